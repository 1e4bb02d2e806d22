"""Words that failed, as they stand in the statement: what is compared is spelled otherwise, in small letters or out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from briefing.gate.reading import plain, read
from briefing.text.folding import fold

_WORD = re.compile(r"[^\W_]+")
# Between two words that are compared side by side the statement may have a mark or a short word: `Vance & Pell`.
_GAP = r"[\W_]+(?:[^\W_]{1,3}[\W_]+)?"


def slices_of(statement: str, offending: Iterable[str]) -> tuple[str, ...]:
    """Give for each of some words the piece of `statement` that they are; what is not found there is left out."""
    found: dict[str, None] = {}
    for words in offending:
        found |= dict.fromkeys(_slices(statement, words))
    return tuple(found)


def _slices(statement: str, words: str) -> Iterator[str]:
    if not words.strip():
        return
    # Most are found so, with other letters, quotation marks and spaces only; folding takes longer.
    even, low = plain(statement).lower(), words.lower()
    if len(even) == len(statement) and (at := _place(low, even)) >= 0:
        yield statement[at : at + len(low)]
        return
    parts = _WORD.findall(fold(words).text)
    if whole := _folded(statement, parts):
        yield whole
        return
    for part in parts:
        if piece := _folded(statement, [part]) or _spelled_out(statement, part):
            yield piece


def _place(words: str, text: str) -> int:
    """Find where words stand in a text as whole words; -1 where they do not."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        begins = not words[0].isalnum() or not text[:at][-1:].isalnum()
        if begins and (not words[-1].isalnum() or not text[end : end + 1].isalnum()):
            return at
        at = text.find(words, at + 1)
    return -1


def _folded(statement: str, parts: list[str]) -> str:
    """Find words in whatever letters, quotation marks and spaces; empty where they are not."""
    if not parts:
        return ""
    folded = fold(statement)
    at = re.search(r"(?<![^\W_])" + _GAP.join(map(re.escape, parts)) + r"(?![^\W_])", folded.text)
    if at is None:
        return ""
    start, end = folded.source_span(*at.span())
    return statement[start:end]


def _spelled_out(statement: str, part: str) -> str:
    """Find what a word was made of in reading: `weren't` for its `not`; empty where it was made of nothing."""
    told, words = read(statement, None).text.split(), list(re.finditer(r"\S+", statement))
    place = next((i for i, word in enumerate(told) if part in _WORD.findall(word.casefold())), None)
    if place is None:
        return ""
    for _, start, end, first, last in SequenceMatcher(None, told, [w[0] for w in words], False).get_opcodes():
        if start <= place < end and first < last:
            return statement[words[first].start() : words[last - 1].end()].strip('"“”‘().,;:!?')
    return ""
