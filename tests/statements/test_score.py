"""Floors under the table: on the half the rules were developed on they may not sink."""

from __future__ import annotations

from functools import lru_cache

import pytest

from tests.statements.score import Case, balanced, cases, table


@lru_cache(maxsize=1)
def _found() -> list[Case]:
    return list(cases("develop"))


def test_of_the_false_statements_few_are_kept_and_none_of_a_class_often() -> None:
    false = [c for c in _found() if not c.supported]

    assert sum(c.gate.supported for c in false) <= 0.05 * len(false)
    for kind in {c.kind for c in false}:
        group = [c.gate.supported for c in false if c.kind == kind]
        assert sum(group) <= 0.15 * len(group), kind


def test_of_the_true_statements_most_are_kept() -> None:
    true = [c for c in _found() if c.supported]

    assert sum(c.gate.supported for c in true) >= 0.73 * len(true)
    assert all(c.gate.supported for c in true if c.kind == "verbatim")


def test_the_gate_is_far_above_both_baselines() -> None:
    found = _found()
    gate = balanced(found, lambda c: c.gate.supported)

    assert gate > 0.25 + max(balanced(found, lambda c: c.naive), balanced(found, lambda c: c.fuzzy))


def test_whatever_is_withheld_says_why() -> None:
    withheld = [c.gate for c in _found() if not c.gate.supported]

    assert all(v.reason is not None and v.detail for v in withheld)


def test_the_table_says_which_half_it_is() -> None:
    assert table("develop", _found()).startswith("develop half: ")


@pytest.mark.parametrize("half", ["develop"])
def test_every_class_of_falsehood_is_there(half: str) -> None:
    assert len({c.kind for c in _found() if not c.supported}) >= 14, half
