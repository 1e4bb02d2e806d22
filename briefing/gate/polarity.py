"""What is denied or negated in one is so in the other."""

from __future__ import annotations

from itertools import pairwise

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue, Mark
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.marks import are_paired, is_applied, marks_of, overlap
from briefing.gate.reading import Reading, Word, is_nameless
from briefing.gate.stems import is_inflected
from briefing.models import Commitment, Reason


def polarity_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is denied or negated in one is so in the other."""
    theirs = list(marks_of(bearing, ground))
    mine = [m for m in reading.marks if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    other = [m for m in theirs if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    for one, two in pairwise(reading.words):
        doubled = one.low in cues.NOT and two.low in cues.NOT
        if doubled and not any(a.low == one.low and b.low == two.low for a, b in pairwise(bearing.words)):
            written = f"{one.text} {two.text}"
            return Failing(Reason.NEGATION, f"“{written}”: the article denies it once", (written,))
    denied = given.commitment is Commitment.DENIED
    said = {w.low for w in bearing.words}
    mine, other = _without_twins(mine, other, bearing)
    for mark in mine:
        answer = bearing.pairs.get(mark.at)
        taken_back = (
            answer is not None
            and mark.cue is Cue.DENIAL
            and answer not in {m.at for m in other}
            and (bearing.words[answer].low in cues.DENYING | cues.RULING_OUT)
        )
        if taken_back:
            word = reading.words[mark.at].text
            return Failing(Reason.DENIAL, f"“{word}”: the article says that this was not so", (word,))
        if (
            _is_answered(mark, answer, other, bearing)
            or is_nameless(reading.words, mark.at)
            or _undone(mark, reading, bearing, other)
        ):
            continue
        contrary = any(w.low in _CONTRARY for w in bearing.words)
        if mark.cue is Cue.DENIAL and not other and not contrary and reading.words[mark.at].low in cues.DENYING:
            word = reading.words[mark.at].text
            return Failing(Reason.DENIAL, f"“{word}”: the article has no such denial", (word,))
        if reading.words[mark.at].low in {"rather", "instead"} or not _is_taken_up(mark, bearing):
            continue
        if not any(
            are_paired(mark, m, bearing) or _overlaps(mark, m, bearing) or _alone(mark, m, bearing) for m in other
        ):
            word = reading.words[mark.at].text
            reason = Reason.DENIAL if mark.cue is Cue.DENIAL else Reason.NEGATION
            return Failing(reason, f"“{word}”: the article says so without it", (word,))
    if failing := _still(reading, bearing):
        return failing
    for mark in other:
        if denied or any(are_paired(m, mark, bearing) or _alone(m, mark, bearing) for m in mine):
            continue
        if mark.cue is Cue.DENIAL and _is_laid_on_another(mark, reading, bearing):
            continue
        if any(mark.start <= e < mark.end for e in bearing.turned.values()) or any(
            w.low in cues.UNDOING_DEEDS and p not in bearing.pairs and w.low not in said
            for p, w in enumerate(reading.words)
        ):
            continue  # said in other words, or by an opposite: compared with the opposites
        if is_applied(mark, bearing, reading):
            word = bearing.words[mark.at].text
            reason = Reason.DENIAL if mark.cue is Cue.DENIAL else Reason.NEGATION
            return Failing(
                reason,
                f"the article says “{word}” here, the statement does not",
                (focus_word(mark, bearing, reading),),
            )
    return None


# What denies in other words.
_CONTRARY = words(
    "false untrue nonsense wrong baseless absurd insisted insists contrary lie lies fabricated mistaken misleading unfounded "
    "invented context disagree disagrees disagreed opposed opposes against overturned"
)


def _still(reading: Reading, bearing: Bearing) -> Failing | None:
    """What is over in the article is not still going on."""
    for place, word in enumerate(reading.words):
        if word.low != "still" or any(w.low in _GOING_ON for w in bearing.words):
            continue
        for i in range(place + 1, min(len(reading.words), place + 5)):
            answer = bearing.pairs.get(i)
            if answer is not None and is_inflected(bearing.words[answer].low) and not _is_had(bearing.words, answer):
                return Failing(Reason.NEGATION, f"“{word.text}”: the article does not say so", (word.text,))
    return None


def _is_had(tokens: list[Word], at: int) -> bool:
    return any(w.low in {"is", "are", "has", "have"} for w in tokens[max(0, at - 3) : at])


_GOING_ON = words(
    "still remain remains remained continue continues continued yet keep keeps kept stay stays ongoing not no"
)


def _overlaps(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues reach over some of the same words; a denial's is in the sentence of what it denies."""
    about = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    apart = about is not None and bearing.words[about].sentence != bearing.words[other.at].sentence
    return overlap(mine, other, bearing) and not (apart and mine.cue is Cue.DENIAL)


