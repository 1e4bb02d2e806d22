"""A brief as Markdown: CommonMark with GFM tables, no HTML, no image, one outside link.

Citations are reference links, ``[s3]``, to the numbered sentence at the end of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.models import Brief
from briefing.render._blocks import (
    Block,
    Cell,
    Cites,
    Line,
    Note,
    Part,
    Refused,
    Sheet,
    Sides,
    Table,
    is_item,
    tables_of,
)
from briefing.render._check import check_markdown
from briefing.render._sheet import METHOD, SOURCES, lay_out

# Always special; `$` and `{` are so in the dialects that know mathematics and attributes.
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#{}$^@])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ADDRESS = re.compile(r"(?<=\w):(?=//)|(?i:(?<=www)\.)")
# At the start of a line only: a list, a rule, the underline of a heading.
_LEADING = re.compile(r"\A([-+=:]|\d{1,9}(?=[.)]))")


def render_markdown(brief: Brief) -> str:
    """Write the page as Markdown. Raises `RenderError` where a citation does not read back."""
    page = "\n".join(_page(lay_out(brief))) + "\n"
    check_markdown(page, brief)
    return page


def escape(text: str) -> str:
    """Give one line of plain words that Markdown reads as these words, wherever it stands."""
    text = _SPECIAL.sub(r"\\\1", text)
    text = _ENTITY.sub(r"\\&", text)
    text = _ADDRESS.sub(lambda m: "\\" + m.group(), text)
    return _LEADING.sub(lambda m: m.group() + "\\" if m.group()[0].isdigit() else "\\" + m.group(), text)


def _page(sheet: Sheet) -> Iterator[str]:
    yield f"# {escape(sheet.title)}"
    yield ""
    yield escape(sheet.made)
    yield ""
    yield _source(sheet)
    yield ""
    yield escape(sheet.legend)
    for part in sheet.parts:
        yield from _part(part)
    yield from ("", f"## {SOURCES}", "", _source(sheet), "", escape(sheet.described))
    for quoted in sheet.quoted:
        yield from ("", f"###### s{quoted.sentence}")
        for quote in quoted.quotes:
            yield from ("", escape(quote))
    yield from ("", f"## {METHOD}", "")
    yield from (f"- {escape(line)}" for line in sheet.method)
    if sheet.quoted:
        yield ""
    # The definitions the citations point with; a reader of the rendered page does not see them.
    yield from (f"[s{quoted.sentence}]: #s{quoted.sentence}" for quoted in sheet.quoted)


def _source(sheet: Sheet) -> str:
    source = [escape(sheet.source)] if sheet.source else []
    return "Source: " + ", ".join([*source, f"<{sheet.link}>"] if sheet.link else source)


def _part(part: Part) -> Iterator[str]:
    yield from ("", f"## {part.heading}")
    listed = False
    for block in part.blocks:
        if not (listed and is_item(block)):
            yield ""
        yield from _block(block)
        listed = is_item(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Line():
            yield _line(block)
        case Refused():
            said = f"- *{escape(block.section)}:* {escape(block.said)}"
            yield f"{said} {_cites(block.cites)}" if block.cites else said
        case Note():
            yield ("- " if block.bullet else "") + escape(block.text)
        case Sides():
            for number, table in enumerate(tables_of(block)):
                yield from ([""] if number else [])
                yield from _block(table)
        case Table():
            if block.caption:
                yield from (f"**{escape(block.caption)}**", "")
            yield _row(tuple(escape(cell) for cell in block.head))
            yield _row(("---",) * len(block.head))
            yield from (_row(tuple(_cell(cell) for cell in row)) for row in block.rows)


def _line(line: Line) -> str:
    name = f"**{escape(line.name)}**" if line.name else ""
    lead = escape(line.lead) if line.name else line.lead and f"*{escape(line.lead)}*"
    head = " ".join(filter(None, (name, lead)))
    if line.name and line.text:
        head += line.behind_name
    said = " ".join(filter(None, (head, escape(line.text), escape(line.tail), _cites(line.cites))))
    return f"- {said}" if line.bullet else said


def _cites(cites: Cites) -> str:
    return f"({_links(cites)})" if cites else ""


def _links(cites: Cites) -> str:
    return ", ".join(f"[s{number}]" for number in cites)


def _cell(cell: Cell) -> str:
    return (escape(cell) if isinstance(cell, str) else _links(cell)) or "—"


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
