"""Put what the model said in order before it is checked: short, each in the section where its words belong.

A small model copies whole sentences, in the order of the article until its answer is full, and takes its sections
lightly. So code cuts what it copied down to what it says (`briefing.text.clauses`), files it by its own words, and
adds from the article, in the article's words, what the model passed over and a brief must not miss: aims, what stands
in the way, tolls. What is added is checked like all else. A brief has two words for every five of its article at the
most; what is worth least goes first.

Nothing here decides what is true: `briefing.grounding` does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from briefing.actors import PERSONS_NAME, Actor, Actors, is_one
from briefing.drafts import (
    NAME,
    STATEMENT,
    BottomLineDraft,
    ForceDraft,
    ForcesDraft,
    Form,
    ObjectiveDraft,
    ObjectivesDraft,
    ObstacleDraft,
    ObstaclesDraft,
    OutcomeDraft,
    OutcomesDraft,
)
from briefing.gate import Gate
from briefing.gate.lexicon import STOP
from briefing.gate.stems import stem
from briefing.models import Article, Commitment, Moment, OutcomeKind, Section, Sentence, SentenceKind
from briefing.text.aims import may_tell_aim, tells_aim
from briefing.text.antecedents import begins_with_pronoun, with_subject
from briefing.text.attribution import attributions_in
from briefing.text.clauses import clauses, counts, has_verb, is_taken_back, keeps_turns
from briefing.text.dates import find as find_dates
from briefing.text.dates import published_date
from briefing.text.kinds import BODIES, force_kind, outcome_kind
from briefing.text.obstacles import may_tell_obstacle, tells_obstacle
from briefing.text.speakers import PRONOUNS
from briefing.text.wording import tidy, without_dateline, words

MOST = 0.36
"""Words of a brief's lines for each word of its article, at most; its actors come on top."""
SHARE = {Section.OBJECTIVES: 0.12, Section.OBSTACLES: 0.07, Section.OUTCOMES: 0.38}
"""Words of a section for each word of the article, at most."""
FEWEST = {Section.OUTCOMES: 5, Section.OBJECTIVES: 2, Section.OBSTACLES: 2}
"""So many entries a section may have whatever its words."""

_SAME = 0.6
_LEAD = 3
_WHOLE = 6
"""A main point has as many words at least."""
_MOST_ACTORS = 14
_WORDS_AN_ACTOR = 60
_MOST_ADDED = 10
"""A form holds as many."""
_OF_THE_NEWS = 0.25
_LATE = 8
_LONG = 26
_WEIGHED = 0.8
_LENGTH = 0.03
"""What a word more takes from the worth of a statement."""

