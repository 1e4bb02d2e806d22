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

from briefing.models import Article, Commitment, Sentence, Speaker, SpeakerKind

_SAY = "said|says|say|told|tells|added|adds|stated|states|noted|notes|wrote|writes|tweeted|posted|explained|testified"
_TELL = (
    "announced|announces|confirmed|confirms|reported|reports|declared|warned|warns|estimated|estimates|indicated"
    "|acknowledged|conceded|admitted|disclosed|revealed|recalled|replied|responded|concluded|remarked|described"
    "|predicted|predicts|advised|cautioned|stressed|emphasised|emphasized|commented|observed|ruled|found|cited"
)
_CLAIM = (
    "claimed|claims|claim|alleged|alleges|allege|insisted|insists|argued|argues|asserted|asserts|maintained|maintains"
    "|accused|accuses|blamed|blames|suggested|suggests|suggest|believed|believes|believe|boasted|contended|contends"
    "|speculated|complained"
)
_DENY = (
    "denied|denies|deny|rejected|rejects|dismissed|dismisses|disputed|disputes|refuted|refutes|rebutted"
    "|contradicted|contradicts"
)
_VERB = re.compile(rf"\b(?:(?P<say>{_SAY})|(?P<tell>{_TELL})|(?P<claim>{_CLAIM})|(?P<deny>{_DENY}))\b", re.IGNORECASE)
_ACCORDING = re.compile(r"\b(?:according to|citing|as reported by|in the words of)\s+", re.IGNORECASE)

