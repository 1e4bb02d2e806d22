"""Every figure of a statement is one of the article's, with its unit, its qualifier and its role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import compress, pairwise

from briefing.gate.bearing import Bearing, home_of
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import answers_to
from briefing.gate.lexicon import DETERMINERS, words
from briefing.gate.reading import Reading, Word
from briefing.gate.reckoned import is_reckoned
from briefing.gate.slots import Slot, fitness, is_number, places_of, surroundings, without
from briefing.gate.stems import is_inflected, stem
from briefing.gate.times import same_time
from briefing.models import Figure, Moment, Reason
from briefing.text import figures
from briefing.text.dates import published_date
from briefing.text.figures import Differs, Found, Kind

_ASKED = {
    Kind.COUNT,
    Kind.MEASURE,
    Kind.MONEY,
    Kind.PERCENT,
    Kind.SHARE,
    Kind.ORDINAL,
    Kind.LABEL,
    Kind.SCORE,
    Kind.CODE,
}


_PER = {
    "s": ("time", 1 / 60),
    "min": ("time", 1.0),
    "h": ("time", 60.0),
    "days": ("time", 1440.0),
    "weeks": ("time", 10080.0),
    "months": ("calendar", 1.0),
    "years": ("calendar", 12.0),
    "decades": ("calendar", 120.0),
    "mm": ("length", 0.001),
    "cm": ("length", 0.01),
    "m": ("length", 1.0),
    "km": ("length", 1000.0),
    "g": ("mass", 0.001),
    "kg": ("mass", 1.0),
    "t": ("mass", 1000.0),
    "tonnes": ("mass", 1000.0),
}


def figures_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every figure of the statement is one of the sentences', in its unit and with its qualifier."""
    del given
    for claimed in reading.figures:
        if (
            claimed.kind not in _ASKED
            or claimed.figure.as_written.lower() == "one"
            or _only_begins(claimed, reading, bearing)
            or (claimed.figure.of and _are_both(claimed, reading))
        ):
            continue
        stated = [(i, f) for i in bearing.sentences for f in ground.readings[i].figures]
        if not any(bears(f, claimed, bearing) for _, f in stated):
            if any(w.stem == "estim" for w in reading.words) and any(bears(f, _estimated(claimed)) for _, f in stated):
                continue
            if _is_span(claimed, bearing, ground) or _is_the_one(claimed, bearing):
                continue
            if _is_all_of_part(claimed, reading, ground) or _is_told_otherwise(claimed, reading, bearing, ground):
                continue
            if is_reckoned(claimed, reading, bearing, ground):
                continue
            return _figure_failing(claimed, [f for _, f in stated])
    return None


