"""Nothing of a sentence is exchanged for something else: `Orbital` where it has `Tolberg`, `month` where it has `year`.

Who repeats a sentence and changes one word of it says another thing, however well the new word stands elsewhere in the
article. So a statement that keeps most of a sentence's words in their order is laid along it, word by word (by the
least edits, Levenshtein 1966), and what stands between the words they share is compared: what the statement has there
must be another way to say, or to point at, what the sentence has there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Levenshtein, Opcodes

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.laid import is_plain
from briefing.gate.lexicon import BE, PRONOUNS, words
from briefing.gate.marks import is_answered, is_characterised, marks_of
from briefing.gate.reading import SPEECH, Reading, Word, contrasts, is_adverb, is_light, is_undone, is_verb, opposed
from briefing.gate.referents import is_called
from briefing.gate.stems import is_inflected
from briefing.models import Reason
from briefing.text.names import key

_LEAST_KEPT = 0.6
"""Of the words of a statement, its small ones too, so many stand in the sentence's order."""
_FEWEST = 5
# So many words before one that both have may belong to it.
_NEAR = 3
# `No flood was as large`, of the largest.
_AS = words("as so")
_POINTING = PRONOUNS | words("this that these those his her its their my our one who which there")
_DEFINITE = words("the this that these those his her its their our")
_UNITS = words(
    "second seconds minute minutes hour hours day days night nights week weeks fortnight month months quarter quarters "
    "season year years decade decades century centuries"
)
_EVERY = words("every each")
_ORDER = {
    **dict.fromkeys(words("after following once"), 1),
    **dict.fromkeys(words("before until till ahead"), -1),
    **dict.fromkeys(words("as while during amid"), 0),
}
_OPEN = cues.POSSIBLE | cues.LIKELY
_COMING = (cues.AHEAD | cues.LIKELY | cues.POSSIBLE | cues.WISHED) - words("can could")
_AHEAD_TOO = _COMING | cues.RULING_OUT
# In these the sentence may look ahead with no such word: `a bid to`, `calls for`.
_LEADING = words("to for about")
_NEGATIVE = cues.NOT - words("hardly barely")
# What may say with no `not` what another says with one.
_TURNING = cues.NOT | cues.FAILING | cues.DENYING | cues.BARRING | words("anonymous anonymity")
_UNDOING = cues.UNDOING | words("few little yet")
_PRESENT = words("is are")
_HAVE = words("has have had")
_PAST = words("was were had")


@dataclass(frozen=True, slots=True)
class _Gap:
    """What stands at one place of a statement and of a sentence, between words that both have."""

    mine: tuple[int, ...]
    theirs: tuple[int, ...]
    """Places in the sentence, counted from its beginning."""
    statement: list[Word]
    sentence: list[Word]
    stems: frozenset[str]
    """Those of the whole sentence."""

    @property
    def own(self) -> list[Word]:
        """The words of the statement."""
        return [self.statement[i] for i in self.mine]

    @property
    def there(self) -> list[Word]:
        """The words of the sentence."""
        return [self.sentence[i] for i in self.theirs]


