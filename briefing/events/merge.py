"""Briefs of one event laid together: one force for its several names, one line for a statement that several make.

No line is newly worded: what stands for several is the wording of one of them, and it stands for another only where
the gate bears each of the two out by the other's article. So a denial never joins an assertion, nor a plan a deed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from briefing.conflicts import differ
from briefing.digests import MergedClaim, MergedForce, MergedObjective, MergedObstacle, MergedOutcome, SourcedEvidence
from briefing.events.wording import folded, one_speaker, stems_of
from briefing.gate import Gate
from briefing.gate.lexicon import TITLES
from briefing.models import Brief, Claim, Evidence, Figure, Force, ForceKind
from briefing.text.attribution import Attribution, attributions
from briefing.text.listed import words
from briefing.text.names import key

C = TypeVar("C", bound=Claim)
_FEWEST_SHARED = 0.3
"""Of the shorter statement's words so many must be shared before the gate is asked."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What the briefs of one event say, together."""

    forces: tuple[MergedForce, ...]
    objectives: tuple[MergedObjective, ...]
    obstacles: tuple[MergedObstacle, ...]
    outcomes: tuple[MergedOutcome, ...]
    bottom_line: MergedClaim | None


class Source:
    """A brief, and the gate of its article, made when it is first asked."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.article = brief.article

    @cached_property
    def gate(self) -> Gate:
        """The gate of the article."""
        return Gate(self.article)

    @cached_property
    def said(self) -> dict[int, tuple[Attribution, ...]]:
        """Who says what in each sentence of the article."""
        return attributions(self.article)

    def bears(self, claim: Claim, by: Claim) -> bool:
        """Tell whether the sentences of a claim of this article bear out another article's claim."""
        cited = sorted({e.sentence for e in by.evidence})
        return self.gate.check(claim.text, speaker=claim.speaker, commitment=claim.commitment, cited=cited).supported


def merged(briefs: Sequence[Brief], lead: Brief | None = None) -> Merged:
    """Lay briefs of one event together; they come in the order in which they are preferred for wording.

    The bottom line is that of the brief that leads, where it has one, else of the first that does.
    """
    sources = [Source(brief) for brief in briefs]
    forces, force_ids = _forces(briefs)

    def renamed(source: Source, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(force_ids[source.article.id, i] for i in ids if (source.article.id, i) in force_ids))

    objectives = [
        MergedObjective(**_fields(group), id=f"obj{number}", force_ids=_ids(group, "force_ids", renamed))
        for number, group in enumerate(_groups(sources, lambda b: b.objectives), 1)
    ]
    obstacles = [
        MergedObstacle(**_fields(group), id=f"obs{number}", affects=_ids(group, "affects", renamed))
        for number, group in enumerate(_groups(sources, lambda b: b.obstacles), 1)
    ]
    outcomes = [
        MergedOutcome(**_fields(group), id=f"out{number}", kind=group[0][1].kind)
        for number, group in enumerate(_groups(sources, lambda b: b.outcomes), 1)
    ]
    leading = sorted(sources, key=lambda source: source.brief is not lead)
    tops = _groups(leading, lambda b: (b.bottom_line,) if b.bottom_line else ())
    bottom = MergedClaim(**_fields(tops[0]), id="main") if tops else None
    return Merged(forces, tuple(objectives), tuple(obstacles), tuple(outcomes), bottom)


def _groups(sources: Sequence[Source], claims_of: Callable[[Brief], Sequence[C]]) -> list[list[tuple[Source, C]]]:
    """Group the claims of one section by what they say; each group begins with the claim whose wording stands."""
    groups: list[list[tuple[Source, C]]] = []
    holders: dict[str, list[int]] = defaultdict(list)
    for source in sources:
        for claim in claims_of(source.brief):
            stems = stems_of(claim.text)
            asked = Counter(number for word in stems for number in holders[word])
            number = next(
                (
                    n
                    for n, _ in sorted(asked.items(), key=lambda i: (-i[1], i[0]))
                    if _says_the_same(source, claim, groups[n])
                ),
                len(groups),
            )
            if number == len(groups):
                groups.append([])
            for word in stems:
                if number not in holders[word]:
                    holders[word].append(number)
            groups[number].append((source, claim))
    return groups


