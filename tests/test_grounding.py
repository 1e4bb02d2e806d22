"""What a model says becomes a claim, a repetition, or withheld: never nothing."""

from __future__ import annotations

import pytest

from briefing.drafts import FORMS
from briefing.grounding import ground
from briefing.models import FROM_EXAMPLE, Commitment, ForceKind, OutcomeKind, Reason, Section
from briefing.text.wording import joined, tidy, without_speaker
from tests.fakes import NOTHING, article_of

TEXT = """Calder Dam standoff enters third day

Tuesday, 14 April 2026

About 240 members of the Farmers’ Guard held Calder Dam on Tuesday. The group seized the control house on Sunday,
wounding two guards.

Upland Water plans to open the gates by Friday. Seven people were arrested at a roadblock, police said.

Tomas Reyl, who leads the Farmers’ Guard, denied that his men had mined the road. Police found no mines.

A washed-out bridge at Orle kept police vehicles 14 kilometres from the dam."""
ARTICLE = article_of(TEXT, None)


def grounded(**said):
    drafts = [
        (section, FORMS[section].model_validate(said.get(section.value, NOTHING[section.value]))) for section in Section
    ]
    return ground(ARTICLE, [d for d in drafts if d[0] is not Section.BOTTOM_LINE or "bottom_line" in said])


def outcomes(*texts):
    return grounded(outcomes={"outcomes": [{"what": text} for text in texts], "abstained": not texts})


def test_every_draft_is_counted_once():
    done = outcomes(
        "The group seized the control house on Sunday",
        "The group seized the control house",
        "The group seized the control house on Sunday, wounding nine guards",
        "Farmers blew up the dam",
    )
    count = done.count
    assert (count.drafted, count.kept, count.repeated, count.withheld) == (4, 1, 1, 2)
    assert len(done.outcomes) == 1
    assert len(done.withheld) == 2


def test_a_claim_carries_what_the_article_has_of_it():
    done = outcomes("Seven people were arrested at a roadblock, police said.")
    (claim,) = done.outcomes
    assert claim.text == "Seven people were arrested at a roadblock"
    assert claim.speaker.name == "police"
    assert claim.commitment is Commitment.REPORTED
    assert claim.kind is OutcomeKind.CAPTURE
    assert [(f.as_written, f.value, f.of) for f in claim.figures] == [("Seven", 7, "people")]
    (evidence,) = claim.evidence
    assert ARTICLE.text[evidence.start : evidence.end] == evidence.quote
    assert evidence.quote == "Seven people were arrested at a roadblock, police said."


def test_days_are_worked_out_from_the_day_of_publication_and_keep_their_wording():
    past, coming = outcomes(
        "The group seized the control house on Sunday, wounding two guards",
        "Upland Water plans to open the gates by Friday",
    ).outcomes
    assert [(d.as_written, d.date, d.resolved) for d in past.dates] == [("Sunday", "2026-04-12", True)]
    assert [(d.as_written.lower(), d.date) for d in coming.dates] == [("friday", "2026-04-17")]
    assert coming.commitment is Commitment.PLANNED


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        pytest.param("The group seized the control house, wounding 12 guards", Reason.NUMBER, id="number"),
        pytest.param("The group seized the control house in Harrowgate", None, id="place"),
        pytest.param("Tomas Reyl said his men had mined the road", None, id="denial-turned-round"),
        pytest.param("Police found mines", None, id="negation-dropped"),
        pytest.param("Upland Water opened the gates on Friday", None, id="plan-told-as-done"),
        pytest.param("About 240 police were arrested by the Farmers’ Guard", None, id="roles-exchanged"),
        pytest.param("The group seized the control house on Sunday, wounding two guards of", None, id="cut-off"),
        pytest.param("A meteorite struck the reservoir", Reason.NOT_IN_SOURCE, id="made-up"),
    ],
)
def test_what_the_article_does_not_bear_out_is_withheld_with_a_reason(said, reason):
    done = outcomes(said)
    assert done.outcomes == ()
    (withheld,) = done.withheld
    assert withheld.text == said
    assert withheld.detail
    assert reason is None or withheld.reason is reason


@pytest.mark.parametrize(
    ("said", "offending"),
    [
        pytest.param("The group seized the control house, wounding 12 guards", ("12",), id="number"),
        pytest.param("A meteorite struck Calder Dam", ("meteorite", "struck"), id="made-up"),
        pytest.param("Upland Water plans to unlock the gates by Friday", ("unlock",), id="other-words"),
    ],
)
def test_what_is_withheld_names_the_words_that_failed(said, offending):
    (withheld,) = outcomes(said).withheld
    assert withheld.offending == offending
    assert all(word in said for word in offending)


