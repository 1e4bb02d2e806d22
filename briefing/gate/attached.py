"""What hangs on a word hangs on the same in the article: bombardment by one side is not bombardment by the other."""

from __future__ import annotations

from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.parties import do_meet, may_name
from briefing.gate.reading import Reading, Word, is_verb
from briefing.models import Reason
from briefing.text import names

_LINKS = words("by of with within against for to from in at near on over under into about")
_OPEN = words("the a an its his her their this that these those")
PLACES = words(
    "city town village country region district province island port area capital state county valley camp site place "
    "border town's city's"
)
_PLACED = words("in at near from to of outside around into towards across")


def attached_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A name behind a preposition is the one that the article has behind the same words."""
    del given
    for place, answer in bearing.pairs.items():
        mine, theirs = _attached(reading.words, place), _attached(bearing.words, answer)
        if mine is None and reading.words[place].stem == bearing.words[answer].stem:
            mine, theirs = _object(reading.words, place), _object(bearing.words, answer)
        if mine is None or theirs is None or mine[0] != theirs[0]:
            continue
        link, one, other = mine[0], mine[1], theirs[1]
        if not any(reading.words[i].name for i in one):
            continue
        text = " ".join(reading.words[i].text for i in one)
        there = " ".join(bearing.words[i].text for i in other)
        if any(bearing.words[i].name for i in other):
            if do_meet(one, other, reading, bearing, ground):
                continue
            reason = Reason.PLACE if link in _PLACED else Reason.ROLE
            return Failing(reason, f"“{(link + ' ' + text).strip()}”: there the article says “{there}”", (text,))
        if bearing.words[other[-1]].low in PLACES and _is_meant_elsewhere(
            one, reading, bearing.words[other[-1]], ground
        ):
            return Failing(Reason.PLACE, f"“{text}”: there the article says “{there}”", (text,))
    return _by_another(reading, bearing, ground)


def _by_another(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where something is done `by` one, and in the sentence `by` others only."""
    for place, word in enumerate(reading.words):
        home = bearing.homes.get(word.clause, bearing.main)
        mine = _noun_phrase(reading.words, place + 1) if word.low == "by" else []
        if not mine or any(i in bearing.pairs and bearing.words[bearing.pairs[i]].sentence == home for i in mine):
            continue
        base = bearing.offsets.get(home)
        if base is None:
            continue
        span = range(base, base + len(ground.readings[home].words))
        others = [np for i in span if bearing.words[i].low == "by" and (np := _noun_phrase(bearing.words, i + 1))]
        if others and not any(
            do_meet(mine, np, reading, bearing, ground) or may_name(mine, np, reading, bearing, ground) for np in others
        ):
            text = " ".join(reading.words[i].text for i in mine)
            there = " ".join(bearing.words[i].text for i in others[0])
            return Failing(Reason.ROLE, f"“by {text}”: there the article says “by {there}”", (text,))
    return None


def _attached(tokens: list[Word], at: int) -> tuple[str, list[int]] | None:
    """Give the preposition right behind a word and the words of the noun phrase behind that."""
    if at + 2 >= len(tokens) or tokens[at + 1].low not in _LINKS or tokens[at + 1].sentence != tokens[at].sentence:
        return None
    found = _noun_phrase(tokens, at + 2)
    return (tokens[at + 1].low, found) if found else None


def _object(tokens: list[Word], at: int) -> tuple[str, list[int]] | None:
    """Give the words of the noun phrase right behind a verb, under no preposition."""
    if not is_verb(tokens, at) or at + 1 >= len(tokens) or tokens[at + 1].sentence != tokens[at].sentence:
        return None
    found = _noun_phrase(tokens, at + 1)
    return ("", found) if found else None


def _noun_phrase(tokens: list[Word], start: int) -> list[int]:
    found: list[int] = []
    for i in range(start, min(len(tokens), start + 6)):
        word = tokens[i]
        if word.low in _OPEN and not found:
            continue
        if not word.content or word.figure is not None or word.moment is not None or is_verb(tokens, i):
            break
        found.append(i)
    return found


def _is_meant_elsewhere(one: list[int], reading: Reading, noun: Word, ground: Ground) -> bool:
    """Tell whether `the city` is, by what was named last before it, another place than this name."""
    mine = {names.key(reading.words[i].text) for i in one if reading.words[i].name}
    for index in range(noun.sentence, max(-1, noun.sentence - 5), -1):
        tokens = ground.readings[index].words
        if index == noun.sentence:
            tokens = [w for w in tokens if w.start < noun.start]
        placed = places_named(tokens)
        if placed:
            return not any(m == p or ground.names.same(m, p) for m in mine for p in placed)
    return False


def places_named(tokens: list[Word]) -> set[str]:
    """Give the names that stand behind a preposition of place or a verb of moving."""
    return {
        names.key(w.text)
        for i, w in enumerate(tokens)
        if w.name and i and (tokens[i - 1].low in _PLACED or _moves(tokens[i - 1]))
    }


def _moves(word: Word) -> bool:
    return word.stem in {
        "flee",
        "leav",
        "leave",
        "reach",
        "enter",
        "captur",
        "seiz",
        "retak",
        "recaptur",
        "hit",
        "strike",
    }


__all__ = ["PLACES", "attached_hold", "places_named"]
