"""What is published for JavaScript works there: the reader, the helper for offsets, the types."""

from __future__ import annotations

import json
import subprocess

import pytest

from briefing.models import SCHEMA_VERSION, Brief, Commitment, Outcome, OutcomeKind
from briefing.render import Format, render
from briefing.schemas import NAMES, file_name
from briefing.validation import documents_in
from tests.cassettes import ROOT
from tests.committed import compare
from tests.published.examples import EXAMPLES
from tests.published.examples import FOLDER as EXAMPLE_FOLDER
from tests.published.validators import NODE, node_is_there, packages_are_there
from tests.render.factory import article_of, cite, flood, generator, ridge

with_node = pytest.mark.skipif(not node_is_there(), reason="Node is not on this machine")
with_packages = pytest.mark.skipif(not packages_are_there(), reason="the Node packages are not set up: make node")
DIFFERING = "🌊 The water at Lower Mere 👩🏽\u200d🚒 rose by 3 metres — 水位 — on “Sunday”."


def node(*arguments: object) -> str:
    command = ["node", *map(str, arguments)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


def wide() -> Brief:
    """A brief of an article whose code points and UTF-16 units are counted differently."""
    article = article_of(["Lower Mere rises 🌊", DIFFERING])
    outcome = Outcome(
        id="u1",
        text="The water rose by 3 metres.",
        commitment=Commitment.REPORTED,
        evidence=(cite(article, 2, "rose by 3 metres"), cite(article, 2)),
        kind=OutcomeKind.OTHER,
    )
    return Brief(id="x", as_of="2031-06-01T09:30:00Z", article=article, outcomes=(outcome,), generator=generator())


@with_node
@pytest.mark.parametrize("brief", [wide, ridge, flood])
def test_ten_lines_of_javascript_read_a_brief(brief, tmp_path):
    made = brief()
    saved = tmp_path / "brief.json"
    saved.write_text(render(made, Format.JSON), "utf-8")
    lines = []
    for claim in (*made.obstacles, *made.outcomes):
        lines.append(f"{claim.text} ({claim.commitment}{f', {claim.speaker.name}' if claim.speaker else ''})")
        lines += [f"  s{each.sentence}: {each.quote}" for each in claim.evidence]
    assert node("examples/read-brief.mjs", saved).splitlines() == lines


@with_node
def test_the_reader_in_javascript_says_what_it_wants():
    done = subprocess.run(["node", "examples/read-brief.mjs"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "usage: node examples/read-brief.mjs story.json\n"


def test_the_reader_in_javascript_has_ten_lines_and_no_package():
    text = (ROOT / "examples" / "read-brief.mjs").read_text("utf-8")
    assert len([line for line in text.splitlines() if line and not line.startswith("//")]) <= 10
    imported = [line.rpartition(" from ")[2] for line in text.splitlines() if line.startswith("import")]
    assert imported == ['"node:fs";', '"./code-points.mjs";']


@with_node
def test_offsets_in_code_points_are_turned_into_slices_and_into_utf_16_units():
    words = ["rose by 3 metres", "👩🏽\u200d🚒", "水位", "🌊", "Sunday"]
    spans = [(DIFFERING.index(word), DIFFERING.index(word) + len(word)) for word in words]
    units = [len(DIFFERING[:start].encode("utf-16-le")) // 2 for start, _ in spans]
    script = f"""
        import {{ slice, unitsBefore }} from "./examples/code-points.mjs";
        const text = {json.dumps(DIFFERING)};
        const spans = {json.dumps(spans)};
        console.log(JSON.stringify([
          spans.map(([start, end]) => slice(text, start, end)),
          spans.map(([start]) => unitsBefore(text, start)),
          spans.map(([start, end]) => text.slice(start, end)),
        ]));
    """
    sliced, before, naive = json.loads(node("--input-type=module", "--eval", script))
    assert sliced == words
    assert before == units
    assert naive != words


@with_node
def test_the_example_in_the_note_on_code_points_is_true():
    note = (ROOT / "examples" / "code-points.mjs").read_text("utf-8")
    assert '"🌊 rises".slice(2, 7) is " rise"' in note
    assert json.loads(node("--print", 'JSON.stringify("🌊 rises".slice(2, 7))')) == " rise"
    assert "🌊 rises"[2:7] == "rises"


@with_packages
def test_the_committed_types_are_those_of_the_schemas():
    schemas = [ROOT / "schemas" / file_name(name) for name in NAMES]
    types = node(NODE / "types.mjs", SCHEMA_VERSION, *schemas)
    compare(ROOT / "schemas" / "types" / "briefing.d.ts", types)


TYPES = {
    "situation-brief": "Brief",
    "situation-brief-line": "BriefLine",
    "digest": "Digest",
    "digest-line": "DigestLine",
    "check-result": "CheckResult",
    "error": "Failure",
}


def compiled(folder, source: str) -> subprocess.CompletedProcess[str]:
    """Compile a TypeScript file against the committed types, strictly."""
    (folder / "briefing.d.ts").write_bytes((ROOT / "schemas" / "types" / "briefing.d.ts").read_bytes())
    (folder / "example.ts").write_text(source, "utf-8")
    tsc = NODE / "node_modules" / ".bin" / "tsc"
    options = ["--strict", "--noEmit", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext"]
    command = [str(tsc), *options, "example.ts"]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)


@with_packages
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_compile_against_the_types(name, tmp_path):
    schema = name.partition(".")[0]
    given = documents_in((EXAMPLE_FOLDER / name).read_text("utf-8"), name)
    lines = [f"import type {{ {TYPES[schema]} }} from './briefing';"]
    lines += [f"export const d{n}: {TYPES[schema]} = {json.dumps(document)};" for n, document in enumerate(given)]
    run = compiled(tmp_path, "\n".join(lines))
    assert run.returncode == 0, run.stdout


@with_packages
@pytest.mark.parametrize(
    "line",
    [
        "export const verdict: CheckVerdict = 'perhaps';",
        "export const evidence: Evidence = { sentence: 1, start: 0, end: 1 };",
        "export const length = (brief: Brief): number => brief.bottom_line.text.length;",
        "export const kind = (failure: Failure): number => failure.kind;",
        "export const of = (line: BriefLine): string => (line.record === 'force' ? line.text : line.brief_id);",
    ],
)
def test_what_the_schemas_do_not_take_does_not_compile(line, tmp_path):
    run = compiled(
        tmp_path, f"import type {{ Brief, BriefLine, CheckVerdict, Evidence, Failure }} from './briefing';\n{line}\n"
    )
    assert run.returncode != 0
    assert "example.ts(2," in run.stdout
