"""Take out of a page what a reader does not see, so that no model reads it either.

Hidden by markup (``hidden``, ``template``, ``noscript``, a closed ``dialog``, the fall-back text of media
and frames), by an inline style, or by a rule in a ``<style>`` of the page: not displayed, invisible,
transparent, of no size, moved off the screen, clipped away, or in the colour of what lies behind. Style
sheets of other files are not fetched: what only they hide is read. ``aria-hidden`` hides from screen
readers, not from the eye, and does not count; ``body`` is never removed, since pages hide it until they
have loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from briefing.sources.css import Rules, Style, is_for_screens

_NEVER_SHOWN = frozenset(
    {"applet", "audio", "canvas", "datalist", "embed", "frame", "frameset", "iframe", "noembed", "noframes"}
    | {"noscript", "object", "rp", "select", "svg", "template", "textarea", "video"}
)
_NEVER_REMOVED = frozenset({"html", "body", "head"})
_FOR_SCREEN_READERS = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "u-visually-hidden"}
)


def remove_hidden(root: HtmlElement) -> int:
    """Remove hidden elements from the tree in place; give how many held text.

    Elements inside a removed one are not counted again. Text that follows a removed element stays.
    """
    rules = Rules(_sheets(root))
    removed: set[HtmlElement] = set()
    count = 0
    for element in [e for e in root.iter() if isinstance(e.tag, str) and _is_hidden(e, rules)]:
        if element.getparent() is None or any(outer in removed for outer in element.iterancestors()):
            continue
        removed.add(element)
        count += bool(element.text_content().strip())
        element.drop_tree()
    return count


def _sheets(root: HtmlElement) -> Iterator[str]:
    for element in root.iter("style"):
        if is_for_screens(element.get("media") or "all"):
            yield element.text_content()


def _is_hidden(element: HtmlElement, rules: Rules) -> bool:
    tag = element.tag
    if tag in _NEVER_REMOVED:
        return False
    if tag in _NEVER_SHOWN or element.get("hidden") is not None or (tag == "dialog" and element.get("open") is None):
        return True
    if not _FOR_SCREEN_READERS.isdisjoint((element.get("class") or "").lower().split()):
        return True
    style = rules.style(element)
    if tag == "font" and element.get("color"):
        style = {"color": element.get("color").lower(), **style}
    return bool(style) and (
        _invisible(style) or _sizeless(style) or _off_screen(style) or _clipped(style) or _blends(element, style, rules)
    )


def _invisible(style: Style) -> bool:
    get = style.get
    return (
        get("display") == "none"
        or get("visibility") in ("hidden", "collapse")
        or get("content-visibility") == "hidden"
        or _is_nought(get("opacity", ""))
        or bool(re.search(r"opacity\(\s*0*\.?0*%?\s*\)", get("filter", "")))
    )


def _sizeless(style: Style) -> bool:
    shorthand = re.search(r"(?:^|\s)([\d.]+[a-z%]*)\s*(?:/|\s)", style.get("font", ""))
    if _at_most(style.get("font-size", ""), 2) or (shorthand and _at_most(shorthand[1], 2)):
        return True
    if re.search(r"scale[xy]?\(\s*0(?![.\d]*[1-9])", style.get("transform", "")):
        return True
    flat = any(_at_most(style.get(side, ""), 1) for side in ("width", "height", "max-width", "max-height"))
    return flat and any(
        style.get(o, "").startswith(("hidden", "clip")) for o in ("overflow", "overflow-x", "overflow-y")
    )


def _off_screen(style: Style) -> bool:
    sides = ("left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top")
    moves = re.findall(r"-[\d.]+[a-z%]*", style.get("transform", "") + " " + style.get("translate", ""))
    return any((pixels := _pixels(value)) is not None and pixels <= -900 for value in [*map(style.get, sides), *moves])


def _clipped(style: Style) -> bool:
    out_of_flow = style.get("position") in ("absolute", "fixed")
    return bool(
        (out_of_flow and re.match(r"rect\(\s*[01](px)?[\s,]+[01](px)?", style.get("clip", "")))
        or re.match(r"inset\(\s*([5-9]\d|100)%|circle\(\s*0", style.get("clip-path", ""))
    )


def _blends(element: HtmlElement, style: Style, rules: Rules) -> bool:
    """Tell whether the text has the colour of what lies behind it; a page is taken to be white."""
    colour = _colour(style.get("color", ""))
    if colour == "transparent":
        return "text" not in style.get("-webkit-background-clip", "") + style.get("background-clip", "")
    if not colour:
        return False
    for place in (element, *element.iterancestors()):
        there = style if place is element else rules.style(place)
        behind = there.get("background-color") or there.get("background") or (place.get("bgcolor") or "").lower()
        if behind:
            return _colour(behind) == colour
    return colour == "fff"


_COLOURS = {"white": "fff", "black": "000", "red": "f00", "blue": "00f", "lime": "0f0", "yellow": "ff0"}
_NO_COLOUR = re.compile(r"transparent|(?:rgba|hsla)\([^)]*[,/]\s*0*\.?0*%?\s*\)|#(?:...0|.{6}00)")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+(?:1|1\.0|100%))?\s*\)")


def _colour(value: str) -> str:
    """Give a plain colour as hex digits (three where they do), ``transparent``, or nothing."""
    value = value.strip()
    if _NO_COLOUR.fullmatch(value):
        return "transparent"
    if found := _RGB.fullmatch(value):
        digits = "".join(f"{min(int(part), 255):02x}" for part in found.groups())
    else:
        digits = _COLOURS.get(value, "") or (value[1:] if re.fullmatch(r"#([0-9a-f]{6}|[0-9a-f]{3})", value) else "")
    return digits[0::2] if len(digits) == 6 and digits[0::2] == digits[1::2] else digits


def _is_nought(value: str) -> bool:
    found = re.fullmatch(r"(\d*\.?\d+)(%?)", value)
    return found is not None and float(found[1]) / (100 if found[2] else 1) < 0.03


_UNITS = {"": 1.0, "px": 1.0, "pt": 1.33, "pc": 16.0, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "vw": 10.0,
          "vh": 8.0, "cm": 38.0, "mm": 3.8, "in": 96.0, "%": 10.0}  # fmt: skip


def _pixels(value: str | None) -> float | None:
    """Give a length in pixels, about: relative units are taken at the sizes of an ordinary window."""
    found = re.fullmatch(r"(-?\d*\.?\d+)([a-z%]*)", value or "")
    return float(found[1]) * _UNITS[found[2]] if found and found[2] in _UNITS else None


def _at_most(value: str, most: float) -> bool:
    pixels = _pixels(value)
    return pixels is not None and 0 <= pixels <= most
