"""A noun phrase read as a speaker: who it is, of what kind, and how firmly what they say stands."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.models import Commitment, Speaker, SpeakerKind
from briefing.text.listed import words

PRONOUNS = words("he she they it i we who which")
# Sources without a name, and words by which one with a name wants none told.
_ANONYMOUS = re.compile(
    r"\b(?:sources?|officials?|witnesses|eyewitness(?:es)?|residents?|locals|activists?|observers|analysts|experts"
    r"|critics|insiders|people|some|others|many|protesters|survivors|neighbou?rs|reports|rumou?rs|aides?|employees?"
    r"|passengers?)\b",
    re.IGNORECASE,
)
_ANONYMOUS_NAMED = re.compile(
    r"\b(?:anonymous(?:ly)?|unnamed|unidentified|condition of anonymity|not authori[sz]ed)\b", re.IGNORECASE
)
# Words in the names of outlets, of bodies, and of offices that somebody holds.
_OUTLET = re.compile(
    r"\b(?:Reuters|AFP|Agence|AP|BBC|CNN|TASS|Interfax|Xinhua|Bloomberg|NPR|Al Jazeera|[Nn]ews(?:paper|wire| agency"
    r"| site)?|Times|Post|Herald|Gazette|Tribune|Courier|Observer|Guardian|Telegraph|Chronicle|Radio|TV|Television"
    r"|[Mm]edia|[Bb]roadcaster|[Jj]ournal|website|[Dd]aily|[Pp]ress|[Ww]ire)\b|\.com\b"
)
_ORGANISATION = re.compile(
    r"\b(?:ministry|office|department|agency|committee|commission|council|police|army|military|navy|force|forces|court"
    r"|union|league|federation|party|company|firm|group|bank|university|hospital|authority|authorities|service"
    r"|services|board|bureau|brigade|government|parliament|senate|congress|association|organi[sz]ation|institute"
    r"|institution|centre|center|corporation|corp|inc|ltd|plc|airline|airlines|lines|headquarters|embassy|pentagon"
    r"|kremlin|white house|nations|cross|crescent|staff|coalition|alliance|administration|secretariat|statement|report"
    r"|spokesperson's office|movement|front|network|utility"
    r"|operator|regulator|operators|inspectorate|laboratory|observatory)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:minister|president|governor|mayor|prime minister|chancellor|secretary|commander|colonel|general|lieutenant"
    r"|captain|chief|director|judge|prosecutor|attorney|spokes(?:man|woman|person)|ambassador|envoy|commissioner"
    r"|senator|sheriff|superintendent|coordinator|chair(?:man|woman|person)?|head|official|officer|inspector|premier"
    r"|king|queen|deputy"
    r"|executive|surgeon|doctor)\b",
    re.IGNORECASE,
)
# Bodies and offices whose own field it is: what they say is reported.
_OFFICIAL = re.compile(
    r"\b(?:police|ministry|minister|fire|rescue|emergenc\w+|military|army|navy|coast ?guard|court|judge|commission"
    r"|commissioner|hospital|health|governor|mayor|president|premier|prosecutor\w*|office|authorit\w+|agency"
    r"|department|bureau|united nations|u\.?n\.?|red cross|red crescent|committee|council|government|officials|survey"
    r"|observatory|statistics|records|census|sheriff\w*|troopers|coastguard|regulator|board|service|inspectorate|coroner"
    r"|(?:weather|hurricane|storm|seismic|geological|meteorological)\s(?:\w+\s)?(?:centre|center|institute|office|bureau))\b",
    re.IGNORECASE,
)
# Somebody who speaks for a side, whatever else their title says.
_PARTY = re.compile(
    r"\b(?:pro|anti)-\w|\b(?:fighters?|militants?|militia(?:men)?|activists?|campaigners?|protesters?)\b|\b(?:its"
    r"|their|company|companies|union|club|party|opposition|rebels?|front|movement|league|firm|association"
    r"|group)['’]?s?\s+(?:\w+\s+)?(?:president|head|leader|secretary|director|chief|spokes\w+)\b|\b(?:opposition|rebel"
    r"|ex-|former|union|company|party)\b"
    r"|\b(?:spokes\w+ for the (?:company|union|rebels|party|group))\b",
    re.IGNORECASE,
)
# Two words or more with a capital.
_NAME = re.compile(r"(?<![\w’'])[A-Z][\w’'.-]+(?:\s+(?:(?:al|bin|van|von|de|der|la|el)[- ])?[A-Z][\w’'.-]+)+")
# A capital that only the beginning of a sentence gave.
_SMALL_FIRST = re.compile(
    r"(?:The|An?|Its?|His|Her|Their|Our|He|She|They)\b|(?:Some|Several|Many|Most|One|Two|Three|Other|Another|Local"
    r"|Senior|Officials?|Sources?|Witness(?:es)?|Eyewitness(?:es)?|Residents?|Activists?|Analysts?|Experts?|Critics"
    r"|People|Police|Rescuers|Reports?|Aides?|Doctors?|Survivors?|Employees?|Passengers?|Protesters?|Observers"
    r"|Investigators|Prosecutors)\b(?! [A-Z])"
)
# Somebody without a name whom a sentence is about: `A nurse at the harbour clinic`.
_SOMEBODY = re.compile(
    r"^\W*(?:An?|One|Another)\s(?:[a-z-]+\s){0,2}(?:nurse|doctor|resident|woman|man|witness|teacher|driver|farmer"
    r"|mother|father|worker|official|soldier|student|survivor|neighbou?r|[a-z]+(?:ist|keeper|man|woman))\b(?:\s(?:in"
    r"|at|from|of)\s[A-Z]\w+)?"
)
_TITLED = re.compile(rf"(?:(?:Prime Minister|President|Judge|Mr|Mrs|Ms|Dr|Col\.|Gen\.)\s)?{_NAME.pattern}")
_OPENING = re.compile(r"^(?:When|In|On|At|But|And|As|The|After|While|If|For|With|From|By)\s+")
_ADDRESSED = re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof)\b")
# A thing in the plural that is given as a reason: `citing the health risks`.
_REASON = re.compile(r"(?:the|a|an|its|his|her|their)\s+(?:[a-z]+\s+)*[a-z]+s\b")
_LONGEST = 160
# What goes on behind a name, with no name to it: `two officers because they`.
_HANGING = re.compile(
    r"(?<=\w)(?:,?\s+(?:because|although|after|when|while|which|who|that|and|but|they|he|she|it|we))+\Z", re.IGNORECASE
)


@lru_cache(maxsize=8192)
def speaker_of(name: str) -> Speaker | None:
    """Read a noun phrase as a speaker; None where it can be none."""
    name = name.strip(" ,;:.—–-“”\"‘’'()[]\n\t")
    name = _whole(_HANGING.sub("", name))
    return _speaker(name) if name and len(name) <= _LONGEST else None


def _whole(name: str) -> str:
    """Close the bracket of an abbreviation: `the Tarn Harbour Union (THU`; cut off what is opened and goes on."""
    before, opened, inside = name.rpartition("(")
    if not opened or ")" in inside:
        return name
    return f"{name})" if inside.isalnum() and inside.isupper() else before.rstrip(" ,")


@lru_cache(maxsize=8192)
def _speaker(name: str) -> Speaker | None:
    if not re.search(r"\w", name):
        return None
    shown = name[0].lower() + name[1:] if _SMALL_FIRST.match(name) else name
    return Speaker(name=re.sub(r"\s+", " ", shown), kind=_kind(name))


def _kind(name: str) -> SpeakerKind:
    head = name.split(",", maxsplit=1)[0]
    anonymous = _ANONYMOUS.search(head) and not _NAME.search(head) and not _OUTLET.search(head)
    sourced = re.search(r"\bsources?$", head) is not None
    if name.lower() in PRONOUNS or _ANONYMOUS_NAMED.search(name) or anonymous or sourced:
        return SpeakerKind.UNNAMED
    if _OUTLET.search(head):
        return SpeakerKind.OUTLET
    if _OFFICE.search(head):
        return SpeakerKind.NAMED if _NAME.search(_without_office(head)) else SpeakerKind.ROLE
    if _ORGANISATION.search(head):
        return SpeakerKind.ORGANISATION
    return SpeakerKind.NAMED if _NAME.search(head) else _kind_of_common(head)


def _kind_of_common(head: str) -> SpeakerKind:
    if re.match(r"(?:the|its|their|his|her)\b", head, re.IGNORECASE):
        return SpeakerKind.ROLE
    known = head[:1].isupper() and not re.match(r"(?:a|an|one|two|three)\b", head, re.IGNORECASE)
    return SpeakerKind.NAMED if known else SpeakerKind.UNNAMED


def _without_office(head: str) -> str:
    return re.sub(rf"^.*{_OFFICE.pattern}(?:\s+of\s+[A-Z]\w+)?", "", head, flags=re.IGNORECASE)


def by_name(speaker: Speaker) -> Speaker:
    """Put the name of a speaker first, where it stands behind `its director`: whose, nobody knows beside a line."""
    found = _ITS_OFFICE.fullmatch(speaker.name)
    return speaker.model_copy(update={"name": f"{found['name']}, {found['office']}"}) if found else speaker


_ITS_OFFICE = re.compile(
    r"(?:its|his|her|their)\s(?P<office>[a-z][\w-]*(?:\s[a-z][\w-]*){0,4}),\s"
    r"(?P<name>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+)+)"
)


def firmness_of(speaker: Speaker | None) -> Commitment:
    """How firmly something stands that `speaker` says: reported for an official or an outlet, claimed for others.

    None is the outlet's own voice. Who speaks for a side claims, whatever office they hold.
    """
    if speaker is None:
        return Commitment.REPORTED
    if speaker.kind is SpeakerKind.UNNAMED:
        return Commitment.CLAIMED
    return _firmness_of_name(speaker.name, outlet=speaker.kind is SpeakerKind.OUTLET)


@lru_cache(maxsize=8192)
def _firmness_of_name(name: str, *, outlet: bool) -> Commitment:
    if _PARTY.search(name):
        return Commitment.CLAIMED
    return Commitment.REPORTED if outlet or _OFFICIAL.search(name) else Commitment.CLAIMED


def is_for_a_side(name: str) -> bool:
    """Tell whether who is called so speaks for a side."""
    return _PARTY.search(name) is not None


def can_speak(name: str) -> bool:
    """Tell whether what is cited is somebody rather than a reason: `citing the health risks`."""
    if re.search(r"\b[A-Z]", name) and not _REASON.match(name):
        return True
    return any(pattern.search(name) for pattern in (_ORGANISATION, _OFFICE, _ANONYMOUS, _OUTLET))


def can_be_meant(speaker: Speaker, *, person: bool) -> bool:
    """Tell whether a speaker may be meant by `he` or `she`, or else by `it` or `they`."""
    if speaker.name.lower() in PRONOUNS:
        return False
    addressed = _ADDRESSED.match(speaker.name) is not None
    if not person:
        return not addressed
    named = bool(_NAME.search(speaker.name)) and not _ORGANISATION.search(speaker.name.rsplit(",", 1)[-1])
    return named or addressed or speaker.kind in {SpeakerKind.ROLE, SpeakerKind.UNNAMED}


def named_first(text: str, *, person: bool) -> Speaker | None:
    """Find the name a sentence is about: the first one in it that may be meant by a pronoun."""
    if person and (somebody := _SOMEBODY.match(text)):
        return speaker_of(somebody[0].strip())
    for match in _TITLED.finditer(text[:_LONGEST]):
        name = _OPENING.sub("", match[0])
        if len(name.split()) > 1 and not (person and (_ORGANISATION.search(name) or name.endswith(("’s", "'s", "s’")))):
            return speaker_of(name)
    return None
