"""What is read out of a page, and which pages are not parsed at all."""

from __future__ import annotations

import random

import pytest
from pages import ARABIC, BLOCKS, CHINESE, DIVS, MENU, OLD, SHELL, WIRE
from sources_fakes import ARTICLE

from briefing.errors import RefusedError
from briefing.models import Page
from briefing.sources.html import parse_html
from briefing.sources.worth import refuse_unless_article


def lines(page: str, **kwargs) -> list[str]:
    return parse_html(page.encode(), **kwargs).text.splitlines()


def test_the_parts_of_a_story_are_lines_of_their_own_in_the_order_of_the_page():
    found = lines(WIRE)
    expected = [
        "- Ferry with 212 people aboard strikes a sandbank",
        "- Coast guard takes off 87 passengers by nightfall",
        "- Owner denies that the ship was overloaded",
        "Rescue boats gather around the ferry Sula on Tuesday. Harbour Wire",
        (
            "PORT ALMERE (Harbour Wire) — A ferry carrying 212 people ran aground on a sandbank off Port Almere early "
            "on Tuesday, the coast guard said, and 87 passengers were taken off by nightfall."
        ),
        (
            "The Sula was on its way to the island of Brenn when it struck the bank at 4:20 a.m., Captain Ivo Dahl "
            "told reporters."
        ),
        "No one was hurt.",
        "- The ship was licensed for 240 people",
        "Owner denies overloading",
        (
            "The owner, Brenn Lines, denied a report in the Almere Courier that the ship was overloaded. “She was "
            "licensed for 240,” a spokeswoman said."
        ),
        "- 87 passengers taken off",
        "- 125 still aboard",
        "We were lucky, said a passenger, Mara Olt, 34.",
        "Day | Rescued",
        "Tuesday | 87",
        "Weather was calm at the time. An inquiry is to begin on Thursday.",
    ]

    assert [line for line in found if line in expected] == expected


def test_a_story_in_blocks_keeps_its_caption_and_loses_what_is_for_screen_readers():
    parsed = parse_html(BLOCKS.encode())
    found = parsed.text.splitlines()

    assert "Two villages near Tarn are still without power" in found
    assert '"Water to the roof"' in found
    assert '"The water came up to the roof within an hour," said Joost Vell, a farmer.' in found
    assert found[-1].endswith("denied that warnings came too late.")
    assert parsed.hidden_removed == 2
    assert parsed.published_at == "2031-10-02T08:00:00+00:00"
    for other in ("Image caption", "newsletter", "storms get their names", "Flood defences", "Copyright"):
        assert other not in parsed.text


def test_what_stands_around_the_story_is_left_out():
    text = parse_html(WIRE.encode()).text

    for other in ("cookies", "Accept all", "World", "Facebook", "rights reserved", "Storm closes", "unseen words"):
        assert other not in text


def test_a_page_says_who_published_it_when_and_in_which_language():
    parsed = parse_html(WIRE.encode())

    assert parsed.title == "Ferry runs aground off Port Almere"
    assert parsed.outlet == "Harbour Wire"
    assert parsed.author == "Lena Marr"
    assert parsed.published_at == "2031-03-04T09:15:00+02:00"
    assert parsed.language == "en-GB"
    assert parsed.hidden_removed == 0


def test_a_page_that_says_nothing_of_itself_is_not_guessed_at():
    parsed = parse_html(OLD.encode())

    assert (parsed.author, parsed.published_at, parsed.language, parsed.outlet) == (None, None, None, None)
    assert parsed.title == "Grain silo fire at Olm"
    assert "Some 40 tons of barley were lost, according to the owner of the silo, Petra Lind" in parsed.text


@pytest.mark.parametrize("page", [WIRE, DIVS, BLOCKS, OLD, ARABIC, CHINESE, ARTICLE], ids=range(7))
def test_every_story_is_taken_for_an_article(page):
    refuse_unless_article(Page(text=parse_html(page.encode()).text))


