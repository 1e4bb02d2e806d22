"""What is denied or negated in one is so in the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue, Mark
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import answers_to
from briefing.gate.lexicon import words
from briefing.gate.marks import are_paired, focus_word, is_applied, marks_of, overlap
from briefing.gate.reading import Reading, Word, is_light, is_nameless
from briefing.gate.stems import is_inflected
from briefing.models import Commitment, Reason

# Words that contradict a claim without a verb of denying: an answer to `denied`.
_CONTRADICTING = words(
    "false untrue nonsense wrong baseless absurd insisted insists contrary lie lies fabricated mistaken misleading "
    "unfounded invented context disagree disagrees disagreed opposed opposes against overturned"
)
# Words that say of a thing that it goes on: an answer to `still`.
_GOING_ON = words(
    "still remain remains remained continue continues continued yet keep keeps kept stay stays ongoing not no"
)
# Verbs and nouns of alleging: what they hold is the allegation, whoever denies it.
_ALLEGING = words(
    "alleged alleges allege accused accuses accusing accusation accusations claimed claims claim allegation"
)
# Superlatives without their ending, and words that have it by chance.
_SUPERLATIVE = words("most least record best worst")
_NO_SUPERLATIVE = words("interest request protest forest arrest harvest contest suggest invest conquest")
_REACH = 12
_NEAR = 4


@dataclass(frozen=True, slots=True)
class _Turning:
    """The negations and denials of a statement and of its sentences."""

    mine: Sequence[Mark]
    theirs: Sequence[Mark]


def polarity_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is denied or negated in one is so in the other."""
    turning = _unmatched(reading, bearing, ground)
    return (
        _doubled(reading, bearing)
        or _left_out(turning, reading, bearing)
        or _turned_by_statement(turning, reading, bearing)
        or _still(reading, bearing)
        or _not_shown(reading, bearing)
        or (None if given.commitment is Commitment.DENIED else _turned_by_article(turning, reading, bearing))
    )


