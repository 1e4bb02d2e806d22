"""Which articles are about one event.

An article is known by the names and words of its headline and first sentences, weighed by how rare they are among the
articles at hand (inverse document frequency; Spärck Jones, 1972). Two are about one event where each one's opening is
largely found in the other, and they share names: words alone (`flood`, `strike`) make no event. Candidates are looked
up by shared names, so that the work does not grow with the pairs of articles.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from briefing.events.everywhere import EVERYWHERE
from briefing.events.happenings import OF_WAR, every_sort_of, sorts_of
from briefing.events.moments import order_of
from briefing.gate.lexicon import LIGHT, MONTHS_AND_DAYS, STOP, TITLES
from briefing.gate.reading import is_known_word
from briefing.gate.stems import stem
from briefing.models import Article, SentenceKind
from briefing.text import figures
from briefing.text.attribution import attributions_in
from briefing.text.dates import published_date
from briefing.text.names import key
from briefing.text.numerals import NUMBER_WORDS

_OPENING = 5
"""Sentences of running text that are the opening, the headline and highlights aside."""
_ALIKE = 0.29
_NAMES = 2
"""Names of the openings that both must have."""
_NAMES_OF_A_SORT = 1
"""As many where both tell of the same sort of thing."""
_OF_A_SORT = 1.7
_OF_OTHER_SORTS = 0.6
"""What a likeness is multiplied by where both tell of one sort of thing, a strike, a flood, or of different ones."""
_TOLD_OF = 0.32
"""What two are alike at least that share names, a headline's among them, and tell of one sort of thing."""
_OF_ONE_WAR = 0.75
"""And where both tell of fighting: a war is one, its battles are many."""
_OF_ONE_OUTLET = 0.9
_SOON = 2
_LITTLE = 0.12
_LITTLE_MORE = 0.2
"""What of two openings of the same days is found in the other article at least, where they share two names, or one."""
_DAYS = 10
"""Articles further apart than this are of one event only where they are more alike by half."""
_STRANGE_TITLES = 0.7
"""What is left of a likeness where neither headline names anything that the other article has."""
_COMMON = 0.5
"""Names that more than half of the articles have tell nothing, once there are enough articles."""
_ENOUGH = 8
_NAME_WEIGHT = 2.0
_MOST_LOOKED_UP = 24
"""Articles that are looked up by one name: those that came last."""
# `ruled out a link with the raid in Salt Street`: what is named is another event
_UNLINKED = re.compile(
    r"\b(?:rul\w+ out|den(?:y|ies|ied)|no|not|without)\b[^.;]{0,40}\b(?:link(?:s|ed)?|connect(?:ed|ions?)|related)\b"
    r"|\b(?:unrelated|unconnected)\b",
    re.IGNORECASE,
)
_OUTLET = re.compile(
    r"\b(?:[A-Z][\w’'-]+\s){1,3}(?:Wire|News|Agency|Press|Times|Post|Herald|Radio|Television|Tribune|Gazette|Mail|Journal)\b"
)
_SHORTEST = 2
_NO_NAMES = STOP | MONTHS_AND_DAYS | TITLES | NUMBER_WORDS | frozenset({"insp", "supt", "det", "cllr"})
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Known:
    """An event of an earlier edition, with its articles."""

    id: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class _Features:
    names: frozenset[str]
    """All names of the article, word by word."""
    words: frozenset[str]
    """The stems of all its words."""
    opening: frozenset[str]
    """The names of its opening, and the stems."""
    title: frozenset[str]
    """The names of its headline."""
    sorts: frozenset[str]
    """What sort of thing its headline tells of, or else its first sentence."""
    told: frozenset[str]
    """What sorts its headline and opening tell of."""
    anywhere: frozenset[str]
    """What sorts it tells of at all."""
    day: date | None
    outlet: str


