"""The words of statements, as they are compared with each other."""

from __future__ import annotations

from briefing.gate.lexicon import STOP
from briefing.gate.stems import stem
from briefing.models import Claim
from briefing.text.names import key

_EDGES = ',;:“”"().?!–—'


def stems_of(text: str) -> frozenset[str]:
    """Give the stems of the words that tell something; figures in digits are left out."""
    lows = (key(w.strip(_EDGES)) for w in text.replace("’", "'").split())
    return frozenset(stem(low) for low in lows if low and low not in STOP and not low[0].isdigit())


def folded(text: str) -> str:
    """Give the words of a text in small letters, without possessives, a first `the` and punctuation between them."""
    lows = (key(w.strip(_EDGES)) for w in text.casefold().replace("’", "'").split())
    return " ".join(filter(None, lows)).removeprefix("the ")


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of what two sets have in common of all they have, from 0 to 1."""
    return len(one & other) / len(one | other) if one | other else 0.0


def one_speaker(one: Claim, other: Claim) -> bool:
    """Tell whether two statements may be one speaker's: nobody's both, or the names share a word.

    A line without a speaker of its own may name them in its words: `…, the coastguard said`.
    """
    if one.speaker is None and other.speaker is None:
        return True
    mine, theirs = (stems_of(c.speaker.name if c.speaker else c.text) for c in (one, other))
    return bool(mine & theirs)
