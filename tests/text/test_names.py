from __future__ import annotations

import pytest

from briefing.text.names import Names, key


def _names(*texts: str) -> Names:
    runs = [[[w.strip(",.()") for w in text.split() if w[:1].isupper()]] for text in texts]
    return Names(texts, runs)


def test_an_abbreviation_in_brackets_stands_for_the_words_before_it() -> None:
    names = _names("The Harbour Safety Board (HSB) closed the pier.")

    assert names.aliases["hsb"] == {"harbour", "safety", "board"}
    assert "hsb" in names.aliases["harbour"]


def test_small_words_of_a_name_need_no_letter_in_its_abbreviation() -> None:
    assert _names("the Union of Port and Quay Workers (UPQW) walked out").aliases["upqw"] >= {
        "union",
        "port",
        "quay",
        "workers",
    }


@pytest.mark.parametrize(
    "text", ["The pier (HSB) is closed.", "Prices rose (see page 4).", "Oskar Lind (AB) came.", "(((((" * 50]
)
def test_brackets_that_abbreviate_nothing_give_no_alias(text: str) -> None:
    assert "hsb" not in _names(text).aliases
    assert "ab" not in _names(text).aliases


def test_names_the_world_has_twice_are_known_where_one_is_used() -> None:
    names = _names("The United Nations sent aid.")

    assert "united" in names.aliases["un"]
    assert "un" in names.aliases["nations"]
    assert "un" not in _names("The League sent aid.").aliases


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("orvania", "orvanian", True),
        ("orvanian", "orvania", True),
        ("russia", "moscow", True),
        ("isis", "daesh", True),
        ("marn", "marrow", False),
        ("lund", "lunde", False),
        ("brask", "brisk", False),
    ],
)
def test_a_people_is_known_by_its_country(one: str, other: str, same: bool) -> None:
    assert _names("x").same(one, other) is same


def test_a_name_is_compared_without_possessive_case_or_stops() -> None:
    assert key("Brask’s") == key("BRASK") == key("Brask's") == "brask"
    assert key("U.N.") == "un"


def test_words_of_one_name_are_known_to_go_together() -> None:
    names = Names(["Oona Brask met Tor Vale."], [[["Oona", "Brask"], ["Tor", "Vale"]]])

    assert ("oona", "brask") in names.pairs
    assert ("oona", "vale") not in names.pairs


def test_an_abbreviation_may_have_the_letters_of_the_small_words_too() -> None:
    assert _names("the Office of Lakes (OOL) closed the lock").aliases["ool"] == {"office", "lakes"}


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [("harbour", "street", True), ("harbor", "street", True), ("harbour", "lane", False)],
)
def test_words_of_a_name_go_together_however_they_are_spelt(one: str, other: str, together: bool) -> None:
    names = Names(["Harbour Street is closed, Quay Lane is not."], [[["Harbour", "Street"], ["Quay", "Lane"]]])

    assert names.together(one, other) is together


@pytest.mark.parametrize(("one", "other"), [("khorvane", "horvane"), ("harbour", "harbor"), ("marneh", "marne")])
def test_one_name_is_written_in_several_ways(one: str, other: str) -> None:
    assert _names("x").same(one, other)
