"""Released versions of the schemas: kept as they were, and what differs from the last one is announced.

`python -m tests.published.releases` releases the schemas as they are now, under the version of the models.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from briefing.compatibility import Difference, Level, differences, level
from briefing.models import SCHEMA_VERSION
from briefing.schemas import MAJOR, NAMES, file_name
from tests.cassettes import ROOT

SCHEMAS = ROOT / "schemas"
CHANGELOG = SCHEMAS / "CHANGELOG.md"
RELEASED = SCHEMAS / f"v{MAJOR}" / "released"
SUMS = "SHA256SUMS"

Version = tuple[int, int]


def version_of(text: str) -> Version:
    """Read MAJOR.MINOR."""
    major, minor = text.split(".")
    return int(major), int(minor)


def releases() -> list[Path]:
    """Every released version's folder, the oldest first."""
    return sorted(RELEASED.iterdir(), key=lambda folder: version_of(folder.name))


def changes(old: Mapping[str, dict], new: Mapping[str, dict]) -> list[Difference]:
    """All differences between two versions of all schemas, by name."""
    found = [Difference(Level.MAJOR, name, "is no longer published") for name in sorted(old.keys() - new.keys())]
    found += [Difference(Level.MINOR, name, "is published") for name in sorted(new.keys() - old.keys())]
    for name in sorted(old.keys() & new.keys()):
        found += [each for each in differences(old[name], new[name]) if each not in found]
    return found


def unannounced(found: Sequence[Difference], last: str, now: str, changelog: str) -> list[str]:
    """Say what a version lacks to be allowed these changes since the last one: a number, an entry for each."""
    lacks = []
    (major, minor), (last_major, last_minor) = version_of(now), version_of(last)
    grave = level(tuple(found))
    if grave is Level.MAJOR and major == last_major:
        lacks.append(f"{now} must be {last_major + 1}.0: a change since {last} is major")
    if grave is Level.MINOR and (major, minor) == (last_major, last_minor):
        lacks.append(f"{now} must be {last_major}.{last_minor + 1}: there are changes since {last}")
    entry = re.search(rf"^## {re.escape(now)}\b(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if entry is None:
        return [*lacks, f"the changelog has no section “## {now}”"]
    lacks += [
        f"the changelog's section “## {now}” does not name `{each.where}`, which {each.what} ({each.level})"
        for each in found
        if f"`{each.where}`" not in entry[1]
    ]
    return lacks


def read(folder: Path) -> dict[str, dict]:
    """Every schema in a folder, by its name."""
    return {
        path.name.removesuffix(".schema.json"): json.loads(path.read_text("utf-8"))
        for path in sorted(folder.glob("*.schema.json"))
    }


def sums(folder: Path) -> str:
    """The SHA-256 of each file of a release, as sha256sum writes them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != SUMS)
    lines = (
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}" for path in files
    )
    return "\n".join(lines) + "\n"


def release() -> None:
    """Keep the schemas and the examples of now for ever."""
    folder = RELEASED / SCHEMA_VERSION
    folder.mkdir(parents=True)
    for name in NAMES:
        shutil.copy(SCHEMAS / file_name(name), folder)
    shutil.copytree(SCHEMAS / "examples", folder / "examples")
    (folder / SUMS).write_text(sums(folder), "utf-8")


if __name__ == "__main__":
    release()
