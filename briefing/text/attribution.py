"""Who says what in a sentence, and how firmly: rules over English news prose.

News writes a speaker in few forms, and these are the ones read here: `X said (that) …`, `…, X said`, `…,” said X`,
`according to X`, `X, who is …, told Y`, a bare `reportedly`, and a quotation whose speaker stands in the sentence
beside it. Where the form is not known the sentence counts as the outlet's own voice, so a text in another language
has no speakers found: the brief says so in its method note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from briefing.models import Article, Commitment, Sentence, Speaker, SpeakerKind
from briefing.text.alternatives import any_of, as_written

_VERBS = {
    "say": "said says say told tells added adds stated states noted notes wrote writes tweeted posted explained "
    "testified reads read",
    "tell": "announced announces confirmed confirms reported reports declared warned warns estimated estimates "
    "indicated acknowledged conceded admitted disclosed revealed recalled replied responded concluded remarked "
    "described predicted predicts advised cautioned stressed emphasised emphasized commented observed ruled found "
    "cited",
    "claim": "claimed claims claim alleged alleges allege insisted insists argued argues asserted asserts maintained "
    "maintains accused accuses blamed blames suggested suggests suggest believed believes believe boasted contended "
    "contends speculated complained",
    "deny": "denied denies deny rejected rejects dismissed dismisses disputed disputes refuted refutes rebutted "
    "contradicted contradicts",
}
_PARTICIPLES = "claiming alleging insisting arguing denying asserting maintaining"
_KINDS = {verb: kind for kind, verbs in _VERBS.items() for verb in verbs.split()}
_VERB = re.compile(rf"\b{as_written(' '.join(_KINDS))}\b")
_HINT = re.compile(rf"{_VERB.pattern}|{any_of(f'according citing reported words {_PARTICIPLES}')}")
# These report speech only before `that`, a quotation, or a question word; else they tell of a deed.
_NEEDS_THAT = frozenset(
    [
        "found",
        "reported",
        "reports",
        "described",
        "revealed",
        "recalled",
        "indicated",
        "disclosed",
        "cited",
        "observed",
        "ruled",
        "declared",
        "estimated",
        "suggest",
        "predicted",
        "noted",
        "notes",
        "reads",
        "read",
        "stressed",
        "confirmed",
        "announced",
        "announces",
        "remarked",
        "states",
        "stated",
        "posted",
        "suggested",
        "suggests",
        "believed",
        "believe",
        "believes",
        "concluded",
        "admitted",
        "conceded",
        "acknowledged",
        "complained",
        "explained",
        "confirms",
    ]
)
_THAT = re.compile(
    r"^(?:\s+(?:on|in|at|to|via|by|late|early|earlier|last|yesterday|today|again|also|\w+day)\b[^,.;]{0,60}?)?"
    r"\s*[,:]?\s*(?:that\b|how\b|whether\b|[“\"‘«]"
    r"|(?:it|he|she|they|there|the|its|his|her|their|a|an|some|no|at least|about|more|up)\b"
    r"(?:\s+[\w’'-]+){1,7}?\s+(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|did)\b)"
)
_ACCORDING = re.compile(r"\b(?:according to|citing|as reported by|in the words of)\s+", re.IGNORECASE)

# A name ends at a mark, or where the sentence goes on behind it: `according to the ministry recovered at least ten`.
_NAME_END = re.compile(
    r"(?:[,;:]|(?<!\b[A-Z])\.)\s|[,;:.]$|\s[—–]\s"
    r"|\s(?=(?:\w{3,12}ed\s(?:at|the|an?|its|their|\d)|(?:was|were|has|have|had|will)\s))"
)

# What makes `denied`, `rejected` … a denial of something said rather than a refusal of something asked for.
_DENIAL = re.compile(
    r"^\s*(?:(?:that|any|all|having|being|it|this|ever|knowing|wrongdoing|involvement|responsibility|doing"
    r"|(?!funding|housing|building|training|anything)\w+ing)\b"
    r"|(?:(?:the|such|these|those|all|his|her|its|their|\w+['’]s)\s+)?(?:\w+\s+){0,2}"
    r"(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|assertions?|rumou?rs?|idea|figures?"
    r"|accounts?)\b)",
    re.IGNORECASE,
)
# What must follow the verbs of `_TELL` and `_CLAIM` for them to report speech.
_COMPLEMENT = re.compile(
    r"^\s*(?:that\b|[:“\"‘'«]|(?:to|on|in|at|via|by|through|late|early|yesterday|today|earlier|again|last)\b[^.;]{0,60}?\b(?:that\b|[:“\"])"
    r"|to (?:have|be)\b|(?:the|a|an|it|its|they|their|he|his|she|her|there|this|these|at least|about|more than"
    r"|no|some|up to|\d|[A-Z]))"
)
_TIME = (
    r"(?:(?:late |early |earlier )?(?:on |last |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    r"(?: (?:morning|afternoon|evening|night))?|yesterday|today|earlier|later|also|further|then|meanwhile"
    r"|however|too|again)"
)
_LEAD = re.compile(
    rf"^(?:(?:but|and|while|yet|so|although|though|as|when|because|that|which|who|where)\b\s*|(?:in|at|on|via"
    rf"|through|during|after|before)\b"
    rf"[^,]{{0,60}},\s*|(?:last|this|next) (?:week|month|year|night),?\s*|{_TIME},?\s+|[—–-]\s*"
    rf"|[“”\"‘’«»\[\](),;:]\s*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"(?:[\s,]+(?:{_TIME}|has|have|had|is|are|was|were|been|being|be|will|would|may|might|could|can|not|never"
    rf"|flatly|repeatedly|strongly"
    r"|publicly|previously|initially|separately|since|only|just|himself|herself|itself|declined to|did|does|do"
    r"|it is|who|which))+\s*$",
    re.IGNORECASE,
)
# Any of its words; it can stand only behind a stretch that ends with one.
_TAIL_END = re.compile(any_of(" ".join(re.findall(r"[a-z]{2,}", _TAIL.pattern.lower()))))

_PRONOUN = {"he", "she", "they", "it", "i", "we", "who", "which"}
_ANONYMOUS = re.compile(
    r"\b(?:sources?|officials?|witnesses|eyewitness(?:es)?|residents?|locals?|activists?|observers|analysts"
    r"|experts|critics"
    r"|insiders|people|some|others|many|protesters|survivors|neighbou?rs|reports|rumou?rs|aides?|employees?"
    r"|passengers?)\b",
    re.IGNORECASE,
)
_ANONYMOUS_NAMED = re.compile(
    r"\b(?:anonymous(?:ly)?|unnamed|unidentified|condition of anonymity|not authori[sz]ed)\b", re.IGNORECASE
)
_OUTLET = re.compile(
    r"\b(?:Reuters|AFP|Agence|AP|BBC|CNN|TASS|Interfax|Xinhua|Bloomberg|NPR|Al Jazeera|[Nn]ews(?:paper|wire"
    r"| agency| site)?|Times|Post"
    r"|Herald|Gazette|Tribune|Courier|Observer|Guardian|Telegraph|Chronicle|Radio|TV|Television|[Mm]edia"
    r"|[Bb]roadcaster|[Jj]ournal|website"
    r"|[Dd]aily|[Pp]ress|[Ww]ire)\b|\.com\b"
)
_ORGANISATION = re.compile(
    r"\b(?:ministry|office|department|agency|committee|commission|council|police|army|military|navy|force"
    r"|forces|court|union|league"
    r"|federation|party|company|firm|group|bank|university|hospital|authority|authorities|service|services"
    r"|board|bureau|brigade"
    r"|government|parliament|senate|congress|association|organi[sz]ation|institute|institution|centre|center"
    r"|corporation|corp|inc|ltd"
    r"|plc|airline|airlines|lines|headquarters|embassy|pentagon|kremlin|white house|nations|cross|crescent"
    r"|staff|coalition|alliance"
    r"|administration|secretariat|statement|report|spokesperson's office|movement|front|network|utility"
    r"|operator|regulator|operators)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:minister|president|governor|mayor|prime minister|chancellor|secretary|commander|colonel|general"
    r"|lieutenant|captain|chief"
    r"|director|judge|prosecutor|attorney|spokes(?:man|woman|person)|ambassador|envoy|commissioner|senator"
    r"|sheriff|superintendent"
    r"|coordinator|chair(?:man|woman|person)?|head|official|officer|inspector|premier|king|queen|deputy"
    r"|executive|surgeon|doctor)\b",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    r"\b(?:police|ministry|minister|fire|rescue|emergenc\w+|military|army|navy|coast ?guard|court|judge"
    r"|commission|commissioner|hospital|health"
    r"|governor|mayor|president|premier|prosecutor\w*|office|authorit\w+|agency|department|bureau"
    r"|united nations|u\.?n\.?|red cross|red crescent"
    r"|committee|council|government|officials|survey|observatory|statistics|regulator|board|service"
    r"|(?:weather|hurricane|storm|seismic|geological|meteorological)\s(?:\w+\s)?(?:centre|center|institute|office|bureau))\b",
    re.IGNORECASE,
)
# Somebody who speaks for a side, whatever else their title says.
_PARTY = re.compile(
    r"\b(?:pro|anti)-\w|\b(?:fighters?|militants?|militia(?:men)?|activists?|campaigners?|protesters?)\b"
    r"|\b(?:its|their|company|companies|union|club|party|opposition|rebels?|front|movement|league|firm"
    r"|association|group)['’]?s?\s+"
    r"(?:\w+\s+)?(?:president|head|leader|secretary|director|chief|spokes\w+)\b|\b(?:opposition|rebel|ex-"
    r"|former|union|company|party)\b"
    r"|\b(?:spokes\w+ for the (?:company|union|rebels|party|group))\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w’'])[A-Z][\w’'.-]+(?:\s+(?:(?:al|bin|van|von|de|der|la|el)[- ])?[A-Z][\w’'.-]+)+")

_PLANNED = re.compile(
    r"\b(?:plan(?:s|ned|ning)?\b(?! b\b)|intends?|intended to|aims? to|aim(?:ed|ing) to|vow(?:s|ed)|pledge[sd]?"
    r"|promise[sd]?|threaten(?:s|ed|ing)? to|wants? to"
    r"|wanted to|hopes? to|hoping to|seeks? to|seeking to|sought to|demand(?:s|ed|ing)?|call(?:s|ed|ing) (?:for"
    r"|on)|urge[sd]?|urging"
    r"|(?:is|are|was|were|be) (?:due|set|scheduled|slated|about|going|preparing|ready) to|scheduled for|will"
    r"|shall"
    r"|propos(?:es|ed|al)|goal|aim is|in preparation for|ahead of a)\b",
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|would|likely|forecast(?:s|ed)?|projected|predict(?:s|ed)|could|may(?! \d)|might|feared"
    r"|fears|anticipat\w+|possible|possibly"
    r"|potential(?:ly)?|at risk of|risks? \w+ing|threat of|chance of)\b"
)
_ALLEGED = re.compile(
    r"\b(?:reportedly|alleged(?:ly)?|purported(?:ly)?|apparent(?:ly)?|supposed(?:ly)?|unconfirmed|suspected"
    r"|suspicion|believed to|thought to|said to"
    r"|some reports|accused of|claims? that|appears? to|appeared to)\b",
    re.IGNORECASE,
)
_DISPUTED = re.compile(
    r"\b(?:disputed|contested|conflicting (?:reports|accounts|figures)|(?:not|n['’]t"
    r"|unable to)\s+(?:\w+\s+){0,3}(?:independently\s+)?(?:be\s+)?verif\w+)\b",
    re.IGNORECASE,
)


_LONGEST = 2000
_MOST_VERBS = 24


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody's saying in a sentence: who, how firmly, and over which code points of the text it reaches."""

    speaker: Speaker | None
    commitment: Commitment
    start: int
    end: int
    cue: str = ""
    """The word that shows it: the verb of saying, or a word such as `reportedly`."""


