"""Text out of PDF files, and the files it cannot be had from."""

from __future__ import annotations

import random

import pytest
from pdfs import STORY, STORY_2, pdf

from briefing.errors import RefusedError
from briefing.sources.limits import Limits
from briefing.sources.pdf import parse_pdf

EXPECTED = """\
Bridge at Tarn Ford closes
The old bridge at Tarn Ford was closed to lorries on Monday after engineers found cracks in two of its seven piers, \
the district of Halm said. The well-known span, a well-known sight on the Olm-Halm road, dates from 1911.
Cars may still cross in one lane, said Oda Renn, who heads the roads office. Repairs are to take five weeks and cost \
1.4 million crowns, she said.
“The notice is too short,” said Per Holt of the hauliers, who asked for a ferry to be laid on until the work is done \
(by May at the latest).
""".splitlines()


@pytest.mark.parametrize("squeezed", [False, True])
def test_lines_are_joined_to_paragraphs_across_pages_and_page_numbers_left_out(squeezed):
    text = parse_pdf(pdf([STORY, STORY_2], squeezed=squeezed)).text

    assert text.splitlines() == EXPECTED


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Bridge at Tarn Ford closes", "Bridge at Tarn Ford closes"),
        ("", None),
        ("Microsoft Word - bridge.doc", None),
        ("bridge final 2.docx", None),
        ("Untitled", None),
        ("Document1", None),
    ],
)
def test_a_title_is_kept_unless_a_word_processor_made_it_up(title, kept):
    assert parse_pdf(pdf([STORY], title=title)).title == kept


def test_a_file_locked_by_a_password_says_so():
    locked = pdf([STORY], password="open sesame")

    with pytest.raises(RefusedError, match="locked by a password"):
        parse_pdf(locked)


def test_a_file_of_pictures_says_so():
    with pytest.raises(RefusedError, match="no text: its pages are pictures"):
        parse_pdf(pdf([[], []]))


def test_a_file_of_too_many_pages_is_refused():
    with pytest.raises(RefusedError, match="more than 3 pages"):
        parse_pdf(pdf([STORY] * 4), limits=Limits(max_pdf_pages=3))


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", b"%PDF-1.4\n" + b"\0" * 5000, pdf([STORY])[:300], b"%PDF" * 999])
def test_a_damaged_file_is_named_damaged(data):
    with pytest.raises(RefusedError, match="damaged"):
        parse_pdf(data)


def test_files_damaged_anywhere_give_text_or_a_named_refusal():
    chance = random.Random(1911)  # noqa: S311  # the same damage each time
    source = pdf([STORY, STORY_2], squeezed=True)
    told = []
    for _ in range(150):
        data = bytearray(source)
        for _ in range(chance.randrange(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            told.append(parse_pdf(bytes(data)).text)
        except RefusedError as error:
            told.append(error.message)

    assert all(told)
    assert len(set(told)) > 3
