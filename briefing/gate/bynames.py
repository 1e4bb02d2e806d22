"""By what other words somebody is known: whether two groups of words may be of one person, body or place."""

from __future__ import annotations

from briefing.gate.bearing import Bearing
from briefing.gate.ground import Ground
from briefing.gate.lexicon import ANYONE, BODIES, COMMON_TO_BODIES, OPENS_CLAUSE, SIDES, TITLES, words
from briefing.gate.parties import ENDS_PHRASE
from briefing.gate.reading import Reading, Word, is_verb
from briefing.gate.referents import is_called, stands_for
from briefing.text import names

# Nouns for one person: a statement may tell of a name as of `the woman`.
_SOMEBODY = ANYONE | words("man woman boy girl baby child toddler teenager husband wife mother father son daughter")
# What a thing is called where it has been named, and those whom a body is made of.
_ANYTHING = words("stuff thing things")
_MEMBERS = words("members workers employees staff personnel")
# Bodies of which an article has few: a name must be known for one of them.
_FEW = words("government army police court council parliament regulator airline hospital university bank ministry")
# What a body may be called, by a word of its full name.
_KIND_OF = {
    "union": words("union workers federation brotherhood association"),
    "party": words("party league front alliance movement"),
    "ministry": words("ministry department"),
    "agency": words("agency authority service administration"),
    "company": words("company corporation limited plc airlines industries systems"),
    "court": words("court tribunal"),
    "council": words("council"),
    "commission": words("commission"),
    "board": words("board"),
    "bank": words("bank"),
    "institute": words("institute"),
    "mission": words("mission"),
    "hospital": words("hospital clinic"),
    "university": words("university college"),
    "airline": words("airline airlines airways"),
    "army": words("army military forces"),
    "police": words("police constabulary"),
    "government": words("government republic kingdom cabinet"),
}
_BEFORE_NAME = 7
_BEHIND_NAME = 8


def has_alias(word: str, present: set[str], ground: Ground) -> bool:
    """Tell whether one of several names is this one, or another name of it."""
    if word in present or ground.names.aliases.get(word, frozenset()) & present:
        return True
    return any(ground.names.same(word, other) for other in present)


