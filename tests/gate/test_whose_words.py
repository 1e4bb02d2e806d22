"""Who says a thing says it in the article, and what is somebody's claim keeps its claimant."""

from __future__ import annotations

import pytest

from briefing.models import Commitment, Reason, Speaker, SpeakerKind
from tests.gate.articles import gate_of, withheld

PIER = """Osla Brem, head of the harbour board, said the pier was safe. Hanno Friel, a diver, said the pilings were \
rotten. “We saw cracks in March,” said Friel. “Nobody listened.” The board denied that it had been warned. Dr Ada \
Venn, a chemist at the works, said the paint was old."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Osla Brem said the pier was safe.", None),
        ("The head of the harbour board said the pier was safe.", None),
        ("Hanno Friel said the pier was safe.", Reason.SPEAKER),
        ("The pier was safe.", Reason.SPEAKER),
    ],
)
def test_of_two_people_each_says_what_they_say(statement: str, reason: Reason | None) -> None:
    assert withheld(PIER, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Friel said cracks were seen in March.", None),
        ("Friel said nobody listened.", None),
        ("Osla Brem said cracks were seen in March.", Reason.SPEAKER),
    ],
)
def test_a_quotation_is_said_by_who_stands_beside_it(statement: str, reason: Reason | None) -> None:
    assert withheld(PIER, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The board denied that it had been warned.", None),
        ("Friel denied that the board had been warned.", Reason.SPEAKER),
        ("The board had been warned.", Reason.DENIAL),
        ("The board admitted that it had been warned.", Reason.DENIAL),
    ],
)
def test_a_denial_is_nobody_else_s_and_no_admission(statement: str, reason: Reason | None) -> None:
    assert withheld(PIER, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Friel conceded that the pilings were rotten.", None),
        ("Osla Brem conceded that the pilings were rotten.", Reason.DENIAL),
    ],
)
def test_an_admission_is_laid_on_who_said_it(statement: str, reason: Reason | None) -> None:
    assert withheld(PIER, statement) is reason


GATE = """Inspector Tor Vale said a lorry had hit the gate. Police closed the road. The union claimed that the \
brakes had failed. “They were new,” a spokesman for the owners said."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Police said a lorry had hit the gate.", None),
        ("The army said a lorry had hit the gate.", Reason.SPEAKER),
    ],
)
def test_an_inspector_speaks_for_the_police(statement: str, reason: Reason | None) -> None:
    assert withheld(GATE, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("According to the union, the brakes had failed.", None),
        ("Reportedly the brakes had failed.", None),
        ("The brakes had failed.", Reason.SPEAKER),
        ("Police said the brakes had failed.", Reason.SPEAKER),
    ],
)
def test_a_claim_keeps_its_claimant_or_is_called_hearsay(statement: str, reason: Reason | None) -> None:
    assert withheld(GATE, statement) is reason


@pytest.mark.parametrize(
    ("name", "commitment", "supported"),
    [("the union", None, True), (None, Commitment.CLAIMED, True), ("police", None, False), (None, None, False)],
)
def test_what_is_shown_beside_a_statement_counts_as_said(
    name: str | None, commitment: Commitment | None, supported: bool
) -> None:
    speaker = Speaker(name=name, kind=SpeakerKind.ORGANISATION) if name else None
    verdict = gate_of(GATE).check("The brakes had failed.", speaker=speaker, commitment=commitment)

    assert verdict.supported is supported


MILL = "The mill would close in May, she said. Ada Venn spoke at Veld. Nobody was hurt."
KNOWN = "Oona Brask met the press at Veld. The mill would close in May, she said. Ada Venn spoke later."


@pytest.mark.parametrize(
    ("text", "statement", "reason"),
    [
        (MILL, "She said the mill would close in May.", None),
        (MILL, "Ada Venn said the mill would close in May.", Reason.SPEAKER),
        (KNOWN, "Brask said the mill would close in May.", None),
        (KNOWN, "Ada Venn said the mill would close in May.", Reason.SPEAKER),
    ],
)
def test_she_is_somebody_named_before(text: str, statement: str, reason: Reason | None) -> None:
    assert withheld(text, statement) is reason


ACCUSED = """Miners claimed that the shaft had flooded on Monday, and the pumps stood still. Brask accused the board \
of neglect. The board rejected the claim. Floods closed the pass, Tor Vale reported."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Miners said the shaft had flooded.", None),
        ("The shaft had flooded on Monday.", Reason.SPEAKER),
        ("The board claimed that the shaft had flooded.", Reason.SPEAKER),
        ("Brask accused the board of neglect.", None),
        ("The board was accused of neglect by Brask.", None),
        ("The board accused Brask of neglect.", Reason.SPEAKER),
    ],
)
def test_who_claims_and_accuses_is_not_who_is_accused(statement: str, reason: Reason | None) -> None:
    assert withheld(ACCUSED, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Off Veld a barge was sunk by Quay Water.", None),
        ("Officials said Quay Water sank a barge off Veld.", Reason.SPEAKER),
    ],
)
def test_what_the_outlet_tells_itself_is_laid_on_nobody(statement: str, reason: Reason | None) -> None:
    assert withheld("Quay Water sank a barge off Veld.", statement) is reason


def test_a_statement_of_one_word_keeps_its_speaker() -> None:
    verdict = gate_of("“There is no flag. There is a picture of one,” said Oona Brask.").check("There is no flag")

    assert verdict.supported
    assert verdict.speaker is not None
    assert verdict.speaker.name == "Oona Brask"
