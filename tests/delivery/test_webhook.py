"""Editions by webhook, and each of them once."""

from __future__ import annotations

import base64
import hashlib
import hmac
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from briefing.delivery.deliver import deliver
from briefing.delivery.webhook import post
from briefing.errors import SettingsError, StoreError
from briefing.store.sqlite import SqliteLibrary

sys.path.append(str(Path(__file__).resolve().parents[1] / "sources"))
from sources_fakes import Served, http

KEY = b"a key of the desk's own, thirty-two"
SECRET = SecretStr("whsec_" + base64.b64encode(KEY).decode())


class Receiver:
    """Answers in turn, and keeps what it was sent."""

    def __init__(self, *answers):
        self.answers = list(answers) or [http("", "204 No Content")]
        self.served = Served(self._answer)
        self.url = SecretStr(self.served.url("/hook?token=s3cret"))

    def _answer(self, _path, say, _stop):
        say(self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])


@pytest.fixture
def receiver():
    opened = []

    def made(*answers):
        opened.append(Receiver(*answers))
        return opened[-1]

    yield made
    for each in opened:
        each.served.close()


def header(head, name):
    lines = head.decode("latin-1").split("\r\n")[1:]
    return next(line.split(":", 1)[1].strip() for line in lines if line.lower().startswith(name + ":"))


def send(to, waits=None, **more):
    waits = [] if waits is None else waits
    post(
        to.url,
        b'{"edition": 1}',
        message_id="msg_1",
        now=lambda: 1_700_000_000.0,
        sleep=waits.append,
        **({"secret": SECRET} | more),
    )


def test_a_post_is_signed_as_the_rules_say(receiver):
    hook = receiver()
    send(hook)

    (head,) = hook.served.heads
    signed = b"msg_1.1700000000." + b'{"edition": 1}'
    expected = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    assert header(head, "webhook-signature") == f"v1,{expected}"
    assert (header(head, "webhook-id"), header(head, "webhook-timestamp")) == ("msg_1", "1700000000")
    assert header(head, "content-type") == "application/json"


def test_who_is_busy_is_asked_again_when_they_say(receiver):
    hook = receiver(http("", "503 Service Unavailable", Retry_After="7"), http("", "500 Oops"), http("", "200 OK"))
    waits = []
    send(hook, waits)

    assert waits == [7.0, 14.0]
    assert len(hook.served.heads) == 3
    assert {header(h, "webhook-id") for h in hook.served.heads} == {"msg_1"}


def test_who_refuses_is_not_asked_again_and_the_address_is_not_told(receiver):
    hook = receiver(http("", "410 Gone"))
    with pytest.raises(StoreError, match="410") as caught:
        send(hook)

    assert len(hook.served.heads) == 1
    assert "s3cret" not in caught.value.message + caught.value.hint


def test_a_redirect_is_not_followed(receiver):
    other = receiver()
    hook = receiver(http("", "307 Temporary Redirect", Location=other.url.get_secret_value()))
    with pytest.raises(StoreError, match="307"):
        send(hook)
    assert other.served.heads == []


def test_a_secret_that_is_none_is_a_wrong_setting(receiver):
    hook = receiver()
    with pytest.raises(SettingsError) as caught:
        send(hook, secret=SecretStr("whsec_not base64!"))
    assert "not base64!" not in caught.value.message
    assert hook.served.heads == []


# Once


class CrashError(Exception):
    """The machine fails at this place."""


class Frail:
    """A ledger of the library that fails at a chosen step."""

    def __init__(self, library, dies_at):
        self.library, self.dies_at, self.step = library, dies_at, 0

    def _pass(self):
        self.step += 1
        if self.step == self.dies_at:
            raise CrashError

    def intend(self, *words, now):
        self._pass()
        found = self.library.intend(*words, now=now)
        self._pass()
        return found

    def was_sent(self, *words, now):
        self._pass()
        self.library.was_sent(*words, now=now)
        self._pass()


@pytest.mark.parametrize("dies_at", range(1, 9))
def test_after_a_crash_at_any_step_there_is_at_most_one_repeat_under_the_same_id(tmp_path, dies_at):
    got = {"a": [], "b": []}

    def channels(number):
        return {name: (f"{name}-{number}", got[name].append) for name in got}

    with SqliteLibrary(tmp_path) as library:
        with pytest.raises(CrashError):
            deliver("d", 1, channels(1), Frail(library, dies_at), now=lambda: "now")
        for number in (2, 3):
            assert deliver("d", 1, channels(number), library, now=lambda: "later") == {}
    for name, ids in got.items():
        assert 1 <= len(ids) <= 2
        assert set(ids) <= {f"{name}-1"} or set(ids) == {f"{name}-2"}
    assert sum(len(ids) for ids in got.values()) <= 3


def test_one_channel_that_fails_stops_no_other_and_is_tried_again(tmp_path):
    sent = []

    def fails(_):
        raise StoreError("no")

    with SqliteLibrary(tmp_path) as library:
        failed = deliver("d", 1, {"bad": ("1", fails), "good": ("2", sent.append)}, library, now=lambda: "now")
        assert (failed, sent) == ({"bad": "no"}, ["2"])
        assert library.unsent("d") == [1]
        assert deliver("d", 1, {"bad": ("9", sent.append), "good": ("2", sent.append)}, library, now=lambda: "n") == {}
        assert sent == ["2", "1"]
        assert library.unsent("d") == []
