"""The process beside ours that llama.cpp's server runs in; a script, started by `briefing.llm.local`.

Reads one line of JSON with its settings from standard input, answers with one line on standard
output, and serves until standard input ends: so it never outlives the process that started it.
Imports nothing of this package, and its settings come by a pipe, so the key is in no list of processes.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

_SILENT = -1
_PROMPT_CACHE_MIB = 512


def main() -> None:
    """Serve, and end without ceremony: llama.cpp waits for open requests when it ends in order."""
    settings = json.loads(sys.stdin.readline())
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    _hush()
    server, answer = _start(settings)
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
    if server is not None:
        sys.stdin.read()
    os._exit(0)


def _hush() -> None:
    # Native code writes past Python's own streams.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def _start(settings: dict[str, Any]) -> tuple[Any, dict[str, str]]:
    try:
        import xllamacpp  # noqa: PLC0415 -- part of an extra: its absence is an answer
    except ImportError as error:
        return None, {"error": "import", "detail": str(error)}
    try:
        server = xllamacpp.Server(_params(xllamacpp, settings))
    except Exception as error:  # noqa: BLE001 -- whatever the library raises: this process can only pass it on
        return None, {"error": "load", "detail": str(error)}
    return server, {"address": server.listening_address}


def _params(library: Any, settings: dict[str, Any]) -> Any:
    params = library.CommonParams()
    params.model.path = settings["path"]
    params.model_alias = {settings["name"]}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [settings["api_key"]]
    params.ui = False
    params.endpoint_slots = False
    params.verbosity = _SILENT
    params.n_ctx = settings["context_tokens"]
    params.fit_params = False
    # One question at a time: two slots halve the prefix that is reused, and are not faster.
    params.n_parallel = 1
    params.cache_prompt = True
    params.cache_ram_mib = _PROMPT_CACHE_MIB
    params.cpuparams.n_threads = settings["threads"]
    params.cpuparams_batch.n_threads = settings["threads"]
    params.use_jinja = True
    # Both compute a token otherwise according to how many come with it, so that an answer hung on how
    # much of the prompt was kept from the question before. Without them it does not (measured: equal
    # log-probabilities), and a third of the memory is saved.
    params.no_extra_bufts = True
    params.flash_attn_type = library.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    return params


if __name__ == "__main__":
    main()
