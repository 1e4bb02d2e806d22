"""Which articles are one source: those that share their text, their agency, or their publisher.

A wire text printed by five outlets is one source, and so are two articles of one house. Texts are compared by their
shingles (runs of eight words; Broder, 1997), of which one in four is looked up (`h mod 4`, Manber, 1994), so that the
work grows with the words and not with the pairs of articles; the shared part is then counted exactly.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tld import get_fld

from briefing.models import Article, SentenceKind

_SHINGLE = 8
_SAMPLED = 4
_SHARED = 0.35
"""Of the shorter text's shingles so many in both: a copy, abridged or with a paragraph of its own."""
_LEAST = 3
_WORD = re.compile(r"[^\W_]+")
# `LAGAN, Nov 3 (Meridian) -`, `(Meridian) —`: an agency's mark before the first words.
_DATELINE = re.compile(r"\A[^()\n]{0,60}\(([A-Z][\w .&-]{1,30})\)\s*[-–—]")
_CREDIT = re.compile(
    r"\b(Reuters|Associated Press|Agence France-Presse|AFP|Press Association|Deutsche Presse-Agentur|Xinhua|EFE|ANSA"
    r"|Kyodo|Interfax|TASS|Anadolu|Bloomberg News)\b"
)
_SHORT_FOR = {"ap": "associated press", "afp": "agence france-presse", "dpa": "deutsche presse-agentur"}


def sources(articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """Give the ids of the articles in groups, one group an independent source.

    Groups and ids are in the order of the ids, whatever the order given.
    """
    articles = sorted(articles, key=lambda a: a.id)
    groups = _Groups(a.id for a in articles)
    for key_of in (publisher_of, agency_of):
        first: dict[str, str] = {}
        for article in articles:
            if key := key_of(article):
                groups.join(first.setdefault(key, article.id), article.id)
    outlets: dict[str, str] = {}
    for article in sorted(articles, key=lambda a: (not domain_of(a), a.id)):
        known = outlets.setdefault(_bare(article.outlet or ""), article.id)
        if not domain_of(article):
            groups.join(known, article.id)  # one of no known origin is nobody's independent word
    agencies = {agency: a.id for a in articles if (agency := agency_of(a))}
    for article in articles:
        # the agency itself is among the outlets
        if (wired := agencies.get(_bare(article.outlet or ""))) is not None:
            groups.join(wired, article.id)
    for one, other in copies(articles):
        groups.join(one, other)
    return groups.all()


def copies(articles: Sequence[Article]) -> tuple[tuple[str, str], ...]:
    """Give pairs of ids of articles that share their text, enough of them that all copies of one text hang together."""
    texts = {a.id: shingles(a) for a in sorted(articles, key=lambda a: a.id)}
    first: dict[int, str] = {}
    met: Counter[tuple[str, str]] = Counter()
    for name, found in texts.items():
        for shingle in found:
            if shingle % _SAMPLED == 0 and (holder := first.setdefault(shingle, name)) != name:
                met[holder, name] += 1
    return tuple(sorted(pair for pair, count in met.items() if count >= _LEAST and _share(*pair, texts) >= _SHARED))


def _share(one: str, other: str, texts: dict[str, frozenset[int]]) -> float:
    mine, theirs = texts[one], texts[other]
    return len(mine & theirs) / min(len(mine), len(theirs)) if mine and theirs else 0.0


def shingles(article: Article) -> frozenset[int]:
    """Give the hashes of all runs of eight words of an article's running text."""
    words: list[str] = []
    for sentence in article.sentences:
        if sentence.kind is not SentenceKind.FURNITURE:
            words += _WORD.findall(article.text[sentence.start : sentence.end].casefold())
    runs = (" ".join(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1))
    return frozenset(int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest(), "big") for run in runs)


def publisher_of(article: Article) -> str:
    """Give the publisher: the registered domain of the address, else the outlet's name; empty where it is unknown."""
    return domain_of(article) or _bare(article.outlet or "")


def domain_of(article: Article) -> str:
    """Give the registered domain of an article's address: `example.co.uk`; empty where there is none."""
    return str(get_fld(article.url, fail_silently=True) or "") if article.url else ""


def agency_of(article: Article) -> str:
    """Give the agency an article is credited to, by its dateline or its byline; empty where there is none."""
    found = _CREDIT.search(article.author or "")
    name: str = found[1] if found else ""
    for sentence in article.sentences[:6]:
        if name:
            break
        if match := _DATELINE.match(article.text[sentence.start : sentence.end + 80]):
            name = match[1]
    name = _bare(name)
    return _SHORT_FOR.get(name, name)


def _bare(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold())).removeprefix("the ")


class _Groups:
    """Ids joined into groups (union-find)."""

    def __init__(self, names: Iterable[str]) -> None:
        self._up = {name: name for name in names}

    def of(self, name: str) -> str:
        while self._up[name] != name:
            self._up[name] = name = self._up[self._up[name]]
        return name

    def join(self, one: str, other: str) -> None:
        low, high = sorted((self.of(one), self.of(other)))
        self._up[high] = low

    def all(self) -> tuple[tuple[str, ...], ...]:
        found: dict[str, list[str]] = defaultdict(list)
        for name in self._up:
            found[self.of(name)].append(name)
        return tuple(tuple(sorted(group)) for _, group in sorted(found.items()))
