"""How far the work is, on stderr and only on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefing.cli._exits import complain
from briefing.cli._habits import When, asked

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from briefing.models import Number

_ALWAYS = {
    "cache-damaged": "the cache was damaged: moved to {moved_to}, a new one is begun",
    "cache-unavailable": "the cache cannot be used: {why}",
    "not-remembered": "an answer could not be kept: {reason}",
    "failed": "{section}: {reason}; the brief goes on without it",
}
_TOLD_AT_THE_END = {"failed"}
_NOTED = {
    "retry": "{question}: {reason}; asking again in {seconds} s",
    "parameter-dropped": "{host} does not take {parameter}: asked without it",
    "cache-entry-dropped": "a kept answer was damaged and is asked for again",
    "model-differs": "the server answered with {served}, not {asked}",
}
_FIRST_READ_S = 30.0
_WRITTEN_PER_S = 10.0
_REMEMBERED_S = 0.05
# First guesses, of two ordinary cores and the embedded model; measured speeds replace them.


class Display:
    """A `Listener` that shows progress on a terminal and says elsewhere only what must be said."""

    def __init__(self, *, quiet: bool, verbose: bool, timer: Callable[[], float] = time.monotonic) -> None:
        # With --json, standard error is for programs: failures, and what is asked for.
        self._quiet = quiet or (asked().as_json and not verbose)
        self._verbose = verbose
        self._timer = timer
        self._live = sys.stderr.isatty() and not quiet and not asked().as_json
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._answered: list[tuple[float, int]] = []
        self._asked_at: dict[str, float] = {}
        self._asking: tuple[str, float, Number | str | None, str] = ("reading the article", 0.0, None, "")

    def __enter__(self) -> Self:
        if self._live:
            from rich.console import Console
            from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

            self._progress = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}", markup=False),
                BarColumn(bar_width=20),
                TextColumn("{task.fields[note]}", markup=False),
                TimeElapsedColumn(),
                console=Console(stderr=True, no_color=asked().color is When.never or None),
                transient=True,
            )
            self._progress.start()
            self._task = self._progress.add_task("reading the article", total=None, note="")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress:
            self._progress.stop()
            self._progress = None

    def __call__(self, event: str, **facts: str | Number | None) -> None:
        """Show an event of the work."""
        if event in _ALWAYS and not (asked().as_json and event in _TOLD_AT_THE_END):
            self._say(_ALWAYS[event], facts)
        elif event in _NOTED and (self._verbose or event == "model-differs"):
            self._say(_NOTED[event], facts)
        if self._progress is not None and self._task is not None:
            self._show(event, facts)

    def say(self, text: str) -> None:
        """Tell something on stderr, unless quiet."""
        if not self._quiet:
            self._say("{text}", {"text": text})

    def _say(self, form: str, facts: dict[str, str | Number | None]) -> None:
        if self._quiet and form not in _ALWAYS.values():
            return
        line = form.format_map(_Known(facts))
        if self._progress:
            from rich.text import Text

            self._progress.console.print(Text(f"briefing: {line}"))
        else:
            complain(line)

    def _show(self, event: str, facts: dict[str, str | Number | None]) -> None:
        number, of = facts.get("number"), facts.get("of")
        if event == "assembling":
            self._update("putting the embedded model together (once)", facts.get("done"), facts.get("total"))
        elif event == "verifying":
            self._update("comparing the embedded model with its checksum", facts.get("done"), facts.get("total"))
        elif event == "loading":
            self._update("loading the model", None, None)
        elif event == "loaded":
            # The first question was put before its model was opened.
            self._update(*self._asking)
        elif event == "retry":
            self._update(f"{facts.get('question')}: {facts.get('reason')}; waiting to ask again", None, None)
        elif event == "asking":
            self._asked_at[str(number)] = self._timer()
            window = f", part {facts['window']} of {facts['windows']}" if facts.get("windows") not in {None, 1} else ""
            what = f"{str(facts['section']).replace('_', ' ')}{window} ({number} of {of})"
            self._asking = (what, _less(number), of, self._estimate(facts.get("tokens_left")))
            self._update(*self._asking)
        elif event == "answered":
            now = self._timer()
            took = now - self._asked_at.get(str(number), now)
            self._answered.append((took, int(facts.get("completion_tokens") or 0)))
        elif event == "article":
            self._update(f"briefed {number} of {of} articles", _less(number) + 1, of)
        elif event == "collected":
            self._update(f"read {number} of {of} sources", _less(number) + 1, of)
        elif event == "grounding":
            self._update("checking every line against the article", None, None)

    def _update(self, what: str, done: Number | str | None, total: Number | str | None, note: str = "") -> None:
        if self._progress is None or self._task is None:
            return
        self._progress.update(
            self._task,
            description=what,
            completed=float(done or 0),
            total=float(total) if total is not None else None,
            note=note,
        )

    def _estimate(self, tokens_left: object) -> str:
        if not isinstance(tokens_left, int):
            return ""
        # The first answer waits for the article to be read as well; the later ones show the speed of writing.
        asked = [(seconds, tokens) for seconds, tokens in self._answered if seconds > _REMEMBERED_S]
        if not asked:
            return f"about {tokens_left / _WRITTEN_PER_S + _FIRST_READ_S:.0f} s left"
        counted = asked[1:] or [(max(asked[0][0] - _FIRST_READ_S, asked[0][0] / 2), asked[0][1])]
        speed = max(sum(tokens for _, tokens in counted) / sum(seconds for seconds, _ in counted), 0.1)
        return f"{speed:.1f} tokens/s, about {tokens_left / speed:.0f} s left"


class _Known(dict[str, "str | Number | None"]):
    def __missing__(self, key: str) -> str:
        return "?"


def _less(number: object) -> float:
    return float(number) - 1 if isinstance(number, int) else 0.0
