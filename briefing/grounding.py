"""From what the model says to what the article bears out.

Every draft becomes exactly one of three: a claim, something withheld with its reason, or a repetition of a claim
already made (counted). Speaker, commitment, figures, dates and evidence are found by code in the article; the
model's word for them is not taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from briefing.actors import PERSONS_NAME, Actor, Actors, is_one, is_short_for
from briefing.drafts import (
    NAME,
    PHRASE,
    STATEMENT,
    AgainDraft,
    BottomLineDraft,
    ForceDraft,
    ForcesDraft,
    Form,
    ObjectivesDraft,
    ObstaclesDraft,
    OutcomesDraft,
)
from briefing.gate import Gate, Verdict
from briefing.gate.lexicon import FINITE, STOP
from briefing.gate.parties import is_present
from briefing.gate.reading import is_verb, read
from briefing.models import (
    FROM_EXAMPLE,
    Article,
    Claim,
    Commitment,
    Evidence,
    Figure,
    Force,
    ForceKind,
    GateCount,
    Moment,
    Objective,
    Obstacle,
    Outcome,
    Reason,
    Section,
    SentenceKind,
    Speaker,
    Withheld,
)
from briefing.offices import office_before, parted
from briefing.sentences import split
from briefing.text import dates, figures
from briefing.text.aims import may_tell_aim, tells_aim
from briefing.text.alignment import evidence as cited
from briefing.text.alignment import find_quote
from briefing.text.alternatives import any_of
from briefing.text.antecedents import begins_with_pronoun, owner_in, with_subject
from briefing.text.attribution import attributions_in
from briefing.text.clauses import clauses, has_verb, is_taken_back
from briefing.text.kinds import BODIES, force_kind, is_office, outcome_kind
from briefing.text.listed import words as listed
from briefing.text.pasts import IRREGULAR_PASTS
from briefing.text.speakers import PRONOUNS, by_name
from briefing.text.wording import joined, say_the_same, tidy, without_dateline, without_speaker, words

_NEARLY_ALL = 0.8
"""The part of a phrase's words that must be the article's."""


@dataclass(frozen=True, slots=True)
class Grounded:
    """What the article bears out of an extraction, section by section, and what it does not."""

    bottom_line: Claim | None
    forces: tuple[Force, ...]
    objectives: tuple[Objective, ...]
    obstacles: tuple[Obstacle, ...]
    outcomes: tuple[Outcome, ...]
    withheld: tuple[Withheld, ...]
    affected: tuple[str, ...]
    """Of each statement withheld, in whose way it would stand, as the model names them; empty for other sections."""
    count: GateCount


@dataclass(slots=True)
class _Tally:
    drafted: int = 0
    added: int = 0
    kept: int = 0
    repeated: int = 0
    withheld: list[Withheld] = field(default_factory=list)
    affected: list[str] = field(default_factory=list)
    there: frozenset[str] = frozenset()
    """Words of the article."""
    strange: frozenset[str] = frozenset()
    """Words of the prompt's example that the article has not."""
    own: Set[tuple[Section, str]] = frozenset()
    """What code drafted: where that fails nobody said it, and nothing is withheld."""


@dataclass(frozen=True, slots=True)
class _Borne:
    """A statement that stands, and what code found of it."""

    text: str
    speaker: Speaker | None
    commitment: Commitment
    figures: tuple[Figure, ...]
    dates: tuple[Moment, ...]
    evidence: tuple[Evidence, ...]


def ground(
    article: Article,
    drafts: Sequence[tuple[Section, Form]],
    *,
    added: int = 0,
    repeated: int = 0,
    example: str = "",
    own: Set[tuple[Section, str]] = frozenset(),
) -> Grounded:
    """Make claims of the drafts that the article bears out, and set the others aside with their reasons.

    `added` is how many of the drafts' entries are code's own, `repeated` how many more there were that say the same,
    `example` the worked example that the model was shown: what it repeats of that is called so. `own` are the section
    and words of what code drafted: what of that is not borne out is left out, for it is nothing that the model said.
    This shows that the article says what a claim says; not that the article is right.
    """
    gate = Gate(article)
    there = frozenset(words(article.text))
    tally = _Tally(there=there, strange=frozenset(words(example)) - there, own=own)
    published = dates.published_date(article.published_at)
    bear = _Grounding(article, gate, tally, published, Actors(article))
    forces = bear.forces(draft for _, form in drafts if isinstance(form, ForcesDraft) for draft in form.forces)
    objectives = bear.objectives(
        ((d.who, d.aim) for _, form in drafts if isinstance(form, ObjectivesDraft) for d in form.objectives), forces
    )
    obstacles = bear.obstacles(
        ((d.what, d.affects) for _, form in drafts if isinstance(form, ObstaclesDraft) for d in form.obstacles), forces
    )
    outcomes = bear.outcomes(d.what for _, form in drafts if isinstance(form, OutcomesDraft) for d in form.outcomes)
    bottom = bear.bottom_line(form.bottom_line for _, form in drafts if isinstance(form, BottomLineDraft))
    return Grounded(
        bottom_line=bottom,
        forces=forces,
        objectives=objectives,
        obstacles=obstacles,
        outcomes=outcomes,
        withheld=tuple(tally.withheld),
        affected=tuple(tally.affected),
        count=GateCount(
            drafted=tally.drafted + repeated,
            added=added + tally.added,
            kept=tally.kept,
            withheld=len(tally.withheld),
            repeated=tally.repeated + repeated,
        ),
    )


def ground_again(article: Article, gate: Gate, grounded: Grounded, place: int, draft: AgainDraft) -> Claim | Withheld:
    """Ground other words for the statement at `place` in what is withheld, by the rules of all drafts of its section.

    Gives the claim they make, or a claim already made that says the same; else what they would be withheld for. Words
    that say something else than the statement put nothing right, even where the article says it.
    """
    first, tally = grounded.withheld[place], _Tally()
    bear = _Grounding(article, gate, tally, dates.published_date(article.published_at), Actors(article))
    borne = bear.once_more(first, draft)
    if borne is None or tally.withheld:
        return tally.withheld[0]
    standing = _standing(grounded, first.section)
    same = next((claim for claim in standing if _is_same(borne, claim)), None)
    whose = draft.who if first.section is Section.OBJECTIVES else grounded.affected[place]
    return same or _MADE[first.section](len(standing) + 1, borne, _named(tidy(whose, NAME), borne, grounded.forces))


def _standing(grounded: Grounded, section: Section) -> Sequence[Claim]:
    top = () if grounded.bottom_line is None else (grounded.bottom_line,)
    return {
        Section.BOTTOM_LINE: top,
        Section.OBJECTIVES: grounded.objectives,
        Section.OBSTACLES: grounded.obstacles,
        Section.OUTCOMES: grounded.outcomes,
    }[section]


