"""Text made comparable: spelling variants of one character fold into one, and the way back is kept."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_QUOTES = dict.fromkeys("‘’‚‛′‵‹›`´ʼʹ＇", "'") | dict.fromkeys("“”„‟″‶«»＂〝〞〟", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-")
_MAPPED = _QUOTES | _DASHES
_HANGUL_VOWELS_AND_FINALS = range(0x1160, 0x1200)
_MOST_MARKS = 32  # more on one letter is no writing, and normalising a long run takes quadratic time


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; folded character `i` comes from source code points `[starts[i], ends[i])`."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Give the source code points `[start, end)` of a stretch of the folded text.

        Raises `ValueError` for an empty stretch or one outside the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"[{start}, {end}) is no stretch of a folded text of {len(self.text)} characters")
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """Fold `text` for comparing, in time linear in its length.

    Each character with its combining marks is brought to NFKC; curly quotes, primes and dashes become
    plain; format characters (soft hyphens, zero-width and bidi controls, tags), control characters and
    variation selectors go; white space is collapsed and trimmed; letters are case-folded where that
    leaves one character.
    """
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position, length = 0, len(text)
    while position < length:
        stop = position + 1
        while stop < min(length, position + _MOST_MARKS) and text[stop] > "\x7f" and _joins_previous(text[stop]):
            stop += 1
        folded = _fold_one(text[position]) if stop == position + 1 else _fold_cluster(text[position:stop])
        for character in folded:
            if character != " ":
                out.append(character)
                starts.append(position)
                ends.append(stop)
            elif out and out[-1] != " ":
                out.append(" ")
                starts.append(position)
                ends.append(stop)
        position = stop
    if out and out[-1] == " ":
        out.pop(), starts.pop(), ends.pop()
    return Folded("".join(out), tuple(starts), tuple(ends))


@lru_cache(maxsize=4096)
def _joins_previous(character: str) -> bool:
    return bool(
        unicodedata.combining(character)
        or unicodedata.category(character) in {"Mn", "Mc", "Me"}
        or ord(character) in _HANGUL_VOWELS_AND_FINALS
    )


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    return _fold_cluster(character)


def _fold_cluster(cluster: str) -> str:
    mapped = "".join(_MAPPED.get(character, character) for character in cluster)
    return "".join(map(_plain, unicodedata.normalize("NFKC", mapped)))


def _plain(character: str) -> str:
    if character.isspace():
        return " "
    if is_ignorable(character):
        return ""
    lower = character.casefold()
    return _MAPPED.get(character, lower if len(lower) == 1 else character)


def is_ignorable(character: str) -> bool:
    """Tell whether `character` shows nothing: format and control characters, selectors, lone surrogates."""
    code = ord(character)
    return (
        unicodedata.category(character) in {"Cf", "Cc", "Cs"}
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0100 <= code <= 0xE01EF
        or character == "\u034f"
    )
