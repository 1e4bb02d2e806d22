"""A page's article: its text, and what the page says of title, author, outlet, date and language.

Runs in the child process of `briefing.sources.worker`: importing it loads lxml and trafilatura.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date, datetime

import trafilatura
import trafilatura.metadata
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from briefing.errors import RefusedError
from briefing.sources.decode import UndecodableError, decode
from briefing.sources.hidden import remove_hidden
from briefing.sources.limits import DEFAULT_LIMITS, Limits
from briefing.sources.parsed import Parsed

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def parse_html(
    data: bytes, *, charset: str | None = None, url: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> Parsed:
    """Read the article out of a page's bytes.

    `charset` is what the transport said. Paragraphs, headings, list items (``- …``), captions and table rows
    (cells parted by `` | ``) are a line each; repeated paragraphs are given once. Raises `RefusedError` for a
    page beyond the limits, in no readable encoding, or without article text.
    """
    _check_caps(data, limits)
    try:
        source = decode(data, charset=charset, markup=True)
    except UndecodableError as error:
        raise RefusedError("its encoding cannot be made out", hint="Save the text as UTF-8.") from error
    tree = _tree(source)
    hidden = remove_hidden(tree)
    about = _about(tree, url)
    _keep_captions(tree)
    _keep_highlights(tree)
    text = _text(tree)
    if not text:
        raise RefusedError("no article text on the page", hint="Give the article's text as a file.")
    return Parsed(
        text=text,
        title=_line(about.title),
        outlet=_line(about.sitename),
        author=_line(about.author),
        published_at=_published(tree, url),
        language=_language(tree),
        hidden_removed=hidden,
    )


def _check_caps(data: bytes, limits: Limits) -> None:
    hint = "Give the article's text as a file."
    if len(data) > limits.max_html_bytes:
        raise RefusedError(f"the page is larger than {limits.max_html_bytes:,} bytes", hint=hint)
    if data.count(b"<") > limits.max_html_tags:
        raise RefusedError(f"the page has more than {limits.max_html_tags:,} tags", hint=hint)
    if _has_giant_tag(data, limits.max_tag_bytes):
        raise RefusedError(f"the page has a tag of more than {limits.max_tag_bytes:,} bytes", hint=hint)


_TAG = re.compile(rb"""<[a-zA-Z](?:"[^"]*+"|'[^']*+'|[^"'>])*+""")


def _has_giant_tag(data: bytes, most: int) -> bool:
    # Only a tag with no "<" for so long can be one, and few of those fit in a page.
    start = data.find(b"<")
    while start >= 0:
        following = data.find(b"<", start + 1)
        end = len(data) if following < 0 else following
        if end - start > most:
            found = _TAG.match(data, start, start + most + 1)
            rest = data[found.end() : start + most + 1] if found else b">"
            if not rest.startswith(b">"):
                return True
        start = following
    return False


