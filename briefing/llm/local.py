"""A model file served in this process: llama.cpp's own server on a loopback port.

What asks a hosted model asks this one the same way; only the address and the key differ. The
library is imported when a server starts, so that importing this module costs nothing.
"""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from briefing.errors import SettingsError
from briefing.llm.weights import find_gguf
from briefing.ports import Listener

CONTEXT_TOKENS = 8192
"""An article in windows and its answers fit; its cache takes about 230 MB with the embedded model."""

_SILENT = -1
_PROMPT_CACHE_MIB = 512
_MEMINFO = Path("/proc/meminfo")
_CGROUP = Path("/sys/fs/cgroup/memory.max")
_ELSEWHERE = "name a smaller model file or a server elsewhere with --model and --base-url"


class LocalServer:
    """Serves a GGUF file on 127.0.0.1 while it is open.

    >>> with LocalServer(path, listener, name="qwen") as server:  # doctest: +SKIP
    ...     OpenAI(base_url=server.base_url, api_key=server.api_key)
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
        self._server: object | None = None

    def __enter__(self) -> Self:
        """Load the model, which takes seconds; `listener` hears ``loading`` and ``loaded``.

        Raises `SettingsError`: no GGUF file, the extra `local` is not installed, too little memory,
        or llama.cpp cannot load it.
        """
        find_gguf(self._path)
        size = self._path.stat().st_size
        _check_memory(size, self._path)
        library = _library()
        self._listener("loading", model=self.model, total=size)
        try:
            server = library.Server(self._params(library))
        except (RuntimeError, ValueError) as error:
            raise SettingsError(
                f"{self._path}: llama.cpp cannot load this model",
                hint="the file may be damaged, incomplete or of a kind this version does not know: fetch it "
                "again, or upgrade xllamacpp",
            ) from error
        self._server = server
        self.base_url = f"{server.listening_address}/v1"
        self._listener("loaded", model=self.model)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving and free the memory; does nothing where nothing is served."""
        # The library has no verb for it: letting go of the last reference stops its threads.
        self._server = None
        self.base_url = ""

    def _params(self, library: Any) -> Any:
        params = library.CommonParams()
        params.model.path = str(self._path)
        params.model_alias = {self.model}
        params.hostnames = ["127.0.0.1"]
        params.port = 0
        params.api_keys = [self.api_key]
        params.ui = False
        params.endpoint_slots = False
        params.verbosity = _SILENT
        params.n_ctx = self.context_tokens
        params.fit_params = False
        # One question at a time: two slots halve the prefix that is reused, and are not faster.
        params.n_parallel = 1
        params.cache_prompt = True
        params.cache_ram_mib = _PROMPT_CACHE_MIB
        params.cpuparams.n_threads = self._threads
        params.cpuparams_batch.n_threads = self._threads
        params.use_jinja = True
        return params


def _library() -> Any:
    # OpenMP reads this once, when it is loaded. Its threads otherwise spin while they wait for each
    # other, which beside one busy process takes nearly all speed away; passive costs a third of
    # the speed on an idle machine. Who has set it knows better.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    try:
        import xllamacpp  # noqa: PLC0415 -- heavy, and part of an extra
    except ImportError as error:
        raise SettingsError(
            f"the embedded server cannot be loaded: {error}",
            hint="pip install 'situation-briefs[local]' (in a checkout: make brief), or name a server with --base-url",
        ) from error
    return xllamacpp


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
