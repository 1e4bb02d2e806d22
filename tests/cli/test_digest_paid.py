"""A digest that is paid for: what it is foreseen to cost, where it stops, and what the next run pays."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.llm.fake_server import FakeServer

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ("brack-rail", "orrin-quake", "kinross-takeover", "weir-nurses", "belmar-outbreak", "hollin-fever")
A_QUESTION = 100 * 1e-3 + 10 * 1e-3
"""What an answer of the server costs: 100 tokens asked and 10 answered, at 1,000 dollars a million."""


def nothing_found(body):
    fields = body["response_format"]["json_schema"]["schema"]["properties"]
    return {name: True if name == "abstained" else "" if name == "bottom_line" else [] for name in fields}


@pytest.fixture
def desk(tmp_path):
    (tmp_path / "news").mkdir()
    for name in ARTICLES:
        for ending in ("txt", "json"):
            file = ROOT / "tests/articles" / f"{name}.{ending}"
            (tmp_path / "news" / file.name).write_bytes(file.read_bytes())
    with FakeServer("answers", answer=nothing_found) as server:

        def run(*words, status):
            done = subprocess.run(
                [
                    sys.executable, "-m", "briefing", "digest", str(tmp_path / "news"), "-f", "json", "--no-again",
                    "--model", "fictional-1", "--base-url", server.base_url, *words,
                ],
                check=False, capture_output=True, text=True, cwd=tmp_path,
                env={
                    **os.environ, "PYTHONPATH": str(ROOT), "BRIEFING_HOME": str(tmp_path / "home"),
                    "BRIEFING_API_KEY": "k", "BRIEFING_PRICE_PROMPT": "1000", "BRIEFING_PRICE_COMPLETION": "1000",
                },
            )  # fmt: skip
            assert done.returncode == status, done.stderr
            return json.loads(done.stdout), done.stderr

        run.requests = server.requests
        yield run


def test_a_run_stops_before_its_budget_names_what_it_left_and_the_next_pays_for_that_alone(desk):
    foretold, _ = desk("--dry-run", status=0)
    assert foretold["articles"] == len(ARTICLES)
    assert desk.requests == []
    budget = 3.0
    assert foretold["most_cost_usd"] > budget

    first, told = desk("--max-cost", str(budget), status=7)
    paid = len(desk.requests)
    left = [s for s in first["coverage"]["articles_skipped"] if "budget" in s["reason"]]
    assert "the budget of $3.0000 does not hold the next question" in told
    assert 0 < paid * A_QUESTION <= budget
    assert 0 < first["coverage"]["articles_read"] < len(ARTICLES)
    assert first["coverage"]["articles_read"] + len(left) == len(ARTICLES)

    whole, _ = desk(status=0)
    assert whole["coverage"]["articles_read"] == len(ARTICLES)
    asked = [json.dumps(body, sort_keys=True) for body in desk.requests]
    assert len(asked) == len(set(asked)), "an answer that was paid for was asked for again"
    assert whole["generator"]["usage"]["requests"] == len(asked)
    assert whole["generator"]["usage"]["cost_usd"] == pytest.approx(len(asked) * A_QUESTION)
    assert whole["generator"]["usage"]["cost_usd"] <= foretold["most_cost_usd"]
