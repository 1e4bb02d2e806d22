"""Where one article gives two values for one thing: figures of the same matter by different speakers.

Only what is plain is taken: the same thing that happened (killed, wounded, missing, arrested …) to people, told by two
speakers that are not the same, about the same days, with counts that cannot both be right; and a figure of anything
that answers another one in so many words (`put the figure at`, `the true number is`, `disputed that`). A part of a
whole, an earlier event and a rounding are not conflicts; when in doubt nothing is shown. Values stand side by side and
are never averaged.
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
from briefing.text.speakers import PRONOUNS, speaker_of
from briefing.text.tallies import AGAIN

_EVENTS = {
    "killed": r"kill(?:ed|ing)?|dead|deaths?|died|tolls?|bodies",
    "wounded": r"wound(?:ed|ing)|injur(?:ed|ing|ies)|hurt",
    "missing": r"missing|unaccounted for|under the (?:rubble|debris|mud)",
    "arrested": r"arrest(?:ed|s|ing)?|detain(?:ed|ing)|custody",
    "evacuated": r"evacuat(?:ed|ing)|left their homes|fled|displaced|brought (?:away|out|to safety)|taken to safety"
    r"|moved to safety",
    "infected": r"infected|cases|sickened|(?:taken|fell|fallen|fall|falling|made) (?:ill|sick)"
    r"|(?<!in )sick",
    "rescued": r"rescued|brought ashore|taken off|pulled (?:alive )?from",
    "took_part": r"attendance|filled|took part|taken part|taking part|attended|marched|rallied|turned out|demonstrated"
    r"|gathered|crowd|drew",
    "on_strike": r"joined the (?:strike|walkout|stoppage)|on strike|walked out|stayed away|stopped work",
    "jobs_lost": r"(?:job|post) (?:losses|cuts)|redundanc(?:y|ies)|layoffs|laid off"
    r"|(?:jobs|posts) (?:\w+ ){0,2}(?:go|lost|cut|axed|disappear)",
}
COUNTED_EVENTS = tuple(_EVENTS)
"""What may have happened to the people whose counts are compared."""
_EVENT = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _EVENTS.items()), re.IGNORECASE)
_PART = re.compile(
    r"\b(?:of (?:them|these|those|whom|the (?:dead|wounded|injured|missing|victims))"
    r"|including|among (?:them|whom)|more were|another|others|(?:were|was) (?:of )?"
    r"(?:children|women|men|girls|boys|pupils|elderly))\b",
    re.IGNORECASE,
)
_JOBS = words("job jobs post posts redundancies layoffs losses cuts workers staff employees people")
_ANYBODY = words("people persons person dead bodies deaths victims casualties injured wounded missing others")
_THINGS = words(
    "houses homes buildings shops schools villages towns cars vehicles lorries trucks buses bridges roads hectares "
    "acres tents hospitals hospital clinics clinic wards streets flights trains ships boats planes shells drones "
    "rockets missiles sheep cattle animals trees jobs seats"
)
_MOVED = re.compile(
    r"\b(?:risen|rose|rises|climbed|climbs|grown|grew|stood|stands|raised|fallen|fell|dropped|lowered|revised|corrected"
    r"|reduced|cut|increased|reached)\b[^.;]{0,40}?"
    r"\b(?:to|at)\s+$",
    re.IGNORECASE,
)
# `nine bodies were found under a roof`: some of the dead, and no toll
_BODIES = re.compile(
    r"\b(?:found|recovered|retrieved|discovered|pulled|saw|seen|seeing|witness\w*|counted)\b[^.;]{0,40}\bbod(?:y|ies)\b"
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
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside)\s(?:the\s)?(?:(?:city|town|village|port) of\s)?([A-Z][\w’'-]+)"
)
# Of another event than the news, unless the news is told so too.
_EARLIER = re.compile(
    r"\b(?:last|the previous|the past) (?:week|month|year|spring|summer|autumn|winter)\b"
    r"|\b(?:weeks?|months?|years?) (?:ago|earlier)\b|\bearlier this (?:month|year)\b|\b[Bb]efore \w+day\b"
    r"|\bin (?:19|20)\d\d\b"
)
_CONFIRMED = re.compile(r"\b(?:confirmed|in all|in total|so far|altogether|total)\b", re.IGNORECASE)
# `112 wounded had been brought in`: of one hospital, and no total
_BROUGHT_IN = re.compile(r"[^.;]{0,40}\b(?:brought (?:in|to)|admitted|treated (?:at|in)|being treated)\b")
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
    answers: bool = False
    """Whether it is told as another figure for what was counted before: `The company put the figure at 700`."""
    place: str = ""
    """The place its sentence names."""
    earlier: bool = False
    """Whether its clause is of an earlier time: `last week`, `before Monday`."""
    risen: bool = False
    """Whether it is told as what a count has come to: `rose to 31`, `from 14 to 31`."""
    whole: bool = False
    """Whether it is told as confirmed or as the total."""


def conflicts(article: Article) -> tuple[Conflict, ...]:
    """Find the counts of one event that speakers of the article give differently, in reading order."""
    said = attributions(article)
    counts = list(counts_of(article, said))
    found = []
    for event in _EVENTS:
        group = [c for c in counts if c.event == event]
        sides = _differing([c for c in group if c.speaker])
        if first := _told_by_outlet(sides, group):
            sides = [first, *sides]
        if len(sides) > 1:
            values = tuple(value_of(c, article) for c in sides)
            found.append(Conflict(topic=topic_of(event, sides), kind=ConflictKind.DISAGREEMENT, values=values))
    shown = {(v.as_written, v.evidence[0].sentence) for c in found for v in c.values}
    for before, after in _raised(counts):
        values = (value_of(before, article), value_of(after, article))
        told = {(v.as_written, v.evidence[0].sentence) for v in values}
        if not shown & told:
            shown |= told
            topic = topic_of(before.event, (before, after))
            found.append(Conflict(topic=topic, kind=ConflictKind.UPDATE, values=values))
    for topic, one, other in answered(article, said):
        values = tuple(_side(each.figure, speaker, sentence, article) for each, speaker, sentence in (one, other))
        told = {(v.as_written, v.evidence[0].sentence) for v in values}
        if not shown & told:
            shown |= told
            found.append(Conflict(topic=topic, kind=ConflictKind.DISAGREEMENT, values=values))
    return tuple(sorted(found, key=lambda c: c.values[0].evidence[0].start))


def _raised(counts: Sequence[Count]) -> Iterator[tuple[Count, Count]]:
    """Give the tolls that the article itself has a later one of: what a toll rose to, and the whole that is more.

    A toll does not fall, so of two that may be of the same people the higher is the later. What one side claims is no
    later toll: the higher must be told as confirmed, as the total, or by the outlet itself.
    """
    for one in counts:
        if not one.risen or one.event not in _TOLLS:
            continue
        later = [
            c
            for c in counts
            if c.event == one.event
            and not c.risen
            and (c.whole or c.speaker is None)
            and can_be_one(one, c, parts=False)
            and not _are_apart(one, c)
            and _bounds(c.figure)[0] > _bounds(one.figure)[1]
        ]
        if later:
            yield one, max(later, key=lambda c: _bounds(c.figure)[0])


_TOLLS = frozenset({"killed", "wounded", "infected"})


def _told_by_outlet(sides: Sequence[Count], group: Sequence[Count]) -> Count | None:
    """Give the outlet's own count where one speaker alone counts the same people otherwise, by the same noun.

    An outlet tells of several places and days, so it must be near, of the same noun, and of no other place.
    """
    if len(sides) != 1:
        return None
    (side,) = sides
    return next(
        (
            c
            for c in group
            if c.speaker is None
            and (side.answers or _whom(side) == _whom(c) != "")
            and 0 <= side.sentence.id - c.sentence.id <= _NOUN_REACH
            and not _are_apart(c, side)
            and can_be_one(c, side)
            and _is_set_against(side.figure, c.figure, answers=side.answers)
        ),
        None,
    )


_Side = tuple[figures.Found, Speaker | None, Sentence]


def answered(article: Article, said: Mapping[int, tuple[Attribution, ...]]) -> Iterator[tuple[str, _Side, _Side]]:
    """Give the figures that somebody sets against another's: what they are of, and both with speaker and sentence."""
    body = [s for s in article.sentences if s.kind is SentenceKind.BODY]
    known = [list(_figures_of(article, sentence, said)) for sentence in body]
    for at, sentence in enumerate(body):
        text = article.text[sentence.start : sentence.end]
        for start, matter, noun in _answers_from(
            text, article.text[body[at - 1].start : body[at - 1].end] if at else ""
        ):
            mine = next((side for side in known[at] if start <= side[0].start), None)
            if mine is None or mine[0].start - start > _ANSWER_REACH or not _is_somebody(mine[1]):
                continue
            here = [side for side in known[at] if side[0].end <= start]
            earlier = (known[n] for n in range(at - 1, max(-1, at - _ANSWERED - 1), -1))
            alike = ([s for s in sides if _is_of_one_kind(s[0], mine[0], noun)] for sides in (here, *earlier))
            theirs = next((_meant(sides) for sides in alike if sides), None)
            if theirs is None or _called(theirs[1]) == _called(mine[1]) or (theirs[1] and not _is_somebody(theirs[1])):
                continue
            if _is_set_against(*_alike(mine[0], theirs[0]), answers=True):
                yield _matter(article, theirs, mine, matter), theirs, mine


