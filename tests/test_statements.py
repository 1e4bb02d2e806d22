"""Statements come as JSON lines, each read by itself."""

from __future__ import annotations

import json

import pytest

from briefing.statements import Statement, Unread, numbered, statements_in


def test_sentences_are_numbered_from_one():
    assert [s.id for s in numbered(["One left.", "Two came.", "Three stayed."])] == [1, 2, 3]


def test_json_lines_keep_their_ids_and_quotes():
    lines = [
        '{"id": "a", "statement": "One  left."}',
        "",
        '{"id": 7, "statement": "Two came.", "quote": "came"}',
        '{"statement": "x y"}',
        '{"id": null, "statement": "z", "quote": null}',
    ]
    assert list(statements_in(lines)) == [
        Statement("a", "One left."),
        Statement(7, "Two came.", "came"),
        Statement(4, "x y"),
        Statement(5, "z"),
    ]


@pytest.mark.parametrize("empty", ["", "   ", None])
def test_an_empty_cell_is_a_statement_that_says_nothing(empty):
    assert list(statements_in([json.dumps({"id": "b", "statement": empty})])) == [Statement("b", "")]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not an object"),
        ('"text"', "not an object"),
        ("{}", "“statement”"),
        ('{"statement": 3}', "“statement”"),
        ('{"id": {}, "statement": "x"}', "“id”"),
        ('{"id": true, "statement": "x"}', "“id”"),
        ('{"id": 1.5, "statement": "x"}', "“id”"),
        ('{"id": "\\ud800", "statement": "x"}', "“id”"),
        ('{"statement": "x", "quote": 3}', "“quote”"),
    ],
)
def test_a_wrong_line_is_named_and_the_others_are_read(line, why):
    first, wrong, last = statements_in(['{"statement": "x"}', line, '{"statement": "y"}'])
    assert (first, last) == (Statement(1, "x"), Statement(3, "y"))
    assert isinstance(wrong, Unread)
    assert wrong.line == 2
    assert why in wrong.why
