"""Who does something, to whom it is done, and by what other words they are known."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.gate.bearing import Bearing
from briefing.gate.cues import AUXILIARIES, REPORTING
from briefing.gate.ground import Ground
from briefing.gate.lexicon import ANYONE, COMMON_TO_BODIES, PRONOUNS, SIDES, TITLES, words
from briefing.gate.reading import SPEECH, VERB_STEMS, Reading, Word, is_adverb, is_verb
from briefing.gate.stems import is_inflected
from briefing.text import names


def has_alias(word: str, present: set[str], ground: Ground) -> bool:
    """Tell whether one of several names is another name of this one."""
    if ground.names.aliases.get(word, frozenset()) & present:
        return True
    return any(ground.names.same(word, other) for other in present)


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the words on its sides."""

    doer: list[int]
    bearer: list[int]
    """The subject of a passive verb."""
    done_to: list[int]


_ENDS_SUBJECT = frozenset('.;:!?—"-')


_ASIDE_FROM = words("in at on from near with for to into under over after before during against through outside inside")
_OPENS_CLAUSE = words(
    "once but while although though whereas because if unless after before when as and that since until"
)


def deed_at(words: list[Word], at: int) -> Deed:
    """Read who does what the verb at a place says, and to whom."""
    passive = any(
        w.low in {"was", "were", "been", "being", "be", "is", "are"} for w in words[max(0, at - 3) : at]
    ) and (not words[at].low.endswith("ing"))
    passive = passive or any(
        w.low == "by" and words[i + 1].figure is None and not words[i + 1].low.endswith("ing")
        for i, w in enumerate(words[at + 1 : min(at + 3, len(words) - 1)], at + 1)
    )
    before = subject_of(words, at)
    behind: list[int] = []
    agent: list[int] = []
    into, closed = behind, False
    for i in range(at + 1, min(len(words), at + 12)):
        word = words[i]
        if (
            word.sentence != words[at].sentence
            or word.low in _ENDS_SUBJECT
            or (word.low in _OPENS_CLAUSE and word.low != "and")
            or (into and (word.low == "," or word.low in _FINITE))
        ):
            break
        if word.low == "by":
            into = agent
        elif word.low in _ASIDE_FROM and into:
            if into is agent:
                break
            closed = True
        elif word.content and word.figure is None and word.moment is None and not (closed and into is behind):
            into.append(i)
    if passive:
        return Deed(agent, before, [])
    return Deed(before, [], behind)


_PRESENT = words(
    "plans intends wants seeks hopes expects demands urges threatens vows promises denies rejects claims accuses offers"
)


def _has_object(words: list[Word], index: int) -> bool:
    behind = words[index + 1] if index + 1 < len(words) else None
    return behind is not None and behind.figure is None and (behind.low in _DETERMINERS or behind.name)


def is_deed(words: list[Word], index: int) -> bool:
    """Tell whether a word is the verb of a deed told as such, by a doer or as done to somebody."""
    word, before = words[index], words[index - 1] if index else None
    if (
        word.low in _PRESENT
        and before is not None
        and (before.content or before.low in PRONOUNS | {",", "which", "who"})
    ):
        return True
    if is_present(words, index):
        return True
    if before is None or (word.direction and not _has_object(words, index)) or not is_verb(words, index):
        return False
    j = index - 1
    while j > 0 and words[j].low in AUXILIARIES and words[j].low != "to":
        j -= 1
    if words[j].low == "to":
        return False
    behind = words[index + 1] if index + 1 < len(words) else None
    aided = before.low in AUXILIARIES and before.low != "not"
    after_number = before.figure is not None and before.moment is None
    as_adjective = not aided and (is_verb(words, index - 1) or after_number) and behind is not None and behind.content
    return not as_adjective


_FINITE = words("did does do has had have was were is are will would could can may might must should")


_DETERMINERS = words("the a an its his her their this these those to that")
# Verbs behind which a clause may begin without a `that`: `the court ruled Ada Venn lacked authority`.
_TELLING = words(
    "ruled found held believes believed thinks thought warned warns claimed claims alleged alleges insisted insists "
    "argued argues maintained maintains admitted admits conceded confirmed announced reported estimates estimated "
    "denied denies hopes hoped fears feared expects expected suggested suggests showed shows knew knows concluded added"
)


