from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models import Article, Page, SentenceKind
from briefing.sentences import article
from briefing.text.alignment import Aligner, Span, cite, evidence, find_quote, is_inside_word

NEWS = """\
Sluice closed as waters rise

By Jo Doe

VELDMOOR, March 3 — Engineers in Veldmoor closed the lower sluice on Monday, officials said. \
Some 5,500 people fled the non-violent quarter of Rellgate. The U.S. envoy, Ana Rell, called it “a hard, \
long night”.

Mayor Tomas Orr visited the camp at Harrow on Tuesday. He promised 12 boats before the weekend. \
“We will not leave,” said Orr.

Waters rise again

Nobody was killed, the ministry’s spokesman said. The dam, built in 1931, isn’t safe. \
Engineers retook the pumping station without a fight.

Jo Doe contributed to this report."""

LETTERS = st.sampled_from(
    ["dam ", "dams ", "Orr ", "fled ", "12 ", "the ", ". ", ".\n\n", "“", "” ", "é", "e\u0301", "你。", "🙂 ", "U.S. "]
)
TEXTS = st.one_of(st.lists(LETTERS, min_size=1, max_size=40).map("".join), st.text(min_size=1, max_size=60))


def made(text: str) -> Article:
    return article(Page(text="x. " + text))


@pytest.fixture(name="news")
def _news() -> Article:
    return article(Page(text=NEWS))


def words(news: Article, span: tuple[int, int]) -> str:
    return news.text[span[0] : span[1]]


# --- quotations -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "how", "there"),
    [
        ("closed the lower sluice on Monday", "exact", None),
        ("“a hard, long night”", "exact", None),
        ('"a hard, long night"', "folded", "a hard, long night"),
        ("THE MINISTRY'S\u00a0spokes\u00adman said", "folded", "the ministry’s spokesman said"),
        ("closed  the\nlower sluice.", "folded", "closed the lower sluice"),
        ("the ministry", "exact", None),
        ("closed the lowr sluice on Monday", "fuzzy", "closed the lower sluice on Monday"),
        ("violent quarter of Rellgate", "fuzzy", "non-violent quarter of Rellgate"),
        ("in Veldmoor closed the lower sluices on Mondays", "fuzzy", "in Veldmoor closed the lower sluice on Monday"),
    ],
)  # fmt: skip
def test_a_quotation_is_found_where_it_stands(news: Article, quote: str, how: str, there: str | None) -> None:
    found = find_quote(quote, news)

    assert found is not None
    assert found.how == how
    assert words(news, (found.start, found.end)) == (there or quote)
    assert (found.score < 1) == (how == "fuzzy" and quote not in news.text)


@pytest.mark.parametrize(
    "quote",
    [
        "", "Veldmoor"[:5], "“Orr.”", "  the  ", "500 people", "isn’", "ineers in Veldmoor",
        "Engineers in Veldmoor opened fire on the crowd at night",
        "Mayor Tomas Orr visited the camp ... said Orr",
        "Orr " * 2000,
    ],
)  # fmt: skip
def test_what_the_article_does_not_have_is_not_found(news: Article, quote: str) -> None:
    found = find_quote(quote, news)

    assert found is None or quote.startswith("ineers")
    if found is not None:
        assert words(news, (found.start, found.end)) == "Engineers in Veldmoor"


def test_a_quotation_is_found_at_its_first_whole_place() -> None:
    text = made("The unlawful entry was seen. A lawful entry was not.")

    found = find_quote("lawful entry was", text)

    assert found is not None
    assert found.start == text.text.index("A lawful") + 2


@pytest.mark.parametrize(
    "parted",
    [
        "non|-violent",
        "non-|violent",
        "1|,500",
        "1,|500",
        "1.|5",
        "ca|n’t",
        "can|’t",
        "can’|t",
        "wo|rd",
        "e|\u0301",
        "न|ि",
    ],
)
def test_a_word_is_not_parted(parted: str) -> None:
    at = parted.index("|")

    assert is_inside_word(parted.replace("|", ""), at)


@pytest.mark.parametrize(
    "parted",
    ["|word", "word|", "word| word", "Orr|’s dam", "end|.", "(|word", "1| ,5", "你|好", "end|—then", "- |word"],
)
def test_between_words_nothing_is_parted(parted: str) -> None:
    at = parted.index("|")

    assert not is_inside_word(parted.replace("|", ""), at)


@given(TEXTS, st.randoms(use_true_random=False))
def test_each_stretch_between_words_is_found_in_its_own_words(text: str, chance: random.Random) -> None:
    news = made(text)
    bounds = [at for at in range(len(news.text) + 1) if not is_inside_word(news.text, at)]
    start, end = sorted(chance.choices(bounds, k=2))
    quote = news.text[start:end].strip()

    found = find_quote(quote, news)

    if found is not None:
        assert 0 <= found.start < found.end <= len(news.text)
        assert found.how != "exact" or news.text[found.start : found.end] == quote
    if len(quote) > 12 and quote.isascii() and quote.replace(" ", "").isalnum():
        assert found is not None
        assert found.how == "exact"


# --- evidence -------------------------------------------------------------------------------------


def test_evidence_quotes_the_article(news: Article) -> None:
    sentence = next(s for s in news.sentences if "5,500" in news.text[s.start : s.end])
    found = evidence(news, sentence.id, sentence.start + 5, sentence.end)

    assert found.quote == news.text[found.start : found.end] == "5,500 people fled the non-violent quarter of Rellgate."


@pytest.mark.parametrize(("sentence", "shift"), [(0, (0, 0)), (99, (0, 0)), (3, (-1, 0)), (3, (0, 1)), (4, (0, 0))])
def test_evidence_outside_its_sentence_is_a_defect(news: Article, sentence: int, shift: tuple[int, int]) -> None:
    third = news.sentences[2]

    with pytest.raises(ValueError, match="sentence"):
        evidence(news, sentence, third.start + shift[0], third.end + shift[1])


def test_empty_evidence_is_a_defect(news: Article) -> None:
    with pytest.raises(ValueError, match="sentence 3"):
        evidence(news, 3, news.sentences[2].start, news.sentences[2].start)


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_a_stretch_is_cited_sentence_by_sentence(text: str, start: int, end: int) -> None:
    news = made(text)
    found = cite(news, start, end)

    assert all(one.quote == news.text[one.start : one.end] for one in found)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))
    assert "".join("".join(one.quote for one in found).split()) == "".join(news.text[start:end].split())


# --- statements -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "stretch"),
    [
        ("The lower sluice was closed", "closed the lower sluice"),
        ("5500 fled Rellgate", "5,500 people fled the non-violent quarter of Rellgate"),
        ("The US envoy called the night long", "U.S. envoy, Ana Rell, called it “a hard, long night"),
        ("Orr visits Harrow camp", "Orr visited the camp at Harrow"),
        ("Twelve boats are promised", "promised 12 boats"),
        ("The pumping station was retaken by engineers", "Engineers retook the pumping station"),
    ],
)
def test_a_statement_is_laid_beside_its_sentence(news: Article, statement: str, stretch: str) -> None:
    best = Aligner(news).rank(statement)[0]

    assert words(news, best.span) == stretch
    assert best.score == 1
    assert best.missing == ()
    assert best.sentences == (best.sentence,)


def test_what_is_missing_is_named_as_written(news: Article) -> None:
    best = Aligner(news).rank("Engineers in Veldmoor closed the Upper sluice, Kaldia’s 40th")[0]

    assert best.missing == ("Upper", "Kaldia’s", "40", "th")
    assert 0.3 < best.score < 0.7


def test_names_and_numbers_weigh_more(news: Article) -> None:
    aligner = Aligner(news)

    assert aligner.rank("closed the sluice in Kaldia")[0].score < aligner.rank("closed the sluice in silence")[0].score
    assert aligner.rank("closed 77 sluices")[0].score < aligner.rank("closed shabby sluices")[0].score


