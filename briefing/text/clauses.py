"""Cut a sentence into short statements that can stand alone, in its own words.

What a sentence says beside its main point (asides, relative clauses, who says it) is left off; what is left must have
a verb. Rules over English news prose: a sentence in a form not known here is given whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.models import Commitment
from briefing.text import figures
from briefing.text.alternatives import any_of
from briefing.text.attribution import Attribution, attributions_in
from briefing.text.listed import words as listed
from briefing.text.pasts import IRREGULAR_PASTS
from briefing.text.wording import without_dateline

_FEWEST = 3
"""A statement has as many words at least."""
_SHORT = 10
"""Nothing is left off a statement of so few words."""
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|be|been"
    r"|(?!need|feed|speed|seed|deed|weed|bed|red|wed|hundred|indeed|shed\b)\w{2,}ed"
    "|"
    + any_of(
        "said says told went came took gave made found held left lost won fell rose grew struck hit cut shut broke "
        "began begun fled led sent kept met paid put ran rang saw sought sold spent stood swept threw withdrew wrote "
        "built burnt brought bought caught chose drew drove fought flew froze forgot hid knew lay rode sank shot "
        "shook slept spoke spread stole stuck swore tore understood woke wore become became set let read bore beat "
        "overran overthrew retook undertook upheld withheld sued sues wants want seeks seek plans plan aims aim "
        "hopes "
        "hope needs need says say denies deny claims claim expects expect calls call remains remain faces face "
        "includes include appears appear believes believe warns warn blames blame allows allow requires require "
        "belongs belong fears fear accuses accuse demands demand refuses refuse"
    )
    .removeprefix(r"\b")
    .removesuffix(r"\b")
    + r")\b"
)
_AUXILIARY = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)"
_LEAD = re.compile(
    r"^(?:(?:additionally|meanwhile|however|moreover|furthermore|in fact|in addition|also|and|but|yet|so|then|still|"
    r"instead|that|at the same time|for (?:its|his|her|their) part)\b,?\s+)+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]")
_APART = re.compile(
    r";\s+(?![^()]*\))|,\s+(?:adding|saying|noting)\s+(?:that\s+)?(?=\S+\s+\S+\s+\S+)|(?<=[\w”\"’)])\s*[—–]\s+(?=(?:and|but"
    r"|which|it|they|he|she|the)\b)"
)
_JOINED = re.compile(r",\s+(?:and|but|while|whereas|although|though)\s+(?=\S+(?:\s+\S+){2,})|\s+and\s+(?=said\b)")
_RELATIVE = re.compile(r",\s+(?:which|who|whose|where|whom)\b[^,;]*(?:,(?=\s)|$)")
_APPOSED = re.compile(
    r",\s+(?:an?|the|its|his|her|their|head|chief|leader|secretary|director|president|chair\w*|spokes\w+|mayor"
    r"|governor|minister|formerly|once|then|now|known|identified|aged|\d{1,2})\b(?:[^,;]"
    r"|,(?=\d)){2,80},(?=\s(?!who|which|whose|where))"
)
_ASIDE = re.compile(r"\s+[—–]\s+[^—–]{2,90}\s+[—–](?=\s)")
_TAIL = re.compile(
    r",\s+(?:which|who|whose|where|while|as|with|although|though|after|because|according|adding|saying|including"
    r"|leading|citing|resulting|noting|making|a|an|the|its|when|whether|in what|in a|but|and|so|since|despite"
    r"|amid|before|until|\w+ing)\b[^;]*$"
)
_OPENING = re.compile(
    r"^(?:after|before|when|while|as|in|during|amid|despite|with|following|since|because|although|though|under|at"
    r"|for|by|from|across|around|as part of|last week|this week)\b[^,;]{3,90},\s+(?=\S+\s+\S+\s+\S+)",
    re.IGNORECASE,
)
# `told reporters in Leska that …`: to whom, and when, it is said.
_BEFORE_THAT = re.compile(r"^\s*(?P<whom>(?:\S+\s+){0,12}?)that[,:]?\s+(?=\S+\s+\S+\s+\S+)")
# `told reporters she would go`, `said on Monday it had closed`: to whom or when, without a `that`.
_WHEN_SAID = re.compile(
    r"^\s*(?:late |early |earlier )?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:\s(?:morning|afternoon|evening|night))?\s+(?=\S+\s+\S+)"
)
_WHOM_TOLD = re.compile(
    r"^\s*(?!(?:he|she|it|they|there|that|what|who)\b)[\w’'-]+(?:\s[\w’'-]+){0,2}?(?:\s(?:on|in)\s[A-Z]\w+)?\s+"
    r"(?=(?:he|she|it|they|there)\s)"
)
# `…,” the ministry’s spokesman, Anton Revik`: who says it, behind what is quoted.
_QUOTED_END = re.compile(
    r"[,.!?][”\"]\s+[^“”\"]*$|[”\"],\s+(?!and\b|but\b)[^“”\"]*$|[”\"]\s+[^“”\"]*\b(?:said|says|told|added|wrote)\b[^“”\"]*$"
)
# What may be left off without a comma, where a statement is long: why, when and amid what.
_HANGS = re.compile(
    r"\s(?:so (?:that\s)?(?:he|she|it|they|the\s\w+)\s(?:can|could|may|might)|because|while|after|following|amid"
    r"|despite|which"
    r"|whereas|although|even as|as (?:the|he|she|it|they|its|his)|when|where|in order to|in (?:an|a) (?:effort"
    r"|attempt|bid) to"
    r"|leading to|resulting in|that (?:led|caused|left|forced))\s"
)
# `…, hours after`: how long, with nothing behind it.
_HOW_LONG = re.compile(
    r",?\s+(?:(?:\w+\s+)?(?:seconds|minutes|hours|days|weeks|months|years)|shortly|soon|just|only|long|immediately|even)$"
)
# A question within a sentence says nothing by itself (`who fired on the church`), nor does a deed without its doer.
_ASKED = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|be|been|of|who|what|which|whether|how|why|where|when|whose)\b",
    re.IGNORECASE,
)
# What takes back or limits what is said: it stays.
_TURNS = re.compile(
    r"\b(?:den(?:y|ies|ied)|disput\w+|reject(?:s|ed)|contradict\w+)\b|\bbut (?:not|only)\b|\bexcept\b"
    r"|\b(?:though|although|but|yet)\b.*\b(?:not|cannot|never|no)\b"
    r"|\b(?:unless|if|provided|until|withdr(?:e|a)w\w*|retract\w*|correct(?:ed|ion|s)|took (?:it|that|this) back"
    r"|disown\w*)\b",
    re.IGNORECASE,
)
# A condition says nothing without what it is one of.
_CONDITION = re.compile(r"^(?:if|unless|should|were|had)\b", re.IGNORECASE)
_TOO_LONG = 16
_MOST_CUTS = 6


def clauses(sentence: str, *, purposes: bool = False) -> tuple[str, ...]:
    """Give what a sentence says, a short statement each, in its words and order; the speaker of what is said left off.

    With `purposes` what a statement is done for, and against, is kept.

    Never empty for a sentence of three words or more.
    """
    whole = _without_apposed(without_dateline(" ".join(sentence.split())))
    found = [
        half
        for part in _parts(whole)
        if (short := _shortened(part, purposes=purposes))
        for half in _halves(short)
        if len(half.split()) >= _FEWEST
    ]
    return tuple(dict.fromkeys(found)) or ((whole,) if len(whole.split()) >= _FEWEST else ())


def _without_apposed(text: str) -> str:
    """Leave out what stands between dashes and only says who somebody is: `Ada Venn — the clerk of Orle — asked …`."""
    aside = _BETWEEN_DASHES.search(text)
    if aside is None or has_verb(aside[0]) or counts(aside[0]) or _TURNS.search(aside[0]):
        return text
    return f"{text[: aside.start()]} {text[aside.end() :].lstrip()}"


_BETWEEN_DASHES = re.compile(r"\s+[—–]\s+[^—–]{2,160}\s+[—–](?=\s)")


# What is told in one clause and taken back in the next is told with it or not at all.
_TAKEN_BACK = re.compile(
    r"\b(?:withdr(?:e|a)w\w*|retract\w*|corrected|disown\w*|took (?:it|that|this) back)\b", re.IGNORECASE
)


def is_taken_back(sentence: str) -> bool:
    """Tell whether a sentence takes back what the one before it says: `Her office later withdrew that figure`."""
    return _TAKEN_BACK.search(sentence) is not None and _POINTING.search(sentence) is not None


_POINTING = re.compile(
    r"\b(?:that|this|the|these|those)\s(?:figure|number|claim|statement|report|count|toll|estimate|remark|account)s?\b"
    r"|\b(?:it|them)\b",
    re.IGNORECASE,
)


def _parts(text: str) -> Iterator[str]:
    """Give the statements of a sentence, each with its verb, as far as semicolons and `, and` tell them apart."""
    if is_taken_back(text):
        yield text
        return
    for part in _APART.split(text):
        start = 0
        for joint in _JOINED.finditer(part):
            before, behind = part[start : joint.start()], part[joint.end() :]
            if _TAKEN_BACK.search(behind):
                continue
            if has_verb(before) and _opens_clause(behind) and part.count('"', 0, joint.start()) % 2 == 0:
                yield from _said(before)
                start = joint.end()
        yield from _said(part[start:])


def _said(part: str) -> Iterator[str]:
    """Give what somebody says without who says it; a part nobody says as it is."""
    found = [a for a in attributions_in(part) if len(part[a.start : a.end].split()) >= _FEWEST]
    if any(a.cue.startswith(("blam", "accus")) or _SAID_ASIDE.match(part[a.start : a.end]) for a in found):
        yield part  # whom they blame, or who says so by the way, is no statement by itself
        return
    said = [a for a in found if not _is_half(part, a)]
    if any(a.commitment is Commitment.DENIED for a in said) or _TAKEN_BACK.search(part):
        yield part  # who denies it is what it says; what is taken back is told with it
        return
    outer = [a for a in said if not any(b is not a and b.start <= a.start and a.end <= b.end for b in said)]
    told = [_QUOTED_END.sub("", _without_whom(_unsaid(part[a.start : a.end], said), a)) for a in outer]
    yield from (
        before for a in outer[:1] if (before := _told_before(part[: a.start])) and has_verb(before) and counts(before)
    )
    yield from [t for t in told if has_verb(t) and not _NO_STATEMENT.match(t)] or [part]


# `11 states that said …`: they say it beside the main point.
_SAID_ASIDE = re.compile(r"^\s*(?:that|who|which)\s+(?:said|says?)\b")
# `claims to have killed`, `claims 2 million and has posted some`: what is claimed has no subject.
_NO_STATEMENT = re.compile(rf"^\s*(?:to\s(?:have|be)\b|[\w.,$€£]+(?:\s[\w.,]+){{0,2}}\sand\s{_AUXILIARY}\b)")


def _without_whom(told: str, said: Attribution) -> str:
    """Leave off to whom and when something is said: `reporters in Leska that …`, and no clause of what is said."""
    before = _BEFORE_THAT.match(told)
    if before and not has_verb(before["whom"]):
        return told[before.end() :]
    return (_WHOM_TOLD if said.cue.startswith("told") else _WHEN_SAID).sub("", told)


def _is_half(part: str, said: Attribution) -> bool:
    """Tell whether what is said has its verb in the saying: `put the toll at 23`, `accused the board of hiding it`."""
    return said.cue in _ACCUSING or said.cue.startswith("put") or part.startswith(said.cue, said.start)


_ACCUSING = listed("accused accuses blamed blames")


def _told_before(text: str) -> str:
    """Give what a sentence tells before the saying it goes on with: `It has put the toll at 40 and says …`."""
    behind = _AND_SAYS.search(text)
    return text[: behind.start()] if behind else ""


_AND_SAYS = re.compile(r",?\s+(?:and|but)\s+(?:also\s+)?[a-z]+(?:\s+that)?\s*$")


def _unsaid(told: str, said: Sequence[Attribution]) -> str:
    """Take who says it out of what is said, and who passes it on: `The pier, the board said, sank, Selm Now said`."""
    for one in said:
        told = _without(told, one)
    return told


def _without(told: str, said: Attribution) -> str:
    name = r"\s+".join(map(re.escape, said.speaker.name.split()))
    saying = rf",\s+(?:the\s+)?{name}(?:\s+(?:also|later|then|further))?(?:\s+{re.escape(said.cue)}\b[^,;]{{0,40}})?\s*"
    told = re.sub(rf"{saying},\s+(?={_GOES_ON})", " ", told, flags=re.IGNORECASE)
    return re.sub(rf"{saying}(?=,|$|[—–])", "", told, flags=re.IGNORECASE)


# Deeds that need no object.
_ALONE = re.compile(r"died|fled|fell|rose|resigned|collapsed|withdrew|left|failed|closed|escaped|survived|won|lost")
_GOES_ON = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does)\b"


def _opens_clause(text: str) -> bool:
    """Tell whether a clause with a subject of its own begins here: a verb stands near, and not first."""
    head = " ".join(text.split()[:8])
    first = _VERB.search(head)
    if first is None or first.start() == 0:
        return False
    # `nine guards, and scores of raiders killed`: the last of a list, not a clause
    return first.end() < len(text.rstrip(" .")) or _ALONE.fullmatch(first[0]) is not None


def _shortened(part: str, *, purposes: bool) -> str:
    text = _LEAD.sub("", part.strip(" ,;:—–-“”\"'"))
    for rule in (_BRACKETS, _ASIDE, _RELATIVE, _APPOSED):
        for _ in range(_MOST_CUTS):
            match = rule.search(text)
            if match is None or not _can_go(match[0], rule) or _is_needed(text, match, rule):
                break
            cut = f"{text[: match.start()]}{text[match.end() :]}"
            if not has_verb(cut) or len(cut.split()) < _FEWEST:
                break
            text = cut
    for _ in range(_MOST_CUTS):
        if len(text.split()) <= _SHORT or _CONDITION.match(text):
            break
        # behind what opens a sentence stands its main clause: `As the storm passed, the level of ruin began to show`
        opening = _OPENING.match(text)
        tails = [m for m in (_TAIL.search(text, at) for at in _commas(text)) if m]
        tails = [m for m in tails if opening is None or m.start() >= opening.end()]
        tail = next((m for m in reversed(tails) if _may_leave(text[: m.start()], m[0])), None)
        if tail is not None:
            text = text[: tail.start()]
            continue
        if opening and _may_leave(text[opening.end() :], opening[0]):
            text = text[opening.end() :]
            continue
        break
    hangs = [] if purposes else [m for m in _HANGS.finditer(text) if _may_leave(text[: m.start()], text[m.start() :])]
    if len(text.split()) > _TOO_LONG and hangs:
        text = text[: hangs[-1].start()]
        if len(text.split()) > _TOO_LONG and len(hangs) > 1:
            text = text[: hangs[0].start()]
        text = _HOW_LONG.sub("", text)
    text = _AND_THAT.sub(r"\1 ", text.strip(" ,;:—–-.“”\"'"))
    text += "”" if text.count("“") == text.count("”") + 1 else ""
    hanging = _HANGING.search(text)
    if hanging and re.search(rf"{re.escape(text)}\s(?:which|whom|whose)\b", part):
        text = text[: hanging.start()]  # `an agreement under`, of `under which …`
    return "" if _ASKED.match(text) else text[:1].upper() + text[1:]


_HANGING = re.compile(r"(?<=[a-z]{3})\s(?:under|in|for|to|of|by|on|at|from|with|after|through|over)$")
# The second half of what somebody says, who said it left off: `the road was shut and that engineers had …`.
_AND_THAT = re.compile(
    r"\b(and|but)\sthat\s(?=(?:he|she|it|they|nobody|nothing|no)\s|\S+(?:\s\S+){0,6}\s[“\"]?(?:had|has|have|was|were|would|will|could|is|are)\b)"
)


# One subject, two deeds: `The county has closed the school and had warned …`.
_GROUP = re.compile(rf"{_AUXILIARY}(?:\s(?:also|not|never|now|since|already|been|be|\w+ly))*(?:\s[a-z]+)?|\S+")
_AND = re.compile(r",?\s+and\s+(?:also\s|then\s|later\s|\w+ly\s)?(?=[a-z])")
_PAST = re.compile(rf"(?:{any_of(IRREGULAR_PASTS)}|said)\b")
# What follows a deed rather than a word that describes: `armed the rebels`, not `armed rebels`.
_DONE = re.compile(
    r"(?!need|feed|speed|seed|bed|red|hundred)[a-z]{2,}ed\s"
    r"(?=(?:the|an?|its|his|her|their|all|no|any|some|more|about|at|to|by|in|on|from|for|that|with|into|over|after|off"
    r"|out|up|down|back|against)\s|\d|[A-Z])"
)
_HELPS = re.compile(rf"{_AUXILIARY}\b")
_TO_DO = re.compile(r"\sto\s[a-z]")
_NEGATED = re.compile(r"\b(?:not|never)\b")
_PARTICIPLE_OF = re.compile(r"(?:has|have|had)\b")
_SINGULAR, _MANY = re.compile(r"(?:is|was|has)\b"), re.compile(r"(?:are|were|have)\b")
_NO_SUBJECT = re.compile(
    r"\b(?:that|who|which|when|if|while|whether|because|after|before|as|since|although|though|unless|what|there|to)\b"
    r"|\b(?:the|an?|its|his|her|their|this|these|those|some|many|several|all|no|not|both|either|neither|of|in|on|at|by"
    r"|for|from|with|and|or|\w+ly|\d+|two|three|four|five|six|seven|eight|nine|ten|more)$|[,;:“”\"]",
    re.IGNORECASE,
)
_ADVERB_LAST = re.compile(r"(?<=\S)\s(?:still|also|now|then|later|already|never|only|\w+ly)$")
_NOT_APART = re.compile(r"\b(?:both|either|neither|between|not only|nor|whether|if)\b|n[’']t\b", re.IGNORECASE)
_FEWEST_BEHIND = 2


def _halves(text: str) -> tuple[str, ...]:
    """Give the two statements of one subject with two deeds, or the text itself.

    Only where the first verb is plainly the subject's and nothing else in between could have the second for its own.
    """
    first = _VERB.search(text)
    if first is None or len(text.split()) <= _SHORT or _TURNS.search(text) or _NOT_APART.search(text):
        return (text,)
    subject = _ADVERB_LAST.sub("", text[: first.start()].strip())
    group = _GROUP.match(text, first.start())
    if not subject or _NO_SUBJECT.search(subject) or group is None:
        return (text,)
    for joint in _AND.finditer(text, group.end()):
        between, behind = text[group.end() : joint.start()], text[joint.end() :]
        if len(between.split()) < _FEWEST_BEHIND or len(behind.split()) <= _FEWEST_BEHIND or _VERB.search(between):
            continue
        start = _start_of(behind, group[0], between)
        halves = (text[: joint.start()], f"{subject} {start}{behind}") if start is not None else ()
        if halves and all(half.count("“") == half.count("”") for half in halves):
            return halves
    return (text,)


def _start_of(behind: str, group: str, between: str) -> str | None:
    """Give what goes between the subject and the second deed; None where it may be no deed of the subject's."""
    helper = group.split(maxsplit=1)[0]
    if _HELPS.match(behind):
        unlike = (_SINGULAR.match(helper) and _MANY.match(behind)) or (_MANY.match(helper) and _SINGULAR.match(behind))
        return None if unlike else ""
    if not _PAST.match(behind) and (_TO_DO.search(between) or not _DONE.match(behind)):
        return None
    if _PARTICIPLE_OF.match(helper):
        return None if _NEGATED.search(group) else f"{helper} "
    return None if _HELPS.match(helper) else ""


