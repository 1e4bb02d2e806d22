"""What articles give a value for, people that something happened to aside: sums, shares, areas, things, hours, days.

Two values are of one thing where the clauses about them have the same unit or noun and tell of it in the same words,
as far as each says. What one of them says of another year, another place, another direction, as only possible, or by
the day where the other tells the sum, is of another thing; so is a part, and what is more. When in doubt two values
are of two things.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.conflicts import befallen, differ, is_part
from briefing.events.happenings import every_sort_of
from briefing.gate.lexicon import DOWNWARD, LIGHT, MONTHS_AND_DAYS, PRONOUNS, STOP, UPWARD
from briefing.gate.stems import stem
from briefing.gate.synonyms import SAME, VERBS
from briefing.models import Article, Figure, Moment, Sentence, SentenceKind, Speaker
from briefing.text import dates, figures
from briefing.text.attribution import Attribution
from briefing.text.listed import words
from briefing.text.names import key
from briefing.text.speakers import speaker_of

_COMPARED = (figures.Kind.COUNT, figures.Kind.MEASURE, figures.Kind.MONEY, figures.Kind.PERCENT, figures.Kind.TIME)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BREAK = re.compile(
    r"[;:–—]|\s-\s|,(?!\d)|\b(?:and|but|while|whereas|after|before|when|which|who|although|though)\b", re.IGNORECASE
)
# `Insurers estimated the damage at …`: their word, though no verb of saying is there
_RECKONS = re.compile(
    r"(?:^|\s[-–—]\s|[;,]\s+(?:while|and|but)?\s*)(?P<who>[^;,:()–—]{2,60}?)\s+(?:has |have |had )?"
    r"(?:put|puts|estimated|estimates|reckoned|reckons|calculated|calculates|counted|counts|spoke of|speaks of)\b"
)
_RECKONING = re.compile(
    r"^.{0,80}?\b(?:put|puts|estimated|estimates|reckoned|reckons|calculated|gave|spoke of)\s+"
    r"(?:that\s+)?(?P<what>.+?)\s+(?:at|to be|as)\s+…$",
    re.DOTALL,
)
# `the cost of the reform at`, of which the verb is with who reckons
_RECKONED = re.compile(r"\W*(?:(?:that\s+)?(?:the|its|their)|\w+s\s+the)\s+[\w’' -]{2,60}\s(?:at|to be)\s+")
_EACH = re.compile(
    r"(?P<of>\s+of\s+[\w-]+|\s+[\w-]+s)?"
    r"(?:\s+(?:per|each|every)\s+(?P<one>\w+)|\s+(?:a|an)\s+(?P<two>second|minute|hour|day|night|week|month|year|head"
    r"|person|household|family|passenger|pupil|patient|customer|pensioner|worker|share|seat|place|barrel|tonne|ton|litre))\b",
    re.IGNORECASE,
)
_ONLY_POSSIBLE = re.compile(
    r"\b(?:could|may|might|can|up to|as (?:many|much|high) as|risk|risks|threat\w*|fear\w*|if|unless)\b", re.IGNORECASE
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|is to|are to|plan(?:s|ned)?|aim(?:s|ed)?|hope[sd]?|expect\w*)\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:not|never|no|nor|neither|denied|denies|than|compared|instead of)\b|n[’']t\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:another|other|others|additional|further|extra|each|every|alone|first"
    r"|(?<!will )(?<!would )(?<!could )(?<!to )last|only \w+ of)\s*$",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\s+(?:more|further|additional|extra|other|others|of (?:them|these|those|which|whom))\b", re.IGNORECASE
)
_OF_THE = re.compile(r"\s+of\s+(?:the|its|their|our)\b", re.IGNORECASE)
_ON = re.compile(r"\bon\s+$", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|about|around|after|before)\s+$", re.IGNORECASE)
# `We never kept more than 18 tonnes`
_NEVER = re.compile(r"(?:\b(?:never|not|nowhere)\b|n[’']t\b)(?=\s+(?:[\w’'-]+\s+){0,4}$)", re.IGNORECASE)
_MORE_THAN = re.compile(r"more than\b|over\b|above\b", re.IGNORECASE)
_WHO = re.compile(r"\s+(?:were|are|had been|have been)\s+(?:still\s+)?(?:on|at|in|inside|aboard)\b")
_TURN = re.compile(
    r"\b(?:second|third|fourth|fifth|another|previous|next)\b(?=\s+[a-z])"
    r"|\bfirst (?:round|half|quarter|phase|stage|leg)\b|\baftershocks?\b"
    r"|\bin the (?:north|south|east|west|capital|suburbs|countryside)\b",
    re.IGNORECASE,
)
_OVERALL = re.compile(
    r"\b(?:in all|in total|altogether|overall|worldwide|nationwide|across the (?:country|group|region))\b",
    re.IGNORECASE,
)
# `costing the region's hotels 11 million a day`
_COSTING = re.compile(
    r"\bcost(?:s|ing)?\s+(?!of\b|at\b|to\b|is\b|was\b|for\b)(?P<whom>(?:[\w’'-]+\s+){1,5})(?:(?:about|some|around|nearly|almost)\s+)?$",
    re.IGNORECASE,
)
# what broke out, and not what it led to
_BEGAN = re.compile(
    r"\W*(?P<what>(?:[\w’'-]+\s+){1,7}?)(?:had\s+|first\s+)*"
    r"(?:began|begun|started|happened|occurred|struck|hit|came|erupted|broke out|broken out|went off|exploded)\b"
    r"\s*(?:\b(?:at|about|around|shortly|just|soon|after|before|the|same|day|on|early|late|\w+day)\s*)*$",
    re.IGNORECASE,
)
_IT = re.compile(r"(?:it|they|this)\s+", re.IGNORECASE)
_NOT_THE_FIRST = re.compile(
    r"\b(?:second|third|fourth|last|next|another|other|later|new|after|mother|help|call\w*|fighters?|crews?|inquiry|trial"
    r"|services?|vigil|meeting|talks|evacuation|rescue|search)\b",
    re.IGNORECASE,
)
_ROBBING = re.compile(
    r"\b(?:robber\w*|robbed|raid\w*|burglar\w*|heist|hold-up|thie(?:f|ves)|theft|gang)\b", re.IGNORECASE
)
_ROBBERY = frozenset({"robbery"})
_SINCE_IT = 200
"""So many code points back is what an `it` or a `they` stands for."""
_MAGNITUDE = re.compile(r"\bmagnitude\s+(?:of\s+)?(?:about\s+)?$", re.IGNORECASE)
_DIMENSIONS = words("long wide deep high tall thick")
_METRIC = {
    "acres": ("ha", 0.404686), "km²": ("ha", 100.0), "mi²": ("ha", 258.999), "mi": ("km", 1.609344), "m": ("km", 0.001),
    "ft": ("km", 0.0003048), "nmi": ("km", 1.852), "kg": ("t", 0.001), "kt": ("t", 1000.0), "mph": ("km/h", 1.609344),
    "bbl": ("l", 158.987), "gal": ("l", 3.785), "min": ("h", 1 / 60), "weeks": ("days", 7.0),
}  # fmt: skip
"""What units are compared in, and how many of it one is."""
_CONVERTED = 0.05
"""What a measure in another unit may be off by: such figures are rounded."""
_ROUNDED = 0.07
_MINUTES_OFF = 0.75
"""Hours that two who looked at the clock may be apart: less."""
_OF_QUAKE = "magnitude/"
_OF_EXTENT = frozenset({"ha", "t", "l"})
"""Units of what spreads or runs out: few things in one account are measured in them."""
_MOST_WORDS = 0.6
"""Of the words of the clause that says less so many are in the other."""
_OF_A_DAY = 2
_MANY, _TWICE = 20, 2
_COUNTED_WORDS = 0.3
"""As many where the two count the same sort of thing."""
_EMPTY = words(
    "number total figure people person count amount sum put say speak estimate reckon calculate give make do have be "
    "accord note least about some nearly almost up down now today so far"
)
_NOUNS = tuple(
    frozenset(map(stem, line.split()))
    for line in (
        "home house dwelling", "ship vessel boat", "worker employee staff", "pupil student", "plane aircraft jet",
        "lorry truck", "customer client", "protester demonstrator marcher", "school classroom",
        "flight departure", "vehicle car", "company firm", "pound sterling", "passenger traveller", "bird seabird",
        "farmland field land", "forest woodland wood pine", "oil crude fuel", "household family",
        "cattle cow livestock", "motorcycle motorbike", "robber raider thief burglar gunman", "soldier troop",
        "bus coach", "shop store", "fan spectator supporter", "guest visitor", "migrant refugee", "doctor medic",
        "flat apartment", "inmate prisoner",
    )
)  # fmt: skip
"""Nouns that accounts of one thing count alike."""


def _senses() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(f"{SAME.strip()}\n{VERBS.strip()}".splitlines()):
        for word in line.split():
            found[stem(word)].add(number)
    return {word: frozenset(lines) for word, lines in found.items()}


# `a queue that stretches for 4 kilometres`, `4 kilometres long`
_EXTENDS = frozenset(map(stem, words("long length stretch extend")))
_PRICED = frozenset(map(stem, words("cost spend price")))
_SENSES = _senses()
_UP, _DOWN = (frozenset(map(stem, line.split())) for line in (UPWARD, DOWNWARD))


@dataclass(frozen=True, slots=True)
class Stated:
    """A value that an article gives for something, and what is told of it."""

    article: Article
    sentence: Sentence
    figure: Figure
    kind: str
    unit: str
    head: str
    """The stem of what is counted or measured; empty where it is not said."""
    words: frozenset[str]
    """The stems of the clause, names and what is counted aside."""
    names: frozenset[str]
    """Names of the clause."""
    when: frozenset[str]
    """Months and years that are named."""
    days: frozenset[str]
    hours: frozenset[str]
    may: bool
    """Whether it is only possible."""
    ahead: bool | None
    """Whether it is to come; None where the clause does not say: `put the cost at`."""
    speaker: Speaker | None
    topic: str
    ever: bool = False
    """Whether it is of whatever time: `never more than`."""
    behind: frozenset[str] = frozenset()
    """The stems of the clause that follow it: `spent 9 million on roads`."""
    turn: frozenset[str] = frozenset()
    """Which of several it is of: `a second blast`, `in the north`."""
    overall: bool = False
    """Whether it is said to be of everything: `in all`."""
    whom: frozenset[str] = frozenset()
    """The words of those whom a sum is said to cost."""
    onset: frozenset[str] = frozenset()
    """Of an hour at which something broke out: what sort of thing it was."""
    leads: bool = False
    """Whether its clause begins with it: `1,900 homes were flooded`."""
    alone: bool = False
    """Whether its account counts or measures nothing else of the kind."""

    @property
    def is_limit(self) -> bool:
        """Whether it is what is allowed, or usual, and not what was."""
        return bool(self.words & _LIMIT)

    @property
    def metric(self) -> Figure:
        """The figure in the unit that it is compared in."""
        unit, factor = _METRIC.get(self.figure.unit or "", (None, 1.0))
        if unit is None:
            return self.figure
        scaled = {
            n: v if v is None else v * factor for n in ("value", "low", "high") for v in [getattr(self.figure, n)]
        }
        return self.figure.model_copy(update={**scaled, "unit": unit})


def stated_in(article: Article, said: Mapping[int, tuple[Attribution, ...]]) -> Iterator[Stated]:
    """Give the values of an article's running text, in reading order; `said` is who says what in each sentence."""
    published = dates.published_date(article.published_at)
    names = _names_of(article)
    found = [
        each
        for sentence in article.sentences
        if sentence.kind is SentenceKind.BODY
        for each in _stated_in(article, sentence, said[sentence.id], published, names)
    ]
    told = Counter((s.kind, s.unit, s.head, s.is_limit) for s in found)
    yield from (replace(s, alone=told[s.kind, s.unit, s.head, s.is_limit] == 1) for s in found)


