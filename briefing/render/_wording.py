"""The page's own words: numbers, times, reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from briefing.models import Claim, Figure, Number, Reason
from briefing.render._plain import plain, words


def mentions(text: str, name: str) -> bool:
    """Tell whether `name`, its article aside, stands in `text` as whole words, in any case."""
    bare = re.sub(r"(?i)\A(?:the|an?)\s+", "", name.strip())
    return bool(bare) and re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", text, re.IGNORECASE) is not None


def days_of(claim: Claim) -> list[str]:
    """Days worked out from the publication date, the original wording kept: ``Sunday = 2019-01-06``."""
    found = {plain(d.as_written): plain(d.date) for d in claim.dates if d.resolved and d.date}
    return [f"{wording} = {date}" for wording, date in found.items() if wording]


def wording_of(figure: Figure) -> str:
    """As written, and of what, unless that is part of it."""
    of = plain(figure.of)
    written = words(figure.as_written)
    return written if not of or mentions(written, of) else f"{written} {of}"


def range_of(low: Number | None, best: Number | None, high: Number | None) -> str:
    """Low, best and high where the words bound the figure; empty where they do not."""
    if low == high:
        return ""
    bounds = f"{number_of(low)}–{number_of(high)}"
    if low is None or high is None:
        bounds = f"≥ {number_of(low)}" if high is None else f"≤ {number_of(high)}"
    return bounds if best is None else f"{bounds}, best {number_of(best)}"


def number_of(value: Number | None) -> str:
    """Digits with commas, never an exponent within 15 digits: the same under every locale."""
    if value is None:
        return ""
    exact = Decimal(repr(value))
    if exact and not -7 < exact.adjusted() < 15:
        return f"{exact.normalize():.6e}"
    text = f"{exact:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def count_of(number: int, noun: str) -> str:
    """``1 request``, ``1,200 requests``."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def listed(items: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *others, last = items
    return f"{', '.join(others)} and {last}" if others else last


def marked(text: str, offending: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    """Cut `text` into pieces, True where the piece is one of the offending words, whole and in any case."""
    # The longest first, so that a word is not marked within a phrase that is.
    wanted = sorted({word for word in map(plain, offending) if word}, key=lambda word: (-len(word), word))
    if not wanted:
        return ((text, False),)
    pattern = "|".join(map(_whole, wanted))
    pieces = re.split(f"({pattern})", text, flags=re.IGNORECASE)
    return tuple((piece, bool(number % 2)) for number, piece in enumerate(pieces) if piece)


def _whole(word: str) -> str:
    # A mark such as “?” stands right behind a word.
    before, behind = r"(?<!\w)" if word[0].isalnum() else "", r"(?!\w)" if word[-1].isalnum() else ""
    return before + re.escape(word) + behind


_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?\Z")


def moment_of(text: str) -> str:
    """``2026-11-21T06:20:05+02:00`` as ``2026-11-21 06:20 UTC+02:00``; anything else as it is."""
    found = _MOMENT.match(plain(text))
    if found is None:
        return words(text)
    day, time, zone = found.groups()
    if zone is None:
        return f"{day} {time} (zone not known)"
    return f"{day} {time} UTC" + ("" if zone in ("Z", "z", "+00:00", "-00:00") else zone)


REASONS = {
    Reason.NUMBER: "number",
    Reason.UNIT: "unit",
    Reason.ROLE: "who did it",
    Reason.NAME: "name",
    Reason.PLACE: "place",
    Reason.DATE: "date",
    Reason.NEGATION: "turned round",
    Reason.DENIAL: "denial",
    Reason.MODALITY: "how sure it is",
    Reason.SPEAKER: "who says it",
    Reason.COMPARISON: "comparison",
    Reason.QUOTE: "quotation",
    Reason.NOT_IN_SOURCE: "not in the article",
    Reason.NOT_A_STATEMENT: "not a statement",
}
