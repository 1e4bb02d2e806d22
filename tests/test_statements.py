"""Statements come as JSON lines, or as the sentences of a summary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import RefusedError
from briefing.statements import Statement, statements_in, statements_of

SUMMARY = """# Ferry strike: 3 people hurt

*Updated* 2 June

About 310 ferry workers [stopped work](https://quay.example/a) on **Tuesday** [1]. Talks stalled (s3, s4).

- Two boats were chartered.[2][3]
- The U.S. envoy left at 4 p.m. on Friday.
1. The harbour office counted 27 cancelled crossings【12†source】.

> “We will not sail tired,” said Oona Brask.

```
not a statement
```

| boats | 2 |
|---|---|

Sources: [1] quay.example
***
"""


def test_the_sentences_of_a_summary_are_its_statements_without_headings_and_citations():
    assert [s.text for s in statements_of(SUMMARY) if len(s.text.split()) > 3] == [
        "About 310 ferry workers stopped work on Tuesday.",
        "Two boats were chartered.",
        "The U.S. envoy left at 4 p.m. on Friday.",
        "The harbour office counted 27 cancelled crossings.",
        "“We will not sail tired,” said Oona Brask.",
    ]
    text = " ".join(s.text for s in statements_of(SUMMARY))
    assert "Talks stalled" in text
    assert "3 people" not in text
    assert "not a statement" not in text
    assert "example" not in text


def test_statements_are_numbered_from_one():
    assert [s.id for s in statements_of("One left. Two came. Three stayed.")] == [1, 2, 3]


def test_plain_text_with_hard_line_ends_is_read_in_whole_sentences():
    text = "The harbour office at Quillhaven counted 27\ncancelled crossings on Tuesday."
    assert [s.text for s in statements_of(text)] == [text.replace("\n", " ")]


@given(st.text(max_size=300))
def test_any_summary_is_read(text):
    for statement in statements_of(text):
        assert statement.text.strip() == statement.text != ""


def test_json_lines_keep_their_ids_and_quotes():
    lines = [
        '{"id": "a", "statement": "One  left."}',
        "",
        '{"id": 7, "statement": "Two came.", "quote": "came"}',
        '{"statement": "x y"}',
    ]
    assert list(statements_in(lines, "f")) == [
        Statement("a", "One left."),
        Statement(7, "Two came.", "came"),
        Statement(4, "x y"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '"text"',
        "{}",
        '{"statement": ""}',
        '{"statement": 3}',
        '{"id": {}, "statement": "x"}',
        '{"id": true, "statement": "x"}',
        '{"statement": "x", "quote": 3}',
    ],
)
def test_a_wrong_line_is_named(line):
    with pytest.raises(RefusedError, match="f, line 2"):
        list(statements_in(['{"statement": "x"}', line], "f"))
