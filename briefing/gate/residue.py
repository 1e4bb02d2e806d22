"""Every word of a statement is accounted for: said, or light enough to add nothing, or told close by.

One word in ten may be one that no list knows, where the sentence has words that it may stand for.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.bynames import words_near
from briefing.gate.failing import Failing, Given
from briefing.gate.figures import bears
from briefing.gate.ground import Ground
from briefing.gate.laid import home_of_most, is_plain
from briefing.gate.lexicon import TITLES, words
from briefing.gate.reading import Reading, Word, is_adverb, is_light, is_verb
from briefing.gate.referents import OF_PERSONS
from briefing.gate.stems import is_inflected, stems
from briefing.models import Reason
from briefing.text import names

# Light verbs that say how far a thing has come, so that one is not another.
_TURNING_POINTS = stems("begin start leave continue remain return")
_OWN_WORDS = 0.1
_LEAST_SAME = 0.3
_CLOSE = 2
_LONG = 8
_RUN = 3
_LATE = 0.4
_MOST_SHOWN = 6
_BESIDE = 4
_HARMED = words("dead killed wounded injured hurt missing others more sick ill homeless arrested detained")
# What courts and assemblies do to a thing: never one verb of many.
_RULING = words(
    "upheld overturned approved rejected backed opposed blocked allowed banned struck quashed dismissed granted "
    "denied accepted refused confirmed cancelled suspended lifted imposed extended passed vetoed annulled reversed "
    "endorsed"
)
_NEVER_OWN = _RULING | words("responsibility blame credit")


def every_word_is_borne(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No word that says something new stands in a statement that is otherwise the article's."""
    del given
    if run := _new_run(reading, bearing):
        return Failing(Reason.NOT_IN_SOURCE, f"the article does not say: {', '.join(run)}", run)
    if tail := _tail_from_elsewhere(reading, bearing):
        return Failing(Reason.ROLE, f"the article says this in another place, not of it: {', '.join(tail)}", tail)
    if _is_by_meaning_alone(reading, bearing):
        loose = tuple(reading.words[i].text for i in bearing.pairs)
        return Failing(Reason.NOT_IN_SOURCE, "the article has hardly a word of this", loose[:_MOST_SHOWN])
    lacking = tuple(w.text for w in _new_words(reading, bearing, ground))
    if not lacking:
        return None
    return Failing(Reason.NOT_IN_SOURCE, f"the article does not say: {', '.join(lacking[:_MOST_SHOWN])}", lacking)


