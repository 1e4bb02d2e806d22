"""Which account of an event leads it: whose main point and headline stand above those of the others.

What one side claims, a figure that other accounts dispute and a count that has moved since are no heading for all of
them; of the rest the dead come first, then what is newest.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.conflicts import counted_in
from briefing.models import Brief, Claim, Commitment, Conflict, ConflictKind, ConflictValue
from briefing.text import figures

_ONE_SIDE = frozenset({Commitment.CLAIMED, Commitment.DENIED, Commitment.DISPUTED})
_THE_DEAD = "killed"


def led(briefs: Sequence[Brief], conflicts: Sequence[Conflict]) -> list[Brief]:
    """Put the briefs of an event in the order in which they may lead it; they come with the newest first."""
    return sorted(briefs, key=lambda brief: _fitness(brief, conflicts))


def _fitness(brief: Brief, conflicts: Sequence[Conflict]) -> tuple[bool, bool, bool, bool]:
    line = brief.bottom_line
    if line is None:
        return True, True, True, True
    stale, disputed = _overtaken(conflicts), _disputed(conflicts)
    return (
        False,
        _is_told(line, brief, stale),
        line.commitment in _ONE_SIDE or _is_told(line, brief, disputed),
        _THE_DEAD not in counted_in(line.text),
    )


def title_of(briefs: Sequence[Brief], conflicts: Sequence[Conflict]) -> str:
    """Give the headline of the first brief that has one without a disputed or overtaken figure, else the first one."""
    titles = [" ".join(b.article.title.split()) for b in briefs if b.article.title and b.article.title.strip()]
    open_to_doubt = {v.value for v in (*_disputed(conflicts), *_overtaken(conflicts)) if v.value is not None}
    settled = (t for t in titles if not any(f.figure.value in open_to_doubt for f in figures.find(t)))
    if titles:
        return next(settled, titles[0])
    lines = [b.bottom_line.text for b in briefs if b.bottom_line]
    return (lines or [briefs[0].article.text.strip().split("\n")[0][:120] or "Untitled event"])[0]


def _disputed(conflicts: Sequence[Conflict]) -> list[ConflictValue]:
    return [v for c in conflicts if c.kind is ConflictKind.DISAGREEMENT for v in c.values]


def _overtaken(conflicts: Sequence[Conflict]) -> list[ConflictValue]:
    return [v for c in conflicts if c.kind is ConflictKind.UPDATE for v in c.values[:-1]]


def _is_told(line: Claim, brief: Brief, values: Sequence[ConflictValue]) -> bool:
    places = {e.sentence for e in line.evidence}
    return any(
        value.article_id == brief.article.id
        and value.as_written in line.text
        and any(e.sentence in places for e in value.evidence)
        for value in values
    )
