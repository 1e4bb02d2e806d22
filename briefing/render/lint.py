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


_NOT_OF_A_NOUN = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\btheir )(?<!\bthan )(?<!\bas )(?<!\bby )"
# How the words of a statement may themselves be as firm as it is, where nothing stands before them.
_OWN_WORDS = {
    Commitment.CLAIMED: r"\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|purport(?:s|ed)?|assert(?:s|ed|ing)?"
    r"|den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)|blam(?:es?|ed)|accus(?:es?|ed))\b",
    Commitment.DENIED: r"\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput|contradict)(?:s|es|ed|ing))\b",
    Commitment.PLANNED: rf"{_NOT_OF_A_NOUN}\b(?:plan|intend|aim|want|hop|seek|sought|demand|vow|pledg|threat|promis"
    r"|call(?:s|ed|ing)? (?:for|on)\b|urg|order|propos|schedul)\w*",
    Commitment.EXPECTED: rf"{_NOT_OF_A_NOUN}\b(?:expect\w*|forecast\w*|predict\w*|(?:un)?likely|fear(?:s|ed)?"
    r"|(?:could|may|might|would)(?= [a-z]))\b",
    Commitment.DISPUTED: r"\b(?:disputed|contested)\b",
}
# Of somebody whose name the words begin with.
_OWN_ACCOUNT = "by (?:its|their) own account"
_LEADS = {
    Commitment.REPORTED: (r"(?:Said|Reported) by {}:", rf"B{_OWN_ACCOUNT[1:]}:"),
    Commitment.CLAIMED: (r"Claim(?:ed)?:", r"Claimed by {}:", rf"Claimed, {_OWN_ACCOUNT}:"),
    Commitment.DENIED: (r"(?:Denied|Denial)(?: by {})?:",),
    Commitment.PLANNED: (rf"Planned(?:, according to {{}}|, {_OWN_ACCOUNT})?:",),
    Commitment.EXPECTED: (rf"Expected(?:, according to {{}}|, {_OWN_ACCOUNT})?:",),
    Commitment.DISPUTED: (r"Disputed:", r"Said by {}, disputed:"),
}
# Where the words themselves are as firm: the speaker alone.
_SPEAKER_ONLY = {
    Commitment.PLANNED: r"According to {}:",
    Commitment.EXPECTED: r"According to {}:",
    Commitment.DISPUTED: r"Said by {}:",
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
        if not _fits(line.text, claim):
            yield Lapse("attribution fits commitment", heading, line.text)
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
        # What a key figure is of stands there in the article's words, as its sentence does among the sources.
        for line in lines if heading in HEADINGS and heading not in {SOURCES, KEY_FIGURES} else ():
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


def _fits(line: str, claim: Claim) -> bool:
    """Tell whether what stands before the words is the very lead that commitment and speaker ask for."""
    said = words(claim.text)
    if said not in line:
        said = said.replace("[", "(")  # as plain text has it, where no bracket may pass for a citation
    # A mark of a list, of emphasis, or the number of the line.
    lead = line.partition(said)[0].strip("-*0123456789 ")
    by = re.escape(plain(claim.speaker.name)) if claim.speaker else r"(?!)"
    told = _OWN_WORDS.get(claim.commitment)
    in_own_words = told is None or any(
        claim.commitment is not Commitment.DENIED or _denies(said, found, claim) for found in re.finditer(told, said)
    )
    if not lead:
        return in_own_words
    if in_own_words and re.fullmatch(_SPEAKER_ONLY.get(claim.commitment, r"(?!)").replace("{}", by), lead):
        return True
    return any(re.fullmatch(form.replace("{}", by), lead) for form in _LEADS[claim.commitment])


def _denies(said: str, verb: re.Match[str], claim: Claim) -> bool:
    """Tell whether the speaker, by a word of the name, initials or a pronoun, stands not far before the verb."""
    if claim.speaker is None:
        return True
    name = re.findall(r"\w+", plain(claim.speaker.name))
    known = {word.casefold() for word in name if len(word) > 2} | {"it", "he", "she", "they"}
    known.add("".join(word[0] for word in name if word[0].isupper()).casefold())
    return bool(known & {word.casefold() for word in re.findall(r"\w+", said[: verb.start()])[-12:]})


def _names(line: str, name: str) -> bool:
    return any(
        mentions(line, part) or mentions(line, part.rpartition(" ")[2])
        for part in [name, *re.split(r", | ?[()]", name)]
        if part.strip()
    )


def _is_cites(cell: str) -> bool:
    return re.fullmatch(r"\[?s\d+\]?(?:,? \[?s\d+\]?)*", cell) is not None
