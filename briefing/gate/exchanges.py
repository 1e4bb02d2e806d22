"""No two parts of a sentence change places around a part that stays: `A will lead it, and B will chair it`.

Who turns a sentence round moves one part (`…, said A`), or tells it passively (`B was hit by A`). Where two parts that
name somebody have changed places and the deeds before and behind stand where they stood, each deed has got the other's
doer.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import is_plain, text_at
from briefing.gate.reading import Reading, is_verb
from briefing.models import Reason


def nothing_is_exchanged(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say which two parts with names have changed places around a deed, with another deed behind them."""
    del ground, given
    blocks = _blocks(reading, bearing)
    ranks = {start: rank for rank, start in enumerate(sorted(bearing.pairs[b[0]] for b in blocks))}
    order = [ranks[bearing.pairs[b[0]]] for b in blocks]
    for at, (first, middle, last) in enumerate(zip(order, order[1:], order[2:], strict=False)):
        if not last < middle < first or first - last != 2:
            continue
        one, between, other = blocks[at : at + 3]
        behind = [i for block in blocks[at + 3 :] for i in block]
        deeds = _has_deed(between, reading, bearing) and _has_deed(behind, reading, bearing)
        if deeds and _has_name(one, reading) and _has_name(other, reading) and not _is_passive(other, reading):
            moved = text_at(reading.words, one), text_at(reading.words, other)
            return Failing(Reason.ROLE, f"“{moved[0]}” and “{moved[1]}” have changed places", moved)
    return None


def _blocks(reading: Reading, bearing: Bearing) -> list[list[int]]:
    """Give the words of the main sentence in runs that stand in its order."""
    own = [
        i
        for i in sorted(bearing.pairs)
        if is_plain(reading.words[i]) and bearing.words[bearing.pairs[i]].sentence == bearing.main
    ]
    places = sorted(bearing.pairs[i] for i in own)
    rank = {place: number for number, place in enumerate(places)}
    found: list[list[int]] = [own[:1]] if own else []
    for one, other in pairwise(own):
        if rank[bearing.pairs[other]] == rank[bearing.pairs[one]] + 1:
            found[-1].append(other)
        else:
            found.append([other])
    return found


def _has_deed(places: list[int], reading: Reading, bearing: Bearing) -> bool:
    return any(is_verb(reading.words, i) and is_verb(bearing.words, bearing.pairs[i]) for i in places)


def _has_name(places: list[int], reading: Reading) -> bool:
    return any(reading.words[i].name for i in places)


def _is_passive(places: list[int], reading: Reading) -> bool:
    """Tell whether a part is brought in as the doer of a deed told passively."""
    before = [w.low for w in reading.words[max(0, places[0] - 3) : places[0]]]
    return "by" in before
