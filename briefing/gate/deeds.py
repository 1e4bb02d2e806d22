"""What is done is done by the same, and to the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.gate.bearing import Bearing
from briefing.gate.bynames import do_meet, may_name
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import answers_to, home_of_clause, text_at
from briefing.gate.lexicon import words
from briefing.gate.parties import Deed, apposition_of, before_verb, deed_at, is_deed
from briefing.gate.reading import Reading, converses
from briefing.gate.stems import stems
from briefing.models import Reason

# Reciprocal verbs: what two do with each other, whichever is named first.
_RECIPROCAL = stems("meet talk negotiate clash fight merge agree marry discuss play speak")
# Labile verbs, of which a thing is the subject as well as the object: `the strike ended`, `they ended the strike`.
_LABILE = stems(
    "end begin start stop close open increase change break move resume burn sink explode continue halt grow spread "
    "drop reduce widen double shut collapse flood lower rise raise improve worsen slow ease turn return gather "
    "release launch run sell develop strengthen weaken narrow expand shift crash shake tear split spill leak"
)
# Abbreviations in capitals of a person's office.
_PERSONS = words("pm mp mep ceo cfo coo dj vp")
# Last words of names that no person has.
_BODY = words(
    "bank union party ministry agency council commission court federation league association company group corp board "
    "police army university hospital front alliance authority department office institute centre center fund"
)
_TELLING = words("told tells asked asks")
_MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class _Told:
    """A deed as the statement tells it and as the article does, with the places of their verbs."""

    place: int
    answer: int
    mine: Deed
    theirs: Deed


def deeds_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is done is done by the same, and to the same."""
    del given
    for told in _told_twice(reading, bearing):
        if reading.words[told.place].stem != bearing.words[told.answer].stem:
            failing = _exchanged(told, reading, bearing)
        else:
            failing = (
                _by_another_sort(told, reading, bearing)
                or _done_to_the_doer(told, reading, bearing)
                or _done_by_nobody(told, reading, bearing)
                or _doers_differ(told, reading, bearing, ground)
                or _bearers_differ(told, reading, bearing, ground)
            )
        if failing:
            return failing
    return _told_to_the_teller(reading, bearing) or _done_to_by_participle(reading, bearing)


