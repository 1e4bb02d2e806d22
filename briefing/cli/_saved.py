"""Reading a brief that was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.cli._article import text_of

if TYPE_CHECKING:
    from briefing.models import Brief


def saved_brief(file: str) -> Brief:
    """Read FILE, or standard input for -. Raises a `BriefingError` for what is no brief, or a changed one."""
    from briefing.errors import NotABriefError
    from briefing.models import SCHEMA_VERSION
    from briefing.render import content_id, read_brief

    saved = read_brief(text_of(file, "give a brief that --format json wrote"))
    # A newer minor version may hold members that are left out here, and has another hash.
    if saved.schema_version == SCHEMA_VERSION and saved.id != content_id(saved):
        raise NotABriefError(
            f"{file} was changed after it was made: its content is not that of its id",
            hint="make the brief again; nothing in a changed one has been checked",
        )
    return saved
