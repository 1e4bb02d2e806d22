"""Servers on loopback ports, ended with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sources_fakes import Answer, Served


@pytest.fixture
def serve() -> Iterator[Callable[[Answer | bytes], Served]]:
    """Start servers that answer with fixed bytes or by a function of path, sender and end of test."""
    started: list[Served] = []

    def start(answer: Answer | bytes) -> Served:
        started.append(Served(answer))
        return started[-1]

    yield start
    for server in started:
        server.close()
