"""What words tell an obstacle: something slows, blocks, threatens or opposes somebody, or is lacking."""

from __future__ import annotations

import re

_SLOWED = r"slow(?:s|ed|ing)(?! down(?! the| its| their| work)\b)"
_OPPOSED = r"oppos(?:e|es|ed|ing(?= (?:the|its|his|her|their|any|an?)\b)|ition)"
# What is not there; what an opponent still has; whose leave is needed; what would stop or punish.
_LACKING = (
    r"there (?:is|are|was|were) no(?! longer)|\w+ short of|(?:has|have|had|heard|got) no(?! longer)|too few|too little"
)
_STANDING = r"still (?:control|hold|occup|block|besieg|surround)\w*"
_LEAVE = (
    r"(?:needs?|needed|requires?|required|awaits?|subject to|depends? on|without|waiting for)"
    r" (?:\S+ ){0,2}(?:approval|consent|permission|permits?|licences?|licenses?|agreement|ratification|votes?)"
)
_MAY_STOP = (
    r"(?:could|may|might|would|can) (?:be )?(?:halt|stop|block|delay|derail|fine|cancel|close|shut|prevent|veto"
    r"|overturn|ban|lose|cost|cut|threaten|suspend|bring down|force)\w*"
    r"|faces? (?:a |an |up to )?(?:\w+ )?(?:fine|penalty|charges?|trial|lawsuit|suit|vote|inquiry|investigation"
    r"|challenge|deadline)"
)
_KEPT = r"kept (?:\S+ ){1,4}(?:from|in|out|away|back)"
_OBSTACLE = re.compile(
    rf"\b(?:{_LACKING}|{_STANDING}|{_LEAVE}|{_MAY_STOP}|{_KEPT}|washed[- ]out"
    rf"|block(?:s|ed|ing|ades?|aded)?|delay(?:s|ed|ing)?|hamper(?:s|ed|ing)?|hinder(?:s|ed|ing)?|{_SLOWED}"
    r"|stall(?:s|ed|ing)?|suspend(?:s|ed)?|halt(?:s|ed)?|prevent(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|reject(?:s"
    r"|ed|ion)?"
    rf"|repeatedly denied|{_OPPOSED}|resist(?:s|ed|ance)?|object(?:s|ed|ions?)|veto(?:ed)?|struck down"
    r"|rul(?:ed|ing) (?:against|that|out|\S+ lacked)|overturn(?:s|ed)?|lack(?:s|ed|ing)?|fail(?:s|ed|ing|ure)?"
    r"|cut off|cancel(?:s|led|ed)?"
    r"|postpon(?:e|es|ed)|obstruct\w*|threat(?:s|ens?|ened)?|warn(?:s|ed|ing)?|strand(?:s|ed)?|trap(?:s|ped)?"
    r"|disrupt\w*|jam(?:s|med)?|sued?|appeal(?:s|ed)?|challeng(?:e|es|ed)|boycott(?:s|ed)?|injunction|fall short"
    r"|fell short|overwhelm(?:s|ed)?|r[au]n out|unable|could not|cannot|can(?:no|’|')t|not yet|without|complicat\w+"
    r"|imped(?:e|es|ed)|sanctions?|ban(?:s|ned)?|restrict\w*|turned back|closed|shut|impossible|difficult\w*"
    r"|too (?:\w+) to"
    r"|obstacles?|shortages?|storms?|hurricane|cyclone|flood(?:s|ed|ing)?|fog|winds|snow|freezing|darkness|debris"
    r"|rubble|aftershocks?|landslides?|outages?|mines|roadside bombs?|mortar|tunnels|protests?|deadlock|stalemate"
    r"|disputes?|lawsuits?|risks?|fears?|feared|concerns?|shortfall|deficit|debts?|barriers?|distrust|hid(?:e|es"
    r"|ing|den)"
    r"|underwater|under water|damage[ds]?|quit|resign(?:s|ed)?|walked out|strikes?|against|contaminat\w+|resistant"
    r"|not allowed|no access|short of|broke down|collaps(?:e|ed|es))\b",
    re.IGNORECASE,
)
# Talks that came to nothing, and ways that nobody gets through.
_NO_TALKS = (
    r"(?:talks|negotiations|mediation|ceasefire|cease-fire|truce|deal)\b.{0,50}\b(?:broke down|broken down|collapsed"
    r"|failed|stalled|fell (?:apart|through))|ruled out (?:any )?(?:talks|negotiat\w+|a (?:deal|truce|ceasefire))"
)
_NO_WAY = (
    r"(?:airports?|runways?|roads?|bridges?|railways?|lines?|ports?|harbou?rs?|highways?|pass|tunnels?|crossings?)\b"
    r".{0,40}\b(?:under ?water|flooded|closed|shut|collapsed|washed out|impassable|damaged|destroyed)"
)
_STRONG_OBSTACLE = re.compile(
    rf"\b(?:{_LACKING}|{_NO_TALKS}|{_NO_WAY}|{_STANDING}|{_LEAVE}|{_MAY_STOP}|{_KEPT}|"
    rf"block(?:s|ed|ing|ade)?|delay(?:s|ed|ing)?|hamper\w*|hinder\w*|{_SLOWED}|stall\w*|prevent\w*"
    rf"|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ion)?|{_OPPOSED}|resist\w*|obstruct\w*|unable|could not"
    r"|cannot|impossible|difficult\w*|shortages?|lack(?:s|ed|ing)?|fail(?:s|ed|ing) to|turned back|not allowed"
    r"|ruled against|lacks?|quit"
    r"|threat(?:s|ens?|ened)?|suspend(?:s|ed)?|overwhelm\w*|deadlock|stalemate|strand\w*|cut off|not yet"
    r"|repeatedly denied)\b",
    re.IGNORECASE,
)


