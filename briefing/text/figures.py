"""Quantities as an English news text writes them, and whether one bears out another.

How a figure is read into `Figure`:

* exact ("12", "a dozen", "1.5 billion"): `value` alone; ints stay ints, a part of a whole is its quotient;
* bounded ("at least 12", "more than 500", "up to 200"): `value` is None, `low` or `high` is the bound. Whether
  the bound itself is meant (at least) or not (more than) stays in `as_written`;
* about ("about 760", "nearly 50,000"): `value`, `approximate` true;
* a range ("36 to 40", "between 36 and 40"): `low` and `high`. "from 180 to 5" is a change, not a range: two
  figures with a `Role`; "19-4" and "5 to 2" are scores: two figures;
* loose ("dozens", "several hundred", "tens of thousands"): `low` and `high` of the order meant, `approximate`
  true, no value: "hundreds" runs from 200 to 999 and never equals 300;
* a code (longer than any quantity, 1.2.3, 9/11): no value at all, only its wording.

Separators: "5,500", "5 500", "12,34,567" and "1.500.000" are groups; "5.500" is five and a half, as English
has it; "1,5" is one and a half. Numbers in names (G20, F-16, COVID-19) are no figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from briefing.models import Figure
from briefing.models import Number as Value
from briefing.text import dates
from briefing.text.numerals import (
    BEHIND_ARTICLE,
    NUMBER_WORDS,
    Number,
    Sign,
    joined,
    peek,
    plain_value,
    read,
    short_scale,
    signs,
)
from briefing.text.units import DURATIONS, LETTER_UNITS, MONEY, SIGNS, UNITS, word_set


class Kind(StrEnum):
    """What sort of quantity a figure is."""

    COUNT = "count"
    """So many of something."""
    MEASURE = "measure"
    """So much, in a unit: length, mass, duration, temperature, age …"""
    MONEY = "money"
    PERCENT = "percent"
    SHARE = "share"
    """A part of a whole in words: a third, one in ten."""
    ORDINAL = "ordinal"
    """A place in an order: second, 3rd."""
    LABEL = "label"
    """A number that names: Category 5, No. 7."""
    SCORE = "score"
    """One side of a score or vote: 19-4."""
    TIME = "time"
    """A time of day; the value is its hours, the unit "o'clock"."""
    DATE = "date-part"
    """Part of a date; compare it with `briefing.text.dates`. Only a year has a value."""
    NOTHING = "nothing"
    """None of something: no, none, zero."""
    LIGHT = "light"
    """Words that may count or not (both, an hour, one of the largest): good as support, too weak to ask for."""
    CODE = "code"
    """Digits that are no quantity: a version, a very long number."""


class Role(StrEnum):
    """Which end of a change a figure is."""

    FROM = "from"
    TO = "to"


@dataclass(frozen=True, slots=True)
class Found:
    """A figure and its place: `text[start:end] == figure.as_written`, in code points.

    The words that qualify it and its unit are part of it, what is counted is not.
    """

    figure: Figure
    start: int
    end: int
    kind: Kind
    role: Role | None = None


class Differs(StrEnum):
    """In what a claimed figure differs from the one stated."""

    NUMBER = "number"
    UNIT = "unit"
    QUALIFIER = "qualifier"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Why a claimed figure is not borne out by the one stated."""

    kind: Differs
    detail: str


# Finding


def find(text: str, moments: Sequence[dates.FoundMoment] | None = None) -> tuple[Found, ...]:
    """Give the figures in `text`, in order and never overlapping. Never raises; linear in the text's length.

    `moments` are the times in it where they are known, from whatever day they were read.
    """
    return tuple(_with_roles(list(_apart(_Reader(text, moments).figures())), text))


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    # A time of day may be read in the digits of a decimal, `.1pm`: the one that begins first has them.
    end = 0
    for figure in found:
        if figure.start >= end:
            end = figure.end
            yield figure


class _Bound(NamedTuple):
    """How the words before or behind a number bound it."""

    low: bool = False
    high: bool = False
    approximate: bool = False


_ABOUT, _LOW, _HIGH = _Bound(approximate=True), _Bound(low=True), _Bound(high=True)
_EXACTLY = _Bound()


def _phrases(bound: _Bound, text: str) -> dict[tuple[str, ...], _Bound]:
    return {tuple(phrase.split()): bound for phrase in text.split(", ")}


_BEFORE = (
    _phrases(_ABOUT, "about, around, some, approximately, approx, approx ., roughly, circa, c ., "
             "an estimated, estimated, "
             "nearly, almost, close to, closer to, nearer, nearer to, "
             "virtually, ~, ≈, in the region of, something like, perhaps, maybe, presumably")
    | _phrases(_LOW, "at least, more than, over, above, upwards of, upward of, in excess of, exceeding, "
               "exceeded, exceeds, "
               "exceed, surpassing, surpassed, surpasses, topped, topping, tops, no fewer than, no less than, "
               "not less than, not fewer than, a minimum of, minimum of, greater than, higher than, longer than, "
               "well over, well above, beyond, >, ≥, > =, much more than, far more than, older than, over the age of, "
               "above the age of, aged over, over age")
    | _phrases(_HIGH, "up to, at most, as many as, as much as, as high as, no more than, not more than, fewer than, "
               "less than, under, below, a maximum of, maximum of, within, lower than, shorter than, well under, "
               "well below, shy of, <, ≤, < =, younger than, at the most, under the age of, below the age of, "
               "under age, aged under, not yet")
    | _phrases(_Bound(low=True, approximate=True), "just over, "
               "slightly more than, a little over, just above, slightly over")
    | _phrases(_Bound(high=True, approximate=True), "just under, slightly less than, a little under, just below, "
               "slightly under, just short of")
    | _phrases(_EXACTLY, "exactly, precisely")
)  # fmt: skip
_BEHIND = (
    _phrases(_LOW, "or more, or above, or over, and above, and over, and up, +, plus, - plus, or higher, or older, "
             "or longer")
    | _phrases(_HIGH, "or less, or fewer, or under, or below, and under, or lower, at most, or younger")
    | _phrases(_ABOUT, "or so, - odd, odd, - ish, ish, or thereabouts")
)  # fmt: skip
_BEFORE_STARTS = frozenset(phrase[0] for phrase in _BEFORE)
_LAST_BEFORE = frozenset(phrase[-1] for phrase in _BEFORE)
# How many signs the units take that begin with a word, the longest first.
_UNIT_LENGTHS = {
    start: sorted({len(phrase) for phrase in UNITS if phrase[0] == start}, reverse=True)
    for start in {phrase[0] for phrase in UNITS}
}
_BEHIND_STARTS = frozenset(phrase[0] for phrase in _BEHIND)
_DASHES = frozenset("-–—‒‑−")
_PARTING = _DASHES | {"to", "or", "and"}
_SCORING = word_set("""
    vote votes voted voting won win wins lost beat beating defeat defeated victory ruled ruling score scored scoring
    draw drew drawn lead leads led tied margin
    """)
