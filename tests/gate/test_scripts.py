"""A statement in a script that is not read is told so."""

from __future__ import annotations

import pytest

from tests.gate.articles import gate_of

GATE = gate_of("Two guards were hurt in the fire at the Odrin mill on Friday, the ministry said.")


@pytest.mark.parametrize("statement", ["两名警卫受伤。", "أصيب حارسان", "Ранены два охранника."])
def test_a_statement_in_a_script_that_is_not_read_is_told_so(statement: str) -> None:
    verdict = GATE.check(statement)

    assert not verdict.supported
    assert "script" in verdict.detail


@pytest.mark.parametrize("statement", ["Zwei Wächter verletzt.", "Nobody left.", "12", ""])
def test_of_a_latin_one_it_is_not_said(statement: str) -> None:
    verdict = GATE.check(statement)

    assert not verdict.supported
    assert "script" not in verdict.detail


def test_a_sentence_of_an_article_in_any_script_is_borne_out() -> None:
    assert gate_of("两名警卫受伤。火势已被控制。").check("两名警卫受伤。").supported
