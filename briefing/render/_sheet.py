"""What stands on the page, in its order: the main point first, the method last.

Escaping is left to the format, and so is what a block looks like.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from briefing.models import (
    FROM_EXAMPLE,
    Brief,
    Claim,
    Commitment,
    Conflict,
    ConflictKind,
    ConflictValue,
    Force,
    ForceKind,
    Objective,
    Obstacle,
    Reason,
    Section,
    Withheld,
)
from briefing.render._blocks import Block, Cites, Line, Note, Part, Refused, Sheet, Side, Sides, Table
from briefing.render._citing import cites_of, claims_of, put_right, quoted
from briefing.render._figures import NOBODY_NAMED, ONE_SIDED, key_figures
from briefing.render._highlights import LEAST, highlights
from briefing.render._leads import lead_of, meant_by
from briefing.render._moved import later_than, others_than
from briefing.render._plain import link_to, plain, words
from briefing.render._reasons import in_plain_words, stands_above
from briefing.render._remarks import LEGEND, described, gaps, method, source_of, title_of
from briefing.render._wording import (
    REASONS,
    count_of,
    days_of,
    listed,
    marked,
    mentions,
    moment_of,
    number_of,
    range_of,
    wording_of,
)

BOTTOM_LINE = "Bottom line"
HIGHLIGHTS = "Highlights"
KEY_FIGURES = "Key figures"
FORCES = "Forces"
OBJECTIVES = "Objectives"
OBSTACLES = "Obstacles"
OUTCOMES = "Outcomes"
CONFLICTS = "Claims and conflicts"
GAPS = "Gaps"
WITHHELD = "Withheld"
SOURCES = "Sources"
METHOD = "Method"

_SAID_BY_THE_DETAIL = (Reason.NOT_IN_SOURCE, Reason.NOT_A_STATEMENT)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The statements as lines, numbered through in the order of the page."""

    top: tuple[Line, ...]
    forces: tuple[Line, ...]
    objectives: tuple[Line, ...]
    obstacles: tuple[Line, ...]
    outcomes: tuple[Line, ...]
    refused: tuple[Refused, ...]


def lay_out(brief: Brief) -> Sheet:
    """Put the brief in the order of the page."""
    return Sheet(
        title=plain(brief.article.title) or "Untitled article",
        made=f"Made {moment_of(brief.as_of)} from an article of {_day_of(brief)}. Written by a language model "
        f"({words(brief.generator.model)}); every line was checked by code against the sentences it cites.",
        source=source_of(brief.article),
        link=link_to(brief.article.url),
        legend=LEGEND,
        parts=tuple(_parts(brief)),
        described=described(brief),
        quoted=quoted(brief),
        method=tuple(method(brief)),
    )


def _day_of(brief: Brief) -> str:
    published = moment_of(brief.article.published_at or "")
    return published if plain(brief.article.published_at) else "unknown date"


def claims_under(brief: Brief) -> dict[str, tuple[Claim, ...]]:
    """Give the statements under each heading that has some, in the order in which they stand."""
    told = _told_above(brief)
    return {
        BOTTOM_LINE: () if brief.bottom_line is None else (brief.bottom_line,),
        HIGHLIGHTS: highlights(brief),
        OBJECTIVES: brief.objectives,
        OBSTACLES: brief.obstacles,
        OUTCOMES: tuple(claim for claim in brief.outcomes if claim.id not in told),
    }


def _parts(brief: Brief) -> Iterator[Part]:
    lines, outlet = _lines(brief), plain(brief.article.outlet) or "the article"
    yield _part(brief, Section.BOTTOM_LINE, lines.top)
    yield Part(HIGHLIGHTS, tuple(_highlights(brief, lines)))
    yield Part(KEY_FIGURES, key_figures(brief))
    yield _part(brief, Section.FORCES, lines.forces)
    yield _part(brief, Section.OBJECTIVES, lines.objectives)
    yield _part(brief, Section.OBSTACLES, lines.obstacles)
    yield Part(OUTCOMES, _outcomes(brief, lines.outcomes))
    yield Part(CONFLICTS, (*_conflicts(brief, outlet), _one_sided(brief)))
    yield Part(GAPS, tuple(Note(gap, bullet=True) for gap in gaps(brief)))
    yield Part(f"{WITHHELD} ({len(brief.withheld)})", _withheld(lines.refused))


