"""Where one article gives two values for one thing: counts of the same event by different speakers.

Only what is plain is taken: the same thing that happened (killed, wounded, missing, arrested …) to people, told by two
speakers that are not the same, about the same days, with counts that cannot both be right. A part of a whole, an
earlier event and a rounding are not conflicts; when in doubt nothing is shown. Values stand side by side and are
never averaged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefing.models import (
    Article,
    Conflict,
    ConflictKind,
    ConflictValue,
    Figure,
    Sentence,
    SentenceKind,
    Speaker,
)
from briefing.text import dates, figures
from briefing.text.alignment import evidence
from briefing.text.attribution import Attribution, attributions
from briefing.text.speakers import speaker_of

_EVENTS = {
    "killed": r"kill(?:ed|ing)?|dead|deaths?|died|death toll|bodies",
    "wounded": r"wound(?:ed|ing)|injur(?:ed|ing|ies)|hurt",
    "missing": r"missing|unaccounted for",
    "arrested": r"arrest(?:ed|s|ing)?|detain(?:ed|ing)|custody",
    "evacuated": r"evacuat(?:ed|ing)|left their homes|fled|displaced",
    "infected": r"infected|cases|sickened",
}
_EVENT = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _EVENTS.items()), re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:put|puts|gave|gives)\s+(?:the|that|its)?\s*(?:number|figure|toll|count|total)s?\b", re.IGNORECASE
)
_PART = re.compile(
    r"\b(?:of (?:them|these|those|whom)|including|among (?:them|whom)|more were|another|others|(?:were|was) (?:of )?"
    r"(?:children|women|men|girls|boys|pupils|elderly))\b",
    re.IGNORECASE,
)
_REACH = 40
"""Code points between a count and the word for what happened, at most."""
_SAME_DAYS = 10


@dataclass(frozen=True, slots=True)
class _Count:
    event: str
    figure: Figure
    speaker: Speaker
    sentence: Sentence
    start: int
    end: int
    day: date | None


def conflicts(article: Article) -> tuple[Conflict, ...]:
    """Find the counts of one event that speakers of the article give differently, in reading order."""
    counts = list(_counts(article))
    found = []
    for event in _EVENTS:
        group = [c for c in counts if c.event == event]
        sides = _differing(group)
        if len(sides) > 1:
            values = tuple(_value(c, article) for c in sides)
            found.append(Conflict(topic=event, kind=ConflictKind.DISAGREEMENT, values=values))
    return tuple(sorted(found, key=lambda c: c.values[0].evidence[0].start))


def _counts(article: Article) -> Iterator[_Count]:
    said = attributions(article)
    published = dates.published_date(article.published_at)
    before: str | None = None
    for sentence in article.sentences:
        if sentence.kind is not SentenceKind.BODY:
            continue
        text = article.text[sentence.start : sentence.end]
        last = None
        for count in _counts_in(text, sentence, said[sentence.id], published, before):
            yield count
            last = count.event
        events = [m.lastgroup for m in _EVENT.finditer(text)]
        before = last or (events[-1] if events else None)


def _counts_in(
    text: str, sentence: Sentence, said: tuple[Attribution, ...], published: date | None, before: str | None
) -> Iterator[_Count]:
    if _PART.search(text):
        return
    moments = [m.moment.date for m in dates.find(text, published) if m.moment.date]
    days = [date.fromisoformat(day) for day in moments if len(day) == len("2026-01-31")]
    if len(days) < len(moments):
        return  # a month or a year: another, earlier event
    again = _AGAIN.search(text)
    for found in figures.find(text):
        if found.kind is not figures.Kind.COUNT or found.figure.unit or found.role is not None:
            continue
        event = _event_of(text, found.start, found.end) or (before if again and found.start > again.start() else None)
        speaker = _speaker(sentence.start + found.start, said, text, again)
        if event and speaker:
            day = days[0] if days else None
            place = (sentence.start + found.start, sentence.start + found.end)
            yield _Count(event, found.figure, speaker, sentence, *place, day)


def _event_of(text: str, start: int, end: int) -> str | None:
    near = [
        (min(abs(m.start() - end), abs(start - m.end())), m.lastgroup)
        for m in _EVENT.finditer(text)
        if m.lastgroup and not re.search(r"[;.,]", text[min(end, m.end()) : max(start, m.start())])
    ]
    distance, event = min(near, default=(_REACH + 1, None))
    return event if distance <= _REACH else None


def _speaker(place: int, said: tuple[Attribution, ...], text: str, again: re.Match[str] | None) -> Speaker | None:
    for attribution in said:
        if attribution.start <= place < attribution.end:
            return attribution.speaker
    if again and (subject := re.match(r"(?:the |a )?[\w’' -]{2,60}$", text[: again.start()].strip(), re.IGNORECASE)):
        return speaker_of(subject[0])
    return None


def _differing(group: list[_Count]) -> list[_Count]:
    sides: list[_Count] = []
    for count in group:
        others = [c for c in sides if c.speaker.name.casefold() != count.speaker.name.casefold()]
        same = len(others) < len(sides)
        if same or any(not _can_be_one(count, c) for c in sides):
            continue
        if all(_differ(count.figure, c.figure) for c in sides):
            sides.append(count)
    return sides


def _can_be_one(one: _Count, other: _Count) -> bool:
    return one.day is None or other.day is None or abs((one.day - other.day).days) <= _SAME_DAYS


def _differ(one: Figure, other: Figure) -> bool:
    low, high = _bounds(one)
    least, most = _bounds(other)
    return high < least or most < low


def _bounds(figure: Figure) -> tuple[float, float]:
    if figure.value is not None:
        slack = 0.1 * abs(figure.value) if figure.approximate else 0.0
        return figure.value - slack, figure.value + slack
    low = figure.low if figure.low is not None else float("-inf")
    high = figure.high if figure.high is not None else float("inf")
    return low, high


def _value(count: _Count, article: Article) -> ConflictValue:
    figure = count.figure
    return ConflictValue(
        as_written=figure.as_written,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        speaker=count.speaker,
        article_id=article.id,
        evidence=(evidence(article, count.sentence.id, count.sentence.start, count.sentence.end),),
    )
