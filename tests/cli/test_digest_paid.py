"""A digest that is paid for: what it is foreseen to cost, where it stops, and what the next run pays."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.digests import UNPAID
from tests.llm.fake_server import FakeServer

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ("brack-rail", "orrin-quake", "kinross-takeover", "weir-nurses", "belmar-outbreak", "hollin-fever")
A_QUESTION = 100 * 1e-3 + 10 * 1e-3
"""What an answer of the server costs: 100 tokens asked and 10 answered, at 1,000 dollars a million."""


def nothing_found(body):
    fields = body["response_format"]["json_schema"]["schema"]["properties"]
    return {name: True if name == "abstained" else "" if name == "bottom_line" else [] for name in fields}


def words_of(body):
    return " ".join(message["content"] for message in body["messages"])


def opening_of(name):
    return (ROOT / f"tests/articles/{name}.txt").read_text("utf-8").strip()[:40]


def no_json(*, where, times=10_000):
    """Answer what holds one of some words with what is no JSON, so many times each; all else with nothing found."""
    answered = dict.fromkeys(where, 0)

    def answer(body):
        for word in where:
            if word in words_of(body) and answered[word] < times:
                answered[word] += 1
                return "I could not find any."
        return nothing_found(body)

    return answer


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

        run.requests, run.server = server.requests, server
        yield run


def test_a_run_stops_before_its_budget_names_what_it_left_and_the_next_pays_for_that_alone(desk):
    foretold, _ = desk("--dry-run", status=0)
    assert foretold["articles"] == len(ARTICLES)
    assert desk.requests == []
    budget = 4.0
    assert foretold["most_cost_usd"] > budget

    first, told = desk("--max-cost", str(budget), status=7)
    paid = len(desk.requests)
    left = [s for s in first["coverage"]["articles_skipped"] if "budget" in s["reason"]]
    assert "the budget of $4.0000 does not hold the next question" in told
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


def test_answers_that_were_of_no_use_are_counted_with_what_they_cost(desk):
    """One article is never answered in form; in another one question is answered in form when it is put again."""
    lost, mended = (opening_of(name) for name in ARTICLES[:2])
    never, once = no_json(where=[lost]), no_json(where=[mended], times=1)
    desk.server.answer = lambda body: never(body) if lost in words_of(body) else once(body)

    made, _ = desk(status=3)
    usage = made["generator"]["usage"]
    assert made["coverage"]["articles_read"] == len(ARTICLES) - 1
    assert len(desk.requests) == 5 * (len(ARTICLES) - 1) + 1 + 5 * 2
    assert usage["requests"] == len(desk.requests)
    assert usage["prompt_tokens"] == desk.server.told_prompt_tokens
    assert usage["completion_tokens"] == desk.server.told_completion_tokens
    assert usage["cost_usd"] == pytest.approx(len(desk.requests) * A_QUESTION)


@pytest.mark.parametrize("times", [1, 10_000], ids=["once", "always"])
def test_no_budget_is_overrun_by_asking_again(desk, times):
    desk.server.answer = no_json(where=[opening_of(name) for name in ARTICLES], times=times)

    made, told = desk("--max-cost", "4", status=7)
    assert "the budget of $4.0000" in told
    usage = made["generator"]["usage"]
    assert usage["requests"] == len(desk.requests)
    assert 0 < usage["cost_usd"] == pytest.approx(len(desk.requests) * A_QUESTION)
    assert usage["cost_usd"] <= 4


def test_the_last_of_a_budget_is_not_spent_on_a_second_try(desk):
    """The first answer is no use, at what it was foreseen to cost: a second would overrun the budget."""
    desk.server.answer = no_json(where=[opening_of(name) for name in ARTICLES])
    desk.server.usage = (2200, 400)

    made, _ = desk("--max-cost", "3", status=7)
    assert len(desk.requests) == 1
    assert made["generator"]["usage"]["cost_usd"] == pytest.approx(2.6)
    assert {s["reason"] for s in made["coverage"]["articles_skipped"]} == {UNPAID}
