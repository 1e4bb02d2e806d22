"""Each actor stands once, under a name that is one, as what it is, with what the article tells of it."""

from __future__ import annotations

import pytest

from briefing.actors import is_one
from briefing.composing import composed
from briefing.drafts import ForceDraft, ForcesDraft
from briefing.grounding import ground
from briefing.models import ForceKind, Section
from briefing.text.kinds import force_kind
from tests.fakes import article_of

TEXT = """Ferries stop at Selm as talks stall

SELM, June 2 — Selkie Lines, a ferry company, stopped all sailings from Selm on Tuesday after Government troops closed
the pier. Transport Minister Karel Dova ordered an inquiry. Dova met the crews at noon.

The relief group Open Hand sent two boats to the island. Government forces searched the harbour, and the Data Keeper,
Ada Venn, warned of a leak. A panel said the Harbour Office had broken the law. Rosa Brandt of Orle University watched.
"""


def forces_of(*said: tuple[str, str]):
    drafts = tuple(ForceDraft(name=name, role=role, size="") for name, role in said)
    given = [(Section.FORCES, ForcesDraft(forces=drafts, abstained=False))]
    return {f.name: f for f in ground(article_of(TEXT, None), given).forces}


def test_an_office_is_its_holders_and_its_holder_stands_once():
    found = forces_of(("Transport Minister", "Karel Dova"), ("Karel Dova", ""), ("Dova", ""))
    assert list(found) == ["Karel Dova"]
    assert found["Karel Dova"].role == "Transport Minister"
    assert [f.id for f in forces_of(("Data Keeper", ""), ("Ada Venn", ""), ("Open Hand", "")).values()] == ["f1", "f2"]


def test_a_person_has_the_name_in_full():
    found = forces_of(("Dova", ""), ("Karel Dova", ""))
    assert list(found) == ["Karel Dova"]
    assert found["Karel Dova"].aliases == ("Dova",)


def test_a_body_is_not_who_leads_it():
    assert forces_of(("Selkie Lines", "owner, Karel Dova"))["Selkie Lines"].role == "a ferry company"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Government troops", "government forces", True),
        ("Lorne army", "Lorne soldiers", True),
        ("Lorne army", "Selm army", False),
        ("troops", "army", False),
    ],
)
def test_whose_forces_they_are_tells_whether_two_names_are_one(one, other, same):
    assert is_one(one, other) is same


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Selkie Lines", "a ferry company"),
        ("Open Hand", "relief group"),
        ("Government forces", "searched the harbour"),
        ("Harbour Office", ""),
    ],
)
def test_the_article_tells_what_an_actor_is_or_does_where_the_model_does_not(name, role):
    assert forces_of((name, ""))[name].role == role


@pytest.mark.parametrize(
    ("name", "beside", "kind"),
    [
        ("Orle General Hospital", "a nurse at ", ForceKind.ORGANISATION),
        ("Coast Guard Command", "a spokesman for ", ForceKind.MILITARY),
        ("Rosa Brandt of Orle University", "Law professor ", ForceKind.PERSON),
        ("Tuva Selm", "Opposition lawmaker ", ForceKind.PERSON),
        ("Upland Water", ", the state company that runs the dam", ForceKind.COMPANY),
        ("Lower Valley Guard", "armed members of the ", ForceKind.ARMED_GROUP),
        ("Port Amber", "", ForceKind.OTHER),
    ],
)
def test_a_name_is_of_the_sort_its_words_say(name, beside, kind):
    assert force_kind(name, beside) is kind


def test_where_a_report_comes_from_is_no_actor():
    text = "HARROWDEN, June 2 (AW) — The council shut the pier at Orle on Monday. Selkie Lines sued the council.\n"
    made = composed(article_of(text, None), ())
    named = [f.name for _, form in made.drafts if isinstance(form, ForcesDraft) for f in form.forces]
    assert "Selkie Lines" in named
    assert "HARROWDEN" not in named


