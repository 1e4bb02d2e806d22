"""What figures of a text are found, what they are worth, and when one bears out another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models import Figure, Number
from briefing.text import figures
from briefing.text.figures import Differs, Found, Kind, Role


def only(text: str) -> Found:
    (found,) = figures.find(text)
    return found


def written(text: str) -> list[str]:
    return [f.figure.as_written for f in figures.find(text)]


@pytest.mark.parametrize(
    ("text", "as_written", "value", "unit", "kind"),
    [
        # digits
        ("It sank 12 boats.", "12", 12, None, Kind.COUNT),
        ("5,500 crates", "5,500", 5500, None, Kind.COUNT),
        ("5 500 crates", "5 500", 5500, None, Kind.COUNT),
        ("5\u202f500 crates", "5\u202f500", 5500, None, Kind.COUNT),
        ("12,34,567 votes", "12,34,567", 1234567, None, Kind.COUNT),
        ("1.500.000 votes", "1.500.000", 1500000, None, Kind.COUNT),
        ("5.500 points", "5.500", 5.5, None, Kind.COUNT),
        ("1,5 million", "1,5 million", 1500000, None, Kind.COUNT),
        ("0 cases", "0", 0, None, Kind.COUNT),
        ("he won .5 points", ".5", 0.5, None, Kind.COUNT),
        ("2½ miles", "2½ miles", 2.5, "mi", Kind.MEASURE),
        ("1 1/2 hours", "1 1/2 hours", 1.5, "h", Kind.MEASURE),
        ("a crew of 2000 sailors", "2000", 2000, None, Kind.COUNT),
        # scales
        ("1.5 billion seeds", "1.5 billion", 1_500_000_000, None, Kind.COUNT),
        ("1.1 billion seeds", "1.1 billion", 1_100_000_000, None, Kind.COUNT),
        ("3.6m people", "3.6m", 3_600_000, None, Kind.COUNT),
        ("60 thousand people", "60 thousand", 60_000, None, Kind.COUNT),
        ("5 lakh voters", "5 lakh", 500_000, None, Kind.COUNT),
        ("two and a half million", "two and a half million", 2_500_000, None, Kind.COUNT),
        ("half a million", "half a million", 500_000, None, Kind.COUNT),
        ("half a dozen boats", "half a dozen", 6, None, Kind.COUNT),
        ("a hundred thousand", "a hundred thousand", 100_000, None, Kind.COUNT),
        # words
        ("twenty-five boats", "twenty-five", 25, None, Kind.COUNT),
        ("Twenty five boats", "Twenty five", 25, None, Kind.COUNT),
        ("a dozen boats", "a dozen", 12, None, Kind.COUNT),
        ("two dozen boats", "two dozen", 24, None, Kind.COUNT),
        ("fifteen hundred", "fifteen hundred", 1500, None, Kind.COUNT),
        ("one hundred and fifty", "one hundred and fifty", 150, None, Kind.COUNT),
        ("one thousand two hundred and five", "one thousand two hundred and five", 1205, None, Kind.COUNT),
        ("three hundred thousand", "three hundred thousand", 300_000, None, Kind.COUNT),
        ("ten-storey", "ten", 10, None, Kind.COUNT),
        ("one hospital", "one", 1, None, Kind.COUNT),
        ("one of the sailors drowned", "one", 1, None, Kind.COUNT),
        # money
        ("$601 million", "$601 million", 601_000_000, "USD", Kind.MONEY),
        ("US$3.6 billion", "US$3.6 billion", 3_600_000_000, "USD", Kind.MONEY),
        ("€2bn", "€2bn", 2_000_000_000, "EUR", Kind.MONEY),
        ("£3.5m", "£3.5m", 3_500_000, "GBP", Kind.MONEY),
        ("Rs 5 crore", "Rs 5 crore", 50_000_000, "INR", Kind.MONEY),
        ("EUR 40", "EUR 40", 40, "EUR", Kind.MONEY),
        ("40 EUR", "40 EUR", 40, "EUR", Kind.MONEY),
        ("one million rubles", "one million rubles", 1_000_000, "RUB", Kind.MONEY),
        ("20 US dollars", "20 US dollars", 20, "USD", Kind.MONEY),
        ("500 yen", "500 yen", 500, "JPY", Kind.MONEY),
        ("5 million pounds", "5 million pounds", 5_000_000, "GBP", Kind.MONEY),
        # units
        ("185 mph", "185 mph", 185, "mph", Kind.MEASURE),
        ("295 km/h", "295 km/h", 295, "km/h", Kind.MEASURE),
        ("40 kilometres per hour", "40 kilometres per hour", 40, "km/h", Kind.MEASURE),
        ("thirty miles", "thirty miles", 30, "mi", Kind.MEASURE),
        ("a 5km run", "5km", 5, "km", Kind.MEASURE),
        ("30 square miles", "30 square miles", 30, "mi²", Kind.MEASURE),
        ("100m final", "100m", 100, "m", Kind.MEASURE),
        ("a 30-hour watch", "30-hour", 30, "h", Kind.MEASURE),
        ("an eleven-month-old boy", "eleven-month-old", 11, "months", Kind.MEASURE),
        ("11 years old", "11 years old", 11, "years", Kind.MEASURE),
        ("a man aged 45", "aged 45", 45, "years", Kind.MEASURE),
        ("-5 °C", "-5 °C", -5, "°C", Kind.MEASURE),
        ("minus five degrees", "minus five degrees", -5, "°", Kind.MEASURE),
        ("a 7.8-magnitude quake", "7.8-magnitude", 7.8, "magnitude", Kind.MEASURE),
        ("magnitude 6.1", "magnitude 6.1", 6.1, "magnitude", Kind.MEASURE),
        ("20,000 barrels per day", "20,000 barrels per day", 20_000, "bbl/d", Kind.MEASURE),
        ("30 seconds", "30 seconds", 30, "s", Kind.MEASURE),
        ("half an hour", "half an hour", 0.5, "h", Kind.MEASURE),
        ("three times", "three times", 3, "times", Kind.COUNT),
        ("output doubled", "doubled", 2, "times", Kind.COUNT),
        ("a threefold rise", "threefold", 3, "times", Kind.COUNT),
        # percent and shares
        ("45%", "45%", 45, "%", Kind.PERCENT),
        ("45 per cent", "45 per cent", 45, "%", Kind.PERCENT),
        ("12 percentage points", "12 percentage points", 12, "pp", Kind.PERCENT),
        ("two-thirds of the seats", "two-thirds", 2 / 3, None, Kind.SHARE),
        ("a third of the seats", "a third", 1 / 3, None, Kind.SHARE),
        ("a quarter", "a quarter", 0.25, None, Kind.SHARE),
        ("half of the crew", "half", 0.5, None, Kind.SHARE),
        ("3/4 of it", "3/4", 0.75, None, Kind.SHARE),
        ("three in five sailors", "three in five", 0.6, None, Kind.SHARE),
        ("one in ten sailors", "one in ten", 0.1, None, Kind.SHARE),
        ("one in every eight crowns", "one in every eight", 0.125, None, Kind.SHARE),
        ("9 out of 10 boats", "9 out of 10", 0.9, None, Kind.SHARE),
        # orders and names of numbers
        ("the second blast", "second", 2, None, Kind.ORDINAL),
        ("the 21st crew", "21st", 21, None, Kind.ORDINAL),
        ("the twenty-first crew", "twenty-first", 21, None, Kind.ORDINAL),
        ("a third sailor", "third", 3, None, Kind.ORDINAL),
        ("a Category 5 storm", "Category 5", 5, None, Kind.LABEL),
        ("in No. 7", "No. 7", 7, None, Kind.LABEL),
        ("Flight 370 landed", "Flight 370", 370, None, Kind.LABEL),
        # times
        ("at 4 p.m.", "4 p.m.", 16, "o'clock", Kind.TIME),
        ("at 6am", "6am", 6, "o'clock", Kind.TIME),
        ("at 14:30", "14:30", 14.5, "o'clock", Kind.TIME),
        ("in 2016", "2016", 2016, None, Kind.DATE),
        ("the 1973 building", "1973", 1973, None, Kind.DATE),
        ("on 13 April 2019", "13 April 2019", None, None, Kind.DATE),
        # words that count nothing, or little
        ("no survivors", "no", 0, None, Kind.NOTHING),
        ("None came.", "None", 0, None, Kind.NOTHING),
        ("both blasts", "both", 2, None, Kind.LIGHT),
        ("one of the largest ports", "one", 1, None, Kind.LIGHT),
        ("it took an hour", "an hour", 1, "h", Kind.LIGHT),
        # codes
        ("version 1.2.3", "1.2.3", None, None, Kind.CODE),
        ("since 9/11", "9/11", None, None, Kind.CODE),
        ("9" * 31, "9" * 31, None, None, Kind.CODE),
    ],
)
def test_an_exact_figure_has_its_value_alone(
    text: str, as_written: str, value: Number | None, unit: str | None, kind: Kind
) -> None:
    found = only(text)
    figure = found.figure
    assert (figure.as_written, figure.unit, found.kind) == (as_written, unit, kind)
    assert figure.value == (value if value is None else pytest.approx(value, rel=1e-12))
    assert type(figure.value) is type(value)
    assert (figure.low, figure.high, figure.approximate) == (None, None, False)


@pytest.mark.parametrize(
    ("text", "as_written", "value", "low", "high", "approximate"),
    [
        ("at least 12 dead", "at least 12", None, 12, None, False),
        ("At least a dozen", "At least a dozen", None, 12, None, False),
        ("more than 500", "more than 500", None, 500, None, False),
        ("over a million people", "over a million", None, 1_000_000, None, False),
        ("500+ people", "500+", None, 500, None, False),
        ("30 or more", "30 or more", None, 30, None, False),
        ("tolls exceeded 100", "exceeded 100", None, 100, None, False),
        ("no fewer than 12", "no fewer than 12", None, 12, None, False),
        ("just over 50", "just over 50", None, 50, None, True),
        ("trapped for over 30 hours", "over 30 hours", None, 30, None, False),
        ("up to 200", "up to 200", None, None, 200, False),
        ("as many as 30", "as many as 30", None, None, 30, False),
        ("no more than 50", "no more than 50", None, None, 50, False),
        ("fewer than 5,000", "fewer than 5,000", None, None, 5000, False),
        ("within two miles", "within two miles", None, None, 2, False),
        ("just under half", "just under half", None, None, 0.5, True),
        ("about 760 people", "about 760", 760, None, None, True),
        ("some 60 thousand people", "some 60 thousand", 60_000, None, None, True),
        ("an estimated 50,000 people", "an estimated 50,000", 50_000, None, None, True),
        ("(~295 km/h)", "~295 km/h", 295, None, None, True),
        ("nearly 50,000", "nearly 50,000", 50_000, None, None, True),
        ("20 or so", "20 or so", 20, None, None, True),
        ("200-odd boats", "200-odd", 200, None, None, True),
        ("a couple of days", "a couple of days", 2, None, None, True),
        ("between 36 and 40 people", "between 36 and 40", None, 36, 40, False),
        ("36 to 40 people", "36 to 40", None, 36, 40, False),
        ("36–40 people", "36–40", None, 36, 40, False),
        ("five or six boats", "five or six", None, 5, 6, False),
        ("ranging from 45% to 60%", "45% to 60%", None, 45, 60, False),
        ("45-60%", "45-60%", None, 45, 60, False),
        ("$5-10 million", "$5-10 million", None, 5_000_000, 10_000_000, False),
        ("£3bn to £4bn", "£3bn to £4bn", None, 3_000_000_000, 4_000_000_000, False),
        ("about 36 to 40", "about 36 to 40", None, 36, 40, True),
        ("dozens of boats", "dozens", None, 24, 99, True),
        ("Scores of boats", "Scores", None, 40, 199, True),
        ("hundreds of boats", "hundreds", None, 200, 999, True),
        ("tens of thousands of people", "tens of thousands", None, 20_000, 99_999, True),
        ("hundreds of thousands", "hundreds of thousands", None, 200_000, 999_999, True),
        ("several hundred boats", "several hundred", None, 200, 999, True),
        ("a few dozen boats", "a few dozen", None, 24, 99, True),
    ],
)
def test_words_around_a_number_bound_it(
    text: str, as_written: str, value: Number | None, low: Number | None, high: Number | None, *, approximate: bool
) -> None:
    figure = only(text).figure
    assert figure.as_written == as_written
    assert (figure.value, figure.low, figure.high, figure.approximate) == (value, low, high, approximate)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cut from 180 to 5", [("180", Role.FROM), ("5", Role.TO)]),
        ("rose from fourteen to 31", [("fourteen", Role.FROM), ("31", Role.TO)]),
        ("rose from fourteen deaths to 31", [("fourteen", Role.FROM), ("31", Role.TO)]),
        ("rose to 31 from about 14", [("31", Role.TO), ("about 14", Role.FROM)]),
        ("a toll of 41, up from 12", [("41", Role.TO), ("12", Role.FROM)]),
        ("5ft 10in tall", [("5ft", None), ("10in", None)]),
        ("40pdr guns", [("40", None)]),
        ("rose from 30 to 40 km", [("30", Role.FROM), ("40 km", Role.TO)]),
        ("a 19-4 vote", [("19", None), ("4", None)]),
        ("voted 19 to 4", [("19", None), ("4", None)]),
        ("won 1-2", [("1", None), ("2", None)]),
        ("185 mph (~295 km/h)", [("185 mph", None), ("~295 km/h", None)]),
        ("killed five and wounded 110", [("five", None), ("110", None)]),
        ("killing one and wounding two", [("one", None), ("two", None)]),
        ("pages 1,2,3", [("1", None), ("2", None), ("3", None)]),
        ("Category 5 500 homes", [("Category 5", None), ("500", None)]),
    ],
)
def test_two_numbers_are_two_figures_and_keep_their_part(text: str, expected: list[tuple[str, Role | None]]) -> None:
    assert [(f.figure.as_written, f.role) for f in figures.find(text)] == expected


def test_a_change_gives_its_unit_to_both_ends() -> None:
    one, two = figures.find("rose from 30 to 40 km")
    assert (one.figure.unit, two.figure.unit) == ("km", "km")


@pytest.mark.parametrize(
    "text",
    [
        "the G20 met",
        "an F-16 fell",
        "COVID-19 spread",
        "covid-19 spread",
        "SARS-CoV-2",
        "a Mi-8 and MH17",
        "T-72s",
        "5G and 3D",
        "https://example.org/2019/05/12",
        "no one came",
        "one another",
        "this one and the other one",
        "One can see it.",
        "no longer",
        "at first",
        "the First Lady",
        "third-party rules",
        "half-brother",
        "one-sided",
        "a test, its scores",
        "",
    ],
)
def test_names_and_pronouns_are_no_figures(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("5,500 Peshmerga fighters were sent", "Peshmerga fighters"),
        ("760 people who escaped", "people"),
        ("twelve civilians were killed", "civilians"),
        ("hundreds of residents, mostly women", "residents"),
        ("a third of the seats", "seats"),
        ("50,000 remaining residents at risk", "remaining residents"),
        ("three people died", "people"),
        ("one news site, the Post", "news site"),
        ("12 dead", "dead"),
        ("killed five and left", None),
        ("190 were dead", None),
        ("10 men on Monday", "men"),
        ("sixteen states filed suit", "states"),
        ("100 alpha beta gamma delta epsilon zeta eta", "alpha beta gamma delta epsilon"),
        ("100 boats\n\nHarbour news", "boats"),
    ],
)
def test_what_is_counted_stands_right_behind(text: str, of: str | None) -> None:
    assert figures.find(text)[0].figure.of == of


@pytest.mark.parametrize(
    ("claimed", "stated"),
    [
        ("12", "12"),
        ("12", "a dozen"),
        ("at least a dozen", "at least 12"),
        ("1.5bn seeds", "1,500 million seeds"),
        ("$1.5bn", "1.5 billion dollars"),
        ("60,000", "60 thousand"),
        ("over 500", "more than 500"),
        ("500+", "over 500"),
        ("more than 500", "500+"),
        ("at least 500", "more than 500"),
        ("about 760", "760"),
        ("at least 12", "12"),
        ("up to 12", "12"),
        ("about 50,000", "49,800"),
        ("nearly 50,000", "49,800"),
        ("about 50,000", "nearly 50,000"),
        ("more than 11,000", "11,240"),
        ("more than 10,000", "over 11,000"),
        ("more than a dozen", "14"),
        ("fewer than 12,000", "11,940"),
        ("hundreds", "350"),
        ("dozens", "40"),
        ("dozens", "dozens"),
        ("thousands", "tens of thousands"),
        ("hundreds", "at least 350"),
        ("between 36 and 40", "36 to 40"),
        ("at least 36", "between 36 and 40"),
        ("up to 40", "between 36 and 40"),
        ("2/3", "two-thirds"),
        ("60%", "three in five sailors"),
        ("half", "50%"),
        ("45 percent", "45%"),
        ("30 miles", "thirty miles"),
        ("aged 45", "a 45-year-old man"),
        ("the 2nd crew", "the second crew"),
        ("Category 5", "a Category 5 storm"),
        ("4 p.m.", "16:00"),
        ("9/11", "9/11"),
    ],
)
def test_the_same_or_a_weaker_figure_is_borne_out(claimed: str, stated: str) -> None:
    assert figures.agrees(only(claimed).figure, only(stated).figure) is None


@pytest.mark.parametrize(
    ("claimed", "stated", "kind"),
    [
        ("72", "12", Differs.NUMBER),
        ("1.5 million", "1.5 billion", Differs.NUMBER),
        ("300", "hundreds", Differs.NUMBER),
        ("200", "hundreds", Differs.NUMBER),
        ("at least 200", "hundreds", Differs.NUMBER),
        ("hundreds", "dozens", Differs.NUMBER),
        ("tens of thousands", "thousands", Differs.NUMBER),
        ("hundreds", "40", Differs.NUMBER),
        ("66%", "two-thirds", Differs.NUMBER),
        ("50,000", "49,800", Differs.NUMBER),
        ("about 12", "14", Differs.NUMBER),
        ("about 20", "15", Differs.NUMBER),
        ("at least 12", "14", Differs.NUMBER),
        ("more than 10", "19", Differs.NUMBER),
        ("at least 15", "14", Differs.NUMBER),
        ("38", "between 36 and 40", Differs.NUMBER),
        ("30 to 50", "36 to 40", Differs.NUMBER),
        ("36 to 40", "38", Differs.NUMBER),
        ("9/11", "24/7", Differs.NUMBER),
        ("5 p.m.", "4 p.m.", Differs.NUMBER),
        ("30 km", "30 miles", Differs.UNIT),
        ("30", "30 miles", Differs.UNIT),
        ("$12", "12", Differs.UNIT),
        ("€12", "$12", Differs.UNIT),
        ("12 days", "12 hours", Differs.UNIT),
        ("12%", "12", Differs.UNIT),
        ("12 percentage points", "12%", Differs.UNIT),
        ("two boats", "the second boat", Differs.UNIT),
        ("5 storms", "a Category 5 storm", Differs.UNIT),
        ("12", "at least 12", Differs.QUALIFIER),
        ("12", "up to 12", Differs.QUALIFIER),
        ("12", "about 12", Differs.QUALIFIER),
        ("500", "more than 500", Differs.QUALIFIER),
        ("about 12", "at least 12", Differs.QUALIFIER),
        ("at least 12", "up to 12", Differs.QUALIFIER),
        ("more than 500", "at least 500", Differs.QUALIFIER),
        ("more than 500", "500", Differs.QUALIFIER),
        ("at least 760", "about 760", Differs.QUALIFIER),
        ("nearly 50,000", "about 50,000", Differs.QUALIFIER),
        ("nearly 50,000", "50,200", Differs.QUALIFIER),
        ("40", "between 36 and 40", Differs.QUALIFIER),
        ("36 to 40", "about 36 to 40", Differs.QUALIFIER),
    ],
)
def test_another_number_unit_or_a_lost_hedge_is_a_disagreement(claimed: str, stated: str, kind: Differs) -> None:
    disagreement = figures.agrees(only(claimed).figure, only(stated).figure)
    assert disagreement is not None
    assert disagreement.kind is kind
    assert only(claimed).figure.as_written in disagreement.detail


@pytest.mark.parametrize(
    "worst",
    [
        "1" * 100_000, "1," * 20_000, "1 to " * 5_000, "one hundred and " * 3_000, "-1" * 8_000, "a-" * 20_000,
        "111 " * 10_000, "twenty-" * 6_000, "1/" * 20_000, " " * 100_000, "between 1 and " * 3_000, "x" * 100_000,
        "'1" * 8_000, "tens of " * 8_000, "No. " * 8_000, "١٢٣" * 10_000,
    ],
)  # fmt: skip
def test_hostile_text_is_read_to_its_end(worst: str) -> None:
    last = 0
    for found in figures.find(worst):
        assert last <= found.start < found.end
        last = found.end


_VOCABULARY = (
    "one two twenty five hundred thousand million dozen dozens tens of half a an quarter third and to or between from "
    "- – / , . % $ € Rs 1 12 5,500 1.5 2½ ½ m km bn st th -5 about at least more than over up some + °C May 2019 No. "
    "Category both no none several few couple pair first second years-old p.m. ² ٣ plus odd 1/2 magnitude minus"
)
_WORDS = st.sampled_from(_VOCABULARY.split())
_GAPS = st.sampled_from(["", " ", " ", " ", "\n", "\n\n", "\u00a0"])


@given(st.one_of(st.text(max_size=80), st.lists(st.tuples(_WORDS, _GAPS).map("".join), max_size=16).map("".join)))
def test_every_figure_is_a_slice_in_order_and_bears_itself_out(text: str) -> None:
    last = 0
    for found in figures.find(text):
        figure = found.figure
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == figure.as_written
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        assert figure.of is None or figure.of in text
        last = found.end


@given(st.integers(2, 999_999_999))
def test_a_number_is_worth_the_same_in_digits_groups_and_words(number: int) -> None:
    for spelling in (f"{number:,}", _in_words(number), f"{number:,}".replace(",", "\u202f")):
        found = only(f"They counted {spelling} crates")
        assert (found.figure.as_written, found.figure.value, found.figure.of) == (spelling, number, "crates")


@given(st.integers(1, 999), st.sampled_from([("million", 10**6), ("billion", 10**9), ("bn", 10**9), ("k", 1000)]))
def test_a_decimal_with_a_scale_is_exact(tenths: int, scale: tuple[str, int]) -> None:
    word, factor = scale
    gap = "" if word in {"bn", "k"} else " "
    value = only(f"They counted {tenths / 10}{gap}{word} crates").figure.value
    assert value == tenths * factor // 10


@given(st.integers(2, 10**6), st.integers(2, 10**6))
def test_different_numbers_never_agree(one: int, two: int) -> None:
    disagreement = figures.agrees(only(f"{one:,} crates").figure, only(f"{two:,} crates").figure)
    assert (disagreement is None) == (one == two)


def test_a_figure_without_any_value_is_compared_by_its_words() -> None:
    assert figures.agrees(Figure(as_written="1.2.3"), Figure(as_written="1.2.3")) is None
    assert figures.agrees(Figure(as_written="1.2.3"), Figure(as_written="1.2.4")) is not None


def _in_words(number: int) -> str:
    ones = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    )
    tens = "- - twenty thirty forty fifty sixty seventy eighty ninety"
    if number < 20:
        return str.split(ones)[number]
    if number < 100:
        return str.split(tens)[number // 10] + (f"-{_in_words(number % 10)}" if number % 10 else "")
    for word, scale in (("million", 10**6), ("thousand", 1000), ("hundred", 100)):
        if number >= scale:
            rest = number % scale
            link = " and " if scale == 100 or rest < 100 else " "
            return f"{_in_words(number // scale)} {word}" + (link + _in_words(rest) if rest else "")
    raise AssertionError(number)


def test_digits_are_read_once_where_a_decimal_looks_like_a_time() -> None:
    found = figures.find(".1pm")

    assert [(f.start, f.end) for f in found] == [(0, 2)]
