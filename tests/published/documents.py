"""Documents made up from a schema, valid and mutated: the same ones for the same seed."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping
from typing import Any

from briefing.models import SCHEMA_VERSION_PATTERN

Schema = Mapping[str, Any]

# What validators have been known to count or compare differently.
TEXTS = (
    "x",
    "",
    " ",
    "été",
    "e\u0301te\u0301",
    "🌊",
    "👩🏽\u200d🚒",
    "\u2028",
    "\x00",
    "\x7f",
    '"',
    "\\",
    "1.0",
    "null",
    "a\nb",
)
TIMES = ("2031-06-01T09:30:00Z", "2031-12-31T23:59:59.125+09:00", "0001-01-01T00:00:00-00:30")
NUMBERS = (0, 1, -1, 1.0, 1.5, -0.0, 1e300, 1e-300, 2**53, -(2**53), 0.1 + 0.2)
OTHERS = (None, True, False, 0, 1, 1.0, -1, 0.5, "", "x", [], [[]], {}, {"x": None})


class Author:
    """Makes up documents of a schema."""

    def __init__(self, schema: Schema, seed: int) -> None:
        self._root = schema
        self._random = random.Random(seed)  # noqa: S311  repeatable, and nothing secret

    def document(self) -> Any:
        """Make a document that the schema takes."""
        return self._value(self._root, 0)

    def mutant(self, document: Any) -> Any:
        """Change one place of a document; whether the schema still takes it is for the validators to say."""
        changed = copy.deepcopy(document)
        places = list(_places(changed))
        holder, key = self._random.choice(places)
        self._random.choice((self._drop, self._replace, self._replace, self._add, self._near))(holder, key)
        return changed

    def _drop(self, holder: Any, key: Any) -> None:
        del holder[key]

    def _replace(self, holder: Any, key: Any) -> None:
        holder[key] = self._random.choice((*OTHERS, *TEXTS, *NUMBERS))

    def _add(self, holder: Any, key: Any) -> None:
        if isinstance(holder, dict):
            holder[self._random.choice(("further", "", "id", "$ref", "__proto__", "été"))] = holder[key]
        else:
            holder.append(copy.deepcopy(holder[key]))

    def _near(self, holder: Any, key: Any) -> None:
        value = holder[key]
        if isinstance(value, bool) or value is None:
            holder[key] = self._random.choice((0, 1, "true", "null"))
        elif isinstance(value, int | float):
            holder[key] = self._random.choice((float(value), value + 0.5, -value, str(value), [value]))
        elif isinstance(value, str):
            holder[key] = self._random.choice((value.upper(), f"{value} ", value[:-1], [value], {value: value}))
        else:
            holder[key] = self._random.choice(([value], {"x": value}, type(value)(), None))

    def _value(self, schema: Schema, depth: int) -> Any:
        if "$ref" in schema:
            return self._value(self._root["$defs"][schema["$ref"].rpartition("/")[2]], depth)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._value(self._random.choice(schema[key]), depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        return getattr(self, f"_{schema['type']}")(schema, depth)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        must = set(schema.get("required", ()))
        members = schema.get("properties", {})
        made = {
            name: self._value(body, depth + 1)
            for name, body in members.items()
            if name in must or self._random.random() < 0.6
        }
        others = schema.get("additionalProperties", True)
        if isinstance(others, Mapping):
            made |= {text: self._value(others, depth + 1) for text in self._random.sample(TEXTS, 2)}
        elif others and self._random.random() < 0.2:
            made["further"] = self._random.choice(OTHERS)
        return made

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        count = least + (self._random.randint(0, 2) if depth < 4 else 0)
        return [self._value(schema["items"], depth + 1) for _ in range(count)]

    def _string(self, schema: Schema, _depth: int) -> str:
        if schema.get("pattern") == SCHEMA_VERSION_PATTERN:
            return f"1.{self._random.randint(0, 20)}"
        if "pattern" in schema:
            return self._random.choice(TIMES)
        return self._random.choice([text for text in TEXTS if len(text) >= schema.get("minLength", 0)])

    def _integer(self, schema: Schema, _depth: int) -> Any:
        return self._within(schema, (0, 1, 7, 200, 2**53))

    def _number(self, schema: Schema, _depth: int) -> Any:
        return self._within(schema, NUMBERS)

    def _boolean(self, _schema: Schema, _depth: int) -> bool:
        return self._random.random() < 0.5

    def _null(self, _schema: Schema, _depth: int) -> None:
        return None

    def _within(self, schema: Schema, numbers: tuple[float, ...]) -> Any:
        least, most = schema.get("minimum", float("-inf")), schema.get("maximum", float("inf"))
        return self._random.choice([number for number in numbers if least <= number <= most])


def documents(schema: Schema, count: int, seed: int) -> Iterator[tuple[bool, Any]]:
    """Make `count` documents, every second one valid and the next a mutant of it; which it is stands beside it."""
    author = Author(schema, seed)
    for _ in range(count // 2):
        good = author.document()
        yield True, good
        yield False, author.mutant(good)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in pairs:
        yield value, key
        yield from _places(below)
