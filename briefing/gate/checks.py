"""The comparisons, one a function: each says what fails, or None."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import AUXILIARIES, Cue, Firmness, Mark
from briefing.gate.ground import Ground
from briefing.gate.lexicon import ANYONE, PRONOUNS, STOP, TITLES, words
from briefing.gate.reading import SPEECH, Reading, Word, contrasts, converses, is_nameless, is_verb, meaning
from briefing.gate.stems import is_inflected, stem
from briefing.models import Commitment, Figure, Moment, Reason, Speaker, SpeakerKind
from briefing.text import dates, figures, names
from briefing.text.dates import published_date
from briefing.text.figures import Differs, Found, Kind


@dataclass(frozen=True, slots=True)
class Failing:
    """Why a statement is withheld."""

    reason: Reason
    detail: str
    offending: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """What is shown beside the statement."""

    speaker: Speaker | None
    commitment: Commitment | None


Check = Callable[[Reading, Bearing, Ground, Given], Failing | None]

# Figures


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
        if claimed.kind not in _ASKED or claimed.figure.as_written.lower() == "one":
            continue
        stated = [(i, f) for i in bearing.sentences for f in ground.readings[i].figures]
        if not any(_bears(f, claimed) for _, f in stated):
            if any(w.stem == "estim" for w in reading.words) and any(_bears(f, _estimated(claimed)) for _, f in stated):
                continue
            if _is_span(claimed, bearing, ground):
                continue
            return _figure_failing(claimed, [f for _, f in stated])
    return None


def figures_count_their_things(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What a figure counts stands in a sentence that has the figure: two sentences are not spliced into one count."""
    del given
    if len(bearing.sentences) == 1:
        return None
    for claimed in reading.figures:
        if claimed.kind is not Kind.COUNT or not claimed.figure.of or claimed.figure.of.lower().startswith("strong"):
            continue
        stated = [(i, f) for i in bearing.sentences for f in ground.readings[i].figures if _bears(f, claimed)]
        if not all(f.figure.of and f.figure.of.lower().split()[-1] not in _ANYTHING for _, f in stated):
            continue
        having = {i for i, _ in stated}
        counted = [n for n, w in enumerate(reading.words) if w.content and _is_counted(w, claimed)]
        answers = {bearing.words[bearing.pairs[n]].sentence for n in counted if n in bearing.pairs}
        if having and answers and not answers & having:
            written = f"{claimed.figure.as_written} {claimed.figure.of}"
            return Failing(Reason.ROLE, f"“{written}”: the article counts something else there", (written,))
    return None


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
    return claimed.figure.of is not None and claimed.end <= word.start <= claimed.end + len(claimed.figure.of) + 1


def _bears(stated: Found, claimed: Found) -> bool:
    if stated.role and claimed.role and stated.role is not claimed.role:
        return False
    if stated.kind in {Kind.NOTHING, Kind.DATE}:
        return False
    if figures.agrees(claimed.figure, stated.figure) is None:
        return True
    one, other = _in_base(claimed.figure), _in_base(stated.figure)
    if stated.figure.unit is None and stated.figure.of is None and claimed.figure.unit and claimed.kind is Kind.MEASURE:
        # `… ten days' fees. The union wants thirty.`
        return figures.agrees(claimed.figure.model_copy(update={"unit": None}), stated.figure) is None
    return one is not None and other is not None and figures.agrees(one, other) is None


def _estimated(found: Found) -> Found:
    return replace(found, figure=found.figure.model_copy(update={"approximate": True}))


def _in_base(figure: Figure) -> Figure | None:
    dimension = _PER.get(figure.unit or "")
    if dimension is None:
        return None
    name, factor = dimension

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
    else:
        said += "no such figure where the article speaks of it"
    return Failing(reason, said, (claimed.figure.as_written,))


# Slots: what stands around a figure, a time or a name says what it is a figure, a time or a name of


_Context = list[tuple[frozenset[str], float, int]]


def _context(words: list[Word], first: int, last: int, skip: Callable[[Word], bool]) -> _Context:
    found: _Context = []
    before = words[first - 1].low if first else ""
    if before in {"from", "to", "of", "by", "in", "at", "for", "than", "since", "until", "near", "against", "and"}:
        found.append((frozenset({"<" + before}), 0.5, 0))
    for step, start in ((-1, first - 1), (1, last + 1)):
        weight, index, count = 1.0, start, 0
        while 0 <= index < len(words) and count < 6 and words[index].sentence == words[first].sentence:
            word = words[index]
            if word.low in {",", ";", ":", "—", "(", ")", "while", "but", "and"}:
                weight *= 0.6
            elif (
                word.moment is not None
                and skip(word)
                and words[first].figure is not None
                and words[first].moment is None
            ):
                found.append((frozenset({word.stem}), weight, step))
            elif word.figure is not None and word.moment is None and words[first].moment is not None:
                found.append((frozenset({"#" + word.low}), weight, step))
            elif word.low in {"up", "down", "more", "fewer", "less", "before", "after"} or (
                word.content and not skip(word)
            ):
                found.append((word.concepts, weight, step))
                count += 1
                weight *= 0.7
            index += step
    return found


def _alike(one: _Context, other: _Context) -> float:
    total = 0.0
    for concepts, weight, side in one:
        best = 0.0
        for others, theirs, there in other:
            if theirs > best and not concepts.isdisjoint(others):
                best = max(best, theirs if side == there else 0.65 * theirs)
        total += weight * best
    return total


def _is_number(word: Word) -> bool:
    return word.figure is not None or word.moment is not None


def _spans(reading: Reading, numbers: list[int], attribute: str) -> dict[int, tuple[int, int]]:
    places: dict[int, tuple[int, int]] = {}
    for index, word in enumerate(reading.words):
        number = getattr(word, attribute)
        if number is not None:
            first = places.get(number, (index, index))[0]
            places[number] = (first, index)
    return {n: places[n] for n in numbers if n in places}


@dataclass(frozen=True, slots=True)
class Slot:
    """Something of a sentence with what stands around it."""

    thing: object
    around: _Context
    sentence: int


def _slots(bearing: Bearing, ground: Ground, attribute: str) -> list[Slot]:
    found = []
    for index in bearing.sentences:
        other = ground.readings[index]
        things: list[object] = list(other.figures) if attribute == "figure" else list(other.moments)
        spans = _spans(other, list(range(len(things))), attribute)
        found += [Slot(things[n], _context(other.words, *span, _is_number), index) for n, span in spans.items()]
    return found


def _home(reading: Reading, bearing: Bearing, place: int) -> int:
    return bearing.homes.get(reading.words[place].clause, bearing.main)


def _fit(around: _Context, slot: Slot, home: int) -> float:
    """Say how well a place in the statement and one in the article agree; another sentence counts for half."""
    return _alike(around, slot.around) * (1.0 if slot.sentence == home else 0.5)


