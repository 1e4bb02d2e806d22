"""The time an edition covers: `[end of the previous edition, now)`, so that each instant is in exactly one edition.

Windows are instants, not days of a calendar: changes of the clocks neither lose nor repeat an hour. The zone only says
how they are written for the reader.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

FIRST = timedelta(hours=24)
"""What a first edition covers."""


def window(previous_end: datetime | None, now: datetime, *, since: datetime | None = None) -> tuple[datetime, datetime]:
    """Give the start and the end of the next edition's window, both in UTC.

    The start is `since` where it is given, else where the previous edition ended, else a day before `now`. All times
    have a zone. Raises `ValueError` where the window would end before it begins: a clock was set back.
    """
    start = since or previous_end or now - FIRST
    start, end = start.astimezone(UTC), now.astimezone(UTC)
    if end < start:
        raise ValueError(f"the window would end ({end.isoformat()}) before it begins ({start.isoformat()})")
    return start, end


def is_within(moment: datetime, start: datetime, end: datetime) -> bool:
    """Tell whether an instant is in `[start, end)`."""
    return start <= moment < end


def written(moment: datetime, zone: tzinfo) -> str:
    """Write an instant for a reader in a zone: RFC 3339 to the second, with the zone's offset then."""
    return moment.astimezone(zone).isoformat(timespec="seconds")
