"""What goes wrong when a model is asked, and what is done about it: one table.

Nothing else asks again: the client's own retries and those of instructor are off. A question
takes four requests at most, however its faults mix.
"""

from __future__ import annotations

import math
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

from briefing.errors import (
    BriefingError,
    ModelAuthError,
    ModelOutputError,
    ModelRefusedError,
    ModelUnavailableError,
    SettingsError,
    UnknownModelError,
)

MOST_REQUESTS = 4
LONGEST_WAIT_S = 120.0
"""A server that asks for a longer pause is not waited for."""
SHORTEST_BACKOFF_S = 0.5
LONGEST_BACKOFF_S = 30.0


class Fault(StrEnum):
    """What went wrong with one request."""

    RATE_LIMITED = "rate-limited"
    LATER = "come-back-later"
    QUOTA = "quota-used-up"
    KEY = "key-refused"
    MODEL = "no-such-model"
    ADDRESS = "no-such-address"
    PARAMETER = "parameter-not-taken"
    REQUEST = "request-refused"
    SERVER = "server-error"
    UNREACHABLE = "unreachable"
    GATEWAY = "not-a-completion"
    DEADLINE = "too-slow"
    CUT_OFF = "cut-off"
    DECLINED = "declined"
    INVALID = "not-json"
    SCHEMA = "wrong-form"
    LOOPING = "repeats-itself"


class Wait(StrEnum):
    """How long to pause before asking again."""

    NONE = "none"
    BACKOFF = "backoff"
    TOLD = "told"
    """What the server says, or else as `BACKOFF`."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done about a fault. In the texts, `{…}` names a fact of the request."""

    requests: int
    """Most requests that may end in an error of this kind; 1: never asked again."""
    wait: Wait
    error: type[BriefingError]
    says: str
    hint: str = ""


_LATER = "Try again later."
_SHORTER = "Try a shorter article, or another model."

RULES: Mapping[Fault, Rule] = {
    Fault.RATE_LIMITED: Rule(
        4,
        Wait.TOLD,
        ModelUnavailableError,
        "{host} limits how often {model} is asked, also after {requests} requests",
        "Ask fewer questions at once, or try again later.",
    ),
    Fault.LATER: Rule(1, Wait.NONE, ModelUnavailableError, "{host} asks to come back in {pause}", _LATER),
    Fault.QUOTA: Rule(
        1,
        Wait.NONE,
        ModelAuthError,
        "the quota at {host} is used up",
        "Look at the plan and the billing of the account there.",
    ),
    Fault.KEY: Rule(
        1,
        Wait.NONE,
        ModelAuthError,
        "{host} does not accept {key} ({detail})",
        "Set the API key for {host}, and see that it may use {model}.",
    ),
    Fault.MODEL: Rule(1, Wait.NONE, UnknownModelError, "{host} has no model {model}", "{detail}"),
    Fault.ADDRESS: Rule(
        1,
        Wait.NONE,
        SettingsError,
        "no chat completions are served at the base URL on {host} ({detail})",
        "Check the base URL; most end in /v1.",
    ),
    Fault.PARAMETER: Rule(4, Wait.NONE, SettingsError, "{host} does not take the request: {detail}", "{advice}"),
    Fault.REQUEST: Rule(1, Wait.NONE, SettingsError, "{host} does not take the request: {detail}", "{advice}"),
    Fault.SERVER: Rule(
        4,
        Wait.TOLD,
        ModelUnavailableError,
        "{host} failed to answer ({detail}), also after {requests} requests",
        _LATER,
    ),
    Fault.UNREACHABLE: Rule(
        4,
        Wait.BACKOFF,
        ModelUnavailableError,
        "{host} cannot be reached ({detail}), also after {requests} requests",
        "See that the server runs and that the base URL is right.",
    ),
    Fault.GATEWAY: Rule(
        4,
        Wait.BACKOFF,
        ModelUnavailableError,
        "{host} answered with something that is no completion ({detail}), also after {requests} requests",
        "Check the base URL, or try again later.",
    ),
    Fault.DEADLINE: Rule(
        2,
        Wait.BACKOFF,
        ModelUnavailableError,
        "{host} did not answer within {timeout} s, also after {requests} requests",
        "Try again later, or raise the timeout.",
    ),
    Fault.CUT_OFF: Rule(
        2,
        Wait.NONE,
        ModelOutputError,
        "the answer of {model} on {question} was cut off at {max_tokens} tokens",
        _SHORTER,
    ),
    Fault.DECLINED: Rule(1, Wait.NONE, ModelRefusedError, "{model} declined to answer on {question}", _SHORTER),
    Fault.INVALID: Rule(
        2,
        Wait.NONE,
        ModelOutputError,
        "the answer of {model} on {question} is not usable JSON ({detail}), also after asking again",
        _SHORTER,
    ),
    Fault.SCHEMA: Rule(
        2,
        Wait.NONE,
        ModelOutputError,
        "the answer of {model} on {question} does not have the form asked for ({detail}), also after asking again",
        _SHORTER,
    ),
    Fault.LOOPING: Rule(
        2,
        Wait.NONE,
        ModelOutputError,
        "the answer of {model} on {question} repeats itself ({detail}), also after asking again",
        _SHORTER,
    ),
}


