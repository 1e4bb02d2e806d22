"""The table of key figures: each as written, of what, whose, how it is bounded, and where it stands.

Disputed values come first, every side of them; then what tells of people harmed or moved, then money, then the rest.
Clock times, ages and the same measure in another unit are left to the lines below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.models import Brief, Claim, Commitment, ConflictKind, Evidence, Figure, Speaker
from briefing.render._blocks import Block, Cites, Note, Table
from briefing.render._citing import cites_of, claims_of
from briefing.render._moved import superseded
from briefing.render._plain import plain, words
from briefing.render._wording import mentions, range_of
from briefing.text.attribution import Attribution, attributions
from briefing.text.listed import words as listed
from briefing.text.speakers import PRONOUNS
from briefing.text.units import DURATIONS

MOST_FIGURES = 10
THE_ARTICLE = "the article"
NOT_ATTRIBUTED = "not attributed"
NOBODY_NAMED = "no speaker named"
ONE_SIDED = (Commitment.CLAIMED, Commitment.DENIED, Commitment.DISPUTED)
"""How firm a statement is that rests on one side's word."""

_HEAD = ("Figure", "Of", "Whose", "Low–best–high", "Sentence")
_Row = tuple[str, str, str, str, Cites]

# In the order in which they stand.
_EVENTS = (
    r"kill\w*|dead|deaths?|died|dies|bodies|fatalities",
    r"wound\w*|injur\w*|hurt",
    r"missing|unaccounted",
    r"arrest\w*|detain\w*|custody|captur\w*",
    r"displac\w*|evacuat\w*|fled|flee\w*|homes?|homeless|shelter\w*",
    r"infect\w*|cases|sicken\w*|ill",
)
_MONEY = re.compile(r"[$€£¥]|\b(?:dollars?|euros?|pounds?|crowns?|marels?|USD|EUR|GBP)\b", re.IGNORECASE)
_TIME_AND_WAY = frozenset({*DURATIONS, "km", "mi"})
_CURRENCY = re.compile(r"[A-Z]{3}")
_NEAR_BEFORE, _NEAR_BEHIND = 40, 80
"""Code points of the sentence before and behind a figure that tell what it counts."""
_PLACES = re.compile(
    r"\b(?:villages?|towns?|cities|districts?|provinces?|outposts?|schools?|houses?|roads?)\b", re.IGNORECASE
)

_CLOCK_BEHIND = re.compile(
    r"\s*(?:[ap]\.?m\b|o['’]clock|[.:]\d\d\b|in the (?:morning|afternoon|evening)|at night)", re.IGNORECASE
)
_CLOCK_BEFORE = re.compile(r"\b(?:at|by|before|after|until|since|from|around)\s+\Z", re.IGNORECASE)
_AGE_BEHIND = re.compile(r"[\s-]*(?:years?[\s-]+old\b|years of age\b)", re.IGNORECASE)
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages)\s+(?:between\s)?(?:\d+(?:,\s|\s(?:and|to|or)\s))*\Z", re.IGNORECASE)
# What befell those counted, where no noun says who they are: `In all 44 have died`.
_BEFELL = re.compile(
    # `27 people, nine of them children, had been killed`; `9 families, mostly from the coast, fled`
    r"(?:,\s(?:mostly|including|most of them|many of them|\w+ of them)\b[^,;.]{1,50},)?"
    r"\s+(?:(?:\w+\s+)?(?:are|were|is|was|have|has|had|been|be)\s+){0,3}(?:confirmed\s+|presumed\s+|still\s+)?"
    r"(dead|killed|died|injured|wounded|hurt|missing|arrested|detained|evacuated|displaced|rescued|homeless|ill|fled"
    r"|ordered (?:to leave|out)|left (?:their|the) homes?|left home|destroyed|damaged)\b",
    re.IGNORECASE,
)
_BETWEEN_COMMAS = re.compile(r"[A-Z][\w’'-]+,\s\Z")


@dataclass(frozen=True, slots=True)
class _Stated:
    """A figure of a line, and where in the article it stands: a quotation, and an offset in it (-1: not in it)."""

    figure: Figure
    evidence: tuple[Evidence, ...]
    near: Evidence
    at: int
    speaker: Speaker | None
    commitment: Commitment

    @property
    def before(self) -> str:
        """The words of the quotation before the figure."""
        return self.near.quote[: self.at] if self.at >= 0 else ""

    @property
    def behind(self) -> str:
        """Those behind it."""
        return self.near.quote[self.at + len(self.figure.as_written) :] if self.at >= 0 else ""


