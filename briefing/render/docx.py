"""A brief as a Word document (needs the extra ``docx``): the page as for paper, its citations as links within it.

The lines stand across the page, what is missing, withheld and cited in two columns of small type below, so that one
article takes two pages of A4 at most. Nothing in it leads outside, runs, or is fetched. The same brief gives the same
bytes wherever it is written: times in the archive are fixed, nothing is compressed, and of python-docx's template only
what is used is kept.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from briefing.models import Brief
from briefing.render._blocks import Block, Cell, Cites, Line, Note, Refused, Sheet, Sides, Table, tables_of
from briefing.render._check import check
from briefing.render._plain import plain
from briefing.render._reading import Read, Reading, bare
from briefing.render._sheet import GAPS, METHOD, SOURCES, lay_out

_FONT, _INK = "Times New Roman", RGBColor(0x14, 0x14, 0x14)
_KEPT = (
    *("Normal", "Title", "heading 1", "List Bullet", "Table Grid"),
    *("Default Paragraph Font", "Normal Table", "No List", "Heading 1 Char", "Title Char"),
)
_SMALL, _SMALL_BULLET, _CAPTION, _GAP = "Small", "Small Bullet", "Small Heading", "Gap"
_AFTER = 1
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_SENTENCE = re.compile(r"s(\d+)")


def render_docx(brief: Brief) -> bytes:
    """Write the page as a Word document. Raises `RenderError` where it does not read back."""
    sheet = lay_out(brief)
    word = _template()
    _fill(word, sheet)
    _set_properties(word, brief, sheet)
    saved = BytesIO()
    word.save(saved)
    document = _packed_anew(saved)
    check(read_docx(document), brief)
    return document


def read_docx(document: bytes) -> Reading:
    """Read statements and sentences back out of a Word document."""
    sections: dict[str, list[Read]] = {}
    rows: dict[str, list[tuple[str, ...]]] = {}
    quotes: dict[int, str] = {}
    heading, led = "", set[str]()
    for part in Document(BytesIO(document)).iter_inner_content():
        if isinstance(part, WordTable):
            cells = (tuple(cell.text for cell in row.cells) for row in part.rows)
            rows.setdefault(heading, []).extend(list(cells)[1:])
            continue
        if part.style and part.style.name == "Heading 1":
            heading = bare(part.text)
            continue
        anchors = [link.fragment for link in part.hyperlinks]
        sections.setdefault(heading, []).append(Read(part.text, tuple(map(_number, anchors))))
        quotes |= {_number(name): part.text for name in part._p.xpath("./w:bookmarkStart/@w:name")}
        led.update(anchors)
    return Reading(sections, rows, quotes, tuple(sorted(name for name in led if _number(name) not in quotes)))


def _number(name: object) -> int:
    found = _SENTENCE.fullmatch(str(name))
    return int(found[1]) if found else 0


# What stands in it


def _fill(word: Word, sheet: Sheet) -> None:
    word.add_paragraph(sheet.title, style="Title")
    word.add_paragraph(sheet.made, style=_SMALL)
    word.add_paragraph(_source(sheet), style=_SMALL)
    word.add_paragraph(sheet.legend, style=_SMALL)
    for part in sheet.parts:
        if part.heading == GAPS:
            _columns(word, 2)
        word.add_paragraph(part.heading, style="Heading 1")
        for block in part.blocks:
            _add(word, block)
    word.add_paragraph(SOURCES, style="Heading 1")
    word.add_paragraph(_source(sheet), style=_SMALL)
    word.add_paragraph(sheet.described, style=_SMALL)
    for number, quoted in enumerate(sheet.quoted):
        paragraph = word.add_paragraph(style=_SMALL)
        _mark(paragraph, f"s{quoted.sentence}", number)
        paragraph.add_run(f"s{quoted.sentence}").bold = True
        paragraph.add_run("  " + " / ".join(quoted.quotes))
    word.add_paragraph(METHOD, style="Heading 1")
    for line in sheet.method:
        word.add_paragraph(line, style=_SMALL_BULLET)
    # Columns are made equally long only where a section ends on its page; else all stands in the first.
    _columns(word, 1)


def _columns(word: Word, number: int) -> None:
    """Let all that follows stand in so many columns, on the page that was begun."""
    section = word.add_section(WD_SECTION.CONTINUOUS)
    word.paragraphs[-1].style = word.styles[_GAP]
    (columns,) = section._sectPr.xpath("./w:cols")
    columns.set(qn("w:num"), str(number))
    columns.set(qn("w:space"), str(Mm(6).twips))


def _source(sheet: Sheet) -> str:
    return "Source: " + ", ".join(filter(None, (sheet.source, sheet.link)))


def _add(word: Word, block: Block) -> None:
    match block:
        case Line():
            paragraph = word.add_paragraph(style="List Bullet" if block.bullet else "Normal")
            _say(paragraph, block)
            _cite(paragraph, block.cites)
        case Refused():
            paragraph = word.add_paragraph(style=_SMALL_BULLET)
            paragraph.add_run(f"{block.section}: ").italic = True
            _point(paragraph, block)
            _cite(paragraph, block.cites)
        case Note():
            word.add_paragraph(block.text, style=_SMALL_BULLET if block.bullet else _SMALL)
        case Sides():
            for table in tables_of(block):
                _add_table(word, table)
        case Table():
            _add_table(word, block)


def _say(paragraph: Paragraph, line: Line) -> None:
    if line.name:
        paragraph.add_run(line.name).bold = True
        paragraph.add_run(f" {line.lead}" if line.lead else "")
        paragraph.add_run(f"{line.behind_name} {line.text}" if line.text else "")
    else:
        paragraph.add_run(f"{line.lead} " if line.lead else "").italic = True
        paragraph.add_run(line.text)
    paragraph.add_run(f" {line.tail}" if line.tail else "")


def _point(paragraph: Paragraph, refused: Refused) -> None:
    paragraph.add_run("“")
    for piece, failed in refused.spans:
        run = paragraph.add_run(piece)
        if failed:
            run.bold, run.underline = True, WD_UNDERLINE.WAVY
    paragraph.add_run(f"” — {refused.why}")


def _add_table(word: Word, table: Table) -> None:
    if table.caption:
        word.add_paragraph(style=_CAPTION).add_run(table.caption).bold = True
    grid = word.add_table(rows=1 + len(table.rows), cols=len(table.head), style="Table Grid")
    for number, (row, cells) in enumerate(zip(grid.rows, (table.head, *table.rows), strict=True)):
        for place, cell in zip(row.cells, cells, strict=True):
            _add_cell(place, cell, is_head=number == 0)
    # Told to readers of the screen, and said again where a table goes on overleaf.
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    word.add_paragraph(style=_GAP)


def _add_cell(place: WordCell, cell: Cell, *, is_head: bool) -> None:
    paragraph = place.paragraphs[0]
    paragraph.style = _SMALL
    if isinstance(cell, str) or not cell:
        paragraph.add_run(str(cell or "—")).bold = is_head or None
    else:
        _link(paragraph, cell)


def _cite(paragraph: Paragraph, cites: Cites) -> None:
    if cites:
        paragraph.add_run(" [")
        _link(paragraph, cites)
        paragraph.add_run("]")


def _link(paragraph: Paragraph, cites: Cites) -> None:
    for number, cite in enumerate(cites):
        if number:
            paragraph.add_run(", ")
        link = OxmlElement("w:hyperlink", {qn("w:anchor"): f"s{cite}"})
        run = OxmlElement("w:r")
        link.append(run)
        paragraph._p.append(link)
        Run(run, paragraph).text = f"s{cite}"


def _mark(paragraph: Paragraph, name: str, number: int) -> None:
    """Put a place in a paragraph that links lead to."""
    paragraph._p.append(OxmlElement("w:bookmarkStart", {qn("w:id"): str(number), qn("w:name"): name}))
    paragraph._p.append(OxmlElement("w:bookmarkEnd", {qn("w:id"): str(number)}))


# What it stands in


def _template() -> Word:
    """Give an empty document: A4, one font, and of the library's template nothing that is not used."""
    word = Document()
    for part in (word.part, word.part.package):
        unused = [name for name, rel in part.rels.items() if rel.reltype.endswith(_UNUSED)]
        for name in unused:
            del part.rels[name]
    styles = word.styles.element
    for style in list(styles.style_lst):
        if style.name_val not in _KEPT:
            styles.remove(style)
    _keep_one_list(word)
    for name, size, before in (("Normal", 9.5, 0), ("List Bullet", 9.5, 0), ("Heading 1", 10, 5), ("Title", 16, 0)):
        _set_style(word, name, size, before)
    for name, like, size in (
        (_SMALL, "Normal", 7.5),
        (_SMALL_BULLET, "List Bullet", 7.5),
        (_CAPTION, "Normal", 9),
        (_GAP, "Normal", 4),
    ):
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = word.styles[like]
        _set_style(word, name, size, 0)
    word.styles[_CAPTION].paragraph_format.keep_with_next = True
    bullet = word.styles["List Bullet"].paragraph_format
    bullet.left_indent, bullet.first_line_indent = Mm(4), -Mm(4)
    bullet.tab_stops.add_tab_stop(Mm(4))
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(12)
    return word


