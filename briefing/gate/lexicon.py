"""The words the gate knows: closed lists of general news English, written for this package.

`SAME` joins words that stand for one another in a report; `OPPOSITE` names pairs of which one denies the other.
A word may stand in several lists. Base forms are enough: `briefing.gate.stems` finds the others.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Give the words of a line."""
    return frozenset(text.split())


# One line a group. A hyphen joins what is written as several words: `walk-out` is `walked out`.
SAME = """
happen occur take-place
enter join
real true
fragile shaky
hurl throw
slight light
collect take
suing filing
personnel force staff
sail leave
power authority
extent level scale degree
cover traverse travel
curb stem limit
sue file-suit lawsuit
precede before
effect force
compare against
hold take-place
likelihood likely probability odds
sentence jail prison term
double twice
study find

power electricity energy
resign quit step-down
unhurt unharmed uninjured unscathed
sick unwell ill
remain stay still
unaccounted missing
possible may might could
part participate participation
take-part participate join
give-up abandon drop
freeze suspend
pollution pollute contaminate contamination dirty
clean pure
empty vacant unoccupied
proof evidence
jobless unemployed unemployment
electricity power
insure insurance insurer
phone telephone mobile call
mail post letter
broadcast air
writer author
film movie cinema
song track
football soccer
goal score
match game fixture
player footballer
coach manager trainer
team side club
season campaign
champion title winner
student pupil
pupil student schoolchild
professor academic lecturer
university college
exam examination test
species kind
animal creature livestock
farm farmer agriculture
crop harvest
fish fishery fishing
forest wood woodland
river stream
lake reservoir
sea ocean
coast shore coastline
island isle
mountain peak
snow avalanche
drought dry
heat heatwave hot
temperature heat
climate weather
emission pollution
oil petroleum crude
gas fuel
coal mine
nuclear atomic
solar sun
wind turbine
tourist visitor holidaymaker
hotel inn
restaurant cafe
shop store retailer
retailer shop store
market exchange
factory mill works
airport airfield
pilot captain
sailor crew seaman
crew sailor staff
captain skipper
boat vessel craft
cargo freight goods
goods product
product good item
import importer
export exporter
trade commerce
tariff duty levy
sanction penalty embargo
budget spending
spending expenditure outlay
deficit shortfall
shortage lack scarcity shortfall
surplus excess
debt borrowing
interest rate
currency money
poll survey
survey poll study
respondent participant
volunteer helper
donor giver
donate give contribute donation
charity relief organisation
religious religion faith
church parish
mosque islamic
priest cleric clergy
cleric imam priest
immigrant migrant
migrant immigrant refugee
asylum refuge
deport expel expulsion deportation
expel deport oust
oust remove topple depose
coup putsch takeover
regime government
dictator ruler strongman
monarch king queen
heir successor
ambassador envoy diplomat
envoy ambassador emissary diplomat
embassy consulate mission
treaty pact agreement accord
visa permit
passport document
law legislation act bill
bill legislation law
amend amendment change
constitution constitutional
senator lawmaker
mayor council
council councillor authority
court tribunal
jury panel
verdict judgment ruling
testimony witness evidence testify
murder homicide killing
rape assault
abuse mistreat
torture abuse
spy espionage agent
intelligence spy
drone uav
missile rocket
rocket missile
tank armour
jet aircraft plane fighter
helicopter chopper
soldier fighter
troop force
reinforcement troop
base camp
camp base tent
tunnel shaft
wall barrier fence
fence barrier
checkpoint post
ambush attack
sniper gunman
grenade explosive
suicide bomber
hostage kidnap
ransom payment
negotiate talk
mediate mediation mediator
summit meeting
delegation team
visit trip
speech address
address speech
interview talk
tweet post wrote
post publish tweet
video clip footage
website site online
internet online web
password login
patient victim
surgery operation
operation surgery
operation offensive campaign mission
infection case
infect infection
virus germ
test result
dose jab shot
symptom sign
quarantine isolate
mask cover
lockdown curfew restriction
funeral burial
bury burial funeral
grave tomb
mourner funeral
birthday anniversary
anniversary commemorate
marry wedding marriage
divorce split separate
couple pair
baby newborn
mother mum parent
father dad parent
son boy
daughter girl
brother sibling
sister sibling
boy son youth
girl daughter
neighbour resident
neighbourhood district quarter
roof ceiling
floor storey
storey floor
building block structure tower
structure building
apartment flat
flat apartment home
debris wreck
site scene place
scene site
rescue rescuer
rescuer rescue firefighter
firefighter fireman fire
ambulance paramedic
paramedic medic

kill die dead death slay perish fatal fatality toll lethal deadly lose-life claim-life body
wound injure hurt injury casualty
say tell state announce note add explain declare remark comment mention describe speak statement
report account
estimate put reckon calculate assess
claim allege accuse assert insist argue contend maintain allegation accusation charge suspect
warn caution alert
admit concede acknowledge confess accept recognise
confirm verify corroborate validate
deny reject dismiss refute dispute
blame attribute ascribe fault accuse responsible put-down cause
flee leave escape displace depart evacuate abandon
evacuate move-out move relocate transfer
leave quit depart exit
withdraw pull-back pull-out retreat leave withdrawal
retake recapture regain reclaim seize capture take
seize capture take occupy secure overrun control hold
hold control retain keep occupy
keep stay remain retain continue still
attack strike assault raid offensive bomb hit target
shell bombard bombardment shelling fire artillery mortar
shoot fire gunfire shot
hit strike affect impact batter
explode explosion blast detonate detonation bomb
fight battle clash combat fighting
begin start launch open commence outset
stop halt suspend cease end finish break-off pause interrupt
end finish conclude complete close over completion
close shut shutdown closure
open reopen
arrest detain seize custody detention arrested
release free freed
charge indict accuse
convict guilty sentence jail conviction
jail imprison prison sentence
fine penalty penalise
sue lawsuit suit court litigation legal case
judge court justice ruling rule
rule decide decision ruling
throw-out dismiss reject overturn overrule strike-down quash
appeal challenge contest
order instruct command direct
plan intend aim programme program scheme project
want seek demand ask request call-for wish
ask request apply seek
urge call-on call appeal
promise pledge vow commit undertake
threaten threat
offer propose bid proposal
agree agreement accord deal pact settle settlement consent
deal agreement contract pact accord merger
merge merger merging combine tie-up
buy purchase acquire acquisition takeover
sell sale sold
pay payment spend cost
cost expense price worth
worth value
earn income profit
profit earnings
revenue sales turnover turn-over
money fund funding cash
give provide grant hand award supply
provide supply deliver give send
receive get obtain
get receive obtain gain
send dispatch deploy despatch
arrive come reach land get
reach hit attain arrive
go travel head move journey sail drive
return come-back go-back
meet talk gather meeting session
talk negotiation negotiate discussion discuss dialogue talks
discuss debate consider
vote ballot poll election elect referendum
election vote poll
win victory defeat beat take
lose defeat loss
beat defeat
lead head run chair command leader
leader head chief boss chief-executive
chief head director boss
executive ceo chief-executive
run operate manage operator
own hold owner ownership belong
shareholder owner investor
work employ job staff
worker employee staff workforce labourer
job post position role
dismiss fire sack lay-off layoff redundant cut
strike walk-out walkout stoppage
cut reduce slash lower shrink trim reduction shrinkage shed
fall drop decline decrease sink slip slide down tumble dip shrink slow lower recede ease plunge fewer less
rise increase climb grow jump surge up gain soar growth higher more swell
peak record highest
high higher top
low lower lowest
big large major great huge massive
small little minor
find discover detect locate discovery
find see notice observe
see find view
show reveal indicate demonstrate suggest
publish release issue post print
release publish issue
hide conceal cover-up
know aware
believe think consider
investigate probe inquiry enquiry investigation examine examination review
inspect inspection check examine
inspector investigator
study research survey
test trial check
sample specimen
count tally number toll figure total
number figure count
list record register
record count register log
damage destroy wreck ruin devastate harm
destroy demolish raze level
harm hurt damage injure
collapse fall crumble give-way break-down cave-in fail
crash collision collide
fail failure collapse outage break
outage failure disruption interruption down blackout
disrupt disruption interrupt
fault faulty defect defective flaw
error mistake fault wrong
crack fracture fissure
break smash shatter
flood inundate flooding deluge submerge
rain rainfall downpour
storm hurricane cyclone typhoon
fire blaze wildfire
burn torch
quake earthquake tremor
victim casualty
missing unaccounted lost
survive survivor
rescue save recover pull
recover retrieve regain
treat treatment care
patient case
ill sick illness disease sickness infect
disease illness fever infection outbreak epidemic
doctor physician medic
nurse carer
hospital clinic medical
vaccine jab shot vaccinate vaccination immunise immunisation
drug medicine medication
ban prohibit forbid bar outlaw prohibition
allow permit let authorise
let allow permit
limit restrict cap restriction
approve back pass endorse clear approval adopt
back support endorse
support aid help assist back assistance relief
aid relief help assistance
help assist
oppose against opposition
object oppose complain
criticise condemn denounce criticism slam
praise welcome hail
prepare ready preparation
ready prepare willing
need require necessary
use employ deploy utilise
make produce create build manufacture
maker manufacturer producer
build construct erect construction
factory plant
firm company business corporation enterprise
company firm business group corporation
group organisation organization
agency body authority
office bureau
government state administration authority cabinet
ministry department
department ministry
minister secretary ministerial
president head
prime-minister premier
lawmaker legislator mp deputy parliamentarian senator
parliament assembly legislature
official officer authority
police officer constable
army military troop soldier force
soldier troop serviceman
rebel insurgent militant fighter guerrilla
front movement
civilian resident
people person resident villager inhabitant citizen local individual
man male
woman female
child kid youngster minor
family relative
house home housing household
village settlement
town city
region area district province
country nation state
capital city
road highway route
street road
bridge crossing
rail railway
ship vessel boat
plane aircraft jet
car vehicle
vehicle truck lorry
passenger traveller traveler
teacher schoolteacher
spokesman spokeswoman spokesperson
lawyer attorney counsel solicitor barrister
client customer
customer client consumer
analyst expert
expert specialist analyst
researcher scientist
source official
witness see
union guild
employer company
dam barrier
crane machine
gun weapon arm
arm weapon armament
mine landmine
mine explosive
peace ceasefire truce
ceasefire truce armistice
violation breach
breach violate break
border frontier
summit top
ridge height
toward towards
near close beside next neighbouring neighboring
beside next
entire whole all
whole entire full all
about around approximately roughly some nearly almost circa
year annual yearly annually
annual yearly year
month monthly
week weekly
day daily
once former
former ex previous used
previous earlier prior last past
later subsequently after
early previous
now current currently present
new fresh additional
additional extra another further more
extra additional more
begin early
first initial
second 2nd
two both pair
both two
half 50
double twice
twice double
quarter one-fourth
four-years 2021
same identical
different other
other another rest
rest others remaining
together joint combined
joint combined
expect forecast anticipate predict
forecast predict projection
likely probable probably chance
possible possibly potential potentially perhaps
chance likelihood odds probability
danger risk threat endanger
risk danger endanger
safe safety secure
secret confidential
anonymous unnamed unidentified
name identify
call describe dub label name
describe call characterise
so-called call
consult consultation
answer reply respond response unanswered
reply answer
letter mail
email mail
message note
memo document
document paper file
paper newspaper
newspaper paper
photograph picture photo image screenshot
video footage film
evidence proof sign trace
proof evidence
sign trace indication
trace sign
flag banner
raise lift hoist
lift raise
lower reduce
send-home lay-off
move shift transfer relocate
shift move
shift change
change alter modify alteration
fix repair mend
repair fix
replace substitute
switch turn
switch-off shut-down turn-off
turn-away refuse reject turn-back
turn-back stop turn-away block
block bar stop prevent
prevent stop
refuse decline reject
decline refuse
postpone delay put-off defer
delay late postpone
late delay overdue
cancel scrap call-off abandon drop
drop abandon scrap withdraw
drop fall
skip miss omit
miss skip
join link connect
link connect tie relate
relate link connect relative
connect link
share stock
stock share
tax levy
bank lender
rate level
level rate
percent cent %
price inflation
wage pay salary
salary pay wage
rent lease
debt loan
loss lose
sink fall
ally allied partner
partner ally
enemy opponent
opponent rival
rival competitor
competitor rival
coalition alliance
majority most
most majority
minority few
seat constituency
constituency seat district
party movement
candidate contender
campaign drive
drive campaign
vote cast
queue line wait
wait queue
observer monitor
monitor observer watch
watch monitor observe
mission team
team mission squad crew
crew team
member colleague
supporter follower backer
protester demonstrator
protest demonstrate demonstration rally march
rally march
unrest riot scuffle
riot unrest
convoy column
column convoy
advance move push attack
push advance
pull drag
drag pull
surround encircle besiege
siege surround
cut-off isolate sever
cut sever
sever cut
supply provision
water flood
weapon arms
talks meeting
school classroom
shelter accommodate refuge
refugee displaced
displaced refugee
sleep shelter stay
stay remain
stay-behind stay
hide shelter
gather gathering crowd
crowd gathering
ban closed
close-down shut
bring carry take
carry bring transport
carry-out conduct
conduct carry-out
transport carry
ferry boat
fly flight
flight fly
land territory
territory land area
occupy occupation
rule govern
govern rule government
form create establish
establish set-up found create
found establish
appoint name
resign quit step-down
step-down resign
replace succeed
succeed replace
try attempt seek
attempt try bid effort
effort attempt
hope wish
fear worry concern
worry concern fear
concern worry
shock surprise
mourn grieve
remember recall
recall withdraw
forget neglect
ignore neglect
mark commemorate
celebrate mark
visit tour trip
trip visit
tour visit
stand stay
stand be
sit stay
contain include
include contain among
among include
cover include
involve include
exclude rule-out
rule-out exclude
leave-open not-rule-out
dating date
dated date
bind bound
bound mean head
ten 10
cash money
card payment
half 0.5
twelve dozen
wreckage debris
debris rubble wreckage
rubble debris
corpse body
remains body
offspring child
toddler child
infant baby
baby infant
teenager youth
youth teenager
elderly old
age old aged
old age aged year-old
jail cell
suspect accused
defendant accused
gunman attacker
attacker assailant gunman
assailant attacker
hostage captive
captive prisoner
prisoner captive
kidnap abduct
abduct kidnap
murder kill homicide
theft steal robbery
steal rob loot
loot looting steal
fraud deception
bribe corruption
corruption bribery
hack hacker hacking cyberattack intrusion
cyberattack hack attack
network system
system network
data information
information data
software program
server computer
cause reason lead
reason cause
result outcome
outcome result
effect result
lead cause
trigger cause
spark trigger cause
sort kind type variety such
receive reach get obtain
finding conclusion
sign signature signatory
doubt unconvinced sceptical skeptical
oblige force compel require
go-on continue keep carry-on
cabinet minister
baker bakery
share proportion
sue suit lawsuit
sue file
fine penalty penalise
fault defect flaw malfunction
faulty defective flawed
tally count toll total
compensation compensate damages payout redress
refund repay reimburse
recall withdraw
warn caution alert
topple bring-down collapse
collapse crumble cave-in
seep leak ooze
crack fissure
aftershock tremor
tremor quake earthquake
shake jolt rattle
trap bury pin
casualty victim
casualty dead
casualty wounded
toll casualty
fatality dead
perish die
succumb die
slay kill
slain kill
massacre kill slaughter
gun-down shoot
open-fire shoot fire
maim wound
hospitalise hospitalize hospital
treat treatment
evacuate evacuation
flee escape
flee displace
uproot displace
relocate move
return go-back come-back
arrive reach
depart leave
set-off leave depart
head travel
journey trip travel
cross crossing
detour divert
reroute divert
strand stuck
delay disrupt disruption
disrupt interrupt
resume restart
relaunch restart
suspend halt
halt stop
cease stop
curb limit restrict
cap limit ceiling
ease loosen relax
tighten strict stricter toughen
stiffen tighten
extend prolong lengthen
shorten curtail
expire lapse
renew extend
sue prosecute
charge indict
indict accuse
convict conviction guilty
plead plea
appeal challenge
overturn quash annul
annul void invalidate
uphold confirm
injunction order
judge justice court
prosecutor prosecution
defence lawyer
bail release
custody detain jail
detain hold
detain arrest
raid search
seize confiscate impound
smuggle traffic
loot plunder
arson fire
stab knife
assault attack
union worker
worker employee staff
staff employee personnel
workforce staff worker employee
crew worker
walk-out strike
stoppage strike
picket protester striker
dismiss sack fire
sack lay-off
redundant lay-off
redundancy lay-off dismissal
layoff lay-off
job post
post position
hire recruit
recruit enlist
wage pay
raise pay-rise
rise increase
overtime hour
shift rota roster
mediator mediate arbitrator arbitrate
arbitrate mediate
talks negotiation
negotiation discussion
bargain negotiate
deadlock stalemate impasse
break-down collapse
ballot vote
ballot election
poll election
poll vote
electorate voter
turnout vote
run-off runoff round
round stage
constituency seat
landslide victory
win victory
triumph win
defeat lose
concede admit
incumbent sitting
opposition opponent
coalition partner
swear-in inaugurate
inaugurate take-office
campaign run
endorse back support
rig fraud
recount count
certify confirm
result outcome
margin lead
lead ahead
trail behind
revenue sales turnover
turnover sales
takings sales revenue
income earnings
profit earnings
earn make
loss deficit
cost expense
spend cost
invest investment
fund finance
finance pay
subsidy subsidise aid
grant award
loan lend
borrow borrowing
takeover acquire acquisition
merge merger
merge combine
stake share
shareholder investor
bid offer
list float
bankrupt insolvent
insolvency bankrupt
creditor lender
auditor audit
price cost
expensive costly
cheap inexpensive
hospital clinic
clinic surgery
ward hospital
medic doctor
medic paramedic
physician doctor
nurse health
disease illness
illness sickness
outbreak epidemic
epidemic outbreak
spread transmit
contagious infectious
vaccine vaccination vaccinate
inoculate vaccinate
immunise vaccinate
dose shot
medicine drug
drug medication
diagnose diagnosis case
recover recovery
cure heal
contaminate taint
sewage wastewater
drinking-water water
water-supply water
downpour rain
rainfall rain
rain storm
gale wind
flood inundate
submerge flood
inundation flood
river-bank bank
burst breach
overflow burst
landslip landslide
mudslide landslide
blizzard snow
snowfall snow
heatwave heat
wildfire fire
blaze fire
evacuee evacuate
shelter refuge
meteorologist forecaster
forecaster weather
outage failure
outage blackout
blackout power
failure breakdown
breakdown fault
crash fail
glitch fault
restore repair
restore resume back
offline down
hacker attacker
intruder hacker
intrusion breach
breach leak
leak expose
expose reveal
steal copy
encrypt lock
ransom extort
password credential
account user
user customer
subscriber customer
server network
database record
record file
file document
email message
router network
software code
patch fix
configure configuration
router configuration
satellite spacecraft
reactor plant
plant station
turbine generator
grid network
convoy vehicle
vehicle truck
lorry truck
truck vehicle
ambush attack
raid attack
offensive attack
assault attack
shell bombard
bombard shell
strike hit
hit strike
rocket missile
gunman fighter
militant fighter
fighter rebel
insurgent rebel
guerrilla rebel
troop soldier
soldier serviceman
battalion troop
brigade troop
ceasefire truce
truce ceasefire
hostility fighting
fighting clash
clash fight
skirmish clash
withdraw pull-back
pull-back withdraw
retreat withdraw
retake recapture
recapture regain
regain retake
occupy seize
capture seize
seize take
take-control seize
surround encircle
checkpoint roadblock
patrol observer
observer monitor
monitor observe
hand-over surrender
hand-over deliver
reveal disclose
disclose announce
announce declare
declare proclaim
state say
remark comment
comment remark
note point-out
point-out say
stress emphasise
emphasise underline
insist maintain
allege claim
claim assert
assert maintain
contend argue
argue say
rebut deny
repudiate reject
spurn reject
turn-down reject
dismiss reject
rebuff reject
concede acknowledge
acknowledge admit
promise pledge
pledge vow
vow promise
assurance assure
assure promise
guarantee assure
urge call
appeal urge
implore urge
plead urge
blame accuse
criticise attack
denounce criticise
praise commend
applaud praise
thank grateful
apology apologise
regret apologise
request ask
ask request
demand insist
demand want
want seek
intend plan
plan scheme
plan intend
weigh-up consider
weigh consider
mull consider
contemplate consider
explore consider
estimate reckon
estimate calculation
reckon estimate
put estimate
assess estimate
calculate count
believe think
think expect
suspect believe
predict expect
foresee expect
anticipate expect
await expect
be-due expect
slow ease
slow decelerate
soar surge
surge jump
leap jump
shoot-up soar
double twice
triple treble
halve half
shrink contract
dwindle fall
drop decrease
decrease reduction
decline drop
cut reduction
cut reduce
trim cut
slash cut
lower cut
plunge tumble
slump plunge
recede fall
grow expand
expand widen
swell grow
mount rise
climb rise
peak maximum
top exceed
exceed surpass
surpass exceed
outnumber exceed
outstrip exceed
beat exceed
minor small slight
small little
tiny small
huge large
large big
big great
major large
major main
main chief
main principal
key main
heavy severe
severe serious
serious grave
fierce heavy
rapid fast
fast quick
swift quick
recent latest
latest last
last final
final last
first initial
earlier previous
before previous
prior earlier
nearby near
adjacent next
adjoin near
outskirts edge
edge outskirts
centre middle
downtown centre
upstream upriver
downstream downriver
foreign overseas
abroad overseas
local regional
regional provincial
provincial province
national nationwide
nationwide country
worldwide global
global world
international global
ratify approve
approve authorise
authorise permit
permit allow
allow let
let permit
license permit
forbid ban
prohibit ban
outlaw ban
bar ban
oversee supervise
supervise run
run operate
run manage
manage operate
operator operate
lead head
head lead
chair chairman chairwoman
chairman chair
chief head
boss head chief
boss chief-executive
represent lawyer
represent representative
spokesperson say
join part
attend join
attend present
gather meet
meet meeting
convene meet
assemble gather
summon call
launch start
launch begin
commence begin
commence start
open start
set-up create
start begin
begin start
complete finish
complete end
conclude end
finish end
end over
wait await
happen take-place
occur happen
cause lead-to
cause bring-about
stem-from cause
due-to because
result-in cause
prompt cause
prompt trigger
blame cause
contribute cause
inquiry probe
investigate inquiry
investigation inquiry probe
probe investigate
examine inspect
inspect inspection
inspect check
check test
test examine
review examine
survey inspect
evidence proof
prove evidence
show reveal
show indicate
indicate suggest
suggest indicate
witness eyewitness
remain stay
remain still
keep remain
retain keep
preserve keep
lose loss
lack without
shortage scarce
scarce shortage
enough sufficient
sufficient enough
need require
require must
necessary need
help aid
aid assistance
assist help
assistance help
relief aid
charity aid-group
aid-group charity
rescue save
save rescue
search hunt
hunt search
find discover
discover find
locate find
recover retrieve
retrieve recover
missing lost
damage harm
harm hurt
harm damage
wreck destroy
ruin destroy
demolish tear-down
destroy demolish
level destroy
rebuild reconstruct
reconstruct reconstruction
build erect
construct build
design redesign
supply provide
provide give
offer give
deliver delivery
deliver bring
send dispatch
dispatch send
deploy send
distribute hand-out
hand-out give
donate give
shipment consignment
shipment cargo
import bring-in
store keep
house home
house accommodate
dwelling home
residence home
flat house
tenant renter
landlord owner
own belong
owner own
property estate
"""

