"""What was typed is read as UTF-8, whatever the locale made of it."""

from __future__ import annotations

import pytest

from briefing.text.typed import typed


@pytest.mark.parametrize("text", ["", "plain", "Zürich “x” 🌊"])
def test_bytes_that_the_locale_does_not_know_are_read_as_utf_8(text):
    assert typed(text) == text
    assert typed(text.encode().decode("ascii", "surrogateescape")) == text


def test_what_is_no_utf_8_is_replaced():
    assert typed(b"a\xffb".decode("utf-8", "surrogateescape")) == "a�b"
