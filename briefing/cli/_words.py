"""Words that commands share; they import nothing heavy, because `--help` needs them."""

from __future__ import annotations

from enum import StrEnum


class FormatName(StrEnum):
    """What `briefing.render.Format` has, by name; a test compares the two."""

    md = "md"
    text = "text"
    json = "json"
    html = "html"
    ndjson = "ndjson"
    docx = "docx"


class DigestFormatName(StrEnum):
    """What `briefing.render.digest.FORMATS` has, by name; a test compares the two."""

    md = "md"
    text = "text"
    json = "json"
    html = "html"
    ndjson = "ndjson"


class ExportName(StrEnum):
    """What `briefing.exports.ExportFormat` has, by name; a test compares the two."""

    stix = "stix"
    csv = "csv"


class CheckFormatName(StrEnum):
    """How verdicts are printed."""

    text = "text"
    json = "json"
