"""Who says what in a sentence, and how firmly: rules over English news prose.

News writes a speaker in few forms, and these are the ones read here: `X said (that) …`, `…, X said`, `…,” said X`,
`according to X`, `X, who is …, told Y`, `…, claiming that …`, and a quotation whose speaker stands in the sentence
beside it. Where the form is not known the sentence counts as the outlet's own voice, so a text in another language
has no speakers found: the brief says so in its method note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from briefing.models import Article, Commitment, Sentence, Speaker, SpeakerKind
from briefing.text.alternatives import any_of, as_written
from briefing.text.listed import words
from briefing.text.pasts import IRREGULAR_PASTS
from briefing.text.speakers import (
    PRONOUNS,
    can_be_meant,
    can_speak,
    firmness_of,
    is_for_a_side,
    named_first,
    speaker_of,
)
from briefing.text.tallies import PUT_BY, PUTS
from briefing.text.wording import DATELINE

# Verbs of saying; of telling and claiming, which tell of a deed as well; and of denying.
_VERBS = {
    "say": "said says say told tells added adds stated states noted notes wrote writes tweeted posted explained "
    "testified reads read",
    "tell": "announced announces confirmed confirms reported reports declared warned warns estimated estimates "
    "indicated acknowledged conceded admitted disclosed revealed recalled replied responded concluded remarked "
    "described predicted predicts advised cautioned stressed emphasised emphasized commented observed ruled found "
    "cited underlined hinted lamented reiterated repeated countered retorted recounted joked signalled signaled "
    "clarified calculated calculates reckoned reckons assessed judged admits pointed points",
    "claim": "claimed claims claim alleged alleges allege insisted insists argued argues asserted asserts maintained "
    "maintains accused accuses blamed blames suggested suggests suggest believed believes believe thinks think "
    "suspects suspect boasted contended "
    "contends speculated complained",
    "deny": "denied denies deny rejected rejects dismissed dismisses disputed disputes refuted refutes rebutted "
    "contradicted contradicts",
}
_VIEWS = "view words telling account opinion estimation reckoning eyes judgment judgement"
_PARTICIPLES = "claiming alleging insisting arguing denying asserting maintaining saying adding warning stressing"
_KINDS = {verb: kind for kind, verbs in _VERBS.items() for verb in verbs.split()}
_VERB = re.compile(rf"\b{as_written(' '.join(_KINDS))}\b")
_HINT = re.compile(rf"{_VERB.pattern}|{any_of(f'according citing reported {_VIEWS} {_PARTICIPLES}')}")
# These report speech only before `that`, a quotation, or a question word; else they tell of a deed.
_NEEDS_THAT = words(
    "found reported reports described revealed recalled indicated disclosed cited observed ruled declared estimated "
    "suggest predicted noted notes reads read stressed confirmed announced announces remarked states stated posted "
    "suggested suggests believed believe believes thinks think suspects suspect "
    "concluded admitted conceded acknowledged complained explained "
    "confirms underlined hinted lamented reiterated repeated countered retorted recounted joked signalled signaled "
    "clarified calculated calculates reckoned reckons assessed judged admits pointed points"
)
# What a body says in these of its own field is on record.
_ON_RECORD = words("reported reports announced announces disclosed ruled")
# A clause or a quotation that says what is told.
_THAT = re.compile(
    r"^(?:\s+(?:on|in|at|to|via|by|late|early|earlier|last|yesterday|today|again|also"
    r"|\w+day)\b[^,.;]{0,60}?)?\s*[,:]?\s*(?:that\b|how\b|whether\b|[“\"‘«]|(?:it|he|she|they|there|the|its|his|her"
    r"|their|a|an|some|no|at least|about|more|up|\d[\d,.]*)\b"
    r"(?:\s+(?!(?:so|to|after|because|which|who|while|when)\b)[\w’'-]+){1,7}?\s+(?:is|are|was|were|has|have|had|will|would"
    r"|could|can|may|might|should|must|did)\b)"
)
# Verbs of holding for true: what they lead to is a clause, wherever its verb stands.
_HOLDING = words("believes believe thinks think suspects suspect")
_HELD = re.compile(
    r"\s+(?!in\b|of\b|about\b|so\b|it\b)(?:[^\s;]+\s+){1,24}?"
    r"(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|did)\b"
)
# A source without a verb.
_ACCORDING = re.compile(r"\b(?:according to|citing|as reported by)\s+", re.IGNORECASE)
_SOURCES = ("according", "citing", "reported")
_SOURCE = re.compile(any_of(" ".join(_SOURCES)))
# `According to the nurses' association, ENA, …`
_APPOSED = re.compile(r"(,\s+(?:[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,4}|(?:the|an?|its|his|her)\s[^,]{2,50})),\s")
# `…, according to the harbour master, Captain Ada Venn`
_CALLED = re.compile(r",\s+(?:[A-Z][\w’'-]+\.?\s){1,3}[A-Z][\w’'-]+(?=[.,;]|$)")
# `…, claiming this would end the strike`: said by whoever the sentence is about.
_CLAIMING = re.compile(rf"(?:,\s+|\bby\s+)(?P<verb>{'|'.join(_PARTICIPLES.split())})\b")
# A name ends at a mark, or where the sentence goes on behind it: `according to the ministry recovered at least ten`.
_NAME_END = re.compile(
    r"(?:[,;:]|(?<!\b[A-Z])\.)\s|[,;:.]$|\s[—–]\s|\s(?=(?:\w{3,12}ed\s(?:at|the|an?|its|their|\d)|(?:was|were|has"
    r"|have"
    r"|had|will)\s))"
)
# What makes `denied`, `rejected` … a denial of something said rather than a refusal of something asked for.
_DENIAL = re.compile(
    r"^\s*(?:(?:that|any|all|having|being|it|this|ever|knowing|wrongdoing|involvement|responsibility|doing|(?!funding"
    r"|housing|building|training|anything)\w+ing)\b|(?:(?:the|such|these|those|all|his|her|its|their"
    r"|\w+['’]s)\s+)?(?:\w+\s+){0,2}(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|assertions?"
    r"|rumou?rs?|idea|figures?"
    r"|accounts?)\b)",
    re.IGNORECASE,
)
# What must follow the verbs of telling and claiming for them to report speech.
_COMPLEMENT = re.compile(
    r"^\s*(?:that\b|[:“\"‘'«]|(?:to|on|in|at|via|by|through|late|early|yesterday|today|earlier|again"
    r"|last)\b[^.;]{0,60}?\b(?:that\b|[:“\"])|to (?:have|be)\b|(?:the|a|an|it|its|they|their|he|his|she|her|there"
    r"|this"
    r"|these|at least|about|more than|no|some|up to|\d|[A-Z]))"
)
# A time or an adverb that stands beside a verb of saying.
_TIME = (
    r"(?:(?:late |early |earlier )?(?:on |last |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday)(?: (?:morning|afternoon|evening|night))?|yesterday|today|earlier|later|also|further|then|meanwhile"
    r"|however|too|again)"
)
# What may stand before a subject, and between it and its verb.
_LEAD = re.compile(
    rf"^(?:(?:but|and|while|yet|so|although|though|as|when|because|that|which|who|where)\b\s*|(?:in|at|on|via|through"
    rf"|during|after|before)\b[^,]{{0,60}},\s*|(?:last|this|next) (?:week|month|year|night),?\s*|{_TIME},?\s+|[—–-]\s*"
    rf"|[“”\"‘’«»\[\](),;:]\s*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"(?:[\s,]+(?:{_TIME}|has|have|had|is|are|was|were|been|being|be|will|would|may|might|could|can|not|never|flatly"
    rf"|repeatedly|strongly"
    r"|publicly|previously|initially|separately|recently|already|soon|since|only|just|himself|herself|itself"
    r"|declined to|did|does|do"
    r"|it is|who|which))+\s*$",
    re.IGNORECASE,
)
# Any of its words; it can stand only behind a stretch that ends with one.
_TAIL_END = re.compile(any_of(" ".join(re.findall(r"[a-z]{2,}", _TAIL.pattern.lower()))))
# `was told`, `the noted …`, and `told the driver to wait` report nothing.
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|as|the|a|an|of|and the)\s+(?:(?!family|assembly|ally)\w+ly\s+)?$"
)
_PASSIVE_ENDS = ("is", "are", "was", "were", "been", "be", "being", "as", "the", "a", "an", "of")
_TOLD_TO = re.compile(r"^\s+(?:(?:the|his|her|their|its|all|some)\s+)?\w+(?:\s\w+)?\s+to\b")
# What may follow a verb of saying behind the speech: `…, she told reporters on Monday.`
_TRAILING = re.compile(
    rf"^(?:\s+(?:{_TIME}|(?:on|in|at|to|by|via|through|during|from|of)\b[^,.;”\"]{{1,60}}|reporters|journalists|us|me"
    rf"|\w+day)){{0,3}}"
    r"\s*(?:[.,;:]|[”\"]|$)"
)
# Speech that goes on behind who says it: `The pier, the board said, had sunk`.
_GOES_ON_BEHIND = re.compile(
    r"\s*(?:on \w+day)?,\s+(?!and\b|but\b|who\b|which\b|adding\b|asking\b|as\b|while\b|though\b)[a-z]"
)
_GOES_ON_BEHIND_NAME = re.compile(r",\s+(?!which|who|whose|and|but|as|while|adding)[a-z]\S*(?:\s+\S+){4}")
_GOES_ON_BEHIND_SOURCE = re.compile(r",\s+(?!which|who|whose)\S+(?:\s+\S+){3}")
# Where another subject begins, of its own accord or with a saying of its own.
_SAYING = "|".join((_VERBS["say"] + " " + _VERBS["deny"]).split())
_NEXT_CLAUSE = re.compile(
    rf",\s+(?:while|but|although|whereas)\b|;\s|,\s+and\s+(?=(?:the|a|an|its|[A-Z])[^,;]{{1,60}}?\b(?:{_SAYING})\b)"
)
# Where a sentence within the text ends, and where a source begins to tell within one.
_SPEECH_END = re.compile(r"[.!?;]\s+(?=[A-Z])|\s[—–]\s(?=[A-Z])")
_THREE_WORDS = re.compile(r"\w+\s+\w+\s+\w")
_TURN = re.compile(r";\s|,\s+(?:but|while|whereas|although)\s")
# Titles that are written with a full stop.
_TITLES = ["Lt", "Col", "Gen", "Dr", "Mr", "Mrs", "Ms", "Sen", "Gov", "Rep", "Capt", "Sgt", "Maj", "Adm", "Prof"]
_ABBREVIATED = re.compile(rf"\b(?:[A-Z]|{'|'.join(_TITLES)}|St|Cmdr)$")
_LONGEST_TITLE = max(map(len, (*_TITLES, "St", "Cmdr")))
# `…,” said X`: what opens the name, and what ends it.
_NOUN_BEHIND = re.compile(
    r"\s+(?:[A-Z]|(?:the|a|an|one|its|their|his|her|another|two|three|several|some|police|officials)\b"
    # `said union head Ada Venn`
    r"|(?:(?!(?:in|on|at|to|by|from|of|for|with|after|before|during|as|that)\b)[a-z-]+\s){1,4}[A-Z][\w’'-]+\s[A-Z])"
)
_TITLE_DOT = "".join(rf"(?<!\b{title})" for title in _TITLES)
_NAME_END_BEHIND = re.compile(
    _TITLE_DOT + r"(?<!\b[A-Z])\.\s|[;!?]\s|[;.!?”\"]*$|,|\s(?:on|in a|in an|as|while|at a|during|after|before)\s|\s\("
)
_NAME_BEHIND = re.compile(r"\s*((?:[A-Z][\w’'.-]+\s?){2,4})")
_DETERMINER = re.compile(r"(?:the|its|his|her|their|a|an)\b")
_COUNTED = re.compile(r"\W*(?:the|a|an|its|his|her|their|one|two)\b", re.IGNORECASE)
# No noun phrase holds one of these verbs, or begins with one of these words.
_FINITE = re.compile(
    r"\b"
    + any_of(
        "is are was were has have had will would could can may might should must did does do said says told took "
        "came "
        "went made put got gave if because that what when there",
        r"\b",
    )
)
_NO_SUBJECT = words(
    "not with in on at by for from to of as if when while after before under over since during until through into "
    "about among within without up down out and or but then so nor just only even more most less than because "
    "although though"
)
# Single words that are no subject: verbs that stand alone, and what only opens a noun phrase.
_VERBAL = words("found reports")
_BARE = words("the a an its his her their this these all")
_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")
# `In its complaint the family alleges …`
_IN_ITS = re.compile(
    r"^(?:in|at|on|during|after)\s+(?:its|his|her|their|the|an?)\s+[a-z]+\s+(?=(?:the|its|an?)\s"
    r"|[A-Z])",
    re.IGNORECASE,
)
# A deed before the verb of saying, of the same subject: `Ada Venn, the head, saw queues and said`.
_DEED = rf"(?:\w{{2,}}ed|{any_of(IRREGULAR_PASTS)})"
_SECOND_DEED = re.compile(rf"(?:\w+ly\s)?{_DEED}\b.*\s(?:and|but)$")
# A subject elided behind `and`, a pronoun at the end of what is told of it, and a clause before another.
_JOINED_ON = re.compile(r"(?:^|\s)(?:and|but)$")
_EMBEDDED = re.compile(
    r"(?<!\bon)(?<!\bof)(?<!\bto)(?<!\bin)(?<!\bat)(?<!\bby)(?<!\bfor)(?<!\bwith)(?:^|\s)(he|she|they|it|who|which)$",
    re.IGNORECASE,
)
_EMBEDDED_ENDS = frozenset("eytohEYTOH")
# `The Gazette reported its source said …`
_REPORTED = re.compile(
    r"\b(?:reported|reports|wrote|said|says|added)\s(?P<whose>(?:its|an?|one|two|several)\s[^,]{3,60})$"
)
_BEFORE_CLAUSE = re.compile(
    r"^.*\b(?:while|but|although|though|because|whereas|that|when|as)\s+(?=[A-Z]|the\b|its\b|a\b)"
)
# Marks and words behind which a subject may begin.
_BREAK = re.compile(
    r"[.!?]\s+(?=[A-Z“])|;\s|:\s|[”\"]\s*,?\s|\s[—–]\s|\bthat\s(?!\w+\s(?:to|from|by|and|with)\b)|,\s+(?:but|while|although|though|and)\s"
)
_LETTER = re.compile(r"\w")
# What stands between commas about the noun before it.
_OPENS = re.compile(
    r"(?:who|which|whose|whom|where|a|an|the|its|their|his|her|head|chief|of|in|at|now|then|aged|\d{1,3}$)\b"
)
_NO_OPENING = re.compile(r"\w+(?:ing|ed)\b|(?:and|or|but|killing|leaving)\b")
_LINKING = words("of the de al bin van von former")
_FIRST_VERB = re.compile(r",\s(?:would|could|did|had|has|was|were|is|are|will)\b")
# The subject that a sentence begins with.
_FIRST_SUBJECT = re.compile(
    r"\W*((?:(?:The|A|An|Its|His|Her|Their|Two|Three"
    r"|One)\s)?[\w’'.&-]+(?:\s[A-Z][\w’'.&-]+){0,4}(?:\s\([A-Z]+\))?)\s+"
    rf"(?=(?:[a-z]+ed|has|had|is|was|will|did|said|says|also|then|{any_of(IRREGULAR_PASTS)})\b)"
)
# More is no sentence of prose, and not worth the time a hostile one would take.
_LONGEST = 2000
_MOST_VERBS = 24
_SENTENCES_BACK = 3


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody's saying in a sentence: who, how firmly, and over which code points of the text it reaches."""

    speaker: Speaker
    commitment: Commitment
    start: int
    end: int
    cue: str = ""
    """The words that show it: the verb of saying, or `according to`."""


