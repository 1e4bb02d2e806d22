"""`briefing brief` and `briefing render` as a user has them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest
from desk import ARTICLE, ROOT, answers, ran

from briefing.cli._words import FormatName
from briefing.render import Format
from tests.llm.fake_server import FakeServer


@pytest.fixture
def server():
    with FakeServer("answers", answer=answers) as running:
        yield running


def asked(server, *more):
    return ("brief", ARTICLE, "--model", "fictional-1", "--base-url", server.base_url, *more)


def test_a_brief_keeps_what_the_article_says_and_withholds_what_it_does_not(server, capfdbinary):
    result = ran(capfdbinary, *asked(server, "--format", "json"))
    assert result.status == 0, result.err
    assert result.err == ""
    brief = result.brief
    text = brief["article"]["text"]
    kept = [claim["text"] for claim in brief["outcomes"]]
    assert "The group seized the control house on Sunday, wounding two guards" in kept
    assert not any("20 guards" in line for line in kept)
    assert brief["generator"]["gate"]["added"] > 0
    assert all(text[e["start"] : e["end"]] == e["quote"] for c in brief["outcomes"] for e in c["evidence"])
    withheld = [(w["section"], w["reason"]) for w in brief["withheld"]]
    assert ("outcomes", "number") in withheld
    assert brief["generator"]["gate"]["withheld"] == len(brief["withheld"])
    assert brief["article"]["published_at"] == "2026-04-14"


def test_asked_again_nothing_is_asked_and_the_same_bytes_are_printed(server, capfdbinary):
    first = ran(capfdbinary, *asked(server, "--format", "json"))
    questions = len(server.requests)
    again = ran(capfdbinary, *asked(server, "--format", "json"))
    assert questions == 6
    assert len(server.requests) == questions
    assert again.out == first.out


def test_without_the_cache_all_is_asked_again(server, capfdbinary):
    for _ in range(2):
        assert ran(capfdbinary, *asked(server, "--no-cache")).status == 0
    assert len(server.requests) == 12


def test_what_is_withheld_is_asked_about_once_more_and_put_right(server, capfdbinary):
    result = ran(capfdbinary, *asked(server, "--format", "json"))
    withheld = next(w for w in result.brief["withheld"] if "20 guards" in w["text"])
    assert withheld["again"] == {
        "text": "The group seized the control house",
        "reason": None,
        "detail": "",
        "claim_id": next(c["id"] for c in result.brief["outcomes"] if c["text"].startswith("The group seized")),
    }
    assert "— put right: see ([s9])" in ran(capfdbinary, *asked(server)).out.decode()
    assert [len(body["messages"]) for body in server.requests] == [12] * 6


@pytest.mark.parametrize("how", ["flag", "environment", "file"])
def test_it_is_not_asked_again_where_that_is_switched_off(how, server, capfdbinary, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    if how == "environment":
        monkeypatch.setenv("BRIEFING_ASK_AGAIN", "false")
    elif how == "file":
        (tmp_path / "briefing.toml").write_text("ask_again = false\n")
    off = ["--no-again"] if how == "flag" else []
    result = ran(capfdbinary, *asked(server, "--format", "json", *off))
    assert result.status == 0, result.err
    assert len(server.requests) == 5
    assert all(w["again"] is None for w in result.brief["withheld"])
    foretold = ran(capfdbinary, *asked(server, "--dry-run", "--format", "json", *off))
    assert (json.loads(foretold.out)["requests"], json.loads(foretold.out)["requests_again"]) == (5, 0)


@pytest.mark.parametrize("quiet", [[], ["--quiet"]])
def test_a_budget_that_ends_before_the_second_asking_leaves_the_brief_whole(quiet, server, capfdbinary, monkeypatch):
    monkeypatch.setenv("BRIEFING_PRICE_PROMPT", "1")
    monkeypatch.setenv("BRIEFING_PRICE_COMPLETION", "1")
    assert ran(capfdbinary, *asked(server, "--no-again")).status == 0
    # The five answers are kept and cost nothing; the sixth would.
    result = ran(capfdbinary, *asked(server, "--max-cost", "0.000001", *quiet))
    assert result.status == 0
    assert len(server.requests) == 5
    assert b"- Not asked again about what is withheld: the budget of " in result.out
    assert ("not asked again about what is withheld: the budget" in result.err) is not bool(quiet)


def test_a_second_asking_without_a_usable_answer_is_named_and_leaves_the_brief(capfdbinary):
    def without_again(body):
        answer = answers(body)
        return "this is not JSON" if "1" in answer else answer

    with FakeServer("answers", answer=without_again) as server:
        result = ran(capfdbinary, *asked(server, "--format", "json", "-q"))
    assert result.status == 3
    assert result.brief["outcomes"]
    assert result.brief["generator"]["not_mended"]["asked"] is True
    assert "briefing: what is withheld stayed without a second answer" in result.err


def test_a_saved_brief_is_rendered_with_no_model_as_it_was_printed(server, capfdbinary, tmp_path):
    saved = tmp_path / "brief.json"
    assert ran(capfdbinary, *asked(server, "--format", "json", "-o", saved)).status == 0
    for fmt in FormatName:
        printed = ran(capfdbinary, *asked(server, "--format", fmt))
        rendered = ran(capfdbinary, "render", saved, "--format", fmt)
        assert rendered.status == 0, rendered.err
        assert rendered.out == printed.out
        assert rendered.out
        assert ran(capfdbinary, "render", saved, "--format", fmt, "-o", tmp_path / fmt).out == b""
        assert (tmp_path / fmt).read_bytes() == printed.out


def test_what_is_no_text_is_not_written_to_a_terminal(server, capfdbinary, tmp_path):
    saved = tmp_path / "brief.json"
    ran(capfdbinary, *asked(server, "--format", "json", "-o", saved))
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "wb") as terminal, os.fdopen(ours, "rb", 0) as screen:
        for command in (["render", saved], asked(server, "--no-cache")):
            run = subprocess.run(
                [sys.executable, "-m", "briefing", *map(str, command), "--format", "docx"],
                cwd=ROOT,
                stdout=terminal,
                stderr=subprocess.PIPE,
                check=False,
            )
            assert run.returncode == 2
            assert b"no text for a terminal (name a file with -o, or a pipe)" in run.stderr
            os.set_blocking(screen.fileno(), False)
            assert not screen.read()
    assert len(server.requests) == 6


def test_a_format_whose_library_is_not_there_is_named_before_any_work(server, capfdbinary, monkeypatch):
    monkeypatch.setattr("briefing.cli._delivery.find_spec", lambda _name: None)
    result = ran(capfdbinary, *asked(server, "--format", "docx"))
    assert result.status == 2
    assert "the extra 'docx' (pip install '.[docx]' in the clone)" in result.err
    assert server.requests == []


def test_a_brief_that_was_changed_is_not_rendered(server, capfdbinary, tmp_path):
    saved = tmp_path / "brief.json"
    ran(capfdbinary, *asked(server, "--format", "json", "-o", saved))
    brief = json.loads(saved.read_text("utf-8"))
    brief["outcomes"][0]["text"] = "900 people died"
    saved.write_text(json.dumps(brief), "utf-8")
    result = ran(capfdbinary, "render", saved)
    assert result.status == 5
    assert result.out == b""
    assert "was changed" in result.err


def test_a_dry_run_asks_nothing_and_says_what_would_be_sent_where(server, capfdbinary):
    result = ran(capfdbinary, *asked(server, "--dry-run", "--format", "json"))
    assert result.status == 0, result.err
    facts = json.loads(result.out)
    assert server.requests == []
    assert (facts["requests"], facts["requests_again"]) == (6, 1)
    assert (
        "requests  6, the last only where something is withheld\n"
        in ran(capfdbinary, *asked(server, "--dry-run")).out.decode()
    )
    assert facts["where"] == f"127.0.0.1:{server.port}"
    assert facts["bytes"] == len(ARTICLE.read_text("utf-8").strip().encode())


def test_a_budget_ends_the_run_before_it_is_overrun_and_keeps_what_was_paid(server, capfdbinary, monkeypatch):
    monkeypatch.setenv("BRIEFING_PRICE_PROMPT", "1")
    monkeypatch.setenv("BRIEFING_PRICE_COMPLETION", "1")
    monkeypatch.setenv("BRIEFING_CONCURRENCY", "1")
    foretold = json.loads(ran(capfdbinary, *asked(server, "--dry-run", "--no-again", "-f", "json")).out)
    # Room for the longest prompt and the longest answer but that about outcomes.
    most = (foretold["prompt_tokens"] / 5 + 560) / 1e6
    stopped = ran(capfdbinary, *asked(server, "--max-cost", most))
    assert stopped.status == 7, stopped.err
    assert stopped.out == b""
    paid = len(server.requests)
    assert 0 < paid < 5
    assert ran(capfdbinary, *asked(server, "--max-cost", "1")).status == 0
    assert len(server.requests) == 6


def test_a_budget_without_a_known_price_is_refused(server, capfdbinary, monkeypatch):
    monkeypatch.setattr("briefing.llm.price", lambda *_args, **_own: None)
    result = ran(capfdbinary, *asked(server, "--max-cost", "1"))
    assert result.status == 2
    assert server.requests == []


def test_a_section_that_stays_without_an_answer_leaves_a_partial_brief(capfdbinary):
    def without_outcomes(body):
        answer = answers(body)
        return "this is not JSON" if "outcomes" in answer else answer

    with FakeServer("answers", answer=without_outcomes) as server:
        result = ran(capfdbinary, *asked(server, "--format", "json", "--no-cache", "-q"))
    assert result.status == 3
    assert [u["section"] for u in result.brief["generator"]["unanswered"]] == ["outcomes"]
    assert result.brief["forces"]
    assert "outcomes" in result.err


def test_flags_say_what_the_text_does_not(server, capfdbinary):
    result = ran(
        capfdbinary,
        *asked(
            server,
            "--format",
            "json",
            "--title",
            "T",
            "--outlet",
            "O",
            "--published",
            "2026-04-15",
            "--url",
            "https://example.org/a",
        ),
    )
    article = result.brief["article"]
    assert (article["title"], article["outlet"], article["published_at"]) == ("T", "O", "2026-04-15")
    assert article["url"] == "https://example.org/a"


def test_the_article_may_come_by_a_pipe(server):
    run = subprocess.run(
        [sys.executable, "-m", "briefing", "brief", "-", *map(str, asked(server)[2:]), "-f", "json"],
        input=ARTICLE.read_bytes(),
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["outcomes"]


def test_a_closed_pipe_ends_without_a_word(server, capfdbinary, tmp_path):
    saved = tmp_path / "brief.json"
    ran(capfdbinary, *asked(server, "--format", "json", "-o", saved))
    run = subprocess.run(
        f"{sys.executable} -m briefing render {saved} -f json | head -c 0; exit ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert run.stderr == b""
    assert run.returncode in {0, 141}


def test_with_nothing_configured_the_first_line_says_that_the_embedded_model_is_used(capfdbinary, monkeypatch):
    from briefing.errors import SettingsError

    def none_here(*_args):
        raise SettingsError("no weights here")

    monkeypatch.setattr("briefing.llm.assemble", none_here)
    result = ran(capfdbinary, "brief", ARTICLE)
    assert result.status == 2
    assert "no model is configured" in result.lines[0]
    assert "nothing leaves this machine" in result.lines[0]


def test_the_formats_of_the_command_line_are_those_of_the_renderer():
    assert {name.value for name in FormatName} == {name.value for name in Format}
