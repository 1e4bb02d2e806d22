"""The models that may be asked: any OpenAI-compatible server, and one inside."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

from briefing.errors import SettingsError
from briefing.llm.local import CONTEXT_TOKENS, LocalServer
from briefing.llm.openai import OPENAI_URL, OpenAIModel
from briefing.llm.prices import Price, price
from briefing.llm.weights import EMBEDDED, assemble, find_gguf
from briefing.models import Number
from briefing.ports import Listener, Model, ModelCard
from briefing.settings import Settings, cache_folder

__all__ = ["Choice", "choose"]

LOCAL = "local"
_HOSTED_TIMEOUT_S = 120.0
_LOCAL_TIMEOUT_S = 900.0
_SMALL_BYTES = 2_500_000_000
"""A file of fewer holds fewer than about four billion parameters at the four to five bits each that are usual."""
# One answer of the embedded model takes under a minute on two cores; a busy machine may need many.


@dataclass(frozen=True, slots=True)
class Choice:
    """The model that the settings name, not yet opened: nothing is loaded, no connection made."""

    settings: Settings
    card: ModelCard
    where: str
    """Where texts are sent: a host, or `this machine`."""
    gguf: Path | None
    """The file that is served on this machine; None for the embedded model, which is put together when opened."""
    inside: bool
    """Whether it is served on this machine."""

    def price(self, prompt_tokens: int, completion_tokens: int) -> float | None:
        """US dollars for that many tokens, 0 inside, None where the price is not known."""
        if self.inside:
            return 0.0
        return price(self.settings.model, prompt_tokens, completion_tokens, own=_own_prices(self.settings))

    @asynccontextmanager
    async def open(self, listener: Listener) -> AsyncIterator[Model]:
        """Open the model for asking; one inside is put together and loaded first.

        Raises `SettingsError`, `StoreError`, or a `ModelError`.
        """
        async with AsyncExitStack() as stack:
            if not self.inside:
                yield await stack.enter_async_context(_hosted(self.settings, listener))
                return
            file = self.gguf or assemble(EMBEDDED, models_folder(), listener)
            server = stack.enter_context(LocalServer(file, listener, name=self.card.name))
            yield await stack.enter_async_context(_inside(self.settings, self.card, server, listener))


def choose(settings: Settings) -> Choice:
    """Find the model that the settings name. Raises `SettingsError` for a file that is no model."""
    named = settings.model
    if named == LOCAL:
        if settings.base_url is not None:
            raise SettingsError("base_url is set, but no model", hint="name the model to ask there with --model")
        card = _inside_card(settings, EMBEDDED.name, {"sha256": EMBEDDED.sha256})
        return Choice(settings, card, "this machine", None, inside=True)
    if named.endswith(".gguf") or (Path(named).is_file() and settings.base_url is None):
        file = find_gguf(Path(named).expanduser())
        state = file.stat()
        facts: dict[str, str | int] = {"file": file.name, "size": state.st_size, "mtime_ns": state.st_mtime_ns}
        return Choice(settings, _inside_card(settings, file.stem, facts), "this machine", file, inside=True)
    return Choice(settings, _hosted(settings, _unheard).card, host_of(settings), None, inside=False)


def models_folder() -> Path:
    """Where the embedded model is put together, once."""
    return cache_folder() / "models"


def host_of(settings: Settings) -> str:
    """Name the host that texts are sent to, without user, query or key."""
    parts = urlsplit(settings.endpoint or OPENAI_URL)
    return parts.netloc.rpartition("@")[2] or "?"


def _inside_card(settings: Settings, name: str, facts: dict[str, str | int]) -> ModelCard:
    parameters = {"temperature": 0, "seed": settings.seed, "n_ctx": CONTEXT_TOKENS, **facts}
    size = facts.get("size", EMBEDDED.size)
    return ModelCard(name, CONTEXT_TOKENS, 1, parameters, small=isinstance(size, int) and size < _SMALL_BYTES)


def _inside(settings: Settings, card: ModelCard, server: LocalServer, listener: Listener) -> OpenAIModel:
    model = OpenAIModel(
        name=card.name,
        model=server.model,
        base_url=server.base_url,
        api_key=SecretStr(server.api_key),
        seed=settings.seed,
        timeout_s=settings.timeout_s or _LOCAL_TIMEOUT_S,
        context_tokens=card.context_tokens,
        concurrency=card.concurrency,
        listener=listener,
    )
    model.card = card
    return model


def _hosted(settings: Settings, listener: Listener) -> OpenAIModel:
    return OpenAIModel(
        name=settings.model,
        model=settings.model,
        base_url=settings.endpoint,
        api_key=settings.api_key,
        seed=settings.seed,
        timeout_s=settings.timeout_s or _HOSTED_TIMEOUT_S,
        context_tokens=settings.context_tokens,
        concurrency=settings.concurrency,
        mode="json_object" if settings.answer_mode == "json_object" else "json_schema",
        own_prices=_own_prices(settings),
        listener=listener,
    )


def _own_prices(settings: Settings) -> dict[str, Price] | None:
    if settings.price_prompt is None or settings.price_completion is None:
        return None
    return {settings.model: Price(settings.price_prompt, settings.price_completion)}


def _unheard(event: str, **_facts: str | Number | None) -> None:
    """Listen to nothing."""
