"""The embedded model asked three ways, about the same articles, in one run: ours, langextract's, plain instructor's.

    python -m bench.peers [ARTICLE…]     # names of articles of the report half; default: three of them

Peers are put into an environment of their own (`.peers/`, once; skipped with a word where they cannot be). They ask
the same file served by the same program as ours; what they asked and got is counted by a proxy in between. Scored as
`bench.evaluating` scores; each is given the same four sections and the same worked example.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from bench.evaluating import ARTICLES, BRIEFING, HERE, print_table
from bench.scoring import Item, Reference, Score, of_brief, of_others, references, score

PLACE = HERE.parent / ".peers"
NEEDED = ("langextract==1.7.1", "instructor==1.17.0", "openai==3.3.0")
DEFAULT = ("belmar-outbreak", "tessaly-landslide", "weir-nurses")
_TIMEOUT_S = 1200


def main() -> None:
    """Ask, score, print."""
    wanted = sys.argv[1:] or DEFAULT
    found = [r for r in references(HERE / "references" / "report", ARTICLES) if r.id in wanted]
    totals = {"briefing": Score()}
    for reference in found:
        _add(totals["briefing"], reference, *_ours(reference))
    python = _peers()
    if python is None:
        print("langextract and instructor could not be installed: skipped", file=sys.stderr)
    else:
        from briefing.llm import models_folder
        from briefing.llm.local import LocalServer
        from briefing.llm.weights import EMBEDDED, assemble

        file = assemble(EMBEDDED, models_folder(), lambda *_, **__: None)
        with LocalServer(file, lambda *_, **__: None, name=EMBEDDED.name) as server, _Proxy(server.base_url) as proxy:
            for tool in ("langextract", "instructor"):
                totals[tool] = Score()
                for reference in found:
                    _add(totals[tool], reference, *_theirs(python, tool, reference, proxy, server.api_key))
    print_table({name: total.table() for name, total in totals.items()})


def _add(total: Score, reference: Reference, items: tuple[Item, ...], facts: dict[str, int]) -> None:
    one = score(reference, items)
    one.counts.update(facts)
    total.add(one)
    print(f"{reference.id}: {facts}", file=sys.stderr, flush=True)


def _ours(reference: Reference) -> tuple[tuple[Item, ...], dict[str, int]]:
    started = time.perf_counter()
    command = [*BRIEFING, "brief", str(ARTICLES / f"{reference.id}.txt"), "--format", "json", "--no-cache"]
    run = subprocess.run(command, capture_output=True, check=True)
    wall = time.perf_counter() - started
    brief = json.loads(run.stdout)
    usage = brief["generator"]["usage"]
    facts = {
        "withheld": len(brief["withheld"]),
        "completion tokens": usage["completion_tokens"],
        "prompt tokens": usage["prompt_tokens"],
        "requests": usage["requests"],
        "milliseconds": round(1000 * wall),
    }
    return of_brief(brief), facts


def _peers() -> Path | None:
    python = PLACE / "bin" / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", str(PLACE)], check=False)
        got = made.returncode == 0 and subprocess.run([str(python), "-m", "pip", "install", "-q", *NEEDED], check=False)
        if not got or got.returncode != 0:
            return None
    return python


def _theirs(
    python: Path, tool: str, reference: Reference, proxy: _Proxy, key: str
) -> tuple[tuple[Item, ...], dict[str, int]]:
    proxy.counted.clear()
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(reference.text, encoding="utf-8")
        started = time.perf_counter()
        run = subprocess.run(
            [str(python), str(HERE / "_peer.py"), tool, str(article), proxy.url, key],
            capture_output=True,
            check=False,
            timeout=_TIMEOUT_S,
        )
        wall = time.perf_counter() - started
    if run.returncode:
        print(run.stderr.decode("utf-8", "replace")[-400:], file=sys.stderr)
    items = json.loads(run.stdout) if run.returncode == 0 else []
    facts = {**proxy.counted, "milliseconds": round(1000 * wall)}
    return of_others(items), facts


class _Proxy:
    """Passes requests on to a server, and counts what its answers say they took."""

    def __init__(self, target: str) -> None:
        counted: Counter[str] = Counter()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                path = self.path.removeprefix("/v1")
                headers = {"content-type": "application/json", "authorization": self.headers["authorization"]}
                asked = urllib.request.Request(f"{target}{path}", body, headers)  # noqa: S310 -- loopback
                with urllib.request.urlopen(asked, timeout=_TIMEOUT_S) as answer:  # noqa: S310 -- as above
                    text = answer.read()
                usage: dict[str, Any] = json.loads(text).get("usage") or {}
                counted["requests"] += 1
                counted["prompt tokens"] += usage.get("prompt_tokens", 0)
                counted["completion tokens"] += usage.get("completion_tokens", 0)
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_: object) -> None:
                return

        self.counted = counted
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> _Proxy:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


if __name__ == "__main__":
    main()
