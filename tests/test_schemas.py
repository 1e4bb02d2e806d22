"""The committed schemas are those of the models: `BRIEFING_UPDATE=1 make test` writes them anew."""

from __future__ import annotations

import json
import os

import pytest
from pydantic import BaseModel

from briefing import models
from briefing.schemas import DIALECT, NAMES, file_name, schema_text
from tests.cassettes import ROOT

FOLDER = ROOT / "schemas"


@pytest.mark.parametrize("name", NAMES)
def test_a_committed_schema_is_the_one_of_the_models(name):
    path = FOLDER / file_name(name)
    if os.environ.get("BRIEFING_UPDATE"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(schema_text(name), "utf-8")
    assert path.read_text("utf-8") == schema_text(name), f"{path.name} is behind: BRIEFING_UPDATE=1 make test"


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_names_its_dialect_and_itself_and_leaves_objects_open(name):
    schema = json.loads(schema_text(name))
    assert list(schema)[:2] == ["$schema", "$id"]
    assert schema["$schema"] == DIALECT == "https://json-schema.org/draft/2020-12/schema"
    assert name in schema["$id"]
    assert '"additionalProperties": false' not in schema_text(name)


def test_every_member_of_what_is_published_is_described():
    for name in NAMES:
        schema = json.loads(schema_text(name))
        for kind, body in {name: schema, **schema.get("$defs", {})}.items():
            for member, facts in body.get("properties", {}).items():
                assert facts.get("description") or "$ref" in facts, f"{kind}.{member}"


def test_every_record_has_a_docstring():
    for kind in vars(models).values():
        if isinstance(kind, type) and issubclass(kind, BaseModel) and kind.__module__ == models.__name__:
            assert kind.__doc__, kind
