"""The words the gate knows: closed lists of general news English, written for this package.

Words that stand for one another are in `briefing.gate.synonyms`. Of the lines of words here base forms are enough:
`briefing.gate.stems` finds the others; the sets are of words as they are written, in small letters.
"""

from __future__ import annotations

from briefing.gate.synonyms import SAME
from briefing.text.listed import words

# Antonyms: pairs of which one turns the other round. Where a statement has the other one, its sense is reversed.
OPPOSITE = """
continue end
continue finish
continue complete
continue conclude
ongoing end
ongoing close
ongoing finish
ongoing over
ongoing complete
minority most
minority mostly
open complete
begin complete
launch complete
start complete
uphold overturn
uphold against
rise fall
rise drop
rise decline
rise decrease
rise lower
rise dip
rise sink
rise plunge
rise shrink
rise slow
increase decrease
increase decline
increase reduce
increase fall
increase drop
increase cut
gain fall
gain lose
grow shrink
grow fall
grow drop
climb fall
climb drop
climb decline
climb dip
climb sink
jump fall
up down
more less
more fewer
higher lower
high low
highest lowest
above below
over under
exceed below
exceed less
faster slower
fast slow
bigger smaller
large small
larger smaller
stronger weaker
strong weak
better worse
best worst
longer shorter
long short
older younger
oldest youngest
most least
first last
first second
before after
earlier later
early late
before since
inside outside
within outside
north south
east west
northern southern
eastern western
left right
win lose
victory defeat
open close
open shut
begin end
begin stop
start stop
start end
start finish
continue stop
keep stop
allow ban
allow prevent
allow forbid
permit ban
approve reject
accept reject
accept refuse
agree refuse
agree reject
support oppose
back oppose
for against
praise criticise
admit deny
confirm deny
acknowledge deny
concede deny
confess deny
claim deny
buy sell
lend borrow
arrive leave
enter leave
advance retreat
advance withdraw
attack defend
hold withdraw
capture lose
arrest release
detain release
jail free
guilty innocent
convict acquit
convict clear
alive dead
survive die
kill survive
safe dangerous
healthy ill
well ill
public private
legal illegal
lawful unlawful
constitutional unconstitutional
true false
right wrong
hire dismiss
hire fire
join leave
raise lower
raise cut
raise reduce
lift impose
lengthen shorten
speed slow
strengthen weaken
worsen improve
better worsen
pass fail
succeed fail
success failure
profit loss
surplus deficit
present absent
full empty
majority minority
all none
everybody nobody
everyone nobody
always never
both neither
dry wet
hot cold
warm cool
add remove
insert delete
include exclude
connect disconnect
link unrelated
related unrelated
stable unstable
certain uncertain
able unable
likely unlikely
possible impossible
day night
morning evening
morning afternoon
former current
old new
widen narrow
build demolish
build destroy
repair damage
land take-off
attack surrender
ceasefire fighting
war peace
friend enemy
maximum minimum
import export
import exports
urban rural
acquit sentence
acquit jail
acquit imprison
suspend resume
stop resume
halt resume
pause resume
cancel resume
hire cut
hire shed
hire lay-off
recruit cut
recruit dismiss
appoint dismiss
invite expel
praise blame
fund defraud
encourage discourage
welcome reject
legalise ban
reopen close
reopen shut
missing found
missing find
stay leave
stay resign
stay quit
remain leave
remain resign
remain quit
occupy empty
hold break
keep drop
keep abandon
keep lose
have lose
return strike
find lose
pollute clean
guilty cleared
pay free
employ unemployed
go stay
save waste
exist lack
easy hard
easy difficult
easier harder
easiest hardest
similar different
same different
alike different
simple complex
simple complicated
broad narrow
wide narrow
deep shallow
deeper shallower
heavy light
heavier lighter
tight loose
cheap expensive
cheaper dearer
rich poor
wealthy poor
richer poorer
near far
nearer farther
closer further
optimistic pessimistic
positive negative
temporary permanent
voluntary compulsory
voluntary mandatory
optional mandatory
common rare
often rarely
often seldom
frequent rare
quickly slowly
minor major
slight severe
mild severe
partial total
partial complete
peaceful violent
domestic foreign
internal external
upper lower
top bottom
senior junior
direct indirect
moderate extreme
moderate radical
secular religious
conservative liberal
ally rival
ally enemy
plaintiff defendant
buyer seller
landlord tenant
employer employee
creditor debtor
unite divide
confident doubtful
calm tense
clean dirty
busy quiet
crowded empty
expand shrink
expand contract
tighten loosen
tighten ease
tighten relax
accelerate slow
escalate ease
remember forget
hide reveal
conceal reveal
hide disclose
conceal disclose
optimism pessimism
victim attacker
incumbent challenger
"""

