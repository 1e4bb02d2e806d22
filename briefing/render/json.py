"""A brief as canonical JSON, and back: the one form nothing is lost in."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from briefing.errors import NotABriefError
from briefing.models import SCHEMA_VERSION, TIMESTAMP_PATTERN, Article, Brief, Evidence
from briefing.render._plain import plain

# JSON leaves these as they are; a terminal or an editor would obey them.
_OBEYED = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]"
    "|[\U000e0000-\U000e007f]"
)
_HINT = "Give a file written with --format json, unchanged; make the brief anew if it was edited."


class _Head(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    schema_version: str


def render_json(brief: Brief) -> str:
    """Write the brief as JSON: fields in the order of the models, two spaces, one newline at the end.

    `read_brief` gives the same brief back, and rendering that gives the same bytes.
    """
    return json_of(dumped(brief), indent=2) + "\n"


def dumped(brief: Brief) -> dict[str, Any]:
    """Give the brief as plain data, fields in the order of the models, parameters by their names."""
    data = brief.model_dump(mode="python")
    data["generator"]["parameters"] = dict(sorted(data["generator"]["parameters"].items()))
    return data


def json_of(data: object, *, indent: int | None = None) -> str:
    """Write data as JSON with its letters as they are, but for those that a terminal or an editor would obey."""
    return _OBEYED.sub(_escaped, json.dumps(data, ensure_ascii=False, indent=indent))


def read_brief(text: str) -> Brief:
    """Give back the brief that `text` was rendered from.

    Every quote must still be the slice of the article it says it is, the article's hash must fit, and `as_of`, which
    the id does not cover, must be a time. That the content is that of the id is for `is_unchanged` to say.
    Raises `NotABriefError`, naming the first wrong field; also for a newer major version of the schema.
    """
    text = text.removeprefix("\ufeff")
    try:
        version = _Head.model_validate_json(text, strict=True).schema_version
        _refuse_newer(version)
        brief = Brief.model_validate_json(text, strict=True)
    except ValidationError as error:
        raise _wrong(*_first(error)) from None
    except UnicodeEncodeError:
        raise _wrong("", "it holds half a surrogate pair, which no text does") from None
    if not is_timestamp(brief.as_of):
        raise _wrong("as_of", f"“{plain(brief.as_of)[:40]}” is no RFC 3339 time with a zone")
    _check_article(brief.article)
    _check_evidence(brief)
    return brief


def is_unchanged(brief: Brief, text: str) -> bool:
    """Whether the content of a brief that `text` was read as is that of its id, members of newer versions included."""
    if brief.schema_version == SCHEMA_VERSION:
        # Members that are left out are hashed as what they then mean.
        return content_id(brief) == brief.id
    data = json.loads(text.removeprefix("\ufeff"))
    del data["as_of"], data["generator"]["usage"], data["generator"]["elapsed_s"]
    return _hashed(data) == brief.id


def is_timestamp(text: str) -> bool:
    """Whether `text` is an RFC 3339 time with its zone."""
    try:
        return re.fullmatch(TIMESTAMP_PATTERN.strip("^$"), text) is not None and bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def content_id(brief: Brief) -> str:
    """Give the first 16 hex digits of the SHA-256 of a brief's content: when and how fast it was made left out.

    Every minor version hashes all members it writes, so that an older reader can compare them.
    """
    return _hashed(brief.model_dump(mode="json", exclude={"as_of": True, "generator": {"usage", "elapsed_s"}}))


def _hashed(content: dict[str, Any]) -> str:
    content = {name: value for name, value in content.items() if name != "id"}
    # Briefs saved before there were these members keep their id.
    content["withheld"] = [without(each, "offending", "again") for each in content.get("withheld", ())]
    content["generator"] = without(content["generator"], "not_mended")
    if "gate" in content["generator"]:
        content["generator"]["gate"] = without(content["generator"]["gate"], "asked_again", "mended", "added")
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def without(record: dict[str, Any], *names: str) -> dict[str, Any]:
    """Give a record without those of these members that are empty."""
    return {name: value for name, value in record.items() if value or name not in names}


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found.group())[1:-1]


def _refuse_newer(version: str) -> None:
    major = re.match(r"(\d{1,6})\.\d{1,6}\Z", version)
    if major is None:
        raise _wrong("schema_version", f"“{plain(version)[:40]}” is not a version such as {SCHEMA_VERSION}")
    known = SCHEMA_VERSION.partition(".")[0]
    if int(major[1]) != int(known):
        raise NotABriefError(
            f"schema_version: the brief is of version {version}, and this program reads version {known}",
            hint="Update this program, or make the brief anew with it.",
        )


def _first(error: ValidationError) -> tuple[str, str]:
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return "", f"it is not JSON ({plain(first['msg'])})"
    return _path(first["loc"]), plain(first["msg"])


def _path(loc: tuple[int | str, ...]) -> str:
    # Where a field may be of several types, the last step is the type that was tried.
    if loc and loc[-1] in ("str", "int", "float", "bool"):
        loc = loc[:-1]
    steps = (f"[{step}]" if isinstance(step, int) else f".{plain(step)[:60]}" for step in loc)
    return "".join(steps).lstrip(".")


def _check_article(article: Article) -> None:
    sha256 = hashlib.sha256(article.text.encode("utf-8")).hexdigest()
    if article.sha256 != sha256:
        raise _wrong("article.sha256", "it is not the hash of article.text, so the text was changed")
    if article.id != sha256[:16]:
        raise _wrong("article.id", "it is not the first 16 digits of article.sha256")
    end = 0
    for number, sentence in enumerate(article.sentences):
        if sentence.id != number + 1:
            raise _wrong(f"article.sentences[{number}].id", f"it is {sentence.id}, not {number + 1}")
        if not end <= sentence.start < sentence.end <= len(article.text):
            raise _wrong(f"article.sentences[{number}].start", "the sentence overlaps another or leaves the text")
        end = sentence.end


def _check_evidence(brief: Brief) -> None:
    text, last = brief.article.text, len(brief.article.sentences)
    for path, evidence in _evidence(brief):
        if evidence.sentence > last:
            raise _wrong(f"{path}.sentence", f"the article has no sentence {evidence.sentence}")
        if evidence.end > len(text) or text[evidence.start : evidence.end] != evidence.quote:
            raise _wrong(f"{path}.quote", "it is not the article's text from start to end")


def _evidence(brief: Brief) -> Iterator[tuple[str, Evidence]]:
    if brief.bottom_line:
        yield from _numbered("bottom_line", brief.bottom_line.evidence)
    for name in ("forces", "objectives", "obstacles", "outcomes", "withheld"):
        for number, item in enumerate(getattr(brief, name)):
            yield from _numbered(f"{name}[{number}]", item.evidence)
    for number, conflict in enumerate(brief.conflicts):
        for side, value in enumerate(conflict.values):
            if value.article_id == brief.article.id:
                yield from _numbered(f"conflicts[{number}].values[{side}]", value.evidence)


def _numbered(path: str, evidence: tuple[Evidence, ...]) -> Iterator[tuple[str, Evidence]]:
    return ((f"{path}.evidence[{number}]", each) for number, each in enumerate(evidence))


def _wrong(field: str, why: str) -> NotABriefError:
    return NotABriefError(f"not a brief: {f'{field}: ' if field else ''}{why}", hint=_HINT)
