"""Words that are made of one another: `killer` of `kill`, `weaken` of `weak`, `officially` of `official`.

They meet as words of like meaning do, not as one word: who did it and what was done have rules of their own. What is
made by an ending that turns a word round (`-less`, `un-`) is not made of it here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.gate.stems import stem
from briefing.text.listed import words

# One line a family of which no ending tells.
_FAMILIES = """
science scientist scientific
hungry hunger
rich wealth wealthy riches
legal law lawful lawyer
judge judicial judgment judgement judiciary
justice just
crime criminal criminality
thief theft steal
analyst analysis analyse analytical
inquire inquiry
destroy destruction destructive
explode explosion explosive
decide decision decisive
navy naval
believe belief believer
know knowledge
successor succeed
donor donate donation
suspicious suspicion suspect
stable stability stabilise stabilize
fish fisherman fishermen fishery
consume consumption consumer
compete competition competitor competitive
receive receipt recipient reception
certify certification certificate
participate participant participation
apply application applicant
vary variety variation
maintain maintenance
expel expulsion
repeat repetition
seize seizure
please pleasure
live life alive
bear birth born
think thought
see sight
give gift
weigh weight
deceive deception
persuade persuasion
invade invasion invader
intrude intrusion intruder
include inclusion
exclude exclusion
extend extension extensive
spend expenditure spending
tend tendency
prescribe prescription
critic critical criticise criticize criticism
fraud fraudulent fraudster
bankrupt bankruptcy
economy economic economical economist
finance financial financier
politics political politician
province provincial
territory territorial
parliament parliamentary parliamentarian
president presidential presidency
government govern governmental
minister ministerial ministry
infect infection infectious
toxic toxin toxicity
crowd crowded
drought dry
sad sadness
proud pride
certain certainty
private privately privatise privatize
defend defendant defender
tourist tourism tour
shortage short
environment environmental environmentalist
technology technological
climate climatic
regret regretful regrettable
authority authorise authorize authorisation
obey obedience obedient
obstacle obstruct obstruction
provide provision provider
reveal revelation
pronounce pronouncement
advertise advertisement
explain explanation
exist existence
appear appearance
disappear disappearance
occur occurrence
attend attendance attendee
assist assistance assistant
resist resistance
depend dependence dependent
differ difference different
insist insistence
prefer preference
refer reference
confer conference
grow growth grower
speak speech speaker
choose choice
fly flight flyer
sell sale seller
sit seat
sing song singer
advise advice adviser advisor
practise practice
prove proof
relieve relief
save safe safety
serve service servant
sign signature
store storage
pass passage passenger
press pressure
expose exposure
close closure
depart departure
mix mixture
move motion movement
"""
_OF_FAMILY: dict[str, str] = {}
for _line in _FAMILIES.strip().split("\n"):
    for _one in _line.split():
        _OF_FAMILY[stem(_one)] = stem(_line.split()[0])
# Endings, what stands in their place, and how long what is left must be.
_ENDINGS = (
    (re.compile(r"(?:er|or|ers|ors)$"), ("", "e"), 3),
    (re.compile(r"(?:ists?|isms?)$"), ("", "e", "y"), 4),
    (re.compile(r"ees?$"), ("", "e"), 4),
    (re.compile(r"iful$"), ("y",), 3),
    (re.compile(r"ful$"), ("",), 3),
    (re.compile(r"(?:ical|ial|al|ic)$"), ("", "e", "y", "s"), 4),
    (re.compile(r"ily$"), ("y",), 3),
    (re.compile(r"ably$"), ("able",), 3),
    (re.compile(r"ly$"), ("", "le", "e"), 3),
    (re.compile(r"y$"), ("", "e"), 3),
    (re.compile(r"en(?:s|ed|ing)?$"), ("", "e"), 3),
    (re.compile(r"(?:ship|hood|dom)s?$"), ("",), 4),
    (re.compile(r"iness$"), ("y",), 3),
    (re.compile(r"ness$"), ("",), 3),
    (re.compile(r"bility$"), ("ble",), 3),
    (re.compile(r"ity$"), ("", "e"), 4),
    (re.compile(r"age$"), ("", "e"), 4),
)
_DOUBLED = re.compile(r"([bdglmnprt])\1$")
# Words that only look as if made of another.
_WHOLE = words(
    "number order paper matter letter center center member summer winter water weather power tower river other "
    "after under over never ever former either neither whether rather quarter corner border sister brother father "
    "mother minister officer soldier prisoner passenger character shelter offer enter answer differ suffer consider "
    "remember discover deliver cover recover gather error minor major senior junior mayor doctor author motor "
    "factor sector actor harbor labor favor color humor terror mirror horror editor sponsor anchor monitor visitor "
    "list exist resist insist assist consist twist wrist mist committee fee tree three coffee degree guarantee "
    "referee agree free see knee total local final legal real general several federal central capital hospital "
    "animal material trial rival festival medal metal deal appeal social special initial public music traffic topic "
    "logic ethnic basic clinic panic fabric only early family daily july italy ally rally bully belly jelly fly "
    "reply apply supply hardly barely nearly lately shortly likely scarcely mostly merely army party city country "
    "county body history story duty study penny enemy agency policy century money valley survey turkey journey "
    "hurry carry marry every any many very open often seven even given taken listen happen golden garden warden "
    "burden kitchen garage image village passage message average manage damage language heritage marriage hostage "
    "sausage page stage wage hers business witness harness ability entity identity security community university "
    "charity quality equality quantity celebrity university majority minority priority authority street meeting her "
    "user latter later lower upper inner outer older younger larger smaller bigger higher greater stronger weaker "
    "longer shorter better worse earlier easier harder faster slower cheaper fewer tender bitter proper super "
    "silver cancer virus fever fiber theater filter master cluster disaster register chapter fighter-jet easter "
    "western eastern northern southern partner banner dinner manner tanner timber liver lever clever ladder bladder "
    "murder powder border shoulder boulder folder holder elder gender laser counter encounter hunter-gatherer "
    "winter laughter daughter slaughter chapter computer"
) - words("holder murder slaughter visitor monitor editor sponsor user computer officer soldier fighter-jet")


@lru_cache(maxsize=65536)
def bases(low: str) -> frozenset[str]:
    """Give the stems that a word in small letters may be made of, its own among them; for comparing only."""
    own = stem(low)
    found = {own, _OF_FAMILY.get(own, own)}
    if low in _WHOLE or len(low) < _SHORTEST or not low.isalpha():
        return frozenset(found)
    for pattern, instead, least in _ENDINGS:
        left = pattern.sub("", low)
        if left == low or len(left) < least:
            continue
        for base in instead:
            made = stem(left + base)
            found |= {made, stem(_DOUBLED.sub(r"\1", left)), _OF_FAMILY.get(made, made)}
    return frozenset(found)


_SHORTEST = 5
