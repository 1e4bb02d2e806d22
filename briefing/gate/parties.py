"""Who does something, and to whom, as a sentence tells it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.gate.cues import AUXILIARIES, REPORTING
from briefing.gate.laid import is_beside, is_plain
from briefing.gate.lexicon import BE, DETERMINERS, FINITE, OPENS_CLAUSE, PRONOUNS, words
from briefing.gate.reading import SPEECH, VERB_STEMS, Word, is_adverb, is_verb
from briefing.gate.stems import is_inflected


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the places of the words on its sides."""

    doer: list[int]
    bearer: list[int]
    """The subject of a passive verb."""
    done_to: list[int]
    """The object of an active one."""


# Marks that no subject or description reaches over.
ENDS_PHRASE = frozenset('.;:!?—"-')
# Prepositions behind which an object is over: `left the port in a storm`.
_ADJOINING = words("in at on from near with for to into under over after before during against through outside inside")
# Verbs in the present that are read as deeds by their form alone.
_PRESENT = words(
    "plans intends wants seeks hopes expects demands urges threatens vows promises denies rejects claims accuses offers"
)
# Verbs behind which a clause may begin without a `that`: `the court ruled Osla Brem lacked authority`.
_TELLING = words(
    "ruled found held believes believed thinks thought warned warns claimed claims alleged alleges insisted insists "
    "argued argues maintained maintains admitted admits conceded confirmed announced reported estimates estimated "
    "denied denies hopes hoped fears feared expects expected suggested suggests showed shows knew knows concluded "
    "added"
)
# Nouns behind which a `that` says what is told, not which is meant: `the report that the pier sank`.
_TOLD = words(
    "report reports claim claims allegation allegations accusation accusations fact idea news statement hope hopes "
    "fear fears belief suspicion warning warnings rumour rumours rumor rumors evidence sign signs concern concerns "
    "possibility assertion assertions suggestion suggestions charge charges denial assurance assurances"
)
_LEADS_TO_THAT = SPEECH | REPORTING | _TELLING | _TOLD
# Words that begin a description between two commas.
_OPENS_ASIDE = words(
    "who which whose a an the its his her their of in at from with including then now both once head chief"
)
_NO_APPOSITION = ((_ADJOINING | words("by who which whose and or with")) - {"for"}) | SPEECH
_RELATIVE = words("who which whose")
_WHEN = words("later soon once again afterwards eventually finally instead twice")
# Pronouns that are a subject of their own; the others belong to a noun or to the clause before.
_SUBJECT_PRONOUNS = PRONOUNS - _RELATIVE - words("his her its their him them us")
# Those of the lists above that are asked for together.
_ENDS_OBJECT = ENDS_PHRASE | (OPENS_CLAUSE - {"and"})
_BEFORE_SUBJECT = ENDS_PHRASE | OPENS_CLAUSE | SPEECH
_OF_CLAUSE = _RELATIVE | FINITE | _TELLING
_BETWEEN = AUXILIARIES | _WHEN
_LONGEST_OBJECT = 12
_LONGEST_ASIDE = 18
_LONGEST_CLAUSE = 14
_DEEPEST = 2


def deed_at(tokens: list[Word], at: int) -> Deed:
    """Read who does what the verb at a place says, and to whom."""
    before = subject_of(tokens, at)
    done_to, agent = _behind(tokens, at)
    return Deed(agent, before, []) if _is_passive(tokens, at) else Deed(before, [], done_to)


def _is_passive(tokens: list[Word], at: int) -> bool:
    """Tell whether something is done: `was seized`, `seized by the guards`."""
    if any(w.low in BE for w in tokens[max(0, at - 3) : at]) and not tokens[at].low.endswith("ing"):
        return True
    return any(
        tokens[i].low == "by" and tokens[i + 1].figure is None and not tokens[i + 1].low.endswith("ing")
        for i in range(at + 1, min(at + 3, len(tokens) - 1))
    )


def _behind(tokens: list[Word], at: int) -> tuple[list[int], list[int]]:
    """Give the places of a verb's object, and of what stands behind its `by`."""
    done_to: list[int] = []
    agent: list[int] = []
    into, closed = done_to, False
    sentence = tokens[at].sentence
    for i in range(at + 1, min(len(tokens), at + _LONGEST_OBJECT)):
        if tokens[i].sentence != sentence or _ends_object(tokens[i], begun=bool(into)):
            break
        low = tokens[i].low
        if low == "by":
            into = agent
        elif low in _ADJOINING and into:
            if into is agent:
                break
            closed = True
        elif is_plain(tokens[i]) and not (closed and into is done_to):
            into.append(i)
    return done_to, agent


