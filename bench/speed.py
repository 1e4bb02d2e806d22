"""What the settings of the embedded model's server are worth: the table of `docs/extraction.md`.

    python -m bench.speed [SETTING…] [--article NAME] [--words N] [--written N]     # default: all

For each setting a server is started, and the questions a small model is asked are put about the first words of an
article, each answered by so many tokens at most. Printed are milliseconds a token read and a token written took, by the
clock, the tokens that were read (what is kept from the question before is not), processor seconds, the most memory, and
whether the answers are those of the settings a brief has. The last setting is the first again: what these two differ by
is the noise of the machine.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

from bench.evaluating import ARTICLES
from bench.peers import processor_s
from briefing.extraction import SMALL, question
from briefing.llm import models_folder
from briefing.llm.local import CONTEXT_TOKENS
from briefing.llm.weights import EMBEDDED, assemble
from briefing.models import Section
from briefing.prompts import read_prompt

SERVE = """
import json, os, sys
from briefing.llm import _serve
settings = json.loads(sys.stdin.readline())
answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
_serve._hush()
import xllamacpp
params = _serve._params(xllamacpp, settings)
exec(settings["change"])
server = xllamacpp.Server(params)
answers.write(json.dumps({"address": server.listening_address}) + "\\n")
answers.flush()
sys.stdin.read()
os._exit(0)
"""
_FLASH = "params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_ENABLED"
_Q8 = "xllamacpp.ggml_type.GGML_TYPE_Q8_0"
_LOOKUP = "params.speculative.types = [xllamacpp.common_speculative_type.COMMON_SPECULATIVE_TYPE_NGRAM_SIMPLE]"
SETTINGS: dict[str, tuple[str, dict[str, str]]] = {
    "as a brief has them": ("", {}),
    "nothing kept of a prompt": ("params.cache_prompt = False; params.cache_ram_mib = 0", {}),
    "one thread": ("params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1", {}),
    "threads that spin": ("", {"OMP_WAIT_POLICY": "active"}),
    "flash attention": (_FLASH, {}),
    "flash attention, KV q8_0": (f"{_FLASH}; params.cache_type_k = params.cache_type_v = {_Q8}", {}),
    "batches of 128": ("params.n_ubatch = params.n_batch = 128", {}),
    "batches of 2048": ("params.n_ubatch = params.n_batch = 2048", {}),
    "weights repacked": ("params.no_extra_bufts = False", {}),
    "prompt lookup": (_LOOKUP, {}),
    "as a brief has them, again": ("", {}),
}


def main() -> None:
    """Ask with each setting, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__.splitlines()[0])
    parser.add_argument("settings", nargs="*", metavar="SETTING", help=", ".join(SETTINGS))
    parser.add_argument("--article", default="tessaly-landslide")
    parser.add_argument("--words", type=int, default=10_000, help="so much of the article")
    parser.add_argument("--written", type=int, default=10_000, help="tokens of an answer, at most")
    given = parser.parse_args()
    if unknown := set(given.settings) - set(SETTINGS):
        parser.error(f"no such setting: {', '.join(sorted(unknown))}")
    file = assemble(EMBEDDED, models_folder(), lambda *_, **__: None)
    words = (ARTICLES / f"{given.article}.txt").read_text("utf-8").split(" ")[: given.words]
    print(f"{given.article}, {len(words)} words, {len(SMALL.sections)} questions, {_threads()} threads")
    heads = (
        ("ms a read", 11),
        ("ms a written", 14),
        ("read", 6),
        ("written", 9),
        ("CPU s", 7),
        ("MiB", 6),
        ("same", 6),
    )
    print(f"{'':<28}" + "".join(f"{name:>{width}}" for name, width in heads))
    first: list[str] = []
    for name in given.settings or SETTINGS:
        try:
            said, row = _run(file, " ".join(words), given.written, *SETTINGS[name])
        except (OSError, ValueError, KeyError) as error:
            print(f"{name:<28}  could not be run: {type(error).__name__}", flush=True)
            continue
        first = first or said
        same = "yes" if said == first else "no"
        print(
            f"{name:<28}" + "".join(f"{cell:>{w}}" for cell, (_, w) in zip((*row, same), heads, strict=True)),
            flush=True,
        )


def _threads() -> int:
    return len(os.sched_getaffinity(0))


def _run(file: Path, text: str, most: int, change: str, more: dict[str, str]) -> tuple[list[str], tuple[str, ...]]:
    settings: dict[str, Any] = {
        "path": str(file),
        "name": EMBEDDED.name,
        "api_key": "bench",
        "context_tokens": CONTEXT_TOKENS,
        "threads": _threads(),
        "change": change,
    }
    process = subprocess.Popen(
        [sys.executable, "-c", SERVE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={"OMP_WAIT_POLICY": "passive", **os.environ, **more},
    )
    try:
        if process.stdin is None or process.stdout is None:
            raise AssertionError
        process.stdin.write(json.dumps(settings) + "\n")
        process.stdin.flush()
        address = json.loads(process.stdout.readline() or "{}")["address"]
        before = processor_s(process.pid)
        answers = [_ask(address, text, section, most) for section in SMALL.sections]
        took = processor_s(process.pid) - before
        status = Path(f"/proc/{process.pid}/status").read_text("ascii")
        memory = next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM"))
    finally:
        process.kill()
        process.communicate()
    times = [timings for _, timings in answers]
    read, written = (int(sum(t[key] for t in times)) for key in ("prompt_n", "predicted_n"))
    reading, writing = (sum(t[key] for t in times) for key in ("prompt_ms", "predicted_ms"))
    row = (f"{reading / read:.0f}", f"{writing / written:.0f}", f"{read}", f"{written}", f"{took:.0f}", f"{memory}")
    return [said for said, _ in answers], row


def _ask(address: str, text: str, section: Section, most: int) -> tuple[str, dict[str, float]]:
    asked = question(section, text, read_prompt(), SMALL)
    body = {
        "messages": [{"role": m.role, "content": m.content} for m in asked.messages],
        "max_tokens": min(most, asked.max_tokens),
        "temperature": 0,
        "seed": 0,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": asked.name, "schema": asked.form.model_json_schema(), "strict": True},
        },
    }
    headers = {"content-type": "application/json", "authorization": "Bearer bench"}
    request = urllib.request.Request(f"{address}/v1/chat/completions", json.dumps(body).encode(), headers)  # noqa: S310 -- loopback
    with urllib.request.urlopen(request, timeout=1800) as answer:  # noqa: S310 -- as above
        said = json.load(answer)
    return said["choices"][0]["message"]["content"], said["timings"]


if __name__ == "__main__":
    main()
