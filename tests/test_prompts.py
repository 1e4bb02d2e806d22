"""Prompts are versioned files, and their worked examples keep the rules they teach."""

from __future__ import annotations

import json
import re

import pytest

from briefing.drafts import FORMS, AgainDraft
from briefing.errors import PromptError
from briefing.gate import Gate
from briefing.models import Section
from briefing.prompts import folder, parse, read_prompt
from tests.fakes import article_of

FILES = sorted(folder().glob("*.md"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_prompt_file_is_named_and_whole(path):
    name, version = path.stem.split(".")
    prompt = read_prompt(name, version)
    assert re.fullmatch(r"v\d+", version)
    assert (prompt.ref.name, prompt.ref.version) == (name, version)
    assert set(prompt.asks) == set(prompt.answers) == set(Section)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_worked_example_says_only_what_its_article_says(path):
    prompt = read_prompt(*path.stem.split("."))
    article = article_of(prompt.example, "2026-06-02")
    gate = Gate(article)
    for section, key in ((Section.OUTCOMES, "what"), (Section.OBSTACLES, "what"), (Section.OBJECTIVES, "aim")):
        for entry in getattr(FORMS[section].model_validate_json(prompt.answers[section]), section.value):
            statement = getattr(entry, key)
            verdict = gate.check(statement)
            again = gate.check(statement, speaker=verdict.speaker, commitment=verdict.commitment)
            assert verdict.supported or again.supported, (statement, again.detail)
    for force in FORMS[Section.FORCES].model_validate_json(prompt.answers[Section.FORCES]).forces:
        assert force.name in prompt.example
        assert force.size in prompt.example


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_answers_of_a_worked_example_waste_no_tokens_on_space(path):
    prompt = read_prompt(*path.stem.split("."))
    assert all("\n" not in answer and '": ' not in answer for answer in prompt.answers.values())


def test_the_second_version_is_the_first_and_one_question_more():
    first, second = ((folder() / f"extract.{version}.md").read_text("utf-8") for version in ("v1", "v2"))
    assert second.startswith(f"{first}\n# ask again\n")
    assert read_prompt("extract", "v1").again == ""
    assert read_prompt("extract", "v2").again == second.partition("# ask again\n")[2].strip()


def test_the_third_version_is_the_second_and_what_the_sections_mean():
    second, third = ((folder() / f"extract.{version}.md").read_text("utf-8") for version in ("v2", "v3"))
    before, _, rest = third.partition("# meanings\n")
    meanings, _, behind = rest.partition("\n\n# ask bottom_line\n")
    assert f"{before}# ask bottom_line\n{behind}" == second
    assert read_prompt("extract", "v2").meanings == ""
    assert read_prompt("extract", "v3").meanings == meanings.strip()


FIELDS = ("war", "disaster", "strike", "election", "business and in court", "outbreak", "outage")


@pytest.mark.parametrize("section", [s for s in Section if s is not Section.BOTTOM_LINE])
def test_each_section_means_something_in_each_field(section):
    told = next(x for x in read_prompt().meanings.splitlines() if x.casefold().startswith(f"{section.value}: "))
    assert re.findall(r"[Ii]n (?:an? )?(\w+(?: and in court)?) ", told) == list(FIELDS)


def test_the_question_about_what_is_withheld_shows_the_form_of_its_answer():
    shown = re.search(r"\{.*\}", read_prompt().again)[0]
    for draft in json.loads(shown).values():
        AgainDraft.model_validate(draft)


def test_a_missing_prompt_is_named_with_those_there_are():
    with pytest.raises(PromptError, match="no prompt nothing v1") as error:
        read_prompt("nothing", "v1")
    assert "extract.v1" in error.value.hint


TEXT = read_prompt() and (folder() / "extract.v1.md").read_text("utf-8")


@pytest.mark.parametrize("part", ["# system", "# article", "# ask forces", "# answer outcomes"])
def test_a_prompt_that_lacks_a_part_is_named(part):
    with pytest.raises(PromptError, match=re.escape(part)):
        parse(TEXT.replace(f"{part}\n", "\n", 1), "extract", "v1")


def test_an_answer_that_does_not_fit_its_form_is_named():
    with pytest.raises(PromptError, match="forces"):
        parse(TEXT.replace('"size":"About 310"', '"strength":"About 310"'), "extract", "v1")
