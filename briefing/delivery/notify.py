"""An edition by whatever `apprise` knows: its addresses are secrets and are never shown."""

from __future__ import annotations

from pydantic import SecretStr

from briefing.errors import SettingsError, StoreError


def notify(urls: SecretStr, *, title: str, text: str) -> None:
    """Send to the addresses, which are parted by spaces. Raises `SettingsError` or `StoreError`."""
    try:
        import apprise  # noqa: PLC0415  # an extra
    except ImportError:
        raise SettingsError(
            "notify_urls needs the extra 'notify'", hint="pip install '.[notify]' in the clone"
        ) from None
    to = apprise.Apprise()
    if not all(to.add(url) for url in urls.get_secret_value().split()):
        raise SettingsError("notify_urls has an address that apprise does not know", hint="set it anew")
    if not to.notify(title=title, body=text):
        raise StoreError("apprise could not deliver", hint="check notify_urls, and what receives there")
