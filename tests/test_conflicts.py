"""Two values for one thing stand side by side; what only looks like it does not."""

from __future__ import annotations

import pytest

from briefing.conflicts import conflicts
from briefing.models import ConflictKind
from tests.fakes import article_of


def shown(text):
    return [
        (c.topic, [(v.as_written, v.speaker.name if v.speaker else "the outlet") for v in c.values])
        for c in conflicts(article_of(text))
    ]


def test_a_count_of_hospitals_is_no_toll() -> None:
    text = (
        "The rebels said 190 people were killed. An aid worker said 35 bodies were brought to one hospital. The "
        "governor’s spokesman said twelve people were killed."
    )
    ((topic, values),) = shown(text)
    assert topic == "killed"
    assert {"190", "twelve"} <= {written for written, _ in values}
    assert "one" not in {written for written, _ in values}


@pytest.mark.parametrize(
    ("text", "topic", "values"),
    [
        pytest.param(
            "Police said seven people had been arrested at a roadblock. The Farmers’ Guard put the number at 12.",
            "arrested",
            [("seven", "Police"), ("12", "The Farmers’ Guard")],
            id="put-the-number-at",
        ),
        pytest.param(
            "The army said 14 soldiers were killed on Monday. A rebel spokesman claimed more than 60 had died.",
            "soldiers killed",
            [("14", "The army"), ("more than 60", "A rebel spokesman")],
            id="two-speakers",
        ),
        pytest.param(
            "The Bargees’ Union said 840 of its members had walked out by noon. The company put the figure at “nearer"
            " 500”, and said boats would sail.",
            "members on strike",
            [("840", "The Bargees’ Union"), ("nearer 500", "The company")],
            id="of-its-members-and-the-company’s-figure",
        ),
        pytest.param(
            "At least 11,500 people have fled, according to the aid group Open Hand. Local authorities gave a lower"
            " figure, 8,200.",
            "evacuated",
            [("At least 11,500", "the aid group Open Hand"), ("8,200", "local authorities")],
            id="gave-a-lower-figure",
        ),
        pytest.param(
            "At least 34 people were still missing, said Rosa Tarn, head of the service. The mayor of Quell, Ansel Roe,"
            " put the number of missing at 80.",
            "missing",
            [("At least 34", "Rosa Tarn"), ("80", "the mayor of Quell, Ansel Roe")],
            id="a-bound-that-is-answered",
        ),
        pytest.param(
            "The union said it feared as many as 2,500 job losses at the two firms. Venn has put the number of job cuts"
            " at about 600.",
            "jobs lost",
            [("as many as 2,500", "the union"), ("about 600", "Venn")],
            id="jobs",
        ),
        pytest.param(
            "Eight men are missing, mine owner Cray Coal says. It’s ten, according to the Pitmen’s League.",
            "men missing",
            [("Eight", "mine owner Cray Coal"), ("ten", "the Pitmen’s League")],
            id="it-is-ten",
        ),
        pytest.param(
            "Sixteen children were taken ill after bathing. A camp leader, Jem Foss, said she had counted 23 sick"
            " children.",
            "children infected",
            [("Sixteen", "the outlet"), ("23", "a camp leader, Jem Foss")],
            id="the-outlet’s-own-count-of-the-same-noun",
        ),
    ],
)
def test_counts_of_one_event_by_two_speakers_are_put_side_by_side(text, topic, values):
    found = shown(text)
    assert [t for t, _ in found] == [topic]
    assert [(w, s.casefold()) for w, s in found[0][1]] == [(w, s.casefold()) for w, s in values]


