"""What stands around a figure or a time says what it is a figure or a time of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from briefing.gate.reading import Reading, Word


class Surroundings(NamedTuple):
    """What stands on both sides of a stretch of words."""

    found: list[tuple[frozenset[str], float, int]]
    """Meanings, weight, side."""
    meanings: frozenset[str]
    """All of them together."""
    weighed: dict[str, tuple[float, float, float]] | None = None
    """What each meaning counts for a word on no side, on the right, on the left; where many are compared with it."""


def surroundings(words: list[Word], first: int, last: int, skip: Callable[[Word], bool]) -> Surroundings:
    """Give what stands on both sides of a stretch of words."""
    found: list[tuple[frozenset[str], float, int]] = []
    before = words[first - 1].low if first else ""
    if before in {"from", "to", "of", "by", "in", "at", "for", "than", "since", "until", "near", "against", "and"}:
        found.append((frozenset({"<" + before}), 0.5, 0))
    own = words[first]
    for step, start in ((-1, first - 1), (1, last + 1)):
        weight, index, count = 1.0, start, 0
        while 0 <= index < len(words) and count < 6 and words[index].sentence == own.sentence:
            word = words[index]
            if word.low in {",", ";", ":", "—", "(", ")", "while", "but", "and"}:
                weight *= 0.6
            elif word.moment is not None and own.figure is not None and own.moment is None and skip(word):
                found.append((frozenset({word.stem}), weight, step))
            elif word.figure is not None and word.moment is None and own.moment is not None:
                found.append((frozenset({"#" + word.low}), weight, step))
            elif word.low in {"up", "down", "more", "fewer", "less", "before", "after"} or (
                word.content and not skip(word)
            ):
                found.append((word.concepts, weight, step))
                count += 1
                weight *= 0.7
            index += step
    return Surroundings(found, frozenset().union(*[concepts for concepts, _, _ in found]))


def without(around: Surroundings, meanings: frozenset[str]) -> Surroundings:
    """Leave out what has one of some meanings."""
    found = [part for part in around.found if not part[0] & meanings]
    return Surroundings(found, frozenset().union(*[concepts for concepts, _, _ in found]))


def likeness(one: Surroundings, other: Surroundings) -> float:
    """Say how much two surroundings have in common."""
    total = 0.0
    meanings, weighed = other.meanings, other.weighed
    if meanings.isdisjoint(one.meanings):
        return total
    for concepts, weight, side in one.found:
        if concepts.isdisjoint(meanings):
            continue
        best = 0.0
        if weighed is not None:
            best = max([weighed[concept][side] for concept in concepts & meanings])
        else:
            for others, theirs, there in other.found:
                if theirs > best and not concepts.isdisjoint(others):
                    best = max(best, theirs if side == there else 0.65 * theirs)
        total += weight * best
    return total


def is_number(word: Word) -> bool:
    """Tell whether a word belongs to a figure or a time."""
    return word.figure is not None or word.moment is not None


def places_of(reading: Reading, attribute: str) -> dict[int, tuple[int, int]]:
    """Give the first and the last word of each figure or moment that has words."""
    known = reading.places.get(attribute)
    if known is not None:
        return known
    places: dict[int, tuple[int, int]] = {}
    for index, word in enumerate(reading.words):
        number = getattr(word, attribute)
        if number is not None:
            first = places.get(number, (index, index))[0]
            places[number] = (first, index)
    return reading.places.setdefault(attribute, dict(sorted(places.items())))


Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Slot(Generic[Thing]):
    """Something of a sentence with what stands around it."""

    thing: Thing
    around: Surroundings
    sentence: int
    last: int
    """The place of its last word."""


def slots_in(reading: Reading, things: Sequence[Thing], attribute: str, sentence: int) -> list[Slot[Thing]]:
    """Give every figure or moment of a sentence with what stands around it."""
    return [
        Slot(things[n], _weighed(surroundings(reading.words, *span, is_number)), sentence, span[1])
        for n, span in places_of(reading, attribute).items()
    ]


def _weighed(around: Surroundings) -> Surroundings:
    weighed: dict[str, tuple[float, float, float]] = {}
    for concepts, weight, side in around.found:
        aside = 0.65 * weight
        mine = (weight, aside, aside) if side == 0 else (aside, weight, aside) if side == 1 else (aside, aside, weight)
        for concept in concepts:
            none, right, left = weighed.get(concept, (0.0, 0.0, 0.0))
            weighed[concept] = (max(none, mine[0]), max(right, mine[1]), max(left, mine[2]))
    return around._replace(weighed=weighed)


def fitness(around: Surroundings, slot: Slot[Thing], home: int) -> float:
    """Say how well a place in the statement and one in the article agree; another sentence counts for half."""
    return likeness(around, slot.around) * (1.0 if slot.sentence == home else 0.5)
