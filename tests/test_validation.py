"""What is wrong with a document is told with its place, in words a person can act on."""

from __future__ import annotations

import copy
import json

import pytest

from briefing.errors import RefusedError
from briefing.models import SCHEMA_VERSION
from briefing.render import Format, render
from briefing.schemas import NAMES, schema_of
from briefing.validation import documents_in, faults, schema_in, schema_name_of
from tests.render.factory import flood, ridge

RIDGE = json.loads(render(ridge(), Format.JSON))
VERDICT = {"id": 1, "verdict": "supported", "reason": None, "detail": "", "evidence": [], "statement": "x"}
FAILURE = {"kind": "settings", "message": "x", "hint": None, "exit_status": 2}


def told(path: list[str | int], value: object) -> list[str]:
    """Set a member of a good brief (or take it away, where the value is `...`) and say what is wrong then."""
    document = copy.deepcopy(RIDGE)
    place = document
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return [f"{fault.path}: {fault.what}" for fault in faults(document, "situation-brief")]


@pytest.mark.parametrize("brief", [ridge, flood])
def test_a_brief_that_the_program_writes_is_valid(brief):
    assert faults(json.loads(render(brief(), Format.JSON)), "situation-brief") == ()


@pytest.mark.parametrize(
    ("path", "value", "what"),
    [
        (["article"], ..., ": article is missing"),
        (["outcomes", 1, "commitment"], "sure", "outcomes[1].commitment: must be reported or claimed or denied or"),
        (["outcomes", 0, "speaker", "kind"], "x", "outcomes[0].speaker.kind: must be named or role or"),
        (["outcomes", 0, "speaker"], [], "outcomes[0].speaker: must be"),
        (["outcomes", 0, "speaker", "name"], ..., "outcomes[0].speaker: name is missing"),
        (["outcomes", 0, "figures", 0, "value"], "x", 'outcomes[0].figures[0].value: must be number or null; is "x"'),
        (["bottom_line", "evidence"], [], "bottom_line.evidence: is []; minItems is 1"),
        (["outcomes"], {}, "outcomes: must be array; is {}"),
        (["generator", "usage", "requests"], -1, "generator.usage.requests: is -1; minimum is 0"),
        (["generator", "parameters", "x"], [1], "generator.parameters.x: must be string or number or boolean or null"),
        (["schema_version"], "2.0", f'schema_version: is "2.0"; this program has the schemas of {SCHEMA_VERSION}'),
        (["article", "text"], 7, "article.text: must be string; is 7"),
        (["outcomes", 0, "text"], ["x" * 200], f'outcomes[0].text: must be string; is ["{"x" * 77}…'),
    ],
)
def test_a_fault_is_told_with_its_place(path, value, what):
    (found,) = told(path, value)
    assert found.startswith(what)
    assert len(found) < 250


def test_every_fault_is_told():
    document = copy.deepcopy(RIDGE)
    del document["as_of"], document["id"]
    document["outcomes"][0]["speaker"] = {"name": 4}
    found = {f"{fault.path}: {fault.what}" for fault in faults(document, "situation-brief")}
    assert found == {
        ": as_of is missing",
        ": id is missing",
        "outcomes[0].speaker.name: must be string; is 4",
        "outcomes[0].speaker: kind is missing",
    }


@pytest.mark.parametrize("path", [["x"], ["article", "x"], ["outcomes", 0, "x"], ["outcomes", 0, "evidence", 0, "x"]])
def test_members_that_a_reader_does_not_know_are_no_fault(path):
    assert told(path, {"of": ["a later", 1.1]}) == []


def test_a_later_minor_version_is_no_fault():
    assert told(["schema_version"], "1.41") == []


@pytest.mark.parametrize(
    ("document", "name"),
    [
        (RIDGE, "situation-brief"),
        ({**RIDGE, "article": None}, "situation-brief"),
        ({"events": [], "coverage": {}, "id": "x"}, "digest"),
        (VERDICT, "check-result"),
        (FAILURE, "error"),
        ({"kind": "x"}, "error"),
        ({}, None),
        ({"id": "x"}, None),
        ([], None),
        ("x", None),
    ],
)
def test_the_schema_of_a_document_follows_from_its_members(document, name):
    assert schema_name_of(document) == name


def test_a_file_holds_one_document_or_one_on_each_line():
    one = json.dumps(RIDGE, indent=2)
    assert documents_in("\ufeff" + one, "x") == [RIDGE]
    lines = f"{json.dumps(VERDICT)}\n\n{json.dumps(VERDICT)}\r\n"
    assert documents_in(lines, "x") == [VERDICT, VERDICT]
    assert documents_in("[1]", "x") == [[1]]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "x.json: not JSON: "),
        ("{", "x.json: not JSON: "),
        ('{\n"a": 1,\n}', "line 3"),
        ("{}\n{\n", "line 2"),
        ("[NaN]", "NaN"),
        ('{"a": -Infinity}', "Infinity"),
        ("[" * 100_000, "too deep"),
        ("{}\n" + "[" * 100_000, "too deep"),
    ],
)
def test_what_is_no_json_is_refused_by_name(text, what):
    with pytest.raises(RefusedError, match=r"^x\.json: ") as caught:
        documents_in(text, "x.json")
    assert what in caught.value.message


@pytest.mark.parametrize("name", NAMES)
def test_a_published_schema_is_a_schema(name):
    for closed in (False, True):
        schema = schema_of(name, closed=closed)
        assert schema_in(json.dumps(schema), "x") == schema


@pytest.mark.parametrize("text", ['{"type": "nonsense"}', "[]", "{}\n{}", '{"properties": 1}', "true"])
def test_what_is_no_schema_is_refused_by_name(text):
    with pytest.raises(RefusedError, match=r"^x\.json: not a JSON Schema"):
        schema_in(text, "x.json")