def test_a_neighbour_is_joined_where_it_names_whom_the_sentence_means(news: Article) -> None:
    best = Aligner(news).rank("Mayor Tomas Orr promised 12 boats before the weekend")[0]

    assert [words(news, (s.start, s.end))[:10] for s in best.sentences] == ["Mayor Toma", "He promise"]
    assert best.sentence == best.sentences[1]
    assert [words(news, span) for span in best.spans] == ["Mayor Tomas Orr", "promised 12 boats before the weekend"]
    assert best.span == best.spans[1]
    assert best.missing == ()


def test_sentences_far_apart_are_not_joined(news: Article) -> None:
    best = Aligner(news).rank("Engineers closed the lower sluice at the pumping station without a fight")[0]

    assert best.missing
    assert len(best.sentences) == 1


def test_furniture_bears_nothing(news: Article) -> None:
    for match in Aligner(news).rank("Jo Doe contributed to this report", most=9):
        assert match.sentence.kind is not SentenceKind.FURNITURE
        assert "Doe" in match.missing


def test_a_heading_bears_only_what_the_body_does_not(news: Article) -> None:
    aligner = Aligner(news)

    assert aligner.rank("Waters rise again")[0].sentence.kind is SentenceKind.HEADING
    assert aligner.rank("The sluice is closed")[0].sentence.kind is SentenceKind.BODY


def test_between_equals_the_earlier_is_first() -> None:
    news = article(
        Page(text="Rain fell. The dam broke at noon. Rain fell. The dam broke at dusk. The dam broke at noon.")
    )

    found = Aligner(news).rank("The dam broke", most=5)

    assert [match.sentence.id for match in found] == [2, 4, 5]


def test_at_most_as_many_as_asked_for(news: Article) -> None:
    assert len(Aligner(news).rank("Engineers said the dam", most=1)) == 1
    assert Aligner(news).rank("Zebra xylophones yodel") == ()
    assert Aligner(news).rank("") == ()


@given(TEXTS)
def test_a_sentence_said_word_for_word_is_found_first(text: str) -> None:
    news = made(text)
    aligner = Aligner(news)
    for sentence in news.sentences:
        if sentence.kind in {SentenceKind.FURNITURE, SentenceKind.HEADING}:
            continue
        said = news.text[sentence.start : sentence.end]

        best = aligner.rank(said)[0]

        assert news.text[best.sentence.start : best.sentence.end] == said
        assert best.sentence.id <= sentence.id
        assert best.score == 1
        assert best.missing == ()


@given(TEXTS, st.text(max_size=60))
def test_every_match_is_a_place_in_its_sentences(text: str, statement: str) -> None:
    news = made(text)
    for said in (statement, text[3:40], text[::-1]):
        found = Aligner(news).rank(said, most=4)
        scored = [match.score for match in found]

        assert all(0 < score <= 1 for score in scored)
        for match in found:
            assert match.sentence in match.sentences
            assert 1 <= len(match.sentences) <= 3
            assert [s.id for s in match.sentences] == sorted({s.id for s in match.sentences})
            for sentence, (start, end) in zip(match.sentences, match.spans, strict=True):
                assert evidence(news, sentence.id, start, end).quote
        cited = [s.id for match in found for s in match.sentences]
        assert len(cited) == len(set(cited))


def test_a_span_is_a_value() -> None:
    assert Span(1, 2, "exact") == Span(1, 2, "exact", score=1.0)


@pytest.mark.parametrize("piece", ["dam ", "dam. ", "a", "1,", "’s", "dam dams. "])
def test_long_monotony_does_not_hold_the_work_up(piece: str) -> None:
    news = made("The dam broke. " + piece * 20_000)
    aligner = Aligner(news)

    assert aligner.rank("The dam broke", most=2)[0].score == 1
    assert find_quote("The dam broke", news) == Span(3, 16, "exact")
    find_quote(piece * 60, news)
    find_quote("the dams were all quite broken by then", news)
