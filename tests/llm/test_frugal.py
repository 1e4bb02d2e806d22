"""Answers are asked for once, and only while the money lasts."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from briefing.errors import BudgetError, ModelOutputError, SettingsError, StoreError
from briefing.extraction import LARGE, question
from briefing.llm.frugal import Clock, Frugal
from briefing.prompts import read_prompt
from briefing.store.cache import key_of
from tests.fakes import NOTHING, Dictionary, FakeModel, Heard

CLOCK = Clock(now=lambda: datetime(2026, 1, 31, 12, tzinfo=UTC), timer=lambda: 0.0)
QUESTIONS = [question(section, "Two people were hurt at Orle.", read_prompt()) for section in LARGE.sections]


class Choice:
    def __init__(self, model, price=0.001, where="a host"):
        self.model, self.where, self.card, self._price, self.opened = model, where, model.card, price, 0

    def price(self, _prompt, _completion):
        return self._price

    @asynccontextmanager
    async def open(self, _listener):
        self.opened += 1
        yield self.model


def ask(choice, memory, *questions, heard=None, max_cost=None):
    async def asked():
        async with Frugal(choice, memory, key_of, CLOCK, heard or Heard(), max_cost=max_cost) as model:
            return [await model.ask(q) for q in questions]

    return asyncio.run(asked())


def test_a_question_is_asked_once_and_then_remembered_with_all_that_belongs_to_it():
    memory, choice = Dictionary(), Choice(FakeModel(NOTHING))
    first = ask(choice, memory, *QUESTIONS)
    again = ask(choice, memory, *QUESTIONS)
    assert again == first
    assert len(choice.model.asked) == 5
    assert first[0].answered_at == "2026-01-31T12:00:00Z"


def test_the_model_is_not_opened_for_what_is_remembered():
    memory, choice = Dictionary(), Choice(FakeModel(NOTHING))
    ask(choice, memory, QUESTIONS[0], QUESTIONS[1])
    assert choice.opened == 1
    ask(choice, memory, QUESTIONS[0])
    assert choice.opened == 1


def test_another_model_host_text_or_bound_is_another_question():
    memory = Dictionary()
    ask(Choice(FakeModel(NOTHING)), memory, QUESTIONS[0])
    other = Choice(FakeModel(NOTHING), where="another host")
    ask(other, memory, QUESTIONS[0])
    assert len(other.model.asked) == 1
    text = Choice(FakeModel(NOTHING))
    ask(text, memory, question(LARGE.sections[0], "Three people were hurt at Orle.", read_prompt()))
    assert len(text.model.asked) == 1


@pytest.mark.parametrize("damage", ["", "{}", "not json", '{"value": "{}"}'])
def test_what_was_damaged_is_asked_again(damage):
    memory, choice = Dictionary(), Choice(FakeModel(NOTHING))
    ask(choice, memory, QUESTIONS[0])
    memory.texts = dict.fromkeys(memory.texts, damage)
    ask(choice, memory, QUESTIONS[0])
    assert len(choice.model.asked) == 2


def test_an_answer_that_failed_is_not_remembered():
    memory = Dictionary()
    with pytest.raises(ModelOutputError):
        ask(Choice(FakeModel({"forces": ModelOutputError("cut off")})), memory, QUESTIONS[0])
    assert memory.texts == {}


def test_a_full_disk_costs_the_memory_and_not_the_answer():
    class Full(Dictionary):
        def remember(self, key, text):
            raise StoreError("no room")

    heard = Heard()
    (answer,) = ask(Choice(FakeModel(NOTHING)), Full(), QUESTIONS[0], heard=heard)
    assert answer.value.abstained
    assert heard.names() == ["not-remembered"]


def test_a_question_that_might_overrun_the_budget_is_not_asked():
    memory, choice = Dictionary(), Choice(FakeModel(NOTHING), price=0.4)
    with pytest.raises(BudgetError) as error:
        ask(choice, memory, *QUESTIONS, max_cost=0.3)
    assert choice.model.asked == []
    assert "--max-cost" in error.value.hint
    assert len(ask(choice, memory, *QUESTIONS, max_cost=0.4)) == 5


def test_a_question_that_does_not_fit_beside_others_waits_for_what_they_leave():
    """Each is foreseen at 0.4 and costs nothing: a budget of 0.5 holds them all, one after another."""
    choice = Choice(FakeModel(NOTHING, concurrency=5), price=0.4)

    async def asked():
        async with Frugal(choice, Dictionary(), key_of, CLOCK, Heard(), max_cost=0.5) as model:
            return await asyncio.wait_for(asyncio.gather(*(model.ask(q) for q in QUESTIONS)), 5)

    assert len(asyncio.run(asked())) == len(QUESTIONS)
    assert choice.model.most_at_once == 1


def test_none_is_asked_after_the_budget_is_reached_and_all_that_wait_are_told():
    """The first fails, and what it was foreseen at stays counted: there is room for no other."""
    choice = Choice(FakeModel({**NOTHING, QUESTIONS[0].name: ModelOutputError("not the form")}), price=0.4)

    async def asked():
        async with Frugal(choice, Dictionary(), key_of, CLOCK, Heard(), max_cost=0.5) as model:
            tasks = (model.ask(q) for q in QUESTIONS)
            return await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)

    first, *others = asyncio.run(asked())
    assert isinstance(first, ModelOutputError)
    assert {type(other) for other in others} == {BudgetError}
    assert len(choice.model.asked) == 1


def test_a_budget_needs_a_price():
    with pytest.raises(SettingsError, match="price"):
        ask(Choice(FakeModel(NOTHING), price=None), Dictionary(), QUESTIONS[0], max_cost=1.0)
