"""Refuse what is plainly no article before any model is asked.

The rules count, in any language; a short wire flash passes, a menu does not:

- at least 40 words or 80 characters of Chinese, Japanese or Korean in running text, which are lines that hold
  eight words (twenty such characters), or fewer and end as a sentence does;
- at least one sentence: such a line with an end mark in it;
- at least two fifths of all characters in running text: the rest being menus, links and tables;
- letters make up at least 60 % of what is not space in it, and signs that only code has at most 4 %;
- not a notice that asks for cookies, scripts, a subscription or proof of being human in place of the text.
"""

from __future__ import annotations

import re
import unicodedata

from briefing.errors import RefusedError
from briefing.models import Page

_FEWEST_WORDS = 40
_HINT = (
    "Give the text of a news article of at least 40 words; for a page that shows it only in a browser, save it there."
)

_WIDE = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_END = re.compile(r"[.!?…。！？｡؟۔।॥։።།](?=[\"'”’»）」』)\]\s]|$)|[。！？｡।॥]")
_CODE = frozenset("{}<>=;\\|~^`_#$@*")
_WALLS = re.compile(
    r"\b(enable|turn on|activate|disable|requires?) (your )?(java ?script|cookies|ad ?block\w*)\b|"
    r"\bverify(ing)? (that )?you are (a )?human\b|\bare you a robot\b|\bchecking your browser\b|"
    r"\b(accept|use[sd]?|manage|reject) (all |of |the |our )*cookies\b|\bcookie (policy|preferences|settings)\b|"
    r"\bsubscribe (now )?to (continue|read|unlock)\b|\bunusual traffic\b|\bto continue reading\b",
    re.IGNORECASE,
)


def refuse_unless_article(page: Page) -> None:
    """Raise `RefusedError`, saying why in plain words, unless `page` holds what may be a news article."""
    lines = _unwrapped(page.text)
    running = [line for line in lines if _is_running(line)]
    if reason := _why_not(lines, running):
        raise RefusedError(reason, hint=_HINT)


def _unwrapped(text: str) -> list[str]:
    """Give the lines, those joined that were wrapped: a line not ended that goes on in lower case, or in no case."""
    lines: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        goes_on = line[0].islower() or (lines and len(lines[-1]) >= 20 and unicodedata.category(line[0]) == "Lo")
        if lines and goes_on and not _END.search(lines[-1][-3:]):
            lines[-1] += (" " if not _WIDE.match(line) else "") + line
        else:
            lines.append(line)
    return lines


def words_in(text: str) -> float:
    """Count words; two characters of Chinese, Japanese or Korean are one, or four of Thai, Lao, Burmese or Khmer."""
    wide, unspaced = len(_WIDE.findall(text)), len(_UNSPACED.findall(text))
    rest = _UNSPACED.sub(" ", _WIDE.sub(" ", text))
    return wide / 2 + unspaced / 4 + sum(1 for word in rest.split() if _is_word(word))


def _is_word(text: str) -> bool:
    return "://" not in text and any(c.isalnum() for c in text)


def _is_running(line: str) -> bool:
    count = words_in(line)
    return count >= 8 or (count >= 3 and bool(_END.search(line)))


def _why_not(lines: list[str], running: list[str]) -> str:
    text = "\n".join(running)
    words = words_in(text)
    everything = sum(map(len, lines))
    if not everything:
        return "no text at all"
    if words < _FEWEST_WORDS:
        return f"too short for an article: {words:.0f} words of running text"
    if sum(map(len, running)) < 0.4 * everything:
        return "no article: mostly menus, links or lists"
    if reason := _unlike_prose(text):
        return reason
    if not _END.search(text):
        return "no article: not one sentence in it"
    return _wall(text, words)


def _unlike_prose(text: str) -> str:
    signs = [c for c in text if not c.isspace()]
    letters = sum(1 for c in signs if unicodedata.category(c)[0] in "LM")
    if sum(1 for c in signs if c in _CODE) > 0.04 * len(signs):
        return "no article: program code or data"
    if letters < 0.6 * len(signs):
        return "no article: mostly figures or signs"
    return ""


def _wall(text: str, words: float) -> str:
    """Find a notice in place of the article: short, and a third of it about being let in."""
    asking = sum(words_in(sentence) for sentence in _END.split(text) if _WALLS.search(sentence))
    if words < 250 and asking > 0.3 * words:
        return "no article: a notice about cookies, scripts or a subscription stands in its place"
    return ""
