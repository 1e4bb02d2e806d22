"""Where the articles about one event give differing values: who says which, side by side, never averaged.

Two kinds are found. Counts of people (killed, missing, arrested …) are compared by what happened to whom, as they are
within one article. Any other figure is compared where one article would bear out another's statement if only the figure
were its own: then the two say the same of different values. A part of a whole, a rounding, a respelling and a bound
that holds the other value are no conflicts; when in doubt nothing is shown.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from briefing.conflicts import Count, can_be_one, counted_in, counts_of, differ, moved, none_in, topic_of, value_of
from briefing.events.copies import copies, publisher_of
from briefing.events.merge import Source
from briefing.events.moments import hours_between, order_of
from briefing.events.stated import Stated, groups_of, stated_in, values_differ
from briefing.events.wording import folded, jaccard, stems_of
from briefing.gate.lexicon import MONTHS_AND_DAYS, STOP
from briefing.models import (
    Article,
    Claim,
    Commitment,
    Conflict,
    ConflictKind,
    ConflictValue,
    Figure,
    SentenceKind,
    Speaker,
)
from briefing.text import figures
from briefing.text.alignment import evidence
from briefing.text.attribution import attributions_in

_LATER_H = 12.0
"""A larger count that another speaker gives so many hours later is a later count, not another opinion."""
_SINCE_H = 1.0
"""So many hours later a voice's new count replaces its old one; sooner, two outlets heard it differently."""
_GROWING = frozenset({"killed", "wounded", "missing", "arrested", "evacuated", "infected", "rescued"})
_PLACE = re.compile(
    r"\b(?:in|at|near|outside|around|across)\s+(?:the\s+|its\s+)?"
    r"((?:[A-Z][\w’'-]+[ ]?)+"
    r"|(?:whole\s+)?(?:province|region|city|district|town|country|state|county|village|capital)\b)"
)
_HAVING = re.compile(r"^(?:Neighbou?ring\s+)?((?:[A-Z][\w’'-]+[ ]?)+)\s*(?:has|had|have|recorded|counted|reported)\b")
_OPENING = 3
_SAME_DEED = 0.6
"""Of the words of what is said and of what is denied so many are shared (Jaccard)."""
_DENIED_PART = 0.8
"""Of the words of the shorter of what is said and what is denied so many are in the other."""
_FEWEST, _FEW = 2, 3
"""Of so few words all must be shared, and be half of what the other has."""
_HALF = 0.5
_GROWN = 1.1
_SHRINKING = frozenset({"missing"})
_REVISED = re.compile(
    r"\b(?:revis\w+|correct\w+|lower(?:ed|s)|reduc\w+|down (?:to|from)|cut (?:to|from|its|their|the))\b", re.IGNORECASE
)
_MOVING = (figures.Kind.COUNT.value, figures.Kind.MEASURE.value)
"""What is counted or measured may move; a sum, a share and an hour are put right, or are disputed."""


@dataclass(frozen=True, slots=True)
class _Side:
    """A value by one voice at one time."""

    value: ConflictValue
    figure: Figure
    voice: str
    when: str
    stated: Stated | None = None
    """For what is no count of people: what is told of it."""


def disagreements(sources: Sequence[Source]) -> tuple[Conflict, ...]:
    """Give the conflicts of an event, those of single articles among them, each thing once.

    The sources may come in any order; the same conflicts are given.
    """
    sources = sorted(sources, key=lambda s: (order_of(s.article.published_at), s.article.id))
    copied = _copied(sources)
    originals = [s for s in sources if s.article.id not in copied]
    found = [*_counted(sources, copied), *_stated(originals), *_denied(originals)]
    topics = {c.topic for c in found}
    found += [c for s in sources for c in s.brief.conflicts if c.topic not in topics]
    return tuple(_each_once(found))