# What makes `denied`, `rejected` … a denial of something said rather than a refusal of something asked for.
_DENIAL = re.compile(
    r"^\s*(?:(?:that|any|all|having|being|it|this|ever|knowing|wrongdoing|involvement|responsibility|doing|\w+ing)\b"
    r"|(?:(?:the|such|these|those|all|his|her|its|their|\w+['’]s)\s+)?(?:\w+\s+){0,2}"
    r"(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|assertions?|rumou?rs?|idea|figures?|accounts?)\b)",
    re.IGNORECASE,
)
# What must follow the verbs of `_TELL` and `_CLAIM` for them to report speech.
_COMPLEMENT = re.compile(
    r"^\s*(?:that\b|[:“\"‘'«]|(?:to|on|in|at|via|by|through|late|early|yesterday|today|earlier|again|last)\b[^.;]{0,60}?\b(?:that\b|[:“\"])"
    r"|(?:the|a|an|it|its|they|their|he|his|she|her|there|this|these|at least|about|more than|no|some|up to|\d|[A-Z]))"
)
_TIME = (
    r"(?:(?:late |early |earlier )?(?:on |last |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    r"(?: (?:morning|afternoon|evening|night))?|yesterday|today|earlier|later|also|further|then|meanwhile|however|too|again)"
)
_LEAD = re.compile(
    rf"^(?:(?:but|and|while|yet|so|although|though|as|when|because|that|which|who|where)\b\s*|(?:in|at|on|via|through|during|after|before)\b"
    rf"[^,]{{0,60}},\s*|(?:last|this|next) (?:week|month|year|night),?\s*|{_TIME},?\s+|[—–-]\s*|[“”\"‘’«»\[\](),;:]\s*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"(?:[\s,]+(?:{_TIME}|has|have|had|is|are|was|were|been|being|be|will|would|may|might|could|can|not|never|flatly|repeatedly|strongly"
    r"|publicly|previously|initially|separately|since|did|does|do|it is|who|which))+\s*$",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"(?:;|:|[”\"]|\s[—–-]\s|,\s+(?:while|but|and|although|though|whereas|as|which|who)\b|\bthat\b|\bbecause\b)\s*"
)

_PRONOUN = {"he", "she", "they", "it", "i", "we", "who", "which"}
_ANONYMOUS = re.compile(
    r"\b(?:sources?|officials?|witnesses|eyewitness(?:es)?|residents?|locals?|activists?|observers|analysts|experts|critics"
    r"|insiders|people|some|others|many|protesters|survivors|neighbou?rs|reports|rumou?rs|aides?|employees?|passengers?)\b",
    re.IGNORECASE,
)
_ANONYMOUS_NAMED = re.compile(
    r"\b(?:anonymous(?:ly)?|unnamed|unidentified|condition of anonymity|not authori[sz]ed)\b", re.IGNORECASE
)
_OUTLET = re.compile(
    r"\b(?:Reuters|AFP|Agence|AP|BBC|CNN|TASS|Interfax|Xinhua|Bloomberg|NPR|Al Jazeera|[Nn]ews(?:paper|wire| agency| site)?|Times|Post"
    r"|Herald|Gazette|Tribune|Courier|Observer|Guardian|Telegraph|Chronicle|Radio|TV|Television|[Mm]edia|[Bb]roadcaster|[Jj]ournal|website"
    r"|[Dd]aily|[Pp]ress|[Ww]ire)\b|\.com\b"
)
_ORGANISATION = re.compile(
    r"\b(?:ministry|office|department|agency|committee|commission|council|police|army|military|navy|force|forces|court|union|league"
    r"|federation|party|company|firm|group|bank|university|hospital|authority|authorities|service|services|board|bureau|brigade"
    r"|government|parliament|senate|congress|association|organi[sz]ation|institute|institution|centre|center|corporation|corp|inc|ltd"
    r"|plc|airline|airlines|lines|headquarters|embassy|pentagon|kremlin|white house|nations|cross|crescent|staff|coalition|alliance"
    r"|administration|secretariat|statement|report|spokesperson's office|movement|front|network|utility|operator|regulator|operators)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:minister|president|governor|mayor|prime minister|chancellor|secretary|commander|colonel|general|lieutenant|captain|chief"
    r"|director|judge|prosecutor|attorney|spokes(?:man|woman|person)|ambassador|envoy|commissioner|senator|sheriff|superintendent"
    r"|coordinator|chair(?:man|woman|person)?|head|official|officer|inspector|premier|king|queen|deputy|executive|surgeon|doctor)\b",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    r"\b(?:police|ministry|minister|fire|rescue|emergenc\w+|military|army|navy|coast ?guard|court|judge|commission|commissioner|hospital|health"
    r"|governor|mayor|president|premier|prosecutor\w*|office|authorit\w+|agency|department|bureau|united nations|u\.?n\.?|red cross|red crescent"
    r"|committee|council|government|officials|survey|observatory|statistics|regulator|board|service)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w’'])[A-Z][\w’'.-]+(?:\s+(?:(?:al|bin|van|von|de|der|la|el)[- ])?[A-Z][\w’'.-]+)+")

_PLANNED = re.compile(
    r"\b(?:plan(?:s|ned|ning)?\b(?! b\b)|intends?|intended to|aims? to|aim(?:ed|ing) to|vow(?:s|ed)|pledge[sd]?|promise[sd]?|threaten(?:s|ed|ing)? to|wants? to"
    r"|wanted to|hopes? to|hoping to|seeks? to|seeking to|sought to|demand(?:s|ed|ing)?|call(?:s|ed|ing) (?:for|on)|urge[sd]?|urging"
    r"|(?:is|are|was|were|be) (?:due|set|scheduled|slated|about|going|preparing|ready) to|scheduled for|will|would|shall"
    r"|order(?:s|ed) (?!by)|propos(?:es|ed|al)|goal|aim is|in preparation for|ahead of a)\b",
    re.IGNORECASE,
)
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|likely|forecast(?:s|ed)?|projected|predict(?:s|ed)|could|may(?! \d)|might|feared|fears|anticipat\w+|possible|possibly"
    r"|potential(?:ly)?|at risk of|risks? \w+ing|threat of|chance of)\b"
)
_ALLEGED = re.compile(
    r"\b(?:reportedly|alleged(?:ly)?|purported(?:ly)?|apparent(?:ly)?|supposed(?:ly)?|unconfirmed|suspected|suspicion|believed to|thought to|said to"
    r"|some reports|accused of|claims? that|appears? to|appeared to)\b",
    re.IGNORECASE,
)
_DISPUTED = re.compile(
    r"\b(?:disputed|contested|conflicting (?:reports|accounts|figures)|(?:not|n['’]t|unable to)\s+(?:\w+\s+){0,3}(?:independently\s+)?(?:be\s+)?verif\w+)\b",
    re.IGNORECASE,
)


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
        here = []
        for a in attributions_in(text):
            speaker = _resolve(a.speaker, last, found, article, sentence)
            commitment = a.commitment
            if (
                speaker != a.speaker
                and commitment is Commitment.CLAIMED
                and speaker
                and a.cue.lower() in _SAY.split("|")
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


def attributions_in(text: str) -> tuple[Attribution, ...]:
    """Find who says what in one sentence; offsets are code points of `text`, pronouns are left as they stand."""
    found: list[Attribution] = []
    for match in _ACCORDING.finditer(text):
        name = re.split(r"[,;.]\s|[,;.]$|\s[—–]\s", text[match.end() :], maxsplit=1)[0]
        leads = not text[: match.start()].strip()
        reach = (match.end() + len(name), len(text)) if leads else (_clause_start(text, match.start()), match.start())
        if speaker := speaker_of(name):
            found.append(Attribution(speaker, _firmness("say", speaker), *reach, "according to"))
    for match in _VERB.finditer(text):
        if attribution := _saying(text, match):
            found.append(attribution)
    return tuple(sorted(found, key=lambda a: (a.start, a.end)))


def commitment_of(text: str, said: Attribution | None) -> Commitment:
    """How firmly a stretch of text is put, given who says it: denial first, then dispute, plan, expectation, claim."""
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


def speaker_of(name: str) -> Speaker | None:
    """Read a noun phrase as a speaker; None where it can be none."""
    name = name.strip(" ,;:.—–-“”\"‘’'()[]\n\t")
    if not name or len(name) > 160 or not re.search(r"\w", name):
        return None
    kind = _kind(name)
    shown = name if kind is not SpeakerKind.UNNAMED else name[0].lower() + name[1:]
    return Speaker(name=re.sub(r"\s+", " ", shown), kind=kind)


def _kind(name: str) -> SpeakerKind:
    head = name.split(",")[0]
    if name.lower() in _PRONOUN or _ANONYMOUS_NAMED.search(name):
        return SpeakerKind.UNNAMED
    if _OUTLET.search(head):
        return SpeakerKind.OUTLET
    if _ANONYMOUS.search(head) and not _NAME.search(head):
        return SpeakerKind.UNNAMED
    if _OFFICE.search(head):
        return SpeakerKind.NAMED if _NAME.search(_without_office(head)) else SpeakerKind.ROLE
    if _ORGANISATION.search(head):
        return SpeakerKind.ORGANISATION
    if _NAME.search(head):
        return SpeakerKind.NAMED
    if re.match(r"(?:the|a|an|its|their|his|her|one|two|three)\b", head, re.IGNORECASE):
        return (
            SpeakerKind.ROLE if re.match(r"(?:the|its|their|his|her)\b", head, re.IGNORECASE) else SpeakerKind.UNNAMED
        )
    return SpeakerKind.NAMED if head[:1].isupper() else SpeakerKind.UNNAMED


def _without_office(head: str) -> str:
    return re.sub(rf"^.*{_OFFICE.pattern}(?:\s+of\s+[A-Z]\w+)?", "", head, flags=re.IGNORECASE)


def _saying(text: str, verb: re.Match[str]) -> Attribution | None:
    kind = verb.lastgroup or "say"
    before, after = text[: verb.start()], text[verb.end() :]
    if kind == "deny" and not _DENIAL.match(after):
        return None
    passive = re.search(r"\b(?:is|are|was|were|been|be|being|as)\s+(?:\w+ly\s+)?$", before)
    if passive:
        return None
    inverted = re.search(r"[”\"’,]\s*$", before) and re.match(r"\s+(?:[A-Z]|the\b|a\b|an\b|one\b|its\b|their\b)", after)
    if inverted and kind in {"say", "tell", "claim"} and not _subject(before, in_quote=True):
        name = re.split(
            r"[.;]\s|[.;]$|,\s+(?:adding|who|which|as|while|and|but)\b|\s(?:on|in|at)\s", after, maxsplit=1
        )[0]
        speaker = speaker_of(name)
        return Attribution(speaker, _firmness(kind, speaker), 0, verb.start(), verb[0]) if speaker else None
    speaker = _subject(before)
    if not speaker:
        return None
    trailing = re.match(
        r"(?:\s+(?:on|in|at|to|by|via|late|early|earlier|yesterday|today|this|last|reporters|journalists|\w+day|\w+)){0,6}\s*[.,;:]?\s*[”\"]?$",
        after,
    )
    if trailing and re.search(r"[,”\"’]\s*(?:[^,”\"]|,\s(?!and\b|but\b))*$", before) and not _COMPLEMENT.match(after):
        return Attribution(speaker, _firmness(kind, speaker), 0, verb.start(), verb[0])
    if kind != "say" and kind != "deny" and not _COMPLEMENT.match(after):
        return None
    return Attribution(speaker, _firmness(kind, speaker), verb.end(), _reach(text, verb.end()), verb[0])


def _subject(before: str, *, in_quote: bool = False) -> Speaker | None:
    stretch = before[_clause_start(before, len(before)) :]
    if in_quote and not re.search(r"\w", stretch.strip('”"’, ')):
        return None
    stretch = _LEAD.sub("", stretch.strip())
    stretch = _TAIL.sub("", stretch)
    if embedded := re.search(r"\b(he|she|they|it)$", stretch.strip(), re.IGNORECASE):
        return speaker_of(embedded[1])
    if len(stretch.split()) > 18:
        return None
    return speaker_of(stretch)


def _clause_start(text: str, end: int) -> int:
    start = 0
    for mark in _BREAK.finditer(text, 0, end):
        if mark.end() < end and re.search(r"\w", text[mark.end() : end]):
            start = mark.end()
    # A quotation that ends in a comma: `“…,” Name said`; and `…, Name said` with no quotation.
    comma = text.rfind(", ", start, end)
    while comma > start:
        rest = text[comma + 2 : end]
        if re.match(
            r"(?:[A-Z]|the |a |an |its |officials|police|sources|residents|witnesses|he |she |they |it )", rest
        ) and not _appositive(text, start, comma, rest):
            return comma + 2
        comma = text.rfind(", ", start, comma)
    return start


def _appositive(text: str, start: int, comma: int, rest: str) -> bool:
    # `Oona Brask, head of the League,` and `the mayor, Ada Venn,`: a comma closes what a comma opened.
    return rest.rstrip().endswith(",") or bool(re.match(r"(?:a|an|the|its|head|of)\s[^,]*,\s*$", rest))


def _reach(text: str, start: int) -> int:
    stop = re.search(r",\s+(?:while|but|although|whereas)\b|;\s", text[start:])
    return start + stop.start() if stop else len(text)


def _firmness(kind: str, speaker: Speaker | None) -> Commitment:
    if kind == "deny":
        return Commitment.DENIED
    if kind == "claim" or speaker is None or speaker.kind is SpeakerKind.UNNAMED:
        return Commitment.CLAIMED
    if speaker.kind is SpeakerKind.OUTLET or _OFFICIAL.search(speaker.name):
        return Commitment.REPORTED
    return Commitment.CLAIMED


def _resolve(
    speaker: Speaker | None,
    last: Speaker | None,
    found: dict[int, tuple[Attribution, ...]],
    article: Article,
    sentence: Sentence,
) -> Speaker | None:
    if speaker is None or speaker.name.lower() not in _PRONOUN:
        return speaker
    before = [s for s in article.sentences if s.id < sentence.id][-2:]
    for earlier in reversed(before):
        if said := [
            a.speaker for a in found.get(earlier.id, ()) if a.speaker and a.speaker.name.lower() not in _PRONOUN
        ]:
            return said[-1]
        if name := re.match(rf"(?:[A-Z]\w+\s+){{0,2}}{_NAME.pattern}", article.text[earlier.start : earlier.end]):
            return speaker_of(name[0])
    return last or speaker


def _lend(article: Article, found: dict[int, tuple[Attribution, ...]]) -> dict[int, tuple[Attribution, ...]]:
    # A sentence that is all quotation takes the speaker of the sentence beside it.
    sentences: Sequence[Sentence] = article.sentences
    for i, sentence in enumerate(sentences):
        text = article.text[sentence.start : sentence.end]
        if found[sentence.id] or not _inside_quotation(article.text, sentence):
            continue
        neighbours = [sentences[j] for j in (i - 1, i + 1) if 0 <= j < len(sentences)]
        for neighbour in neighbours:
            if said := [a for a in found[neighbour.id] if a.speaker]:
                lent = said[-1] if neighbour.id < sentence.id else said[0]
                found[sentence.id] = (replace(lent, start=sentence.start, end=sentence.start + len(text)),)
                break
    return found


def _inside_quotation(text: str, sentence: Sentence) -> bool:
    own = text[sentence.start : sentence.end]
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = text[paragraph : sentence.start]
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened or own.startswith(("“", '"'))


def _unquoted(text: str) -> str:
    return re.sub(r"“[^”]*”|\"[^\"]*\"", " ", text)
