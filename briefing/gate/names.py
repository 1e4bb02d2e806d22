"""Every name of a statement is in its sentences, or is another name of something there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefing.gate.bearing import Bearing
from briefing.gate.bynames import has_alias, kinds_of, words_near
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import answers_to, home_of_clause, text_at
from briefing.gate.lexicon import BODIES, PLACES, PLACING, PRONOUNS, words
from briefing.gate.reading import Reading, Word
from briefing.gate.referents import OF_PERSONS, is_described_in
from briefing.gate.stems import stem
from briefing.models import Reason
from briefing.text import names

# Prepositions of place, and those behind which a name is no subject that a pronoun could stand for.
_PLACING = PLACING | {"on", "over"}
_ADJOINING = _PLACING | words("inside across toward off for by with")
_TOWARDS = words("to for into towards toward")
_LEADING = _PLACING | _TOWARDS
_BACK = 4


def names_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every name is in the sentences, or is another name of something there."""
    del given
    if not reading.names:
        return None
    present = set().union(*[ground.parts[index] for index in bearing.sentences])
    for run in reading.names:
        failing = _unknown(reading, run, ground)
        if not failing and _is_by_initials(reading, run, bearing):
            continue
        if not failing and _is_present(reading, run, present, ground):
            failing = _misplaced(reading, run, bearing, ground) or _of_another(reading, run, bearing, ground)
        elif not failing and not _may_be_meant(reading, run, bearing, ground):
            text = text_at(reading.words, run)
            failing = Failing(_reason(reading, run), f"“{text}” is not where the article says this", (text,))
        if failing:
            return failing
    return _not_listed(reading, bearing)


def _keys(reading: Reading, run: tuple[int, ...]) -> list[str]:
    return [names.key(reading.words[i].text) for i in run]


def _reason(reading: Reading, run: tuple[int, ...]) -> Reason:
    """Tell a place from another name by what stands before it."""
    before = reading.words[run[0] - 1].low if run[0] else ""
    return Reason.PLACE if before in PLACING else Reason.NAME


def _unknown(reading: Reading, run: tuple[int, ...], ground: Ground) -> Failing | None:
    """Say what fails where the article has not every word of a name, or nowhere side by side."""
    keys = _keys(reading, run)
    if not all(_is_known(w, ground) for w in keys):
        return Failing.of(text_at(reading.words, run), _reason(reading, run), "the article has no such name")
    if not all(_go_together(one, other, ground) for one, other in pairwise(keys)):
        return Failing.of(text_at(reading.words, run), Reason.NAME, "the article has no such name")
    return None


def _is_known(word: str, ground: Ground) -> bool:
    if word in ground.names.aliases or word in ground.small or word in ground.openings:
        return True
    if "-" in word and all(_is_known(part, ground) for part in word.split("-")):
        return True
    vocabulary = ground.names.vocabulary
    return word in vocabulary or any(ground.names.same(word, known) for known in vocabulary)


def _go_together(one: str, other: str, ground: Ground) -> bool:
    if ground.names.together(one, other) or one in ground.small or other in ground.small:
        return True
    if other in ground.names.aliases or one in ground.names.aliases:
        return True
    # `Ilmari ministry`, of `Ilmar's ministry`
    kin = (k for k in ground.names.vocabulary if k != one and ground.names.same(one, k))
    return any(ground.names.together(k, other) for k in kin)


def _is_present(reading: Reading, run: tuple[int, ...], present: set[str], ground: Ground) -> bool:
    """Tell whether the sentences have a word of a name, or of another name of it."""
    parts = {part for w in _keys(reading, run) for part in (w, *w.split("-"))}
    return any(has_alias(w, present, ground) for w in parts)


def _is_by_initials(reading: Reading, run: tuple[int, ...], bearing: Bearing) -> bool:
    """Tell whether the sentence has a name by its initials: `the BHA`, `the BOL`, of the Bank of Lund."""
    present = {names.key(w.text) for w in bearing.words if w.sentence == bearing.main and w.text.isupper()}
    around = next((r for r in _over_of(reading) if set(run) <= set(r)), run)
    first = [reading.words[i].text for i in around]
    short = {"".join(w[0] for w in first), "".join(w[0] for w in first if w[0].isupper())}
    return any(len(s) > _SHORTEST and s.lower() in present for s in short)


_SHORTEST = 2


