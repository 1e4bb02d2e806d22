"""Which lines stand at the top: two to five, chosen by rule, so that the same brief gives the same ones."""

from __future__ import annotations

import re

from briefing.models import Brief, Claim, Commitment, OutcomeKind
from briefing.render._moved import has_latest, has_other_side, later_than, others_than
from briefing.text.kinds import outcome_kind
from briefing.text.wording import say_the_same, words

LEAST, MOST = 2, 5
_MOST_WORDS = 0.7

# What is told as so stands before what is to come or is said by one side, and that before what another contradicts.
_ORDER = {
    Commitment.REPORTED: 0,
    Commitment.PLANNED: 1,
    Commitment.EXPECTED: 1,
    Commitment.CLAIMED: 1,
    Commitment.DISPUTED: 2,
    Commitment.DENIED: 2,
}
# What happened to people is told before what it cost.
_OF_PEOPLE = {OutcomeKind.CASUALTY, OutcomeKind.DISPLACEMENT}
_COUNT = (
    r"(?:(?:at least|about|around|some|more than|nearly|almost|over|under|up to|roughly|as many as|another|all"
    r"|the other)\s)*"
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|some|most|many|several|few|others?|another|all|none)"
)
# A noun that says nothing of itself: which group, which attack is told elsewhere.
_BARE = (
    r"group|county|company|firm|agency|body|organi[sz]ation|town|village|city|union|party|ship|vessel|man|woman|pair|two"
    r"|three|move|decision|plan|attack|blast|deal|former|latter|same|others?|rest|report|statement|figure|toll|number|strike"
    r"|storm|offer|measure|vote|ruling|incident|driver|suspect|patient|victims?|dead|wounded|injured"
)
_POINTS_BACK = re.compile(
    r"\A\s*[“\"«„‘']"
    r"|\A[\W_]*(?:(?:but|and|so)\s)?(?:it|they|he|she|we|this|that|these|those|such|its|their|his|her|our"
    r"|both)\b|\A\w+ing it\b|\b(?:it|them)\W*\Z"
    rf"|\A[\W_]*{_COUNT}\s+(?:more\s|others\s|also\s)?(?:have|has|had|were|was|are|is|died|remain(?:s|ed)?|of them)\b"
    rf"|\A[\W_]*the\s(?:{_BARE})(?:['’]s?)?(?:\s(?!of\b|in\b|at\b|from\b|that\b|who\b|which\b|between\b|on\b)|,)"
    rf"|\bthe\s(?:{_BARE})\W*\Z"
    r"|\b(?:put|puts|gave|gives) the (?:number|figure|toll|count|total) |\bof (?:them|these|those|whom)\b",
    re.IGNORECASE,
)


def highlights(brief: Brief) -> tuple[Claim, ...]:
    """Choose two to five outcomes and objectives, in article order; none where fewer than two can be.

    Chosen are what is reported before what is planned, expected or claimed, and that before what is disputed or denied;
    among these who was hurt or had to leave, then lines with a figure, then what stands first in the article.
    What says the bottom line again is left out, and what cannot be read alone: a quotation, a pronoun, a bare count or
    a bare noun at the start, a count of what another line names; nor a count that the article has a later one of. The
    latest count of one that moved, and one of a count on which speakers disagree, stand before all else; what was last
    week or earlier comes last.
    """
    able = [
        claim
        for claim in (*brief.outcomes, *brief.objectives)
        if _stands_alone(claim, brief.bottom_line) and later_than(brief, claim) is None
    ]
    chosen: list[Claim] = []
    for claim in sorted(
        able, key=lambda claim: (not has_latest(brief, claim) and not others_than(brief, claim), _rank(claim))
    ):
        # of two sides of one count the first stands for both, for it says what others give
        if len(chosen) < MOST and not any(
            _is_told(claim, other) or has_other_side(brief, claim, other) for other in chosen
        ):
            chosen.append(claim)
    return tuple(sorted(chosen, key=_place)) if len(chosen) >= LEAST else ()


def _stands_alone(claim: Claim, top: Claim | None) -> bool:
    return not _POINTS_BACK.search(claim.text) and not (top and say_the_same(claim.text, top.text))


def _is_told(claim: Claim, other: Claim) -> bool:
    """Tell whether another line says this: in the same words, or most of its words of the same sentences."""
    if say_the_same(claim.text, other.text):
        return True
    if {e.sentence for e in claim.evidence} != {e.sentence for e in other.evidence}:
        return False
    if any(figure not in other.figures for figure in claim.figures):
        return False
    mine, others = set(words(claim.text)), set(words(other.text))
    return len(mine & others) >= _MOST_WORDS * min(len(mine), len(others))


def _rank(claim: Claim) -> tuple[bool, int, bool, bool, int]:
    kind = outcome_kind(claim.text)
    earlier = _EARLIER.search(claim.text) is not None
    return earlier, _ORDER[claim.commitment], kind not in _OF_PEOPLE, not claim.figures, _place(claim)


# What came before the news.
_EARLIER = re.compile(r"\blast (?:week|month|year)\b|\b(?:weeks|months|years) (?:ago|earlier)\b", re.IGNORECASE)


def _place(claim: Claim) -> int:
    return min(e.start for e in claim.evidence)
