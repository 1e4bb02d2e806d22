"""The one door to the network for articles: what may be asked, whom, how much, and for how long.

Rules, each applied to every redirect hop as well:

- ``http`` and ``https`` only, ports 80, 443, 8080 and 8443, no user name or password, no backslash,
  white space or control character, at most 8,000 characters.
- A name is resolved once for each connection; if any of its addresses is not public the name is refused,
  and the connection goes to an address that was checked, never to the name again. TLS still
  checks the name.
- A host that the user named as one of their own network may have any address. Only an address that was asked for, or
  another such host, leads to it: no redirect or link of the open internet does.
- At most 5 redirects; 5 MB counted after decompression; 30 s for everything together.
- Proxies, certificates and passwords named in the environment are not looked at.

This module and `briefing.llm`, which talks to the model the user configured, are the only ones of the
package that open connections; a test sees to it.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import httpcore2
import httpx2

from briefing import __version__
from briefing.errors import FetchError, FetchLaterError, RefusedError, SettingsError
from briefing.sources.limits import DEFAULT_LIMITS, Limits

if TYPE_CHECKING:
    from briefing.sources.kept import KeptPages

USER_AGENT = f"situation-briefs/{__version__} (reads single articles on a person's request)"
PORTS = frozenset({80, 443, 8080, 8443})

Resolver = Callable[[str, int], Awaitable[Iterable[str]]]
"""Gives the addresses of a host: ``await resolve(host, port)``; an `OSError` where it has none."""

Reuse = Literal["no", "fresh", "validated"]
"""Whether a page that was kept is taken: not, while it is fresh, or once its host has said that it still holds."""

_MOST_URL = 8000
_MOST_ADDRESSES_TRIED = 3
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?\.?", re.IGNORECASE)
_SPACE_OR_CONTROL = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\\]")
# Printable ASCII alone: what a host says of its page goes back to it as a header.
_VALIDATOR = re.compile(r"[ -~]{1,300}")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CODINGS = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})

# IANA special-purpose registries (RFC 6890 and its updates), multicast, and the wire server of one cloud.
_DENIED_V4 = tuple(
    ipaddress.IPv4Network(n)
    for n in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",
    )
)  # fmt: skip
_PUBLIC_V6 = ipaddress.IPv6Network("2000::/3")
_DENIED_V6 = tuple(
    ipaddress.IPv6Network(n) for n in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a host gave."""

    url: str
    """Where it came from after redirects, without fragment."""
    content: bytes
    """The body, decompressed."""
    media_type: str
    """Lower-cased, without parameters; empty where the host did not say."""
    charset: str | None
    """What the host said of the encoding."""
    etag: str | None = None
    last_modified: str | None = None
    unchanged: bool = False
    """Whether the host says that what it gave under these validators still holds (304); then there is no body."""

    @property
    def shown(self) -> str:
        """The address as it may be printed."""
        return shown(self.url)


