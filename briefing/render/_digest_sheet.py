"""What stands on the page of a digest, in its order: per event what is new first, coverage and method last.

Every line names the sentences it rests on as `source:sentence`; the sources are numbered through the edition.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from textwrap import shorten

from briefing.digests import (
    Change,
    ChangeKind,
    Coverage,
    Digest,
    Event,
    MergedClaim,
    MergedForce,
    SourcedEvidence,
    Window,
)
from briefing.models import (
    Article,
    Claim,
    Commitment,
    Conflict,
    ConflictKind,
    ConflictValue,
    Evidence,
    Figure,
)
from briefing.render._digest_blocks import DEvent, DFigure, DLine, DNote, DPart, DSheet, DSides, DSource, DValue, Place
from briefing.render._figures import told_of
from briefing.render._leads import lead_of, meant_by
from briefing.render._plain import link_to, plain, words
from briefing.render._remarks import source_of
from briefing.render._wording import count_of, days_of, listed, moment_of, number_of, range_of, wording_of

CHANGES = "Since the last edition"
CONFLICTS = "Claims and conflicts"
DENIALS = "Denials"
FIGURES = "Key figures"
FORCES = "Forces"
OBJECTIVES = "Objectives"
OBSTACLES = "Obstacles"
OUTCOMES = "Outcomes"
COVERAGE = "Coverage"
SOURCES = "Sources"
METHOD = "Method"

PLACES = "Places are source:sentence; each sentence cited is given in its own words."
NO_SOURCES = "No article is behind this edition."
_MOST_FIGURES = 8
_MOST_FORCES = 12
_IN_TITLE = 2
_HEADLINE = 90
"""The longest a headline may be in a title or a list of editions, in characters."""
_A_DAY_AND_A_HALF = timedelta(hours=36)


def lay_out_digest(digest: Digest) -> DSheet:
    """Put a digest in the order of its page."""
    return _Layout(digest).sheet()


class _Layout:
    """The layout of one digest: its sources are numbered in the order in which the events name them."""

    def __init__(self, digest: Digest) -> None:
        self.digest = digest
        ids = dict.fromkeys(i for e in digest.events for i in e.article_ids)
        articles = {a.id: a for a in digest.articles}
        self.articles = {i: articles[i] for i in ids if i in articles}
        self.numbers = {i: number for number, i in enumerate(self.articles, 1)}
        self.cited: dict[str, set[int]] = {i: set() for i in self.articles}
        self.line = 0
        self.value = 0

    def sheet(self) -> DSheet:
        """Give the sheet."""
        digest = self.digest
        events = tuple(self._event(number, event) for number, event in enumerate(digest.events, 1))
        return DSheet(
            title=title_of_digest(digest),
            label=called(digest),
            made=_made(digest),
            window=f"Covers {moment_of(digest.window.start)} to {moment_of(digest.window.end)}, that time itself left "
            f"out (reader’s zone: {words(digest.window.zone)}).",
            summary=tuple(summary_of(digest)),
            events=events,
            coverage=tuple(_coverage(digest.coverage)),
            sources=tuple(self._source(i) for i in self.articles),
            method=tuple(_method(digest)),
        )

    def _event(self, number: int, event: Event) -> DEvent:
        compared = self.digest.previous_edition is not None
        changes = {c.claim_id: c for c in event.changes if compared and c.kind is not ChangeKind.WITHDRAWN}
        top = self._claim(event.bottom_line, {}) if event.bottom_line else None
        names = {f.id: plain(f.name) for f in event.forces}
        claims = (*event.objectives, *event.obstacles, *event.outcomes)
        told = tuple(DNote(text) for text in _changes(event, self.digest.previous_edition)) if compared else ()
        denied = {c.id for c in claims if _is_denied_alone(c, event.conflicts)}
        figures, more = self._figures((*filter(None, [event.bottom_line]), *claims), event.conflicts)
        forces = event.forces[:_MOST_FORCES]
        parts = [
            *((DPart(CHANGES, notes=told),) if compared else ()),
            DPart(FIGURES, figures=figures, notes=_left(more, "more figure", "in the lines below")),
            *self._claims_and_conflicts(event, tuple(self._claim(c, changes) for c in claims if c.id in denied)),
            DPart(
                FORCES,
                lines=tuple(self._force(f) for f in forces),
                notes=_left(len(event.forces) - len(forces), "more name", "in fewer places, left out for length"),
            ),
            DPart(
                OBJECTIVES,
                lines=tuple(
                    self._claim(c, changes, _whose("objective of", c, c.force_ids, names))
                    for c in event.objectives
                    if c.id not in denied
                ),
            ),
            DPart(
                OBSTACLES,
                lines=tuple(
                    self._claim(c, changes, _whose("affects", c, c.affects, names))
                    for c in event.obstacles
                    if c.id not in denied
                ),
            ),
            DPart(
                OUTCOMES,
                lines=tuple(self._claim(c, changes) for c in event.outcomes if c.id not in denied),
                notes=_left(event.left_out, "more statement", "left out for length"),
            ),
        ]
        sources = count_of(event.independent_sources, "independent source")
        since = f"; {_counted(event.changes)}" if compared else ""
        facts = f"{sources}, {count_of(len(event.article_ids), 'article')}{since}."
        return DEvent(number, words(event.title), facts, top, tuple(map(_said, parts)))

    def _claim(self, claim: MergedClaim, changes: Mapping[str, Change], aside: str = "") -> DLine:
        text = words(claim.text)
        self.line += 1
        change = changes.get(claim.id)
        by = len({e.article_id for e in claim.evidence})
        told = f"in {by} articles" if by > 1 else ""
        return DLine(
            text,
            self._places(claim.evidence),
            lead=lead_of(claim, text),
            asides=tuple(filter(None, (aside, meant_by(claim, text), *days_of(claim), told))),
            mark=_mark(change),
            commitment=claim.commitment,
            number=self.line,
            days=tuple(dict.fromkeys(d.date for d in claim.dates if d.date and d.precision == "day")),
        )

    def _claims_and_conflicts(self, event: Event, denials: tuple[DLine, ...]) -> Iterator[DPart]:
        sides = tuple(self._sides(c) for c in event.conflicts)
        # behind a table a denial would pass for a side of it
        yield DPart(CONFLICTS, sides=sides, lines=() if sides else denials)
        if sides and denials:
            yield DPart(DENIALS, lines=denials)

    def _force(self, force: MergedForce) -> DLine:
        self.line += 1
        also = [
            a for a in dict.fromkeys(map(plain, force.aliases)) if a and a.casefold() != plain(force.name).casefold()
        ]
        strength = ", ".join(dict.fromkeys(wording_of(f) for f in force.strength))
        kind = "" if force.kind.value == "other" else force.kind.value.replace("_", " ")
        return DLine(
            ": ".join(filter(None, (kind, plain(force.role)))),
            self._places(force.evidence),
            name=words(force.name),
            # as in a brief: `Lantern, organisation: sent tents`, and `Paywell: put failed card payments at 40`
            behind_name="," if kind else ":",
            lead=f"(also {', '.join(also)})" if also else "",
            asides=(f"strength: {strength}",) if strength else (),
            number=self.line,
        )

    def _figures(self, claims: Sequence[MergedClaim], conflicts: Sequence[Conflict]) -> tuple[tuple[DFigure, ...], int]:
        """Give the figures, those first that stand against others and tell of people, and how many more there are."""
        rows: dict[tuple[object, ...], tuple[bool, int, DFigure]] = {}
        for claim in claims:
            for figure in claim.figures:
                told = told_of(claim, figure)
                if told is None:
                    continue
                (of, rank), near = told, [e for e in claim.evidence if figure.as_written in e.quote]
                found = _opposed(figure, near, conflicts)
                conflict, value = found or (None, None)
                if conflict and not figure.of:
                    of = words(conflict.topic)
                whose = _speaker(claim) if value is None or value.speaker is None else words(value.speaker.name)
                row = DFigure(
                    words(figure.as_written),
                    ", ".join(filter(None, (of, _earlier(claim, figure, self.articles)))),
                    "; ".join(filter(None, (whose, _mark_of(conflict, value)))),
                    range_of(figure.low, figure.value, figure.high),
                    self._places(near),
                )
                # `300` and `three hundred` homes by one speaker are one figure
                amount = row.figure.casefold() if figure.value is None else (figure.value, figure.unit)
                key = (amount, row.of.casefold(), row.whose if figure.value is not None else "")
                opposes, order, known = rows.get(key, (not conflict, rank, row))
                merged = replace(known, places=tuple(sorted({*known.places, *row.places})))
                rows[key] = (opposes, order, merged)
        ordered = [row for *_, row in sorted(rows.values(), key=lambda r: r[:2])]
        return tuple(ordered[:_MOST_FIGURES]), max(0, len(ordered) - _MOST_FIGURES)

    def _sides(self, conflict: Conflict) -> DSides:
        kind = {
            ConflictKind.DISAGREEMENT: "the accounts disagree",
            ConflictKind.UPDATE: "a count that moved, earlier first",
        }[conflict.kind]
        topic = words(conflict.topic)
        return DSides(f"{topic[0].upper()}{topic[1:]}: {kind}", tuple(self._value(v) for v in conflict.values))

    def _value(self, value: ConflictValue) -> DValue:
        self.value += 1
        article = self.articles.get(value.article_id)
        written = words(value.as_written)
        bounds = _bounds(Figure(as_written=written, value=value.value, low=value.low, high=value.high))
        return DValue(
            f"{written} ({bounds})" if bounds else written,
            words(value.speaker.name) if value.speaker else "the outlet itself",
            _outlet(article),
            moment_of(article.published_at) if article and article.published_at else "time not known",
            self._places(value.evidence, value.article_id),
            value.low,
            value.value,
            value.high,
            self.value,
        )

    def _places(self, evidence: Iterable[Evidence], article_id: str = "") -> tuple[Place, ...]:
        found: list[Place] = []
        for e in evidence:
            of = e.article_id if isinstance(e, SourcedEvidence) else article_id
            if of in self.numbers:
                found.append((self.numbers[of], e.sentence))
                self.cited[of].add(e.sentence)
        return tuple(sorted(set(found)))

    def _source(self, article_id: str) -> DSource:
        article = self.articles[article_id]
        spans = {s.id: plain(article.text[s.start : s.end]) for s in article.sentences}
        return DSource(
            self.numbers[article_id],
            plain(article.title) or "Untitled article",
            source_of(article),
            link_to(article.url),
            tuple((n, spans[n]) for n in sorted(self.cited[article_id]) if n in spans),
            article,
        )


def _left(number: int, what: str, why: str) -> tuple[DNote, ...]:
    return (DNote(f"{count_of(number, what)} {why}."),) if number > 0 else ()


def _is_denied_alone(claim: MergedClaim, conflicts: Sequence[Conflict]) -> bool:
    """Tell whether a statement is a denial that no table of conflicts has."""
    told = {(v.article_id, e.sentence) for c in conflicts for v in c.values for e in v.evidence}
    return claim.commitment is Commitment.DENIED and not any((e.article_id, e.sentence) in told for e in claim.evidence)


def _opposed(
    figure: Figure, near: Sequence[SourcedEvidence], conflicts: Sequence[Conflict]
) -> tuple[Conflict, ConflictValue] | None:
    """Give the conflict of which a figure is a side, and that side."""
    places = {(e.article_id, e.sentence) for e in near}
    for conflict in conflicts:
        for value in conflict.values:
            here = {(value.article_id, e.sentence) for e in value.evidence}
            if value.as_written == figure.as_written and here & places:
                return conflict, value
    return None


def _mark_of(conflict: Conflict | None, value: ConflictValue | None) -> str:
    """Say of a figure that another stands against it, or has come after it."""
    if conflict is None:
        return ""
    if conflict.kind is ConflictKind.DISAGREEMENT:
        return "disputed"
    last = conflict.values[-1]
    return "" if value == last else f"later {words(last.as_written)}"


def _earlier(claim: MergedClaim, figure: Figure, articles: Mapping[str, Article]) -> str:
    """Give the year of a figure that is of another year: it is no figure of the event."""
    published = {a.published_at[:4] for e in claim.evidence if (a := articles.get(e.article_id)) and a.published_at}
    years = [d for d in claim.dates if d.date and d.precision == "year" and d.date not in published]
    return f"in {words(years[0].date)}" if years and years[0].as_written != figure.as_written else ""


def _said(part: DPart) -> DPart:
    """Say of a part in which nothing stands that it is so."""
    if part.lines or part.sides or part.figures or part.notes:
        return part
    nothing = {
        CONFLICTS: "No differing values were found among these articles, and no line of this event is a denial.",
        FIGURES: "No figures are stated in the lines of this event.",
    }
    return DPart(part.heading, notes=(DNote(nothing.get(part.heading, f"No {part.heading.casefold()} borne out.")),))


def _made(digest: Digest) -> str:
    of = f"Update to edition {digest.previous_edition}. " if digest.previous_edition else "First edition. "
    if not _asked_a_model(digest):
        return f"{of}Made {moment_of(digest.as_of)}. No article was read for it, and no language model was asked."
    return (
        f"{of}Made {moment_of(digest.as_of)}. Extracted by a language model ({words(digest.generator.model)}); every "
        "line was checked by code against the sentences it cites, and merging and comparing are code alone."
    )


def _asked_a_model(digest: Digest) -> bool:
    return bool(digest.coverage.articles_read or digest.generator.usage.requests)


def called(digest: Digest) -> str:
    """Give what an edition is called for short: ``Morning, 2026-05-05, edition 2``."""
    name = words(digest.name)
    return f"{name[:1].upper()}{name[1:]}, {_days_of(digest.window)}, edition {digest.edition}"


def title_of_digest(digest: Digest) -> str:
    """Give what an edition is called, and what it leads with."""
    if not digest.events:
        return f"{called(digest)}: {'nothing could be read' if _is_unread(digest) else 'nothing new'}"
    first, more = headlines_of(digest, _IN_TITLE)
    return f"{called(digest)}: {'; '.join([*first, *([f'{more} more'] if more else [])])}"


def headlines_of(digest: Digest, most: int) -> tuple[list[str], int]:
    """Give the titles of the first events, each cut to a line, and how many more events there are."""
    titles = [shorten(words(e.title), width=_HEADLINE, placeholder="…") for e in digest.events[:most]]
    return titles, len(digest.events) - len(titles)


def reading_of(digest: Digest) -> str:
    """Say how much was read of what there was to read."""
    coverage = digest.coverage
    told = [f"{count_of(coverage.articles_read, 'article')} read"]
    told.append(f"{sum(s.is_missing for s in coverage.articles_skipped)} not read")
    if coverage.feeds_tried:
        told.append(f"{count_of(coverage.feeds_tried, 'feed')} asked")
    if coverage.feeds_failed:
        told.append(f"{len(coverage.feeds_failed)} failed")
    return f"{', '.join(told)}."


def _days_of(window: Window) -> str:
    """Give the day of an edition that covers about one, else the first and the last, as the reader's zone has them."""
    try:
        start, end = datetime.fromisoformat(window.start), datetime.fromisoformat(window.end)
        last = end - timedelta(seconds=1)  # the end itself is left out
        is_long = end - start > _A_DAY_AND_A_HALF
    except (ValueError, TypeError, OverflowError):
        return moment_of(window.end)
    return f"{start.date()} to {last.date()}" if is_long else str(last.date())


