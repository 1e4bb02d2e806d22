"""Which script a text is written in."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def is_latin(text: str) -> bool:
    """Tell whether at least half of the letters of a text are Latin ones; true of a text without letters."""
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(map(_is_latin, letters)) >= len(letters)


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool:
    return letter.isascii() or "LATIN" in unicodedata.name(letter, "")
