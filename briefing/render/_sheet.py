"""What stands on the page, in its order, before any format has its say.

Every string here has gone through `plain`; escaping is left to the format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.models import (
    Article,
    Brief,
    Claim,
    Conflict,
    ConflictKind,
    ConflictValue,
    Evidence,
    Force,
    Objective,
    Obstacle,
    Section,
    SpeakerKind,
    Withheld,
)
from briefing.render._plain import link_to, plain, words
from briefing.render._wording import (
    REASONS,
    count_of,
    days_of,
    lead_of,
    mentions,
    moment_of,
    number_of,
    owner_of,
    range_of,
    wording_of,
)

BOTTOM_LINE = "Bottom line"
KEY_FIGURES = "Key figures"
FORCES = "Forces"
OBJECTIVES = "Objectives"
OBSTACLES = "Obstacles"
OUTCOMES = "Outcomes"
CONFLICTS = "Conflicts"
GAPS = "Gaps"
WITHHELD = "Withheld"
SENTENCES = "Sentences cited"
METHOD = "Method"

MOST_FIGURES = 12
SIDE_BY_SIDE = 3

Cites = tuple[int, ...]
Cell = str | Cites


@dataclass(frozen=True, slots=True)
class Line:
    """One statement: who says so how firmly, the words, what is added to them, and the sentences."""

    text: str
    cites: Cites
    lead: str = ""
    name: str = ""
    tail: str = ""
    bullet: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; a cell is words or sentence numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of the page itself."""

    text: str
    bullet: bool = False