def test_a_name_that_the_article_has_not_is_itself_what_failed():
    force = {"name": "Grand Army of Nowhere", "role": "invaded", "size": ""}
    (withheld,) = grounded(forces={"forces": [force], "abstained": False}).withheld
    assert withheld.offending == ("Grand Army of Nowhere",)


def test_forces_are_named_as_the_article_names_them_and_joined():
    done = grounded(
        forces={
            "forces": [
                {"name": "the Farmers' Guard", "role": "held Calder Dam", "size": "About 240 members"},
                {"name": "Farmers’ Guard", "role": "", "size": ""},
                {"name": "Upland Water", "role": "blew up the dam", "size": ""},
                {"name": "Grand Army of Nowhere", "role": "invaded", "size": ""},
                {"name": "Tomas Reyl", "role": "leads the Farmers’ Guard", "size": ""},
            ],
            "abstained": False,
        }
    )
    names = [force.name for force in done.forces]
    assert names == ["Farmers’ Guard", "Upland Water", "Tomas Reyl"]
    guard, water, reyl = done.forces
    assert [(f.value, f.approximate) for f in guard.strength] == [(240, True)]
    assert water.role == "plans to open the gates by Friday"  # not what the model says
    assert reyl.kind is ForceKind.PERSON
    assert {(w.section, w.reason) for w in done.withheld} >= {(Section.FORCES, Reason.NAME)}
    assert any("blew up" in w.text for w in done.withheld)


def test_an_aim_is_tied_to_its_force():
    done = grounded(
        forces={"forces": [{"name": "Upland Water", "role": "", "size": ""}], "abstained": False},
        objectives={
            "objectives": [{"who": "Upland Water", "aim": "plans to open the gates by Friday"}],
            "abstained": False,
        },
    )
    (aim,) = done.objectives
    assert aim.text == "Upland Water plans to open the gates by Friday"
    assert aim.force_ids == (done.forces[0].id,)


def test_an_aim_given_to_the_wrong_holder_is_never_shown_with_it():
    done = grounded(
        objectives={
            "objectives": [{"who": "Tomas Reyl", "aim": "plans to open the gates by Friday"}],
            "abstained": False,
        }
    )
    assert all("Reyl" not in aim.text for aim in done.objectives)


def test_a_bottom_line_that_does_not_stand_gives_way_to_the_nearest_sentence():
    said = "About 900 members of the Farmers’ Guard held Calder Dam on Tuesday"
    done = grounded(bottom_line={"bottom_line": said})
    assert done.bottom_line.text == "About 240 members of the Farmers’ Guard held Calder Dam on Tuesday"
    assert [(w.section, w.text) for w in done.withheld] == [(Section.BOTTOM_LINE, said)]


def test_without_anything_like_it_in_the_article_there_is_no_bottom_line():
    done = grounded(bottom_line={"bottom_line": "Parliament passed next year’s budget unanimously."})
    assert done.bottom_line is None
    assert [w.section for w in done.withheld] == [Section.BOTTOM_LINE]


def test_nothing_said_is_nothing_claimed():
    done = outcomes()
    assert (done.forces, done.objectives, done.obstacles, done.outcomes, done.withheld) == ((), (), (), (), ())


@pytest.mark.parametrize(
    ("text", "longest", "tidied"),
    [
        ("  • One  thing\nhappened,  ", None, "One thing happened"),
        ("The U. S. army left", None, "The U.S. army left"),
        ("It rained. Then the river ro", 28, "It rained"),
        ("“We will stay", None, "We will stay"),
        ("Nobody came (officials said", None, "Nobody came officials said"),
    ],
)
def test_a_statement_is_tidied_before_it_is_checked(text, longest, tidied):
    assert tidy(text, longest) == tidied


def test_words_that_tell_a_speaker_shown_beside_are_taken_off():
    assert without_speaker("Two were hurt, police said.", "police") == "Two were hurt"
    assert without_speaker("Two were hurt, according to the police", "the police") == "Two were hurt"
    assert without_speaker("Two were hurt, a doctor said.", "police") == "Two were hurt, a doctor said."
    assert joined("The union", "demands a rest day") == "The union demands a rest day"
    assert joined("The union", "a rest day") == "The union – a rest day"
    assert joined("the union", "The union wants rest") == "The union wants rest"


