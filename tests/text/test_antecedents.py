"""The name for the pronoun that a statement begins with, or nothing where it cannot be told."""

from __future__ import annotations

import pytest

from briefing.text.antecedents import begins_with_pronoun, with_subject


@pytest.mark.parametrize(
    ("statement", "before", "wanted"),
    [
        (
            "It has opened an inquiry",
            ["The data office said it was told late."],
            "The data office has opened an inquiry",
        ),
        ("She will step down in May", ["Ms Venn lost the vote."], "Ms Venn will step down in May"),
        ("They want ten days", ["The dockers walked out on Monday."], "The dockers want ten days"),
        ("He left at noon", ["Mayor Pell Dorn spoke.", "He was brief."], "Mayor Pell Dorn left at noon"),
        ("The pier sank", ["Anything."], "The pier sank"),
        (
            "Its trains ran late",
            ["• The operator Venn Rail sold no tickets."],
            "The operator Venn Rail’s trains ran late",
        ),
        ("Its share fell to 8%", ["The carmaker Orm built 600 cars last year."], "The carmaker Orm’s share fell to 8%"),
        (
            "Its owner left",
            ["The importer Orm & Sons reportedly threw out its fruit."],
            "The importer Orm & Sons’ owner left",
        ),
        ("Her aides were late", ["Ms Venn lost the vote."], "Ms Venn’s aides were late"),
        ("It was closed", ["PORT BRASK, Lorne (AW) — Selkie Lines said trade was slow."], "Selkie Lines was closed"),
    ],
)
def test_a_statement_is_given_its_subject(statement: str, before: list[str], wanted: str) -> None:
    assert with_subject(statement, before) == wanted


@pytest.mark.parametrize("statement", ["It rained all day", "It is not clear whether anybody was aboard"])
def test_a_pronoun_that_stands_for_nothing_is_none_to_put_a_name_for(statement: str) -> None:
    assert not begins_with_pronoun(statement)


@pytest.mark.parametrize(
    ("statement", "before"),
    [
        ("It was closed", []),
        ("It’s ten", ["The board said eight men were below."]),
        ("It was closed", ["“No,” she said."]),
        ("He left at noon", ["The dockers walked out on Monday."]),
        ("He left at noon", ["Ms Venn lost the vote."]),
        ("They left", ["Mayor Pell Dorn spoke."]),
        ("It was the worst raid since May", ["A fifth was caught alive, he said."]),
        ("It was ten past three", ["The second was that the curtain was alight."]),
        ("It has not yet been filed", ["A firm in Orle said 5,200 people had signed up for a claim."]),
        ("It was blamed for the fire", ["Analysts believe it has 400 members."]),
    ],
)
def test_nobody_is_put_in_by_guess(statement: str, before: list[str]) -> None:
    assert begins_with_pronoun(statement)
    assert with_subject(statement, before) is None
