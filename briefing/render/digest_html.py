"""A digest as one HTML file: the events on one side, their articles on the other, each line leading to its sentences.

As with a brief, the template escapes all that is put into it, and the page loads nothing.
"""

from __future__ import annotations

from markupsafe import Markup

from briefing.digests import Digest
from briefing.render._blocks import Line, Side
from briefing.render._charts import STEP, Bar, Row, days_of_lines, side_bars
from briefing.render._digest_blocks import DEvent, DLine, DSheet, DValue, Place
from briefing.render._digest_sheet import CONFLICTS, OBJECTIVES, OBSTACLES, OUTCOMES, lay_out_digest
from briefing.render.html import Ref, language_of, page_of, paragraphs_of, policy_for


def render_digest_html(digest: Digest) -> str:
    """Write the page as one self-contained HTML file."""
    sheet = lay_out_digest(digest)
    template, style, script = page_of("digest.html.j2", "brief.css", "digest.css")
    refs = _refs(sheet)
    return template.render(
        sheet=sheet,
        texts=tuple(tuple(paragraphs_of(s.article, refs.get(s.number, {}))) for s in sheet.sources),
        languages=tuple(language_of(s.article) for s in sheet.sources),
        side_bars=_bars,
        timelines={event.number: _days(event, sheet) for event in sheet.events},
        step=STEP,
        # The two are ours, and held to by their hashes.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        policy=policy_for(style, script),
    )


def _days(event: DEvent, sheet: DSheet) -> tuple[Row, ...]:
    """Draw the days that lines of an event name, with that of its newest article."""
    lines = [
        Line(line.text, (), number=line.number, commitment=line.commitment, days=line.days)
        for part in event.parts
        if part.heading in (CONFLICTS, OBJECTIVES, OBSTACLES, OUTCOMES)
        for line in part.lines
    ]
    numbers = {place[0] for part in event.parts for line in part.lines for place in line.places}
    published = [s.article.published_at or "" for s in sheet.sources if s.number in numbers]
    return days_of_lines(lines, max(published, default=None))


def _bars(values: tuple[DValue, ...]) -> tuple[Bar, ...]:
    return side_bars([Side(v.whose, v.value, v.low, v.best, v.high, "", 0) for v in values])


def _refs(sheet: DSheet) -> dict[int, dict[int, list[Ref]]]:
    """Tell of each sentence of each source which lines rest on it."""
    refs: dict[int, dict[int, list[Ref]]] = {}
    for event in sheet.events:
        lines: list[DLine] = [event.top] if event.top else []
        for part in event.parts:
            lines += part.lines
        for line in lines:
            for place in line.places:
                _refer(refs, place, Ref(f"c{line.number}", str(line.number), "a line of the digest"))
        lined = {place for line in lines for place in line.places}
        for value in (v for part in event.parts for sides in part.sides for v in sides.values):
            for place in set(value.places) - lined:
                _refer(refs, place, Ref(f"d{value.number}", f"d{value.number}", "a value set against others"))
    return refs


def _refer(refs: dict[int, dict[int, list[Ref]]], place: Place, ref: Ref) -> None:
    source, sentence = place
    refs.setdefault(source, {}).setdefault(sentence, []).append(ref)
