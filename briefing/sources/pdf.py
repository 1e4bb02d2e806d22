"""The text of a PDF file, its lines joined to paragraphs.

Runs in the child process of `briefing.sources.worker`: importing it loads pypdfium2 (the extra ``pdf``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw

from briefing.errors import RefusedError
from briefing.sources.limits import DEFAULT_LIMITS, Limits
from briefing.sources.parsed import Parsed

_HINT = "Give the article's text as a file."


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line, or several that pdfium joined at hyphens; places on the page are in points from below."""

    words: str
    left: float
    right: float
    first_foot: float
    last_foot: float
    height: float


def parse_pdf(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> Parsed:
    """Read the text of a PDF's bytes, a paragraph a line.

    Raises `RefusedError` for a file that is damaged, locked by a password, longer than the limit, or
    without text, as scanned pages are.
    """
    document = _opened(data)
    try:
        if len(document) > limits.max_pdf_pages:
            raise RefusedError(f"the PDF has more than {limits.max_pdf_pages} pages", hint=_HINT)
        lines = [line for page in document for line in _lines(page)]
        title = document.get_metadata_value("Title")
    except pypdfium2.PdfiumError as error:
        raise RefusedError("the PDF is damaged", hint=_HINT) from error
    finally:
        document.close()
    text = "\n".join(_paragraphs(lines))
    if not text:
        raise RefusedError("the PDF has no text: its pages are pictures", hint="Run it through text recognition first.")
    return Parsed(text=text, title=_sensible(title))


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise RefusedError("the PDF is locked by a password", hint="Save a copy without one.") from error
        raise RefusedError("the PDF is damaged", hint=_HINT) from error


def _lines(page: pypdfium2.PdfPage) -> Iterator[_Line]:
    textpage = page.get_textpage()
    count = textpage.count_chars()
    position = 0
    for raw in textpage.get_text_range().split("\r\n") if count else ():
        start, position = position, position + len(raw) + 2
        words = " ".join(raw.split())
        # A number alone at the head or foot of a page is the page's.
        if not words or re.fullmatch(r"\d{1,4}", words):
            continue
        first = start + len(raw) - len(raw.lstrip())
        last = start + len(raw.rstrip()) - 1
        if last >= count:
            continue
        left, foot, _, top = textpage.get_charbox(first, loose=True)
        _, last_foot, right, _ = textpage.get_charbox(last, loose=True)
        yield _Line(words, left, right, foot, last_foot, top - foot)
    textpage.close()
    page.close()


def _paragraphs(lines: list[_Line]) -> Iterator[str]:
    steps = sorted(step for a, b in pairwise(lines) if (step := a.last_foot - b.first_foot) > 0.8 * b.height)
    usual = steps[len(steps) // 4] if steps else 0.0  # most lines are not the last of their paragraph
    edge = max((line.right for line in lines), default=0.0)
    everything = " ".join(line.words for line in lines)
    text, previous = "", None
    for line in lines:
        if previous is not None and _parts(previous, line, usual, edge):
            yield _whole_words(text, everything)
            text = ""
        text = f"{text} {line.words}" if text else line.words
        previous = line
    if text:
        yield _whole_words(text, everything)


_ENDS = re.compile(r"[.!?…。！？؟۔:][\"'”’»)\]]*$")


def _parts(above: _Line, below: _Line, usual: float, edge: float) -> bool:
    """Tell whether a new paragraph begins: by a gap, another size of type, or a short line that ends a sentence."""
    ended = bool(_ENDS.search(above.words))
    step = above.last_foot - below.first_foot
    if step <= 0 or step > 10 * above.height:  # the next column or page
        return ended
    if step > 1.35 * usual or abs(above.height - below.height) > 0.15 * above.height:
        return True
    return ended and (above.right < 0.85 * edge or below.left > above.left + 0.8 * below.height)


_DIVIDED = re.compile("(\\w+)\ufffe(\\w+)")


def _whole_words(text: str, everything: str) -> str:
    """Join words divided at the end of a line, which pdfium marks U+FFFE.

    The hyphen is dropped, unless the word stands with one elsewhere or goes on with a capital or a figure.
    """

    def join(found: re.Match[str]) -> str:
        start, end = found.groups()
        kept = not end[0].islower() or f"{start}-{end}" in everything
        return f"{start}-{end}" if kept else start + end

    return _DIVIDED.sub(join, text).replace("\ufffe", "-")


def _sensible(title: str) -> str | None:
    """Give the title, unless it is what a word processor put there by itself."""
    words = " ".join("".join(c if c.isprintable() else " " for c in title).split())
    made_up = re.match(r"microsoft word|untitled|document\d*$|.*\.(docx?|pdf|odt|indd|qxd|tex)$", words, re.IGNORECASE)
    return None if made_up or len(words) < 4 else words[:300]
