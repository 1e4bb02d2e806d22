"""The table of key figures: disputed values first, whose each is, and nothing that only looks like a figure."""

from __future__ import annotations

import pytest
from factory import LEAGUE, MINISTRY, article_of, cite, generator, ridge

from briefing.models import Brief, Claim, Commitment, Figure, Outcome, OutcomeKind, Speaker, SpeakerKind
from briefing.render._figures import MOST_FIGURES, key_figures

C = Commitment


def rows(*told, **more):
    """Give the rows for sentences with a figure each: the sentence, the figure, who says it, how firmly."""
    article = article_of([sentence for sentence, *_ in told])
    outcomes = tuple(
        Outcome(
            kind=OutcomeKind.OTHER,
            **dict(
                Claim(
                    id=f"u{number}",
                    text=sentence,
                    speaker=speaker,
                    commitment=commitment,
                    figures=(figure,),
                    evidence=(cite(article, number),),
                )
            ),
        )
        for number, (sentence, figure, speaker, commitment) in enumerate(told, 1)
    )
    brief = Brief(id="x", as_of="2031-01-01", article=article, outcomes=outcomes, generator=generator(), **more)
    table, *_ = key_figures(brief)
    return [row[:3] for row in getattr(table, "rows", ())]


def one(sentence, written, of=None, unit=None, speaker=None, commitment=C.REPORTED):
    return rows((sentence, Figure(as_written=written, value=1, of=of, unit=unit), speaker, commitment))


def test_both_sides_of_a_dispute_stand_first_and_are_marked():
    table, *_ = key_figures(ridge())

    assert [row[:3] for row in table.rows[:2]] == [
        ("at least 40", "the number of dead on both sides", "a hospital director in Varn, disputed"),
        ("25", "the number of dead on both sides", "the Defence Ministry, disputed"),
    ]
    assert sum(row[0] == "at least 40" for row in table.rows) == 1


def test_people_harmed_come_before_money_and_money_before_the_rest():
    told = [
        ("The pass is 9 miles long.", Figure(as_written="9 miles", value=9, unit="mi"), None, C.REPORTED),
        ("It cost $4.", Figure(as_written="$4", value=4, unit="USD"), None, C.REPORTED),
        ("Police held 7 people in custody.", Figure(as_written="7", value=7, of="people"), None, C.REPORTED),
        ("Some 8 people fled.", Figure(as_written="8", value=8, of="people"), None, C.REPORTED),
        ("A blast hurt 6 people.", Figure(as_written="6", value=6, of="people"), None, C.REPORTED),
        ("A blast killed 5 people.", Figure(as_written="5", value=5, of="people"), None, C.REPORTED),
        ("The pass has 3 gates.", Figure(as_written="3", value=3, of="gates"), None, C.REPORTED),
    ]

    assert [row[0] for row in rows(*told)] == ["5", "6", "7", "8", "$4", "3", "9 miles"]


@pytest.mark.parametrize(
    ("sentence", "written", "of", "unit"),
    [
        ("By seven Ebba Lindh had left.", "seven", "Ebba Lindh", None),
        ("Shells fell at 7 p.m. on two roads.", "7", "roads", None),
        ("Adela Norn, 43, left.", "43", "left", None),
        ("A man aged 61 left.", "61", "man", None),
        ("A 29-year-old nurse left.", "29-year-old", "nurse", "year"),
        ("Water rises by 11 centimetres (4.3 inches) an hour.", "4.3 inches", None, "in"),
        ("They walked 18 kilometres (11 miles) south.", "11 miles", None, "mi"),
        ("He saw them in one clinic.", "one", "clinic", None),
        ("Two men aged 31 and 27 have been arrested.", "27", None, None),
        ("The ten-storey house came down.", "ten", "storey", None),
        ("The toll rose from 14 to 31.", "14", None, None),
    ],
)
def test_clock_times_ages_and_the_same_measure_again_are_no_key_figures(sentence, written, of, unit):
    assert one(sentence, written, of, unit) == []


def test_the_table_ends_after_ten_rows_and_says_how_many_are_left():
    figures = tuple(Figure(as_written=str(n), value=n, of="carts") for n in range(50, 63))
    outcome = ridge().outcomes[0].model_copy(update={"figures": figures})
    table, note = key_figures(ridge().model_copy(update={"conflicts": (), "outcomes": (outcome,)}))

    assert len(table.rows) == MOST_FIGURES == 10
    assert note.text.endswith(" more in the lines below.")


