"""Where in an article a quotation stands, and which sentences bear a statement out.

What is found here is a place, not a proof: whether figures, names and negations agree is for the
checks that follow. Every place is given in code points of `Article.text`.
"""

from __future__ import annotations

import heapq
import math
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_
from typing import Literal, NamedTuple

from rapidfuzz.fuzz import partial_ratio_alignment

from briefing.models import Article, Evidence, Sentence, SentenceKind
from briefing.text.folding import fold

SHORTEST_QUOTE = 8  # folded characters; a word or two can stand anywhere
_SHORTEST_FUZZY = 16
_LONGEST_FUZZY = 2000
_FUZZY_SCORE = 90.0

_folded = lru_cache(maxsize=8)(fold)


# --- evidence -------------------------------------------------------------------------------------


def evidence(article: Article, sentence: int, start: int, end: int) -> Evidence:
    """Cite code points `[start, end)` of the article, which lie in the sentence numbered `sentence`.

    Raises `ValueError` where they do not: an evidence that is not a slice of its sentence is a defect.
    """
    if not 1 <= sentence <= len(article.sentences):
        raise ValueError(f"no sentence {sentence} among {len(article.sentences)}")
    place = article.sentences[sentence - 1]
    if place.id != sentence or not place.start <= start < end <= place.end:
        raise ValueError(f"[{start}, {end}) does not lie in sentence {sentence}, [{place.start}, {place.end})")
    return Evidence(sentence=sentence, start=start, end=end, quote=article.text[start:end])


def cite(article: Article, start: int, end: int) -> tuple[Evidence, ...]:
    """Cite code points `[start, end)` of the article, one evidence for each sentence they touch."""
    found = []
    first = max(0, bisect_right(article.sentences, start, key=lambda sentence: sentence.start) - 1)
    for sentence in article.sentences[first:]:
        if sentence.start >= end:
            break
        if (left := max(start, sentence.start)) < (right := min(end, sentence.end)):
            found.append(evidence(article, sentence.id, left, right))
    return tuple(found)


# --- quotations -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """Code points `[start, end)` of `Article.text`, and how a quotation was found there."""

    start: int
    end: int
    how: Literal["exact", "folded", "fuzzy"]
    score: float = 1.0
    """Likeness of the words, 0 to 1; below 1 the article's wording differs from the quotation."""


def find_quote(quote: str, article: Article) -> Span | None:
    """Find where the article has the words of `quote`, at word bounds; None where it does not.

    First as written, then folded (quotation marks, dashes, spaces, case), then nearly so: at least
    90 of 100 by `rapidfuzz.fuzz.partial_ratio_alignment`, moved to word bounds. Quotations below
    8 folded characters are not looked for.
    """
    wanted = fold(quote).text.strip("\"' .,;:")
    if len(wanted) < SHORTEST_QUOTE:
        return None
    text = article.text
    if (exact := _find_words(quote.strip(), text)) is not None:
        return Span(*exact, how="exact")
    folded = _folded(text)
    if (found := _find_words(wanted, folded.text)) is not None:
        return Span(*folded.source_span(*found), how="folded")
    return _find_alike(wanted, text)


def _find_words(words: str, text: str) -> tuple[int, int] | None:
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not is_inside_word(text, start) and not is_inside_word(text, end):
            return start, end
        start = text.find(words, start + 1)
    return None


def _find_alike(wanted: str, text: str) -> Span | None:
    folded = _folded(text)
    if not _SHORTEST_FUZZY <= len(wanted) <= min(_LONGEST_FUZZY, len(folded.text)):
        return None
    found = partial_ratio_alignment(wanted, folded.text, score_cutoff=_FUZZY_SCORE)
    if found is None or found.dest_start >= found.dest_end:
        return None
    start, end = _snapped(text, *folded.source_span(found.dest_start, found.dest_end))
    return Span(start, end, how="fuzzy", score=found.score / 100) if start < end else None


def _snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends to word bounds: a word that is mostly in comes in, another one goes."""
    first, last = _bounds(text, start)
    start = first if last - start >= start - first else last
    first, last = _bounds(text, end)
    end = last if end - first >= last - end else first
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1] in " \n,;:":
        end -= 1
    return start, end


def _bounds(text: str, at: int) -> tuple[int, int]:
    first = last = at
    while is_inside_word(text, first):
        first -= 1
    while is_inside_word(text, last):
        last += 1
    return first, last


def is_inside_word(text: str, at: int) -> bool:
    """Tell whether position `at` parts a word, a figure or a compound ("non|-violent", "1|,500")."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if unicodedata.combining(after):
        return True
    if before.isalnum() and after.isalnum():
        return not (_is_unspaced(before) or _is_unspaced(after))
    if _is_mark(before) or _is_mark(after):
        return (before.isalnum() or _is_mark(before)) and (after.isalnum() or _is_mark(after))
    if before.isalnum() and at + 1 < len(text):
        return _links(before, after, text[at + 1], text[at + 2 : at + 3])
    return after.isalnum() and at > 1 and _links(text[at - 2], before, after, text[at + 1 : at + 2])


