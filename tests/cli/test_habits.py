"""What every command does alike: help, JSON, colour, silence, closed pipes and odd locales."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest
from commands import ALL, GROUPS, LEAVES
from desk import ARTICLE, ROOT, answers, ran

from briefing.cli._exits import STATUS, wants_colour
from briefing.cli._habits import OPTIONS, before_any_command
from briefing.models import FailureKind
from briefing.validation import faults
from tests.llm.fake_server import FakeServer

GOOD = "Governor Pavel Istvan ordered 600 provincial police to Stennick on Monday."
BAD = "Governor Pavel Istvan ordered 900 provincial police to Stennick on Monday."


def named(words: tuple[str, ...]) -> str:
    return " ".join(words) or "briefing"


def run(*args: object, env: dict[str, str] | None = None, line: str = "") -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own, or a line of bash in which $briefing is the program."""
    briefing = [sys.executable, "-m", "briefing"]
    command = ["/bin/bash", "-c", f'briefing() {{ "$PYTHON" -m briefing "$@"; }}\n{line}'] if line else briefing
    return subprocess.run(
        [*command, *map(str, args)],
        cwd=ROOT,
        env={**os.environ, "PYTHON": sys.executable, **(env or {})},
        capture_output=True,
        check=False,
    )


@pytest.fixture
def statements(tmp_path):
    path = tmp_path / "statements.jsonl"
    path.write_text("".join(json.dumps({"id": n, "statement": s}) + "\n" for n, s in (("a", GOOD), ("b", BAD))))
    return path


@pytest.mark.parametrize("words", LEAVES, ids=named)
def test_every_command_takes_the_same_words_for_how_to_speak(words):
    options = {option for parameter in ALL[words].params for option in parameter.opts}
    assert {"--json", "--quiet", "-q", "--verbose", "-v", "--color"} <= options


@pytest.mark.parametrize("words", ALL, ids=named)
def test_every_help_gives_an_example_of_a_command_that_there_is(words, capfdbinary):
    help_text = ran(capfdbinary, *words, "--help").out.decode()
    example = help_text.partition("For example:\n")[2].partition("Options:")[0]
    for called in re.findall(r"\bbriefing ((?:[a-z]+ ?)+)", " ".join(example.split())):
        assert tuple(called.split())[:1] in ALL, called
    assert "briefing " + " ".join(words) in " ".join(example.split()), help_text


@pytest.mark.parametrize("words", GROUPS, ids=named)
def test_without_a_command_the_help_is_shown(words, capfdbinary):
    bare, asked = ran(capfdbinary, *words), ran(capfdbinary, *words, "--help")
    assert (bare.status, bare.err) == (0, "")
    assert bare.out == asked.out
    assert b"Commands:" in bare.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nonsense"], ["nonsense", "briefing --help"]),
        (["brief"], ["SOURCE", "briefing brief --help"]),
        (["brief", "--nonsense"], ["--nonsense"]),
        (["brief", "x", "--format", "zip"], ["zip", "md"]),
        (["schema", "print"], ["NAME", "briefing schema print --help"]),
        (["schema", "nonsense"], ["nonsense", "briefing schema --help"]),
        (["--nonsense"], ["--nonsense"]),
        (["brief", "x", "--color", "sometimes"], ["sometimes", "never"]),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_a_command_line_that_is_not_understood_is_told_in_one_line(arguments, words, as_json, capfdbinary):
    result = ran(capfdbinary, *arguments, *(["--json"] if as_json else []))
    assert (result.status, result.out) == (2, b"")
    assert len(result.lines) == 1
    assert all(word in result.err for word in words), result.err
    if as_json:
        assert json.loads(result.err)["kind"] == "usage"
    else:
        assert result.err.startswith("briefing: ")


FAILING = {
    "brief": (["brief", "no.txt"], "no-such-source"),
    "brief, setting": (["brief", ARTICLE, "--timeout", "-1"], "settings"),
    "brief, address": (["brief", "http://127.0.0.1/x"], "refused"),
    "brief, key": (["brief", ARTICLE, "--model", "gpt-5-mini"], "model-auth"),
    "check": (["check", ARTICLE, "--statements", "no.jsonl"], "no-such-source"),
    "render": (["render", ARTICLE], "not-a-brief"),
    "schema print": (["schema", "print", "nonsense"], "settings"),
    "schema validate": (["schema", "validate", ARTICLE], "refused"),
    "schema diff": (["schema", "diff", ARTICLE, ARTICLE], "refused"),
}


@pytest.mark.parametrize("name", FAILING)
def test_with_json_a_failure_is_one_object_of_its_schema_on_stderr(name, capfdbinary):
    arguments, kind = FAILING[name]
    result = ran(capfdbinary, *arguments, "--json")
    assert result.out == b""
    failure = json.loads(result.err)
    assert faults(failure, "error") == ()
    assert failure["kind"] == kind
    assert failure["exit_status"] == result.status
    told = ran(capfdbinary, *arguments).err
    assert failure["message"].rstrip(".") in told


