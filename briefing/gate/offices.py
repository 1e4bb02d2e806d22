"""An office is held by the one who holds it in the article."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import DETERMINERS, TITLES, words
from briefing.gate.reading import Reading, Word
from briefing.models import Reason
from briefing.text import names

_OFFICES = words(
    "secretary director minister leader president chief head spokesman spokeswoman spokesperson chairman chairwoman "
    "chairperson chair governor mayor commander general ambassador premier chancellor candidate manager owner founder "
    "coach captain judge prosecutor lawyer inspector commissioner treasurer deputy envoy mediator bishop king queen "
    "prince princess surgeon professor"
)
_BEING = words("is was becomes became as are were")
_FAR = 5


def offices_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Nobody is given an office that only another holds in the sentences."""
    del given
    for office, run in _held(reading):
        keys = {names.key(reading.words[i].text) for i in run} - TITLES
        others: str | None = None
        kept = False
        for index in bearing.sentences:
            there = ground.readings[index]
            for other, holder in _held(there):
                if there.words[other].stem == reading.words[office].stem:
                    theirs = {names.key(there.words[i].text) for i in holder} - TITLES
                    kept = kept or bool(keys & theirs) or any(ground.names.same(a, b) for a in keys for b in theirs)
                    others = " ".join(there.words[i].text for i in holder)
        if others and not kept:
            written = " ".join(reading.words[i].text for i in run)
            detail = f"the article calls “{others}” {reading.words[office].text}"
            return Failing.of(written, Reason.ROLE, detail)
    return None


def _held(reading: Reading) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Give the place of each office, with the name of who is said to hold it right before it or behind it."""
    if _OFFICES.isdisjoint(reading.lows):
        return
    tokens = reading.words
    for at, word in enumerate(tokens):
        if word.low not in _OFFICES:
            continue
        for run in reading.names:
            if at in run and at != run[0]:
                continue
            behind = tokens[run[-1] + 1].low if run[-1] + 1 < len(tokens) else ""
            if run[0] == at + 1 and behind in _OFFICES:
                continue  # `Deputy Defence Minister …`
            own = tuple(i for i in run if i != at and tokens[i].low not in _OFFICES)
            if own and (_names_behind(tokens, at, own[0]) or _is_said_of(tokens, own[-1], at)):
                yield at, own


def _names_behind(tokens: list[Word], at: int, first: int) -> bool:
    """Tell whether a name stands right behind an office: `its secretary, Ada Moor`, `the leader is Ada Moor`."""
    return 0 < first - at <= 2 and all(tokens[i].low == "," or tokens[i].low in _BEING for i in range(at + 1, first))


def _is_said_of(tokens: list[Word], last: int, at: int) -> bool:
    """Tell whether an office is said of the name before it: `Ada Moor, the secretary`, `Ada Moor is secretary`."""
    if not 1 < at - last <= _FAR:
        return False
    led = tokens[last + 1].low
    between = tokens[last + 2 : at]
    plain = all(w.low in DETERMINERS or (w.content and w.figure is None and not w.name) for w in between)
    return plain and (led == "," or led in _BEING)
