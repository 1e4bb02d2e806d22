"""Names of an article and the other names it has for the same thing.

Known are: abbreviations that the article introduces in brackets (`Harbour Safety Board (HSB)`), the surname of somebody
named in full, initials that fit a full name, and a short list of names the world over has twice (UN, EU, ISIS …).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from briefing.text.listed import words

# One line a thing: all of its names, in small letters.
_WORLD = """
un|u.n.|united nations
eu|e.u.|european union
us|u.s.|usa|u.s.a.|united states|america|american|americans|washington
uk|u.k.|united kingdom|britain|british|great britain
isis|isil|daesh|islamic state|is
nato|north atlantic treaty organization
who|world health organization|world health organisation
imf|international monetary fund
wto|world trade organization
icc|international criminal court
icj|international court of justice
osce|organization for security and co-operation in europe
unhcr|refugee agency
unicef|children's fund
fbi|federal bureau of investigation
cia|central intelligence agency
russia|russian|russians|moscow|kremlin
ukraine|ukrainian|ukrainians|kyiv|kiev
china|chinese|beijing
france|french
germany|german|germans
spain|spanish
netherlands|dutch
greece|greek|greeks
turkey|turkish|türkiye|turks
poland|polish
denmark|danish
sweden|swedish
finland|finnish
switzerland|swiss
ireland|irish
wales|welsh
iraq|iraqi|iraqis
afghanistan|afghan|afghans
philippines|philippine|filipino|filipinos
thailand|thai
kurdistan|kurd|kurds|kurdish
burma|myanmar
red cross|icrc
afp|agence france-presse
ap|associated press
wwf|world wildlife fund
epa|environmental protection agency
fda|food and drug administration
cdc|centers for disease control
ecb|european central bank
opec|organization of the petroleum exporting countries
iaea|international atomic energy agency
msf|médecins sans frontières|doctors without borders
wfp|world food programme
idf|israel defense forces|israeli military
drc|democratic republic of congo
uae|united arab emirates
saudi arabia|saudi
pkk|kurdistan workers' party
"""
_GROUPS = tuple(tuple(line.split("|")) for line in _WORLD.strip().split("\n"))
_ALIKE: dict[str, frozenset[str]] = {}
for _group in _GROUPS:
    for _one in _group:
        _ALIKE[_one] = _ALIKE.get(_one, frozenset()).union(_group)
# Words of several of these names: they tell none from another.
_OF_MANY = frozenset(
    word
    for word, count in Counter(
        w for group in _GROUPS for w in {part for one in group if " " in one for part in one.split()}
    ).items()
    if count > 1
)
# Abbreviations that are words in small letters, and how they stand in a text.
_COMMON = words("is us who")
_SHOUTED = re.compile(r"\bU\.S\.(?=\W|$)|\b(?:US|WHO|IS)\b")
# A name and its abbreviation in brackets.
_INTRODUCED = re.compile(
    r"((?:[A-Z][\w'&.-]*|of|the|and|for|on|in|de|la|&|to|at)(?:[\s-]+(?:[A-Z][\w'&.-]*|of|the|and|for|on|in|de|la|&|to|at)){1,8})\s*\(\s*\"?([A-Z][A-Za-z.-]{1,9})\"?\s*\)"
)
# Words of a name that need no letter in its abbreviation.
_SMALL = words("of the and for on in de la & to at")
# Endings that make a people of a country.
_NATIONAL = words("n an ian ns ans ians ese i is ish er ers ic ite ites 's s")


class Names:
    """The names of one article. `runs` are, for each sentence, the words of each name in it."""

    def __init__(self, texts: Sequence[str], runs: Sequence[Sequence[Sequence[str]]]) -> None:
        self.aliases: dict[str, set[str]] = {}
        self.pairs: set[tuple[str, str]] = set()
        self.vocabulary: set[str] = set()
        self.where: dict[str, set[int]] = {}
        for text in texts:
            self._introduce(text)
        self._recognise(" ".join(texts))
        for index, sentence in enumerate(runs):
            for run in sentence:
                parts = [key(w) for w in run]
                for part in parts:
                    self.vocabulary.add(part)
                    self.where.setdefault(part, set()).add(index)
                self.pairs.update((a, b) for a in parts for b in parts if a != b)
        self._pairs_respelled = {(_respelled(a), _respelled(b)) for a, b in self.pairs}

    def _introduce(self, text: str) -> None:
        """Let an abbreviation in brackets and the words before it stand for each other."""
        for match in _INTRODUCED.finditer(text):
            short, full = key(match[2]), {key(w) for w in _spelt_out(match[1], match[2])}
            for name in full:
                self.aliases.setdefault(short, set()).add(name)
                self.aliases.setdefault(name, set()).add(short)

    def _recognise(self, text: str) -> None:
        """Let the short and the long form of a name the world knows stand for each other where one is used."""
        low = " " + re.sub(r"[^\w&-]+|'(?!s\b)", " ", text.lower().replace(".", "").replace("'s", "")) + " "
        shouted = {key(m[0]) for m in _SHOUTED.finditer(text)}
        for group in _GROUPS:
            told = any(f" {one.replace('.', '')} " in low for one in group if one not in _COMMON)
            if not told and shouted.isdisjoint(_COMMON.intersection(group)):
                continue
            long = {key(w) for one in group if " " in one for w in one.split()}
            for one in group:
                if " " not in one:
                    self.aliases.setdefault(key(one), set()).update(long)
                    for word in long - _OF_MANY:
                        self.aliases.setdefault(word, set()).add(key(one))

    def together(self, one: str, other: str) -> bool:
        """Tell whether two words stand side by side in a name of the article, however they are spelt."""
        return (one, other) in self.pairs or (_respelled(one), _respelled(other)) in self._pairs_respelled

    def same(self, one: str, other: str) -> bool:
        """Tell whether two single words, as `key` gives them, may name one thing here."""
        return one == other or _are_alike(one, other)


@lru_cache(maxsize=65536)
def _are_alike(one: str, other: str) -> bool:
    alike = _ALIKE.get(one)
    if (alike and other in alike) or _respelled(one) == _respelled(other):
        return True
    return _national(one, other) or _national(other, one)


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """Bring a word of a name to the form names are compared in: small letters, no accents, no possessive."""
    low = word.lower()
    if not low.isascii():
        low = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    if low.endswith(("'s", "’s")):
        low = low[:-2]
    return low.strip("'’.").replace(".", "") if len(low) > 1 else low


# Ways in which one name is written: the second of each is what both are brought to.
_SPELLINGS = (
    ("our", "or"),
    ("ou", "u"),
    ("ph", "f"),
    ("kh", "h"),
    ("gh", "g"),
    ("ey", "y"),
    ("iy", "y"),
    ("k", "c"),
    ("q", "c"),
)


@lru_cache(maxsize=8192)
def _respelled(name: str) -> str:
    """Bring a name to one of the ways it is written in: Harbour, Harbor."""
    if len(name) < 5:
        return name
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    for one, other in _SPELLINGS:
        bare = bare.replace(one, other)
    bare = re.sub(r"(.)\1", r"\1", bare.replace("-", ""))
    return bare.removesuffix("h")


def _national(place: str, people: str) -> bool:
    """Tell whether one word is made of the other, as `Orvanian` of `Orvania`: by ending, from four letters on."""
    if place[:4] != people[:4]:
        return False
    shared = next(
        (i for i, (a, b) in enumerate(zip(place, people, strict=False)) if a != b), min(len(place), len(people))
    )
    return shared >= max(4, len(place) - 2) and people[shared:] in _NATIONAL


def _spelt_out(before: str, short: str) -> list[str]:
    """Give the last words before an abbreviation that it is made of, small ones left out; none where it is of none."""
    letters = short.replace(".", "").upper()
    found = before.replace("-", " ").split()
    for start in range(len(found)):
        full = found[start:]
        tail = [w for w in full if w.lower() not in _SMALL]
        if letters in {"".join(w[0] for w in tail).upper(), "".join(w[0] for w in full).upper()}:
            return tail
    return []
