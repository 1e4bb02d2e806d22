"""Which setting wins, and what is never printed."""

from __future__ import annotations

import pytest

from briefing.errors import SettingsError
from briefing.llm import choose
from briefing.settings import cache_folder, config_file, read_settings


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_default_is_the_embedded_model(here):
    choice = choose(read_settings())
    assert (choice.inside, choice.where) == (True, "this machine")
    assert choice.price(10**6, 10**6) == 0.0


def test_flags_come_before_the_environment_before_the_project_before_the_user(here, monkeypatch):
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text('model = "of-the-user"\nseed = 7\n')
    assert read_settings().model == "of-the-user"
    (here / "briefing.toml").write_text("seed = 8\n")
    assert read_settings().seed == 8
    monkeypatch.setenv("BRIEFING_MODEL", "of-the-environment")
    assert read_settings().model == "of-the-environment"
    assert read_settings({"model": "of-a-flag"}).model == "of-a-flag"
    assert read_settings({"model": None}).model == "of-the-environment"
    monkeypatch.setenv("BRIEFING_SEED", "9")
    assert read_settings().seed == 9


def test_a_key_is_never_shown(here, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "canary-of-the-environment")
    settings = read_settings({"model": "m", "base_url": "http://user:canary@127.0.0.1:1/v1"})
    assert "canary" not in repr(settings.api_key)
    assert choose(settings).where == "127.0.0.1:1"


@pytest.mark.parametrize("line", ['model = "x"', 'base_url = "https://x.example"', 'api_key = "x"'])
def test_a_working_folder_does_not_say_where_texts_go(line, here):
    (here / "briefing.toml").write_text(line)
    with pytest.raises(SettingsError, match=line.split()[0]):
        read_settings()


@pytest.mark.parametrize(
    "text",
    [
        'modl = "x"',
        "seed = 'many'",
        "model = ",
        'answer_mode = "xml"',
        "concurrency = 0",
        "\xff\xfe".encode("latin-1").decode("latin-1"),
    ],
)
def test_a_wrong_file_is_named(text, here):
    (here / "briefing.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(SettingsError):
        read_settings()


def test_one_variable_moves_cache_and_configuration(here, monkeypatch):
    monkeypatch.setenv("BRIEFING_HOME", str(here / "elsewhere"))
    assert cache_folder() == here / "elsewhere" / "cache"
    assert config_file() == here / "elsewhere" / "config.toml"


def test_a_file_that_is_no_model_is_named(here):
    (here / "story.gguf").write_text("not a model")
    with pytest.raises(SettingsError, match=r"story\.gguf"):
        choose(read_settings({"model": "story.gguf"}))


def test_the_name_of_the_embedded_model_is_in_what_keys_its_answers(here):
    assert len(str(choose(read_settings()).card.parameters["sha256"])) == 64
