"""Several outlets' accounts of the same fictional events, and the briefs of them: every claim stands in its article."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from briefing.conflicts import conflicts
from briefing.drafts import FORMS
from briefing.grounding import ground
from briefing.models import Brief, Page, Section
from briefing.render import content_id
from briefing.sentences import article

sys.path.append(str(Path(__file__).resolve().parent.parent / "render"))
from factory import generator

COURIER = """Fire on ferry off Port Selm kills nine

PORT SELM — A fire on the ferry Marta Loy killed nine people off Port Selm early on Monday, the coastguard said.

The coastguard said 212 people had been taken off the ship. Four crew members are missing.

The fire began on the car deck shortly after 3 a.m., said Dana Ruhl, a spokeswoman for the Selm coastguard. The ferry
was on its way from Port Selm to the island of Hallow with 225 people on board.

Its owner, Loy Lines, denied that the car deck had been overloaded. Transport minister Oskar Veen ordered an inquiry and
said the company would have to answer for every one of the dead.

Loy Lines plans to suspend all night sailings until Friday.
"""
POST = """At least 11 dead in Marta Loy ferry blaze

At least 11 people died when flames swept through the car deck of the ferry Marta Loy on Monday, according to Saint Orla
hospital in Port Selm.

“We have eleven dead here,” said the hospital's director, Ines Kolb. She said 31 people were being treated for burns.

Passengers said the car deck had been overloaded and that sprinklers did not work. Loy Lines denied that the car deck
had been overloaded.

Some 210 people were brought ashore by fishing boats and the coastguard.

Oskar Veen, the transport minister, ordered an inquiry.
"""
TRIBUNE = """Ferry fire kills nine off Port Selm

PORT SELM (Lantern Wire) - A fire on the ferry Marta Loy killed nine people off Port Selm early on Monday, the
coastguard said.

The coastguard said 212 people had been taken off the ship. Four crew members are missing.

The fire began on the car deck shortly after 3 a.m., said Dana Ruhl, a spokeswoman for the Selm coastguard. The ferry
was on its way from Port Selm to the island of Hallow with 225 people on board.

Residents of Hallow laid flowers on the quay.
"""
COURIER_LATER = """Marta Loy: toll rises to 13

PORT SELM — The number of people killed in the fire on the ferry Marta Loy has risen to 13, the coastguard said on
Tuesday.

All four missing crew members were found dead on the car deck, Dana Ruhl said.

Transport minister Oskar Veen said the inquiry would begin on Thursday.

Loy Lines suspended all night sailings.
"""
ELSEWHERE = """Two hurt as ferry burns at Kessin

KESSIN — A fire on the ferry Blue Heron injured two people in the port of Kessin on Monday, firefighters said.

The ferry was at its berth and empty but for the crew. The fire began in the engine room, said the harbour master, Jon
Abel.

The port of Kessin stayed open.
"""
STRIKE = """Selm bakers walk out

PORT SELM — Bakers in Port Selm walked out on Monday over night pay, the bakers' union said.

The union said 340 bakers had joined the strike. The guild of master bakers put the number at 120.

