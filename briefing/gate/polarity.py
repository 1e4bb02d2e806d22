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
from briefing.gate.lexicon import BE, words
from briefing.gate.marks import are_paired, focus_word, is_applied, is_characterised, marks_of, overlap
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
    "alleged alleges allege accused accuses accusing accusation accusations claimed claims claim allegation "
    "allegations charged charges charge"
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
        or _left_in_place(reading, bearing)
        or _spared(reading, bearing)
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
            or _is_unless(mark, reading, bearing)
        ):
            continue
        if _is_allowed(mark, reading, bearing):
            return Failing.of(word.text, Reason.NEGATION, "the article says so without it")
        if is_characterised(mark.at, reading, bearing):
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
        if _is_denied_once(mark, reading, bearing):
            return Failing.of(bearing.words[mark.at].text, Reason.DENIAL, "the article says that it was so")
        if any(_are_one(m, mark, reading, bearing) for m in turning.mine) or _is_last_time(mark, reading, bearing):
            continue
        if any(_covers(m, mark, bearing) for m in reading.marks) or _is_supposed_anew(mark, reading, bearing):
            continue
        if mark.cue is Cue.DENIAL and _is_laid_on_another(mark, reading, bearing):
            continue
        if _is_said_otherwise(mark, reading, bearing) or not is_applied(mark, bearing, reading):
            continue
        word, about = bearing.words[mark.at].text, focus_word(mark, bearing, reading)
        return Failing(_reason(mark), f"the article says “{word}” here, the statement does not", (about,))
    return None


def _are_one(mine: Mark, other: Mark, reading: Reading, bearing: Bearing) -> bool:
    if are_paired(mine, other, bearing) or _are_both_alone(mine, other, bearing) or _are_alike(mine, other, bearing):
        return True
    # `no final decision was taken`, of `a final decision was not taken`
    back = bearing.reverse.get(other.focus) if other.focus is not None else None
    same = back is not None and back < mine.at and reading.words[back].clause == reading.words[mine.at].clause
    return same and bearing.words[other.at].low == "no" and reading.words[mine.at].low == "not"


