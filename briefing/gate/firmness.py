"""What is planned, expected or possible is not told as done or sure."""

from __future__ import annotations

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue, Firmness, Mark
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.marks import are_paired, is_applied, marks_of
from briefing.gate.parties import is_deed
from briefing.gate.polarity import focus_word
from briefing.gate.reading import Reading, Word, is_verb
from briefing.gate.stems import is_inflected
from briefing.models import Commitment, Reason


def firmness_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is planned, expected or possible in the article is not told as done or sure; nor the other way round."""
    carried = _carried(given)
    mine = [m for m in reading.marks if m.cue is Cue.MODALITY]
    theirs = [m for m in marks_of(bearing, ground) if m.cue is Cue.MODALITY]
    hearsay = [m for m in marks_of(bearing, ground) if m.cue is Cue.HEARSAY]
    for mark in theirs:
        back = bearing.reverse.get(mark.at)
        if bearing.words[mark.at].low == "can" or (back is not None and any(m.at == back for m in mine)):
            continue
        if mark.focus in bearing.reverse and _is_of_elsewhere(mark, bearing, reading):
            continue
        if mark.focus not in bearing.reverse or _as_noun(mark, bearing, reading):
            continue
        if _is_condition(reading, bearing.reverse[mark.focus]):
            continue
        if _has_not(bearing.words, mark.at) and any(m.cue in {Cue.NEGATION, Cue.DENIAL} for m in reading.marks):
            continue
        level = max(
            [m.firmness for m in mine if _softens(m, bearing.reverse[mark.focus], mark, bearing, reading)] + [carried],
            default=Firmness.FACT,
        )
        if level < mark.firmness:
            word = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{word}” here", (focus_word(mark, bearing, reading),))
    if carried is Firmness.FACT and (failing := _only_meant_to(reading, bearing, theirs)):
        return failing
    if failing := _only_if(reading, bearing, mine, theirs):
        return failing
    attributed = reading.said and not bearing.said  # who says it is in the article too, the doubt beside it
    denied = any(m.cue is Cue.DENIAL for m in reading.marks)
    softened = is_softened(reading, bearing) or attributed or denied or given.speaker or given.commitment in SOFT
    for mark in hearsay:
        if not softened and mark.at not in bearing.reverse and _is_told_of(mark, bearing, reading):
            word = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{word}”", (focus_word(mark, bearing, reading),))
    dreaded = any(bearing.words[m.at].low in cues.DREADED for m in theirs)
    for mark in mine:
        if (
            _is_matched(mark, theirs, bearing, reading)
            or (mark.at in bearing.pairs and bearing.words[bearing.pairs[mark.at]].low in cues.DREADED)
            or (dreaded and reading.words[mark.at].low in cues.DREADED)
            or mark.focus is None
            or mark.focus not in bearing.pairs
            or _has_not(reading.words, mark.at)
        ):
            continue
        done = bearing.pairs[mark.focus]
        if bearing.words[done].sentence != bearing.homes.get(reading.words[mark.focus].clause, bearing.main):
            continue
        if not _is_done(bearing.words, done) or (done and bearing.words[done - 1].low in {"be", "to"}):
            continue  # a law that `bans`, an agreement `to share`: of what is to come as well
        governing = [m for m in theirs if m.focus == done or m.at < done]
        if not any(are_paired(mark, m, bearing) for m in governing) and reading.words[mark.at].low != "could":
            word = reading.words[mark.at].text
            return Failing(Reason.MODALITY, f"“{word}”: the article does not say that it is still to come", (word,))
    return None


def _only_meant_to(reading: Reading, bearing: Bearing, theirs: list[Mark]) -> Failing | None:
    """Say what fails where a deed told as done has only an infinitive in the article: `an offensive to retake`."""
    mine = [m for m in reading.marks if m.cue in {Cue.MODALITY, Cue.HEARSAY, Cue.NEGATION}]
    for place, answer in bearing.pairs.items():
        verb = bearing.words[answer]
        if is_inflected(verb.low) or not is_deed(reading.words, place):
            continue
        if place and reading.words[place - 1].low in {"be", "to"}:
            continue
        led_on = next((m for m in theirs if _leads_to(m, answer, bearing)), None)
        if led_on and not any(m.start <= place < m.end for m in mine):
            word = reading.words[place].text
            said = bearing.words[led_on.at].text
            return Failing(Reason.MODALITY, f"“{word}”: the article says “{said}” here", (word,))
        before = bearing.words[answer - 1].low if answer else ""
        led = bearing.words[answer - 2].low if answer > 1 else ""
        if (
            verb.stem != reading.words[place].stem
            or before != "to"
            or led in cues.DONE_TO
            or bearing.words[answer - 1].sentence != verb.sentence
        ):
            continue
        if any(m.start <= place < m.end for m in mine) or any(m.at == answer for m in theirs):
            continue
        word = reading.words[place].text
        return Failing(Reason.MODALITY, f"“{word}”: the article says “to {verb.text}”", (word,))
    return None


def _is_matched(mark: Mark, theirs: list[Mark], bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the article has the same cue, of the same deed where it has that."""
    done = bearing.pairs.get(mark.focus) if mark.focus is not None else None
    there = [m for m in theirs if m.at == bearing.pairs.get(mark.at)]
    same = bool(there) and bearing.words[there[0].at].stem == reading.words[mark.at].stem
    return same or any(done is None or m.focus == done or m.at < done for m in there)


