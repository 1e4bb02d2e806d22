"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from briefing.errors import StoreError

_O_EXTRA = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)

_HINTS = {
    errno.ENOENT: "Make the folder first, or give another path.",
    errno.ENOTDIR: "A part of the path is a file, not a folder; give another path.",
    errno.EISDIR: "Give the name of a file in that folder.",
    errno.EACCES: "Choose a place you may write to, or change its permissions.",
    errno.EPERM: "Choose a place you may write to, or change its permissions.",
    errno.EROFS: "The file system is read-only; choose another place.",
    errno.ENAMETOOLONG: "Give a shorter name.",
    errno.ELOOP: "The symbolic links lead in a circle; give another path.",
}
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


def write_atomic(path: str | os.PathLike[str], content: str | bytes) -> None:
    """Write bytes, or text in UTF-8, to `path`, so that a reader finds either the old file or the new one, whole.

    The content goes to a new file in the same folder, to the disk, and then takes the place of the old
    one, whose permissions it keeps. A symbolic link is followed: the file it leads to is replaced and
    the link stays, as with the shell's ``>``. Devices, pipes and all of /dev and /proc cannot be
    replaced and are written to. Raises `StoreError`, after which an old file is as it was and no
    temporary file is left.
    """
    data = b""
    try:
        data = content.encode("utf-8") if isinstance(content, str) else content
        if _is_special(path):
            _write_to(path, data)
        else:
            _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise StoreError(
            f"cannot write {shown(path)}: {error.strerror or error}", hint=_hint(error.errno, len(data))
        ) from error
    except ValueError as error:
        # A NUL in the path, or half a surrogate pair in the text.
        raise StoreError(f"cannot write {shown(path)}: {error}", hint="Give another path or text.") from error


def shown(path: str | os.PathLike[str]) -> str:
    """Give the path for a message: as it is, or escaped where a terminal would obey part of it."""
    name = os.fspath(path)
    return name if name.isprintable() else ascii(name)


def _is_special(path: str | os.PathLike[str]) -> bool:
    whole = os.path.abspath(path)  # noqa: PTH100  /dev/stdout must not be resolved: it leads to another process's pipe
    if whole.startswith(("/dev/", "/proc/")) and not whole.startswith("/dev/shm/"):  # noqa: S108  a plain folder, nothing is made there
        return True
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116  `path` may be no Path yet
    except FileNotFoundError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _write_to(path: str | os.PathLike[str], data: bytes) -> None:
    # Appending, so that /dev/stdout goes on where a redirected log ends.
    target = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_CLOEXEC", 0))
    try:
        _write_all(target, data)
    finally:
        os.close(target)


def _replace(path: Path, data: bytes) -> None:
    mode = _mode_of(path)
    temporary = path.with_name(f".briefing-{secrets.token_hex(8)}.tmp")
    target = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _O_EXTRA, 0o666 if mode is None else 0o600)
    try:
        try:
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(target, mode)
            _write_all(target, data)
            os.fsync(target)
        finally:
            os.close(target)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _mode_of(path: Path) -> int | None:
    """Give the permissions of the file that is there, None where there is none."""
    try:
        found = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not os.access(path, os.W_OK):
        # Its folder would let it be replaced, but whoever protected the file meant it.
        raise PermissionError(errno.EACCES, "the file is write-protected")
    return stat.S_IMODE(found)


def _write_all(target: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(target, rest) :]


def _sync_folder(folder: Path) -> None:
    # Without this the new name may be lost with the power; not every system can do it.
    with contextlib.suppress(OSError):
        target = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(target)
        finally:
            os.close(target)


def _hint(number: int | None, size: int) -> str:
    if number in _NO_ROOM:
        return f"Make room for {size:,} bytes, or choose another place; what was there is untouched."
    return _HINTS.get(number or 0, "Choose another place.")
