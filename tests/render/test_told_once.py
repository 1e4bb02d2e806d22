"""What a brief has twice in the same words stands on its page once."""

from __future__ import annotations

import pytest
from factory import ridge

from briefing.models import Brief, Commitment, Outcome, OutcomeKind
from briefing.render import Format, render


def _with_outcome_of_obstacle(**changed: object) -> Brief:
    brief = ridge()
    first = brief.obstacles[0]
    told = Outcome(**{**first.model_dump(exclude={"affects", "id"}), "id": "o99", "kind": OutcomeKind.OTHER, **changed})
    return brief.model_copy(update={"outcomes": (*brief.outcomes, told)})


@pytest.mark.parametrize("fmt", [Format.MARKDOWN, Format.TEXT, Format.HTML])
def test_an_outcome_told_above_is_named_and_not_repeated(fmt: Format) -> None:
    page = render(_with_outcome_of_obstacle(), fmt, **({"width": 2000} if fmt is Format.TEXT else {}))

    assert "1 more outcome told above in the same words, under “Obstacles”." in page


@pytest.mark.parametrize("fmt", [Format.MARKDOWN, Format.TEXT, Format.HTML])
def test_one_said_more_or_less_firmly_stands_on_its_own(fmt: Format) -> None:
    first = ridge().obstacles[0].commitment
    other = next(c for c in (Commitment.CLAIMED, Commitment.REPORTED) if c is not first)

    assert "told above in the same words" not in render(_with_outcome_of_obstacle(commitment=other), fmt)


def test_the_data_keeps_both() -> None:
    brief = _with_outcome_of_obstacle()

    assert brief.outcomes[-1].text == brief.obstacles[0].text
    assert render(brief, Format.JSON).count('"o99"') == 1
