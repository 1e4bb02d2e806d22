"""A statement that repeats a sentence and changes a word of it says another thing."""

from __future__ import annotations

import pytest

from briefing.models import Reason
from tests.gate.articles import gate_of

HAULIER = (
    "Orle Freight, the port's other haulier, moved grain to the coast in June and expects to do so again. "
    "The haulier Tarn Lines, meanwhile, has been barred from the north quay since a fire in May at the fuel store."
)
REPORT = (
    "A report seen by the Courier this month suggests that Governor Ada Venn has been planning the sale of the canal "
    "with the bank for more than a year."
)
NURSES = (
    "The walkout comes a week after porters – the longest-serving hands – agreed the outline of a deal to end their "
    "dispute, which will be put to a vote of porters. "
    "Strikes in the wards, which have also included nurses and cooks, have led to long waits."
)
BILL = "Deputies are drafting a harbour bill to give the customs service more tools to search ships."
CANDIDATE = (
    "Bela Istvan, a Reform candidate from Orle who is likely to make his way to the senate, told the Courier that "
    "island voters punished the ruling party’s bitter rhetoric. The Reform party won a seat in the north."
)
SERVICE = "The island's broadband service is no longer growing and the firm has been scaling back its phone network."
CASES = (
    "Three calves have been born on the Moor with defects linked to likely poisoning of the herd during winter, along "
    "with three lost ones, the vets said on Monday."
)
LEDGER = (
    "Oona Brask, the new port auditor, said the guild’s decision was a pity, given that the talks had brought "
    "“good progress” on the harbour ledger. The clerks added that there was not enough on offer to shape a deal."
)
VETS = (
    "The vets declined to provide details of the three calves they reported on Thursday, but said all had defects "
    "consistent with poisoning."
)
FARMS = (
    "A report in June by the Moor Guild found growing care for hands after Pell’s efforts but said more was needed. "
    "Visiting a sampling of farms used by Pell, the guild found dozens of workers under age 18, many of them ill."
)
SUIT = "In that 2013 case the court threw out a lawsuit by 12 islanders accusing Pell Oil of aiding the raid."
OPPOSED = "Still, many older deputies openly oppose working with the movement's leaders."
MARRIED = "Ada Venn began to paint in the early 1990s as her first gallery in Orle was closing down."
QUAKE = (
    "The quake was centred 27 miles south of Tarvik, the Survey of the Isles said. "
    "Several aftershocks shook Tarvik, the Harbour Weather Office said."
)
PLANS = "The agency said it plans to issue fresh counts every Thursday so that people on the coast know what is rising."
MUST = "The ministry said that in such cases the ferries “must adhere to their service rules.”"
OFFICIALS = "Harbour officials on Monday said Orle’s election office must release the full counts of the vote."
FOCUS = "In recent years, Pell Lines has shifted focus from its old cargo trade to the cheap ferry trade and to tours."
CABLE = (
    "Crews are repairing the cable to the island. The bank sued the insurer over the fire on Monday. "
    "The embassy is in the process of hiring six guards for the gate."
)
CRUSHED = "Marches in past years were crushed by the island's guard, which has long served the governor."


