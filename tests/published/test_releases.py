"""No schema changes unannounced, and what was released stays as it was."""

from __future__ import annotations

import copy

import pytest
from jsonschema import Draft202012Validator

from briefing.models import SCHEMA_VERSION
from briefing.schemas import NAMES, schema_of
from briefing.validation import documents_in
from tests.published.examples import FOLDER as EXAMPLES
from tests.published.releases import CHANGELOG, SUMS, changes, read, releases, sums, unannounced, version_of

NOW = {name: schema_of(name) for name in NAMES}
LOG = "# Changes\n\n## 1.1\n\n- `Claim.seen` is added.\n\n## 1.0\n\n- All of it.\n"


def test_what_changed_since_the_last_release_is_announced():
    last = releases()[-1]
    found = changes(read(last), NOW)
    assert unannounced(found, last.name, SCHEMA_VERSION, CHANGELOG.read_text("utf-8")) == []


@pytest.mark.parametrize("folder", releases(), ids=lambda folder: folder.name)
def test_a_released_version_stays_as_it_was(folder):
    assert (folder / SUMS).read_text("utf-8") == sums(folder)


@pytest.mark.parametrize("folder", releases(), ids=lambda folder: folder.name)
def test_documents_of_every_released_version_are_valid_now(folder):
    for path in (folder / "examples").iterdir():
        validator = Draft202012Validator(NOW[path.name.partition(".")[0]])
        for document in documents_in(path.read_text("utf-8"), path.name):
            assert [error.message for error in validator.iter_errors(document)] == []


def test_documents_of_now_are_valid_for_a_reader_of_any_earlier_minor_version():
    for folder in releases():
        if version_of(folder.name)[0] == version_of(SCHEMA_VERSION)[0]:
            for name, schema in read(folder).items():
                validator = Draft202012Validator(schema)
                (path,) = EXAMPLES.glob(f"{name}.*")
                for document in documents_in(path.read_text("utf-8"), path.name):
                    assert [error.message for error in validator.iter_errors(document)] == []


def altered(change) -> dict[str, dict]:
    """The schemas of now with a change in the brief's definitions."""
    schemas = copy.deepcopy(NOW)
    change(schemas["situation-brief"]["$defs"])
    return schemas


def seen(definitions: dict) -> None:
    definitions["Claim"]["properties"]["seen"] = {"type": "string"}


def speakerless(definitions: dict) -> None:
    del definitions["Claim"]["properties"]["speaker"]


@pytest.mark.parametrize(
    ("change", "now", "log", "lacks"),
    [
        (seen, "1.1", LOG, []),
        (seen, "1.0", LOG, ["must be 1.1", "`Claim.seen`"]),
        (seen, "1.1", LOG.replace("Claim.seen", "Claim.sight"), ["`Claim.seen`, which is added (minor)"]),
        (seen, "1.2", LOG, ["no section “## 1.2”"]),
        (speakerless, "1.1", LOG, ["must be 2.0", "`Claim.speaker`, which is removed (major)"]),
        (speakerless, "2.0", "## 2.0\n`Claim.speaker`\n", []),
    ],
)
def test_a_change_without_its_number_and_its_entry_is_not_let_pass(change, now, log, lacks):
    told = unannounced(changes(NOW, altered(change)), "1.0", now, log)
    assert len(told) == len(lacks), told
    assert all(words in line for words, line in zip(lacks, told, strict=True)), told


def test_a_schema_more_is_a_minor_change_and_one_less_a_major_one():
    fewer = {name: schema for name, schema in NOW.items() if name != "error"}
    assert [(each.level, each.where) for each in changes(fewer, NOW)] == [("minor", "error")]
    assert [(each.level, each.where) for each in changes(NOW, fewer)] == [("major", "error")]
