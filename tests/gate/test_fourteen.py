"""Fourteen statements about one wire paragraph: the classes in which "grounded" is not "supported"."""

from __future__ import annotations

import pytest

from briefing.gate import Gate
from briefing.models import Page, Reason
from briefing.sentences import article

WIRE = """Mortar fire struck the market district of Sorvane on Saturday, killing at least 18 residents and wounding \
53, the provincial governor, Ansa Merrow, said. The Free Ostrian Army denied firing on the town. The Defence Staff \
said its soldiers had not pulled out of Sorvane. The Red Lantern mission said it could not independently confirm the \
number of dead. Rebuilding the district would cost 2.4 billion dalers, the provincial government estimates."""

TRUE = (
    (
        "Mortar fire struck the market district of Sorvane on Saturday, killing at least 18 residents and wounding "
        "53, the provincial governor, Ansa Merrow, said."
    ),
    "At least eighteen people died in the mortar attack on Sorvane, according to Governor Ansa Merrow.",
)
FALSE = (
    ("At least 78 residents of Sorvane were killed, the provincial governor said.", {Reason.NUMBER}),
    ("At least 78 residents were killed and 106 wounded, the provincial governor said.", {Reason.NUMBER}),
    ("At least 53 residents were killed and 18 wounded, the provincial governor said.", {Reason.NUMBER, Reason.ROLE}),
    ("The Defence Staff said its soldiers had pulled out of Sorvane.", {Reason.NEGATION}),
    ("The Red Lantern mission said it could independently confirm the number of dead.", {Reason.NEGATION}),
    ("The Free Ostrian Army admitted firing on the town.", {Reason.DENIAL}),
    (
        "Rebuilding the district would cost 2.4 million dalers, the provincial government estimates.",
        {Reason.NUMBER, Reason.UNIT},
    ),
    (
        "Mortar fire killed at least 18 residents, the provincial governor, Tilde Harrow, said.",
        {Reason.NAME, Reason.SPEAKER},
    ),
    ("The Free Ostrian Army said at least 18 residents were killed and 53 wounded.", {Reason.SPEAKER}),
    (
        "Mortar fire struck the market district of Velm on Saturday, the provincial governor said.",
        {Reason.NAME, Reason.PLACE},
    ),
    ("18 residents were killed.", {Reason.NUMBER, Reason.SPEAKER}),
    ("The Free Ostrian Army has asked for a meeting of the Security Council.", {Reason.NOT_IN_SOURCE, Reason.NAME}),
)


@pytest.fixture(scope="module")
def gate() -> Gate:
    return Gate(article(Page(text=WIRE, published_at="2025-03-10")))


@pytest.mark.parametrize("statement", TRUE)
def test_a_true_statement_is_kept_with_its_evidence(gate: Gate, statement: str) -> None:
    verdict = gate.check(statement)

    assert verdict.supported, verdict.detail
    assert verdict.reason is None
    assert verdict.evidence[0].quote.startswith("Mortar fire struck")


@pytest.mark.parametrize(("statement", "reasons"), FALSE)
def test_a_false_statement_is_withheld_with_a_reason_in_words(gate: Gate, statement: str, reasons: set[Reason]) -> None:
    verdict = gate.check(statement)

    assert not verdict.supported
    assert verdict.reason in reasons
    assert verdict.detail
