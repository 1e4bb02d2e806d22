"""Pages kept between runs as RFC 9111 has it: a fresh one is not asked for, of a stale one whether it still holds.

The rules are hishel's. What this adds: a file that is damaged is begun anew, what has no usable date is given that of
its arrival, and an answer of the user's own network is no answer to who may read public hosts alone.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import time
from email.utils import formatdate, parsedate_to_datetime
from pathlib import Path

import httpx2
from hishel import AsyncSqliteStorage, Entry, Request, Response
from hishel.httpx2 import AsyncCacheTransport

FILE_NAME = "pages.sqlite"
# What it cannot store it does without; its tracebacks are no word to a reader.
logging.getLogger("hishel").setLevel(logging.CRITICAL + 1)

_MOST_BYTES = 200_000_000
"""Of all pages; the longest unused go first."""
_MOST_A_PAGE = 2_000_000
"""As it came over the wire, mostly compressed; what is larger is not kept."""
_LONGEST_S = 30 * 86_400.0
_LONGEST_UNUSED_S = 7 * 86_400.0
# What can go wrong in hishel and its file, besides what it deals with itself.
ERRORS = (sqlite3.Error, RuntimeError, ValueError)
_OURS = {"entries", "streams"}


class KeptPages:
    """The pages in ``pages/pages.sqlite`` of a folder, made when first needed, for this user alone.

    Several processes may use one file at a time. Where it cannot be used, pages are asked for as if there were none.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.path = Path(folder) / "pages" / FILE_NAME
        self._usable: bool | None = None

    def around(self, transport: httpx2.AsyncBaseTransport) -> httpx2.AsyncBaseTransport:
        """Give a transport that answers from the file where it may, and else asks `transport`, and keeps the answer.

        It is for one event loop, and lets go of the file when it is closed.
        """
        if self._usable is None:
            self._usable = self._is_usable()
        if not self._usable:
            return transport
        storage = _OnePage(
            database_path=self.path,
            default_ttl=_LONGEST_S,
            default_tti=_LONGEST_UNUSED_S,
            max_stream_size=_MOST_A_PAGE,
            max_size=_MOST_BYTES,
        )
        # As if shared: what is marked private is not kept, though one user reads it.
        return AsyncCacheTransport(_Dated(transport), storage, rfc=True)

    def count(self) -> tuple[int, int]:
        """Count the pages and the bytes of the file. Raises `sqlite3.Error` and `OSError`."""
        if not self.path.exists() or not self.path.stat().st_size:
            return 0, 0
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            (pages,) = db.execute("SELECT count(*) FROM entries WHERE chunk_count IS NOT NULL").fetchone()
        return int(pages), sum(path.stat().st_size for path in self._files() if path.exists())

    def forget_all(self) -> None:
        """Remove the file. Who reads from it just now reads on. Raises `OSError`."""
        for path in self._files():
            path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        # A journal belongs to the file it was made for and would spoil a new one: it goes first.
        return [self.path.with_name(FILE_NAME + end) for end in ("-wal", "-shm", "")]

    def _is_usable(self) -> bool:
        """Make the file where it is not there, anew where it is damaged; tell whether it can be used."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self.path.exists() and not self._is_sound():
                self.forget_all()
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        except (OSError, sqlite3.Error):
            return False
        return True

    def _is_sound(self) -> bool:
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            try:
                (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
                tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            except sqlite3.OperationalError:
                raise  # busy, or no more room: that is no damage
            except sqlite3.DatabaseError:
                return False
        return found == "ok" and tables in (set(), _OURS)


class _OnePage(AsyncSqliteStorage):
    """One page under a key: hishel leaves the page that a newer one answers for, and may give it afterwards."""

    async def create_entry(
        self, request: Request, response: Response, key: str, *, ttl: float | None = None, tti: float | None = None
    ) -> Entry:
        for before in await self.get_entries(key):
            await self.remove_entry(before.id)
        return await super().create_entry(request, response, key, ttl=ttl, tti=tti)


class _Dated(httpx2.AsyncBaseTransport):
    """Answers have a date, and one that a cache on the way had kept is as old as that says (RFC 9111, 4.2.3)."""

    def __init__(self, transport: httpx2.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._transport.handle_async_request(request)
        age = response.headers.get("age", "").strip()
        made = time.time() - (int(age) if age.isascii() and age.isdigit() and len(age) < 10 else 0)
        with contextlib.suppress(ValueError, OverflowError):
            made = min(made, parsedate_to_datetime(response.headers.get("date", "")).timestamp())
        response.headers["Date"] = formatdate(max(made, 0), usegmt=True)
        return response

    async def aclose(self) -> None:
        await self._transport.aclose()
