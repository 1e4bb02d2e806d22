"""Cues of the article laid beside those of a statement."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.gate.bearing import Bearing
from briefing.gate.cues import FORWARD, Cue, Mark
from briefing.gate.ground import Ground
from briefing.gate.reading import SPEECH, Reading
from briefing.gate.stems import is_inflected


def marks_of(bearing: Bearing, ground: Ground) -> Sequence[Mark]:
    """Give the cues of the sentences, at their places among the words laid side by side."""
    if bearing.marks is None:
        bearing.marks = [
            _moved(m, bearing.offsets[index]) for index in bearing.sentences for m in ground.readings[index].marks
        ]
    return bearing.marks


def _moved(mark: Mark, by: int) -> Mark:
    if not by:
        return mark
    focus = None if mark.focus is None else mark.focus + by
    return Mark(mark.cue, mark.at + by, focus, mark.start + by, mark.end + by, mark.firmness)


def are_paired(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues are about the same predicate: the focus of one lies in the reach of the other."""
    answer = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    back = bearing.reverse.get(other.focus) if other.focus is not None else None
    forward = mine.cue is other.cue is Cue.MODALITY and bearing.words[other.at].low in FORWARD
    if forward and answer is not None and answer != other.focus and back != mine.focus:
        return False  # `plans to hold` is no `attempts to delay`
    if answer is not None and other.start <= answer < other.end:
        return True
    if back is not None and mine.start <= back < mine.end:
        return True
    if bearing.pairs.get(mine.at) == other.at:
        return True
    inside = [e for s, e in bearing.pairs.items() if mine.start <= s < mine.end]
    return answer is None and back is None and any(other.start <= e < other.end for e in inside)


def overlap(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues reach over some of the same words."""
    return any(other.start <= e < other.end for s, e in bearing.pairs.items() if mine.start <= s < mine.end)


def is_applied(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement takes up what a cue of the article is about."""
    if mark.focus is not None and mark.focus in bearing.reverse:
        word = bearing.words[mark.focus]
        if word.sentence == bearing.main and word.low not in SPEECH:
            return True
        if word.low == "no" or (bearing.words[mark.at].low == "no" and mark.focus - mark.at <= 2):
            return True
        same = reading.words[bearing.reverse[mark.focus]].stem == word.stem and word.low not in SPEECH
        if (
            same
            and (is_inflected(word.low) or word.low.endswith("ing"))
            and mark.cue is Cue.NEGATION
            and mark.focus - mark.at <= 2
        ):
            return True  # `not hiding`, wherever that is said
        reach = [i for i in range(mark.start, mark.end) if bearing.words[i].content and i != mark.at]
        least = len(reach) if word.low in SPEECH else min(2, len(reach))
        return sum(i in bearing.reverse for i in reach) >= least
    if mark.focus == mark.at:
        return False  # `unarmed` is an adjective that may go
    reach = [i for i in range(mark.start, mark.end) if bearing.words[i].content and i != mark.at]
    taken = [i for i in reach if i in bearing.reverse]
    if mark.focus is None or not reach:
        return bool(reach) and len(taken) == len(reach) and bearing.words[mark.at].sentence == bearing.main
    if (
        bearing.words[mark.at].low == "without"
        and len(reach) <= 3
        and not any(w.low == "before" for w in reading.words)
    ):
        return len(taken) * 2 >= len(reach)
    return len(taken) * 2 >= len(reach) and len(taken) * 2 >= len(bearing.pairs)
