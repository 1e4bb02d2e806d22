"""What rises does not fall, what came before did not come after, and more is not less."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import withheld

TEXT = """Ticket prices rose in June after the strike. The mill was closed before the flood. More people left Orle \
than Veld. The court freed the skipper in May. The firm confirmed on Monday that it had sold the lock."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Ticket prices increased in June.", None),
        ("Ticket prices fell in June.", Reason.COMPARISON),
        ("More people left Orle than Veld.", None),
        ("Fewer people left Orle than Veld.", Reason.COMPARISON),
    ],
)
def test_a_direction_is_kept(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("In June, after the strike, ticket prices rose.", None),
        ("Ticket prices rose before the strike.", Reason.COMPARISON),
        ("Before the flood the mill was closed.", None),
        ("The mill was closed after the flood.", Reason.COMPARISON),
    ],
)
def test_an_order_is_kept(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The skipper was released by the court in May.", None),
        ("The court jailed the skipper in May.", Reason.COMPARISON),
        ("The firm confirmed that it had sold the lock.", None),
        ("The firm denied on Monday that it had sold the lock.", Reason.DENIAL),
    ],
)
def test_a_word_is_not_its_opposite(statement: str, reason: Reason | None) -> None:
    assert withheld(TEXT, statement) is reason


SLOW = "Ferries are faster than lorries on the coast. The bridge did not stay open in the storm."


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Ferries are faster than lorries.", None),
        ("Ferries are slower than lorries.", Reason.COMPARISON),
        ("The bridge closed in the storm.", None),
    ],
)
def test_two_are_compared_as_the_article_compares_them(statement: str, reason: Reason | None) -> None:
    assert withheld(SLOW, statement) is reason


PORT = """The state sold the port to Tolberg in 2009. Passenger numbers fell to 3,100 from 3,800 a year ago. Sales \
rose 4% to 310 million crowns in May, beating the 290 million that analysts expected. Orle has had more rain than \
Saltby. Ferry fares went up after the strike, before the talks began. The wage deal was reached on Monday, two days \
before the vote. A lower court struck down the rule in 2019."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Tolberg bought the port from the state in 2009.", None),
        ("The port was bought by Tolberg in 2009.", None),
        ("Tolberg sold the port to the state in 2009.", Reason.ROLE),
        ("The state bought the port from Tolberg in 2009.", Reason.PLACE),
        ("There were fewer passengers, 3,100, than the 3,800 of a year ago.", None),
        ("There were more passengers, 3,100, than the 3,800 of a year ago.", Reason.COMPARISON),
        ("May sales, at 310 million crowns, were higher than the 290 million analysts had forecast.", None),
        ("May sales, at 310 million crowns, were lower than the 290 million analysts had forecast.", Reason.COMPARISON),
        ("Saltby has had less rain than Orle.", None),
        ("Saltby has had more rain than Orle.", Reason.COMPARISON),
        ("Ferry fares went up ahead of the talks.", None),
        ("Ferry fares went up before the strike.", Reason.COMPARISON),
        ("The vote came two days before the wage deal was reached.", Reason.COMPARISON),
        ("The rule was struck down by a lower court in 2019.", None),
    ],
)
def test_a_comparison_is_the_same_from_the_other_side(statement: str, reason: Reason | None) -> None:
    assert withheld(PORT, statement) is reason