def _meant(sides: Sequence[_Side]) -> _Side | None:
    """Give the figure that is answered: the only one, or the only one that somebody says; else nobody knows which."""
    told = [side for side in sides if side[1] is not None]
    return next((group[0] for group in (sides, told) if len(group) == 1), None)


def _is_somebody(speaker: Speaker | None) -> bool:
    return speaker is not None and speaker.name.casefold() not in PRONOUNS


def _figures_of(article: Article, sentence: Sentence, said: Mapping[int, tuple[Attribution, ...]]) -> Iterator[_Side]:
    text = article.text[sentence.start : sentence.end]
    for found in figures.find(text):
        compared = _COMPARED_WITH.search(text, 0, found.start) is not None
        if found.kind in _COMPARED and found.role is not figures.Role.FROM and not compared:
            here = [a for a in said[sentence.id] if a.start <= sentence.start + found.start < a.end]
            yield found, max(here, key=lambda a: a.start).speaker if here else None, sentence


def _answers_from(text: str, before: str) -> Iterator[tuple[int, str, str]]:
    """Give where in a sentence a figure is said to stand for another, and what of: behind `put the cost at`.

    The last is the noun that must be the other's, too: `put the number of cases at`.
    """
    for again in AGAIN.finditer(text):
        named, noun = _MATTERS.search(again[0]), _NUMBER_OF.search(again[0])
        if not re.search(r"\btolls?\b", again[0]):  # of the dead, who are compared above
            yield again.end(), named[0] if named else "", noun[1] if noun else ""
    yield from ((m.end(), "", "") for m in _CONTESTS.finditer(text))
    if _CONTESTS.search(before):
        yield 0, "", ""


