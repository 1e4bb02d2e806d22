"""Times of articles, as far as they are known."""

from __future__ import annotations

from datetime import UTC, datetime


def moment_of(text: str | None) -> datetime | None:
    """Read a date or an RFC 3339 time; a day alone is its midnight, and one without a zone is in UTC."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def hours_between(one: str | None, other: str | None) -> float | None:
    """Give the hours from one time to another; None where one is not known."""
    start, end = moment_of(one), moment_of(other)
    return None if start is None or end is None else (end - start).total_seconds() / 3600


def order_of(text: str | None) -> float:
    """Give what times are put in order by, whatever zones they are written in; what is not known comes first."""
    moment = moment_of(text)
    return moment.timestamp() if moment else float("-inf")
