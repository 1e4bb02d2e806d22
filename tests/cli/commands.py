"""Every command of the command line, by its words."""

from __future__ import annotations

from collections.abc import Iterator

from typer.main import get_command

from briefing.cli import app


def commands(found=None, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Give each command and each group with the words that name it, the root first."""
    found = found or get_command(app)
    yield words, found
    for name, below in getattr(found, "commands", {}).items():
        yield from commands(below, (*words, name))


ALL = dict(commands())
GROUPS = [words for words, found in ALL.items() if hasattr(found, "commands")]
LEAVES = [words for words in ALL if words not in GROUPS]
