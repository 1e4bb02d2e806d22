"""What must hold of any article and any sentence of it."""

from __future__ import annotations

import re
import unicodedata

import pytest

from briefing.gate import Gate
from briefing.models import Page, Reason, SentenceKind
from briefing.sentences import article
from tests.gate.articles import NAMES, gate, read


def _body(name: str) -> list[str]:
    source = read(name)
    return [
        source.text[s.start : s.end]
        for s in source.sentences
        if s.kind is SentenceKind.BODY and len(source.text[s.start : s.end].split()) >= 5
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_of_an_article_is_borne_out_by_it(name: str) -> None:
    lost = [(s, v.reason, v.detail) for s in _body(name) if not (v := gate(name).check(s)).supported]

    assert lost == []


@pytest.mark.parametrize("name", NAMES)
def test_evidence_is_a_slice_of_the_article(name: str) -> None:
    text = read(name).text
    for sentence in _body(name):
        for evidence in gate(name).check(sentence).evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


_COUNT = re.compile(
    r"(?<![\w.,:/-])(\d{2,3})(?![\w.,:/%-]|\s?(?:January|February|March|April|May|June|July|August|September|October|November|December))"
)


@pytest.mark.parametrize("name", NAMES)
def test_another_number_in_its_place_is_withheld(name: str) -> None:
    kept = []
    for sentence in _body(name):
        for match in _COUNT.finditer(sentence):
            changed = sentence[: match.start()] + str(int(match[1]) * 3 + 1) + sentence[match.end() :]
            if gate(name).check(changed).supported:
                kept.append(changed)

    assert kept == []


_NOT = re.compile(r"\b(was|were|has|have|had|will|is|are|could|would) not\b")
_VERB = re.compile(r"\b(was|were|has|have|had|will|is|are) (?=[a-z]+(?:ed|en|ing)\b)")


@pytest.mark.parametrize("name", NAMES)
def test_a_not_taken_out_is_noticed(name: str) -> None:
    kept = [s for s in _body(name) if _NOT.search(s) and gate(name).check(_NOT.sub(r"\1", s, count=1)).supported]

    assert kept == []


@pytest.mark.parametrize("name", NAMES)
def test_a_not_put_in_is_noticed(name: str) -> None:
    kept = [
        changed
        for s in _body(name)
        if (m := _VERB.search(s)) and not re.search(r"\b(?:not|no|never|n[o']t|nobody|none|denie[sd])\b", s)
        for changed in [s[: m.end()] + "not " + s[m.end() :]]
        if gate(name).check(changed).supported
    ]

    assert kept == []


def _respelled(text: str) -> dict[str, str]:
    plain = text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return {
        "straight quotes": plain,
        "no-break spaces": text.replace(" ", "\u00a0"),
        "soft hyphens": re.sub(r"([a-z]{3})([a-z]{3})", "\\1\u00ad\\2", text),
        "decomposed": unicodedata.normalize("NFD", text),
        "composed": unicodedata.normalize("NFC", text),
        "zero width": text.replace(" ", " \u200b"),
        "doubled spaces": text.replace(" ", "  "),
    }


@pytest.mark.parametrize("name", NAMES[::3])
def test_the_spelling_of_quotes_and_spaces_changes_no_verdict(name: str) -> None:
    for sentence in _body(name):
        for way, respelled in _respelled(sentence).items():
            verdict = gate(name).check(respelled)
            assert verdict.supported, (way, sentence, verdict.detail)


@pytest.mark.parametrize("name", NAMES[::3])
def test_an_article_that_says_everything_twice_says_the_same(name: str) -> None:
    source = read(name)
    twice = Gate(
        article(Page(text=source.text + "\n\n" + source.text, title=source.title, published_at=source.published_at))
    )
    for sentence in _body(name)[:12]:
        assert twice.check(sentence).supported, sentence


@pytest.mark.parametrize("name", NAMES[::3])
def test_a_sentence_in_small_letters_is_still_borne_out(name: str) -> None:
    """Names are not seen as names there; their words are still asked for."""
    kept = [gate(name).check(s.lower()).supported for s in _body(name)]

    assert sum(kept) >= 0.85 * len(kept)


def test_a_name_in_small_letters_that_the_article_lacks_is_not_in_the_source() -> None:
    source = Gate(article(Page(text="Osla Brem opened the bridge at Tarvik on Monday. Traffic was light.")))

    assert source.check("osla brem opened the bridge at tarvik on monday").supported
    assert source.check("hanno friel opened the tunnel at ostrum").reason is Reason.NOT_IN_SOURCE


@pytest.mark.parametrize("statement", ["", "   ", "…", "?!", "the of and", "\u200b"])
def test_what_says_nothing_is_no_statement(statement: str) -> None:
    verdict = gate(NAMES[0]).check(statement)

    assert (verdict.supported, verdict.reason) == (False, Reason.NOT_A_STATEMENT)


@pytest.mark.parametrize(
    "statement",
    [
        "12 " * 300,
        "(" * 900,
        "“" * 900,
        "said " * 190,
        "A" * 999,
        "not " * 240,
        "\ud800 x",
        "a, " * 300,
        "Name " * 190,
        "1.2.3.4 " * 110,
    ],
    ids=lambda s: repr(s[:6]),
)
def test_hostile_text_is_judged_and_withheld(statement: str) -> None:
    assert not gate(NAMES[0]).check(statement).supported


def test_an_article_in_another_language_is_compared_by_words_and_figures() -> None:
    text = "Bei einem Brand in einer Lagerhalle in Altfurt sind am Montag 14 Menschen verletzt worden. Der Grund fehlt."
    source = Gate(article(Page(text=text, language="de")))

    assert source.check("Bei einem Brand in einer Lagerhalle in Altfurt sind 14 Menschen verletzt worden.").supported
    assert (
        source.check("Bei einem Brand in einer Lagerhalle in Altfurt sind 40 Menschen verletzt worden.").reason
        is Reason.NUMBER
    )
    assert not source.check(
        "Bei einem Brand in einer Lagerhalle in Neustadt sind 14 Menschen verletzt worden."
    ).supported
