"""Answers kept between runs, in one SQLite file.

Each entry carries the hash of its key and text, so that one that was changed is as good as not there.
Whoever can write the file can also write hashes: what is recalled must still be validated.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from briefing.errors import StoreError
from briefing.models import Number
from briefing.ports import Listener, Memory
from briefing.store.files import shown

FILE_NAME = "cache.sqlite"
BUSY_MS = 30_000

# One script a step; the number of steps done is `PRAGMA user_version`. Only ever appended to.
_STEPS = ("CREATE TABLE entry (key TEXT PRIMARY KEY, sha256 TEXT NOT NULL, text BLOB NOT NULL) WITHOUT ROWID",)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CacheSize:
    """How much is kept: entries, and bytes of the file."""

    entries: int
    bytes: int


def key_of(*parts: str) -> str:
    """Hash of the parts in hex; each goes in behind its length, so that ("ab", "c") is not ("a", "bc")."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


class NoMemory(Memory):
    """Keeps nothing."""

    def recall(self, key: str) -> str | None:
        """Give None, whatever `key` is."""
        del key
        return None

    def remember(self, key: str, text: str) -> None:
        """Forget at once."""


class Cache(Memory):
    """A `Memory` in ``cache.sqlite`` of a folder, made when first needed, for this user alone.

    `recall` never fails: what cannot be read is not there, and the listener is told why. `remember`
    raises `StoreError`; whether the work goes on without is the caller's to say. Several processes and
    threads may use one file at a time. A damaged file is moved aside, not deleted, and a new one begun.

    Events: ``cache-damaged`` (path, moved_to, why), ``cache-entry-dropped`` (key), ``cache-unavailable`` (path, why).
    """

    def __init__(self, folder: str | os.PathLike[str], *, listener: Listener | None = None) -> None:
        self.path = Path(folder) / FILE_NAME
        self._listener = listener
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._inode: int | None = None
        self._told = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def recall(self, key: str) -> str | None:
        """Give the text kept under `key`; None where there is none, or none that can be trusted."""
        try:
            if not self._is_there():
                return None
            return self._do(lambda db: self._recall(db, key))
        except StoreError as error:
            if not self._told:
                self._told = True
                self._tell("cache-unavailable", path=str(self.path), why=str(error))
            return None

    def remember(self, key: str, text: str) -> None:
        """Keep `text` under `key`, in place of what was there. Raises `StoreError`."""
        data = text.encode("utf-8", "surrogatepass")
        row = (key, _seal(key, data), data)
        self._do(lambda db: _write(db, "INSERT OR REPLACE INTO entry VALUES (?, ?, ?)", row), room=len(data))

    def forget_all(self) -> int:
        """Remove every entry and give the space back; say how many there were. Raises `StoreError`."""
        if not self._is_there():
            return 0
        return self._do(_empty)

    def size(self) -> CacheSize:
        """Count the entries, and the bytes of the file. Raises `StoreError`."""
        if not self._is_there():
            return CacheSize(0, 0)
        entries = self._do(lambda db: int(db.execute("SELECT count(*) FROM entry").fetchone()[0]))
        return CacheSize(entries, self.path.stat().st_size)

    def _is_there(self) -> bool:
        try:
            return self._connection is not None or self.path.exists()
        except OSError as error:
            raise self._failure(error) from error

    def _recall(self, db: sqlite3.Connection, key: str) -> str | None:
        row = db.execute("SELECT sha256, text FROM entry WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        sha256, data = row
        if isinstance(data, bytes) and sha256 == _seal(key, data).encode():
            return data.decode("utf-8", "surrogatepass")
        self._tell("cache-entry-dropped", key=key)
        with contextlib.suppress(sqlite3.OperationalError):
            _write(db, "DELETE FROM entry WHERE key = ?", (key,))
        return None

    def _tell(self, event: str, **facts: str | Number | None) -> None:
        if self._listener is not None:
            self._listener(event, **facts)

    def _do(self, work: Callable[[sqlite3.Connection], T], *, room: int = 0) -> T:
        """Work on the open file; where it proves damaged, once more on a new one."""
        with self._lock:
            for last in (False, True):
                try:
                    return work(self._open())
                except sqlite3.Error as error:
                    if last or not _is_damage(error):
                        raise self._failure(error, room) from error
                    self._move_aside(str(error))
                except OSError as error:
                    raise self._failure(error, room) from error
            raise AssertionError

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self.path.exists():
                # Made here and not by SQLite, so that it is never readable for others, not even briefly.
                os.close(os.open(self.path, os.O_RDONLY | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
            self._inode = self.path.stat().st_ino
            db = sqlite3.connect(self.path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
            # Whatever stands in a column comes as bytes: a changed entry need not be text.
            db.text_factory = bytes
            try:
                db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
                self._migrate(db)
            except BaseException:
                db.close()
                raise
            self._connection = db
        return self._connection

    def _migrate(self, db: sqlite3.Connection) -> None:
        if _version(db) == len(_STEPS):
            return
        with _transaction(db):
            # Asked again: another process may have done it while this one waited for its turn.
            version = _version(db)
            if version > len(_STEPS):
                raise StoreError(
                    f"the cache {shown(self.path)} was made by a newer version of this program",
                    hint="Update this program, or use another cache folder.",
                )
            if version == 0 and db.execute("SELECT 1 FROM sqlite_master").fetchone():
                raise StoreError(
                    f"{shown(self.path)} is a database of something else",
                    hint="Use another cache folder; it is left alone.",
                )
            for step in _STEPS[version:]:
                db.execute(step)
            db.execute(f"PRAGMA user_version = {len(_STEPS)}")

    def _move_aside(self, why: str) -> None:
        self.close()
        try:
            if self.path.stat().st_ino != self._inode:
                return  # another process was quicker
            number = 1
            while (aside := self.path.with_name(f"{FILE_NAME}.damaged-{number}")).exists():
                number += 1
            self.path.rename(aside)
            # A journal belongs to the file it was made for and would spoil a new one.
            for journal in ("-journal", "-wal", "-shm"):
                self.path.with_name(FILE_NAME + journal).unlink(missing_ok=True)
        except OSError as error:
            raise self._failure(error) from error
        self._tell("cache-damaged", path=str(self.path), moved_to=str(aside), why=why)

    def _failure(self, error: Exception, room: int = 0) -> StoreError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        hint = "Use another cache folder, or go on without the cache."
        if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
            hint = f"Make room for {room:,} bytes, or go on without the cache."
        elif code == sqlite3.SQLITE_BUSY:
            hint = "Another process is writing to it; try again, or go on without the cache."
        return StoreError(f"cannot use the cache {shown(self.path)}: {why}", hint=hint)


def _seal(key: str, data: bytes) -> str:
    # The key is part of it: the text of another entry is no answer either.
    return hashlib.sha256(key.encode("utf-8", "surrogatepass") + b"\0" + data).hexdigest()


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


@contextlib.contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[None]:
    # The right to write is taken first: a reader that turns writer cannot be made to wait.
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise


def _write(db: sqlite3.Connection, statement: str, values: tuple[object, ...]) -> None:
    with _transaction(db):
        db.execute(statement, values)


def _empty(db: sqlite3.Connection) -> int:
    with _transaction(db):
        removed = db.execute("DELETE FROM entry").rowcount
    with contextlib.suppress(sqlite3.OperationalError):
        db.execute("VACUUM")  # needs room for a copy; without it the entries are gone all the same
    return removed


def _is_damage(error: sqlite3.Error) -> bool:
    """Tell a damaged file from one that is busy, full or not allowed."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # SQLITE_ERROR: the statements are fixed and right, so what they name is missing from the file.
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
