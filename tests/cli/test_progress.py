"""Progress is for terminals; elsewhere only what must be said is said."""

from __future__ import annotations

import io
import sys

import pytest

from briefing.cli._habits import before_any_command
from briefing.cli._progress import Display

STORY = [
    ("asking", {"section": "forces", "number": 1, "of": 2, "window": 1, "windows": 1, "tokens_left": 40}),
    ("assembling", {"done": 5, "total": 10}),
    ("verifying", {"done": 5, "total": 10}),
    ("loading", {"model": "m", "total": 10}),
    ("loaded", {"model": "m"}),
    ("retry", {"question": "forces", "reason": "busy", "seconds": 2, "detail": ""}),
    ("answered", {"section": "forces", "number": 1, "of": 2, "prompt_tokens": 90, "completion_tokens": 20}),
    ("asking", {"section": "outcomes", "number": 2, "of": 2, "window": 2, "windows": 3, "tokens_left": 20}),
    ("answered", {"section": "outcomes", "number": 2, "of": 2, "prompt_tokens": 90, "completion_tokens": 20}),
    ("grounding", {}),
    ("something-new", {"fact": None}),
]


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def nothing_asked():
    """Forget how a command that ran before in this process was asked to speak."""
    before_any_command([])


@pytest.fixture
def terminal(monkeypatch):
    """Give what puts a terminal in the place of stderr; a fixture's own change would be undone before the test."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")

    def put():
        screen = Terminal()
        monkeypatch.setattr(sys, "stderr", screen)
        return screen

    return put


def tell(display):
    with display:
        for event, facts in STORY:
            display(event, **facts)


def test_without_a_terminal_progress_is_silent(capsys):
    tell(Display(quiet=False, verbose=False))
    assert capsys.readouterr() == ("", "")


def test_a_warning_is_said_even_when_quiet_and_in_one_line(capsys):
    with Display(quiet=True, verbose=False) as display:
        display("cache-damaged", path="a\nb", moved_to="c", why="d")
        display.say("not this")
    assert capsys.readouterr().err == "briefing: the cache was damaged: moved to c, a new one is begun\n"


def test_retries_are_told_when_asked_for(capsys):
    tell(Display(quiet=False, verbose=True))
    assert capsys.readouterr().err == "briefing: forces: busy; asking again in 2 s\n"


def test_on_a_terminal_the_section_the_speed_and_the_time_left_are_shown(terminal):
    terminal()
    clock = iter(range(0, 1000, 10))
    notes = []
    display = Display(quiet=False, verbose=False, timer=lambda: next(clock))
    with display:
        for event, facts in STORY:
            display(event, **facts)
            notes.append(display._progress.tasks[0])
            notes[-1] = (notes[-1].description, notes[-1].fields["note"])
    said = dict(notes)
    assert "left" in said["forces (1 of 2)"]
    # 20 tokens in 10 s, of which half at most was reading; 20 more to come.
    assert "4.0 tokens/s, about 5 s left" in said.values()
    assert any("part 2 of 3" in description for description, _ in notes)


def test_markup_in_what_is_shown_stays_words(terminal):
    screen = terminal()
    with Display(quiet=False, verbose=True) as display:
        display("retry", question="[/nope]", reason="[link=https://x.example]y[/link]", seconds=1)
        display.say("[bold]no[/bold]")
    assert "[bold]no[/bold]" in screen.getvalue()
