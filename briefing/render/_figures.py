"""The table of key figures: each as written, of what, whose, how it is bounded, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.models import Brief, Commitment, Evidence, Figure, Speaker
from briefing.render._blocks import Block, Cites, Note, Table
from briefing.render._citing import cites_of
from briefing.render._plain import plain, words
from briefing.render._wording import mentions, range_of

MOST_FIGURES = 12

_HEAD = ("Figure", "Of", "Whose", "Low–best–high", "Sentence")
_Row = tuple[str, str, str, str, Cites]


def key_figures(brief: Brief, outlet: str) -> tuple[Block, ...]:
    """Give the table, or the reason why there is none; a figure is never without an owner and a sentence."""
    rows = list(_rows(brief, outlet))
    if not rows:
        return (Note("No figures are stated in the lines of this brief."),)
    shown, left = rows[:MOST_FIGURES], len(rows) - MOST_FIGURES
    bounded = any(row[3] for row in shown)
    table = Table(
        _HEAD if bounded else _HEAD[:3] + _HEAD[4:],
        tuple(row if bounded else row[:3] + row[4:] for row in shown),
    )
    return (table, Note(f"{left} more in the lines below.")) if left > 0 else (table,)


def _rows(brief: Brief, outlet: str) -> Iterable[_Row]:
    # The same figure of the same sentence in the bottom line and below is one figure.
    rows: dict[tuple[str, str, Cites], _Row] = {}
    for figure, evidence, whose in _stated(brief, outlet):
        written, of = words(figure.as_written), plain(figure.of)
        if not of and not figure.unit:
            continue  # a number of nothing named tells nothing in a table
        near = cites_of([e for e in evidence if figure.as_written in e.quote] or evidence)
        shown_of = "" if mentions(written, of) else of
        row = (written, shown_of, whose, range_of(figure.low, figure.value, figure.high), near)
        rows.setdefault((written.casefold(), of.casefold(), near), row)
    return dict.fromkeys(rows.values())


def _stated(brief: Brief, outlet: str) -> Iterator[tuple[Figure, tuple[Evidence, ...], str]]:
    for claim in (brief.bottom_line, *brief.outcomes, *brief.objectives, *brief.obstacles):
        if claim:
            whose = owner_of(claim.speaker, claim.commitment, outlet)
            yield from ((figure, claim.evidence, whose) for figure in claim.figures)
    for force in brief.forces:
        yield from ((figure, force.evidence, outlet) for figure in force.strength)


def owner_of(speaker: Speaker | None, commitment: Commitment, outlet: str) -> str:
    """Say whose a figure is, with a word for all that is more or less than said."""
    who = words(speaker.name) if speaker else outlet
    if commitment is Commitment.REPORTED:
        return who
    # Whoever says so does not dispute it.
    said = f"said by {who}" if commitment is Commitment.DISPUTED and speaker else who
    return f"{said}, {commitment.value}"
