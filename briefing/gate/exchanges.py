"""No two parts of a sentence change places around a part that stays: `A will lead it, and B will chair it`.

Who turns a sentence round moves one part (`…, said A`), or tells it passively (`B was hit by A`). Where two parts that
name somebody have changed places and the deeds before and behind stand where they stood, each deed has got the other's
doer.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import is_plain, text_at
from briefing.gate.lexicon import BE, MUTUAL, words
from briefing.gate.reading import VERB_STEMS, Reading, Word, is_adverb, is_verb
from briefing.models import Reason

# Whoever says a thing, or does it together with another, may stand before the verb or behind it.
_EITHER_SIDE = cues.REPORTING | MUTUAL
# Behind these another clause begins.
_APART = words("if unless when because while although that")
_REACH = 4
"""Words of weight on each side of a deed."""
_COURSE = 7
"""Words behind a `from`, and behind its `to`."""


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


def no_sides_are_changed(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say which deed has what stands behind it in the article before it, and the other way round.

    `Leaders oppose many figures`, of `many figures oppose the leaders`; told passively on one side alone, what stood
    before it must stand behind. Who says a thing may stand on either side.
    """
    del ground, given
    for place, answer in bearing.pairs.items():
        word, other = reading.words[place], bearing.words[answer]
        if word.name or word.low in _EITHER_SIDE or not is_plain(word) or not _is_deed(reading.words, place):
            continue
        passive, there_passive = _is_passive_at(reading.words, place), _is_passive_at(bearing.words, answer)
        turned = passive != there_passive
        if turned:
            by = _follows("by", reading.words, place) if passive else _follows("by", bearing.words, answer)
            if word.stem != other.stem or not by:
                continue
        elif word.low != other.low or _leads(reading.words, place) != _leads(bearing.words, answer):
            continue
        left, right = _sides(reading.words, place)
        there_left, there_right = _sides(bearing.words, answer)
        if turned:
            there_left, there_right = there_right, there_left
        moved = [i for i in left if bearing.pairs.get(i) in there_right]
        back = [i for i in right if bearing.pairs.get(i) in there_left]
        if set(moved).isdisjoint(left[:2]) or set(back).isdisjoint(right[:3]):
            continue
        if any(bearing.pairs.get(i) in there_left for i in left[:2]):
            continue
        texts = text_at(reading.words, sorted(moved)), text_at(reading.words, sorted(back))
        return Failing(Reason.ROLE, f"“{texts[0]}” and “{texts[1]}” have changed places", texts)
    return None


def no_ends_are_changed(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say what goes `to` where it comes `from` in the article, and the other way round."""
    del ground, given
    for start, end in _courses(reading.words):
        for there_start, there_end in _courses(bearing.words):
            stems = [{bearing.words[i].stem for i in span} for span in (there_start, there_end)]
            mine = [[i for i in span if is_plain(reading.words[i])] for span in (start, end)]
            first = [i for i in mine[0] if reading.words[i].stem in stems[1] - stems[0]]
            last = [i for i in mine[1] if reading.words[i].stem in stems[0] - stems[1]]
            if first and last:
                texts = text_at(reading.words, first), text_at(reading.words, last)
                return Failing(Reason.ROLE, f"“{texts[0]}” and “{texts[1]}” have changed places", texts)
    return None


def _courses(tokens: list[Word]) -> Iterator[tuple[list[int], list[int]]]:
    """Give what stands behind each `from`, up to its `to`, and behind that."""
    for at, word in enumerate(tokens):
        if word.low != "from":
            continue
        near = range(at + 1, min(at + 1 + _COURSE, len(tokens)))
        to = next((i for i in near if tokens[i].low == "to" and tokens[i].sentence == word.sentence), None)
        if to is not None:
            behind = range(to + 1, min(to + 1 + _COURSE, len(tokens)))
            stop = next((i for i in behind if not tokens[i].low[0].isalnum()), behind.stop)
            yield list(range(at + 1, to)), list(range(to + 1, stop))


# Words that many figures share: they tell no side.
_SCALES = words("hundred thousand million billion trillion percent per cent dollars euros pounds")


def _sides(tokens: list[Word], at: int) -> tuple[list[int], list[int]]:
    """Give the few words of weight before and behind a deed, in its sentence."""

    def near(places: range) -> list[int]:
        found = []
        for i in places:
            if tokens[i].sentence != tokens[at].sentence or tokens[i].low in _APART:
                break
            if tokens[i].content and not is_adverb(tokens[i].low) and tokens[i].low not in _SCALES:
                found.append(i)
            if len(found) == _REACH:
                break
        return found

    return near(range(at - 1, -1, -1)), near(range(at + 1, len(tokens)))


def _is_passive_at(tokens: list[Word], at: int) -> bool:
    """Tell whether a deed is told of whom it is done to: `was struck`, `struck by`."""
    before = {w.low for w in tokens[max(0, at - 3) : at]}
    return not tokens[at].low.endswith("ing") and (not BE.isdisjoint(before) or _follows("by", tokens, at))


def _leads(tokens: list[Word], at: int) -> bool:
    """Tell whether a deed leads to somebody: `was given to the guards`."""
    return _follows("to", tokens, at)


def _follows(low: str, tokens: list[Word], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].low == low


def _is_deed(tokens: list[Word], at: int) -> bool:
    """Tell whether a word is a verb by its form or its neighbours, or by what stands before it: `leaders oppose`."""
    if is_verb(tokens, at) or tokens[at].low.endswith("ing"):
        return True
    return tokens[at].stem in VERB_STEMS and at > 0 and (tokens[at - 1].content or tokens[at - 1].name)
