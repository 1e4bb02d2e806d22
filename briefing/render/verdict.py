"""One verdict of the gate, for people: the statement, its offending words marked, the reason, the sentence."""

from __future__ import annotations

import textwrap

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
    if colour:
        lines = _bold(lines)
    out = [f"{mark} {lines[0]}", *(f"  {line}" for line in lines[1:])]
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


def _bold(lines: list[str]) -> list[str]:
    """Put what is marked in bold, also where a line ends within it."""
    out, within = [], False
    for line in lines:
        begun = _BOLD + line if within else line
        within = line.rfind("»") > line.rfind("«") or (within and "«" not in line)
        out.append(begun.replace("»", f"»{_BOLD}").replace("«", f"{_END}«") + (_END if within else ""))
    return out


def _paint(text: str, code: str) -> str:
    return f"{code}{text}{_END}"


def _unpainted(text: str, _code: str) -> str:
    return text
