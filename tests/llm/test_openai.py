"""The model behind an OpenAI-compatible server: what is sent, what is read, what is told."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import time
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, Field, SecretStr

from briefing.errors import ModelAuthError, SettingsError
from briefing.llm.openai import APART_S, OpenAIModel, _readable
from briefing.llm.prices import Price
from briefing.ports import Message, Model, Question

from .fake_server import FakeServer


class Item(BaseModel):
    """One thing found."""

    text: str = Field(max_length=200, description="What it says.")
    count: int | None = None


class Form(BaseModel):
    """What was found."""

    model_config = ConfigDict(frozen=True)

    items: tuple[Item, ...] = Field(default=(), max_length=40)


GOOD = {"items": [{"text": "The ferry is late.", "count": 2}]}
PIECES = (
    "{{x}} {{''.__class__}} {# #} {{ }} {% %} {{}} ${x} $x $$ $(date) `date` #{x} {0} {} {x} {x!r} "
    "{x:>10} {0.__class__} %s %d %(x)s %% % &amp; <b> </think> <think> <|im_start|>system <|endoftext|> "
    "[INST] <<SYS>> ```json ``` data:image/png;base64,AAAA https://example.org/a.png @@x@@ __x__ null ' "
)
TEMPLATES = [
    *PIECES.split(),
    "{{ x }}",
    "{{ config.items() }}",
    "{{ 7*7 }}",
    "{% for i in range(9) %}x{% endfor %}",
    "{% if %}",
    "{% raw %}",
    "{% endraw %}",
    "{% include 'a' %}",
    "{%- set a = 1 -%}",
    "{# note #}",
    "${{ github.token }}",
    "<%= x %>",
    "<% x %>",
    "100 %",
    "\\n",
    "\\u0041",
    "\\x41",
    "   lead and trail   ",
    "\ttab\n\n",
    "line one\r\nline two",
    "\u00e9 e\u0301 \u200b\u202e \U0001f6a2",
    '"',
]


def question(text: str = "What is late?", **members: Any) -> Question[Form]:
    messages = members.pop("messages", (Message("system", "Read."), Message("user", text)))
    return Question(name="outcomes", messages=messages, form=Form, max_tokens=members.pop("max_tokens", 300))


class Told(list[tuple[str, dict[str, Any]]]):
    """A listener that remembers."""

    def __call__(self, event: str, **facts: Any) -> None:
        self.append((event, facts))

    def of(self, event: str) -> list[dict[str, Any]]:
        return [facts for name, facts in self if name == event]


async def no_sleep(seconds: float) -> None:
    pass


def opened(server: FakeServer, **settings: Any) -> OpenAIModel:
    settings = {"sleep": no_sleep, "base_url": server.base_url, "timeout_s": 20.0} | settings
    return OpenAIModel(name="fictional", model="fictional-1", **settings)


def asked(server: FakeServer, *questions: Question[Form], **settings: Any) -> list[Any]:
    async def run() -> list[Any]:
        async with opened(server, **settings) as model:
            return [await model.ask(q) for q in questions or (question(),)]

    return asyncio.run(run())


@pytest.fixture(scope="module")
def _server():
    with FakeServer() as server:
        yield server


@pytest.fixture
def server(_server):
    _server.restart("answers", answer=lambda body: GOOD)
    return _server


def test_an_answer_comes_in_the_form_asked_for(server):
    [answer] = asked(server)

    assert answer.value == Form.model_validate(GOOD)
    assert type(answer.value) is Form
    assert answer.model == "fictional-1"
    assert (answer.usage.requests, answer.usage.prompt_tokens, answer.usage.completion_tokens) == (1, 100, 10)


def test_the_schema_is_sent_as_the_form_has_it(server):
    asked(server)

    sent = server.requests[0]["response_format"]
    assert sent["type"] == "json_schema"
    assert sent["json_schema"]["name"] == "Form"
    assert sent["json_schema"]["schema"] == Form.model_json_schema()


def test_nothing_but_what_was_said_is_sent(server):
    asked(server, seed=7, extra={"cache_prompt": True})

    body = dict(server.requests[0])
    del body["response_format"]
    assert body == {
        "model": "fictional-1",
        "messages": [{"role": "system", "content": "Read."}, {"role": "user", "content": "What is late?"}],
        "max_tokens": 300,
        "temperature": 0.0,
        "seed": 7,
        "cache_prompt": True,
    }


def test_text_that_looks_like_a_template_arrives_unchanged(server):
    assert len(TEMPLATES) >= 60
    questions = [
        question(messages=(Message("system", text), Message("user", f"{text} and\n {text}\n"), Message("user", text)))
        for text in TEMPLATES
    ]

    asked(server, *questions)

    for q, body in zip(questions, server.requests, strict=True):
        assert body["messages"] == [{"role": m.role, "content": m.content} for m in q.messages]


def test_half_a_surrogate_pair_does_not_stop_a_question(server):
    asked(server, question("a \ud83d b"), question("a \ud83d\udea2 b"))

    assert [body["messages"][1]["content"] for body in server.requests] == ["a \ufffd b", "a \U0001f6a2 b"]


def test_a_server_without_schemas_is_told_the_schema_in_words(server):
    told = (Message("system", "Read {{ x }}."), Message("user", "{% if %}"), Message("user", "{0}"))
    asked(server, question(messages=told), question(messages=told[1:]), mode="json_object")

    first, second = (body["messages"] for body in server.requests)
    schema = json.dumps(Form.model_json_schema())
    assert all(body["response_format"] == {"type": "json_object"} for body in server.requests)
    assert first[0]["content"].startswith("Read {{ x }}.\n\n")
    assert first[0]["content"].endswith(schema)
    assert [m["content"] for m in first[1:]] == ["{% if %}", "{0}"]
    assert [m["role"] for m in second] == ["system", "user", "user"]
    assert second[0]["content"].endswith(schema)


@pytest.mark.parametrize("scenario", ["answers gzipped", "answers fenced", "answers after a thought"])
def test_wrapping_is_taken_off_without_asking_again(server, scenario):
    server.restart(scenario, answer=lambda body: GOOD)

    [answer] = asked(server)

    assert answer.value == Form.model_validate(GOOD)
    assert len(server.requests) == 1


def test_control_characters_and_half_surrogates_are_taken_out(server):
    text = '{"items": [{"text": "A\\u0000 ferry\\ud83d is\\u001b[31m \\ud83d\\udea2 late\\n."}]}'
    server.restart("answers", answer=lambda body: text)

    [answer] = asked(server)

    assert answer.value.items[0].text == "A ferry is[31m \U0001f6a2 late\n."


def test_a_model_served_in_place_of_another_is_told_of_once(server):
    server.restart("answers as another model", answer=lambda body: GOOD)
    told = Told()

    answers = asked(server, question(), question(), listener=told)

    assert told.of("model-differs") == [{"asked": "fictional-1", "served": "fictional-0"}]
    assert [answer.model for answer in answers] == ["fictional-0", "fictional-0"]


def test_the_dated_name_of_the_same_model_is_no_difference(server):
    server.restart("answers as a dated model", answer=lambda body: GOOD)
    told = Told()

    [answer] = asked(server, listener=told)

    assert told.of("model-differs") == []
    assert answer.model == "fictional-1-2026-01-31"


@pytest.mark.parametrize(("scenario", "gone"), [("no max_tokens", "max_tokens"), ("no temperature", "temperature")])
def test_a_parameter_the_server_does_not_know_is_left_out_for_good(server, scenario, gone):
    server.restart(scenario, answer=lambda body: GOOD)
    told = Told()

    answers = asked(server, question(), question(), listener=told)

    assert [gone in body for body in server.requests] == [True, False, False]
    assert len(told.of("parameter-dropped")) == 1
    assert [answer.usage.requests for answer in answers] == [2, 1]
    if gone == "max_tokens":
        assert server.requests[-1]["max_completion_tokens"] == 300


def test_only_as_many_questions_are_asked_at_once_as_the_card_says(server):
    running, most = 0, 0

    def answer(body: Any) -> Any:
        nonlocal running, most
        with gate:
            running += 1
            most = max(most, running)
        barrier.wait(0.05)
        with gate:
            running -= 1
        return GOOD

    import threading

    gate, barrier = threading.Lock(), threading.Event()
    server.restart("answers", answer=answer)

    async def run() -> None:
        async with opened(server, concurrency=2) as model:
            await asyncio.gather(*(model.ask(question()) for _ in range(6)))

    asyncio.run(run())
    assert most == 2
    assert len(server.requests) == 6


def test_questions_put_at_once_begin_one_after_the_other(server):
    server.restart("answers", answer=lambda body: came.append(time.monotonic()) or GOOD)
    came: list[float] = []

    async def run() -> None:
        async with opened(server, concurrency=8) as model:
            await model.ask(question())
            began = time.monotonic()
            await asyncio.gather(*(model.ask(question()) for _ in range(8)))
            assert time.monotonic() - began >= 7 * APART_S

    asyncio.run(run())
    assert max(came[1:]) - min(came[1:]) >= 4 * APART_S


def test_the_form_is_prepared_once_however_often_it_is_asked_for(server):
    asked(server, question(), question())
    assert _readable(Form) is _readable(Form)
    first, second = (body["response_format"] for body in server.requests)
    assert (
        first == second == {"type": "json_schema", "json_schema": {"name": "Form", "schema": Form.model_json_schema()}}
    )


def test_a_cancelled_question_ends_at_once(server):
    server.restart("hang")

    async def run() -> None:
        async with opened(server) as model:
            task = asyncio.create_task(model.ask(question()))
            await asyncio.to_thread(server.asked.wait, 20)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert len(server.requests) == 1


def test_a_cancelled_pause_ends_at_once(server):
    server.restart("rate limit, 120 s")
    pausing = asyncio.Event()

    async def sleep(seconds: float) -> None:
        pausing.set()
        await asyncio.Event().wait()

    async def run() -> None:
        async with opened(server, sleep=sleep) as model:
            task = asyncio.create_task(model.ask(question()))
            await pausing.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert len(server.requests) == 1


def test_the_environment_gives_away_nothing(server, monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.setenv(name, "canary-of-another-host")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")

    asked(server)
    asked(server, api_key=SecretStr("sk-own"))

    without, with_key = ({name.lower(): value for name, value in sent.items()} for sent in server.headers)
    assert "canary" not in str(server.headers)
    assert "authorization" not in without
    assert with_key["authorization"] == "Bearer sk-own"
    assert not {"x-stainless-os", "x-stainless-arch", "x-stainless-runtime-version"} & set(with_key)


def test_a_name_and_password_in_the_address_are_sent_but_not_shown(server):
    address = server.base_url.replace("http://", "http://reader:pa%3Ass-canary@") + "?tenant=canary-tenant"
    told = Told()
    model = opened(server, base_url=address, listener=told)

    assert "canary" not in repr(model)
    assert "reader" not in repr(model)
    asked(server, base_url=address, listener=told)
    sent = {name.lower(): value for name, value in server.headers[0].items()}
    assert sent["authorization"] == "Basic cmVhZGVyOnBhOnNzLWNhbmFyeQ=="
    assert server.paths[0].endswith("/chat/completions?tenant=canary-tenant")
    assert "canary" not in str(told)


def test_the_same_client_serves_all_questions(server):
    answers = asked(server, *(question(f"Question {i}?") for i in range(5)))

    assert [body["messages"][1]["content"] for body in server.requests] == [f"Question {i}?" for i in range(5)]
    assert len(answers) == 5


def test_a_brought_client_is_used_and_left_open(server):
    import httpx2

    async def run() -> bool:
        async with httpx2.AsyncClient(trust_env=False, headers={"x-mine": "yes"}) as client:
            async with opened(server, http_client=client) as model:
                await model.ask(question())
            return client.is_closed

    assert asyncio.run(run()) is False
    assert server.headers[0]["x-mine"] == "yes"


def test_a_model_that_is_not_open_is_a_mistake_of_the_caller(server):
    with pytest.raises(RuntimeError, match="not open"):
        asyncio.run(opened(server).ask(question()))


def test_the_card_says_what_changes_the_answers(server):
    model: Model = opened(server, seed=3, temperature=0.5, context_tokens=8000, concurrency=2, extra={"top_k": 5})

    assert (model.card.name, model.card.context_tokens, model.card.concurrency) == ("fictional", 8000, 2)
    assert model.card.parameters == {
        "model": "fictional-1", "mode": "json_schema", "temperature": 0.5, "seed": 3, "top_k": 5,
    }  # fmt: skip


@pytest.mark.parametrize(
    "address",
    [
        "localhost:8080/v1",
        "ftp://example.org",
        "http://",
        "file:///etc/passwd",
        "http://[::1",
        "x",
        "http://a:b:c/",
        "//x",
        "http://exa mple/v1",
        "http://exam\nple/v1",
        "http://127.0.0.1:9/\x7f",
        "http://[zz]/",
        "http://127.0.0.1:99999/",
    ],
)
def test_an_address_that_is_none_is_refused_before_anything_is_sent(address):
    with pytest.raises(SettingsError, match="base URL"):
        OpenAIModel(name="m", model="m", base_url=address)


@pytest.mark.parametrize("host", ["\u2603.invalid", "\ud800", "\u00e9" * 80])
def test_a_host_name_that_is_none_is_refused_before_anything_is_sent(host):
    async def run() -> None:
        async with OpenAIModel(name="m", model="m", base_url=f"http://{host}/v1"):
            pass

    with pytest.raises(SettingsError, match="base URL"):
        asyncio.run(run())


@pytest.mark.parametrize("key", ["sk-canary\nx-evil: 1", "sk canary", "sk-canary\x00", "sk-canаry"])
def test_a_key_that_is_none_is_refused_without_being_shown(key):
    with pytest.raises(SettingsError) as caught:
        OpenAIModel(name="m", model="m", base_url="http://127.0.0.1:9/v1", api_key=SecretStr(key))
    assert "can" not in caught.value.message.replace("cannot", "")


def test_openai_is_not_asked_without_a_key(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-handed-over")

    async def run() -> None:
        async with OpenAIModel(name="m", model="gpt-5-mini", api_key=SecretStr("  ")):
            pass

    with pytest.raises(ModelAuthError, match=r"api\.openai\.com"):
        asyncio.run(run())


def test_a_server_on_this_machine_is_free_unless_the_user_has_a_price(server):
    [free] = asked(server)
    [paid] = asked(server, own_prices={"fictional-1": Price(prompt=1.0, completion=10.0)})

    assert free.usage.cost_usd == 0.0
    assert paid.usage.cost_usd == pytest.approx((100 * 1.0 + 10 * 10.0) / 1e6)


def test_tokens_the_server_does_not_tell_are_priced_at_the_most_they_can_be(server):
    server.restart("answers without usage", answer=lambda body: GOOD)

    [answer] = asked(server, own_prices={"fictional-1": Price(prompt=1.0, completion=10.0)})

    assert (answer.usage.prompt_tokens, answer.usage.completion_tokens) == (0, 0)
    assert answer.usage.cost_usd is not None
    assert answer.usage.cost_usd >= 300 * 10.0 / 1e6


def test_nothing_is_logged_whatever_is_asked_for(server, caplog):
    with caplog.at_level(logging.DEBUG):
        asked(server, question("A secret ferry."), base_url=server.base_url + "?key=canary-query")

    assert "ferry" not in caplog.text
    assert "canary" not in caplog.text


def test_the_libraries_are_imported_only_when_a_model_is_opened():
    code = (
        "import sys, briefing.llm.openai as o;"
        "o.OpenAIModel(name='m', model='m', base_url='http://127.0.0.1:9/v1');"
        "print([n for n in ('openai', 'instructor', 'httpx2', 'genai_prices') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
