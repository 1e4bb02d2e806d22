"""Feeds as they are met with, fetched with manners, and what is collected from them."""

from __future__ import annotations

import asyncio

import pytest
from sources_fakes import ARTICLE, Served, http

from briefing.errors import FetchError, FetchLaterError, RefusedError
from briefing.sources.collect import Asked, collect
from briefing.sources.feeds import MOST_ENTRIES, is_feed, read_feed
from briefing.sources.fetch import Fetcher
from briefing.sources.polite import Door

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Halm <b>Post</b></title>
<item><title>Bridge &amp; ferry</title><link>/bridge</link><pubDate>Mon, 04 May 2026 07:30:00 +0200</pubDate>
<description>&lt;p&gt;Closed.&lt;/p&gt;</description></item>
<item><title>Again</title><link>/bridge</link></item>
<item><title>No link</title></item><item><link>javascript:alert(1)</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Halm</title><entry><title>T</title>
<link href="https://halm.example/1"/><updated>2026-05-04T05:00:00Z</updated>
<content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>"""
JSON_FEED = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Halm", "items": [{"id": "1", "url": "https://halm.example/2",'
    ' "title": "Y", "date_published": "2026-05-04T07:00:00+02:00", "content_html": "<p>a</p>"}, 3, {"id": "2"}]}'
)


def read(text, url="https://halm.example/feed"):
    return asyncio.run(read_feed(text.encode(), name="the feed", url=url))


def test_rss_is_read():
    feed = read(RSS)
    assert feed.title == "Halm Post"
    assert [(e.url, e.title, e.published_at) for e in feed.entries] == [
        ("https://halm.example/bridge", "Bridge & ferry", "2026-05-04T05:30:00Z"),
        ("https://halm.example/bridge", "Again", None),
    ]


@pytest.mark.parametrize(("text", "url"), [(ATOM, "https://halm.example/1"), (JSON_FEED, "https://halm.example/2")])
def test_atom_and_json_feeds_are_read(text, url):
    (entry,) = read(text).entries
    assert is_feed(text.encode())
    assert (entry.url, entry.published_at) == (url, "2026-05-04T05:00:00Z")
    assert entry.content.startswith("<p>")


def test_only_the_first_entries_are_taken():
    items = "".join(f"<item><link>https://halm.example/{n}</link></item>" for n in range(MOST_ENTRIES + 40))
    assert len(read(f"<rss><channel><title>A</title>{items}</channel></rss>").entries) == MOST_ENTRIES


@pytest.mark.parametrize("text", ["<html><p>x</p></html>", "{}", "\x00\x01", "[" * 5000])
def test_what_is_no_feed_is_refused(text):
    assert not is_feed(text.encode())
    with pytest.raises(RefusedError):
        read(text)


def test_entities_bring_nothing_in():
    text = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + RSS.replace("Halm <b>Post</b>", "&x;")
    assert "root:" not in read(text).model_dump_json()


@pytest.fixture
def host():
    """Serve pages by their paths; what is not there is a 404."""
    pages: dict[str, bytes] = {}
    served = Served(lambda path, say, _stop: say(pages.get(path, http("", "404 Not Found"))))
    served.pages = pages
    yield served
    served.close()


async def _no_sleep(_seconds):
    return


def door(host, sleep=_no_sleep):
    return Door(Fetcher(allow=[host.allow]), sleep=sleep)


def test_robots_txt_is_asked_once_and_kept(host):
    host.pages["/robots.txt"] = http("User-agent: *\nDisallow: /private\n", Content_Type="text/plain")
    host.pages["/open"] = http()
    host.pages["/private/x"] = http()

    async def ask():
        polite = door(host)
        await polite.get(host.url("/open"))
        await polite.get(host.url("/open"))
        with pytest.raises(RefusedError, match="robots"):
            await polite.get(host.url("/private/x"))

    asyncio.run(ask())
    assert host.asked.count("/robots.txt") == 1
    assert "/private/x" not in host.asked


def test_a_robots_txt_that_fails_closes_the_host(host):
    host.pages["/robots.txt"] = http("", "500 Internal Server Error")
    host.pages["/open"] = http()

    with pytest.raises(FetchLaterError, match="robots"):
        asyncio.run(door(host).get(host.url("/open")))
    assert "/open" not in host.asked


def test_a_crawl_delay_is_waited_for(host):
    host.pages["/robots.txt"] = http("User-agent: *\nCrawl-delay: 7\n", Content_Type="text/plain")
    host.pages["/open"] = http()
    waited = []

    async def sleep(seconds):
        waited.append(seconds)

    async def ask():
        polite = door(host, sleep)
        await asyncio.gather(*(polite.get(host.url("/open")) for _ in range(3)))

    asyncio.run(ask())
    assert waited == [7.0, 7.0]


def test_a_host_that_asks_to_wait_is_left_alone(host):
    host.pages["/busy"] = http("", "429 Too Many Requests")
    host.pages["/open"] = http()

    async def ask():
        polite = door(host)
        with pytest.raises(FetchLaterError):
            await polite.get(host.url("/busy"))
        with pytest.raises(FetchLaterError, match="come back later"):
            await polite.get(host.url("/open"))

    asyncio.run(ask())
    assert "/open" not in host.asked


def test_a_page_that_is_away_does_not_close_its_host_and_a_second_one_does(host):
    host.pages["/away"] = host.pages["/too"] = http("", "503 Service Unavailable", Retry_After="3600")
    host.pages["/open"] = http()

    async def ask():
        polite = door(host)
        for page, ends in [("/away", True), ("/open", False), ("/away", True), ("/too", True)]:
            if ends:
                with pytest.raises(FetchLaterError, match="503"):
                    await polite.get(host.url(page))
            else:
                await polite.get(host.url(page))
        with pytest.raises(FetchLaterError, match="asked to come back later"):
            await polite.get(host.url("/open"))

    asyncio.run(ask())
    assert host.asked.count("/open") == 1


def test_pages_that_are_not_there_do_not_close_their_host(host):
    host.pages["/open"] = http()

    async def ask():
        polite = door(host)
        for number in range(4):
            with pytest.raises(FetchError, match="404"):
                await polite.get(host.url(f"/gone-{number}"))
        await polite.get(host.url("/open"))

    asyncio.run(ask())
    assert "/open" in host.asked


def test_a_host_that_cannot_be_reached_is_said_not_to_be(host):
    away = host.url("/feed")
    host.close()
    with pytest.raises(FetchLaterError, match=r"robots.txt cannot be had: .*(refused|reached|connect)"):
        asyncio.run(door(host).get(away))


def test_a_feed_is_asked_only_for_what_has_changed(host):
    host.pages["/feed"] = http(RSS, Content_Type="application/rss+xml", ETag='"v1"')
    first = asyncio.run(collect([Asked(host.url("/feed"))], door=door(host), wanted=lambda _: False))
    assert first.feeds[0].etag == '"v1"'

    host.pages["/feed"] = http("", "304 Not Modified")
    second = asyncio.run(collect([Asked(host.url("/feed"), '"v1"')], door=door(host)))
    assert b'If-None-Match: "v1"' in host.heads[-1] or b'if-none-match: "v1"' in host.heads[-1]
    assert (second.feeds[0].failed, second.feeds[0].entries, second.feeds[0].etag) == ("", 0, '"v1"')


def test_pages_are_read_behind_entries_and_the_feed_where_they_refuse(host):
    long = " ".join(["The ferry at Tarn Ford was laid on at noon on Tuesday, the district of Halm said."] * 6)
    host.pages["/feed"] = http(
        "<rss><channel><title>Halm Post</title>"
        f"<item><title>One</title><link>{host.url('/one')}</link></item>"
        f"<item><title>Two</title><link>{host.url('/two')}</link><description>&lt;p&gt;{long}&lt;/p&gt;</description></item>"
        f"<item><title>Three</title><link>{host.url('/three')}</link></item></channel></rss>"
    )
    host.pages["/one"] = http(ARTICLE)
    got = asyncio.run(collect([host.url("/feed")], door=door(host)))

    assert [(f.page.url, f.page.outlet) for f in got.found] == [
        (host.url("/one"), "Halm Post"),
        (host.url("/two"), "Halm Post"),
    ]
    assert "noon on Tuesday" in got.found[1].page.text
    assert [(m.where, "404" in m.reason) for m in got.missed] == [(host.url("/three"), True)]
    assert got.feeds[0].entries == 3


def test_one_feed_that_fails_stops_no_other(host):
    host.pages["/feed"] = http(ATOM)
    got = asyncio.run(
        collect([Asked(host.url("/gone")), Asked(host.url("/feed"))], door=door(host), wanted=lambda _: False)
    )

    assert [bool(f.failed) for f in got.feeds] == [True, False]


def test_after_failures_in_a_row_a_host_is_asked_no_more(host):
    host.pages["/none"] = http("", "500 Internal Server Error")

    async def ask():
        polite = door(host)
        for _ in range(3):
            with pytest.raises(FetchError):
                await polite.get(host.url("/none"))
        with pytest.raises(FetchLaterError):
            await polite.get(host.url("/none"))

    asyncio.run(ask())
    assert host.asked.count("/none") == 3


def test_a_feed_of_the_open_internet_has_nothing_of_ones_own_network_read(host):
    inside = Served(lambda path, say, _stop: say(http(ARTICLE)))
    item = f"<item><title>One</title><link>{inside.url('/one')}</link><description>{'Long. ' * 99}</description></item>"
    host.pages["/feed"] = http(f"<rss><channel><title>Halm Post</title>{item}</channel></rss>")
    named = f"127.0.0.1:{inside.port}"
    try:
        public = Door(Fetcher(allow=[host.allow], own=[named]), sleep=_no_sleep)
        got = asyncio.run(collect([host.url("/feed")], door=public))
        assert (got.found, inside.asked) == ([], [])
        assert "your own network" in got.missed[0].reason

        own = Door(Fetcher(own=[named, f"127.0.0.1:{host.port}"]), sleep=_no_sleep)
        assert [f.page.url for f in asyncio.run(collect([host.url("/feed")], door=own)).found] == [inside.url("/one")]
    finally:
        inside.close()