@pytest.mark.parametrize("page", [MENU, SHELL], ids=["menu", "script-shell"])
def test_a_page_without_a_story_is_refused(page):
    with pytest.raises(RefusedError, match=r"no article|too short"):
        refuse_unless_article(Page(text=parse_html(page.encode()).text))


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2031-03-04T09:15:00Z">', "2031-03-04T09:15:00+00:00"),
        ('<meta property="article:published_time" content="2031-03-04T09:15:00">', "2031-03-04"),
        ('<meta itemprop="datePublished" content="2031-03-04">', "2031-03-04"),
        ('<meta name="pubdate" content="2031-03-04 09:15">', "2031-03-04"),
        ('<meta name="date" content="2031-13-44">', None),
        ('<meta name="date" content="Tuesday">', None),
        ('<script type="application/ld+json">{"@type":"Article","datePublished":"2031-03-04T09:15+02:00"}</script>',
         "2031-03-04T09:15:00+02:00"),
        ('<script type="application/ld+json">[{"@type":["Thing","NewsArticle"],"datePublished":"2031-03-04"}]</script>',
         "2031-03-04"),
        ('<script type="application/ld+json">{"@type":"Event","datePublished":"2031-03-04"}</script>', None),
        ('<script type="application/ld+json">{broken</script>', None),
        ('<script type="application/ld+json">' + "[" * 50_000 + "</script>", None),
        ('<meta name="date" content="2030-01-01"><meta property="article:published_time" content="2031-03-04">',
         "2031-03-04"),
    ],
)  # fmt: skip
def test_a_date_of_publication_is_what_the_page_states(head, published):
    page = ARTICLE.replace("<head>", f"<head>{head}")

    assert parse_html(page.encode()).published_at == published


@pytest.mark.parametrize(
    ("inside", "url", "published"),
    [
        ("<time datetime='2031-03-04T09:15Z'>4 March</time>", None, "2031-03-04T09:15:00+00:00"),
        ("<time datetime='2031-03-04'>a</time><time datetime='2031-03-05'>b</time>", None, None),
        ("<time datetime='2031-03-04'>a</time><time pubdate datetime='2031-03-05'>b</time>", None, "2031-03-05"),
        ("", "https://news.example/2031/03/04/bridge", "2031-03-04"),
        ("", "https://news.example/2031/13/44/bridge", None),
        ("", "https://news.example/story-20310304", None),
    ],
)
def test_a_date_may_stand_in_the_article_or_its_address(inside, url, published):
    page = ARTICLE.replace("<h1>", f"{inside}<h1>")

    assert parse_html(page.encode(), url=url).published_at == published


def test_a_year_in_the_footer_is_not_a_date_of_publication():
    page = ARTICLE.replace("</body>", "<footer>© 2019 Halm Post. Updated 3.4.2018</footer></body>")

    assert parse_html(page.encode()).published_at is None


@pytest.mark.parametrize(("lang", "kept"), [("pt_BR", "pt-BR"), ("", None), ("x' onload='", None), ("english", None)])
def test_a_language_is_a_tag_or_nothing(lang, kept):
    assert parse_html(ARTICLE.replace("lang='en'", f'lang="{lang}"').encode()).language == kept


def test_what_a_page_calls_itself_is_one_line_of_bounded_length():
    page = ARTICLE.replace("<head>", '<head><meta property="og:title" content="A&#27;[31m\nB' + "x" * 9000 + '">')

    title = parse_html(page.encode()).title

    assert title is not None
    assert title.isprintable()
    assert len(title) <= 300