Block = Line | Table | Note


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence cited: its number and the article's own words."""

    sentence: int
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole page."""

    title: str
    made: str
    source: str
    link: str | None
    parts: tuple[Part, ...]
    quoted: tuple[Quoted, ...]
    method: tuple[str, ...]


def lay_out(brief: Brief) -> Sheet:
    """Put the brief in the order of the page: the main point first, the method last."""
    generator = brief.generator
    return Sheet(
        title=plain(brief.article.title) or "Untitled article",
        made=f"Situation brief as of {moment_of(brief.as_of)}. Written by a language model ({words(generator.model)}); "
        "every line was checked by code against the sentences it cites.",
        source=_source(brief.article),
        link=link_to(brief.article.url),
        parts=tuple(_parts(brief)),
        quoted=quoted(brief),
        method=tuple(_method(brief)),
    )


def cites_of(evidence: Iterable[Evidence]) -> Cites:
    """Numbers of the sentences, each once, in reading order."""
    return tuple(sorted({e.sentence for e in evidence}))


def all_evidence(brief: Brief) -> Iterator[Evidence]:
    """Everything the page cites, withheld statements among it."""
    if brief.bottom_line:
        yield from brief.bottom_line.evidence
    claims: tuple[Claim, ...] = (*brief.objectives, *brief.obstacles, *brief.outcomes)
    items: tuple[Force | Claim | Withheld, ...] = (*brief.forces, *claims, *brief.withheld)
    for item in items:
        yield from item.evidence
    for conflict in brief.conflicts:
        for value in conflict.values:
            if value.article_id == brief.article.id:
                yield from value.evidence


def quoted(brief: Brief) -> tuple[Quoted, ...]:
    """Sentences cited, whole; a quote that reaches beyond its sentence stands beside it."""
    article = brief.article
    spans = {s.id: (s.start, s.end) for s in article.sentences}
    found: dict[int, list[str]] = {}
    for evidence in sorted(all_evidence(brief), key=lambda e: (e.sentence, e.start, e.end)):
        start, end = spans.get(evidence.sentence, (0, 0))
        if evidence.sentence not in found:
            found[evidence.sentence] = [words(article.text[start:end])] if end > start else []
        if not start <= evidence.start <= evidence.end <= end:
            found[evidence.sentence].append(words(evidence.quote))
    return tuple(Quoted(number, tuple(dict.fromkeys(quotes))) for number, quotes in found.items())


def _source(article: Article) -> str:
    known = [plain(article.outlet)]
    if author := plain(article.author):
        known.append(author if author.casefold().startswith("by ") else f"by {author}")
    if article.published_at:
        known.append(f"published {moment_of(article.published_at)}")
    if article.url and not link_to(article.url):
        known.append(plain(article.url))
    return ", ".join(filter(None, known)) or ("" if link_to(article.url) else "not known")


def _parts(brief: Brief) -> Iterator[Part]:
    names = {force.id: plain(force.name) for force in brief.forces}
    top = () if brief.bottom_line is None else (_statement(brief.bottom_line, bullet=False),)
    yield _part(brief, Section.BOTTOM_LINE, BOTTOM_LINE, top)
    yield Part(KEY_FIGURES, _key_figures(brief))
    yield _part(brief, Section.FORCES, FORCES, [_force(f) for f in brief.forces])
    yield _part(brief, Section.OBJECTIVES, OBJECTIVES, [_objective(o, names) for o in brief.objectives])
    yield _part(brief, Section.OBSTACLES, OBSTACLES, [_obstacle(o, names) for o in brief.obstacles])
    yield _part(brief, Section.OUTCOMES, OUTCOMES, [_statement(o) for o in brief.outcomes])
    yield Part(
        CONFLICTS,
        tuple(_conflicts(brief))
        or (Note("None was found among counts of people killed, wounded, missing, arrested, evacuated or infected."),),
    )
    yield Part(GAPS, tuple(Note(gap, bullet=True) for gap in _gaps(brief)))
    yield Part(f"{WITHHELD} ({len(brief.withheld)})", _withheld(brief.withheld))


def _part(brief: Brief, section: Section, heading: str, lines: Sequence[Line]) -> Part:
    if lines:
        return Part(heading, tuple(lines))
    withheld = sum(w.section is section for w in brief.withheld)
    what = "main point was" if section is Section.BOTTOM_LINE else f"{heading.casefold()} were"
    if withheld:
        return Part(heading, (Note(f"None borne out by the article; {withheld} withheld below."),))
    return Part(heading, (Note(f"No {what} found in the article."),))


# Statements


def _statement(claim: Claim, *, bullet: bool = True, aside: str = "") -> Line:
    text = words(claim.text)
    tail = "; ".join(filter(None, (aside, *days_of(claim))))
    return Line(text, cites_of(claim.evidence), lead=lead_of(claim, text), tail=tail, bullet=bullet)


def _objective(objective: Objective, names: dict[str, str]) -> Line:
    return _statement(objective, aside=_unnamed(objective, "objective of", objective.force_ids, names))


def _obstacle(obstacle: Obstacle, names: dict[str, str]) -> Line:
    return _statement(obstacle, aside=_unnamed(obstacle, "affects", obstacle.affects, names))


def _unnamed(claim: Claim, words_before: str, ids: Sequence[str], names: dict[str, str]) -> str:
    """Name the forces the statement is about, unless its words or its speaker do."""
    said = claim.text if claim.speaker is None else f"{claim.text} {claim.speaker.name}"
    missing = [names[i] for i in dict.fromkeys(ids) if i in names and not mentions(said, names[i])]
    return f"{words_before} {', '.join(missing)}" if missing else ""


def _force(force: Force) -> Line:
    named = {plain(force.name).casefold(), ""}
    also = [a for a in dict.fromkeys(map(plain, force.aliases)) if a.casefold() not in named]
    strength = ", ".join(dict.fromkeys(wording_of(f) for f in force.strength))
    role = plain(force.role)
    kind = force.kind.value.replace("_", " ")
    return Line(
        text=": ".join(filter(None, ("" if kind == "other" else kind, role))),
        cites=cites_of(force.evidence),
        name=words(force.name),
        lead=f"(also {', '.join(also)})" if also else "",
        tail=f"strength: {strength}" if strength else "",
    )


# Figures


def _key_figures(brief: Brief) -> tuple[Block, ...]:
    rows = list(dict.fromkeys(_figure_rows(brief)))
    if not rows:
        return (Note("No figures are stated in the lines of this brief."),)
    shown, left = rows[:MOST_FIGURES], len(rows) - MOST_FIGURES
    bounded = any(row[3] for row in shown)
    head = ("Figure", "Of", "Whose", "Range", "Sentence")
    table = Table(
        head if bounded else head[:3] + head[4:],
        tuple(row if bounded else row[:3] + row[4:] for row in shown),
    )
    return (table, Note(f"{left} more in the lines below.")) if left > 0 else (table,)


def _figure_rows(brief: Brief) -> Iterator[tuple[str, str, str, str, Cites]]:
    outlet = plain(brief.article.outlet) or "the article"
    claims = (brief.bottom_line, *brief.outcomes, *brief.objectives, *brief.obstacles)
    rows: dict[tuple[str, str, Cites], tuple[str, str, str, str, Cites]] = {}
    stated = [(c.figures, c.evidence, owner_of(c.speaker, c.commitment, outlet)) for c in claims if c]
    stated += [(f.strength, f.evidence, outlet) for f in brief.forces]
    for figures, evidence, whose in stated:
        for figure in figures:
            written, of = words(figure.as_written), plain(figure.of)
            if not of and not figure.unit:
                continue  # a number of nothing named tells nothing in a table
            near = [e for e in evidence if figure.as_written in e.quote] or evidence
            row = (
                written,
                "" if mentions(written, of) else of,
                whose,
                range_of(figure.low, figure.value, figure.high),
                cites_of(near),
            )
            # The same figure of the same sentence in the bottom line and below is one figure.
            rows.setdefault((written.casefold(), of.casefold(), row[-1]), row)
    yield from rows.values()


# Conflicts, gaps, what is withheld


def _conflicts(brief: Brief) -> Iterator[Table]:
    outlet = plain(brief.article.outlet) or "the article"
    for conflict in brief.conflicts:
        yield from _side_by_side(conflict, outlet, brief.article.id)


def _side_by_side(conflict: Conflict, outlet: str, article_id: str) -> Iterator[Table]:
    kind = "the values disagree" if conflict.kind is ConflictKind.DISAGREEMENT else "a count that moved"
    topic = words(conflict.topic)
    caption = f"{topic[0].upper()}{topic[1:]}: {kind}"
    for first in range(0, len(conflict.values), SIDE_BY_SIDE):
        values = conflict.values[first : first + SIDE_BY_SIDE]
        yield Table(
            head=tuple(words(v.speaker.name) if v.speaker else outlet for v in values),
            rows=(
                tuple(_value(v) for v in values),
                tuple(cites_of(v.evidence) if v.article_id == article_id else words(v.article_id) for v in values),
            ),
            caption=caption if first == 0 else f"{caption} (continued)",
        )


def _value(value: ConflictValue) -> str:
    written = words(value.as_written)
    bounds = [n for n in (value.low, value.value, value.high) if n is not None]
    if all(number_of(n) in written for n in bounds):
        return written
    return f"{written} ({range_of(value.low, value.value, value.high) or number_of(value.value)})"


def _gaps(brief: Brief) -> Iterator[str]:
    article = brief.article
    missing = {"outlet": article.outlet, "author": article.author, "publication date": article.published_at}
    if unknown := [name for name, value in missing.items() if not plain(value)]:
        yield f"Not known of the article: {', '.join(unknown)}."
    claims = [c for c in (brief.bottom_line, *brief.objectives, *brief.obstacles, *brief.outcomes) if c]
    undated = dict.fromkeys(plain(d.as_written) for c in claims for d in c.dates if not d.date)
    if undated := {wording: None for wording in undated if wording}:
        yield f"No day could be worked out for: {', '.join(f'“{wording}”' for wording in undated)}."
    unnamed = cites_of(e for c in claims if c.speaker and c.speaker.kind is SpeakerKind.UNNAMED for e in c.evidence)
    if unnamed:
        yield f"Sources the article does not name stand behind {', '.join(f's{n}' for n in unnamed)}."
    yield "This rests on one article; nothing in it is compared with other reports."


def _withheld(withheld: Sequence[Withheld]) -> tuple[Block, ...]:
    if not withheld:
        return (Note("Nothing: the article bears out all that the model said."),)
    lines = tuple(
        Line(
            text=f"“{words(w.text)}” — {REASONS[w.reason]}" + (f": {plain(w.detail)}" if plain(w.detail) else ""),
            cites=cites_of(w.evidence),
            lead=f"{w.section.value.replace('_', ' ').capitalize()}:",
        )
        for w in withheld
    )
    return (Note("Said by the model, not borne out by the article. Not to be used."), *lines)


def _method(brief: Brief) -> Iterator[str]:
    made, gate, usage = brief.generator, brief.generator.gate, brief.generator.usage
    prompt = f"{words(made.prompt.name)} {plain(made.prompt.version)}".strip()
    yield (
        f"Made by {words(made.name)} {plain(made.version)} with the model {words(made.model)}, "
        f"prompt {prompt} (sha256 {plain(made.prompt.sha256)[:12]}), schema {plain(brief.schema_version)}."
    )
    if settings := [f"{plain(k)} {_setting(v)}" for k, v in sorted(made.parameters.items())]:
        yield f"Parameters: {', '.join(settings)}."
    cost = "" if usage.cost_usd is None else f", at most {number_of(usage.cost_usd)} US dollars"
    yield (
        f"{count_of(usage.requests, 'request')}, {usage.prompt_tokens:,} tokens asked, "
        f"{usage.completion_tokens:,} answered{cost}; {number_of(round(made.elapsed_s, 1))} s waited."
    )
    yield (
        f"Of {count_of(gate.drafted, 'statement')} drafted, {gate.kept} kept, {gate.withheld} withheld, "
        f"{gate.repeated} said twice."
    )
    hidden = brief.article.hidden_removed
    removed = f" {count_of(hidden, 'hidden element')} taken out before reading." if hidden else ""
    yield f"Article text sha256 {plain(brief.article.sha256)[:12]}.{removed}"


def _setting(value: str | float | bool | None) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "on", False: "off", None: "unset"}[value]
    return words(value) if isinstance(value, str) else number_of(value)