def attributions(article: Article) -> dict[int, tuple[Attribution, ...]]:
    """Find who says what in each sentence of an article, by sentence id; none: the outlet's own voice.

    Offsets are code points of `article.text`. Pronouns are resolved to the person or body named last as a speaker,
    else to the name that begins the sentence before; a quotation without a speaker takes the one beside it.
    """
    found: dict[int, tuple[Attribution, ...]] = {}
    last: Speaker | None = None
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end]
        here: list[Attribution] = []
        for a in attributions_in(text):
            named = next(
                (h.speaker for h in reversed(here) if h.speaker and h.speaker.name.lower() not in _PRONOUN), None
            )
            embedded = bool(a.speaker and a.speaker.name.lower() in {"he", "she", "it"} and named)
            speaker = named if embedded else _resolve(a.speaker, last, found, article, sentence)
            commitment = a.commitment
            if (
                speaker != a.speaker
                and commitment is Commitment.CLAIMED
                and speaker
                and _KINDS.get(a.cue.lower()) == "say"
            ):
                commitment = _firmness("say", speaker)
            here.append(
                replace(
                    a,
                    speaker=speaker,
                    commitment=commitment,
                    start=a.start + sentence.start,
                    end=a.end + sentence.start,
                )
            )
            last = speaker or last
        found[sentence.id] = tuple(here)
    return _lend(article, found)


