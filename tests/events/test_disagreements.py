"""What is a conflict between articles, and what only looks like one."""

from __future__ import annotations

import pytest
from accounts import brief_of, told

from briefing.events.disagreements import disagreements
from briefing.events.merge import Source
from briefing.models import Brief, ConflictKind


def found(*briefs: Brief) -> list[tuple[str, str, list[str]]]:
    given = disagreements([Source(b) for b in briefs])
    assert given == disagreements([Source(b) for b in briefs[::-1]])
    return [(c.topic, c.kind.value, [v.as_written for v in c.values]) for c in given]


def test_two_counts_of_one_day_disagree() -> None:
    conflicts = disagreements([Source(brief_of(n)) for n in ("courier", "tribune", "post")])

    killed = conflicts[0]
    assert (killed.topic, killed.kind) == ("killed", ConflictKind.DISAGREEMENT)
    assert [(v.as_written, v.speaker and v.speaker.name) for v in killed.values] == [
        ("nine", "the coastguard"),
        ("At least 11", "Saint Orla hospital in Port Selm"),
    ]
    assert (killed.values[1].low, killed.values[1].high) == (11, None)


def test_a_later_count_is_an_update() -> None:
    conflicts = found(*(brief_of(n) for n in ("courier", "tribune", "post", "courier-later")))

    assert conflicts[0] == ("killed", "update", ["nine", "eleven", "13"])


def test_what_one_asserts_another_denies() -> None:
    conflicts = disagreements([Source(brief_of(n)) for n in ("courier", "post")])

    denied = next(c for c in conflicts if c.topic == "the car deck had been overloaded")
    assert [v.speaker.name for v in denied.values if v.speaker] == ["passengers", "Loy Lines, owner"]


def test_figures_of_other_things_disagree_where_the_sentence_is_the_same() -> None:
    one = told("The merger will cost $4.2 billion, Vantor said on Monday.", outlet="Daily One")
    other = told("The merger will cost $4.9 billion, Vantor said on Monday.", outlet="Daily Two")

    assert [sorted(values) for _, _, values in found(one, other)] == [["$4.2 billion", "$4.9 billion"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Police said 23 people died.", "Police said two dozen people were hurt.", id="other-measure"),
        pytest.param("About 1,200 people were evacuated.", "Officials said 1,187 people were evacuated.", id="rounded"),
        pytest.param("Police said 24 people were killed.", "Two dozen people died, police said.", id="respelled"),
        pytest.param("At least 20 people were killed.", "The mayor said 23 people were killed.", id="bounded"),
        pytest.param(
            "Police said 23 people were killed.", "Police said 23 people were killed, five of them children.", id="part"
        ),
        pytest.param("Police said 14 soldiers were killed.", "Police said five civilians were killed.", id="others"),
        pytest.param("Police said 14 people were killed.", "In March 2019, 40 people were killed there.", id="earlier"),
        pytest.param(
            "The storm moved 12 kilometres inland, police said.",
            "The storm moved 12 km inland, police said.",
            id="unit",
        ),
        pytest.param(
            "Two people were killed in Orvel and three in Hest, police said.",
            "Five people died, he said.",
            id="by-place",
        ),
        pytest.param(
            "Police said 23 people died in the province.", "Nine people died in Orvel, the mayor said.", id="elsewhere"
        ),
        pytest.param("Every one of the 12 dead was a guard.", "Twelve people died, police said.", id="every-one"),
    ],
)
def test_what_only_looks_like_a_conflict_is_none(one: str, other: str) -> None:
    assert found(told(one, outlet="Daily One"), told(other, outlet="Daily Two")) == []


def test_nobody_disagrees_with_a_copy_of_their_own_text() -> None:
    assert found(brief_of("courier"), brief_of("tribune")) == []


def test_a_wire_text_with_a_new_count_is_an_update() -> None:
    text = (
        "on the ferry Marta Loy off Port Selm early on Monday, the coastguard said. The ferry was on its way to Hallow."
    )
    one = told(f"A fire killed 9 people {text}", outlet="Daily One", published="2026-05-04T08:00:00Z")
    other = told(f"A fire killed 13 people {text}", outlet="Daily Two", published="2026-05-04T19:00:00Z")

    assert found(one, other) == [("killed", "update", ["9", "13"])]


def test_times_are_compared_in_whatever_zones_they_are_written() -> None:
    one = told("Police said 9 people were killed.", outlet="Daily One", published="2026-05-04T23:50:00+12:00")
    other = told("Police said 13 people were killed.", outlet="Daily Two", published="2026-05-04T20:00:00-05:00")

    assert found(one, other) == [("killed", "update", ["9", "13"])]


def test_a_later_count_of_one_side_settles_nothing() -> None:
    day = told("The army said 43 raiders had been killed.", "The rebels said 11 raiders had been killed.", outlet="A")
    later = told("The army said 61 raiders had been killed.", outlet="B", published="2026-05-06")

    conflicts = [c for c in disagreements([Source(day), Source(later)]) if c.topic.endswith("killed")]

    assert {c.kind for c in conflicts} == {ConflictKind.DISAGREEMENT}
    assert "11" in [v.as_written for v in conflicts[0].values]