def _ends_object(word: Word, *, begun: bool) -> bool:
    if word.low in _ENDS_OBJECT:
        return True
    return begun and (word.low == "," or word.low in FINITE)


def is_deed(tokens: list[Word], index: int) -> bool:
    """Tell whether a word is the verb of a deed told as such, by a doer or as done to somebody."""
    if not index:
        return False
    word, before = tokens[index], tokens[index - 1]
    if not word.content and word.low[-1:] != "s":
        return False  # neither of the verbs below nor of an ending of theirs
    if word.low in _PRESENT and (before.content or before.low in PRONOUNS or before.low == ","):
        return True
    if is_present(tokens, index) or _is_progressive(tokens, index):
        return True
    if (word.direction and not _has_object(tokens, index)) or not is_verb(tokens, index):
        return False
    return not _is_infinitive(tokens, index) and not _is_adjective(tokens, index)


def _is_progressive(tokens: list[Word], index: int) -> bool:
    """Tell whether a word is a verb of what is going on: `the crews were mending the wall`."""
    word, before = tokens[index], tokens[index - 1]
    return word.low.endswith("ing") and word.content and not word.name and before.low in BE - {"be", "being"}


def _has_object(tokens: list[Word], index: int) -> bool:
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        behind is not None
        and behind.figure is None
        and (behind.low in DETERMINERS or behind.low == "to" or behind.name)
    )


def _is_infinitive(tokens: list[Word], index: int) -> bool:
    """Tell whether a `to` leads to a verb: `to be moved`."""
    return any(w.low == "to" for w in tokens[before_verb(tokens, index) + 1 : index])


def _is_adjective(tokens: list[Word], index: int) -> bool:
    """Tell whether a participle only describes the noun behind it: `three wounded guards`, `seized stolen goods`."""
    before, behind = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    if behind is None or not behind.content or (before.low in AUXILIARIES and before.low != "not"):
        return False
    return is_verb(tokens, index - 1) or (before.figure is not None and before.moment is None)


def is_present(tokens: list[Word], index: int) -> bool:
    """Tell whether a word is a verb in the present by ending, meaning and place: `the army takes the gap`."""
    word = tokens[index]
    if word.low[-1:] != "s" or word.name or word.stem not in VERB_STEMS or not 0 < index < len(tokens) - 1:
        return False
    before, behind = tokens[index - 1], tokens[index + 1]
    led = before.content and before.figure is None and not before.low.endswith("s")
    return (led or before.low in {"he", "she", "it", "who", "which", "that"}) and (
        behind.low in DETERMINERS or behind.name or behind.low in {"to", "in", "on", "for", "no", "not", "more"}
    )


def before_verb(tokens: list[Word], at: int) -> int:
    """Give the place before a verb's auxiliaries and adverbs; -1 where there is none."""
    i = at - 1
    while i >= 0 and _is_between(tokens[i].low):
        i -= 1
    return i


def _is_between(low: str) -> bool:
    """Tell whether a word may stand between a subject and its verb: an auxiliary, an adverb."""
    return low in _BETWEEN or is_adverb(low)


def subject_of(tokens: list[Word], at: int, depth: int = 0) -> list[int]:
    """Give the places of the words of a verb's subject; none where it is a pronoun that nothing explains.

    `depth` counts the verbs gone back over: of `landed, refuelled and left` the three have one subject.
    """
    end = before_verb(tokens, at)
    if end > 0 and tokens[end].low == "," and (opened := _aside(tokens, end)) is not None:
        end = opened
    elif end >= 0 and tokens[end].low in {"and", "or", ","} and depth < _DEEPEST:
        first = _first_verb(tokens, end)
        if first is not None:
            return subject_of(tokens, first, depth + 1)
        if tokens[end].low == ",":
            return []  # an aside that is not understood
    return _subject_ending(tokens, end, at, depth)