_FIRST_PERSON = re.compile(r"\b(?:I|we|our|us|my|me|you|your)\b", re.IGNORECASE)
_LOOSE_START = re.compile(
    r"^[“\"]?(?:this|that|these|those|such|there|it|they|he|she|both|one|some(?! \d)|another|others)\b", re.IGNORECASE
)
# `In a meeting that day he was told`: who, stands elsewhere.
_SOMEBODY = re.compile(
    r"^(?:In|On|At) (?!(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b)[^,]{2,40},? (?:he|she|they)\b|^(?:its|their|his|her)\b",
    re.IGNORECASE,
)
_BACKGROUND = re.compile(
    r"\b(?:is|are|was|were) (?:an?|the|one of|home to|known|located|founded|built)\b|\bused to\b|\bin (?:1[89]"
    r"|20)\d\d\b"
    r"|\bbelongs?\b|\bincludes?\b|\bsince (?:1[89]|20)\d\d\b|\blast year\b|\bhistor\w+|\btypically|\busually"
    r"|\beach year",
    re.IGNORECASE,
)
_DENIAL = re.compile(r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed))\b")
# What may, must or can be: how things work, not what happened.
_RULE = re.compile(r"\b(?:must|needs?|needed|can|could|may|might|represents?|if|depends?|allows?)\b", re.IGNORECASE)
# What somebody warns of: it has not happened, and a brief must not miss it.
_RISK = re.compile(
    r"\b(?:could|may|might) (?:\w+ ){0,2}?(?:flood|burst|fail|overflow|flow|collapse|top|topple|spill|spread|erupt"
    r"|explode|hit|strike|reach|kill|die|starve|drown|rise|worsen|break|run out|default|go bankrupt|be cut off"
    r"|be trapped|be at risk|leave)\b|\b(?:at risk|in danger) of\b|\brisks? of\b|\bwarn(?:s|ed)? (?:that|of)\b"
    r"|\bfear(?:s|ed)? that\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:kill\w*|died|dead|wound\w*|injur\w*|hurt|miss\w*|destroy\w*|damag\w*|collaps\w*|evacuat\w*|fled"
    r"|arrest\w*|detain\w*"
    r"|rul(?:ed|ing)|vot(?:ed|es?)|approv\w*|sign(?:ed|s)|agree\w*|fil(?:ed|es)|sued?|won|lost|captur\w*|seiz\w*"
    r"|retak\w*|retook"
    r"|claim\w*|denie[sd]|rescu\w*|recover\w*|struck|hit|clos\w*|shut|restor\w*|resum\w*|suspend\w*|cancel\w*"
    r"|postpon\w*|order\w*"
    r"|announc\w*|declar\w*|launch\w*|deploy\w*|rose|fell|dropped|increas\w*|confirm\w*|infect\w*|report\w*|found"
    r"|elect\w*"
    r"|resign\w*|dismiss\w*|fined?|recall\w*|strike|walk\w* out|attack\w*|shell\w*|bomb\w*|fire[d]?)\b",
    re.IGNORECASE,
)
# Who did it, by their own word.
_OWNED = re.compile(r"\b(?:claim|admit|take|took|accept)\w* (?:\w+ )?(?:responsibility|blame)\b", re.IGNORECASE)
_KINDS = {
    OutcomeKind.CASUALTY: 0.7,
    OutcomeKind.DISPLACEMENT: 0.5,
}


@dataclass(slots=True)
class _Told:
    """A short statement of the article's, and what speaks for it."""

    text: str
    sentence: int
    place: int
    """Which body sentence it is of, from 0."""
    stems: frozenset[str]
    whole: frozenset[str]
    """The stems of its sentence."""
    weight: float = 0.0
    """How much it has of the words that the article's title, highlights and other sentences have, 0 to 1."""
    disputed: bool = False
    """Whether somebody claims or denies something in its sentence."""
    longer: str = ""
    """The statement with what it is done for."""
    said: dict[Section, tuple[str, str]] = field(default_factory=dict)
    """What the model says of it and of whom, by the section it says it in."""

    @property
    def is_aim(self) -> bool:
        return may_tell_aim(self.longer)

    @property
    def is_beside_an_aim(self) -> bool:
        """Whether the aim it tells is another's, or none: `They walked out over a plan to close it`."""
        return not may_tell_aim(_BESIDE_AN_AIM.sub("", self.longer))

    @property
    def is_obstacle(self) -> bool:
        return may_tell_obstacle(self.text)

    def entry(self, section: Section) -> tuple[str, str]:
        """Give what stands in a section: the model's words where they are a statement and fewer, else the article's."""
        text, whose = self.said.get(section, ("", ""))
        if section is Section.OBJECTIVES:
            is_short = may_tell_aim(text) and len(text.split()) < len(self.longer.split())
            return (text, whose) if is_short else (self.longer, "")
        is_short = (
            has_verb(text)
            and not _is_open(text)
            and len(text.split()) < len(self.text.split())
            and keeps_turns(text, self.text)
        )
        return (text if is_short else self.text), whose

    def worth(self, section: Section) -> float:
        """Say what it is worth to a section; what is worth nothing is left out."""
        worth = 1.0 if section in self.said else 0.4 if self.said else 0.0
        counted = counts(self.text)
        length = len(self.text.split())
        worth -= 0.5 * bool(_SOMEBODY.match(self.text))
        worth -= 0.3 * bool(_FIRST_PERSON.search(self.text)) + 0.3 * bool(_LOOSE_START.match(self.text))
        worth += _WEIGHED * self.weight
        worth -= 0.5 * (length > _LONG) + 0.3 * bool(_BACKGROUND.search(self.text))
        if section is Section.OUTCOMES:
            worth += 0.9 * counted + 0.5 * bool(_DEED.search(self.text))
            worth += _KINDS.get(outcome_kind(self.text), 0.0)
            worth += (
                0.6 * bool(_OWNED.search(self.text))
                + (_FIRST if self.place == 0 else 0.3 * (self.place < _LEAD))
                + 0.3 * self.disputed
                + 0.7 * bool(_DENIAL.search(self.text))
            )
            worth -= 0.6 * (self.is_aim and not counted)
            worth += 1.0 if _RISK.search(self.text) else -0.6 * bool(_RULE.search(self.text))
        elif section is Section.OBJECTIVES:
            worth += 0.6 * self.is_aim + 0.7 * tells_aim(self.longer) - 1.0 * (not self.is_aim)
        else:
            told = tells_obstacle(self.text)
            worth += 0.5 * self.is_obstacle + 0.8 * told - 1.0 * (not self.is_obstacle)
            # The news itself stands in nobody's way, nor does that there is none of what another says there is.
            worth -= 0.6 * (self.place < _LEAD and not told) + 0.8 * (self.disputed and self.text.startswith(_NONE))
        return worth


