"""Timers of the system: what is written, and that only ours is touched."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.scheduling import cron
from briefing.scheduling.systemd import quoted, unit_name, units

ROOT = Path(__file__).resolve().parents[2]
OTHERS = "MAILTO=me\n0 1 * * * backup # begin briefing digest other\n"


@pytest.fixture
def desk(tmp_path):
    """A home with a crontab and a systemctl that only write down."""
    tools = tmp_path / "bin"
    tools.mkdir()
    scripts = {
        "crontab": 'if [ "$1" = -l ]; then cat "$HOME/tab" 2>/dev/null || exit 1; else cat > "$HOME/tab"; fi',
        "systemctl": 'echo "$@" >> "$HOME/asked"',
    }
    for name, script in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n")
        (tools / name).chmod(stat.S_IRWXU)

    def run(*words, status=0):
        done = subprocess.run(
            [sys.executable, "-m", "briefing", "schedule", *words],
            check=False, capture_output=True, text=True, cwd=tmp_path,
            env={
                "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT),
                "BRIEFING_HOME": str(tmp_path / "home"),
            },
        )  # fmt: skip
        assert done.returncode == status, (done.returncode, done.stderr)
        return done.stdout

    run.home = tmp_path
    run.tools = tools
    return run


def test_a_timer_that_systemd_does_not_take_is_not_told_of_as_installed(desk):
    (desk.tools / "systemctl").write_text("#!/bin/sh\necho no bus >&2; exit 1\n")
    desk("install", "--systemd", status=1)

    assert list(desk.home.rglob("briefing-*")) == []
    assert "no timer is installed" in desk("status")


def test_a_timer_that_systemd_does_not_take_leaves_the_one_before(desk):
    desk("install", "--systemd", "--at", "05:45")
    (desk.tools / "systemctl").write_text("#!/bin/sh\necho no bus >&2; exit 1\n")
    desk("install", "--systemd", "--at", "09:00", status=1)
    assert "T05:45" in desk("status")

    desk("remove", status=1)
    assert list(desk.home.rglob("briefing-*")) == []


def test_what_would_be_installed_is_shown_for_both_timers(desk):
    shown = desk("install", "--print", "--at", "05:45")

    assert "OnCalendar=*-*-* 05:45:00 UTC" in shown
    assert "45 5 * * * " in shown
    assert not (desk.home / "tab").exists()
    assert list(desk.home.rglob("briefing-*")) == []


def test_a_cron_line_is_put_in_once_and_taken_out_alone(desk):
    (desk.home / "tab").write_text(OTHERS)
    for at in ("06:30", "07:15"):
        desk("install", "--cron", "--at", at, "--zone", "Europe/Berlin")
    table = (desk.home / "tab").read_text()
    assert table.startswith(OTHERS)
    assert table.count("# begin briefing digest digest\n") == 1
    assert "CRON_TZ=Europe/Berlin\n15 7 * * * " in table
    assert "cron, next due" in desk("status")

    desk("remove")
    assert (desk.home / "tab").read_text() == OTHERS
    desk("remove", status=2)


def test_a_systemd_timer_is_installed_and_removed(desk):
    desk("install", "--systemd", "--at", "06:30", "--zone", "Asia/Kathmandu")
    folder = desk.home / ".config" / "systemd" / "user"
    timer = (folder / "briefing-digest.timer").read_text()
    assert "OnCalendar=*-*-* 06:30:00 Asia/Kathmandu" in timer
    assert "Persistent=true" in timer
    assert (desk.home / "asked").read_text().splitlines()[-1] == "--user enable --now briefing-digest.timer"
    assert "T06:30:00+05:45" in desk("status")

    desk("remove")
    assert list(folder.iterdir()) == []


def test_each_digest_has_a_cron_line_of_its_own(desk):
    desk("install", "--cron", "--at", "05:45", "--name", "early")
    desk("install", "--cron", "--at", "21:10", "--name", "late", "--zone", "Asia/Kathmandu")

    assert "T05:45" in desk("status", "--name", "early")
    assert "T21:10:00+05:45 (where cron knows CRON_TZ" in desk("status", "--name", "late")
    desk("remove", "--name", "early")
    assert "no timer is installed" in desk("status", "--name", "early")
    assert "T21:10" in desk("status", "--name", "late")


def test_a_timer_finds_the_folder_of_who_installed_it(desk):
    """Neither cron nor systemd has the environment of the user's shell."""
    shown = desk("install", "--print")

    home = f"/usr/bin/env BRIEFING_HOME={desk.home / 'home'} "
    assert f"ExecStart={home}" in shown
    assert f"30 6 * * * {home}" in shown


@pytest.mark.skipif(shutil.which("crontab") is None, reason="no crontab on this machine")
def test_crontab_itself_takes_the_line(tmp_path):
    """Debian's `crontab -n` and cronie's `crontab -T` look at a table and install nothing."""
    table = tmp_path / "tab"
    table.write_text(cron.block("a name", ["/bin/true", "--name", "a name"], at="06:30", zone="Europe/Berlin"))
    wrong = tmp_path / "wrong"
    wrong.write_text("61 * * * * /bin/true\n")

    def looks(flag, file):
        done = subprocess.run(["crontab", flag, str(file)], capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    told = looks("-T", wrong)
    flag = "-T" if "minute" in told[1] else "-n"
    if "minute" not in looks(flag, wrong)[1]:
        pytest.skip("this crontab installs what it is to look at")
    assert looks(flag, table)[0] == 0


def test_to_print_changes_nothing(desk):
    printed = desk("install", "--systemd", "--print")
    assert "ExecStart=" in printed
    assert "SuccessExitStatus=3 75" in printed
    desk("install", "--cron", "--print")
    assert not (desk.home / "tab").exists()
    assert not (desk.home / "asked").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--systemd", "--at", "25:00"), ("--systemd", "--at", "6:30"), ("--systemd", "--zone", "No/Where"), (),
        ("--systemd", "--cron"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused(desk, words):
    desk("install", *words, status=2)


def test_words_are_quoted_for_systemd_and_for_cron():
    command = ["/opt/a b/briefing", "--name", '50% "of" $HOME\\x']
    service = units("d", command, at="06:30", zone="UTC")["briefing-d.service"]
    assert 'ExecStart="/opt/a b/briefing" --name "50%% \\"of\\" $$HOME\\\\x"' in service
    assert quoted("plain") == "plain"
    assert r"50\% " in cron.block("d", command, at="06:30", zone="UTC")


def test_a_name_is_no_file_name_and_no_line():
    assert unit_name("../../etc\npasswd") == "briefing-etc-passwd"
    assert unit_name("%%") == "briefing-digest"
    text = cron.block("a\n* * * * * evil", ["x"], at="06:30", zone="UTC")
    assert "\n* * * * * evil" not in text


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
def test_systemd_itself_takes_the_calendar_and_the_units(tmp_path):
    for file, text in units("d", ["/bin/true"], at="06:30", zone="Europe/Berlin").items():
        (tmp_path / file).write_text(text)
    calendar = ["systemd-analyze", "calendar", "*-*-* 06:30:00 Europe/Berlin"]
    assert subprocess.run(calendar, capture_output=True, check=False).returncode == 0
    verify = ["systemd-analyze", "--user", "verify", str(tmp_path / "briefing-d.timer")]
    assert b"Failed to parse" not in subprocess.run(verify, capture_output=True, check=False).stderr
