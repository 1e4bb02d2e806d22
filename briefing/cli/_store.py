"""The store of digests that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.store.library import Library


def open_library() -> Library:
    """Open the store: the database that is set, else the file in the user's data folder. Raises a `BriefingError`."""
    from briefing.settings import data_folder, read_settings

    address = read_settings().store
    if address is not None:
        from briefing.store.postgres import PostgresLibrary

        return PostgresLibrary(address)
    from briefing.store.sqlite import SqliteLibrary

    return SqliteLibrary(data_folder())
