"""An edition by e-mail: text and HTML in one message, over SMTP."""

from __future__ import annotations

import hashlib
import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from typing import Literal

from pydantic import SecretStr

from briefing.errors import SettingsError, StoreError

_TIMEOUT_S = 30.0
Security = Literal["starttls", "tls", "none"]


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over."""

    host: str
    port: int
    security: Security = "starttls"
    user: str = ""
    password: SecretStr | None = None


def message(*, subject: str, text: str, html: str, sender: str, to: str, key: str, sent_at: float) -> EmailMessage:
    """Make the message; `key` names the edition, and the same key and recipient give the same Message-ID.

    `sent_at` is in seconds since the epoch. Raises `SettingsError` where an address is none.
    """
    made = EmailMessage()
    made["Subject"] = _line(subject)[:200]
    made["From"], made["To"] = address(sender), address(to)
    made["Date"] = formatdate(sent_at, usegmt=True)
    made["Message-ID"] = message_id(key, to, sender)
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(text)
    made.add_alternative(html, subtype="html")
    return made


def message_id(key: str, to: str, sender: str) -> str:
    """Give the Message-ID of an edition for a recipient: the same each time, so that a repeat is known for one."""
    digest = hashlib.sha256("\0".join((key, to)).encode()).hexdigest()[:32]
    domain = parseaddr(sender)[1].rpartition("@")[2]
    return f"<{digest}@{domain or 'briefing.invalid'}>"


def hand_over(made: EmailMessage, server: MailServer) -> None:
    """Give a message to the server. Raises `StoreError` where it is not taken; no secret is in what it says."""
    try:
        context = ssl.create_default_context()
        if server.security == "tls":
            with smtplib.SMTP_SSL(server.host, server.port, timeout=_TIMEOUT_S, context=context) as smtp:
                _send(smtp, made, server)
            return
        with smtplib.SMTP(server.host, server.port, timeout=_TIMEOUT_S) as smtp:
            if server.security == "starttls":
                smtp.starttls(context=context)
            _send(smtp, made, server)
    except smtplib.SMTPResponseException as error:
        raise StoreError(
            f"the mail server {server.host} did not take it ({error.smtp_code})", hint="check the mail settings"
        ) from None
    except (OSError, smtplib.SMTPException) as error:
        raise StoreError(
            f"the mail server {server.host} cannot be used: {type(error).__name__}", hint="check the mail settings"
        ) from None


def _send(smtp: smtplib.SMTP, made: EmailMessage, server: MailServer) -> None:
    if server.user and server.password:
        smtp.login(server.user, server.password.get_secret_value())
    smtp.send_message(made)


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def address(text: str) -> str:
    """Give a mail address, with its name where it has one. Raises `SettingsError` where it is none."""
    text = text.strip()
    name, address = parseaddr(text)
    if "@" not in address or any(not c.isprintable() for c in text):
        raise SettingsError(f"not a mail address: {_line(text)[:80]}", hint="give one such as desk@example.org")
    return f"{name} <{address}>" if name else address