def is_public(address: str) -> bool:
    """Tell whether `address` (an IPv4 or IPv6 literal) is one that the open internet routes.

    IPv6 that carries an IPv4 address is judged by it where it is mapped (``::ffff:…``), and is
    otherwise not public (NAT64, 6to4, Teredo).
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is None:
            return ip.scope_id is None and ip in _PUBLIC_V6 and not any(ip in net for net in _DENIED_V6)
        ip = ip.ipv4_mapped
    return not any(ip in net for net in _DENIED_V4)


def shown(url: str) -> str:
    """Give `url` as it may be printed: no user name, query, fragment or control character, at most 200 characters."""
    plain = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in url)
    scheme, colon, rest = plain.partition("://")
    if not colon:
        scheme, rest = "", plain
    rest = rest.partition("#")[0]
    place, mark, _ = rest.partition("?")
    authority, slash, path = place.partition("/")
    authority = authority.rpartition("@")[2]
    text = scheme + colon + authority + slash + path + ("?…" if mark else "")
    return text if len(text) <= 200 else text[:199] + "…"


class Fetcher:
    """Fetches pages from public hosts and from those named as the user's own, and from nowhere else.

    `own` names hosts that need not be public, as they stand in URLs, with a port where it is not one that pages are
    served on: ``127.0.0.1:8000``, ``feeds.intra.example``, ``[fd00::1]:8080``. `SettingsError` where one is no host.
    `resolver` stands in for the system's resolver and `dial` for the making of connections (in tests).
    `allow` names pairs of address and port that are let through although they are not public;
    their ports are then allowed in URLs too. A fetcher keeps nothing between two fetches but what it puts into `pages`,
    so that one may serve several tasks and event loops.
    """

    def __init__(
        self,
        *,
        limits: Limits = DEFAULT_LIMITS,
        resolver: Resolver | None = None,
        dial: httpcore2.AsyncNetworkBackend | None = None,
        allow: Iterable[tuple[str, int]] = (),
        own: Iterable[str] = (),
        pages: KeptPages | None = None,
    ) -> None:
        self._limits = limits
        self._pages = pages
        self._allow = frozenset(allow)
        self._own = frozenset(place for named in own for place in _places(named))
        self._backend = _CheckedBackend(resolver or _system_resolver, dial, self._allow, self._own)
        self._tls: ssl.SSLContext | None = None

    def is_own(self, url: str) -> bool:
        """Tell whether `url` is at a host that was named as the user's own."""
        try:
            return self._is_own(httpx2.URL(url))
        except (httpx2.InvalidURL, ValueError, TypeError):
            return False

    def _is_own(self, url: httpx2.URL) -> bool:
        return (url.raw_host.decode("ascii").lower(), url.port or _PORT_OF.get(url.scheme, 0)) in self._own

    async def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None, reuse: Reuse = "no"
    ) -> Fetched:
        """Get what stands at `url`, a string of scheme ``http`` or ``https``.

        With the validators of an earlier answer the host is asked only for what has changed since (RFC 9110, 13.1).
        By `reuse` a page that was kept may be the answer; each hop is checked all the same.

        Raises `RefusedError` for an address or answer that is not taken, `FetchLaterError` where the
        host asks to wait, and `FetchError` where it does not give the page.
        """
        target = self._checked(url)
        try:
            async with asyncio.timeout(self._limits.fetch_seconds):
                return await self._follow(target, _conditions(etag, last_modified), reuse)
        except TimeoutError as error:
            raise FetchError(
                f"{shown(url)}: no complete answer within {self._limits.fetch_seconds:g} s",
                hint="Try again later, or save the page and give the file.",
            ) from error

    async def _follow(self, url: httpx2.URL, conditions: dict[str, str], reuse: Reuse) -> Fetched:
        if self._pages is None or reuse == "no":
            return await self._through(self._transport(), url, conditions)
        from briefing.sources import kept  # noqa: PLC0415  # takes a while to load, and most fetches keep nothing

        asking = {"Cache-Control": "no-cache"} if reuse == "validated" else {}
        try:
            return await self._through(self._pages.around(self._transport()), url, conditions, asking)
        except kept.ERRORS:
            return await self._through(self._transport(), url, conditions)

    def _transport(self) -> _Transport:
        return _Transport(self._backend, self._tls_context)

    async def _through(
        self,
        transport: httpx2.AsyncBaseTransport,
        url: httpx2.URL,
        conditions: dict[str, str],
        asking: Mapping[str, str] = MappingProxyType({}),
    ) -> Fetched:
        async with httpx2.AsyncClient(
            transport=transport,
            headers={"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate", **asking},
            follow_redirects=False,
            trust_env=False,
            timeout=None,  # the whole fetch has one deadline; a limit per read would not bound it
        ) as client:
            for _ in range(self._limits.max_redirects + 1):
                answer = await self._ask(client, url, conditions)
                if isinstance(answer, Fetched):
                    return answer
                url = self._checked(answer, came_from=url)
        raise RefusedError(
            f"{shown(str(url))}: more than {self._limits.max_redirects} redirects",
            hint="Open the page in a browser and give the address it ends at.",
        )

    async def _ask(self, client: httpx2.AsyncClient, url: httpx2.URL, conditions: dict[str, str]) -> Fetched | str:
        """Give the page, or the address it redirects to."""
        name = shown(str(url))
        try:
            kept_as = {"caching": {"key": f"{'own' if self._is_own(url) else 'public'} {url}"}}
            async with client.stream("GET", url, headers=conditions, extensions=kept_as) as response:
                if response.status_code == 304 and conditions:
                    return Fetched(str(response.url), b"", "", None, unchanged=True)
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    return response.headers["location"]
                _check_status(response, name)
                return await self._body(response, name)
        except (httpx2.HTTPError, *_CORE_ERRORS) as error:
            raise FetchError(f"{name}: {_why(error)}", hint="Check the address, or try again later.") from error

    async def _body(self, response: httpx2.Response, name: str) -> Fetched:
        coding = response.headers.get("content-encoding", "").strip().lower()
        if coding not in _CODINGS:
            raise RefusedError(f"{name}: an encoding that was not asked for", hint="Save the page and give the file.")
        content = bytearray()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > self._limits.max_bytes:
                raise RefusedError(
                    f"{name}: larger than {self._limits.max_bytes:,} bytes", hint="Give the article's text as a file."
                )
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        return Fetched(
            str(response.url),
            bytes(content),
            media_type,
            response.charset_encoding,
            etag=_validator(response, "etag"),
            last_modified=_validator(response, "last-modified"),
        )

    def _checked(self, text: str, came_from: httpx2.URL | None = None) -> httpx2.URL:
        """Give `text` as a URL that may be asked; addresses are checked when the connection is made."""
        start = "redirect to " if came_from else ""
        if len(text) > _MOST_URL:
            raise RefusedError(f"{start}{shown(text)}: longer than {_MOST_URL:,} characters")
        if _SPACE_OR_CONTROL.search(text):
            raise RefusedError(f"{start}{shown(text)}: a backslash, space or control character in the address")
        try:
            url = httpx2.URL(text) if came_from is None else came_from.join(text)
            host, port = url.raw_host.decode("ascii"), url.port
        except (httpx2.InvalidURL, ValueError, TypeError) as error:
            raise RefusedError(f"{start}{shown(text)}: not a valid address") from error
        name = start + shown(str(url))
        if url.scheme not in ("http", "https"):
            raise RefusedError(f"{name}: only http and https are read", hint="Give the article as a file instead.")
        if url.userinfo:
            raise RefusedError(f"{name}: a user name or password in the address", hint="Remove it.")
        if not _HOST.fullmatch(host) and not _is_address(host):
            raise RefusedError(f"{name}: not a valid host name")
        if came_from is not None and self._is_own(url) and not self._is_own(came_from):
            raise RefusedError(
                f"{name}: a redirect of the open internet to a host of your own network",
                hint="Give the address it leads to, if you trust it.",
            )
        if port is not None and port not in PORTS | {p for _, p in self._allow} and not self._is_own(url):
            raise RefusedError(
                f"{name}: port {port} is not one that pages are served on, and allow_hosts names no such host and port",
                hint="If the host is yours, name it there with its port.",
            )
        return url.copy_with(fragment=None)

    def _tls_context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = httpx2.create_ssl_context(trust_env=False)
        return self._tls