TITLED = """Dam talks open at Selm

SELM, June 2 — Lorne Transport Minister Karel Dova met former Vice President of the Lorne Isles Ada Venn on Monday. She
was backed by Deputy Mines Minister Rosa Brandt, and warned by Nils Orre, a former U.L. Navy engineer who drew the dam.

Tove Sunn — the former clerk of Orle — asked the court to halt her trial. “The gate was shut,” said Arvid Holm, a
spokesman for the dam’s owner. In a note sent by the walkers’ group, Edda Myhr, a professor of rivers, called it late.

In a letter, Olav Tamm, Selm Water’s chief of locks, blamed fog. The opposition’s Runa Falk accused the army of haste.
"""


def titled(*names: str):
    drafts = tuple(ForceDraft(name=name, role="", size="") for name in names)
    given = [(Section.FORCES, ForcesDraft(forces=drafts, abstained=False))]
    return {f.name: f for f in ground(article_of(TITLED, None), given).forces}


@pytest.mark.parametrize(
    ("said", "name", "role"),
    [
        ("Lorne Transport Minister Karel Dova", "Karel Dova", "Lorne Transport Minister"),
        ("Ada Venn", "Ada Venn", "former Vice President of the Lorne Isles"),
        ("Mines Minister Rosa Brandt", "Rosa Brandt", "Deputy Mines Minister"),
        ("Nils Orre", "Nils Orre", "a former U.L. Navy engineer"),
        ("Tove Sunn", "Tove Sunn", "the former clerk of Orle"),
        ("Arvid Holm", "Arvid Holm", "a spokesman for the dam’s owner"),
        ("Edda Myhr", "Edda Myhr", "a professor of rivers"),
        ("Olav Tamm", "Olav Tamm", "Selm Water’s chief of locks"),
        ("Runa Falk", "Runa Falk", "accused the army of haste"),
    ],
)
def test_a_person_is_named_without_the_office_which_is_told_as_what_they_are(said, name, role):
    force = titled(said)[name]
    assert force.role == role
    assert force.kind is ForceKind.PERSON


def test_the_office_that_a_name_is_said_with_stands_before_what_its_holder_did():
    drafts = (ForceDraft(name="Transport Minister Karel Dova", role="ordered an inquiry", size=""),)
    given = [(Section.FORCES, ForcesDraft(forces=drafts, abstained=False))]
    (force,) = ground(article_of(TEXT, None), given).forces
    assert (force.name, force.role) == ("Karel Dova", "Transport Minister, ordered an inquiry")


def test_a_body_called_by_its_last_word_is_the_one_that_acts_under_its_whole_name():
    article = article_of(
        "News\n\nThe Lornish military took the ridge on Monday, it said. The military said 760 left Orle.", None
    )
    made = composed(article, [])
    outcomes = ground(article, made.drafts, added=made.added, own=made.own).outcomes
    assert {o.speaker.name for o in outcomes if o.speaker} == {"the Lornish military"}


def names_in(text: str):
    article = article_of(text, None)
    made = composed(article, [])
    return [f.name for f in ground(article, made.drafts, added=made.added, own=made.own).forces]


@pytest.mark.parametrize(
    ("text", "no_actor"),
    [
        ("Parts of Orle were lost. The south of Orle has suffered less. The rest of Orle was spared.", "Orle"),
        ("Ada Venn, a Democrat, accused the board. Venn won the case for the town council of Selm.", "Democrat"),
        ("Lornish and Selmish forces took the ridge. Lornish and Selmish forces hold it.", "Selmish forces"),
        ("The Lornish news site Brask said so. Brask reported a fire. Ada Venn told Brask that it was out.", "Brask"),
        ("A source within the Selm Ministry said so. Ada Venn of the Selm Ministry said so.", "Selm Ministry"),
        ("American sailors were aboard. American sailors left the port at noon.", "American"),
        ("Lornish officials said the gate held. Lornish officials said it would be shut.", "Lornish officials"),
    ],
)
def test_a_place_a_half_name_and_a_mere_source_are_no_actors(text, no_actor):
    assert no_actor not in names_in(f"News from Selm\n\n{text}")


