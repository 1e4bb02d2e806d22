"""The comparisons, one a function: each says what fails, or None."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from briefing.gate.bearing import Bearing
from briefing.gate.cues import Cue, Firmness, Mark
from briefing.gate.ground import Ground
from briefing.gate.lexicon import PRONOUNS, STOP, TITLES
from briefing.gate.reading import Reading, Word, opposed
from briefing.models import Commitment, Figure, Reason, Speaker, SpeakerKind
from briefing.text import dates, figures, names
from briefing.text.figures import Differs, Found, Kind


@dataclass(frozen=True, slots=True)
class Failing:
    """Why a statement is withheld."""

    reason: Reason
    detail: str
    offending: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """What is shown beside the statement."""

    speaker: Speaker | None
    commitment: Commitment | None


Check = Callable[[Reading, Bearing, Ground, Given], Failing | None]

# Figures


_ASKED = {
    Kind.COUNT,
    Kind.MEASURE,
    Kind.MONEY,
    Kind.PERCENT,
    Kind.SHARE,
    Kind.ORDINAL,
    Kind.LABEL,
    Kind.SCORE,
    Kind.CODE,
}
_PER = {"min": ("time", 1.0), "h": ("time", 60.0), "days": ("time", 1440.0), "weeks": ("time", 10080.0), "s": ("time", 1 / 60),
        "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1.0), "km": ("length", 1000.0),
        "g": ("mass", 0.001), "kg": ("mass", 1.0), "t": ("mass", 1000.0), "tonnes": ("mass", 1000.0)}  # fmt: skip


def figures_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every figure of the statement is one of the sentences', in its unit and with its qualifier."""
    del given
    for claimed in reading.figures:
        if claimed.kind not in _ASKED or claimed.figure.as_written.lower() == "one":
            continue
        stated = [(i, f) for i in bearing.sentences for f in ground.readings[i].figures]
        if not any(_bears(f, claimed) for _, f in stated):
            return _figure_failing(claimed, [f for _, f in stated])
    return None


def _bears(stated: Found, claimed: Found) -> bool:
    if stated.kind in {Kind.NOTHING, Kind.DATE}:
        return False
    if figures.agrees(claimed.figure, stated.figure) is None:
        return True
    one, other = _in_base(claimed.figure), _in_base(stated.figure)
    if stated.figure.unit is None and stated.figure.of is None and claimed.figure.unit and claimed.kind is Kind.MEASURE:
        # `… ten days' fees. The union wants thirty.`
        return figures.agrees(claimed.figure.model_copy(update={"unit": None}), stated.figure) is None
    return one is not None and other is not None and figures.agrees(one, other) is None


def _in_base(figure: Figure) -> Figure | None:
    dimension = _PER.get(figure.unit or "")
    if dimension is None:
        return None
    name, factor = dimension

    def grown(value: int | float | None) -> float | None:
        return None if value is None else value * factor

    return figure.model_copy(
        update={"unit": name, "value": grown(figure.value), "low": grown(figure.low), "high": grown(figure.high)}
    )


def _figure_failing(claimed: Found, stated: list[Found]) -> Failing:
    nearest: figures.Disagreement | None = None
    for found in stated:
        differs = figures.agrees(claimed.figure, found.figure)
        if differs and differs.kind is not Differs.NUMBER and nearest is None:
            nearest = differs
    reason = Reason.UNIT if nearest and nearest.kind is Differs.UNIT else Reason.NUMBER
    said = f"“{claimed.figure.as_written}”: "
    if nearest:
        said += "the article says " + nearest.detail.split(" is claimed, ")[-1].removesuffix(" is stated")
    else:
        said += "no such figure where the article speaks of it"
    return Failing(reason, said, (claimed.figure.as_written,))


# Slots: what stands around a figure, a time or a name says what it is a figure, a time or a name of


_Context = list[tuple[frozenset[str], float]]


