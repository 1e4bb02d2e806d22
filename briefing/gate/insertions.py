"""Nothing is put into a sentence of the article: `fired in secret on the town`, `all families`, `Despite warnings, …`.

Who words a thing anew puts one word in another's place. Where a statement has a word between two of a sentence's own
that stand side by side there, or before its first or behind its last, nothing of the sentence can be what it says.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import is_plain
from briefing.gate.lexicon import PRONOUNS, words
from briefing.gate.reading import Reading, Word, converses, is_light
from briefing.gate.residue import describes, is_modifier, reworded
from briefing.gate.stems import is_inflected
from briefing.models import Reason

_CLOSE = 2
_TURNS = {cues.Cue.NEGATION, cues.Cue.DENIAL}
# Stop and light words that say more than the sentence does, where they are put in.
_SAYS_MORE = words(
    "again all every most both once ever only large big small whole entire various several different alone together "
    "mainly mostly largely especially particularly current past recent usual long money good many much less far "
    "further old single new"
)
_ROUGHLY = words("about around roughly nearly almost approximately some just close")
_THE = words("the this that these those")
# What opens a phrase of its own: how, when, with whom, why.
_OPENS_PHRASE = words(
    "in on at by with without for despite under during amid from through because due after before while against to"
)
# What a statement may say the name or the deed for.
_STANDS_FOR = PRONOUNS | words("this that these those one ones others both did does do so")


def nothing_is_put_in(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say what a statement has put into the sentence it otherwise repeats.

    Where as many words are worded anew elsewhere, it repeats none; a phrase put in asks for one more, one that is
    hung on at the end stays put in.
    """
    del given
    if _repeated(reading, bearing) < _REPEATS:
        return None
    places = tuple(_put_in(reading, bearing, ground))
    if not places:
        return None
    phrases = any(w.low in _OPENS_PHRASE or w.low == "of" for p in places for w in reading.words[max(0, p - _NEAR) : p])
    hung_on = phrases and places[-1] == reading.content[-1]
    if (
        not hung_on
        and not any(is_modifier(p, reading, bearing, ground) for p in places)
        and reworded(reading, bearing, places) >= len(places) + phrases
    ):
        return None
    found = tuple(reading.words[place].text for place in places)
    return Failing(Reason.NOT_IN_SOURCE, f"the sentence does not say: {', '.join(found)}", found)


_NEAR = 2
_REPEATS = 0.7
"""A statement that has fewer of its words from a sentence as they are words it anew, and puts nothing into it."""


def _repeated(reading: Reading, bearing: Bearing) -> float:
    """Give the share of a statement's words that the main sentence has as they are."""
    content = [i for i in reading.content if is_plain(reading.words[i])]
    same = sum(
        bearing.words[bearing.pairs[i]].low == reading.words[i].low and _is_of_main(i, bearing)
        for i in content
        if i in bearing.pairs
    )
    return same / max(1, len(content))


def _put_in(reading: Reading, bearing: Bearing, ground: Ground) -> Iterator[int]:
    """Give the places of words for which nothing of the main sentence is given up."""
    own = [i for i in sorted(bearing.pairs) if _is_of_main(i, bearing) and not _is_answered_twice(i, reading, bearing)]
    if not own:
        return
    said = {w.stem for w in bearing.words if w.sentence == bearing.main}
    first = bearing.offsets[bearing.main]
    there = [first - 1, *(bearing.pairs[i] for i in own), first + len(ground.readings[bearing.main].words)]
    for (left, before), (right, behind) in pairwise(zip([-1, *own, len(reading.words)], there, strict=True)):
        if right == left + 1:
            continue
        run = range(left + 1, right)
        new = [i for i in run if _is_new(i, reading, said, bearing)]
        if not new or before >= behind:
            continue
        given_up = _given_up(reading.words[left + 1 : right], before, behind, bearing)
        if any(w.content or w.low in _SAYS_MORE for w in given_up):
            continue
        opened = any(reading.words[i].low in _OPENS_PHRASE and reading.words[i].stem not in said for i in run)
        stood_for = any(w.low in _STANDS_FOR for w in given_up)
        hung = _is_hung_on(run, reading, bearing)
        told = set() if hung else _told_beside(run, reading, bearing)
        for place in new:
            word = reading.words[place]
            if place in told or _is_compared(word, bearing) or _is_qualifier(place, reading):
                continue
            if _is_joined_there(place, reading, bearing, ground) or _is_pointed_at(
                place, run, reading, bearing, ground
            ):
                continue
            if (
                opened
                or hung
                or not (describes(word, place, reading, ground) or _is_taken_up(word, stood_for, bearing, ground))
            ):
                yield place


def _told_beside(run: range, reading: Reading, bearing: Bearing) -> set[int]:
    """Give the words of a run that a sentence close by tells, two of them at least: a clause of its own."""
    found: dict[int, set[int]] = {}
    for place in run:
        if place in bearing.pairs and is_plain(reading.words[place]):
            sentence = bearing.words[bearing.pairs[place]].sentence
            if sentence != bearing.main and abs(sentence - bearing.main) <= _CLOSE:
                found.setdefault(sentence, set()).add(place)
    return {place for places in found.values() if len(places) > 1 for place in places}


