"""Two to five lines at the top, chosen by rule."""

from __future__ import annotations

import pytest
from factory import LEAGUE, article_of, cite, flood, generator, ridge

from briefing.models import (
    Brief,
    Claim,
    Commitment,
    Conflict,
    ConflictKind,
    ConflictValue,
    Figure,
    Objective,
    Outcome,
    OutcomeKind,
)
from briefing.render import Format, render
from briefing.render._highlights import highlights

C = Commitment
NAMES = ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india")
ARTICLE = article_of([f"Ferry {name} sank." for name in NAMES])
COUNT = (Figure(as_written="9", value=9, of="ferries"),)


def outcome(place, commitment=C.REPORTED, figures=(), text=None):
    claim = Claim(
        id=f"u{place}",
        text=text or f"Ferry {NAMES[place]} sank",
        speaker=None if commitment is C.REPORTED else LEAGUE,
        commitment=commitment,
        figures=figures,
        evidence=(cite(ARTICLE, place + 1),),
    )
    return Outcome(kind=OutcomeKind.OTHER, **dict(claim))


def chosen(*outcomes, **more):
    brief = Brief(id="x", as_of="2031-01-01", article=ARTICLE, outcomes=outcomes, generator=generator(), **more)
    return [claim.id for claim in highlights(brief)]


def test_five_are_the_most_and_stand_in_article_order():
    assert chosen(*(outcome(n) for n in range(8))) == ["u0", "u1", "u2", "u3", "u4"]
    assert chosen(*(outcome(n) for n in (4, 2, 0))) == ["u0", "u2", "u4"]


def test_what_is_reported_comes_before_what_is_to_come_and_that_before_what_is_claimed():
    said = [outcome(0, C.CLAIMED), outcome(1, C.DENIED), outcome(2, C.PLANNED), outcome(3, C.EXPECTED)]
    told = [outcome(n) for n in range(4, 9)]
    assert chosen(*said, *told) == ["u4", "u5", "u6", "u7", "u8"]
    assert chosen(*said, *told[:2]) == ["u0", "u2", "u3", "u4", "u5"]


def test_lines_with_a_figure_come_first_among_equals():
    assert chosen(*(outcome(n) for n in range(5)), outcome(7, figures=COUNT)) == ["u0", "u1", "u2", "u3", "u7"]


def test_objectives_are_chosen_from_too():
    aim = Objective(**dict(outcome(6, C.PLANNED)) | {"id": "obj1", "force_ids": ()})
    assert chosen(outcome(1), objectives=(aim,)) == ["u1", "obj1"]


@pytest.mark.parametrize(
    "text",
    [
        "They are expected to resume on Wednesday",
        "“There are none,” he told the Courier",
        "Its engineer left",
        "The guard put the number at 12",
        "Nine have died",
        "At least 12 others were hurt",
        "The county’s own, an old barge, sank",
        "The group seized the control house",
        "But they stayed",
        "Proving it is another matter",
        "Traders in the town are feeling it",
        "Nobody has claimed the attack",
        "Over 11,000 were not sent out",
    ],
)
def test_what_cannot_be_read_alone_is_no_highlight(text):
    assert chosen(outcome(0), outcome(1, text=text), outcome(2)) == ["u0", "u2"]


@pytest.mark.parametrize("text", ["Nine ferries sank", "The city of Varn fell", "The ministry shut the pass"])
def test_what_names_its_subject_can_be_read_alone(text):
    assert chosen(outcome(0), outcome(1, text=text), outcome(2)) == ["u0", "u1", "u2"]


def test_one_sentence_is_not_told_twice_with_other_ends():
    wants = "Guild Ferry wants to open the quay"
    friday, again = (
        outcome(1, text=f"{wants} before Friday"),
        outcome(2, text=f"{wants} of Port Selm to the larger ships"),
    )
    same = again.model_copy(update={"evidence": friday.evidence})
    count = (Figure(as_written="12", value=12, of="ferries"),)

    assert chosen(outcome(0), friday, same) == ["u0", "u1"]
    assert chosen(outcome(0), friday, again) == ["u0", "u1", "u2"]
    counted = same.model_copy(update={"figures": count})
    assert chosen(outcome(0), friday.model_copy(update={"figures": COUNT}), counted) == ["u0", "u1", "u2"]


