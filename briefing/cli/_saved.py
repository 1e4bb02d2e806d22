"""Reading a brief that was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.cli._article import text_of

if TYPE_CHECKING:
    from briefing.models import Brief


def is_digest(text: str) -> bool:
    """Tell whether a text is a saved digest rather than a brief."""
    import json

    try:
        found = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and {"events", "window", "edition"} <= found.keys()


def saved_brief(file: str, text: str | None = None) -> Brief:
    """Read FILE, or standard input for -, unless its text is given.

    Raises a `BriefingError` for what is no brief, or a changed one.
    """
    from briefing.errors import NotABriefError
    from briefing.models import SCHEMA_VERSION
    from briefing.render import is_unchanged, read_brief

    if text is None:
        text = text_of(file, "give a brief that --format json wrote")
    try:
        saved = read_brief(text)
    except NotABriefError:
        _refuse_another(text, file)
        raise
    if not is_unchanged(saved, text):
        newer = "" if saved.schema_version == SCHEMA_VERSION else ", or update this program"
        raise NotABriefError(
            f"{file} was changed after it was made: its content is not that of its id",
            hint=f"make the brief again{newer}; nothing in a changed one has been checked",
        )
    return saved


def _refuse_another(text: str, file: str) -> None:
    """Say what a file is, where it is another document of ours."""
    from briefing.errors import NotABriefError, RefusedError
    from briefing.validation import documents_in, schema_name_of

    try:
        document, *_ = documents_in(text, file)
    except RefusedError:
        return
    found = schema_name_of(document)
    if found not in {None, "situation-brief"}:
        hint = "give a brief that --format json wrote"
        raise NotABriefError(f"{file} is no brief; this is a document of the schema {found}", hint=hint)
