"""Brief articles and score the briefs against their references: one table, kept as dated JSON.

make eval                                  # both halves of our own references, with the configured model
make eval REFERENCES=DIR                   # and a folder with gold.jsonl, core.jsonl and ID.txt of yours
python -m bench.evaluating --outputs DIR   # score another tool's: lists of {section, text, start, end}
make eval-compare                          # the last two results side by side
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.scoring import Item, Reference, Score, of_brief, of_others, references, score

HERE = Path(__file__).resolve().parent
ARTICLES = HERE.parent / "tests" / "articles"
RESULTS = HERE / "results"
BRIEFING = [sys.executable, "-m", "briefing"]


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    references: tuple[Reference, ...]
    articles: Path


def columns(more: Sequence[Path]) -> Iterator[_Column]:
    """Give the halves of our own references, then the folders asked for."""
    for half in ("develop", "report"):
        yield _Column(half, tuple(references(HERE / "references" / half, ARTICLES)), ARTICLES)
    for folder in more:
        yield _Column(folder.resolve().name, tuple(references(folder)), folder)


def main() -> None:
    """Evaluate, or compare results."""
    parser = argparse.ArgumentParser(prog="python -m bench.evaluating", description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path, help="folders with references and articles of your own")
    parser.add_argument("--outputs", type=Path, help="score these outputs of another tool; nothing is briefed")
    parser.add_argument("--briefs", type=Path, help="keep the briefs in this folder, and score those that are there")
    parser.add_argument("--only", choices=["develop", "report"], help="one half only")
    parser.add_argument(
        "--compare", nargs="*", type=Path, help="print results side by side; without names, the last two"
    )
    given, extra = parser.parse_known_args()
    if given.compare is not None:
        compare(given.compare or sorted(RESULTS.glob("*.json"))[-2:])
        return
    found: dict[str, dict[str, Any]] = {}
    made: dict[str, Any] = {}
    for column in columns([f for f in given.folders if f.is_dir()]):
        if given.only and column.name in {"develop", "report"} and column.name != given.only:
            continue
        total = Score()
        for reference in column.references:
            if given.outputs:
                items, facts = _others(given.outputs, reference), {}
            else:
                items, facts, made = _brief(column.articles / f"{reference.id}.txt", given.briefs, extra)
            if items is None:
                print(f"{column.name}: {reference.id}: no answer", file=sys.stderr)
                items = ()
            one = score(reference, items)
            one.counts.update(facts)
            total.add(one)
            print(f"{column.name}: {reference.id}", file=sys.stderr, flush=True)
        found[column.name] = total.table()
    print_table(found)
    if not given.outputs:
        RESULTS.mkdir(exist_ok=True)
        now = datetime.now(UTC)
        kept = {"at": now.isoformat(timespec="seconds"), **made, "machine": _machine(), "scores": found}
        file = RESULTS / f"{now:%Y%m%dT%H%M%SZ}.json"
        file.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"kept: {file.relative_to(HERE.parent)}", file=sys.stderr)


def print_table(found: dict[str, dict[str, Any]]) -> None:
    """Print a column for each set of references."""
    print(f"{'':<46}" + "".join(f"{name[:14]:>16}" for name in found))
    for row in next(iter(found.values()), {}):
        print(f"{row:<46}" + "".join(f"{_shown(column.get(row)):>16}" for column in found.values()))


def compare(files: Sequence[Path]) -> None:
    """Print kept results side by side, a column for each file and set of references."""
    found: dict[str, dict[str, Any]] = {}
    for number, file in enumerate(files, start=1):
        kept = json.loads(file.read_text("utf-8"))
        print(f"{number}: {file.name}, {kept.get('model')}, prompt {kept.get('prompt')}, {kept.get('machine')}")
        found |= {f"{number} {name}": table for name, table in kept["scores"].items()}
    print_table(found)


def _brief(
    file: Path, keep: Path | None, extra: Sequence[str]
) -> tuple[tuple[Item, ...] | None, dict[str, int], dict[str, Any]]:
    kept = keep / f"{file.stem}.json" if keep else None
    if kept and kept.exists():
        brief, wall = json.loads(kept.read_text("utf-8")), 0.0
    else:
        started = time.perf_counter()
        command = [*BRIEFING, "brief", str(file), "--format", "json", *extra]
        run = subprocess.run(command, capture_output=True, check=False)
        wall = time.perf_counter() - started
        if run.returncode not in {0, 3}:
            print(run.stderr.decode("utf-8", "replace")[-300:], file=sys.stderr)
            return None, {}, {}
        brief = json.loads(run.stdout)
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(run.stdout)
    generator = brief["generator"]
    usage = generator["usage"]
    facts = {
        "withheld": len(brief["withheld"]),
        "completion tokens": usage["completion_tokens"],
        "prompt tokens": usage["prompt_tokens"],
        "requests": usage["requests"],
        "milliseconds": round(1000 * generator["elapsed_s"]),
        "wall milliseconds": round(1000 * wall),
    }
    prompt = generator["prompt"]
    made = {
        "model": generator["model"],
        "parameters": generator["parameters"],
        "prompt": f"{prompt['name']} {prompt['version']}",
        "schema": brief["schema_version"],
    }
    return of_brief(brief), facts, made


def _others(folder: Path, reference: Reference) -> tuple[Item, ...] | None:
    file = folder / f"{reference.id}.json"
    return of_others(json.loads(file.read_text("utf-8"))) if file.exists() else None


def _machine() -> str:
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:g}"


if __name__ == "__main__":
    main()