def test_the_bottom_line_is_not_said_again():
    top = Claim(**{name: value for name, value in outcome(1) if name in Claim.model_fields})
    assert chosen(outcome(0), outcome(1), outcome(2), bottom_line=top) == ["u0", "u2"]


def test_one_is_none_and_the_page_says_why():
    assert chosen(outcome(0)) == []
    page = render(flood(), Format.TEXT, width=300)
    assert "HIGHLIGHTS\nNone: highlights are at least 2 outcomes or objectives" in page
    assert "1 statement of these two kinds can be found below." in page


def test_a_highlight_is_the_line_it_repeats_word_for_word():
    page = render(ridge(), Format.MARKDOWN)
    top, _, rest = page.partition("## Key figures")
    lines = [line for line in top.partition("## Highlights")[2].split("\n") if line.startswith("- ")]
    assert 2 <= len(lines) <= 5
    assert all(line in rest.split("\n") for line in lines)


def test_who_was_hurt_is_told_before_what_it_cost():
    hurt = outcome(8, text="Ferry india sank and three clerks were wounded")
    assert "u8" in chosen(*(outcome(n, figures=COUNT) for n in range(7)), hurt)


def count(place, number, commitment=C.REPORTED):
    figure = Figure(as_written=str(number), value=number, of="dead")
    return outcome(place, commitment, figures=(figure,), text=f"Ferry {NAMES[place]} lost {number} dead")


def conflict_of(kind, *sides):
    values = tuple(
        ConflictValue(as_written=str(n), value=n, article_id=ARTICLE.id, evidence=(cite(ARTICLE, place + 1),))
        for place, n in sides
    )
    return Conflict(topic="killed", kind=kind, values=values)


def test_a_count_that_the_article_has_a_later_one_of_is_no_highlight_and_the_latest_is_the_first_choice():
    moved = conflict_of(ConflictKind.UPDATE, (0, 31), (7, 39))
    lines = [count(0, 31), *(outcome(n) for n in range(1, 7)), count(7, 39, C.CLAIMED)]
    assert chosen(*lines, conflicts=(moved,)) == ["u1", "u2", "u3", "u4", "u7"]


def test_a_line_says_that_its_count_is_an_earlier_one_or_that_others_give_another():
    moved = conflict_of(ConflictKind.UPDATE, (0, 31), (7, 39))
    differing = conflict_of(ConflictKind.DISAGREEMENT, (2, 50), (3, 60))
    lines = (count(0, 31), outcome(1), count(2, 50), count(7, 39))
    made = Brief(
        id="x", as_of="2031-01-01", article=ARTICLE, outcomes=lines, generator=generator(), conflicts=(moved, differing)
    )
    page = render(made, Format.TEXT, width=200)
    assert "lost 31 dead (an earlier count, the article also has 39) [s1]" in page
    assert "lost 50 dead (disputed, others give 60) [s3]" in page
    assert "lost 39 dead [s8]" in page
    assert "31  " not in page.partition("KEY FIGURES")[2].partition("FORCES")[0]
    assert "latest count" in page


def test_a_count_that_speakers_disagree_on_is_a_first_choice_by_one_side_alone():
    differing = conflict_of(ConflictKind.DISAGREEMENT, (6, 50), (7, 60))
    lines = [*(outcome(n) for n in range(6)), count(6, 50, C.CLAIMED), count(7, 60, C.CLAIMED)]
    assert chosen(*lines, conflicts=(differing,)) == ["u0", "u1", "u2", "u3", "u6"]


def test_what_came_before_the_news_comes_last():
    old = outcome(0, text="Ferry alpha sank last week and nine were killed")
    assert chosen(old, *(outcome(n) for n in range(1, 6))) == ["u1", "u2", "u3", "u4", "u5"]
