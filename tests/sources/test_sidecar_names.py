"""What is known of an article in a folder, whatever name a feed or an archive gave it."""

from __future__ import annotations

import pytest

from briefing.sources.collect import _known


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ({"published_at": "2026-03-10", "outlet": "A"}, {"published_at": "2026-03-10", "outlet": "A"}),
        ({"published": "2026-03-10", "source": "A"}, {"published_at": "2026-03-10", "outlet": "A"}),
        ({"published": "2026-03-09", "published_at": "2026-03-10"}, {"published_at": "2026-03-10"}),
        ({"weather": "fine", "title": 7}, {}),
    ],
)
def test_the_usual_names_are_understood(row, wanted):
    assert _known(row) == wanted
