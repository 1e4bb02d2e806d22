"""Untrusted words become plain words: one line, nothing hidden, nothing a terminal obeys.

The ranges are written out, not asked of `unicodedata`, so that every Python gives the same bytes.
"""

from __future__ import annotations

import re
from urllib.parse import quote

# Line breaks, control characters (ESC and the C1 set among them) and breaking spaces all read as a space.
_SPACES = re.compile("[\x00-\x20\x7f-\x9f\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
# Soft hyphen, zero-width, bidi controls, invisible operators, annotation marks, tags, noncharacters.
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
# A joiner has a meaning only between letters that are not ASCII: Persian, the scripts of India, emoji.
_IDLE_JOINER = re.compile("(?<![^\x00-\x7f\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\x7f])")
_JOINERS = re.compile("([\u200c\u200d])[\u200c\u200d]+")
_SELECTORS = re.compile("([\ufe00-\ufe0f\U000e0100-\U000e01ef])[\ufe00-\ufe0f\U000e0100-\U000e01ef]+")
_SELECTORS_ONLY = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef \xa0\u2007\u202f]*\\Z")
_SURROGATES = re.compile("[\ud800-\udfff]")

_LINKABLE = re.compile(r"https?://[A-Za-z0-9%._-]+(:[0-9]{1,5})?([/?#][!-~]*)?\Z", re.IGNORECASE)
_NO_WORDS = "(no visible text)"


def plain(text: str | None) -> str:
    """One line of visible characters, runs of spaces made one; empty for None.

    No-break spaces are kept: they are typography.
    """
    if not text:
        return ""
    text = _SURROGATES.sub("\ufffd", text)
    text = _HIDDEN.sub("", text)
    text = _SPACES.sub(" ", text).strip(" \xa0\u2007\u202f")
    text = _JOINERS.sub(r"\1", text)
    text = _IDLE_JOINER.sub("", text)
    return _SELECTORS.sub(r"\1", text)


def words(text: str | None) -> str:
    """As `plain`, but never empty: a line must have something to read."""
    line = plain(text)
    return _NO_WORDS if _SELECTORS_ONLY.match(line) else line


def link_to(url: str | None) -> str | None:
    """Give an address safe inside `<…>` of Markdown and in plain text, or None.

    Only http and https, with a host and without user names: these make one host look like another.
    """
    if not url:
        return None
    encoded = quote(_SURROGATES.sub("\ufffd", url.strip()), safe="!#$%&*+,/:;=?@~-._'")
    encoded = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", encoded)
    return encoded if _LINKABLE.match(encoded) else None