def _says_the_same(source: Source, claim: Claim, group: Sequence[tuple[Source, Claim]]) -> bool:
    """Tell whether a claim says what a group does: no more and no less, as firmly, by the same speaker."""
    first, other = group[0]
    if claim.commitment is not other.commitment or not one_speaker(claim, other):
        return False
    if folded(claim.text) == folded(other.text):
        return True
    if first.article.id == source.article.id:
        return False  # one article's own statements were told apart already
    if _figures_part(claim, other):
        return False
    mine, theirs = stems_of(claim.text), stems_of(other.text)
    if len(mine & theirs) < _FEWEST_SHARED * min(len(mine), len(theirs)):
        return False
    return source.bears(other, claim) and first.bears(claim, other)


def _figures_part(one: Claim, other: Claim) -> bool:
    """Tell whether one has a figure that none of the other's can be: then no gate need be asked."""
    return any(
        not any(_may_be_one(f, o) for o in others)
        for figures, others in ((one.figures, other.figures), (other.figures, one.figures))
        for f in figures
        if others
    )


def _may_be_one(one: Figure, other: Figure) -> bool:
    return one.unit != other.unit or not differ(one, other)


def _fields(group: Sequence[tuple[Source, Claim]]) -> dict[str, Any]:
    """Give the first claim's own fields, with the evidence of all."""
    claim = group[0][1]
    evidence = dict.fromkeys(_sourced(s, e) for s, c in group for e in c.evidence)
    return {
        "text": claim.text,
        "speaker": claim.speaker,
        "commitment": claim.commitment,
        "figures": claim.figures,
        "dates": claim.dates,
        "evidence": tuple(evidence),
    }


def _ids(
    group: Sequence[tuple[Source, Claim]], name: str, renamed: Callable[[Source, Iterable[str]], tuple[str, ...]]
) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for source, claim in group for i in renamed(source, getattr(claim, name))))


def _sourced(source: Source, evidence: Evidence) -> SourcedEvidence:
    return SourcedEvidence(**evidence.model_dump(), article_id=source.article.id)


# Forces


_Named = tuple[Brief, Force]


def _forces(briefs: Sequence[Brief]) -> tuple[tuple[MergedForce, ...], dict[tuple[str, str], str]]:
    """Unify the forces, those that most articles name first; give with them the new id of each article's force."""
    groups: list[list[_Named]] = []
    for brief in briefs:
        for force in brief.forces:
            named = (brief, force)
            group = next((g for g in groups if any(_one_force(named, other) for other in g)), None)
            if group is None:
                groups.append(group := [])
            group.append(named)
    groups = sorted(_with_short_names(groups), key=_weight, reverse=True)
    merged_forces = tuple(_force(f"f{number}", group) for number, group in enumerate(groups, 1))
    ids = {(b.article.id, f.id): f"f{number}" for number, group in enumerate(groups, 1) for b, f in group}
    return merged_forces, ids


def _weight(group: Sequence[_Named]) -> tuple[int, int, int]:
    """Give how many articles name a force, how many statements are its own or of it, and in how many sentences."""
    theirs = sum(
        force.id in (*getattr(c, "force_ids", ()), *getattr(c, "affects", ()))
        or bool(c.speaker and folded(force.name) in folded(c.speaker.name))
        for brief, force in group
        for c in (*brief.objectives, *brief.obstacles, *brief.outcomes)
    )
    return len({b.article.id for b, _ in group}), theirs, sum(len(f.evidence) for _, f in group)


def _one_force(one: _Named, other: _Named) -> bool:
    mine, theirs = ({folded(n) for n in (f.name, *f.aliases)} for _, f in (one, other))
    if mine & theirs:
        return True
    return any(_one_person(*a, *b) for a in _people(*one) for b in _people(*other))


def _people(brief: Brief, force: Force) -> set[tuple[tuple[str, ...], bool]]:
    """Give the persons that the names of a force may be of, without office, and whether they surely are persons.

    An office alone, `Mayor`, is whoever the article says bears it.
    """
    if force.kind not in _MAY_BE_A_PERSON:
        return set()
    found = set()
    for name in (force.name, *force.aliases):
        if folded(name) in TITLES:
            bearers = re.findall(rf"\b{re.escape(name)},?\s+({_FULL_NAME})", brief.article.text, re.IGNORECASE)
            if len(set(bearers)) == 1:
                found.add((tuple(map(key, bearers[0].split())), True))
        elif own := _own_name(name):
            found.add((own, force.kind is ForceKind.PERSON or len(own) < len(name.split())))
    return found