def _over_of(reading: Reading) -> Iterator[tuple[int, ...]]:
    """Give the names of a statement that go on over an `of`, whole: `Bank of Lund`."""
    for one, two in pairwise(reading.names):
        if two[0] == one[-1] + 2 and reading.words[one[-1] + 1].low in {"of", "for"}:
            yield tuple(range(one[0], two[-1] + 1))


def _of_another(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where one word of a name is another's: `Osla Brem`, where the sentence speaks of an Osla Friel."""
    mine = _keys(reading, run)
    there = set().union(*[ground.capitals[index] for index in bearing.sentences])
    if not any(not has_alias(w, there, ground) and w not in ground.small for w in mine):
        return None
    for index in bearing.sentences:
        tokens = ground.readings[index].words
        for other in ground.readings[index].names:
            theirs = {names.key(tokens[i].text) for i in other}
            if len(theirs) > 1 and theirs & set(mine) and theirs - set(mine):
                named = text_at(tokens, other)
                return Failing.of(text_at(reading.words, run), Reason.NAME, f"there the article says “{named}”")
    return None


def _misplaced(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where something is told of a place that the article tells of another, or `from` for `to`."""
    before = _preposition(reading.words, run[0])
    if before == "on" and run[0] > 1 and reading.words[run[0] - 2].low in _CALLING:
        return None
    if before not in _PLACING or not answers_to(run, bearing):
        return None
    keys = set(_keys(reading, run))
    there = [
        i for i, w in enumerate(bearing.words) if w.text[:1].isupper() and has_alias(names.key(w.text), keys, ground)
    ]
    return _the_other_way(reading, run, before, there, bearing) or _elsewhere(reading, run, there, bearing, ground)


def _the_other_way(
    reading: Reading, run: tuple[int, ...], before: str, there: list[int], bearing: Bearing
) -> Failing | None:
    links = {_preposition_over(bearing.words, i) for i in there}
    if not links or not ((before == "from" and links <= _TOWARDS) or (before == "to" and links == {"from"})):
        return None
    text = text_at(reading.words, run)
    return Failing.of(f"{before} {text}", Reason.PLACE, f"the article says “{min(links)} {text}”")


def _elsewhere(
    reading: Reading, run: tuple[int, ...], there: list[int], bearing: Bearing, ground: Ground
) -> Failing | None:
    home = home_of_clause(reading.words[run[0]], bearing)
    sentences = {bearing.words[i].sentence for i in there}
    if home in sentences or _led_to(reading, run[0], bearing) in sentences:
        return None
    text = text_at(reading.words, run)
    if all(s > home for s in sentences):
        return Failing.of(text, Reason.PLACE, "the article does not say this of it")
    mine = {names.key(reading.words[i].text) for r in reading.names for i in r}
    tokens = ground.readings[home].words
    for other in ground.readings[home].names:
        rival = {names.key(tokens[i].text) for i in other}
        placed = {_preposition_over(tokens, other[0]), _preposition(tokens, other[0])}
        if placed & _PLACING and not rival & mine:
            return Failing.of(text, Reason.PLACE, f"there the article says “{text_at(tokens, other)}”")
    return None


def _led_to(reading: Reading, first: int, bearing: Bearing) -> int | None:
    """Give the sentence of the word that leads up to a place: `unloaded on Friday in …`."""
    for i in range(first - 1, max(-1, first - 5), -1):
        if i in bearing.pairs and reading.words[i].moment is None:
            return bearing.words[bearing.pairs[i]].sentence
    return None


def _preposition(tokens: list[Word], first: int) -> str:
    """Give the preposition before a name, over `the island of` and the like."""
    behind = next((w for w in tokens[first:] if not w.name), None)
    if first > 1 and tokens[first - 1].low == "the" and not (behind and behind.content):
        first -= 1
    before = tokens[first - 1].low if first else ""
    if before == "of" and first > 2 and tokens[first - 2].low in PLACES:
        return tokens[first - 4].low if tokens[first - 3].low in {"the", "a"} and first > 3 else tokens[first - 3].low
    return before


def _preposition_over(tokens: list[Word], index: int) -> str:
    """Give the preposition before a name, over the words of the name and a description."""
    for i in range(index - 1, max(-1, index - 5), -1):
        if tokens[i].low in _LEADING:
            return tokens[i].low
        if not (tokens[i].text[:1].isupper() or tokens[i].content or tokens[i].low in {"the", "a", "an"}):
            return ""
    return ""


def _may_be_meant(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a name that is not in the sentences may be what a pronoun or a description there stands for."""
    if run[0] and reading.words[run[0] - 1].low in _ADJOINING:
        return False
    keys = set(_keys(reading, run))
    also = {a for w in keys for a in ground.names.aliases.get(w, ())}
    where = {i for w in keys | also for i in ground.names.where.get(w, ())}
    if not where.isdisjoint(bearing.sentences):
        return True
    near = any(bearing.main - _BACK <= i < bearing.main for i in where)
    if near and any(w.low in PRONOUNS or w.low == "the" for w in bearing.words):
        return True
    if _is_called_back(reading, run, bearing, ground) or _is_of_person_there(reading, run, bearing, ground):
        return True
    around = words_near(keys, ground) | {stem(a) for a in also}
    kinds = kinds_of(keys, ground)
    home = [w for w in bearing.words if w.sentence == bearing.main]
    if is_described_in(keys, bearing.main, ground):
        return True
    return any(
        a.low in {"the", "its", "their"} and (b.low in kinds or (b.stem in around and b.low in BODIES))
        for a, b in pairwise(home)
    )


def _is_called_back(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the sentence calls a name by its last word: `the federation`, of the Metalworkers' Federation."""
    last = reading.words[run[-1]]
    home = [w for w in bearing.words if w.sentence == bearing.main]
    if len(run) < 2 or not any(
        a.low in {"the", "its", "their"} and b.low == last.low and not b.name for a, b in pairwise(home)
    ):
        return False
    keys = set(_keys(reading, run))
    alike = [
        {names.key(r.words[i].text) for i in other}
        for index, r in enumerate(ground.readings[: bearing.main + 1])
        for other in r.names
        if r.words[other[-1]].low == last.low
    ]
    return bool(alike) and keys <= alike[-1] | {names.key(last.text)}


def _is_of_person_there(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a name says whose somebody in the sentences is: `Quillon's chief executive`, of Ada Venn."""
    keys = set(_keys(reading, run))
    beside = {i for place in run for i in range(place - _BESIDE, place + _BESIDE + 1)}
    offices = {
        reading.words[i].stem for i in beside if 0 <= i < len(reading.words) and reading.words[i].low in OF_PERSONS
    }
    if not offices:
        return False
    for index in bearing.sentences:
        tokens = ground.readings[index].words
        for other in ground.readings[index].names:
            person = {names.key(tokens[i].text) for i in other}
            if person & keys or not person & ground.surnames:
                continue
            near = words_near(person, ground)
            if offices & near and any(has_alias(k, near, ground) or stem(k) in near for k in keys):
                return True
    return False


_BESIDE = 4
_CALLING = words("call calls called calling")


def _not_listed(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where a statement joins two names by `and` of which the sentence joins one to others only."""
    if "and" not in reading.lows:
        return None
    for i, word in enumerate(reading.words[1:-1], 1):
        if word.low != "and" or not (reading.words[i - 1].name and reading.words[i + 1].name):
            continue
        for mine, beside in ((i - 1, i + 1), (i + 1, i - 1)):
            if _is_no_member(mine, beside, bearing):
                return Failing.of(reading.words[mine].text, Reason.NAME, "the article does not name it among these")
    return None


def _is_no_member(mine: int, beside: int, bearing: Bearing) -> bool:
    """Tell whether the sentence of two names lists the second with others and the first with none."""
    this, other = bearing.pairs.get(mine), bearing.pairs.get(beside)
    if this is None or other is None or bearing.words[this].sentence != bearing.words[other].sentence:
        return False
    lists = _lists_of(bearing.words, other)
    return bool(lists) and not any(this in stretch for stretch in lists) and not _lists_of(bearing.words, this)


def _lists_of(tokens: list[Word], at: int) -> list[range]:
    """Give the stretches on both sides of a name where those stand that an `and` joins to it."""
    found = []
    first = last = at
    while last + 1 < len(tokens) and (tokens[last + 1].name or tokens[last + 1].low == "&"):
        last += 1
    while first and tokens[first - 1].name:
        first -= 1
    if first > 1 and tokens[first - 1].low == "and" and tokens[first - 2].name:
        found.append(range(max(0, first - 12), first))
    if last + 2 < len(tokens) and tokens[last + 1].low == "and" and tokens[last + 2].name:
        found.append(range(last + 1, last + 8))
    return found
