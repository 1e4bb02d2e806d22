from __future__ import annotations

import pytest

from briefing.models import Commitment, Page, SpeakerKind
from briefing.sentences import article
from briefing.text.attribution import attributions, attributions_in

SAYINGS = [
    ("Police said nine people were held.", "police", "nine people were held."),
    ("Nine people were held, police said.", "police", "Nine people were held"),
    ("Nine people were held, police said, after a fight in the square.", "police", "Nine people were held"),
    ("“We are late,” said Oona Brask, head of the League.", "Oona Brask", "We are late"),
    ("“We are late,” its director, Oona Brask, said.", "its director, Oona Brask", "We are late"),
    ("“We are late,” said its director, Oona Brask.", "its director, Oona Brask", "We are late"),
    ("It could rain, said Leo Lind, an analyst at Quill.", "Leo Lind", "It could rain"),
    ("According to the mayor, the bridge is closed.", "the mayor", "the bridge is closed."),
    ("The bridge is closed, according to Mayor Ada Venn.", "Mayor Ada Venn", "The bridge is closed"),
    ("Brask, who once led the union, said the plant would close.", "Brask", "the plant would close."),
    (
        "The plant’s owner, Ruben Stoll, denied that anybody was ill.",
        "the plant’s owner, Ruben Stoll",
        "anybody was ill.",
    ),
    (
        "Two people familiar with the talks said a deal was near.",
        "two people familiar with the talks",
        "a deal was near.",
    ),
    ("Crews, according to the fire ministry recovered at least ten people.", "the fire ministry", "Crews"),
    ("Vale claimed that boxes had been opened.", "Vale", "boxes had been opened."),
    (
        "President Ulla Orm has ordered the army to leave by Sunday, her office said.",
        "her office",
        "has ordered the army",
    ),
    ("No one was hurt, its director, Dr Milo Hart, said.", "its director, Dr Milo Hart", "No one was hurt"),
    ("The talks failed on Monday, but Brask said they would go on.", "Brask", "they would go on."),
    ("The agency, he says, has found the cause.", "he", "has found the cause"),
    ("In its complaint the family alleges that nobody came.", "the family", "nobody came."),
    ("Brask walked out, claiming that the board had lied.", "Brask", "that the board had lied."),
    ("The board could, according to the bank, take four boats from the yard.", "the bank", "take four boats"),
    ("Ada Venn, the head, saw queues and said the clinic was full.", "Ada Venn", "the clinic was full."),
    ("It was over, its director, Ada Venn, said.", "its director, Ada Venn", "It was over"),
    # whose a figure is
    ("Venn Ports has put the number of job cuts at about 600.", "Venn Ports", "about 600"),
    ("The mayor of Quell, Ansel Roe, put the missing at 80.", "the mayor of Quell, Ansel Roe", "80"),
    ("Shops on the quay put their losses at between 3 and 4 million.", "Shops on the quay", "between 3 and 4 million"),
    ("Local authorities gave a lower figure, 8,200.", "local authorities", "8,200"),
    ("The county’s general staff reported nine dead.", "the county’s general staff", "nine dead"),
    ("Ada Venn puts it at no more than 40.", "Ada Venn", "no more than 40"),
    ("The county’s Jon Pell, of the council, described seeing 35 boats.", "the county’s Jon Pell", "35 boats"),
    ("He was told by Fire Chief Ada Venn of 30 people under the mud.", "Fire Chief Ada Venn", "30 people"),
    ("The county’s own, out on Monday, are higher: 163 cases and ten deaths.", "the county", "ten deaths"),
    ("The inspectors’ count is 40.", "the inspectors", "40"),
    (
        "Its owner, Ada Venn, would give no figure but said she had sent home nine men.",
        "its owner, Ada Venn",
        "nine men",
    ),
    ("Paywell put failed card payments at about 4 million.", "Paywell", "about 4 million"),
    ("His rival, the physician Tamsin Orr, says nine bags were lost.", "the physician Tamsin Orr", "nine bags"),
    # where a report comes from, what a company is listed as, and what describes a name
    ("ARDEN, Nov 6 (Quill) - Stove maker Venn (VNN.L) said it would close.", "Stove maker Venn", "it would close"),
    ("Orm Partners, a fund that holds 7.4% of Venn, said it would sell.", "Orm Partners", "it would sell"),
    ("“We go,” Jon Pell told several hundred men who had walked out of the yard at midday.", "Jon Pell", "We go"),
    ("The Gazette reported its source said three men fled.", "its source", "three men fled"),
]


