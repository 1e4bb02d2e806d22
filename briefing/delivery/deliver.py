"""Sending an edition once: what is meant to be sent is written down before, and what was sent after.

A run that dies between the two is repeated once, under the same id, so that the receiver knows it for the same; what is
written down as sent is never sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from briefing.errors import BriefingError


class Ledger(Protocol):
    """What is to be sent, and what was."""

    def intend(self, digest: str, edition: int, channel: str, message_id: str, *, now: str) -> str | None:
        """Write down what is about to be sent; give the id to send under, None where it was sent already."""

    def was_sent(self, digest: str, edition: int, channel: str, *, now: str) -> None:
        """Write down that it was sent."""


Send = Callable[[str], None]
"""Sends under an id; raises a `BriefingError` where it is not taken."""


def deliver(
    digest: str, edition: int, channels: Mapping[str, tuple[str, Send]], ledger: Ledger, *, now: Callable[[], str]
) -> dict[str, str]:
    """Send an edition by each channel (name to message id and sender) that has not had it.

    Gives the failures by channel; one that fails stops no other.
    """
    failed = {}
    for channel, (message_id, send) in channels.items():
        known = ledger.intend(digest, edition, channel, message_id, now=now())
        if known is None:
            continue
        try:
            send(known)
        except BriefingError as error:
            failed[channel] = error.message
            continue
        ledger.was_sent(digest, edition, channel, now=now())
    return failed
