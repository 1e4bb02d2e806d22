"""What stands before a statement: who says it and how firmly, unless its own words do so plainly.

A lead is left out only where the words show, next to each other, the speaker and the verb, or the verb and what is
foretold or planned. Where that is not sure the lead is printed: said twice does less harm than a denial or a plan
told as a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.models import Claim, Commitment, Speaker, SpeakerKind
from briefing.render._plain import plain, words
from briefing.render._wording import mentions
from briefing.text.attribution import attributions_in

_SAY = (
    r"sa(?:y|ys|id|ying)|told|tells?|announce[sd]?|report(?:s|ed)?|stated?|states|add(?:s|ed)|warn(?:s|ed)?"
    r"|counted|confirm(?:s|ed)?|estimate[sd]?|puts? (?:the|that|its|their) (?:number|figure|toll|count|total|cost)"
)
# "accused" is not among them: who is accused may be another than who claims, unless the claimant's name goes before.
_BLAME = r"blam(?:es?|ed|ing)|accus(?:es?|ed|ing)"
_CLAIM = r"claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|assert(?:s|ed|ing)?|purport(?:s|ed)?"
_BY_HEARSAY = r"reportedly|allegedly|purportedly|supposedly|said to (?:have|be)|believed to (?:have|be)"
_DENY = r"den(?:y|ies|ied|ying)"
_REJECT = r"reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|disput(?:es|ed|ing)|contradict(?:s|ed|ing)?"
_PLEDGE = (
    r"plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|wants?|wanted|hop(?:es?|ed|ing)|seeks?|seeking|sought"
    r"|demand(?:s|ed|ing)?|vow(?:s|ed|ing)?|pledg(?:es?|ed|ing)|threaten(?:s|ed|ing)?|promis(?:es?|ed|ing)"
    r"|call(?:s|ed|ing) (?:for|on)|urg(?:es?|ed|ing)|order(?:s|ed|ing)?|propos(?:es?|ed|ing)"
)
_BE = r"(?:is|are|was|were|be|been|being)(?:\s(?:still|now|also|not|widely|\w+ly))?"

# Denied to somebody, not denied as untrue: `police denied entry to lorries`.
_WITHHOLD = (
    r"(?:\s[\w’'-]+){0,3}?\s(?:entry|access|admission|permission|passage|bail|visas?|leave|asylum|refuge|aid|food"
    r"|water|treatment|care|licences?|licenses?|parole|service|medicine|supplies|power|electricity)\b"
)
_ABOUT_WORDS = (
    r"(?=\s+(?:that\b|(?:[\w’'-]+\s){0,4}?(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?"
    r"|assertions?|accounts?|figures?|rumou?rs?|statements?)\b))"
)
_DENIES = rf"(?:{_DENY})\b(?!{_WITHHOLD})|(?:{_REJECT})\b{_ABOUT_WORDS}"
# Whose denial it is is not known: only what can be nothing but one of something said.
_DENIES_ANYWAY = (
    rf"(?:{_DENY})(?=\s+(?:on\s\w+day\s)?(?:that|any|all|having|being|ever|wrongdoing|involvement|responsibility)\b)"
    rf"|(?:{_DENY}|{_REJECT})\b{_ABOUT_WORDS}"
)
_AUXILIARY = r"(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|may|might)"
_NEGATED = rf"(?:{_AUXILIARY}\s(?:not(?!\sonly)|never|no)|cannot|\w+n['’]t|never)\b"
_NEGATION = re.compile(rf"\b{_NEGATED}|\A\W*(?:no|none|nobody|nothing|neither)\b", re.IGNORECASE)
# What a noun is said not to do, the statement is not.
_OF_A_NOUN = re.compile(rf"\b(?:who|which|that|whose\s\w+)\s{_NEGATED}", re.IGNORECASE)

# Never "may" with a capital, nor "might" as a power; a verb follows at once.
_MODAL = r"(?:may|might|could)\s+(?:(?:not|also|still|yet|soon|well|have|[a-z]+ly)\s+)?(?!and\b|or\b|of\b|in\b)[a-z]+\b"
_FORETOLD = (
    rf"expects?\b|{_BE}\s(?:expected|feared|forecast|predicted)\b|expected\s(?:to|that)\b|(?:un)?likely\sto\b"
    r"|(?:will|would)\s(?:most\s|very\s)?likely\b|(?:fears?|feared)\s(?:that|it|they|more|for)\b"
    r"|(?:predict(?:s|ed)?|forecasts?)\s(?:that|a|an|the|more)\b"
)
# Words before which such a verb is a noun, or tells of a noun.
_BEFORE_A_NOUN = re.compile(
    r"the|an?|its|their|his|her|th(?:is|at|[eo]se)|any|no|some|of|by|with|under|in|on|from|and|or|than|as"
)
_PASSIVE = re.compile(r"is|are|was|were|be|been|being|get|got")
_MEANT_FOR_OTHERS = ("called on", "called for", "wanted", "ordered", "urged", "sought", "demanded", "promised")

_ADVERB = r"(?:has|have|had|also|again|later|earlier|then|since|still|on\s[A-Z]\w+day|[a-z]+ly|did|does|do)"
# At the start or behind what is said; elsewhere it may be somebody else.
_PRONOUN = r"(?:\A\W*(?:but\s|and\s)?|[,”\"]\s)(?P<pronoun>it|he|she|they)"


def lead_of(claim: Claim, text: str) -> str:
    """Say before the words who says them and how firmly; nothing where the words do so themselves.

    The verb follows the commitment: said is neutral, claimed is for a party or a contested matter, and
    what is denied reads as denied from the first word on.
    """
    speaker = claim.speaker
    by = words(speaker.name) if speaker else ""
    match claim.commitment:
        case Commitment.REPORTED:
            return _said(speaker, by, text)
        case Commitment.CLAIMED:
            return _claimed(speaker, by, text)
        case Commitment.DENIED:
            return _denied(speaker, by, text)
        case Commitment.DISPUTED:
            return _disputed(speaker, by, text)
        case later:
            return _to_come(later, speaker, by, text)


def meant_by(claim: Claim, text: str) -> str:
    """Name the speaker whom the words show only by a pronoun, an office or initials: ``It = the Upland League``."""
    speaker = claim.speaker
    if speaker is None or lead_of(claim, text).endswith(f"{words(speaker.name)}:") or _named_in(text, speaker):
        return ""
    shown = _subject_of(text, speaker, rf"{_SAY}|{_CLAIM}|{_DENIES}|{_PLEDGE}|expect(?:s|ed)?")
    # Of an office with a name, and of a name with initials, the other half.
    rest = re.sub(rf"(?:(?:the|an?)\s)?{re.escape(shown)}(?!\w)", "", words(speaker.name)).strip(" ,()")
    return f"{shown} = {rest or words(speaker.name)}" if shown else ""


def _said(speaker: Speaker | None, by: str, text: str) -> str:
    if speaker is None or _told_by(text, speaker, rf"{_SAY}|{_CLAIM}|{_DENIES}"):
        return ""
    if own := _by_own_account(text, speaker):
        return f"{own[0].upper()}{own[1:]}:"
    return f"{'Reported' if speaker.kind is SpeakerKind.OUTLET else 'Said'} by {by}:"


def _claimed(speaker: Speaker | None, by: str, text: str) -> str:
    if speaker is None:
        told = re.search(rf"\b(?:{_CLAIM})\s(?:that|to\s(?:have|be)|it|he|she|they|there)\b", text)
        return "" if told else "Claim:" if re.search(rf"\b(?:{_BY_HEARSAY})\b", text, re.IGNORECASE) else "Claimed:"
    if _says_itself(text, speaker, rf"{_CLAIM}|{_DENIES}") or _subject_of(text, speaker, _BLAME):
        return ""
    # "Claimed: it fell, the League said" would say twice that somebody says so.
    if _told_by(text, speaker, _SAY):
        return "Claim:"
    return f"Claimed, {own}:" if (own := _by_own_account(text, speaker)) else f"Claimed by {by}:"


def _denied(speaker: Speaker | None, by: str, text: str) -> str:
    if speaker is None:
        if re.search(rf"\b(?:{_DENIES_ANYWAY})", text, re.IGNORECASE):
            return ""
    elif _subject_of(text, speaker, _DENIES):
        return ""
    # "Denied: it did not happen" would turn the denial round, and so would "Denied: she denied that it did".
    turned = _NEGATION.search(_OF_A_NOUN.sub("", text)) or re.search(rf"\b(?:{_DENIES_ANYWAY})", text, re.IGNORECASE)
    verb = "Denial" if turned else "Denied"
    return f"{verb} by {by}:" if by else f"{verb}:"


def _disputed(speaker: Speaker | None, by: str, text: str) -> str:
    told = re.search(rf"\b{_BE}\s(?:disputed|contested)\b", text) is not None
    if speaker is None or _told_by(text, speaker, _SAY):
        return "" if told else "Disputed:"
    # Whoever says so does not dispute it; somebody else does.
    return f"Said by {by}:" if told else f"Said by {by}, disputed:"


def _to_come(commitment: Commitment, speaker: Speaker | None, by: str, text: str) -> str:
    told = any(_plans(text) if commitment is Commitment.PLANNED else _foretells(text, speaker))
    named = speaker is None or _told_by(text, speaker, rf"{_SAY}|{_CLAIM}|{_PLEDGE}|expect(?:s|ed)?|– to")
    if told:
        return "" if named else f"According to {by}:"
    how = commitment.value.capitalize()
    if named or speaker is None:
        return f"{how}:"
    return f"{how}, {own}:" if (own := _by_own_account(text, speaker)) else f"{how}, according to {by}:"


def _by_own_account(text: str, speaker: Speaker) -> str:
    """Say that somebody tells of themselves, where the words begin with the name; empty where they do not."""
    begins = re.match(rf"\W*(?:(?:the|an?)\s)?(?:{_any_name(speaker)})(?!\w)(?!['’]s)", text, re.IGNORECASE)
    if begins is None:
        return ""
    one = speaker.kind is SpeakerKind.ORGANISATION and not re.search(r"s$|\sand\s", words(speaker.name))
    return f"by {'its' if one else 'their'} own account"


def _plans(text: str) -> Iterator[bool]:
    """Give a sign for every verb of planning that is told of somebody: `the proposed airport` plans nothing."""
    yield from (True for _ in re.finditer(rf"\b{_BE}\s(?:planned|intended|scheduled|proposed)\b", text))
    for found in re.finditer(rf"(?<!\w)(?:{_PLEDGE})(?!\w)", text):
        before = _word_before(text, found.start())
        if not text[: found.start()].strip() or _BEFORE_A_NOUN.fullmatch(before):
            continue
        if _PASSIVE.fullmatch(before) and found[0] in _MEANT_FOR_OTHERS:
            continue
        if re.match(r"\s(?:to|that|for|on|a|an|the|its|their|his|her|[A-Z\d“]|[a-z]+)", text[found.end() :]):
            yield True


def _foretells(text: str, speaker: Speaker | None) -> Iterator[bool]:
    for found in re.finditer(rf"(?<!\w)(?:{_MODAL}|{_FORETOLD})", text):
        if not _BEFORE_A_NOUN.fullmatch(_word_before(text, found.start())) and not re.match(r"could\s+not\b", found[0]):
            yield True
    if speaker and _says_itself(text, speaker, _SAY) and re.search(r"\bwould\s(?:\w+ly\s)?[a-z]+\b", text):
        yield True


def _word_before(text: str, at: int) -> str:
    found = re.search(r"([\w’']+)\s+\Z", text[:at])
    if found is None:
        return ""
    return "the" if found[1].endswith(("’s", "'s")) else found[1].casefold()


def _says_itself(text: str, speaker: Speaker, verbs: str) -> bool:
    """Tell whether the words have the speaker as the one who says so, before one of the verbs or behind it."""
    if _subject_of(text, speaker, verbs):
        return True
    behind = rf"[”\",]\s(?:{verbs})\s(?:the\s|an?\s|its\s)?(?:[\w’'-]+,?\s){{0,3}}?(?:{_any_name(speaker)})(?!\w)"
    return re.search(behind, text, re.IGNORECASE) is not None


def _told_by(text: str, speaker: Speaker, verbs: str) -> bool:
    """As `_says_itself`, or the words go by `according to` the speaker."""
    cited = rf"\baccording\sto\s(?:the\s|an?\s)?(?:{_any_name(speaker)})(?!\w)"
    if _says_itself(text, speaker, verbs) or re.search(cited, text, re.IGNORECASE):
        return True
    # `Ada Venn, of the council, described seeing 35 huts`: whatever verb it is
    own = {name.casefold() for name in _names_of(speaker)}
    begins = re.match(rf"\W*(?:the\s)?(?:{_any_name(speaker)})(?!\w)", text, re.IGNORECASE)
    return begins is not None and any(
        own & {name.casefold() for name in _names_of(said.speaker)} for said in attributions_in(text)
    )


def _subject_of(text: str, speaker: Speaker, verbs: str) -> str:
    """Give the name or the pronoun of the speaker that stands right before one of the verbs; empty for none.

    Between them may stand an auxiliary, an adverb, initials in parentheses and what commas enclose.
    """
    names = _any_name(speaker)
    tails = "|".join(map(re.escape, _tails_of(speaker))) or r"(?!)"
    subject = rf"(?<!\w)(?P<by>{names})|{_PRONOUN}|(?:\A\W*|(?<!\w))[Tt]he\s(?P<tail>{tails})"
    between = rf"(?:\s*\([^()]{{1,20}}\))?(?:,\s[^,;]{{1,80}},)?\s+(?:{_ADVERB}\s+){{0,3}}"
    found = re.search(rf"(?:{subject})(?!\w){between}(?:{verbs})(?!\w)", text, re.IGNORECASE)
    return (found["by"] or found["pronoun"] or found["tail"]) if found else ""


def _any_name(speaker: Speaker) -> str:
    return "|".join(map(re.escape, _names_of(speaker)))


def _names_of(speaker: Speaker) -> list[str]:
    """Give the ways to name a speaker in full: name, parts between commas, last name, initials; the longest first."""
    name = _bare(plain(speaker.name)) or words(speaker.name)
    parts = [_bare(part) for part in re.split(r",\s|\s*\(|\)", name)]
    found = {name, *(part for part in parts if len(part) > 1)}
    for part in parts:
        capitals = [word for word in part.split() if word[:1].isupper()]
        if len(capitals) > 2 or (len(capitals) == 2 and speaker.kind is SpeakerKind.ORGANISATION):
            found.add("".join(word[0] for word in capitals))
        if speaker.kind is SpeakerKind.NAMED and capitals and part.endswith(capitals[-1]):
            found.add(capitals[-1])
    return sorted(found, key=lambda shown: (-len(shown), shown))


def _tails_of(speaker: Speaker) -> list[str]:
    """Give the shorter names of a body, to be read only behind an article: `the League` of the Upland League."""
    if speaker.kind not in (SpeakerKind.ORGANISATION, SpeakerKind.OUTLET):
        return []
    parts = _bare(plain(speaker.name)).partition(" (")[0].split()
    return [" ".join(parts[at:]) for at in range(1, len(parts)) if parts[at][:1].isupper()]


def _named_in(text: str, speaker: Speaker) -> bool:
    name = plain(speaker.name)
    # A person is named in full once and by the last name from then on.
    return mentions(text, name) or mentions(text, name.rpartition(" ")[2])


def _bare(name: str) -> str:
    return re.sub(r"(?i)\A(?:the|an?)\s+", "", name.strip())
