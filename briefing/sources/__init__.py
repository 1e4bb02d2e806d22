"""Where an article comes from: a file, standard input, a page fetched through one guarded door.

`read` gives a page, `briefing.sources.worth.refuse_unless_article` refuses what is plainly no article, and
`briefing.sources.fetch.Fetcher` is the door. Nothing slow is loaded before it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from briefing.sources.limits import DEFAULT_LIMITS, Limits

if TYPE_CHECKING:
    from briefing.models import Page
    from briefing.sources.fetch import Fetcher

__all__ = ["Limits", "read"]


async def read(
    source: str, *, fetcher: Fetcher, stdin: BinaryIO | None = None, limits: Limits = DEFAULT_LIMITS
) -> Page:
    """Read the article at `source`: ``-`` for standard input, an ``http`` or ``https`` address, or a path.

    What it is (HTML, PDF or plain text) is told by its content, its suffix and, for an address, its media
    type. HTML and PDF are parsed in a process of their own. The page's text has its paragraphs on lines of
    their own; title, outlet, author, date and language are what the page itself says.

    Raises `NoSuchSourceError` where there is no such file, `RefusedError` for what is not taken (empty,
    binary, too large, no known encoding, no text, not a public address), `FetchError` or `FetchLaterError` where a
    host does not give the page, and `SettingsError` for a PDF where the extra ``pdf`` is not installed.
    """
    # The parsing child imports this package too and needs none of this.
    from briefing.sources.reading import read_page  # noqa: PLC0415  # for the reason above

    return await read_page(source, fetcher=fetcher, stdin=stdin, limits=limits)
