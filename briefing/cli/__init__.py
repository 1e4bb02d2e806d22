"""The command line: one file a command, and `_exits` the only place where an error becomes an exit status."""

from __future__ import annotations

from typing import Annotated

import typer

from briefing import __version__
from briefing.cli import brief, check, doctor, render, schema
from briefing.cli._exits import run

app = typer.Typer(
    name="briefing",
    help="Situation briefs that can be checked: every line with the sentence it rests on.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 ok, 1 failed, 2 usage or configuration, 3 partial, 4 authentication or quota, 5 input "
    "refused, 6 model output rejected, 7 budget reached, 75 try again later, 130 interrupted.",
)
app.command(name="brief")(brief.brief)
app.command(name="check")(check.check)
app.command(name="render")(render.render)
app.command(name="doctor")(doctor.doctor)


app.add_typer(schema.app, name="schema")


@app.callback()
def _options(
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version and stop.", callback=lambda on: _print_version(on=on))
    ] = False,
) -> None:
    """Situation briefs that can be checked: every line with the sentence it rests on."""


def _print_version(*, on: bool) -> None:
    if on:
        typer.echo(f"briefing {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line and exit with its status."""
    run(app)
