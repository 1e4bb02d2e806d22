"""What every command takes, and what was asked of the one that runs: how to speak, and how much."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeVar

import typer

Choice = TypeVar("Choice", bound=StrEnum)


class When(StrEnum):
    """When to print in colour."""

    auto = "auto"
    always = "always"
    never = "never"


@dataclass(frozen=True, slots=True)
class Habits:
    """What was asked of a command besides its own business."""

    as_json: bool = False
    quiet: bool = False
    verbose: bool = False
    color: When = When.auto
    given: frozenset[str] = frozenset()
    """The parameters that the command line names."""


_asked: ContextVar[Habits] = ContextVar("habits")


def asked() -> Habits:
    """Say how the command that runs was asked to speak."""
    return _asked.get(Habits())


def before_any_command(arguments: list[str]) -> None:
    """Speak as `arguments` ask, as long as no command has been made out in them."""
    _asked.set(Habits(as_json="--json" in arguments))


def chosen(fmt: Choice, as_json: Choice) -> Choice:
    """Give the format to print in: what `--format` says, else JSON where `--json` is given."""
    return as_json if asked().as_json and "fmt" not in asked().given else fmt


def _options(
    context: typer.Context,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print JSON, unless --format names another form; tell errors in JSON.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No remarks on standard error.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Say more of what is done, and why; name the kind of an error.")
    ] = False,
    color: Annotated[When, typer.Option("--color", help="When to print in colour; auto heeds NO_COLOR.")] = When.auto,
) -> Habits:
    named = (name for name in context.params if _is_named(context, name))
    return Habits(as_json=as_json, quiet=quiet, verbose=verbose, color=color, given=frozenset(named))


def _is_named(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


OPTIONS = frozenset({"--json", "--quiet", "-q", "--verbose", "-v", "--color"})
"""What every command takes, and no group of commands does."""
_HABITS = tuple(inspect.signature(_options, eval_str=True).parameters.values())


def group(about: str) -> typer.Typer:
    """Make a group of commands, which shows its help where none of them is named."""
    app = typer.Typer(invoke_without_command=True, rich_markup_mode=None)

    @app.callback(help=about)
    def show_help(context: typer.Context) -> None:
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())

    return app


def with_habits(command: Callable[..., None]) -> Callable[..., None]:
    """Add to a command the options that every command has; while it runs, `asked` tells them."""
    own = tuple(inspect.signature(command, eval_str=True).parameters.values())

    @functools.wraps(command)
    def speaking(**given: object) -> None:
        _asked.set(_options(**{habit.name: given.pop(habit.name) for habit in _HABITS}))  # type: ignore[arg-type]
        command(**given)

    keyword = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*own, *_HABITS)]
    speaking.__signature__ = inspect.Signature(keyword)  # type: ignore[attr-defined]
    speaking.__annotations__ = {p.name: p.annotation for p in keyword}
    return speaking


def holds_budget(most_cost: float | None, budget: float | None) -> bool | None:
    """Whether a budget holds a run; None where there is none. A price that is not known is more than any."""
    return None if budget is None else most_cost is not None and most_cost <= budget
