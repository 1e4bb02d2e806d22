"""Many words as one pattern: what they begin with in common is read once, where `|` tries them one after another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby

# The letters outside ASCII that `re.IGNORECASE` takes for these.
_FOLDED = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}


def any_of(words: str, behind: str = "") -> str:
    """Give a pattern of any of the words, in capitals or not; `behind` is what must follow.

    It needs no `re.IGNORECASE`, under which a search is several times slower.
    """
    return any_before({words: behind})


def any_before(words: Mapping[str, str]) -> str:
    """Give a pattern of any of several groups of words, each before a pattern of its own."""
    return _branches({(word, behind) for group, behind in words.items() for word in group.split()}, _either_case)


def as_written(words: str) -> str:
    """Give a pattern of any of the words as they are written."""
    return _branches({(word, "") for word in words.split()}, str)


def _branches(ends: set[tuple[str, str]], letter: Callable[[str], str]) -> str:
    longer = groupby(sorted((word, behind) for word, behind in ends if word), key=lambda end: end[0][0])
    branches = [
        letter(first) + _branches({(word[1:], behind) for word, behind in group}, letter) for first, group in longer
    ]
    branches += sorted(behind for word, behind in ends if not word)
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _either_case(letter: str) -> str:
    return f"[{letter}{letter.upper()}{_FOLDED.get(letter, '')}]" if letter.isalpha() else letter