def summary_of(digest: Digest) -> list[str]:
    """Say what is in an edition at a glance; where nothing is, whether there was nothing new or nothing was read."""
    return list(_summary(digest))


def _summary(digest: Digest) -> Iterator[str]:
    if not digest.events:
        coverage, failed = digest.coverage, _failed(digest)
        if not _is_unread(digest):
            read = count_of(coverage.articles_read, "article")
            also = f" {count_of(failed, 'source')} failed or left out: see Coverage." if failed else ""
            yield f"Nothing new in this window: {read} read, no event to report.{also}"
        else:
            yield "Nothing could be read: see Coverage for what failed."
        return
    kinds = Counter(c.kind for e in digest.events for c in e.changes)
    conflicts = sum(len(e.conflicts) for e in digest.events)
    yield (
        f"{count_of(len(digest.events), 'event')} from {count_of(len(digest.articles), 'article')}: "
        + (f"{_kinds(kinds)}; " if digest.previous_edition is not None else "")
        + f"{count_of(conflicts, 'conflict')} between accounts."
        + (f" {count_of(digest.events_left_out, 'more event')} left out for length." if digest.events_left_out else "")
    )


def _failed(digest: Digest) -> int:
    return len(digest.coverage.feeds_failed) + sum(s.is_missing for s in digest.coverage.articles_skipped)


