from __future__ import annotations

import pytest
from factory import flood, ridge

from briefing.errors import RenderError
from briefing.render import Format, render
from briefing.render._check import check_html, check_markdown, check_text
from briefing.render.md import render_markdown

MARKDOWN = [
    pytest.param("Talks broke off last month. ([s16])", "Talks broke off last month. ([s15])", id="another-sentence"),
    pytest.param("Talks broke off last month. ([s16])", "Talks broke off last month.", id="no-citation"),
    pytest.param("Talks broke off", "Talks went on", id="other-words"),
    pytest.param("- Talks broke off last month. ([s16])\n", "", id="line-lost"),
    pytest.param("- Talks broke off", "- Added. ([s1])\n- Talks broke off", id="line-added"),
    pytest.param("([s7], [s8])", "([s7])", id="one-citation-of-two"),
    pytest.param("on both sides at 25.", "on both sides at 26.", id="quote-altered"),
    pytest.param("###### s6\n", "###### s60\n", id="sentence-number"),
    pytest.param("[s6]: #s6\n", "", id="link-leads-nowhere"),
    pytest.param("**Lantern**", "**Lamp**", id="name-of-a-force"),
    pytest.param("Gaps", "Gaps\x1b[2J", id="control-character"),
]
TEXT = [
    pytest.param("last month. [s16]", "last month. [s15]", id="another-sentence"),
    pytest.param("last month. [s16]", "last month.", id="no-citation"),
    pytest.param("Talks broke off last", "Talks went on last", id="other-words"),
    pytest.param("- Talks broke off last month. [s16]\n", "", id="line-lost"),
    pytest.param("[s7, s8]", "[s7]", id="one-citation-of-two"),
    pytest.param("on both sides at 25.", "on both sides at 26.", id="quote-altered"),
    pytest.param("\ns6   ", "\ns60  ", id="sentence-number"),
    pytest.param("GAPS", "GAPS\u202e", id="bidi"),
]
CITE = '<a href="#s16" aria-label="s16: sentence 16 of the article">s16</a>'
HTML = [
    pytest.param(CITE, CITE.replace("16", "15"), id="another-sentence"),
    pytest.param(CITE, "", id="no-citation"),
    pytest.param(">Talks broke off last month.<", ">Talks went on last month.<", id="other-words"),
    pytest.param('id="s16"', 'id="s17"', id="sentence-number"),
    pytest.param('id="s16"', 'id="s15"', id="number-twice"),
    pytest.param("on both sides at 25.<", "on both sides at 26.<", id="quote-altered"),
    pytest.param("<dd", "<p", id="no-quotes"),
    pytest.param('">Talks broke off last month.</span><span', '">Talks broke off.</span><span', id="article-altered"),
    pytest.param('href="#c6"', 'href="#c7"', id="sentence-leads-elsewhere"),
    pytest.param('id="c6"', 'id="c99"', id="link-leads-nowhere"),
    pytest.param(">Lantern</b>", ">Lamp</b>", id="name-of-a-force"),
    pytest.param("Gaps", "Gaps\x1b[2J", id="control-character"),
]


PAGES = [
    pytest.param(fmt, check, *case.values, id=f"{fmt}-{case.id}")
    for fmt, check, cases in (
        (Format.MARKDOWN, check_markdown, MARKDOWN),
        (Format.TEXT, check_text, TEXT),
        (Format.HTML, check_html, HTML),
    )
    for case in cases
]


@pytest.mark.parametrize(("fmt", "check", "old", "new"), PAGES)
def test_a_page_that_lost_or_altered_something_does_not_leave(fmt, check, old, new):
    page = render(ridge(), fmt)
    assert page.count(old) >= 1

    with pytest.raises(RenderError) as caught:
        check(page.replace(old, new), ridge())
    assert "defect" in caught.value.hint


def test_the_page_of_another_brief_does_not_pass():
    with pytest.raises(RenderError):
        check_markdown(render(ridge(), Format.MARKDOWN), flood())
    with pytest.raises(RenderError):
        check_text(render(flood(), Format.TEXT), ridge())
    with pytest.raises(RenderError):
        check_html(render(flood(), Format.HTML), ridge())


def test_a_renderer_that_leaves_out_a_citation_is_caught(monkeypatch):
    monkeypatch.setattr("briefing.render.md._cites", lambda cites: "")

    with pytest.raises(RenderError, match="citations under"):
        render_markdown(ridge())


def test_an_escape_that_eats_words_is_caught(monkeypatch):
    monkeypatch.setattr("briefing.render.md.escape", lambda text: text.replace("Ossel", "Oslo"))

    with pytest.raises(RenderError):
        render_markdown(ridge())
