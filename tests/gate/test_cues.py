"""Which words are looked at as cues."""

from __future__ import annotations

from briefing.gate import cues, reading

LISTED = sorted({w for value in vars(cues).values() if isinstance(value, frozenset) for w in value})
AROUND = [
    (f"{before} ", f" {after}")
    for before in ("they", "has", "be")
    for after in ("to", "it from going", "than", "of it", "out", "back on")
]


def turns(word: str) -> bool:
    """Whether some words around this one make it a cue."""
    for before, after in AROUND:
        words = reading.read(before + word + after, None).words
        if reading._cue(words, 1, words[1].low, [w.low for w in words[2:5]])[0] is not None:
            return True
    return False


def test_every_word_that_can_turn_a_sentence_is_looked_at() -> None:
    able = {word for word in [*LISTED, "pushed", "pushes", "unanswered", "unsafe", "under"] if turns(word)}

    assert {word for word in able if not reading._words_of(word)[0].hints & reading.TURNS} == set()
    assert able >= {"not", "denied", "refused", "barred", "may", "ordered", "allegedly", "yet", "pushed", "unsafe"}
