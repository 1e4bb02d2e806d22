"""What became of each statement of an event since the edition before.

A statement is known again by what it says (the same words, or the same sentence of the same article). One that says
something else of the same matter has changed; one that a later article denies is contradicted; one that stood only in
an article that its outlet has since put right has changed where that gives another figure of it, else is withdrawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.conflicts import counted_in, moved
from briefing.digests import Change, ChangeKind, Event, MergedClaim
from briefing.events.wording import jaccard, stems_of
from briefing.gate.stems import stem
from briefing.models import Commitment

_SAME_MATTER = 0.6
"""Of the words of two statements so many are shared, figures aside (Jaccard), where they are of one matter."""

_SAME_WORDS = 0.8
"""From so many on they are one statement, where figures and commitment are the same."""


@dataclass(frozen=True, slots=True)
class Correction:
    """An article that its outlet has changed: the new text's id, and that of the one it replaces."""

    article_id: str
    replaces: str


def changes(event: Event, before: Event | None, corrections: Sequence[Correction] = ()) -> tuple[Change, ...]:
    """Say of each statement of an event how it stands to the edition before, in the order of the event."""
    return tuple(_changes(event, before, {c.replaces for c in corrections}))


def claims_of(event: Event) -> tuple[MergedClaim, ...]:
    """Give the statements of an event, without its bottom line."""
    return (*event.objectives, *event.obstacles, *event.outcomes)


def _changes(event: Event, before: Event | None, replaced: set[str]) -> Iterator[Change]:
    old = list(claims_of(before)) if before else []
    gone = [c for c in old if {e.article_id for e in c.evidence} <= replaced]
    standing = [c for c in old if c not in gone]
    met: list[MergedClaim] = []
    for claim in claims_of(event):
        kind, earlier = _stands(claim, [c for c in standing if c not in met])
        if earlier is not None:
            met.append(earlier)
        elif same := next((c for c in gone if _says_the_same(claim, c)), None):
            gone.remove(same)  # the outlet still says it
            kind, earlier = ChangeKind.UNCHANGED, same
        elif put_right := next((c for c in gone if _is_put_right(c, claim)), None):
            gone.remove(put_right)  # the outlet says it with another figure
            kind, earlier = ChangeKind.CHANGED, put_right
        yield Change(kind=kind, claim_id=claim.id, before=earlier.text if earlier else None, after=claim.text)
    for claim in gone:
        yield Change(kind=ChangeKind.WITHDRAWN, claim_id=claim.id, before=claim.text, after=None)


def _is_put_right(before: MergedClaim, now: MergedClaim) -> bool:
    return _counts_anew(now, before) or (_is_of_one_matter(now, before) and _figures_differ(now, before))


def _stands(claim: MergedClaim, earlier: Sequence[MergedClaim]) -> tuple[ChangeKind, MergedClaim | None]:
    for other in earlier:
        if _says_the_same(claim, other):
            return ChangeKind.UNCHANGED, other
    for other in earlier:
        if not _is_of_one_matter(claim, other):
            continue
        if (claim.commitment is Commitment.DENIED) != (other.commitment is Commitment.DENIED):
            return ChangeKind.CONTRADICTED, other
        if claim.commitment is not other.commitment or _figures_differ(claim, other):
            return ChangeKind.CHANGED, other
    for other in earlier:
        if _counts_anew(claim, other):
            return ChangeKind.CHANGED, other
    return ChangeKind.NEW, None


def _counts_anew(claim: MergedClaim, other: MergedClaim) -> bool:
    """Tell whether a statement gives another count of what happened to people: `has risen to 13`."""
    mine, theirs = counted_in(claim.text), counted_in(other.text)
    return any(
        moved(figure, theirs[event])
        and (not figure.of or not theirs[event].of or _head(figure.of) == _head(theirs[event].of))
        for event, figure in mine.items()
        if event in theirs
    )


def _says_the_same(one: MergedClaim, other: MergedClaim) -> bool:
    if one.text.casefold() == other.text.casefold():
        return one.commitment is other.commitment
    if one.commitment is not other.commitment or _figures_differ(one, other):
        return False
    if jaccard(stems_of(one.text), stems_of(other.text)) >= _SAME_WORDS:
        return True
    places = {(e.article_id, e.sentence) for e in other.evidence}
    same_place = any((e.article_id, e.sentence) in places for e in one.evidence)
    return same_place and _is_of_one_matter(one, other)


def _figures_differ(one: MergedClaim, other: MergedClaim) -> bool:
    return any(
        mine.unit == theirs.unit and _head(mine.of) == _head(theirs.of) and moved(mine, theirs)
        for mine in one.figures
        for theirs in other.figures
    )


def _head(of: str | None) -> str:
    return stem(of.casefold().split()[-1]) if of else ""


def _is_of_one_matter(one: MergedClaim, other: MergedClaim) -> bool:
    return jaccard(_words_of(one), _words_of(other)) >= _SAME_MATTER


def _words_of(claim: MergedClaim) -> frozenset[str]:
    text = claim.text
    for written in (*(f.as_written for f in claim.figures), *(d.as_written for d in claim.dates)):
        text = text.replace(written, " ")
    return stems_of(text)
