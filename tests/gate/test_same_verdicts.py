"""The same statement gets the same verdict in every process, whatever the order of its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CODE = """
import json
from briefing.gate import Gate
from tests.statements import score
for name in ("vellen-pass", "kestrel-ridge", "corvane-merger"):
    gate = Gate(score.read_article(name))
    for line in (score.TESTS / "statements" / "develop" / f"{name}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        found = gate.check(row["statement"])
        print(row["id"], found.supported, found.reason, found.detail, found.sentences, found.speaker)
"""


def verdicts(seed: str) -> str:
    env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=env, check=True, capture_output=True, text=True
    ).stdout


def test_verdicts_do_not_hang_on_the_order_of_sets() -> None:
    first = verdicts("0")

    assert len(first.splitlines()) > 100
    assert verdicts("1") == first
    assert verdicts("2") == first
