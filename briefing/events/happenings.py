"""What sort of thing an account tells of: two accounts of one place and day may be of a strike and of an accident.

A small closed list of what news tells of, by the words each is told in; the sorts of a headline and its first
sentences are compared when accounts are put together to events.
"""

from __future__ import annotations

import re

_SORTS = {
    "strike": r"strik(?:e|es|ing|ers?)\b(?! (?:on|against) )|walk(?:ed|s|ing)?[- ]?(?:out|off)|walkouts?|stoppages?"
    r"|stopped work|pickets?|industrial action|down(?:ed|ing)? tools|stayed away",
    "quake": r"(?:earth)?quakes?|tremors?|aftershocks?|magnitude|seismic",
    "flood": r"floods?|flooded|flooding|dams?|burst its banks|inundat\w+|high water",
    "storm": r"hurricanes?|cyclones?|typhoons?|storms?|tornado\w*|gales?|landfall",
    "fire": r"fires?\b(?! (?:chief|service|department|brigade))|blazes?|wildfires?|flames|burn(?:s|ed|t|ing)?",
    "blast": r"blasts?|explosions?|exploded|explodes|detonat\w+",
    "crash": r"crash(?:es|ed)?|collisions?|collided|derail\w+|overturned|plunged|plunges",
    "slide": r"landslides?|mudslides?|avalanches?|rockfalls?",
    "attack": r"attacks?|attacked|raids?|raided|shelling|shelled|bomb(?:s|ed|ings?)?|gunmen"
    r"|shootings?|shot dead|ambush\w*"
    r"|offensives?|drones?|missiles?|airstrikes?|battles?|fighting|assaults?|seized|militants?|clashes",
    "truce": r"truces?|cease-?fires?|peace (?:talks|deal)",
    "vote": r"elections?|polls?\b|ballots?|votes?|voters?|turnout|referendums?|primary|primaries|seats",
    "quit": r"resign(?:s|ed|ation)?|quits?|steps? down|stepped down|sacked|ousted|dismissed|no[- ]confidence|successor",
    "court": r"courts?|trials?|verdicts?|lawsuits?|sue[sd]?|judges?|convicted|sentenced|indict\w+|ruling",
    "sickness": r"outbreaks?|epidemics?|cholera|measles|fever|virus|infected|infections?|vaccin\w+|patients|disease",
    "deal": r"mergers?|merge[sd]?|takeovers?|acquisitions?|bids?|buyout|shareholders",
    "recall": r"recalls?|recalled|contaminat\w+|tainted",
    "outage": r"outages?|blackouts?|power cuts?|went down|restored",
    "breach": r"hack(?:ed|ers?)|data (?:breach|theft|leak)|(?:theft|leak) of (?:the )?data|intruders|ransomware"
    r"|stole (?:the )?(?:personal )?data|stolen (?:the )?data",
    "budget": r"budgets?|austerity|deficit|spending cuts|pension reform",
    "protest": r"protests?|protesters?|demonstrat\w+|rall(?:y|ies)|marched|riots?",
    "mishap": r"accidents?|injured|hurt|snapped|fell from|derailed|sank|capsized|collapsed?",
}
OF_WAR = frozenset({"attack"})
"""Of one war much is told that is not one event."""
_FOUND = {sort: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for sort, words in _SORTS.items()}
# What comes with many sorts of thing is a sort of its own only where nothing else is told.
_LESSER = frozenset({"mishap", "court", "vote", "outage"})


def sorts_of(text: str) -> frozenset[str]:
    """Give the sorts of things a text tells of, the lesser ones only where it tells of no other."""
    found = every_sort_of(text)
    return found - _LESSER or found


def every_sort_of(text: str) -> frozenset[str]:
    """Tell every sort of thing that a text has a word of."""
    return frozenset(sort for sort, words in _FOUND.items() if words.search(text))