def do_meet(one: list[int], other: list[int], reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether two groups of words, neither empty, share a name, or, where one has none, any word."""
    mine = names_at(reading.words, one)
    theirs = {names.key(bearing.words[i].text) for i in other if bearing.words[i].text[:1].isupper()} - TITLES
    if mine and theirs:
        if "".join(reading.words[i].text[0] for i in one if reading.words[i].name).lower() in theirs:
            return True  # `the Bay Health Association`, of the BHA
        shared = {m for m in mine if has_alias(m, theirs, ground)}
        told_apart = shared <= COMMON_TO_BODIES and mine - shared and theirs - mine - COMMON_TO_BODIES
        return bool(shared) and not told_apart and not _heads_differ(one, other, shared, reading, bearing)
    if any(bearing.pairs.get(i) in other for i in one):
        return True
    head, there = reading.words[one[-1]], bearing.words[other[-1]]
    if {head.low, there.low} & TITLES and head.stem != there.stem:
        return False
    return any(not head.concepts.isdisjoint(bearing.words[i].concepts) for i in other)


def _heads_differ(one: list[int], other: list[int], shared: set[str], reading: Reading, bearing: Bearing) -> bool:
    """Tell whether a name only says whose two different things are: `New Orle's mayor`, `a New Orle law firm`."""
    head, there = reading.words[one[-1]], bearing.words[other[-1]]
    if head.name or there.name or not head.concepts.isdisjoint(there.concepts):
        return False
    if any(bearing.pairs.get(i) in other for i in one if not reading.words[i].name):
        return False
    last = max(i for i in one if names.key(reading.words[i].text) in shared)
    return reading.words[last].text.endswith(("'s", "s'"))


def may_name(one: list[int], other: list[int], reading: Reading, bearing: Bearing, ground: Ground) -> bool:
    """Tell whether a name and a description, or two descriptions, may be of one thing."""
    mine, theirs = names_at(reading.words, one), names_at(bearing.words, other)
    if mine and theirs:
        return False
    here, there = [reading.words[i] for i in one], [bearing.words[i] for i in other]
    if _are_anybody(here, there):
        return True
    if not mine and not theirs:
        return not any(ground.weights.get(w.stem) for w in here)
    if mine:
        meant = stands_for(there, there[0].sentence, mine, ground)
        return meant or _may_be_called(mine, there, set(), ground)
    if is_called(here, theirs, ground):
        return True
    company = {w.low for w in bearing.words if w.sentence == bearing.main}
    return _may_be_called(theirs, here, company, ground)


def _are_anybody(here: list[Word], there: list[Word]) -> bool:
    """Tell whether two descriptions are too loose to be told apart: a person's, a thing's, the members of a body."""
    somebody = any(w.low in _SOMEBODY for w in (*here, *there)) or any(w.low in _ANYTHING for w in there)
    members = any(w.low in _MEMBERS for w in here) and any(w.low in _MEMBERS for w in there)
    return somebody or members


def _may_be_called(named: set[str], described: list[Word], company: set[str], ground: Ground) -> bool:
    """Tell whether a name is described so in the article, or is of a body that may be called by its common noun.

    A noun of its `company` is not meant by it: where the sentence has rebels beside the name, `the rebels` are those.
    """
    around = words_near(named, ground)
    if len(described) > 1 and any(w.low in SIDES and w.stem not in around for w in described):
        return False  # the army's spokesman is nobody of the rebels'
    if any(w.stem in around for w in described):
        return True
    loose = (BODIES - _FEW | kinds_of(named, ground)) - company
    return any(w.low in loose for w in described) and not _is_person(named, ground)


def kinds_of(named: set[str], ground: Ground) -> set[str]:
    """Give the common nouns that a body may be called by, after a word of its name or of another name of it."""
    full = named.union(*(ground.names.aliases.get(w, ()) for w in named))
    return {kind for kind, made_of in _KIND_OF.items() if made_of & full}


def _is_person(named: set[str], ground: Ground) -> bool:
    """Tell whether a name stands behind a title somewhere."""
    return any(place and tokens[place - 1].low in TITLES for tokens, place in _places_of(named, ground))


def names_at(tokens: list[Word], places: list[int]) -> set[str]:
    """Give the names at some places, without titles, as names are compared."""
    return {names.key(tokens[i].text) for i in places if tokens[i].name} - TITLES


def words_near(named: set[str], ground: Ground) -> set[str]:
    """Give what a name is described by anywhere in the article: the meanings of the words beside it."""
    return {meant for word in _describing(named, ground) for meant in (*word.concepts, word.stem)}


def beside_name(named: set[str], ground: Ground) -> set[str]:
    """Give what a name is described by anywhere in the article: the words beside it, as names are compared."""
    return {names.key(word.text) for word in _describing(named, ground)}


def _places_of(named: set[str], ground: Ground) -> list[tuple[list[Word], int]]:
    """Give every place of a name in the article, with the sentence it is a place in."""
    sentences = (ground.readings[i].words for i in sorted({i for w in named for i in ground.names.where.get(w, ())}))
    return [(tokens, i) for tokens in sentences for i, w in enumerate(tokens) if names.key(w.text) in named]


def _describing(named: set[str], ground: Ground) -> list[Word]:
    return [w for tokens, place in _places_of(named, ground) for w in _beside(tokens, place) if w.content]


def _beside(tokens: list[Word], place: int) -> list[Word]:
    """Give the words that describe a name: those before it, and those between commas behind it."""
    found: list[Word] = []
    for i in range(place - 1, max(-1, place - _BEFORE_NAME - 1), -1):
        if tokens[i].low in ENDS_PHRASE or tokens[i].low in OPENS_CLAUSE or is_verb(tokens, i):
            break
        found.append(tokens[i])
    start = next((i for i in range(place + 1, len(tokens)) if not tokens[i].name), len(tokens))
    return found + (_apposition(tokens, start) if _opens_apposition(tokens, start) else [])


def _opens_apposition(tokens: list[Word], start: int) -> bool:
    """Tell whether what stands behind a name describes it: `Brem, a pilot`, `Brem (the pilot`, `Brem is`."""
    if start >= len(tokens):
        return False
    counted = start + 1 < len(tokens) and tokens[start].low == "," and tokens[start + 1].figure is not None
    return not counted and (tokens[start].low in {",", "(", "is", "was"} or tokens[start].low in BODIES)


def _apposition(tokens: list[Word], start: int) -> list[Word]:
    found = [tokens[start]]
    for word in tokens[start + 1 : start + _BEHIND_NAME]:
        if word.low in ENDS_PHRASE or word.low == ",":
            break
        found.append(word)
    return found
