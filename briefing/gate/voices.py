"""Whether two speakers are one: by name, rank, meaning, alias, or what the article says of them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from briefing.gate.bynames import beside_name
from briefing.gate.ground import Ground
from briefing.gate.lexicon import PRONOUNS, STOP, TITLES, words
from briefing.gate.reading import Word, meaning, read
from briefing.gate.referents import is_called, stands_for
from briefing.gate.stems import stem
from briefing.models import Speaker, SpeakerKind
from briefing.text import names

# A name that ends so is a body's, not a person's.
_BODY = re.compile(
    r"(?i)(?:ministry|department|office|agency|committee|commission|council|police|army|court|union|party|company"
    r"|group|bank|university|hospital|authority|service|board|bureau|parliament|institute|centre|center|nations|states"
    r"|forces|front|league|federation|association|society|press|times|post|news|media|agence|care|systems"
    r"|industries)s?$"
)
# Sources that may be anybody, and those that may be anybody in office.
VAGUE = words("reports report sources source media accounts")
_VAGUE_OFFICIAL = words("officials authorities investigators government")
# Bodies, and the ranks and offices that speak for them.
_RANKS = (
    (words("police"), words("inspector superintendent constable sergeant sheriff detective commissioner")),
    (words("army military"), words("colonel general major captain lieutenant brigadier sergeant")),
    (words("navy"), words("admiral commander captain lieutenant")),
    (words("court tribunal"), words("judge justice magistrate")),
    (words("prosecutors prosecution"), words("prosecutor attorney")),
    (words("firefighters"), words("fire")),
    (words("government cabinet"), words("minister premier")),
    (words("ministry department"), words("minister secretary")),
)
_VOICES = words("spokesman spokeswoman spokesperson")
_LONG = 6
_BEGINNING = 8


def same_speaker(one: Speaker, other: Speaker, ground: Ground, index: int) -> bool:
    """Tell whether a speaker may be the other one, whom the article has in a sentence."""
    if _are_two_people(one, other, ground):
        return False
    mine = own_words(one) - _whose(one, ground) or own_words(one)
    theirs = own_words(other) - _whose(other, ground) or own_words(other)
    return (
        bool(mine & theirs)
        or other.name.lower() in PRONOUNS
        or _is_anybody(one, other)
        or _speaks_for(one.name, other.name)
        or _speaks_for(other.name, one.name)
        or alike_by_name(mine, theirs, ground)
        or bool((_capitals(one) or mine) & described(other, ground))
        or _is_spokesman_of(mine, other, ground)
        or _holds_its_office(mine, other, ground)
        or _is_paper_of(one, other, ground, index)
        or _is_meant(one, other, ground, index)
    )


def _is_meant(one: Speaker, other: Speaker, ground: Ground, index: int) -> bool:
    """Tell whether a speaker without a name is, by what the article was about, the other, who has one."""
    mine, theirs = _capitals(one), _capitals(other)
    if mine and not theirs:
        tokens = ground.readings[index].words
        wanted = {names.key(w) for w in other.name.split()}
        at = next((i for i, w in enumerate(tokens) if names.key(w.text) in wanted - STOP), len(tokens))
        described = [w for w in tokens[at : at + len(wanted)] if names.key(w.text) in wanted]
        return bool(described) and stands_for(described, index, mine, ground)
    if theirs and not mine:
        return is_called(read(one.name, None).words, theirs, ground)
    return False


def own_words(speaker: Speaker) -> set[str]:
    """Give the words that a speaker is called by, as names are compared; titles only where there is no other."""
    found = {k for w in speaker.name.split() if (k := names.key(w.strip(",()"))) not in STOP}
    return found - TITLES or found


def _whose(speaker: Speaker, ground: Ground) -> set[str]:
    """Give the person whose minister or aide a speaker is: `Venn's foreign minister` is not Venn."""
    pairs = pairwise(speaker.name.split())
    return {names.key(w) for w, b in pairs if w.endswith(("'s", "’s")) and b[:1].islower()} & ground.surnames


def described(speaker: Speaker, ground: Ground) -> set[str]:
    """Give what describes a speaker by name anywhere in the article: before the name, or between commas behind it."""
    return beside_name(_capitals(speaker), ground)


def alike_by_name(mine: set[str], theirs: set[str], ground: Ground) -> bool:
    """Tell whether two speakers share a meaning, the beginning of a long word, or an alias."""
    known = ground.names.vocabulary
    if any(not meaning(m).isdisjoint(meaning(t)) for m in mine - known for t in theirs - known):
        return True
    if _beginnings(mine) & _beginnings(theirs):
        return True
    aliases = ground.names.aliases
    return any(aliases.get(m, frozenset()) & theirs or any(ground.names.same(m, t) for t in theirs) for m in mine)


def is_described(speaker: Speaker, tokens: list[Word]) -> bool:
    """Tell whether a text speaks of a speaker by most of the words of their description."""
    meant = [meaning(w) for w in own_words(speaker)]
    found = sum(any(not m.isdisjoint(w.concepts) for w in tokens if w.content) for m in meant)
    return found * 2 > len(meant)


def _capitals(speaker: Speaker) -> set[str]:
    return {names.key(w) for w in speaker.name.split() if w[:1].isupper()} - TITLES


def _is_spokesman_of(mine: set[str], other: Speaker, ground: Ground) -> bool:
    """Tell whether a speaker is, by what the article says of them, the voice of a body under any of its names."""
    around = described(other, ground)
    if not around & _VOICES:
        return False
    return alike_by_name(mine, around, ground)


def _holds_its_office(mine: set[str], other: Speaker, ground: Ground) -> bool:
    """Tell whether a body of the sentence before is meant by the `its` of `its secretary, Ada Moor`."""
    first, *rest = other.name.split()
    if first.lower() != "its" or not rest:
        return False
    asked = {names.key(m.removesuffix("'s")) for m in mine} - TITLES
    for index, reading in enumerate(ground.readings):
        if index and other.name in reading.text:
            before = {names.key(w.text) for w in ground.readings[index - 1].words if w.content}
            known = {alias for w in before for alias in ground.names.aliases.get(w, ())}
            return bool(asked) and asked <= before | known
    return False


# What somebody says it by in writing.
_PAPERS = words(
    "lawsuit suit complaint petition filing brief statement report letter indictment motion application appeal study"
)
_POSSESSING = words("its his her their")
_NEAR = 4


def _is_paper_of(one: Speaker, other: Speaker, ground: Ground, index: int) -> bool:
    """Tell whether what speaks in the article is a paper of the speaker's: `their lawsuit`, of the plaintiffs."""
    said = [names.key(w) for w in other.name.split()]
    if len(said) < _PAPER or said[-1] not in _PAPERS:
        return False
    mine = {stem(w) for w in own_words(one)}
    if said[0] in _POSSESSING:
        near = ground.readings[max(0, index - _NEAR) : index + _NEAR]
        return mine <= {w.stem for r in near for w in r.words}
    return mine <= {stem(w.removesuffix("'s")) for w in said}


