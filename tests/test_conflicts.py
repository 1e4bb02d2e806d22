"""Two values for one thing stand side by side; what only looks like it does not."""

from __future__ import annotations

import pytest

from briefing.conflicts import conflicts
from briefing.models import ConflictKind
from tests.fakes import article_of


def shown(text):
    return [(c.topic, [(v.as_written, v.speaker.name) for v in c.values]) for c in conflicts(article_of(text))]


@pytest.mark.parametrize(
    ("text", "topic", "values"),
    [
        pytest.param(
            "Police said seven people had been arrested at a roadblock. The Farmers’ Guard put the number at 12.",
            "arrested",
            [("seven", "Police"), ("12", "The Farmers’ Guard")],
            id="put-the-number-at",
        ),
        pytest.param(
            "The army said 14 soldiers were killed on Monday. A rebel spokesman claimed more than 60 had died.",
            "soldiers killed",
            [("14", "The army"), ("more than 60", "A rebel spokesman")],
            id="two-speakers",
        ),
    ],
)
def test_counts_of_one_event_by_two_speakers_are_put_side_by_side(text, topic, values):
    found = shown(text)
    assert [t for t, _ in found] == [topic]
    assert [(w, s.casefold()) for w, s in found[0][1]] == [(w, s.casefold()) for w, s in values]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Police said 12 people were killed. The hospital said 30 people were wounded.", id="two-things"),
        pytest.param(
            "Police said 12 people were killed. The hospital said a dozen people were killed.", id="respelled"
        ),
        pytest.param("Police said 12 people died. The hospital said at least 10 people died.", id="bounded"),
        pytest.param("Police said 12 people were killed. Police said 15 people were killed.", id="one-speaker"),
        pytest.param(
            "Police said 12 people were killed. The ministry said three deaths were of children.", id="a-part"
        ),
        pytest.param("Police said 12 people died, and the ministry said five of them died at sea.", id="of-them"),
        pytest.param(
            "Police said 12 people were killed. In June 2019 a blast killed 40 people, the ministry said.", id="earlier"
        ),
        pytest.param("Twelve people were killed. Fifteen people were hurt.", id="no-speakers"),
    ],
)
def test_what_only_looks_like_a_conflict_is_none(text):
    assert shown(text) == []


def test_each_side_carries_its_sentence_and_its_article():
    article = article_of("Police said seven people had been arrested. The union put the number at 12.")
    (conflict,) = conflicts(article)
    assert conflict.kind is ConflictKind.DISAGREEMENT
    for value, sentence in zip(conflict.values, (1, 2), strict=True):
        (evidence,) = value.evidence
        assert (evidence.sentence, value.article_id) == (sentence, article.id)
        assert article.text[evidence.start : evidence.end] == evidence.quote
        assert value.as_written in evidence.quote
