"""Who acts in an article: names that a verb, a `by` or something said shows to be somebody who does things.

Rules over English news prose. A place that things only happen in, and an outlet that is only quoted, is no actor.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from briefing.gate.lexicon import FINITE, MONTHS_AND_DAYS, STOP, TITLES
from briefing.gate.reading import Reading, Word, is_verb, read
from briefing.models import Article, ForceKind, SentenceKind, Speaker, SpeakerKind
from briefing.offices import holder_behind, parted
from briefing.text.alternatives import any_of
from briefing.text.kinds import BODIES, force_kind
from briefing.text.listed import words as listed
from briefing.text.pasts import IRREGULAR_PASTS
from briefing.text.speakers import speaker_of
from briefing.text.wording import without_dateline, words

PERSONS_NAME = re.compile(r"[A-Z][\w’'.-]+(?:\s+(?:[a-z]{1,3}[\s-])?[A-Z][\w’'-]+){1,4}")
"""The form of a person's name; `Sarmad al-Jilane` has it."""

_COURTESY = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr)\.?\s")
_OUTLETS = (
    r"(?:(?:media|news)(?: (?:outlet|agency|site|website|organi[sz]ation))?|newspaper|broadcaster|magazine|wire service"
    r"|daily|television|radio)"
)
_DONE_TO = {"by", "against", "with", "told", "accused", "blamed", "arrested", "killed", "sued", "urged", "backed"}
_PLACED = {
    *("in", "at", "near", "outside", "from", "to", "around", "across", "over", "into", "off", "between", "through"),
    # `a source within the ministry said`, `parts of Arn are under water`: neither Arn nor the ministry is who does it
    *("within", "inside", "of"),
}
_PLACES = frozenset({"state", "city", "town", "province", "republic", "kingdom", "nation"})
# Who speaks for others and does nothing else is a source.
_SOURCES = frozenset({"officials", "authorities", "sources", "diplomats"})
_THE_BODY = re.compile(r"the (?P<body>military|army|police|government|navy|council|parliament|union)", re.IGNORECASE)
_REACH = 3
_NEAR = 7
_ADVERB = re.compile(r"\w+ly$|also|now|then|later|earlier|still|since|not|never|reportedly", re.IGNORECASE)


@dataclass(slots=True)
class Actor:
    """A name that acts."""

    name: str
    acts: int = 0
    mentions: int = 0
    first: int = 0
    """The body sentence, from 0, that it first acts in."""
    titled: bool = False
    """Whether an office or a title stands near: `Ada Venn, the mayor`; of a group: whether it is in the headline."""
    deeds: list[tuple[int, str]] = field(default_factory=list)
    """What clauses tell of it, from their verb on, and which body sentence each is of."""

    @property
    def does(self) -> bool:
        """Whether it does something of its own accord: `was built` tells nothing that it does."""
        return any(not _STATE.match(deed) for _, deed in self.deeds)

    speaks: bool = False
    """Whether it says something, or somebody speaks for it."""
    unnamed: bool = False
    """Whether it is a group that has no name: `protesters`."""


