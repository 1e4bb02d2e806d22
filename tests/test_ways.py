"""Other ways to ask, as `bench.ways` measures them: what is sent otherwise, and how two answers become one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bench import ways
from briefing.drafts import BottomLineDraft, ObjectiveDraft, ObjectivesDraft
from briefing.extraction import SMALL, windows_of
from briefing.models import Section
from briefing.prompts import read_prompt
from tests.fakes import NOTHING, FakeModel, article_of

PROMPT = read_prompt()


def aims(*texts):
    return ObjectivesDraft(objectives=tuple(ObjectiveDraft(aim=t, who="Orle") for t in texts), abstained=False)


FIRST = (
    (Section.OBJECTIVES, aims("to close the old bridge", "to sell the harbour")),
    (Section.BOTTOM_LINE, BottomLineDraft(bottom_line="Orle closes its old bridge")),
)
SECOND = ((Section.OBJECTIVES, aims("to close the bridge in spring", "to raise the rent")),)


def test_a_vote_keeps_what_both_passes_say_in_the_words_of_the_first():
    kept = dict(ways._merged("both-passes-say", [FIRST, SECOND]))
    assert [entry.aim for entry in kept[Section.OBJECTIVES].objectives] == ["to close the old bridge"]
    assert kept[Section.BOTTOM_LINE] == FIRST[1][1]


def test_a_section_on_which_no_two_passes_agree_is_left_out():
    kept = ways._merged("both-passes-say", [FIRST, ((Section.OBJECTIVES, aims("to raise the rent")),)])
    assert [section for section, _ in kept] == [Section.BOTTOM_LINE]


def test_either_pass_is_enough_where_no_vote_is_taken():
    assert ways._merged("either-says", [FIRST, SECOND]) == (*FIRST, *SECOND)


@pytest.mark.parametrize("section", SMALL.sections)
def test_meanings_stand_in_the_rules_or_behind_each_question(section):
    asked, told = ways.in_questions(PROMPT), ways.in_rules(PROMPT)
    assert told.asks == PROMPT.asks
    assert PROMPT.meanings in told.system
    assert asked.system == PROMPT.system
    assert asked.asks[section].startswith(PROMPT.asks[section])
    assert (len(asked.asks[section]) > len(PROMPT.asks[section])) == (section is not Section.BOTTOM_LINE)


@pytest.mark.parametrize("small", [False, True])
def test_an_article_is_cut_into_windows_no_longer_than_asked(small):
    model = FakeModel(NOTHING)
    model.card = replace(model.card, small=small)
    article = article_of("The mayor of Orle asked 300 people to leave the town. " * 60)
    windows = windows_of(article, PROMPT, ways._Holding(model, PROMPT, 1300).card)
    assert 2 < len(windows) < 6
    assert all(1000 < len(window.text) <= 1300 for window in windows[:-1])
    assert len(windows_of(article, PROMPT, ways._Holding(model, PROMPT, 0).card)) == 1
