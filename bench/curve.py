"""How much of the references a brief holds for the words it takes: code alone, with the model, and by perfect choice.

    python -m bench.curve [FOLDER…]     # both halves of ours, and folders with references of yours

The configured model is asked what a brief asks it (answers that were kept are used); then briefs are put together with
room for more and more words. Beside them stand two choosers that know the references, of which no brief is made: one
takes whole statements as code cuts them, the other tells core items in the reference's words, the shortest for what
they hold first. To both the actors are given as the brief with the model names them. Printed are core recall,
precision, and words of claims per word of the article; who knows the references takes nothing wrong.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.evaluating import columns
from bench.scoring import SECTIONS, Item, Reference, Score, _answers, of_brief, score
from briefing import composing
from briefing.drafts import Form
from briefing.extraction import extract
from briefing.grounding import ground
from briefing.llm import choose
from briefing.llm.frugal import Clock, Frugal
from briefing.models import Article, Page, Section
from briefing.prompts import read_prompt
from briefing.sentences import article as article_of
from briefing.settings import cache_folder, read_settings
from briefing.store.cache import Cache, key_of

ROOM = (0.1, 0.2, 0.3, 0.36, 0.45, 0.6)
"""Words of a brief's lines for each word of its article; its actors come on top."""

Said = list[tuple[Reference, Article, tuple[tuple[Section, Form], ...]]]


def main() -> None:
    """Ask, and print the curves of each set of references."""
    for column in columns([Path(name) for name in sys.argv[1:]]):
        said = asyncio.run(_said(column.references, column.articles))
        named = [[i for i in items if i.section == "forces"] for items in _briefs(said, composing.MOST, asked=True)]
        print(f"{column.name}: {len(said)} articles; core recall, precision, words")
        print(f"{'room':<6}{'code alone':>22}{'with the model':>22}{'perfect choice':>22}{'in other words':>22}")
        for room in ROOM:
            cut = [_best(r, _cut(a), f, room) for (r, a, _), f in zip(said, named, strict=True)]
            own = [_best(r, _core(r), f, room) for (r, _, _), f in zip(said, named, strict=True)]
            made = [_briefs(said, room, asked=False), _briefs(said, room, asked=True), cut, own]
            print(f"{room:<6g}" + "".join(f"{_figures(said, items):>22}" for items in made), flush=True)


async def _said(found: Sequence[Reference], folder: Path) -> Said:
    said: Said = []

    def listen(event: str, **facts: object) -> None:
        if event == "waiting":
            print(f"asking the model: {facts.get('section', '')}", file=sys.stderr, flush=True)

    clock = Clock(now=lambda: datetime.now(UTC), timer=time.monotonic)
    cache = Cache(cache_folder(), listener=listen)
    async with Frugal(choose(read_settings({})), cache, key_of, clock, listen) as model:
        for reference in found:
            article = article_of(Page(text=(folder / f"{reference.id}.txt").read_text("utf-8")))
            extraction = await extract(article, model, read_prompt(), listen)
            said.append((reference, article, extraction.drafts))
    return said


def _briefs(said: Said, room: float, *, asked: bool) -> list[Sequence[Item]]:
    """Give the claims of each brief with room for so many words; what the model says is left out unless `asked`."""
    share, most = composing.SHARE, composing.MOST
    composing.MOST = room
    composing.SHARE = {section: part * room / most for section, part in share.items()}
    found: list[Sequence[Item]] = []
    for _, article, drafts in said:
        done = ground(article, composing.composed(article, drafts if asked else ()).drafts)
        found.append(of_brief({s: [c.model_dump(mode="json") for c in getattr(done, s)] for s in SECTIONS}))
    composing.SHARE, composing.MOST = share, most
    return found


def _cut(article: Article) -> Iterator[Item]:
    """Give the statements that code cuts from an article, each in every section that it may stand in."""
    for told in composing._told(article):
        sentence = article.sentences[told.sentence - 1]
        for section in SECTIONS[1:]:
            yield Item(section=section, text=told.text, spans=((sentence.start, sentence.end),))


def _core(reference: Reference) -> Iterator[Item]:
    return (item for item in reference.items if item.core and item.section != "forces")


def _best(reference: Reference, items: Iterable[Item], named: Sequence[Item], room: float) -> Sequence[Item]:
    """Choose, of what answers to core items, what answers to most of those not told yet for its words."""
    core = [item for item in reference.items if item.core]
    right = [(item, {n for n, wanted in enumerate(core) if _answers(item, wanted, reference)}) for item in items]
    left = room * len(reference.text.split())
    chosen, told = list(named), set[int]()
    while True:
        able = [(i, found - told) for i, found in right if found - told and len(i.text.split()) <= left]
        if not able:
            return chosen
        item, found = max(able, key=lambda pair: len(pair[1]) / len(pair[0].text.split()))
        chosen.append(item)
        told |= found
        left -= len(item.text.split())


def _figures(said: Said, made: Sequence[Sequence[Item]]) -> str:
    total = Score()
    for (reference, _, _), items in zip(said, made, strict=True):
        total.add(score(reference, items))
    table = total.table()
    rows = ("core recall", "precision", "words of claims per word of article")
    return "".join(f"{table[row] or 0:>6.2f}" for row in rows)


if __name__ == "__main__":
    main()