class Actors:
    """The actors of one article."""

    def __init__(self, article: Article) -> None:
        self._outlet = tuple(w for w in words(article.outlet or "") if w != "the")
        body = [s for s in article.sentences if s.kind is SentenceKind.BODY]
        self._texts = [" ".join(article.text[s.start : s.end].split()) for s in body]
        heads = [s for s in article.sentences if s.kind is SentenceKind.HEADING][:1]
        titles = [article.title or "", *(article.text[s.start : s.end] for s in heads)]
        self._title = frozenset(w for title in titles for w in words(title))
        self._known = frozenset(w for text in self._texts for w in re.findall(r"(?<![.!?“\"] )\b[a-z][\w’'-]+", text))

    @cached_property
    def _readings(self) -> list[Reading]:
        # A surname that begins a sentence is one where another sentence has it within.
        within = {w.lower() for text in self._texts for w in re.findall(r"(?<=[\w,] )[A-Z][\w’'-]+", text)}
        named = frozenset(within - self._known)
        return [read(text, None, known=self._known, vocabulary=named) for text in self._texts]

    @cached_property
    def found(self) -> tuple[Actor, ...]:
        """The names that act, most active first; a person under the name first given."""
        by_key: dict[str, Actor] = {}
        shorts: dict[str, str] = {}
        for place, reading in enumerate(self._readings):
            speakers = {a.speaker.name for a in reading.said}
            from_where = len(reading.text) - len(without_dateline(reading.text))
            for name, first, last in _names(reading):
                if reading.words[first].start < from_where:
                    continue
                if short := _in_brackets(reading, last):
                    shorts[short.casefold()] = self._key(name, by_key)
                key = shorts.get(name.casefold()) or self._key(name, by_key)
                actor = by_key.setdefault(key, Actor(name, first=place))
                if len(name.split()) > len(actor.name.split()) and not name.isupper():
                    actor.name = name
                actor.mentions += 1
                near = reading.words[max(0, first - _NEAR) : last + 1 + _NEAR]
                actor.titled = actor.titled or any(word.low in TITLES for word in near)
                speaks = any(_is_speaker(name, s) and _is_who_speaks(name, s) for s in speakers)
                actor.speaks = actor.speaks or speaks
                if speaks and name.rsplit(maxsplit=1)[-1].lower() in _SOURCES:
                    continue
                if speaks or _acts(reading, first, last):
                    actor.first = actor.first if actor.acts else place
                    actor.acts += 1
                    _add_deed(actor, place, reading, first, last)
        acting = [a for a in by_key.values() if a.acts and not self.is_outlet(a.name) and not _ILLS.search(a.name)]
        acting += self._groups(acting)
        # Of two that do as much, who has a name is the one to name.
        return tuple(sorted(acting, key=lambda a: (a.unnamed - a.acts, -a.mentions, a.first)))

    def _groups(self, named: Sequence[Actor]) -> Iterator[Actor]:
        """Give who acts and has no name: `protesters`, `military troops`; of one that a name stands for, none."""
        by_key: dict[str, Actor] = {}
        called: dict[str, Counter[str]] = {}
        for place, reading in enumerate(self._readings):
            for name, first, last in _unnamed(reading):
                key = _ALIKE.get(name.split()[-1], name.split()[-1])
                actor = by_key.setdefault(key, Actor(name, first=place, unnamed=True))
                actor.mentions += 1
                if _takes_part(reading, first, last):
                    actor.first = actor.first if actor.acts else place
                    actor.acts += 1
                    _add_deed(actor, place, reading, first, last)
                    called.setdefault(key, Counter())[name] += 1
        lasts = {words(a.name)[-1] for a in named if words(a.name)}
        for key, actor in by_key.items():
            told = actor.deeds or (actor.acts > 1 and actor.name.split()[-1] in self._title)
            if told and not any(_ALIKE.get(last, last) == key for last in lasts):
                actor.name = called[key].most_common(1)[0][0]
                actor.titled = actor.name.split()[-1] in self._title
                yield actor

    def deeds_of(self, name: str) -> tuple[str, ...]:
        """Give what clauses tell of an actor, from their verb on."""
        return tuple(
            deed for actor in self.found if actor.name.casefold() == name.casefold() for _, deed in actor.deeds
        )

    def is_actor(self, name: str, kind: ForceKind) -> bool:
        """Tell whether a name is one that acts or that something is done to, and no place, thing or mere source."""
        wanted = words(name)
        if not wanted:
            return False
        if kind is ForceKind.OTHER and not any(w[:1].isupper() for w in name.split()):
            return any(words(said.speaker.name)[-len(wanted) :] == wanted for r in self._readings for said in r.said)
        if kind is ForceKind.OTHER and len(wanted) == 1 and wanted[0] in self._known:
            return False  # a word like any other, with the capital of a sentence's first
        if kind in {
            ForceKind.POPULATION,
            ForceKind.NATURAL,
            ForceKind.PERSON,
            ForceKind.MILITARY,
            ForceKind.ARMED_GROUP,
        }:
            return True
        if self.is_outlet(name):
            return False
        return kind is not ForceKind.OTHER or self._takes_part(name, wanted)

    def _takes_part(self, name: str, wanted: tuple[str, ...]) -> bool:
        """Tell whether a name does something or has something done to it, where it is more than a place or an owner.

        `schools in Arn`, `Arn’s mayor`: Arn does nothing. A name that no sentence has as it is may take part.
        """
        if any(a.acts > 1 and words(a.name) == wanted and PERSONS_NAME.fullmatch(a.name) for a in self.found):
            return True  # under the surname alone, it may be
        seen = False
        # Neither Arn’s mayor nor the mayor of Arn is Arn.
        speaks = re.compile(rf"(?<!\w)(?<!of )(?<!in ){re.escape(name)}(?=$|\s?[(,]|\sand\s)", re.IGNORECASE)
        for reading in self._readings:
            tokens = [w.low for w in reading.words]
            if any(speaks.search(a.speaker.name) for a in reading.said):
                return True
            for at in range(len(tokens) - len(wanted) + 1):
                last = at + len(wanted) - 1
                if (*tokens[at:last], tokens[last].removesuffix("'s")) != wanted:
                    continue
                seen = True
                if tokens[last].endswith("'s"):
                    continue
                before = at - 1 if at and tokens[at - 1] not in {"the", "a", "an"} else at - 2
                if _acts(reading, at, last) or (before >= 0 and is_verb(reading.words, before)):
                    return True
        return not seen

    def is_outlet(self, name: str) -> bool:
        """Tell whether a name is an outlet whose reports the article only passes on."""
        if words(name) == self._outlet or self._is_called_outlet(name):
            return True
        speaker = speaker_of(name)
        if speaker is None or speaker.kind is not SpeakerKind.OUTLET:
            return False
        mentions = [reading for reading in self._readings if name.lower() in reading.text.lower()]
        passed_on = sum(any(name.lower() in a.speaker.name.lower() for a in r.said) for r in mentions)
        return passed_on >= len(mentions) or not any(_acts_by_name(name, r) for r in mentions)

    def _is_called_outlet(self, name: str) -> bool:
        """Tell whether the article calls a name an outlet, and it does nothing but report: `the news site Orle Now`."""
        called = re.compile(
            rf"\b{_OUTLETS}\s{re.escape(name)}\b|\b{re.escape(name)}(?:,\s(?:an?|the)\s(?:[\w’'-]+\s){{0,3}}|\s){_OUTLETS}\b"
        )
        if not any(called.search(text) for text in self._texts):
            return False
        mentions = [reading for reading in self._readings if name in reading.text]
        reports = re.compile(rf"\b{re.escape(name)}\s(?:has\s|had\s)?report(?:ed|s)\b")
        return all(r.said or reports.search(r.text) or not _acts_by_name(name, r) for r in mentions)

    def in_full(self, speaker: Speaker) -> Speaker | None:
        """Give a person the name the article introduces them by, where a last name can be no other's; so with a body.

        Nobody where the name is none of one who does anything: `she`, behind `ill at New Year`, is not New Year.
        """
        if speaker.kind is SpeakerKind.ORGANISATION:
            return self._body_in_full(speaker)
        if speaker.kind is not SpeakerKind.NAMED:
            return speaker
        bare = _COURTESY.sub("", speaker.name)
        if len(bare.split()) > 1 or not bare[:1].isupper():
            return speaker if self.is_actor(speaker.name, force_kind(speaker.name)) else None
        full = {a.name for a in self.found if a.name.endswith(f" {bare}") and PERSONS_NAME.fullmatch(a.name)}
        return speaker.model_copy(update={"name": full.pop()}) if len(full) == 1 else speaker

    def _body_in_full(self, speaker: Speaker) -> Speaker:
        """Give `the military` the name of the only one that acts, `the Lornish military`."""
        short = _THE_BODY.fullmatch(speaker.name)
        full = {
            a.name for a in self.found if short and a.name.endswith(f" {short['body']}") and len(a.name.split()) == 2
        }
        return speaker.model_copy(update={"name": f"the {full.pop()}"}) if len(full) == 1 else speaker

    def _key(self, name: str, known: dict[str, Actor]) -> str:
        """Give the key of a name: that of a longer one it is the end of, as a surname is."""
        mine = words(name)
        for key in known:
            theirs = tuple(key.split())
            if (
                mine == theirs
                or (len(mine) == 1 and theirs[-1] == mine[0])
                or (len(theirs) == 1 and mine[-1] == theirs[0])
            ):
                return key
        return " ".join(mine)


