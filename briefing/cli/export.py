"""`briefing export`: a saved brief for other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from briefing.cli._delivery import put, refuse_unwritable
from briefing.cli._exits import exits
from briefing.cli._saved import saved_brief
from briefing.cli._words import ExportName


def export(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A brief saved as JSON, or - for stdin.")],
    fmt: Annotated[ExportName, typer.Option("--format", "-f", help="A STIX 2.1 bundle, or the figures as CSV.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
) -> None:
    """Write a saved brief in a form that other tools read.

    stix: a report, an identity for each force and a note for each statement, in one bundle (needs the extra stix).
    csv: a row for each figure, with whose it is and where it stands, those of conflicts included; no cell begins a
    formula; UTF-8 without a byte order mark, which a spreadsheet may have to be told. The same brief gives the same
    bytes. A file that is not a brief, or one that was changed, is refused with exit status 5.

    For example:

    briefing export story.json --format stix -o story.stix.json

    briefing export story.json --format csv > figures.csv
    """
    with exits():
        from briefing.exports import ExportFormat
        from briefing.exports import export as exported

        refuse_unwritable(output)
        put(exported(saved_brief(file), ExportFormat(fmt.value)), output)
