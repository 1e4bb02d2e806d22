"""What an answer costs, in US dollars; and how many tokens a text will take.

The prices are those bundled with `genai-prices` (the extra ``cost``), or the user's own.
A price that is not known is None, never 0.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

BYTES_PER_TOKEN = 3.6
"""Bytes of UTF-8 a token holds, taken low: English prose has about 4.5, other languages fewer."""


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens, in the prompt and in the answer."""

    prompt: float
    completion: float

    def __post_init__(self) -> None:
        for value in (self.prompt, self.completion):
            if not math.isfinite(value) or value < 0:
                msg = f"a price is a number of dollars, 0 or more: {value}"
                raise ValueError(msg)


def price(
    model: str, prompt_tokens: int, completion_tokens: int, *, own: Mapping[str, Price] | None = None
) -> float | None:
    """US dollars for that many tokens of `model`, or None where its price is not known.

    The user's `own` prices come first, by the model's exact name.
    """
    if own is not None and model in own:
        mine = own[model]
        return (prompt_tokens * mine.prompt + completion_tokens * mine.completion) / 1_000_000
    return _bundled(model, prompt_tokens, completion_tokens)


def _bundled(model: str, prompt_tokens: int, completion_tokens: int) -> float | None:
    try:
        prices = import_module("genai_prices")
    except ImportError:
        return None
    usage = prices.Usage(input_tokens=prompt_tokens, output_tokens=completion_tokens)
    try:
        return float(prices.calc_price(usage, model).total_price)
    except LookupError:
        pass
    # Routers name a model with its maker before it: openai/gpt-5-mini.
    maker, slash, rest = model.partition("/")
    if not slash:
        return None
    try:
        return float(prices.calc_price(usage, rest, provider_id=maker).total_price)
    except LookupError:
        return None


def estimate_tokens(text: str) -> int:
    """Estimate the tokens of `text` from its bytes; meant to be too many rather than too few."""
    return math.ceil(len(text.encode("utf-8", "surrogatepass")) / BYTES_PER_TOKEN)
