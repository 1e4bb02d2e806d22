"""A model behind an OpenAI-compatible server, hosted or on this machine.

openai makes the request and instructor reads the answer into its form; which faults are asked
again is the table in `retries`. Both are imported when a model is opened, never before: they
take seconds, and most commands need neither.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random as chance
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from types import TracebackType
from typing import Any, Generic, Literal, Self

from pydantic import BaseModel, SecretStr, ValidationError

from briefing.errors import BriefingError, ModelAuthError
from briefing.llm import prices, replies, retries
from briefing.llm.address import OPENAI_URL, Server, no_address
from briefing.llm.replies import Heard
from briefing.llm.retries import Fault, RequestError
from briefing.models import Number, Usage
from briefing.ports import Answer, Listener, Message, ModelCard, Question, T

CONNECT_S = 20.0
APART_S = 0.006
"""Questions begin so far apart at least: about as long as it takes to write one and to read its answer."""

__all__ = ["OPENAI_URL", "Mode", "OpenAIModel"]

Mode = Literal["json_schema", "json_object"]

# These log addresses with their secrets and, where asked to, whole articles.
_TALKATIVE = ("openai", "instructor", "httpx2", "httpcore2")
# What the client would tell the server about this machine and its owner.
_PRIVATE_HEADERS = ("X-Stainless-OS", "X-Stainless-Arch", "X-Stainless-Runtime", "X-Stainless-Runtime-Version")
_ACCOUNT_HEADERS = ("OpenAI-Organization", "OpenAI-Project")
_SNAPSHOT = re.compile(r"-(\d{4}-\d{2}-\d{2}|\d{4}|\d{8})")  # gpt-5-mini is served as gpt-5-mini-2025-08-07


def _silent(event: str, **facts: str | Number | None) -> None:
    """Listen to nothing."""


class OpenAIModel:
    """A `Model` behind a server that speaks the chat completions protocol.

    Used as ``async with OpenAIModel(...) as model``: one client for its life. Listeners are told
    of ``waiting`` (a request is sent), ``retry`` (why, and after how many seconds), ``spent``
    (what a question took, failed ones too), ``parameter-dropped`` and ``model-differs`` (once).

    Proxies named in the environment are used, but never for a server on this machine; redirects
    are not followed, since they would take the article where nobody meant it to go.
    """

    def __init__(
        self,
        *,
        name: str,
        model: str,
        base_url: str | None = None,
        api_key: SecretStr | None = None,
        temperature: float | None = 0.0,
        seed: int | None = None,
        timeout_s: float = 120.0,
        context_tokens: int = 128_000,
        concurrency: int = 4,
        mode: Mode = "json_schema",
        extra: Mapping[str, str | Number | bool] | None = None,
        own_prices: Mapping[str, prices.Price] | None = None,
        listener: Listener = _silent,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        random: Callable[[], float] = chance.random,
        now: Callable[[], float] = time.time,
        http_client: Any = None,
    ) -> None:
        """Name a model and its server; nothing is asked or imported yet.

        `timeout_s` bounds each request as a whole. `extra` are further members of the request's
        body. `own_prices` come before the bundled ones; without them a server on this machine is
        free. Raises `SettingsError` for a base URL or a key that cannot be one.
        """
        self._server = Server.read(base_url, api_key)
        self._model = model
        self._timeout_s = timeout_s
        self._mode = mode
        self._own_prices = own_prices or {}
        self._tell = listener
        self._sleep = sleep
        self._random = random
        self._now = now
        self._http_client = http_client
        self._openai: Any = None
        self._parts: Any = None
        self._client: Any = None
        self._asker: Any = None
        self._slots: asyncio.Semaphore
        self._next_at = 0.0
        self._renamed_limit = self._server.is_openai
        self._dropped: set[str] = set()
        self._told_of_difference = False
        self._sampling: dict[str, Any] = {"temperature": temperature, "seed": seed}
        self._extra = dict(extra or {})
        parameters = {"model": model, "mode": mode, **self._sampling, **self._extra}
        self.card = ModelCard(name, context_tokens, concurrency, parameters)

    def __repr__(self) -> str:
        return f"OpenAIModel(name={self.card.name!r}, model={self._model!r}, host={self._server.host!r})"

    async def __aenter__(self) -> Self:
        """Make the client.

        Raises `ModelAuthError` where OpenAI itself is to be asked without a key, and `SettingsError`
        for a host whose name cannot be one.
        """
        if self._server.is_openai and self._server.key is None:
            raise ModelAuthError(
                f"no API key is set for {self._server.host}",
                hint="set OPENAI_API_KEY or BRIEFING_API_KEY, or name another endpoint with --base-url",
            )
        instructor: Any = import_module("instructor")
        self._openai, self._parts = import_module("openai"), import_module("instructor.core")
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        self._slots, self._next_at = asyncio.Semaphore(self.card.concurrency), 0.0
        try:
            self._client = self._connected()
        except import_module("httpx2").InvalidURL:  # a host name that cannot be one
            raise no_address() from None
        self._asker = instructor.patch(create=self._send, mode=instructor.Mode.JSON_SCHEMA)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the client, but not one that was brought along."""
        client, self._client, self._asker = self._client, None, None
        if self._http_client is None and client is not None:
            await client.close()

    async def ask(self, question: Question[T]) -> Answer[T]:
        """Answer in the form asked for.

        Raises `ModelError`, `UnknownModelError`, or `SettingsError` where the server does not
        take the request; each after the retries of the table in `retries`.
        """
        if self._asker is None:
            msg = "the model is not open: use it as `async with model:`"
            raise RuntimeError(msg)
        course = _Course(question, list(question.messages), question.max_tokens)
        loop = retries.retrying(
            course.failures,
            sleep=self._sleep,
            random=self._random,
            before=lambda e, s: self._tell_of_retry(course, e, s),
        )
        async with self._slots:
            await self._in_turn()
            try:
                value: T = await loop(self._request, course)
            except RequestError as failed:
                error = await self._error(failed, course)
                error.usage = self._usage(course)
            else:
                return Answer(value, self._usage(course), course.served or self._model)
            finally:
                self._tell_of_cost(course)
        raise error  # outside of the `except`: what a chain would show may hold the key

    async def _in_turn(self) -> None:
        # What is sent at one moment is answered at one moment, and the answers then wait for each other to be read.
        now = asyncio.get_running_loop().time()
        self._next_at = max(self._next_at, now) + APART_S
        if (wait := self._next_at - APART_S - now) > 0:
            await asyncio.sleep(wait)

    # One request

    async def _request(self, course: _Course[T]) -> T:
        course.requests += 1
        self._tell("waiting", question=course.question.name, request=course.requests, host=self._server.host)
        heard = Heard()
        failed: RequestError | None
        hooks = self._parts.Hooks()
        hooks.on("completion:response", heard.take)
        try:
            async with asyncio.timeout(self._timeout_s):
                await self._asker(
                    response_model=_readable(course.question.form),
                    max_retries=0,
                    strict=False,
                    hooks=hooks,
                    **self._body(course),
                )
        except TimeoutError:
            failed = RequestError(Fault.DEADLINE, sent=True)
        except (
            self._parts.InstructorRetryException,
            self._parts.IncompleteOutputException,
        ) as error:
            failed = self._failed(error.__cause__ or error, heard)
        else:
            failed = heard.failed
        course.count(heard, failed)
        self._compare(heard)
        if failed is not None:
            self._prepare_next(course, failed, heard)
            raise failed
        course.served = heard.model
        # instructor's value is of a class of its own; equal answers are to be equal.
        return course.question.form.model_validate_json(heard.text)

    def _body(self, course: _Course[T]) -> dict[str, Any]:
        messages = [{"role": message.role, "content": _sendable(message.content)} for message in course.messages]
        limit = "max_completion_tokens" if self._renamed_limit else "max_tokens"
        body: dict[str, Any] = {"model": self._model, "messages": messages, limit: course.max_tokens}
        body |= {key: value for key, value in self._sampling.items() if value is not None}
        extra: dict[str, Any] = dict(self._extra)
        if self._mode == "json_object":
            schema = json.dumps(course.question.form.model_json_schema(), ensure_ascii=False)
            text = f"Answer with one JSON object of this JSON Schema, and nothing else:\n{schema}"
            if messages[:1] and messages[0]["role"] == "system":
                messages[0]["content"] += f"\n\n{text}"  # some chat templates take one system message only
            else:
                messages.insert(0, {"role": "system", "content": text})
            extra["response_format"] = {"type": "json_object"}
        body = {key: value for key, value in body.items() if key not in self._dropped}
        return body | {"extra_body": extra, "extra_headers": self._headers()}

    async def _send(self, *, extra_body: dict[str, Any], extra_headers: dict[str, Any], **body: Any) -> Any:
        # `chat.completions.create` first looks through all of it for names to change, and finds none.
        return await self._client.post(
            "/chat/completions",
            body=body | extra_body,
            options={"headers": extra_headers},
            cast_to=self._openai.types.chat.ChatCompletion,
        )

    def _headers(self) -> dict[str, Any]:
        # The client takes a missing key only where each request says so itself.
        return {} if self._server.has_key else {"Authorization": self._openai.Omit()}

    # What went wrong

    def _failed(self, cause: BaseException, heard: Heard) -> RequestError:
        if heard.failed is not None:
            return heard.failed
        if isinstance(cause, ValidationError):
            return RequestError(Fault.SCHEMA, replies.what_is_wrong(cause))
        if isinstance(cause, self._openai.APIStatusError):
            return self._refused(cause)
        if isinstance(cause, self._openai.APIConnectionError):
            return _lost(cause)
        if isinstance(cause, json.JSONDecodeError | UnicodeDecodeError | self._openai.APIResponseValidationError):
            return RequestError(Fault.GATEWAY, "not JSON")
        raise cause

    def _refused(self, error: Any) -> RequestError:
        parameter = retries.parameter_not_taken(error.status_code, error.body)
        if parameter is not None and self._do_without(parameter):
            return RequestError(Fault.PARAMETER, parameter)
        return retries.fault_of_status(error.status_code, error.body, error.response.headers, self._now())

    def _do_without(self, parameter: str) -> bool:
        """Leave out a parameter this server does not know, from now on; False where that is no way out."""
        if parameter == "max_tokens" and not self._renamed_limit:
            self._renamed_limit = True
        elif parameter in self._sampling and parameter not in self._dropped:
            self._dropped.add(parameter)
        else:
            return False
        self._tell("parameter-dropped", parameter=parameter, host=self._server.host)
        return True

    def _prepare_next(self, course: _Course[T], failed: RequestError, heard: Heard) -> None:
        if failed.fault is Fault.CUT_OFF:
            room = self.card.context_tokens - (heard.prompt_tokens or course.estimate())
            longer = min(2 * course.max_tokens, room)
            failed.final = longer <= course.max_tokens
            course.max_tokens = max(longer, course.max_tokens)
        elif failed.fault in replies.COMPLAINTS:
            course.ask_again(failed, heard.written, self.card.context_tokens)
        if retries.may_ask_again([*course.failures, failed]):
            failed.final = not course.question.affords(*course.with_one_more())

    async def _error(self, failed: RequestError, course: _Course[T]) -> BriefingError:
        if failed.fault is Fault.MODEL:
            failed.detail = await self._models_there()
        failed.detail = self._plain(failed.detail)
        facts: dict[str, str | int] = {
            "host": self._server.host,
            "model": self._plain(self._model),
            "question": course.question.name,
            "requests": course.requests,
            "timeout": f"{self._timeout_s:g}",
            "max_tokens": course.max_tokens,
            "key": "the key" if self._server.has_key else "a request without a key",
            "advice": retries.advice(failed.detail),
        }
        return retries.error_of(failed, facts)

    async def _models_there(self) -> str:
        try:
            async with asyncio.timeout(min(10.0, self._timeout_s)):
                page = await self._client.models.list(extra_headers=self._headers())
                names = sorted(self._plain(entry.id, 60) for entry in page.data)
        except (TimeoutError, AttributeError, TypeError, ValueError, self._openai.OpenAIError):
            names = []
        if not names:
            return "Look up the model's name there, or choose another model."
        more = f" and {len(names) - 10} more" if len(names) > 10 else ""
        return f"It has: {', '.join(names[:10])}{more}."

    def _plain(self, text: str, most: int = 240) -> str:
        """Make one harmless line of what a server said, without the secrets it may have said back."""
        for secret in self._server.secrets:
            text = text.replace(secret, "***")
        text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
        return text if len(text) <= most else text[: most - 1] + "…"

    # What is told, and what it cost

    def _tell_of_retry(self, course: _Course[T], failed: RequestError, seconds: float) -> None:
        self._tell(
            "retry",
            question=course.question.name,
            reason=failed.fault.value,
            detail=self._plain(failed.detail),
            seconds=round(seconds, 1),
            request=course.requests + 1,
        )

    def _tell_of_cost(self, course: _Course[T]) -> None:
        usage = self._usage(course)
        self._tell(
            "spent",
            question=course.question.name,
            requests=usage.requests,
            prompt_tokens=usage.prompt_tokens,
            completion_tokens=usage.completion_tokens,
            cost_usd=usage.cost_usd,
        )

    def _compare(self, heard: Heard) -> None:
        served = heard.model
        if self._told_of_difference or not served or served == self._model:
            return
        if served.startswith(self._model) and _SNAPSHOT.fullmatch(served[len(self._model) :]):
            return
        self._told_of_difference = True
        self._tell("model-differs", asked=self._plain(self._model), served=self._plain(served))

    def _usage(self, course: _Course[T]) -> Usage:
        return Usage(
            requests=course.requests,
            prompt_tokens=course.prompt_tokens,
            completion_tokens=course.completion_tokens,
            cost_usd=self._cost(course),
        )

    def _cost(self, course: _Course[T]) -> float | None:
        if self._server.is_local and self._model not in self._own_prices:
            return 0.0
        # Where the server did not say, it may have worked and billed all the same.
        prompt = course.prompt_tokens + course.unsaid_prompt_tokens
        completion = course.completion_tokens + course.unsaid_completion_tokens
        return prices.price(self._model, prompt, completion, own=self._own_prices)

    # The client

    def _connected(self) -> Any:
        server, omit = self._server, self._openai.Omit()
        headers: dict[str, Any] = dict.fromkeys(_PRIVATE_HEADERS, omit)
        if not server.is_openai:
            headers |= dict.fromkeys(_ACCOUNT_HEADERS, omit)
        if server.basic is not None:
            headers["Authorization"] = server.basic
        timeout = self._openai.Timeout(None, connect=CONNECT_S)
        client = self._http_client or self._openai.DefaultAsyncHttpxClient(
            trust_env=not server.is_local,
            follow_redirects=False,
            timeout=timeout,
            verify=server.url.startswith("https:"),  # without TLS there are no certificates to load, which is slow
        )
        return self._openai.AsyncOpenAI(
            # Never None: the key and address in the environment are for another server than this one.
            api_key=server.key or "none",
            admin_api_key="",
            base_url=server.url,
            default_query=server.query,
            default_headers=headers,
            max_retries=0,
            timeout=timeout,
            http_client=client,
        )