_PAPER = 2


def _beginnings(found: set[str]) -> set[str]:
    return {stem(w)[:_BEGINNING] for w in found if len(w) > _LONG}


def _is_anybody(one: Speaker, other: Speaker) -> bool:
    """Tell whether a speaker is so vague that the article's may be meant: `reports`, `officials`."""
    mine = own_words(one)
    if mine <= VAGUE or (one.kind is SpeakerKind.UNNAMED and other.kind is SpeakerKind.UNNAMED):
        return True
    return mine <= _VAGUE_OFFICIAL and other.kind in {SpeakerKind.UNNAMED, SpeakerKind.ROLE}


def _are_two_people(one: Speaker, other: Speaker, ground: Ground) -> bool:
    """Tell whether both speakers are people by name, and the names are of two."""
    mine, theirs = _person(one.name, ground), _person(other.name, ground)
    return bool(mine and theirs) and not any(ground.names.same(m, t) for m in mine for t in theirs)


def _person(name: str, ground: Ground) -> frozenset[str]:
    """Give the words of a person's name: of what a speaker is called, the part that has the form of one."""
    for part in name.split(","):
        head = [w.strip("()") for w in re.split(r" of | from | at ", part)[0].split()]
        run = _capitals_at_end(head)
        found = frozenset(run) - TITLES
        if not found or _BODY.search(head[-1]):
            continue
        if len(found) == 1 and found <= ground.surnames:
            return found
        known = [w for w in run if w not in TITLES and w in ground.names.vocabulary]
        if any((a, b) in ground.names.pairs for a in known for b in known):
            return found
    return frozenset()


def _capitals_at_end(head: list[str]) -> list[str]:
    run: list[str] = []
    for word in reversed(head):
        if not word[:1].isupper() or word.isupper():
            break
        run.append(names.key(word))
    return run


@lru_cache(maxsize=8192)
def _speaks_for(body: str, person: str) -> bool:
    """Tell whether somebody of a rank may be called by their body: the police, of an inspector."""
    said, held = {names.key(w) for w in body.split()}, {names.key(w) for w in person.split()}
    return any(said - STOP <= bodies and said & bodies and held & ranks for bodies, ranks in _RANKS)
