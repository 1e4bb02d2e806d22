"""Bad input: its status, one clear line on stderr, nothing on stdout, no file left."""

from __future__ import annotations

import socket
import subprocess
import sys
import time

import pytest
from desk import ARTICLE, ROOT, answers, ran

from tests.llm.fake_server import FakeServer


def check(result, status: int, *words: str) -> None:
    assert result.status == status, result.err
    assert result.out == b""
    assert len(result.lines) == 1, result.err
    assert "Traceback" not in result.err
    for word in words:
        assert word.lower() in result.err.lower(), result.err


def hosted(server: FakeServer, *more: object) -> tuple[object, ...]:
    return ("--model", "fictional-1", "--base-url", server.base_url, "--no-cache", *more)


@pytest.fixture
def key(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "canary-key-of-a-test")
    return "canary-key-of-a-test"


@pytest.fixture
def unused_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


FILES = {
    "empty": (b"", 5, "empty"),
    "binary": (bytes(range(256)) * 40, 5, "not text"),
    "wrong-encoding": ("Das Wasser im Stausee stieg. ".encode("utf-16-le") * 40, 5, ""),
    "too-short": (b"Two people were hurt on Sunday.", 5, ""),
    "no-article": (b"<html><body><nav><a href='/'>Home</a><a href='/news'>News</a></nav></body></html>", 5, ""),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_article_is_refused_before_a_model_is_asked(name, tmp_path, capfdbinary):
    data, status, word = FILES[name]
    path = tmp_path / ("page.html" if name == "no-article" else "article.txt")
    path.write_bytes(data)
    with FakeServer("answers", answer=answers) as server:
        check(ran(capfdbinary, "brief", path, *hosted(server)), status, word)
        assert server.requests == []


def test_a_file_of_50_mb_is_refused(tmp_path, capfdbinary):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    check(ran(capfdbinary, "brief", path), 5, "large")


def test_a_missing_file_and_a_folder_are_named(tmp_path, capfdbinary):
    check(ran(capfdbinary, "brief", tmp_path / "no.txt", "-q"), 2, "no.txt")
    check(ran(capfdbinary, "brief", tmp_path, "-q"), 2, str(tmp_path))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/x", "http://[::1]/x", "http://169.254.169.254/latest", "file:///etc/passwd"]
)
def test_an_address_that_is_not_public_is_refused(url, capfdbinary):
    result = ran(capfdbinary, "brief", url, "-q")
    assert result.status in {2, 5}
    assert result.out == b""
    assert len(result.lines) == 1


def test_without_a_key_openai_is_not_asked(capfdbinary):
    check(ran(capfdbinary, "brief", ARTICLE, "--model", "gpt-5-mini"), 4, "key")


@pytest.mark.parametrize(
    ("scenario", "status", "words"),
    [
        ("wrong key", 4, ("key",)),
        ("quota", 4, ()),
        ("unknown model", 2, ("fictional-1", "fictional-2")),
        ("refusal", 6, ("declined",)),
        ("rate limit, an hour", 75, ()),
        ("cut off", 6, ()),
    ],
)
def test_what_a_model_server_does_wrong_is_told_in_one_line(scenario, status, words, capfdbinary, key, tmp_path):
    target = tmp_path / "brief.md"
    with FakeServer(scenario) as server:
        result = ran(capfdbinary, "brief", ARTICLE, *hosted(server, "-o", target, "-q"))
    assert result.status == status, result.err
    assert result.out == b""
    assert result.lines
    assert all(line.startswith("briefing: ") for line in result.lines)
    assert all(word.lower() in result.lines[-1].lower() for word in words), result.err
    assert key not in result.err
    assert not target.exists()


def test_a_server_that_is_down_is_named_with_what_to_do(unused_port, capfdbinary):
    result = ran(
        capfdbinary, "brief", ARTICLE, "--model", "m", "--base-url", f"http://127.0.0.1:{unused_port}/v1", "--no-cache"
    )
    check(result, 75, f"127.0.0.1:{unused_port}")


def test_a_full_disk_is_named(capfdbinary):
    with FakeServer("answers", answer=answers) as server:
        full = ran(capfdbinary, "brief", ARTICLE, *hosted(server, "-o", "/dev/full"))
    check(full, 1, "/dev/full")


def test_a_folder_that_is_not_there_is_named_before_a_model_is_asked(capfdbinary, tmp_path):
    with FakeServer("answers", answer=answers) as server:
        check(ran(capfdbinary, "brief", ARTICLE, *hosted(server, "-o", tmp_path)), 1, "folder")
        assert server.requests == []
        check(ran(capfdbinary, "brief", ARTICLE, *hosted(server, "-o", tmp_path / "no" / "brief.md")), 1, "no")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--published", "yesterday"], ["yesterday"]),
        (["--base-url", "http://127.0.0.1:1/v1"], ["--model"]),
        (["--model", "missing.gguf"], ["missing.gguf"]),
        (["--timeout", "-1"], ["timeout"]),
    ],
)
def test_a_wrong_setting_is_named(arguments, words, capfdbinary):
    check(ran(capfdbinary, "brief", ARTICLE, *arguments), 2, *words)


def test_a_project_file_may_not_say_where_texts_are_sent(tmp_path, monkeypatch, capfdbinary):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "briefing.toml").write_text('base_url = "https://elsewhere.example/v1"\n')
    check(ran(capfdbinary, "brief", ARTICLE), 2, "briefing.toml", "base_url")


def test_an_unknown_setting_in_a_file_is_named_without_its_value(tmp_path, monkeypatch, capfdbinary):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "briefing.toml").write_text('apikey = "canary-of-a-file"\n')
    result = ran(capfdbinary, "brief", ARTICLE)
    check(result, 2, "apikey")
    assert "canary" not in result.err


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "not json", '{"schema_version":"2.0"}', "\x00", '{"schema_version": "1.0", "id": "x"}']
)
def test_what_is_no_saved_brief_is_not_rendered(text, tmp_path, capfdbinary):
    path = tmp_path / "brief.json"
    path.write_text(text)
    result = ran(capfdbinary, "render", path)
    assert result.status == 5
    assert result.out == b""
    assert len(result.lines) == 1


# Started in the background of a script, the tests are deaf to interrupts, and what they start would be too.
HEARING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from briefing.cli import main; main()"
)


def test_an_interrupt_ends_with_130_and_a_word():
    with FakeServer("hang") as server:
        process = subprocess.Popen(
            [sys.executable, "-c", HEARING, "brief", str(ARTICLE), *map(str, hosted(server))],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert server.asked.wait(60)
        time.sleep(0.2)
        process.send_signal(2)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in err
    assert err.decode().splitlines()[-1].startswith("briefing: interrupted")