def attributions(article: Article) -> dict[int, tuple[Attribution, ...]]:
    """Find who says what in each sentence of an article, by sentence id; none: the outlet's own voice.

    Offsets are code points of `article.text`. Pronouns are resolved to the person or body named last as a speaker,
    else to the name that begins the sentence before; a quotation without a speaker takes the one beside it.
    """
    found: dict[int, tuple[Attribution, ...]] = {}
    before: list[tuple[str, tuple[Attribution, ...]]] = []
    people: dict[str, Speaker] = {}
    surnames = frozenset(m[1] for m in _FULL_NAME.finditer(article.text))
    offices = {m["surname"]: m["office"] for m in reversed(list(_IN_OFFICE.finditer(article.text)))}
    last: Speaker | None = None
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end]
        here: list[Attribution] = []
        for said in attributions_in(text):
            known = _Known(people, surnames)
            own = _begins_with(text, people) if said.speaker.name.lower() in {"he", "she"} else None
            last = own or _meant_by(said.speaker, here, before[-_SENTENCES_BACK:], last, known)
            here.append(_placed(said, last, sentence.start, offices))
            # `Paywell put payments at 4 million` makes no person of it
            if last.kind is SpeakerKind.NAMED and (said.cue in _KINDS or " " in last.name):
                people.setdefault(last.name.split()[-1], last)
        found[sentence.id] = tuple(here)
        before.append((text, found[sentence.id]))
    return _lend(article, found)


