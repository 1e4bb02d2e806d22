"""What the page says of itself: what is missing, what it is made from, and how it was made."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.models import (
    Article,
    Brief,
    Claim,
    ConflictValue,
    Force,
    ForceKind,
    Moment,
    Section,
    SentenceKind,
    SpeakerKind,
)
from briefing.render._citing import all_evidence, cites_of, claims_of
from briefing.render._plain import link_to, plain, words
from briefing.render._unsaid import is_named, unsaid
from briefing.render._wording import count_of, listed, moment_of, number_of

_COUNTED = {ForceKind.MILITARY, ForceKind.ARMED_GROUP}
# A time of the clock names no day that could be worked out.
_HOUR = re.compile(
    r"(?:(?:at|by|about|around|before|after|until|since|from) )?(?:\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?|noon|midnight"
    r"|\d{1,2}(?: ?[ap]\.?m\.?| o['’]clock)|\d{4} hours)(?: [A-Z]{2,4})?",
    re.IGNORECASE,
)

_NO_DAY = re.compile(
    r"(?:early |late |mid-?|in )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:this|last|next) (?:year|decade|century)|(?:\w+ )?years? (?:ago|earlier))",
    re.IGNORECASE,
)
"""A month or a year, which is no day to be worked out."""
_MOST_DAYS = 4

LEGEND = (
    "How firmly: “Said by” is somebody’s word on a matter of their own; “Claim” and “Claimed” are a party’s, an "
    "unnamed source’s or a contested one; what is “Planned” or “Expected” has not happened; what is “Denied” or "
    "“Disputed” somebody contradicts. A line with none of these is the article’s own word, or says itself whose it is."
)
"""What the words before a statement mean: said before the first one."""


def source_of(article: Article) -> str:
    """Give outlet, author and day, as far as known; the address stands beside it where it can be followed."""
    known = [plain(article.outlet)]
    if author := plain(article.author):
        known.append(author if author.casefold().startswith("by ") else f"by {author}")
    if article.published_at:
        known.append(f"published {moment_of(article.published_at)}")
    if article.url and not link_to(article.url):
        known.append(plain(article.url))
    if article.published_at and not any(known[:-1]) and not article.url:
        known[0] = "outlet not known"  # a day alone names no source
    return ", ".join(filter(None, known)) or ("" if link_to(article.url) else "not known")


def described(brief: Brief) -> str:
    """Say which text the sentences are of, so that another copy can be compared with it."""
    article = brief.article
    cited = {e.sentence for e in all_evidence(brief)}
    return (
        f"One article of {count_of(len(article.sentences), 'sentence')}, {len(cited)} of them cited, each in its own "
        f"words. Text sha256 {plain(article.sha256)[:12]}."
    )


def gaps(brief: Brief) -> Iterator[str]:
    """Say what the article leaves open, then what is not known of it, not asked, or not used."""
    article, claims = brief.article, claims_of(brief)
    yield from unsaid(brief)
    missing = {"outlet": article.outlet, "author": article.author, "publication date": article.published_at}
    if byline := _byline(article):
        yield f"Not given separately from the byline “{byline}”: outlet."
        del missing["outlet"]
    if unknown := [name for name, value in missing.items() if not plain(value)]:
        yield f"Not known of the article: {', '.join(unknown)}."
    for missed in brief.generator.unanswered:
        where = f"{title_of(missed.section).casefold()}, part {missed.window} of the article"
        yield f"The model gave no usable answer about {where}: {plain(missed.reason)}."
    yield from _uncounted(brief)
    undated = dict.fromkeys(plain(d.as_written) for c in claims for d in c.dates if not d.date and not _is_hour(d))
    if wordings := [f"“{wording}”" for wording in undated if wording and not _NO_DAY.fullmatch(wording)]:
        known = plain(article.published_at)
        named = listed(wordings if known else wordings[:_MOST_DAYS])
        why = "" if known else ": the publication date is not known"
        yield f"No day was worked out for {named}{why}."
    unnamed = cites_of(e for c in claims if c.speaker and c.speaker.kind is SpeakerKind.UNNAMED for e in c.evidence)
    if unnamed:
        yield f"Sources the article does not name stand behind {listed([f's{n}' for n in unnamed])}."
    if unused := _unused(brief):
        yield f"Sentences of the text that no line cites: {unused} of {len(_body(article))}."
    yield "This rests on one article; nothing in it is compared with other reports."


def _uncounted(brief: Brief) -> Iterator[str]:
    """Say of which armed forces no strength stands on the page, and whether one is withheld or none was found."""
    armed = [words(f.name) for f in brief.forces if f.kind in _COUNTED and not f.strength]
    # What is withheld of a force's size is its name, a colon and the size.
    refused = [plain(w.text) for w in brief.withheld if w.section is Section.FORCES]
    held_back = [name for name in armed if any(text.startswith(f"{name}: ") for text in refused)]
    if held_back:
        yield f"A strength said by the model is withheld below, for {listed(held_back)}."
    counted = [text for n in sorted(_body(brief.article)) if _STRENGTH.search(text := _sentence(brief.article, n))]
    unknown = [name for name in armed if name not in held_back and not any(is_named(text, name) for text in counted)]
    if unknown:
        yield f"No strength was found that the article gives by name to {listed(unknown)}."


# `5,500 Lornish fighters`: how many they are, though not by the name they stand under
_STRENGTH = re.compile(
    r"(?:\d|\b(?:dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)[^.;]{0,40}"
    r"\b(?:troops|soldiers|fighters|men|members|personnel|guards|militants|rebels|police|officers|marines|forces)\b",
    re.IGNORECASE,
)


def _sentence(article: Article, number: int) -> str:
    sentence = article.sentences[number - 1]
    return words(article.text[sentence.start : sentence.end])


def _is_hour(moment: Moment) -> bool:
    return _HOUR.fullmatch(plain(moment.as_written)) is not None


def _byline(article: Article) -> str:
    """Give the byline where it names more than the author and the outlet is not known otherwise."""
    author = re.sub(r"(?i)\Aby\s+", "", plain(article.author))
    if plain(article.outlet) or not author:
        return ""
    for sentence in article.sentences:
        shown = plain(article.text[sentence.start : sentence.end])
        if sentence.kind is SentenceKind.FURNITURE and re.match(rf"(?i)by\s+{re.escape(author)},\s\S", shown):
            return shown
    return ""


def method(brief: Brief) -> Iterator[str]:
    """Say what made the page: program, model, prompt, schema, parameters, cost, and what the gate did."""
    made, gate, usage = brief.generator, brief.generator.gate, brief.generator.usage
    prompt = f"{words(made.prompt.name)} {plain(made.prompt.version)}".strip()
    yield (
        f"Made by {words(made.name)} {plain(made.version)} with the model {words(made.model)}, "
        f"prompt {prompt} (sha256 {plain(made.prompt.sha256)[:12]}), schema {plain(brief.schema_version)}."
    )
    if settings := [_parameter(plain(k), v) for k, v in sorted(made.parameters.items())]:
        yield f"Parameters: {', '.join(settings)}."
    cost = "" if usage.cost_usd is None else f", at most {number_of(usage.cost_usd)} US dollars"
    cost = ", at no cost" if usage.cost_usd == 0 else cost
    yield (
        f"{count_of(usage.requests, 'request')}, {usage.prompt_tokens:,} tokens asked, "
        f"{usage.completion_tokens:,} answered{cost}; {number_of(round(made.elapsed_s, 1))} s waited."
    )
    by_code = f" ({gate.added} of them the article’s own words, found by code)" if gate.added else ""
    yield (
        f"Of {count_of(gate.drafted, 'statement')} drafted{by_code}, {gate.kept} kept, {gate.withheld} withheld, "
        f"{gate.repeated} said twice."
    )
    if gate.asked_again:
        yield f"Asked again about {gate.asked_again} of those withheld: {gate.mended} put right."
    if missed := made.not_mended:
        how = "Asked again, without a usable answer," if missed.asked else "Not asked again"
        yield f"{how} about what is withheld: {plain(missed.reason)}."
    if hidden := brief.article.hidden_removed:
        yield f"{count_of(hidden, 'hidden element')} of the page taken out before reading."


def title_of(section: Section) -> str:
    """Give a section's name as it stands on the page: ``Bottom line``."""
    return section.value.replace("_", " ").capitalize()


def _body(article: Article) -> set[int]:
    return {s.id for s in article.sentences if s.kind in (SentenceKind.BODY, SentenceKind.BULLET)}


def _unused(brief: Brief) -> int:
    held: tuple[Force | Claim | ConflictValue, ...] = (
        *brief.forces,
        *claims_of(brief),
        *(value for conflict in brief.conflicts for value in conflict.values),
    )
    return len(_body(brief.article) - {e.sentence for item in held for e in item.evidence})


def _parameter(name: str, value: str | float | bool | None) -> str:
    if isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value):
        # As long as every other hash of the page; a model of one's own is known by its weights'.
        return f"{'weights sha256' if name == 'sha256' else name} {value[:12]}"
    return f"{name} {_setting(value)}"


def _setting(value: str | float | bool | None) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "on", False: "off", None: "unset"}[value]
    return words(value) if isinstance(value, str) else number_of(value)