# What is done over a plan, or counts what is pledged, is no aim of who does it; what officers claimed to want is told
# by others. `They walked out over a plan to close it`, `1,200 pledged delegates`.
_BESIDE_AN_AIM = re.compile(
    r"\b(?:over|about|against|following|amid|after|on) (?:[\w’'-]+ ){0,5}?"
    r"(?:plans?|attempts?|efforts?|moves?|bids?) to\b"
    r"|\b\d[\d,]* (?:pledged|promised|planned|proposed)\b|\bclaim(?:s|ed) to be \w+ing\b"
    # what some did or want who are named by the way, what is there already, and what nobody would say
    r"|,? (?:who|whose|when|where)\b[^,;]*|\b(?:has|have|had) (?:\w+ ){0,3}plans\b(?! (?:to|for)\b)"
    r"|\b(?:would|will) not (?:give|say|tell|comment|discuss|reveal|name)\b",
    re.IGNORECASE,
)
_NONE = ("There is no", "There are no", "There was no", "There were no")
_FIRST = 1.0
"""What it is worth to be what a report begins with: the news itself."""
_ENOUGH = {Section.OUTCOMES: 0.7, Section.OBJECTIVES: 0.8, Section.OBSTACLES: 0.8}
"""What a statement must be worth to a section to stand there."""


@dataclass(frozen=True, slots=True)
class Composed:
    """Drafts as `briefing.grounding.ground` takes them."""

    drafts: tuple[tuple[Section, Form], ...]
    added: int
    """How many of the entries the model did not make: code took them from the article."""
    repeated: int
    """How many the model made that say again what another one says."""
    own: frozenset[tuple[Section, str]] = frozenset()
    """Section and words of the entries that code took from the article: the model did not say them."""