_RANGING = word_set("range ranges ranged ranging vary varies varied varying anywhere aged ages estimates between")
_LABELS = word_set(
    "category magnitude phase stage level article no number chapter section page grade tier resolution nos flight"
)
_NAMING = word_set("""
    type class route highway interstate channel group act rule part volume room apollo unit reactor apartment gate
    district precinct ward proposition amendment formula round match game title block building area pier platform
    terminal zone sector day week lot exhibit protocol annex world
    """)
_VICTIMS = word_set("dead missing lost")
_LASTING = word_set("for of after just well lasted took takes take spent is was be been a the to with last lasting")
_SPANS = frozenset({"h", "days", "nights", "weeks", "months", "years", "decades"})
_IDLE_FIRST = word_set("lady ladies lieutenant lt sergeant sgt minister aid responder responders name names hand")
_NO_THING = word_set("""
    one longer doubt matter way more less fewer further other wonder where idea later sooner better different and or
    but to the a
    """)
_MODALS = word_set("can could may might must should would cannot can't shouldn't needs")
_POINTING = word_set("no any every each some this that which another these those whichever")
_MULTIPLES: dict[str, int | Fraction] = {
    "doubled": 2, "doubling": 2, "doubles": 2, "twice": 2, "tripled": 3, "tripling": 3, "trebled": 3, "thrice": 3,
    "quadrupled": 4, "quadrupling": 4, "halved": Fraction(1, 2), "halving": Fraction(1, 2),
}  # fmt: skip
_DOUBLE = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
_FOLD = {word + "fold": number for number, word in enumerate(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], start=2)}  # fmt: skip

# What a figure can begin with, by the kind of sign: of any kind that is not here, all do.
_OPENING = {
    "link": frozenset[str](),
    "name": frozenset[str](),
    "mark": frozenset("-−#"),
    "word": NUMBER_WORDS | _LABELS | _NAMING | _MULTIPLES.keys() | _DOUBLE.keys() | _FOLD.keys()
    | {"both", "no", "none", "minus"},
}  # fmt: skip


# An article counts only before one of these.
_ARTICLES = frozenset({"a", "an"})
_COUNTABLE = BEHIND_ARTICLE | _UNIT_LENGTHS.keys()


def _opens(sign: Sign) -> bool:
    return sign.kind not in _OPENING or sign.text in _OPENING[sign.kind]


# Without one of these a text has no moment that `_is_numeric`.
_CLOCK_OR_DIGIT = re.compile(r"\d|noon|midday|midnight|clock", re.IGNORECASE)


class _Amount(NamedTuple):
    """A number with its currency and unit, by the signs it takes."""

    number: Number
    first: int
    behind: int
    unit: str | None
    kind: Kind
    signed: bool = False
    """Whether the currency stands before it."""


