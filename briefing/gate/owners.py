"""What is somebody's is the same one's: an army checkpoint is no rebel checkpoint."""

from __future__ import annotations

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.bynames import do_meet, may_name, words_near
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import is_beside
from briefing.gate.lexicon import SIDES
from briefing.gate.reading import Reading, Word, is_verb
from briefing.models import Reason
from briefing.text import names

_LONGEST_OWNER = 5


def owners_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is somebody's is the same one's."""
    del given
    for place, answer in bearing.pairs.items():
        word, other = reading.words[place], bearing.words[answer]
        if word.stem != other.stem or word.name or place == 0:
            continue
        if _is_anothers(place, answer, reading, bearing, ground):
            written = f"{reading.words[place - 1].text} {word.text}"
            return Failing.of(written, Reason.ROLE, "the article has others' there")
    return None


def _is_anothers(place: int, answer: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    mine = reading.words[place - 1]
    if is_beside(bearing.words, answer, answer - 1):
        theirs = bearing.words[answer - 1]
        if mine.low == theirs.low:
            return False
        if {mine.low, theirs.low} <= SIDES and mine.concepts.isdisjoint(theirs.concepts):
            return True
        if _are_two_owners(place - 1, answer - 1, reading, bearing, ground):
            return True
    if mine.name and mine.text.endswith("'s") and _is_of_another(mine, answer, bearing, ground):
        return True
    return _is_owned_by_another(place, answer, reading, bearing, ground)


def _is_owned_by_another(place: int, answer: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether an `of` gives to one what is another's: `the founder of Venn`, of Moor's founder."""
    own = [i for i in range(place + 2, min(place + 2 + _LONGEST_OWNER, len(reading.words))) if reading.words[i].name]
    if place + 2 >= len(reading.words) or reading.words[place + 1].low != "of" or own[:1] != [place + 2]:
        return False
    if not is_beside(bearing.words, answer, answer - 1):
        return False
    theirs = bearing.words[answer - 1]
    if not theirs.name or not theirs.text.endswith(("'s", "s'")):
        return False
    return not do_meet(own, [answer - 1], reading, bearing, ground) and not may_name(
        own, [answer - 1], reading, bearing, ground
    )


def _are_two_owners(place: int, answer: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    if not all(w.text.endswith(("'s", "s'")) for w in (reading.words[place], bearing.words[answer])):
        return False
    one, two = [place], [answer]
    return not do_meet(one, two, reading, bearing, ground) and not may_name(one, two, reading, bearing, ground)


def _is_of_another(owner: Word, answer: int, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether an `of` or `from` behind the word gives it to another: `inspectors from the harbour office`."""
    behind = bearing.words[answer + 1 : answer + 1 + _LONGEST_OWNER]
    if not behind or behind[0].low not in {"from", "of"}:
        return False
    until = next(
        (i for i, w in enumerate(behind) if i and (is_verb(behind, i) or w.low in cues.AUXILIARIES)), len(behind)
    )
    own = names.key(owner.text)
    around = words_near({own}, ground)
    nouns = [w for w in behind[1:until] if w.content]
    return bool(nouns) and not any(ground.names.same(names.key(w.text), own) or w.stem in around for w in nouns)
