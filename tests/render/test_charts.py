"""What is drawn is what is stated: no bound is made up, nothing is put on a scale that it does not share."""

from __future__ import annotations

import pytest
from factory import article_of, cite, generator, ridge

from briefing.models import Brief, Figure, Force, Moment, Outcome
from briefing.render._charts import bars, strengths, timeline
from briefing.render._sheet import OBJECTIVES, OUTCOMES, lay_out


def edges(*values):
    return [(bar.sure, bar.most, bar.best, bar.open) for bar in bars([("", *value) for value in values])]


@pytest.mark.parametrize(
    ("values", "drawn"),
    [
        pytest.param(
            [(None, 5, None), (None, 10, None)],
            [("50.00", "50.00", "", False), ("100.00", "100.00", "", False)],
            id="exact",
        ),
        pytest.param([(20, None, 40)], [("50.00", "100.00", "", False)], id="low-high"),
        pytest.param([(20, 30, 40)], [("50.00", "100.00", "75.00", False)], id="low-best-high"),
        pytest.param([(None, None, 40)], [("0.00", "100.00", "", False)], id="at-most"),
        pytest.param([(100, None, None)], [("86.96", "100.00", "", True)], id="at-least"),
        pytest.param([(5, 5, 5)], [("100.00", "100.00", "", False)], id="bounds-equal"),
        pytest.param([(None, 5, None), (None, None, None)], [], id="one-without-a-number"),
        pytest.param([(None, -5, None)], [], id="below-nought"),
        pytest.param([(None, 0, None)], [], id="nought-alone"),
        pytest.param([(None, 10**30, None)], [], id="beyond-drawing"),
        pytest.param([(40, None, 20)], [], id="bounds-crossed"),
        pytest.param([], [], id="none"),
    ],
)
def test_bars_show_what_is_sure_and_what_is_only_bounded(values, drawn):
    assert edges(*values) == drawn


def force(name, **figure):
    article = ridge().article
    strength = Figure(as_written="some", **figure)
    return Force(id=name, name=name, kind="military", role="", strength=(strength,), evidence=(cite(article, 1),))


@pytest.mark.parametrize(
    ("forces", "drawn"),
    [
        pytest.param(
            [force("A", value=900, of="fighters"), force("B", value=90, of="Fighters")], [("fighters", 2)], id="same"
        ),
        pytest.param([force("A", value=900, of="fighters"), force("B", value=9, of="tanks")], [], id="other-things"),
        pytest.param([force("A", value=900, of="fighters")], [], id="a-lone-figure"),
        pytest.param([force("A", low=800, high=900, of="fighters")], [], id="a-lone-one-with-bounds"),
        pytest.param(
            [force("A", value=900, of="fighters"), force("A", value=90, of="fighters")], [], id="of-one-force-twice"
        ),
        pytest.param([force("A", value=900), force("B", value=90)], [], id="of-nothing-named"),
        pytest.param(
            [force("A", value=9, unit="km", of="front"), force("B", value=9, of="front")], [], id="other-units"
        ),
    ],
)
def test_strengths_are_compared_only_where_they_count_the_same_thing(forces, drawn):
    found = strengths(ridge().model_copy(update={"forces": tuple(forces)}))

    assert [(strength.of, len(strength.bars)) for strength in found] == drawn


def days_of(*named, published=None):
    """Draw outcomes, each with its commitment and the days it names."""
    article = article_of(["It fell."], published_at=published)
    outcomes = tuple(
        Outcome(
            id="u",
            text="It fell.",
            commitment=commitment,
            dates=tuple(Moment(as_written="x", date=day, precision="day") for day in days),
            evidence=(cite(article, 1),),
            kind="other",
        )
        for commitment, *days in named
    )
    brief = Brief(id="x", as_of="2031-01-01", article=article, outcomes=outcomes, generator=generator())
    return timeline(lay_out(brief), article, (OBJECTIVES, OUTCOMES))


def test_days_stand_in_order_with_their_lines_and_the_time_between_them():
    (row,) = days_of(
        ("planned", "2031-03-02"),
        ("reported", "2031-02-27", "2031-02-28"),
        ("denied", "2031-02-28"),
        ("expected", "2031-03-02"),
    )

    assert [(d.label, d.below, d.gap) for d in row.days] == [
        ("27 Feb", ("Thu", "2031"), ""),
        ("28 Feb", ("Fri",), ""),
        ("2 Mar", ("Sun",), "2 days"),
    ]
    assert [[(mark.number, mark.kind) for mark in day.marks] for day in row.days] == [
        [(2, "told")],
        [(2, "told"), (3, "said")],
        [(1, "ahead"), (4, "ahead")],
    ]
    assert all(0 <= mark.y <= row.axis for day in row.days for mark in day.marks)


def test_the_day_of_publication_stands_among_them():
    (row,) = days_of(("reported", "2031-02-27"), ("reported", "2031-02-25"), published="2031-02-26T10:00:00Z")

    assert [(d.label, d.below[0], len(d.marks)) for d in row.days] == [
        ("25 Feb", "Tue", 1),
        ("26 Feb", "published", 0),
        ("27 Feb", "Thu", 1),
    ]


def test_more_than_six_days_go_on_in_another_row():
    rows = days_of(*(("reported", f"2031-01-{day:02}") for day in range(25, 32)), ("reported", "2032-01-01"))

    assert [len(row.days) for row in rows] == [6, 2]
    assert rows[1].days[1].below == ("Thu", "2032")


@pytest.mark.parametrize(
    "named",
    [
        [],
        [("reported", "2031-02-27")],
        [("reported", "2031-02-27"), ("denied", "2031-02-27")],
        [("reported", "2031-02-27"), ("reported", "2031-02")],
        [("reported", "2031-02-27"), ("reported", "2031-02-30")],
        [("reported", "2031-02-27"), ("reported", "２０３１-02-28")],
    ],
)
def test_fewer_than_two_days_are_no_row(named):
    assert days_of(*named, published="2031-02-20") == ()


def test_a_month_is_not_a_day():
    article = article_of(["It fell."])
    dates = (Moment(as_written="May", date="2031-05-01", precision="month"),)
    fell = Outcome(
        id="u", text="It fell.", commitment="reported", dates=dates, evidence=(cite(article, 1),), kind="other"
    )
    brief = Brief(id="x", as_of="2031-01-01", article=article, outcomes=(fell,), generator=generator())

    assert all(not block.days for part in lay_out(brief).parts for block in part.blocks if part.heading == OUTCOMES)
