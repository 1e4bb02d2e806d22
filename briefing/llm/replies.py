"""What a model wrote: taken out of its wrapping, and cleaned, before it is read as a form."""

from __future__ import annotations

import json
import math
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from pydantic import ValidationError

from briefing.llm.retries import Fault, RequestError

MOST_COMPRESSION = 20.0
"""A text that compresses better than this says one thing over and over."""
MOST_EQUAL_ITEMS = 10
_ENOUGH_BYTES = 400  # below this, neither count says much

_FENCE = re.compile(r"^[ \t]*```[\w+-]*[ \t]*\r?\n(.*?)^[ \t]*```[ \t]*$", re.DOTALL | re.MULTILINE)
_BETWEEN_RECORDS = re.compile(r"\}\s*,\s*\{")
_BETWEEN_STRINGS = re.compile(r"\"\s*,\s*\"")
# Control characters but tab and line feeds, and halves of surrogate pairs: neither is text.
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

COMPLAINTS: Mapping[Fault, str] = {
    Fault.INVALID: "Your answer was not valid JSON ({detail}). Answer again, with the JSON alone.",
    Fault.SCHEMA: "Your answer does not have the form asked for ({detail}). Answer again, in that form.",
    Fault.LOOPING: "Your answer said the same thing over and over. Answer again, and say each thing once.",
}
"""What the model is told before it is asked again."""


@dataclass(slots=True)
class Heard:
    """What one request brought, as far as it can be told."""

    text: str = ""
    written: str = ""
    """The answer before it was cleaned."""
    model: str = ""
    """The model as the server names it; empty where it does not."""
    answered: bool = False
    prompt_tokens: int = 0
    completion_tokens: int = 0
    failed: RequestError | None = None

    def take(self, completion: Any) -> None:
        """Look at a completion before instructor reads it, and put the cleaned answer in its place."""
        self.answered = True
        model = getattr(completion, "model", None)
        self.model = model[:200] if isinstance(model, str) else ""
        usage = getattr(completion, "usage", None)
        self.prompt_tokens = _count(getattr(usage, "prompt_tokens", None))
        self.completion_tokens = _count(getattr(usage, "completion_tokens", None))
        try:
            self.text = self._read(completion)
        except RequestError as failed:
            self.failed = failed
        else:
            completion.choices[0].message.content = self.text

    def _read(self, completion: Any) -> str:
        choices = getattr(completion, "choices", None)
        if not isinstance(choices, list) or not choices:
            raise RequestError(Fault.GATEWAY, "no choices")
        message = getattr(choices[0], "message", None)
        if message is None:
            raise RequestError(Fault.GATEWAY, "no message")
        reason = getattr(choices[0], "finish_reason", None)
        content = getattr(message, "content", None)
        self.written = content if isinstance(content, str) else ""
        if getattr(message, "refusal", None) or reason == "content_filter":
            raise RequestError(Fault.DECLINED)
        if reason == "length":
            looping = repeats_itself(self.written)
            raise RequestError(Fault.LOOPING, "until cut off") if looping else RequestError(Fault.CUT_OFF)
        return clean(self.written)


def clean(text: str) -> str:
    """Give the JSON of an answer, without wrapping, control characters and lone surrogates.

    Raises `RequestError`: INVALID for what is no JSON (repeated names and NaN included), LOOPING
    for what says one thing over and over.
    """
    tree = _clean_tree(_parsed(unwrapped(text)))
    _refuse_loops(tree)
    whole = json.dumps(tree, ensure_ascii=False)
    if compression(whole) > MOST_COMPRESSION:
        raise RequestError(Fault.LOOPING, "one passage many times")
    return whole


def unwrapped(text: str) -> str:
    """Take a thought written aloud and a code fence off an answer."""
    text = text.lstrip("\ufeff").strip()
    if not text.startswith(("{", "[")):
        # Some templates open <think> in the prompt, so that only its end is in the answer.
        text = text.rpartition("</think>")[2].strip()
    if not text.startswith(("{", "[")):
        fenced: list[str] = _FENCE.findall(text + "\n")
        if len(fenced) == 1:
            text = fenced[0].strip()
    return text


def without_noise(text: str) -> str:
    """Take out control characters, but for tabs and line feeds, and lone surrogates."""
    return _NO_TEXT.sub("", text)


def repeats_itself(text: str) -> bool:
    """Whether an answer that was cut off had been repeating itself: a longer one would do so longer."""
    if len(text) < _ENOUGH_BYTES:
        return False
    # Members of a record, such as "kind": "other", recur by right.
    strings = [part for part in _BETWEEN_STRINGS.split(text) if '":' not in part and len(part) > 4]
    items = Counter([*_BETWEEN_RECORDS.split(text), *strings])
    return compression(text) > MOST_COMPRESSION or max(items.values()) > MOST_EQUAL_ITEMS


def compression(text: str) -> float:
    """How many times smaller the text becomes when deflated; 1 for a short text."""
    raw = text.encode("utf-8", "replace")
    return len(raw) / len(zlib.compress(raw)) if len(raw) >= _ENOUGH_BYTES else 1.0


def what_is_wrong(error: ValidationError, most: int = 3) -> str:
    """Say in one line where an answer leaves its form; never quotes the answer."""
    found = error.errors(include_url=False, include_input=False, include_context=False)
    lines = [f"{_path(item['loc'])}: {item['type'].replace('_', ' ')}" for item in found[:most]]
    more = [f"and {len(found) - most} more"] if len(found) > most else []
    return "; ".join(lines + more)


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _path(steps: Sequence[str | int]) -> str:
    # A step can be a name the model made up, so it is shortened and made harmless.
    names = [str(step) if isinstance(step, int) else re.sub(r"\W", "", step)[:40] for step in steps[:8]]
    return ".".join(names) or "the whole"


def _parsed(text: str) -> object:
    if not text:
        raise RequestError(Fault.INVALID, "it is empty")
    try:
        return json.loads(text, object_pairs_hook=_named_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise RequestError(Fault.INVALID, f"{error.msg} at character {error.pos}") from None
    except RecursionError:
        raise RequestError(Fault.INVALID, "nested too deeply") from None
    except ValueError:
        raise RequestError(Fault.INVALID, "a number of too many digits") from None


def _named_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    record = dict(pairs)
    if len(record) < len(pairs):
        raise RequestError(Fault.INVALID, "a name stands twice in one object")
    return record


def _no_number(_name: str) -> NoReturn:
    raise RequestError(Fault.INVALID, "a number that is none, such as NaN")


def _clean_tree(node: object) -> object:
    if isinstance(node, str):
        return without_noise(node)
    if isinstance(node, list):
        return [_clean_tree(item) for item in node]
    if isinstance(node, dict):
        return _named_once([(without_noise(name), _clean_tree(value)) for name, value in node.items()])
    if isinstance(node, float) and not math.isfinite(node):
        return _no_number("1e999")
    return node


def _refuse_loops(node: object) -> None:
    if isinstance(node, dict):
        for value in node.values():
            _refuse_loops(value)
    elif isinstance(node, list):
        # Numbers and short words recur by right: 1, true, "km".
        items = Counter(json.dumps(item) for item in node if isinstance(item, dict) or len(str(item)) > 4)
        if items and max(items.values()) > MOST_EQUAL_ITEMS:
            raise RequestError(Fault.LOOPING, f"one item {max(items.values())} times")
        for item in node:
            _refuse_loops(item)
