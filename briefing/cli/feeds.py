"""`briefing feeds`: what the digest reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._delivery import put
from briefing.cli._exits import end_partial, exits
from briefing.cli._habits import asked, group, with_habits
from briefing.cli._store import open_library

if TYPE_CHECKING:
    from briefing.store.library import FeedRow

app = group(
    """The feeds that the digest reads.

    For example:

    briefing feeds add https://example.org/feed.xml
    """
)


def add(
    urls: Annotated[list[str], typer.Argument(metavar="URL...", help="Addresses of RSS, Atom or JSON feeds.")],
) -> None:
    """Add feeds. They are not asked yet; `briefing feeds check` asks them.

    For example:

    briefing feeds add https://example.org/feed.xml
    """
    with exits():
        for url in urls:
            _refuse_unless_address(url)
        _report(_added([(url, "") for url in urls]))


def remove(urls: Annotated[list[str], typer.Argument(metavar="URL...", help="Addresses of feeds.")]) -> None:
    """Remove feeds; what was read from them is kept.

    For example:

    briefing feeds remove https://example.org/feed.xml
    """
    with exits():
        from briefing.errors import NoSuchSourceError
        from briefing.sources.fetch import shown

        with open_library() as library:
            missing = [url for url in urls if not library.remove_feed(url)]
        if missing:
            named = ", ".join(map(shown, missing))
            raise NoSuchSourceError(f"no such feed: {named}", hint="see `briefing feeds list`")


def show() -> None:
    """List the feeds, and how they fared.

    For example:

    briefing feeds list
    """
    with exits(), open_library() as library:
        _report(library.feeds())


def check() -> None:
    """Ask each feed now, and say how it fares; nothing is briefed. Exit status 3 where one fails.

    For example:

    briefing feeds check
    """
    with exits():
        import asyncio
        from datetime import UTC, datetime

        from briefing.errors import BriefingError
        from briefing.settings import read_settings
        from briefing.sources.collect import why
        from briefing.sources.feeds import read_feed
        from briefing.sources.fetch import Fetcher, shown
        from briefing.sources.polite import Door

        fetcher = Fetcher(own=read_settings().allow_hosts)

        async def ask(urls: list[str]) -> list[tuple[str, str]]:
            """Give for each why it failed, or else its title."""
            door = Door(fetcher)

            async def one(url: str) -> tuple[str, str]:
                try:
                    answer = await door.get(url)
                    feed = await read_feed(answer.content, name=answer.shown, url=answer.url)
                except BriefingError as error:
                    return why(error, url), ""
                return "", feed.title

            return list(await asyncio.gather(*(one(url) for url in urls)))

        now = datetime.now(UTC).isoformat(timespec="seconds")
        with open_library() as library:
            urls = [f.url for f in library.feeds()]
            for url, (failed, title) in zip(urls, asyncio.run(ask(urls)), strict=True):
                if failed:
                    library.feed_failed(url, failed, now=now)
                else:
                    # without validators: what it gave was not kept
                    library.feed_read(url, title=title, etag=None, last_modified=None, now=now)
            rows = library.feeds()
        _report(rows)
    if failing := [f"{shown(f.url)}: {f.reason} (since {f.failing_since})" for f in rows if f.failing_since]:
        end_partial(failing)


def import_opml(
    file: Annotated[str, typer.Argument(metavar="FILE", help="An OPML file, or - for stdin.")],
) -> None:
    """Add the feeds of an OPML file, as feed readers export them.

    For example:

    briefing feeds import-opml subscriptions.opml
    """
    with exits():
        from briefing.cli._article import text_of
        from briefing.sources.opml import feeds_of

        found = feeds_of(text_of(file, "give an OPML file"), name=file)
        _report(_added(found))


def _added(feeds: list[tuple[str, str]]) -> list[FeedRow]:
    from datetime import UTC, datetime

    now = datetime.now(UTC).isoformat(timespec="seconds")
    with open_library() as library:
        for url, title in feeds:
            library.add_feed(url, title=title, now=now)
        named = {url for url, _ in feeds}
        return [row for row in library.feeds() if row.url in named]


def _refuse_unless_address(url: str) -> None:
    from urllib.parse import urlsplit

    from briefing.errors import SettingsError
    from briefing.sources.fetch import shown

    try:
        parts = urlsplit(url)
        found = parts.scheme in {"http", "https"} and parts.hostname
    except ValueError:
        found = None
    if not found:
        raise SettingsError(f"{shown(url)}: not the address of a feed", hint="give one that begins with https://")
    if parts.username or parts.password:
        raise SettingsError(f"{shown(url)}: a user name or password in the address", hint="remove it")


def _report(rows: list[FeedRow]) -> None:
    import json
    from dataclasses import asdict

    from briefing.render._plain import words

    if asked().as_json:
        put(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2) + "\n", None)
        return
    if not rows:
        put("No feeds were added: briefing feeds add URL\n", None)
        return
    lines = []
    for row in rows:
        state = f"read {row.last_ok}" if row.last_ok else "not read yet"
        if row.failing_since:
            state = f"failing since {row.failing_since}: {words(row.reason)}"
        title = f"{words(row.title)}; " if row.title else ""
        lines.append(f"{words(row.url)}\n  {title}{state}\n")
    put("".join(lines), None)


for _command, _name in (
    (add, "add"),
    (show, "list"),
    (remove, "remove"),
    (check, "check"),
    (import_opml, "import-opml"),
):
    app.command(_name)(with_habits(_command))
