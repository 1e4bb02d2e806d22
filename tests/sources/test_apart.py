"""The child process: it ends, it tells, and it knows no secrets."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import asdict

import pytest
from pages import WIRE
from sources_fakes import ARTICLE

from briefing.errors import RefusedError
from briefing.sources import apart
from briefing.sources.apart import parse_apart
from briefing.sources.limits import Limits


def parse(data: bytes, parse_seconds=100, **limits):
    limits["parse_seconds"] = parse_seconds
    return asyncio.run(parse_apart("html", data, name="a.html", limits=Limits(**limits)))


def run_instead(monkeypatch, code: str) -> None:
    monkeypatch.setattr(apart, "_START", code)


def test_a_page_comes_back_from_the_child():
    page = parse(WIRE.encode())

    assert page.title == "Ferry runs aground off Port Almere"
    assert "— A ferry carrying 212 people" in page.text


def test_a_child_that_does_not_end_is_killed(monkeypatch, tmp_path):
    note = tmp_path / "pid"
    run_instead(monkeypatch, f"import os; open({str(note)!r}, 'w').write(str(os.getpid()))\nwhile True: pass")

    with pytest.raises(RefusedError, match=r"a\.html: reading it took longer than 1 s"):
        parse(b"<p>x", parse_seconds=1)

    if note.exists():
        with pytest.raises(ProcessLookupError):
            os.kill(int(note.read_text()), 0)


def test_a_cancelled_reading_kills_its_child(monkeypatch, tmp_path):
    note = tmp_path / "pid"
    os.mkfifo(note)
    run_instead(monkeypatch, f"import os; open({str(note)!r}, 'w').write(str(os.getpid()))\nwhile True: pass")

    async def cancelled() -> int:
        task = asyncio.create_task(parse_apart("html", b"<p>x", name="a", limits=Limits()))
        pid = int(await asyncio.to_thread(note.read_text))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return pid

    with pytest.raises(ProcessLookupError):
        os.kill(asyncio.run(cancelled()), 0)


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import os; os.kill(os.getpid(), 9)", id="killed"),
        pytest.param("raise SystemExit(3)", id="ends"),
        pytest.param("raise RuntimeError", id="raises"),
        pytest.param("print('hello')", id="no-json"),
        pytest.param('print(\'{"page": {"text": 5}}\')', id="other-fields"),
        pytest.param("print('[' * 100000)", id="deep-json"),
        pytest.param("import sys; sys.stdin.close(); print('{}')", id="nothing-said"),
        pytest.param("import sys\nwhile True: sys.stdout.write('x' * 100000)", id="endless"),
    ],
)
def test_a_child_that_fails_is_a_named_refusal(monkeypatch, code):
    monkeypatch.setattr(apart, "_MOST_ANSWER", 1_000_000)
    run_instead(monkeypatch, code)

    with pytest.raises(RefusedError, match=r"^a\.html: "):
        parse(b"<p>x</p>" * 100_000)


def test_what_a_child_says_is_data_only(monkeypatch):
    """Unknown fields are dropped, and characters no text can hold do not pass."""
    answer = json.dumps({"page": {"text": "a\ud800b", "title": None, "extra": 1}, "refused": ""})
    run_instead(monkeypatch, f"print({answer!r})")

    with pytest.raises(RefusedError):
        parse(b"<p>x")


def test_the_child_is_told_no_secrets(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("PYTHONSTARTUP", "/nonexistent")
    run_instead(monkeypatch, "import json, os; print(json.dumps({'page': {'text': ' '.join(os.environ)}}))")

    names = set(parse(b"<p>x").text.split())

    assert "OPENAI_API_KEY" not in names
    assert names <= {"PATH", "TMPDIR", "TEMP", "TMP", "LD_LIBRARY_PATH", "LC_CTYPE"}


def test_too_little_memory_is_a_named_refusal():
    pytest.importorskip("resource")
    with pytest.raises(RefusedError, match=r"a\.html: "):
        parse(ARTICLE.encode(), parse_memory=30_000_000)


def test_the_limits_hold_in_the_child():
    pytest.importorskip("resource")
    code = (
        "import resource as r; from briefing.sources import worker, Limits; worker._limit_this_process(Limits());"
        "print(*(r.getrlimit(kind)[0] for kind in (r.RLIMIT_AS, r.RLIMIT_CPU, r.RLIMIT_CORE)))"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()

    assert int(said[0]) <= 1024**3
    assert int(said[1]) <= 12
    assert int(said[2]) == 0


def test_the_child_speaks_json_by_itself():
    order = json.dumps({"kind": "html", "charset": None, "url": None, "limits": asdict(Limits())}).encode()
    said = subprocess.run(
        [sys.executable, "-m", "briefing.sources.worker"],
        input=order + b"\n" + ARTICLE.encode(), check=True, capture_output=True,
    ).stdout  # fmt: skip

    assert json.loads(said)["page"]["title"] == "Bridge at Tarn Ford closes"


def test_many_pages_are_read_at_once():
    async def many():
        return await asyncio.gather(
            *(parse_apart("html", ARTICLE.encode(), name=str(n), limits=Limits(parse_seconds=100)) for n in range(3))
        )

    assert {page.title for page in asyncio.run(many())} == {"Bridge at Tarn Ford closes"}


def test_many_pages_at_once_take_turns_and_none_runs_out_of_time_by_the_others(monkeypatch):
    running, most = 0, 0
    plain = apart._converse

    async def counted(child, order):
        nonlocal running, most
        running += 1
        most = max(most, running)
        try:
            return await plain(child, order)
        finally:
            running -= 1

    async def all_of_them():
        data = ARTICLE.encode()
        return await asyncio.gather(*(parse_apart("html", data, name=str(n), limits=Limits()) for n in range(9)))

    monkeypatch.setattr(apart, "_converse", counted)
    monkeypatch.setattr(apart.os, "cpu_count", lambda: 2)
    pages = asyncio.run(all_of_them())
    assert len({page.text for page in pages}) == 1
    assert most == 2
