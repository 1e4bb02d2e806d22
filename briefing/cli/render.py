"""`briefing render`: a saved brief, printed again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from briefing.cli._article import text_of
from briefing.cli._delivery import deliver, refuse_unfit, refuse_unwritable
from briefing.cli._exits import exits
from briefing.cli._habits import chosen
from briefing.cli._saved import is_digest, saved_brief
from briefing.cli._words import FormatName


def render(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A brief or a digest saved as JSON, or - for stdin.")],
    fmt: Annotated[FormatName, typer.Option("--format", "-f", help="How to print it.")] = FormatName.md,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
) -> None:
    """Print a saved brief, or a saved digest.

    Nothing is fetched and no model is asked: the same file always prints the same bytes. Its quotes are compared
    with its article first; a file that is not a brief, or one that was changed, is refused with exit status 5.

    For example:

    briefing render story.json --format html -o story.html
    """
    with exits():
        fmt = chosen(fmt, FormatName.json)
        refuse_unfit(fmt, output)
        refuse_unwritable(output)
        text = text_of(file, "give a brief or a digest that --format json wrote")
        if is_digest(text):
            _deliver_digest(text, file, fmt, output)
        else:
            deliver(saved_brief(file, text), fmt, output)


def _deliver_digest(text: str, file: str, fmt: FormatName, output: Path | None) -> None:
    from briefing.cli._delivery import put
    from briefing.cli._exits import wants_colour
    from briefing.errors import SettingsError
    from briefing.render import Format
    from briefing.render.digest import FORMATS, read_digest, render_digest

    chosen_format = Format(fmt.value)
    if chosen_format not in FORMATS:
        raise SettingsError(f"{file} is a digest, and no digest is written as {fmt.value}", hint="choose html")
    colour = fmt is FormatName.text and output is None and wants_colour()
    put(render_digest(read_digest(text), chosen_format, colour=colour), output)
