"""`briefing render`: a saved brief, printed again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._article import text_of
from briefing.cli._delivery import deliver, refuse_unfit
from briefing.cli._exits import exits
from briefing.cli._habits import chosen
from briefing.cli._words import FormatName

if TYPE_CHECKING:
    from briefing.models import Brief


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
        from briefing.render import read_brief

        fmt = chosen(fmt, FormatName.json)
        refuse_unfit(fmt, output)
        saved = read_brief(text_of(file, "give a brief that --format json wrote"))
        _refuse_changed(saved, file)
        deliver(saved, fmt, output)


def _refuse_changed(saved: Brief, file: str) -> None:
    from briefing.errors import NotABriefError
    from briefing.models import SCHEMA_VERSION
    from briefing.render import content_id

    # A newer minor version may hold members that are left out here, and has another hash.
    if saved.schema_version == SCHEMA_VERSION and saved.id != content_id(saved):
        raise NotABriefError(
            f"{file} was changed after it was made: its content is not that of its id",
            hint="make the brief again; nothing in a changed one has been checked",
        )