@dataclass(frozen=True, slots=True)
class _Grounding:
    article: Article
    gate: Gate
    tally: _Tally
    published: date | None
    actors: Actors
    affected: str = ""

    def forces(self, drafts: Iterable[ForceDraft]) -> tuple[Force, ...]:
        found: list[Force] = []
        for draft in drafts:
            self.tally.drafted += 1
            name = self._name(draft.name)
            if name is None:
                why = f"outside captions and bylines the article does not name “{draft.name}”"
                self._withhold(Section.FORCES, draft.name, Reason.NAME, why, offending=(draft.name,))
                continue
            office, name = parted(name)
            known = _known(name, found)
            if known is None and not self.actors.is_actor(name, self._kind(name, "")):
                self._withhold(Section.FORCES, draft.name, Reason.NOT_A_STATEMENT, _NO_ACTOR, offending=(draft.name,))
                continue
            if known is not None:
                self.tally.repeated += 1
                found[found.index(known)] = self._also(known, name)
                continue
            force = self._force(f"f{len(found) + 1}", *_office_and_holder(name, draft))
            if office and force.role and has_verb(force.role):
                force = force.model_copy(update={"role": f"{office}, {force.role}"})
            # What does one thing and nothing is known of: a reader has nothing of it.
            own = next((a for a in self.actors.found if a.name.casefold() == name.casefold()), Actor(name))
            is_lead = own.first < _LEAD and force.kind in BODIES
            # `ties with the Lorne Front`: nothing that it does
            is_mute = own.mentions < _MORE_THAN_ONCE and not own.speaks and not own.deeds
            is_alone = force.kind in {ForceKind.OTHER, ForceKind.PERSON} or is_mute
            is_seldom = is_alone and own.acts < _MORE_THAN_ONCE and not is_lead
            is_bare = not force.role and (not own.titled if own.unnamed else is_seldom)
            if is_bare and (Section.FORCES, draft.name) in self.tally.own:
                self.tally.drafted -= 1
                self.tally.added -= 1
                continue
            self.tally.kept += 1
            found.append(force)
        return self._each_once(found)

    def _also(self, known: Force, name: str) -> Force:
        """Give a force under one name more; a person under the name in full: `Venn`, then `Ada Venn`."""
        if name.casefold() in {n.casefold() for n in (known.name, *known.aliases)}:
            return known
        if " " not in known.name and PERSONS_NAME.fullmatch(name) and self._kind(name, "") is ForceKind.PERSON:
            full = {"name": name, "kind": ForceKind.PERSON, "aliases": (*known.aliases, known.name)}
            return known.model_copy(update=full)
        if is_short_for(known.name, name):
            full = {"name": name, "kind": self._kind(name, known.role), "aliases": (*known.aliases, known.name)}
            return known.model_copy(update=full)
        return known.model_copy(update={"aliases": (*known.aliases, name)})

    def _each_once(self, found: Sequence[Force]) -> tuple[Force, ...]:
        """Leave out an office that stands beside the name of who holds it, and number the rest."""
        held = {bare: f for f in found if f.kind is ForceKind.PERSON and (bare := _bare(f.role))}
        kept: list[Force] = []
        for force in found:
            holder = held.get(_bare(force.name))
            if holder is None or holder is force:
                kept.append(force.model_copy(update={"id": f"f{len(kept) + 1}"}))
            else:
                self.tally.kept -= 1
                self.tally.repeated += 1
        return tuple(kept)

    def objectives(self, drafts: Iterable[tuple[str, str]], forces: Sequence[Force]) -> tuple[Objective, ...]:
        found: list[tuple[_Borne, tuple[str, ...]]] = []
        for who, aim in drafts:
            owner = tidy(who, NAME)
            borne = self._borne(Section.OBJECTIVES, tidy(aim, STATEMENT), owner=owner)
            if borne and not self._is_repeated(borne, [b for b, _ in found]):
                found.append((borne, _named(owner, borne, forces)))
        return tuple(_objective(n, borne, ids) for n, (borne, ids) in enumerate(sorted(found, key=_place), start=1))

    def obstacles(self, drafts: Iterable[tuple[str, str]], forces: Sequence[Force]) -> tuple[Obstacle, ...]:
        found: list[tuple[_Borne, tuple[str, ...]]] = []
        for what, who in ((part, a) for draft, a in drafts for part in _parted(tidy(draft, STATEMENT))):
            affects = tidy(who, NAME)
            borne = replace(self, affected=affects)._borne(Section.OBSTACLES, what)
            if borne and not self._is_repeated(borne, [b for b, _ in found]):
                found.append((borne, _named(affects, borne, forces)))
        return tuple(_obstacle(n, borne, ids) for n, (borne, ids) in enumerate(sorted(found, key=_place), start=1))

    def outcomes(self, drafts: Iterable[str]) -> tuple[Outcome, ...]:
        found: list[tuple[_Borne, tuple[str, ...]]] = []
        for what in (part for draft in drafts for part in _parted(tidy(draft, STATEMENT))):
            borne = self._borne(Section.OUTCOMES, what)
            if borne and not self._is_repeated(borne, [b for b, _ in found]):
                found.append((borne, ()))
        return tuple(_outcome(n, borne, ids) for n, (borne, ids) in enumerate(sorted(found, key=_place), start=1))

    def bottom_line(self, drafts: Iterable[str]) -> Claim | None:
        for draft in drafts:
            if borne := self._borne(Section.BOTTOM_LINE, tidy(draft, STATEMENT)):
                return _main(1, borne, ())
            # What the model took for the main point may be so all the same: in the article's own words.
            if nearest := self._body_nearest(draft):
                own = without_dateline(tidy(nearest.quote))
                verdict = self._check(own)
                alone = self._alone(own, verdict) if verdict.supported and verdict.evidence else None
                if alone:
                    self.tally.drafted += 1
                    self.tally.kept += 1
                    return _main(1, self._made(*alone), ())
        return None

    def once_more(self, first: Withheld, draft: AgainDraft) -> _Borne | None:
        """Ground one draft alone, in place of `first`; what it is withheld for is in the tally."""
        who, does, what = tidy(draft.who, NAME), tidy(draft.does, NAME), tidy(draft.what, STATEMENT)
        text = " ".join(filter(None, (who, does, what)))
        if not who or not does or len(_parted(text)) > 1:
            self._withhold(first.section, text, Reason.NOT_A_STATEMENT, "this is not one whole statement")
            return None
        borne = self._borne(first.section, text, owner=who if first.section is Section.OBJECTIVES else "")
        if borne and not _is_about(first, borne):
            why = "this says something else than what was withheld"
            self._withhold(first.section, text, Reason.NOT_A_STATEMENT, why, evidence=borne.evidence)
        return borne

    def _objection(self, section: Section, shown: str, verdict: Verdict) -> Verdict | None:
        return next(self._objections(section, shown, verdict), None)

    def _objections(self, section: Section, shown: str, verdict: Verdict) -> Iterator[Verdict]:
        # A page is held to more than a check: its lines were asked for in the article's own words.
        if self._is_furniture(verdict.evidence):
            yield _refused(verdict, Reason.NOT_A_STATEMENT, "only a heading or caption says this")
        if self._is_taken_back(shown, verdict.evidence):
            yield _refused(verdict, Reason.DENIAL, "the article goes on to take this back")
        if half := _half_a_change(shown, verdict.evidence):
            yield _refused(verdict, Reason.NUMBER, f"the article says “{half}”", (half.rpartition(" to ")[0],))
        if foreign := _foreign(shown, verdict.evidence):
            yield _refused(verdict, Reason.NOT_IN_SOURCE, _OTHER_WORDS, foreign)
        if section is not Section.OBJECTIVES and _only_names(shown):
            yield _refused(verdict, Reason.NOT_A_STATEMENT, "it names a thing and says nothing of it")
        if section is Section.OBJECTIVES and not _is_aim(shown, verdict):
            yield _refused(verdict, Reason.MODALITY, "the article tells this as done or as so, not as an aim")

    def _is_taken_back(self, shown: str, evidence: Sequence[Evidence]) -> bool:
        """Tell whether a sentence a statement rests on, or the one behind it, takes back what it says."""
        behind = [self.article.sentences[e.sentence] for e in evidence if e.sentence < len(self.article.sentences)]
        told = [e.quote for e in evidence] + [self.article.text[s.start : s.end] for s in behind]
        return not is_taken_back(shown) and any(map(is_taken_back, told))

    def _body_nearest(self, text: str) -> Evidence | None:
        evidence = self.gate.check(text).evidence
        body = [e for e in evidence if self.article.sentences[e.sentence - 1].kind is SentenceKind.BODY]
        return _nearest(text, body) if body else None

    def _borne(self, section: Section, text: str, owner: str = "") -> _Borne | None:
        self.tally.drafted += 1
        if len(words(text)) < 2 or _CUT_OFF.search(text) or _ENDS_A_QUOTATION.match(text):
            self._withhold(section, text or "(nothing)", Reason.NOT_A_STATEMENT, "this is no statement")
            return None
        shown = self._in_its_words(text)
        first: Verdict | None = None
        # With its owner first; where the owner is not borne out the aim may still be, and stands without.
        for statement in dict.fromkeys((joined(owner, shown), shown)):
            verdict = self._check(statement, is_aim=section is Section.OBJECTIVES)
            if verdict.supported and statement != shown and not _holds(owner, shown, verdict.evidence):
                continue
            if verdict.supported and (objection := self._objection(section, shown, verdict)):
                self._withhold_for(objection, section, joined(owner, text))
                return None
            if verdict.supported and owner and statement == shown and not _holds(owner, shown, verdict.evidence):
                return self._sentence_with(shown, owner, joined(owner, text), verdict)
            if verdict.supported and (alone := self._alone(statement, verdict)):
                self.tally.kept += 1
                return replace(self._made(*alone), evidence=self._with_antecedent(shown, alone[1].evidence))
            if verdict.supported:
                pronoun = shown.split(maxsplit=1)[0]
                why = f"whom “{pronoun}” stands for is not told"
                refused = _refused(verdict, Reason.NOT_A_STATEMENT, why, (pronoun,))
                self._withhold_for(refused, section, joined(owner, text))
                return None
            first = first or verdict
        if first:
            self._withhold_for(first, section, joined(owner, text))
        return None

    def _sentence_with(self, aim: str, owner: str, said: str, verdict: Verdict) -> _Borne | None:
        # Whose aim it is the model got wrong, so what it said is withheld; the article's own sentence says it right.
        nearest = _nearest(aim, verdict.evidence)
        why = "the sentence that has this aim does not give it to them"
        self._withhold(Section.OBJECTIVES, said, Reason.NAME, why, evidence=(nearest,), offending=(owner,))
        sentence = without_dateline(tidy(nearest.quote))
        own = self._check(sentence, is_aim=True)
        if len(sentence.split()) > _LONGEST_SENTENCE or not own.supported or not own.evidence:
            return None
        if (alone := self._alone(sentence, own)) is None:
            return None
        self.tally.drafted += 1
        self.tally.kept += 1
        return self._made(*alone)

    def _alone(self, statement: str, verdict: Verdict) -> tuple[str, Verdict] | None:
        """Give a statement that can be read alone, and its verdict; None where it begins with nobody knows whom.

        What somebody says of `it` or `them` is told with who says it, else the name stands for the pronoun, as far as
        the gate bears that out.
        """
        speaker = verdict.speaker
        text = without_speaker(statement, speaker.name) if speaker else statement
        if not begins_with_pronoun(text) or self._is_quoted(text):
            return statement, verdict
        for other in self._with_names(text, verdict):
            again = self._check(other)
            if again.supported and again.evidence:
                return other, again
        return None

    def _with_names(self, text: str, verdict: Verdict) -> Iterator[str]:
        speaker, rest = verdict.speaker, text[0].lower() + text[1:]
        if speaker and speaker.name.lower() not in PRONOUNS and not _tells_speaker(text, speaker):
            name = by_name(speaker).name
            name = name[0].upper() + name[1:]
            cues = (a.cue for e in verdict.evidence for a in attributions_in(e.quote))
            said = next((cue for cue in cues if cue in _SAID), "said")
            if _PRONOUN_SAYS.match(text):  # `It says the road is shut`
                yield f"{name.split(', ')[0]} {text.split(maxsplit=1)[1]}"
                return
            yield f"{name.split(', ')[0]} {said} {rest}"
        for e in verdict.evidence:
            earlier = self.article.sentences[max(0, e.sentence - 3) : e.sentence - 1]
            before = [self.article.text[s.start : s.end] for s in earlier]
            if (named := with_subject(text, before)) and named != text:
                yield named

    def _check(self, statement: str, *, is_aim: bool = False) -> Verdict:
        """Check a statement; the verdict's commitment is the one to show beside it."""
        # The speaker and the commitment that the article gives are shown beside the statement, so they count as said;
        # but a plan must be told as one by the words themselves, unless they stand among the aims, and what says
        # that somebody said it is not mended by a denial beside it.
        verdict = self._in_prose(statement, self.gate.check(statement))
        if verdict.supported:
            return verdict
        if not verdict.evidence:
            return verdict
        commitment: Commitment | None = verdict.commitment
        if commitment is Commitment.PLANNED and not is_aim:
            commitment = None
        if commitment is Commitment.DENIED and attributions_in(statement):
            return verdict
        return self.gate.check(statement, speaker=verdict.speaker, commitment=commitment)

    def _in_prose(self, statement: str, verdict: Verdict) -> Verdict:
        """Give the verdict on what running text says, where a heading or highlight was found to say the same."""
        if not verdict.evidence or not self._is_furniture(verdict.evidence):
            return verdict
        prose = [s.id for s in self.article.sentences if s.kind in {SentenceKind.BODY, SentenceKind.BULLET}]
        again = self.gate.check(statement, cited=prose)
        return again if again.supported else verdict

    def _made(self, statement: str, verdict: Verdict) -> _Borne:
        speaker = verdict.speaker
        text = without_speaker(statement, speaker.name) if speaker else statement
        if speaker and speaker.name.lower() in PRONOUNS:
            speaker = None  # somebody says it, and the article does not tell who
        shown = text[0].upper() + text[1:]
        return _Borne(
            text=f"“{shown}”" if self._is_quoted(text) else shown,
            speaker=self.actors.in_full(by_name(self._owned(speaker, verdict.evidence))) if speaker else None,
            commitment=self._of_a_party(verdict.speaker, verdict.commitment),
            figures=_figures(text, verdict.evidence),
            dates=self._dates(text, verdict.evidence),
            evidence=self._with_antecedent(text, verdict.evidence),
        )

    def _owned(self, speaker: Speaker, evidence: Sequence[Evidence]) -> Speaker:
        """Name whose somebody is whom the article calls `its harbour master`, where its sentences tell."""
        if not _OWNED.match(speaker.name):
            return speaker
        for e in evidence:
            at = e.quote.lower().find(speaker.name.lower())
            earlier = self.article.sentences[max(0, e.sentence - 3) : e.sentence - 1]
            before = [self.article.text[s.start : s.end] for s in earlier]
            owned = owner_in(e.quote, speaker.name) if at > _OPENS_WITH else with_subject(speaker.name, before)
            if at >= 0 and owned and owned != speaker.name:
                return speaker.model_copy(update={"name": owned})
        return speaker

    def _of_a_party(self, speaker: Speaker | None, commitment: Commitment) -> Commitment:
        """Give `claimed` for what an army says of a war it is a party to, which is no field of its own."""
        party = speaker is not None and _ARMY.search(speaker.name) is not None
        at_war = commitment is Commitment.REPORTED and party and _ARMED.search(self.article.text) is not None
        return Commitment.CLAIMED if at_war else commitment

    def _is_quoted(self, text: str) -> bool:
        """Tell whether a statement says `we` or `I` within a quotation: nobody but its speaker can say so."""
        if not _FIRST_PERSON.search(text) or "“" in text:
            return False
        span = find_quote(text, self.article)
        if span is None:
            return False
        before = self.article.text[self.article.text.rfind("\n", 0, span.start) + 1 : span.start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _dates(self, text: str, evidence: Sequence[Evidence]) -> tuple[Moment, ...]:
        # Read in the article's sentence, where more tells past from future, and kept where the statement has the words.
        there = [found.moment for e in evidence for found in dates.find(e.quote, self.published)]
        own = {found.moment.as_written.casefold() for found in dates.find(text, self.published)}
        return tuple(moment for moment in there if moment.as_written.casefold() in own)

    def _with_antecedent(self, text: str, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        # Who “they” are stands in the sentence before.
        first = evidence[0]
        if not _PRONOUN_FIRST.match(text) or first.sentence == 1:
            return evidence
        before = self.article.sentences[first.sentence - 2]
        if before.kind is not SentenceKind.BODY or any(e.sentence == before.id for e in evidence):
            return evidence
        return (cited(self.article, before.id, before.start, before.end), *evidence)

    def _is_furniture(self, evidence: Sequence[Evidence]) -> bool:
        kinds = {self.article.sentences[e.sentence - 1].kind for e in evidence}
        return kinds <= {SentenceKind.CAPTION, SentenceKind.FURNITURE, SentenceKind.HEADING, SentenceKind.HIGHLIGHT}

    def _force(self, identifier: str, name: str, draft: ForceDraft) -> Force:
        role = _part(tidy(draft.role, PHRASE), name)
        evidence = self._mention(name)
        if role:
            self.tally.drafted += 1
            verdict = self._check(joined(name, self._in_its_words(role)))
            if verdict.supported and (foreign := _foreign(role, verdict.evidence)):
                verdict = _refused(verdict, Reason.NOT_IN_SOURCE, _OTHER_WORDS, foreign)
            elif verdict.supported and (half := _half_a_change(role, verdict.evidence)):
                verdict = _refused(verdict, Reason.NUMBER, f"the article says “{half}”", (role,))
            elif verdict.supported and not _names(name, _nearest(role, verdict.evidence).quote):
                why = "the sentence that says so does not name them"
                verdict = _refused(verdict, Reason.NOT_IN_SOURCE, why, (name,))
            elif verdict.supported and not _does(name, role, _nearest(role, verdict.evidence).quote):
                verdict = _refused(verdict, Reason.ROLE, "the sentence says this of somebody else", (role,))
            elif verdict.supported and not _is_told_as_so(name, role, verdict):
                why = "the article does not tell this as done or as so"
                verdict = _refused(verdict, Reason.MODALITY, why, (role,))
            if verdict.supported:
                self.tally.kept += 1
                evidence = verdict.evidence
                role = _as_written(role, evidence)
            else:
                self._withhold_for(verdict, Section.FORCES, joined(name, role))
                role = ""
        kind = self._kind(name, role)
        if not role:
            found = self._who_is(name) if kind is ForceKind.PERSON else None
            role, evidence = found or self._deed_of(name) or ("", evidence)
        return Force(
            id=identifier,
            name=name,
            kind=kind,
            role=role,
            strength=self._strength(name, tidy(draft.size, NAME)),
            evidence=evidence,
        )

    def _kind(self, name: str, role: str) -> ForceKind:
        """Tell what sort of actor a name is; a `Hurricane Center` is no hurricane."""
        kind = force_kind(name, self._beside(name), role)
        if kind is ForceKind.PERSON:
            return kind
        place = self._find(name)
        if place and PERSONS_NAME.fullmatch(name) and office_before(self.article.text[: place[0]][-_NEAR:]):
            return ForceKind.PERSON
        if place and PERSONS_NAME.fullmatch(name) and self._is_spoken_of_as_one(name, place[0]):
            return ForceKind.PERSON
        apposed = _APPOSED.match(self.article.text[place[1] :]) if place and PERSONS_NAME.fullmatch(name) else None
        if apposed and is_office(_HEAD_END.split(apposed["what"], maxsplit=1)[0].rsplit(maxsplit=1)[-1]):
            return ForceKind.PERSON
        if place and PERSONS_NAME.fullmatch(name) and _BELONGS.match(self.article.text[place[1] :]):
            return ForceKind.PERSON  # `Ada Venn, of the dockers’ union, …` is no union
        head = force_kind(name.rsplit(maxsplit=1)[-1]) if kind is ForceKind.NATURAL else ForceKind.OTHER
        return kind if head is ForceKind.OTHER else head

    def _is_spoken_of_as_one(self, name: str, at: int) -> bool:
        """Tell whether a name is somebody’s: `the league’s Ada Venn`, and who is `Ms Venn` elsewhere."""
        last = re.escape(name.rsplit(maxsplit=1)[-1])
        courtesy = re.search(rf"\b(?:Mr|Ms|Mrs|Miss|Dr)\.? (?:[A-Z][\w’'-]+ )?{last}\b", self.article.text)
        body = BODIES & {force_kind(name)}
        return not body and (courtesy is not None or _POSSESSIVE_BEFORE.search(self.article.text[:at]) is not None)

    def _who_is(self, name: str) -> tuple[str, tuple[Evidence, ...]] | None:
        """Say who a person is in the article's words, where the office or what they are stands by the name."""
        for sentence in self.article.sentences:
            if sentence.kind is not SentenceKind.BODY:
                continue
            quote = " ".join(self.article.text[sentence.start : sentence.end].split())
            for words_for in _offices_in(quote, name):
                # A bare title tells of its holder what the name alone does not.
                bare = {*words(words_for)} <= _TITLE_WORDS - {*words(name)}
                role = words_for if bare else _part(words_for, name)
                if role and self._is_said_of(name, role, sentence.id):
                    self.tally.drafted += 1
                    self.tally.kept += 1
                    self.tally.added += 1
                    return role, (cited(self.article, sentence.id, sentence.start, sentence.end),)
        return None

    def _is_said_of(self, name: str, office: str, sentence: int) -> bool:
        # What a speaker is stands in what they say, or in what another says of them: that it is so rests on no word.
        told = joined(name, office)
        verdict = self.gate.check(told, cited=[sentence])
        if verdict.supported or verdict.reason is not Reason.SPEAKER:
            return verdict.supported
        again = self.gate.check(told, cited=[sentence], speaker=verdict.speaker, commitment=verdict.commitment)
        return again.supported

    def _deed_of(self, name: str) -> tuple[str, tuple[Evidence, ...]] | None:
        """Say what an actor is or does in the article's words, where a clause begins with its name."""
        for sentence in self.article.sentences:
            quote = " ".join(self.article.text[sentence.start : sentence.end].split())
            if sentence.kind is not SentenceKind.BODY or not _stands_in(name, quote):
                continue
            if any(name in quote[a.start : a.end] for a in attributions_in(quote)):
                continue  # what somebody says of them is not what they do
            called = [] if name.islower() else [(2, told) for told in _apposed(quote, name)]
            deeds = (*_done_by(quote, name), *(deed for deed in self.actors.deeds_of(name) if deed in quote))
            for fewest, told in (*called, *((_FEWEST_OF_A_DEED, told) for told in deeds)):
                role = _part(told, name)
                if len(role.split()) < fewest or _PRONOUN_LAST.search(role):
                    continue
                verdict = self._check(joined(name, role))
                borne = verdict.supported and any(e.sentence == sentence.id for e in verdict.evidence)
                if borne and _does(name, role, quote) and _is_told_as_so(name, role, verdict):
                    if _half_a_change(role, verdict.evidence):
                        continue
                    self.tally.drafted += 1
                    self.tally.kept += 1
                    self.tally.added += 1
                    return role, (cited(self.article, sentence.id, sentence.start, sentence.end),)
        return None

    def _strength(self, name: str, size: str) -> tuple[Figure, ...]:
        wanted = [found.figure for found in figures.find(size)]
        if not wanted:
            return ()
        self.tally.drafted += 1
        counted = size if name.casefold() in size.casefold() else f"{size} {name}"
        verdict = self._check(counted)
        there = list(_strengths(name, verdict.evidence)) if verdict.supported else []
        borne = tuple(figure for figure in there if any(figures.agrees(w, figure) is None for w in wanted))
        if borne:
            self.tally.kept += 1
        else:
            if verdict.supported:
                stated = [f.figure for e in verdict.evidence for f in figures.find(e.quote)]
                told = next((f for f in stated if any(figures.agrees(w, f) is None for w in wanted)), None)
                what = f"“{told.as_written}” of “{told.of}”, not of “{name}”" if told and told.of else ""
                why = f"the article has {what}" if what else "the article does not count them so"
                verdict = _refused(verdict, Reason.NUMBER, why, (size,))
            self._withhold_for(verdict, Section.FORCES, f"{name}: {size}")
        return borne

    def _name(self, name: str) -> str | None:
        bare = re.sub(r"^(?:the|a|an)\s+", "", tidy(name, NAME), flags=re.IGNORECASE)
        place = self._find(bare)
        if place is None and (own := _OWN_NAME.search(bare)):
            place = self._find(own[0])  # without a title that the article does not put before it
        return self.article.text[place[0] : place[1]].replace("\n", " ") if place else None

    def _find(self, name: str) -> tuple[int, int] | None:
        if not re.search(r"\w", name):
            return None
        # Curly or straight quotes, one space or two: the same name.
        parts = (re.sub("['’]", "['’]", re.escape(part)) for part in name.split())
        pattern = r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)"
        for flags in (0, re.IGNORECASE):
            for match in re.finditer(pattern, self.article.text, flags):
                if self._kind_at(match.start()) not in {SentenceKind.CAPTION, SentenceKind.FURNITURE}:
                    return match.span()
        return None

    def _kind_at(self, place: int) -> SentenceKind:
        at = bisect_right(self.article.sentences, place, key=lambda sentence: sentence.start)
        return self.article.sentences[max(0, at - 1)].kind

    def _beside(self, name: str) -> str:
        """Give the words that stand right before and behind a name where it is first used: a title, what it is."""
        place = self._find(name)
        if place is None:
            return ""
        before, behind = self.article.text[: place[0]], self.article.text[place[1] :]
        # `a hurricane in the Abaco Islands`: what stands there is not what they are.
        near = _PLACED_BEFORE.split(before[-60:])[-1]
        title = re.search(r"(?:[A-Za-z][\w’'-]*,?\s+){1,4}$", near)
        behind = behind[:80].partition("\n")[0]
        apposition = re.match(
            r",\s+(?!\w+ by\b|(?:which|where|and|but)\b)[^,.;]{1,80}|\s+(?:said|says|told|added|claimed|who)\b", behind
        )
        return f"{title[0] if title else ''}{apposition[0] if apposition else ''}"

    def _mention(self, name: str) -> tuple[Evidence, ...]:
        place = self._find(name)
        at = place[0] if place else 0
        sentence = next((s for s in self.article.sentences if s.start <= at < s.end), self.article.sentences[0])
        return (cited(self.article, sentence.id, sentence.start, sentence.end),)

    def _in_its_words(self, text: str) -> str:
        # What differs only in quotes, dashes and spaces is shown as the article has it.
        span = find_quote(text, self.article)
        if span is None or span.how == "fuzzy":
            return text
        shown = " ".join(self.article.text[span.start : span.end].split())
        # `“in days, not weeks.”` ends, without its full stop, with its quotation mark.
        left_open = text.endswith("”") and shown.count("“") == shown.count("”") + 1
        return f"{shown}”" if left_open else shown

    def _is_repeated(self, borne: _Borne, others: Sequence[_Borne]) -> bool:
        for other in others:
            if _is_same(borne, other):
                self.tally.kept -= 1
                self.tally.repeated += 1
                return True
        return False

    def _withhold_for(self, verdict: Verdict, section: Section, text: str) -> None:
        reason = verdict.reason or Reason.NOT_IN_SOURCE
        self._withhold(section, text, reason, verdict.detail, evidence=verdict.evidence, offending=verdict.offending)

    def _withhold(
        self,
        section: Section,
        text: str,
        reason: Reason,
        detail: str,
        *,
        evidence: tuple[Evidence, ...] = (),
        offending: tuple[str, ...] = (),
    ) -> None:
        if (section, text) in self.tally.own:
            self.tally.drafted -= 1
            self.tally.added -= 1
            return
        marked = tuple(word for word in offending if word.strip())
        foreign = {w for w in words(text) if len(w) > _SMALL_WORD} - self.tally.there
        named = any(w[0].isupper() and w.casefold() in foreign for w in re.findall(r"\w+", text))
        if foreign and foreign <= self.tally.strange and (named or len(foreign) > 1):
            detail = FROM_EXAMPLE
        item = Withheld(section=section, text=text, reason=reason, detail=detail, offending=marked, evidence=evidence)
        if any(w.text == text and w.section == section for w in self.tally.withheld):
            self.tally.repeated += 1
        else:
            self.tally.withheld.append(item)
            self.tally.affected.append(self.affected)


_CUT_OFF = re.compile(
    r"\b(?:the|an?|of|to|in|on|at|by|(?<!accounted )(?<!cared )(?<!paid )for|with|from|into"
    r"|as|and|or|but|that|which|who|whose|its|their|his|her|between"
    r"|is|are|was|were|has|have|had|will|would|also)$"
    # `As the storm passed the coast`: when, and nothing of what
    r"|^as (?!(?:many|much|few|little|of|well|part|a result)\b)[^,]*$"
    # who says it, and nothing said
    r"|^[^,“”\"]*\b(?:said|says|told|alleged|claimed|added)$",
    re.IGNORECASE,
)
_PRONOUN_FIRST = re.compile(r"(?:it|they|he|she|this|these|those|its|their|his|her|both)\b", re.IGNORECASE)


_OWNED = re.compile(r"(?:its|their|his)\s[a-z][^,]*$", re.IGNORECASE)
_OPENS_WITH = 3
_PRONOUN_SAYS = re.compile(r"(?:it|he|she|they)\s(?:says?|said|adds|added|warned|claims?|claimed)\b", re.IGNORECASE)
_SAID = listed("said says added warned claimed")
_FIRST_PERSON = re.compile(r"\b(?:I|we|our|ours|us|my|me)\b", re.IGNORECASE)
_A_NAME = 5
"""A line of so few words without a verb is a name, not a statement."""
_NO_ACTOR = "the article names it as a place, a thing or a source, not as one who acts"
_OTHER_WORDS = "the article has other words for it"
_LONGEST_SENTENCE = 40
_STEM = 5
_OWN_NAME = re.compile(r"(?:[A-Z][\w’'.-]+\s+){1,3}[A-Z][\w’'-]+$")


def _holds(owner: str, aim: str, evidence: Sequence[Evidence]) -> bool:
    """Tell whether the sentence that has the aim names its owner, and before the aim."""
    wanted = {word for word in words(aim) if len(word) > 3}
    there = words(_nearest(aim, evidence).quote)
    first = next((i for i, word in enumerate(there) if word in wanted), len(there))
    names = [word for word in words(owner) if len(word) > 2 and word not in {"the", "and", "of"}]
    return bool(names) and any(names[-1] == word or names[0] == word for word in there[: first + 1])


def _half_a_change(text: str, evidence: Sequence[Evidence]) -> str:
    """Give the change that a statement tells but the start of: `cut the posts from 180`, of `from 180 to 5`."""
    for change in (m for e in evidence for m in _CHANGE.finditer(e.quote)):
        start = change[0].rpartition(" to ")[0]
        if re.search(rf"\b{re.escape(start)}(?![\w,.]*\w)", text) and change[0] not in text:
            return change[0]
    return ""


_CHANGE = re.compile(r"\bfrom [$€£]?\d[\d,.]*%?(?: [a-z]+)? to [$€£]?\d[\d,.]*\d\b|\bfrom \d+%? to \d+\b")


def _only_names(text: str) -> bool:
    """Tell whether a few words have no verb: `Wind speeds`, `Food and drinking water`."""
    found = read(text, None).words
    plain = [w for w in found if w.low[0].isalnum()]
    told = any(w.low in FINITE or is_verb(found, i) or is_present(found, i) for i, w in enumerate(found))
    return len(plain) <= _A_NAME and not told


def _is_aim(aim: str, verdict: Verdict) -> bool:
    """Tell whether the article plans, wants or expects it, or has it as a purpose: `… to win a rest day`."""
    if verdict.commitment in {Commitment.PLANNED, Commitment.EXPECTED}:
        return True
    if tells_aim(aim):
        return True
    purpose = " ".join(words(aim)[:2])
    return purpose.startswith("to ") and purpose in " ".join(words(_nearest(aim, verdict.evidence).quote))


def _names(name: str, sentence: str) -> bool:
    """Tell whether a sentence has a name, or a capitalised part of it, or points back at one that did."""
    there = words(sentence)
    parts = [word.casefold() for word in re.findall(r"\w+", name) if word[0].isupper()] or list(words(name))
    return any(part in there for part in parts) or any(word in _POINTING for word in there[:6])


_POINTING = {"he", "she", "it", "they", "its", "his", "her", "their", "who"}


def _is_told_as_so(name: str, role: str, verdict: Verdict) -> bool:
    """Tell whether a part may stand without a word for how firm it is: as a fact, or as the saying or aim it names."""
    # `The rebels want the council shut out of the talks`: it is not shut out.
    for e in verdict.evidence:
        before = e.quote.partition(f"{name} {role}")
        if before[1] and tells_aim(re.split(r"[,;:—–]", before[0])[-1]):
            return False
    if verdict.commitment in {Commitment.REPORTED, Commitment.EXPECTED} or not has_verb(role):
        return True
    return bool(attributions_in(f"{name} {role}")) or may_tell_aim(role)


def _as_written(text: str, evidence: Sequence[Evidence]) -> str:
    """Give a text with the capitals that the article has in it."""
    found = (re.search(rf"(?<!\w){re.escape(text)}(?!\w)", e.quote, re.IGNORECASE) for e in evidence)
    return next((" ".join(match[0].split()) for match in found if match), text)


_PLACED_BEFORE = re.compile(r"\b(?:in|at|near|from|to|across|over|into|through|around|off|outside)\s")
_MORE_THAN_ONCE = 2
_LEAD = 3
"""So many sentences open a report."""
_NEAR = 90
_POSSESSIVE_BEFORE = re.compile(r"\b[a-z][\w-]+(?:[’']s|s[’'])\s$")
_HEAD_END = re.compile(r"\s(?:of|for|at|in|from|with|by|to|and|who|that)\s")
_BELONGS = re.compile(r",\s+(?:\d{1,3},\s+)?(?:of|from|with)\s")
_RANK = r"(?:[A-Z][a-z]{0,4}\.\s+){0,3}"


def _offices_in(sentence: str, name: str) -> Iterator[str]:
    """Give what a sentence calls a person: `a schoolteacher`, `who leads the Guard`, `the mission’s head`."""
    at = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence)
    if at is None:
        return
    before, behind = sentence[: at.start()], sentence[at.end() :]
    office = office_before(re.sub(rf"\s{_RANK}$", " ", before))
    if office:
        yield office
    if office and before.endswith(", "):
        return  # what stands behind is told of the office before: `its head, Ada Venn, left`
    if apposed := _APPOSED.match(behind):
        yield apposed["what"].removeprefix("who ")


