"""The pages of a digest: everything cited is there, nothing said by others is obeyed, the same bytes every time."""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from pathlib import Path

import pytest
from hostile import STRINGS, places, put
from lxml import etree, html
from markdown_it import MarkdownIt
from test_hostile import ATTRIBUTES, BLOCKS, INLINES, OBEYED, TAGS

sys.path.append(str(Path(__file__).resolve().parents[1] / "events"))
from accounts import told
from test_edition import TODAY, after, made

from briefing.cli._words import DigestFormatName
from briefing.digests import ChangeKind, Digest, FailedFeed
from briefing.models import Commitment, ForceKind
from briefing.render import Format
from briefing.render._digest_sheet import called, lay_out_digest, title_of_digest
from briefing.render._plain import link_to, plain
from briefing.render.digest import FORMATS, render_digest
from briefing.render.site import site
from briefing.render.text import columns
from briefing.validation import faults, schema_name_of

ALSO = {"article", "nav", "ol", "h3"}


@cache
def two_editions() -> tuple[Digest, Digest]:
    first = made(*TODAY)
    return first, made("courier-later", previous=first)


def hostile(turn: int) -> Digest:
    """A digest all of whose words are hostile; the articles' texts, of which quotes are slices, are left."""
    digest = two_editions()[turn % 2]
    data = digest.model_dump(mode="json")
    for number, path in enumerate(places(digest)):
        if path[-1] not in {"text", "claim_id", "start", "end"} or "articles" not in path:
            put(data, path, STRINGS[(turn + number) % len(STRINGS)])
    return Digest.model_validate(data)


def test_the_names_of_the_formats_are_those_there_are():
    assert {f.value for f in FORMATS} == {f.value for f in DigestFormatName}


@pytest.mark.parametrize("digest", two_editions(), ids=["first", "update"])
def test_every_line_stands_on_every_page_with_its_places(digest):
    for fmt in (Format.MARKDOWN, Format.TEXT, Format.HTML):
        page = render_digest(digest, fmt, **({"width": 4000} if fmt is Format.TEXT else {}))
        bare = html.fromstring(page).text_content() if fmt is Format.HTML else page.replace("\\", "")
        for event in digest.events:
            assert plain(event.title) in bare
            for claim in (*event.objectives, *event.obstacles, *event.outcomes):
                assert plain(claim.text) in bare
        assert "Coverage" in bare or "COVERAGE" in bare


@pytest.mark.parametrize("digest", two_editions(), ids=["first", "update"])
def test_every_link_of_the_page_leads_somewhere(digest):
    page = html.fromstring(render_digest(digest, Format.HTML))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in page.xpath("//a/@href[starts-with(., '#')]"):
        assert target[1:] in ids
    for line in page.xpath("//*[contains(@class, 'line')][@id]"):
        assert line.xpath(".//*[@class='cites']/a"), line.text_content()


def test_changes_are_told_old_and_new():
    page = render_digest(two_editions()[1], Format.TEXT, width=4000)

    assert "Changed: “A fire on the ferry Marta Loy killed nine people" in page
    assert "” → “The number of people killed in the fire on the ferry Marta Loy has risen to 13”" in page


def test_values_that_differ_stand_side_by_side_with_whose_they_are():
    page = render_digest(two_editions()[0], Format.MARKDOWN)

    assert "**Killed: the accounts disagree**" in page
    assert re.search(r"\| nine \(9\) \| the coastguard \| Selm Courier \| 2026-05-04", page)
    assert re.search(r"\| At least 11 \| Saint Orla hospital in Port Selm \| Harbour Post", page)


def test_nothing_new_and_nothing_read_are_told_apart():
    first = two_editions()[0]
    quiet = made(previous=first)
    gone = FailedFeed(url="https://a.example", reason="no", since="2026-05-01T00:00:00Z")
    failed = quiet.model_copy(update={"coverage": quiet.coverage.model_copy(update={"feeds_failed": (gone,)})})

    assert "Nothing new in this window" in render_digest(quiet, Format.TEXT)
    assert "Nothing could be read" in render_digest(failed, Format.TEXT)
    assert "Failed since 2026-05-01 00:00 UTC" in render_digest(failed, Format.TEXT)


