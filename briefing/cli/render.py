"""`briefing render`: a saved brief, printed again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from briefing.cli._delivery import deliver, refuse_unfit, refuse_unwritable
from briefing.cli._exits import exits
from briefing.cli._habits import chosen
from briefing.cli._saved import saved_brief
from briefing.cli._words import FormatName


def render(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A brief saved as JSON, or - for stdin.")],
    fmt: Annotated[FormatName, typer.Option("--format", "-f", help="How to print it.")] = FormatName.md,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
) -> None:
    """Print a saved brief.

    Nothing is fetched and no model is asked: the same file always prints the same bytes. Its quotes are compared
    with its article first; a file that is not a brief, or one that was changed, is refused with exit status 5.

    For example:

    briefing render story.json --format html -o story.html
    """
    with exits():
        fmt = chosen(fmt, FormatName.json)
        refuse_unfit(fmt, output)
        refuse_unwritable(output)
        deliver(saved_brief(file), fmt, output)
