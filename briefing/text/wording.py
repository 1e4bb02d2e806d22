"""Tidy a statement before it is checked: what is changed here is checked afterwards like all else."""

from __future__ import annotations

import re

_OPEN_END = re.compile(r"[\s,;:–—-]+$")
_FULL_STOP = re.compile(r"(?<=[\w”\")\]%])(?<!\b[A-Za-z])(?<!\.[A-Za-z])\.$")
# A page of lines has no full stops; the last one of an abbreviation stays.
_SPACED_INITIALS = re.compile(r"\b((?:[A-Z]\.\s){1,3}[A-Z]\.)")
_BULLET = re.compile(r"^\s*(?:[•*·▪–—-]|\d{1,2}[.)])\s+")
_SAME_WORDS = 0.8
_NEARLY = 8
# A model that may write no further ends a little before the bound, with part of a word or in another script.
_CLAUSE = re.compile(r"(?:,|;| –| —)\s| (?=(?:as|and|but|while|after|before|when|which|who|that|because|with)\s)")
_SENTENCE_END = re.compile(r"(?<=[a-z0-9”\")])[.!?…](?=\s+[A-Z“\"])")
_VERB_FIRST = re.compile(
    r"^(?:plans?|wants?|aims?|seeks?|hopes?|intends?|demands?|expects?|will|would|is|are|was|were|has|have|vow(?:s|ed)?"
    r"|pledge[sd]?|promise[sd]?|threaten(?:s|ed)?|call(?:s|ed)|urge[sd]?|ask(?:s|ed)|refuse[sd]?|propose[sd]?|agreed"
    r"|decided|want(?:s|ed)|planned|demanded|sought|hoped|ordered|plan|filed|declared|signed|said|says|can|could|must)\b",
    re.IGNORECASE,
)
# `PORT BRASK, Lorne (Reuters) — `, `ARDRY, Nov 6 (Courier) - `
DATELINE = re.compile(r"^[A-Z][A-Z .’'-]+(?:,[^—–()]{0,40})?\s*(?:\([^()]*\))?\s*(?:[—–]|--?)\s+(?=\S)")


def tidy(text: str, longest: int | None = None) -> str:
    """Put a statement in one line, without a bullet or an open end.

    `longest` is the bound the model wrote under: what reaches it was cut, and is cut back to a whole sentence or
    clause.
    """
    line = " ".join(text.split())
    if longest and len(line) >= longest - _NEARLY and not line.endswith((".", "!", "?", "”", '"')):
        ends = [m.end() for m in _SENTENCE_END.finditer(line)]
        clauses = [m.start() for m in _CLAUSE.finditer(line)]
        line = line[: ends[-1]] if ends else line[: clauses[-1]] if clauses else line.rpartition(" ")[0] or line
    line = _SPACED_INITIALS.sub(lambda m: m[1].replace(" ", ""), _BULLET.sub("", line))
    return _FULL_STOP.sub("", _balanced(_OPEN_END.sub("", line)).strip())


def without_dateline(sentence: str) -> str:
    """Leave off where a report comes from: `PORT BRASK, Lorne (Reuters) — `."""
    return DATELINE.sub("", sentence)


def joined(who: str, what: str) -> str:
    """Put a holder before an aim: `The union demands …`, else `The union – a rest day …`."""
    if not who or who.casefold() in what.casefold():
        return what
    return f"{who} {what}" if _VERB_FIRST.match(what) else f"{who} – {what}"


def without_speaker(text: str, speaker: str) -> str:
    """Take a closing `, SPEAKER said` off a statement whose speaker is shown beside it; else leave it as it is."""
    tail = re.compile(
        rf",\s*(?:(?:the|a|an)\s+)?{re.escape(speaker.removeprefix('the ').removeprefix('The '))}\s+"
        r"(?:said|says|say|told [\w ]{1,30}|added|reported|announced|confirmed)(?:\s+(?:on\s+)?\w+day)?[.]?$"
        rf"|,?\s*according to\s+(?:the\s+)?{re.escape(speaker.removeprefix('the ').removeprefix('The '))}[.]?$",
        re.IGNORECASE,
    )
    cut = tail.sub("", text)
    return cut if len(cut.split()) >= 3 else text


def words(text: str) -> tuple[str, ...]:
    """Give the words of a text, case aside, in order."""
    return tuple(re.findall(r"\w+(?:[’'.-]\w+)*", text.casefold()))


def say_the_same(one: str, other: str) -> bool:
    """Tell whether the shorter of two statements shares four of five of its words with the longer."""
    mine, theirs = set(words(one)), set(words(other))
    return len(mine & theirs) >= _SAME_WORDS * min(len(mine), len(theirs))


def _balanced(line: str) -> str:
    for opening, closing in (("“", "”"), ("(", ")"), ("[", "]")):
        if line.count(opening) != line.count(closing):
            line = line.replace(opening, "").replace(closing, "")
    return line.replace('"', "") if line.count('"') % 2 else line
