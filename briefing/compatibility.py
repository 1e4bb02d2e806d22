"""What a change of a JSON Schema means to those who read documents of it.

Minor, a reader of the old version can go on reading: an optional member is added, a bound is looser, a list of words
that also takes any other text has a word more. Major, it cannot rely on that: a member is removed, is of another
type, must be there or need no longer be, means something else where it is left out; a bound is narrower; a list of
words has one more or one less. Words for people (titles, descriptions) mean nothing here, nor does the name of a
definition or the order of anything. A keyword that is not understood is major where it changes at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from briefing.errors import RefusedError

Schema = Mapping[str, Any]

_LONGEST = 80
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_RULES = ("pattern", "format", "multipleOf", "uniqueItems")
_FOR_PEOPLE = {"title", "description", "examples", "$comment", "deprecated", "$defs", "$id", "$schema"}
_READ = {*_LEAST, *_MOST, *_RULES, *_FOR_PEOPLE, "type", "properties", "required", "items", "additionalProperties"}


class Level(StrEnum):
    """How much a change breaks."""

    NONE = "none"
    MINOR = "minor"
    MAJOR = "major"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changed."""

    level: Level
    where: str
    """The member, such as `Claim.figures` or `Claim.evidence[]`."""
    what: str


def differences(old: Schema, new: Schema) -> tuple[Difference, ...]:
    """Compare two versions of a schema, following `$ref` within each; what a definition has is told once.

    Both must be schemas by their dialect. Raises `RefusedError` where a `$ref` leads nowhere or round in a circle.
    """
    at = str(new.get("title") or old.get("title") or "document")
    try:
        return (*_changed("$schema", old, new, at), *_Comparison(old, new).of(old, new, at))
    except RecursionError:
        raise RefusedError("a reference of the schema leads back to itself without an end") from None


def level(found: tuple[Difference, ...]) -> Level:
    """Give the gravest level among differences."""
    grave = {difference.level for difference in found}
    return next((each for each in (Level.MAJOR, Level.MINOR) if each in grave), Level.NONE)


@dataclass(frozen=True, slots=True)
class _Branch:
    """One of the kinds of value that a schema takes."""

    schema: Schema
    at: str
    ref: str


class _Comparison:
    def __init__(self, old: Schema, new: Schema) -> None:
        self._old, self._new = old, new
        self._told: set[tuple[str, ...]] = set()

    def of(self, old: Schema | bool, new: Schema | bool, at: str) -> Iterator[Difference]:
        """Compare two parts, `at` being the name of the place."""
        before, after = _branches(self._old, _object(old), at), _branches(self._new, _object(new), at)
        yield from _changed("default", _object(old), _object(new), at)
        yield from self._words(before, after)
        was, now = (", ".join(sorted(k for k in kinds if k[0] != "=")) or "a list" for kinds in (before, after))
        if was != now:
            yield Difference(Level.MAJOR, at, f"was {was}; is {now}")
        for kind in sorted(before.keys() & after.keys()):
            yield from self._same_kind(kind, before[kind], after[kind])

    def _words(self, before: Mapping[str, _Branch], after: Mapping[str, _Branch]) -> Iterator[Difference]:
        for word in sorted(kind for kind in before.keys() ^ after.keys() if kind[0] == "="):
            added, at = word in after, (after.get(word) or before[word]).at
            takes_any = "string" in (before if added else after)
            if not self._is_told(word, at, at):
                what = f"{word[1:]} is {'added to' if added else 'removed from'} the list"
                yield Difference(Level.MINOR if takes_any else Level.MAJOR, at, what)

    def _is_told(self, *what: str) -> bool:
        told = what in self._told
        self._told.add(what)
        return told

    def _same_kind(self, kind: str, old: _Branch, new: _Branch) -> Iterator[Difference]:
        if old.ref and new.ref and self._is_told(kind, old.ref, new.ref):
            return
        yield from _bounds(old.schema, new.schema, new.at)
        yield from self._members(old.schema, new.schema, new.at)
        yield from self._rest(old.schema, new.schema, new.at)
        if "items" in old.schema or "items" in new.schema:
            yield from self.of(old.schema.get("items", True), new.schema.get("items", True), f"{new.at}[]")
        for key in sorted((old.schema.keys() | new.schema.keys()) - _READ):
            yield from _changed(key, _inlined(self._old, old.schema), _inlined(self._new, new.schema), new.at)

    def _members(self, old: Schema, new: Schema, at: str) -> Iterator[Difference]:
        before, after = old.get("properties", {}), new.get("properties", {})
        had, must = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() | after.keys() | had | must):
            where = f"{at}.{name}"
            if name in before and name not in after:
                yield Difference(Level.MAJOR, where, "is removed")
            elif name in after and name not in before:
                added = Level.MAJOR if name in must else Level.MINOR
                yield Difference(added, where, f"is added{', and must be there' if name in must else ''}")
            else:
                if (name in had) != (name in must):
                    yield Difference(Level.MAJOR, where, "must be there now" if name in must else "may be missing now")
                yield from self.of(before.get(name, True), after.get(name, True), where)

    def _rest(self, old: Schema, new: Schema, at: str) -> Iterator[Difference]:
        before, after = old.get("additionalProperties", True), new.get("additionalProperties", True)
        if isinstance(before, bool) or isinstance(after, bool):
            if before != after:
                looser = before is False or after is True
                what = "other members are taken" if looser else "other members are not taken, or not all"
                yield Difference(Level.MINOR if looser else Level.MAJOR, at, what)
        else:
            yield from self.of(before, after, f"{at}{{}}")


