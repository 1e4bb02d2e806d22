"""How cassettes are kept: which article each is of, and a form in which the same answers are the same bytes.

Recorded by `make record` from the embedded model's own server; nobody edits an answer. Left out of each interaction
is what differs between two recordings of the same answer: ids, times, timings, and all headers but the content type.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import vcr
import yaml

from briefing.llm.openai import OpenAIModel
from briefing.models import Page
from briefing.pipeline import take
from briefing.ports import ModelCard

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "cassettes"
EXAMPLE = ROOT / "examples" / "calder-dam.txt"
ARTICLES = {
    "calder-dam": EXAMPLE,
    **{
        name: ROOT / "tests" / "articles" / f"{name}.txt"
        for name in (
            "kestrel-ridge",
            "marrow-flood",
            "tarn-dockers",
            "sable-coast-vote",
            "corvane-merger",
            "hollin-fever",
        )
    },
}
WHEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ASK_AGAIN = True
"""Whether the cassettes hold what was said when asked again: True once `make record` has been run."""
RE_RECORD = "a question is not in its cassette: re-record: `make record`"

_VOLATILE = ("id", "created", "timings", "system_fingerprint", "__verbose")


class _Format:
    """JSON bodies as YAML trees, interactions in the order of their requests."""

    @staticmethod
    def serialize(cassette: dict) -> str:
        interactions = [_readable(interaction) for interaction in cassette["interactions"]]
        interactions.sort(key=lambda i: json.dumps(i["request"], sort_keys=True))
        kept = {"version": cassette["version"], "metadata": cassette.get("metadata", {}), "interactions": interactions}
        return yaml.safe_dump(kept, allow_unicode=True, sort_keys=True, width=100)

    @staticmethod
    def deserialize(text: str) -> dict:
        cassette = yaml.safe_load(text)
        for interaction in cassette["interactions"]:
            interaction["request"]["body"] = json.dumps(interaction["request"]["body"])
            response = interaction["response"]
            response["body"] = {"string": json.dumps(response["body"])}
        return cassette


def _readable(interaction: dict) -> dict:
    request, response = interaction["request"], interaction["response"]
    body = json.loads(response["body"]["string"])
    return {
        "request": {
            "method": request["method"],
            "uri": "http://127.0.0.1/v1/chat/completions",
            "headers": _content_type(request["headers"]),
            "body": json.loads(request["body"]),
        },
        "response": {
            "status": response["status"],
            "headers": _content_type(response["headers"]),
            "body": {key: value for key, value in body.items() if key not in _VOLATILE},
        },
    }


def _content_type(headers: dict) -> dict:
    return {"content-type": next(v for name, v in headers.items() if name.lower() == "content-type")}


def recorder() -> vcr.VCR:
    tape = vcr.VCR(
        serializer="readable",
        cassette_library_dir=str(FOLDER),
        match_on=["method", "path", "body"],
        record_mode="none",
        decode_compressed_response=True,
    )
    tape.register_serializer("readable", _Format)
    return tape


def path_of(name: str) -> Path:
    return FOLDER / f"{name}.yaml"


def article_named(name: str):
    path = ARTICLES[name]
    sidecar = path.with_suffix(".json")
    facts = json.loads(sidecar.read_text("utf-8")) if sidecar.exists() else {}
    known = {key: facts[key] for key in ("title", "url", "outlet", "published_at") if key in facts}
    return take(Page(text=path.read_text("utf-8"), **known))


@contextmanager
def played(name: str):
    """Answer from the cassette of an article; a question that is not in it is an error."""
    with recorder().use_cassette(f"{name}.yaml") as cassette:
        yield cassette


def replaying(card: ModelCard) -> OpenAIModel:
    """A model whose server is not there: all its answers must come from a cassette."""
    model = OpenAIModel(
        name=card.name,
        model=card.name,
        base_url="http://127.0.0.1:9/v1",
        seed=0,
        context_tokens=card.context_tokens,
        concurrency=1,
        sleep=_at_once,
    )
    model.card = card
    return model


async def _at_once(_seconds: float) -> None:
    return
