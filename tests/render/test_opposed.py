"""Who contradicts whom: drawn where two fields of the brief bear it out, and nowhere else."""

from __future__ import annotations

import pytest
from factory import DIRECTOR, DOREN, LEAGUE, MINISTRY, RESIDENTS, cite, flood, ridge
from lxml import html

from briefing.models import Conflict, ConflictKind, ConflictValue, Outcome
from briefing.render import Format, render
from briefing.render._opposed import opposed
from briefing.render._sheet import lay_out
from briefing.render.text import columns
from tests.replayed import replayed

ARTICLE = ridge().article


def drawn(brief):
    return opposed(brief, lay_out(brief))


def denial(text="Its guns fired.", speaker=LEAGUE, commitment="denied", number=7):
    return Outcome(
        id="u", text=text, speaker=speaker, commitment=commitment, evidence=(cite(ARTICLE, number),), kind="other"
    )


def conflict(*sides, kind=ConflictKind.DISAGREEMENT, topic="killed"):
    values = tuple(
        ConflictValue(as_written=value, speaker=speaker, article_id=ARTICLE.id, evidence=(cite(ARTICLE, 5),))
        for speaker, value in sides
    )
    return Conflict(topic=topic, kind=kind, values=values)


def brief(*outcomes, conflicts=()):
    return ridge().model_copy(update={"outcomes": outcomes, "conflicts": conflicts})


def test_two_whose_values_differ_stand_on_either_side_of_what_they_differ_about():
    pair, _ = drawn(ridge())

    assert (pair.left, pair.right) == (
        ("a hospital director in", "Varn", "at least 40"),
        ("the Defence Ministry", "25"),
    )
    assert " ".join(pair.between) == "the number of dead on both sides"
    assert (pair.one_way, pair.target) == (False, "d1")
    assert pair.said == (
        "the number of dead on both sides: a hospital director in Varn says at least 40, the Defence Ministry says 25"
    )


def test_who_denies_a_thing_stands_beside_the_thing_and_nobody_is_made_up_who_says_it():
    _, pair = drawn(ridge())

    assert pair.left == ("the Upland League",)
    assert " ".join(pair.right) == "The League's guns fired on the market in Tessel."
    assert (pair.one_way, pair.target) == (True, "c12")


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The League denied that its guns fired", "its guns fired"),
        ("The League denied on Friday that its guns fired", "its guns fired"),
        ("It also denied supplying weapons to a town that it holds", "supplying weapons to a town that it holds"),
        ("Its guns fired", "Its guns fired"),
        ("The League denied that its guns fired and said that a mill had burned", "its guns fired"),
        ("The League denied that its guns fired, but admitted holding the mill", "its guns fired"),
        ("The League denied supplying guns and shells", "supplying guns and shells"),
    ],
)
def test_the_thing_denied_is_told_without_the_denial(text, thing):
    (pair,) = drawn(brief(denial(text)))

    assert pair.said == f"the Upland League denies: {thing}"


@pytest.mark.parametrize(
    "outcomes",
    [
        pytest.param([denial("Its guns never fired")], id="would-be-turned-round"),
        pytest.param([denial("“There are no mines”")], id="denied-in-its-words"),
        pytest.param([denial("The League rejected the offer")], id="another-verb"),
        pytest.param([denial("Envoys were denied entry")], id="not-who-denies"),
        pytest.param([denial(speaker=RESIDENTS)], id="nobody-named"),
        pytest.param([denial(speaker=None)], id="no-speaker"),
        pytest.param([denial(commitment="claimed")], id="claimed"),
        pytest.param([denial(commitment="disputed")], id="disputed-by-whom"),
    ],
)
def test_a_denial_that_would_read_otherwise_or_is_nobodys_is_not_drawn(outcomes):
    assert drawn(brief(*outcomes)) == ()


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(conflict((DIRECTOR, "40"), (MINISTRY, "25"), kind=ConflictKind.UPDATE), id="a-later-count"),
        pytest.param(conflict((DOREN, "40"), (DOREN, "25")), id="one-with-itself"),
        pytest.param(conflict((DIRECTOR, "40"), (MINISTRY, "25"), (DOREN, "14")), id="three"),
    ],
)
def test_what_is_not_one_against_another_is_not_drawn(found):
    assert drawn(brief(conflicts=(found,))) == ()


def test_a_denial_told_in_two_sections_is_drawn_once():
    assert len(drawn(brief(denial(), denial("Guns of the League fired.")))) == 1


def test_long_and_wide_words_stay_within_their_boxes():
    long = "x" * 90 + " 中央政府は日曜日、ダムの放流を止めた。" * 4
    for pair in drawn(brief(denial(long), conflicts=(conflict((DIRECTOR, long), (MINISTRY, "25"), topic=long),))):
        assert max(map(len, (pair.left, pair.between, pair.right))) <= 4
        assert all(columns(line) <= 23 for line in (*pair.left, *pair.between, *pair.right))
        assert long in pair.said


def test_the_page_draws_them_with_words_for_who_cannot_see_and_links_to_the_lines():
    page = html.document_fromstring(render(ridge(), Format.HTML))
    pairs = page.xpath("//figure[@class='opposed']/*[local-name()='svg']")

    assert [svg.get("aria-label") for svg in pairs] == [pair.said for pair in drawn(ridge())]
    for svg, pair in zip(pairs, drawn(ridge()), strict=True):
        assert svg.xpath(".//*[local-name()='a']/@href") == [f"#{pair.target}"]
        assert svg.xpath(".//*[local-name()='text']/text()") == [*pair.left, *pair.between, *pair.right]
    assert len(drawn(replayed("calder-dam"))) == 2
    assert drawn(flood()) == ()
    assert "Who contradicts whom" not in render(flood(), Format.HTML)
