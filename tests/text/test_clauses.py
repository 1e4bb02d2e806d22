"""Short statements cut from sentences: in the article's words, each with a verb, nothing turned round."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.clauses import clauses, has_verb
from tests.gate.articles import NAMES, gate, read


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The pier, the harbour board said, had sunk by a metre.",
            ("The pier had sunk by a metre",),
        ),
        (
            "Ada Venn, the head of the Deckhands’ League, told reporters in Orle that crews would stop work.",
            ("Crews would stop work",),
        ),
        (
            "In all 44 miners died, foremen told Harbour Radio, adding that rescuers went home.",
            ("In all 44 miners died", "Rescuers went home"),
        ),
        (
            "Selkie Lines denied that crews had been threatened.",
            ("Selkie Lines denied that crews had been threatened",),
        ),
        (
            "Two bridges fell (one of them new); the third still stands.",
            ("Two bridges fell", "The third still stands"),
        ),
        (
            "The court, which sits in Vessany, rejected the appeal on Monday.",
            ("The court rejected the appeal on Monday",),
        ),
    ],
)
def test_a_sentence_is_cut_to_what_it_says(sentence, wanted):
    assert clauses(sentence) == wanted


def test_a_condition_stays():
    (clause,) = clauses(
        "If the dam breaks, the lower town would be under water within twenty minutes, engineers fear it."
    )
    assert clause.startswith("If the dam breaks")


def test_a_count_is_never_left_off():
    (clause,) = clauses(
        "The storm tore the roof off the market hall in Orle, killing four people who had sheltered there."
    )
    assert "killing four people" in clause


def test_purposes_are_kept_where_they_are_wanted():
    sentence = (
        "Engineers opened both of the lower gates early on Monday after the river rose in order to spare the old town."
    )
    assert "spare the old town" in clauses(sentence, purposes=True)[0]
    assert "spare the old town" not in clauses(sentence)[0]


@pytest.mark.parametrize("name", NAMES)
def test_of_every_article_nearly_all_that_is_cut_is_borne_out(name):
    article = read(name)
    body = [article.text[s.start : s.end] for s in article.sentences if s.kind.value == "body"]
    cut = [clause for sentence in body for clause in clauses(sentence) if has_verb(clause)]
    # What is cut loses its speaker, so some is rightly called another's claim; no number, name or turn is ever wrong.
    reasons = [gate(name).check(clause).reason for clause in cut]
    assert cut
    assert sum(r is not None and r.value in {"number", "unit", "name", "place"} for r in reasons) <= len(cut) // 25


@given(st.text(max_size=200))
def test_any_text_is_cut_without_an_error(text):
    assert all(clauses(text))
