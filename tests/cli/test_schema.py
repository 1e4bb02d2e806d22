"""`briefing schema` as somebody has it who builds on the documents."""

from __future__ import annotations

import io
import json
import sys

import pytest
from desk import ran

from briefing.render import Format, render
from briefing.schemas import NAMES, schema_of, schema_text
from briefing.validation import faults
from tests.render.factory import ridge

VERDICT = {"id": 1, "verdict": "supported", "reason": None, "detail": "", "evidence": [], "statement": "x"}


@pytest.fixture
def given(tmp_path):
    """Give what writes text or a document to a file."""

    def write(content: object, name: str = "given.json"):
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
        return path

    return write


def brief(**changes: object) -> dict:
    return {**json.loads(render(ridge(), Format.JSON)), **changes}


def test_the_schemas_are_listed_and_printed_as_they_are_kept(capfdbinary):
    assert ran(capfdbinary, "schema", "list").out.decode().split() == list(NAMES)
    assert json.loads(ran(capfdbinary, "schema", "list", "--json").out) == list(NAMES)
    for name in NAMES:
        assert ran(capfdbinary, "schema", "print", name).out.decode() == schema_text(name)
        assert ran(capfdbinary, "schema", "print", name, "--closed").out.decode() == schema_text(name, closed=True)


@pytest.mark.parametrize("arguments", [["print", "nonsense"], ["validate", "-", "--schema", "nonsense"]])
def test_a_schema_that_there_is_not_is_named_with_those_there_are(arguments, capfdbinary, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}")))
    result = ran(capfdbinary, "schema", *arguments)
    assert (result.status, result.out) == (2, b"")
    assert "nonsense" in result.err
    assert all(name in result.err for name in NAMES)


def test_a_valid_document_is_said_to_be_one(given, capfdbinary):
    result = ran(capfdbinary, "schema", "validate", given(brief()))
    assert (result.status, result.err) == (0, "")
    assert result.out.decode().endswith("given.json: valid by situation-brief 1.0\n")
    assert ran(capfdbinary, "schema", "validate", given(brief()), "--quiet").out == b""


def test_each_fault_of_a_document_is_told_with_its_place(given, capfdbinary):
    result = ran(capfdbinary, "schema", "validate", given(brief(id=7, outcomes=[{}])))
    assert (result.status, result.out) == (5, b"")
    assert all(line.startswith("briefing: ") and "given.json: " in line for line in result.lines)
    assert any("id: must be string; is 7" in line for line in result.lines)
    assert any("outcomes[0]: commitment is missing" in line for line in result.lines)


def test_no_more_faults_are_told_than_can_be_read(given, capfdbinary):
    result = ran(capfdbinary, "schema", "validate", given(brief(outcomes=[{}] * 50)))
    assert len(result.lines) == 20
    assert result.lines[-1].endswith("; and 230 more")


def test_for_a_program_the_faults_are_data_and_the_failure_one_object(given, capfdbinary):
    result = ran(capfdbinary, "schema", "validate", given(brief(id=7, as_of=None)), "--json")
    answer, failure = json.loads(result.out), json.loads(result.err)
    assert (answer["schema"], answer["valid"]) == ("situation-brief", False)
    assert [fault["path"] for fault in answer["faults"]] == ["id", "as_of"]
    assert faults(failure, "error") == ()
    assert failure["exit_status"] == result.status == 5
    good = ran(capfdbinary, "schema", "validate", given(brief()), "--json")
    assert (json.loads(good.out)["valid"], good.err) == (True, "")


def test_each_line_of_a_file_is_a_document_of_its_own(given, capfdbinary):
    wrong = {**VERDICT, "verdict": "perhaps"}
    lines = "".join(json.dumps(line) + "\n" for line in (VERDICT, wrong, VERDICT))
    result = ran(capfdbinary, "schema", "validate", given(lines, "results.jsonl"))
    assert result.status == 5
    assert result.out.count(b"valid by check-result") == 2
    assert len(result.lines) == 1
    assert "results.jsonl, document 2: verdict: must be supported or withheld" in result.err


