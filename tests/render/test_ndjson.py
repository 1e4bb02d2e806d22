"""The brief as lines of JSON: every record of it, once, and nothing else."""

from __future__ import annotations

import json

import pytest
from factory import flood, ridge

from briefing.lines import ArticleHead
from briefing.models import Article, Brief, Conflict, Force, Objective, Obstacle, Outcome, Withheld
from briefing.render import Format, render
from briefing.validation import faults

MODELS = {"forces": Force, "objectives": Objective, "obstacles": Obstacle, "outcomes": Outcome, "conflicts": Conflict}


def records(brief):
    return [json.loads(line) for line in render(brief, Format.NDJSON).splitlines()]


@pytest.mark.parametrize("brief", [ridge(), flood()], ids=["ridge", "flood"])
def test_the_lines_hold_every_part_of_the_brief_in_its_order(brief):
    head, *others = records(brief)
    whole = json.loads(render(brief, Format.JSON))

    assert list(head) == ["record", "brief_id", "schema_version", "as_of", "article", "generator"]
    assert head["record"] == "brief"
    assert head["generator"] == whole["generator"]
    assert head["article"] == {k: v for k, v in whole["article"].items() if k not in {"text", "sentences"}}
    assert all(list(record)[:2] == ["record", "brief_id"] for record in others)
    assert {record["brief_id"] for record in others} == {brief.id}
    bare = [
        (r["record"], r["section"], {k: v for k, v in r.items() if k not in {"record", "brief_id", "section"}})
        for r in others
    ]
    top = [("claim", "bottom_line", whole["bottom_line"])] if whole["bottom_line"] else []
    expected = [
        *top,
        *(("force", "forces", item) for item in whole["forces"]),
        *(("claim", section, item) for section in ("objectives", "obstacles", "outcomes") for item in whole[section]),
        *(("conflict", "conflicts", item) for item in whole["conflicts"]),
        *(("withheld", item.pop("section"), item) for item in whole["withheld"]),
    ]
    assert bare == expected


def test_the_parts_can_be_put_together_again():
    """What a reader of the lines needs beside them is the text of the article alone."""
    brief = ridge()
    head, *others = records(brief)
    sections = {
        name: [model.model_validate(r) for r in others if r["section"] == name and r["record"] != "withheld"]
        for name, model in MODELS.items()
    }
    put = Brief.model_validate(
        {
            "id": head["brief_id"],
            "as_of": head["as_of"],
            "article": head["article"] | {"text": brief.article.text, "sentences": brief.article.sentences},
            "bottom_line": next(r for r in others if r["section"] == "bottom_line"),
            "withheld": [Withheld.model_validate(r) for r in others if r["record"] == "withheld"],
            "generator": head["generator"],
            **sections,
        }
    )

    assert put == brief


@pytest.mark.parametrize("brief", [ridge(), flood()], ids=["ridge", "flood"])
def test_every_line_is_valid_by_the_published_schema_of_lines(brief):
    for record in records(brief):
        assert faults(record, "situation-brief-line") == ()
        assert faults(record | {"record": "rumour"}, "situation-brief-line") != ()


def test_the_head_says_all_of_an_article_but_its_text():
    there, said = Article.model_fields, ArticleHead.model_fields

    assert list(said) == [name for name in there if name not in {"text", "sentences"}]
    for name, field in said.items():
        assert (field.annotation, field.default, field.description) == (
            there[name].annotation,
            there[name].default,
            there[name].description,
        )


def test_no_word_breaks_a_line_or_makes_one():
    brief = flood()
    forged = '\n{"record": "claim"}\r\u2028{"record": "claim"}\x85\x1b[2J'
    told = brief.outcomes[0].model_copy(update={"text": forged})
    page = render(brief.model_copy(update={"outcomes": (told,)}), Format.NDJSON)

    assert len(page.splitlines()) == len(render(brief, Format.NDJSON).splitlines())
    assert page.isprintable() is False
    assert "\x1b" not in page
    assert json.loads(page.splitlines()[1])["text"] == forged
