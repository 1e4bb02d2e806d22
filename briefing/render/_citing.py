"""What a brief cites, and in which words of the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.models import Brief, Claim, Evidence, Force, Withheld
from briefing.render._blocks import Cites, Quoted
from briefing.render._plain import words


def cites_of(evidence: Iterable[Evidence]) -> Cites:
    """Numbers of the sentences, each once, in reading order."""
    return tuple(sorted({e.sentence for e in evidence}))


def claims_of(brief: Brief) -> tuple[Claim, ...]:
    """The statements in the order of the page."""
    top = () if brief.bottom_line is None else (brief.bottom_line,)
    return (*top, *brief.objectives, *brief.obstacles, *brief.outcomes)


def put_right(brief: Brief, withheld: Withheld) -> Claim | None:
    """Find the claim that says now what was withheld; None where it is not put right."""
    named = withheld.again.claim_id if withheld.again else None
    return next((claim for claim in claims_of(brief) if claim.id == named), None)


def all_evidence(brief: Brief) -> Iterator[Evidence]:
    """Everything the page cites; of a statement withheld and put right that is what the claim rests on."""
    refused = (withheld for withheld in brief.withheld if not put_right(brief, withheld))
    items: tuple[Force | Claim | Withheld, ...] = (*brief.forces, *claims_of(brief), *refused)
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
