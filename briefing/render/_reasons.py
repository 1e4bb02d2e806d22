"""Why a statement is withheld, in words that need no key: the gate's own are short, and name what they compare."""

from __future__ import annotations

import re

from briefing.models import Brief, Withheld
from briefing.render._citing import claims_of
from briefing.render._plain import plain, words
from briefing.render._wording import listed

# What the gate says, and what the page says for it; `{0}` are the offending words, in quotation marks.
_SAID = (
    (r"“(?P<word>[^”]+)”: the article says so without it", "the article says this without “{word}”"),
    (
        r"the article says “(?P<word>[^”]+)” here, the statement does not",
        "the article says “{word}” here and the statement leaves it out",
    ),
    (
        r"the article says “(?P<word>[^”]+)” here",
        "the article says “{word}” here, so that it is not told as done or as sure",
    ),
    (r"the article does not tell this as done or as so", "the article does not say that this was done or is so"),
    (
        r"the article tells this as done or as so, not as an aim",
        "the article tells this as a fact, and not as something that somebody wants",
    ),
    (r"the article has other words for it", "the article does not say {0}"),
    (r"this is no statement", "this is no whole statement"),
    (
        r"outside captions and bylines the article does not name “(?P<word>[^”]+)”",
        "the running text of the article names no “{word}”",
    ),
    (
        r"the article names it as a place, a thing or a source, not as one who acts",
        "the article does not tell of it as one who does anything: it is a place, a thing or a source",
    ),
    (
        r"“(?P<word>[^”]+)”: the article counts something else there",
        "the article counts something else there than “{word}”",
    ),
    (
        r"“(?P<word>[^”]+)”: no such figure where the article speaks of it",
        "where the article speaks of it there is no “{word}”",
    ),
    (
        r"“(?P<word>[^”]+)”: the sentence that says this does not speak of it",
        "the sentence that says this does not speak of “{word}”",
    ),
    (
        r"the article says this in another place, not of it: (?P<word>.+)",
        "the article says this elsewhere and of something else: {word}",
    ),
    (r"the sentence that says so does not name them", "the sentence that says so does not name {0}"),
    (
        r"the sentence that has this aim does not give it to them",
        "in the sentence that has this aim it is not that of {0}",
    ),
    (r"the sentence says this of somebody else", "the sentence says {0} of somebody else"),
    (r"the article does not count them so", "the article does not give {0} as their number"),
)
_PLAIN = tuple((re.compile(said), shown) for said, shown in _SAID)
_FEWEST = 3


def in_plain_words(withheld: Withheld) -> str:
    """Give the reason for withholding in plain words, with the words it is about; any other as it is."""
    detail = plain(withheld.detail)
    for said, shown in _PLAIN:
        if found := said.fullmatch(detail):
            named = [f"“{words(word)}”" for word in withheld.offending]
            about = listed(named) if named else "this"
            return shown.replace("{word}", found.groupdict().get("word") or "").replace("{0}", about)
    return detail


def stands_above(brief: Brief, withheld: Withheld) -> bool:
    """Tell whether a line of the page has the words that a statement says of somebody: there they are the article's."""
    said = words(withheld.text).casefold()
    told = re.split(r"\s–\s(?:to\s)?|:\s", said)[-1]
    return len(told.split()) >= _FEWEST and any(told in words(claim.text).casefold() for claim in claims_of(brief))
