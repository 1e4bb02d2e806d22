"""A text as the gate reads it: words with their meanings, figures, times, names, cues and speakers."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from operator import attrgetter

from briefing.gate import cues
from briefing.gate.cues import Cue, Firmness, Mark
from briefing.gate.derivations import bases
from briefing.gate.lexicon import (
    CONTRAST,
    CONVERSE,
    DETERMINERS,
    DOWNWARD,
    FINITE,
    LIGHT,
    MONTHS_AND_DAYS,
    OPPOSITE,
    SAME,
    STOP,
    TITLES,
    UPWARD,
)
from briefing.gate.lexicon import words as listed
from briefing.gate.stems import is_inflected, stem, stems
from briefing.gate.synonyms import NOUNS, VERBS
from briefing.text import dates, figures
from briefing.text.attribution import Attribution, attributions_in, may_say

_PLAIN = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("‑", "-"), ("\u00a0", " "), ("\u00ad", ""))
_CONTRACTED = re.compile(r"(?<=[a-z])n't\b", re.IGNORECASE)
# Most words are small letters before a blank or a mark; none begins with a blank.
_WORD = re.compile(
    r"\s?+([a-z]++(?=[\x20,.])|(?:[A-Z]\.){2,}(?:-[^\W\d_]+)?|\d+(?:[.,]\d+)+[^\W\d_]*|[^\W_]+(?:['&][^\W_]+)*(?:-[^\W\d_][^\W_]*(?:'[^\W_]+)*)*|[.;:!?,()\"—]|(?<=\s)-(?=\s))"
)
_MARKS = frozenset('.;:!?,()"—-')


# What a word may be part of: a cue, a time, a verb of saying.
TURNS, TIMES, SAYS = 1, 2, 4


@dataclass(slots=True)
class Word:
    """One word of a text."""

    text: str
    low: str
    stem: str
    start: int
    end: int
    concepts: frozenset[str]
    content: bool
    direction: int
    hints: int
    """What it may be part of, as far as the word alone tells: `TURNS`, `TIMES`, `SAYS`."""
    counted: tuple[tuple[int, int], ...]
    """The stretches of it that a figure can be told by."""
    name: bool = False
    clause: int = 0
    figure: int | None = None
    moment: int | None = None
    sentence: int = 0
    phrased: bool = False
    """Whether it means something with a word behind it: `taken into custody`."""


@dataclass(slots=True)
class Reading:
    """A text read once; indices of words are places in `words`."""

    text: str
    words: list[Word]
    figures: list[figures.Found]
    moments: list[dates.FoundMoment]
    said: tuple[Attribution, ...]
    marks: list[Mark] = field(default_factory=list)
    names: list[tuple[int, ...]] = field(default_factory=list)
    content: list[int] = field(default_factory=list)
    """The words that are asked for."""
    lows: frozenset[str] = frozenset()
    """All its words in small letters."""
    figure_keys: tuple[str, ...] = ()
    """What a sentence is looked up by that has a figure of the size of each."""
    places: dict[str, dict[int, tuple[int, int]]] = field(default_factory=dict)
    """The first and last words of its figures and moments, once they are asked for (`slots.places_of`)."""


def plain(text: str) -> str:
    """Bring quotation marks, apostrophes, dashes and spaces to their plain forms; drop what is not seen."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    for odd, even in _PLAIN:
        text = text.replace(odd, even)
    return text if text.isascii() else "".join(c for c in text if unicodedata.category(c) != "Cf")


def read(
    text: str, published: date | None, *, known: frozenset[str] = frozenset(), vocabulary: frozenset[str] = frozenset()
) -> Reading:
    """Read a sentence. `known` are the words that the text around it has in small letters, `vocabulary` its names."""
    text = _spelled_out(text)
    words = _words_of(text)
    hints = 0
    for word in words:
        hints |= word.hints
    moments = dates.find(text, published) if hints & TIMES else ()
    reading = Reading(
        text,
        words,
        _figures(text, words, moments),
        list(moments),
        attributions_in(text) if hints & SAYS else (),
    )
    _place(reading)
    _mark_names(reading, known, vocabulary)
    _mark_phrases(words)
    _mark_particles(words)
    _mark_clauses(words)
    reading.marks = _marks(words) if hints & TURNS else []
    reading.content = [place for place, word in enumerate(words) if word.content]
    reading.lows = frozenset([word.low for word in words])
    reading.figure_keys = tuple(map(_figure_key, reading.figures))
    return reading


def _spelled_out(text: str) -> str:
    """Write contractions out, and `one man in five` as it is counted."""
    if "one " in text:
        text = _ONE_OF.sub(r"one in \2 \1", text)
    if " dead" in text:
        text = _LEFT_DEAD.sub(r"killed \1", text)
    if "ot-guilty" in text:
        text = text.replace("ot-guilty", "ot guilty")
    if "-in-" in text:
        text = _ONE_IN.sub(r"\1 in \2", text)
    if "two sides" in text:
        text = text.replace("the two sides", "both sides")
    if ", a step " in text:
        text = text.replace(", a step ", ", a move ")  # no part of `stepped down`
    if "er than " in text:
        text = _THAN.sub(_than, text)
    if "nothing to do" in text:
        text = text.replace("nothing to do with", "no involvement in")
    if "one in every" in text:
        text = text.replace("one in every", "one in")
    if "o one" in text:
        text = _NO_ONE.sub(r"\1obody", text)
    if _SPAN_HINT.search(text):
        text = _SPAN.sub(_in_smaller, text)
    text = plain(text).replace("cannot", "can not")
    if "'" in text:
        text = _CONTRACTED.sub(" not", text.replace("won't", "will not").replace("can't", "can not"))
    return text


