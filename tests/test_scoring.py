"""The score of a brief against a reference: what is found, what is right, what is made up."""

from __future__ import annotations

import json

import pytest

from bench import evaluating
from bench.scoring import Item, of_others, references, score

TEXT = (
    "The bridge at Orle fell on Monday, killing four people. Police plan to close the road. Rain stopped the cranes.\n"
)
GOLD = {
    "id": "orle",
    "forces": [
        {"name": "Police", "aliases": ["the police"], "role": "closes the road", "strength": [], "quote": "Police plan"}
    ],
    "objectives": [{"actor": "Police", "text": "close the road", "quote": "Police plan to close the road"}],
    "obstacles": [{"affects": "cranes", "text": "rain stopped the cranes", "quote": "Rain stopped the cranes"}],
    "outcomes": [
        {
            "text": "four people died",
            "figure": "four people",
            "attributed_to": "",
            "status": "reported",
            "quote": "killing four people",
        }
    ],
    "key_numbers": ["four people"],
}
CORE = {"id": "orle", "forces": [0], "objectives": [0], "obstacles": [], "outcomes": [0]}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "orle.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps(GOLD) + "\n", encoding="utf-8")
    (tmp_path / "core.jsonl").write_text(json.dumps(CORE) + "\n", encoding="utf-8")
    return tmp_path


def item(section, text, start, end, **more):
    return Item(section, text, spans=((start, end),), **more)


def test_a_claim_counts_where_its_sentence_and_its_words_or_figure_are_the_references(folder):
    (reference,) = references(folder)
    made = [
        item("outcomes", "Four people were killed", 0, 55),
        item("outcomes", "The road is closed", 56, 86),
        item("objectives", "Police plan to close the road", 56, 86),
        item("forces", "", 56, 86, names=("the police",)),
    ]
    table = score(reference, made).table()
    assert table["core recall"] == 1.0
    assert table["precision"] == 0.75
    assert table["figures found"] == 1.0
    assert table["core recall, obstacles"] is None


def test_the_right_words_of_another_sentence_do_not_count(folder):
    (reference,) = references(folder)
    table = score(reference, [item("objectives", "Police plan to close the road", 0, 55)]).table()
    assert table["core recall, objectives"] == 0.0


@pytest.mark.parametrize(
    ("speaker", "text", "beside", "told"),
    [
        ("the mayor", "Four people were killed", 1.0, 1.0),
        ("", "The mayor put the dead at four people", 0.0, 1.0),
        ("", "Four people were killed", 0.0, 0.0),
        ("the rebels", "The mayor put the dead at four people", 0.0, 0.0),
    ],
)
def test_whose_word_it_is_may_stand_beside_a_line_or_in_it(folder, speaker, text, beside, told):
    gold = {**GOLD, "outcomes": [{**GOLD["outcomes"][0], "attributed_to": "the mayor"}]}
    (folder / "gold.jsonl").write_text(json.dumps(gold) + "\n", encoding="utf-8")
    (reference,) = references(folder)
    table = score(reference, [item("outcomes", text, 0, 55, speaker=speaker)]).table()
    assert table["speaker right"] == beside
    assert table["speaker right, or named in the line"] == told


def test_a_number_its_sentence_lacks_is_counted(folder):
    (reference,) = references(folder)
    table = score(reference, [item("outcomes", "The bridge fell, killing 12 people", 0, 55)]).table()
    assert table["claims with a number their sentence lacks"] == 1


def test_a_reference_whose_quote_is_not_in_the_article_is_refused(folder):
    wrong = {
        **GOLD,
        "obstacles": [{"affects": "", "text": "x", "quote": "Snow stopped the cranes for a week in March"}],
    }
    (folder / "gold.jsonl").write_text(json.dumps(wrong) + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="obstacles 0"):
        list(references(folder))


def test_the_output_of_another_tool_is_scored_and_nothing_is_kept(folder, tmp_path_factory, capsys, monkeypatch):
    outputs = tmp_path_factory.mktemp("outputs")
    given = [{"section": "outcomes", "text": "four people killed", "start": 35, "end": 54}]
    (outputs / "orle.json").write_text(json.dumps(given), encoding="utf-8")
    assert of_others(given)[0].section == "outcomes"
    monkeypatch.setattr("sys.argv", ["evaluating", str(folder), "--outputs", str(outputs), "--only", "report"])
    before = sorted(evaluating.RESULTS.glob("*.json"))
    evaluating.main()
    shown = capsys.readouterr().out
    assert folder.name[:14] in shown.splitlines()[0]
    assert sorted(evaluating.RESULTS.glob("*.json")) == before


@pytest.mark.parametrize("half", ["develop", "report"])
def test_every_reference_of_ours_stands_in_its_article(half):
    found = list(references(evaluating.HERE / "references" / half, evaluating.ARTICLES))
    assert len(found) >= 6
    for reference in found:
        sections = {i.section for i in reference.items if i.core}
        assert sections == {"forces", "objectives", "obstacles", "outcomes"}
