"""Whether a model tells which statements matter: its log-probabilities against the counts of `briefing.composing`.

    python -m bench.ranking [--alone] [--keep DIR] [ARTICLE…]     # names of the develop half; default: all of it

Each short statement that code cuts from an article is put to the embedded model behind the article, the statement last,
so that the server reads the article once; with `--alone` without it, and with more examples. Of one letter (aim,
obstacle, result, none) and, behind the article, one digit (main story, detail) the log-probabilities are taken.
Printed is the area under the curve: how often a statement that answers to a core item of a section is ranked above one
that does not; 0.5 is chance. The counts were chosen on the same half, which flatters them. Answers in `--keep` are
used, and new ones put there.
"""

from __future__ import annotations

import argparse
import json
import math
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.evaluating import ARTICLES, HERE
from bench.scoring import Item, Reference, _answers, references
from briefing import composing
from briefing.llm import models_folder
from briefing.llm.local import LocalServer
from briefing.llm.weights import EMBEDDED, assemble
from briefing.models import Article, Page, Section
from briefing.prompts import read_prompt
from briefing.sentences import article as article_of

LETTERS, DIGITS = "ABCD", "12"
SECTIONS = (Section.OBJECTIVES, Section.OBSTACLES, Section.OUTCOMES)
KINDS = """A: an aim: what somebody wants, plans, demands, orders or tries to do
B: an obstacle: what blocks, delays, threatens, opposes or is missing
C: a result: what has happened, with its numbers
D: none of these: background, description, opinion"""
BEHIND = f"""Statements are taken from the article. Answer with a letter and a digit.
The letter is the kind:
{KINDS}
The digit is the importance:
1: part of the main story
2: a detail that may be left out"""
ALONE = f"Of which kind is each statement?\n{KINDS}"
SHOWN_BEHIND = (
    ("The walkout cancelled 27 crossings", "C1"),
    ("Selkie Lines plans to charter two vessels by Friday", "A1"),
    ("The first ferry to the islands sailed in 1921", "D2"),
    ("Thick fog kept replacement boats in port", "B1"),
    ("The company denied that crews had been threatened", "C2"),
    ("About 310 ferry workers stopped work to win a rest day after every six shifts", "A1"),
    ("Selkie Lines refused to discuss rosters", "B1"),
    ("Oona Brask is head of the Deckhands’ League", "D2"),
)
SHOWN_ALONE = (
    ("The walkout cancelled 27 crossings", "C"),
    ("Selkie Lines plans to charter two vessels by Friday", "A"),
    ("The first ferry to the islands sailed in 1921", "D"),
    ("Thick fog kept replacement boats in port", "B"),
    ("It denied that crews had been threatened", "C"),
    ("About 310 ferry workers stopped work to win a rest day after every six shifts", "A"),
    ("Selkie Lines refused to discuss rosters", "B"),
    ("We will not sail tired", "D"),
    ("The two sides would meet again on Friday", "A"),
    ("Police cannot say who started the fire", "D"),
    ("At least 40 homes were destroyed", "C"),
    ("There is not enough fuel for the pumps", "B"),
)
_TIMEOUT_S = 900
_LEAST = -15.0

Answers = dict[str, tuple[list[float], list[float]]]