# `Eight percent higher than the price` is above it.
_THAN = re.compile(r"(?:(?<=percent )|(?<=per cent )|(?<=% ))(?:higher|lower) than\b")


def _than(found: re.Match[str]) -> str:
    return "above" if "higher" in found[0] else "below"


# `half a year`, `a decade`: told as often in the smaller unit.
_SPAN_HINT = re.compile(r"decade|half an? |and a half|fortnight")
_SPANS = {
    "half a year": "six months", "half an hour": "30 minutes", "half a century": "50 years",
    "half a decade": "five years", "a year and a half": "18 months", "an hour and a half": "90 minutes",
    "a fortnight": "two weeks",
}  # fmt: skip
_TENS = {
    "a": 10,
    "one": 10,
    "two": 20,
    "three": 30,
    "four": 40,
    "five": 50,
    "six": 60,
    "seven": 70,
    "eight": 80,
    "nine": 90,
}
_SPAN = re.compile(rf"\b(?:{'|'.join(_SPANS)}|({'|'.join(_TENS)}) decades?)\b(?!-)")


def _in_smaller(span: re.Match[str]) -> str:
    return f"{_TENS[span[1]]} years" if span[1] else _SPANS[span[0]]


# `left at least 12 people dead`
_LEFT_DEAD = re.compile(
    r"\b(?:left|leaving|leaves)\s((?:(?:at least|up to|more than|about|some|around)\s)?\w+(?:\s\w+)?) dead\b"
)
_ONE_IN = re.compile(r"\b(one|two|three)-in-(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)\b")
_NO_ONE = re.compile(
    r"\b([Nn])o one\b(?=[.,;:?!\"”’']|\s*$|\s+(?:\w{3,}ed|is|was|has|had|will|would|can|could|may|might|should|did|does"
    r"|in|at|on|from|who|else|knows?|knew|took|came|went|got|left|saw|died|else|there|here|yet|to|really|ever)\b)"
)
_ONE_OF = re.compile(r"\bone (\w+) in (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)\b")
# What a time can be told by; hours ago are compared as a figure.
_TIMELY = re.compile(
    r"\d|day\b|days\b|night|tomorrow|week|month|year|noon|o'clock|morning|evening|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|decade|century|spring|summer|autumn|winter",
    re.IGNORECASE,
)


def _figure_key(found: figures.Found) -> str:
    figure = found.figure
    size = next((v for v in (figure.value, figure.low, figure.high) if v is not None), figure.as_written)
    return f"#{size:g} {figure.unit or ''}" if not isinstance(size, str) else f"#{size}"


_AROUND = 70  # letters on either side of a number that may belong to it: qualifier, unit, the other end of a range


def _counting(text: str, words: list[Word]) -> list[tuple[int, int]]:
    """Give the stretches of a text that hold its numbers."""
    found: list[tuple[int, int]] = []
    for first, last in _counted_in(text, words):
        start = text.find(" ", max(0, first - _AROUND)) + 1 if first > _AROUND else 0
        end = text.rfind(" ", 0, last + _AROUND) if last + _AROUND < len(text) else len(text)
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, max(end, last)))
    return found


def _counted_in(text: str, words: list[Word]) -> Iterator[tuple[int, int]]:
    for word in words:
        for first, last in word.counted:
            # Behind an underscore a word of the gate is part of a longer one, in which only digits count.
            if first or text[word.start - 1 : word.start] != "_" or word.text[0].isdecimal():
                yield word.start + first, word.start + last


# What a figure can be told by; figures of less weight (a, one of, both, no) are not asked for.
_COUNTED = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|twen|eigh|fort|hundred|thousand"
    r"|million|billion|trillion|dozen|score|half|halv|third|quarter|fifth|tenth|twice|thrice|doubl|tripl|trebl|quadrupl|tens|single"
    r"|several|couple|few|first|second|fourth|sixth|seventh|eighth|ninth|percent|pair|zero)",
    re.IGNORECASE,
)
_AS_AS = re.compile(r"\bas (?:long|large|big|tall|deep|wide|far|late|old) as\s+$")


def _figures(text: str, words: list[Word], moments: tuple[dates.FoundMoment, ...]) -> list[figures.Found]:
    found: list[figures.Found] = []
    for start, end in _counting(text, words):
        if (start, end) == (0, len(text)):
            found += figures.find(text, moments)
        else:
            found += [replace(f, start=f.start + start, end=f.end + start) for f in figures.find(text[start:end])]
    if " as " in text:
        found = [_capped(f) if _AS_AS.search(text, 0, f.start) else f for f in found]
    return found


def _capped(found: figures.Found) -> figures.Found:
    value = found.figure.value
    return (
        found
        if value is None
        else replace(found, figure=found.figure.model_copy(update={"value": None, "high": value}))
    )


def _words_of(text: str) -> list[Word]:
    found = []
    for match in _WORD.finditer(text):
        raw, (start, end) = match[1], match.span(1)
        low, own, concepts, content, direction, hints, counted = _facts(raw)
        found.append(Word(raw, low, own, start, end, concepts, content, direction, hints, counted))
    return found


@lru_cache(maxsize=65536)
def _facts(raw: str) -> tuple[str, str, frozenset[str], bool, int, int, tuple[tuple[int, int], ...]]:
    """Give what is known of a word without its text, in the order of `Word`."""
    low = raw.lower()
    low = low[:-2] if low.endswith("'s") else low.rstrip("'")
    own = stem(low)
    concepts, content = _meaning(low)
    hints = (
        (TURNS if raw[0].isalpha() and _may_turn(low) else 0)
        | (TIMES if _TIMELY.search(raw) else 0)
        | (SAYS if may_say(raw) else 0)
    )
    counted = tuple(match.span() for match in _COUNTED.finditer(raw))
    return low, own, concepts, content, _DIRECTIONS.get(own, 0), hints, counted