def key_figures(brief: Brief) -> tuple[Block, ...]:
    """Give the table, or the reason why there is none; a figure is never without an owner and a sentence."""
    rows = list(dict.fromkeys([*_disputed(brief), *_rows(brief)]))
    if not rows:
        return (Note("No figures are stated in the lines of this brief."),)
    disputed = len(set(_disputed(brief)))
    # A side of a dispute is never cut off.
    most = max(MOST_FIGURES, disputed)
    shown, left = rows[:most], len(rows) - most
    bounded = any(row[3] for row in shown)
    table = Table(
        _HEAD if bounded else _HEAD[:3] + _HEAD[4:],
        tuple(row if bounded else row[:3] + row[4:] for row in shown),
    )
    return (table, Note(f"{left} more in the lines below.")) if left > 0 else (table,)


def owner_of(speaker: Speaker | None, commitment: Commitment) -> str:
    """Say whose a figure is, with a word for all that is more or less than said."""
    # The article does not claim or deny what it tells; whoever does is not named.
    who = words(speaker.name) if speaker else NOBODY_NAMED if commitment in ONE_SIDED else THE_ARTICLE
    if commitment is Commitment.REPORTED:
        return who
    # Whoever says so does not dispute it.
    said = f"said by {who}" if commitment is Commitment.DISPUTED and speaker else who
    return f"{said}, {commitment.value}"


def _disputed(brief: Brief) -> Iterator[_Row]:
    for conflict in brief.conflicts:
        moved = conflict.kind is ConflictKind.UPDATE
        # of a count that moved the latest is the figure; the earlier stand in the lines, and are called so
        for value in conflict.values[-1:] if moved else conflict.values:
            if value.article_id == brief.article.id:
                whose = words(value.speaker.name) if value.speaker else THE_ARTICLE
                bounds = range_of(value.low, value.value, value.high)
                yield (
                    words(value.as_written),
                    plain(conflict.topic),
                    f"{whose}, latest count" if moved else f"{whose}, disputed",
                    bounds,
                    cites_of(value.evidence),
                )


def _rows(brief: Brief) -> Iterator[_Row]:
    said = attributions(brief.article)
    taken = {(row[0].casefold(), cite) for row in _disputed(brief) for cite in row[4]}
    taken |= {(words(v.as_written).casefold(), cite) for v, _ in superseded(brief) for cite in cites_of(v.evidence)}
    # The same figure of the same sentence in the bottom line and below is one figure.
    rows: dict[tuple[str, str, Cites], tuple[int, _Row]] = {}
    for stated in _stated(brief):
        figure = stated.figure
        written, of = words(figure.as_written), plain(figure.of)
        of = _counted(of, stated)
        if (not of and not figure.unit) or _is_time_or_age(stated) or _is_twin(stated) or _is_bare_one(figure, of):
            continue  # a number of nothing named tells nothing in a table
        if _is_known_set(stated, of):
            continue
        near = cites_of([stated.near] if stated.at >= 0 else stated.evidence)
        if any((written.casefold(), cite) in taken for cite in near):
            continue
        shown_of = _told_around(stated) if not of else "" if mentions(written, of) else of
        bounds = _bounds(figure)
        row = (written, shown_of, _whose(stated, said), bounds, near)
        rows.setdefault((written.casefold(), of.casefold(), near), (_rank(stated), row))
    yield from (row for _, row in sorted(rows.values(), key=lambda ranked: ranked[0]))


def _counted(of: str, stated: _Stated) -> str:
    """Say what is counted and what befell them: `civilians killed`, `arrested`; a verb is no thing that is counted."""
    of = _NO_NOUN.sub("", of).strip()
    if stated.figure.unit:
        return "" if {of, f"{of}s"} & DURATIONS else of  # `8.3 per cent of the year before` is of no year
    if not of and (toll := _TOLL.search(stated.before)):
        return plain(toll["whose"] or "dead")
    noun = re.escape(of) if of else ""
    behind = _BEFELL.match(re.sub(rf"^\W*(?:\w+\W+){{0,2}}?{noun}(?!\w)", "", stated.behind) if noun else stated.behind)
    if behind and (_OF_OTHERS.search(stated.before) or (_PLACES.search(of) and not _DONE_TO_PLACES.match(behind[1]))):
        behind = None  # `residents of Arn and two villages had fled`: the residents had
    before = _BEFALLS.search(stated.before)
    befell = plain(behind[1]) if behind else _DONE_TO.get(before[1].lower(), before[1].lower()) if before else ""
    return " ".join(filter(None, (of, "" if befell and mentions(of, befell) else befell)))


