"""The articles of this package's own, ready to be checked against."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from briefing.gate import Gate
from briefing.models import Article, Page, Reason
from briefing.sentences import article

FOLDER = Path(__file__).resolve().parent.parent / "articles"
NAMES = tuple(sorted(p.stem for p in FOLDER.glob("*.txt")))


@cache
def read(name: str) -> Article:
    """Read an article with its sidecar."""
    facts = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return article(
        Page(
            text=(FOLDER / f"{name}.txt").read_text("utf-8"),
            title=facts["title"],
            published_at=facts.get("published_at"),
        )
    )


@cache
def gate(name: str) -> Gate:
    """Give the gate of an article."""
    return Gate(read(name))


@cache
def gate_of(text: str) -> Gate:
    """Give the gate of an article of these words."""
    return Gate(article(Page(text=text, published_at="2026-03-10")))


def withheld(text: str, statement: str) -> Reason | None:
    """Say for which reason an article of these words does not bear a statement out; None where it does."""
    return gate_of(text).check(statement).reason
