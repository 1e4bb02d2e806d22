"""The proxy that counts what other tools ask, as `bench.peers` uses it."""

from __future__ import annotations

import json
import urllib.request

from bench.peers import _Proxy
from tests.llm.fake_server import FakeServer


def asked(url, words):
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": words}]}).encode()
    headers = {"content-type": "application/json", "authorization": "Bearer none"}
    request = urllib.request.Request(f"{url}/chat/completions", body, headers)  # noqa: S310 -- loopback
    with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 -- as above
        return json.load(answer)


def test_who_asks_again_is_answered_alike_and_counted_once():
    with FakeServer(["answers", "answers"]) as server, _Proxy(server.base_url) as proxy:
        first = asked(proxy.url, "Which bridge?")
        assert asked(proxy.url, "Which bridge?") == first
        asked(proxy.url, "Which road?")
    assert [r["messages"][0]["content"] for r in server.requests] == ["Which bridge?", "Which road?"]
    assert dict(proxy.counted) == {"requests": 2, "prompt tokens": 200, "completion tokens": 20}
