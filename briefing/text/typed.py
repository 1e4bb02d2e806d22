"""What was typed on a command line, where the locale does not know its characters."""

from __future__ import annotations


def typed(argument: str) -> str:
    """Read as UTF-8 what Python took for bytes of no meaning; what is no UTF-8 either becomes U+FFFD."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