# `According to the nurses' association, ENA, …`
_APPOSED = re.compile(r"(,\s+(?:[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,4}|(?:the|an?|its|his|her)\s[^,]{2,50})),\s")
# `…, claiming this would end the strike`: said by whoever the sentence is about.
_CLAIMING = re.compile(rf",\s+(?P<verb>{'|'.join(_PARTICIPLES.split())})\b")


def may_say(word: str) -> bool:
    """Whether a word is one of those without which `attributions_in` finds nothing."""
    return _HINT.search(word) is not None


def attributions_in(text: str) -> tuple[Attribution, ...]:
    """Find who says what in one sentence; offsets are code points of `text`, pronouns are left as they stand."""
    found: list[Attribution] = []
    if len(text) > _LONGEST:
        return ()  # no sentence of prose, and not worth the time a hostile one would take
    for match in islice(_ACCORDING.finditer(text), _MOST_VERBS):
        name = _NAME_END.split(text[match.end() :], maxsplit=1)[0]
        leads = not text[: match.start()].strip()
        if leads and (more := _APPOSED.match(text, match.end() + len(name))):
            name += more[1]
        reach = (match.end() + len(name), len(text)) if leads else (_told_from(text, match.start()), match.start())
        goes_on = re.match(r",\s+(?!which|who|whose)\S+(?:\s+\S+){3}", text[match.end() + len(name) :])
        if not leads and goes_on and text[: match.start()].rstrip().endswith(","):
            reach = (reach[0], len(text))  # `the state could, according to the bank, take four millions from …`
        speaker = speaker_of(name)
        if speaker and (match[0].lower() != "citing " or _can_speak(name)):
            found.append(Attribution(speaker, _firmness("say", speaker), *reach, "according to"))
    earlier: Speaker | None = None
    for match in islice(_VERB.finditer(text), _MOST_VERBS):
        if attribution := _saying(text, match, earlier):
            found.append(attribution)
            earlier = attribution.speaker or earlier
    for match in islice(_CLAIMING.finditer(text), _MOST_VERBS):
        named = _first_subject(_LEAD.sub("", text[: match.start()]))
        if speaker := speaker_of(named) if named else earlier:
            kind = "deny" if match["verb"] == "denying" else "claim"
            found.append(
                Attribution(speaker, _firmness(kind, speaker), match.end(), _reach(text, match.end()), match["verb"])
            )
    return tuple(sorted(found, key=lambda a: (a.start, a.end)) if len(found) > 1 else found)


