"""What tells an aim or an obstacle, and what only has a word of one."""

from __future__ import annotations

import pytest

from briefing.text.aims import may_tell_aim, tells_aim
from briefing.text.obstacles import may_tell_obstacle, tells_obstacle


@pytest.mark.parametrize(
    "text",
    [
        "Two panels have rejected Venn’s attempt to throw out the case",
        "The council dismissed the union’s demand for a rest day",
        "Venn has pleaded not guilty to ten counts of attempting to sway a clerk",
        "The inquest is due to open in May",
        "The number of attempts by boat has risen",
        "The towns that filed the suit have standing to do so",
    ],
)
def test_what_others_did_to_an_aim_and_what_a_calendar_has_is_no_aim(text):
    assert not may_tell_aim(text)
    assert not tells_aim(text)


@pytest.mark.parametrize(
    "text",
    [
        "Venn attempted to throw out the case",
        "The union demanded a rest day",
        "The towns filed a suit to stop the wall",
        "The council rejected the plan and plans to appeal",
    ],
)
def test_what_somebody_tries_or_demands_is_an_aim(text):
    assert may_tell_aim(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nine sailors were lost in a clash between opposing fleets",
        "The suit was filed in the District Court of Orle",
        "Surveyors describe the event as the first outage of its kind",
        "Selm Now could not independently confirm the reports",
    ],
)
def test_what_only_has_a_word_for_an_obstacle_is_none(text):
    assert not may_tell_obstacle(text)


def test_what_slows_of_itself_slows_nobody_and_what_is_opposed_is_opposed():
    assert not tells_obstacle("The storm slowed down over the islands")
    assert tells_obstacle("Ice slowed the convoy")
    assert may_tell_obstacle("The guild is opposing the plan")
