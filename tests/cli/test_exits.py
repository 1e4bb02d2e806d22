"""Every error has a status, and the commands say nothing they need not."""

from __future__ import annotations

import subprocess
import sys

from desk import ROOT

from briefing import errors
from briefing.cli._exits import STATUS, status_of

PROMISED = {0, 1, 2, 3, 4, 5, 6, 7, 75, 130}


def every(kind):
    yield kind
    for below in kind.__subclasses__():
        yield from every(below)


def test_every_error_has_a_promised_status():
    kinds = list(every(errors.BriefingError))
    assert len(kinds) > 12
    for kind in kinds:
        assert status_of(kind("x")) in PROMISED - {0}


def test_every_row_of_the_table_is_reached():
    for kind, status, _ in STATUS:
        assert status_of(kind("x")) == status


def test_every_error_of_the_package_is_drawn_in_the_tree():
    for kind in every(errors.BriefingError):
        if kind.__module__ == errors.__name__:
            assert kind.__name__ in errors.__doc__


def test_help_and_version_load_no_model_client_and_no_parser():
    code = (
        "import sys; sys.argv=['briefing','--help']\n"
        "from briefing.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy={'openai','instructor','trafilatura','httpx2','lxml','pydantic','rapidfuzz'} & set(sys.modules)\n"
        "sys.exit(f'loaded: {heavy}' if heavy else 0)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
