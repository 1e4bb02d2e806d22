"""What stands in quotation marks stands in the article in these words and in this order."""

from __future__ import annotations

import re

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground, only_words
from briefing.gate.reading import Reading
from briefing.models import Reason

_QUOTED = re.compile(r'"([^"]+)"')
# An omission or an insertion shown as such parts a quotation.
_PARTED = re.compile(r"\.\.\.|…|\[[^\]]*\]|\([^)]*\)")
_SHORTEST = 2  # one word in quotation marks is compared as a word


def quotations_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Each quotation of a statement stands in the article, word for word, between the omissions it shows."""
    del bearing, given
    if '"' not in reading.text:
        return None
    for quoted in _QUOTED.findall(reading.text):
        for part in _PARTED.split(quoted):
            said = only_words(part)
            if said.count(" ") > _SHORTEST and said not in ground.wording:
                return Failing.of(quoted, Reason.QUOTE, "these words do not stand in the article in this order")
    return None
