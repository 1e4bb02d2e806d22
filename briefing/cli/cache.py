"""`briefing cache`: what is kept to be reused, how much it is, and away with it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from briefing.cli._delivery import put
from briefing.cli._exits import exits
from briefing.cli._habits import asked, group, with_habits

app = group(
    """What is kept to be reused: answers of models, and pages of the digest.

    For example:

    briefing cache show
    """
)


@app.command("show")
@with_habits
def show() -> None:
    """Say how many answers and pages are kept, and how large their files are.

    For example:

    briefing cache show
    """
    with exits():
        import json

        from briefing.settings import cache_folder
        from briefing.sources.kept import KeptPages
        from briefing.store.cache import Cache

        with Cache(cache_folder()) as answers:
            size = answers.size()
        with _told():
            pages, of_pages = KeptPages(cache_folder()).count()
        kept = {"answers": (size.entries, size.bytes), "pages": (pages, of_pages)}
        if asked().as_json:
            facts = {what: {"entries": entries, "bytes": count} for what, (entries, count) in kept.items()}
            put(json.dumps({"folder": str(cache_folder()), **facts}, ensure_ascii=False, indent=2) + "\n", None)
            return
        lines = [f"{what:<8} {entries:>9,}, {count:>13,} bytes\n" for what, (entries, count) in kept.items()]
        put("".join(lines), None)


@app.command("clear")
@with_habits
def clear() -> None:
    """Forget all answers and pages: they are asked for again. Editions, articles and briefs of digests stay.

    For example:

    briefing cache clear
    """
    with exits():
        from briefing.settings import cache_folder
        from briefing.sources.kept import KeptPages
        from briefing.store.cache import Cache

        with Cache(cache_folder()) as answers:
            answers.forget_all()
        with _told():
            KeptPages(cache_folder()).forget_all()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Say in our own words what of the pages cannot be read or removed. Raises `StoreError`."""
    import sqlite3

    from briefing.errors import StoreError

    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"cannot use the kept pages: {error}", hint="run `briefing cache clear`") from None