# Co-hyponyms: things of one kind of which one is not another. A statement that names another is of something else.
CONTRAST = """
rain snow hail wind fog sunshine
flood landslide avalanche earthquake fire storm drought eruption tsunami explosion
lorry bus train plane ship ferry bicycle tram helicopter
soldier civilian rebel police firefighter doctor nurse teacher lawyer farmer miner sailor journalist priest
pupil teacher
patient doctor nurse
man woman
boy girl
mother father
brother sister
son daughter
husband wife
school hospital church mosque factory hotel museum library prison airport station bank shop stadium
bridge tunnel dam road railway port airport
river lake sea canal well
village city island
tax subsidy
gold silver copper oil gas coal water wheat rice
dog cat cow sheep horse pig goat
red blue green yellow black white
morning afternoon evening
spring summer autumn winter
weekly monthly yearly daily hourly
first second third fourth fifth
east west north south
eastern western northern southern
minister president mayor governor judge prosecutor
spokesman lawyer
company union government court party
import export
birth death marriage divorce
victory defeat draw
cholera measles malaria influenza ebola typhoid covid
cholera measles malaria flu ebola typhoid covid
shares bonds
wages prices rents
buyer seller
owner tenant
employer employee
teacher student
doctor patient
majority minority
murder theft fraud bribery arson assault kidnapping smuggling
hospital clinic
missile drone bomb grenade mine
tank aircraft submarine
metre kilometre mile
minute hour day week month year decade century
"""

# Converses: verbs of which the subject of one is the object of the other.
CONVERSE = """
lose beat
lose defeat
buy sell
acquire sell
receive give
receive award
follow precede
employ work
lend borrow
teach learn
take lose
win lose
seize lose
capture lose
send receive
supply receive
"""

# Words that say that something has risen, or which of two is more.
UPWARD = (
    "raise boost hike rise increase climb grow jump surge up gain soar higher more swell exceed faster bigger larger "
    "greater outpace expand double treble triple highest above accelerate widen quicker louder stronger longer upward "
    "intensify escalate deepen heighten worsen step-up improve"
)
# Words that say that something has fallen, or which of two is less.
DOWNWARD = (
    "fall drop decline decrease dip sink plunge down fewer less lower shrink slow slower smaller tumble slump shed "
    "reduce trim slash ease recede halve lowest below narrow weaken shorter downward slide slip dwindle subside abate "
    "lessen diminish wane fade"
)

