"""The README shows what the program prints: `BRIEFING_UPDATE=1 make test` writes it anew."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from tests.cassettes import ROOT
from tests.cli.commands import ALL
from tests.replayed import replayed
from tests.statements.score import HALVES, cases, summary

README = ROOT / "README.md"


def between(mark: str, text: str) -> str:
    found = re.search(rf"<!-- {mark} -->\n(.*?)<!-- /{mark.split(':', maxsplit=1)[0]} -->", text, re.DOTALL)
    assert found, f"the README has no place for {mark}"
    return found[1]


def compare(mark: str, shown: str) -> None:
    text = README.read_text("utf-8")
    have = between(mark, text)
    if os.environ.get("BRIEFING_UPDATE"):
        README.write_text(text.replace(f"<!-- {mark} -->\n{have}", f"<!-- {mark} -->\n{shown}"), "utf-8")
        return
    assert have == shown, f"the README's {mark} is behind: BRIEFING_UPDATE=1 make test"


def test_the_brief_in_the_readme_is_the_one_that_is_printed():
    from briefing.render import Format, render

    printed = render(replayed("calder-dam"), Format.TEXT)
    compare("brief: calder-dam", f"```text\n{printed}```\n")


def test_the_help_in_the_readme_is_the_one_that_is_printed():
    env = {**os.environ, "COLUMNS": "100", "TERM": "dumb", "NO_COLOR": "1"}
    shown = ""
    for command in ALL:
        run = subprocess.run(
            [sys.executable, "-m", "briefing", *command, "--help"],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=env,
            check=True,
        )
        lines = [line.rstrip() for line in run.stdout.replace("python -m briefing", "briefing").splitlines()]
        shown += "```text\n" + "\n".join(lines).strip() + "\n```\n\n"
    compare("help", shown.rstrip("\n") + "\n")


def test_the_figures_of_the_gate_in_the_readme_are_the_measured_ones():
    compare("gate", f"```text\n{summary({half: list(cases(half)) for half in HALVES})}\n```\n")


def test_no_page_or_module_names_a_machine_path_or_a_registry_host():
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    hosts = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian")
    paths = re.compile(r"(?<![\w.])/(?:root|home/\w+|Users/\w+)/")
    for name in filter(None, listed.split("\0")):
        if name.endswith((".lock", ".pdf", ".png")) or name == "tests/test_docs.py":
            continue
        text = (ROOT / name).read_text("utf-8", errors="replace")
        assert not hosts.search(text), name
        assert not paths.search(text), name