_NUMBER_OF = re.compile(
    r"\b(?:number|figure|count|total|share|tally)\s(?:of|for)\s[^,;:.]*?([\w’'-]+)\s+(?:at|as|is|was)$"
)


_MATTERS = re.compile(r"\b(?:costs?|losses|damage|price|value|turnout|attendance|crowd|inflow|rate)\b")
_CONTESTS = re.compile(
    r"\b(?:disput|reject|den(?:y|ies|ied)|dismiss|contest|contradict)\w*"
    r"\s(?:that|this|it|the (?:figure|claim|number|count|estimate)s?)(?=[.,;:]|\sand\b|$)"
    r"|\bcalled (?:that|this|it|the (?:figure|number|claim))\s(?:figure\s|number\s|claim\s)?"
    r"(?:[“\"]|an?\s|nonsense|wrong|false|absurd|too)"
    r"|\bIt[’']?(?:s| is| was)\s(?=(?:\w+\s){0,2}\w+,\saccording to\b)"
)
_COMPARED = {
    figures.Kind.COUNT,
    figures.Kind.MEASURE,
    figures.Kind.MONEY,
    figures.Kind.PERCENT,
    figures.Kind.SHARE,
}
# `600 a day, compared with 2,100 before`
_COMPARED_WITH = re.compile(r"\b(?:compared (?:with|to)|against|than|from|instead of)\s(?:the\s)?\Z")
_SHARES = {figures.Kind.PERCENT, figures.Kind.SHARE}
_ANSWERED = 4
"""So many sentences back a figure is answered."""
_ANSWER_REACH = 60
"""Code points between the words that answer and the figure, at most."""


