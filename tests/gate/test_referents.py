"""Who is meant by `the company`, `it` or `his country`; nobody else may be put there."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import gate_of

FIRMS = (
    "Venn Foods said on Monday that thieves had emptied its accounts. "
    "Rival Orle Dairies offered $38 a share in May. The offer lapsed. "
    "Venn Foods shares fell 12 percent. It said no cards had been copied. "
    "The company said the thieves had used the login of a former driver."
)
STORM = "Hurricane Ysolde came ashore at Port Brask on Monday. The storm was likely to regain strength over warm water."
COUNTRY = (
    "Corvania's foreign minister, Pavel Strand, dismissed the report as a fable. "
    "His country had sheltered 140,000 refugees, he said."
)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (FIRMS, "Venn Foods said that no cards had been copied."),
        (FIRMS, "According to Venn Foods, the thieves had used the login of a former driver."),
        (FIRMS, "The company said on Monday that thieves had emptied its accounts."),
        (STORM, "Ysolde was likely to regain strength over warm water."),
        (COUNTRY, "Pavel Strand said Corvania had sheltered 140,000 refugees."),
    ],
)
def test_what_is_named_once_may_be_named_again(text: str, statement: str) -> None:
    assert gate_of(text).check(statement).supported, gate_of(text).check(statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (FIRMS, "Orle Dairies said that no cards had been copied."),
        (FIRMS, "According to Orle Dairies, the thieves had used the login of a former driver."),
        (COUNTRY, "Pavel Strand said Orvania had sheltered 140,000 refugees."),
    ],
)
def test_nobody_else_is_meant(text: str, statement: str) -> None:
    assert not gate_of(text).check(statement).supported


@pytest.mark.parametrize(
    ("figures", "statement", "kept"),
    [
        ("The clinic treated 17 children.", "The clinic treated more than a dozen children.", True),
        ("The clinic treated 27 children.", "The clinic treated more than a dozen children.", False),
        ("Turnout was nearly 73% in Orle.", "Turnout was almost three quarters in Orle.", True),
        ("Turnout was nearly 63% in Orle.", "Turnout was almost three quarters in Orle.", False),
        ("It is the highest toll in two decades.", "It is the highest toll in 20 years.", True),
        ("It is the highest toll in two decades.", "It is the highest toll in 30 years.", False),
        ("Thieves took data of about 4.6 million users.", "Thieves took data of more than 4.5 million users.", True),
        ("Thieves took data of about 4.6 million users.", "Thieves took data of more than 4.7 million users.", False),
        ("Profits rose by a fifth to 212m crowns.", "Profits rose by 20% to 212 million crowns.", True),
        ("Profits rose by a fifth to 212m crowns.", "Profits rose by 30% to 212 million crowns.", False),
    ],
)
def test_a_figure_rounded_as_such_is_the_same(figures: str, statement: str, kept: bool) -> None:
    assert gate_of(figures).check(statement).supported is kept


@pytest.mark.parametrize(
    ("text", "false", "reason", "true"),
    [
        (
            "At Mercy Hospital 22 patients were moved by boat. No patient died, said Dr. Ada Venn, the head doctor.",
            "22 patients died at Mercy Hospital.",
            Reason.ROLE,
            "At Mercy Hospital 22 patients were moved.",
        ),
        (
            "Analysts cut their forecast of its profit by 40 million marks, to 185 million marks.",
            "Analysts cut their forecast of its profit to 40 million marks.",
            Reason.ROLE,
            "Analysts cut their forecast of its profit by 40 million marks.",
        ),
        (
            "The Orle assembly is to vote on Friday on suspending arms sales to Corvania.",
            "The Orle assembly suspended arms sales to Corvania.",
            Reason.MODALITY,
            "The Orle assembly is to vote on suspending arms sales to Corvania.",
        ),
        (
            "The memo was written in June. Its author, Ilse Falk, resigned on Tuesday.",
            "Ilse Falk resigned because of the memo.",
            Reason.NOT_IN_SOURCE,
            "The memo's author, Ilse Falk, resigned on Tuesday.",
        ),
        (
            "Fourteen provinces sued the paint maker Corvane Industries on Monday.",
            "Corvane Industries sued fourteen provinces.",
            Reason.ROLE,
            "Corvane Industries was sued by fourteen provinces.",
        ),
        (
            "Driver Ada Venn said she had worked there for 31 years and had never before been on strike.",
            "Ada Venn said she had been on strike before.",
            Reason.NEGATION,
            "Ada Venn said she had never been on strike before.",
        ),
        (
            "If Corvane is found to have ignored warnings, it could lose its licence, the minister said.",
            "Corvane ignored warnings.",
            Reason.MODALITY,
            "If Corvane ignored warnings, it could lose its licence, the minister said.",
        ),
    ],
)
def test_a_turn_is_noticed_and_the_true_one_lives(text: str, false: str, reason: Reason, true: str) -> None:
    gate = gate_of(text)
    assert (gate.check(false).supported, gate.check(false).reason) == (False, reason), gate.check(false).detail
    assert gate.check(true).supported, gate.check(true)
