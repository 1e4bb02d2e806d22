"""The examples are what the program writes, and what the schemas say."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from briefing.digests import Digest
from briefing.schemas import NAMES, schema_of
from briefing.validation import documents_in, faults, schema_name_of
from tests.committed import compare
from tests.published.examples import EXAMPLES, FOLDER


def documents(name: str) -> list[dict]:
    return documents_in((FOLDER / name).read_text("utf-8"), name)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_committed_example_is_what_the_program_writes(name):
    compare(FOLDER / name, EXAMPLES[name]())


def test_every_schema_has_an_example_and_every_example_a_schema():
    assert {path.name for path in FOLDER.iterdir()} == set(EXAMPLES)
    assert {name.partition(".")[0] for name in EXAMPLES} == set(NAMES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_valid_and_leaves_out_nothing(name):
    schema = name.partition(".")[0]
    closed = Draft202012Validator(schema_of(schema, closed=True))
    for document in documents(name):
        assert schema_name_of(document) == schema
        assert faults(document, schema) == ()
        if "generator" in document:  # a map has no members in the closed form
            document["generator"]["parameters"] = {}
        assert [error.message for error in closed.iter_errors(document)] == []


def test_the_quotes_of_the_digest_are_slices_of_the_articles_they_name():
    digest = Digest.model_validate(documents("digest.json")[0])
    texts = {article.id: article.text for article in digest.articles}
    evidence = [
        each
        for event in digest.events
        for item in (event.bottom_line, *event.forces, *event.objectives, *event.obstacles, *event.outcomes)
        if item
        for each in item.evidence
    ]
    assert len(evidence) > 20
    for each in evidence:
        assert texts[each.article_id][each.start : each.end] == each.quote


def test_the_digest_shows_what_may_become_of_a_statement():
    kinds = {change["kind"] for event in documents("digest.json")[0]["events"] for change in event["changes"]}
    assert kinds == {"new", "changed", "withdrawn", "unchanged"}


def test_the_results_show_both_verdicts():
    found = documents("check-result.jsonl")
    assert [result["verdict"] for result in found] == ["supported", "withheld", "withheld", "withheld"]
    assert all((result["reason"] is None) == (result["verdict"] == "supported") for result in found)


def test_a_digest_is_read_back_as_it_was_written():
    text = (FOLDER / "digest.json").read_text("utf-8")
    digest = Digest.model_validate_json(text)
    assert json.loads(text) == digest.model_dump(mode="json")
