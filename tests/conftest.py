"""What every test has: no network but loopback, a home of its own, and a plain word for a cassette that is behind."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings
from vcr.errors import CannotOverwriteExistingCassetteException

from tests.cassettes import RE_RECORD

pytest_plugins = ["pytester"]

# The same examples in every run, so that a run says something about the change; BRIEFING_EXPLORE=1 looks for new ones.
settings.register_profile("fixed", derandomize=True)
if not os.environ.get("BRIEFING_EXPLORE"):
    settings.load_profile("fixed")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """No test reads or writes the user's cache and configuration, or asks with the user's key."""
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path_factory.mktemp("home")))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "BRIEFING_MODEL", "BRIEFING_BASE_URL", "BRIEFING_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    try:
        return (yield)
    except BaseException as error:
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, CannotOverwriteExistingCassetteException):
                pytest.fail(RE_RECORD, pytrace=False)
            cause = cause.__cause__ or cause.__context__
        raise