def events_of(
    articles: Sequence[Article], known: Sequence[Known] = ()
) -> tuple[tuple[str | None, tuple[str, ...]], ...]:
    """Give the events: the id of the known event each continues, or None, and the ids of its articles.

    The same in whatever order the articles come. Articles of known events are not given again.
    """
    every = {a.id: a for a in articles}
    seen = {a.id: a for event in known for a in event.articles}
    features = {name: _features(a) for name, a in (seen | every).items()}
    weights = _weights(features)
    groups: list[tuple[str | None, list[str]]] = [(e.id, [a.id for a in e.articles]) for e in known]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, (_, members) in enumerate(groups):
        for member in members:
            _hold(holders, features[member], number)
    new = sorted(every.keys() - seen.keys(), key=lambda name: (order_of(every[name].published_at), name))
    for name in new:
        nearest = _nearest(features[name], groups, features, holders, weights)
        number = len(groups) if nearest is None else nearest
        if nearest is None:
            groups.append((None, []))
        groups[number][1].append(name)
        _hold(holders, features[name], number)
    found = [(event, tuple(sorted(m for m in members if m in every and m not in seen))) for event, members in groups]
    return tuple(sorted((g for g in found if g[1]), key=lambda g: g[1]))


def _hold(holders: dict[str, list[int]], features: _Features, number: int) -> None:
    for name in features.opening & features.names:
        if number not in holders[name][-_MOST_LOOKED_UP:]:
            holders[name].append(number)


def _nearest(
    features: _Features,
    groups: Sequence[tuple[str | None, list[str]]],
    every: Mapping[str, _Features],
    holders: Mapping[str, list[int]],
    weights: Mapping[str, float],
) -> int | None:
    """Give the event an article is of: the one it is most alike to, counting all of its articles."""
    asked = Counter(
        number
        for name in features.names
        if weights.get(name, 0.0) > 0
        for number in holders.get(name, ())[-_MOST_LOOKED_UP:]
    )
    best, number = 0.0, None
    for candidate, _ in sorted(asked.items(), key=lambda item: (-item[1], item[0]))[:_MOST_LOOKED_UP]:
        members = groups[candidate][1]
        alike = [_alike(features, every[m], weights) for m in members[-_MOST_LOOKED_UP:]]
        # by the mean as well as the best, so that no chain of half likenesses makes one event of two
        value = (max(alike) + sum(alike) / len(alike)) / 2
        if max(alike) > 0 and value > best:
            best, number = value, candidate
    return number if best >= _ALIKE else None


def _alike(one: _Features, other: _Features, weights: Mapping[str, float]) -> float:
    """Give from 0 to 1 how far the openings of two articles are found in the other article."""
    shared = (one.opening & one.names & other.names) | (other.opening & other.names & one.names)
    telling = _entities([n for n in shared if weights.get(n, 0.0) > 0 and not _is_everywhere(n)])
    shared_sorts = (one.sorts & other.told) | (other.sorts & one.told)
    alike = bool(shared_sorts - OF_WAR)
    if not telling:
        return 0.0
    raw = value = (_found(one, other, weights) + _found(other, one, weights)) / 2
    if len(telling) < (_NAMES_OF_A_SORT if alike else _NAMES):
        value = 0.0
    if alike:
        value *= _OF_A_SORT
    elif one.sorts and other.sorts and shared_sorts:
        value *= _OF_ONE_WAR
    elif one.sorts and other.sorts and not (one.sorts & other.anywhere or other.sorts & one.anywhere):
        # an outbreak and the recall for it are one event: one account's sort is told of further down in the other
        value *= _OF_OTHER_SORTS
    if one.title and other.title and not (one.title & other.names) and not (other.title & one.names):
        value *= _STRANGE_TITLES
    if alike and len(telling) >= _NAMES and (one.title & other.opening) | (other.title & one.opening):
        # what one headline names, the other tells of, and it is the same sort of thing
        value = max(value, _TOLD_OF)
    apart = abs((one.day - other.day).days) if one.day and other.day else 0
    # Two articles of one outlet and day are of two things, or as alike as its own words are.
    strangers = not one.outlet or one.outlet != other.outlet
    if not strangers and apart == 0:
        value *= _OF_ONE_OUTLET
    if one.day and other.day and apart <= _SOON and strangers and not _are_told_apart(one, other, telling, raw):
        value = max(value, _TOLD_OF)
    return min(1.0, value / 1.5 if apart > _DAYS else value)


def _is_everywhere(name: str) -> bool:
    return all(part.lstrip("^") in EVERYWHERE for part in name.split())


