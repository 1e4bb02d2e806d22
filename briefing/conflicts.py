"""Where one article gives two values for one thing: counts of the same event by different speakers.

Only what is plain is taken: the same thing that happened (killed, wounded, missing, arrested …) to people, told by two
speakers that are not the same, about the same days, with counts that cannot both be right. A part of a whole, an
earlier event and a rounding are not conflicts; when in doubt nothing is shown. Values stand side by side and are
never averaged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from briefing.gate.stems import stem
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
from briefing.text.listed import words
from briefing.text.speakers import speaker_of

_EVENTS = {
    "killed": r"kill(?:ed|ing)?|dead|deaths?|died|toll|bodies",
    "wounded": r"wound(?:ed|ing)|injur(?:ed|ing|ies)|hurt",
    "missing": r"missing|unaccounted for",
    "arrested": r"arrest(?:ed|s|ing)?|detain(?:ed|ing)|custody",
    "evacuated": r"evacuat(?:ed|ing)|left their homes|fled|displaced|brought (?:away|out|to safety)|taken to safety"
    r"|moved to safety",
    "infected": r"infected|cases|sickened|(?:taken|fell|fallen|fall|falling|made) (?:ill|sick)",
    "rescued": r"rescued|brought ashore|taken off|pulled (?:alive )?from",
    "took_part": r"took part|taken part|taking part|attended|marched|rallied|turned out|demonstrated",
    "on_strike": r"joined the (?:strike|walkout|stoppage)|on strike|walked out|stayed away|stopped work",
}
COUNTED_EVENTS = tuple(_EVENTS)
"""What may have happened to the people whose counts are compared."""
_EVENT = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _EVENTS.items()), re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:put|puts|gave|gives)\s+(?:the|that|its)?\s*(?:number|figure|toll|count|total)s?\b", re.IGNORECASE
)
_PART = re.compile(
    r"\b(?:of (?:them|these|those|whom|the (?:dead|wounded|injured|missing|victims))"
    r"|including|among (?:them|whom)|more were|another|others|(?:were|was) (?:of )?"
    r"(?:children|women|men|girls|boys|pupils|elderly))\b",
    re.IGNORECASE,
)
_ANYBODY = words("people persons person dead bodies deaths victims casualties injured wounded missing others")
_THINGS = words(
    "houses homes buildings shops schools villages towns cars vehicles lorries trucks buses bridges roads hectares "
    "acres tents flights trains ships boats planes shells drones rockets missiles sheep cattle animals trees jobs seats"
)
_MOVED = re.compile(
    r"\b(?:risen|rose|rises|climbed|climbs|grown|grew|stood|stands|raised|fallen|fell|dropped|lowered|revised|corrected"
    r"|reduced|cut|increased|reached)\b[^.;]{0,40}?"
    r"\b(?:to|at)\s+$",
    re.IGNORECASE,
)
# `nine bodies were found under a roof`: some of the dead, and no toll
_BODIES = re.compile(
    r"\b(?:found|recovered|retrieved|discovered|pulled)\b[^.;]{0,40}\bbod(?:y|ies)\b"
    r"|\bbod(?:y|ies)\b[^.;]{0,40}\b(?:found|recovered|retrieved|discovered|pulled)\b",
    re.IGNORECASE,
)
_IN_ALL = re.compile(r"\b(?:in all|in total|so far|altogether|total)\b", re.IGNORECASE)
_FOUND = re.compile(r"\W+(?:\w+\W+){0,3}(?:was|were|been)\s+(?:found|rescued|located|saved)\b", re.IGNORECASE)
# `killing seven and trapping hundreds`
_OTHER_DEED = re.compile(r"\band\s+\w+(?:ing|ed)\b", re.IGNORECASE)
_RIGHT_BEHIND = re.compile(r"\s+(?:(?:\w+\s+)?(?:were|was|are|is|have|has|had|been|be)\s+)+", re.IGNORECASE)
_BEHIND = ("including", "among ")
_OF_THEM = ("of ", "more were")
_MORE = re.compile(r"\s+(?:more|further|additional|extra|other)\b", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:of|on) (?:its|their|our|his|her) (?:own )?\w+|\b(?:its|their|our) own\b"
    r"|(?:\b\w+[’']s|\b(?:its|their|our)) (?:losses|casualties|dead)\b",
    re.IGNORECASE,
)
_EVERY = re.compile(r"\b(?:every|each|no|any|all but|new|fresh)\s+$", re.IGNORECASE)
_NEW = re.compile(r"\bnew\s+(?:cases|deaths|infections|arrests)\b", re.IGNORECASE)
_QUOTED_OF = re.compile(r"[”\"’']\s+of\s+(?P<of>[a-z]+s)\b")
_REACH = 40
"""Code points between a count and the word for what happened, at most."""
_SAME_DAYS = 10
_NOUN_REACH = 4
"""So many sentences off a noun is still understood where it is left out."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many people something happened to, by whose word."""

    event: str
    figure: Figure
    speaker: Speaker | None
    """None: the outlet's own voice."""
    sentence: Sentence
    start: int
    end: int
    day: date | None
    own: bool = False
    """Whether it is of the speaker's own people: `17 of its soldiers`, which no other speaker counts so."""


