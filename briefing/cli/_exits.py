"""The only place where an error becomes an exit status and a line on stderr."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn, TextIO, cast

import typer
from typer.main import get_command

from briefing import errors
from briefing.cli._habits import OPTIONS, When, asked, before_any_command
from briefing.text.typed import typed

OK = 0
FAILED = 1
USAGE = 2
PARTIAL = 3
AUTH = 4
REFUSED = 5
OUTPUT_REJECTED = 6
BUDGET = 7
LATER = 75
INTERRUPTED = 130
CLOSED_PIPE = 141

# The first class that fits an error gives its status, and its kind in a failure's JSON (a word of
# `briefing.models.FailureKind`, which would load too much here); a test walks all of them.
STATUS: tuple[tuple[type[errors.BriefingError], int, str], ...] = (
    (errors.UnknownModelError, USAGE, "unknown-model"),
    (errors.SettingsError, USAGE, "settings"),
    (errors.NoSuchSourceError, USAGE, "no-such-source"),
    (errors.RefusedError, REFUSED, "refused"),
    (errors.FetchLaterError, LATER, "fetch-later"),
    (errors.SourceError, FAILED, "fetch"),
    (errors.ModelAuthError, AUTH, "model-auth"),
    (errors.ModelUnavailableError, LATER, "model-unavailable"),
    (errors.ModelRefusedError, OUTPUT_REJECTED, "model-refused"),
    (errors.ModelOutputError, OUTPUT_REJECTED, "model-output"),
    (errors.BudgetError, BUDGET, "budget"),
    (errors.NotABriefError, REFUSED, "not-a-brief"),
    (errors.BusyError, LATER, "store"),
    (errors.StoreError, FAILED, "store"),
    (errors.BriefingError, FAILED, "defect"),
)


def status_of(error: errors.BriefingError) -> int:
    """Give the exit status of an error."""
    return _row(error)[0]


def _row(error: errors.BriefingError) -> tuple[int, str]:
    return next((status, kind) for of, status, kind in STATUS if isinstance(error, of))


def complain(message: str, hint: str = "", *, kind: str = "notice", status: int = OK) -> None:
    """Write one line on stderr, without control characters: words, or with --json a failure as its schema has it."""
    if asked().as_json:
        failure = {"kind": kind, "message": _plain(message), "hint": _plain(hint) or None, "exit_status": status}
        line = json.dumps(failure, ensure_ascii=False)
    else:
        line = f"briefing: {message.rstrip('.')}" + (f" ({_begun_small(hint).rstrip('.')})" if hint else "")
        line += f" [{kind}, exit status {status}]" if status and asked().verbose else ""
    print(_plain(line), file=sys.stderr, flush=True)  # noqa: T201  stderr is where people are told


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in typed(text))


def _begun_small(hint: str) -> str:
    # A hint is a sentence of its own elsewhere; a word in capitals stays one.
    return hint[0].lower() + hint[1:] if hint[1:2].islower() else hint


def end_partial(lacking: Sequence[str]) -> NoReturn:
    """Say what is missing from an output that was written, and end with its status."""
    for what in ["; ".join(lacking)] if asked().as_json else lacking:
        complain(what, kind="partial", status=PARTIAL)
    raise typer.Exit(PARTIAL)


@contextmanager
def exits() -> Iterator[None]:
    """Turn an error of this package into its line and its exit status."""
    try:
        yield
    except errors.BriefingError as error:
        status, kind = _row(error)
        complain(error.message, error.hint, kind=kind, status=status)
        raise typer.Exit(status) from None
    except KeyboardInterrupt:
        hint = "answers already given are kept, unless --no-cache is set"
        complain("interrupted", hint, kind="interrupted", status=INTERRUPTED)
        raise typer.Exit(INTERRUPTED) from None


def write_out(content: str | bytes) -> None:
    """Write bytes, or text in UTF-8 whatever the locale, to stdout.

    Raises `StoreError`, or `BrokenPipeError` for `run` to end by.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content.encode("utf-8", "replace") if isinstance(content, str) else content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise errors.StoreError(f"cannot write to standard output: {error.strerror}") from None


def wants_colour() -> bool:
    """Whether to print in colour: as --color says, else where stdout is a terminal that takes it."""
    if asked().color is not When.auto:
        return asked().color is When.always
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def run(app: typer.Typer) -> NoReturn:
    """Run a command line to its end: interrupts, closed pipes and defects end it in order, too."""
    signal.signal(signal.SIGTERM, _terminate)
    _open_streams()
    if "_BRIEFING_COMPLETE" in os.environ:
        app(prog_name="briefing")
    status = _status_of_run(app, sys.argv[1:])
    try:
        sys.stdout.flush()
    except OSError:
        # It was told already; what the interpreter flushes at its end must not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(status)


def _status_of_run(app: typer.Typer, arguments: list[str]) -> int:
    before_any_command(arguments)
    try:
        return _invoked(app, arguments)
    except BrokenPipeError:
        # Who read our output has enough.
        return CLOSED_PIPE
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        return _failed(f"{error.strerror or error}{where}", "store", FAILED)
    except Exception as error:
        if os.environ.get("BRIEFING_TRACEBACK"):
            raise
        what = f"a defect in briefing: {type(error).__name__}: {error}"
        return _failed(what, "defect", FAILED, "please report it, with what BRIEFING_TRACEBACK=1 prints")


def _invoked(app: typer.Typer, arguments: list[str]) -> int:
    try:
        command = get_command(app)
        with command.make_context("briefing", arguments) as context:
            command.invoke(context)
        sys.stdout.flush()
    except typer.Exit as end:
        return end.exit_code
    except typer.TyperException as error:
        message = " ".join(error.format_message().replace("Value error, ", "").split())
        return _failed(message, "usage", USAGE, _help_of(error))
    except KeyboardInterrupt:
        return _failed("interrupted", "interrupted", INTERRUPTED)
    return OK


def _failed(message: str, kind: str, status: int, hint: str = "") -> int:
    complain(_begun_small(message), hint, kind=kind, status=status)
    return status


def _help_of(error: typer.TyperException) -> str:
    context: typer.Context | None = getattr(error, "ctx", None)
    option = getattr(error, "option_name", None)
    if context and option in OPTIONS and hasattr(context.command, "commands"):
        return f"it belongs behind a command: {context.command_path} COMMAND {option}"
    return f"see {context.command_path if context else 'briefing'} --help"


def _open_streams() -> None:
    """Speak UTF-8, whatever the locale; a stream that was closed is kept from being a file that is opened later."""
    if sys.stdin is None:
        sys.stdin = _nothing(os.O_RDONLY, "r")
    if sys.stdout is None:
        sys.stdout = _nothing(os.O_RDONLY, "w")
    if sys.stderr is None:
        sys.stderr = _nothing(os.O_WRONLY, "w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nothing(flags: int, mode: str) -> TextIO:
    # Read-only for stdout, so that what is written there fails as it would on a closed one.
    return cast("TextIO", os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))


def _terminate(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
