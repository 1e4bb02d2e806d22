"""What stands side by side in a statement is not taken from two places of one sentence.

`The new bridge`, of an old bridge and a new road; `dockers oppose the plan`, of dockers who back the mayor and teachers
who oppose the plan; `little evidence` told as evidence; `before`, where the days of a sentence say after.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import is_plain, text_at
from briefing.gate.lexicon import BE, DETERMINERS, OPENS_CLAUSE, PRONOUNS, words
from briefing.gate.parties import is_present
from briefing.gate.reading import VERB_STEMS, Reading, Word, is_adverb, is_light, is_undone, is_verb
from briefing.gate.stems import is_inflected
from briefing.models import Reason

# Who is many without an `s`.
_MANY = words("people police men women children staff troops cattle")
_SCARCE = words("little few scant hardly scarcely barely limited insufficient")
_SCARCE_TOO = _SCARCE | cues.NOT | cues.FAILING | words("lack lacks lacking weak poor thin shortage short")
# Adjectives that are too common to be asked for otherwise.
_PLAIN = words(
    "old new young big small large long short former current main local foreign first second other easy hard "
    "difficult safe able likely ready willing possible free"
)
# Verbs of many in the present that are nouns as well.
_OF_MANY = words(
    "fear fight hate like love need want trust blame doubt risk support attack protest claim plan hope demand"
)
_BEFORE_AFTER = {"before": -1, "after": 1}
_NEAR = 3
_FAR = 8


def neighbours_belong_together(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say what a statement puts side by side that its sentence keeps apart."""
    del given
    return (
        _described_by_anothers(reading, bearing)
        or _done_by_the_other_side(reading, bearing)
        or _not_scarce(reading, bearing)
        or _if_for_unless(reading, bearing)
        or _for_and_against(reading, bearing)
        or _in_other_order(reading, bearing, ground)
    )


def _described_by_anothers(reading: Reading, bearing: Bearing) -> Failing | None:
    """`The new bridge`, of the old bridge and the new road; `hard to forecast`, of what was easy to forecast."""
    for place in range(len(reading.words) - 1):
        step = 2 if reading.words[place + 1].low == "to" and place + 2 < len(reading.words) else 1
        one, two = bearing.pairs.get(place), bearing.pairs.get(place + step)
        if one is None or two is None or one == two or not _describes(reading.words, place):
            continue
        there = bearing.words
        if there[one].sentence != there[two].sentence or there[one].stem != reading.words[place].stem:
            continue
        if there[two].stem != reading.words[place + step].stem or not _is_beside(there, one, step):
            continue
        before = two - step
        own = one + step
        if own == two or before < 0 or before in bearing.reverse or own in bearing.reverse:
            continue
        if step == 2 and (there[one + 1].low, there[two - 1].low) != ("to", "to"):
            continue
        if _describes(there, before) and not there[before].concepts & there[one].concepts and is_plain(there[own]):
            text = text_at(reading.words, (place, place + step))
            return Failing(Reason.ROLE, f"“{text}”: the article says “{text_at(there, (before, two))}”", (text,))
    return None


def _describes(tokens: list[Word], place: int) -> bool:
    """Tell whether a word may be an adjective: plain, no name, no verb, no noun by its ending."""
    word = tokens[place]
    if word.low in _PLAIN:
        return True
    if not is_plain(word) or word.name or is_light(word) or is_adverb(word.low):
        return False
    return not (is_verb(tokens, place) or word.low.endswith(("s", "tion", "ment", "ing")) or word.low in BE)


def _is_beside(tokens: list[Word], place: int, step: int) -> bool:
    return place + step < len(tokens) and tokens[place + step].sentence == tokens[place].sentence


def _done_by_the_other_side(reading: Reading, bearing: Bearing) -> Failing | None:
    """`Wolves fear farmers`, of farmers who fear wolves; the verb in the present, as those of many have it."""
    for place in bearing.pairs:
        answer = bearing.pairs[place]
        many = (_is_of_many(reading.words, place), _is_of_many(bearing.words, answer))
        if not any(many) or not all(
            m or is_present(t, i) for m, t, i in zip(many, (reading.words, bearing.words), (place, answer), strict=True)
        ):
            continue
        mine, theirs = _sides(reading.words, place), _sides(bearing.words, answer)
        doer = bearing.pairs.get(mine[0]) if mine[0] is not None else None
        if doer is None or theirs[0] is None or doer == theirs[0]:
            continue
        if bearing.words[doer].sentence != bearing.words[answer].sentence or doer in _run(bearing.words, theirs[0]):
            continue
        if bearing.words[doer].concepts & bearing.words[theirs[0]].concepts:
            continue
        text = reading.words[mine[0] or 0].text
        return Failing.of(text, Reason.ROLE, f"the article has “{bearing.words[theirs[0]].text}” there")
    return None


def _is_of_many(tokens: list[Word], place: int) -> bool:
    """Tell whether a word is the verb of many in the present: `dockers back the mayor`."""
    word = tokens[place]
    if not 0 < place < len(tokens) - 1 or word.name or is_inflected(word.low):
        return False
    if word.stem not in VERB_STEMS and word.low not in _OF_MANY:
        return False
    before, behind = tokens[place - 1], tokens[place + 1]
    many = before.low in _MANY or (
        before.low.endswith("s") and before.content and not before.low.endswith(("'s", "ss"))
    )
    if not many or word.low.endswith(("s", "ing")):
        return False
    led = behind.low in DETERMINERS or behind.name or behind.low in PRONOUNS or behind.low.endswith("s")
    return led and behind.sentence == word.sentence


