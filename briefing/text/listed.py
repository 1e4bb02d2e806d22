"""Closed lists of words, written as lines."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Give the words of a line."""
    return frozenset(text.split())
