"""A brief as lines of JSON, one object a line: for tools that read a stream of records.

Each object begins with what it is and of which brief, then come the members that the same object has in the JSON
document; `schemas/v1/situation-brief-line.schema.json` is the schema of a line:

    {"record": "brief",    "brief_id", "schema_version", "as_of", "article", "generator"}   once, first
    {"record": "claim",    "brief_id", "section": "bottom_line", …Claim}                    where there is one
    {"record": "force",    "brief_id", "section": "forces", …Force}
    {"record": "claim",    "brief_id", "section": "objectives" | "obstacles" | "outcomes", …Claim}
    {"record": "conflict", "brief_id", "section": "conflicts", …Conflict}
    {"record": "withheld", "brief_id", "section": where it would have stood, …Withheld}

The article comes without `text` and `sentences`; every quote is in its evidence. Order is that of the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from briefing.models import Brief
from briefing.render.json import dumped, json_of


def render_ndjson(brief: Brief) -> str:
    """Write the brief as lines of JSON: the brief itself, then each of its statements."""
    return "".join(json_of(record) + "\n" for record in _records(brief))


def _records(brief: Brief) -> Iterator[dict[str, object]]:
    whole = dumped(brief)
    article = {name: value for name, value in whole["article"].items() if name not in {"text", "sentences"}}
    yield {
        "record": "brief",
        "brief_id": brief.id,
        "schema_version": brief.schema_version,
        "as_of": brief.as_of,
        "article": article,
        "generator": whole["generator"],
    }
    if brief.bottom_line:
        yield _record(brief, "claim", "bottom_line", brief.bottom_line)
    for force in brief.forces:
        yield _record(brief, "force", "forces", force)
    for section in ("objectives", "obstacles", "outcomes"):
        for claim in getattr(brief, section):
            yield _record(brief, "claim", section, claim)
    for conflict in brief.conflicts:
        yield _record(brief, "conflict", "conflicts", conflict)
    for withheld in brief.withheld:
        yield _record(brief, "withheld", withheld.section, withheld)


def _record(brief: Brief, record: str, section: str, item: BaseModel) -> dict[str, object]:
    return {"record": record, "brief_id": brief.id, "section": section} | item.model_dump(mode="python")
