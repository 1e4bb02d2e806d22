"""A model that is asked only what is not remembered, and only while the money lasts.

The model itself is opened at the first question that must be asked: a brief whose answers are all remembered loads
nothing and connects to nothing. Answers are remembered one by one, so that a run that was interrupted pays for no
answer twice.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError

from briefing.errors import BudgetError, SettingsError, StoreError
from briefing.llm import Choice
from briefing.llm.prices import estimate_tokens
from briefing.models import Usage
from briefing.ports import Answer, Listener, Memory, Model, ModelCard, Question, T

PAGE = "answer.1"
"""Version of what is kept for an answer; part of the key."""


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    value: str
    usage: Usage
    model: str
    answered_at: str
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of day, and a timer that never jumps (seconds)."""

    now: Callable[[], datetime]
    timer: Callable[[], float]


class Frugal:
    """A `Model` before a `Choice`: remembers answers and keeps to a budget of US dollars."""

    def __init__(
        self,
        choice: Choice,
        memory: Memory,
        key_of: Callable[..., str],
        clock: Clock,
        listener: Listener,
        *,
        max_cost: float | None = None,
    ) -> None:
        self._choice = choice
        self._memory = memory
        self._key_of = key_of
        self._clock = clock
        self._tell = listener
        self._max_cost = max_cost
        self._spent = 0.0
        self._under_way = 0
        self._freed = asyncio.Event()
        self._reached: BudgetError | None = None
        self._model: Model | None = None
        self._opening = asyncio.Lock()
        self._stack = AsyncExitStack()

    @property
    def card(self) -> ModelCard:
        """What is known of the model chosen."""
        return self._choice.card

    async def __aenter__(self) -> Self:
        """Open nothing yet. Raises `SettingsError` where a budget is set and no price is known."""
        if self._max_cost is not None and self._choice.price(1000, 1000) is None:
            raise SettingsError(
                f"the price of {self.card.name} is not known, so --max-cost cannot be kept",
                hint="set price_prompt and price_completion (US dollars a million tokens), or install the extra `cost`",
            )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the model where it was opened."""
        await self._stack.aclose()

    async def ask(self, question: Question[T]) -> Answer[T]:
        """Answer from memory, else ask.

        Raises `BudgetError` before a question that might overrun the budget, and before each that comes after it, and
        what the model raises. One that does not fit beside those under way waits for what they leave.
        """
        key = self._key(question)
        if answer := self._recalled(key, question):
            return answer
        reserved = await self._reserve(question)
        started = self._clock.timer()
        try:
            # What a failed question took stays counted as foreseen.
            answer = await (await self._opened()).ask(question)
            self._spent += (answer.usage.cost_usd or 0.0) - reserved
        finally:
            self._under_way -= 1
            self._freed.set()
        kept = _Kept(
            value=answer.value.model_dump_json(),
            usage=answer.usage,
            model=answer.model,
            answered_at=self._clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            elapsed_s=round(self._clock.timer() - started, 3),
        )
        try:
            self._memory.remember(key, kept.model_dump_json())
        except StoreError as error:
            self._tell("not-remembered", reason=error.message)
        return Answer(answer.value, kept.usage, kept.model, kept.answered_at, kept.elapsed_s)

    def _key(self, question: Question[T]) -> str:
        return self._key_of(
            PAGE,
            self._choice.where,
            json.dumps(dict(self.card.parameters), sort_keys=True),
            self.card.name,
            json.dumps([[m.role, m.content] for m in question.messages], ensure_ascii=True),
            json.dumps(question.form.model_json_schema(), sort_keys=True),
            str(question.max_tokens),
        )

    def _recalled(self, key: str, question: Question[T]) -> Answer[T] | None:
        text = self._memory.recall(key)
        if text is None:
            return None
        try:
            kept = _Kept.model_validate_json(text)
            value = question.form.model_validate_json(kept.value)
        except ValidationError:
            return None
        return Answer(value, kept.usage, kept.model, kept.answered_at, kept.elapsed_s)

    async def _reserve(self, question: Question[T]) -> float:
        foreseen = 0.0
        if self._max_cost is not None:
            tokens = sum(estimate_tokens(message.content) for message in question.messages)
            foreseen = self._choice.price(tokens, question.max_tokens) or 0.0
            await self._room_for(foreseen, self._max_cost)
        self._spent += foreseen
        self._under_way += 1
        return foreseen

    async def _room_for(self, foreseen: float, most: float) -> None:
        while not self._reached and self._spent + foreseen > most:
            if not self._under_way:
                self._reached = BudgetError(
                    f"the budget of ${most:.4f} does not hold the next question "
                    f"(${self._spent:.4f} spent, up to ${foreseen:.4f} more)",
                    hint="raise --max-cost; answers already paid for are kept and not asked again",
                )
                break
            # They were foreseen at the most they may cost, and mostly cost less.
            self._freed.clear()
            await self._freed.wait()
        if self._reached:
            self._freed.set()
            raise self._reached

    async def _opened(self) -> Model:
        async with self._opening:
            if self._model is None:
                self._model = await self._stack.enter_async_context(self._choice.open(self._tell))
            return self._model
