"""Cues of the article laid beside those of a statement."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.gate.bearing import Bearing
from briefing.gate.cues import FORWARD, Cue, Mark
from briefing.gate.ground import Ground
from briefing.gate.lexicon import BE, words
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


def is_answered(place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a `not` of the statement stands in the sentences too, in any words, about the same predicate."""
    mine = next((m for m in reading.marks if m.at == place and m.cue is Cue.NEGATION), None)
    answer = bearing.pairs.get(mine.focus) if mine and mine.focus is not None else None
    return answer is not None and any(m.cue is Cue.NEGATION and m.focus == answer for m in marks_of(bearing, ground))


def is_characterised(place: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a thing is dismissed `as` what somebody calls it in the article: `dismissed it as a farce`."""
    if not reading.words[place].low.startswith(("dismiss", "reject")):
        return False
    rest = range(place + 1, min(len(reading.words), place + _FAR_AS))
    at = next((i for i in rest if reading.words[i].low == "as"), len(reading.words))
    named = next((i for i in range(at + 1, len(reading.words)) if reading.words[i].content), None)
    answer = bearing.pairs.get(named) if named is not None else None
    return answer is not None and named is not None


_FAR_AS = 12


def focus_word(mark: Mark, bearing: Bearing, reading: Reading) -> str:
    """Give the word of the statement that a cue of the article is about."""
    back = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    return reading.words[back].text if back is not None else ""


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
    return answer is None and back is None and overlap(mine, other, bearing)


def overlap(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues reach over some of the same words."""
    return any(other.start <= e < other.end for s, e in bearing.pairs.items() if mine.start <= s < mine.end)


def is_applied(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement takes up what a cue of the article is about."""
    if mark.focus is not None and mark.focus in bearing.reverse:
        return _is_focus_told(mark, mark.focus, bearing, reading)
    if mark.focus == mark.at:
        return False  # `unarmed` is an adjective that may go
    if bearing.words[mark.at].low in _OF_WHAT_FOLLOWS:
        taken, reach = _told_between(mark.at, mark, bearing)
        if taken * 2 < reach or not reach:
            return False
    taken, reach = _reach(mark, bearing)
    if mark.focus is None or not reach:
        return bool(reach) and taken == reach and bearing.words[mark.at].sentence == bearing.main
    if taken * 2 < reach:
        return False
    aside = bearing.words[mark.at].low == "without" and reach <= 3 and all(w.low != "before" for w in reading.words)
    return aside or taken * 2 >= len(bearing.pairs)


def _is_focus_told(mark: Mark, focus: int, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether a statement that has the predicate of a cue has it from there."""
    word = bearing.words[focus]
    taken, reach = _reach(mark, bearing)
    if word.low in SPEECH:
        place = bearing.reverse[focus]
        told = place > 0 and reading.words[place - 1].low in BE  # `she has been told`, of `nobody has told me`
        return 0 < taken == reach or told
    if word.sentence == bearing.main or taken >= min(2, reach):
        return True
    if focus - mark.at > 2:
        return False
    same = reading.words[bearing.reverse[focus]].stem == word.stem
    told = is_inflected(word.low) or word.low.endswith("ing")
    # `no curfew` and `not hiding` turn their word wherever that is said
    return bearing.words[mark.at].low == "no" or (same and told and mark.cue is Cue.NEGATION)


def _reach(mark: Mark, bearing: Bearing) -> tuple[int, int]:
    """Count the words in the reach of a cue: those that the statement takes up, and all of them."""
    return _told_between(mark.start, mark, bearing)


def _told_between(start: int, mark: Mark, bearing: Bearing) -> tuple[int, int]:
    reach = [i for i in range(start, mark.end) if bearing.words[i].content and i != mark.at]
    stems = {bearing.words[i].stem for i in bearing.reverse}
    return sum(i in bearing.reverse or bearing.words[i].stem in stems for i in reach), len(reach)


# An accusation is of what stands behind it; who brings it, and what else they do, is told as it is.
_OF_WHAT_FOLLOWS = words(
    "accused accusing accuses charged suspicion allegation allegations accusation accusations rumours rumors"
)
