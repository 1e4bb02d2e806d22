"""The command line: one file a command, and `_exits` the only place where an error becomes an exit status."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from briefing import __version__
from briefing.cli import brief, cache, check, config, digest, doctor, export, feeds, render, schedule, schema
from briefing.cli._exits import USAGE, complain, run, write_out
from briefing.cli._habits import with_habits

app = typer.Typer(
    name="briefing",
    invoke_without_command=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 ok, 1 failed, 2 usage or configuration, 3 partial, 4 authentication or quota, 5 input "
    "refused, 6 model output rejected, 7 budget reached, 75 try again later, 130 interrupted, 141 nobody reads on.",
)
for command in (brief.brief, check.check, digest.digest, render.render, export.export, doctor.doctor):
    app.command()(with_habits(command))
app.add_typer(cache.app, name="cache")
app.add_typer(config.app, name="config")
app.add_typer(feeds.app, name="feeds")
app.add_typer(schedule.app, name="schedule")
app.add_typer(schema.app, name="schema")


@app.callback()
def _options(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="With --version: of schema, prompt, Python and SQLite, too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="With --version: one JSON object.")] = False,
) -> None:
    """Situation briefs that can be checked: every line with the sentence it rests on.

    For example:

    briefing brief article.txt
    """
    if version:
        versions = {"briefing": __version__, **(_versions() if verbose else {})}
        lines = "".join(f"{name} {number}\n" for name, number in versions.items())
        write_out(f"{json.dumps(versions)}\n" if as_json else lines)
        raise typer.Exit
    if as_json:
        hint = "it belongs behind a command: briefing COMMAND --json; or beside --version"
        complain("without a command there is nothing to print as JSON", hint, kind="usage", status=USAGE)
        raise typer.Exit(USAGE)
    if context.invoked_subcommand is None:
        write_out(f"{context.get_help()}\n")


def _versions() -> dict[str, str]:
    import sqlite3
    import sys

    from briefing.models import SCHEMA_VERSION
    from briefing.prompts import read_prompt

    prompt = read_prompt().ref
    return {
        "schema": SCHEMA_VERSION,
        "prompt": f"{prompt.name} {prompt.version}",
        "Python": sys.version.split()[0],
        "SQLite": sqlite3.sqlite_version,
    }


def main() -> None:
    """Run the command line and exit with its status."""
    run(app)