def _may_turn(low: str) -> bool:
    return low in cues.TURNING or low.startswith(cues.PUSHING) or is_undone(low)


def _table() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for number, line in enumerate("\n".join((SAME, VERBS, NOUNS)).split("\n")):
        group = [_phrase_stem(w) for w in line.split()]
        for member in group:
            table.setdefault(member, set()).add(f"={number}")
    return table


def _phrase_stem(word: str) -> str:
    return "-".join(stem(part) for part in word.split("-"))


_CONCEPTS = _table()
_PHRASES: dict[str, frozenset[str]] = {}
for _key in _CONCEPTS:
    if "-" in _key:
        _first, _, _rest = _key.partition("-")
        _PHRASES[_first] = _PHRASES.get(_first, frozenset()) | {_rest}
_OPPOSITES: dict[str, frozenset[str]] = {}
for _line in OPPOSITE.split("\n"):
    if _line.strip():
        _one, _two = (stem(w) for w in _line.split())
        _OPPOSITES[_one] = _OPPOSITES.get(_one, frozenset()) | {_two}
        _OPPOSITES[_two] = _OPPOSITES.get(_two, frozenset()) | {_one}


_LIGHT = frozenset(stem(w) for w in LIGHT)
# What stands first on a line of verbs is one.
VERB_STEMS = frozenset(stem(line.split()[0]) for line in VERBS.split("\n") if line and "-" not in line.split()[0])
_DIRECTIONS = {stem(w): 1 for w in UPWARD.split()} | {stem(w): -1 for w in DOWNWARD.split()}


def is_light(word: Word) -> bool:
    """Tell whether a word goes with any report and adds no fact to it."""
    return word.stem in _LIGHT and not word.name and not word.phrased


def opposed(one: str, two: str) -> bool:
    """Tell whether two stems are a pair of which one turns the other round."""
    return two in _OPPOSITES.get(one, ())


_CONTRASTS: dict[str, frozenset[str]] = {}
for _line in CONTRAST.split("\n"):
    _kin = frozenset(stem(w) for w in _line.split())
    for _one in _kin:
        _CONTRASTS[_one] = _CONTRASTS.get(_one, frozenset()) | (_kin - {_one})
_CONVERSES: dict[str, frozenset[str]] = {}
for _line in CONVERSE.split("\n"):
    if _line.strip():
        _one, _two = (stem(w) for w in _line.split())
        _CONVERSES[_one] = _CONVERSES.get(_one, frozenset()) | {_two}
        _CONVERSES[_two] = _CONVERSES.get(_two, frozenset()) | {_one}


def contrasts(one: str) -> frozenset[str]:
    """Give the stems of other things of the same kind."""
    return _CONTRASTS.get(one, frozenset())


def converses(one: str) -> frozenset[str]:
    """Give the stems of the verbs that say the same from the other side."""
    return _CONVERSES.get(one, frozenset())


def opposites(one: str) -> frozenset[str]:
    """Give the stems that turn this one round."""
    return _OPPOSITES.get(one, frozenset())


def is_known_word(low: str) -> bool:
    """Tell whether a word in small letters is one that is known for what it means, and so no name."""
    return low in STOP or stem(low) in _CONCEPTS


def meaning(word: str) -> frozenset[str]:
    """Give what a word in small letters may be matched by."""
    return _meaning(word)[0]


@lru_cache(maxsize=65536)
def _meaning(low: str) -> tuple[frozenset[str], bool]:
    if low in _MARKS:
        return frozenset(), False
    own = stem(low)
    concepts = {own} | _CONCEPTS.get(own, set())
    if low not in STOP:
        concepts |= {f"~{base}" for base in bases(low)}
    if "-" in low:
        for part in low.split("-"):
            if part not in STOP and len(part) > 1:
                concepts.add(stem(part))
    if is_undone(low):
        concepts |= {stem(low[2:])} | _CONCEPTS.get(stem(low[2:]), set())
    return frozenset(concepts), low not in STOP and any(c.isalnum() for c in low)


_UNMADE = listed(
    "hurt safe true clear sure aware able fair stable likely known willing related paid sold true well "
    "fit seen done told ready certain lawful constitutional harmed scathed covered happy popular common"
)


# What begins with `un` and is no `not`.
_UNMEANT = (
    "i",
    "der",
    "til",
    "less",
    "nam",
    "load",
    "veil",
    "cover",
    "fold",
    "leash",
    "lock",
    "usual",
    "animous",
    "accounted",
    "precedent",
    "rest",
    "freez",
    "froze",
    "block",
    "seal",
    "tie",
    "wind",
    "mask",
    "do",
)


@lru_cache(maxsize=8192)
def is_undone(low: str) -> bool:
    """Tell whether a word is the `un-` of a deed or state (unanswered, unsafe): as good as a `not`."""
    rest = low[2:]
    if not low.startswith("un") or len(low) < 6 or rest.startswith(_UNMEANT):
        return False
    return stem(rest) in _CONCEPTS or rest.endswith(("ed", "able")) or rest in _UNMADE


def _place(reading: Reading) -> None:
    for number, found in enumerate(reading.figures):
        for word in _within(reading.words, found.start, found.end):
            word.figure = number
    for number, moment in enumerate(reading.moments):
        for word in _within(reading.words, moment.start, moment.end):
            word.moment = number


def _within(words: list[Word], start: int, end: int) -> Iterator[Word]:
    for place in range(bisect_left(words, start, key=_START), len(words)):
        if words[place].start >= end:
            break
        yield words[place]


_START = attrgetter("start")
_LINKING = listed("of the and for de la al el bin van von der & on in")


