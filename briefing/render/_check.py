"""Prove the page before it leaves: what is read back out of it is compared with the brief."""

from __future__ import annotations

import re

from briefing.errors import RenderError
from briefing.models import Brief
from briefing.render._blocks import Cites
from briefing.render._citing import all_evidence, cites_of
from briefing.render._plain import plain, words
from briefing.render._reading import Reading, read_markdown, read_text, uncoloured
from briefing.render._reading_html import read_html
from briefing.render._sheet import FORCES, claims_under

_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_UNTOLD = re.compile("[\\s\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]+")


def check_markdown(page: str, brief: Brief) -> None:
    """Read statements and sentences back out of a Markdown page. Raises `RenderError`."""
    check_visible(page)
    check(read_markdown(page), brief)


def check_text(page: str, brief: Brief) -> None:
    """Read statements and sentences back out of a plain text page. Raises `RenderError`."""
    check_visible(uncoloured(page))
    check(read_text(page), brief)


def check_html(page: str, brief: Brief) -> None:
    """Read brief and article back out of an HTML page, and the links between them. Raises `RenderError`."""
    check_visible(page)
    read = read_html(page)
    check(read.reading, brief)
    text = brief.article.text
    for sentence in brief.article.sentences:
        if _squeeze(plain(text[sentence.start : sentence.end])) != _squeeze(read.article.get(sentence.id, "")):
            raise defect(f"sentence s{sentence.id} of the article is not shown word for word")
    if read.leads_back != read.leads_there:
        raise defect("the links from sentences to lines are not those from lines to sentences turned round")


def check_visible(page: str) -> None:
    """Refuse a page with a character that a terminal obeys or a reader cannot see. Raises `RenderError`."""
    if unseen := _UNSEEN.search(page):
        raise defect(f"the page holds the control character U+{ord(unseen.group()):04X}")


def check(reading: Reading, brief: Brief) -> None:
    """Compare a page as read with the brief it is of: statements, citations, quotations. Raises `RenderError`."""
    for name in reading.dangling:
        raise defect(f"the link to {name} leads nowhere")
    for heading, expected in _statements(brief).items():
        read = [line for line in reading.sections.get(heading, ()) if line.cites]
        if [line.cites for line in read] != [cites for _, cites in expected]:
            raise defect(f"the citations under “{heading}” are not those of the brief")
        for line, (text, _) in zip(read, expected, strict=True):
            if _squeeze(text) not in _squeeze(line.text):
                raise defect(f"a statement under “{heading}” is not in the words of the brief")
    for evidence in all_evidence(brief):
        shown = _squeeze(reading.quotes.get(evidence.sentence, ""))
        if _squeeze(plain(evidence.quote)) not in shown or not shown:
            raise defect(f"sentence s{evidence.sentence} is cited but not quoted word for word")


def defect(what: str) -> RenderError:
    """Make the error for a page that failed its check."""
    return RenderError(
        f"the rendered brief failed its own check: {what}",
        hint="This is a defect of this program. The brief itself is whole: render it as json, and report it.",
    )


def _statements(brief: Brief) -> dict[str, list[tuple[str, Cites]]]:
    under = claims_under(brief)
    found = {heading: [(words(c.text), cites_of(c.evidence)) for c in claims] for heading, claims in under.items()}
    return found | {FORCES: [(words(f.name), cites_of(f.evidence)) for f in brief.forces]}


def _squeeze(text: str) -> str:
    # Wrapping adds line breaks between words and inside very long ones; spacing tells nothing here. Joiners
    # and variation selectors are kept or not by what stands beside them, which the edge of a quote changes.
    # A bracket that would pass for a citation stands as a parenthesis in text.
    return _UNTOLD.sub("", text).replace("[", "(")
