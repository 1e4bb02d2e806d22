"""What stands around a figure or a time says what it is a figure or a time of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefing.gate.bearing import Bearing
from briefing.gate.ground import Ground
from briefing.gate.reading import Reading, Word

Surroundings = list[tuple[frozenset[str], float, int]]


def surroundings(words: list[Word], first: int, last: int, skip: Callable[[Word], bool]) -> Surroundings:
    """Give what stands on both sides of a stretch of words: meanings, weight, side."""
    found: Surroundings = []
    before = words[first - 1].low if first else ""
    if before in {"from", "to", "of", "by", "in", "at", "for", "than", "since", "until", "near", "against", "and"}:
        found.append((frozenset({"<" + before}), 0.5, 0))
    for step, start in ((-1, first - 1), (1, last + 1)):
        weight, index, count = 1.0, start, 0
        while 0 <= index < len(words) and count < 6 and words[index].sentence == words[first].sentence:
            word = words[index]
            if word.low in {",", ";", ":", "—", "(", ")", "while", "but", "and"}:
                weight *= 0.6
            elif (
                word.moment is not None
                and skip(word)
                and words[first].figure is not None
                and words[first].moment is None
            ):
                found.append((frozenset({word.stem}), weight, step))
            elif word.figure is not None and word.moment is None and words[first].moment is not None:
                found.append((frozenset({"#" + word.low}), weight, step))
            elif word.low in {"up", "down", "more", "fewer", "less", "before", "after"} or (
                word.content and not skip(word)
            ):
                found.append((word.concepts, weight, step))
                count += 1
                weight *= 0.7
            index += step
    return found


def likeness(one: Surroundings, other: Surroundings) -> float:
    """Say how much two surroundings have in common."""
    total = 0.0
    for concepts, weight, side in one:
        best = 0.0
        for others, theirs, there in other:
            if theirs > best and not concepts.isdisjoint(others):
                best = max(best, theirs if side == there else 0.65 * theirs)
        total += weight * best
    return total


def is_number(word: Word) -> bool:
    """Tell whether a word belongs to a figure or a time."""
    return word.figure is not None or word.moment is not None


def places_of(reading: Reading, numbers: list[int], attribute: str) -> dict[int, tuple[int, int]]:
    """Give the first and the last word of each figure or moment."""
    places: dict[int, tuple[int, int]] = {}
    for index, word in enumerate(reading.words):
        number = getattr(word, attribute)
        if number is not None:
            first = places.get(number, (index, index))[0]
            places[number] = (first, index)
    return {n: places[n] for n in numbers if n in places}


@dataclass(frozen=True, slots=True)
class Slot:
    """Something of a sentence with what stands around it."""

    thing: object
    around: Surroundings
    sentence: int


def slots_of(bearing: Bearing, ground: Ground, attribute: str) -> list[Slot]:
    """Give every figure or moment of the sentences with what stands around it."""
    found = []
    for index in bearing.sentences:
        other = ground.readings[index]
        things: list[object] = list(other.figures) if attribute == "figure" else list(other.moments)
        spans = places_of(other, list(range(len(things))), attribute)
        found += [Slot(things[n], surroundings(other.words, *span, is_number), index) for n, span in spans.items()]
    return found


def home_of(reading: Reading, bearing: Bearing, ground: Ground, place: int) -> int:
    """Give the sentence that has most of the words around a place; unless clearly another does, the one that has most of its clause."""
    around = [w for w in reading.words[max(0, place - 6) : place + 7] if w.content and not is_number(w)]
    home = bearing.homes.get(reading.words[place].clause, bearing.main)
    has = {
        i: sum(1 for w in around if any(i in ground.postings.get(c, ()) for c in w.concepts)) for i in bearing.sentences
    }
    best = max(has, key=lambda i: (has[i], i == home, i == bearing.main))
    return best if has[best] > has.get(home, 0) + 1 else home


def fitness(around: Surroundings, slot: Slot, home: int) -> float:
    """Say how well a place in the statement and one in the article agree; another sentence counts for half."""
    return likeness(around, slot.around) * (1.0 if slot.sentence == home else 0.5)
