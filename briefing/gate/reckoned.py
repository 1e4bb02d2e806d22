"""Figures that are worked out from those of the article: how much it fell by, which share of them, how many in all.

Whoever sums an article up subtracts and divides. Such a figure is borne out where two figures of one sentence give it,
and the sentence says which way: what came before stands behind its `from`, who is of whom behind its `of them`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing.gate.bearing import Bearing
from briefing.gate.befallen import fates_of, is_part
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.reading import Reading
from briefing.gate.slots import places_of
from briefing.gate.stems import stem
from briefing.models import Figure
from briefing.text.figures import Found, Kind

_BEFORE = words("from against versus than")
_COMPARED = words("compared with to")
_PEOPLE = words(
    "people persons men women man woman boys girls boy girl children child civilians soldiers officers police workers "
    "passengers students guards fighters residents teenagers adults protesters prisoners"
)
_ALL = words("people persons")
_WITHIN = 6
_THIRDS = 0.007
"""So far is `a third` from a percentage without more: 33 and 34 per cent."""


def is_reckoned(claimed: Found, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether two figures of one sentence, or one as a percentage, give the one that a statement claims."""
    if claimed.kind is Kind.SHARE and _is_third_of(claimed, bearing, ground):
        return True
    span = places_of(reading, "figure").get(reading.figures.index(claimed))
    if span is None:
        return False
    asked = _Asked(claimed, span, reading)
    return any(
        _fits(claimed.figure, value)
        for index in bearing.sentences
        for value in (
            *_sums(asked, ground.readings[index]),
            *_changes(asked, ground.readings[index]),
            *_parts(asked, ground.readings[index]),
        )
    )


class _Asked(NamedTuple):
    """A figure of a statement, with the places of its first and last word."""

    claimed: Found
    span: tuple[int, int]
    reading: Reading


def _exact(there: Reading) -> list[tuple[tuple[int, int], Found]]:
    """Give the figures of a sentence that have one value, with their places."""
    found = ((places, there.figures[n]) for n, places in places_of(there, "figure").items())
    return [(places, f) for places, f in found if _is_exact(f)]


def _is_exact(found: Found) -> bool:
    return found.figure.value is not None and found.kind in {Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE}


def _fits(claimed: Figure, exact: float) -> bool:
    """Tell whether a figure says what was worked out: to the last digit told, or near it in words that say so."""
    if exact <= 0:
        return False
    if claimed.value is None:
        low, high = claimed.low, claimed.high
        bounded = (low is None or low < exact) and (high is None or exact < high)
        near = min(abs(b - exact) for b in (low, high) if b is not None) <= exact * _LOOSELY if low or high else False
        return bounded and near
    if not claimed.approximate:
        return abs(exact - claimed.value) <= _ROUNDED * _last_place(claimed.value)
    short = any(word in claimed.as_written.lower() for word in ("almost", "nearly"))
    return abs(exact - claimed.value) <= exact * _NEARLY and not (short and exact > claimed.value)


def _last_place(value: float) -> float:
    """Give what the last digit told counts for: a million in 32 million, one in 30, a hundredth below one."""
    if not float(value).is_integer():
        return 0.01
    place = 1
    while value >= _SCALED and value % (10 * place) == 0:
        place *= 10
    return place


_SCALED = 10_000
_ROUNDED = 0.5
_NEARLY = 0.1
_LOOSELY = 0.2
"""Of a figure so much may be missing where it is told as `about` so many, or as more than so many."""


def _is_third_of(claimed: Found, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a third, or two, is what the sentences have as 33 or 66 per cent."""
    share = claimed.figure.value
    if share is None or claimed.figure.approximate or not any(abs(share - n / 3) < _THIRDS for n in (1, 2)):
        return False
    return any(
        f.kind is Kind.PERCENT and f.figure.value is not None and abs(f.figure.value / 100 - share) < _THIRDS
        for i in bearing.sentences
        for f in ground.readings[i].figures
    )


def _sums(asked: _Asked, there: Reading) -> Iterator[float]:
    """Give how many people are counted one after the other: three, of `two men and a woman`."""
    claimed = asked.claimed
    if claimed.kind is not Kind.COUNT or (claimed.figure.of or "people").lower().split()[-1] not in _ALL:
        return
    total, counted = 0.0, 0
    for place, word in enumerate(there.words):
        if word.low not in _PEOPLE:
            if word.low not in {"and", ",", "a", "an"} and word.figure is None and counted:
                total, counted = 0.0, 0
            continue
        before = there.words[place - 1] if place else None
        found = there.figures[before.figure] if before and before.figure is not None else None
        one = 1.0 if before and before.low in {"a", "an"} else None
        value = found.figure.value if found and _is_exact(found) else one
        total, counted = (total + value, counted + 1) if value is not None else (0.0, 0)
        if counted > 1:
            yield total


def _changes(asked: _Asked, there: Reading) -> Iterator[float]:
    """Give by how much something rose or fell, and by which share, where the statement says that it did."""
    claimed, (start, end), reading = asked
    near = reading.words[max(0, start - _WITHIN) : start] + reading.words[end + 1 : end + _WITHIN]
    ways = {w.direction for w in near if w.direction}
    if len(ways) != 1:
        return
    (way,) = ways
    for (first, _), earlier in _exact(there):
        before = [w.low for w in there.words[max(0, first - 2) : first]]
        if not before or not (before[-1] in _BEFORE or ("compared" in before and before[-1] in _COMPARED)):
            continue
        for _, later in _exact(there):
            one, other = earlier.figure.value or 0, later.figure.value or 0
            if later is earlier or later.figure.unit != earlier.figure.unit or not one or (other - one) * way <= 0:
                continue
            if claimed.figure.unit == later.figure.unit or claimed.figure.of == "points":
                yield abs(other - one)
            elif claimed.kind is Kind.SHARE:
                yield abs(other - one) / one
            elif claimed.kind is Kind.PERCENT and later.kind is not Kind.PERCENT:
                yield 100 * abs(other - one) / one


def _parts(asked: _Asked, there: Reading) -> Iterator[float]:
    """Give which share of those counted befell what the statement says, and how many a percentage of them are."""
    claimed, (start, end), reading = asked
    mine = fates_of(reading.words, start, end)
    named = {w.stem for w in reading.words[end + 1 : end + _WITHIN]}
    for (first, last), part in _exact(there):
        theirs = fates_of(there.words, first, last)
        meet = any(not reading.words[i].concepts.isdisjoint(there.words[j].concepts) for i in mine for j in theirs)
        for _, whole in _exact(there):
            size, count = part.figure.value or 0, whole.figure.value or 0
            if whole is part or not count or whole.kind is not Kind.COUNT or not whole.figure.of:
                continue
            if stem(whole.figure.of.lower().split()[-1]) not in named:
                continue
            if part.kind is Kind.PERCENT and claimed.kind is Kind.COUNT:
                yield size * count / 100
            of_them = part.figure.of is None or is_part(there.words, last)
            if part.kind is Kind.COUNT and size < count and meet and of_them:
                if claimed.kind is Kind.SHARE:
                    yield size / count
                elif claimed.kind is Kind.PERCENT:
                    yield 100 * size / count