def _links(before: str, link: str, after: str, then: str) -> bool:
    if link in ".,":
        return before.isdigit() and after.isdigit()
    if link in "'’":
        possessive = after in "sS" and not then.isalnum()
        return before.isalnum() and after.isalnum() and not possessive
    return link in "-‐‑" and before.isalnum() and after.isalnum()


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.category(character) in {"Mn", "Mc"}


@lru_cache(maxsize=4096)
def _is_unspaced(character: str) -> bool:
    """Tell whether the script writes no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese)."""
    code = ord(character)
    return (
        0x2E80 <= code <= 0x31FF
        or 0x3400 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x3FFFF
        or 0x0E00 <= code <= 0x0EFF
        or 0x1000 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
    )


# --- words ----------------------------------------------------------------------------------------


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ENGLISH = _words(
    "a an the and or but nor so yet of to in on at by for with from into onto upon over under about as than then "
    "that which who whom whose what when where why how this these those there here it its he him his she her hers "
    "they them their theirs we us our you your i me my is am are was were be been being do does did doing done "
    "has have had having will would shall should can could may might must not no if because while during until "
    "also just only very too such own same both each few more most other some any all out up down off again once "
    "between through after before since s t d ll re ve m"
)
_STOP_WORDS = {
    "en": _ENGLISH,
    "de": _words(
        "der die das und den dem des ein eine einer ist sind mit von auf für im zu zum zur sich nicht auch hat"
    ),
    "fr": _words("le la les l d du de des et un une est dans que qu qui sur pour pas au aux par ne se à en ce il elle"),
    "es": _words("el la los las del de que una un por para con se su al como lo y en no es"),
    "it": _words("il la gli le di della del da che una un per con non è nel in e si lo"),
    "pt": _words("o a os as dos das do da em com um uma não na no que e de para se por"),
    "nl": _words("de het een van en dat niet zijn op met voor te in is aan"),
}
_LIGHT = _words("say tell accord report add stat")  # who says so is checked elsewhere
_VERBS = """\
say said says;tell told;take took taken;retake retook retaken;flee fled;go went gone;come came;give gave given;die
died dies dying;fight fought;hold held;leave left;win won;lose lost;meet met;begin began begun;make made;lead
led;send sent; find found;write wrote written;know knew known;see saw seen;get got gotten;fall fell fallen;rise rose
risen;hit hits; drive drove driven;strike struck stricken;shoot shot;seek sought;bring brought;build built;rebuild
rebuilt;buy bought; catch caught;break broke broken;speak spoke spoken;steal stole stolen;keep kept;pay paid;sell
sold;stand stood;fly flew flown;withdraw withdrew withdrawn;become became;grow grew grown;throw threw
thrown;overthrow overthrew overthrown;lie lay lain;run ran;feel felt;spend spent;lend lent;forbid forbade
forbidden;freeze froze frozen;arise arose;choose chose chosen"""
_NOUNS = "man men;woman women;child children;person people persons;foot feet;life lives;wife wives;half halves"
_IRREGULAR = {
    form: forms.split()[0] for forms in f"{_VERBS};{_NOUNS}".replace("\n", " ").split(";") for form in forms.split()[1:]
}
_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty"""
_TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBER_WORDS = {word: str(number) for number, word in enumerate(_UNITS.split())}
_NUMBER_WORDS |= {word: str(10 * number) for number, word in enumerate(_TENS.split(), 1)}

_PUNCTUATION = r"\s\d!-/:-@\[-`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf×÷"
_PUNCTUATION += (
    r"\u2000-\u200b\u200e-\u206f\u20a0-\u20cf\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}|\d+(?:[.,]\d+)*|[^{_PUNCTUATION}]+(?:['’ʼ][^{_PUNCTUATION}]+)*",
)


class _Word(NamedTuple):
    key: str
    start: int
    end: int


def _words_of(text: str, offset: int = 0) -> Iterator[_Word]:
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start() + offset
        if word.isascii() or not any(map(_is_unspaced, word)):
            yield _Word(_key(word), start, start + len(word))
        elif len(word) == 1:
            yield _Word(word, start, start + 1)
        else:  # no spaces to part words by: pairs of characters stand for them
            for index in range(len(word) - 1):
                yield _Word(word[index : index + 2], start + index, start + index + 2)


@lru_cache(maxsize=1 << 16)
def _key(word: str) -> str:
    """Give what all forms of a word have in common."""
    if word[0].isdigit():
        digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in word)
        return re.sub(r",(?=\d{3}(?!\d))", "", digits)
    if "." in word:  # U.S. and US are one
        word = word.replace(".", "")
    bare = re.sub(r"['’ʼ](?:s|S)?$", "", unicodedata.normalize("NFKC", word)) or word
    lower = bare.casefold()
    if bare.isupper() and 1 < len(bare) <= 3 and lower in _ENGLISH:
        return bare
    if lower in _NUMBER_WORDS:
        return _NUMBER_WORDS[lower]
    return _stem(_IRREGULAR.get(lower, lower))


def _stem(word: str) -> str:
    """Cut the commonest English endings; too little is better than too much."""
    if len(word) < 4 or not word.isascii():
        return word
    if word.endswith(("ies", "ied")) and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and re.search("[aeiouy]", word[: -len(ending)]):
            word = word[: -len(ending)]
            break
    if word.endswith("tion") and len(word) > 6:
        word = word[:-3]
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word


# --- statements -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Match:
    """How well a sentence, with its neighbours where it needs them, bears a statement."""

    sentence: Sentence
    """The one that has the most of the statement's words."""
    score: float
    """Weighted share of the statement's content words that are found, 0 to 1."""
    missing: tuple[str, ...]
    """The content words not found, as the statement writes them."""
    span: tuple[int, int]
    """Shortest stretch of the sentence, at word bounds, with all words found in it."""
    sentences: tuple[Sentence, ...]
    """All the sentences needed, in reading order; mostly just the one."""
    spans: tuple[tuple[int, int], ...]
    """Such a stretch for each of them."""


_NEARLY = 0.8  # a heading must beat the best sentence of the body by more than this factor
_GAIN = 0.1  # what a neighbour must add to be worth citing


class _Terms(NamedTuple):
    keys: tuple[str, ...]
    written: tuple[str, ...]
    weights: tuple[float, ...]


class Aligner:
    """Finds the sentences of one article that bear a statement; an index, made once per article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._sentences = [s for s in article.sentences if s.kind is not SentenceKind.FURNITURE]
        language = (article.language or "en").lower().partition("-")[0]
        self._stop = frozenset(map(_key, _ENGLISH | _STOP_WORDS.get(language, frozenset())))
        self._words: list[list[_Word]] = []
        self._postings: dict[str, list[int]] = {}
        self._by_text: dict[str, int] = {}
        self._by_keys: dict[tuple[str, ...], int] = {}
        self._names: set[str] = set()
        for index, sentence in enumerate(self._sentences):
            self._add(index, article.text[sentence.start : sentence.end], sentence)
        self._is_heading = [s.kind is SentenceKind.HEADING for s in self._sentences]
        self._prose = [i for i, heading in enumerate(self._is_heading) if not heading]
        self._place_in_prose = {index: place for place, index in enumerate(self._prose)}

    def _add(self, index: int, text: str, sentence: Sentence) -> None:
        words = list(_words_of(text, sentence.start))
        self._words.append(words)
        for key in dict.fromkeys(word.key for word in words):
            self._postings.setdefault(key, []).append(index)
        self._names.update(w.key for w in words[1:] if self.article.text[w.start].isupper())
        if sentence.kind is not SentenceKind.HEADING:
            self._by_text.setdefault(text, index)
            if words:
                self._by_keys.setdefault(tuple(word.key for word in words), index)

    def rank(self, statement: str, *, most: int = 3) -> tuple[Match, ...]:
        """Give the sentences that bear `statement` best, best first, at most `most` of them.

        Words count by how rare they are in the article, names and numbers more; stop words only
        where there is nothing else. Neighbours are joined to a sentence where they add words that
        are missing, unless one sentence has them all. Furniture never counts; a heading only where
        no other sentence does nearly as well; between equals the earlier is first, but a sentence
        said word for word before all. No sentence is in two of the matches.
        """
        statement = statement.strip()
        words = list(_words_of(statement))
        terms = self._terms(statement, words)
        same = self._by_text.get(statement, self._by_keys.get(tuple(w.key for w in words)) if words else None)
        masks, scores = self._found(terms)
        if same is not None:
            masks[same], scores[same] = (1 << len(terms.keys)) - 1, 2.0
        self._drop_headings(scores)
        best = heapq.nsmallest(most + 2, scores, key=lambda index: (-round(scores[index], 9), index))
        alone = any(masks[index] == (1 << len(terms.keys)) - 1 for index in best)
        options: dict[tuple[int, ...], tuple[float, int]] = {}
        for index in best:
            for group in {(index,)} if alone else {(index,), self._with_neighbours(index, masks, terms)}:
                mask = reduce(or_, (masks[member] for member in group))
                rank = 2.0 if group == (same,) else _weight(mask, terms) - _GAIN / 2 * (len(group) - 1)
                options[group] = (-round(rank, 9), index)
        chosen: list[tuple[int, ...]] = []
        for group in sorted(options, key=lambda group: (options[group], group)):
            if not any(set(group) & set(other) for other in chosen):
                chosen.append(group)
        return tuple(self._match(group, masks, terms) for group in chosen[:most])

    def _terms(self, statement: str, words: Iterable[_Word]) -> _Terms:
        first_written: dict[str, _Word] = {}
        for word in words:
            first_written.setdefault(word.key, word)
        content = {k: w for k, w in first_written.items() if k not in self._stop} or first_written
        weights = [self._weight_of(key, statement, word.start) for key, word in content.items()]
        total = sum(weights) or 1.0
        return _Terms(
            tuple(content),
            tuple(statement[word.start : word.end] for word in content.values()),
            tuple(weight / total for weight in weights),
        )

    def _weight_of(self, key: str, statement: str, start: int) -> float:
        among = max(1, len(self._sentences))
        rarity = 1.0 + math.log(among / max(1, len(self._postings.get(key, ()))))
        if key[0].isdigit():
            return 1.5 * rarity
        if key in self._names or (start > 0 and statement[start].isupper()):
            return 1.3 * rarity
        return 0.4 * rarity if key in _LIGHT else rarity

    def _found(self, terms: _Terms) -> tuple[dict[int, int], dict[int, float]]:
        masks: dict[int, int] = {}
        scores: dict[int, float] = {}
        for bit, (key, weight) in enumerate(zip(terms.keys, terms.weights, strict=True)):
            for index in self._postings.get(key, ()):
                masks[index] = masks.get(index, 0) | 1 << bit
                scores[index] = scores.get(index, 0.0) + weight
        return masks, scores

    def _drop_headings(self, scores: dict[int, float]) -> None:
        prose = max((score for index, score in scores.items() if not self._is_heading[index]), default=0.0)
        for index in [i for i, score in scores.items() if self._is_heading[i] and prose >= _NEARLY * score]:
            del scores[index]

    def _with_neighbours(self, main: int, masks: dict[int, int], terms: _Terms) -> tuple[int, ...]:
        """Join up to two sentences near `main` that have words it lacks; leave out what adds nothing then."""
        group, mask = [main], masks[main]
        complete = (1 << len(terms.keys)) - 1
        place = self._place_in_prose.get(main)
        while mask != complete and len(group) < 3 and place is not None:
            known = _weight(mask, terms)
            near = [i for i in self._prose[max(0, place - 2) : place + 3] if i in masks and i not in group]
            gains = [(_weight(mask | masks[i], terms) - known, -abs(i - main), -i) for i in near]
            gain, _, index = max(gains, default=(0.0, 0, 0))
            if gain < _GAIN:
                break
            group.append(-index)
            mask |= masks[-index]
        for member in group[:-1]:
            others = reduce(or_, (masks[other] for other in group if other != member), 0)
            if len(group) > 1 and _weight(mask, terms) - _weight(others, terms) < _GAIN:
                group.remove(member)
                mask = others
        return tuple(sorted(group))

    def _match(self, group: tuple[int, ...], masks: dict[int, int], terms: _Terms) -> Match:
        mask = reduce(or_, (masks[member] for member in group))
        main = max(group, key=lambda member: (_weight(masks[member], terms), -member))
        found = {key for bit, key in enumerate(terms.keys) if mask >> bit & 1}
        spans = {index: self._span(index, found) for index in group}
        return Match(
            sentence=self._sentences[main],
            score=min(1.0, round(_weight(mask, terms), 4)) if terms.keys else 1.0,
            missing=tuple(word for bit, word in enumerate(terms.written) if not mask >> bit & 1),
            span=spans[main],
            sentences=tuple(self._sentences[index] for index in group),
            spans=tuple(spans[index] for index in group),
        )

    def _span(self, index: int, found: set[str]) -> tuple[int, int]:
        """Find the shortest stretch that has each of the words found in this sentence."""
        words = [word for word in self._words[index] if word.key in found]
        sentence = self._sentences[index]
        best = (sentence.start, sentence.end) if not words else (words[0].start, words[-1].end)
        last_seen: dict[str, _Word] = {}
        needed = len({word.key for word in words})
        for word in words:
            last_seen.pop(word.key, None)
            last_seen[word.key] = word  # the first entry is the one seen longest ago
            start = next(iter(last_seen.values())).start
            if len(last_seen) == needed and word.end - start < best[1] - best[0]:
                best = (start, word.end)
        return best


def _weight(mask: int, terms: _Terms) -> float:
    return sum(weight for bit, weight in enumerate(terms.weights) if mask >> bit & 1)