_EXCERPT = 4_000


@dataclass(slots=True)
class _Course(Generic[T]):
    """How one question goes: what is said next, and what was used so far."""

    question: Question[T]
    messages: list[Message]
    max_tokens: int
    failures: list[RequestError] = field(default_factory=list)
    served: str = ""
    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    unsaid_prompt_tokens: int = 0
    unsaid_completion_tokens: int = 0

    def estimate(self) -> int:
        return sum(prices.estimate_tokens(message.content) + 8 for message in self.messages)

    def count(self, heard: Heard, failed: RequestError | None) -> None:
        self.prompt_tokens += heard.prompt_tokens
        self.completion_tokens += heard.completion_tokens
        untold = heard.prompt_tokens + heard.completion_tokens == 0
        if untold and (heard.answered or (failed is not None and failed.sent)):
            self.unsaid_prompt_tokens += self.estimate()
            self.unsaid_completion_tokens += self.max_tokens

    def with_one_more(self) -> tuple[int, int]:
        """Give the tokens, of prompts and of answers, that one more request may bring it to."""
        return (
            self.prompt_tokens + self.unsaid_prompt_tokens + self.estimate(),
            self.completion_tokens + self.unsaid_completion_tokens + self.max_tokens,
        )

    def ask_again(self, failed: RequestError, written: str, context_tokens: int) -> None:
        """Say what was wrong; with the answer before it, where that is short enough to help."""
        complaint = Message("user", replies.COMPLAINTS[failed.fault].format(detail=failed.detail))
        self.messages = [*self.question.messages, complaint]
        room = context_tokens - self.estimate() - self.max_tokens
        told = replies.without_noise(written)
        if failed.fault is not Fault.LOOPING and told and prices.estimate_tokens(told) < min(room, _EXCERPT):
            self.messages.insert(-1, Message("assistant", told))


@cache
def _readable(form: type[BaseModel]) -> type[BaseModel]:
    """Give the form as instructor reads it: else it makes a class and a schema of it for every request."""
    made: Any = import_module("instructor").response_schema(form)
    schema = made.model_json_schema()
    made.model_json_schema = lambda: schema
    return made  # type: ignore[no-any-return]


def _lost(error: BaseException) -> RequestError:
    """Read a failure below HTTP; one that is none of the network's is a defect, and raised as it is."""
    httpx2: Any = import_module("httpx2")
    cause = error.__cause__
    if isinstance(cause, httpx2.ConnectError | httpx2.ConnectTimeout):
        return RequestError(Fault.UNREACHABLE, str(cause) or "no connection")
    if isinstance(cause, httpx2.DecodingError):
        return RequestError(Fault.GATEWAY, "cannot be decompressed", sent=True)
    if isinstance(cause, httpx2.TransportError | OSError):
        return RequestError(Fault.UNREACHABLE, "the connection broke", sent=True)
    raise cause or error


def _sendable(text: str) -> str:
    # Half a surrogate pair cannot be sent; all other text stays as it is.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
