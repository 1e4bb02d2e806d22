"""Other ways to ask a model than the one of a brief, each scored: tables of `docs/extraction.md`.

    python -m bench.ways WAY… [--only ARTICLE…] [--folder DIR]     # the develop half; WAYS has the names

Answers that were kept are used. Code completes each brief as it does every other. Printed are core recall, precision
and words of claims per word of the article, completion tokens, prompt tokens (those a server kept from the question
before are among them) and requests an article.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bench.evaluating import columns
from bench.plans import figures
from bench.scoring import Reference
from briefing.composing import _stems
from briefing.drafts import Form
from briefing.extraction import ANSWER_TOKENS, extract, plan_for, question, tokens_in
from briefing.llm import choose
from briefing.llm.frugal import Clock, Frugal
from briefing.models import Article, Page, Section, Usage
from briefing.ports import Model, Prompt
from briefing.prompts import read_prompt
from briefing.sentences import article as article_of
from briefing.settings import cache_folder, read_settings
from briefing.store.cache import Cache, key_of

Drafts = tuple[tuple[Section, Form], ...]


@dataclass(frozen=True, slots=True)
class Way:
    """What is asked with, and how much of an article at once."""

    prompt: Callable[[Prompt], Prompt]
    characters: int = 0
    """The longest window; 0: as much as the model holds."""


def in_rules(prompt: Prompt) -> Prompt:
    """Tell any model what the sections mean, behind the rules."""
    return replace(prompt, system=f"{prompt.system}\n\n{prompt.meanings}", meanings="")


def in_questions(prompt: Prompt) -> Prompt:
    """Tell any model what a section means, each behind its question."""
    lines = (line.partition(": ") for line in prompt.meanings.split("\n"))
    told = {name.casefold(): words for name, _, words in lines}
    asks = {section: f"{ask} {told.get(section.value, '')}".strip() for section, ask in prompt.asks.items()}
    return replace(prompt, asks=asks, meanings="")


WAYS: dict[str, Way] = {
    "as-it-is": Way(lambda prompt: prompt),
    "meanings-in-rules": Way(in_rules),
    "meanings-in-questions": Way(in_questions),
    "windows-2400": Way(lambda prompt: prompt, 2400),
    "windows-1300": Way(lambda prompt: prompt, 1300),
}
VOTES = {
    "both-passes-say": ("as-it-is", "meanings-in-rules"),
    "either-says": ("as-it-is", "meanings-in-rules"),
}
_SAME = 0.6


def main() -> None:
    """Ask each way, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.ways", description=__doc__.splitlines()[0])
    parser.add_argument("ways", nargs="+", choices=[*WAYS, *VOTES])
    parser.add_argument("--only", nargs="*", help="these articles")
    parser.add_argument("--folder", type=Path, help="the articles of this folder, not the develop half")
    given = parser.parse_args()
    column = next(
        c
        for c in columns([given.folder] if given.folder else [])
        if given.folder is None or c.name == given.folder.resolve().name
    )
    found = [r for r in column.references if not given.only or r.id in given.only]
    print(f"{column.name}: {len(found)} articles")
    print(f"{'way':<24}{'core recall':>12}{'precision':>11}{'words':>8}{'tokens out':>12}{'in':>7}{'requests':>10}")
    for name in given.ways:
        passes = [asyncio.run(_said(WAYS[way], found, column.articles)) for way in VOTES.get(name, (name,))]
        usage = sum((u for said in passes for *_, u in said), Usage(cost_usd=0.0))
        merged = [(r, a, _merged(name, [said[n][2] for said in passes])) for n, (r, a, *_) in enumerate(passes[0])]
        n = len(found)
        counted = f"{usage.completion_tokens / n:>12.0f}{usage.prompt_tokens / n:>7.0f}{usage.requests / n:>10.1f}"
        print(f"{name:<24}{figures(merged)}{counted}", flush=True)


async def _said(way: Way, found: Sequence[Reference], folder: Path) -> list[tuple[Reference, Article, Drafts, Usage]]:
    def listen(event: str, **facts: object) -> None:
        if event == "answered":
            print(f"  {facts['section']}", end="", file=sys.stderr, flush=True)

    said = []
    clock = Clock(now=lambda: datetime.now(UTC), timer=time.monotonic)
    prompt = way.prompt(read_prompt())
    async with Frugal(
        choose(read_settings({})), Cache(cache_folder(), listener=listen), key_of, clock, listen
    ) as model:
        for reference in found:
            article = article_of(Page(text=(folder / f"{reference.id}.txt").read_text("utf-8")))
            extraction = await extract(article, _Holding(model, prompt, way.characters), prompt, listen)
            said.append((reference, article, extraction.drafts, extraction.usage))
            print(f"  {reference.id}", file=sys.stderr, flush=True)
    return said


class _Holding:
    """The model, with no more room for an article than so many characters, if any are given."""

    def __init__(self, model: Model, prompt: Prompt, characters: int) -> None:
        self.ask = model.ask
        self.card = model.card
        if characters:
            fixed = sum(
                tokens_in(m.content) for m in question(Section.OUTCOMES, "", prompt, plan_for(model.card)).messages
            )
            room = tokens_in("x" * characters) + fixed + max(ANSWER_TOKENS.values()) + 64
            self.card = replace(model.card, context_tokens=room)


def _merged(name: str, passes: Sequence[Drafts]) -> Drafts:
    """Give what is said by both passes in the first one's words, or by either; of one pass all."""
    if name != "both-passes-say":
        return tuple(draft for said in passes for draft in said)
    first, second = passes
    told = [(section, _stems(_words(entry))) for section, form in second for entry in _entries(form)]
    kept = []
    for section, form in first:
        if section is Section.BOTTOM_LINE:
            kept.append((section, form))
            continue
        entries = [e for e in _entries(form) if any(s is section and _agree(_stems(_words(e)), t) for s, t in told)]
        if entries:
            kept.append((section, form.model_copy(update={section.value: tuple(entries)})))
    return tuple(kept)


def _entries(form: Form) -> Sequence[Form]:
    return next((value for _, value in form if isinstance(value, tuple)), ())


def _words(entry: Form) -> str:
    return str(next(value for _, value in entry))


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _SAME * max(1, min(len(one), len(other)))


if __name__ == "__main__":
    main()
