"""What the article leaves open stands first among the gaps: in its words, and what a reader would ask."""

from __future__ import annotations

import pytest

from briefing.composing import composed
from briefing.extraction import Extraction
from briefing.grounding import ground
from briefing.mending import Second
from briefing.models import Brief, Usage
from briefing.pipeline import assembled
from briefing.ports import ModelCard
from briefing.prompts import read_prompt
from briefing.render import Format, render
from briefing.render._reading import read_markdown
from briefing.render._unsaid import unsaid
from briefing.render.lint import lint
from tests.fakes import article_of

CARD = ModelCard(name="none", context_tokens=8192, concurrency=1)


def brief_of(text: str) -> Brief:
    """What code alone finds in an article."""
    article = article_of(text, None)
    made = composed(article, ())
    grounded = ground(article, made.drafts, added=made.added)
    extraction = Extraction(0, (), (), Usage(cost_usd=0.0), "2026-06-02T12:00:00+00:00", 0.0)
    return assembled(article, extraction, grounded, Second(), prompt=read_prompt(), card=CARD)


def gaps_of(text: str) -> str:
    return " ".join(unsaid(brief_of(text)))


DEPOT = (
    "Depot wrecked at Orle\n\nORLE, June 2 — A blast wrecked the bus depot at Orle on Tuesday and many people were "
    "hurt, the fire service said. The cause of the blast has not been determined. The bus company Selkie Lines named "
    "no sum. Buses stood still all day in the town."
)


def test_what_the_article_says_is_not_known_stands_in_its_words():
    assert "Left open by the article: “The cause of the blast has not been determined.”" in gaps_of(DEPOT)
    assert "“The company would not say how it began.”" in gaps_of(f"{DEPOT} The company would not say how it began.")


@pytest.mark.parametrize(
    ("more", "asked", "is_asked"),
    [
        ("", "how many were hurt", True),
        (" Nine people were hurt in the yard alone.", "how many were hurt", False),
        ("", "when it happened", False),
        (" The mayor accused the company of neglect.", "an answer of those who are accused", True),
        (" The mayor accused the company, which denied it, of neglect.", "an answer of those who are accused", False),
        (" The mayor accused the company of neglect. The company said it had paid.", "those who are accused", False),
        (" The mayor blamed the fog and a leak for it.", "those who are accused", False),
        ("", "how badly those hurt were hurt", True),
        ("", "what is to come next", True),
        (" The depot will open again next week.", "what is to come next", False),
    ],
)
def test_what_a_reader_would_ask_is_named_unless_the_article_answers(more, asked, is_asked):
    assert (asked in gaps_of(DEPOT + more)) is is_asked


@pytest.mark.parametrize(
    ("told", "asked", "answer"),
    [
        ("Nine sailors were jailed by a court on Tuesday", "whether there will be an appeal", "They will appeal."),
        ("Nine sailors were arrested on Tuesday", "what those arrested are accused of", "They are charged with theft."),
        (
            "Nine sailors were wounded in a fall on Tuesday",
            "how badly those hurt were hurt",
            "Two are in a grave state.",
        ),
        ("Nine hamlets were evacuated on Tuesday", "when they may return", "They may return in May."),
        ("Nine piers were closed on Tuesday", "when it is to be restored", "They will reopen in May."),
        ("Selkie Lines bought nine piers on Tuesday", "the price", "They cost 9 million crowns."),
        ("Selm and Orle reached a deal on piers on Tuesday", "when it takes effect", "It has effect in May."),
    ],
)
def test_what_news_of_a_kind_leaves_its_readers_to_ask_is_named_unless_a_word_answers(told, asked, answer):
    article = f"News of Selm\n\n{told}, said Ada Venn at the quay in Selm."
    assert asked in gaps_of(article)
    assert asked not in gaps_of(f"{article} {answer}")


TROOPS = (
    "Truce holds at Orle\n\nORLE, June 2 — Lornish troops took the ridge on Tuesday, the mayor of Orle said. "
    "The Selm army shelled the road. The Selm army left at noon."
)


def test_of_an_army_no_strength_or_aim_is_missed_that_the_article_has_by_another_name():
    page = render(brief_of(TROOPS), Format.TEXT, width=400)
    assert "No aim was found of" in page
    assert "No strength was found" in page
    more = f"{TROOPS} Some 500 Lornish fighters took part. The Lornish plan to hold the ridge."
    told = [line for line in render(brief_of(more), Format.TEXT, width=400).splitlines() if "was found" in line]
    assert told
    assert not any("Lornish" in line for line in told)


def test_a_month_is_no_day_and_days_without_a_date_of_publication_are_so_for_that_reason():
    page = render(
        brief_of("News of Selm\n\nNine piers fell in the storm on Monday. Two piers fell in May."), Format.TEXT
    )
    gaps = " ".join(page.partition("GAPS")[2].split())
    assert "No day was worked out for “Monday”: the publication date is not known." in gaps


def test_a_body_that_nobody_speaks_for_is_named():
    assert "No words were found of Selkie Lines." in gaps_of(DEPOT)
    assert "No words were found" not in gaps_of(f"{DEPOT} Selkie Lines closed its yard. Its clerk, Ada Venn, said so.")


def test_when_and_where_are_asked_for_where_no_word_tells():
    found = gaps_of("Ferry sinks\n\nA ferry sank with a load of sheep. Nobody saw it go down. The sheep swam home.")
    assert "when it happened; where it happened" in found


def test_what_is_left_open_keeps_the_rules_of_the_page():
    brief = brief_of(DEPOT)
    assert lint(read_markdown(render(brief, Format.MARKDOWN)), brief) == ()


@pytest.mark.parametrize(
    "left_open",
    [
        "Neither account could be independently verified.",
        "We cannot say who fired first.",
        "Nobody answered the letter of the union.",
        "The guards offered no proof of that.",
        "The owner could not be reached on Tuesday.",
    ],
)
def test_what_neither_nobody_and_cannot_leave_open_stands_among_the_gaps(left_open: str) -> None:
    assert f"“{left_open}”" in gaps_of(f"{DEPOT} {left_open}")


@pytest.mark.parametrize("told", ["The climbers have not reached the summit.", "The road was not released of tolls."])
def test_a_deed_not_done_is_no_gap(told: str) -> None:
    assert f"“{told}”" not in gaps_of(f"{DEPOT} {told}")
