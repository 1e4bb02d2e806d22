"""No word of a statement turns round what the article says."""

from __future__ import annotations

from briefing.gate import cues
from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue
from briefing.gate.failing import Failing, Given
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words
from briefing.gate.marks import marks_of
from briefing.gate.parties import subject_of
from briefing.gate.reading import SPEECH, Reading, Word
from briefing.gate.slots import likeness, surroundings
from briefing.gate.stems import stem
from briefing.models import Reason


def comparisons_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No word of the statement turns round what the article says."""
    del given
    return (
        _directions_hold(reading, bearing) or _no_opposite(reading, bearing, ground) or _order_holds(reading, bearing)
    )


def _order_holds(reading: Reading, bearing: Bearing) -> Failing | None:
    """What came before is not told as what came after: `ahead of the talks`, `after the talks`."""
    theirs = [(i, order) for i in range(len(bearing.words)) if (order := _order(bearing.words, i))]
    for place in range(len(reading.words)):
        order = _order(reading.words, place)
        if not order:
            continue
        right = _answers(reading, bearing, range(place + 1, place + 7))
        left = _answers(reading, bearing, range(place - 1, place - 8, -1))
        first = next((e for e in right[:3]), None)
        close = [at for at, _ in theirs if first is not None and at < first]
        for at, other in theirs:
            if close and at < max(close):
                continue  # another one stands nearer
            ahead = [
                e for e in right[:3] if 0 < e - at <= 8 and bearing.words[e].sentence == bearing.words[at].sentence
            ]
            back = [e for e in left[:3] if 0 < e - at <= 8 and bearing.words[e].sentence == bearing.words[at].sentence]
            straight, turned = len(ahead) > len(back), len(back) > len(ahead)
            if (straight and order != other) or (turned and order == other and any(e < at for e in right)):
                word, there = reading.words[place].text, bearing.words[at].text
                return Failing(Reason.COMPARISON, f"“{word}”: the article says “{there}”", (word,))
    return None


def _order(tokens: list[Word], index: int) -> int:
    low, after = tokens[index].low, tokens[index + 1].low if index + 1 < len(tokens) else ""
    if low in cues.BEFORE:
        return -1 if low not in {"ahead", "prior"} or after in {"of", "to"} else 0
    if low not in cues.AFTER or (low in {"following", "follows", "followed"} and index == 0):
        return 0
    return 0 if low == "followed" and after != "by" and after not in {"the", "a", "an"} else 1


def _answers(reading: Reading, bearing: Bearing, places: range) -> list[int]:
    """Give the words of the article that answer to some places, as far as the statement's clause marks go."""
    found = []
    for i in places:
        if not 0 <= i < len(reading.words) or reading.words[i].low in {";", ".", ":"}:
            break
        if i in bearing.pairs and reading.words[i].low not in SPEECH:
            found.append(bearing.pairs[i])
    return found


def _directions_hold(reading: Reading, bearing: Bearing) -> Failing | None:
    every = [i for i, w in enumerate(bearing.words) if w.direction and w.figure is None]
    comparing = [i for i in every if bearing.words[i].low in _COMPARATIVES]
    for place, word in enumerate(reading.words):
        if not word.direction or word.figure is not None or word.name:
            continue
        around = surroundings(reading.words, place, place, _directed)
        home = bearing.homes.get(word.clause, bearing.main)
        compares = word.low in _COMPARATIVES and _than(reading, place)
        theirs = [i for i in comparing if bearing.words[i].sentence == home] if compares else every
        best, most = None, 0.0
        for index in theirs:
            other = bearing.words[index]
            near = likeness(around, surroundings(bearing.words, index, index, _directed)) + (
                0.15 if other.stem == word.stem else 0.0
            )
            if near > most:
                best, most = other, near
        there = [w for w in bearing.words if w.direction and w.sentence == home]
        turned = bool(there) and all(w.direction != word.direction for w in there)
        if turned and compares and not _is_negated(place, reading):
            return Failing(Reason.COMPARISON, f"“{word.text}”: the article says “{there[0].text}”", (word.text,))
        if best is None:
            if compares:
                return Failing(Reason.COMPARISON, f"“{word.text}”: the article does not compare them so", (word.text,))
            continue
        if best.direction != word.direction and most > 0.3 and not _is_negated(place, reading):
            return Failing(Reason.COMPARISON, f"“{word.text}”: the article says “{best.text}”", (word.text,))
    return None


_COMPARATIVES = words(
    "more less fewer faster slower higher lower larger smaller bigger greater stronger longer shorter"
)


def _than(reading: Reading, place: int) -> bool:
    return any(w.low == "than" for w in reading.words[place + 1 : place + 6])


def _directed(word: Word) -> bool:
    return word.direction != 0


def _no_opposite(reading: Reading, bearing: Bearing, ground: Ground) -> Failing | None:
    theirs = [m for m in marks_of(bearing, ground) if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    for place, index in bearing.turned.items():
        word, other = reading.words[place], bearing.words[index]
        if any(w.low == word.low for w in bearing.words):
            continue
        denies = other.low in cues.DENYING  # turned itself only by a `not` of its own
        there = any(m.focus == index if denies else m.start <= index < m.end and m.at != index for m in theirs)
        if _is_negated(place, reading) != there:
            continue
        if (
            not _of_the_same(place, index, reading, bearing)
            and word.stem not in _WHOLLY
            and likeness(
                surroundings(reading.words, place, place, _never), surroundings(bearing.words, index, index, _never)
            )
            < 0.5
        ):
            continue
        reason = Reason.DENIAL if {word.low, other.low} & cues.DENYING else Reason.COMPARISON
        return Failing(reason, f"“{word.text}”: the article says “{other.text}”", (word.text,))
    return None


_WHOLLY = frozenset(stem(w) for w in words("ongoing minority majority"))


def _of_the_same(place: int, index: int, reading: Reading, bearing: Bearing) -> bool:
    """Tell whether an answer and its opposite are given by the same: `the firm confirmed that`, `the firm denied that`."""
    word, other = reading.words[place], bearing.words[index]
    if not {word.low, other.low} & cues.DENYING:
        return False
    mine, theirs = subject_of(reading.words, place), set(subject_of(bearing.words, index))
    return bool(mine) and any(bearing.pairs.get(i) in theirs for i in mine)


def _is_negated(place: int, reading: Reading) -> bool:
    return any(
        m.cue in {Cue.NEGATION, Cue.DENIAL} and m.start <= place < m.end and m.at != place for m in reading.marks
    )


def _never(word: Word) -> bool:
    del word
    return False
