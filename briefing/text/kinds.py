"""What sort of actor or result words name: small closed lexicons, the first that fits wins."""

from __future__ import annotations

import re

from briefing.models import ForceKind, OutcomeKind

BODIES = frozenset(ForceKind) - {ForceKind.PERSON, ForceKind.POPULATION, ForceKind.NATURAL, ForceKind.OTHER}
"""Actors that are many and act as one."""


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_FORCES = (
    (
        ForceKind.ORGANISATION,
        _any(r"unions?|league|federation|association|red cross|red crescent|charity|aid society|(?:aid|relief) agency"),
    ),
    (
        ForceKind.ARMED_GROUP,
        _any(
            r"militants?|rebels?|insurgents?|militia\w*|guerrillas?|gunm[ae]n|separatists|mutineers|fighters|terror\w*|paramilitar\w+|jihadis\w*"
            r"|(?<!coast )(?<!national )(?<!republican )(?<!presidential )(?<!royal )guard$"
        ),
    ),
    (
        ForceKind.MILITARY,
        _any(
            r"army|military|troops|soldiers|forces|navy|air force|brigade|battalion|division|regiment|marines|coalition"
            r"|guards?men|corps$|fleet$"
            r"|(?:national|republican|presidential|royal) guard|special forces|garrison|command$"
        ),
    ),
    (
        ForceKind.NATURAL,
        _any(r"hurricane|cyclone|storm|typhoon|earthquake|quake|flood\w*|wildfire|fire|virus|outbreak|volcano|drought"),
    ),
    (
        ForceKind.POLITICAL,
        _any(
            r"party|democrats?|republicans?|alliance|opposition|campaign|candidate|bloc|front|movement|coalition|caucus"
            r"|labour|conservatives?"
        ),
    ),
    (
        ForceKind.STATE,
        _any(
            r"government|ministry|minister|coast ?guards?|president|governor"
            r"|state(?![ -](?:owned|run|company|firm|bank))|police|court"
            r"|parliament|senate|congress|council|commission|committee|agency|department|directorate"
            r"|authorit\w+|office|mayor|judge"
            r"|prosecutors?|administration|regulator"
            r"|service|bureau|united states|kingdom|republic|attorneys? general"
        ),
    ),
    (
        ForceKind.COMPANY,
        _any(
            r"company|co$|corp|corporation\w*|inc|ltd|plc|gmbh|bank|airlines?|lines|group|holdings?|industries|motors|energy|foods|systems"
            r"|operator|firm|manufacturer|port$|port (?:operator|company|authority)"
            r"|railways?|rail|power|hydro|electric|metals|telecom\w*|pharma\w*|laboratories|labs"
            r"|technologies|insurance|insurers?|steel|utility"
        ),
    ),
    (
        ForceKind.POPULATION,
        _any(
            r"residents?|civilians?|people|families|workers|crews?|voters?|patients?|protesters?|refugees|villagers|farmers"
            r"|protestors|demonstrators|marchers|pickets|strikers|divers|relatives|parents|teachers|doctors|truckers|pilots|migrants"
            r"|evacuees|hostages|prisoners|inmates|detainees|hackers|attackers|investigators|firefighters|volunteers"
            r"|shareholders|bondholders|lenders|creditors|investors|tenants|settlers|observers|inspectors|lawmakers"
            r"|attendants|fishermen|sailors|suspects?|bomber|shooter|crowd|mob"
            r"|passengers|students|pupils|owners|survivors|rescuers|staff|employees|customers|miners|dockers|nurses|drivers"
        ),
    ),
    (
        ForceKind.ORGANISATION,
        _any(
            r"union|league|federation|association|organi[sz]ation|nations|red cross|red crescent|charity|hospital"
            r"|university|institute|foundation|network|society|centre|center|team|media|news|times|agency|board|mission|observatory"
        ),
    ),
)

_OUTCOMES = (
    (
        OutcomeKind.CASUALTY,
        _any(
            r"kill(?:s|ed|ing)?|dead|deaths?|died|dies|fatal\w*|wound(?:ed|s)|injur\w+|hurt|casualt\w+|victims?|toll|bodies"
            r"|missing|hospitali[sz]ed|infected|sickened"
        ),
    ),
    (
        OutcomeKind.DISPLACEMENT,
        _any(r"fled|flee\w*|displac\w+|evacuat\w+|homeless|refugees?|shelters?|stranded|left their homes"),
    ),
    (
        OutcomeKind.CAPTURE,
        _any(r"arrest(?:s|ed)|detain(?:ed|s)|captured|captive|prisoners?|hostages?|custody|surrender(?:ed)?|abduct\w+"),
    ),
    (
        OutcomeKind.TERRITORY,
        _any(
            r"retak\w+|retook|recaptur\w+|advance[ds]?|withdr[ae]w\w*|retreat\w*|seized|overran|occup(?:y|ied)|liberat\w+"
            r"|took control|front line|besieg\w+|encircl\w+"
        ),
    ),
    (
        OutcomeKind.AGREEMENT,
        _any(r"agree(?:d|ment|ments)|cease-?fire|truce|deal|signed|treaty|settlement|accord|pact|merger"),
    ),
    (
        OutcomeKind.DECISION,
        _any(
            r"ruled|ruling|voted?|approv\w+|order(?:ed|s)|declar\w+|decid\w+|decision|court|judge|elected|banned|suspend\w+"
            r"|sued|lawsuit|filed|appoint\w+|resign\w+|recall\w*|cancel\w+|postpon\w+|delay\w+|announc\w+|promis\w+"
        ),
    ),
    (
        OutcomeKind.MATERIEL,
        _any(
            r"destroy\w*|damag\w+|collaps\w+|burn\w*|wreck\w*|shot down|vehicles?|tanks?|homes|buildings?|bridges?"
            r"|aircraft|power|outage|flooded"
        ),
    ),
)


