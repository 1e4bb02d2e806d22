"""Short statements cut from sentences: in the article's words, each with a verb, nothing turned round."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.clauses import clauses, has_verb, is_taken_back
from tests.gate.articles import NAMES, gate, read

WHOLE = [
    # (sentence, what it says)
    (
        "The tram company said it had found no evidence that its brakes caused the crash.",
        ("It had found no evidence that its brakes caused the crash",),
    ),
    (
        "A report by auditors said two shipments had “probably” reached the island by way of Selk.",
        ("Two shipments had “probably” reached the island by way of Selk",),
    ),
    (
        "Inspector Una Brandt said the wall was sound but that the river could top it by noon.",
        ("The wall was sound but the river could top it by noon",),
    ),
    ("The foreman told reporters he expected the case to end there.", ("He expected the case to end there",)),
    ("The registrar said on Tuesday she would open a case “this week”.", ("She would open a case “this week”",)),
    (
        "Drivers can be fined 40 marks ($9; £7) if they refuse to show a licence at the gate.",
        ("Drivers can be fined 40 marks if they refuse to show a licence at the gate",),
    ),
    (
        "Retired tram driver Walt Selm, 72, and his wife, Jo, left their home at noon.",
        ("Retired tram driver Walt Selm, 72, and his wife, Jo, left their home at noon",),
    ),
    (
        "Marshal Kim Orrin blamed a burned mast for most of the failures but said she would look again.",
        ("Marshal Kim Orrin blamed a burned mast for most of the failures but said she would look again",),
    ),
    ("The front claims to have sunk more than 20 barges.", ("The front claims to have sunk more than 20 barges",)),
    (
        "Lantern claims 2.1 million and has posted 300 records.",
        ("Lantern claims 2.1 million and has posted 300 records",),
    ),
    (
        "A court on Monday blocked the rule, a victory for two towns that said the county had gone too far.",
        ("A court on Monday blocked the rule, a victory for two towns that said the county had gone too far",),
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), WHOLE)
def test_what_is_cut_off_says_no_more_and_no_less_than_the_sentence(sentence, wanted):
    assert clauses(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The pier, the harbour board said, had sunk by a metre.",
            ("The pier had sunk by a metre",),
        ),
        (
            "Ada Venn, the head of the Deckhands’ League, told reporters in Orle that crews would stop work.",
            ("Crews would stop work",),
        ),
        (
            "In all 44 miners died, foremen told Harbour Radio, adding that rescuers went home.",
            ("In all 44 miners died", "Rescuers went home"),
        ),
        (
            "Selkie Lines denied that crews had been threatened.",
            ("Selkie Lines denied that crews had been threatened",),
        ),
        (
            "Two bridges fell (one of them new); the third still stands.",
            ("Two bridges fell", "The third still stands"),
        ),
        (
            "Parents could be fined up to 800 crowns ($95; £76) if they refuse to come.",
            ("Parents could be fined up to 800 crowns if they refuse to come",),
        ),
        (
            "The board blamed the delay on the one crane that still runs in the yard.",
            ("The board blamed the delay on the one crane that still runs in the yard",),
        ),
        (
            "Local authorities gave a lower figure, 8,200.",
            ("Local authorities gave a lower figure, 8,200",),
        ),
        (
            "The army claimed its men had killed “more than 30” raiders.",
            ("Its men had killed “more than 30” raiders",),
        ),
        (
            "The court, which sits in Vessany, rejected the appeal on Monday.",
            ("The court rejected the appeal on Monday",),
        ),
    ],
)
def test_a_sentence_is_cut_to_what_it_says(sentence, wanted):
    assert clauses(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The council has closed the old pier for repairs and is asking the state for two million crowns.",
            (
                "The council has closed the old pier for repairs",
                "The council is asking the state for two million crowns",
            ),
        ),
        (
            "Ada Venn flew over the valley on Monday and opened the new clinic above the town.",
            ("Ada Venn flew over the valley on Monday", "Ada Venn opened the new clinic above the town"),
        ),
        (
            "The union had met the owners twice and asked for a meeting with the board in May.",
            (
                "The union had met the owners twice",
                "The union had asked for a meeting with the board in May",
            ),
        ),
    ],
)
def test_two_deeds_of_one_subject_are_told_apart(sentence, wanted):
    assert clauses(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "The rangers chased smugglers and armed poachers in the marshes for three days and nights.",
        "The company will close the old plant in Orle and cut jobs at the new one.",
        "The council has not closed the old pier and asked for money from the state since.",
        "The company which owns the pier and had closed the harbour road went bankrupt on Monday.",
        "The storm that struck the pier at night and sank the ferry was the third of the year.",
        "Ferries between the two islands stopped at noon and were both laid up for the night in Orle.",
        "The driver of the lorries is safe at home in Orle and were he asked he would testify.",
        "The bridge was closed to lorries on Monday and trapped twenty people on the island.",
    ],
)
def test_what_may_be_another_subjects_deed_stays_with_it(sentence):
    (clause,) = clauses(sentence)
    assert " and " in clause


def test_a_condition_stays():
    (clause,) = clauses(
        "If the dam breaks, the lower town would be under water within twenty minutes, engineers fear it."
    )
    assert clause.startswith("If the dam breaks")


def test_a_count_is_never_left_off():
    (clause,) = clauses(
        "The storm tore the roof off the market hall in Orle, killing four people who had sheltered there."
    )
    assert "killing four people" in clause


def test_purposes_are_kept_where_they_are_wanted():
    sentence = (
        "Engineers opened both of the lower gates early on Monday after the river rose in order to spare the old town."
    )
    assert "spare the old town" in clauses(sentence, purposes=True)[0]
    assert "spare the old town" not in clauses(sentence)[0]


@pytest.mark.parametrize("name", NAMES)
def test_of_every_article_nearly_all_that_is_cut_is_borne_out(name):
    article = read(name)
    body = [article.text[s.start : s.end] for s in article.sentences if s.kind.value == "body"]
    cut = [clause for sentence in body for clause in clauses(sentence) if has_verb(clause)]
    # What is cut loses its speaker, so some is rightly called another's claim; no number, name or turn is ever wrong.
    reasons = [gate(name).check(clause).reason for clause in cut]
    assert cut
    assert sum(r is not None and r.value in {"number", "unit", "name", "place"} for r in reasons) <= len(cut) // 25


@given(st.text(max_size=200))
def test_any_text_is_cut_without_an_error(text):
    assert all(clauses(text))


def test_where_a_report_comes_from_is_left_off():
    (clause,) = clauses("PORT BRASK, Lorne (Harbour Wire) — Dockers ended their strike on Monday.")
    assert clause == "Dockers ended their strike on Monday"


def test_what_is_taken_back_in_one_breath_is_never_told_alone():
    whole = "He said 14 were dead in his parish alone, but his office later withdrew that figure."
    assert all("withdrew" in clause for clause in clauses(whole) if "14" in clause)


@pytest.mark.parametrize("limit", ["unless a court ordered it to", "if the river rose"])
def test_what_limits_a_statement_stays_with_it(limit):
    sentence = f"The province would not spend a single mark of its money on enforcing the new rule, {limit}."
    assert all(limit in clause for clause in clauses(sentence))


def test_what_is_told_before_a_saying_is_told_too():
    found = clauses("The board has put the number of dead at 23, up from 17, and says 41 people are missing.")
    assert found[0].startswith("The board has put the number of dead at 23")
    assert found[1] == "41 people are missing"


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("His office later withdrew that figure.", True),
        ("It corrected the statement on Monday.", True),
        ("The army withdrew from the town.", False),
        ("Her office counted 14 dead.", False),
    ],
)
def test_a_retraction_is_known(sentence, wanted):
    assert is_taken_back(sentence) is wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        # a comparison keeps what it is made with, a list its last part
        (
            "On Friday, the assembly approved a levy of about half as much money as the mayor had asked for in May.",
            ("On Friday, the assembly approved a levy of about half as much money as the mayor had asked for in May",),
        ),
        (
            "The diver was flown to Selm for treatment of wounds including a cut, two broken ribs, and bruises.",
            ("The diver was flown to Selm for treatment of wounds including a cut, two broken ribs, and bruises",),
        ),
        (
            "The port is struggling with rust, a leaking roof, and a lack of cranes since the storm.",
            ("The port is struggling with rust, a leaking roof, and a lack of cranes since the storm",),
        ),
        # it is the talks that are due, and not the leaders
        (
            "The toll is an issue for the guild, which told us it would join no talks, due in May, until it ends.",
            ("The toll is an issue for the guild, which told us it would join no talks, due in May, until it ends",),
        ),
        # when it is said is not when it is done
        ("The Lorne board said on Thursday the crew had left the pier.", ("The crew had left the pier",)),
        ("The Lorne board said late Thursday night crews had left the pier.", ("Crews had left the pier",)),
        # who says it, and who passes that on, is no part of it
        ("Forty divers were pulled out of the lock, it also said.", ("Forty divers were pulled out of the lock",)),
        (
            "The strike caused delays of more than 90 days, prosecutors also alleged, according to Selm Now.",
            ("The strike caused delays of more than 90 days",),
        ),
        (
            "“If it is signed, this pact will put millions into pay for our crews,” said union head Ada Venn.",
            ("If it is signed, this pact will put millions into pay for our crews",),
        ),
    ],
)
def test_a_cut_tears_nothing_apart(sentence, wanted):
    assert clauses(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Ada Venn — the former clerk of Orle, Lorne, and a critic of the dam — asked a court to halt the work.",
            "Ada Venn asked a court to halt the work",
        ),
        (
            "As the slow storm called Ysa finally cleared the isles, the level of ruin in its wake began to be seen.",
            "The level of ruin in its wake began to be seen",
        ),
    ],
)
def test_the_main_clause_is_what_is_told(sentence, wanted):
    assert clauses(sentence) == (wanted,)
