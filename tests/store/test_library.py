"""What a digest remembers: whole states only, nothing twice, nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from pydantic import SecretStr

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tests" / "events"), str(ROOT / "tests" / "render")]

from accounts import brief_of  # noqa: E402
from factory import generator  # noqa: E402

from briefing.digests import Coverage, Window  # noqa: E402
from briefing.errors import StoreError  # noqa: E402
from briefing.events.edition import edition  # noqa: E402
from briefing.store.postgres import PostgresLibrary  # noqa: E402
from briefing.store.sqlite import FILE_NAME, SqliteLibrary  # noqa: E402

NOW = "2026-05-04T12:00:00+00:00"
WINDOW = Window(start="2026-05-04T00:00:00+00:00", end=NOW, zone="UTC")


def made(*names, number=1):
    return edition(
        [brief_of(n) for n in names],
        name="morning",
        number=number,
        previous=None,
        window=WINDOW,
        coverage=Coverage(feeds_tried=0, feeds_read=0, feeds_empty=0, articles_read=len(names)),
        as_of=NOW,
        generator=generator(),
    )


SERVERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory):
    """A PostgreSQL server of this run's own, on a socket in a folder of its own."""
    if not SERVERS or shutil.which("runuser") is None:
        pytest.skip("no PostgreSQL server on this machine")
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # a short path: that of a socket has at most 107 characters
    as_user = []
    if os.getuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "nobody")
        as_user = ["runuser", "-u", "nobody", "--"]
    data, tools = folder / "data", SERVERS[0]

    def ran(tool, *words):
        subprocess.run([*as_user, tools / tool, "-D", data, *words], check=True, capture_output=True, cwd=folder)

    ran("initdb", "-U", "desk", "-A", "trust", "--no-sync")
    ran("pg_ctl", "-w", "-l", folder / "log", "-o", f"-k {folder} -c listen_addresses='' -c fsync=off", "start")
    yield f"host={folder} user=desk dbname="
    ran("pg_ctl", "-m", "immediate", "stop")
    shutil.rmtree(folder)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request, tmp_path):
    """Open the same store as often as is asked for."""
    if request.param == "sqlite":
        return lambda: SqliteLibrary(tmp_path)
    import psycopg

    server = request.getfixturevalue("postgres")
    name = f"d{abs(hash(tmp_path))}"
    with psycopg.connect(f"{server}postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return lambda: PostgresLibrary(SecretStr(f"{server}{name}"))


def test_an_edition_is_given_back_byte_for_byte(store):
    text = made("courier").model_dump_json(indent=1) + " \n"
    with store() as library:
        library.issue(made("courier"), text, [])
    with store() as library:
        assert library.text_of("morning", 1) == text
        assert library.latest("morning") == made("courier")
        assert library.latest("evening") is None


def test_no_number_is_given_twice(store):
    with store() as one, store() as other:
        one.issue(made("courier"), "{}", [])
        with pytest.raises(StoreError, match="another run"):
            other.issue(made("post"), "{}", [])


def test_an_article_is_in_one_edition_of_each_digest(store):
    brief = brief_of("courier")
    how = {"recipe": "r", "since": "2026-05-04T00:00:00+00:00"}
    with store() as library:
        assert library.keep(brief.article, now=NOW).new
        assert not library.keep(brief.article, now=NOW).new
        assert [a.id for a in library.unbriefed("morning", **how)] == [brief.article.id]
        library.keep_brief(brief, recipe="r")
        library.keep_brief(brief, recipe="r")
        assert library.unbriefed("morning", **how) == []
        assert [b.id for b in library.waiting("morning", **how)] == [brief.id]
        library.issue(made("courier"), "{}", [brief.article.id])
        assert library.waiting("morning", **how) == []
        assert [b.id for b in library.waiting("evening", **how)] == [brief.id]
        assert library.waiting("evening", recipe="r", since="2026-05-05T00:00:00+00:00") == []


def test_a_text_that_its_outlet_has_changed_is_a_correction(store):
    first = brief_of("courier").article
    second = brief_of("courier-later").article.model_copy(update={"url": f"{first.url}?utm_source=mail"})
    with store() as library:
        library.keep(first, now=NOW)
        assert library.keep(second, now=NOW).replaces == first.id
        assert library.knows(first.url)
        assert not library.knows("https://example.org/never")


def test_a_feed_fails_since_it_first_did(store):
    with store() as library:
        assert library.add_feed("https://a.example/f", title="", now=NOW)
        assert not library.add_feed("https://a.example/f", title="", now=NOW)
        assert library.feed_failed("https://a.example/f", "no", now="2026-05-01") == "2026-05-01"
        assert library.feed_failed("https://a.example/f", "no", now="2026-05-02") == "2026-05-01"
        library.feed_read("https://a.example/f", title="A", etag='"1"', last_modified=None, now="2026-05-03")
        (row,) = library.feeds()
        assert (row.title, row.etag, row.failing_since, row.last_ok) == ("A", '"1"', None, "2026-05-03")
        assert library.remove_feed("https://a.example/f")


def test_others_cannot_read_the_file_and_a_newer_one_is_left_alone(tmp_path):
    with SqliteLibrary(tmp_path):
        pass
    path = tmp_path / FILE_NAME
    assert path.stat().st_mode & 0o077 == 0
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer"):
        SqliteLibrary(tmp_path)
    assert path.read_bytes() == before


def test_a_damaged_file_is_an_error_and_is_left_as_it_is(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"no database at all, " * 200)
    with pytest.raises(StoreError):
        SqliteLibrary(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes().startswith(b"no database")


WRITER = """
import sys
from briefing.store.sqlite import SqliteLibrary
from briefing.models import Article
number = 0
with SqliteLibrary(sys.argv[1]) as library:
    print("ready", flush=True)
    while True:
        number += 1
        library.add_feed(f"https://a.example/{number}", title="t" * 2000, now="2026-05-04T12:00:00+00:00")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
@pytest.mark.parametrize("delay", [0.02, 0.11, 0.23])
def test_a_writer_that_is_killed_leaves_a_whole_file(tmp_path, delay):
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with child:
        child.stdout.readline()
        time.sleep(delay)
        child.kill()
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with SqliteLibrary(tmp_path) as library:
        rows = library.feeds()
        assert sorted(int(r.url.rsplit("/", 1)[1]) for r in rows) == list(range(1, len(rows) + 1))
        assert library.add_feed("https://b.example/", title="", now=NOW)


def test_what_a_database_refuses_is_told_without_its_address():
    with pytest.raises(StoreError) as caught:
        PostgresLibrary(SecretStr("host=/nowhere user=desk password=s3cret-word connect_timeout=1"))
    assert "s3cret-word" not in caught.value.message + caught.value.hint
