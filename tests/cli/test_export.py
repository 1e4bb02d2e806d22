"""`briefing export` as somebody has it who feeds another tool."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from desk import ROOT, ran

from briefing.cli._words import ExportName
from briefing.exports import ExportFormat, export
from briefing.render import read_brief

BRIEF = ROOT / "schemas" / "examples" / "situation-brief.json"


def test_the_formats_of_the_command_line_are_those_there_are():
    assert {name.value for name in ExportName} == {name.value for name in ExportFormat}


@pytest.mark.parametrize("fmt", ExportFormat)
def test_a_saved_brief_is_exported_to_the_same_bytes_wherever_it_goes(fmt, capfdbinary, tmp_path):
    expected = export(read_brief(BRIEF.read_text("utf-8")), fmt).encode()
    printed = ran(capfdbinary, "export", BRIEF, "--format", fmt)
    assert (printed.status, printed.err, printed.out) == (0, "", expected)
    saved = tmp_path / "out"
    assert ran(capfdbinary, "export", BRIEF, "-f", fmt, "-o", saved).out == b""
    assert saved.read_bytes() == expected
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "briefing", "export", str(BRIEF), "-f", fmt]
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
        assert subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=True).stdout == expected


def test_a_brief_that_was_changed_is_not_exported(capfdbinary, tmp_path):
    brief = json.loads(BRIEF.read_text("utf-8"))
    brief["outcomes"][0]["text"] = "900 people died"
    changed = tmp_path / "brief.json"
    changed.write_text(json.dumps(brief), "utf-8")
    result = ran(capfdbinary, "export", changed, "--format", "csv", "-o", tmp_path / "out.csv")
    assert (result.status, result.out) == (5, b"")
    assert "was changed" in result.err
    assert not (tmp_path / "out.csv").exists()


def test_a_format_must_be_named(capfdbinary):
    result = ran(capfdbinary, "export", BRIEF)
    assert (result.status, result.out) == (2, b"")
    assert "--format" in result.err


@pytest.mark.parametrize("command", [("render",), ("export", "-f", "csv")])
@pytest.mark.parametrize("version", ["1.0", "1.1", "1.999"])
def test_a_later_version_number_does_not_hide_that_a_brief_was_changed(command, version, capfdbinary, tmp_path):
    brief = json.loads(BRIEF.read_text("utf-8"))
    brief["bottom_line"]["text"] = "The wall of the dam has burst."
    brief["schema_version"] = version
    changed = tmp_path / "brief.json"
    changed.write_text(json.dumps(brief), "utf-8")
    result = ran(capfdbinary, *command, changed)
    assert (result.status, result.out) == (5, b"")
    assert "was changed" in result.err


@pytest.mark.parametrize("command", [("export", BRIEF, "-f", "csv"), ("render", BRIEF), ("brief", BRIEF)])
def test_an_output_without_a_name_is_refused(command, capfdbinary):
    result = ran(capfdbinary, *command, "-o", "")
    assert (result.status, result.out, len(result.lines)) == (2, b"", 1)
    assert "--output names no file" in result.err
