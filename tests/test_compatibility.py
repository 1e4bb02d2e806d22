"""What a change of a schema means to those who read documents of it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from briefing.compatibility import Level, differences, level
from briefing.errors import RefusedError
from briefing.schemas import NAMES, schema_of

TEXT = {"type": "string"}
LIST = {"oneOf": [{"const": "a", "description": "One."}, {"const": "b", "description": "Two."}]}
LONGER = {"oneOf": [*LIST["oneOf"], {"const": "c", "description": "Three."}]}


def of(member: object, *, required: bool = False, **more: Any) -> dict[str, Any]:
    """A document with one member."""
    must = {"required": ["m"]} if required else {}
    return {"title": "Doc", "type": "object", "properties": {"m": member}, **must, **more}


def told(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [f"{d.level.value} {d.where}: {d.what}" for d in differences(old, new)]


EMPTY = {"title": "Doc", "type": "object"}
CASES = {
    "an optional member is added": (EMPTY, of(TEXT), ["minor Doc.m: is added"]),
    "a member that must be there is added": (
        EMPTY,
        of(TEXT, required=True),
        ["major Doc.m: is added, and must be there"],
    ),
    "a member is removed": (of(TEXT), EMPTY, ["major Doc.m: is removed"]),
    "a required member is removed": (of(TEXT, required=True), EMPTY, ["major Doc.m: is removed"]),
    "a member must be there now": (of(TEXT), of(TEXT, required=True), ["major Doc.m: must be there now"]),
    "a member may be missing now": (of(TEXT, required=True), of(TEXT), ["major Doc.m: may be missing now"]),
    "what has no description must be there": (EMPTY, {**EMPTY, "required": ["x"]}, ["major Doc.x: must be there now"]),
    "another type": (of(TEXT), of({"type": "integer"}), ["major Doc.m: was string; is integer"]),
    "null as well": (
        of(TEXT),
        of({"anyOf": [TEXT, {"type": "null"}]}),
        ["major Doc.m: was string; is null, string"],
    ),
    "types in a list are as in anyOf": (
        of({"type": ["string", "null"]}),
        of({"anyOf": [{"type": "null"}, TEXT]}),
        [],
    ),
    "a word is added": (of(LIST), of(LONGER), ['major Doc.m: "c" is added to the list']),
    "a word is removed": (of(LONGER), of(LIST), ['major Doc.m: "c" is removed from the list']),
    "a word is added where any text is taken": (
        of({"anyOf": [LIST, TEXT]}),
        of({"anyOf": [LONGER, TEXT]}),
        ['minor Doc.m: "c" is added to the list'],
    ),
    "a word is removed where any text is taken": (
        of({"anyOf": [LONGER, TEXT]}),
        of({"anyOf": [LIST, TEXT]}),
        ['minor Doc.m: "c" is removed from the list'],
    ),
    "an open list is closed": (
        of({"anyOf": [LIST, TEXT]}),
        of(LIST),
        ["major Doc.m: was string; is a list"],
    ),
    "a list takes any text now": (
        of(LIST),
        of({"anyOf": [LONGER, TEXT]}),
        ['major Doc.m: "c" is added to the list', "major Doc.m: was a list; is string"],
    ),
    "a list becomes any text": (
        of(LIST),
        of(TEXT),
        [
            'minor Doc.m: "a" is removed from the list',
            'minor Doc.m: "b" is removed from the list',
            "major Doc.m: was a list; is string",
        ],
    ),
    "words that are written otherwise are the same": (
        of({"enum": [{"a": 1, "b": 2}, "é"]}),
        of({"enum": ["\u00e9", {"b": 2, "a": 1}]}),
        [],
    ),
    "a word that is not ASCII is shown as it is": (
        of({"enum": ["é"]}),
        of({"enum": ["é", "ü"]}),
        ['major Doc.m: "ü" is added to the list'],
    ),
    "a list is written as an enum": (of(LIST), of({"type": "string", "enum": ["b", "a"]}), []),
    "one word becomes another": (
        of({"const": 1}),
        of({"const": "1"}),
        ['major Doc.m: "1" is added to the list', "major Doc.m: 1 is removed from the list"],
    ),
    "items of another type": (
        of({"type": "array", "items": TEXT}),
        of({"type": "array", "items": {"type": "null"}}),
        ["major Doc.m[]: was string; is null"],
    ),
    "items of any type": (
        of({"type": "array", "items": TEXT}),
        of({"type": "array"}),
        ["major Doc.m[]: was string; is anything"],
    ),
    "items of one type": (
        of({"type": "array"}),
        of({"type": "array", "items": TEXT}),
        ["major Doc.m[]: was anything; is string"],
    ),
    "items are no more": (
        of({"type": "array"}),
        of({"type": "array", "items": False}),
        ["major Doc.m[]: not was not set; is {}"],
    ),
    "another default beside two types": (
        of({"anyOf": [TEXT, {"type": "null"}], "default": "x"}),
        of({"anyOf": [TEXT, {"type": "null"}], "default": None}),
        ['major Doc.m: default was "x"; is null'],
    ),
    "another default beside a reference": (
        of({"$ref": "#/$defs/A", "default": "x"}, **{"$defs": {"A": TEXT}}),
        of({"$ref": "#/$defs/A", "default": "é"}, **{"$defs": {"A": TEXT}}),
        ['major Doc.m: default was "x"; is "é"'],
    ),
    "another default": (
        of({**TEXT, "default": "x"}),
        of({**TEXT, "default": None}),
        ['major Doc.m: default was "x"; is null'],
    ),
    "a default is added": (of(TEXT), of({**TEXT, "default": []}), ["major Doc.m: default was not set; is []"]),
    "a pattern is added": (of(TEXT), of({**TEXT, "pattern": "^a"}), ['major Doc.m: pattern was not set; is "^a"']),
    "a pattern is changed": (
        of({**TEXT, "pattern": "^a"}),
        of({**TEXT, "pattern": "^b"}),
        ['major Doc.m: pattern was "^a"; is "^b"'],
    ),
    "a pattern is dropped": (of({**TEXT, "pattern": "^a"}), of(TEXT), ['minor Doc.m: pattern was "^a"; is not set']),
    "the object is closed": (
        EMPTY,
        {**EMPTY, "additionalProperties": False},
        ["major Doc: other members are not taken, or not all"],
    ),
    "the object is opened": ({**EMPTY, "additionalProperties": False}, EMPTY, ["minor Doc: other members are taken"]),
    "other members must be text": (
        EMPTY,
        {**EMPTY, "additionalProperties": TEXT},
        ["major Doc: other members are not taken, or not all"],
    ),
    "other members may be anything": (
        {**EMPTY, "additionalProperties": TEXT},
        EMPTY,
        ["minor Doc: other members are taken"],
    ),
    "other members may be text": (
        {**EMPTY, "additionalProperties": False},
        {**EMPTY, "additionalProperties": TEXT},
        ["minor Doc: other members are taken"],
    ),
    "other members are of another type": (
        {**EMPTY, "additionalProperties": TEXT},
        {**EMPTY, "additionalProperties": {"type": "integer"}},
        ["major Doc{}: was string; is integer"],
    ),
    "another dialect": (
        {**EMPTY, "$schema": "a"},
        {**EMPTY, "$schema": "b"},
        ['major Doc: $schema was "a"; is "b"'],
    ),
    "a keyword that is not understood": (
        of(TEXT),
        of({**TEXT, "contentEncoding": "base64"}),
        ['major Doc.m: contentEncoding was not set; is "base64"'],
    ),
    "nothing is allowed": (
        of(True),
        of(False),
        ["major Doc.m: not was not set; is {}"],
    ),
    "words for people, names and order": (
        {**of(TEXT), "$id": "a", "description": "x", "examples": [1], "$comment": "x", "deprecated": True},
        {"$id": "b", "properties": {"m": {"description": "y", "title": "z", **TEXT}}, "type": "object", "title": "Doc"},
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_told_with_its_reason(name):
    old, new, reasons = CASES[name]
    assert told(old, new) == reasons


@pytest.mark.parametrize("name", CASES)
def test_what_did_not_change_is_not_told(name):
    for schema in CASES[name][:2]:
        assert differences(schema, copy.deepcopy(schema)) == ()


@pytest.mark.parametrize(
    "key", ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"]
)
@pytest.mark.parametrize(
    ("one", "two", "grave"), [(1, 2, "major"), (2, 1, "minor"), (None, 1, "major"), (1, None, "minor")]
)
def test_a_bound_may_become_looser_and_not_narrower(key, one, two, grave):
    most = key.replace("min", "max").replace("Min", "Max")
    for bound, old, new in ((key, one, two), (most, one and -one, two and -two)):
        before, after = ({bound: value} if value is not None else {} for value in (old, new))
        shown = [str(value) if value is not None else "not set" for value in (old, new)]
        assert told(of(before), of(after)) == [f"{grave} Doc.m: {bound} was {shown[0]}; is {shown[1]}"]


@pytest.mark.parametrize("key", ["pattern", "format", "multipleOf", "uniqueItems"])
@pytest.mark.parametrize(("one", "two", "grave"), [(1, 2, "major"), (None, 1, "major"), (1, None, "minor")])
def test_a_rule_may_be_dropped_and_not_set(key, one, two, grave):
    before, after = ({key: value} if value is not None else {} for value in (one, two))
    shown = [str(value) if value is not None else "not set" for value in (one, two)]
    assert told(of(before), of(after)) == [f"{grave} Doc.m: {key} was {shown[0]}; is {shown[1]}"]


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [("Old", "New", "New"), ("Old", None, "Old"), (None, "New", "New"), (None, None, "document")],
)
def test_the_document_is_called_by_its_title(old, new, name):
    before, after = ({"title": title} if title else {} for title in (old, new))
    untitled = {"type": "object", "properties": {"m": TEXT}}
    assert told({**untitled, **before}, {"type": "object", **after}) == [f"major {name}.m: is removed"]


def referring(name: str, body: dict[str, Any]) -> dict[str, Any]:
    return of({"$ref": f"#/$defs/{name}"}, **{"$defs": {name: body}})


def test_references_are_followed_and_their_names_mean_nothing():
    assert told(referring("A", of(LIST)), referring("B", of(LIST))) == []
    assert told(referring("A", of(LIST)), of(of(LIST))) == []
    assert told(referring("A", of(LIST)), referring("A", TEXT)) == ["major Doc.m: was object; is string"]


def test_what_a_definition_has_is_told_once_under_its_name():
    def twice(body: object) -> dict[str, Any]:
        ref = {"$ref": "#/$defs/Part"}
        member = {"a": ref, "b": {"type": "array", "items": ref}, "c": {"anyOf": [ref, {"type": "null"}]}}
        return {"title": "Doc", "type": "object", "properties": member, "$defs": {"Part": body}}

    assert told(twice(of(TEXT)), twice(of(TEXT, required=True))) == ["major Part.m: must be there now"]
    assert told(twice(LIST), twice(LONGER)) == ['major Part: "c" is added to the list']


def test_each_of_two_objects_under_one_name_is_compared():
    def either(*members: dict[str, str]) -> dict[str, Any]:
        return referring("Either", {"anyOf": [of(member) for member in members]})

    null = {"type": "null"}
    assert told(either(TEXT, TEXT, TEXT), either(TEXT, null, TEXT)) == ["major Either.m: was string; is null"]
    assert told(either(TEXT, TEXT, TEXT), either(TEXT, TEXT, null)) == ["major Either.m: was string; is null"]
    assert told(either(TEXT, TEXT), either(TEXT)) == ["major Doc.m: was object, object 2; is object"]
    assert told(either(TEXT), either(TEXT, TEXT, TEXT)) == ["major Doc.m: was object; is object, object 2, object 3"]


def test_a_definition_may_hold_itself():
    def tree(leaf: object) -> dict[str, Any]:
        node = {"type": "object", "properties": {"leaf": leaf, "next": {"$ref": "#/$defs/Node"}}}
        return referring("Node", node)

    assert told(tree(TEXT), tree({"type": "null"})) == ["major Node.leaf: was string; is null"]


def test_a_change_behind_a_keyword_that_is_not_understood_is_seen():
    def only(body: dict[str, str]) -> dict[str, Any]:
        return of({"allOf": [{"$ref": "#/$defs/A"}]}, **{"$defs": {"A": {**body, "description": "x"}}})

    (found,) = told(only(TEXT), only({"type": "null"}))
    assert found.startswith("major Doc.m: allOf was ")
    assert told(only(TEXT), only(TEXT)) == []


@pytest.mark.parametrize(
    "ref", ["#/$defs/None", "#/title", "other.json", "#/properties/m/anyOf/7", "#/properties/m/anyOf/x"]
)
def test_a_reference_that_leads_nowhere_is_named(ref):
    with pytest.raises(RefusedError, match="refers to"):
        differences(of({"anyOf": [TEXT, {"$ref": ref}]}), EMPTY | of(TEXT))


def test_a_reference_without_an_end_is_refused():
    endless = referring("A", {"$ref": "#/$defs/A"})
    with pytest.raises(RefusedError, match="without an end"):
        differences(endless, endless)


def test_a_pointer_may_hold_escaped_signs_and_places_of_a_list():
    odd = of({"$ref": "#/$defs/a~1b~0c/anyOf/1"}, **{"$defs": {"a/b~c": {"anyOf": [TEXT, {"type": "null"}]}}})
    assert told(odd, of({"type": "null"})) == []


def test_the_gravest_difference_gives_the_level():
    assert level(()) is Level.NONE
    assert level(differences(EMPTY, of(TEXT))) is Level.MINOR
    both = differences(of(TEXT), {**EMPTY, "properties": {"n": TEXT}})
    assert {d.level for d in both} == {Level.MINOR, Level.MAJOR}
    assert level(both) is Level.MAJOR


@pytest.mark.parametrize("name", NAMES)
def test_a_member_more_or_less_in_any_definition_of_ours_is_seen(name):
    schema = schema_of(name)
    for kind, body in {"": schema, **schema.get("$defs", {})}.items():
        if "properties" not in body:
            continue
        changed = copy.deepcopy(schema)
        target = changed["$defs"][kind] if kind else changed
        target["properties"]["further"] = {"type": "string"}
        assert level(differences(schema, changed)) is Level.MINOR
        assert level(differences(changed, schema)) is Level.MAJOR
