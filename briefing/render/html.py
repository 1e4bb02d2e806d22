"""A brief as one HTML file: the brief on one side, the article on the other, each leading to the other.

The template is ours and escapes all that is put into it; whatever the article or the model says is only ever text.
Nothing is loaded from anywhere: the style and the script stand in the file, and the policy names them by their hashes.
Without the script the same ties are links.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from briefing.models import Article, Brief, SentenceKind
from briefing.render import _charts
from briefing.render._blocks import Block, Cell, Line, Refused, Sheet, Sides, is_item
from briefing.render._check import check_html
from briefing.render._opposed import BOX, WIDTH, opposed
from briefing.render._plain import plain
from briefing.render._sheet import CONFLICTS, METHOD, OBJECTIVES, OBSTACLES, OUTCOMES, SOURCES, lay_out

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}")


@dataclass(frozen=True, slots=True)
class Ref:
    """Where a sentence leads back to."""

    target: str
    label: str
    what: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence of the article with what rests on it, or words between sentences."""

    text: str
    before: str = ""
    sentence: int = 0
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the article: what part of the page it is, and its pieces."""

    kind: str
    pieces: tuple[_Piece, ...]


def render_html(brief: Brief) -> str:
    """Write the page as one self-contained HTML file. Raises `RenderError` where it does not read back."""
    sheet = lay_out(brief)
    template, style, script = page_of("brief.html.j2", "brief.css")
    page = template.render(
        sheet=sheet,
        language=language_of(brief.article),
        paragraphs=tuple(paragraphs_of(brief.article, _refs(sheet))),
        strengths=_charts.strengths(brief),
        days=_charts.timeline(sheet, brief.article, (OBJECTIVES, OBSTACLES, OUTCOMES)),
        step=_charts.STEP,
        opposed=opposed(brief, sheet),
        opposed_size=(WIDTH, BOX),
        side_bars=_charts.side_bars,
        runs=_runs,
        headings={"sources": SOURCES, "method": METHOD, "conflicts": CONFLICTS},
        # The two are ours, and held to by their hashes.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        policy=policy_for(style, script),
    )
    check_html(page, brief)
    return page


@cache
def page_of(template: str, *styles: str) -> tuple[Template, str, str]:
    """Give a template of ours, the styles it stands with, and the script."""
    loader = PackageLoader("briefing", "render/page")
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return (
        environment.get_template(template),
        "".join(loader.get_source(environment, style)[0] for style in styles),
        loader.get_source(environment, "brief.js")[0],
    )


def policy_for(style: str, script: str) -> str:
    """Give the policy that lets in this style and this script, by their hashes, and nothing else."""
    allowed = f"style-src {_hash(style)}; script-src {_hash(script)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def language_of(article: Article) -> str:
    """Give the article's language as the page may carry it."""
    # Empty: the language is not known, and not that of the page.
    language = plain(article.language)
    return language if _LANGUAGE.fullmatch(language) else ""


def _runs(blocks: Sequence[Block]) -> list[tuple[bool, list[Block]]]:
    """Part blocks into lists of items and what stands between them."""
    return [(listed, list(run)) for listed, run in groupby(blocks, is_item)]


def _refs(sheet: Sheet) -> dict[int, list[Ref]]:
    """Tell of each sentence which lines rest on it, in the order of the page."""
    refs: dict[int, list[Ref]] = {}
    for block in (block for part in sheet.parts for block in part.blocks):
        if isinstance(block, Line) and not block.again:
            _refer(refs, block.cites, Ref(f"c{block.number}", str(block.number), "a line of the brief"))
        elif isinstance(block, Refused):
            label = f"w{block.number}"
            _refer(refs, block.cites, Ref(label, label, "a statement that is withheld"))
        elif isinstance(block, Sides):
            for side in block.sides:
                label = f"d{side.number}"
                _refer(refs, side.where, Ref(label, label, "a value that another differs from"))
    return refs


def _refer(refs: dict[int, list[Ref]], cites: Cell, ref: Ref) -> None:
    for sentence in () if isinstance(cites, str) else cites:
        refs.setdefault(sentence, []).append(ref)


def paragraphs_of(article: Article, refs: dict[int, list[Ref]]) -> Iterator[Paragraph]:
    """Give the article in its paragraphs, whole: sentences, and what stands between them."""
    pieces: list[_Piece] = []
    kind, end = SentenceKind.BODY, 0
    for sentence in article.sentences:
        gap = article.text[end : sentence.start]
        start = max(end, sentence.start)
        if pieces and "\n" in gap:
            yield Paragraph(kind.value, tuple(pieces))
            pieces = []
        pieces += _between(gap)
        piece = _Piece(
            plain(article.text[start : sentence.end]),
            before=" " if gap and pieces else "",
            sentence=sentence.id,
            refs=tuple(refs.get(sentence.id, ())),
        )
        pieces.append(piece)
        kind, end = sentence.kind, max(end, sentence.end)
    pieces += _between(article.text[end:])
    if pieces:
        yield Paragraph(kind.value, tuple(pieces))


def _between(gap: str) -> list[_Piece]:
    text = plain(gap)
    return [_Piece(text, before=" ")] if text else []
