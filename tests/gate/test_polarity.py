"""A `not` or a denial is on both sides or on neither, in whatever words."""

from __future__ import annotations

import pytest

from briefing.models import Commitment, Reason
from tests.gate.articles import gate_of, withheld

BELL = """The divers did not find the bell. The board refused to publish the minutes. The ferry runs on Sundays. The \
clinic stayed open during the flood. Guards barred the crew from landing."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The divers never found the bell.", None),
        ("The divers failed to find the bell.", None),
        ("The divers found the bell.", Reason.NEGATION),
        ("The ferry does not run on Sundays.", Reason.NEGATION),
        ("The divers did not not find the bell.", Reason.NEGATION),
    ],
)
def test_a_not_is_kept_and_none_is_added(statement: str, reason: Reason | None) -> None:
    assert withheld(BELL, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The board did not publish the minutes.", None),
        ("The board published the minutes.", Reason.NEGATION),
        ("The clinic did not close during the flood.", None),
        ("The crew landed.", Reason.NEGATION),
    ],
)
def test_a_not_may_be_said_in_other_words(statement: str, reason: Reason | None) -> None:
    assert withheld(BELL, statement) is reason


WEAK = """The mayor did not deny that the pier was weak. The board denied that it had been warned. Venn alleges that \
the board hid the minutes, which it denies."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The mayor did not deny that the pier was weak.", None),
        ("The mayor denied that the pier was weak.", Reason.DENIAL),
        ("The board had been warned.", Reason.DENIAL),
        ("Venn alleges that the board hid the minutes.", None),
    ],
)
def test_a_denial_is_kept_and_none_is_added(statement: str, reason: Reason | None) -> None:
    assert withheld(WEAK, statement) is reason


def test_a_denial_shown_beside_a_statement_counts_as_said() -> None:
    assert gate_of(WEAK).check("The board had been warned.", commitment=Commitment.DENIED).supported


FLOOD = "It was the largest flood of a river in the province since 1960, the water board reported. Two barns fell."


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("No flood of a river in the province has been as large since 1960, the water board reported.", None),
        ("There was no flood of a river in the province in 1960, the water board reported.", Reason.NEGATION),
    ],
)
def test_none_so_large_since_is_the_largest_since(statement: str, reason: Reason | None) -> None:
    assert withheld(FLOOD, statement) is reason


STILL = "The pier collapsed in June after a storm. The ferry still runs on Sundays. The gates remain shut."


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The ferry is still running on Sundays.", None),
        ("The gates are still shut.", None),
        ("The pier still collapsed in June.", Reason.NEGATION),
    ],
)
def test_what_is_over_is_not_still_so(statement: str, reason: Reason | None) -> None:
    assert withheld(STILL, statement) is reason


DEPOT = """The utility said it had found no evidence that its equipment started the fire at the depot. Inspectors saw \
no sign of a leak on Friday, and the depot opened again. The mayor said there was proof that
somebody had cut the fence."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The utility said its equipment started the fire at the depot.", Reason.NEGATION),
        ("The utility said it had found no evidence that its equipment started the fire.", None),
        ("The utility found no proof that its equipment started the fire.", None),
        ("The depot opened again.", None),
        ("The mayor said somebody had cut the fence.", None),
    ],
)
def test_what_there_is_no_evidence_of_is_not_told_as_so(statement: str, reason: Reason | None) -> None:
    assert withheld(DEPOT, statement) is reason


def test_what_there_is_no_evidence_of_does_not_stand_beside_its_speaker_either() -> None:
    gate = gate_of(DEPOT)
    said = "Its equipment started the fire at the depot."
    first = gate.check(said)
    assert not gate.check(said, speaker=first.speaker, commitment=first.commitment).supported
