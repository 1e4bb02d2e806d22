"""What is somebody's is nobody else's."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import withheld

TEXT = """The army checkpoint at Orle was attacked. The union’s lawyer resigned. Brask’s doctor spoke at Veld while \
Venn’s doctor left the court. Quay Water sells tickets. The report of the ministry appeared in May."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The army checkpoint at Orle was attacked.", None),
        ("The military checkpoint at Orle was attacked.", None),
        ("The rebel checkpoint at Orle was attacked.", Reason.ROLE),
    ],
)
def test_a_thing_of_one_side_is_none_of_the_other(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The union’s lawyer quit.", None),
        ("The ministry’s lawyer resigned.", Reason.ROLE),
        ("Venn’s doctor left the court.", None),
        ("Brask’s doctor left the court.", Reason.ROLE),
    ],
)
def test_an_owner_is_the_same_one(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The ministry’s report appeared in May.", None),
        ("Brask’s report appeared in May.", Reason.ROLE),
    ],
)
def test_an_owner_may_stand_behind_an_of(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason
