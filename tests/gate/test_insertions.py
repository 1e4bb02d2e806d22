"""What is put into a sentence of the article that is otherwise repeated."""

from __future__ import annotations

import pytest

from briefing.gate import Gate
from briefing.models import Page, Reason, SentenceKind
from briefing.sentences import article
from tests.gate.articles import NAMES, gate, read

TEXT = """Divers searched the harbour at Ostrava Bay on Tuesday for the crew of the trawler Lena Marie.

The trawler sank within minutes after it struck a container, the coastguard said. Seven of its crew were pulled from
the water by a passing ferry, and two were flown to a hospital in Kaldmouth. Its owner, Brandt Fisheries, said it had
passed an inspection in March.

Minister Tilda Roos promised a public inquiry. The cabinet
would meet on Friday to name a judge, she said.

The former mayor of Kaldmouth, Jan Orre, called the harbour lights
“a disgrace”. Secretary Ulf Dahl of the seamen's union said that crews had asked for new lights again and again, and
that nobody answered for years.
"""


@pytest.fixture(scope="module")
def trawler() -> Gate:
    return Gate(article(Page(text=TEXT, title="Trawler sinks", published_at="2026-03-04")))


@pytest.mark.parametrize(
    ("statement", "offending"),
    [
        ("Divers secretly searched the harbour at Ostrava Bay on Tuesday for the crew of the Lena Marie.", "secretly"),
        ("Divers searched the harbour in secret at Ostrava Bay on Tuesday for the crew.", "secret"),
        (
            "Despite storms, divers searched the harbour at Ostrava Bay on Tuesday for the crew of the trawler.",
            "storms",
        ),
        ("Seven of its drunken crew were pulled from the water by a passing ferry.", "drunken"),
        ("The trawler again sank within minutes after it struck a container, the coastguard said.", "again"),
        ("The poisoned trawler sank within minutes after it struck a container, the coastguard said.", "poisoned"),
        ("The trawler sank in public within minutes after it struck a container, the coastguard said.", "public"),
        ("Two were flown to a new hospital in Kaldmouth.", "new"),
        ("Two were flown to a hospital in Kaldmouth under guard.", "guard"),
        ("All seven of its crew were pulled from the water by a passing ferry.", "All"),
        ("Brandt Fisheries said it had passed only an inspection in March.", "only"),
    ],
)
def test_a_word_put_in_is_named_and_withheld(trawler: Gate, statement: str, offending: str) -> None:
    verdict = trawler.check(statement)

    assert not verdict.supported
    assert offending in verdict.offending


@pytest.mark.parametrize(
    "statement",
    [
        "Divers searched the harbour at Ostrava Bay on Tuesday for the trawler's crew.",
        "Seven of the trawler's crew were pulled from the water by a passing ferry.",
        "The owner, Brandt Fisheries, said it had passed an inspection in March.",
        "Jan Orre, the former mayor of Kaldmouth, called the harbour lights “a disgrace”.",
        "As many as seven of its crew were pulled from the water by a passing ferry.",
    ],
)
def test_what_only_says_which_may_be_put_in(trawler: Gate, statement: str) -> None:
    assert trawler.check(statement).supported


@pytest.mark.parametrize("phrase", ["at gunpoint", "in secret", "because of greed", "with foreign help", "in panic"])
def test_hardly_any_sentence_takes_a_phrase(phrase: str) -> None:
    """Of more than seven hundred sentences one in a hundred may, where the words come to lie on another sentence."""
    asked, supported = 0, []
    for name in NAMES:
        source, own = read(name), gate(name)
        for sentence in source.sentences:
            words = source.text[sentence.start : sentence.end].split()
            if sentence.kind is not SentenceKind.BODY or len(words) < 9:
                continue
            middle = len(words) // 2
            statement = " ".join([*words[:middle], phrase, *words[middle:]])
            asked += 1
            if own.check(statement).supported:
                supported.append(statement)

    assert asked > 700
    assert len(supported) <= asked // 100, supported


def test_a_purpose_keeps_the_deed_it_is_of(trawler: Gate) -> None:
    verdict = trawler.check("Minister Tilda Roos promised a public inquiry to name a judge.")

    assert not verdict.supported
    assert "judge" in verdict.offending
    assert trawler.check("The cabinet would meet to name a judge, Tilda Roos said.").supported


def test_the_reason_is_that_the_sentence_does_not_say_it(trawler: Gate) -> None:
    verdict = trawler.check("The trawler again sank within minutes after it struck a container, the coastguard said.")

    assert verdict.reason is Reason.NOT_IN_SOURCE
    assert verdict.detail == "the sentence does not say: again"