_MAY_BE_A_PERSON = (
    ForceKind.PERSON, ForceKind.OTHER, ForceKind.STATE, ForceKind.POLITICAL, ForceKind.ORGANISATION,
)  # fmt: skip
_FULL_NAME = r"(?-i:[A-Z])[\w’'-]+(?:\s(?-i:[A-Z])[\w’'-]+){1,2}"


def _own_name(name: str) -> tuple[str, ...]:
    """Give a person's own name without the office, `State premier Dora Quandt`; empty where it can be no person's."""
    parts = name.replace("’", "'").split()
    small = [n for n, w in enumerate(parts) if w[0].islower() or key(w) in TITLES]
    if any(parts[n] in _JOINING for n in small):
        return ()
    return tuple(key(w.removesuffix("'s")) for w in parts[small[-1] + 1 if small else 0 :])


_JOINING = words("of for and the in on at to")


def _one_person(one: Sequence[str], sure: bool, other: Sequence[str], certain: bool) -> bool:
    """Tell whether two names may be one person's: the same surname, and no other first name."""
    if not (sure or certain) or one[-1] != other[-1]:
        return False
    if len(one) == 1 or len(other) == 1:
        # of a surname alone the other name must surely be a person's
        return (sure or len(one) == 1) and (certain or len(other) == 1)
    return one[0] == other[0]


def _with_short_names(groups: Sequence[list[_Named]]) -> list[list[_Named]]:
    """Give a short name to the only force it may be short for: `the union`, `AWU` for the Airport Workers' Union."""
    kept: list[list[_Named]] = []
    short: list[tuple[list[_Named], list[_Named]]] = []
    for group in groups:
        homes = [g for g in groups if g is not group and _is_short_for(group, g)]
        if len(homes) == 1:
            short.append((group, homes[0]))
        else:
            kept.append(list(group))
    for group, longer in short:
        home = next((g for g in kept if g[0] == longer[0]), None)
        if home is None:
            kept.append(list(group))
        else:
            home.extend(group)
    return kept


def _is_short_for(group: Sequence[_Named], other: Sequence[_Named]) -> bool:
    names = {n for _, f in group for n in (f.name, *f.aliases)}
    longer = [n.replace("’", "'") for _, f in other for n in (f.name, *f.aliases) if len(n.split()) > 1]
    if any(f.kind is ForceKind.PERSON for _, f in other) or any(len(n.removeprefix("the ").split()) > 1 for n in names):
        return False
    return any(
        (folded(n) in _BODIES and folded(n) == folded(long).split()[-1]) or (n.isupper() and n == _initials(long))
        for n in names
        for long in longer
    )


_BODIES = words(
    "union bank company ministry group party army government council agency authority hospital club board guild league "
    "court parliament police coastguard brigade service institute commission federation movement front militia"
)
_FEWEST_INITIALS = 3


def _initials(name: str) -> str:
    found = "".join(w[0] for w in name.split() if w[0].isupper())
    return found if len(found) >= _FEWEST_INITIALS else ""


def _force(name: str, group: Sequence[tuple[Brief, Force]]) -> MergedForce:
    # the longest name says most; the first of those as long
    _, shown = max(group, key=lambda pair: len(pair[1].name))
    others = {folded(n): n for _, f in reversed(group) for n in (*reversed(f.aliases), f.name)}
    others.pop(folded(shown.name), None)
    return MergedForce(
        id=name,
        name=shown.name,
        aliases=tuple(reversed(others.values())),
        kind=shown.kind,
        role=next((f.role for _, f in group if f.role), ""),
        strength=tuple(dict.fromkeys(figure for _, f in group for figure in f.strength)),
        evidence=tuple(
            dict.fromkeys(
                SourcedEvidence(**e.model_dump(), article_id=b.article.id) for b, f in group for e in f.evidence
            )
        ),
    )
