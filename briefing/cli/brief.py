"""`briefing brief`: from an article to its brief."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._article import day_of, page_of, piped
from briefing.cli._delivery import deliver, put, refuse_unfit, refuse_unwritable
from briefing.cli._exits import end_partial, exits
from briefing.cli._habits import asked, chosen, holds_budget
from briefing.cli._progress import Display
from briefing.cli._words import FormatName

if TYPE_CHECKING:
    from briefing.models import Article, Brief, Page
    from briefing.pipeline import Foretold
    from briefing.settings import Settings


def brief(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="A text, HTML or PDF file, a URL, or - for stdin.")],
    fmt: Annotated[FormatName, typer.Option("--format", "-f", help="How to print the brief.")] = FormatName.md,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", "-m", help="local (embedded), a GGUF file, or a model's name at the endpoint."),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option("--base-url", metavar="URL", help="An OpenAI-compatible endpoint.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="The article's headline.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    author: Annotated[str | None, typer.Option(help="Who wrote it.")] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="When: YYYY-MM-DD, or a time with zone. Resolves “Sunday”.")
    ] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help="Where it was published, for a file or stdin.")] = None,
    language: Annotated[str | None, typer.Option(help="Its language, such as en.")] = None,
    timeout: Annotated[float | None, typer.Option(metavar="SECONDS", help="Longest time for one answer.")] = None,
    max_cost: Annotated[float | None, typer.Option(metavar="USD", help="Stop before the run costs more.")] = None,
    no_again: Annotated[bool, typer.Option("--no-again", help="Do not ask again about what is withheld.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Ask no model: say what would be sent where, and what it would cost.")
    ] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither reuse nor keep answers.")] = False,
) -> None:
    """Brief an article: what it says, each line with the sentence it rests on.

    The brief goes to standard output; progress, on a terminal, and errors to standard error. Asked again about the
    same article, the model's kept answers are used: nothing is asked and the same bytes are printed.

    For example:

    briefing brief article.txt

    briefing brief https://example.org/story --format json -o story.json

    pbpaste | briefing brief - --published 2026-03-01 --model llama3.1 --base-url http://localhost:11434/v1
    """
    with exits():
        from briefing.settings import read_settings

        fmt = chosen(fmt, FormatName.json)
        settings = read_settings(
            {
                "model": model,
                "base_url": base_url,
                "timeout_s": timeout,
                "max_cost": max_cost,
                "ask_again": False if no_again else None,
                "cache": False if no_cache else None,
            }
        )
        given = {
            "title": title,
            "outlet": outlet,
            "author": author,
            "published_at": day_of(published),
            "url": url,
            "language": language,
        }
        refuse_unfit(fmt, output)
        refuse_unwritable(output)
        stdin = piped(source)
        with Display(quiet=asked().quiet, verbose=asked().verbose) as display:
            page = asyncio.run(page_of(source, given, stdin))
            if dry_run:
                as_json = fmt is FormatName.json or asked().as_json
                foretold = _foretell(page, source, settings)
                put(_foretold_text(foretold, settings.max_cost, as_json=as_json), output)
                return
            made = asyncio.run(_brief(page, source, settings, display))
            _tell_of_no_second_ask(made, display)
        deliver(made, fmt, output)
    if gaps := list(_gaps(made)):
        end_partial(gaps)


def _tell_of_no_second_ask(made: Brief, display: Display) -> None:
    missed = made.generator.not_mended
    if missed and not missed.asked:
        display.say(f"not asked again about what is withheld: {missed.reason}")


def _gaps(made: Brief) -> Iterator[str]:
    for unanswered in made.generator.unanswered:
        yield f"{unanswered.section} of part {unanswered.window} stayed without an answer: {unanswered.reason}"
    missed = made.generator.not_mended
    if missed and missed.asked:
        yield f"what is withheld stayed without a second answer: {missed.reason}"


async def _brief(page: Page, source: str, settings: Settings, display: Display) -> Brief:
    import time
    from datetime import UTC, datetime

    from briefing import pipeline
    from briefing.llm import choose
    from briefing.llm.frugal import Clock, Frugal
    from briefing.prompts import read_prompt
    from briefing.settings import cache_folder
    from briefing.store.cache import Cache, NoMemory, key_of

    prompt = read_prompt()
    choice = choose(settings)
    article = _taken(page, source)
    if "model" not in settings.model_fields_set:
        display.say(
            "no model is configured: the embedded one is used, and nothing leaves this machine "
            "(another: --model, or model in the configuration file)"
        )
    clock = Clock(now=lambda: datetime.now(UTC), timer=time.monotonic)
    memory = Cache(cache_folder(), listener=display) if settings.cache else NoMemory()
    async with Frugal(choice, memory, key_of, clock, display, max_cost=settings.max_cost) as model:
        return await pipeline.brief(article, model, prompt, display, again=settings.ask_again)


def _foretell(page: Page, source: str, settings: Settings) -> Foretold:
    from briefing import pipeline
    from briefing.llm import choose
    from briefing.prompts import read_prompt

    return pipeline.foretell(_taken(page, source), choose(settings), read_prompt(), again=settings.ask_again)


def _taken(page: Page, source: str) -> Article:
    from briefing import pipeline
    from briefing.errors import RefusedError

    try:
        return pipeline.take(page)
    except RefusedError as error:
        named = "standard input" if source == "-" else source
        raise RefusedError(f"{named}: {error.message}", hint=error.hint) from None


def _foretold_text(foretold: Foretold, budget: float | None, *, as_json: bool) -> str:
    import json

    cost = foretold.most_cost_usd
    if as_json:
        facts = {
            "dry_run": True,
            "model": foretold.model,
            "where": foretold.where,
            "article_id": foretold.article.id,
            "sentences": len(foretold.article.sentences),
            "bytes": foretold.bytes_sent,
            "requests": foretold.requests,
            "requests_again": foretold.again,
            "prompt_tokens": foretold.prompt_tokens,
            "most_completion_tokens": foretold.most_completion_tokens,
            "most_cost_usd": cost,
            "max_cost_usd": budget,
            "budget_holds": holds_budget(cost, budget),
        }
        return json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
    price = "unknown" if cost is None else f"at most ${cost:.4f}"
    lines = [
        "Nothing was asked. A brief of this article would take:",
        f"  model     {foretold.model}",
        f"  sent to   {foretold.where}",
        f"  article   {len(foretold.article.sentences)} sentences, {foretold.bytes_sent:,} bytes",
        f"  requests  {foretold.requests}{', the last only where something is withheld' if foretold.again else ''}",
        f"  tokens    about {foretold.prompt_tokens:,} in, at most {foretold.most_completion_tokens:,} out",
        f"  cost      {price}",
    ]
    if budget is not None:
        held = (
            "holds that" if holds_budget(cost, budget) else "may not hold that: the run would stop before it costs more"
        )
        held = "needs a price: the run would not begin" if cost is None else held
        lines.append(f"  budget    ${budget:g} {held}")
    return "\n".join(lines) + "\n"
