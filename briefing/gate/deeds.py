"""What is done is done by the same, and to the same."""

from __future__ import annotations

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import SIDES, words
from briefing.gate.parties import Deed, deed_at, do_meet, is_deed, may_name, words_near
from briefing.gate.reading import Reading, Word, contrasts, converses, is_adverb, is_verb
from briefing.gate.stems import stem
from briefing.models import Reason
from briefing.text import names


def deeds_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is done is done by the same, and to the same."""
    del given
    for place, answer in bearing.pairs.items():
        if not is_deed(reading.words, place):
            continue
        answer = _at_home(place, answer, reading, bearing)  # noqa: PLW2901 -- the same verb, in the sentence of its clause
        if not is_deed(bearing.words, answer):
            continue
        if any(e == answer and s != place and is_deed(reading.words, s) for s, e in bearing.pairs.items()):
            continue  # said twice: which of the two answers is not known
        if bearing.words[answer].stem in _MUTUAL:
            continue
        mine, theirs = deed_at(reading.words, place), deed_at(bearing.words, answer)
        if reading.words[place].stem != bearing.words[answer].stem:
            if failing := _exchanged(mine, theirs, reading, bearing):
                return failing
            continue
        if _is_other_sex(mine.doer, reading, bearing.words, answer):
            text = " ".join(reading.words[i].text for i in mine.doer)
            return Failing(Reason.ROLE, f"“{text}”: in the article another does it", (text,))
        if _is_no_person(mine.doer, reading) and _is_by_he_or_she(bearing.words, answer):
            text = " ".join(reading.words[i].text for i in mine.doer)
            return Failing(Reason.ROLE, f"“{text}”: in the article a person does it", (text,))
        if (
            mine.done_to
            and not mine.bearer
            and theirs.doer
            and all(bearing.pairs.get(i) in theirs.doer for i in mine.done_to)
        ):
            text = " ".join(reading.words[i].text for i in mine.done_to)
            return Failing(Reason.ROLE, f"“{text}”: in the article they do it", (text,))
        if failing := _done_by_nobody(mine, theirs, answer, reading, bearing):
            return failing
        for one, other, across in ((mine.doer, theirs.doer, theirs.done_to), (mine.bearer, theirs.bearer, [])):
            if one and not other and across and mine.done_to and all(bearing.pairs.get(i) in across for i in one):
                text = " ".join(reading.words[i].text for i in one)
                return Failing(Reason.ROLE, f"“{text}”: in the article it is done to them", (text,))
            if not one or not other:
                continue
            if do_meet(one, other, reading, bearing, ground):
                if one is mine.doer and _is_of_the_doer(one, other, bearing):
                    text = " ".join(reading.words[i].text for i in one)
                    return Failing(Reason.ROLE, f"“{text}”: in the article it is another's doing", (text,))
                continue
            if (
                one is mine.doer
                and other is theirs.doer
                and any(bearing.pairs.get(i) in theirs.doer for i in mine.done_to)
            ):
                text = " ".join(reading.words[i].text for i in one)
                return Failing(Reason.ROLE, f"“{text}”: in the article it is done to them", (text,))
            mixed_up = any(bearing.pairs.get(i) in across for i in one)
            by_name = any(reading.words[i].name for i in one)
            turns_itself = mixed_up and not mine.done_to and (reading.words[place].stem in _OF_ITSELF or not by_name)
            if turns_itself or any(bearing.pairs.get(i) in other for i in mine.done_to if not theirs.done_to):
                continue  # `work ended` and `they ended work`, or a passive without its auxiliary
            if mixed_up or not may_name(one, other, reading, bearing, ground):
                text = " ".join(reading.words[i].text for i in one)
                there = " ".join(bearing.words[i].text for i in other[:6])
                return Failing(Reason.ROLE, f"“{text}”: the article has “{there}” there", (text,))
    return None


def _exchanged(mine: Deed, theirs: Deed, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where two parties have changed places around a verb of the same meaning."""
    doers = {bearing.pairs.get(i) for i in mine.doer if reading.words[i].name}
    bearers = {bearing.pairs.get(i) for i in mine.done_to if reading.words[i].name}
    if doers & set(theirs.done_to) and bearers & set(theirs.doer):
        text = " ".join(reading.words[i].text for i in mine.doer)
        return Failing(Reason.ROLE, f"“{text}”: in the article it is done to them", (text,))
    return None


def _at_home(place: int, answer: int, reading: Reading, bearing: Bearing) -> int:
    """Give the same verb in the sentence that has most of the clause, where the one found is in another."""
    home = bearing.homes.get(reading.words[place].clause, bearing.main)
    if bearing.words[answer].sentence == home:
        return answer
    stem_ = reading.words[place].stem
    alike = (
        i for i, w in enumerate(bearing.words) if w.sentence == home and w.stem == stem_ and is_deed(bearing.words, i)
    )
    return next(alike, answer)