def test_what_looks_like_no_document_is_refused_unless_its_schema_is_named(given, capfdbinary):
    path = given({"x": 1})
    result = ran(capfdbinary, "schema", "validate", path)
    assert (result.status, result.out) == (5, b"")
    assert "--schema situation-brief|situation-brief-line|digest|digest-line|check-result|error" in result.err
    named = ran(capfdbinary, "schema", "validate", path, "--schema", "error")
    assert named.status == 5
    assert "kind is missing" in named.err


@pytest.mark.parametrize(("content", "words"), [("", "JSON"), ("{", "JSON"), ("Reservoir rises", "JSON")])
def test_what_is_no_json_is_refused(content, words, given, capfdbinary):
    result = ran(capfdbinary, "schema", "validate", given(content))
    assert (result.status, result.out) == (5, b"")
    assert len(result.lines) == 1
    assert words in result.err


def test_a_document_may_come_by_standard_input(capfdbinary, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(VERDICT).encode())))
    result = ran(capfdbinary, "schema", "validate", "-")
    assert result.status == 0, result.err
    assert result.out == b"standard input: valid by check-result 1.0\n"


def changed(**properties: object) -> dict:
    schema = schema_of("error")
    return {**schema, "properties": {**schema["properties"], **properties}}


@pytest.mark.parametrize(
    ("new", "status", "lines"),
    [
        (schema_of("error"), 0, ["none"]),
        (changed(seen={"type": "string"}), 0, ["minor", "minor: Failure.seen: is added"]),
        (
            changed(hint={"type": "string", "description": "x"}, seen={"type": "string"}),
            1,
            ["major", "major: Failure.hint: was null, string; is string", "minor: Failure.seen: is added"],
        ),
    ],
)
def test_a_change_is_minor_or_major_with_its_reasons(new, status, lines, given, capfdbinary):
    old, new = given(schema_of("error"), "old.json"), given(new, "new.json")
    result = ran(capfdbinary, "schema", "diff", old, new)
    assert (result.status, result.err) == (status, "")
    assert result.out.decode().splitlines() == lines
    answer = json.loads(ran(capfdbinary, "schema", "diff", old, new, "--json").out)
    assert [answer["level"], *(f"{d['level']}: {d['where']}: {d['what']}" for d in answer["differences"])] == lines


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"type": "nonsense"}, "nonsense"),
        ({"$ref": "#/$defs/None"}, "#/$defs/None"),
        ({"$ref": "#"}, "without an end"),
        ("x", "JSON"),
        ({"id": 1, "statement": "x"}, "keyword"),
        ({}, "keyword"),
    ],
)
def test_what_is_no_schema_is_not_compared(content, words, given, capfdbinary):
    old, new = given(schema_of("error"), "old.json"), given(content, "new.json")
    result = ran(capfdbinary, "schema", "diff", old, new)
    assert (result.status, result.out) == (5, b"")
    assert len(result.lines) == 1
    assert words in result.err


def test_two_schemas_cannot_both_come_from_standard_input(capfdbinary):
    assert ran(capfdbinary, "schema", "diff", "-", "-").status == 2


def test_each_line_of_a_brief_is_valid_by_its_schema_and_a_wrong_one_is_told_with_its_place(given, capfdbinary):
    lines = render(ridge(), Format.NDJSON).splitlines()
    wrong = json.loads(lines[-1]) | {"reason": "mood"}
    path = given("\n".join([*lines, json.dumps(wrong), json.dumps(VERDICT)]) + "\n", "lines.ndjson")
    result = ran(capfdbinary, "schema", "validate", path)
    valid = result.out.decode().splitlines()

    assert (result.status, len(result.lines)) == (5, 1)
    assert f"document {len(lines) + 1}: reason: must be number or unit" in result.lines[0]
    assert [line.split(": ")[-1] for line in valid] == ["valid by situation-brief-line 1.0"] * len(lines) + [
        "valid by check-result 1.0"
    ]


def test_a_long_value_that_changed_is_told_short(given, capfdbinary):
    old, new = (
        given(changed(kind={"type": "string", "pattern": "a" * 500}), "old.json"),
        given(changed(kind={"type": "string", "pattern": "b" * 500}), "new.json"),
    )
    line = ran(capfdbinary, "schema", "diff", old, new).out.decode().splitlines()[1]
    assert "pattern was" in line
    assert len(line) < 250