def _can_speak(name: str) -> bool:
    """Tell whether what is cited is somebody rather than a reason: `citing the health risks`."""
    known = (_ORGANISATION, _OFFICE, _ANONYMOUS, _OUTLET)
    return (
        bool(re.search(r"\b[A-Z]", name))
        and not re.match(r"(?:the|a|an|its|his|her|their)\s+(?:[a-z]+\s+)*[a-z]+s\b", name)
    ) or any(pattern.search(name) for pattern in known)


def commitment_of(text: str, said: Attribution | None) -> Commitment:
    """How firmly a stretch of text is put, given who says it.

    Denial goes before dispute, that before plan, expectation and claim.
    """
    if said and said.commitment is Commitment.DENIED:
        return Commitment.DENIED
    outside = _unquoted(text) or text
    if _DISPUTED.search(outside):
        return Commitment.DISPUTED
    if _PLANNED.search(text):
        return Commitment.PLANNED
    if _EXPECTED.search(text):
        return Commitment.EXPECTED
    if _ALLEGED.search(outside):
        return Commitment.CLAIMED
    return said.commitment if said else Commitment.REPORTED


def firmness_of(speaker: Speaker | None) -> Commitment:
    """How firmly something stands that `speaker` says: reported for an official or an outlet, claimed for others."""
    return Commitment.REPORTED if speaker is None else _firmness("say", speaker)


# A capital that only the beginning of a sentence gave.
_SMALL_FIRST = re.compile(
    r"(?:The|An?|Its?|His|Her|Their|Our|He|She|They)\b"
    r"|(?:Some|Several|Many|Most|One|Two|Three|Other|Another|Local|Senior|Officials?|Sources?"
    r"|Witness(?:es)?|Eyewitness(?:es)?|Residents?|Activists?|Analysts?|Experts?|Critics|People|Police|Rescuers|Reports?|Aides?"
    r"|Doctors?|Survivors?|Employees?|Passengers?|Protesters?|Observers|Investigators|Prosecutors)\b(?! [A-Z])"
)


def speaker_of(name: str) -> Speaker | None:
    """Read a noun phrase as a speaker; None where it can be none."""
    name = name.strip(" ,;:.—–-“”\"‘’'()[]\n\t")
    return _speaker(name) if name and len(name) <= 160 else None


@lru_cache(maxsize=8192)
def _speaker(name: str) -> Speaker | None:
    if not _LETTER.search(name):
        return None
    kind = _kind(name)
    shown = name[0].lower() + name[1:] if _SMALL_FIRST.match(name) else name
    return Speaker(name=re.sub(r"\s+", " ", shown), kind=kind)


def _kind(name: str) -> SpeakerKind:
    head = name.split(",", maxsplit=1)[0]
    anonymous = _ANONYMOUS.search(head) and not _NAME.search(head) and not _OUTLET.search(head)
    sourced = re.search(r"\bsources?$", head) is not None
    if name.lower() in _PRONOUN or _ANONYMOUS_NAMED.search(name) or anonymous or sourced:
        return SpeakerKind.UNNAMED
    if _OUTLET.search(head):
        return SpeakerKind.OUTLET
    if _OFFICE.search(head):
        return SpeakerKind.NAMED if _NAME.search(_without_office(head)) else SpeakerKind.ROLE
    if _ORGANISATION.search(head):
        return SpeakerKind.ORGANISATION
    if _NAME.search(head):
        return SpeakerKind.NAMED
    return _kind_of_common(head)


def _kind_of_common(head: str) -> SpeakerKind:
    if re.match(r"(?:the|its|their|his|her)\b", head, re.IGNORECASE):
        return SpeakerKind.ROLE
    known = head[:1].isupper() and not re.match(r"(?:a|an|one|two|three)\b", head, re.IGNORECASE)
    return SpeakerKind.NAMED if known else SpeakerKind.UNNAMED


