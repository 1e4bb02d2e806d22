"""Briefs made from cassettes, each once a session."""

from __future__ import annotations

import asyncio
from functools import cache

from briefing.llm import choose
from briefing.llm.frugal import Clock, Frugal
from briefing.pipeline import brief
from briefing.prompts import read_prompt
from briefing.settings import Settings
from briefing.store.cache import NoMemory, key_of
from tests import cassettes


class _Replayed:
    """A choice whose model answers from a cassette."""

    def __init__(self) -> None:
        self.card = choose(Settings(model="local")).card
        self.where = "this machine"

    def price(self, _prompt_tokens: int, _completion_tokens: int) -> float:
        return 0.0

    def open(self, _listener):
        return cassettes.replaying(self.card)


def silent(event: str, **facts: object) -> None:
    """Listen to nothing."""


@cache
def replayed(name: str):
    """The brief of an article, from the embedded model's own answers."""

    async def made():
        clock = Clock(now=lambda: cassettes.WHEN, timer=lambda: 0.0)
        async with Frugal(_Replayed(), NoMemory(), key_of, clock, silent) as model:
            article = cassettes.article_named(name)
            return await brief(article, model, read_prompt(), silent, again=cassettes.ASK_AGAIN)

    with cassettes.played(name):
        return asyncio.run(made())
