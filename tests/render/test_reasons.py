"""Why a statement is withheld is told in plain words, with the words it is about."""

from __future__ import annotations

import pytest
from factory import ridge

from briefing.models import Reason, Withheld
from briefing.render import Format, render
from briefing.render._reasons import in_plain_words


def withheld(detail, *offending, text="The League – to stop the ferry", reason=Reason.MODALITY):
    return Withheld(section="objectives", text=text, reason=reason, detail=detail, offending=offending)


@pytest.mark.parametrize(
    ("detail", "offending", "said"),
    [
        ("“avoid”: the article says so without it", ("avoid",), "the article says this without “avoid”"),
        (
            "the article says “not” here, the statement does not",
            (),
            "the article says “not” here and the statement leaves it out",
        ),
        ("the article has other words for it", ("stop", "ferry"), "the article does not say “stop” and “ferry”"),
        ("the article has other words for it", (), "the article does not say this"),
        (
            "the sentence that says so does not name them",
            ("the League",),
            "the sentence that says so does not name “the League”",
        ),
        ("“12”: the article says “20”", ("12",), "“12”: the article says “20”"),
    ],
)
def test_a_reason_names_its_words_and_needs_no_key(detail, offending, said):
    assert in_plain_words(withheld(detail, *offending)) == said


def test_what_is_withheld_of_one_and_stands_above_of_another_says_so():
    brief = ridge()
    told = brief.outcomes[0].text
    lost = withheld("the sentence says this of somebody else", told, text=f"Lantern: {told}", reason=Reason.ROLE)
    other = withheld("the sentence says this of somebody else", "fled", text="Lantern: it fled the valley at night")
    page = render(brief.model_copy(update={"withheld": (lost, other)}), Format.TEXT, width=400)
    lines = [line for line in page.partition("WITHHELD")[2].splitlines() if line.startswith("- Objectives: ")]
    assert [("told above as the article has it" in line) for line in lines] == [True, False]
    assert "who did it: " in lines[0]