def conflicts(article: Article) -> tuple[Conflict, ...]:
    """Find the counts of one event that speakers of the article give differently, in reading order."""
    counts = [c for c in counts_of(article) if c.speaker]
    found = []
    for event in _EVENTS:
        group = [c for c in counts if c.event == event]
        sides = _differing(group)
        if len(sides) > 1:
            values = tuple(value_of(c, article) for c in sides)
            found.append(Conflict(topic=topic_of(event, sides), kind=ConflictKind.DISAGREEMENT, values=values))
    return tuple(sorted(found, key=lambda c: c.values[0].evidence[0].start))


def topic_of(event: str, sides: Sequence[Count]) -> str:
    """Name what is counted: whom, where the sides say so, and what happened to them."""
    told = event.replace("_", " ")
    nouns = {(c.figure.of or "").split()[-1].lower() for c in sides if _whom(c)}
    return f"{min(nouns)} {told}" if len(nouns) == 1 else told


def counts_of(article: Article, said: Mapping[int, tuple[Attribution, ...]] | None = None) -> Iterator[Count]:
    """Give the counts of people in the running text, in reading order: no parts of a whole, no earlier events.

    `said` is who says what in each sentence, where it is known.
    """
    said = attributions(article) if said is None else said
    published = dates.published_date(article.published_at)
    before: str | None = None
    whom: str | None = None
    for sentence in article.sentences:
        if sentence.kind is not SentenceKind.BODY:
            continue
        text = article.text[sentence.start : sentence.end]
        last = None
        for count in _counts_in(text, sentence, said[sentence.id], published, before):
            if (
                count.figure.of is None
                and count.event == before
                and whom
                and _AGAIN.search(text[: count.start - sentence.start])
            ):
                # `43 raiders were killed, the army said. A spokesman put the number at 11.`
                yield replace(count, figure=count.figure.model_copy(update={"of": whom}))
            else:
                yield count
                whom = count.figure.of
            last = count.event
        events = [m.lastgroup for m in _EVENT.finditer(text)]
        before = last or (events[-1] if events else None)


def counted_in(text: str) -> dict[str, Figure]:
    """Give what a statement counts people for (killed, missing …), and the figure; nothing of what counts a part."""
    found: dict[str, Figure] = {}
    if not _PART.search(text):
        for figure in figures.find(text):
            plain = figure.kind is figures.Kind.COUNT and not figure.figure.unit
            if plain and figure.role in (None, figures.Role.TO) and (event := _event_of(text, figure)):
                found.setdefault(event, figure.figure)
    return found


def befallen(text: str, found: figures.Found) -> str | None:
    """Give what has happened to those whom a figure of a sentence counts (killed, missing …); None: nothing of that."""
    thing = (found.figure.of or "").casefold().split()[-1:]
    if found.kind is not figures.Kind.COUNT or found.figure.unit or (thing and thing[0] in _THINGS):
        return None
    return _event_of(text, found)


def is_part(text: str) -> bool:
    """Tell whether a clause counts some of a whole: `of them`, `including`, `another`."""
    return _PART.search(text) is not None


