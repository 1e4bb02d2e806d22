"""The style rules of one page, as far as they can hide something: no cascade layers, no specificity.

Read are selectors of tags, classes, ids and attributes, joined as descendants or children; rules with others
(``:hover``, ``+``) are passed over. Later rules win over earlier ones, inline styles over all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

Style = dict[str, str]
"""Declarations by property, both in lower case."""

_PROPERTIES = frozenset(
    {"display", "visibility", "content-visibility", "opacity", "font-size", "font", "filter", "transform", "translate"}
    | {"position", "clip", "clip-path", "left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top"}
    | {"width", "height", "max-width", "max-height", "overflow", "overflow-x", "overflow-y", "color", "background"}
    | {"background-color", "background-clip", "-webkit-background-clip"}
)
_MOST_RULES = 4000
_DEEPEST = 6

_Key = tuple[str, str | None]


class Rules:
    """The rules of a page, looked up by what their last step asks for."""

    def __init__(self, sheets: Iterable[str]) -> None:
        self._by: dict[_Key, list[tuple[int, _Rule]]] = {}
        self._count = 0
        self._inline: dict[str, Style] = {}
        for sheet in sheets:
            for selectors, body in _blocks(_plain(sheet)):
                style = declarations(body)
                if style and self._count < _MOST_RULES:
                    for selector in selectors.split(","):
                        self._add(selector, style)

    def style(self, element: HtmlElement) -> Style:
        """Give the declarations that reach `element` itself; nothing is inherited."""
        keys: list[_Key] = [(".", c) for c in (element.get("class") or "").split()]
        keys += [("id", element.get("id")), ("<", element.tag), ("*", None)]
        style: Style = {}
        if self._by:
            found = {n: rule for key in keys for n, rule in self._by.get(key, ()) if rule.fits(element)}
            for n in sorted(found):
                style.update(found[n].style)
        inline = element.get("style")
        if inline:
            if inline not in self._inline:
                self._inline[inline] = declarations(_plain(inline))
            style.update(self._inline[inline])
        return style

    def _add(self, selector: str, style: Style) -> None:
        steps = _steps(selector)
        if not steps:
            return
        last = steps[-1]
        named = [mark for mark in last.marks if mark[0] == "." or (mark[0] == "id" and mark[1])]
        key = min(named, key=str) if named else ("<", last.tag) if last.tag else ("*", None)
        self._by.setdefault(key, []).append((self._count, _Rule(steps, style)))
        self._count += 1


def declarations(body: str) -> Style:
    """Read ``name: value; …``, keeping the properties that can hide."""
    style: Style = {}
    for declaration in body.split(";"):
        name, colon, value = declaration.partition(":")
        name = name.strip().lower()
        if colon and name in _PROPERTIES:
            style[name] = value.lower().replace("!important", "").strip()
    return style


def is_for_screens(media: str) -> bool:
    """Tell whether a media query holds for every screen: others may hide a part on some and show it on most."""
    return any(part.strip() in ("", "all", "screen", "only screen") for part in media.lower().split(","))


@dataclass(frozen=True, slots=True)
class _Step:
    """One compound selector, ``p.note#x[role=tip]``; `above` says how it stands to the next: child or descendant."""

    tag: str | None
    marks: frozenset[_Key]
    above: str = " "

    def fits(self, element: HtmlElement) -> bool:
        if self.tag and element.tag != self.tag:
            return False
        classes = (element.get("class") or "").split()
        return all(
            value in classes if name == "." else element.get(name) is not None and value in (None, element.get(name))
            for name, value in self.marks
        )


@dataclass(frozen=True, slots=True)
class _Rule:
    steps: tuple[_Step, ...]
    style: Style

    def fits(self, element: HtmlElement) -> bool:
        if not self.steps[-1].fits(element):
            return False
        place = element.getparent()
        for step in reversed(self.steps[:-1]):
            while place is not None and not step.fits(place):
                place = None if step.above == ">" else place.getparent()
            if place is None:
                return False
            place = place.getparent()
        return True


_COMPOUND = re.compile(r"(?P<tag>\*|[a-z][\w-]*)?(?P<rest>(?:[.#][\w-]+|\[[^\]]*\])*)", re.IGNORECASE)
_MARK = re.compile(r"""([.#])([\w-]+)|\[\s*([\w-]+)\s*(?:=\s*["']?([^"'\]]*?)["']?\s*)?\]""")


def _steps(selector: str) -> tuple[_Step, ...]:
    """Read a selector; nothing where it has more than compounds, descendants and children."""
    steps: list[_Step] = []
    for word in selector.replace(">", " > ").split():
        if word == ">" and steps:
            steps[-1] = _Step(steps[-1].tag, steps[-1].marks, above=">")
            continue
        found = _COMPOUND.fullmatch(word)
        if not found or word == ">":
            return ()
        marks = frozenset(
            (".", name) if kind == "." else ("id", name) if kind == "#" else (attribute.lower(), value or None)
            for kind, name, attribute, value in _MARK.findall(found["rest"])
        )
        if found["rest"] and not marks:
            return ()
        tag = (found["tag"] or "*").lower()
        steps.append(_Step(None if tag == "*" else tag, marks))
    return tuple(steps)


def _plain(css: str) -> str:
    r"""Take out comments, braces inside strings, and escapes, by which ``n\6fne`` is ``none``."""
    css = re.sub(r"/\*.*?(?:\*/|$)", " ", css, flags=re.DOTALL)
    css = re.sub(r"<!--|-->", " ", css)
    css = re.sub(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", _unescaped, css)
    return re.sub(r"\"[^\"\n]*\"|'[^'\n]*'", lambda found: re.sub(r"[{};]", " ", found[0]), css)


def _unescaped(found: re.Match[str]) -> str:
    if found[2]:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else " "


def _blocks(css: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Give selectors and declarations, also from inside ``@layer``, ``@supports``, ``@media screen`` and rules."""
    position = 0
    while (opening := css.find("{", position)) >= 0:
        prelude = re.split("[;}]", css[position:opening])[-1].strip()
        closing = _closing(css, opening)
        body = css[opening + 1 : closing]
        position = closing + 1
        inside = _blocks(body, depth + 1) if depth < _DEEPEST and "{" in body else iter(())
        if prelude.startswith("@"):
            if _holds(prelude):
                yield from inside
            continue
        yield prelude, re.sub(r"[^;{}]*\{[^{}]*\}", "", body)
        for selector, declared in inside:
            yield (selector.replace("&", prelude) if "&" in selector else f"{prelude} {selector}"), declared


def _closing(css: str, opening: int) -> int:
    depth = 0
    for brace in re.compile("[{}]").finditer(css, opening):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.start()
    return len(css)


def _holds(prelude: str) -> bool:
    name, _, condition = prelude[1:].partition(" ")
    return name.lower() in ("layer", "supports") or (name.lower() == "media" and is_for_screens(condition))