def _done_by_nobody(mine: Deed, theirs: Deed, at: int, reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where the article tells that something was done, and of the one who did it only elsewhere."""
    if not mine.doer or not (mine.done_to or mine.bearer) or theirs.doer or not theirs.bearer:
        return None
    answers = [bearing.words[bearing.pairs[i]].sentence for i in mine.doer if i in bearing.pairs]
    if bearing.words[at].sentence in answers or any(bearing.pairs.get(i) in theirs.bearer for i in mine.doer):
        return None
    text = " ".join(reading.words[i].text for i in mine.doer)
    return Failing(Reason.ROLE, f"“{text}”: the article does not say who did it there", (text,))


# What two do with each other, whichever is named first.
_MUTUAL = frozenset(stem(w) for w in words("meet talk negotiate clash fight merge agree marry discuss play speak"))


def _is_of_the_doer(one: list[int], other: list[int], bearing: Bearing) -> bool:
    """Tell whether the doer of a statement only describes the article's: `Texas`, of `owners from Texas`."""
    if not other:
        return False
    inside = range(other[0], other[-1] + 1)
    link = next((i for i in inside if bearing.words[i].low == "from"), None)
    answers = [bearing.pairs[i] for i in one if i in bearing.pairs]
    if link is None or not answers or not all(a in inside and a > link for a in answers):
        return False
    return next((i for i in inside if i > link and bearing.words[i].content), None) in answers


# Verbs of which a thing is the subject as well as the object.
_OF_ITSELF = frozenset(
    stem(w)
    for w in words(
        "end begin start stop close open increase change break move resume burn sink explode continue halt grow spread "
        "drop reduce widen double shut collapse flood lower rise raise improve worsen slow ease turn return gather "
        "release launch run sell develop strengthen weaken narrow expand shift crash shake tear split spill leak"
    )
)


def _is_other_sex(doer: list[int], reading: Reading, tokens: list[Word], at: int) -> bool:
    """Tell whether a `Mr` is said to have done what the article says a `she` did, or the other way round."""
    i = at - 1
    while i > 0 and (tokens[i].low in cues.AUXILIARIES or is_adverb(tokens[i].low)):
        i -= 1
    titles = {reading.words[j - 1].low for j in doer if j} | {reading.words[j].low for j in doer}
    return (tokens[i].low == "she" and "mr" in titles) or (
        tokens[i].low == "he" and bool(titles & {"ms", "mrs", "miss"})
    )


def _is_no_person(doer: list[int], reading: Reading) -> bool:
    """Tell whether a doer is only an abbreviation."""
    return bool(doer) and all(reading.words[i].text.isupper() and len(reading.words[i].text) > 1 for i in doer)


def _is_by_he_or_she(tokens: list[Word], at: int) -> bool:
    i = at - 1
    while i > 0 and tokens[i].low in cues.AUXILIARIES:
        i -= 1
    return i >= 0 and tokens[i].low in {"he", "she"}


def owners_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """An army checkpoint is no rebel checkpoint, and one firm's inspectors are not a ministry's."""
    del given
    for place, answer in bearing.pairs.items():
        word, other = reading.words[place], bearing.words[answer]
        if word.stem != other.stem or word.name or place == 0:
            continue
        mine, theirs = reading.words[place - 1], bearing.words[max(0, answer - 1)]
        if mine.low == theirs.low:
            continue
        sides = (
            theirs.sentence == other.sentence
            and mine.low in SIDES
            and theirs.low in SIDES
            and mine.concepts.isdisjoint(theirs.concepts)
        )
        possessive = mine.text.endswith(("'s", "s'")) and theirs.text.endswith(("'s", "s'"))
        owned = possessive and not do_meet([place - 1], [max(0, answer - 1)], reading, bearing, ground)
        others = owned and not may_name([place - 1], [max(0, answer - 1)], reading, bearing, ground)
        if (
            sides
            or others
            or (mine.name and mine.text.endswith("'s") and _owned_by_another(mine, answer, bearing, ground))
        ):
            written = f"{mine.text} {word.text}"
            return Failing(Reason.ROLE, f"“{written}”: the article has others' there", (written,))
    return None


def _owned_by_another(owner: Word, answer: int, bearing: Bearing, ground: Ground) -> bool:
    behind = bearing.words[answer + 1 : answer + 6]
    if not behind or behind[0].low not in {"from", "of"}:
        return False
    until = next(
        (i for i, w in enumerate(behind[1:], 1) if is_verb(behind, i) or w.low in cues.AUXILIARIES), len(behind)
    )
    nouns = [w for w in behind[1:until] if w.content]
    around = words_near({names.key(owner.text)}, ground)
    alike = any(
        names.key(w.text) == names.key(owner.text)
        or ground.names.same(names.key(w.text), names.key(owner.text))
        or w.stem in around
        for w in nouns
    )
    return bool(nouns) and not alike


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
            mine, theirs = deed_at(reading.words, place), deed_at(bearing.words, index)
            if mine.doer and theirs.doer and do_meet(mine.doer, theirs.doer, reading, bearing, ground):
                text = " ".join(reading.words[i].text for i in mine.doer)
                return Failing(Reason.ROLE, f"“{text} {word.text}”: the article says “{other.text}”", (word.text,))
    return None


def things_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Rain is not snow: a thing that the sentences lack, where they have another of its kind."""
    del given, ground
    for place, word in enumerate(reading.words):
        kin = contrasts(word.stem)
        home = bearing.homes.get(word.clause, bearing.main)
        there = place in bearing.pairs and bearing.words[bearing.pairs[place]].sentence == home
        if not kin or there or not word.content or word.figure is not None or word.moment is not None:
            continue
        for index, other in enumerate(bearing.words):
            taken = index in bearing.reverse or other.moment is not None
            if other.stem in kin and not taken and other.sentence == home:
                return Failing(Reason.NOT_IN_SOURCE, f"“{word.text}”: the article says “{other.text}”", (word.text,))
    return None
