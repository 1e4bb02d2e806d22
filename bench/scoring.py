"""How much of a reference a brief holds, and how much of the brief the reference holds.

A reference lists what an article says, section by section, each item with the words of the article it rests on; its
core are the items no brief may miss. A claim answers to an item of its own section if they rest on a sentence in
common and agree: a figure of the item's is in the claim, or half the content words of the shorter of the two are in
the other. A force answers by its name. One claim may answer to several items. Recall is taken on core items, precision
on all claims; as a reference is never exhaustive, precision has a ceiling below one.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing.gate.lexicon import STOP
from briefing.gate.stems import stem
from briefing.models import Page
from briefing.sentences import article
from briefing.text import figures
from briefing.text.alignment import find_quote

SECTIONS = ("forces", "objectives", "obstacles", "outcomes")
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_AGREED = 0.5
_UNDONE = {"planned", "denied", "expected", "ordered", "threatened", "possible"}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Item:
    """Something an article says: of a reference, of a brief, or of another tool's output."""

    section: str
    text: str
    names: tuple[str, ...] = ()
    """Of a force: its names; of an aim or an obstacle: whose."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the article it rests, in code points."""
    figure: str = ""
    speaker: str = ""
    commitment: str = "reported"
    core: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """What a reader found in one article."""

    id: str
    text: str
    starts: tuple[int, ...]
    """Where its sentences begin."""
    items: tuple[Item, ...]
    numbers: tuple[str, ...]

    def sentences(self, item: Item) -> set[int]:
        """Number the sentences an item rests on."""
        found: set[int] = set()
        for start, end in item.spans:
            found.update(range(bisect_right(self.starts, start), bisect_right(self.starts, max(start, end - 1)) + 1))
        return found


@dataclass(slots=True)
class Score:
    """Counts of one article, or of many."""

    core: Counter[str] = field(default_factory=Counter)
    core_found: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    all_found: Counter[str] = field(default_factory=Counter)
    claims: Counter[str] = field(default_factory=Counter)
    claims_right: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, other: Score) -> None:
        """Take the counts of another article in."""
        for name in ("core", "core_found", "all", "all_found", "claims", "claims_right", "counts"):
            getattr(self, name).update(getattr(other, name))

    def table(self) -> dict[str, float | None]:
        """Give the shares that are printed, and the means an article."""
        n = self.counts
        articles = max(1, n["articles"])
        return {
            "articles": n["articles"],
            "core recall": _share(sum(self.core_found.values()), sum(self.core.values())),
            **{f"core recall, {s}": _share(self.core_found[s], self.core[s]) for s in SECTIONS},
            "recall": _share(sum(self.all_found.values()), sum(self.all.values())),
            "precision": _share(sum(self.claims_right.values()), sum(self.claims.values())),
            **{f"precision, {s}": _share(self.claims_right[s], self.claims[s]) for s in SECTIONS},
            "claims an article": round(sum(self.claims.values()) / articles, 1),
            "words of claims per word of article": _share(n["claim words"], n["words"]),
            "figures found": _share(n["figures found"], n["figures"]),
            "claims with a number their sentence lacks": n["foreign numbers"],
            "speaker right": _share(n["speaker right"], n["speakers"]),
            "speaker right, or named in the line": _share(n["speaker told"], n["speakers"]),
            "not done yet told so": _share(n["undone right"], n["undone"]),
            "done told as done": _share(n["done right"], n["done"]),
            "withheld an article": round(n["withheld"] / articles, 1),
            "completion tokens an article": round(n["completion tokens"] / articles),
            "prompt tokens an article": round(n["prompt tokens"] / articles),
            "requests an article": round(n["requests"] / articles, 1),
            "seconds of the model an article": round(n["milliseconds"] / articles / 1000, 1),
        }


def references(folder: Path, articles: Path | None = None) -> Iterator[Reference]:
    """Read the references of a folder: `gold.jsonl`, `core.jsonl`, and `ID.txt` there or in `articles`.

    Raises `ValueError` naming the item whose words do not stand in the article.
    """
    lines = (folder / "core.jsonl").read_text("utf-8").splitlines()
    core = {given["id"]: given for given in map(json.loads, lines)}
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        given = json.loads(line)
        text = ((articles or folder) / f"{given['id']}.txt").read_text("utf-8")
        yield _reference(given, core.get(given["id"], {}), text)


def of_brief(brief: dict[str, Any]) -> tuple[Item, ...]:
    """Give the claims of a brief, as its JSON has them."""
    return tuple(
        Item(
            section=section,
            text=given.get("text") or given.get("role") or "",
            names=(given["name"], *given["aliases"]) if section == "forces" else (),
            spans=tuple((e["start"], e["end"]) for e in given["evidence"]),
            speaker=(given.get("speaker") or {}).get("name", ""),
            commitment=given.get("commitment", "reported"),
        )
        for section in SECTIONS
        for given in brief[section]
    )


