"""Whether a document is what its schema says.

By the open schemas, so that members a reader does not know are no fault. That the quotes of a brief stand in its
article is no matter of a schema: `briefing.render.read_brief` compares them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NoReturn, cast

from jsonschema import Draft202012Validator, SchemaError, ValidationError

from briefing.errors import RefusedError
from briefing.models import SCHEMA_VERSION
from briefing.schemas import NAMES, schema_of

_LONGEST = 80
_TELLING = (["record"], ["section"], ["type"])
"""Members that tell which of several forms an object has."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as the schema says."""

    path: str
    """The place in the document, such as `outcomes[2].commitment`; empty for the document itself."""
    what: str


def documents_in(text: str, name: str) -> list[Any]:
    """Parse a file called `name`: one JSON document, or an object on each line. Raises `RefusedError`."""
    text = text.removeprefix("\ufeff")
    try:
        return _lines(text) if _begins_with_a_line(text) else [_parsed(text)]
    except ValueError as error:
        raise RefusedError(f"{name}: not JSON: {error}", hint="Give a document, or one on each line.") from None
    except RecursionError:
        raise RefusedError(f"{name}: not read: it nests too deep") from None


def schema_in(text: str, name: str) -> dict[str, Any]:
    """Parse a file called `name` as a JSON Schema of our dialect. Raises `RefusedError`."""
    (schema, *more) = documents_in(text, name)
    if more or not isinstance(schema, dict):
        raise RefusedError(f"{name}: not a JSON Schema: not one object")
    if not schema.keys() & {"$schema", "$defs", *Draft202012Validator.VALIDATORS}:
        raise RefusedError(f"{name}: not a JSON Schema: no member of it is a keyword of one")
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        raise RefusedError(f"{name}: not a JSON Schema of draft 2020-12: {_path(error)}: {_what(error)}") from None
    return schema


def schema_name_of(document: object) -> str | None:
    """Pick the schema of a document by its members: the one that knows most of them; None where two do, or none."""
    if not isinstance(document, dict):
        return None
    if {"record", "brief_id"} <= document.keys():
        # A line has the members of what it holds besides these.
        return "situation-brief-line"
    if document.get("type") in ("edition", "event") and "edition" in document:
        return "digest-line"
    known = {name: len(document.keys() & schema_of(name).get("properties", {}).keys()) for name in NAMES}
    most = max(known.values())
    best = [name for name, count in known.items() if count == most]
    return best[0] if len(best) == 1 else None


def faults(document: object, name: str) -> tuple[Fault, ...]:
    """Compare a document with the schema called `name` (a key of `NAMES`): every fault, in the schema's order."""
    errors = (deeper for error in _validator(name).iter_errors(document) for deeper in _deeper(error))
    return tuple(Fault(_path(error), _what(error)) for error in errors)


@cache
def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema_of(name))


def _begins_with_a_line(text: str) -> bool:
    first, _, rest = text.strip().partition("\n")
    try:
        return bool(rest) and isinstance(_parsed(first), dict)
    except ValueError:
        return False


def _lines(text: str) -> list[Any]:
    documents = []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            documents += [_parsed(line)] if line.strip() else []
        except ValueError as error:
            raise ValueError(f"line {number}: {getattr(error, 'msg', error)}") from None
    return documents


def _parsed(text: str) -> Any:
    return json.loads(text, parse_constant=_refused)


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")


def _deeper(error: ValidationError) -> Iterator[ValidationError]:
    # Of several forms that a value may have, the one it set out to have says more than that none fits.
    forms: dict[object, list[ValidationError]] = {}
    for within in error.context or ():
        forms.setdefault(within.relative_schema_path[0], []).append(within)
    meant = [found for found in forms.values() if not any(_is_another_form(each) for each in found)]
    if len(meant) != 1:
        yield error
        return
    for each in meant[0]:
        yield from _deeper(each)


def _is_another_form(error: ValidationError) -> bool:
    if error.validator == "const" and list(error.relative_path) in _TELLING:
        return True
    return not error.relative_path and error.validator in {"type", "const"}


def _path(error: ValidationError | SchemaError) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path)
    return "".join(steps).removeprefix(".")


def _what(error: ValidationError | SchemaError) -> str:
    value, rule = _shown(error.instance), cast("Any", error.validator_value)
    if error.validator == "required":
        return f"{error.message.split(chr(39))[1]} is missing"
    if error.validator in {"oneOf", "anyOf"}:
        forms = [form.get("const", form.get("type", form.get("$ref", "").rpartition("/")[2])) for form in rule]
        return f"must be {' or '.join(map(str, forms))}; is {value}"
    if error.validator == "type":
        return f"must be {rule}; is {value}"
    if error.validator == "pattern" and list(error.absolute_path) == ["schema_version"]:
        return f"is {value}; this program has the schemas of {SCHEMA_VERSION}"
    return f"is {value}; {error.validator} is {rule}"


def _shown(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= _LONGEST else f"{written[: _LONGEST - 1]}…"