def _commas(text: str) -> list[int]:
    return [m.start() for m in re.finditer(",", text)]


def _can_go(cut: str, rule: re.Pattern[str]) -> bool:
    return rule is _BRACKETS or not (counts(cut) or _TURNS.search(cut))


def _is_needed(text: str, cut: re.Match[str], rule: re.Pattern[str]) -> bool:
    """Tell whether what stands behind a cut would be told of another than it is told of, or of a list half of it."""
    before, behind = text[: cut.start()], text[cut.end() :].lstrip()
    if rule is _APPOSED:
        return _JOINS_LIST.match(behind) is not None
    # `leaders, who will join no talks, slated for May, until …`: it is the talks that are slated
    return rule is _RELATIVE and has_verb(before) and _OF_WHAT_WENT.match(behind) is not None


_JOINS_LIST = re.compile(r"(?:and|or)\s")
_OF_WHAT_WENT = re.compile(r"(?:[a-z]{3,}ed|set|due|until|unless|if)\b")
# `as much money as the council had asked for`, `the same road as …`
_COMPARES = re.compile(r"\b(?:as|so|such|same)\s(?:\S+\s){0,4}\S+$")
_LAST_OF_LIST = re.compile(r",\s+(?:[^,]{2,40},\s+)*(?:and|or)\b")


