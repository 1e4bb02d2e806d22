"""Pieces that the article keeps apart do not make a statement."""

from __future__ import annotations

import pytest

from briefing.gate import Gate
from briefing.models import Page, Reason
from briefing.sentences import article
from tests.gate.articles import withheld

TEXT = """Tomas Reyl leads the Farmers’ Guard. Upland Water runs the dam and wants to open its gates before Friday.

Governor Pavel Istvan ordered 600 provincial police to Stennick on Monday. The chief engineer, Adela Norn, said the wall
was sound. She warned that water could flow over it within three days.

Seven people were arrested at a roadblock on Sunday, and two guards were wounded."""
GATE = Gate(article(Page(text=TEXT, published_at="2026-04-14")))


@pytest.mark.parametrize(
    "statement",
    [
        "Tomas Reyl leads Upland Water.",
        "Adela Norn leads the Farmers’ Guard.",
        "The chief engineer said the wall was about to break.",
        "Two guards were killed.",
    ],
)
def test_a_subject_or_a_deed_from_elsewhere_makes_no_statement(statement: str) -> None:
    verdict = GATE.check(statement)

    assert not verdict.supported
    assert verdict.detail


@pytest.mark.parametrize(
    "statement",
    [
        "Tomas Reyl leads the Farmers’ Guard.",
        "Upland Water wants to open the gates before Friday.",
        "Adela Norn warned that water could flow over the wall within three days.",
        "On Monday, 600 provincial police were ordered to Stennick by Governor Istvan.",
        "Two guards were wounded.",
    ],
)
def test_what_a_sentence_says_or_points_back_at_stands(statement: str) -> None:
    verdict = GATE.check(statement)

    assert verdict.supported, verdict.detail


APART = """Guards searched three lorries at the pass on Monday. The company recalled two buses. In Tarvik the pier \
burned. The town has no other. Rain fell. Nets dried. Boats rocked. Miners of Marn had struck in May."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Guards searched three lorries at the pass after miners had struck.", Reason.NOT_IN_SOURCE),
        ("Guards searched lorries at the pass.", None),
    ],
)
def test_a_cause_is_told_close_to_what_it_is_the_cause_of(statement: str, reason: Reason | None) -> None:
    assert withheld(APART, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [("Guards searched lorries.", None), ("Guards searched boats.", Reason.NOT_IN_SOURCE)],
)
def test_a_short_statement_is_there_whole(statement: str, reason: Reason | None) -> None:
    assert withheld(APART, statement) is reason


NAMED = "Tomas Reyl mends nets. The queue at the pass was nine hours long on Monday. The skipper was late."
CITY = "Rebels left Lund on Sunday. A storm took the roof of the town’s only church on Friday. Nobody was hurt."


@pytest.mark.parametrize(
    ("text", "statement", "reason"),
    [
        (NAMED, "At the pass the queue was nine hours long on Monday.", None),
        (NAMED, "The queue of Tomas Reyl at the pass was nine hours long on Monday.", Reason.NAME),
        (CITY, "A storm in Lund took the roof of the church on Friday.", None),
    ],
)
def test_a_name_from_elsewhere_is_pointed_back_at(text: str, statement: str, reason: Reason | None) -> None:
    assert withheld(text, statement) is reason