STORY = DIVS.replace("iso-8859-1", "{}")


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        pytest.param(STORY.format("utf-8").encode(), None, id="meta-utf-8"),
        pytest.param(STORY.format("iso-8859-1").encode("cp1252"), None, id="meta-latin-1"),
        pytest.param(STORY.format("windows-1252").encode("cp1252"), None, id="meta-windows"),
        pytest.param(STORY.format("utf-8").encode("cp1252"), "windows-1252", id="header-over-meta"),
        pytest.param(STORY.format("utf-8").encode("cp1252"), None, id="meta-is-wrong"),
        pytest.param(STORY.format("iso-8859-1").encode(), None, id="meta-says-latin-1-and-is-utf-8"),
        pytest.param(STORY.format("utf-8").encode("cp1252"), "utf-8", id="header-and-meta-are-wrong"),
        pytest.param(STORY.format("x").encode(), "no-such-charset", id="unknown-names"),
        pytest.param(STORY.format("x").encode("utf-8-sig"), None, id="mark-utf-8"),
        pytest.param(STORY.format("utf-8").encode("utf-16"), None, id="mark-utf-16"),
        pytest.param(b"\xfe\xff" + STORY.format("x").encode("utf-16-be"), None, id="mark-utf-16-be"),
        pytest.param(STORY.format("utf-16").encode(), None, id="meta-says-utf-16-and-is-utf-8"),
        pytest.param(STORY.encode(), "rot13", id="a-codec-that-is-no-charset"),
        pytest.param(STORY.encode(), "zlib_codec", id="a-codec-of-bytes"),
        pytest.param(STORY.encode(), "\x1b[2j", id="a-charset-of-controls"),
        pytest.param(
            b'<?xml version="1.0" encoding="iso-8859-1"?>' + STORY.format("x").encode("cp1252"), None, id="xml"
        ),
    ],
)
def test_umlauts_come_out_right_whatever_is_said_of_them(data, charset):
    text = parse_html(data, charset=charset).text

    assert "Die alte Brücke bei Tarnfurt ist seit Montag für Lastwagen gesperrt" in text
    assert "Oda Renn vom Straßenamt" in text


@pytest.mark.parametrize(
    ("page", "codec", "words"),
    [
        (CHINESE, "gb18030", "塔恩老桥从星期一起禁止卡车通行"),
        (CHINESE.replace("gb2312", "big5"), "utf-8", "塔恩老桥从星期一起禁止卡车通行"),
        (ARABIC.replace("utf-8", "windows-1256"), "cp1256", "يوم الاثنين بعد أن عثر المهندسون"),
        (ARABIC, "utf-8", "يوم الاثنين بعد أن عثر المهندسون"),
    ],
)
def test_other_scripts_come_out_right(page, codec, words):
    assert words in parse_html(page.encode(codec)).text


def test_one_damaged_character_does_not_spoil_a_page():
    data = STORY.format("utf-8").encode().replace(b"Kronen", b"Kr\xffonen")

    assert "Kr�onen" in parse_html(data).text
    assert "Brücke" in parse_html(data).text


def test_noise_is_refused_for_its_encoding():
    chance = random.Random(7)  # noqa: S311  # the same noise each time
    noise = bytes(chance.choice(range(128, 256)) for _ in range(3000))

    with pytest.raises(RefusedError, match="encoding"):
        parse_html(b"<html><body><p>" + noise + b"</p></body></html>", charset="utf-8")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(b"<p>" + b"x" * 2_000_000, "larger than 2,000,000 bytes", id="size"),
        pytest.param(b"<p>" * 20_001, "more than 20,000 tags", id="tags"),
        pytest.param(b"<p " + b"a=b " * 20_000 + b">x</p>", "a tag of more than 65,536 bytes", id="attributes"),
        pytest.param(b"<p a='" + b">" * 70_000 + b"'>x</p>", "a tag of more than", id="quoted"),
        pytest.param(b"<p a='" + b"x" * 70_000, "a tag of more than", id="never-closed"),
        pytest.param(b"<p " + b"x" * 70_000, "a tag of more than", id="never-ended"),
        pytest.param(b"<p " + b'a=">" ' * 20_000 + b">x</p>", "a tag of more than", id="many-quoted"),
    ],
)
def test_a_page_beyond_the_limits_is_refused_before_it_is_parsed(data, why, monkeypatch):
    monkeypatch.setattr("briefing.sources.html._tree", lambda _: pytest.fail("it was parsed"))

    with pytest.raises(RefusedError, match=why):
        parse_html(data)


