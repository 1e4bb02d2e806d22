"""What happened to people and things is never taken on trust: killed is not wounded, arrested is not freed.

A statement may put most things in words of its own. Not these: where it says that somebody was killed, hurt, held or
driven out, one of the sentences it rests on must say so too, in that word or another of the same meaning.
"""

from __future__ import annotations

import re

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.reading import Reading
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
