"""Pieces that the article keeps apart do not make a statement."""

from __future__ import annotations

import pytest

from briefing.gate import Gate
from briefing.models import Page
from briefing.sentences import article

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
