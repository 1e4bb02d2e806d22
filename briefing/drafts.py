"""What the model says: the forms its answers must have.

A draft is no claim. It becomes one in `briefing.grounding`, if the article bears it out. Lists and strings are
bounded, because a model that is not bounded may repeat itself to the end of its window. There are no field
descriptions here: the prompts say what is meant, and a word changed here would change every recorded request.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model, model_validator

from briefing.models import Section

NAME, PHRASE, STATEMENT = 90, 120, 240
"""The longest each may be, in characters; what reaches it was cut off."""

Name = Annotated[str, StringConstraints(max_length=NAME)]
Phrase = Annotated[str, StringConstraints(max_length=PHRASE)]
Statement = Annotated[str, StringConstraints(max_length=STATEMENT)]


class Form(BaseModel):
    """A closed object: every field is required and no other may come."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class _Listing(Form):
    """A list that may be empty only where the model says that the article has nothing of the kind."""

    @model_validator(mode="after")
    def _says_why_it_is_empty(self) -> Self:
        listed = any(isinstance(value, tuple) and value for _, value in self)
        if not listed and not self.model_dump().get("abstained"):
            raise ValueError("the list is empty: list what the article says, or set abstained to true")
        return self


class ForceDraft(Form):
    """An actor, as the model names it."""

    name: Name
    role: Phrase
    size: Name


class ObjectiveDraft(Form):
    """An aim, and whose it is; the aim first, because a small model that names a holder first makes up an aim."""

    aim: Statement
    who: Name


class ObstacleDraft(Form):
    """Something in the way, and in whose."""

    what: Statement
    affects: Name


class OutcomeDraft(Form):
    """A result."""

    what: Statement


class BottomLineDraft(Form):
    """The main point."""

    bottom_line: Statement


class ForcesDraft(_Listing):
    """The actors."""

    forces: tuple[ForceDraft, ...] = Field(max_length=10)
    abstained: bool


class ObjectivesDraft(_Listing):
    """The aims."""

    objectives: tuple[ObjectiveDraft, ...] = Field(max_length=8)
    abstained: bool


class ObstaclesDraft(_Listing):
    """What stands in the way."""

    obstacles: tuple[ObstacleDraft, ...] = Field(max_length=8)
    abstained: bool


class OutcomesDraft(_Listing):
    """The results."""

    outcomes: tuple[OutcomeDraft, ...] = Field(max_length=14)
    abstained: bool


FORMS: dict[Section, type[Form]] = {
    Section.BOTTOM_LINE: BottomLineDraft,
    Section.FORCES: ForcesDraft,
    Section.OBJECTIVES: ObjectivesDraft,
    Section.OBSTACLES: ObstaclesDraft,
    Section.OUTCOMES: OutcomesDraft,
}

MOST_AGAIN = 8
"""How many statements may be asked about again at once."""
MOST_AGAIN_SMALL = 3
"""How many of a small model: it puts one of thirty right, and each takes six seconds."""


class AgainDraft(Form):
    """Other words for a statement, in pieces; all empty: the article says nothing of the kind.

    A small model that is to write it in one piece writes the one that was withheld.
    """

    who: Name
    does: Name
    what: Statement


@cache
def again_form(count: int) -> type[Form]:
    """Give the form of what is said again of `count` statements: `{"1": …, "2": …}`, an `AgainDraft` for each number.

    Each number is a member of its own, so that a model can leave none out, say none twice and make none up.
    """
    entries: dict[str, Any] = {str(number): (AgainDraft, ...) for number in range(1, count + 1)}
    return create_model(f"Again{count}", __base__=Form, **entries)
