"""What a page is made of, before any format has its say: every string has gone through `plain` by then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from briefing.models import Commitment, Number

Cites = tuple[int, ...]
Cell = str | Cites
Spans = tuple[tuple[str, bool], ...]
"""Words in pieces; True marks a piece."""


@dataclass(frozen=True, slots=True)
class Line:
    """One statement: who says so how firmly, the words, what is added to them, and the sentences."""

    kind: ClassVar[str] = "line"

    text: str
    cites: Cites
    lead: str = ""
    name: str = ""
    behind_name: str = ","
    """What parts the name from the words."""
    asides: tuple[str, ...] = ()
    bullet: bool = True
    number: int = 0
    """Which line of the page it is, from 1."""
    again: bool = False
    """Whether the line stands here a second time."""
    commitment: Commitment | None = None
    days: tuple[str, ...] = ()
    """The days it names, YYYY-MM-DD."""

    @property
    def tail(self) -> str:
        """What is added behind the words, in parentheses; empty where nothing is."""
        return f"({'; '.join(self.asides)})" if self.asides else ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A statement that is withheld: its words, those that failed marked, and why."""

    kind: ClassVar[str] = "refused"

    section: str
    spans: Spans
    reason: str
    detail: str
    cites: Cites
    number: int

    @property
    def why(self) -> str:
        """The reason in words."""
        return ": ".join(filter(None, (self.reason, self.detail)))

    @property
    def said(self) -> str:
        """All of it in one line, what failed between » and «."""
        return f"“{pointed(self.spans)}” — {self.why}"


@dataclass(frozen=True, slots=True)
class Side:
    """Whose value, what it is, and where it stands: sentences, or the id of another article."""

    whose: str
    value: str
    low: Number | None
    best: Number | None
    high: Number | None
    where: Cell
    number: int


@dataclass(frozen=True, slots=True)
class Sides:
    """Values of one thing, to be shown side by side."""

    kind: ClassVar[str] = "sides"

    caption: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; a cell is words or sentence numbers."""

    kind: ClassVar[str] = "table"

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of the page itself."""

    kind: ClassVar[str] = "note"

    text: str
    bullet: bool = False


Block = Line | Refused | Sides | Table | Note


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence cited: its number and the article's own words."""

    sentence: int
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole page, in its order."""

    title: str
    made: str
    source: str
    link: str | None
    legend: str
    """What the words before a statement mean."""
    parts: tuple[Part, ...]
    described: str
    """The source in full, before its sentences."""
    quoted: tuple[Quoted, ...]
    method: tuple[str, ...]


def is_item(block: Block) -> bool:
    """Tell whether a block is an item of a list."""
    return isinstance(block, Refused) or (isinstance(block, Line | Note) and block.bullet)


def pointed(spans: Spans) -> str:
    """Put the marked pieces between » and «."""
    return "".join(f"»{piece}«" if marked else piece for piece, marked in spans)


_SIDE_BY_SIDE = 3


def tables_of(sides: Sides) -> tuple[Table, ...]:
    """Give the sides as tables of at most three columns, one side a column."""
    found = []
    for first in range(0, len(sides.sides), _SIDE_BY_SIDE):
        some = sides.sides[first : first + _SIDE_BY_SIDE]
        caption = sides.caption if first == 0 else f"{sides.caption} (continued)"
        rows = (tuple(s.value for s in some), tuple(s.where for s in some))
        found.append(Table(tuple(s.whose for s in some), rows, caption))
    return tuple(found)
