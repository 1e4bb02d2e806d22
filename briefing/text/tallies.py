"""How news says whose a figure is where nobody `said` it: `the firm put the figure at 700`, `which it puts at 5 m`."""

from __future__ import annotations

import re

from briefing.text.alternatives import any_of
from briefing.text.numerals import NUMBER_WORDS

_NOUNS = (
    r"(?:figures?|numbers?|tolls?|total|count|tally|costs?|share|turnout|attendance|losses|damage|dead|casualties"
    r"|estimates?|value|rate|price|wounded|injured|missing|inflow|crowd)"
)
_BOUND = (
    r"(?:at least|at most|about|around|some|nearly|almost|more than|fewer than|less than|no more than|up to|as many as"
    r"|closer to|nearer(?: to)?|between|just|only|over|under|well over|well under|roughly|an estimated)"
)
_NUMBER = any_of(" ".join(sorted(NUMBER_WORDS - {"a", "an", "half", "first", "second", "third"})))
FIGURE = rf"[“\"‘']?(?:{_BOUND}\s){{0,2}}[“\"‘']?(?:[$€£¥]|[A-Z]{{1,3}}\$)?(?:\d|{_NUMBER}\b)"
"""How a figure begins, with the words that bound it."""

PUTS = re.compile(
    # `put the number of job cuts at about 600`, `put its own dead at nine`, `has put losses at 4 million`
    rf"\b(?:puts?|putting)\s+(?:(?:the|its|their|that|his|her)\s+)?(?:[\w’'-]+\s){{0,4}}?{_NOUNS}"
    rf"(?:\s(?:of|in|from|on)\s[^,;:.]{{1,50}}?)?\s+at\b"
    rf"|\b(?:puts?|putting)\s+(?:it|them|this|that)\s+at\s(?={FIGURE})"
    # `put failed payments at about 4 million`, and no time of day
    rf"|\b(?:puts?|putting)\s+(?!up\b|out\b|off\b|on\b|in\b|down\b)(?:[\w’'-]+\s){{1,6}}?at\s"
    rf"(?={FIGURE})(?!\S+\s?(?:[ap]\.?m\b|o[’']clock)|\d?\d[:.]\d\d)"
    # `gave a lower figure, 8,200`, `gave the toll as nine`
    rf"|\b(?:gave|gives|giving)\s+(?:an?|the|its|their|that)\s+(?:[\w-]+\s){{0,3}}?{_NOUNS}"
    rf"(?:\s(?:of|in)\s(?:the\s)?[a-z]+)?(?:,|:|\sof|\sas)\s(?={FIGURE})"
    # `reported nine dead`, `counted about 14,000 fish`
    # `described seeing 35 bodies`
    rf"|\bdescribed\s(?:seeing|witnessing|finding|counting)\s(?={FIGURE})"
    rf"|\b(?:reported|reports|counted|counts|recorded|records|confirmed|confirms)\s(?={FIGURE})"
)
"""The verb behind whoever gives a figure, up to it."""
PUT_BY = re.compile(
    rf"\bwhich\s+(?P<who>(?:the\s|its\s|their\s)?(?:[\w’'&-]+\s){{1,5}}?)(?:puts?|estimates?|estimated)\s+at\s+(?={FIGURE})"
)
"""`the savings, which the company puts at 900 million`: they are its figure, whoever speaks of them."""
AGAIN = re.compile(
    rf"\b(?:puts?|putting)\s+(?:(?:attendance|turnout|losses)|(?:the|that|its|their|this)\s+(?:[\w-]+\s){{0,3}}?{_NOUNS}"
    rf"(?:\s(?:of|in|from|on)\s[^,;:.]{{1,50}}?)?|it|them|this|that)\s+at\b"
    rf"|\b(?:gave|gives|giving)\s+(?:an?|the|its|that)\s+(?:[\w-]+\s){{0,3}}?{_NOUNS}(?:\s(?:of|in)\s(?:the\s)?[a-z]+)?"
    rf"(?:,|:|\sof|\sas)"
    rf"|\bthe\s+(?:true|real|actual|correct|right|final|full)\s+(?:[\w-]+\s)?{_NOUNS}"
    rf"\s+(?:is|was|were|would be|stood at|lay)\b"
    rf"|\b(?:that\s)?the\s(?:figure|number|total|toll|count)\s+(?:is|was|stood at|would be)\b"
)
"""Words behind which a figure is another one for what was counted before."""