def _is_told_otherwise(claimed: Found, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the sentences have a figure in another way: `another`, of a second; a sum without its sign."""
    figure = claimed.figure
    if claimed.kind is Kind.ORDINAL and figure.value == _TWO:
        return "another" in bearing.lows
    stated = [f for i in bearing.sentences for f in ground.readings[i].figures]
    if claimed.kind is Kind.COUNT and figure.unit is None:
        units = {f.figure.unit for f in reading.figures if f.kind is Kind.MONEY}
        with_unit = [replace(claimed, kind=Kind.MONEY, figure=figure.model_copy(update={"unit": u})) for u in units]
        if any(bears(f, each) for each in with_unit for f in stated):
            return True
    return _is_range_of(claimed, [f.figure.value for f in stated if f.kind is Kind.COUNT and f.figure.unit is None])


def _is_range_of(claimed: Found, values: Sequence[int | float | None]) -> bool:
    """Tell whether a range goes from the least to the most of several ages or counts, three at least."""
    known = [v for v in values if v is not None]
    low, high = claimed.figure.low, claimed.figure.high
    return len(known) > _TWO and low == min(known) and high == max(known)


_TWO = 2


def _is_all_of_part(claimed: Found, reading: Reading, ground: Ground) -> bool:
    """Tell whether a figure is of the whole of which a part is told, counted elsewhere: `four of the 11 states`."""
    first = _place_of(claimed, reading)
    before = reading.words[max(0, first - 3) : first]
    part = [w.low for w in before[1:]] in (["of", "the"], ["of", "its"], ["of", "their"], ["of", "all"])
    if not part or before[0].figure is None or not claimed.figure.of:
        return False
    head = stem(claimed.figure.of.lower().split()[0])
    return any(
        bears(f, claimed) and f.figure.of is not None and head in {stem(w) for w in f.figure.of.lower().split()}
        for r in ground.readings
        for f in r.figures
    )


def _place_of(found: Found, reading: Reading) -> int:
    """Give the place of the first word of a figure, or of the one it is a part of: `half-a-million`."""
    return next(i for i, w in enumerate(reading.words) if w.end > found.start)


def _only_begins(claimed: Found, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a `first` says no more than that something began: `when it first came ashore`, `the first raid`."""
    if claimed.figure.as_written.lower() != "first":
        return False
    place = _place_of(claimed, reading)
    behind = reading.words[place + 1] if place + 1 < len(reading.words) else None
    return place in bearing.pairs and (behind is None or is_inflected(behind.low) or place + 1 in bearing.pairs)


def figures_count_their_things(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What a figure counts stands in a sentence that has the figure: two sentences are not spliced into one count."""
    del given
    for claimed in reading.figures:
        if claimed.kind is not Kind.COUNT or not claimed.figure.of or claimed.figure.of.lower().startswith("strong"):
            continue
        if _are_both(claimed, reading):
            continue
        stated = [(i, f) for i in bearing.sentences for f in ground.readings[i].figures if bears(f, claimed, bearing)]
        if not all(f.figure.of and f.figure.of.lower().split()[-1] not in _ANYTHING for _, f in stated):
            continue
        having = {i for i, _ in stated}
        counted = [n for n, w in enumerate(reading.words) if w.content and _is_counted(w, claimed)]
        answers = {bearing.words[bearing.pairs[n]].sentence for n in counted if n in bearing.pairs}
        if having and answers and (not answers & having or _count_another(claimed, stated, reading, bearing, ground)):
            written = f"{claimed.figure.as_written} {claimed.figure.of}"
            if there := _counted_otherwise(claimed, bearing, ground):
                return Failing(Reason.NUMBER, f"“{written}”: the article says “{there}”", (written,))
            return Failing(Reason.ROLE, f"“{written}”: the article counts something else there", (written,))
    return None


def _are_both(claimed: Found, reading: Reading) -> bool:
    """Tell whether `the two countries` only point at those who were named."""
    place = _place_of(claimed, reading)
    pointed = place > 0 and reading.words[place - 1].low in _POINTING
    return pointed and claimed.figure.value == _TWO and (claimed.figure.of or "").lower().split()[-1:][0] in _PARTIES


_POINTING = words("the these those both")
_PARTIES = words(
    "sides countries nations parties companies firms forces governments leaders neighbours neighbors men women teams "
    "states rivals groups camps factions allies powers presidents ministers unions armies capitals"
)


def _counted_otherwise(claimed: Found, bearing: Bearing, ground: Ground) -> str:
    """Give another figure that counts the same in the sentences, as the article has it: `two guards`."""
    noun = stem((claimed.figure.of or "").lower().split()[-1])
    for index in bearing.sentences:
        for found in ground.readings[index].figures:
            of = (found.figure.of or "").lower().split()
            if found.kind is Kind.COUNT and of and stem(of[-1]) == noun and not bears(found, claimed):
                return f"{found.figure.as_written} {found.figure.of}"
    return ""


def _count_another(
    claimed: Found, stated: list[tuple[int, Found]], reading: Reading, bearing: Bearing, ground: Ground
) -> bool:
    """Tell whether what a statement counts stands in the sentence, but behind no figure that is the statement's.

    `killed six soldiers and a nurse` counts no six nurses.
    """
    end = claimed.end + len(claimed.figure.of or "") + 2
    mine = [n for n, w in enumerate(reading.words) if w.content and claimed.end <= w.start < end]
    nouns = answers_to(mine, bearing)
    if not mine or len(nouns) < len(mine) or is_inflected(reading.words[mine[-1]].low):
        return False
    if reading.words[mine[-1]].name or bearing.words[nouns[-1]].name:
        return False
    meant = {c for n in mine for c in reading.words[n].concepts}
    for index, found in stated:
        base = bearing.offsets[index]
        behind = [base + i for i in _counted_there(found, ground.readings[index])]
        if not behind or not meant.isdisjoint(c for i in behind for c in bearing.words[i].concepts):
            return False
        apart = range(behind[-1] + 1, nouns[0])
        if bearing.words[nouns[0]].sentence != index or not any(_begins_another(bearing.words[i]) for i in apart):
            return False
    return True


def _begins_another(word: Word) -> bool:
    """Tell whether a word cannot stand within one list of nouns: `dockers, drivers and crews` are one."""
    return word.low in DETERMINERS or word.figure is not None or is_inflected(word.low)


def _counted_there(found: Found, reading: Reading) -> list[int]:
    """Give the places of the words behind a figure, up to the end of what it counts."""
    places = []
    for i, word in enumerate(reading.words):
        if word.start < found.end:
            continue
        if word.low in {"and", "or", ",", ";", ".", "but", "in", "on", "at", "with"} or word.figure is not None:
            break
        places.append(i)
    return places


def _is_the_one(claimed: Found, bearing: Bearing) -> bool:
    """Tell whether `one day before` is the article's `the day before`."""
    unit = claimed.figure.as_written.lower().split()
    if len(unit) != 2 or unit[0] != "one":
        return False
    return any(
        b.low == unit[1].rstrip("s") and a.low in {"the", "a"} and b.figure is None for a, b in pairwise(bearing.words)
    )


_ANYTHING = words("things ones others people persons missing dead strong")


_DAYS = {"days": 1.0, "weeks": 7.0, "months": 30.4, "years": 365.25}


def _is_span(claimed: Found, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether so many days or years are what lies between two times of the sentences, or one and publication."""
    unit, value = _DAYS.get(claimed.figure.unit or ""), claimed.figure.value
    if unit is None or not value:
        return False
    moments = [m.moment for i in bearing.sentences for m in ground.readings[i].moments if m.moment.date]
    own_day = published_date(ground.article.published_at)
    told = [m.date or "" for m in moments] + ([own_day.isoformat()] if own_day else [])
    if unit > 300:
        years = [int(t[:4]) for t in told]
        return any(abs(a - b) == value for a in years for b in years)
    full = [date.fromisoformat(t) for t in told if len(t) == 10]
    return any(abs((a - b).days) == value * unit for a in full for b in full)


def _is_counted(word: Word, claimed: Found) -> bool:
    """Tell whether a word is of the noun behind a figure, or of the name or noun that goes on behind that."""
    return claimed.figure.of is not None and claimed.end <= word.start <= claimed.end + len(claimed.figure.of) + 12


def bears(stated: Found, claimed: Found, bearing: Bearing | None = None) -> bool:
    """Tell whether a figure of the article is the statement's: in value, unit, bounds and side.

    It is told once where the bearing of the statement, which keeps both, is given.
    """
    if bearing is None:
        return _bears(stated, claimed)
    both = id(stated), id(claimed)
    known = bearing.borne.get(both)
    if known is None:
        known = bearing.borne[both] = _bears(stated, claimed)
    return known


def _bears(stated: Found, claimed: Found) -> bool:
    if stated.role and claimed.role and stated.role is not claimed.role:
        return False
    if stated.kind in {Kind.NOTHING, Kind.DATE}:
        return False
    if figures.differs(claimed.figure, stated.figure) is None:
        return True
    if stated.figure.unit is None and stated.figure.of is None and claimed.figure.unit and claimed.kind is Kind.MEASURE:
        # `… ten days' fees. The union wants thirty.`
        return figures.differs(claimed.figure.model_copy(update={"unit": None}), stated.figure) is None
    if claimed.figure.unit not in _PER or stated.figure.unit not in _PER:
        return False
    return figures.differs(_in_base(claimed.figure), _in_base(stated.figure)) is None or _rounds_to(stated, claimed)


def _rounds_to(stated: Found, claimed: Found) -> bool:
    """Tell whether a time is, in another unit, about that of the statement: 13 days, `almost two weeks`."""
    mine, theirs = claimed.figure, stated.figure
    if not mine.approximate or not mine.value or theirs.value is None:
        return False
    unit, other = (_DAYS.get(f.unit or "") for f in (mine, theirs))
    if unit is None or other is None or mine.unit == theirs.unit:
        return False
    exactly = theirs.value * other / unit
    short = any(word in mine.as_written.lower() for word in ("almost", "nearly"))
    return (
        round(exactly) == mine.value
        and abs(exactly / mine.value - 1) < _NEAR_ENOUGH
        and not (short and exactly > mine.value)
    )


_NEAR_ENOUGH = 0.15
"""So much of a rounder figure may be missing."""


def _estimated(found: Found) -> Found:
    return replace(found, figure=found.figure.model_copy(update={"approximate": True}))


def _in_base(figure: Figure) -> Figure:
    name, factor = _PER[figure.unit or ""]

    def grown(value: int | float | None) -> float | None:
        return None if value is None else value * factor

    return figure.model_copy(
        update={"unit": name, "value": grown(figure.value), "low": grown(figure.low), "high": grown(figure.high)}
    )


def _figure_failing(claimed: Found, stated: list[Found]) -> Failing:
    nearest: figures.Disagreement | None = None
    for found in stated:
        differs = figures.agrees(claimed.figure, found.figure)
        if differs and differs.kind is not Differs.NUMBER and nearest is None:
            nearest = differs
    reason = Reason.UNIT if nearest and nearest.kind is Differs.UNIT else Reason.NUMBER
    said = f"“{claimed.figure.as_written}”: "
    if nearest:
        said += "the article says " + nearest.detail.split(" is claimed, ")[-1].removesuffix(" is stated")
    elif there := _there(claimed, stated):
        said += f"the article has {there} where it speaks of it"
    else:
        said += "no such figure where the article speaks of it"
    return Failing(reason, said, (claimed.figure.as_written,))


def _there(claimed: Found, stated: list[Found]) -> str:
    """Give the figures of a kind that stand where another one is claimed, of the same thing before others."""
    alike = [f.figure for f in stated if f.kind is claimed.kind and f.figure.unit == claimed.figure.unit]
    noun = (claimed.figure.of or "").lower().split()[-1:]
    same = [f for f in alike if noun and (f.of or "").lower().split()[-1:] == noun]
    told = dict.fromkeys(f"“{f.as_written}{f' {f.of}' if f.of else ''}”" for f in same or alike)
    return " and ".join(told) if len(told) <= _MOST_TOLD else ""


_MOST_TOLD = 2


def figures_keep_their_roles(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No figure stands where the article has another one."""
    del given
    numbers = [n for n, f in enumerate(reading.figures) if f.kind in _ASKED]
    if not numbers:
        return None
    places = places_of(reading, "figure")
    spans = {n: places[n] for n in numbers if n in places}
    theirs = [slot for index in bearing.sentences for slot in ground.figures[index]]
    bearing_out = {n: [bears(slot.thing, reading.figures[n], bearing) for slot in theirs] for n in spans}
    owned = {n: list(compress(theirs, borne)) for n, borne in bearing_out.items()}
    if failing := _ends_hold(reading, spans, owned) or _dates_hold(reading, bearing, ground):
        return failing
    rivals = {
        n: [s for s, borne in zip(theirs, out, strict=True) if not borne and _comparable(s.thing, reading.figures[n])]
        for n, out in bearing_out.items()
    }
    if not any(rivals.values()):
        return None
    mine = {n: surroundings(reading.words, *span, is_number) for n, span in spans.items()}
    homes = {n: home_of(reading, bearing, ground, span[0]) for n, span in spans.items()}
    owners: dict[int, tuple[float, Slot[Found]]] = {}
    for n, around in mine.items():
        own = [(fitness(around, s, homes[n]), s) for s in owned[n]]
        if own:
            owners[n] = max(own, key=lambda o: o[0])
    for n, around in mine.items():
        claimed = reading.figures[n]
        if n not in owners and (
            claimed.figure.as_written.lower() == "one" or is_reckoned(claimed, reading, bearing, ground)
        ):
            continue
        score = owners[n][0] if n in owners else 0.3
        for slot in rivals[n]:
            found = slot.thing
            rival = fitness(around, slot, homes[n])
            taken = [m for m, (_, s) in owners.items() if s is slot and m != n]
            if taken and n in owners:
                m = taken[0]
                # The noun that both count tells them apart no more.
                noun = _counted_stems(claimed, reading.figures[m])
                bare = {k: without(mine[k], noun) for k in (n, m)}
                straight = fitness(bare[n], owners[n][1], homes[n]) + fitness(bare[m], owners[m][1], homes[m])
                crossed = fitness(bare[n], slot, homes[n]) + fitness(bare[m], owners[n][1], homes[m])
                wrong = crossed > 1.15 * straight + 0.05
            else:
                elsewhere = n in owners and owners[n][1].sentence != homes[n] and slot.sentence == homes[n]
                wrong = rival > 1.35 * score + 0.45 or (elsewhere and rival > 0.2 * score)
            if wrong:
                return Failing(
                    Reason.ROLE,
                    f"“{claimed.figure.as_written}”: there the article has “{found.figure.as_written}”",
                    (claimed.figure.as_written,),
                )
    return None


def _counted_stems(one: Found, other: Found) -> frozenset[str]:
    """Give the stems of the noun that two figures both count, said once or twice; none where each counts its own."""
    mine, theirs = (frozenset(stem(w) for w in (f.figure.of or "").lower().split()) for f in (one, other))
    return frozenset() if mine and theirs and mine != theirs else mine | theirs


def _dates_hold(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """A figure with a time right behind it is the one that has that time in the article: `from 61 in January`."""
    dated = [(n, when) for n, (_, last) in places_of(reading, "figure").items() if (when := _dated(reading, last))]
    if not dated:
        return None
    stated = [
        (other.figures[m], moment)
        for other in (ground.readings[i] for i in bearing.sentences)
        for m, (_, end) in places_of(other, "figure").items()
        if (moment := _dated(other, end)) is not None
    ]
    for n, when in dated:
        claimed = reading.figures[n]
        own = [m for f, m in stated if bears(f, claimed, bearing)]
        if claimed.kind not in _ASKED or not own or any(same_time(when, m) for m in own):
            continue
        rival = next(
            (f for f, m in stated if same_time(when, m) and _comparable(f, claimed) and not bears(f, claimed)), None
        )
        if rival:
            written, there = claimed.figure.as_written, rival.figure.as_written
            return Failing(Reason.ROLE, f"“{written}”: there the article has “{there}”", (written,))
    return None


def _dated(reading: Reading, last: int) -> Moment | None:
    """Give the time that stands right behind a figure, over what it counts."""
    for i in range(last + 1, min(len(reading.words), last + 6)):
        word = reading.words[i]
        if word.moment is not None:
            return reading.moments[word.moment].moment
        if word.figure is not None or word.low in {",", ";", ":", ".", "and", "but", "while"}:
            return None
    return None


def _ends_hold(
    reading: Reading, spans: dict[int, tuple[int, int]], owned: dict[int, list[Slot[Found]]]
) -> Failing | None:
    """What something has risen or fallen from is not what it has risen or fallen to."""
    for n, (first, _) in spans.items():
        link = reading.words[first - 1].low if first else ""
        other = {"from": "<to", "to": "<from"}.get(link)
        if other and owned[n] and all(any(other in c for c, _, _ in s.around.found) for s in owned[n]):
            written = reading.figures[n].figure.as_written
            return Failing(Reason.ROLE, f"“{link} {written}”: the article says “{other[1:]} {written}”", (written,))
        turned = {"by": "<to", "to": "<by"}.get(link)
        if turned and owned[n] and all(any(turned in c for c, _, _ in s.around.found) for s in owned[n]):
            written = reading.figures[n].figure.as_written
            return Failing(Reason.ROLE, f"“{link} {written}”: the article says “{turned[1:]} {written}”", (written,))
    return None


def _comparable(one: Found, other: Found) -> bool:
    if one.kind in {Kind.LIGHT, Kind.NOTHING, Kind.DATE, Kind.TIME}:
        return False
    return one.kind is other.kind and (one.figure.unit == other.figure.unit)


_RATES = words("day week month year hour minute night person head")


_RATED = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
    "hourly": "hour",
    "nightly": "night",
}


_PER_ONE = words("a an per each every")


_IN_ALL = words("total all altogether overall")


def rates_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """So much a day is not so much in all."""
    del given
    for n, (_, last) in places_of(reading, "figure").items():
        claimed = reading.figures[n]
        rate = _rate(reading.words, last)
        if rate is None or claimed.kind not in {Kind.MONEY, Kind.COUNT, Kind.MEASURE}:
            continue
        lacking: list[bool] = []
        rates: set[str | None] = set()
        for index in bearing.sentences:
            words_there = ground.readings[index].words
            for slot in ground.figures[index]:
                if bears(slot.thing, claimed, bearing):
                    behind = words_there[slot.last + 1 : slot.last + 4]
                    rates.add(_rate(words_there, slot.last))
                    lacking.append(_rate(words_there, slot.last) is None and any(w.low in _IN_ALL for w in behind))
        written = f"{claimed.figure.as_written} a {rate}"
        if rates and None not in rates and rate not in rates:
            return Failing(Reason.UNIT, f"“{written}”: the article says “a {min(map(str, rates))}”", (written,))
        if lacking and all(lacking):
            return Failing(Reason.UNIT, f"“{written}”: the article gives it for the whole", (written,))
    return None


def _rate(tokens: list[Word], last: int) -> str | None:
    behind = [w.low for w in tokens[last + 1 : last + 4]]
    for one, two in pairwise(behind):
        if one in _PER_ONE and two in _RATES:
            return two
    return next((_RATED[w] for w in behind[:2] if w in _RATED), None)


_ALL = words("all every everyone everybody everything always")


_ONLY = words("only just merely barely few sole solely alone less fewer little")


_SOME_ALL = _ALL | words(
    "each any both entire whole entirely no none nobody total full throughout not never only altogether"
)


def quantities_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """`All` is not said where the article does not say so."""
    del ground, given
    if "only" in reading.lows and _ONLY.isdisjoint(bearing.lows):
        for word, behind in pairwise(reading.words):
            if word.low == "only" and behind.figure is not None:
                return Failing.of(f"only {behind.text}", Reason.NUMBER, "the article does not say “only”")
    if _ALL.isdisjoint(reading.lows):
        return None
    for word in reading.words:
        if word.low in _ALL and not any(w.low in _SOME_ALL for w in bearing.words if w.low != "not"):
            return Failing(Reason.NUMBER, f"“{word.text}”: the article does not say so", (word.text,))
        if (
            word.low in _ALL
            and any(w.low == "only" for w in bearing.words)
            and not any(w.low in _ALL for w in bearing.words)
        ):
            return Failing(Reason.NUMBER, f"“{word.text}”: the article says “only”", (word.text,))
    return None