class _Reader:
    """Goes once over the signs of a text, from left to right."""

    def __init__(self, text: str, moments: Sequence[dates.FoundMoment] | None) -> None:
        self.text = text
        self.at = signs(text)
        if moments is None:
            moments = dates.find(text, None) if _CLOCK_OR_DIGIT.search(text) else ()
        self.moments = [m for m in moments if _is_numeric(m.moment.as_written)]
        self.floor = 0
        self.found: list[Found] = []

    def figures(self) -> list[Found]:
        moments = self.moments
        behind, moment = 0, 0
        for index, sign in enumerate(self.at):
            if index < behind or not (moments or _opens(sign)):
                continue
            while moment < len(moments) and moments[moment].end <= sign.start:
                moment += 1
            here = moments[moment] if moment < len(moments) else None
            taken = self._moment(index, here) if here else None
            if not taken and _opens(sign) and self._may_count(index):
                taken = self._figure(index, here.start if here else None)
            behind = taken or index + 1
        return self.found

    def _may_count(self, index: int) -> bool:
        return self.at[index].text not in _ARTICLES or peek(self.at, index + 1).text in _COUNTABLE

    # One step each: they give the sign behind what they took, or None

    def _moment(self, index: int, here: dates.FoundMoment) -> int | None:
        sign = self.at[index]
        if not here.start <= sign.start < here.end:
            return None
        behind = index
        while behind < len(self.at) and self.at[behind].start < here.end:
            behind += 1
        written = here.moment.as_written
        minutes = dates.time_of_day(written)
        year = here.moment.precision == "year" and re.fullmatch(r"\d{4}", written)
        if year and index == behind - 1 and (self._unit(behind, hyphens=False) or self._is_money(index)):
            return None
        value = Fraction(minutes, 60) if minutes is not None else Fraction(int(written)) if year else None
        kind = Kind.DATE if minutes is None else Kind.TIME
        figure = Figure(as_written=written, value=_plain(value), unit=None if minutes is None else "o'clock")
        self._add(Found(figure, here.start, here.end, kind), behind)
        return behind

    def _is_money(self, index: int) -> bool:
        return peek(self.at, index - 1).kind == "money" and joined(self.at[index])

    def _figure(self, index: int, moment_at: int | None) -> int | None:
        return (
            self._code(index)
            or self._label(index)
            or self._light(index)
            or self._amounts(index, moment_at)
            or self._multiple(index)
        )

    def _code(self, index: int) -> int | None:
        sign = self.at[index]
        if sign.kind != "digits":
            return None
        behind = index + 1
        near, over = peek(self.at, behind), peek(self.at, behind + 1)
        if plain_value(sign.raw) is None:
            return self._pieces(index) if "," in sign.raw and "." not in sign.raw else self._as_code(index, behind)
        if (
            near.text == "/"
            and near.gap == ""
            and over.kind == "digits"
            and over.gap == ""
            and not read(self.at, index)
        ):
            while peek(self.at, behind).text == "/" and peek(self.at, behind + 1).kind == "digits":
                behind += 2
            return self._as_code(index, behind)
        if near.kind in {"word", "name"} and near.gap == "" and not self._is_suffix(index):
            # 3D, 5G, 9M79: a name; an "s" makes a decade of it.
            if near.text == "s":
                return self._decade(index)
            # An unknown unit (40pdr) is better kept as a bare number than lost.
            return None if near.kind == "word" and near.raw.islower() and len(near.raw) > 1 else behind + 1
        return None

    def _is_suffix(self, index: int) -> bool:
        number = read(self.at, index)
        if number is None:
            return False
        money = self._is_money(index)
        grown = short_scale(self.at, number, money=money)
        return grown is not number or number.behind > index + 1 or self._unit(index + 1, hyphens=False) is not None

    def _decade(self, index: int) -> int:
        low = plain_value(self.at[index].raw) or Fraction(0)
        figure = self._written(index, index + 2, low=low, high=low + 9, approximate=True)
        self._add(Found(*figure, Kind.LIGHT), index + 2)
        return index + 2

    def _pieces(self, index: int) -> int:
        """A list without blanks: 1,2,3."""
        sign = self.at[index]
        for piece in re.finditer(r"\d+", sign.raw):
            start, end = sign.start + piece.start(), sign.start + piece.end()
            value = plain_value(piece[0])
            figure = Figure(as_written=piece[0], value=_plain(value))
            self._add(Found(figure, start, end, Kind.CODE if value is None else Kind.COUNT), index + 1)
        return index + 1

    def _as_code(self, index: int, behind: int) -> int:
        self._add(Found(*self._written(index, behind), Kind.CODE), behind)
        return behind

    def _label(self, index: int) -> int | None:
        sign = self.at[index]
        if not (sign.text in _LABELS or sign.text == "#" or (sign.text in _NAMING and sign.raw[:1].isupper())):
            return None
        skip = 1 + (peek(self.at, index + 1).text in {".", "-"} and peek(self.at, index + 1).gap == "")
        number = read(self.at, index + skip) if index + skip < len(self.at) and joined(self.at[index + skip]) else None
        if (
            number is None
            or number.loose
            or number.share
            or number.ordinal
            or number.scaled
            or number.behind > index + skip + 1
        ):
            number = self._single(index + skip)
        if number is None:
            return None
        if sign.text == "magnitude":
            figure = self._written(index, number.behind, value=number.low, unit="magnitude")
            self._add(Found(*figure, Kind.MEASURE), number.behind)
            return number.behind
        if number.low.denominator != 1 or (sign.text == "no" and skip == 1 and not sign.raw[:1].isupper()):
            return None
        if self._unit(number.behind, hyphens=True) and sign.text not in {"category", "no", "#"}:
            return None
        of = None if sign.text == "#" else sign.raw
        figure = self._written(index, number.behind, value=number.low, of=of)
        self._add(Found(*figure, Kind.LABEL), number.behind)
        return number.behind

    def _single(self, index: int) -> Number | None:
        """Digits alone: in "Category 5 500 homes" the blank parts two numbers."""
        sign = peek(self.at, index)
        value = plain_value(sign.raw) if sign.kind == "digits" and joined(sign) else None
        return None if value is None else Number(value, value, index + 1)

    def _light(self, index: int) -> int | None:
        sign, near = self.at[index], peek(self.at, index + 1)
        if sign.kind != "word" or sign.text not in {"both", "one", "no", "none", "zero", "a", "an"}:
            return None
        if sign.text == "both":
            return self._as_light(index, index + 1, 2)
        if sign.text in {"no", "none", "zero"}:
            return self._nothing(index)
        if sign.text == "one":
            return self._one(index)
        unit = self._unit(index + 1, hyphens=False)
        if (
            unit
            and near.kind == "word"
            and near.text != "second"
            and unit[0] not in MONEY
            and unit[0] not in {"magnitude", "times"}
        ):
            return self._as_light(index, unit[1], 1, unit[0])
        return None

    def _as_light(self, index: int, behind: int, value: int, unit: str | None = None) -> int:
        figure = self._written(index, behind, value=Fraction(value), unit=unit, of=self._of(behind))
        self._add(Found(*figure, Kind.LIGHT), behind)
        return behind

    def _nothing(self, index: int) -> int | None:
        sign, near = self.at[index], peek(self.at, index + 1)
        if sign.text == "no" and not (
            near.kind == "word" and near.raw.islower() and near.text not in _NO_THING and near.gap == " "
        ):
            return None
        if near.text in {"-", "‑"} and near.gap == "":
            return index + 2
        figure = self._written(index, index + 1, value=Fraction(0), of=self._of(index + 1))
        self._add(Found(*figure, Kind.NOTHING), index + 1)
        return index + 1

    def _one(self, index: int) -> int | None:
        """Take "one" where it is a pronoun or too weak to count; None leaves it to be read as a number."""
        before, near, over = peek(self.at, index - 1), peek(self.at, index + 1), peek(self.at, index + 2)
        if near.text in {"-", "‑"} and near.gap == "":
            sided = over.text in {"sided", "way", "off", "on", "stop", "time", "another"}
            return index + 3 if sided else None
        if near.text == "of" and joined(near):
            return self._as_light(index, index + 1, 1) if self._is_idiom(index + 2) else None
        number = read(self.at, index)
        if number is not None and number.behind > index + 1:
            return None
        pronoun = near.text == "another" or (near.text in _MODALS and before.text not in {"killing", "wounding"})
        if joined(self.at[index]) and before.text in _POINTING:
            pronoun = True
        if not self._is_noun(near) and before.kind == "word" and joined(self.at[index]):
            article = peek(self.at, index - 2).text in {"a", "an", "the"}
            pronoun = pronoun or article or before.text in {"the", "a", "an", "number", "day"}
        if (
            near.text == "day"
            and over.text not in {"after", "before", "later", "earlier"}
            and before.text not in {"in", "for", "than", "least", "within", "only", "just", "about", "lasted"}
        ):
            pronoun = True
        return index + 1 if pronoun else None

    def _is_idiom(self, index: int) -> bool:
        """Whether "one of" leads to a superlative: one of the largest, one of many."""
        for sign in (peek(self.at, index + k) for k in range(4)):
            if sign.text in {"many", "most", "few", "several", "main", "key", "top", "leading", "biggest"}:
                return True
            if (
                sign.text.endswith("est")
                and len(sign.text) > 4
                and sign.raw.islower()
                and sign.text not in {"arrest", "protest", "west"}
            ):
                return True
        return False

    def _is_noun(self, sign: Sign) -> bool:
        return sign.kind == "word" and joined(sign) and sign.text not in _STOPS and not sign.text.endswith("ed")

    def _multiple(self, index: int) -> int | None:
        sign, near = self.at[index], peek(self.at, index + 1)
        value: int | Fraction | None = _MULTIPLES.get(sign.text) or _FOLD.get(sign.text)
        if sign.text in _DOUBLE and near.text in {"the", "that", "of", "what", "its", "last", "their"}:
            value = _DOUBLE[sign.text]
        if value is None:
            return None
        first, bound = self._bound_before(index, None)
        figure = self._written(
            first, index + 1, value=Fraction(value), unit="times", approximate=bound.approximate, bound=bound
        )
        self._add(Found(*figure, Kind.COUNT), index + 1)
        return index + 1

    # Numbers with currency, unit and bounds

    def _amounts(self, index: int, moment_at: int | None) -> int | None:
        amount = self._amount(index)
        if amount is None:
            return None
        if amount.number.ordinal:
            return self._ordinal(amount)
        one_in = self._one_in(amount)
        if one_in is not None:
            return one_in
        parted, between = self._parted(amount)
        other = None
        if parted is not None and not (moment_at is not None and self.at[parted].start >= moment_at):
            other = self._amount(parted)
        if other is not None and not other.number.ordinal and self._paired(amount, other, parted or 0, between=between):
            return other.behind if other.first >= 0 else None
        return self._alone(amount)

    def _amount(self, index: int) -> _Amount | None:
        first, currency = index, None
        sign = peek(self.at, index)
        minus = False
        if (sign.text in {"-", "−"} and self._is_minus(index)) or (
            sign.text == "minus" and joined(peek(self.at, index + 1))
        ):
            minus, index = True, index + 1
        if peek(self.at, index).kind == "money":
            currency, index = SIGNS.get(self.at[index].text, self.at[index].raw), index + 1
        if index >= len(self.at) or (index > first and not joined(self.at[index])):
            return None
        number = read(self.at, index)
        if number is None:
            return None
        number = short_scale(self.at, number, money=currency is not None)
        if minus:
            number = Number(-number.low, -number.low, number.behind)
        unit = None if currency else self._unit(number.behind, hyphens=True, number=number)
        behind = unit[1] if unit else number.behind
        name = currency or (unit[0] if unit else None)
        if name is None and peek(self.at, first - 1).text == "aged" and joined(self.at[first]):
            name = "years"
        if name == "lb or GBP":
            name = "GBP" if number.scaled and number.low >= 10**5 else "lb"
        return _Amount(number, first, behind, name, _kind(number, name), signed=currency is not None)

    def _is_minus(self, index: int) -> bool:
        sign, near = self.at[index], peek(self.at, index + 1)
        before = peek(self.at, index - 1)
        loose = index == 0 or sign.gap != "" or before.text == "("
        return near.gap == "" and near.kind in {"digits", "money"} and loose

    def _unit(self, index: int, *, hyphens: bool, number: Number | None = None) -> tuple[str, int] | None:
        """Give the unit that starts at a sign and the sign behind it, with "-old" where it is an age."""
        near = peek(self.at, index)
        hyphen = hyphens and near.text in {"-", "‑"} and near.gap == "" and peek(self.at, index + 1).gap == ""
        first = index + 1 if hyphen else index
        sign = peek(self.at, first)
        if not joined(sign) or sign.kind in {"end", "digits", "name", "link"}:
            return None
        if sign.raw in LETTER_UNITS and peek(self.at, index - 1).kind == "digits" and not hyphen:
            slash = peek(self.at, first + 1).text == "/"
            if not slash and (sign.gap == "" or sign.raw in {"m", "g", "t", "C", "F"}):
                return LETTER_UNITS[sign.raw], first + 1
        found = self._table(first)
        if sign.text == "in" and sign.gap == "" and not hyphen and peek(self.at, index - 1).kind == "digits":
            found = ("in", first + 1)
        if found is None and sign.text == "second":
            one = number is not None and number.low == 1 and not number.ordinal
            found = ("s", first + 1) if hyphen or one else None
        if found is not None and found[0] in DURATIONS:
            found = found[0], self._behind_old(found[1])
        return found

    def _behind_old(self, index: int) -> int:
        near, over = peek(self.at, index), peek(self.at, index + 1)
        if near.text == "old" and joined(near):
            return index + 1
        return index + 2 if near.text in {"-", "‑"} and over.text in {"old", "olds"} else index

    def _table(self, first: int) -> tuple[str, int] | None:
        for length in _UNIT_LENGTHS.get(peek(self.at, first).text, ()):
            near = [peek(self.at, first + k) for k in range(length)]
            if not all(map(joined, near[1:])):
                continue
            unit = UNITS.get(tuple([sign.text for sign in near]))
            if unit is not None:
                return unit, first + length
        return None

    def _ordinal(self, amount: _Amount) -> int | None:
        index, behind = amount.first, amount.behind
        before, near = peek(self.at, index - 1), peek(self.at, amount.number.behind)
        word = self.at[index].text
        idle = word == "first" and (before.text == "at" or near.text in _IDLE_FIRST)
        idle = idle or (word == "third" and (near.text in {"party", "parties", "reich"}))
        idle = idle or (
            near.text in {"-", "‑"} and peek(self.at, amount.number.behind + 1).text in {"party", "hand", "degree"}
        )
        if not idle:
            behind = amount.number.behind
            figure = self._written(index, behind, value=amount.number.low, of=self._of(behind))
            self._add(Found(*figure, Kind.ORDINAL), behind)
        return amount.number.behind

    def _one_in(self, amount: _Amount) -> int | None:
        """Take a share such as "three in five" or "9 out of 10"."""
        words = [peek(self.at, amount.behind + k).text for k in range(2)]
        every = words in (["in", "every"], ["of", "every"])
        skip = 2 if words == ["out", "of"] or every else 1 if words[0] == "in" else 0
        if not skip or amount.unit or amount.number.scaled or amount.number.share or amount.number.loose:
            return None
        of = self._amount(amount.behind + skip)
        if of is not None and every and of.unit:
            of = of._replace(unit=None, behind=of.number.behind)  # `one in every six dollars`
        if of is None or of.unit or of.number.ordinal or of.number.share or of.number.loose:
            return None
        before = peek(self.at, amount.first - 1).text
        upper, lower = amount.number.low, of.number.low
        if not 0 < upper < lower or (skip == 1 and (lower > 1000 or before.endswith(("ing", "ed")))):
            return None
        if skip == 1 and lower not in {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000}:
            return None
        first, bound = self._bound_before(amount.first, None)
        figure = self._written(first, of.behind, value=upper / lower, of=self._of(of.behind), bound=bound)
        self._add(Found(*figure, Kind.SHARE), of.behind)
        return of.behind

    def _parted(self, amount: _Amount) -> tuple[int | None, bool]:
        """Give where the other end of a range would start, and whether "between" leads it."""
        near, over = peek(self.at, amount.behind), peek(self.at, amount.behind + 1)
        if near.text not in _PARTING:
            return None, False
        first, _ = self._bound_before(amount.first, amount)
        between = peek(self.at, first - 1).text == "between" and first - 1 >= self.floor
        if near.text in _DASHES and near.gap == "" and over.gap == "" and over.kind != "end":
            return amount.behind + 1, between
        words = {"to", "or", "and"} if between else {"to", "or"}
        if near.text in words and near.gap == " " and over.gap == " ":
            _, skipped = self._bound_at(amount.behind + 1)
            return amount.behind + 1 + skipped, between
        return None, between

    def _paired(self, one: _Amount, two: _Amount, parted: int, *, between: bool) -> bool:
        """Take two numbers as a range, a change or a score; False where they are two figures of their own."""
        word = peek(self.at, one.behind).text
        same = one.unit in {None, two.unit} or (two.unit is None and one.signed)
        if not same or (one.number.share and not two.number.share):
            return False
        one = self._shared(one, two)
        two = _Amount(two.number, two.first, two.behind, one.unit, one.kind, signed=two.signed)
        first, bound = self._bound_before(one.first, one)
        before = peek(self.at, first - 1).text if first - 1 >= self.floor else ""
        lower, upper = one.number.low, two.number.high or two.number.low
        if word == "or" and (lower >= upper or one.number.loose or two.number.loose):
            return False
        if before == "from" and word == "to" and not self._ranges(first):
            return self._changed(one, two, first, bound)
        scoring = word != "or" and not between and one.unit is None and self._scores(one, two, first)
        if lower >= upper or scoring:
            plain = one.unit is None and _is_whole(lower) and _is_whole(upper) and parted == one.behind + 1
            return plain and not between and self._scored(one, two)
        if between:
            first -= 1
        _, after = self._bound_behind(two.behind)
        approximate = bound.approximate or after.approximate or one.number.loose or two.number.loose
        approximate = approximate or one.number.approximate or two.number.approximate
        figure = self._written(first, two.behind, low=lower, high=upper, unit=one.unit, of=self._of(two.behind),
                               approximate=approximate)  # fmt: skip
        self._add(Found(*figure, one.kind), two.behind)
        return True

    def _ranges(self, first: int) -> bool:
        return any(peek(self.at, first - k).text in _RANGING for k in range(2, 5))

    def _changed(self, one: _Amount, two: _Amount, first: int, bound: _Bound) -> bool:
        self._put(one, one.behind, bound, first, Role.FROM)
        start, other = self._bound_before(two.first, two)
        self._put(two, two.behind, other, start, Role.TO)
        return True

    def _scored(self, one: _Amount, two: _Amount) -> bool:
        for side in (one, two):
            figure = self._written(side.first, side.number.behind, value=side.number.low, of=self._of(two.behind))
            self._add(Found(*figure, Kind.SCORE), side.behind)
        return True

    def _scores(self, one: _Amount, two: _Amount, first: int) -> bool:
        if one.number.scaled or two.number.scaled or max(one.number.low, two.number.low) > 999:
            return False
        near = {peek(self.at, k).text for k in range(first - 5, first)} | {
            peek(self.at, k).text for k in range(two.behind, two.behind + 2)
        }
        return bool(near & _SCORING)

    def _shared(self, one: _Amount, two: _Amount) -> _Amount:
        """Let the first number have the unit and scale that stand once, behind the second."""
        number = one.number
        if two.number.scaled and not number.scaled and number.low < 1000 and not number.loose:
            spelled = self._mantissa(two)
            if spelled and (number.low < spelled or number.low < 10 * spelled < 10_000):
                scale = two.number.low / spelled
                number = Number(number.low * scale, (number.high or number.low) * scale, number.behind, scaled=True)
        unit = one.unit or two.unit
        return _Amount(number, one.first, one.behind, unit, _kind(number, unit), signed=one.signed)

    def _mantissa(self, amount: _Amount) -> Fraction | None:
        index = amount.first + (peek(self.at, amount.first).kind == "money")
        sign = peek(self.at, index)
        if sign.kind == "digits":
            return plain_value(sign.raw)
        return read([sign], 0).low if sign.kind == "word" and read([sign], 0) else None  # type: ignore[union-attr]

    def _alone(self, amount: _Amount) -> int:
        first, bound = self._bound_before(amount.first, amount)
        behind, after = self._bound_behind(amount.behind)
        if bound == _EXACTLY and after != _EXACTLY:
            bound = after
        elif after == _EXACTLY:
            behind = amount.behind
        self._put(amount, behind, bound, first)
        return behind

    def _put(self, amount: _Amount, behind: int, bound: _Bound, first: int, role: Role | None = None) -> None:
        number = amount.number
        approximate = number.approximate or number.loose
        if number.loose:
            figure = self._written(
                first, behind, low=None if bound.high else number.low, high=None if bound.low else number.high,
                unit=amount.unit, of=self._of(behind), approximate=True)  # fmt: skip
        else:
            figure = self._written(first, behind, value=number.low, unit=amount.unit, of=self._of(behind), bound=bound,
                                   approximate=approximate)  # fmt: skip
        self._add(Found(*figure, amount.kind, role), behind)

    # The words around

    def _bound_before(self, index: int, amount: _Amount | None) -> tuple[int, _Bound]:
        """Give the first sign of the qualifying words before a number, and what they say."""
        first, bound = index, _EXACTLY
        for _ in range(2):
            if peek(self.at, first - 1).text not in _LAST_BEFORE:
                break
            for length in (4, 3, 2, 1):
                start = first - length
                if start < self.floor or any(not joined(s) for s in self.at[start + 1 : first + 1]):
                    continue
                said = _BEFORE.get(tuple(s.text for s in self.at[start:first]))
                if said is None or (length == 1 and self._is_preposition(start, amount)):
                    continue
                bound = _Bound(bound.low or said.low, bound.high or said.high, bound.approximate or said.approximate)
                first = start
                break
        aged = amount is not None and amount.unit == "years" and first - 1 >= self.floor
        if aged and peek(self.at, first - 1).text in {"aged", "age"}:
            first -= 1
        return first, bound

    def _is_preposition(self, index: int, amount: _Amount | None) -> bool:
        """Whether "over two days" means during them, and "some" or "under" is no bound of the number."""
        if self.at[index].text == "within" or amount is None:
            return False
        if self.at[index].text != "over" or amount.unit not in _SPANS:
            return False
        if amount.number.low > 10 or peek(self.at, amount.first).kind == "digits":
            return False
        said = peek(self.at, index - 1).text
        return said not in _LASTING

    def _bound_at(self, index: int) -> tuple[_Bound, int]:
        if peek(self.at, index).text not in _BEFORE_STARTS:
            return _EXACTLY, 0
        for length in (4, 3, 2, 1):
            near = [peek(self.at, index + k) for k in range(length)]
            said = _BEFORE.get(tuple(s.text for s in near))
            if said is not None and all(joined(s) for s in near):
                return said, length
        return _EXACTLY, 0

    def _bound_behind(self, index: int) -> tuple[int, _Bound]:
        if peek(self.at, index).text not in _BEHIND_STARTS:
            return index, _EXACTLY
        for length in (2, 1):
            near = [peek(self.at, index + k) for k in range(length)]
            said = _BEHIND.get(tuple(s.text for s in near))
            if said is None or not all(joined(s) for s in near):
                continue
            if length == 1 and near[0].text in {"+", "ish"} and near[0].gap != "":
                continue
            if near[0].text == "plus" and peek(self.at, index + 1).kind in {"digits", "word", "money"}:
                continue
            return index + length, said
        return index, _EXACTLY

    def _of(self, index: int) -> str | None:
        """Give what is counted: the words right behind, as far as a verb, a preposition or a mark."""
        if peek(self.at, index).text == "of" and joined(peek(self.at, index)):
            index += 1
            while peek(self.at, index).text in {"the", "its", "these", "those", "their", "his", "her", "all", "our"}:
                index += 1
        while peek(self.at, index).text in {"-", "‑", "more", "other", "others"} and joined(peek(self.at, index)):
            index += 1
        last = index
        if peek(self.at, index).text in _VICTIMS and joined(peek(self.at, index)):
            last += 1
        while last - index < 5 and self._counts_on(last, index):
            last += 1
        if last == index:
            return None
        return self.text[self.at[index].start : self.at[last - 1].end]

    def _counts_on(self, index: int, first: int) -> bool:
        sign = peek(self.at, index)
        if sign.kind not in {"word", "name"} or (not joined(sign) and index > first) or sign.text in _STOPS:
            # "ten-storey", "Peshmerga-led": a hyphen inside goes on
            inner = sign.text in {"-", "‑"} and sign.gap == "" and index > first
            return inner and peek(self.at, index + 1).kind == "word" and peek(self.at, index + 1).gap == ""
        if sign.gap == "\n" or read(self.at, index) is not None:
            return False
        verb = sign.text.endswith(("ed", "ing")) and len(sign.text) > 4
        return not (verb and index > first)

    def _written(
        self,
        first: int,
        behind: int,
        *,
        value: Fraction | None = None,
        low: Fraction | None = None,
        high: Fraction | None = None,
        unit: str | None = None,
        of: str | None = None,
        approximate: bool = False,
        bound: _Bound = _EXACTLY,
    ) -> tuple[Figure, int, int]:
        start, end = self.at[first].start, self.at[behind - 1].end
        if bound.low:
            value, low = None, value
        elif bound.high:
            value, high = None, value
        figure = Figure(
            as_written=self.text[start:end],
            value=_plain(value),
            low=_plain(low),
            high=_plain(high),
            unit=unit,
            of=of,
            approximate=approximate or bound.approximate,
        )
        return figure, start, end

    def _add(self, found: Found, behind: int) -> None:
        self.found.append(found)
        self.floor = behind


