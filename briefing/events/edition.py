"""An edition out of the briefs of its window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.digests import Coverage, Digest, Event, Window
from briefing.events.changes import Correction, changes
from briefing.events.clusters import Known, events_of
from briefing.events.copies import sources
from briefing.events.disagreements import disagreements
from briefing.events.leading import led, title_of
from briefing.events.merge import Merged, Source, merged
from briefing.events.moments import order_of
from briefing.events.ranking import Candidate, Profile, ranked, shortened, shortlisted
from briefing.models import Article, Brief, Generator
from briefing.render.digest import digest_id


def edition(
    briefs: Sequence[Brief],
    *,
    name: str,
    number: int,
    previous: Digest | None,
    window: Window,
    coverage: Coverage,
    as_of: str,
    generator: Generator,
    profile: Profile | None = None,
    corrections: Sequence[Correction] = (),
    history: Sequence[Digest] = (),
) -> Digest:
    """Make an edition; the same bytes in whatever order the briefs come. No briefs make one without events.

    `as_of` is an RFC 3339 time with zone. An event that the previous edition has, or else one of the `history`, which
    are earlier ones, keeps its id; it is compared with what the last of them says of it.
    """
    profile = profile or Profile()
    by_article = {b.article.id: b for b in sorted(briefs, key=lambda b: b.id, reverse=True)}
    earlier = [*sorted(history, key=lambda d: d.edition), *filter(None, [previous])]
    before = {e.id: e for digest in earlier for e in digest.events}
    known = _known(before, earlier)
    found = [
        _candidate(continued, [by_article[i] for i in ids])
        for continued, ids in events_of([b.article for b in by_article.values()], known)
    ]
    events = [_event(candidate, before, corrections) for candidate in shortlisted(found, profile)]
    kept = ranked((shortened(event, profile) for event in events), profile)
    left_out = len(found) - len(kept)
    used = {i for event in kept for i in event.article_ids}
    draft = Digest(
        id="",
        name=name,
        edition=number,
        previous_edition=previous.edition if previous else None,
        as_of=as_of,
        window=window,
        events=kept,
        events_left_out=left_out,
        articles=tuple(by_article[i].article for i in sorted(used)),
        coverage=coverage,
        generator=generator,
    )
    return draft.model_copy(update={"id": digest_id(draft)})


def _known(before: Mapping[str, Event], earlier: Sequence[Digest]) -> tuple[Known, ...]:
    articles = {a.id: a for digest in earlier for a in digest.articles}
    members = {name: {i for d in earlier for e in d.events if e.id == name for i in e.article_ids} for name in before}
    return tuple(Known(name, tuple(articles[i] for i in sorted(members[name]) if i in articles)) for name in before)


def _candidate(continued: str | None, briefs: Sequence[Brief]) -> Candidate:
    return Candidate(continued, tuple(briefs), len(sources([b.article for b in briefs])))


def _event(candidate: Candidate, before: Mapping[str, Event], corrections: Sequence[Correction]) -> Event:
    # the newest first: its wording stands for what the others say too
    ordered = sorted(candidate.briefs, key=lambda b: (order_of(b.article.published_at), b.article.id), reverse=True)
    conflicts = disagreements([Source(b) for b in ordered])
    leading = led(ordered, conflicts)
    together = merged(ordered, leading[0])
    articles = [b.article for b in ordered]
    event = Event(
        id=candidate.continues or _id_of(articles),
        title=title_of(leading, conflicts),
        article_ids=tuple(a.id for a in articles),
        independent_sources=candidate.independent_sources,
        **_sections(together),
        conflicts=conflicts,
    )
    return event.model_copy(update={"changes": changes(event, before.get(event.id), corrections)})


def _sections(together: Merged) -> dict[str, object]:
    return {
        "bottom_line": together.bottom_line,
        "forces": together.forces,
        "objectives": together.objectives,
        "obstacles": together.obstacles,
        "outcomes": together.outcomes,
    }


def _id_of(articles: Sequence[Article]) -> str:
    """Name an event by its earliest article, which later editions do not change."""
    first = min(articles, key=lambda a: (order_of(a.published_at), a.id))
    return f"e-{first.id[:12]}"
