"""A digest that is killed asks again for nothing that it was answered."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.llm.fake_server import FakeServer

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ("brack-rail", "orrin-quake", "kinross-takeover", "weir-nurses")
AT_ONCE = 4
"""Questions that may be on their way when the machine fails."""


def nothing_found(body):
    """Answer every form: nothing of the kind, or no main point."""
    fields = body["response_format"]["json_schema"]["schema"]["properties"]
    return {name: True if name == "abstained" else "" if name == "bottom_line" else [] for name in fields}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
@pytest.mark.parametrize("after", [3, 9])
def test_what_was_answered_before_it_was_killed_is_not_asked_again(tmp_path, after):
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ARTICLES:
        for ending in ("txt", "json"):
            (folder / f"{name}.{ending}").write_text((ROOT / "tests/articles" / f"{name}.{ending}").read_text("utf-8"))
    asked = []

    def answer(body):
        asked.append(json.dumps(body["messages"], sort_keys=True))
        time.sleep(0.05)
        return nothing_found(body)

    with FakeServer("answers", answer=answer) as server:
        command = [
            sys.executable, "-m", "briefing", "digest", str(folder), "-f", "json", "--no-again",
            "--model", "fictional-1", "--base-url", server.base_url,
        ]  # fmt: skip
        env = {**os.environ, "PYTHONPATH": str(ROOT), "BRIEFING_HOME": str(tmp_path / "home"), "BRIEFING_API_KEY": "k"}
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": tmp_path, "env": env}
        with subprocess.Popen(command, **quiet) as child:
            deadline = time.monotonic() + 60
            while len(asked) < after and child.poll() is None and time.monotonic() < deadline:
                time.sleep(0.01)
            child.kill()
        before = len(asked)
        done = subprocess.run(command, check=False, **quiet)

    assert done.returncode == 0, done.stderr
    assert after <= before < len(asked)
    made = json.loads(done.stdout)
    assert made["coverage"]["articles_read"] == len(ARTICLES)
    repeated = sum(number - 1 for number in Counter(asked).values())
    assert repeated <= AT_ONCE
    assert len(set(asked)) == made["generator"]["usage"]["requests"]
