"""The wheel has what the package needs, and nothing else, wherever it is run from."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile

import pytest

from tests.cassettes import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_the_prompts_and_the_schemas(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert all(name.startswith(("briefing/", "situation_briefs-")) for name in names)
    assert {f"briefing/_data/prompts/extract.{version}.md" for version in ("v1", "v2", "v3")} <= set(names)
    assert "briefing/_data/schemas/v1/situation-brief.schema.json" in names
    assert "briefing/llm/_serve.py" in names
    assert {f"briefing/render/page/brief.{ending}" for ending in ("html.j2", "css", "js")} <= set(names)
    assert not [name for name in names if "test" in name or "cassette" in name]


def test_what_the_wheel_installs_runs_from_anywhere(wheel, tmp_path):
    place = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(place)
    code = (
        "import briefing, sys; from briefing.prompts import read_prompt, folder\n"
        "assert briefing.__file__.startswith(sys.argv[1]), briefing.__file__\n"
        "assert str(folder()).startswith(sys.argv[1]); print(read_prompt().ref.name)\n"
        "from briefing.render.html import page_of; page_of('digest.html.j2', 'brief.css', 'digest.css')"
    )
    env = {**os.environ, "PYTHONPATH": str(place), "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        [sys.executable, "-c", code, str(place)], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout == "extract\n"
