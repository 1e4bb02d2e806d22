"""Editions by mail, read by a server of another make."""

from __future__ import annotations

import email
from email import policy

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from pydantic import SecretStr

from briefing.delivery.mail import MailServer, hand_over, message, message_id
from briefing.errors import SettingsError, StoreError


class Inbox:
    def __init__(self):
        self.got = []
        self.refuses = False

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802  # the library's name
        if self.refuses:
            return "554 not today"
        self.got.append(
            (envelope.mail_from, envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=policy.default))
        )
        return "250 OK"


class AnyPort(Controller):
    """Listens on a port that the system chooses, so that runs side by side do not meet."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@pytest.fixture
def inbox():
    def known(_server, _session, _envelope, _mechanism, data):
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"desk", b"s3cret-word")
        return AuthResult(success=right)

    box = Inbox()
    server = AnyPort(box, hostname="127.0.0.1", port=0, authenticator=known, auth_require_tls=False)
    server.start()
    box.port = server.port
    yield box
    server.stop()


def made(**changes):
    fields = {
        "subject": "Mornings: edition 3", "text": "Nine died.\n", "html": "<p>Nine died.</p>",
        "sender": "Desk <desk@example.org>", "to": "editor@example.org", "key": "mornings/3/abc", "sent_at": 0.0,
    }  # fmt: skip
    return message(**(fields | changes))


def test_an_edition_arrives_as_text_and_as_html(inbox):
    hand_over(made(), MailServer("127.0.0.1", inbox.port, "none"))

    ((sender, to, got),) = inbox.got
    assert (sender, to) == ("desk@example.org", ["editor@example.org"])
    assert got["Subject"] == "Mornings: edition 3"
    assert got.get_body(("plain",)).get_content().strip() == "Nine died."
    assert got.get_body(("html",)).get_content().strip() == "<p>Nine died.</p>"
    assert got["Message-ID"] == message_id("mornings/3/abc", "editor@example.org", "desk@example.org")


def test_it_logs_in_and_no_password_is_told(inbox):
    server = MailServer("127.0.0.1", inbox.port, "none", "desk", SecretStr("s3cret-word"))
    hand_over(made(), server)
    assert len(inbox.got) == 1
    assert "s3cret-word" not in repr(server)

    wrong = MailServer("127.0.0.1", inbox.port, "none", "desk", SecretStr("other-word"))
    with pytest.raises(StoreError) as caught:
        hand_over(made(), wrong)
    assert "other-word" not in caught.value.message


@pytest.mark.parametrize("subject", ["A\r\nBcc: thief@example.net", "A\nX-Evil: 1", "A\x00B\u2028C", "é" * 500])
def test_no_title_becomes_a_header(inbox, subject):
    hand_over(made(subject=subject), MailServer("127.0.0.1", inbox.port, "none"))

    ((_, to, got),) = inbox.got
    assert to == ["editor@example.org"]
    assert got["Bcc"] is None
    assert got["X-Evil"] is None
    assert "\n" not in got["Subject"]


@pytest.mark.parametrize("address", ["nobody", "", "a@b\r\nBcc: c@d", "@"])
def test_what_is_no_address_is_refused(address):
    with pytest.raises(SettingsError):
        made(to=address)


def test_the_same_edition_has_the_same_id_and_another_another():
    assert made()["Message-ID"] == made(sent_at=99.0)["Message-ID"]
    assert made()["Message-ID"] != made(key="mornings/4/abd")["Message-ID"]
    assert made()["Message-ID"] != made(to="other@example.org")["Message-ID"]


def test_a_server_that_refuses_or_is_not_there_is_an_error(inbox):
    inbox.refuses = True
    with pytest.raises(StoreError, match="554"):
        hand_over(made(), MailServer("127.0.0.1", inbox.port, "none"))
    with pytest.raises(StoreError, match="cannot be used"):
        hand_over(made(), MailServer("127.0.0.1", 9, "none"))
