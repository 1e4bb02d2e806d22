"""Record every cassette anew from the embedded model's own server: `make record` (all) or with names of articles."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from importlib.metadata import version

from pydantic import SecretStr

from briefing import pipeline
from briefing.llm import choose, models_folder
from briefing.llm.local import LocalServer
from briefing.llm.openai import OpenAIModel
from briefing.llm.weights import EMBEDDED, assemble
from briefing.prompts import read_prompt
from briefing.settings import Settings
from tests import cassettes


def say(event: str, **facts: object) -> None:
    if event in {"loading", "answered", "failed"}:
        print(f"  {event} {json.dumps(facts, ensure_ascii=False)}", file=sys.stderr, flush=True)


async def record(name: str, server: LocalServer) -> None:
    card = choose(Settings(model="local")).card
    model = OpenAIModel(
        name=card.name,
        model=server.model,
        base_url=server.base_url,
        api_key=SecretStr(server.api_key),
        seed=0,
        timeout_s=900,
        context_tokens=card.context_tokens,
        concurrency=1,
    )
    model.card = card
    path = cassettes.path_of(name)
    path.unlink(missing_ok=True)
    tape = cassettes.recorder()
    with tape.use_cassette(path.name, record_mode="new_episodes") as cassette:
        cassette.get_metadata(
            "recorded_from",
            {
                "model": EMBEDDED.name,
                "sha256": EMBEDDED.sha256,
                "server": f"xllamacpp {version('xllamacpp')}",
                "n_ctx": server.context_tokens,
            },
        )
        async with model:
            made = await pipeline.brief(cassettes.article_named(name), model, read_prompt(), say)
    count = made.generator.gate
    print(
        f"{name}: {made.generator.usage.requests} requests, {count.kept} kept, {count.withheld} withheld, "
        f"{count.mended} of {count.asked_again} put right",
        flush=True,
    )


def main() -> None:
    names = sys.argv[1:] or list(cassettes.ARTICLES)
    file = assemble(EMBEDDED, models_folder(), say)
    with LocalServer(file, say, name=EMBEDDED.name) as server:
        for name in names:
            started = time.monotonic()
            asyncio.run(record(name, server))
            print(f"  {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
