"""A user timer of systemd: texts only; nothing is started here.

`OnCalendar=` takes a zone (systemd.time(7)), and `Persistent=true` makes up for a time the machine was off.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_PLAIN = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")


def units(name: str, command: Sequence[str], *, at: str, zone: str, catch_up: bool = True) -> Mapping[str, str]:
    """Give the unit files by their names: a timer, and the service that it starts.

    `at` is HH:MM in `zone` (an IANA name); `command` is the program and its arguments.
    """
    unit = unit_name(name)
    service = (
        f"[Unit]\nDescription=briefing digest {_described(name)}\nWants=network-online.target\n"
        "After=network-online.target\n\n"
        f"[Service]\nType=oneshot\nExecStart={' '.join(quoted(word) for word in command)}\n"
        "# 3: the edition is written and names what failed; 75: another run is at work\n"
        "SuccessExitStatus=3 75\n"
    )
    timer = (
        f"[Unit]\nDescription=briefing digest {_described(name)}, daily at {at} {zone}\n\n"
        f"[Timer]\nOnCalendar=*-*-* {at}:00 {zone}\nPersistent={'true' if catch_up else 'false'}\n"
        "RandomizedDelaySec=60\n\n[Install]\nWantedBy=timers.target\n"
    )
    return {f"{unit}.service": service, f"{unit}.timer": timer}


def unit_name(name: str) -> str:
    """Give the name of the units of a digest: letters, digits and dashes alone."""
    return "briefing-" + (re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower()[:40] or "digest")


def _described(name: str) -> str:
    return "".join(c if c.isprintable() else " " for c in name).replace("%", "%%")[:80]


def quoted(word: str) -> str:
    """Quote a word of a command line as systemd reads it (systemd.service(5)): `%` and `$` doubled."""
    escaped = word.replace("%", "%%").replace("$", "$$")
    if _PLAIN.fullmatch(word):
        return escaped
    return '"' + escaped.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
