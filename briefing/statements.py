"""What is to be checked: statements one a line as JSON, or the sentences of a summary."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.sentences import canonical


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that is said about an article."""

    id: str | int
    text: str
    quote: str | None = None
    """Words of the article that it is said to rest on."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that is no statement."""

    line: int
    """Its number, from 1."""
    why: str


def statements_in(lines: Iterable[str]) -> Iterator[Statement | Unread]:
    """Read statements from JSON lines of `{"id", "statement"}`, `quote` optional; empty lines are passed over.

    A statement without an `id` has the number of its line. One whose text is empty is a statement that says nothing.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _statement(line, number)


def numbered(sentences: Iterable[str]) -> Iterator[Statement]:
    """Make statements of sentences, numbered from 1."""
    for number, text in enumerate(sentences, start=1):
        yield Statement(number, text)


def _statement(line: str, number: int) -> Statement | Unread:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return Unread(number, "not JSON")
    if fault := _fault(given):
        return Unread(number, fault)
    identifier = number if given.get("id") is None else given["id"]
    return Statement(identifier, canonical(given["statement"] or ""), given.get("quote"))


def _fault(given: object) -> str:
    """Say why what a line holds is no statement; an empty cell may be null. Empty where it is one."""
    if not isinstance(given, dict):
        return "not an object"
    identifier = given.get("id")
    if not isinstance(given.get("statement", 0), str | None):
        return "there is no text under “statement”"
    if isinstance(identifier, bool) or not isinstance(identifier, str | int | None):
        return "“id” is neither text nor a whole number"
    if isinstance(identifier, str) and _HALF.search(identifier):
        return "“id” has half a character in it"
    return "" if isinstance(given.get("quote"), str | None) else "“quote” is no text"


_HALF = re.compile("[\ud800-\udfff]")
