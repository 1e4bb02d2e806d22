"""The nouns of a digest: one edition of many briefs, merged into events and compared with the edition before.

Offsets are those of `briefing.models`; evidence names the article it is a slice of as well.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from briefing.models import (
    SCHEMA_VERSION,
    SCHEMA_VERSION_PATTERN,
    TIMESTAMP_PATTERN,
    Article,
    Claim,
    Conflict,
    Evidence,
    Force,
    Generator,
    Objective,
    Obstacle,
    Outcome,
    Record,
    Word,
)

OUTSIDE = "published outside the window"
TWICE = "the same text was read already"
UNPAID = "not read: the budget of the run was reached before"
BY_CHOICE = frozenset({OUTSIDE, TWICE})
"""Reasons for which an article is left out without anything having failed."""
NOT_AGAIN = "read before, and could not be read again to see what its outlet changed"
"""How the reason begins for an article that nothing is left out of: an earlier edition has it."""


class SourcedEvidence(Evidence):
    """The place in one of several articles that a statement rests on."""

    article_id: str = Field(description="Id of the article that the quote is a slice of.")


class MergedClaim(Claim):
    """One statement of an event, and the sentences of one or more articles it rests on."""

    evidence: tuple[SourcedEvidence, ...] = Field(min_length=1, description="Where the articles bear it out.")


class MergedForce(Force):
    """An actor of an event, as one or more articles name it."""

    evidence: tuple[SourcedEvidence, ...] = Field(min_length=1, description="Where the articles name it.")


class MergedObjective(MergedClaim, Objective):
    """What a force wants, plans or demands, by one or more articles."""


class MergedObstacle(MergedClaim, Obstacle):
    """What stands in the way, by one or more articles."""


class MergedOutcome(MergedClaim, Outcome):
    """What has come of it so far, by one or more articles."""


class ChangeKind(Word):
    """How a statement stands to the previous edition."""

    NEW = "new", "the previous edition did not have it"
    CHANGED = "changed", "it says something else of the same matter"
    CONTRADICTED = "contradicted", "a later article says that it is not so"
    WITHDRAWN = "withdrawn", "the outlet has taken it back"
    UNCHANGED = "unchanged", "it stands as it stood"


class Change(Record):
    """What became of one statement since the previous edition."""

    kind: ChangeKind = Field(description="How it stands to the previous edition.")
    claim_id: str = Field(description="Id of the statement in this edition, or in the previous one if it is withdrawn.")
    before: str | None = Field(default=None, description="The statement of the previous edition; null where it is new.")
    after: str | None = Field(
        default=None, description="The statement of this edition; null where it no longer has one."
    )


class Event(Record):
    """One event, as all the articles about it have it."""

    id: str = Field(description="Identifier of the event, the same in every edition that has it.")
    title: str = Field(min_length=1, description="What it is called, in the words of an article.")
    article_ids: tuple[str, ...] = Field(min_length=1, description="Ids of the articles about it.")
    independent_sources: int = Field(
        ge=1, description="How many sources it rests on, those that share an owner or a wire text counted once."
    )
    bottom_line: MergedClaim | None = Field(default=None, description="The main point, or null where none stands.")
    forces: tuple[MergedForce, ...] = Field(default=(), description="Who takes part.")
    objectives: tuple[MergedObjective, ...] = Field(default=(), description="What they want.")
    obstacles: tuple[MergedObstacle, ...] = Field(default=(), description="What stands in the way.")
    outcomes: tuple[MergedOutcome, ...] = Field(default=(), description="What has come of it.")
    conflicts: tuple[Conflict, ...] = Field(default=(), description="Where the articles give differing values.")
    changes: tuple[Change, ...] = Field(default=(), description="What became of each statement since last time.")
    left_out: int = Field(default=0, ge=0, description="Statements left out of its sections for their length.")


class Window(Record):
    """The time a digest covers, [start, end)."""

    start: str = Field(description="From when: RFC 3339 with zone.")
    end: str = Field(description="Until when, itself left out: RFC 3339 with zone.")
    zone: str = Field(description="The reader's time zone, by its IANA name.")


class FailedFeed(Record):
    """A feed that could not be read."""

    url: str = Field(description="Address of the feed.")
    reason: str = Field(description="Why it could not be read.")
    since: str = Field(description="Since when it cannot be read: RFC 3339 with zone.")


class SkippedArticle(Record):
    """An article that was found and not briefed."""

    url: str = Field(description="Address of the article.")
    reason: str = Field(description="Why it was left out.")

    @property
    def is_known(self) -> bool:
        """Whether an earlier edition has the article, whose page could not be read again."""
        return self.reason.startswith(NOT_AGAIN)

    @property
    def is_missing(self) -> bool:
        """Whether the edition lacks something for it."""
        return self.reason not in BY_CHOICE and not self.is_known


class Coverage(Record):
    """What was looked at, what was read, and what is missing."""

    feeds_tried: int = Field(ge=0, description="Feeds asked.")
    feeds_read: int = Field(ge=0, description="Feeds that gave articles.")
    feeds_empty: int = Field(ge=0, description="Feeds that were read and had nothing new.")
    feeds_failed: tuple[FailedFeed, ...] = Field(default=(), description="Feeds that could not be read.")
    articles_read: int = Field(ge=0, description="Articles briefed.")
    articles_skipped: tuple[SkippedArticle, ...] = Field(default=(), description="Articles left out, with the reason.")


class Digest(Record):
    """One edition: the events of a stretch of time, and what has changed since the edition before."""

    schema_version: str = Field(
        default=SCHEMA_VERSION, pattern=SCHEMA_VERSION_PATTERN, description="Version of this schema, MAJOR.MINOR."
    )
    id: str = Field(description="Content hash of the digest: equal for equal content.")
    name: str = Field(min_length=1, description="Name of the digest.")
    edition: int = Field(ge=1, description="Number of this edition, from 1.")
    previous_edition: int | None = Field(
        default=None, ge=1, description="Number of the edition it is compared with; null for the first."
    )
    as_of: str = Field(
        description="When the digest was made: RFC 3339 with zone.", json_schema_extra={"pattern": TIMESTAMP_PATTERN}
    )
    window: Window = Field(description="The time it covers.")
    events: tuple[Event, ...] = Field(default=(), description="The events; none is a digest, too: nothing was new.")
    events_left_out: int = Field(default=0, ge=0, description="Events left out for the length of the digest.")
    articles: tuple[Article, ...] = Field(default=(), description="The articles that the events rest on.")
    coverage: Coverage = Field(description="What was looked at, and what is missing.")
    generator: Generator = Field(description="What made the digest.")


class EditionLine(Record):
    """The first line of an edition as lines: the edition without its events and articles."""

    type: Literal["edition"] = Field(description="That it is the head of an edition.")
    schema_version: str = Field(pattern=SCHEMA_VERSION_PATTERN, description="Version of this schema, MAJOR.MINOR.")
    id: str = Field(description="Content hash of the digest.")
    name: str = Field(min_length=1, description="Name of the digest.")
    edition: int = Field(ge=1, description="Number of this edition, from 1.")
    previous_edition: int | None = Field(
        default=None, ge=1, description="Number of the edition it is compared with; null for the first."
    )
    as_of: str = Field(
        description="When the digest was made: RFC 3339 with zone.", json_schema_extra={"pattern": TIMESTAMP_PATTERN}
    )
    window: Window = Field(description="The time it covers.")
    events_left_out: int = Field(default=0, ge=0, description="Events left out for the length of the digest.")
    coverage: Coverage = Field(description="What was looked at, and what is missing.")
    generator: Generator = Field(description="What made the digest.")


class EventLine(Event):
    """An event of an edition."""

    type: Literal["event"] = Field(description="That it holds an event.")
    edition: int = Field(ge=1, description="Number of the edition that it is of.")


class DigestLine(RootModel[EditionLine | EventLine]):
    """A line of an edition as ndjson; `type` tells which it is. Every quote of an event stands in its evidence."""
