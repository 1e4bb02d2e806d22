"""From what a digest is made of to pages and briefs: feeds, addresses, folders, files, JSON lines, saved briefs.

What cannot be read is written down with the reason and stops nothing else.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.digests import NOT_AGAIN
from briefing.errors import BriefingError, NoSuchSourceError, RefusedError
from briefing.models import Article, Brief, Page
from briefing.render import is_unchanged, read_brief
from briefing.sources.feeds import Entry, Feed, is_feed, read_feed
from briefing.sources.fetch import Reuse, shown
from briefing.sources.file import printable, read_file
from briefing.sources.limits import DEFAULT_LIMITS, Limits
from briefing.sources.reading import page_of
from briefing.sources.worth import refuse_unless_article
from briefing.text.typed import typed

if TYPE_CHECKING:
    from briefing.sources.polite import Door

_ARTICLES = (".txt", ".html", ".htm", ".md", ".pdf")
_FIELDS = ("title", "outlet", "url", "published_at", "author", "language")
_MOST_LINES = 100_000


@dataclass(frozen=True, slots=True)
class Found:
    """An article that was read, not yet briefed."""

    page: Page
    where: str
    """The file or address it was read from."""
    feed: str = ""
    """Address of the feed that named it."""


@dataclass(frozen=True, slots=True)
class Missed:
    """What was not read, and why."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class FeedRead:
    """How a feed fared."""

    url: str
    title: str = ""
    entries: int = 0
    """Entries within the window that were not known yet."""
    failed: str = ""
    """Why it could not be read; empty where it was."""
    etag: str | None = None
    last_modified: str | None = None


@dataclass(slots=True)
class Collected:
    """All that the sources gave."""

    found: list[Found] = field(default_factory=list)
    briefs: list[Brief] = field(default_factory=list)
    missed: list[Missed] = field(default_factory=list)
    feeds: list[FeedRead] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Asked:
    """A feed to ask, with the validators of the last time."""

    url: str
    etag: str | None = None
    last_modified: str | None = None


Wanted = Callable[[Entry], bool]
"""Whether an entry of a feed is in the window and not known yet."""


async def collect(
    sources: Sequence[str | Asked],
    *,
    door: Door,
    wanted: Wanted = lambda _: True,
    later: Wanted = lambda _: False,
    limits: Limits = DEFAULT_LIMITS,
    tell: Callable[..., None] = lambda *_, **__: None,
) -> Collected:
    """Read all sources, the order kept. Never raises for what a source holds.

    A feed with an entry that is for `later` is given no validators: it must be read again though it has not changed.

    Raises `NoSuchSourceError` where a source that was named is not there at all.
    """
    collected = Collected()
    jobs: list[Awaitable[Collected]] = [_one(s, door, wanted, later, limits) for s in sources]
    for number, part in enumerate(await asyncio.gather(*jobs), 1):
        tell("collected", number=number, of=len(jobs))
        collected.found += part.found
        collected.briefs += part.briefs
        collected.missed += part.missed
        collected.feeds += part.feeds
    return collected


async def _one(source: str | Asked, door: Door, wanted: Wanted, later: Wanted, limits: Limits) -> Collected:
    if isinstance(source, Asked):
        return await _address(source, door, wanted, later, limits, must_be_feed=True)
    if "://" in source:
        return await _address(Asked(source), door, wanted, later, limits, must_be_feed=False)
    return await _files(_files_at(source), limits)


def _files_at(source: str) -> list[Path]:
    path = Path(source)
    if path.is_dir():
        return sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p, path))
    if not path.exists():
        raise NoSuchSourceError(
            f"no such file or folder: {printable(source)}", hint="give feeds, addresses, folders, files or saved briefs"
        )
    return [path]


def _hidden(path: Path, below: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(below).parts)


# Addresses


