"""What was withheld and said again: put right in few words, or still withheld."""

from __future__ import annotations

import json

import pytest
from factory import generator, ridge

from briefing.models import GateCount, NotMended, Reason, SecondWording
from briefing.render import Format, content_id, read_brief, render
from briefing.render._reading import read_markdown
from briefing.render.docx import read_docx, render_docx
from briefing.render.lint import lint


def again(number=0, **fields):
    """Give the ridge brief with the statement withheld under `number` said again."""
    brief = ridge()
    second = SecondWording(
        **{"text": "14 soldiers were wounded", "reason": None, "detail": "", "claim_id": None, **fields}
    )
    withheld = list(brief.withheld)
    withheld[number] = withheld[number].model_copy(update={"again": second})
    return brief.model_copy(update={"withheld": tuple(withheld)})


def line_of(brief, fmt=Format.TEXT):
    (line,) = [line for line in render(brief, fmt, width=400).split("\n") if "sixteen" in line]
    return line


def test_what_is_put_right_leads_to_the_sentence_that_bears_it():
    line = line_of(again(claim_id="u1"))
    assert line == "- Outcomes: “The League lost »sixteen« fighters.” — put right: see [s3]"
    assert line_of(again(claim_id="u1"), Format.MARKDOWN).endswith("put right: see ([s3])")


def test_its_first_sentence_is_not_cited_for_it():
    without = ridge().model_copy(update={"withheld": ()})
    lone = again(claim_id="u1", number=0)
    lone = lone.model_copy(update={"withheld": lone.withheld[:1]})
    assert (
        render(lone, Format.TEXT).partition("\nSOURCES\n")[2]
        == render(without, Format.TEXT).partition("\nSOURCES\n")[2]
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"reason": Reason.NUMBER, "detail": "no such number"}, ""),
        ({"text": ""}, "; taken back when asked again"),
        ({"claim_id": "no such claim"}, ""),
    ],
)
def test_what_is_not_put_right_keeps_its_reason(fields, said):
    line = line_of(again(**fields))
    assert "— number: “sixteen” is not in the sentence cited" in line
    assert line.endswith(f"which says “six”.{said} [s4]")
    assert "14 soldiers" not in line


@pytest.mark.parametrize("fmt", [Format.HTML, Format.NDJSON, Format.JSON])
def test_every_format_takes_it(fmt):
    page = render(again(claim_id="u1"), fmt)
    assert ("put right: see" if fmt is Format.HTML else '"claim_id"') in page


def test_a_word_document_says_it_too():
    (line,) = [
        r
        for lines in read_docx(render_docx(again(claim_id="u1"))).sections.values()
        for r in lines
        if "put right" in r.text
    ]
    assert line.cites == (3,)


@pytest.mark.parametrize("fields", [{"claim_id": "u1"}, {"text": ""}, {"reason": Reason.NUMBER}])
def test_the_page_keeps_its_rules(fields):
    brief = again(**fields)
    assert lint(read_markdown(render(brief, Format.MARKDOWN)), brief) == ()


def test_a_line_of_the_method_says_how_often():
    count = GateCount(drafted=18, kept=11, withheld=4, repeated=3, asked_again=3, mended=1)
    page = render(ridge().model_copy(update={"generator": generator(gate=count)}), Format.TEXT, width=400)
    assert "- Asked again about 3 of those withheld: 1 put right.\n" in page
    assert "Asked again" not in render(ridge(), Format.TEXT)


@pytest.mark.parametrize(
    ("asked", "said"), [(False, "Not asked again about"), (True, "Asked again, without a usable answer, about")]
)
def test_a_line_of_the_method_says_why_not(asked, said):
    missed = NotMended(asked=asked, reason="the budget of $0.01 does not hold the next question")
    page = render(ridge().model_copy(update={"generator": generator(not_mended=missed)}), Format.TEXT, width=400)
    assert f"- {said} what is withheld: the budget of $0.01 does not hold the next question.\n" in page


def test_a_brief_saved_before_there_were_second_wordings_has_the_id_it_had():
    older = json.loads(render(ridge(), Format.JSON))
    for withheld in older["withheld"]:
        del withheld["again"]
    del older["generator"]["not_mended"]
    for name in ("asked_again", "mended"):
        del older["generator"]["gate"][name]
    assert content_id(read_brief(json.dumps(older))) == content_id(ridge())
    assert content_id(again(claim_id="u1")) != content_id(ridge())
    assert read_brief(render(again(claim_id="u1"), Format.JSON)) == again(claim_id="u1")