def _copied(sources: Sequence[Source]) -> dict[str, str]:
    """Give for each copy of a text the article it is of: what it repeats is nobody's second word."""
    place = [s.article.id for s in sources]
    found: dict[str, str] = {}
    for pair in copies([s.article for s in sources]):
        first, later = sorted(pair, key=place.index)
        found[later] = found.get(first, first)
    return found


def _each_once(found: Sequence[Conflict]) -> Iterator[Conflict]:
    seen: list[set[tuple[str, str]]] = []
    for conflict in found:
        places = {(v.article_id, v.as_written) for v in conflict.values}
        if not any(places <= other for other in seen):
            seen.append(places)
            yield conflict


# Counts of people


def _counted(sources: Sequence[Source], copied: Mapping[str, str]) -> Iterator[Conflict]:
    by_event: dict[str, list[tuple[Count, Article]]] = defaultdict(list)
    for source in sources:
        original = copied.get(source.article.id)
        for count in _totals(source):
            before = [c for c, a in by_event[count.event] if a.id == original]
            if any(not differ(count.figure, other.figure) for other in before):
                continue  # a copy that says the same; one that gives another count is not only a copy
            by_event[count.event].append((count, source.article))
    for event, counts in sorted(by_event.items()):
        for group in _of_one_thing(counts):
            sides = [_side_of(count, article) for count, article in group]
            if len({s.value.article_id for s in sides}) > 1:
                yield from _put(
                    topic_of(event, [c for c, _ in group]),
                    sides,
                    growing=event in _GROWING,
                    shrinks=event in _SHRINKING,
                )


def _of_one_thing(counts: Sequence[tuple[Count, Article]]) -> Iterator[list[tuple[Count, Article]]]:
    """Part counts by who is counted and about when."""
    groups: list[list[tuple[Count, Article]]] = []
    for count, article in counts:
        group = next((g for g in groups if all(_is_of_the_same(count, article, *other) for other in g)), None)
        if group is None:
            groups.append(group := [])
        group.append((count, article))
    yield from groups


def _is_of_the_same(count: Count, article: Article, other: Count, of: Article) -> bool:
    """Tell whether two counts may be of the same people: the same sort, about when and where, as far as is said."""
    if not can_be_one(count, other, parts=False):
        return False
    here, there = _places(count, article), _places(other, of)
    if here and there:
        return bool(here & there)
    # what is counted in a place of its own is no count of the whole
    return not (here - _opening(article)) and not (there - _opening(of))


def _places(count: Count, article: Article) -> frozenset[str]:
    """Give the words of the places that a count's sentence names, those of who says so aside."""
    text = article.text[count.sentence.start : count.sentence.end]
    if count.speaker:
        text = re.sub(re.escape(count.speaker.name), " ", text, flags=re.IGNORECASE)
    found = {w for m in (*_PLACE.finditer(text), *_HAVING.finditer(text)) for w in folded(m[1]).split()}
    return frozenset(found - MONTHS_AND_DAYS - STOP)


def _opening(article: Article) -> frozenset[str]:
    """Give the words of an article's headline and first sentences: the places in them are those of the event."""
    body = [s for s in article.sentences if s.kind is SentenceKind.BODY][:_OPENING]
    return frozenset(folded(" ".join((article.title or "", *(article.text[s.start : s.end] for s in body)))).split())


def _totals(source: Source) -> Iterator[Count]:
    """Give of each voice in an article its largest count of a thing: the others are parts of it, or of other places."""
    largest: dict[tuple[str, str, str], Count] = {}
    article = source.article
    counts = list(counts_of(article, source.said))
    told = Counter((c.event, c.sentence.id, c.own) for c in counts)
    for count in counts:
        if told[count.event, count.sentence.id, count.own] > 1 and not _is_moved_to(count, article):
            continue  # `two in Orvel and three in Hest`: parts
        at = count.event, folded(count.speaker.name if count.speaker else ""), (count.figure.of or "").casefold()
        other = largest.get(at)
        if other is None or _size(count.figure) > _size(other.figure):
            largest[at] = count
    yield from largest.values()


