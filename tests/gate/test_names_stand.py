"""A name of a statement is one of the article's, in one piece and in its place."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import gate_of, withheld

TEXT = """Osla Brem opened the ferry line at Tarvik on Monday. Hanno Friel, the harbour master, spoke at Veld. Osla \
Vint closed the mill. The Harbour Safety Board (HSB) fined Quay Water. Brask flew from Marn to Lund."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Brem opened the ferry line at Tarvik.", None),
        ("Minna Hart opened the ferry line at Tarvik.", Reason.NAME),
        ("Osla Friel opened the ferry line at Tarvik.", Reason.NAME),
        ("Osla Vint opened the ferry line at Tarvik.", Reason.NAME),
    ],
)
def test_a_name_is_there_in_one_piece_and_is_not_another_s(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The HSB fined Quay Water.", None),
        ("Hanno Friel spoke at Veld.", None),
        ("Hanno Friel spoke at Tarvik.", Reason.PLACE),
        ("Brask flew to Lund.", None),
        ("Brask flew from Lund to Marn.", Reason.PLACE),
    ],
)
def test_a_place_is_told_of_what_happened_there(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


SPELT = """President Ulla Orm left Harbour Street. Dr Milo Hart met Al-Khorvan fighters. Khorvane is quiet. Rebels \
left Khorvane on Monday. A judge, Tor Vale, freed the crew."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Ulla Orm left Harbor Street.", None),
        ("Rebels left Horvane on Monday.", None),
        ("Rebels left Norvane on Monday.", Reason.NAME),
    ],
)
def test_a_name_may_be_spelt_in_other_ways(statement: str, reason: Reason | None) -> None:
    assert withheld(SPELT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Ulla Orm left Harbour Street.", None),
        ("Judge Tor Vale freed the crew.", None),
        ("Judge Ulla Vale freed the crew.", Reason.NAME),
    ],
)
def test_a_title_is_no_part_of_a_name(statement: str, reason: Reason | None) -> None:
    assert withheld(SPELT, statement) is reason


LIST = "Osla Brem and Tor Vale met at Veld, while Hanno Friel stayed away."


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Tor Vale and Osla Brem met at Veld.", None),
        ("Osla Brem and Hanno Friel met at Veld.", Reason.NAME),
    ],
)
def test_a_name_in_a_list_is_one_of_the_list(statement: str, reason: Reason | None) -> None:
    assert withheld(LIST, statement) is reason


MEANT = """Quay Water runs the lock at Veld. The company fined nine skippers in May. Osla Brem leads the board. She \
closed the pier. Tor Vale paints. A storm took the roof of the mill."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Quay Water fined nine skippers in May.", None),
        ("Osla Brem closed the pier.", None),
        ("Tor Vale took the roof of the mill.", Reason.ROLE),
    ],
)
def test_the_company_and_she_are_somebody_named_before(statement: str, reason: Reason | None) -> None:
    assert withheld(MEANT, statement) is reason


def test_a_name_that_the_article_has_not_is_shown() -> None:
    verdict = gate_of(TEXT).check("Brem opened the ferry line at Ostrum.")

    assert (verdict.reason, verdict.offending) == (Reason.PLACE, ("Ostrum",))
