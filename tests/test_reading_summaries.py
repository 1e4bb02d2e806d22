"""The sentences of a summary, as models lay summaries out; what is left out of it is told."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models import Page
from briefing.sentences import article
from briefing.summaries import read_summary

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

QUAY = article(
    Page(
        text="Ferry crews stop work in Quillhaven\n\nBy Oona Brask, Harbour Courier\n\n"
        "About 310 crew members stopped work in Quillhaven on Tuesday, Pell Varga of the Tern Line said. "
        "Two boats were chartered for the islands.\n",
        url="https://www.harbourcourier.example/strike",
    )
)
STOPPED, CHARTERED = "Crews stopped work.", "Two boats were chartered."


def said(text: str) -> list[str]:
    return list(read_summary(text, QUAY).sentences)


def test_the_sentences_of_a_summary_are_its_statements_without_headings_and_citations():
    found = read_summary(SUMMARY).sentences
    assert [s for s in found if len(s.split()) > 3] == [
        "About 310 ferry workers stopped work on Tuesday.",
        "Two boats were chartered.",
        "The U.S. envoy left at 4 p.m. on Friday.",
        "The harbour office counted 27 cancelled crossings.",
        "“We will not sail tired,” said Oona Brask.",
    ]
    text = " ".join(found)
    assert "Talks stalled" in text
    assert "3 people" not in text
    assert "not a statement" not in text
    assert "example" not in text


def test_plain_text_with_hard_line_ends_is_read_in_whole_sentences():
    text = "The harbour office at Quillhaven counted 27\ncancelled crossings on Tuesday."
    assert said(text) == [text.replace("\n", " ")]


@given(st.text(max_size=300) | st.text("[]()^*_#|`<>:-\n 1saT.\ue000\ue003", max_size=200))
def test_any_summary_is_read(text):
    for known in (None, QUAY):
        for sentence in read_summary(text, known).sentences:
            assert sentence.strip() == sentence != ""


@pytest.mark.parametrize(
    "text",
    [
        f"{STOPPED}[1] {CHARTERED}[2]\n\n[1]: https://a.example/1\n[2]: https://a.example/2",
        f"{STOPPED}[^1] {CHARTERED}[^2]\n\n[^1]: Harbour Courier, 2 June.\n[^2]: https://a.example",
        f"{STOPPED}[^a] {CHARTERED}[^b]\n\n[^a]: Harbour Courier,\n  2 June.\n[^b]: https://a.example",
        "Crews stopped work ([1](https://a.example)). Two boats were chartered [[2]](https://a.example).",
        "Crews stopped work<sup>1</sup>. Two boats were chartered.<sup>[2, 3]</sup>",
        f"{STOPPED}^[1] {CHARTERED}¹",
        "Crews stopped work [source 1]. Two boats were chartered [cite: 1, 2].",
        "Crews stopped work [Harbour Courier](https://a.example). Two boats were chartered (Harbour Courier).",
        f"{STOPPED} [Coast Wire](https://a.example)\n\n{CHARTERED} ([Coast Wire](https://a.example/b_(c)))",
        f"Crews stopped work ([Quill Post](https://a.example); [Coast Wire](https://b.example)). {CHARTERED}",
        f"{STOPPED} Two boats were chartered [Quill Post](https://www.quillpost.example/1).",
        "Crews stopped work (Courier, 2026). Two boats were chartered (Marsh et al., 2025; Brask, 2026, p. 3).",
        "Crews stopped work (Source: Harbour Courier). Two boats were chartered (https://a.example/1).",
        f"{STOPPED} [1] {CHARTERED} [2]\n\n[1] Harbour Courier, “Crews stop work”, 2 June 2026\n[2] Coast Wire, 3 June",
        f"{STOPPED} {CHARTERED}\n\nSources:\n\n1. Harbour Courier\n2. Coast Wire, 3 June",
        f"{STOPPED} {CHARTERED}\n\n**References**\n- Harbour Courier, “Crews stop work”",
        f"{STOPPED} {CHARTERED}\n\nReferences\n[1] Harbour Courier. “Crews stop work”. 2 June.\n[2] Coast Wire.",
        f"{STOPPED} {CHARTERED}\n\nSources\n\nHarbour Courier, “Crews stop work”",
        f"{STOPPED} {CHARTERED} Source: Harbour Courier, 2 June",
        f"{STOPPED}\n\n{CHARTERED} Source: https://a.example/1",
        "Crews stopped work (see ref. 1). Two boats were chartered (source 2).",
        f"{STOPPED}\n\n## Sources\n- Harbour Courier\n\n## Ferries\n{CHARTERED}",
        f"{STOPPED} {CHARTERED}\n\n- Harbour Courier: https://a.example/1\n- [Coast Wire](https://b.example)",
    ],
)
def test_citations_and_lists_of_sources_are_left_out_however_they_are_written(text):
    assert said(text) == [STOPPED, CHARTERED]


@pytest.mark.parametrize(
    "text",
    [
        "Crews stopped work (March 2026).",
        "Crews stopped work (Tuesday, 2 June 2026).",
        "Crews stopped work (Quillhaven, 2026).",
        "The strike closed 40 km² of harbour.",
        "Crews of [Tern Line](https://ternline.example) stopped work.",
        "[Harbour Courier](https://www.harbourcourier.example) was told that crews stopped work.",
        "The council blocked [Tern Line](https://a.example).",
        "The office moved to https://a.example in May.",
        "Engineers (210) stopped work.",
        "[Engineers]: they stopped work.",
        "“Crews in [2026] stopped work,” she said.",
    ],
)
def test_what_only_looks_like_a_citation_is_said(text):
    assert said(text) == [re.sub(r"\[([A-Z][^]]+)\]\([^)]*\)", r"\1", text)]


@pytest.mark.parametrize(
    "text",
    [
        f"**Bottom line:** {STOPPED}",
        f"Bottom line: {STOPPED}",
        f"Summary: {STOPPED}",
        f"In summary, {STOPPED}",
        f"**1. Ferries:** {STOPPED}",
        f"**Summary**\n\n{STOPPED}",
        f"**Summary:**\n{STOPPED}",
        f"**Quillhaven ferry strike**\n\n{STOPPED}",
        f"**Quillhaven ferry strike**\n{STOPPED}",
        f"Here is a summary of the article:\n\n- {STOPPED}",
        f"Key points:\n• {STOPPED}",
        f"- **What stopped**\n  - {STOPPED}",
        f"- [ ] {STOPPED}",
        f"- [x] **Ferries:** {STOPPED}",
        f"1) *Ferries* - {STOPPED}",
        f"**Ferries**: {STOPPED}",
        f"```markdown\n# Strike\n{STOPPED}\n```",
        f"    {STOPPED}",
        f"<h2>Strike</h2>\n<ul><li>{STOPPED}</li></ul><!-- no\n\nstatement -->",
        f"{STOPPED}\n---\nSources: Harbour Courier",
        f"{STOPPED}\n\nLet me know if you would like a longer summary!",
        f"~~Crews sang.~~ {STOPPED}",
    ],
)
def test_headings_and_labels_are_left_out_and_what_they_stand_over_is_not(text):
    assert said(text) == [STOPPED]


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday: crews stopped work.",
        "Pell Varga: crews stopped work.",
        "Denied: crews stopped work.",
        "Myth: crews stopped work.",
        "310 crews: they stopped work.",
        "Quillhaven: crews stopped work.",
    ],
)
def test_a_label_that_changes_what_is_said_is_part_of_it(text):
    label, _, rest = text.partition(": ")
    assert said(f"- **{label}:** {rest}") == [text]


def test_a_label_over_no_sentence_is_part_of_it():
    assert said("**Killed:** 12 people in Quillhaven.") == ["Killed: 12 people in Quillhaven."]


def test_lines_that_are_ended_on_purpose_are_statements_of_their_own():
    assert said("Crews stopped work  \nTwo boats were chartered") == ["Crews stopped work", "Two boats were chartered"]
    assert said("Crews stopped work\nTwo boats were chartered") == ["Crews stopped work", "Two boats were chartered"]
    assert said("Crews stopped work<br>Two boats were chartered") == ["Crews stopped work", "Two boats were chartered"]


def test_of_a_table_sentences_are_statements_and_rows_without_are_told():
    table = f"| Union | Members |\n|---|---|\n| Engineers | 210 |\n| Tuesday | {STOPPED} |\n| Boats | {CHARTERED} [1] |"
    summary = read_summary(table, QUAY)
    assert summary.sentences == (f"Tuesday: {STOPPED}", CHARTERED)
    assert "1 row of a table" in summary.left_out


def test_a_sentence_at_the_head_of_a_table_is_one():
    assert said(f"| {STOPPED} | x |\n|---|---|\n| {CHARTERED} | y |") == [STOPPED, CHARTERED]


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        (STOPPED, ()),
        (f"# Strike\n\n## Boats\n{STOPPED}", ("2 headings",)),
        (f"{STOPPED}\n```\ncode\n```", ("1 block of code",)),
        (f"{STOPPED} (Courier, 2026)", ("source “Courier, 2026”",)),
        (f"**Ferries:** {STOPPED}\n\n**Boats:** {CHARTERED}", ("labels “Ferries”, “Boats”",)),
        (f"{STOPPED}\n\nSources: Harbour Courier", ("1 line of sources",)),
        (f"{STOPPED}[^1]\n\n[^1]: The company says otherwise.", ("1 footnote",)),
        (f"{STOPPED} [1]\n\n[1]: https://a.example", ()),
    ],
)
def test_what_has_words_and_is_left_out_is_told(text, left_out):
    assert read_summary(text, QUAY).left_out == left_out
