"""Fetching many pages without being a burden: one request a host at a time, robots.txt kept, waits kept.

The rules of RFC 9309 (robots.txt): one that is not there allows everything, one that cannot be had (5xx, no connection)
forbids everything until it can. A host that says it is asked too much (429), is away (503) for two pages in a row, or
fails several times in a row is left alone for the rest of the run; a page that is not there says nothing of its host.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from protego import Protego

from briefing.errors import FetchError, FetchLaterError, RefusedError
from briefing.sources.fetch import USER_AGENT, Fetched, Fetcher, Reuse, shown

_LONGEST_WAIT_S = 30.0
_MOST_ROBOTS = 500_000
_MOST_FAILURES = 3
_MOST_PUT_OFF = 2
"""Pages in a row for which a host asks to come back later: one alone may be that page's own (RFC 9110, 15.6.4)."""
_GONE = ("(404)", "(410)")
Sleep = Callable[[float], Awaitable[None]]


@dataclass(slots=True)
class _Host:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: Protego | None = None
    asked: bool = False
    closed: str = ""
    """Why the host is not asked again in this run; empty while it may be."""
    failures: int = 0
    put_off: int = 0
    visited: bool = False


class Door:
    """A fetcher with manners, for one run."""

    def __init__(self, fetcher: Fetcher, *, sleep: Sleep = asyncio.sleep) -> None:
        self._fetcher = fetcher
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}

    def is_own(self, url: str) -> bool:
        """Tell whether `url` is at a host that was named as the user's own."""
        return self._fetcher.is_own(url)

    async def get(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None, reuse: Reuse = "no"
    ) -> Fetched:
        """Fetch a page as `Fetcher.fetch` does, when its host allows.

        Raises `RefusedError` where robots.txt does not, `FetchLaterError` and `FetchError` as the fetcher.
        """
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        host = self._hosts.setdefault(origin, _Host())
        async with host.lock:
            if host.closed:
                raise FetchLaterError(f"{shown(url)}: {host.closed}", hint="It is asked again at the next run.")
            await self._read_robots(host, origin)
            if host.closed:
                raise FetchLaterError(f"{shown(url)}: {host.closed}", hint="It is asked again at the next run.")
            if host.rules and not host.rules.can_fetch(url, USER_AGENT):
                raise RefusedError(f"{shown(url)}: the site’s robots.txt asks not to read it")
            if host.visited and host.rules and (delay := host.rules.crawl_delay(USER_AGENT)):
                await self._sleep(min(float(delay), _LONGEST_WAIT_S))
            host.visited = True
            return await self._ask(host, url, etag, last_modified, reuse)

    async def _ask(self, host: _Host, url: str, etag: str | None, last_modified: str | None, reuse: Reuse) -> Fetched:
        try:
            found = await self._fetcher.fetch(url, etag=etag, last_modified=last_modified, reuse=reuse)
        except FetchLaterError as error:
            host.put_off += 1
            if "(429)" in error.message or host.put_off >= _MOST_PUT_OFF:
                host.closed = "the site asked to come back later"
            raise
        except FetchError as error:
            if not any(status in error.message for status in _GONE):
                host.failures += 1
            if host.failures >= _MOST_FAILURES:
                host.closed = "the site failed several times in a row"
            raise
        host.failures = host.put_off = 0
        return found

    async def _read_robots(self, host: _Host, origin: str) -> None:
        if host.asked:
            return
        host.asked = True
        try:
            found = await self._fetcher.fetch(f"{origin}/robots.txt")
        except FetchError as error:
            # No such page: everything is allowed. Not reached, or an error of the server's: nothing is.
            gone = any(status in error.message for status in (*_GONE, "(401)", "(402)", "(403)", "(451)"))
            reason = error.message.removeprefix(f"{shown(f'{origin}/robots.txt')}: ")
            host.closed = "" if gone else f"its robots.txt cannot be had: {reason}"
        except RefusedError:
            host.rules = None  # no robots.txt that could be meant; the page itself is checked by the same rules
        else:
            host.rules = Protego.parse(found.content[:_MOST_ROBOTS].decode("utf-8", "replace"))
