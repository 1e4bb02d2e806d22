"""What words tell an aim: somebody wants, plans, demands, tries, orders or does something to some end."""

from __future__ import annotations

import re

_AIM = re.compile(
    r"\b(?:wants?|(?<!s )(?<!was )(?<!are )(?<!were )(?<!most )wanted|wanting|seeks?|sought|seeking|aims?|aimed"
    r"|aiming|hopes? (?:to|for|that)|hoped|hoping|plans?"
    r"|planned (?:to|for|on|an?|the)|planning|intends?|intended|demands?|demanded|demanding|vow(?:s|ed)"
    r"|pledge[sd]?|promise[sd]?"
    r"|call(?:s|ed|ing) (?:for|on)|urge[sd]?|urging|propose[sd]?|threaten(?:s|ed|ing)? to|attempt(?:s|ed|ing)?"
    r"|(?:try|tries|tried|trying) to|ask(?:s|ed|ing)? (?:for|to|\w+ to)|push(?:es|ed|ing)? (?:for|to)"
    r"|in (?:an|a|order)(?: effort| attempt| bid)? to|goals?|objectives?|efforts? to"
    r"|(?:offensive|operation|campaign|drive|push|bid|move|mission|lawsuit|suit|petition|motion|strike|rally)"
    r"(?: \S+){0,8}? to (?=[a-z]+\b)|so (?:that )?(?:he|she|it|they|\w+) (?:can|could|may|might)|order(?:s"
    r"|ed)\b[^.]{2,60}? to"
    r"|(?:has|have|had) to|is to|are to|(?:due|set|ready|preparing) to|in preparation for|determined to|insists? on"
    r"|refuses? to .{3,40} until|will (?!not be able))\b",
    re.IGNORECASE,
)
_STRONG_AIM = re.compile(
    r"\b(?:wants?|(?<!s )(?<!was )(?<!are )(?<!were )(?<!most )wanted|seeks?|sought|seeking|aims?|aimed|plans?"
    r"|planned (?:to|for|on|an?|the)|intends?|intended|demands?|demanded"
    r"|demanding"
    r"|vow(?:s|ed)|pledge[sd]?|call(?:s|ed|ing) (?:for|on)|propose[sd]?|threaten(?:s|ed)? to|attempts?|hop(?:es"
    r"|ed|ing) to"
    r"|(?:try|tries|tried|trying) to|goals?|objectives?|efforts? to|order(?:s|ed)\b[^.]{2,60}? to)\b",
    re.IGNORECASE,
)


def tells_aim(text: str) -> bool:
    """Tell whether a statement has a word of wanting, planning, demanding, trying or ordering."""
    return _STRONG_AIM.search(text) is not None


def may_tell_aim(text: str) -> bool:
    """Tell whether a statement has any word that an aim can be told by, `will` and a purpose among them."""
    return _AIM.search(text) is not None