# What somebody is, told between two commas behind the full name.
_IN_OFFICE = re.compile(
    r"\b[A-Z][\w’'.-]+\s(?:[A-Z][\w’'.-]*\s){0,2}(?P<surname>[A-Z][a-z][\w’'-]+),\s"
    r"(?P<office>(?:an?|the|its|chair\w*|head|director|chief|spokes\w+|president|secretary)\s[^,.;:“”]{3,90})[,.;]"
)
# Those whose own field an emergency, a crime or an illness is.
_IN_AUTHORITY = re.compile(
    r"\b(?:police|sheriff|fire|rescue|coast ?guard|emergenc\w+|coroner|medical examiner|prosecutor|hospital|weather"
    r"|health|geological|seismic|united nations|u\.n\.|red cross|red crescent|minist(?:ry|er)|electoral|election)\b",
    re.IGNORECASE,
)
# A name of two words or three, and its last one.
_FULL_NAME = re.compile(r"(?<![.!?”\"]\s)(?<!\n)\b[A-Z][\w’'-]+\s(?:[A-Z][\w’'.-]*\s)?([A-Z][a-z][\w’'-]+)")


class _Known(NamedTuple):
    """Whom an article names: those who have spoken, by surname, and the last words of all full names."""

    people: Mapping[str, Speaker]
    surnames: frozenset[str]