_STOPS = word_set("""
    a an the this that these those and or but nor so yet if when while who whom whose which where why how as at by
    for from in into of off on onto out over per than through to toward towards under until up upon via with within
    without about above across after against along amid amidst among around before behind below beneath beside
    between beyond despite down during except inside near outside since throughout till versus vs is are was were be
    been being am has have had having do does did will would shall should can could may might must cannot not no
    never also only just even still already now then there here again ago later earlier each every both either
    neither more less most least he she it they we you i him her them us me his its their our your my said say says
    saying told died die dies dead fled flee left leave lost lose got get took take takes went go goes came come
    comes fell fall rose rise hit found find fought made make makes won win held hold set put cut shot saw see
    became began begin met meet sent send spent kept keep flew fly drove broke struck stood ran run gave give grew
    wrote spoke lead led sue sues remain remains need needs live lives work works because however although though
    according including like such other else respectively altogether nationwide overall alive away apart back
    yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february april
    june july august september october november december next last early late roughly nearly almost another caught
    involved sought bought brought built thought taught sold paid felt heard known seen taken given driven broken
    """)


def _is_numeric(written: str) -> bool:
    """Whether the digits of a moment belong to it; "5 days ago" is a duration first."""
    if written.lower().endswith("ago"):
        return False
    return any(c.isdigit() for c in written) or dates.time_of_day(written) is not None


