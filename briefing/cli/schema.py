"""`briefing schema`: the published JSON Schemas."""

from __future__ import annotations

from typing import Annotated

import typer

from briefing.cli._exits import exits, write_out

app = typer.Typer(help="The published JSON Schemas.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_schemas() -> None:
    """List the schemas by name."""
    from briefing.schemas import NAMES

    write_out("".join(f"{name}\n" for name in NAMES))


@app.command("print")
def print_schema(name: Annotated[str, typer.Argument(metavar="NAME", help="One of `briefing schema list`.")]) -> None:
    """Print a schema: JSON Schema, draft 2020-12.

    For example:

    briefing schema print situation-brief > situation-brief.schema.json
    """
    with exits():
        from briefing.errors import SettingsError
        from briefing.schemas import NAMES, schema_text

        if name not in NAMES:
            raise SettingsError(f"no schema is called {name}", hint=f"there are: {', '.join(NAMES)}")
        write_out(schema_text(name))
