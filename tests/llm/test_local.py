"""The local server is this machine's only, quiet, and gone when we are."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from briefing.errors import SettingsError
from briefing.llm import local
from briefing.llm.local import LocalServer
from briefing.llm.weights import EMBEDDED, assemble

ROOT = Path(__file__).parents[2]

# Stands in for the native library: notes what it was given, and makes the noise native code may make.
LIBRARY = """
import json, os, sys
from types import SimpleNamespace

llama_flash_attn_type = SimpleNamespace(LLAMA_FLASH_ATTN_TYPE_DISABLED=0)

class CommonParams:
    def __init__(self):
        self.__dict__.update(
            model=SimpleNamespace(path=""), cpuparams=SimpleNamespace(), cpuparams_batch=SimpleNamespace())

class Server:
    def __init__(self, params):
        os.write(1, b"chatter on one"), os.write(2, b"chatter on two"), print("chatter")
        facts = {k: v for k, v in vars(params).items() if isinstance(v, (str, int, list))}
        facts.update(path=params.model.path, alias=sorted(params.model_alias), pid=os.getpid(),
                     omp=os.environ.get("OMP_WAIT_POLICY"), argv=sys.argv, threads=params.cpuparams.n_threads)
        with open(os.environ["NOTES"], "w") as out:
            json.dump(facts, out)
        mood = os.environ.get("MOOD")
        if mood == "raise":
            raise RuntimeError("Failed to init server")
        if mood == "abort":
            os.abort()
        if mood == "hang":
            import time
            time.sleep(3600)
        self.listening_address = "http://127.0.0.1:4321"
"""


def silent(event, **facts):
    pass


@pytest.fixture
def gguf(tmp_path):
    path = tmp_path / "tiny.gguf"
    path.write_bytes(b"GGUF\x03\0\0\0")
    return path


@pytest.fixture
def library(tmp_path, monkeypatch):
    """Put a stand-in for the library on the path of the server's process; gives what it noted."""
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "xllamacpp.py").write_text(LIBRARY)
    notes = tmp_path / "notes.json"
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setenv("NOTES", str(notes))
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    return lambda: json.loads(notes.read_text())


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until_gone(pid: int) -> None:
    while is_running(pid):  # bounded by the timeout of every test
        time.sleep(0.01)


def test_it_listens_to_this_machine_only_and_asks_for_its_key(gguf, library):
    with LocalServer(gguf, silent, name="tiny-model", context_tokens=4096, threads=3) as server:
        noted = library()

        assert server.base_url == "http://127.0.0.1:4321/v1"
        assert server.model == "tiny-model"
        assert noted["hostnames"] == ["127.0.0.1"]
        assert noted["port"] == 0
        assert noted["api_keys"] == [server.api_key]
        assert len(server.api_key) >= 32
        assert noted["alias"] == ["tiny-model"]
        assert noted["path"] == str(gguf)
        assert noted["verbosity"] < 0
        assert (noted["n_ctx"], noted["threads"], noted["n_parallel"]) == (4096, 3, 1)


def test_what_makes_answers_depend_on_the_kept_prefix_is_off(gguf, library):
    with LocalServer(gguf, silent):
        noted = library()

        assert noted["no_extra_bufts"] is True
        assert noted["flash_attn_type"] == 0
        assert noted["cache_prompt"] is True


def test_every_server_has_a_key_of_its_own_and_shows_it_in_no_list_of_processes(gguf, library):
    with LocalServer(gguf, silent) as server:
        assert server.api_key not in " ".join(library()["argv"])
    assert LocalServer(gguf, silent).api_key != LocalServer(gguf, silent).api_key


def test_the_name_of_the_file_stands_in_for_a_name(gguf):
    assert LocalServer(gguf, silent).model == "tiny"


def test_noise_of_native_code_reaches_no_terminal(gguf, library, capfd):
    with LocalServer(gguf, silent):
        pass

    assert capfd.readouterr() == ("", "")


def test_threads_that_wait_do_not_spin_unless_the_user_says_so(gguf, library, monkeypatch):
    with LocalServer(gguf, silent):
        assert library()["omp"] == "passive"
    monkeypatch.setenv("OMP_WAIT_POLICY", "active")
    with LocalServer(gguf, silent):
        assert library()["omp"] == "active"


def test_our_own_environment_is_left_alone(gguf, library):
    with LocalServer(gguf, silent):
        assert "OMP_WAIT_POLICY" not in os.environ