def _entities(names: Sequence[str]) -> list[str]:
    """Give the names without those that are a part of a longer one: `Trump` beside `Donald Trump`."""
    joined = {f"^{part.lstrip('^')}" for name in names if " " in name for part in name.split()}
    return [name for name in names if name not in joined]


def _are_told_apart(one: _Features, other: _Features, telling: Sequence[str], raw: float) -> bool:
    """Tell whether two articles of the same days are of two events, though their openings share names.

    Outlets write in words of their own: of one event their openings have little in common but who and where. Two names
    will do, or one that a headline has, where what they tell of is not of two sorts.
    """
    sorts = one.sorts and other.sorts and not (one.sorts & other.anywhere or other.sorts & one.anywhere)
    several = len(telling) >= _NAMES
    headed = any(n in one.title or n in other.title for n in telling)
    return bool(sorts) or raw < (_LITTLE if several else _LITTLE_MORE) or not (several or headed)


def _found(one: _Features, other: _Features, weights: Mapping[str, float]) -> float:
    whole = sum(weights.get(f, 0.0) for f in one.opening)
    there = other.names | other.words
    return sum(weights.get(f, 0.0) for f in one.opening if f in there) / whole if whole else 0.0


def _weights(features: Mapping[str, _Features]) -> dict[str, float]:
    number = len(features)
    having = Counter(f for each in features.values() for f in each.names | each.words)
    names = frozenset().union(*(each.names for each in features.values())) if features else frozenset()
    found = {}
    for feature, count in having.items():
        common = number >= _ENOUGH and count > _COMMON * number
        rarity = math.log(1 + max(number, 10) / count)
        found[feature] = 0.0 if common else rarity * (_NAME_WEIGHT if feature in names else 1.0)
    return found


def _features(article: Article) -> _Features:
    text = [(s.kind, article.text[s.start : s.end]) for s in article.sentences if s.kind is not SentenceKind.FURNITURE]
    text = [(kind, t) for kind, t in text if not _UNLINKED.search(t)]
    small = {t.casefold() for _, t in text for t in _TOKEN.findall(t) if t[0].islower()}
    body = [t for kind, t in text if kind is SentenceKind.BODY][:_OPENING]
    ahead = [t for kind, t in text if kind in (SentenceKind.HEADING, SentenceKind.HIGHLIGHT)][:_OPENING]
    names, words = _tokens([t for _, t in text] + [article.title or ""], small)
    # Who says it is each outlet's own finding; what is told is the event's.
    told = [_OUTLET.sub(" ", t) for t in (article.title or "", *map(_without_speakers, (*ahead, *body)))]
    first_names, first_words = _tokens(told, small)
    counted = frozenset(f for t in (*ahead, *body) for f in _counted(t))
    return _Features(
        names,
        words | counted,
        first_names | first_words | counted,
        _tokens([article.title or ""], small)[0],
        sorts_of(article.title or "") or sorts_of(" ".join(body[:1])),
        sorts_of(" ".join((article.title or "", *body[:2]))),
        every_sort_of(" ".join((article.title or "", *(t for _, t in text)))),
        published_date(article.published_at),
        (article.outlet or "").casefold(),
    )


def _without_speakers(text: str) -> str:
    for said in attributions_in(text):
        if said.speaker:
            text = text.replace(said.speaker.name, " ")
    return text


def _counted(text: str) -> Iterator[str]:
    """Give the counts of a sentence that another account may have, too: so many of what."""
    for found in figures.find(text):
        if found.kind is figures.Kind.COUNT and found.figure.value is not None and found.figure.of:
            yield f"#{found.figure.value} {stem(found.figure.of.casefold().split()[-1])}"


def _tokens(texts: Sequence[str], small: set[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Give the names, word by word, and the stems of the other words that tell something."""
    names, words = set(), set()
    for text in texts:
        run = ""
        for place, token in enumerate(_TOKEN.findall(text.replace("’", "'"))):
            low, first = key(token), place == 0
            if len(low) < _SHORTEST or low in _NO_NAMES or token[0].isdigit():
                run = ""
            elif token[0].isupper() and low not in small and not (first and is_known_word(low)):
                names |= {f"^{low}"} | ({f"{run} {low}"} if run else set())
                run = f"^{low}"
            else:
                run = ""
                if low not in LIGHT:
                    words.add(stem(low))
    return frozenset(names), frozenset(words)
