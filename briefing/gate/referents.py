"""What `the company`, `the storm`, `his country` or `it` stand for: what was named last that may be called so.

News names a thing once and then calls it by its kind. What stands for it is found as a reader finds it: by a word of
its name or of what describes it, else by what the sentences before are about. Where nothing fits, nothing is meant.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.gate.ground import Ground
from briefing.gate.lexicon import BODIES, PLACES, PLACING, TITLES, words
from briefing.gate.reading import Word, meaning
from briefing.models import ForceKind
from briefing.text import names
from briefing.text.kinds import BODIES as BODIES_OF_ACTORS
from briefing.text.kinds import force_kind

# Common nouns that any body or country may be called by, without a word of its name or of what describes it.
_OF_BODIES = (
    BODIES | PLACES | words("utility maker insurer retailer carrier lender supplier contractor owner nation")
) - words("rebels militants attackers fighters troops army police government court council")
OF_PERSONS = words(
    "spokesman spokeswoman spokesperson leader chief head minister president mayor governor general colonel captain "
    "secretary director officer judge lawyer attorney analyst professor doctor nurse teacher farmer driver resident "
    "lawmaker senator candidate founder manager executive commander engineer commissioner official chemist "
    "mr mrs ms miss dr prof"
)
_BEFORE_PERSONS = OF_PERSONS | TITLES
_IN_PERSONS = _BEFORE_PERSONS - words("hurricane typhoon storm")
_DEFINITE = words("the its their his her")
_IT = words("it its they their them")
_BACK = 3
_FAR = 6
_OPENING = 6


def stands_for(described: list[Word], index: int, named: set[str], ground: Ground) -> bool:
    """Tell whether a description or an `it` in a sentence may stand for what has these names, as they are compared."""
    nouns = [w for w in described if w.content and not w.name and w.figure is None]
    if any(w.name for w in described):
        return False
    if any(_is_kind_of(w, named, ground) for w in nouns):
        return True
    head = nouns[-1] if nouns else None
    if head and (called := _called_by(head, index, ground)):
        return bool(named & called)
    loose = head.low in _OF_BODIES if head else any(w.low in _IT for w in described)
    start = min((w.start for w in described), default=0)
    body = head is not None and head.low in _OF_BODIES - PLACES
    return (
        loose
        and bool(named & _named_last(index, start, ground, body=body))
        and not _is_of_another_kind(head, named, ground)
    )


def is_described_in(named: set[str], index: int, ground: Ground) -> bool:
    """Tell whether a description in a sentence stands for what has these names: `the storm`, of Hurricane Oda."""
    tokens = ground.readings[index].words
    described = [b for a, b in pairwise(tokens) if a.low in _DEFINITE and b.content and not b.name]
    return any(stands_for([w], index, named, ground) for w in described)


def is_called(described: list[Word], named: set[str], ground: Ground) -> bool:
    """Tell whether a statement may call what has these names by a description: the article does so somewhere."""
    nouns = [w for w in described if w.content and not w.name and w.figure is None]
    if not nouns or any(w.name for w in described):
        return False
    head = nouns[-1]
    if _is_kind_of(head, named, ground):
        return True
    if head.low not in _OF_BODIES or _is_of_another_kind(head, named, ground):
        return False
    return any(
        word.low == head.low
        and not word.name
        and bool(named & _named_last(index, word.start, ground, body=head.low not in PLACES))
        for index in sorted({i for c in head.concepts for i in ground.postings.get(c, ())})
        for word in ground.readings[index].words
    )


def _is_of_another_kind(noun: Word | None, named: set[str], ground: Ground) -> bool:
    """Tell whether a noun is of a sort of bodies that a name's own words rule out: `the union`, of Corvane Railways."""
    sort = force_kind(noun.low) if noun and noun.low not in _OF_ANY_SORT else ForceKind.OTHER
    if sort not in _SORTS:
        return False
    sorts = {force_kind(" ".join(w for w in run)) for run in _runs(named, ground)} & _SORTS
    known_only = noun is not None and noun.low in _KNOWN_ONLY
    return (bool(sorts) or known_only) and sort not in sorts


_SORTS = BODIES_OF_ACTORS - {ForceKind.MILITARY}
# What nothing is called that is not known for one.
_KNOWN_ONLY = words("ministry court police government parliament army council commission union")
_OF_ANY_SORT = words(
    "group body organisation organization agency network front movement alliance coalition service team"
)