def test_loading_is_told(gguf, library):
    heard = []

    with LocalServer(gguf, lambda event, **facts: heard.append((event, facts)), name="tiny"):
        assert heard == [("loading", {"model": "tiny", "total": 8}), ("loaded", {"model": "tiny"})]


@pytest.mark.parametrize("error", [None, KeyboardInterrupt, ValueError])
def test_it_is_gone_when_it_is_closed(gguf, library, error):
    server = LocalServer(gguf, silent)
    try:
        with server:
            if error:
                raise error
    except (KeyboardInterrupt, ValueError):
        pass

    assert not is_running(library()["pid"])
    assert server.base_url == ""
    server.close()


def test_it_can_be_opened_again(gguf, library):
    server = LocalServer(gguf, silent)
    with server:
        first = library()["pid"]
    with server:
        assert library()["pid"] != first
        assert server.base_url


def test_it_does_not_outlive_a_killed_process(gguf, library):
    script = textwrap.dedent("""
        import os, signal, sys
        from pathlib import Path
        from briefing.llm.local import LocalServer
        LocalServer(Path(sys.argv[1]), lambda event, **facts: None).__enter__()
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    done = subprocess.run([sys.executable, "-c", script, gguf], cwd=ROOT, check=False)

    assert done.returncode == -signal.SIGKILL
    wait_until_gone(library()["pid"])


def test_an_interrupt_while_loading_ends_it(gguf, library, monkeypatch):
    """Ctrl-C reaches our process alone, which then ends the other."""
    monkeypatch.setenv("MOOD", "hang")
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        import signal
        from briefing.llm.local import LocalServer
        # Started in the background of a script, the tests themselves are deaf to it.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            LocalServer(Path(sys.argv[1]), lambda event, **facts: print(event, flush=True)).__enter__()
        except KeyboardInterrupt:
            print("interrupted")
    """)
    process = subprocess.Popen(
        [sys.executable, "-c", script, gguf],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        process_group=0,
    )
    notes = Path(os.environ["NOTES"])
    while not (notes.exists() and notes.read_text().endswith("}")):  # bounded by the timeout of every test
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    out, _ = process.communicate(timeout=60)

    assert out.split() == ["loading", "interrupted"]
    assert process.returncode == 0
    wait_until_gone(library()["pid"])


def test_a_model_that_cannot_be_loaded_is_named(gguf, library, monkeypatch):
    monkeypatch.setenv("MOOD", "raise")

    with pytest.raises(SettingsError, match="cannot load this model") as caught:
        LocalServer(gguf, silent).__enter__()

    assert str(gguf) in caught.value.message
    assert "xllamacpp" in caught.value.hint
    assert not is_running(library()["pid"])


def test_a_server_that_dies_while_loading_takes_us_not_with_it(gguf, library, monkeypatch):
    monkeypatch.setenv("MOOD", "abort")

    with pytest.raises(SettingsError, match="ended while it loaded") as caught:
        LocalServer(gguf, silent).__enter__()

    assert "--model" in caught.value.hint


def test_a_missing_extra_is_named_with_what_to_install(gguf, library, tmp_path):
    (tmp_path / "library" / "xllamacpp.py").write_text("raise ImportError('No module named xllamacpp')")

    with pytest.raises(SettingsError, match="not installed") as caught:
        LocalServer(gguf, silent).__enter__()

    assert "pip install '.[local]'" in caught.value.hint


def test_what_is_no_model_starts_nothing(tmp_path, library):
    with pytest.raises(SettingsError, match="no such file"):
        LocalServer(tmp_path / "none.gguf", silent).__enter__()

    assert not Path(os.environ["NOTES"]).exists()


def test_too_little_memory_is_said_before_loading(gguf, library, monkeypatch, tmp_path):
    meminfo = tmp_path / "meminfo"
    meminfo.write_text("MemTotal:       24105000 kB\nMemFree:            1000 kB\nMemAvailable:     200000 kB\n")
    monkeypatch.setattr(local, "_MEMINFO", meminfo)

    with pytest.raises(SettingsError, match=r"0\.3 GB of memory are needed, 0\.2 GB are free") as caught:
        LocalServer(gguf, silent).__enter__()

    assert "--model" in caught.value.hint
    assert not Path(os.environ["NOTES"]).exists()