# `, 41, a doctor,`, ` — the clerk of Orle —`, `, the Guard’s chief of staff,`; `a former U.S. judge` has full stops
_APPOSED = re.compile(
    r"(?:,|\s[–—])\s(?:\d{1,3},\s)?"
    r"(?P<what>(?:who\s|(?:[A-Z][\w.-]*\s){0,4}[A-Z][\w.-]*[’']s?\s)?[a-z](?:[^,.;“”\"–—]|(?<=\b[A-Z])\.){3,140})"
    r"(?=[,.;]|\s[–—]|$)"
)


def _apposed(sentence: str, name: str) -> Iterator[str]:
    """Give what a sentence calls a body right behind or before its name: `Selkie, a ferry line, …`."""
    behind = re.search(rf"(?<!\w){re.escape(name)},\s(?P<what>(?:an?|the)\s[^,.;“”\"]{{3,70}})[,.]", sentence)
    if (
        behind and not has_verb(behind["what"]) and not _A_CLAUSE.match(behind["what"])
    ):  # `at Selkie, the board found it`
        yield behind["what"]
    before = re.search(
        rf"\b(?:[Tt]he|[Aa]n?)\s(?P<what>(?:[a-z][\w’'-]+\s){{0,3}}{_SORT})\s{re.escape(name)}(?!\w)", sentence
    )
    if before:
        yield before["what"]