_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _tree(source: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, default_doctype=False)
    try:
        tree = document_fromstring(_NOT_XML.sub("", source).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise RefusedError("the page is empty or not HTML", hint="Give the article's text as a file.") from error
    # Formulas carry a second, unseen wording that the extraction would prefer.
    for element in list(tree.iter("annotation", "annotation-xml")):
        element.drop_tree()
    for element in tree.iter("math"):
        element.attrib.pop("alttext", None)
    return tree


def _about(tree: HtmlElement, url: str | None) -> trafilatura.metadata.Document:
    return trafilatura.metadata.extract_metadata(deepcopy(tree), default_url=url)


def _keep_captions(tree: HtmlElement) -> None:
    # trafilatura drops figures whole; a caption often names who is to be seen, where and when.
    for figure in list(tree.iter("figure")):
        caption = figure.find(".//figcaption")
        words = " ".join(caption.text_content().split()) if caption is not None else ""
        if not words or figure.find(".//table") is not None or figure.find(".//blockquote") is not None:
            continue
        for child in list(figure):
            figure.remove(child)
        figure.tag = "p"
        figure.attrib.clear()
        figure.text = words


_HIGHLIGHTS = re.compile(r"highlight|key-?(point|fact|takeaway)|at-?a-?glance|summary|in-?brief", re.IGNORECASE)


def _keep_highlights(tree: HtmlElement) -> None:
    # Asides are dropped as related matter, but some outlets put the main points of the story in one.
    for aside in list(tree.iter("aside")):
        names = " ".join(aside.get(a) or "" for a in ("class", "id", "aria-label", "data-component"))
        if _HIGHLIGHTS.search(names) and aside.find(".//li") is not None:
            aside.tag = "div"
            aside.attrib.clear()


def _text(tree: HtmlElement) -> str:
    body = deepcopy(tree)
    # An article that stands only in scripts or the head is not what the page shows.
    for element in list(body.iter("script", "style", "head")):
        element.drop_tree()
    # Where a page's source breaks its lines says nothing; only where it is preformatted does it show.
    for element in body.iter():
        if element.tag != "pre":
            element.text = _SPACES.sub(" ", element.text) if element.text else None
        element.tail = _SPACES.sub(" ", element.tail) if element.tail else None
    found = trafilatura.bare_extraction(body, include_comments=False, with_metadata=False)
    text: str = getattr(found, "text", None) or ""
    return "\n".join(line for raw in text.splitlines() if (line := _tidy(raw)))


_SPACES = re.compile("[ \t\n\r\f]+")


def _tidy(line: str) -> str:
    line = line.strip()
    if line.startswith("|") and line.endswith("|"):
        if not line.strip("|- :"):
            return ""
        return " | ".join(cell for c in line.strip("|").split("|") if (cell := c.strip()))
    return line


_DATE_METAS = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.created", "dc.date", "publish-date", "publication_date", "pubdate", "article.published",
    "date",
)  # fmt: skip


def _published(tree: HtmlElement, url: str | None) -> str | None:
    """Give when the page states it was published; never a date found in its prose or its footer."""
    return next((moment for claim in _claimed_dates(tree, url) if (moment := _moment(claim))), None)


def _claimed_dates(tree: HtmlElement, url: str | None) -> Iterator[str]:
    """Give what the page claims as its date, the most exact kind of claim first."""
    yield from _linked_dates(tree)
    metas = {
        (m.get("property") or m.get("name") or m.get("itemprop") or "").lower(): m.get("content") or ""
        for m in reversed(list(tree.iter("meta")))
    }
    for name in _DATE_METAS:
        yield metas.get(name, "")
    times = list(tree.iter("time"))
    for element in times:
        if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
            yield element.get("datetime") or ""
    if found := re.search(r"/(20\d\d)/([01]\d)/([0-3]\d)/", url or ""):
        yield "-".join(found.groups())
    stated = {element.get("datetime") for element in times if next(element.iterancestors("article"), None) is not None}
    if len(stated) == 1:
        yield stated.pop() or ""


def _linked_dates(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            waiting = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        while waiting:
            node = waiting.pop()
            if isinstance(node, list):
                waiting.extend(node)
            elif isinstance(node, dict):
                kinds = str(node.get("@type"))
                if isinstance(node.get("datePublished"), str) and re.search(r"Article|Posting|Report", kinds):
                    yield node["datePublished"]
                waiting.extend(v for k, v in node.items() if k in ("@graph", "mainEntity", "mainEntityOfPage"))


def _moment(value: str) -> str | None:
    """Give a date, or a time where it has a zone, as RFC 3339 writes it; None for anything else."""
    value = value.strip()
    if not re.match(r"\d{4}-\d{2}-\d{2}", value) or len(value) > 40:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return _day(value[:10])
    return moment.isoformat(timespec="seconds") if moment.tzinfo and "T" in value else moment.date().isoformat()


def _day(value: str | None) -> str | None:
    try:
        return date.fromisoformat(value or "").isoformat()
    except ValueError:
        return None


def _language(tree: HtmlElement) -> str | None:
    tag = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip().replace("_", "-")
    return tag if re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}", tag) else None


def _line(value: str | None) -> str | None:
    """Give a page's word about itself as one line of at most 300 characters."""
    words = " ".join("".join(c if c.isprintable() else " " for c in value or "").split())
    return words[:300] or None
