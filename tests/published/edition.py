"""An edition of a digest put together of briefs, for the example: nothing in the program makes one yet."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.digests import (
    Change,
    ChangeKind,
    Coverage,
    Digest,
    Event,
    FailedFeed,
    SkippedArticle,
    Window,
)
from briefing.models import Brief, Claim, Record
from briefing.render.digest import digest_id


def edition(before: Sequence[Brief], now: Sequence[Brief]) -> Digest:
    """Make the second edition of a digest: an event for each brief, compared with the briefs of the first."""
    content = {
        "name": "Fictional mornings",
        "edition": 2,
        "previous_edition": 1,
        "as_of": "2026-11-22T07:00:00+01:00",
        "window": Window(start="2026-11-21T07:00:00+01:00", end="2026-11-22T07:00:00+01:00", zone="Europe/Vienna"),
        "events": tuple(_event(brief, _of_article(before, brief)) for brief in now),
        "articles": tuple(brief.article for brief in now),
        "coverage": Coverage(
            feeds_tried=4,
            feeds_read=2,
            feeds_empty=1,
            feeds_failed=(
                FailedFeed(
                    url="https://gazette.example/feed",
                    reason="the host did not answer within 30 s",
                    since="2026-11-20T07:00:00+01:00",
                ),
            ),
            articles_read=len(now),
            articles_skipped=(
                SkippedArticle(url="https://courier.example/live", reason="too short to be an article: 40 words"),
            ),
        ),
        "generator": now[0].generator,
    }
    digest = Digest(id="", **content)
    return digest.model_copy(update={"id": digest_id(digest)})


def _of_article(briefs: Sequence[Brief], brief: Brief) -> Brief | None:
    return next((each for each in briefs if each.article.id == brief.article.id), None)


def _event(brief: Brief, before: Brief | None) -> Event:
    article_id = brief.article.id
    return Event.model_validate(
        {
            "id": f"e-{article_id[:8]}",
            "title": brief.article.title,
            "article_ids": (article_id,),
            "independent_sources": 1,
            "bottom_line": brief.bottom_line and _sourced(brief.bottom_line, article_id),
            **{
                section: [_sourced(each, article_id) for each in getattr(brief, section)]
                for section in ("forces", "objectives", "obstacles", "outcomes")
            },
            "conflicts": [conflict.model_dump() for conflict in brief.conflicts],
            "changes": list(_changes(before.outcomes if before else (), brief.outcomes)),
        }
    )


def _sourced(item: Record, article_id: str) -> dict[str, object]:
    fields = item.model_dump()
    return {**fields, "evidence": [{**each, "article_id": article_id} for each in fields["evidence"]]}


def _changes(before: Sequence[Claim], now: Sequence[Claim]) -> list[Change]:
    """Tell by its id what became of each statement."""
    old, new = ({claim.id: claim.text for claim in claims} for claims in (before, now))
    return [
        Change(kind=_kind(old.get(name), new.get(name)), claim_id=name, before=old.get(name), after=new.get(name))
        for name in sorted(old.keys() | new.keys())
    ]


def _kind(old: str | None, new: str | None) -> ChangeKind:
    if old is None:
        return ChangeKind.NEW
    if new is None:
        return ChangeKind.WITHDRAWN
    return ChangeKind.UNCHANGED if old == new else ChangeKind.CHANGED
