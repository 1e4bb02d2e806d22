"""From a recorded answer to a brief: the whole path, with the embedded model's own words."""

from __future__ import annotations

import asyncio
import re

import pytest
import yaml

from briefing.llm import choose
from briefing.pipeline import brief as brief_of
from briefing.prompts import read_prompt
from briefing.render import Format, encode, read_brief, render
from briefing.settings import Settings
from tests import cassettes
from tests.replayed import replayed, silent

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NAMES = list(cassettes.ARTICLES)


def claims(brief):
    return [*filter(None, [brief.bottom_line]), *brief.objectives, *brief.obstacles, *brief.outcomes]


@pytest.mark.parametrize("name", NAMES)
def test_every_evidence_is_a_slice_of_the_article(name):
    brief = replayed(name)
    items = [*claims(brief), *brief.forces, *brief.withheld]
    evidence = [e for item in items for e in item.evidence]
    assert evidence
    for e in evidence:
        sentence = brief.article.sentences[e.sentence - 1]
        assert sentence.start <= e.start < e.end <= sentence.end
        assert brief.article.text[e.start : e.end] == e.quote


@pytest.mark.parametrize("name", NAMES)
def test_no_claim_has_a_number_that_its_evidence_lacks(name):
    for claim in claims(replayed(name)):
        quoted = " ".join(e.quote for e in claim.evidence)
        missing = set(NUMBER.findall(claim.text)) - set(NUMBER.findall(quoted))
        assert not missing, claim.text


@pytest.mark.parametrize("name", NAMES)
def test_a_brief_says_something_of_the_article(name):
    brief = replayed(name)
    assert len(brief.forces) >= 2
    assert len(brief.outcomes) >= 2
    count = brief.generator.gate
    assert count.drafted == count.kept + count.withheld + count.repeated


@pytest.mark.parametrize("name", NAMES)
def test_a_brief_is_rendered_from_its_own_json_to_the_same_bytes(name):
    brief = replayed(name)
    again = read_brief(render(brief, Format.JSON))
    for fmt in Format:
        assert encode(again, fmt) == encode(brief, fmt)


@pytest.mark.parametrize("name", NAMES)
def test_every_recorded_answer_is_played(name):
    async def ask():
        async with cassettes.replaying(choose(Settings(model="local")).card) as model:
            article = cassettes.article_named(name)
            await brief_of(article, model, read_prompt(), silent, again=cassettes.ASK_AGAIN)

    with cassettes.played(name) as cassette:
        asyncio.run(ask())
        assert cassette.all_played


def test_the_cassettes_say_which_model_answered_and_hold_no_key():
    paths = sorted(cassettes.FOLDER.glob("*.yaml"))
    assert [path.stem for path in paths] == sorted(NAMES)
    for path in paths:
        text = path.read_text("utf-8")
        recorded = yaml.safe_load(text)["metadata"]["recorded_from"]
        assert len(recorded["sha256"]) == 64
        assert recorded["server"].startswith("xllamacpp ")
        assert not re.search(r"authorization|bearer|api[-_]?key|cookie|set-cookie", text, re.IGNORECASE)
        assert not re.search(r"/(?:root|home|tmp|Users)/", text)
        headers = {
            name
            for i in yaml.safe_load(text)["interactions"]
            for name in (*i["request"]["headers"], *i["response"]["headers"])
        }
        assert headers == {"content-type"}


def test_a_question_that_was_not_recorded_says_to_record_again(pytester):
    pytester.makeconftest((cassettes.ROOT / "tests" / "conftest.py").read_text("utf-8"))
    pytester.makepyfile(
        """
        import asyncio
        from briefing.llm import choose
        from briefing.llm.trial import trial
        from briefing.settings import Settings
        from tests import cassettes

        def test_it():
            async def ask():
                async with cassettes.replaying(choose(Settings(model="local")).card) as model:
                    await model.ask(trial())
            with cassettes.played("calder-dam"):
                asyncio.run(ask())
        """
    )
    result = pytester.runpytest_subprocess(
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
        f"--rootdir={pytester.path}",
        "-o",
        f"pythonpath={cassettes.ROOT}",
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*re-record: `make record`*"])