def _unmatched(reading: Reading, bearing: Bearing, ground: Ground) -> _Turning:
    """Give the cues of both, without those that stand on both sides with the same predicate."""
    left = [m for m in marks_of(bearing, ground) if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    rest = []
    for mark in reading.marks:
        if mark.cue not in {Cue.NEGATION, Cue.DENIAL}:
            continue
        answer = bearing.pairs.get(mark.focus) if mark.focus is not None else None
        twin = next((m for m in left if answer is not None and m.focus == answer), None)
        if twin is None:
            rest.append(mark)
        else:
            left.remove(twin)
    return _Turning(rest, left)


def _doubled(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a statement says `not` twice running and the article does not."""
    if cues.NOT.isdisjoint(reading.lows):
        return None
    for one, two in pairwise(reading.words):
        doubled = one.low in cues.NOT and two.low in cues.NOT
        if doubled and (one.low, two.low) not in {(a.low, b.low) for a, b in pairwise(bearing.words)}:
            return Failing.of(f"{one.text} {two.text}", Reason.NEGATION, "the article denies it once")
    return None


def _left_out(turning: _Turning, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a statement has the words on both sides of a `not` that stands without its verb."""
    own = [w.low for w in reading.words]
    for mark in turning.theirs:
        if mark.focus is not None or mark.cue is not Cue.NEGATION or not 0 < mark.at < len(bearing.words) - 1:
            continue
        before, behind = bearing.words[mark.at - 1].low, bearing.words[mark.at + 1].low
        if any(pair == (before, behind) for pair in pairwise(own)):
            word = bearing.words[mark.at].text
            return Failing(Reason.NEGATION, f"the article says “{word}” here, the statement does not", (before,))
    return None


def _turned_by_statement(turning: _Turning, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where the statement has a `not` or `denied` that the article has not."""
    for mark in turning.mine:
        word = reading.words[mark.at]
        if _is_taken_back(mark, turning, bearing):
            return Failing.of(word.text, Reason.DENIAL, "the article says that this was not so")
        if (
            _is_answered(mark, turning, reading, bearing)
            or is_nameless(reading.words, mark.at)
            or _is_undone(mark, turning, reading, bearing)
            or _is_said_bare(mark, reading, bearing)
        ):
            continue
        if mark.cue is Cue.DENIAL and not turning.theirs and word.low in cues.DENYING and not _contradicts(bearing):
            return Failing.of(word.text, Reason.DENIAL, "the article has no such denial")
        if word.low in {"rather", "instead"} or not _is_taken_up(mark, bearing):
            continue
        if not any(_is_met(mark, other, bearing) for other in turning.theirs):
            return Failing.of(word.text, _reason(mark), "the article says so without it")
    return None


def _turned_by_article(turning: _Turning, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where the article has a `not` or `denied` that the statement has not."""
    for mark in turning.theirs:
        if any(_are_one(m, mark, reading, bearing) for m in turning.mine) or _is_last_time(mark, reading, bearing):
            continue
        if mark.cue is Cue.DENIAL and _is_laid_on_another(mark, reading, bearing):
            continue
        if _is_said_otherwise(mark, reading, bearing) or not is_applied(mark, bearing, reading):
            continue
        word, about = bearing.words[mark.at].text, focus_word(mark, bearing, reading)
        return Failing(_reason(mark), f"the article says “{word}” here, the statement does not", (about,))
    return None


def _are_one(mine: Mark, other: Mark, reading: Reading, bearing: Bearing) -> bool:
    if are_paired(mine, other, bearing) or _are_both_alone(mine, other, bearing):
        return True
    # `no final decision was taken`, of `a final decision was not taken`
    back = bearing.reverse.get(other.focus) if other.focus is not None else None
    same = back is not None and back < mine.at and reading.words[back].clause == reading.words[mine.at].clause
    return same and bearing.words[other.at].low == "no" and reading.words[mine.at].low == "not"


def _is_last_time(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether `have not met since March` is told as `last met in March`."""
    word = bearing.words[mark.at]
    since = any(w.low == "since" and w.sentence == word.sentence for w in bearing.words[mark.at : mark.at + _REACH])
    if word.low not in {"not", "never"} or not since or any(w.low == "last" for w in bearing.words):
        return False
    told = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    return told is not None and told > 0 and reading.words[told - 1].low == "last"


def _reason(mark: Mark) -> Reason:
    return Reason.DENIAL if mark.cue is Cue.DENIAL else Reason.NEGATION


def _is_taken_back(mark: Mark, turning: _Turning, bearing: Bearing) -> bool:
    """Tell whether the article has the denial, and a `not` before it: `did not deny`."""
    answer = bearing.pairs.get(mark.at)
    if answer is None or mark.cue is not Cue.DENIAL or any(m.at == answer for m in turning.theirs):
        return False
    return bearing.words[answer].low in cues.DENYING | cues.RULING_OUT


_LACKING = words("lack lacks lacked lacking absence")


def _is_answered(mark: Mark, turning: _Turning, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the word of the article that answers to a cue turns the same thing there."""
    answer = bearing.pairs.get(mark.at)
    about = bearing.pairs.get(mark.focus) if mark.focus is not None else None
    for other in turning.theirs:
        if other.at == answer:
            here = about is not None and bearing.words[about].sentence == bearing.words[other.at].sentence
            return about is None or here or other.start <= about < other.end
    shortage = answer is not None and reading.words[mark.at].low in _LACKING
    return answer is not None and (mark.cue is Cue.DENIAL or shortage)


def _is_said_bare(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the article has a refusal without what is refused, which stands before it: `she refused`."""
    answer = bearing.pairs.get(mark.at)
    word = reading.words[mark.at]
    if answer is None or word.low not in cues.FAILING or bearing.words[answer].stem != word.stem:
        return False
    return answer + 1 == len(bearing.words) or bearing.words[answer + 1].low in {".", ",", ";"}


def _is_undone(mark: Mark, turning: _Turning, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the article says a `not` in other words: an opposite, or a deed that leaves something undone."""
    for place in range(mark.start, min(mark.end, mark.at + _REACH)):
        against = bearing.turned.get(place) if place != mark.at else None
        if against is not None and not any(m.start <= against < m.end for m in turning.theirs):
            return True
    own = {w.low for w in reading.words}
    if _compares(mark, reading) and any(
        _is_superlative(w.low) and w.low not in own for w in bearing.words if w.sentence == bearing.main
    ):
        return True  # `none as large since`: the largest since
    reach = answers_to(range(mark.start, mark.end), bearing)
    return any(
        w.low in cues.UNDOING
        and w.low not in own
        and i not in bearing.reverse
        and any(abs(i - e) <= _NEAR and bearing.words[e].sentence == w.sentence for e in reach)
        for i, w in enumerate(bearing.words)
    )


def _compares(mark: Mark, reading: Reading) -> bool:
    """Tell whether a `not` is that of a comparison: `not since`, `none as large`."""
    since = mark.at + 1 < len(reading.words) and reading.words[mark.at + 1].low == "since"
    return since or any(w.low in {"as", "so", "than", "more"} for w in reading.words[mark.start : mark.end])


def _is_superlative(low: str) -> bool:
    return low in _SUPERLATIVE or (len(low) > 5 and low.endswith("est") and low not in _NO_SUPERLATIVE)


def _contradicts(bearing: Bearing) -> bool:
    return not _CONTRADICTING.isdisjoint(bearing.lows)


def _is_taken_up(mark: Mark, bearing: Bearing) -> bool:
    """Tell whether the article has, unturned, what a cue of the statement turns: else it may say so in other words."""
    return mark.focus is None or mark.focus in bearing.pairs


def _is_met(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether a cue of the article is one of the statement's; a denial's is in the sentence of what it denies."""
    if are_paired(mine, other, bearing) or _are_both_alone(mine, other, bearing):
        return True
    about = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    apart = about is not None and bearing.words[about].sentence != bearing.words[other.at].sentence
    return overlap(mine, other, bearing) and not (apart and mine.cue is Cue.DENIAL)


def _are_both_alone(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues are about predicates that the other side has in words not known to be the same."""
    lacking = mine.focus is None or mine.focus not in bearing.pairs
    return lacking and (other.focus is None or other.focus not in bearing.reverse)


def _is_laid_on_another(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the statement is what somebody alleges in the article, whoever denies it there."""
    return any(
        reading.words[place].low in _ALLEGING and answer != mark.at and bearing.words[answer].low in _ALLEGING
        for place, answer in bearing.pairs.items()
    )


def _is_said_otherwise(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the statement says a `not` of the article by an opposite or by a deed that leaves it undone."""
    if any(mark.start <= answer < mark.end for answer in bearing.turned.values()):
        return True
    said = {w.low for w in bearing.words}
    return any(
        w.low in cues.UNDOING_DEEDS and i not in bearing.pairs and w.low not in said
        for i, w in enumerate(reading.words)
    )


def _still(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where something is `still` so in a statement and over in the article."""
    if "still" not in reading.lows or not _GOING_ON.isdisjoint(bearing.lows):
        return None
    for place, word in enumerate(reading.words):
        if word.low != "still":
            continue
        for answer in answers_to(range(place + 1, place + 1 + _NEAR), bearing):
            if is_inflected(bearing.words[answer].low) and not _is_so_now(bearing.words, answer):
                return Failing.of(word.text, Reason.NEGATION, "the article does not say so")
    return None


# `no evidence that …`: what nothing shows is not so.
_NO = words("no little without scant any")
_SHOWING = words("evidence proof sign signs indication indications suggestion hint trace traces")
_ENDING = frozenset(",;")
# With one of these a statement may itself say that it is not so.
_TELLS_SO_TOO = (
    _SHOWING
    | cues.DENYING
    | words("not no never without nothing nobody none neither nor unproven unfounded baseless unsupported lack")
)


def _not_shown(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a statement tells as so what the article finds no evidence of."""
    if not _TELLS_SO_TOO.isdisjoint(reading.lows):
        return None
    for at, word in enumerate(bearing.words):
        if word.low not in _SHOWING or not any(w.low in _NO for w in bearing.words[max(0, at - 3) : at]):
            continue
        if at + 1 >= len(bearing.words) or bearing.words[at + 1].low not in {"that", "of"}:
            continue
        rest = range(at + 2, len(bearing.words))
        end = next((i for i in rest if bearing.words[i].low in _ENDING or _is_elsewhere(bearing, i, at)), rest.stop)
        held = range(at + 2, end)
        told = [i for i in held if i in bearing.reverse]
        if told and _is_mostly_there(reading, bearing, held):
            focus = reading.words[bearing.reverse[told[0]]].text
            return Failing(Reason.NEGATION, f"the article has no “{word.text}” of this", (focus,))
    return None


def _is_elsewhere(bearing: Bearing, one: int, other: int) -> bool:
    return bearing.words[one].sentence != bearing.words[other].sentence


def _is_mostly_there(reading: Reading, bearing: Bearing, held: range) -> bool:
    """Tell whether most words of a statement that the article has stand in one stretch of it, who says so aside."""
    placed = [bearing.pairs[i] for i, w in enumerate(reading.words) if i in bearing.pairs and not is_light(w)]
    return 2 * sum(i in held for i in placed) > len(placed)


def _is_so_now(tokens: list[Word], at: int) -> bool:
    return any(w.low in {"is", "are", "has", "have"} for w in tokens[max(0, at - 3) : at])
