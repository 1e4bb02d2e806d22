"""What is planned, expected or possible is not told as done or sure."""

from __future__ import annotations

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue, Firmness, Mark
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import home_of_clause, is_beside, is_plain, text_at
from briefing.gate.lexicon import BE, DETERMINERS, words
from briefing.gate.marks import are_paired, focus_word, is_applied, marks_of
from briefing.gate.parties import is_deed, is_present, subject_of
from briefing.gate.reading import VERB_STEMS, Reading, Word, is_verb
from briefing.gate.stems import is_inflected, stems
from briefing.models import Commitment, Reason
from briefing.text import names

SOFT = frozenset({Commitment.CLAIMED, Commitment.DISPUTED, Commitment.EXPECTED, Commitment.PLANNED, Commitment.DENIED})
# Light verbs through which a cue leads to a deed: `will face a fine`, `made landfall`.
_LEADING = words("subject receive get be make take give see face undergo hold carry")
_DID = words("made took held gave had did")
# What opens a clause that says of itself that it has not happened.
_CONDITIONAL = words("if unless before until whether once should")
_SUPPOSED = _CONDITIONAL | words("would could when")
_SUPPOSING = words("if unless whether")
_NOT_SURE = _SUPPOSED | words("may might")
# What stands before a noun, so that a word in `-ion` or `-ment` is one.
_BEFORE_NOUN = DETERMINERS | words("our of no any every each another")
_FEW = 3
_NOUN_ENDINGS = ("er", "ion", "ment", "ance", "ure", "al")


def firmness_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is planned, expected or possible in the article is not told as done or sure; nor the other way round."""
    mine = [m for m in reading.marks if m.cue is Cue.MODALITY]
    theirs = [m for m in marks_of(bearing, ground) if m.cue is Cue.MODALITY]
    return (
        _told_as_sure(theirs, reading, bearing, ground, given)
        or (_only_meant_to(reading, bearing, theirs) if _carried(given) is Firmness.FACT else None)
        or _only_before(reading, bearing, theirs)
        or _only_if(reading, bearing, mine, theirs)
        or _unless(reading, bearing)
        or (_only_supposed(reading, bearing) if _carried(given) is Firmness.FACT else None)
        or _told_without_doubt(reading, bearing, ground, given)
        or _told_as_to_come(mine, theirs, reading, bearing)
    )


def is_softened(reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the statement says that it is hearsay, in a word of its own or in the article's for hearsay."""
    for mark in reading.marks:
        if mark.cue is Cue.HEARSAY:
            answer = bearing.pairs.get(mark.at)
            if answer is None or reading.words[mark.at].low not in {"suspected", "accused"}:
                return True
    return False


def _carried(given: Given) -> Firmness:
    """Give how firm a statement is by what is shown beside it."""
    if given.commitment is Commitment.PLANNED:
        return Firmness.AHEAD
    return Firmness.POSSIBLE if given.commitment in {Commitment.EXPECTED, Commitment.DISPUTED} else Firmness.FACT


def _told_as_sure(
    theirs: list[Mark], reading: Reading, bearing: Bearing, ground: Ground, given: Given
) -> Failing | None:
    """Say what fails where the article says `may` or `plans to` of what the statement tells more firmly."""
    mine = [m for m in reading.marks if m.cue is Cue.MODALITY]
    for mark in theirs:
        place = bearing.reverse.get(mark.focus) if mark.focus is not None else None
        if place is None or _may_go(mark, place, mine, reading, bearing):
            continue
        if mark.firmness is Firmness.AHEAD and _is_on_calendar(place, reading):
            continue
        if _is_left_undone(mark, place, reading, bearing) or _is_announced(mark, place, reading, bearing):
            continue
        wished = bearing.reverse.get(mark.at, _wish_before(place, reading))
        if wished is not None and _is_same_wish(wished, mark.at, reading, bearing, ground):
            continue
        softening = (m.firmness for m in mine if _softens(m, place, mark, bearing, reading))
        if bearing.said and reading.said and bearing.words[mark.at].text.lower() == bearing.said.cue.lower():
            continue  # `the union argues that …`, of what it believes
        if mark.firmness is Firmness.LIKELY and bearing.words[mark.at].low == "expected" and _is_due(mine, reading):
            continue
        if max([*softening, _carried(given)]) < mark.firmness:
            said = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{said}” here", (focus_word(mark, bearing, reading),))
    return None


