"""What happened to people and things is never taken on trust: killed is not wounded, arrested is not freed.

A statement may put most things in words of its own. Not these: where it says that somebody was killed, hurt, held or
driven out, one of the sentences it rests on must say so too, in that word or another of the same meaning.
"""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import is_plain
from briefing.gate.lexicon import words
from briefing.gate.parties import is_deed
from briefing.gate.reading import Reading, Word
from briefing.models import Reason

_EVENT = re.compile(
    r"(?:kill|dead|deaths?$|die[ds]?$|dying|fatal|slain|murder|wound|injur|hurt|missing|arrest|detain|custod|jail"
    r"|imprison|evacuat|fled|flee|displac|infect|hospitali|rescu|captur|hostage|surrend|resign|destroy|collaps|explo"
    r"|drown|shoot"
    r"|shot|bomb)",
    re.IGNORECASE,
)


def events_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every word for what befell somebody answers to one in the sentences."""
    del reading, ground, given
    for word in bearing.missing:
        if _EVENT.match(word.low):
            return Failing(Reason.ROLE, f"“{word.text}”: the article does not say that here", (word.text,))
    return None


# What a sentence says a cause by, and the prepositions behind which a gerund is of what is talked about.
_CAUSES = words(
    "because since as due over after for owing cause caused causes led blamed result results resulting citing so "
    "therefore why reason reasons forced prompted prompting amid when if from of by"
)
_OVER = words("on of about against over")


def causes_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A `because` joins what one sentence of the article joins; two sentences side by side give no cause."""
    del ground, given
    if "because" not in reading.lows or "because" in bearing.lows:
        return None
    for place, word in enumerate(reading.words):
        if word.low != "because":
            continue
        before = {bearing.words[a].sentence for s, a in bearing.pairs.items() if s < place}
        behind = {bearing.words[a].sentence for s, a in bearing.pairs.items() if s > place}
        if before and behind and not before & behind:
            told = [w for w in bearing.words if w.sentence in behind]
            if not told or told[0].low not in _CAUSES | {"the", "that", "this", "it"} or not _opens_cause(told[:4]):
                return Failing.of(word.text, Reason.NOT_IN_SOURCE, "the article gives no such cause")
    return None


def _opens_cause(opening: list[Word]) -> bool:
    return any(w.low in {"because", "reason", "cause", "result", "due"} for w in opening)


def phrases_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Two words that the article has side by side elsewhere are not two others of their meaning: `car bomb`."""
    del given
    for place, (one, two) in enumerate(pairwise(reading.words)):
        if place not in bearing.pairs:
            continue
        here = [bearing.pairs[place], bearing.pairs.get(place + 1)]
        if not (is_plain(one) and is_plain(two)) or one.name or two.name or None in here:
            continue
        strange = all(bearing.words[a].stem != w.stem for a, w in zip(here, (one, two), strict=True) if a is not None)
        if strange and f" {one.low} {two.low} " in ground.wording:
            text = f"{one.text} {two.text}"
            return Failing.of(text, Reason.NOT_IN_SOURCE, "the article says this elsewhere, not here")
    return None


def what_is_against_stays_so(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is done against a thing is not told as done to it: no `decided the case` of `ruled against the case`."""
    del ground, given
    if "against" not in bearing.lows or reading.marks or not _AGAINST.isdisjoint(reading.lows):
        return None
    if any(w.direction < 0 for w in reading.words):
        return None
    for place, answer in bearing.pairs.items():
        behind = bearing.words[answer + 1 : answer + 2 + _NEAR_BY]
        if not is_deed(reading.words, place) or not behind or behind[0].low != "against":
            continue
        taken = [i for i in range(answer + 2, answer + 1 + len(behind)) if i in bearing.reverse]
        if any(bearing.reverse[i] > place for i in taken):
            return Failing.of(reading.words[place].text, Reason.ROLE, "the article says “against” there")
    return None


_NEAR_BY = 3
_AGAINST = words(
    "against oppose opposes opposed opposing block blocks blocked blocking reject rejects rejected rejecting "
    "overturned quashed struck overruled fought fight fights protest protested protesting attack attacked contest "
    "contested challenge challenged resisted resist lost beat defeated criticised "
    "criticized condemned hit banned barred stopped"
)


def talk_is_no_deed(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A deed told as done is more than one talked about: no `suspended` of `a vote on suspending`."""
    del ground
    if reading.said or given.speaker:
        return None  # `the lab said that they failed`, of `accused them of failing`
    for place, answer in bearing.pairs.items():
        verb = bearing.words[answer]
        if not verb.low.endswith("ing") or verb.stem != reading.words[place].stem or not answer:
            continue
        softened = any(m.start <= place < m.end and m.at != place for m in reading.marks)
        told = is_deed(reading.words, place) and not reading.words[place].low.endswith("ing")
        if told and not softened and bearing.words[answer - 1].low in _OVER:
            talked = f"{bearing.words[answer - 1].text} {verb.text}"
            return Failing.of(reading.words[place].text, Reason.MODALITY, f"the article says “{talked}”")
    return None