def _placed(said: Attribution, speaker: Speaker, start: int, offices: Mapping[str, str]) -> Attribution:
    """Give an attribution its place in the article, and the firmness of the speaker a pronoun stands for.

    A surname has the office that the article gives its bearer elsewhere: `Alex Venn, a spokesman for the fire service`.
    """
    commitment = said.commitment
    plainly = commitment is Commitment.CLAIMED and _KINDS.get(said.cue.lower(), "say") == "say"
    if speaker != said.speaker and plainly:
        commitment = firmness_of(speaker)
    if plainly and commitment is Commitment.CLAIMED and speaker.kind is SpeakerKind.NAMED:
        office = offices.get(speaker.name.split(",")[0].split()[-1])
        if office and _IN_AUTHORITY.search(office) and not is_for_a_side(speaker.name):
            commitment = firmness_of(Speaker(name=f"{speaker.name}, {office}", kind=speaker.kind))
    return replace(said, speaker=speaker, commitment=commitment, start=said.start + start, end=said.end + start)


def _meant_by(
    speaker: Speaker,
    here: list[Attribution],
    before: list[tuple[str, tuple[Attribution, ...]]],
    last: Speaker | None,
    known: _Known,
) -> Speaker:
    """Give who is meant by a pronoun: the speaker of the same sentence, of one before it, or whom that is about."""
    name = speaker.name.lower()
    if name not in PRONOUNS:
        return speaker
    named = [a.speaker for a in here if a.speaker.name.lower() not in PRONOUNS]
    if named and name in {"he", "she", "it"}:
        return named[-1]
    person, several = name in {"he", "she"}, name == "they"
    for text, earlier in reversed(before):
        said = [
            a.speaker
            for a in earlier
            if can_be_meant(a.speaker, person=person) or (person and a.speaker.name in known.surnames)
        ]
        said = [s for s in said if _is_several(s)] if several else said
        if said:
            return _titled_first(text, known.people) or said[-1] if person and not _is_named(said[-1]) else said[-1]
        if person and (spoken := _begins_with(text, known.people)):
            return spoken
        if text.startswith(("“", '"')):
            continue  # of what somebody says the one who says it is not the subject
        about = None if several else named_first(text, person=person)
        if about := about or (_body_first(text) if name == "it" else None):
            return about
    return last if last and not several and can_be_meant(last, person=person) else speaker


def _body_first(text: str) -> Speaker | None:
    """Give the body that a sentence is about: `The company has asked the court for an order`."""
    subject = _first_subject(text)
    body = speaker_of(subject) if subject else None
    return body if body and body.kind is SpeakerKind.ORGANISATION and not _SAYS_NOTHING.match(body.name) else None


_SAYS_NOTHING = re.compile(r"the (?:group|movement|front|coalition|alliance|organi[sz]ation|body)$", re.IGNORECASE)


def _is_named(speaker: Speaker) -> bool:
    return speaker.kind is SpeakerKind.NAMED


def _titled_first(text: str, people: Mapping[str, Speaker]) -> Speaker | None:
    """Give the one with a title whom a sentence begins with, as `Mr Venn telephoned her, an aide said` does."""
    opened = _TITLED_FIRST.match(text)
    return (people.get(opened[1].split()[-1]) or speaker_of(opened[0].strip())) if opened else None


def _begins_with(text: str, people: Mapping[str, Speaker]) -> Speaker | None:
    """Give the one of some people whose surname a sentence begins with, as `Venn called that “a lie”` does."""
    opened = _BY_SURNAME.match(text)
    return people.get(opened[1]) if opened else None


_TITLED_FIRST = re.compile(
    r"(?:Mr|Ms|Mrs|Dr|President|Prime Minister)\.?\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?=[\s,])"
)
_BY_SURNAME = re.compile(r"\W*(?:(?:But|And|Yet|Mr|Ms|Mrs|Dr)\.?\s)?([A-Z][\w’'-]+?)(?:[’']s)?\s[a-z]")


def _is_several(speaker: Speaker) -> bool:
    plural = " and " in speaker.name or speaker.name.rstrip(")").endswith("s")
    return plural or speaker.kind is SpeakerKind.ORGANISATION


def _lend(article: Article, found: dict[int, tuple[Attribution, ...]]) -> dict[int, tuple[Attribution, ...]]:
    """Give a sentence that is all quotation the speaker of the sentence beside it, whomever it quotes in its turn."""
    quoted = {s.id for s in article.sentences if _is_all_quotation(article.text, s)}
    for i, sentence in enumerate(article.sentences):
        text = article.text[sentence.start : sentence.end]
        told = found[sentence.id] and sentence.id not in quoted
        if told or not _is_inside_quotation(article.text, sentence) or _says_more(text):
            continue
        before = [found[s.id][-1:] for s in article.sentences[max(0, i - 1) : i]]
        behind = [found[s.id][:1] for s in article.sentences[i + 1 : i + 2] if s.id not in quoted]
        # A quotation that opens here and goes on is whose the sentence behind says it is.
        goes_on = text.startswith(("“", '"')) and not text.rstrip().endswith(("”", '"'))
        near_by = (*behind, *before) if goes_on else (*before, *behind)
        if lent := next((said for near in near_by for said in near), None):
            found[sentence.id] = (replace(lent, start=sentence.start, end=sentence.end),)
    return found


def _says_more(text: str) -> bool:
    """Tell whether a quotation ends within a sentence and words of the outlet follow: `…,” a statement read`."""
    closed = re.search(r"[”\"],?\s+(?P<rest>[^“”\"]+)$", text)
    return closed is not None and len(closed["rest"].split()) > 2


