"""What each question of a model is worth, and what more words would hold: the tables of `docs/extraction.md`.

    python -m bench.plans [FOLDER…]     # the develop half, and folders with references of yours

The configured model is asked once as a large one is, for all five sections and with what they mean (answers that were
kept are used); then the briefs are put
together from some of them, with code completing each, and scored.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bench.evaluating import columns
from bench.scoring import Reference, Score, of_brief, score
from briefing import composing
from briefing.drafts import Form
from briefing.extraction import LARGE, SMALL, extract
from briefing.grounding import ground
from briefing.llm import choose
from briefing.llm.frugal import Clock, Frugal
from briefing.models import Article, Page, Section
from briefing.prompts import read_prompt
from briefing.sentences import article as article_of
from briefing.settings import cache_folder, read_settings
from briefing.store.cache import Cache, key_of

Said = list[tuple[Reference, Article, tuple[tuple[Section, Form], ...]]]
PLANS: tuple[tuple[str, tuple[Section, ...]], ...] = (
    ("all five sections", LARGE.sections),
    ("without outcomes", (Section.FORCES, Section.OBJECTIVES, Section.OBSTACLES, Section.BOTTOM_LINE)),
    ("without outcomes and obstacles", SMALL.sections),
    ("forces and main point alone", (Section.FORCES, Section.BOTTOM_LINE)),
    ("nothing: code alone", ()),
)
ROOM = (0.2, 0.33, 0.38, 0.45, 0.6)


def main() -> None:
    """Ask, and print both tables for each set of references."""
    for column in columns([Path(name) for name in sys.argv[1:]]):
        if column.name == "report":
            continue  # it is held back
        said, tokens = asyncio.run(_said(column.references, column.articles))
        print(f"{column.name}: {len(said)} articles")
        print(f"{'asked for':<34}{'core recall':>12}{'precision':>11}{'words':>8}{'tokens out':>12}")
        for name, sections in PLANS:
            out = round(sum(tokens[s.value] for s in sections) / max(1, len(said)))
            print(f"{name:<34}{figures(said, sections)}{out:>12}")
        share, most = composing.SHARE, composing.MOST
        for room in ROOM:
            composing.MOST = room
            composing.SHARE = {section: part * room / most for section, part in share.items()}
            name = f"room for {room:g} of the words"
            print(f"{name:<34}{figures(said, PLANS[2][1])}")
        composing.SHARE, composing.MOST = share, most


async def _said(found: Sequence[Reference], folder: Path) -> tuple[Said, Counter[str]]:
    settings, tokens, said = read_settings({}), Counter[str](), []

    def listen(event: str, **facts: object) -> None:
        if event == "answered":
            tokens[str(facts["section"])] += int(str(facts["completion_tokens"]))
            print(f"  {facts['section']}", end="", file=sys.stderr, flush=True)

    clock = Clock(now=lambda: datetime.now(UTC), timer=time.monotonic)
    choice = choose(settings)
    choice = replace(choice, card=replace(choice.card, small=False))
    async with Frugal(choice, Cache(cache_folder(), listener=listen), key_of, clock, listen) as model:
        for reference in found:
            article = article_of(Page(text=(folder / f"{reference.id}.txt").read_text("utf-8")))
            extraction = await extract(article, model, read_prompt(), listen)
            said.append((reference, article, extraction.drafts))
            print(f"  {reference.id}", file=sys.stderr, flush=True)
    return said, tokens


def figures(said: Said, sections: Sequence[Section] = LARGE.sections) -> str:
    """Give core recall, precision and words of the briefs that are put together from what is said of `sections`."""
    total = Score()
    for reference, article, drafts in said:
        made = composing.composed(article, [d for d in drafts if d[0] in sections])
        done = ground(article, made.drafts)
        brief = {
            "forces": [f.model_dump(mode="json") for f in done.forces],
            "objectives": [c.model_dump(mode="json") for c in done.objectives],
            "obstacles": [c.model_dump(mode="json") for c in done.obstacles],
            "outcomes": [c.model_dump(mode="json") for c in done.outcomes],
        }
        total.add(score(reference, of_brief(brief)))
    table = total.table()
    words = table["words of claims per word of article"]
    return f"{table['core recall'] or 0:>12.3f}{table['precision'] or 0:>11.3f}{words or 0:>8.3f}"


if __name__ == "__main__":
    main()