@pytest.mark.parametrize("turn", range(0, len(STRINGS), 3))
def test_no_word_is_obeyed_or_becomes_markup(turn):
    digest = hostile(turn)
    text = render_digest(digest, Format.TEXT)
    assert not OBEYED.search(text)
    assert all(columns(line) <= 80 for line in text.split("\n") if "http" not in line)
    markdown = render_digest(digest, Format.MARKDOWN)
    assert not OBEYED.search(markdown)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    allowed = BLOCKS | {"ordered_list"}
    assert {re.sub("_(open|close)$", "", t.type) for t in tokens} <= allowed
    inline = [child for token in tokens for child in token.children or ()]
    assert {re.sub("_(open|close)$", "", t.type) for t in inline} <= INLINES
    outside = {link_to(a.url) for a in digest.articles}
    assert {t.attrs["href"] for t in inline if t.type == "link_open"} <= outside

    page = html.fromstring(render_digest(digest, Format.HTML))
    assert {e.tag for e in page.iter() if isinstance(e.tag, str)} <= TAGS | ALSO
    assert {name for e in page.iter() for name in e.attrib} <= ATTRIBUTES | {"value"}
    assert set(page.xpath("//a/@href[not(starts-with(., '#'))]")) <= outside
    assert len(page.xpath("//script")) == 1
    for fmt in (Format.JSON, Format.NDJSON):
        rows = render_digest(digest, fmt)
        assert not OBEYED.search(rows)
        assert all(json.loads(row) for row in ([rows] if fmt is Format.JSON else rows.splitlines()))


@pytest.mark.parametrize("turn", range(0, len(STRINGS), 40))
def test_a_site_of_hostile_editions_is_well_formed_and_its_names_are_ours(turn):
    files = site([hostile(turn), two_editions()[1]], base_url="https://desk.example/d/")

    assert all(re.fullmatch(r"(edition-\d{4,}\.html|index\.html|feed\.xml|latest\.json)", name) for name in files)
    feed = etree.fromstring(files["feed.xml"].encode())
    links = feed.xpath("//*[local-name()='link']/@href")
    assert all(link.startswith("https://desk.example/d/edition-") for link in links)
    assert len(html.fromstring(files["index.html"]).xpath("//script")) == 0


def test_a_site_without_editions_says_so():
    files = site([])

    assert "No edition yet" in files["index.html"]
    assert set(files) == {"index.html", "feed.xml"}


def test_the_same_digest_gives_the_same_bytes():
    first = two_editions()[0]
    for fmt in FORMATS:
        assert render_digest(first, fmt) == render_digest(Digest.model_validate_json(first.model_dump_json()), fmt)


def _with_event(digest: Digest, **more: object) -> Digest:
    event = digest.events[0]
    return digest.model_copy(update={"events": (event.model_copy(update=more), *digest.events[1:])})


def test_a_denial_that_no_table_has_stands_among_the_claims_and_conflicts():
    digest = _with_event(two_editions()[0], conflicts=())
    page = render_digest(digest, Format.MARKDOWN).partition("### Forces")[0].partition("### Claims and conflicts")[2]

    assert "denied that the car deck had been overloaded" in page
    assert "No differing values" not in page


def test_a_denial_is_not_set_under_a_table_of_something_else():
    digest = two_editions()[0]
    kept = [c for c in digest.events[0].conflicts if "overloaded" not in str(c.values)]
    page = render_digest(_with_event(digest, conflicts=tuple(kept)), Format.MARKDOWN).partition("### Forces")[0]

    assert kept
    tables, _, denials = page.partition("### Denials")
    assert "denied that the car deck had been overloaded" in denials
    assert "denied that the car deck had been overloaded" not in tables.partition("### Claims and conflicts")[2]


