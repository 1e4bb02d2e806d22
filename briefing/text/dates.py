"""Times as an English news text writes them, and the day each one means.

The grammar is closed and our own; what it does not know is not a time:

* calendar days: ``2026-11-05``, ``5 November 2026``, ``Thursday, Nov. 5th``, ``05.11.2026`` (day first),
  ``13-15 April`` (two days); ``05/11/2026`` only to the year, as day and month cannot be told apart;
* months and years: ``January 2019``, ``last August``, ``late May``, ``in 2016``, ``the 1990s``, ``Q3 2026``;
* days by name or from the day of writing: ``Monday night``, ``last Friday``, ``yesterday``, ``two days ago``;
* spans: ``last week``, ``earlier this year``; and times of day: ``4 p.m.``, ``14:30``, ``noon``.

How a day is worked out (`Moment.resolved`), always from the day of publication:

* a bare weekday is the latest such day up to and including publication; beside words of the future (will,
  is due, plans) it is the first one from publication on. The cue nearest before it decides, or else the
  first one behind: "said on Monday that it will leave on Friday" has one of each;
* ``last`` is strictly before, ``next`` strictly after publication;
* a day or month without a year is the one nearest to publication, unless such words point one way.

A week has no precision of its own: ``last week`` stays unknown, its wording is kept.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from briefing.models import Moment
from briefing.text.alternatives import any_before, any_of
from briefing.text.pasts import IRREGULAR_PASTS


@dataclass(frozen=True, slots=True)
class FoundMoment:
    """A time expression and its place: `text[start:end] == moment.as_written`, in code points."""

    moment: Moment
    start: int
    end: int


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat",
         "sunday sun")
    )
    for name in names.split()
}  # fmt: skip
_SMALL_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_SMALL = {word: number for number, word in enumerate(_SMALL_WORDS.split())} | {"a": 1, "an": 1}

_S = r"(?:[^\S\n]{0,2}\s[^\S\n]{0,2})"  # one gap: blanks with at most one line break, so that paragraphs stay apart
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAYNAME = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_ANYDAY = rf"(?:{_DAYNAME}|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\b\.?)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[0-9]|20)\d\d"
_YEAR_END = r"(?!\w|,\d|\.\d|%|:\d)"
_PART = r"(?:morning|afternoon|evening|night|lunchtime|midday|noon)"
_TO = rf"(?:{_S}(?:to|and|or|through|until){_S}|{_S}?[-–—]{_S}?)"
_WHICH = rf"this{_S}past|this{_S}coming|last|past|next|coming|this"
_ZONE = rf"(?:GMT|UTC|BST|CEST|CET|EST|EDT|local{_S}time|hours|hrs)"
_NEAR = r"(?:early|late|mid|end|beginning|start|middle)"

_PATTERNS = {
    "iso": r"(?P<iso_y>\d{4})-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)"
    r"(?:[Tt]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?(?![\w-])",
    "dotted": r"(?P<dot_d>\d{1,2})\.(?P<dot_m>\d{1,2})\.(?P<dot_y>\d{4})(?![\w]|\.\d)",
    "slashed": r"(?P<sl_a>\d{1,2})/(?P<sl_b>\d{1,2})/(?P<sl_y>\d{4})(?![\w/])",
    "first": rf"(?P<fi_d>{_DAY})(?={_TO}(?:{_DAY}){_S}(?:of{_S})?(?P<fi_m>{_MONTH})\b"
    rf"(?:,?{_S}(?P<fi_y>{_YEAR}){_YEAR_END})?)",
    "dmy": rf"(?:(?P<dmy_w>{_ANYDAY}),?{_S})?(?:the{_S})?(?P<dmy_d>{_DAY})(?:{_S}of{_S}|{_S}|-)(?P<dmy_m>{_MONTH})\b"
    rf"(?:(?:,?{_S}|-)(?P<dmy_y>{_YEAR}){_YEAR_END})?",
    "mdy": rf"(?:(?P<mdy_w>{_ANYDAY}),?{_S})?(?P<mdy_m>{_MONTH}){_S}(?:the{_S})?(?P<mdy_d>{_DAY})"
    rf"(?!\w|,\d|\.\d|:\d|{_S}?%|{_S}?[ap]\.?m\b)"
    rf"(?:,?{_S}(?P<mdy_y>{_YEAR}){_YEAR_END})?",
    "my": rf"(?:{_NEAR}[-\s])?(?P<my_m>{_MONTH}),?{_S}(?:of{_S})?(?P<my_y>{_YEAR}){_YEAR_END}",
    "month": rf"(?:(?P<mo_dir>{_WHICH}){_S})?(?:(?P<mo_near>{_NEAR})[-\s])?(?P<mo_m>{_MONTH})\b",
    "weekday": rf"(?:(?P<wd_dir>{_WHICH}){_S})?(?:(?:early|late){_S}(?:on{_S})?)?"
    rf"(?P<wd_w>{_DAYNAME})(?P<wd_s>s?)\b(?:{_S}{_PART}\b)?",
    "day": rf"(?:early{_S}|late{_S})?(?P<day_w>yesterday|today|tomorrow|tonight)\b(?:{_S}{_PART}\b)?",
    "dayish": rf"(?P<di_dir>last|this){_S}(?P<di_part>night|morning|afternoon|evening)\b",
    "span": rf"(?:(?:earlier|later|late|early){_S}(?:in{_S})?)?(?P<sp_dir>last|this|next){_S}"
    r"(?P<sp_unit>weekend|week|month|year|decade|century)\b",
    "ago": rf"(?P<ago_n>\d{{1,3}}|{'|'.join(_SMALL)}){_S}"
    rf"(?P<ago_unit>day|week|month|year|decade|hour|minute)s?{_S}ago\b",
    "deictic": rf"(?:the{_S}(?:same|next|following|previous){_S}(?:day|week|month|year|morning|night|evening)"
    rf"|that{_S}(?:day|night|morning|evening|afternoon|same{_S}day)|the{_S}day{_S}(?:before|after))\b",
    "decade": rf"(?:(?:early|late|mid)[-\s])?(?:the{_S})?(?:1[5-9]|20)\d0s\b",
    "season": rf"(?:spring|summer|autumn|fall|winter|Q[1-4]|(?:first|second|third|fourth){_S}(?:quarter|half))"
    rf"{_S}(?:of{_S})?(?P<se_y>{_YEAR}){_YEAR_END}",
    "clock": r"(?P<cl_h>\d{1,2})(?:[:.](?P<cl_m>\d\d))?[^\S\n]?(?P<cl_x>[ap]\.[^\S\n]?m\.|[ap]m)(?!\w)",
    "clock24": rf"(?P<c2_h>\d{{1,2}}):(?P<c2_m>\d\d)(?::\d\d)?(?:{_S}{_ZONE})?(?![\w:])",
    "zulu": rf"(?P<zu_h>[01]\d|2[0-4])(?P<zu_m>[0-5]\d)(?:{_S}{_ZONE}|Z)\b",
    "oclock": rf"(?P<oc_h>\d{{1,2}}|{'|'.join(_SMALL)}){_S}o['’]clock\b",
    "noon": r"(?:noon|midday|midnight)\b",
    "year": rf"(?:(?:early|late|mid)[-\s])?(?P<yr_y>{_YEAR})"
    rf"(?:(?P<yr_to>[-–/])(?P<yr_2>\d\d(?:\d\d)?))?{_YEAR_END}(?![-–]\d)",
}  # fmt: skip
# Of these a form is tried where a digit stands, of the others where a letter does; of both, those named twice.
_WITH_DIGIT = _words("iso dotted slashed first dmy ago decade clock clock24 zulu oclock year")
_WITH_LETTER = _PATTERNS.keys() - _words("iso dotted slashed first clock clock24 zulu")


def _any_form(forms: Set[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{f}>{body})" for f, body in _PATTERNS.items() if f in forms), re.IGNORECASE)


_DIGITS, _LETTERS = _any_form(_WITH_DIGIT), _any_form(_WITH_LETTER)
# All that a time can begin with, and as much of what follows as keeps most words of a text from being tried in vain:
# what is no time after all is told by its form, so that nothing here may be too narrow.
_NAMED_DAYS = {
    " ".join(name for name in (*_MONTHS, *_WEEKDAYS) if len(name) > 4): "",
    " ".join(name for name in (*_MONTHS, *_WEEKDAYS) if len(name) <= 4): r"\b",
}
_DAYS = any_before(_NAMED_DAYS)
_DIRECTED = any_of(
    "past coming weekend week month year decade century night morning afternoon evening early late mid end beginning "
    "start middle"
)
# A sign, a separator or a letter right before a digit makes it part of something else (a price, a code, a decimal).
_OPENING = re.compile(
    r"(?<![\w$€£¥#+])(?<!\d[.,:/])(?:\d|"
    + any_before({
        **_NAMED_DAYS,
        "the": rf"\s+(?:\d|{any_of('same next following previous day')})",
        "that": rf"\s+{any_of('day night morning evening afternoon same')}",
        "this last next past coming": rf"\s+(?:{_DAYS}|{_DIRECTED})",
        "early late mid end beginning start middle": rf"[-\s](?:\s*\d|\s*{_DAYS}"
        rf"|\s*{any_of('the on this last next in yesterday today tomorrow tonight')})",
        "earlier later": r"\s",
        "yesterday today tomorrow tonight noon midday midnight": r"\b",
        "spring summer autumn fall winter q1 q2 q3 q4": r"\s+(?:[oO][fF]\s+)?\d",
        "first second third fourth": rf"\s+{any_of('quarter half')}",
        " ".join(_SMALL): rf"\s+{any_of('day week month year decade hour minute o')}",
    })
    + ")"
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[.;!?]")

_FUTURE = _words(
    "will shall would plans plan planned due expected expects scheduled upcoming intends intend hopes aims going "
    "won't we'll they'll he'll she'll it'll i'll you'll set slated ahead until till could may might wants want hope "
    "seeks seek demands forecast warns warn promises pledges threatens must deadline "
    # News tells in the present what is on a calendar: `the strike begins on Monday`.
    "begins starts opens votes meets ends closes resumes expires convenes reopens launches"
)
_PAST = _words(IRREGULAR_PASTS) | _words("since said was were became been done gone seen taken")
_NOT_PAST = _words("need needed indeed speed seed feed proceed succeed exceed hundred red bed") | _FUTURE


def find(text: str, published: date | None) -> tuple[FoundMoment, ...]:
    """Give the times in `text`, in order and never overlapping, read from the day of publication.

    Without that day, or where the words do not say enough, `date` is None and `precision` is "unknown".
    """
    found: list[FoundMoment] = []
    position = 0
    while opening := _OPENING.search(text, position):
        match = (_DIGITS if opening[0].isdecimal() else _LETTERS).match(text, opening.start())
        moment = _read(match, text, published) if match else None
        if match is None or moment is None:
            # Not a time here ("may", a count of 2000): go on behind its first word.
            position = _behind_first_word(text, opening.start())
            continue
        found.extend(moment)
        position = max(match.end(), moment[-1].end)
    return tuple(found)


def same_day(a: Moment, b: Moment) -> bool:
    """Whether both surely mean one day: equal dates, or, where neither has one, the same wording of a day."""
    if a.date is not None and b.date is not None:
        return a.precision == b.precision == "day" and a.date == b.date
    if a.date is None and b.date is None:
        left, right = _parts(a.as_written), _parts(b.as_written)
        return left == right and left.names_a_day
    return False


def agrees(claimed: Moment, stated: Moment) -> bool:
    """Whether `stated` bears out `claimed`: the same time, or a coarser one.

    "May" is borne out by "12 May", never the other way round; so is "Monday" by "Monday night". Where one of
    them has no date their words are compared: weekday, day, month, year and time of day.
    """
    mine, theirs = _parts(claimed.as_written), _parts(stated.as_written)
    if mine.part not in {None, theirs.part} or mine.near not in {None, theirs.near}:
        return False
    if mine.clock is not None or theirs.clock is not None:
        return mine.clock == theirs.clock
    if mine.weekday is not None and mine.weekday == theirs.weekday and mine.day is None:
        return mine.toward == theirs.toward or mine.toward is None or _dates_agree(claimed, stated)
    if claimed.date is not None and stated.date is not None:
        return _dates_agree(claimed, stated)
    if claimed.date is None and stated.date is not None and stated.precision == "day" and mine.weekday is not None:
        return mine.day is None and mine.toward is None and date.fromisoformat(stated.date).weekday() == mine.weekday
    return mine.within(theirs)


def published_date(published_at: str | None) -> date | None:
    """Give the day of a YYYY-MM-DD date or an RFC 3339 time, as its own zone writes it; None where it is neither."""
    if published_at is None:
        return None
    match = re.fullmatch(
        r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ][0-9:.]{2,18}(?:[Zz]|[+-][0-9:]{4,6})?)?", published_at.strip()
    )
    if match is None:
        return None
    return _calendar(int(match[1]), int(match[2]), int(match[3]))


@lru_cache(maxsize=4096)
def time_of_day(as_written: str) -> int | None:
    """Give minutes since midnight where the words are a time of day ("4 p.m.", "14:30", "noon"), or None."""
    said = _squeeze(as_written)
    if said in {"noon", "midday", "midnight"}:
        return 0 if said == "midnight" else 720
    if match := re.fullmatch(r"(\d{1,2}|[a-z]{3,9}) o['’]clock", said):
        return _minutes(_number(match[1]), 0)
    if match := re.fullmatch(r"(\d{1,2})(?:[:.](\d\d))? ?([ap])\.? ?m\.?", said):
        hour = int(match[1])
        return _minutes(hour % 12 + (12 if match[3] == "p" else 0), int(match[2] or 0)) if 1 <= hour <= 12 else None
    if match := re.fullmatch(r"(\d{1,2}):(\d\d)(?::\d\d)?(?: [a-z ]{2,12})?", said):
        return _minutes(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d\d)(\d\d)(?:z| [a-z]{3,5})", said):
        return _minutes(int(match[1]), int(match[2]))
    return None


# Reading one match


def _read(match: re.Match[str], text: str, published: date | None) -> list[FoundMoment] | None:  # noqa: PLR0911 - one return a form
    form = str(match.lastgroup if match.lastgroup in _PATTERNS else _form(match))
    if form == "year":
        return _years(match, text)
    if form in {"month", "my", "mdy", "dmy", "first"} and not _is_month(match, form, text):
        return None
    if form == "weekday" and not match["wd_w"][0].isupper():
        return None
    if form in {"clock", "clock24", "zulu", "oclock", "noon"}:
        return [_found(match, None, "unknown")] if time_of_day(match[0]) is not None else None
    if form in {"deictic", "decade"}:
        return [_found(match, None, "unknown")]
    if form == "season":
        return [_found(match, f"{int(match['se_y']):04d}", "year")]
    if form == "mdy":
        return _month_day(match, text, published)
    return [_READERS[form](match, text, published)]


def _form(match: re.Match[str]) -> str:
    return next(name for name, written in match.groupdict().items() if name in _PATTERNS and written is not None)


def _behind_first_word(text: str, start: int) -> int:
    first = _FIRST_WORD.match(text, start)
    return first.end() if first else start + 1


_FIRST_WORD = re.compile(r"\w+|\W")


def _found(match: re.Match[str], when: str | None, precision: str, *, resolved: bool = False) -> FoundMoment:
    moment = Moment(as_written=match[0], date=when, precision=precision, resolved=resolved and when is not None)
    return FoundMoment(moment, match.start(), match.end())


def _on(match: re.Match[str], day: date | None, *, resolved: bool = False) -> FoundMoment:
    if day is None:
        return _found(match, None, "unknown")
    return _found(match, day.isoformat(), "day", resolved=resolved)


def _iso(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text, published
    return _on(match, _calendar(int(match["iso_y"]), int(match["iso_m"]), int(match["iso_d"])))


def _dotted(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text, published
    return _on(match, _calendar(int(match["dot_y"]), int(match["dot_m"]), int(match["dot_d"])))


def _slashed(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text, published
    a, b, year = int(match["sl_a"]), int(match["sl_b"]), int(match["sl_y"])
    if a == b or a > 12 or b > 12:  # only then is it plain which of both is the month
        return _on(match, _calendar(year, min(a, b), max(a, b)))
    return _found(match, f"{year:04d}", "year")


def _day_month(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    key = "dmy" if match["dmy"] is not None else "fi"
    year = match[f"{key}_y"]
    month, day = _month(match[f"{key}_m"]), _number(match[f"{key}_d"])
    if year:
        return _on(match, _calendar(int(year), month, day))
    return _on(match, _yearless(month, day, published, _toward(text, match)), resolved=True)


def _month_day(match: re.Match[str], text: str, published: date | None) -> list[FoundMoment]:
    year, month, day = match["mdy_y"], _month(match["mdy_m"]), _number(match["mdy_d"])
    toward = _toward(text, match)

    def on(number: int, named: str | None) -> tuple[date | None, bool]:
        if named:
            return _calendar(int(named), month, number), False
        return _yearless(month, number, published, toward), True

    # "April 13-15" and "April 13 and 14" name a second day; "April 13 and 14 people" does not.
    second = _SECOND.match(text, match.end()) if not year else None
    year = year or (second["y"] if second else None)
    when, resolved = on(day, year)
    found = [_on(match, when, resolved=resolved)]
    if second and day < _number(second["d"]) <= 31:
        when, resolved = on(_number(second["d"]), year)
        moment = Moment(
            as_written=text[second.start("d") : second.end()],
            date=when.isoformat() if when else None,
            precision="day" if when else "unknown",
            resolved=resolved and when is not None,
        )
        found.append(FoundMoment(moment, second.start("d"), second.end()))
    return found


_SECOND = re.compile(
    rf"{_TO}(?P<d>{_DAY})(?!\w|,\d|\.\d|:\d|%|{_S}(?!(?:in|at|when|and|as|after|before|but|to|for|with|on)\b)[a-z$€£])"
    rf"(?:,?{_S}(?P<y>{_YEAR}){_YEAR_END})?"
)


def _month_year(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text, published
    return _found(match, f"{int(match['my_y']):04d}-{_month(match['my_m']):02d}", "month")


def _bare_month(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    if published is None:
        return _found(match, None, "unknown")
    month = _month(match["mo_m"])
    toward = _direction(match["mo_dir"]) or _toward(text, match)
    here = published.year * 12 + published.month
    months = [(published.year + shift) * 12 + month for shift in (-1, 0, 1)]
    strict = match["mo_dir"] in {"last", "next"}
    if toward == "past":
        chosen = max(m for m in months if m < here + (not strict))
    elif toward == "future":
        chosen = min(m for m in months if m >= here + strict)
    else:
        chosen = min(months, key=lambda m: (abs(m - here), m))
    return _found(match, f"{(chosen - 1) // 12:04d}-{month:02d}", "month", resolved=True)


def _weekday(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    if published is None or match["wd_s"]:  # "Mondays" is a habit, not a day
        return _found(match, None, "unknown")
    said = _squeeze(match["wd_dir"] or "")
    ahead = (_WEEKDAYS[match["wd_w"].lower()] - published.weekday()) % 7
    toward = _direction(said) or _toward(text, match)
    if toward == "future":
        days = ahead or (7 if said == "next" else 0)
    else:
        days = -((7 - ahead) % 7) or (-7 if said == "last" else 0)
    return _on(match, _shift(published, days), resolved=True)


def _relative_day(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text
    days = {"yesterday": -1, "tomorrow": 1}.get(match["day_w"].lower(), 0)
    return _on(match, published and _shift(published, days), resolved=True)


def _part_of_day(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text
    return _on(match, published and _shift(published, -1 if match["di_dir"].lower() == "last" else 0), resolved=True)


def _span(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text
    unit, step = match["sp_unit"].lower(), {"last": -1, "this": 0, "next": 1}[match["sp_dir"].lower()]
    if published is not None and unit == "year" and published.year + step >= 1:
        return _found(match, f"{published.year + step:04d}", "year", resolved=True)
    if published is not None and unit == "month":
        year, month = divmod(published.year * 12 + published.month - 1 + step, 12)
        return _found(match, f"{year:04d}-{month + 1:02d}", "month", resolved=True)
    return _found(match, None, "unknown")


def _ago(match: re.Match[str], text: str, published: date | None) -> FoundMoment:
    del text
    number, unit = _number(match["ago_n"]), match["ago_unit"].lower()
    if published is not None and unit == "day":
        return _on(match, _shift(published, -number), resolved=True)
    if published is not None and unit == "year" and number < published.year:
        return _found(match, f"{published.year - number:04d}", "year", resolved=True)
    return _found(match, None, "unknown")


_READERS = {
    "iso": _iso, "dotted": _dotted, "slashed": _slashed, "first": _day_month, "dmy": _day_month, "my": _month_year,
    "month": _bare_month, "weekday": _weekday, "day": _relative_day, "dayish": _part_of_day, "span": _span, "ago": _ago,
}  # fmt: skip


# What is no time although it looks like one

_BEFORE_MONTH = _words("in since until till during through throughout")
_NEVER_ALONE = _words("may march mar")


def _is_month(match: re.Match[str], form: str, text: str) -> bool:
    name = match[{"month": "mo_m", "my": "my_m", "mdy": "mdy_m", "dmy": "dmy_m", "first": "fi_m"}[form]]
    if not name[0].isupper():
        return False
    if form in {"first", "dmy"}:
        return 1 <= _number(match["fi_d" if form == "first" else "dmy_d"]) <= 31
    if form != "month" or match["mo_dir"] or match["mo_near"]:
        return True
    if name.rstrip(".").lower() in _NEVER_ALONE:
        before = _words_before(text, match.start(), 2)
        of_span = before[-1:] == ["of"] and before[0] in {"end", "beginning", "start", "middle", "month"}
        return before[-1:] != [] and (before[-1] in _BEFORE_MONTH or of_span)
    # "Jan" and "Dec" alone are people and companies as often as months.
    return name.rstrip(".").lower() not in {"jan", "dec", "jun", "sep", "mar"} or name.endswith(".")


_COUNTED = _words(
    "people men women children troops police personnel civilians soldiers million billion thousand hundred dozen km "
    "kilometres kilometers miles metres meters feet dollars euros pounds percent per tonnes tons kg hours days years "
    "acres hectares homes houses dead killed wounded injured missing others more staff migrants refugees"
)
_SINGULAR_S = _words(
    "was has is as this its his us census news crisis process congress series plus across towards versus always "
    "olympics games elections protests polls attacks talks championships finals riots floods"
)
_COUNTING = _words("than least nearly almost some roughly approximately estimated over exceeded exceeding exceeds "
                      "killed wounded injured displaced evacuated arrested totalled totaled killing wounding only "
                      "just most flight resolution number no")  # fmt: skip
_DATING = _words("in since by until during before after early late mid the its his her their from till a this "
                    "between through")  # fmt: skip


_WORD_BEHIND = re.compile(r"(?:[^\S\n]{1,2}|-)([A-Za-z]{1,20})(?![A-Za-z'’])")
_NAMED = re.compile(r"(?:[A-Z][A-Za-z]{0,15}|\d)[-–]\Z")  # F-2016; the end of 555-2016


def _years(match: re.Match[str], text: str) -> list[FoundMoment] | None:
    if _NAMED.search(text[max(0, match.start() - 20) : match.start()]):
        return None
    before = _words_before(text, match.start("yr_y"), 1)
    last = before[-1] if before else ""
    behind = _WORD_BEHIND.match(text, match.end())
    word = behind[1] if behind else ""
    counted = word in _COUNTED or (word.islower() and len(word) > 3 and word.endswith("s") and word not in _SINGULAR_S)
    if last in _COUNTING or (counted and last not in _DATING) or (word in _COUNTED and last != "in"):
        return None
    if not match["yr_2"]:
        return [_found(match, f"{int(match['yr_y']):04d}", "year")]
    first, second = int(match["yr_y"]), int(match["yr_2"])
    second = second if second > 99 else first - first % 100 + second
    if not first < second < 2100:
        return None
    cut = match.start("yr_to")
    opening = Moment(as_written=text[match.start() : cut], date=f"{first:04d}", precision="year")
    closing = Moment(as_written=match["yr_2"], date=f"{second:04d}", precision="year")
    return [
        FoundMoment(opening, match.start(), cut),
        FoundMoment(closing, match.start("yr_2"), match.end("yr_2")),
    ]


# Before or after publication


def _direction(word: str | None) -> str | None:
    said = _squeeze(word or "")
    if said in {"last", "past", "this past"}:
        return "past"
    return "future" if said in {"next", "coming", "this coming"} else None


def _toward(text: str, match: re.Match[str]) -> str | None:
    """The nearest cue before the words decides, or else the first one behind, within the sentence."""
    before = _WORD.findall(_HALF_DAY.sub(r"\1m", text[max(0, match.start() - 200) : match.start()].lower()))
    if (before[-1:] in (["by"], ["before"], ["for"]) or _PURPOSE.search(text[: match.start()])) and _is_ordered(before):
        return "future"
    for index in range(len(before) - 1, -1, -1):
        if before[index] in {".", ";", "!", "?"}:
            break
        if cue := _cue(before, index):
            return cue
    behind = _WORD.findall(_HALF_DAY.sub(r"\1m", text[match.end() : match.end() + 200].lower()))
    for index, word in enumerate(behind):
        if word in {".", ";", "!", "?"}:
            break
        if cue := _cue(behind, index):
            return cue
    return None


_HALF_DAY = re.compile(r"\b([ap])\.\s?m\.")  # its full stops end no sentence
_ORDERING = _words(
    "ordered told asked urged agreed decided vowed pledged promised threatened instructed directed given gave required "
    "demanded wanted warned set scheduled due must"
)


# What is to be done, right before its day: `to meet again on`, not `to Stennick on`.
_PURPOSE = re.compile(r"\bto\s(?!the|an?\b)[a-z]{2,}(?:\sagain)?\son\s+$")


def _is_ordered(before: list[str]) -> bool:
    """Tell whether a day ends what somebody was told, promised or set to do: `ordered it to leave by`."""
    last = max((i for i, w in enumerate(before) if w in {".", ";", "!", "?"}), default=-1)
    return not _ORDERING.isdisjoint(before[last + 1 : -1])


def _cue(words: list[str], index: int) -> str | None:
    word = words[index].replace("’", "'")
    if word in _FUTURE:
        nowhere = word in {"set", "going", "ahead"} and words[index + 1 : index + 2] not in (["to"], ["of"], ["for"])
        return None if nowhere else "future"
    if word == "has" and words[index + 1 : index + 2] == ["to"]:
        return "future"
    # `are to meet`, and no `is to blame`
    if word in {"is", "are"} and words[index + 1 : index + 2] == ["to"] and words[index + 2 : index + 3] != ["blame"]:
        return "future"
    if word in _PAST or (word.endswith("ed") and word not in _NOT_PAST):
        # "will be briefed": the future is in the "will"
        return None if "be" in words[max(0, index - 2) : index] else "past"
    return None


def _yearless(month: int, day: int, published: date | None, toward: str | None) -> date | None:
    if published is None:
        return None
    # Eight years around hold a 29 February, also over 1900 or 2100.
    days = [d for shift in range(-8, 9) if (d := _calendar(published.year + shift, month, day))]
    past, future = [d for d in days if d <= published], [d for d in days if d >= published]
    # Only what is close to a year's end is meant across it; a past verb does not move an event by a year back.
    if toward == "past" and past and (published - max(past)).days <= 300:
        return max(past)
    if toward == "future" and future and (min(future) - published).days <= 300:
        return min(future)
    return min(days, key=lambda d: (abs((d - published).days), d), default=None)


# Words of a moment, for comparing where there is no date


@dataclass(frozen=True, slots=True)
class _Parts:
    weekday: int | None
    day: int | None
    month: int | None
    year: int | None
    clock: int | None
    part: str | None
    near: str | None
    toward: str | None
    wording: str | None

    @property
    def names_a_day(self) -> bool:
        return (
            self.weekday is not None
            or self.day is not None
            or self.wording in {"yesterday", "today", "tomorrow", "tonight"}
        )

    def within(self, other: _Parts) -> bool:
        if self.wording is not None or other.wording is not None:
            return self.wording == other.wording
        mine = (self.weekday, self.day, self.month, self.year)
        theirs = (other.weekday, other.day, other.month, other.year)
        return any(m is not None for m in mine) and all(m is None or m == t for m, t in zip(mine, theirs, strict=True))


_NUMERAL = re.compile(r"\d{1,4}")


@lru_cache(maxsize=4096)
def _parts(as_written: str) -> _Parts:
    words = [w.lower() for w in re.findall(r"[^\W\d_]+", as_written)]
    numbers = [int(n) for n in _NUMERAL.findall(as_written[:60])]
    weekday = next((_WEEKDAYS[w.removesuffix("s") if w not in _WEEKDAYS else w] for w in words
                    if w in _WEEKDAYS or w.removesuffix("s") in _WEEKDAYS), None)  # fmt: skip
    month = next((_MONTHS[w] for w in words if w in _MONTHS), None)
    year = next((n for n in numbers if n > 31), None)
    day = next((n for n in numbers if n <= 31), None)
    part = next((w for w in words if re.fullmatch(_PART, w)), "night" if "tonight" in words else None)
    clock = time_of_day(as_written)
    near = next((w for w in words if re.fullmatch(rf"{_NEAR}|earlier|later", w)), None)
    toward = next((d for w in words if (d := _direction(w))), None)
    known = weekday is not None or month is not None or year is not None
    return _Parts(
        weekday=weekday,
        day=day if known else None,
        month=month,
        year=year,
        clock=clock,
        part=part if clock is None else None,
        near=near,
        toward=toward,
        wording=None if known else " ".join(w for w in _squeeze(as_written).split() if w != "the"),
    )


def _minutes(hour: int, minute: int) -> int | None:
    return hour % 24 * 60 + minute if hour <= 24 and minute < 60 else None


# Small things


def _dates_agree(claimed: Moment, stated: Moment) -> bool:
    if claimed.date is None or stated.date is None:
        return False
    return stated.date == claimed.date or stated.date.startswith(claimed.date + "-")


def _squeeze(text: str) -> str:
    return " ".join(text.lower().split())


def _words_before(text: str, position: int, count: int) -> list[str]:
    return [w.lower() for w in re.findall(r"[^\W\d_]+|[^\w\s]", text[max(0, position - 40) : position])][-count:]


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(".").lower()]


def _number(word: str) -> int:
    digits = _NUMERAL.match(word)
    return int(digits[0]) if digits else _SMALL.get(word.lower(), 99)


def _calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shift(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
