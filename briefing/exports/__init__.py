"""A brief in the forms that other tools read: what they keep of it, not the whole of it. Pure functions."""

from __future__ import annotations

from enum import StrEnum
from importlib.util import find_spec

from briefing.errors import SettingsError
from briefing.exports.table import render_csv
from briefing.models import Brief

__all__ = ["ExportFormat", "export"]


class ExportFormat(StrEnum):
    """What a brief can be exported as."""

    STIX = "stix"
    CSV = "csv"


def export(brief: Brief, fmt: ExportFormat) -> str:
    """Write the brief in the format asked for. STIX needs the extra `stix`: raises `SettingsError` without it."""
    if fmt is ExportFormat.CSV:
        return render_csv(brief)
    if find_spec("stix2") is None:
        raise SettingsError("STIX is not installed", hint="pip install '.[stix]' in the clone")
    from briefing.exports.stix import render_stix  # noqa: PLC0415  an extra, and slow to load

    return render_stix(brief)