def test_one_figure_in_two_spellings_is_one_row_with_both_places():
    digest = after(
        told("The town council said 300 homes were flooded in Orvel.", outlet="Orvel Day"),
        told("The town council said three hundred homes in Orvel lay under mud.", outlet="Orvel Echo"),
        told("The water board said 40 homes were flooded in Orvel.", outlet="Orvel Post"),
    )
    (event,) = lay_out_digest(
        digest.model_copy(update={"events": tuple(e.model_copy(update={"conflicts": ()}) for e in digest.events)})
    ).events
    rows = {row.figure: len(row.places) for part in event.parts for row in part.figures}
    assert sorted(rows.values()) == [1, 2]
    assert rows["40"] == 1


def test_that_nothing_is_denied_is_said_only_where_no_line_is_a_denial():
    denied = Commitment.DENIED
    for digest in (*two_editions(), _with_event(two_editions()[0], conflicts=())):
        page = render_digest(digest, Format.TEXT, width=4000)
        for event, page_of in zip(digest.events, re.split(r"\n\d+\. ", page)[1:], strict=False):
            claims = (*event.objectives, *event.obstacles, *event.outcomes)
            said = "no line of this event is a denial" in page_of
            assert said == (not event.conflicts and not any(c.commitment is denied for c in claims))


def test_a_figure_that_is_disputed_or_has_moved_on_says_so():
    first, update = (render_digest(d, Format.MARKDOWN) for d in two_editions())

    assert "| nine | people killed | the coastguard; disputed |" in first
    moved = render_digest(made(*TODAY, "courier-later"), Format.MARKDOWN)
    assert "the coastguard; later 13 |" in moved
    assert "later" not in update.partition("### Key figures")[2].partition("###")[0]


def test_of_many_forces_the_page_gives_a_dozen_and_counts_the_rest():
    digest = two_editions()[0]
    force = digest.events[0].forces[0]
    many = tuple(force.model_copy(update={"id": f"f{n}", "name": f"Force {n}"}) for n in range(1, 16))
    page = render_digest(_with_event(digest, forces=many), Format.TEXT, width=4000)

    assert "Force 12" in page
    assert "Force 13" not in page
    assert "3 more names in fewer places, left out for length." in page


def test_an_edition_as_lines_is_what_the_schema_of_a_line_says():
    digest = two_editions()[1]
    head, *events = [json.loads(line) for line in render_digest(digest, Format.NDJSON).splitlines()]
    assert (head["type"], len(events)) == ("edition", len(digest.events))
    for line in (head, *events):
        assert schema_name_of(line) == "digest-line"
        assert faults(line, "digest-line") == ()
        assert faults(line | {"type": "rumour"}, "digest-line") != ()
    assert faults(events[0] | {"independent_sources": 0}, "digest-line") != ()


@pytest.mark.parametrize("fmt", [Format.TEXT, Format.MARKDOWN, Format.HTML])
@pytest.mark.parametrize(("kind", "told"), [("other", ": put the damage"), ("company", ", company: put the damage")])
def test_a_role_that_is_a_deed_stands_behind_a_colon(fmt, kind, told):
    digest = two_editions()[0]
    force = (
        digest.events[0]
        .forces[0]
        .model_copy(update={"name": "Paywell", "aliases": (), "kind": ForceKind(kind), "role": "put the damage at 40"})
    )
    page = re.sub(r"<[^>]+>|\*\*", "", render_digest(_with_event(digest, forces=(force,)), fmt))
    assert f"Paywell{told} at 40" in page


def test_a_column_of_bounds_stands_only_where_a_figure_has_them():
    bounded, plain_one = (_with_event(two_editions()[0]), _with_event(two_editions()[1]))
    for fmt in (Format.MARKDOWN, Format.HTML):
        assert "Low–best–high" in render_digest(bounded, fmt)
        assert "Low–best–high" not in render_digest(plain_one, fmt)


def test_how_the_bars_are_drawn_is_said_once_an_event():
    digest = two_editions()[0]
    conflict = digest.events[0].conflicts[0]
    many = _with_event(digest, conflicts=(conflict, conflict, conflict))
    page = render_digest(many.model_copy(update={"events": many.events[:1]}), Format.HTML)

    assert page.count("on one scale from nought") == 1


