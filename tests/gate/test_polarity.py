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


HARBOUR = """The harbour board said on Monday that it lacks money for a new pier. The board has yet to name a \
director. Ferries could not sail on Sunday because of fog. Small boats are exempt from the levy. The council turned \
down the plan in April. Judge Lena Moor refused to dismiss the suit. The appeals court left the ban in place. The \
ministry resisted calls to raise the fare. Diver Tom Hask pleaded not guilty to two \
charges. The mayor dismissed the claim as a rumour. The board will decide \
only after the vote."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The board does not have enough money for a new pier, it said on Monday.", None),
        ("The harbour board said it has money for a new pier.", Reason.NEGATION),
        ("The board has not named a director so far.", None),
        ("No director has been named by the board.", None),
        ("The board has named a director.", Reason.NEGATION),
        ("Ferries were unable to sail on Sunday because of fog.", None),
        ("Ferries could sail on Sunday.", Reason.NEGATION),
        ("The levy applies to small boats.", Reason.NEGATION),
        ("The appeals court let the ban stand.", None),
        ("The appeals court did not lift the ban.", None),
        ("The appeals court lifted the ban.", Reason.NEGATION),
        ("Judge Lena Moor would not throw out the suit.", None),
        ("The ministry has not raised the fare, despite calls.", None),
        ("The ministry raised the fare.", Reason.MODALITY),
        ("Tom Hask pleaded guilty to two charges.", Reason.NEGATION),
        ("The board will not decide until after the vote.", None),
        ("The board will not decide before the vote.", None),
        ("The board will decide before the vote.", Reason.COMPARISON),
    ],
)
def test_a_not_is_met_by_other_words_for_it(statement: str, reason: Reason | None) -> None:
    assert withheld(HARBOUR, statement) is reason


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The council rejected the plan in April.", None),
        ("The mayor did not dismiss the claim.", Reason.DENIAL),
    ],
)
def test_a_denial_is_met_by_other_words_for_it(statement: str, reason: Reason | None) -> None:
    assert withheld(HARBOUR, statement) is reason


RULES = """The rules do not prohibit older skippers from keeping their licence. Greta Sund tried unsuccessfully to \
stop the sale. The court barred six firms, among them the biggest employer of the valley, from bidding. Critics \
accused the council of wasting money. The council rejected the charge. It was the first fire at the depot since 1994."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The rules allow older skippers to keep their licence.", None),
        ("The rules do not allow older skippers to keep their licence.", Reason.NEGATION),
        ("The rules prohibit older skippers from keeping their licence.", Reason.NEGATION),
        ("Greta Sund failed in an attempt to stop the sale.", None),
        ("Greta Sund stopped the sale.", Reason.MODALITY),
        ("Six firms were barred from bidding by the court.", None),
        ("Six firms were not barred from bidding.", Reason.NEGATION),
        ("The council rejected accusations that it wasted money.", None),
        ("The council accepted the charge.", Reason.DENIAL),
    ],
)
def test_what_takes_itself_back_and_what_fails(statement: str, reason: Reason | None) -> None:
    assert withheld(RULES, statement) is reason


CLERK = """The clerk is immune from prosecution under an old law. The union called the offer "an insult". The minister \
did not rule out a strike."""


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("The clerk cannot be prosecuted under an old law.", None),
        ("The clerk can be prosecuted under an old law.", Reason.NEGATION),
        ("The union dismissed the offer as an insult.", None),
        ("The union dismissed the offer as nonsense.", Reason.DENIAL),
        ("The minister left open the possibility of a strike.", None),
        ("The minister ruled out a strike.", Reason.DENIAL),
    ],
)
def test_what_is_not_so_needs_no_not(statement: str, reason: Reason | None) -> None:
    assert withheld(CLERK, statement) is reason
