"""What hangs on a word hangs on the same in the article: bombardment by one side is not bombardment by the other."""

from __future__ import annotations

from briefing.gate.bearing import Bearing
from briefing.gate.bynames import do_meet, may_name
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import answers_to, home_of_clause, is_beside, text_at
from briefing.gate.lexicon import DETERMINERS, PLACES, PLACING, TITLES, words
from briefing.gate.reading import Reading, Word, is_verb
from briefing.gate.stems import stems
from briefing.models import Reason
from briefing.text import names

# Prepositions whose noun phrase says of the word before them by whom, whose or where.
_LINKING = words("by of with within against for to from in at near on over under into about")
# Verbs whose object is a place: `fled the port`, `reached Tarvik`.
_MOVING = stems("flee leave reach enter capture seize retake recapture hit strike")
_LONGEST_PHRASE = 6
_SENTENCES_BACK = 4


def attached_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A name behind a preposition is the one that the article has behind the same words."""
    del given
    for place, answer in bearing.pairs.items():
        if failing := _behind_another(place, answer, reading, bearing, ground):
            return failing
    return _by_another(reading, bearing, ground)


def _behind_another(place: int, answer: int, reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where the same word is followed by another name: `a raid on Tarvik`, `a raid on Ostrum`."""
    mine, behind = _attached(reading.words, place), _attached
    if mine is None and reading.words[place].stem == bearing.words[answer].stem:
        mine, behind = _object(reading.words, place), _object
    if mine is None or not any(reading.words[i].name for i in mine[1]):
        return None
    theirs = behind(bearing.words, answer)
    if theirs is None or mine[0] != theirs[0]:
        return None
    link, one, other = mine[0], mine[1], theirs[1]
    if bearing.words[other[-1]].low in PLACES and bearing.words[other[-1] + 1 : other[-1] + 2]:
        called = _attached(bearing.words, other[-1])
        other = [*other, *called[1]] if called and called[0] == "of" else other  # `the city of Tarvik`
    text, there = text_at(reading.words, one), text_at(bearing.words, other)
    if any(bearing.words[i].name for i in other):
        if do_meet(one, other, reading, bearing, ground):
            return None
        reason = Reason.PLACE if link in PLACING or link == "of" else Reason.ROLE
        return Failing(reason, f"“{(link + ' ' + text).strip()}”: there the article says “{there}”", (text,))
    noun = bearing.words[other[-1]]
    if noun.low in PLACES and _is_meant_elsewhere(one, reading, noun, ground):
        return Failing.of(text, Reason.PLACE, f"there the article says “{there}”")
    return None


def _by_another(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where something is done `by` one, and in the sentence `by` others only."""
    for place, word in enumerate(reading.words):
        if word.low != "by":
            continue
        home = home_of_clause(word, bearing)
        mine = _noun_phrase(reading.words, place + 1)
        if not mine or any(bearing.words[a].sentence == home for a in answers_to(mine, bearing)):
            continue
        others = _agents_in(home, bearing, ground)
        if others and not any(
            do_meet(mine, np, reading, bearing, ground) or may_name(mine, np, reading, bearing, ground) for np in others
        ):
            text, there = text_at(reading.words, mine), text_at(bearing.words, others[0])
            return Failing(Reason.ROLE, f"“by {text}”: there the article says “by {there}”", (text,))
    return None


def _agents_in(home: int, bearing: Bearing, ground: Ground) -> list[list[int]]:
    """Give the noun phrases behind each `by` of a sentence."""
    if home not in bearing.offsets:
        return []
    base = bearing.offsets[home]
    behind = (i + 1 for i in range(base, base + len(ground.readings[home].words)) if bearing.words[i].low == "by")
    return [found for i in behind if (found := _noun_phrase(bearing.words, i))]


def _attached(tokens: list[Word], at: int) -> tuple[str, list[int]] | None:
    """Give the preposition right behind a word and the words of the noun phrase behind that."""
    if not is_beside(tokens, at, at + 1) or tokens[at + 1].low not in _LINKING:
        return None
    found = _noun_phrase(tokens, at + 2)
    return (tokens[at + 1].low, found) if found else None


def _object(tokens: list[Word], at: int) -> tuple[str, list[int]] | None:
    """Give the words of the noun phrase right behind a verb, under no preposition."""
    if not is_verb(tokens, at) or not is_beside(tokens, at, at + 1):
        return None
    found = _noun_phrase(tokens, at + 1)
    return ("", found) if found else None


def _noun_phrase(tokens: list[Word], start: int) -> list[int]:
    """Give the words of a noun phrase without its determiner, up to a verb, a figure or a word of no content."""
    found: list[int] = []
    for i in range(start, min(len(tokens), start + _LONGEST_PHRASE)):
        word = tokens[i]
        titled = word.low.strip(".") in TITLES or (word.low == "." and tokens[i - 1].low in TITLES)
        if not found and (word.low in DETERMINERS or titled):
            continue
        if not word.content or word.figure is not None or word.moment is not None or is_verb(tokens, i):
            break
        found.append(i)
    return found


def _is_meant_elsewhere(one: list[int], reading: Reading, noun: Word, ground: Ground) -> bool:
    """Tell whether `the city` is, by what was named last before it, another place than this name."""
    mine = {names.key(reading.words[i].text) for i in one if reading.words[i].name}
    for index in range(noun.sentence, max(-1, noun.sentence - _SENTENCES_BACK - 1), -1):
        tokens = ground.readings[index].words
        if index == noun.sentence:
            tokens = [w for w in tokens if w.start < noun.start]
        placed = places_named(tokens)
        if placed:
            return not any(ground.names.same(m, p) for m in mine for p in placed)
    return False


def places_named(tokens: list[Word]) -> set[str]:
    """Give the names that stand behind a preposition of place or a verb of moving."""
    return {
        names.key(w.text)
        for i, w in enumerate(tokens)
        if w.name and i and (tokens[i - 1].low in PLACING or tokens[i - 1].low == "of" or tokens[i - 1].stem in _MOVING)
    }
