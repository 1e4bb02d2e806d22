"""What other figures than counts of people are conflicts between articles, and what only looks like one."""

from __future__ import annotations

import pytest
from accounts import told

from briefing.events.disagreements import disagreements
from briefing.events.merge import Source


def found(one: str, other: str, *, later: str = "2026-05-04") -> list[tuple[str, list[tuple[str, str]]]]:
    first = told(*one.split("\n"), outlet="Daily One")
    second = told(*other.split("\n"), outlet="Daily Two", published=later)
    given = disagreements([Source(first), Source(second)])
    assert given == disagreements([Source(second), Source(first)])
    return [(c.kind.value, [v.as_written for v in c.values]) for c in given]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        pytest.param(
            "The firm put the damage at 18 million euros.",
            "Councillor Petra Vonn put the damage at 26 million euros.",
            {"18 million euros", "26 million euros"},
            id="sum",
        ),
        pytest.param(
            "Some 340 flights were cancelled, the union said.",
            "The airport said 210 flights had been cancelled, fewer than feared.",
            {"Some 340", "210"},
            id="things",
        ),
        pytest.param(
            "The river burst its banks, flooding 1,200 homes, the district office said.",
            "About 1,900 houses were flooded, the fire brigade said.",
            {"1,200", "About 1,900"},
            id="things-under-two-nouns",
        ),
        pytest.param(
            "The district office said 410 children had been brought to two schools.",
            "Teachers said 260 children had been brought to the schools.",
            {"410", "260"},
            id="children",
        ),
        pytest.param(
            "Some 4,300 hectares of farmland are under water.",
            "The farmers' league said 3,000 hectares of farmland were under water.",
            {"Some 4,300 hectares", "3,000 hectares"},
            id="area",
        ),
        pytest.param(
            "The fire has burned 8,600 hectares of pine, the forest service said.",
            "The fire has burned 30,000 acres of pine, a ranger said.",
            {"8,600 hectares", "30,000 acres"},
            id="area-in-another-unit",
        ),
        pytest.param(
            "The union said 85 per cent of ground staff had joined the strike.",
            "Only 60 per cent of ground staff had joined the strike, the airport said.",
            {"85 per cent", "60 per cent"},
            id="share",
        ),
        pytest.param(
            "The fire broke out at 2 p.m. near a rubbish tip, the prefect said.",
            "The mayor said the fire had broken out at 4 p.m.",
            {"2 p.m.", "4 p.m."},
            id="hour",
        ),
        pytest.param(
            "The bank discovered the theft on 9 May, it emerged.",
            "The bank discovered the theft on 3 May, a memo says.",
            {"9 May", "3 May"},
            id="day",
        ),
        pytest.param(
            "The quake had a magnitude of 6.1, the institute said.",
            "An earthquake of magnitude 6.4 flattened villages.",
            {"6.1", "magnitude 6.4"},
            id="magnitude",
        ),
        pytest.param(
            "Police said 12,000 people had taken part in the protest.",
            "Forty thousand people took part in the protest, the organisers said.",
            {"12,000", "Forty thousand"},
            id="crowd",
        ),
        pytest.param(
            "It took firefighters four hours to put out the blaze.",
            "Crews needed seven hours to put out the blaze, a villager said.",
            {"four hours", "seven hours"},
            id="how-long-it-took",
        ),
        pytest.param(
            "The shooting in the square began at 9 p.m., police said.",
            "Shopkeepers heard the shooting. It started at about 10.30 p.m.",
            {"9 p.m.", "10.30 p.m."},
            id="hour-of-what-broke-out",
        ),
        pytest.param(
            "Her challenger Ida Torv had 44.1 per cent, the board said.",
            "The campaign's own tally gives Torv 49 per cent.",
            {"44.1 per cent", "49 per cent"},
            id="share-of-one-who-stood",
        ),
        pytest.param(
            "We never stored more than 18 tonnes of fertiliser, the firm said.",
            "Inspectors found 34 tonnes of fertiliser in the barn in April, the union said.",
            {"more than 18 tonnes", "34 tonnes"},
            id="never-more-than",
        ),
        pytest.param(
            "More than 400 homes were flooded, the mayor said.",
            "The insurers said 150 homes were flooded.",
            {"More than 400", "150"},
            id="more-than",
        ),
        pytest.param(
            "The firm said 120 people were on the night shift.",
            "The union said 180 were on shift.",
            {"120", "180"},
            id="people-left-out",
        ),
        pytest.param(
            "The slick is 4 kilometres long, the ministry said.",
            "The slick stretches for 7 kilometres, fishermen said.",
            {"4 kilometres", "7 kilometres"},
            id="how-long-it-is",
        ),
        pytest.param(
            "The regulator fined the airline 3 million euros.",
            "The fine came to 5 million euros, the airline said.",
            {"3 million euros", "5 million euros"},
            id="light-words-left-out",
        ),
        pytest.param(
            "The city spent 40 million euros on the stadium, the mayor said.",
            "The stadium cost 62 million euros, auditors said.",
            {"40 million euros", "62 million euros"},
            id="spent-and-cost",
        ),
        pytest.param(
            "The tram was doing 52 kph, the operator said.\nThe limit there is 30 kph.",
            "It was going at 67 kph, an investigator said.",
            {"52 kph", "67 kph"},
            id="speed",
        ),
        pytest.param(
            "The protest drew 4,000 people, police said.",
            "Organisers put the crowd at the protest at 15,000.",
            {"4,000", "15,000"},
            id="drawn",
        ),
        pytest.param(
            "The reform will cost 3 billion euros, the ministry said.",
            "Economists put the cost of the reform at 5 billion euros.",
            {"3 billion euros", "5 billion euros"},
            id="cost-of-a-thing",
        ),
        pytest.param(
            "The ministry estimates the cost of the reform at 3 billion euros.",
            "Economists said the reform would cost 5 billion euros.",
            {"3 billion euros", "5 billion euros"},
            id="reckoned-by-who-speaks",
        ),
    ],
)
def test_two_values_of_one_thing_disagree(one: str, other: str, values: set[str]) -> None:
    assert [(kind, set(told)) for kind, told in found(one, other)] == [("disagreement", values)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Some 52,000 passengers were affected.", "It affected 52,400 passengers.", id="rounded"),
        pytest.param("The loss was 52,000 euros.", "The loss was 52,400 euros.", id="rounded-unsaid"),
        pytest.param("Shares fell 7 per cent.", "Shares were down 7 percent.", id="respelled"),
        pytest.param("The fire burned 8,600 hectares.", "The fire burned 21,250 acres.", id="converted"),
        pytest.param("The strike costs 3 million euros a day.", "The strike cost 9 million euros.", id="by-the-day"),
        pytest.param("Some 340 flights were cancelled.", "In 2019, 500 flights were cancelled.", id="another-year"),
        pytest.param("The deficit is 5.2 per cent this year.", "The deficit is 3.8 per cent next year.", id="years"),
        pytest.param("The damage came to 9 million euros.", "The damage could reach 20 million euros.", id="possible"),
        pytest.param("Revenue rose 3 per cent.", "Revenue fell 4 per cent.", id="other-direction"),
        pytest.param("It wants a rise of 9 per cent.", "The firm has offered 4 per cent.", id="wanted-and-offered"),
        pytest.param(
            "Police said 60 armoured vehicles were taking part.",
            "Nine armoured vehicles were destroyed, rebels said.",
            id="other-deed",
        ),
        pytest.param("The fire destroyed 87 houses.", "Another 12 houses were destroyed.", id="more"),
        pytest.param("The fire destroyed 87 houses.", "The fire destroyed 12 of the houses.", id="part"),
        pytest.param("The fire destroyed 87 houses.", "The fire did not destroy 12 houses.", id="not-so"),
        pytest.param("It hit at 4:50 a.m. with winds of 125 mph.", "By 10 p.m. winds of 60 mph blew.", id="by-an-hour"),
        pytest.param(
            "The mill turned out 40 tonnes of steel a day.",
            "Crews took 12 tonnes of steel from the mill.",
            id="things-by-the-day",
        ),
        pytest.param("The firm has 900 staff at its Orvel plant.", "In all the firm has 4,000 staff.", id="in-all"),
        pytest.param(
            "It costs 3 million euros a day, the airline said.",
            "It costs the region 11 million euros a day, hotels said.",
            id="cost-to-others",
        ),
        pytest.param(
            "The explosion happened at 8 a.m.", "A second blast came at 11 a.m., police said.", id="second-of-two"
        ),
        pytest.param("The raid began at 10 a.m.", "The vigil began at 7 p.m., neighbours said.", id="other-beginning"),
        pytest.param("Ida Torv had 44 per cent.", "In the capital, Ida Torv had 61 per cent.", id="share-in-a-town"),
        pytest.param("More than 300 homes were flooded.", "The flood reached 340 homes.", id="more-than-holds"),
        pytest.param("The army said 40 birds had died.", "Police said 9 people died.", id="animals-and-people"),
        pytest.param("We never had more than 20 guests, he said.", "The inn had 15 guests, she said.", id="at-most"),
        pytest.param("The airline cancelled 120 flights.", "The airline runs 300 flights a day.", id="things-a-day"),
        pytest.param("Turnout was 61 per cent.", "Turnout in the north was 48 per cent.", id="share-of-a-region"),
        pytest.param(
            "The ministry spent 4 million euros on roads.",
            "The ministry spent 9 million euros on schools.",
            id="two-uses",
        ),
        pytest.param(
            "It took crews four hours to put out the fire.", "It took crews one hour to reach the fire.", id="two-deeds"
        ),
        pytest.param("Rebels hit the bridge at 3 p.m.", "Rebels hit the depot at 9 p.m.", id="two-targets"),
        pytest.param("The quake struck at 3 p.m.", "An aftershock struck at 9 p.m.", id="aftershock"),
        pytest.param("The tram was doing 52 kph.", "The limit there is 30 kph.", id="limit"),
        pytest.param("The bank will cut 900 jobs.", "The bank has created 400 jobs in Orvel.", id="jobs-made"),
        pytest.param("The ship is insured for 90 million pounds.", "The clean-up cost 25 million pounds.", id="sums"),
    ],
)
def test_other_figures_that_only_look_alike_are_no_conflict(one: str, other: str) -> None:
    assert found(one, other) == []


