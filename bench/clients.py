"""How much of a fast server's answers a client can take: calls at once against a server that only waits.

    python -m bench clients [--held SECONDS]     # 320 calls of each client, 64 at a time

The server, a process of its own, holds every call for a second, so that 320 calls take 5 seconds at best. On a busy
machine, where a client gets but a part of a core, the share of that says more if calls are held longer. Each client
runs in a process of its own, after one call that is not counted, and asks the same question of about 1 kB for an
answer of the same form. CPU is that of the client's process.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

AT_ONCE = 64
COUNT = 320
CLIENTS = ("ours", "openai", "instructor")
_MODEL = "waits"
_ARTICLE = (
    "About 310 ferry workers stopped work at Quillhaven harbour on Tuesday to win a rest day after every six shifts. "
) * 10
_ANSWER = {
    "outcomes": [
        {"what": f"The walkout cancelled {n} crossings on that day, the harbour office said"} for n in range(9)
    ],
    "abstained": False,
}


def clients(held: float) -> None:
    """Measure each client against one server, and print the table."""
    ideal = held * -(-COUNT // AT_ONCE)
    print(f"{COUNT} calls, {AT_ONCE} at a time, each held for {held:g} s: {ideal:g} s at best")
    print(f"{'client':<14}{'wall s':>8}{'of ideal':>10}{'calls a second':>16}{'CPU ms a call':>15}")
    itself = [sys.executable, "-m", "bench.clients"]
    with subprocess.Popen([*itself, "serve", str(held)], stdout=subprocess.PIPE, text=True) as server:
        try:
            url = (server.stdout.readline() if server.stdout else "").strip()
            for name in CLIENTS:
                made = subprocess.run([*itself, name, url], capture_output=True, text=True, check=False)
                if made.returncode:
                    print(f"{name:<14}  {made.stderr.strip().splitlines()[-1][:100]}")
                    continue
                wall, cpu = json.loads(made.stdout)
                print(f"{name:<14}{wall:>8.1f}{ideal / wall:>10.2f}{COUNT / wall:>16.1f}{1000 * cpu / COUNT:>15.1f}")
        finally:
            server.kill()


async def _measured(ask: Callable[[], Awaitable[Any]]) -> tuple[float, float]:
    """Give (seconds, seconds of CPU) that so many calls take, after one that is not counted."""
    await ask()
    slots = asyncio.Semaphore(AT_ONCE)

    async def one() -> None:
        async with slots:
            await ask()

    cpu, started = _cpu(), time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(COUNT):
            group.create_task(one())
    return time.perf_counter() - started, _cpu() - cpu


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def _ours(url: str) -> tuple[float, float]:
    from pydantic import SecretStr

    from briefing.drafts import OutcomesDraft
    from briefing.llm.openai import OpenAIModel
    from briefing.ports import Message, Question

    asked = Question("outcomes", (Message("user", _ARTICLE),), OutcomesDraft, 640)
    model = OpenAIModel(name=_MODEL, model=_MODEL, base_url=url, api_key=SecretStr("none"), concurrency=AT_ONCE)
    async with model:
        return await _measured(lambda: model.ask(asked))


async def _openai(url: str) -> tuple[float, float]:
    from openai import AsyncOpenAI

    from briefing.drafts import OutcomesDraft

    schema = {"name": "OutcomesDraft", "schema": OutcomesDraft.model_json_schema()}

    async def ask() -> OutcomesDraft:
        made = await client.chat.completions.create(
            model=_MODEL,
            messages=[{"role": "user", "content": _ARTICLE}],
            max_tokens=640,
            temperature=0,
            response_format={"type": "json_schema", "json_schema": schema},  # type: ignore[arg-type, typeddict-item]
        )
        return OutcomesDraft.model_validate_json(made.choices[0].message.content or "")

    async with AsyncOpenAI(base_url=url, api_key="none", max_retries=0) as client:
        return await _measured(ask)


async def _instructor(url: str) -> tuple[float, float]:
    import instructor
    from openai import AsyncOpenAI

    from briefing.drafts import OutcomesDraft

    async def ask() -> OutcomesDraft:
        return await asker.chat.completions.create(
            model=_MODEL,
            response_model=OutcomesDraft,
            messages=[{"role": "user", "content": _ARTICLE}],
            max_tokens=640,
            temperature=0,
            max_retries=0,
        )

    async with AsyncOpenAI(base_url=url, api_key="none", max_retries=0) as client:
        asker = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)
        return await _measured(ask)


async def _serve(held: float) -> None:
    """Answer every request with the same completion after a while; no more HTTP than the clients here need."""
    body = json.dumps(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1_700_000_000,
            "model": _MODEL,
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": json.dumps(_ANSWER)},
                    "finish_reason": "stop",
                }
            ],
            "usage": {"prompt_tokens": 400, "completion_tokens": 200, "total_tokens": 600},
        }
    ).encode()
    answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = next(
                    int(line.partition(b":")[2])
                    for line in head.lower().split(b"\r\n")
                    if line.startswith(b"content-length:")
                )
                await reader.readexactly(length)
                await asyncio.sleep(held)
                writer.write(answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, backlog=2 * AT_ONCE)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    await server.serve_forever()


def main() -> None:
    """Be the server, or one of the clients: `clients` starts these."""
    if sys.argv[1] == "serve":
        asyncio.run(_serve(float(sys.argv[2])))
        return
    name, url = sys.argv[1:]
    print(json.dumps(asyncio.run({"ours": _ours, "openai": _openai, "instructor": _instructor}[name](url))))


if __name__ == "__main__":
    main()
