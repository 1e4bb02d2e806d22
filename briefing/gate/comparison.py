"""No word of a statement turns round what the article says: `rose` for `fell`, `before` for `after`, `more than`."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue, Mark
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import home_of_clause
from briefing.gate.lexicon import words
from briefing.gate.marks import marks_of
from briefing.gate.parties import subject_of
from briefing.gate.reading import SPEECH, Reading, Word, converses, opposed
from briefing.gate.slots import is_number, likeness, surroundings
from briefing.gate.stems import stems
from briefing.models import Reason

_COMPARATIVES = words(
    "more less fewer faster slower higher lower larger smaller bigger greater stronger longer shorter"
)
_QUALITIES = _COMPARATIVES | words(
    "better worse weaker poorer richer safer harder easier softer tougher tighter looser stricter milder heavier "
    "lighter warmer colder deeper shallower cheaper dearer older younger wider narrower earlier later harsher calmer"
)
# Opposites that turn a statement round wherever they stand: nothing beside them need be alike.
_ABSOLUTE = stems("ongoing minority majority")
# What says the same with no `than`.
_BEYOND = words(
    "above over below under exceed exceeds exceeded exceeding outstripped outstripping topped beyond up down"
)
_LEFT, _RIGHT = 7, 6
_MOST_ANSWERS = 3
_FARTHEST = 8
# How far a `than` may stand behind its comparative: `more money for the roads than`.
_FAR_THAN = 12
_SAME_WORD = 0.15
_LIKE_DIRECTION = 0.3
_LIKE_OPPOSITE = 0.5


def comparisons_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No word of the statement turns round what the article says."""
    del given
    return (
        _directions_hold(reading, bearing)
        or _no_opposite(reading, bearing, ground)
        or _order_holds(reading, bearing)
        or _sides_hold(reading, bearing)
        or _qualities_hold(reading, bearing)
    )


def _qualities_hold(reading: Reading, bearing: Bearing) -> Failing | None:
    """What is better in the article is not weaker: one thing has not two comparatives."""
    for place, word in enumerate(reading.words[:-1]):
        answer = bearing.pairs.get(place + 1)
        if word.low not in _QUALITIES or answer is None or not answer:
            continue
        other = bearing.words[answer - 1]
        strange = other.low in _QUALITIES and word.low != other.low and word.concepts.isdisjoint(other.concepts)
        if strange and not _is_other_side(place, reading, bearing):
            return Failing.of(word.text, Reason.COMPARISON, f"the article says “{other.text}”")
    return None


def _order_holds(reading: Reading, bearing: Bearing) -> Failing | None:
    """What came before is not told as what came after: `ahead of the talks`, `after the talks`."""
    if cues.ORDERING.isdisjoint(reading.lows):
        return None
    mine, theirs = _orders(reading.words), _orders(bearing.words)
    for place, order in mine:
        right = _answers(reading, bearing, range(place + 1, place + 1 + _RIGHT))
        near = place - 1
        while near > 0 and is_number(reading.words[near]):
            near -= 1  # `two days before the vote`
        left = _answers(reading, bearing, range(near, near - _LEFT, -1))
        nearest = max((at for at, _ in theirs if right and at < right[0]), default=-1)
        if _is_kept(place, nearest, right, reading, bearing):
            continue
        for at, other in theirs:
            if at >= nearest and _is_turned(at, left, right, bearing, same=order == other):
                return Failing.of(
                    reading.words[place].text, Reason.COMPARISON, f"the article says “{bearing.words[at].text}”"
                )
    return None


