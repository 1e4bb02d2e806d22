"""Where a brief goes: to standard output, or to a file, whole or not at all."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli._exits import wants_colour, write_out
from briefing.cli._words import FormatName

if TYPE_CHECKING:
    from briefing.models import Brief


def refuse_unfit(fmt: FormatName, output: Path | None) -> None:
    """Refuse, before any work, a format that cannot be written here. Raises `SettingsError`."""
    from briefing.errors import SettingsError

    if fmt is not FormatName.docx:
        return
    if find_spec("docx") is None:
        raise SettingsError("--format docx needs the extra 'docx'", hint="pip install '.[docx]' in the clone")
    if output is None and sys.stdout.isatty():
        raise SettingsError("--format docx is no text for a terminal", hint="name a file with -o, or a pipe")


def refuse_unwritable(output: Path | None) -> None:
    """Refuse, before any work, a file that cannot be written to. Raises `SettingsError` or `StoreError`."""
    from briefing.errors import SettingsError, StoreError

    if output is None:
        return
    if output == Path():
        raise SettingsError("--output names no file", hint="give the name of one")
    if output.is_dir():
        raise StoreError(f"cannot write {output}: it is a folder", hint="name a file in it")
    if not output.parent.is_dir():
        raise StoreError(f"cannot write {output}: there is no folder {output.parent}", hint="make the folder first")


def deliver(brief: Brief, fmt: FormatName, output: Path | None) -> None:
    """Render a brief and write it; on a terminal that takes colour, text has some. Raises a `BriefingError`."""
    from briefing.render import Format, encode

    colour = fmt is FormatName.text and output is None and wants_colour()
    put(encode(brief, Format(fmt.value), colour=colour), output)


def put(content: str | bytes, output: Path | None) -> None:
    """Write content where it is to go. Raises a `BriefingError`."""
    from briefing.store.files import write_atomic

    if output is None:
        write_out(content)
    else:
        write_atomic(output, content)
