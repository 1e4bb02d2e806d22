"""Two parts of a sentence that change places, each taking over the other's deed."""

from __future__ import annotations

import pytest

from briefing.gate import Gate
from briefing.models import Page, Reason
from briefing.sentences import article

TEXT = """Vantor's founder, Ilse Brandt, will lead the new board, and Nordhall's treasurer, Olav Aune, will audit it.

Olav Aune criticised the merger before Ilse Brandt defended it in parliament.
"""


@pytest.fixture(scope="module")
def merger() -> Gate:
    return Gate(article(Page(text=TEXT, title="A new board", published_at="2026-03-04")))


@pytest.mark.parametrize(
    "statement",
    [
        "Nordhall's treasurer, Olav Aune, will lead the new board, and Vantor's founder, Ilse Brandt, will audit it.",
        "Ilse Brandt criticised the merger before Olav Aune defended it in parliament.",
    ],
)
def test_two_that_have_changed_places_fail(merger: Gate, statement: str) -> None:
    verdict = merger.check(statement)

    assert not verdict.supported
    assert verdict.reason is Reason.ROLE


@pytest.mark.parametrize(
    "statement",
    [
        "Ilse Brandt, Vantor's founder, will lead the new board, and Olav Aune, Nordhall's treasurer, will audit it.",
        "The new board will be led by Vantor's founder, Ilse Brandt.",
    ],
)
def test_a_sentence_turned_round_lives(merger: Gate, statement: str) -> None:
    assert merger.check(statement).supported
