"""From SOURCE to a page: standard input, an address, or a path; HTML, PDF or plain text."""

from __future__ import annotations

import asyncio
import re
import sys
from importlib.util import find_spec
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO, Literal

from briefing.errors import RefusedError, SettingsError
from briefing.models import Page
from briefing.sources.apart import parse_apart
from briefing.sources.decode import UndecodableError, decode
from briefing.sources.file import printable, read_file, read_stream
from briefing.sources.limits import Limits

if TYPE_CHECKING:
    from briefing.sources.fetch import Fetched, Fetcher

Kind = Literal["html", "pdf", "text"]

_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_TEXT_TYPES = frozenset(
    {"", "text/plain", "text/markdown", "text/x-markdown", "application/pdf", "application/octet-stream"}
)
_HTML_START = re.compile(
    r"(?:\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|section|h1|p)\b[^>]*>",
    re.IGNORECASE | re.DOTALL,
)
_SIGNATURES = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
)
_SAVE_AS_TEXT = "Save the article as plain text in UTF-8, or give its page as HTML."


async def read_page(source: str, *, fetcher: Fetcher, stdin: BinaryIO | None, limits: Limits) -> Page:
    """Do what `briefing.sources.read` promises."""
    if source == "-":
        # Not in a thread: one that waits for input cannot be ended, and would hold up an interrupted program.
        data = read_stream(stdin or sys.stdin.buffer, "standard input", limits)
        return await _page(data, _sniffed(data, "standard input"), "standard input", limits)
    if _is_address(source):
        return await _fetched(source, fetcher, limits)
    return await page_of_file(source, limits)


async def page_of_file(path: str, limits: Limits) -> Page:
    """Read the article in a file. Raises as `briefing.sources.read`."""
    data = await asyncio.to_thread(read_file, path, limits)
    name = printable(path)
    suffix = PurePath(path).suffix.lower()
    kind: Kind = "html" if suffix in (".html", ".htm", ".xhtml") and data else _sniffed(data, name)
    return await _page(data, kind, name, limits)


def _is_address(source: str) -> bool:
    # "file:…" and its like go to the fetcher too, which says that they are not read.
    return re.match(r"[a-z][a-z0-9+.-]*://", source, re.IGNORECASE) is not None


async def _fetched(source: str, fetcher: Fetcher, limits: Limits) -> Page:
    return await page_of(await fetcher.fetch(source), limits)


async def page_of(answer: Fetched, limits: Limits) -> Page:
    """Read the article in what a host gave. Raises as `briefing.sources.read`."""
    name = printable(answer.shown)
    kind: Kind
    if answer.media_type in _HTML_TYPES and b"%PDF-" not in answer.content[:1024]:
        kind = "html"
    elif answer.media_type in _HTML_TYPES | _TEXT_TYPES:
        kind = _sniffed(answer.content, name)
    else:
        shown_type = printable(answer.media_type)
        raise RefusedError(f"{name}: not an article but {shown_type}", hint="Give the address of the article's page.")
    page = await _page(answer.content, kind, name, limits, charset=answer.charset, url=answer.url)
    return page.model_copy(update={"url": answer.url})


def _sniffed(data: bytes, name: str) -> Kind:
    """Tell by the content what it is."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise RefusedError(f"{name}: {what}, not text", hint=_SAVE_AS_TEXT)
    head = data[:2048]
    codec = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return "html" if _HTML_START.match(head.decode(codec, errors="replace")) else "text"


async def _page(
    data: bytes, kind: Kind, name: str, limits: Limits, *, charset: str | None = None, url: str | None = None
) -> Page:
    if not data.strip():
        raise _empty(name)
    if kind == "pdf" and find_spec("pypdfium2") is None:
        raise SettingsError(
            f"{name}: PDF files are read with the extra 'pdf'", hint="pip install '.[pdf]' in the clone"
        )
    if kind == "text":
        return Page(text=_plain_text(data, name, charset))
    return await parse_apart(kind, data, name=name, limits=limits, charset=charset, url=url)


def _plain_text(data: bytes, name: str, charset: str | None) -> str:
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        raise RefusedError(f"{name}: binary, not text", hint=_SAVE_AS_TEXT)
    try:
        text = decode(data, charset=charset)
    except UndecodableError as error:
        raise RefusedError(f"{name}: its encoding cannot be made out", hint=_SAVE_AS_TEXT) from error
    if not text.strip():
        raise _empty(name)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _empty(name: str) -> RefusedError:
    return RefusedError(f"{name}: empty", hint="Give a news article.")
