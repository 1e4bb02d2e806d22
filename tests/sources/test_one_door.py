"""Only the fetcher, and the client of the configured model, may open connections."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import briefing

CLIENTS = {
    "httpx2", "httpx", "httpcore2", "httpcore", "requests", "urllib3", "aiohttp", "websockets", "pycurl",
    "urllib.request", "http.client", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc.client",
    "socket", "_socket", "socketserver", "ssl", "trafilatura.downloads",
    "hishel.httpx2", "hishel.httpx", "hishel.requests",
}  # fmt: skip
CALLS = {"open_connection", "create_connection", "fetch_url", "urlopen", "urlretrieve", "getaddrinfo"}
ROOT = Path(briefing.__file__).parent
# briefing.llm and briefing.delivery talk to what the user configured, by name, and to nothing an article names.
# What keeps pages stands around the fetcher's transport and has none of its own.
EXCEPTED = [ROOT / "sources" / "fetch.py", ROOT / "sources" / "kept.py", ROOT / "llm", ROOT / "delivery"]


def doors(source: str) -> set[str]:
    """Give what a module imports or calls that opens connections, also inside functions and as text."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            found |= {called} & CALLS
            if called in ("import_module", "__import__"):
                names = [str(a.value) for a in node.args if isinstance(a, ast.Constant)]
        found |= {name for name in names if any(name == c or name.startswith(c + ".") for c in CLIENTS)}
    return found


def test_no_other_module_opens_connections():
    modules = [path for path in ROOT.rglob("*.py") if not any(path.is_relative_to(e) for e in EXCEPTED)]

    assert len(modules) > 10
    assert {str(path.relative_to(ROOT)): found for path in modules if (found := doors(path.read_text("utf-8")))} == {}


def test_what_keeps_pages_has_no_transport_of_its_own():
    source = (ROOT / "sources" / "kept.py").read_text("utf-8")

    assert doors(source) == {"httpx2", "hishel.httpx2", "hishel.httpx2.AsyncCacheTransport"}
    assert not any(name in source for name in ("HTTPTransport", "Client", "httpx2.get", "httpx2.stream"))


def test_the_door_itself_is_seen():
    assert {"httpx2", "httpcore2", "socket", "getaddrinfo"} <= doors((ROOT / "sources" / "fetch.py").read_text("utf-8"))


@pytest.mark.parametrize(
    "source",
    [
        "import httpx2",
        "def f():\n    from httpx2 import AsyncClient",
        "from urllib import request",
        "import urllib.request as u",
        "import http.client",
        "from http import client",
        "import socket",
        "import importlib\nimportlib.import_module('requests')",
        "import asyncio\nasyncio.open_connection('a', 1)",
        "import trafilatura\ntrafilatura.fetch_url('a')",
        "from trafilatura import downloads",
        "__import__('aiohttp')",
    ],
)
def test_each_way_round_the_door_is_seen(source):
    assert doors(source)


@pytest.mark.parametrize(
    "source", ["import urllib.parse", "import http", "from http import HTTPStatus", "import trafilatura"]
)
def test_harmless_modules_are_not_mistaken_for_doors(source):
    assert doors(source) == set()
