"""Every error this package raises on purpose.

    BriefingError
    ├── SettingsError               a setting is wrong or missing
    │   ├── PromptError             no such prompt, or one that does not fill
    │   └── UnknownModelError       the server does not have that model
    ├── SourceError                 the article cannot be had
    │   ├── NoSuchSourceError       no such file, or a folder where a file belongs
    │   ├── FetchError              the host did not give the page
    │   │   └── FetchLaterError     the host says: not now
    │   └── RefusedError            what came is not taken: too large, not an article, a private address …
    ├── ModelError                  the model did not serve
    │   ├── ModelAuthError          no key, a wrong key, or the quota is used up
    │   ├── ModelUnavailableError   unreachable, overloaded or too slow, also after retries
    │   ├── ModelRefusedError       the model declined to answer
    │   └── ModelOutputError        the answer was cut off or unusable, also after asking again
    ├── BudgetError                 the limit of --max-cost is reached
    ├── StoreError                  cannot save or read
    │   ├── NotABriefError          the file is not a saved brief
    │   └── BusyError               another run holds what this one needs
    └── RenderError                 the check before leaving failed: a defect of this package

The message names the thing; `hint` says what to do about it. Exit statuses are not known
here: `briefing.cli` gives them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.models import Usage


class BriefingError(Exception):
    """Something the user can be told in one line, with what to do about it."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.usage: Usage | None = None
        """What was asked of a model before it failed, answers that came to nothing among it; None: not known."""
        self.answered: Usage | None = None
        """Of `usage`, what was answered as asked, and is there for the next run where answers are kept."""


class SettingsError(BriefingError):
    """A setting is wrong or missing."""


class PromptError(SettingsError):
    """No such prompt or version, or a placeholder left unfilled."""


class UnknownModelError(SettingsError):
    """The server answers, but not for this model."""


class SourceError(BriefingError):
    """The article cannot be had."""


class NoSuchSourceError(SourceError):
    """No such file, or a folder where a file belongs."""


class FetchError(SourceError):
    """The host did not give the page."""


class FetchLaterError(FetchError):
    """The host asks to come back later (429, 503)."""


class RefusedError(SourceError):
    """What came is not taken: too large, unreadable, no article, or an address that is not public."""


class ModelError(BriefingError):
    """The model did not serve."""


class ModelAuthError(ModelError):
    """No key, a wrong key, or the quota is used up. Never asked again."""


class ModelUnavailableError(ModelError):
    """Unreachable, overloaded or too slow, also after retries."""


class ModelRefusedError(ModelError):
    """The model declined to answer. Never asked again."""


class ModelOutputError(ModelError):
    """The answer was cut off or did not fit its schema, also after asking again."""


class BudgetError(BriefingError):
    """The limit set by --max-cost is reached."""


class StoreError(BriefingError):
    """A file cannot be written or read."""


class NotABriefError(StoreError):
    """The file is not a saved brief."""


class BusyError(StoreError):
    """Another run of this program holds what this one needs."""


class RenderError(BriefingError):
    """A rendered page failed its own check: a defect of this package."""