def _is_by_meaning_alone(reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement rests on words of like meaning, and hardly one of its own."""
    content = [i for i in reading.content if is_plain(reading.words[i])]
    same = [
        i
        for i in content
        if i in bearing.pairs
        and (reading.words[i].name or bearing.words[bearing.pairs[i]].stem == reading.words[i].stem)
    ]
    return len(content) >= _RUN and len(same) < _LEAST_SAME * len(content)


def _new_run(reading: Reading, bearing: Bearing) -> tuple[str, ...]:
    """Give the words of a clause added to a statement: three in a row that the sentences have not, light ones aside.

    At the end two are enough, which are otherwise often the name of who says it.
    """
    if not bearing.missing:
        return ()
    missing = {id(w) for w in bearing.missing}
    run: list[str] = []
    for word in reading.words:
        if not word.content or is_light(word):
            continue
        run = [*run, word.text] if id(word) in missing else []
        if len(run) == _RUN:
            return tuple(run)
    return tuple(run) if len(run) == _RUN - 1 and not reading.said else ()


def _tail_from_elsewhere(reading: Reading, bearing: Bearing) -> tuple[str, ...]:
    """Give the words of an end that only sentences far off have, of a statement that one sentence bears out else."""
    places = [i for i, w in enumerate(reading.words) if w.content and not is_light(w) and w.moment is None]
    at = {i: bearing.words[bearing.pairs[i]].sentence for i in places if i in bearing.pairs}
    if not at:
        return ()
    home = home_of_most(at.values())
    last = max(i for i, s in at.items() if s == home)
    tail = [i for i in places if i > last]
    near = any(i in at and abs(at[i] - home) <= 1 for i in tail)
    if len(tail) < _RUN or near or last < len(reading.words) * _LATE:
        return ()
    return tuple(reading.words[i].text for i in tail)


def _new_words(reading: Reading, bearing: Bearing, ground: Ground) -> list[Word]:
    """Give the words that nothing accounts for; none where they are one in ten of a statement's words, or fewer."""
    if not bearing.missing:
        return []
    places = {id(w): i for i, w in enumerate(reading.words)}
    new = [w for w in bearing.missing if not _is_known(w, places[id(w)], reading, bearing, ground)]
    content = [i for i, w in enumerate(reading.words) if is_plain(w)]
    if any(_is_one_of_two(places[id(w)], reading) or w.low in _NEVER_OWN for w in new):
        return new
    if len(new) <= min(_OWN_WORDS * len(content), _given_up(bearing)):
        return []
    if len(new) == 1 and _is_own_word(places[id(new[0])], len(content), reading, bearing, ground):
        return []
    if _are_own_words([places[id(w)] for w in new], len(content), reading, bearing):
        return []
    one_verb = len(new) == 1 and is_inflected(new[0].low)
    return [] if one_verb and len(content) >= _LONG else new


def _is_one_of_two(place: int, reading: Reading) -> bool:
    """Tell whether a verb is joined by `and` to another: `fined and sentenced`."""
    if not is_inflected(reading.words[place].low):
        return False
    for at in (place - 2, place + 2):
        link = (place + at) // 2
        if 0 <= at < len(reading.words) and reading.words[link].low == "and" and is_inflected(reading.words[at].low):
            return True
    return False


def _is_own_word(place: int, length: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a long statement, worded anew elsewhere too, may have this word as its own: no deed, no office."""
    word = reading.words[place]
    if (
        length < _LONG - 1
        or is_modifier(place, reading, bearing, ground)
        or word.low in OF_PERSONS
        or word.low.endswith("er")
    ):
        return False
    before = [w.low for w in reading.words[max(0, place - _BESIDE // 2) : place]]
    if word.direction or before[-1:] == ["to"] or not _IN_PHRASE.isdisjoint(before):
        return False
    return reworded(reading, bearing, (place,)) > 0 and _given_up(bearing) > 1


def _are_own_words(new: Sequence[int], length: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a statement of some length may have one word of four as its own, where it gives up as many.

    None of them is an office, a ruling, a count's noun, or says how much, how often, why or how bad.
    """
    if length < _LONG - 1 or len(new) > min(_OWN_OF_REWORDED * length, _given_up(bearing)):
        return False
    return not any(_says_what_is_asked(place, reading) for place in new)


def _says_what_is_asked(place: int, reading: Reading) -> bool:
    """Tell whether a word is one that the article itself must have, however much is worded anew around it."""
    word = reading.words[place]
    if word.low in OF_PERSONS | _RULING | _HOW_MUCH | _LOADED or word.low.endswith("er") or word.direction:
        return True
    to_come = any(w.low in _TO_COME for w in reading.words[max(0, place - _RUN) : place])
    return to_come or any(w.figure is not None for w in reading.words[max(0, place - _RUN + 1) : place])


_OWN_OF_REWORDED = 0.25
_TO_COME = words("will would")
_LOADED = words(
    "welcomed welcomes welcome praised praises hailed hails applauded condemned condemns criticised criticized "
    "criticises denounced denounces slammed blasted supported supports opposed opposes backed backs celebrated "
    "mourned seldom often rarely usually always sometimes frequently repeatedly final cause causes caused causing "
    "first last next illegal illegally unlawful unlawfully secret secretly deadly deadliest fatal false falsely "
    "fake forged corrupt criminal massive unprecedented historic deliberate deliberately unprovoked reckless "
    "negligent brutal brutally guilty innocent famous notorious wrongly successfully unsuccessfully officially "
    "personally publicly permanently temporarily current currently ongoing latest previous previously"
)
_HOW_MUCH = words("enough too again all every most both only several many much less further alone together mainly")
_IN_PHRASE = words("at in on by with under for from during despite amid without")


def is_modifier(place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a word that stands nowhere near only describes the one behind it: `the illegal bridge`.

    It stands in no other word's place, however much is worded anew around it; no more does `secretly` or `again`.
    """
    word = reading.words[place]
    having = (i for concept in word.concepts for i in ground.postings.get(concept, ()))
    if word.low.endswith("ing") or any(abs(i - s) <= _CLOSE for i in having for s in bearing.sentences):
        return False
    behind = reading.words[place + 1] if place + 1 < len(reading.words) else None
    if is_adverb(word.low) or word.low in _HOW_MUCH:
        return True
    return (
        behind is not None and is_plain(behind) and place + 1 in bearing.pairs and not is_verb(reading.words, place + 1)
    )


def reworded(reading: Reading, bearing: Bearing, beyond: Sequence[int]) -> int:
    """Count the words that the sentences have in another form or not at all, none of them near some places.

    A missing one that no list knows is no rewording but a slip.
    """
    return sum(
        (
            bearing.words[bearing.pairs[i]].low != reading.words[i].low
            if i in bearing.pairs
            else len(reading.words[i].concepts) > 1
        )
        and all(abs(i - place) > _NEAR for place in beyond)
        for i in reading.content
    )


_NEAR = 1


def _given_up(bearing: Bearing) -> int:
    """Count the words of the main sentence that a statement has not, and may say in words of its own."""
    return sum(
        w.sentence == bearing.main and i not in bearing.reverse and is_plain(w) for i, w in enumerate(bearing.words)
    )


def _is_known(word: Word, place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a word is compared elsewhere, adds no fact, or is told of the same close by."""
    compared = word.name or word.low in cues.ORDERING or (word.low in cues.REPORTING and bearing.said)
    if compared or (is_light(word) and not (word.stem in _TURNING_POINTS and is_verb(reading.words, place))):
        return True
    if word.direction:
        return any(w.direction == word.direction for w in bearing.words)
    behind = reading.words[place + 1 : place + 2]
    if word.low == "last" and any(is_inflected(w.low) for w in behind) and "since" in bearing.lows:
        return True  # `last met in March`, of `have not met since March`
    counted = place > 0 and reading.words[place - 1].figure is not None  # what is counted is never taken on trust
    if counted and word.low == "people" and _counts_nobody_else(place, reading, bearing, ground):
        return True
    if counted or _is_added(place, reading, bearing):
        return False
    told = not is_verb(reading.words, place) and describes(word, place, reading, ground)
    return told or _is_told_close_by(word, place, reading, bearing, ground)


def _counts_nobody_else(place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the article's figure counts the dead or the hurt and no other noun: `at least three were dead`."""
    number = reading.words[place - 1].figure
    claimed = reading.figures[number] if number is not None else None
    own = [f for i in bearing.sentences for f in ground.readings[i].figures if claimed and bears(f, claimed)]
    return bool(own) and all(f.figure.of is None or f.figure.of.lower() in _HARMED for f in own)


def _is_added(place: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a noun is joined by `and` to one of the article's: `steel prices and a strike`."""
    before = place - 1
    while before and reading.words[before].low in {"a", "an", "the", "its", "their"}:
        before -= 1
    return before > 0 and reading.words[before].low == "and" and before - 1 in bearing.pairs


def describes(word: Word, place: int, reading: Reading, ground: Ground) -> bool:
    """Tell whether a word says of a name beside it what the article says of it elsewhere: `the ferry operator Venn`."""
    beside = reading.words[max(0, place - _BESIDE) : place + _BESIDE + 1]
    named = {names.key(w.text) for w in beside if w.name and w.low not in TITLES}
    return bool(named) and not word.concepts.isdisjoint(words_near(named, ground))


def _is_to_come(word: Word, index: int, ground: Ground) -> bool:
    """Tell whether a sentence has a deed only as what is planned, possible or not so."""
    reading = ground.readings[index]
    focuses = {m.focus for m in reading.marks}
    places = [p for p, w in enumerate(reading.words) if not w.concepts.isdisjoint(word.concepts)]
    return bool(places) and all(p in focuses for p in places)


_BEFORE_DEED = words("to will would could may might can should must shall")


def _is_told_close_by(word: Word, place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the article has a word: by another of its meaning, or of a deed, in the sentences round about."""
    having = {i for concept in word.concepts for i in ground.postings.get(concept, ())}
    deed = is_inflected(word.low) or (place and reading.words[place - 1].low in _BEFORE_DEED)
    if any(
        abs(i - g) <= _CLOSE and not (deed and _is_to_come(word, i, ground)) for i in having for g in bearing.sentences
    ):
        return True
    return not deed and any(w.stem == word.stem for i in having for w in ground.readings[i].words)
