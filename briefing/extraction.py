"""What the model says of an article: a question a section, asked of windows the model can hold.

All that does not change comes first in a request (rules, worked example), then the article, then the question. So
a server that keeps the beginning of a prompt reads the article once for all sections, and the example once for all
articles.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.drafts import FORMS, Form
from briefing.errors import BriefingError, ModelError, ModelOutputError, ModelRefusedError
from briefing.models import Article, Number, Section, Unanswered, Usage
from briefing.ports import Answer, Listener, Message, Model, ModelCard, Prompt, Question


@dataclass(frozen=True, slots=True)
class Plan:
    """What a model is asked for and told."""

    sections: tuple[Section, ...]
    """What it is asked for, in order; the worked example is answered for the same."""
    meanings: bool
    """Whether it is told what each section means in each field of the news."""


LARGE = Plan(
    (Section.FORCES, Section.OBJECTIVES, Section.OBSTACLES, Section.OUTCOMES, Section.BOTTOM_LINE), meanings=True
)
SMALL = Plan((Section.FORCES, Section.OBJECTIVES, Section.BOTTOM_LINE), meanings=False)
"""Code finds the rest and files all by its words; what sections mean would take a small machine long to read."""

ANSWER_TOKENS = {
    Section.FORCES: 480,
    Section.OBJECTIVES: 420,
    Section.OBSTACLES: 420,
    Section.OUTCOMES: 640,
    Section.BOTTOM_LINE: 120,
}
"""The most an answer may take: about twice what the longest useful one took."""

_BYTES_A_TOKEN = 3.0
# Cautious: English news takes 4 to 5 bytes a token; a window that is too small costs less than one that overflows.
_OVERLAP = 2


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the article that is asked about at once."""

    number: int
    of: int
    text: str
    start: int = 0
    """Where in the article it begins."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What the model said: its drafts in the order asked, and what it failed to answer."""

    asked: int
    """How many questions."""
    drafts: tuple[tuple[Section, Form], ...]
    unanswered: tuple[Unanswered, ...]
    usage: Usage
    """What all of it took, answers that could not be used among it."""
    as_of: str
    """When the last answer came: RFC 3339."""
    elapsed_s: float
    """Seconds waited, summed over the answers."""


async def extract(article: Article, model: Model, prompt: Prompt, listener: Listener) -> Extraction:
    """Ask `model` for every section of a brief of `article`.

    A question whose answer is unusable stays `Unanswered`, and the other answers are kept. Other errors of the model
    (declined, no key, no server …) end the extraction, and so does it that no question was answered; their `usage`
    says what was asked until then. One that is declined lets those under way be answered, for they are paid. The first
    question goes out alone: what every question would meet is met once, and a server that keeps prompts has the
    article for the rest. These go out in a fixed order, `card.concurrency` at once.
    """
    windows = windows_of(article, prompt, model.card)
    asked = [
        (section, window)
        for window in windows
        for section in plan_for(model.card).sections
        if _belongs(section, window)
    ]
    slots = asyncio.Semaphore(max(1, model.card.concurrency))
    ended = False

    async def ask(number: int, section: Section, window: Window) -> Answer[Form] | ModelError | None:
        nonlocal ended
        async with slots:
            if ended:
                return None
            left = sum(likely(ANSWER_TOKENS[s]) for s, _ in asked[number - 1 :])
            facts = {"number": number, "of": len(asked), "tokens_left": left}
            try:
                asking = question(section, window.text, prompt, plan_for(model.card))
                return await put(asking, window, model, listener, **facts)
            except ModelOutputError as error:
                return error
            except ModelRefusedError as error:
                ended = True
                return error
            except BaseException:
                ended = True
                raise

    first = await ask(1, *asked[0])
    tasks: list[asyncio.Task[Answer[Form] | ModelError | None]] = []
    try:
        async with asyncio.TaskGroup() as group:
            tasks += [group.create_task(ask(n, s, w)) for n, (s, w) in enumerate(asked[1:], start=2)]
    except ExceptionGroup as errors:
        # The others were cancelled for the first; that one is what the caller can act upon.
        error = errors.exceptions[0]
        if isinstance(error, BriefingError):
            done = [task.result() for task in tasks if not task.cancelled() and not task.exception()]
            error.usage = _taken([first, *done, error])
            error.answered = _taken([r for r in (first, *done) if isinstance(r, Answer)])
        raise error from None
    results = [first, *(task.result() for task in tasks)]
    answers = [result for result in results if isinstance(result, Answer)]
    failed = [result for result in results if isinstance(result, ModelError)]
    if ended or not answers:
        error = next(e for e in failed if not ended or not isinstance(e, ModelOutputError))
        error.usage, error.answered = _taken(results), _taken(answers)
        raise error
    pairs = list(zip(asked, results, strict=True))
    return Extraction(
        asked=len(asked),
        drafts=tuple((section, r.value) for (section, _), r in pairs if isinstance(r, Answer)),
        unanswered=tuple(
            Unanswered(section=section, window=window.number, reason=r.message)
            for (section, window), r in pairs
            if isinstance(r, ModelOutputError)
        ),
        usage=_taken(results),
        as_of=max(answer.answered_at for answer in answers),
        elapsed_s=round(sum(answer.elapsed_s for answer in answers), 3),
    )


