"""Briefs of one event laid together: one force for its several names, one line for a statement that several make.

No line is newly worded: what stands for several is the wording of one of them, and it stands for another only where
the gate bears each of the two out by the other's article. So a denial never joins an assertion, nor a plan a deed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from briefing.conflicts import differ
from briefing.digests import MergedClaim, MergedForce, MergedObjective, MergedObstacle, MergedOutcome, SourcedEvidence
from briefing.events.wording import folded, stems_of
from briefing.gate import Gate
from briefing.gate.lexicon import TITLES
from briefing.models import Brief, Claim, Evidence, Figure, Force, ForceKind
from briefing.text.attribution import Attribution, attributions

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


def merged(briefs: Sequence[Brief]) -> Merged:
    """Lay briefs of one event together; they come in the order in which they are preferred for wording."""
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
    tops = _groups(sources, lambda b: (b.bottom_line,) if b.bottom_line else ())
    bottom = MergedClaim(**_fields(tops[0]), id="main") if tops else None
    return Merged(forces, tuple(objectives), tuple(obstacles), tuple(outcomes), bottom)


def _groups(sources: Sequence[Source], claims_of: Callable[[Brief], Sequence[C]]) -> list[list[tuple[Source, C]]]:
    """Group the claims of one section by what they say; each group begins with the claim whose wording stands."""
    groups: list[list[tuple[Source, C]]] = []
    holders: dict[str, list[int]] = defaultdict(list)
    for source in sources:
        for claim in claims_of(source.brief):
            words = stems_of(claim.text)
            asked = Counter(number for word in words for number in holders[word])
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
            for word in words:
                if number not in holders[word]:
                    holders[word].append(number)
            groups[number].append((source, claim))
    return groups


def _says_the_same(source: Source, claim: Claim, group: Sequence[tuple[Source, Claim]]) -> bool:
    """Tell whether a claim says what a group does: no more and no less, as firmly, by the same speaker."""
    first, other = group[0]
    if claim.commitment is not other.commitment or not _one_speaker(claim, other):
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


def _one_speaker(one: Claim, other: Claim) -> bool:
    mine = stems_of(one.speaker.name if one.speaker else one.text)
    theirs = stems_of(other.speaker.name if other.speaker else other.text)
    if one.speaker is None and other.speaker is None:
        return True
    # a line without a speaker of its own may name them in its words: `…, the coastguard said`
    return bool(mine & theirs)


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


def _forces(briefs: Sequence[Brief]) -> tuple[tuple[MergedForce, ...], dict[tuple[str, str], str]]:
    """Unify the forces; give with them the new id of each article's force."""
    groups: list[list[tuple[Brief, Force]]] = []
    for brief in briefs:
        for force in brief.forces:
            group = next((g for g in groups if any(_one_force(force, other) for _, other in g)), None)
            if group is None:
                groups.append(group := [])
            group.append((brief, force))
    merged_forces = tuple(_force(f"f{number}", group) for number, group in enumerate(groups, 1))
    ids = {(b.article.id, f.id): f"f{number}" for number, group in enumerate(groups, 1) for b, f in group}
    return merged_forces, ids


def _one_force(one: Force, other: Force) -> bool:
    mine, theirs = {folded(n) for n in (one.name, *one.aliases)}, {folded(n) for n in (other.name, *other.aliases)}
    if mine & theirs:
        return True
    if one.kind is not other.kind or one.kind is not ForceKind.PERSON:
        return False
    return any(_one_person(a.split(), b.split()) for a in mine for b in theirs)


def _one_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names may be one person's: the same surname, and no other first name."""
    if not one or not other or one[-1] != other[-1]:
        return False
    first, second = [w for w in one[:-1] if w not in TITLES], [w for w in other[:-1] if w not in TITLES]
    return not first or not second or first[0] == second[0]


def _force(name: str, group: Sequence[tuple[Brief, Force]]) -> MergedForce:
    # the longest name says most; the first of those as long
    _, shown = max(group, key=lambda pair: len(pair[1].name))
    others = dict.fromkeys(n for _, f in group for n in (f.name, *f.aliases) if n != shown.name)
    return MergedForce(
        id=name,
        name=shown.name,
        aliases=tuple(others),
        kind=shown.kind,
        role=next((f.role for _, f in group if f.role), ""),
        strength=tuple(dict.fromkeys(figure for _, f in group for figure in f.strength)),
        evidence=tuple(
            dict.fromkeys(
                SourcedEvidence(**e.model_dump(), article_id=b.article.id) for b, f in group for e in f.evidence
            )
        ),
    )
