"""Folders, files and lines: what is taken for an article, a brief, or neither."""

from __future__ import annotations

import asyncio
import json

import pytest
from sources_fakes import ARTICLE

from briefing.errors import NoSuchSourceError
from briefing.sources.collect import collect
from briefing.sources.fetch import Fetcher
from briefing.sources.polite import Door

TEXT = " ".join(["The ferry at Tarn Ford was laid on at noon on Tuesday, the district of Halm said."] * 6)


def got(*sources):
    return asyncio.run(collect([str(s) for s in sources], door=Door(Fetcher())))


def test_a_folder_gives_its_articles_with_what_is_known_of_them(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.json").write_text(json.dumps({"title": "Ferry", "outlet": "Halm Post", "views": 3}), "utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.html").write_text(ARTICLE, "utf-8")
    (tmp_path / ".hidden.txt").write_text(TEXT, "utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    found = got(tmp_path).found

    assert [(f.page.title, f.page.outlet) for f in found] == [
        ("Ferry", "Halm Post"),
        ("Bridge at Tarn Ford closes", None),
    ]


def test_lines_of_json_are_articles_and_bad_ones_are_named(tmp_path):
    rows = [
        json.dumps({"text": TEXT, "title": "One", "url": "https://halm.example/1"}),
        "{",
        '{"title": "no text"}',
        "",
    ]
    (tmp_path / "news.jsonl").write_text("\n".join(rows), "utf-8")
    collected = got(tmp_path / "news.jsonl")

    assert [f.page.title for f in collected.found] == ["One"]
    assert [m.where.rsplit(":", 1)[1] for m in collected.missed] == ["2", "3"]


def test_a_sidecar_that_is_no_json_leaves_out_its_article_alone(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.json").write_text("{", "utf-8")
    (tmp_path / "b.txt").write_text(TEXT, "utf-8")
    collected = got(tmp_path)

    assert [f.where.endswith("b.txt") for f in collected.found] == [True]
    assert len(collected.missed) == 1


def test_a_name_that_leads_nowhere_ends_the_run(tmp_path):
    with pytest.raises(NoSuchSourceError):
        got(tmp_path / "none")
