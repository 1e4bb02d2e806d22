"""Numbers in digits and in English words: the signs of a text, and the value that starts at one of them.

Everything looks ahead by a bounded count of signs, so that reading a text takes time linear in its length.
Values are exact (`Fraction`): "1.1 billion" is 1100000000, "a third" is 1/3.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache, partial
from typing import NamedTuple

from briefing.text.units import LOOSE, SCALES, SHORT_SCALES, word_set

_MOST_DIGITS = 30  # a longer run is a code, not a quantity


def _in_order(text: str) -> list[str]:
    return text.split()


_ONES = {
    word: number
    for number, word in enumerate(
        _in_order("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
    """)
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate(_in_order("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
} | {"fourty": 40}
_NTH = {
    word: number
    for number, word in enumerate(
        _in_order("""
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
     "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 10**6}  # fmt: skip
_PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + end: number for word, number in _NTH.items() if number > 2 for end in ("", "s")
}
# Every word that a number can begin with: most words of a text are passed over by this alone.
NUMBER_WORDS = frozenset({"a", "an", "half", "several", "few", "many", *_ONES, *_TENS, *_NTH, *SCALES, *LOOSE})
# What makes a number of an `a` or `an` before it.
BEHIND_ARTICLE = frozenset({"few", "couple", "pair", "trio", "-", "‑", *_PARTS, *SCALES})
_VULGAR = dict(zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", (Fraction(a, b) for a, b in (
    (1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 8), (3, 8), (5, 8),
    (7, 8))), strict=True))  # fmt: skip

# Words in lower case that may stand before a hyphen and a number; any other is the name of something (covid-19).
_PREFIXES = "|".join(
    [
        *_in_order("""
    post pre mid under over top sub plus non about around some nearly magnitude category level phase stage age aged
    no up to from and or than of the a at by
    """),
        *_ONES,
        *_TENS,
        *SCALES,
    ]
)
# Each alternative fails within a sign or two; "small" is the most frequent one, and none of the others could take it.
# None begins with a blank: those before a sign are passed over at once.
_SIGN = re.compile(
    rf"""
    \s?+(?:
      (?P<small> [a-z]++(?=[ ,]) )
    | (?P<link> https?://\S++ | www\.\S++ | [\w.+]{{1,64}}+@[\w-]++\.[\w.]++ )
    | (?P<money> (?<![\w])(?i:US|AU|A|CA|C|NZ|HK|NT|S|R)?\$ | [£€¥₹₽₴₺₩₪₦₱฿]
        | (?<!\w)(?:Rs\.?|RS\.?|USD|EUR|GBP|JPY|CNY|RUB|UAH|CHF|AUD|CAD|INR)(?=[^\S\n]?\d) )
    | (?P<name> (?<!\w)(?=[^\W\d_]++[-‑])(?!(?i:{_PREFIXES})-)
        [^\W\d_]++(?:[-‑][^\W\d_]++){{0,3}}[-‑]\d\w*+(?:[-‑]\w++)*+
        | (?<!\d)[^\W\d_½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]++\d\w*+(?:[-‑]\w++)*+ )
    | (?P<digits> \d{{1,3}}(?:['’]\d{{3}})++(?!\d) | \d++(?:[.,]\d++)*+ | (?<![\w.])\.\d++ )
    | (?P<vulgar> [½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞] )
    | (?P<word> [^\W\d_]++(?:['’][^\W\d_]++)*+ )
    | (?P<mark> \S )
    )
    """,
    re.VERBOSE,
)


class Sign(NamedTuple):
    """One word, number or mark of a text."""

    kind: str
    """link, money, name, digits, vulgar, word or mark."""
    text: str
    """In lower case, apostrophes straight."""
    raw: str
    start: int
    end: int
    gap: str
    """What parts it from the sign before: nothing, a blank, or a line break that may end a paragraph."""


class Number(NamedTuple):
    """A value, or the bounds of a loose one, and the sign behind it."""

    low: Fraction
    high: Fraction | None
    behind: int
    loose: bool = False
    """Whether only an order of size is meant (dozens, several hundred)."""
    approximate: bool = False
    scaled: bool = False
    """Whether a scale word is part of it (million, dozen)."""
    share: bool = False
    """Whether it is a part of a whole (two-thirds)."""
    ordinal: bool = False
    plain: int | None = None
    """The digits before any scale, where it is digits and at most a scale."""


END = Sign("end", "", "", 0, 0, "\n")


def signs(text: str) -> list[Sign]:
    """Give the words, numbers and marks of a text, in order; blanks are the gaps between them."""
    found: list[Sign] = []
    last = 0
    for match in _SIGN.finditer(text):
        kind = match.lastgroup
        start, end = match.span(kind)  # type: ignore[arg-type]
        gap = "" if start == last else "\n" if start > last + 1 and text.count("\n", last, start) > 1 else " "
        raw, last = text[start:end], end
        if kind == "small":
            found.append(_sign(("word", raw, raw, start, end, gap)))
        else:
            found.append(_sign((kind, raw.lower().replace("’", "'"), raw, start, end, gap)))
    return found


_sign: Callable[[tuple[object, ...]], Sign] = partial(tuple.__new__, Sign)  # the call of `Sign` takes twice the time


def read(at: list[Sign], index: int) -> Number | None:
    """Give the number that starts at a sign, with its scale but without unit or currency."""
    sign = at[index]
    if sign.kind in {"digits", "vulgar"}:
        return _digits(at, index)
    if sign.kind != "word" or sign.text not in NUMBER_WORDS:
        return None
    return _loose(at, index) or _share(at, index) or _nth(at, index) or _spelled_and_scaled(at, index)


def peek(at: list[Sign], index: int) -> Sign:
    """Give the sign at `index`, or an empty one past either end."""
    return at[index] if 0 <= index < len(at) else END


def joined(sign: Sign) -> bool:
    """Whether a sign belongs to the same run of text as the one before it."""
    return sign.gap != "\n"


# Digits


def _digits(at: list[Sign], index: int) -> Number | None:
    sign = at[index]
    if sign.kind == "vulgar":
        return _scaled(at, index + 1, _VULGAR[sign.raw], share=True)
    behind = index + 1
    value = plain_value(sign.raw)
    if value is None:
        return None
    if sign.raw.isdecimal() and len(sign.raw) <= 3 and not sign.raw.startswith("0"):
        raw = sign.raw
        while _is_group(at, behind) and len(raw) < 15:
            raw += at[behind].raw
            behind += 1
        value = Fraction(int(raw))
    plain = int(value) if value.denominator == 1 else None
    near = peek(at, behind)
    if near.text == "/" and near.gap == "":
        return _quotient(at, behind, value)
    if near.kind == "word" and near.gap == "" and near.text in {"st", "nd", "rd", "th"}:
        return Number(value, value, behind + 1, ordinal=True)
    part = _part_behind(at, behind) if plain is not None else None
    if part is not None:
        return _scaled(at, part[1], value + part[0])
    return _scaled(at, behind, value, plain=plain)


def _part_behind(at: list[Sign], index: int) -> tuple[Fraction, int] | None:
    """Give the part below one that follows a whole number: 2½, 1 1/2."""
    near, over = peek(at, index), peek(at, index + 1)
    if near.kind == "vulgar" and joined(near):
        return _VULGAR[near.raw], index + 1
    if near.kind != "digits" or near.gap != " " or over.text != "/" or over.gap != "":
        return None
    part = _quotient(at, index + 1, plain_value(near.raw) or Fraction(0))
    return (part.low, part.behind) if part is not None and part.low < 1 else None


_GROUPED = re.compile(r"\d+(?:[’']\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL = re.compile(r"(\d*|\d{1,3}(?:,\d{3})+)\.(\d+)|(\d+),(\d{1,2})")


@lru_cache(maxsize=8192)
def plain_value(raw: str) -> Fraction | None:
    """Read digits: "5,500", "12,34,567", "1.500.000", "1,5" and "5.500" (a decimal, as English has it).

    None where the separators make it a code (1.2.3) or a list (1,2,3), or where it is too long to be a quantity.
    """
    if len(raw) > _MOST_DIGITS:
        return None
    if raw.isdecimal():
        return Fraction(int(raw))
    if _GROUPED.fullmatch(raw):
        return Fraction(int(re.sub(r"\D", "", raw)))
    if match := _DECIMAL.fullmatch(raw):
        whole, part = (match[1], match[2]) if match[2] else (match[3], match[4])
        return int(re.sub(r"\D", "", whole) or "0") + Fraction(int(part), 10 ** len(part))
    return None


def _is_group(at: list[Sign], index: int) -> bool:
    sign = peek(at, index)
    if not (sign.kind == "digits" and sign.gap == " " and len(sign.raw) == 3 and sign.raw.isdecimal()):
        return False
    # One blank exactly: tables part their columns by more.
    return sign.start - at[index - 1].end == 1


def _quotient(at: list[Sign], slash: int, upper: Fraction) -> Number | None:
    lower = peek(at, slash + 1)
    if lower.kind != "digits" or lower.gap != "" or not lower.raw.isdecimal() or len(lower.raw) > 2:
        return None
    below = int(lower.raw)
    if peek(at, slash + 2).text == "/" or below not in {2, 3, 4, 5, 6, 8, 10, 16} or not 0 < upper < below:
        return None
    return _scaled(at, slash + 2, upper / below, share=True)


# Words


def _spelled_and_scaled(at: list[Sign], index: int) -> Number | None:
    if at[index].text in {"a", "an"}:
        following = peek(at, index + 1)
        if following.text in SCALES and joined(following):
            inner = _spelled(at, index + 1)
            return _with_fraction(at, inner[1], Fraction(inner[0]), scaled=True) if inner else None
        if following.text == "couple" and joined(following):
            return _couple(at, index + 2)
        if following.text in {"pair", "trio"} and peek(at, index + 2).text == "of":
            return Number(Fraction(2 + (following.text == "trio")), None, index + 3)
        return None
    spelled = _spelled(at, index)
    return _with_fraction(at, spelled[1], Fraction(spelled[0]), scaled=spelled[2]) if spelled else None


def _couple(at: list[Sign], behind: int) -> Number | None:
    of = 1 if peek(at, behind).text == "of" else 0
    scale = peek(at, behind + of).text.removesuffix("s")
    if scale in SCALES:
        return Number(Fraction(2 * SCALES[scale]), None, behind + of + 1, approximate=True, scaled=True)
    return Number(Fraction(2), None, behind + 1, approximate=True) if of else None


def _spelled(at: list[Sign], index: int) -> tuple[int, int, bool] | None:
    """Give value, the sign behind, and whether a scale is part of it: the words of one whole number."""
    total, current, behind, scaled = 0, -1, index, False
    smallest = 10**16
    while behind - index < 32:
        word, linked = peek(at, behind).text, behind == index or _linked(at, behind)
        value = _ONES.get(word, _TENS.get(word))
        if not linked or (behind > index and word == "zero"):
            break
        if value is not None and _fits(current, value) and (current >= 0 or total % 1000 == 0):
            current = max(current, 0) + value
        elif word in SCALES and (current >= 0 or behind == index):
            scale, scaled = SCALES[word], True
            if scale == 100 and max(current, 1) < 100:
                current = max(current, 1) * 100
            elif scale < smallest and max(current, 1) < 10**6:
                total, current, smallest = total + max(current, 1) * scale, -1, scale
            else:
                break
        elif word in SCALES and total and SCALES[word] >= 10**6 and smallest < SCALES[word] and smallest > 100:
            total, smallest = total * SCALES[word], SCALES[word]  # "three thousand million"
        elif word == "and" and scaled and _and_fits(at, behind, total, current):
            pass
        else:
            break
        behind += 1 if peek(at, behind + 1).text != "-" or not _hyphened(at, behind + 1) else 2
    if behind == index:
        return None
    if peek(at, behind - 1).text == "-":
        behind -= 1
    return total + max(current, 0), behind, scaled


def _fits(current: int, value: int) -> bool:
    if current < 0:
        return True
    if value == 0 or current == 0:
        return False
    if 20 <= current % 100 <= 90 and current % 10 == 0:
        return 0 < value < 10
    return current % 100 == 0


def _and_fits(at: list[Sign], index: int, total: int, current: int) -> bool:
    following = peek(at, index + 1)
    value = _ONES.get(following.text, _TENS.get(following.text))
    if not value or following.gap != " " or (current >= 0 and current % 100):
        return False
    if current < 0 and SCALES.get(peek(at, index + 2).text, 0) > 100:
        return False  # "eight thousand and ten thousand" are two
    # "one hundred and five wounded" may be two counts; a scale of dozens takes no more.
    return current >= 100 or (total > 0 and total % 1000 == 0)


def _linked(at: list[Sign], index: int) -> bool:
    sign = peek(at, index)
    return sign.kind == "word" and (sign.gap == " " or (sign.gap == "" and _hyphened(at, index - 1)))


def _hyphened(at: list[Sign], index: int) -> bool:
    """Whether the sign is a hyphen between two words of one number."""
    after = peek(at, index + 1)
    known = after.text in _ONES or after.text in _TENS or after.text in SCALES or after.text == "and"
    return peek(at, index).text in {"-", "‑"} and peek(at, index).gap == "" and after.gap == "" and known


def _with_fraction(at: list[Sign], behind: int, value: Fraction, *, scaled: bool) -> Number:
    """Read on behind a spelled number: "and a half", a scale, the two in turn."""
    if peek(at, behind).text not in {"and", "-"}:
        return _scaled(at, behind, value, was_scaled=scaled)
    ahead = [peek(at, behind + k).text for k in range(6)]
    words = [w for w in ahead if w != "-"]
    if words[:2] == ["and", "a"] and words[2] in {"half", "quarter", "third"}:
        taken, left = 0, 3
        while left:
            left -= ahead[taken] != "-"
            taken += 1
        return _scaled(at, behind + taken, value + Fraction(1, _PARTS[words[2]]))
    return _scaled(at, behind, value, was_scaled=scaled)


def _scaled(
    at: list[Sign],
    behind: int,
    value: Fraction,
    *,
    share: bool = False,
    plain: int | None = None,
    was_scaled: bool = False,
) -> Number:
    """Take the scale words that follow into the value."""
    scaled = was_scaled
    # "two and a half million" after digits too
    if plain is not None and peek(at, behind).text == "and" and _is_a_half(at, behind + 1):
        value, behind, plain = value + Fraction(1, 2), behind + 3, None
    for _ in range(2):
        sign = peek(at, behind)
        hyphen = sign.text in {"-", "‑"} and sign.gap == "" and peek(at, behind + 1).gap == ""
        word = peek(at, behind + 1) if hyphen else sign
        if word.kind != "word" or word.text not in SCALES or not joined(word) or value > 10**15:
            break
        value, behind, scaled = value * SCALES[word.text], behind + 1 + hyphen, True
    if share and not scaled:
        value, behind, scaled = _of_scale(at, behind, value)
    return Number(value, value, behind, scaled=scaled, share=share and not scaled, plain=plain)


def _is_a_half(at: list[Sign], index: int) -> bool:
    return peek(at, index).text == "a" and peek(at, index + 1).text == "half"


def short_scale(at: list[Sign], number: Number, *, money: bool) -> Number:
    """Take "bn", "m", "k" right behind digits into the value."""
    sign = peek(at, number.behind)
    if sign.kind != "word" or number.scaled or peek(at, number.behind - 1).kind != "digits":
        return number
    spaced = sign.gap == " " and sign.text in {"bn", "mn", "mln", "tn", "trn"}
    spaced = spaced or (money and sign.gap == " " and sign.text == "m")
    if sign.text not in SHORT_SCALES or not (sign.gap == "" or spaced):
        return number
    if sign.text in {"b", "t"} and not money:
        return number
    if sign.text == "m" and not money and _is_metre(at, number.behind):
        return number
    value = number.low * SHORT_SCALES[sign.text]
    return Number(value, value, number.behind + 1, scaled=True)


_LENGTHS = word_set("""
    tall wide long deep high away thick above below from off apart across race sprint final finals hurdles freestyle
    relay dash butterfly breaststroke backstroke swell waves wave tower asteroid yacht pool wall tunnel hole trench
    by x
    """)
_OF_LENGTH = word_set("""
    height depth width length altitude distance radius diameter tall wide deep high measuring measures measured
    within fell climbed dived swam rose
    """)
# What is counted in millions where others are so many metres: `profits rose to 212m crowns`.
_BY_THE_MILLION = word_set("""
    crowns kronor kroner euros dollars pounds francs rupees roubles rubles yen yuan won pesos marks people customers
    users voters households homes tonnes barrels doses children shares passengers subscribers accounts
    """)


def _is_metre(at: list[Sign], index: int) -> bool:
    if peek(at, index + 1).text in _BY_THE_MILLION:
        return False
    if {peek(at, index + 1).text, peek(at, index + 2).text if peek(at, index + 1).text == "-" else ""} & _LENGTHS:
        return True
    for before in range(index - 1, max(index - 7, -1), -1):
        if at[before].kind == "mark":
            return False
        if at[before].text in _OF_LENGTH:
            return True
    return False


# Shares and ordinals


def _share(at: list[Sign], index: int) -> Number | None:
    word = at[index].text
    if word == "half":
        return _half(at, index)
    hyphen = 1 if peek(at, index + 1).text in {"-", "‑"} else 0
    part = peek(at, index + 1 + hyphen)
    if part.kind != "word" or not joined(part) or part.text not in _PARTS:
        return None
    if word in {"a", "an"} and not hyphen and _is_a_share(at, index + 2, part.text):
        return _scaled(at, index + 2, Fraction(1, _PARTS[part.text]), share=True)
    upper = _ONES.get(word)
    plural = part.text.endswith("s") or part.text == "half"
    if upper and upper < _PARTS[part.text] and (plural if upper > 1 else not part.text.endswith("s")):
        return _scaled(at, index + 2 + hyphen, Fraction(upper, _PARTS[part.text]), share=True)
    return None


_BEHIND_HALF = word_set("hour day year mile century million billion dozen hundred thousand point percent")


def _half(at: list[Sign], index: int) -> Number | None:
    before = peek(at, index - 2 if peek(at, index - 1).text == "-" else index - 1)
    if before.text in {"first", "second", "latter", "other", "better", "1st", "2nd"}:
        return None
    near = peek(at, index + 1)
    if near.text in {"-", "‑"} and near.gap == "" and peek(at, index + 2).text not in _BEHIND_HALF:
        return None  # half-brother, half-mast
    if near.text in {"a", "an"} and joined(near):
        scale = peek(at, index + 2)
        if scale.text in SCALES:
            return Number(*(Fraction(SCALES[scale.text], 2),) * 2, index + 3, scaled=True)
        return Number(*(Fraction(1, 2),) * 2, index + 2, share=True)
    return _scaled(at, index + 1, Fraction(1, 2), share=True)


def _is_a_share(at: list[Sign], index: int, part: str) -> bool:
    """Whether "a third" is one of three parts, not the next after the second."""
    near = peek(at, index)
    if near.text in {"-", "‑"} and near.gap == "":
        return False
    if part in {"half", "quarter"}:
        return near.text not in {"final", "finals"}
    if peek(at, index - 3).text == "by" and peek(at, index - 2).text == "a":
        return near.text not in {"party", "man", "woman", "person", "country", "group"}
    known = {"of", "as", "more", "less", "fewer", "lower", "higher", "smaller", "larger", "bigger", "to"}
    return near.text in known or near.kind in {"mark", "end"} or near.gap == "\n"


def _of_scale(at: list[Sign], behind: int, value: Fraction) -> tuple[Fraction, int, bool]:
    for words in (("of", "a"), ("a",)):
        if all(peek(at, behind + k).text == word for k, word in enumerate(words)):
            scale = peek(at, behind + len(words)).text
            if scale in SCALES:
                return value * SCALES[scale], behind + len(words) + 1, True
    return value, behind, False


def _nth(at: list[Sign], index: int) -> Number | None:
    word = at[index].text
    if word in _NTH:
        return Number(Fraction(_NTH[word]), None, index + 1, ordinal=True)
    hyphen = peek(at, index + 1)
    last = peek(at, index + 2)
    if word in _TENS and hyphen.text in {"-", "‑"} and hyphen.gap == last.gap == "" and _NTH.get(last.text, 99) < 10:
        return Number(Fraction(_TENS[word] + _NTH[last.text]), None, index + 3, ordinal=True)
    return None


# Loose numbers


def _loose(at: list[Sign], index: int) -> Number | None:
    if at[index].text == "a" and peek(at, index + 1).text == "few" and joined(peek(at, index + 1)):
        index += 1
    word, near = at[index].text, peek(at, index + 1)
    if word in {"several", "few", "many"}:
        scale = near.text.removesuffix("s") + "s"
        if scale not in LOOSE or not joined(near):
            return None
        times = SCALES.get(peek(at, index + 2).text, 1)
        return _order(LOOSE[scale], times, index + 2 + (times > 1))
    if word not in LOOSE:
        return None
    over = peek(at, index + 2).text.removesuffix("s")
    if near.text == "of" and word not in {"millions", "billions", "trillions"} and over in SCALES and SCALES[over] > 12:
        return _order(LOOSE[word], SCALES[over], index + 3)
    if word == "tens" or (word == "scores" and not _is_scores(at, index)):
        return None
    return _order(LOOSE[word], 1, index + 1)


def _order(bounds: tuple[int, int], times: int, behind: int) -> Number:
    low, high = Fraction(bounds[0] * times), Fraction((bounds[1] + 1) * times - 1)
    return Number(low, high, behind, loose=True, approximate=True, scaled=True)


def _is_scores(at: list[Sign], index: int) -> bool:
    """Whether "scores" counts by twenties; points of a game do not."""
    before, behind = peek(at, index - 1), peek(at, index + 1)
    if before.kind == "word" and before.text in {"the", "test", "their", "his", "her", "its", "credit", "exam"}:
        return False
    return behind.text == "of" or (at[index].raw == "Scores" and behind.text in {"were", "are", "have", "more"})
