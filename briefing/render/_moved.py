"""Counts that the article itself has a later one of: a toll that rose is not told as where it stands."""

from __future__ import annotations

from briefing.models import Brief, Claim, ConflictKind, ConflictValue
from briefing.render._plain import words


def superseded(brief: Brief) -> tuple[tuple[ConflictValue, ConflictValue], ...]:
    """Give each earlier value of a count that moved, and the latest."""
    moved = (conflict.values for conflict in brief.conflicts if conflict.kind is ConflictKind.UPDATE)
    return tuple((value, values[-1]) for values in moved for value in values[:-1])


def later_than(brief: Brief, claim: Claim) -> ConflictValue | None:
    """Give the later count of what a statement counts; None where it counts nothing of which there is one."""
    return next((last for value, last in superseded(brief) if _has(claim, value)), None)


def others_than(brief: Brief, claim: Claim) -> tuple[ConflictValue, ...]:
    """Give the values that others of the article give for what a statement counts, where they disagree."""
    disagreed = (conflict.values for conflict in brief.conflicts if conflict.kind is ConflictKind.DISAGREEMENT)
    return tuple(
        other
        for values in disagreed
        if any(_has(claim, value) for value in values)
        for other in values
        if not _has(claim, other) and other.article_id == brief.article.id
    )


def has_other_side(brief: Brief, claim: Claim, other: Claim) -> bool:
    """Tell whether two statements have two values of one count that speakers disagree on."""
    return any(_has(other, value) for value in others_than(brief, claim))


def has_latest(brief: Brief, claim: Claim) -> bool:
    """Tell whether a statement has the latest value of a count that moved."""
    return any(_has(claim, last) for _, last in superseded(brief))


def _has(claim: Claim, value: ConflictValue) -> bool:
    written = words(value.as_written).casefold()
    there = {e.sentence for e in claim.evidence} & {e.sentence for e in value.evidence}
    return bool(there) and any(words(figure.as_written).casefold() == written for figure in claim.figures)
