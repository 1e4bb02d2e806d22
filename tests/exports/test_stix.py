"""A brief as a STIX bundle: valid by the standard's own library, and no more certain than the brief."""

from __future__ import annotations

import json

import pytest
import stix2

from briefing.errors import RefusedError, SettingsError
from briefing.exports import ExportFormat, export
from briefing.exports.stix import confidence_of
from briefing.models import Brief, Claim, Commitment, ForceKind
from tests.exports.words import saying
from tests.render.factory import flood, ridge
from tests.render.hostile import STRINGS
from tests.replayed import replayed


def objects(brief: Brief, kind: str = "") -> list[dict]:
    bundle = json.loads(export(brief, ExportFormat.STIX))
    stix2.parse(bundle, version="2.1")  # strict: raises where the standard is not kept
    return [each for each in bundle["objects"] if each["type"] == kind or not kind]


@pytest.mark.parametrize("brief", [ridge(), flood(), replayed("calder-dam")], ids=["ridge", "flood", "calder-dam"])
def test_the_bundle_keeps_the_standard_and_refers_to_nothing_outside_itself(brief):
    found = objects(brief)
    ids = [each["id"] for each in found]
    assert len(ids) == len(set(ids))
    for each in found:
        refs = [*each.get("object_refs", ()), *filter(None, [each.get("created_by_ref")])]
        assert set(refs) <= set(ids)
    (report,) = (each for each in found if each["type"] == "report")
    assert set(report["object_refs"]) == {each["id"] for each in found[1:-1]}


def test_every_statement_is_a_note_with_its_section_its_speaker_and_its_sentence():
    made = ridge()
    notes = objects(made, "note")
    count = 1 + len(made.objectives) + len(made.obstacles) + len(made.outcomes) + len(made.conflicts)
    assert len(notes) == count
    denied = next(note for note in notes if "commitment:denied" in note["labels"])
    assert denied["content"] == "Denied by the Upland League: The League's guns fired on the market in Tessel."
    assert "authors" not in denied
    assert denied["labels"] == [
        "section:outcomes",
        "commitment:denied",
        "speaker:the Upland League",
        "kind:other",
    ]
    assert [each["external_id"] for each in denied["external_references"]] == [
        f"{made.article.id}#s7",
        f"{made.article.id}#s8",
    ]
    assert denied["external_references"][0]["description"] == made.outcomes[2].evidence[0].quote
    assert denied["external_references"][0]["url"] == made.article.url


@pytest.mark.parametrize("commitment", ["claimed", "denied", "disputed", "expected", "planned"])
def test_what_is_not_a_fact_in_the_bottom_line_is_none_in_the_report(commitment):
    made = ridge()
    line = made.bottom_line.model_copy(update={"commitment": Commitment(commitment)})
    made = made.model_copy(update={"bottom_line": line})
    (report,) = objects(made, "report")
    (note,) = (each for each in objects(made, "note") if "section:bottom_line" in each["labels"])
    assert report["description"] == note["content"]
    lead, _, told = report["description"].partition(": ")
    assert commitment in lead.lower()
    assert "the Defence Ministry" in lead
    assert told.startswith("Council troops have taken")


def test_a_name_is_not_an_alias_of_itself():
    league = next(each for each in objects(ridge(), "identity") if each["name"] == "The Upland League")
    assert league["description"] == "wants the garrison withdrawn (also the League)"


def test_equal_content_made_at_another_time_has_other_identifiers():
    once, again = objects(ridge()), objects(ridge().model_copy(update={"as_of": "2031-02-18T06:00:00Z"}))
    assert {each["id"] for each in once} & {each["id"] for each in again} == {once[0]["id"]}
    assert once[0] == again[0]
    elsewhere = objects(ridge().model_copy(update={"as_of": "2031-02-17T07:00:00+01:00"}))
    assert elsewhere == once


def test_an_objective_is_about_the_forces_whose_it_is():
    made = ridge()
    league = next(each for each in objects(made, "identity") if each["name"] == "The Upland League")
    wants = next(each for each in objects(made, "note") if each["content"].endswith("withdrawn from the upper valley."))
    assert wants["abstract"] == "Objectives"
    assert wants["object_refs"] == [league["id"]]


def test_a_conflict_is_a_note_with_both_sides():
    (note,) = (each for each in objects(ridge(), "note") if "section:conflicts" in each["labels"])
    assert note["content"] == (
        "the number of dead on both sides: at least 40 (a hospital director in Varn) / 25 (the Defence Ministry)"
    )