@pytest.mark.parametrize(("text", "name", "reaches"), SAYINGS)
def test_who_says_what_is_found(text: str, name: str, reaches: str) -> None:
    found = attributions_in(text)

    assert [a.speaker.name for a in found if a.speaker] == [name]
    assert reaches in text[found[0].start : found[0].end]


def test_a_figure_between_commas_is_whose_they_say_it_is() -> None:
    text = "But he warned that the savings, which the firm puts at 900 million, would be lost."
    found = attributions_in(text)

    assert [a.speaker.name for a in found] == ["he", "the firm"]
    assert "900 million" in text[found[1].start : found[1].end]
    assert "lost" not in text[found[1].start : found[1].end]


def test_who_gives_a_figure_and_says_more_is_one_speaker() -> None:
    found = attributions_in("The army reported nine dead, and claimed its men had killed “more than 30”.")

    assert [(a.speaker.name, a.cue) for a in found] == [("the army", "reported"), ("the army", "claimed")]
    assert found[0].end <= found[1].start


@pytest.mark.parametrize(
    "text",
    [
        "He put three men on the roof at noon.",
        "The firm put up a tent at the gate.",
        "The crew put the fire out at 9 a.m.",
        "Talks were said to be near an end.",
        "The company reported the theft to the police.",
        "A clerk told the driver to wait.",
        "Congress denied funding for the wall.",
        "Observers from the League of Island States came.",
        "The ruling was described as fair.",
        "He was found in the rubble.",
        "",
        "The mill closed, citing the health risks.",
        "It was closed, reports said.",
        "said",
        ", said",
        "“” said ,",
    ],
)
def test_what_is_no_speech_has_no_speaker(text: str) -> None:
    assert attributions_in(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "commitment"),
    [
        ("Police said the road was closed.", SpeakerKind.ORGANISATION, Commitment.REPORTED),
        ("A source said the road was closed.", SpeakerKind.UNNAMED, Commitment.CLAIMED),
        ("The rebels claimed that the road was closed.", SpeakerKind.UNNAMED, Commitment.CLAIMED),
        ("The ministry denied that the road was closed.", SpeakerKind.ORGANISATION, Commitment.DENIED),
        ("Oona Brask said the road was closed.", SpeakerKind.NAMED, Commitment.CLAIMED),
        ("The union’s president said the road was closed.", SpeakerKind.ROLE, Commitment.CLAIMED),
        ("The Gazette said the road was closed.", SpeakerKind.OUTLET, Commitment.REPORTED),
    ],
)
def test_how_firmly_depends_on_who_says_it(text: str, kind: SpeakerKind, commitment: Commitment) -> None:
    said = attributions_in(text)[0]

    assert said.speaker is not None
    assert (said.speaker.kind, said.commitment) in {(kind, commitment), (SpeakerKind.ROLE, commitment)}


def _speakers(text: str) -> list[str]:
    source = article(Page(text=text))
    return [said[0].speaker.name if said and said[0].speaker else "" for said in attributions(source).values()]


def test_a_quotation_takes_the_speaker_beside_it() -> None:
    found = _speakers(
        "“We heard it at night,” said Oona Brask. “It came from the hill. Then it stopped.”\n\nThe town slept on."
    )

    assert found == ["Oona Brask", "Oona Brask", "Oona Brask", ""]


def test_a_person_is_meant_by_he_or_she_and_never_a_body() -> None:
    found = _speakers("The Harbour Board met on Monday. Its chair, Oona Brask, was blunt. “We are late,” she said.")

    assert "Oona Brask" in found[2]


@pytest.mark.parametrize(
    ("before", "name"),
    [("Oona Brask said the pier was weak.", "they"), ("The miners said the shaft was wet.", "the miners")],
)
def test_they_are_several_or_a_body(before: str, name: str) -> None:
    assert _speakers(f"{before} They said nobody had come.")[1] == name


def test_a_second_verb_of_one_subject_has_the_same_speaker() -> None:
    said = attributions_in("Brask denied that the pier had sunk, but admitted that it had been low.")

    assert [a.speaker.name for a in said if a.speaker] == ["Brask", "Brask"]
    assert [a.commitment for a in said] == [Commitment.DENIED, Commitment.CLAIMED]


