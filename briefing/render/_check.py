"""Prove the page before it leaves: its citations are read back and compared with the brief.

Both readers go by the finished text alone, so that what a reader of the page can follow is what is checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from briefing.errors import RenderError
from briefing.models import Brief
from briefing.render._plain import plain, words
from briefing.render._sheet import (
    BOTTOM_LINE,
    FORCES,
    OBJECTIVES,
    OBSTACLES,
    OUTCOMES,
    SENTENCES,
    Cites,
    all_evidence,
    cites_of,
)

_SGR = re.compile("\x1b\\[[01]m")
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_UNTOLD = re.compile("[\\s\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]+")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MD_CITES = re.compile(r" \((\[s\d+\](?:, \[s\d+\])*)\)\Z")
_TEXT_CITES = re.compile(r" \[(s\d+(?:, s\d+)*)\]\Z")

Statement = tuple[str, Cites]


def check_markdown(page: str, brief: Brief) -> None:
    """Read statements and sentences back out of a Markdown page. Raises `RenderError`."""
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in page.split("\n"):
        if line.startswith("## "):
            heading = line[3:]
        elif line:
            sections.setdefault(heading, []).append(line)
    quotes: dict[int, list[str]] = {}
    for line in sections.get(SENTENCES, []):
        if line.startswith("###### s"):
            quotes[int(line[8:])] = []
        elif quotes:
            quotes[next(reversed(quotes))].append(_ESCAPED.sub(r"\1", line))
    defined = {line for lines in sections.values() for line in lines}
    _raise_on(n for n in quotes if f"[s{n}]: #s{n}" not in defined)
    _compare(page, brief, {h: [_read_markdown(line) for line in lines] for h, lines in sections.items()}, quotes)


def check_text(page: str, brief: Brief) -> None:
    """Read statements and sentences back out of a plain text page. Raises `RenderError`."""
    page = _SGR.sub("", page)
    headings = {h.upper(): h for h in (BOTTOM_LINE, FORCES, OBJECTIVES, OBSTACLES, OUTCOMES, SENTENCES)}
    sections: dict[str, list[str]] = {}
    heading, before = "", "x"
    for line in page.split("\n"):
        # Only a line after an empty one can be a heading; what is quoted never follows one.
        if not before:
            heading = headings.get(line, "")
        elif not line:
            pass
        # Items begin at the margin, and what goes on is set in; the bottom line is one item without a mark.
        elif not sections.get(heading) or (heading != BOTTOM_LINE and line.startswith(("- ", "s"))):
            sections.setdefault(heading, []).append(line)
        else:
            sections[heading][-1] += f" {line.strip()}"
        before = line
    quotes: dict[int, list[str]] = {}
    for line in sections.get(SENTENCES, []):
        if found := re.match(r"s(\d+) +(.*)", line):
            quotes.setdefault(int(found[1]), []).append(found[2])
    _compare(page, brief, {h: [_read(line, _TEXT_CITES) for line in lines] for h, lines in sections.items()}, quotes)


def _compare(
    page: str,
    brief: Brief,
    sections: Mapping[str, list[Statement | None]],
    quotes: Mapping[int, list[str]],
) -> None:
    if unseen := _UNSEEN.search(page):
        raise _defect(f"the page holds the control character U+{ord(unseen.group()):04X}")
    for heading, expected in _statements(brief).items():
        read = [found for found in sections.get(heading, []) if found]
        if [numbers for _, numbers in read] != [numbers for _, numbers in expected]:
            raise _defect(f"the citations under “{heading}” are not those of the brief")
        for (line, _), (text, _) in zip(read, expected, strict=True):
            if _squeeze(text) not in _squeeze(line):
                raise _defect(f"a statement under “{heading}” is not in the words of the brief")
    for evidence in all_evidence(brief):
        shown = _squeeze(" ".join(quotes.get(evidence.sentence, [])))
        if _squeeze(plain(evidence.quote)) not in shown or not shown:
            raise _defect(f"sentence s{evidence.sentence} is cited but not quoted word for word")


def _statements(brief: Brief) -> dict[str, list[Statement]]:
    top = () if brief.bottom_line is None else (brief.bottom_line,)
    claims = {BOTTOM_LINE: top, OBJECTIVES: brief.objectives, OBSTACLES: brief.obstacles, OUTCOMES: brief.outcomes}
    found = {heading: [(words(c.text), cites_of(c.evidence)) for c in each] for heading, each in claims.items()}
    return found | {FORCES: [(words(f.name), cites_of(f.evidence)) for f in brief.forces]}


def _read(line: str, cites: re.Pattern[str]) -> Statement | None:
    found = cites.search(line)
    if found is None:
        return None
    return line[: found.start()], tuple(int(n) for n in re.findall(r"s(\d+)", found[1]))


def _read_markdown(line: str) -> Statement | None:
    # Citations first: escaped brackets are none.
    found = _read(line, _MD_CITES)
    return found and (_ESCAPED.sub(r"\1", found[0]), found[1])


def _squeeze(text: str) -> str:
    # Wrapping adds line breaks between words and inside very long ones; spacing tells nothing here. Joiners
    # and variation selectors are kept or not by what stands beside them, which the edge of a quote changes.
    # A bracket that would pass for a citation stands as a parenthesis in text.
    return _UNTOLD.sub("", text).replace("[", "(")


def _raise_on(numbers: Iterable[int]) -> None:
    for number in numbers:
        raise _defect(f"the citation s{number} leads nowhere")


def _defect(what: str) -> RenderError:
    return RenderError(
        f"the rendered brief failed its own check: {what}",
        hint="This is a defect of this program. The brief itself is whole: render it as json, and report it.",
    )