def _is_unread(digest: Digest) -> bool:
    """Tell whether nothing at all could be read."""
    coverage = digest.coverage
    return _failed(digest) > 0 and not (coverage.articles_read or coverage.feeds_read or coverage.feeds_empty)


def _counted(changes: Sequence[Change]) -> str:
    return _kinds(Counter(c.kind for c in changes))


def _kinds(kinds: Counter[ChangeKind]) -> str:
    named = [f"{kinds[k]} {k.value}" for k in ChangeKind if kinds[k] and k is not ChangeKind.UNCHANGED]
    return listed(named) if named else "no change"


def _changes(event: Event, previous: int | None) -> Iterator[str]:
    moved = [c for c in event.changes if c.kind not in (ChangeKind.UNCHANGED, ChangeKind.NEW)]
    new = sum(c.kind is ChangeKind.NEW for c in event.changes)
    for change in moved:
        before, after = words(change.before), words(change.after)
        if change.kind is ChangeKind.WITHDRAWN:
            yield f"Withdrawn by the outlet: {_quoted(before)}"
        else:
            yield f"{change.kind.value.capitalize()}: {_quoted(before)} → {_quoted(after)}"
    if new:
        yield f"New: {count_of(new, 'statement')}, marked below."
    if not moved and not new:
        yield f"No change since edition {previous}."


