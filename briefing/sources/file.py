"""Bytes from a file or from standard input, never more than the limit."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from briefing.errors import NoSuchSourceError, RefusedError
from briefing.sources.limits import Limits
from briefing.text.typed import typed


def read_file(path: str, limits: Limits) -> bytes:
    """Give what the file at `path` holds.

    Raises `NoSuchSourceError` where there is no file, and `RefusedError` where it is not an
    ordinary one, may not be read, or is larger than the limit. Never waits for a pipe.
    """
    name = printable(path)
    try:
        # Without O_NONBLOCK, opening a pipe nobody writes to would hang.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoSuchSourceError(f"{name}: no such file", hint=_likely(path)) from error
    except ValueError as error:
        raise NoSuchSourceError(f"{name}: not a file name", hint="Give a file, an address, or - for input.") from error
    except OSError as error:
        raise _not_opened(path, name, error) from error
    status = os.fstat(handle)
    try:
        if stat.S_ISDIR(status.st_mode):
            raise _folder(name)
        if not stat.S_ISREG(status.st_mode):
            raise RefusedError(f"{name}: not an ordinary file", hint="To read from a pipe, give - and pipe into it.")
        if status.st_size > limits.max_bytes:
            raise _too_large(name, limits)
        with os.fdopen(handle, "rb", closefd=False) as file:
            return read_stream(file, name, limits)
    finally:
        os.close(handle)


def read_stream(stream: BinaryIO, name: str, limits: Limits) -> bytes:
    """Give what `stream` holds to its end; `name` is what it is called in messages. Raises `RefusedError`."""
    try:
        data = stream.read(limits.max_bytes + 1)
    except OSError as error:
        raise RefusedError(f"{name}: cannot be read ({os.strerror(error.errno or errno.EIO)})") from error
    if len(data) > limits.max_bytes:
        raise _too_large(name, limits)
    return data


def _not_opened(path: str, name: str, error: OSError) -> NoSuchSourceError | RefusedError:
    if error.errno in (errno.ENAMETOOLONG, errno.ELOOP):
        return NoSuchSourceError(
            f"{name}: no such file", hint="To give the article's text itself, pipe it in and give -."
        )
    if isinstance(error, IsADirectoryError) or Path(path).is_dir():
        return _folder(name)
    if isinstance(error, PermissionError):
        return RefusedError(f"{name}: permission denied", hint="Ask for the right to read it, or copy it.")
    return RefusedError(f"{name}: cannot be opened ({os.strerror(error.errno or errno.EIO)})")


def _folder(name: str) -> NoSuchSourceError:
    return NoSuchSourceError(f"{name}: a folder, not a file", hint="Give the files in it, one by one.")


def _too_large(name: str, limits: Limits) -> RefusedError:
    return RefusedError(f"{name}: larger than {limits.max_bytes:,} bytes", hint="Give the article alone.")


def _likely(path: str) -> str:
    if path.lower().startswith("www.") or ("." in path.partition("/")[0] and "/" in path and not path.startswith(".")):
        return "If it is a web address, begin it with https://."
    return "Check the name; the folder looked in is the current one."


def printable(text: str) -> str:
    """Give `text` as it may stand in a message: one line, no control characters, at most 200 characters."""
    plain = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in typed(text))
    return plain if len(plain) <= 200 else plain[:199] + "…"