def test_whatever_sentence_a_line_of_a_page_leads_to_leads_back() -> None:
    page = html.fromstring(render_digest(made(*TODAY), Format.HTML))
    led = {a.get("href")[1:] for a in page.xpath("//*[contains(@class, 'line')]//a[starts-with(@href, '#s')]")}
    cited = page.xpath("//*[contains(@class, 'cited')]")

    assert led
    assert led <= {sentence.get("id") for sentence in cited}
    assert all(page.get_element_by_id(a.get("href")[1:]) is not None for s in cited for a in s.xpath(".//a"))


def test_an_edition_is_called_by_its_day_and_what_it_leads_with():
    first, second = two_editions()
    assert title_of_digest(second) == f"{called(second)}: {second.events[0].title}"
    assert called(second) == "Morning, 2026-05-04, edition 2"  # which ends at midnight
    assert title_of_digest(made(previous=first)).endswith(": nothing new")


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-05-04T06:30:00+02:00", "2026-05-05T06:30:00+02:00", "2026-05-05"),
        ("2026-05-04T00:00:00+02:00", "2026-05-05T00:00:00+02:00", "2026-05-04"),
        ("2026-05-01T06:30:00+02:00", "2026-05-05T06:30:00+02:00", "2026-05-01 to 2026-05-05"),
        ("2026-10-24T06:30:00+02:00", "2026-10-25T06:30:00+01:00", "2026-10-25"),
    ],
)
def test_the_day_of_an_edition_is_that_of_its_readers(start, end, days):
    digest = two_editions()[0]
    window = digest.window.model_copy(update={"start": start, "end": end})
    assert f", {days}, " in called(digest.model_copy(update={"window": window}))


def test_many_events_are_counted_and_a_long_headline_is_cut_in_a_title():
    digest = two_editions()[0]
    long = digest.events[0].model_copy(update={"title": "word " * 60})
    title = title_of_digest(digest.model_copy(update={"events": (long,) * 5}))
    assert title.endswith("…; 3 more")
    assert len(title) < 250


def test_the_index_and_the_feed_tell_of_each_edition_what_was_read_and_what_it_leads_with():
    first, second = two_editions()
    gone = FailedFeed(url="https://a.example", reason="no", since="2026-05-01T00:00:00Z")
    lacking = second.coverage.model_copy(update={"feeds_tried": 3, "feeds_failed": (gone,)})
    files = site([first, second.model_copy(update={"coverage": lacking})])

    index = html.fromstring(files["index.html"])
    sections = [" ".join(s.text_content().split()) for s in index.xpath("//section")]
    assert [called(d) in s for d, s in zip((second, first), sections, strict=True)] == [True, True]
    assert "1 event from 1 article" in sections[0]
    assert "1 article read, 0 not read, 3 feeds asked, 1 failed." in sections[0]
    for file in ("edition-0001.html", "edition-0002.html"):
        ids = html.fromstring(files[file]).xpath("//@id")
        links = index.xpath(f"//a[starts-with(@href, '{file}#')]")
        assert links
        assert {a.get("href").partition("#")[2] for a in links} <= set(ids)

    entries = etree.fromstring(files["feed.xml"].encode()).findall("{*}entry")
    assert entries[0].findtext("{*}title") == title_of_digest(second)
    for text in ("1 event from 1 article", "1 article read", plain(second.events[0].title)):
        assert text in entries[0].findtext("{*}summary")


def test_a_changed_quotation_is_not_put_in_marks_twice():
    second = two_editions()[1]
    moved = next(c for c in second.events[0].changes if c.kind is ChangeKind.CHANGED)
    change = moved.model_copy(update={"before": "“We have eleven dead”", "after": "They said “no” and “yes”"})
    event = second.events[0].model_copy(update={"changes": (change,)})
    page = render_digest(second.model_copy(update={"events": (event,)}), Format.TEXT, width=4000)
    assert "Changed: “We have eleven dead” → “They said “no” and “yes””" in page