# `in a note to Selkie, the board put it at two`
_A_CLAUSE = re.compile(rf"the\s(?:[\w’'-]+\s){{1,2}}(?:{any_of(IRREGULAR_PASTS)})\s")
_SORT = (
    r"(?:group|company|organi[sz]ation|charity|agency|union|party|firm|operator|maker|provider|movement|militia|newspaper"
    r"|broadcaster|bank|airline|retailer|utility|regulator|network|association|body|club|institute|supplier|contractor)"
)


def _stands_in(name: str, sentence: str) -> bool:
    """Tell whether a sentence has a name; one in small letters may begin it."""
    return name in sentence or (name.islower() and f"{name.capitalize()} " in sentence)


def _done_by(sentence: str, name: str) -> Iterator[str]:
    """Give what a clause tells of the name that it begins with, sayings aside."""
    for clause in clauses(sentence):
        shown = re.escape(name) if not name.islower() else f"{_COUNTED_BEFORE}(?i:{re.escape(name)})"
        told = re.match(rf"(?:The\s|the\s)?{shown}(?:\s\([^()]*\))?,?\s(?P<deed>[a-z].*)", clause)
        if told and has_verb(" ".join(told["deed"].split()[:3])) and not _SAYS_FIRST.match(told["deed"]):
            yield told["deed"]