@pytest.mark.parametrize(
    ("meminfo", "cgroup", "expected"),
    [
        pytest.param("MemAvailable:     2000 kB\n", "max\n", 2_048_000, id="no-limit"),
        pytest.param("MemAvailable:     2000 kB\n", "1000000\n", 1_000_000, id="container"),
        pytest.param("MemAvailable:     2000 kB\n", None, 2_048_000, id="no-cgroup"),
        pytest.param("MemTotal: 1 kB\n", None, None, id="old-kernel"),
        pytest.param(None, None, None, id="another-system"),
    ],
)
def test_the_memory_to_be_had_is_the_least_bound(tmp_path, monkeypatch, meminfo, cgroup, expected):
    for name, text in (("_MEMINFO", meminfo), ("_CGROUP", cgroup)):
        path = tmp_path / name
        if text is not None:
            path.write_text(text)
        monkeypatch.setattr(local, name, path)

    assert local._available_memory() == expected


def test_importing_it_loads_no_heavy_library():
    script = (
        "import sys, briefing.llm.local; print([m for m in ('xllamacpp', 'openai', 'instructor') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


# The embedded model itself.

FORM = {
    "type": "object",
    "properties": {"places": {"type": "array", "maxItems": 3, "items": {"type": "string", "maxLength": 30}}},
    "required": ["places"],
    "additionalProperties": False,
}
TEXT = "Floods closed two bridges in Merrow on Tuesday. The council of Tarn lent forty pumps to its neighbours. " * 6


def question(words: str, **more) -> dict:
    return {
        "model": "any",
        "messages": [
            {"role": "system", "content": "You answer in JSON."},
            {"role": "user", "content": f"{TEXT}\n\n{words}"},
        ],
        "temperature": 0,
        "seed": 1,
        "max_tokens": 40,
        "response_format": {"type": "json_schema", "json_schema": {"name": "places", "schema": FORM, "strict": True}},
        **more,
    }


def send(server: LocalServer, body: dict, *, timeout: float = 110, key: str | None = None) -> HTTPConnection:
    connection = HTTPConnection(urlsplit(server.base_url).netloc, timeout=timeout)
    headers = {"content-type": "application/json", "authorization": f"Bearer {key or server.api_key}"}
    connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
    return connection


def answer(server: LocalServer, body: dict, **more) -> tuple[int, dict]:
    response = send(server, body, **more).getresponse()
    return response.status, json.load(response)


@pytest.fixture(scope="module")
def embedded():
    """Give the file of the embedded model, where it is already there or asked for, and its server is installed."""
    from platformdirs import user_cache_dir

    pytest.importorskip("xllamacpp", reason="the extra `local` is not installed here")
    home = os.environ.get("BRIEFING_HOME")
    into = (Path(home) / "cache" if home else Path(user_cache_dir("briefing"))) / "models"
    if not (into / EMBEDDED.file_name).exists() and os.environ.get("BRIEFING_TEST_REAL_MODEL") != "1":
        pytest.skip("the embedded model is not put together here; set BRIEFING_TEST_REAL_MODEL=1 to do so")
    return assemble(EMBEDDED, into, silent)


@pytest.mark.real_model
def test_the_embedded_model_answers_in_the_form_and_always_the_same(embedded):
    with LocalServer(embedded, silent, name=EMBEDDED.name) as server:
        refused, _ = answer(server, question("Which places are named?"), key="another")
        _, cold = answer(server, question("Which places are named?"))
        _, warm = answer(server, question("Which places are named?"))
        _, other = answer(server, question("Who lent pumps?"))
        _, again = answer(server, question("Which places are named?"))

    assert refused == 401
    assert set(json.loads(cold["choices"][0]["message"]["content"])) == {"places"}
    assert cold["model"] == EMBEDDED.name
    assert cold["usage"]["prompt_tokens_details"]["cached_tokens"] == 0
    assert warm["usage"]["prompt_tokens_details"]["cached_tokens"] > 100
    assert other["usage"]["prompt_tokens_details"]["cached_tokens"] > 100
    contents = {reply["choices"][0]["message"]["content"] for reply in (cold, warm, again)}
    assert len(contents) == 1


@pytest.mark.real_model
def test_closing_the_embedded_model_waits_for_no_open_request(embedded):
    with LocalServer(embedded, silent, name=EMBEDDED.name) as server:
        connection = send(server, question("Retell all of it.", max_tokens=4000), timeout=0.5)
        with pytest.raises(TimeoutError):
            connection.getresponse()
    # Both the connection and the question were open until here.
    connection.close()