def _kind(number: Number, unit: str | None) -> Kind:
    if unit is None or unit == "times":
        return Kind.SHARE if number.share and unit is None else Kind.COUNT
    if unit in {"%", "pp"}:
        return Kind.PERCENT
    return Kind.MONEY if unit in MONEY or (len(unit) == 3 and unit.isupper()) else Kind.MEASURE


def _is_whole(value: Fraction) -> bool:
    return value.denominator == 1


def _plain(value: Fraction | None) -> Value | None:
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)


def _with_roles(found: list[Found], text: str) -> list[Found]:
    """Mark both ends of a change that other words stand between: "from fourteen deaths to 31"."""
    result = list(found)
    for index in range(len(result) - 1):
        one, two = result[index], result[index + 1]
        between = text[one.end : two.start]
        if not (one.role or two.role) and re.fullmatch(r"[^.;:\n]{0,40}\b(?:up|down) from ", between):
            result[index], result[index + 1] = _as(one, Role.TO), _as(two, Role.FROM)
            continue
        if one.role or two.role or len(between) > 60 or re.search(r"[.;,:\n]", between):
            continue
        before = text[max(0, one.start - 8) : one.start].lower().split()
        link = between.lower().split()
        pair = (before[-1:], link[-1:])
        if pair == (["from"], ["to"]) and not _is_span(text, one.start):
            result[index], result[index + 1] = _as(one, Role.FROM), _as(two, Role.TO)
        elif pair == (["to"], ["from"]):
            result[index], result[index + 1] = _as(one, Role.TO), _as(two, Role.FROM)
    return result