def _is_of_one_kind(one: figures.Found, other: figures.Found, noun: str = "") -> bool:
    """Tell whether two figures may be of one thing: `one` says what it is of, and that is the noun, if there is one."""
    counted = (one.figure.of or "").casefold().split()[-1:]
    if (noun and not (counted and stem(counted[0]) == stem(noun.casefold()))) or not (one.figure.of or one.figure.unit):
        return False
    if {one.kind, other.kind} <= _SHARES:
        return True
    nouns = [(f.figure.of or "").casefold().split()[-1:] for f in (one, other)]
    if one.kind is not other.kind or one.figure.unit != other.figure.unit:
        return False
    return not all(nouns) or stem(nouns[0][0]) == stem(nouns[1][0])


def _alike(one: figures.Found, other: figures.Found) -> tuple[Figure, Figure]:
    """Give two figures, as shares of one where one is in words and the other in per cent."""
    mixed = {one.kind, other.kind} == _SHARES
    return (_as_share(one), _as_share(other)) if mixed else (one.figure, other.figure)


def _is_set_against(one: Figure, other: Figure, *, answers: bool) -> bool:
    """Tell whether two figures differ; one that answers another does so by its number: 80, of `at least 34`."""
    if differ(one, other):
        return True
    spans = any(f.low is not None and f.high is not None for f in (one, other))
    told = [next((n for n in (f.value, f.low, f.high) if n is not None), 0) for f in (one, other)]
    return answers and not spans and all(told) and max(told) - min(told) > _APART * max(told)


_APART = 0.1


def _as_share(found: figures.Found) -> Figure:
    if found.kind is figures.Kind.SHARE:
        return found.figure
    parts = {n: p / 100 for n in ("value", "low", "high") if (p := getattr(found.figure, n)) is not None}
    return found.figure.model_copy(update=parts)


def _called(speaker: Speaker | None) -> str:
    return speaker.name.casefold() if speaker else ""


def _matter(article: Article, one: _Side, other: _Side, named: str) -> str:
    """Name what two figures are of: what the answer calls it, else the noun that either counts, else its sort."""
    of = next((f.figure.of for f, _, _ in (one, other) if f.figure.of), None)
    found, _, sentence = one
    event = befallen(article.text[sentence.start : sentence.end], found)
    told = " ".join(filter(None, (of, event and event.replace("_", " "))))
    return named or " ".join(told.split()) or _SORTS.get(found.kind, "number")


_SORTS = {figures.Kind.MONEY: "sum", figures.Kind.PERCENT: "share", figures.Kind.SHARE: "share"}


def topic_of(event: str, sides: Sequence[Count]) -> str:
    """Name what is counted: whom, where the sides say so, and what happened to them."""
    told = event.replace("_", " ")
    nouns = {(c.figure.of or "").split()[-1].lower() for c in sides if _whom(c)}
    if event == "jobs_lost" or len(nouns) != 1:
        return told
    return "cases" if nouns == {"cases"} else f"{min(nouns)} {told}"


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
            if count.figure.of is None and count.event == before and whom and count.answers:
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
    again = AGAIN.search(text)
    if _NEW.search(text):
        return  # what has been added
    answered_before = False
    for found in map(partial(_with_noun, text), figures.find(text)):
        if found.end > whole or (part and found.end > part.start()):
            return  # `nine people, including two children`
        thing = (found.figure.of or "").casefold().split()[-1:]
        lost = thing[0] in _JOBS if thing else True
        if _MORE.match(text, found.end) or (thing and thing[0] in _THINGS and not lost):
            continue  # `four more bodies` is no total, and houses are not killed
        if found.kind is not figures.Kind.COUNT or found.figure.unit or found.role not in (None, figures.Role.TO):
            continue
        if _BROUGHT_IN.match(text, found.end):
            continue
        if thing[:1] in (["bodies"], ["body"]) and _BODIES.search(text) and not _IN_ALL.search(text):
            continue
        answers = again is not None and 0 <= found.start - again.end() <= _REACH and not answered_before
        answered_before = answered_before or answers
        event = _event_of(text, found) or (before if answers else None)
        if (event == "jobs_lost" and thing and not lost) or (event != "jobs_lost" and thing and thing[0] in _THINGS):
            continue
        speaker = _speaker(sentence.start + found.start, said, text, again)
        if event and not _EVERY.search(text[: found.start]):
            day = days[0] if days else None
            place = (sentence.start + found.start, sentence.start + found.end)
            own = _is_own(text, found)
            yield Count(
                event,
                found.figure,
                speaker,
                sentence,
                *place,
                day,
                own,
                answers,
                _place_of(text, found),
                _EARLIER.search(text) is not None,
                found.role is figures.Role.TO or _MOVED.search(text[: found.start]) is not None,
                _CONFIRMED.search(text[max(0, found.start - _REACH) : found.end + _REACH]) is not None,
            )


