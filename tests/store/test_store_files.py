from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from briefing.errors import StoreError
from briefing.store.files import write_atomic

NULL = Path("/dev/null")
as_root = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
posix = pytest.mark.skipif(os.name != "posix", reason="needs devices and links")


def names(folder):
    return sorted(p.name for p in folder.iterdir())


def test_the_text_is_written_byte_for_byte_and_nothing_else_is_left(tmp_path):
    write_atomic(tmp_path / "brief.md", "naïve\r\nline\n\x00end")

    assert (tmp_path / "brief.md").read_bytes() == "naïve\r\nline\n\x00end".encode()
    assert names(tmp_path) == ["brief.md"]


def test_a_path_may_be_given_as_a_string(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_atomic("brief.md", "x")

    assert (tmp_path / "brief.md").read_text() == "x"


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_an_existing_file_keeps_its_permissions_whatever_the_umask(tmp_path, mode):
    path = tmp_path / "brief.md"
    path.write_text("old")
    path.chmod(mode)
    write_atomic(path, "new")

    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("new", mode)


@posix
def test_a_new_file_has_the_permissions_the_umask_leaves(tmp_path):
    script = "import os, sys; os.umask(0o027); from briefing.store.files import write_atomic as w; w(sys.argv[1], 'x')"
    subprocess.run([sys.executable, "-c", script, tmp_path / "new"], check=True)

    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


@posix
def test_a_link_stays_and_the_file_it_leads_to_is_replaced(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("data/real.md")
    (tmp_path / "dangling.md").symlink_to("data/made.md")
    write_atomic(tmp_path / "link.md", "new")
    write_atomic(tmp_path / "dangling.md", "made")

    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "data" / "real.md").read_text() == "new"
    assert (tmp_path / "data" / "made.md").read_text() == "made"
    assert names(tmp_path / "data") == ["made.md", "real.md"]


@posix
def test_links_in_a_circle_are_named(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")

    with pytest.raises(StoreError, match="cannot write"):
        write_atomic(tmp_path / "a", "x")
    assert names(tmp_path) == ["a", "b"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        pytest.param("", "name of a file", id="the-folder-itself"),
        pytest.param("no/such/folder/x.md", "Make the folder", id="folder-missing"),
        pytest.param("file/x.md", "not a folder", id="file-for-a-folder"),
        pytest.param("n" * 300, "shorter", id="name-too-long"),
        pytest.param("nul\0.md", "another path", id="nul"),
    ],
)
def test_what_cannot_be_written_is_named_with_what_to_do(tmp_path, name, hint):
    (tmp_path / "file").write_text("here")
    with pytest.raises(StoreError, match="cannot write") as caught:
        write_atomic(f"{tmp_path}/{name}", "x")

    assert hint in caught.value.hint
    assert caught.value.message.isprintable()
    assert names(tmp_path) == ["file"]


def test_half_a_surrogate_pair_is_refused_and_the_old_file_kept(tmp_path):
    (tmp_path / "brief.md").write_text("old")
    with pytest.raises(StoreError):
        write_atomic(tmp_path / "brief.md", "x\ud800")

    assert (tmp_path / "brief.md").read_text() == "old"


@posix
@as_root
def test_a_protected_file_and_a_protected_folder_are_left_alone(tmp_path):
    (tmp_path / "kept.md").write_text("old")
    (tmp_path / "kept.md").chmod(0o400)
    with pytest.raises(StoreError, match="write-protected"):
        write_atomic(tmp_path / "kept.md", "new")
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError):
        write_atomic(tmp_path / "new.md", "new")
    tmp_path.chmod(0o700)

    assert names(tmp_path) == ["kept.md"]


def test_a_write_protected_file_is_not_replaced(tmp_path, monkeypatch):
    (tmp_path / "kept.md").write_text("old")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(StoreError, match="write-protected"):
        write_atomic(tmp_path / "kept.md", "new")

    assert (tmp_path / "kept.md").read_text() == "old"