def _mark_names(reading: Reading, known: frozenset[str], vocabulary: frozenset[str]) -> None:
    words = reading.words
    run: list[int] = []
    runs: list[tuple[int, ...]] = []
    shouting = reading.text.upper() == reading.text
    for index, word in enumerate(words):
        if not run and not word.text[:1].isupper():
            continue  # no name, and none before it that ends here
        is_name = (
            not shouting
            and word.text[:1].isupper()
            and word.low not in MONTHS_AND_DAYS
            and (word.low not in STOP or (len(word.text) > 1 and word.text.isupper() and word.low not in {"i", "a"}))
            and word.figure is None
        )
        if is_name and _starts(words, index):
            is_name = _opens_with_name(words, index, known, vocabulary)
        if word.low == "state" and index > 1 and (words[index - 2].low, words[index - 1].low) == ("secretary", "of"):
            is_name = False
        word.name = is_name
        if is_name and (word.low not in TITLES or _begins_body(words, index)):
            run.append(index)
            if word.text.endswith("'s"):
                runs.append(tuple(run))
                run = []
        elif run:
            runs.append(tuple(run))
            run = []
    if run:
        runs.append(tuple(run))
    reading.names = runs


def _begins_body(words: list[Word], index: int) -> bool:
    """Tell whether a word that is else a title begins the name of a body: `Justice Department`."""
    after = words[index + 1] if index + 1 < len(words) else None
    return after is not None and after.text[:1].isupper() and after.low in _BODIES


_BODIES = listed("department ministry court party board office bureau council commission authority institute league")


def may_be_name(low: str) -> bool:
    """Tell whether a word that is nowhere in small letters is no common word by its form."""
    return (
        low.isalpha()
        and len(low) > 2
        and low not in STOP
        and stem(low) not in _CONCEPTS
        and not low.endswith(("ing", "ed", "ly", "tion", "ment", "ers", "ors", "ists", "ness", "ity", "ies", "ions"))
    )


def _opens_with_name(words: list[Word], index: int, known: frozenset[str], vocabulary: frozenset[str]) -> bool:
    # The first word of a sentence has a capital anyway.
    word = words[index]
    key = word.low.replace(".", "")
    if (word.text.isupper() and len(word.text) > 1) or word.low in TITLES:
        return True
    likely = word.low.endswith(_OCCUPIED) or (word.low.endswith(_MAY_BE_OCCUPIED) and word.stem in _CONCEPTS)
    titled = len(word.low) > _SHORTEST and likely
    named = [w.text[:1].isupper() for w in words[index + 1 : index + 3]]
    if word.low in known or (titled and named == [True, True]):
        return False  # `Economist Ada Venn`
    if key in vocabulary or word.text.endswith("'s") or "-" in word.text:
        return True
    common = titled or word.stem in _CONCEPTS
    if common or word.low.endswith(("ing", "ed", "ly", "tion", "ment", "ers", "ors", "ists", "ness", "ity")):
        return False
    following = words[index + 1] if index + 1 < len(words) else None
    paired = following is not None and following.text[:1].isupper() and following.low not in MONTHS_AND_DAYS
    return paired or (following is not None and not word.low.endswith("s") and following.low in _VERBAL)


# How words for what somebody does end.
_OCCUPIED = tuple(listed("mer ist ator icist sman swoman teer ctor ntant ineer"))
_MAY_BE_OCCUPIED = tuple(listed("ian cher rker iver yer"))  # and of first names: Adrian, Parker, Oliver
_SHORTEST = 4
_NO_ADVERBS = listed("family assembly ally italy reply supply july monopoly anomaly rally bully jelly fly")


def is_adverb(low: str) -> bool:
    """Tell whether a word has the form of an adverb; a family has it only by chance."""
    return low.endswith("ly") and low not in _NO_ADVERBS


SPEECH = listed("said say says saying told tell tells")
_VERBAL = listed("is was has had will would said says told denied claimed and")


def is_verb(words: list[Word], index: int) -> bool:
    """Tell whether a word looks like a finite verb or the participle of one."""
    word = words[index]
    before = words[index - 1] if index else None
    if word.name or not word.content or (before is not None and before.low in _NOMINAL):
        return False
    if before is not None and (before.low in cues.AUXILIARIES or before.low == "to"):
        return word.low not in _ADVERBIAL
    return is_inflected(word.low) and (word.low.endswith("ed") or index > 0)


_NOMINAL = listed(
    "the a an this these those its their his her our my some any no of in on at by for with from more most"
)
_ADVERBIAL = listed("about around at more less")


def _starts(words: list[Word], index: int) -> bool:
    return index == 0 or words[index - 1].low in {'"', ".", ":", "!", "?"}


_FAR_NOT = 4
_SAID_BY_OTHERS = listed("far enough")


def _is_said_by_others(words: list[Word], index: int) -> bool:
    """Tell whether a word adds nothing to the tense or to a `not`: `has not come so far`, `has not enough`."""
    before = [w.low for w in words[max(0, index - _FAR_NOT) : index]]
    if words[index].low == "far":
        return before[-1:] in (["so"], ["thus"])
    return not cues.NOT.isdisjoint(before)


def _mark_phrases(words: list[Word]) -> None:
    for index, word in enumerate(words):
        if word.low in _SAID_BY_OTHERS and _is_said_by_others(words, index):
            word.content = False
        rests = _PHRASES.get(word.stem)
        if not rests:
            continue
        for near in words[index + 1 : index + 5]:
            if near.stem in rests:
                key = f"{word.stem}-{near.stem}"
                word.concepts = word.concepts | {key} | _CONCEPTS[key]
                word.phrased = near.content and not near.direction
                near.content = near.content and near.name  # it is said by the verb
                break


_DECLINE = stem("decline")
_RANKED = listed("court courts judge judges house chamber house parliament tribunal tribunals school education body")


