"""What answers cost, and how many tokens a text takes."""

from __future__ import annotations

import math
import sys

import pytest

from briefing.llm.prices import Price, estimate_tokens, price


def test_a_known_model_has_its_price():
    assert price("gpt-5-mini", 10_000, 1_000) == pytest.approx(0.0045)
    assert price("gpt-5-mini-2025-08-07", 10_000, 1_000) == pytest.approx(0.0045)


def test_a_router_names_the_maker_first():
    assert price("openai/gpt-5-mini", 10_000, 1_000) == pytest.approx(0.0045)


@pytest.mark.parametrize(
    "name", ["", "fictional-1", "local", "nobody/gpt-5-mini", "openai/fictional-1", "/", "a/b/c", "{x}"]
)
def test_an_unknown_price_is_none_and_never_zero(name):
    assert price(name, 10_000, 1_000) is None
    assert price(name, 0, 0) is None


def test_the_users_own_price_comes_first():
    own = {"gpt-5-mini": Price(prompt=2.0, completion=8.0), "mine": Price(prompt=0.0, completion=0.0)}

    assert price("gpt-5-mini", 1_000_000, 500_000, own=own) == pytest.approx(6.0)
    assert price("mine", 5, 5, own=own) == 0.0
    assert price("gpt-5", 1_000, 0, own=own) != price("gpt-5-mini", 1_000, 0, own=own)


@pytest.mark.parametrize("value", [-0.01, math.nan, math.inf])
def test_a_price_is_a_number_of_dollars(value):
    with pytest.raises(ValueError, match="price"):
        Price(prompt=value, completion=1.0)
    with pytest.raises(ValueError, match="price"):
        Price(prompt=1.0, completion=value)


def test_without_the_price_list_all_prices_are_unknown(monkeypatch):
    monkeypatch.setitem(sys.modules, "genai_prices", None)

    assert price("gpt-5-mini", 10_000, 1_000) is None
    assert price("gpt-5-mini", 1_000_000, 0, own={"gpt-5-mini": Price(1.0, 1.0)}) == 1.0


@pytest.mark.parametrize(
    ("text", "tokens"),
    [("", 0), ("a", 1), ("a" * 36, 10), ("a" * 37, 11), ("\u00e9" * 18, 10), ("\U0001f6a2" * 9, 10), ("\ud83d", 1)],
)
def test_tokens_are_estimated_from_bytes(text, tokens):
    assert estimate_tokens(text) == tokens