def _keep_one_list(word: Word) -> None:
    """Leave of the template's lists the one that the bullets use."""
    lists = word.part.numbering_part.element
    (number,) = word.styles["List Bullet"].element.xpath("./w:pPr/w:numPr/w:numId/@w:val")
    (kind,) = lists.xpath(f"./w:num[@w:numId='{number}']/w:abstractNumId/@w:val")
    for other in lists.xpath(f"./w:num[@w:numId!='{number}'] | ./w:abstractNum[@w:abstractNumId!='{kind}']"):
        lists.remove(other)


_UNUSED = ("/thumbnail", "/customXml", "/stylesWithEffects", "/webSettings", "/extended-properties")
"""Kinds of parts that are left out; the last one names the program that made the template."""


def _set_style(word: Word, name: str, size: float, before: float) -> None:
    style = word.styles[name]
    style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), _INK
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(_AFTER)
    style.paragraph_format.line_spacing = 1
    # The template's theme has fonts of its own, and a coloured rule below the title.
    for themed in style.element.xpath("./w:rPr/w:rFonts"):
        for attribute in [name for name in themed.attrib if name.endswith("heme")]:
            del themed.attrib[attribute]
    for rule in style.element.xpath("./w:pPr/w:pBdr"):
        rule.getparent().remove(rule)


def _set_properties(word: Word, brief: Brief, sheet: Sheet) -> None:
    properties = word.core_properties
    properties.title = sheet.title[:255]
    properties.author = plain(f"{brief.generator.name} {brief.generator.version}")[:255]
    properties.comments = ""
    properties.created = properties.modified = _moment(brief.as_of)


def _moment(as_of: str) -> datetime:
    try:
        moment = datetime.fromisoformat(as_of)
        # Without a zone it is nobody's hour; the zone of this machine is not asked.
        return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        return datetime(*_FIRST_DAY)  # noqa: DTZ001  stands for no time


def _packed_anew(saved: BytesIO) -> bytes:
    """Put the same files in an archive without times and without compression, which differs between machines."""
    packed = BytesIO()
    with ZipFile(saved) as old, ZipFile(packed, "w", ZIP_STORED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, _FIRST_DAY)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            new.writestr(entry, old.read(name))
    return packed.getvalue()
