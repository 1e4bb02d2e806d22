from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.folding import fold

ODD = (
    "aB é e\u0301 ß ﬁ … “”‘’ – — \u00a0\u200b\u00ad\u202e\ufeff\U000e0041 \n\t "
    "你。🙂👩\u200d🚀 İ ﷺ 한\u1112\u1161\u11ab ½"
)
TEXTS = st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=80)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        pytest.param("“It’s over,” she said", '"it\'s over," she said', id="curly-quotes"),
        pytest.param("1914–1918 — and −5", "1914-1918 - and -5", id="dashes"),
        pytest.param("six\u00a0\u00a0thousand\n men", "six thousand men", id="white-space"),
        pytest.param("co\u00adop\u200beration\u2060", "cooperation", id="soft-hyphen-and-zero-width"),
        pytest.param("ab\u202ecd\U000e0041", "abcd", id="bidi-and-tags"),
        pytest.param("e\u0301te\u0301", "été", id="decomposed"),
        pytest.param("ﬁve …", "five ...", id="ligature-and-ellipsis"),
        pytest.param("\u1112\u1161\u11ab", "한", id="hangul-letters"),
        pytest.param("Straße İ", "straße İ", id="case-only-where-the-length-stays"),
        pytest.param("  a  ", "a", id="trimmed"),
        pytest.param("5′ 10″", "5' 10\"", id="primes"),
        pytest.param("it´s", "it's", id="acute-as-apostrophe"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_variants_of_one_text_fold_into_one(written: str, folded: str) -> None:
    assert fold(written).text == folded


def test_a_stretch_is_traced_back_to_the_source() -> None:
    source = "He said “six\u00a0\u00a0thou\u00adsand” fled"
    folded = fold(source)
    at = folded.text.index("six thousand")

    start, end = folded.source_span(at, at + len("six thousand"))

    assert source[start:end] == "six\u00a0\u00a0thou\u00adsand"


def test_a_letter_and_its_marks_are_traced_back_together() -> None:
    source = "cafe\u0301 noir"
    folded = fold(source)

    assert folded.text == "café noir"
    assert source[slice(*folded.source_span(0, 4))] == "cafe\u0301"


@pytest.mark.parametrize("span", [(0, 0), (2, 1), (-1, 2), (0, 9)])
def test_no_stretch_is_no_span(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no stretch"):
        fold("abc").source_span(*span)


@given(TEXTS)
def test_the_way_back_keeps_order_and_range(text: str) -> None:
    folded = fold(text)

    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)
    assert list(folded.ends) == sorted(folded.ends)
    assert "  " not in folded.text
    assert folded.text == folded.text.strip()


@given(TEXTS)
def test_composed_and_decomposed_spellings_fold_alike(text: str) -> None:
    """Marks without a letter before them are left out: they belong to nothing."""
    start = "x" + text
    composed, decomposed = (unicodedata.normalize(form, start) for form in ("NFC", "NFD"))

    assert fold(composed).text == fold(decomposed).text


@given(TEXTS)
def test_what_shows_nothing_changes_nothing(text: str) -> None:
    laced = "".join(character + "\u200b" for character in text if not unicodedata.category(character).startswith("M"))
    plain = laced.replace("\u200b", "")
    if not any("\u1100" <= character <= "\u11ff" for character in plain):
        assert fold(laced).text == fold(plain).text


def test_a_tower_of_marks_does_not_hold_the_work_up() -> None:
    """Normalising 200,000 marks of falling class as one cluster would take minutes."""
    tower = "a" + "\u0301\u0316" * 100_000

    folded = fold(tower)

    assert folded.starts[-1] > 190_000