def _branches(root: Schema, part: Schema, at: str, ref: str = "") -> dict[str, _Branch]:
    """List the kinds of value that a part takes: a type each, and `=…` each word of a list."""
    if "$ref" in part:
        target = str(part["$ref"])
        beside = {key: value for key, value in part.items() if key != "$ref"}
        name = target.rpartition("/")[2] or at
        return _branches(root, {**_resolved(root, target), **beside}, name, target)
    for key in ("anyOf", "oneOf"):
        if key in part:
            beside = {other: value for other, value in part.items() if other != key}
            choices = [_branches(root, {**beside, **_object(choice)}, at, ref) for choice in part[key]]
            return _merged(choices)
    words = part.get("enum", [part["const"]] if "const" in part else None)
    if words is not None:
        return {f"={json.dumps(word, ensure_ascii=False, sort_keys=True)}": _Branch({}, at, "") for word in words}
    types = part.get("type", "anything")
    schema = {key: value for key, value in part.items() if key != "default"}
    return {kind: _Branch(schema, at, ref) for kind in ([types] if isinstance(types, str) else types)}


def _merged(choices: list[dict[str, _Branch]]) -> dict[str, _Branch]:
    merged: dict[str, _Branch] = {}
    for choice in choices:
        for kind, branch in choice.items():
            again = sum(each.partition(" ")[0] == kind for each in merged)
            merged[f"{kind} {again + 1}" if again and kind[0] != "=" else kind] = branch
    return merged


def _bounds(old: Schema, new: Schema, at: str) -> Iterator[Difference]:
    for key in (*_LEAST, *_MOST, *_RULES):
        before, after = old.get(key), new.get(key)
        if key in _RULES:
            narrower = after is not None
        else:
            narrower = before is None or (after is not None and (after > before) == (key in _LEAST))
        yield from _changed(key, old, new, at, Level.MAJOR if narrower else Level.MINOR)


def _changed(key: str, old: Schema, new: Schema, at: str, grave: Level = Level.MAJOR) -> Iterator[Difference]:
    if old.get(key, ...) != new.get(key, ...):
        was, now = (_shown(each[key]) if key in each else "not set" for each in (old, new))
        yield Difference(grave, at, f"{key} was {was}; is {now}")


def _shown(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= _LONGEST else f"{written[: _LONGEST - 1]}…"


def _resolved(root: Schema, ref: str) -> Schema:
    found: Any = root
    try:
        for step in ref.removeprefix("#").split("/")[1:]:
            found = found[int(step) if isinstance(found, list) else step.replace("~1", "/").replace("~0", "~")]
    except (LookupError, ValueError, TypeError):
        found = None
    if not ref.startswith("#") or not isinstance(found, Mapping | bool):
        raise RefusedError(f"the schema refers to {ref}, which it does not have")
    return _object(found)


def _inlined(root: Schema, part: Any, within: tuple[str, ...] = ()) -> Any:
    if isinstance(part, list):
        return [_inlined(root, item, within) for item in part]
    if not isinstance(part, Mapping):
        return part
    ref = part.get("$ref")
    if isinstance(ref, str) and ref not in within:
        return _inlined(root, _resolved(root, ref), (*within, ref))
    return {key: _inlined(root, value, within) for key, value in part.items() if key not in _FOR_PEOPLE}


def _object(part: Schema | bool) -> Schema:
    if isinstance(part, bool):
        return {} if part else {"not": {}}
    return part
