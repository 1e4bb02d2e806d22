"""Words brought to a common stem, so that `withdrew`, `withdrawn` and `withdrawal` meet."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.text.listed import words

# Irregular forms and what is made of a word by no common ending, base form first.
_IRREGULAR = """
be is am are was were been being
have has had having
do does did done doing
go goes went gone going
say said says
tell told
take took taken
retake retook retaken
overtake overtook overtaken
give gave given
get got gotten
come came
become became
see saw seen
know knew known
think thought
find found
leave left
lose lost loss losses
win won winner victory
beat beaten
fall fell fallen
rise rose risen
grow grew grown growth
shrink shrank shrunk
sink sank sunk
begin began begun
break broke broken
steal stole stolen theft
speak spoke spoken
choose chose chosen
freeze froze frozen
drive drove driven
ride rode ridden
write wrote written
fly flew flown flight
draw drew drawn
withdraw withdrew withdrawn withdrawal
throw threw thrown
overthrow overthrew overthrown
blow blew blown
show showed shown
hold held
withhold withheld
keep kept
sleep slept
sweep swept
meet met
lead led
flee fled
feed fed
bleed bled
shoot shot
fight fought
buy bought
bring brought
seek sought
teach taught
catch caught
build built
send sent
spend spent
lend lent
bend bent
sell sold sale sales
stand stood
withstand withstood
understand understood
make made
pay paid payment
lay laid
lie lay lain
sit sat
strike struck stricken
stick stuck
dig dug
hang hung
swing swung
run ran
swim swam swum
sing sang sung
drink drank drunk
ring rang rung
hear heard
bear bore born borne
wear wore worn
tear tore torn
swear swore sworn
forget forgot forgotten
forgive forgave forgiven
forbid forbade forbidden
shake shook shaken
wake woke woken
eat ate eaten
hide hid hidden
bite bit bitten
light lit
feel felt
deal dealt
mean meant
hit hits hitting
cut cuts cutting
put puts putting
shut shuts shutting
set sets setting
let lets letting
cost costs costing
hurt hurts hurting
spread spreads spreading
read reads reading
split splits
quit quits quitting
burst bursts
die died dies dying dead death deaths
kill killed killing killings
injure injury injuries
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
half halves
crisis crises
high height
deny denial
refuse refusal
arrive arrival
choose choice
survive survival survivor
try tried tries attempt
decide decision
conclude conclusion
explode explosion
invade invasion
intrude intrusion
divide division
expand expansion
suspend suspension
permit permission
admit admission
receive reception
destroy destruction
reduce reduction
produce production
introduce introduction
describe description
resolve resolution
solve solution
acquire acquisition
require requirement
oppose opposition opponent
propose proposal
compare comparison
succeed success
exceed excess
proceed process
fail failure
lengthen long length
strong strength
sell seller
offend offence offense
respond response
analyse analyze analysis
sick sickness
ill illness
poor poverty
able ability
free freedom
hot heat
true truth
young youth
wide width
deep depth
neighbour neighbor neighbouring neighboring neighbours neighbors
centre center centres centers
threat threaten threatens threatened threatening threats
importance important
evacuate evacuee evacuees
armour armored armoured armor
colour color
labour labor
programme program programmes programs
organise organize organisation organization
defence defense
kilometre kilometer
tonne tonnes ton tons
percent per-cent
"""
_FORMS = [line.split() for line in _IRREGULAR.strip().split("\n")]
_BASE = {form: forms[0] for forms in _FORMS for form in forms}
# Verbs whose past tense is their base form.
_UNCHANGED = words("cut put hit shut set let cost hurt spread quit burst split beat bid")
_NO_PAST = ("s", "ing", "ion", "al", "ence", "th", "ty", "or", "ment", "ness")
# Forms of the lines above that are no verbs in the past, whatever their ending.
_NO_VERBS = words(
    "men women children people person feet teeth mice lives wives halves dead born sale long am analyze are armored "
    "armour armoured attempt center choice comparison defense failure flight freedom heat height injury kilometer "
    "offense opponent organize per-cent program response seller theft ton victory winner"
)
# Irregular past tenses and participles: the forms above without an ending of a noun.
_PAST = (_UNCHANGED | {form for forms in _FORMS for form in forms[1:] if not form.endswith(_NO_PAST)}) - _NO_VERBS
_PAST |= words("sued owed lied tied axed")
# Words that end like a regular past tense.
_NO_REGULAR = words("hundred indeed speed breed")
# Endings of inflection, and what is left in their place.
_STEPS = (
    (re.compile(r"(?<=.[^aeiou])ied$|(?<=.{3})ied$|ies$"), "y"),
    (re.compile(r"(?<=ss|sh|ch|.x|.z)es$|(?<=[^su])s$"), ""),
    (re.compile(r"(?<=[a-z]{3})(?:ed|ing)$|(?<=[aeiouy][^aeiou])(?:ed|ing)$"), ""),
)
# Endings by which a word is made of another.
_ENDINGS = re.compile(
    r"(?<=[a-z]{4})(?:isations?|izations?|ations?|ating|ated|ates?|ators?|itions?|ions?|ments?|ances?|ences?|ness"
    r"|ities|ity|ically|ally|ly|ives?|ical|ous|als?|ant|ent|ary|ory)$"
)
# Words that only look as if made of another: a secretary keeps no secret, and a factory is no fact.
_WHOLE = words(
    "secretary boundary military militant factory faction inventory directory territory history secondary subsidiary "
    "emissary missionary commentary admiral general generally internal terminal signal portal corporal initial "
    "initially partial partially official several serial serious series informal decimal capital captive caption "
    "objective executive detective relative conservative massive motive positive restive collective directive charity "
    "celebrity university authority majority minority priority identity integrity community mobile various variant "
    "momentous coalition conversation diversion station portion ration question mission pension section auction "
    "passion session tension publication designation emission comment compliment department apartment moment "
    "experiment experience important importance instance instant presence defendant servant entrant entrance "
    "appeal repeal repeat combat caveat defeat retreat threat throat entreat designate placate forgive barely hardly "
    "lately scarcely nearly shortly presently severely supply family assembly species solvent elevator quest "
    "vacation ordinal ordinary arbitrary consistent respective prosperous provenance"
)
_AT = re.compile(r"(?<=[a-z]{4})at$")
_DOUBLED = re.compile(r"([bdfglmnprstz])\1$")
# Words that would meet another word once their `e` is gone: a plane is no plan.
_WITH_E = words(
    "plane planes care cares cared caring note notes noted noting fine fines fined rate rates rated site sites state "
    "states stated stating hope hopes hoped hoping rape rapes raped tape tapes taped mine mines mined mining line "
    "lines lined wage wages stage stages staged staging fare fares bare rare pane panes cane mate mates fate fates "
    "gate gates hate hates hated date dates dated bite bites tone tones pine pines cape capes bride brides pride "
    "prime crime crimes grime slope slopes scrape scraped use used uses using"
)
_OF_E = re.compile(r"(?:s|d|ing)$")


def is_inflected(word: str) -> bool:
    """Tell whether a word has the form of a past tense or participle."""
    return word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_REGULAR)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Give the stem of a word in lower case; it is for comparing only, not for reading."""
    if word.endswith(("'s", "s'")):
        word = word[:-2] if word.endswith("'s") else word[:-1]
    if word in _WITH_E:
        bare = word[:-3] + "e" if word.endswith("ing") else _OF_E.sub("", word)
        return bare if bare.endswith("e") else bare + "e"
    word = _BASE.get(word, word)
    if len(word) <= 3 or not word.isalpha():
        return word
    if word.endswith("men") and len(word) > 5 and not word.endswith("imen"):
        return word[:-3] + "man"  # `policemen`
    whole = word
    for pattern, replacement in _STEPS:
        word = pattern.sub(replacement, word)
    if word not in _WHOLE and word != whole:
        word = _AT.sub("", word)  # of `evacuated`, as the endings make it of `evacuation`
    word = _BASE.get(word, _BASE.get(word + "e", word))
    word = _DOUBLED.sub(r"\1", word) if len(word) > 3 else word
    word = word if word in _WHOLE else _ENDINGS.sub("", word)
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word.endswith("y") else word


def stems(line: str) -> frozenset[str]:
    """Give the stems of the words of a line."""
    return frozenset(stem(word) for word in line.split())
