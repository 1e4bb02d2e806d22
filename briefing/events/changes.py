"""What became of each statement of an event since the edition before.

A statement is known again by what it says (the same words, or the same sentence of the same article). One that says
something else of the same matter has changed, where it may be the same speaker's or carries a toll on; one that a later
article denies is contradicted; one that stood only in an article that its outlet has since put right has changed where
that gives another figure of it, else is withdrawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.conflicts import counted_in, moved
from briefing.digests import Change, ChangeKind, Event, MergedClaim
from briefing.events.wording import jaccard, one_speaker, stems_of
from briefing.gate.stems import stem
from briefing.models import Commitment, Figure

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
    return tuple(_changes(event, before, corrections))


def claims_of(event: Event) -> tuple[MergedClaim, ...]:
    """Give the statements of an event, without its bottom line."""
    return (*event.objectives, *event.obstacles, *event.outcomes)


def _changes(event: Event, before: Event | None, corrections: Sequence[Correction]) -> Iterator[Change]:
    now, old = claims_of(event), list(claims_of(before)) if before else []
    replaced = {c.replaces: c.article_id for c in corrections}
    gone = [c for c in old if all(e.article_id in replaced for e in c.evidence)]
    # What is said again is found first: else another's figure of the matter passes for the change of it.
    same = _said_again(now, old)
    met = list(same.values())
    for claim in now:
        kind, earlier = ChangeKind.UNCHANGED, same.get(claim.id)
        if earlier is None:
            left = [c for c in old if not any(_same_words(c, m) for m in met)]
            kind, earlier = _stands(claim, [c for c in left if c not in gone])
            right = next((c for c in left if c in gone and _puts_right(claim, c, replaced)), None)
            if right is not None:  # the outlet's own earlier figure, before another's
                kind, earlier = ChangeKind.CHANGED, right
        if earlier is not None:
            met.append(earlier)
        yield Change(kind=kind, claim_id=claim.id, before=earlier.text if earlier else None, after=claim.text)
    for claim in gone:
        if claim not in met and not any(_same_words(claim, c) or _puts_right(c, claim, replaced) for c in (*met, *now)):
            yield Change(kind=ChangeKind.WITHDRAWN, claim_id=claim.id, before=claim.text, after=None)


def _said_again(now: Sequence[MergedClaim], old: Sequence[MergedClaim]) -> dict[str, MergedClaim]:
    """Give the earlier statement for the id of each that says it again: in the same words first, then in like ones."""
    found: dict[str, MergedClaim] = {}
    for claim in now:
        if same := next((c for c in old if _same_words(claim, c) and claim.commitment is c.commitment), None):
            found[claim.id] = same  # two sections may say it, so it is met by both
    for claim in now:
        if claim.id not in found:
            left = (c for c in old if c not in found.values())
            if same := next((c for c in left if _says_the_same(claim, c)), None):
                found[claim.id] = same
    return found


def _puts_right(claim: MergedClaim, before: MergedClaim, replaced: Mapping[str, str]) -> bool:
    """Tell whether a statement of the text that replaces another gives its figure anew."""
    mine = {e.article_id for e in claim.evidence}
    if not any(replaced.get(e.article_id) in mine for e in before.evidence):
        return False
    return any(_recounted(claim, before)) or (_is_of_one_matter(claim, before) and _figures_differ(claim, before))


def _stands(claim: MergedClaim, earlier: Sequence[MergedClaim]) -> tuple[ChangeKind, MergedClaim | None]:
    for other in earlier:
        if not _is_of_one_matter(claim, other):
            continue
        if (claim.commitment is Commitment.DENIED) != (other.commitment is Commitment.DENIED):
            return ChangeKind.CONTRADICTED, other
        if claim.commitment is not other.commitment and not _figures_differ(claim, other):
            return ChangeKind.CHANGED, other
        if _figures_differ(claim, other) and one_speaker(claim, other):
            return ChangeKind.CHANGED, other
    for other in earlier:
        if _counts_on(claim, other):
            return ChangeKind.CHANGED, other
    return ChangeKind.NEW, None


def _counts_on(claim: MergedClaim, other: MergedClaim) -> bool:
    """Tell whether a statement carries another's count of people on: `has risen to 13`.

    Whoever gave the first may give it anew. Another speaker does only where neither speaks for a side and the count
    has grown, or is of the missing, who are found; else the two differ, and neither has changed.
    """
    found = list(_recounted(claim, other))
    if one_speaker(claim, other):
        return bool(found)
    if not claim.commitment is other.commitment is Commitment.REPORTED:
        return False
    return any(event == _SHRINKING or _least(mine) > _least(theirs) for event, mine, theirs in found)


_SHRINKING = "missing"


def _least(figure: Figure) -> float:
    return next((n for n in (figure.value, figure.low, figure.high) if n is not None), 0.0)


def _recounted(claim: MergedClaim, other: MergedClaim) -> Iterator[tuple[str, Figure, Figure]]:
    """Give what two statements count people for with differing figures, and both figures."""
    mine, theirs = counted_in(claim.text), counted_in(other.text)
    for event, figure in mine.items():
        before = theirs.get(event)
        if before is None or not moved(figure, before):
            continue
        if not figure.of or not before.of or _head(figure.of) == _head(before.of):
            yield event, figure, before


def _same_words(one: MergedClaim, other: MergedClaim) -> bool:
    return one.text.casefold() == other.text.casefold()


def _says_the_same(one: MergedClaim, other: MergedClaim) -> bool:
    if _same_words(one, other):
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
