"""An article made ready for comparing: each sentence read, its words indexed, its names known by their aliases."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.gate.lexicon import COMMON_TO_BODIES, MONTHS_AND_DAYS, PRONOUNS, STOP, TITLES
from briefing.gate.reading import SPEECH, Reading, Word, may_be_name, plain, read
from briefing.gate.slots import Slot, slots_in
from briefing.models import Article, Sentence, SentenceKind
from briefing.text.attribution import Attribution, attributions
from briefing.text.dates import FoundMoment, published_date
from briefing.text.figures import Found
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
    places: list[dict[str, list[int]]] = field(default_factory=list)
    """For each sentence the places of the words that have a meaning."""
    figures: list[list[Slot[Found]]] = field(default_factory=list)
    moments: list[list[Slot[FoundMoment]]] = field(default_factory=list)
    reaches: list[list[tuple[Attribution, float, float]]] = field(default_factory=list)
    """For each sentence what is said in it, and from where to where in its text as it is read."""
    capitals: list[frozenset[str]] = field(default_factory=list)
    """For each sentence its words with a capital, as names are compared."""
    parts: list[frozenset[str]] = field(default_factory=list)
    """Those, and the parts with a capital of words joined by a hyphen."""
    wording: str = ""
    """The words of all sentences in their order, without marks."""
    worths: list[float] = field(default_factory=list)
    """What a word counts for in each sentence: less in a heading or caption."""
    _met: dict[tuple[str, frozenset[str]], Met] = field(default_factory=dict)

    def met(self, word: Word) -> Met:
        """Give what the article has of a word."""
        key = (word.low, word.concepts)
        met = self._met.get(key)
        if met is None:
            met = Met(tuple(self._weighed(word.concepts).items()), {})
            if len(self._met) < _MOST_MET:
                self._met[key] = met
        return met

    def answers(self, word: Word, met: Met, index: int) -> tuple[tuple[int, float], ...]:
        """Give the words of a sentence that answer to one met: their places, and how near they are to it."""
        found = met.answers.get(index)
        if found is None:
            having, words = self.places[index], self.readings[index].words
            places = {at for concept in word.concepts for at in having.get(concept, ())}
            found = met.answers[index] = tuple((at, _nearness(word, words[at])) for at in places)
        return found

    def _weighed(self, concepts: frozenset[str]) -> dict[int, float]:
        found: dict[int, float] = {}
        for concept in concepts & self.weights.keys():
            weight = self.weights[concept] * (0.6 if concept[0] in "=~" else 1.0)
            for index in self.postings[concept]:
                if weight > found.get(index, 0.0):
                    found[index] = weight
        return found


@dataclass(slots=True)
class Met:
    """A word of statements in an article."""

    found: tuple[tuple[int, float], ...]
    """The sentences that have a word of its meanings, with the weight of the rarest one they have."""
    answers: dict[int, tuple[tuple[int, float], ...]]
    """What answers to it in the sentences that were asked about."""


def _nearness(word: Word, other: Word) -> float:
    return 1.1 if other.low == word.low else 0.9 if other.stem == word.stem else 0.5


_WORD = re.compile(r"[^\W_]+")


def only_words(text: str) -> str:
    """Give the words of a text in small letters, a space before and behind each: ` three months `."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


_MOST_MET = 5000  # words of statements; what is beyond is looked up anew
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
        wording=only_words(" ".join(r.text for r in readings)),
    )
    for index, reading in enumerate(readings):
        for word in reading.words:
            word.sentence = index
        ground.places.append(_places(reading))
        ground.capitals.append(frozenset(key(w.text) for w in reading.words if w.text[:1].isupper()))
        ground.parts.append(ground.capitals[-1] | _joined_capitals(reading))
        ground.worths.append(1.0 if sentences[index].kind is SentenceKind.BODY else 0.9)
        ground.reaches.append(list(_reaches(ground.said[index], sentences[index], reading)))
        ground.figures.append(slots_in(reading, reading.figures, "figure", index))
        ground.moments.append(slots_in(reading, reading.moments, "moment", index))
        for concept in {c for w in reading.words if w.content for c in w.concepts}:
            ground.postings.setdefault(concept, []).append(index)
        ground.figure_keys.append(frozenset(reading.figure_keys))
        for key_of in ground.figure_keys[-1]:
            ground.postings.setdefault(key_of, []).append(index)
    count = len(readings) + 1
    ground.weights = {c: math.log(1 + count / len(found)) for c, found in ground.postings.items()}
    return ground


def _joined_capitals(reading: Reading) -> set[str]:
    return {key(part) for w in reading.words if "-" in w.text for part in w.text.split("-") if part[:1].isupper()}


def _surnames(readings: list[Reading]) -> frozenset[str]:
    found: set[str] = set()
    for reading in readings:
        for run in reading.names:
            words = [reading.words[i] for i in run]
            if 2 <= len(words) <= 3 and all(w.text.isalpha() and w.text[1:].islower() for w in words):
                found |= {key(words[-1].text)} if not {key(w.text) for w in words} & COMMON_TO_BODIES else set()
    return frozenset(found)


def _places(reading: Reading) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, word in enumerate(reading.words):
        if word.content or word.low in SPEECH:
            for concept in word.concepts:
                places.setdefault(concept, []).append(place)
    return places


def _reaches(
    several: tuple[Attribution, ...], sentence: Sentence, reading: Reading
) -> Iterator[tuple[Attribution, float, float]]:
    scale = len(reading.text) / max(1, sentence.end - sentence.start)
    for said in several:
        yield said, (said.start - sentence.start) * scale - 1, (said.end - sentence.start) * scale + 1


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