def test_hostile_text_is_read_in_good_time() -> None:
    for text in (
        "said " * 3000,
        ", said X" * 2000,
        "“" * 5000,
        "according to " * 1500,
        "A, " * 4000 + "said",
        "that " * 4000,
    ):
        assert isinstance(attributions_in(text), tuple)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Police used tear gas, Brask said.", "Brask"),
        ("Its retired director, Oona Brask, said the pier had sunk.", "its retired director, Oona Brask"),
        ("A builder who worked on it, Sid Marle, said the wall was thin.", "a builder who worked on it, Sid Marle"),
        ("The lobby Greenland, which had joined the suit, had argued that it was dear.", "the lobby Greenland"),
        ("Oona Brask pointed out that the pier was weak.", "Oona Brask"),
        ("Their head, former Lundian president Oona Brask, said the vote was fair.", None),
    ],
)
def test_what_is_told_beside_a_name_does_not_describe_it(sentence: str, speaker: str | None) -> None:
    (said,) = attributions_in(sentence)

    assert "Oona Brask" in said.speaker.name if speaker is None else said.speaker.name == speaker


def test_he_is_whom_a_sentence_begins_with_before_an_aide() -> None:
    told = "Mr Brask telephoned Ada Venn, an aide to the minister said. He later told supporters that it was over."

    assert _speakers(told)[1] in {"Mr Brask", "Brask"}


def test_a_quotation_that_goes_on_is_whose_the_sentence_behind_says() -> None:
    found = _speakers(
        "The front said it held the hill. “There is no flag. There is a picture of one,” said Oona Brask."
    )

    assert found[1:] == ["Oona Brask", "Oona Brask"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The mayor shut two schools and said more would follow.", "the mayor"),
        ("Its head, Oona Brask, cut that number to 38 and said the front would sue.", "its head, Oona Brask"),
        ("Waving the last page of the bill, the front's Oona Brask said she would leave.", "the front's Oona Brask"),
        ("The pilots believe the port's plan to close the channel will slow every ship.", "the pilots"),
        ("Some suspect friends of Tarvo, who ran the mill, were behind the fires.", "some"),
        ("The union called off the strike, saying the offer was fair.", "the union"),
    ],
)
def test_who_does_one_thing_and_says_another_is_one_speaker(sentence: str, speaker: str) -> None:
    assert {said.speaker.name for said in attributions_in(sentence)} == {speaker}


def test_he_is_somebody_whose_surname_has_spoken() -> None:
    told = "President Oona Brask came. Brask said it was over. She added that it was late."

    assert _speakers(told)[1:] == ["Brask", "Brask"]


def test_a_body_that_gives_a_figure_is_no_person_that_she_stands_for() -> None:
    text = (
        "Paywell put failed payments at about 4 million. Paywell’s head of trade, Anneke Rood, was blunt. “The second"
        " one refused us,” she said."
    )
    (said,) = attributions(article(Page(text=text)))[3]

    assert said.speaker.name == "Anneke Rood"


def test_a_figure_is_whose_sentence_it_is_and_not_the_next_ones() -> None:
    text = "Paywell put failed payments at about 4 million. Tills were not affected."
    (said,) = attributions_in(text)

    assert text[said.start : said.end].endswith("4 million.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two men were held, police said. The company has asked for an order. It says it will wait.", "the company"),
        ("“No,” Petra Quill said. Quill called that nonsense: she puts the cost at 250.", "Petra Quill"),
    ],
)
def test_whom_a_pronoun_stands_for_is_what_the_sentence_nearest_is_about(text: str, name: str) -> None:
    source = article(Page(text=text))
    last = attributions(source)[source.sentences[-1].id][-1]

    assert last.speaker.name.casefold() == name.casefold()


def test_whom_is_blamed_behind_a_comma_says_nothing() -> None:
    (said,) = attributions_in("In a note, Karel Dova, the PRM’s chief of mission, blamed the wreck on Selm’s fog.")
    assert said.speaker.name == "Karel Dova"


def test_who_has_an_office_in_small_letters_says_what_is_quoted_before() -> None:
    (said,) = attributions_in("“The pier is shut,” said union head Ada Venn.")
    assert said.speaker.name == "union head Ada Venn"
    assert attributions_in("“The pier is shut,” said in May Ada Venn would be a lie.") == ()


def test_he_is_not_what_a_quotation_before_is_about() -> None:
    text = (
        "“We want to be at the sea,” Chief Executive Karel Dova said in a note.\n\n“Greater Selm is home to many."
        "\n\n“It has good roads,” he added."
    )
    speakers = {a.speaker.name for found in attributions(article(Page(text=text))).values() for a in found}
    assert speakers == {"Chief Executive Karel Dova"}


def test_what_a_quotation_is_said_as_describes_nobody() -> None:
    (said,) = attributions_in("“We want to be first” as a leader in the field, Selkie Chief Karel Dova said in a note.")
    assert said.speaker.name == "Selkie Chief Karel Dova"