def _is_hung_on(run: range, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a run is the purpose of another sentence's deed, which the statement leaves out."""
    first = run.start
    if len(run) < 2 or reading.words[first].low != "to" or (answer := bearing.pairs.get(first + 1)) is None:
        return False
    sentence = bearing.words[answer].sentence
    if sentence == bearing.main:
        return False
    there = range(bearing.offsets[sentence], answer)
    of = next((i for i in reversed(there) if is_plain(bearing.words[i])), None)
    return of is not None and of not in bearing.reverse


def _given_up(run: list[Word], left: int, right: int, bearing: Bearing) -> list[Word]:
    """Give the words between two of a sentence that a statement has not: what it may say in words of its own."""
    kept = {w.low for w in run}
    between = enumerate(bearing.words[left + 1 : right], left + 1)
    return [w for i, w in between if i not in bearing.reverse and w.low not in kept]


def _is_of_main(place: int, bearing: Bearing) -> bool:
    """Tell whether a word is paired with one of the sentence that bears most of the statement."""
    return bearing.words[bearing.pairs[place]].sentence == bearing.main and place not in bearing.turned


def _is_new(place: int, reading: Reading, said: set[str], bearing: Bearing) -> bool:
    """Tell whether a word is none of the main sentence's: of no sentence, or brought in from another."""
    word = reading.words[place]
    if word.stem in said or any(m.at == place != m.focus and m.cue in _TURNS for m in reading.marks):
        return False
    if place in bearing.turned and bearing.words[bearing.turned[place]].stem in converses(word.stem):
        return False  # `bought`, of what was sold to them
    if word.low in _SAYS_MORE:
        beside = reading.words[max(0, place - 1) : place + 2]
        return not any(w.low in {"as", "than"} for w in beside)
    answered = (
        place in bearing.pairs and _is_of_main(place, bearing) and not _is_answered_twice(place, reading, bearing)
    )
    return is_plain(word) and not is_light(word) and not answered


def _is_answered_twice(place: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether what answers to a word is told by itself beside it: `hid it in secret`, of `hid it`."""
    answer = bearing.pairs[place]
    stem = bearing.words[answer].stem
    if reading.words[place].stem == stem or len(bearing.reverse) == len(bearing.pairs):
        return False  # the same word, or no two of the statement answered by one
    return any(a == answer and i != place and reading.words[i].stem == stem for i, a in bearing.pairs.items())


def _is_compared(word: Word, bearing: Bearing) -> bool:
    """Tell whether a word put in is held to a rule of its own."""
    if word.direction:
        return any(w.direction == word.direction for w in bearing.words if w.sentence == bearing.main)
    return (
        word.name
        or word.low in cues.ORDERING | cues.LIKELY | cues.POSSIBLE
        or (word.low in cues.REPORTING and bool(bearing.said))
    )


def _is_qualifier(place: int, reading: Reading) -> bool:
    """Tell whether a word stands before a figure and is compared with it: `roughly a third`."""
    behind = reading.words[place + 1 : place + 3]
    return reading.words[place].low in _ROUGHLY and any(w.figure is not None for w in behind)


def _is_joined_there(place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a word stands before one of the sentence's as it does elsewhere: `the electoral commission`."""
    word, behind = reading.words[place], reading.words[place + 1 : place + 2]
    if not behind or place + 1 not in bearing.pairs or word.low in _SAYS_MORE:
        return False
    return f" {word.low} {behind[0].low} " in ground.wording


def _is_pointed_at(place: int, run: range, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a word is the noun behind a `the` that the sentences round about have: `hurt in the assault`."""
    first = place - 1
    while first >= run.start and is_plain(reading.words[first]):
        first -= 1
    word = reading.words[place]
    if run.stop == len(reading.words) and sum(is_plain(reading.words[i]) for i in run) > 1:
        return False  # `…, at the order of the president`
    if first < run.start or reading.words[first].low not in _THE or word.low.endswith(("'s", "s'")):
        return False
    return bool(_near(word, bearing, ground))


def _near(word: Word, bearing: Bearing, ground: Ground) -> set[int]:
    having = {i for c in word.concepts for i in ground.postings.get(c, ())}
    return {i for i in having if any(abs(i - s) <= _CLOSE for s in bearing.sentences)}


def _is_taken_up(word: Word, stood_for: bool, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a word only says which: one that the sentences round about have, or what a pronoun stands for."""
    having = {i for c in word.concepts for i in ground.postings.get(c, ())}
    if stood_for:
        return bool(having)
    if word.low.endswith("ly") or is_inflected(word.low):
        return False
    near = {i for i in having if abs(i - bearing.main) <= _CLOSE or i in bearing.sentences}
    return any(w.stem == word.stem for i in near for w in ground.readings[i].words)