# Pairs of which one turns the other round. Where a statement has the other one, its sense is reversed.
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
public private
find lose
pollute clean
guilty cleared
pay free
employ unemployed
drop keep
abandon keep
go stay
save waste
gain lose
exist lack
"""

# Things of one kind of which one is not another: a statement that names another than the article is of something else.
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
cholera measles malaria influenza flu ebola typhoid covid
shares bonds
wages prices rents
buyer seller
owner tenant
employer employee
teacher pupil student
doctor patient
majority minority
murder theft fraud bribery arson assault kidnapping smuggling
hospital clinic
missile drone bomb grenade mine
tank aircraft submarine
metre kilometre mile
minute hour day week month year decade century
"""

# Verbs of which the subject of one is the object of the other.
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

# Words that say which way something has changed, or which of two is more.
UPWARD = (
    "raise boost hike rise increase climb grow jump surge up gain soar higher more swell exceed faster bigger "
    "larger greater outpace expand double treble triple highest above accelerate widen quicker "
    "louder stronger longer upward intensify escalate deepen heighten worsen step-up improve"
)
DOWNWARD = (
    "fall drop decline decrease dip sink plunge down fewer less lower shrink slow slower smaller tumble slump shed "
    "reduce trim slash ease recede halve lowest below narrow weaken shorter downward slide slip dwindle subside abate "
    "lessen diminish wane fade"
)

