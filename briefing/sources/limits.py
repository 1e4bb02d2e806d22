"""How much a source may give, and how long it may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one source. Bytes are counted after decompression; times are seconds of wall clock."""

    max_bytes: int = 5_000_000
    """Most bytes taken from a file, from standard input, or from a host."""
    fetch_seconds: float = 30.0
    """Time for a whole fetch: names, connections, redirects and body together."""
    max_redirects: int = 5
    max_html_bytes: int = 2_000_000
    """Beyond this, or the next two, HTML is not parsed: measured, these keep the worst page near a second."""
    max_html_tags: int = 20_000
    """Most ``<`` in a page."""
    max_tag_bytes: int = 64 * 1024
    """Longest single tag, attributes included."""
    max_pdf_pages: int = 200
    parse_seconds: float = 10.0
    """Time for the child process that parses HTML or PDF."""
    parse_memory: int = 1024**3
    """Address space of that process in bytes, where the platform can limit it."""


DEFAULT_LIMITS = Limits()
