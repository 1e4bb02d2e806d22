"""What a digest remembers between its editions: the statements, the same on every database.

Feeds and how they fared, snapshots of articles, their briefs, and the editions byte for byte. Every change is one
transaction: a program that is killed leaves the last whole state. The tables are plain, so that other tools can read
them (`datasette briefing.sqlite`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol, Self

from courlan import clean_url
from pydantic import ValidationError

from briefing.digests import Digest
from briefing.errors import StoreError
from briefing.models import Article, Brief

# One script a step; how many are done is kept in the store. Only ever appended to.
STEPS = (
    """
    CREATE TABLE feed (
        url TEXT PRIMARY KEY, title TEXT NOT NULL DEFAULT '', added_at TEXT NOT NULL,
        etag TEXT, last_modified TEXT, last_ok TEXT, failing_since TEXT, reason TEXT NOT NULL DEFAULT ''
    );
    CREATE TABLE article (
        id TEXT PRIMARY KEY, seq INTEGER NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL,
        published_at TEXT, fetched_at TEXT NOT NULL, replaces TEXT, article_json TEXT NOT NULL
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
    CREATE TABLE edition_article (
        digest TEXT NOT NULL, number INTEGER NOT NULL, article_id TEXT NOT NULL REFERENCES article (id),
        PRIMARY KEY (digest, article_id)
    );
    CREATE TABLE sent (
        digest TEXT NOT NULL, edition INTEGER NOT NULL, channel TEXT NOT NULL, message_id TEXT NOT NULL,
        intended_at TEXT NOT NULL, sent_at TEXT, PRIMARY KEY (digest, edition, channel)
    );
    """,
)


# An article that was kept since a time, and that no edition of a digest has had.
_FREE = (
    "fetched_at >= ? AND NOT EXISTS"
    " (SELECT 1 FROM edition_article WHERE article_id = article.id AND edition_article.digest = ?)"
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


class Cursor(Protocol):
    """What a statement gave."""

    rowcount: int

    def fetchone(self) -> Any:
        """Give the next row, or None."""

    def fetchall(self) -> list[Any]:
        """Give all rows."""


class Connection(Protocol):
    """What changes are made through; values stand for the `?` of a statement."""

    def execute(self, query: str, values: Sequence[object] = ()) -> Cursor:
        """Run a statement."""


class Library(ABC):
    """The store of digests. Several processes may use one at a time.

    Its methods raise `StoreError` where the store cannot be used.
    """

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the store."""
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Let go of the store."""

    @abstractmethod
    def _change(self) -> AbstractContextManager[Connection]:
        """Begin a change: all of it is kept where the block ends well, nothing else."""

    @abstractmethod
    def _rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """Give the rows of a question."""

    # Feeds

    def add_feed(self, url: str, *, title: str, now: str) -> bool:
        """Add a feed; False where it was there already."""
        with self._change() as c:
            return (
                c.execute(
                    "INSERT INTO feed (url, title, added_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (url, title, now)
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
                "SELECT id FROM article WHERE url = ? AND url != '' ORDER BY seq DESC LIMIT 1", (url,)
            ).fetchone()
            c.execute(
                "INSERT INTO article (id, seq, url, title, outlet, published_at, fetched_at, replaces, article_json)"
                " SELECT ?, COALESCE(MAX(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM article",
                (
                    article.id, url, article.title or "", article.outlet or "", article.published_at, now,
                    earlier[0] if earlier else None, article.model_dump_json(),
                ),
            )  # fmt: skip
            return Snapshot(new=True, replaces=earlier[0] if earlier else None)

    def knows(self, url: str) -> bool:
        """Tell whether an article of this address was kept."""
        return bool(self._rows("SELECT 1 FROM article WHERE url = ? LIMIT 1", _canonical(url)))

    def recent(self, since: str, *, most: int) -> list[Article]:
        """Give the articles with an address kept since a time in UTC, the newest text of each, newest first."""
        rows = self._rows(
            "SELECT article_json FROM article WHERE url != '' AND fetched_at >= ? AND seq ="
            " (SELECT MAX(seq) FROM article AS later WHERE later.url = article.url) ORDER BY seq DESC LIMIT ?",
            since, most,
        )  # fmt: skip
        return [Article.model_validate_json(str(row[0])) for row in rows]

    def keep_brief(self, brief: Brief, *, recipe: str) -> None:
        """Keep the brief of an article that was kept; `recipe` names model, prompt and schema."""
        with self._change() as c:
            c.execute(
                "INSERT INTO brief VALUES (?, ?, ?, ?) ON CONFLICT (article_id, recipe)"
                " DO UPDATE SET made_at = excluded.made_at, brief_json = excluded.brief_json",
                (brief.article.id, recipe, brief.as_of, brief.model_dump_json()),
            )

    def brief_of(self, article_id: str, *, recipe: str) -> Brief | None:
        """Give the brief kept of an article, or None."""
        rows = self._rows("SELECT brief_json FROM brief WHERE article_id = ? AND recipe = ?", article_id, recipe)
        try:
            return Brief.model_validate_json(str(rows[0][0])) if rows else None
        except ValidationError:
            return None

    def waiting(self, digest: str, *, recipe: str, since: str) -> list[Brief]:
        """Give the briefs of articles that no edition of a digest has had, in the order in which they were kept.

        `since` is a time in UTC, as `now` of `keep` is: what was kept before it belongs to nobody's next edition.
        """
        rows = self._rows(
            "SELECT brief_json FROM brief JOIN article ON article.id = brief.article_id"
            " WHERE recipe = ? AND FREE ORDER BY article.seq".replace("FREE", _FREE),
            recipe, since, digest,
        )  # fmt: skip
        return [Brief.model_validate_json(str(row[0])) for row in rows]

    def unbriefed(self, digest: str, *, recipe: str, since: str) -> list[Article]:
        """Give the articles, chosen as by `waiting`, that have no brief yet: what an interrupted run has left to do."""
        rows = self._rows(
            "SELECT article_json FROM article WHERE FREE AND NOT EXISTS"
            " (SELECT 1 FROM brief WHERE article_id = article.id AND recipe = ?) ORDER BY seq".replace("FREE", _FREE),
            since, digest, recipe,
        )  # fmt: skip
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

    def editions(self, digest: str, *, most: int | None = None) -> list[Digest]:
        """Give the editions of a digest, the newest first: all, or at most so many."""
        question = "SELECT digest_json FROM edition WHERE digest = ? ORDER BY number DESC"
        rows = self._rows(question, digest) if most is None else self._rows(f"{question} LIMIT ?", digest, most)
        return [Digest.model_validate_json(str(row[0])) for row in rows]

    def issue(self, edition: Digest, text: str, article_ids: Sequence[str]) -> None:
        """Keep an edition byte for byte, and note which articles it has used up.

        Raises `StoreError` where an edition of that number is there already.
        """
        with self._change() as c:
            values = (
                edition.name, edition.edition, edition.window.start, edition.window.end, edition.as_of, text,
            )  # fmt: skip
            if not c.execute("INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", values).rowcount:
                raise StoreError(
                    f"edition {edition.edition} of {edition.name} was made by another run", hint="run the digest again"
                )
            for i in article_ids:
                c.execute("INSERT INTO edition_article VALUES (?, ?, ?)", (edition.name, edition.edition, i))

    # What was sent

    def intend(self, digest: str, edition: int, channel: str, message_id: str, *, now: str) -> str | None:
        """Write down what is about to be sent; give the id to send under, None where it was sent already."""
        with self._change() as c:
            c.execute(
                "INSERT INTO sent (digest, edition, channel, message_id, intended_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",
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
