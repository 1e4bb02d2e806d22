"""Who does what to whom: in another voice, in other words, and told of somebody else."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import withheld

PORT = """Border guards of Orvania seized a trawler off Tarvik on Monday. Rebels from Marn attacked the depot at \
Ostrum. Two sailors were wounded in the depot. Brask’s crew left Veld."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("A trawler was seized off Tarvik by border guards of Orvania.", None),
        ("The depot at Ostrum was attacked by rebels from Marn.", None),
        ("A trawler seized border guards of Orvania on Monday.", Reason.ROLE),
        ("The depot at Ostrum was attacked by border guards of Orvania.", Reason.ROLE),
    ],
)
def test_a_deed_keeps_its_doer_in_the_passive_too(statement: str, reason: Reason | None) -> None:
    assert withheld(PORT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Rebels attacked the depot at Ostrum.", None),
        ("Marn attacked the depot at Ostrum.", Reason.ROLE),
    ],
)
def test_where_a_doer_is_from_is_not_the_doer(statement: str, reason: Reason | None) -> None:
    assert withheld(PORT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Two sailors were wounded in the depot.", None),
        ("Two sailors were wounded in the depot by rebels.", Reason.ROLE),
        ("Rebels wounded two sailors in the depot.", Reason.ROLE),
    ],
)
def test_what_nobody_is_said_to_have_done_is_laid_on_nobody(statement: str, reason: Reason | None) -> None:
    assert withheld(PORT, statement) is reason


LOCK = """Ada Venn, whose brother led the miners, arrested the mayor of Orle. The miners, which the ministry accused \
of arson, had camped at Marn. The firm that runs the lock, Quay Water, had warned the town. Hanno Friel landed, \
refuelled the plane and left Veld."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Ada Venn arrested the mayor of Orle.", None),
        ("The mayor of Orle arrested Ada Venn.", Reason.ROLE),
        ("The ministry accused the miners of arson.", None),
        ("The miners accused the ministry of arson.", Reason.ROLE),
        ("Quay Water had warned the town.", None),
        ("The town had warned Quay Water.", Reason.ROLE),
    ],
)
def test_a_clause_about_a_noun_is_not_taken_for_the_sentence(statement: str, reason: Reason | None) -> None:
    assert withheld(LOCK, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Hanno Friel left Veld.", None),
        ("Hanno Friel refuelled the plane.", None),
        ("Ada Venn refuelled the plane.", Reason.ROLE),
    ],
)
def test_verbs_joined_by_and_have_one_subject(statement: str, reason: Reason | None) -> None:
    assert withheld(LOCK, statement) is reason


BRIDGE = (
    "The Harbour Union ended the strike on Friday. Mayor Osla Brem opened the lock at Veld. She thanked the divers."
)


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The Harbour Union ended the strike.", None),
        ("The strike ended on Friday.", None),
        ("The strike ended the Harbour Union on Friday.", Reason.ROLE),
    ],
)
def test_a_strike_may_end_or_be_ended(statement: str, reason: Reason | None) -> None:
    assert withheld(BRIDGE, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Ms Brem thanked the divers.", None),
        ("Osla Brem thanked the divers.", None),
        ("Mr Brem thanked the divers.", Reason.ROLE),
    ],
)
def test_a_she_is_no_mister(statement: str, reason: Reason | None) -> None:
    assert withheld(BRIDGE, statement) is reason


def test_a_she_is_no_agency() -> None:
    text = "The Coastal Rescue Office (CRO) sent Osla Brem to Veld. She thanked the divers."

    assert withheld(text, "Osla Brem thanked the divers.") is None
    assert withheld(text, "CRO thanked the divers.") is Reason.ROLE


MATCH = "Tarvik United beat Ostrum Rovers at Veld on Monday. The army fought the rebels at Orle."


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Tarvik United defeated Ostrum Rovers at Veld.", None),
        ("Ostrum Rovers defeated Tarvik United at Veld on Monday.", Reason.ROLE),
        ("Tarvik United lost to Ostrum Rovers at Veld on Monday.", Reason.ROLE),
    ],
)
def test_who_wins_is_not_who_loses(statement: str, reason: Reason | None) -> None:
    assert withheld(MATCH, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("At Orle the rebels fought the army.", None),
        ("At Veld the Rovers beat Tarvik United.", Reason.ROLE),
    ],
)
def test_what_two_do_together_either_does(statement: str, reason: Reason | None) -> None:
    assert withheld(MATCH, statement) is reason
