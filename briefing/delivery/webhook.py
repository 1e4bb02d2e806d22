"""An edition as a signed POST, by the rules of Standard Webhooks (standardwebhooks.com)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime

import httpx2
from pydantic import SecretStr

from briefing import __version__
from briefing.errors import SettingsError, StoreError

_TIMEOUT_S = 30.0
_TRIES = 4
_FIRST_WAIT_S, _LONGEST_WAIT_S = 1.0, 60.0


def headers(body: bytes, *, message_id: str, timestamp: int, secret: SecretStr | None) -> dict[str, str]:
    """Give the headers of a delivery; signed where there is a secret. Raises `SettingsError` for one that is none."""
    found = {
        "content-type": "application/json",
        "user-agent": f"situation-briefs/{__version__}",
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
    }
    if secret is not None:
        found["webhook-signature"] = signature(body, message_id=message_id, timestamp=timestamp, secret=secret)
    return found


def signature(body: bytes, *, message_id: str, timestamp: int, secret: SecretStr) -> str:
    """Sign `id.timestamp.body` by HMAC-SHA256 with the key behind `whsec_` (base64): ``v1,…``."""
    try:
        key = base64.b64decode(secret.get_secret_value().removeprefix("whsec_"), validate=True)
    except (binascii.Error, ValueError):
        raise SettingsError("the webhook secret is not whsec_ and base64", hint="set webhook_secret anew") from None
    signed = f"{message_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def post(
    url: SecretStr,
    body: bytes,
    *,
    message_id: str,
    secret: SecretStr | None,
    now: Callable[[], float] = time.time,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Deliver, and try again where the receiver is busy or failing (429, 5xx) or cannot be reached.

    Each try has the same id, and a time of its own. The address is the user's: it is not held to public hosts, and is
    never shown. Redirects are not followed. Raises `StoreError` where it is not taken.
    """
    wait, why = _FIRST_WAIT_S, ""
    with httpx2.Client(timeout=_TIMEOUT_S, trust_env=False, follow_redirects=False) as client:
        for number in range(_TRIES):
            if number:
                sleep(wait)
                wait = min(wait * 2, _LONGEST_WAIT_S)
            sent = headers(body, message_id=message_id, timestamp=int(now()), secret=secret)
            try:
                answer = client.post(url.get_secret_value(), content=body, headers=sent)
            except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
                why = f"it cannot be reached ({type(error).__name__})"
                continue
            if 200 <= answer.status_code < 300:
                return
            why = f"it answered {answer.status_code}"
            if answer.status_code != 429 and answer.status_code < 500:
                break
            wait = _asked_to_wait(answer, now) or wait
    raise StoreError(f"the webhook did not take it: {why}", hint="check webhook_url, and what receives there")


def _asked_to_wait(answer: httpx2.Response, now: Callable[[], float]) -> float | None:
    asked = answer.headers.get("retry-after", "").strip()
    try:
        seconds = float(asked) if asked.isdigit() else parsedate_to_datetime(asked).timestamp() - now()
    except (ValueError, TypeError):
        return None
    return min(max(seconds, 0.0), _LONGEST_WAIT_S)