def _first_verb(tokens: list[Word], link: int) -> int | None:
    """Give the verb before an `and`, of which another one behind it shares the subject."""
    for j in range(link - 1, max(-1, link - 14), -1):
        if tokens[j].sentence != tokens[link].sentence or tokens[j].low in _ENDS_SUBJECT:
            return None
        if is_verb(tokens, j) or tokens[j].low in _FINITE:
            return j
    return None


def subject_of(words: list[Word], at: int, depth: int = 0) -> list[int]:
    """Give the places of the words of a verb's subject; none where it is a pronoun that nothing explains."""
    i = at - 1
    while i >= 0 and (words[i].low in AUXILIARIES or words[i].low == "to" or is_adverb(words[i].low)):
        i -= 1
    if i > 0 and words[i].low == "," and (opened := _aside(words, i)) is not None:
        i = opened
    elif i >= 0 and words[i].low in {"and", "or", ","} and depth < 2:
        first = _first_verb(words, i)
        if first is not None:
            return subject_of(words, first, depth + 1)
        if words[i].low == ",":
            return []  # an aside that is not understood
    found: list[int] = []
    while i >= 0 and words[i].sentence == words[at].sentence:
        word = words[i]
        if word.low in _ENDS_SUBJECT or word.low in _OPENS_CLAUSE:
            if word.low == "and" and found and i > 0 and words[i - 1].content:
                i -= 1
                continue
            before = words[i - 1] if i else None
            described = word.low == "that" and found and before and before.content and not _tells(words, i - 1)
            if described and _has_verb(words, i + 1, at):
                return []  # `the company that runs the dam denied it`: described, not named
            break
        if word.low == "," and found and not any(w.low in {"and", "or"} for w in words[i:at]):
            break
        if word.low in {"who", "which", "whose"} and found:
            break  # `whose father carried her`, `which Orvania accused`
        if word.low in {"him", "them", "her", "us", "me"}:
            i -= 1
            continue
        if word.low.split("'")[0] in PRONOUNS and word.low not in {
            "who",
            "which",
            "whose",
            "his",
            "her",
            "its",
            "their",
        }:
            said = i - 2 if i > 1 and words[i - 1].low == "that" else i - 1
            spoken = said > 0 and words[said].low in SPEECH and word.low in {"it", "he", "she", "they"} and depth < 2
            return subject_of(words, said, depth + 1) if spoken else []
        if word.low in _FINITE and found and _is_relative(words, i):
            return []  # `the heater that he had bought for the room was burning`
        if (word.low in _FINITE and found) or word.low in SPEECH or (found and word.low in _TELLING):
            break
        if found and is_verb(words, i) and words[i + 1].low in _DETERMINERS:
            break  # `pointed to the danger the virus posed`
        if word.content and word.figure is None and word.moment is None:
            found.append(i)
        i -= 1
    return found[::-1]


def _is_relative(words: list[Word], index: int) -> bool:
    """Tell whether a finite verb stands in a clause about the noun before it."""
    before = [w.low for w in words[max(0, index - 4) : index]]
    return "that" in before or "which" in before or "who" in before


_TOLD = words(
    "report reports claim claims allegation allegations accusation accusations fact idea news statement hope hopes fear "
    "fears belief suspicion warning warnings rumour rumours rumor rumors evidence sign signs concern concerns possibility "
    "assertion assertions suggestion suggestions charge charges denial assurance assurances"
)


def is_present(words: list[Word], index: int) -> bool:
    """Tell whether a word is a verb in the present by its ending, its meaning and its place: `the army takes the gap`."""
    word = words[index]
    if not word.low.endswith("s") or word.name or word.stem not in VERB_STEMS or not index or index + 1 >= len(words):
        return False
    before, behind = words[index - 1], words[index + 1]
    led = before.content and before.figure is None and not before.low.endswith("s")
    return (led or before.low in {"he", "she", "it", "who", "which", "that"}) and (
        behind.low in _DETERMINERS or behind.name or behind.low in {"to", "in", "on", "for", "no", "not", "more"}
    )