def _done_to_by_participle(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where those who do it are, in the article, whom it is done to: of `a suit accusing the firm`."""
    for place, answer in bearing.pairs.items():
        verb = bearing.words[answer]
        if not verb.low.endswith("ing") or verb.stem != reading.words[place].stem or is_deed(bearing.words, answer):
            continue
        if not is_deed(reading.words, place):
            continue
        mine = deed_at(reading.words, place)
        done_to = deed_at(bearing.words, answer).done_to
        if mine.doer and mine.done_to and done_to and _lies_in(mine.doer, done_to, bearing):
            return _fails(mine.doer, reading, "in the article it is done to them")
    return None


def _told_to_the_teller(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where who tells and who is told have changed places: `the guards told drivers to wait`."""
    for place, answer in bearing.pairs.items():
        if reading.words[place].low not in _TELLING or bearing.words[answer].low not in _TELLING:
            continue
        mine, theirs = deed_at(reading.words, place), deed_at(bearing.words, answer)
        if not mine.doer or not mine.done_to or mine.bearer or theirs.bearer:
            continue
        if any(a in theirs.done_to for a in answers_to(mine.doer, bearing)) and any(
            a in theirs.doer for a in answers_to(mine.done_to, bearing)
        ):
            return _fails(mine.doer, reading, "in the article they are told")
    return None


def _told_twice(reading: Reading, bearing: Bearing) -> Iterator[_Told]:
    """Give the deeds that both tell, but for those that two do together and those that the statement tells twice."""
    deeds = [i for i in bearing.pairs if is_deed(reading.words, i)]
    for place in deeds:
        answer = _at_home(place, reading, bearing)
        if not is_deed(bearing.words, answer) or bearing.words[answer].stem in _RECIPROCAL:
            continue
        if any(bearing.pairs[other] == answer for other in deeds if other != place):
            continue
        yield _Told(place, answer, deed_at(reading.words, place), deed_at(bearing.words, answer))


def _at_home(place: int, reading: Reading, bearing: Bearing) -> int:
    """Give the verb that answers; the same one in the sentence that has most of the clause, if that has it."""
    answer, home = bearing.pairs[place], home_of_clause(reading.words[place], bearing)
    if bearing.words[answer].sentence == home:
        return answer
    stem = reading.words[place].stem
    alike = (
        i for i, w in enumerate(bearing.words) if w.sentence == home and w.stem == stem and is_deed(bearing.words, i)
    )
    return next(alike, answer)


def _exchanged(told: _Told, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where two parties have changed places around a verb of the same meaning."""
    doers = answers_to((i for i in told.mine.doer if reading.words[i].name), bearing)
    bearers = answers_to((i for i in told.mine.done_to if reading.words[i].name), bearing)
    if not set(doers).isdisjoint(told.theirs.done_to) and not set(bearers).isdisjoint(told.theirs.doer):
        return _fails(told.mine.doer, reading, "in the article it is done to them")
    return None


def _by_another_sort(told: _Told, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where the article's `he` or `she` cannot be the doer: a body, or somebody of the other sex."""
    before = before_verb(bearing.words, told.answer)
    pronoun = bearing.words[before].low if before >= 0 else ""
    if pronoun not in {"he", "she"}:
        return None
    doer = [reading.words[i] for i in told.mine.doer]
    titles = {w.low for w in doer} | {reading.words[i - 1].low for i in told.mine.doer if i}
    if titles & ({"mr"} if pronoun == "she" else {"ms", "mrs", "miss"}):
        return _fails(told.mine.doer, reading, "in the article another does it")
    if doer and all(w.text.isupper() and len(w.text) > 1 and w.low not in _PERSONS for w in doer):
        return _fails(told.mine.doer, reading, "in the article a person does it")
    if len(doer) > 1 and all(w.name for w in doer) and doer[-1].low in _BODY:
        return _fails(told.mine.doer, reading, "in the article a person does it")
    return None


def _done_to_the_doer(told: _Told, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where those it is done to are those who do it in the article."""
    done_to = told.mine.done_to
    if done_to and told.theirs.doer and _lies_in(done_to, told.theirs.doer, bearing):
        return _fails(done_to, reading, "in the article they do it")
    return None


def _done_by_nobody(told: _Told, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where the article tells that something was done, and of the one who did it only elsewhere."""
    mine, theirs = told.mine, told.theirs
    if not mine.doer or not (mine.done_to or mine.bearer) or theirs.doer or not theirs.bearer:
        return None
    answers = answers_to(mine.doer, bearing)
    here = bearing.words[told.answer].sentence
    if any(bearing.words[a].sentence == here or a in theirs.bearer for a in answers):
        return None
    return _fails(mine.doer, reading, "the article does not say who did it there")


def _doers_differ(told: _Told, reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where another does it."""
    mine, theirs = told.mine, told.theirs
    if not mine.doer:
        return None
    if not theirs.doer:
        turned = mine.done_to and theirs.done_to and _lies_in(mine.doer, theirs.done_to, bearing)
        return _fails(mine.doer, reading, "in the article it is done to them") if turned else None
    if do_meet(mine.doer, theirs.doer, reading, bearing, ground):
        described = _only_describes(mine.doer, theirs.doer, bearing)
        return _fails(mine.doer, reading, "in the article it is another's doing") if described else None
    if any(a in theirs.doer for a in answers_to(mine.done_to, bearing)):
        return _fails(mine.doer, reading, "in the article it is done to them")
    if _may_be_the_doer(told, reading, bearing, ground):
        return None
    return _another_there(mine.doer, theirs.doer, reading, bearing)


def _may_be_the_doer(told: _Told, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether two doers that share no word may be one, or the statement's be what the article's does it to."""
    mine, theirs = told.mine, told.theirs
    if any(a in theirs.done_to for a in answers_to(mine.doer, bearing)):
        return not mine.done_to and _turns_itself(told, reading)
    called = apposition_of(bearing.words, told.answer)
    if called and do_meet(mine.doer, called, reading, bearing, ground):
        return True
    return may_name(mine.doer, theirs.doer, reading, bearing, ground)


def _bearers_differ(told: _Told, reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where it is done to another."""
    mine, theirs = told.mine.bearer, told.theirs.bearer or told.theirs.done_to
    if not mine or not theirs or do_meet(mine, theirs, reading, bearing, ground):
        return None
    if not told.theirs.bearer and not _is_borne_by_another(mine, told, bearing):
        return None
    return None if may_name(mine, theirs, reading, bearing, ground) else _another_there(mine, theirs, reading, bearing)


def _is_borne_by_another(mine: list[int], told: _Told, bearing: Bearing) -> bool:
    """Tell whether those a statement says it is done to are the object of another verb of that sentence."""
    behind = all(bearing.pairs.get(i, -1) > max(told.theirs.done_to) for i in mine)
    if behind and any(bearing.reverse.get(a, -1) > told.place for a in told.theirs.done_to):
        return True  # told of both, who have changed places
    sentence = bearing.words[told.answer].sentence
    others = (
        i
        for i, w in enumerate(bearing.words)
        if w.sentence == sentence and i != told.answer and is_deed(bearing.words, i)
    )
    return any(_lies_in(mine, deed_at(bearing.words, i).done_to, bearing) for i in others)


def _lies_in(places: list[int], stretch: list[int], bearing: Bearing) -> bool:
    """Tell whether each of some words of the statement has its answer among those of the article."""
    return all(bearing.pairs.get(i) in stretch for i in places)


def _turns_itself(told: _Told, reading: Reading) -> bool:
    """Tell whether a verb may turn an object into its doer: `the strike ended`, of those who ended the strike."""
    by_name = any(reading.words[i].name for i in told.mine.doer)
    return reading.words[told.place].stem in _LABILE or not by_name


def _only_describes(doer: list[int], theirs: list[int], bearing: Bearing) -> bool:
    """Tell whether the doer of a statement only says which the article's is: `Tarvik`, of `owners from Tarvik`."""
    link = next((i for i in range(theirs[0], theirs[-1] + 1) if bearing.words[i].low == "from"), None)
    if link is None:
        return False
    origin = next((i for i in range(link + 1, theirs[-1] + 1) if bearing.words[i].content), None)
    answers = answers_to(doer, bearing)
    return origin in answers and all(link < a <= theirs[-1] for a in answers)


def _fails(places: list[int], reading: Reading, why: str) -> Failing:
    return Failing.of(text_at(reading.words, places), Reason.ROLE, why)


def _another_there(mine: list[int], theirs: list[int], reading: Reading, bearing: Bearing) -> Failing:
    return _fails(mine, reading, f"the article has “{text_at(bearing.words, theirs[:_MOST_SHOWN])}” there")


def converses_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Who loses is who is beaten, who buys is who is sold to."""
    del given
    for place, word in enumerate(reading.words):
        against = converses(word.stem)
        if not against or place in bearing.pairs:
            continue
        for index, other in enumerate(bearing.words):
            if other.stem not in against or index in bearing.reverse:
                continue
            mine, theirs = deed_at(reading.words, place).doer, deed_at(bearing.words, index).doer
            if mine and theirs and do_meet(mine, theirs, reading, bearing, ground):
                written = f"{text_at(reading.words, mine)} {word.text}"
                return Failing(Reason.ROLE, f"“{written}”: the article says “{other.text}”", (word.text,))
    return None