def of_others(given: Iterable[dict[str, Any]]) -> tuple[Item, ...]:
    """Give the items of another tool: `{"section", "text", "start", "end"}`, of a force its name under `text`."""
    return tuple(
        Item(
            section=item["section"],
            text=item["text"],
            names=(item["text"],) if item["section"] == "forces" else (),
            spans=((item["start"], item["end"]),) if item.get("start") is not None else (),
        )
        for item in given
    )


def score(reference: Reference, items: Sequence[Item]) -> Score:
    """Compare what was found with what there is."""
    made = Score()
    n = made.counts
    n["articles"], n["words"] = 1, len(reference.text.split())
    for wanted in reference.items:
        answers = [item for item in items if _answers(item, wanted, reference)]
        made.all[wanted.section] += 1
        made.all_found[wanted.section] += bool(answers)
        made.core[wanted.section] += wanted.core
        made.core_found[wanted.section] += wanted.core and bool(answers)
        if wanted.section == "outcomes" and answers:
            _said_rightly(wanted, answers, n)
    for item in items:
        right = any(_answers(item, wanted, reference) for wanted in reference.items)
        made.claims[item.section] += 1
        made.claims_right[item.section] += right
        n["claim words"] += len(item.text.split()) + (len(item.names[0].split()) if item.names else 0)
        there = " ".join(reference.text[a:b] for a, b in item.spans)
        n["foreign numbers"] += any(number not in there for number in _NUMBER.findall(item.text))
    told = [found.figure for item in items for found in figures.find(item.text)]
    told += [found.figure for item in items for a, b in item.spans[:1] for found in _kept(item, reference.text[a:b])]
    for number in reference.numbers:
        n["figures"] += 1
        n["figures found"] += any(_same_figure(number, figure) for figure in told)
    return made


def _kept(item: Item, quote: str) -> list[figures.Found]:
    """Give the figures of a quote that the item's text shows as written."""
    return [found for found in figures.find(quote) if quote[found.start : found.end] in item.text]


def _same_figure(written: str, told: Any) -> bool:
    return any(figures.agrees(told, found.figure) is None for found in figures.find(written))


def _answers(item: Item, wanted: Item, reference: Reference) -> bool:
    if item.section != wanted.section:
        return False
    if wanted.section == "forces":
        return any(_same_name(one, other) for one in item.names for other in wanted.names)
    if reference.sentences(item).isdisjoint(reference.sentences(wanted)):
        return False
    if wanted.figure and any(_same_figure(wanted.figure, found.figure) for found in figures.find(item.text)):
        return True
    quote = " ".join(reference.text[a:b] for a, b in wanted.spans)
    mine = _stems(item.text)
    return any(_overlap(mine, _stems(text)) >= _AGREED for text in (wanted.text, quote))


def _overlap(one: set[str], other: set[str]) -> float:
    shared = len(one & other)
    return shared / min(len(one), len(other)) if shared > 1 or min(len(one), len(other), 1) == shared else 0.0


def _same_name(one: str, other: str) -> bool:
    mine, theirs = _stems(one), _stems(other)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _stems(text: str) -> set[str]:
    return {stem(w) for w in map(str.lower, _WORD.findall(text)) if w not in STOP}


def _said_rightly(wanted: Item, answers: Sequence[Item], n: Counter[str]) -> None:
    best = answers[0]
    if wanted.speaker:
        n["speakers"] += 1
        right = any(_stems(a.speaker) & _stems(wanted.speaker) for a in answers)
        n["speaker right"] += right
        # `The board put the cost at four million`: the line names whose word it is, and nobody beside it.
        n["speaker told"] += right or any(not a.speaker and _stems(a.text) & _stems(wanted.speaker) for a in answers)
    undone = wanted.commitment in _UNDONE
    kind = "undone" if undone else "done"
    n[kind] += 1
    right = {a.commitment for a in answers} & _UNDONE if undone else {best.commitment} - _UNDONE
    n[f"{kind} right"] += bool(right)


def _reference(given: dict[str, Any], core: dict[str, list[int]], text: str) -> Reference:
    read = article(Page(text=text))
    items = []
    for section in SECTIONS:
        for number, item in enumerate(given[section]):
            found = find_quote(item["quote"], read)
            span = (found.start, found.end) if found else None
            if span is None:
                raise ValueError(f"{given['id']}, {section} {number}: not in the article: {item['quote']}")
            names = (item["name"], *item["aliases"]) if section == "forces" else ()
            items.append(
                Item(
                    section=section,
                    text=item.get("text") or item.get("role") or "",
                    names=names,
                    spans=(span,),
                    figure=item.get("figure") or "",
                    speaker=item.get("attributed_to") or "",
                    commitment=item.get("status") or "reported",
                    core=number in core.get(section, ()),
                )
            )
    starts = tuple(s.start for s in read.sentences)
    return Reference(given["id"], read.text, starts, tuple(items), tuple(given.get("key_numbers", ())))


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None
