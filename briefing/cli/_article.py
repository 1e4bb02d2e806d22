"""Reading what a command is about: an article, or a file beside it."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from briefing.text.typed import typed

if TYPE_CHECKING:
    from briefing.models import Page


def piped(source: str) -> BinaryIO | None:
    """Read standard input where SOURCE is it: before the event loop runs, which would keep an interrupt waiting."""
    from briefing.sources import Limits

    return BytesIO(sys.stdin.buffer.read(Limits().max_bytes + 1)) if source == "-" else None


async def page_of(source: str, given: dict[str, str | None], stdin: BinaryIO | None) -> Page:
    """Read SOURCE; what the flags say of it comes before what it says of itself. Raises a `BriefingError`."""
    from briefing.settings import read_settings
    from briefing.sources import read
    from briefing.sources.fetch import Fetcher

    page = await read(source, fetcher=Fetcher(own=read_settings().allow_hosts), stdin=stdin)
    return page.model_copy(update={name: typed(value) for name, value in given.items() if value is not None})


def text_of(file: str, wanted: str) -> str:
    """Read FILE, or standard input for -, as UTF-8; `wanted` says what belongs there. Raises a `BriefingError`."""
    from briefing.errors import RefusedError

    try:
        return _bytes_of(file, wanted).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RefusedError(f"{file}: not UTF-8 text", hint=wanted) from None


def words_of(file: str, wanted: str) -> str:
    """Read FILE, or standard input for -, in whatever encoding it is, as articles are. Raises a `BriefingError`."""
    from briefing.errors import RefusedError
    from briefing.sources.decode import UndecodableError, decode

    data = _bytes_of(file, wanted)
    try:
        text = decode(data)
    except UndecodableError:
        text = "\x00"
    if "\x00" in text:
        raise RefusedError(f"{file}: no text, or in an encoding that cannot be made out", hint="save it as UTF-8 text")
    return text


def _bytes_of(file: str, wanted: str) -> bytes:
    from briefing.errors import NoSuchSourceError, StoreError

    try:
        return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except FileNotFoundError:
        raise NoSuchSourceError(f"no such file: {file}", hint=wanted) from None
    except IsADirectoryError:
        raise NoSuchSourceError(f"{file} is a folder", hint=wanted) from None
    except (OSError, ValueError) as error:
        raise StoreError(f"cannot read {file}: {getattr(error, 'strerror', None) or error}") from None


def day_of(text: str | None) -> str | None:
    """Read --published: a day, or a time with zone. Raises `SettingsError`."""
    if text is None:
        return None
    from datetime import date, datetime

    from briefing.errors import SettingsError

    try:
        if len(text) == len("2026-01-31"):
            return date.fromisoformat(text).isoformat()
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise SettingsError(f"--published {text}: not a date", hint="YYYY-MM-DD, or 2026-01-31T08:00:00+01:00")
    return moment.isoformat()
