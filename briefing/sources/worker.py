"""The child process that parses one untrusted document; `briefing.sources.apart` starts it.

In, on standard input: a line of JSON (``kind``: ``html``, ``pdf`` or ``feed``; ``charset``, ``url``, ``limits``), then
the document's bytes to the end. Out: one JSON object, either ``{"page": {…}}`` with the fields of
`briefing.models.Page` or ``{"refused": "why", "hint": "what to do"}``. It limits its own memory and processor
time before it loads a parser, and the environment it is given holds no secrets.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from importlib import import_module
from typing import TYPE_CHECKING

from briefing.errors import RefusedError
from briefing.sources.limits import Limits

if TYPE_CHECKING:
    from briefing.sources.parsed import Parsed


def main() -> None:
    """Parse what comes on standard input; never raises for what a document holds."""
    order = json.loads(sys.stdin.buffer.readline())
    limits = Limits(**order["limits"])
    _limit_this_process(limits)
    answer: dict[str, object]
    try:
        answer = {"page": asdict(_parse(order, sys.stdin.buffer.read(), limits))}
    except RefusedError as error:
        answer = {"refused": error.message, "hint": error.hint}
    except MemoryError:
        answer = {"refused": "reading it takes more memory than is given to one document", "hint": ""}
    sys.stdout.write(json.dumps(answer))


def _parse(order: dict[str, str | None], data: bytes, limits: Limits) -> Parsed:
    # Each parser is slow to load, and a document needs one.
    if order["kind"] == "pdf":
        parsed: Parsed = import_module("briefing.sources.pdf").parse_pdf(data, limits=limits)
    elif order["kind"] == "feed":
        parsed = import_module("briefing.sources.feeds").parse_feed(data, url=order["url"])
    else:
        parse_html = import_module("briefing.sources.html").parse_html
        parsed = parse_html(data, charset=order["charset"], url=order["url"], limits=limits)
    return parsed


def _limit_this_process(limits: Limits) -> None:
    try:
        import resource  # noqa: PLC0415  # not on every platform
    except ImportError:
        return
    # The processor limit ends this process even where its parent was killed and cannot.
    seconds = int(limits.parse_seconds) + 2
    wanted = ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, limits.parse_memory), (resource.RLIMIT_CORE, 0))
    for kind, most in wanted:
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)  # noqa: PLW2901  # the lower of two limits
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):
            continue


if __name__ == "__main__":
    main()
