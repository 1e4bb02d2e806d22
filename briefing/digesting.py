"""A digest from its sources to the edition: the one place where the steps of a digest are joined."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from briefing import __version__, pipeline
from briefing.digests import TWICE, UNPAID, Coverage, FailedFeed, SkippedArticle
from briefing.errors import BudgetError, ModelOutputError, ModelRefusedError, RefusedError
from briefing.llm.frugal import TURN
from briefing.models import Article, Brief, Generator, Usage
from briefing.pipeline import NAME
from briefing.ports import Listener, Model, Prompt
from briefing.sources.collect import Collected, Found
from briefing.sources.fetch import shown

Kept = Callable[[Brief], None]
"""Is given each brief as soon as it is made."""


@dataclass(slots=True)
class Briefed:
    """The briefs of some articles, and the articles that came to none."""

    briefs: list[Brief] = field(default_factory=list)
    skipped: list[SkippedArticle] = field(default_factory=list)
    stopped: BudgetError | None = None
    """What ended the asking before all were briefed; those left are among `skipped`."""
    in_vain: Usage = field(default_factory=lambda: Usage(cost_usd=0.0))
    """What was asked about articles that came to no brief, what is `begun` aside."""
    begun: Usage = field(default_factory=lambda: Usage(cost_usd=0.0))
    """Answers about articles left unread for the budget: the brief that is made of them counts them, where kept."""


def articles_of(collected: Collected) -> tuple[list[Article], list[SkippedArticle]]:
    """Make articles of the pages that were read, each text once; those that are none are left out with the reason."""
    articles: dict[str, Article] = {}
    skipped = [SkippedArticle(url=m.where, reason=m.reason) for m in collected.missed]
    for found in collected.found:
        try:
            article = pipeline.take(found.page)
        except RefusedError as error:
            skipped.append(SkippedArticle(url=found.where, reason=error.message))
            continue
        if article.id in articles:
            skipped.append(SkippedArticle(url=found.where, reason=TWICE))
        articles.setdefault(article.id, article)
    return list(articles.values()), skipped


def named(article: Article) -> str:
    """Give what an article may be called in a list: its address without what may be secret in it, else its title."""
    return shown(article.url) if article.url else article.title or article.id


async def brief_all(
    articles: Sequence[Article],
    model: Model,
    prompt: Prompt,
    listener: Listener,
    *,
    again: bool = True,
    keep: Kept = lambda _: None,
) -> Briefed:
    """Brief the articles, as many at once as the model takes; one that fails is left out with the reason.

    Once the budget is reached the others are left out for it, but for those whose answers are known. What else concerns
    the model or the run as a whole (no key, no server) is raised; the briefs made until then were given to `keep`.
    """
    briefed = Briefed()
    slots = asyncio.Semaphore(max(1, model.card.concurrency))
    done = 0

    async def one(turn: int, article: Article) -> Brief | SkippedArticle:
        nonlocal done
        TURN.set(turn)
        async with slots:
            try:
                made = await pipeline.brief(article, model, prompt, listener, again=again)
            except BudgetError as error:
                briefed.stopped = error
                begun = error.answered or Usage(cost_usd=0.0)
                briefed.begun += begun
                briefed.in_vain += (error.usage or begun) - begun
                return SkippedArticle(url=named(article), reason=UNPAID)
            except (ModelOutputError, ModelRefusedError, RefusedError) as error:
                briefed.in_vain += error.usage or Usage(cost_usd=0.0)
                return SkippedArticle(url=named(article), reason=error.message)
            finally:
                done += 1
                listener("article", number=done, of=len(articles))
            keep(made)
            return made

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(turn, article)) for turn, article in enumerate(articles)]
    except ExceptionGroup as errors:
        # The others were cancelled for the first; that one is what the caller can act upon.
        raise errors.exceptions[0] from None
    for task in tasks:
        made = task.result()
        if isinstance(made, Brief):
            briefed.briefs.append(made)
        else:
            briefed.skipped.append(made)
    return briefed


def changed(reread: Sequence[Found], before: Sequence[Article]) -> list[Article]:
    """Give the articles whose text is another than it was."""
    known = {a.id for a in before}
    found, _ = articles_of(Collected(found=list(reread)))
    return [a for a in found if a.id not in known]


def coverage_of(
    collected: Collected, *, read: int, skipped: Sequence[SkippedArticle], failing_since: dict[str, str], now: str
) -> Coverage:
    """Say what was asked, what was read, and what is missing."""
    failed = [f for f in collected.feeds if f.failed]
    return Coverage(
        feeds_tried=len(collected.feeds),
        feeds_read=sum(not f.failed and f.entries > 0 for f in collected.feeds),
        feeds_empty=sum(not f.failed and f.entries == 0 for f in collected.feeds),
        feeds_failed=tuple(
            FailedFeed(url=shown(f.url), reason=f.failed, since=failing_since.get(f.url, now)) for f in failed
        ),
        articles_read=read,
        articles_skipped=tuple(sorted(skipped, key=lambda s: (s.url, s.reason))),
    )


def generator_of(
    briefs: Sequence[Brief], model: Model | None, prompt: Prompt, name: str, *, in_vain: Usage | None = None
) -> Generator:
    """Say what made the briefs of an edition: the models that were asked, and what it took together.

    `in_vain` is what was asked about articles that came to no brief: it is paid for, too.
    """
    usage, seconds = in_vain or Usage(cost_usd=0.0), 0.0
    for brief in briefs:
        usage, seconds = usage + brief.generator.usage, seconds + brief.generator.elapsed_s
    models = sorted({b.generator.model for b in briefs}) or [name]
    prompts = [b.generator.prompt for b in sorted(briefs, key=lambda b: b.id)] or [prompt.ref]
    parameters = dict(model.card.parameters) if model else {}
    return Generator(
        name=NAME,
        version=__version__,
        model=", ".join(models),
        prompt=prompts[0],
        parameters=parameters,
        usage=usage,
        elapsed_s=round(seconds, 3),
    )
