"""Which setting wins, and what is never printed."""

from __future__ import annotations

import pytest

from briefing.errors import SettingsError
from briefing.llm import choose
from briefing.llm.address import shown
from briefing.settings import Settings, cache_folder, config_file, read_origins, read_settings


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


def origins(flags=None):
    return {each.name: each for each in read_origins(flags, shown=shown)}


def write_user_file(text: str) -> None:
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text(text, "utf-8")


def test_of_each_setting_it_is_known_what_set_it(here, monkeypatch):
    assert {each.origin for each in origins().values()} == {"default"}
    write_user_file('model = "of-the-user"\nseed = 1\nconcurrency = 2\ntimeout_s = 3\n')
    (here / "briefing.toml").write_text("seed = 2\nconcurrency = 3\n")
    monkeypatch.setenv("BRIEFING_CONCURRENCY", "4")
    found = origins({"max_cost": 5.0, "base_url": None})
    assert [found[name].origin for name in ("model", "seed", "concurrency", "max_cost", "cache")] == [
        str(config_file()),
        "briefing.toml",
        "BRIEFING_CONCURRENCY",
        "--max-cost",
        "default",
    ]
    assert [found[name].value for name in ("model", "seed", "concurrency", "max_cost", "cache")] == [
        "of-the-user",
        2,
        4,
        5.0,
        True,
    ]
    assert [name for name, each in found.items() if not each.is_set] == [
        "base_url",
        "api_key",
        "context_tokens",
        "answer_mode",
        "ask_again",
        "issue_partial",
        "price_prompt",
        "price_completion",
        "zone",
        "store",
        "mail_server",
        "mail_security",
        "mail_user",
        "mail_password",
        "mail_from",
        "mail_to",
        "webhook_url",
        "webhook_secret",
        "notify_urls",
        "allow_hosts",
        "cache",
    ]


def test_every_setting_is_told_with_what_it_is_for(here):
    assert list(origins()) == list(Settings.model_fields)
    assert all(each.about for each in origins().values())


def test_what_was_said_wins_and_is_named(here, monkeypatch):
    write_user_file("seed = 1\n")
    for set_next, origin, value in (
        (lambda: monkeypatch.setenv("briefing_seed", "2"), "BRIEFING_SEED", 2),
        (lambda: (here / "briefing.toml").write_text("seed = 3\n"), "BRIEFING_SEED", 2),
        (lambda: monkeypatch.delenv("briefing_seed"), "briefing.toml", 3),
    ):
        set_next()
        assert (origins()["seed"].origin, origins()["seed"].value) == (origin, value)
    assert (origins({"seed": 9})["seed"].origin, origins({"seed": 9})["seed"].value) == ("--seed", 9)


@pytest.mark.parametrize("variable", ["BRIEFING_API_KEY", "OPENAI_API_KEY"])
def test_a_key_is_said_to_be_set_and_never_shown(variable, here, monkeypatch):
    monkeypatch.setenv(variable, "canary")
    key = origins()["api_key"]
    assert (key.value, key.is_set, key.origin) == (None, True, variable)


def test_the_key_of_this_program_comes_before_that_of_others(here, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "b")
    monkeypatch.setenv("BRIEFING_API_KEY", "a")
    assert read_settings().api_key.get_secret_value() == "a"
    assert origins()["api_key"].origin == "BRIEFING_API_KEY"


def test_a_key_of_some_other_program_is_not_taken(here, monkeypatch):
    monkeypatch.setenv("API_KEY", "canary")
    monkeypatch.setenv("MODEL", "canary")
    assert read_settings() == Settings()
    assert read_settings().api_key is None


def test_a_key_may_stand_in_the_users_file(here):
    write_user_file('api_key = "canary"\n')
    assert read_settings().api_key.get_secret_value() == "canary"
    assert origins()["api_key"].origin == str(config_file())


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("http://127.0.0.1:1/v1", "http://127.0.0.1:1/v1"),
        ("http://user:canary@host.example/v1", "http://…@host.example/v1"),
        ("http://canary@host.example/v1", "http://…@host.example/v1"),
        ("http://host.example/v1?key=canary#canary", "http://host.example/v1?…"),
        ("https://canary:canary@host.example:8443/v1?key=canary", "https://…@host.example:8443/v1?…"),
        ("http://host.example/v1&key=canary", "http://host.example/…"),
        ("http://http//user:canary@host.example/v1", "http://http/…"),
        *(
            (mistyped, "(set, but not an address)")
            for mistyped in (
                "http://[canary/v1",
                "user:canary@host.example/v1?key=canary",
                "htp:/user:canary@host.example/v1?key=canary",
                "http:///user:canary@host.example",
                "https:\\\\user:canary@host.example",
                "https://host.example:canary",
                "canary",
            )
        ),
    ],
)
def test_what_of_an_address_may_be_a_secret_is_not_shown(url, seen, here):
    assert origins({"base_url": url})["base_url"].value == seen


def test_the_endpoint_that_others_use_is_named(here, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    base_url = origins()["base_url"]
    assert (base_url.value, base_url.origin) == ("http://127.0.0.1:1/v1", "OPENAI_BASE_URL")
    monkeypatch.setenv("BRIEFING_BASE_URL", "http://127.0.0.1:2/v1")
    assert origins()["base_url"].origin == "BRIEFING_BASE_URL"


@pytest.mark.parametrize(
    ("variables", "flags", "text", "source"),
    [
        ({"BRIEFING_SEED": "abc"}, None, "", "BRIEFING_SEED"),
        ({"briefing_seed": "abc"}, None, "seed = 1\n", "BRIEFING_SEED"),
        ({}, None, "seed = 'abc'\n", "config.toml"),
        ({"BRIEFING_TIMEOUT_S": "3"}, {"timeout_s": -1}, "", "--timeout"),
        ({}, None, "sede = 1\n", "config.toml"),
    ],
)
def test_what_set_a_wrong_setting_is_named(variables, flags, text, source, here, monkeypatch):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    write_user_file(text)
    with pytest.raises(SettingsError) as caught:
        read_settings(flags)
    assert caught.value.hint.endswith(source)
    assert "abc" not in caught.value.message


def test_hosts_of_ones_own_are_none_until_the_user_names_them(here, monkeypatch):
    assert read_settings().allow_hosts == ()
    write_user_file('allow_hosts = ["127.0.0.1:8000", "feeds.intra"]\n')
    assert read_settings().allow_hosts == ("127.0.0.1:8000", "feeds.intra")
    monkeypatch.setenv("BRIEFING_ALLOW_HOSTS", "10.0.0.7, [::1]:8080")
    assert read_settings().allow_hosts == ("10.0.0.7", "[::1]:8080")
    monkeypatch.delenv("BRIEFING_ALLOW_HOSTS")
    (here / "briefing.toml").write_text('allow_hosts = ["169.254.169.254"]\n')
    with pytest.raises(SettingsError, match="may not set allow_hosts"):
        read_settings()
