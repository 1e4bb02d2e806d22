"""Settings, read once at the top: flags, then environment, then files, then defaults.

Order of precedence: what the command line says; `BRIEFING_*` variables (and `OPENAI_API_KEY`, `OPENAI_BASE_URL`);
`briefing.toml` in the working directory; `config.toml` in the user's configuration folder; the defaults below.
`BRIEFING_HOME` puts cache, configuration and data under one folder.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import platformdirs
from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from briefing.errors import SettingsError

PROJECT_FILE = Path("briefing.toml")


def home() -> Path | None:
    """The folder that BRIEFING_HOME names, if it is set."""
    named = os.environ.get("BRIEFING_HOME")
    return Path(named).expanduser() if named else None


def cache_folder() -> Path:
    """Where results and the embedded model are kept."""
    named = home()
    return named / "cache" if named else Path(platformdirs.user_cache_dir("briefing"))


def data_folder() -> Path:
    """Where the digests are kept: feeds, articles, editions."""
    named = home()
    return named / "data" if named else Path(platformdirs.user_data_dir("briefing"))


def config_file() -> Path:
    """The user's configuration file; it need not exist."""
    named = home()
    return (named or Path(platformdirs.user_config_dir("briefing"))) / "config.toml"


class Settings(BaseSettings):
    """All that can be set. Keys are never printed: they are kept as `SecretStr`."""

    model_config = SettingsConfigDict(
        env_prefix="BRIEFING_", extra="forbid", frozen=True, hide_input_in_errors=True, populate_by_name=True
    )

    model: str = Field(
        default="local", min_length=1, description="local, a path to a GGUF file, or a model's name at the endpoint."
    )
    base_url: str | None = Field(
        default=None,
        description="Where an OpenAI-compatible server answers, such as http://localhost:11434/v1; default: OpenAI.",
    )
    api_key: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("BRIEFING_API_KEY", "OPENAI_API_KEY"),
        description="Key of the endpoint.",
    )
    timeout_s: float | None = Field(
        default=None, gt=0, description="Longest time one answer may take, in seconds; default 120, embedded model 900."
    )
    concurrency: int = Field(default=4, ge=1, le=256, description="Questions asked at once of a hosted model.")
    context_tokens: int = Field(
        default=32768, ge=2048, description="How many tokens a hosted model can hold; longer articles are cut."
    )
    answer_mode: str = Field(
        default="json_schema",
        pattern="^(json_schema|json_object)$",
        description="How the form of an answer is asked for: json_schema, or json_object for servers without it.",
    )
    seed: int = Field(default=0, description="Seed of the model's sampling.")
    ask_again: bool = Field(
        default=True, description="Ask once more about what is withheld, with the reasons; one request a brief at most."
    )
    max_cost: float | None = Field(default=None, ge=0, description="Most US dollars a run may cost; reached: exit 7.")
    issue_partial: bool = Field(
        default=False,
        description="Issue a kept digest though max_cost is reached, with what was read; default: it waits.",
    )
    price_prompt: float | None = Field(
        default=None, ge=0, description="US dollars a million prompt tokens, where the price table has no such model."
    )
    price_completion: float | None = Field(
        default=None, ge=0, description="US dollars a million answer tokens, where the price table has no such model."
    )
    zone: str = Field(default="UTC", min_length=1, description="The reader's time zone, by its IANA name.")
    store: SecretStr | None = Field(
        default=None,
        description="Where digests are kept: postgresql://… (the extra postgres); default: a file of yours.",
    )
    mail_server: str | None = Field(default=None, description="Where mail is handed over, host:port; needs mail_to.")
    mail_security: str = Field(
        default="starttls", pattern="^(starttls|tls|none)$", description="How the mail server is spoken to."
    )
    mail_user: str | None = Field(default=None, description="Name at the mail server.")
    mail_password: SecretStr | None = Field(default=None, description="Password at the mail server.")
    mail_from: str | None = Field(default=None, description="Whose name the mail is in; default: the first of mail_to.")
    mail_to: str | None = Field(default=None, description="Who gets the editions: addresses parted by commas.")
    webhook_url: SecretStr | None = Field(default=None, description="Where editions are posted to as JSON.")
    webhook_secret: SecretStr | None = Field(default=None, description="What posts are signed with: whsec_ and base64.")
    notify_urls: SecretStr | None = Field(
        default=None, description="Addresses for apprise (the extra notify), parted by spaces."
    )
    allow_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Hosts of your own network that may be read, such as 127.0.0.1:8000; others must be public.",
    )
    cache: bool = Field(default=True, description="Keep and reuse results.")

    @field_validator("allow_hosts", mode="before")
    @classmethod
    def _parted(cls, value: object) -> object:
        """Take hosts parted by commas, as a variable of the environment has them."""
        return tuple(each.strip() for each in value.split(",") if each.strip()) if isinstance(value, str) else value

    @property
    def endpoint(self) -> str | None:
        """The base URL to ask: the one set, else OPENAI_BASE_URL, else None for OpenAI's own."""
        return self.base_url or os.environ.get("OPENAI_BASE_URL") or None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  the library's signature
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003  the library's signature
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Put the sources in order, the strongest first; a `.env` file is not read."""
        return (
            init_settings,
            env_settings,
            TomlConfigSettingsSource(settings_cls, PROJECT_FILE),
            TomlConfigSettingsSource(settings_cls, config_file()),
        )


def read_settings(flags: Mapping[str, Any] | None = None) -> Settings:
    """Read all settings; `flags` that are None do not count. Raises `SettingsError` naming the setting."""
    given = {name: value for name, value in (flags or {}).items() if value is not None}
    try:
        _refuse_destinations_of(PROJECT_FILE)
        return Settings(**given)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = ".".join(str(part) for part in first["loc"]) or "?"
        what = (
            "is not a known setting"
            if first["type"] == "extra_forbidden"
            else first["msg"][:1].lower() + first["msg"][1:]
        )
        raise SettingsError(
            f"setting {name}: {what}",
            hint=f"look at {_source_of(name, given)}",
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"a configuration file is not TOML: {error}", hint=f"look at {PROJECT_FILE} and {config_file()}"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"a configuration file cannot be read: {error}") from None


_DESTINATIONS = frozenset(
    (
        "base_url",
        "api_key",
        "model",
        "mail_server",
        "mail_to",
        "webhook_url",
        "notify_urls",
        "mail_password",
        "store",
        "allow_hosts",
    )
)


def _refuse_destinations_of(project_file: Path) -> None:
    # A folder that somebody else filled must not decide where the user's key and texts go, or what file is loaded.
    if not project_file.is_file():
        return
    with project_file.open("rb") as file:
        named = tomllib.load(file).keys() & _DESTINATIONS
    if named:
        raise SettingsError(
            f"{project_file} in the working directory may not set {' or '.join(sorted(named))}",
            hint=f"set it in {config_file()}, in the environment or as a flag",
        )


@dataclass(frozen=True, slots=True)
class Origin:
    """A setting as it holds, and what set it."""

    name: str
    value: str | float | bool | tuple[str, ...] | None
    """As it may be shown: None where nothing is set, and where it is a secret."""
    is_set: bool
    origin: str
    """A flag, a variable, a file, or default."""
    about: str


def read_origins(flags: Mapping[str, Any] | None = None, *, shown: Callable[[str], str]) -> tuple[Origin, ...]:
    """Read all settings and say of each what set it; `shown` gives what may be seen of an address.

    Raises `SettingsError` as `read_settings` does.
    """
    settings = read_settings(flags)
    flagged = {name for name, value in (flags or {}).items() if value is not None}
    return tuple(_origin(name, settings, flagged, shown) for name in Settings.model_fields)


def _origin(name: str, settings: Settings, flagged: set[str], shown: Callable[[str], str]) -> Origin:
    value = settings.endpoint if name == "base_url" else getattr(settings, name)
    found = "default"
    if name in settings.model_fields_set:
        found = _flag(name) if name in flagged else next(_sources_of(name), "default")
    elif value is not None and name == "base_url":
        found = "OPENAI_BASE_URL"
    if isinstance(value, SecretStr):
        value = None
    elif isinstance(value, str) and (name == "base_url" or "://" in value):
        value = shown(value)
    about = Settings.model_fields[name].description or ""
    return Origin(name=name, value=value, is_set=found != "default", origin=found, about=about)


def _flag(name: str) -> str:
    return {"timeout_s": "--timeout", "cache": "--no-cache"}.get(name) or f"--{name.replace('_', '-')}"


def _source_of(name: str, given: Mapping[str, Any]) -> str:
    """Name what set a setting that is wrong."""
    if name in given:
        return _flag(name)
    otherwise = f"the BRIEFING_* variables, {PROJECT_FILE} and {config_file()}"
    return next(_sources_of(name), otherwise)


def _sources_of(name: str) -> Iterator[str]:
    """Name what sets a setting, the strongest first."""
    field = Settings.model_fields.get(name)
    alias = field.validation_alias if field else None
    others = [str(each) for each in alias.choices] if isinstance(alias, AliasChoices) else []
    variables = {variable.upper() for variable in os.environ}
    yield from (each for each in dict.fromkeys((f"BRIEFING_{name.upper()}", *others)) if each in variables)
    for file in (PROJECT_FILE, config_file()):
        if name in TomlConfigSettingsSource(Settings, file).toml_data:
            yield str(file)
