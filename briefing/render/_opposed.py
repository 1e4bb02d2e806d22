"""Who contradicts whom: two parties whose values differ, or one that denies a thing, with the matter between them.

A brief has no field for enemies, so nothing is drawn of them. Drawn is what two fields bear out: a disagreement of
exactly two whose values differ, and a statement that a named speaker denies. Who says the thing denied is not known,
so there the second box holds the thing. Sizes are in units of the drawing; the words are also told as one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.models import Brief, Claim, Commitment, ConflictKind, SpeakerKind
from briefing.render._blocks import Line, Sheet, Sides
from briefing.render._citing import cites_of
from briefing.render._plain import plain, words
from briefing.render._sheet import HIGHLIGHTS, claims_under
from briefing.render.text import columns, wrap

WIDTH, BOX = 400, 140
"""Width of the drawing, and of a box in it."""
_COLUMNS, _BETWEEN, _MOST, _PITCH, _PAD = 23, 20, 4, 12, 8
_DENIAL = re.compile(r"\bden(?:y|ies|ied|ying)\b(?: on \w+day)?(?: that)? ", re.IGNORECASE)
_SAYING = (
    r"sa(?:id|ys?)|told|tells|add(?:s|ed)|blam(?:es|ed)|call(?:s|ed)|accus(?:es|ed)|claim(?:s|ed)|insist(?:s|ed)"
    r"|warn(?:s|ed)|demand(?:s|ed)|announce[sd]|acknowledge[sd]|admit(?:s|ted)|put|puts|describe[sd]|argue[sd]"
)
_GOES_ON = re.compile(
    rf"(?:,? (?:and|but|while)|;) (?:(?:has|have|had|also|instead|it|he|she|they) ){{0,2}}(?:{_SAYING})\b"
)
# Behind "denies" these would turn the thing round, or it is not the speaker who denies.
_TURNED = re.compile(
    r"\b(?:not|never|no|nobody|none|neither|nothing|reject\w*|dismiss\w*|refut\w*)\b|n['’]t\b"
    r"|\b(?:is|are|was|were|be|been|being) denied\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two boxes in lines of words, what stands between them, how high it all is, and where the line is told in full."""

    left: tuple[str, ...]
    between: tuple[str, ...]
    right: tuple[str, ...]
    one_way: bool
    """Whether the left one speaks of the right one, rather than both of one thing."""
    height: int
    target: str
    said: str


def opposed(brief: Brief, sheet: Sheet) -> tuple[Opposed, ...]:
    """Give what stands against what in this brief, disagreements first; none where nothing is borne out."""
    return (*_differing(brief, sheet), *_denying(brief, sheet))


def _differing(brief: Brief, sheet: Sheet) -> Iterator[Opposed]:
    blocks = [block for part in sheet.parts for block in part.blocks if isinstance(block, Sides)]
    for conflict, block in zip(brief.conflicts, blocks, strict=True):
        topic, sides = words(conflict.topic), block.sides
        if conflict.kind is not ConflictKind.DISAGREEMENT or len(sides) != 2 or sides[0].whose == sides[1].whose:
            continue
        one, other = sides
        yield _drawn(
            (*_lines(one.whose, _COLUMNS, 2), *_lines(one.value, _COLUMNS, 2)),
            _lines(topic, _BETWEEN, 3),
            (*_lines(other.whose, _COLUMNS, 2), *_lines(other.value, _COLUMNS, 2)),
            f"d{one.number}",
            f"{topic}: {one.whose} says {one.value}, {other.whose} says {other.value}",
        )


def _denying(brief: Brief, sheet: Sheet) -> Iterator[Opposed]:
    stated = (b for p in sheet.parts for b in p.blocks if isinstance(b, Line) and b.commitment and not b.again)
    seen = set()
    claims = (c for heading, under in claims_under(brief).items() if heading != HIGHLIGHTS for c in under)
    for claim, line in zip(claims, stated, strict=True):
        denied, speaker = _denied(claim), claim.speaker
        if not denied or speaker is None or speaker.kind in (SpeakerKind.UNNAMED, SpeakerKind.OUTLET):
            continue
        who = words(speaker.name)
        if (who, cites_of(claim.evidence)) in seen:
            continue
        seen.add((who, cites_of(claim.evidence)))
        yield _drawn(
            _lines(who, _COLUMNS, _MOST),
            ("denies",),
            _lines(denied, _COLUMNS, _MOST),
            f"c{line.number}",
            f"{who} denies: {denied}",
            one_way=True,
        )


def _denied(claim: Claim) -> str:
    """Give the thing that is denied, in the words of the statement; empty where they would read as their opposite."""
    if claim.commitment is not Commitment.DENIED:
        return ""
    text = plain(claim.text)
    if _TURNED.search(text):
        return ""
    if not (found := _DENIAL.search(text)):
        return text
    # `denied that it fired and said the mill had burned`: what the speaker goes on to say is not denied.
    return _GOES_ON.split(text[found.end() :])[0]


def _drawn(
    left: tuple[str, ...],
    between: tuple[str, ...],
    right: tuple[str, ...],
    target: str,
    said: str,
    *,
    one_way: bool = False,
) -> Opposed:
    height = _PITCH * max(map(len, (left, between, right))) + 2 * _PAD
    return Opposed(left, between, right, one_way, height, target, said)


def _lines(text: str, width: int, most: int) -> tuple[str, ...]:
    lines = wrap(text, width)
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while columns(last) > width - 2:
        last = last[:-1]
    return (*lines[: most - 1], f"{last.rstrip()} …")
