"""Statements one turn away from a sentence, each beside a true one that must live."""

from __future__ import annotations

import pytest

from briefing.gate import Gate
from briefing.models import Page, Reason
from briefing.sentences import article
from briefing.text.speakers import speaker_of

TWELVE = "Twelve miners were killed and 40 were wounded at the Orsel pit."
TALKS = "Envoy Dana Brusk said she hoped both camps would sign a truce before the thaw."
UNION = (
    "The Orsel Miners' Union disputed the count. Its secretary, Pavel Dorn, spoke outside. Mira Kest is director there."
)
RIDGE = "The League, also known as the UL, had seized Marn from the army last month."
CAR = "Relatives threw stones at a car; police held five people and later released two of them."
SHORT = "The court stopped short of banning the Marn Bloc."
IF = "The lock will be opened if the river rises. The county closed the road."
PART = "About 1,250 of the 4,000 volunteers received doses from the batch."
AMONG = "The clinic treated 64 dockers, among them 19 women."
QUOTED = "“We lost three weeks, not the serum,” Sule said on Monday."
CLOCK = "The wall gave way at about 5:40 a.m. on Monday."
HELD = "Police held five people outside the gate. Brosk Metals runs the pit."
SPLIT = "Between 8,000 and 10,000 people fled the Marn valley."
ACCUSED = "Corvane Labs accused the institute of failing to maintain freezers."
EARNED = "Tarn Copper earned 310 million crowns last year, down from 405 million. Its shares dropped 11.3%."


@pytest.mark.parametrize(
    ("text", "false", "reason", "true"),
    [
        (TWELVE, "Twelve miners were wounded at the Orsel pit.", Reason.ROLE, "Twelve miners were killed at Orsel."),
        (TWELVE, "Forty were killed at the Orsel pit.", Reason.ROLE, "Forty were wounded at the Orsel pit."),
        (TALKS, "Brusk said both camps would sign a truce before the thaw.", Reason.MODALITY, TALKS),
        (UNION, "The union's secretary, Mira Kest, spoke outside.", Reason.ROLE, "Pavel Dorn spoke outside."),
        (UNION, "Pavel Dorn, the director there, spoke outside.", Reason.ROLE, "Mira Kest is director there."),
        (RIDGE, "The army had seized Marn from the League last month.", Reason.ROLE, "The League had seized Marn."),
        (CAR, "Relatives later released two of them.", Reason.ROLE, "Police later released two of them."),
        (SHORT, "The court banned the Marn Bloc.", Reason.NEGATION, SHORT),
        (IF, "The lock will be opened.", Reason.MODALITY, "The lock will be opened if the river rises."),
        (IF, "The river rises.", Reason.MODALITY, "The county closed the road."),
        (
            PART,
            "4,000 volunteers received doses from the batch.",
            Reason.ROLE,
            "About 1,250 volunteers received doses.",
        ),
        (AMONG, "The clinic treated 64 women.", Reason.NUMBER, "The clinic treated 64 dockers."),
        (QUOTED, "“We lost the serum, not three weeks,” Sule said.", Reason.QUOTE, "“We lost three weeks,” Sule said."),
        (CLOCK, "The wall gave way at 5:40 a.m.", Reason.DATE, "The wall gave way at about 5:40 a.m."),
        (HELD, "Brosk said police held five people.", Reason.SPEAKER, "Five people were held by police."),
        (HELD, "Police held only five people.", Reason.NUMBER, "Police held five people."),
        (HELD, "Police held five people?", Reason.NOT_A_STATEMENT, "Police held five people outside the gate."),
        (
            SPLIT,
            "Between eight thousand and eleven thousand people fled the Marn valley.",
            Reason.NUMBER,
            "Between eight thousand and ten thousand people fled the Marn valley.",
        ),
        (
            ACCUSED,
            "The institute failed to maintain freezers.",
            Reason.MODALITY,
            "Corvane Labs said the institute failed to maintain freezers.",
        ),
        (
            EARNED,
            "Tarn Copper earned 405 million crowns last year.",
            Reason.ROLE,
            "Tarn Copper's earnings fell to 310 million crowns from 405 million.",
        ),
    ],
)
def test_what_is_a_turn_away_is_withheld_and_what_is_said_lives(text, false, reason, true):
    gate = Gate(article(Page(text=f"Orsel day\n\n{text}\n", title="Orsel day")))

    assert gate.check(true).supported, gate.check(true).detail
    withheld = gate.check(false)
    assert (withheld.supported, withheld.reason) == (False, reason)
    assert withheld.detail


@pytest.mark.parametrize(
    ("found", "name"),
    [
        ("the Marn Upland League (MUL", "the Marn Upland League (MUL)"),
        ("the Marn Upland League (MUL)", "the Marn Upland League (MUL)"),
        ("Dana Brusk (an envoy who", "Dana Brusk"),
        ("two officers of the guard because they", "two officers of the guard"),
        ("they", "they"),
    ],
)
def test_a_speaker_is_named_whole(found, name):
    speaker = speaker_of(found)

    assert speaker is not None
    assert speaker.name == name
