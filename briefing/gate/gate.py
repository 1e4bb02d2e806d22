"""`Gate.check`: find the sentences that say it, then compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.gate.bearing import Bearing, alone, windows
from briefing.gate.checks import CHECKS
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import ground_of
from briefing.gate.lexicon import FINITE, STOP
from briefing.gate.reading import Reading, Word, plain, read
from briefing.gate.slices import slices_of
from briefing.gate.stems import is_inflected
from briefing.models import Article, Commitment, Evidence, Reason, Speaker
from briefing.text.commitment import commitment_of
from briefing.text.dates import published_date
from briefing.text.folding import fold
from briefing.text.listed import words as listed
from briefing.text.scripts import is_latin

_LONGEST = 1000
_FEWEST = 2
# Two words of three: measured, a lower bound keeps more that is false than it saves of what is true.
_LEAST_BORNE = 0.66
# The sentences that come second are less likely meant: they have most of a statement, or are not asked.
_LEAST_SECOND = 0.85
# A statement of so few words has its verb in the sentences.
_FEW = 3
_MOST_SHOWN = 6
# What may stand around a sentence and is no part of it.
_EDGES = " \"'.•*-–—>#"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the article says to a statement."""

    supported: bool
    reason: Reason | None
    detail: str
    evidence: tuple[Evidence, ...]
    """Whole sentences, one to three; empty where none comes near."""
    sentences: tuple[int, ...]
    speaker: Speaker | None
    """Who says it in the article; None is the outlet's own voice."""
    commitment: Commitment
    """How firmly the article puts it."""
    offending: tuple[str, ...] = ()
    """Words of the statement that failed, as they stand in it."""