def _context(words: list[Word], first: int, last: int, skip: Callable[[Word], bool]) -> _Context:
    found: _Context = []
    before = words[first - 1].low if first else ""
    if before in {"from", "to", "of", "by", "in", "at", "for", "than", "since", "until", "near", "against", "and"}:
        found.append((frozenset({"<" + before}), 0.5))
    for step, start in ((-1, first - 1), (1, last + 1)):
        weight, index, count = 1.0, start, 0
        while 0 <= index < len(words) and count < 6 and words[index].sentence == words[first].sentence:
            word = words[index]
            if word.low in {",", ";", ":", "—", "(", ")", "while", "but", "and"}:
                weight *= 0.6
            elif word.low in {"up", "down", "more", "fewer", "less", "before", "after"} or (
                word.content and not skip(word)
            ):
                found.append((word.concepts, weight))
                count += 1
                weight *= 0.7
            index += step
    return found


def _alike(one: _Context, other: _Context) -> float:
    total = 0.0
    for concepts, weight in one:
        best = 0.0
        for others, theirs in other:
            if theirs > best and not concepts.isdisjoint(others):
                best = theirs
        total += weight * best
    return total


def _is_number(word: Word) -> bool:
    return word.figure is not None or word.moment is not None


def _spans(reading: Reading, numbers: list[int], attribute: str) -> dict[int, tuple[int, int]]:
    places: dict[int, tuple[int, int]] = {}
    for index, word in enumerate(reading.words):
        number = getattr(word, attribute)
        if number is not None:
            first = places.get(number, (index, index))[0]
            places[number] = (first, index)
    return {n: places[n] for n in numbers if n in places}


