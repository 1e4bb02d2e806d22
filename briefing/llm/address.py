"""The address of a model's server: what may be shown of it, and what may not."""

from __future__ import annotations

import base64
import ipaddress
import re
from dataclasses import dataclass
from typing import Self
from urllib.parse import parse_qsl, unquote, urlsplit

from pydantic import SecretStr

from briefing.errors import SettingsError

OPENAI_URL = "https://api.openai.com/v1"
_PATH = re.compile(r"[\w./~-]*", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class Server:
    """Where requests go, its secrets kept apart from what may be shown."""

    url: str
    host: str
    """Name and port: all that is ever shown of the address."""
    is_local: bool
    key: str | None
    basic: str | None
    query: dict[str, str]
    secrets: tuple[str, ...]

    @property
    def is_openai(self) -> bool:
        """Whether it is OpenAI's own."""
        return self.host == "api.openai.com"

    @property
    def has_key(self) -> bool:
        """Whether requests say who is asking."""
        return self.key is not None or self.basic is not None

    @classmethod
    def read(cls, base_url: str | None, api_key: SecretStr | None) -> Self:
        """Take an address and a key apart. Raises `SettingsError` for what cannot be one, never showing either."""
        key = (api_key.get_secret_value().strip() or None) if api_key is not None else None
        if key is not None and not (key.isascii() and key.isprintable() and " " not in key):
            raise SettingsError("the API key holds characters no key has", hint="Copy it again, without line breaks.")
        written = (base_url or OPENAI_URL).strip()
        try:
            parts = urlsplit(written)
            name, port = parts.hostname, parts.port
        except ValueError:
            raise no_address() from None
        if parts.scheme not in {"http", "https"} or not name or not written.isprintable() or " " in written:
            raise no_address()
        shown = f"[{name}]" if ":" in name else name
        host = f"{shown}:{port}" if port is not None else shown
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        basic = None
        if user or password:
            basic = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        query = dict(parse_qsl(parts.query))
        secrets = (key, basic and basic[6:], password, parts.password, user, *query.values(), parts.query)
        return cls(
            url=f"{parts.scheme}://{host}{parts.path}",
            host=host,
            is_local=_is_local(name),
            key=key,
            basic=basic,
            query=query,
            secrets=tuple(sorted({s for s in secrets if s and len(s) >= 4}, key=len, reverse=True)),
        )


def no_address() -> SettingsError:
    """Give the error for a base URL that is none; it may hold a password, so it is not shown."""
    return SettingsError(
        "the base URL of the model is no http or https address", hint="Write it as https://example.com/v1."
    )


def shown(base_url: str) -> str:
    """Give of an address what may be seen of it: no name, no password, no query; nothing where it is no address."""
    try:
        server = Server.read(base_url, None)
    except SettingsError:
        return "(set, but not an address)"
    scheme, _, rest = server.url.partition("://")
    path = rest.removeprefix(server.host)
    who = "…@" if server.basic else ""
    # A path of other characters may be a mistyped query, or a name and a password.
    path = path if _PATH.fullmatch(path) else "/…"
    return f"{scheme}://{who}{server.host}{path}{'?…' if server.query else ''}"


def _is_local(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