def _is_moved_to(count: Count, article: Article) -> bool:
    """Tell whether a count is what a toll has come to: `rose to 21 after four were found`."""
    return _MOVED_TO.search(article.text[count.sentence.start : count.start]) is not None


_MOVED_TO = re.compile(r"\b(?:to|at|reached)\s+(?:at least |about |some |around )?$")


def _size(figure: Figure) -> float:
    return float(next((v for v in (figure.value, figure.high, figure.low) if v is not None), 0))


def _side_of(count: Count, article: Article) -> _Side:
    voice = _voice_of(count.speaker, article)
    return _Side(value_of(count, article), count.figure, voice, article.published_at or "")


# Other figures


def _stated(sources: Sequence[Source]) -> Iterator[Conflict]:
    """Set against each other what the articles, and the speakers within one, give as the value of one thing."""
    for group in groups_of([s for source in sources for s in stated_in(source.article, source.said)]):
        clear = _unambiguous(group)
        if len({(_voice_of(s.speaker, s.article), s.article.id) for s in clear}) > 1:
            yield from _opposed(clear)


def _unambiguous(group: Sequence[Stated]) -> list[Stated]:
    """Leave out the voices that give several values in one article: those are of several things."""
    told: dict[tuple[str, str], list[Stated]] = defaultdict(list)
    for each in group:
        told[each.article.id, _voice_of(each.speaker, each.article)].append(each)
    several = {at for at, mine in told.items() if any(values_differ(a, b) for a, b in combinations(mine, 2))}
    return [s for s in group if (s.article.id, _voice_of(s.speaker, s.article)) not in several]


def _opposed(group: Sequence[Stated]) -> Iterator[Conflict]:
    units = Counter(s.figure.unit for s in group)
    most = max(units, key=lambda u: (units[u], str(u)))
    sides = [_side(s, in_other_unit=s.figure.unit != most) for s in group]
    if not any(values_differ(a, b) and _may_oppose(a, b) for a, b in combinations(group, 2)):
        return
    # `homes were flooded` says better than `flooding homes` what is counted
    topic = next((s.topic for s in group if s.leads), group[0].topic)
    yield from _put(topic, sides, growing=group[0].kind in _MOVING)


def _may_oppose(one: Stated, other: Stated) -> bool:
    """Tell whether two values are of two articles, or of two speakers within one."""
    if one.article.id != other.article.id:
        return True
    return bool(one.speaker and other.speaker and folded(one.speaker.name) != folded(other.speaker.name))


def _side(stated: Stated, *, in_other_unit: bool) -> _Side:
    figure, article = stated.figure, stated.article
    value, low, high = (None, None, None) if in_other_unit else (figure.value, figure.low, figure.high)
    shown = ConflictValue(
        as_written=figure.as_written,
        value=value,
        low=low,
        high=high,
        speaker=stated.speaker,
        article_id=article.id,
        evidence=(evidence(article, stated.sentence.id, stated.sentence.start, stated.sentence.end),),
    )
    voice = _voice_of(stated.speaker, article)
    return _Side(shown, stated.metric, voice, article.published_at or "", stated)


def _voice_of(speaker: Speaker | None, article: Article) -> str:
    return folded(speaker.name) if speaker else publisher_of(article)


def _core(text: str) -> str:
    """Give what is said in a statement, without who says it."""
    said = attributions_in(text)
    return text[said[0].start : said[0].end].strip(" ,.") if len(said) == 1 else text


# Said by one and denied by another


