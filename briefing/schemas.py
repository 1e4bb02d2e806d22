"""The published JSON Schemas, made from the models.

Draft 2020-12, each with an `$id` of its own. Objects are open: a reader must ignore members it does not know, so that
a minor version may add some. Titles of single members are left out, because type generators make a type of each.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from briefing.models import Brief, CheckResult

MAJOR = 1
DIALECT = GenerateJsonSchema.schema_dialect
NAMES: dict[str, type[BaseModel]] = {"situation-brief": Brief, "check-result": CheckResult}


def file_name(name: str) -> str:
    """Path of a schema below the folder `schemas`."""
    return f"v{MAJOR}/{name}.schema.json"


def schema_text(name: str) -> str:
    """Write the schema called `name` (a key of `NAMES`), as it is kept in the folder `schemas`."""
    model = NAMES[name]
    body = _untitled(model.model_json_schema(mode="serialization"))
    head = {"$schema": DIALECT, "$id": f"urn:briefing:schemas:v{MAJOR}:{name}", "title": model.__name__}
    return json.dumps({**head, **body}, ensure_ascii=False, indent=2) + "\n"


def _untitled(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_untitled(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    # A member called `title` has an object under that name; a title is text.
    return {key: _untitled(value) for key, value in schema.items() if not (key == "title" and isinstance(value, str))}
