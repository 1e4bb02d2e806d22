"""What stands in quotation marks stands in the article in these words and in this order."""

from __future__ import annotations

import re

from briefing.gate.bearing import Bearing
from briefing.gate.bynames import beside_name, do_meet
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground, only_words
from briefing.gate.laid import text_at
from briefing.gate.lexicon import words
from briefing.gate.parties import subject_of
from briefing.gate.reading import Reading
from briefing.gate.voices import alike_by_name
from briefing.models import Reason
from briefing.text.names import key

_QUOTED = re.compile(r'"([^"]+)"')
# An omission or an insertion shown as such parts a quotation.
_PARTED = re.compile(r"\.\.\.|…|\[[^\]]*\]|\([^)]*\)")
_SHORTEST = 2  # one word in quotation marks is compared as a word


def quotations_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Each quotation of a statement stands in the article, word for word, between the omissions it shows."""
    if '"' not in reading.text:
        return None
    for quoted in _QUOTED.findall(reading.text):
        for part in _PARTED.split(quoted):
            said = only_words(part)
            if said.count(" ") > _SHORTEST and said not in ground.wording:
                return Failing.of(quoted, Reason.QUOTE, "these words do not stand in the article in this order")
    return None if given.speaker else _quoted_of_another(reading, bearing, ground)


def _quoted_of_another(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where a quotation is laid on somebody by name, and the article has it of another by name.

    `Venn called it “a farce”`, where the sentence of these words begins `Moor described it as “a farce”`.
    """
    for match in _QUOTED.finditer(reading.text):
        said = only_words(match[1])
        home = next((i for i in bearing.sentences if said in only_words(ground.readings[i].text)), None)
        mine = _calling(reading, match.start())
        if home is None or not mine or said.count(" ") <= _SHORTEST:
            continue
        there = ground.readings[home]
        theirs = _calling(there, there.text.find(match[1][:12]))
        if not theirs or do_meet(mine, [bearing.offsets[home] + i for i in theirs], reading, bearing, ground):
            continue
        own = {key(reading.words[i].text) for i in mine}
        other = {key(there.words[i].text) for i in theirs}
        if (
            own & other
            or alike_by_name(own, other, ground)
            or own & beside_name(other, ground)
            or other & beside_name(own, ground)
        ):
            continue
        return Failing.of(
            text_at(reading.words, mine), Reason.SPEAKER, f"the article has it of “{text_at(there.words, theirs)}”"
        )
    return None


def _calling(reading: Reading, start: int) -> list[int]:
    """Give the name of who calls something by the words that are quoted, where the verb before them has one."""
    verb = next(
        (
            i
            for i in range(len(reading.words) - 1, -1, -1)
            if reading.words[i].start < start and reading.words[i].low in _CALLS
        ),
        None,
    )
    subject = subject_of(reading.words, verb) if verb else []
    return [i for i in subject if reading.words[i].name]


_CALLS = words(
    "called calls described describes dubbed labelled labeled branded denounced dismissed hailed praised termed"
)
