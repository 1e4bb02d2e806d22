"""A digest in any format: a pure function of the digest."""

from __future__ import annotations

import json
from typing import Any

from briefing.digests import Digest
from briefing.render import Format
from briefing.render.digest_md import render_digest_md
from briefing.render.digest_text import render_digest_text
from briefing.render.json import json_of

FORMATS = (Format.MARKDOWN, Format.TEXT, Format.HTML, Format.JSON, Format.NDJSON)
"""What a digest can be rendered as."""


def render_digest(digest: Digest, fmt: Format, *, width: int = 80, colour: bool = False) -> str:
    """Write the digest in the format asked for, ending with one newline.

    `width` (columns, 40 at least) and `colour` (ANSI) are for text only. Raises `KeyError` for a format that a digest
    has not.
    """
    match fmt:
        case Format.MARKDOWN:
            return render_digest_md(digest)
        case Format.TEXT:
            return render_digest_text(digest, width=width, colour=colour)
        case Format.HTML:
            # The template engine is loaded by those who ask for it.
            from briefing.render.digest_html import render_digest_html  # noqa: PLC0415

            return render_digest_html(digest)
        case Format.JSON:
            return json_of(_dumped(digest), indent=2) + "\n"
        case Format.NDJSON:
            return "".join(json_of(row) + "\n" for row in _rows(digest))
        case other:
            raise KeyError(other)


def _dumped(digest: Digest) -> dict[str, Any]:
    data = json.loads(digest.model_dump_json())
    data["generator"]["parameters"] = dict(sorted(data["generator"]["parameters"].items()))
    return dict(data)


def _rows(digest: Digest) -> list[dict[str, Any]]:
    """Give the edition without its events and articles, then one row an event."""
    data = _dumped(digest)
    events, _ = data.pop("events"), data.pop("articles")
    return [{"type": "edition", **data}, *({"type": "event", "edition": digest.edition, **e} for e in events)]
