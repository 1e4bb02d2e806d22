"""What the path asks of the edges, on one page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from briefing.models import Number, PromptRef, Section, Usage

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """One request: what is said to the model, and the form its answer must have."""

    name: str
    """What is asked, such as ``outcomes``; for progress and messages only."""
    messages: tuple[Message, ...]
    form: type[T]
    max_tokens: int
    affords: Callable[[int, int], bool] = field(default=lambda _prompt, _completion: True, compare=False)
    """Tells, before it is put once more, whether that many tokens may be paid for it in all: prompts, answers."""


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What the model answered, in the form asked for, and what it took."""

    value: T
    usage: Usage
    model: str
    """The model as the server names it."""
    answered_at: str = ""
    """When it came: RFC 3339, in UTC."""
    elapsed_s: float = 0.0
    """Seconds it was waited for."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model is told: the rules, a question a section, and one worked example."""

    ref: PromptRef
    system: str
    asks: Mapping[Section, str]
    example: str
    """An article of our own."""
    answers: Mapping[Section, str]
    """What is right to answer about the example: JSON in the form of each section."""
    meanings: str = ""
    """What each section means in each field of the news; told behind the rules."""
    again: str = ""
    """What is asked of statements that were withheld, which stand behind it; empty: it is not asked."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of a model before it is asked."""

    name: str
    context_tokens: int
    concurrency: int
    """How many questions it may be asked at once."""
    parameters: Mapping[str, str | Number | bool | None] = field(default_factory=dict)
    """All that changes its answers: temperature, seed …; part of the cache key."""
    small: bool = False
    """Whether it has so few parameters that what it says of obstacles and results adds nothing to what code finds in
    the article, as `docs/extraction.md` measures: it is not asked for them."""


class Model(Protocol):
    """Something that answers questions in a given form."""

    @property
    def card(self) -> ModelCard:
        """What is known of it."""

    async def ask(self, question: Question[T]) -> Answer[T]:
        """Answer in the form asked for.

        Raises a `ModelError` or an `UnknownModelError`, after the retries it thinks right.
        """


class Memory(Protocol):
    """Texts kept under a key; what was damaged is as good as not there."""

    def recall(self, key: str) -> str | None:
        """Give the text kept under `key`, or None."""

    def remember(self, key: str, text: str) -> None:
        """Keep `text` under `key`, in place of what was there. Raises `StoreError`."""


class Listener(Protocol):
    """Is told how the work goes on."""

    def __call__(self, event: str, **facts: str | Number | None) -> None:
        """Take note; must not raise and must not wait."""