def _is_all_quotation(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence stands in quotation marks from its first word to its last."""
    inside = text[sentence.start : sentence.end].strip().rstrip(".,!?…")[1:-1]
    return _is_inside_quotation(text, sentence) and not any(mark in inside for mark in '“”"')


def _is_inside_quotation(text: str, sentence: Sentence) -> bool:
    before = text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened or text.startswith(("“", '"'), sentence.start)


def may_say(word: str) -> bool:
    """Whether a word is one of those without which `attributions_in` finds nothing."""
    return _HINT.search(word) is not None


def attributions_in(text: str) -> tuple[Attribution, ...]:
    """Find who says what in one sentence; offsets are code points of `text`, pronouns are left as they stand."""
    if len(text) > _LONGEST:
        return ()
    text = _without_asides(text)
    found = list(_sources(text)) if _may_have_source(text) else []
    if "n " in text:
        found += _views(text)
    counted = list(_counting(text)) if _MAY_COUNT.search(text) else []
    earlier: Speaker | None = None
    for match in islice(_VERB.finditer(text), _MOST_VERBS):
        # `The army put its losses at nine and said …`: one subject
        given = next((a.speaker for a in reversed(counted) if a.start < match.start()), None)
        if said := _saying(text, match, earlier or given):
            found.append(said)
            earlier = said.speaker
    if "ing" in text:
        found += _claiming(text, earlier)
    found += (_up_to_next(figure, found) for figure in counted)
    return tuple(sorted(found, key=lambda a: (a.start, a.end)) if len(found) > 1 else found)


def _up_to_next(figure: Attribution, others: Sequence[Attribution]) -> Attribution:
    """Give a figure's attribution as far as the saying behind it, which has a verb of its own."""
    return replace(
        figure, end=min((a.start for a in others if figure.start < a.start < figure.end), default=figure.end)
    )


def _may_have_source(text: str) -> bool:
    """Tell whether a text has one of the words without which `_sources` finds nothing."""
    if not text.isascii():
        return _SOURCE.search(text) is not None
    low = text.lower()
    return any(word in low for word in _SOURCES)


def _sources(text: str) -> Iterator[Attribution]:
    """Read `according to X, …`, `…, according to X` and `…, according to X, …`."""
    for match in islice(_ACCORDING.finditer(text), _MOST_VERBS):
        name = _NAME_END.split(text[match.end() :], maxsplit=1)[0]
        leads = not text[: match.start()].strip()
        if leads and (more := _APPOSED.match(text, match.end() + len(name))):
            name += more[1]
        elif _DETERMINER.match(name) and (more := _CALLED.match(text, match.end() + len(name))):
            name += more[0]
        end = match.end() + len(name)
        speaker = speaker_of(name)
        if not speaker or (match[0].lower() == "citing " and not can_speak(name)):
            continue
        inside = text[: match.start()].rstrip().endswith(",") and _GOES_ON_BEHIND_SOURCE.match(text, end)
        start, end = (
            (end, len(text)) if leads else (_told_from(text, match.start()), len(text) if inside else match.start())
        )
        yield Attribution(speaker, firmness_of(speaker), start, end, "according to")


def _views(text: str) -> Iterator[Attribution]:
    """Read `in the judge’s view, …` and `…, in the words of the judge`."""
    for match in islice(_VIEW.finditer(text), _MOST_VERBS):
        speaker = speaker_of(match["whose"] or match["of"])
        if speaker is None:
            continue
        leads = not text[: match.start()].strip(' ,“"')
        start, end = (match.end(), len(text)) if leads else (_told_from(text, match.start()), match.start())
        yield Attribution(speaker, firmness_of(speaker), start, end, "view")


_VIEW = re.compile(
    rf"\b[Ii]n (?:(?P<whose>(?:(?:the|an?|her|his|its|their)\s)?(?:[\w-]+\s){{0,3}}?[\w-]+)[’'](?:s\s|\s)"
    rf"{any_of(_VIEWS)}"
    rf"|the {any_of(_VIEWS)} of (?P<of>(?:(?:the|an?|her|his|its|their)\s)?[\w’' -]{{2,40}}?))(?=[,.;]|$)"
)


def _without_asides(text: str) -> str:
    """Put blanks for where a report comes from and for what a company is listed as: no part of a name, nor its end."""
    for aside in (DATELINE, _PLACE_FIRST, _LISTED_AS):
        text = aside.sub(lambda found: " " * len(found[0]), text)
    return text


# `NEW HARBOUR Venn Ports said`: a dateline without its mark.
_PLACE_FIRST = re.compile(r"^[A-Z]{2,}(?:\s[A-Z]{2,})+(?=\s[A-Z][a-z])")
_LISTED_AS = re.compile(r"\s\([A-Z]{1,6}\.[A-Z]{1,3}\)")


def _counting(text: str) -> Iterator[Attribution]:
    """Read whose a figure is: `The operator, Venn Ports, put the figure at 70 per cent`, `which Venn puts at 70`."""
    for match in islice(PUT_BY.finditer(text), _MOST_VERBS):
        if speaker := speaker_of(match["who"]):
            behind = _FIGURE_END.search(text, match.end())
            end = behind.start() if behind else len(text)
            yield Attribution(speaker, firmness_of(speaker), match.start(), end, "put")
    if (own := _OWN_FIGURE.match(text)) and (speaker := speaker_of(own["who"])):
        yield Attribution(speaker, firmness_of(speaker), own.end(), len(text), "own")
    for match in islice(_TOLD_BY.finditer(text), _MOST_VERBS):
        if speaker := speaker_of(match["who"]):
            reach = _reach(text, match.end())
            yield Attribution(speaker, firmness_of(speaker), match.end(), reach, "told by")
    for match in islice(PUTS.finditer(text), _MOST_VERBS):
        verb = match[0].split(maxsplit=1)[0]
        if speaker := _subject(text[: match.start()], None):
            ends = _SPEECH_END.search(text, match.end())
            end = min(_reach(text, match.end()), ends.start() + 1 if ends else len(text))
            yield Attribution(speaker, _firmness("say", speaker, verb), match.start(), end, verb)


_MAY_COUNT = re.compile(r"\b(?:put|gave|giv|count|report|record|confirm|estimate|described|told by|own|tally|figure)")
# `The governor was told by the fire chief of at least 30 people under the mud`
_TOLD_BY = re.compile(
    r"\b(?:was|were|been) told by (?P<who>(?:(?:the|an?|its|his|her)\s)?(?:[\w’'.-]+\s){1,7}?)(?:of|that)\s"
)
# `The county’s own, published on Monday, are higher: 163 cases`; `The league’s count is 40`
_OWN_FIGURE = re.compile(
    r"\W*(?P<who>(?:The\s)?[\w’'&-]+(?:\s[\w’'&-]+){0,5}?)[’']s?\s(?:own\b|(?:own\s)?(?:figures?|count|tally|estimate)\b)"
    r"[^.:;]{0,60}?\b(?:is|are|was|were|stands? at)\b"
)
_FIGURE_END = re.compile(r"[,;:]\s|[,;:.]$")


def _claiming(text: str, earlier: Speaker | None) -> Iterator[Attribution]:
    """Read `…, claiming that …`."""
    for match in islice(_CLAIMING.finditer(text), _MOST_VERBS):
        named = _first_subject(_LEAD.sub("", text[: match.start()]))
        if speaker := speaker_of(named) if named else earlier:
            kind = {"denying": "deny", "saying": "say", "adding": "say"}.get(match["verb"], "claim")
            yield Attribution(speaker, _firmness(kind, speaker), match.end(), _reach(text, match.end()), match["verb"])


def _saying(text: str, verb: re.Match[str], earlier: Speaker | None) -> Attribution | None:
    """Read `X said …`, `…, X said` and `…, said X` around one verb."""
    kind = _KINDS[verb[0]]
    before, after = text[: verb.start()], text[verb.end() :]
    pointed = verb[0] in {"pointed", "points"}
    if _is_no_speech(verb[0], kind, before, after) or (verb[0] == "said" and _OF_WHOM.match(after)):
        return None
    if pointed:
        after = after.removeprefix(" out") if after.startswith(" out ") else ""
    if said := _inverted(verb, kind, before, after):
        return said
    speaker = _subject(before, earlier)
    if not speaker:
        return None
    trailing = _TRAILING.match(after) or (verb[0] in {"told", "tells"} and _tells_whom_only(after))
    if trailing and _closes_speech(before, speaker):
        end = _reach(text, verb.end()) if _GOES_ON_BEHIND.match(after) else verb.start()
        return Attribution(speaker, _firmness(kind, speaker), _speech_start(text, verb.start()), end, verb[0])
    if not _is_complement(verb[0], kind, after):
        return None
    return Attribution(speaker, _firmness(kind, speaker, verb[0]), verb.end(), _reach(text, verb.end()), verb[0])


def _is_complement(verb: str, kind: str, after: str) -> bool:
    """Tell whether what stands behind a verb is what is told, and not what a deed is done to."""
    if verb in _HOLDING and _HELD.match(after):
        return True
    if verb in _NEEDS_THAT and not _THAT.match(after):
        return False
    return kind in {"say", "deny"} or _COMPLEMENT.match(after) is not None


# `hackers said to have asked for money`: said of them by others.
_OF_WHOM = re.compile(r"\s+to\s+(?:have|be)\b")


def _tells_whom_only(after: str) -> bool:
    """Tell whether behind `told` only who was told stands, and when: `…, the minister told parliament on Thursday`."""
    whom = _WHOM.match(after)
    return whom is not None and not _FINITE.search(re.split(r"\s(?:who|whom)\s", whom[0], maxsplit=1)[0])


_WHOM = re.compile(r"\s+(?:the\s|a\s|an\s)?[^,;:“”\".]{2,60}?(?:\swhom?\s[^,;:“”\".]{2,90})?(?:,\s|\.?\s*$)")


def _is_no_speech(verb: str, kind: str, before: str, after: str) -> bool:
    if kind == "deny" and not _DENIAL.match(after) and not _THAT.match(after):
        return True
    near = before.rsplit(maxsplit=2)[-2:]
    passive = any(w.endswith(_PASSIVE_ENDS) for w in near) and _PASSIVE.search(before) is not None
    return passive or (verb in {"told", "tells"} and bool(_TOLD_TO.match(after)))


def _closes_speech(before: str, speaker: Speaker) -> bool:
    """Tell whether what stands before a subject is speech: a quotation or clause that a comma ends."""
    first = speaker.name.split(",", maxsplit=1)[0]
    at = max(before.rfind(first), before.rfind(first[:1].upper() + first[1:]), before.rfind(first.lower()))
    lead = before[:at].rstrip() if at >= 0 else ""
    return lead.endswith((",", "”", '"', "’", "—")) and len(lead.split()) > 1 and not _ONLY_WHEN.fullmatch(lead)


def _firmness(kind: str, speaker: Speaker, verb: str = "") -> Commitment:
    if kind == "deny":
        return Commitment.DENIED
    if verb in _ON_RECORD and speaker.kind in {SpeakerKind.ORGANISATION, SpeakerKind.NAMED, SpeakerKind.OUTLET}:
        return Commitment.REPORTED  # `the company reported that sales rose`: their own figures
    return Commitment.CLAIMED if kind == "claim" else firmness_of(speaker)


def _told_from(text: str, end: int) -> int:
    """Give where what a source tells begins: its sentence, or behind a `but` in it."""
    start = _speech_start(text, end)
    return next((m.end() for m in _TURN.finditer(text, start, end) if _THREE_WORDS.search(text, m.end(), end)), start)


def _speech_start(text: str, end: int) -> int:
    stops = [m.end() for m in _SPEECH_END.finditer(text[:end]) if not _is_abbreviated(text, m.start())]
    return stops[-1] if stops else 0


def _reach(text: str, start: int) -> int:
    stop = _NEXT_CLAUSE.search(text, start)
    return stop.start() if stop else len(text)


# `…, blamed the fog`: no speaker stands behind these.
_BLAMING = words("blamed blames accused accuses")


def _inverted(verb: re.Match[str], kind: str, before: str, after: str) -> Attribution | None:
    """Read `…,” said X` and `…, says X`."""
    lead = before.rstrip()
    if (
        kind == "deny"
        or verb[0] in _BLAMING
        or not lead.endswith((",", "”", '"', "’", "?", "!", "—"))
        or not _LETTER.search(lead)
    ):
        return None
    if not _NOUN_BEHIND.match(after) or (_ends_aside(before) and not _is_said_behind(before, after)):
        return None
    name = _name_behind(after)
    lone = name.split(maxsplit=1)[:1] in (["It"], ["He"], ["She"], ["They"], ["There"], ["I"], ["We"])
    speaker = speaker_of(name) if _is_noun_phrase(name) and not lone else None
    if not speaker:
        return None
    first = name.split(",", maxsplit=1)[0]
    goes_on = lead.endswith(",") and _GOES_ON_BEHIND_NAME.match(after, after.find(first) + len(first))
    end = len(before) + len(verb[0]) + len(after) if goes_on else verb.start()
    return Attribution(speaker, _firmness(kind, speaker), _speech_start(before, len(before)), end, verb[0])


def _name_behind(after: str) -> str:
    """Give the name behind a verb, with the one that a description of it leads to: `its director, Oona Brask`."""
    name, rest = (part.strip() for part in _NAME_END_BEHIND.split(after, maxsplit=1))
    if _DETERMINER.match(name) and (more := _NAME_BEHIND.match(rest)):
        return f"{name}, {more[1].strip()}"
    return name


def _ends_aside(before: str) -> bool:
    """Tell whether a comma before a verb closes a description: `Brask, who leads the union, said …`."""
    parts = before.rstrip(", ").split(", ")
    closed = (
        before.rstrip().endswith(",")
        and len(parts) > 1
        and (_opens(parts[-1]) or (_OWNED.match(parts[-1]) is not None and _is_name(parts[-2])))
    )
    return closed and _subject(before, None) is not None


def _is_said_behind(before: str, after: str) -> bool:
    """Tell whether a full name behind a verb is who speaks, though a comma closes what may describe the one before.

    `…, versus 8 percent in Venn, said Ada Moor, an analyst.`
    """
    last = before.rstrip(", ").rpartition(", ")[2]
    return not (_OPENS.match(last) or _is_name(last)) and _NAMED_BEHIND.match(after) is not None


_NAMED_BEHIND = re.compile(
    r"\s(?:[A-Z][\w.’'-]+\s){1,4}[A-Z][\w’'-]+(?:,\s(?:an?|the|its|who|chief|head|director)\b|\.?$)"
)


def _is_noun_phrase(stretch: str) -> bool:
    found = stretch.split()
    if not found or len(found) > 14 or found[0].lower() in _NO_SUBJECT or _FINITE.search(stretch):
        return False
    if len(found) == 1 and (found[0].endswith("ed") or found[0] in _VERBAL or found[0].lower() in _BARE):
        return False
    return _TWO_LETTERS.search(stretch) is not None


def _subject(before: str, earlier: Speaker | None) -> Speaker | None:
    """Find whose verb it is: the noun phrase before it, with what stands between commas about it."""
    whole = before[_last_break(before) :].rstrip()
    stretch = _without_tail(whole).rstrip()
    parts = [p.strip(' \t\n—–-•*>“”"‘') for p in stretch.rstrip(", ").split(", ")]
    # `Venn, which had joined the suit, had argued`: the comma went with the `had`
    closed = stretch.endswith(",") or (whole[len(stretch) :].startswith(",") and _OPENS.match(parts[-1]) is not None)
    if not closed and _JOINED_ON.search(parts[-1]):
        elided = _first_subject(before) or (earlier.name if earlier else None)
        if elided:
            return speaker_of(elided)
        if first := _FIRST_VERB.search(before):  # `Its owner, Ada Venn, would give no figure but said …`
            return _subject(before[: first.start() + 1], None)
    if not closed and len(parts) > 1 and _SECOND_DEED.match(parts[-1]):
        return _subject(before[: before.rfind(parts[-1])], earlier)  # `Ada Venn, the head, saw queues and said`
    head = _before_aside(parts) if closed else len(parts) - 1
    at_end = closed and 0 < head == len(parts) - 1
    named = _named_before(parts[head - 1], parts[head]) if at_end else ""
    name = named or _IN_ITS.sub("", _LEAD.sub("", parts[head]))
    if name[-1:] in _EMBEDDED_ENDS and (embedded := _EMBEDDED.search(name)):
        return speaker_of(embedded[1])
    if reported := _REPORTED.search(name):
        name = reported["whose"]
    name = _BEFORE_CLAUSE.sub("", name).removeprefix("according to ")
    if not _is_noun_phrase(name):
        name = _behind_clause(name, by_who=_BY_WHO.search(whole) is not None)
    elif not named:
        name = _with_behind(name, parts, head) if closed else _with_before(name, parts, head)
    return speaker_of(name) if name else None


def _behind_clause(name: str, *, by_who: bool) -> str:
    """Give the noun phrase at the end of a clause: of `troops hold it and the ministry`, or before a `, who`."""
    at = name.rfind(" and ")
    if at >= 0 and _FINITE.search(name[:at]) and _NOUN_BEHIND.match(name[at + 4 :]):
        name = name[at + 5 :]
    elif by_who and _FINITE.search(name):
        name = re.split(_BEFORE_NOUN, name)[-1]
    else:
        return ""
    return name if _is_noun_phrase(name) and len(name.split()) <= _MOST_WORDS else ""


_BY_WHO = re.compile(r",\s+who\s*$")
_BEFORE_NOUN = re.compile(
    rf"\s(?:for|by|of|with|from|to|against|among|at|on|and|{_DEED}|is|are|was|were|has|have|had|been)\s"
)
_MOST_WORDS = 6


def _before_aside(parts: list[str]) -> int:
    """Give the part that a comma before the verb goes back to: what closes there, another comma opened."""
    last = len(parts) - 1
    if last > 1 and _is_titled(parts[-2]) and (_DETERMINER.match(parts[-1]) or _OWNED.match(parts[-1])):
        return last - 1  # `…, Colonel Ada Venn, a spokeswoman, said`: what is before is speech
    head = next((i for i in range(last - 1, -1, -1) if _opens(parts[i + 1]) and not _opens(parts[i])), 0)
    return head + 1 if head < last and _is_speech(parts[head], parts[head + 1]) else head


def _named_before(part: str, aside: str) -> str:
    """Give the full name at the end of a part that an aside without one describes: `… after Ada Venn, a miner, …`."""
    named = _FULL_NAME_LAST.search(part)
    return named[1] if named and _DETERMINER.match(aside) and not re.search(r"[A-Z][a-z]+\s[A-Z]", aside) else ""


_FULL_NAME_LAST = re.compile(r"\s((?:[A-Z][\w.’'-]*\s(?:of\s)?){1,5}[A-Z][\w’'-]+)$")


def _is_speech(part: str, behind: str) -> bool:
    """Tell whether a part is speech, not a subject: `It was over, its director, Ada Venn, said`."""
    if not _is_noun_phrase(_LEAD.sub("", part)) and not _pronoun_at_end(part):
        return True
    if not _DETERMINER.match(behind) or _is_name(part.split(" of ", maxsplit=1)[0]):
        return False
    return len(part.split()) > 6 or not _COUNTED.match(part)


# `Police used tear gas, Venn said`: what is told, and nobody's description; `the retired general, Ada Venn` is one.
_TELLS = re.compile(
    r"^(?!(?:the|an?|its|his|her|their)\s)\S*[^\W\d_]\s(?:\w+\s)?\w{2,}ed\s(?!by\b|in\b|for\b)\w", re.IGNORECASE
)


_DOING = re.compile(r"[A-Z]\w+ing\s(?:\w+\s)*?(?:the|a|an|its|his|her|their)\s")  # `Waving the last page, …`


_AS_WHAT = re.compile(r"(?:as|like)\s", re.IGNORECASE)


def _with_before(name: str, parts: list[str], head: int) -> str:
    """Put a name and what describes it together: `its director, Ada Venn`, `Ada Venn, a fighter from the valley`."""
    before = parts[head - 1] if head > 0 else ""
    described = _LEAD.sub("", before)
    if _AS_WHAT.match(before):
        return name  # `“We want to be first” as a leader in the field, Karel Dova said`
    if _TELLS.search(described) or _DOING.match(before) or _DONE.search(described):
        return name
    if _NO_DESCRIPTION.match(before) or (head > 1 and not _DETERMINER.match(described)):
        return name
    if _is_name(name) and _is_noun_phrase(described) and not before[0].isdigit() and before.split()[-1][0].islower():
        return f"{described}, {name}"
    return f"{before}, {name}" if re.match(r"(?:an?|the)\s", name) and _is_titled(before) else name


# `as a leader in its field, …`, `the same month, …`
_NO_DESCRIPTION = re.compile(
    r"\W*(?:(?:as|in|on|at|through|during|after|before|when|which|versus|including)\b"
    r"|(?:the (?:same|next|previous|following)|that|this|last|next)"
    r" (?:day|week|month|year|morning|afternoon|evening|night)\b)",
    re.IGNORECASE,
)
_ONLY_WHEN = re.compile(r"\W*(?:the (?:same|next|previous|following)|that|this|last|next) \w+\W*", re.IGNORECASE)
# `the dam broke, Mr Dorn said`: what is done describes nobody.
_DONE = re.compile(
    rf"\S\s{_DEED}(?:$|\s(?:the|an?|its|his|her|their|to|in|on|at|by|for|from|with|as|after|into|over|out|up|down|off"
    r"|about|around|more|some|all|no|not|that|\d))"
)


def _with_behind(name: str, parts: list[str], head: int) -> str:
    """Put a description and the name behind it together."""
    behind = parts[head + 1] if head + 1 < len(parts) else ""
    if _POSSESSED.match(name) and _CALLED_BY_TRADE.match(behind):
        return behind  # `His rival, the physician Ada Venn, says`: whose rival, nobody knows beside a line
    called = (_is_name(behind) and len(behind.split()) <= 5) or _CALLED_SO.match(behind) is not None
    return f"{name}, {behind}" if called and not _is_name(name) else name


_POSSESSED = re.compile(r"(?:its|his|her|their)\s[a-z]", re.IGNORECASE)
_CALLED_BY_TRADE = re.compile(r"(?:the|an?)\s(?:[a-z-]+\s){1,3}(?:[A-Z][\w’'-]+\s?){2,3}$")
# `former Tavuan president Ada Venn`
_CALLED_SO = re.compile(r"(?:former|acting|retired|veteran)\s(?:[\w-]+\s){1,3}(?:[A-Z][\w’'-]+\s?){2,3}$")


def _without_tail(stretch: str) -> str:
    # Most stretches end otherwise, and a search from the left would try each of their words.
    last = (stretch.rpartition(",")[2].split() or [""])[-1]
    return _TAIL.sub("", stretch) if _TAIL_END.fullmatch(last) else stretch


def _is_titled(part: str) -> bool:
    return _is_name(part) and 2 <= len(part.split()) <= 5


def _pronoun_at_end(part: str) -> bool:
    return bool(re.search(r"(?:^|\s)(?:he|she|they|it)$", part, re.IGNORECASE))


def _last_break(before: str) -> int:
    for mark in reversed(list(_BREAK.finditer(before))):
        if mark[0].startswith("that") and _is_relative(before, mark.start()):
            continue
        if _LETTER.search(before, mark.end()) and not _is_abbreviated(before, mark.start()):
            return mark.end()
    return 0


def _is_relative(before: str, that: int) -> bool:
    """Tell whether `that` describes the noun between commas before it: `Venn Partners, a fund that owns it, said …`."""
    return before.rstrip().endswith(",") and _DESCRIBED.search(before, 0, that) is not None


_DESCRIBED = re.compile(r",\s(?:an?|the|its|one of the)\s[^,]{2,60}$")


def _is_abbreviated(text: str, end: int) -> bool:
    """Tell whether a stretch of text ends with a title or a letter that a full stop is written behind."""
    return _ABBREVIATED.search(text, max(0, end - _LONGEST_TITLE), end) is not None


def _opens(part: str) -> bool:
    """Tell whether a stretch between commas is about the noun before it."""
    return bool(_OPENS.match(part)) or _is_name(part) or (part[:1].islower() and not _NO_OPENING.match(part))


# `Venn Ports’ head of operations`, between commas
_OWNED = re.compile(r"(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]*[’'](?:s\s|\s)(?:\w+\s){0,2}[a-z]")


def _is_name(part: str) -> bool:
    found = [w for w in part.split() if w not in _LINKING and not w.startswith("ex-")]
    return bool(found) and all(w[:1].isupper() for w in found)


def _first_subject(before: str) -> str | None:
    match = _FIRST_SUBJECT.match(before)
    return match[1] if match and not _FINITE.search(match[1]) else None