def test_what_is_wrong_with_the_set_up_is_an_answer_and_no_failure(capfdbinary):
    result = ran(capfdbinary, "doctor", "--offline", "--base-url", "http://127.0.0.1:1/v1", "--json", "--quiet")
    assert (result.status, result.err) == (1, "")
    assert [(line["ok"], line["what"]) for line in json.loads(result.out)] == [(False, "model")]


def test_a_partial_brief_is_told_in_one_object(capfdbinary):
    def without_two(body):
        answer = answers(body)
        return "this is not JSON" if {"outcomes", "forces"} & set(answer) else answer

    with FakeServer("answers", answer=without_two) as server:
        asked = ("brief", ARTICLE, "--model", "m", "--base-url", server.base_url, "--no-cache", "--json")
        result = ran(capfdbinary, *asked)
    failure = json.loads(result.err)
    assert (result.status, failure["kind"], failure["exit_status"]) == (3, "partial", 3)
    assert "forces" in failure["message"]
    assert "outcomes" in failure["message"]
    assert result.brief["bottom_line"]


def test_what_is_worth_knowing_is_told_in_json_only_where_it_is_asked_for(capfdbinary, monkeypatch):
    from briefing.errors import SettingsError

    def none_here(*_args):
        raise SettingsError("no weights here")

    monkeypatch.setattr("briefing.llm.assemble", none_here)
    assert len(ran(capfdbinary, "brief", ARTICLE, "--json").lines) == 1
    first, last = map(json.loads, ran(capfdbinary, "brief", ARTICLE, "--json", "-v").lines)
    assert (first["kind"], first["exit_status"]) == ("notice", 0)
    assert faults(first, "error") == ()
    assert last["kind"] == "settings"


def test_json_is_the_format_unless_another_is_named(statements, capfdbinary):
    asked = ("check", ARTICLE, "-s", statements)
    as_json = ran(capfdbinary, *asked, "--json")
    assert as_json.out == ran(capfdbinary, *asked, "--format", "json").out
    assert ran(capfdbinary, *asked, "--json", "--format", "text").out == ran(capfdbinary, *asked).out


def test_what_a_run_would_take_is_json_whatever_the_format_of_the_brief(capfdbinary):
    foretold = ran(capfdbinary, "brief", ARTICLE, "--dry-run", "--json", "--format", "md")
    assert json.loads(foretold.out)["requests"] == 4


def test_verbose_names_the_kind_and_the_status_of_a_failure(capfdbinary):
    assert "[no-such-source, exit status 2]" in ran(capfdbinary, "brief", "no.txt", "-v").err
    assert "[" not in ran(capfdbinary, "brief", "no.txt").err


def test_every_kind_of_failure_is_a_word_of_the_schema():
    told_elsewhere = {"usage", "partial", "interrupted", "notice"}
    assert {kind for _, _, kind in STATUS} | told_elsewhere == {kind.value for kind in FailureKind}


