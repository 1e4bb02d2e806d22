"""Which sentences bear on a statement, and which of their words answer to which of its words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from briefing.gate.cues import ADMITTING, Cue, Mark
from briefing.gate.ground import Ground
from briefing.gate.lexicon import words as listed
from briefing.gate.reading import SPEECH, Reading, Word, is_light, opposites
from briefing.gate.slots import is_number
from briefing.text.attribution import Attribution

_NEAR = 3
_ROUND = 4
_SPEAKING = 0.15
_BY_MEANING = 0.5
"""What a word counts for that only says who says it."""
_PLACED = listed("in at near from to outside on into for towards around")
_CUE_WORDS = listed("reportedly allegedly alleged purportedly according expected likely probably possibly due")


@dataclass(slots=True)
class Bearing:
    """One to three sentences side by side, and how the statement lies on them."""

    sentences: tuple[int, ...]
    main: int
    words: list[Word]
    offsets: dict[int, int]
    """Where each sentence's words begin in `words`."""
    pairs: dict[int, int]
    """Word of the statement -> word in `words`."""
    missing: list[Word]
    share: float
    said: Attribution | None = None
    reach: tuple[float, float] | None = None
    """Where in the main sentence what they say begins and ends."""
    reverse: dict[int, int] = field(default_factory=dict)
    turned: dict[int, int] = field(default_factory=dict)
    """Word of the statement -> word in `words` that says the opposite."""
    homes: dict[int, int] = field(default_factory=dict)
    """Clause of the statement -> the sentence that holds most of its words."""
    lows: frozenset[str] = frozenset()
    """All words of the sentences in small letters."""
    borne: dict[tuple[int, int], bool] = field(default_factory=dict)
    """Whether one figure bears out another, by their identities, as far as it was asked (`figures.bears`)."""
    marks: list[Mark] | None = None
    """The cues of the sentences, once they are asked for."""


def windows(reading: Reading, ground: Ground, only: frozenset[int] | None) -> Iterator[Bearing]:
    """Give the likeliest places of the article, best first, at most three."""
    scores, hits = _scores(reading, ground)
    if only is not None:
        scores = {i: s for i, s in scores.items() if i in only}
    for index in _quoted_from(reading, ground):
        if index in scores:
            scores[index] += sum(scores.values())  # whoever else it names, it is about these words
    ranked = [(-score * ground.worths[i], i) for i, score in scores.items()]
    seen: set[tuple[int, ...]] = set()
    top = 0.0
    for _ in range(min(2, len(ranked))):
        best = min(ranked)
        ranked.remove(best)
        main = best[1]
        top = top or scores[main]
        if scores[main] < 0.85 * top:
            continue
        group = _with_others(main, hits, reading, only)
        if group not in seen:
            seen.add(group)
            yield lay(reading, ground, group, main)


_QUOTED = re.compile(r'"([^"]{16,})"')


def _quoted_from(reading: Reading, ground: Ground) -> list[int]:
    """Give the sentences that a quotation of the statement is from."""
    if '"' not in reading.text:
        return []
    quotes = [q.strip(" ,.!?").lower() for q in _QUOTED.findall(reading.text)]
    return [i for i, r in enumerate(ground.readings) if any(q in r.text.lower() for q in quotes)] if quotes else []


def told_in(reading: Reading) -> list[tuple[int, int]]:
    """Give where in a statement what somebody says stands, without who says it."""
    spans = []
    for said in reading.said:
        at = reading.text.rfind(said.speaker.name, said.start, said.end)
        behind = reading.text[at + len(said.speaker.name) : said.end] if at > said.start else "."
        spans.append((said.start, said.end if behind.strip(" ,") else at))
    return spans


def _scores(reading: Reading, ground: Ground) -> tuple[dict[int, float], dict[int, int]]:
    """Give how much of the statement each sentence has, and which of its words: bits by their places."""
    scores: dict[int, float] = defaultdict(float)
    hits: dict[int, int] = defaultdict(int)
    for number, key in enumerate(reading.figure_keys):
        bits = _bits(p for p in reading.content if reading.words[p].figure == number)
        for index in ground.postings.get(key, ()):
            scores[index] += 1.5
            hits[index] |= bits
    told = told_in(reading)
    for place in reading.content:
        word, bit = reading.words[place], 1 << place
        part = 1.0 if not told or any(s <= word.start < e for s, e in told) else _SPEAKING
        for index, weight in ground.met(word).found:
            scores[index] += part * weight
            hits[index] |= bit
    return scores, hits