async def _address(
    asked: Asked, door: Door, wanted: Wanted, later: Wanted, limits: Limits, *, must_be_feed: bool
) -> Collected:
    url, collected = asked.url, Collected()
    try:
        reuse: Reuse = "no" if must_be_feed else "validated"  # a feed has validators of its own, and is asked for news
        answer = await door.get(url, etag=asked.etag, last_modified=asked.last_modified, reuse=reuse)
        if answer.unchanged:
            collected.feeds.append(FeedRead(url, etag=asked.etag, last_modified=asked.last_modified))
            return collected
        if not must_be_feed and not is_feed(answer.content, answer.media_type):
            page = await page_of(answer, limits)
            refuse_unless_article(page)
            collected.found.append(Found(page, url))
            return collected
        feed = await read_feed(answer.content, name=answer.shown, url=answer.url, limits=limits)
    except BriefingError as error:
        if must_be_feed:
            collected.feeds.append(FeedRead(url, failed=why(error, url)))
        else:
            collected.missed.append(Missed(shown(url), why(error, url)))
        return collected
    entries = [e for e in _each_once(feed) if wanted(e)]
    etag, last_modified = (None, None) if any(map(later, feed.entries)) else (answer.etag, answer.last_modified)
    collected.feeds.append(FeedRead(url, feed.title, len(entries), etag=etag, last_modified=last_modified))
    for entry in entries:
        if door.is_own(entry.url) and not door.is_own(answer.url):
            # a feed anyone can write must not have the desk's own network asked, today or when pages are read again
            collected.missed.append(Missed(shown(entry.url), "a feed of the open internet names your own network"))
            continue
        read = await _entry(entry, feed.title, door, limits)
        if isinstance(read, Missed):
            collected.missed.append(read)
        else:
            collected.found.append(Found(read, entry.url, url))
    return collected


async def read_again(articles: Sequence[Article], *, door: Door, limits: Limits = DEFAULT_LIMITS) -> Collected:
    """Read the pages of articles again, whose text may have changed since; those that cannot be read are named."""

    async def one(article: Article) -> Found | Missed:
        url = article.url or ""
        try:
            page = await page_of(await door.get(url, reuse="validated"), limits)  # fresh or not: it may be corrected
            refuse_unless_article(page)
        except BriefingError as error:
            return Missed(shown(url), f"{NOT_AGAIN}: {why(error, url)}")
        known = {name: value for name in _FIELDS if (value := getattr(article, name, None))}
        if page.title:  # a headline may be what was corrected
            known["title"] = page.title
        return Found(page.model_copy(update=known), article.url or "")

    read = await asyncio.gather(*map(one, articles))
    return Collected(
        found=[each for each in read if isinstance(each, Found)],
        missed=[each for each in read if isinstance(each, Missed)],
    )


def why(error: BriefingError, url: str) -> str:
    """Give what went wrong with an address, which stands beside it and is not said again."""
    return error.message.removeprefix(f"{shown(url)}: ")


def _each_once(feed: Feed) -> Iterator[Entry]:
    seen: set[str] = set()
    for entry in feed.entries:
        if entry.url not in seen:
            seen.add(entry.url)
            yield entry


async def _entry(entry: Entry, outlet: str, door: Door, limits: Limits) -> Page | Missed:
    """Read the page behind an entry, or what the feed itself gives of it where the page refuses."""
    known = {"title": entry.title, "published_at": entry.published_at, "author": entry.author, "url": entry.url}
    try:
        page = await page_of(await door.get(entry.url, reuse="fresh"), limits)
        refuse_unless_article(page)
    except BriefingError as refused:
        try:
            page = await page_of_html(entry, limits)
            refuse_unless_article(page)
        except BriefingError:
            return Missed(shown(entry.url), why(refused, entry.url))
    have = {name: value for name, value in page.model_dump(include=set(_FIELDS)).items() if value}
    given = {name: value for name, value in known.items() if value} | have | {"url": entry.url}
    if outlet and " " not in (named := given.get("outlet") or "") and ("." in named or not named):
        given["outlet"] = outlet  # a page that does not say whose it is has its host's name there
    return page.model_copy(update=given)