def _part(brief: Brief, section: Section, lines: Sequence[Line]) -> Part:
    heading = title_of(section)
    return Part(heading, tuple(lines) or (Note(_why_empty(brief, section, heading.casefold())),))


def _told_above(brief: Brief) -> dict[str, tuple[str, Claim]]:
    """Give for the outcomes that stand above in the same words, by id, the heading there and the claim."""
    above = {
        _told(claim): (heading, claim)
        for heading, claims in (
            (OBSTACLES, brief.obstacles),
            (OBJECTIVES, brief.objectives),
            (BOTTOM_LINE, (brief.bottom_line,) if brief.bottom_line else ()),
        )
        for claim in claims
    }
    told = {claim.id: above[_told(claim)] for claim in brief.outcomes if _told(claim) in above}
    if (top := brief.bottom_line) is not None:
        told |= {c.id: (BOTTOM_LINE, top) for c in brief.outcomes if c.id not in told and _is_part_of(c, top)}
    return told


_WORD = re.compile(r"[\w’'-]+")


def _is_part_of(claim: Claim, top: Claim) -> bool:
    """Tell whether the main point has all the words of a statement, of the same sentences and on the same word."""
    mine, theirs = _told(claim), _told(top)
    return mine[1:] == theirs[1:] and {*_WORD.findall(str(mine[0]))} <= {*_WORD.findall(str(theirs[0]))}


def _told(claim: Claim) -> tuple[object, ...]:
    speaker = claim.speaker.name if claim.speaker else None
    return words(claim.text).casefold().strip(" ."), cites_of(claim.evidence), speaker, claim.commitment


def _outcomes(brief: Brief, lines: Sequence[Line]) -> tuple[Block, ...]:
    told = _told_above(brief)
    if not told:
        return _part(brief, Section.OUTCOMES, lines).blocks
    left = [line for claim, line in zip(brief.outcomes, lines, strict=True) if claim.id not in told]
    where = listed([f"“{heading}”" for heading in dict.fromkeys(heading for heading, _ in told.values())])
    said = count_of(len(told), "more outcome" if left else "outcome")
    # a bullet, so that it is not read as the end of the line before it
    return (*left, Note(f"{said} told above in the same words, under {where}.", bullet=True))


def _why_empty(brief: Brief, section: Section, name: str) -> str:
    withheld = sum(w.section is section for w in brief.withheld)
    if any(missed.section is section for missed in brief.generator.unanswered):
        return f"Not known: the model gave no usable answer when asked; {withheld} withheld below."
    if withheld:
        return f"None borne out by the article; {withheld} withheld below."
    what = "main point was" if section is Section.BOTTOM_LINE else f"{name} were"
    return f"No {what} found in the article."


# Statements


def _lines(brief: Brief) -> _Lines:
    names = {force.id: plain(force.name) for force in brief.forces}
    numbers = count(1)

    def lines(items: Iterable[Claim | Force], make: Callable[..., Line], *more: object) -> tuple[Line, ...]:
        return tuple(replace(_beside_others(brief, item, make(item, *more)), number=next(numbers)) for item in items)

    top = tuple(replace(line, bullet=False) for line in lines(filter(None, [brief.bottom_line]), _statement))
    forces = lines(brief.forces, _force)
    objectives = lines(brief.objectives, _objective, names)
    obstacles = lines(brief.obstacles, _obstacle, names)
    above = (*filter(None, [brief.bottom_line]), *brief.objectives, *brief.obstacles)
    number_of_claim = {c.id: line.number for c, line in zip(above, (*top, *objectives, *obstacles), strict=True)}
    told = _told_above(brief)
    return _Lines(
        top=top,
        forces=forces,
        objectives=objectives,
        obstacles=obstacles,
        outcomes=tuple(
            replace(
                _beside_others(brief, c, _statement(c)),
                number=number_of_claim[told[c.id][1].id] if c.id in told else next(numbers),
            )
            for c in brief.outcomes
        ),
        refused=tuple(_refused(brief, item, number) for number, item in enumerate(brief.withheld, 1)),
    )


