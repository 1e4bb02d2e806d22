"""A digest as Markdown: CommonMark with GFM tables, no HTML, no image; links lead to the articles alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.digests import Digest
from briefing.render._digest_blocks import DEvent, DLine, DPart, DSheet, Place, label_of
from briefing.render._digest_sheet import COVERAGE, METHOD, NO_SOURCES, PLACES, SOURCES, lay_out_digest
from briefing.render.md import escape


def render_digest_md(digest: Digest) -> str:
    """Write the page as Markdown."""
    return "\n".join(_page(lay_out_digest(digest))) + "\n"


def _page(sheet: DSheet) -> Iterator[str]:
    yield f"# {escape(sheet.title)}"
    for text in (sheet.made, sheet.window, *sheet.summary):
        yield from ("", escape(text))
    for event in sheet.events:
        yield from _event(event)
    yield from ("", f"## {COVERAGE}", "", *(f"- {escape(text)}" for text in sheet.coverage))
    yield from ("", f"## {SOURCES}", "")
    yield from (PLACES if sheet.sources else NO_SOURCES, "")
    for source in sheet.sources:
        about = f" ({escape(source.source)})" if source.source else ""
        link = f" <{source.link}>" if source.link else ""
        yield f"{source.number}. **{escape(source.title)}**{about}{link}"
        for number, quote in source.quoted:
            yield f"    - {source.number}:{number} {escape(quote)}"
    yield from ("", f"## {METHOD}", "", *(f"- {escape(text)}" for text in sheet.method))


def _event(event: DEvent) -> Iterator[str]:
    yield from ("", f"## {event.number}. {escape(event.title)}", "", f"*{escape(event.facts)}*")
    if event.top:
        yield from ("", _line(event.top))
    for part in event.parts:
        yield from ("", f"### {part.heading}", "", *_part(part))


def _part(part: DPart) -> Iterator[str]:
    blocks = [*_tables(part), [f"- {_line(line)}" for line in part.lines], *([escape(n.text)] for n in part.notes)]
    for number, block in enumerate(filter(None, blocks)):
        yield from ([""] if number else [])
        yield from block


def _tables(part: DPart) -> Iterator[list[str]]:
    if part.figures:
        bounded = any(f.bounds for f in part.figures)
        heads = ("Figure", "Of", "Whose", *(("Low–best–high",) if bounded else ()), "Places")
        yield [_row(heads), _row(("---",) * len(heads))] + [
            _row((*map(escape, (f.figure, f.of, f.whose, *((f.bounds,) if bounded else ()))), _places(f.places)))
            for f in part.figures
        ]
    for sides in part.sides:
        head = [f"**{escape(sides.caption)}**", "", "| Value | Whose | Outlet | When | Places |"]
        yield [*head, "| --- | --- | --- | --- | --- |"] + [
            _row((*map(escape, (v.value, v.whose, v.outlet, v.when)), _places(v.places))) for v in sides.values
        ]


def _line(line: DLine) -> str:
    mark = f"**{escape(line.mark)}:**" if line.mark else ""
    name = f"**{escape(line.name)}**" if line.name else ""
    lead = escape(line.lead) if line.name else line.lead and f"*{escape(line.lead)}*"
    head = " ".join(filter(None, (mark, name, lead)))
    if line.name and line.text:
        head += line.behind_name
    places = f"({_places(line.places)})" if line.places else ""
    return " ".join(filter(None, (head, escape(line.text), escape(line.tail), places)))


def _places(places: Sequence[Place]) -> str:
    return ", ".join(map(label_of, places)) or "—"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell or '—' for cell in cells)} |"
