"""The store of digests on PostgreSQL, for desks that share one (the extra ``postgres``)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import SecretStr

from briefing.errors import SettingsError, StoreError
from briefing.store.library import STEPS, Connection, Cursor, Library

_LOCK = 7_212_049
"""Number of the advisory lock that changes are made under, one at a time as SQLite does it."""


class PostgresLibrary(Library):
    """The store in a PostgreSQL database.

    Raises `SettingsError` where the extra is not installed, and `StoreError` where the database cannot be used or was
    made by a newer program. The address may hold a password, and is never shown.
    """

    def __init__(self, address: SecretStr) -> None:
        try:
            import psycopg  # noqa: PLC0415  # an extra
        except ImportError:
            hint = "pip install '.[postgres]' in the clone"
            raise SettingsError("a store on PostgreSQL needs the extra 'postgres'", hint=hint) from None
        self._error: type[Exception] = psycopg.Error
        with self._told():
            self._connection: Any = psycopg.connect(address.get_secret_value(), autocommit=True)
            self._migrate()

    def close(self) -> None:
        """Let go of the connection."""
        self._connection.close()

    def _migrate(self) -> None:
        with self._change() as c:
            c.execute("CREATE TABLE IF NOT EXISTS briefing_steps (done INTEGER NOT NULL)")
            row = c.execute("SELECT done FROM briefing_steps").fetchone()
            done = row[0] if row else 0
            if done > len(STEPS):
                raise StoreError("the database was made by a newer version", hint="update this program")
            for step in STEPS[done:]:
                for statement in filter(str.strip, step.split(";")):
                    c.execute(statement)
            c.execute("DELETE FROM briefing_steps")
            c.execute("INSERT INTO briefing_steps VALUES (?)", (len(STEPS),))

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Say in our own words what the database refuses: its words may name the address."""
        try:
            yield
        except self._error as error:
            why = type(error).__name__
            raise StoreError(f"the database cannot be used: {why}", hint="check the setting store") from None

    @contextlib.contextmanager
    def _change(self) -> Iterator[Connection]:
        with self._told(), self._connection.transaction():
            self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
            yield _Adapted(self._connection)

    def _rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with self._told():
            return list(_Adapted(self._connection).execute(query, values).fetchall())


class _Adapted:
    """Runs statements that are written with `?`."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, query: str, values: Sequence[object] = ()) -> Cursor:
        """Run a statement."""
        found: Cursor = self._connection.execute(query.replace("?", "%s"), values)
        return found