def _bits(places: Iterable[int]) -> int:
    bits = 0
    for place in places:
        bits |= 1 << place
    return bits


def _with_others(main: int, hits: dict[int, int], reading: Reading, only: frozenset[int] | None) -> tuple[int, ...]:
    group = [main]
    left = _bits(reading.content) & ~hits[main]
    while left and len(group) < 3:
        best, gain = -1, 0.0
        for index, found in hits.items():
            new = (found & left).bit_count()
            if not new or index in group or (only is not None and index not in only):
                continue
            far = min([abs(index - g) for g in group])
            if new == 1 and far > 2:
                continue
            value = new - (0.0 if far <= _NEAR else 1.5) - 0.1 * min(far, 10)
            if value > gain or (value == gain and index < best):  # ties go to the first sentence
                best, gain = index, value
        if best < 0:
            break
        group.append(best)
        left &= ~hits[best]
    return tuple(sorted(group))


def alone(ground: Ground, index: int) -> Bearing:
    """Lay a sentence of the article on itself."""
    words = ground.readings[index].words
    same = {i: i for i in ground.readings[index].content}
    bearing = Bearing((index,), index, words, {index: 0}, same, [], 1.0)
    _attribute(bearing, ground)
    return bearing


def lay(reading: Reading, ground: Ground, group: tuple[int, ...], main: int) -> Bearing:
    """Lay a statement on some sentences."""
    words: list[Word] = []
    offsets: dict[int, int] = {}
    for index in group:
        offsets[index] = len(words)
        words += ground.readings[index].words
    pairs = _paired(reading, ground, offsets, main)
    excused = _excused(reading)
    turned = _turned(reading, words, pairs)
    missing, total, borne = [], 0.0, 0.0
    for place in reading.content:
        word = reading.words[place]
        if place in excused or word.figure is not None or word.moment is not None:
            continue
        total += 1
        if place in pairs or place in turned or _known_by_alias(word, words, ground):
            borne += 1
        else:
            missing.append(word)
            if is_light(word):
                total -= 1
            else:
                borne += _told_nearby(word, ground, group)
    sure = (
        0
        if not reading.figures
        else sum(any(key in ground.figure_keys[i] for i in group) for key in reading.figure_keys)
    )
    total, borne = total + sure, borne + sure
    bearing = Bearing(group, main, words, offsets, pairs, missing, borne / total if total else 1.0)
    bearing.lows = frozenset().union(*[ground.readings[index].lows for index in group])
    bearing.turned = turned
    bearing.reverse = {e: s for s, e in pairs.items()}
    bearing.homes = _homes(reading, bearing)
    _attribute(bearing, ground)
    return bearing


def _told_nearby(word: Word, ground: Ground, group: tuple[int, ...]) -> float:
    """Half a word for one that the sentences round about have: what `the ambush` or a title takes up."""
    having = (ground.postings.get(c, ()) for c in word.concepts)
    return 0.5 if any(abs(i - g) <= _ROUND for found in having for i in found for g in group) else 0.0


def _turned(reading: Reading, words: list[Word], pairs: dict[int, int]) -> dict[int, int]:
    found: dict[int, int] = {}
    taken = set(pairs.values())
    for place in reading.content:
        word = reading.words[place]
        loose = place in pairs and word.low in ADMITTING and words[pairs[place]].stem != word.stem
        if (place in pairs and not loose) or word.name or word.direction:
            continue
        against = opposites(word.stem)
        if against:
            for index, other in enumerate(words):
                if other.stem in against and index not in taken:
                    found[place] = index
                    break
    return found


def _homes(reading: Reading, bearing: Bearing) -> dict[int, int]:
    counts: dict[int, dict[int, int]] = {}
    for place, answer in bearing.pairs.items():
        word = reading.words[place]
        placed = word.name and place and reading.words[place - 1].low in _PLACED
        if word.figure is None and word.moment is None and not placed:
            here = counts.setdefault(word.clause, {})
            sentence = bearing.words[answer].sentence
            here[sentence] = here.get(sentence, 0) + 1
    return {
        clause: max(here, key=lambda i: (here[i], i == bearing.main)) if len(here) > 1 else next(iter(here))
        for clause, here in counts.items()
    }


