"""From a source to a brief: the steps in order, and the only file that knows the whole path.

source --read--> page --article--> article --extract--> drafts --compose, ground--> brief --render--> text
                  |                            |                  |  ^
         refused: no article      answers kept are not asked      v  | mend
                                                     withheld, with reasons: asked again, once
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing import __version__
from briefing.actors import Actors
from briefing.composing import Composed, composed
from briefing.conflicts import conflicts
from briefing.extraction import Extraction, expected_tokens, extract
from briefing.grounding import Grounded, ground
from briefing.llm import Choice
from briefing.mending import Second, ask_again, mend, most_tokens
from briefing.models import Article, Brief, Conflict, Generator, Page
from briefing.ports import Listener, Model, ModelCard, Prompt
from briefing.render import content_id
from briefing.sentences import article as article_of
from briefing.sources.worth import refuse_unless_article
from briefing.text.speakers import by_name

NAME = "briefing"


@dataclass(frozen=True, slots=True)
class Foretold:
    """What a brief would take: nothing is asked to find this out."""

    article: Article
    model: str
    where: str
    requests: int
    again: int
    """How many of them are put only where something is withheld."""
    prompt_tokens: int
    """Estimated from the size of the texts."""
    most_completion_tokens: int
    most_cost_usd: float | None
    """Upper bound; None where the price is not known."""
    bytes_sent: int


def take(page: Page) -> Article:
    """Make an article of a page. Raises `RefusedError` where the page holds none."""
    refuse_unless_article(page)
    return article_of(page)


async def brief(
    article: Article,
    model: Model,
    prompt: Prompt,
    listener: Listener,
    *,
    again: bool = True,
    complete: bool = True,
) -> Brief:
    """Ask `model` about an article and keep what the article bears out. Raises a `BriefingError`.

    With `again` it is told once why something is withheld, and asked for other words. With `complete` what it said is
    put in order and completed from the article.
    """
    extraction = await extract(article, model, prompt, listener)
    listener("grounding")
    made = composed(article, extraction.drafts) if complete else Composed(extraction.drafts, 0, 0)
    grounded = ground(
        article, made.drafts, added=made.added, repeated=made.repeated, example=prompt.example, own=made.own
    )
    second = (
        await ask_again(article, grounded, model, prompt, listener, number=extraction.asked + 1) if again else Second()
    )
    return assembled(article, extraction, mend(article, grounded, second.said), second, prompt=prompt, card=model.card)


def assembled(
    article: Article, extraction: Extraction, grounded: Grounded, second: Second, *, prompt: Prompt, card: ModelCard
) -> Brief:
    """Put the brief together; a pure function of its arguments."""
    draft = Brief(
        id="",
        as_of=max(extraction.as_of, second.as_of),
        article=article,
        bottom_line=grounded.bottom_line,
        forces=grounded.forces,
        objectives=grounded.objectives,
        obstacles=grounded.obstacles,
        outcomes=grounded.outcomes,
        conflicts=_in_full(conflicts(article), article),
        withheld=grounded.withheld,
        generator=Generator(
            name=NAME,
            version=__version__,
            model=card.name,
            prompt=prompt.ref,
            parameters=dict(card.parameters),
            usage=extraction.usage + second.usage,
            elapsed_s=round(extraction.elapsed_s + second.elapsed_s, 3),
            unanswered=extraction.unanswered,
            not_mended=second.failed,
            gate=grounded.count,
        ),
    )
    return draft.model_copy(update={"id": content_id(draft)})


def _in_full(found: tuple[Conflict, ...], article: Article) -> tuple[Conflict, ...]:
    # As in the statements: one person is one speaker.
    actors = Actors(article)
    return tuple(
        conflict.model_copy(
            update={
                "values": tuple(
                    v.model_copy(update={"speaker": v.speaker and (actors.in_full(by_name(v.speaker)) or v.speaker)})
                    for v in conflict.values
                )
            }
        )
        for conflict in found
    )


def foretell(article: Article, choice: Choice, prompt: Prompt, *, again: bool = True) -> Foretold:
    """Say what a brief of `article` would take at most, without asking anything."""
    requests, prompt_tokens, completion_tokens = expected_tokens(article, prompt, choice.card)
    second, more_prompt, more_completion = most_tokens(article, prompt, choice.card) if again else (0, 0, 0)
    prompt_tokens, completion_tokens = prompt_tokens + more_prompt, completion_tokens + more_completion
    return Foretold(
        article=article,
        model=choice.card.name,
        where=choice.where,
        requests=requests + second,
        again=second,
        prompt_tokens=prompt_tokens,
        most_completion_tokens=completion_tokens,
        most_cost_usd=choice.price(prompt_tokens, completion_tokens),
        bytes_sent=len(article.text.encode()),
    )
