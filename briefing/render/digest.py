"""A digest in any format: a pure function of the digest."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pydantic import ValidationError

from briefing.digests import Digest
from briefing.errors import NotABriefError
from briefing.models import SCHEMA_VERSION
from briefing.render import Format
from briefing.render._plain import plain
from briefing.render.digest_md import render_digest_md
from briefing.render.digest_text import render_digest_text
from briefing.render.json import json_of, without

_HINT = "Give a file that `briefing digest --format json` wrote, unchanged."
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


def digest_id(digest: Digest) -> str:
    """Give the first 16 hex digits of the SHA-256 of a digest's content: when and how fast it was made left out."""
    content = digest.model_dump(mode="json", exclude={"id": True, "as_of": True, "generator": {"usage", "elapsed_s"}})
    # Digests saved before there were these members keep their id.
    content = without(content, "events_left_out")
    content["events"] = [without(event, "left_out") for event in content["events"]]
    content["generator"]["gate"] = without(content["generator"]["gate"], "added")
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read_digest(text: str) -> Digest:
    """Give back the digest that `text` was rendered from, as JSON.

    Every quote must still be the slice of its article that it says it is, and the content that of the id. Raises
    `NotABriefError` where it is not so.
    """
    try:
        digest = Digest.model_validate_json(text.removeprefix("\ufeff"))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise NotABriefError(f"not a saved digest: {where}: {plain(first['msg'])}", hint=_HINT) from None
    texts = {article.id: article.text for article in digest.articles}
    for event in digest.events:
        claims = (*event.objectives, *event.obstacles, *event.outcomes, *filter(None, [event.bottom_line]))
        cited = [
            *(e for claim in claims for e in claim.evidence),
            *(e for force in event.forces for e in force.evidence),
        ]
        for evidence in cited:
            if texts.get(evidence.article_id, "")[evidence.start : evidence.end] != evidence.quote:
                raise NotABriefError("not a saved digest: a quote is not its article’s text", hint=_HINT)
    if digest.schema_version == SCHEMA_VERSION and digest_id(digest) != digest.id:
        raise NotABriefError("the digest was changed after it was made", hint=_HINT)
    return digest


def _dumped(digest: Digest) -> dict[str, Any]:
    data = json.loads(digest.model_dump_json())
    data["generator"]["parameters"] = dict(sorted(data["generator"]["parameters"].items()))
    return dict(data)


def _rows(digest: Digest) -> list[dict[str, Any]]:
    """Give the edition without its events and articles, then one row an event."""
    data = _dumped(digest)
    events, _ = data.pop("events"), data.pop("articles")
    return [{"type": "edition", **data}, *({"type": "event", "edition": digest.edition, **e} for e in events)]
