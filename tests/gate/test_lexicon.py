"""The lists of words do not contradict each other, and say nothing twice."""

from __future__ import annotations

import ast
import inspect
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from types import ModuleType

import pytest

from briefing.gate import cues, lexicon, synonyms
from briefing.gate.stems import stem

SYNONYMS = {"SAME": synonyms.SAME, "VERBS": synonyms.VERBS, "NOUNS": synonyms.NOUNS}
LINES = {**SYNONYMS, "OPPOSITE": lexicon.OPPOSITE, "CONTRAST": lexicon.CONTRAST, "CONVERSE": lexicon.CONVERSE}


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def _pairs(text: str) -> Iterator[frozenset[str]]:
    for line in _lines(text):
        yield from (frozenset(pair) for pair in combinations({stem(w) for w in line.split()}, 2))


@pytest.mark.parametrize("name", SYNONYMS)
def test_no_line_joins_words_that_are_opposites_or_different_things_of_one_kind(name: str) -> None:
    apart = {*_pairs(lexicon.OPPOSITE), *_pairs(lexicon.CONTRAST)}

    assert [line for line in _lines(SYNONYMS[name]) if not apart.isdisjoint(_pairs(line))] == []


@pytest.mark.parametrize("name", LINES)
def test_no_line_is_written_twice_or_says_a_word_twice(name: str) -> None:
    lines = [frozenset(line.split()) for line in _lines(LINES[name])]

    assert len(lines) == len(set(lines))
    assert [line for line in _lines(LINES[name]) if len(line.split()) != len(set(line.split()))] == []


@pytest.mark.parametrize("name", LINES)
def test_a_line_is_of_small_letters_and_of_two_words_at_least(name: str) -> None:
    assert [line for line in _lines(LINES[name]) if line != line.lower() or len(line.split()) < 2] == []


def test_a_pair_is_of_two_words() -> None:
    assert {len(line.split()) for line in _lines(lexicon.OPPOSITE + lexicon.CONVERSE)} == {2}


def test_no_word_goes_up_and_down() -> None:
    up, down = ({stem(w) for w in words.split()} for words in (lexicon.UPWARD, lexicon.DOWNWARD))

    assert up & down == set()


def test_what_bears_on_a_clause_without_a_to_is_one_of_those_that_may_need_one() -> None:
    assert cues.ALONE <= cues.NEEDS_TO


@pytest.mark.parametrize("module", [cues, lexicon])
def test_no_list_says_a_word_twice(module: ModuleType) -> None:
    calls = [n for n in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(n, ast.Call) and n.args]
    lists = [c.args[0].value.split() for c in calls if isinstance(c.args[0], ast.Constant)]

    assert [Counter(found).most_common(1) for found in lists if len(found) != len(set(found))] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("secret", "secretary"),
        ("three", "threat"),
        ("military", "militants"),
        ("mission", "missing"),
        ("fact", "factory"),
        ("repeat", "repeal"),
        ("author", "authorities"),
        ("state", "station"),
        ("char", "charity"),
    ],
)
def test_words_that_only_look_akin_do_not_meet(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("evacuated", "evacuation"),
        ("threat", "threatened"),
        ("important", "importance"),
        ("secret", "secretly"),
        ("inspected", "inspection"),
        ("treating", "treatment"),
        ("going", "went"),
    ],
)
def test_words_made_of_one_another_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)