def _is_span(text: str, start: int) -> bool:
    return bool(set(text[max(0, start - 30) : start].lower().split()) & _RANGING)


def _as(found: Found, role: Role) -> Found:
    return Found(found.figure, found.start, found.end, found.kind, role)


# Comparing


def agrees(claimed: Figure, stated: Figure) -> Disagreement | None:
    """Say in what `claimed` goes beyond `stated`; None where it is borne out.

    Borne out are the same number in another spelling; a weaker one said as such ("about 760" of 760, "at least
    12" of 12); and a rounder one said as such ("about 50,000" of 49,800, "more than 11,000" of 11,240, "hundreds"
    of 350). A hedge must not vanish: 12 of "at least 12" is a difference of qualifier. A range is borne out by the
    same range only, one of its ends by "at least" or "up to". Units are not converted: km and miles differ.
    """
    kind = differs(claimed, stated)
    if kind is None:
        return None
    return Disagreement(kind, f"“{claimed.as_written}” is claimed, “{stated.as_written}” is stated")


def differs(claimed: Figure, stated: Figure) -> Differs | None:
    """Say in what kind of thing `claimed` goes beyond `stated`, as `agrees` has it; None where it is borne out."""
    number = _compare(_share_of(claimed, stated), _share_of(stated, claimed))
    if number is not Differs.NUMBER and not _same_unit(claimed, stated):
        return Differs.UNIT
    return number