def _is_answered(mark: Mark, answer: int | None, other: list[Mark], bearing: Bearing) -> bool:
    """Tell whether the word of the article that answers to a cue turns the same thing there."""
    about = bearing.pairs.get(mark.focus) if mark.focus is not None else None
    for m in other:
        if m.at == answer:
            return (
                about is None
                or m.start <= about < m.end
                or bearing.words[about].sentence == bearing.words[m.at].sentence
            )
    return answer is not None and mark.cue is Cue.DENIAL and answer not in {m.at for m in other}


def _without_twins(mine: list[Mark], other: list[Mark], bearing: Bearing) -> tuple[list[Mark], list[Mark]]:
    """Take out the cues that stand on both sides with the same predicate."""
    left = list(other)
    rest = []
    for mark in mine:
        answer = bearing.pairs.get(mark.focus) if mark.focus is not None else None
        twin = next((m for m in left if answer is not None and m.focus == answer), None)
        if twin is None:
            rest.append(mark)
        else:
            left.remove(twin)
    return rest, left


def _is_laid_on_another(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the statement is what somebody alleges in the article, whoever denies it there."""
    return any(
        reading.words[place].low in _ALLEGING and answer != mark.at and bearing.words[answer].low in _ALLEGING
        for place, answer in bearing.pairs.items()
    )


_ALLEGING = words(
    "alleged alleges allege accused accuses accusing accusation accusations claimed claims claim allegation"
)


def _is_superlative(low: str) -> bool:
    return low in {"most", "least", "record", "best", "worst"} or (
        len(low) > 5
        and low.endswith("est")
        and low
        not in {
            "interest",
            "request",
            "protest",
            "forest",
            "arrest",
            "harvest",
            "contest",
            "suggest",
            "invest",
            "conquest",
        }
    )


def _undone(mark: Mark, reading: Reading, bearing: Bearing, other: list[Mark]) -> bool:
    """Tell whether the article says a `not` in other words: an opposite, or a deed that leaves something undone."""
    own = {w.low for w in reading.words}
    for place in range(mark.start, min(mark.end, mark.at + 12)):
        against = bearing.turned.get(place) if place != mark.at else None
        if against is not None and not any(m.start <= against < m.end for m in other):
            return True
    reach = [bearing.pairs[i] for i in range(mark.start, mark.end) if i in bearing.pairs]
    since = mark.at + 1 < len(reading.words) and reading.words[mark.at + 1].low == "since"
    compares = since or any(reading.words[i].low in {"as", "so", "than", "more"} for i in range(mark.start, mark.end))
    if compares and any(
        _is_superlative(w.low) and w.low not in own for w in bearing.words if w.sentence == bearing.main
    ):
        return True  # `none as large since`: the largest since
    return any(
        w.low in cues.UNDOING
        and w.low not in own
        and i not in bearing.reverse
        and any(abs(i - e) <= 4 and bearing.words[e].sentence == w.sentence for e in reach)
        for i, w in enumerate(bearing.words)
    )


def _is_taken_up(mark: Mark, bearing: Bearing) -> bool:
    """Tell whether the article has, unturned, what a cue of the statement turns: else it may say so in other words."""
    return mark.focus is None or mark.focus in bearing.pairs


def _alone(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues are about predicates that the other side has in words not known to be the same."""
    lacking = mine.focus is None or mine.focus not in bearing.pairs
    return lacking and (other.focus is None or other.focus not in bearing.reverse)


def focus_word(mark: Mark, bearing: Bearing, reading: Reading) -> str:
    """Give the word of the statement that a cue of the article is about."""
    back = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    return reading.words[back].text if back is not None else ""
