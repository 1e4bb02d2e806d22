"""`briefing digest`: from many sources to one edition."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._delivery import put, refuse_unwritable
from briefing.cli._exits import end_partial, exits, wants_colour
from briefing.cli._habits import asked, chosen, holds_budget
from briefing.cli._progress import Display
from briefing.cli._store import open_library
from briefing.cli._words import DigestFormatName

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from briefing.delivery.deliver import Send
    from briefing.delivery.mail import MailServer
    from briefing.digesting import Briefed, Kept
    from briefing.digests import Coverage, Digest, SkippedArticle, Window
    from briefing.errors import BudgetError
    from briefing.events.ranking import Profile
    from briefing.models import Article
    from briefing.settings import Settings
    from briefing.sources.collect import Collected
    from briefing.sources.polite import Door
    from briefing.store.library import Library


def digest(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SOURCE]...",
            help="Feeds, addresses, folders, files, JSON lines or saved briefs; none: the feeds that were added.",
        ),
    ] = None,
    fmt: Annotated[DigestFormatName, typer.Option("--format", "-f", help="How to print the edition.")] = (
        DigestFormatName.md
    ),
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Write a site to DIR: index, editions, feed, latest.")
    ] = None,
    name: Annotated[str, typer.Option(help="What the digest is called.")] = "digest",
    edition: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Print the kept edition N again, and read nothing.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="TIME", help="From when: YYYY-MM-DD, or a time; in the reader’s zone.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="TIME", help="Until when, itself left out; default: now.")
    ] = None,
    zone: Annotated[str | None, typer.Option(help="The reader's time zone, such as Europe/Berlin.")] = None,
    profile: Annotated[
        Path | None, typer.Option(metavar="FILE", help="TOML: topics, places, actors, max_events, max_lines.")
    ] = None,
    send: Annotated[
        bool, typer.Option("--send", help="Send the edition as the settings say: mail, webhook, notify.")
    ] = False,
    model: Annotated[
        str | None,
        typer.Option("--model", "-m", help="local (embedded), a GGUF file, or a model's name at the endpoint."),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option("--base-url", metavar="URL", help="An OpenAI-compatible endpoint.")
    ] = None,
    timeout: Annotated[float | None, typer.Option(metavar="SECONDS", help="Longest time for one answer.")] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read the sources, ask no model: say what would be asked, and its cost.")
    ] = False,
    max_cost: Annotated[float | None, typer.Option(metavar="USD", help="Stop before the run costs more.")] = None,
    partial: Annotated[
        bool, typer.Option("--partial", help="Issue a kept edition though the budget is reached, with what was read.")
    ] = False,
    no_again: Annotated[bool, typer.Option("--no-again", help="Do not ask again about what is withheld.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither reuse nor keep answers and pages.")] = False,
) -> None:
    """Make one page of many sources: what happened, by how many sources, where they disagree, what changed.

    With no SOURCE the feeds that were added are read, and the edition is kept and compared with the one before. With
    SOURCEs an edition of its own is made, and nothing is kept; of briefs that were saved as JSON no model is asked. A
    run that was interrupted asks only for what is missing when it is run again. With something left out the edition is
    written all the same, what is missing is named in it, and the exit status is 3. Where the budget is reached, an
    edition of its own is written of what was read, a kept one waits for the next run, which goes on where this one
    ended, and the exit status is 7. With --partial a kept one is issued, too: it names what it leaves unread, and the
    next run asks for that first.

    For example:

    briefing digest

    briefing digest monday/ tuesday/ --format html -o week.html

    briefing digest brief-1.json brief-2.json brief-3.json

    briefing digest https://example.org/feed.xml --since 2026-03-01 --out site

    briefing digest --edition 12 --format html -o edition-12.html
    """
    with exits():
        from briefing.settings import read_settings

        fmt = chosen(fmt, DigestFormatName.json)
        settings = read_settings(
            {
                "model": model,
                "base_url": base_url,
                "timeout_s": timeout,
                "max_cost": max_cost,
                "issue_partial": True if partial else None,
                "ask_again": False if no_again else None,
                "cache": False if no_cache else None,
                "zone": zone,
            }
        )
        _refuse(settings, name, output, out, one_off=bool(sources), send=send, dry_run=dry_run)
        if edition is not None:
            _put_again(name, edition, fmt, output, out)
            return
        run = _Run(settings, name, since, until, _profile(profile), dry_run=dry_run)
        try:
            with Display(quiet=asked().quiet, verbose=asked().verbose) as display:
                made, pages = run.of(sources, display) if sources else run.of_feeds(display)
        except _Foretold as foretold:
            put(_foretold_text(foretold.articles, settings, as_json=fmt is DigestFormatName.json), output)
            if foretold.unread:
                end_partial(foretold.unread)
            return
        failed = _hand_out(made, pages, settings, fmt, output, out, send=send)
        if run.stopped:
            raise run.stopped
    if lacking := [*_lacking(made.coverage), *(f"not sent by {how}: {why}" for how, why in failed.items())]:
        end_partial(lacking)


def _refuse(
    settings: Settings, name: str, output: Path | None, out: Path | None, *, one_off: bool, send: bool, dry_run: bool
) -> None:
    """Refuse, before any work, what cannot be written or sent. Raises a `BriefingError`."""
    refuse_unwritable(output)
    if out is not None and not dry_run:
        _make_folder(out)
    if out is not None and one_off:
        _refuse_kept_site(out, name)
    if send:
        _refuse_unsendable(settings, one_off)


def _put_again(name: str, number: int, fmt: DigestFormatName, output: Path | None, out: Path | None) -> None:
    """Write a kept edition again; with `out` the site of all of them. Raises a `BriefingError`."""
    again = _kept(name, number, fmt, to_terminal=output is None)
    if out is not None:
        with open_library() as library:
            _write_site(library.editions(name), out)
    if out is None or output is not None:
        put(again, output)


def _hand_out(
    made: Digest,
    pages: Sequence[Digest],
    settings: Settings,
    fmt: DigestFormatName,
    output: Path | None,
    out: Path | None,
    *,
    send: bool,
) -> dict[str, str]:
    """Write an edition, and send it; give what could not be sent, by channel. Raises a `BriefingError`."""
    from briefing.errors import StoreError
    from briefing.render import Format
    from briefing.render.digest import render_digest

    unwritten: StoreError | None = None
    try:
        if out is not None:
            _write_site(pages, out)
        if out is None or output is not None:
            colour = fmt is DigestFormatName.text and output is None and wants_colour()
            put(render_digest(made, Format(fmt.value), colour=colour), output)
    except StoreError as error:
        unwritten = error  # it is kept, and no later run would send it
    failed = _send(made, settings) if send else {}
    if unwritten:
        raise unwritten
    return failed


_LATE_H = 72
"""So many hours before its window an entry may be dated that no edition has had: feeds name some of theirs late. What
is older is the archive of a feed that was added."""
_REMEMBERED_DAYS = 14
_MOST_REMEMBERED = 30
_WATCHED_H = 48
"""So long the pages of articles are read again, for what their outlets have changed."""
_MOST_WATCHED = 60


class _Foretold(Exception):  # noqa: N818 -- no error: how a dry run ends
    """What a run would ask a model about, and that nothing was asked."""

    def __init__(self, articles: Sequence[Article], collected: Collected) -> None:
        super().__init__()
        self.articles = tuple(articles)
        self.unread = _unread(collected)
        """What of the sources could not be read, and why."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What the sources of a kept digest gave."""

    collected: Collected
    articles: list[Article]
    skipped: list[SkippedArticle]