_LOOSE_WORDS = re.compile(
    r"\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions"
    r"|(?:several|few|many) (?:dozen|hundred|thousand|million|billion|trillion))\b",
    re.IGNORECASE,
)
_STRICT = re.compile(
    r"\b(?:more than|over|above|exceed\w{0,3}|surpass\w{0,3}|topp?\w{0,3}|in excess|upwards?|beyond|greater than|"
    r"higher than|longer than|older than|less than|fewer than|under|below|short of|shy of|lower than|shorter than|"
    r"younger than|age of|under age|over age|aged (?:over|under)|not yet)\b|[<>](?!\s?=)",
    re.IGNORECASE,
)
_NOT_STRICT = re.compile(
    r"\b(?:no|not) (?:more|less|fewer)\b|\bor (?:over|above|under|below)\b|\band (?:over|above|under)\b", re.IGNORECASE
)
_AGE = re.compile(r"\b(?:aged|olds?)\b", re.IGNORECASE)
_SHORT = re.compile(r"\b(?:nearly|almost|close to|virtually)\b", re.IGNORECASE)
_ORDINAL_WORDS = re.compile(r"(?:\d(?:st|nd|rd|th)|first|second|third|[a-z]{3,10}th)\Z", re.IGNORECASE)
_LABEL_WORDS = re.compile(r"(?:[A-Za-z]{2,12}[ .-]{1,2}|#)\d{1,6}\Z")
_PART_WORDS = re.compile(
    r"\b(?:half|third|quarter|fifth|sixth|eighth|tenth)s?\b|\bin\b|\bout of\b|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|/", re.IGNORECASE
)


def _compare(claimed: Figure, stated: Figure) -> Differs | None:
    if _bare(claimed) or _bare(stated):
        same = claimed.as_written.casefold().split() == stated.as_written.casefold().split()
        return None if same else Differs.NUMBER
    if claimed.low is not None and claimed.high is not None:
        return _claims_span(claimed, stated)
    if claimed.low is not None:
        return _claims_bound(claimed, claimed.low, stated, side=1)
    if claimed.high is not None:
        return _claims_bound(claimed, claimed.high, stated, side=-1)
    return _claims_value(claimed, claimed.value or 0, stated)


