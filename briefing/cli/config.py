"""`briefing config`: the settings as they hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._exits import exits, write_out
from briefing.cli._habits import asked, group, with_habits

if TYPE_CHECKING:
    from briefing.settings import Origin

app = group(
    """The settings.

    For example:

    briefing config show --origin
    """
)


@app.command("show")
@with_habits
def show(
    origin: Annotated[bool, typer.Option("--origin", help="Say of each what set it.")] = False,
    model: Annotated[str | None, typer.Option("--model", "-m", help="As if this were given.")] = None,
    base_url: Annotated[str | None, typer.Option("--base-url", metavar="URL", help="As if this were given.")] = None,
) -> None:
    """Print every setting as it holds, in the form of a configuration file.

    Flags come before BRIEFING_* variables, before briefing.toml in the working directory, before the user's
    config.toml, before the defaults. Keys, and what of an address may be one, are never printed; with --verbose it
    is said what each setting is for.

    For example:

    briefing config show

    BRIEFING_SEED=7 briefing config show --origin
    """
    with exits():
        from briefing.llm.address import shown
        from briefing.settings import read_origins

        found = read_origins({"model": model, "base_url": base_url}, shown=shown)
        write_out(_as_json(found) if asked().as_json else "".join(_lines(each, origin=origin) for each in found))


def _as_json(found: tuple[Origin, ...]) -> str:
    told = [
        {"name": each.name, "value": each.value, "set": each.is_set, "origin": each.origin, "about": each.about}
        for each in found
    ]
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _lines(setting: Origin, *, origin: bool) -> str:
    about = f"# {setting.about}\n" if asked().verbose else ""
    if setting.value is None:
        line = f"# {setting.name} is {'set, and not shown' if setting.is_set else 'not set'}"
    else:
        # What JSON writes of text, numbers and truth, TOML reads.
        line = f"{setting.name} = {json.dumps(setting.value, ensure_ascii=False)}"
    return f"{about}{line}{f'  # {setting.origin}' if origin else ''}\n"