def _called_by(noun: Word, index: int, ground: Ground) -> frozenset[str]:
    """Give the name that stood last before the noun itself: `the Red Lantern aid group`."""
    for i in range(index - 1, max(-1, index - _FAR - 1), -1):
        tokens = ground.readings[i].words
        for run in ground.readings[i].names:
            behind = [w.low for w in tokens[run[-1] + 1 : run[-1] + 3]]
            if noun.low in behind and all(
                w.content for w in tokens[run[-1] + 1 : run[-1] + 1 + behind.index(noun.low)]
            ):
                return _keys(run, i, ground)
    return frozenset()


def _is_kind_of(noun: Word, named: set[str], ground: Ground) -> bool:
    """Tell whether a noun is of a word of a full name: `the storm`, of Hurricane Oda."""
    return any(not noun.concepts.isdisjoint(meaning(w)) for run in _runs(named, ground) for w in run)


def _runs(named: set[str], ground: Ground) -> list[frozenset[str]]:
    """Give the full names that have one of some words."""
    where = sorted({i for w in named for i in ground.names.where.get(w, ())})
    runs = (_keys(run, i, ground) | _title(run, i, ground) for i in where for run in ground.readings[i].names)
    return [run for run in runs if run & named]


def _keys(run: tuple[int, ...], index: int, ground: Ground) -> frozenset[str]:
    return frozenset(names.key(ground.readings[index].words[i].text) for i in run)


def _title(run: tuple[int, ...], index: int, ground: Ground) -> frozenset[str]:
    """Give the word with a capital before a name: `Hurricane`, of Hurricane Oda."""
    before = ground.readings[index].words[run[0] - 1].text if run[0] else ""
    return frozenset({names.key(before)}) if before[:1].isupper() else frozenset()


def _named_last(index: int, start: int, ground: Ground, *, body: bool) -> frozenset[str]:
    """Give the name of the body or place that the sentences up to a place in one are about, nearest first.

    A place is passed over where a `body` is asked for.
    """
    for i in range(index, max(-1, index - _BACK - 1), -1):
        tokens = ground.readings[i].words
        runs = [r for r in ground.readings[i].names if i < index or tokens[r[0]].start < start]
        found = [r for r in runs if not _is_of_person(r, tokens) and not _is_of_measure(r, tokens)]
        found = [r for r in found if not (body and _is_place(_keys(r, i, ground), ground))]
        opening = [r for r in found if r[0] < _OPENING and not (r[0] and tokens[r[0] - 1].low in PLACING)]
        if opening or found:
            keys = _keys((opening or found)[0], i, ground)
            return keys.union(*(ground.names.aliases.get(k, ()) for k in keys))
    return frozenset()


def _is_place(named: frozenset[str], ground: Ground) -> bool:
    """Tell whether a name stands somewhere behind an `in` or `near`."""
    return any(
        _is_placed(ground.readings[i].words, run[0]) and named <= _keys(run, i, ground)
        for w in named
        for i in ground.names.where.get(w, ())
        for run in ground.readings[i].names
    )


def _is_placed(tokens: list[Word], first: int) -> bool:
    before = [w.low for w in tokens[max(0, first - 2) : first]]
    return bool(before) and (before[-1] in _IN or (before[-1] == "of" and before[0] in _PARTS_OF_PLACES))


_IN = words("in near outside across off")
_PARTS_OF_PLACES = PLACES | words("coast shore north south east west centre center outskirts streets capital")


def _is_of_measure(run: tuple[int, ...], tokens: list[Word]) -> bool:
    return tokens[run[0]].low in {"celsius", "fahrenheit"} or bool(run[0] and tokens[run[0] - 1].figure is not None)


def _is_of_person(run: tuple[int, ...], tokens: list[Word]) -> bool:
    before = tokens[run[0] - 1].low if run[0] else ""
    own = {tokens[i].low for i in run}
    behind = tokens[run[-1] + 1] if run[-1] + 1 < len(tokens) else None
    aged = (
        behind is not None
        and behind.low == ","
        and run[-1] + 2 < len(tokens)
        and tokens[run[-1] + 2].figure is not None
    )
    return before in _BEFORE_PERSONS or not own.isdisjoint(_IN_PERSONS) or aged
