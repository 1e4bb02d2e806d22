"""The figures of a brief as CSV: a row each, with whose it is and the sentence it stands in.

What several parts of the brief say of one figure of one sentence is one row: the first of them is told, the others are
named (`outcomes/u2`). The values of a conflict are figures, too.

RFC 4180: commas, CRLF, quotes where they are needed; UTF-8 without a byte order mark. A cell of words is one line of
visible characters and never begins as a formula does, because a spreadsheet would run what an article says: an
apostrophe stands before it. A cell of a number is a number, which may be negative.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.gate.lexicon import PRONOUNS
from briefing.models import Brief, Commitment, Evidence, Figure, Number, Speaker
from briefing.render._figures import put_by
from briefing.render._plain import plain
from briefing.text.attribution import Attribution, attributions

COLUMNS = (
    "brief_id",
    "article_id",
    "article_title",
    "article_url",
    "published_at",
    "section",
    "id",
    "also_in",
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


@dataclass(frozen=True, slots=True)
class _Entry:
    """A figure where a part of the brief has it."""

    section: str
    id: str
    statement: str
    speaker: Speaker | None
    commitment: str | None
    figure: Figure
    place: Evidence

    def is_also(self, other: _Entry) -> bool:
        """Whether both are the same figure of the same sentence, by the same; a force and a conflict say less."""
        mine, others = self.figure, other.figure
        told, theirs = ((each.as_written, each.value, each.low, each.high) for each in (mine, others))
        if told != theirs or self.place.sentence != other.place.sentence:
            return False
        if other.commitment is None:
            return other.speaker is None or other.speaker == self.speaker
        return (self.speaker, self.commitment) == (other.speaker, other.commitment)


def render_csv(brief: Brief) -> str:
    """Write every figure of the statements, of the strengths of forces and of the conflicts, in that order."""
    article = brief.article
    head = (brief.id, article.id, article.title, article.url, article.published_at)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for entry, *others in _rows(_entries(brief)):
        also = " ".join(f"{other.section}/{other.id}" for other in others)
        figure, speaker = entry.figure, entry.speaker
        who = (speaker.name, speaker.kind.value) if speaker else (None, None)
        about = (entry.section, entry.id, also, entry.statement, *who, entry.commitment, figure.as_written)
        numbers = map(_digits, (figure.value, figure.low, figure.high))
        told = [*_safe((*head, *about)), *numbers, *_safe((figure.unit, figure.of))]
        # A conflict does not say whether its values are exact.
        approximate = "" if entry.section == "conflicts" else json.dumps(figure.approximate)
        table.writerow([*told, approximate, entry.place.sentence, *_safe([entry.place.quote])])
    return out.getvalue()


def _rows(entries: Iterable[_Entry]) -> list[list[_Entry]]:
    rows: list[list[_Entry]] = []
    for entry in entries:
        row = next((row for row in rows if row[0].is_also(entry)), None)
        if row is None:
            rows.append([entry])
        else:
            row.append(entry)
    return rows


def _entries(brief: Brief) -> Iterator[_Entry]:
    said = attributions(brief.article)
    bottom = [("bottom_line", brief.bottom_line)] if brief.bottom_line else []
    sections = [(name, claim) for name in ("objectives", "obstacles", "outcomes") for claim in getattr(brief, name)]
    for section, claim in (*bottom, *sections):
        for figure in claim.figures:
            place = _place(figure, claim.evidence)
            speaker, commitment = claim.speaker, claim.commitment
            if speaker is None and (whose := _attributed(figure, place, said)):
                # `Dallal put the number at 11`: the line names who says so, and its figure is theirs
                speaker = whose.speaker
                commitment = whose.commitment if commitment is Commitment.REPORTED else commitment
            speaker = speaker or put_by(place.quote[: max(0, place.quote.find(figure.as_written))])
            yield _Entry(section, claim.id, claim.text, speaker, commitment.value, figure, place)
    for force in brief.forces:
        for figure in force.strength:
            yield _Entry("forces", force.id, force.name, None, None, figure, _place(figure, force.evidence))
    for number, conflict in enumerate(brief.conflicts, 1):
        for value in conflict.values:
            figure = Figure(as_written=value.as_written, value=value.value, low=value.low, high=value.high)
            place = _place(figure, value.evidence)
            yield _Entry("conflicts", str(number), conflict.topic, value.speaker, None, figure, place)


def _attributed(figure: Figure, place: Evidence, said: Mapping[int, tuple[Attribution, ...]]) -> Attribution | None:
    """Give the saying that a figure stands in, where there is one of a name and not a pronoun."""
    at = place.start + place.quote.find(figure.as_written)
    here = (a for a in said.get(place.sentence, ()) if a.start <= at < a.end)
    return next((a for a in here if a.speaker.name.casefold() not in PRONOUNS), None)


def _place(figure: Figure, evidence: Sequence[Evidence]) -> Evidence:
    return next((each for each in evidence if figure.as_written in each.quote), evidence[0])


def _digits(number: Number | None) -> str:
    return "" if number is None else json.dumps(number)


def _safe(cells: Iterable[str | None]) -> Iterator[str]:
    for cell in cells:
        text = plain(cell)
        yield f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text
