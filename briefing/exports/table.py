"""The figures of a brief as CSV: a row each, with whose it is and the sentence it stands in.

RFC 4180: commas, CRLF, quotes where they are needed; UTF-8. A cell of words is one line of visible characters and never
begins as a formula does, because a spreadsheet would run what an article says: an apostrophe stands before it. A cell
of a number is a number, which may be negative.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence

from briefing.models import Brief, Claim, Evidence, Figure, Force, Number
from briefing.render._plain import plain

COLUMNS = (
    "brief_id",
    "article_id",
    "article_title",
    "article_url",
    "published_at",
    "section",
    "id",
    "statement",
    "speaker",
    "speaker_kind",
    "commitment",
    "as_written",
    "value",
    "low",
    "high",
    "unit",
    "of",
    "approximate",
    "sentence",
    "quote",
)
# Full-width signs count too: some spreadsheets read them as the plain ones.
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def render_csv(brief: Brief) -> str:
    """Write every figure of the statements and of the strengths of forces, in the order of the brief."""
    article = brief.article
    head = (brief.id, article.id, article.title, article.url, article.published_at)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for about, figure, evidence in _figures(brief):
        place = _place(figure, evidence)
        numbers = map(_digits, (figure.value, figure.low, figure.high))
        words = (figure.unit, figure.of)
        told = [*_safe((*head, *about, figure.as_written)), *numbers, *_safe(words)]
        table.writerow([*told, json.dumps(figure.approximate), place.sentence, *_safe([place.quote])])
    return out.getvalue()


def _figures(brief: Brief) -> Iterator[tuple[tuple[str | None, ...], Figure, Sequence[Evidence]]]:
    for force in brief.forces:
        for figure in force.strength:
            yield _of_force(force), figure, force.evidence
    bottom = [("bottom_line", brief.bottom_line)] if brief.bottom_line else []
    sections = [(name, claim) for name in ("objectives", "obstacles", "outcomes") for claim in getattr(brief, name)]
    for section, claim in (*bottom, *sections):
        for figure in claim.figures:
            yield _of_claim(section, claim), figure, claim.evidence


def _of_force(force: Force) -> tuple[str | None, ...]:
    return ("forces", force.id, force.name, None, None, None)


def _of_claim(section: str, claim: Claim) -> tuple[str | None, ...]:
    speaker = claim.speaker
    who = (speaker.name, speaker.kind.value) if speaker else (None, None)
    return (section, claim.id, claim.text, *who, claim.commitment.value)


def _place(figure: Figure, evidence: Sequence[Evidence]) -> Evidence:
    return next((each for each in evidence if figure.as_written in each.quote), evidence[0])


def _digits(number: Number | None) -> str:
    return "" if number is None else json.dumps(number)


def _safe(cells: Iterable[str | None]) -> Iterator[str]:
    for cell in cells:
        text = plain(cell)
        yield f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text
