"""A brief as plain text for mail and terminals: wrapped lines, no control character but the line break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

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
from briefing.render._check import check_text
from briefing.render._sheet import METHOD, SOURCES, lay_out

LEAST_WIDTH = 40
_GAP = "  "
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"

# Two columns wide on a terminal: Hangul, kana, ideographs, full-width forms, emoji.
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60"
    "\uffe0-\uffe6\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff\U00020000-\U0003fffd]"
)
# No citation but ours may look like one.
_FORGED = re.compile(r"\[(?=\s*s\s*\d)", re.IGNORECASE)


def render_text(brief: Brief, *, width: int = 80, colour: bool = False) -> str:
    """Write the page as text of at most `width` columns (40 at least); only the address may be longer.

    Raises `RenderError` where a citation does not read back.
    """
    page = "\n".join(_page(lay_out(brief), max(width, LEAST_WIDTH), colour=colour)) + "\n"
    check_text(page, brief)
    return page


def columns(text: str) -> int:
    """Count the terminal columns of `text`: wide characters are two, marks and joiners none."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(char) for char in text)


def _columns_of(char: str) -> int:
    if _WIDE.match(char):
        return 2
    return 0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1


def wrap(text: str, width: int, *, first: str = "", indent: str = "") -> list[str]:
    """Break at spaces, and inside a word only where it is wider than the line or is of wide characters.

    The first line begins with `first`, the others with `indent`; both count as part of `width`.
    """
    lines: list[str] = []
    line, used, empty = first, columns(first), True
    for word in text.split(" "):
        gap = "" if empty else " "
        for piece in _pieces(word, width - max(columns(first), columns(indent))):
            wide = columns(piece)
            if not empty and used + len(gap) + wide > width:
                lines.append(line)
                line, used, gap = indent, columns(indent), ""
            line, used, empty, gap = line + gap + piece, used + len(gap) + wide, False, ""
    return [*lines, line]


def _pieces(word: str, width: int) -> Iterator[str]:
    """Cut a word where a line may end: around wide characters, and every `width` columns."""
    piece, used = "", 0
    for char in word:
        wide = _columns_of(char)
        if piece and wide and (used + wide > width or (wide == 2 and _WIDE.match(piece[-1]))):
            yield piece
            piece, used = "", 0
        piece, used = piece + char, used + wide
    yield piece


def _page(sheet: Sheet, width: int, *, colour: bool) -> Iterator[str]:
    def bold(lines: Iterable[str]) -> Iterator[str]:
        return (f"{_BOLD}{line}{_PLAIN}" if colour else line for line in lines)

    title = wrap(sheet.title, width)
    yield from bold(title)
    yield "=" * min(width, max(map(columns, title)))
    yield from wrap(sheet.made, width)
    yield ""
    yield from _source(sheet, width)
    yield ""
    yield from wrap(sheet.legend, width)
    for part in sheet.parts:
        yield ""
        yield from bold(wrap(part.heading.upper(), width))
        yield from _part(part, width)
    yield from ("", *bold([SOURCES.upper()]), *_source(sheet, width), *wrap(sheet.described, width))
    margin = max((len(f"s{q.sentence}") for q in sheet.quoted), default=0) + 2
    for quoted in sheet.quoted:
        label = f"s{quoted.sentence}".ljust(margin)
        for quote in quoted.quotes:
            yield from wrap(quote, width, first=label, indent=" " * margin)
            label = " " * margin
    yield from ("", *bold([METHOD.upper()]))
    for line in sheet.method:
        yield from wrap(line, width, first="- ", indent="  ")


def _source(sheet: Sheet, width: int) -> Iterator[str]:
    yield from wrap(f"Source: {sheet.source}", width, indent="  ") if sheet.source else ("Source:",)
    if sheet.link:
        # Kept whole: an address in two pieces cannot be followed.
        yield f"  {sheet.link}"


def _part(part: Part, width: int) -> Iterator[str]:
    for number, block in enumerate(part.blocks):
        if number and not is_item(block):
            yield ""
        yield from _block(block, width)


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Line():
            yield from _item(_line(block), width, bullet=block.bullet)
        case Refused():
            yield from _item(_cited(_ours(f"{block.section}: {block.said}"), block.cites), width, bullet=True)
        case Note():
            yield from _item(_ours(block.text), width, bullet=block.bullet)
        case Table():
            if block.caption:
                yield from wrap(_ours(block.caption), width)
            yield from _grid(block, width)
        case Sides():
            for number, table in enumerate(tables_of(block)):
                yield from ([""] if number else [])
                yield from _block(table, width)


def _item(text: str, width: int, *, bullet: bool) -> list[str]:
    return wrap(text, width, first="- ", indent="  ") if bullet else wrap(text, width)


def _line(line: Line) -> str:
    head = " ".join(filter(None, (line.name, line.lead)))
    if line.name and line.text:
        head += line.behind_name
    return _cited(_ours(" ".join(filter(None, (head, line.text, line.tail)))), line.cites)


def _cited(said: str, cites: Cites) -> str:
    return f"{said} {_cites(cites)}" if cites else said


def _ours(text: str) -> str:
    return _FORGED.sub("(", text)


def _cites(cites: Cites) -> str:
    return f"[{', '.join(f's{number}' for number in cites)}]"


def _cell(cell: Cell) -> str:
    if not cell:
        return "—"
    return _ours(cell) if isinstance(cell, str) else _cites(cell)


def _grid(table: Table, width: int) -> Iterator[str]:
    rows = [tuple(_ours(cell) for cell in table.head), *(tuple(map(_cell, row)) for row in table.rows)]
    widths = _fit([max(map(columns, column)) for column in zip(*rows, strict=True)], width)
    rows.insert(1, tuple("-" * wide for wide in widths))
    for row in rows:
        cells = [wrap(cell, wide) for cell, wide in zip(row, widths, strict=True)]
        for number in range(max(map(len, cells))):
            line = (
                _padded(cell[number] if number < len(cell) else "", w) for cell, w in zip(cells, widths, strict=True)
            )
            yield _GAP.join(line).rstrip()


def _fit(widths: Sequence[int], width: int) -> list[int]:
    """Take from the widest column until the row fits."""
    fitted = list(widths)
    while sum(fitted) + len(_GAP) * (len(fitted) - 1) > width:
        widest = fitted.index(max(fitted))
        fitted[widest] -= 1
    return fitted


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text))
