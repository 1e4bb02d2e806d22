"""What hangs on a word by a `by`, an `on` or a `from` hangs on it in the article."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import withheld

TEXT = """A raid near Ostrum by boats from Tarvik failed on Monday. Shelling by the Marn Front damaged the mill. \
Oona Brask met Tor Vale at noon. Osla Brem and the Orvan Guard were at Veld."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("A raid near Ostrum failed on Monday.", None),
        ("A raid near Tarvik failed on Monday.", Reason.PLACE),
        ("Shelling by the Orvan Guard damaged the mill.", Reason.ROLE),
        ("Oona Brask met Tor Vale.", None),
        ("Oona Brask met Osla Brem.", Reason.ROLE),
    ],
)
def test_a_name_behind_a_word_is_the_one_that_stands_there(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The mill was damaged by shelling by the Marn Front.", None),
        ("The mill was damaged by shelling by the navy.", Reason.ROLE),
    ],
)
def test_what_is_done_by_one_is_not_done_by_another(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


TOWN = "Rebels seized Orle on Monday. Tarvik was quiet. The army shelled the town from the ridge."
LEFT = "Brask came from Ostrum to Orle on Monday. Rebels left Veld. The army entered the town at noon."


@pytest.mark.parametrize(
    ("text", "statement", "reason"),
    [
        (TOWN, "The army shelled Orle from the ridge.", None),
        (TOWN, "The army shelled Tarvik from the ridge.", Reason.PLACE),
        (LEFT, "The army entered Veld at noon.", None),
        (LEFT, "The army entered Orle at noon.", Reason.PLACE),
    ],
)
def test_the_town_is_the_place_that_was_spoken_of_last(text: str, statement: str, reason: Reason | None) -> None:
    """A place is named behind a preposition, as the object of a verb of moving, or of one of taking."""
    assert withheld(text, statement) is reason