def _mark_particles(words: list[Word]) -> None:
    """Take from `up` and `down` their direction where they belong to a verb: `gave up`, `turned down`.

    And from `lower` and `higher` theirs where they rank: a lower court.
    """
    for index, word in enumerate(words):
        if word.stem == _DECLINE and index + 1 < len(words) and words[index + 1].low == "to":
            word.direction = 0
            continue
        if word.low in {"lower", "higher", "upper"}:
            ranked = index + 1 < len(words) and words[index + 1].low in _RANKED
            word.direction = 0 if ranked else word.direction
            continue
        if word.low not in {"up", "down"}:
            continue
        behind = words[index + 1] if index + 1 < len(words) else None
        before = words[index - 1].low if index else ""
        told = behind is not None and (
            behind.figure is not None or behind.low in {"from", "on", "by", "sharply", "slightly"}
        )
        if not told and before not in {",", "is", "was", "were", "are", "be", "closed", "ended", "and"}:
            word.direction = 0


_CLAUSE_OPENERS = listed(
    "while although though but which who whom whose where when after before because as if unless since "
    "until that and or than"
)
_SUBJECTS = listed(
    "he she they it we i you the his her their its has have had was were is are will would could did does "
    "said says this that these those a an who which there not also can may might no another none both all "
    "claimed denied"
)


# These always begin a clause …
_DIVIDING = frozenset({";", ":", "—", "-", "!", "?", "."}) | listed(
    "but while although though whereas because if unless after before when which who that"
)
# … and these before a subject, or behind a comma.
_JOINING = listed("and or as since until where")


def _mark_clauses(words: list[Word]) -> None:
    number = 0
    for index, word in enumerate(words):
        low = word.low
        if low in _DIVIDING:
            number += not (low == "before" and index > 0 and words[index - 1].low in {"never", "ever", "as", "than"})
        elif low in _JOINING:
            behind_comma = low != "or" and index > 0 and words[index - 1].low == ","
            number += behind_comma or (index + 1 < len(words) and words[index + 1].low in _SUBJECTS)
        word.clause = number


def _marks(words: list[Word]) -> list[Mark]:
    found: list[Mark] = []
    ends = _clause_ends(words)
    for index, word in enumerate(words):
        if not word.hints & TURNS or _is_of_name(words, index):
            continue  # `Doctors Without Borders` turns nothing
        low = word.low
        after = [w.low for w in words[index + 1 : index + 4]]
        cue, firmness = _cue(words, index, low, after)
        if cue is None:
            continue
        end = _saying_at(words, index, _aside_end(words, index, ends[index]))
        cut = end < ends[index]
        hoped = low in _HOPING | {"possible"} and ends[index] < len(words) and words[ends[index]].low == "that"
        modal = cue is Cue.MODALITY and firmness is not Firmness.POSSIBLE and low not in _OF_CLAUSE
        far = cue in {Cue.DENIAL, Cue.HEARSAY} or modal
        if (far or hoped) and not cut:
            end = _beyond_that(words, index, ends)
        if low == "absence" or low.startswith("lack"):
            end = _noun_end(words, index, end)
        start = index
        if low == "open":
            start = index - 1  # `left open`
        if cue is Cue.HEARSAY or (cue is Cue.MODALITY and low in _OVER_ALL) or (is_undone(low) and low != "unable"):
            start = next(i for i in range(index, -1, -1) if i == 0 or words[i - 1].clause != word.clause)
        aside = index > 0 and low in _PERHAPS and words[index - 1].low in {"than", "or", "and"}
        if aside:
            start, end = index, min(end, index + 2)  # `more than maybe before`
        focus = index if is_undone(low) and low not in {"unlikely", "unable"} else _focus(words, index, end)
        if low in _ALLEGATIONS and (index + 1 == len(words) or words[index + 1].low not in _OF_WHAT | {"against"}):
            focus = None  # `is no accusation," the chair said`
        if (
            cue is Cue.MODALITY
            and low in _OVER_ALL
            and not aside
            and (focus is None or words[focus].moment is not None)
        ):
            focus = _subject_before(words, index, start)
        if cue is Cue.NEGATION and low in cues.NOT:
            end, focus = _raised(words, index, ends, (end, focus))
        if low == "unlikely":
            found.append(Mark(Cue.MODALITY, index, focus, start, end, Firmness.LIKELY))
        found.append(Mark(cue, index, focus, start, end, firmness))
    return _uncancelled(words, found)


def _saying_at(words: list[Word], index: int, end: int) -> int:
    """Give where, behind a cue, what is said begins: `asked for a raise, saying its members …`."""
    rest = range(index + 1, end - 1)
    said = (
        i
        for i in rest
        if (words[i].low == "," and words[i + 1].low in _SAYING)
        or (words[i].low == "and" and words[i + 1].low in _ACCUSING)
    )
    return next(said, end)


# `denied the charge and accused …`: with another verb of saying another thing is said.
_ACCUSING = listed("accused said called blamed vowed urged demanded warned announced insisted told asked")


# What these soften ends with their clause: `where the talks were to be held that night`.
_OF_CLAUSE = listed("is are was were has have")
_SAYING = listed("saying adding arguing claiming insisting noting warning stressing explaining")


def _aside_end(words: list[Word], index: int, end: int) -> int:
    """Give where a clause between commas ends that a cue stands in: `the dam, which is not insured, was damaged`."""
    for i in range(index - 1, 0, -1):
        if words[i].low == "," or words[i].clause != words[index].clause:
            return end
        if words[i].low in _RELATIVE:
            break
    else:
        return end
    if words[i - 1].low != ",":
        return end
    for k in range(index + 1, end - 1):
        if words[k].low == "," and (words[k + 1].low in FINITE or is_inflected(words[k + 1].low)):
            return k
    return end


_RELATIVE = listed("which who whose where")


