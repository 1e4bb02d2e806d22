"""Feeds: RSS, Atom and JSON Feed, as they are met with.

The bytes are parsed in the child process that parses articles too. What a feed says is never more than text: titles are
stripped of markup, and an entry's own content goes through the same reading as a page.
"""

from __future__ import annotations

import json
import re
from calendar import timegm
from datetime import UTC, datetime
from time import struct_time
from typing import Any
from urllib.parse import urljoin

from pydantic import BaseModel, ConfigDict, ValidationError

from briefing.errors import RefusedError
from briefing.sources.apart import parse_apart
from briefing.sources.limits import DEFAULT_LIMITS, Limits
from briefing.sources.parsed import Parsed

MOST_ENTRIES = 500
"""Entries taken from one feed: the first."""
_MOST_CONTENT = 200_000
_TYPES = frozenset({
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/xml",
    "text/xml",
})  # fmt: skip
_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?xml-stylesheet[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL
)
_JSON_FEED = re.compile(rb'\s*\{.{0,2000}?"version"\s*:\s*"https://jsonfeed\.org/version/', re.DOTALL)
_TAG = re.compile(r"<[^>]{0,2000}>")


class Entry(BaseModel):
    """One entry of a feed."""

    model_config = ConfigDict(frozen=True)

    url: str
    title: str = ""
    published_at: str | None = None
    """RFC 3339, in UTC; None where the feed does not say, or not in a way that can be read."""
    author: str = ""
    content: str = ""
    """What the feed itself gives of the article, as HTML; empty where it gives nothing."""


class Feed(BaseModel):
    """A feed: its name and its entries, the order kept."""

    model_config = ConfigDict(frozen=True)

    title: str = ""
    entries: tuple[Entry, ...] = ()


def is_feed(data: bytes, media_type: str = "") -> bool:
    """Tell by its beginning whether a document is a feed."""
    head = data[:4096].removeprefix(b"\xef\xbb\xbf")
    if _START.match(head) or _JSON_FEED.match(head):
        return True
    return media_type in _TYPES - {"application/xml", "text/xml"}


async def read_feed(data: bytes, *, name: str, url: str | None, limits: Limits = DEFAULT_LIMITS) -> Feed:
    """Read a feed; `name` is what it is called in messages, `url` what its links are relative to.

    Raises `RefusedError` where it is none, or cannot be parsed within the limits.
    """
    page = await parse_apart("feed", data, name=name, limits=limits, url=url)
    try:
        return Feed.model_validate_json(page.text)
    except ValidationError as error:
        raise RefusedError(f"{name}: the feed cannot be read", hint="Check the address.") from error


def parse_feed(data: bytes, *, url: str | None) -> Parsed:
    """Parse a feed where it can do no harm: called in the child; the feed is the text, as JSON."""
    feed = _json_feed(data, url) if _JSON_FEED.match(data[:4096]) else _xml_feed(data, url)
    if not feed.entries and not feed.title:
        raise RefusedError("not a feed that can be read", hint="Give the address of an RSS, Atom or JSON feed.")
    return Parsed(text=feed.model_dump_json(), title=feed.title)


def _xml_feed(data: bytes, url: str | None) -> Feed:
    import feedparser  # noqa: PLC0415  # slow to load, and only the child needs it

    # Bytes, never a string: a string that looks like a path or an address would be opened.
    found = feedparser.parse(data, response_headers={"content-location": url or ""})
    entries = [_entry(e, url) for e in found.entries[:MOST_ENTRIES]]
    return Feed(title=_words(found.feed.get("title", "")), entries=tuple(e for e in entries if e))


def _entry(raw: Any, base: str | None) -> Entry | None:
    link = _link(raw.get("link"), base)
    if not link.startswith(("http://", "https://")):
        return None
    contents = [str(c.get("value") or "") for c in raw.get("content") or ()]
    return Entry(
        url=link,
        title=_words(raw.get("title", "")),
        published_at=_moment(raw.get("published_parsed") or raw.get("updated_parsed")),
        author=_words(raw.get("author", "")),
        content=max([*contents, str(raw.get("summary") or "")], key=len)[:_MOST_CONTENT],
    )


def _link(written: object, base: str | None) -> str:
    return urljoin(base or "", str(written).strip()) if written else ""


def _moment(parsed: struct_time | None) -> str | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC).isoformat().replace("+00:00", "Z") if parsed else None
    except (ValueError, OverflowError, OSError):
        return None


def _json_feed(data: bytes, base: str | None) -> Feed:
    """Read a JSON Feed (jsonfeed.org, version 1.1); items that are not as they should be are left out."""
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RefusedError("not a feed that can be read") from error
    items = raw.get("items") if isinstance(raw, dict) else None
    entries = []
    for item in (items if isinstance(items, list) else [])[:MOST_ENTRIES]:
        if not isinstance(item, dict):
            continue
        link = _link(item.get("url") or item.get("external_url"), base)
        if link.startswith(("http://", "https://")):
            entries.append(
                Entry(
                    url=link,
                    title=_words(item.get("title")),
                    published_at=_rfc3339(item.get("date_published")),
                    author=_words(_name(item)),
                    content=str(item.get("content_html") or item.get("content_text") or "")[:_MOST_CONTENT],
                )
            )
    return Feed(title=_words(raw.get("title") if isinstance(raw, dict) else ""), entries=tuple(entries))


def _name(item: dict[str, Any]) -> object:
    authors = item.get("authors")
    first = authors[0] if isinstance(authors, list) and authors else item.get("author")
    return first.get("name") if isinstance(first, dict) else ""


def _rfc3339(text: object) -> str | None:
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found.astimezone(UTC).isoformat().replace("+00:00", "Z") if found.tzinfo else None


def _words(text: object) -> str:
    return " ".join(_TAG.sub(" ", str(text or "")).split())[:300]
