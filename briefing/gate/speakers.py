"""What somebody claims keeps its speaker, and nobody says what another said."""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue
from briefing.gate.failing import Failing, Given
from briefing.gate.firmness import SOFT, is_softened
from briefing.gate.ground import Ground
from briefing.gate.lexicon import PRONOUNS, STOP, TITLES, words
from briefing.gate.marks import marks_of
from briefing.gate.parties import beside_name, do_meet, may_name, subject_of
from briefing.gate.reading import SPEECH, Reading, Word, meaning
from briefing.gate.stems import stem
from briefing.models import Commitment, Reason, Speaker, SpeakerKind
from briefing.text import names

_BODY = re.compile(
    r"(?i)(?:ministry|department|office|agency|committee|commission|council|police|army|court|union|party|company|group"
    r"|bank|university|hospital|authority|service|board|bureau|parliament|institute|centre|center|nations|states|forces"
    r"|front|league|federation|association|society|press|times|post|news|media|agence|care|systems|industries)s?$"
)


def _not_admitted(cue: str, bearing: Bearing, ground: Ground) -> Failing | None:
    """An admission needs somebody's words in the article that are no denial."""
    said = bearing.said
    against = [m for m in marks_of(bearing, ground) if m.cue in {Cue.DENIAL, Cue.NEGATION}]
    if any(w.low in cues.ADMITTING for w in bearing.words):
        return None
    if said is None or said.commitment is Commitment.DENIED or against:
        return Failing(Reason.DENIAL, f"“{cue}”: the article has no such admission", (cue,))
    return None


