"""An article made ready for comparing: each sentence read, its words indexed, its names known by their aliases."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.gate.lexicon import COMMON_TO_BODIES, MONTHS_AND_DAYS, PRONOUNS, STOP, TITLES
from briefing.gate.reading import Reading, Word, figure_key, may_be_name, plain, read
from briefing.models import Article, Sentence, SentenceKind
from briefing.text.attribution import Attribution, attributions
from briefing.text.dates import published_date
from briefing.text.names import Names, key


@dataclass(slots=True)
class Ground:
    """The sentences something may rest on, read."""

    article: Article
    sentences: list[Sentence]
    readings: list[Reading]
    said: list[tuple[Attribution, ...]]
    names: Names
    postings: dict[str, list[int]] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    small: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    """Words that begin a sentence."""
    surnames: frozenset[str] = frozenset()
    """Last words of names that have the form of a person's: two or three words with a capital, none of a body."""
    figure_keys: list[frozenset[str]] = field(default_factory=list)


_LONGEST = 3000  # more is no sentence of prose, and what is compared with it would take too long


def ground_of(article: Article) -> Ground:
    """Read an article's sentences; furniture is left out."""
    published = published_date(article.published_at)
    sentences = [s for s in article.sentences if s.kind is not SentenceKind.FURNITURE] or list(article.sentences)
    texts = [article.text[s.start : min(s.end, s.start + _LONGEST)] for s in sentences]
    small = frozenset(w for t in texts for w in _small_words(plain(t)))
    capital = frozenset(key(w) for t in texts for w in _capital_words(plain(t)))
    capital |= {w for t in texts for w in _first_words(plain(t)) if w not in small and may_be_name(w)}
    readings = [read(t, published, known=small, vocabulary=capital) for t in texts]
    by_id = attributions(article)
    ground = Ground(
        article,
        sentences,
        readings,
        [by_id.get(s.id, ()) for s in sentences],
        Names([r.text for r in readings], [[[r.words[i].text for i in run] for run in r.names] for r in readings]),
        small=small,
        openings=frozenset(key(r.words[0].text) for r in readings if r.words),
        capital=capital,
        surnames=_surnames(readings),
    )
    for index, reading in enumerate(readings):
        for word in reading.words:
            word.sentence = index
        for concept in {c for w in reading.words if w.content for c in w.concepts}:
            ground.postings.setdefault(concept, []).append(index)
        ground.figure_keys.append(frozenset(figure_key(f) for f in reading.figures))
        for key_of in ground.figure_keys[-1]:
            ground.postings.setdefault(key_of, []).append(index)
    count = len(readings) + 1
    ground.weights = {c: math.log(1 + count / len(found)) for c, found in ground.postings.items()}
    return ground


def _surnames(readings: list[Reading]) -> frozenset[str]:
    found: set[str] = set()
    for reading in readings:
        for run in reading.names:
            words = [reading.words[i] for i in run]
            if 2 <= len(words) <= 3 and all(w.text.isalpha() and w.text[1:].islower() for w in words):
                found |= {key(words[-1].text)} if not {key(w.text) for w in words} & COMMON_TO_BODIES else set()
    return frozenset(found)


def _first_words(text: str) -> Iterable[str]:
    return (key(w.strip(_AROUND)) for w in text.split()[:3] if w.strip(_AROUND)[:1].isupper())


def _capital_words(text: str) -> Iterable[str]:
    """Give the words with a capital that do not begin a sentence."""
    words = text.split()
    return (
        w.strip(_AROUND)
        for before, w in pairwise(words)
        if w.strip(_AROUND)[:1].isupper()
        and not before.endswith((".", ":", "!", "?", '"'))
        and before not in {"•", "*", "-", "—"}
    )


_AROUND = ".,;:!?\"()'"


def _small_words(text: str) -> Iterable[str]:
    return (w.strip(".,;:!?\"()'") for w in text.split() if w[:1].islower())


__all__ = ["MONTHS_AND_DAYS", "PRONOUNS", "STOP", "TITLES", "Ground", "Word", "ground_of"]
