"""What is withheld is asked about once more, with the reasons; what then stands is added, and nothing is taken away.

One question a brief, and only where other words may help. It goes out in the same turns as the questions about the
sections, so a server that keeps prompts has all but its end. Its end is ours but for the statements, which are the
model's own words, each in one line and in quotes; the article stands in its fence alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from briefing.drafts import MOST_AGAIN, MOST_AGAIN_SMALL, NAME, STATEMENT, AgainDraft, Form, again_form
from briefing.errors import BriefingError, BudgetError
from briefing.extraction import Window, likely, plan_for, put, sent_in, tokens_in, turns_of, windows_of
from briefing.gate import Gate
from briefing.grounding import Grounded, ground_again
from briefing.models import (
    FROM_EXAMPLE,
    Article,
    Claim,
    Evidence,
    NotMended,
    Objective,
    Obstacle,
    Outcome,
    Reason,
    SecondWording,
    Section,
    Usage,
    Withheld,
)
from briefing.ports import Listener, Model, ModelCard, Prompt, Question

_NAME = "second wordings"
_TOKENS, _TOKENS_EACH = 16, 80
# The most an answer may take: about twice what the longest useful one took.
_REASON = 160
"""The longest a reason may be, in characters."""

_OPENS = re.compile(r"<(?=\S)")

_NONE = Usage(cost_usd=0.0)

C = TypeVar("C", bound=Claim)


@dataclass(frozen=True, slots=True)
class Second:
    """What came of asking again."""

    said: Mapping[int, AgainDraft] = field(default_factory=dict)
    """What the model says now of a statement, by its place in what is withheld."""
    usage: Usage = _NONE
    as_of: str = ""
    """When the answer came: RFC 3339; empty where none did."""
    elapsed_s: float = 0.0
    failed: NotMended | None = None


@dataclass(frozen=True, slots=True)
class _Asking:
    places: tuple[int, ...]
    window: Window
    question: Question[Form]


async def ask_again(
    article: Article, grounded: Grounded, model: Model, prompt: Prompt, listener: Listener, *, number: int
) -> Second:
    """Ask `model` once about what is withheld; `number` is which question of the brief this is.

    Nothing is asked where no other words may help, where the prompt does not know the question, or where it does not
    fit the model. No error of a model ends the work, for the first answers are there: it is given as `failed`.
    """
    asking = _asking(article, grounded, prompt, model.card)
    if asking is None:
        return Second()
    facts = {"number": number, "of": number, "tokens_left": likely(asking.question.max_tokens)}
    try:
        answer = await put(asking.question, asking.window, model, listener, **facts)
    except BriefingError as error:
        failed = NotMended(asked=not isinstance(error, BudgetError), reason=error.message)
        return Second(usage=error.usage or _NONE, failed=failed)
    drafts = dict(answer.value)
    said = {place: drafts[str(number)] for number, place in enumerate(asking.places, start=1)}
    return Second(said, answer.usage, answer.answered_at, answer.elapsed_s)


def mend(article: Article, grounded: Grounded, said: Mapping[int, AgainDraft]) -> Grounded:
    """Ground what the model says now, by the rules of all drafts: what stands is added as a claim of its section.

    Every statement stays withheld as it was said first, with what was said instead and what became of that beside it.
    """
    if not said:
        return grounded
    gate = Gate(article)
    for place, draft in said.items():
        grounded = _mended(article, gate, grounded, place, draft)
    found = [w.again for w in grounded.withheld if w.again]
    mended = sum(again.claim_id is not None for again in found)
    count = grounded.count.model_copy(update={"asked_again": len(found), "mended": mended})
    return replace(grounded, count=count)


def most_tokens(article: Article, prompt: Prompt, card: ModelCard) -> tuple[int, int, int]:
    """Foretell the most (requests, prompt tokens, completion tokens) that asking again takes."""
    if not prompt.again:
        return 0, 0, 0
    most = MOST_AGAIN_SMALL if card.small else MOST_AGAIN
    longest = [("x" * (STATEMENT + NAME), "x" * _REASON)] * most
    questions = [_question(longest, window, prompt, card) for window in windows_of(article, prompt, card)]
    return 1, max(map(sent_in, questions)), questions[0].max_tokens


# What is asked


def _asking(article: Article, grounded: Grounded, prompt: Prompt, card: ModelCard) -> _Asking | None:
    able = _mendable(grounded)
    if not able or not prompt.again:
        return None
    window, places = _window(able, grounded, windows_of(article, prompt, card))
    places = places[: MOST_AGAIN_SMALL if card.small else MOST_AGAIN]
    while places:
        question = _question([_told(grounded.withheld[place]) for place in places], window, prompt, card)
        taken = sum(tokens_in(message.content) for message in question.messages) + question.max_tokens
        if taken <= card.context_tokens:
            return _Asking(places, window, question)
        places = places[:-1]
    return None


def _mendable(grounded: Grounded) -> tuple[int, ...]:
    """Give the places of what other words may mend, the bottom line first: it is what a brief needs most.

    What is no statement becomes none, and what gave way to a sentence of the article needs no other words.
    """
    able = [
        place
        for place, withheld in enumerate(grounded.withheld)
        if withheld.section is not Section.FORCES
        and withheld.reason is not Reason.NOT_A_STATEMENT
        and withheld.detail != FROM_EXAMPLE
        and not _gave_way(grounded, withheld)
    ]
    return tuple(sorted(able, key=lambda place: grounded.withheld[place].section is not Section.BOTTOM_LINE))


def _gave_way(grounded: Grounded, withheld: Withheld) -> bool:
    if withheld.section is Section.BOTTOM_LINE:
        return grounded.bottom_line is not None
    if withheld.section is not Section.OBJECTIVES or withheld.reason is not Reason.NAME:
        return False
    # An aim that is given to the wrong holder gives way to the sentence that has it.
    there = {e.sentence for e in withheld.evidence}
    return any(there == {e.sentence for e in objective.evidence} for objective in grounded.objectives)


def _window(able: Sequence[int], grounded: Grounded, windows: Sequence[Window]) -> tuple[Window, tuple[int, ...]]:
    """Choose the window that holds what comes nearest to most of the statements, and those it can be asked about."""
    found = [
        (window, tuple(p for p in able if _is_within(grounded.withheld[p].evidence, window))) for window in windows
    ]
    return max(found, key=lambda pair: len(pair[1]))


def _is_within(evidence: Sequence[Evidence], window: Window) -> bool:
    end = window.start + len(window.text)
    return not evidence or any(window.start <= e.start and e.end <= end for e in evidence)


def _question(told: Sequence[tuple[str, str]], window: Window, prompt: Prompt, card: ModelCard) -> Question[Form]:
    lines = [f"{number}. {_quoted(text)} ({reason})" for number, (text, reason) in enumerate(told, start=1)]
    return Question(
        name=_NAME,
        messages=turns_of(window.text, "\n".join([prompt.again, *lines]), prompt, plan_for(card)),
        form=again_form(len(told)),
        max_tokens=_TOKENS + _TOKENS_EACH * len(told),
    )


def _told(withheld: Withheld) -> tuple[str, str]:
    # A reason names words, of the article too: it keeps to its line, and to its length.
    reason = withheld.detail or withheld.reason.value
    if withheld.offending and not any(word in reason for word in withheld.offending):
        reason = f"{reason}: {', '.join(withheld.offending)}"
    return withheld.text, _in_line(reason)[:_REASON]


def _quoted(text: str) -> str:
    return json.dumps(_in_line(text), ensure_ascii=False)


def _in_line(text: str) -> str:
    # Nothing in it can pass for a line of ours, for a mark of the fence, or for what opens a control token.
    return _OPENS.sub("< ", " ".join(text.split()))


# What is said


def _mended(article: Article, gate: Gate, grounded: Grounded, place: int, draft: AgainDraft) -> Grounded:
    text = " ".join(" ".join((draft.who, draft.does, draft.what)).split())
    if not text:
        return _noted(grounded, place, SecondWording(text="", reason=None, detail="", claim_id=None))
    made = ground_again(article, gate, grounded, place, draft)
    if isinstance(made, Withheld):
        return _noted(grounded, place, SecondWording(text=text, reason=made.reason, detail=made.detail, claim_id=None))
    grounded = _noted(grounded, place, SecondWording(text=text, reason=None, detail="", claim_id=made.id))
    return _with(grounded, made)


def _noted(grounded: Grounded, place: int, again: SecondWording) -> Grounded:
    before, after = grounded.withheld[:place], grounded.withheld[place + 1 :]
    withheld = grounded.withheld[place].model_copy(update={"again": again})
    return replace(grounded, withheld=(*before, withheld, *after))


def _with(grounded: Grounded, claim: Claim) -> Grounded:
    match claim:
        case Objective():
            return replace(grounded, objectives=_placed(grounded.objectives, claim))
        case Obstacle():
            return replace(grounded, obstacles=_placed(grounded.obstacles, claim))
        case Outcome():
            return replace(grounded, outcomes=_placed(grounded.outcomes, claim))
    return replace(grounded, bottom_line=claim)


def _placed(claims: tuple[C, ...], claim: C) -> tuple[C, ...]:
    """Put a claim among the others in the order of the article, unless it is one of them; ids stay as they are."""
    return claims if claim in claims else tuple(sorted((*claims, claim), key=lambda c: c.evidence[0].start))