# What eases, is let go, or is said not to be so stands in nobody's way.
# A denial answers somebody; what a court or a party is asked for is not in force; and some such words only name.
_NO_OBSTACLE = re.compile(
    r"\b(?:reject\w*|dismiss\w*|repeatedly denied|denied) (?:(?:the|that|this|those|these|any|all|such|its|his|her"
    r"|their) )?(?:\w+ )?(?:claims?|charges?|accusations?|allegations?|reports?|suggestions?|account|rumou?rs?)\b"
    r"|\b(?:charge|claim|accusation|allegation) (?:that )?(?:[\w’'-]+ ){1,3}(?:has |have )?repeatedly denied"
    r"|\b(?:requests?|motion|hearing|bid|asked?|asking|temporary)\b[^,;]{0,40}\b(?:suspend|block|halt|stop)\w*"
    r"|\b(?:sued?|suit|lawsuit)\b[^,;]{0,60}\bto (?:block|stop|halt)\b"
    # where a suit is filed, what a thing is called, and what a paper could not find out
    r"|\b(?:law)?suits?\b (?:\w+ )?(?:was|were) filed in\b[^,;]*"
    r"|\b(?:describ\w+|regard\w*|known|hailed)\b[^;]*? as (?:the|an?)\b[^,;]*"
    r"|\bcould not (?:be )?(?:\w+ly )?(?:confirm|verif|reach|contact)\w*[^;]*"
    r"|\b(?:apartment|tower|office|residential|housing|city|cell|trading|voting|flat)s? blocks?\b"
    r"|\b(?:the|an?|its|main|whose)? ?opposition(?:[’']s)? (?!to\b)\w+|\bappeal(?:s|ed)? for\b"
    r"|"
    r"\bwithout (?:charge|incident|injury|\w+ing)\b|\b(?:shares?|stocks?|index|market) closed\b"
    r"|\b(?:winds?|storms?|rain|floods?|waters?)\b[^,;]{0,20}"
    r"\b(?:dropped|eased|fell|fallen|weakened|receded|passed)\b|\bden(?:y|ies|ied) (?:that|any|having|\w+ing)\b.*",
    re.IGNORECASE,
)


def tells_obstacle(text: str) -> bool:
    """Tell whether a statement has a word of blocking, refusing, failing, lacking or threatening."""
    return _STRONG_OBSTACLE.search(_NO_OBSTACLE.sub(" ", text)) is not None


def may_tell_obstacle(text: str) -> bool:
    """Tell whether a statement has any word that an obstacle can be told by, storms, damage and fears among them."""
    return _OBSTACLE.search(_NO_OBSTACLE.sub(" ", text)) is not None