def _noun_end(words: list[Word], index: int, end: int) -> int:
    """Give where what is lacking ends: before the next finite verb, `a lack of beds forced …`."""
    rest = range(index + 2, end)
    return next((i for i in rest if words[i].low in _FORMS or words[i].low in _MARKS or is_verb(words, i)), end)


_FORMS = FINITE | listed("as while leaves causes means to")


def _is_of_name(words: list[Word], index: int) -> bool:
    """Tell whether a `Without` is of a name, and not of a headline in capitals: such a sentence has small words too."""
    if words[index].text != "Without" or not index or _starts(words, index):
        return False
    behind = words[index + 1] if index + 1 < len(words) else None
    long = [w for w in words if len(w.text) > 3 and w.text[0].isalpha()]
    headline = 2 * sum(w.text[0].isupper() for w in long) > len(long)
    return not headline and behind is not None and behind.text[:1].isupper() and words[index - 1].text[:1].isupper()


def _subject_before(words: list[Word], index: int, start: int) -> int | None:
    """Give the noun that is expected or due, where no verb follows: `a report is expected within days`."""
    before = (i for i in range(index - 1, start - 1, -1) if words[i].content and words[i].figure is None)
    return next(before, None)


# These soften the clause before them as well; others only what they lead to.
_OVER_ALL = listed(
    "possibly perhaps maybe potentially likely probably presumably unlikely probable possible potential apparently due "
    "expected scheduled planned feared thought believed predicted forecast projected proposed promised "
    "presumed suspected understood"
)


_ALLEGATIONS = listed("suspicion allegation allegations accusation accusations rumours rumors")
_PERHAPS = listed("maybe perhaps possibly probably")
_HOPING = listed("hope hopes fear fears")


def _raised(words: list[Word], index: int, ends: list[int], own: tuple[int, int | None]) -> tuple[int, int | None]:
    """Carry a `not` over the clause it is about: `not persuaded that it was so`."""
    for i in range(index + 1, min(index + 4, own[0])):
        if words[i].low in cues.RAISING and i + 1 < len(words) and words[i + 1].low == "that":
            end = ends[i + 1]
            return end, _focus(words, i + 1, end)
    return own


def _uncancelled(words: list[Word], found: list[Mark]) -> list[Mark]:
    """Drop what takes itself back: `did not rule out`, `did not deny`, and the `but not …` behind a denial."""
    gone: set[int] = set()
    left_open: list[Mark] = []
    denials = {m.at: m for m in found if m.cue is Cue.DENIAL}
    neither = next((m.at for m in found if words[m.at].low == "neither"), len(words))
    gone |= {m.at for m in found if words[m.at].low == "nor" and m.at > neither}
    barring = {m.at for m in found if m.cue is Cue.NEGATION and words[m.at].low in cues.BARRING}
    for mark in found:
        barred = [b for b in barring if words[mark.at].low in cues.NOT and mark.at < b <= mark.at + 3]
        if barred and not _is_apart(words, mark.at, barred[0]):
            gone |= {mark.at, barred[0]}  # `do not prohibit pilots from flying`
    for mark in found:
        if mark.cue is not Cue.NEGATION:
            continue
        near = [d for d in denials if mark.at < d <= mark.at + 4 and not _is_apart(words, mark.at, d)]
        if near:
            gone |= {mark.at, near[0]}
            if words[near[0]].low in cues.RULING_OUT | cues.EXCLUDING:
                opened = denials[near[0]]
                left_open.append(opened._replace(cue=Cue.MODALITY, start=mark.at, firmness=Firmness.POSSIBLE))
        elif mark.at and words[mark.at - 1].low == "but" and any(d < mark.at for d in denials):
            gone.add(mark.at)
    return [m for m in found if m.at not in gone] + left_open if gone else found


def _is_apart(words: list[Word], one: int, other: int) -> bool:
    """Tell whether a comma parts two words, one of which is a participle: `had not cracked, dismissing claims`."""
    return any(w.low in _MARKS for w in words[one:other])


def _clause_ends(words: list[Word]) -> list[int]:
    ends = [len(words)] * len(words)
    end = len(words)
    for index in range(len(words) - 1, -1, -1):
        if index + 1 < len(words) and words[index + 1].clause != words[index].clause:
            end = index + 1
        ends[index] = end
    return ends


def _beyond_that(words: list[Word], index: int, ends: list[int]) -> int:
    end = ends[index]
    while end < len(words) and words[end].low in {"that", "as", "which", "who", "when"} and end - index < 12:
        end = ends[end]
    return end


def _cue(words: list[Word], index: int, low: str, after: list[str]) -> tuple[Cue | None, Firmness]:
    following = after[0] if after else ""
    before = words[index - 1].low if index else ""
    if low in cues.NOT:
        bounds = _only_bounds(low, after) or (low == "not" and _is_if_not(words, index))
        return (None if bounds else Cue.NEGATION), Firmness.FACT
    far = [w.low for w in words[index + 1 : index + 12]] if low in _LOOKING_FAR else after
    if low in cues.BARRING:
        far = [w.low for w in words[index + 1 : index + _FARTHEST]]
    if _leaves_undone(low, before, following, far):
        return Cue.NEGATION, Firmness.FACT
    charged = any(w.low in _CHARGES for w in words[max(0, index - _CLOSE) : index])
    if _denies(low, before, far[:5], charged=charged):
        return Cue.DENIAL, Firmness.FACT
    reckoned = (low in cues.RECKONED and before in _RECKONING) or (low == "estimated" and before == "some")
    held = (low == "believe" and before == "you") or (low == "some" and before == "by" and "as" in after)
    told_of = low in _TOLD_OF and following == "to" and before in {"is", "are", "was", "were"}
    if (low in cues.HEARSAY and not _is_of_price(words, index)) or reckoned or held or told_of:
        return Cue.HEARSAY, Firmness.POSSIBLE
    mulled = low in _CONSIDERING and following.endswith("ing")
    dreaded = low in cues.DREADED and following in _OF_WHAT and not is_inflected(low)
    if mulled or dreaded or (low == "open" and before in _LEAVING) or (low == "whether" and following == "to"):
        return Cue.MODALITY, Firmness.POSSIBLE
    firmness = _firmness(words, index, before, after)
    return (Cue.MODALITY if firmness is not Firmness.FACT else None), firmness