def figures_keep_their_roles(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No figure stands where the article has another one."""
    del given
    numbers = [n for n, f in enumerate(reading.figures) if f.kind in _ASKED]
    if not numbers:
        return None
    mine = {n: _context(reading.words, *span, _is_number) for n, span in _spans(reading, numbers, "figure").items()}
    theirs: list[tuple[Found, _Context]] = []
    home: dict[int, int] = {}
    for index in bearing.sentences:
        other = ground.readings[index]
        spans = _spans(other, list(range(len(other.figures))), "figure")
        theirs += [(other.figures[n], _context(other.words, *span, _is_number)) for n, span in spans.items()]
        home |= {id(other.figures[n]): index for n in spans}
    owners: dict[int, tuple[float, Found]] = {}
    for n, around in mine.items():
        own = [(_alike(around, c), f) for f, c in theirs if _bears(f, reading.figures[n])]
        if own:
            owners[n] = max(own, key=lambda o: o[0])
    for n, around in mine.items():
        if n not in owners:
            continue
        claimed, score = reading.figures[n], owners[n][0]
        for found, context in theirs:
            if _bears(found, claimed) or not _comparable(found, claimed):
                continue
            taken = [m for m, (_, f) in owners.items() if f is found and m != n]
            rival = _alike(around, context)
            if taken:
                m = taken[0]
                straight = score + owners[m][0]
                crossed = rival + max((_alike(mine[m], c) for f, c in theirs if f is owners[n][1]), default=0.0)
                wrong = crossed > 1.15 * straight + 0.05
            else:
                apart = home[id(found)] != home[id(owners[n][1])]
                wrong = rival > (1.8 if apart else 1.35) * score + (0.6 if apart else 0.3)
            if wrong:
                return Failing(
                    Reason.ROLE,
                    f"“{claimed.figure.as_written}”: there the article has “{found.figure.as_written}”",
                    (claimed.figure.as_written,),
                )
    return None


def _comparable(one: Found, other: Found) -> bool:
    if one.kind in {Kind.LIGHT, Kind.NOTHING, Kind.DATE, Kind.TIME}:
        return False
    return one.kind is other.kind and (one.figure.unit == other.figure.unit)


# Times


def times_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every time of the statement is one of the sentences', and of the same thing."""
    del given
    if not reading.moments:
        return None
    spans = _spans(reading, list(range(len(reading.moments))), "moment")
    theirs: list[tuple[dates.FoundMoment, _Context]] = []
    for index in bearing.sentences:
        other = ground.readings[index]
        places = _spans(other, list(range(len(other.moments))), "moment")
        theirs += [(other.moments[n], _context(other.words, *span, _is_number)) for n, span in places.items()]
    for n, found in enumerate(reading.moments):
        own = [c for m, c in theirs if dates.agrees(found.moment, m.moment)]
        written = found.moment.as_written
        if not own and _is_pointing(written) and not any(_same_span(written, m.moment.as_written) for m, _ in theirs):
            continue
        if not own:
            there = next((m.moment.as_written for m, _ in theirs), None)
            says = f"the article says “{there}”" if there else "the article gives no such time for it"
            return Failing(Reason.DATE, f"“{written}”: {says}", (written,))
        if n not in spans:
            continue
        around = _context(reading.words, *spans[n], _is_number)
        score = max(_alike(around, c) for c in own)
        for moment, context in theirs:
            if dates.agrees(found.moment, moment.moment) or dates.agrees(moment.moment, found.moment):
                continue
            if _alike(around, context) > 1.35 * score + 0.3:
                return Failing(
                    Reason.DATE, f"“{written}”: there the article says “{moment.moment.as_written}”", (written,)
                )
    return None


def _is_pointing(written: str) -> bool:
    """Tell whether words only point at a time named elsewhere: `that evening`, `this year`."""
    return written.lower().startswith(("that ", "this ", "the same ", "the next ", "the following "))


def _same_span(one: str, other: str) -> bool:
    return one.lower().split()[-1] == other.lower().split()[-1]


# Names


_PLACED = frozenset("in at near from to outside around on inside across of towards toward into off for by with".split())


def names_stand(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Every name is in the sentences, or is another name of something there."""
    del given
    present = {names.key(w.text) for w in bearing.words if w.text[:1].isupper()}
    for run in reading.names:
        words = [names.key(reading.words[i].text) for i in run]
        text = " ".join(reading.words[i].text for i in run)
        unknown = [w for w in words if not _is_known(w, ground)]
        if unknown:
            return Failing(_kind_of_name(reading, run), f"“{text}”: the article has no such name", (text,))
        for one, other in zip(words, words[1:], strict=False):
            if not _go_together(one, other, ground):
                return Failing(Reason.NAME, f"“{text}”: the article has no such name", (text,))
        if any(w in present or _has_alias(w, present, ground) for w in words):
            continue
        if _may_be_meant(reading, run, bearing, ground, words):
            continue
        return Failing(_kind_of_name(reading, run), f"“{text}” is not where the article says this", (text,))
    return None


def _kind_of_name(reading: Reading, run: tuple[int, ...]) -> Reason:
    before = reading.words[run[0] - 1].low if run[0] else ""
    return (
        Reason.PLACE
        if before in {"in", "at", "near", "from", "to", "outside", "into", "towards", "around"}
        else Reason.NAME
    )


def _is_known(word: str, ground: Ground) -> bool:
    vocabulary = ground.names.vocabulary
    if word in vocabulary or word in ground.names.aliases or word in ground.small or names.world(word) & vocabulary:
        return True
    if "-" in word and all(_is_known(part, ground) for part in word.split("-")):
        return True
    return any(ground.names.same(word, known) for known in vocabulary)


def _go_together(one: str, other: str, ground: Ground) -> bool:
    pairs = ground.names.pairs
    if (one, other) in pairs or one in ground.small or other in ground.small:
        return True
    return other in ground.names.aliases or one in ground.names.aliases


def _has_alias(word: str, present: set[str], ground: Ground) -> bool:
    if ground.names.aliases.get(word, frozenset()) & present:
        return True
    return any(ground.names.same(word, other) for other in present)


def _may_be_meant(reading: Reading, run: tuple[int, ...], bearing: Bearing, ground: Ground, words: list[str]) -> bool:
    """Tell whether a name that is not in the sentences may be what a pronoun or a description there stands for."""
    before = reading.words[run[0] - 1].low if run[0] else ""
    where = {i for w in words for i in ground.names.where.get(w, ())}
    if before in _PLACED:
        return False
    main = bearing.main
    near = any(main - 4 <= i < main for i in where)
    has_pronoun = any(w.low in PRONOUNS for w in bearing.words)
    described = any(w.low in {"the", "its", "their", "his", "her"} for w in bearing.words)
    return (near and (has_pronoun or described)) or any(i in where for i in bearing.sentences)


# Negation, denial, firmness


def polarity_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is denied or negated in one is so in the other."""
    theirs = list(_marks_of(bearing, ground))
    mine = [m for m in reading.marks if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    other = [m for m in theirs if m.cue in {Cue.NEGATION, Cue.DENIAL}]
    denied = given.commitment is Commitment.DENIED
    for mark in mine:
        if mark.at in bearing.pairs or _turned_round(mark, reading, bearing):
            continue
        if not any(_paired(mark, m, bearing) for m in other):
            word = reading.words[mark.at].text
            reason = Reason.DENIAL if mark.cue is Cue.DENIAL else Reason.NEGATION
            return Failing(reason, f"“{word}”: the article says so without it", (word,))
    for mark in other:
        if denied or any(_paired(m, mark, bearing) for m in mine):
            continue
        if _applies(mark, bearing, reading):
            word = bearing.words[mark.at].text
            reason = Reason.DENIAL if mark.cue is Cue.DENIAL else Reason.NEGATION
            return Failing(
                reason,
                f"the article says “{word}” here, the statement does not",
                (_focus_word(mark, bearing, reading),),
            )
    return None


def _turned_round(mark: Mark, reading: Reading, bearing: Bearing) -> bool:
    """`not shut` for `open`, `not alive` for `dead`."""
    for place in range(mark.at + 1, min(mark.end, mark.at + 10)):
        word = reading.words[place]
        if place not in bearing.pairs and any(opposed(word.stem, w.stem) for w in bearing.words):
            return True
    return False


def _marks_of(bearing: Bearing, ground: Ground) -> Iterator[Mark]:
    for index in bearing.sentences:
        base = bearing.offsets[index]
        for m in ground.readings[index].marks:
            yield Mark(
                m.cue,
                m.at + base,
                None if m.focus is None else m.focus + base,
                m.start + base,
                m.end + base,
                m.firmness,
            )


def _paired(mine: Mark, other: Mark, bearing: Bearing) -> bool:
    """Tell whether two cues are about the same predicate: the focus of one lies in the reach of the other."""
    answer = bearing.pairs.get(mine.focus) if mine.focus is not None else None
    if answer is not None and other.start <= answer < other.end:
        return True
    back = bearing.reverse.get(other.focus) if other.focus is not None else None
    if back is not None and mine.start <= back < mine.end:
        return True
    if bearing.pairs.get(mine.at) == other.at:
        return True
    inside = [e for s, e in bearing.pairs.items() if mine.start <= s < mine.end]
    return answer is None and back is None and sum(other.start <= e < other.end for e in inside) * 2 > len(inside) > 0


def _applies(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement takes up what a cue of the article is about."""
    if mark.focus is not None and mark.focus in bearing.reverse:
        return True
    reach = [i for i in range(mark.start, mark.end) if bearing.words[i].content and i != mark.at]
    taken = [i for i in reach if i in bearing.reverse]
    if mark.focus is None or not reach:
        return False
    return len(taken) * 2 > len(reach) and len(taken) * 2 >= len(bearing.pairs)


def _focus_word(mark: Mark, bearing: Bearing, reading: Reading) -> str:
    back = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    return reading.words[back].text if back is not None else ""


def firmness_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What is planned, expected or possible in the article is not told as done or sure; nor the other way round."""
    carried = _carried(given)
    mine = [m for m in reading.marks if m.cue is Cue.MODALITY]
    theirs = [m for m in _marks_of(bearing, ground) if m.cue is Cue.MODALITY]
    hearsay = [m for m in _marks_of(bearing, ground) if m.cue is Cue.HEARSAY]
    for mark in theirs:
        if bearing.words[mark.at].low == "can" or bearing.reverse.get(mark.at) is not None:
            continue
        if not _applies(mark, bearing, reading) or _as_noun(mark, bearing, reading):
            continue
        level = max([m.firmness for m in mine if _paired(m, mark, bearing)] + [carried], default=Firmness.FACT)
        if level < mark.firmness:
            word = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{word}” here", (_focus_word(mark, bearing, reading),))
    softened = (
        any(m.cue is Cue.HEARSAY for m in reading.marks) or reading.said or given.speaker or given.commitment in _SOFT
    )
    for mark in hearsay:
        if not softened and mark.at not in bearing.reverse and _applies(mark, bearing, reading):
            word = bearing.words[mark.at].text
            return Failing(Reason.MODALITY, f"the article says “{word}”", (_focus_word(mark, bearing, reading),))
    for mark in mine:
        if mark.at in bearing.pairs or mark.focus is None or mark.focus not in bearing.pairs:
            continue
        if not any(_paired(mark, m, bearing) for m in theirs) and mark.firmness is Firmness.AHEAD:
            word = reading.words[mark.at].text
            return Failing(Reason.MODALITY, f"“{word}”: the article does not say that it is still to come", (word,))
    return None


_BEFORE_NOUN = frozenset("the a an this that its their his her our of all-share no any every each another".split())


def _as_noun(mark: Mark, bearing: Bearing, reading: Reading) -> bool:
    """Tell whether the statement only speaks of what is planned as a thing: `the merger`, `the evacuation`."""
    place = bearing.reverse.get(mark.focus) if mark.focus is not None else None
    if place is None or place == 0:
        return False
    word = reading.words[place]
    return word.low.endswith(("er", "ion", "ment", "ance", "ure", "al")) and not word.low.endswith("ed") and (
        reading.words[place - 1].low in _BEFORE_NOUN or not reading.words[place - 1].low.isalpha()
    )


_SOFT = {Commitment.CLAIMED, Commitment.DISPUTED, Commitment.EXPECTED, Commitment.PLANNED, Commitment.DENIED}


def _carried(given: Given) -> Firmness:
    if given.commitment is Commitment.PLANNED:
        return Firmness.AHEAD
    return Firmness.POSSIBLE if given.commitment in {Commitment.EXPECTED, Commitment.DISPUTED} else Firmness.FACT


# Comparison


def comparisons_hold(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """No word of the statement turns round what the article says."""
    del given
    taken = set(bearing.pairs.values())
    for place, word in enumerate(reading.words):
        if place in bearing.pairs or word.name:
            continue
        if any(w.low == word.low for w in bearing.words) or _is_negated(place, reading):
            continue
        for index, other in enumerate(bearing.words):
            if index in taken or not opposed(word.stem, other.stem):
                continue
            if (
                _alike(_context(reading.words, place, place, _never), _context(bearing.words, index, index, _never))
                < 0.3
            ):
                continue
            return Failing(Reason.COMPARISON, f"“{word.text}”: the article says “{other.text}”", (word.text,))
    return None


def _is_negated(place: int, reading: Reading) -> bool:
    return any(m.cue in {Cue.NEGATION, Cue.DENIAL} and m.start <= place < m.end for m in reading.marks)


def _never(word: Word) -> bool:
    del word
    return False


# Speaker


_VAGUE = frozenset(
    "officials official sources source reports authorities analysts witnesses residents claims claim".split()
)


def speaker_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """What somebody claims keeps its speaker, and nobody says what another said."""
    said = bearing.said
    speakers = [a.speaker for a in reading.said if a.speaker and a.speaker.name.lower() not in PRONOUNS]
    if given.speaker:
        speakers.append(given.speaker)
    if said is None or said.speaker is None:
        if not speakers or given.speaker:
            return None
        return _unsaid(speakers, bearing, ground)
    if speakers:
        if any(_same_speaker(s, said.speaker, bearing, ground) for s in speakers):
            return None
        return Failing(
            Reason.SPEAKER, f"“{speakers[0].name}”: in the article “{said.speaker.name}” says this", (speakers[0].name,)
        )
    softened = any(m.cue is Cue.HEARSAY for m in reading.marks) or given.commitment in _SOFT
    if said.commitment in {Commitment.CLAIMED, Commitment.DENIED} and not softened:
        if _subject_is(reading, said.speaker, ground):
            return None
        return Failing(Reason.SPEAKER, f"the article has it from “{said.speaker.name}”", ())
    return None


def _subject_is(reading: Reading, speaker: Speaker, ground: Ground) -> bool:
    own = {names.key(w) for w in speaker.name.split() if w[:1].isupper()}
    head = {names.key(w.text) for w in reading.words[:6] if w.name}
    return bool(own & head)


def _unsaid(speakers: list[Speaker], bearing: Bearing, ground: Ground) -> Failing | None:
    wanted = speakers[0]
    present = {names.key(w.text) for w in bearing.words}
    for index in bearing.sentences:
        for near in (index - 1, index, index + 1):
            if 0 <= near < len(ground.said) and any(
                a.speaker and _same_speaker(wanted, a.speaker, bearing, ground) for a in ground.said[near]
            ):
                return None
    if any(w in present for w in _own_words(wanted.name)):
        return None
    return Failing(Reason.SPEAKER, f"“{wanted.name}”: the article does not have it from them", (wanted.name,))


def _own_words(name: str) -> list[str]:
    return [k for w in name.split() if (k := names.key(w.strip(",()"))) not in STOP and k not in TITLES]


def _same_speaker(one: Speaker, other: Speaker, bearing: Bearing, ground: Ground) -> bool:
    mine, theirs = set(_own_words(one.name)), set(_own_words(other.name))
    if mine & theirs:
        return True
    if any(
        ground.names.aliases.get(m, frozenset()) & theirs or any(ground.names.same(m, t) for t in theirs) for m in mine
    ):
        return True
    if other.name.lower() in PRONOUNS:
        return True
    if one.kind is SpeakerKind.UNNAMED and other.kind is SpeakerKind.UNNAMED:
        return True
    capital = {names.key(w) for w in one.name.split() if w[:1].isupper()} - TITLES
    around = _described(other, ground)
    return bool(mine & around) if not capital else bool(capital & around)


def _described(speaker: Speaker, ground: Ground) -> set[str]:
    """Words that stand close to a name anywhere in the article: what it is described by."""
    own = {names.key(w) for w in speaker.name.split() if w[:1].isupper()} - TITLES
    found: set[str] = set()
    for index in {i for w in own for i in ground.names.where.get(w, ())}:
        words = ground.readings[index].words
        for place, word in enumerate(words):
            if names.key(word.text) in own:
                found |= {names.key(w.text) for w in words[max(0, place - 7) : place + 8] if w.content}
    return found


# Who did what to whom


def order_holds(reading: Reading, bearing: Bearing, ground: Ground, given: Given) -> Failing | None:
    """Two names do not stand in each other's places."""
    del ground, given
    runs = [(run, [bearing.pairs[i] for i in run if i in bearing.pairs]) for run in reading.names]
    placed = [(run, found) for run, found in runs if found]
    for (one, at), (two, there) in _couples(placed):
        if bearing.words[at[0]].sentence != bearing.words[there[0]].sentence or at[0] == there[0]:
            continue
        mine = [_context(reading.words, r[0], r[-1], _is_name) for r in (one, two)]
        theirs = [_sided(bearing.words, a[0], a[-1]) for a in (at, there)]
        mine = [_sided(reading.words, r[0], r[-1]) for r in (one, two)]
        straight = _alike(mine[0], theirs[0]) + _alike(mine[1], theirs[1])
        crossed = _alike(mine[0], theirs[1]) + _alike(mine[1], theirs[0])
        if crossed > 1.3 * straight + 0.4:
            text = reading.words[one[0]].text
            return Failing(Reason.ROLE, f"“{text}” and “{reading.words[two[0]].text}” have changed places", (text,))
    return None


def _sided(words: list[Word], first: int, last: int) -> _Context:
    return _context(words, first, last, _is_name)


def _is_name(word: Word) -> bool:
    return word.name


def _couples(
    placed: list[tuple[tuple[int, ...], list[int]]],
) -> Iterable[tuple[tuple[tuple[int, ...], list[int]], tuple[tuple[int, ...], list[int]]]]:
    for i, one in enumerate(placed):
        for other in placed[i + 1 : i + 6]:
            yield one, other


CHECKS: tuple[Check, ...] = (
    figures_stand,
    times_stand,
    names_stand,
    polarity_holds,
    firmness_holds,
    comparisons_hold,
    speaker_holds,
    figures_keep_their_roles,
    order_holds,
)
