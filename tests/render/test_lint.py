"""Every rendered brief keeps the rules that can be checked on the page; each rule is one that a page can break."""

from __future__ import annotations

import re

import pytest
from factory import LEAGUE, article_of, flood, generator, ridge

from briefing.models import Brief, Commitment
from briefing.render import Format, encode, render
from briefing.render._reading import read_markdown, read_text
from briefing.render._reading_html import read_html
from briefing.render.docx import read_docx
from briefing.render.lint import lint
from tests.cassettes import ARTICLES
from tests.replayed import replayed

BRIEFS = {"ridge": ridge, "flood": flood, **{name: lambda name=name: replayed(name) for name in ARTICLES}}
READERS = {
    Format.MARKDOWN: lambda brief: read_markdown(render(brief, Format.MARKDOWN)),
    # As wide as it takes: a row of a table is a line then.
    Format.TEXT: lambda brief: read_text(render(brief, Format.TEXT, width=2000)),
    Format.HTML: lambda brief: read_html(render(brief, Format.HTML)).reading,
    Format.DOCX: lambda brief: read_docx(encode(brief, Format.DOCX)),
}


@pytest.mark.parametrize("fmt", READERS)
@pytest.mark.parametrize("name", BRIEFS)
def test_a_rendered_brief_keeps_the_rules(name, fmt):
    brief = BRIEFS[name]()

    assert lint(READERS[fmt](brief), brief) == ()


def test_a_brief_of_nothing_keeps_them_too():
    brief = Brief(id="x", as_of="2031-01-01T00:00:00Z", article=article_of(["Nothing."]), generator=generator())
    for read in READERS.values():
        assert lint(read(brief), brief) == ()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        pytest.param("*Claimed by the Defence Ministry:* ", "", "attribution fits commitment", id="hedge-dropped"),
        pytest.param("*Claimed by the Def", "*Said by the Def", "attribution fits commitment", id="too-firm"),
        pytest.param("*Denied by", "*Said by", "attribution fits commitment", id="denial-dropped"),
        pytest.param("*Planned:* ", "", "attribution fits commitment", id="plan-told-as-done"),
        pytest.param("*Planned:* ", "*Claimed:* ", "attribution fits commitment", id="plan-told-as-claim"),
        pytest.param("*Planned:* ", "*Expected:* ", "attribution fits commitment", id="plan-told-as-forecast"),
        pytest.param("*Claimed by the Def", "*Denied by the Def", "attribution fits commitment", id="claim-turned"),
        pytest.param(
            "*Claimed by the Defence Ministry", "*Claimed by Lantern", "attribution fits commitment", id="other-speaker"
        ),
        pytest.param(
            "*Said by two residents, disputed:*",
            "*Said by two residents:*",
            "attribution fits commitment",
            id="dispute-dropped",
        ),
        pytest.param("*Said by Major", "*Claimed by Major", "attribution fits commitment", id="too-weak"),
        pytest.param("*Said by Major Ilka Doren:* ", "", "the speaker is named", id="speaker-dropped"),
        pytest.param("*Said by Major", "*Confirmed by Major", "nothing is confirmed by one source", id="confirmed"),
        pytest.param("| Major Ilka Doren |", "| — |", "no figure without a source", id="figure-without-owner"),
        pytest.param(
            "| Major Ilka Doren | — | [s3] |",
            "| Major Ilka Doren | — | — |",
            "no figure without a source",
            id="figure-without-sentence",
        ),
        pytest.param(" (Sunday = 2031-02-16)", "", "a day worked out stands beside its wording", id="day-dropped"),
        pytest.param(
            "(Sunday = 2031-02-16)", "(2031-02-16)", "a day worked out stands beside its wording", id="wording-dropped"
        ),
        pytest.param("###### s9\n", "###### s90\n", "every sentence cited is quoted", id="sentence-not-quoted"),
        pytest.param("stand behind s9.", "stand behind s99.", "every sentence cited is quoted", id="gap-cites-nothing"),
        pytest.param("No strength was found", "There might be no strength", "no vague word of our own", id="vague"),
        pytest.param(
            "No strength was found", "It cannot be ruled out: none", "no vague word of our own", id="vague-phrase"
        ),
        pytest.param("No strength was found", "It is likely that none", "no estimate of our own", id="estimate"),
        pytest.param(
            "No strength was found",
            "With high confidence it is likely that none",
            "confidence and likelihood never in one sentence",
            id="confidence-and-likelihood",
        ),
    ],
)
def test_a_page_that_breaks_a_rule_is_found_out(old, new, rule):
    page = render(ridge(), Format.MARKDOWN)
    assert old in page

    broken = {lapse.rule for lapse in lint(read_markdown(page.replace(old, new, 1)), ridge())}
    assert rule in broken


@pytest.mark.parametrize(
    ("text", "commitment", "speaker", "broken"),
    [
        ("Police denied entry to lorries.", Commitment.DENIED, LEAGUE, "According to the Upland League:"),
        ("Police denied entry to lorries.", Commitment.DENIED, LEAGUE, ""),
        ("The border is shut by the League.", Commitment.PLANNED, LEAGUE, ""),
        ("The League acclaimed the truce.", Commitment.CLAIMED, LEAGUE, ""),
        ("The League will reopen the pass on 3 May.", Commitment.EXPECTED, LEAGUE, ""),
        ("The pass is shut due to snow, the League said.", Commitment.PLANNED, LEAGUE, ""),
    ],
)
def test_a_word_that_only_looks_as_firm_is_found_out(text, commitment, speaker, broken):
    told = ridge().outcomes[0].model_copy(update={"text": text, "commitment": commitment, "speaker": speaker})
    brief = ridge().model_copy(update={"outcomes": (told,)})
    page = render(brief, Format.MARKDOWN)
    assert lint(read_markdown(page), brief) == ()

    stripped = re.sub(rf"\*[^*\n]+\*(?= {re.escape(text)}) ?", broken and f"*{broken}*", page)
    assert "attribution fits commitment" in {lapse.rule for lapse in lint(read_markdown(stripped), brief)}


def section(page, heading):
    return page.partition(f"## {heading}\n\n")[2].partition("\n\n## ")[0]


def test_a_section_without_a_word_is_found_out():
    page = render(ridge(), Format.MARKDOWN)
    emptied = lint(read_markdown(page.replace(section(page, "Gaps"), "")), ridge())

    assert ("an empty section says why", "Gaps") in {(lapse.rule, lapse.heading) for lapse in emptied}


@pytest.mark.parametrize("count", [0, 1, 6])
def test_fewer_than_two_highlights_and_more_than_five_are_found_out(count):
    page = render(ridge(), Format.MARKDOWN)
    lines = section(page, "Highlights").split("\n")
    changed = page.replace("\n".join(lines), "\n".join((lines * 2)[:count]), 1)

    assert "highlights are 2 to 5" in {lapse.rule for lapse in lint(read_markdown(changed), ridge())}


def test_vague_words_of_the_article_are_the_articles():
    """In a statement, a name or a quotation they stand."""
    brief = ridge()
    told = brief.outcomes[0].model_copy(update={"text": "14 soldiers may have been wounded, Doren said."})
    lost = brief.withheld[0].model_copy(
        update={"text": "It could possibly rain.", "detail": "the article says “might”"}
    )
    force = brief.forces[0].model_copy(update={"name": "May Perhaps Corps"})
    other = brief.model_copy(update={"outcomes": (told,), "withheld": (lost,), "forces": (force,)})

    for read in READERS.values():
        assert lint(read(other), other) == ()
