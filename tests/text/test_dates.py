"""What times of a text are found, which day they mean, and when one bears out another."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models import Moment
from briefing.text import dates

FRIDAY = date(2026, 1, 2)  # a Friday two days into the year, so that "Thursday" lies in the last one
THURSDAY = date(2025, 5, 22)


def read(text: str, published: date | None = FRIDAY) -> list[tuple[str, str | None, str]]:
    return [(f.moment.as_written, f.moment.date, f.moment.precision) for f in dates.find(text, published)]


def moment(text: str, published: date | None = FRIDAY) -> Moment:
    (found,) = dates.find(text, published)
    return found.moment


@pytest.mark.parametrize(
    ("text", "written", "when", "precision"),
    [
        # calendar days
        ("It opened on 2026-11-05.", "2026-11-05", "2026-11-05", "day"),
        ("Logged 2026-01-02T10:00:00Z by the pump.", "2026-01-02T10:00:00Z", "2026-01-02", "day"),
        ("It opened on 5 November 2026.", "5 November 2026", "2026-11-05", "day"),
        ("It opened on the 5th of November, 2026.", "the 5th of November, 2026", "2026-11-05", "day"),
        ("It opened on Nov. 5th, 2026.", "Nov. 5th, 2026", "2026-11-05", "day"),
        ("MAY 12, 2025 (Harrow Bay)", "MAY 12, 2025", "2025-05-12", "day"),
        ("Thursday, September 5, 2019", "Thursday, September 5, 2019", "2019-09-05", "day"),
        ("Sun 3 May 2026", "Sun 3 May 2026", "2026-05-03", "day"),
        ("on 05.11.2026", "05.11.2026", "2026-11-05", "day"),
        ("on 13/05/2019", "13/05/2019", "2019-05-13", "day"),
        ("on 05/13/2019", "05/13/2019", "2019-05-13", "day"),
        ("on 12/05/2019", "12/05/2019", "2019", "year"),
        ("on 29 February 2024", "29 February 2024", "2024-02-29", "day"),
        ("on 29 February 2025", "29 February 2025", None, "unknown"),
        ("on 2025-02-29", "2025-02-29", None, "unknown"),
        ("on 31 April 2025", "31 April 2025", None, "unknown"),
        # days without a year
        ("The pier opened on 5 May.", "5 May", "2025-05-05", "day"),
        ("The pier opened on December 31.", "December 31", "2025-12-31", "day"),
        ("The pier will open on 5 January.", "5 January", "2026-01-05", "day"),
        ("on 29 February", "29 February", "2024-02-29", "day"),
        # months and years
        ("in January 2019", "January 2019", "2019-01", "month"),
        ("in late May 2025", "late May 2025", "2025-05", "month"),
        ("In August the pier opened.", "August", "2025-08", "month"),
        ("It will reopen in June.", "June", "2026-06", "month"),
        ("last January", "last January", "2025-01", "month"),
        ("next January", "next January", "2027-01", "month"),
        ("this past December", "this past December", "2025-12", "month"),
        ("since May", "May", "2025-05", "month"),
        ("in 2016", "2016", "2016", "year"),
        ("the 1973 building", "1973", "1973", "year"),
        ("by mid-2019", "mid-2019", "2019", "year"),
        ("in early 2027", "early 2027", "2027", "year"),
        ("in the 1990s", "the 1990s", None, "unknown"),
        ("Q3 2026", "Q3 2026", "2026", "year"),
        ("in the summer of 2019", "summer of 2019", "2019", "year"),
        # from the day of writing
        ("It collapsed on Thursday.", "Thursday", "2026-01-01", "day"),
        ("It collapsed on Friday.", "Friday", "2026-01-02", "day"),
        ("It collapsed on Saturday night.", "Saturday night", "2025-12-27", "day"),
        ("It collapsed early Wednesday.", "early Wednesday", "2025-12-31", "day"),
        ("It collapsed last Friday.", "last Friday", "2025-12-26", "day"),
        ("They meet next Friday.", "next Friday", "2026-01-09", "day"),
        ("They meet next Thursday.", "next Thursday", "2026-01-08", "day"),
        ("The council will meet on Thursday.", "Thursday", "2026-01-08", "day"),
        ("On Monday, the council will vote.", "Monday", "2026-01-05", "day"),
        ("A vote is due on Friday.", "Friday", "2026-01-02", "day"),
        ("Crews will be briefed on Thursday.", "Thursday", "2026-01-08", "day"),
        ("The crew plans to leave on Sunday.", "Sunday", "2026-01-04", "day"),
        ("The pump failed. The council will meet on Monday.", "Monday", "2026-01-05", "day"),
        ("The council will meet. The pump failed on Monday.", "Monday", "2025-12-29", "day"),
        ("yesterday", "yesterday", "2026-01-01", "day"),
        ("yesterday morning", "yesterday morning", "2026-01-01", "day"),
        ("Today the pier opened.", "Today", "2026-01-02", "day"),
        ("tonight", "tonight", "2026-01-02", "day"),
        ("tomorrow", "tomorrow", "2026-01-03", "day"),
        ("last night", "last night", "2026-01-01", "day"),
        ("three days ago", "three days ago", "2025-12-30", "day"),
        ("2 years ago", "2 years ago", "2024", "year"),
        ("two weeks ago", "two weeks ago", None, "unknown"),
        ("last week", "last week", None, "unknown"),
        ("last month", "last month", "2025-12", "month"),
        ("next month", "next month", "2026-02", "month"),
        ("earlier this year", "earlier this year", "2026", "year"),
        ("last year", "last year", "2025", "year"),
        ("on Mondays", "Mondays", None, "unknown"),
        ("the same day", "the same day", None, "unknown"),
        # times of day
        ("at 4 p.m.", "4 p.m.", None, "unknown"),
        ("at 6am", "6am", None, "unknown"),
        ("at 14:30", "14:30", None, "unknown"),
        ("at 1430 GMT", "1430 GMT", None, "unknown"),
        ("at noon", "noon", None, "unknown"),
        ("at five o’clock", "five o’clock", None, "unknown"),
    ],
)
def test_a_time_is_found_and_read(text: str, written: str, when: str | None, precision: str) -> None:
    assert read(text) == [(written, when, precision)]


@pytest.mark.parametrize(
    "text",
    [
        "It may rain.",
        "May said so.",
        "She may go.",
        "The March on the harbour ended.",
        "They march on.",
        "The sun rose.",
        "He sat down.",
        "More than 2000 crates",
        "2000 crates burned",
        "It cost $2019.",
        "The F-2016 engine",
        "call 555-2016",
        "on 9/11",
        "May 5,500 people come",
        "version 1.2.2019.4",
        "a 19-4 vote",
        "Flight 2019 landed",
        "25:70",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13-15 April 2025", [("13", "2025-04-13"), ("15 April 2025", "2025-04-15")]),
        ("13 to 15 April 2025", [("13", "2025-04-13"), ("15 April 2025", "2025-04-15")]),
        ("April 13 and 14, 2025", [("April 13", "2025-04-13"), ("14, 2025", "2025-04-14")]),
        ("On April 13 and 14 people fell ill", [("April 13", "2025-04-13")]),
        ("in 2014-16", [("2014", "2014"), ("16", "2016")]),
        ("December and January", [("December", "2025-12"), ("January", "2026-01")]),
        ("Monday to Tuesday", [("Monday", "2025-12-29"), ("Tuesday", "2025-12-30")]),
        ("until 4 p.m. on 3 January 2026", [("4 p.m.", None), ("3 January 2026", "2026-01-03")]),
        (
            "The mayor said on Monday that crews will leave on Saturday.",
            [("Monday", "2025-12-29"), ("Saturday", "2026-01-03")],
        ),
    ],
)
def test_two_times_are_two_moments(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(written, when) for written, when, _ in read(text)] == expected


@pytest.mark.parametrize(
    "text", ["on Monday", "yesterday", "last month", "5 May", "in August", "two days ago", "next Friday"]
)
def test_nothing_is_worked_out_without_a_publication_date(text: str) -> None:
    found = moment(text, None)
    assert (found.date, found.precision, found.resolved) == (None, "unknown", False)
    assert found.as_written in text


def test_only_what_was_worked_out_is_marked_resolved() -> None:
    assert moment("on Monday").resolved
    assert moment("on 5 May").resolved
    assert not moment("on 5 May 2025").resolved
    assert not moment("in 2016").resolved


def test_a_paragraph_break_parts_two_times() -> None:
    assert [w for w, _, _ in read("in May\n\n2019 was worse")] == ["May", "2019"]


@pytest.mark.parametrize("published", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_ends_of_the_calendar_do_not_raise(published: date) -> None:
    for text in (
        "last Monday",
        "next Monday",
        "yesterday",
        "tomorrow",
        "last year",
        "next month",
        "5 years ago",
        "5 May",
    ):
        dates.find(text, published)


@pytest.mark.parametrize(
    ("claimed", "stated", "expected"),
    [
        ("Monday", "Monday", True),
        ("Monday", "Tuesday", False),
        ("Monday", "29 December 2025", True),
        ("29 December 2025", "Monday", True),
        ("28 December 2025", "Monday", False),
        ("in May", "12 May", True),
        ("12 May", "in May", False),
        ("12 May", "13 May", False),
        ("12 May", "12 June", False),
        ("in 2025", "12 May 2025", True),
        ("in 2024", "12 May 2025", False),
        ("12 May 2025", "in 2025", False),
        ("Monday", "Monday night", True),
        ("Monday night", "Monday", False),
        ("Monday night", "Monday morning", False),
        ("late May", "in May", False),
        ("in May", "late May", True),
        ("last Friday", "next Friday", False),
        ("last week", "last week", True),
        ("last week", "last month", False),
        ("the same day", "the next day", False),
        ("4 p.m.", "16:00", True),
        ("4 p.m.", "4 a.m.", False),
        ("noon", "12 p.m.", True),
        ("6am", "Monday", False),
        ("Monday", "6am", False),
        ("yesterday", "Thursday", True),
        ("yesterday", "Wednesday", False),
        ("the 1990s", "the 1980s", False),
        ("Thursday, January 1, 2026", "Thursday", True),
    ],
)
def test_a_coarser_time_is_borne_out_and_a_finer_one_is_not(claimed: str, stated: str, *, expected: bool) -> None:
    assert dates.agrees(moment(claimed), moment(stated)) is expected


@pytest.mark.parametrize(
    ("claimed", "stated", "expected"),
    [
        ("Monday", "Monday", True),
        ("Monday", "Tuesday", False),
        ("12 May", "12 May", True),
        ("12 May", "13 May", False),
        ("in May", "12 May", True),
        ("12 May", "in May", False),
        ("12 May 2025", "12 May", False),
    ],
)
def test_without_dates_the_words_are_compared(claimed: str, stated: str, *, expected: bool) -> None:
    assert dates.agrees(moment(claimed, None), moment(stated, None)) is expected


def test_a_bare_weekday_is_borne_out_by_its_date_even_where_it_was_not_worked_out() -> None:
    assert dates.agrees(moment("Monday", None), moment("29 December 2025"))
    assert not dates.agrees(moment("Tuesday", None), moment("29 December 2025"))
    assert not dates.agrees(moment("29 December 2025"), moment("Monday", None))


def test_the_same_day_is_only_what_surely_is() -> None:
    assert dates.same_day(moment("Monday"), moment("29 December 2025"))
    assert dates.same_day(moment("Monday", None), moment("on Monday", None))
    assert not dates.same_day(moment("Monday", None), moment("Tuesday", None))
    assert not dates.same_day(moment("Monday"), moment("Monday", None))
    assert not dates.same_day(moment("in May"), moment("in May"))
    assert not dates.same_day(moment("last week"), moment("last week"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-02", FRIDAY),
        ("2026-01-02T23:59:59Z", FRIDAY),
        ("2026-01-02T00:10:00+05:30", FRIDAY),
        ("2026-01-02t00:10:00.123-08:00", FRIDAY),
        ("2024-02-29", date(2024, 2, 29)),
        ("2025-02-29", None),
        ("0000-01-01", None),
        ("2 January 2026", None),
        ("2026-01-02 or so", None),
        ("", None),
        (None, None),
    ],
)
def test_a_publication_date_is_a_day_or_a_time_with_zone(text: str | None, expected: date | None) -> None:
    assert dates.published_date(text) == expected


@pytest.mark.parametrize(
    "worst",
    ["1" * 50_000, "May " * 5000, "2019-" * 5000, "12 to " * 4000, "\n" * 50_000, "1:" * 20_000, "early " * 5000],
)
def test_hostile_text_is_read_to_its_end(worst: str) -> None:
    for found in dates.find(worst, FRIDAY):
        assert worst[found.start : found.end] == found.moment.as_written


_VOCABULARY = (
    "May March Sun Monday next last this past early 12 5th 2019 1990s , . - – to and of the at p.m. 14:30 : ago "
    "days two week December will said ٣ ² 99 0000 - / 2026-02-30"
)


_WORDS = st.sampled_from(_VOCABULARY.split())


@given(st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=14).map(" ".join)), st.one_of(st.none(), st.dates()))
def test_every_moment_is_a_slice_in_order(text: str, published: date | None) -> None:
    last = 0
    for found in dates.find(text, published):
        assert last <= found.start < found.end
        assert text[found.start : found.end] == found.moment.as_written
        assert found.moment.date is None or re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", found.moment.date)
        assert dates.agrees(found.moment, found.moment)
        last = found.end


_EVERY_WORD = re.compile(r"(?<![\w$€£¥#+])(?<!\d[.,:/])[^\W_]")
_BEGINNINGS = (
    "the same next following previous day that this last past coming early late mid end beginning start yesterday "
    "today tomorrow tonight spring summer autumn fall winter Q3 first second quarter half noon midday midnight earlier "
    "later on in a an two eleven hour minute days years ago o'clock weekend week month year decade century night "
    "morning evening May Sept. jan december MONDAYS Tues Sunday ſunday wee\u212a 4 12 2019 1990s 14:30 1430 GMT a.m. of"
)
_GAPS = st.sampled_from([" ", " ", " ", "-", ", ", "  \n "])


@given(
    st.lists(st.tuples(st.sampled_from(_BEGINNINGS.split()), _GAPS).map("".join), min_size=2, max_size=9).map("".join)
)
def test_no_time_is_passed_over_for_the_word_it_begins_with(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dates, "_OPENING", _EVERY_WORD)
        tried_everywhere = dates.find(text, FRIDAY)

    assert dates.find(text, FRIDAY) == tried_everywhere


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_day_written_out_is_read_back(day: date) -> None:
    for written in (f"{day:%d} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}", day.isoformat()):
        assert read(f"It was on {written}.") == [(written, day.isoformat(), "day")]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 6))
def test_a_bare_weekday_lies_within_the_week_before(published: date, weekday: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    when = date.fromisoformat(str(moment(f"It broke on {name}", published).date))
    assert when.weekday() == weekday
    assert 0 <= (published - when).days <= 6


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Venn has ordered the army to secure the gap by Sunday.", "2023-05-21"),
        ("They were told to leave by Sunday.", "2023-05-21"),
        ("She threatened to resign by Monday.", "2023-05-22"),
        ("The firm promised a report by Friday.", "2023-05-19"),
        ("The vote was set for Monday.", "2023-05-22"),
        ("The deadline is Sunday.", "2023-05-21"),
        ("He has to answer by Friday.", "2023-05-19"),
        ("The strike begins on Monday.", "2023-05-22"),
        ("Two tugs are to pull the ferry free at high water on Monday.", "2023-05-22"),
        ("The driver is to blame for the crash on Monday.", "2023-05-15"),
        ("The summit opens Monday.", "2023-05-22"),
        ("They had ordered it before Sunday came, on Monday.", "2023-05-15"),
        ("By Sunday the toll had risen to 12.", "2023-05-14"),
        ("The army managed to secure the gap by Sunday.", "2023-05-14"),
        ("Both sides had agreed to meet again on Monday.", "2023-05-22"),
        ("They agreed on Monday to meet.", "2023-05-15"),
        ("The governor ordered 600 police to Stennick on Monday.", "2023-05-15"),
        ("They walked out at 6 a.m. on Monday over a plan to close it.", "2023-05-15"),
    ],
)
def test_a_day_is_the_one_that_the_deed_before_it_points_to(text: str, when: str) -> None:
    assert when in {found.moment.date for found in dates.find(text, date(2023, 5, 18))}
