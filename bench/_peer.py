"""One peer's extraction of one article, as JSON on standard output; run by `bench.peers` in the peers' environment.

Takes the tool's name, the article's file, the server's address and its key. Imports nothing of ours.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

EXAMPLE = (
    "About 310 ferry workers stopped work at Quillhaven harbour on Tuesday to win a rest day after every six shifts. "
    "The walkout cancelled 27 crossings, the harbour office said. Thick fog kept replacement boats in port."
)
FOUND = {
    "forces": ["ferry workers", "harbour office"],
    "objectives": ["to win a rest day after every six shifts"],
    "obstacles": ["Thick fog kept replacement boats in port"],
    "outcomes": ["About 310 ferry workers stopped work at Quillhaven harbour", "The walkout cancelled 27 crossings"],
}
TASK = (
    "Extract from the news article, in its own words: forces (who takes part), objectives (what somebody wants, plans "
    "or demands), obstacles (what stands in the way), outcomes (what has happened, with its numbers)."
)
MODEL = "qwen"


def langextract(text: str, url: str, key: str) -> list[dict[str, object]]:
    import langextract as lx

    examples = [
        lx.data.ExampleData(
            text=EXAMPLE,
            extractions=[
                lx.data.Extraction(extraction_class=name, extraction_text=words)
                for name, entries in FOUND.items()
                for words in entries
            ],
        )
    ]
    config = lx.factory.ModelConfig(
        model_id=MODEL,
        provider="OpenAILanguageModel",
        provider_kwargs={"base_url": url, "api_key": key, "temperature": 0.0, "max_output_tokens": 700},
    )
    found = lx.extract(
        text_or_documents=text,
        prompt_description=TASK,
        examples=examples,
        config=config,
        max_char_buffer=1000,
        max_workers=1,
        fence_output=True,
        use_schema_constraints=False,
        show_progress=False,
    )
    items = []
    for each in found.extractions or ():
        place = each.char_interval
        items.append(
            {
                "section": each.extraction_class,
                "text": str(each.extraction_text),
                "start": place.start_pos if place else None,
                "end": place.end_pos if place else None,
            }
        )
    return items


def plain_instructor(text: str, url: str, key: str) -> list[dict[str, object]]:
    import instructor
    from openai import OpenAI
    from pydantic import BaseModel, Field

    class Entry(BaseModel):
        text: str = Field(max_length=160)
        quote: str = Field(max_length=240)

    class Found(BaseModel):
        forces: list[Entry] = Field(max_length=10)
        objectives: list[Entry] = Field(max_length=8)
        obstacles: list[Entry] = Field(max_length=8)
        outcomes: list[Entry] = Field(max_length=14)

    client = instructor.from_openai(OpenAI(base_url=url, api_key=key, timeout=900), mode=instructor.Mode.JSON_SCHEMA)
    made = client.chat.completions.create(
        model=MODEL,
        response_model=Found,
        temperature=0,
        max_tokens=2400,
        max_retries=0,
        messages=[
            {"role": "system", "content": f"{TASK} Give for each the sentence it stands in, word for word."},
            {"role": "user", "content": text},
        ],
    )
    items = []
    for section in FOUND:
        for entry in getattr(made, section):
            at = text.find(entry.quote.strip())
            place = (at, at + len(entry.quote.strip())) if at >= 0 and entry.quote.strip() else (None, None)
            items.append({"section": section, "text": entry.text, "start": place[0], "end": place[1]})
    return items


def main() -> None:
    tool, file, url, key = sys.argv[1:]
    text = Path(file).read_text("utf-8")
    found = (langextract if tool == "langextract" else plain_instructor)(text, url, key)
    wanted = [item for item in found if item["section"] in FOUND]
    json.dump(wanted, sys.stdout)


if __name__ == "__main__":
    main()