def _without_office(head: str) -> str:
    return re.sub(rf"^.*{_OFFICE.pattern}(?:\s+of\s+[A-Z]\w+)?", "", head, flags=re.IGNORECASE)


def _saying(text: str, verb: re.Match[str], earlier: Speaker | None) -> Attribution | None:
    kind = _KINDS[verb[0]]
    before, after = text[: verb.start()], text[verb.end() :]
    if _is_no_speech(verb[0], kind, before, after):
        return None
    if attribution := _inverted(verb, kind, before, after):
        return attribution
    speaker = _subject(before, earlier)
    if not speaker:
        return None
    if _TRAILING.match(after) and _closes_speech(before, speaker):
        goes_on = re.match(
            r"\s*(?:on \w+day)?,\s+(?!and\b|but\b|who\b|which\b|adding\b|asking\b|as\b|while\b|though\b)[a-z]", after
        )
        end = _reach(text, verb.end()) if goes_on else verb.start()
        return Attribution(speaker, _firmness(kind, speaker), _speech_start(text, verb.start()), end, verb[0])
    if (verb[0] in _NEEDS_THAT and not _THAT.match(after)) or (
        kind not in {"say", "deny"} and not _COMPLEMENT.match(after)
    ):
        return None
    return Attribution(speaker, _firmness(kind, speaker, verb[0]), verb.end(), _reach(text, verb.end()), verb[0])


def _is_no_speech(verb: str, kind: str, before: str, after: str) -> bool:
    if kind == "deny" and not _DENIAL.match(after) and not _THAT.match(after):
        return True
    return bool(_PASSIVE.search(before)) or (verb in {"told", "tells"} and bool(_TOLD_TO.match(after)))


_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|as|the|a|an|of|and the)\s+(?:(?!family|assembly|ally)\w+ly\s+)?$"
)
_TOLD_TO = re.compile(r"^\s+(?:(?:the|his|her|their|its|all|some)\s+)?\w+(?:\s\w+)?\s+to\b")
_TRAILING = re.compile(
    rf"^(?:\s+(?:{_TIME}|(?:on|in|at|to|by|via|through|during|from|of)\b[^,.;”\"]{{1,60}}|reporters|journalists|us|me|\w+day)){{0,3}}"
    r"\s*(?:[.,;:]|[”\"]|$)"
)


def _closes_speech(before: str, speaker: Speaker) -> bool:
    """Tell whether what stands before a subject is speech: a quotation or clause that a comma ends."""
    first = speaker.name.split(",", maxsplit=1)[0]
    at = max(before.rfind(first), before.rfind(first[:1].upper() + first[1:]), before.rfind(first.lower()))
    lead = before[:at].rstrip() if at >= 0 else ""
    return lead.endswith((",", "”", '"', "’", "—")) and len(lead.split()) > 1


_ON_RECORD = frozenset(["reported", "reports", "announced", "announces", "disclosed", "ruled"])


def _told_from(text: str, end: int) -> int:
    start = _speech_start(text, end)
    for mark in re.finditer(r";\s|,\s+(?:but|while|whereas|although)\s", text[start:end]):
        if re.search(r"\w+\s+\w+\s+\w", text[start + mark.end() : end]):
            start += mark.end()
            break
    return start


def _speech_start(text: str, end: int) -> int:
    stops = [
        m.end()
        for m in re.finditer(r"[.!?;]\s+(?=[A-Z])|\s[—–]\s(?=[A-Z])", text[:end])
        if not _ABBREVIATED.search(text, 0, m.start())
    ]
    return stops[-1] if stops else 0


_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Lt|Col|Gen|Dr|Mr|Mrs|Ms|Sen|Gov|St|Rep|Capt|Sgt|Maj|Cmdr|Adm|Prof)$")


def _inverted(verb: re.Match[str], kind: str, before: str, after: str) -> Attribution | None:
    """Read `…,” said X` and `…, says X`."""
    if (
        kind == "deny"
        or not before.rstrip().endswith((",", "”", '"', "’", "?", "!", "—"))
        or not _LETTER.search(before)
        or not _NOUN_BEHIND.match(after)
    ):
        return None
    parts = re.split(
        r"[;.!?]\s|[;.!?”\"]*$|,|\s(?:on|in a|in an|as|while|at a|during|after|before)\s|\s\(", after, maxsplit=1
    )
    name = parts[0].strip()
    described = len(parts) > 1 and re.match(r"(?:its|their|his|her|the|a|an)\b", name)
    if described and (more := re.match(r"\s*((?:[A-Z][\w’'.-]+\s?){2,4})", parts[1] or "")):
        name = f"{name}, {more[1].strip()}"
    parts = before.rstrip(", ").split(", ")
    if before.rstrip().endswith(",") and len(parts) > 1 and _opens(parts[-1]) and _subject(before, None):
        return None
    lone = name.split(maxsplit=1)[:1] in (["It"], ["He"], ["She"], ["They"], ["There"], ["I"], ["We"])
    speaker = speaker_of(name) if _is_noun_phrase(name) and not lone else None
    if not speaker:
        return None
    rest = after[after.find(parts_after) + len(parts_after) :] if (parts_after := name.split(",")[0]) else ""
    goes_on = re.match(r",\s+(?!which|who|whose|and|but|as|while|adding)[a-z]\S*(?:\s+\S+){4}", rest)
    end = len(before) + len(verb[0]) + len(after) if goes_on and before.rstrip().endswith(",") else verb.start()
    return Attribution(speaker, _firmness(kind, speaker), _speech_start(before, len(before)), end, verb[0])