def _stated_in(
    article: Article, sentence: Sentence, said: tuple[Attribution, ...], published: date | None, known: frozenset[str]
) -> Iterator[Stated]:
    text = article.text[sentence.start : sentence.end]
    moments = dates.find(text, published)
    named = {m.moment.date for m in moments if m.moment.date}
    when = frozenset(d for d in named if len(d) < len("2026-01-31"))
    found = [f for f in figures.find(text, moments) if f.kind in _COMPARED and f.role is not figures.Role.FROM]
    for each in [*found, *_days_in(text, moments)]:
        place = sentence.start + each.start
        attribution = next((a for a in said if a.start <= place < a.end), None)
        start = max(attribution.start - sentence.start, 0) if attribution else 0
        end = min(attribution.end - sentence.start, len(text)) if attribution else len(text)
        first, last = _clause(text, each.start, each.end, start, end)
        clause = text[first:last]
        before, behind = text[first : each.start], text[each.end : last]
        speaker = attribution.speaker if attribution else _reckoner(text, each.start)
        most = _at_most(before, each.figure)
        unknown = speaker is not None and speaker.name.casefold() in PRONOUNS
        # the `than` of `more than 300` is the figure's own
        rest = f"{_NEVER.sub(' ', before) if most else before} {behind}"
        if unknown or _is_no_whole(text, rest, each) or befallen(text, each):
            continue
        rate = _EACH.match(text, each.end)
        unit, of = _measured(text, each)
        told = f"{before} {rate['of'] or ''} {behind[rate.end() - each.end :]}" if rate else f"{before} {behind}"
        if each.kind is figures.Kind.COUNT and not of and not unit and _WHO.match(behind):
            of = ["people"]  # `About 180 were on shift`
        if speaker:
            told = re.sub(re.escape(speaker.name), " ", told, flags=re.IGNORECASE)
        stems, names = _told(told, known)
        if not stems:
            # `300 homes and 40 shops were flooded`
            last = _clause(text, each.start, min(last + 1, end), start, end)[1]
            stems, names = _told(text[each.end : last], known)
        is_day, is_time = each.kind is figures.Kind.DATE, each.kind is figures.Kind.TIME
        yield Stated(
            article=article,
            sentence=sentence,
            figure=most or each.figure,
            kind=each.kind.value,
            unit=f"{unit}/{_rate(rate)}",
            head=stem(of[-1]) if of else "",
            words=stems - (frozenset(map(stem, of)) if each.kind is figures.Kind.COUNT else frozenset()),
            names=names,
            when=when,
            ever=most is not None,
            days=frozenset([each.figure.of or ""]) if is_day else frozenset(named - when),
            hours=frozenset(f.figure.as_written for f in found if f.kind is figures.Kind.TIME),
            may=bool(_ONLY_POSSIBLE.search(clause)),
            ahead=_ahead(clause, before),
            speaker=speaker,
            topic=_topic(before, behind, each),
            behind=_told(behind, known)[0] - _LIGHT_STEMS,
            turn=frozenset(m.casefold() for m in _TURN.findall(clause)),
            overall=bool(_OVERALL.search(clause)),
            whom=_whom(before, known),
            onset=_onset(before, article.text[: sentence.start + first]) if is_time else frozenset(),
            leads=not before.strip(" “\"'"),
        )


