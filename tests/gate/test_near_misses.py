"""Statements one word away from the article, each with the true one beside it."""

from __future__ import annotations

import pytest

from briefing.gate import Gate, Verdict
from briefing.gate.bearing import windows
from briefing.gate.failing import Given
from briefing.gate.ground import ground_of
from briefing.gate.reading import read
from briefing.gate.residue import every_word_is_borne
from briefing.models import Page, Reason
from briefing.sentences import article


def verdict(text: str, statement: str) -> Verdict:
    return Gate(article(Page(text=text))).check(statement)


DAM = "The dam, which is not insured, was damaged in the storm."
ROADS_PLAN = "The council passed a plan on Friday with a third as much money for roads as the mayor had wanted."
WELLS = "The wells here are shallow and dry up more often than deeper ones."
FERRY = "The ferry burned on Saturday, and the fire killed six sailors and a harbour pilot."
GATE = "Guards told drivers to wait at the north gate of the mine."
BILL = "The plan will be read by the board in May, before taking effect."
COVER = "The growers said the new rule would give better cover to farms that lose a harvest."
WALKOUT = 'Minister Ada Venn said the walkout was "wholly needless" and an "insult to every traveller" in the city.'
CHANNEL = "The pilots believe the port's plan to close the east channel will slow every ship."
SUSPECTS = "Some suspect friends of Tarvo, who ran the mill till May, were behind the fires."
CHAPEL = "The chapel still stands, held by some as the birthplace of the painter Orin."
MILL = "Orrin did not rule out a sale of its Gantry mill to win approval."
WALL = "Governor Venn sold two harbours so that she could begin the construction of the sea wall."
BRIDGE = "Army engineers mended the bridge at Lund and carried flour to the mill."
BALLOT = "The union will ballot its members on whether to extend the strike."
GUARDS = "Police said two guards were wounded at the depot. The siege entered its third day."
FIRM = "A New Orle law firm is running a study of the port. New Orle's mayor spoke on Sunday."
BROTHER = "The elder brother of Suvo ignored a letter that asked him to report to the guards on Monday."
LEAKS = "Inspectors have not found leaks at the plant since the last repair."
RANSOM = "Rebels Release Hostages Without Ransom\n\nThe rebels said on Monday they had let nine people go in Varn."
BONUS = "Workers got no one-time bonus at the mill in Orle this year."
BROTHERS = "Ada Van Dorn was arrested in Varn on Monday. Police said Oliver Van Dorn, her brother, had fled."
BARRED = "A federal court on Friday blocked Orrin Steel's bid for its rival Pell, siding with regulators who had sued."


@pytest.mark.parametrize(
    ("text", "false", "true"),
    [
        (DAM, "The dam was not damaged in the storm.", "The dam was damaged in the storm."),
        (ROADS_PLAN, "The plan passed on Friday had more money for roads in it than the mayor had wanted.", ""),
        (WELLS, "Deeper wells dry up more often than shallow ones.", ""),
        (FERRY, "The fire killed six harbour pilots and a sailor.", "The fire killed six sailors."),
        (
            GATE,
            "Drivers told guards to wait at the north gate of the mine.",
            "Drivers were told to wait at the north gate.",
        ),
        (BILL, "The plan has taken effect after being read by the board.", ""),
        (
            COVER,
            "The growers said the new rule would give weaker cover to farms that lose a harvest.",
            "",
        ),
        (WALKOUT, "The walkout was wholly needless.", "Ada Venn called the walkout wholly needless."),
        (CHANNEL, "The port's plan will slow every ship.", ""),
        (SUSPECTS, "Tarvo's friends were behind the fires.", "Some suspect Tarvo's friends were behind the fires."),
        (CHAPEL, "The chapel is the birthplace of the painter Orin.", ""),
        (MILL, "Orrin will sell its Gantry mill to win approval.", "Orrin may sell its Gantry mill to win approval."),
        (WALL, "Governor Venn has built the sea wall.", "Governor Venn sold two harbours."),
        (BRIDGE, "Army engineers will start mending the bridge at Lund.", "Army engineers mended the bridge at Lund."),
        (BALLOT, "The union plans to extend the strike.", ""),
        (
            FIRM,
            "New Orle's mayor is running a study of the port.",
            "A law firm is running a study of the port.",
        ),
        (BROTHER, "The elder brother of Suvo was taken into custody by the guards on Monday.", ""),
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
        '"The minister mocks the whole council," said Senator Bela Istvan.\n\n'
        '"She knows the pier is rotten, and she says that nobody will look at it."\n'
    )
    assert not verdict(text, "The minister knows the pier is rotten.").supported
    assert verdict(text, "Bela Istvan said the minister knows the pier is rotten.").supported


def test_he_is_the_one_whose_surname_spoke_last() -> None:
    text = (
        "President Emil Macar met Bela Netan on Monday.\n\nNetan said it was a good day.\n\n"
        'Macar said "we sell no timber" to the coast.\n\n'
        '"It is an old quarrel," he said, adding that the tax was ruining the mills.\n'
    )
    assert not verdict(text, "Netan said the tax was ruining the mills.").supported
    assert verdict(text, "Macar said the tax was ruining the mills.").supported


def test_a_statement_may_end_with_last() -> None:
    ground = ground_of(article(Page(text="The two have not met since March.")))
    reading = read("The two have not met since March and the two had met last", None)

    for bearing in windows(reading, ground, None):
        assert every_word_is_borne(reading, bearing, ground, Given(None, None)) is not None