def _is_torn(rest: str, cut: str) -> bool:
    """Tell whether a cut takes the half of a comparison, or the last of a list and with it the `and`."""
    if _LAST_OF_LIST.match(cut) and not has_verb(cut):
        return True
    return cut.lstrip().startswith(("as ", "than ")) and _COMPARES.search(rest) is not None


def _may_leave(rest: str, cut: str) -> bool:
    """Tell whether a statement stands without a part of it: it keeps a verb, and no count, denial or limit goes."""
    whole = len(rest.split()) >= _FEWEST + 2 and has_verb(rest) and rest.count("“") == rest.count("”")
    return whole and not counts(cut) and not _TURNS.search(cut) and not _is_torn(rest, cut)


def keeps_turns(short: str, whole: str) -> bool:
    """Tell whether a shorter wording keeps what limits or takes back the longer: its `unless`, its `but not`."""
    return _TURNS.search(whole) is None or _TURNS.search(short) is not None


def counts(text: str) -> bool:
    """Tell whether a stretch has a count, a share, a sum of money or a score: what a short statement keeps."""
    return any(f.kind in _COUNTED for f in figures.find(text))


_COUNTED = {figures.Kind.COUNT, figures.Kind.PERCENT, figures.Kind.SHARE, figures.Kind.MONEY, figures.Kind.SCORE}


def has_verb(text: str) -> bool:
    """Tell whether a stretch has a word that looks like a finite verb; `Retired driver Ada Venn` begins with none."""
    return _VERB.search(_DESCRIBED.sub("", text)) is not None


_DESCRIBED = re.compile(r"^\W*[A-Z][a-z]+ed\s(?=[a-z])")