def _denied(sources: Sequence[Source]) -> Iterator[Conflict]:
    claims = [(s, c) for s in sources for c in (*s.brief.outcomes, *s.brief.obstacles)]
    denials = [(s, c) for s, c in claims if c.commitment is Commitment.DENIED and c.speaker]
    negating = [(s, c) for s, c in claims if none_in(c.text) or _negated(_core(c.text))]
    # what no brief has of it: a denial may answer a sentence that no line was made of
    more = [(s, c) for s in sources for c in _said_in(s)]
    denials += [(s, c) for s, c in more if c.commitment is Commitment.DENIED]
    found: list[_Dispute] = []
    for source, claim in [*claims, *more]:
        if claim.commitment in (Commitment.DENIED, Commitment.PLANNED, Commitment.EXPECTED) or claim.text.endswith("?"):
            continue
        words = stems_of(_core(claim.text))
        opposed = [(s, d) for s, d in denials if _denies(d, words) or _negates(d, claim)]
        opposed += [(s, d) for s, d in more if s.article.id == source.article.id and _answers(d, claim)]
        if claim.id:
            opposed += [(s, d) for s, d in negating if _negates(d, claim)]
        against = [(s, d) for s, d in opposed if not _one_voice(claim, d) and not _is_of_one_place(claim, d, source, s)]
        if against:
            known = next((f for f in found if f.is_of(words, against)), None)
            if known is None:
                found.append(known := _Dispute(words, [], []))
            known.said.append((source, claim))
            known.against.extend(against)
    for dispute in found:
        topic = _TOLD_WHOM.sub("", _core(dispute.said[0][1].text))
        yield Conflict(topic=topic, kind=ConflictKind.DISAGREEMENT, values=tuple(dispute.values()))


def _said_in(source: Source) -> Iterator[Claim]:
    """Give what each speaker says in each sentence of an article, whatever its brief has of it."""
    article = source.article
    for sentence in article.sentences:
        said = [a for a in source.said[sentence.id] if a.start >= sentence.start]
        apart = all(one.end <= other.start for one, other in pairwise(said)) and said[-1:] != []
        if sentence.kind is not SentenceKind.BODY or not apart or said[-1].start >= sentence.end:
            continue
        for n, each in enumerate(said):
            # `The army said it held the bridge; the rebels denied that it did`: each up to where the next begins
            start = sentence.start if n == 0 else said[n - 1].end
            end = sentence.end if n == len(said) - 1 else each.end
            yield Claim(
                id="",
                text=article.text[start:end].strip(" ;,"),
                speaker=each.speaker,
                commitment=each.commitment,
                evidence=(evidence(article, sentence.id, start, end),),
            )


# `told reporters that …`
_TOLD_WHOM = re.compile(r"^[\w’' ]{0,40}?\bthat\s+")


@dataclass(frozen=True, slots=True)
class _Dispute:
    """What is said, and by whom it is denied."""

    words: frozenset[str]
    said: list[tuple[Source, Claim]]
    against: list[tuple[Source, Claim]]

    def is_of(self, words: frozenset[str], against: Sequence[tuple[Source, Claim]]) -> bool:
        """Tell whether something that is said is the same again, in more words or by another."""
        same = jaccard(words, self.words) >= _SAME_DEED
        return same or any(
            claim is other or _is_of_one_place(claim, other, at, there)
            for at, claim in against
            for there, other in self.against
        )

    def values(self) -> Iterator[ConflictValue]:
        """Give the sides, each voice once on either."""
        for side in (self.said, self.against):
            for n, (source, claim) in enumerate(side):
                if not any(c is claim or _same_speaker(c, claim) for _, c in side[:n]):
                    yield _said_by(source, claim)


def _denies(one: Claim, words: frozenset[str]) -> bool:
    """Tell whether what a statement denies is what these words say."""
    return _is_one_deed(words, stems_of(_undenied(_core(one.text))))


def _negates(one: Claim, other: Claim) -> bool:
    """Tell whether a statement says with a plain `not` or `no one` that what the other says is not so."""
    if event := none_in(one.text):
        figure = counted_in(other.text).get(event)
        return figure is not None and _size(figure) > 0 and not _YEAR.search(other.text)
    negated = stems_of(_negated(_core(one.text)))
    if len(negated) < _FEWEST or _figures_differ(one, other) or _negated(_core(other.text)):
        return False
    return any(_is_told_in(negated, stems_of(clause)) for clause in _CLAUSES.split(_core(other.text)))


