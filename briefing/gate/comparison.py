"""No word of a statement turns round what the article says."""

from __future__ import annotations

from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.marks import marks_of
from briefing.gate.reading import Reading, Word
from briefing.gate.slots import likeness, surroundings
from briefing.models import Reason


def comparisons_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No word of the statement turns round what the article says."""
    del given
    return _directions_hold(reading, bearing) or _no_opposite(reading, bearing, ground)


def _directions_hold(reading: Reading, bearing: Bearing) -> Failing | None:
    every = [i for i, w in enumerate(bearing.words) if w.direction and w.figure is None]
    comparing = [i for i in every if bearing.words[i].low in _COMPARATIVES]
    for place, word in enumerate(reading.words):
        if not word.direction or word.figure is not None or word.name:
            continue
        around = surroundings(reading.words, place, place, _directed)
        theirs = comparing if word.low in _COMPARATIVES and _than(reading, place) else every
        best, most = None, 0.0
        for index in theirs:
            other = bearing.words[index]
            near = likeness(around, surroundings(bearing.words, index, index, _directed)) + (
                0.15 if other.stem == word.stem else 0.0
            )
            if near > most:
                best, most = other, near
        if best is None:
            if word.low in _COMPARATIVES and _than(reading, place):
                return Failing(Reason.COMPARISON, f"“{word.text}”: the article does not compare them so", (word.text,))
            continue
        if best.direction != word.direction and most > 0.3 and not _is_negated(place, reading):
            return Failing(Reason.COMPARISON, f"“{word.text}”: the article says “{best.text}”", (word.text,))
    return None


_COMPARATIVES = words(
    "more less fewer faster slower higher lower larger smaller bigger greater stronger longer shorter"
)


def _than(reading: Reading, place: int) -> bool:
    return any(w.low == "than" for w in reading.words[place + 1 : place + 6])


def _directed(word: Word) -> bool:
    return word.direction != 0


def _no_opposite(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    theirs = [m for m in marks_of(bearing, ground) if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    for place, index in bearing.turned.items():
        word, other = reading.words[place], bearing.words[index]
        if any(w.low == word.low for w in bearing.words):
            continue
        if _is_negated(place, reading) != any(m.start <= index < m.end and m.at != index for m in theirs):
            continue
        if (
            likeness(
                surroundings(reading.words, place, place, _never), surroundings(bearing.words, index, index, _never)
            )
            < 0.5
        ):
            continue
        return Failing(Reason.COMPARISON, f"“{word.text}”: the article says “{other.text}”", (word.text,))
    return None


def _is_negated(place: int, reading: Reading) -> bool:
    return any(
        m.cue in {Cue.NEGATION, Cue.DENIAL} and m.start <= place < m.end and m.at != place for m in reading.marks
    )


def _never(word: Word) -> bool:
    del word
    return False
