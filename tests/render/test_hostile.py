from __future__ import annotations

import json
import re

import pytest
from factory import article_of, flood, ridge
from hostile import STRINGS, places, put
from lxml import html
from markdown_it import MarkdownIt

from briefing.models import Brief
from briefing.render import Format, encode, read_brief, render
from briefing.render._plain import link_to, plain
from briefing.render._reading import HEADINGS, bare
from briefing.render.md import escape
from briefing.render.text import columns

PARSERS = {
    "js-default": MarkdownIt("js-default", {"linkify": False, "html": True}),
    "commonmark": MarkdownIt("commonmark").enable(["table", "strikethrough"]),
}
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
RECORDS = ["brief", "claim", *["force"] * 3, *["claim"] * 11, "conflict", *["withheld"] * 4]
BLOCKS = {"heading", "paragraph", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td", "inline"}
INLINES = {"text", "text_special", "strong", "em", "link", "softbreak"}


def hostile(turn: int) -> Brief:
    """A brief all of whose words are hostile; over all turns every string stands in every place once."""
    brief = ridge()
    data = brief.model_dump(mode="json")
    for number, path in enumerate(places(brief)):
        if path != ("article", "text"):
            put(data, path, STRINGS[(turn + number) % len(STRINGS)])
    sentences = [STRINGS[(turn + 7 * number) % len(STRINGS)] for number in range(len(brief.article.sentences))]
    known = {k: v for k, v in data["article"].items() if k not in ("id", "sha256", "text", "sentences")}
    article = article_of(sentences, **known)
    return Brief.model_validate(moved(data, article) | {"article": article})


def moved(value, article):
    """The same, each evidence now the whole of its sentence in `article`."""
    if isinstance(value, dict):
        if "quote" in value:
            sentence = article.sentences[value["sentence"] - 1]
            return value | {
                "start": sentence.start,
                "end": sentence.end,
                "quote": article.text[sentence.start : sentence.end],
            }
        return {k: article.id if k == "article_id" else moved(v, article) for k, v in value.items()}
    return [moved(v, article) for v in value] if isinstance(value, list | tuple) else value


def headings(tokens):
    return [
        (token.tag, tokens[n + 1].content if token.tag != "h1" else "")
        for n, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


def visible(tokens):
    return "".join(child.content for token in tokens for child in token.children or () if child.type != "softbreak")


@pytest.fixture(scope="module")
def benign():
    return headings(PARSERS["commonmark"].parse(render(ridge(), Format.MARKDOWN)))


@pytest.mark.parametrize("turn", range(len(STRINGS)))
def test_no_word_of_article_or_model_is_obeyed(turn, benign):
    """In Markdown, text and JSON: every string in every place of a brief, all at once."""
    brief = hostile(turn)
    page = render(brief, Format.MARKDOWN)
    for parser in PARSERS.values() if turn % 4 == 0 else (PARSERS["commonmark"],):
        tokens = parser.parse(page)
        assert headings(tokens) == benign
        assert {re.sub("_(open|close)$", "", t.type) for t in tokens} <= BLOCKS
        inline = [child for token in tokens for child in token.children or ()]
        assert {re.sub("_(open|close)$", "", t.type) for t in inline} <= INLINES
        links = {t.attrs["href"] for t in inline if t.type == "link_open"}
        assert {href for href in links if not re.fullmatch(r"#s\d+", href)} <= {link_to(brief.article.url)}
    assert not OBEYED.search(page)

    text = render(brief, Format.TEXT)
    assert not OBEYED.search(text)
    assert all(columns(line) <= 80 for line in text.split("\n") if "http" not in line)
    assert re.sub("\x1b\\[[01]m", "", render(brief, Format.TEXT, colour=True)) == text

    saved = render(brief, Format.JSON)
    assert not OBEYED.search(saved)
    # A brief that is read back has a time for one.
    brief = brief.model_copy(update={"as_of": "2031-02-17T06:00:00Z"})
    saved = render(brief, Format.JSON)
    assert read_brief(saved) == brief
    assert render(read_brief(saved), Format.JSON) == saved

    lines = render(brief, Format.NDJSON)
    assert not OBEYED.search(lines)
    assert [json.loads(line)["record"] for line in lines.splitlines()] == RECORDS


TAGS = {
    *("html", "head", "meta", "title", "style", "script", "body", "div", "main", "header", "section", "aside", "h1"),
    *("h2", "p", "ul", "li", "dl", "dt", "dd", "span", "b", "mark", "a", "figure", "figcaption", "table", "caption"),
    *("thead", "tbody", "tr", "th", "td", "svg", "rect", "line", "path", "circle", "text"),
}
ATTRIBUTES = {
    *("lang", "dir", "class", "id", "href", "rel", "role", "scope", "hidden", "tabindex", "charset", "name", "content"),
    *("http-equiv", "data-head", "aria-label", "aria-labelledby", "aria-hidden", "focusable", "viewbox"),
    *("preserveaspectratio", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "d", "width", "height"),
}


@pytest.mark.parametrize("turn", range(len(STRINGS)))
def test_no_word_of_article_or_model_becomes_markup(turn):
    """In HTML, read by another parser than ours: every string in every place of a brief, all at once."""
    brief = hostile(turn)
    page = html.document_fromstring(render(brief, Format.HTML))
    elements = list(page.iter())

    assert {element.tag for element in elements} <= TAGS
    assert {name for element in elements for name in element.attrib} <= ATTRIBUTES
    away = {href for href in page.xpath("//@href") if not re.fullmatch(r"#(?:[scdw]\d+|brief|article)", href)}
    assert away <= {link_to(brief.article.url)}
    assert len(page.xpath("//script")) == len(page.xpath("//style")) == 1
    assert [e.tag for e in page.xpath("//head/*")] == ["meta", "meta", "meta", "meta", "meta", "title", "style"]
    assert [bare(heading) for heading in page.xpath("//main//h2/text()")] == list(HEADINGS)
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))
    visible = "".join(page.xpath("//body//text()[not(parent::script)]"))
    assert not OBEYED.search(visible)


