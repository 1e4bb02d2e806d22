"""Tolls and denials in the words news has for them: what moves, what is denied, and what only looks alike."""

from __future__ import annotations

import pytest
from accounts import brief_of, briefed, told
from test_edition import made

from briefing.digests import ChangeKind
from briefing.events.clusters import events_of
from briefing.events.disagreements import disagreements
from briefing.events.happenings import sorts_of
from briefing.events.merge import Source
from briefing.models import Section


def found(one: str, other: str, *, hours: int) -> list[tuple[str, list[str]]]:
    first = told(one, outlet="Daily One", published="2026-05-04T08:00:00Z")
    later = told(other, outlet="Daily Two", published=f"2026-05-{4 + hours // 24:02}T08:30:00Z")
    return [(c.kind.value, [v.as_written for v in c.values]) for c in disagreements([Source(first), Source(later)])]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("Police said 17 people were killed.", "The toll rose to 21 as four more were found.", ["17", "21"]),
        ("Police said 17 were killed.", "They said 21 died and 40 were hurt, three of them badly.", ["17", "21"]),
        ("At least 12 people were killed.", "At least 20 people were killed.", ["At least 12", "At least 20"]),
        ("A tremor killed at least 31 people and razed 200 houses.", "The toll is 112.", ["at least 31", "112"]),
        ("Police said 18 people were killed.", "Police revised the toll down to 16.", ["18", "16"]),
        ("Nine workers are missing, police said.", "Two workers are still missing, the mayor said.", ["Nine", "Two"]),
    ],
)  # fmt: skip
def test_a_toll_that_moves_is_an_update_in_whatever_words(one, other, values):
    assert found(one, other, hours=24) == [("update", values)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No one was killed, the ministry said.", "Police said 12 people were killed."),
        ("Soldiers fired on the crowd, witnesses said.", "The army said its soldiers had not fired on the crowd."),
        ("The road had no barriers, villagers said.", "The governor rejected reports that the road had no barriers."),
        (
            "The filters had been switched off for two weeks, the union said.",
            "Corbel Mills denied that the filters had been switched off.",
        ),
    ],
)
def test_a_denial_is_set_against_what_it_denies_in_whatever_words(one, other):
    assert [kind for kind, _ in found(one, other, hours=0)] == ["disagreement"]


def test_a_denial_answers_a_sentence_that_no_line_was_made_of():
    text = (
        "The mayor, Ulf Rennick, said the Karst dam had been opened too late. The water board denied that the dam "
        "had been opened too late. It rained."
    )
    said = {Section.OUTCOMES: [{"what": "It rained."}]}
    day = briefed(
        text, said, title="Flood", outlet="Daily One", url="https://one.example.org", published_at="2026-05-04"
    )
    (conflict,) = disagreements([Source(day)])
    assert [v.speaker.name for v in conflict.values] == ["the mayor, Ulf Rennick", "the water board"]


def test_a_line_does_not_contradict_the_sentence_it_is_made_of():
    assert (
        found("The ministry rejected the claim.", "Orrin Hydro, which runs it, denied that it was cracked.", hours=0)
        == []
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Corbel Mills said 120 people had been on shift.", "Seventeen people were killed. Filters were switched off."),
        ("Police said 17 people were killed.", "Rescuers found four more bodies on Tuesday, police said."),
        ("The school was not damaged, police said.", "A farm was damaged, residents said."),
    ],
)  # fmt: skip
def test_figures_and_denials_of_other_things_are_no_conflict(one, other):
    assert found(one, other, hours=0) == []


def test_an_event_goes_on_over_an_edition_that_did_not_have_it():
    first = made("courier")
    quiet = made("strike", previous=first)
    third = made("courier-later", previous=quiet, history=[first])
    (event,) = third.events
    assert event.id == first.events[0].id
    assert ChangeKind.CHANGED in {c.kind for c in event.changes}


def test_two_accounts_of_one_strike_that_share_a_town_alone_are_one_event_and_an_accident_there_is_another():
    def account(title, *body, outlet):
        return told(*body, outlet=outlet, title=title).article

    taken = [
        account(
            "Dock workers shut Selm port over pay",
            "Dock workers in Selm walked off the job on Sunday, closing the country’s largest port.",
            "The Harbour Union said 2,400 of its members had joined the strike.",
            outlet="Daily One",
        ),
        account(
            "Selm: traffic at a halt as 1,900 strike",
            "Container traffic through Selm came to a standstill on Sunday after stevedores stopped work over wages.",
            "Some 1,900 workers stayed away, according to the port authority.",
            outlet="Daily Two",
        ),
        account(
            "Crane driver dies in fall at Orle quarry",
            "A crane driver died on Sunday in a fall at the quarry of Orle, police said.",
            "The quarry belongs to Marrow Stone.",
            outlet="Daily Three",
        ),
    ]
    assert sorted(len(ids) for _, ids in events_of(taken)) == [1, 2]


def test_what_sort_of_thing_a_text_tells_of():
    assert sorts_of("Dockers walk out over pay") == {"strike"}
    assert sorts_of("Rescue service: two injured as blaze guts warehouse") == {"fire"}
    assert sorts_of("The mayor opened a library") == frozenset()


def test_what_does_not_fit_is_counted():
    from briefing.events.ranking import Profile

    digest = made("courier", "strike", profile=Profile(max_events=1, max_lines=1))
    assert digest.events_left_out == 1
    assert digest.events[0].left_out == len(brief_of("courier").outcomes) - 1


def test_those_who_were_trapped_are_not_counted_as_killed():
    one = "A lorry caught fire, killing seven people and trapping hundreds in smoke, police said."
    assert found(one, "We have nine dead, the hospital said.", hours=0) == [("disagreement", ["seven", "nine"])]


def test_ones_own_losses_are_no_answer_and_what_one_claims_of_the_other_side_is():
    one = "Col. Ann Revik said 14 soldiers were killed and 39 wounded."
    other = "Dunmore put the front’s losses at nine dead and about 30 wounded and claimed that 60 soldiers had died."
    assert found(one, other, hours=0) == [("disagreement", ["14", "60"])]
