"""How firmly a stretch of text is put, by its words and by who says it."""

from __future__ import annotations

import re

from briefing.models import Commitment
from briefing.text.alternatives import any_of
from briefing.text.attribution import Attribution
from briefing.text.pasts import IRREGULAR_PASTS

# What comes without anybody's doing: `will cost 3 million`, `will be 4 per cent`.
_COMES = (
    r"will (?:\w+ly )?(?:cost|save|last|rise|fall|grow|shrink|drop|reach|exceed|total|amount|worsen"
    r"|be (?:(?:about|around|nearly|almost|some|at least|more than|less than|up to) )?\d)"
)
# Words of plans and demands, of what may come, of hearsay, and of what is contested.
_PLANNED = re.compile(
    r"\b(?:plan(?:s|ned|ning)?\b(?! b\b)|intends?|intended to|aims? to|aim(?:ed|ing) to|vow(?:s|ed)|pledge[sd]?"
    r"|promise[sd]?|threaten(?:s|ed|ing)? to|wants? to|wanted to|hopes? to|hoping to|seeks? to|seeking to|sought to"
    r"|demand(?:s|ed|ing)?|call(?:s|ed|ing) (?:for|on)|urge[sd]?|urging|(?:is|are|was|were|be) (?:due|set|scheduled"
    rf"|slated|about|going|preparing|ready) to|scheduled for|(?!{_COMES})will|shall"
    r"|propos(?:es|ed|al)|goal|aim is|in preparation for|ahead of a)\b",
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    # `fewer than feared` and `as expected` tell what has come
    rf"(?<!than )(?<!as )\b(?:{_COMES}|expect(?:s|ed|ing)?|would|likely|forecast(?:s|ed)?"
    r"|projected|predict(?:s|ed)|could|may(?! \d)|might|feared"
    r"|fears|anticipat\w+|possible|possibly|potential(?:ly)?|at risk of|risks? \w+ing|threat of|chance of)\b"
)
# What somebody would or could not say, and what was done so that something could be: none of it is to come.
_NOT_TO_COME = re.compile(
    r"\b(?:would|could)(?: not|n['’]t) (?:be |\w+ly ){0,2}(?:say|give|confirm|comment|discuss|name|identify|reveal"
    r"|disclose|determine|verify|verified|confirmed|reached|reach|tell|establish|explain|elaborate)\b"
    r"|\bso (?:that )?(?:it|he|she|they) (?:could|might)\b",
    re.IGNORECASE,
)
_ALLEGED = re.compile(
    r"\b(?:reportedly|alleged(?:ly)?|purported(?:ly)?|apparent(?:ly)?|supposed(?:ly)?|unconfirmed|suspected|suspicion"
    r"|believed to|thought to|said to"
    r"|some reports|accused of|claims? that|appears? to|appeared to)\b",
    re.IGNORECASE,
)
# A guess at what has happened is somebody's word for it, and nothing to come: `likely caused`, `may have caused`.
_GUESSED = re.compile(
    r"\b(?:(?:most |very )?likely|possibly|potentially)\s(?:was|were|had|has|have|(?!need|feed|speed)\w{2,}ed"
    rf"|{any_of(IRREGULAR_PASTS)})\b|\b(?:may|might|could)\s(?:\w+\s)?have\s(?:been\s)?\w+\b"
)
_DISPUTED = re.compile(
    r"\b(?:disputed|contested|conflicting (?:reports|accounts|figures)|(?:not|n['’]t"
    r"|unable to)\s+(?:\w+\s+){0,3}(?:independently\s+)?(?:be\s+)?verif\w+)\b",
    re.IGNORECASE,
)


def commitment_of(text: str, said: Attribution | None) -> Commitment:
    """Say how firmly a stretch of text is put, given who says it.

    Denial goes before dispute, that before plan, expectation and claim.
    """
    if said and said.commitment is Commitment.DENIED:
        return Commitment.DENIED
    outside = _unquoted(text)
    if _DISPUTED.search(outside):
        return Commitment.DISPUTED
    if _PLANNED.search(text):
        return Commitment.PLANNED
    if _EXPECTED.search(_GUESSED.sub(" ", _NOT_TO_COME.sub(" ", text))):
        return Commitment.EXPECTED
    if _ALLEGED.search(outside) or _GUESSED.search(outside):
        return Commitment.CLAIMED
    return said.commitment if said else Commitment.REPORTED


def _unquoted(text: str) -> str:
    return re.sub(r"“[^”]*”|\"[^\"]*\"", " ", text)