def _beside_others(brief: Brief, item: Claim | Force, line: Line) -> Line:
    """Say beside a count that it is no longer the latest, or which count others give."""
    if not isinstance(item, Claim):
        return line
    if later := later_than(brief, item):
        return replace(line, asides=(*line.asides, f"an earlier count, the article also has {words(later.as_written)}"))
    if others := others_than(brief, item):
        given = listed(list(dict.fromkeys(words(other.as_written) for other in others)))
        return replace(line, asides=(*line.asides, f"disputed, others give {given}"))
    return line


def _statement(claim: Claim, aside: str = "") -> Line:
    text = words(claim.text)
    return Line(
        text,
        cites_of(claim.evidence),
        lead=lead_of(claim, text),
        asides=tuple(filter(None, (aside, meant_by(claim, text), *days_of(claim)))),
        commitment=claim.commitment,
        days=tuple(dict.fromkeys(d.date for d in claim.dates if d.date and d.precision == "day")),
    )


def _objective(objective: Objective, names: dict[str, str]) -> Line:
    return _statement(objective, _unnamed(objective, "objective of", objective.force_ids, names))


def _obstacle(obstacle: Obstacle, names: dict[str, str]) -> Line:
    return _statement(obstacle, _unnamed(obstacle, "affects", obstacle.affects, names))


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
    kind = "" if force.kind is ForceKind.OTHER else force.kind.value.replace("_", " ")
    return Line(
        text=": ".join(filter(None, (kind, role))),
        cites=cites_of(force.evidence),
        name=words(force.name),
        # A kind is what the force is, a role may be what it did: `Lantern, organisation: sent tents`.
        behind_name="," if kind else ":",
        lead=f"(also {', '.join(also)})" if also else "",
        asides=(f"strength: {strength}",) if strength else (),
    )


def _highlights(brief: Brief, lines: _Lines) -> Iterator[Block]:
    line_of = {id(claim): line for claim, line in zip(brief.objectives, lines.objectives, strict=True)}
    line_of |= {id(claim): line for claim, line in zip(brief.outcomes, lines.outcomes, strict=True)}
    chosen = highlights(brief)
    yield from (replace(line_of[id(claim)], again=True) for claim in chosen)
    if not chosen:
        able = len(brief.objectives) + len(brief.outcomes)
        stand = count_of(able, "statement") if able else "no statement"
        yield Note(
            f"None: highlights are at least {LEAST} outcomes or objectives that can be read alone and say more than "
            f"the bottom line; {stand} of these two kinds can be found below."
        )


# Conflicts, and what is withheld


def _conflicts(brief: Brief, outlet: str) -> tuple[Block, ...]:
    numbers = count(1)
    found = tuple(_sides(conflict, outlet, brief.article.id, numbers) for conflict in brief.conflicts)
    return found or (
        Note(
            "No differing figures found. The rule compares counts that two speakers give of the same kind (people "
            "killed, wounded, missing, arrested, evacuated, infected, rescued, on strike or who took part; jobs lost) "
            "and figures that are said to answer another one (“put the figure at”, “disputed that”), within this one "
            "article; other differences are not looked for."
        ),
    )


