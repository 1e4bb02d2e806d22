"""The page for a browser: brief and article side by side, each leading to the other, nothing from outside."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from factory import article_of, cite, flood, generator, ridge
from lxml import html

from briefing.models import Brief, Outcome, OutcomeKind, Reason, Withheld
from briefing.render import Format, render
from briefing.render._reading import HEADINGS, bare


def page_of(brief):
    return html.document_fromstring(render(brief, Format.HTML))


def with_class(page, name):
    return page.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")


def words(element, without="refs"):
    parts = element.xpath(f".//text()[not(ancestor::*[@class='{without}'])]")
    return " ".join("".join(parts).split())


def hashed(text):
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def outcome(article, number, text="It fell."):
    return Outcome(id="u", text=text, commitment="reported", evidence=(cite(article, number),), kind=OutcomeKind.OTHER)


def brief_of(article, *outcomes):
    return Brief(id="x", as_of="2031-01-01", article=article, outcomes=outcomes, generator=generator())


def test_the_policy_allows_this_style_and_this_script_and_nothing_else():
    page = page_of(ridge())
    (style,), (script,) = page.xpath("//style"), page.xpath("//script")
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")

    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src {hashed(style.text)}",
        f"script-src {hashed(script.text)}",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    # A policy holds for what stands behind it.
    assert [e.tag for e in page.xpath("//head/*")][:2] == ["meta", "meta"]
    assert not page.xpath("//@style")
    assert "url(" not in style.text
    assert "@import" not in style.text
    assert not re.search(r"fetch|XMLHttp|innerHTML|eval|document\.write|https?:", script.text)


def test_nothing_is_loaded_and_the_only_way_out_is_the_article():
    page = page_of(ridge())

    assert not page.xpath("//@src | //@srcset | //@action | //@data | //link | //img | //iframe | //object | //form")
    away = {href for href in page.xpath("//@href") if not href.startswith("#")}
    assert away == {"https://valleycourier.example/2031/02/ossel-crossing?page=1&lang=en"}
    assert set(page.xpath("//a[@class='away']/@rel")) == {"external noopener noreferrer"}


def test_lines_lead_to_sentences_and_sentences_back_without_a_script():
    page = page_of(ridge())
    ids = page.xpath("//@id")
    there = {(line.get("id"), href[1:]) for line in with_class(page, "line") for href in line.xpath(".//a/@href")}
    back = {(href[1:], s.get("id")) for s in with_class(page, "s") for href in s.xpath(".//a/@href")}

    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.xpath("//@href[starts-with(., '#')]")} <= set(ids)
    assert {pair for pair in there if pair[0] and pair[1].startswith("s")} == back
    assert ("c1", "s1") in back


def test_the_article_stands_beside_the_brief_word_for_word():
    for brief in (ridge(), flood()):
        page = page_of(brief)
        article = brief.article
        shown = {s.get("id"): words(s) for s in with_class(page, "s")}
        assert shown == {f"s{s.id}": article.text[s.start : s.end] for s in article.sentences}
        assert page.xpath("//aside/div/@lang") == [article.language or ""]


def test_words_between_sentences_are_shown_too_and_paragraphs_kept():
    article = article_of(["One fell.", "Two fell.", "Three fell."])
    text = article.text.replace("\n\nTwo", " [sic] Two") + " – ends"
    moved = [
        s.model_copy(update={"start": text.index(w), "end": text.index(w) + len(w)})
        for s, w in zip(article.sentences, ("One fell.", "Two fell.", "Three fell."), strict=True)
    ]
    whole = article.model_copy(update={"text": text, "sentences": tuple(moved)})
    page = page_of(brief_of(whole, outcome(whole, 2)))

    paragraphs = [words(p) for p in page.xpath("//aside/div/p")]
    assert paragraphs == ["One fell. [sic] Two fell.", "Three fell. – ends"]


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "en"), ("zh-Hant-TW", "zh-Hant-TW"), ('x" onclick="y', ""), ("", ""), (None, "")]
)
def test_the_language_is_that_of_the_article_where_it_is_one(language, shown):
    article = article_of(["One fell."], language=language)
    page = page_of(brief_of(article, outcome(article, 1)))

    assert page.xpath("//html/@lang") == ["en"]
    assert set(page.xpath("//*[@class='said']/@lang")) == {shown}


def test_offending_words_are_marked_and_the_reason_is_in_words():
    page = page_of(ridge())
    refused = with_class(page, "refused")[:4]

    assert [[mark.text for mark in line.xpath(".//mark")] for line in refused] == [
        ["sixteen"],
        ["Major", "Radu Kesh"],
        [],
        ["bridge", "destroyed"],
    ]
    assert words(refused[0], "cites") == (
        "w1Outcomes: “The League lost sixteen fighters.” "
        "number: “sixteen” is not in the sentence cited, which says “six”."
    )


@pytest.mark.parametrize(
    ("offending", "marked"),
    [
        (("Ten",), ["ten", "TEN"]),
        (("ten", "ten men"), ["ten men", "TEN"]),
        (("en",), []),
        ((" ",), []),
        ((".*",), []),
        (("men often",), ["men often"]),
    ],
)
def test_whole_words_are_marked_in_any_case_and_phrases_before_words(offending, marked):
    text = "tent: ten men often TEN."
    lost = Withheld(section="outcomes", text=text, reason=Reason.NUMBER, detail="", offending=offending)
    page = page_of(ridge().model_copy(update={"withheld": (lost,)}))

    assert [mark.text for mark in page.xpath("//mark")] == marked
    assert text in words(page.xpath("//*[@id='w1']")[0])


def test_the_sections_stand_in_the_agreed_order_in_every_format_that_has_them():
    page = page_of(ridge())
    markdown = [line[3:] for line in render(ridge(), Format.MARKDOWN).split("\n") if line.startswith("## ")]
    text = [line for line in render(ridge(), Format.TEXT).split("\n") if line.isupper()]

    assert [bare(heading) for heading in page.xpath("//main//h2/text()")] == list(HEADINGS)
    assert [bare(heading) for heading in markdown] == list(HEADINGS)
    assert [bare(heading) for heading in text if bare(heading).capitalize() in HEADINGS] == [
        h.upper() for h in HEADINGS
    ]


def test_a_line_said_again_says_which_line_it_is_and_leads_there():
    page = page_of(ridge())
    again = page.xpath("//a[@class='no again']")

    assert 2 <= len(again) <= 5
    for link in again:
        (below,) = page.xpath(f"//*[@id='{link.get('href')[1:]}']")
        (line,) = link.xpath("./ancestor::li")
        assert link.text == f"line {with_class(below, 'no')[0].text}"
        assert not any(character.isdigit() for character in with_class(line, "no")[0].text)
        assert line.xpath("string(.//*[@class='said'])") == below.xpath("string(.//*[@class='said'])")


@pytest.mark.parametrize("brief", [ridge(), flood()], ids=["ridge", "flood"])
def test_the_source_is_named_as_such_wherever_the_other_formats_do(brief):
    sources = [words(line) for line in with_class(page_of(brief), "source")]
    markdown = [line for line in render(brief, Format.MARKDOWN).split("\n") if line.startswith("Source: ")]

    assert len(sources) == len(markdown) == 2
    assert all(line.startswith("Source: ") for line in sources)


def test_what_is_drawn_has_a_name_or_is_said_beside_it():
    page = page_of(ridge())

    for drawing in page.xpath("//*[local-name()='svg']"):
        assert drawing.get("aria-hidden") == "true" or drawing.get("aria-label")
    assert all(link.get("aria-label") for link in page.xpath("//a[starts-with(@href, '#s') or @class='mark']"))
    assert page.xpath("//a[@class='skip']/@href") == ["#brief", "#article"]


def test_nothing_is_drawn_where_there_is_nothing_to_draw():
    assert not page_of(flood()).xpath("//*[local-name()='svg']")
