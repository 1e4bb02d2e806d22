"""Rain is not snow: things of one kind, of which the statement names another than the article."""

from __future__ import annotations

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import home_of_clause, is_plain
from briefing.gate.reading import Reading, contrasts
from briefing.models import Reason


def things_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A thing that the sentence lacks is not one where it has another of its kind."""
    del given, ground
    for place, word in enumerate(reading.words):
        kin = contrasts(word.stem)
        if not kin:
            continue
        home = home_of_clause(word, bearing)
        there = place in bearing.pairs and bearing.words[bearing.pairs[place]].sentence == home
        if there or not is_plain(word):
            continue
        for index, other in enumerate(bearing.words):
            taken = index in bearing.reverse or other.moment is not None
            if other.stem in kin and not taken and other.sentence == home:
                return Failing.of(word.text, Reason.NOT_IN_SOURCE, f"the article says “{other.text}”")
    return None