class RequestError(Exception):
    """One request that did not bring an answer."""

    def __init__(self, fault: Fault, detail: str = "", *, pause_s: float | None = None, sent: bool = False) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.detail = detail
        self.pause_s = pause_s
        """Seconds the server asks to wait, where it says so."""
        self.sent = sent
        """Whether the server may have worked on it, and billed for it, all the same."""
        self.final = False
        """Whether asking again is pointless in this case, whatever the table says."""


def may_ask_again(failures: Sequence[RequestError]) -> bool:
    """Whether the table allows one more request after these."""
    last = failures[-1]
    rule = RULES[last.fault]
    alike = sum(RULES[failure.fault].error is rule.error for failure in failures)
    return not last.final and alike < rule.requests and len(failures) < MOST_REQUESTS


def pause(failures: Sequence[RequestError], random: Callable[[], float]) -> float:
    """Seconds to wait before the next request; `random` gives numbers from 0 up to 1."""
    last = failures[-1]
    wait = RULES[last.fault].wait
    if wait is Wait.NONE:
        return 0.0
    if wait is Wait.TOLD and last.pause_s is not None:
        # A little later than told, and not all at the same moment.
        return min(last.pause_s * (1 + 0.1 * random()) + 0.1 * random(), LONGEST_WAIT_S)
    most = min(LONGEST_BACKOFF_S, SHORTEST_BACKOFF_S * 2.0 ** len(failures))
    return SHORTEST_BACKOFF_S + (most - SHORTEST_BACKOFF_S) * random()


def retrying(
    failures: list[RequestError],
    *,
    sleep: Callable[[float], Awaitable[None]],
    random: Callable[[], float],
    before: Callable[[RequestError, float], None],
) -> AsyncRetrying:
    """Give the loop that asks by the table.

    `failures` grows by every failed request; `before` is told of each new try and its pause.
    What is not a `RequestError` passes through at once, a cancellation above all.
    """

    def note(error: BaseException) -> bool:
        if not isinstance(error, RequestError):
            return False
        failures.append(error)
        return may_ask_again(failures)

    async def rest(seconds: float) -> None:
        before(failures[-1], seconds)
        if seconds > 0:
            await sleep(seconds)

    def seconds(_state: RetryCallState) -> float:
        return pause(failures, random)

    return AsyncRetrying(retry=retry_if_exception(note), wait=seconds, sleep=rest, reraise=True)


def error_of(failed: RequestError, facts: Mapping[str, str | int]) -> BriefingError:
    """Give the error a user is told of; `facts` fill the places in the table's texts."""
    rule = RULES[failed.fault]
    filled = dict(facts)
    filled["detail"] = failed.detail
    filled["pause"] = _in_words(failed.pause_s or 0.0)
    return rule.error(rule.says.format_map(filled), hint=rule.hint.format_map(filled))