def _admits_another(place: int, reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """An admission is not laid on somebody else than the one whose words the article has."""
    said = bearing.said.speaker if bearing.said else None
    mine = {names.key(reading.words[i].text) for i in subject_of(reading.words, place) if reading.words[i].name}
    if said is None or not mine or said.name.lower() in PRONOUNS:
        return None
    theirs = set(_own_words(said.name))
    if mine & theirs or _alike_by_name(mine, theirs, ground) or mine & _described(said, ground):
        return None
    cue = reading.words[place].text
    return Failing(Reason.DENIAL, f"“{cue}”: the article has no such admission", (cue,))


def speaker_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What somebody claims keeps its speaker, and nobody says what another said."""
    return (
        _admission(reading, bearing, ground)
        or _denial(reading, bearing, ground)
        or _speaker(reading, bearing, ground, given)
    )


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
            text = " ".join(reading.words[i].text for i in mine)
            there = " ".join(bearing.words[i].text for i in theirs[:6])
            return Failing(Reason.SPEAKER, f"“{text}”: in the article “{there}” denies it", (text,))
    return None


def _admission(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    if any(m.cue is Cue.DENIAL for m in reading.marks):
        return None  # `denied it but conceded that …`: compared as a denial
    for place, word in enumerate(reading.words):
        if word.low in cues.ADMITTING and place not in bearing.pairs:
            return _not_admitted(word.low, bearing, ground) or _admits_another(place, reading, bearing, ground)
    return None


def _speaker(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    if _has_own_verb(reading, bearing, ground):
        return None
    speakers = [a.speaker for a in reading.said if a.speaker and a.speaker.name.lower() not in PRONOUNS]
    theirs = bearing.said.speaker if bearing.said else None
    if bearing.said is None or theirs is None:
        return _unsaid(speakers, bearing, ground) if speakers and not given.speaker else None
    if given.speaker:
        return None if _same_speaker(given.speaker, theirs, ground) else _other_speaker(given.speaker, theirs)
    if speakers:
        if failing := _not_yet_named(speakers[0], theirs, bearing, ground):
            return failing
        same = any(_same_speaker(s, theirs, ground) for s in speakers)
        kept = same or _each_named(speakers, theirs, reading, bearing, ground)
        return None if kept else _other_speaker(speakers[0], theirs)
    softened = is_softened(reading, bearing) or given.commitment in SOFT
    contested = any(
        m.cue is Cue.DENIAL and bearing.words[m.at].sentence == bearing.main for m in marks_of(bearing, ground)
    )
    if softened or not (contested or bearing.said.commitment in {Commitment.CLAIMED, Commitment.DENIED}):
        return None
    reports = any(w.low in cues.REPORTING or w.low in cues.COUNTING for w in reading.words)
    if any(a.speaker for a in reading.said) and _has_pronoun_speaker(bearing, ground):
        return None  # `he says`, as the article has it
    kept = reports and (_subject_is(reading, theirs, ground) or _is_told_by(theirs, reading))
    return None if kept else Failing(Reason.SPEAKER, f"the article has it from “{theirs.name}”", ())


def _not_yet_named(one: Speaker, theirs: Speaker, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where `she said` is laid on somebody whom no sentence before it names."""
    if theirs.name.lower() not in {"he", "she"}:
        return None
    own = set(_own_words(one.name))
    before = {
        names.key(w.text) for i in range(max(0, bearing.main - 6), bearing.main + 1) for w in ground.readings[i].words
    }
    if own & before or not own & ground.names.vocabulary:
        return None
    return Failing(Reason.SPEAKER, f"“{one.name}”: the article has it from somebody named before", (one.name,))


_CLAIMING = words("claimed claims alleged alleges insisted insists maintained maintains contends contended")


def claims_stay_claims(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is only claimed in a sentence that the statement takes in keeps its claimant, or is called a claim."""
    if reading.said or given.speaker or given.commitment in SOFT or is_softened(reading, bearing):
        return None
    for index in bearing.sentences:
        for said in ground.said[index]:
            if (
                said.cue.lower() not in _CLAIMING
                or said.speaker is None
                or any(w.low == said.cue.lower() for w in reading.words)
            ):
                continue
            sentence = ground.sentences[index]
            base = bearing.offsets[index]
            span = range(base, base + len(ground.readings[index].words))
            inside = [
                i
                for i in span
                if said.start - 1 <= bearing.words[i].start + sentence.start < said.end and bearing.words[i].content
            ]
            taken = [i for i in inside if i in bearing.reverse]
            reports = any(w.low in cues.REPORTING for w in reading.words)
            if (
                len(taken) >= 2
                and len(taken) * 2 >= len(inside)
                and not (reports and _subject_is(reading, said.speaker, ground))
            ):
                return Failing(Reason.SPEAKER, f"the article has it from “{said.speaker.name}”", ())
    return None


def _each_named(speakers: list[Speaker], theirs: Speaker, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a statement of two sayings names both who say them, one of them in a form not read as speech."""
    own = {w for w in _own_words(theirs.name) if w in ground.names.vocabulary}
    told = (
        any(
            names.key(word.text) in own
            and (
                reading.words[max(0, place - 1)].low == "by"
                or any(w.low in cues.REPORTING for w in reading.words[place + 1 : place + 4])
            )
            for place, word in enumerate(reading.words)
        )
        if own
        else _is_described(theirs, reading)
    )
    if not told:
        return False
    said = [a.speaker for i in bearing.sentences for a in ground.said[i] if a.speaker]
    return any(_same_speaker(s, a, ground) for s in speakers for a in said)


def _has_pronoun_speaker(bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the sentence itself names its speaker only by a pronoun."""
    tokens = ground.readings[bearing.main].words
    return any(a.low in {"he", "she", "they", "it"} and b.low in SPEECH for a, b in pairwise(tokens))


def _is_told_by(theirs: Speaker, reading: Reading) -> bool:
    """Tell whether a speaker is named before a verb of saying, wherever in the statement that is."""
    own = set(_own_words(theirs.name))
    words = reading.words
    if any(w.low == "by" and own & {names.key(n.text) for n in words[i + 1 : i + 5]} for i, w in enumerate(words)):
        return True  # `was accused by the union`
    return any(
        word.name
        and names.key(word.text) in own
        and any(w.low in cues.REPORTING for w in reading.words[place + 1 : place + 3])
        for place, word in enumerate(reading.words)
    )


def _has_own_verb(reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a verb of saying is in the article too, with the same subject: `as two of them alleged`.

    A denial is one under any verb: who `rejected the report` is who, in the article, `denied that`.
    """
    for said in reading.said:
        for place, word in enumerate(reading.words):
            answer = bearing.pairs.get(place)
            if answer is None or word.text.lower() != said.cue.lower() or word.low in SPEECH:
                continue
            other = bearing.words[answer]
            denies = word.low in cues.DENYING and other.low in cues.DENYING
            if other.stem != word.stem and not denies:
                continue
            mine, theirs = subject_of(reading.words, place), set(subject_of(bearing.words, answer))
            if mine and theirs and all(bearing.pairs.get(i) in theirs for i in mine):
                return denies or not _told_by_another(other, bearing)
            if denies and said.speaker and _denies_there(said.speaker, other, ground):
                return True
    return False


def _told_by_another(verb: Word, bearing: Bearing) -> bool:
    """Tell whether a verb of saying of the article is itself only told: `the family alleges that they were warned`."""
    said = bearing.said
    return said is not None and said.cue.lower() != verb.low and said.commitment is Commitment.CLAIMED


def _denies_there(speaker: Speaker, verb: Word, ground: Ground) -> bool:
    """Tell whether the denial that a verb of the article makes is this speaker's."""
    return any(
        a.speaker is not None and a.cue.lower() == verb.low and _same_speaker(speaker, a.speaker, ground)
        for a in ground.said[verb.sentence]
    )


def _is_described(theirs: Speaker, reading: Reading) -> bool:
    """Tell whether a speaker without a name is spoken of by most of the words of their description."""
    meant = [meaning(w) for w in _own_words(theirs.name)]
    found = sum(any(not m.isdisjoint(w.concepts) for w in reading.words if w.content) for m in meant)
    return bool(meant) and found * 2 > len(meant)


def _other_speaker(one: Speaker, other: Speaker) -> Failing:
    return Failing(Reason.SPEAKER, f"“{one.name}”: in the article “{other.name}” says this", (one.name,))


def _subject_is(reading: Reading, speaker: Speaker, ground: Ground) -> bool:
    """Tell whether the statement begins with the one who says it, under whatever name."""
    if speaker.name.lower() in PRONOUNS:
        return True
    head = [w for w in reading.words[:8] if w.content and (w.name or not w.low.isdigit())][:4]
    own = set(_own_words(speaker.name))
    if any(names.key(w.text) in own for w in head):
        return True
    around = _described(speaker, ground)
    return any(w.low in around for w in head[:2]) and not any(w.name for w in head[:2])


def _unsaid(speakers: list[Speaker], bearing: Bearing, ground: Ground) -> Failing | None:
    wanted = speakers[0]
    if set(_own_words(wanted.name)) <= _VAGUE:
        return None
    present = {names.key(w.text) for w in bearing.words}
    if _is_told_by_name(wanted, bearing, ground):
        there = next(iter(bearing.homes.values()), bearing.main)
        named = next((w.text for w in ground.readings[there].words if w.name), "")
        return Failing(Reason.SPEAKER, f"“{wanted.name}”: in the article “{named}” says this", (wanted.name,))
    for index in bearing.sentences:
        for near in (index - 1, index, index + 1):
            if 0 <= near < len(ground.said) and any(
                a.speaker and _same_speaker(wanted, a.speaker, ground) for a in ground.said[near]
            ):
                return None
    if any(w in present for w in _own_words(wanted.name)) and not _another_speaks(wanted, bearing, ground):
        return None
    return Failing(Reason.SPEAKER, f"“{wanted.name}”: the article does not have it from them", (wanted.name,))


def _is_told_by_name(wanted: Speaker, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether somebody else, by name, is the subject of a verb of telling in the sentence that says it."""
    tokens = ground.readings[next(iter(bearing.homes.values()), bearing.main)].words
    for place, word in enumerate(tokens):
        if word.low not in _TELLING or not place:
            continue
        subject = subject_of(tokens, place)
        named = {names.key(tokens[i].text) for i in subject if tokens[i].name} - TITLES
        theirs = set(_own_words(wanted.name))
        if (
            named
            and not named & theirs
            and not _alike_by_name(theirs, named, ground)
            and not named & _described(wanted, ground)
        ):
            return not theirs & beside_name(named, ground)
    return False


_TELLING = words(
    "said says told reported reports indicated announced added noted stated wrote tweeted warned estimated"
)


def _another_speaks(wanted: Speaker, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the sentence that says it begins with the name of somebody else."""
    words = ground.readings[bearing.main].words
    if any(names.key(w.text) in _own_words(wanted.name) for w in words):
        return False
    head = [w for w in words[:6] if w.name]
    return bool(head) and words[0].low not in {"in", "on", "at"} and not any(w.low in PRONOUNS for w in words[:3])


def _own_words(name: str) -> list[str]:
    words = [k for w in name.split() if (k := names.key(w.strip(",()"))) not in STOP]
    return [w for w in words if w not in TITLES] or words


_VAGUE = words("reports report sources source media accounts")


_VAGUE_OFFICIAL = words("officials authorities investigators government")


def _same_speaker(one: Speaker, other: Speaker, ground: Ground) -> bool:
    mine, theirs = set(_own_words(one.name)), set(_own_words(other.name))
    if _are_two_people(one, other, ground):
        return False
    if mine & theirs or mine <= _VAGUE or other.name.lower() in PRONOUNS:
        return True
    if one.kind is SpeakerKind.UNNAMED and other.kind is SpeakerKind.UNNAMED:
        return True
    if mine <= _VAGUE_OFFICIAL and other.kind in {SpeakerKind.UNNAMED, SpeakerKind.ROLE}:
        return True
    if _speaks_for(one.name, other.name) or _speaks_for(other.name, one.name):
        return True
    return _alike_by_name(mine, theirs, ground) or _alike_by_description(one, other, mine, ground)


def _are_two_people(one: Speaker, other: Speaker, ground: Ground) -> bool:
    """Tell whether both speakers are people by name, and the names are of two."""
    mine, theirs = _person(one.name, ground), _person(other.name, ground)
    return bool(mine and theirs) and not any(m == t or ground.names.same(m, t) for m in mine for t in theirs)


def _person(name: str, ground: Ground) -> frozenset[str]:
    """Give the words of a person's name: of what a speaker is called, the part that has the form of one."""
    for part in name.split(","):
        head = [w.strip("()") for w in re.split(r" of | from | at ", part)[0].split()]
        run: list[str] = []
        for word in reversed(head):
            if not word[:1].isupper() or word.isupper():
                break
            run.append(names.key(word))
        found = frozenset(run) - TITLES
        if not found or _BODY.search(head[-1]):
            continue
        if len(found) == 1 and found <= ground.surnames:
            return found
        known = [w for w in run if w not in TITLES and w in ground.names.vocabulary]
        if len(known) > 1 and any((a, b) in ground.names.pairs for a in known for b in known):
            return found
    return frozenset()


# Bodies, and the ranks and offices that speak for them.
_RANKS = (
    (words("police"), words("inspector superintendent constable sergeant sheriff detective commissioner")),
    (
        words("army military"),
        words("colonel general major captain lieutenant brigadier sergeant"),
    ),
    (words("navy"), words("admiral commander captain lieutenant")),
    (words("court tribunal"), words("judge justice magistrate")),
    (words("prosecutors prosecution"), words("prosecutor attorney")),
    (words("firefighters"), words("fire")),
    (words("government cabinet"), words("minister premier")),
    (words("ministry department"), words("minister secretary")),
)


def _speaks_for(body: str, person: str) -> bool:
    """Tell whether somebody of a rank may be called by their body: the police, of an inspector."""
    said, held = {names.key(w) for w in body.split()}, {names.key(w) for w in person.split()}
    return any(said - STOP <= bodies and said & bodies and held & ranks for bodies, ranks in _RANKS)


def _alike_by_name(mine: set[str], theirs: set[str], ground: Ground) -> bool:
    """Tell whether two speakers share a meaning, the beginning of a long word, or an alias."""
    known = ground.names.vocabulary
    if any(not meaning(m).isdisjoint(meaning(t)) for m in mine - known for t in theirs - known):
        return True
    if {stem(m)[:8] for m in mine if len(m) > 6} & {stem(t)[:8] for t in theirs if len(t) > 6}:
        return True
    aliases = ground.names.aliases
    return any(aliases.get(m, frozenset()) & theirs or any(ground.names.same(m, t) for t in theirs) for m in mine)


def _alike_by_description(one: Speaker, other: Speaker, mine: set[str], ground: Ground) -> bool:
    capital = {names.key(w) for w in one.name.split() if w[:1].isupper()} - TITLES
    return bool((capital or mine) & _described(other, ground))


def _described(speaker: Speaker, ground: Ground) -> set[str]:
    """Words that describe a speaker, by name, somewhere in the article: before the name, or between commas behind it."""
    own = {names.key(w) for w in speaker.name.split() if w[:1].isupper()} - TITLES
    return beside_name(own, ground)
