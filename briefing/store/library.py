"""What a digest remembers between its editions, in one SQLite file of the user's.

Feeds and how they fared, snapshots of articles, their briefs, and the editions byte for byte. Every change is one
transaction: a program that is killed leaves the last whole state. The tables are plain, so that other tools can read
them (`datasette briefing.sqlite`).
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from courlan import clean_url
from pydantic import ValidationError

from briefing.digests import Digest
from briefing.errors import StoreError
from briefing.models import Article, Brief
from briefing.store.files import shown

FILE_NAME = "briefing.sqlite"
_BUSY_MS = 30_000

# One script a step; the number of steps done is `PRAGMA user_version`. Only ever appended to.
_STEPS = (
    """
    CREATE TABLE feed (
        url TEXT PRIMARY KEY, title TEXT NOT NULL DEFAULT '', added_at TEXT NOT NULL,
        etag TEXT, last_modified TEXT, last_ok TEXT, failing_since TEXT, reason TEXT NOT NULL DEFAULT ''
    );
    CREATE TABLE article (
        id TEXT PRIMARY KEY, url TEXT NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL, published_at TEXT,
        fetched_at TEXT NOT NULL, replaces TEXT, edition INTEGER, digest TEXT, article_json TEXT NOT NULL
    );
    CREATE INDEX article_url ON article (url);
    CREATE TABLE brief (
        article_id TEXT NOT NULL REFERENCES article (id), recipe TEXT NOT NULL, made_at TEXT NOT NULL,
        brief_json TEXT NOT NULL, PRIMARY KEY (article_id, recipe)
    );
    CREATE TABLE edition (
        digest TEXT NOT NULL, number INTEGER NOT NULL, window_start TEXT NOT NULL, window_end TEXT NOT NULL,
        as_of TEXT NOT NULL, digest_json TEXT NOT NULL, PRIMARY KEY (digest, number)
    );
    CREATE TABLE sent (
        digest TEXT NOT NULL, edition INTEGER NOT NULL, channel TEXT NOT NULL, message_id TEXT NOT NULL,
        intended_at TEXT NOT NULL, sent_at TEXT, PRIMARY KEY (digest, edition, channel)
    );
    """,
)


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A feed as it is known: what it is called, its validators, and how it fared."""

    url: str
    title: str = ""
    etag: str | None = None
    last_modified: str | None = None
    last_ok: str | None = None
    failing_since: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What an article was when it was kept: new, known, or another text than the one known under its address."""

    new: bool
    replaces: str | None = None
    """Id of the text that its outlet has since changed into this one."""


class Library:
    """The store of digests, in ``briefing.sqlite`` of a folder, for this user alone.

    Raises `StoreError` where the file cannot be used, is damaged, or was made by a newer program; it is then left as it
    is. Several processes may use one file at a time.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.path = Path(folder) / FILE_NAME
        self._connection = self._open()

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
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
            for step in _STEPS[done:]:
                for statement in filter(str.strip, step.split(";")):
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(_STEPS)}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise

    def _refuse_newer(self, done: int) -> None:
        if done > len(_STEPS):
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
    def _change(self) -> Iterator[sqlite3.Connection]:
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise

    def _rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with self._told():
            return self._connection.execute(query, values).fetchall()

    # Feeds

    def add_feed(self, url: str, *, title: str, now: str) -> bool:
        """Add a feed; False where it was there already."""
        with self._change() as c:
            return (
                c.execute(
                    "INSERT OR IGNORE INTO feed (url, title, added_at) VALUES (?, ?, ?)", (url, title, now)
                ).rowcount
                > 0
            )

    def remove_feed(self, url: str) -> bool:
        """Remove a feed; False where there was none."""
        with self._change() as c:
            return c.execute("DELETE FROM feed WHERE url = ?", (url,)).rowcount > 0

    def feeds(self) -> list[FeedRow]:
        """Give the feeds in the order of their addresses."""
        return [
            FeedRow(*row)  # type: ignore[arg-type]
            for row in self._rows(
                "SELECT url, title, etag, last_modified, last_ok, failing_since, reason FROM feed ORDER BY url"
            )
        ]

    def feed_read(self, url: str, *, title: str, etag: str | None, last_modified: str | None, now: str) -> None:
        """Note that a feed was read."""
        with self._change() as c:
            c.execute(
                "UPDATE feed SET title = CASE ? WHEN '' THEN title ELSE ? END, etag = ?, last_modified = ?,"
                " last_ok = ?, failing_since = NULL, reason = '' WHERE url = ?",
                (title, title, etag, last_modified, now, url),
            )

    def feed_failed(self, url: str, reason: str, *, now: str) -> str:
        """Note that a feed could not be read; give since when."""
        with self._change() as c:
            c.execute(
                "UPDATE feed SET failing_since = COALESCE(failing_since, ?), reason = ? WHERE url = ?",
                (now, reason, url),
            )
            row = c.execute("SELECT failing_since FROM feed WHERE url = ?", (url,)).fetchone()
            return str(row[0]) if row else now

    # Articles and briefs

    def keep(self, article: Article, *, now: str) -> Snapshot:
        """Keep an article as it was read; one whose outlet has changed its text replaces the text known before."""
        url = _canonical(article.url)
        with self._change() as c:
            if c.execute("SELECT 1 FROM article WHERE id = ?", (article.id,)).fetchone():
                return Snapshot(new=False)
            earlier = c.execute(
                "SELECT id FROM article WHERE url = ? AND url != '' ORDER BY rowid DESC LIMIT 1", (url,)
            ).fetchone()
            c.execute(
                "INSERT INTO article (id, url, title, outlet, published_at, fetched_at, replaces, article_json)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    article.id, url, article.title or "", article.outlet or "", article.published_at, now,
                    earlier[0] if earlier else None, article.model_dump_json(),
                ),
            )  # fmt: skip
            return Snapshot(new=True, replaces=earlier[0] if earlier else None)

    def knows(self, url: str) -> bool:
        """Tell whether an article of this address was kept."""
        return bool(self._rows("SELECT 1 FROM article WHERE url = ? LIMIT 1", _canonical(url)))

    def keep_brief(self, brief: Brief, *, recipe: str) -> None:
        """Keep the brief of an article that was kept; `recipe` names model, prompt and schema."""
        with self._change() as c:
            c.execute(
                "INSERT OR REPLACE INTO brief VALUES (?, ?, ?, ?)",
                (brief.article.id, recipe, brief.as_of, brief.model_dump_json()),
            )

    def brief_of(self, article_id: str, *, recipe: str) -> Brief | None:
        """Give the brief kept of an article, or None."""
        rows = self._rows("SELECT brief_json FROM brief WHERE article_id = ? AND recipe = ?", article_id, recipe)
        try:
            return Brief.model_validate_json(str(rows[0][0])) if rows else None
        except ValidationError:
            return None

    def waiting(self, *, recipe: str) -> list[Brief]:
        """Give the briefs of articles that are in no edition yet, in the order in which they were kept."""
        rows = self._rows(
            "SELECT brief_json FROM brief JOIN article ON article.id = brief.article_id"
            " WHERE recipe = ? AND edition IS NULL ORDER BY article.rowid",
            recipe,
        )
        return [Brief.model_validate_json(str(row[0])) for row in rows]

    def unbriefed(self, *, recipe: str) -> list[Article]:
        """Give the articles that are in no edition and have no brief yet: what an interrupted run has left to do."""
        rows = self._rows(
            "SELECT article_json FROM article WHERE edition IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM brief WHERE article_id = article.id AND recipe = ?) ORDER BY rowid",
            recipe,
        )
        return [Article.model_validate_json(str(row[0])) for row in rows]

    def replaced_by(self, article_id: str) -> str | None:
        """Give the id of the text that an article replaces, or None."""
        rows = self._rows("SELECT replaces FROM article WHERE id = ?", article_id)
        return str(rows[0][0]) if rows and rows[0][0] else None

    # Editions

    def latest(self, digest: str) -> Digest | None:
        """Give the last edition of a digest, or None."""
        rows = self._rows("SELECT digest_json FROM edition WHERE digest = ? ORDER BY number DESC LIMIT 1", digest)
        return Digest.model_validate_json(str(rows[0][0])) if rows else None

    def editions(self, digest: str) -> list[Digest]:
        """Give all editions of a digest, the newest first."""
        rows = self._rows("SELECT digest_json FROM edition WHERE digest = ? ORDER BY number DESC", digest)
        return [Digest.model_validate_json(str(row[0])) for row in rows]

    def issue(self, edition: Digest, text: str, article_ids: Sequence[str]) -> None:
        """Keep an edition byte for byte, and note which articles it has used up.

        Raises `StoreError` where an edition of that number is there already.
        """
        with self._change() as c:
            values = (
                edition.name, edition.edition, edition.window.start, edition.window.end, edition.as_of, text,
            )  # fmt: skip
            try:
                c.execute("INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)", values)
            except sqlite3.IntegrityError as error:
                raise StoreError(
                    f"edition {edition.edition} of {edition.name} was made by another run", hint="run the digest again"
                ) from error
            c.executemany(
                "UPDATE article SET edition = ?, digest = ? WHERE id = ?",
                [(edition.edition, edition.name, i) for i in article_ids],
            )

    # What was sent

    def intend(self, digest: str, edition: int, channel: str, message_id: str, *, now: str) -> str | None:
        """Write down what is about to be sent; give the id to send under, None where it was sent already."""
        with self._change() as c:
            c.execute(
                "INSERT OR IGNORE INTO sent (digest, edition, channel, message_id, intended_at) VALUES (?, ?, ?, ?, ?)",
                (digest, edition, channel, message_id, now),
            )
            known, sent_at = c.execute(
                "SELECT message_id, sent_at FROM sent WHERE digest = ? AND edition = ? AND channel = ?",
                (digest, edition, channel),
            ).fetchone()
            return None if sent_at else str(known)

    def was_sent(self, digest: str, edition: int, channel: str, *, now: str) -> None:
        """Write down that it was sent."""
        with self._change() as c:
            c.execute(
                "UPDATE sent SET sent_at = ? WHERE digest = ? AND edition = ? AND channel = ?",
                (now, digest, edition, channel),
            )

    def unsent(self, digest: str) -> list[int]:
        """Give the editions of which something was meant to be sent and is not known to have been."""
        rows = self._rows(
            "SELECT DISTINCT edition FROM sent WHERE digest = ? AND sent_at IS NULL ORDER BY edition", digest
        )
        return [int(str(row[0])) for row in rows]

    def text_of(self, digest: str, number: int) -> str | None:
        """Give an edition as it was kept, byte for byte, or None."""
        rows = self._rows("SELECT digest_json FROM edition WHERE digest = ? AND number = ?", digest, number)
        return str(rows[0][0]) if rows else None


def _canonical(url: str | None) -> str:
    """Give an address without what only tracks its readers; empty where there is none."""
    return str(clean_url(url) or url) if url else ""