_TOLD_OF = listed("reported said understood rumoured rumored alleged")


def _is_of_price(words: list[Word], index: int) -> bool:
    """Tell whether `charged` accuses nobody: it does with what stands behind it: `charged with`, `charged that`."""
    if words[index].low != "charged":
        return False
    behind = [w.low for w in words[index + 1 : index + 6]]
    return behind[:1] != ["that"] and _CHARGED.isdisjoint(behind)


_CHARGED = listed("with over in under")
_CONSIDERING = listed("considered weighed mulled contemplated discussed explored studied")
_LEAVING = listed("leave leaves left leaving")
# What somebody denies who is named behind it: `a claim the company disputes`.
_CHARGES = listed("claim claims allegation allegations accusation accusations charge charges suggestion assertion")
_CLOSE = 5
_FARTHEST = 16
# What these are cues of, words far behind them tell; of the others the three next.
_LOOKING_FAR = cues.FAILING | cues.BARRING | listed("dismiss dismisses dismissed dismissing")
_RECKONING = listed("some by an official the early latest initial their its on")
_OF_WHAT = listed("of that over about regarding for it they he she the")


def _is_if_not(words: list[Word], index: int) -> bool:
    """Tell whether a `not` is that of `as old, if not older`."""
    behind = words[index + 1].low if index + 1 < len(words) else ""
    return bool(index) and words[index - 1].low == "if" and (behind in _DEGREES or behind.endswith(("er", "est")))


_DEGREES = listed("more most all the impossible better worse outright")


def _only_bounds(low: str, after: list[str]) -> bool:
    """Tell whether a `no` or `not` turns nothing round: `no more than`, `not only`, `no doubt`."""
    if low not in {"no", "not"}:
        return False
    return after[1:2] == ["than"] or after[:1] in (["only"], ["just"], ["doubt"], ["matter"])


def _leaves_undone(low: str, before: str, following: str, after: list[str]) -> bool:
    if low == "yet":
        return following == "to" and before in {"has", "have", "had", "is", "are", "was", "were"}
    if low in cues.FAILING:
        return _leads_to_deed(after) or not low.startswith(("fail", "refus", "declin", "unwilling", "inabil"))
    if low in cues.BARRING:
        barred = after[after.index("from") + 1 : after.index("from") + 2] if "from" in after else []
        return bool(barred) and barred[0].endswith("ing") and before not in {"the", "a", "this", "that"}
    if (low, following) == ("short", "of"):
        return after[1:2] != [] and after[1].endswith("ing")  # `stopped short of closing`
    return (low, following) in {("rather", "than"), ("instead", "of")} or low == "unlike" or is_undone(low)


_SAYINGS = listed(
    "claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors charge "
    "charges suggestion suggestions idea talk criticism concern concerns figures account accounts that as it"
)


def _leads_to_deed(after: list[str]) -> bool:
    """Tell whether a `to` stands close behind, with no mark between: `refused on Monday to confirm`."""
    for before, low, behind in zip(["", *after], after[:4], [*after[1:5], "", "", "", ""], strict=False):
        if low == "to":
            return before not in {"up", "according", "due", "close"} and not behind[:1].isdecimal()
        if low in _MARKS:
            return False
    return False


# `turned down the offer`, `threw the charges out`.
_PARTICLES = {"turned": "down", "turns": "down", "turn": "down", "threw": "out", "throws": "out", "throw": "out"}


def _denies(low: str, before: str, after: list[str], *, charged: bool) -> bool:
    """Tell whether a word denies; `charged` says whether an allegation stands close before it."""
    following = after[0] if after else ""
    if low.startswith(("dismiss", "reject", "disput")) and (before in _BE or following in _NO_OBJECT):
        return charged and before not in _BE  # a worker dismissed, a bid rejected; but `a charge that he rejected`
    if low.startswith("dismiss") and not _SAYINGS & set(after):
        return False  # three ministers dismissed
    if low.startswith(cues.PUSHING):
        return after[:2] in (["back", "on"], ["back", "against"])
    if low in _PARTICLES:
        said = _PARTICLES[low] == "down" or not _SAYINGS.isdisjoint(after)  # `threw out the claim`, not the suit
        return said and _PARTICLES[low] in after[:3] and before not in _BE
    if low in {"disputed", "rejected", "contested"} and before in DETERMINERS:
        return False  # `the disputed claim`
    return low in cues.DENYING or (low in cues.RULING_OUT and "out" in after[:3]) or low in cues.EXCLUDING


