"""`briefing schedule`: have the digest made every day by the system's own timer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._delivery import put
from briefing.cli._exits import exits
from briefing.cli._habits import asked, group, with_habits
from briefing.cli._store import open_library

if TYPE_CHECKING:
    from datetime import datetime

app = group(
    """Have the digest made every day, by systemd or cron.

    For example:

    briefing schedule install --systemd --at 06:30 --zone Europe/Berlin
    """
)
_NAME = typer.Option(help="What the digest is called.")


@app.command("install")
@with_habits
def install(
    systemd: Annotated[bool, typer.Option("--systemd", help="A user timer of systemd.")] = False,
    cron: Annotated[bool, typer.Option("--cron", help="A line of the user's crontab.")] = False,
    only_print: Annotated[
        bool, typer.Option("--print", help="Print what would be installed, and change nothing.")
    ] = False,
    at: Annotated[str, typer.Option(metavar="HH:MM", help="When, in the zone.")] = "06:30",
    zone: Annotated[str | None, typer.Option(help="The time zone, such as Europe/Berlin.")] = None,
    name: Annotated[str, _NAME] = "digest",
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Write the site there.")] = None,
    send: Annotated[bool, typer.Option("--send", help="Send each edition as the settings say.")] = False,
    catch_up: Annotated[
        bool, typer.Option("--catch-up/--no-catch-up", help="Make up for a time the machine was off (systemd).")
    ] = True,
) -> None:
    """Install a timer. It runs `briefing digest`, which may be run by hand at any time, too.

    For example:

    briefing schedule install --systemd --at 06:30 --zone Europe/Berlin --out ~/site

    briefing schedule install --cron --print
    """
    with exits():
        from briefing.errors import SettingsError
        from briefing.scheduling import cron as crontab
        from briefing.scheduling.systemd import units

        if not re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", at):
            raise SettingsError(f"--at {at}: not a time of day", hint="give one such as 06:30")
        where = _zone(zone)
        if systemd == cron and (systemd or not only_print):
            raise SettingsError("say which timer: --systemd or --cron", hint="--print alone shows both")
        command = _command(name, where, out, send=send)
        files = dict(units(name, command, at=at, zone=where, catch_up=catch_up))
        table = crontab.block(name, command, at=at, zone=where)
        if only_print:
            shown = [] if cron else [f"# {file}\n{text}\n" for file, text in files.items()]
            put("".join([*shown, *([] if systemd else [table])]), None)
        elif systemd:
            _install_units(files)
        else:
            _write_crontab(crontab.with_block(_crontab(), name, table))


@app.command("status")
@with_habits
def status(name: Annotated[str, _NAME] = "digest") -> None:
    """Say what is installed, when it is next due, and what the last edition was.

    For example:

    briefing schedule status
    """
    with exits():
        import json

        found = _installed(name)
        with open_library() as library:
            last = library.latest(name)
        facts = {
            "name": name,
            "timer": found[0] if found else None,
            "next_due": _next(*found[1:]).isoformat() if found else None,
            "last_edition": last.edition if last else None,
            "last_made": last.as_of if last else None,
        }
        if asked().as_json:
            put(json.dumps(facts, indent=2) + "\n", None)
            return
        timer = f"{facts['timer']}, next due {facts['next_due']}" if found else "no timer is installed"
        if found and found[0] == "cron" and not _is_local(found[2]):
            timer += f" (where cron knows CRON_TZ; Debian’s runs it at {found[1]} of the machine’s own time)"
        edition = f"edition {last.edition}, made {last.as_of}" if last else "no edition yet"
        put(f"{name}: {timer}; {edition}\n", None)


@app.command("remove")
@with_habits
def remove(name: Annotated[str, _NAME] = "digest") -> None:
    """Remove the timers of a digest; its editions are kept.

    For example:

    briefing schedule remove
    """
    with exits():
        from briefing.errors import SettingsError
        from briefing.scheduling import cron as crontab
        from briefing.scheduling.systemd import unit_name

        removed = False
        unit = unit_name(name)
        if (_units_folder() / f"{unit}.timer").exists():
            try:
                _systemctl("disable", "--now", f"{unit}.timer")
            finally:  # without its units nothing is due, even where systemd cannot be asked now
                for suffix in ("timer", "service"):
                    (_units_folder() / f"{unit}.{suffix}").unlink(missing_ok=True)
                (_units_folder() / "timers.target.wants" / f"{unit}.timer").unlink(missing_ok=True)
            _systemctl("daemon-reload")
            removed = True
        if crontab.block_in(table := _crontab(), name):
            _write_crontab(crontab.without_block(table, name))
            removed = True
        if not removed:
            raise SettingsError(f"no timer of the digest “{name}” is installed", hint="see `briefing schedule status`")


def _command(name: str, zone: str, out: Path | None, *, send: bool) -> list[str]:
    import shutil
    import sys

    from briefing.settings import home

    # a timer has the environment of the system, not that of who installed it
    where = ["/usr/bin/env", f"BRIEFING_HOME={folder.absolute()}"] if (folder := home()) else []
    program = shutil.which(sys.argv[0]) if sys.argv[0].endswith("briefing") else None
    start = [str(Path(program).absolute())] if program else [sys.executable, "-m", "briefing"]
    return [
        *where, *start, "digest", "--quiet", "--name", name, "--zone", zone,
        *(["--out", str(out.expanduser().absolute())] if out else ["--format", "text"]),
        *(["--send"] if send else []),
    ]  # fmt: skip


def _zone(zone: str | None) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    from briefing.errors import SettingsError
    from briefing.settings import read_settings

    named = read_settings({"zone": zone}).zone
    try:
        ZoneInfo(named)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise SettingsError(f"no such time zone: {named}", hint="give one such as Europe/Berlin") from None
    return named


def _units_folder() -> Path:
    import os

    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "systemd" / "user"


def _install_units(files: dict[str, str]) -> None:
    from briefing.errors import StoreError
    from briefing.store.files import write_atomic

    folder = _units_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"cannot make {folder}: {error.strerror}", hint="use --print, and put the units there"
        ) from None
    before = {file: (folder / file).read_text("utf-8") for file in files if (folder / file).exists()}
    for file, text in files.items():
        write_atomic(folder / file, text)
    timer = next(file for file in files if file.endswith(".timer"))
    try:
        _systemctl("daemon-reload")
        _systemctl("enable", "--now", timer)
    except StoreError:
        # a timer that never runs must not be told of as installed
        for file in files:
            if file in before:
                write_atomic(folder / file, before[file])
            else:
                (folder / file).unlink(missing_ok=True)
        raise


def _systemctl(*words: str) -> None:
    _run(["systemctl", "--user", *words], "systemd cannot be asked", "use --cron, or --print and put the units there")


def _crontab() -> str:
    import shutil
    import subprocess

    if shutil.which("crontab") is None:
        return ""
    done = subprocess.run(["crontab", "-l"], capture_output=True, text=True, check=False)  # noqa: S607  # the user's own
    return done.stdout if done.returncode == 0 else ""


def _write_crontab(text: str) -> None:
    _run(["crontab", "-"], "the crontab cannot be written", "use --systemd, or --print and add the lines", text)


def _run(words: list[str], what: str, hint: str, given: str | None = None) -> None:
    import subprocess

    from briefing.errors import StoreError

    try:
        done = subprocess.run(words, input=given, capture_output=True, text=True, check=False)  # noqa: S603  # ours
    except OSError as error:
        raise StoreError(f"{what}: {error.strerror}", hint=hint) from None
    if done.returncode:
        raise StoreError(f"{what}: {(done.stderr.strip().splitlines() or ['no reason given'])[0]}", hint=hint)


def _installed(name: str) -> tuple[str, str, str] | None:
    """Give which timer is installed, its time of day and its zone."""
    from briefing.scheduling import cron as crontab
    from briefing.scheduling.systemd import unit_name

    timer = _units_folder() / f"{unit_name(name)}.timer"
    if timer.exists() and (
        m := re.search(r"^OnCalendar=\*-\*-\* (\d\d:\d\d):00 (\S+)$", timer.read_text("utf-8"), re.MULTILINE)
    ):
        return "systemd", m[1], m[2]
    if m := re.search(r"CRON_TZ=(\S+)\n(\d+) (\d+) \* \* \* ", crontab.block_in(_crontab(), name)):
        return "cron", f"{int(m[3]):02}:{int(m[2]):02}", m[1]
    return None


def _is_local(zone: str) -> bool:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    now = datetime.now(ZoneInfo(zone))
    return now.utcoffset() == now.astimezone().utcoffset()


def _next(at: str, zone: str) -> datetime:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from cronsim import CronSim

    hour, minute = at.split(":")
    return next(CronSim(f"{int(minute)} {int(hour)} * * *", datetime.now(ZoneInfo(zone))))
