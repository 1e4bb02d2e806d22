from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from briefing.errors import StoreError
from briefing.store.cache import Cache, NoMemory, key_of

posix = pytest.mark.skipif(os.name != "posix", reason="needs permissions and limits")


class Heard(list):
    def __call__(self, event, /, **facts):
        self.append((event, facts))

    @property
    def events(self):
        return [event for event, _ in self]


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def cache(tmp_path, heard):
    with Cache(tmp_path / "cache", listener=heard) as made:
        yield made


def test_what_is_remembered_is_recalled_and_the_last_word_counts(cache):
    cache.remember("k", "one")
    cache.remember("k", "two ∑ \x00 \ud800")

    assert cache.recall("k") == "two ∑ \x00 \ud800"
    assert cache.recall("K") is None


def test_it_is_there_for_the_next_run(cache, tmp_path):
    cache.remember("k", "text")
    cache.close()

    assert Cache(tmp_path / "cache").recall("k") == "text"


def test_asking_makes_no_file(cache):
    assert cache.recall("k") is None
    assert cache.forget_all() == 0
    assert cache.size().entries == 0
    assert not cache.path.parent.exists()


@posix
def test_folder_and_file_are_for_this_user_alone(cache):
    cache.remember("k", "text")

    assert stat.S_IMODE(cache.path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(cache.path.stat().st_mode) == 0o600


def test_all_can_be_forgotten_and_the_words_are_gone_from_the_disk(cache):
    for number in range(20):
        cache.remember(key_of(str(number)), f"unmistakable {number} " * 500)
    full = cache.size()

    assert full.entries == 20
    assert cache.forget_all() == 20
    assert cache.recall(key_of("3")) is None
    assert cache.size().entries == 0
    assert cache.size().bytes < full.bytes
    assert b"unmistakable" not in cache.path.read_bytes()


@pytest.mark.parametrize(
    "parts",
    [(), ("",), ("", ""), ("ab", "c"), ("a", "bc"), ("abc",), ("a", "b", "c"), ("abc", ""), ("\ud800",), ("é",)],
)
def test_different_parts_have_different_keys(parts):
    others = [
        (),
        ("",),
        ("", ""),
        ("ab", "c"),
        ("a", "bc"),
        ("abc",),
        ("a", "b", "c"),
        ("abc", ""),
        ("\ud800",),
        ("é",),
    ]
    others.remove(parts)

    assert key_of(*parts) not in {key_of(*other) for other in others}
    assert len(key_of(*parts)) == 64


def test_keys_do_not_change_between_versions():
    assert key_of("prompt", "text") == "f419a39d7692c8e6aa2704e8b1d265905cf3442300f7b1b7c5e93f2cfcbcfc7e"


def tamper(path, change):
    db = sqlite3.connect(path)
    with db:
        db.execute(*change)
    db.close()


def test_of_fifty_entries_tampered_with_none_is_used(cache, heard):
    changes = [
        lambda key: ("UPDATE entry SET text = CAST('forged' AS BLOB) WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET text = 'as text' WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET text = 42 WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET text = text || x'00' WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET text = x'ff' || text WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET text = x'' WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET sha256 = '' WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET sha256 = upper(sha256) WHERE key = ?", (key,)),
        lambda key: ("UPDATE entry SET sha256 = x'00' WHERE key = ?", (key,)),
        lambda key: (
            "UPDATE entry SET (sha256, text) = (SELECT sha256, text FROM entry WHERE key = 'whole') WHERE key = ?",
            (key,),
        ),
    ]
    keys = [key_of("answer", str(number)) for number in range(50)]
    for key in keys:
        cache.remember(key, f"answer {key}")
    cache.remember("whole", "untouched")
    cache.close()
    for number, key in enumerate(keys):
        tamper(cache.path, changes[number % len(changes)](key))

    assert [cache.recall(key) for key in keys] == [None] * 50
    assert heard.events == ["cache-entry-dropped"] * 50
    assert cache.size().entries == 1
    assert cache.recall("whole") == "untouched"


@pytest.mark.parametrize("seed", range(20))
def test_a_file_with_flipped_bytes_gives_what_was_kept_or_nothing_and_works_on(cache, heard, seed):
    kept = {key_of(str(n)): f"{n} " * 300 for n in range(40)}
    for key, text in kept.items():
        cache.remember(key, text)
    cache.close()
    data = bytearray(cache.path.read_bytes())
    for number in range(60):
        place = int(key_of("place", str(seed), str(number)), 16)
        data[place % len(data)] ^= 1 << place % 7
    cache.path.write_bytes(data)

    assert all(cache.recall(key) in (None, text) for key, text in kept.items())
    cache.close()
    refused = ""
    try:
        cache.remember("new", "text")
    except StoreError as error:
        refused = error.message
    assert cache.recall("new") == (None if refused else "text")
    assert not refused or "newer version" in refused or "something else" in refused


@pytest.mark.parametrize(
    "data", [b"no database " * 1000, b"SQLite format 3\0" + b"\xff" * 4096], ids=["text", "header-only"]
)
@pytest.mark.parametrize("first", ["recall", "remember", "size", "forget_all"])
def test_a_file_that_is_no_database_is_moved_aside_and_named(cache, heard, data, first):
    cache.path.parent.mkdir()
    cache.path.write_bytes(data)
    calls = {"recall": lambda: cache.recall("k"), "remember": lambda: cache.remember("k", "text")}
    calls |= {"size": cache.size, "forget_all": cache.forget_all}
    calls[first]()
    cache.remember("k", "text")

    assert cache.recall("k") == "text"
    [(event, facts)] = heard
    assert event == "cache-damaged"
    assert facts["path"] == str(cache.path)
    assert Path(facts["moved_to"]).read_bytes() == data


def test_the_second_damaged_file_does_not_take_the_place_of_the_first(cache):
    cache.path.parent.mkdir()
    for number in (1, 2):
        cache.close()
        cache.path.write_bytes(b"damage %d " % number * 500)
        cache.remember("k", "text")

    aside = sorted(p.name for p in cache.path.parent.iterdir() if "damaged" in p.name)
    assert aside == ["cache.sqlite.damaged-1", "cache.sqlite.damaged-2"]


def test_a_file_without_its_table_is_moved_aside(cache, heard):
    cache.remember("k", "text")
    cache.close()
    tamper(cache.path, ("DROP TABLE entry",))

    assert cache.recall("k") is None
    cache.remember("k", "again")
    assert cache.recall("k") == "again"
    assert heard.events == ["cache-damaged"]


def test_a_newer_file_is_left_alone_and_named_once(cache, heard):
    cache.remember("k", "text")
    cache.close()
    tamper(cache.path, ("PRAGMA user_version = 99",))
    before = cache.path.read_bytes()

    assert cache.recall("k") is None
    assert cache.recall("k") is None
    assert heard.events == ["cache-unavailable"]
    assert "newer version" in heard[0][1]["why"]
    with pytest.raises(StoreError, match="newer version") as caught:
        cache.remember("k", "text")
    assert "Update" in caught.value.hint
    assert cache.path.read_bytes() == before


def test_a_database_of_something_else_is_left_alone(cache):
    cache.path.parent.mkdir()
    tamper(cache.path, ("CREATE TABLE photos (name TEXT)",))
    before = cache.path.read_bytes()

    assert cache.recall("k") is None
    with pytest.raises(StoreError, match="something else"):
        cache.remember("k", "text")
    assert cache.path.read_bytes() == before


def test_a_file_in_place_of_the_folder_costs_the_cache_not_the_brief(tmp_path, heard):
    (tmp_path / "cache").write_text("a file")
    cache = Cache(tmp_path / "cache", listener=heard)

    assert cache.recall("k") is None
    with pytest.raises(StoreError, match="cannot use the cache"):
        cache.remember("k", "text")


def test_a_file_that_may_only_be_read_still_answers(cache, monkeypatch):
    """Opened read-only, as SQLite does by itself where it may not write; root may always write."""
    cache.remember("k", "text")
    cache.close()
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **kw: connect(f"file:{path}?mode=ro", uri=True, **kw))

    assert cache.recall("k") == "text"
    with pytest.raises(StoreError, match="readonly"):
        cache.remember("k2", "text")
    assert cache.recall("k") == "text"