def _sides(tokens: list[Word], place: int) -> tuple[int | None, int | None]:
    """Give the noun right before a verb, and the first one behind it."""
    before = place - 1 if is_plain(tokens[place - 1]) else None
    behind = next(
        (
            i
            for i in range(place + 1, min(place + _NEAR + 1, len(tokens)))
            if is_plain(tokens[i]) and not is_light(tokens[i])
        ),
        None,
    )
    return before, behind


def _run(tokens: list[Word], last: int) -> range:
    """Give the words before a noun that belong to it: `the dock workers`."""
    first = last
    while first and is_plain(tokens[first - 1]) and tokens[first - 1].sentence == tokens[last].sentence:
        first -= 1
    return range(first, last + 1)


def _not_scarce(reading: Reading, bearing: Bearing) -> Failing | None:
    """`There is evidence`, of little evidence; `voters trust it`, of few voters."""
    if not _SCARCE_TOO.isdisjoint(reading.lows):
        return None
    for place, answer in bearing.pairs.items():
        before = bearing.words[answer - 1] if answer else None
        if before is None or before.low not in _SCARCE or before.sentence != bearing.words[answer].sentence:
            continue
        bounded = bearing.words[answer - 2].low if answer > 1 else ""
        if bounded in {"a", "the", "next", "last", "past", "first", "every"} or answer - 1 in bearing.reverse:
            continue
        text = f"{before.text} {bearing.words[answer].text}"
        return Failing(Reason.NEGATION, f"the article says “{text}” here", (reading.words[place].text,))
    return None


def _if_for_unless(reading: Reading, bearing: Bearing) -> Failing | None:
    """`If it rains`, of `unless it rains`, and the other way round."""
    mine, theirs = reading.lows & _CONDITIONS, bearing.lows & _CONDITIONS
    turned = _turns(reading.lows) != _turns(bearing.lows)
    if len(mine) != 1 or len(theirs) != 1 or mine == theirs or turned:
        return None
    (one,), (other,) = mine, theirs
    link = next(i for i, w in enumerate(reading.words) if w.low == one)
    there = next(i for i, w in enumerate(bearing.words) if w.low == other)
    behind = next(
        (bearing.pairs[i] for i in range(link + 1, min(link + _NEAR + 1, len(reading.words))) if i in bearing.pairs),
        None,
    )
    if behind is None or not there < behind <= there + _NEAR:
        return None
    return Failing.of(reading.words[link].text, Reason.NEGATION, f"the article says “{other}”")


def _turns(lows: frozenset[str]) -> bool:
    """Tell whether a text has a `not`, or an adjective that is as good as one: `unless it is unsafe`."""
    return not cues.NOT.isdisjoint(lows) or any(is_undone(low) for low in lows)


_CONDITIONS = words("if unless")


_STANDS = {"for": "against", "against": "for"}
_TAKES_SIDES = words(
    "vote voted votes voting campaign campaigned campaigning argue argued argues arguing speak spoke spoken "
    "speaking ruled ruling rules decided demonstrated protested rallied lobbied testified"
)


def _for_and_against(reading: Reading, bearing: Bearing) -> Failing | None:
    """`Vote against the deal`, of one who will vote for it."""
    for place, answer in bearing.pairs.items():
        if reading.words[place].low not in _TAKES_SIDES or place + 1 >= len(reading.words):
            continue
        side = reading.words[place + 1].low
        there = bearing.words[answer + 1].low if answer + 1 < len(bearing.words) else ""
        if side in _STANDS and there == _STANDS[side]:
            text = text_at(reading.words, (place, place + 1))
            return Failing(
                Reason.NEGATION, f"“{text}”: the article says “{bearing.words[answer].text} {there}”", (text,)
            )
    return None


def _in_other_order(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """`Arrested before he was elected`, of one who was elected in 2012 and arrested in 2015."""
    for place, word in enumerate(reading.words):
        order = _BEFORE_AFTER.get(word.low)
        if order is None:
            continue
        first = _nearest_deed(reading, range(place - 1, max(-1, place - _FAR), -1), bearing)
        second = _nearest_deed(reading, range(place + 1, min(len(reading.words), place + _FAR)), bearing)
        if first is None or second is None:
            continue
        one, two = (_day_of(bearing.pairs[i], bearing, ground) for i in (first, second))
        if one is None or two is None or one[: min(len(one), len(two))] == two[: min(len(one), len(two))]:
            continue
        if (1 if one > two else -1) != order:
            return Failing.of(word.text, Reason.COMPARISON, "the days of the article say the other way round")
    return None


def _nearest_deed(reading: Reading, places: range, bearing: Bearing) -> int | None:
    return next((i for i in places if i in bearing.pairs and _is_deed(reading.words, i)), None)


def _is_deed(tokens: list[Word], place: int) -> bool:
    return tokens[place].content and (is_verb(tokens, place) or tokens[place].low.endswith("ing"))


def _day_of(answer: int, bearing: Bearing, ground: Ground) -> str | None:
    """Give the day, month or year that stands behind a verb of the article before its next verb."""
    sentence = bearing.words[answer].sentence
    moments = ground.readings[sentence].moments
    for word in _behind(bearing.words, answer):
        if word.moment is not None:
            return moments[word.moment].moment.date
    return None


def _behind(tokens: list[Word], answer: int) -> Iterator[Word]:
    for i in range(answer + 1, min(len(tokens), answer + _FAR)):
        if tokens[i].sentence != tokens[answer].sentence or is_verb(tokens, i):
            return
        if tokens[i].low in OPENS_CLAUSE and tokens[i].low not in {"in", "on"}:
            return
        yield tokens[i]
