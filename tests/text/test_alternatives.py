from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from briefing.text.alternatives import any_before, any_of, as_written

WORDS = st.lists(st.text("abiks ", min_size=1, max_size=5).map(str.strip).filter(bool), min_size=1, max_size=6)


@given(WORDS, st.text("abiksABIKS İıſ\u212a", max_size=8))
def test_words_are_found_where_alternatives_in_any_case_find_them(words: list[str], text: str) -> None:
    several = [word for group in words for word in group.split()]
    plainly = re.compile("|".join(sorted(several, key=len, reverse=True)), re.IGNORECASE)

    found = re.match(any_of(" ".join(several)), text)

    assert (found and found[0]) == ((match := plainly.match(text)) and match[0])


def test_each_group_has_what_must_follow_it() -> None:
    pattern = any_before({"the that": r"\s\d", "to": ""})

    assert re.findall(pattern, "the 5, that x, To, THE 7") == ["the 5", "To", "THE 7"]


def test_words_are_found_as_they_are_written_where_that_is_asked() -> None:
    assert re.findall(rf"\b{as_written('say says said told')}\b", "Says say saying told, said") == [
        "say",
        "told",
        "said",
    ]
