"""A fake for each port."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from briefing.errors import BriefingError
from briefing.models import Page, Usage
from briefing.ports import Answer, ModelCard, Question
from briefing.sentences import article


class FakeModel:
    """Answers each question with what is set for its section: an answer's fields, or an error to raise."""

    def __init__(
        self,
        answers: Mapping[str, Mapping | BriefingError] | Callable[[Question], Mapping],
        *,
        context_tokens: int = 8192,
        concurrency: int = 1,
    ) -> None:
        self.card = ModelCard("fake", context_tokens, concurrency, {"temperature": 0})
        self.asked: list[Question] = []
        self.most_at_once = 0
        self._answers = answers
        self._at_once = 0

    async def ask(self, question: Question) -> Answer:
        self.asked.append(question)
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        await asyncio.sleep(0)
        self._at_once -= 1
        answer = self._answers(question) if callable(self._answers) else self._answers[question.name]
        if isinstance(answer, BriefingError):
            raise answer
        usage = Usage(requests=1, prompt_tokens=100, completion_tokens=10, cost_usd=0.0)
        return Answer(question.form.model_validate(answer), usage, "fake", "2026-01-31T12:00:00Z", 1.5)


NOTHING = {
    "forces": {"forces": [], "abstained": True},
    "objectives": {"objectives": [], "abstained": True},
    "obstacles": {"obstacles": [], "abstained": True},
    "outcomes": {"outcomes": [], "abstained": True},
    "bottom_line": {"bottom_line": "-"},
}


class Dictionary:
    """A `Memory` in a dict."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def recall(self, key: str) -> str | None:
        return self.texts.get(key)

    def remember(self, key: str, text: str) -> None:
        self.texts[key] = text


class Heard:
    """A `Listener` that keeps what it is told."""

    def __init__(self) -> None:
        self.events: list[tuple[str, dict]] = []

    def __call__(self, event: str, **facts) -> None:
        self.events.append((event, facts))

    def names(self) -> list[str]:
        return [name for name, _ in self.events]


def article_of(text: str, published: str | None = "2026-04-14"):
    return article(Page(text=text, published_at=published))
