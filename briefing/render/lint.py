"""Rules of a rendered brief that can be checked on the page itself, in any format, once it is read back.

They are those of the trade: attribution as firm as the source, no figure without an owner and a place, no estimate of
our own, days with their original wording, every citation followed by its sentence, and an empty section that says why.
Only words of the page's own are held to the rules of wording: what stands in a statement, a name or a quotation is
the article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.models import Brief, Claim, Commitment
from briefing.render._citing import claims_of
from briefing.render._highlights import LEAST, MOST, highlights
from briefing.render._plain import plain, words
from briefing.render._reading import HEADINGS, Read, Reading
from briefing.render._sheet import GAPS, HIGHLIGHTS, KEY_FIGURES, SOURCES, claims_under
from briefing.render._wording import mentions


@dataclass(frozen=True, slots=True)
class Lapse:
    """A rule that a page breaks: which, under which heading, and with what words."""

    rule: str
    heading: str
    words: str


_FIRM = {
    Commitment.CLAIMED: r"claim|alleg|purport|assert",
    Commitment.DENIED: r"den(?:y|ied|ies|ial)|reject|dismiss|refut",
    Commitment.PLANNED: r"plan|intend|aim|want|hop(?:e|ing)|seek|sought|demand|vow|pledg|threat|promis|call(?:s|ed) "
    r"(?:for|on)|urg(?:e|ing)|order|propos|schedul|due to",
    Commitment.EXPECTED: r"expect|forecast|predict|likely|could|may\b|might|fear",
    Commitment.DISPUTED: r"disput|contest",
}
_TOO_FIRM = r"\bconfirm|\bprove[ns]?\b|\bverified\b"
_CONFIDENCE = r"\b(?:confiden\w+|(?:low|moderate|high) certainty)\b"
_LIKELIHOOD = (
    r"\b(?:(?:un)?likely|(?:im)?probabl[ey]|remote|nearly certain|almost (?:no chance|certain\w*)"
    r"|even (?:chance|odds))\b"
)
_VAGUE = r"\b(?:may|might|could|possibly|perhaps|maybe|apparently|cannot (?:be )?rule[d]? out|it is believed)\b"
_CITATION = re.compile(r"s(\d+)")


def lint(reading: Reading, brief: Brief) -> tuple[Lapse, ...]:
    """Give the rules that a page breaks, in the order of the page; none where it keeps them all."""
    return tuple(
        lapse for rule in (_sections, _lines, _figures, _citations, _wording) for lapse in rule(reading, brief)
    )


def _sections(reading: Reading, brief: Brief) -> Iterator[Lapse]:
    """Every section is there, an empty one says why, and highlights are two to five or none with the reason."""
    for heading in HEADINGS:
        said = [line.text for line in reading.sections.get(heading, ()) if line.text.strip()]
        if not said and not reading.rows.get(heading):
            yield Lapse("an empty section says why", heading, "")
    cited = [line for line in reading.sections.get(HIGHLIGHTS, ()) if line.cites]
    if cited and not LEAST <= len(cited) <= MOST:
        yield Lapse(f"highlights are {LEAST} to {MOST}", HIGHLIGHTS, f"{len(cited)}")
    if not cited and highlights(brief):
        yield Lapse(f"highlights are {LEAST} to {MOST}", HIGHLIGHTS, "none")


def _lines(reading: Reading, brief: Brief) -> Iterator[Lapse]:
    """A line is as firm as its statement, names its speaker, cites, and gives resolved days with their wording."""
    for heading, line, claim in _paired(reading, brief):
        own = _own(line.text, brief, claim)
        if claim.commitment in _FIRM and not re.search(_FIRM[claim.commitment], line.text, re.IGNORECASE):
            yield Lapse("attribution fits commitment", heading, line.text)
        if claim.commitment is Commitment.REPORTED and _too_weak(own):
            yield Lapse("attribution fits commitment", heading, own)
        if re.search(_TOO_FIRM, own, re.IGNORECASE):
            yield Lapse("nothing is confirmed by one source", heading, own)
        if claim.speaker and not _names(line.text, plain(claim.speaker.name)):
            yield Lapse("the speaker is named", heading, line.text)
        for moment in claim.dates:
            if moment.resolved and moment.date and f"{plain(moment.as_written)} = {moment.date}" not in line.text:
                yield Lapse("a day worked out stands beside its wording", heading, line.text)


def _figures(reading: Reading, brief: Brief) -> Iterator[Lapse]:
    """Each key figure has an owner and a sentence, and each bounded one its bounds."""
    del brief
    for row in reading.rows.get(KEY_FIGURES, ()):
        whose, where = row[2:3], row[-1]
        if not "".join(whose).strip("— ") or not _CITATION.search(where):
            yield Lapse("no figure without a source", KEY_FIGURES, " | ".join(row))


def _citations(reading: Reading, brief: Brief) -> Iterator[Lapse]:
    """Whatever sentence is cited is quoted below."""
    del brief
    cited = [(heading, n) for heading, lines in reading.sections.items() for line in lines for n in line.cites]
    for heading, rows in reading.rows.items():
        cited += [(heading, int(n)) for row in rows for cell in row if _is_cites(cell) for n in _CITATION.findall(cell)]
    cited += [(GAPS, int(n)) for line in reading.sections.get(GAPS, ()) for n in re.findall(r"\bs(\d+)\b", line.text)]
    for heading, number in cited:
        if number not in reading.quotes:
            yield Lapse("every sentence cited is quoted", heading, f"s{number}")


def _wording(reading: Reading, brief: Brief) -> Iterator[Lapse]:
    """No vague word and no estimate of our own, and never confidence and likelihood in one sentence."""
    statements = {id(line): claim for _, line, claim in _paired(reading, brief)}
    for heading, lines in reading.sections.items():
        for line in lines if heading in HEADINGS and heading != SOURCES else ():
            own = _own(line.text, brief, statements.get(id(line)))
            for sentence in re.split(r"(?<=[.!?])\s", own):
                if re.search(_VAGUE, sentence, re.IGNORECASE):
                    yield Lapse("no vague word of our own", heading, sentence)
                if re.search(_LIKELIHOOD, sentence, re.IGNORECASE):
                    rule = "no estimate of our own"
                    if re.search(_CONFIDENCE, sentence, re.IGNORECASE):
                        rule = "confidence and likelihood never in one sentence"
                    yield Lapse(rule, heading, sentence)


def _paired(reading: Reading, brief: Brief) -> Iterator[tuple[str, Read, Claim]]:
    for heading, claims in claims_under(brief).items():
        lines = [line for line in reading.sections.get(heading, ()) if line.cites]
        yield from ((heading, line, claim) for line, claim in zip(lines, claims, strict=False))


def _own(line: str, brief: Brief, claim: Claim | None) -> str:
    """Take out of a line what is not the page's: its statement, names, and what stands between quotation marks."""
    if claim:
        line = line.replace(words(claim.text), "“…”")
    for name in sorted(_others(brief), key=lambda name: (-len(name), name)):
        line = line.replace(name, "…")
    return re.sub(r"“[^”]*”", "“…”", line)


def _others(brief: Brief) -> set[str]:
    names = {brief.article.outlet, brief.article.author, brief.generator.model, brief.generator.name}
    names |= {claim.speaker.name for claim in claims_of(brief) if claim.speaker}
    names |= {value.speaker.name for conflict in brief.conflicts for value in conflict.values if value.speaker}
    names |= {name for force in brief.forces for name in (force.name, *force.aliases, force.role)}
    names |= {moment.as_written for claim in claims_of(brief) for moment in claim.dates}
    return {shown for name in names if (shown := plain(name))}


def _too_weak(own: str) -> bool:
    return re.search(r"\b(?:claimed|denied|denial|alleged|disputed|planned|expected)\b", own, re.IGNORECASE) is not None


def _names(line: str, name: str) -> bool:
    return mentions(line, name) or mentions(line, name.rpartition(" ")[2])


def _is_cites(cell: str) -> bool:
    return re.fullmatch(r"\[?s\d+\]?(?:,? \[?s\d+\]?)*", cell) is not None