@pytest.mark.parametrize(
    ("sentence", "speaker", "commitment", "whose"),
    [
        ("The Upland League said 9 carts burned.", LEAGUE, C.REPORTED, "the Upland League"),
        ("The Upland League said 9 carts burned.", LEAGUE, C.CLAIMED, "the Upland League, claimed"),
        ("The Upland League said 9 carts burned.", LEAGUE, C.DISPUTED, "said by the Upland League, disputed"),
        ("About 9 carts burned.", LEAGUE, C.REPORTED, "the article"),
        ("About 9 carts burned.", None, C.REPORTED, "the article"),
        ("The Defence Ministry said 9 carts burned.", LEAGUE, C.REPORTED, "not attributed"),
        ("Some 9 carts burned, and it will rain, the Defence Ministry said.", None, C.REPORTED, "the Defence Ministry"),
        ("The mayor promised 9 carts and said it would rain.", None, C.PLANNED, "the article, planned"),
        (
            "The Upland League said its gain, which the firm puts at 9 carts, fell.",
            LEAGUE,
            C.CLAIMED,
            "the firm, claimed",
        ),
        ("The Defence Ministry said 9 carts burned.", None, C.REPORTED, "the Defence Ministry"),
    ],
)
def test_a_figure_is_whose_sentence_it_stands_in(sentence, speaker, commitment, whose):
    assert [row[2] for row in one(sentence, "9", "carts", speaker=speaker, commitment=commitment)] == [whose]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Net profit dropped to $142 from $1.", "Net profit dropped to $142 from …"),
        ("The mill made $1 of it.", "mill made …"),
        ("$1 to the south of the mill, it said.", "… to the south"),
    ],
)
def test_a_sum_of_nothing_named_is_told_by_the_words_around_it(sentence, told):
    assert one(sentence, "$1", unit="USD")[0][1] == told


@pytest.mark.parametrize(
    ("sentence", "written", "counted"),
    [
        ("A total of 39 are confirmed dead.", "39", "dead"),
        ("The death toll rose from 14 to 31.", "31", "dead"),
        ("It has put the number of missing at about 23, up from 17.", "23", "missing"),
    ],
)
def test_a_toll_is_of_those_it_counts(sentence, written, counted):
    assert one(sentence, written)[0][1] == counted


def test_a_share_is_told_by_the_words_around_it_where_what_follows_is_a_time():
    sentence = "It said prices rose by 6 per cent, more than in the year before."
    assert one(sentence, "6 per cent", "year", "%")[0][1] == "prices rose by …"


def test_one_is_a_count_of_somebody_harmed():
    assert one("A blast killed one person.", "one", "person")[0][1] == "person killed"


@pytest.mark.parametrize("written", ["nine", "about 30"])
def test_who_puts_a_count_at_a_figure_is_whose_it_is(written):
    sentence = "Marl put the front’s losses at nine dead and about 30 wounded and claimed that 60 soldiers had died."

    assert one(sentence, written, "fighters")[0][2] == "Marl, claimed"


def test_a_claim_by_nobody_named_is_not_the_articles():
    assert one("Nine carts were reportedly lost.", "Nine", "carts", commitment=C.CLAIMED)[0][2] == (
        "no speaker named, claimed"
    )
    assert one("Nine carts will be lost.", "Nine", "carts", commitment=C.EXPECTED)[0][2] == "the article, expected"


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("The clinic said 9 people, three of them children, had been killed.", "people killed"),
        ("The clinic said 9 people, mostly women, fled the town.", "people fled"),
        ("Some 9 people were ordered to leave the coast.", "people ordered to leave"),
        ("The guard destroyed 9 lorries.", "lorries destroyed"),
        ("Residents of Arn and 9 villages fled.", "villages"),
        ("Some 9 villages were destroyed.", "villages destroyed"),
        ("Leaders of 9 parties were arrested.", "parties"),
        ("The clinic said 9 people, who had been wounded, came.", "people"),
        ("The clinic said 9 people, the army and 4 fighters killed in Varn, met.", "people"),
    ],
)
def test_what_befell_those_counted_is_told_where_the_sentence_says_so_of_them(sentence, counted):
    of = next(noun for noun in ("lorries", "villages", "parties", "people") if f"9 {noun}" in sentence)
    assert one(sentence, "9", of)[0][1] == counted


def test_a_speaker_named_more_fully_in_the_article_is_the_same_one():
    short = Speaker(name="the ministry", kind=MINISTRY.kind)

    assert one("The ministry said 9 carts burned.", "9", "carts", speaker=short)[0][2] == "the ministry"

    turned = Speaker(name="Ada Venn, director", kind=SpeakerKind.NAMED)
    told = one("Its director, Ada Venn, said 9 carts burned.", "9", "carts", speaker=turned)
    assert told[0][2] == "Ada Venn, director"


def test_a_few_who_are_known_already_are_no_figure_unless_they_came_to_harm():
    assert one("The two sides met.", "two", "sides") == []
    assert one("Two sides met.", "Two", "sides") != []
    assert one("It was hard on the two dead.", "two", "dead") != []


@pytest.mark.parametrize(
    ("written", "low", "high", "bounds"),
    [
        ("thousands", 2000, 99999, "≥ 2,000"),
        ("hundreds", 200, 999, "200–999"),
        ("2,000 to 99,999", 2000, 99999, "2,000–99,999"),
    ],
)
def test_a_word_for_many_has_no_upper_bound_of_ours(written, low, high, bounds):
    figure = Figure(as_written=written, low=low, high=high, of="carts")
    article = article_of([f"It lost {written} carts."])
    claim = Claim(
        id="u1", text=f"It lost {written} carts", commitment=C.REPORTED, figures=(figure,), evidence=(cite(article, 1),)
    )
    brief = Brief(
        id="x",
        as_of="2031-01-01",
        article=article,
        outcomes=(Outcome(kind=OutcomeKind.OTHER, **dict(claim)),),
        generator=generator(),
    )
    table, *_ = key_figures(brief)
    assert [row[3] for row in table.rows] == [bounds]