# Nouns that say nobody's name in particular; a count of them is a count of anybody.
ANYONE = words(
    "people person persons others other residents resident villagers villager inhabitants individuals lives life "
    "humans citizens locals souls total those them men women"
)

# Words that go with any report and add no fact to it.
LIGHT = words(
    "make come go put keep hold find give get take bring carry follow manage become remain stay stand include involve "
    "begin start continue lead turn show see look set use let reach happen occur concern call describe name know "
    "contain consist people person persons thing matter way part time period number amount total figure figures level "
    "range kind type case whole entire large big small new old past recent current present same single usual various "
    "several different certain further later earlier previously already still also together alone now then here "
    "mainly mostly largely especially particularly unnamed anonymous own such far well nearby account report story "
    "news fact side place area point issue question situation event move step do have anyone someone somebody "
    "anything something everybody money sum far much many more less long good able work say mean allow leave bear "
    "date affect list cost well idea badly respectively estimate member used using uses live almost nearly basis "
    "earliest latest"
)

STOP = words(
    "a an the this that these those such and or but nor so yet for of in on at by to from with into onto upon about "
    "as than then there here it its itself he him his himself she her hers herself they them their theirs themselves "
    "we us our ours i me my you your who whom whose which what when where why how if whether while although though "
    "because since until till unless be is am are was were been being have has had having do does did doing done will "
    "would shall should can could may might must ought not no never none nor neither nothing nobody without also too "
    "very just only even still already again once ever yet so both either each every any some all most more less much "
    "many few own same other another over under up down out off above below between among through during before after "
    "against across along around behind beside beyond near per via within according mr mrs ms miss dr sir madam s t d "
    "ll re ve m one ones now however meanwhile therefore thus moreover further amid toward towards despite except "
    "like unlike instead rather as else himself let's that's there's it's he's she's who's them us said says say told "
    "tells saying telling"
)