def nothing_takes_anothers_place(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Say which words of a statement stand where the sentence it repeats has others."""
    del given
    for index in bearing.sentences:
        gaps = _gaps(reading, bearing, ground, index)
        for gap in gaps:
            found = (
                _another_name(gap, ground)
                or _another_thing(gap, index, bearing, ground)
                or _another_of_its_kind(gap)
                or _another_order(gap)
                or _another_time(gap)
                or _turned_round(gap, reading, bearing, ground)
                or _denied(gap, reading, bearing, ground)
                or _told_ahead(gap)
            )
            if found:
                return found
        if found := _softened(gaps, reading, ground, index):
            return found
    return None


def _gaps(reading: Reading, bearing: Bearing, ground: Ground, index: int) -> list[_Gap]:
    """Give where a statement and a sentence differ; none unless the statement keeps most of its words from there."""
    tokens = ground.readings[index].words
    mine = [
        i
        for i, w in enumerate(reading.words)
        if w.low[0].isalnum() and bearing.homes.get(w.clause, bearing.main) == index
    ]
    theirs = [i for i, w in enumerate(tokens) if w.low[0].isalnum()]
    if len(mine) < _FEWEST:
        return []
    kept = Levenshtein.opcodes([reading.words[i].stem for i in mine], [tokens[i].stem for i in theirs])
    same = [i for e in kept if e.tag == "equal" for i in mine[e.src_start : e.src_end]]
    if len(same) < _LEAST_KEPT * len(mine) or _weight(same, reading) < _LEAST_KEPT * _weight(mine, reading):
        return []
    edits = Levenshtein.opcodes([_form(reading.words[i]) for i in mine], [_form(tokens[i]) for i in theirs])
    stems = frozenset(w.stem for w in tokens)
    return [_Gap(own, there, reading.words, tokens, stems) for own, there in _between(edits, mine, theirs)]


def _form(word: Word) -> str:
    """Give what a word is laid along by: its stem, but `is` is not `was`, nor `repairing` `repaired`."""
    return word.low if word.low in BE or word.low.endswith("ing") else word.stem


def _weight(places: list[int], reading: Reading) -> int:
    return sum(reading.words[i].content for i in places)


def _between(edits: Opcodes, mine: list[int], theirs: list[int]) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    start, other = 0, 0
    for edit in [e for e in edits if e.tag == "equal"]:
        if edit.src_start > start or edit.dest_start > other:
            yield tuple(mine[start : edit.src_start]), tuple(theirs[other : edit.dest_start])
        start, other = edit.src_end, edit.dest_end
    if start < len(mine) or other < len(theirs):
        yield tuple(mine[start:]), tuple(theirs[other:])


def _points(there: list[Word]) -> bool:
    """Tell whether words of a sentence point at somebody named before: `the company`, not `porters, the oldest`."""
    for word, behind in zip(there, [*there[1:], None], strict=True):
        if word.low in _POINTING:
            return True
        if word.low in _DEFINITE and behind is not None and behind.content and not behind.name:
            return True
        if word.content and not is_light(word):
            return False
    return False


def _another_name(gap: _Gap, ground: Ground) -> Failing | None:
    """Say which name stands where the sentence has another."""
    names = [w for w in gap.there if w.name]
    mine = [w for w in gap.own if w.name]
    if not names or not mine or _points(gap.there):
        return None
    keys = {key(w.text) for w in names}
    known = keys.union(*(ground.names.aliases.get(k, ()) for k in keys))
    new = [w for w in mine if w.stem not in gap.stems and not _is_same(w, known, names, ground)]
    if len(new) < len(mine) or not _lost(names, gap):
        return None
    return Failing.of(_text(new), Reason.NAME, f"there the article says “{_text(names)}”")


def _is_same(word: Word, known: set[str], names: list[Word], ground: Ground) -> bool:
    mine = key(word.text)
    aliases = ground.names.aliases.get(mine, set())
    return mine in known or not aliases.isdisjoint(known) or any(ground.names.same(word.low, w.low) for w in names)


def _another_thing(gap: _Gap, index: int, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say which noun, told by another sentence, stands where this one has another."""
    lost = _lost((w for w in gap.there if _is_noun(w)), gap)
    if not lost or _points(gap.there):
        return None
    concepts = _concepts(gap.there)
    names = {key(w.text) for w in lost if w.name}
    for i in gap.mine:
        word, answer = gap.statement[i], bearing.pairs.get(i)
        if answer is None or bearing.words[answer].sentence == index or word.name or is_verb(gap.statement, i):
            continue
        if any(b.low in SPEECH for b in gap.statement[i + 1 : i + 2]):
            continue  # who says it has a rule of its own
        if word.stem in gap.stems or not _is_noun(word) or not word.concepts.isdisjoint(concepts):
            continue
        if any(b.low in _DEFINITE for b in gap.statement[max(0, i - 2) : i]):
            described = [w for w in gap.own if w.content]
            if not names or is_called(described, names, ground):
                continue
        return Failing.of(word.text, Reason.ROLE, f"there the article says “{_text(lost)}”")
    return None


def _is_noun(word: Word) -> bool:
    """Tell whether a word may be a noun, by its form."""
    if not is_plain(word) or is_light(word):
        return False
    return not (is_inflected(word.low) or is_adverb(word.low) or word.low.endswith("ing"))


def _another_of_its_kind(gap: _Gap) -> Failing | None:
    """Say which unit of time, or thing of a closed kind, stands where the sentence has another."""
    lost = _lost(gap.there, gap)
    timed = next((w for w in lost if w.moment is not None), None)
    kept = {w.stem for w in gap.there}
    for i in gap.mine:
        word = gap.statement[i]
        if word.stem in kept:
            continue
        if word.low in _UNITS and word.figure is None and word.moment is None:
            often = i > 0 and gap.statement[i - 1].low in _EVERY
            if other := next((w for w in lost if w.low in _UNITS), timed if often else None):
                return Failing.of(word.text, Reason.UNIT, f"there the article says “{other.text}”")
        both = next((w for w in lost if w.stem in contrasts(word.stem)), None)
        if (other := both) and not (
            word.figure is not None and other.figure is not None
        ):  # figures are compared as such
            return Failing.of(word.text, Reason.ROLE, f"there the article says “{other.text}”")
    return None


def _another_order(gap: _Gap) -> Failing | None:
    """Say which `after` stands where the sentence has `before`, or `as`."""
    for word in gap.own:
        order = _ORDER.get(word.low)
        orders = [(w, _ORDER[w.low]) for w in gap.there if w.low in _ORDER]
        other, its = orders[-1] if orders else (None, order)
        if order is not None and other and its != order and not _is_not_until(word, gap):
            return Failing.of(word.text, Reason.COMPARISON, f"there the article says “{other.text}”")
    return None


def _is_not_until(word: Word, gap: _Gap) -> bool:
    """Tell whether an `until` or `before` is that of a `not`, and the sentence has `only after`."""
    at = gap.statement.index(word)
    negated = any(w.low in _NEGATIVE for w in gap.statement[max(0, at - 2 * _NEAR) : at])
    return negated and _ORDER[word.low] < 0 and any(w.low == "only" for w in gap.sentence)


def _another_time(gap: _Gap) -> Failing | None:
    """Say what is told as going on, or as done, where the sentence has it otherwise.

    `are being crushed`, of `were crushed`; `have passed a bill`, of `are drafting a bill`.
    """
    own, there = {w.low for w in gap.own}, {w.low for w in gap.there}
    past = next((w for w in gap.there if w.low in _PAST), None)
    if "being" in own and "being" not in there and past:
        return Failing.of(_text(gap.own), Reason.MODALITY, f"the article says “{past.text}”")
    done = own.isdisjoint(BE) and any(is_inflected(w.low) and not w.low.endswith("ing") for w in gap.own)
    going_on = next((w for w in gap.there if w.low.endswith("ing")), None)
    going = _PRESENT if own.isdisjoint(_HAVE) else BE
    if done and going_on and not there.isdisjoint(going) and there.isdisjoint(_HAVE):
        return Failing.of(_text(gap.own), Reason.MODALITY, f"the article says “{going_on.text}”")
    return None


def _turned_round(gap: _Gap, reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say which `not` stands on one side, and nothing like it on the other."""
    inserted = next((i for i in gap.mine if gap.statement[i].low in _NEGATIVE), None)
    if inserted is not None:
        if is_answered(inserted, reading, bearing, ground):
            return None
        found = Failing.of(gap.statement[inserted].text, Reason.NEGATION, "the article says so without it")
        return None if _is_met_otherwise(gap) else found
    # `no longer` is two words; of a longer part that may go, only a `not` right before what stays is meant.
    near = _NEAR if gap.mine else 2 if gap.there[-1].low == "longer" else 1
    bounds = any((a.low, b.low) == ("if", "not") for a, b in pairwise(gap.there))  # `as old, if not older`
    left_out = next((w for w in gap.there[-near:] if w.low in _NEGATIVE and w.low != "without" and not bounds), None)
    if left_out is None or any(_turns(w) or w.low in _UNDOING for w in gap.statement):
        return None
    if any(w.low in _UNDOING or (w.low in _TURNING and w.low not in cues.NOT) for w in gap.there):
        return None
    return Failing(Reason.NEGATION, f"the article says “{left_out.text}” here", tuple(w.text for w in gap.own))


def _is_met_otherwise(gap: _Gap) -> bool:
    """Tell whether the sentence may say with other words what the statement says with a `not`: `stayed open`."""
    if any(_turns(w) for w in gap.sentence) or any(w.low in _UNDOING for w in gap.there):
        return True
    if any(w.low == "only" for w in gap.sentence) and any(w.low in {"until", "before"} for w in gap.statement):
        return True
    if any(w.low in _AS for w in gap.statement):
        return True
    return any(opposed(a.stem, b.stem) for a in gap.own for b in gap.there)


def _turns(word: Word) -> bool:
    return word.low in _TURNING or is_undone(word.low)


def _denied(gap: _Gap, reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    """Say which denial stands where the sentence tells something else."""
    at = next((i for i in gap.mine if gap.statement[i].low in cues.DENYING), None)
    if at is None or not gap.theirs or is_characterised(at, reading, bearing):
        return None
    if any(m.cue is cues.Cue.DENIAL for m in marks_of(bearing, ground)):
        return None  # whom and what it is of has been compared
    own = gap.statement[at].concepts
    if any(w.low in cues.DENYING or w.low in cues.NOT or not w.concepts.isdisjoint(own) for w in gap.sentence):
        return None
    return Failing.of(gap.statement[at].text, Reason.DENIAL, "the article does not say so here")


def _told_ahead(gap: _Gap) -> Failing | None:
    """Say what is told as to come where the sentence tells it otherwise: `expected to be born`, of `have been born`."""
    there = {w.low for w in gap.there}
    leads = not there.isdisjoint(_LEADING) and there.isdisjoint(cues.IMPLICATIVE)
    if leads or not there.isdisjoint(_AHEAD_TOO):
        return None
    own = gap.statement
    for i in gap.mine:
        word = own[i]
        behind = [w.low for w in own[i + 1 : i + 2] if i + 1 in gap.mine or w.low != "to"]
        month = word.name or word.text == "May"
        if word.low not in _COMING or word.stem in gap.stems or month:
            continue
        if (word.low in cues.NEEDS_TO and behind != ["to"]) or any(
            w.low in _NEGATIVE for w in own[max(0, i - _NEAR) : i]
        ):
            continue
        return Failing.of(word.text, Reason.MODALITY, "the article does not say so here")
    return None


def _softened(gaps: list[_Gap], reading: Reading, ground: Ground, index: int) -> Failing | None:
    """Say what is told as a fact where the sentence leaves it open: `who won`, of `who is likely to win`."""
    softening = {cues.Cue.MODALITY, cues.Cue.HEARSAY}
    if any(m.cue in softening or m.cue is cues.Cue.NEGATION for m in reading.marks):
        return None
    open_at = {m.at for m in ground.readings[index].marks if ground.readings[index].words[m.at].low in _OPEN}
    for gap in gaps:
        cue = next((gap.sentence[i] for i in gap.theirs if i in open_at), None)
        if cue and any(is_verb(gap.statement, i) for i in gap.mine):
            return Failing(Reason.MODALITY, f"the article says “{cue.text}” here", tuple(w.text for w in gap.own))
    return None


def _lost(there: Iterable[Word], gap: _Gap) -> list[Word]:
    """Give those words of the sentence that the statement has not at this place."""
    kept = {w.stem for w in gap.own}
    return [w for w in there if w.stem not in kept]


def _concepts(some: Iterable[Word]) -> set[str]:
    return {c for w in some for c in w.concepts}


def _text(found: list[Word]) -> str:
    return " ".join(w.text for w in found)