def _is_due(mine: list[Mark], reading: Reading) -> bool:
    """Tell whether a statement has as due what the article has as expected: news says both of what is on a calendar."""
    return any(reading.words[m.at].low in _DUE for m in mine)


_DUE = words("due scheduled set slated")


def _may_go(mark: Mark, place: int, mine: list[Mark], reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a cue of the article need not be in the statement, of which the word at a place is its predicate."""
    back = bearing.reverse.get(mark.at)
    return (
        bearing.words[mark.at].low == "can"
        or (back is not None and any(m.at == back for m in mine))
        or (back is not None and _is_held_too(back, place, mark, reading, bearing))
        or any(m.at == place and m.cue is Cue.DENIAL for m in reading.marks)  # `ruled out`, taken for `decided`
        or _is_of_elsewhere(mark, place, bearing, reading)
        or _is_noun(place, reading)
        or (mark.firmness is Firmness.AHEAD and _is_aim(place, reading))
        or _is_put_off(place, reading)
        or _is_both_conditional(mark, reading, bearing)
        or _is_condition(reading, place)
        or (_has_not(bearing.words, mark.at) and any(m.cue in {Cue.NEGATION, Cue.DENIAL} for m in reading.marks))
    )


_CONSIDERING = stems("consider weigh mull contemplate discuss explore study")
_RECKONING = stems("estimate forecast predict project")


def _is_held_too(back: int, place: int, mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement has the same verb of holding so before what is held: `they believe it was`."""
    word, other = reading.words[back], bearing.words[mark.at]
    if (word.stem == other.stem and other.stem in _RECKONING) or other.stem in _CONSIDERING:
        return True  # an estimate is told as one, what is considered as such
    if other.low in cues.WISHED and place < back and reading.words[back - 1].low in BE | {"been"}:
        return True  # `no meeting has been requested`
    if mark.firmness is not Firmness.LIKELY or word.stem != other.stem or back > place or other.low in cues.WISHED:
        return False
    return back > 0 and reading.words[back - 1].low not in DETERMINERS


def _is_left_undone(mark: Mark, place: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement says that what is asked for or left open was not done: `refused to resign`."""
    asked = bearing.words[mark.at].low in _ASKED_OR_OPEN
    return asked and any(m.cue is Cue.NEGATION and m.focus == place for m in reading.marks)


_ASKED_OR_OPEN = cues.WISHED | words(
    "ordered orders told instructed invited whether was were due planned scheduled set expected supposed meant tried "
    "tries trying attempted"
)


def _is_on_calendar(place: int, reading: Reading) -> bool:
    """Tell whether a verb in the present has a time beside it, as news tells what is due: `it starts on 4 June`."""
    word = reading.words[place]
    timed = any(w.moment is not None and w.clause == word.clause for w in reading.words[place : place + _NEAR_TIME])
    before = reading.words[place - 1].low if place else ""
    plural = before.endswith("s") and word.stem in VERB_STEMS and word.low not in DETERMINERS
    return timed and not is_inflected(word.low) and (plural or is_present(reading.words, place))


_NEAR_TIME = 6


def _is_announced(mark: Mark, place: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement has as announced what the article has as to come: `said it is moving`, of `will move`.

    So with the noun of it: `the pause was announced`.
    """
    if mark.firmness is not Firmness.AHEAD or bearing.words[mark.at].low not in {"will", "would"}:
        return False
    word = reading.words[place]
    before = reading.words[place - 1].low if place else ""
    behind = [w.low for w in reading.words[place + 1 : place + 3]]
    noun = behind in (["was", "announced"], ["were", "announced"])
    going_on = word.low.endswith("ing") and before in BE
    told = bool(reading.said) or any(w.low in _ANNOUNCING for w in reading.words[:place])
    return noun or (going_on and told)


_ANNOUNCING = words("announced announces announcing said says")


def _is_same_wish(place: int, answer: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the same one wishes for a thing, with no `for` or `to` behind the verb: `he has requested aid`."""
    if not {reading.words[place].low, bearing.words[answer].low} <= cues.WISHED:
        return False
    mine, theirs = subject_of(reading.words, place), subject_of(bearing.words, answer)
    if any(bearing.pairs.get(i) in theirs for i in mine):
        return True
    index = bearing.words[answer].sentence
    if not any(w.low in _PERSONS for w in bearing.words[max(0, answer - _FEW) : answer]) or index == 0:
        return False
    before = {names.key(w.text) for w in ground.readings[index - 1].words[:_FEW] if w.name}
    return any(names.key(reading.words[i].text) in before for i in mine)


def _wish_before(place: int, reading: Reading) -> int | None:
    """Give the verb of wishing for a thing in the clause before it: `had sought a raise`, of `had proposed a raise`."""
    clause = reading.words[place].clause
    before = range(place - 1, max(-1, place - 1 - _FEW - _FEW), -1)
    return next((i for i in before if reading.words[i].clause == clause and reading.words[i].low in cues.WISHED), None)


_PERSONS = words("he she it they")


def _is_of_elsewhere(mark: Mark, place: int, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether a cue stands in another sentence than the one that has the clause."""
    here, clause = bearing.words[mark.at].sentence, reading.words[place].clause
    if here == home_of_clause(reading.words[place], bearing):
        return False
    told = [e for s, e in bearing.pairs.items() if reading.words[s].clause == clause]
    there = sum(bearing.words[e].sentence == here for e in told)
    same = reading.words[place].stem == bearing.words[bearing.pairs[place]].stem
    return there <= 1 or (not same and there * _FEW <= len(told))


def _is_noun(place: int, reading: Reading) -> bool:
    """Tell whether the statement only speaks of what is planned as a thing: `the merger`, `the evacuation`."""
    if place == 0:
        return False
    before, word = reading.words[place - 1].low, reading.words[place].low
    if word.endswith(_NOUN_ENDINGS):
        return before in _BEFORE_NOUN or not before.isalpha()
    behind = reading.words[place + 1].low if place + 1 < len(reading.words) else ""
    return behind == "of" and before in _BEFORE_NOUN  # `the cost of`


def _is_aim(place: int, reading: Reading) -> bool:
    """Tell whether a word is what a thing or somebody is for: `a bill to bar exports`."""
    if place < 2 or reading.words[place - 1].low != "to":
        return False
    before = reading.words[place - 2]
    return before.low not in cues.IMPLICATIVE and before.content and not is_verb(reading.words, place - 2)


def _is_put_off(place: int, reading: Reading) -> bool:
    """Tell whether a gerund hangs on a verb by which it is not done: `delayed opening the gates`."""
    return place > 0 and reading.words[place].low.endswith("ing") and reading.words[place - 1].low in _PUTTING_OFF


_PUTTING_OFF = words(
    "delay delayed delaying postpone postponed postponing oppose opposed opposing avoid avoided avoiding consider "
    "considered considering discuss discussed discussing suggest suggested suggesting about against"
)


def _is_both_conditional(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether both say `if`, and the statement what would be: `would be obliged if the strike went on`."""
    sentence = bearing.words[mark.at].sentence
    supposed = any(w.low == "if" and w.sentence == sentence for w in bearing.words)
    return supposed and "if" in reading.lows and not {"would", "could", "might", "may"}.isdisjoint(reading.lows)


def _is_condition(reading: Reading, place: int) -> bool:
    """Tell whether a word stands in a clause that says of itself that it has not happened: `before schools reopen`."""
    clause = reading.words[place].clause
    for i in range(place - 1, -1, -1):
        if reading.words[i].low in _CONDITIONAL:
            return not is_inflected(reading.words[place].low)
        if reading.words[i].clause != clause:
            return False
    return False


def _has_not(tokens: list[Word], at: int) -> bool:
    beside = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    return any(w.low in {"not", "never"} for w in beside)


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
        or (mine.at < place and mine.firmness >= Firmness.AHEAD and _goes_on(place, reading))
        or (about is not None and about == other.focus)
        or (mine.focus is not None and mine.focus not in bearing.pairs and are_paired(mine, other, bearing))
    )


def _goes_on(place: int, reading: Reading) -> bool:
    """Tell whether a word is a second infinitive: `plans to quit but to stay`."""
    before = [w.low for w in reading.words[max(0, place - 2) : place]]
    return before in (["and", "to"], ["but", "to"], ["or", "to"])


def _only_meant_to(reading: Reading, bearing: Bearing, theirs: list[Mark]) -> Failing | None:
    """Say what fails where a deed told as done has only an infinitive in the article: `an offensive to retake`."""
    mine = [m for m in reading.marks if m.cue in {Cue.MODALITY, Cue.HEARSAY, Cue.NEGATION}]
    for place, answer in bearing.pairs.items():
        word, verb = reading.words[place], bearing.words[answer]
        if is_inflected(verb.low) or not is_deed(reading.words, place):
            continue
        if reading.words[place - 1].low in {"be", "to"} or any(m.start <= place < m.end for m in mine):
            continue
        led_on = next((m for m in theirs if _leads_to(m, answer, bearing)), None)
        if led_on:
            return Failing.of(word.text, Reason.MODALITY, f"the article says “{bearing.words[led_on.at].text}” here")
        if verb.stem == word.stem and _is_meant(bearing.words, answer) and not any(m.at == answer for m in theirs):
            return Failing.of(word.text, Reason.MODALITY, f"the article says “to {verb.text}”")
    return None


def _only_before(reading: Reading, bearing: Bearing, theirs: list[Mark]) -> Failing | None:
    """Say what fails where a deed told as done hangs on one to come: `it will be read in May, before taking effect`."""
    mine = [m for m in reading.marks if m.cue is Cue.MODALITY]
    for place, answer in bearing.pairs.items():
        verb = bearing.words[answer]
        led = bearing.words[answer - 1].low if answer else ""
        if not verb.low.endswith("ing") or led not in _HANGING_ON or not is_deed(reading.words, place):
            continue
        if any(m.at < place for m in mine) or reading.words[place].low.endswith("ing"):
            continue
        ahead = [m for m in theirs if m.at < answer and bearing.words[m.at].sentence == verb.sentence]
        if ahead and ahead[-1].firmness is Firmness.AHEAD:
            return Failing.of(
                reading.words[place].text,
                Reason.MODALITY,
                f"the article says “{bearing.words[ahead[-1].at].text}” here",
            )
    return None


_HANGING_ON = words("before after by")


def _leads_to(mark: Mark, answer: int, bearing: Bearing) -> bool:
    """Tell whether a cue leads to a deed through a word of no weight: `will be subject to a payout`."""
    if mark.focus is None or mark.focus in bearing.reverse or not mark.focus < answer < min(mark.end, mark.focus + 5):
        return False
    return mark.firmness is Firmness.AHEAD and bearing.words[mark.focus].low in _LEADING


def _is_meant(tokens: list[Word], at: int) -> bool:
    """Tell whether a verb is an infinitive that does not say what was done, as that of `managed to land` does."""
    led_by = tokens[at - 2].low if at > 1 else ""
    if led_by == "on" and at > 2 and tokens[at - 3].low in {"went", "go", "goes"}:
        return False  # `went on to work`
    return is_beside(tokens, at, at - 1) and tokens[at - 1].low == "to" and led_by not in cues.IMPLICATIVE


def _only_if(reading: Reading, bearing: Bearing, mine: list[Mark], theirs: list[Mark]) -> Failing | None:
    """Say what fails where the article says `would, if …` and the statement `will`."""
    if not _SUPPOSED.isdisjoint(reading.lows):
        return None
    for mark in theirs:
        word = bearing.words[mark.at]
        conditional = any(w.low == "if" and w.sentence == word.sentence for w in bearing.words)
        if word.low not in {"would", "will"} or not conditional or mark.focus not in bearing.reverse:
            continue
        place = bearing.reverse[mark.focus]
        if any(m.focus == place for m in mine) or is_deed(reading.words, place):
            return Failing.of(reading.words[place].text, Reason.MODALITY, f"the article says “{word.text}” and “if”")
    return None


def _unless(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a statement has the clause before an `unless`, and its deed, without it."""
    if _LIMITING.isdisjoint(bearing.lows) or not _LIMITED.isdisjoint(reading.lows):
        return None
    for at, word in enumerate(bearing.words):
        if word.low not in _LIMITING or word.sentence != bearing.main or at == 0:
            continue
        clause = bearing.words[at - 1].clause
        there = [i for i, w in enumerate(bearing.words) if w.clause == clause and w.sentence == bearing.main]
        told = [i for i in there if i in bearing.reverse and is_plain(bearing.words[i]) and i < at]
        if len(told) > 1 and any(is_verb(bearing.words, i) for i in told):
            return Failing.of(
                text_at(bearing.words, told[-1:]), Reason.MODALITY, f"the article says “{word.text}” of it"
            )
    return None


_LIMITING = words("unless provided")
_LIMITED = _LIMITING | _CONDITIONAL


def _only_supposed(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a deed told as such stands in the article behind an `if` only."""
    if _SUPPOSING.isdisjoint(bearing.lows) or not _NOT_SURE.isdisjoint(reading.lows):
        return None
    softened = [m for m in reading.marks if m.cue in {Cue.MODALITY, Cue.HEARSAY}]
    for place, answer in bearing.pairs.items():
        if any(m.start <= place < m.end for m in softened):
            continue
        told = is_verb(reading.words, place) or is_present(reading.words, place) or _is_last(reading, place)
        led = _supposing(bearing.words, answer) if told else ""
        there = bearing.words[answer].low
        if led and (is_verb(bearing.words, answer) or there.endswith("s") or is_inflected(there)):
            return Failing.of(reading.words[place].text, Reason.MODALITY, f"the article says “{led}” here")
    return None


def _is_last(reading: Reading, place: int) -> bool:
    """Tell whether a word ends a statement of three words or so, as its verb does: `the river rises`."""
    return reading.words[place].low.endswith("s") and place == reading.content[-1] and len(reading.content) <= _FEW


def _supposing(tokens: list[Word], at: int) -> str:
    """Give the `if` or `unless` that opens the clause of a word."""
    for i in range(at - 1, -1, -1):
        if tokens[i].sentence != tokens[at].sentence or tokens[i].clause != tokens[at].clause:
            return ""
        if tokens[i].low in _SUPPOSING:
            return tokens[i].text if i == 0 or tokens[i - 1].low not in {"as", "even", "ask", "asked"} else ""
    return ""


def _told_without_doubt(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say what fails where the article has it by hearsay and the statement does not say so."""
    # who says it is in the article too, the doubt beside it
    attributed = not bearing.said and any(
        not _is_verb_of_hearsay(a.cue, reading, bearing, ground) for a in reading.said
    )
    denied = any(m.cue is Cue.DENIAL for m in reading.marks)
    if attributed or denied or given.speaker or given.commitment in SOFT or is_softened(reading, bearing):
        return None
    for mark in marks_of(bearing, ground):
        if mark.cue is not Cue.HEARSAY or mark.at in bearing.reverse or _is_said_by_accuser(mark, bearing, reading):
            continue
        if _is_told_of(mark, bearing, reading):
            said = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{said}”", (focus_word(mark, bearing, reading),))
    return None


def _is_verb_of_hearsay(cue: str, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether what a statement has as saying is itself hearsay in the article: `is reported to have blamed`."""
    focuses = {m.focus for m in marks_of(bearing, ground) if m.cue is Cue.HEARSAY}
    return any(w.low == cue.lower() and bearing.pairs.get(i, -1) in focuses for i, w in enumerate(reading.words))


def _is_said_by_accuser(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement lets those say it who, in the article, allege it or accuse somebody of it.

    They are named there before the cue, with whom they speak for: `Orl, who speaks for Venn's camp, accused …`.
    """
    at = mark.at
    if bearing.words[at].low not in _ALLEGED_BY:
        return False
    if bearing.words[at].low == "believe":  # `if you believe the owners`
        sources = [i for i in range(at + 1, mark.end) if bearing.words[i].content][:1]
    else:
        sources = [i for i in range(mark.start, at) if bearing.words[i].content] + list(subject_of(bearing.words, at))
    told = {bearing.reverse[i] for i in sources if i in bearing.reverse}
    named = {names.key(bearing.words[i].text) for i in sources}
    if any(a.speaker and named & {names.key(w) for w in a.speaker.name.split()} for a in reading.said):
        return True
    verbs = [i for i, w in enumerate(reading.words) if w.low in cues.REPORTING]
    return any(not told.isdisjoint(subject_of(reading.words, i)) for i in verbs)


_ALLEGED_BY = words("alleged alleges accused accuses believe")


def _is_told_of(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement takes up what is hearsay: of an estimate, a figure in its reach."""
    if bearing.words[mark.at].low in cues.RECKONED:
        if any(w.stem == "estim" for w in reading.words) or not _TAKEN_FOR.isdisjoint(reading.lows):
            return False
        if any(bearing.words[i].figure is not None and i in bearing.reverse for i in range(mark.at, mark.end)):
            return True
    return is_applied(mark, bearing, reading)


_TAKEN_FOR = words("thought believed reckoned presumed understood reckons puts put")


def _told_as_to_come(mine: list[Mark], theirs: list[Mark], reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where the statement says `will` or `may` of what the article tells as done."""
    dreaded = any(bearing.words[m.at].low in cues.DREADED for m in theirs)
    for mark in mine:
        word = reading.words[mark.at]
        if mark.focus is None or mark.focus not in bearing.pairs or word.low == "could" or word.low in cues.RECKONED:
            continue
        if _has_not(reading.words, mark.at) or (dreaded and word.low in cues.DREADED):
            continue
        done = bearing.pairs[mark.focus]
        if not _is_told_as_done(done, bearing) or _is_matched(mark, done, theirs, bearing, reading):
            continue
        if _is_softened_there(mark, done, theirs, reading, bearing):
            continue
        if not any(are_paired(mark, m, bearing) for m in theirs if m.focus == done or m.at < done):
            return Failing.of(word.text, Reason.MODALITY, "the article does not say that it is still to come")
    return None


def _is_softened_there(mark: Mark, done: int, theirs: list[Mark], reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a clause has the same cue in the sentence it lies on, whatever its verb was taken for."""
    if mark.focus is None or reading.words[mark.focus].stem == bearing.words[done].stem:
        return False
    home = home_of_clause(reading.words[mark.at], bearing)
    low = reading.words[mark.at].low
    return any(bearing.words[m.at].low == low and bearing.words[m.at].sentence == home for m in theirs)


def _is_told_as_done(done: int, bearing: Bearing) -> bool:
    """Tell whether a sentence tells a deed as done; an agreement `to share` is of what is to come."""
    before = bearing.words[done - 1].low if done else ""
    return _is_done(bearing.words, done) and before not in {"be", "to"}


def _is_done(tokens: list[Word], at: int) -> bool:
    """Tell whether a word is a deed told as done, or the noun behind a light verb that is: `made landfall`."""
    near = range(max(0, at - 3), at)
    return is_inflected(tokens[at].low) or any(tokens[i].low in _DID and is_beside(tokens, at, i) for i in near)


def _is_matched(mark: Mark, done: int, theirs: list[Mark], bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the article has the same cue, of the same deed where it has that."""
    answer = bearing.pairs.get(mark.at)
    if answer is None:
        return False
    there = [m for m in theirs if m.at == answer]
    same = bool(there) and bearing.words[answer].stem == reading.words[mark.at].stem
    return same or bearing.words[answer].low in cues.DREADED or any(m.focus == done or m.at < done for m in there)
