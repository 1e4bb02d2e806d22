"""An HTML page read back: the brief, the article beside it, and the links between the two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from briefing.render._reading import Read, Reading, bare

_VOID = {"meta"}
_BESIDE = {"no", "cites", "refs"}
_SENTENCE = re.compile(r"#?s(\d+)")


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What an HTML page says, and which of its parts lead to which."""

    reading: Reading
    article: dict[int, str]
    """The sentences of the article beside the brief, by number."""
    leads_there: set[tuple[str, int]]
    """Lines by their ids, with the sentences that they cite."""
    leads_back: set[tuple[str, int]]
    """The same, by the links of the sentences."""


@dataclass(slots=True)
class _Element:
    tag: str
    attributes: dict[str, str]
    inside: list[_Element | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def all(self) -> Iterator[_Element]:
        yield self
        for part in self.inside:
            if isinstance(part, _Element):
                yield from part.all()

    def text(self) -> str:
        """The words, without numbers of lines and links to and from sentences."""
        parts = (part if isinstance(part, str) else part.text() for part in self.inside)
        return "" if _BESIDE & set(self.classes) else "".join(parts)

    def links(self) -> list[str]:
        return [e.attributes["href"] for e in self.all() if "href" in e.attributes]


class _Tree(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.root = _Element("", {})
        self._open = [self.root]
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = _Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].inside.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while len(self._open) > 1 and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)


def read_html(page: str) -> ReadPage:
    """Read an HTML page of `render_html`."""
    everything = list(_Tree(page).root.all())
    sections = [e for e in everything if e.tag == "section"]
    lines = [e for e in everything if "line" in e.classes]
    sentences = {_number(e.attributes["id"]): e for e in everything if "s" in e.classes}
    ids = [e.attributes["id"] for e in everything if "id" in e.attributes]
    within = dict.fromkeys(e.attributes["href"][1:] for e in everything if e.attributes.get("href", "")[:1] == "#")
    doubled = {name for name, times in Counter(ids).items() if times > 1}
    return ReadPage(
        Reading(
            {bare(_heading(e)): list(_lines(e)) for e in sections},
            {bare(_heading(e)): [_cells(row) for row in e.all() if "row" in row.classes] for e in sections},
            _quotes(everything),
            tuple(name for name in within if name not in ids or name in doubled),
        ),
        article={number: e.text() for number, e in sentences.items()},
        leads_there={(e.attributes["id"], n) for e in lines if "id" in e.attributes for n in _cites(e)},
        leads_back={(href[1:], number) for number, e in sentences.items() for href in e.links()},
    )


def _heading(section: _Element) -> str:
    return next((e.text() for e in section.all() if e.tag == "h2"), "")


def _lines(section: _Element) -> Iterator[Read]:
    for element in section.all():
        if "line" in element.classes:
            yield Read(element.text().strip(), _cites(element))
        elif {"note", "scale"} & set(element.classes):
            yield Read(element.text().strip())


def _cells(row: _Element) -> tuple[str, ...]:
    cells = [e for e in row.all() if e.tag in {"th", "td"}]
    return tuple(cell.text().strip() or " ".join(f"s{cite}" for cite in _cites(cell)) for cell in cells)


def _cites(line: _Element) -> tuple[int, ...]:
    found = (_SENTENCE.fullmatch(href) for href in line.links())
    return tuple(int(cite[1]) for cite in found if cite)


def _quotes(everything: list[_Element]) -> dict[int, str]:
    quotes: dict[int, str] = {}
    number = 0
    for element in everything:
        if element.tag == "dt":
            number = _number(element.text())
        elif element.tag == "dd":
            quotes[number] = f"{quotes.get(number, '')} {element.text()}"
    return quotes


def _number(name: str) -> int:
    found = _SENTENCE.fullmatch(name)
    return int(found[1]) if found else 0
