"""The store of digests in one SQLite file of the user's."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from briefing.errors import StoreError
from briefing.store.files import shown
from briefing.store.library import STEPS, Connection, Library

FILE_NAME = "briefing.sqlite"
_BUSY_MS = 30_000


class SqliteLibrary(Library):
    """The store in ``briefing.sqlite`` of a folder, for this user alone.

    Raises `StoreError` where the file cannot be used, is damaged, or was made by a newer program; it is then left as it
    is.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.path = Path(folder) / FILE_NAME
        self._connection = self._open()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _open(self) -> sqlite3.Connection:
        with self._told():
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self.path.exists():
                os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
            connection = sqlite3.connect(self.path, timeout=_BUSY_MS / 1000, isolation_level=None)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            self._migrate(connection)
            return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        try:
            (done,) = connection.execute("PRAGMA user_version").fetchone()
            self._refuse_newer(done)
            for step in STEPS[done:]:
                for statement in filter(str.strip, step.split(";")):
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(STEPS)}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise

    def _refuse_newer(self, done: int) -> None:
        if done > len(STEPS):
            raise StoreError(f"{shown(self.path)} was made by a newer version", hint="update this program")

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Say in our own words what SQLite or the system refuses."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                f"cannot use {shown(self.path)}: {error}", hint="free space, or move the file away and begin anew"
            ) from error

    @contextlib.contextmanager
    def _change(self) -> Iterator[Connection]:
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield cast("Connection", self._connection)
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise

    def _rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with self._told():
            return self._connection.execute(query, values).fetchall()