def _answers(one: Claim, other: Claim) -> bool:
    """Tell whether a speaker says right before or after another that what that one says is not so.

    One of the two has an `it` for the thing: `Residents said the wall had never been inspected; the mayor said it had`.
    """
    near = abs(one.evidence[0].sentence - other.evidence[0].sentence) <= 1
    if not near or len(other.evidence) > 1 or not one.speaker or not other.speaker or _one_voice(one, other):
        return False
    mine, theirs = _core(one.text), _core(other.text)
    second = max(one.evidence[0], other.evidence[0], key=lambda e: e.start)
    if not _IT.match(mine if second is one.evidence[0] else theirs):
        return False
    negated, said = stems_of(_negated(mine)), [stems_of(c) for c in _CLAUSES.split(theirs)]
    if not negated or _negated(theirs) or _figures_differ(one, other):
        return False
    if second is one.evidence[0]:
        return any(negated <= clause for clause in said)
    return any(negated & clause and len(negated - clause) <= 1 for clause in said)


# `An outbreak in 2019 killed five`: of another time than that nobody died.
_YEAR = re.compile(r"\b(?:in|of|since) (?:19|20)\d\d\b")
_IT = re.compile(r"\W*(?:that\s+)?(?:it|they|he|she|this)\b", re.IGNORECASE)


def _figures_differ(one: Claim, other: Claim) -> bool:
    return bool(one.figures and other.figures) and all(differ(a, b) for a in one.figures for b in other.figures)


def _is_told_in(one: frozenset[str], other: frozenset[str]) -> bool:
    if len(one) <= _FEW:
        return one <= other and jaccard(one, other) >= _HALF
    return len(one & other) >= _DENIED_PART * len(one) or jaccard(one, other) >= _SAME_DEED


_NOT = re.compile(r"\b(?:not|never)\b|n[’']t\b|\b(?:anything but|far from)\b", re.IGNORECASE)
_NONE = re.compile(r"^\W*no\s+(?=[\w-]+(?:\s+[\w-]+)?\s+(?:was|were|is|are|has|have|had)\b)", re.IGNORECASE)
_CLAUSES = re.compile(r"[;:,]|\b(?:and|(?<!anything )but|while|although|though|because|after|before)\b", re.IGNORECASE)


def _negated(text: str) -> str:
    """Give what a statement says is not so, without the `not` or `no`; empty where it says nothing of the kind."""
    for clause in _CLAUSES.split(text):
        for negation in (_NONE, _NOT):
            if negation.search(clause):
                return negation.sub(" ", clause)
    return ""


def _is_one_deed(one: frozenset[str], other: frozenset[str]) -> bool:
    shorter = min(len(one), len(other))
    return jaccard(one, other) >= _SAME_DEED or (shorter >= _FEWEST and len(one & other) >= _DENIED_PART * shorter)


_DENYING = re.compile(
    r"^.*?\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))\b\s*"
    r"(?:(?:the |all |any |such )?(?:reports?|claims?|allegations?|accusations?|suggestions?)\s*)?(?:that\b)?\s*"
)


def _undenied(text: str) -> str:
    """Give what is denied, without who denies it."""
    return _DENYING.sub("", text) or text


def _said_by(source: Source, claim: Claim) -> ConflictValue:
    return ConflictValue(
        as_written=claim.text.rstrip(". "), speaker=claim.speaker, article_id=source.article.id, evidence=claim.evidence
    )


def _is_of_one_place(one: Claim, other: Claim, of: Source, there: Source) -> bool:
    """Tell whether two statements rest on the same words: what they say is no answer to itself."""
    meet = any(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence)
    return of.article.id == there.article.id and meet


def _same_speaker(one: Claim, other: Claim) -> bool:
    return one.speaker is not None and other.speaker is not None and _one_voice(one, other)


def _one_voice(one: Claim, other: Claim) -> bool:
    mine, theirs = (stems_of(c.speaker.name if c.speaker else "") for c in (one, other))
    return bool(mine & theirs)