def figures_keep_their_roles(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No figure stands where the article has another one."""
    del given
    numbers = [n for n, f in enumerate(reading.figures) if f.kind in _ASKED]
    if not numbers:
        return None
    spans = _spans(reading, numbers, "figure")
    mine = {n: _context(reading.words, *span, _is_number) for n, span in spans.items()}
    homes = {n: _home(reading, bearing, span[0]) for n, span in spans.items()}
    theirs = _slots(bearing, ground, "figure")
    if failing := _ends_hold(reading, spans, theirs):
        return failing
    owners: dict[int, tuple[float, Slot]] = {}
    for n, around in mine.items():
        own = [(_fit(around, s, homes[n]), s) for s in theirs if _bears(_found(s), reading.figures[n])]
        if own:
            owners[n] = max(own, key=lambda o: o[0])
    for n, around in mine.items():
        claimed = reading.figures[n]
        if n not in owners and claimed.figure.as_written.lower() == "one":
            continue
        score = owners[n][0] if n in owners else 0.3
        for slot in theirs:
            found = _found(slot)
            if _bears(found, claimed) or not _comparable(found, claimed):
                continue
            rival = _fit(around, slot, homes[n])
            taken = [m for m, (_, s) in owners.items() if s is slot and m != n]
            if taken and n in owners:
                m = taken[0]
                straight = score + owners[m][0]
                wrong = rival + _fit(mine[m], owners[n][1], homes[m]) > 1.15 * straight + 0.05
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


def _ends_hold(reading: Reading, spans: dict[int, tuple[int, int]], theirs: list[Slot]) -> Failing | None:
    """What something has risen or fallen from is not what it has risen or fallen to."""
    for n, (first, _) in spans.items():
        claimed = reading.figures[n]
        link = reading.words[first - 1].low if first else ""
        other = {"from": "<to", "to": "<from"}.get(link)
        own = [s for s in theirs if _bears(_found(s), claimed)]
        if other and own and all(any(other in c for c, _, _ in s.around) for s in own):
            written = claimed.figure.as_written
            return Failing(Reason.ROLE, f"“{link} {written}”: the article says “{other[1:]} {written}”", (written,))
    return None


def _found(slot: Slot) -> Found:
    if not isinstance(slot.thing, Found):
        raise TypeError(type(slot.thing).__name__)
    return slot.thing


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
    for n, (_, last) in _spans(reading, list(range(len(reading.figures))), "figure").items():
        claimed = reading.figures[n]
        rate = _rate(reading.words, last)
        if rate is None or claimed.kind not in {Kind.MONEY, Kind.COUNT, Kind.MEASURE}:
            continue
        lacking = []
        for index in bearing.sentences:
            other = ground.readings[index]
            for m, (_, end) in _spans(other, list(range(len(other.figures))), "figure").items():
                if _bears(other.figures[m], claimed):
                    lacking.append(
                        _rate(other.words, end) is None
                        and any(w.low in _IN_ALL for w in other.words[end + 1 : end + 4])
                    )
        if lacking and all(lacking):
            written = f"{claimed.figure.as_written} a {rate}"
            return Failing(Reason.UNIT, f"“{written}”: the article gives it for the whole", (written,))
    return None


def _rate(tokens: list[Word], last: int) -> str | None:
    behind = [w.low for w in tokens[last + 1 : last + 4]]
    for one, two in pairwise(behind):
        if one in _PER_ONE and two in _RATES:
            return two
    return next((_RATED[w] for w in behind[:2] if w in _RATED), None)


# Times


def times_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every time of the statement is one of the sentences', and of the same thing."""
    del given
    if not reading.moments:
        return None
    spans = _spans(reading, list(range(len(reading.moments))), "moment")
    theirs: list[tuple[dates.FoundMoment, _Context]] = []
    for index in bearing.sentences:
        other = ground.readings[index]
        places = _spans(other, list(range(len(other.moments))), "moment")
        theirs += [(other.moments[n], _context(other.words, *span, _is_number)) for n, span in places.items()]
    for n, found in enumerate(reading.moments):
        own = [c for m, c in theirs if _same_time(found.moment, m.moment)]
        written = found.moment.as_written
        if (
            not own
            and _is_pointing(written)
            and all(
                _is_pointing(m.moment.as_written) or not _same_span(written, m.moment.as_written) for m, _ in theirs
            )
        ):
            continue
        if not own and _put_together(found.moment, [m.moment for m, _ in theirs], bearing, ground):
            continue
        if not own:
            there = next((m.moment.as_written for m, _ in theirs), None)
            says = f"the article says “{there}”" if there else "the article gives no such time for it"
            return Failing(Reason.DATE, f"“{written}”: {says}", (written,))
        if n not in spans:
            continue
        if failing := _elsewhere(found.moment, _home(reading, bearing, spans[n][0]), bearing, ground):
            return failing
        around = _context(reading.words, *spans[n], _is_number)
        score = max(_alike(around, c) for c in own)
        for moment, context in theirs:
            if _same_time(found.moment, moment.moment) or _same_time(moment.moment, found.moment):
                continue
            if _is_pointing(moment.moment.as_written):
                continue
            if _alike(around, context) > 1.5 * score + 0.4:
                return Failing(
                    Reason.DATE, f"“{written}”: there the article says “{moment.moment.as_written}”", (written,)
                )
    return None


def _elsewhere(claimed: Moment, home: int, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say what fails where the sentence that has the statement's words has another day, and this day is not in it."""
    there = [m.moment for m in ground.readings[home].moments]
    if any(_same_time(claimed, m) or _same_time(m, claimed) or _is_pointing(m.as_written) for m in there):
        return None
    rival = next((m for m in there if claimed.precision == m.precision == "day" and m.date and claimed.date), None)
    told = home in bearing.sentences and len(bearing.sentences) > 1 and rival is not None
    if not told or rival is None or _put_together(claimed, there, bearing, ground):
        return None
    says = f"“{claimed.as_written}”: there the article says “{rival.as_written}”"
    return Failing(Reason.DATE, says, (claimed.as_written,))


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


def _same_time(claimed: Moment, stated: Moment) -> bool:
    """Tell whether a time is borne out; a day or month without its year by the same words, whatever year was meant."""
    if dates.agrees(claimed, stated):
        return True
    mine, theirs = _time_words(claimed.as_written), _time_words(stated.as_written)
    return bool(mine) and mine <= theirs and any(w[:3] in _MONTHS for w in mine)


_MONTHS = words("jan feb mar apr may jun jul aug sep oct nov dec")


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


# Names


_PLACED = words("in at near from to outside around on inside across towards toward into off for by with")


def names_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every name is in the sentences, or is another name of something there."""
    del given
    present = {names.key(w.text) for w in bearing.words if w.text[:1].isupper()}
    for run in reading.names:
        words = [names.key(reading.words[i].text) for i in run]
        text = " ".join(reading.words[i].text for i in run)
        unknown = [w for w in words if not _is_known(w, ground)]
        if unknown:
            return Failing(_kind_of_name(reading, run), f"“{text}”: the article has no such name", (text,))
        for one, other in pairwise(words):
            if not _go_together(one, other, ground):
                return Failing(Reason.NAME, f"“{text}”: the article has no such name", (text,))
        if any(w in present or _has_alias(w, present, ground) for w in words):
            if failing := _misplaced(reading, run, bearing, ground):
                return failing
            continue
        if _may_be_meant(reading, run, bearing, ground, words):
            continue
        return Failing(_kind_of_name(reading, run), f"“{text}” is not where the article says this", (text,))
    return None


_FROM = frozenset({"from"})
_TO = words("to for into towards toward")
_WHERE = words("in at near outside around on from to into towards")


def _misplaced(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground) -> Failing | None:
    """A place that another sentence names, where the one that says it names another; from for to."""
    first = run[0]
    before = reading.words[first - 1].low if first else ""
    answers = [bearing.pairs[i] for i in run if i in bearing.pairs]
    if before not in _WHERE or not answers:
        return None
    text = " ".join(reading.words[i].text for i in run)
    keys = {names.key(reading.words[i].text) for i in run}
    there = [
        i
        for i, w in enumerate(bearing.words)
        if w.text[:1].isupper() and (names.key(w.text) in keys or _has_alias(names.key(w.text), keys, ground))
    ]
    links = {_link(bearing.words, i) for i in there}
    if (before in _FROM and links and links <= _TO) or (before == "to" and links and links <= _FROM):
        return Failing(
            Reason.PLACE, f"“{before} {text}”: the article says “{next(iter(links))} {text}”", (f"{before} {text}",)
        )
    home = bearing.homes.get(reading.words[first].clause, bearing.main)
    if any(bearing.words[i].sentence == home for i in there):
        return None
    if all(bearing.words[i].sentence > home for i in there):
        return Failing(Reason.PLACE, f"“{text}”: the article does not say this of it", (text,))
    mine = {names.key(reading.words[i].text) for r in reading.names for i in r}
    for other in ground.readings[home].names:
        words = ground.readings[home].words
        rival = {names.key(words[i].text) for i in other}
        if other[0] and words[other[0] - 1].low in _WHERE and not rival & mine:
            named = " ".join(words[i].text for i in other)
            return Failing(Reason.PLACE, f"“{text}”: there the article says “{named}”", (text,))
    return None


def _link(words: list[Word], index: int) -> str:
    """Give the preposition before a name, over the words of the name and a description."""
    for i in range(index - 1, max(-1, index - 5), -1):
        if words[i].low in _WHERE | _TO:
            return words[i].low
        if not (words[i].text[:1].isupper() or words[i].content or words[i].low in {"the", "a", "an"}):
            return ""
    return ""


def _kind_of_name(reading: Reading, run: tuple[int, ...]) -> Reason:
    before = reading.words[run[0] - 1].low if run[0] else ""
    return (
        Reason.PLACE
        if before in {"in", "at", "near", "from", "to", "outside", "into", "towards", "around"}
        else Reason.NAME
    )


def _is_known(word: str, ground: Ground) -> bool:
    vocabulary = ground.names.vocabulary
    if (
        word in vocabulary
        or word in ground.names.aliases
        or word in ground.small
        or word in ground.openings
        or names.world(word) & vocabulary
    ):
        return True
    if "-" in word and all(_is_known(part, ground) for part in word.split("-")):
        return True
    return any(ground.names.same(word, known) for known in vocabulary)


def _go_together(one: str, other: str, ground: Ground) -> bool:
    pairs = ground.names.pairs
    if (one, other) in pairs or one in ground.small or other in ground.small:
        return True
    return other in ground.names.aliases or one in ground.names.aliases


def _has_alias(word: str, present: set[str], ground: Ground) -> bool:
    if ground.names.aliases.get(word, frozenset()) & present:
        return True
    return any(ground.names.same(word, other) for other in present)


def _may_be_meant(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground, words: list[str]) -> bool:
    """Tell whether a name that is not in the sentences may be what a pronoun or a description there stands for."""
    before = reading.words[run[0] - 1].low if run[0] else ""
    where = {i for w in words for i in ground.names.where.get(w, ())}
    if before in _PLACED:
        return False
    main = bearing.main
    near = any(main - 4 <= i < main for i in where)
    has_pronoun = any(w.low in PRONOUNS for w in bearing.words)
    described = any(w.low in {"the", "its", "their", "his", "her"} for w in bearing.words)
    if (near and (has_pronoun or described)) or any(i in where for i in bearing.sentences):
        return True
    around = _near_name(set(words), ground) | {stem(a) for w in words for a in ground.names.aliases.get(w, ())}
    home = [w for w in bearing.words if w.sentence == main]
    return any(a.low in {"the", "its", "their"} and b.stem in around and b.low in _GENERIC for a, b in pairwise(home))


_ALL = words("all every everyone everybody everything always")
_SOME_ALL = _ALL | words(
    "each any both entire whole entirely no none nobody total full throughout not never only altogether"
)


def quantities_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """`All` is not said where the article does not say so."""
    del ground, given
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


# Negation, denial, firmness


def polarity_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is denied or negated in one is so in the other."""
    theirs = list(_marks_of(bearing, ground))
    mine = [m for m in reading.marks if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    other = [m for m in theirs if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    for one, two in pairwise(reading.words):
        doubled = one.low in cues.NOT and two.low in cues.NOT
        if doubled and not any(a.low == one.low and b.low == two.low for a, b in pairwise(bearing.words)):
            written = f"{one.text} {two.text}"
            return Failing(Reason.NEGATION, f"“{written}”: the article denies it once", (written,))
    denied = given.commitment is Commitment.DENIED
    said = {w.low for w in bearing.words}
    mine, other = _without_twins(mine, other, bearing)
    for mark in mine:
        answer = bearing.pairs.get(mark.at)
        taken_back = (
            answer is not None
            and mark.cue is Cue.DENIAL
            and answer not in {m.at for m in other}
            and (bearing.words[answer].low in cues.DENYING | cues.RULING_OUT)
        )
        if taken_back:
            word = reading.words[mark.at].text
            return Failing(Reason.DENIAL, f"“{word}”: the article says that this was not so", (word,))
        if answer is not None or is_nameless(reading.words, mark.at) or _undone(mark, reading, bearing, other):
            continue
        if reading.words[mark.at].low in {"rather", "instead"} or not _is_taken_up(mark, bearing):
            continue
        if not any(_paired(mark, m, bearing) or _overlap(mark, m, bearing) or _alone(mark, m, bearing) for m in other):
            word = reading.words[mark.at].text
            reason = Reason.DENIAL if mark.cue is Cue.DENIAL else Reason.NEGATION
            return Failing(reason, f"“{word}”: the article says so without it", (word,))
    for mark in other:
        if denied or any(_paired(m, mark, bearing) or _alone(m, mark, bearing) for m in mine):
            continue
        if mark.cue is Cue.DENIAL and _is_laid_on_another(mark, reading, bearing):
            continue
        if any(mark.start <= e < mark.end for e in bearing.turned.values()) or any(
            w.low in cues.UNDOING_DEEDS and p not in bearing.pairs and w.low not in said
            for p, w in enumerate(reading.words)
        ):
            continue  # said in other words, or by an opposite: compared with the opposites
        if _applies(mark, bearing, reading):
            word = bearing.words[mark.at].text
            reason = Reason.DENIAL if mark.cue is Cue.DENIAL else Reason.NEGATION
            return Failing(
                reason,
                f"the article says “{word}” here, the statement does not",
                (_focus_word(mark, bearing, reading),),
            )
    return None


def _without_twins(mine: list[Mark], other: list[Mark], bearing: Bearing) -> tuple[list[Mark], list[Mark]]:
    """Take out the cues that stand on both sides with the same predicate."""
    left = list(other)
    rest = []
    for mark in mine:
        answer = bearing.pairs.get(mark.focus) if mark.focus is not None else None
        twin = next((m for m in left if answer is not None and m.focus == answer), None)
        if twin is None:
            rest.append(mark)
        else:
            left.remove(twin)
    return rest, left


def _is_laid_on_another(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the statement is what somebody alleges in the article, whoever denies it there."""
    return any(
        reading.words[place].low in _ALLEGING and answer != mark.at and bearing.words[answer].low in _ALLEGING
        for place, answer in bearing.pairs.items()
    )


_ALLEGING = words(
    "alleged alleges allege accused accuses accusing accusation accusations claimed claims claim allegation"
)


def _is_superlative(low: str) -> bool:
    return low in {"most", "least", "record", "best", "worst"} or (
        len(low) > 5
        and low.endswith("est")
        and low
        not in {
            "interest",
            "request",
            "protest",
            "forest",
            "arrest",
            "harvest",
            "contest",
            "suggest",
            "invest",
            "conquest",
        }
    )


def _undone(mark: Mark, reading: Reading, bearing: Bearing, other: list[Mark]) -> bool:
    """Tell whether the article says a `not` in other words: an opposite, or a deed that leaves something undone."""
    own = {w.low for w in reading.words}
    for place in range(mark.start, min(mark.end, mark.at + 12)):
        against = bearing.turned.get(place)
        if against is not None and not any(m.start <= against < m.end for m in other):
            return True
    reach = [bearing.pairs[i] for i in range(mark.start, mark.end) if i in bearing.pairs]
    compares = any(reading.words[i].low in {"as", "so", "than", "more"} for i in range(mark.start, mark.end))
    if compares and any(
        _is_superlative(w.low) and w.low not in own for w in bearing.words if w.sentence == bearing.main
    ):
        return True  # `none as large since`: the largest since
    return any(
        w.low in cues.UNDOING and w.low not in own and i not in bearing.reverse and any(abs(i - e) <= 4 for e in reach)
        for i, w in enumerate(bearing.words)
    )


def _marks_of(bearing: Bearing, ground: Ground) -> Iterator[Mark]:
    for index in bearing.sentences:
        base = bearing.offsets[index]
        for m in ground.readings[index].marks:
            yield Mark(
                m.cue,
                m.at + base,
                None if m.focus is None else m.focus + base,
                m.start + base,
                m.end + base,
                m.firmness,
            )


def _paired(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues are about the same predicate: the focus of one lies in the reach of the other."""
    answer = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    if answer is not None and other.start <= answer < other.end:
        return True
    back = bearing.reverse.get(other.focus) if other.focus is not None else None
    if back is not None and mine.start <= back < mine.end:
        return True
    if bearing.pairs.get(mine.at) == other.at:
        return True
    inside = [e for s, e in bearing.pairs.items() if mine.start <= s < mine.end]
    return answer is None and back is None and any(other.start <= e < other.end for e in inside)


def _overlap(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues reach over some of the same words."""
    return any(other.start <= e < other.end for s, e in bearing.pairs.items() if mine.start <= s < mine.end)


def _is_taken_up(mark: Mark, bearing: Bearing) -> bool:
    """Tell whether the article has, unturned, what a cue of the statement turns: else it may say so in other words."""
    return mark.focus is None or mark.focus in bearing.pairs


def _alone(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues are about predicates that the other side has in words not known to be the same."""
    lacking = mine.focus is None or mine.focus not in bearing.pairs
    return lacking and (other.focus is None or other.focus not in bearing.reverse)


def _applies(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement takes up what a cue of the article is about."""
    if mark.focus is not None and mark.focus in bearing.reverse:
        word = bearing.words[mark.focus]
        if word.sentence == bearing.main and word.low not in SPEECH:
            return True
        reach = [i for i in range(mark.start, mark.end) if bearing.words[i].content and i != mark.at]
        least = len(reach) if word.low in SPEECH else min(2, len(reach))
        return sum(i in bearing.reverse for i in reach) >= least
    reach = [i for i in range(mark.start, mark.end) if bearing.words[i].content and i != mark.at]
    taken = [i for i in reach if i in bearing.reverse]
    if mark.focus is None or not reach:
        return False
    if (
        bearing.words[mark.at].low == "without"
        and len(reach) <= 3
        and not any(w.low == "before" for w in reading.words)
    ):
        return len(taken) * 2 >= len(reach)
    return len(taken) * 2 >= len(reach) and len(taken) * 2 >= len(bearing.pairs)


def _focus_word(mark: Mark, bearing: Bearing, reading: Reading) -> str:
    back = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    return reading.words[back].text if back is not None else ""


def firmness_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is planned, expected or possible in the article is not told as done or sure; nor the other way round."""
    carried = _carried(given)
    mine = [m for m in reading.marks if m.cue is Cue.MODALITY]
    theirs = [m for m in _marks_of(bearing, ground) if m.cue is Cue.MODALITY]
    hearsay = [m for m in _marks_of(bearing, ground) if m.cue is Cue.HEARSAY]
    for mark in theirs:
        back = bearing.reverse.get(mark.at)
        if bearing.words[mark.at].low == "can" or (back is not None and any(m.at == back for m in mine)):
            continue
        if mark.focus not in bearing.reverse or _as_noun(mark, bearing, reading):
            continue
        if _is_condition(reading, bearing.reverse[mark.focus]):
            continue
        if _has_not(bearing.words, mark.at) and any(m.cue in {Cue.NEGATION, Cue.DENIAL} for m in reading.marks):
            continue
        level = max(
            [m.firmness for m in mine if m.at != bearing.reverse[mark.focus] and _paired(m, mark, bearing)] + [carried],
            default=Firmness.FACT,
        )
        if level < mark.firmness:
            word = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{word}” here", (_focus_word(mark, bearing, reading),))
    softened = _softened(reading, bearing) or reading.said or given.speaker or given.commitment in _SOFT
    for mark in hearsay:
        if not softened and mark.at not in bearing.reverse and _applies(mark, bearing, reading):
            word = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{word}”", (_focus_word(mark, bearing, reading),))
    for mark in mine:
        if (
            mark.at in bearing.pairs
            or mark.focus is None
            or mark.focus not in bearing.pairs
            or _has_not(reading.words, mark.at)
        ):
            continue
        done = bearing.pairs[mark.focus]
        if not is_inflected(bearing.words[done].low) or (done and bearing.words[done - 1].low in {"be", "to"}):
            continue  # a law that `bans`, an agreement `to share`: of what is to come as well
        if not any(_paired(mark, m, bearing) for m in theirs) and reading.words[mark.at].low != "could":
            word = reading.words[mark.at].text
            return Failing(Reason.MODALITY, f"“{word}”: the article does not say that it is still to come", (word,))
    return None


_CONDITIONAL = words("if unless before until whether once should")


def _is_condition(reading: Reading, place: int) -> bool:
    """Tell whether a word stands in a clause that says of itself that it has not happened: `before schools reopen`."""
    clause = reading.words[place].clause
    for i in range(place - 1, -1, -1):
        if reading.words[i].low in _CONDITIONAL:
            return not is_inflected(reading.words[place].low)
        if reading.words[i].clause != clause:
            return False
    return False


def _has_not(words: list[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].low in {"not", "never"}


def _softened(reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the statement says that it is hearsay, in a word of its own or in the article's for hearsay."""
    for mark in reading.marks:
        if mark.cue is Cue.HEARSAY:
            answer = bearing.pairs.get(mark.at)
            if answer is None or reading.words[mark.at].low not in {"suspected", "accused"}:
                return True
    return False


_BEFORE_NOUN = words("the a an this that its their his her our of all-share no any every each another")


def _as_noun(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement only speaks of what is planned as a thing: `the merger`, `the evacuation`."""
    place = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    if place is None or place == 0:
        return False
    word = reading.words[place]
    return (
        word.low.endswith(("er", "ion", "ment", "ance", "ure", "al"))
        and not word.low.endswith("ed")
        and (reading.words[place - 1].low in _BEFORE_NOUN or not reading.words[place - 1].low.isalpha())
    )


_SOFT = {Commitment.CLAIMED, Commitment.DISPUTED, Commitment.EXPECTED, Commitment.PLANNED, Commitment.DENIED}


def _carried(given: Given) -> Firmness:
    if given.commitment is Commitment.PLANNED:
        return Firmness.AHEAD
    return Firmness.POSSIBLE if given.commitment in {Commitment.EXPECTED, Commitment.DISPUTED} else Firmness.FACT


# Comparison


def comparisons_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No word of the statement turns round what the article says."""
    del given
    return _directions_hold(reading, bearing) or _no_opposite(reading, bearing, ground)


def _directions_hold(reading: Reading, bearing: Bearing) -> Failing | None:
    every = [i for i, w in enumerate(bearing.words) if w.direction and w.figure is None]
    comparing = [i for i in every if bearing.words[i].low in _COMPARATIVES]
    for place, word in enumerate(reading.words):
        if not word.direction or word.figure is not None or word.name:
            continue
        around = _context(reading.words, place, place, _directed)
        theirs = comparing if word.low in _COMPARATIVES and _than(reading, place) else every
        best, most = None, 0.0
        for index in theirs:
            other = bearing.words[index]
            near = _alike(around, _context(bearing.words, index, index, _directed)) + (
                0.15 if other.stem == word.stem else 0.0
            )
            if near > most:
                best, most = other, near
        if best is None:
            if word.low in _COMPARATIVES and _than(reading, place):
                return Failing(Reason.COMPARISON, f"“{word.text}”: the article does not compare them so", (word.text,))
            continue
        if best.direction != word.direction and most > 0.3 and not _is_negated(place, reading):
            return Failing(Reason.COMPARISON, f"“{word.text}”: the article says “{best.text}”", (word.text,))
    return None


_COMPARATIVES = words(
    "more less fewer faster slower higher lower larger smaller bigger greater stronger longer shorter"
)


def _than(reading: Reading, place: int) -> bool:
    return any(w.low == "than" for w in reading.words[place + 1 : place + 6])


def _directed(word: Word) -> bool:
    return word.direction != 0


def _no_opposite(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    theirs = [m for m in _marks_of(bearing, ground) if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    for place, index in bearing.turned.items():
        word, other = reading.words[place], bearing.words[index]
        if any(w.low == word.low for w in bearing.words):
            continue
        if _is_negated(place, reading) != any(m.start <= index < m.end for m in theirs):
            continue
        if _alike(_context(reading.words, place, place, _never), _context(bearing.words, index, index, _never)) < 0.5:
            continue
        return Failing(Reason.COMPARISON, f"“{word.text}”: the article says “{other.text}”", (word.text,))
    return None


def _is_negated(place: int, reading: Reading) -> bool:
    return any(m.cue in {Cue.NEGATION, Cue.DENIAL} and m.start <= place < m.end for m in reading.marks)


def _never(word: Word) -> bool:
    del word
    return False


# Speaker


_ADMITTING = words("admitted admits conceded concedes acknowledged acknowledges confirmed confirms confessed")


def _not_admitted(cue: str, bearing: Bearing, ground: Ground) -> Failing | None:
    """An admission needs somebody's words in the article that are no denial."""
    said = bearing.said
    against = [m for m in _marks_of(bearing, ground) if m.cue in {Cue.DENIAL, Cue.NEGATION}]
    if any(w.low in _ADMITTING for w in bearing.words):
        return None
    if said is None or said.commitment is Commitment.DENIED or against:
        return Failing(Reason.DENIAL, f"“{cue}”: the article has no such admission", (cue,))
    return None


def speaker_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What somebody claims keeps its speaker, and nobody says what another said."""
    return _admission(reading, bearing, ground) or _speaker(reading, bearing, ground, given)


def _admission(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    if any(m.cue is Cue.DENIAL for m in reading.marks):
        return None  # `denied it but conceded that …`: compared as a denial
    for place, word in enumerate(reading.words):
        if word.low in _ADMITTING and place not in bearing.pairs:
            return _not_admitted(word.low, bearing, ground)
    return None


def _speaker(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    if _has_own_verb(reading, bearing):
        return None
    speakers = [a.speaker for a in reading.said if a.speaker and a.speaker.name.lower() not in PRONOUNS]
    theirs = bearing.said.speaker if bearing.said else None
    if bearing.said is None or theirs is None:
        return _unsaid(speakers, bearing, ground) if speakers and not given.speaker else None
    if given.speaker:
        return None if _same_speaker(given.speaker, theirs, ground) else _other_speaker(given.speaker, theirs)
    if speakers:
        same = any(_same_speaker(s, theirs, ground) for s in speakers)
        kept = same or _each_named(speakers, theirs, reading, bearing, ground)
        return None if kept else _other_speaker(speakers[0], theirs)
    softened = _softened(reading, bearing) or given.commitment in _SOFT
    if softened or bearing.said.commitment not in {Commitment.CLAIMED, Commitment.DENIED}:
        return None
    reports = any(w.low in cues.REPORTING or w.low in cues.COUNTING for w in reading.words)
    kept = reports and (_subject_is(reading, theirs, ground) or _is_told_by(theirs, reading))
    return None if kept else Failing(Reason.SPEAKER, f"the article has it from “{theirs.name}”", ())


_CLAIMING = words("claimed claims alleged alleges insisted insists maintained maintains contends contended")


def claims_stay_claims(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is only claimed in a sentence that the statement takes in keeps its claimant, or is called a claim."""
    if reading.said or given.speaker or given.commitment in _SOFT or _softened(reading, bearing):
        return None
    for index in bearing.sentences:
        for said in ground.said[index]:
            if (
                said.cue.lower() not in _CLAIMING
                or said.speaker is None
                or any(w.low == said.cue.lower() for w in reading.words)
            ):
                continue
            sentence = ground.sentences[index]
            base = bearing.offsets[index]
            span = range(base, base + len(ground.readings[index].words))
            inside = [
                i
                for i in span
                if said.start - 1 <= bearing.words[i].start + sentence.start < said.end and bearing.words[i].content
            ]
            taken = [i for i in inside if i in bearing.reverse]
            reports = any(w.low in cues.REPORTING for w in reading.words)
            if (
                len(taken) >= 2
                and len(taken) * 2 >= len(inside)
                and not (reports and _subject_is(reading, said.speaker, ground))
            ):
                return Failing(Reason.SPEAKER, f"the article has it from “{said.speaker.name}”", ())
    return None


def _each_named(speakers: list[Speaker], theirs: Speaker, reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a statement of two sayings names both who say them, one of them in a form not read as speech."""
    own = {w for w in _own_words(theirs.name) if w in ground.names.vocabulary}
    told = (
        any(
            names.key(word.text) in own
            and (
                reading.words[max(0, place - 1)].low == "by"
                or any(w.low in cues.REPORTING for w in reading.words[place + 1 : place + 4])
            )
            for place, word in enumerate(reading.words)
        )
        if own
        else _is_described(theirs, reading)
    )
    if not told:
        return False
    said = [a.speaker for i in bearing.sentences for a in ground.said[i] if a.speaker]
    return any(_same_speaker(s, a, ground) for s in speakers for a in said)


def _is_told_by(theirs: Speaker, reading: Reading) -> bool:
    """Tell whether a speaker is named before a verb of saying, wherever in the statement that is."""
    own = set(_own_words(theirs.name))
    return any(
        word.name
        and names.key(word.text) in own
        and any(w.low in cues.REPORTING for w in reading.words[place + 1 : place + 3])
        for place, word in enumerate(reading.words)
    )


def _has_own_verb(reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a verb of saying is in the article too, with the same subject: `as two of them alleged`."""
    for said in reading.said:
        for place, word in enumerate(reading.words):
            answer = bearing.pairs.get(place)
            if (
                answer is None
                or word.text.lower() != said.cue.lower()
                or word.low in SPEECH
                or bearing.words[answer].stem != word.stem
            ):
                continue
            mine, theirs = _subjectwords(reading.words, place), set(_subjectwords(bearing.words, answer))
            if mine and theirs and all(bearing.pairs.get(i) in theirs for i in mine):
                return True
    return False


def _is_described(theirs: Speaker, reading: Reading) -> bool:
    """Tell whether a speaker without a name is spoken of by most of the words of their description."""
    meant = [meaning(w) for w in _own_words(theirs.name)]
    found = sum(any(not m.isdisjoint(w.concepts) for w in reading.words if w.content) for m in meant)
    return bool(meant) and found * 2 > len(meant)


def _other_speaker(one: Speaker, other: Speaker) -> Failing:
    return Failing(Reason.SPEAKER, f"“{one.name}”: in the article “{other.name}” says this", (one.name,))


def _subject_is(reading: Reading, speaker: Speaker, ground: Ground) -> bool:
    """Tell whether the statement begins with the one who says it, under whatever name."""
    if speaker.name.lower() in PRONOUNS:
        return True
    head = [w for w in reading.words[:8] if w.content and (w.name or not w.low.isdigit())][:4]
    own = set(_own_words(speaker.name))
    if any(names.key(w.text) in own for w in head):
        return True
    around = _described(speaker, ground)
    return any(w.low in around for w in head[:2]) and not any(w.name for w in head[:2])


def _unsaid(speakers: list[Speaker], bearing: Bearing, ground: Ground) -> Failing | None:
    wanted = speakers[0]
    if set(_own_words(wanted.name)) <= _VAGUE:
        return None
    present = {names.key(w.text) for w in bearing.words}
    for index in bearing.sentences:
        for near in (index - 1, index, index + 1):
            if 0 <= near < len(ground.said) and any(
                a.speaker and _same_speaker(wanted, a.speaker, ground) for a in ground.said[near]
            ):
                return None
    if any(w in present for w in _own_words(wanted.name)) and not _another_speaks(wanted, bearing, ground):
        return None
    return Failing(Reason.SPEAKER, f"“{wanted.name}”: the article does not have it from them", (wanted.name,))


def _another_speaks(wanted: Speaker, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether the sentence that says it begins with the name of somebody else."""
    words = ground.readings[bearing.main].words
    if any(names.key(w.text) in _own_words(wanted.name) for w in words):
        return False
    head = [w for w in words[:6] if w.name]
    return bool(head) and words[0].low not in {"in", "on", "at"} and not any(w.low in PRONOUNS for w in words[:3])


def _own_words(name: str) -> list[str]:
    words = [k for w in name.split() if (k := names.key(w.strip(",()"))) not in STOP]
    return [w for w in words if w not in TITLES] or words


_VAGUE = words("reports report sources source media accounts")
_VAGUE_OFFICIAL = words("officials authorities investigators government")


def _same_speaker(one: Speaker, other: Speaker, ground: Ground) -> bool:
    mine, theirs = set(_own_words(one.name)), set(_own_words(other.name))
    if mine & theirs or mine <= _VAGUE or other.name.lower() in PRONOUNS:
        return True
    if one.kind is SpeakerKind.UNNAMED and other.kind is SpeakerKind.UNNAMED:
        return True
    if mine <= _VAGUE_OFFICIAL and other.kind in {SpeakerKind.UNNAMED, SpeakerKind.ROLE}:
        return True
    return _alike_by_name(mine, theirs, ground) or _alike_by_description(one, other, mine, ground)


def _alike_by_name(mine: set[str], theirs: set[str], ground: Ground) -> bool:
    """Tell whether two speakers share a meaning, the beginning of a long word, or an alias."""
    known = ground.names.vocabulary
    if any(not meaning(m).isdisjoint(meaning(t)) for m in mine - known for t in theirs - known):
        return True
    if {stem(m)[:8] for m in mine if len(m) > 6} & {stem(t)[:8] for t in theirs if len(t) > 6}:
        return True
    aliases = ground.names.aliases
    return any(aliases.get(m, frozenset()) & theirs or any(ground.names.same(m, t) for t in theirs) for m in mine)


def _alike_by_description(one: Speaker, other: Speaker, mine: set[str], ground: Ground) -> bool:
    capital = {names.key(w) for w in one.name.split() if w[:1].isupper()} - TITLES
    return bool((capital or mine) & _described(other, ground))


def _described(speaker: Speaker, ground: Ground) -> set[str]:
    """Words that stand close to a name anywhere in the article: what it is described by."""
    own = {names.key(w) for w in speaker.name.split() if w[:1].isupper()} - TITLES
    found: set[str] = set()
    for index in {i for w in own for i in ground.names.where.get(w, ())}:
        words = ground.readings[index].words
        for place, word in enumerate(words):
            if names.key(word.text) in own:
                found |= {names.key(w.text) for w in words[max(0, place - 7) : place + 8] if w.content}
    return found


# Who did what to whom


def deeds_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is done is done by the same, and to the same."""
    del given
    for place, answer in bearing.pairs.items():
        if reading.words[place].stem != bearing.words[answer].stem:
            continue
        if not _is_deed(reading.words, place) or not _is_deed(bearing.words, answer):
            continue
        mine, theirs = _deed(reading.words, place), _deed(bearing.words, answer)
        for one, other, across in ((mine.doer, theirs.doer, theirs.done_to), (mine.bearer, theirs.bearer, [])):
            if one and not other and across and mine.done_to and all(bearing.pairs.get(i) in across for i in one):
                text = " ".join(reading.words[i].text for i in one)
                return Failing(Reason.ROLE, f"“{text}”: in the article it is done to them", (text,))
            if not one or not other:
                continue
            if _meet(one, other, reading, bearing, ground):
                continue
            mixed_up = any(bearing.pairs.get(i) in across for i in one)
            if (mixed_up and not mine.done_to) or any(
                bearing.pairs.get(i) in other for i in mine.done_to if not theirs.done_to
            ):
                continue  # `work ended` and `they ended work`, or a passive without its auxiliary
            if mixed_up or not _may_name(one, other, reading, bearing, ground):
                text = " ".join(reading.words[i].text for i in one)
                there = " ".join(bearing.words[i].text for i in other[:6])
                return Failing(Reason.ROLE, f"“{text}”: the article has “{there}” there", (text,))
    return None


_PRESENT = words(
    "plans intends wants seeks hopes expects demands urges threatens vows promises denies rejects claims accuses offers"
)


def _is_deed(words: list[Word], index: int) -> bool:
    word, before = words[index], words[index - 1] if index else None
    if (
        word.low in _PRESENT
        and before is not None
        and (before.content or before.low in PRONOUNS | {",", "which", "who"})
    ):
        return True
    if before is None or word.direction or not is_verb(words, index):
        return False
    j = index - 1
    while j > 0 and words[j].low in AUXILIARIES and words[j].low != "to":
        j -= 1
    if words[j].low == "to":
        return False
    behind = words[index + 1] if index + 1 < len(words) else None
    aided = before.low in AUXILIARIES and before.low != "not"
    as_adjective = not aided and is_verb(words, index - 1) and behind is not None and behind.content
    return not as_adjective


def owners_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """An army checkpoint is no rebel checkpoint, and one firm's inspectors are not a ministry's."""
    del given
    for place, answer in bearing.pairs.items():
        word, other = reading.words[place], bearing.words[answer]
        if word.stem != other.stem or word.name or place == 0 or answer == 0:
            continue
        mine, theirs = reading.words[place - 1], bearing.words[answer - 1]
        if mine.low == theirs.low or theirs.sentence != other.sentence:
            continue
        sides = mine.low in _SIDES and theirs.low in _SIDES and mine.concepts.isdisjoint(theirs.concepts)
        if sides or (mine.name and mine.text.endswith("'s") and _owned_by_another(mine, answer, bearing, ground)):
            written = f"{mine.text} {word.text}"
            return Failing(Reason.ROLE, f"“{written}”: the article has others' there", (written,))
    return None


_SIDES = words(
    "army rebel government police union company opposition ministry council navy guerrilla militia state "
    "federal military civilian insurgent employer worker"
)


def _owned_by_another(owner: Word, answer: int, bearing: Bearing, ground: Ground) -> bool:
    behind = bearing.words[answer + 1 : answer + 6]
    if not behind or behind[0].low not in {"from", "of"}:
        return False
    until = next(
        (i for i, w in enumerate(behind[1:], 1) if is_verb(behind, i) or w.low in cues.AUXILIARIES), len(behind)
    )
    nouns = [w for w in behind[1:until] if w.content]
    around = _near_name({names.key(owner.text)}, ground)
    alike = any(
        names.key(w.text) == names.key(owner.text)
        or ground.names.same(names.key(w.text), names.key(owner.text))
        or w.stem in around
        for w in nouns
    )
    return bool(nouns) and not alike


def converses_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Who loses is who is beaten, who buys is who is sold to."""
    del given
    for place, word in enumerate(reading.words):
        against = converses(word.stem)
        if not against or place in bearing.pairs:
            continue
        for index, other in enumerate(bearing.words):
            if other.stem not in against or index in bearing.reverse:
                continue
            mine, theirs = _deed(reading.words, place), _deed(bearing.words, index)
            if mine.doer and theirs.doer and _meet(mine.doer, theirs.doer, reading, bearing, ground):
                text = " ".join(reading.words[i].text for i in mine.doer)
                return Failing(Reason.ROLE, f"“{text} {word.text}”: the article says “{other.text}”", (word.text,))
    return None


def things_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Rain is not snow: a thing that the sentences lack, where they have another of its kind."""
    del reading, given, ground
    for word in bearing.missing:
        kin = contrasts(word.stem)
        if not kin:
            continue
        for index, other in enumerate(bearing.words):
            if other.stem in kin and index not in bearing.reverse and other.sentence == bearing.main:
                return Failing(Reason.NOT_IN_SOURCE, f"“{word.text}”: the article says “{other.text}”", (word.text,))
    return None


@dataclass(frozen=True, slots=True)
class _Deed:
    """A verb with the words on its sides."""

    doer: list[int]
    bearer: list[int]
    """The subject of a passive verb."""
    done_to: list[int]


_ENDS_SUBJECT = frozenset('.;:!?—"-')
_OPENS_CLAUSE = words("but while although though whereas because if unless after before when as and that since until")


def _deed(words: list[Word], at: int) -> _Deed:
    passive = any(
        w.low in {"was", "were", "been", "being", "be", "is", "are"} for w in words[max(0, at - 3) : at]
    ) and (not words[at].low.endswith("ing"))
    passive = passive or "by" in [w.low for w in words[at + 1 : at + 3]]
    before = _subjectwords(words, at)
    behind: list[int] = []
    agent: list[int] = []
    into = behind
    for i in range(at + 1, min(len(words), at + 12)):
        word = words[i]
        if (
            word.sentence != words[at].sentence
            or word.low in _ENDS_SUBJECT
            or (word.low in _OPENS_CLAUSE and word.low != "and")
        ):
            break
        if word.low == "by":
            into = agent
        elif word.content and word.figure is None and word.moment is None:
            into.append(i)
    if passive:
        return _Deed(agent, before, [])
    return _Deed(before, [], behind)


_FINITE = words("did does do has had have was were is are will would could can may might must should")


def _first_verb(tokens: list[Word], link: int) -> int | None:
    """Give the verb before an `and`, of which another one behind it shares the subject."""
    for j in range(link - 1, max(-1, link - 14), -1):
        if tokens[j].sentence != tokens[link].sentence or tokens[j].low in _ENDS_SUBJECT:
            return None
        if is_verb(tokens, j) or tokens[j].low in _FINITE:
            return j
    return None


def _subjectwords(words: list[Word], at: int, depth: int = 0) -> list[int]:
    i = at - 1
    while i >= 0 and (words[i].low in AUXILIARIES or words[i].low == "to" or words[i].low.endswith("ly")):
        i -= 1
    if i > 0 and words[i].low == "," and (opened := _aside(words, i)) is not None:
        i = opened
    elif i >= 0 and words[i].low in {"and", "or", ","} and depth < 2:
        first = _first_verb(words, i)
        if first is not None:
            return _subjectwords(words, first, depth + 1)
    found: list[int] = []
    while i >= 0 and words[i].sentence == words[at].sentence:
        word = words[i]
        if word.low in _ENDS_SUBJECT or word.low in _OPENS_CLAUSE:
            if word.low == "and" and found and i > 0 and words[i - 1].content:
                i -= 1
                continue
            if word.low == "that" and found and i and words[i - 1].content and words[i - 1].low not in SPEECH:
                return []  # `the company that runs the dam denied it`: described, not named
            break
        if word.low in PRONOUNS and word.low not in {"who", "which", "whose", "his", "her", "its", "their"}:
            said = i - 2 if i > 1 and words[i - 1].low == "that" else i - 1
            spoken = said > 0 and words[said].low in SPEECH and word.low in {"it", "he", "she", "they"} and depth < 2
            return _subjectwords(words, said, depth + 1) if spoken else []
        if (word.low in _FINITE and found) or word.low in SPEECH:
            break
        if word.content and word.figure is None and word.moment is None:
            found.append(i)
        i -= 1
    return found[::-1]


def _aside(tokens: list[Word], comma: int) -> int | None:
    """Give the word before a description between two commas, of which this is the second."""
    for j in range(comma - 1, max(0, comma - 12), -1):
        if tokens[j].low in _ENDS_SUBJECT:
            return None
        if tokens[j].low == ",":
            opens = tokens[j + 1].low in {"who", "which", "whose", "a", "an", "the", "its"} or tokens[j + 1].name
            return j - 1 if opens and tokens[j - 1].content else None
    return None


def _meet(one: list[int], other: list[int], reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether two groups of words share a name, or, where one has none, any word."""
    mine = {names.key(reading.words[i].text) for i in one if reading.words[i].name} - TITLES
    theirs = {names.key(bearing.words[i].text) for i in other if bearing.words[i].text[:1].isupper()} - TITLES
    if mine and theirs:
        return any(m in theirs or _has_alias(m, theirs, ground) for m in mine)
    inside = set(other)
    if any(bearing.pairs.get(i) in inside for i in one):
        return True
    meanings = [bearing.words[i].concepts for i in other]
    return any(not reading.words[i].concepts.isdisjoint(m) for i in one for m in meanings)


# One word for somebody named elsewhere.
_GENERIC = words(
    "company firm group union party rebels militants organisation organization agency ministry government charity "
    "club team bank court army police council authority commission institute mission front movement league alliance "
    "operator regulator airline hospital university attackers fighters troops"
)


def _may_name(one: list[int], other: list[int], reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a name and a description, or two descriptions, may be of one thing."""
    mine = {names.key(reading.words[i].text) for i in one if reading.words[i].name} - TITLES
    theirs = {names.key(bearing.words[i].text) for i in other if bearing.words[i].name} - TITLES
    if mine and theirs:
        return False
    if any(reading.words[i].low in ANYONE for i in one) or any(bearing.words[i].low in ANYONE for i in other):
        return True
    if not mine and not theirs:
        return not any(ground.weights.get(reading.words[i].stem) for i in one)
    named, words = (
        (mine, [bearing.words[i].stem for i in other]) if mine else (theirs, [reading.words[i].stem for i in one])
    )
    around = _near_name(named, ground)
    if any(w in around for w in words):
        return True
    # A group under its common noun (the rebels for their front), where that noun names no other one there.
    common = [reading.words[i].low for i in one] if theirs else [bearing.words[i].low for i in other]
    company = {w.low for w in bearing.words if w.sentence == bearing.main} if theirs else {w.low for w in reading.words}
    return any(w in _GENERIC and (not theirs or w not in company) for w in common) and not _is_person(named, ground)


def _is_person(named: set[str], ground: Ground) -> bool:
    """Tell whether a name stands behind a title or before a `he` or `she` somewhere."""
    for index in {i for w in named for i in ground.names.where.get(w, ())}:
        tokens = ground.readings[index].words
        for place, word in enumerate(tokens):
            if names.key(word.text) in named and place and tokens[place - 1].low in TITLES:
                return True
    return False


def _near_name(named: set[str], ground: Ground) -> set[str]:
    """Words that stand close to a name anywhere in the article: what it is described by."""
    found: set[str] = set()
    for index in {i for w in named for i in ground.names.where.get(w, ())}:
        words = ground.readings[index].words
        for place, word in enumerate(words):
            if names.key(word.text) in named:
                for near in _beside(words, place):
                    if near.content:
                        found |= near.concepts | {near.stem}
    return found


def _beside(tokens: list[Word], place: int) -> list[Word]:
    """Give the words that describe a name: those before it, and those between commas behind it."""
    found: list[Word] = []
    i = place - 1
    while i >= max(0, place - 7) and tokens[i].low not in _ENDS_SUBJECT and not is_verb(tokens, i):
        found.append(tokens[i])
        i -= 1
    i = place + 1
    while i < len(tokens) and tokens[i].name:
        i += 1
    if i < len(tokens) and (tokens[i].low in {",", "(", "is", "was"} or tokens[i].low in _GENERIC):
        for word in tokens[i : i + 8]:
            if word.low in _ENDS_SUBJECT or (word.low == "," and word is not tokens[i]):
                break
            found.append(word)
    return found


CHECKS: tuple[Check, ...] = (
    figures_stand,
    figures_count_their_things,
    times_stand,
    quantities_hold,
    names_stand,
    polarity_holds,
    firmness_holds,
    comparisons_hold,
    speaker_holds,
    claims_stay_claims,
    figures_keep_their_roles,
    rates_hold,
    deeds_hold,
    owners_hold,
    converses_hold,
    things_hold,
)
