"""Statements one word away from the article, each with the true one beside it."""

from __future__ import annotations

import pytest

from briefing.gate import Gate, Verdict
from briefing.models import Page, Reason
from briefing.sentences import article


def verdict(text: str, statement: str) -> Verdict:
    return Gate(article(Page(text=text))).check(statement)


DAM = "The dam, which is not insured, was damaged in the storm."
BUDGET = "On Friday, Parliament approved a budget with about a quarter as much money as the president had requested."
QUAKES = "Though of moderate strength, the quakes were shallow, which often causes more damage than deeper ones."
CLASHES = "The army left the outpost on Saturday, after clashes there killed six villagers and an army engineer."
CREW = "Crew members told passengers to move to the back of the train."
BILL = "The bill will then go to a third reading and be debated in the upper house, before becoming law."
CLINIC = "The alliance said the bill would provide better safeguards when decisions are made for patients."
STRIKE = 'Minister Ada Venn said the strike was "completely unjustified" and showed a "complete disdain" for patients.'
BELIEF = "The union believes the board's plan to limit cancellations will stretch doctors too thinly."
SUSPECTS = "Many suspect supporters of Tarvo, who ruled for 32 years, were behind the attacks."
STONE = "The stone is untouched, revered by some as the burial place of the prophet Orin."
MILL = "Orrin did not rule out a sale of its Gantry mill to win approval."
WALL = "On Friday, President Venn declared an emergency so she could begin the construction of the sea wall."
ROADS = "Rescue workers cleared roads to reach the villages and rush aid to survivors."
BALLOT = "The union will ballot its members on whether to extend the strike."
GUARDS = "Police said two guards were wounded at the depot. The siege entered its third day."
FIRM = "A New Orle law firm is leading an inquiry into the police. New Orle's mayor spoke on Sunday."
SON = "The youngest son of Suvo disobeyed a summons to surrender himself to prosecutors on Monday."
LEAKS = "Inspectors have not found leaks at the plant since the last repair."
RANSOM = "Rebels Release Hostages Without Ransom\n\nThe rebels said on Monday they had let nine people go in Varn."
BONUS = "Workers got no one-time bonus at the mill in Orle this year."
BROTHERS = "Ada Van Dorn was arrested in Varn on Monday. Police said Oliver Van Dorn, her brother, had fled."
BARRED = "A federal court on Friday blocked Orrin Steel's bid for its rival Pell, siding with regulators who had sued."


@pytest.mark.parametrize(
    ("text", "false", "true"),
    [
        (DAM, "The dam was not damaged in the storm.", "The dam was damaged in the storm."),
        (BUDGET, "The budget approved on Friday had more money in it than the president had requested.", ""),
        (QUAKES, "Deeper quakes often cause more damage than shallow ones.", ""),
        (CLASHES, "Clashes there killed six army engineers and a villager.", "Clashes there killed six villagers."),
        (CREW, "Passengers told crew members to move to the back of the train.", "Passengers were told to move."),
        (BILL, "The bill has become law after being debated in the upper house.", ""),
        (
            CLINIC,
            "The alliance said the bill would provide weaker safeguards when decisions are made.",
            "",
        ),
        (STRIKE, "The strike was completely unjustified.", "Ada Venn called the strike completely unjustified."),
        (BELIEF, "The board's plan will stretch doctors too thinly.", ""),
        (SUSPECTS, "Tarvo's supporters were behind the attacks.", "Many suspect Tarvo's supporters were behind them."),
        (STONE, "The stone is the burial place of the prophet Orin.", ""),
        (MILL, "Orrin will sell its Gantry mill to win approval.", "Orrin may sell its Gantry mill to win approval."),
        (WALL, "President Venn has built the sea wall.", "President Venn declared an emergency on Friday."),
        (ROADS, "Rescue workers will start clearing roads to reach the villages.", "Rescue workers cleared roads."),
        (BALLOT, "The union plans to extend the strike.", ""),
        (
            FIRM,
            "New Orle's mayor is leading an inquiry into the police.",
            "A law firm is leading an inquiry into the police.",
        ),
        (SON, "The youngest son of Suvo was taken into custody by prosecutors on Monday.", ""),
        (LEAKS, "Inspectors have found leaks at the plant since the last repair.", ""),
        (RANSOM, "Rebels released hostages for a ransom.", "Rebels released hostages without a ransom."),
        (BONUS, "Workers got a one-time bonus at the mill in Orle this year.", ""),
        (BROTHERS, "Oliver Van Dorn was arrested in Varn on Monday.", "Ada Van Dorn was arrested in Varn on Monday."),
        (BARRED, "On Friday a federal court unanimously barred Orrin Steel's bid for Pell.", ""),
    ],
)
def test_a_near_miss_is_withheld_and_what_the_article_says_is_kept(text: str, false: str, true: str) -> None:
    assert not verdict(text, false).supported
    if true:
        assert verdict(text, true).supported, verdict(text, true)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Bay Health Association met in Orle. The BHA has asked wards to pay more.",
            "The Bay Health Association has asked wards to pay more.",
        ),
        ("Candidate Raul Ojedo won 44 percent.", "Candidate Raúl Ojedo won 44% of it."),
        ("The council rejected the offer on Monday.", "The council turned down the offer on Monday."),
        ("The mayor took part in the disputed race for Tarvik.", "The mayor took part in the contested race."),
        ("Police said the fire in the northern city of Orle is out.", "Police said the fire in Orle is out."),
        ("Deputy Defence Minister Ada Venn said it had sunk.", "Ada Venn, the deputy defence minister, said it sank."),
    ],
)
def test_what_is_written_or_called_otherwise_is_kept(text: str, statement: str) -> None:
    assert verdict(text, statement).supported, verdict(text, statement)


def test_the_reason_of_a_wrong_count_is_the_articles_count() -> None:
    found = verdict(GUARDS, "Three guards were wounded at the depot.")
    assert found.reason is Reason.NUMBER
    assert "two guards" in found.detail


def test_a_figure_within_the_last_word_is_judged() -> None:
    assert not verdict(GUARDS, "Police put the loss at the depot at half-a-million").supported


def test_what_is_quoted_whole_is_whoever_speaks_there_and_not_whom_he_quotes() -> None:
    text = (
        '"The president treats the law with contempt," said Attorney Bela Istvan.\n\n'
        '"She knows there is no crisis at the border, and she admits that she will lose in court."\n'
    )
    assert not verdict(text, "The president knows there is no crisis at the border.").supported
    assert verdict(text, "Bela Istvan said the president knows there is no crisis at the border.").supported


def test_he_is_the_one_whose_surname_spoke_last() -> None:
    text = (
        "President Emil Macar met Bela Netan on Monday.\n\nNetan said it was a good day.\n\n"
        'Macar said "we deliver no weapons" to the coast.\n\n'
        '"I think it is a mistake," he said, adding that the conflict was leading to hatred.\n'
    )
    assert not verdict(text, "Netan said the conflict was leading to hatred.").supported
    assert verdict(text, "Macar said the conflict was leading to hatred.").supported
