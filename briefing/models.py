"""The nouns: an article, its sentences, and the brief that rests on them.

Offsets are `[start, end)` in Unicode code points of `Article.text`, and
`article.text[evidence.start:evidence.end] == evidence.quote` holds for every evidence.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.0"

SentenceId = Annotated[int, Field(ge=1, description="Number of a sentence, from 1 in reading order.")]
Number = int | float


class Record(BaseModel):
    """A frozen value. Unknown fields are ignored, so that a newer minor version can be read."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)


class SentenceKind(StrEnum):
    """What part of the page a sentence stands in."""

    BODY = "body"
    HEADING = "heading"
    HIGHLIGHT = "highlight"
    BULLET = "bullet"
    CAPTION = "caption"
    FURNITURE = "furniture"


class Sentence(Record):
    """A stretch of the canonical text that is read as one sentence."""

    id: SentenceId
    start: int = Field(ge=0, description="First code point of the sentence in the canonical text.")
    end: int = Field(ge=1, description="Code point after the last one.")
    kind: SentenceKind = Field(
        default=SentenceKind.BODY,
        description="Where it stands: body, heading, highlight, bullet, caption, or furniture "
        "(bylines, datelines, cross-links: nothing rests on these).",
    )


class Page(Record):
    """What a source gave: text not yet canonical, and what is known of its origin."""

    text: str = Field(description="The article's text as it was read; paragraphs are parted by line breaks.")
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    published_at: str | None = None
    language: str | None = None
    hidden_removed: int = Field(default=0, description="How many hidden elements were taken out of it.")


class Article(Record):
    """An article as it was read: the canonical text, and what is known of its origin."""

    id: str = Field(description="First 16 hex digits of `sha256`.")
    title: str | None = Field(default=None, description="Headline, where known.")
    url: str | None = Field(default=None, description="Where it was published, where known.")
    outlet: str | None = Field(default=None, description="Who published it, where known.")
    author: str | None = Field(default=None, description="Byline, where known.")
    published_at: str | None = Field(
        default=None, description="When it was published: a date (YYYY-MM-DD) or an RFC 3339 time with zone."
    )
    language: str | None = Field(default=None, description="BCP 47 tag of the text's language, where known.")
    sha256: str = Field(description="SHA-256 of the canonical text in UTF-8, in hex.")
    text: str = Field(description="The canonical text: every quote is a slice of it, in Unicode code points.")
    sentences: tuple[Sentence, ...] = Field(description="The sentences, in reading order, never overlapping.")
    hidden_removed: int = Field(
        default=0, ge=0, description="How many hidden elements of the page were taken out before reading."
    )


class Evidence(Record):
    """The place in the article that a statement rests on."""

    sentence: SentenceId
    start: int = Field(ge=0, description="First code point of the quote in the canonical text.")
    end: int = Field(ge=1, description="Code point after the last one.")
    quote: str = Field(min_length=1, description="The article's own words: `text[start:end]`.")


class Figure(Record):
    """A quantity, as the article writes it and as it is read."""

    as_written: str = Field(description="The article's own words for it.")
    value: Number | None = Field(default=None, description="The value where there is a single one.")
    low: Number | None = Field(default=None, description="Least value meant, where the words bound it below.")
    high: Number | None = Field(default=None, description="Largest value meant, where they bound it above.")
    unit: str | None = Field(default=None, description="Unit or currency: km, %, USD …; null for a bare count.")
    of: str | None = Field(default=None, description="What is counted or measured, in the article's words.")
    approximate: bool = Field(default=False, description="Whether the words say it is not exact (about, some).")


class Moment(Record):
    """A time expression, the original wording kept beside its reading."""

    as_written: str = Field(description="The article's own words for it.")
    date: str | None = Field(default=None, description="The day meant (YYYY-MM-DD), or month (YYYY-MM), or year.")
    precision: str = Field(description="day, month, year, or unknown.")
    resolved: bool = Field(default=False, description="True where the day was worked out from the publication date.")


class SpeakerKind(StrEnum):
    """How a speaker is identified in the article."""

    NAMED = "named"
    ROLE = "role"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"
    OUTLET = "outlet"


class Speaker(Record):
    """Who says so."""

    name: str = Field(description="The speaker as the article names them.")
    kind: SpeakerKind = Field(
        description="named (a person), role (an office), organisation, unnamed (an anonymous source), "
        "or outlet (another news organisation)."
    )


class Commitment(StrEnum):
    """How firmly the article commits to a statement."""

    REPORTED = "reported"
    CLAIMED = "claimed"
    DENIED = "denied"
    PLANNED = "planned"
    EXPECTED = "expected"
    DISPUTED = "disputed"


