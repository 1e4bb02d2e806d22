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

from briefing.models import Brief, ConflictValue, Evidence, Figure, Number, Speaker
from briefing.render._figures import word_for
from briefing.render._plain import plain
from briefing.text import figures
from briefing.text.attribution import Attribution, attributions
from briefing.text.speakers import firmness_of

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
_SAYS_LESS = {"forces", "conflicts"}
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
        if other.section in _SAYS_LESS:
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
        # `The league put the number at 11` leaves out of what, the conflict has it.
        of = next((each.figure.of for each in (entry, *others) if each.figure.of), None)
        told = [*_safe((*head, *about)), *numbers, *_safe((figure.unit, of))]
        table.writerow([*told, json.dumps(figure.approximate), entry.place.sentence, *_safe([entry.place.quote])])
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
            at = place.quote.find(figure.as_written)
            # `Dallal put the number at 11`: the line names who says so, and its figure is theirs
            own = claim.speaker, claim.commitment
            speaker, commitment = word_for(at, place, *own, said) or own
            yield _Entry(section, claim.id, claim.text, speaker, commitment.value, figure, place)
    for force in brief.forces:
        for figure in force.strength:
            yield _Entry("forces", force.id, force.name, None, None, figure, _place(figure, force.evidence))
    for number, conflict in enumerate(brief.conflicts, 1):
        for value in conflict.values:
            yield _side(str(number), conflict.topic, value, said)


def _side(identifier: str, topic: str, value: ConflictValue, said: Mapping[int, tuple[Attribution, ...]]) -> _Entry:
    """Give a side of a conflict with what its sentence says of it: unit, what is counted, how firmly it is told."""
    figure = Figure(as_written=value.as_written, value=value.value, low=value.low, high=value.high)
    place = _place(figure, value.evidence)
    stated = next((f for f in figures.find(place.quote) if f.figure.as_written == value.as_written), None)
    at = place.start + (stated.start if stated else place.quote.find(value.as_written))
    over = [a for a in said.get(place.sentence, ()) if a.start <= at < a.end]
    firmness = max(over, key=lambda a: a.start).commitment if over else firmness_of(value.speaker)
    # What is counted is left out where it was said before: the conflict is of it.
    of = (stated.figure.of if stated else None) or topic
    more = {"unit": stated.figure.unit, "approximate": stated.figure.approximate} if stated else {}
    return _Entry(
        "conflicts",
        identifier,
        topic,
        value.speaker,
        firmness.value,
        figure.model_copy(update={"of": of, **more}),
        place,
    )


def _place(figure: Figure, evidence: Sequence[Evidence]) -> Evidence:
    return next((each for each in evidence if figure.as_written in each.quote), evidence[0])


def _digits(number: Number | None) -> str:
    return "" if number is None else json.dumps(number)


def _safe(cells: Iterable[str | None]) -> Iterator[str]:
    for cell in cells:
        text = plain(cell)
        yield f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text