def composed(article: Article, drafts: Sequence[tuple[Section, Form]]) -> Composed:
    """Put the drafts of a model in order, and add what it passed over.

    Pure and deterministic: the same drafts and article give the same.
    """
    added = repeated = 0
    told = _told(article)
    kept: dict[Section, list[tuple[str, str]]] = {section: [] for section in SHARE}
    for section, text, whose in _entries(drafts):
        if (same := _same(text, told)) is None:
            kept[section].append((text, whose))
        elif section in same.said:
            repeated += 1
        else:
            same.said[section] = (text, whose)
    size = len(article.text.split())
    gate = Gate(article)
    worded = [text for entries in kept.values() for text, _ in entries]
    room = MOST * size - sum(len(text.split()) for text in worded if gate.check(text).supported)
    above: list[_Told] = []
    found: set[tuple[Section, str]] = set()
    for section, share in SHARE.items():
        own = room if section is Section.OUTCOMES else min(room, share * size)
        able = [t for t in told if section in t.said or (t not in above and _may_be_added(t, section, gate))]
        taken = _taken(section, able, own)
        above += taken
        added += sum(not t.said for t in taken)
        room -= sum(len(t.text.split()) for t in taken)
        kept[section] += [one.entry(section) for one in sorted(taken, key=lambda t: t.place)]
        found |= {(section, tidy(one.entry(section)[0][:STATEMENT], STATEMENT)) for one in taken if not one.said}
    # What finds no place is checked where the model has it, and shown as withheld with the reason.
    for one in told:
        for section, entry in one.said.items():
            if one not in above:
                kept[section].append(entry)
    others = [(section, form) for section, form in drafts if section not in SHARE]
    more = _left_out(article, drafts)
    named = {force.name for _, form in more if isinstance(form, ForcesDraft) for force in form.forces}
    added += len(named)
    main = _main_point(told, article, gate)
    found |= {(Section.FORCES, name) for name in named}
    found |= {(s, tidy(f.bottom_line, STATEMENT)) for s, f in main if isinstance(f, BottomLineDraft)} - {
        (s, tidy(f.bottom_line, STATEMENT)) for s, f in others if isinstance(f, BottomLineDraft)
    }
    others = [*main, *others, *more] if _is_beside_the_point(drafts, main, told) else [*others, *more, *main]
    return Composed(
        (*others, *((section, form) for section in SHARE for form in _forms(section, kept[section]))),
        added,
        repeated,
        frozenset(found),
    )


def _may_be_added(told: _Told, section: Section, gate: Gate) -> bool:
    """Tell whether code may add a statement: no aim that is none, or that the article does not bear out."""
    if section is not Section.OBJECTIVES or told.worth(section) < _ENOUGH[section]:
        return True
    if told.is_beside_an_aim:
        return False
    first = gate.check(told.longer)
    # Who says it and how firmly is shown beside a line.
    return first.supported or gate.check(told.longer, speaker=first.speaker, commitment=first.commitment).supported


def _taken(section: Section, told: Sequence[_Told], room: float) -> list[_Told]:
    """Give the statements of most worth to a section that it has room for, no two of the same words.

    What the model says there is taken whatever the room.
    """
    enough = [t for t in told if t.worth(section) >= _ENOUGH[section]]
    taken: list[_Told] = []
    for one in sorted(enough, key=lambda t: (_LENGTH * len(t.text.split()) - t.worth(section), t.place)):
        length = len(one.text.split())
        full = length > room and len(taken) >= FEWEST[section] and section not in one.said
        if full or any(_overlap(one, t) >= _SAME for t in taken):
            continue
        taken.append(one)
        room -= length
    return taken