class Claim(Record):
    """One statement of a brief, and the sentences it rests on.

    Made only once its evidence is found in the article and its figures and names are found in that
    evidence; what a model merely said is a draft.
    """

    id: str = Field(description="Identifier within the brief, such as o3.")
    text: str = Field(min_length=1, description="The statement.")
    speaker: Speaker | None = Field(default=None, description="Who says so; null is the outlet's own voice.")
    commitment: Commitment = Field(
        description="reported (the outlet's own voice, or an official on their own field), claimed (a party, an "
        "anonymous source, or contested), denied, planned, expected, or disputed."
    )
    figures: tuple[Figure, ...] = Field(default=(), description="The quantities it states.")
    dates: tuple[Moment, ...] = Field(default=(), description="The times it states or its evidence gives.")
    evidence: tuple[Evidence, ...] = Field(min_length=1, description="Where the article bears it out.")


class ForceKind(StrEnum):
    """What sort of actor a force is."""

    STATE = "state"
    MILITARY = "military"
    ARMED_GROUP = "armed_group"
    POLITICAL = "political"
    ORGANISATION = "organisation"
    COMPANY = "company"
    PERSON = "person"
    POPULATION = "population"
    NATURAL = "natural"
    OTHER = "other"


class Force(Record):
    """An actor of the situation: who takes part, who is acted upon, or what drives events."""

    id: str = Field(description="Identifier within the brief, such as f1.")
    name: str = Field(min_length=1, description="Its name in the article.")
    aliases: tuple[str, ...] = Field(default=(), description="Other names the article has for it.")
    kind: ForceKind = Field(description="What sort of actor it is.")
    role: str = Field(description="Its part in the situation, in the article's words.")
    strength: tuple[Figure, ...] = Field(default=(), description="Its size or means, as stated.")
    evidence: tuple[Evidence, ...] = Field(min_length=1, description="Where the article names it.")


class Objective(Claim):
    """What a force wants, plans or demands."""

    force_ids: tuple[str, ...] = Field(default=(), description="Ids of the forces whose objective it is.")


class Obstacle(Claim):
    """What stands in the way."""

    affects: tuple[str, ...] = Field(default=(), description="Ids of the forces it stands in the way of.")


class OutcomeKind(StrEnum):
    """What sort of result an outcome is."""

    TERRITORY = "territory"
    CASUALTY = "casualty"
    DISPLACEMENT = "displacement"
    CAPTURE = "capture"
    MATERIEL = "materiel"
    DECISION = "decision"
    AGREEMENT = "agreement"
    OTHER = "other"


class Outcome(Claim):
    """What has come of it so far."""

    kind: OutcomeKind = Field(description="What sort of result it is.")


class Section(StrEnum):
    """The parts of a brief that hold statements."""

    BOTTOM_LINE = "bottom_line"
    FORCES = "forces"
    OBJECTIVES = "objectives"
    OBSTACLES = "obstacles"
    OUTCOMES = "outcomes"


class Reason(StrEnum):
    """Why a statement is withheld: a closed list."""

    NUMBER = "number"
    UNIT = "unit"
    ROLE = "role"
    NAME = "name"
    PLACE = "place"
    DATE = "date"
    NEGATION = "negation"
    DENIAL = "denial"
    MODALITY = "modality"
    SPEAKER = "speaker"
    COMPARISON = "comparison"
    QUOTE = "quote"
    NOT_IN_SOURCE = "not-in-source"
    NOT_A_STATEMENT = "not-a-statement"


class Withheld(Record):
    """Something the model said that the article does not bear out."""

    section: Section = Field(description="Where it would have stood.")
    text: str = Field(description="What the model said.")
    reason: Reason = Field(description="Why it is withheld, from a closed list.")
    detail: str = Field(description="The reason in words, naming the words that failed.")
    offending: tuple[str, ...] = Field(default=(), description="Words of the statement that failed.")
    evidence: tuple[Evidence, ...] = Field(default=(), description="The nearest place in the article, if any.")


class CheckVerdict(StrEnum):
    """Whether an article bears a statement out."""

    SUPPORTED = "supported"
    WITHHELD = "withheld"


class CheckResult(Record):
    """What the gate says to one statement."""

    id: str | int = Field(description="Identifier of the statement, as it was given.")
    verdict: CheckVerdict = Field(description="supported: the article says it; withheld: it does not, or not so.")
    reason: Reason | None = Field(description="Why it is withheld, from a closed list; null where it is supported.")
    detail: str = Field(description="The reason in words, naming the words that failed.")
    evidence: tuple[Evidence, ...] = Field(default=(), description="The sentences it rests on, or the nearest.")
    statement: str = Field(description="The statement.")
    offending: tuple[str, ...] = Field(default=(), description="Words of the statement that failed.")


