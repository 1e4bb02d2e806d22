"""What a comparison is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefing.gate.bearing import Bearing
from briefing.gate.ground import Ground
from briefing.gate.reading import Reading
from briefing.models import Commitment, Reason, Speaker


@dataclass(frozen=True, slots=True)
class Failing:
    """Why a statement is withheld."""

    reason: Reason
    detail: str
    offending: tuple[str, ...]

    @classmethod
    def of(cls, written: str, reason: Reason, detail: str) -> Failing:
        """Name the words of the statement that fail: `“Tarvik”: the article has no such name`."""
        return cls(reason, f"“{written}”: {detail}", (written,))


@dataclass(frozen=True, slots=True)
class Given:
    """What is shown beside the statement."""

    speaker: Speaker | None
    commitment: Commitment | None


Check = Callable[[Reading, Bearing, Ground, Given], Failing | None]