def _in_words(seconds: float) -> str:
    if seconds < 180:
        return f"{math.ceil(seconds)} s"
    if seconds < 3 * 3600:
        return f"{math.ceil(seconds / 60)} minutes"
    if seconds < 72 * 3600:
        return f"{math.ceil(seconds / 3600)} hours"
    return f"{math.ceil(seconds / 86400)} days"


_QUOTA_CODES = {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "insufficient_balance"}
_NO_MODEL = re.compile(
    r"\bmodel\b[^.;]{0,80}\b(not found|not exist|not available|not supported)|"
    r"(not a valid|no such|unknown|invalid) model( (id|name)\b|$|[: ]['\"`])",
    re.IGNORECASE,
)
_NO_KEY = re.compile(
    r"\bapi[ _-]?key\b.{0,40}\b(not valid|invalid|incorrect|missing|required|expired)|"
    r"\b(invalid|incorrect|missing|expired) api[ _-]?key\b",
    re.IGNORECASE,
)


def fault_of_status(status: int, body: object, headers: Mapping[str, str], now: float) -> RequestError:
    """Read an HTTP status other than 2xx: `body` is the error object the server sent, `now` is in epoch seconds.

    The detail of the result may hold words of the server, still to be cleaned.
    """
    said = _words(body)
    code = {_field(body, "code"), _field(body, "type")}
    if status == 402 or (status in {403, 429} and code & _QUOTA_CODES):
        return RequestError(Fault.QUOTA)
    if status in {401, 403, 407} or (status == 400 and _NO_KEY.search(said)):
        return RequestError(Fault.KEY, f"HTTP {status}")
    if status in {408, 409, 425, 429} or status >= 500:
        return _passing(status, pause_asked(headers, now))
    if "model_not_found" in code or (status in {400, 404} and _NO_MODEL.search(said)):
        return RequestError(Fault.MODEL)
    if status in {404, 405} or 300 <= status < 400:
        return RequestError(Fault.ADDRESS, f"HTTP {status}")
    return RequestError(Fault.REQUEST, said or f"HTTP {status}")


def _passing(status: int, seconds: float | None) -> RequestError:
    if seconds is not None and seconds > LONGEST_WAIT_S:
        return RequestError(Fault.LATER, f"HTTP {status}", pause_s=seconds)
    return RequestError(Fault.RATE_LIMITED if status == 429 else Fault.SERVER, f"HTTP {status}", pause_s=seconds)


def pause_asked(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that ``Retry-After`` asks for, as a number or a date (RFC 9110, 10.2.3); None where it says nothing."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) / unit
        except ValueError:
            continue
        if math.isfinite(seconds) and seconds >= 0:
            return seconds
    try:
        when = parsedate_to_datetime(headers.get("retry-after", ""))
        return max(0.0, when.timestamp() - now)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def parameter_not_taken(status: int, body: object) -> str | None:
    """Name the parameter a server says it does not know, if that is what it says."""
    if status not in {400, 422} or not _field(body, "code").startswith("unsupported_"):
        return None
    return _field(body, "param") or None


def advice(said: str) -> str:
    """What to do about a request the server does not take, going by its words."""
    if "response_format" in said or "json_schema" in said:
        return "This server may know no schemas: try the answer mode json_object."
    if "context" in said and re.search(r"length|size|window|token", said):
        return "Set the context length this model really has, or choose one with a longer context."
    return "Check the model's settings."


def _field(body: object, name: str) -> str:
    value = body.get(name) if isinstance(body, Mapping) else None
    return value if isinstance(value, str) else ""


def _words(body: object) -> str:
    if isinstance(body, list) and body:
        body = body[0]  # Google's way
    if isinstance(body, Mapping) and isinstance(body.get("error"), Mapping):
        body = body["error"]
    if isinstance(body, str):
        return "" if "<" in body[:200] else body
    for name in ("message", "detail", "error"):
        if found := _field(body, name):
            return found
    return ""