def _tells(words: list[Word], index: int) -> bool:
    """Tell whether the `that` behind a word says what is told rather than which one is meant."""
    near = words[max(0, index - 5) : index]
    told = any(w.low in SPEECH for w in near) and not any(w.low in {",", ";", ":"} for w in near)
    return told or words[index].low in SPEECH | REPORTING | _TELLING | _TOLD or is_verb(words, index)


def _has_verb(words: list[Word], start: int, end: int) -> bool:
    """Tell whether another verb stands between: of `that runs the dam denied it` the first is not the one asked for."""
    last = end - 1
    while last > start and (words[last].low in AUXILIARIES or is_adverb(words[last].low)):
        last -= 1
    return any(is_verb(words, i) or is_present(words, i) or words[i].low in _FINITE for i in range(start, last))


_OPENS_ASIDE = words(
    "who which whose a an the its his her their of in at from with including then now both once head chief"
)


def _aside(tokens: list[Word], comma: int) -> int | None:
    """Give the word before a description between two commas, of which this is the second."""
    for j in range(comma - 1, max(0, comma - 18), -1):
        if tokens[j].low in _ENDS_SUBJECT:
            return None
        if tokens[j].low == ",":
            if any(w.low in SPEECH for w in tokens[j + 1 : comma]) and comma - j <= 5 and tokens[j - 1].content:
                return j - 1  # `the institute, he says, has found`
            first = tokens[j + 1]
            opens = first.low in _OPENS_ASIDE or first.name or first.low.endswith("ing") or is_inflected(first.low)
            return j - 1 if opens and tokens[j - 1].content else None
    return None


