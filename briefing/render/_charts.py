"""Figures as plain drawings: bars from nought on one scale, and the days that lines name, in a row.

Only places and sizes are worked out here, in the units of the drawing; nothing is estimated, rounded up or filled in.
A bar says something beside another one only: the strength of a single force has none, and stands in words in its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from briefing.models import Article, Brief, Commitment, Figure, Number
from briefing.render._blocks import Line, Sheet, Side
from briefing.render._plain import plain, words
from briefing.render._wording import count_of

_LARGEST = 10**15
_OPEN = 1.15
"""How far the scale goes on behind the largest value, where one has no upper bound."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A value on a scale of 100: sure up to `sure`, meant up to `most`; `open` where there is no upper bound."""

    label: str
    sure: str
    most: str
    best: str
    open: bool


def bars(values: Sequence[tuple[str, Number | None, Number | None, Number | None]]) -> tuple[Bar, ...]:
    """Draw values (label, low, best, high) on one scale from nought; nothing where one of them cannot stand on it."""
    bounds = [_bounds(low, best, high) for _, low, best, high in values]
    known = [edge for pair in bounds if pair for edge in pair if edge is not None]
    if None in bounds or not known or max(known) <= 0:
        return ()
    scale = max(known) * (_OPEN if any(pair and pair[1] is None for pair in bounds) else 1)
    return tuple(
        _bar(label, pair, best, scale) for (label, _, best, _), pair in zip(values, bounds, strict=True) if pair
    )


def _bounds(low: Number | None, best: Number | None, high: Number | None) -> tuple[Number, Number | None] | None:
    """Give what is sure and what is at most meant; None where nothing is known or it cannot be drawn."""
    if any(edge is not None and not 0 <= edge <= _LARGEST for edge in (low, best, high)):
        return None
    if low is None and high is None:
        return None if best is None else (best, best)
    if low is None:
        return 0, high
    return None if high is not None and high < low else (low, high)


def _bar(label: str, bounds: tuple[Number, Number | None], best: Number | None, scale: float) -> Bar:
    sure, most = bounds
    within = best is not None and sure != most
    return Bar(
        label=label,
        sure=_units(sure, scale),
        most=_units(scale if most is None else most, scale),
        best=_units(best, scale) if best is not None and within else "",
        open=most is None,
    )


def _units(value: float, scale: float) -> str:
    return f"{100 * value / scale:.2f}"


def side_bars(sides: Sequence[Side]) -> tuple[Bar, ...]:
    """Draw values that disagree on one scale; none where fewer than two are numbers."""
    return bars([(s.value, s.low, s.best, s.high) for s in sides]) if len(sides) > 1 else ()


@dataclass(frozen=True, slots=True)
class Strength:
    """What is counted, and the bars of the forces it is counted of."""

    of: str
    bars: tuple[Bar, ...]


def strengths(brief: Brief) -> tuple[Strength, ...]:
    """Draw strengths of two forces or more that count the same thing in the same unit; a lone one is words alone."""
    groups: dict[tuple[str, str], list[tuple[str, Figure]]] = {}
    for force in brief.forces:
        for figure in force.strength:
            of, unit = plain(figure.of), plain(figure.unit)
            if of or unit:
                groups.setdefault((of.casefold(), unit), []).append((words(force.name), figure))
    found = []
    for group in groups.values():
        drawn = bars([(f"{name}: {words(f.as_written)}", f.low, f.value, f.high) for name, f in group])
        if drawn and len({name for name, _ in group}) > 1:
            first = group[0][1]
            found.append(Strength(plain(first.of) or plain(first.unit), drawn))
    return tuple(found)


# Days

STEP, _PER_ROW, _RADIUS, _PITCH = 58, 6, 9, 21
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_AHEAD = (Commitment.PLANNED, Commitment.EXPECTED)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Mark:
    """A line that names a day: its number, where it stands, and how firmly it is told (told, ahead, said)."""

    number: int
    y: int
    kind: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day in the row: where it stands, its names, its marks, and how long after the one before."""

    x: int
    label: str
    below: tuple[str, ...]
    marks: tuple[Mark, ...]
    gap: str


@dataclass(frozen=True, slots=True)
class Row:
    """Up to six days side by side, each as far from the next, whatever the time between them."""

    width: int
    height: int
    axis: int
    days: tuple[Day, ...]


@dataclass(slots=True)
class _Named:
    lines: list[Line] = field(default_factory=list)
    is_published: bool = False


def timeline(sheet: Sheet, article: Article, headings: Iterable[str]) -> tuple[Row, ...]:
    """Put the days that lines under these headings name in a row; none where fewer than two are named."""
    parts = [part for part in sheet.parts if part.heading in headings]
    lines = (line for part in parts for line in part.blocks if isinstance(line, Line))
    return days_of_lines(lines, article.published_at)


def days_of_lines(lines: Iterable[Line], published_at: str | None) -> tuple[Row, ...]:
    """Put the days that lines name in a row, with the day of publication; none where fewer than two are named."""
    named: dict[date, _Named] = {}
    for line in lines:
        for day in filter(None, map(_day, line.days)):
            named.setdefault(day, _Named()).lines.append(line)
    if len(named) < 2:
        return ()
    if published := _day((published_at or "")[:10]):
        named.setdefault(published, _Named()).is_published = True
    days = sorted(named)
    return tuple(
        _row(days[first : first + _PER_ROW], days[first - 1] if first else None, named)
        for first in range(0, len(days), _PER_ROW)
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _ISO_DAY.fullmatch(text) else None
    except ValueError:
        return None


def _row(days: Sequence[date], before: date | None, named: dict[date, _Named]) -> Row:
    most = max(len(named[day].lines) for day in days)
    axis = max(most, 1) * _PITCH + 4
    return Row(
        width=STEP * _PER_ROW + 4,
        height=axis + 42,
        axis=axis,
        days=tuple(_placed(days, before, named, axis)),
    )


def _placed(days: Sequence[date], before: date | None, named: dict[date, _Named], axis: int) -> Iterator[Day]:
    for place, day in enumerate(days):
        there = named[day]
        marks = tuple(
            Mark(line.number, axis - _PITCH * (height + 1) + _RADIUS - 2, _kind(line.commitment))
            for height, line in enumerate(there.lines)
        )
        yield Day(
            x=STEP * place + STEP // 2,
            label=f"{day.day} {_MONTHS[day.month - 1]}",
            below=("published" if there.is_published else _WEEKDAYS[day.weekday()],)
            + (() if before and before.year == day.year else (str(day.year),)),
            marks=marks,
            gap=count_of((day - before).days, "day") if place and before and (day - before).days > 1 else "",
        )
        before = day


def _kind(commitment: Commitment | None) -> str:
    if commitment in _AHEAD:
        return "ahead"
    return "told" if commitment is Commitment.REPORTED else "said"
