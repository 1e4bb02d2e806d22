"""Every name of a statement is in its sentences, or is another name of something there."""

from __future__ import annotations

from itertools import pairwise

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import PRONOUNS, words
from briefing.gate.parties import GENERIC, KIND_OF, has_alias, words_near
from briefing.gate.reading import Reading, Word
from briefing.gate.stems import stem
from briefing.models import Reason
from briefing.text import names

_PLACED = words("in at near from to outside around on inside across towards toward into off for by with")


def names_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every name is in the sentences, or is another name of something there."""
    del given
    if not reading.names:
        return None
    present = {name for index in bearing.sentences for name in ground.capitals[index]}
    for run in reading.names:
        words = [names.key(reading.words[i].text) for i in run]
        text = " ".join(reading.words[i].text for i in run)
        unknown = [w for w in words if not _is_known(w, ground)]
        if unknown:
            return Failing(_kind_of_name(reading, run), f"“{text}”: the article has no such name", (text,))
        for one, other in pairwise(words):
            if not _go_together(one, other, ground):
                return Failing(Reason.NAME, f"“{text}”: the article has no such name", (text,))
        parts = [*words, *(part for w in words if "-" in w for part in w.split("-"))]
        if any(w in present or has_alias(w, present, ground) for w in parts):
            if failing := _misplaced(reading, run, bearing, ground) or _of_another(reading, run, bearing, ground):
                return failing
            continue
        if _may_be_meant(reading, run, bearing, ground, words):
            continue
        return Failing(_kind_of_name(reading, run), f"“{text}” is not where the article says this", (text,))
    return _not_listed(reading, bearing, ground)


def _not_listed(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Two names that the statement joins by `and`, of which the sentence joins one with others and not with this one."""
    for i, word in enumerate(reading.words[1:-1], 1):
        if word.low != "and" or not (reading.words[i - 1].name and reading.words[i + 1].name):
            continue
        one, two = bearing.pairs.get(i - 1), bearing.pairs.get(i + 1)
        if one is None or two is None or bearing.words[one].sentence != bearing.words[two].sentence:
            continue
        for this, other, mine in ((one, two, i - 1), (two, one, i + 1)):
            joined = _joined(bearing.words, other)
            if joined and not any(a <= this < b for a, b in joined) and not _joined(bearing.words, this):
                text = reading.words[mine].text
                return Failing(Reason.NAME, f"“{text}”: the article does not name it among these", (text,))
    return None


def _joined(tokens: list[Word], at: int) -> list[tuple[int, int]]:
    """Give where the names stand that `and` or a comma joins with a name."""
    found = []
    last = at
    while last + 1 < len(tokens) and (tokens[last + 1].name or tokens[last + 1].low == "&"):
        last += 1
    first = at
    while first and tokens[first - 1].name:
        first -= 1
    if first > 1 and tokens[first - 1].low == "and" and tokens[first - 2].name:
        found.append((max(0, first - 12), first))
    if last + 2 < len(tokens) and tokens[last + 1].low == "and" and tokens[last + 2].name:
        found.append((last + 1, last + 8))
    return found


