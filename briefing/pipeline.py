"""From a source to a brief: the steps in order, and the only file that knows the whole path.

source --read--> page --article--> article --extract--> drafts --ground--> brief --render--> text
                  |                            |                  |
         refused: no article      answers kept are not asked    withheld, with reasons
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing import __version__
from briefing.conflicts import conflicts
from briefing.extraction import Extraction, expected_tokens, extract
from briefing.grounding import ground
from briefing.llm import Choice
from briefing.models import Article, Brief, Generator, Page
from briefing.ports import Listener, Model, ModelCard, Prompt
from briefing.render import content_id
from briefing.sentences import article as article_of
from briefing.sources.worth import refuse_unless_article

NAME = "briefing"


@dataclass(frozen=True, slots=True)
class Foretold:
    """What a brief would take: nothing is asked to find this out."""

    article: Article
    model: str
    where: str
    requests: int
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


async def brief(article: Article, model: Model, prompt: Prompt, listener: Listener) -> Brief:
    """Ask `model` about an article and keep what the article bears out. Raises a `BriefingError`."""
    extraction = await extract(article, model, prompt, listener)
    listener("grounding")
    return assembled(article, extraction, prompt, model.card)


def assembled(article: Article, extraction: Extraction, prompt: Prompt, card: ModelCard) -> Brief:
    """Check what a model said and put the brief together; a pure function of its arguments."""
    grounded = ground(article, extraction.drafts)
    draft = Brief(
        id="",
        as_of=extraction.as_of,
        article=article,
        bottom_line=grounded.bottom_line,
        forces=grounded.forces,
        objectives=grounded.objectives,
        obstacles=grounded.obstacles,
        outcomes=grounded.outcomes,
        conflicts=conflicts(article),
        withheld=grounded.withheld,
        generator=Generator(
            name=NAME,
            version=__version__,
            model=card.name,
            prompt=prompt.ref,
            parameters=dict(card.parameters),
            usage=extraction.usage,
            elapsed_s=extraction.elapsed_s,
            unanswered=extraction.unanswered,
            gate=grounded.count,
        ),
    )
    return draft.model_copy(update={"id": content_id(draft)})


def foretell(article: Article, choice: Choice, prompt: Prompt) -> Foretold:
    """Say what a brief of `article` would take, without asking anything."""
    requests, prompt_tokens, completion_tokens = expected_tokens(article, prompt, choice.card)
    return Foretold(
        article=article,
        model=choice.card.name,
        where=choice.where,
        requests=requests,
        prompt_tokens=prompt_tokens,
        most_completion_tokens=completion_tokens,
        most_cost_usd=choice.price(prompt_tokens, completion_tokens),
        bytes_sent=len(article.text.encode()),
    )
