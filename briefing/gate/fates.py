"""What befalls those a figure counts: of twelve killed and forty wounded, no twelve are wounded."""

from __future__ import annotations

from briefing.gate.bearing import Bearing
from briefing.gate.befallen import BOUNDS, fates_of, is_part
from briefing.gate.failing import Failing, Given
from briefing.gate.figures import bears
from briefing.gate.ground import Ground
from briefing.gate.laid import text_at
from briefing.gate.lexicon import DETERMINERS, words
from briefing.gate.reading import Reading, Word
from briefing.gate.slots import places_of
from briefing.gate.stems import is_inflected
from briefing.models import Reason
from briefing.text.figures import Found, Kind

# What may stand between a figure and what befalls it.
_LINKS = words("of the these those and or") | DETERMINERS


def parts_stay_parts(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What befalls a part is not told of the whole: of `12 of the 40 volunteers`, not of 40."""
    del given
    for n, (first, _) in places_of(reading, "figure").items():
        claimed = reading.figures[n]
        if claimed.kind is not Kind.COUNT or any(w.low in _PARTED for w in reading.words[max(0, first - 3) : first]):
            continue
        theirs = [
            (_is_whole(ground.readings[i].words, start), ground.readings[i].figures[m])
            for i in bearing.sentences
            for m, (start, _) in places_of(ground.readings[i], "figure").items()
        ]
        if not any(whole for whole, _ in theirs):
            continue
        own = [whole for whole, found in theirs if bears(found, claimed, bearing)]
        if own and all(own):
            written = claimed.figure.as_written
            return Failing.of(written, Reason.ROLE, "the article says it of a part of them only")
    return None


_PARTED = words("of among")


def _is_whole(tokens: list[Word], start: int) -> bool:
    """Tell whether a figure stands behind another one and `of the`."""
    before = tokens[max(0, start - 4) : start]
    lows = [w.low for w in before]
    if "of" not in lows:
        return False
    at = len(lows) - 1 - lows[::-1].index("of")
    return at > 0 and before[at - 1].figure is not None and all(w in DETERMINERS or w in BOUNDS for w in lows[at + 1 :])


def counted_alike(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """A figure counts what it counts in the article: of 64 civilians, 19 of them children, no 64 are children."""
    del given
    for n in places_of(reading, "figure"):
        claimed = reading.figures[n]
        if claimed.kind is not Kind.COUNT or not claimed.figure.of:
            continue
        head = _head(reading, n)
        answer = bearing.pairs.get(head) if head is not None else None
        if head is None or answer is None:
            continue
        own = [
            (bearing.offsets[i] + there, ground.readings[i].figures[m])
            for i in bearing.sentences
            for m in places_of(ground.readings[i], "figure")
            if bears(ground.readings[i].figures[m], claimed, bearing)
            and (there := _head(ground.readings[i], m)) is not None
        ]
        meant = reading.words[head].concepts
        if not own or any(not meant.isdisjoint(bearing.words[at].concepts) for at, _ in own):
            continue
        others = {
            bearing.offsets[i] + there
            for i in bearing.sentences
            for m in places_of(ground.readings[i], "figure")
            if not bears(ground.readings[i].figures[m], claimed, bearing)
            and (there := _head(ground.readings[i], m)) is not None
        }
        if reading.words[head].low in _ANYBODY and _are_people(bearing.words[own[0][0]]):
            continue
        if reading.words[head].low in _HARM and _are_so(reading.words[head], claimed, bearing, ground):
            continue
        if answer in others or bearing.words[own[0][0]].low in _ANYBODY:
            written = f"{claimed.figure.as_written} {reading.words[head].text}"
            detail = f"the article counts “{bearing.words[own[0][0]].text}” there"
            return Failing(Reason.ROLE, f"“{written}”: {detail}", (written,))
    return None


_ANYBODY = words("people persons")


_HARM = words("deaths fatalities dead injured wounded missing homeless")


def _are_so(fate: Word, claimed: Found, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether those a figure counts are, by the verb beside it, what a statement counts: `61 people died`."""
    return any(
        not fate.concepts.isdisjoint(ground.readings[i].words[at].concepts)
        for i in bearing.sentences
        for m, (start, end) in places_of(ground.readings[i], "figure").items()
        if bears(ground.readings[i].figures[m], claimed, bearing)
        for at in fates_of(ground.readings[i].words, start, end)
    )


def _are_people(counted: Word) -> bool:
    """Tell whether those counted are called people whatever else they are: workers, the missing."""
    return counted.low in _ANY or counted.low.endswith(_OF_PEOPLE)


_OF_PEOPLE = tuple(
    words(
        "workers soldiers residents officers villagers passengers patients civilians students fighters "
        "miners teachers children women men protesters prisoners migrants tourists employees staff"
    )
)
_ANY = words("people persons others those them dead injured wounded missing more victims")


def _head(reading: Reading, number: int) -> int | None:
    """Give the place of the noun that a figure counts, where that is told by a word of its own."""
    figure = reading.figures[number].figure
    if not figure.of:
        return None
    last = figure.of.lower().split()[-1]
    _, end = places_of(reading, "figure")[number]
    if end + 1 < len(reading.words) and reading.words[end + 1].low in _ANYBODY:
        return end + 1
    for at in range(end + 1, min(len(reading.words), end + 6)):
        if reading.words[at].low == last:
            return None if is_inflected(last) or reading.words[at].name else at
    return None


def fates_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What befalls the things a figure counts is not what befalls those of another figure."""
    del given
    for n, (first, last) in places_of(reading, "figure").items():
        claimed = reading.figures[n]
        if claimed.kind not in {Kind.COUNT, Kind.LIGHT}:
            continue
        mine = fates_of(reading.words, first, last)
        if not mine:
            continue
        own, others = _told_of_figures(claimed, bearing, ground)
        if not own or not all(own):
            continue
        mine = {i for i in mine if not any(_meet({i}, found, reading, bearing) for found in own)}
        if not mine:
            continue
        if _is_anothers(mine, own, bearing):
            written = claimed.figure.as_written
            detail = f"the article says “{text_at(bearing.words, sorted(own[0]))}” of “{written}”"
            return Failing.of(written, Reason.ROLE, detail)
        for written, found in others:
            if found and _meet(mine, found, reading, bearing):
                detail = f"the article says “{text_at(bearing.words, sorted(found))}” of “{written}”"
                return Failing.of(claimed.figure.as_written, Reason.ROLE, detail)
    return None


def _told_of_figures(
    claimed: Found, bearing: Bearing, ground: Ground
) -> tuple[list[set[int]], list[tuple[str, set[int]]]]:
    """Give what the sentences say befell those of a claimed figure, each time it is told, and of each other figure."""
    own: list[set[int]] = []
    others: list[tuple[str, set[int]]] = []
    for index in bearing.sentences:
        base, there = bearing.offsets[index], ground.readings[index]
        whole: set[int] = set()
        for m, (start, end) in places_of(there, "figure").items():
            found = {base + i for i in fates_of(there.words, start, end)}
            if is_part(there.words, end):
                found |= whole
            whole = found
            if bears(there.figures[m], claimed, bearing):
                own.append(found)
            else:
                others.append((there.figures[m].figure.as_written, found))
    return own, others


def _is_anothers(mine: set[int], own: list[set[int]], bearing: Bearing) -> bool:
    """Tell whether what a statement says befell them only another sentence says: of 22 moved, no 22 died."""
    here = {bearing.words[i].sentence for found in own for i in found}
    there = {bearing.words[bearing.pairs[i]].sentence for i in mine if i in bearing.pairs}
    return bool(there) and not there & here and all(i in bearing.pairs for i in mine)


def _meet(mine: set[int], theirs: set[int], reading: Reading, bearing: Bearing) -> bool:
    return any(not reading.words[i].concepts.isdisjoint(bearing.words[j].concepts) for i in mine for j in theirs)
