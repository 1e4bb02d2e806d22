"""The words that failed are given, and shown, as they stand in the statement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.gate.slices import slices_of
from briefing.models import CheckResult, CheckVerdict, Reason
from briefing.render.verdict import render_verdict
from tests.gate.articles import gate_of

TEXT = (
    "Sella & Marsh withdrew its bid for the Odrin mill on Friday, the ministry said. "
    "The mill’s 40 workers had opposed the bid. Nobody was hurt in the fire at the mill in March."
)
GATE = gate_of(TEXT)


@pytest.mark.parametrize(
    ("statement", "offending", "slices"),
    [
        ("The ministry said so.", ["the ministry"], ("The ministry",)),
        ("A bid by Vance & Pell failed.", ["Vance Pell"], ("Vance & Pell",)),
        ("A bid by Washburn and Teague failed.", ["Washburn Teague"], ("Washburn and Teague",)),
        ("KOLAR’S men fled.", ["kolar"], ("KOLAR",)),
        ("Kolar’s men fled.", ["Kolar's"], ("Kolar’s",)),
        ("Two guards weren’t hurt.", ["not"], ("weren’t",)),
        ("The mill cannot be sold.", ["not"], ("cannot",)),
        ("No one was hurt.", ["nobody"], ("No one",)),
        ("The Maritime Workers’ Union (MWU) met.", ["Maritime Workers Union MWU"], ("Maritime Workers’ Union (MWU",)),
        ("Ada Venn met Ivo Sarn.", ["Ada Sarn"], ("Ada", "Sarn")),
        ("Was he hurt?", ["?"], ("?",)),
        ("He was hurt.", ["", " ", "—", "nowhere"], ()),
        ("He was hurt.", ["hurt", "Hurt"], ("hurt",)),
        ("", ["hurt"], ()),
    ],
)
def test_words_are_found_in_the_statement_however_they_are_spelled(statement, offending, slices) -> None:
    assert slices_of(statement, offending) == slices


@given(
    st.text(max_size=60) | st.text("aA nN't’o .&ﬁ½\u0301\u00ad", max_size=60),
    st.lists(st.text(max_size=12) | st.sampled_from(["not", "nobody", "a n", "fi", "'", "\u0301"]), max_size=4),
)
def test_of_any_text_only_pieces_are_given(statement: str, offending: list[str]) -> None:
    for piece in slices_of(statement, offending):
        assert piece.strip()
        assert piece in statement


@pytest.mark.parametrize(
    "statement",
    [
        "The Ministry was sold on Friday.",
        "Vance & Pell withdrew its bid for the Odrin mill.",
        "The Mill’s 60 workers had opposed the bid.",
        "The mill’s workers hadn’t opposed the bid.",
        "SELLA & MARSH raised its bid for the Odrin mill.",
        "No one opposed the bid, Ada Moor’s lawyer said.",
        "“Forty” workers left the mill—and Odrin’s owners weren’t told.",
        "Did the mill’s workers oppose the bid?",
    ],
)
def test_what_is_withheld_marks_pieces_of_the_statement(statement: str) -> None:
    verdict = GATE.check(statement)

    assert not verdict.supported
    assert verdict.offending
    assert all(piece.strip() and piece in statement for piece in verdict.offending)
    shown = render_verdict(
        CheckResult(
            id=1,
            verdict=CheckVerdict.WITHHELD,
            reason=verdict.reason,
            detail=verdict.detail,
            statement=statement,
            offending=verdict.offending,
        ),
        width=200,
    )
    for piece in verdict.offending:
        assert "»" in shown
        assert piece in shown.replace("»", "").replace("«", "")
    assert shown.count("»") >= len(verdict.offending)


def test_words_of_a_quotation_that_failed_are_none_of_the_statement() -> None:
    verdict = GATE.check("The mill’s 40 workers had opposed the bid.", quote="the workers had opposed each bid")

    assert not verdict.supported
    assert verdict.offending == ()


def test_in_colour_a_mark_is_bold_on_both_lines_that_it_stands_on() -> None:
    result = CheckResult(
        id=1,
        verdict=CheckVerdict.WITHHELD,
        reason=Reason.NAME,
        detail="no such name",
        statement="The bid of Vance & Pell failed.",
        offending=("Vance & Pell",),
    )
    first, second, *_ = render_verdict(result, width=22, colour=True).splitlines()
    assert first.endswith("of »\x1b[1mVance &\x1b[0m")
    assert second == "  \x1b[1mPell\x1b[0m« failed."
