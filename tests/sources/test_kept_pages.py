"""Pages kept between runs: what may be reused, what must be asked for again, and whom it is no answer to."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import time
from email.utils import formatdate
from pathlib import Path

import pytest
from sources_fakes import ARTICLE, PUBLIC, Served, http, resolver

from briefing.errors import FetchError, RefusedError
from briefing.sources.fetch import Fetcher
from briefing.sources.kept import KeptPages
from briefing.sources.polite import Door

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def pages(tmp_path):
    return KeptPages(tmp_path)


def got(server, pages, path="/a", reuse="fresh", **given):
    fetcher = Fetcher(**({"allow": [server.allow]} | given), pages=pages)
    return asyncio.run(fetcher.fetch(server.url(path), reuse=reuse))


def dated(seconds_ago=0):
    return formatdate(time.time() - seconds_ago, usegmt=True)


def test_a_fresh_page_is_not_asked_for_again(serve, pages, tmp_path):
    server = serve(http(Cache_Control="max-age=600"))

    first = got(server, pages)
    second = got(server, KeptPages(tmp_path))  # as the next run

    assert server.asked == ["/a"]
    assert second == first
    assert first.content.decode() == ARTICLE


def test_without_leave_to_reuse_a_page_is_asked_for_and_not_kept(serve, pages):
    server = serve(http(Cache_Control="max-age=600"))

    got(server, pages, reuse="no")
    got(server, pages, reuse="no")

    assert server.asked == ["/a", "/a"]
    assert pages.count() == (0, 0)


@pytest.mark.parametrize(
    ("headers", "reuse"),
    [
        ({"Cache_Control": "max-age=60", "Date": dated(61)}, "fresh"),
        ({"Cache_Control": "max-age=60", "Date": dated(), "Age": "61"}, "fresh"),
        ({"Cache_Control": "max-age=600, no-cache", "Date": dated()}, "fresh"),
        ({"Expires": dated(1), "Date": dated()}, "fresh"),
        ({"Expires": "0"}, "fresh"),
        ({}, "fresh"),
        ({"Cache_Control": "max-age=600", "Date": dated()}, "validated"),
    ],
    ids=["old", "old-on-the-way", "no-cache", "expired", "expires-0", "nothing-said", "to-be-validated"],
)
def test_a_page_that_is_not_to_be_taken_as_it_is_is_asked_whether_it_still_holds(serve, pages, headers, reuse):
    def answer(_path, say, _stop):
        unchanged = b"If-None-Match" in server.heads[-1] or b"if-none-match" in server.heads[-1]
        say(http("", "304 Not Modified", ETag='"7"') if unchanged else http(ETag='"7"', **headers))

    server = serve(answer)
    first = got(server, pages, reuse=reuse)
    second = got(server, pages, reuse=reuse)

    assert len(server.asked) == 2
    assert b'"7"' in server.heads[1]
    assert second.content == first.content == ARTICLE.encode()


def test_a_page_that_was_corrected_takes_the_place_of_the_one_before(serve, pages):
    texts = iter(("four", "five"))
    server = serve(lambda _path, say, _stop: say(http(next(texts), ETag='"7"', Cache_Control="max-age=600")))

    assert [got(server, pages, reuse=r).content for r in ("fresh", "validated", "fresh")] == [b"four", b"five", b"five"]
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    "headers",
    [
        {"Cache_Control": "no-store, max-age=600"},
        {"Cache_Control": "private, max-age=600"},
    ],
)
def test_what_may_not_be_kept_is_not(serve, pages, headers):
    server = serve(http(ETag='"7"', **headers))

    got(server, pages)
    got(server, pages)

    assert len(server.asked) == 2
    assert b"none-match" not in server.heads[1].lower()
    assert pages.count()[0] == 0


def test_what_is_too_large_is_read_and_not_kept(serve, pages):
    server = serve(http(b"x" * 2_000_001, Cache_Control="max-age=600"))

    assert len(got(server, pages).content) == 2_000_001
    assert len(got(server, pages).content) == 2_000_001
    assert len(server.asked) == 2
    assert pages.count()[0] == 0


def test_what_was_cut_off_is_not_kept(serve, pages):
    server = serve(http(Cache_Control="max-age=600", Content_Length="100000"))

    for _ in range(2):
        with pytest.raises(FetchError, match="cut off"):
            got(server, pages)
    assert pages.count()[0] == 0


def test_a_page_without_a_date_does_not_stay_fresh_for_good(serve, pages, monkeypatch):
    server = serve(http(Cache_Control="max-age=60", Date=""))
    got(server, pages)
    now = time.time

    monkeypatch.setattr(time, "time", lambda: now() + 61)
    got(server, pages)

    assert len(server.asked) == 2


def test_each_hop_of_a_redirect_is_checked_though_it_was_kept(serve, pages):
    """Neither a page that was kept nor a redirect to it leads to a host that may not be read."""
    inside = serve(http("secret", Cache_Control="max-age=600"))
    outside = serve(http("", "301 Moved", Location=inside.url("/a"), Cache_Control="max-age=600", Content_Length="0"))
    own = f"127.0.0.1:{inside.port}"
    names = resolver({"news.example": PUBLIC})

    assert got(inside, pages, own=[own], allow=()).content == b"secret"
    for _ in range(2):
        with pytest.raises(RefusedError, match="a redirect of the open internet to a host of your own network"):
            got(outside, pages, own=[own], resolver=names)


def test_a_page_of_the_users_own_network_is_no_answer_once_its_host_is_not_named(serve, pages):
    server = serve(http("secret", Cache_Control="max-age=600"))
    own = f"127.0.0.1:{server.port}"

    assert got(server, pages, own=[own], allow=()).content == b"secret"
    with pytest.raises(RefusedError):
        got(server, pages, own=[], allow=())
    # nor where only the port may be asked: the address is then checked anew
    with pytest.raises(RefusedError, match="is not public"):
        got(server, pages, own=[], allow=[("192.0.2.1", server.port)])


def test_the_file_is_for_this_user_alone(serve, pages):
    got(serve(http(Cache_Control="max-age=600")), pages)

    assert stat.S_IMODE(pages.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(pages.path.parent.stat().st_mode) == 0o700


def _scribble(path):
    path.write_bytes(b"no database at all " * 400)


def _of_another(path):
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE entries (id INTEGER)")


def _torn(path):
    data = bytearray(path.read_bytes())
    data[4096 : 4096 * 3] = b"\xa5" * 4096 * 2
    path.write_bytes(bytes(data))


@pytest.mark.parametrize("harm", [_scribble, _of_another, _torn])
def test_a_damaged_file_is_begun_anew_and_fails_no_fetch(serve, pages, tmp_path, harm, capfd):
    server = serve(http(Cache_Control="max-age=600"))
    got(server, pages)
    for end in ("-wal", "-shm"):
        pages.path.with_name(pages.path.name + end).unlink(missing_ok=True)
    if harm is _of_another:
        pages.path.unlink()
    harm(pages.path)

    for _ in range(2):
        assert got(server, KeptPages(tmp_path)).content.decode() == ARTICLE
    assert len(server.asked) == 2
    assert capfd.readouterr().err == ""


def test_a_file_that_is_damaged_while_it_is_read_fails_no_fetch(serve, pages):
    server = serve(http(Cache_Control="max-age=600"))
    got(server, pages)
    with sqlite3.connect(pages.path) as db:
        db.execute("DELETE FROM streams")

    assert got(server, pages).content.decode() == ARTICLE
    assert len(server.asked) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_fails_no_fetch(serve, tmp_path):
    tmp_path.chmod(0o500)
    server = serve(http(Cache_Control="max-age=600"))

    assert got(server, KeptPages(tmp_path / "cache")).content.decode() == ARTICLE


def test_a_folder_that_is_a_file_fails_no_fetch(serve, tmp_path):
    (tmp_path / "cache").write_text("")
    server = serve(http(Cache_Control="max-age=600"))

    assert got(server, KeptPages(tmp_path / "cache")).content.decode() == ARTICLE


def test_two_processes_use_one_file_at_a_time(serve, pages, tmp_path):
    server = serve(http(Cache_Control="max-age=600"))
    script = (
        "import asyncio, sys\n"
        "from briefing.sources.fetch import Fetcher\n"
        "from briefing.sources.kept import KeptPages\n"
        "port = int(sys.argv[1])\n"
        "fetcher = Fetcher(allow=[('127.0.0.1', port)], pages=KeptPages(sys.argv[2]))\n"
        "async def all_of_them():\n"
        "    at = [f'http://127.0.0.1:{port}/{n}' for n in range(20)]\n"
        "    return await asyncio.gather(*(fetcher.fetch(url, reuse='fresh') for url in at))\n"
        "print(sum(len(f.content) for f in asyncio.run(all_of_them())))\n"
    )
    command = [sys.executable, "-c", script, str(server.port), str(tmp_path)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) for _ in range(2)]
    ends = [child.communicate(timeout=60) for child in both]

    assert ends == [(f"{20 * len(ARTICLE.encode())}\n".encode(), b"")] * 2
    before = len(server.asked)
    assert got(server, pages, "/7").content.decode() == ARTICLE
    assert len(server.asked) == before


def test_what_was_forgotten_is_asked_for_again(serve, pages):
    server = serve(http(Cache_Control="max-age=600"))
    got(server, pages)
    kept = pages.count()

    pages.forget_all()

    assert kept[0] == 1
    assert kept[1] > len(ARTICLE)
    assert pages.count() == (0, 0)
    got(server, pages)
    assert len(server.asked) == 2


def test_a_door_asks_robots_though_the_page_is_kept(serve, pages):
    says = {"/robots.txt": http("User-agent: *\nAllow: /", Cache_Control="max-age=600")}
    server = Served(lambda path, say, _stop: say(says.get(path, http(Cache_Control="max-age=600"))))

    def get():
        door = Door(Fetcher(allow=[server.allow], pages=pages))
        return asyncio.run(door.get(server.url("/a"), reuse="fresh"))

    get()
    says["/robots.txt"] = http("User-agent: *\nDisallow: /a")
    with pytest.raises(RefusedError, match="robots"):
        get()
    assert server.asked == ["/robots.txt", "/a", "/robots.txt"]
    server.close()