@pytest.mark.parametrize(
    ("option", "env", "coloured"),
    [
        ((), {}, False),
        (("--color", "auto"), {}, False),
        (("--color", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {}, False),
    ],
)
def test_colour_is_printed_where_it_is_asked_for(option, env, coloured, statements, capfdbinary, monkeypatch):
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert (b"\x1b[" in ran(capfdbinary, "check", ARTICLE, "-s", statements, *option).out) == coloured


@pytest.mark.parametrize(
    ("env", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_on_a_terminal_colour_is_printed_unless_it_is_not_wanted(env, coloured, monkeypatch):
    before_any_command([])
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert wants_colour() is coloured


@pytest.mark.parametrize("line", ["briefing --help", "briefing schema print digest", "briefing schema"])
def test_a_closed_pipe_ends_without_a_word(line):
    result = run(line=f"{line} | head -c 0; exit ${{PIPESTATUS[0]}}")
    assert result.stderr == b""
    assert result.returncode == 141


@pytest.mark.parametrize(
    ("line", "status", "words"),
    [
        ("briefing schema print digest > /dev/full", 1, b"standard output"),
        ("briefing --help > /dev/full", 1, b"briefing: "),
        ("briefing schema print digest >&-", 1, b"standard output"),
        ("briefing brief - <&-", 5, b"standard input"),
        ("briefing brief no.txt 2>&-", 2, b""),
        ("briefing schema print digest 2>&- >/dev/null", 0, b""),
    ],
)
def test_a_stream_that_cannot_be_used_is_told_and_no_traceback(line, status, words):
    result = run(line=line)
    assert result.returncode == status, result.stderr
    assert words in result.stderr
    assert result.stderr.count(b"\n") == bool(words)
    assert b"Traceback" not in result.stderr


ODD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("env", [ODD, {**ODD, "PYTHONIOENCODING": "latin-1"}], ids=["C", "latin-1"])
def test_output_is_utf_8_in_any_locale(env, statements):
    for arguments in (["brief", "--help"], ["check", ARTICLE, "-s", statements], ["schema", "print", "check-result"]):
        plain, odd = run(*arguments), run(*arguments, env=env)
        assert odd.stdout == plain.stdout
        assert (odd.returncode, odd.stderr) == (plain.returncode, b"")
    assert "“" in run("brief", "--help", env=env).stdout.decode("utf-8")
    assert "Zürich.txt: no such file" in run("brief", "Zürich.txt", env=env).stderr.decode("utf-8")


def test_what_is_typed_is_read_as_utf_8_in_any_locale():
    with FakeServer("answers", answer=answers) as server:
        asked = ("brief", ARTICLE, "--model", "m", "--base-url", server.base_url, "--json", "--title", "Zürich “x”")
        result = run(*asked, env=ODD)
    assert json.loads(result.stdout)["article"]["title"] == "Zürich “x”"


def test_the_version_may_be_asked_for_with_all_that_belongs_to_it(capfdbinary):
    from briefing import __version__

    short, long = ran(capfdbinary, "--version"), ran(capfdbinary, "--version", "-v")
    assert (short.status, short.out) == (0, f"briefing {__version__}\n".encode())
    assert [line.split()[0] for line in long.out.decode().splitlines()] == [
        "briefing",
        "schema",
        "prompt",
        "Python",
        "SQLite",
    ]


def test_the_version_is_one_object_where_json_is_asked_for(capfdbinary):
    from briefing import __version__

    short, long = ran(capfdbinary, "--version", "--json"), ran(capfdbinary, "--json", "--version", "--verbose")
    assert (short.status, json.loads(short.out)) == (0, {"briefing": __version__})
    plain = ran(capfdbinary, "--version", "-v").out.decode()
    assert [f"{name} {number}" for name, number in json.loads(long.out).items()] == plain.splitlines()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("briefing schem", {"schema"}),
        ("briefing schema val", {"validate"}),
        (
            "briefing schema print ",
            {"situation-brief", "situation-brief-line", "digest", "digest-line", "check-result", "error"},
        ),
        ("briefing schema validate x --schema d", {"digest", "digest-line"}),
        ("briefing brief x --color ", {"auto", "always", "never"}),
    ],
)
def test_the_shell_completes_commands_names_and_choices(typed, offered):
    env = {"_BRIEFING_COMPLETE": "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": str(len(typed.split(" ")) - 1)}
    result = run(env=env)
    assert set(result.stdout.decode().split()) == offered, result.stderr


def test_the_completion_is_shown_for_a_shell():
    shown = run("--show-completion", "bash", env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert b"_BRIEFING_COMPLETE=complete_bash" in shown.stdout


@pytest.mark.parametrize("option", sorted(OPTIONS - {"-v", "--verbose"}))
@pytest.mark.parametrize("words", GROUPS, ids=named)
def test_what_belongs_behind_a_command_is_said_to(words, option, capfdbinary):
    result = ran(capfdbinary, *words, option)
    assert (result.status, result.out) == (2, b"")
    assert "behind a command" in result.err
    assert f"COMMAND {option}" in result.err


def test_what_may_be_chosen_is_told_without_gaps(capfdbinary):
    assert "  " not in ran(capfdbinary, "brief", "x", "--format", "zip").err


def test_json_is_named_in_the_help_as_what_a_format_comes_before(capfdbinary, tmp_path):
    example = ROOT / "schemas" / "examples" / "situation-brief.json"
    as_csv = ran(capfdbinary, "export", example, "-f", "csv", "--json")
    assert as_csv.out == ran(capfdbinary, "export", example, "-f", "csv").out
    help_text = " ".join(ran(capfdbinary, "export", "--help").out.decode().split())
    assert "Print JSON, unless --format names another form" in help_text


@pytest.mark.parametrize("name", ["error", "check-result"])
def test_another_document_than_a_brief_is_named(name, capfdbinary):
    (path,) = (ROOT / "schemas" / "examples").glob(f"{name}.json*")
    result = ran(capfdbinary, "render", path)
    assert (result.status, result.out, len(result.lines)) == (5, b"", 1)
    assert f"this is a document of the schema {name}" in result.err


@pytest.mark.parametrize(
    ("budget", "told", "holds"), [("1000", "holds that", True), ("0.0000001", "the run would stop", False)]
)
def test_what_a_run_would_take_is_compared_with_the_budget(budget, told, holds, capfdbinary, tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEFING_PRICE_PROMPT", "1")
    monkeypatch.setenv("BRIEFING_PRICE_COMPLETION", "1")
    hosted = ("--model", "m", "--base-url", "http://127.0.0.1:1/v1")
    asked = ("brief", ARTICLE, "--dry-run", *hosted, "--max-cost", budget)
    saved = tmp_path / "foretold.txt"
    assert ran(capfdbinary, *asked, "-o", saved).out == b""
    assert told in saved.read_text("utf-8")
    assert json.loads(ran(capfdbinary, *asked, "--json").out)["budget_holds"] is holds
