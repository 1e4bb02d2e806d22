"""Find and read a versioned prompt.

A prompt is a Markdown file `NAME.vN.md`: parts under `# system`, `# ask SECTION`, `# article` and `# answer SECTION`.
Two may be left out: `# meanings`, what each section means in each field of the news, and `# ask again`, without which
nothing is asked a second time. A released version is never edited, only followed by
the next. Nothing in it is ever filled in: the article is put beside it, not into it, so no text of an article can be
taken for a placeholder.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from briefing.drafts import FORMS
from briefing.errors import PromptError
from briefing.models import PromptRef, Section
from briefing.ports import Prompt

DEFAULT = ("extract", "v3")

_PART = re.compile(r"^# (system|meanings|article|ask|answer)(?: (\w+))?$", re.MULTILINE)


def folder() -> Path:
    """Where the prompts are: inside an installed package, beside it in a checkout."""
    here = Path(__file__).resolve().parent
    installed = here / "_data" / "prompts"
    return installed if installed.is_dir() else here.parent / "prompts"


def read_prompt(name: str = DEFAULT[0], version: str = DEFAULT[1]) -> Prompt:
    """Read a prompt from the prompts folder.

    Raises `PromptError` where there is none of that name and version, a part is missing, or an answer of the worked
    example does not have the form of its section.
    """
    path = folder() / f"{name}.{version}.md"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        have = ", ".join(sorted(p.stem for p in folder().glob("*.md"))) or "none"
        raise PromptError(f"no prompt {name} {version}", hint=f"there is: {have}") from error
    return parse(text, name, version)


def parse(text: str, name: str, version: str) -> Prompt:
    """Take the text of a prompt file apart. Raises `PromptError`."""
    parts: dict[tuple[str, str], str] = {}
    marks = list(_PART.finditer(text))
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        body = text[mark.end() : following.start() if following else len(text)].strip()
        parts[mark[1], mark[2] or ""] = body

    def part(kind: str, section: str = "") -> str:
        if not parts.get((kind, section)):
            raise PromptError(f"prompt {name} {version} lacks a part: # {kind} {section}".rstrip())
        return parts[kind, section]

    answers = {section: part("answer", section.value) for section in Section}
    for section, answer in answers.items():
        try:
            FORMS[section].model_validate_json(answer)
        except ValueError as error:
            raise PromptError(f"prompt {name} {version}: the answer for {section} does not fit its form") from error
    return Prompt(
        ref=PromptRef(name=name, version=version, sha256=hashlib.sha256(text.encode()).hexdigest()),
        system=part("system"),
        asks={section: part("ask", section.value) for section in Section},
        example=part("article"),
        answers=answers,
        meanings=parts.get(("meanings", ""), ""),
        again=parts.get(("ask", "again"), ""),
    )
