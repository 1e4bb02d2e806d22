"""Put the name for the pronoun that a statement begins with, so that it can stand alone: rules over English news prose.

A pronoun at the head of a sentence takes up what the sentence before is about, the noun phrase before its verb. Where
that is of the other number or sex, or cannot be told, nothing is put in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.models import SpeakerKind
from briefing.text.alternatives import any_of
from briefing.text.attribution import attributions_in
from briefing.text.pasts import IRREGULAR_PASTS
from briefing.text.speakers import speaker_of
from briefing.text.wording import without_dateline

_OPENING = re.compile(r"(?P<word>it|they|he|she|its|their|his|her)\b(?!['’])", re.IGNORECASE)
_OWNERS = {"its": "it", "their": "they", "his": "he", "her": "she"}
_BULLET = re.compile(r"^[•*·–—-]\s+")
_ADDING = re.compile(r"^(?:But|And|Yet|Also|Meanwhile|However),?\s+")
_FORE = re.compile(r"^(?:(?:On|In|By|At|Late|Early|Last|Since)\s[^,]{2,40},\s+)")
_SUBJECT = re.compile(
    r"(?P<noun>(?:(?:The|A|An)\s)?[\w’'.&-]+(?:\s[\w’'.&-]+){0,6}?)(?:,\s[^,]{3,90},)?\s+(?:\w+ly\s+)?"
    r"(?:has|have|had|is|are|was|were|will|would|could|may|might|must|said|says|told|put|took|made|gave|met|came|went"
    r"|cut|held|won|lost|led|left|began|fell|rose|spoke|saw|paid|sent|sold|kept|stood|struck|fled|plans|wants|sued"
    r"|(?!hundred|seed|need)[a-z]{2,}ed"
    rf"|{any_of(IRREGULAR_PASTS)})\b"
)
_PLURAL = re.compile(r"(?:[a-z]{2,}(?<!s)s|people|men|women|children|police|troops|forces|workers)$|\sand\s")
_PERSON = re.compile(
    r"^(?:Mr|Ms|Mrs|Dr|President|Prime|Gov|Governor|Mayor|Judge|Gen|General|Col|Colonel|Minister|Senator|Sen|Captain"
    r"|Capt|Secretary|Chancellor|King|Queen|Police|Police chief)\b|^[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}$"
)
_MALE, _FEMALE = re.compile(r"^Mr\b"), re.compile(r"^(?:Ms|Mrs)\b")
_LONGEST = 60
_INDEFINITE = re.compile(r"An?\s")
_IS_SOMETHING = re.compile(
    r"It (?:is|was|(?:has|had|will|would)(?: not| also| yet| since)* (?:been?|be))\b", re.IGNORECASE
)
# `A fifth was caught. It was …`, `Analysts believe it has …`: no name of anything.
_NO_NAME = re.compile(
    r"(?:(?:The|A|An|One|Some|Many|Most|Few|Several|Another|Others?)\s)?(?:first|second|third|fourth|fifth|sixth|last"
    r"|latter|former|other|others|same|most|many|some|one|two|three|four|five|few|half|all|none|more|it|this|that)$"
    r"|.*\b(?:it|he|she|they)\b",
    re.IGNORECASE,
)


def begins_with_pronoun(text: str) -> bool:
    """Tell whether a statement begins with a pronoun that stands for somebody or something."""
    return (_OPENING.match(text) or _CONTRACTED.match(text)) is not None and _OF_NOTHING.match(text) is None


_CONTRACTED = re.compile(r"(?:it|he|she|they)['’](?:s|re|ll|d|ve)\b", re.IGNORECASE)
# `It is not clear whether …`, `It rained`: of nothing.
_OF_NOTHING = re.compile(
    r"it\s(?:(?:is|was|has been|had been|would be|will be|remains|remained|seems|seemed)\s(?:\w+\s){0,2}?"
    r"(?:\w+\s)(?:that|whether|how|if|who|why|when|where|to)\b|(?:rain|snow|hail)(?:s|ed)\b)",
    re.IGNORECASE,
)


def with_subject(text: str, before: Sequence[str]) -> str | None:
    """Give a statement with the name of whom its first word stands for; None where its subject cannot be told.

    `before` are the sentences before it, the nearest last.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return None if _CONTRACTED.match(text) else text
    word = opening["word"].lower()
    meant = _meant(_OWNERS.get(word, word), before)
    if word == "it" and meant and _INDEFINITE.match(meant) and _IS_SOMETHING.match(text):
        return (
            None  # `A firm said 50 had joined the claim. It has not been filed`: what is told of need not be the firm
        )
    if word in _OWNERS:  # whose, stands in the sentence before, which is cited; nobody is told to have done it
        meant = f"{meant}{'’' if meant.endswith('s') else '’s'}" if meant else text[: opening.end()]
    return f"{meant}{text[opening.end() :]}" if meant else None


def owner_in(sentence: str, owned: str) -> str:
    """Name whose somebody is who says a sentence: `Orle’s harbour master`, of `Orle is full, its harbour master said`.

    `its` within one sentence is what that sentence is about, be it called by one word.
    """
    found = _SUBJECT.match(_FORE.sub("", without_dateline(sentence)))
    if owned[:4].lower() != "its " or not found or not found["noun"][:1].isupper() or _TITLED.match(found["noun"]):
        return owned
    return f"{found['noun']}{'’' if found['noun'].endswith('s') else '’s'}{owned[3:]}"


_TITLED = re.compile(r"(?:Mr|Ms|Mrs|Dr|It|He|She|They|There|This|That)\b")


def _meant(pronoun: str, before: Sequence[str], depth: int = 0) -> str | None:
    if not before or depth > 1:
        return None
    last = _FORE.sub("", _ADDING.sub("", without_dateline(_BULLET.sub("", " ".join(before[-1].split())))))
    again = _OPENING.match(last)
    if again:
        word = again["word"].lower()
        return _meant(pronoun, before[:-1], depth + 1) if _OWNERS.get(word, word) == pronoun else None
    found = _SUBJECT.match(last)
    if found and _fits(pronoun, found["noun"]):
        return found["noun"]
    # `…, the ministry said. It has …`: whoever says the sentence, where one does.
    kinds = {SpeakerKind.NAMED} if pronoun in {"he", "she"} else {SpeakerKind.ORGANISATION}
    named = {a.speaker.name.split(",", maxsplit=1)[0] for a in attributions_in(last) if a.speaker.kind in kinds}
    meant = "".join(named) if len(named) == 1 else ""
    meant = meant[:1].upper() + meant[1:]
    return meant if meant and _fits(pronoun, meant) else None


def _fits(pronoun: str, noun: str) -> bool:
    if len(noun) > _LONGEST or noun[:1].islower() or _NO_NAME.match(noun):
        return False
    if pronoun == "they":
        return _PLURAL.search(noun) is not None
    if pronoun == "it":
        plural = _PLURAL.search(noun) is not None and not noun.rsplit(maxsplit=1)[-1][:1].isupper()
        return not plural and not _is_person(noun)
    sex = _FEMALE if pronoun == "he" else _MALE
    return _is_person(noun) and sex.match(noun) is None


def _is_person(noun: str) -> bool:
    speaker = speaker_of(noun)
    return _PERSON.match(noun) is not None and speaker is not None and speaker.kind is SpeakerKind.NAMED
