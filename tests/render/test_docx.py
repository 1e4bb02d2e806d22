"""The brief as a Word document: the same lines, links only within it, and the same bytes."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from io import BytesIO

import pypdfium2
import pytest
from docx import Document
from docx.styles.style import ParagraphStyle
from factory import flood, ridge
from hostile import STRINGS
from lxml import etree
from test_hostile import OBEYED, hostile

from briefing.errors import RenderError
from briefing.render import Format, encode
from briefing.render._reading import HEADINGS, bare
from briefing.render.docx import read_docx
from tests.cassettes import ARTICLES
from tests.replayed import replayed

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ELEMENTS = {
    *("document", "body", "p", "pPr", "pStyle", "r", "rPr", "b", "i", "u", "t", "hyperlink", "bookmarkStart"),
    *("bookmarkEnd", "tbl", "tblPr", "tblStyle", "tblW", "tblLook", "tblGrid", "gridCol", "tr", "tc", "tcPr", "tcW"),
    *("trPr", "tblHeader", "sectPr", "type", "pgSz", "pgMar", "cols", "docGrid"),
}


def parts(document):
    archive = zipfile.ZipFile(BytesIO(document))
    return {entry.filename: archive.read(entry) for entry in archive.infolist()}


@pytest.mark.parametrize("brief", [ridge(), flood()], ids=["ridge", "flood"])
def test_the_document_reads_as_the_page_does(brief):
    document = encode(brief, Format.DOCX)
    word = Document(BytesIO(document))
    reading = read_docx(document)

    assert word.paragraphs[0].text == (brief.article.title or "Untitled article")
    assert [bare(p.text) for p in word.paragraphs if p.style.name == "Heading 1"] == list(HEADINGS)
    assert [line.cites for line in reading.sections["Outcomes"] if line.cites] == [
        tuple(sorted({e.sentence for e in outcome.evidence})) for outcome in brief.outcomes
    ]
    assert reading.dangling == ()
    assert word.core_properties.title == (brief.article.title or "Untitled article")


def test_every_table_says_which_row_is_its_head():
    tables = Document(BytesIO(encode(ridge(), Format.DOCX))).tables

    assert len(tables) == 3
    for table in tables:
        assert [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in table.rows] == [True] + [False] * (
            len(table.rows) - 1
        )


def test_what_failed_is_marked():
    word = Document(BytesIO(encode(ridge(), Format.DOCX)))

    assert [run.text for p in word.paragraphs for run in p.runs if run.underline] == [
        "sixteen",
        "Major",
        "Radu Kesh",
        "bridge",
        "destroyed",
    ]


def test_the_archive_holds_no_times_and_nothing_that_leads_outside():
    document = encode(ridge(), Format.DOCX)

    assert {entry.date_time for entry in zipfile.ZipFile(BytesIO(document)).infolist()} == {(1980, 1, 1, 0, 0, 0)}
    for name, content in parts(document).items():
        if name.endswith(".rels"):
            assert b"TargetMode" not in content
        assert b"python-docx" not in content
    assert b"2031-02-17T06:00:00Z</dcterms:modified>" in parts(document)["docProps/core.xml"]


@pytest.mark.parametrize("turn", range(0, len(STRINGS), 4))
def test_no_word_of_article_or_model_becomes_part_of_the_document(turn):
    document = encode(hostile(turn), Format.DOCX)
    tree = etree.fromstring(parts(document)["word/document.xml"])

    assert {element.tag for element in tree.iter()} <= {WORD + name for name in ELEMENTS}
    assert all(link.keys() == [f"{WORD}anchor"] for link in tree.iter(f"{WORD}hyperlink"))
    assert not OBEYED.search("".join(tree.itertext()))
    assert [bare(p.text) for p in Document(BytesIO(document)).paragraphs if p.style.name == "Heading 1"] == list(
        HEADINGS
    )


def test_a_document_that_lost_a_citation_does_not_leave(monkeypatch):
    monkeypatch.setattr("briefing.render.docx._cite", lambda paragraph, cites: None)

    with pytest.raises(RenderError, match="citations under"):
        encode(ridge(), Format.DOCX)


def test_a_time_without_a_zone_is_not_taken_for_that_of_this_machine():
    for as_of, written in (("2031-02-17T06:00:00", b"2031-02-17T06:00:00Z"), ("one day", b"1980-01-01T00:00:00Z")):
        document = encode(ridge().model_copy(update={"as_of": as_of}), Format.DOCX)
        assert written in parts(document)["docProps/core.xml"]


@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice here (Debian: apt-get install libreoffice-writer)")
def test_a_brief_of_one_article_takes_two_pages_at_most(tmp_path):
    files = [tmp_path / f"{name}.docx" for name in ARTICLES]
    for file in files:
        file.write_bytes(encode(replayed(file.stem), Format.DOCX))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *files]
    subprocess.run(command, check=True, capture_output=True)

    pages = {file.stem: len(pypdfium2.PdfDocument(file.with_suffix(".pdf"))) for file in files}
    assert {name: number for name, number in pages.items() if number > 2} == {}


def test_the_paper_is_used_well_and_nothing_is_too_small_to_read():
    word = Document(BytesIO(encode(ridge(), Format.DOCX)))
    lines = {p.style.name for p in word.paragraphs if p.text.startswith(("14 soldiers", "Talks broke off"))}
    sizes = {s.name: s.font.size.pt for s in word.styles if type(s) is ParagraphStyle}

    assert {round(s.left_margin.mm) for s in word.sections} == {12}
    assert [s._sectPr.xpath("./w:cols/@w:num") for s in word.sections] == [[], ["2"], ["1"]]
    assert {sizes[name] for name in lines} == {9.5}
    assert min(size for name, size in sizes.items() if name != "Gap") == 7.5


def test_the_document_names_no_other_program_and_defines_no_list_that_it_does_not_use():
    document = encode(ridge(), Format.DOCX)
    lists = etree.fromstring(parts(document)["word/numbering.xml"])

    assert b"Macintosh" not in b"".join(parts(document).values())
    assert "docProps/app.xml" not in parts(document)
    assert [child.tag for child in lists] == [f"{WORD}abstractNum", f"{WORD}num"]
    assert {p.style.name for p in Document(BytesIO(document)).paragraphs} >= {"List Bullet", "Small Bullet"}
