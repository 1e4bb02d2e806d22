"""A desk for tests of the command line: run it in this process, with a model server that answers as told."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from briefing.cli import main
from briefing.prompts import read_prompt

ROOT = Path(__file__).resolve().parent.parent.parent
ARTICLE = ROOT / "examples" / "calder-dam.txt"
ANSWERS = {
    "forces": {
        "forces": [
            {
                "name": "Lower Valley Farmers’ Guard",
                "role": "held the spillway gates of Calder Dam",
                "size": "About 240",
            },
            {"name": "Upland Water", "role": "the state company that runs the dam", "size": ""},
        ],
        "abstained": False,
    },
    "objectives": {"objectives": [], "abstained": True},
    "obstacles": {"obstacles": [], "abstained": True},
    "outcomes": {
        "outcomes": [
            {"what": "The group seized the control house on Sunday, wounding two guards."},
            {"what": "The group seized the control house on Sunday, wounding 20 guards."},
        ],
        "abstained": False,
    },
    "bottom_line": {"bottom_line": "The group seized the control house on Sunday, wounding two guards."},
}


AGAIN = {"1": {"who": "The group", "does": "seized", "what": "the control house"}}


def answers(body: dict) -> dict:
    """Answer each section's question with what is set above, and so the one about the statement that is withheld."""
    asks = read_prompt().asks
    # The last question put, which a second try stands behind.
    turns = [message["content"] for message in reversed(body["messages"]) if message["role"] == "user"]
    if any(read_prompt().again in turn for turn in turns):
        return AGAIN
    section = next(section for turn in turns for section, ask in asks.items() if turn.endswith(ask))
    return ANSWERS[section.value]


@dataclass
class Ran:
    status: int
    out: bytes
    err: str

    @property
    def lines(self) -> list[str]:
        return self.err.splitlines()

    @property
    def brief(self) -> dict:
        return json.loads(self.out)


def ran(capfdbinary, *args: object) -> Ran:
    """Run `briefing ARGS`; what went to stdout as bytes, to stderr as text."""
    import sys

    before = sys.argv
    sys.argv = ["briefing", *map(str, args)]
    try:
        main()
        status = 0
    except SystemExit as end:
        status = int(end.code or 0)
    finally:
        sys.argv = before
    written = capfdbinary.readouterr()
    return Ran(status, written.out, written.err.decode("utf-8", "replace"))