def _covers(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether a denial of the statement is of what another sentence has with a `not` of its own.

    `Both denied that arms were given`, of `one said it had received no arms; the other denied supplying any`.
    """
    back = bearing.reverse.get(other.focus) if other.focus is not None else None
    return mine.cue is Cue.DENIAL and other.cue is Cue.NEGATION and back is not None and mine.at < back < mine.end


def _is_supposed_anew(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether what another sentence has as not done the statement has as what would or must be done."""
    if bearing.words[mark.at].sentence == bearing.main or mark.focus not in bearing.reverse:
        return False
    place = bearing.reverse[mark.focus]
    over = [m for m in reading.marks if m.cue is Cue.MODALITY and m.start <= place < m.end and m.at != place]
    led = [bearing.pairs.get(m.focus) for m in over if m.focus is not None and m.focus != place]
    return any(i is not None and bearing.words[i].sentence == bearing.main for i in led)


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
    word = bearing.words[answer]
    near = bearing.words[max(0, answer - _NEAR) : answer]
    turned = any(w.low in cues.NOT and w.sentence == word.sentence for w in near)
    return turned and word.low in cues.DENYING | cues.RULING_OUT


def _is_denied_once(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement has the article's denial behind a `not` that is not there: `did not dismiss it`."""
    back = bearing.reverse.get(mark.at)
    if mark.cue is not Cue.DENIAL or back is None:
        return False
    word = bearing.words[mark.at]
    there = any(
        w.low in cues.NOT and w.sentence == word.sentence for w in bearing.words[max(0, mark.at - _NEAR) : mark.at]
    )
    near = reading.words[max(0, back - _NEAR) : back]
    apart = max((i for i, w in enumerate(near) if w.low in _ENDING), default=-1)
    own = near[apart + 1 :]
    return not there and any(w.low in cues.NOT and w.clause == reading.words[back].clause for w in own)


_LACKING = words("lack lacks lacked lacking absence")


def _is_answered(mark: Mark, turning: _Turning, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the word of the article that answers to a cue turns the same thing there."""
    answer = bearing.pairs.get(mark.at)
    about = bearing.pairs.get(mark.focus) if mark.focus is not None else None
    for other in turning.theirs:
        if other.at == answer:
            here = about is not None and bearing.words[about].sentence == bearing.words[other.at].sentence
            return about is None or here or other.start <= about < other.end
    return answer is not None and (mark.cue is Cue.DENIAL or _says_no(mark, answer, reading, bearing))


def _says_no(mark: Mark, answer: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the word that answers to a negation is one by its meaning, though none by its surroundings."""
    word, there = reading.words[mark.at], bearing.words[answer]
    if word.low in _LACKING or (mark.focus == mark.at and there.low.endswith("less")):
        return True  # `unfounded`, of `baseless`
    if word.low in cues.BARRING and there.stem == word.stem:
        return not _is_not(bearing, answer)
    return mark.cue is Cue.NEGATION and there.low in cues.UNDOING


def _is_not(bearing: Bearing, at: int) -> bool:
    """Tell whether a `not` stands close before a word of the article."""
    near = bearing.words[max(0, at - _NEAR) : at]
    return any(w.low in cues.NOT and w.sentence == bearing.words[at].sentence for w in near)


def _is_allowed(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement does not allow what the article does not prohibit."""
    if mark.focus is None or reading.words[mark.focus].low not in _ALLOWING:
        return False
    barred = [i for i, w in enumerate(bearing.words) if w.low in cues.BARRING and w.sentence == bearing.main]
    return bool(barred) and all(_is_not(bearing, i) for i in barred)


_ALLOWING = words("allow allows allowed allowing permit permits permitted let lets")


def _is_said_bare(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the article has a refusal without what is refused, which stands before it: `she refused`."""
    answer = bearing.pairs.get(mark.at)
    word = reading.words[mark.at]
    if answer is None or word.low not in cues.FAILING or bearing.words[answer].stem != word.stem:
        return False
    return answer + 1 == len(bearing.words) or bearing.words[answer + 1].low in {".", ",", ";"}


def _is_unless(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether an `unless` takes the `un-` of a word back, and the article has its `if`: `unless it is unsafe`."""
    word = reading.words[mark.at]
    before = [w.low for w in reading.words[: mark.at] if w.clause == word.clause]
    answer = bearing.pairs.get(mark.at)
    if mark.focus != mark.at or "unless" not in before or answer is None:
        return False
    there = bearing.words[answer]
    condition = [w.low for w in bearing.words[:answer] if w.clause == there.clause and w.sentence == there.sentence]
    return "if" in condition or "provided" in condition


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
    if _is_first(mark, reading, bearing) or _is_only_then(mark, reading, bearing):
        return True
    reach = answers_to(range(mark.start, mark.end), bearing)
    undoing = cues.UNDOING | (cues.SHORT if reading.words[mark.at].low in _LACKING else frozenset())
    return any(
        w.low in undoing
        and w.low not in own
        and i not in bearing.reverse
        and any(abs(i - e) <= _NEAR and bearing.words[e].sentence == w.sentence for e in reach)
        for i, w in enumerate(bearing.words)
    )


def _is_first(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a `no earlier …` or `had not … since` is the article's `first`."""
    behind = {w.low for w in reading.words[mark.at + 1 : mark.at + _REACH]}
    earlier = not behind.isdisjoint(_EARLIER) or not {w.low for w in reading.words[: mark.at]}.isdisjoint(_UNTIL)
    return earlier and any(w.low == "first" and w.sentence == bearing.main for w in bearing.words)


def _is_only_then(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a `not until` or `not before` is the article's `only after`."""
    behind = {w.low for w in reading.words[mark.at + 1 : mark.at + _REACH]}
    only = any(
        (a.low == "only" and b.low in _THEN) or (a.low in _WAITING and b.low in {"for", "until", "till"})
        for a, b in pairwise(bearing.words)
    )
    return only and not behind.isdisjoint(_UNTIL | {"before"})


_WAITING = words("wait waits waited waiting")
_THEN = words("after when once if following")
_EARLIER = words("earlier previous previously before prior ever since")
_UNTIL = words("until till")


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
    if are_paired(mine, other, bearing) or _are_both_alone(mine, other, bearing) or _are_alike(mine, other, bearing):
        return True
    about = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    apart = about is not None and bearing.words[about].sentence != bearing.words[other.at].sentence
    return overlap(mine, other, bearing) and not (apart and mine.cue is Cue.DENIAL)


def _are_both_alone(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues are about predicates that the other side has in words not known to be the same."""
    lacking = mine.focus is None or mine.focus not in bearing.pairs
    return lacking and (other.focus is None or other.focus not in bearing.reverse)


def _are_alike(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues of one kind reach over the same words: `nobody wins half`, `no candidate gets half`.

    Or a `no` is on a thing of which the article says `not`: `no names are in it`, `the names are not in it`.
    """
    if mine.cue is not Cue.NEGATION or other.cue is not Cue.NEGATION:
        return False
    shared = [e for s, e in bearing.pairs.items() if mine.start < s < mine.end and other.start < e < other.end]
    if len(shared) >= _SHARED and bearing.words[other.at].low in _NONE:
        return True
    answer = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    if answer is None or bearing.words[other.at].low != "not":
        return False
    here = bearing.words[answer]
    told = here.clause == bearing.words[other.at].clause and here.sentence == bearing.words[other.at].sentence
    return told and mine.focus == mine.at + 1 and answer < other.at and bearing.words[other.at - 1].low in BE


_NONE = words("no none neither nobody nothing")
_SHARED = 2


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
    if bearing.words[mark.at].low in _LACKING and any(w.low in cues.SHORT for w in reading.words):
        return True
    said = {w.low for w in bearing.words if w.sentence == bearing.words[mark.at].sentence}
    here = bearing.words[mark.at].sentence
    barred = bearing.words[mark.at].low in cues.BARRING
    return any(
        w.low in cues.UNDOING_DEEDS
        and not (barred and w.low in _FREE)
        and (i not in bearing.pairs or (w.low in _EXEMPT and bearing.words[bearing.pairs[i]].sentence != here))
        and w.low not in said
        for i, w in enumerate(reading.words)
    )


# Who is barred is not free to do it.
_FREE = words("free freed")


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


# What is left in place, or let stand, is not undone.
_LEAVING = words(
    "leave leaves left leaving let lets letting keep keeps kept keeping remain remains remained stays stayed"
)
_STANDING = words("place stand stands intact unchanged untouched force")
_TAKING_AWAY = words(
    "lifted lift lifts lifting struck strike strikes overturned overturn overturns removed remove removes ended ends "
    "end reversed reverse reverses scrapped scrap scraps blocked block blocks quashed quash revoked revoke annulled "
    "voided suspended suspend suspends abolished repealed repeal halted changed cancelled canceled"
)


def _left_in_place(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a statement undoes what its sentence says was left in place."""
    there = [w for w in bearing.words if w.sentence == bearing.main]
    left = next((i for i, w in enumerate(there) if w.low in _LEAVING), None)
    if left is None or not any(w.low in _STANDING for w in there[left + 1 : left + _REACH]):
        return None
    if not _TAKING_AWAY.isdisjoint({w.low for w in there}):
        return None
    for place, word in enumerate(reading.words):
        turned = any(m.start <= place < m.end and m.at != place for m in reading.marks)
        if word.low in _TAKING_AWAY and not turned and place - 1 >= 0 and reading.words[place - 1].low not in _LEFT_BY:
            return Failing.of(word.text, Reason.NEGATION, f"the article says “{there[left].text}” of it")
    return None


_LEFT_BY = words("the a an after")
# Who is exempt is not meant.
_EXEMPT = words("exempt exempted exempts exempting immune spared excused")


def _spared(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a statement has without it those whom its sentence exempts, and that from which."""
    if any(m.cue is not Cue.HEARSAY and m.cue is not Cue.MODALITY for m in reading.marks):
        return None
    if not cues.UNDOING.isdisjoint(reading.lows) or "exemption" in reading.lows:
        return None
    for at, word in enumerate(bearing.words):
        if word.low not in _EXEMPT or not any(w.low == "from" for w in bearing.words[at + 1 : at + _NEAR]):
            continue
        clause = [
            i
            for i, w in enumerate(bearing.words)
            if w.clause == word.clause and w.sentence == word.sentence and w.content
        ]
        before = [i for i in clause if i < at and i in bearing.reverse]
        behind = [i for i in clause if i > at and i in bearing.reverse]
        if before and behind:
            focus = reading.words[bearing.reverse[behind[0]]].text
            return Failing(Reason.NEGATION, f"the article says “{word.text}” of it", (focus,))
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
