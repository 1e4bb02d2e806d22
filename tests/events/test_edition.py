"""An edition: events merged, ranked and compared with the edition before."""

from __future__ import annotations

from itertools import chain

from accounts import FACTS, brief_of, briefed, told
from factory import generator
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.digests import ChangeKind, Coverage, Digest, MergedObstacle, Window
from briefing.events.changes import Correction, claims_of
from briefing.events.edition import edition
from briefing.events.merge import merged
from briefing.events.ranking import Profile, ranked
from briefing.models import Brief, Claim, Commitment, ConflictKind, Section

WINDOW = Window(start="2026-05-04T00:00:00+02:00", end="2026-05-05T00:00:00+02:00", zone="Europe/Berlin")
TODAY = ("courier", "post", "tribune", "elsewhere", "strike")


def made(*names: str, previous: Digest | None = None, **more: object) -> Digest:
    return edition(
        [brief_of(n) for n in names],
        name="morning",
        number=previous.edition + 1 if previous else 1,
        previous=previous,
        window=WINDOW,
        coverage=Coverage(feeds_tried=0, feeds_read=0, feeds_empty=0, articles_read=len(names)),
        as_of="2026-05-05T06:00:00Z",
        generator=generator(),
        **more,
    )


@settings(deadline=None)
@given(st.permutations(TODAY))
def test_the_order_of_the_briefs_tells_nothing(names: list[str]) -> None:
    assert made(*names).model_dump_json() == made(*TODAY).model_dump_json()


def test_every_line_is_some_briefs_and_every_quote_its_articles() -> None:
    digest = made(*FACTS)
    texts = {a.id: a.text for a in digest.articles}
    said = {c.text for n in FACTS for c in chain(brief_of(n).outcomes, brief_of(n).objectives)}

    for event in digest.events:
        for claim in claims_of(event):
            assert claim.text in said
        for item in chain(event.forces, claims_of(event)):
            for e in item.evidence:
                assert texts[e.article_id][e.start : e.end] == e.quote
    assert sum(len({e.article_id for e in c.evidence}) for ev in digest.events for c in claims_of(ev)) >= len(said)


def test_no_denial_stands_for_an_assertion() -> None:
    event = made(*TODAY).events[0]
    overloaded = [c for c in event.outcomes if "overloaded" in c.text]

    assert {c.commitment for c in overloaded} == {Commitment.DENIED, Commitment.CLAIMED}


def test_a_line_that_two_sources_bear_out_names_both() -> None:
    event = made(*TODAY).events[0]
    inquiry = next(c for c in event.outcomes if "inquiry" in c.text)

    assert {e.article_id for e in inquiry.evidence} == {brief_of(n).article.id for n in ("courier", "post")}
    assert event.independent_sources == 2
    assert len(event.article_ids) == 3


def test_one_person_and_one_firm_are_one_force_each() -> None:
    names = [f.name for f in made(*TODAY).events[0].forces]

    assert sorted(names) == sorted(set(names))
    assert [n for n in names if "Veen" in n or "Loy" in n] == ["Loy Lines", "Oskar Veen"]


def test_the_next_edition_says_what_has_changed() -> None:
    first = made(*TODAY)
    event = made("courier-later", previous=first).events[0]

    assert event.id == first.events[0].id
    assert {c.kind for c in first.events[0].changes} == {ChangeKind.NEW}
    by_kind = {(c.kind, (c.before or "")[:12]) for c in event.changes}
    assert by_kind == {(ChangeKind.CHANGED, "A fire on th"), (ChangeKind.CHANGED, "Loy Lines – ")}


def test_what_is_said_again_is_unchanged() -> None:
    event = made("tribune", previous=made("courier")).events[0]

    assert {c.kind for c in event.changes} == {ChangeKind.UNCHANGED}


def test_what_an_outlet_takes_back_is_withdrawn() -> None:
    first = made("courier")
    taken_back = Correction(article_id=brief_of("courier-later").article.id, replaces=brief_of("courier").article.id)
    event = made("courier-later", previous=first, corrections=[taken_back]).events[0]

    withdrawn = [c for c in event.changes if c.kind is ChangeKind.WITHDRAWN]
    assert "212 people" in " ".join(c.before or "" for c in withdrawn)
    assert all(c.after is None for c in withdrawn)
    # what it says with another figure has changed, and is not taken back
    changed = {(c.before or "")[:12] for c in event.changes if c.kind is ChangeKind.CHANGED}
    assert changed
    assert not changed & {(c.before or "")[:12] for c in withdrawn}


def test_nothing_new_is_an_edition() -> None:
    digest = made(previous=made(*TODAY))

    assert digest.events == ()
    assert (digest.edition, digest.previous_edition) == (2, 1)


def test_what_the_reader_named_comes_first_and_caps_hold() -> None:
    assert made(*TODAY).events[0].title.endswith("Marta Loy ferry blaze")
    bakers = made(*TODAY, profile=Profile(topics=("bakers",), max_events=2))

    assert bakers.events[0].title == "Selm bakers walk out"
    assert len(bakers.events) == 2
    assert {a.id for a in bakers.articles} == {i for e in bakers.events for i in e.article_ids}
    assert len(made(*TODAY, profile=Profile(max_lines=2)).events[0].outcomes) == 2


