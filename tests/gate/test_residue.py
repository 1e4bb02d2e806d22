"""Every word that is left is light, told close by, or makes the statement another one."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import withheld

TEXT = """The ferry operator Quay Water closed the line to Veld on Monday after steel prices rose. Oona Brask, a \
pilot, found the wreck of the trawler near the lock. Divers raised the bell in June and cleaned it. A museum in Orle \
has four rooms of bells, maps and lamps from the coast."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Divers also raised the bell in June.", None),
        ("Divers raised the golden bell in June.", Reason.NOT_IN_SOURCE),
        ("Divers raised the anchor in June.", Reason.NOT_IN_SOURCE),
    ],
)
def test_a_light_word_may_be_added_and_no_other(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The pilot Oona Brask found the wreck near the lock.", None),
        ("The surgeon Oona Brask found the wreck near the lock.", Reason.NOT_IN_SOURCE),
    ],
)
def test_a_name_may_be_described_as_elsewhere(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Quay Water closed the line to Veld after steel prices rose.", None),
        ("Quay Water closed the line to Veld after steel prices and a strike.", Reason.NOT_IN_SOURCE),
        ("Quay Water closed the line to Veld and sold elderly buses abroad.", Reason.NOT_IN_SOURCE),
    ],
)
def test_no_noun_and_no_clause_is_added(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


def test_no_end_is_taken_from_another_part() -> None:
    """Both halves are told, of different things, with sentences between them."""
    text = TEXT.replace("A museum", "It rained. Brask slept. Nobody came. The ferry was late. A museum")

    assert withheld(text, "A museum in Orle has rooms of bells, maps and lamps from the coast.") is None
    assert (
        withheld(text, "On Monday the ferry operator Quay Water closed the line to Veld with maps, lamps and bells.")
        is Reason.ROLE
    )


EVENT = """Rain flooded the cellars of the hospital at Veld. Four men were wounded in the fire. A bus of pupils \
stopped."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Four men were hurt in the fire.", None),
        ("Four men were killed in the fire.", Reason.ROLE),
        ("Four men were arrested in the fire.", Reason.ROLE),
    ],
)
def test_what_befell_somebody_is_told_there(statement: str, reason: Reason | None) -> None:
    assert withheld(EVENT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Snow flooded the cellars of the hospital at Veld.", Reason.NOT_IN_SOURCE),
        ("Rain flooded the cellars of the school at Veld.", Reason.NOT_IN_SOURCE),
        ("A lorry of pupils stopped.", Reason.NOT_IN_SOURCE),
        ("Rain flooded the cellars of the clinic at Veld.", Reason.NOT_IN_SOURCE),
        ("The cellars of the hospital at Veld were flooded by rain.", None),
    ],
)
def test_a_thing_is_not_another_of_its_kind(statement: str, reason: Reason | None) -> None:
    assert withheld(EVENT, statement) is reason
