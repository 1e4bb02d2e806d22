"""`briefing config show`: the settings as they hold, never a key."""

from __future__ import annotations

import json
import tomllib

import pytest
from commands import LEAVES
from desk import ARTICLE, ran

from briefing.llm.openai import OpenAIModel
from briefing.settings import Settings, config_file


def test_the_settings_are_printed_as_a_configuration_file(capfdbinary, monkeypatch):
    monkeypatch.setenv("BRIEFING_SEED", "7")
    monkeypatch.setenv("BRIEFING_MODEL", 'a "quoted" \\ name')
    for more in ([], ["--origin"], ["--verbose"], ["--origin", "-v"]):
        result = ran(capfdbinary, "config", "show", *more)
        assert (result.status, result.err) == (0, "")
        read = tomllib.loads(result.out.decode())
        assert (read["seed"], read["model"], read["cache"]) == (7, 'a "quoted" \\ name', True)
        assert Settings(**read) == Settings()


def test_what_set_each_is_said_where_it_is_asked_for(capfdbinary, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "canary")
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text("seed = 7\n")
    lines = ran(capfdbinary, "config", "show", "--origin", "--model", "m").out.decode().splitlines()
    assert 'model = "m"  # --model' in lines
    assert f"seed = 7  # {config_file()}" in lines
    assert "cache = true  # default" in lines
    assert "# api_key is set, and not shown  # OPENAI_API_KEY" in lines
    assert "# max_cost is not set  # default" in lines


def test_for_a_program_the_settings_are_json(capfdbinary, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "canary")
    told = {each["name"]: each for each in json.loads(ran(capfdbinary, "config", "show", "--json").out)}
    assert set(told) == set(Settings.model_fields)
    assert (told["api_key"]["value"], told["api_key"]["set"]) == (None, True)
    assert (told["model"]["value"], told["model"]["origin"]) == ("local", "default")


def test_a_wrong_file_is_named(capfdbinary):
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text("modl = 'x'\n")
    result = ran(capfdbinary, "config", "show")
    assert (result.status, result.out) == (2, b"")
    assert "modl" in result.err


CANARY = "sk-canary-7f3a"
USER = f"http://user:{CANARY}@127.0.0.1:9/v1?key={CANARY}"
COMMANDS = [
    ["brief", ARTICLE],
    ["brief", ARTICLE, "--dry-run"],
    ["brief", ARTICLE, "--timeout", "-1"],
    ["brief", "no.txt"],
    ["brief", USER],
    ["check", ARTICLE, "-s", "no.jsonl"],
    ["check", USER, "--summary", ARTICLE],
    ["digest", ARTICLE],
    ["digest", USER],
    ["digest"],
    ["cache", "show"],
    ["cache", "clear"],
    ["feeds", "add", USER],
    ["feeds", "list"],
    ["feeds", "remove", USER],
    ["feeds", "check"],
    ["feeds", "import-opml", ARTICLE],
    ["schedule", "install", "--cron", "--print"],
    ["schedule", "status"],
    ["schedule", "remove"],
    ["render", ARTICLE],
    ["export", ARTICLE, "-f", "csv"],
    ["doctor"],
    ["doctor", "--offline"],
    ["config", "show", "--origin"],
    ["schema", "validate", ARTICLE],
    ["schema", "diff", ARTICLE, ARTICLE],
    ["nonsense"],
]
PLACES = {
    "variables": ({"OPENAI_API_KEY": CANARY, "BRIEFING_BASE_URL": USER, "BRIEFING_MODEL": "m"}, ""),
    "file": ({}, f'api_key = "{CANARY}"\nbase_url = "{USER}"\nmodel = "m"\n'),
    "mistyped name": ({}, f'apikey = "{CANARY}"\n'),
    "mistyped address": ({"BRIEFING_BASE_URL": f"user:{CANARY}@h.example/v1?key={CANARY}", "BRIEFING_MODEL": "m"}, ""),
    "mistyped port": ({"BRIEFING_BASE_URL": f"https://h.example:{CANARY}", "BRIEFING_MODEL": "m"}, ""),
    "wrong value": ({"BRIEFING_SEED": CANARY}, ""),
    "broken file": ({}, f'api_key = "{CANARY}\n'),
}


@pytest.mark.parametrize("place", PLACES)
def test_no_command_prints_a_key_wherever_it_stands(place, capfdbinary, monkeypatch, tmp_path):
    variables, text = PLACES[place]
    monkeypatch.chdir(tmp_path)
    # `schedule remove` must find no timer of whoever runs this
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text(text)
    monkeypatch.setitem(OpenAIModel.__init__.__kwdefaults__, "sleep", _at_once)
    for command in COMMANDS:
        for how in (["-v"], ["--json", "-v"]):
            result = ran(capfdbinary, *command, *how)
            assert CANARY not in result.out.decode() + result.err, command


async def _at_once(_seconds: float) -> None:
    return


def test_every_command_is_tried_with_a_key():
    tried = {tuple(map(str, command)) for command in COMMANDS}
    harmless = {("schema", "list"), ("schema", "print")}
    assert all(words in harmless or any(command[: len(words)] == words for command in tried) for words in LEAVES)
