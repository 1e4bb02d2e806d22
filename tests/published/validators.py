"""Three validators that must agree: two for Python, and ajv under Node where it is set up."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator

from briefing.schemas import NAMES, file_name, schema_of
from tests.cassettes import ROOT
from tests.published.documents import documents

NODE = ROOT / "tests" / "published" / "node"
SEED = 20261122


def node_is_there() -> bool:
    """Whether Node is on this machine."""
    return shutil.which("node") is not None


def packages_are_there() -> bool:
    """Whether the packages of the Node tools are set up: `make node`."""
    return node_is_there() and (NODE / "node_modules" / "ajv").is_dir()


def by_jsonschema(name: str, closed: bool, given: Sequence[Any]) -> list[bool]:
    """Ask jsonschema, which the program asks."""
    validator = Draft202012Validator(schema_of(name, closed=closed))
    return [validator.is_valid(document) for document in given]


def by_jsonschema_rs(name: str, closed: bool, given: Sequence[Any]) -> list[bool]:
    """Ask jsonschema-rs."""
    validator = jsonschema_rs.Draft202012Validator(schema_of(name, closed=closed))
    return [validator.is_valid(document) for document in given]


def by_ajv(name: str, closed: bool, given: Sequence[Any]) -> list[bool]:
    """Ask ajv, in its strict mode, by the schema as it is committed."""
    schema = ROOT / "schemas" / file_name(name, closed=closed)
    run = subprocess.run(
        ["node", "validate.mjs", str(schema)],
        input="\n".join(json.dumps(document) for document in given),
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=NODE,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return [line == "true" for line in run.stdout.split()]


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the validators say of one schema's documents."""

    schema: str
    documents: int
    valid: int
    mutants_valid: int
    disagreements: list[Any]


def validators() -> Mapping[str, Callable[[str, bool, Sequence[Any]], list[bool]]]:
    """Those that are on this machine."""
    ajv = {"ajv": by_ajv} if packages_are_there() else {}
    return {"jsonschema": by_jsonschema, "jsonschema-rs": by_jsonschema_rs, **ajv}


def agreement(name: str, count: int, *, closed: bool = False) -> Agreement:
    """Put `count` documents of a schema before every validator."""
    made = list(documents(schema_of(name, closed=closed), count, SEED))
    given = [document for _, document in made]
    said = [ask(name, closed, given) for ask in validators().values()]
    apart = [document for document, *verdicts in zip(given, *said, strict=True) if len(set(verdicts)) > 1]
    mutants = [verdict for (is_good, _), verdict in zip(made, said[0], strict=True) if not is_good]
    return Agreement(f"{name}{' (closed)' if closed else ''}", len(given), sum(said[0]), sum(mutants), apart)


def table(count: int) -> str:
    """Print what the validators say of `count` documents of every schema, open and closed."""
    rows = [agreement(name, count, closed=closed) for closed in (False, True) for name in NAMES]
    lines = [
        f"validators: {', '.join(validators())}",
        f"{'schema':<28}{'documents':>10}{'valid':>8}{'invalid':>9}{'mutants still valid':>21}{'disagreements':>15}",
    ]
    lines += [
        f"{row.schema:<28}{row.documents:>10,}{row.valid:>8,}{row.documents - row.valid:>9,}{row.mutants_valid:>21,}"
        f"{len(row.disagreements):>15,}"
        for row in rows
    ]
    total, apart = sum(row.documents for row in rows), sum(len(row.disagreements) for row in rows)
    return "\n".join([*lines, f"{total:,} documents, {apart} disagreements"])
