"""What somebody claims keeps its speaker, and nobody says what another said."""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.bynames import beside_name, do_meet, may_name
from briefing.gate.cues import Cue
from briefing.gate.failing import Failing, Given
from briefing.gate.firmness import SOFT, is_softened
from briefing.gate.ground import Ground
from briefing.gate.laid import is_plain, text_at
from briefing.gate.lexicon import PRONOUNS, TITLES, words
from briefing.gate.marks import marks_of
from briefing.gate.parties import subject_of
from briefing.gate.reading import SPEECH, Reading, Word
from briefing.gate.voices import VAGUE, alike_by_name, described, is_described, own_words, same_speaker
from briefing.models import Commitment, Reason, Speaker
from briefing.text import names
from briefing.text.attribution import Attribution

# Verbs that make what they lead to a claim.
_CLAIMING = words(
    "claimed claims alleged alleges insisted insists maintained maintains contends contended "
    "believes believe thinks think suspects suspect"
)
# Verbs whose subject, by name, is the one who tells it.
_TELLING = words(
    "said says told reported reports indicated announced added noted stated wrote tweeted warned estimated"
)
_GIVING = cues.REPORTING | cues.COUNTING
# What somebody thinks is theirs without a verb of saying.
_HOLDING = words(
    "fears fear feared hopes hope hoped believes believe believed thinks think expects expect doubts doubt regrets"
)
_BEFORE = 6
_MOST_SHOWN = 6


def speaker_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What somebody says keeps its speaker, and nobody admits, denies or says what another did."""
    return (
        _admission(reading, bearing, ground)
        or _denial(reading, bearing, ground)
        or _saying(reading, bearing, ground, given)
    )


def claims_stay_claims(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is only claimed in a sentence that the statement takes in keeps its claimant, or is called a claim."""
    if reading.said or given.speaker or given.commitment in SOFT or is_softened(reading, bearing):
        return None
    for index in bearing.sentences:
        for said in ground.said[index]:
            if _is_claim(said, reading) and _is_taken_in(said, index, bearing, ground):
                reports = any(w.low in cues.REPORTING for w in reading.words)
                if not (reports and _subject_is(reading, said.speaker, ground)):
                    return _withheld_from(said.speaker)
    return None


def _is_claim(said: Attribution, reading: Reading) -> bool:
    """Tell whether an attribution is a claim, by a verb that the statement has not."""
    cue = said.cue.lower()
    return cue in _CLAIMING and all(w.low != cue for w in reading.words)


