"""A statement is not put together of pieces that the article keeps apart.

A sentence may lack a name where it points back at one: `he`, `the company`. Where it points at nobody, a subject from
another sentence makes a new statement of two true ones.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.gate.attached import places_named
from briefing.gate.bearing import Bearing, lay, told_in
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import answers_to, home_of_most, is_plain, text_at
from briefing.gate.lexicon import BODIES, COMMON_TO_BODIES, PLACES, words
from briefing.gate.reading import Reading, is_light
from briefing.gate.referents import is_described_in
from briefing.models import Reason
from briefing.text.names import key

# What points back at somebody named before: as a pronoun, as an owner at the start, before a body or an office.
_POINTING = words("he she it they him them this these those")
_OWNING = words("his her its their my our")
_DEFINITE = words("the its their his her")
_POINTED_AT = BODIES | words(
    "office service minister governor mayor president commander spokesman spokeswoman director chief judge leader "
    "committee board church"
)
_STOPS = frozenset({",", ";", ":", ".", "—"})
# Words that add a clause of cause or time.
_ADDING = words("because after before since following amid despite")
_SHORT = 4
"""A statement of so few words says another thing as soon as one of them is changed."""
_LONGEST_CLAUSE = 8
_NEXT = 2
_PLACES_BACK = 3


def names_are_not_borrowed(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A name that only another sentence has is meant only where the main sentence points back at somebody."""
    del given
    if len(bearing.sentences) == 1 or len({w.clause for w in reading.words if w.content}) > 1:
        return None
    # Where most of its words are; the sentence found first may be the one that only has the name.
    home = next(iter(bearing.homes.values()), bearing.main)
    if _points_back(home, ground):
        return None
    speakers = {key(part) for a in reading.said for part in a.speaker.name.split()} | _named_there(
        reading, home, ground
    )
    told = told_in(reading)
    meant = speakers | _placed_before(home, ground)
    borrowed = [
        w.text
        for w in lay(reading, ground, (home,), home).missing
        if w.name and key(w.text) not in meant and (not told or any(s <= w.start < e for s, e in told))
        if not is_described_in({key(w.text)}, home, ground)
    ]
    if not borrowed:
        return None
    return Failing.of(" ".join(borrowed), Reason.NAME, "the sentence that says this does not speak of it")


def _named_there(reading: Reading, home: int, ground: Ground) -> set[str]:
    """Give the words of names of which the sentence has another word: `Katya`, of a Rusk."""
    there = {key(w.text) for w in ground.readings[home].words if w.text[:1].isupper()} - COMMON_TO_BODIES
    runs = ({key(reading.words[i].text) for i in run} for run in reading.names)
    return {word for run in runs if run & there for word in run}


def _points_back(index: int, ground: Ground) -> bool:
    """Tell whether a sentence speaks of somebody who is named before it: `she`, `the company`."""
    lows = [w.low for w in ground.readings[index].words]
    if any(low in _POINTING for low in lows) or any(low in _OWNING for low in lows[:4]):
        return True
    return any(a in _DEFINITE and b in _POINTED_AT for a, b in pairwise(lows))


def _placed_before(home: int, ground: Ground) -> set[str]:
    """Give the place that `the city` of a sentence is, by what was named last before it."""
    if not any(a.low == "the" and b.low in PLACES for a, b in pairwise(ground.readings[home].words)):
        return set()
    before = range(home - 1, max(-1, home - 1 - _PLACES_BACK), -1)
    return next((placed for i in before if (placed := places_named(ground.readings[i].words))), set())


def short_ones_are_borne_whole(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A statement of few words has all of them in the article, in its words or others of the same meaning."""
    del ground, given
    if bearing.missing and sum(w.content for w in reading.words) <= _SHORT:
        missing = tuple(w.text for w in bearing.missing)
        return Failing(Reason.NOT_IN_SOURCE, f"the article does not say: {', '.join(missing)}", missing)
    return None


def clauses_are_borne(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A clause that an `after` or `because` adds has at least one of its words in the sentences round about."""
    del ground, given
    for place, word in enumerate(reading.words):
        if word.low not in _ADDING or place == 0:
            continue
        behind = _clause_behind(reading, place)
        before = [bearing.words[a].sentence for a in answers_to(range(place), bearing)]
        home = home_of_most(before) if before else bearing.main
        answers = [bearing.pairs.get(i, bearing.turned.get(i)) for i in behind]
        if behind and not any(a is not None and abs(bearing.words[a].sentence - home) <= _NEXT for a in answers):
            text = text_at(reading.words, behind)
            return Failing(Reason.NOT_IN_SOURCE, f"“{word.text} … {text}”: the article does not say so", (text,))
    return None


def _clause_behind(reading: Reading, place: int) -> list[int]:
    """Give the words of some weight behind a conjunction, up to the next mark."""
    found = []
    for i in range(place + 1, min(place + 1 + _LONGEST_CLAUSE, len(reading.words))):
        if reading.words[i].low in _STOPS:
            break
        if is_plain(reading.words[i]) and not is_light(reading.words[i]):
            found.append(i)
    return found
