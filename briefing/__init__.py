"""Situation briefs that can be checked: every line with the sentences it rests on."""

__version__ = "0.1.0"

__all__ = ["__version__"]