MONTHS_AND_DAYS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays gmt utc"
)

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

PRONOUNS = words("he she they it his her hers their theirs its him them we our i my us who whose which")

# Words that the names of many bodies share: one Supreme Court is not another.
COMMON_TO_BODIES = words(
    "court supreme high appeals district party ministry department council university office agency committee "
    "commission national international federal state north south east west northern southern eastern western city "
    "county province regional central general public people's democratic republican front forces force army police "
    "guard hospital school college airport board union association federation bank group company institute centre "
    "center house new great river lake island islands port saint st mount upper lower of the and for"
)

# Words that tell one side from another.
SIDES = words(
    "army rebel government police union company opposition ministry council navy guerrilla militia state federal "
    "military civilian insurgent employer worker"
)

# Determiners: what opens a noun phrase.
DETERMINERS = words("the a an its his her their this that these those")

# Finite auxiliaries: where one stands, a subject has ended before it.
FINITE = words("did does do has had have was were is are will would can could may might must should")

# Forms of `be`, by which a participle is passive.
BE = words("was were been being be is are")

# Conjunctions that open a clause.
OPENS_CLAUSE = words(
    "once but while although though whereas because if unless after before when as and that since until"
)

# Prepositions of place.
PLACING = words("in at near from to outside around into towards across")

# Common nouns for places: `the city` is the place that was named last before it.
PLACES = words(
    "city town village country region district province island port area capital state county valley camp site place "
    "border"
)

# Common nouns for bodies and groups: `the company` may be one that is named elsewhere.
BODIES = words(
    "company firm group union party rebels militants organisation organization agency ministry government charity "
    "club team bank court army police council authority commission institute mission front movement league alliance "
    "operator regulator airline hospital university attackers fighters troops"
)