_PORT_OF = {"http": 80, "https": 443}


def _places(named: str) -> list[tuple[str, int]]:
    """Give host and ports of what was named as the user's own. Raises `SettingsError`."""
    wrong = SettingsError(
        f"setting allow_hosts: {shown(named)} is not a host", hint="name one such as 127.0.0.1:8000 or feeds.intra"
    )
    if re.search(r"[\s/@?#*\\]", named):
        raise wrong
    try:
        literal = f"[{named}]" if _is_address(named) and ":" in named else named
        # a scheme that has no port of its own, so that 80 is not taken for none
        url = httpx2.URL(f"x://{literal}/")
        host, port = url.raw_host.decode("ascii").lower(), url.port
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise wrong from error
    if not host or (not _HOST.fullmatch(host) and not _is_address(host)):
        raise wrong
    return [(host, each) for each in ([port] if port else sorted(PORTS))]


_ACCEPT = "text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.1"
_CORE_ERRORS = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.UnsupportedProtocol,
    OSError,
)


class _Transport(httpx2.AsyncBaseTransport):
    """httpx2 on a connection pool whose connections are checked; no proxy, and none from the environment."""

    def __init__(self, backend: httpcore2.AsyncNetworkBackend, tls: Callable[[], ssl.SSLContext]) -> None:
        self._backend = backend
        self._tls = tls
        self._pools: dict[str, httpcore2.AsyncConnectionPool] = {}

    def _pool(self, scheme: str) -> httpcore2.AsyncConnectionPool:
        # Certificates take a while to load, and plain http needs none.
        if scheme not in self._pools:
            tls = self._tls() if scheme == "https" else None
            self._pools[scheme] = httpcore2.AsyncConnectionPool(ssl_context=tls, network_backend=self._backend)
        return self._pools[scheme]

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        url = httpcore2.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        answer = await self._pool(request.url.scheme).handle_async_request(
            httpcore2.Request(request.method, url, headers=request.headers.raw, extensions=request.extensions)
        )
        return httpx2.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    async def aclose(self) -> None:
        for pool in self._pools.values():
            await pool.aclose()