def _counts_in(
    text: str, sentence: Sentence, said: tuple[Attribution, ...], published: date | None, before: str | None
) -> Iterator[Count]:
    part = _PART.search(text)
    whole = len(text)  # up to where counts are of the whole
    if part and part[0].casefold().startswith(_OF_THEM):
        # `21 people were killed and 40 wounded, three of them critically`: the last count before it is the part
        inner = [f.start for f in figures.find(text) if f.end <= part.start()]
        whole = inner[-1] if inner else 0
    elif part and not part[0].casefold().startswith(_BEHIND):
        return
    moments = [m.moment.date for m in dates.find(text, published) if m.moment.date]
    days = [date.fromisoformat(day) for day in moments if len(day) == len("2026-01-31")]
    if len(days) < len(moments):
        return  # a month or a year: another, earlier event
    again = _AGAIN.search(text)
    if _NEW.search(text):
        return  # what has been added
    for found in map(partial(_with_noun, text), figures.find(text)):
        if found.end > whole or (part and found.end > part.start()):
            return  # `nine people, including two children`
        thing = (found.figure.of or "").casefold().split()[-1:]
        if _MORE.match(text, found.end) or (thing and thing[0] in _THINGS):
            continue  # `four more bodies` is no total, and houses are not killed
        if found.kind is not figures.Kind.COUNT or found.figure.unit or found.role not in (None, figures.Role.TO):
            continue
        if thing[:1] in (["bodies"], ["body"]) and _BODIES.search(text) and not _IN_ALL.search(text):
            continue
        event = _event_of(text, found) or (before if again and found.start > again.start() else None)
        speaker = _speaker(sentence.start + found.start, said, text, again)
        if event and not _EVERY.search(text[: found.start]):
            day = days[0] if days else None
            place = (sentence.start + found.start, sentence.start + found.end)
            yield Count(event, found.figure, speaker, sentence, *place, day, _is_own(text, found))


def _is_own(text: str, found: figures.Found) -> bool:
    breaks = list(_SAYS_MORE.finditer(text))
    left = max((m.end() for m in breaks if m.end() <= found.start), default=0)
    right = min((m.start() for m in breaks if m.start() >= found.end), default=len(text))
    return _OWN.search(text, left, right) is not None


# `put its losses at nine and claimed that 60 soldiers had died`
_SAYS_MORE = re.compile(r"[;]|\b(?:and|but)\s+\w+\s+(?:that|to have)\b|\bwhile\b", re.IGNORECASE)


def _with_noun(text: str, found: figures.Found) -> figures.Found:
    """Give a figure in quotation marks the noun behind them: `“dozens” of soldiers`."""
    behind = None if found.figure.of else _QUOTED_OF.match(text, found.end)
    return replace(found, figure=found.figure.model_copy(update={"of": behind["of"]})) if behind else found


def _event_of(text: str, found: figures.Found) -> str | None:
    if _MOVED.search(text[: found.start]):
        told = [m.lastgroup for m in _EVENT.finditer(text) if m.end() <= found.start]
        return told[-1] if told else None
    near = [
        (
            0
            if _RIGHT_BEHIND.fullmatch(text[found.end : m.start()])
            else min(abs(m.start() - found.end), abs(found.start - m.end())),
            m.lastgroup,
        )
        for m in _EVENT.finditer(text)
        if m.lastgroup
        and not re.search(r"[;.,]", text[min(found.end, m.end()) : max(found.start, m.start())])
        and not _OTHER_DEED.search(text[m.end() : found.start])
    ]
    distance, event = min(near, default=(_REACH + 1, None))
    if event == "missing" and _FOUND.match(text[found.end :]):
        return None  # `all four missing crew members were found`
    return event if distance <= _REACH else None


def _speaker(place: int, said: tuple[Attribution, ...], text: str, again: re.Match[str] | None) -> Speaker | None:
    for attribution in said:
        if attribution.start <= place < attribution.end:
            return attribution.speaker
    if again and (subject := re.match(r"(?:the |a )?[\w’' -]{2,60}$", text[: again.start()].strip(), re.IGNORECASE)):
        return speaker_of(subject[0])
    return None


