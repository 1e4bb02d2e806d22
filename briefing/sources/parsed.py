"""What a parser hands back from the child process."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a document held; the fields are those of `briefing.models.Page`."""

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published_at: str | None = None
    language: str | None = None
    hidden_removed: int = 0
