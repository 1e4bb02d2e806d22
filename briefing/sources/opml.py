"""Feeds out of an OPML file, as feed readers export them."""

from __future__ import annotations

from lxml import etree

from briefing.errors import RefusedError

_MOST = 2_000_000


def feeds_of(text: str, *, name: str) -> list[tuple[str, str]]:
    """Give address and title of each feed, each once, in the order of the file.

    Entities are not resolved and nothing is loaded. Raises `RefusedError` where the file is no OPML.
    """
    if len(text) > _MOST:
        raise RefusedError(f"{name}: larger than {_MOST:,} characters")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise RefusedError(f"{name}: not OPML: {error.msg}", hint="give a file that a feed reader exported") from None
    if etree.QName(root).localname != "opml":
        raise RefusedError(f"{name}: not OPML", hint="give a file that a feed reader exported")
    found: dict[str, str] = {}
    for outline in root.iter("outline"):
        url = (outline.get("xmlUrl") or "").strip()
        if url.startswith(("http://", "https://")):
            found.setdefault(url, (outline.get("title") or outline.get("text") or "").strip()[:300])
    if not found:
        raise RefusedError(f"{name}: no feed is named in it", hint="give a file that a feed reader exported")
    return list(found.items())