def _differing(group: list[Count]) -> list[Count]:
    sides: list[Count] = []
    for count in group:
        others = [c for c in sides if _name(c) != _name(count)]
        same = len(others) < len(sides)
        if same or any(not can_be_one(count, c) or _is_far_off(count, c) for c in sides):
            continue
        if all(differ(count.figure, c.figure) for c in sides):
            sides.append(count)
    return sides


def _is_far_off(one: Count, other: Count) -> bool:
    """Tell whether a count without a noun is too far from one with a noun to have left out that noun."""
    named = {_whom(c) for c in (one, other) if c.figure.of}
    bare = not one.figure.of or not other.figure.of
    return bare and any(named) and abs(one.sentence.id - other.sentence.id) > _NOUN_REACH


def can_be_one(one: Count, other: Count, *, parts: bool = True) -> bool:
    """Tell whether two counts may be of the same people on the same days.

    A noun that says who is left out where it was said before (`more than 60 had died`). Where one counts people and the
    other some of them, only a part that is more than the whole cannot be right.
    """
    if one.day and other.day and abs((one.day - other.day).days) > _SAME_DAYS:
        return False
    if (one.own or other.own) and _name(one) != _name(other):
        return False
    mine, theirs = _whom(one), _whom(other)
    if mine == theirs or not one.figure.of or not other.figure.of:
        return True
    if (mine and theirs) or not parts:
        return False
    part, whole = (one, other) if mine else (other, one)
    return _bounds(part.figure)[0] > _bounds(whole.figure)[1]


def _whom(count: Count) -> str:
    """Give who is counted, by the stem of the noun; empty where it is anybody: `people`, `dead`."""
    of = (count.figure.of or "").casefold().split()
    return "" if not of or of[-1] in _ANYBODY else stem(of[-1])


def _name(count: Count) -> str:
    return count.speaker.name.casefold() if count.speaker else ""


def differ(one: Figure, other: Figure) -> bool:
    """Tell whether two figures cannot both be right: their bounds, with a tenth for what is about, do not meet."""
    low, high = _bounds(one)
    least, most = _bounds(other)
    return high < least or most < low


def none_in(text: str) -> str | None:
    """Give for what a statement says that nobody was (killed, hurt …); None where it says nothing of the kind."""
    for nobody in _NOBODY.finditer(text):
        clause = _BREAK.split(text[nobody.start("no") :], maxsplit=1)[0]
        events = [m.lastgroup for m in _EVENT.finditer(clause)]
        if events:
            return events[0]
    return None


# Of everybody: `none of the crew`, `of 88 patients none` and `12 cases and no deaths` are of some
_SUCH = r"(?:people|persons|deaths?|injuries|casualties|victims|arrests?|bodies)"
_NOBODY = re.compile(
    r"(?:^|[;:,.“\"]\s*|\b(?:said|that|but|and)\s+)(?P<no>(?:no[- ]one|nobody)\b"
    rf"|no (?:\w+ )?{_SUCH}\s+(?:was|were|is|are|has|have|had)\b"
    rf"|(?:there (?:was|were|have been|had been)|with) no {_SUCH}\b)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[;:.]|,\s")


def moved(one: Figure, other: Figure) -> bool:
    """Tell whether a figure is no longer what it was: it differs, or is a bound of the same kind at another value."""
    if differ(one, other):
        return True
    lows, highs = (one.low, other.low), (one.high, other.high)
    least = None not in lows and one.value is None and other.value is None and highs == (None, None)
    most = None not in highs and one.value is None and other.value is None and lows == (None, None)
    return (least and lows[0] != lows[1]) or (most and highs[0] != highs[1])


def _bounds(figure: Figure) -> tuple[float, float]:
    if figure.value is not None:
        slack = 0.1 * abs(figure.value) if figure.approximate else 0.0
        return figure.value - slack, figure.value + slack
    low = figure.low if figure.low is not None else float("-inf")
    high = figure.high if figure.high is not None else float("inf")
    return low, high


def value_of(count: Count, article: Article) -> ConflictValue:
    """Give a count as a side of a conflict."""
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
