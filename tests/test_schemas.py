"""The committed schemas are those of the models: `BRIEFING_UPDATE=1 make test` writes them anew."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from briefing import digests, lines, models
from briefing.schemas import DIALECT, NAMES, file_name, schema_of, schema_text
from tests.cassettes import ROOT
from tests.committed import compare

BOTH = [(name, closed) for name in NAMES for closed in (False, True)]


def parts(schema: Any, path: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema within a schema, with its place."""
    if isinstance(schema, dict):
        yield path, schema
        for key, value in schema.items():
            if key in {"properties", "$defs"}:
                for name, body in value.items():
                    yield from parts(body, f"{path}/{key}/{name}")
            elif key != "default":
                yield from parts(value, f"{path}/{key}")
    elif isinstance(schema, list):
        for number, item in enumerate(schema):
            yield from parts(item, f"{path}/{number}")


@pytest.mark.parametrize(("name", "closed"), BOTH)
def test_a_committed_schema_is_the_one_of_the_models(name, closed):
    compare(ROOT / "schemas" / file_name(name, closed=closed), schema_text(name, closed=closed))


def test_the_folder_holds_no_other_schema():
    there = {path.name for path in (ROOT / "schemas" / "v1").glob("*.json")}
    assert there == {f"{name}.schema.json" for name in NAMES}


@pytest.mark.parametrize(("name", "closed"), BOTH)
def test_a_schema_names_its_dialect_and_itself(name, closed):
    schema = schema_of(name, closed=closed)
    assert list(schema)[:3] == ["$schema", "$id", "title"]
    assert schema["$schema"] == DIALECT == "https://json-schema.org/draft/2020-12/schema"
    assert name in schema["$id"]
    assert models.SCHEMA_VERSION in schema["$id"]


def test_no_two_schemas_have_one_name():
    assert len({schema_of(name, closed=closed)["$id"] for name, closed in BOTH}) == len(BOTH)


@pytest.mark.parametrize("name", NAMES)
def test_an_open_schema_has_only_keywords_that_other_tools_take(name):
    for path, part in parts(schema_of(name)):
        assert "discriminator" not in part, path
        assert "enum" not in part, path
        assert part.get("additionalProperties") is not False, path
        assert path == "#" or "title" not in part, path


@pytest.mark.parametrize(("name", "closed"), BOTH)
def test_every_member_of_what_is_published_is_described(name, closed):
    for path, part in parts(schema_of(name, closed=closed)):
        for member, facts in part.get("properties", {}).items():
            assert facts.get("description"), f"{path}/{member}"
        if part.get("type") == "object":
            assert part.get("description"), path


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_a_list_is_described_in_both_forms(name):
    closed = dict(parts(schema_of(name, closed=True)))
    lists = [(path, part) for path, part in parts(schema_of(name)) if "oneOf" in part]
    assert lists
    for path, part in lists:
        assert part["description"]
        for word in part["oneOf"]:
            assert set(word) == {"const", "description"}
            assert word["description"].endswith(".")
            assert f"{word['const']}: {word['description']}" in closed[path]["description"]
        assert closed[path]["enum"] == [word["const"] for word in part["oneOf"]]


@pytest.mark.parametrize("name", NAMES)
def test_a_closed_schema_is_what_a_strict_server_takes(name):
    for path, part in parts(schema_of(name, closed=True)):
        if part.get("type") == "object":
            assert part["additionalProperties"] is False, path
            assert part["required"] == list(part["properties"]), path
        assert not {"default", "oneOf", "allOf"} & set(part), path
        assert "$ref" not in part or set(part) == {"$ref"}, path


def test_every_record_has_a_docstring():
    for module in (models, digests, lines):
        for kind in vars(module).values():
            if not isinstance(kind, type) or "[" in kind.__name__:
                continue  # a form of a generic has no words of its own
            if issubclass(kind, BaseModel) and kind.__module__ == module.__name__:
                assert kind.__doc__, kind
