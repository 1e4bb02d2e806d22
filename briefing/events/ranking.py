"""What comes first in an edition, and what is left out of it for its length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.digests import ChangeKind, Event, MergedClaim, MergedOutcome
from briefing.events.moments import order_of
from briefing.events.wording import folded
from briefing.models import Brief, Commitment, ConflictKind, OutcomeKind


@dataclass(frozen=True, slots=True)
class Profile:
    """What matters to the reader, and how much may stand in an edition."""

    topics: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    max_events: int = 30
    max_lines: int = 12
    """Statements of one section of an event."""


def ranked(events: Iterable[Event], profile: Profile) -> tuple[Event, ...]:
    """Put events in order: what the reader named, then by weight, then by sources, by what is new, by how much is told.

    An event weighs as much as it has independent sources, and one more for each of its disagreements, up to three: what
    outlets contradict each other on asks for the reader before what a few more of them tell alike. A count that moved
    is news and no disagreement. What is equal in all these comes in the order of the ids, the same every time.
    """
    return tuple(sorted(events, key=lambda e: (*(-value for value in _weight(e, profile)), e.id))[: profile.max_events])


_MOST_DISAGREEMENTS = 3
"""So many raise an event; a long report of figures would else stand above everything."""


def _weight(event: Event, profile: Profile) -> tuple[int, int, int, int, int]:
    new = sum(c.kind is not ChangeKind.UNCHANGED for c in event.changes)
    differing = sum(c.kind is ConflictKind.DISAGREEMENT for c in event.conflicts)
    # Two speakers of one report may differ as they like: that is one source.
    raised = min(differing, _MOST_DISAGREEMENTS) if event.independent_sources > 1 else 0
    weight = event.independent_sources + raised
    return _hits(event, profile), weight, event.independent_sources, min(new, 5), event.left_out + len(event.outcomes)


def shortlisted(events: Iterable[Candidate], profile: Profile) -> tuple[Candidate, ...]:
    """Give those that may come to stand in an edition, by what is known before anything is laid together.

    What the reader named comes first, then the more independent sources, the more articles, and what came last. Of
    thousands of events a page shows a few dozen, and laying together is most of the work.
    """
    return tuple(
        sorted(events, key=lambda c: _promise(c, profile))[: max(profile.max_events * _EACH_SHOWN, _LOOKED_AT)]
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event whose articles are known, and nothing of it laid together."""

    continues: str | None
    """Id of the event of an earlier edition that it is."""
    briefs: tuple[Brief, ...]
    independent_sources: int


_EACH_SHOWN = 4
"""So many are looked at for each that is shown."""
_LOOKED_AT = 120
"""So many at least: what raises an event, its disagreements, is known only when it was laid together."""


def _promise(event: Candidate, profile: Profile) -> tuple[int, int, int, float, str]:
    briefs = event.briefs
    claims = [c for b in briefs for c in (*b.objectives, *b.obstacles, *b.outcomes)]
    titles = " ".join(b.article.title or "" for b in briefs)
    said = " ".join((titles, *(c.text for c in claims)))
    names = " ".join(n for b in briefs for f in b.forces for n in (f.name, *f.aliases))
    last = max(order_of(b.article.published_at) for b in briefs)
    named = _named(said, names, titles, profile)
    return -named, -event.independent_sources, -len(briefs), -last, min(b.article.id for b in briefs)


def _hits(event: Event, profile: Profile) -> int:
    """Count the reader's words that an event's title, actors or statements have."""
    claims = (*event.objectives, *event.obstacles, *event.outcomes)
    said = " ".join((event.title, *(c.text for c in claims)))
    names = " ".join(n for f in event.forces for n in (f.name, *f.aliases))
    return _named(said, names, event.title, profile)


def _named(said: str, names: str, title: str, profile: Profile) -> int:
    return sum(_has(f"{said} {names}", word) for word in (*profile.topics, *profile.places)) + sum(
        _has(names, actor) or _has(title, actor) for actor in profile.actors
    )


def _has(text: str, phrase: str) -> bool:
    wanted = folded(phrase)
    return bool(wanted) and f" {wanted} " in f" {folded(text)} "


def shortened(event: Event, profile: Profile) -> Event:
    """Keep so many statements of each section: casualties, then those by several articles, then each article's first.

    The order stays. Taken as they stand, the statements of the newest article would leave no room for the others.
    """
    most = profile.max_lines

    def kept(claims: Sequence[MergedClaim]) -> tuple[MergedClaim, ...]:
        place = {c.id: number for number, c in enumerate(claims)}
        turn: dict[str, int] = {}
        told: Counter[str] = Counter()
        for claim in claims:
            by = claim.evidence[0].article_id
            turn[claim.id] = told[by]
            told[by] += 1
        best = sorted(claims, key=lambda c: (not _is_of_casualties(c), -_articles(c), turn[c.id], place[c.id]))[:most]
        return tuple(sorted(best, key=lambda c: place[c.id]))

    sections = {name: kept(getattr(event, name)) for name in ("objectives", "obstacles", "outcomes")}
    left_out = sum(len(getattr(event, name)) - len(claims) for name, claims in sections.items())
    return event.model_copy(update={**sections, "left_out": left_out})


def _is_of_casualties(claim: MergedClaim) -> bool:
    return isinstance(claim, MergedOutcome) and claim.kind is OutcomeKind.CASUALTY


def _articles(claim: MergedClaim) -> int:
    return len({e.article_id for e in claim.evidence}) + (claim.commitment is Commitment.DISPUTED)
