"""How far a thing goes is told no further than the article tells it: the only one, beyond doubt, done.

What is told of one of several is not told of the only one; of two courts that have ruled, no court has not; a threat, a
plan or a call is not the deed it is of; and what one side says is not beyond dispute.
"""

from __future__ import annotations

import re

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import home_of_clause
from briefing.gate.lexicon import words
from briefing.gate.reading import Reading, is_verb
from briefing.gate.stems import is_inflected
from briefing.models import Reason

_SOLE = words("only sole")
_ALONE = words("only sole solely alone single unique exclusively just lone one-off no nobody none first")
# A noun of these behind the word of a deed says that it is not done: `a veto threat`, `the takeover bid`.
_UNDONE = words(
    "threat threats plan plans proposal proposals bid bids attempt attempts call calls request requests warning "
    "warnings demand demands offer offers effort efforts hopes talks ballot vote bill motion"
)
_SURE = re.compile(
    r"\b(?:beyond (?:dispute|doubt|question)|undisputed(?:ly)?|indisputabl[ey]|undoubtedly|without (?:a )?doubt"
    r"|no doubt|unquestionabl[ey]|definitely|conclusively|incontrovertibl[ey]"
    r"|it is (?:certain|clear|proven|established))\b",
    re.IGNORECASE,
)
_FEW = 4


def nothing_is_overstated(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say what a statement tells further than its sentences do."""
    del given
    return (
        _the_only_one(reading, bearing)
        or _beyond_doubt(reading, bearing, ground)
        or _none_of_some(reading, bearing, ground)
        or _done_not_threatened(reading, bearing)
        or _done_not_needed(reading, bearing)
        or _first_not_second(reading, bearing)
    )


def _the_only_one(reading: Reading, bearing: Bearing) -> Failing | None:
    """`The only breach`, of one of several."""
    if _SOLE.isdisjoint(reading.lows) or not _ALONE.isdisjoint(bearing.lows):
        return None
    for word, before in zip(reading.words[1:], reading.words, strict=False):
        if word.low in _SOLE and (before.low in {"the", "its", "his", "her", "their"} or before.low.endswith("'s")):
            return Failing.of(word.text, Reason.NUMBER, f"the article does not say “{word.text}”")
    return None


def _beyond_doubt(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    sure = _SURE.search(reading.text)
    if sure is None or any(_SURE.search(ground.readings[i].text) for i in bearing.sentences):
        return None
    return Failing.of(sure[0], Reason.MODALITY, "the article does not put it beyond doubt")


def _none_of_some(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """`No court has ruled`, of two courts that have."""
    for place, word in enumerate(reading.words[:-1]):
        if word.low not in {"no", "neither"} or reading.words[place + 1].low in {"longer", "more", "fewer", "less"}:
            continue
        counted = [i for i in range(place + 1, min(place + _FEW, len(reading.words))) if i in bearing.pairs]
        answers = [a for i in counted if (a := bearing.pairs[i]) and not is_inflected(reading.words[i].low)]
        for answer in answers:
            there = bearing.words[answer]
            home = home_of_clause(word, bearing)
            figures = ground.readings[there.sentence].figures
            before = [w for w in bearing.words[max(0, answer - _FEW + 1) : answer] if w.sentence == there.sentence]
            if not cues.NOT.isdisjoint(ground.readings[there.sentence].lows):
                continue
            if any(w.low == "first" for w in before) and not _EARLIER.isdisjoint(reading.lows):
                continue  # `no earlier fire`, of the first one
            told = next((w for w in before if w.figure is not None and _is_some(figures[w.figure].figure.value)), None)
            if told and there.sentence == home and there.stem in {reading.words[i].stem for i in counted}:
                text = f"{word.text} {reading.words[place + 1].text}"
                return Failing(Reason.NEGATION, f"“{text}”: the article says “{told.text} {there.text}”", (text,))
    return None


_EARLIER = words("earlier previous previously before since ever until")


def _is_some(value: float | None) -> bool:
    return value is not None and value >= 1


def _done_not_threatened(reading: Reading, bearing: Bearing) -> Failing | None:
    """`Vetoed the bill`, of a veto threat."""
    for place, answer in bearing.pairs.items():
        word, there = reading.words[place], bearing.words[answer]
        behind = bearing.words[answer + 1] if answer + 1 < len(bearing.words) else None
        if behind is None or behind.sentence != there.sentence or behind.low not in _UNDONE:
            continue
        done = is_inflected(word.low) and is_verb(reading.words, place) and not is_verb(bearing.words, answer)
        if done and word.stem == there.stem and behind.stem not in {w.stem for w in reading.words}:
            return Failing.of(word.text, Reason.MODALITY, f"the article says “{there.text} {behind.text}”")
    return None


# What is needed, sought or waited for is not there.
_WANTED = words(
    "needs need needed requires require required awaits awaiting await pending subject seeks seek seeking without until"
)


def _done_not_needed(reading: Reading, bearing: Bearing) -> Failing | None:
    """`Approved the deal`, of a deal that needs approval."""
    if not _WANTED.isdisjoint(reading.lows):
        return None
    for place, answer in bearing.pairs.items():
        word, there = reading.words[place], bearing.words[answer]
        if not (is_inflected(word.low) and is_verb(reading.words, place)) or is_inflected(there.low):
            continue
        before = bearing.words[max(0, answer - _FEW) : answer]
        wanted = next((w for w in before if w.low in _WANTED and w.sentence == there.sentence), None)
        if wanted and not is_verb(bearing.words, answer):
            return Failing.of(word.text, Reason.MODALITY, f"the article says “{wanted.text}” here")
    return None


_RANKED = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))[- ](?:most )?(\w{3,}est)\b",
    re.IGNORECASE,
)


def _first_not_second(reading: Reading, bearing: Bearing) -> Failing | None:
    """`The largest`, of the second-largest."""
    if not any(low.endswith("est") for low in reading.lows) or _RANKED.search(reading.text):
        return None
    for index in sorted(bearing.offsets):
        start = bearing.offsets[index]
        words_there = [w for w in bearing.words[start:] if w.sentence == index]
        text = " ".join(w.low for w in words_there)
        for ranked in _RANKED.finditer(text):
            bare = text.count(ranked[1]) - sum(m[1] == ranked[1] for m in _RANKED.finditer(text))
            mine = next((w for w in reading.words if w.low == ranked[1]), None)
            if mine and not bare:
                return Failing.of(mine.text, Reason.COMPARISON, f"the article says “{ranked[0]}”")
    return None