def test_initials_with_stops_are_short_for_the_name_in_full_which_is_shown():
    assert is_one("U.L.", "United Lorne")
    found = forces_of(("Data Keeper", ""))
    assert found
    text = (
        "News from Selm\n\nThe U.L. closed the pier. The United Lorne said the pier had cracked. The U.L. paid for it."
    )
    assert names_in(text) == ["United Lorne"]


def test_movements_in_arms_are_no_states():
    assert force_kind("Islamic State") is ForceKind.ARMED_GROUP
    assert force_kind("Selm officials", "near the ISIS-held town of ") is not ForceKind.ARMED_GROUP


def test_a_company_that_begins_as_a_title_does_is_no_person_and_what_is_done_at_it_no_role():
    text = (
        "News\n\nGeneral Electric Co closed the pier. At Selkie, the board found dust on nine piers. Selkie was fined."
    )
    article = article_of(text, None)
    made = composed(article, [])
    found = {f.name: f for f in ground(article, made.drafts, added=made.added, own=made.own).forces}
    assert found["General Electric Co"].kind is ForceKind.COMPANY
    assert not any("dust" in force.role for force in found.values())


def actors_of(text: str) -> dict[str, str]:
    article = article_of(text, None)
    made = composed(article, ())
    found = ground(article, made.drafts, added=made.added, repeated=made.repeated, own=made.own).forces
    return {f.name: f.role for f in found}


def test_a_group_without_a_name_is_named_with_what_it_does():
    found = actors_of(
        "SELM, June 2 — Protesters blocked the bridge at Selm on Monday.\n\n"
        "A gunman wounded two guards at the gate. Police cleared the square by night.\n"
    )
    assert found["Protesters"] == "blocked the bridge at Selm on Monday"
    assert found["gunman"] == "wounded two guards at the gate"
    assert found["Police"] == "cleared the square by night"


def test_a_group_that_others_only_speak_of_is_not_named():
    found = actors_of(
        "Selkie Lines closed the pier at Selm on Monday.\n\nThe violence of police worries many. Ada Venn, the mayor, "
        "said dockers had left the quay.\n"
    )
    assert not {"police", "dockers"} & {name.lower() for name in found}


@pytest.mark.parametrize(
    ("sentence", "named", "not_named"),
    [
        ("“It is over,” Judge Ada Pym of Orle District Court in Lorne City said in a ruling.", "Ada Pym", "Lorne City"),
        (
            "In a note from the stricken city of Portsel, President Ada Venn said the dam would hold.",
            "Ada Venn",
            "Portsel",
        ),
        ("The Mines and Rivers Service closed the dam.", "Mines and Rivers Service", "Rivers Service"),
        ("Keeper of the Seals Lord Venn described the case as closed for good.", "Lord Venn", "Seals Lord Venn"),
        ("Marches in Orle and Arnby drew large crowds. The Harbour Office closed the pier.", "Harbour Office", "Arnby"),
        ("Ebola and fear were spreading. The Harbour Office closed the pier.", "Harbour Office", "Ebola"),
        ("The 4th Hill Brigade took the ridge.", "4th Hill Brigade", "Hill Brigade"),
        ("Ada B. Venn, the mayor, closed the pier.", "Ada B. Venn", "Ada B"),
    ],
)
def test_an_actor_has_its_whole_name_and_a_place_or_an_illness_is_none(sentence, named, not_named):
    found = actors_of(f"LORNE, June 2 — {sentence}\n\nThe pier was shut.\n")
    assert named in found
    assert not_named not in found


def test_one_who_is_named_in_full_once_acts_under_the_surname():
    found = actors_of(
        "The council refused to pay for Ada Venn, who was jailed in Arn.\n\n"
        "Venn asked for a lawyer. Venn appealed in May.\n"
    )
    assert "Ada Venn" in found


@pytest.mark.parametrize(("name", "kind"), [("FBI", ForceKind.STATE), ("U.N.", ForceKind.ORGANISATION)])
def test_initials_that_the_world_knows_tell_the_sort_of_a_body(name, kind):
    assert force_kind(name) is kind