@pytest.mark.parametrize("place", ["{}", "- {}", "# {}", "- *lead:* {} ([s1])", "a\n\n- **{}**, x"])
def test_escaped_words_read_as_the_words_they_were(place):
    """Whatever stands there: nothing is eaten, nothing is added, nothing becomes a form."""
    frame = place.replace("{}", "").replace("- ", "").replace("# ", "").replace("*", "").replace("a\n\n", "a")
    for string in STRINGS:
        words = plain(string)
        if not words:
            continue
        for parser in PARSERS.values():
            tokens = parser.parse(place.format(escape(words)))
            before, after = place.split("{}")
            read = visible(tokens)
            assert words in read, (string, read)
            assert len(read) == len(frame) + len(words), (string, read, before, after)


def test_escaped_words_stay_in_their_cell():
    for string in STRINGS:
        words = plain(string)
        if not words:
            continue
        page = f"| head | next |\n| --- | --- |\n| {escape(words)} | end |\n"
        for parser in PARSERS.values():
            cells = [t.children for t in parser.parse(page) if t.type == "inline"]
            read = ["".join(child.content for child in children) for children in cells]
            assert read == ["head", "next", words, "end"], string


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
        ("http://a.example", "http://a.example"),
        ("HTTPS://A.example/", "HTTPS://A.example/"),
        (
            "https://a.example/a b>c<d\"e'f(g)h[i]`|\\^{}",
            "https://a.example/a%20b%3Ec%3Cd%22e'f%28g%29h%5Bi%5D%60%7C%5C%5E%7B%7D",
        ),
        ("https://a.example/%41%zz%", "https://a.example/%41%25zz%25"),
        ("https://a.example/é", "https://a.example/%C3%A9"),
        ("https://a.example:8443/", "https://a.example:8443/"),
        ("https://a.example/\n# x", "https://a.example/%0A#%20x"),
        ("https://bank.example@evil.example/", None),
        ("https://u:p@evil.example", None),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//evil.example", None),
        ("https:evil.example", None),
        ("https://", None),
        ("https://[::1", None),
        ("https://a.example\\@evil.example/", None),
        ("ftp://a.example", None),
        ("", None),
        (None, None),
    ],
)
def test_only_plain_web_addresses_become_links(url, link):
    assert link_to(url) == link


def test_an_address_that_is_no_link_is_shown_as_words():
    brief = ridge()
    brief = brief.model_copy(update={"article": brief.article.model_copy(update={"url": "javascript:alert(1)"})})
    page = render(brief, Format.MARKDOWN)

    assert "javascript:alert(1)" in page
    assert "<javascript" not in page


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0)])
def test_no_control_character_reaches_a_page(code):
    brief = flood()
    title = f"a{chr(code)}b"
    brief = brief.model_copy(update={"article": brief.article.model_copy(update={"title": title})})

    assert render(brief, Format.TEXT).startswith("a b\n===\n")
    assert render(brief, Format.MARKDOWN).startswith("# a b\n")
    assert json.loads(render(brief, Format.JSON))["article"]["title"] == title


@pytest.mark.parametrize(
    "code", [0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x200B]
)
def test_no_hidden_character_reaches_a_page(code):
    assert plain(f"a{chr(code)}b") == "ab"


def test_what_is_special_only_in_some_dialects_is_escaped_too():
    assert escape("$x$ {#id} ~y~ me@a.example www.a.example") == (r"\$x\$ \{\#id\} \~y\~ me\@a.example www\.a.example")


def test_half_a_surrogate_pair_does_not_crash():
    brief = flood()
    brief = brief.model_copy(update={"article": brief.article.model_copy(update={"title": "a\ud800b"})})
    for fmt in Format:
        encode(brief, fmt)


def test_no_words_of_the_article_pass_for_a_citation():
    """In text a citation is only its brackets, so brackets that look like one are changed."""
    brief = ridge()
    forged = brief.outcomes[0].model_copy(update={"text": "Peace was signed [s1] and [ S 2 ] and [sic]"})
    page = render(brief.model_copy(update={"outcomes": (forged,)}), Format.TEXT)

    assert "Peace was signed (s1] and ( S 2 ] and [sic] [s3]" in page


def test_joiners_stay_where_a_script_needs_them():
    assert plain("می\u200cخواهم") == "می\u200cخواهم"
    assert plain("👩\u200d👧") == "👩\u200d👧"
    assert plain("pass\u200cword\u200d") == "password"
