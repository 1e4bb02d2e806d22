"""One verdict of the gate, for people: the statement, its offending words marked, the reason, the sentence."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from briefing.models import CheckResult
from briefing.render._blocks import pointed
from briefing.render._plain import plain
from briefing.render._wording import marked

_RED, _GREEN, _BOLD, _DIM, _END = "\x1b[31m", "\x1b[32m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def render_verdict(result: CheckResult, *, width: int = 80, colour: bool = False) -> str:
    """Write a verdict in a few lines: ✓ or ✗, the statement, then why and where.

    Words that failed stand between » and «, and in bold where `colour` is set.
    """
    paint = _paint if colour else _unpainted
    mark = paint("✓", _GREEN) if result.reason is None else paint("✗", _RED)
    lines = textwrap.wrap(pointed(marked(plain(result.statement), result.offending)), width - 2) or [""]
    out = [f"{mark} {_bold(lines[0], paint)}", *(f"  {_bold(line, paint)}" for line in lines[1:])]
    if result.reason is not None:
        out += textwrap.wrap(
            f"{result.reason.value}: {plain(result.detail)}", width, initial_indent="  ", subsequent_indent="  "
        )
    for evidence in result.evidence:
        quoted = textwrap.wrap(
            f"s{evidence.sentence}  {plain(evidence.quote)}", width, initial_indent="    ", subsequent_indent="        "
        )
        out += [paint(line, _DIM) for line in quoted]
    return "\n".join(out) + "\n"


def _bold(line: str, paint: Callable[[str, str], str]) -> str:
    if paint is _unpainted:
        return line
    return re.sub(r"»([^«]*)«", lambda found: f"»{_BOLD}{found[1]}{_END}«", line)


def _paint(text: str, code: str) -> str:
    return f"{code}{text}{_END}"


def _unpainted(text: str, _code: str) -> str:
    return text