def _of_another(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> Failing | None:
    """One word of a name is not the name: `Hemin Rashid` where the sentence speaks of another Hemin."""
    mine = [names.key(reading.words[i].text) for i in run]
    there = {names.key(w.text) for w in bearing.words if w.text[:1].isupper()}
    lacking = [w for w in mine if w not in there and not has_alias(w, there, ground) and w not in ground.small]
    if not lacking or len(mine) < 2:
        return None
    for index in bearing.sentences:
        for other in ground.readings[index].names:
            theirs = [names.key(ground.readings[index].words[i].text) for i in other]
            if len(theirs) > 1 and set(theirs) & set(mine) and set(theirs) - set(mine):
                text = " ".join(reading.words[i].text for i in run)
                named = " ".join(ground.readings[index].words[i].text for i in other)
                return Failing(Reason.NAME, f"“{text}”: there the article says “{named}”", (text,))
    return None


_FROM = frozenset({"from"})


_TO = words("to for into towards toward")


_WHERE = words("in at near outside around on from to into towards")


def _misplaced(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> Failing | None:
    """A place that another sentence names, where the one that says it names another; from for to."""
    first = run[0]
    before = _placing(reading.words, first)
    answers = [bearing.pairs[i] for i in run if i in bearing.pairs]
    if before not in _WHERE or not answers:
        return None
    text = " ".join(reading.words[i].text for i in run)
    keys = {names.key(reading.words[i].text) for i in run}
    there = [
        i
        for i, w in enumerate(bearing.words)
        if w.text[:1].isupper() and (names.key(w.text) in keys or has_alias(names.key(w.text), keys, ground))
    ]
    links = {_link(bearing.words, i) for i in there}
    if (before in _FROM and links and links <= _TO) or (before == "to" and links and links <= _FROM):
        return Failing(
            Reason.PLACE, f"“{before} {text}”: the article says “{next(iter(links))} {text}”", (f"{before} {text}",)
        )
    home = bearing.homes.get(reading.words[first].clause, bearing.main)
    if any(bearing.words[i].sentence == home for i in there):
        return None
    if any(_led_to(reading, first, bearing) == bearing.words[i].sentence for i in there):
        return None
    if all(bearing.words[i].sentence > home for i in there):
        return Failing(Reason.PLACE, f"“{text}”: the article does not say this of it", (text,))
    mine = {names.key(reading.words[i].text) for r in reading.names for i in r}
    for other in ground.readings[home].names:
        words = ground.readings[home].words
        rival = {names.key(words[i].text) for i in other}
        if other[0] and words[other[0] - 1].low in _WHERE and not rival & mine:
            named = " ".join(words[i].text for i in other)
            return Failing(Reason.PLACE, f"“{text}”: there the article says “{named}”", (text,))
    return None


def _led_to(reading: Reading, first: int, bearing: Bearing) -> int | None:
    """Give the sentence of the word that leads up to a place: `unloaded on Friday in …`."""
    for i in range(first - 1, max(-1, first - 5), -1):
        if i in bearing.pairs and reading.words[i].moment is None:
            return bearing.words[bearing.pairs[i]].sentence
    return None


_KINDS = words("island city town village country region district province state port valley county capital")


def _placing(tokens: list[Word], first: int) -> str:
    """Give the preposition before a name, over `the island of` and the like."""
    before = tokens[first - 1].low if first else ""
    if before == "of" and first > 2 and tokens[first - 2].low in _KINDS:
        return tokens[first - 4].low if tokens[first - 3].low in {"the", "a"} and first > 3 else tokens[first - 3].low
    return before


def _link(words: list[Word], index: int) -> str:
    """Give the preposition before a name, over the words of the name and a description."""
    for i in range(index - 1, max(-1, index - 5), -1):
        if words[i].low in _WHERE | _TO:
            return words[i].low
        if not (words[i].text[:1].isupper() or words[i].content or words[i].low in {"the", "a", "an"}):
            return ""
    return ""


def _kind_of_name(reading: Reading, run: tuple[int, ...]) -> Reason:
    before = reading.words[run[0] - 1].low if run[0] else ""
    return (
        Reason.PLACE
        if before in {"in", "at", "near", "from", "to", "outside", "into", "towards", "around"}
        else Reason.NAME
    )


def _is_known(word: str, ground: Ground) -> bool:
    vocabulary = ground.names.vocabulary
    if (
        word in vocabulary
        or word in ground.names.aliases
        or word in ground.small
        or word in ground.openings
        or names.world(word) & vocabulary
    ):
        return True
    if "-" in word and all(_is_known(part, ground) for part in word.split("-")):
        return True
    return any(ground.names.same(word, known) for known in vocabulary)


def _go_together(one: str, other: str, ground: Ground) -> bool:
    if ground.names.together(one, other) or one in ground.small or other in ground.small:
        return True
    return other in ground.names.aliases or one in ground.names.aliases


def _may_be_meant(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground, words: list[str]) -> bool:
    """Tell whether a name that is not in the sentences may be what a pronoun or a description there stands for."""
    before = reading.words[run[0] - 1].low if run[0] else ""
    also = {a for w in words for a in ground.names.aliases.get(w, ())}
    where = {i for w in (*words, *also) for i in ground.names.where.get(w, ())}
    if before in _PLACED:
        return False
    main = bearing.main
    near = any(main - 4 <= i < main for i in where)
    has_pronoun = any(w.low in PRONOUNS for w in bearing.words)
    described = any(w.low in {"the", "its", "their", "his", "her"} for w in bearing.words)
    if (near and (has_pronoun or described)) or any(i in where for i in bearing.sentences):
        return True
    around = words_near(set(words), ground) | {stem(a) for a in also}
    home = [w for w in bearing.words if w.sentence == main]
    kinds = {kind for kind, made_of in KIND_OF.items() if made_of & {*words, *also}}
    return any(
        a.low in {"the", "its", "their"} and (b.low in kinds or (b.stem in around and b.low in GENERIC))
        for a, b in pairwise(home)
    )