# `named`, `aged`, `getting`: what goes on behind a figure, and is no noun.
_NO_NOUN = re.compile(r"(?:^|\s)(?:\w{3,}ing|\w{2,}ed|aged|up|down|more|less|after|before|getting)$")
# `killing at least 12`, `arrested about 40`
_BEFALLS = re.compile(
    r"\b(killed|killing|wounded|wounding|injured|injuring|arrested|detained|rescued|evacuated|displaced|infected"
    r"|destroyed|destroying|seized|captured|freed)\s+"
    r"(?:(?:at least|about|some|around|nearly|almost|more than|over|up to)\s+)?$",
    re.IGNORECASE,
)
# `the death toll rose to 31`, `put the number of missing at about 40`; not what it rose from.
_TOLL = re.compile(
    r"\b(?:toll|number of (?P<whose>dead|killed|wounded|injured|missing|arrested))\b(?:[^.;:]|\.\d){0,90}?"
    r"\b(?:at|to|is|was|of|reached|passed|hit)\s+(?:(?:at least|about|some|around|nearly|almost|more than|over)\s+)?$",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"(?<!total )(?<!toll )\b(?:of|in|from|at|near)\s+(?:the\s+)?\Z", re.IGNORECASE)
_DONE_TO_PLACES = re.compile(r"destroyed|damaged|evacuated", re.IGNORECASE)
_DONE_TO = {"killing": "killed", "wounding": "wounded", "injuring": "injured", "destroying": "destroyed"}
_CLAUSE_END = re.compile(r"[,;:]\s|(?<!\bSept)(?<!\b[A-Z][a-z]{2})\.\s|[()—–“”\"]|[.;:]$")
_SAYING = re.compile(r"^.*\b(?:said|says|reported|reports|told|added|announced)\b(?:\s+that\b)?\s+(?=\S+\s)")
_AROUND = 4
_LIGHT = listed("that which who has have had is are was were to and or but of a an the its it in on at by")


def _told_around(stated: _Stated) -> str:
    """Give the words before a sum or measure of nothing named, `net profit dropped to …`; behind it where it begins."""
    clause = _SAYING.sub("", _CLAUSE_END.split(stated.before)[-1]).split()
    if clause and clause[-1].lower() in {"and", "or"}:
        clause.pop()
    # `net profit dropped to $142 million from …` needs more words than `net profit dropped to …`.
    before = clause[-(2 * _AROUND if re.search(r"\d", " ".join(clause[-_AROUND - 2 :])) else _AROUND) :]
    while before and before[0].lower() in _LIGHT:
        before.pop(0)
    if before:
        return f"{plain(' '.join(before))} …"
    behind = _CLAUSE_END.split(stated.behind)[0].split()[:_AROUND]
    while behind and behind[-1].lower() in _LIGHT:
        behind.pop()
    return f"… {plain(' '.join(behind))}" if behind else ""


def _stated(brief: Brief) -> Iterator[_Stated]:
    top = () if brief.bottom_line is None else (brief.bottom_line,)
    for claim in dict.fromkeys((*top, *brief.outcomes, *claims_of(brief))):
        for figure in claim.figures:
            yield _placed(figure, claim.evidence, claim.speaker, claim.commitment)
    for force in brief.forces:
        for figure in force.strength:
            yield _placed(figure, force.evidence, None, Commitment.REPORTED)


def _placed(figure: Figure, evidence: tuple[Evidence, ...], speaker: Speaker | None, commitment: Commitment) -> _Stated:
    for near in evidence:
        found = re.search(rf"(?<!\w){re.escape(figure.as_written)}(?!\w)", near.quote, re.IGNORECASE)
        if found:
            return _Stated(figure, evidence, near, found.start(), speaker, commitment)
    return _Stated(figure, evidence, evidence[0], -1, speaker, commitment)


def _whose(stated: _Stated, said: Mapping[int, tuple[Attribution, ...]]) -> str:
    """Name the speaker where the figure stands in what that speaker says, by the article's own sentence."""
    if stated.at >= 0 and not said.get(stated.near.sentence):
        return owner_of(None, stated.commitment)
    word = word_for(stated.at, stated.near, stated.speaker, stated.commitment, said)
    return owner_of(*word) if word else NOT_ATTRIBUTED


def word_for(
    at: int,
    near: Evidence,
    speaker: Speaker | None,
    commitment: Commitment,
    said: Mapping[int, tuple[Attribution, ...]],
) -> tuple[Speaker | None, Commitment] | None:
    """Say by whose word, and how firmly, a figure stands at a place of a quotation; None where that is not sure.

    Of several who say it the innermost counts: `the savings, which the company puts at 900 million, Venn said, …`.
    `at` is below 0 where the figure stands elsewhere.
    """
    here = said.get(near.sentence, ())
    if at < 0 and speaker is None and here:
        return None
    place = near.start + at
    over = [a for a in here if at >= 0 and a.start <= place < a.end and a.speaker.name.casefold() not in PRONOUNS]
    inner = max(over, key=lambda a: a.start, default=None)
    if inner is None or (speaker and _is_one(speaker, inner.speaker)):
        return speaker, commitment
    if speaker and not any(_is_one(speaker, a.speaker) for a in over):
        return None
    if speaker is None and commitment is not Commitment.REPORTED:
        return inner.speaker, commitment
    return inner.speaker, inner.commitment


