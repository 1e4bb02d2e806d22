"""So much a day is not so much in all, nor so much a week."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import withheld

TEXT = "The yard builds 12 boats a year. The board fined the firm 900 dalers in all. The works pump 40 litres a minute."


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The works pump 40 litres per minute.", None),
        ("The yard builds 12 boats a month.", Reason.UNIT),
        ("The board fined the firm 900 dalers a day.", Reason.UNIT),
    ],
)
def test_a_rate_is_of_the_same_time(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason
