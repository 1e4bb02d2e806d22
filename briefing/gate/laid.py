"""A statement laid on the sentences that bear it: what stands at some places, and what answers to them there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from briefing.gate.bearing import Bearing
from briefing.gate.reading import Word
from briefing.gate.slots import is_number


def text_at(tokens: list[Word], places: Iterable[int]) -> str:
    """Give the words at some places as they are written."""
    return " ".join(tokens[i].text for i in places)


def answers_to(places: Iterable[int], bearing: Bearing) -> list[int]:
    """Give the words of the article that answer to those of the statement at some places, as far as any do."""
    return [bearing.pairs[i] for i in places if i in bearing.pairs]


def home_of_clause(word: Word, bearing: Bearing) -> int:
    """Give the sentence that has most of the clause of a word."""
    return bearing.homes.get(word.clause, bearing.main)


def home_of_most(sentences: Iterable[int]) -> int:
    """Give the sentence named most often, the first of those named as often."""
    count = Counter(sentences)
    return min(count, key=lambda i: (-count[i], i))


def is_beside(tokens: list[Word], at: int, other: int) -> bool:
    """Tell whether there is a word at the second place, in the sentence of the first."""
    return 0 <= other < len(tokens) and tokens[other].sentence == tokens[at].sentence


def is_plain(word: Word) -> bool:
    """Tell whether a word has content and belongs to no figure or time."""
    return word.content and not is_number(word)
