"""`briefing check` as a desk has it."""

from __future__ import annotations

import io
import json
import sys

import pytest
from desk import ARTICLE, ran

from briefing.validation import faults

GOOD = "Governor Pavel Istvan ordered 600 provincial police to Stennick on Monday."
BAD = "Governor Pavel Istvan ordered 900 provincial police to Stennick on Monday."


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "statements.jsonl"
    path.write_text("".join(json.dumps({"id": n, "statement": s}) + "\n" for n, s in (("a", GOOD), ("b", BAD))))
    return path


def test_json_lines_out_for_json_lines_in_and_status_3_where_some_are_withheld(lines, capfdbinary):
    result = ran(capfdbinary, "check", ARTICLE, "--statements", lines, "--format", "json")
    assert result.status == 3
    good, bad = map(json.loads, result.out.splitlines())
    assert (good["id"], good["verdict"], good["reason"]) == ("a", "supported", None)
    assert (bad["id"], bad["verdict"], bad["reason"]) == ("b", "withheld", "number")
    assert bad["offending"] == ["900"]
    text = ARTICLE.read_text("utf-8").strip()
    for evidence in (*good["evidence"], *bad["evidence"]):
        assert evidence["quote"] in text


def test_status_0_where_all_are_supported(tmp_path, capfdbinary):
    summary = tmp_path / "summary.md"
    summary.write_text(f"# What happened\n\n{GOOD} [s15]\n")
    result = ran(capfdbinary, "check", ARTICLE, "--summary", summary)
    assert result.status == 0, result.err
    assert b"1 of 1 supported, 0 withheld." in result.out
    assert result.out.startswith("✓ ".encode())


def test_for_people_the_words_that_fail_are_marked_with_the_reason_and_the_sentence(lines, capfdbinary):
    shown = ran(capfdbinary, "check", ARTICLE, "--statements", lines).out.decode()
    assert "✗ Governor Pavel Istvan ordered »900« provincial police" in shown
    assert "number: " in shown
    assert "ordered 600 provincial police" in shown
    assert "\x1b" not in shown


def test_statements_may_come_by_standard_input(capfdbinary, monkeypatch):
    class Stdin:
        buffer = io.BytesIO(json.dumps({"id": 1, "statement": GOOD}).encode())

    def put():
        monkeypatch.setattr(sys, "stdin", Stdin)

    put()
    result = ran(capfdbinary, "check", ARTICLE, "--format", "json")
    assert result.status == 0, result.err
    assert json.loads(result.out)["verdict"] == "supported"


def test_a_quotation_that_the_article_lacks_is_withheld(tmp_path, capfdbinary):
    path = tmp_path / "statements.jsonl"
    path.write_text(json.dumps({"id": 1, "statement": GOOD, "quote": "ordered six thousand police to march"}))
    result = ran(capfdbinary, "check", ARTICLE, "-s", path, "-f", "json")
    assert json.loads(result.out)["reason"] == "quote"


@pytest.mark.parametrize(("text", "status"), [("", 5), ("\n\n", 5), ("not json", 5), ('{"id": 1}', 5), ("\udcff", 5)])
def test_bad_statements_are_told_in_one_line(text, status, tmp_path, capfdbinary):
    path = tmp_path / "statements.jsonl"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    result = ran(capfdbinary, "check", ARTICLE, "--statements", path)
    assert result.status == status
    assert result.out == b""
    assert len(result.lines) == 1
    assert "statements.jsonl" in result.err


@pytest.mark.parametrize(
    "arguments", [["--statements", "no.jsonl"], ["--statements", "-", "--summary", "-"], ["--summary", "."]]
)
def test_wrong_arguments_are_named(arguments, capfdbinary):
    result = ran(capfdbinary, "check", ARTICLE, *arguments)
    assert result.status == 2
    assert result.out == b""
    assert len(result.lines) == 1


def test_every_offending_word_is_a_word(capfdbinary, monkeypatch):
    line = json.dumps({"id": 1, "statement": "Reyl mined the access road."}) + "\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line.encode())))
    result = json.loads(ran(capfdbinary, "check", ARTICLE, "--json").out)
    assert result["verdict"] == "withheld"
    assert all(result["offending"])
    assert faults(result, "check-result") == ()
    assert faults({**result, "offending": [""]}, "check-result") != ()