def _names(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Give the names of a sentence, `of` and `the` within them kept, and where an office before them begins."""
    tokens = reading.words
    at = 0
    while at < len(tokens):
        if not _is_part(tokens[at]):
            at += 1
            continue
        end = at
        while end + 1 < len(tokens):
            if _is_part(tokens[end + 1]):
                end += 1
            elif tokens[end + 1].low in {"of", "for", "&"} and end + 2 < len(tokens) and _is_part(tokens[end + 2]):
                if _is_titled_person(tokens, at, end):
                    break
                end += 2
            elif _goes_on(tokens, at, end):
                end += 2
            else:
                break
            if tokens[end].text.endswith("'s"):
                break
        if at and tokens[end].low in _UNITS and _NUMBERED.fullmatch(tokens[at - 1].text):
            at -= 1  # `the 4th Hill Brigade`
        begins, first = _holder_at(reading, at, end)
        last = _with_group(tokens, end)
        text = reading.text[tokens[first].start : tokens[last].end]
        alone = first == last and (tokens[first].low.endswith(_OF_A_PEOPLE) or ("-" in text and text[-1].islower()))
        behind = tokens[last + 1] if last + 1 < len(tokens) else None
        adjective = first == last and behind is not None and behind.text.isalpha() and behind.text.islower()
        alone = alone or (first == last and tokens[first].low in _UNNAMED)
        alone = alone or (adjective and _of_a_people(tokens[first]) and not _is_done(tokens, last + 1))
        # `a Democrat`, `Lornish and Selmish forces`: no name, and half of one
        alone = alone or (first == last and at > 0 and tokens[at - 1].low in {"a", "an"})
        # `American sailors were aboard`: of the sailors it is told
        alone = alone or (first == last and _describes(tokens, last))
        half = at > 1 and last > end and tokens[at - 1].low == "and" and _of_a_people(tokens[at - 2])
        titled = tokens[first].low in TITLES - _BORNE and first >= end
        if not text.lower().endswith("'s") and not titled and not alone and not half:
            yield text, begins, last
        at = last + 1


def _is_titled_person(tokens: list[Word], at: int, end: int) -> bool:
    """Tell whether a run is a title and a person's name, which end before an `of`: `Judge Ada Venn of Arn Court`."""
    return tokens[at].low in TITLES and end > at + 1 and not any(t.low in _BODY_WORDS for t in tokens[at : end + 1])


def _is_who_speaks(name: str, speaker: str) -> bool:
    """Tell whether a speaker is, or speaks for, somebody named: in `Judge Ada Venn of Orle Court in Arn` only Venn."""
    before, named, _ = speaker.partition(name)
    if not named:
        return False
    placed = re.search(r"(?<!\w)(?:of|in|at|from|near|outside|to)(?:\s[\w’'.-]+)*?\s$", before)
    # `a spokesman of Selkie Lines` speaks for the lines
    # `Ada Venn, a former Arn army pilot`: she speaks, and not the army
    described = re.search(r"[A-Z][\w’'.-]*,\s(?:an?|the|who)\s", before)
    return described is None and (placed is None or not any(c.isupper() for c in before[: placed.start()]))


def _goes_on(tokens: list[Word], at: int, end: int) -> bool:
    """Tell whether a name goes on behind an initial or an `and`: `Ada B. Venn`, `Office for Trade and Industry`."""
    if end + 2 >= len(tokens) or not tokens[end + 2].text[:1].isupper():
        return False
    if tokens[end + 1].low == ".":
        return len(tokens[end].text) == 1 and end > at and tokens[end + 1].start == tokens[end].end
    if (
        not _is_part(tokens[end + 2])
        or tokens[end + 1].low != "and"
        or tokens[end].low in _BODY_WORDS
        or tokens[at].low in TITLES
    ):
        return False
    last = end + 2
    while last + 1 < len(tokens) and _is_part(tokens[last + 1]):
        last += 1
    of_a_body = tokens[at].low in _BODY_WORDS and any(t.low in {"of", "for"} for t in tokens[at:end])
    # `the Mines and Rivers Service` is one: its second half has no article of its own
    is_one = tokens[last].low in _BODY_WORDS and at > 0 and tokens[at - 1].low == "the" and last > end + 2
    return is_one or (of_a_body and last == end + 2)


_BODY_WORDS = listed(
    "ministry department office bureau centre center centers agency service commission committee council board court "
    "institute authority administration association federation union league organization organisation bank fund "
    "company group party alliance foundation society university hospital school church directorate"
)


def _holder_at(reading: Reading, at: int, end: int) -> tuple[int, int]:
    """Give where, in a run of capitals, who acts begins and where their name does: an office is no part of a name."""
    tokens = reading.words
    run = reading.text[tokens[at].start : tokens[end].end]
    office, holder = parted(run)
    holder = holder if office else holder_behind(reading.text[: tokens[at].start], run)
    begins = tokens[end].end - len(holder)
    first = next((n for n in range(at, end + 1) if tokens[n].start >= begins), at)
    style = next((n for n in range(end - 1, first, -1) if tokens[n].low in _STYLES), None)
    if style is not None and force_kind(holder) not in BODIES:
        return style, style + (tokens[style].low not in _BORNE)
    is_titled = not office and force_kind(holder) not in BODIES
    while first < end and is_titled and tokens[first].low in TITLES - _BORNE:
        rest = reading.text[tokens[first + 1].start : tokens[end].end]
        if force_kind(rest) in BODIES:
            break  # `General Electric`
        first += 1
    behind = not office and len(holder) < len(run)  # `of the Lorne Isles Ada Venn`: the Isles are not who acts
    return first if behind else at, first


_UNITS = listed("brigade division regiment battalion fleet corps army squadron circuit district")
_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)")
# What a name may begin with, and what stands there is never what comes before: `Keeper of the Seals Lord Venn`.
_STYLES = listed("lord lady sir dame mr mrs ms miss dr prof professor judge justice")
_BORNE = frozenset({"lord", "lady", "sir", "dame"})
_OF_A_PEOPLE = ("ish", "ese", "aqi", "ani", "eli")


