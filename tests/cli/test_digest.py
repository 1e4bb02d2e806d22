"""`briefing digest` and `briefing feeds`, as a user runs them; no model is asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tests" / "events"), str(ROOT / "tests" / "render")]

from accounts import FACTS, brief_of  # noqa: E402

from briefing.render import Format, render  # noqa: E402


@pytest.fixture
def run(tmp_path):
    def ran(*words, status=0):
        done = subprocess.run(
            [sys.executable, "-m", "briefing", *map(str, words)],
            check=False, capture_output=True, text=True, cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "BRIEFING_HOME": str(tmp_path / "home"), "NO_COLOR": "1"},
        )  # fmt: skip
        assert done.returncode == status, (done.returncode, done.stderr)
        assert "Traceback" not in done.stderr
        return done

    return ran


@pytest.fixture
def saved(tmp_path):
    folder = tmp_path / "briefs"
    folder.mkdir()
    for name in FACTS:
        (folder / f"{name}.json").write_text(render(brief_of(name), Format.JSON), "utf-8")
    return folder


def test_saved_briefs_are_merged_without_a_model(run, saved):
    made = json.loads(run("digest", saved, "--format", "json", "--zone", "Europe/Berlin").stdout)

    first = made["events"][0]
    assert (len(made["events"]), first["independent_sources"], len(first["article_ids"])) == (3, 2, 4)
    assert [c["kind"] for c in first["conflicts"]] == ["update", "disagreement"]
    assert made["window"]["zone"] == "Europe/Berlin"
    assert made["previous_edition"] is None
    assert made["generator"]["usage"]["requests"] == 6 * len(FACTS)


def test_files_in_any_order_make_the_same_edition(run, saved):
    files = sorted(saved.iterdir())
    one, other = (
        json.loads(run("digest", *order, "-f", "json", "--until", "2026-05-06").stdout)
        for order in (files, files[::-1])
    )

    assert one["id"] == other["id"]
    assert one["events"] == other["events"]


def test_a_json_edition_is_what_its_schema_says(run, saved, tmp_path):
    run("digest", saved, "-f", "json", "-o", tmp_path / "edition.json")

    run("schema", "validate", tmp_path / "edition.json")


def test_the_time_window_leaves_out_and_says_so(run, saved):
    made = json.loads(run("digest", saved, "-f", "json", "--since", "2026-05-05").stdout)

    assert [a["title"] for a in made["articles"]] == ["Marta Loy: toll rises to 13"]
    assert {s["reason"] for s in made["coverage"]["articles_skipped"]} == {"published outside the window"}


def test_nothing_new_is_an_edition_and_no_failure(run, saved):
    done = run("digest", saved, "-f", "text", "--since", "2030-01-01", "--until", "2030-01-02")

    assert "Nothing new in this window" in done.stdout


def test_what_cannot_be_read_is_named_and_stops_nothing(run, saved):
    (saved / "broken.json").write_text('{"schema_version": "1.0"', "utf-8")
    (saved / "short.txt").write_text("Menu", "utf-8")
    done = run("digest", saved, "-f", "json", status=3)

    made = json.loads(done.stdout)
    assert len(made["events"]) == 3
    assert {Path(s["url"]).name for s in made["coverage"]["articles_skipped"]} == {"broken.json", "short.txt"}
    assert "broken.json" in done.stderr


@pytest.mark.parametrize("file", ["post.json", "post.jsonl"])
def test_a_brief_that_was_changed_is_not_taken(run, saved, file):
    changed = json.loads((saved / "post.json").read_text("utf-8"))
    changed["outcomes"][0]["text"] = "Nobody died"
    (saved / "post.json").unlink()
    (saved / file).write_text(json.dumps(changed), "utf-8")
    done = run("digest", saved, "-f", "json", status=3)

    assert "Nobody died" not in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("digest", "nowhere"),
        ("digest",),
        ("digest", "briefs", "--zone", "Nowhere/City"),
        ("digest", "briefs", "--since", "yesterday"),
        ("digest", "briefs", "--since", "2026-05-05", "--until", "2026-05-04"),
        ("digest", "briefs", "--profile", "none.toml"),
        ("feeds", "add", "example.org/feed"),
        ("feeds", "remove", "https://example.org/feed"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(run, saved, words):
    done = run(*words, status=2)

    assert done.stdout == ""
    assert done.stderr.startswith("briefing: ")
    assert done.stderr.count("\n") == 1


def test_a_site_is_written_and_leads_to_its_editions(run, saved, tmp_path):
    done = run("digest", saved, "--out", tmp_path / "site", "--name", "../<b>Mornings</b>")

    site = tmp_path / "site"
    assert done.stdout == ""
    assert sorted(p.name for p in site.iterdir()) == ["edition-0001.html", "feed.xml", "index.html", "latest.json"]
    assert 'href="edition-0001.html"' in (site / "index.html").read_text("utf-8")
    assert "<b>Mornings" not in (site / "index.html").read_text("utf-8")
    assert json.loads((site / "latest.json").read_text("utf-8"))["edition"] == 1


def test_a_profile_puts_its_topics_first(run, saved, tmp_path):
    (tmp_path / "me.toml").write_text('topics = ["bakers"]\nmax_events = 1\n', "utf-8")
    made = json.loads(run("digest", saved, "-f", "json", "--profile", tmp_path / "me.toml").stdout)

    assert [e["title"] for e in made["events"]] == ["Selm bakers walk out"]


def test_feeds_are_added_listed_imported_and_removed(run, tmp_path):
    (tmp_path / "feeds.opml").write_text(
        '<opml version="2.0"><body><outline text="Post"><outline text="Harbour" xmlUrl="https://a.example/feed"/>'
        "</outline></body></opml>",
        "utf-8",
    )
    run("feeds", "import-opml", "feeds.opml")
    run("feeds", "add", "https://b.example/rss", "https://b.example/rss")
    rows = json.loads(run("feeds", "list", "--json").stdout)

    assert [(r["url"], r["title"]) for r in rows] == [
        ("https://a.example/feed", "Harbour"),
        ("https://b.example/rss", ""),
    ]
    run("feeds", "remove", "https://a.example/feed")
    assert "a.example" not in run("feeds", "list").stdout


def test_an_opml_file_with_entities_brings_nothing_in(run, tmp_path):
    (tmp_path / "x.opml").write_text(
        '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body><outline text="&x;" '
        'xmlUrl="https://a.example/f"/></body></opml>',
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "briefing", "feeds", "import-opml", "x.opml"],
        check=False, capture_output=True, text=True, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "BRIEFING_HOME": str(tmp_path / "home")},
    )  # fmt: skip

    assert "root:" not in done.stdout + done.stderr


def test_a_day_begins_in_the_readers_zone(run, saved):
    made = json.loads(run("digest", saved, "-f", "json", "--since", "2026-05-05", "--zone", "Asia/Kathmandu").stdout)

    assert made["window"]["start"] == "2026-05-05T00:00:00+05:45"
