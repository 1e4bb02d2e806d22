"""The digest on events of several accounts: are they put together right, and are their differences found.

    python -m bench events [FILE...] [--misses]

Of the halves rules were developed on `develop`, and on `fresh` after its first figures; of `report` only totals were
looked at. `apart` and `held` are told by outlets that share no wording, and no rule was made for them.

Every account of `tests/clusters` is briefed with each of its sentences as a line, so that what is measured is the
merging and not the model. FILE is a saved brief of one of these accounts, to be taken instead. Events are scored pair
by pair and by B-cubed (Bagga and Baldwin, 1998); a conflict that is found is right where two of its values are those
of one that the references have, and each counts once. The baselines are what is done without reading: accounts
together whose headlines share words, and a conflict wherever two figures of one noun or unit differ.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from briefing.conflicts import differ
from briefing.events.clusters import events_of
from briefing.events.disagreements import disagreements
from briefing.events.merge import Source
from briefing.events.wording import jaccard, stems_of
from briefing.models import Brief, ConflictKind, SentenceKind
from briefing.text import figures

ROOT = Path(__file__).resolve().parent.parent
CLUSTERS = ROOT / "tests" / "clusters"
_TITLES_ALIKE = 0.15
_LONGEST = 240
"""Code points that a line of a brief may have."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the references: its accounts, the conflicts among them, and what may be shown or not."""

    name: str
    half: str
    accounts: tuple[str, ...]
    conflicts: tuple[Wanted, ...]
    either_way: tuple[Wanted, ...]
    no_conflicts: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A conflict of the references: values by account, in the account's words."""

    topic: str
    kind: ConflictKind | None
    values: tuple[tuple[str, str], ...]

    def is_met_by(self, values: Iterable[Told]) -> bool:
        """Tell whether two of its values are among those told."""
        met = {(v.account, v.words.casefold()) for v in values if any(v.has(*value) for value in self.values)}
        return len(met) > 1


@dataclass(frozen=True, slots=True)
class Told:
    """A value of a conflict that was found: in which account, its words, and the sentence."""

    account: str
    words: str
    whole: str

    def has(self, account: str, words: str) -> bool:
        """Tell whether it is a value of the references: the figure, or words of the sentence that is no figure's."""
        if account != self.account:
            return False
        short, other = self.words.casefold(), words.casefold()
        return other in short or short in other or (not figures.find(words) and other in self.whole.casefold())


def references() -> tuple[Event, ...]:
    """Read the events there are references for."""
    rows = [json.loads(line) for line in (CLUSTERS / "references.jsonl").read_text("utf-8").splitlines()]
    return tuple(
        Event(
            row["event"],
            row["half"],
            tuple(row["articles"]),
            tuple(_wanted(c) for c in row["conflicts"]),
            tuple(_wanted(c) for c in row["either_way"]),
            tuple(tuple(n["values"]) for n in row["no_conflicts"]),
        )
        for row in rows
    )


def _wanted(row: dict[str, object]) -> Wanted:
    kind = ConflictKind(row["kind"]) if "kind" in row else None
    return Wanted(str(row["topic"]), kind, tuple((a, w) for a, w in row["values"]))  # type: ignore[union-attr]


def accounts(saved: Sequence[Path] = ()) -> dict[str, Brief]:
    """Brief every account with each sentence of its running text as a line; those saved are taken as they are."""
    sys.path += [str(ROOT / "tests" / "events"), str(ROOT / "tests" / "render")]
    from accounts import briefed

    from briefing import pipeline
    from briefing.models import Page, Section
    from briefing.render.json import read_brief

    taken = {b.article.id: b for b in (read_brief(file.read_text("utf-8")) for file in saved)}
    found = {}
    for file in sorted((CLUSTERS / "articles").glob("*.txt")):
        known = json.loads(file.with_suffix(".json").read_text("utf-8"))
        article = pipeline.take(Page(text=file.read_text("utf-8"), **known))
        if saved:
            if article.id in taken:
                found[file.stem] = taken[article.id]
            continue
        told = [article.text[s.start : s.end].strip() for s in article.sentences if s.kind is SentenceKind.BODY]
        lines = [line for line in told if len(line) <= _LONGEST]
        found[file.stem] = briefed(article.text, {Section.OUTCOMES: [{"what": line} for line in lines]}, **known)
    return found


# Events


def grouping(events: Sequence[Event], briefs: dict[str, Brief], found: Sequence[Iterable[str]]) -> dict[str, float]:
    """Give the F1 of groups of accounts pair by pair, and by B-cubed."""
    right = {name: event.name for event in events for name in event.accounts if name in briefs}
    here = {name: number for number, group in enumerate(found) for name in group}
    pairs = list(combinations(sorted(right), 2))
    both = sum(right[a] == right[b] and here[a] == here[b] for a, b in pairs)
    precision = both / max(1, sum(here[a] == here[b] for a, b in pairs))
    recall = both / max(1, sum(right[a] == right[b] for a, b in pairs))
    cubed = [
        (
            sum(right[a] == right[b] and here[a] == here[b] for b in right) / sum(here[a] == here[b] for b in right),
            sum(right[a] == right[b] and here[a] == here[b] for b in right) / sum(right[a] == right[b] for b in right),
        )
        for a in right
    ]
    return {
        "pairwise": _f1(precision, recall),
        "b_cubed": _f1(*(sum(side) / len(cubed) for side in zip(*cubed, strict=True))),
    }


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def ours(briefs: dict[str, Brief]) -> list[list[str]]:
    """Put the accounts together as the digest does."""
    names = {b.article.id: name for name, b in briefs.items()}
    return [[names[i] for i in ids] for _, ids in events_of([b.article for b in briefs.values()])]


