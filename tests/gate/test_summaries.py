"""A summariser's wording is kept where it changes nothing, and withheld where it does."""

from __future__ import annotations

import pytest

from briefing.models import Commitment, Reason
from tests.gate.articles import gate_of, withheld

STORM = (
    "A storm killed at least 17 people on Brask and left 23 missing, officials said. "
    "The ministry said 64 people were missing in Orle and 12 had been found. "
    "Hardest hit was the village of Lund, where 61 people died."
)
STRIKE = (
    "The board asked the Metalworkers’ Federation to wait. "
    "The federation has threatened to call a strike next week unless the cranes are stopped. "
    "Mr Venn cut short a visit to Lund. He has asked for $45 million in aid from the Harbour Bank. "
    "Venn told his staff to call Ada Moor. The two have not met since 2022, when Venn was a senator. "
    "The driver, who was not an employee of the mill, was questioned and released without charge. "
    "Revenue slipped 6% to $1.31 billion."
)
TALKS = (
    "Ada Moor is drafting a bill that would stop the mill from selling its trees for more than 30 days. "
    "The union said that 1,800 of its members had been called back to work. "
    "The growers’ lobby Greenland, which joined the suit on the side of the mill, had argued that the rule would cost "
    "its members $1.9 billion a year. "
    "He invited both sides to meet on Saturday. "
    "Exports fell by a third this year, Ada Moor said."
)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (STORM, "The storm left at least 17 people dead and 23 missing on Brask, officials said."),
        (STORM, "The ministry said 64 people were missing in Orle."),
        (
            STRIKE,
            "The Metalworkers' Federation has threatened to call a strike next week unless the cranes are stopped.",
        ),
        (STRIKE, "Venn has requested $45 million in aid from the Harbour Bank."),
        (STRIKE, "Venn and Moor last met in 2022, when Venn was a senator."),
        (STRIKE, "The driver, who did not work for the mill, was released without charge."),
        (STRIKE, "Revenue declined 6% to $1.31 billion."),
        (TALKS, "Ada Moor is working on a bill to stop the mill from selling its trees for more than 30 days."),
        (TALKS, "The union said 1,800 of its members had been recalled to work."),
        (TALKS, "Greenland said the rule would cost its members $1.9 billion a year."),
        (TALKS, "He invited the two sides to meet on Saturday."),
    ],
)
def test_other_words_for_the_same_are_kept(text: str, statement: str) -> None:
    verdict = gate_of(text).check(statement)

    assert verdict.supported, (verdict.reason, verdict.detail)


@pytest.mark.parametrize(
    ("text", "statement", "reason"),
    [
        (STORM, "The storm left at least 23 people dead and 17 missing on Brask, officials said.", None),
        (STORM, "The ministry said 12 people were missing in Orle.", None),
        (STRIKE, "Moor has requested $45 million in aid from the Harbour Bank.", None),
        (STRIKE, "Venn and Moor have met since 2022, when Venn was a senator.", None),
        (STRIKE, "Revenue declined to give 6%.", None),
        (TALKS, "Ada Moor has stopped the mill from selling its trees for more than 30 days.", Reason.MODALITY),
        (TALKS, "The mill said the rule would cost its members $1.9 billion a year.", None),
        (TALKS, "He invited the three sides to meet on Saturday.", None),
    ],
)
def test_what_they_may_not_change_is_withheld(text: str, statement: str, reason: Reason | None) -> None:
    verdict = gate_of(text).check(statement)

    assert not verdict.supported
    assert reason is None or verdict.reason is reason


CHARITY = "Some 6,000 people had taken shelter in a mill run by a charity, Aid Without Delay, on Monday."
RETREAT = "The board told Ada Moor it would step down in May. Ada Moor leads the board of the mill in Orle."


def test_a_name_turns_nothing() -> None:
    assert withheld(CHARITY, "Some 6,000 people had taken shelter in a mill on Monday.") is None
    assert withheld(CHARITY, "Some 6,000 people had not taken shelter in a mill on Monday.") is Reason.NEGATION


def test_what_is_to_come_close_by_bears_no_deed() -> None:
    assert withheld(RETREAT, "Ada Moor has stepped down as leader of the board.") is not None


COURT = (
    "The appeals court in Selby blocked the rule on water on Tuesday, ruling that it reached too far. "
    "Ada Moor, a wheat farmer, said her well went dry in 2022 and that she blamed a neighbouring dairy."
)


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        ("Farmer Ada Moor said she blamed a neighbouring dairy.", True),
        (
            "The appeals court in Selby blocked the rule in secret on water on Tuesday, ruling that it reached far.",
            False,
        ),
        ("The appeals court in Selby blocked the rule on water on Tuesday at the order of the president.", False),
    ],
)
def test_words_anew_are_no_words_put_in(statement: str, kept: bool) -> None:
    assert gate_of(COURT).check(statement).supported is kept


RULING = "The high court in Selby later ruled against Venn’s extension of postal voting as well."


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        ("The high court ruled against Venn's extension of postal voting.", True),
        ("The high court decided Venn's extension of postal voting as well.", False),
    ],
)
def test_what_is_done_against_a_thing_is_not_done_to_it(statement: str, kept: bool) -> None:
    assert gate_of(RULING).check(statement).supported is kept


ASIDE = (
    "The search was suspended on Tuesday, with Venn describing the real threat of another fall in the pit. "
    "The pier may reopen, with divers due on Monday."
)


@pytest.mark.parametrize(
    ("statement", "commitment"),
    [
        ("The search was suspended on Tuesday.", Commitment.REPORTED),
        ("The pier may reopen.", Commitment.EXPECTED),
    ],
)
def test_an_aside_makes_no_deed_a_fear(statement: str, commitment: Commitment) -> None:
    assert gate_of(ASIDE).check(statement).commitment is commitment