def test_a_full_disk_is_an_error_of_remembering_only(cache, monkeypatch):
    cache.remember("k", "text")
    cache.close()
    connect = sqlite3.connect

    def small(*args, **kw):
        db = connect(*args, **kw)
        db.execute("PRAGMA max_page_count = 8")
        return db

    monkeypatch.setattr(sqlite3, "connect", small)
    with pytest.raises(StoreError, match="full") as caught:
        cache.remember("big", "x" * 100_000)
    assert "100,000 bytes" in caught.value.hint
    assert cache.recall("k") == "text"
    assert cache.recall("big") is None
    cache.remember("small", "fits")
    assert cache.recall("small") == "fits"


@posix
def test_a_disk_full_in_the_middle_of_a_write_damages_nothing(cache, heard):
    cache.remember("k", "text")
    cache.close()
    script = (
        "import resource, sys\n"
        "from briefing.errors import StoreError\n"
        "from briefing.store.cache import Cache\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))\n"
        "cache = Cache(sys.argv[1])\n"
        "try:\n    cache.remember('big', 'x' * 200_000)\n"
        "except StoreError as error:\n    print(error.message)\n"
        "print(cache.recall('k'))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, cache.path.parent], capture_output=True, text=True, check=True)

    assert str(cache.path) in done.stdout
    assert done.stdout.endswith("text\n")
    assert cache.recall("k") == "text"
    assert cache.recall("big") is None
    assert heard == []


def test_four_processes_write_at_once_and_none_is_turned_away(cache):
    script = (
        "import sys\nfrom briefing.store.cache import Cache\n"
        "cache = Cache(sys.argv[1])\n"
        "for n in range(200):\n    cache.remember(f'{sys.argv[2]}-{n}', sys.argv[2] * 50)\n"
        "    assert cache.recall(f'{sys.argv[2]}-{n}') == sys.argv[2] * 50\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", script, cache.path.parent, name], stderr=subprocess.PIPE, text=True)
        for name in "abcd"
    ]
    errors = [process.communicate()[1] for process in running]

    assert errors == [""] * 4
    assert cache.size().entries == 800


def test_threads_may_share_one_cache(cache):
    def work(name):
        for n in range(25):
            cache.remember(f"{name}-{n}", name)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert cache.size().entries == 100


def test_no_memory_keeps_nothing():
    memory = NoMemory()
    memory.remember("k", "text")

    assert memory.recall("k") is None
