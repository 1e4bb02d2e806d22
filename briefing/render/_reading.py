"""Pages read back: what a reader finds under each heading, with the sentences it cites.

Every reader goes by the finished page alone, so that what people can follow is what is checked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.render._blocks import Cites
from briefing.render._sheet import (
    BOTTOM_LINE,
    CONFLICTS,
    FORCES,
    GAPS,
    HIGHLIGHTS,
    KEY_FIGURES,
    METHOD,
    OBJECTIVES,
    OBSTACLES,
    OUTCOMES,
    SOURCES,
    WITHHELD,
)

HEADINGS = (
    BOTTOM_LINE,
    HIGHLIGHTS,
    KEY_FIGURES,
    FORCES,
    OBJECTIVES,
    OBSTACLES,
    OUTCOMES,
    CONFLICTS,
    GAPS,
    WITHHELD,
    SOURCES,
    METHOD,
)
"""The headings in the order of the page; that of what is withheld has its number behind it."""

_SGR = re.compile("\x1b\\[[01]m")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MD_CITES = re.compile(r" \((\[s\d+\](?:, \[s\d+\])*)\)\Z")
_TEXT_CITES = re.compile(r" \[(s\d+(?:, s\d+)*)\]\Z")
_COLUMNS = re.compile(r" {2,}")
_UNDER_HEAD = re.compile(r"-+(?:  -+)*\Z")
_CELL = re.compile(r"\| (?:[^\\|]|\\.)+")
_COUNT = re.compile(r" \(\d+\)\Z")


def bare(heading: str) -> str:
    """Take off a heading the count that stands behind it."""
    return _COUNT.sub("", heading)


def uncoloured(page: str) -> str:
    """Take out the marks for bold that we put into text for a terminal."""
    return _SGR.sub("", page)


@dataclass(frozen=True, slots=True)
class Read:
    """A line of a page: its words, and the sentences it cites (none: a remark, or a row of a table)."""

    text: str
    cites: Cites = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as read: lines and rows by heading, sentences by number, and links within it that lead nowhere."""

    sections: Mapping[str, Sequence[Read]]
    rows: Mapping[str, Sequence[tuple[str, ...]]]
    quotes: Mapping[int, str]
    dangling: tuple[str, ...] = ()


def read_markdown(page: str) -> Reading:
    """Read a Markdown page."""
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in page.split("\n"):
        if line.startswith("## "):
            heading = bare(line[3:])
            sections[heading] = []
        elif line:
            sections.setdefault(heading, []).append(line)
    quotes: dict[int, list[str]] = {}
    for line in sections.get(SOURCES, []):
        if line.startswith("###### s"):
            quotes[int(line[8:])] = []
        elif quotes:
            quotes[next(reversed(quotes))].append(_ESCAPED.sub(r"\1", line))
    defined = {line for lines in sections.values() for line in lines}
    return Reading(
        {heading: [_read_markdown(line) for line in lines] for heading, lines in sections.items()},
        {heading: _markdown_rows(lines) for heading, lines in sections.items()},
        {number: " ".join(lines) for number, lines in quotes.items()},
        tuple(f"s{number}" for number in quotes if f"[s{number}]: #s{number}" not in defined),
    )


def read_text(page: str) -> Reading:
    """Read a page of plain text, wrapped at any width; rows of a table only where each is one line."""
    headings = {heading.upper(): heading for heading in HEADINGS}
    sections: dict[str, list[str]] = {}
    rows: dict[str, list[tuple[str, ...]]] = {}
    heading, before, in_table = "", "x", False
    for line in uncoloured(page).split("\n"):
        # Only a line after an empty one can be a heading, and only in their order; what is quoted follows none.
        found = headings.get(bare(line), "") if not before else ""
        if found and _place(found) > _place(heading):
            heading = found
            sections[heading] = []
        elif not line:
            pass
        # Items begin at the margin, and what goes on is set in; the bottom line is one item without a mark.
        elif not sections.get(heading) or (heading != BOTTOM_LINE and line.startswith(("- ", "s"))):
            sections.setdefault(heading, []).append(line)
        else:
            sections[heading][-1] += f" {line.strip()}"
        if in_table and line:
            rows.setdefault(heading, []).append(tuple(_COLUMNS.split(line)))
        in_table = bool(line) and (in_table or _UNDER_HEAD.match(line) is not None)
        before = line
    quotes: dict[int, list[str]] = {}
    for line in sections.get(SOURCES, []):
        if quote := re.match(r"s(\d+) +(.*)", line):
            quotes.setdefault(int(quote[1]), []).append(quote[2])
    return Reading(
        {heading: [_read(line, _TEXT_CITES) for line in lines] for heading, lines in sections.items()},
        rows,
        {number: " ".join(lines) for number, lines in quotes.items()},
    )


def _markdown_rows(lines: Sequence[str]) -> list[tuple[str, ...]]:
    # The line with dashes stands below the head; what follows are rows.
    return [
        tuple(_ESCAPED.sub(r"\1", cell.strip(" |")) for cell in _CELL.findall(line))
        for above, line in pairwise(lines)
        if line.startswith("| ") and above.startswith("| ") and not line.startswith("| --- |")
    ]


def _place(heading: str) -> int:
    return HEADINGS.index(heading) if heading else -1


def _read(line: str, cites: re.Pattern[str]) -> Read:
    found = cites.search(line)
    if found is None:
        return Read(line)
    return Read(line[: found.start()], tuple(int(n) for n in re.findall(r"s(\d+)", found[1])))


def _read_markdown(line: str) -> Read:
    # Citations first: escaped brackets are none.
    found = _read(line, _MD_CITES)
    return Read(_ESCAPED.sub(r"\1", found.text), found.cites)
