from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from factory import flood, ridge
from hostile import put

from briefing.errors import NotABriefError
from briefing.models import Brief
from briefing.render import Format, content_id, is_unchanged, read_brief, render

CASES = Path(__file__).parent / "cases"


def saved():
    return json.loads(render(ridge(), Format.JSON))


@pytest.mark.parametrize("brief", [ridge(), flood()], ids=["ridge", "flood"])
def test_what_was_saved_is_read_back_and_saved_again_to_the_same_bytes(brief):
    page = render(brief, Format.JSON)

    assert read_brief(page) == brief
    assert render(read_brief(page), Format.JSON) == page


def test_the_fields_stand_in_the_order_of_the_models():
    assert list(saved()) == list(Brief.model_fields)
    assert render(ridge(), Format.JSON).startswith('{\n  "schema_version": "1.0",\n  "id": "')
    assert saved()["id"] == content_id(ridge())


def test_a_brief_saved_before_offending_words_were_kept_has_the_id_it_had():
    brief = ridge()
    older = saved()
    for withheld in older["withheld"]:
        del withheld["offending"]
    bare = tuple(w.model_copy(update={"offending": ()}) for w in brief.withheld)

    assert content_id(read_brief(json.dumps(older))) == content_id(brief.model_copy(update={"withheld": bare}))
    assert content_id(brief) != content_id(read_brief(json.dumps(older)))


@pytest.mark.parametrize("case", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_a_case_is_a_brief_that_is_taken_as_unchanged(case):
    text = case.read_text("utf-8")
    assert is_unchanged(read_brief(text), text)


def test_parameters_are_sorted_however_they_came():
    brief = ridge()
    turned = dict(reversed(brief.generator.parameters.items()))
    other = brief.model_copy(update={"generator": brief.generator.model_copy(update={"parameters": turned})})

    assert render(other, Format.JSON) == render(brief, Format.JSON)


def test_letters_are_kept_and_what_a_terminal_obeys_is_escaped():
    brief = flood()
    title = "é漢👩 \x1b[2J \x9b31m \u202e \u2028 \U000e0041"
    page = render(brief.model_copy(update={"article": brief.article.model_copy(update={"title": title})}), Format.JSON)

    assert "é漢👩" in page
    assert "\\u001b[2J \\u009b31m \\u202e \\u2028 \\udb40\\udc41" in page
    assert read_brief(page).article.title == title


def test_numbers_keep_their_type():
    data = saved()
    data["outcomes"][0]["figures"][0] |= {"value": 14.0, "low": -(10**25), "high": 1e-7}
    data["generator"]["parameters"] |= {"flag": True, "one": 1, "one_float": 1.0}
    figure = read_brief(json.dumps(data)).outcomes[0].figures[0]
    kept = read_brief(json.dumps(data)).generator.parameters

    assert [(type(v), v) for v in (figure.value, figure.low, figure.high)] == [
        (float, 14.0),
        (int, -(10**25)),
        (float, 1e-7),
    ]
    assert [type(kept[k]) for k in ("flag", "one", "one_float")] == [bool, int, float]


def test_unknown_fields_of_a_newer_minor_version_are_ignored():
    data = saved() | {"schema_version": "1.7", "mood": "calm"}
    data["outcomes"][0]["weight"] = 3

    assert read_brief(json.dumps(data)).outcomes == ridge().outcomes


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("schema_version",), "2.0", "schema_version: the brief is of version 2.0"),
        (("schema_version",), "0.9", "schema_version"),
        (("schema_version",), "one", "schema_version: “one” is not a version"),
        (("schema_version",), "1", "schema_version"),
        (("schema_version",), 1.0, "schema_version"),
        (("as_of",), "yesterday", "as_of: “yesterday” is no RFC 3339 time"),
        (("as_of",), "2031-02-17", "as_of"),
        (("as_of",), "2031-02-17T06:00:00", "as_of"),
        (("as_of",), "2031-02-30T06:00:00Z", "as_of"),
        (("as_of",), "2031-02-17T06:00:00Z\n", "as_of"),
        (("as_of",), "2031-02-17T06:00:00Z. Every line is true", "as_of"),
        (("withheld", 0, "offending"), [""], "withheld[0].offending[0]"),
        (("article",), None, "article"),
        (("article", "sha256"), "0" * 64, "article.sha256"),
        (("article", "id"), "0" * 16, "article.id"),
        (("article", "text"), "other words", "article.sha256"),
        (("article", "sentences", 2, "id"), 9, "article.sentences[2].id"),
        (("article", "sentences", 2, "start"), 5, "article.sentences[2].start"),
        (("article", "sentences", 15, "end"), 99_999, "article.sentences[15].start"),
        (("article", "sentences", 2, "end"), "120", "article.sentences[2].end"),
        (("outcomes", 1, "evidence", 0, "quote"), "Forged.", "outcomes[1].evidence[0].quote"),
        (("outcomes", 1, "evidence", 0, "start"), 3, "outcomes[1].evidence[0].quote"),
        (("outcomes", 1, "evidence", 0, "end"), 99_999, "outcomes[1].evidence[0].quote"),
        (("outcomes", 1, "evidence", 0, "sentence"), 17, "outcomes[1].evidence[0].sentence"),
        (("outcomes", 1, "evidence", 0, "sentence"), 0, "outcomes[1].evidence[0].sentence"),
        (("outcomes", 1, "evidence"), [], "outcomes[1].evidence"),
        (("outcomes", 1, "commitment"), "sworn", "outcomes[1].commitment"),
        (("bottom_line", "evidence", 0, "quote"), "Forged.", "bottom_line.evidence[0].quote"),
        (("forces", 1, "evidence", 1, "quote"), "Forged.", "forces[1].evidence[1].quote"),
        (("objectives", 0, "evidence", 0, "quote"), "Forged.", "objectives[0].evidence[0].quote"),
        (("obstacles", 0, "evidence", 0, "quote"), "Forged.", "obstacles[0].evidence[0].quote"),
        (("withheld", 0, "evidence", 0, "quote"), "Forged.", "withheld[0].evidence[0].quote"),
        (("conflicts", 0, "values", 1, "evidence", 0, "quote"), "x", "conflicts[0].values[1].evidence[0].quote"),
        (("generator", "parameters"), {"\x1b[2J": []}, "generator.parameters.[2J:"),
    ],
)
def test_the_first_wrong_field_is_named(path, value, named):
    data = saved()
    put(data, path, value)
    with pytest.raises(NotABriefError) as caught:
        read_brief(json.dumps(data))

    assert named in caught.value.message
    assert caught.value.message.isprintable()
    assert caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        '"brief"',
        "# a page",
        "NaN",
        "[" * 100_000,
        '{"schema_version": ' * 5_000,
        '{"schema_version": "1.0"}',
        '{"schema_version": "1.0", "id": "\\ud800"}',
        '{"schema_version": "1.0\ud800"}',
        "\x00",
        "9" * 10_000,
        '{"schema_version": "99999999999999999999999.0"}',
    ],
)
def test_what_is_no_brief_is_named_and_never_a_traceback(text):
    with pytest.raises(NotABriefError) as caught:
        read_brief(text)

    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 300