@pytest.mark.parametrize("named", ["Calder Dam", "Police vehicles", "The control house"])
def test_what_only_names_a_thing_is_no_statement(named):
    done = grounded(obstacles={"obstacles": [{"what": named, "affects": ""}], "abstained": False})

    assert done.obstacles == ()
    assert [w.reason for w in done.withheld] == [Reason.NOT_A_STATEMENT]


def test_a_short_line_with_a_verb_is_one():
    assert len(outcomes("Police found no mines").outcomes) == 1


def outcomes_of(text, *said, **more):
    drafts = [
        (
            Section.OUTCOMES,
            FORMS[Section.OUTCOMES].model_validate({"outcomes": [{"what": what} for what in said], "abstained": False}),
        )
    ]
    return ground(article_of(text, None), drafts, **more)


def test_what_an_army_says_of_its_own_war_is_a_party_s_word():
    war = "Rebels hold the town of Orle. At least 43 raiders had been killed since Friday, the army said."
    peace = "The flood reached Orle. At least 43 families had been moved since Friday, the army said."

    assert [c.commitment for c in outcomes_of(war, "At least 43 raiders had been killed since Friday").outcomes] == [
        Commitment.CLAIMED
    ]
    assert [c.commitment for c in outcomes_of(peace, "At least 43 families had been moved since Friday").outcomes] == [
        Commitment.REPORTED
    ]


@pytest.mark.parametrize(
    ("sentence", "said", "commitment"),
    [
        (
            "Nineteen provinces sued the government on Monday over a rule that would cut school meals.",
            "Nineteen provinces sued the government on Monday",
            Commitment.REPORTED,
        ),
        (
            "The data office has opened an inquiry and could fine the firm up to 2 per cent of its sales.",
            "The data office has opened an inquiry",
            Commitment.REPORTED,
        ),
        (
            "The pier, which was built last year, will be closed for repairs until the end of May.",
            "The pier will be closed for repairs until the end of May",
            Commitment.PLANNED,
        ),
    ],
)
def test_a_deed_is_as_firm_as_its_own_clause(sentence, said, commitment):
    (claim,) = outcomes_of(sentence, said).outcomes
    assert claim.commitment is commitment


def test_what_the_model_repeats_of_the_prompt_s_example_is_called_so():
    example = "Dockers of Quillhaven stopped work. Selkie Lines runs the ferries."
    done = outcomes_of(
        "Police held five people in Orle on Monday.",
        "Selkie Lines runs the ferries",
        "Police held nine people in Orle",
        example=example,
    )
    assert [w.detail == FROM_EXAMPLE for w in done.withheld] == [True, False]


def test_who_speaks_for_somebody_is_named_first():
    (claim,) = outcomes_of(
        "The union met on Monday. Its secretary, Ada Venn, said 40 crews would stop work.", "40 crews would stop work"
    ).outcomes
    assert claim.speaker.name == "Ada Venn, secretary"


def test_running_text_bears_out_what_a_heading_says_too():
    text = (
        "A hearing is set for March 24\n\nThe judge was named on Monday. A hearing is set for March 24, the court said."
    )
    assert [c.evidence[0].sentence for c in outcomes_of(text, "A hearing is set for March 24").outcomes] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "The sheriff said 14 people were dead in Orle; his office later withdrew that figure.",
        "The sheriff said 14 people were dead in Orle. His office later withdrew that figure.",
    ],
)
def test_what_the_article_takes_back_is_withheld(text):
    done = outcomes_of(f"{text} Police closed the road.", "14 people were dead in Orle", "Police closed the road")
    assert [c.text for c in done.outcomes] == ["Police closed the road"]
    assert [w.reason for w in done.withheld] == [Reason.DENIAL]


def test_words_joined_by_a_mark_are_no_words_of_others():
    said = {"outcomes": [{"what": "The farm's owner closed the slow-moving gate"}], "abstained": False}
    article = article_of("The farm’s owner closed the slow-moving gate on Monday.")
    done = ground(article, [(Section.OUTCOMES, FORMS[Section.OUTCOMES].model_validate(said))])

    assert [claim.text for claim in done.outcomes] == ["The farm’s owner closed the slow-moving gate"]


