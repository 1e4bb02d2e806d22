from __future__ import annotations

from factory import article_of, generator
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.models import Brief, Evidence, Outcome
from briefing.render import Format, encode, read_brief, render

WORDS = st.text(
    st.sampled_from(
        "ab s1 .,:-*_#[](){}<>|\\`~!&$@\n\t\x1b\x9b\u200b\u200c\u200d\u202e\ufe0f\u00ad\xa0漢é\u0301👩\U000e0100"
    )
    | st.characters(exclude_categories=("Cs",)),
    min_size=1,
    max_size=120,
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(WORDS, min_size=1, max_size=5), st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_whatever_the_words_and_wherever_the_quote_the_page_passes_its_check(sentences, statements, data):
    """Quotes are any slices of the text, also ones that begin in the middle of a character's marks."""
    article = article_of(sentences)
    outcomes = []
    for text in statements:
        start = data.draw(st.integers(0, len(article.text) - 1))
        end = data.draw(st.integers(start + 1, len(article.text)))
        number = data.draw(st.integers(1, len(sentences)))
        evidence = Evidence(sentence=number, start=start, end=end, quote=article.text[start:end])
        outcomes.append(Outcome(id="u", text=text, commitment="reported", evidence=(evidence,), kind="other"))
    brief = Brief(
        id="x", as_of="2031-02-17T06:00:00Z", article=article, outcomes=tuple(outcomes), generator=generator()
    )

    for fmt in Format:
        encode(brief, fmt)
    assert read_brief(render(brief, Format.JSON)) == brief
