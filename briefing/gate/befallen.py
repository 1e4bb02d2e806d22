"""What a text says befell those that a figure counts: the verb the figure is subject or object of, or `dead`."""

from __future__ import annotations

from briefing.gate.cues import AUXILIARIES
from briefing.gate.lexicon import BE, words
from briefing.gate.reading import SPEECH, Word, is_adverb, is_verb
from briefing.gate.stems import is_inflected

# What ends the look for it.
_STOPS = words("; : , . and but while when after before in by from who whom whose which that as where until with")
BOUNDS = words("about around some at least nearly almost roughly over more than only just another the all")
"""Small words that may stand before a figure and belong to it."""
_NO_DEED = words("including following during according regarding")
_FATES = words("dead missing hurt homeless alive ill sick unaccounted")
_REACH = 6


def is_part(tokens: list[Word], last: int) -> bool:
    """Tell whether a figure is of those counted before it: `found eight people, two of them dead`."""
    behind = tokens[last + 1 : last + 3]
    return [w.low for w in behind] in (["of", "them"], ["of", "whom"], ["of", "those"], ["of", "these"])


def fates_of(tokens: list[Word], first: int, last: int) -> set[int]:
    """Give the verbs a figure is the subject or the object of."""
    return _before(tokens, first) or _behind(tokens, last)


def _before(tokens: list[Word], first: int) -> set[int]:
    """Give the verb right before a figure, whose object it is: `killed 12 people`, `killing 12`; `Killed: 12`."""
    at = first - 1
    while at >= 0 and (tokens[at].low in BOUNDS or (at and (tokens[at - 1].low, tokens[at].low) == ("up", "to"))):
        at -= 1 if tokens[at].low != "to" else 2
    if at > 0 and tokens[at].low == ":" and _is_fate(tokens[at - 1]):
        return {at - 1}
    if at < 1 or tokens[at].low in SPEECH or tokens[at - 1].low in BE:
        return set()
    if tokens[at].low.endswith("ing"):
        return {at} if tokens[at].content and not tokens[at].name and tokens[at].low not in _NO_DEED else set()
    return {at} if is_verb(tokens, at) and is_inflected(tokens[at].low) else set()


def _is_fate(word: Word) -> bool:
    """Tell whether a word says what befell somebody: a participle, or `dead`, `missing`."""
    return word.low in _FATES or (is_inflected(word.low) and word.content and word.low not in SPEECH)


def _behind(tokens: list[Word], last: int) -> set[int]:
    """Give the verbs behind a figure, over what it counts: `12 people were killed`, `40 captured`."""
    found: set[int] = set()
    for at in range(last + 1, min(len(tokens), last + 1 + _REACH)):
        word = tokens[at]
        if word.sentence != tokens[last].sentence or word.figure is not None or word.moment is not None:
            break
        joined = word.low in {"and", "or"} and found and at + 1 < len(tokens) and is_inflected(tokens[at + 1].low)
        if word.low in _STOPS and not joined:
            break
        if _is_fate(word):
            found.add(at)
        elif found and not joined and word.low not in AUXILIARIES and not is_adverb(word.low):
            break
    return found