def test_a_later_count_by_the_same_voice_is_an_update() -> None:
    one = "The warden said 140 oiled birds had been found."
    other = "The warden said 310 oiled birds had been found."
    assert found(one, other, later="2026-05-05") == [("update", ["140", "310"])]


def test_what_a_voice_gives_two_values_for_is_of_two_things() -> None:
    one = "The mayor said 40 homes were flooded.\nThe mayor said 15 homes were flooded."
    other = "The council said 60 homes were flooded."
    assert found(one, other) == []


def test_two_speakers_of_one_article_disagree_in_whatever_it_is() -> None:
    both = "Insurers estimated the damage at 90 million euros, while the state spoke of 140 million euros in damage."
    assert found(both, "The rail line is closed.") == [("disagreement", ["90 million euros", "140 million euros"])]


def test_how_many_were_there_is_one_thing_to_those_who_answer_each_other() -> None:
    both = "The mayor said 85 firefighters had been sent; the fire brigade said 140 firefighters were at work."
    other = "The mayor said 60 homes were built.\nThe builder said 40 homes had been sold."
    assert found(both, "The road is closed.") == [("disagreement", ["85", "140"])]
    assert found(other, "The road is closed.") == []


def test_a_value_by_nobody_known_is_nobodys_word() -> None:
    assert found("It said 340 flights were cancelled.", "The airport said 210 flights were cancelled.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Of 88 patients none has died, the hospital said.", "Nine people have died, the county said."),
        ("The county has had 12 cases and no deaths.", "Nine people have died, police said."),
        ("He would not walk away, he said.", "The firm must make an offer or walk away."),
        ("Mayor Ann Orr put the damage at 9 million euros and said that the town would not pay.",
         "The firm put the damage at 9 million euros."),
        ("The army said 17 of its soldiers were wounded.", "The rebels put their losses at 30 wounded."),
        ("Police said 63 people were killed.", "All but two of the deaths were in Masika."),
        ("Police said 63 people were killed.", "There were 11 new deaths on Monday."),
    ],
)  # fmt: skip
def test_a_part_and_ones_own_losses_contradict_nobody(one: str, other: str) -> None:
    assert found(one, other) == []