@pytest.mark.parametrize(
    ("text", "topic", "values"),
    [
        pytest.param(
            "Venn says it is turning out some 600 stoves a day. The union says the true number is closer to 250.",
            "stoves",
            [("some 600", "Venn"), ("closer to 250", "the union")],
            id="the-true-number",
        ),
        pytest.param(
            "“One in six posts here is empty,” said Moira Tenn. Alun Prew disputed that. He said the vacancy rate was"
            " 11%, lower than the 14% of a year ago.",
            "posts",
            [("One in six", "Moira Tenn"), ("11%", "Alun Prew")],
            id="disputed-that-and-a-share-in-words",
        ),
        pytest.param(
            "The inspectorate counted about 14,000 dead fish. The Anglers’ League gave a much higher toll, 60,000.",
            "fish killed",
            [("about 14,000", "the inspectorate"), ("60,000", "the Anglers’ League")],
            id="fish",
        ),
        pytest.param(
            "The repairs will cost 4 million euros, the town says. The builder, Orm Works, put the cost at 7 to 9"
            " million euros.",
            "cost",
            [("4 million euros", "the town"), ("7 to 9 million euros", "the builder, Orm Works")],
            id="money-and-a-range",
        ),
    ],
)
def test_a_figure_that_answers_another_is_put_beside_it(text, topic, values):
    assert [(t, [(w, s.casefold()) for w, s in v]) for t, v in shown(text)] == [
        (topic, [(w, s.casefold()) for w, s in values])
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The mayor said 12 people died in Arn. In Brill three people died, police said.", id="two-places"),
        pytest.param("Twelve people died in Arn. Police said three people were hurt.", id="outlet-of-another-thing"),
        pytest.param(
            "Venn Mining said 1,200 tonnes had been dug. The company put the figure for copper at 900.", id="two-units"
        ),
        pytest.param(
            "The town said 40 boats and 60 cars were lost. The insurers put the number at 90.", id="which-is-meant"
        ),
        pytest.param(
            "Six hamlets were cut off. The fire service has put the number of dead at 23.", id="of-another-noun"
        ),
        pytest.param("Jon Pell saw 35 bodies in one hall. The army claimed 190 were dead.", id="bodies-seen"),
        pytest.param("The union says 300 posts will go. It said the true number was 400.", id="the-same-who-says-it"),
        pytest.param(
            "The county counted ten deaths. The hospital said that of 88 patients treated early none has died.",
            id="none-of-them",
        ),
        pytest.param("Police said 12 people were killed. The hospital said 30 people were wounded.", id="two-things"),
        pytest.param(
            "Police said 12 people were killed. The hospital said a dozen people were killed.", id="respelled"
        ),
        pytest.param("Police said 12 people died. The hospital said at least 10 people died.", id="bounded"),
        pytest.param("Police said 12 people were killed. Police said 15 people were killed.", id="one-speaker"),
        pytest.param(
            "Police said 12 people were killed. The ministry said three deaths were of children.", id="a-part"
        ),
        pytest.param("Police said 12 people died, and the ministry said five of them died at sea.", id="of-them"),
        pytest.param(
            "Police said 12 people were killed. In June 2019 a blast killed 40 people, the ministry said.", id="earlier"
        ),
        pytest.param("Twelve people were killed. Fifteen people were hurt.", id="no-speakers"),
    ],
)
def test_what_only_looks_like_a_conflict_is_none(text):
    assert shown(text) == []


def test_each_side_carries_its_sentence_and_its_article():
    article = article_of("Police said seven people had been arrested. The union put the number at 12.")
    (conflict,) = conflicts(article)
    assert conflict.kind is ConflictKind.DISAGREEMENT
    for value, sentence in zip(conflict.values, (1, 2), strict=True):
        (evidence,) = value.evidence
        assert (evidence.sentence, value.article_id) == (sentence, article.id)
        assert article.text[evidence.start : evidence.end] == evidence.quote
        assert value.as_written in evidence.quote


def test_a_toll_that_rose_and_the_total_that_is_more_are_one_count_that_moved() -> None:
    text = (
        "A tenement fell at Orle on Monday. A total of 39 are confirmed dead, officials said. Work went on, with more "
        "bodies raising the toll from 14 to 31."
    )
    (found,) = conflicts(article_of(text))
    assert found.kind is ConflictKind.UPDATE
    assert [v.as_written for v in found.values] == ["31", "39"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The toll rose to 31. The rebels claimed 190 people were killed.", id="one-side’s-claim"),
        pytest.param("The toll rose to 31. In all 22 people were killed, the mayor said.", id="the-less"),
        pytest.param("The toll rose to 31. Last month 80 people were killed in a fire.", id="another-event"),
        pytest.param(
            "The army said five soldiers were killed in a clash on Thursday. The rebels said two soldiers were killed "
            "in Orle last week.",
            id="an-earlier-clash",
        ),
        pytest.param(
            "The two villages are besieged. A watch group puts the toll at 10, and others doubt it.",
            id="a-toll-is-no-village",
        ),
        pytest.param(
            "Nine people were wounded in the city of Tolm, officials said. Dr Venn said 112 wounded people had been "
            "brought in since dawn.",
            id="of-one-hospital",
        ),
        pytest.param(
            "At least 37 people were killed in Ilm, its ministry said. Before Sunday 58 people had been killed in Ilm "
            "and nine in Vell, a watch group said.",
            id="in-two-places",
        ),
    ],
)
def test_what_is_of_another_event_or_by_one_side_alone_moves_no_count(text: str) -> None:
    assert conflicts(article_of(text)) == ()