class Gate:
    """Checks statements against one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._ground = ground_of(article)
        self._published = published_date(article.published_at)
        self._folded = fold(article.text).text
        self._evidence = [
            Evidence(sentence=s.id, start=s.start, end=s.end, quote=article.text[s.start : s.end])
            for s in self._ground.sentences
        ]
        self._commitments: dict[tuple[int, int, frozenset[int]], Commitment] = {}
        self._last: tuple[str, Reading] | None = None
        self._whole = {_bare(e.quote): i for i, e in enumerate(self._evidence)}

    def check(
        self,
        statement: str,
        *,
        speaker: Speaker | None = None,
        commitment: Commitment | None = None,
        cited: Sequence[int] | None = None,
        quote: str | None = None,
    ) -> Verdict:
        """Say whether the article bears the statement out.

        `speaker` and `commitment` are what is shown beside the statement: what they carry need not be in its words.
        `cited` are the sentences it names, `quote` the words it claims to rest on: they must stand in the article.
        Never raises; linear in the statement's length. Of more than a thousand characters none is a statement.
        """
        verdict = self._checked(statement, Given(speaker, commitment), cited, quote)
        return replace(verdict, offending=slices_of(statement, verdict.offending)) if verdict.offending else verdict

    def _checked(self, statement: str, given: Given, cited: Sequence[int] | None, quote: str | None) -> Verdict:
        """Give the verdict with the words that failed as they are read."""
        if quote is not None and not self._holds(quote):
            return _withheld(Failing(Reason.QUOTE, "the quotation does not stand in the article", ()))
        if (whole := self._word_for_word(statement, self._only(cited))) is not None and len(statement) <= _LONGEST:
            return whole
        reading = self._read(statement[:_LONGEST])
        if no_statement := _no_statement(statement, reading):
            return _withheld(no_statement)
        first: Verdict | None = None
        for bearing in windows(reading, self._ground, self._only(cited)):
            if first is not None and bearing.share < _LEAST_SECOND:
                break
            failing = self._failing(reading, bearing, given)
            if failing is None or first is None:
                first = self._verdict(bearing, failing)
            if failing is None:
                return first
        return first or _withheld(Failing(Reason.NOT_IN_SOURCE, _NO_SENTENCE if is_latin(statement) else _SCRIPT, ()))

    def _word_for_word(self, statement: str, only: frozenset[int] | None) -> Verdict | None:
        """Give the verdict on a statement that is a sentence of the article, letter for letter."""
        index = self._whole.get(_bare(statement))
        if index is None or not statement.strip() or (only is not None and index not in only):
            return None
        return self._verdict(alone(self._ground, index), None)

    def _holds(self, quote: str) -> bool:
        """Tell whether some words stand in the article, two of them at least."""
        wanted = fold(quote).text.strip(' "')
        return len(wanted.split()) > 1 and wanted in self._folded

    def _only(self, cited: Sequence[int] | None) -> frozenset[int] | None:
        if cited is None:
            return None
        wanted = set(cited)
        return frozenset(i for i, s in enumerate(self._ground.sentences) if s.id in wanted)

    def _read(self, statement: str) -> Reading:
        """Read a statement; one that is checked again with other things shown beside it is read once."""
        last = self._last
        if last is None or last[0] != statement:
            known, vocabulary = self._ground.small, self._ground.capital
            last = self._last = statement, read(statement, self._published, known=known, vocabulary=vocabulary)
        return last[1]

    def _failing(self, reading: Reading, bearing: Bearing, given: Given) -> Failing | None:
        failing = _hardly_borne(reading, bearing)
        if failing:
            return failing
        for check in CHECKS:
            if failing := check(reading, bearing, self._ground, given):
                return failing
        return None

    def _verdict(self, bearing: Bearing, failing: Failing | None) -> Verdict:
        evidence = tuple(self._evidence[i] for i in bearing.sentences)
        said = bearing.said
        return Verdict(
            supported=failing is None,
            reason=failing.reason if failing else None,
            detail=failing.detail if failing else "",
            evidence=evidence,
            sentences=tuple(e.sentence for e in evidence),
            speaker=said.speaker if said else None,
            commitment=self._commitment(bearing),
            offending=failing.offending if failing else (),
        )

    def _commitment(self, bearing: Bearing) -> Commitment:
        """Say how firmly the article puts the clauses that the statement is of, or what somebody says there.

        A plan in one clause makes no plan of another: `it has closed two wards, and it will close a third`.
        """
        words = self._ground.readings[bearing.main].words
        base = bearing.offsets[bearing.main]
        taken = [words[i - base] for i in bearing.pairs.values() if 0 <= i - base < len(words)]
        told = {w.clause for w in taken if not w.name} or {w.clause for w in taken}
        # What somebody expects, fears or plans `that …` is told no firmer than they tell it.
        lows = self._ground.readings[bearing.main].lows
        if "that" in lows:
            told |= {w.clause - 1 for w in words if w.clause in told and w.low == "that"}
        start, end = bearing.reach or (0, len(self._evidence[bearing.main].quote))
        said = [w for w in words if start <= w.start < end and w.clause in told]
        if "with" in lows:
            said = said[: _aside_at(said, max((w.start for w in taken), default=0))]
        main = _main_clause(said)
        key = (bearing.main, bearing.said.start if bearing.said else -1, frozenset(main))
        if key not in self._commitments:
            there = " ".join(w.text for w in said if w.clause in main)
            self._commitments[key] = commitment_of(there, bearing.said)
        return self._commitments[key]


def _aside_at(words: Sequence[Word], last: int) -> int:
    """Give where, behind the last word taken, an aside begins that says nothing of it: `…, with more feared`."""
    asides = (i for i, w in enumerate(words) if w.start > last and w.low == "with" and i and words[i - 1].low == ",")
    return next(asides, len(words))


def _main_clause(words: Sequence[Word]) -> set[int]:
    """Give the clause that says how firm a statement is: the first that has a verb and hangs on no other, else all.

    `They have sued over a rule that would cut meals` tells what is done, whatever the rule would do.
    """
    told = {w.clause for w in words}
    if len(told) == 1:
        return told
    clauses: dict[int, list[Word]] = {}
    for word in words:
        clauses.setdefault(word.clause, []).append(word)
    for number in sorted(told):
        clause = clauses[number]
        hangs = any(w.low in _HANGING for w in clause[:2])
        if not hangs and any(w.low in FINITE or is_inflected(w.low) for w in clause):
            return {number}
    return told


_HANGING = listed("if unless when after before as while because although though since until which who that whose")


def _hardly_borne(reading: Reading, bearing: Bearing) -> Failing | None:
    """Say what fails where the sentences have too little of a statement to be compared with it."""
    lacking = len(reading.content) <= _FEW and (
        any(is_inflected(w.low) for w in bearing.missing) or _lacks_part(reading, bearing)
    )
    if bearing.share >= _LEAST_BORNE and not lacking:
        return None
    missing = tuple(w.text for w in bearing.missing)
    return Failing(Reason.NOT_IN_SOURCE, "the article does not say: " + ", ".join(missing[:_MOST_SHOWN]), missing)


def _no_statement(statement: str, reading: Reading) -> Failing | None:
    """Say why a text is nothing that can be borne out."""
    if len(statement) > _LONGEST:
        return Failing(Reason.NOT_A_STATEMENT, "too long to be one statement", ())
    if statement.rstrip(_EDGES).endswith("?"):
        return Failing(Reason.NOT_A_STATEMENT, "a question says nothing that can be checked", ("?",))
    if len(reading.content) < _FEWEST:
        return Failing(Reason.NOT_A_STATEMENT, _NOTHING if is_latin(statement) else _SCRIPT, ())
    return None


_NO_SENTENCE = "no sentence of the article says this"
_NOTHING = "there is nothing in it to check"
_SCRIPT = "its script cannot be read here: only what stands in the article letter for letter is recognised"


_UNASKED = STOP | listed("far enough")


def _lacks_part(reading: Reading, bearing: Bearing) -> bool:
    """Tell whether the sentence lacks a word that counts only as a part of a verb: `talks were held`."""
    parts = [w for w in reading.words if not w.content and w.low not in _UNASKED and w.low[0].isalpha()]
    if not parts:
        return False
    there = {c for w in bearing.words for c in w.concepts}
    return any(w.concepts.isdisjoint(there) for w in parts)


def _bare(text: str) -> str:
    return " ".join(plain(text).lower().split()).strip(_EDGES)


def _withheld(failing: Failing) -> Verdict:
    return Verdict(False, failing.reason, failing.detail, (), (), None, Commitment.REPORTED, failing.offending)