async def page_of_html(entry: Entry, limits: Limits) -> Page:
    """Read what a feed gives of an article. Raises `RefusedError` where that is nothing."""
    from briefing.sources.apart import parse_apart  # noqa: PLC0415  # only where a page refuses

    if not entry.content.strip():
        raise RefusedError(f"{printable(entry.url)}: the feed gives no text of it")
    data = f"<html><body><article>{entry.content}</article></body></html>".encode()
    return await parse_apart("html", data, name=printable(entry.url), limits=limits, charset="utf-8", url=entry.url)


# Files


async def _files(files: Sequence[Path], limits: Limits) -> Collected:
    collected = Collected()
    stems = {p.with_suffix("") for p in files if p.suffix.lower() in _ARTICLES}
    for path in files:
        suffix = path.suffix.lower()
        try:
            if suffix == ".json":
                if path.with_suffix("") in stems and not _is_brief(path, limits):
                    continue  # what is known of the article beside it
                collected.briefs.append(_saved(path, limits))
            elif suffix in (".jsonl", ".ndjson"):
                _lines(path, limits, collected)
            elif suffix in _ARTICLES or len(files) == 1:
                collected.found.append(Found(await _article(path, limits), str(path)))
        except BriefingError as error:
            reason = error.message.removeprefix(f"{printable(str(path))}: ")
            collected.missed.append(Missed(str(path), reason))
    return collected


def _is_brief(path: Path, limits: Limits) -> bool:
    try:
        found = json.loads(read_file(str(path), limits))
    except (ValueError, BriefingError):
        return False
    return isinstance(found, dict) and "schema_version" in found


def _saved(path: Path, limits: Limits) -> Brief:
    text = _text(path, limits)
    brief = read_brief(text)
    if not is_unchanged(brief, text):
        raise RefusedError(f"{path.name}: the brief was changed after it was made")
    return brief


def _text(path: Path, limits: Limits) -> str:
    try:
        return read_file(str(path), limits).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedError(f"{path.name}: not UTF-8 text") from error


async def _article(path: Path, limits: Limits) -> Page:
    from briefing.sources.reading import page_of_file  # noqa: PLC0415  # one line with its use

    page = await page_of_file(str(path), limits)
    refuse_unless_article(page)
    sidecar = path.with_suffix(".json")
    if not sidecar.is_file():
        return page
    try:
        known = json.loads(_text(sidecar, limits))
    except ValueError as error:
        raise RefusedError(f"{sidecar.name}: not JSON") from error
    return page.model_copy(update=_known(known))


# Other names under which feeds and archives keep the same.
_ALSO = {
    "published": "published_at",
    "date": "published_at",
    "source": "outlet",
    "publisher": "outlet",
    "headline": "title",
    "link": "url",
    "byline": "author",
}


def _known(row: Any) -> dict[str, str]:
    """Give what a row says of an article, strings alone."""
    if not isinstance(row, dict):
        return {}
    row = {**{_ALSO[name]: value for name, value in row.items() if name in _ALSO}, **row}
    return {name: typed(row[name]) for name in _FIELDS if isinstance(row.get(name), str) and row[name].strip()}


def _lines(path: Path, limits: Limits, collected: Collected) -> None:
    """Read articles or briefs, one JSON object a line."""
    # by line feeds alone: other breaks may stand in a string of JSON
    lines = _text(path, limits).rstrip("\n").split("\n")
    for number, line in enumerate(lines[:_MOST_LINES], 1):
        where = f"{path}:{number}"
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if isinstance(row, dict) and "schema_version" in row:
                brief = read_brief(line)
                if not is_unchanged(brief, line):
                    raise RefusedError("the brief was changed after it was made")
                collected.briefs.append(brief)
                continue
            text = row.get("text") if isinstance(row, dict) else None
            if not isinstance(text, str):
                collected.missed.append(Missed(where, "the line has no article: an object with text is wanted"))
                continue
            page = Page(text=typed(text), **_known(row))
            refuse_unless_article(page)
            collected.found.append(Found(page, where))
        except ValueError:
            collected.missed.append(Missed(where, "the line is not JSON"))
        except BriefingError as error:
            collected.missed.append(Missed(where, error.message))
    if (more := len(lines) - _MOST_LINES) > 0:
        collected.missed.append(Missed(str(path), f"the last {more:,} lines: a file may have {_MOST_LINES:,}"))
