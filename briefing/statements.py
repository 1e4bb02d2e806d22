"""What is to be checked: statements one a line as JSON, or the sentences of a summary.

A summary is Markdown or plain text; its headings, rules, code and citation marks are not statements and are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.errors import RefusedError
from briefing.models import SentenceKind
from briefing.sentences import canonical, split

_CITATION = re.compile(
    r"\s*(?:\[\s*\^?(?:s|source\s+)?\d+(?:\s*[,;–-]\s*\^?(?:s|source\s+)?\d+)*\s*\]|\(\s*s\d+(?:\s*[,;]\s*s\d+)*\s*\)"
    r"|【[^】]{0,40}】|[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?=\W|$))",
    re.IGNORECASE,
)
_SOURCE_LINE = re.compile(r"^\s*(?:sources?|references?|citations?|read more|links?)\s*:", re.IGNORECASE)
_MARKDOWN = MarkdownIt("commonmark").enable("table")


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that is said about an article."""

    id: str | int
    text: str
    quote: str | None = None
    """Words of the article that it is said to rest on."""


def statements_in(lines: Iterable[str], name: str) -> Iterator[Statement]:
    """Read statements from JSON lines of `{"id", "statement"}`, `quote` optional; empty lines are passed over.

    Raises `RefusedError` naming `name` and the line that is no such object.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        yield _statement(line, f"{name}, line {number}", number)


def statements_of(summary: str) -> tuple[Statement, ...]:
    """Take the sentences of a summary, numbered from 1, its headings and citation marks left out."""
    found: list[str] = []
    for paragraph in _paragraphs(_MARKDOWN.parse(summary)):
        plain = _CITATION.sub("", paragraph).strip()
        if not re.search(r"\w", plain) or _SOURCE_LINE.match(plain):
            continue
        text = canonical(plain)
        kept = [s for s in split(text) if s.kind is not SentenceKind.FURNITURE]
        found.extend(text[s.start : s.end] for s in kept if re.search(r"\w", text[s.start : s.end]))
    return tuple(Statement(number, text) for number, text in enumerate(found, start=1))


def _statement(line: str, where: str, number: int) -> Statement:
    hint = 'each line is one object such as {"id": "1", "statement": "The bridge was closed."}'
    try:
        given = json.loads(line)
    except ValueError:
        raise RefusedError(f"{where}: not JSON", hint=hint) from None
    if not isinstance(given, dict) or not isinstance(given.get("statement"), str) or not given["statement"].strip():
        raise RefusedError(f"{where}: there is no text under “statement”", hint=hint)
    identifier, quote = given.get("id", number), given.get("quote")
    if isinstance(identifier, bool) or not isinstance(identifier, str | int):
        raise RefusedError(f"{where}: “id” is neither text nor a whole number", hint=hint)
    if quote is not None and not isinstance(quote, str):
        raise RefusedError(f"{where}: “quote” is no text", hint=hint)
    return Statement(identifier, canonical(given["statement"]), quote)


def _paragraphs(tokens: Iterable[Token]) -> Iterator[str]:
    in_heading = False
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            in_heading = token.type == "heading_open"
        elif token.type == "inline" and not in_heading:
            yield "".join(map(_words, token.children or ()))


def _words(token: Token) -> str:
    if token.type in {"text", "code_inline"}:
        return token.content
    return " " if token.type in {"softbreak", "hardbreak"} else ""
