"""Which articles are one source, and which are about one event."""

from __future__ import annotations

from accounts import FACTS, brief_of, told

from briefing.events.clusters import Known, events_of
from briefing.events.copies import agency_of, copies, publisher_of, sources
from tests.gate.articles import NAMES, read

ARTICLES = {name: brief_of(name).article for name in FACTS}
NAME_OF = {a.id: name for name, a in ARTICLES.items()}


def grouped(*names: str) -> list[set[str]]:
    return [{NAME_OF[i] for i in group} for group in sources([ARTICLES[n] for n in names])]


def test_a_wire_text_in_two_papers_is_one_source() -> None:
    assert copies([ARTICLES["courier"], ARTICLES["tribune"], ARTICLES["post"]])
    assert {frozenset(g) for g in grouped("courier", "tribune", "post")} == {
        frozenset({"courier", "tribune"}),
        frozenset({"post"}),
    }


def test_two_articles_of_one_house_are_one_source() -> None:
    assert grouped("courier", "courier-later") == [{"courier", "courier-later"}]


def test_two_outlets_in_their_own_words_are_two() -> None:
    assert len(grouped("courier", "post")) == 2


def test_an_agency_and_who_prints_it_are_one_source() -> None:
    wire = told("A blast hit Orvel on Monday.", outlet="Lantern Wire").article
    printed = ARTICLES["tribune"]

    assert agency_of(printed) == "lantern wire"
    assert len(sources([wire, printed])) == 1


def test_articles_of_no_known_origin_are_nobodys_independent_word() -> None:
    one, other = (
        told(text, outlet="X").article.model_copy(update={"outlet": None, "url": None})
        for text in ("A blast hit Orvel on Monday.", "Orvel was shaken by an explosion on Monday.")
    )

    assert publisher_of(one) == ""
    assert len(sources([one, other])) == 1


def test_accounts_of_one_event_come_together_and_others_stay_apart() -> None:
    found = events_of(list(ARTICLES.values()))

    assert sorted(sorted(NAME_OF[i] for i in ids) for _, ids in found) == [
        ["courier", "courier-later", "post", "tribune"],
        ["elsewhere"],
        ["strike"],
    ]


def test_no_two_of_our_other_articles_are_of_one_event() -> None:
    found = events_of([read(name) for name in NAMES])

    assert len(found) == len(NAMES)


def test_the_order_of_the_articles_tells_nothing() -> None:
    articles = list(ARTICLES.values())

    assert events_of(articles) == events_of(articles[::-1]) == events_of(articles[3:] + articles[:3])


def test_an_article_joins_the_event_it_continues() -> None:
    known = [Known("e-fire", (ARTICLES["courier"],)), Known("e-strike", (ARTICLES["strike"],))]

    found = events_of([ARTICLES["courier-later"], ARTICLES["elsewhere"]], known)

    assert {event: {NAME_OF[i] for i in ids} for event, ids in found} == {
        "e-fire": {"courier-later"},
        None: {"elsewhere"},
    }


def test_two_events_of_one_war_stay_apart() -> None:
    taken = told(
        "Government troops took Kestrel Ridge on Thursday, the Defense Ministry of Orvania said.",
        "The Varn Liberation Front denied losing the summit.",
        outlet="Orvania Times", title="Army takes Kestrel Ridge",
    )  # fmt: skip
    shelled = told(
        "The Varn Liberation Front shelled Leska airport on Thursday, the Defense Ministry of Orvania said.",
        "Two planes were damaged.",
        outlet="Orvania Times", title="Rebels shell Leska airport",
    )  # fmt: skip

    assert len(events_of([taken.article, shelled.article])) == 2


def test_one_strike_under_two_headlines_is_one_event() -> None:
    one = told(
        "Dockers at Tarn Harbour walked out on Monday over pay and automation, the Dockers’ Union said.",
        "Harbour Board chair Lena Stroud called the strike reckless.",
        outlet="Tarn Advertiser", title="Dockers in Tarn walk out over pay",
    )  # fmt: skip
    other = told(
        "The cranes stood still in Tarn Harbour on Monday.",
        "Union secretary Mr Penhollow of the Dockers’ Union said 1,150 members were out.",
        "The Harbour Board put losses at £2 million a day.",
        outlet="Coast Herald", title="Port at a standstill as cranes stop",
    )  # fmt: skip

    assert len(events_of([one.article, other.article])) == 1