def home_of(reading: Reading, bearing: Bearing, ground: Ground, place: int) -> int:
    """Give the sentence in which most of the clause around a place lies, or another that clearly has more around it."""
    home = bearing.homes.get(reading.words[place].clause, bearing.main)
    if len(bearing.sentences) == 1:
        return home
    around = [w for w in reading.words[max(0, place - 6) : place + 7] if w.content and not is_number(w)]
    met = [{index for index, _ in ground.met(w).found} for w in around]
    has = {i: sum(i in found for found in met) for i in bearing.sentences}
    best = max(has, key=lambda i: (has[i], i == home, i == bearing.main))
    return best if has[best] > has.get(home, 0) + 1 else home


def _known_by_alias(word: Word, words: list[Word], ground: Ground) -> bool:
    if not (word.name or word.text[:1].isupper()):
        return False
    low = word.low.replace(".", "")
    wanted = ground.names.aliases.get(low, ())
    return any(
        w.low in wanted or ground.names.same(low, w.low.replace(".", ""))
        for w in words
        if w.name or w.text[:1].isupper()
    )


def _excused(reading: Reading) -> set[int]:
    """Words that soften or attribute: compared by their own rules, so not asked for one by one."""
    excused: set[int] = set()
    for mark in reading.marks:
        if mark.cue in {Cue.MODALITY, Cue.HEARSAY, Cue.NEGATION, Cue.DENIAL}:
            excused.add(mark.at)
            if reading.words[mark.at].low == "open":
                excused.add(mark.at - 1)  # `left open`
    for said in reading.said:
        saying = (said.cue.lower(), "according")
        for place, word in enumerate(reading.words):
            if word.text.lower() in saying and not said.start <= word.start < said.end:
                excused.add(place)
    return excused


def _paired(reading: Reading, ground: Ground, offsets: dict[int, int], main: int) -> dict[int, int]:
    options: dict[int, list[tuple[float, int]]] = {}
    pairs: dict[int, int] = {}
    for place, word in enumerate(reading.words):
        if not word.content and word.low not in SPEECH:
            continue
        met = ground.met(word)
        added = word.low in _ADDING and place + 1 < len(reading.words) and reading.words[place + 1].content
        found: list[tuple[float, int]] = []
        for index, base in offsets.items():
            answers = met.answers.get(index)
            if answers is None:
                answers = ground.answers(word, met, index)
            for at, near in answers:
                if added and ground.readings[index].words[at].low in SPEECH:
                    continue
                found.append((near + (0 if index != main else 0.5 if near > _BY_MEANING else 0.2), base + at))
        if len(found) == 1:
            pairs[place] = found[0][1]
        elif found:
            options[place] = found
    used = set(pairs.values())
    for place, several in sorted(options.items(), key=lambda item: len(item[1])):
        around = [pairs[p] for p in range(place - 5, place + 6) if p in pairs and p != place]
        best = max(several, key=lambda o: (o[0] + _closeness(o[1], around) - (1.0 if o[1] in used else 0.0), -o[1]))[1]
        pairs[place] = best
        used.add(best)
    return pairs


# With a thing behind it no verb of saying: `will not add patrols`.
_ADDING = listed("add adds added adding")


def _closeness(index: int, around: list[int]) -> float:
    return min(0.9, sum(1.0 / (1 + abs(index - other)) for other in around if index != other))


def _attribute(bearing: Bearing, ground: Ground) -> None:
    """Find who says, in the article, what most of the statement's words lie on."""
    best: Attribution | None = None
    reach: tuple[float, float] | None = None
    most = 0
    if reaches := ground.reaches[bearing.main]:
        base = bearing.offsets[bearing.main]
        behind = base + len(ground.readings[bearing.main].words)
        starts = [bearing.words[e].start for e in bearing.pairs.values() if base <= e < behind]
        for said, start, end in reaches:
            count = sum(start <= s < end for s in starts)
            closer = best is not None and count == most and said.end - said.start < best.end - best.start
            if count > most or closer:
                best, most, reach = said, count, (start, end)
    # Of a statement of one word, `there is no flag`, that one counts.
    if best is not None and (most >= 2 or most == len(bearing.pairs)):
        bearing.said = best
        bearing.reach = reach
