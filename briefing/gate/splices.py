"""A statement is not put together of pieces that the article keeps apart.

A sentence may lack a name where it points back at one: `he`, `the company`. Where it points at nobody, a subject from
another sentence makes a new statement of two true ones.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.gate.attached import PLACES, places_named
from briefing.gate.bearing import Bearing, lay
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.reading import Reading, is_light
from briefing.models import Reason
from briefing.text.names import key

_POINTING = words("he she it they him them this these those")
_OWNING = words("his her its their my our")
_DEFINITE = words("the its their his her")
_BODIES = words(
    "company ministry union group party government agency court council hospital firm team army police office movement "
    "front league mission service rebels authority operator minister governor mayor president commander spokesman "
    "spokeswoman director chief judge leader institute university committee commission regulator board bank church"
)
_SHORT = 5
"""A statement of so few words says another thing as soon as one of them is changed."""


def names_are_not_borrowed(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A name that only another sentence has is meant only where the main sentence points back at somebody."""
    del given
    if len(bearing.sentences) == 1 or len({w.clause for w in reading.words if w.content}) > 1:
        return None
    # Where most of its words are; the sentence found first may be the one that only has the name.
    home = next(iter(bearing.homes.values()), bearing.main)
    main = [w.low for w in ground.readings[home].words]
    points = any(low in _POINTING for low in main) or any(low in _OWNING for low in main[:4])
    if points or any(a in _DEFINITE and b in _BODIES for a, b in pairwise(main)):
        return None
    speakers = {key(part) for a in reading.said if a.speaker for part in a.speaker.name.split()}
    told = [(a.start, a.end) for a in reading.said if a.speaker]
    placed = _placed_before(home, ground)
    borrowed = [
        w.text
        for w in lay(reading, ground, (home,), home).missing
        if w.name and key(w.text) not in speakers | placed and (not told or any(s <= w.start < e for s, e in told))
    ]
    if not borrowed:
        return None
    name = " ".join(borrowed)
    return Failing(Reason.NAME, f"“{name}”: the sentence that says this does not speak of it", (name,))


def _placed_before(home: int, ground: Ground) -> set[str]:
    """Give the place that `the city` of a sentence is, by what was named last before it."""
    if not any(a.low == "the" and b.low in PLACES for a, b in pairwise(ground.readings[home].words)):
        return set()
    return next(
        (p for i in range(home - 1, max(-1, home - 4), -1) if (p := places_named(ground.readings[i].words))), set()
    )


def short_ones_are_borne_whole(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A statement of few words has all of them in the article, in its words or others of the same meaning."""
    del ground, given
    if bearing.missing and sum(w.content for w in reading.words) <= _SHORT:
        missing = tuple(w.text for w in bearing.missing)
        return Failing(Reason.NOT_IN_SOURCE, f"the article does not say: {', '.join(missing)}", missing)
    return None


_STOPS = frozenset({",", ";", ":", ".", "—"})
_NEXT = 2
_CAUSES = words("because after before since following amid despite")


def clauses_are_borne(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A clause that an `after` or `because` adds has at least one of its words in the sentences."""
    del ground, given
    for place, word in enumerate(reading.words):
        if word.low not in _CAUSES or place == 0:
            continue
        end = next(
            (i for i in range(place + 1, len(reading.words)) if reading.words[i].low in _STOPS), len(reading.words)
        )
        behind = [i for i in range(place + 1, min(end, place + 9)) if _is_told(reading, i)]
        before = [bearing.words[bearing.pairs[i]].sentence for i in range(place) if i in bearing.pairs]
        home = max(set(before), key=lambda s: (before.count(s), -s), default=bearing.main)
        answers = [bearing.pairs.get(i, bearing.turned.get(i)) for i in behind]
        if behind and not any(a is not None and abs(bearing.words[a].sentence - home) <= _NEXT for a in answers):
            text = " ".join(reading.words[i].text for i in behind)
            return Failing(Reason.NOT_IN_SOURCE, f"“{word.text} … {text}”: the article does not say so", (text,))
    return None


def _is_told(reading: Reading, place: int) -> bool:
    word = reading.words[place]
    return word.content and word.figure is None and word.moment is None and not is_light(word)
