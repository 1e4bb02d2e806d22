"""Where an office ends and the name of its holder begins: `Lorne Transport Minister Karel Dova`.

Rules over English news prose, in which an office stands right before a name, without a comma or an article.
"""

from __future__ import annotations

import re

from briefing.gate.lexicon import MONTHS_AND_DAYS, STOP, TITLES
from briefing.text.alternatives import any_of
from briefing.text.kinds import BODIES, force_kind, is_office
from briefing.text.listed import words as listed
from briefing.text.pasts import IRREGULAR_PASTS

_NAMES_TOO = listed(
    "king queen prince princess emperor pope lord lady father sister brother major marshal mr mrs ms miss dr sir dame "
    "hurricane typhoon cyclone storm ex former opposition vice prime coach"
)
"""What may be part of a name, or tells nothing of who bears it."""
_OFFICES = (TITLES | listed("executive founder co-founder leader head lawyer")) - _NAMES_TOO
_HOLDER = re.compile(r"[A-Z][\w’'.-]*(?:\s(?:(?:[a-z]{1,3}\s){1,2})?[A-Z][\w’'.-]*){1,3}")
_PLACE_LAST = re.compile(
    r"\b(?:islands?|dam|river|city|town|park|street|road|avenue|bay|lake|county|beach|bridge|airport|harbou?r|square"
    r"|international|day|cup|house|hall|building|tower|station|base|camp|prison)$",
    re.IGNORECASE,
)
_LINKS = frozenset({"of", "for", "from", "to"})
_QUALIFIERS = listed(
    "former acting deputy then interim outgoing incoming ex vice regional provincial federal national local senior "
    "assistant associate first chief top first-term longtime"
)
# With a capital it is an office and no trade: `the president of the Selm Dock Players` is not one of these.
_OF_WHAT = re.compile(rf"(?<!\w)(?=[A-Z])(?:{any_of(' '.join(sorted(_OFFICES)))})\s(?:of|from|for)\s(?:the\s)?$")
_THE_BEFORE = re.compile(r"\b(?:the|an?|its|their|his|her|our)\s(?:[\w’'-]+\s){0,3}$", re.IGNORECASE)
_FEWEST_OF_PLACE_AND_NAME = 3
_LONGEST = 8


def parted(name: str) -> tuple[str, str]:
    """Part a name into the office before it and its holder: ("Lorne Transport Minister", "Karel Dova").

    The office is empty where there is none, or where it is part of what a body or place is called: `General Steel`.
    """
    tokens = name.split()
    for at in range(len(tokens) - 2, -1, -1):
        if tokens[at].lower().rstrip(".") in _OFFICES:
            office, holder = " ".join(tokens[: at + 1]), " ".join(tokens[at + 1 :])
            return (office, holder) if _is_person(holder) else ("", name)
    return "", name


def holder_behind(before: str, name: str) -> str:
    """Give the holder alone where a name runs on from what the office is of: `President of the Lorne Isles Ada Venn`.

    `before` is the text before `name`. A holder's name has two words; what is of another form is given as it is.
    """
    office = _OF_WHAT.search(before)
    tokens = name.split()
    if office is None or len(tokens) < _FEWEST_OF_PLACE_AND_NAME or _THE_BEFORE.search(before[: office.start()]):
        return name
    holder = " ".join(tokens[-2:])
    return holder if _is_person(holder) else name


def _is_person(holder: str) -> bool:
    named = _HOLDER.fullmatch(holder) is not None and not _PLACE_LAST.search(holder)
    return named and force_kind(holder) not in BODIES


def office_before(before: str) -> str:
    """Give the office that a text ends with: `former First Vice President`, of `loyal to former First Vice President `.

    Empty where its last word is no office or trade.
    """
    tokens = before.split()[-_LONGEST:]
    while tokens and tokens[-1].lower().rstrip(".,") in _COURTESIES:
        tokens.pop()
    taken = _head(tokens)
    capital = bool(taken) and taken[0][:1].isupper()
    while taken and tokens:
        word = tokens.pop()
        low = word.lower()
        is_name = word[:1].isupper() and low not in STOP
        if _ENDS_BEFORE.search(word) or low in MONTHS_AND_DAYS:
            break
        if low in _LINKS or (low == "the" and tokens and tokens[-1].lower() in _LINKS):
            # `allies of President Venn`: the office begins behind `of`; `Secretary of State` goes on before it.
            behind = tokens[-2:-1] if low == "the" else tokens[-1:]
            if not behind or not is_office(behind[0]):
                taken[:0] = [low] if low == "the" else []
                break
        elif low == "and":
            # `Trade and Industry Minister`, and not `Karel Dova and Industry Minister Ada Venn`
            one = tokens[-1:] and tokens[-1][:1].isupper() and not (tokens[-2:-1] and tokens[-2][:1].isupper())
            if not (capital and one):
                break
        elif low in {"the", "a", "an"}:
            taken.insert(0, low)
            break
        elif not is_name and (low in _STOPS or _DONE.search(low) or (capital and low not in _QUALIFIERS)):
            break
        taken.insert(0, word.lstrip("“‘\"'"))
    return " ".join(taken)


def _head(tokens: list[str]) -> list[str]:
    """Take off the end of some words what makes them an office: `chief negotiator`, `Secretary of State`."""
    if not tokens:
        return []
    last = tokens[-1].rstrip(",")
    if is_office(last) or (last.islower() and tokens[-2:-1] and tokens[-2].lower() in _RANKS):
        tokens.pop()
        return [last]
    if last != tokens[-1]:
        return []
    for at in range(len(tokens) - 2, max(-1, len(tokens) - 6), -1):
        if tokens[at].lower() in _LINKS and at and is_office(tokens[at - 1]):
            named = [t for t in tokens[at + 1 :] if t.lower() not in {"the", "and"}]
            if not named or not all(t[:1].isupper() for t in named):
                return []
            taken = tokens[at - 1 :]
            del tokens[at - 1 :]
            return taken
    return []


_RANKS = frozenset({"chief", "lead", "senior", "deputy", "assistant", "former"})
_COURTESIES = frozenset({"dr", "mr", "mrs", "ms", "miss", "prof", "sir", "dame"})
# A possessive goes on: `the miners’ leader`, `Arn’s mayor`.
_ENDS_BEFORE = re.compile(r"[,;:—–”\"]$|(?<!s)[’']$|(?<![A-Z])\.$")
_STOPS = (STOP | listed("said says its his her their told added")) - {"first"}
_DONE = re.compile(rf"^(?:\w{{3,}}ed|{any_of(IRREGULAR_PASTS)})$")
