"""The editions of a digest as a folder of pages: an index, a page an edition, a feed, and the latest as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urljoin
from xml.sax.saxutils import escape, quoteattr

from briefing.digests import Digest
from briefing.render import Format
from briefing.render._digest_sheet import called, headlines_of, reading_of, summary_of, title_of_digest
from briefing.render._plain import words
from briefing.render._wording import count_of, moment_of
from briefing.render.digest import render_digest
from briefing.render.html import page_of, policy_for
from briefing.render.json import is_timestamp

_NEVER = "1970-01-01T00:00:00Z"
_IN_FEED = 30
"""Editions named in the feed: the newest."""
_LEADING = 5
"""Headlines of an edition in the index and in the feed."""


def site(digests: Sequence[Digest], *, base_url: str | None = None) -> Mapping[str, str]:
    """Give the files of the site by their names; the same digests give the same bytes.

    Names are made of edition numbers alone. With `base_url` the feed names whole addresses.
    """
    newest = sorted(digests, key=lambda d: d.edition, reverse=True)
    files = {file_of(digest): render_digest(digest, Format.HTML) for digest in newest}
    files["index.html"] = _index(newest)
    files["feed.xml"] = _feed(newest[:_IN_FEED], base_url)
    if newest:
        files["latest.json"] = render_digest(newest[0], Format.JSON)
    return files


def file_of(digest: Digest) -> str:
    """Give the name of an edition's page: ``edition-0012.html``."""
    return f"edition-{digest.edition:04}.html"


def _index(digests: Sequence[Digest]) -> str:
    from markupsafe import Markup  # noqa: PLC0415  # loaded with the template engine

    template, style, _ = page_of("index.html.j2", "brief.css", "digest.css")
    return template.render(
        title=words(digests[0].name) if digests else "Digest",
        editions=[
            (file_of(d), called(d), moment_of(d.as_of), [*summary_of(d), reading_of(d)], *headlines_of(d, _LEADING))
            for d in digests
        ],
        style=Markup(style),  # noqa: S704  # ours
        policy=policy_for(style, ""),
    )


def _feed(digests: Sequence[Digest], base_url: str | None) -> str:
    """Write an Atom feed (RFC 4287)."""
    name = words(digests[0].name) if digests else "Digest"
    updated = _time_of(digests[0]) if digests else _NEVER
    identity = digests[0].name.encode().hex()[:64] if digests else "empty"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{escape(name)}</title>",
        f"<id>urn:briefing:digest:{identity}</id>",
        f"<updated>{updated}</updated>",
        "<author><name>briefing</name></author>",
    ]
    for digest in digests:
        link = urljoin(base_url, file_of(digest)) if base_url else file_of(digest)
        lines += [
            "<entry>",
            f"<title>{escape(title_of_digest(digest))}</title>",
            f"<id>urn:briefing:digest:{identity}:{digest.edition}</id>",
            f"<updated>{_time_of(digest)}</updated>",
            f'<link rel="alternate" type="text/html" href={quoteattr(link)}/>',
            f"<summary>{escape(_summary(digest))}</summary>",
            "</entry>",
        ]
    return "\n".join([*lines, "</feed>"]) + "\n"


def _summary(digest: Digest) -> str:
    first, more = headlines_of(digest, _LEADING)
    lines = [*summary_of(digest), reading_of(digest), *(f"• {title}" for title in first)]
    return "\n".join([*lines, *([f"• {count_of(more, 'more event')}"] if more else [])])


def _time_of(digest: Digest) -> str:
    return digest.as_of if is_timestamp(digest.as_of) else _NEVER
