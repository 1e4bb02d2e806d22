"""Bytes to text, when nobody can be trusted to say which encoding it is."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from unicodedata import category

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What a label means on the web (https://encoding.spec.whatwg.org/#names-and-labels): wider than its name says.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_META = re.compile(rb"""<meta[^>]{0,500}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})""", re.IGNORECASE)
_WESTERN = frozenset(
    "‘’‚“”„–—…•€£¥©®™°§«»·½¼¾×\u00a0\u00adàâäáãåæçèéêëìíîïñòóôöõøùúûüýÿßœÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØÙÚÛÜŒšžŠŽ¿¡ºª"
)
_QUOTES = frozenset("‘’“”–—…")
_CENTRAL = frozenset({"Polish", "Czech", "Slovak", "Hungarian", "Croatian", "Slovene"})
_USUAL = frozenset(
    {"utf_8", "utf_16", "utf_32", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"}
    | {"cp874", "tis_620", "koi8_r", "koi8_u", "cp866", "mac_roman", "mac_cyrillic", "gb2312", "gbk", "gb18030"}
    | {"big5", "big5hkscs", "cp950", "shift_jis", "cp932", "euc_jp", "iso2022_jp", "euc_kr", "cp949", "johab"}
)
_MOST_BAD = 0.02
_MOST_GUESSED = 200_000


class UndecodableError(ValueError):
    """No encoding makes text of these bytes."""


def decode(data: bytes, *, charset: str | None = None, markup: bool = False) -> str:
    """Give the text in `data`, its byte order mark removed.

    Asked in turn: `charset` (what the transport says), the byte order mark, with `markup` the page's
    own ``<meta charset>`` or XML declaration, UTF-8, and last a guess from the bytes. A claim the bytes
    contradict is passed over. Raises `UndecodableError` where nothing gives text: more than one
    character in fifty would be a replacement, a control, or unassigned.
    """
    for claim in (charset, _bom(data), _declared(data) if markup else None, "utf-8"):
        if claim and (text := _as_claimed(data, claim)) is not None:
            return text
    text = _guessed(data)
    if text is None or bad_share(text) > _MOST_BAD:
        raise UndecodableError("encoding")
    return text


def bad_share(text: str) -> float:
    """Give the share of characters (0 to 1) that no written text has: controls, replacements, unassigned."""
    counts = Counter(text)
    bad = sum(n for c, n in counts.items() if c == "\ufffd" or (c not in "\n\r\t\f\v" and category(c) in _NO_TEXT))
    return bad / max(len(text), 1)


_NO_TEXT = frozenset({"Cc", "Cn", "Co", "Cs"})


def _bom(data: bytes) -> str | None:
    return next((name for bom, name in _BOMS if data.startswith(bom)), None)


def _declared(data: bytes) -> str | None:
    head = data[:4096]
    found = _XML.search(head) or _META.search(head)
    if not found:
        return None
    name = found.group(1).decode("ascii")
    # A declaration that can be read as ASCII cannot be right about these.
    return "utf-8" if name.lower().startswith(("utf-16", "utf-32")) else name


def _as_claimed(data: bytes, claim: str) -> str | None:
    try:
        name = codecs.lookup(claim).name
        codec = _WIDER.get(name, name)
        text = data.decode(codec, errors="replace")
    except (LookupError, ValueError, UnicodeError, AttributeError):
        return None
    # UTF-8 is a strict form: bytes that keep it are UTF-8, whatever single-byte encoding is claimed.
    if not codec.startswith(("utf", "gb18030", "cp932", "cp949", "euc", "big5", "iso2022")):
        strict = _strictly(data, "utf-8")
        if strict is not None:
            text = strict
    text = text.removeprefix("\ufeff")
    lost = text.count("\ufffd")
    sound = sum(1 for c in text if c > "\x7f") - lost
    if lost and (lost > _MOST_BAD * len(text) or sound < 5 * lost):
        return None
    return text if bad_share(text) <= _MOST_BAD else None


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _guessed(data: bytes) -> str | None:
    # Short texts with a few curly quotes leave a statistical guess too little to go by.
    western = _strictly(data, "cp1252")
    if western is not None:
        beyond = {c for c in western if c > "\x7f"}
        if beyond <= _WESTERN and (beyond & _QUOTES or len(beyond) <= 3) and _stands_between_letters(western):
            return western
    from charset_normalizer import from_bytes  # noqa: PLC0415  # 60 ms that UTF-8 text need not wait for

    # A guess from the beginning is as good, and is not slow for five megabytes of noise.
    end = len(data) if len(data) <= _MOST_GUESSED else data.rfind(b" ", 0, _MOST_GUESSED) + 1 or _MOST_GUESSED
    guesses = from_bytes(data[:end])
    best = guesses.best()
    if best is None:
        return None
    # In these languages the guesses lie close together, and nearly all such files are of one encoding.
    close = {guess.encoding for guess in guesses if guess.coherence >= best.coherence - 0.1}
    codec = "cp1250" if best.language in _CENTRAL and "cp1250" in close else best.encoding
    if codec not in _USUAL and _USUAL.isdisjoint(best.could_be_from_charset):
        return None  # nobody writes in it: the guess is wrong
    return data.decode(codec, errors="replace").removeprefix("\ufeff")


def _stands_between_letters(text: str) -> bool:
    """Tell running text with a few foreign signs from another script read in the wrong encoding."""
    beyond = sum(1 for c in text if c > "\x7f")
    plain = sum(1 for c in text if c.isascii() and c.isalpha())
    return plain > 3 * beyond