def _place_of(text: str, found: figures.Found) -> str:
    """Give the place where a clause says that what it counts was: `In Brill three people died`, `12 died in Arn`."""
    left = max((text.rfind(mark, 0, found.start) for mark in ",;:."), default=-1) + 1
    right = _CLAUSE_END.search(text, found.end)
    end = right.start() if right else len(text)
    # `58 in Arn and nine in Lorne`: nine of Lorne
    named = _PLACE.search(text, found.end, end) or _PLACE.search(text, left, end)
    return named[1] if named else ""


_CLAUSE_END = re.compile(r"[,;:]\s|\.(?:\s|$)|\b(?:said|says|told|according)\b")


def _are_apart(one: Count, other: Count) -> bool:
    """Tell whether two counts are of two places, or the second, told as of an earlier time, of another event."""
    first, second = sorted((one, other), key=lambda count: count.start)
    return bool(one.place and other.place and one.place != other.place) or (second.earlier and not first.earlier)


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


# `of 88 patients none has died`, `88 were treated and none died`: they are counted for something else.
_SPARED = re.compile(r"\b(?:none|nobody|no one|not|never|without)\b|n[’']t\b", re.IGNORECASE)


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
        and not _SPARED.search(text[found.end : m.start()])
    ]
    distance, event = min(near, default=(_REACH + 1, None))
    if event == "missing" and _FOUND.match(text[found.end :]):
        return None  # `all four missing crew members were found`
    return event if distance <= _REACH else None


def _speaker(place: int, said: tuple[Attribution, ...], text: str, again: re.Match[str] | None) -> Speaker | None:
    here = [a for a in said if a.start <= place < a.end]
    if here:
        return max(here, key=lambda a: a.start).speaker
    if again and (subject := re.match(r"(?:the |a )?[\w’' -]{2,60}$", text[: again.start()].strip(), re.IGNORECASE)):
        return speaker_of(subject[0])
    return None


def _differing(group: list[Count]) -> list[Count]:
    sides: list[Count] = []
    for count in group:
        others = [c for c in sides if _name(c) != _name(count)]
        same = len(others) < len(sides)
        if same or any(not can_be_one(count, c) or _is_far_off(count, c) or _are_apart(count, c) for c in sides):
            continue
        if all(_is_set_against(count.figure, c.figure, answers=count.answers) for c in sides):
            sides.append(count)
    return sides


def _is_far_off(one: Count, other: Count) -> bool:
    """Tell whether a count without a noun is too far from one with a noun to have left out that noun."""
    named = {_whom(c) for c in (one, other) if c.figure.of}
    bare = not one.figure.of or not other.figure.of
    # `put the number of cases at 700` says of what it is.
    reach = 3 * _NOUN_REACH if one.answers or other.answers else _NOUN_REACH
    return bare and any(named) and abs(one.sentence.id - other.sentence.id) > reach


def can_be_one(one: Count, other: Count, *, parts: bool = True) -> bool:
    """Tell whether two counts may be of the same people on the same days.

    A noun that says who is left out where it was said before (`more than 60 had died`). Where one counts people and the
    other some of them, only a part that is more than the whole cannot be right.
    """
    if one.day and other.day and abs((one.day - other.day).days) > _SAME_DAYS:
        return False
    answers = one.answers or other.answers
    if (one.own or other.own) and _name(one) != _name(other) and not answers:
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
    return _side(count.figure, count.speaker, count.sentence, article)


def _side(figure: Figure, speaker: Speaker | None, sentence: Sentence, article: Article) -> ConflictValue:
    return ConflictValue(
        as_written=figure.as_written,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        speaker=speaker,
        article_id=article.id,
        evidence=(evidence(article, sentence.id, sentence.start, sentence.end),),
    )