LEAN = article_of(
    """Orle cuts its posts before the vote

ORLE, June 2 — The town of Orle reduced the number of posts from 180 to 5 on Monday. Tensions have risen in Orle.

“We had the lamps on,” said Tamsin Orl, 61, a schoolteacher from Osk. Pell Varn’s mayor, Josip Ardane, said that 12
guards were hurt. Ardane put the losses at 4,000 crowns.

Sarmad al-Jilane, of the monitoring group Upland Watch, confirmed the losses. Irsa Dunmore, a director of the Guard,
wants the council shut out of the talks. The Institute for Upland Studies was founded by Petra Vanning.

Its patrols were turned back between Harrow Bridge and Lorne, the Joint Monitoring Mission said. A quarrel between
Corvane Industries and Halden Pike, which began in May over a quarry and a disputed road, stopped all work.""",
    "Courier",
)


def forces(*said):
    entries = [{"name": name, "role": role, "size": ""} for name, role in said]
    form = FORMS[Section.FORCES].model_validate({"forces": entries, "abstained": False})
    return ground(LEAN, [(Section.FORCES, form)])


def role_of(name, role=""):
    (force,) = forces((name, role)).forces
    return force.role


@pytest.mark.parametrize(
    ("name", "role"),
    [
        pytest.param("Tamsin Orl", "a schoolteacher from Osk", id="behind-the-name"),
        pytest.param("Josip Ardane", "Pell Varn’s mayor", id="before-the-name"),
        pytest.param("Irsa Dunmore", "a director of the Guard", id="between-commas"),
        pytest.param("Joint Monitoring Mission", "", id="not-of-a-body"),
    ],
)
def test_a_person_of_whom_the_model_says_nothing_is_who_the_article_says(name, role):
    done = forces((name, ""))
    (force,) = done.forces
    assert force.role == role
    assert not role or role in force.evidence[0].quote
    assert done.count.added == bool(role)
    assert done.count.drafted == done.count.kept + done.count.withheld + done.count.repeated


def test_a_part_is_not_cut_off_within_a_change_or_a_pair():
    assert role_of("town of Orle", "reduced the number of posts from 180 to 5") == (
        "reduced the number of posts from 180 to 5"
    )
    done = forces(("town of Orle", "reduced the number of posts from 180"))
    assert [f.role for f in done.forces] == [""]
    assert [(w.reason, w.detail) for w in done.withheld] == [(Reason.NUMBER, "the article says “from 180 to 5”")]
    assert role_of("Corvane Industries", "a quarrel between Corvane Industries and Halden Pike which began") == ""


def test_a_line_tells_a_change_whole():
    form = FORMS[Section.OUTCOMES].model_validate(
        {"outcomes": [{"what": "The town of Orle reduced the number of posts from 180"}], "abstained": False}
    )
    done = ground(LEAN, [(Section.OUTCOMES, form)])
    assert not done.outcomes
    assert [w.reason for w in done.withheld] == [Reason.NUMBER]


def test_what_is_only_wanted_is_no_part_that_somebody_has():
    done = forces(("council", "shut out of the talks"))
    assert all(not force.role for force in done.forces)


def test_a_place_in_which_things_happen_takes_no_part():
    done = forces(("Osk", ""), ("Pell Varn", ""), ("Courier", ""))
    assert not done.forces
    assert {w.reason for w in done.withheld} <= {Reason.NOT_A_STATEMENT, Reason.NAME}


def test_who_belongs_to_a_body_is_a_person_and_a_name_keeps_its_capitals():
    done = forces(("Sarmad al-Jilane", "confirmed the losses"))
    assert [f.kind for f in done.forces] == [ForceKind.PERSON]
    assert role_of("Petra Vanning", "founded the institute for Upland Studies") in {
        "",
        "founded the Institute for Upland Studies",
    }


def test_a_person_is_one_speaker_under_the_name_first_given():
    form = FORMS[Section.OUTCOMES].model_validate({"outcomes": [{"what": "12 guards were hurt"}], "abstained": False})
    (claim,) = ground(LEAN, [(Section.OUTCOMES, form)]).outcomes
    assert claim.speaker.name.endswith("Josip Ardane")


@pytest.mark.parametrize(
    "said",
    [
        "It is ours,” he said. “We hold it",
        "As the slow storm known as Ada finally cleared the town of Orle",
    ],
)
def test_half_a_sentence_is_no_statement(said):
    form = FORMS[Section.OUTCOMES].model_validate({"outcomes": [{"what": said}], "abstained": False})
    assert [w.reason for w in ground(LEAN, [(Section.OUTCOMES, form)]).withheld][:1] == [Reason.NOT_A_STATEMENT]