def _is_taken_in(said: Attribution, index: int, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the statement has half of the words that somebody says, and two of them at least."""
    start, base = ground.sentences[index].start, bearing.offsets[index]
    inside = [
        base + i
        for i, w in enumerate(ground.readings[index].words)
        if w.content and said.start - 1 <= w.start + start < said.end
    ]
    taken = sum(i in bearing.reverse for i in inside)
    return taken >= max(2, len(inside) / 2)


def _admission(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """An admission needs somebody's words in the article that are no denial, and theirs who are said to admit."""
    if any(m.cue is Cue.DENIAL for m in reading.marks):
        return None  # `denied it but conceded that …`: compared as a denial
    if cues.ADMITTING.isdisjoint(reading.lows):
        return None
    for place, word in enumerate(reading.words):
        if word.low in cues.ADMITTING and place not in bearing.pairs:
            admitted = _is_admitted(bearing, ground) and not _is_laid_on_another(place, reading, bearing, ground)
            return None if admitted else Failing.of(word.low, Reason.DENIAL, "the article has no such admission")
    return None


def _is_admitted(bearing: Bearing, ground: Ground) -> bool:
    if not cues.ADMITTING.isdisjoint(bearing.lows):
        return True
    said = bearing.said
    turned = any(m.cue in {Cue.DENIAL, Cue.NEGATION} for m in marks_of(bearing, ground))
    return said is not None and said.commitment is not Commitment.DENIED and not turned


def _is_laid_on_another(place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether an admission is laid on somebody else than the one whose words the article has."""
    said = bearing.said.speaker if bearing.said else None
    mine = {names.key(reading.words[i].text) for i in subject_of(reading.words, place) if reading.words[i].name}
    if said is None or not mine or said.name.lower() in PRONOUNS:
        return False
    theirs = own_words(said)
    return not (mine & theirs or alike_by_name(mine, theirs, ground) or mine & described(said, ground))


def _denial(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """What one denies, another does not deny in their place."""
    for mark in reading.marks:
        answer = bearing.pairs.get(mark.at)
        if mark.cue is not Cue.DENIAL or answer is None or bearing.words[answer].low not in cues.DENYING:
            continue
        mine, theirs = subject_of(reading.words, mark.at), subject_of(bearing.words, answer)
        if not mine or not theirs or do_meet(mine, theirs, reading, bearing, ground):
            continue
        if not may_name(mine, theirs, reading, bearing, ground):
            there = text_at(bearing.words, theirs[:_MOST_SHOWN])
            return Failing.of(text_at(reading.words, mine), Reason.SPEAKER, f"in the article “{there}” denies it")
    return None


def _saying(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Who says it in the statement, or beside it, says it in the article; what needs a speaker there has one here."""
    if _has_own_verb(reading, bearing, ground):
        return None
    speakers = [a.speaker for a in reading.said if a.speaker.name.lower() not in PRONOUNS]
    theirs = bearing.said.speaker if bearing.said else None
    if theirs is None:
        return _unsaid(speakers[0], bearing, ground) if speakers and not given.speaker else None
    if given.speaker:
        return (
            None if same_speaker(given.speaker, theirs, ground, bearing.main) else _other_speaker(given.speaker, theirs)
        )
    if speakers:
        return _not_yet_named(speakers[0], theirs, bearing, ground) or _said_by_another(
            speakers, [theirs, *_told_by_others(bearing, ground)], reading, bearing, ground
        )
    return _left_out(theirs, reading, bearing, ground, given)


def _told_by_others(bearing: Bearing, ground: Ground) -> list[Speaker]:
    """Give who else says what a statement takes from its sentence: `Two were hurt, Moor said, the radio reported`.

    Theirs are as many of its words as of the one who says most, or all but one in five.
    """
    base = bearing.offsets[bearing.main]
    behind = base + len(ground.readings[bearing.main].words)
    starts = [bearing.words[e].start for e in bearing.pairs.values() if base <= e < behind]
    counted = [(sum(a <= s < b for s in starts), said) for said, a, b in ground.reaches[bearing.main]]
    most = max((count for count, _ in counted), default=0)
    return [a.speaker for count, a in counted if a is not bearing.said and count > 1 and count >= _AS_MANY * most]


_AS_MANY = 0.8


def _said_by_another(
    speakers: list[Speaker], theirs: list[Speaker], reading: Reading, bearing: Bearing, ground: Ground
) -> Failing | None:
    same = any(same_speaker(s, t, ground, bearing.main) for s in speakers for t in theirs)
    kept = same or _each_named(speakers, theirs[0], reading, bearing, ground)
    return None if kept else _other_speaker(speakers[0], theirs[0])


def _left_out(theirs: Speaker, reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say what fails where a claim, a denial or what is contested is told without who says it."""
    contested = any(
        m.cue is Cue.DENIAL and bearing.words[m.at].sentence == bearing.main for m in marks_of(bearing, ground)
    )
    claimed = bearing.said is not None and bearing.said.commitment in {Commitment.CLAIMED, Commitment.DENIED}
    quoted = _takes_quotation(reading, bearing, ground)
    contested = contested or _is_denied_elsewhere(bearing, ground)
    if not (contested or claimed or quoted) or is_softened(reading, bearing) or given.commitment in SOFT:
        return None
    if reading.said and _has_pronoun_speaker(bearing, ground):
        return None  # `he says`, as the article has it
    reports = any(w.low in _GIVING for w in reading.words)
    kept = reports and (_subject_is(reading, theirs, ground) or _is_told_by(theirs, reading))
    kept = kept or (not _HOLDING.isdisjoint(reading.lows) and _subject_is(reading, theirs, ground))
    return None if kept else _withheld_from(theirs)


def _is_denied_elsewhere(bearing: Bearing, ground: Ground) -> bool:
    """Tell whether somebody denies, in a sentence close by, two of the words that a statement takes from this one."""
    taken = {
        c
        for a in bearing.pairs.values()
        for c in bearing.words[a].concepts
        if bearing.words[a].sentence == bearing.main
    }
    for index in range(max(0, bearing.main - _CLOSE_BY), min(len(ground.readings), bearing.main + _CLOSE_BY + 1)):
        for said, start, end in ground.reaches[index]:
            if index == bearing.main or said.commitment is not Commitment.DENIED:
                continue
            inside = [w for w in ground.readings[index].words if start <= w.start < end and is_plain(w) and not w.name]
            if sum(not w.concepts.isdisjoint(taken) for w in inside) > 1:
                return True
    return False


_CLOSE_BY = 3


def _takes_quotation(reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a statement has two words or more, names aside, from a quotation in the sentence."""
    text = ground.readings[bearing.main].text
    spans = [m.span() for m in _QUOTED.finditer(text)] if '"' in text else []
    taken = {
        answer
        for place, answer in bearing.pairs.items()
        if is_plain(reading.words[place])
        and not reading.words[place].name
        and bearing.words[answer].sentence == bearing.main
    }
    return any(sum(a <= bearing.words[i].start < b for i in taken) > 1 for a, b in spans)


_QUOTED = re.compile(r'"[^"]+"')


def _withheld_from(speaker: Speaker) -> Failing:
    return Failing(Reason.SPEAKER, f"the article has it from “{speaker.name}”", ())


def _other_speaker(one: Speaker, other: Speaker) -> Failing:
    return Failing.of(one.name, Reason.SPEAKER, f"in the article “{other.name}” says this")


def _not_yet_named(one: Speaker, theirs: Speaker, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where `she said` is laid on somebody whom no sentence before it names."""
    if theirs.name.lower() not in {"he", "she"}:
        return None
    own = own_words(one)
    before = ground.readings[max(0, bearing.main - _BEFORE) : bearing.main + 1]
    if own & {names.key(w.text) for r in before for w in r.words} or not own & ground.names.vocabulary:
        return None
    return Failing.of(one.name, Reason.SPEAKER, "the article has it from somebody named before")


def _each_named(speakers: list[Speaker], theirs: Speaker, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a statement of two sayings names both who say them, one of them in a form not read as speech."""
    own = own_words(theirs) & ground.names.vocabulary
    if not (_is_reporting(own, reading) if own else is_described(theirs, reading.words)):
        return False
    said = [(a.speaker, i) for i in bearing.sentences for a in ground.said[i]]
    return any(same_speaker(s, a, ground, i) for s in speakers for a, i in said)


def _is_reporting(own: set[str], reading: Reading) -> bool:
    """Tell whether a name stands behind a `by` or before a verb of reporting."""
    tokens = reading.words
    return any(
        names.key(word.text) in own
        and (
            tokens[max(0, place - 1)].low == "by" or any(w.low in cues.REPORTING for w in tokens[place + 1 : place + 4])
        )
        for place, word in enumerate(tokens)
    )


def _has_pronoun_speaker(bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the sentence itself names its speaker only by a pronoun."""
    tokens = ground.readings[bearing.main].words
    return any(a.low in {"he", "she", "they", "it"} and b.low in SPEECH for a, b in pairwise(tokens))


def _is_told_by(theirs: Speaker, reading: Reading) -> bool:
    """Tell whether a speaker is named before a verb of saying, wherever in the statement that is."""
    own = own_words(theirs)
    tokens = reading.words
    if any(w.low == "by" and own & {names.key(n.text) for n in tokens[i + 1 : i + 5]} for i, w in enumerate(tokens)):
        return True  # `was accused by the union`
    return any(
        word.name
        and names.key(word.text) in own
        and any(w.low in cues.REPORTING for w in tokens[place + 1 : place + 3])
        for place, word in enumerate(tokens)
    )


def _has_own_verb(reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a verb of saying is in the article too, with the same subject: `as two of them alleged`.

    A denial is one under any verb: who `rejected the report` is who, in the article, `denied that`.
    """
    for said in reading.said:
        cue = said.cue.lower()
        for place, word in enumerate(reading.words):
            if place not in bearing.pairs or word.text.lower() != cue or word.low in SPEECH:
                continue
            answer = bearing.pairs[place]
            other = bearing.words[answer]
            denies = {word.low, other.low} <= cues.DENYING
            if other.stem != word.stem and not denies:
                continue
            mine, theirs = subject_of(reading.words, place), subject_of(bearing.words, answer)
            if mine and theirs and all(bearing.pairs.get(i) in theirs for i in mine):
                return denies or not _is_only_told(other, bearing)
            if denies and _denies_there(said.speaker, other, ground):
                return True
    return False


def _is_only_told(verb: Word, bearing: Bearing) -> bool:
    """Tell whether a verb of saying of the article is itself claimed: `the family alleges that they were warned`."""
    said = bearing.said
    return said is not None and said.cue.lower() != verb.low and said.commitment is Commitment.CLAIMED


def _denies_there(speaker: Speaker, verb: Word, ground: Ground) -> bool:
    """Tell whether the denial that a verb of the article makes is this speaker's."""
    return any(
        a.cue.lower() == verb.low and same_speaker(speaker, a.speaker, ground, verb.sentence)
        for a in ground.said[verb.sentence]
    )


def _subject_is(reading: Reading, speaker: Speaker, ground: Ground) -> bool:
    """Tell whether the statement begins with the one who says it, under whatever name."""
    if speaker.name.lower() in PRONOUNS:
        return True
    head = [w for w in reading.words[:8] if w.content and (w.name or not w.low.isdigit())][:4]
    own = own_words(speaker)
    if any(names.key(w.text) in own for w in head):
        return True
    around = described(speaker, ground)
    return any(w.low in around for w in head[:2]) and not any(w.name for w in head[:2])


def _unsaid(wanted: Speaker, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where somebody is said to say what the article has from nobody, or from another."""
    own = own_words(wanted)
    if own <= VAGUE:
        return None
    home = next(iter(bearing.homes.values()), bearing.main)
    if _is_told_by_name(wanted, home, ground):
        named = next((w.text for w in ground.readings[home].words if w.name), "")
        return Failing.of(wanted.name, Reason.SPEAKER, f"in the article “{named}” says this")
    near = {i for i in (home - 1, home, home + 1) if 0 <= i < len(ground.said)}
    if any(same_speaker(wanted, a.speaker, ground, i) for i in near for a in ground.said[i]):
        return None
    present = {names.key(w.text) for w in ground.readings[home].words}
    known = own.union(*(ground.names.aliases.get(w, ()) for w in own))
    if known & present and not _another_speaks(known, bearing, ground):
        return None
    return Failing.of(wanted.name, Reason.SPEAKER, "the article does not have it from them")


def _is_told_by_name(wanted: Speaker, home: int, ground: Ground) -> bool:
    """Tell whether somebody else, by name, is the subject of a verb of telling in the sentence that says it."""
    own = own_words(wanted)
    tokens = ground.readings[home].words
    for place, word in enumerate(tokens):
        if word.low not in _TELLING:
            continue
        named = {names.key(tokens[i].text) for i in subject_of(tokens, place) if tokens[i].name} - TITLES
        known = named & own or alike_by_name(own, named, ground) or named & described(wanted, ground)
        if named and not known:
            return own.isdisjoint(beside_name(named, ground))
    return False


def _another_speaks(own: set[str], bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the sentence that says it begins with the name of somebody else."""
    tokens = ground.readings[bearing.main].words
    if any(names.key(w.text) in own for w in tokens):
        return False
    named = any(w.name for w in tokens[:6])
    return named and tokens[0].low not in {"in", "on", "at"} and not any(w.low in PRONOUNS for w in tokens[:3])