class ConflictKind(StrEnum):
    """How two values of one thing stand to each other."""

    DISAGREEMENT = "disagreement"
    UPDATE = "update"


class ConflictValue(Record):
    """One side of a conflict."""

    as_written: str = Field(description="The article's own words for the value.")
    value: Number | None = Field(default=None, description="The value where there is a single one.")
    low: Number | None = Field(default=None, description="Least value meant.")
    high: Number | None = Field(default=None, description="Largest value meant.")
    speaker: Speaker | None = Field(default=None, description="Whose value it is; null is the outlet's own voice.")
    article_id: str = Field(description="Id of the article it stands in.")
    evidence: tuple[Evidence, ...] = Field(min_length=1, description="Where it stands.")


class Conflict(Record):
    """One thing for which the article gives more than one value; shown side by side, never averaged."""

    topic: str = Field(description="What the values are of.")
    kind: ConflictKind = Field(description="disagreement, or update (a later count of something moving).")
    values: tuple[ConflictValue, ...] = Field(min_length=2, description="The values, in reading order.")


class PromptRef(Record):
    """Which prompt was used."""

    name: str = Field(description="Name of the prompt.")
    version: str = Field(description="Its version.")
    sha256: str = Field(description="SHA-256 of its files, in hex.")


class Usage(Record):
    """What the model was asked for."""

    requests: int = Field(default=0, ge=0, description="Requests sent, retries included.")
    prompt_tokens: int = Field(default=0, ge=0, description="Tokens of the prompts, as the server counts.")
    completion_tokens: int = Field(default=0, ge=0, description="Tokens of the answers, as the server counts.")
    cost_usd: float | None = Field(default=None, description="Upper bound of the price in US dollars; null: unknown.")

    def __add__(self, other: Usage) -> Usage:
        """Sum of both; the cost is unknown as soon as one of them is."""
        known = self.cost_usd is not None and other.cost_usd is not None
        return Usage(
            requests=self.requests + other.requests,
            prompt_tokens=self.prompt_tokens + other.prompt_tokens,
            completion_tokens=self.completion_tokens + other.completion_tokens,
            cost_usd=(self.cost_usd or 0.0) + (other.cost_usd or 0.0) if known else None,
        )


class GateCount(Record):
    """How many statements the model made, and what became of them."""

    drafted: int = Field(default=0, ge=0, description="Statements the model made.")
    kept: int = Field(default=0, ge=0, description="Statements the article bears out.")
    withheld: int = Field(default=0, ge=0, description="Statements it does not bear out.")
    repeated: int = Field(default=0, ge=0, description="Statements that say again what another one says.")


class Unanswered(Record):
    """A question that stayed without a usable answer: its section may lack statements."""

    section: Section = Field(description="The section asked for.")
    window: int = Field(ge=1, description="Which stretch of a long article it was asked about, from 1.")
    reason: str = Field(description="Why there is no answer.")


class Generator(Record):
    """What made the brief."""

    name: str = Field(description="Name of the program.")
    version: str = Field(description="Its version.")
    model: str = Field(description="The model asked, as configured.")
    prompt: PromptRef = Field(description="The prompt asked with.")
    parameters: dict[str, str | int | float | bool | None] = Field(description="Sampling and server parameters.")
    usage: Usage = Field(description="Requests, tokens and cost.")
    elapsed_s: float = Field(ge=0, description="Seconds the model was waited for, summed over its answers.")
    unanswered: tuple[Unanswered, ...] = Field(default=(), description="Questions without a usable answer.")
    gate: GateCount = Field(default=GateCount(), description="What the gate kept and withheld.")


class Brief(Record):
    """A situation brief of one article: what it says, and where it says so."""

    schema_version: str = Field(default=SCHEMA_VERSION, description="Version of this schema, MAJOR.MINOR.")
    id: str = Field(description="Content hash of the brief: equal for equal content.")
    as_of: str = Field(description="When the brief was made: RFC 3339 with zone.")
    article: Article = Field(description="The article it is of.")
    bottom_line: Claim | None = Field(default=None, description="The main point, or null where none is borne out.")
    forces: tuple[Force, ...] = Field(default=(), description="Who takes part.")
    objectives: tuple[Objective, ...] = Field(default=(), description="What they want.")
    obstacles: tuple[Obstacle, ...] = Field(default=(), description="What stands in the way.")
    outcomes: tuple[Outcome, ...] = Field(default=(), description="What has come of it.")
    conflicts: tuple[Conflict, ...] = Field(default=(), description="Where the article gives differing values.")
    withheld: tuple[Withheld, ...] = Field(default=(), description="What the model said without support.")
    generator: Generator = Field(description="What made the brief.")
