"""A digest as plain text for mail and terminals: wrapped lines, no control character but the line break."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from briefing.digests import Digest
from briefing.render._digest_blocks import DEvent, DLine, DPart, DSheet, Place, label_of
from briefing.render._digest_sheet import COVERAGE, METHOD, NO_SOURCES, PLACES, SOURCES, lay_out_digest
from briefing.render.text import LEAST_WIDTH, columns, wrap

Bold = Callable[[Iterable[str]], list[str]]

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def render_digest_text(digest: Digest, *, width: int = 80, colour: bool = False) -> str:
    """Write the page as text of at most `width` columns (40 at least); only addresses may be longer."""
    width = max(width, LEAST_WIDTH)

    def bold(lines: Iterable[str]) -> list[str]:
        return [f"{_BOLD}{line}{_PLAIN}" if colour else line for line in lines]

    return "\n".join(_page(lay_out_digest(digest), width, bold)) + "\n"


def _page(sheet: DSheet, width: int, bold: Bold) -> Iterator[str]:
    title = wrap(sheet.title, width)
    yield from bold(title)
    yield "=" * min(width, max(map(columns, title)))
    for text in (sheet.made, sheet.window, *sheet.summary):
        yield from wrap(text, width)
    for event in sheet.events:
        yield from _event(event, width, bold)
    yield from ("", *bold([COVERAGE.upper()]))
    for text in sheet.coverage:
        yield from _item(text, width)
    yield from ("", *bold([SOURCES.upper()]))
    yield from wrap(PLACES if sheet.sources else NO_SOURCES, width)
    for source in sheet.sources:
        about = f" ({source.source})" if source.source else ""
        yield from wrap(f"{source.title}{about}", width, first=f"{source.number}. ", indent="   ")
        if source.link:
            yield f"   {source.link}"
        for number, quote in source.quoted:
            yield from wrap(quote, width, first=f"   {source.number}:{number} ", indent="       ")
    yield from ("", *bold([METHOD.upper()]))
    for text in sheet.method:
        yield from _item(text, width)


def _event(event: DEvent, width: int, bold: Bold) -> Iterator[str]:
    title = wrap(event.title, width, first=f"{event.number}. ", indent="   ")
    yield from ("", *bold(title), "-" * min(width, max(map(columns, title))))
    yield from wrap(event.facts, width)
    if event.top:
        yield ""
        yield from wrap(_line(event.top), width)
    for part in event.parts:
        yield from ("", *bold([part.heading.upper()]), *_part(part, width))


def _part(part: DPart, width: int) -> Iterator[str]:
    for figure in part.figures:
        said = " ".join(filter(None, (figure.figure, figure.of)))
        bounds = f" [{figure.bounds}]" if figure.bounds else ""
        yield from _item(f"{said}{bounds} — {figure.whose} {_places(figure.places)}", width)
    for sides in part.sides:
        yield from wrap(sides.caption, width)
        for value in sides.values:
            said = f"{value.value} — {value.whose} ({value.outlet}, {value.when})"
            yield from _item(f"{said} {_places(value.places)}", width)
    for line in part.lines:
        yield from _item(_line(line), width)
    for note in part.notes:
        yield from wrap(note.text, width)


def _item(text: str, width: int) -> list[str]:
    return wrap(text, width, first="- ", indent="  ")


def _line(line: DLine) -> str:
    mark = f"{line.mark.upper()}:" if line.mark else ""
    head = " ".join(filter(None, (mark, line.name, line.lead)))
    if line.name and line.text:
        head += line.behind_name
    return " ".join(filter(None, (head, line.text, line.tail, _places(line.places))))


def _places(places: Sequence[Place]) -> str:
    return f"[{', '.join(map(label_of, places))}]" if places else ""
