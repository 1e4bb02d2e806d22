"""A line of the user's crontab, in a block of its own that can be found and taken out again."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence


def block(name: str, command: Sequence[str], *, at: str, zone: str) -> str:
    """Give the block of a digest. `at` is HH:MM in `zone`, which cron keeps where it knows CRON_TZ (cronie does)."""
    hour, minute = at.split(":")
    line = " ".join(shlex.quote(word) for word in command).replace("%", r"\%").replace("\n", " ")
    # In the environment of what follows: set back behind the block. Debian's takes an empty value in quotes alone.
    return f'{_begin(name)}\nCRON_TZ={zone}\n{int(minute)} {int(hour)} * * * {line}\nCRON_TZ=""\n{_end(name)}\n'


def with_block(crontab: str, name: str, text: str) -> str:
    """Put a block into a crontab, in place of the one that was there."""
    rest = without_block(crontab, name)
    return rest + ("" if not rest or rest.endswith("\n") else "\n") + text


def without_block(crontab: str, name: str) -> str:
    """Take the block of a digest out of a crontab; all else stays as it is."""
    return _pattern(name).sub("", crontab)


def block_in(crontab: str, name: str) -> str:
    """Give the block of a digest as a crontab has it; empty where it has none."""
    found = _pattern(name).search(crontab)
    return found[0] if found else ""


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"^{re.escape(_begin(name))}\n.*?^{re.escape(_end(name))}\n?", re.MULTILINE | re.DOTALL)


def _begin(name: str) -> str:
    return f"# begin briefing digest {_named(name)}"


def _end(name: str) -> str:
    return f"# end briefing digest {_named(name)}"


def _named(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower()[:40] or "digest"
