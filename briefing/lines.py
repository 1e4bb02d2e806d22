"""A brief as lines of JSON: what each line is, for those who read them as a stream.

Each begins with what it is and of which brief; then come the members that the same object has in the brief. The
article comes without its text: every quote stands in its evidence.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel

from briefing.models import (
    SCHEMA_VERSION_PATTERN,
    TIMESTAMP_PATTERN,
    ArticleFacts,
    Claim,
    Conflict,
    Force,
    Generator,
    HiddenRemoved,
    Objective,
    Obstacle,
    Outcome,
    Record,
    Withheld,
)

BriefId = Annotated[str, Field(description="Content hash of the brief that it is of.")]
IsClaim = Annotated[Literal["claim"], Field(description="That it holds a statement.")]


class ArticleHead(ArticleFacts):
    """An article without its text: a line's quotes stand in its evidence."""

    hidden_removed: HiddenRemoved = 0


class HeadLine(Record):
    """The first line: which brief the others are of."""

    record: Literal["brief"] = Field(description="That it is the head of a brief.")
    brief_id: BriefId
    schema_version: str = Field(pattern=SCHEMA_VERSION_PATTERN, description="Version of this schema, MAJOR.MINOR.")
    as_of: str = Field(
        description="When the brief was made: RFC 3339 with zone.", json_schema_extra={"pattern": TIMESTAMP_PATTERN}
    )
    article: ArticleHead = Field(description="The article it is of.")
    generator: Generator = Field(description="What made the brief.")


class MainPointLine(Claim):
    """The main point, where there is one."""

    record: IsClaim
    brief_id: BriefId
    section: Literal["bottom_line"] = Field(description="That it is the main point.")


class ForceLine(Force):
    """A force."""

    record: Literal["force"] = Field(description="That it holds a force.")
    brief_id: BriefId
    section: Literal["forces"] = Field(description="That it takes part.")


class ObjectiveLine(Objective):
    """An objective."""

    record: IsClaim
    brief_id: BriefId
    section: Literal["objectives"] = Field(description="That it is what a force wants.")


class ObstacleLine(Obstacle):
    """An obstacle."""

    record: IsClaim
    brief_id: BriefId
    section: Literal["obstacles"] = Field(description="That it stands in the way.")


class OutcomeLine(Outcome):
    """An outcome."""

    record: IsClaim
    brief_id: BriefId
    section: Literal["outcomes"] = Field(description="That it has come of it.")


class ConflictLine(Conflict):
    """A conflict."""

    record: Literal["conflict"] = Field(description="That it holds values that differ.")
    brief_id: BriefId
    section: Literal["conflicts"] = Field(description="That the article gives differing values.")


class WithheldLine(Withheld):
    """A statement that is withheld."""

    record: Literal["withheld"] = Field(description="That it holds something without support.")
    brief_id: BriefId


class BriefLine(
    RootModel[
        HeadLine | MainPointLine | ForceLine | ObjectiveLine | ObstacleLine | OutcomeLine | ConflictLine | WithheldLine
    ]
):
    """A line of a brief as ndjson; `record`, and of a claim `section`, tell which it is."""