_NOUN_BEHIND = re.compile(
    r"\s+(?:[A-Z]|(?:the|a|an|one|its|their|his|her|another|two|three|several|some|police|officials)\b)"
)
_FINITE = re.compile(
    r"\b"
    + any_of(
        "is are was were has have had will would could can may might should must did does do said says told took came "
        "went made put got gave if because that what when there",
        r"\b",
    )
)
_NO_SUBJECT = frozenset(
    [
        "not",
        "with",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "to",
        "of",
        "as",
        "if",
        "when",
        "while",
        "after",
        "before",
        "under",
        "over",
        "since",
        "during",
        "until",
        "through",
        "into",
        "about",
        "without",
        "up",
        "down",
        "out",
        "and",
        "or",
        "but",
        "then",
        "so",
        "nor",
        "just",
        "only",
        "even",
        "more",
        "most",
        "less",
        "than",
        "because",
        "although",
        "though",
    ]
)


def _is_noun_phrase(stretch: str) -> bool:
    words = stretch.split()
    if not words or len(words) > 14 or words[0].lower() in _NO_SUBJECT or _FINITE.search(stretch):
        return False
    if len(words) == 1 and (words[0].endswith("ed") or words[0] in {"found", "reports", "says"}):
        return False
    if len(words) == 1 and words[0].lower() in {"the", "a", "an", "its", "his", "her", "their", "this", "these", "all"}:
        return False
    return bool(_TWO_LETTERS.search(stretch)) and not _CLOCK.match(stretch)


_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?$")


# `In its complaint the family alleges …`
_IN_ITS = re.compile(
    r"^(?:in|at|on|during|after)\s+(?:its|his|her|their|the|an?)\s+[a-z]+\s+(?=(?:the|its|an?)\s|[A-Z])", re.IGNORECASE
)


def _subject(before: str, earlier: Speaker | None) -> Speaker | None:
    """Find whose verb it is: the noun phrase before it, with what stands between commas about it."""
    stretch = before[_last_break(before) :]
    stretch = _without_tail(stretch.rstrip()).rstrip()
    closed = stretch.endswith(",")
    parts = [p.strip(' \t\n—–-•*>“”"‘') for p in stretch.rstrip(", ").split(", ")]
    if (
        not closed
        and _JOINED_ON.search(parts[-1])
        and (elided := _first_subject(before) or (earlier.name if earlier else None))
    ):
        return speaker_of(elided)
    if not closed and len(parts) > 1 and _SECOND_DEED.match(parts[-1]):
        return _subject(before[: before.rfind(parts[-1])], earlier)  # `Ada Venn, the head, saw queues and said`
    at = len(parts) - 1
    if closed:
        # A comma before the verb closes what another opened: go back to before it.
        while at > 0 and not (_opens(parts[at]) and not _opens(parts[at - 1])):
            at -= 1
        head = at - 1 if at > 0 else 0
        at = min(head + 1, len(parts) - 1)
    else:
        head = at
    if closed and head < at and not _is_noun_phrase(_LEAD.sub("", parts[head])) and not _pronoun_at_end(parts[head]):
        head, at = (
            at,
            min(at + 1, len(parts) - 1),
        )  # `It was over, its director, Ada Venn, said`: what is before is speech
    elif (
        closed
        and head < at
        and re.match(r"(?:the|its|his|her|their|a|an)\b", parts[at])
        and not _is_name(parts[head].split(" of ")[0])
        and (
            len(parts[head].split()) > 6
            or not re.match(r"\W*(?:the|a|an|its|his|her|their|one|two)\b", parts[head], re.IGNORECASE)
        )
    ):
        head, at = at, min(at + 1, len(parts) - 1)
    if closed and len(parts) > 2 and _is_titled(parts[-2]) and re.match(r"(?:the|its|his|her|their|a|an)\b", parts[-1]):
        head, at = (
            len(parts) - 2,
            len(parts) - 1,
        )  # `…, Colonel Ada Venn, a spokeswoman, said`: what is before is speech
    name = _IN_ITS.sub("", _LEAD.sub("", parts[head]))
    if embedded := _EMBEDDED.search(name):
        return speaker_of(embedded[1])
    name = _BEFORE_CLAUSE.sub("", name)
    if not _is_noun_phrase(name):
        return None
    described = parts[head - 1] if head > 0 and not closed and not re.match(r"\d", parts[head - 1]) else ""
    if (
        described
        and _is_noun_phrase(_LEAD.sub("", described))
        and _is_name(name)
        and re.search(r"[a-z]", described.split()[-1][:1])
    ):
        name = f"{_LEAD.sub('', described)}, {name}"
    elif not closed and head > 0 and re.match(r"(?:an?|the)\s", name) and _is_titled(parts[head - 1]):
        name = f"{parts[head - 1]}, {name}"  # `Ada Venn, a fighter from the valley told …`
    elif closed and at > head and _is_name(parts[at]) and len(parts[at].split()) <= 5 and not _is_name(name):
        name = f"{name}, {parts[at]}"
    return speaker_of(name)