# `About 4,000 military`, before `troops`
_COUNTED_BEFORE = r"(?:(?!(?:of|in|at|by|from|with|and|to|for|that|who|whose)\s)[A-Za-z\d][\w,-]*\s){0,4}?"
_FEWEST_OF_A_DEED = 3
_PRONOUN_LAST = re.compile(r"\b(?:it|them|him|her|that|this|so)$")


def _strengths(name: str, evidence: Sequence[Evidence]) -> Iterator[Figure]:
    """Give the counts that stand right before a name: `310 ferry workers`, `240 members of the Guard`."""
    between = re.compile(
        r"(?:\s+[\w’'-]+){0,2}(?:\s+(?:of|from)(?:\s+the)?)?\s+" + re.escape(name) + r"\b", re.IGNORECASE
    )
    for e in evidence:
        for found in figures.find(e.quote):
            counted = found.figure.of or ""
            behind = e.quote[found.end :]
            if found.kind is figures.Kind.COUNT and (between.match(behind) or name.casefold() in counted.casefold()):
                yield found.figure


# `slow-moving` and `animals’` in parts, as a statement is.
_WORD = re.compile(r"\w+")


def _foreign(text: str, evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """Give the words of a short phrase that are not the article's, endings aside; none where nearly all of them are.

    Names the gate has compared. A phrase of three words that shares two with a sentence may still say another thing.
    """
    there = {part[:_STEM] for e in evidence for word in words(e.quote) for part in (word, *_WORD.findall(word))}
    plain = [word for word in _WORD.findall(text) if len(word) > 3 and not word[0].isupper()]
    wanted = [word for word in plain if word not in STOP]
    foreign = [word for word in wanted if word.casefold()[:_STEM] not in there]
    return tuple(foreign) if len(wanted) - len(foreign) < _NEARLY_ALL * len(wanted) else ()


_SMALL_WORD = 3
# `It is ours,” he said. “Come back`: a quotation ends in it that does not begin in it.
_ENDS_A_QUOTATION = re.compile("[^“”]*”")
_ARMY = re.compile(
    r"\b(?:army|military|troops|armed forces|air force|navy|general staff|ministry of defen[cs]e"
    r"|defen[cs]e ministry)\b",
    re.IGNORECASE,
)
_ARMED = re.compile(
    r"\b(?:rebels?|militias?|militants?|insurgents?|separatists?|guerrillas?|jihadis?)\b", re.IGNORECASE
)


def _tells_speaker(text: str, speaker: Speaker) -> bool:
    """Tell whether a statement has its speaker in its own words: `Its head, Ada Venn, put …`, `…, said Ada Venn`."""
    return speaker.name.rsplit(maxsplit=1)[-1].casefold() in words(text)


def _refused(verdict: Verdict, reason: Reason, detail: str, offending: tuple[str, ...] = ()) -> Verdict:
    return replace(verdict, supported=False, reason=reason, detail=detail, offending=offending)


def _nearest(aim: str, evidence: Sequence[Evidence]) -> Evidence:
    wanted = set(words(aim))
    return max(evidence, key=lambda e: len(wanted & set(words(e.quote))))


def _parted(text: str) -> list[str]:
    """Give the sentences of what the model put in one entry: each is a statement, with a speaker of its own."""
    return [tidy(text[s.start : s.end]) for s in split(text)] or [text]


def _fields(borne: _Borne) -> dict[str, Any]:
    return {
        "text": borne.text,
        "speaker": borne.speaker,
        "commitment": borne.commitment,
        "figures": borne.figures,
        "dates": borne.dates,
        "evidence": borne.evidence,
    }


def _main(_number: int, borne: _Borne, _ids: tuple[str, ...]) -> Claim:
    return Claim(id="main", **_fields(borne))


def _objective(number: int, borne: _Borne, ids: tuple[str, ...]) -> Objective:
    return Objective(id=f"obj{number}", force_ids=ids, **_fields(borne))


def _obstacle(number: int, borne: _Borne, ids: tuple[str, ...]) -> Obstacle:
    return Obstacle(id=f"obs{number}", affects=ids, **_fields(borne))


def _outcome(number: int, borne: _Borne, _ids: tuple[str, ...]) -> Outcome:
    return Outcome(id=f"out{number}", kind=outcome_kind(borne.text), **_fields(borne))


_MADE: dict[Section, Callable[[int, _Borne, tuple[str, ...]], Claim]] = {
    Section.BOTTOM_LINE: _main,
    Section.OBJECTIVES: _objective,
    Section.OBSTACLES: _obstacle,
    Section.OUTCOMES: _outcome,
}


def _place(item: tuple[_Borne, tuple[str, ...]]) -> int:
    return item[0].evidence[0].start


def _is_about(first: Withheld, borne: _Borne) -> bool:
    """Tell whether what stands is of the same sentence as what was withheld, or has half of its words.

    A main point is of the whole article: there one word is enough.
    """
    if {e.sentence for e in first.evidence} & {e.sentence for e in borne.evidence}:
        return True
    wanted = {word for word in words(first.text) if len(word) > 3}
    shared = len(wanted & set(words(borne.text)))
    return shared > 0 if first.section is Section.BOTTOM_LINE else 2 * shared >= len(wanted)


def _is_same(one: _Borne, other: _Borne | Claim) -> bool:
    """Tell whether two say the same of one sentence."""
    at_one = {e.sentence for e in one.evidence} & {e.sentence for e in other.evidence}
    return bool(at_one) and (say_the_same(one.text, other.text) or _adds_nothing(one, other))


def _adds_nothing(one: _Borne, other: _Borne | Claim) -> bool:
    """Tell whether all that a statement has of the one sentence both rest on stands in the other: `… of Calder Dam`."""
    if len(one.evidence) > 1 or {e.sentence for e in one.evidence} != {e.sentence for e in other.evidence}:
        return False
    there = set(words(one.evidence[0].quote))
    # `the gates of Calder Dam` says no more than `the gates` where the sentence has `the gates`.
    own = _NAME_BEHIND.sub(lambda name: name[0] if {*words(name[0])} <= there else "", one.text)
    mine = set(words(own)) & there
    return len(mine) >= _TELLING and mine <= set(words(other.text)) and one.commitment is other.commitment


_NAME_BEHIND = re.compile(r"(?<=\s)[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*")
_TELLING = 4
"""Fewer words in common are no statement."""


def _figures(text: str, evidence: Sequence[Evidence]) -> tuple[Figure, ...]:
    # As the article writes them: the figures of the evidence with which those of the statement agree.
    stated = [found.figure for e in evidence for found in figures.find(e.quote)]
    taken: list[Figure] = []
    for found in figures.find(text):
        if found.kind not in _QUANTITIES:
            continue
        match = next((figure for figure in stated if figures.agrees(found.figure, figure) is None), None)
        if match is not None and match not in taken:
            taken.append(match)
    return tuple(taken)


_QUANTITIES = {
    figures.Kind.COUNT,
    figures.Kind.MEASURE,
    figures.Kind.MONEY,
    figures.Kind.PERCENT,
    figures.Kind.SHARE,
    figures.Kind.SCORE,
}
# Ordinals, labels and clock times place something; they do not say how much of it there is.


def _bare(text: str) -> tuple[str, ...]:
    return tuple(word for word in words(text) if word not in {"the", "a", "an"})


def _office_and_holder(name: str, draft: ForceDraft) -> tuple[str, ForceDraft]:
    """Put the person first where a model has the office for a name: `Transport Minister`, whose part is `Karel Dova`.

    A body is not the person that leads it: of `leader, Ada Venn` nothing is left for its part.
    """
    role = tidy(draft.role, PHRASE)
    holder = _HOLDER.fullmatch(role)
    if holder is None or force_kind(holder["name"]) is not ForceKind.OTHER:
        return name, draft
    if holder["name"] == role and force_kind(name) is ForceKind.PERSON:
        return role, draft.model_copy(update={"role": name})
    return name, draft.model_copy(update={"role": ""})


_HOLDER = re.compile(r"(?:(?:the\s)?[a-z][a-z -]+,\s)?(?P<name>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'-]+){1,3})")


def _known(name: str, forces: Sequence[Force]) -> Force | None:
    return next((f for f in forces if any(is_one(name, other) for other in (f.name, *f.aliases))), None)


def _part(role: str, name: str) -> str:
    """Cut a part down to what it says: nothing where it is the name again, or begins what somebody says."""
    named = set(words(name))
    if all(word in named or word in _TITLE_WORDS for word in words(role)) or _SAYS_FIRST.match(role):
        return ""
    role = _SAYS_LAST.sub("", role)
    cut = re.split(r",\s|\s[–—]\s|;\s|\s\(", role, maxsplit=1)[0]
    if len(cut.split()) > _LONG_PART:
        # `professor of rivers and lakes` is one thing, `sent tents and left` are two
        ends = _PART_END if has_verb(cut) else _NAMED_END
        cut = ends.split(cut, maxsplit=1)[0]
    if cut != role and _HALF_A_PAIR.search(cut):
        return ""
    role = cut if len(cut.split()) > 1 else role
    whole = not _CUT_OFF.search(role) and " ".join(words(name)) not in " ".join(words(role))
    return role if whole and len(role.split()) <= _LONG_PART + 3 else ""


def _does(name: str, role: str, sentence: str) -> bool:
    """Tell whether a part told as a deed is the name's own: its verb comes behind the name, and no saying between.

    `Police said seven people had been arrested` arrests nobody, and in `they had left, the aid society said` it stays.
    """
    deed, named, there = words(role), words(name), words(sentence)
    if not deed or not named or not has_verb(deed[0]) or deed[0] not in there or named[-1] not in there:
        return True
    between = there[there.index(named[-1]) + 1 : there.index(deed[0])]
    return there.index(named[-1]) < there.index(deed[0]) and not any(_SAYS_FIRST.match(word) for word in between)


_LONG_PART = 8
_PART_END = re.compile(
    # `the Union of Port and Quay Workers` is one name
    r"\s(?!and\s[A-Z])(?:so|because|that|which|who|after|while|when|claiming|where|against|following|before|and)\s"
)
_NAMED_END = re.compile(r"\s(?:because|that|which|who|after|while|when|where|following)\s")
# `talks between Arn`, of Arn and Lorne: one of a pair is another matter.
_HALF_A_PAIR = re.compile(r"\b(?:between|both|either|neither)\s(?!.*\s(?:and|or|nor)\s)", re.IGNORECASE)


_TITLE_WORDS = listed("the a an prime minister president mr ms mrs dr governor mayor general judge")
_SAYS_FIRST = re.compile(
    r"(?:has |have |had )?(?:said|says|told|tells|reported|reports|tweeted|known as)\b", re.IGNORECASE
)
_SAYS_LAST = re.compile(r"[\s,]+(?:said|says|told|tweeted|wrote|added)\b.*$")


def _named(owner: str, borne: _Borne, forces: Sequence[Force]) -> tuple[str, ...]:
    """Ids of the forces that are the owner and stand in the statement or its evidence."""
    force = _known(owner, forces) if owner else None
    if force is None:
        return ()
    place = " ".join((borne.text, *(e.quote for e in borne.evidence))).casefold()
    return (force.id,) if any(n.casefold() in place for n in (force.name, *force.aliases)) else ()