_OFFICE = _any(
    r"president|minister|governor|mayor|chancellor|secretary|commander|colonel|general|lieutenant|captain|chief|director"
    r"|judge|justice|prosecutor|attorney|spokes(?:man|woman|person)|ambassador|envoy|commissioner|senator|sheriff|officer"
    r"|superintendent|inspector|coordinator|chair(?:man|woman|person)?|head|official|premier|king|queen|bishop|imam"
    r"|deputy|councillor|doctor|dr|professor|owner|leader|lawyer|engineer|candidate|nurse|founder|analyst|lawmaker|legislator|opponent|activist|researcher|expert|economist|surgeon|clerk|brigadier|corporal"
    r"|constable|negotiator|mediator|priest|pastor|author|journalist|historian|scientist"
    r"|commodore|admiral|marshal|sergeant|teacher|driver|farmer|who"
)
# What a body is called by its last word: `Belmar General Hospital` is nobody, though it has a person's form.
_BODY_LAST = _any(
    r"(?:command|hospital|committee|ministry|office|service|agency|guard|company|group|bank|union|council|court|party"
    r"|front|movement|university|school|institute|cent(?:re|er)|commission|association|federation|league|authority"
    r"|department|army|navy|police|board|society|foundation|network|alliance|congress|parliament|assembly|bureau|corps"
    r"|guards|forces|troops|brigade|co|corp|inc|ltd|plc|motors|electric|industries|holdings|airlines|lines|metals|hydro"
    r"|systems|laboratories|fleet)$"
)
_SPEAKS = re.compile(r"\b(?:said|says|told|added)\b|,\s+\d{2}\b")
# A body speaks too, but two capitalised words that nothing else explains are most often a person.
_PERSON = re.compile(r"(?:[A-Z][\w’'.-]+\s+){1,4}[A-Z][\w’'-]+")


# `the relief group Open Hand`: a body, though its name has the form of a person's.
_GROUP = _any(
    r"(?:relief|aid|rights|advocacy|environmental|climate|consumer|campaign|research|monitoring|conflict|watchdog)"
    r" (?:group|charity|organi[sz]ation|agency)"
)


# What its name does not tell the sort of: `Islamic State` is no state, and initials tell nothing.
_KNOWN = (
    (
        ForceKind.ARMED_GROUP,
        re.compile(
            r"(?:the )?(?:islamic state|isis|isil|taliban|hezbollah|hamas|al[ -]qaeda|boko haram|al[ -]shabaab"
            r"|houthis?)(?: (?:group|movement))?",
            re.IGNORECASE,
        ),
    ),
    (ForceKind.STATE, re.compile(r"FBI|CIA|NSA|DEA|ATF|FAA|FDA|EPA|NASA|SEC|FSB|MI5|MI6|CDC")),
    (
        ForceKind.ORGANISATION,
        re.compile(r"U\.?N\.?|E\.?U\.?|UNICEF|UNHCR|W\.?H\.?O\.?|NATO|IMF|WTO|OPEC|IAEA|OSCE|WFP|ICRC|MSF"),
    ),
)


def force_kind(name: str, beside: str = "", role: str = "") -> ForceKind:
    """What sort of actor a name is: by the name, else by the words `beside` it, else by its part in the events."""
    for kind, known in _KNOWN:
        if known.fullmatch(name):
            return kind
    if _GROUP.search(f"{name} {beside}") and not _OFFICE.search(name):
        return ForceKind.ORGANISATION
    # `Ada Venn of Arn University` is somebody of that university.
    head = name.partition(" of ")[0]
    own = head if head != name and not any(words.search(head) for _, words in _FORCES) else name
    person = _PERSON.fullmatch(own) is not None and not _BODY_LAST.search(own)
    if person and _OFFICE.search(f"{name} {beside}"):
        return ForceKind.PERSON
    for text in (name, beside, role):
        for kind, words in _FORCES:
            if words.search(text):
                return kind
        if person and _SPEAKS.search(beside):
            return ForceKind.PERSON
    return ForceKind.OTHER


def is_office(word: str) -> bool:
    """Tell whether a word is an office or a trade that a person has: `minister`, `analyst`."""
    return (word.lower() != "who" and _OFFICE.fullmatch(word) is not None) or word.lower() in {
        "executive",
        "co-founder",
    }


def outcome_kind(text: str) -> OutcomeKind:
    """What sort of result a statement is of."""
    return next((kind for kind, words in _OUTCOMES if words.search(text)), OutcomeKind.OTHER)