def _claims_value(claimed: Figure, value: Value, stated: Figure) -> Differs | None:
    if stated.value is None:
        loose = _is_loose(stated)
        if not loose and any(_equal(value, bound) for bound in (stated.low, stated.high)):
            return Differs.QUALIFIER
        return Differs.NUMBER
    if _equal(value, stated.value):
        if claimed.approximate:
            short = _SHORT.search(claimed.as_written) and not _SHORT.search(stated.as_written)
            return Differs.QUALIFIER if short else None
        return Differs.QUALIFIER if stated.approximate else None
    if not claimed.approximate or not (_rounds(value, stated.value) or _is_near_share(claimed, value, stated.value)):
        return Differs.NUMBER
    return Differs.QUALIFIER if _SHORT.search(claimed.as_written) and stated.value > value else None


def _claims_bound(claimed: Figure, bound: Value, stated: Figure, *, side: int) -> Differs | None:
    """`side` is 1 for a bound below, -1 for one above."""
    same_side = stated.low if side > 0 else stated.high
    other_side = stated.high if side > 0 else stated.low
    known = stated.value if stated.value is not None else same_side
    if known is None:
        return Differs.QUALIFIER if _equal(bound, other_side) else Differs.NUMBER
    if _is_loose(stated) and not _is_loose(claimed):
        return Differs.NUMBER
    if _equal(bound, known):
        if stated.value is not None:
            return Differs.QUALIFIER if stated.approximate or _is_strict(claimed) else None
        return Differs.QUALIFIER if _is_strict(claimed) and not _is_strict(stated, plus=True) else None
    beyond = (known - bound) * side > 0
    return None if beyond and _truncates(bound, known, claimed.as_written) else Differs.NUMBER


def _claims_span(claimed: Figure, stated: Figure) -> Differs | None:
    low, high = claimed.low or 0, claimed.high or 0
    if not _is_loose(claimed):
        if _equal(low, stated.low) and _equal(high, stated.high):
            return Differs.QUALIFIER if stated.approximate and not claimed.approximate else None
        return Differs.NUMBER
    if stated.value is not None:
        return None if low <= stated.value <= high else Differs.NUMBER
    if stated.low is None:
        return Differs.NUMBER
    return (
        None
        if low <= stated.low and (stated.high is None or stated.high <= high) and stated.low <= high
        else Differs.NUMBER
    )


_NEAR_SHARE = 0.03


def _bare(figure: Figure) -> bool:
    return figure.value is None and figure.low is None and figure.high is None


def _is_loose(figure: Figure) -> bool:
    return figure.value is None and figure.approximate and _LOOSE_WORDS.search(figure.as_written) is not None


def _is_strict(figure: Figure, *, plus: bool = False) -> bool:
    """Whether the bound itself is left out; "500+" is taken either way, as `plus` says."""
    written = figure.as_written
    if _NOT_STRICT.search(written):
        return False
    return _STRICT.search(written) is not None or (plus and re.search(r"\+|\bplus\b", written) is not None)


def _equal(one: Value | None, two: Value | None) -> bool:
    if one is None or two is None:
        return False
    if isinstance(one, int) and isinstance(two, int):
        return one == two
    return abs(one - two) <= 1e-9 * max(abs(one), abs(two))


def _rounds(rough: Value, exact: Value) -> bool:
    """Whether `rough` is `exact` rounded to fewer digits, and at most a tenth away."""
    if _digits_of(rough) >= _digits_of(exact):
        return False
    away = abs(rough - exact)
    return away <= float(_last_place(rough)) / 2 and away <= abs(exact) / 10


def _truncates(rough: Value, exact: Value, written: str) -> bool:
    """Whether a bound is `exact` cut to fewer digits, and at most a fifth away."""
    away = abs(rough - exact)
    if re.search(r"\bdozen\b", written, re.IGNORECASE):
        return away < 12
    if away > abs(exact) / 5:
        return False
    fewer = _digits_of(rough) < _digits_of(exact) and away < float(_last_place(rough))
    return fewer or (away <= abs(exact) / 20 and _ends_in_five(rough))


def _ends_in_five(value: Value) -> bool:
    """Whether a number is one that people round to though it has no fewer digits: 4.5 million, 15."""
    return Decimal(str(value)).normalize().as_tuple().digits[-1] == 5


def _is_near_share(claimed: Figure, rough: Value, exact: Value) -> bool:
    """Whether a share in words is one in digits, said roughly: "almost a third" of 31 %, "three quarters" of 73 %."""
    in_words = claimed.unit is None and _PART_WORDS.search(claimed.as_written)
    return bool(in_words) and 0 < rough < 1 and abs(rough - exact) <= _NEAR_SHARE


def _digits_of(value: Value) -> int:
    return len(Decimal(str(value)).normalize().as_tuple().digits)


def _last_place(value: Value) -> Decimal:
    exponent = Decimal(str(value)).normalize().as_tuple().exponent
    return Decimal(10) ** exponent if isinstance(exponent, int) else Decimal(0)


def _share_of(figure: Figure, other: Figure) -> Figure:
    """Put "60%" as 0.6 where it is compared with a share in words such as "three in five"."""
    if figure.unit != "%" or other.unit is not None or not _PART_WORDS.search(other.as_written):
        return figure
    parts = {
        name: None if part is None else part / 100
        for name in ("value", "low", "high")
        for part in [getattr(figure, name)]
    }
    return figure.model_copy(update=parts)


def _same_unit(claimed: Figure, stated: Figure) -> bool:
    if _sort(claimed) != _sort(stated):
        return False
    if claimed.unit == stated.unit:
        return True
    units = {claimed.unit, stated.unit}
    if units == {None, "times"} and claimed.of == "occasions":
        return True
    if units == {None, "%"}:
        return bool(_PART_WORDS.search((stated if claimed.unit else claimed).as_written))
    if units == {"lb", "GBP"}:
        return all("pound" in f.as_written.lower() for f in (claimed, stated) if f.unit == "lb")
    # An age has its unit or not: "Ivan, 45," and "45-year-old".
    return units == {None, "years"} and any(f.unit and _AGE.search(f.as_written) for f in (claimed, stated))


def _sort(figure: Figure) -> str:
    if figure.unit is None and _ORDINAL_WORDS.search(figure.as_written) and not _PART_WORDS.search(figure.as_written):
        return "ordinal"
    return "label" if figure.unit is None and figure.of and figure.as_written.startswith(figure.of) else "plain"
