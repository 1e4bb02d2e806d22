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
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError

from briefing.errors import BriefingError, BudgetError, SettingsError, StoreError
from briefing.llm import Choice
from briefing.llm.prices import estimate_tokens
from briefing.models import Usage
from briefing.ports import Answer, Listener, Memory, Model, ModelCard, Question, T

PAGE = "answer.1"
"""Version of what is kept for an answer; part of the key."""


TURN: ContextVar[int] = ContextVar("turn", default=0)
"""Whose questions come first where money is short: the lowest number's. So a budget ends with articles that are read,
not with a part of each."""
_HINT = "raise --max-cost; answers already paid for are kept and not asked again"


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    value: str
    usage: Usage
    model: str
    answered_at: str
    elapsed_s: float


@dataclass(slots=True)
class _Held:
    """The money held for a question."""

    usd: float
    too_little: bool = False
    """Whether it could not be asked once more for want of money."""


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
        self._waiting: list[int] = []
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
        held = _Held(await self._reserve(question))
        started = self._clock.timer()
        try:
            answer = await (await self._opened()).ask(replace(question, affords=partial(self._affords, held)))
            self._spent += (answer.usage.cost_usd or 0.0) - held.usd
        except BriefingError as error:
            # Answers that were not taken are paid for, too. Where it is not known what it took, it stays as foreseen.
            if error.usage is not None:
                self._spent += (error.usage.cost_usd or 0.0) - held.usd
            if held.too_little:
                raise self._too_little(error.usage) from error
            raise
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

    def _affords(self, held: _Held, prompt_tokens: int, completion_tokens: int) -> bool:
        """Hold the money for asking a question once more, or say that there is none."""
        if self._max_cost is None:
            return True
        more = max(0.0, (self._choice.price(prompt_tokens, completion_tokens) or 0.0) - held.usd)
        held.too_little = self._spent + more > self._max_cost
        if not held.too_little:
            self._spent += more
            held.usd += more
        return not held.too_little

    def _too_little(self, usage: Usage | None) -> BudgetError:
        error = BudgetError(
            f"the budget of ${self._max_cost or 0.0:.4f} does not hold one more try for an answer that was no use "
            f"(${self._spent:.4f} spent)",
            hint=_HINT,
        )
        error.usage = usage
        return error

    async def _room_for(self, foreseen: float, most: float) -> None:
        turn = TURN.get()
        self._waiting.append(turn)
        try:
            while not self._reached and (min(self._waiting) < turn or self._spent + foreseen > most):
                if not self._under_way and min(self._waiting) == turn:
                    self._reached = BudgetError(
                        f"the budget of ${most:.4f} does not hold the next question "
                        f"(${self._spent:.4f} spent, up to ${foreseen:.4f} more)",
                        hint=_HINT,
                    )
                    break
                # They were foreseen at the most they may cost, and mostly cost less.
                self._freed.clear()
                await self._freed.wait()
        finally:
            self._waiting.remove(turn)
            if self._waiting:
                self._freed.set()
        if self._reached:
            self._freed.set()
            # one of its own for each who waits: they note on it what was asked for them
            raise BudgetError(self._reached.message, hint=self._reached.hint)

    async def _opened(self) -> Model:
        async with self._opening:
            if self._model is None:
                self._model = await self._stack.enter_async_context(self._choice.open(self._tell))
            return self._model