def _sides(conflict: Conflict, outlet: str, article_id: str, numbers: Iterator[int]) -> Sides:
    kind = "the values disagree" if conflict.kind is ConflictKind.DISAGREEMENT else "a count that moved"
    topic = words(conflict.topic)
    return Sides(
        caption=f"{topic[0].upper()}{topic[1:]}: {kind}",
        sides=tuple(
            Side(
                whose=words(v.speaker.name) if v.speaker else outlet,
                value=_value(v),
                low=v.low,
                best=v.value,
                high=v.high,
                where=cites_of(v.evidence) if v.article_id == article_id else words(v.article_id),
                number=next(numbers),
            )
            for v in conflict.values
        ),
    )


def _value(value: ConflictValue) -> str:
    written = words(value.as_written)
    bounds = [n for n in (value.low, value.value, value.high) if n is not None]
    exact = value.value is not None and set(bounds) == {value.value}
    if exact or all(number_of(n) in written for n in bounds):
        return written  # `twelve (12)` says it twice
    return f"{written} ({range_of(value.low, value.value, value.high) or number_of(value.value)})"


def _one_sided(brief: Brief) -> Block:
    """Put side by side who claims, denies or disputes: these statements rest on one side's word."""
    rows: dict[str, dict[Commitment, set[int]]] = {}
    claims = [claim for claim in claims_of(brief) if claim.commitment in ONE_SIDED]
    names = [words(claim.speaker.name) for claim in claims if claim.speaker]
    for claim in claims:
        whose = _in_full(words(claim.speaker.name), names) if claim.speaker else NOBODY_NAMED
        row = rows.setdefault(whose, {commitment: set() for commitment in ONE_SIDED})
        row[claim.commitment].update(cites_of(claim.evidence))
    if not rows:
        return Note("No statement of this brief is claimed, denied or disputed.")
    used = [c for c in ONE_SIDED if any(row[c] for row in rows.values())]
    cells: list[tuple[str | Cites, ...]] = [
        (whose, *(tuple(sorted(row[c])) for c in used)) for whose, row in rows.items()
    ]
    return Table(
        ("Whose word", *(c.value.capitalize() for c in used)), tuple(cells), caption="Resting on one side’s word"
    )


def _in_full(name: str, names: Iterable[str]) -> str:
    """Give the one longer of these names that ends in a last name alone; the name itself where that is not sure."""
    fuller = {other for other in names if other.endswith(f" {name}")}
    return fuller.pop() if len(fuller) == 1 and " " not in name else name


def _withheld(refused: Sequence[Refused]) -> tuple[Block, ...]:
    if not refused:
        return (Note("Nothing: the article bears out all that the model said."),)
    own = [r for r in refused if r.detail != FROM_EXAMPLE]
    said = f"{len(refused) - len(own)} more {FROM_EXAMPLE}; the data have them."
    more = (Note(said),) if len(own) < len(refused) else ()
    return (Note("Said by the model, not borne out by the article. Not to be used."), *own, *more)


def _refused(brief: Brief, withheld: Withheld, number: int) -> Refused:
    right = put_right(brief, withheld)
    above = "told above as the article has it" if stands_above(brief, withheld) else ""
    why = "; ".join(filter(None, (in_plain_words(withheld), above, _taken_back(withheld))))
    detail = "see" if right else why
    # "Not in the article: the article has other words for it" says less than its second half.
    label = "" if plain(withheld.detail) and withheld.reason in _SAID_BY_THE_DETAIL else REASONS[withheld.reason]
    return Refused(
        section=title_of(withheld.section),
        spans=marked(words(withheld.text), withheld.offending),
        reason="put right" if right else label,
        detail=detail,
        cites=cites_of(right.evidence if right else withheld.evidence),
        number=number,
    )


def _taken_back(withheld: Withheld) -> str:
    # Other words that are false too stand in the data alone: to show them helps nobody.
    return "taken back when asked again" if withheld.again and not withheld.again.text else ""
