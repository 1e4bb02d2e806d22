"""Drafts are put in order: filed by their words, cut short, completed from the article, none lost."""

from __future__ import annotations

import pytest

from briefing.actors import Actors, is_one
from briefing.composing import MOST, _told, composed
from briefing.drafts import FORMS, ForcesDraft, ObjectivesDraft, ObstaclesDraft, OutcomesDraft
from briefing.grounding import ground
from briefing.models import ForceKind, Section
from tests.fakes import NOTHING, article_of
from tests.gate.articles import NAMES, read

TEXT = """Ferry crews walk out at Quillhaven

QUILLHAVEN, June 2 — About 310 ferry workers stopped work at Quillhaven harbour on Tuesday to win a rest day.

Oona Brask, who leads the Deckhands’ League, said the walkout would go on. Selkie Lines denied that crews had been
threatened. The company plans to charter two vessels by Friday.

Thick fog kept replacement boats in port. Two deckhands were hurt in a scuffle at the gate, police said.

The harbour was built in 1911. It has four piers."""
ARTICLE = article_of(TEXT, None)


def drafts(**said):
    return [(s, FORMS[s].model_validate(said.get(s.value, NOTHING[s.value]))) for s in Section]


def texts(made, kind):
    found = []
    for _, form in made.drafts:
        if isinstance(form, kind):
            found += [entry for _, entries in form if isinstance(entries, tuple) for entry in entries]
    return found


def test_what_a_brief_must_not_miss_is_added_where_the_model_says_nothing():
    made = composed(ARTICLE, drafts())
    assert "Thick fog kept replacement boats in port" in [d.what for d in texts(made, ObstaclesDraft)]
    assert "The company plans to charter two vessels by Friday" in [d.aim for d in texts(made, ObjectivesDraft)]
    assert "Two deckhands were hurt in a scuffle at the gate" in [d.what for d in texts(made, OutcomesDraft)]
    assert {"Selkie Lines", "Oona Brask"} <= {d.name for d in texts(made, ForcesDraft)}
    assert made.added == sum(len(texts(made, k)) for k in (ForcesDraft, ObjectivesDraft, ObstaclesDraft, OutcomesDraft))


def test_who_acts_once_is_added_if_a_body_or_of_an_office_and_not_if_merely_asked():
    text = (
        "Dockers stopped work at Port Selm on Monday.\n\nThe cranes stood still all day.\n\nNo ship came in.\n\n"
        "Ada Venn, the mayor, closed the pier. The Selkie Company suspended all sailings. Tom Reyl kept his kiosk open."
    )
    named = {d.name for d in texts(composed(article_of(text, None), drafts()), ForcesDraft)}
    assert {"Ada Venn", "Selkie Company"} <= named
    assert "Tom Reyl" not in named


def test_what_the_article_does_not_bear_out_takes_no_room():
    text = read("kestrel-ridge")
    untrue = "to build a lighthouse of blue glass on the far moon before the winter festival of the clockmakers ends"
    said = {"objectives": [{"who": f"Guild {n}", "aim": f"{untrue} in year {n}"} for n in range(8)], "abstained": False}
    mute = composed(text, drafts())
    loud = composed(text, drafts(objectives=said))
    assert {d.what for d in texts(loud, OutcomesDraft)} == {d.what for d in texts(mute, OutcomesDraft)}


def test_no_aim_is_added_that_the_article_does_not_bear_out():
    text = (
        "Dockers stopped work at Port Selm on Monday.\n\nThe state will not send in the army to unload the grain, "
        "minister Ada Venn said, though she did not rule out a court order if the ferries were hit.\n\n"
        "The union wants nine per cent. No ship came in. The cranes stood still all day."
    )
    article = article_of(text, None)
    made = composed(article, drafts())
    assert "The union wants nine per cent" in [d.aim for d in texts(made, ObjectivesDraft)]
    assert not [w for w in ground(article, made.drafts).withheld if w.section is Section.OBJECTIVES]


def test_what_is_added_is_checked_and_counted():
    made = composed(ARTICLE, drafts())
    done = ground(ARTICLE, made.drafts, added=made.added, repeated=made.repeated)
    count = done.count
    # What they do is found when they are: `who leads the Deckhands’ League`, `denied that …`, `stopped work …`.
    assert [force.role.split()[0] for force in done.forces] == ["leads", "denied", "stopped"]
    assert count.added == made.added + 3 > 3
    assert count.drafted == count.kept + count.withheld + count.repeated
    assert done.bottom_line is not None