def _subject_ending(tokens: list[Word], end: int, at: int, depth: int) -> list[int]:
    """Collect the words of a subject backwards from its last one."""
    found: list[int] = []
    for i in range(end, -1, -1):
        low = tokens[i].low
        if tokens[i].sentence != tokens[at].sentence:
            break
        if low in _SUBJECT_PRONOUNS or ("'" in low and low.split("'")[0] in _SUBJECT_PRONOUNS):
            return _subject_of_saying(tokens, i, depth)
        if low == "and" and found and i and tokens[i - 1].content:
            continue  # `the army and the police`
        if found and _is_only_described(tokens, i, at):
            return []
        if _begins_before(tokens, i, at, begun=bool(found)):
            break
        if is_plain(tokens[i]):
            found.append(i)
    return found[::-1]


def _subject_of_saying(tokens: list[Word], at: int, depth: int) -> list[int]:
    """Give who is meant by the `it` of `the harbour office said it had closed the pier`."""
    said = at - 2 if at > 1 and tokens[at - 1].low == "that" else at - 1
    spoken = said > 0 and tokens[said].low in SPEECH and tokens[at].low in {"it", "he", "she", "they"}
    return subject_of(tokens, said, depth + 1) if spoken and depth < _DEEPEST else []


def _is_only_described(tokens: list[Word], index: int, at: int) -> bool:
    """Tell whether only a clause about a noun stands before a verb: `the firm that runs the dam denied it`."""
    if tokens[index].low in FINITE:
        return any(w.low in {"that", "which", "who"} for w in tokens[max(0, index - 4) : index])
    if tokens[index].low != "that" or not index or not tokens[index - 1].content or _tells(tokens, index - 1):
        return False
    last = before_verb(tokens, at)
    return any(is_verb(tokens, i) or is_present(tokens, i) or tokens[i].low in FINITE for i in range(index + 1, last))


def _begins_before(tokens: list[Word], index: int, at: int, *, begun: bool) -> bool:
    """Tell whether a word stands before a subject, not in it."""
    low = tokens[index].low
    if low in _BEFORE_SUBJECT:
        return True
    if not begun:
        return False
    if low == ",":
        return not any(w.low in {"and", "or"} for w in tokens[index:at])
    if low in _OF_CLAUSE:
        return True  # `whose father carried her`, `the court ruled Osla Brem lacked …`
    # `pointed to the danger the virus posed`
    return is_verb(tokens, index) and (tokens[index + 1].low in DETERMINERS or tokens[index + 1].low == "to")


def _tells(tokens: list[Word], index: int) -> bool:
    """Tell whether the `that` behind a word says what is told rather than which one is meant."""
    near = tokens[max(0, index - 5) : index]
    told = any(w.low in SPEECH for w in near) and not any(w.low in {",", ";", ":"} for w in near)
    return told or tokens[index].low in _LEADS_TO_THAT or is_verb(tokens, index)


def _first_verb(tokens: list[Word], link: int) -> int | None:
    """Give the verb before an `and`, of which another one behind it shares the subject."""
    for j in range(link - 1, max(-1, link - _LONGEST_CLAUSE), -1):
        if not is_beside(tokens, link, j) or tokens[j].low in ENDS_PHRASE:
            return None
        if (is_verb(tokens, j) or tokens[j].low in FINITE) and not (j and tokens[j - 1].low == "to"):
            return j
    return None


def _aside(tokens: list[Word], comma: int) -> int | None:
    """Give the word before a description between two commas, of which this is the second."""
    for j in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if tokens[j].low in ENDS_PHRASE:
            return None
        if tokens[j].low == ",":
            return j - 1 if tokens[j - 1].content and _is_aside(tokens, j, comma) else None
    return None


def apposition_of(tokens: list[Word], at: int) -> list[int]:
    """Give the places of what a subject is called between two commas before its verb: `the founder, Ilse Brandt, left`.

    None where it is a clause or tells of others: `the union, led by Ilse Brandt, left`.
    """
    end = before_verb(tokens, at)
    if end <= 0 or tokens[end].low != "," or (opened := _aside(tokens, end)) is None:
        return []
    inside = range(opened + 2, end)
    if any(is_verb(tokens, i) or tokens[i].low in _NO_APPOSITION for i in inside):
        return []
    return [i for i in inside if is_plain(tokens[i])]


def _is_aside(tokens: list[Word], start: int, end: int) -> bool:
    if end - start <= 5 and any(w.low in SPEECH for w in tokens[start + 1 : end]):
        return True  # `the institute, he says, has found`
    behind = (tokens[i] for i in range(start + 1, end) if not _is_between(tokens[i].low))
    first = next(behind, tokens[start + 1])
    return first.low in _OPENS_ASIDE or first.name or first.low.endswith("ing") or is_inflected(first.low)