# Stop words: they have no content that could be asked for.
STOP = words(
    "whereas besides alongside regarding plus nonetheless nevertheless thereby hence indeed furthermore additionally "
    "consequently accordingly likewise similarly quite fairly somewhat altogether overall apart aside "
    "a an the this that these those such and or but nor so yet for of in on at by to from with into onto upon about "
    "as than then there here it its itself he him his himself she her hers herself they them their theirs themselves "
    "we us our ours i me my you your who whom whose which what when where why how if whether while although though "
    "because since until till unless be is am are was were been being have has had having do does did doing done will "
    "would shall should can could may might must ought not no never none neither nothing nobody without also too very "
    "just only even still already again once ever both either each every any some all most more less much many few "
    "own same other another over under up down out off above below between among through during before after against "
    "across along around behind beside beyond near per via within according mr mrs ms miss dr sir madam s t d ll re "
    "ve m one ones now however meanwhile therefore thus moreover further amid toward towards despite except like "
    "unlike instead rather else said says say told tells saying telling"
)
# Light words: they go with any report and add no fact to it.
LIGHT = words(
    "make come go put keep hold find give get take bring carry follow manage become remain stay stand include involve "
    "begin start continue lead turn show see look set use let reach happen occur concern call describe name know "
    "contain consist people person persons thing matter way part time period number amount total figure figures level "
    "range kind type case whole entire large big small new old past recent current present same single usual various "
    "several different certain further later earlier previously already still also together alone now then here "
    "mainly mostly largely especially particularly unnamed anonymous own such far well nearby account report story "
    "news fact side place area point issue question situation event move do have anyone someone somebody "
    "anything something everybody money sum much many more less long good able work say mean allow leave bear date "
    "affect list cost idea badly respectively estimate member used using uses live almost nearly basis earliest "
    "latest"
)
# Pronouns that stand for somebody or something.
PRONOUNS = words("he she they it his her hers their theirs its him them we our i my us who whose which")
# Determiners: what opens a noun phrase.
DETERMINERS = words("the a an its his her their this that these those")
# Finite auxiliaries: where one stands, a subject has ended before it.
FINITE = words("did does do has had have was were is are will would can could may might must should")
# Forms of `be`, by which a participle is passive.
BE = words("was were been being be is are")
# What two do together, so that either may be named first.
MUTUAL = words("met meet meets married agreed talked spoke fought fight played clashed")
# Conjunctions that open a clause.
OPENS_CLAUSE = words(
    "once but while although though whereas because if unless after before when as and that since until"
)
# Names of months and days and the like: they have a capital and name nobody.
MONTHS_AND_DAYS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays gmt utc"
)
# Titles, ranks and offices that stand before a name, and are no part of it.
TITLES = words(
    "mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier chancellor governor gov "
    "mayor senator sen rep representative congressman congresswoman secretary general gen colonel col lt lieutenant "
    "major maj captain capt commander cmdr sergeant sgt corporal admiral adm brigadier brig marshal judge justice "
    "chief inspector superintendent constable officer sheriff commissioner ambassador envoy king queen prince "
    "princess emperor pope bishop archbishop cardinal imam sheikh ayatollah mullah rabbi reverend rev father sister "
    "brother director chairman chairwoman chair ceo cfo cto deputy vice attorney spokesman spokeswoman spokesperson "
    "analyst reporter correspondent coach hurricane typhoon cyclone storm ex former opposition leader councillor pm "
    "mp"
)
# Nouns that say nobody's name in particular; a count of them is a count of anybody.
ANYONE = words(
    "people person persons others other residents resident villagers villager inhabitants individuals lives life "
    "humans citizens locals souls total those them men women"
)
# Words that tell one side from another.
SIDES = words(
    "army rebel government police union company opposition ministry council navy guerrilla militia state federal "
    "military civilian insurgent employer worker"
)
# Common nouns for bodies and groups: `the company` may be one that is named elsewhere.
BODIES = words(
    "company firm group union party rebels militants organisation organization agency ministry government charity "
    "club team bank court army police council authority commission institute mission front movement league alliance "
    "operator regulator airline hospital university attackers fighters troops"
)
# Words that the names of many bodies share: one Supreme Court is not another.
COMMON_TO_BODIES = words(
    "court supreme high appeals district party ministry department council university office agency committee "
    "commission national international federal state north south east west northern southern eastern western city "
    "county province regional central general public people's democratic republican front forces force army police "
    "guard hospital school college airport board union association federation bank group company institute centre "
    "center house new great river lake island islands port saint st mount upper lower of the and for"
)
# Common nouns for places: `the city` is the place that was named last before it.
PLACES = words(
    "city town village country region district province island port area capital state county valley camp site place "
    "border"
)
# Prepositions of place.
PLACING = words("in at near from to outside around into towards across")

__all__ = [
    "ANYONE",
    "BE",
    "BODIES",
    "COMMON_TO_BODIES",
    "CONTRAST",
    "CONVERSE",
    "DETERMINERS",
    "DOWNWARD",
    "FINITE",
    "LIGHT",
    "MONTHS_AND_DAYS",
    "MUTUAL",
    "OPENS_CLAUSE",
    "OPPOSITE",
    "PLACES",
    "PLACING",
    "PRONOUNS",
    "SAME",
    "SIDES",
    "STOP",
    "TITLES",
    "UPWARD",
    "words",
]
