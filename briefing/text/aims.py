"""What words tell an aim: somebody wants, plans, demands, tries, orders or does something to some end."""

from __future__ import annotations

import re

# What somebody says they would do, or is expected to: deeds one decides on. `The dam would drown them` tells no plan,
# nor does what an event may do as well: `Talks are expected to resume`.
_DECIDED = (
    r"accept|announce|appeal|appoint|ask|ballot|build|call|compare|consider|consult|decide|declare|deploy|discuss|examine"
    r"|extend|file|give|hand|hold|introduce|investigate|keep|launch|lift|meet|negotiate|offer|open|pay|present|propose"
    r"|publish|push|rebuild|release|replace|restore|review|seek|send|sign|submit|sue|suspend|talk|test|try|use|visit|vote"
    r"|withdraw"
)
_BEGUN = r"begin|bring|continue|leave|move|pull|raise|reopen|resume|return|run|stand|start|step|stop|take|travel|work"
_SOON = r"(?:also |not |then |soon |now )?"
_PLANNED = (
    rf"(?:would|will) {_SOON}(?:{_DECIDED}|{_BEGUN})\b"
    rf"|(?:is|are|was|were) (?:\w+ly )?expected to {_SOON}(?:{_DECIDED})\b"
)
# Behind its verb a `to` is no longer what a lawsuit or a strike is for: `the suit has standing to do so`.
_FINITE = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|says)"
_WHEN = r"(?: (?:on|in|at|again|last|this) ?\w*)?"
_AIM = re.compile(
    rf"\b(?:{_PLANNED})|"
    r"\b(?:wants?|(?<!s )(?<!was )(?<!are )(?<!were )(?<!most )wanted|wanting|seeks?|sought|seeking|aims?|aimed"
    r"|aiming|hopes? (?:to|for|that)|hoped|hoping|plans?"
    r"|planned (?:to|for|on|an?|the)|planning|intends?|intended|demands?|demanded|demanding|vow(?:s|ed)"
    r"|pledge[sd]?|promise[sd]?"
    r"|call(?:s|ed|ing) (?:for|on)|urge[sd]?|urging|propose[sd]?"
    rf"|threaten(?:s|ed|ing)?{_WHEN} to"
    r"|agree[sd]? to|offer(?:s|ed|ing)? to|offers? (?:is|of)|(?:prepared|willing) to|expects? to"
    r"|attempt(?:s|ed|ing)? (?:to|at)"
    r"|(?:try|tries|tried|trying) to|ask(?:s|ed|ing)? (?:for|to|\w+ to)|push(?:es|ed|ing)? (?:for|to)"
    r"|in (?:an|a|order)(?: effort| attempt| bid)? to|goals?|objectives?|efforts? to"
    r"|(?:offensive|operation|campaign|drive|push|bid|move|mission|lawsuit|suit|petition|motion|strike|rally)"
    rf"(?: (?!{_FINITE}\b)\S+){{0,8}}? to (?=[a-z]+\b)|so (?:that )?(?:he|she|it|they|\w+) (?:can|could|may|might)"
    r"|order(?:s|ed)\b[^.]{2,60}? to"
    r"|(?:has|have|had) to|is to|are to|(?:due|set|ready|preparing) to|in preparation for|determined to|insists? on"
    r"|refuses? to .{3,40} until|will (?!not be able))\b",
    re.IGNORECASE,
)
_STRONG_AIM = re.compile(
    rf"\b(?:{_PLANNED})|"
    r"\b(?:wants?|(?<!s )(?<!was )(?<!are )(?<!were )(?<!most )wanted|seeks?|sought|seeking|aims?|aimed"
    r"|(?<!should )plans?|planned (?:to|for|on|an?|the)|intends?|intended|demands?|demanded"
    r"|demanding"
    r"|vow(?:s|ed)|pledge[sd]?|promise[sd]?|call(?:s|ed|ing) (?:for|on)|propose[sd]?"
    r"|attempt(?:s|ed|ing)? to"
    rf"|threaten(?:s|ed)?{_WHEN} to"
    r"|agree[sd]? to|offer(?:s|ed|ing)? to|(?:prepared|willing) to|hop(?:es|ed|ing) to"
    r"|(?:try|tries|tried|trying) to|goals?|objectives?|efforts? to|order(?:s|ed)\b[^.]{2,60}? to)\b",
    re.IGNORECASE,
)


# What others did to an aim is none of theirs, and what a calendar has is nobody's: `the court rejected her attempt
# to stop it`, `the trial is set to begin in May`.
_NO_AIM = re.compile(
    # what somebody is charged with having tried
    r"\b(?:counts?|charges?|charged|accused|convicted|guilty|suspicion|suspected)\b[^;]{0,60}?\b(?:attempt|plan|plot|conspir)\w*"
    r"(?: to\b)?|"
    r"\b(?:reject|dismiss|block|thwart|foil|fail|prevent|overturn|defeat|condemn|critici[sz])\w*"
    r" (?:[\w’'.-]+ ){0,5}?(?:attempts?|efforts?|bids?|plans?|moves?|demands?|proposals?|calls?)\b(?: to\b| for\b)?"
    r"|\b(?:trials?|hearings?|talks|elections?|votes?|polls?|meetings?|summits?|seasons?|deadlines?|inquests?|services?"
    r"|ballots?|matches|terms?|sentencing|verdicts?|storms?|exhibitions?|contracts?|agreements?|deals?|truces?|ceasefires?)"
    r" (?:\w+ ){0,3}?(?:is|are|was|were) (?:due|set|scheduled|slated|expected) to (?:also |not )?\w+",
    re.IGNORECASE,
)


def tells_aim(text: str) -> bool:
    """Tell whether a statement has a word of wanting, planning, demanding, trying or ordering."""
    return _STRONG_AIM.search(_NO_AIM.sub(" ", text)) is not None


def may_tell_aim(text: str) -> bool:
    """Tell whether a statement has any word that an aim can be told by, `will` and a purpose among them."""
    return _AIM.search(_NO_AIM.sub(" ", text)) is not None