def test_no_before_a_noun_denies_what_another_says() -> None:
    one = "No passwords were stolen, the bank said."
    other = "The group Pale Fox said that passwords had been stolen."
    assert [kind for kind, _ in found(one, other)] == ["disagreement"]


def test_no_behind_who_says_so_denies_what_another_says() -> None:
    one = "The hospital said no patient had been turned away."
    other = "Relatives said patients had been turned away."
    assert [kind for kind, _ in found(one, other)] == ["disagreement"]
    assert found(one, "Relatives said patients had been well treated.") == []


def test_one_denial_is_set_once_against_all_who_say_so() -> None:
    one = "The mayor said the dam had been opened too late.\nThe board denied that the dam had been opened too late."
    other = "Farmers said the dam had been opened too late on Sunday."
    assert len(found(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other", "topic"),
    [
        ("The river burst, flooding 1,200 homes, police said.", "The fire brigade said 1,900 homes were flooded.",
         "homes were flooded"),
        ("Some 4,300 hectares of farmland are under water.", "Ann Orr said 3,000 hectares of farmland are under water.",
         "hectares of farmland are under water"),
        ("The firm put the damage at 18 million euros.", "Ann Orr put the damage at 26 million euros.", "the damage"),
        ("The fire broke out at 2 p.m. in a tip.", "The mayor said the fire had broken out at 4 p.m.",
         "The fire broke out at … in a tip"),
    ],
)  # fmt: skip
def test_what_the_values_are_of_is_told_in_the_words_of_who_begins_with_it_or_else_of_the_first(
    one: str, other: str, topic: str
) -> None:
    first, second = told(one, outlet="Daily One"), told(other, outlet="Daily Two", published="2026-05-04T12:00:00Z")
    assert [c.topic for c in disagreements([Source(first), Source(second)])] == [topic]
