"""The embedded model asked three ways, about the same articles, in one run: ours, langextract's, plain instructor's.

    python -m bench.peers [ARTICLE…] [--folder DIR]     # of the report half or of DIR; default: three of the half

Peers are put into an environment of their own (`.peers/`, once; skipped with a word where they cannot be). They ask
the same file served by the same program as ours; what they asked and got is counted by a proxy in between. Each is
given the same four sections and the same worked example, and scored as `bench.evaluating` scores. An article goes to
all before the next, and the table so far is printed behind it. Beside wall time stands the processors' time of client
and server together, which other work on the machine changes less.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from contextlib import ExitStack, suppress
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from bench.evaluating import ARTICLES, BRIEFING, HERE, print_table
from bench.scoring import Item, Reference, Score, of_brief, of_others, references, score
from briefing.llm import models_folder
from briefing.llm.local import LocalServer
from briefing.llm.weights import EMBEDDED, assemble

PLACE = HERE.parent / ".peers"
NEEDED = ("langextract==1.7.1", "instructor==1.17.0", "openai==3.3.0")
DEFAULT = ("belmar-outbreak", "tessaly-landslide", "weir-nurses")
_TIMEOUT_S = 1200


def main() -> None:
    """Ask, score, print."""
    parser = argparse.ArgumentParser(prog="python -m bench.peers", description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="*")
    parser.add_argument("--folder", type=Path, help="with articles and their references, in place of the report half")
    given = parser.parse_args()
    place = given.folder or HERE / "references" / "report"
    articles = given.folder or ARTICLES
    wanted = given.articles or ([] if given.folder else DEFAULT)
    found = [r for r in references(place, articles) if not wanted or r.id in wanted]
    python = _peers()
    tools = ("langextract", "instructor") if python else ()
    totals = {name: Score() for name in ("briefing", *tools)}
    if python is None:
        print("langextract and instructor could not be installed: skipped", file=sys.stderr)
    with _Served() as served:
        for reference in found:
            _add(totals["briefing"], reference, *_ours(articles / f"{reference.id}.txt"))
            for tool in tools:
                _add(totals[tool], reference, *_theirs(python, tool, reference, served))
            print_table({name: _table(total) for name, total in totals.items()})
            sys.stdout.flush()


def _table(total: Score) -> dict[str, float | None]:
    n = total.counts
    took = n["processor milliseconds"] / 1000 / max(1, n["articles"])
    return {**total.table(), "processor seconds an article": round(took, 1)}


class _Served:
    """The embedded model behind a proxy, loaded when a peer first asks."""

    def __init__(self) -> None:
        self._open = ExitStack()

    def __enter__(self) -> _Served:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    @cached_property
    def server(self) -> LocalServer:
        file = assemble(EMBEDDED, models_folder(), lambda *_, **__: None)
        return self._open.enter_context(LocalServer(file, lambda *_, **__: None, name=EMBEDDED.name))

    @cached_property
    def proxy(self) -> _Proxy:
        return self._open.enter_context(_Proxy(self.server.base_url))

    def processor_s(self) -> float:
        """Give the processor seconds that the server has taken so far."""
        process = self.server._process
        return processor_s(process.pid) if process else 0.0


def processor_s(pid: int) -> float:
    """Give the processor seconds that a process has taken so far."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _run_s() -> float:
    """Give the processor seconds of the programs run so far, and of those they ran."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _add(total: Score, reference: Reference, items: tuple[Item, ...], facts: dict[str, int]) -> None:
    one = score(reference, items)
    one.counts.update(facts)
    total.add(one)
    print(f"{reference.id}: {facts}", file=sys.stderr, flush=True)


def _ours(file: Path) -> tuple[tuple[Item, ...], dict[str, int]]:
    started, before = time.perf_counter(), _run_s()
    command = [*BRIEFING, "brief", str(file), "--format", "json", "--no-cache"]
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
        "processor milliseconds": round(1000 * (_run_s() - before)),
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


def _theirs(python: Path, tool: str, reference: Reference, served: _Served) -> tuple[tuple[Item, ...], dict[str, int]]:
    proxy, key = served.proxy, served.server.api_key
    proxy.counted.clear()
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(reference.text, encoding="utf-8")
        started, before = time.perf_counter(), _run_s() + served.processor_s()
        run = subprocess.run(
            [str(python), str(HERE / "_peer.py"), tool, str(article), proxy.url, key],
            capture_output=True,
            check=False,
            timeout=_TIMEOUT_S,
        )
        wall = time.perf_counter() - started
        took = _run_s() + served.processor_s() - before
    if run.returncode:
        print(run.stderr.decode("utf-8", "replace")[-400:], file=sys.stderr)
    items = json.loads(run.stdout) if run.returncode == 0 else []
    facts = {**proxy.counted, "milliseconds": round(1000 * wall), "processor milliseconds": round(1000 * took)}
    return of_others(items), facts


class _Proxy:
    """Passes requests on to a server, and counts what its answers say they took.

    One at a time, as the server takes them. A client that gives up before its answer is there and asks again, as on a
    busy machine, gets the same answer then: nothing is asked or counted twice.
    """

    def __init__(self, target: str) -> None:
        counted: Counter[str] = Counter()
        answers: dict[bytes, bytes] = {}
        one = threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                with one:
                    if body not in answers:
                        answers[body] = self._asked(body)
                text = answers[body]
                with suppress(OSError):
                    self.send_response(200)
                    self.send_header("content-type", "application/json")
                    self.send_header("content-length", str(len(text)))
                    self.end_headers()
                    self.wfile.write(text)

            def _asked(self, body: bytes) -> bytes:
                path = self.path.removeprefix("/v1")
                headers = {"content-type": "application/json", "authorization": self.headers["authorization"]}
                asked = urllib.request.Request(f"{target}{path}", body, headers)  # noqa: S310 -- loopback
                with urllib.request.urlopen(asked, timeout=_TIMEOUT_S) as answer:  # noqa: S310 -- as above
                    text: bytes = answer.read()
                usage: dict[str, Any] = json.loads(text).get("usage") or {}
                counted["requests"] += 1
                counted["prompt tokens"] += usage.get("prompt_tokens", 0)
                counted["completion tokens"] += usage.get("completion_tokens", 0)
                return text

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
