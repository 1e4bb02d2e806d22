"""Lines in the article's own words keep what belongs to them: speaker, quotation marks, whose deed it is."""

from __future__ import annotations

import pytest

from briefing.composing import composed
from briefing.conflicts import conflicts
from briefing.drafts import FORMS
from briefing.grounding import ground
from briefing.models import Section
from briefing.text.aims import tells_aim
from briefing.text.attribution import attributions_in
from briefing.text.obstacles import may_tell_obstacle
from tests.fakes import NOTHING, article_of

TEXT = """Orle, Monday

In all 44 miners died, foremen told Harbour Radio, adding that rescuers went home on Sunday.

“We cannot see them because they hide in our cellars,” said Dana Ruhl, a fire officer. Police said seven people had been
arrested at a roadblock.

Residents had left their homes, the Lantern Society said."""
ARTICLE = article_of(TEXT, None)


def grounded(**said):
    drafts = [(s, FORMS[s].model_validate(said.get(s.value, NOTHING[s.value]))) for s in Section]
    made = composed(ARTICLE, [d for d in drafts if d[0] is not Section.BOTTOM_LINE])
    return ground(ARTICLE, made.drafts, added=made.added, repeated=made.repeated)


def test_a_toll_told_to_somebody_is_its_speakers():
    claim = next(c for c in grounded().outcomes if "44" in c.text)
    assert claim.speaker is not None
    assert claim.speaker.name == "foremen"


def test_what_only_a_speaker_can_say_stands_in_quotation_marks():
    done = grounded()
    texts = [c.text for c in (*done.outcomes, *done.obstacles) if "We cannot" in c.text]
    assert texts
    assert all(text.startswith("“") and text.endswith("”") for text in texts)


@pytest.mark.parametrize(
    ("name", "role"),
    [("Police", "arrested at a roadblock"), ("Lantern Society", "had left their homes")],
)
def test_a_deed_of_others_is_no_part_of_who_tells_it(name, role):
    done = grounded(forces={"forces": [{"name": name, "role": role, "size": ""}], "abstained": False})
    assert next(f for f in done.forces if f.name == name).role == ""


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The bridge will close, the mayor told the council.", "The bridge will close"),
        ("It sank in an hour, the captain told Harbour Radio, and nobody came.", "It sank in an hour"),
    ],
)
def test_speech_told_to_somebody_ends_before_who_tells_it(text, heard):
    (said,) = attributions_in(text)
    assert text[said.start : said.end].startswith(heard)


def test_a_count_without_a_noun_is_not_of_a_group_named_far_off():
    filler = " ".join(f"The weather was fair on day {n} of the hearing." for n in ("one", "two", "six", "nine", "ten"))
    text = f"Officials said 39 had been killed. {filler} A spokesman for the raiders said three gunmen were killed."
    assert conflicts(article_of(text, None)) == ()


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("The union wanted a rest day", True),
        ("The company planned to charter two vessels", True),
        ("A fourth man escaped and remains wanted", False),
        ("It was seen near a planned shopping centre", False),
    ],
)
def test_wanted_and_planned_tell_an_aim_only_as_deeds(text, aim):
    assert tells_aim(text) is aim


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("The board would meet on Friday", True),
        ("The mayor will open the shelters", True),
        ("The court is expected to decide in June", True),
        ("The guard threatened on Monday to cut the cable", True),
        ("Both firms agreed to merge", True),
        ("The ministry offered to pay half", True),
        ("A release would drown the wheat", False),
        ("Shareholders will own half of it", False),
        ("Turnout is expected to fall", False),
        ("Talks are expected to resume on Friday", False),
    ],
)
def test_what_somebody_decides_on_is_an_aim_and_what_merely_comes_is_none(text, aim):
    assert tells_aim(text) is aim


@pytest.mark.parametrize(
    ("text", "obstacle"),
    [
        ("There is no antidote", True),
        ("There is no longer a queue", False),
        ("The bloc is five seats short of a majority", True),
        ("Raiders still hold the bridge", True),
        ("The sale needs the approval of both boards", True),
        ("A walkout could halt the ferries", True),
        ("The firm faces a fine", True),
        ("She left without saying why", False),
        ("Its shares closed lower", False),
    ],
)
def test_what_is_lacking_held_or_needs_leave_stands_in_the_way(text, obstacle):
    assert may_tell_obstacle(text) is obstacle


ALONE = article_of(
    """Orle, Monday

VESSANY, Orle (Quill) — Venn Ports, a firm that holds 7% of the quay, said it planned to close two berths.

Jon Pell, who leads the dockers, said he knew of seven arrests. Its harbour master told nobody anything.

Orle has taken six ships so far, its harbour master said. At least 30 people were hurt and 12 were still unaccounted
for, the fire service said.

“We are late,” said Dana Ruhl. “They said the bridge was fine.”""",
    None,
)


def lines(*outcomes):
    draft = {"outcomes": [{"what": text} for text in outcomes], "abstained": not outcomes}
    return ground(ALONE, [(Section.OUTCOMES, FORMS[Section.OUTCOMES].model_validate(draft))])


@pytest.mark.parametrize(
    ("draft", "shown", "speaker"),
    [
        (
            "It planned to close two berths",
            "Venn Ports said it planned to close two berths",
            "Venn Ports",
        ),
        ("He said he knew of seven arrests", "Jon Pell said he knew of seven arrests", "Jon Pell"),
        ("He knew of seven arrests", "Jon Pell said he knew of seven arrests", "Jon Pell"),
        ("Orle has taken six ships so far", "Orle has taken six ships so far", "Orle’s harbour master"),
        (
            "At least 30 people were hurt and 12 were still unaccounted for",
            "At least 30 people were hurt and 12 were still unaccounted for",
            "the fire service",
        ),
    ],
)
def test_a_line_says_whom_it_is_of(draft, shown, speaker):
    (claim,) = lines(draft).outcomes
    assert (claim.text, claim.speaker.name) == (shown, speaker)


def test_a_line_that_begins_with_nobody_knows_whom_is_withheld_with_the_word():
    done = lines("Its harbour master told nobody anything")
    assert not done.outcomes
    (withheld,) = done.withheld
    assert withheld.offending == ("Its",)
    assert withheld.detail == "whom “Its” stands for is not told"


def test_nobody_is_called_they_as_a_speaker():
    assert all(c.speaker is None or c.speaker.name != "they" for c in lines("The bridge was fine").outcomes)


SIZES = article_of("Some 240 members of the Guard held the dam. The army sent 1,200 soldiers to Orle.", None)


@pytest.mark.parametrize(
    ("name", "size", "detail", "offending"),
    [
        ("Guard", "240 members", "“240”: the article says “Some 240”", "240"),
        ("Guard", "300 members", "“300”: the article has “Some 240 members” where it speaks of it", "300"),
        ("army", "1,200", "the article has “1,200” of “soldiers”, not of “army”", "1,200"),
    ],
)
def test_a_strength_that_is_withheld_says_in_what_it_differs(name, size, detail, offending):
    draft = {"forces": [{"name": name, "role": "", "size": size}], "abstained": False}
    done = ground(SIZES, [(Section.FORCES, FORMS[Section.FORCES].model_validate(draft))])
    (withheld,) = done.withheld
    assert (withheld.reason.value, withheld.detail, withheld.offending) == ("number", detail, (offending,))
