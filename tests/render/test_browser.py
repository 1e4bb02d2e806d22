"""The HTML page as a browser has it: what lights what, with pointer and keyboard, on paper, on a phone, in the dark."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

import pypdfium2
import pytest
from browser import found, running
from factory import RIDGE, flood, ridge
from hostile import STRINGS
from test_hostile import hostile

from briefing.models import Figure
from briefing.render import Format, render
from briefing.render.digest import render_digest
from tests.cassettes import ARTICLES
from tests.replayed import replayed

pytestmark = pytest.mark.skipif(found() is None, reason="there is no Chromium here (Debian: apt-get install chromium)")

# Numbers of all that can light up, and for each what it should light, told by its links alone.
EXPECTED = """(() => {
  const units = [...document.querySelectorAll('.line, .s')];
  const leads = (e, kind) => [...e.querySelectorAll(`a[href^="#${kind}"]`)].map(a => a.getAttribute('href').slice(1));
  const number = e => units.indexOf(e);
  units.forEach(e => e.dataset.test = number(e));
  return units.map(e => e.matches('.line')
    ? [number(e), ...leads(e, 's').map(id => number(document.getElementById(id)))]
    : units.filter(l => leads(l, 's').includes(e.id)).concat(e).map(number))
    .map((all, n) => units[n].matches('.s') && all.length === 1 ? [] : all);
})()"""
LIT = "[...document.querySelectorAll('.lit[data-test]')].map(e => +e.dataset.test)"
CONTRAST = """(() => {
  const parts = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  const behind = e => {
    const disc = e.closest('.mark') && e.parentElement.querySelector('circle');
    if (disc) return parts(getComputedStyle(disc).fill);
    for (let up = e; up; up = up.parentElement) {
      const found = parts(getComputedStyle(up).backgroundColor);
      if (found.length === 3 || found[3] === 1) return found;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const e of document.querySelectorAll('body *')) {
    const said = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!said || e.matches('script') || !e.getClientRects().length) continue;
    const style = getComputedStyle(e);
    const own = parts(e.matches('text') ? style.fill : style.color);
    const [one, other] = [own, behind(e)].map(light).sort((a, b) => b - a);
    found.push([(one + 0.05) / (other + 0.05), e.className.baseVal ?? e.className, e.textContent.slice(0, 30)]);
  }
  return found.sort((a, b) => a[0] - b[0]);
})()"""
# Words that stand on more than one line; those of a script without spaces, and addresses, may.
BROKEN = """(() => {
  const found = [];
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node.parentElement.closest('a.away')) continue;
    for (const word of node.data.matchAll(/[A-Za-z’']{2,24}(?![\\w.:/])/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = new Set([...range.getClientRects()].filter(r => r.width).map(r => Math.round(r.top)));
      if (tops.size > 1) found.push(word[0]);
    }
  }
  return found;
})()"""
A4_INSIDE = 703
"""Width of the paper without its margins, in CSS pixels."""
SILENT = ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Page.javascriptDialogOpening")


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with running(tmp_path_factory.mktemp("profile")) as started:
        yield started


@pytest.fixture
def file(tmp_path):
    def written(brief):
        path = tmp_path / "brief.html"
        path.write_text(render(brief, Format.HTML), "utf-8")
        return path

    return written


def lit(browser):
    return set(browser.run(LIT))


def silent(browser, path):
    """Nothing complained, nothing opened, and nothing was asked for but the file."""
    browser.run("1")
    assert [event for name in SILENT for event in browser.named(name)] == []
    asked = {event["request"]["url"] for event in browser.named("Network.requestWillBeSent")}
    assert asked == {path.as_uri()}


def last_line(browser) -> int:
    return browser.run("Math.max(...[...document.querySelectorAll('li[id^=c]')].map(e => +e.id.slice(1)))")


@pytest.mark.parametrize("brief", [ridge, lambda: replayed("calder-dam")], ids=["ridge", "calder-dam"])
def test_pointing_at_a_line_lights_its_sentences_and_at_a_sentence_its_lines(browser, file, brief):
    path = file(brief())
    browser.open(path)
    expected = browser.run(EXPECTED)

    assert len(expected) > 40
    for number, together in enumerate(expected):
        browser.hover(f"[data-test='{number}']")
        assert lit(browser) == set(together), number
    browser.point(2, 2)
    assert lit(browser) == set()
    silent(browser, path)


def test_the_page_of_a_digest_lights_lines_and_sentences_of_all_its_articles(browser, tmp_path):
    sys.path.append(str(Path(__file__).resolve().parents[1] / "events"))
    from test_edition import TODAY, made

    path = tmp_path / "digest.html"
    path.write_text(render_digest(made(*TODAY), Format.HTML), "utf-8")
    browser.open(path)
    expected = browser.run(EXPECTED)

    assert len(expected) > 40
    for number, together in enumerate(expected):
        browser.hover(f"[data-test='{number}']")
        assert lit(browser) == set(together), number
    assert browser.run("document.documentElement.scrollWidth <= innerWidth") is True
    silent(browser, path)


def test_what_is_lit_beside_a_line_is_brought_into_view(browser, file):
    browser.open(file(replayed("kestrel-ridge")))
    browser.hover(f"#c{last_line(browser)}")

    top, bottom, height = browser.run(
        "(r => [r.top, r.bottom, innerHeight])(document.querySelector('.s.lit').getBoundingClientRect())"
    )
    assert 0 <= top < bottom <= height


def test_the_tabulator_key_goes_through_all_links_in_order_and_lights_what_belongs_together(browser, file):
    path = file(ridge())
    browser.open(path)
    expected = browser.run(EXPECTED)
    links = browser.run(
        "[...document.querySelectorAll('a')].map((a, n) => (a.dataset.n = n, a.closest('.line, .s')?.dataset.test))"
    )
    for number, unit in enumerate(links):
        browser.key("Tab", 9)
        place, outline, seen = browser.run(
            "(a => [+a.dataset.n, getComputedStyle(a).outlineStyle + getComputedStyle(a).outlineWidth,"
            " (r => r.bottom > 0 && r.top < innerHeight)(a.getBoundingClientRect())])(document.activeElement)"
        )
        assert (place, outline, seen) == (number, "solid3px", True)
        if unit:
            assert lit(browser) == set(expected[int(unit)])
    browser.key("Escape", 27)
    assert lit(browser) == set()
    silent(browser, path)


def test_a_day_in_the_row_lights_the_line_that_names_it_and_its_sentence(browser, file):
    browser.open(file(ridge()))
    browser.hover(".mark")

    lines = browser.run("[document.querySelector('.mark').getAttribute('href').slice(1)]")
    sentences = browser.run(f"[...document.querySelectorAll('#{lines[0]} .cites a')].map(a => a.textContent)")
    assert set(browser.run("[...document.querySelectorAll('.lit[id]')].map(e => e.id)")) == {*lines, *sentences}


def following(browser, path, selector):
    """Click a link of the page with no script at work; what it led to, its colour, that of the page, and its window."""
    browser.open(path, script=False)
    # The page's own script has not run and will not; ours only looks.
    browser.do("Emulation.setScriptExecutionDisabled", value=False)
    place = browser.place(selector)
    browser.do("Emulation.setScriptExecutionDisabled", value=True)
    browser.click(*place)
    browser.do("Emulation.setScriptExecutionDisabled", value=False)
    assert browser.run("document.getElementById('hint').hidden")
    return browser.run(
        "(e => [e.id, (e.querySelector('.words, .said, .value') || e).textContent,"
        " getComputedStyle(e).backgroundColor, getComputedStyle(document.body).backgroundColor,"
        " (r => r.bottom > 0 && r.top < innerHeight)(e.getBoundingClientRect())])(document.querySelector(':target'))"
    )


@pytest.mark.parametrize(
    ("link", "leads_to", "words"),
    [
        ("#c1 .cites a", "s1", RIDGE[0]),
        ("#c8 .cites a:last-child", "s12", RIDGE[11]),
        ("#d2 .cites a", "s6", RIDGE[5]),
        ("#w2 .cites a:last-child", "s8", RIDGE[7]),
        ("#s10 .refs a", "c6", ridge().objectives[1].text),
        ("#s5 .refs a:last-child", "d1", "at least 40"),
        ("a.again", "c10", ridge().outcomes[0].text),
    ],
)
def test_without_a_script_a_click_leads_to_what_is_cited_and_back(browser, file, link, leads_to, words):
    name, said, colour, plain, seen = following(browser, file(ridge()), link)

    assert (name, said) == (leads_to, words)
    assert colour not in (plain, "rgba(0, 0, 0, 0)")
    assert seen


@pytest.mark.parametrize("name", [*ARTICLES, "ridge", "flood"])
def test_a_phone_shows_it_without_scrolling_sideways(browser, file, name):
    made = {"ridge": ridge, "flood": flood}
    browser.open(file(made[name]() if name in made else replayed(name)), width=390, height=844)

    assert browser.run("document.documentElement.scrollWidth") == 390
    assert (
        browser.run(
            "[...document.querySelectorAll('main *, aside *')].filter(e => e.getBoundingClientRect().right > 391"
            " && !e.closest('svg') && getComputedStyle(e).position !== 'absolute').length"
        )
        == 0
    )


def phone(browser, path):
    browser.open(path, width=390, height=844)


def test_on_a_phone_a_tap_on_a_line_shows_its_sentences_until_one_elsewhere(browser, file):
    phone(browser, file(ridge()))
    browser.tap("#c11 .said")
    first = browser.run("[peek.hidden, peek.innerText]")
    browser.tap("h1")

    assert first == [False, f"s5 {RIDGE[4]}"]
    assert browser.run("peek.hidden") is True
    assert browser.run("document.querySelectorAll('.lit').length") == 0


def test_a_tap_that_moves_no_pointer_lights_too(browser, file):
    # Some browsers of phones send a click alone, and that only where something takes clicks.
    phone(browser, file(ridge()))
    browser.run("document.querySelector('#c11 .said').dispatchEvent(new MouseEvent('click', {bubbles: true}))")

    assert set(browser.run("[...document.querySelectorAll('.lit[id]')].map(e => e.id)")) == {"c11", "s5"}
    assert browser.run("peek.hidden") is False
    assert browser.run("getComputedStyle(document.querySelector('#c11')).cursor") == "pointer"


def test_on_a_phone_the_sentences_shown_never_hide_the_line_they_are_of(browser, file):
    phone(browser, file(replayed("calder-dam")))
    for line in ("#c1", "#c17", f"#c{last_line(browser)}"):
        for block in ("start", "center", "end"):
            browser.tap("h1")
            browser.run(f"document.querySelector('{line}').scrollIntoView({{block: '{block}'}})")
            browser.run(f"document.querySelector('{line} .said').click()")
            apart = browser.run(
                f"((a, b) => a.bottom <= b.top || a.top >= b.bottom)(peek.getBoundingClientRect(),"
                f" document.querySelector('{line}').getBoundingClientRect())"
            )
            assert browser.run("peek.hidden") is False
            assert apart, (line, block)


def test_on_a_phone_nothing_stands_before_the_sentence_that_a_link_has_led_to(browser, file):
    phone(browser, file(ridge()))
    browser.tap("#c11 .cites a")
    reached = browser.run(
        "(e => (r => [e.id, e.contains(document.elementFromPoint(r.x + 5, r.y + 5)), peek.hidden])"
        "(e.getClientRects()[0]))(document.querySelector(':target'))"
    )
    browser.tap("#c11 .said")

    assert reached == ["s5", True, True]
    # The same line can be asked again.
    assert browser.run("peek.hidden") is False
    browser.run("location.hash = '#s9'")
    browser.run("new Promise(done => setTimeout(done, 50))")
    assert browser.run("peek.hidden") is True


def test_on_a_phone_links_to_sentences_are_as_wide_as_a_finger_and_lines_no_higher_for_it(browser, file):
    phone(browser, file(replayed("calder-dam")))
    sizes = browser.run(
        "[...document.querySelectorAll('.cites a, .refs a, a.no')].flatMap(a => [...a.getClientRects()])"
        ".map(r => [r.width, r.height])"
    )
    heights = "[...document.querySelectorAll('li.line, aside p')].map(e => e.offsetHeight)"
    padded = browser.run(heights)
    # Without what is padded above and below.
    browser.run("document.querySelectorAll('.cites a, .refs a, a.no').forEach(a => a.style.paddingBlock = 0)")

    assert len(sizes) > 60
    assert min(width for width, _ in sizes) >= 24
    assert min(height for _, height in sizes) >= 24
    assert browser.run(heights) == padded


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_all_text_stands_out_from_what_is_behind_it(browser, file, dark, width):
    browser.open(file(ridge()), dark=dark, width=width)
    backdrop = browser.run("getComputedStyle(document.body).backgroundColor")
    browser.run("document.querySelectorAll('dl, .hint').forEach(e => e.hidden = false)")
    plain = browser.run(CONTRAST)
    browser.run("document.querySelectorAll('.line, .s, .mark').forEach(e => e.classList.add('lit'))")
    lit_up = browser.run(CONTRAST)

    assert (backdrop == "rgb(255, 255, 255)") is not dark
    assert len(plain) > 150
    assert plain[0][0] >= 4.5, plain[0]
    assert lit_up[0][0] >= 4.5, lit_up[0]


def printed(browser):
    """The words of each page, as paper has them."""
    pdf = base64.b64decode(browser.do("Page.printToPDF", preferCSSPageSize=True)["data"])
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(pdf)]


@pytest.fixture
def paper(browser, file):
    """Open a page laid out as for paper, its two columns as wide as there, and without an end."""

    def opened(brief):
        browser.open(file(brief), width=A4_INSIDE)
        browser.do("Emulation.setEmulatedMedia", media="print")
        return browser

    yield opened
    browser.do("Emulation.setEmulatedMedia", media="")


@pytest.mark.parametrize("name", ARTICLES)
def test_a_brief_of_one_article_takes_two_pages_at_most_with_the_sentences_cited(browser, file, name):
    brief = replayed(name)
    browser.open(file(brief))
    pages = printed(browser)
    text = "".join("".join(page.split()) for page in pages)  # a reader of PDF may part every letter from the next

    assert len(pages) <= 2
    assert "Sources" in text
    assert "Thearticle" not in text.partition("Sources")[2]
    last = max(e.sentence for claim in brief.outcomes for e in claim.evidence)
    assert f"s{last}" in text.partition("Sources")[2]


def test_every_page_on_paper_has_its_number_and_all_but_the_first_say_what_they_continue(browser, file):
    browser.open(file(replayed("kestrel-ridge")))
    first, second = printed(browser)

    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in second
    assert ["Situation brief, continued" in page for page in (first, second)] == [False, True]


def test_paper_says_what_its_drawings_mean(browser, file):
    browser.open(file(ridge()))
    text = " ".join(printed(browser))

    for legend in browser.run("[...document.querySelectorAll('.scale')].map(e => e.textContent)"):
        assert " ".join(legend.split()) in text
    assert "filled, told as so; ring, planned or expected" in text


@pytest.mark.parametrize("name", ARTICLES)
@pytest.mark.parametrize("width", ["paper", 1440, 390])
def test_no_word_is_broken_within(browser, file, paper, name, width):
    brief = replayed(name)
    if width == "paper":
        paper(brief)
    else:
        browser.open(file(brief), width=width)

    assert browser.run(BROKEN) == []


@pytest.mark.parametrize("width", ["paper", 1440, 390])
def test_no_number_is_broken_within(browser, file, paper, width):
    figure = Figure(as_written="over 1,000,000 crates", low=1000000, of="crates")
    told = ridge().outcomes[0].model_copy(update={"figures": (figure,)})
    brief = ridge().model_copy(update={"outcomes": (told,)})
    if width == "paper":
        paper(brief)
    else:
        browser.open(file(brief), width=width)

    numbers = BROKEN.replace("[A-Za-z’']{2,24}(?![\\w.:/])", "\\d[\\d,]+")
    assert numbers != BROKEN
    assert browser.run(numbers) == []


def test_on_paper_what_failed_is_underlined_clear_of_the_reason(paper):
    lines = paper(ridge()).run(
        "[...document.querySelectorAll('mark')].map(e => [getComputedStyle(e).textDecorationStyle,"
        " e.closest('.text').querySelector('.why').getClientRects()[0].top - [...e.getClientRects()].pop().bottom])"
    )

    assert len(lines) == 5
    assert {style for style, _ in lines} == {"solid"}
    assert all(room > 0 for _, room in lines)


def test_on_paper_tables_and_drawings_stand_clear_of_what_is_above(paper):
    room = paper(ridge()).run(
        "[...document.querySelectorAll('section > * + table, section > * + figure')].filter("
        "e => !e.previousElementSibling.matches('h2') &&"
        " e.previousElementSibling.getBoundingClientRect().left === e.getBoundingClientRect().left)"
        ".map(e => e.getBoundingClientRect().top - e.previousElementSibling.getBoundingClientRect().bottom)"
    )

    assert len(room) >= 2
    assert min(room) >= 6


@pytest.mark.parametrize("turn", range(0, len(STRINGS), 15))
def test_hostile_words_open_nothing_ask_for_nothing_and_break_nothing(browser, file, turn):
    path = file(hostile(turn))
    for width in (1440, 390):
        browser.open(path, width=width)
        browser.hover("li.line")
        assert browser.run("document.documentElement.scrollWidth") == width
        assert browser.run("document.title.endsWith('Situation brief') && document.forms.length === 0")
        silent(browser, path)