def _firmness(words: list[Word], index: int, before: str, after: list[str]) -> Firmness:
    low = words[index].low
    aside = (
        (low in {"can", "could", "able"} and ("not" in after[:1] or before == "not"))
        or (low in {"set", "going"} and after[:1] != ["to"])
        or (low == "told" and "to" not in after)
        or (low.startswith("plead") and bool({"guilty", "innocent"} & set(after)))
        or (low in {"call", "calls"} and before in _RUNG)
        or (low == "possible" and before in _AS_POSSIBLE)
        or (low == "due" and after[:1] == ["to"] and _is_cause(words, index + 2))
        or (low in {"demand", "demands"} and after[:1] == ["for"] and before not in DETERMINERS)
        or (low.startswith("call") and after[:1] in (["back"], ["off"], ["up"], ["in"], ["out"]))
        or (low == "may" and words[index].text == "May" and index > 0)
        or (low in {"likely", "probable"} and before in {"as", "more", "less"})
    )
    if aside or (low in cues.NEEDS_TO and low not in cues.ALONE and not _leads_on(low, before, after)):
        return Firmness.FACT
    # `so that it could`: meant to be, not possibly so
    meant = low in {"could", "can", "would"} and "so" in [w.low for w in words[max(0, index - 4) : index]]
    if low in cues.POSSIBLE and not meant:
        return Firmness.POSSIBLE
    in_all = low in {"probability", "likelihood"} and before == "all"
    aimed = (
        low in {"is", "was"} and after[:1] == ["to"] and any(w.low in _AIMS for w in words[max(0, index - 12) : index])
    )
    if in_all or aimed or low in cues.LIKELY or low in cues.WISHED:
        return Firmness.LIKELY
    ahead = meant or low in cues.AHEAD or _is_to_come(low, before, after)
    return Firmness.AHEAD if ahead else Firmness.FACT


_AS_POSSIBLE = listed("as if where wherever when whenever")


def _is_cause(words: list[Word], index: int) -> bool:
    """Tell whether what stands behind a `due to` is a thing, and no deed: `due to delays`, `due to the fog`."""
    if index >= len(words):
        return False
    low = words[index].low
    plural = low.endswith("s") and not low.endswith(("ss", "us"))
    return plural or low in _BEFORE_THING or words[index].name or low.endswith(("ing", "tion"))


_BEFORE_THING = DETERMINERS | listed("this that these those such his her its their our no any")
_AIMS = listed("aim goal purpose hope idea objective intention")
_RUNG = listed("phone telephone emergency conference video distress prank robo")


def _is_to_come(low: str, before: str, after: list[str]) -> bool:
    """Tell whether something has not quite happened: `nearly closed`, `was close to closing`, `was to close`."""
    if low in {"almost", "nearly"}:
        return bool(after) and is_inflected(after[0])
    if low == "close":
        return after[:1] == ["to"] and before in cues.AUXILIARIES
    if low == "process":
        return before == "the" and after[:1] == ["of"] and after[1:2] != [] and after[1].endswith("ing")
    if after[:2] == ["yet", "to"]:
        return False  # `have yet to agree` is a `not`
    led_on = after[:1] == ["to"] or (after[1:2] == ["to"] and after[0] in {"still", "now", "also", "later"})
    return led_on and low in {"is", "are", "was", "were", "have", "has"}


def _leads_on(low: str, before: str, after: list[str]) -> bool:
    plans_a = low.startswith("plan") and after[:1] and after[0] in {"a", "an", "another", "more", "further"}
    return (
        bool(plans_a)
        or bool({"to", "for", "on", "that"} & set(after))
        or (low in cues.LIKELY and before in {"is", "are", "was", "were", "be"})
    )


_BE = frozenset({"be", "been", "being"})
_NO_OBJECT = frozenset({"", ".", ",", ";", "and", "from", "in", "on", "for", "at"})


def is_nameless(words: list[Word], at: int) -> bool:
    """Tell whether a `not` is only that of a source that is not to be named."""
    return [w.low for w in words[at + 1 : at + 4]] in (["to", "be", "named"], ["to", "be", "identified"])


_VERBISH = re.compile(r"(?:ed|ing|en)$")


_CONCERNING = listed("regarding concerning including following according")


_ASPECTUAL = stems("begin start commence resume continue")
_DEED_NOUN = re.compile(r"(?:ing|tion|sion|ment|ance|al)s?$")


def _begun(words: list[Word], at: int, end: int) -> int | None:
    """Give the deed that a verb of beginning leads to: `start mending the bridge`, `begin the construction`."""
    for i in range(at + 1, min(at + 4, end)):
        if words[i].content and (_DEED_NOUN.search(words[i].low) or words[i - 1].low == "to"):
            return i
        if words[i].low not in DETERMINERS and words[i].low != "to":
            return None
    return None


_FAR, _FAR_OBJECT = 10, 15
# Between these and what is to be done those may stand who are to do it.
_CONTROLLING = listed("ordered orders urged urges urging told instructed directed asked asks tasked")


def _focus(words: list[Word], index: int, end: int) -> int | None:
    """Find the predicate of a cue: the word behind an auxiliary or `to`, else an inflected one, else the first."""
    first = None
    far = _FAR_OBJECT if words[index].low in _CONTROLLING else _FAR
    for i in range(index + 1, min(end, index + far)):
        word = words[i]
        if first is not None and word.low in FINITE and words[i - 1].low == ",":
            break  # `who was no employee, was released`: another verb
        if not (word.content or word.low in SPEECH) or word.name or word.figure is not None or is_adverb(word.low):
            continue
        if word.low in _CONCERNING:
            continue
        if first is None:
            first = i
            if words[index].low == "no":
                return i  # of `no curfew, contrary to …` the noun
        if word.stem in _ASPECTUAL and (begun := _begun(words, i, end)) is not None:
            return begun  # `could begin the construction`
        if words[i - 1].low in cues.AUXILIARIES or words[i - 1].low == "to" or _VERBISH.search(word.low):
            return i
    bare = index + 1 + (index + 1 < len(words) and words[index + 1].low == "to")  # `decided not to`
    if first is None and words[index].low == "not" and (bare == len(words) or words[bare].low in _MARKS):
        # `had years to act and did not`
        return next((i for i in range(index - 1, 0, -1) if words[i].content and words[i - 1].low == "to"), None)
    if first is None and words[index].low in {"nobody", "nothing", "none"} and index and words[index - 1].content:
        return index - 1  # `hurt nobody`
    return first