The union wants a rise of 6 per cent.
"""

FACTS = {
    "courier": ("Selm Courier", "https://selmcourier.example.org/a", "2026-05-04T07:30:00+02:00", COURIER),
    "post": ("Harbour Post", "https://www.harbourpost.example.net/b", "2026-05-04T12:10:00+02:00", POST),
    "tribune": ("Inland Tribune", "https://inlandtribune.example.com/c", "2026-05-04T08:15:00+02:00", TRIBUNE),
    "courier-later": ("Selm Courier", "https://selmcourier.example.org/d", "2026-05-05T09:00:00+02:00", COURIER_LATER),
    "elsewhere": ("Kessin Day", "https://kessinday.example.info/e", "2026-05-04T10:00:00+02:00", ELSEWHERE),
    "strike": ("Selm Courier", "https://selmcourier.example.org/f", "2026-05-04T11:00:00+02:00", STRIKE),
}

NINE = "A fire on the ferry Marta Loy killed nine people off Port Selm early on Monday, the coastguard said."

SAID: dict[str, dict[Section, list[dict[str, str]]]] = {
    "courier": {
        Section.FORCES: [
            {"name": "Loy Lines", "role": "owner", "size": ""},
            {"name": "Oskar Veen", "role": "Transport minister", "size": ""},
            {"name": "the coastguard", "role": "", "size": ""},
        ],
        Section.OBJECTIVES: [{"aim": "suspend all night sailings until Friday", "who": "Loy Lines"}],
        Section.OUTCOMES: [
            {"what": NINE},
            {"what": "The coastguard said 212 people had been taken off the ship."},
            {"what": "Four crew members are missing."},
            {"what": "Its owner, Loy Lines, denied that the car deck had been overloaded."},
            {"what": "Transport minister Oskar Veen ordered an inquiry."},
        ],
    },
    "post": {
        Section.FORCES: [
            {"name": "Loy Lines", "role": "", "size": ""},
            {"name": "Oskar Veen", "role": "transport minister", "size": ""},
            {"name": "Saint Orla hospital", "role": "", "size": ""},
        ],
        Section.OUTCOMES: [
            {
                "what": "At least 11 people died when flames swept through the car deck of the ferry Marta Loy on "
                "Monday, "
                "according to Saint Orla hospital in Port Selm."
            },
            {"what": "Ines Kolb said 31 people were being treated for burns."},
            {"what": "Passengers said the car deck had been overloaded."},
            {"what": "Loy Lines denied that the car deck had been overloaded."},
            {"what": "Some 210 people were brought ashore by fishing boats and the coastguard."},
            {"what": "Oskar Veen, the transport minister, ordered an inquiry."},
        ],
    },
    "tribune": {
        Section.OUTCOMES: [
            {"what": NINE},
            {"what": "The coastguard said 212 people had been taken off the ship."},
        ],
    },
    "courier-later": {
        Section.FORCES: [{"name": "Loy Lines", "role": "", "size": ""}],
        Section.OUTCOMES: [
            {
                "what": "The number of people killed in the fire on the ferry Marta Loy has risen to 13, the "
                "coastguard said on Tuesday."
            },
            {"what": "Loy Lines suspended all night sailings."},
        ],
    },
    "elsewhere": {
        Section.OUTCOMES: [
            {
                "what": "A fire on the ferry Blue Heron injured two people in the port of Kessin on Monday, "
                "firefighters said."
            }
        ],
    },
    "strike": {
        Section.OBJECTIVES: [{"aim": "a rise of 6 per cent", "who": "the union"}],
        Section.OUTCOMES: [{"what": "The union said 340 bakers had joined the strike."}],
    },
}
_LISTS = {Section.FORCES: "forces", Section.OBJECTIVES: "objectives", Section.OUTCOMES: "outcomes"}
_AT_ONCE = 14
"""So many items one answer of a model may have."""


@cache
def brief_of(name: str) -> Brief:
    """Give the brief of an account, as the gate leaves it."""
    outlet, url, published, text = FACTS[name]
    title, _, body = text.partition("\n")
    return briefed(body, SAID[name], title=title, outlet=outlet, url=url, published_at=published)


def briefed(text: str, said: dict[Section, list[dict[str, str]]], **known: str | None) -> Brief:
    """Brief an article with what a model is given to have said of it."""
    read = article(Page(text=text, **known))
    drafts = [
        (section, FORMS[section].model_validate({_LISTS[section]: items[n : n + _AT_ONCE], "abstained": False}))
        for section, items in said.items()
        for n in range(0, len(items), _AT_ONCE)
    ]
    kept = ground(read, drafts)
    made = Brief(
        id="",
        as_of="2026-05-05T10:00:00+00:00",
        article=read,
        forces=kept.forces,
        objectives=kept.objectives,
        obstacles=kept.obstacles,
        outcomes=kept.outcomes,
        conflicts=conflicts(read),
        withheld=kept.withheld,
        generator=generator(),
    )
    return made.model_copy(update={"id": content_id(made)})


def told(*sentences: str, outlet: str, published: str = "2026-05-04", title: str = "Blast in Orvel") -> Brief:
    """Brief a short article of which every sentence is an outcome."""
    said = {Section.OUTCOMES: [{"what": sentence} for sentence in sentences]}
    address = f"https://{outlet.casefold().replace(' ', '')}.example.org/{published}"
    return briefed(" ".join(sentences), said, title=title, outlet=outlet, url=address, published_at=published)
