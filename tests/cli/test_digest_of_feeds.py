"""The digest of feeds, edition by edition, over a loopback host; articles are briefed sentence by sentence."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tests" / name) for name in ("events", "render", "sources")]

from accounts import FACTS, SAID, briefed  # noqa: E402
from sources_fakes import Served, http  # noqa: E402

from briefing.cli import app, digest  # noqa: E402
from briefing.digesting import Briefed  # noqa: E402
from briefing.digests import UNPAID, SkippedArticle  # noqa: E402
from briefing.errors import BudgetError, ModelUnavailableError  # noqa: E402
from briefing.models import Usage  # noqa: E402
from briefing.sources import fetch  # noqa: E402


def _page(name):
    title, _, body = FACTS[name][3].partition("\n")
    paragraphs = "".join(f"<p>{p}</p>" for p in body.strip().split("\n\n"))
    return http(
        f"<html><head><title>{title}</title><meta property='og:site_name' content='{FACTS[name][0]}'></head>"
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )


def _feed(host, *names):
    items = "".join(f"<item><title>{n}</title><link>{host.url(f'/{n}')}</link></item>" for n in names)
    return http(f"<rss><channel><title>Wire</title>{items}</channel></rss>", Content_Type="application/rss+xml")


@pytest.fixture
def desk(monkeypatch, tmp_path):
    """A desk with a host of feeds, and a model that says what it is given to say."""
    pages = {}
    host = Served(lambda path, say, _stop: say(pages.get(path, http("", "404 Not Found"))))
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    plain = fetch.Fetcher
    monkeypatch.setattr(fetch, "Fetcher", lambda **given: plain(allow=[host.allow], pages=given.get("pages")))
    asked = []

    async def brief(_run, articles, _display, keep=lambda _: None):
        done = Briefed()
        for article in articles:
            if host.down:
                raise ModelUnavailableError("the model’s server is gone")
            if host.money == 0:
                done.stopped = BudgetError("the budget does not hold the next question")
                done.skipped.append(SkippedArticle(url=article.url, reason=UNPAID))
                done.begun += Usage(requests=2, cost_usd=0.5)
                continue
            host.money -= 1
            name = (article.url or "").rsplit("/", 1)[1]
            asked.append(name)
            made = briefed(
                article.text, SAID[name], title=article.title, outlet=article.outlet, url=article.url,
                published_at=FACTS[name][2],
            )  # fmt: skip
            keep(made)
            done.briefs.append(made)
        return done

    monkeypatch.setattr(digest._Run, "_brief", brief)
    host.pages, host.down, host.questions, host.money = pages, False, asked, 1_000
    yield host
    host.close()


def run(*words, status=0):
    done = CliRunner().invoke(app, [*words])
    assert done.exit_code == status, (done.output, done.exception)
    return done.stdout


def edition(status=0):
    return json.loads(run("digest", "-f", "json", status=status))


def test_editions_follow_on_each_other_and_no_article_is_in_two(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "courier", "post", "strike")
    run("feeds", "add", desk.url("/feed"))
    first = edition()
    assert (first["edition"], first["previous_edition"], len(first["articles"])) == (1, None, 3)

    second = edition()
    assert (second["edition"], second["previous_edition"], second["events"]) == (2, 1, [])
    assert second["window"]["start"] == first["window"]["end"]

    desk.pages["/feed"] = _feed(desk, "courier-later", "courier", "post", "strike")
    third = edition()
    assert [e["title"] for e in third["events"]] == ["Marta Loy: toll rises to 13"]
    assert third["coverage"]["feeds_read"] == 1
    assert sorted(desk.questions) == ["courier", "courier-later", "post", "strike"]


def test_a_run_that_ended_early_asks_only_for_what_is_missing(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "courier", "post")
    run("feeds", "add", desk.url("/feed"))
    desk.down = True
    run("digest", status=75)
    desk.down = False
    assert len(edition()["articles"]) == 2
    assert sorted(desk.questions) == ["courier", "post"]


def test_a_kept_edition_waits_for_the_run_that_can_pay_for_all_of_it(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike", "courier")
    run("feeds", "add", desk.url("/feed"))
    desk.money = 1
    told = CliRunner().invoke(app, ["digest"])
    assert (told.exit_code, told.stdout) == (7, "")
    assert "the edition waits, 1 of 2 articles are read" in told.stderr
    assert "--partial" in told.stderr
    assert len(desk.questions) == 1

    desk.money = 1
    assert edition()["coverage"]["articles_read"] == 2
    assert sorted(desk.questions) == ["courier", "strike"]


@pytest.mark.parametrize("how", ["option", "setting"])
def test_a_budget_that_never_holds_a_day_issues_what_it_held_and_leaves_no_article_for_two_editions(
    desk, monkeypatch, how
):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike", "courier")
    run("feeds", "add", desk.url("/feed"))
    words = ["--partial"] if how == "option" else []
    if how == "setting":
        monkeypatch.setenv("BRIEFING_ISSUE_PARTIAL", "true")

    desk.money = 0
    run("digest", *words, status=7)
    desk.money = 1
    first = json.loads(run("digest", *words, "-f", "json", status=7))
    assert (first["edition"], first["coverage"]["articles_read"]) == (1, 1)
    (left,) = first["coverage"]["articles_skipped"]
    assert left["reason"] == UNPAID

    desk.pages["/feed"] = _feed(desk, "courier-later", "strike", "courier")
    desk.money = 1
    second = json.loads(run("digest", *words, "-f", "json", status=7))
    had = [a["url"] for made in (first, second) for a in made["articles"]]
    assert len(had) == len(set(had)) == 2
    assert left["url"] == had[1]  # before what came since
    assert desk.url("/courier-later") in {s["url"] for s in second["coverage"]["articles_skipped"]}


def test_an_article_that_several_budgets_in_a_row_leave_unread_is_read_by_the_next_run(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike", "courier", "post", "elsewhere")
    run("feeds", "add", desk.url("/feed"))
    had = []
    for day in range(1, 5):
        desk.money = 1
        window = (*(("--since", "2020-01-01") if day == 1 else ()), "--until", f"2030-01-0{day}")
        made = json.loads(run("digest", "--partial", *window, "-f", "json", status=7 if day < 4 else 0))
        had += [a["url"] for a in made["articles"]]
    assert sorted(had) == sorted(desk.url(f"/{n}") for n in ("strike", "courier", "post", "elsewhere"))


@pytest.mark.parametrize(("words", "begun"), [((), 0), (("--no-cache",), 2)], ids=["kept", "not kept"])
def test_answers_about_an_article_left_unread_count_in_the_edition_that_has_it(desk, words, begun):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike", "courier")
    run("feeds", "add", desk.url("/feed"))
    desk.money = 1
    made = json.loads(run("digest", "--partial", *words, "-f", "json", status=7))
    own = briefed("The harbour of Selm was shut.", {}).generator.usage.requests
    assert made["generator"]["usage"]["requests"] == own + begun


def test_a_run_that_is_repeated_for_the_same_time_gives_the_edition_that_is_there(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    until = ("--until", "2026-02-01T08:00+00:00")

    first = run("digest", "--since", "2026-01-01", *until, "-f", "json")
    assert run("digest", "--since", "2026-01-01", *until, "-f", "json") == first
    assert run("digest", *until, "-f", "json") == first
    assert json.loads(run("digest", "--until", "2026-02-02T08:00+00:00", "-f", "json"))["edition"] == 2


def test_an_entry_dated_after_the_window_is_in_the_next_edition_though_its_feed_has_not_changed(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    item = "<item><title>n</title><link>{}</link><pubDate>Thu, 02 Jan 2020 07:00:00 GMT</pubDate></item>"
    feed = f"<rss><channel><title>Wire</title>{item.format(desk.url('/strike'))}</channel></rss>"

    def answer(path, say, _stop):
        unchanged = b'"1"' in desk.heads[-1]
        whole = http(feed, Content_Type="application/rss+xml", ETag='"1"')
        say((http("", "304 Not Modified") if unchanged else whole) if path == "/feed" else desk.pages[path])

    desk._answer = answer
    desk.pages["/robots.txt"] = http("", "404 Not Found")
    run("feeds", "add", desk.url("/feed"))

    first = json.loads(run("digest", "--until", "2020-01-01T08:00+00:00", "-f", "json"))
    second = json.loads(run("digest", "--until", "2020-01-03T08:00+00:00", "-f", "json"))
    assert [made["coverage"]["articles_read"] for made in (first, second)] == [0, 1]


def test_an_edition_without_articles_does_not_say_that_a_model_was_asked(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    assert "Extracted by a language model" in run("digest", "-f", "text")

    for form in ("text", "md", "html"):
        quiet = run("digest", "-f", form)
        assert "no language model was asked" in quiet
        assert "no model was asked" in quiet
        assert "xtracted by a language model" not in quiet


def test_a_feed_that_fails_is_named_with_since_when_and_stops_no_other(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"), desk.url("/gone"))
    first, second = edition(status=3), edition(status=3)

    (failed,) = first["coverage"]["feeds_failed"]
    assert failed["url"] == desk.url("/gone")
    assert second["coverage"]["feeds_failed"][0]["since"] == failed["since"]
    assert len(first["events"]) == 1


def test_a_one_off_edition_leaves_the_kept_ones_alone(desk, tmp_path):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    edition()
    one_off = json.loads(run("digest", desk.url("/courier"), "-f", "json"))

    assert (one_off["edition"], len(one_off["events"])) == (1, 1)
    assert edition()["edition"] == 2


def test_two_runs_at_once_make_one_edition(desk, tmp_path):
    from filelock import FileLock

    from briefing.store.cache import key_of

    run("feeds", "add", desk.url("/feed"))
    (tmp_path / "data").mkdir(exist_ok=True)
    with FileLock(tmp_path / "data" / f"{key_of('digest')[:16]}.lock"):
        run("digest", status=75)


def test_the_site_has_all_editions(desk, tmp_path):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    run("digest", "--out", str(tmp_path / "site"))
    run("digest", "--out", str(tmp_path / "site"))

    names = {p.name for p in (tmp_path / "site").iterdir()}
    assert {"edition-0001.html", "edition-0002.html"} <= names
    assert "Nothing new" in (tmp_path / "site" / "edition-0002.html").read_text("utf-8")


def test_a_folder_that_cannot_be_had_is_said_before_anything_is_asked(desk, tmp_path):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    (tmp_path / "file").write_text("")
    run("digest", "--out", str(tmp_path / "file"), status=1)
    assert desk.questions == []
    assert edition()["edition"] == 1


def test_an_edition_whose_site_could_not_be_written_is_sent_and_written_later(desk, tmp_path, monkeypatch):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    monkeypatch.setenv("BRIEFING_WEBHOOK_URL", "http://127.0.0.1:1/")
    sent = []
    monkeypatch.setattr(digest, "_send", lambda made, _: sent.append(made.edition) or {})
    site = tmp_path / "site"
    (site / "latest.json").mkdir(parents=True)
    run("digest", "--out", str(site), "--send", status=1)
    assert sent == [1]

    (site / "latest.json").rmdir()
    assert run("digest", "--edition", "1", "--out", str(site)) == ""
    assert json.loads((site / "latest.json").read_text("utf-8"))["edition"] == 1


def test_an_edition_is_issued_again_byte_for_byte_and_drawn_from_what_was_kept(desk, tmp_path):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "courier", "post")
    run("feeds", "add", desk.url("/feed"))
    first = run("digest", "-f", "json")
    desk.pages.clear()

    assert run("digest", "--edition", "1", "-f", "json") == first
    (tmp_path / "saved.json").write_text(first, "utf-8")
    drawn = run("digest", "--edition", "1", "-f", "html")
    assert run("render", str(tmp_path / "saved.json"), "-f", "html") == drawn
    run("digest", "--edition", "2", status=2)
    (tmp_path / "saved.json").write_text(first.replace("ordered an inquiry", "ordered no inquiry"), "utf-8")
    run("render", str(tmp_path / "saved.json"), status=5)
    (tmp_path / "saved.json").write_text(first, "utf-8")
    run("render", str(tmp_path / "saved.json"), "-f", "docx", "-o", str(tmp_path / "x.docx"), status=2)


def test_two_digests_of_the_same_feeds_each_have_their_editions_and_pay_once(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "courier", "strike")
    run("feeds", "add", desk.url("/feed"))
    one = json.loads(run("digest", "-f", "json", "--name", "morning"))
    other = json.loads(run("digest", "-f", "json", "--name", "evening"))

    assert [e["title"] for e in one["events"]] == [e["title"] for e in other["events"]]
    assert (one["edition"], other["edition"]) == (1, 1)
    assert sorted(desk.questions) == ["courier", "strike"]


def test_an_article_that_its_outlet_has_changed_is_read_again_and_is_a_correction(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    first = edition()
    desk.pages["/strike"] = http(
        b"".join([desk.pages["/strike"]])
        .decode()
        .split("\r\n\r\n", 1)[1]
        .replace("340 bakers", "430 bakers")
        .replace("Selm bakers walk out", "Bakers of Selm walk out")
    )
    second = edition()

    assert [e["id"] for e in second["events"]] == [e["id"] for e in first["events"]]
    kinds = {c["kind"] for c in second["events"][0]["changes"]}
    assert kinds & {"changed", "withdrawn"}
    assert "430 bakers" in second["articles"][0]["text"]
    assert second["articles"][0]["title"] == "Bakers of Selm walk out"


def test_a_page_that_cannot_be_read_again_for_changes_is_named_and_nothing_lacks(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    edition()
    del desk.pages["/strike"]
    [named] = edition()["coverage"]["articles_skipped"]

    assert named["url"] == desk.url("/strike")
    assert "could not be read again" in named["reason"]
    assert "404" in named["reason"]
    page = run("digest", "-f", "text")
    assert "Not read again: http" in page
    assert "0 articles briefed, 0 left out." in page
    assert "failed or left out" not in page


def test_the_archive_of_a_feed_that_is_added_is_no_news(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    edition()
    dated = "<pubDate>Tue, 02 Jun 2020 07:00:00 GMT</pubDate>"
    old = f"<item><title>old</title><link>{desk.url('/courier')}</link>{dated}</item>"
    desk.pages["/archive"] = http(
        f"<rss><channel><title>Old</title>{old}</channel></rss>", Content_Type="application/rss+xml"
    )
    run("feeds", "add", desk.url("/archive"))

    assert edition()["events"] == []
    assert "courier" not in desk.questions


def test_a_quiet_day_with_one_feed_that_fails_is_a_quiet_day(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"), desk.url("/gone"))
    edition(status=3)
    page = run("digest", "-f", "text", status=3)
    assert "Nothing new in this window" in page
    assert "1 source failed" in page


def test_a_dry_run_asks_nothing_and_keeps_nothing(desk):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike", "courier")
    run("feeds", "add", desk.url("/feed"))
    told = json.loads(run("digest", "--dry-run", "-f", "json"))
    assert (told["articles"], told["dry_run"]) == (2, True)
    assert told["requests"] >= 2
    assert desk.questions == []
    assert edition()["edition"] == 1


@pytest.mark.parametrize(("words", "times"), [((), 1), (("--no-cache",), 2)])
def test_a_page_that_is_still_fresh_is_fetched_once_for_a_dry_run_and_the_digest(desk, words, times):
    name = next(iter(FACTS))
    desk.pages[f"/{name}"] = _page(name).replace(b"\r\n", b"\r\nCache-Control: max-age=600\r\n", 1)
    desk.pages["/feed"] = _feed(desk, name)
    run("feeds", "add", desk.url("/feed"))

    run("digest", "--dry-run", *words)
    run("digest", *words)

    assert desk.asked.count(f"/{name}") == times
    kept = json.loads(run("cache", "show", "--json"))
    assert kept["pages"]["entries"] == (0 if words else 1)
    run("cache", "clear")
    assert json.loads(run("cache", "show", "--json"))["pages"] == {"entries": 0, "bytes": 0}


def test_a_dry_run_names_what_cannot_be_read(desk):
    desk.pages["/strike"] = _page("strike")
    desk.pages["/feed"] = _feed(desk, "strike")
    told = CliRunner().invoke(app, ["digest", desk.url("/feed"), desk.url("/gone"), "--dry-run", "-f", "json"])
    assert told.exit_code == 3
    assert json.loads(told.stdout)["articles"] == 1
    assert f"{desk.url('/gone')}: no such page" in told.stderr


def test_an_address_that_is_none_is_refused_before_anything_is_read(desk, monkeypatch):
    monkeypatch.setenv("BRIEFING_MAIL_SERVER", "127.0.0.1:9")
    monkeypatch.setenv("BRIEFING_MAIL_TO", "desk@example.org, nobody")
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    run("digest", "--send", status=2)
    assert desk.questions == []


def test_a_feed_is_called_by_its_title_once_it_was_asked(desk):
    desk.pages["/feed"] = _feed(desk, "strike")
    assert "not read yet" in run("feeds", "add", desk.url("/feed"), desk.url("/gone"))
    told = run("feeds", "check", status=3)
    assert "Wire; read " in told
    assert told.count(desk.url("/gone")) == 1


def test_an_edition_of_its_own_does_not_overwrite_the_site_of_the_kept_ones(desk, tmp_path):
    desk.pages.update({f"/{n}": _page(n) for n in FACTS})
    desk.pages["/feed"] = _feed(desk, "strike")
    run("feeds", "add", desk.url("/feed"))
    run("digest", "--out", str(tmp_path / "site"))
    before = (tmp_path / "site" / "latest.json").read_bytes()
    run("digest", desk.url("/courier"), "--out", str(tmp_path / "site"), status=2)
    assert (tmp_path / "site" / "latest.json").read_bytes() == before


@pytest.mark.parametrize("profile", ['topic = ["bus"]', "max_events = 0", 'topics = "ferry"', "=", "max_lines = -1"])
def test_a_wrong_profile_is_refused_by_the_name_of_what_is_wrong(desk, tmp_path, profile):
    (tmp_path / "p.toml").write_text(profile, "utf-8")
    run("digest", str(tmp_path), "--profile", str(tmp_path / "p.toml"), status=2)


def test_a_digest_without_a_name_is_refused(desk, tmp_path):
    run("digest", str(tmp_path), "--name", " ", status=2)