def test_what_is_withheld_is_left_out():
    text = export(ridge(), ExportFormat.STIX)
    for withheld in ridge().withheld:
        assert withheld.text not in text


def test_a_force_of_nature_is_a_note_and_nobody():
    made = ridge()
    ida = {"kind": ForceKind.NATURAL, "name": "Storm Ida", "role": "closed the pass"}
    made = made.model_copy(update={"forces": (made.forces[0].model_copy(update=ida), *made.forces[1:])})
    assert "Storm Ida" not in {each["name"] for each in objects(made, "identity")}
    assert "Storm Ida: closed the pass" in {each["content"] for each in objects(made, "note")}
    about = next(each for each in objects(made, "note") if "road will reopen" in each["content"])
    assert about["object_refs"] == [objects(made, "report")[0]["id"]]


@pytest.mark.parametrize(
    ("commitment", "text", "confidence"),
    [
        ("reported", "The road is closed.", 50),
        ("reported", "It is likely to rain.", 50),
        ("disputed", "Shells fell.", 30),
        ("claimed", "We won.", None),
        ("denied", "We fired.", None),
        ("planned", "The road will reopen.", None),
        ("expected", "The number will double.", None),
        ("expected", "There is almost no chance of rain.", 5),
        ("expected", "Rain is very unlikely.", 15),
        ("expected", "Rain is highly improbable.", 15),
        ("expected", "Rain is unlikely.", 30),
        ("expected", "There is a roughly even chance of rain.", 50),
        ("expected", "Rain is likely.", 70),
        ("expected", "It will probably rain.", 70),
        ("expected", "Rain is very likely.", 85),
        ("expected", "Rain is Almost Certain.", 95),
        ("expected", "Rain is almost certainly on its way.", 95),
        ("expected", "Rain is not likely.", None),
        ("expected", "Rain isn’t likely.", None),
        ("expected", "Rain is more likely than snow.", None),
        ("expected", "Rain is likely and snow unlikely.", None),
        ("expected", "The likelihood of rain is known.", None),
    ],
)
def test_confidence_is_given_where_a_scale_of_the_standard_fits(commitment, text, confidence):
    evidence = ridge().outcomes[0].evidence
    claim = Claim(id="c", text=text, commitment=Commitment(commitment), evidence=evidence)
    assert confidence_of(claim) == confidence


def test_nothing_of_one_article_is_more_than_possibly_true_unless_its_words_say_how_likely():
    for note in objects(ridge(), "note"):
        assert note.get("confidence", 0) <= 50


def test_the_same_brief_gives_the_same_identifiers_and_another_one_others():
    once, again = objects(ridge()), objects(ridge())
    assert once == again
    other = objects(ridge().model_copy(update={"id": "0" * 16}))
    common = {each["id"] for each in once} & {each["id"] for each in other}
    assert common == {once[0]["id"]}  # the program itself
    assert once[0]["identity_class"] == "system"


def test_times_are_those_of_the_brief_in_utc():
    report = objects(flood(), "report")[0]
    assert report["created"] == report["modified"] == "2031-06-01T00:30:00.000Z"
    assert report["published"] == "2031-06-01T00:30:00Z"


@pytest.mark.parametrize("as_of", ["yesterday", "2031-06-01", "2031-06-01T09:30:00", ""])
def test_a_brief_without_a_time_is_refused(as_of):
    with pytest.raises(RefusedError, match="as_of"):
        export(ridge().model_copy(update={"as_of": as_of}), ExportFormat.STIX)


@pytest.mark.parametrize("text", STRINGS, ids=range(len(STRINGS)))
def test_whatever_the_words_the_bundle_is_ascii_and_keeps_the_standard(text):
    made = saying(text)
    written = export(made, ExportFormat.STIX)
    assert written.isascii()
    assert all(c == "\n" or c.isprintable() for c in written)
    assert len(objects(made)) > 10


def test_without_the_library_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setattr("briefing.exports.find_spec", lambda _name: None)
    with pytest.raises(SettingsError) as caught:
        export(ridge(), ExportFormat.STIX)
    assert "pip install '.[stix]'" in caught.value.hint
    assert export(ridge(), ExportFormat.CSV)


def test_days_are_worked_out_beside_the_words_of_the_statement():
    made = replayed("tarn-dockers")
    dated = [claim for claim in made.outcomes if any(d.resolved and d.date for d in claim.dates)]
    assert dated
    contents = [note["content"] for note in objects(made, "note")]
    for claim in dated:
        (day, *_) = (d for d in claim.dates if d.resolved and d.date)
        assert any(claim.text in told and f"{day.as_written} = {day.date}" in told for told in contents)
