"""Print what is asked for as one table; times are medians of whole processes, after one run that is not counted."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests"
BRIEFING = [sys.executable, "-m", "briefing"]
STARTS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "briefing --version": [*BRIEFING, "--version"],
    "briefing --help": [*BRIEFING, "--help"],
    "briefing brief --help": [*BRIEFING, "brief", "--help"],
    "import openai": [sys.executable, "-c", "import openai"],
}
RUNS = 7


def start_up() -> None:
    print(f"start-up, s: median (least - most) of {RUNS}; Python {platform.python_version()}, {os.cpu_count()} cores")
    for name, command in STARTS.items():
        took = [_seconds(command) for _ in range(RUNS + 1)][1:]
        print(f"  {name:<24} {statistics.median(took):.2f}  ({min(took):.2f} - {max(took):.2f})")


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def briefs(files: list[Path], into: Path | None, extra: list[str]) -> None:
    """Brief every file as a user would, and check the promise on what comes out."""
    heads = (
        ("status", 6),
        ("wall s", 8),
        ("model s", 8),
        ("in", 7),
        ("out", 6),
        ("kept", 6),
        ("withheld", 9),
        ("bad", 5),
    )
    print(f"{'article':<28}" + "".join(f"{name:>{width}}" for name, width in heads))
    walls, failed = [], 0
    for file in files:
        started = time.perf_counter()
        run = subprocess.run(
            [*BRIEFING, "brief", str(file), "--format", "json", *extra], capture_output=True, check=False
        )
        wall = time.perf_counter() - started
        if run.returncode not in {0, 3}:
            failed += 1
            print(f"{file.stem:<28}{run.returncode:>6}  {run.stderr.decode('utf-8', 'replace').strip()[-200:]}")
            continue
        walls.append(wall)
        brief = json.loads(run.stdout)
        if into:
            (into / f"{file.stem}.json").write_bytes(run.stdout)
        made = brief["generator"]
        print(
            f"{file.stem:<28}{run.returncode:>6}{wall:>8.1f}{made['elapsed_s']:>8.1f}"
            f"{made['usage']['prompt_tokens']:>7}{made['usage']['completion_tokens']:>6}"
            f"{made['gate']['kept']:>6}{made['gate']['withheld']:>9}{len(broken(brief)):>5}",
            flush=True,
        )
        for line in broken(brief):
            print(f"    {line}")
    if walls:
        print(f"{len(walls)} briefed, {failed} failed; median wall {statistics.median(walls):.1f} s")


def statements() -> None:
    """Check statements against an article of 1,000 words, none of them twice; one process, after start-up."""
    from briefing.gate import Gate
    from briefing.models import Page
    from briefing.sentences import article

    names = ("kestrel-ridge", "marrow-flood")
    words = "\n\n".join((TESTS / "articles" / f"{name}.txt").read_text("utf-8") for name in names)
    source = Page(text=" ".join(words.split(" ")[:1000]), published_at="2023-05-18")
    read = article(source)
    given = _different([read.text[s.start : s.end] for s in read.sentences], names)
    started = time.process_time()
    gate = Gate(article(source))
    print(f"statement gate, {len(read.text.split())} words: built in {time.process_time() - started:.3f} s of one core")
    for count in (500, 1000, 4000):
        many, given = given[:count], given[count:]
        started = time.process_time()
        for statement in many:
            gate.check(statement)
        took = time.process_time() - started
        print(f"  {len(many):>5} different statements: {len(many) / took:,.0f} a second of one core")


def _different(sentences: list[str], names: tuple[str, ...]) -> list[str]:
    """Give the statements of the develop half, and those about the article and its sentences, each a word off."""
    given = {
        path.stem: [json.loads(line)["statement"] for line in path.read_text("utf-8").splitlines()]
        for path in sorted((TESTS / "statements/develop").glob("*.jsonl"))
    }
    own = [*sentences, *(statement for name in names for statement in given[name])]
    off = [
        " ".join([*words[:n], *words[n + 1 : n + 2], *turned, *words[n + 2 :]])
        for words in map(str.split, own)
        for n in range(len(words))
        for turned in ([], words[n : n + 1])  # left out, or changed for the next
    ]
    different = {*off, *(statement for several in given.values() for statement in several)} - set(sentences)
    return sorted(different, key=lambda statement: hashlib.sha256(statement.encode()).digest())


def agreement() -> None:
    """Put made-up documents of every schema before every validator there is."""
    from tests.published.validators import table

    print(table(1000))


def merging() -> None:
    """Make editions of made-up briefs: events of four accounts each, the names and figures of every event its own."""
    sys.path += [str(TESTS / "events"), str(TESTS / "render")]
    from accounts import told
    from factory import generator

    from briefing.digests import Coverage, Window
    from briefing.events.edition import edition

    window = Window(start="2026-05-04T00:00:00Z", end="2026-05-05T00:00:00Z", zone="UTC")
    print("an edition of briefs, four accounts an event: s of one core")
    for count in (100, 1000, 10_000):
        briefs = [_account(told, number // 4, number % 4) for number in range(count)]
        coverage = Coverage(feeds_tried=0, feeds_read=0, feeds_empty=0, articles_read=count)
        started = time.process_time()
        made = edition(
            briefs, name="bench", number=1, previous=None, window=window, coverage=coverage,
            as_of="2026-05-05T00:00:00Z", generator=generator(),
        )  # fmt: skip
        took = time.process_time() - started
        conflicts = sum(len(e.conflicts) for e in made.events)
        found = len({i for e in made.events for i in e.article_ids})
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        shown = f"{conflicts} conflicts among the {found} articles shown; {most:,.0f} MB at most so far"
        print(f"  {count:>5} briefs: {took:6.2f} s, {count / took:5.0f} a second; {shown}")


def _account(told: Callable[..., object], event: int, outlet: int) -> object:
    """Give one of four accounts of an event: of a toll that two of them put otherwise than the others."""
    place, ship = (f"{a}{_syllables(event)}{b}" for a, b in (("Port Ka", "dal"), ("Marta Lo", "ren")))
    dead = 5 + event % 40 + (7 if outlet > 1 else 0)
    openings = (
        f"A fire on the ferry {ship} killed {dead} people off {place} on Monday, police said.",
        f"Flames swept the ferry {ship} near {place} on Monday, killing {dead} people, a hospital said.",
    )
    return told(
        openings[outlet % 2],
        f"The ferry {ship} was on its way to {place} with {100 + event} passengers aboard, its owner said.",
        outlet=f"Outlet {outlet}", title=f"Ferry {ship} burns off {place}",
    )  # fmt: skip


def _syllables(number: int) -> str:
    syllables = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu")
    return "".join(syllables[int(digit)] for digit in str(number))


def broken(brief: dict) -> list[str]:
    """Name each evidence that is no slice of the text, and each digit of a claim that its evidence lacks."""
    text, found = brief["article"]["text"], []
    claims = [*brief["objectives"], *brief["obstacles"], *brief["outcomes"], *filter(None, [brief["bottom_line"]])]
    for item in [*claims, *brief["forces"], *brief["withheld"]]:
        found.extend(
            f"{item.get('id')}: evidence is no slice: {e['quote'][:60]}"
            for e in item["evidence"]
            if text[e["start"] : e["end"]] != e["quote"]
        )
    for claim in claims:
        quoted = " ".join(e["quote"] for e in claim["evidence"])
        found.extend(f"{claim['id']}: {n} is not in its evidence" for n in _numbers(claim["text"]) - _numbers(quoted))
    return found


def _numbers(text: str) -> set[str]:
    import re

    return {match.replace(",", "") for match in re.findall(r"\d[\d,]*(?:\.\d+)?", text)}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "what",
        nargs="?",
        default="start",
        choices=["start", "briefs", "statements", "agreement", "merging", "events", "clients"],
    )
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--into", type=Path, help="keep the briefs as JSON in this folder")
    parser.add_argument("--held", type=float, default=1.0, help="clients: seconds the server holds a call for")
    parser.add_argument("--misses", action="store_true", help="events: name what is missed or wrong")
    given, extra = parser.parse_known_args()
    if given.what == "start":
        start_up()
    elif given.what == "clients":
        from bench.clients import clients

        clients(given.held)
    elif given.what == "statements":
        statements()
    elif given.what == "agreement":
        agreement()
    elif given.what == "merging":
        merging()
    elif given.what == "events":
        from bench.events import score

        print(score(given.files, misses=given.misses))
    else:
        briefs(given.files, given.into, extra)


if __name__ == "__main__":
    main()