def test_disagreements_raise_an_event_and_only_so_far() -> None:
    event = made("courier", "post").events[0]
    conflict = event.conflicts[0].model_copy(update={"kind": ConflictKind.DISAGREEMENT})
    moved = conflict.model_copy(update={"kind": ConflictKind.UPDATE})

    def order(sources: int, conflicts: list[object]) -> list[str]:
        told = event.model_copy(update={"id": "e-told-alike", "independent_sources": 5, "conflicts": ()})
        differing = {"id": "e-differing", "independent_sources": sources, "conflicts": tuple(conflicts)}
        return [e.id for e in ranked([told, event.model_copy(update=differing)], Profile())]

    assert order(3, []) == ["e-told-alike", "e-differing"]
    assert order(3, [conflict] * 3) == ["e-differing", "e-told-alike"]
    assert order(3, [moved] * 3) == ["e-told-alike", "e-differing"]
    assert order(2, [conflict] * 30) == ["e-told-alike", "e-differing"]


def test_of_more_events_than_are_looked_at_those_by_most_sources_stand(monkeypatch) -> None:
    monkeypatch.setattr("briefing.events.ranking._EACH_SHOWN", 1)
    monkeypatch.setattr("briefing.events.ranking._LOOKED_AT", 1)
    digest = made(*TODAY, profile=Profile(max_events=1))

    assert len(digest.events) == 1
    assert digest.events[0].independent_sources == 2
    assert digest.events_left_out == 2
    named = made(*TODAY, profile=Profile(max_events=1, topics=("bakers",)))
    assert named.events[0].title == "Selm bakers walk out"


def _named(*names: tuple[str, str], outlet: str, text: str) -> Brief:
    forces = [{"name": name, "role": role, "size": ""} for name, role in names]
    said = {Section.FORCES: forces, Section.OUTCOMES: [{"what": "The strike goes on."}]}
    address = f"https://{outlet.casefold()}.example.org"
    return briefed(
        f"{text} The strike goes on.", said, title="Strike", outlet=outlet, url=address, published_at="2026-05-04"
    )


def _forces_of(*briefs: Brief) -> list[str]:
    return [f.name for f in merged(briefs).forces]


def test_one_force_under_several_names_is_one() -> None:
    one = _named(
        ("Airport Workers' Union", ""), ("State premier Dora Quandt", ""), ("Mayor", ""), outlet="One",
        text="Mayor Ulf Rennick met the Airport Workers' Union and State premier Dora Quandt.",
    )  # fmt: skip
    other = _named(
        ("union", ""), ("Quandt", ""), ("Ulf Rennick", ""), outlet="Two",
        text="The union met Quandt and Ulf Rennick on Monday.",
    )  # fmt: skip

    assert sorted(_forces_of(one, other)) == ["Airport Workers' Union", "Dora Quandt", "Ulf Rennick"]


def test_forces_that_only_share_a_word_stay_apart() -> None:
    one = _named(
        ("Nordhal Bank", ""), ("Bank of Orle", ""), ("Rosa Tamm", ""), outlet="One",
        text="Nordhal Bank and the Bank of Orle met Rosa Tamm.",
    )  # fmt: skip
    other = _named(("Olli Tamm", ""), ("Orle Bank", ""), outlet="Two",
                   text="Olli Tamm left Orle Bank.")  # fmt: skip

    assert len(_forces_of(one, other)) == 5


def test_whom_most_articles_name_comes_first() -> None:
    one = _named(("the guild", ""), ("Rosa Tamm", ""), outlet="One", text="The guild met Rosa Tamm.")
    other = _named(("Rosa Tamm", ""), outlet="Two", text="Rosa Tamm spoke on Monday.")

    assert _forces_of(one, other)[0] == "Rosa Tamm"


MILL = "A blast at the mill in Orvel injured 41 people, fire chief Ada Renn said."
UNION = "The mill union said 60 people were injured in the blast at Orvel."


def after(*briefs: Brief, previous: Digest | None = None, **more: object) -> Digest:
    return edition(
        briefs,
        name="morning",
        number=previous.edition + 1 if previous else 1,
        previous=previous,
        window=WINDOW,
        coverage=Coverage(feeds_tried=0, feeds_read=0, feeds_empty=0, articles_read=len(briefs)),
        as_of="2026-05-05T06:00:00Z",
        generator=generator(),
        **more,
    )


def changes_of(digest: Digest) -> set[tuple[str, str | None, str | None]]:
    (event,) = digest.events
    return {(c.kind.value, c.before, c.after) for c in event.changes if c.kind is not ChangeKind.UNCHANGED}


