"""Three validators agree on what a schema takes, and what the closed form takes the open one takes too."""

from __future__ import annotations

import json

import pytest

from briefing.schemas import NAMES, schema_of
from briefing.validation import faults
from tests.published.documents import documents
from tests.published.validators import SEED, agreement, by_ajv, by_jsonschema, packages_are_there

BOTH = [(name, closed) for name in NAMES for closed in (False, True)]


@pytest.mark.parametrize(("name", "closed"), BOTH)
def test_validators_agree_on_documents_valid_and_mutated(name, closed):
    found = agreement(name, 300 if closed else 1000, closed=closed)
    assert found.disagreements == []
    assert found.valid - found.mutants_valid == found.documents / 2
    assert 0 < found.mutants_valid < found.documents / 3


@pytest.mark.skipif(not packages_are_there(), reason="the Node packages are not set up: make node")
@pytest.mark.parametrize(("name", "closed"), BOTH)
def test_ajv_takes_the_schemas_in_its_strict_mode(name, closed):
    good = next(document for is_good, document in documents(schema_of(name, closed=closed), 2, SEED) if is_good)
    assert by_ajv(name, closed, [good, [], good]) == [True, False, True]


@pytest.mark.parametrize("name", NAMES)
def test_what_the_closed_form_takes_the_open_one_takes(name):
    given = [document for _, document in documents(schema_of(name, closed=True), 600, SEED + 1)]
    closed, opened = by_jsonschema(name, True, given), by_jsonschema(name, False, given)
    assert sum(closed) > 300
    assert [document for document, one, two in zip(given, closed, opened, strict=True) if one and not two] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_program_says_valid_where_the_validators_do(name):
    given = [document for _, document in documents(schema_of(name), 200, SEED + 2)]
    assert [not faults(document, name) for document in given] == by_jsonschema(name, False, given)


def test_the_same_documents_are_made_in_every_run():
    once, twice = (json.dumps(list(documents(schema_of("digest"), 20, 7))) for _ in range(2))
    assert once == twice
    assert once != json.dumps(list(documents(schema_of("digest"), 20, 8)))