def test_long_scripts_and_long_text_are_no_giant_tags():
    script = "<script>var a = '" + "x > y " * 20_000 + "'</script>"
    text = "<p>" + "The bridge is closed. " * 4_000 + "</p>"

    assert "The bridge is closed." in parse_html(f"<html><body>{script}{text}</body></html>".encode()).text


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"   \n ", id="white-space"),
        pytest.param(b"<", id="one-sign"),
        pytest.param(b"<!-- only a comment -->", id="comment"),
        pytest.param(b"<html></html>", id="empty"),
        pytest.param(b"\x00" * 500, id="nul"),
        pytest.param(b"<div>" * 9_999 + b"deep" + b"</div>" * 9_999, id="deep"),
        pytest.param(b"<table><tr><td>" * 6_000, id="tables"),
        pytest.param(b"<b><i>" * 9_000, id="misnested"),
        pytest.param(b"<ul><li>" * 9_000, id="lists"),
        pytest.param(b"<p " + b"a=b " * 15_000 + b">x</p>", id="many-attributes"),
        pytest.param(b"".join(b"<p c%d='%d'>" % (n, n) for n in range(9_000)), id="odd-attributes"),
        pytest.param(b"<a href='" + b"x" * 60_000 + b"'>x</a>", id="long-address"),
        pytest.param(b"<p>" + b"&amp;" * 100_000, id="entities"),
        pytest.param(b"<p>" + b"&#x110000;&#0;&#xD800;" * 5_000, id="impossible-characters"),
        pytest.param(b"<p>" + b"9" * 500_000 + b"</p>", id="digits"),
        pytest.param(b"<time datetime='" + b"9" * 60_000 + b"'>x</time><p>x</p>", id="long-date"),
        pytest.param(b"<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b;</p>", id="entity-bomb"),
        pytest.param(b"<!DOCTYPE x SYSTEM 'file:///etc/passwd'><p>&x;</p>", id="outside-entity"),
        pytest.param(b"<style>" + b".a .b .c{display:none}" * 9_000 + b"</style><p>x</p>", id="styles"),
        pytest.param(b"<p style='" + b"a:b;" * 15_000 + b"'>x</p>", id="long-style"),
        pytest.param(b"<p>" + b"(" * 100_000 + b"</p>", id="brackets"),
        pytest.param(b"<p>" + b"a " * 200_000 + b"</p>", id="short-words"),
        pytest.param(b"<p>" + b"\xcd\x8f" * 200_000 + b"</p>", id="joiners"),
    ],
)
def test_a_hostile_page_gives_text_or_a_named_refusal(data):
    told = text_or_refusal(data)

    assert told
    assert "root:" not in told


def text_or_refusal(data: bytes) -> str:
    try:
        return parse_html(data).text
    except RefusedError as error:
        return error.message


SIGNS = [b"<", b">", b"'", b"\x00", b"\xff", b"<!--", b"</", b"&"]


def test_damaged_pages_give_text_or_a_named_refusal():
    chance = random.Random(20310304)  # noqa: S311  # the same damage each time
    source = WIRE.encode()
    for _ in range(30):
        data = bytearray(source)
        for _ in range(chance.randrange(1, 60)):
            at = chance.randrange(len(data))
            data[at : at + chance.randrange(0, 9)] = chance.choice(
                [b"<", b">", b"'", b"\x00", b"\xff", b"<!--", b"</", b"&"]
            )
        assert text_or_refusal(bytes(data))