class _Run:
    """One run of a digest."""

    def __init__(
        self,
        settings: Settings,
        name: str,
        since: str | None,
        until: str | None,
        profile: Profile,
        *,
        dry_run: bool = False,
    ) -> None:
        from datetime import UTC, datetime
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        from briefing.errors import SettingsError

        if not name.strip():
            raise SettingsError("--name is empty", hint="give the digest a name, such as morning")
        self.settings, self.name, self.profile, self.dry_run = settings, name, profile, dry_run
        self.now = datetime.now(UTC)
        self.stopped: BudgetError | None = None
        """What ended the asking before an edition of its own had all that it was to have."""
        try:
            self.zone = ZoneInfo(settings.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise SettingsError(f"no such time zone: {settings.zone}", hint="give one such as Europe/Berlin") from None
        self.since = _moment("--since", since, self.zone)
        self.until = _moment("--until", until, self.zone) or self.now
        if self.since and self.since >= self.until:
            raise SettingsError("the window ends before it begins", hint="give a --since before --until")

    def of(self, sources: Sequence[str], display: Display) -> tuple[Digest, list[Digest]]:
        """Make an edition of the sources named; nothing is kept but the answers."""
        from briefing import digesting
        from briefing.digests import OUTSIDE, SkippedArticle
        from briefing.events.edition import edition
        from briefing.prompts import read_prompt
        from briefing.sources.collect import collect

        collected = asyncio.run(
            collect(
                sources,
                door=self._door(),
                wanted=lambda e: self._is_in(e.published_at),
                tell=display,
            )
        )
        articles, skipped = digesting.articles_of(collected)
        late = [a for a in articles if not self._is_in(a.published_at)]
        saved = {b.article.id: b for b in collected.briefs if self._is_in(b.article.published_at)}
        skipped += [SkippedArticle(url=digesting.named(a), reason=OUTSIDE) for a in late]
        skipped += [
            SkippedArticle(url=digesting.named(b.article), reason=OUTSIDE)
            for b in collected.briefs
            if not self._is_in(b.article.published_at)
        ]
        wanted = [a for a in articles if a not in late and a.id not in saved]
        if self.dry_run:
            raise _Foretold(wanted, collected)
        briefed = asyncio.run(self._brief(wanted, display))
        self.stopped = briefed.stopped
        briefs = [*saved.values(), *briefed.briefs]
        now = self._written(self.now)
        coverage = digesting.coverage_of(
            collected, read=len(briefs), skipped=[*skipped, *briefed.skipped], failing_since={}, now=now
        )
        made = edition(
            briefs,
            name=self.name,
            number=1,
            previous=None,
            window=self._window([b.article.published_at for b in briefs]),
            coverage=coverage,
            as_of=now,
            generator=digesting.generator_of(
                briefs, None, read_prompt(), self.settings.model, in_vain=briefed.in_vain + briefed.begun
            ),
            profile=self.profile,
        )
        return made, [made]

    def of_feeds(self, display: Display) -> tuple[Digest, list[Digest]]:
        """Make the next edition of the feeds that were added, and keep it."""
        from filelock import FileLock, Timeout

        from briefing.errors import BusyError
        from briefing.settings import data_folder
        from briefing.store.cache import key_of

        folder = data_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # the name is the user's, and no file name
        lock = FileLock(folder / f"{key_of(self.name)[:16]}.lock")
        try:
            with lock.acquire(timeout=0):
                return self._next(display)
        except Timeout:
            raise BusyError(
                f"another run makes the digest “{self.name}” just now", hint="wait until it has ended"
            ) from None

    def _next(self, display: Display) -> tuple[Digest, list[Digest]]:
        from briefing import digesting
        from briefing.digests import Window
        from briefing.errors import SettingsError
        from briefing.events.changes import Correction
        from briefing.events.edition import edition
        from briefing.events.moments import moment_of
        from briefing.prompts import read_prompt
        from briefing.render import Format
        from briefing.render.digest import render_digest
        from briefing.text.windows import window

        now = self._written(self.now)
        with open_library() as library:
            feeds = library.feeds()
            previous = library.latest(self.name)
            if not feeds:
                raise SettingsError(
                    "no feeds were added", hint="add some with `briefing feeds add URL`, or name sources"
                )
            try:
                start, end = window(moment_of(previous.window.end) if previous else None, self.until, since=self.since)
            except ValueError as error:
                raise SettingsError(str(error), hint="set the clock, or give --since") from None
            self.since = start
            read = self._read(library, previous, display)
            articles, skipped, collected = read.articles, read.skipped, read.collected
            recipe = self._recipe()
            free = _utc(_free_from(start, self._unpaid(library)))
            if self.dry_run:
                left = library.unbriefed(
                    self.name, recipe=self._recipe(), since=_utc(_free_from(start, self._unpaid(library)))
                )
                known = {a.id for a in left}
                raise _Foretold([*left, *(a for a in articles if a.id not in known)], collected)
            failing = {}
            for feed in collected.feeds:
                if feed.failed:
                    failing[feed.url] = library.feed_failed(feed.url, feed.failed, now=now)
            corrections = []
            for article in articles:
                kept = library.keep(article, now=_utc(self.now))
                if kept.replaces:
                    corrections.append(Correction(article_id=article.id, replaces=kept.replaces))
            for feed in collected.feeds:  # only now: what was read is kept
                if not feed.failed:
                    library.feed_read(
                        feed.url, title=feed.title, etag=feed.etag, last_modified=feed.last_modified, now=now
                    )
            waiting = {b.article.id: b for b in library.waiting(self.name, recipe=recipe, since=free)}
            briefed = asyncio.run(
                self._brief(
                    library.unbriefed(self.name, recipe=recipe, since=free),
                    display,
                    lambda b: library.keep_brief(b, recipe=recipe),
                )
            )
            briefs = [*waiting.values(), *briefed.briefs]
            if briefed.stopped and not (briefs and self.settings.issue_partial):
                raise _waits(briefed, briefed.stopped, len(briefs))
            self.stopped = briefed.stopped
            if previous and not briefs and not briefed.skipped and end == moment_of(previous.window.end):
                return previous, library.editions(self.name)  # the same run again: its edition is there
            coverage = digesting.coverage_of(
                collected, read=len(briefs), skipped=[*skipped, *briefed.skipped], failing_since=failing, now=now
            )
            made = edition(
                briefs,
                name=self.name,
                number=previous.edition + 1 if previous else 1,
                previous=previous,
                window=Window(start=self._written(start), end=self._written(end), zone=self.settings.zone),
                coverage=coverage,
                as_of=now,
                generator=digesting.generator_of(
                    briefs,
                    None,
                    read_prompt(),
                    self.settings.model,
                    # answers that are kept count in the edition that has their article, and in no other
                    in_vain=briefed.in_vain if self.settings.cache else briefed.in_vain + briefed.begun,
                ),
                profile=self.profile,
                corrections=corrections,
                history=self._history(library),
            )
            library.issue(made, render_digest(made, Format.JSON), [b.article.id for b in briefs])
            return made, library.editions(self.name)

    def _unpaid(self, library: Library) -> list[Digest]:
        """Give the last editions as far back as each left something unread for its budget, the newest first."""
        from itertools import takewhile

        from briefing.digests import UNPAID

        def is_short(made: Digest) -> bool:
            return any(s.reason == UNPAID for s in made.coverage.articles_skipped)

        last = library.latest(self.name)
        # what one of them left unread, the next one read or names again; so most runs look at one alone
        return list(takewhile(is_short, library.editions(self.name))) if last and is_short(last) else []

    def _history(self, library: Library) -> list[Digest]:
        """Give the editions of the last days: an event goes on where one of them has it, whatever came between."""
        from datetime import timedelta

        from briefing.events.moments import moment_of

        since = self.now - timedelta(days=_REMEMBERED_DAYS)
        last = library.editions(self.name, most=_MOST_REMEMBERED)
        return [d for d in last if (made := moment_of(d.as_of)) and made >= since]

    def _read(self, library: Library, previous: Digest | None, display: Display) -> _Read:
        """Read the feeds, and again what was read of late; of what is in the window give the articles."""
        from datetime import timedelta

        from briefing import digesting
        from briefing.digests import OUTSIDE, SkippedArticle
        from briefing.events.moments import moment_of
        from briefing.sources.collect import Asked, collect, read_again
        from briefing.sources.feeds import Entry

        asked_for = [Asked(f.url, f.etag, f.last_modified) for f in library.feeds()]
        watched = library.recent(_utc(self.now - timedelta(hours=_WATCHED_H)), most=_MOST_WATCHED)
        door = self._door()

        def is_wanted(entry: Entry) -> bool:
            return not library.knows(entry.url) and self._is_before_end(entry.published_at, previous)

        def is_later(entry: Entry) -> bool:
            moment = moment_of(entry.published_at)
            return moment is not None and moment >= self.until

        async def read() -> tuple[Collected, Collected]:
            found = await collect(asked_for, door=door, wanted=is_wanted, later=is_later, tell=display)
            return found, await read_again(watched, door=door)

        collected, reread = asyncio.run(read())
        articles, skipped = digesting.articles_of(collected)
        late = [a for a in articles if not self._is_before_end(a.published_at, previous)]
        skipped += [SkippedArticle(url=digesting.named(a), reason=OUTSIDE) for a in late]
        skipped += [SkippedArticle(url=missed.where, reason=missed.reason) for missed in reread.missed]
        articles = [*(a for a in articles if a not in late), *digesting.changed(reread.found, watched)]
        return _Read(collected, articles, skipped)

    def _door(self) -> Door:
        from briefing.settings import cache_folder
        from briefing.sources.fetch import Fetcher
        from briefing.sources.kept import KeptPages
        from briefing.sources.polite import Door

        pages = KeptPages(cache_folder()) if self.settings.cache else None
        return Door(Fetcher(own=self.settings.allow_hosts, pages=pages))

    async def _brief(self, articles: Sequence[Article], display: Display, keep: Kept = lambda _: None) -> Briefed:
        import time
        from datetime import UTC, datetime

        from briefing import digesting
        from briefing.llm import choose
        from briefing.llm.frugal import Clock, Frugal
        from briefing.prompts import read_prompt
        from briefing.settings import cache_folder
        from briefing.store.cache import Cache, NoMemory, key_of

        if not articles:
            return digesting.Briefed()
        clock = Clock(now=lambda: datetime.now(UTC), timer=time.monotonic)
        memory = Cache(cache_folder(), listener=display) if self.settings.cache else NoMemory()
        if "model" not in self.settings.model_fields_set:
            display.say("no model is configured: the embedded one is used, and nothing leaves this machine")
        choice, cost = choose(self.settings), self.settings.max_cost
        async with Frugal(choice, memory, key_of, clock, display, max_cost=cost) as model:
            return await digesting.brief_all(
                articles, model, read_prompt(), display, again=self.settings.ask_again, keep=keep
            )

    def _recipe(self) -> str:
        from briefing.llm import choose
        from briefing.models import SCHEMA_VERSION
        from briefing.prompts import read_prompt

        ref = read_prompt().ref
        return f"{choose(self.settings).card.name}/{ref.name}-{ref.version}/{SCHEMA_VERSION}"

    def _is_in(self, published_at: str | None) -> bool:
        """Tell whether something is in the window, or may be: what has no time is."""
        from briefing.events.moments import moment_of

        moment = moment_of(published_at)
        return moment is None or ((self.since is None or self.since <= moment) and moment < self.until)

    def _is_before_end(self, published_at: str | None, previous: Digest | None) -> bool:
        """Tell whether an entry belongs to this edition: one a little late that no edition has had does, too."""
        from datetime import timedelta

        from briefing.events.moments import moment_of

        moment, earliest = moment_of(published_at), self.since
        if previous is not None and earliest is not None:
            earliest -= timedelta(hours=_LATE_H)
        return moment is None or ((earliest is None or earliest <= moment) and moment < self.until)

    def _window(self, published: Sequence[str | None]) -> Window:
        from briefing.digests import Window
        from briefing.events.moments import moment_of

        known = [m for p in published if (m := moment_of(p))]
        start = self.since or min([*known, self.until])
        return Window(start=self._written(start), end=self._written(self.until), zone=self.settings.zone)

    def _written(self, moment: datetime) -> str:
        from briefing.text.windows import written

        return written(moment, self.zone)


def _free_from(start: datetime, unpaid: Sequence[Digest]) -> datetime:
    """Say from when what was kept is for this edition: what the budget of those right before did not hold is, too."""
    from briefing.events.moments import moment_of

    return min([start, *filter(None, (moment_of(made.window.start) for made in unpaid))])


def _waits(briefed: Briefed, stopped: BudgetError, read: int) -> BudgetError:
    """Say that a kept edition waits, how far it has come, and what can be done: else it might wait for ever."""
    from briefing.digests import UNPAID
    from briefing.errors import BudgetError

    left = sum(s.reason == UNPAID for s in briefed.skipped)
    return BudgetError(
        f"{stopped.message}: the edition waits, {read} of {read + left} articles are read",
        hint="run it again to go on, which pays for no answer twice; raise --max-cost where each day brings more than "
        "it holds; or issue what was read with --partial",
    )


def _utc(moment: datetime) -> str:
    """Write a time as the store has it, so that text sorts as time does."""
    from datetime import UTC

    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _moment(flag: str, text: str | None, zone: tzinfo) -> datetime | None:
    """Read a time of the command line; one without a zone, and the beginning of a day, are the reader's.

    Raises `SettingsError`.
    """
    from datetime import datetime

    from briefing.errors import SettingsError

    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        hint = "YYYY-MM-DD, or 2026-01-31T08:00:00+01:00"
        raise SettingsError(f"{flag} {text}: not a time", hint=hint) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _profile(file: Path | None) -> Profile:
    """Read what matters to the reader. Raises `SettingsError`."""
    import tomllib

    from pydantic import TypeAdapter, ValidationError

    from briefing.cli._article import text_of
    from briefing.errors import SettingsError
    from briefing.events.ranking import Profile

    if file is None:
        return Profile()
    hint = 'TOML such as: topics = ["ferry"], places = ["Port Selm"], actors = ["Loy Lines"], max_events = 10'
    try:
        given = tomllib.loads(text_of(str(file), hint))
        if unknown := sorted(given.keys() - Profile.__dataclass_fields__.keys()):
            raise SettingsError(f"{file}: a profile has no “{unknown[0]}”", hint=hint)
        made = TypeAdapter(Profile).validate_python(given)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: not TOML: {error}", hint=hint) from None
    except ValidationError as error:
        first = error.errors()[0]
        raise SettingsError(f"{file}: {'.'.join(map(str, first['loc'][:1]))}: {first['msg']}", hint=hint) from None
    if low := next((name for name in ("max_events", "max_lines") if getattr(made, name) < 1), None):
        raise SettingsError(f"{file}: {low} is less than 1", hint=hint)
    return made


def _foretold_text(articles: Sequence[Article], settings: Settings, *, as_json: bool) -> str:
    """Say what briefing some articles would take at most."""
    import json

    from briefing import pipeline
    from briefing.llm import choose
    from briefing.prompts import read_prompt

    choice, prompt = choose(settings), read_prompt()
    each = [pipeline.foretell(a, choice, prompt, again=settings.ask_again) for a in articles]
    costs = [f.most_cost_usd for f in each]
    cost = None if any(c is None for c in costs) else sum(c or 0.0 for c in costs)
    budget = settings.max_cost
    facts = {
        "dry_run": True,
        "model": choice.card.name,
        "where": choice.where,
        "articles": len(each),
        "bytes": sum(f.bytes_sent for f in each),
        "requests": sum(f.requests for f in each),
        "prompt_tokens": sum(f.prompt_tokens for f in each),
        "most_completion_tokens": sum(f.most_completion_tokens for f in each),
        "most_cost_usd": cost,
        "max_cost_usd": budget,
        "budget_holds": holds_budget(cost, budget),
    }
    if as_json:
        return json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
    price = "unknown" if cost is None else f"at most ${cost:.4f}"
    lines = [
        "No model was asked. This digest would take, of what is not answered yet:",
        f"  model     {choice.card.name}",
        f"  sent to   {choice.where}",
        f"  articles  {len(each)}, {facts['bytes']:,} bytes",
        f"  requests  at most {facts['requests']:,}",
        f"  tokens    about {facts['prompt_tokens']:,} in, at most {facts['most_completion_tokens']:,} out",
        f"  cost      {price}",
    ]
    if budget is not None:
        lines.append(f"  budget    ${budget:g}: {'holds' if facts['budget_holds'] else 'does not hold'}")
    return "\n".join(lines) + "\n"


def _kept(name: str, number: int, fmt: DigestFormatName, *, to_terminal: bool) -> str:
    """Give a kept edition again: as JSON byte for byte as it was made. Raises `NoSuchSourceError` where it is not."""
    from briefing.errors import NoSuchSourceError
    from briefing.render import Format
    from briefing.render.digest import read_digest, render_digest

    with open_library() as library:
        text = library.text_of(name, number)
    if text is None:
        raise NoSuchSourceError(
            f"no edition {number} of the digest “{name}” is kept", hint="see `briefing schedule status`"
        )
    if fmt is DigestFormatName.json:
        return text
    colour = fmt is DigestFormatName.text and to_terminal and wants_colour()
    return render_digest(read_digest(text), Format(fmt.value), colour=colour)


def _refuse_unsendable(settings: Settings, one_off: bool) -> None:
    """Refuse, before any work, to send what cannot be sent. Raises `SettingsError`."""
    from briefing.errors import SettingsError

    if one_off:
        raise SettingsError("--send is for the kept editions", hint="leave out the sources")
    mail = settings.mail_server and settings.mail_to
    if mail:
        _people(settings)
        _mail_server(settings)
    if not (mail or settings.webhook_url or settings.notify_urls):
        raise SettingsError(
            "nothing says where to send to", hint="set mail_server and mail_to, webhook_url, or notify_urls"
        )


def _send(made: Digest, settings: Settings) -> dict[str, str]:
    """Send an edition by all channels that are set; give the failures by channel."""
    from datetime import UTC, datetime

    from briefing.delivery.deliver import deliver

    def now() -> str:
        return datetime.now(UTC).isoformat(timespec="seconds")

    failed: dict[str, str] = {}
    with open_library() as library:
        # what a run that died had begun to send comes first
        owed = {e.edition: e for e in library.editions(made.name) if e.edition in library.unsent(made.name)}
        for edition in [*(owed[number] for number in sorted(owed) if number != made.edition), made]:
            found = deliver(edition.name, edition.edition, dict(_channels(edition, settings)), library, now=now)
            failed |= {f"{how} (edition {edition.edition})": why for how, why in found.items()}
    return failed


def _channels(made: Digest, settings: Settings) -> Iterator[tuple[str, tuple[str, Send]]]:
    import time

    from briefing.delivery import mail, webhook
    from briefing.delivery.notify import notify
    from briefing.render import Format
    from briefing.render._digest_sheet import title_of_digest
    from briefing.render.digest import render_digest

    key, title = f"{made.name}/{made.edition}/{made.id}", title_of_digest(made)
    text = render_digest(made, Format.TEXT)
    if settings.mail_server and settings.mail_to:
        server = _mail_server(settings)
        page = render_digest(made, Format.HTML)
        sender, people = _people(settings)
        for to in people:
            written = mail.message(
                subject=title, text=text, html=page, sender=sender, to=to, key=key, sent_at=time.time()
            )
            # the id is in the message already
            yield f"mail to {to}", (written["Message-ID"], lambda _, m=written: mail.hand_over(m, server))  # type: ignore[misc]
    if settings.webhook_url:
        url, secret, body = settings.webhook_url, settings.webhook_secret, render_digest(made, Format.JSON).encode()
        identity = mail.message_id(key, "webhook", "").strip("<>").partition("@")[0]
        yield "webhook", (f"msg_{identity}", lambda known: webhook.post(url, body, message_id=known, secret=secret))
    if settings.notify_urls:
        urls = settings.notify_urls
        yield "notify", (key, lambda _: notify(urls, title=title, text=text))


def _people(settings: Settings) -> tuple[str, list[str]]:
    """Give who sends the mail, and to whom. Raises `SettingsError` where one is no address."""
    from briefing.delivery.mail import address

    people = [address(each) for each in (settings.mail_to or "").split(",") if each.strip()]
    return address(settings.mail_from) if settings.mail_from else people[0], people


def _mail_server(settings: Settings) -> MailServer:
    from typing import cast

    from briefing.delivery.mail import MailServer, Security
    from briefing.errors import SettingsError

    host, colon, port = (settings.mail_server or "").rpartition(":")
    if not colon:
        host, port = port, {"tls": "465", "none": "25"}.get(settings.mail_security, "587")
    if not host or not port.isdigit():
        raise SettingsError("mail_server is not host:port", hint="set one such as smtp.example.org:587")
    security = cast("Security", settings.mail_security)
    return MailServer(host, int(port), security, settings.mail_user or "", settings.mail_password)


def _refuse_kept_site(folder: Path, name: str) -> None:
    """Refuse to write an edition of its own over the site of a kept digest. Raises `SettingsError`."""
    import json

    from briefing.errors import SettingsError

    try:
        latest = json.loads((folder / "latest.json").read_text("utf-8"))
    except (OSError, ValueError):
        return
    if not isinstance(latest, dict):
        return
    with open_library() as library:
        kept = [made for made in library.editions(str(latest.get("name") or name)) if made.id == latest.get("id")]
    if kept:
        raise SettingsError(
            f"{folder} holds the site of the kept digest “{kept[0].name}”", hint="name another folder with --out"
        )


def _make_folder(folder: Path) -> None:
    """Make the folder of a site before any work, which costs money. Raises `StoreError` where it cannot be written."""
    import os

    from briefing.errors import StoreError

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"cannot make {folder}: {error.strerror}", hint="name a folder with --out") from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(f"cannot write to {folder}: no permission", hint="name another folder with --out")


def _write_site(digests: Sequence[Digest], folder: Path) -> None:
    from briefing.render.site import site
    from briefing.store.files import write_atomic

    files = site(digests)
    # the index last: it leads to the others
    for name in sorted(files, key=lambda name: name == "index.html"):
        write_atomic(folder / name, files[name])


def _unread(collected: Collected) -> list[str]:
    from briefing.sources.fetch import shown

    failing = [f"{shown(feed.url)}: {feed.failed}" for feed in collected.feeds if feed.failed]
    return failing + [f"{missed.where}: {missed.reason}" for missed in collected.missed]


def _lacking(coverage: Coverage) -> list[str]:
    return [
        *(f"{feed.url}: {feed.reason} (since {feed.since})" for feed in coverage.feeds_failed),
        *(f"{skipped.url}: {skipped.reason}" for skipped in coverage.articles_skipped if skipped.is_missing),
    ]
