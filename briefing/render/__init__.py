"""A brief becomes a page: pure functions, the same bytes for the same brief."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from briefing.models import Brief
from briefing.render.json import content_id, is_timestamp, is_unchanged, read_brief, render_json
from briefing.render.md import render_markdown
from briefing.render.ndjson import render_ndjson
from briefing.render.text import render_text

__all__ = ["BINARY", "Format", "content_id", "encode", "is_timestamp", "is_unchanged", "read_brief", "render"]


class Format(StrEnum):
    """What a brief can be rendered as."""

    MARKDOWN = "md"
    TEXT = "text"
    JSON = "json"
    HTML = "html"
    NDJSON = "ndjson"
    DOCX = "docx"


BINARY = frozenset({Format.DOCX})
"""Formats that are no text."""


_FORMATS: dict[Format, Callable[[Brief, int, bool], str]] = {
    Format.MARKDOWN: lambda brief, _width, _colour: render_markdown(brief),
    Format.TEXT: lambda brief, width, colour: render_text(brief, width=width, colour=colour),
    Format.JSON: lambda brief, _width, _colour: render_json(brief),
    Format.NDJSON: lambda brief, _width, _colour: render_ndjson(brief),
    Format.HTML: lambda brief, _width, _colour: _html(brief),
}


def _html(brief: Brief) -> str:
    # The template engine is loaded by those who ask for it.
    from briefing.render.html import render_html  # noqa: PLC0415

    return render_html(brief)


def render(brief: Brief, fmt: Format, *, width: int = 80, colour: bool = False) -> str:
    """Write the brief in the format asked for, ending with one newline.

    `width` (columns, 40 at least) and `colour` (ANSI) are for text only. No clock, locale or zone is
    asked, so the same brief gives the same bytes everywhere. Raises `RenderError` where the citations
    read back out of the page are not those of the brief, and `KeyError` for a format of `BINARY`.
    """
    return _FORMATS[Format(fmt)](brief, width, colour)


def encode(brief: Brief, fmt: Format, *, width: int = 80, colour: bool = False) -> bytes:
    """Give the bytes of the file, in any format: text in UTF-8, and those of `BINARY`. Else as `render`."""
    if Format(fmt) is not Format.DOCX:
        return render(brief, fmt, width=width, colour=colour).encode("utf-8")
    # An extra: its library need not be there.
    from briefing.render.docx import render_docx  # noqa: PLC0415

    return render_docx(brief)