def _is_kept(place: int, at: int, right: list[int], reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a word of order stands before the same words in the article: `since April` on both sides."""
    if at < 0 or not right or bearing.words[at].low != reading.words[place].low:
        return False
    alike = reading.words[place + 1 : place + 1 + _NEXT], bearing.words[at + 1 : at + 1 + _NEXT]
    return not {w.stem for w in alike[0] if w.content}.isdisjoint({w.stem for w in alike[1]})


_NEXT = 2


def _sides_hold(reading: Reading, bearing: Bearing) -> Failing | None:
    """What is more than another in the article is not less than it: the sides of a `than` are not exchanged."""
    for place, other in product(_thans(reading.words), _thans(bearing.words)):
        mine, theirs = reading.words[place[0]], bearing.words[other[0]]
        same = mine.direction == theirs.direction
        if (
            mine.stem != theirs.stem
            and bearing.pairs.get(place[0]) != other[0]
            and (same or not opposed(mine.stem, theirs.stem))
        ):
            continue
        right = _answers(reading, bearing, range(place[1] + 1, place[1] + 1 + _RIGHT))
        left = _answers(reading, bearing, range(place[1] - 1, place[1] - 1 - _LEFT, -1))
        ahead, behind = (sum(_is_close_behind(e, other[1], bearing) for e in side) for side in (right, left))
        turned = behind > ahead and any(other[1] - _FARTHEST < e < other[1] for e in right)
        kept = ahead > behind and any(other[1] - _FARTHEST < e < other[1] for e in left)
        if turned if same else kept:
            return Failing.of(mine.text, Reason.COMPARISON, "the article compares them the other way round")
    return None


def _is_other_side(place: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement has the opposite comparative, its sides exchanged: `more than B`, of `less than A`."""
    mine = next((t for t in _thans(reading.words) if t[0] == place), None)
    for other in _thans(bearing.words) if mine else ():
        word, there = reading.words[place], bearing.words[other[0]]
        if mine is None or word.direction == there.direction or not _is_opposite(word.low, there.low):
            continue
        right = _answers(reading, bearing, range(mine[1] + 1, mine[1] + 1 + _RIGHT))
        left = _answers(reading, bearing, range(mine[1] - 1, mine[1] - 1 - _LEFT, -1))
        before = [e for e in right if 0 < other[1] - e <= _FARTHEST]
        behind = [e for e in left if _is_close_behind(e, other[1], bearing)]
        if before and behind and len(before) == len(right[:_MOST_ANSWERS]) == 1 == len(behind):
            return True
    return False


def _is_opposite(one: str, other: str) -> bool:
    return any({one, other} == {a, b} for a, b in _PAIRS)


_PAIRS = (
    ("less", "more"),
    ("fewer", "more"),
    ("slower", "faster"),
    ("lower", "higher"),
    ("shorter", "longer"),
    ("smaller", "larger"),
    ("smaller", "bigger"),
    ("smaller", "greater"),
)


def _thans(tokens: list[Word]) -> list[tuple[int, int]]:
    """Give the places of comparatives with a `than`, and of that."""
    found = []
    for at, word in enumerate(tokens):
        if word.low == "than" and at + 1 < len(tokens) and tokens[at + 1].figure is None:
            near = (i for i in range(at - 1, max(-1, at - _FAR_THAN), -1) if tokens[i].low in _COMPARATIVES)
            place = next(near, None)
            if place is not None and tokens[place].direction:
                found.append((place, at))
    return found


def _orders(tokens: list[Word]) -> list[tuple[int, int]]:
    """Give the places of the words of order, with what each makes of what stands behind it."""
    return [(i, order) for i, w in enumerate(tokens) if w.low in cues.ORDERING and (order := _order(tokens, i))]


def _order(tokens: list[Word], index: int) -> int:
    """Say what a word makes of what stands behind it: -1 what comes later, 1 what came before, 0 neither."""
    low, after = tokens[index].low, tokens[index + 1].low if index + 1 < len(tokens) else ""
    before = tokens[index - 1].low if index else ""
    if (low == "until" and after == "after") or (low == "since" and before in _HAVE):
        return 0  # `until after May 3`, `has since been cut`
    if low in cues.BEFORE:
        here = [w for w in tokens[max(0, index - _LEFT) : index] if w.sentence == tokens[index].sentence]
        if any(w.low in cues.NOT for w in here):
            return 1  # `not before the vote` is only after it
        return -1 if low not in {"ahead", "prior"} or after in {"of", "to"} else 0
    if low not in cues.AFTER or (low in {"following", "follows", "followed"} and index == 0):
        return 0
    return 0 if low == "followed" and after not in {"by", "the", "a", "an"} else 1


_HAVE = words("has have had ever")


def _answers(reading: Reading, bearing: Bearing, places: Iterable[int]) -> list[int]:
    """Give the first words of the article that answer to some places, as far as the statement's clause marks go."""
    found = []
    for i in places:
        if not 0 <= i < len(reading.words) or reading.words[i].low in {";", ".", ":"}:
            break
        if i in bearing.pairs and reading.words[i].low not in SPEECH:
            found.append(bearing.pairs[i])
    return found


def _is_turned(at: int, left: list[int], right: list[int], bearing: Bearing, *, same: bool) -> bool:
    """Tell whether what stands on one side of a word of order stands on the other side of the article's.

    Two words of the `same` order may not have the sides exchanged; of two that differ, the sides must be.
    """
    ahead, behind = (sum(_is_close_behind(e, at, bearing) for e in side[:_MOST_ANSWERS]) for side in (right, left))
    if same:
        return behind > ahead and any(e < at for e in right)
    return ahead > behind


def _is_close_behind(index: int, at: int, bearing: Bearing) -> bool:
    return 0 < index - at <= _FARTHEST and bearing.words[index].sentence == bearing.words[at].sentence


def _directions_hold(reading: Reading, bearing: Bearing) -> Failing | None:
    """What rises in the article does not fall in the statement, and what is more is not less."""
    for place, word in enumerate(reading.words):
        if not word.direction or word.figure is not None or word.name:
            continue
        if word.low in _COMPARATIVES and (counted := _as_counted(place, reading)) is not None:
            if not counted:
                return Failing.of(word.text, Reason.COMPARISON, "the figures of the article go the other way")
            continue
        if _is_other_side(place, reading, bearing):
            continue
        behind = reading.words[place + 1 : place + _FAR_THAN]
        compares = word.low in _COMPARATIVES and any(w.low == "than" for w in behind)
        failing = _comparison_holds(place, reading, bearing) if compares else None
        failing = failing or _direction_holds(place, reading, bearing, compares=compares)
        if failing:
            return failing
    return None


def _as_counted(place: int, reading: Reading) -> bool | None:
    """Say whether a `more … than` goes as the two figures do that it compares, both of them the article's.

    None where it compares no two figures of one unit: `4.1 million, more than the 3.6 million of last year`.
    """
    word = reading.words[place]
    than = next(
        (i for i in range(place + 1, min(len(reading.words), place + _FAR_THAN)) if reading.words[i].low == "than"),
        None,
    )
    if than is None or _is_negated(place, reading):
        return None
    before = [i for i in _numbers(reading, than) if i < than and reading.words[i].clause <= word.clause]
    behind = [i for i in _numbers(reading, than) if i > than + 1]
    if not before or not behind or behind[0] > than + _RIGHT:
        return None
    two = reading.figures[reading.words[behind[0]].figure or 0].figure
    others = (reading.figures[reading.words[i].figure or 0].figure for i in reversed(before))
    one = next((f for f in others if f.unit == two.unit), None)
    if one is None or not one.value or not two.value or one.value == two.value:
        return None
    if one.unit is None and not 1 / _ALIKE < one.value / two.value < _ALIKE:
        return None  # `14 million, more than two others`
    return (one.value > two.value) == (word.direction > 0)


_ALIKE = 10


def _numbers(reading: Reading, than: int) -> list[int]:
    """Give the places of numbers around a `than`, the first of each figure."""
    near = range(max(0, than - _FAR_THAN), min(len(reading.words), than + _FAR_THAN))
    return [
        i for i in near if (f := reading.words[i].figure) is not None and (i == 0 or reading.words[i - 1].figure != f)
    ]


def _comparison_holds(place: int, reading: Reading, bearing: Bearing) -> Failing | None:
    """The sentence of a `more … than` goes the same way in some word."""
    word = reading.words[place]
    home = home_of_clause(word, bearing)
    there = [w for w in bearing.words if w.direction and w.sentence == home]
    if there and all(w.direction != word.direction for w in there) and not _is_negated(place, reading):
        return Failing.of(word.text, Reason.COMPARISON, f"the article says “{there[0].text}”")
    return None


def _direction_holds(place: int, reading: Reading, bearing: Bearing, *, compares: bool) -> Failing | None:
    """The word of direction that stands most as this one does goes the same way; one that compares has one there."""
    word = reading.words[place]
    if not compares and all(w.direction in {0, word.direction} for w in bearing.words if w.figure is None):
        return None
    home = home_of_clause(word, bearing)
    around = surroundings(reading.words, place, place, _is_directed)
    best, most = None, 0.0
    for index, other in enumerate(bearing.words):
        if not other.direction or other.figure is not None:
            continue
        if compares and (other.low not in _COMPARATIVES | _BEYOND or other.sentence != home):
            continue
        near = likeness(around, surroundings(bearing.words, index, index, _is_directed))
        near += _SAME_WORD if other.stem == word.stem else 0.0
        if near > most:
            best, most = other, near
    if best is None:
        return Failing.of(word.text, Reason.COMPARISON, "the article does not compare them so") if compares else None
    if best.direction != word.direction and most > _LIKE_DIRECTION and not _is_negated(place, reading):
        return Failing.of(word.text, Reason.COMPARISON, f"the article says “{best.text}”")
    return None


def _is_directed(word: Word) -> bool:
    return word.direction != 0


def _no_opposite(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """No word has its opposite in the article at the same place."""
    theirs = [m for m in marks_of(bearing, ground) if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    for place, index in bearing.turned.items():
        word, other = reading.words[place], bearing.words[index]
        if any(w.low == word.low for w in bearing.words):
            continue
        if _is_negated(place, reading) != _is_negated_there(index, theirs, bearing):
            continue
        if _is_seen_from_other_side(place, index, reading, bearing):
            continue
        if _is_of_the_same(place, index, reading, bearing) or _is_alike(place, index, reading, bearing):
            reason = Reason.DENIAL if {word.low, other.low} & cues.DENYING else Reason.COMPARISON
            return Failing.of(word.text, reason, f"the article says “{other.text}”")
    return None


def _is_seen_from_other_side(place: int, index: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether two verbs are a sale and a purchase, and who sells is whom it is bought from."""
    if bearing.words[index].stem not in converses(reading.words[place].stem):
        return False
    ahead = range(index + 1, min(len(bearing.words), index + _FARTHEST))
    other = next((i for i in ahead if bearing.words[i].low in {"from", "to", "by"}), None)
    if other is None:
        return False
    behind = {i for i in ahead if other < i <= other + _NEXT + 1}
    agents = set(subject_of(reading.words, place))
    by = next(
        (i for i in range(place + 1, min(len(reading.words), place + _NEXT + 2)) if reading.words[i].low == "by"), None
    )
    if by is not None:
        # of a passive who does it stands behind its `by`; who sold it stands before the other verb
        taker = {bearing.pairs.get(i) for i in range(by + 1, by + _NEXT + 2)}
        return other is not None and not taker.isdisjoint(behind)
    return any(bearing.pairs.get(i) in behind for i in agents)


def _is_negated(place: int, reading: Reading) -> bool:
    return any(
        m.cue in {Cue.NEGATION, Cue.DENIAL} and m.start <= place < m.end and m.at != place for m in reading.marks
    )


def _is_negated_there(index: int, marks: list[Mark], bearing: Bearing) -> bool:
    """Tell whether a word of the article is negated; a denial is only by a `not` of its own."""
    if bearing.words[index].low in cues.DENYING:
        return any(m.focus == index for m in marks)
    near = bearing.words[max(0, index - _NEXT - 1) : index]
    barred = bearing.words[index].low in cues.BARRING and any(w.low in cues.NOT for w in near)
    return barred or any(m.start <= index < m.end and m.at != index for m in marks)


def _is_alike(place: int, index: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether two opposites stand at the same place of what is said."""
    if reading.words[place].stem in _ABSOLUTE:
        return True
    mine = surroundings(reading.words, place, place, _never)
    return likeness(mine, surroundings(bearing.words, index, index, _never)) >= _LIKE_OPPOSITE


def _is_of_the_same(place: int, index: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a confirmation and a denial are given by the same: `the firm confirmed it`, `the firm denied it`."""
    if not {reading.words[place].low, bearing.words[index].low} & cues.DENYING:
        return False
    mine, theirs = subject_of(reading.words, place), set(subject_of(bearing.words, index))
    return bool(mine) and any(bearing.pairs.get(i) in theirs for i in mine)


def _never(word: Word) -> bool:
    del word
    return False