def test_a_result_that_the_model_calls_an_obstacle_stands_among_the_results():
    said = {
        "obstacles": [{"what": "Two deckhands were hurt in a scuffle at the gate", "affects": ""}],
        "abstained": False,
    }
    made = composed(ARTICLE, drafts(obstacles=said))
    assert "Two deckhands were hurt in a scuffle at the gate" in [d.what for d in texts(made, OutcomesDraft)]
    assert "Two deckhands were hurt in a scuffle at the gate" not in [d.what for d in texts(made, ObstaclesDraft)]


def test_what_is_like_nothing_in_the_article_is_kept_to_be_withheld():
    said = {"outcomes": [{"what": "Rebels blew up the lighthouse"}], "abstained": False}
    made = composed(ARTICLE, drafts(outcomes=said))
    done = ground(ARTICLE, made.drafts)
    assert "Rebels blew up the lighthouse" in [w.text for w in done.withheld]


def test_the_shorter_words_are_the_models_where_they_are_a_statement():
    said = {"outcomes": [{"what": "Two deckhands were hurt"}], "abstained": False}
    made = composed(ARTICLE, drafts(outcomes=said))
    assert "Two deckhands were hurt" in [d.what for d in texts(made, OutcomesDraft)]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_added_keeps_to_its_share_of_the_article(name):
    article = read(name)
    made = composed(article, drafts())
    lines = [d.what for d in texts(made, OutcomesDraft)] + [d.what for d in texts(made, ObstaclesDraft)]
    told = sum(len(line.split()) for line in lines)
    assert told <= MOST * len(article.text.split()) + 40  # a section has its fewest lines, however long they are
    assert made == composed(article, drafts())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Brask", "Oona Brask", True),
        ("Peshmerga", "Peshmerga fighters", True),
        ("Vennmark", "Vennmark Supreme Court", False),
        ("the League", "League spokeswoman Oona Brask", False),
        ("Selkie Lines", "Norvia Lines", False),
    ],
)
def test_a_name_is_anothers_only_as_surname_or_as_its_people(one, other, same):
    assert is_one(one, other) is same


def test_a_place_and_a_mere_source_are_no_actors():
    article = article_of(
        "Troops came to Orle on Monday, Lantern News reported. In Orle two shops burned. Colonel Ada Venn led them.",
        None,
    )
    actors = Actors(article)
    assert not actors.is_actor("Orle", ForceKind.OTHER)
    assert not actors.is_actor("Lantern News", ForceKind.ORGANISATION)
    assert actors.is_actor("Ada Venn", ForceKind.PERSON)


def composed_of(text):
    return composed(article_of(text, None), drafts())


def test_what_is_done_over_a_plan_is_no_aim_of_those_who_do_it():
    made = composed_of(
        "Dockers walked out at Selm on Monday over pay and a plan to automate the quay. The union wants 9 per cent."
    )
    assert [d.aim for d in texts(made, ObjectivesDraft)] == ["The union wants 9 per cent"]


def test_no_line_runs_two_clauses_or_two_quotations_into_one():
    made = composed_of(
        "Ada Venn plans to spend it by the sea, where, she says, she will shake hands with everyone she meets.\n\n"
        "“We hide nobody,” he told me. “I denied it on Monday and I deny it again today that 9 died.”"
    )
    found = [d.aim for d in texts(made, ObjectivesDraft)] + [d.what for d in texts(made, OutcomesDraft)]
    assert not any("sea she will" in line for line in found)
    assert not any(line.find("”") < line.find("“") or ("”" in line and "“" not in line) for line in found)


def test_what_tells_when_and_nothing_of_what_is_no_line():
    made = composed_of("As the slow storm known as Ada finally cleared the coast. As many as 40 people died in Selm.")
    found = [d.what for d in texts(made, OutcomesDraft)]
    assert "As many as 40 people died in Selm" in found
    assert not any("cleared" in line for line in found)