def by_headlines(briefs: dict[str, Brief]) -> list[list[str]]:
    """Put accounts together whose headlines share words."""
    words = {name: stems_of(b.article.title or "") for name, b in briefs.items()}
    groups: list[list[str]] = []
    for name in sorted(briefs):
        group = next((g for g in groups if any(jaccard(words[name], words[o]) >= _TITLES_ALIKE for o in g)), None)
        if group is None:
            groups.append(group := [])
        group.append(name)
    return groups


# Conflicts


@dataclass(frozen=True, slots=True)
class Found:
    """A conflict that was found among the accounts of an event."""

    topic: str
    kind: ConflictKind
    values: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How conflicts that were found stand to those of the references."""

    met: tuple[tuple[Wanted, Found], ...]
    missed: tuple[Wanted, ...]
    wrong: tuple[Found, ...]

    @property
    def of_the_kind(self) -> int:
        """How many of those met are of the kind that the references say."""
        return sum(wanted.kind is found.kind for wanted, found in self.met)


def tally(event: Event, found: Sequence[Found]) -> Tally:
    """Put what was found beside what is wanted; what is found twice is wrong the second time."""
    met: list[tuple[Wanted, Found]] = []
    wrong: list[Found] = []
    for each in found:
        wanted = next(
            (w for w in event.conflicts if w.is_met_by(each.values) and not any(w is o for o, _ in met)), None
        )
        if wanted is not None:
            met.append((wanted, each))
        elif not any(w.is_met_by(each.values) for w in event.either_way):
            wrong.append(each)
    missed = tuple(w for w in event.conflicts if not any(w is o for o, _ in met))
    return Tally(tuple(met), missed, tuple(wrong))


def found_by_us(briefs: Sequence[tuple[str, Brief]]) -> list[Found]:
    """Give the conflicts that the digest finds."""
    names = {b.article.id: name for name, b in briefs}
    return [
        Found(
            c.topic,
            c.kind,
            tuple(Told(names[v.article_id], v.as_written, " ".join(e.quote for e in v.evidence)) for v in c.values),
        )
        for c in disagreements([Source(b) for _, b in briefs])
    ]


def found_by_noun(briefs: Sequence[tuple[str, Brief]]) -> list[Found]:
    """Give a conflict wherever two figures of one noun or unit differ."""
    told: dict[tuple[str, str], list[tuple[Told, figures.Found]]] = {}
    for name, brief in briefs:
        for figure in figures.find(brief.article.text):
            noun = (figure.figure.of or "").casefold().split()[-1:]
            if figure.kind in (figures.Kind.COUNT, figures.Kind.MEASURE, figures.Kind.MONEY, figures.Kind.PERCENT):
                at = (" ".join(noun), figure.figure.unit or "")
                written = figure.figure.as_written
                told.setdefault(at, []).append((Told(name, written, written), figure))
    return [
        Found(" ".join(at), ConflictKind.DISAGREEMENT, tuple(t for t, _ in values))
        for at, values in sorted(told.items())
        if any(differ(a.figure, b.figure) for (_, a), (_, b) in combinations(values, 2))
    ]


def score(saved: Sequence[Path] = (), *, misses: bool = False) -> str:
    """Give the table: events, and conflicts by half of the references, ours and the baselines."""
    briefs = accounts(saved)
    events = [event for event in references() if any(name in briefs for name in event.accounts)]
    lines = [f"{len(briefs)} accounts of {len(events)} events", "", "events            pairwise F1  B-cubed F1"]
    for name, groups in (("ours", ours(briefs)), ("same headline", by_headlines(briefs))):
        figure = grouping(events, briefs, groups)
        lines.append(f"  {name:<16} {figure['pairwise']:>10.2f} {figure['b_cubed']:>11.2f}")
    lines += ["", "conflicts                    found  right  wanted  precision  recall  of the kind"]
    remarks: list[str] = []
    for half in dict.fromkeys(e.half for e in events):
        for name, find in (("ours", found_by_us), ("same noun", found_by_noun)):
            taken = [e for e in events if e.half == half]
            tallies = [tally(e, find([(n, briefs[n]) for n in e.accounts if n in briefs])) for e in taken]
            met = sum(len(t.met) for t in tallies)
            wrong = sum(len(t.wrong) for t in tallies)
            wanted = met + sum(len(t.missed) for t in tallies)
            kinds = sum(t.of_the_kind for t in tallies)
            lines.append(
                f"  {half:<8} {name:<16} {met + wrong:>6} {met:>6} {wanted:>7} {met / max(1, met + wrong):>10.2f} "
                f"{met / max(1, wanted):>7.2f} {kinds:>7}"
            )
            if name == "ours":
                remarks += _remarks(taken, tallies)
    return "\n".join(lines + (["", *remarks] if misses else []))


def _remarks(events: Sequence[Event], tallies: Sequence[Tally]) -> list[str]:
    found = []
    for event, each in zip(events, tallies, strict=True):
        found += [f"{event.name}: missed: {w.topic}: {w.values}" for w in each.missed]
        found += [
            f"{event.name}: wrong: {f.topic} ({f.kind}): {[(v.account, v.words) for v in f.values]}" for f in each.wrong
        ]
        found += [f"{event.name}: kind: {w.topic}: {f.kind}" for w, f in each.met if w.kind is not f.kind]
    return found
