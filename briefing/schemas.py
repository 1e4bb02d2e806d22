"""The published JSON Schemas, made from the models.

Draft 2020-12, each with an `$id` that no other version has. Of each model there are two forms:

- open, which is published and which files are validated against: a reader must ignore members it does not know, so
  that a minor version may add some;
- closed, for a language model that answers under a strict schema: no member is unknown and none is left out (null
  stands where nothing is known), and only the keywords are used that such servers take. A map has no members there:
  what is in one is for the program to say, not for a model.

What the closed form takes, the open one takes. A list of words is a `oneOf` of constants in the open form, each with
what it means, and an `enum` in the closed one. Nothing but the document itself has a title, because type generators
make a type of each.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from briefing.digests import Digest, DigestLine
from briefing.lines import BriefLine
from briefing.models import SCHEMA_VERSION, Brief, CheckResult, Failure, Word

MAJOR = SCHEMA_VERSION.partition(".")[0]
DIALECT = GenerateJsonSchema.schema_dialect
NAMES: dict[str, type[BaseModel]] = {
    "situation-brief": Brief,
    "situation-brief-line": BriefLine,
    "digest": Digest,
    "digest-line": DigestLine,
    "check-result": CheckResult,
    "error": Failure,
}


class _Open(GenerateJsonSchema):
    """Pydantic's own, but for lists of words and for numbers that are whole or not."""

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        drawn = super().enum_schema(schema)
        members: list[Word] = schema["members"]
        meanings = [{"const": member.value, "description": _sentence(member.meaning)} for member in members]
        return {"description": drawn["description"], "oneOf": meanings}

    def get_union_of_schemas(self, schemas: list[JsonSchemaValue]) -> JsonSchemaValue:
        if {"type": "number"} in schemas:
            schemas = [schema for schema in schemas if schema != {"type": "integer"}]
        return super().get_union_of_schemas(schemas)


def file_name(name: str, *, closed: bool = False) -> str:
    """Path of a schema below the folder `schemas`."""
    return f"v{MAJOR}/{'closed/' if closed else ''}{name}.schema.json"


def schema_of(name: str, *, closed: bool = False) -> dict[str, Any]:
    """Draw the schema called `name` (a key of `NAMES`), open or closed."""
    model = NAMES[name]
    body = _untitled(model.model_json_schema(mode="serialization", schema_generator=_Open))
    this = f"urn:briefing:schemas:{SCHEMA_VERSION}:{name}{':closed' if closed else ''}"
    head = {"$schema": DIALECT, "$id": this, "title": model.__name__}
    return {**head, **(_closed(body) if closed else body)}


def schema_text(name: str, *, closed: bool = False) -> str:
    """Write the schema called `name` as it is kept in the folder `schemas`."""
    return json.dumps(schema_of(name, closed=closed), ensure_ascii=False, indent=2) + "\n"


def _sentence(meaning: str) -> str:
    return f"{meaning[0].upper()}{meaning[1:]}."


def _untitled(part: Any) -> Any:
    if isinstance(part, list):
        return [_untitled(item) for item in part]
    if not isinstance(part, dict):
        return part
    # A member called `title` has an object under that name; a title is text.
    return {key: _untitled(value) for key, value in part.items() if not (key == "title" and isinstance(value, str))}


def _closed(part: Any) -> Any:
    if isinstance(part, list):
        return [_closed(item) for item in part]
    if not isinstance(part, dict):
        return part
    if "$defs" in part:
        part = {**part, "$defs": {name: _closed(body) for name, body in part["$defs"].items()}}
    if part.get("type") == "object":
        members = {name: _closed(body) for name, body in part.get("properties", {}).items()}
        return {**part, "properties": members, "required": list(members), "additionalProperties": False}
    if "oneOf" in part:
        return _listed(part)
    if "$ref" in part:
        # Strict servers take nothing beside a reference.
        rest = {key: value for key, value in part.items() if key not in {"$ref", "default"}}
        return {"anyOf": [{"$ref": part["$ref"]}], **rest} if rest else {"$ref": part["$ref"]}
    return {key: _closed(value) for key, value in part.items() if key != "default"}


def _listed(words: dict[str, Any]) -> dict[str, Any]:
    meanings = " ".join(f"{word['const']}: {word['description']}" for word in words["oneOf"])
    return {
        "type": "string",
        "description": f"{words['description']} {meanings}",
        "enum": [word["const"] for word in words["oneOf"]],
    }
