"""A brief becomes a page: pure functions, the same bytes for the same brief."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from briefing.models import Brief
from briefing.render.json import content_id, read_brief, render_json
from briefing.render.md import render_markdown
from briefing.render.ndjson import render_ndjson
from briefing.render.text import render_text

__all__ = ["Format", "content_id", "read_brief", "render"]


class Format(StrEnum):
    """What a brief can be rendered as."""

    MARKDOWN = "md"
    TEXT = "text"
    JSON = "json"
    HTML = "html"
    NDJSON = "ndjson"


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
    read back out of the page are not those of the brief.
    """
    return _FORMATS[Format(fmt)](brief, width, colour)
