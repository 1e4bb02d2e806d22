"""`briefing doctor`: what would be used, whether it works, and what to do about what does not."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._exits import FAILED, exits, write_out
from briefing.cli._habits import asked

if TYPE_CHECKING:
    from briefing.settings import Settings

Line = tuple[bool | None, str, str]


def doctor(
    model: Annotated[str | None, typer.Option("--model", "-m", help="Look at this model instead.")] = None,
    base_url: Annotated[str | None, typer.Option("--base-url", metavar="URL", help="At this endpoint.")] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Do not ask the model.")] = False,
) -> None:
    """Say which model would be used and whether it answers, where cache and configuration are, and the versions.

    Exits with 0 where all is well, else with 1; each line that is not well says what to do.

    For example:

    briefing doctor --model llama3.1 --base-url http://localhost:11434/v1
    """
    with exits():
        from briefing.settings import read_settings

        settings = read_settings({"model": model, "base_url": base_url})
        lines = [*_places(), *_versions(), *_model(settings, ask=not offline)]
    if asked().quiet:
        lines = [line for line in lines if line[0] is False]
    if asked().as_json:
        import json

        facts = [{"ok": ok, "what": what, "found": found} for ok, what, found in lines]
        write_out(json.dumps(facts, ensure_ascii=False, indent=2) + "\n")
    else:
        marks = {True: "ok  ", False: "FAIL", None: "    "}
        width = max((len(what) for _, what, _ in lines), default=0)
        write_out("".join(f"{marks[ok]}  {what:<{width}}  {found}\n" for ok, what, found in lines))
    if any(ok is False for ok, _, _ in lines):
        raise typer.Exit(FAILED)


def _places() -> list[Line]:
    import os

    from briefing.prompts import folder
    from briefing.settings import PROJECT_FILE, cache_folder, config_file

    config, cache = config_file(), cache_folder()
    nearest = next(p for p in (cache, *cache.parents) if p.exists())
    writable = os.access(nearest, os.W_OK)
    return [
        (None, "configuration", f"{config}{'' if config.exists() else ' (not there; defaults hold)'}"),
        (None, "project file", str(PROJECT_FILE) if PROJECT_FILE.exists() else "none in this folder"),
        (writable, "cache", str(cache) if writable else f"{cache}: cannot be written; set BRIEFING_HOME"),
        (None, "prompts", str(folder())),
    ]


def _versions() -> list[Line]:
    import sqlite3
    from importlib.metadata import PackageNotFoundError, version

    from briefing import __version__
    from briefing.models import SCHEMA_VERSION
    from briefing.prompts import read_prompt

    lines: list[Line] = [
        (None, "briefing", f"{__version__}, schema {SCHEMA_VERSION}, prompt {_prompt_name(read_prompt())}"),
        (sys.version_info >= (3, 11), "Python", sys.version.split()[0]),
        (None, "SQLite", sqlite3.sqlite_version),
    ]
    for name in ("openai", "instructor", "pydantic", "httpx2", "trafilatura", "sentencex", "rapidfuzz"):
        try:
            lines.append((True, name, version(name)))
        except PackageNotFoundError:
            lines.append((False, name, "not installed: install briefing again"))
    for name, extra in (("xllamacpp", "local"), ("pypdfium2", "pdf"), ("genai-prices", "cost"), ("stix2", "stix")):
        try:
            lines.append((None, name, version(name)))
        except PackageNotFoundError:
            lines.append((None, name, f"not installed (extra `{extra}`)"))
    return lines


def _prompt_name(prompt: object) -> str:
    ref = getattr(prompt, "ref")  # noqa: B009  keeps this file free of heavy imports for its types
    return f"{ref.name} {ref.version}"


def _model(settings: Settings, *, ask: bool) -> list[Line]:
    from briefing.errors import BriefingError
    from briefing.llm import choose

    try:
        choice = choose(settings)
    except BriefingError as error:
        return [(False, "model", f"{error.message} ({error.hint})")]
    configured = "" if "model" in settings.model_fields_set else " (nothing else is configured)"
    lines: list[Line] = [
        (None, "model", f"{settings.model}{configured}"),
        (None, "which is", choice.card.name),
        (None, "texts go to", choice.where),
    ]
    if not choice.inside:
        lines.append((None, "key", "set" if settings.api_key else "none"))
    if ask:
        lines.append(asyncio.run(_answers(settings)))
    return lines


async def _answers(settings: Settings) -> Line:
    import time

    from briefing.cli._progress import Display
    from briefing.errors import BriefingError
    from briefing.llm import choose
    from briefing.llm.trial import trial

    started = time.monotonic()
    with Display(quiet=asked().quiet, verbose=asked().verbose) as display:
        try:
            async with choose(settings).open(display) as model:
                answer = await model.ask(trial())
        except BriefingError as error:
            return (False, "answers", f"{error.message} ({error.hint})" if error.hint else error.message)
    return (True, "answers", f"yes, as {answer.model}, in {time.monotonic() - started:.1f} s with loading")