def _is_one(one: Speaker, other: Speaker) -> bool:
    if mentions(plain(one.name), plain(other.name)) or mentions(plain(other.name), plain(one.name)):
        return True
    # `Orle’s harbour master` and `its harbour master`
    held = [_HOLDER.sub("", plain(s.name)) for s in (one, other)]
    if held[0] == held[1] and all(_HOLDER.match(plain(s.name)) for s in (one, other)):
        return True
    # `Its director, Ada Venn` and `Ada Venn, director`
    mine, theirs = ({w for w in plain(s.name).replace(",", " ").split() if w[:1].isupper()} for s in (one, other))
    return len(mine & theirs) > 1 and (mine <= theirs or theirs <= mine)


_HOLDER = re.compile(r"(?:its|his|her|their|[^,]{2,60}?(?:[’']s|s[’']))\s+(?=[a-z])", re.IGNORECASE)


def _is_time_or_age(stated: _Stated) -> bool:
    if re.search(r"\bold\b", stated.figure.as_written, re.IGNORECASE):
        return True
    if stated.behind.startswith("-") and not stated.figure.unit:
        return True  # `a ten-storey house` counts nothing
    if _CLOCK_BEHIND.match(stated.behind) or _AGE_BEHIND.match(stated.behind) or _AGE_BEFORE.search(stated.before):
        return True
    if stated.figure.unit:
        return False
    # `Adela Norn, 43, said`; `by seven Ebba Lindh had left`.
    if _BETWEEN_COMMAS.search(stated.before) and stated.behind.startswith(","):
        return True
    return bool(_CLOCK_BEFORE.search(stated.before)) and plain(stated.figure.of)[:1].isupper()


def _is_twin(stated: _Stated) -> bool:
    """Tell whether it gives in parentheses, in another unit, what stands before them."""
    if stated.figure.unit is None or not stated.before.rstrip().endswith("("):
        return False
    return re.search(r"\d[\d.,]*(?:\s\w+){1,2}\s*\(\Z", stated.before.rstrip()) is not None


def _is_known_set(stated: _Stated, of: str) -> bool:
    """Tell whether it is `the two sides`: those told of already, and no count, unless somebody came to harm."""
    value = stated.figure.value
    harmed = re.search(rf"\b(?:{'|'.join(_EVENTS)})\b", of, re.IGNORECASE)
    few = value is not None and value <= _FEW and stated.figure.as_written.isalpha() and not stated.figure.unit
    return few and not harmed and _THE_LAST.search(stated.before) is not None


_FEW = 10
_THE_LAST = re.compile(r"\b(?:the|these|those|both|its|their)\s\Z", re.IGNORECASE)
_WIDE = 10


def _bounds(figure: Figure) -> str:
    """Give the bounds; of a word for many, `thousands`, the lower alone, for the upper is no estimate of anybody's."""
    vague = figure.value is None and figure.low and figure.high and not re.search(r"\d", figure.as_written)
    if vague and figure.high and figure.low and figure.high >= _WIDE * figure.low:
        return range_of(figure.low, None, None)
    return range_of(figure.low, figure.value, figure.high)


def _is_bare_one(figure: Figure, of: str) -> bool:
    """Tell whether it is `one hospital`: an article rather than a count, unless somebody came to harm."""
    harmed = re.search(rf"\b(?:{'|'.join(_EVENTS)})\b", of, re.IGNORECASE)
    return figure.as_written.casefold() == "one" and not figure.unit and not harmed


def _rank(stated: _Stated) -> int:
    told = plain(stated.figure.of)
    near = "" if _PLACES.search(told) else f"{stated.before[-_NEAR_BEFORE:]} {stated.behind[:_NEAR_BEHIND]}"
    for text in (told, near):
        for rank, event in enumerate(_EVENTS):
            if not stated.figure.unit and re.search(rf"\b(?:{event})\b", text, re.IGNORECASE):
                return rank
    unit = stated.figure.unit or ""
    if _CURRENCY.fullmatch(unit) or _MONEY.search(f"{stated.figure.as_written} {told} {unit}"):
        return len(_EVENTS)
    # How long and how far says less of a situation than what is counted or measured in it.
    return len(_EVENTS) + (2 if unit in _TIME_AND_WAY else 1)


def told_of(claim: Claim, figure: Figure) -> tuple[str, int] | None:
    """Say what a figure of a statement is of, and its place in a table; None where it tells nothing there."""
    stated = _placed(figure, claim.evidence, claim.speaker, claim.commitment)
    written, of = words(figure.as_written), _counted(plain(figure.of), stated)
    if (not of and not figure.unit) or _is_time_or_age(stated) or _is_twin(stated):
        return None
    return (_told_around(stated) if not of else "" if mentions(written, of) else of), _rank(stated)
