"""Loopback servers, a resolver that knows no network, and a dialler that only writes down."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterable

import httpcore2

TLS_HELLO = b"\x16\x03"
Say = Callable[[bytes], None]
Answer = Callable[[str, Say, threading.Event], None]

ARTICLE = (
    "<html lang='en'><head><title>Bridge at Tarn Ford closes</title></head><body><article>"
    "<h1>Bridge at Tarn Ford closes</h1>"
    "<p>The old bridge at Tarn Ford was closed to lorries on Monday after engineers found cracks in two of its "
    "seven piers, the district of Halm said.</p>"
    "<p>Cars may still cross in one lane, said Oda Renn, who heads the roads office. Repairs are to take five "
    "weeks and to cost 1.4 million crowns, she told reporters at the town hall on Tuesday morning.</p>"
    "<p>Hauliers called the notice too short and asked for a ferry to be laid on until the work is done.</p>"
    "</article></body></html>"
)


def http(body: bytes | str = ARTICLE, status: str = "200 OK", **headers: str) -> bytes:
    """Give an HTTP answer as it goes over the wire; header names are written with underscores."""
    content = body.encode() if isinstance(body, str) else body
    lines = {"Content_Type": "text/html; charset=utf-8", "Content_Length": str(len(content)), "Connection": "close"}
    lines |= headers
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in lines.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + content


class Served:
    """A server on a loopback port of its own, which notes the paths it is asked for."""

    def __init__(self, answer: Answer | bytes) -> None:
        self.asked: list[str] = []
        self.heads: list[bytes] = []
        self.was_asked = threading.Event()
        self._answer: Answer = answer if callable(answer) else lambda _path, say, _stop: say(answer)
        self._stop = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.allow = ("127.0.0.1", self.port)
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def close(self) -> None:
        self._stop.set()
        # Closing alone does not wake a thread that waits for the next connection.
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            head = b""
            while b"\r\n\r\n" not in head and not head.startswith(TLS_HELLO) and (part := connection.recv(65536)):
                head += part
            if not head:
                return
            self.heads.append(head)
            path = "" if head.startswith(TLS_HELLO) else head.split(b" ")[1].decode()
            self.asked.append(path)
            self.was_asked.set()
            self._answer(path, connection.sendall, self._stop)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass


class Dialler(httpcore2.AsyncNetworkBackend):
    """Connects to nothing but what `lets` through, and notes each address and port it was asked for."""

    def __init__(self, *, lets: Iterable[tuple[str, int]] = (), says: bytes | None = None) -> None:
        self.dialled: list[tuple[str, int]] = []
        self.names_of_tls: list[str | None] = []
        self._lets = frozenset(lets)
        self._says = says

    async def connect_tcp(self, host, port, *args, **kwargs):
        self.dialled.append((host, port))
        if self._says is not None:
            return Wire(self, self._says)
        if (host, port) in self._lets:
            return await httpcore2.AnyIOBackend().connect_tcp(host, port)
        raise httpcore2.ConnectError("not in a test")


class Wire(httpcore2.AsyncMockStream):
    def __init__(self, dialler: Dialler, says: bytes) -> None:
        super().__init__([says])
        self._dialler = dialler

    async def start_tls(self, ssl_context, server_hostname=None, **kwargs):
        self._dialler.names_of_tls.append(server_hostname)
        return self

    def get_extra_info(self, info):
        return None


PUBLIC = "93.184.215.14"


def resolver(names: dict[str, str | list[str]] | None = None) -> Callable[[str, int], object]:
    """Resolve as the C library does: literals in all their spellings, then `names`; the rest is public."""
    known = {
        "localhost": "127.0.0.1",
        "ip6-localhost": "::1",
        "metadata.google.internal": "169.254.169.254",
        "router.lan": "192.168.1.1",
        "intranet": "10.20.30.40",
        "printer.local": "169.254.7.7",
        "127.0.0.1.nip.example": "127.0.0.1",
        "private.example": "10.0.0.7",
        "mixed.example": [PUBLIC, "10.0.0.7"],
        "mixed6.example": [PUBLIC, "fd00::7"],
        "scoped.example": "fe80::1%eth0",
        "zero.example": "0.0.0.0",  # noqa: S104  # an answer of a resolver, nothing is bound to it
        "odd.example": "not an address",
    } | (names or {})

    async def resolve(host: str, port: int) -> list[str]:
        bare = host.strip("[]").lower().rstrip(".")
        if ":" in bare:
            return [bare]
        with contextlib.suppress(OSError):
            return [socket.inet_ntoa(socket.inet_aton(bare))]
        found = known.get(bare, PUBLIC)
        return [found] if isinstance(found, str) else found

    return resolve