def _describes(tokens: list[Word], at: int) -> bool:
    """Tell whether a word for a people stands before the noun it describes."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is None or not _of_a_people(tokens[at]) or not behind.text.isalpha() or not behind.text.islower():
        return False
    acts = behind.low in FINITE or is_verb(tokens, at + 1) or behind.low in _PRESENT or _ADVERB.fullmatch(behind.low)
    return not acts and behind.low not in STOP


def _of_a_people(word: Word) -> bool:
    return word.name and word.low.endswith((*_OF_A_PEOPLE, "ian", "can"))


def _with_group(tokens: list[Word], end: int) -> int:
    """Take in the noun of a body behind a name: `Kurdish forces`, `the Vennmark council`."""
    for at in (end + 1, end + 2):
        if at < len(tokens) and tokens[at].low in _GROUPS:
            return at + (at + 1 < len(tokens) and tokens[at + 1].low in _GROUPS)
        if at >= len(tokens) or not tokens[at].low.isalpha():
            break
        if tokens[at].low in FINITE | _SAYINGS or is_verb(tokens, at):
            break
    return end


_GROUPS = listed(
    "forces troops fighters soldiers government army military navy police officials authorities council "
    "parliament court "
    "militants rebels rangers workers union company officers residents farmers nurses dockers voters protesters "
    "ministry volunteers members crews firefighters teachers prosecutors troopers agents guards divers detectives "
    "inspectors judges lawmakers pilots drivers miners students researchers"
)


def _unnamed(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Give the groups and bodies of a sentence that have no name, a noun or adjective before them kept."""
    tokens = reading.words
    for at, word in enumerate(tokens):
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        opens = at == 0 or tokens[at - 1].low in {"-", "—"}  # behind a dateline, too
        if word.low not in _UNNAMED or (word.name and not opens) or word.text.endswith(("'s", "'")):
            continue
        if behind and reading.text[word.end : behind.start] not in {" ", ""}:
            continue  # an apostrophe: what is theirs
        if behind and (behind.name or behind.low in _UNNAMED or behind.low in _MADE_OF):
            continue
        before = tokens[at - 1] if at else None
        if before and before.name:
            continue
        fits = before is not None and before.text.islower() and before.figure is None and before.low not in _NO_PART
        fits = fits and before is not None and before.low.isalpha() and before.content
        fits = fits and before is not None and not before.low.endswith(("ed", "ing", "ly", "est"))
        first = at - 1 if fits and not is_verb(tokens, at - 1) else at
        name = reading.text[tokens[first].start : word.end]
        yield name[0].lower() + name[1:], first, at