def _days_in(text: str, moments: Sequence[dates.FoundMoment]) -> Iterator[figures.Found]:
    """Give the days that a sentence names by number as when something was: `on 9 May`; what is counted is the day."""
    for found in moments:
        moment = found.moment
        if moment.precision == "day" and moment.date and _ON.search(text[: found.start]) and _has_digit(moment):
            figure = Figure(as_written=moment.as_written, of=moment.date)
            yield figures.Found(figure, found.start, found.end, figures.Kind.DATE)


def _has_digit(moment: Moment) -> bool:
    return any(c.isdigit() for c in moment.as_written)


def _clause(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """Give the clause about a figure: up to the nearest breaks, at least a word of its own beyond the figure."""
    breaks = list(_BREAK.finditer(text, first, last))
    left = max((m.end() for m in breaks if m.end() <= start), default=first)
    right = min((m.start() for m in breaks if m.start() >= end), default=last)
    return left, right


def _is_no_whole(text: str, clause: str, each: figures.Found) -> bool:
    before, behind = text[: each.start], text[each.end :]
    if each.kind is figures.Kind.TIME and not _AT.search(before):
        return True  # `by 10 p.m.`, `until noon`: no hour at which something was
    if each.kind is figures.Kind.COUNT and _OF_THE.match(behind):
        return True
    return bool(_NOT.search(clause) or _OTHERS.search(before) or _MORE.match(behind) or is_part(clause))


def _reckoner(text: str, at: int) -> Speaker | None:
    """Give who reckons a value where no verb of saying is there: `Insurers estimated the damage at …`."""
    found = [m for m in _RECKONS.finditer(text) if m.end() <= at]
    if not found or re.search(r"[;,]", text[found[-1].end() : at]):
        return None
    return speaker_of(found[-1]["who"])


def _measured(text: str, each: figures.Found) -> tuple[str, list[str]]:
    of = (each.figure.of or "").casefold().split()
    if each.kind is figures.Kind.DATE:
        return "", []
    if each.kind is figures.Kind.COUNT and not of and _MAGNITUDE.search(text[: each.start]):
        return "magnitude", of
    unit = each.figure.unit or ""
    of = [] if of[-1:] and of[-1] in _DIMENSIONS else of
    return _METRIC.get(unit, (unit, 1.0))[0], of


def _rate(match: re.Match[str] | None) -> str:
    return stem((match["one"] or match["two"]).casefold()) if match else ""


def _names_of(article: Article) -> frozenset[str]:
    """Give the words that an article writes with a capital within its sentences, and never without."""
    small, large = set(), set()
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end]
        for match in _WORD.finditer(text):
            if match[0][0].islower():
                small.add(match[0].casefold())
            elif re.search(r"[\w,’']\s+$", text[: match.start()]):
                large.add(_bare(match[0]))
    return frozenset(large - small)


