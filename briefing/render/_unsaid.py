"""What an article leaves open: what it says is not known, and what a reader would ask that its words do not answer.

Rules over English news prose. What they look for is a word of the answer anywhere in the running text, so that they
rather say nothing than that something is missing which is there in other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.models import Brief, Claim, Commitment, ForceKind, OutcomeKind, SentenceKind, SpeakerKind
from briefing.render._citing import all_evidence, claims_of
from briefing.render._plain import plain, words
from briefing.render._wording import listed, mentions
from briefing.text.aims import may_tell_aim
from briefing.text.attribution import attributions_in
from briefing.text.dates import find as find_dates
from briefing.text.kinds import BODIES, outcome_kind
from briefing.text.wording import words as name_words

_MOST_QUOTED = 3
_MOST_WORDS = 40
_MOST_NAMED = 4
_NEAR = 40
"""So many characters before or behind what is told of people stands how many they are."""
_ARMED = {ForceKind.MILITARY, ForceKind.ARMED_GROUP}
_HARM = {OutcomeKind.CASUALTY, OutcomeKind.MATERIEL, OutcomeKind.DISPLACEMENT}

# What an article itself says is not known, not shown or not answered.
_OPEN = re.compile(
    r"\b(?:not|n[’']t|never)(?: been| be| yet| immediately| independently| publicly| so far)* (?:known|clear|verif\w+"
    r"|confirm\w*|identif\w+|established|determined|disclosed?|made public|respond\w*|reply|replied|comment\w*"
    r"|say (?:how|who|what|why|when|where|whether)|named?\b|provided|offered)"
    r"|\b(?:could|can)(?: not|not|n[’']t) be reached\b"
    r"|\boffered no (?:proof|evidence|details)\b"
    r"|\bneither\b[^.;]{0,60}\b(?:verified|confirmed|comment|answered|replied|responded)\b"
    r"|\bcan(?:not|n[’']t| not) (?:be )?(?:say|tell|verif\w+|confirm\w*|rule out|explain\w*)"
    r"|\b(?:nobody|no one) (?:answered|replied|responded|could say|knows|knew)\b"
    r"|\b(?:declined|refused) to (?:comment|say|name|give|disclose|confirm|identify|answer)"
    r"|\bwould not (?:comment|say|name|give|disclose|confirm|identify)"
    r"|\b(?:unclear|unknown|unexplained|unconfirmed|unverified)\b|\bunder investigation\b"
    r"|\bno (?:immediate )?(?:comment|response|word|claim of responsibility|details|explanation)\b"
    r"|\b(?:nobody|no one|no group) (?:has|had|have)(?: yet| so far| immediately)* (?:claimed|admitted|said)\b"
    r"|\binvestigat\w+ (?:into )?the (?:cause|reason)",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:because|caus\w+|due to|blam\w+|trigger\w*|spark\w*|result\w* (?:of|in|from)|led to|after|following|amid"
    r"|attack\w*|bomb\w*|shell\w*|shot|shoot\w*|fir(?:e|ed|ing)|explo\w+|storm\w*|hurricane|cyclone|flood\w*|rain\w*|quake"
    r"|earthquake|landslide|outbreak|virus|bacteri\w+|crash\w*|collision|collided|strike|struck|fault\w*|leak\w*|fight\w*|battle)\b",
    re.IGNORECASE,
)
_ATTACKED = re.compile(
    r"\b(?:attack\w*|bomb\w*|shelled|shelling|shooting|gunm[ae]n|ambush\w*|raid\w*|assassinat\w+)\b", re.IGNORECASE
)
_DOER = re.compile(
    r"\b(?:claim\w* responsibility|blam\w+|accus\w+|suspect\w*|arrest\w*|(?:carried out|conducted|staged|claimed|fired"
    r"|led|launched) by|ascrib\w+|attribut\w+|rebels?|militants?|militia\w*|troops|army|soldiers|forces|guerrillas?"
    r"|insurgents?|separatists?|police)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b(?:in|at|near|outside|off|from|around|across|on|to)\s(?:the\s)?(?:[a-z]+\s){0,3}[A-Z]")
# Who is accused: somebody who could answer, and no fog and no crisis.
_ACCUSED = re.compile(
    r"\baccus(?:e|es|ed)\s(?P<who>(?:(?:the|an?|its)\s)?[\w’'.-]+(?:\s[\w’'.-]+){0,5}?)\sof\b"
    r"|\bblam(?:e|es|ed)\s(?P<blamed>(?-i:[A-Z])[\w’'.-]+(?:\s(?-i:[A-Z])[\w’'.-]+){0,3})(?=\s(?:for|and)\b|[,.;])",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:den(?:y|ies|ied|ial)|reject\w*|dismiss\w*|disput\w+|respon[ds]\w*|repl(?:y|ied)|answer\w*|declin\w+|comment\w*"
    r"|insist\w*|counter\w*|rebut\w*|fairy tale|not true|untrue|false|nonsense)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:will|would|plans?|planned|expected|forecast|due|scheduled|next)\b", re.IGNORECASE)
# What news of a kind leaves its readers to ask, unless a word anywhere in it answers: of the title and the main point,
# the answer, and the question.
_ASKED = tuple(
    (re.compile(rf"\b(?:{told})\b", re.IGNORECASE), re.compile(rf"\b(?:{answer})\b", re.IGNORECASE), asked)
    for told, answer, asked in (
        (
            r"sentenced|convicted|acquitted|found guilty|struck down|jailed|ruled",
            r"appeal\w*|overturn\w*|supreme court|final|higher court|plead\w*",
            "whether there will be an appeal",
        ),
        (
            r"arrest(?:s|ed)|detain(?:s|ed)",
            r"charg\w+|accus\w+|suspic\w+|suspect\w*|alleg\w+|indict\w+|for \w+ing|releas\w+",
            "what those arrested are accused of",
        ),
        (
            "wounded|injur(?:ed|es|ing)|hurt",
            (
                r"critical\w*|serious\w*|sever\w+|stable|minor|slight\w*|condition|discharg\w+|light\w*|badly|grave\w*|burns?"
                r"|fractur\w+|surgery|trauma|intensive care"
            ),
            "how badly those hurt were hurt",
        ),
        (
            r"evacuat\w+|fled|flee|displaced",
            r"return\w*|go(?:ing)? (?:back|home)|went (?:back|home)|back home|shelter\w*|camps?|until",
            "where those who left stay and when they may return",
        ),
        (
            r"outage|blackout|clos(?:es|ed)|shut(?:s| down)?",
            (
                r"restor\w+|reopen\w*|resum\w+|open(?:s|ed)? again|back (?:on|in)|until|since|repair\w*|recover\w*"
                r"|permanent\w*|for good|will close|plans? to"
            ),
            "when it is to be restored or opened again",
        ),
        (
            r"takeover|merger|merge|acquir\w+|to buy|buys|bought",
            r"million|billion|bn|[$€£¥]\d[\d.,]*|shares?|stake|undisclosed|price|worth|valu\w+",
            "the price",
        ),
        (
            r"reach(?:es|ed) (?:\w+ ){0,4}(?:deal|agreement|truce)|signs? (?:\w+ ){0,4}(?:deal|treaty|pact)",
            (
                r"effect|force|from|until|by \w+day|vote\w*|ratif\w+|approv\w+|board|deadline|begin\w*|start\w*"
                r"|implement\w*"
            ),
            "when it takes effect",
        ),
    )
)
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores|half"
    r"|no|none|nobody|nor|a|an|single|both|all)\b",
    re.IGNORECASE,
)
_COUNTED = {
    "killed": re.compile(
        r"\b(?:people|civilians|soldiers|residents|workers|children|were|been) (?:were |was |been )?killed\b"
    ),
    "hurt": re.compile(r"\b(?:were|was|been|people|others) (?:wounded|injured|hurt)\b"),
    "missing": re.compile(r"\b(?:were|are|people|still|reported|been) missing\b"),
    "arrested": re.compile(r"\b(?:were|been|people|protesters|suspects) (?:arrested|detained)\b"),
    "driven from their homes": re.compile(
        r"\b(?:people|residents|families|villagers|have|had) (?:fled|evacuated|displaced)\b"
    ),
}


def unsaid(brief: Brief) -> Iterator[str]:
    """Say what the article leaves open, in its words; what it gives no answer to; and whose side it has not."""
    body = _body(brief)
    yield from _left_open(brief, body)
    if asked := list(_not_found(brief, [text for _, text in body])):
        yield f"Not found in the article: {'; '.join(asked)}."
    aims = [text for _, text in body if may_tell_aim(text)]
    if aimless := [
        words(f.name)
        for f in brief.forces
        if f.kind in _ARMED and not _has_aim(brief, f.id, f.name) and not any(is_named(text, f.name) for text in aims)
    ]:
        yield f"No aim was found of {listed(aimless)}."
    if unheard := list(_unheard(brief, [text for _, text in body])):
        yield f"No words were found of {listed(unheard[:_MOST_NAMED])}."
    yield from _voices(brief)


def _body(brief: Brief) -> list[tuple[int, str]]:
    text = brief.article.text
    kinds = (SentenceKind.BODY, SentenceKind.BULLET)
    return [(s.id, words(text[s.start : s.end])) for s in brief.article.sentences if s.kind in kinds]


def _left_open(brief: Brief, body: list[tuple[int, str]]) -> Iterator[str]:
    cited = {e.sentence for e in all_evidence(brief)}
    found = [(n, text) for n, text in body if _OPEN.search(text) and len(text.split()) <= _MOST_WORDS]
    for number, text in found[:_MOST_QUOTED]:
        bare = text.replace("“", "‘").replace("”", "’").replace('"', "’")
        yield f"Left open by the article: “{bare}”{f' (s{number})' if number in cited else ''}"


def _not_found(brief: Brief, body: list[str]) -> Iterator[str]:
    whole = " ".join(body)
    top = f"{brief.article.title or ''} {brief.bottom_line.text if brief.bottom_line else ''}"
    main = outcome_kind(brief.bottom_line.text) if brief.bottom_line else OutcomeKind.OTHER
    if main in _HARM and not _CAUSE.search(whole):
        yield "the cause"
    if _ATTACKED.search(top) and not _DOER.search(whole):
        yield "who did it"
    if not any(True for text in body for _ in find_dates(text, None)):
        yield "when it happened"
    if not _PLACE.search(whole):
        yield "where it happened"
    for what, told in _COUNTED.items():
        near = [text[max(0, m.start() - _NEAR) : m.end() + _NEAR] for text in body for m in told.finditer(text)]
        if near and not any(map(_NUMBER.search, near)):
            yield f"how many were {what}"
    yield from _unanswered(body)
    yield from (asked for told, answer, asked in _ASKED if told.search(top) and not answer.search(whole))
    later = any(c.commitment in {Commitment.PLANNED, Commitment.EXPECTED} for c in claims_of(brief))
    if not brief.objectives and not later and not _TO_COME.search(whole):
        yield "what is to come next"


def _unanswered(body: list[str]) -> Iterator[str]:
    """Say of whom the article has no answer to what they are accused of."""
    if _ANSWERED.search(" ".join(body)):
        return
    heard = {word for text in body for said in attributions_in(text) for word in name_words(said.speaker.name)}
    accused = (found["who"] or found["blamed"] for text in body for found in _ACCUSED.finditer(text))
    who = next((who for who in accused if name_words(who)[-1].removesuffix("'s") not in heard), None)
    if who and name_words(who)[-1] not in {"them", "him", "her", "it", "us", "being"}:
        yield f"an answer of those who are accused ({words(who)})"


def _has_aim(brief: Brief, force_id: str, name: str) -> bool:
    aims: tuple[Claim, ...] = brief.objectives
    later = [c for c in claims_of(brief) if c.commitment is Commitment.PLANNED]
    told = [c for c in (*aims, *later) if mentions(c.text, name) or (c.speaker and mentions(c.speaker.name, name))]
    return bool(told) or any(force_id in objective.force_ids for objective in brief.objectives)


def is_named(text: str, name: str) -> bool:
    """Tell whether a sentence has a word of a name that tells it from others: `Lornish`, of `Lornish troops`."""
    own = {word.casefold() for word in re.findall(r"[\w’'-]+", name) if word[:1].isupper()} - _COMMON
    return bool(own & {word for told in name_words(text) for word in (told, told.removesuffix("'s"))})


def _unheard(brief: Brief, body: list[str]) -> Iterator[str]:
    """Give the bodies on the page that no sentence names in which somebody speaks, nor the one before it."""
    said = [text for pair in pairwise(["", *body]) if attributions_in(pair[1]) for text in pair]
    heard = {word for text in said for word in name_words(text)}
    for force in brief.forces:
        names = [force.name, *force.aliases]
        if force.kind in BODIES and not any(set(name_words(name)) & heard - _COMMON for name in names):
            yield words(force.name)


# What many bodies are called tells none of them.
_COMMON = frozenset({"the", "of", "and", "for", "a", "an", "national", "state", "new", "general"})


def _voices(brief: Brief) -> Iterator[str]:
    """Say where all that somebody says is one side's word, or nobody's by name."""
    said = [c.speaker for c in claims_of(brief) if c.speaker]
    heard = {plain(speaker.name).casefold(): words(speaker.name) for speaker in said}
    if len(said) > 1 and len(heard) == 1:
        yield f"Only one voice is heard on this page, that of {next(iter(heard.values()))}: no other side is."
    elif said and all(speaker.kind is SpeakerKind.UNNAMED for speaker in said):
        yield "Nobody who says something on this page is named."
    elif not said:
        yield "No line of this page is anybody’s word but the article’s own."
