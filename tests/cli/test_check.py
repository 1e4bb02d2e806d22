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


def test_a_bad_line_is_told_and_the_others_are_checked(tmp_path, capfdbinary):
    path = tmp_path / "statements.jsonl"
    path.write_text(
        json.dumps({"id": "a", "statement": GOOD})
        + "\n{oops\n[]\n"
        + json.dumps({"id": "d", "statement": ""})
        + "\n"
        + json.dumps({"id": "e", "statement": GOOD + "\u2028"}, ensure_ascii=False)
    )
    result = ran(capfdbinary, "check", ARTICLE, "--statements", path, "--format", "json")
    assert result.status == 3
    assert [(r["id"], r["reason"]) for r in map(json.loads, result.out.splitlines())] == [
        ("a", None),
        ("d", "not-a-statement"),
        ("e", None),
    ]
    (told,) = result.lines
    assert "statements.jsonl, line 2: not JSON; line 3: not an object" in told
    assert '{"id": "1"' in told

    result = ran(capfdbinary, "check", ARTICLE, "--statements", path, "--json")
    failure = json.loads(result.err)
    assert faults(failure, "error") == ()
    assert (failure["kind"], failure["exit_status"], result.status) == ("partial", 3, 3)


def test_of_many_bad_lines_some_are_named_and_the_others_counted(tmp_path, capfdbinary):
    path = tmp_path / "statements.jsonl"
    path.write_text("oops\n" * 25 + json.dumps({"id": 1, "statement": GOOD}))
    result = ran(capfdbinary, "check", ARTICLE, "--statements", path)
    assert result.status == 3
    assert b"1 of 1 supported" in result.out
    assert "line 10: not JSON; 15 more" in result.err


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_statements_and_summaries_may_be_in_another_encoding(encoding, tmp_path, capfdbinary):
    statements, summary = tmp_path / "s.jsonl", tmp_path / "s.md"
    said = "Istvan’s cabinet “ordered” 600 provincial police to Stennick."
    statements.write_bytes(json.dumps({"id": 1, "statement": said}, ensure_ascii=False).encode(encoding))
    summary.write_bytes(said.encode(encoding))
    for option, file in (("-s", statements), ("--summary", summary)):
        result = ran(capfdbinary, "check", ARTICLE, option, file, "-f", "json")
        assert json.loads(result.out)["statement"] == said, result.err


@pytest.mark.parametrize("option", ["--statements", "--summary"])
def test_what_is_no_text_is_refused_with_what_to_do(option, tmp_path, capfdbinary):
    path = tmp_path / "s"
    path.write_bytes(bytes(range(256)) * 4)
    result = ran(capfdbinary, "check", ARTICLE, option, path)
    assert (result.status, result.out) == (5, b"")
    assert "UTF-8" in result.err


def test_what_of_a_summary_is_not_checked_is_told_on_stderr_unless_quiet(tmp_path, capfdbinary):
    path = tmp_path / "summary.md"
    path.write_text(f"# Dam\n\n**Police:** {GOOD}[1] ([Upland Courier](https://a.example))\n\n[1]: https://b.example\n")
    result = ran(capfdbinary, "check", ARTICLE, "--summary", path)
    assert result.status == 0, result.out
    assert "1 of 1 supported" in result.out.decode()
    (told,) = result.lines
    assert "summary.md: not checked: 1 heading, label “Police”, source “Upland Courier”" in told
    assert ran(capfdbinary, "check", ARTICLE, "--summary", path, "--quiet").err == ""
    notice = json.loads(ran(capfdbinary, "check", ARTICLE, "--summary", path, "--json").err)
    assert faults(notice, "error") == ()
    assert (notice["kind"], notice["exit_status"]) == ("notice", 0)


def test_a_summary_of_headings_alone_is_refused(tmp_path, capfdbinary):
    path = tmp_path / "summary.md"
    path.write_text("# Dam\n\n## Police\n")
    result = ran(capfdbinary, "check", ARTICLE, "--summary", path)
    assert (result.status, result.out) == (5, b"")
    assert "no statement in it, only 2 headings" in result.err


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