def _bare(word: str) -> str:
    return key(word.replace("’", "'").removesuffix("'s").rstrip("'"))


def _told(text: str, known: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Give the stems of the words of a clause, and the names in it."""
    stems, names = set(), set()
    for match in _WORD.finditer(text):
        low = _bare(match[0])
        if low in STOP or low in MONTHS_AND_DAYS or stem(low) in _EMPTY_STEMS or len(low) < 2:
            continue
        follows = _WORD.match(text, match.end() + 1)
        first_name = follows is not None and follows[0][0].isupper() and _bare(follows[0]) in known
        if match[0][0].isupper() and (low in known or first_name):
            names.add(low)
        else:
            stems.add(stem(low))
    return frozenset(stems), frozenset(names)


def _at_most(before: str, figure: Figure) -> Figure | None:
    """Give of `never kept more than 18 tonnes` the figure as what it is at most; None where it is no such."""
    least = figure.low if figure.value is None and figure.high is None else None
    if least is None or not _NEVER.search(before) or not _MORE_THAN.match(figure.as_written):
        return None
    return figure.model_copy(update={"low": None, "high": least})


def _onset(before: str, text: str) -> frozenset[str]:
    """Give the sorts of what broke out, where a clause says so: `The raid began at`, `It struck at`.

    What an `it` or a `they` stands for is told in the text before.
    """
    began = _BEGAN.match(before)
    if not began or _NOT_THE_FIRST.search(began["what"]):
        return frozenset()
    what = text[-_SINCE_IT:] if _IT.fullmatch(began["what"]) else began["what"]
    return every_sort_of(what) | (_ROBBERY if _ROBBING.search(what) else frozenset())


def _whom(before: str, known: frozenset[str]) -> frozenset[str]:
    costing = _COSTING.search(before)
    return frozenset().union(*_told(costing["whom"], known)) if costing else frozenset()


_ANYBODY = frozenset(
    map(stem, words("people person man woman child worker resident household family day hour year time place"))
)
_EMPTY_STEMS = frozenset(map(stem, _EMPTY))


def _ahead(clause: str, before: str) -> bool | None:
    return None if _RECKONING.match(_gapped(before, "")) or _RECKONED.fullmatch(before) else bool(_AHEAD.search(clause))


def _topic(before: str, behind: str, each: figures.Found) -> str:
    """Give the clause without its figure, the unit left; of `put the damage at 9 million euros` what is put."""
    reckoned = _RECKONING.match(_gapped(before, ""))
    if reckoned:
        return reckoned["what"]
    if each.kind in (figures.Kind.TIME, figures.Kind.DATE):
        return _gapped(before, behind)
    unit = _AMOUNT.sub("", each.figure.as_written).strip() if each.kind is not figures.Kind.COUNT else ""
    return _gapped(before, behind, unit)


# `Some 4,300 hectares`, `about 18 million euros`: all before the last words without a digit
_AMOUNT = re.compile(
    r"^.*\d[\d.,]*\s*(?:(?:thousand|million|billion|trillion|m|bn)\b)?|^.*\b(?:thousand|million|billion)\b"
)


def _gapped(before: str, behind: str, gap: str = "…") -> str:
    return " ".join(f"{before.rstrip()} {gap} {behind.lstrip()}".split()).strip(" ,.;:“”\"'").removeprefix("that ")


def of_one_thing(one: Stated, other: Stated) -> bool:
    """Tell whether two values are of one thing, as far as their clauses say."""
    same = one.unit == other.unit and (one.when == other.when or one.ever or other.ever) and _is_of_a_kind(one, other)
    return same and not _is_elsewhere(one, other) and _is_told_alike(one, other)


def _is_elsewhere(one: Stated, other: Stated) -> bool:
    """Tell whether two values are of other names, moments or manners, or go two ways."""
    day, hour = figures.Kind.DATE.value, figures.Kind.TIME.value
    return (
        _are_apart(one.names, other.names)
        or (one.kind != day and _are_apart(one.days, other.days))
        or (one.kind != hour and _are_apart(one.hours, other.hours))
        or not _is_alike_in_manner(one, other)
        or _is_turned(one, other)
        or one.turn != other.turn
        or _are_of_two_uses(one, other)
        or _is_of_more(one, other)
    )


def _are_of_two_uses(one: Stated, other: Stated) -> bool:
    """Tell whether two sums or shares are of two things: `on roads`, `on schools`; and so two times: `to reach it`."""
    if one.kind == figures.Kind.MEASURE.value and one.unit.split("/")[0] in _OF_TIME:
        return _are_apart(*(frozenset(map(stem, _TO_DO.findall(s.topic))) for s in (one, other)))
    if one.kind not in (figures.Kind.MONEY.value, figures.Kind.PERCENT.value) or not one.behind or not other.behind:
        return False
    return not _shared(one.behind, other.behind)


def _is_of_more(one: Stated, other: Stated) -> bool:
    """Tell whether one is of everything or everybody, and the other says of which part it is."""
    if one.overall != other.overall:
        part, whole = (other, one) if one.overall else (one, other)
        if len(_shared(part.words, whole.words)) < len(part.words):
            return True
    # of two who answer each other the second leaves out what the first has said
    if one.kind != figures.Kind.MONEY.value or one.whom == other.whom or _answers(one, other):
        return False
    return not one.whom & other.whom


def _is_told_alike(one: Stated, other: Stated) -> bool:
    """Tell whether two values are told in the same words: the more of them, the less the unit says."""
    if _is_one_measure(one, other):
        return True
    shared = _shared(one.words, other.words)
    # `the fine came to` tells no more than `the fine`
    least = min(len(mine - _LIGHT_STEMS or mine) for mine in (one.words, other.words))
    # that both rose is not what they are of
    telling = [w for w in shared if w not in _LIGHT_STEMS and w not in _UP and w not in _DOWN]
    if one.kind == figures.Kind.COUNT.value:
        # of words that only stand for one another, one that tells something
        return bool(telling or one.words & other.words) and len(shared) >= _COUNTED_WORDS * least
    if one.kind == figures.Kind.MEASURE.value and one.unit.split("/")[0] in _OF_EXTENT:
        return bool(telling) and len(shared) >= _COUNTED_WORDS * least
    if one.kind == figures.Kind.MONEY.value:
        # a loss to the firm and one to its neighbours are told in like words: only the same ones will do
        shared = frozenset(w for w in shared if w in one.words & other.words or w in _PRICED)
    if telling and _answers(one, other):
        return True
    if one.kind == figures.Kind.TIME.value:
        return bool(telling) and len(shared) >= least
    enough = _OF_A_DAY if one.kind == figures.Kind.DATE.value else 1
    return len(telling) >= enough and len(shared) >= _MOST_WORDS * least


def _is_one_measure(one: Stated, other: Stated) -> bool:
    """Tell whether two values are of what an event has one of, in whatever words it is told."""
    return (
        one.unit == _OF_QUAKE
        or (one.alone and other.alone and one.head == other.head and _are_near(one, other))
        or bool(one.onset & other.onset)
        or _are_held(one, other)
        or _are_long(one, other)
        or _are_speeds(one, other)
        or _are_there(one, other)
    )


def _are_near(one: Stated, other: Stated) -> bool:
    """Tell whether two values are of many things, or much stuff, and of a size: hardly met with twice by chance."""
    sizes = [next((v for v in (f.value, f.high, f.low) if v is not None), 0) for f in (one.metric, other.metric)]
    return bool(one.head) and one.head not in _ANYBODY and min(sizes) >= _MANY and max(sizes) <= _TWICE * min(sizes)


def _are_held(one: Stated, other: Stated) -> bool:
    """Tell whether both are the share, or the votes, of one who stood in a vote: `Backe took 43.9 per cent`."""
    if one.kind not in (figures.Kind.PERCENT.value, figures.Kind.COUNT.value) or not one.names & other.names:
        return False
    return all(s.words <= _OF_A_VOTE and s.head in _SHARED_OUT for s in (one, other))


def _are_there(one: Stated, other: Stated) -> bool:
    """Tell whether both say only how many were there: `85 firefighters had been sent`, `140 were at work`."""
    if one.kind != figures.Kind.COUNT.value or not one.words & _PRESENT or not other.words & _PRESENT:
        return False
    return (one.words | other.words) - _LIGHT_STEMS <= _PRESENT and (
        _answers(one, other) or (one.alone and other.alone)
    )


def _are_speeds(one: Stated, other: Stated) -> bool:
    """Tell whether both are how fast what the event is about was, or how fast the wind."""
    if one.unit != _OF_SPEED or one.is_limit or other.is_limit:
        return False
    return one.alone and other.alone and bool(one.words & _WIND) is bool(other.words & _WIND)


def _are_long(one: Stated, other: Stated) -> bool:
    """Tell whether both say how long one thing took or lasted, whoever did it."""
    if one.kind != figures.Kind.MEASURE.value or one.unit.split("/")[0] not in _OF_TIME:
        return False
    return all(s.alone and s.words & _TOOK for s in (one, other)) and bool((one.words & other.words) - _LIGHT_STEMS)


def _answers(one: Stated, other: Stated) -> bool:
    """Tell whether two speakers give them in one sentence, or in two that follow each other: set against each other."""
    if one.article.id != other.article.id or not one.speaker or not other.speaker:
        return False
    return abs(one.sentence.id - other.sentence.id) <= 1 and key(one.speaker.name) != key(other.speaker.name)


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and not one & other


_LIGHT_STEMS = frozenset(map(stem, LIGHT - {"cost"}))
_OF_A_VOTE = frozenset(
    map(
        stem,
        words(
            "have take win get give receive poll secure gain score hold challenger rival candidate opponent president "
            "incumbent premier campaign own tally count result share vote ballot seat final preliminary official"
        ),
    )
)
"""All that may be told of the share of one who stood, beside the name: not of which town or group it is."""
_SHARED_OUT = frozenset(map(stem, words("vote ballot seat"))) | {""}
_PRESENT = frozenset(
    map(stem, words("send work deploy dispatch mobilise site scene ground duty shift spot aboard board present"))
)
_OF_SPEED = "km/h/"
_LIMIT = frozenset(
    map(stem, words("limit maximum minimum allow permit restrict top average usual normal licence license"))
)
_WIND = frozenset(map(stem, words("wind gust storm hurricane cyclone typhoon gale")))
_TO_DO = re.compile(r"\bto\s+([a-z]+)")
_TOOK = frozenset(map(stem, words("take need last require spend")))
_OF_TIME = frozenset({"h", "min", "days", "weeks", "months", "years"})


def _is_alike_in_manner(one: Stated, other: Stated) -> bool:
    """Tell whether both are of what is, of what will be, or of what only may be."""
    return one.may == other.may and (one.ahead is None or other.ahead is None or one.ahead is other.ahead)


def _is_of_a_kind(one: Stated, other: Stated) -> bool:
    if one.unit == other.unit == _OF_QUAKE:
        return True
    if one.kind != other.kind:
        return False
    if one.kind == figures.Kind.COUNT.value:
        return bool(one.head) and _is_one_noun(one.head, other.head)
    return not one.head or not other.head or _is_one_noun(one.head, other.head)


def _is_one_noun(one: str, other: str) -> bool:
    return one == other or any({one, other} <= nouns for nouns in _NOUNS)


def _are_one(one: str, other: str) -> bool:
    return (
        one == other
        or {one, other} <= _EXTENDS
        or {one, other} <= _PRICED
        or bool(_SENSES.get(one, frozenset()) & _SENSES.get(other, frozenset()))
    )


def _shared(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    less, more = sorted((one, other), key=lambda s: (len(s), sorted(s)))
    return frozenset(w for w in less if any(_are_one(w, o) for o in more))


def _is_turned(one: Stated, other: Stated) -> bool:
    up, down = (one.words | other.words) & _UP, (one.words | other.words) & _DOWN
    return bool((one.words & up and other.words & down) or (one.words & down and other.words & up))


def values_differ(one: Stated, other: Stated) -> bool:
    """Tell whether two values cannot both be right, the rounder one taken for what it is."""
    if one.kind == figures.Kind.DATE.value:
        return one.days != other.days
    mine, theirs = one.metric, other.metric
    if one.figure.unit != other.figure.unit and one.unit != _OF_QUAKE:
        mine, theirs = _about(mine), _about(theirs)
    if one.kind == figures.Kind.TIME.value:
        a, b = mine.value, theirs.value
        return a is not None and b is not None and abs(a - b) >= _MINUTES_OFF
    return differ(mine, theirs) and not _is_rounding(mine, theirs)


def _about(figure: Figure) -> Figure:
    """Take a figure that was converted for about what it is."""
    return figure.model_copy(update={"approximate": True})


def _is_rounding(one: Figure, other: Figure) -> bool:
    """Tell whether the one is the other, rounded: 52,000 and 52,400."""
    if one.value is None or other.value is None:
        return False
    rounder, finer = sorted((one.value, other.value), key=_digits)
    size = max(abs(rounder), abs(finer))
    if _digits(rounder) == _digits(finer) or abs(rounder - finer) > _ROUNDED * size or rounder == 0:
        return False
    step = 10 ** (len(str(int(abs(rounder)))) - _digits(rounder)) if abs(rounder) >= 1 else 1
    return abs(finer - rounder) <= step


def _digits(value: float) -> int:
    """Count the digits of a value that tell something."""
    return len(f"{value:.10g}".replace(".", "").replace("-", "").strip("0")) or 1


def groups_of(stated: list[Stated]) -> list[list[Stated]]:
    """Part values by what they are of; each is of one thing with every other of its group."""
    groups: list[list[Stated]] = []
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for each in stated:
        at = (each.unit, "")
        number = next((n for n in holders[at] if all(of_one_thing(each, o) for o in groups[n])), len(groups))
        if number == len(groups):
            groups.append([])
            holders[at].append(number)
        groups[number].append(each)
    return groups
