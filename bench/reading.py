"""How many tokens of an article's questions the embedded model reads: a table of `docs/extraction.md`.

    python -m bench.reading     # the develop half; nothing is asked, only counted

Counted by the model's own tokenizer, an article in the mean: what is sent, what is read where the beginning of the
question before is kept, and where it is kept from the article before too, as in a digest.
"""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bench.evaluating import ARTICLES, HERE
from bench.scoring import references
from briefing.extraction import LARGE, SMALL, Plan, turns_of
from briefing.llm import models_folder
from briefing.llm.local import LocalServer
from briefing.llm.weights import EMBEDDED, assemble
from briefing.prompts import read_prompt

PLANS: dict[str, Plan] = {
    "all five sections": replace(LARGE, meanings=False),
    "and what they mean": LARGE,
    "as a small model is asked": SMALL,
}


def main() -> None:
    """Count, and print the table."""
    texts = [r.text for r in references(HERE / "references" / "develop", ARTICLES)]
    file = assemble(EMBEDDED, models_folder(), lambda *_, **__: None)
    print(f"{len(texts)} articles, {sum(len(t.split()) for t in texts) / len(texts):.0f} words in the mean")
    print(f"{'asked for':<28}{'sent':>8}{'read':>8}{'in a digest':>13}")
    with LocalServer(file, lambda *_, **__: None, name=EMBEDDED.name) as server:
        for name, plan in PLANS.items():
            asked = [[_tokens(server, text, plan, number) for number in range(len(plan.sections))] for text in texts]
            sent = sum(len(tokens) for questions in asked for tokens in questions)
            alone = sum(read(questions) for questions in asked)
            after = read([tokens for questions in asked for tokens in questions])
            print(f"{name:<28}" + "".join(f"{n / len(texts):>{w}.0f}" for n, w in ((sent, 8), (alone, 8), (after, 13))))


def read(questions: Sequence[Sequence[int]]) -> int:
    """Count the tokens that are read of `questions` in turn, where the beginning of the one before is kept."""
    pairs = zip([[], *questions], questions, strict=False)
    return sum(len(tokens) - _alike(before, tokens) for before, tokens in pairs)


def _alike(one: Sequence[int], other: Sequence[int]) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _tokens(server: LocalServer, text: str, plan: Plan, number: int) -> list[int]:
    prompt = read_prompt()
    turns = turns_of(text, prompt.asks[plan.sections[number]], prompt, plan)
    told = _answer(server, "apply-template", {"messages": [{"role": m.role, "content": m.content} for m in turns]})
    found = _answer(server, "tokenize", {"content": told["prompt"], "parse_special": True})
    return list(found["tokens"])


def _answer(server: LocalServer, what: str, body: dict[str, Any]) -> dict[str, Any]:
    headers = {"content-type": "application/json", "authorization": f"Bearer {server.api_key}"}
    url = f"{server.base_url.removesuffix('/v1')}/{what}"
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)  # noqa: S310 -- loopback
    with urllib.request.urlopen(request, timeout=120) as answer:  # noqa: S310 -- as above
        return dict(json.load(answer))


if __name__ == "__main__":
    main()
