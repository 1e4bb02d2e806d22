"""`briefing schema`: the published JSON Schemas."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli._article import text_of
from briefing.cli._exits import FAILED, REFUSED, complain, exits, write_out
from briefing.cli._habits import asked, group, with_habits

if TYPE_CHECKING:
    from briefing.compatibility import Difference, Level
    from briefing.validation import Fault

app = group(
    """The published JSON Schemas.

    For example:

    briefing schema validate story.json
    """
)

_MOST_TOLD = 20


def _names(incomplete: str) -> list[str]:
    from briefing.schemas import NAMES

    return [name for name in NAMES if name.startswith(incomplete)]


@app.command("list")
@with_habits
def list_schemas() -> None:
    """List the schemas by name.

    For example:

    briefing schema list
    """
    from briefing.schemas import NAMES

    with exits():
        write_out(json.dumps(list(NAMES)) + "\n" if asked().as_json else "".join(f"{name}\n" for name in NAMES))


@app.command("print")
@with_habits
def print_schema(
    name: Annotated[str, typer.Argument(metavar="NAME", help="One of `briefing schema list`.", autocompletion=_names)],
    closed: Annotated[
        bool, typer.Option("--closed", help="For a language model to answer by: no other members, and none left out.")
    ] = False,
) -> None:
    """Print a schema: JSON Schema, draft 2020-12.

    For example:

    briefing schema print situation-brief > situation-brief.schema.json
    """
    with exits():
        from briefing.schemas import schema_text

        write_out(schema_text(_known(name), closed=closed))


@app.command("validate")
@with_habits
def validate(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A document, or one on each line; - for stdin.")],
    schema: Annotated[
        str | None,
        typer.Option("--schema", metavar="NAME", help="By this schema, whatever it looks like.", autocompletion=_names),
    ] = None,
) -> None:
    """Compare documents with their schema: a brief, a digest, results of a check, errors.

    Which schema it is follows from the members a document has. Each fault is told with its place. Exits with 5 where
    there is one. That the quotes of a brief stand in its article is for `briefing render` to compare.

    For example:

    briefing schema validate story.json

    briefing check article.txt -s statements.jsonl -f json | briefing schema validate -
    """
    with exits():
        from briefing.validation import documents_in

        named = "standard input" if file == "-" else file
        documents = documents_in(text_of(file, "give a document that briefing wrote"), named)
        faulty = 0
        for number, document in enumerate(documents, 1):
            place = f"{named}, document {number}" if len(documents) > 1 else named
            faulty += _validated(document, place, _known(schema) if schema else None)
    if faulty:
        raise typer.Exit(REFUSED)


@app.command("diff")
@with_habits
def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A JSON Schema; - for stdin.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="A later version of it; - for stdin.")],
) -> None:
    """Say whether a change of a schema is minor or major, and why.

    Minor: who reads documents of OLD can read those of NEW. References are followed. Exits with 1 where the change
    is major.

    For example:

    briefing schema print digest | briefing schema diff digest.schema.json -
    """
    with exits():
        from briefing.compatibility import Level, differences, level
        from briefing.errors import SettingsError

        if old == new == "-":
            raise SettingsError("OLD and NEW cannot both come from standard input")
        found = differences(_schema_in(old), _schema_in(new))
        grave = level(found)
        write_out(_differences_text(grave, found))
    if grave is Level.MAJOR:
        raise typer.Exit(FAILED)


def _known(name: str) -> str:
    from briefing.errors import SettingsError
    from briefing.schemas import NAMES

    if name not in NAMES:
        raise SettingsError(f"no schema is called {name}", hint=f"there are: {', '.join(NAMES)}")
    return name


def _validated(document: Any, place: str, name: str | None) -> bool:
    """Tell what is wrong with a document, or that nothing is; give whether something is."""
    from briefing.models import SCHEMA_VERSION
    from briefing.validation import faults, schema_name_of

    name = name or schema_name_of(document)
    found = faults(document, name) if name else (_unknown(),)
    if asked().as_json:
        told = [{"path": fault.path, "what": fault.what} for fault in found]
        line = {"document": place, "schema": name, "version": SCHEMA_VERSION, "valid": not found, "faults": told}
        write_out(json.dumps(line, ensure_ascii=False) + "\n")
    elif not found and not asked().quiet:
        write_out(f"{place}: valid by {name} {SCHEMA_VERSION}\n")
    _complain_of(found, place)
    return bool(found)


def _unknown() -> Fault:
    from briefing.schemas import NAMES
    from briefing.validation import Fault

    return Fault("", f"it looks like no document of a schema (--schema {'|'.join(NAMES)})")


def _complain_of(found: tuple[Fault, ...], place: str) -> None:
    told = found[: 1 if asked().as_json else _MOST_TOLD]
    for fault in told:
        what = f"{fault.path}: {fault.what}" if fault.path else fault.what
        more = f"; and {len(found) - len(told)} more" if fault is told[-1] and len(found) > len(told) else ""
        complain(f"{place}: {what}{more}", kind="refused", status=REFUSED)


def _schema_in(file: str) -> dict[str, Any]:
    from briefing.validation import schema_in

    named = "standard input" if file == "-" else file
    return schema_in(text_of(file, "give a JSON Schema"), named)


def _differences_text(grave: Level, found: tuple[Difference, ...]) -> str:
    if asked().as_json:
        told = [{"level": each.level, "where": each.where, "what": each.what} for each in found]
        return json.dumps({"level": grave, "differences": told}, ensure_ascii=False, indent=2) + "\n"
    lines = [f"{each.level}: {each.where}: {each.what}" for each in sorted(found, key=lambda each: each.level)]
    return "\n".join([grave.value, *lines]) + "\n"