def _quoted(text: str) -> str:
    """Put a statement in quotation marks, unless it is a quotation as a whole."""
    is_one = text[:1] == "“" and text[-1:] == "”" and text.count("“") == 1
    return text if is_one else f"“{text}”"


def _mark(change: Change | None) -> str:
    if change is None or change.kind is ChangeKind.UNCHANGED:
        return ""
    return change.kind.value.capitalize()


def _whose(before: str, claim: Claim, ids: Sequence[str], names: Mapping[str, str]) -> str:
    missing = [
        names[i] for i in dict.fromkeys(ids) if names.get(i) and names[i].casefold() not in claim.text.casefold()
    ]
    return f"{before} {', '.join(missing)}" if missing else ""


def _speaker(claim: Claim) -> str:
    whose = words(claim.speaker.name) if claim.speaker else "the article"
    return whose if claim.commitment is Commitment.REPORTED else f"{whose}, {claim.commitment.value}"


def _bounds(figure: Figure) -> str:
    written = words(figure.as_written)
    bounds = [n for n in (figure.low, figure.value, figure.high) if n is not None]
    if figure.value is not None and any(c.isdigit() for c in written):
        return ""  # `90 million euros` is plain enough
    if not bounds or all(number_of(n) in written for n in bounds):
        return ""
    return range_of(figure.low, figure.value, figure.high) or number_of(figure.value)


