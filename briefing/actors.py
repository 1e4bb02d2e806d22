"""Who acts in an article: names that a verb, a `by` or something said shows to be somebody who does things.

Rules over English news prose. A place that things only happen in, and an outlet that is only quoted, is no actor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.gate.lexicon import FINITE, MONTHS_AND_DAYS, STOP, TITLES
from briefing.gate.reading import Reading, Word, is_verb, read
from briefing.models import Article, ForceKind, SentenceKind, Speaker, SpeakerKind
from briefing.offices import holder_behind, parted
from briefing.text.kinds import BODIES, force_kind
from briefing.text.listed import words as listed
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
    """Whether an office or a title stands near its name: `Ada Venn, the mayor`."""


class Actors:
    """The actors of one article."""

    def __init__(self, article: Article) -> None:
        self._outlet = tuple(w for w in words(article.outlet or "") if w != "the")
        body = [s for s in article.sentences if s.kind is SentenceKind.BODY]
        self._texts = [" ".join(article.text[s.start : s.end].split()) for s in body]
        self._known = frozenset(w for text in self._texts for w in re.findall(r"(?<![.!?“\"] )\b[a-z][\w’'-]+", text))

    @cached_property
    def _readings(self) -> list[Reading]:
        return [read(text, None, known=self._known) for text in self._texts]

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
                speaks = any(_is_speaker(name, speaker) for speaker in speakers)
                if speaks and name.rsplit(maxsplit=1)[-1].lower() in _SOURCES:
                    continue
                if speaks or _acts(reading, first, last):
                    actor.first = actor.first if actor.acts else place
                    actor.acts += 1
        acting = (a for a in by_key.values() if a.acts and not self.is_outlet(a.name))
        return tuple(sorted(acting, key=lambda a: (-a.acts, -a.mentions, a.first)))

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
        return all(reading.said or not _acts_by_name(name, reading) for reading in mentions)

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
                end += 2
            else:
                break
            if tokens[end].low.endswith("'s"):
                break
        begins, first = _holder_at(reading, at, end)
        last = _with_group(tokens, end)
        text = reading.text[tokens[first].start : tokens[last].end]
        alone = first == last and (tokens[first].low.endswith(_OF_A_PEOPLE) or ("-" in text and text[-1].islower()))
        # `a Democrat`, `Lornish and Selmish forces`: no name, and half of one
        alone = alone or (first == last and at > 0 and tokens[at - 1].low in {"a", "an"})
        # `American sailors were aboard`: of the sailors it is told
        alone = alone or (first == last and _describes(tokens, last))
        half = at > 1 and last > end and tokens[at - 1].low == "and" and _of_a_people(tokens[at - 2])
        if (
            not text.lower().endswith("'s")
            and (tokens[first].low not in TITLES or first < end)
            and not alone
            and not half
        ):
            yield text, begins, last
        at = last + 1


def _holder_at(reading: Reading, at: int, end: int) -> tuple[int, int]:
    """Give where, in a run of capitals, who acts begins and where their name does: an office is no part of a name."""
    tokens = reading.words
    run = reading.text[tokens[at].start : tokens[end].end]
    office, holder = parted(run)
    holder = holder if office else holder_behind(reading.text[: tokens[at].start], run)
    begins = tokens[end].end - len(holder)
    first = next((n for n in range(at, end + 1) if tokens[n].start >= begins), at)
    while first < end and tokens[first].low in TITLES and not office:
        rest = reading.text[tokens[first + 1].start : tokens[end].end]
        if force_kind(rest) in BODIES:
            break  # `General Electric`
        first += 1
    behind = not office and len(holder) < len(run)  # `of the Lorne Isles Ada Venn`: the Isles are not who acts
    return first if behind else at, first


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
            return at
        if at >= len(tokens) or not tokens[at].low.isalpha() or tokens[at].low in FINITE:
            break
    return end


_GROUPS = listed(
    "forces troops fighters soldiers government army military navy police officials authorities council "
    "parliament court "
    "militants rebels rangers workers union company officers residents farmers nurses dockers voters protesters "
    "ministry"
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
    # `the city of Arn` is Arn
    itself = before > 0 and tokens[before].low == "of" and tokens[before - 1].low in _PLACES
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
    return at < len(tokens) and (tokens[at].low in FINITE or is_verb(tokens, at) or tokens[at].low in _PRESENT)


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
