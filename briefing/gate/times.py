"""Every time of a statement is one of the article's, and of the same thing."""

from __future__ import annotations

from functools import lru_cache

from briefing.gate.bearing import Bearing, home_of
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.parties import is_deed
from briefing.gate.reading import Reading, Word
from briefing.gate.slots import is_number, likeness, places_of, surroundings
from briefing.models import Moment, Reason
from briefing.text import dates
from briefing.text.dates import published_date
from briefing.text.figures import Kind


def times_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every time of the statement is one of the sentences', and of the same thing."""
    del given
    if not reading.moments:
        return None
    spans = places_of(reading, "moment")
    theirs = [slot for index in bearing.sentences for slot in ground.moments[index]]
    for n, found in enumerate(reading.moments):
        if _is_a_count(found.moment, bearing, ground):
            continue
        failing = None
        if not any(same_time(found.moment, slot.thing.moment) for slot in theirs):
            failing = _not_theirs(found.moment, [slot.thing.moment for slot in theirs], bearing, ground)
        elif n in spans:
            failing = _of_something_else(found.moment, spans[n], reading, bearing, ground)
        if failing:
            return failing
    return None


def _is_a_count(claimed: Moment, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether what reads like a year is a count without its comma."""
    written = claimed.as_written
    return written.isdigit() and any(
        f.figure.value == int(written) and f.kind is not Kind.DATE
        for i in bearing.sentences
        for f in ground.readings[i].figures
    )


def _not_theirs(claimed: Moment, theirs: list[Moment], bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where no sentence has the time; one that only points, as `now`, is contradicted by its like."""
    written = claimed.as_written
    points = _is_pointing(written) and all(
        _is_pointing(m.as_written) or not _same_span(written, m.as_written) for m in theirs
    )
    if points or _put_together(claimed, theirs, bearing, ground):
        return None
    says = f"the article says “{theirs[0].as_written}”" if theirs else "the article gives no such time for it"
    return Failing.of(written, Reason.DATE, says)


def _of_something_else(
    claimed: Moment, span: tuple[int, int], reading: Reading, bearing: Bearing, ground: Ground
) -> Failing | None:
    """Say what fails where the article has the time, and has it less exactly, or another one of this."""
    if _is_more_exact(claimed, span[0], reading, bearing, ground):
        return Failing.of(claimed.as_written, Reason.DATE, "the article says “about” there")
    if _of_the_same_deed(claimed, span[0], reading, bearing, ground):
        return None
    if failing := _elsewhere(claimed, home_of(reading, bearing, ground, span[0]), bearing, ground):
        return failing
    theirs = [slot for index in bearing.sentences for slot in ground.moments[index]]
    if all(same_time(claimed, slot.thing.moment) for slot in theirs):
        return None
    around = surroundings(reading.words, *span, is_number)
    score = max(likeness(around, slot.around) for slot in theirs if same_time(claimed, slot.thing.moment))
    for slot in theirs:
        moment = slot.thing.moment
        if same_time(claimed, moment) or same_time(moment, claimed) or _is_pointing(moment.as_written):
            continue
        if _is_dateline(ground.readings[slot.sentence].words, slot.last):
            continue
        if likeness(around, slot.around) > 1.5 * score + 0.4:
            return Failing.of(claimed.as_written, Reason.DATE, f"there the article says “{moment.as_written}”")
    return None


_ABOUT = words("about around roughly approximately nearly almost shortly")


def _is_more_exact(found: Moment, first: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a time of the clock is told without the `about` that the article has before it."""
    if ":" not in found.as_written or (first and reading.words[first - 1].low in _ABOUT):
        return False
    told = [
        there.words[start - 1].low if start else ""
        for there in (ground.readings[i] for i in bearing.sentences)
        for m, (start, _) in places_of(there, "moment").items()
        if ":" in there.moments[m].moment.as_written and same_time(found, there.moments[m].moment)
    ]
    return bool(told) and all(before in _ABOUT for before in told)


def _is_dateline(tokens: list[Word], last: int) -> bool:
    """Tell whether a time stands in the place and day that open a report: `LOTOFAU, Monday -`."""
    behind = tokens[last + 1].low if last + 1 < len(tokens) else ""
    first = next((i for i in range(last, -1, -1) if tokens[i].moment is None), -1) + 1
    opens = all(w.text.isupper() or w.low == "," or w.moment is not None for w in tokens[:first])
    return first > 0 and opens and behind in {"-", "—", "(", ":"}


def _of_the_same_deed(claimed: Moment, place: int, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a time stands by a deed that has it in the article too."""
    mine = _deed_of(reading.words, place)
    answer = bearing.pairs.get(mine) if mine is not None else None
    if answer is None:
        return False
    sentence = bearing.words[answer].sentence
    other = ground.readings[sentence]
    at = answer - bearing.offsets[sentence]
    places = places_of(other, "moment")
    return any(
        same_time(claimed, other.moments[n].moment) and _deed_of(other.words, span[0]) == at
        for n, span in places.items()
    )


def _deed_of(tokens: list[Word], place: int) -> int | None:
    """Give the verb that a time belongs to: the one before it in its clause, of a time in front the first one."""
    for steps in (range(place - 1, -1, -1), range(place, len(tokens))):
        for i in steps:
            if tokens[i].clause != tokens[place].clause:
                break
            if is_deed(tokens, i):
                return i
    return None


def _elsewhere(claimed: Moment, home: int, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where the sentence that has the statement's words has another day, month or year instead."""
    there = [m.moment for m in ground.readings[home].moments]
    if any(same_time(claimed, m) or same_time(m, claimed) or _is_pointing(m.as_written) for m in there):
        return None
    rival = next((m for m in there if _is_rival(claimed, m)), None)
    told = home in bearing.sentences and len(bearing.sentences) > 1 and rival is not None
    if not told or rival is None or _put_together(claimed, there, bearing, ground):
        return None
    says = f"“{claimed.as_written}”: there the article says “{rival.as_written}”"
    return Failing(Reason.DATE, says, (claimed.as_written,))


def _is_rival(claimed: Moment, stated: Moment) -> bool:
    """Tell whether two times are of one kind: two days, two years, or two months of whatever year."""
    if claimed.date and stated.date:
        return claimed.precision == stated.precision
    months = [{w[:3] for w in _time_words(m.as_written)} & _MONTHS for m in (claimed, stated)]
    return bool(months[0] and months[1]) and months[0].isdisjoint(months[1])


def _put_together(claimed: Moment, stated: list[Moment], bearing: Bearing, ground: Ground) -> bool:
    """Tell whether two times of the article make the one: `22:52`, `Saturday`: late on Saturday."""
    if claimed.date is None:
        return False
    said = claimed.as_written.lower().split()
    if claimed.precision == "month":
        months = {w[:3] for m in stated for w in m.as_written.lower().split()} & _MONTHS
        return said[0][:3] in months and any(m.precision == "year" and m.date == claimed.date[:4] for m in stated)
    own_day = published_date(ground.article.published_at)
    named = [m for m in stated if m.precision == "day" and m.date]
    on_day = any(m.date == claimed.date for m in named) or (
        not named and own_day is not None and claimed.date == own_day.isoformat()
    )
    if claimed.precision != "day" or not on_day:
        return False
    parts = [_PARTS[w] for w in said if w in _PARTS]
    clocks = [t for m in stated if (t := dates.time_of_day(m.as_written)) is not None]
    if not parts:
        return bool(clocks)
    if not clocks:
        return (
            "night" not in said
            and any(w.low in {"dawn", "daybreak", "sunrise"} for w in bearing.words)
            and parts[0][0] < 9
        )
    return any(low <= t / 60 < high or low <= t / 60 + 24 < high for t in clocks for low, high in parts)


_PARTS = {
    "early": (0, 9),
    "late": (19, 24),
    "morning": (4, 12),
    "afternoon": (12, 18),
    "evening": (17, 24),
    "night": (19, 30),
}


def same_time(claimed: Moment, stated: Moment) -> bool:
    """Tell whether a time is borne out; a day or month without its year by the same words, whatever year was meant."""
    if dates.agrees(claimed, stated):
        return True
    mine, theirs = _time_words(claimed.as_written), _time_words(stated.as_written)
    return bool(mine) and mine <= theirs and any(w[:3] in _MONTHS for w in mine)


_MONTHS = words("jan feb mar apr may jun jul aug sep oct nov dec")


@lru_cache(maxsize=4096)
def _time_words(written: str) -> frozenset[str]:
    words = (w.strip(".,").lower() for w in written.split())
    return frozenset(
        w[:-2] if w[:1].isdigit() and w.endswith(("st", "nd", "rd", "th")) else w
        for w in words
        if w not in {"of", "the", "on"}
    )


def _is_pointing(written: str) -> bool:
    """Tell whether words only point at a time named elsewhere: `that evening`, `this year`."""
    return written.lower().startswith(("that ", "this ", "the same ", "the next ", "the following "))


def _same_span(one: str, other: str) -> bool:
    return one.lower().split()[-1] == other.lower().split()[-1]
