"""Where an office ends and its holder's name begins, and what of a text is the office."""

from __future__ import annotations

import pytest

from briefing.offices import holder_behind, office_before, parted


@pytest.mark.parametrize(
    ("name", "office", "holder"),
    [
        ("Lorne Transport Minister Karel Dova", "Lorne Transport Minister", "Karel Dova"),
        ("Selm Attorney General Ada Venn", "Selm Attorney General", "Ada Venn"),
        ("Selkie Chief Executive Rolf Tamm", "Selkie Chief Executive", "Rolf Tamm"),
        ("General Steel", "", "General Steel"),
        ("Governor Island", "", "Governor Island"),
        ("Judge Rotha Hospital", "", "Judge Rotha Hospital"),
        ("Prince Orlo County", "", "Prince Orlo County"),
        ("Ada Venn", "", "Ada Venn"),
        ("Attorney General", "", "Attorney General"),
    ],
)
def test_an_office_is_parted_from_its_holder_and_a_body_or_place_stays_whole(name, office, holder):
    assert parted(name) == (office, holder)


@pytest.mark.parametrize(
    ("before", "name", "holder"),
    [
        ("They met former Vice President of the ", "Lorne Isles Ada Venn", "Ada Venn"),
        ("Senator from ", "Selm Ada Venn", "Ada Venn"),
        ("The president of the ", "Selm Dock Players", "Selm Dock Players"),
        ("The President of the ", "Selm Dock Players", "Selm Dock Players"),
        ("Minister of ", "Lorne Isles", "Lorne Isles"),
        ("a sailor from ", "Selm Ada Venn", "Selm Ada Venn"),
    ],
)
def test_a_name_that_runs_on_from_what_an_office_is_of_is_the_holders_alone(before, name, holder):
    assert holder_behind(before, name) == holder


@pytest.mark.parametrize(
    ("before", "office"),
    [
        ("loyal to the rebel leader and sitting First Vice President ", "First Vice President"),
        ("On Monday Deputy Civil Defence Minister ", "Deputy Civil Defence Minister"),
        ("were allies of former President ", "former President"),
        ("told Selm Secretary of State ", "Selm Secretary of State"),
        ("as former Vice President of the Lorne Isles ", "former Vice President of the Lorne Isles"),
        ("met Interior Minister Karel Dova and Health Minister ", "Health Minister"),
        ("the Trade and Industry Minister ", "the Trade and Industry Minister"),
        ("said in a note from the town’s mayor, ", "the town’s mayor"),
        ("praised union head ", "union head"),
        ("in a letter sent by the activist group, ", ""),
        ("a founder of ‘Stop the Dam’ co-founder ", "co-founder"),
        ("its chief negotiator, ", "chief negotiator"),
        ("the union’s general secretary Dr ", "the union’s general secretary"),
        ("the first thing ", ""),
        ("said Dr ", ""),
        ("the road to ", ""),
    ],
)
def test_the_office_before_a_name_is_given_whole_and_nothing_else(before, office):
    assert office_before(before) == office
