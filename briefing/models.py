"""The nouns: an article, its sentences, and the brief that rests on them.

Offsets are `[start, end)` in Unicode code points of `Article.text`, and
`article.text[evidence.start:evidence.end] == evidence.quote` holds for every evidence.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.0"
SCHEMA_VERSION_PATTERN = r"^1\.(0|[1-9][0-9]*)$"
"""Any minor version of this major one."""
TIMESTAMP_PATTERN = (
    r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?"
    r"(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
)
"""RFC 3339, with a zone and no leap second."""

SentenceId = Annotated[int, Field(ge=1, description="Number of a sentence, from 1 in reading order.")]
Number = int | float
Marked = Annotated[str, Field(min_length=1)]


class Record(BaseModel):
    """A frozen value. Unknown fields are ignored, so that a newer minor version can be read."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)


class Word(StrEnum):
    """A member of a list, with what it means; the published schemas carry both."""

    _value_: str
    meaning: str

    def __new__(cls, value: str, meaning: str = "") -> Self:
        """Make a member of its word and its meaning."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        return member


class SentenceKind(Word):
    """What part of the page a sentence stands in."""

    BODY = "body", "running text"
    HEADING = "heading", "a headline or a heading between paragraphs"
    HIGHLIGHT = "highlight", "a point of the summary above the text"
    BULLET = "bullet", "a point of a list"
    CAPTION = "caption", "the caption or credit of a picture"
    FURNITURE = "furniture", "bylines, datelines, cross-links: nothing rests on these"


class Sentence(Record):
    """A stretch of the canonical text that is read as one sentence."""

    id: SentenceId
    start: int = Field(ge=0, description="First code point of the sentence in the canonical text.")
    end: int = Field(ge=1, description="Code point after the last one.")
    kind: SentenceKind = Field(default=SentenceKind.BODY, description="Where on the page it stands.")


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


HiddenRemoved = Annotated[
    int, Field(ge=0, description="How many hidden elements of the page were taken out before reading.")
]


class ArticleFacts(Record):
    """What is known of an article besides its text."""

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


class Article(ArticleFacts):
    """An article as it was read: the canonical text, and what is known of its origin."""

    text: str = Field(description="The canonical text: every quote is a slice of it, in Unicode code points.")
    sentences: tuple[Sentence, ...] = Field(description="The sentences, in reading order, never overlapping.")
    hidden_removed: HiddenRemoved = 0


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


class SpeakerKind(Word):
    """How a speaker is identified in the article."""

    NAMED = "named", "a person, by name"
    ROLE = "role", "a person, by office only"
    ORGANISATION = "organisation", "an organisation, an authority or a group"
    UNNAMED = "unnamed", "an anonymous source"
    OUTLET = "outlet", "another news organisation"


class Speaker(Record):
    """Who says so."""

    name: str = Field(description="The speaker as the article names them.")
    kind: SpeakerKind = Field(description="How the article identifies the speaker.")


class Commitment(Word):
    """How firmly the article commits to a statement."""

    REPORTED = "reported", "in the outlet's own voice, or by an official on their own field"
    CLAIMED = "claimed", "by a party, by an anonymous source, or contested"
    DENIED = "denied", "a speaker says that it is not so"
    PLANNED = "planned", "somebody means to do it"
    EXPECTED = "expected", "foretold, feared or hoped for"
    DISPUTED = "disputed", "said by one and denied by another"


class Claim(Record):
    """One statement of a brief, and the sentences it rests on.

    Made only once its evidence is found in the article and its figures and names are found in that
    evidence; what a model merely said is a draft.
    """

    id: str = Field(description="Identifier within the brief, such as o3.")
    text: str = Field(min_length=1, description="The statement.")
    speaker: Speaker | None = Field(default=None, description="Who says so; null is the outlet's own voice.")
    commitment: Commitment = Field(description="How firmly the article commits to it.")
    figures: tuple[Figure, ...] = Field(default=(), description="The quantities it states.")
    dates: tuple[Moment, ...] = Field(default=(), description="The times it states or its evidence gives.")
    evidence: tuple[Evidence, ...] = Field(min_length=1, description="Where the article bears it out.")


class ForceKind(Word):
    """What sort of actor a force is."""

    STATE = "state", "a government, an authority or the police"
    MILITARY = "military", "armed forces of a state, or a part of them"
    ARMED_GROUP = "armed_group", "an armed group that is no state's"
    POLITICAL = "political", "a party, a parliament or a campaign"
    ORGANISATION = "organisation", "a union, an agency, a charity or another body"
    COMPANY = "company", "a business"
    PERSON = "person", "one person"
    POPULATION = "population", "people who share a place or a plight"
    NATURAL = "natural", "a storm, a disease or another force of nature"
    OTHER = "other", "none of these"


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


class OutcomeKind(Word):
    """What sort of result an outcome is."""

    TERRITORY = "territory", "ground taken, lost or entered"
    CASUALTY = "casualty", "people killed, wounded or taken ill"
    DISPLACEMENT = "displacement", "people driven from their homes or brought away"
    CAPTURE = "capture", "people arrested, taken or freed"
    MATERIEL = "materiel", "things destroyed, damaged or seized"
    DECISION = "decision", "something ruled, ordered or voted"
    AGREEMENT = "agreement", "something settled between parties"
    OTHER = "other", "none of these"


class Outcome(Claim):
    """What has come of it so far."""

    kind: OutcomeKind = Field(description="What sort of result it is.")


class Section(Word):
    """The parts of a brief that hold statements."""

    BOTTOM_LINE = "bottom_line", "the main point"
    FORCES = "forces", "who takes part"
    OBJECTIVES = "objectives", "what they want"
    OBSTACLES = "obstacles", "what stands in the way"
    OUTCOMES = "outcomes", "what has come of it"


class Reason(Word):
    """Why a statement is withheld: a closed list."""

    NUMBER = "number", "a figure is not the article's"
    UNIT = "unit", "a figure has another unit or measure there"
    ROLE = "role", "who does what to whom, or what is counted, is another there"
    NAME = "name", "a name is not the article's, or is not there"
    PLACE = "place", "a place is another there"
    DATE = "date", "a time is another there"
    NEGATION = "negation", "one says “not” where the other does not"
    DENIAL = "denial", "a denial is told as a fact, or a fact as a denial"
    MODALITY = "modality", "what may be, is wanted or is to come is told as done, or the reverse"
    SPEAKER = "speaker", "somebody else says so, or what somebody claims is told as a fact"
    COMPARISON = "comparison", "a comparison goes another way there"
    QUOTE = "quote", "the quotation does not stand in the article"
    NOT_IN_SOURCE = "not-in-source", "no sentence of the article says this"
    NOT_A_STATEMENT = "not-a-statement", "there is nothing in it that can be checked"


class SecondWording(Record):
    """What the model said when it was told why a statement is withheld, and what became of that."""

    text: str = Field(description="What it said instead; empty where it found nothing of the kind in the article.")
    reason: Reason | None = Field(description="Why that is withheld too; null where it stands, or is empty.")
    detail: str = Field(description="That reason in words; empty where there is none.")
    claim_id: str | None = Field(description="Id of the claim of this brief that it became, or says again; else null.")


FROM_EXAMPLE = "repeated from the worked example of the prompt"
"""Why something is withheld that the model did not take from the article at all."""


class Withheld(Record):
    """Something the model said that the article does not bear out."""

    section: Section = Field(description="Where it would have stood.")
    text: str = Field(description="What the model said.")
    reason: Reason = Field(description="Why it is withheld, from a closed list.")
    detail: str = Field(description="The reason in words, naming the words that failed.")
    offending: tuple[Marked, ...] = Field(default=(), description="Words of the statement that failed.")
    evidence: tuple[Evidence, ...] = Field(default=(), description="The nearest place in the article, if any.")
    again: SecondWording | None = Field(
        default=None, description="What the model said of it when asked again; null where it was not asked."
    )


class CheckVerdict(Word):
    """Whether an article bears a statement out."""

    SUPPORTED = "supported", "the article says it"
    WITHHELD = "withheld", "the article does not say it, or not so"


class CheckResult(Record):
    """What the gate says to one statement."""

    id: str | int = Field(description="Identifier of the statement, as it was given.")
    verdict: CheckVerdict = Field(description="Whether the article bears it out.")
    reason: Reason | None = Field(description="Why it is withheld, from a closed list; null where it is supported.")
    detail: str = Field(description="The reason in words, naming the words that failed.")
    evidence: tuple[Evidence, ...] = Field(default=(), description="The sentences it rests on, or the nearest.")
    statement: str = Field(description="The statement.")
    offending: tuple[Marked, ...] = Field(default=(), description="Words of the statement that failed.")


class FailureKind(Word):
    """The sorts of things that go wrong."""

    USAGE = "usage", "the command line is not understood"
    SETTINGS = "settings", "a setting is wrong or missing"
    UNKNOWN_MODEL = "unknown-model", "the server does not have that model"
    NO_SUCH_SOURCE = "no-such-source", "no such file, or a folder where a file belongs"
    REFUSED = "refused", "the input is not taken: too large, no article, not a public address, not of the schema"
    FETCH = "fetch", "the page cannot be had"
    FETCH_LATER = "fetch-later", "the host asks to come back later"
    MODEL_AUTH = "model-auth", "no key, a wrong key, or the quota is used up"
    MODEL_UNAVAILABLE = "model-unavailable", "the model's server is unreachable, overloaded or too slow"
    MODEL_REFUSED = "model-refused", "the model declined to answer"
    MODEL_OUTPUT = "model-output", "the model's answer was cut off or unusable, also after asking again"
    BUDGET = "budget", "the run would cost more than it may"
    NOT_A_BRIEF = "not-a-brief", "the file is not a saved brief, or was changed after it was made"
    STORE = "store", "a file cannot be written or read"
    PARTIAL = "partial", "the output is written, and something is missing from it"
    INTERRUPTED = "interrupted", "the user or the system ended the run"
    DEFECT = "defect", "this program is at fault"
    NOTICE = "notice", "nothing failed; something about the run is worth knowing"


class Failure(Record):
    """What went wrong, for a program to act on: one JSON object on standard error."""

    kind: FailureKind = Field(description="What sort of thing went wrong.")
    message: str = Field(min_length=1, description="What went wrong, naming the thing, in one line.")
    hint: str | None = Field(description="What to do about it, where there is something to do.")
    exit_status: int = Field(ge=0, le=255, description="The status that the program ends with; 0 for a notice.")


class ConflictKind(Word):
    """How two values of one thing stand to each other."""

    DISAGREEMENT = "disagreement", "two say different things of one moment"
    UPDATE = "update", "a later count of something that moves"


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
    kind: ConflictKind = Field(description="How they stand to each other.")
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

    def __sub__(self, part: Usage) -> Usage:
        """Take off a part of it; the cost is unknown as soon as one of them is."""
        known = self.cost_usd is not None and part.cost_usd is not None
        return Usage(
            requests=self.requests - part.requests,
            prompt_tokens=self.prompt_tokens - part.prompt_tokens,
            completion_tokens=self.completion_tokens - part.completion_tokens,
            cost_usd=max(0.0, (self.cost_usd or 0.0) - (part.cost_usd or 0.0)) if known else None,
        )


class GateCount(Record):
    """How many statements were drafted at first and what became of them, and how many were put right."""

    drafted: int = Field(default=0, ge=0, description="Statements drafted, by the model or by code.")
    added: int = Field(
        default=0,
        ge=0,
        description="Those of them that code took from the article, in its words: the model passed them over.",
    )
    kept: int = Field(default=0, ge=0, description="Statements the article bears out.")
    withheld: int = Field(default=0, ge=0, description="Statements it does not bear out.")
    repeated: int = Field(default=0, ge=0, description="Statements that say again what another one says.")
    asked_again: int = Field(default=0, ge=0, description="Statements withheld that it was asked about again.")
    mended: int = Field(default=0, ge=0, description="Those of them whose other words the article bears out.")


class Unanswered(Record):
    """A question that stayed without a usable answer: its section may lack statements."""

    section: Section = Field(description="The section asked for.")
    window: int = Field(ge=1, description="Which stretch of a long article it was asked about, from 1.")
    reason: str = Field(description="Why there is no answer.")


class NotMended(Record):
    """Why asking again about what is withheld brought nothing."""

    asked: bool = Field(description="Whether it was asked; false where the question would have cost too much.")
    reason: str = Field(description="Why there is no second wording.")


class Generator(Record):
    """The program, the model and the prompt that made a document."""

    name: str = Field(description="Name of the program.")
    version: str = Field(description="Its version.")
    model: str = Field(description="The model asked, as configured.")
    prompt: PromptRef = Field(description="The prompt asked with.")
    parameters: dict[str, str | int | float | bool | None] = Field(description="Sampling and server parameters.")
    usage: Usage = Field(description="Requests, tokens and cost.")
    elapsed_s: float = Field(ge=0, description="Seconds the model was waited for, summed over its answers.")
    unanswered: tuple[Unanswered, ...] = Field(default=(), description="Questions without a usable answer.")
    not_mended: NotMended | None = Field(
        default=None, description="Why asking again brought nothing; null where it did, or was not called for."
    )
    gate: GateCount = Field(default=GateCount(), description="What the gate kept and withheld.")


class Brief(Record):
    """A situation brief of one article: what it says, and where it says so."""

    schema_version: str = Field(
        default=SCHEMA_VERSION, pattern=SCHEMA_VERSION_PATTERN, description="Version of this schema, MAJOR.MINOR."
    )
    id: str = Field(description="Content hash of the brief: equal for equal content.")
    as_of: str = Field(
        description="When the brief was made: RFC 3339 with zone.", json_schema_extra={"pattern": TIMESTAMP_PATTERN}
    )
    article: Article = Field(description="The article it is of.")
    bottom_line: Claim | None = Field(default=None, description="The main point, or null where none is borne out.")
    forces: tuple[Force, ...] = Field(default=(), description="Who takes part.")
    objectives: tuple[Objective, ...] = Field(default=(), description="What they want.")
    obstacles: tuple[Obstacle, ...] = Field(default=(), description="What stands in the way.")
    outcomes: tuple[Outcome, ...] = Field(default=(), description="What has come of it.")
    conflicts: tuple[Conflict, ...] = Field(default=(), description="Where the article gives differing values.")
    withheld: tuple[Withheld, ...] = Field(default=(), description="What the model said without support.")
    generator: Generator = Field(description="What made the brief.")
