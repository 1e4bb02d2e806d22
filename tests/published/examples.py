"""The examples beside the schemas: what the program writes about our fictional articles."""

from __future__ import annotations

import json
import subprocess
import sys

from briefing.digests import Digest
from briefing.models import Brief
from briefing.render import Format, render
from briefing.render.digest import render_digest
from tests.cassettes import EXAMPLE, ROOT
from tests.published.edition import edition
from tests.replayed import replayed

FOLDER = ROOT / "schemas" / "examples"
STATEMENTS = (
    "Governor Pavel Istvan ordered 600 provincial police to Stennick on Monday.",
    "Governor Pavel Istvan ordered 900 provincial police to Stennick on Monday.",
    "Reyl admitted that his men had mined the access road.",
    "The wall of the dam has burst.",
)


def a_brief() -> str:
    """The brief of the README, as JSON."""
    return render(replayed("calder-dam"), Format.JSON)


def its_lines() -> str:
    """The same brief as lines of JSON."""
    return render(replayed("calder-dam"), Format.NDJSON)


def results() -> str:
    """Statements about its article, checked."""
    lines = "".join(json.dumps({"id": n, "statement": s}) + "\n" for n, s in enumerate(STATEMENTS, 1))
    return _run("check", str(EXAMPLE), "--json", given=lines).stdout


def an_error() -> str:
    """What is told of a file that is not there."""
    return _run("brief", "no-such-article.txt", "--json").stderr


def a_digest() -> str:
    """Two events, one of them new; the other one as the edition before might have had it."""
    dam, ridge = replayed("calder-dam"), replayed("kestrel-ridge")
    digest = edition([_yesterday(ridge)], [ridge, dam])
    return json.dumps(digest.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def lines_of_a_digest() -> str:
    """The same digest as lines of JSON."""
    return render_digest(Digest.model_validate_json(a_digest()), Format.NDJSON)


EXAMPLES = {
    "situation-brief.json": a_brief,
    "situation-brief-line.ndjson": its_lines,
    "check-result.jsonl": results,
    "error.json": an_error,
    "digest.json": a_digest,
    "digest-line.ndjson": lines_of_a_digest,
}


def _yesterday(brief: Brief) -> Brief:
    """The same brief without its last outcome, another one worded otherwise, and one more that was withdrawn."""
    first, second, *rest, _ = brief.outcomes
    withdrawn = second.model_copy(update={"id": "u90"})
    return brief.model_copy(
        update={
            "outcomes": (
                first,
                second.model_copy(update={"text": f"{second.text}, early reports say"}),
                *rest,
                withdrawn,
            )
        }
    )


def _run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefing", *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False)
