"""Parse an untrusted document in a process of its own, which can be ended when it takes too long or too much."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Literal
from weakref import WeakKeyDictionary

from pydantic import BaseModel, ValidationError

from briefing.errors import RefusedError
from briefing.models import Page
from briefing.sources.limits import Limits

_MOST_ANSWER = 16_000_000  # JSON of a text of 2 MB, every character escaped
_LAST_MOMENT = 2.0  # seconds; a child that has closed its output is about to end
_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from briefing.sources.worker import main; main()"
# What an interpreter needs to start; keys and passwords stay behind.
_ENVIRONMENT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class _Answer(BaseModel):
    page: Page | None = None
    refused: str = ""
    hint: str = ""


async def parse_apart(
    kind: Literal["html", "pdf", "feed"],
    data: bytes,
    *,
    name: str,
    limits: Limits,
    charset: str | None = None,
    url: str | None = None,
) -> Page:
    """Give what the document `data` holds; `name` is what it is called in messages.

    Raises `RefusedError` where it is beyond the limits, holds no text, or its parser dies or takes too long.
    """
    order = json.dumps({"kind": kind, "charset": charset, "url": url, "limits": asdict(limits)})
    async with _slots():
        said = await _asked(order.encode() + b"\n" + data, name=name, limits=limits)
    return _page(said, name).model_copy(update={"url": url})


_SLOTS: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()


def _slots() -> asyncio.Semaphore:
    """Give what lets as many children run at once as there are processors: more would run out of time by each other."""
    return _SLOTS.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(os.cpu_count() or 1))


async def _asked(said_to_it: bytes, *, name: str, limits: Limits) -> bytes:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-c", _START, json.dumps(_module_path()),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        limit=2**20,
        env={k: v for k in _ENVIRONMENT if (v := os.environ.get(k))},
    )  # fmt: skip
    try:
        async with asyncio.timeout(limits.parse_seconds):
            return await _converse(child, said_to_it)
    except TimeoutError as error:
        raise RefusedError(
            f"{name}: reading it took longer than {limits.parse_seconds:g} s", hint="Give the article's text as a file."
        ) from error
    finally:
        await _end(child)


def _module_path() -> list[str]:
    # An empty entry means the current folder; the child is to look where this process looks.
    return [str(Path(place).absolute()) for place in sys.path]


async def _converse(child: asyncio.subprocess.Process, order: bytes) -> bytes:
    assert child.stdin is not None  # noqa: S101  # both are pipes, asked for above
    assert child.stdout is not None  # noqa: S101  # as above
    writing = asyncio.ensure_future(_write(child.stdin, order))
    try:
        return await _read(child.stdout)
    finally:
        writing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await writing


async def _write(stream: asyncio.StreamWriter, order: bytes) -> None:
    stream.write(order)
    # A child that refuses before it has read all breaks the pipe; its answer says why.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        await stream.drain()
    stream.close()


async def _end(child: asyncio.subprocess.Process) -> None:
    """End the child, if it has not ended by itself, and empty its pipes, which would outlive the event loop."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_LAST_MOMENT if child.stdout and child.stdout.at_eof() else 0):
            await child.wait()
    if child.returncode is None:
        # Not `child.kill()`: it looks whether the child has ended, and then the event loop finds nobody to wait for.
        with contextlib.suppress(ProcessLookupError):
            os.kill(child.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        await child.communicate()


async def _read(stream: asyncio.StreamReader) -> bytes:
    said = bytearray()
    while (part := await stream.read(2**20)) and len(said) <= _MOST_ANSWER:
        said += part
    return bytes(said)


def _page(said: bytes, name: str) -> Page:
    try:
        answer = _Answer.model_validate_json(said)
    except ValidationError as error:
        raise RefusedError(
            f"{name}: the document cannot be read safely", hint="Give the article's text as a file."
        ) from error
    if answer.page is None:
        raise RefusedError(f"{name}: {answer.refused}", hint=answer.hint)
    return answer.page