_SECOND_DEED = re.compile(
    r"(?:\w{2,}ed|told|saw|gave|took|made|put|held|met|went|came|cut|set|left|led|won|lost|found|sent|paid|sold|bought"
    r"|began|brought|kept|wrote|spoke|ran|rose|fell|hit|let|drew|flew|stood|sat|spent|built)\b.*\s(?:and|but)$"
)


_GAP = re.compile(r"[\s,]")
_JOINED_ON = re.compile(r"(?:^|\s)(?:and|but)$")
_EMBEDDED = re.compile(r"(?:^|\s)(he|she|they|it|who|which)$", re.IGNORECASE)
_BEFORE_CLAUSE = re.compile(
    r"^.*\b(?:while|but|although|though|because|whereas|that|when|as)\s+(?=[A-Z]|the\b|its\b|a\b)"
)


def _without_tail(stretch: str) -> str:
    # Most stretches end otherwise, and a search from the left would try each of their words.
    last = _GAP.split(stretch)[-1]
    return _TAIL.sub("", stretch) if _TAIL_END.fullmatch(last) else stretch


def _is_titled(part: str) -> bool:
    return _is_name(part) and 2 <= len(part.split()) <= 5


def _pronoun_at_end(part: str) -> bool:
    return bool(re.search(r"(?:^|\s)(?:he|she|they|it)$", part, re.IGNORECASE))


def _last_break(before: str) -> int:
    start = 0
    for mark in _BREAK.finditer(before):
        if _LETTER.search(before, mark.end()) and not _ABBREVIATED.search(before, 0, mark.start()):
            start = mark.end()
    return start


_BREAK = re.compile(
    r"[.!?]\s+(?=[A-Z“])|;\s|:\s|[”\"]\s*,?\s|\s[—–]\s|\bthat\s|,\s+(?:but|while|although|though|and)\s"
)
_LETTER = re.compile(r"\w")


def _opens(part: str) -> bool:
    """Tell whether a stretch between commas is about the noun before it."""
    return bool(
        re.match(
            r"(?:who|which|whose|whom|where|a|an|the|its|their|his|her|head|chief|of|in|at|now|then|aged|\d{1,3}$)\b",
            part,
        )
        or _is_name(part)
        or (part[:1].islower() and not re.match(r"\w+(?:ing|ed)\b|(?:and|or|but|killing|leaving)\b", part))
    )


def _is_name(part: str) -> bool:
    words = [
        w
        for w in part.split()
        if w not in {"of", "the", "de", "al", "bin", "van", "von", "former"} and not w.startswith("ex-")
    ]
    return bool(words) and all(w[:1].isupper() for w in words)


def _first_subject(before: str) -> str | None:
    match = re.match(
        r"\W*((?:(?:The|A|An|Its|His|Her|Their|Two|Three"
        r"|One)\s)?[\w’'.&-]+(?:\s[A-Z][\w’'.&-]+){0,4}(?:\s\([A-Z]+\))?)\s+(?=(?:[a-z]+ed|has|had|is|was|will"
        r"|put|took|made|gave|did|told|said|says|met|came|went|also|then)\b)",
        before,
    )
    return match[1] if match and not _FINITE.search(match[1]) else None


# Where another subject begins, of its own accord or with a saying of its own.
_SAYING = "|".join((_VERBS["say"] + " " + _VERBS["deny"]).split())
_NEXT_CLAUSE = re.compile(
    rf",\s+(?:while|but|although|whereas)\b|;\s|,\s+and\s+(?=(?:the|a|an|its|[A-Z])[^,;]{{1,60}}?\b(?:{_SAYING})\b)"
)


def _reach(text: str, start: int) -> int:
    stop = _NEXT_CLAUSE.search(text, start)
    return stop.start() if stop else len(text)


def _firmness(kind: str, speaker: Speaker | None, verb: str = "") -> Commitment:
    if kind == "deny":
        return Commitment.DENIED
    if (
        verb in _ON_RECORD
        and speaker
        and speaker.kind in {SpeakerKind.ORGANISATION, SpeakerKind.NAMED, SpeakerKind.OUTLET}
    ):
        return Commitment.REPORTED  # `the company reported that sales rose`: their own figures
    if kind == "claim" or speaker is None or speaker.kind is SpeakerKind.UNNAMED:
        return Commitment.CLAIMED
    return _firmness_of_name(speaker.name, outlet=speaker.kind is SpeakerKind.OUTLET)


