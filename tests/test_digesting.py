"""What briefing many articles takes, and what of it is there for the next run."""

from __future__ import annotations

import asyncio

from briefing.digesting import brief_all
from briefing.digests import UNPAID
from briefing.errors import BudgetError, ModelOutputError
from briefing.models import Usage
from briefing.prompts import read_prompt
from tests.fakes import NOTHING, FakeModel, Heard, article_of

TEXT = "The ferry Ostra ran aground off Pellmark on Monday. Nobody was hurt, the coastguard said."
ANSWER = Usage(requests=1, prompt_tokens=100, completion_tokens=10, cost_usd=0.0)


def test_of_an_article_left_unread_what_was_answered_is_told_from_what_came_to_nothing():
    budget = BudgetError("the budget does not hold one more try")
    budget.usage = of_no_use = Usage(requests=2, prompt_tokens=250, completion_tokens=30, cost_usd=0.0)
    model = FakeModel({**NOTHING, "outcomes": budget})

    done = asyncio.run(brief_all([article_of(TEXT)], model, read_prompt(), Heard(), again=False))
    assert [s.reason for s in done.skipped] == [UNPAID]
    answered = len(model.asked) - 1
    assert answered > 0
    assert done.begun.requests == answered * ANSWER.requests
    assert done.begun.prompt_tokens == answered * ANSWER.prompt_tokens
    assert done.in_vain == of_no_use


def test_what_was_asked_about_an_article_that_failed_is_in_vain_as_a_whole():
    model = FakeModel(dict.fromkeys(NOTHING, ModelOutputError("no JSON")))
    for error in model._answers.values():
        error.usage = ANSWER

    done = asyncio.run(brief_all([article_of(TEXT)], model, read_prompt(), Heard(), again=False))
    assert done.begun.requests == 0
    assert done.in_vain.requests == len(model.asked)