class _Body(httpx2.AsyncByteStream):
    def __init__(self, answer: httpcore2.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._answer.aclose()


class _CheckedBackend(httpcore2.AsyncNetworkBackend):
    """Makes connections to addresses that were checked."""

    def __init__(
        self,
        resolve: Resolver,
        dial: httpcore2.AsyncNetworkBackend | None,
        allow: frozenset[tuple[str, int]],
        own: frozenset[tuple[str, int]],
    ) -> None:
        self._resolve = resolve
        self._dial = dial or httpcore2.AnyIOBackend()
        self._allow = allow
        self._own = own

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # the signature httpcore2 calls
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        addresses = await self._addresses(host, port)
        failure: Exception | None = None
        for address in addresses[:_MOST_ADDRESSES_TRIED]:
            try:
                return await self._dial.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore2.ConnectError("no address")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _addresses(self, host: str, port: int) -> list[str]:
        try:
            addresses = list(dict.fromkeys(await self._resolve(host, port)))
        except (OSError, UnicodeError) as error:
            raise FetchError(f"{shown(host)}: no such host", hint="Check the address and the connection.") from error
        if not addresses:
            raise FetchError(f"{shown(host)}: no such host", hint="Check the address and the connection.")
        for address in addresses:
            known = (address, port) in self._allow or (host.lower(), port) in self._own
            if not is_public(address) and not known:
                raise RefusedError(
                    f"{shown(host)}: its address {shown(address)} is not public, and allow_hosts names no such host",
                    hint="Save the page and give the file, or name the host there if it is yours.",
                )
        return addresses


async def _system_resolver(host: str, port: int) -> list[str]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(info[4][0]) for info in found]


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _conditions(etag: str | None, last_modified: str | None) -> dict[str, str]:
    given = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in given.items() if value and _VALIDATOR.fullmatch(value)}


def _validator(response: httpx2.Response, name: str) -> str | None:
    value = response.headers.get(name, "").strip()
    return value if _VALIDATOR.fullmatch(value) else None


def _check_status(response: httpx2.Response, name: str) -> None:
    status = response.status_code
    if status in (429, 503):
        raise FetchLaterError(f"{name}: the site asks to come back later ({status})", hint=_when(response))
    if status in (401, 402, 403, 451):
        raise FetchError(
            f"{name}: the site refuses ({status})", hint="Open it in a browser, save the page and give the file."
        )
    if status in (404, 410):
        raise FetchError(f"{name}: no such page ({status})", hint="Check the address.")
    if not 200 <= status < 300 or status in (204, 205, 206):
        raise FetchError(f"{name}: the site answered with status {status}", hint="Try again later.")


def _when(response: httpx2.Response) -> str:
    asked = response.headers.get("retry-after", "").strip()
    if asked.isascii() and asked.isdigit() and len(asked) < 8:
        return f"Try again in {int(asked)} s."
    try:
        return f"Try again after {parsedate_to_datetime(asked).isoformat(timespec='seconds')}."
    except ValueError:
        return "Try again later."


def _why(error: BaseException) -> str:
    """Say what failed in our own words: what a host sends is never printed."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "its certificate is not valid for it"
        if isinstance(cause, ssl.SSLError):
            return "no secure connection could be made"
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx2.DecodingError):
        return "the compressed page is damaged"
    if isinstance(error, (httpcore2.ProtocolError, httpx2.ProtocolError)):
        return "the answer is not proper HTTP, or was cut off"
    if isinstance(error, (httpcore2.ConnectError, OSError)):
        return "cannot be reached"
    return "the connection broke"