def main() -> None:
    """Ask, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.ranking", description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="*")
    parser.add_argument("--alone", action="store_true", help="statements without their article")
    parser.add_argument("--keep", type=Path, help="keep answers in this folder, and use those that are there")
    given = parser.parse_args()
    found = [
        r for r in references(HERE / "references" / "develop", ARTICLES) if r.id in given.articles or not given.articles
    ]
    rows: list[tuple[Reference, Article, Any, tuple[list[float], list[float]]]] = []
    with _Asker() as asker:
        for reference in found:
            article = article_of(Page(text=reference.text))
            told = composing._told(article)
            answers = _answers_of(asker, article, [t.text for t in told], given.alone, given.keep)
            rows += [(reference, article, t, answers[t.text]) for t in told]
    print(f"{len(found)} articles, {len(rows)} statements{', without the article' if given.alone else ''}")
    print(f"{'core items of':<16}{'counts':>8}{'letter':>8}{'digit':>8}{'counts and letter':>19}")
    for letter, section in enumerate(SECTIONS):
        right = [_is_core(reference, article, t, section) for reference, article, t, _ in rows]
        counts = _standard([t.worth(section) for _, _, t, _ in rows])
        letters = _standard([_odds(kind, letter) for *_, (kind, _) in rows])
        digits = [_odds(digit, 0) for *_, (_, digit) in rows]
        both = [a + 0.5 * b for a, b in zip(counts, letters, strict=True)]
        areas = [_area(right, x) for x in (counts, letters, digits, both)]
        shown = ["-" if given.alone and n == 2 else f"{area:.2f}" for n, area in enumerate(areas)]
        print(f"{section.value:<16}" + "".join(f"{a:>{w}}" for a, w in zip(shown, (8, 8, 8, 19), strict=True)))


class _Asker:
    """The embedded model, asked for log-probabilities; loaded when first asked."""

    def __init__(self) -> None:
        self._server: LocalServer | None = None

    def __enter__(self) -> _Asker:
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    def ask(self, prompt: str, *, alone: bool) -> tuple[list[float], list[float], int]:
        """Give log-probabilities of the letters, of the digits behind the likeliest, and how many tokens were read."""
        if self._server is None:
            file = assemble(EMBEDDED, models_folder(), lambda *_, **__: None)
            self._server = LocalServer(file, lambda *_, **__: None, name=EMBEDDED.name).__enter__()
        body = {
            "prompt": prompt,
            "n_predict": 1 if alone else 2,
            "temperature": 0,
            "n_probs": 20,
            "cache_prompt": True,
            "grammar": "root ::= [A-D]" if alone else "root ::= [A-D] [12]",
        }
        headers = {"content-type": "application/json", "authorization": f"Bearer {self._server.api_key}"}
        url = self._server.base_url.removesuffix("/v1") + "/completion"
        asked = urllib.request.Request(url, json.dumps(body).encode(), headers)  # noqa: S310 -- loopback
        with urllib.request.urlopen(asked, timeout=_TIMEOUT_S) as answer:  # noqa: S310 -- as above
            said = json.load(answer)
        tops = [{t["token"]: t["logprob"] for t in place["top_logprobs"]} for place in said["completion_probabilities"]]
        kinds = [tops[0].get(letter, _LEAST) for letter in LETTERS]
        weights = [0.0, 0.0] if alone else [tops[1].get(digit, _LEAST) for digit in DIGITS]
        return kinds, weights, said["timings"]["prompt_n"]


def _answers_of(asker: _Asker, article: Article, told: Sequence[str], alone: bool, keep: Path | None) -> Answers:
    name = f"{article.sha256[:12]}{'.alone' if alone else ''}.json"
    if keep and (keep / name).exists():
        return dict(json.loads((keep / name).read_text("utf-8")))
    before, tokens, started, found = _before("" if alone else article.text), 0, time.perf_counter(), {}
    for text in dict.fromkeys(told):
        kinds, weights, read = asker.ask(f"{before}{text}<|im_end|>\n<|im_start|>assistant\n", alone=alone)
        found[text] = (kinds, weights)
        tokens += read
    print(f"{len(found)} statements, {tokens} tokens read, {time.perf_counter() - started:.0f} s", flush=True)
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / name).write_text(json.dumps(found, ensure_ascii=False), "utf-8")
    return found


def _before(text: str) -> str:
    """Give what stands before a statement: the same for all of an article, and for all where there is no article."""
    rules = "You read a news article and sort statements that are taken from it. Answer with one letter."
    example = f"{read_prompt().example} The first ferry to the islands sailed in 1921."
    ask, shown = BEHIND, SHOWN_BEHIND
    if not text:
        rules, ask, shown = "You sort statements taken from news articles. Answer with one letter.", ALONE, SHOWN_ALONE
    turns = [("system", rules)]
    for number, (statement, answer) in enumerate(shown):
        asked = f"Statement: {statement}"
        turns += [
            ("user", asked if number else f"{_told_of(example if text else '', ask)}{asked}"),
            ("assistant", answer),
        ]
    said = "".join(f"<|im_start|>{role}\n{words}<|im_end|>\n" for role, words in turns)
    return f"{said}<|im_start|>user\n{_told_of(text, ask) if text else ''}Statement: "


def _told_of(text: str, ask: str) -> str:
    article = f"<article>\n{text}\n</article>\n\n" if text else ""
    return f"{article}{ask}\n\n"


def _is_core(reference: Reference, article: Article, told: Any, section: Section) -> bool:
    sentence = article.sentences[told.sentence - 1]
    text = told.longer if section is Section.OBJECTIVES else told.text
    item = Item(section=section.value, text=text, spans=((sentence.start, sentence.end),))
    return any(w.core and _answers(item, w, reference) for w in reference.items)


def _odds(logs: Sequence[float], of: int) -> float:
    return logs[of] - math.log(sum(math.exp(x) for n, x in enumerate(logs) if n != of))


def _standard(values: Sequence[float]) -> list[float]:
    mean = sum(values) / len(values)
    spread = math.sqrt(sum((v - mean) ** 2 for v in values) / len(values)) or 1.0
    return [(v - mean) / spread for v in values]


def _area(right: Sequence[bool], values: Sequence[float]) -> float:
    yes = [v for v, r in zip(values, right, strict=True) if r]
    no = [v for v, r in zip(values, right, strict=True) if not r]
    return sum((a > b) + 0.5 * (a == b) for a in yes for b in no) / max(1, len(yes) * len(no))


if __name__ == "__main__":
    main()