def _takes_part(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a group does something that is told, or has something done to it; what it only says is no deed."""
    return _is_done_to(reading, first) or _verb_of(reading, first, last) is not None


def _is_done_to(reading: Reading, first: int) -> bool:
    before = _before(reading, first)
    if before < 0 or reading.words[before].low in _OF - _DONE_TO:
        return False
    return reading.words[before].low in _DONE_TO or is_verb(reading.words, before)


def _before(reading: Reading, first: int) -> int:
    """Give the word before a name or a group and how many they are; -1 where it comes first."""
    tokens = reading.words
    before = first - 1
    while before >= 0 and (
        tokens[before].figure is not None or tokens[before].low in _COUNTING or tokens[before].low.isdecimal()
    ):
        before -= 1
    return before


def _verb_of(reading: Reading, first: int, last: int) -> int | None:
    """Give where the verb stands of which a name or a group is the subject, sayings aside."""
    tokens = reading.words
    before = _before(reading, first)
    if before >= 0 and (tokens[before].low in _OF or is_verb(tokens, before)):
        return None
    at = last + 1
    if at < len(tokens) and tokens[at].low in {"in", "from", "at", "of", "with"}:  # `police in riot gear fired`
        at += 1
        most = at + _REACH + 1
        while at < min(len(tokens), most) and tokens[at].low not in {",", ";", ".", "and"} and not _is_done(tokens, at):
            at += 1
    while at < len(tokens) and (_ADVERB.fullmatch(tokens[at].low) or tokens[at].low == "who"):
        at += 1
    done = at < len(tokens) and _is_done(tokens, at) and tokens[at].low not in _SAYINGS
    return at if done else None


# What people fall ill with does nothing, as the quake and the storm do.
_ILLS = re.compile(
    r"^(?:the\s)?(?:ebola|zika|covid(?:-19)?|coronavirus|sars|mers|hiv|aids|malaria|cholera|measles|polio|influenza|flu"
    r"|dengue|tuberculosis|hepatitis|mpox|monkeypox|rabies|typhoid|anthrax|cancer|diabetes|alzheimer[’']?s?|parkinson[’']?s?"
    r"|legionnaires[’']?|microcephaly|h\dn\d)(?:\s(?:virus|disease))?$",
    re.IGNORECASE,
)
_SAYINGS = frozenset({"said", "says", "told", "added"})


def _add_deed(actor: Actor, place: int, reading: Reading, first: int, last: int) -> None:
    verb = _verb_of(reading, first, last)
    # What somebody says of them is not what they do.
    start = reading.words[last].end
    if verb is None or any(a.start <= start <= a.end for a in reading.said):
        return
    deed = _deed(reading, verb)
    if deed and not _HAS_SAID.match(deed) and (not _STATE.match(deed) or _BEFALLEN.match(deed)):
        actor.deeds.append((place, deed))


_HAS_SAID = re.compile(r"(?:has|have|had) (?:\w+ )?(?:said|told|added)\b")
_STATE = re.compile(r"(?:is|are|was|were|has had|have had|had had|(?:has|have|had) been)\b(?!(?:\s\w+)?\s\w+ing\b)")
_BEFALLEN = re.compile(
    rf"(?:is|are|was|were|(?:has|have|had) been)\s(?:not\s|\w+ly\s)?(?:\w{{3,}}(?:ed|en)|{any_of(IRREGULAR_PASTS)})\b"
)


def _deed(reading: Reading, verb: int) -> str:
    """Give what a clause tells from its verb on: `closed the pier`, of `Dockers closed the pier, and left`."""
    tokens = reading.words
    end = verb + 1
    while end < len(tokens):
        joins = tokens[end].low in {"and", "but"} and end + 1 < len(tokens) and _is_done(tokens, end + 1)
        if tokens[end].low == "." and end + 1 < len(tokens):
            return ""  # cut at an abbreviation
        if not tokens[end].low[0].isalnum() or joins or tokens[end].low in _OPENING:
            break
        end += 1
    told = tokens[verb:end]
    if len(told) > _LONGEST and _LIMITS.isdisjoint(t.low for t in told):
        # where and when it is done may be left out, but for what is not done, or only so
        cuts = [n for n in range(_REACH, _LONGEST + 1) if told[n].low in {"in", "on", "at", "during"}]
        told = told[: cuts[-1]] if cuts else told
    return reading.text[told[0].start : told[-1].end]


_LONGEST = 11
"""Words of a deed that are read at once."""
_LIMITS = listed("not no never only nobody none if unless without except all every any most")
_OPENING = listed("while when because after before who which where as although though whose until since")


def _is_done(tokens: list[Word], at: int) -> bool:
    return tokens[at].low in FINITE or is_verb(tokens, at) or tokens[at].low in _PRESENT


_UNNAMED = listed(
    "protesters demonstrators marchers police troops soldiers workers villagers gunman gunmen rebels insurgents "
    "militants fighters government army military navy residents crews divers patients families relatives parents "
    "nurses teachers students doctors miners dockers farmers drivers truckers pilots passengers refugees migrants "
    "evacuees hostages prisoners inmates detainees hackers attackers prosecutors investigators firefighters rescuers "
    "volunteers voters shareholders bondholders lenders creditors investors customers lawmakers senators judges "
    "jurors strikers pickets employees attendants officers guards inspectors observers settlers separatists pirates "
    "smugglers mutineers survivors sailors fishermen tenants landlords astronauts scientists opposition suspects "
    "suspect bomber shooter hijackers kidnappers mob crowd paramedics lawyers"
)
# One group under two words.
_ALIKE = {
    "demonstrators": "protesters", "marchers": "protesters", "soldiers": "troops", "gunmen": "gunman",
    "shooter": "gunman", "officers": "police", "strikers": "workers", "pickets": "workers", "employees": "workers",
    "militants": "rebels", "insurgents": "rebels", "fighters": "rebels", "relatives": "families", "suspects": "suspect",
    "mob": "crowd", "attackers": "hackers",
}  # fmt: skip
_COUNTING = listed(
    "the a an some about around nearly almost over least at up to more than many several dozens its their"
)
_OF = _PLACED | listed("by against with for on about among under like")
# What stands before a group and is no part of what it is called.
_NO_PART = listed("other others fellow local several many few hundred thousand million two three same own new such")
# `police shootings`, `government troops`, `army general`: what the group is only named beside.
_MADE_OF = listed(
    "shooting shootings violence station stations department departments chief officers officer officials official "
    "spokesman spokeswoman spokesperson forces unit units brutality car cars custody leader leaders bill group groups "
    "house houses member members families rights union unions general generals base bases action actions operation "
    "operations aid jobs coup rule vehicle vehicles party parties buildings building headquarters"
)


def _in_brackets(reading: Reading, last: int) -> str:
    """Give the abbreviation in brackets behind a name."""
    tokens = reading.words
    if last + 3 < len(tokens) and tokens[last + 1].low == "(" and tokens[last + 3].low == ")":
        return tokens[last + 2].text if tokens[last + 2].text.isupper() else ""
    return ""


def _is_speaker(name: str, speaker: str) -> bool:
    """Tell whether it is a name that speaks, and no `source within` it nor `mayor of` it."""
    before, found, _ = speaker.partition(name)
    near = before.lower().replace(",", " ").split()
    while near and near[-1] in {"the", "its", "a", "central", "local", "national"}:
        near.pop()
    return bool(found) and not (near and near[-1] in _PLACED)


def _is_part(word: Word) -> bool:
    return word.name and word.low not in MONTHS_AND_DAYS


def _acts(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a verb stands right behind a name, or what is done to it right before."""
    tokens = reading.words
    before = first - 1
    while before >= 0 and tokens[before].low in {"the", "its", "a"}:
        before -= 1
    if before >= 0 and tokens[before].low in _DONE_TO:
        return True
    while before > 1 and tokens[before].low == "and" and tokens[before - 1].name:
        before -= 1  # `in Orle and Arn`: both are where
        while before >= 0 and (tokens[before].name or tokens[before].low in {",", "the"}):
            before -= 1
    # `the city of Arn` is Arn
    itself = before > 0 and tokens[before].low == "of" and tokens[before - 1].low in _PLACES
    if itself and any(t.low in _PLACED for t in tokens[max(0, before - 4) : before - 1]):
        return False  # `from the stricken city of Arn`
    if before >= 0 and tokens[before].low in _PLACED and not itself:
        return False
    at = last + 1
    if at < len(tokens) and tokens[at].low in {",", "—", "–"}:  # `Ada Venn, the head of the union, said`
        mark, most = tokens[at].low, 14 if tokens[at].low == "," else 30
        close = next((i for i in range(at + 1, min(len(tokens), at + most)) if tokens[i].low == mark), None)
        at = close + 1 if close else at
    if at < len(tokens) and tokens[at].low == "(":
        close = next((i for i in range(at + 1, min(len(tokens), at + 5)) if tokens[i].low == ")"), None)
        at = close + 1 if close else at
    while at < len(tokens) and _ADVERB.fullmatch(tokens[at].low) and at < last + _REACH + 14:
        at += 1
    return at < len(tokens) and _is_done(tokens, at)


def _acts_by_name(name: str, reading: Reading) -> bool:
    return not reading.said and any(
        name.lower() in text.lower() and _acts(reading, a, b) for text, a, b in _names(reading)
    )


_PRESENT = listed(
    "says denies claims wants plans seeks hopes expects warns blames accuses demands refuses faces runs owns leads "
    "holds operates makes controls represents employs believes fears insists argues calls rejects supports opposes "
    "wrote said told met flew took gave left held led won lost sent cut went came"
)


def is_one(one: str, other: str) -> bool:
    """Tell whether two names are one actor's: the same, a surname and the whole name, a body and its `forces`.

    `Wisconsin` and `Wisconsin Supreme Court` are two, though the one is in the other.
    """
    one, other = (_BRACKETED.sub("", name) or name for name in (one, other))
    short, long = sorted((words(one), words(other)), key=len)
    # `Kestran forces` has `Kestran Highland troops` among it
    if _armed(short) and _armed(short) <= _armed(long):
        return True
    if not short or not set(short) <= set(long):
        return is_short_for(one, other) or is_short_for(other, one)
    more = [w for w in long if w not in short]
    return long[-len(short) :] == short or all(w in _ITS_PEOPLE for w in more)


def _armed(name: tuple[str, ...]) -> frozenset[str]:
    """Give whose armed people a name is of: `Government troops` and `government forces` are one actor."""
    return frozenset(name) - _ARMED_PEOPLE if _ARMED_PEOPLE & set(name) else frozenset()


_ARMED_PEOPLE = frozenset({"forces", "troops", "soldiers", "army", "military"})
_BRACKETED = re.compile(r"\s*\([^()]*\)")


def is_short_for(short: str, long: str) -> bool:
    """Tell whether a name is the initials of another: `DMO`, of the Digital Markets Office."""
    short = _STOPS.sub("", short)
    full = [w for w in re.findall(r"[\w’'-]+", long) if w[0].isupper()]
    return len(full) > 1 and short.isupper() and short == "".join(w[0] for w in full)


_STOPS = re.compile(r"(?<=[A-Z])\.")
_ITS_PEOPLE = listed(
    "the forces troops fighters soldiers military militants rebels group party company union government "
    "officials members "
    "workers crews army movement and of"
)