@pytest.mark.parametrize(
    ("text", "false", "reason", "detail"),
    [
        (
            HAULIER,
            "The haulier Orle Freight has been barred from the north quay since a fire in May at the fuel store.",
            Reason.NAME,
            "Tarn Lines",
        ),
        (
            REPORT,
            "A report suggests that Ada Venn has been planning the sale of the canal for more than a month.",
            Reason.UNIT,
            "year",
        ),
        (NURSES, "The walkout comes a week after nurses agreed the outline of a deal.", Reason.ROLE, "porters"),
        (
            BILL,
            "Deputies have passed a harbour bill giving the customs service more tools to search ships.",
            Reason.MODALITY,
            "drafting",
        ),
        (
            CANDIDATE,
            "Bela Istvan, a Reform candidate who has won a seat in the senate, said voters punished the ruling party.",
            Reason.MODALITY,
            "likely",
        ),
        (SERVICE, "The island's broadband service is still growing.", Reason.NEGATION, "no"),
        (
            CASES,
            "Three calves are expected to be born on the Moor with defects linked to likely poisoning of the herd.",
            Reason.MODALITY,
            "expected",
        ),
        (
            LEDGER,
            "Oona Brask denied that the talks had brought good progress on the harbour ledger.",
            Reason.DENIAL,
            "denied",
        ),
        (
            VETS,
            "The vets denied that the three calves they reported on Thursday had defects consistent with poisoning.",
            Reason.DENIAL,
            "denied",
        ),
        (
            FARMS,
            "The Moor Guild will visit a sampling of farms used by Pell to look for workers under age 18.",
            Reason.MODALITY,
            "will",
        ),
        (
            SUIT,
            "In the 2013 case the court threw out a lawsuit by Pell Oil accusing 12 islanders of aiding the raid.",
            Reason.ROLE,
            "islanders",
        ),
        (
            OPPOSED,
            "The movement's leaders openly oppose working with many older deputies.",
            Reason.ROLE,
            "changed places",
        ),
        (
            MARRIED,
            "Ada Venn began to paint in the early 1990s, after her first gallery in Orle had closed down.",
            Reason.COMPARISON,
            "after",
        ),
        (QUAKE, "Several aftershocks shook Tarvik, the Survey of the Isles said.", Reason.SPEAKER, "Weather Office"),
        (PLANS, "The agency said it plans to issue fresh counts every month.", Reason.UNIT, "Thursday"),
        (MUST, "The ferries have adhered to their service rules, the ministry said.", Reason.MODALITY, "must"),
        (OFFICIALS, "Orle’s election office released the full counts of the vote.", Reason.MODALITY, "must"),
        (
            FOCUS,
            "In recent years, Pell Lines has shifted focus from the ferry trade to its old cargo trade.",
            Reason.ROLE,
            "changed places",
        ),
        (CRUSHED, "Marches are being crushed by the island's guard.", Reason.MODALITY, "were"),
        (CABLE, "Crews have repaired the cable to the island.", Reason.MODALITY, "repairing"),
        (CABLE, "The bank was sued by the insurer.", Reason.ROLE, "changed places"),
        (CABLE, "The embassy has hired six guards for the gate.", Reason.MODALITY, "process"),
    ],
)
def test_a_word_in_anothers_place_is_withheld(text: str, false: str, reason: Reason, detail: str) -> None:
    found = gate_of(text).check(false)
    assert found.reason is reason, found
    assert detail in found.detail


@pytest.mark.parametrize(
    ("text", "true"),
    [
        (HAULIER, "The haulier Tarn Lines has been barred from the north quay since a fire in May at the fuel store."),
        (REPORT, "Ada Venn has been planning the sale of the canal with the bank for over a year, a report suggests."),
        (NURSES, "The walkout comes a week after porters agreed the outline of a deal to end their dispute."),
        (SERVICE, "The island's broadband service has stopped growing and the firm has been scaling back its phones."),
        (OPPOSED, "Working with the movement's leaders is openly opposed by many older deputies."),
        (QUAKE, "Several aftershocks shook Tarvik, according to the Harbour Weather Office."),
        (PLANS, "The agency plans to issue fresh counts every Thursday."),
        (MUST, "The ferries must adhere to their service rules, the ministry said."),
        (FOCUS, "In recent years, Pell Lines has shifted focus from its old cargo trade to the ferry trade."),
        (CABLE, "The insurer was sued by the bank."),
        (CABLE, "The embassy is in the process of hiring six guards."),
        (CABLE, "Crews are repairing the cable."),
        (
            "The Bay Rescue Board (BRB) met on Monday. The BRB sent two boats to the reef.",
            "The Bay Rescue Board sent two boats to the reef.",
        ),
        (
            "Osla Brem met the crew. She praised the divers for their calm.",
            "Osla Brem praised the divers for their calm.",
        ),
    ],
)
def test_another_way_to_say_or_to_point_at_it_is_kept(text: str, true: str) -> None:
    found = gate_of(text).check(true)
    assert found.supported, found
