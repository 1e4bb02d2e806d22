"""A brief as a STIX 2.1 bundle: a report, an identity for each force, a note for each statement.

What the article does not bear out is left out. Each identifier follows from the content of the brief and from when it
was made, and the times are the brief's own: the same brief gives the same bytes, and no identifier has two times.

Confidence is given where the standard has a scale for what is known (its appendix A), and nowhere else:

- The Admiralty scale of credibility: 1 to 5 are 90, 70, 50, 30 and 10; 6, truth cannot be judged, is none. One article
  is one source, so nothing is confirmed: what it reports is 3, possibly true, and what is disputed 4, doubtful. What a
  party claims, denies or plans cannot be judged by its own words.
- The seven bands of likelihood (5, 15, 30, 50, 70, 85, 95), where something is expected in the words of one band.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import stix2

from briefing.errors import RefusedError
from briefing.models import Brief, Claim, Commitment, Conflict, Evidence, Force, ForceKind, Objective, Obstacle
from briefing.render._leads import lead_of
from briefing.render._plain import link_to, plain, words
from briefing.render._wording import days_of

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:briefing:stix")
_SINCE = "2026-01-01T00:00:00.000Z"
"""When the identity of the program was made; it is the same in every bundle."""

_ADMIRALTY = {Commitment.REPORTED: 50, Commitment.DISPUTED: 30}
_BANDS = (
    (r"almost no chance|remote chance", 5),
    (r"very unlikely|highly improbable", 15),
    (r"unlikely|improbable", 30),
    (r"roughly even chance|roughly even odds|even chance|even odds", 50),
    (r"very likely|highly probable", 85),
    (r"likely|probable|probably", 70),
    (r"almost certain|almost certainly|nearly certain", 95),
)
_OTHERWISE = re.compile(r"(?:\b(?:not|never|more|less|most|least|as|how|how very)|n[’']t) \Z", re.IGNORECASE)

_CLASSES = {
    ForceKind.STATE: "organization",
    ForceKind.MILITARY: "organization",
    ForceKind.ARMED_GROUP: "group",
    ForceKind.POLITICAL: "organization",
    ForceKind.ORGANISATION: "organization",
    ForceKind.COMPANY: "organization",
    ForceKind.PERSON: "individual",
    ForceKind.POPULATION: "class",
    ForceKind.OTHER: "unknown",
}
"""A force of nature is nobody; it becomes a note."""


def render_stix(brief: Brief) -> str:
    """Write the brief as one bundle, in ASCII. Raises `RefusedError` where `as_of` is no time with a zone."""
    bundle = stix2.v21.Bundle(objects=_Export(brief).objects(), id=_id(brief, "bundle"))
    return json.dumps(json.loads(bundle.serialize()), indent=2) + "\n"


def confidence_of(claim: Claim) -> int | None:
    """Give the confidence of a statement by the scales above; None where it cannot be judged."""
    if claim.commitment is Commitment.EXPECTED:
        return _likelihood(claim.text)
    return _ADMIRALTY.get(claim.commitment)


def _likelihood(text: str) -> int | None:
    found: dict[int, int] = {}
    for band, likelihood in _BANDS:
        for match in re.finditer(rf"(?<!\w)(?:{band})(?!\w)", text, re.IGNORECASE):
            # A longer term holds a shorter one that ends with it.
            found.setdefault(match.end(), 0 if _OTHERWISE.search(text[: match.start()]) else likelihood)
    likelihoods = set(found.values())
    return likelihoods.pop() or None if len(likelihoods) == 1 else None


class _Export:
    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        made = _utc(brief.as_of)
        self._report_id = _id(brief, "report")
        self._producer = stix2.v21.Identity(
            id=f"identity--{uuid.uuid5(_NAMESPACE, brief.generator.name)}",
            created=_SINCE,
            modified=_SINCE,
            name=plain(brief.generator.name),
            identity_class="system",
        )
        self._common: dict[str, Any] = {"created": made, "modified": made, "created_by_ref": self._producer.id}
        if brief.article.language:
            self._common["lang"] = plain(brief.article.language)

    def objects(self) -> list[Any]:
        """Give the objects of the bundle, the report last."""
        found = [*self._outlet(), *self._forces(), *self._notes()]
        return [self._producer, *found, self._report([each.id for each in found] or [self._producer.id])]

    def _outlet(self) -> Iterator[Any]:
        if self._brief.article.outlet:
            yield self._identity("outlet", self._brief.article.outlet, "organization")

    def _forces(self) -> Iterator[Any]:
        for force in self._brief.forces:
            if force.kind in _CLASSES:
                yield self._identity(
                    force.id,
                    force.name,
                    _CLASSES[force.kind],
                    description=_description(force),
                    labels=[f"kind:{force.kind.value}"],
                    external_references=self._references(force.evidence),
                )

    def _notes(self) -> Iterator[Any]:
        brief = self._brief
        for force in brief.forces:
            if force.kind not in _CLASSES:
                content = f"{words(force.name)}: {_description(force)}"
                yield self._note("forces", force.id, content, force.evidence, labels=[f"kind:{force.kind.value}"])
        if brief.bottom_line:
            yield self._statement("bottom_line", brief.bottom_line)
        for section in ("objectives", "obstacles", "outcomes"):
            for claim in getattr(brief, section):
                yield self._statement(section, claim)
        for number, conflict in enumerate(brief.conflicts, 1):
            evidence = [each for value in conflict.values for each in value.evidence]
            yield self._note("conflicts", str(number), _sides(conflict), evidence, labels=[conflict.kind.value])

    def _statement(self, section: str, claim: Claim) -> Any:
        kind, speaker, confidence = getattr(claim, "kind", None), claim.speaker, confidence_of(claim)
        labels = [f"commitment:{claim.commitment.value}"]
        # Who is quoted did not write the note, and is none of its `authors`.
        labels += [f"speaker:{words(speaker.name)}"] if speaker else []
        labels += [f"kind:{kind.value}"] if kind else []
        return self._note(
            section,
            claim.id,
            _told(claim),
            claim.evidence,
            about=self._forces_of(claim),
            labels=labels,
            **({} if confidence is None else {"confidence": confidence}),
        )

    def _forces_of(self, claim: Claim) -> list[str]:
        named: tuple[str, ...] = ()
        if isinstance(claim, Objective):
            named = claim.force_ids
        elif isinstance(claim, Obstacle):
            named = claim.affects
        identities = {force.id for force in self._brief.forces if force.kind in _CLASSES}
        return [_id(self._brief, "identity", name) for name in named if name in identities]

    def _note(
        self,
        section: str,
        local_id: str,
        content: str,
        evidence: Iterable[Evidence],
        *,
        labels: Sequence[str],
        about: Sequence[str] = (),
        **more: Any,
    ) -> Any:
        return stix2.v21.Note(
            **self._common,
            id=_id(self._brief, "note", f"{section}/{local_id}"),
            abstract=section.replace("_", " ").capitalize(),
            content=content,
            object_refs=about or [self._report_id],
            labels=[f"section:{section}", *labels],
            external_references=self._references(evidence),
            **more,
        )

    def _identity(self, local_id: str, name: str, identity_class: str, **more: Any) -> Any:
        return stix2.v21.Identity(
            **self._common,
            id=_id(self._brief, "identity", local_id),
            name=words(name),
            identity_class=identity_class,
            **more,
        )

    def _report(self, object_refs: list[str]) -> Any:
        brief, article = self._brief, self._brief.article
        about = " ".join(filter(None, (plain(article.author), plain(article.published_at))))
        return stix2.v21.Report(
            **self._common,
            id=self._report_id,
            name=words(article.title or "Situation brief"),
            **({"description": _told(brief.bottom_line)} if brief.bottom_line else {}),
            report_types=["situation-brief"],
            published=self._common["created"],
            object_refs=object_refs,
            external_references=[self._reference(article.id, about or None)],
        )

    def _references(self, evidence: Iterable[Evidence]) -> list[dict[str, str]]:
        article = self._brief.article
        return [self._reference(f"{article.id}#s{each.sentence}", words(each.quote)) for each in evidence]

    def _reference(self, external_id: str, description: str | None) -> dict[str, str]:
        article = self._brief.article
        known = {"description": description, "url": link_to(article.url)}
        named = {"source_name": words(article.outlet or "article"), "external_id": external_id}
        return {**named, **{name: value for name, value in known.items() if value}}


def _id(brief: Brief, kind: str, local_id: str = "") -> str:
    return f"{kind}--{uuid.uuid5(_NAMESPACE, f'{brief.id}/{_utc(brief.as_of)}/{kind}/{local_id}')}"


def _utc(as_of: str) -> str:
    try:
        moment = datetime.fromisoformat(as_of)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise RefusedError(f"as_of: “{plain(as_of)[:40]}” is no time with a zone", hint="Make the brief again.")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _told(claim: Claim) -> str:
    """Give the statement with who says it and how firmly, and its days worked out, as the page has them."""
    text = words(claim.text)
    days = f" ({'; '.join(days_of(claim))})" if days_of(claim) else ""
    return f"{lead_of(claim, text)} {text}{days}".lstrip()


def _description(force: Force) -> str:
    names = {plain(alias).casefold(): words(alias) for alias in reversed(force.aliases)}
    names.pop(plain(force.name).casefold(), None)
    known = f"(also {', '.join(reversed(names.values()))})" if names else ""
    return " ".join(filter(None, (words(force.role), known)))


def _sides(conflict: Conflict) -> str:
    sides = (
        f"{words(value.as_written)} ({words(value.speaker.name) if value.speaker else 'the article'})"
        for value in conflict.values
    )
    return f"{words(conflict.topic)}: {' / '.join(sides)}"
