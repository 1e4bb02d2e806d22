"""The table of the gate over the statements of one half, with two baselines in the same run.

python -m tests.statements.score            # the half that rules are developed on
python -m tests.statements.score report     # the half that is held back
python -m tests.statements.score both       # a line or two of each, as in the README
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from briefing.gate import Gate, Verdict
from briefing.models import Article, Page
from briefing.sentences import article

TESTS = Path(__file__).resolve().parent.parent
HALVES = ("develop", "report")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<!^)(?<![.!?“\"] )\b[A-Z][\w’'-]+")


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled statement and what was said of it."""

    id: str
    statement: str
    supported: bool
    kind: str
    gate: Verdict
    naive: bool
    fuzzy: bool


def read_article(name: str) -> Article:
    """Read an article of ours with its sidecar."""
    facts = json.loads((TESTS / "articles" / f"{name}.json").read_text("utf-8"))
    text = (TESTS / "articles" / f"{name}.txt").read_text("utf-8")
    return article(
        Page(
            text=text,
            title=facts["title"],
            outlet=facts.get("outlet"),
            published_at=facts.get("published_at"),
            url=facts.get("url"),
        )
    )


def cases(half: str) -> Iterator[Case]:
    """Check every statement of a half."""
    for path in sorted((TESTS / "statements" / half).glob("*.jsonl")):
        source = read_article(path.stem)
        gate = Gate(source)
        sentences = [source.text[s.start : s.end] for s in source.sentences]
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            said = row["statement"]
            yield Case(
                row["id"],
                said,
                row["supported"],
                row["class"],
                gate.check(said),
                naive(said, source.text),
                fuzzy(said, sentences),
            )


def naive(statement: str, text: str) -> bool:
    """All numbers and capitalised names of the statement stand in the article."""
    text = text.replace("’", "'")
    wanted = [*_NUMBER.findall(statement), *(n.replace("’", "'").removesuffix("'s") for n in _NAME.findall(statement))]
    return all(re.search(rf"(?<!\w){re.escape(w)}", text) for w in wanted)


def fuzzy(statement: str, sentences: list[str]) -> bool:
    """Some sentence of the article is like the statement by 80 of 100."""
    return any(fuzz.ratio(statement, s) >= 80 for s in sentences)


JUDGES: dict[str, Callable[[Case], bool]] = {
    "gate": lambda c: c.gate.supported,
    "words present": lambda c: c.naive,
    "fuzzy 80": lambda c: c.fuzzy,
}


def table(half: str, found: list[Case]) -> str:
    """Lay out the figures: per class the share kept, by each judge."""
    by_kind: dict[tuple[bool, str], list[Case]] = defaultdict(list)
    for case in found:
        by_kind[case.supported, case.kind].append(case)
    lines = [
        f"{half} half: {len(found)} statements",
        "",
        f"{'% kept':<26}{'n':>5}" + "".join(f"{j:>15}" for j in JUDGES),
    ]
    for supported in (False, True):
        for (label, kind), group in sorted(by_kind.items()):
            if label is supported:
                lines.append(_row(("true: " if supported else "false: ") + kind, group))
        every = [c for c in found if c.supported is supported]
        lines += [_row("ALL TRUE" if supported else "ALL FALSE", every), ""]
    lost = Counter(str(c.gate.reason) for c in found if c.supported and not c.gate.supported)
    lines += ["true ones withheld, by reason: " + ", ".join(f"{reason} {n}" for reason, n in lost.most_common()), ""]
    lines.append(f"{'balanced accuracy':<31}" + "".join(f"{balanced(found, j):>15.3f}" for j in JUDGES.values()))
    return "\n".join(lines)


def summary(found: dict[str, list[Case]]) -> str:
    """Lay out what stands in the README: of each half, how much that is false and how much that is true is kept."""
    lines = [f"{'% kept':<22}{'n':>6}" + "".join(f"{j:>15}" for j in JUDGES)]
    for half, group in found.items():
        for supported in (False, True):
            every = [c for c in group if c.supported is supported]
            lines.append(_row(f"{half}, {str(supported).lower()}", every, wide=22))
        kinds = {c.kind for c in group if not c.supported}
        shares = {k: [c.gate.supported for c in group if c.kind == k and not c.supported] for k in kinds}
        worst = max(sorted(shares), key=lambda k: sum(shares[k]) / len(shares[k]))
        share = 100 * sum(shares[worst]) / len(shares[worst])
        lines.append(f"  most often kept of what is false: {worst}, {share:.1f}")
    return "\n".join(lines)


def balanced(found: list[Case], judge: Callable[[Case], bool]) -> float:
    """Mean of the share of true statements kept and of false ones withheld."""
    true = [judge(c) for c in found if c.supported]
    false = [not judge(c) for c in found if not c.supported]
    return (sum(true) / len(true) + sum(false) / len(false)) / 2


def _row(name: str, group: list[Case], wide: int = 25) -> str:
    return f"{name:<{wide}}{len(group):>6}" + "".join(
        f"{100 * sum(map(j, group)) / len(group):>15.1f}" for j in JUDGES.values()
    )


def main() -> int:
    """Print the table of a half."""
    parser = argparse.ArgumentParser(description="How the gate judges the labelled statements.")
    parser.add_argument("half", nargs="?", default="develop", choices=[*HALVES, "both"])
    half = parser.parse_args().half
    if half == "both":
        sys.stdout.write(summary({h: list(cases(h)) for h in HALVES}) + "\n")
        return 0
    sys.stdout.write(table(half, list(cases(half))) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
