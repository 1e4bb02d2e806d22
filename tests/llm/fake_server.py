"""A model server on this machine that answers as told, well or badly.

    with FakeServer("answers", answer=lambda body: {"items": []}) as server:
        ...  # ask at server.base_url
    assert len(server.requests) == 1

A scenario is a name out of `SCENARIOS`, or several, played in order, the last one for good.
"""

from __future__ import annotations

import gzip
import json
import socket
import struct
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

Json = dict[str, Any]
Answerer = Callable[[Json], Any]


USAGE = (100, 10)
"""Tokens that an answer is said to take: of its prompt, and its own."""


@dataclass(frozen=True)
class Reply:
    """What is sent back, and how."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    manner: str = "whole"
    """whole, drip (a byte every 50 ms), hang (nothing is sent), reset, or half (less than promised)."""
    kind: str = "application/json"


class FakeServer:
    """The server; `requests` are the parsed bodies of the chat completions asked for, in order."""

    def __init__(
        self,
        scenario: str | Sequence[str] = "answers",
        *,
        answer: Answerer | None = None,
        models: Sequence[str] = ("fictional-1", "fictional-2"),
    ) -> None:
        self.script = [scenario] if isinstance(scenario, str) else list(scenario)
        unknown = [name for name in self.script if name not in SCENARIOS]
        if unknown:
            raise ValueError(f"no such scenario: {unknown}")
        self.answer = answer or (lambda body: {})
        self.models = models
        self.requests: list[Json] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.usage = USAGE
        self.told_prompt_tokens = 0
        self.told_completion_tokens = 0
        self.over = threading.Event()
        self.asked = threading.Event()
        """Set once a chat completion has been asked for."""
        self.lock = threading.Lock()

    def __enter__(self) -> Self:
        self._server = _Listener(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.port = self._server.server_address[1]
        self.base_url = f"http://127.0.0.1:{self.port}/v1"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def restart(self, scenario: str | Sequence[str], *, answer: Answerer | None = None) -> None:
        """Forget what came, and answer as told from here on."""
        with self.lock:
            self.script = [scenario] if isinstance(scenario, str) else list(scenario)
            self.answer = answer or (lambda body: {})
            self.requests, self.headers, self.paths = [], [], []
            self.told_prompt_tokens = self.told_completion_tokens = 0
            self.asked.clear()

    def reply_to(self, path: str, headers: Mapping[str, str], raw: bytes) -> Reply:
        body: Json = json.loads(raw) if raw else {}
        with self.lock:
            self.paths.append(path)
            if path.partition("?")[0].endswith("/models"):
                return models(self)
            self.requests.append(body)
            self.headers.append(dict(headers))
            self.asked.set()
            name = self.script[min(len(self.requests), len(self.script)) - 1]
        return SCENARIOS[name](self, body)

    def completion(
        self, body: Json, content: str | None, *, usage: tuple[int, int] | None = USAGE, **choice: Any
    ) -> Reply:
        """A chat completion with `content`; `choice` replaces members of its only choice, or of its message."""
        message = {"role": "assistant", "content": content, "refusal": choice.pop("refusal", None)}
        whole: Json = {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1_700_000_000,
            "model": choice.pop("model", body.get("model", "none")),
            "choices": [{"index": 0, "message": message, "finish_reason": "stop", **choice}],
        }
        if usage is not None:
            prompt, completion = self.usage
            whole["usage"] = {
                "prompt_tokens": prompt,
                "completion_tokens": completion,
                "total_tokens": prompt + completion,
            }
            with self.lock:
                self.told_prompt_tokens += prompt
                self.told_completion_tokens += completion
        return Reply(body=json.dumps(whole).encode())


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, fake: FakeServer) -> None:
        self.fake = fake
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Connections break here on purpose."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", "0"))
        self._send(self.server.fake.reply_to(self.path, dict(self.headers), self.rfile.read(length)))

    def do_GET(self) -> None:
        self._send(self.server.fake.reply_to(self.path, dict(self.headers), b""))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        pass

    def _send(self, reply: Reply) -> None:
        over = self.server.fake.over
        if reply.manner == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.close_connection = True
            return
        if reply.manner == "hang":
            over.wait(30)
            self.close_connection = True
            return
        self.send_response(reply.status)
        self.send_header("content-type", reply.kind)
        self.send_header("content-length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if reply.manner == "drip":
            for at in range(len(reply.body)):
                self.wfile.write(reply.body[at : at + 1])
                if over.wait(0.05):
                    break
            self.close_connection = True
        elif reply.manner == "half":
            self.wfile.write(reply.body[: len(reply.body) // 2])
            self.close_connection = True
        else:
            self.wfile.write(reply.body)


def _error(status: int, message: str, **members: Any) -> Reply:
    headers = members.pop("headers", {})
    error = {"message": message, "type": None, "param": None, "code": None, **members}
    return Reply(status, json.dumps({"error": error}).encode(), headers)


def _text(server: FakeServer, body: Json) -> str:
    answer = server.answer(body)
    return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)


def _echo(server: FakeServer) -> str:
    # Some servers say back what they were sent, the key included.
    said = server.headers[-1]
    return f"you sent {said.get('authorization') or said.get('Authorization')} to {server.paths[-1]}"


def answers(server: FakeServer, body: Json) -> Reply:
    """What the function given as `answer` makes of the body: text, or something to be written as JSON."""
    return server.completion(body, _text(server, body))


def models(server: FakeServer) -> Reply:
    entries = [{"id": name, "object": "model", "created": 0, "owned_by": "x"} for name in server.models]
    if not entries:
        return Reply(404, b"not here", kind="text/plain")
    return Reply(body=json.dumps({"object": "list", "data": entries}).encode())


def _zipped(server: FakeServer, body: Json) -> Reply:
    whole = answers(server, body)
    return Reply(body=gzip.compress(whole.body), headers={"content-encoding": "gzip"})


def _parameter(name: str) -> Callable[[FakeServer, Json], Reply]:
    def refuse(server: FakeServer, body: Json) -> Reply:
        if name not in body:
            return answers(server, body)
        return _error(400, f"Unsupported parameter: '{name}'", code="unsupported_parameter", param=name)

    return refuse


_PAGE = b"<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>"

SCENARIOS: dict[str, Callable[[FakeServer, Json], Reply]] = {
    "answers": answers,
    "answers gzipped": _zipped,
    "answers without usage": lambda s, b: s.completion(b, _text(s, b), usage=None),
    "answers as another model": lambda s, b: s.completion(b, _text(s, b), model="fictional-0"),
    "answers as a dated model": lambda s, b: s.completion(b, _text(s, b), model=b["model"] + "-2026-01-31"),
    "answers fenced": lambda s, b: s.completion(b, f"```json\n{_text(s, b)}\n```"),
    "answers after a thought": lambda s, b: s.completion(b, f"<think>\nWhat? {{}}\n</think>\n\n{_text(s, b)}"),
    "rate limit, 2 s": lambda s, b: _error(429, _echo(s), headers={"retry-after": "2"}),
    "rate limit, 120 s": lambda s, b: _error(429, _echo(s), headers={"retry-after": "120"}),
    "rate limit, no time": lambda s, b: _error(429, _echo(s)),
    "rate limit, nonsense": lambda s, b: _error(429, _echo(s), headers={"retry-after": "soon"}),
    "rate limit, an hour": lambda s, b: _error(429, _echo(s), headers={"retry-after": "3600"}),
    "quota": lambda s, b: _error(429, _echo(s), type="insufficient_quota", code="insufficient_quota"),
    "payment required": lambda s, b: _error(402, _echo(s)),
    "wrong key": lambda s, b: _error(401, _echo(s), code="invalid_api_key"),
    "forbidden": lambda s, b: _error(403, _echo(s)),
    "unknown model": lambda s, b: _error(404, _echo(s), code="model_not_found"),
    "unknown model, vLLM": lambda s, b: Reply(404, b'{"object":"error","message":"The model `x` does not exist."}'),
    "wrong address": lambda s, b: Reply(404, b'{"detail":"Not Found"}'),
    "redirect": lambda s, b: Reply(307, headers={"location": f"http://127.0.0.1:{s.port}/elsewhere"}),
    "bad request": lambda s, b: _error(400, _echo(s) + ": messages too\nlong \x1b[31m"),
    "too large": lambda s, b: _error(413, _echo(s)),
    "no max_tokens": _parameter("max_tokens"),
    "no temperature": _parameter("temperature"),
    "no messages": _parameter("messages"),
    "server error": lambda s, b: _error(500, _echo(s)),
    "overloaded": lambda s, b: _error(503, _echo(s), headers={"retry-after": "7"}),
    "overloaded for an hour": lambda s, b: _error(503, _echo(s), headers={"retry-after": "3600"}),
    "gateway page": lambda s, b: Reply(502, _PAGE, kind="text/html"),
    "page instead of an answer": lambda s, b: Reply(200, _PAGE, kind="text/html"),
    "page called JSON": lambda s, b: Reply(200, _PAGE),
    "no choices": lambda s, b: Reply(body=b'{"id":"1","object":"chat.completion","model":"m","choices":[]}'),
    "null choices": lambda s, b: Reply(body=b'{"id":"1","object":"chat.completion","model":"m","choices":null}'),
    "empty choice": lambda s, b: Reply(body=b'{"id":"1","object":"chat.completion","model":"m","choices":[{}]}'),
    "a list": lambda s, b: Reply(body=b"[1, 2]"),
    "error in an answer": lambda s, b: Reply(body=b'{"error":{"message":"upstream","code":502}}'),
    "bad gzip": lambda s, b: Reply(body=b"this is not gzip", headers={"content-encoding": "gzip"}),
    "reset": lambda s, b: Reply(manner="reset"),
    "half an answer": lambda s, b: Reply(body=answers(s, b).body, manner="half"),
    "drip": lambda s, b: Reply(body=answers(s, b).body, manner="drip"),
    "hang": lambda s, b: Reply(manner="hang"),
    "cut off": lambda s, b: s.completion(b, '{"items": [{"text": "The bridge', finish_reason="length"),
    "refusal": lambda s, b: s.completion(b, None, refusal="I cannot help with that."),
    "content filter": lambda s, b: s.completion(b, "", finish_reason="content_filter"),
    "empty": lambda s, b: s.completion(b, ""),
    "null": lambda s, b: s.completion(b, None),
}