def _left_out(article: Article, drafts: Sequence[tuple[Section, Form]]) -> list[tuple[Section, Form]]:
    """Give the actors that the model did not name, the busiest first."""
    text = article.text.casefold()
    named = [
        d.name for _, form in drafts if isinstance(form, ForcesDraft) for d in form.forces if d.name.casefold() in text
    ]
    size = len(article.text.split())
    room = max(1, min(_MOST_ACTORS, 4 + size // _WORDS_AN_ACTOR) - len(named))
    missing = [
        actor.name
        for actor in Actors(article).found
        if (actor.acts > 1 or actor.first < _LEAD or actor.titled or _is_of_weight(actor))
        and not any(is_one(actor.name, name) for name in named)
        and not _NO_NAME.search(actor.name)
    ]
    added = tuple(ForceDraft(name=name[:NAME], role="", size="") for name in missing[: min(room, _MOST_ADDED)])
    return [(Section.FORCES, ForcesDraft(forces=added, abstained=False))] if added else []


def _is_of_weight(actor: Actor) -> bool:
    """Tell whether one with a name is a body, or does something of its own accord and is hardly a mere passer-by."""
    is_person = PERSONS_NAME.fullmatch(actor.name) is not None and len(actor.name.split()) == _OF_A_PERSON
    return not actor.unnamed and ((actor.does and not is_person) or force_kind(actor.name) in BODIES)


_OF_A_PERSON = 2
"""So many words has the name of a person, most often."""


# `Selm’s President`, `Red Cross and government`: whose office, and two of whom one has no name of its own.
_NO_NAME = re.compile(
    r"[’']s (?:President|Prime Minister|Minister|Governor|Mayor|King|Queen|Chancellor|Premier)$|\sand\s[a-z]+$"
)


def _main_point(told: Sequence[_Told], article: Article, gate: Gate) -> list[tuple[Section, Form]]:
    """Give what the report begins with: it stands in where the article does not bear out the model's main point."""
    whole = [
        t
        for t in told
        if len(t.text.split()) >= _WHOLE
        # what begins with a pronoun is told with who says it
        and (not _LOOSE_START.match(t.text) or begins_with_pronoun(t.text))
        and not _FIRST_PERSON.search(t.text)
    ]
    # What opens a text may be a greeting; the news shares words with the title and comes back.
    first = [t for t in whole if t.place <= _LATE]
    lead = next((t for t in first if _is_of_the_news(t)), next(iter(first), None))
    if lead is None or not _is_of_the_news(lead):
        # A story that is told before its news: what is worth most of what comes next.
        soon = [t for t in whole if t.place <= 2 * _LATE]
        lead = max(soon, key=lambda t: (t.worth(Section.OUTCOMES), -t.place), default=None)
    if lead is None:
        return []
    best = max((t for t in whole if t.place == lead.place), key=lambda t: t.worth(Section.OUTCOMES)).text
    main = _whole_lead(lead, article)
    if main and gate.check(main).supported:
        best = main
    return [(Section.BOTTOM_LINE, BottomLineDraft(bottom_line=best[:STATEMENT]))]


def _is_of_the_news(told: _Told) -> bool:
    return told.weight >= _OF_THE_NEWS or told.worth(Section.OUTCOMES) >= _PLAINLY


_PLAINLY = 1.5
"""What is worth so much is news, whatever the title says."""


def _whole_lead(lead: _Told, article: Article) -> str:
    """Give the sentence that a report begins with, where it is of a length to be read at once and nobody's words."""
    sentence = article.sentences[lead.sentence - 1]
    whole = without_dateline(" ".join(article.text[sentence.start : sentence.end].split()))
    text = tidy(whole, STATEMENT)
    plain = not _FIRST_PERSON.search(text) and not _LOOSE_START.match(text) and "“" not in text and '"' not in text
    return text if plain and len(text.split()) <= _ONE_SENTENCE and whole[-1:] in _ENDS else ""


_ONE_SENTENCE = 36
"""So many words of a first sentence are read at once."""


def _is_beside_the_point(
    drafts: Sequence[tuple[Section, Form]], main: Sequence[tuple[Section, Form]], told: Sequence[_Told]
) -> bool:
    """Tell whether what a model takes for the main point stands further down than the news: that goes first then."""
    said = [tidy(f.bottom_line, STATEMENT) for _, f in drafts if isinstance(f, BottomLineDraft)]
    lead = [_same(f.bottom_line, told) for _, f in main if isinstance(f, BottomLineDraft)]
    own = [_same(text, told) or _nearest(text, told) for text in said]
    if not lead or lead[0] is None or not own:
        return False
    return all(one is not None and one.place > lead[0].place + _LEAD for one in own)


def _told(article: Article) -> list[_Told]:
    body = _body(article)
    weigh = _weigher(article)
    published = published_date(article.published_at)
    found = []
    for place, sentence in enumerate(body):
        if _OF_THE_PAPER.match(article.text, sentence.start):
            continue
        behind = body[place + 1] if place + 1 < len(body) else None
        if behind and is_taken_back(article.text[behind.start : behind.end]):
            continue
        whole = article.text[sentence.start : sentence.end]
        said = attributions_in(whole)
        disputed = any(a.commitment in {Commitment.CLAIMED, Commitment.DENIED} for a in said)
        spoken = any(a.speaker.name.lower() not in PRONOUNS for a in said)
        longer = clauses(whole, purposes=True)
        long_ago = [
            m.moment.as_written
            for m in find_dates(whole, published)
            if _is_long_ago(m.moment, published) and not _ASIDE_BEFORE.search(whole[: m.start])
        ]
        before = [article.text[s.start : s.end] for s in body[max(0, place - _BEFORE) : place]]
        for text in (whole if _runs_on(clause, whole) else clause for clause in clauses(whole)):
            # Who says it is shown beside it, and is whom its pronoun stands for.
            short = tidy(text, STATEMENT) if spoken else with_subject(tidy(text, STATEMENT), before)
            if short is None or (not spoken and begins_with_pronoun(short)):
                continue
            if any(day not in short for day in long_ago):
                continue  # of another time, and does not say so
            if _ENDS_A_QUOTATION.match(short):
                continue
            if _POINTS_AT.search(short) or (not spoken and _has_lone_pronoun(short)):
                continue  # at what stands elsewhere
            if has_verb(short) and not short.endswith("?") and not _is_open(short):
                stems = _stems(short)
                found.append(
                    _Told(
                        short, sentence.id, place, stems, _stems(whole), weigh(stems), disputed, _longer(short, longer)
                    )
                )
    return found


def _body(article: Article) -> list[Sentence]:
    """Give the sentences of the text proper: from the first that ends as one does, what stands above left out."""
    told = [s for s in article.sentences if s.kind in {SentenceKind.BODY, SentenceKind.BULLET}]
    ends = [s.kind is SentenceKind.BODY and article.text[s.end - 1] in _ENDS for s in told]
    first = ends.index(True) if True in ends else 0
    return told[first:]


# `This must happen first`, `has fallen since then`
_POINTS_AT = re.compile(
    r"^[“\"]?(?:this|that|these|those|such)\s(?:is|are|was|were|has|have|had|will|would|must|may|can|could|should|does|did"
    r"|means?|meant|comes?|came|follow\w*|\w{3,}ed)\b|\bsince then\b|\b(?:the same|that) day\b|\bdo(?:es|ing)? so$"
    # `Over 11,000 were not sent out`: of what, stands in the clause before
    r"|^(?:(?:at least|about|around|over|more than|nearly|some|another)\s)?\d[\d,.]*\s(?:was|were|ha[ds]|have|is|are)\s"
    r"(?!(?:\w+\s){0,2}(?:dead|killed|wounded|injured|missing|arrested|hurt|ill|infected|homeless|died))",
    re.IGNORECASE,
)
_LONE = re.compile(r"\b(?:he|she|him|himself|herself)\b", re.IGNORECASE)
_SOMEONE = re.compile(
    r"\b(?:man|woman|boy|girl|child|son|daughter|father|mother|brother|sister|wife|husband|victim|suspect|patient|driver"
    r"|pilot|captain|officer|minister|president|governor|mayor|judge|leader|head|chief|director|official|soldier|worker"
    r"|\w+(?:man|woman|er|or|ist|ant|ian))\b"
)


def _has_lone_pronoun(text: str) -> bool:
    """Tell whether `he` or `she` stands in a text that names nobody before: `the talks he plans to hold`."""
    lone = _LONE.search(text)
    if lone is None:
        return False
    before = text[: lone.start()]
    named = any(word[:1].isupper() and word.casefold() not in STOP for word in re.findall(r"[\w’'-]+", before))
    return not named and _SOMEONE.search(before) is None


# `It is ours,” he said. “Come back`: a quotation ends in it that does not begin in it.
_ENDS_A_QUOTATION = re.compile("[^“”]*”")


def _runs_on(text: str, whole: str) -> bool:
    """Tell whether two clauses meet where words between them were left out: `by the sea she will swim`."""
    return any(m[0].casefold() not in whole.casefold() for m in _NEXT_CLAUSE.finditer(text))


_NEXT_CLAUSE = re.compile(
    r"[\w’'-]+ (?:it|he|she|they|we|I) (?:will|would|has|have|had|is|are|was|were|can|could|may|might|must|did|does)\b"
)
_BEFORE = 2
# What a paper says of itself.
_OF_THE_PAPER = re.compile(
    r"(?:An earlier version|A previous version|Correction|This (?:article|story|page))\b"
    r"|[^.;]{0,60}\bcould not (?:be )?(?:immediately |independently )?(?:confirm|verif|reach|contact)\w*"
    r"|[^.;]{0,60}\bdid not (?:\w+ly )?(?:offer|give|provide) (?:any |more |further |other )?(?:details?|comments?)\b"
)


def _is_open(text: str) -> bool:
    """Tell whether a statement is no whole one: it breaks off, hangs on a condition, or counts nothing it names."""
    return bool(
        _OPEN.search(text)
        or _BARE_CONDITION.match(text)
        or (_COUNTS_NOTHING.search(text) and not _TOLL.search(text))
        or _LEFT_OUT.match(text)
        or _POINTS_BACK.search(text)
    )


# `If the bid fails`; `… admitted the loss of two`, `their own estimate is 38,000`; `Venn’s gained 2%`, of shares.
# `As the storm passed the coast`: when, and nothing of what; `As many as 40 died` is whole.
_BARE_CONDITION = re.compile(
    r"^(?:if|unless|although|though|because|while|whether|when|as(?! (?:many|much|few|little|of|well|part|a result)\b))"
    r"\b[^,]*$",
    re.IGNORECASE,
)
_COUNTS_NOTHING = re.compile(
    r"\b(?:of|at|to|is|was|were|are|than|between)\s(?:(?:at least|about|some|up to)\s)?"
    r"(?!(?:1[5-9]|20)\d\d$)\d[\d,]*(?:\sand\s\d[\d,]*)?$"
    r"|\b(?:has|have|had|wants?|wanted|counts?|counted|named|took|found|sold)\s(?:(?:only|about|some|at least)\s)?"
    r"(?:\d[\d,.]*\d|\d)(?:$|\s(?:in|at|by|this|last)\b)|\b\d[\d,.]* of (?:them|these|those)\b"
    r"|^[\w-]+(?: per cent)? of (?:them|these|those)\b"
    r"|^(?:the|that)\s(?:number|figure|count|total)\b(?! of\b)"
    r"|\bput (?:the|that|its|their) (?:number|figure|total) at\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?)$",
    re.IGNORECASE,
)
# `appealed that decision`: of the sentence before, which does not stand beside it.
_POINTS_BACK = re.compile(
    r"\b(?:that|this|these|those)\s(?:decision|ruling|figure|claim|order|plan|move|number|case|charge|accusation|offer"
    r"|demand|report|law|vote|deal|step|rate)s?\b"
    r"|\b(?:rejected|dismissed|denied) the (?:claim|charge|accusation|allegation)s?(?: on \w+day)?$"
    r"|\b(?:dismissed|rejected|denied|called|described) (?:that|this|it) as\b"
    r"|\bruled (?:that|it) out\b|\bany part in it\b",
    re.IGNORECASE,
)
_TOLL = re.compile(r"\b(?:toll|dead|deaths|killed|wounded|injured|missing|arrested|cases)\b", re.IGNORECASE)
_LEFT_OUT = re.compile(r"[\w ]{3,40}[’']s (?:rose|fell|gained|lost|dropped|grew|closed|was|were|is|had|has)\b")
_OPEN = re.compile(r"\b(?:did|does|do|is|are|was|were|has|have|had|said|says|told|that|the|of|to)$")
_ENDS = ".!?”\"’'"


def _weigher(article: Article) -> Callable[[frozenset[str]], float]:
    """Weigh words by what speaks for them: the title, what stands above the article, and how often they come back."""
    top = _stems(article.title or "")
    often: Counter[str] = Counter()
    for sentence in article.sentences:
        stems = _stems(article.text[sentence.start : sentence.end])
        if sentence.kind in {SentenceKind.HEADING, SentenceKind.HIGHLIGHT}:
            top |= stems
        elif sentence.kind in {SentenceKind.BODY, SentenceKind.BULLET}:
            often.update(stems)
    worth = {stem: min(1.0, 0.5 * (stem in top) + 0.1 * (count - 1)) for stem, count in often.items()}

    def weigh(stems: frozenset[str]) -> float:
        return min(1.0, sum(worth.get(s, 0.0) for s in stems) / max(4, len(stems)) * 2)

    return weigh


def _is_long_ago(moment: Moment, published: date | None) -> bool:
    """Tell whether a time is a month or a year before that of the article, or a day more than a month before it."""
    if not moment.date or published is None:
        return False
    day = f"{published:%Y-%m-%d}"
    if len(moment.date) < len(day):
        return moment.date < day[: len(moment.date)]
    return (published - date.fromisoformat(moment.date)).days > _MONTH


_MONTH = 31
# `…, which it has held since March 2024`: a time of what is said beside the main point.
_ASIDE_BEFORE = re.compile(r"\b(?:since|which|who|whose|where)\b[^,;.]*$", re.IGNORECASE)


def _longer(short: str, others: Sequence[str]) -> str:
    return next((tidy(o, STATEMENT) for o in others if o.startswith(short[:20]) and len(o) > len(short)), short)


def _entries(drafts: Iterable[tuple[Section, Form]]) -> Iterator[tuple[Section, str, str]]:
    for section, form in drafts:
        if isinstance(form, ObjectivesDraft):
            yield from ((section, tidy(d.aim, STATEMENT), tidy(d.who, NAME)) for d in form.objectives)
        elif isinstance(form, ObstaclesDraft):
            yield from ((section, tidy(d.what, STATEMENT), tidy(d.affects, NAME)) for d in form.obstacles)
        elif isinstance(form, OutcomesDraft):
            yield from ((section, tidy(d.what, STATEMENT), "") for d in form.outcomes)


def _same(text: str, told: Sequence[_Told]) -> _Told | None:
    """Give the article's statement that an entry is a copy of: all its words are of that sentence, most of them its.

    One other word, a figure or a name, and it is none: it is checked as it stands, and not put right in silence.
    """
    mine = _stems(text)
    own = [t for t in told if len(mine) > 1 and mine <= t.whole]
    best = max(own, key=lambda t: (len(mine & t.stems), -len(t.stems)), default=None)
    if best is None or len(mine & best.stems) < _SAME * min(len(mine), len(best.stems)):
        return None
    return best


def _nearest(text: str, told: Sequence[_Told]) -> _Told | None:
    """Give a statement of the sentence that has most words of a text, where that is most of them."""
    mine = _stems(text)
    best = max(told, key=lambda t: len(mine & t.whole), default=None)
    return best if best and len(mine & best.whole) >= _SAME * max(1, len(mine)) else None


def _overlap(one: _Told, other: _Told) -> float:
    return len(one.stems & other.stems) / max(1, min(len(one.stems), len(other.stems)))


def _forms(section: Section, entries: Sequence[tuple[str, str]]) -> Iterator[Form]:
    for at in range(0, len(entries), 8):
        part = entries[at : at + 8]
        if section is Section.OBJECTIVES:
            yield ObjectivesDraft(
                objectives=tuple(ObjectiveDraft(aim=t[:STATEMENT], who=w[:NAME]) for t, w in part), abstained=False
            )
        elif section is Section.OBSTACLES:
            yield ObstaclesDraft(
                obstacles=tuple(ObstacleDraft(what=t[:STATEMENT], affects=w[:NAME]) for t, w in part), abstained=False
            )
        else:
            yield OutcomesDraft(outcomes=tuple(OutcomeDraft(what=t[:STATEMENT]) for t, _ in part), abstained=False)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words(text) if w not in STOP)
