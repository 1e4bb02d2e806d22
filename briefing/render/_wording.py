"""The page's own words: who says so how firmly, numbers, times, reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from briefing.models import Claim, Commitment, Figure, Number, Reason, Speaker, SpeakerKind
from briefing.render._plain import plain, words

# How a text may itself say what its commitment is; then nothing is said twice.
_SAYS = {
    Commitment.REPORTED: r"sa(?:y|ys|id|ying)|told|tells|announce[sd]?|report(?:s|ed)?|according to|stated?",
    # "accused" is not among them: who is accused may be another than who claims.
    Commitment.CLAIMED: r"claim(?:s|ed|ing)?|alleg\w+|purported\w*|assert(?:s|ed)?",
    Commitment.DENIED: r"den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)",
    # "will" is not among them: alone it reads as certain.
    Commitment.PLANNED: r"plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|wants?|wanted|hop(?:es|ed|ing)"
    r"|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|vow(?:s|ed)|pledg(?:es|ed)|threaten(?:s|ed|ing)?|promis(?:es|ed)"
    r"|call(?:s|ed) (?:for|on)|urg(?:es|ed)|order(?:s|ed)|propos(?:es|ed)|scheduled|due to",
    Commitment.EXPECTED: r"expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed)?|likely|could|may|might|fear(?:s|ed)?",
    Commitment.DISPUTED: r"disput(?:e|es|ed|ing)|contest(?:s|ed)",
}
_NEGATION = r"not|never|no|nobody|none|neither|nothing|\w+n['’]t"


def lead_of(claim: Claim, text: str) -> str:
    """Say before the words who says them and how firmly; nothing where the words do so themselves.

    The verb follows the commitment: said is neutral, claimed is for a party or a contested matter, and
    what is denied reads as denied from the first word on.
    """
    commitment, speaker = claim.commitment, claim.speaker
    said_so = _has(text, _SAYS[commitment])
    by = "" if speaker is None or _named_in(text, speaker) else words(speaker.name)
    if commitment is Commitment.REPORTED:
        return _said_by(speaker, by, said_so=said_so)
    if said_so and (not by or commitment is not Commitment.CLAIMED):
        return f"According to {by}:" if by else ""
    if commitment is Commitment.DENIED:
        # "Denied: it did not happen" would turn the denial round.
        verb = "Denial" if _has(text, _NEGATION) else "Denied"
        return f"{verb} by {by}:" if by else f"{verb}:"
    if commitment is Commitment.CLAIMED:
        return f"Claimed by {by}:" if by else "Claimed:"
    return f"{commitment.value.capitalize()}, according to {by}:" if by else f"{commitment.value.capitalize()}:"


def _said_by(speaker: Speaker | None, by: str, *, said_so: bool) -> str:
    if speaker is None or (said_so and not by):
        return ""
    verb = "Reported" if speaker.kind is SpeakerKind.OUTLET else "Said"
    return f"{verb} by {words(speaker.name)}:"


def _has(text: str, pattern: str) -> bool:
    return re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE) is not None


def _named_in(text: str, speaker: Speaker) -> bool:
    name = plain(speaker.name)
    # A person is named in full once and by the last name from then on.
    last = name.rpartition(" ")[2] if speaker.kind is SpeakerKind.NAMED else ""
    return mentions(text, name) or (last[:1].isupper() and mentions(text, last))


def mentions(text: str, name: str) -> bool:
    """Tell whether `name`, its article aside, stands in `text` as whole words, in any case."""
    bare = re.sub(r"(?i)\A(?:the|an?)\s+", "", name.strip())
    return bool(bare) and re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", text, re.IGNORECASE) is not None


def days_of(claim: Claim) -> list[str]:
    """Days worked out from the publication date, the original wording kept: ``Sunday = 2019-01-06``."""
    found = {plain(d.as_written): plain(d.date) for d in claim.dates if d.resolved and d.date}
    return [f"{wording} = {date}" for wording, date in found.items() if wording]


def owner_of(speaker: Speaker | None, commitment: Commitment, outlet: str) -> str:
    """Say whose a figure is, with a word for all that is more or less than said."""
    if commitment in (Commitment.REPORTED, Commitment.CLAIMED) and speaker:
        return words(speaker.name) + (", claimed" if commitment is Commitment.CLAIMED else "")
    who = words(speaker.name) if speaker else outlet
    return who if commitment is Commitment.REPORTED else f"{who}, {commitment.value}"


def wording_of(figure: Figure) -> str:
    """As written, and of what, unless that is part of it."""
    of = plain(figure.of)
    written = words(figure.as_written)
    return written if not of or mentions(written, of) else f"{written} {of}"


def range_of(low: Number | None, best: Number | None, high: Number | None) -> str:
    """Low, best and high where the words bound the figure; empty where they do not."""
    if low == high:
        return ""
    bounds = f"{number_of(low)}–{number_of(high)}"
    if low is None or high is None:
        bounds = f"≥ {number_of(low)}" if high is None else f"≤ {number_of(high)}"
    return bounds if best is None else f"{bounds}, best {number_of(best)}"


def number_of(value: Number | None) -> str:
    """Digits with commas, never an exponent within 15 digits: the same under every locale."""
    if value is None:
        return ""
    exact = Decimal(repr(value))
    if exact and not -7 < exact.adjusted() < 15:
        return f"{exact.normalize():.6e}"
    text = f"{exact:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def count_of(number: int, noun: str) -> str:
    """``1 request``, ``1,200 requests``."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def listed(items: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *others, last = items
    return f"{', '.join(others)} and {last}" if others else last


def marked(text: str, offending: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    """Cut `text` into pieces, True where the piece is one of the offending words, whole and in any case."""
    # The longest first, so that a word is not marked within a phrase that is.
    wanted = sorted({word for word in map(plain, offending) if word}, key=lambda word: (-len(word), word))
    if not wanted:
        return ((text, False),)
    pattern = "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in wanted)
    pieces = re.split(f"({pattern})", text, flags=re.IGNORECASE)
    return tuple((piece, bool(number % 2)) for number, piece in enumerate(pieces) if piece)


_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?\Z")


def moment_of(text: str) -> str:
    """``2026-11-21T06:20:05+02:00`` as ``2026-11-21 06:20 UTC+02:00``; anything else as it is."""
    found = _MOMENT.match(plain(text))
    if found is None:
        return words(text)
    day, time, zone = found.groups()
    if zone is None:
        return f"{day} {time} (zone not known)"
    return f"{day} {time} UTC" + ("" if zone in ("Z", "z", "+00:00", "-00:00") else zone)


REASONS = {
    Reason.NUMBER: "number",
    Reason.UNIT: "unit",
    Reason.ROLE: "role",
    Reason.NAME: "name",
    Reason.PLACE: "place",
    Reason.DATE: "date",
    Reason.NEGATION: "negation",
    Reason.DENIAL: "denial",
    Reason.MODALITY: "certainty",
    Reason.SPEAKER: "speaker",
    Reason.COMPARISON: "comparison",
    Reason.QUOTE: "quotation",
    Reason.NOT_IN_SOURCE: "not in the article",
    Reason.NOT_A_STATEMENT: "not a statement",
}
