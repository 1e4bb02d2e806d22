"""A brief whose every word is the same."""

from __future__ import annotations

from briefing.models import Brief, Evidence, Figure, Outcome
from tests.render.factory import article_of, ridge
from tests.render.hostile import places, put


def saying(text: str) -> Brief:
    """A full brief with `text` wherever free words stand, and one more outcome that quotes it."""
    data = ridge().model_dump(mode="json")
    for path in places(ridge()):
        if path not in {("article", "text"), ("as_of",)}:
            put(data, path, text)
    brief = Brief.model_validate(data)
    quoted = f"{text} 5 men" if text else "5 men"
    article = article_of([quoted], title=text, url=text, outlet=text, author=text, published_at=text, language="en")
    evidence = Evidence(sentence=1, start=0, end=len(quoted), quote=quoted)
    figure = Figure(as_written=text, value=5, unit=text, of=text)
    outcome = Outcome(
        id="q", text=text or "x", commitment="reported", figures=(figure,), evidence=(evidence,), kind="other"
    )
    return brief.model_copy(update={"article": article, "outcomes": (*brief.outcomes, outcome)})