def test_another_speakers_figure_is_no_change_of_what_is_said_again() -> None:
    first = after(told(UNION, outlet="Orvel Echo"))
    both = after(
        told(MILL, outlet="Orvel Day", published="2026-05-06"),
        told(UNION, "Its shed has burned down.", outlet="Orvel Echo", published="2026-05-05"),
        previous=first,
    )
    assert {c.kind.value for c in both.events[0].changes if c.after and "60" in c.after} == {"unchanged"}
    assert not [c for c in changes_of(both) if c[0] == "changed"]


def test_another_partys_figure_is_none_of_what_is_not_said_again_either() -> None:
    first = after(told(UNION, outlet="Orvel Echo"))
    later = after(told(MILL, outlet="Orvel Day", published="2026-05-05"), previous=first)
    assert {kind for kind, *_ in changes_of(later)} == {"new"}


def test_the_same_speakers_new_figure_is_a_change_in_either_direction() -> None:
    first = after(told(MILL, outlet="Orvel Day"))
    fewer = "A blast at the mill in Orvel injured 38 people, fire chief Ada Renn said."
    later = after(told(fewer, outlet="Orvel Echo", published="2026-05-05"), previous=first)
    assert {kind for kind, *_ in changes_of(later)} == {"changed"}


def test_a_figure_put_right_is_not_withdrawn_beside_its_change() -> None:
    # two outlets' counts, of which one outlet puts its own right: the other's stays out of it
    post, day = told("At least 11 people died in the blast, the clinic said.", outlet="Orvel Post"), told(
        "Nine people died in the blast at the mill, the fire brigade said.", outlet="Orvel Day"
    )  # fmt: skip
    first = after(post, day)
    right = told("At least 13 people died in the blast, the clinic said.", outlet="Orvel Post", published="2026-05-05")
    put_right = Correction(article_id=right.article.id, replaces=post.article.id)
    later = after(right, previous=first, corrections=(put_right,))
    assert {(kind, (before or "")[:11]) for kind, before, _ in changes_of(later)} == {("changed", "At least 11")}


def test_what_two_sections_said_and_one_still_says_is_not_withdrawn() -> None:
    first = after(told(MILL, "Two sheds burned down.", outlet="Orvel Day"))
    event = first.events[0]
    twin = event.outcomes[1]
    twice = event.model_copy(update={"obstacles": (MergedObstacle(**{**twin.model_dump(), "id": "obs1"}),)})
    first = first.model_copy(update={"events": (twice,)})
    right = told("Two sheds burned down.", outlet="Orvel Day", published="2026-05-05")
    old = first.articles[0].id
    later = after(right, previous=first, corrections=(Correction(article_id=right.article.id, replaces=old),))
    assert [before for kind, before, _ in changes_of(later) if kind == "withdrawn"] == [event.outcomes[0].text]


def test_no_disputed_figure_and_no_partys_claim_heads_an_event() -> None:
    fire = told(
        "The fire near Orvel had burned 900 hectares of pine by noon, the forest office said.",
        outlet="Orvel Day",
        published="2026-05-04T08:00:00Z",
        title="Pine burns near Orvel",
    )
    group = told(
        "The fire near Orvel had burned 2,400 hectares of pine by noon, the group Clear Sky said.",
        outlet="Orvel Echo",
        published="2026-05-04T09:00:00Z",
        title="Orvel fire: 2,400 hectares burned",
    )
    event = after(fire, group).events[0]
    assert {v.value for c in event.conflicts for v in c.values} == {900, 2400}
    assert event.title == "Pine burns near Orvel"


def test_the_dead_lead_an_event_before_what_somebody_claims_of_it() -> None:
    def with_top(sentence: str, **known: str) -> Brief:
        brief = told(sentence, **known)
        return brief.model_copy(update={"bottom_line": Claim(**{**brief.outcomes[0].model_dump(), "id": "main"})})

    dead = with_top("Five people died in a blast at the Orvel mill, fire chief Ada Renn said.", outlet="Orvel Day")
    blame = with_top(
        "The mill union accused the owner of the Orvel mill of hiding the blast.",
        outlet="Orvel Echo",
        published="2026-05-05",
        title="Union: Orvel mill hid the blast",
    )
    event = after(dead, blame).events[0]
    assert event.title == "Blast in Orvel"
    assert event.bottom_line is not None
    assert event.bottom_line.text.startswith("Five people died")


def test_a_death_and_every_accounts_first_lines_stand_in_what_is_cut_for_length() -> None:
    newest = told(
        *(f"The fire near Orvel has closed road number {n} since noon." for n in range(11, 16)),
        outlet="Orvel Echo",
        published="2026-05-05",
    )
    older = told(
        "The forest office of Orvel has sent for help.",
        "The dunes near Orvel are shut.",
        "The chapel of Orvel has burned down.",
        "One firefighter was killed by the fire near Orvel.",
        outlet="Orvel Day",
    )
    (event,) = after(newest, older, profile=Profile(max_lines=4)).events
    texts = " ".join(c.text for c in event.outcomes)
    assert len(event.outcomes) == 4
    assert event.left_out == 5
    for words in ("was killed", "number 11", "sent for help"):
        assert words in texts
