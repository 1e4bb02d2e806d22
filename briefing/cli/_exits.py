"""The only place where an error becomes an exit status and a line on stderr."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

import typer

from briefing import errors

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

# The first class that fits an error gives its status; a test walks all of them.
STATUS: tuple[tuple[type[errors.BriefingError], int], ...] = (
    (errors.SettingsError, USAGE),
    (errors.NoSuchSourceError, USAGE),
    (errors.RefusedError, REFUSED),
    (errors.FetchLaterError, LATER),
    (errors.SourceError, FAILED),
    (errors.ModelAuthError, AUTH),
    (errors.ModelUnavailableError, LATER),
    (errors.ModelRefusedError, OUTPUT_REJECTED),
    (errors.ModelOutputError, OUTPUT_REJECTED),
    (errors.BudgetError, BUDGET),
    (errors.NotABriefError, REFUSED),
    (errors.BriefingError, FAILED),
)


def status_of(error: errors.BriefingError) -> int:
    """Give the exit status of an error."""
    return next(status for kind, status in STATUS if isinstance(error, kind))


def complain(message: str, hint: str = "") -> None:
    """Write one line on stderr, without control characters."""
    line = f"briefing: {message.rstrip('.')}" + (f" ({_begun_small(hint).rstrip('.')})" if hint else "")
    plain = "".join(c if c.isprintable() else " " for c in line)
    print(plain, file=sys.stderr, flush=True)  # noqa: T201  stderr is where people are told


def _begun_small(hint: str) -> str:
    # A hint is a sentence of its own elsewhere; a word in capitals stays one.
    return hint[0].lower() + hint[1:] if hint[1:2].islower() else hint


@contextmanager
def exits() -> Iterator[None]:
    """Turn an error of this package into its line and its exit status."""
    try:
        yield
    except errors.BriefingError as error:
        complain(error.message, error.hint)
        raise typer.Exit(status_of(error)) from None
    except KeyboardInterrupt:
        complain("interrupted", "answers already given are kept, unless --no-cache is set")
        raise typer.Exit(INTERRUPTED) from None


def write_out(content: str | bytes) -> None:
    """Write bytes, or text in UTF-8 whatever the locale, to stdout. A closed pipe ends the program without a word."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content.encode("utf-8", "replace") if isinstance(content, str) else content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # What the interpreter flushes at its end must not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(CLOSED_PIPE) from None


def wants_colour() -> bool:
    """Whether stdout is a terminal that takes colour."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def run(app: Callable[[], None]) -> NoReturn:
    """Run a command line to its end: interrupts, closed pipes and defects end it in order, too."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        app()
    except KeyboardInterrupt:
        complain("interrupted")
        sys.exit(INTERRUPTED)
    except OSError as error:
        complain(f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}")
        sys.exit(FAILED)
    except Exception as error:
        if os.environ.get("BRIEFING_TRACEBACK"):
            raise
        complain(
            f"a defect in briefing: {type(error).__name__}: {error}",
            "please report it, with what BRIEFING_TRACEBACK=1 prints",
        )
        sys.exit(FAILED)
    sys.exit(OK)


def _terminate(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