# Sides against each other


def _put(topic: str, sides: Sequence[_Side], *, growing: bool, shrinks: bool = False) -> Iterator[Conflict]:
    """Give the disagreement between the latest values of the voices, or else what a value has moved from and to."""
    sides = sorted(_once(sides), key=_time)
    latest = [
        side for n, side in enumerate(sides) if not any(_replaces(later, side, growing) for later in sides[n + 1 :])
    ]
    differing = _far_apart(latest)
    one_voice = growing and len({s.voice for s in differing}) == 1
    later = one_voice or (growing and not _at_odds(sides) and _is_later_count(differing, either_way=shrinks))
    if len(differing) > 1 and not later:
        yield Conflict(topic=topic, kind=ConflictKind.DISAGREEMENT, values=tuple(s.value for s in differing))
        return
    exact = [s for s in sides if s.figure.value is not None]
    steps = max(_far_apart(exact), _far_apart(sides), _steps(sides), key=len)
    if growing and len(steps) > 1:
        yield Conflict(topic=topic, kind=ConflictKind.UPDATE, values=tuple(s.value for s in steps))


def _at_odds(sides: Sequence[_Side]) -> bool:
    """Tell whether two voices have given different values at about one time: a later count does not settle that."""
    for one, other in combinations(sides, 2):
        hours = hours_between(one.when, other.when)
        if one.voice != other.voice and hours is not None and abs(hours) < _SINCE_H and _differ(one, other):
            return True
    return False


def _differ(one: _Side, other: _Side) -> bool:
    if one.stated and other.stated:
        return values_differ(one.stated, other.stated)
    return differ(one.figure, other.figure)


def _replaces(later: _Side, earlier: _Side, growing: bool) -> bool:
    """Tell whether a voice has given another value since: then the earlier one is no longer its word."""
    if later.voice != earlier.voice:
        return False
    hours = hours_between(earlier.when, later.when)
    return bool(hours and (hours >= _SINCE_H or later.value.article_id == earlier.value.article_id)) and growing


def _time(side: _Side) -> tuple[float, str, int]:
    return order_of(side.when), side.value.article_id, side.value.evidence[0].start


def _once(sides: Sequence[_Side]) -> Iterator[_Side]:
    """Leave out what a copy repeats: the same words by the same voice."""
    seen = set()
    for side in sides:
        said = side.voice, side.value.as_written.casefold()
        if said not in seen:
            seen.add(said)
            yield side


def _far_apart(sides: Sequence[_Side]) -> list[_Side]:
    """Give the sides, each differing from those given before it; one alone where none differs."""
    found: list[_Side] = []
    for side in sides:
        if all(_differ(side, other) for other in found):
            found.append(side)
    return found


def _steps(sides: Sequence[_Side]) -> list[_Side]:
    """Give the sides that each count more, later, than the one before, bounds of a kind among them: `at least 20`."""
    found: list[_Side] = []
    for side in sides:
        hours = hours_between(found[-1].when, side.when) if found else None
        if not found:
            found.append(side)
        elif hours and hours >= _SINCE_H:
            # `at least 44`, and a day later 112: both hold, and the toll has moved
            grown = _size(side.figure) > _GROWN * _size(found[-1].figure)
            if grown or moved(side.figure, found[-1].figure):
                found.append(side)
    return found


def _is_later_count(sides: Sequence[_Side], *, either_way: bool) -> bool:
    """Tell whether each value is larger and much later than the one before: the count of something that grows.

    `either_way`: it may shrink as well, as the count of the missing does. So does one that is said to be revised.
    """
    for one, other in pairwise(sides):
        hours = hours_between(one.when, other.when)
        less = _size(other.figure) <= _size(one.figure)
        revised = any(_REVISED.search(e.quote) for e in other.value.evidence)
        if hours is None or hours < (_SINCE_H if revised else _LATER_H) or (less and not (either_way or revised)):
            return False
    return True
