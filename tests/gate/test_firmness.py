"""What is planned, possible or hearsay is told so; what is done is told as done."""

from __future__ import annotations

import pytest

from briefing.models import Commitment, Reason
from tests.gate.articles import gate_of, withheld

PLANS = """The council plans to close the ferry line in May. The mill may reopen on Monday. Brask agreed to share \
the minutes with the divers. The merger is expected to be signed in June. The owner could sell the mill."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The council plans to close the ferry line.", None),
        ("The council will close the ferry line in May.", None),
        ("The council closed the ferry line.", Reason.MODALITY),
        ("Brask shared the minutes with the divers.", Reason.MODALITY),
        ("The merger was signed in June.", Reason.MODALITY),
    ],
)
def test_what_is_planned_is_not_told_as_done(statement: str, reason: Reason | None) -> None:
    assert withheld(PLANS, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The mill may reopen.", None),
        ("The mill will reopen on Monday.", Reason.MODALITY),
        ("The owner could sell the mill.", None),
        ("The owner will sell the mill.", Reason.MODALITY),
    ],
)
def test_what_is_possible_is_not_told_as_sure(statement: str, reason: Reason | None) -> None:
    assert withheld(PLANS, statement) is reason


def test_a_plan_shown_beside_a_statement_counts_as_said() -> None:
    statement = "The council closes the ferry line in May."

    assert withheld(PLANS, statement) is Reason.MODALITY
    assert gate_of(PLANS).check(statement, commitment=Commitment.PLANNED).supported


MEANT = """Rebels launched an offensive to retake Orle. The diver managed to reach the wreck. Skippers will face a \
fine over the leak."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Rebels want to retake Orle.", None),
        ("Rebels retook Orle.", Reason.MODALITY),
        ("The diver reached the wreck.", None),
        ("Skippers were fined over the leak.", Reason.MODALITY),
    ],
)
def test_an_infinitive_is_not_told_as_done(statement: str, reason: Reason | None) -> None:
    assert withheld(MEANT, statement) is reason


NEAR = """The two firms are nearing an agreement on the lock. The strike almost ended in June. There is a risk of \
flooding at Veld. Divers attempted to raise the bell, and the navy held the wreck."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The two firms reached an agreement on the lock.", Reason.MODALITY),
        ("The strike almost ended in June.", None),
        ("The strike ended in June.", Reason.MODALITY),
        ("Veld was flooded.", Reason.MODALITY),
        ("Divers raised the bell.", Reason.MODALITY),
        ("The navy plans to hold the wreck.", Reason.MODALITY),
    ],
)
def test_what_is_near_feared_or_tried_is_not_told_as_done(statement: str, reason: Reason | None) -> None:
    assert withheld(NEAR, statement) is reason


IF = "Quay Water would pay a fine if the court found it guilty. The lock opens before the schools reopen."


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Quay Water would pay a fine if it was found guilty.", None),
        ("Quay Water could pay a fine.", None),
        ("Quay Water will pay a fine.", Reason.MODALITY),
    ],
)
def test_a_condition_is_not_left_out(statement: str, reason: Reason | None) -> None:
    assert withheld(IF, statement) is reason


DONE = """The pier was closed on Monday. The dam reportedly cracked in June. An estimated 400 people lost their \
homes."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The pier was closed.", None),
        ("The pier will be closed on Monday.", Reason.MODALITY),
        ("The pier may be closed.", Reason.MODALITY),
    ],
)
def test_what_is_done_is_not_told_as_to_come(statement: str, reason: Reason | None) -> None:
    assert withheld(DONE, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The dam reportedly cracked.", None),
        ("The dam cracked in June.", Reason.MODALITY),
        ("It is estimated that about 400 people lost their homes.", None),
        ("About 400 people lost their homes.", Reason.MODALITY),
    ],
)
def test_hearsay_and_an_estimate_are_called_so(statement: str, reason: Reason | None) -> None:
    assert withheld(DONE, statement) is reason


TOWN = """Mayor Ines Orle said on Tuesday that she would suspend the parking charge in May. Two aides said the mayor \
was believed to have met the owner in March. Critics accused the council of wasting 4 million crowns. The union had \
asked for a raise of 9%, saying its members had endured a lot, notably unruly passengers. Ada Venn is reported to \
have blamed the dam for the flood. There were no injuries due to the flood. The works will start on 20 July. The \
clinic was to open in May but did not. The firm considered moving to Saltby. The mill may reopen in June if the \
boiler is safe."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Orle announced that she was suspending the parking charge in May.", None),
        ("Orle announced that she had suspended the parking charge.", Reason.MODALITY),
        ("Orle suspended the parking charge.", Reason.MODALITY),
        ("Two aides said they believed the mayor had met the owner in March.", None),
        ("Two aides said the mayor had met the owner in March.", Reason.MODALITY),
        ("The works start on 20 July.", None),
        ("The works started on 20 July.", Reason.MODALITY),
        ("The clinic did not open in May.", None),
        ("The clinic opened in May.", Reason.NEGATION),
        ("The firm weighed a move to Saltby.", None),
        ("The firm moved to Saltby.", Reason.MODALITY),
        ("Unless the boiler is unsafe, the mill may reopen in June.", None),
        ("The mill will reopen in June.", Reason.MODALITY),
    ],
)
def test_what_is_to_come_is_told_so_in_other_words(statement: str, reason: Reason | None) -> None:
    assert withheld(TOWN, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("According to critics, the council wasted 4 million crowns.", None),
        ("The council wasted 4 million crowns.", Reason.MODALITY),
        ("Venn reportedly blamed the dam for the flood.", None),
        ("Venn blamed the dam for the flood.", Reason.MODALITY),
    ],
)
def test_who_accuses_says_it_and_a_report_is_called_so(statement: str, reason: Reason | None) -> None:
    assert withheld(TOWN, statement) is reason


@pytest.mark.parametrize(
    "statement",
    [
        "Nobody was injured in the flood.",
        "Unruly passengers were among what members had endured, the union said.",
    ],
)
def test_a_cue_bears_on_its_own_clause(statement: str) -> None:
    assert withheld(TOWN, statement) is None