def _taken(results: Sequence[Answer[Form] | BriefingError | None]) -> Usage:
    """Sum what answers and failures took; of one that does not say nothing is counted."""
    return sum((r.usage for r in results if r is not None and r.usage is not None), Usage(cost_usd=0.0))


async def put(asked: Question[Form], window: Window, model: Model, listener: Listener, **facts: Number) -> Answer[Form]:
    """Put one question, and tell `listener` when it is asked and when it is answered. Raises as the model does."""
    told = {"section": asked.name, **facts}
    listener("asking", **told, window=window.number, windows=window.of)
    try:
        answer = await model.ask(asked)
    except ModelOutputError as error:
        listener("failed", **told, reason=error.message)
        raise
    listener(
        "answered",
        **told,
        prompt_tokens=answer.usage.prompt_tokens,
        completion_tokens=answer.usage.completion_tokens,
    )
    return answer


def plan_for(card: ModelCard) -> Plan:
    """Choose what a model is asked for by what it can do."""
    return SMALL if card.small else LARGE


def question(section: Section, text: str, prompt: Prompt, plan: Plan = LARGE) -> Question[Form]:
    """Put the question of a section about a text; the worked example stands before it, answered as `plan` asks."""
    turns = turns_of(text, prompt.asks[section], prompt, plan)
    return Question(name=section.value, messages=turns, form=FORMS[section], max_tokens=ANSWER_TOKENS[section])


def turns_of(text: str, ask: str, prompt: Prompt, plan: Plan = LARGE) -> tuple[Message, ...]:
    """Give the turns in which something is asked about a text; all but what is asked is the same for every question."""
    meanings = prompt.meanings if plan.meanings else ""
    turns = [Message("system", f"{prompt.system}\n\n{meanings}".strip())]
    for number, shown in enumerate(plan.sections):
        shown_ask = prompt.asks[shown]
        turns.append(Message("user", shown_ask if number else f"{_fence(prompt.example)}\n\n{shown_ask}"))
        turns.append(Message("assistant", prompt.answers[shown]))
    return (*turns, Message("user", f"{_fence(text)}\n\n{ask}"))


def windows_of(article: Article, prompt: Prompt, card: ModelCard) -> tuple[Window, ...]:
    """Cut an article into stretches that fit the model's context, whole sentences each, two of them shared.

    Furniture (bylines, cross-links) is kept: it is part of what a reader sees, and the gate lets nothing rest on it.
    """
    fixed = sum(tokens_in(m.content) for m in question(Section.OUTCOMES, "", prompt, plan_for(card)).messages)
    room = card.context_tokens - fixed - max(ANSWER_TOKENS.values()) - 64
    room = max(room, 256)
    if tokens_in(article.text) <= room:
        return (Window(1, 1, article.text),)
    spans: list[tuple[int, int]] = []
    first = 0
    sentences = article.sentences
    while first < len(sentences):
        last = _fill(article, first, room)
        spans.append((sentences[first].start, sentences[last - 1].end))
        if last == len(sentences):
            break
        first = max(last - _OVERLAP, first + 1)
    return tuple(Window(n, len(spans), article.text[a:b], a) for n, (a, b) in enumerate(spans, start=1))


def expected_tokens(article: Article, prompt: Prompt, card: ModelCard) -> tuple[int, int, int]:
    """Foretell (requests, prompt tokens, most completion tokens) of an extraction, from the texts' sizes."""
    plan = plan_for(card)
    asked = [(s, w) for w in windows_of(article, prompt, card) for s in plan.sections if _belongs(s, w)]
    sent = sum(sent_in(question(s, w.text, prompt, plan)) for s, w in asked)
    return len(asked), sent, sum(ANSWER_TOKENS[section] for section, _ in asked)


def sent_in(asked: Question[Form]) -> int:
    """Foretell the prompt tokens of a question from its size."""
    return sum(math.ceil(len(message.content.encode()) / 3.6) for message in asked.messages)


def likely(most: int) -> int:
    """Say how many tokens an answer takes, of `most`: measured over articles of ours, in the mean."""
    return most * 2 // 5


def _belongs(section: Section, window: Window) -> bool:
    # News puts the main point first, so only the first window is asked for it.
    return section is not Section.BOTTOM_LINE or window.number == 1


def _fill(article: Article, first: int, room: int) -> int:
    start = article.sentences[first].start
    for last in range(first + 1, len(article.sentences)):
        if tokens_in(article.text[start : article.sentences[last].end]) > room:
            return last
    return len(article.sentences)


def tokens_in(text: str) -> int:
    """Estimate the tokens of a text, rather too many than too few."""
    return math.ceil(len(text.encode("utf-8", "replace")) / _BYTES_A_TOKEN)


# What opens a control token (`<|im_end|>`) in the templates of many models: an article's are words like any other.
_CHAT_MARK = re.compile(r"<\|")


def _fence(text: str) -> str:
    # The mark is made of the text itself, so a text cannot hold the mark that would end it.
    text = _CHAT_MARK.sub("< |", text)
    mark = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    return f"<article {mark}>\n{text}\n</article {mark}>"