@lru_cache(maxsize=8192)
def _firmness_of_name(name: str, *, outlet: bool) -> Commitment:
    if _PARTY.search(name):
        return Commitment.CLAIMED
    return Commitment.REPORTED if outlet or _OFFICIAL.search(name) else Commitment.CLAIMED


def _resolve(
    speaker: Speaker | None,
    last: Speaker | None,
    found: dict[int, tuple[Attribution, ...]],
    article: Article,
    sentence: Sentence,
) -> Speaker | None:
    if speaker is None or speaker.name.lower() not in _PRONOUN:
        return speaker
    person = speaker.name.lower() in {"he", "she"}
    several = speaker.name.lower() == "they"
    before = [s for s in article.sentences if s.id < sentence.id][-3:]
    for earlier in reversed(before):
        said = [a.speaker for a in found.get(earlier.id, ()) if a.speaker and _can_be(a.speaker, person=person)]
        if several:
            said = [
                s
                for s in said
                if " and " in s.name or s.name.rstrip(")").endswith("s") or s.kind is SpeakerKind.ORGANISATION
            ]
        if said:
            return said[-1]
        if several:
            continue
        if name := _named_first(article.text[earlier.start : earlier.end], person=person):
            return name
    return last if last and not several and _can_be(last, person=person) else speaker


def _can_be(speaker: Speaker, *, person: bool) -> bool:
    if speaker.name.lower() in _PRONOUN:
        return False
    human = bool(_NAME.search(speaker.name)) and not _ORGANISATION.search(speaker.name.rsplit(",", 1)[-1])
    human = (
        human
        or speaker.kind in {SpeakerKind.ROLE, SpeakerKind.UNNAMED}
        or bool(re.match(r"(?:Mr|Ms|Mrs|Dr)\b", speaker.name))
    )
    plainly = bool(re.match(r"(?:Mr|Ms|Mrs|Dr|Prof)\b", speaker.name))
    return human if person else not plainly


_SOMEBODY = re.compile(
    r"^\W*(?:An?|One|Another)\s(?:[a-z-]+\s){0,2}(?:nurse|doctor|resident|woman|man|witness|teacher|driver|farmer|mother|father"
    r"|worker|official|soldier|student|survivor|neighbou?r|[a-z]+(?:ist|keeper|man|woman))\b(?:\s(?:in|at|from|of)\s[A-Z]\w+)?"
)


def _named_first(text: str, *, person: bool) -> Speaker | None:
    """Find the name a sentence is about: the first one in it that may be meant by a pronoun."""
    if person and (somebody := _SOMEBODY.match(text)):
        return speaker_of(somebody[0].strip())
    for match in re.finditer(
        rf"(?:(?:Prime Minister|President|Judge|Mr|Mrs|Ms|Dr|Col\.|Gen\.)\s)?{_NAME.pattern}", text[:160]
    ):
        name = re.sub(r"^(?:When|In|On|At|But|And|As|The|After|While|If|For|With|From|By)\s+", "", match[0])
        if len(name.split()) < 2 or (person and (_ORGANISATION.search(name) or not re.match(r"[A-Z]", name))):
            continue
        return speaker_of(name)
    return None


def _lend(article: Article, found: dict[int, tuple[Attribution, ...]]) -> dict[int, tuple[Attribution, ...]]:
    # A sentence that is all quotation takes the speaker of the sentence beside it.
    sentences: Sequence[Sentence] = article.sentences
    for i, sentence in enumerate(sentences):
        text = article.text[sentence.start : sentence.end]
        if found[sentence.id] or not _inside_quotation(article.text, sentence) or _says_more(text):
            continue
        neighbours = [sentences[j] for j in (i - 1, i + 1) if 0 <= j < len(sentences)]
        for neighbour in neighbours:
            if said := [a for a in found[neighbour.id] if a.speaker]:
                lent = said[-1] if neighbour.id < sentence.id else said[0]
                found[sentence.id] = (replace(lent, start=sentence.start, end=sentence.start + len(text)),)
                break
    return found


def _says_more(text: str) -> bool:
    """Tell whether a quotation ends within a sentence and words of the outlet follow: `…,” a statement read`."""
    closed = re.search(r"[”\"],?\s+(?P<rest>[^“”\"]+)$", text)
    return closed is not None and len(closed["rest"].split()) > 2


def _inside_quotation(text: str, sentence: Sentence) -> bool:
    own = text[sentence.start : sentence.end]
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = text[paragraph : sentence.start]
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened or own.startswith(("“", '"'))


def _unquoted(text: str) -> str:
    return re.sub(r"“[^”]*”|\"[^\"]*\"", " ", text)