def _outlet(article: Article | None) -> str:
    return (plain(article.outlet) if article else "") or "outlet not known"


def _coverage(coverage: Coverage) -> Iterator[str]:
    read = count_of(coverage.articles_read, "article")
    yield f"{read} briefed, {sum(not s.is_known for s in coverage.articles_skipped)} left out."
    if coverage.feeds_tried:
        yield (
            f"{count_of(coverage.feeds_tried, 'feed')} asked: {coverage.feeds_read} gave articles, "
            f"{coverage.feeds_empty} had nothing new, {len(coverage.feeds_failed)} failed."
        )
    for feed in coverage.feeds_failed:
        yield f"Failed since {moment_of(feed.since)}: {words(feed.url)} ({words(feed.reason)})."
    for skipped in coverage.articles_skipped:
        how = "Not read again" if skipped.is_known else "Left out"
        yield f"{how}: {words(skipped.url)} ({words(skipped.reason)})."
    if not coverage.feeds_failed and not coverage.articles_skipped:
        yield "Nothing failed."


def _method(digest: Digest) -> Iterator[str]:
    made, usage = digest.generator, digest.generator.usage
    if not _asked_a_model(digest):
        by = f"{words(made.name)} {plain(made.version)}"
        yield f"Made by {by}, schema {plain(digest.schema_version)}; no model was asked."
        return
    yield (
        f"Made by {words(made.name)} {plain(made.version)} with the model {words(made.model)}, prompt "
        f"{words(made.prompt.name)} {plain(made.prompt.version)}, schema {plain(digest.schema_version)}."
    )
    tokens = f"{usage.prompt_tokens:,} tokens asked, {usage.completion_tokens:,} answered"
    yield f"{count_of(usage.requests, 'request')}, {tokens}."
    yield (
        "Articles are of one event by the names and words of their openings; statements are one where each article "
        "bears out the other’s; sources that share a publisher, an agency or their text count once."
    )