def do_meet(one: list[int], other: list[int], reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether two groups of words share a name, or, where one has none, any word."""
    mine = {names.key(reading.words[i].text) for i in one if reading.words[i].name} - TITLES
    theirs = {names.key(bearing.words[i].text) for i in other if bearing.words[i].text[:1].isupper()} - TITLES
    if mine and theirs:
        shared = {m for m in mine if m in theirs or has_alias(m, theirs, ground)}
        others = theirs - mine
        told_apart = shared <= COMMON_TO_BODIES and mine - shared and others - COMMON_TO_BODIES
        return bool(shared) and not told_apart
    inside = set(other)
    if any(bearing.pairs.get(i) in inside for i in one):
        return True
    if not one or not other:
        return False
    head, there = reading.words[one[-1]], bearing.words[other[-1]]
    if {head.low, there.low} & TITLES and head.stem != there.stem:
        return False
    meanings = [bearing.words[i].concepts for i in other]
    return any(not reading.words[i].concepts.isdisjoint(m) for i in one[-1:] for m in meanings)


# One word for somebody named elsewhere.
GENERIC = words(
    "company firm group union party rebels militants organisation organization agency ministry government charity "
    "club team bank court army police council authority commission institute mission front movement league alliance "
    "operator regulator airline hospital university attackers fighters troops"
)


_SOMEBODY = words("man woman boy girl baby child toddler teenager husband wife mother father son daughter")


def may_name(one: list[int], other: list[int], reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a name and a description, or two descriptions, may be of one thing."""
    mine = {names.key(reading.words[i].text) for i in one if reading.words[i].name} - TITLES
    theirs = {names.key(bearing.words[i].text) for i in other if bearing.words[i].name} - TITLES
    if mine and theirs:
        return False
    somebody = ANYONE | _SOMEBODY
    if any(reading.words[i].low in somebody for i in one) or any(bearing.words[i].low in somebody for i in other):
        return True
    if not mine and not theirs:
        return not any(ground.weights.get(reading.words[i].stem) for i in one)
    named, words = (
        (mine, [bearing.words[i].stem for i in other]) if mine else (theirs, [reading.words[i].stem for i in one])
    )
    around = words_near(named, ground)
    described = one if theirs else other
    tokens = reading.words if theirs else bearing.words
    if len(described) > 1 and any(tokens[i].low in SIDES and tokens[i].stem not in around for i in described):
        return False  # the army's spokesman is nobody of the rebels'
    if any(w in around for w in words):
        return True
    # A group under its common noun (the rebels for their front), where that noun names no other one there.
    common = [reading.words[i].low for i in one] if theirs else [bearing.words[i].low for i in other]
    company = {w.low for w in bearing.words if w.sentence == bearing.main} if theirs else {w.low for w in reading.words}
    kinds = {kind for kind, made_of in KIND_OF.items() if made_of & {*named, *_expanded(named, ground)}}
    loose = GENERIC - _OF_A_KIND | kinds
    return any(w in loose and (not theirs or w not in company) for w in common) and not _is_person(named, ground)


def _expanded(named: set[str], ground: Ground) -> set[str]:
    return {a for w in named for a in ground.names.aliases.get(w, ())}


# These are said of few bodies, so a name must be known for one of them.
_OF_A_KIND = words(
    "government army police court council parliament regulator airline hospital university bank ministry"
)

# What a body may be called, by a word of its full name.
KIND_OF = {
    "union": frozenset(["union", "workers", "federation", "brotherhood", "association"]),
    "party": frozenset(["party", "league", "front", "alliance", "movement"]),
    "ministry": frozenset(["ministry", "department"]),
    "agency": frozenset(["agency", "authority", "service", "administration"]),
    "company": frozenset(["company", "corporation", "limited", "plc", "airlines", "industries", "systems"]),
    "court": frozenset(["court", "tribunal"]),
    "council": frozenset(["council"]),
    "commission": frozenset(["commission"]),
    "board": frozenset(["board"]),
    "bank": frozenset(["bank"]),
    "institute": frozenset(["institute"]),
    "mission": frozenset(["mission"]),
    "hospital": frozenset(["hospital", "clinic"]),
    "university": frozenset(["university", "college"]),
    "airline": frozenset(["airline", "airlines", "airways"]),
    "army": frozenset(["army", "military", "forces"]),
    "police": frozenset(["police", "constabulary"]),
    "government": frozenset(["government", "republic", "kingdom", "cabinet"]),
}


def _is_person(named: set[str], ground: Ground) -> bool:
    """Tell whether a name stands behind a title or before a `he` or `she` somewhere."""
    for index in {i for w in named for i in ground.names.where.get(w, ())}:
        tokens = ground.readings[index].words
        for place, word in enumerate(tokens):
            if names.key(word.text) in named and place and tokens[place - 1].low in TITLES:
                return True
    return False


def words_near(named: set[str], ground: Ground) -> set[str]:
    """Give what a name is described by anywhere in the article: the meanings of the words beside it."""
    return {meant for word in _describing(named, ground) for meant in (*word.concepts, word.stem)}


def beside_name(named: set[str], ground: Ground) -> set[str]:
    """Give what a name is described by anywhere in the article: the words beside it, as names are compared."""
    return {names.key(word.text) for word in _describing(named, ground)}


def _describing(named: set[str], ground: Ground) -> list[Word]:
    found: list[Word] = []
    for index in {i for w in named for i in ground.names.where.get(w, ())}:
        words = ground.readings[index].words
        for place, word in enumerate(words):
            if names.key(word.text) in named:
                found += [near for near in _beside(words, place) if near.content]
    return found


def _ends_description(tokens: list[Word], index: int) -> bool:
    low = tokens[index].low
    return low in _ENDS_SUBJECT or low in _OPENS_CLAUSE or is_verb(tokens, index)


def _beside(tokens: list[Word], place: int) -> list[Word]:
    """Give the words that describe a name: those before it, and those between commas behind it."""
    found: list[Word] = []
    i = place - 1
    while i >= max(0, place - 7) and not _ends_description(tokens, i):
        found.append(tokens[i])
        i -= 1
    i = place + 1
    while i < len(tokens) and tokens[i].name:
        i += 1
    counted = i + 1 < len(tokens) and tokens[i].low == "," and tokens[i + 1].figure is not None
    if i < len(tokens) and not counted and (tokens[i].low in {",", "(", "is", "was"} or tokens[i].low in GENERIC):
        for word in tokens[i : i + 8]:
            if word.low in _ENDS_SUBJECT or (word.low == "," and word is not tokens[i]):
                break
            found.append(word)
    return found