@posix
def test_a_full_disk_leaves_the_old_file_whole_and_no_temporary_one(tmp_path):
    """A limit on the size of files stands in for the disk; the child hits it in the middle of its write."""
    path = tmp_path / "brief.md"
    path.write_text("old")
    script = (
        "import resource, sys\n"
        "from briefing.errors import StoreError\n"
        "from briefing.store.files import write_atomic\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try:\n    write_atomic(sys.argv[1], 'x' * 10_000)\n"
        "except StoreError as error:\n    print(error.message, '|', error.hint)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)

    assert str(path) in done.stdout
    assert "10,000 bytes" in done.stdout
    assert (path.read_text(), names(tmp_path)) == ("old", ["brief.md"])


@pytest.mark.parametrize("step", ["write", "fsync", "fchmod"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_whatever_step_fails_no_temporary_file_is_left(tmp_path, monkeypatch, step, error):
    (tmp_path / "brief.md").write_text("old")

    def fail(*_):
        raise error

    monkeypatch.setattr(os, step, fail)
    with pytest.raises((StoreError, KeyboardInterrupt)):
        write_atomic(tmp_path / "brief.md", "new")

    assert (names(tmp_path), (tmp_path / "brief.md").read_text()) == (["brief.md"], "old")


def test_a_write_in_small_pieces_is_whole(tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda target, data: write(target, data[:3]))
    write_atomic(tmp_path / "brief.md", "0123456789")

    assert (tmp_path / "brief.md").read_text() == "0123456789"


@posix
def test_a_device_is_written_to_and_stays_a_device(tmp_path):
    before = NULL.stat()
    write_atomic(NULL, "x")
    (tmp_path / "null").symlink_to(NULL)
    write_atomic(tmp_path / "null", "x")

    assert os.path.samestat(before, NULL.stat())
    assert stat.S_ISCHR(NULL.stat().st_mode)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_device_is_named():
    with pytest.raises(StoreError, match="/dev/full") as caught:
        write_atomic("/dev/full", "x")

    assert "bytes" in caught.value.hint


@posix
def test_a_missing_device_is_not_made():
    with pytest.raises(StoreError):
        write_atomic("/dev/no-such-device", "x")

    assert not Path("/dev/no-such-device").exists()


@posix
def test_a_pipe_is_written_to(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    got = []
    reader = threading.Thread(target=lambda: got.append((tmp_path / "pipe").read_text()))
    reader.start()
    write_atomic(tmp_path / "pipe", "through")
    reader.join()

    assert got == ["through"]
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@posix
@pytest.mark.parametrize("to", ["pipe", "file", "log"])
def test_dev_stdout_goes_where_the_output_goes(tmp_path, to):
    """Also where it is a file: that is written on, not replaced under the shell's feet."""
    script = (
        "import sys; from briefing.store.files import write_atomic\n"
        "print('before', flush=True); write_atomic('/dev/stdout', 'brief\\n'); print('after')"
    )
    command = [sys.executable, "-c", script]
    if to == "pipe":
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    else:
        path = tmp_path / "out"
        path.write_text("earlier\n")
        with path.open("a" if to == "log" else "r+") as target:
            target.seek(0, os.SEEK_END)
            subprocess.run(command, stdout=target, check=True)
        out = path.read_text().removeprefix("earlier\n")

    assert out.startswith("before\nbrief\n" if to != "file" else "before\n")
    if to != "file":
        assert out == "before\nbrief\nafter\n"


def test_a_reader_finds_the_old_file_or_the_new_one_never_a_part(tmp_path):
    path = tmp_path / "brief.md"
    old, new = "a" * 300_000, "b" * 300_000
    write_atomic(path, old)
    seen, done = set(), threading.Event()

    def read():
        while not done.is_set():
            seen.add(path.read_text())

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(10):
        write_atomic(path, new)
        write_atomic(path, old)
    done.set()
    reader.join()

    assert seen <= {old, new}