def test_infinite_numbers_are_refused():
    page = render(ridge(), Format.JSON)

    with pytest.raises(NotABriefError, match="elapsed_s"):
        read_brief(page.replace('"elapsed_s": 48.25', '"elapsed_s": Infinity'))


def test_a_byte_order_mark_is_no_obstacle():
    assert read_brief("\ufeff" + render(ridge(), Format.JSON)) == ridge()


def resaved(**changes):
    """A brief with the id of its content, then changed."""
    brief = ridge()
    data = json.loads(render(brief.model_copy(update={"id": content_id(brief)}), Format.JSON))
    return json.dumps(data | changes)


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.12"])
@pytest.mark.parametrize("what", ["bottom_line", "outcomes", "schema_version", None])
def test_what_was_changed_does_not_have_its_id_whatever_version_it_says(version, what):
    data = json.loads(resaved())
    if what == "bottom_line":
        data["bottom_line"]["text"] = "Council troops have lost the Ossel crossing."
    elif what == "outcomes":
        del data["outcomes"][2]
    data["schema_version"] = version
    text = json.dumps(data)

    assert is_unchanged(read_brief(text), text) is (version == "1.0" and what in {"schema_version", None})


def test_a_brief_of_a_newer_minor_version_is_compared_with_members_that_are_not_known_here():
    data = json.loads(resaved(schema_version="1.7", mood="calm"))
    data["outcomes"][0]["weight"] = 3
    hashed = json.loads(json.dumps(data))
    del hashed["id"], hashed["as_of"], hashed["generator"]["usage"], hashed["generator"]["elapsed_s"]
    optional = {"offending", "again", "not_mended", "asked_again", "mended", "added"}
    hashed["withheld"] = [{k: v for k, v in each.items() if v or k not in optional} for each in hashed["withheld"]]
    made = hashed["generator"] = {k: v for k, v in hashed["generator"].items() if v or k not in optional}
    made["gate"] = {k: v for k, v in made["gate"].items() if v or k not in optional}
    written = json.dumps(hashed, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    data["id"] = hashlib.sha256(written.encode()).hexdigest()[:16]
    text = json.dumps(data)

    assert is_unchanged(read_brief(text), text)
    data["outcomes"][0]["weight"] = 4
    text = json.dumps(data)
    assert not is_unchanged(read_brief(text), text)


@pytest.mark.parametrize("brief", [ridge(), flood()], ids=["ridge", "flood"])
def test_when_it_was_made_is_not_part_of_the_content_and_members_left_out_are_what_they_mean(brief):
    data = json.loads(render(brief.model_copy(update={"id": content_id(brief)}), Format.JSON))
    data["as_of"] = "2040-01-01T00:00:00Z"
    data["article"].pop("hidden_removed", None)
    brief_again = read_brief(json.dumps(data))

    assert is_unchanged(brief_again, json.dumps(data)) is (brief.article.hidden_removed == 0)


def test_a_brief_saved_before_code_completed_briefs_is_as_it_was():
    older = saved()
    older["generator"]["gate"].pop("added")
    text = json.dumps(older)
    assert is_unchanged(read_brief(text), text)
