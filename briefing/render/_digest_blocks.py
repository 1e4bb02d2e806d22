"""What the page of a digest is made of; every string has gone through `plain` by then."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.models import Article, Commitment, Number

Place = tuple[int, int]
"""A source's number and a sentence's."""


@dataclass(frozen=True, slots=True)
class DLine:
    """A statement of an event: what is new about it, who says it how firmly, the words, and its places."""

    text: str
    places: tuple[Place, ...]
    lead: str = ""
    name: str = ""
    behind_name: str = ","
    """What parts the name from the words."""
    asides: tuple[str, ...] = ()
    mark: str = ""
    commitment: Commitment | None = None
    number: int = 0
    days: tuple[str, ...] = ()
    """The days it names, YYYY-MM-DD."""

    @property
    def tail(self) -> str:
        """What is added behind the words, in parentheses; empty where nothing is."""
        return f"({'; '.join(self.asides)})" if self.asides else ""


@dataclass(frozen=True, slots=True)
class DValue:
    """One side of a conflict: the value, whose it is, which outlet has it and when, and where."""

    value: str
    whose: str
    outlet: str
    when: str
    places: tuple[Place, ...]
    low: Number | None = None
    best: Number | None = None
    high: Number | None = None
    number: int = 0
    """Its place among the values of the page, from one."""


@dataclass(frozen=True, slots=True)
class DSides:
    """Values of one thing side by side."""

    caption: str
    values: tuple[DValue, ...]


@dataclass(frozen=True, slots=True)
class DFigure:
    """A figure of an event, and whose it is."""

    figure: str
    of: str
    whose: str
    bounds: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class DNote:
    """A remark of the page itself."""

    text: str


@dataclass(frozen=True, slots=True)
class DPart:
    """A heading within an event and what stands under it."""

    heading: str
    lines: tuple[DLine, ...] = ()
    sides: tuple[DSides, ...] = ()
    figures: tuple[DFigure, ...] = ()
    notes: tuple[DNote, ...] = ()


@dataclass(frozen=True, slots=True)
class DEvent:
    """One event."""

    number: int
    title: str
    facts: str
    top: DLine | None
    parts: tuple[DPart, ...]


@dataclass(frozen=True, slots=True)
class DSource:
    """One article: how it is described, where it can be read, and the sentences that are cited."""

    number: int
    title: str
    source: str
    link: str | None
    quoted: tuple[tuple[int, str], ...]
    article: Article


@dataclass(frozen=True, slots=True)
class DSheet:
    """The page of a digest."""

    title: str
    label: str
    """What it is called for short."""
    made: str
    window: str
    summary: tuple[str, ...]
    events: tuple[DEvent, ...]
    coverage: tuple[str, ...]
    sources: tuple[DSource, ...]
    method: tuple[str, ...]


def label_of(place: Place) -> str:
    """Give a place as it is printed: ``2:14``, source 2, sentence 14."""
    return f"{place[0]}:{place[1]}"