def _is_of_elsewhere(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether a cue stands in another sentence than the one that has the clause."""
    place = bearing.reverse[mark.focus] if mark.focus is not None else 0
    home = bearing.homes.get(reading.words[place].clause, bearing.main)
    here = [e for s, e in bearing.pairs.items() if reading.words[s].clause == reading.words[place].clause]
    of_it = sum(bearing.words[e].sentence == bearing.words[mark.at].sentence for e in here)
    return bearing.words[mark.at].sentence != home and of_it <= 1


def _is_told_of(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement takes up what is hearsay: of an estimate, a figure in its reach."""
    if bearing.words[mark.at].low in cues.RECKONED and any(w.stem == "estim" for w in reading.words):
        return False
    figured = any(bearing.words[i].figure is not None and i in bearing.reverse for i in range(mark.at, mark.end))
    return (bearing.words[mark.at].low in cues.RECKONED and figured) or is_applied(mark, bearing, reading)


def _is_done(tokens: list[Word], at: int) -> bool:
    """Tell whether a word is a deed told as done, or the noun behind a light verb that is: `made landfall`."""
    if is_inflected(tokens[at].low):
        return True
    before = tokens[max(0, at - 3) : at]
    return any(w.low in _DID and w.sentence == tokens[at].sentence for w in before)


def _only_if(reading: Reading, bearing: Bearing, mine: list[Mark], theirs: list[Mark]) -> Failing | None:
    """Say what fails where the article says `would, if …` and the statement `will`."""
    if any(w.low in _CONDITIONAL | {"would", "could", "when"} for w in reading.words):
        return None
    for mark in theirs:
        word = bearing.words[mark.at]
        conditional = any(w.low == "if" and w.sentence == word.sentence for w in bearing.words)
        if word.low != "would" or not conditional or mark.focus not in bearing.reverse:
            continue
        place = bearing.reverse[mark.focus]
        if any(m.focus == place for m in mine) or is_deed(reading.words, place):
            said = reading.words[place].text
            return Failing(Reason.MODALITY, f"“{said}”: the article says “would” and “if”", (said,))
    return None


def _leads_to(mark: Mark, answer: int, bearing: Bearing) -> bool:
    """Tell whether a cue leads to a deed through a word of no weight: `will be subject to a payout`."""
    if mark.focus is None or mark.focus in bearing.reverse or not mark.focus < answer < min(mark.end, mark.focus + 5):
        return False
    return mark.firmness is Firmness.AHEAD and bearing.words[mark.focus].low in _LEADING


_LEADING = words("subject receive get be make take give see face undergo hold carry")
_DID = words("made took held gave had did")


def _softens(mine: Mark, place: int, other: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether a cue of the statement reaches over a word of it, or is about the predicate the article's cue is."""
    if mine.at == place:
        return False
    about = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    same = reading.words[place].clause == reading.words[mine.at].clause
    if place < mine.at and same and not is_verb(reading.words, place):
        return True  # the subject of what is softened: `savings should reach …`
    return (
        mine.start <= place < mine.end
        or (about is not None and about == other.focus)
        or (mine.focus is not None and mine.focus not in bearing.pairs and are_paired(mine, other, bearing))
    )


_CONDITIONAL = words("if unless before until whether once should")


def _is_condition(reading: Reading, place: int) -> bool:
    """Tell whether a word stands in a clause that says of itself that it has not happened: `before schools reopen`."""
    clause = reading.words[place].clause
    for i in range(place - 1, -1, -1):
        if reading.words[i].low in _CONDITIONAL:
            return not is_inflected(reading.words[place].low)
        if reading.words[i].clause != clause:
            return False
    return False


def _has_not(words: list[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].low in {"not", "never"}


def is_softened(reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the statement says that it is hearsay, in a word of its own or in the article's for hearsay."""
    for mark in reading.marks:
        if mark.cue is Cue.HEARSAY:
            answer = bearing.pairs.get(mark.at)
            if answer is None or reading.words[mark.at].low not in {"suspected", "accused"}:
                return True
    return False


_BEFORE_NOUN = words("the a an this that its their his her our of all-share no any every each another")


def _as_noun(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement only speaks of what is planned as a thing: `the merger`, `the evacuation`."""
    place = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    if place is None or place == 0:
        return False
    word = reading.words[place]
    return (
        word.low.endswith(("er", "ion", "ment", "ance", "ure", "al"))
        and not word.low.endswith("ed")
        and (reading.words[place - 1].low in _BEFORE_NOUN or not reading.words[place - 1].low.isalpha())
    )


SOFT = {Commitment.CLAIMED, Commitment.DISPUTED, Commitment.EXPECTED, Commitment.PLANNED, Commitment.DENIED}


def _carried(given: Given) -> Firmness:
    if given.commitment is Commitment.PLANNED:
        return Firmness.AHEAD
    return Firmness.POSSIBLE if given.commitment in {Commitment.EXPECTED, Commitment.DISPUTED} else Firmness.FACT
