"""Each instant is in exactly one edition, in every zone and over every change of the clocks."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from briefing.text.windows import FIRST, is_within, window, written

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", [2, 6, 23])
def test_two_years_of_editions_tile_the_time(zone, hour):
    place = ZoneInfo(zone)
    first = datetime(2025, 1, 1, tzinfo=place)
    # at half past that hour on the wall, whatever the clocks do; where it comes twice, the first time
    runs = [(first + timedelta(days=n)).replace(hour=hour, minute=30) for n in range(730)]
    end, windows = None, []
    for run in runs:
        start, end = window(end, run)
        windows.append((start, end))

    assert all(one[1] == other[0] for one, other in itertools.pairwise(windows))
    assert windows[0][0] == windows[0][1] - FIRST
    hours = {(e - s).total_seconds() / 3600 for s, e in windows}
    assert 24.0 in hours
    assert hours <= {23.0, 23.5, 24.0, 24.5, 25.0}
    for moment in (windows[100][0], windows[400][1], datetime(2025, 10, 26, 0, 59, 59, tzinfo=UTC)):
        assert sum(is_within(moment, s, e) for s, e in windows) == 1


def test_missed_days_are_one_window():
    start, end = window(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 5, tzinfo=UTC))

    assert end - start == timedelta(days=4)


def test_since_comes_before_the_previous_end():
    since = datetime(2026, 2, 1, tzinfo=UTC)

    assert window(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 5, tzinfo=UTC), since=since)[0] == since


def test_a_clock_that_was_set_back_is_an_error():
    with pytest.raises(ValueError, match="before it begins"):
        window(datetime(2026, 3, 5, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC))


def test_times_are_written_in_the_readers_zone():
    moment = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)

    assert written(moment, ZoneInfo("Europe/Berlin")) == "2026-03-29T03:30:00+02:00"
    assert written(moment, ZoneInfo("Asia/Kathmandu")) == "2026-03-29T07:15:00+05:45"