MILL = """Mill workers hold the weir at Orle as the river rises

ORLE, June 2 — About 90 mill workers still held the weir at Orle on Tuesday, refusing to let engineers open its gates.

Talks led by the mayor broke down late on Monday. The county’s engineer, Ada Venn, said the wall was sound but that
the river could flow over it within two days.

The union blamed the company for the flood of 1911. The ministry rejected the claim. The opposition leader, Tom Reyl,
visited the tower block by the river. Sedge Lane was closed, and the bridge at Selm is under water.

There is no list of names, said the union’s clerk, Ruben Falk. The union claimed responsibility for the barrier."""


def told_in(text, kind):
    made = composed(article_of(text, None), drafts())
    return [getattr(d, "what", None) or d.aim for d in texts(made, kind)]


def test_talks_that_failed_and_closed_ways_are_obstacles_and_denials_and_names_are_none():
    found = told_in(MILL, ObstaclesDraft)
    assert "Talks led by the mayor broke down late on Monday" in found
    assert "The bridge at Selm is under water" in found
    assert not [t for t in found if "rejected" in t or "opposition" in t or "tower block" in t or "no list" in t]


def test_what_somebody_warns_of_and_who_owns_up_stand_among_the_outcomes():
    found = told_in(MILL, OutcomesDraft)
    assert "The wall was sound but the river could flow over it within two days" in found
    assert "The union claimed responsibility for the barrier" in found


def test_the_report_s_first_sentence_stands_in_for_the_main_point_whole():
    made = composed(article_of(MILL, None), drafts())
    mains = [form.bottom_line for section, form in made.drafts if section is Section.BOTTOM_LINE]
    assert mains[-1] == (
        "About 90 mill workers still held the weir at Orle on Tuesday, refusing to let engineers open its gates"
    )


def test_what_a_model_takes_for_the_main_point_from_far_below_goes_behind_the_news():
    said = {"bottom_line": "Sedge Lane was closed and the union’s clerk, Ruben Falk, said there was no list of names"}
    made = composed(article_of(MILL, None), drafts(bottom_line=said))
    first = next(form.bottom_line for section, form in made.drafts if section is Section.BOTTOM_LINE)
    assert first.startswith("About 90 mill workers")


def test_a_story_told_before_its_news_has_its_news_for_the_main_point():
    text = (
        "The smell of smoke woke her\n\nOrla Dunn was asleep when it began, and she thought of the cat.\n\n"
        "On Monday the Selm Kettle Company recalled 186,000 kettles after 47 fires in Lorne.\n\nThe cat is well."
    )
    made = composed(article_of(text, None), drafts())
    mains = [form.bottom_line for section, form in made.drafts if section is Section.BOTTOM_LINE]
    assert "recalled 186,000 kettles" in mains[-1]


def test_what_code_drafted_and_the_article_does_not_bear_out_is_left_out_and_never_called_the_models():
    text = (
        "Truce holds at Selm\n\nSELM, June 2 — A truce held along the Selm coast on Tuesday.\n\nRelief groups were "
        "hoping for easier access to the Selm coast following the truce.\n\nTwo ships were stopped off the coast."
    )
    article = article_of(text, None)
    made = composed(article, [d for d in drafts() if d[0] is not Section.BOTTOM_LINE])
    with_model = ground(article, made.drafts, added=made.added)
    alone = ground(article, made.drafts, added=made.added, own=made.own)
    assert with_model.withheld
    assert not alone.withheld
    assert alone.count.added == with_model.count.added - len(with_model.withheld)
    assert alone.count.drafted == alone.count.kept + alone.count.repeated


@pytest.mark.parametrize(
    "left_out",
    [
        "This must happen before the talks in June",
        "The number of boats has fallen since then",
        "The plan follows the talks he had called for",
        "Selm Now could not immediately confirm the count of boats",
        "The guild did not offer more details",
        "The towns that filed the suit have standing to do so",
        "Over 1,100 were not yet sent out",
    ],
)
def test_what_points_at_what_stands_elsewhere_is_not_added(left_out):
    text = f"Talks open\n\nThe guild closed three piers at Selm on Monday. {left_out}. Two boats were lost at Selm."
    told = [one.text for one in _told(article_of(text, None))]
    assert told[0] == "The guild closed three piers at Selm on Monday"
    assert not any(one.startswith(left_out[:30]) for one in told)


def test_a_bare_count_of_the_dead_tells_whom_it_counts():
    article = article_of(
        "Talks open\n\nThe guild closed three piers at Selm on Monday. About 44 were killed in it.", None
    )
    assert "About 44 were killed in it" in [one.text for one in _told(article)]
