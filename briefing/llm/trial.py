"""The least question there is, to see whether a model answers in a form at all."""

from __future__ import annotations

from typing import Literal

from briefing.drafts import Form
from briefing.ports import Message, Question


class Ready(Form):
    """A model that can answer in a form can answer this."""

    ready: Literal["yes", "no"]


def trial() -> Question[Ready]:
    """Give a question that every model can answer in a few tokens."""
    asked = 'Are you ready? Answer in JSON: {"ready":"yes"} or {"ready":"no"}.'
    return Question(name="trial", messages=(Message("user", asked),), form=Ready, max_tokens=32)
