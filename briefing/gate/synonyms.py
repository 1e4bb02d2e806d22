"""Words that stand for one another in a report, one line a sense: written for this package, general news English.

A line is one sense; lines do not chain. A hyphen joins what is written as two words: `set-up` is `set up`. Base forms
are enough: `briefing.gate.stems` finds the others. Words of a different fact share no line, however near they are:
killed and wounded, a family and a person, a city and a village. No line is part of another.
"""

from __future__ import annotations

# Words of any kind.
SAME = """
about around approximately roughly some nearly almost circa
account user
adjacent next
adjoin near
admit concede acknowledge confess accept recognise
advance move push attack
aftershock tremor
agency body authority
agree agreement accord deal pact settle settlement consent
airport airfield
allow permit let authorise
ambulance paramedic
animal creature livestock
anniversary commemorate
answer reply respond response unanswered
approve back pass endorse clear approval adopt
arm weapon armament
army military troop soldier force
arrest detain seize custody detention arrested
arrive come reach land get
arson fire
ask request apply seek
attack strike assault raid offensive hit target
attacker assailant gunman
attend join
attend present
auditor audit
await expect
bail release
baker bakery
ban closed
battalion troop
be-due expect
beat exceed
before previous
begin early
begin start launch open commence outset
believe think consider
big large major great huge massive
bind bound
birthday anniversary
blackout power
blame attribute ascribe fault accuse responsible put-down cause
blame cause
blizzard snow
bound mean head
boy son youth
breach leak
break smash shatter
bridge crossing
brigade troop
bring carry take
brother sibling
budget spending
building block structure tower
burst breach
buy purchase acquire acquisition takeover
cabinet minister
calculate count
call describe dub label name
camp base tent
campaign run
cancel scrap call-off abandon drop
cap limit ceiling
capital city
captain skipper
captive prisoner
car vehicle
card payment
cargo freight goods
carry bring transport
casualty dead
cause reason lead
ceasefire truce armistice
certify confirm
champion title winner
chance likelihood odds probability
charge indict accuse
charity relief organisation
checkpoint post
checkpoint roadblock
chief head director boss
child kid youngster minor
church parish
civilian resident
claim allege accuse assert insist argue contend maintain allegation accusation charge suspect
clean pure
cleric imam priest
climate weather
clinic surgery
coach manager trainer
coal mine
coalition partner
collapse fall crumble give-way break-down cave-in fail
collect take
company firm business group corporation
compare against
compensation compensate damages payout redress
concede admit
constituency seat district
constitution constitutional
contagious infectious
contribute cause
convict guilty sentence jail conviction
convoy column
convoy vehicle
cost expense price worth
council councillor authority
count tally number toll figure total
country nation state
coup putsch takeover
cover traverse travel
crack fracture fissure
crane machine
crew sailor staff
crew worker
criticise attack
criticise condemn denounce criticism slam
crop harvest
curb stem limit
cure heal
currency money
custody detain jail
customer client consumer
cut reduce slash lower shrink trim reduction shrinkage shed
cut sever
cut-off isolate sever
cyberattack hack attack
dam barrier
damage destroy wreck ruin devastate harm
danger risk threat endanger
database record
dating date
daughter girl
day daily
deal agreement contract pact accord merger
debris wreck
debt borrowing
debt loan
decline drop
decline refuse
defence lawyer
delay disrupt disruption
delay late postpone
delegation team
demand insist
demand want
deny reject dismiss refute dispute
deport expel expulsion deportation
describe call characterise
design redesign
detour divert
diagnose diagnosis case
dictator ruler strongman
disclose announce
discuss debate consider
disease illness fever infection outbreak epidemic
dismiss fire sack lay-off layoff redundant cut
dismiss sack fire
divorce split separate
donor giver
dose jab shot
doubt unconvinced sceptical skeptical
downstream downriver
downtown centre
drinking-water water
drop abandon scrap withdraw
drought dry
due-to because
dwindle fall
early previous
earn income profit
effect force
effect result
email mail
email message
embassy consulate mission
emission pollution
employer company
encrypt lock
end finish conclude complete close over completion
enemy opponent
enter join
envoy ambassador emissary diplomat
epidemic outbreak
error mistake fault wrong
establish set-up found create
estimate put reckon calculate assess
evacuate move-out move relocate transfer
evacuee evacuate
evidence proof sign trace
executive ceo chief-executive
expel deport oust
expert specialist analyst
explode explosion blast detonate detonation bomb
explore consider
export exporter
extent level scale degree
factory mill works
fail failure collapse outage break
fall drop decline decrease sink slip slide down tumble dip shrink slow lower recede ease plunge fewer less
family relative
farm farmer agriculture
father dad parent
fault defect flaw malfunction
fault faulty defect defective flaw
film movie cinema
finance pay
find discover detect locate discovery
find see notice observe
firefighter fireman fire
firm company business corporation enterprise
fish fishery fishing
flag banner
flat apartment home
flat house
flee leave escape displace depart evacuate abandon
flood inundate flooding deluge submerge
forecaster weather
forest wood woodland
forget neglect
former ex previous used
four-years 2021
fragile shaky
front movement
gale wind
gas fuel
gather gathering crowd
give provide grant hand award supply
global world
go travel head move journey sail drive
goal score
government state administration authority cabinet
grave tomb
grenade explosive
gun weapon arm
gun-down shoot
gunman fighter
hack hacker hacking cyberattack intrusion
hacker attacker
half 0.5
half 50
halve half
hand-out give
hand-over deliver
harm hurt damage injure
heat heatwave hot
heir successor
hide shelter
high higher top
hit strike affect impact batter
hold control retain keep occupy
hold take-place
clinic medical
hospital medical
hospitalise hospitalize hospital
hostage kidnap
hotel inn
house home housing household
hurl throw
ill sick illness disease sickness infect
import bring-in
import importer
inaugurate take-office
include contain among
infection case
injunction order
insolvency bankrupt
inspector investigator
insure insurance insurer
intelligence spy
interest rate
interview talk
intruder hacker
intrusion breach
investigate probe inquiry enquiry investigation examine examination review
island isle
jail cell
jail imprison prison sentence
jet aircraft plane fighter
join link connect
join part
judge court justice ruling rule
jury panel
keep stay remain retain continue still
kill die dead death slay perish fatal fatality toll lethal deadly lose-life claim-life body
know aware
lack without
lake reservoir
landlord owner
landslide victory
late delay overdue
later subsequently after
latest last
law legislation act bill
lawmaker legislator mp deputy parliamentarian senator
lawyer attorney counsel solicitor barrister
lead ahead
lead head run chair command leader
leader head chief boss chief-executive
leak expose
leave-open not-rule-out
likelihood likely probability odds
likely probable probably chance
list record register
local regional
lockdown curfew restriction
loss deficit
low lower lowest
mail post letter
maim wound
make produce create build manufacture
margin lead
market exchange
mask cover
massacre kill slaughter
mayor council
meet talk gather meeting session
member colleague
memo document
merge merger merging combine tie-up
message note
meteorologist forecaster
migrant immigrant refugee
mine explosive
mine landmine
minister secretary ministerial
minority few
missile rocket
missing unaccounted lost
monarch king queen
money fund funding cash
monitor observer watch
mosque islamic
mother mum parent
mount rise
mourner funeral
move shift transfer relocate
murder homicide killing
nationwide country
near close beside next neighbouring neighboring
neighbour resident
network system
new fresh additional
now current currently present
nurse carer
nurse health
object oppose complain
oblige force compel require
offer give
offer propose bid proposal
office bureau
official officer authority
offline down
offspring child
old age aged year-old
open reopen
open-fire shoot fire
operation offensive campaign mission
oppose against opposition
other another rest
outage failure disruption interruption down blackout
outnumber exceed
overflow burst
overtime hour
own hold owner ownership belong
owner own
part participate participation
party movement
passport document
password credential
password login
patch fix
patient case
patient victim
patrol observer
pay payment spend cost
peace ceasefire truce
peak record highest
people person resident villager inhabitant citizen local individual
percent cent %
personnel force staff
phone telephone mobile call
photograph picture photo image screenshot
picket protester striker
pilot captain
plan intend aim programme program scheme project
plant station
player footballer
point-out say
police officer constable
poll election
pollution pollute contaminate contamination dirty
possible may might could
possible possibly potential potentially perhaps
post publish tweet
power authority
power electricity energy
precede before
president head
previous earlier prior last past
price inflation
priest cleric clergy
professor academic lecturer
promise pledge vow commit undertake
property estate
prosecutor prosecution
prove evidence
provide supply deliver give send
provincial province
publish release issue post print
pull drag
pupil student schoolchild
quarter one-fourth
queue line wait
rain rainfall downpour
rain storm
raise pay-rise
ransom extort
ransom payment
rape assault
reach hit attain arrive
reactor plant
real true
rebel insurgent militant fighter guerrilla
receive reach get obtain
record count register log
recount count
recover retrieve regain
recruit enlist
redundancy lay-off dismissal
refugee displaced
region area district province
regional provincial
regret apologise
reinforcement troop
relaunch restart
religious religion faith
renew extend
represent lawyer
represent representative
repudiate reject
require must
rescue save recover pull
rescuer rescue firefighter
respondent participant
rest others remaining
restaurant cafe
restore resume back
retake recapture regain reclaim seize capture take
revenue sales turnover turn-over
ridge height
rig fraud
rise increase climb grow jump surge up gain soar growth higher more swell
river stream
river-bank bank
road highway route
roof ceiling
round stage
router configuration
router network
run-off runoff round
safe safety secure
sail leave
sailor crew seaman
sample specimen
sanction penalty embargo
satellite spacecraft
say tell state announce note add explain declare remark comment mention describe speak statement
school classroom
season campaign
second 2nd
see find view
seize capture take occupy secure overrun control hold
send-home lay-off
sentence jail prison term
server computer
server network
sewage wastewater
shake jolt rattle
shareholder owner investor
shell bombard bombardment shelling fire artillery mortar
shelter accommodate refuge
shift rota roster
shipment cargo
shoot fire gunfire shot
shortage lack scarcity shortfall
shorten curtail
show reveal indicate demonstrate suggest
sign signature signatory
sign trace indication
sister sibling
sit stay
site scene place
skip miss omit
slain kill
sleep shelter stay
slight light
small little minor
sniper gunman
snow avalanche
snowfall snow
so-called call
software code
software program
solar sun
soldier fighter
song track
sort kind type variety such
source official
species kind
spokesperson say
spy espionage agent
stake share
stand be
stand stay
stay-behind stay
steal copy
steal rob loot
stem-from cause
stop halt suspend cease end finish break-off pause interrupt
storm hurricane cyclone typhoon
study find
study research survey
subscriber customer
subsidy subsidise aid
sue file
sue lawsuit suit court litigation legal case
sue prosecute
suicide bomber
suing filing
summit top
supervise run
support aid help assist back assistance relief
supporter follower backer
surplus excess
surround encircle besiege
survey poll study
suspect believe
switch turn
symptom sign
takings sales revenue
talk negotiation negotiate discussion discuss dialogue talks
tank armour
team mission squad crew
teenager youth
temperature heat
ten 10
tenant renter
territory land area
test result
test trial check
testimony witness evidence testify
thank grateful
theft steal robbery
think expect
throw-out dismiss reject overturn overrule strike-down quash
tighten strict stricter toughen
toddler child
together joint combined
toll casualty
topple bring-down collapse
torture abuse
tourist visitor holidaymaker
town city
trail behind
trap bury pin
tunnel shaft
turbine generator
turn-away refuse reject turn-back
turn-back stop turn-away block
turnout vote
two both pair
union guild
union worker
unrest riot scuffle
upstream upriver
urge call-on call appeal
user customer
vaccine jab shot vaccinate vaccination immunise immunisation
vehicle truck lorry
victim casualty
village settlement
virus germ
visa permit
volunteer helper
vote ballot poll election elect referendum
vote cast
wall barrier fence
want seek demand ask request call-for wish
ward hospital
water flood
water-supply water
website site online
weigh-up consider
whole entire full all
win victory beat take
wind turbine
withdraw pull-back pull-out retreat leave withdrawal
work employ job staff
worker employee staff workforce labourer
worth value
wound injure hurt injury casualty
"""

# What stands first on each of these lines is a verb.
VERBS = """
abscond desert desertion
abuse mistreat maltreat
abuse molest molestation
accept embrace acceptance
accept put-up stand tolerate bear stomach
accuse blame fault
acquire buy purchase buy-up snap-up acquisition
admit confession confess own-up
adopt take-up adoption
advance go-through qualify
advance loan lend
advance move-up bring-forward
advance press-on progress push-forward move-forward gain-ground
advance progress make-progress
advance promote move-up promotion elevate
advance rise gain
advise guide recommend advice counsel
advise inform notify
agree accept agreement consent assent concur
agree match tally correspond
agree strike-deal reach-agreement come-terms come-term
agree strike-deal reach-deal agreement reach-agreement clinch-deal
allegation accuse allege point-finger accusation
allegation claim assertion allege
allow qualify entitle
alter adapt modify adjust adaptation adjustment
amass build-up accumulation accumulate
amass stockpile stash hoard
amaze surprise astound astonishment astonish
announce declare announcement proclamation declaration proclaim
annoy bother anger irk irritate
anticipate await look-forward
anticipate await wait-for
anticipate predict forecast expect foresee
apologise apologize apology express-regret say-sorry issue-apology make-apology
appeal contest challenge
appeal draw attract attraction pull-in
appeal plead entreat plea pleading
appear emerge surface come-light come-out
appear feature star
appear make-appearance appearance
appear show-up turn-up
appear sound seem look
applaud cheer applause clap
applaud commend congratulate congratulation
apply enforce implement enforcement
apply submit put-in lodge file
apply-asylum claim-asylum seek-asylum
appoint hire contract engage
appoint post assign
appreciate enjoy like
appreciate value prize cherish treasure
approach draw-near near come-close
approve permit approval authorise authorize give-approval authorisation authorization
approve ratify ratification
arbitrate adjudicate mediate
argue dispute debate quarrel argument row
argue quarrel squabble bicker
arise come-up crop-up
arise happen come-about
arise occur surface emerge
arise result stem
arraignment appear-court arraign
arrange negotiate broker
arrest arresting make-arrest
ask consult seek-advice
ask invite call-in invitation
ask question interview speak-to talk-to quiz
ask question query inquire enquire
ask request invite make-request
ask urge encourage
assassinate assassination assassinating
assess appraise evaluate valuation evaluation assessment
assess estimate measure gauge
assess judge rate evaluate
assign allocate set-aside earmark allocation allot
assign delegate delegation entrust
assume suppose assumption presume
assure guarantee ensure make-sure
attack waylay ambush
attend serve wait-on
attest vouch certify
avoid evade evasion dodge sidestep
avoid shun steer-clear
await hold-on wait waiting hang-on
back fund bankroll sponsor sponsorship
back underwrite guarantee
backtrack back-down u-turn reverse
backtrack back-out renege
ban bar exclude shut-out disqualify exclusion
ban bar outlaw prohibition prohibit forbid
ban outlaw criminalisation criminalization criminalise criminalize
ban prohibition impose-ban
banish banishment exile
beach run-aground ground
beat batter thrash beating beat-up
beat overcome defeat win-against vanquish
beat smash break
beat-record set-record break-record
become-ill sicken get-sick fall-ill
begin initiate instigate
beheading decapitate behead
bid tender offer
blame fault hold-responsible
block obstruct blockage clog
block obstruct hinder impede obstruction
block shut-off close-off
blow-up inflate pump-up
boast show-off brag
bombardment bombing bomb
boost improve enhance enhancement improvement
boost spur stimulate stimulation
boost strengthen enhance bolster
branch-out diversification diversify
breach violate contravene infringe infringement contravention
break crack fracture
break flout breach violate violation
break-in burglary burgle burglarise burglarize
break-into break-in force-way
break-into hack breach gain-access hacking
break-into storm burst-into
break-up dissolve disband dissolution
breed reproduce breeding
bring-back revive resurrect revival
bring-together reunion reunite
broadcast air transmit
build assemble put-together
burn ignite catch-fire go-flames
burn rage blaze
burn set-fire set-alight torch set-ablaze
butcher slaughter massacre
call approach contact
call ask appeal call-for request call-on
call convene summons summon subpoena
call describe dub label term
call label brand tag
call name dub nickname title
call ring phone telephone make-call
call-for demand insist-on make-demand
call-for require requirement necessitate need
calm de-escalate defuse
campaign canvass stump
cancel forgive write-off
cancel invalidate annul void nullify annulment
carry-away sweep-away wash-away
carry-out commit perpetrate
carry-out fulfil fulfill fulfilment fulfillment
carry-out implement execute implementation
catch land net
catch pick-up capture arrest apprehend nab
catch pick-up get contract
cause create produce
cause inflict wreak
cause produce bring-about result-in lead-to
celebrate celebration rejoice party
change alter shift alteration make-change
change amend alter adapt modify adjust
change amend update revise revision amendment
change shift switch
change transform reshape reform remake
change transform turn-into conversion transformation convert
charge invoice bill
charge press-charge bring-charge bring-charges
check validate verify verification
choke suffocate asphyxiate smother
choke throttle strangle
choose appoint pick choice select selection
choose choice make-choice
choose vote-in election elect
cite reference quote
clampdown crackdown clamp-down crack-down
clarify clear-up make-clear clarification
clean-up clear-up cleanup tidy-up
clear clean clean-up tidy
clear exonerate acquittal find-innocent acquit
clear exonerate exoneration vindicate
clear move evacuate
clear vacate empty
climb ascend scale clamber ascent
close shut shut-down close-down shutdown closure
collaborate work-together co-operate collaboration cooperate cooperation
collapse fail fold go-under
collapse faint keel-over pass-out lose-consciousness black-out
collapse fall-down give-way cave-in buckle
combine merge merger amalgamate
combine mix blend mixture
come show-up arrive turn-up
come-into inheritance inherit
compensate compensation pay-compensation
compensate reimburse recompense
complain complaint file-complaint moan lodge-complaint grumble
complete fill-out fill-in
concede yield give-in succumb give-ground
conclude infer deduce inference
condemn denounce decry denunciation condemnation
conduct carry-out undertake perform mount
confine lockdown lock-down
confirm corroborate verify validate authenticate confirmation
confirm reaffirm affirm affirmation
confirm uphold affirm
conflict-with contradict contradiction
confront encounter face confrontation
confront handle address tackle deal-with face-up
connect tie link association connection associate
consider assess weigh think-about
consider contemplate ponder weigh consideration mull
consider contemplate think ponder reflect
consider discuss talk-over
consider judge deem
consider see view deem regard
conspire collude plot collusion conspiracy connive
consume eat dine
contaminate taint pollute contamination pollution
contend argue reason contention
continue carry-on press-on persist persevere keep-on
continue proceed go-ahead press-ahead move-ahead push-ahead
control command govern
control contain bring-control
control curb rein-in
control dominate domination dominance
control govern regulate regulation
control manage oversee supervision supervise
convey express pass-on communicate relay communication
conviction find-guilty convict
copy mimic imitate imitation emulate
counter respond reply
cover insure insurance
cover report coverage
cover span extend stretch
crack decode decrypt decipher
create build develop
create develop invent devise design invention
create establish make form shape formation
create establish set-up form foundation
create produce generate yield
criticise criticize condemn denounce deplore
criticise criticize condemn lambast slam lambaste blast criticism
criticise criticize lambast lambaste slate assail
criticise criticize rebuke censure reprimand admonish
criticise criticize take-aim lash-out hit-out
cross go-over pass-over
cry sob weep
curb check contain restrain hold-back containment
curb restrict limit rein-in constrain restriction
custody detain detention take-custody
cut axe slash
cut-half halving halve
damage weaken erode undermine subvert
damage weaken spoil impairment impair
dash rush hasten hurry
deceive mislead hoodwink misinform
decide choose opt pick opt-for
decide determine resolve decision make-decision take-decision
decide settle conclude finalise finalize
decide settle resolve solve resolution settlement
decline diminish fade dwindle wane
decline worsen get-worse deteriorate deterioration
decree dictate prescribe
defy flout disobey
delay slow hold-up
deliver bring delivery
deliver delivery give-birth
demerge spin-off hive-off demerger
demolish dismantle tear-down bulldoze pull-down
demolish tear-down knock-down demolition
demote demotion relegation relegate
deny rebut repudiate disavow
deplete use-up run-out drain exhaust
deploy position deployment station send-troop
derailment come-off derail
describe portray depict description characterise characterize
destroy annihilate obliterate
destroy demolish level flatten raze
destroy gut burn-down
destroy wreck devastation devastate ravage lay-waste
destroy wreck spoil destruction ruin
detail list specify itemise itemize
develop happen unfold
die succumb death passing pass-away
differ diverge disagree disagreement dissent
differ vary diverge difference contrast
differ vary variation range
dig excavate excavation
dig-up exhumation exhume
direct guide steer navigate guidance
disable paralyse paralyze cripple incapacitate
disable turn-off deactivate
disappear go-missing vanish disappearance
discourage dishearten demoralise demoralize
discourage put-off deter dissuade
discover learn find-out
discover learn hear
discover reveal expose uncover unearth dig-up
discover spot notice detect sense detection
discuss confer consult consultation
discuss debate discussion talk-about
dislike disapproval disapprove
dismiss axe fire sack firing dismissal
dismiss let-go discharge
dismiss shrug-off brush-aside
disrupt hamper interfere
distribute hand-out give-out distribution dish-out
distribute share-out allocate apportion dole-out
distribute spread disseminate circulation circulate
distribute supply deliver
doubling double twofold
draft conscript call-up conscription
draft write draw-up prepare
drain deplete run-down depletion
draw attract tempt lure entice temptation
draw illustrate sketch paint
draw tie level draw-level equalise equalize
drill drilling bore
drive fuel feed propel feeding
drive motivate inspire motivation
drop cast-off shed
drop fall decline decrease slump
drop leave-out omission omit
drop scrap give-up abandon dump ditch
drop throw-away dump discard bin
dupe con deceive trick fool deception
dupe con swindle defraud fraud cheat
earn merit deserve warrant
ease enable facilitate facilitation
ease relax relaxation loosen
ease relieve mitigate relief alleviate
ease settle calm relieve pacify soothe
ease soften lighten
ease subside abate ease-off die-down let-up
eliminate eradicate wipe-out root-out stamp-out eradication
eliminate exclude discount rule-out
eliminate get-rid eradicate
eliminate knock-out elimination dump-out
embark get-on get-aboard board
embezzlement misappropriate siphon-off embezzle
emigrate move-abroad emigration
encourage bring-up foster nurture
encourage promote foster encouragement
encourage spur prompt
encourage stimulate motivate inspire inspiration
end finish close wind-up come-end
end finish conclude complete wrap-up come-finish
end run-out expiration lapse expiry expire
end scrap repeal do-away abolition abolish
end sever break-off
end stop halt cessation cease
end terminate termination bring-end cut-short
endure last persist remain
endure oppose withstand resist stand-against resistance
endure undergo go-through suffer experience
endure withstand tolerate
enter come-into go-into
enter gain-access access gain-entry
enter get-into come-in go-in entry
enter-office take-office assume-office
enthrone coronation crown
erode erosion eat-away wear-away
escape avoid evade elude
escape leak seep ooze
escort accompany go-with
establish determine find-out ascertain determination
estimate forecast project projection
estimate reckon surmise calculate guess estimation
evacuate leave move-out evacuation
evacuate move-safety take-safety
examine assess scrutinise scrutinize analyse analyze review
examine check look-at inspect audit inspection
examine check search frisk
examine consider study look-at
examine investigate probe investigation explore look-into
examine study investigate explore exploration research
examine study scrutinise scrutinize analyse analyze analysis scrutiny
examine study scrutinise scrutinize inspect survey examination
exceed surpass outstrip overtake outpace go-beyond
exceed surpass top pass outperform
excuse exemption exempt
execute put-death execution
existence be exist
expel throw-out evict kick-out expulsion
explain clarify shed-light spell-out explanation
explain justify account-for
explode blow-up blast explosion
explode detonate burst go-off
erupt blow eruption
extend expand broaden widen expansion
extend prolong drag-out lengthen
extortion extort blackmailing blackmail
fade disappear die-out
fail break-down crash go-down malfunction breakdown
fail collapse break-down fall-through
fail failure flop fall-short
fake counterfeit forgery forge
fall plunge dive
fall slide slump tumble
fall topple tumble
fall-apart crumble disintegration disintegrate
falter pause waver hesitation hesitate dither
farm-out contract-out outsource
favour favor prefer preference
feature possess boast
feel reckon believe think suppose
fend-off stave-off repel ward-off
fight campaign crusade
fight clash skirmish conflict
fight clash struggle combat battle fighting
fight conduct wage
fight contend compete competition vie
fight oppose resist defy opposition
fight tackle combat
find conclude determine conclusion
find decide rule judge ruling
find discover encounter come-across locate pinpoint
find discover identify detect discovery
find trace track-down
finish complete finalise finalize completion
finish place come rank
fire gunfire open-fire
fix amend correct remedy rectify
fix establish determine set lay-down stipulate
fix manipulate rig
fix mend repair patch-up
fix set-up arrange organise organize arrangement
fix solve resolve sort-out
flatline stagnation stagnate
flee escape abscond break-out run-away
flee run-away take-flight
float list flotation
flood pour stream
flood submerge inundate swamp flooding
flout defy ignore disregard defiance
fly ferry airlift
focus concentrate concentration center centre
focus zero-in home-in
fold go-bust go-bankrupt collapse
follow comply obey adhere stick-to abide
follow hunt pursue chase run-after pursuit
follow obey heed listen-to
follow replace succeed come-after succession
follow result ensue
follow stalk stalking
follow track shadow tail
follow watch track trace monitor
force coercion coerce
found establish set-up foundation
fourfold quadrupling quadruple
frighten intimidate cow
frighten scare terrify alarm
frustrate annoy exasperate
frustrate foil thwart
fuel inflame fan stoke
fulfil fulfill achieve accomplish realise realize
fund bankroll sponsor funding finance pay-for
fund provide-funding provide-money
gag muzzle silence
gamble bet wager stake
gather assemble rally come-together congregate
gather pick-up collect fetch collection
gather understand learn
gather unite unification unify bring-together
get-rid throw-away dispose disposal
give assign allocate assignment
give donate contribute contribution donation
give grant award accord
give hand pass present
give hand-over handover turn-over
give-birth be-born birth
give-in back-down give-way climb-down
give-up hand-over relinquish cede
give-up step-down abdicate abdication
give-up surrender capitulate
go-bankrupt file-bankruptcy bankruptcy
go-through cross crossing pass-through
go-trial stand-trial face-trial
grow develop evolve build-up development evolution
grow extend expand enlarge
grow farm cultivate cultivation
grow turn get become
grow-old ageing age
guard police patrol
halt pause suspend freeze suspension
hammer thrash rout trounce
hand-out donate give-away
hand-over extradition extradite
hand-over pass transfer hand
hand-over surrender turn-in
harass badger pester
harass bully hound harassment
hasten speed-up acceleration quicken expedite accelerate
hate hatred loathe despise detest
have-surgery undergo-surgery undergo-operation have-operation
hear listen hearing
help assist contribute add-to assistance
help benefit aid
hide disguise conceal concealment cover-up
hide disguise conceal mask camouflage
hide lie-low hide-out go-hiding
highlight underline draw-attention
highlight underline stress underscore emphasis emphasise emphasize
hire charter rent rental lease
hire take-on recruit employ recruitment
hit rock impact disrupt affect
hit slam-into crash-into smash-into
hit strike knock
hit strike make-landfall come-ashore
hold conduct run
hold consider believe
hold control occupy occupation
hold find decide rule finding
hold grasp clutch grip
hold include contain comprise accommodate
hold keep custody detain detention intern
hold keep maintain retention retain
hold possess own possession
hold stage organise organize host
hold-talk hold-talks negotiate bargain haggle negotiation
honour honor commemorate remember memorialise memorialize
honour honor mark commemorate celebrate fete commemoration
hospitalisation hospitalization hospitalise hospitalize
hurt damage harm cause-damage
hurt injure injury wound suffer-injury sustain-injury
identify diagnose diagnosis
ignite set-fire set-alight light ignition
ignore disregard overlook neglect
impact affect shape influence have-effect have-impact
impeach impeaching impeachment
imply signify mean
impose enforce levy imposition
imprison jail send-prison send-jail
improve boost lift
improve enhance modernise modernize upgrade
improve perfect hone refine
include combine incorporate add integration integrate
include cover take-in span
include involve entail
increase grow expand swell growth
increase intensify step-up escalate ramp-up
increase proliferate multiply
increase rise grow climb ascend go-up
incursion invade invasion
indicate signify mark
indicate suggest hint imply point-to
infect infection infecting
infiltrate slip-in infiltration sneak-in penetrate
inflate exaggeration overstate exaggerate
inform notify alert tell notification
inhabit reside live dwell
insist reiterate stress
install inaugurate swear-in inauguration
instruct teach educate school
intensify heighten deepen sharpen
intensify worsen escalate escalation
inter burial bury
interfere meddle tamper interference
interpret render translate translation
intervention intercede step-in intervene
intimidate bully intimidation
introduce bring-in impose introduction institute
introduce implement bring-in
introduce originate pioneer
intrusion encroach trespass intrude
invest plough put-money pump-in investment pump-money
investigate probe investigation launch-probe open-investigation launch-investigation open-probe
involve concern relate-to
involve mean entail
isolate cut-off separate
isolate quarantine isolation self-isolate
jab vaccination vaccinate inoculation
jail imprison confine incarceration lock-up imprisonment
jail imprison incarcerate put-bars put-jail put-away
join combine unite come-together join-together combination
join enrol enroll enrolment enrollment
join sign-up enlist
join sign-up enrol enroll register
join take-part participate participation
join-force join-forces ally side alignment align
join-force join-forces collaborate team-up work-together partner
join-force join-forces team-up ally alliance link-up
jump soar surge spike
justify defend stand-by justification
justify warrant merit
keep continue proceed last carry-on go-on
keep observe comply
keep save stockpile stash store
kill take-life claim-life
lambast rebuke tell-off scold chide berate
lament deplore bemoan
lament grieve mourn mourning hold-vigil grief
lament rue regret
land landing touch-down
launch introduce roll-out rollout phase-in
launch release introduce roll-out
launch release publish put-out issue bring-out
launch stage mount put-on
launch take-off lift-off takeoff blast-off
launch unleash let-loose
lay-down disarm disarmament
lay-off layoff shed-job cut-job axe-job
lay-out spend splash expend
lead cause provoke trigger prompt spark
lead cause result bring-about
lead conduct direct
lead guide escort usher
lead head spearhead head-up
lead take-lead go-front
leak divulge disclose leakage
leak spillage spill
leave abandon desert forsake
leave pass-down hand-down bequeath
leave quit depart exit departure
leave quit go depart go-away
leave set-off depart set-out
leave vacate move-out
leave walk-out storm-out
legalisation legalization legalise legalize
let-down disappointment disappoint
let-go lay-off layoff redundancy make-redundant
levy tax taxation impose-tax
liken look-like compare comparison
log-on sign-in log-in
look-after treatment care-for tend treat
look-like take-after resemblance resemble
lose loss forfeit make-loss
maim disfigure mutilate
maintain continue sustain keep-up
maintain look-after service
make bring-in earn generate take-home
make build erect construct construction
make compel oblige force compulsion
make-up compensate offset
make-up invent fabrication fabricate
make-up reconciliation reconcile
make-up represent comprise account-for constitute consist-of
manage achieve succeed accomplish success
manage get-by cope
marry tie-knot wedding get-married wed marriage
match liken compare equate
match rival equal
mediate broker mediation
meet encounter run-into come-across
meet fulfil fulfill satisfy
meet gather assemble convene sit
meet meeting get-together hold-meeting
meet talk hold-talks hold-talk
meet welcome receive greet
mention cite reference refer-to allude-to
merge unification unify
migrate emigrate migration
minimise minimize play-down downplay understate
miss fail fall-short
miss sit-out skip
mock mockery lampoon deride ridicule
modify adapt adaptation tailor modification
move act take-action take-step
move migrate relocate
move transport ship
name appoint install instal appointment designate
name identify specify
net score score-goal notch
observe comply conform compliance
observe highlight note point-out
observe see spot notice witness sight
observe watch monitor keep-watch observation
obstruct hamper hinder impede hindrance
offload flog sell
offload sell-off dispose
offset counter even-out balance counteract
open debut premiere
operate fly pilot
operate perform-surgery operation
oppose object objection
order require mandate
oust expel drive-out eject
outrage anger infuriate incense enrage
overcome conquer subdue conquest
overcome overpower subdue overwhelm
overturn quash reverse overrule reversal override
overturn strike-down invalidate quash annul
overturn topple keel-over tip-over capsize
overwhelm swamp inundate overload
pacify appease placate mollify
paralyse paralyze paralysis immobilise immobilize
pardon clemency grant-clemency
pardon forgive forgiveness absolve
pardon give-pardon grant-pardon
pardon justify excuse
pass approve adopt adoption
pay-back repay reimburse reimbursement refund
pay-off corrupt buy-off bribe bribery
pay-off pay-back repay repayment
pay-out disburse payout
pay-out pay payment
pay-tribute praise tribute extol acclaim
penalise penalize fine penalty impose-fine
penalise penalize sanction impose-sanction
penalise penalize sanction punish punishment discipline
perform play performance
perform stage put-on
permit allow enable let
permit allow grant permission give-permission grant-permission
permit authorise authorize license empower
persuade talk-into coax
place impose inflict
plague dog beset
plan aim intend intention
plan prepare draw-up
plan slate schedule
play portray act-out
play take-part compete participate
please excitement thrill excite delight rouse
plot scheme hatch
plunder loot sack looting pillage ransack
poll survey canvass
post publish share make-public upload
post station base
pound batter hammer lash buffet
pound bombard bombardment shell shelling
praise commend commendation compliment
predict forecast expect project tip prediction
prepare draw-up come-up devise formulation formulate
prepare gear-up ready
prepare get-ready steel preparation brace
present grant award confer bestow
present include feature
present introduce acquaint
present put-forward submit presentation
present reveal announce unveil announcement
preside-over chair preside
prevent avoid avert stave-off head-off
prevent deter deterrent
prioritise prioritize prioritisation prioritization put-first
proceed go-ahead take-place
profit make-profit turn-profit
promise assure reassure assurance
promise pledge swear vow make-promise
promote market publicise publicize advertise plug
protect cover screen shield safeguard protection
protect guard defend stand-up defence defense
protect guard watch watch-over stand-guard
protect keep maintain preserve conserve preservation
protect secure defend safeguard
protect shelter harbour harbor
protest demonstration stage-protest hold-protest
prove turn-out transpire
provoke incite goad provocation
provoke instigate incite foment stir-up incitement
pull-out opt-out drop-out
pursue hunt track
push drive stimulate spur motivate
push press pressurise pressurize pressure lean-on squeeze
push press urge lobby
push-back delay put-off postpone defer postponement
push-back postpone reschedule put-back
push-back repel fend-off repulse drive-back
put-down attribute credit ascribe owe-to
put-forward nomination nominate
put-on don wear
put-out douse snuff-out extinguish
put-risk endanger pose-risk put-danger
put-up shelter accommodate lodge house
question contest dispute challenge
question doubt mistrust cast-doubt
question interrogate interrogation grill
quit leave resign
quit resign step-down stand-down resignation
radicalise radicalize radicalisation radicalization
raise breed rear
raise gather assemble amass collect assembly
raise highlight point-out flag spotlight
raise increase boost lift
raise increase put-up step-up hike heighten
raise lift hoist
raise mention bring-up
raise rear bring-up upbringing
rally demonstrate protest demonstration march take-street
rally mobilisation mobilization muster marshal mobilise mobilize
rate rank grade
re-elect reelection reelect
reach achieve accomplish attain achievement
reach come arrive get-to arrival
reach contact get-hold get-touch
reaffirm repeat reiterate restate echo reiteration
rebut disprove refute
recall remember reminisce recollect recollection
receive host entertain
recognise recognize accept acknowledge recognition acknowledgment acknowledgement
recognise recognize honour honor pay-tribute pay-respect
recognise recognize name identify
recognise recognize spot know
recognise recognize understand realise realize grasp know comprehend
record register log registration
record shoot video tape film
recount describe recall
recount describe report
recount record chronicle document
recover find retrieve salvage get-back retrieval
recover improve pick-up get-better
recover rally recovery rebound bounce-back
recover recovery recuperate convalesce get-well make-recovery
recover regain win-back get-back
rectify correct put-right correction
redirect divert deflect diversion reroute
reduce cut lower bring-down
reduce cut pare prune trim
reduce cut restrict limit curtail
reduce cut slash cut-back scale-back
reduce drop cut decrease lower reduction
reduce lessen minimise minimize cut-down
reduce lessen mitigate mitigation
reduce shrink contract shrinkage contraction narrow
reduce shrink cut-back scale-back scale-down downsize
reduce shrink diminish decrease lessen dwindle
reject block veto
reject decline refusal turn-away refuse turn-down
reject defeat vote-down
reject deny dispute denial issue-denial
reject dismiss throw-out rebuff brush-off rejection
reject oppose object-to
reject rebuff snub spurn
release discharge emit give-off send-out emission
release let-go set-free free liberate liberation
release make-available free-up
relinquish waive forgo waiver
relocate rehouse resettle rehousing resettlement
rely-on depend-on trust count-on
remove clear take-away removal
remove eject evict turf-out eviction
remove end lift
remove erase take-down delete deletion wipe
remove expel deportation deport
remove oust unseat dislodge
remove topple oust overthrow ouster depose
remove withdraw take-out
renovate revamp refurbish refurbishment renovation do-up
reorganise reorganize rejig reshuffle
reorganise reorganize restructure restructuring reorganisation reorganization
repatriate send-home repatriation
repeat recur happen-again redo
replace supplant supersede
replace swap substitute replacement substitution
represent representation speak-for act-for
represent signify stand-for symbolise symbolize
require compel oblige obligation
rescind revoke repeal revocation
rescue bail-out bailout
resent begrudge resentment
respect look-up esteem admiration admire
respond reply comment react
respond reply react reaction response answer
restart resume get-going re-open reopen
restart resume renew resumption begin-again
restore bring-back reinstate reinstatement restoration
restore bring-back reintroduce reintroduction
restore renovate redevelop rebuild reconstruct reconstruction
restore renovate refurbish repair
restrain subdue overpower
restrict limit cap ration limitation
retaliation strike-back retaliate hit-back
rethink reconsider review reassess reconsideration revisit
retirement retire bow-out
return bring-back take-back
return come-back go-back comeback
return come-home go-home
return give-back hand-back
return repatriate send-back
return send-back turn-back
revamp restructure reform overhaul makeover
reveal announce make-public make-known
reveal disclose divulge revelation disclosure
revise edit editing
revive bring-round resuscitate
ring circle surround encircle
riot rioting rampage
rise edge-up inch-up creep-up
rise jump climb spring leap
rise-up mutiny rebel revolt rebellion
risk gamble dare venture
rob robbery hold-up
rob robbery mug
rue regret repent
rule govern administer reign reign-over
rule judge adjudicate
rule order decree
run contest stand
run direct administer administration
run lead command head
run manage handle management
run manage operate work function
run organise organize co-ordinate coordinate
run release publish publication print
run take last
run-into crash-into collide collide-with
satisfy please satisfaction content
save preserve conserve
save rescue pull-out bring-safety
save rescue salvage
save set-aside put-aside
say announce declare state assert
say convey express air voice articulate
say maintain contend argue claim
say observe comment note remark
say post write tweet message text
say speak talk
say statement issue-statement make-statement
say tell state statement report
scrap cancel call-off cancellation
scrap terminate axe ditch
seal-off blockade blockading
seal-off close-off cordon cordon-off
search comb scour
search raid swoop
secure conclude clinch seal
secure fasten tie bind
secure gain earn win clinch
secure gain get receive acquire obtain
secure win land scoop
seek aim target
seek appeal request ask-for apply-for
seek apply request application
seek pursue want
seek search hunt look-for manhunt
seek try attempt bid
seek wish want desire
seize hijacking hijack commandeer
seize snatch grab take
seize take-away confiscate impound confiscation
seize take-over assume takeover take-control seizure
sell sale selling
sell-off privatisation privatization privatise privatize
send deploy dispatch despatch
send dispatch transmit
send post mail
send transfer wire
send transport ship dispatch shipment
separate segregation segregate
separate split break-up split-up separation breakup
set-off explode blow-up detonate detonation
set-off trigger ignite prompt spark
set-out lay-out outline detail
set-up build put-up erect
sever cut-off disconnect unplug
shake rattle unsettle
shake rock jolt
shake tremble quake
shame humiliate disgrace discredit
shame humiliate embarrassment embarrass humiliation
shelter take-refuge take-shelter
shock stun amaze stagger
shoot shooting gunshot
shoot-death shoot-dead gun-down
shoot-down bring-down take-down
shout chant cry-out call-out
show demonstrate prove demonstration display proof
show establish confirm prove
show indicate demonstrate illustrate
show indicate hint signal indication
show present display exhibition exhibit
show represent portray depict portrayal depiction
show reveal expose uncover exposure lay-bare
show stream broadcast air screen televise
show-up turn-out attend go-to attendance
shun ignore snub
shun stay-away boycott
shut-off shut-down turn-off switch-off power-down
sign put-signature sign-off signature ink
sign-up sign recruit
sink go-down founder
sink submerge go-under
slaying slay murder
slip smuggle sneak
slow delay slow-down hold-back
slow slow-down slowdown brake decelerate
smash crash collide collision
smash slam crash plough plow
smash slam-into ram
smear defame libel slander
smuggle traffic smuggling
snatch abduct abduction kidnap kidnapping
speak address give-speech speech deliver-speech make-speech
speak address lecture
speculate guess wonder
spend spending expenditure
split burst rupture
split separate break-away secede secession
split share divide share-out division
split split-up separation part
spy espionage spying snoop
stab stabbing knife
stabilise stabilize flatten-out plateau level-off
stabilise stabilize stabilisation stabilization steady
start activate switch-on turn-on
start begin get-underway commence kick-off
start begin take-up get-started beginning
start break-out erupt flare-up outbreak
start create set-up
start launch begin open inaugurate
start launch set-up initiate initiation
start set-off set-out spark trigger
stay remain linger stay-put
stay reside live
steal thieve theft stealing
sterilise sterilize sanitise sanitize disinfect
stick strand maroon
stop block prevent foil thwart prevention
stop interception intercept
stop prevent block bar preclude
stop prevent halt
stop pull-up pull-over
stop quit give-up
strengthen firm toughen harden tighten stiffen
strengthen reinforce fortify reinforcement fortification
strike agree reach
strike hit attack assault launch-attack
strike walk-out down-tools industrial-action stop-work
strike walk-out go-strike stage-strike
strip deprive divest
submit turn-in hand-in submission
succeed prosper flourish thrive boom
sue lawsuit launch-action file-lawsuit
sue lawsuit take-court file-suit
sue take-legal litigate litigation
suggest advise recommend recommendation
suggest hint imply intimate insinuate implication
suggest propose float recommend suggestion
suggest put-forward propose proposal
summarise summarize sketch outline
summarise summarize sum-up summary recap
supply deliver provide equip furnish provision
support back champion stand-by lend-support
support back endorsement backing endorse
support back favour favor give-support
support bolster prop-up reinforce shore-up
support corroborate back-up
support help assist aid facilitate give-hand
support maintain sustain uphold prop-up
support promote champion advocate advocacy
support welcome embrace
suppress flatten crush suppression stifle
suppress gag censor censorship
suppress put-down crush quell subdue
surge soar skyrocket shoot-up rocket
surrender yield give-in capitulate cede capitulation
surround besiege lay-siege siege
survive endure last live-on
survive outlast outlive
survive survival pull-through live-through
suspect distrust suspicion
suspect mistrust distrust
sustain undergo suffer incur
sway convince persuade persuasion induce win-over
switch swap trade exchange
switch-sides defection defect
take convey transport bring carry
take transport ferry carry shuttle
take-back regain win-back retake recapture reclaim
take-down dismantle take-apart
take-effect come-force come-effect
take-in soak-up absorption absorb
take-over acquire takeover buy
take-over annex annexation
take-over nationalise nationalize nationalisation nationalization
take-over take-control take-helm take-charge
take-place happen occur go-on be-held occurrence
take-power come-power assume-power
take-power seize-power grab-power
talk hold-talk hold-talks negotiate
talk speak converse chat conversation
talk speak discuss hold-talks hold-talk
tell alert warn warning caution
tell direct instruct order command instruction
tell inform update brief keep-informed briefing
tell recount relate narrate
terminate abort abortion
terrorise terrorize terrify frighten
test confront challenge
test experiment experimentation
testify attest witness
testify give-evidence take-stand testimony
threaten approach loom
threaten put-risk endanger imperil jeopardise jeopardize
threaten threat menace pose-threat
topple oust bring-down overthrow
torment torture torturing
total tally add-up number amount
trade deal do-business
trail lag fall-behind
train drill rehearse practise practice
train instruct teach tutor training
train work-out exercise
transmit spread pass-on relay transmission
transplant graft transplantation
trap catch capture snare
trap catch strand stick
trap confine pin-down
travel go head
travel make-journey make-trip
travel visit trip journey tour
treble threefold triple
trouble plague haunt afflict
trust have-faith confide
try attempt make-effort make-attempt effort
try test trial try-out
try trial prosecute prosecution
tumble slump plunge plummet nosedive
turn skid swerve veer
umpire referee officiate
understand work-out solve crack figure-out solution
undertake take-on assume
undertake take-on embark
underwrite subsidise subsidize subsidy
update modernise modernize modernisation modernization
uphold enforce police
uproot drive-out displace displacement
upset disrupt interrupt break-off disruption
upset disturb trouble bother distress sadden
upset insult offend
urge call-on exhort
urge plead beg implore beseech
use consume use-up consumption
use deploy utilise utilize employ make-use
use exploit take-advantage
vaccination vaccinate immunisation immunization inoculate immunise immunize
value appraise valuation price
vandalise vandalize deface vandalism
victimise victimize persecute oppression oppress persecution
visit call-in drop-in
visit go-to travel-to
visit make-visit pay-visit
voice speak-out speak-up
volunteer step-forward come-forward
vote ballot cast-ballot cast-vote go-poll
walk hike wander stroll trek
walk march parade procession stride
wane ebb recede
warn warning sound-alarm issue-warning
weaken diminish fade sap lose-strength
welcome applaud praise hail laud
welcome hail greet salute greeting
win take-title win-title
win victory triumph come-first prevail
wind-up liquidate liquidation
wipe-out annihilate extermination exterminate
wish hope aspire aspiration
withdraw cancel revoke rescind
withdraw fall-back retreat lose-ground pull-back
withdraw pull-out exit withdrawal
withdraw recall call-back
withdraw take-back recant retract
work toil labour labor
work-out calculate calculation compute
worry alarm frighten
worry concern trouble express-concern voice-concern raise-concern
worry dread fear fret
worsen inflame aggravate make-worse exacerbate
write pen author
"""

# Nouns, adjectives and adverbs.
NOUNS = """
resident inhabitant local dweller
person individual human
population populace
relative relation kin family-member loved-one
mother mum mom
teenager teen adolescent
youth youngster young-person
baby infant newborn
pensioner retiree
elderly old aged
man male
woman female
pupil schoolchild schoolkid
husband spouse
wife spouse
couple pair two
friend pal mate buddy
colleague co-worker coworker workmate
bureaucrat civil-servant public-servant
aide adviser advisor
aide assistant helper
deputy vice
chief-executive ceo boss head chief
chairman chair chairperson chairwoman
executive manager boss
founder co-founder cofounder creator
spokesperson spokesman spokeswoman representative
envoy emissary representative delegate
mediator broker intermediary go-between
bystander onlooker passer-by passerby
witness eyewitness
witness onlooker
scientist researcher
researcher academic scholar
doctor physician medic
doctor gp
medic paramedic
teacher educator schoolteacher
headteacher principal headmaster
supporter fan follower
supporter backer advocate proponent
campaigner activist advocate
critic opponent detractor
opponent rival adversary
rival competitor
enemy foe adversary
victim sufferer
dead deceased
toll death-toll
body corpse remains
tourist holidaymaker vacationer
visitor guest
traveller traveler passenger
passenger commuter
motorist driver
climber mountaineer
protester protestor demonstrator marcher
worker labourer laborer
employee worker staff personnel workforce
rescuer rescue-worker emergency-worker rescue-team rescue-crew
lawmaker legislator congressman congresswoman
premier prime-minister pm
prime-minister leader
president leader
foreign-minister foreign-secretary
interior-minister home-secretary
minister cabinet-member
monarch king sovereign
monarch queen sovereign
dictator autocrat despot tyrant
councillor councilor council-member
successor replacement
incumbent sitting current
candidate contender hopeful
frontrunner front-runner favourite favorite
winner victor
participant competitor contestant entrant
footballer soccer-player
teammate team-mate
star celebrity
actor actress performer
singer vocalist
novelist author writer
journalist reporter correspondent
presenter host anchor
crowd throng
customer shopper consumer
buyer purchaser
supplier provider
manufacturer maker producer
carmaker automaker car-maker
owner proprietor
shareholder stockholder investor
investor backer
donor contributor
lender creditor
entrepreneur businessman businesswoman businessperson
tycoon magnate mogul
priest clergyman cleric
pope pontiff
criminal offender lawbreaker
perpetrator culprit offender
attacker assailant perpetrator
gunman shooter
hostage captive
prisoner inmate
prisoner detainee
defendant accused
prosecutor district-attorney public-prosecutor
policeman police-officer officer cop
policewoman police-officer officer cop
police police-force law-enforcement
police police-officer officer
detective investigator
guard security-guard
whistleblower whistle-blower
smuggler trafficker
drug-dealer drug-trafficker
gangster mobster
rebel insurgent guerrilla guerilla
jihadist jihadi
soldier troop serviceman
ally partner
mastermind ringleader
organiser organizer planner
institution organisation organization
organisation organization group body
agency body organisation organization
panel committee commission
council local-authority
regulator watchdog
ministry department
regime government
parliament legislature assembly
congress legislature
senate upper-house
coalition alliance bloc
coalition alliance partnership
united-nations un
european-union eu bloc
united-states us usa america
united-kingdom uk britain
union trade-union labor-union labour-union
charity non-profit nonprofit
charity ngo aid-group aid-agency aid-organisation aid-organization
campaign-group pressure-group advocacy-group
court tribunal
supreme-court top-court highest-court
startup start-up
bank lender
bourse stock-exchange stock-market
university college
clinic health-centre health-center
nursing-home care-home
kindergarten nursery preschool
military armed-force
intelligence-agency spy-agency secret-service
club team side
newspaper paper daily publication
newspaper outlet publication
magazine publication
media outlet news-outlet
media press
news-agency wire-service newswire
television tv
television-station tv-station tv-channel
general-election parliamentary-election national-election
presidential-election presidential-vote presidential-poll
by-election byelection special-election
snap-election early-election
runoff run-off second-round
voter electorate
constituency electoral-district
polling-station polling-place voting-station voting-place
polling-station voting-site polling-site
polling-day election-day
poll survey opinion-poll
turnout participation voter-participation
referendum plebiscite
defeat loss
campaign drive push effort
candidacy candidature bid run
inauguration swearing-in investiture
resignation departure exit
dismissal sacking firing removal ouster ousting
uprising revolt rebellion insurrection
rebellion insurgency
revolution uprising
reform overhaul revamp shake-up shakeup
reshuffle shake-up
stance position view
policy approach
bill draft-law legislation
law legislation act statute
rule regulation
decree edict order
amendment change modification
change alteration modification
independence secession
separatist secessionist
autonomy self-rule self-government
autocratic authoritarian dictatorial
corruption graft
fraud deception
fraud scam
vote-rigging electoral-fraud election-fraud
scandal controversy
controversy row dispute argument quarrel disagreement
deadlock stalemate impasse gridlock standoff stand-off
turmoil chaos upheaval
unrest disorder disturbance turmoil
tension friction strain
left-wing leftist
right-wing rightist
far-right extreme-right
far-left extreme-left
hardline hard-line
hardliner hard-liner
conversation discussion talk chat
summit meeting conference
trip journey voyage
agreement deal accord pact treaty
compromise middle-ground
consensus agreement
sanction restriction
ban embargo
border frontier boundary
permit licence license
asylum refuge sanctuary
deportation expulsion removal
relation relationship tie link connection
humanitarian-aid relief
aid-worker relief-worker humanitarian-worker
statement declaration announcement proclamation communique
comment remark statement
speech address talk
press-conference news-conference press-briefing news-briefing briefing
call appeal plea request
call demand
criticism condemnation denunciation rebuke
backlash outcry uproar
anger fury rage outrage
claim assertion contention
account version description
assessment evaluation appraisal review
study research report
finding conclusion result
result outcome consequence
effect impact consequence
consequence repercussion ramification implication fallout
aftermath wake
reason motive motivation
source origin root
reason ground basis
reason justification rationale explanation
plan scheme proposal
plan strategy blueprint roadmap
program programme scheme initiative project
advice guidance recommendation guideline
method technique approach way
way manner means mean
tactic method strategy
aim goal objective purpose
aim goal objective target
ambition aspiration goal
mission task assignment
task job duty
duty obligation responsibility
role part function
post position role job
effort attempt bid try endeavour endeavor
move step measure action
choice decision selection
option alternative choice possibility
possibility chance likelihood probability prospect
outlook forecast prospect
forecast prediction projection outlook expectation
trust confidence faith
doubt uncertainty
doubt scepticism skepticism
mistrust distrust suspicion
concern worry fear anxiety unease apprehension
discontent dissatisfaction unhappiness frustration
grievance complaint
sadness sorrow grief mourning
shock surprise astonishment
joy delight happiness
hostility animosity hatred
courage bravery heroism
feeling sentiment emotion
opinion view viewpoint belief perspective
idea concept notion
problem issue difficulty trouble
problem difficulty challenge
issue matter question subject topic
obstacle hurdle barrier impediment
setback blow
hardship suffering misery
solution remedy answer resolution
danger risk threat hazard peril
safety security protection
delay hold-up holdup
delay postponement deferral
halt stoppage suspension pause
abolition cancellation scrapping
launch start opening introduction rollout roll-out
implementation introduction
approval permission authorisation authorization clearance go-ahead green-light consent
shortage shortfall deficit
condition circumstance situation state
drawback disadvantage downside
weakness shortcoming flaw
mistake error blunder
failure breakdown malfunction fault glitch
breakdown collapse
misconduct wrongdoing malpractice
abuse mistreatment ill-treatment maltreatment
racism racial-discrimination racial-prejudice
gap difference disparity discrepancy inequality
gap divide
freedom liberty
influence sway clout
oversight supervision monitoring
surveillance monitoring
inspection check examination scrutiny
lawsuit suit case legal-action legal-case
trial case court-case
ruling decision verdict judgment judgement
injunction court-order
charge count
conviction guilty-verdict
sentence punishment
jail-sentence prison-sentence jail-term prison-term sentence
life-sentence life-imprisonment
death-penalty capital-punishment death-sentence
prison jail penitentiary
seizure confiscation
penalty punishment
compensation damages payout reparation
crime offence offense
illegal unlawful illicit
illegal outlawed banned
carnage bloodshed slaughter
shooting gun-attack
gunfire gunshot
robbery heist
theft stealing larceny
sexual-assault sex-attack
sexual-abuse sex-abuse
domestic-violence domestic-abuse
offensive assault attack push
attack raid strike onslaught
terrorist-attack terror-attack
terrorism terror
trafficking smuggling
drug narcotic
hack hacking cyber-attack cyberattack
leak disclosure revelation
missing unaccounted-for disappeared
escape breakout jailbreak
weapon arm weaponry
gun firearm
handgun pistol
bomb explosive explosive-device
nuclear atomic
drone uav unmanned-aircraft
warplane fighter-jet jet
war conflict armed-conflict
fighting combat battle hostility
clash confrontation
brawl scuffle fight
offensive assault campaign
offensive push advance
counteroffensive counter-offensive
counter-attack counterattack
raid operation
airstrike air-strike air-raid
airstrike bombing
retaliation reprisal revenge vengeance
truce ceasefire cease-fire
peace-deal peace-agreement peace-accord
peace-talk peace-negotiation
withdrawal pullout pull-out pullback retreat
stronghold bastion
front frontline front-line
military-exercise exercise drill
disaster catastrophe calamity tragedy
accident crash
accident mishap incident
incident event occurrence
earthquake quake tremor
landslide landslip mudslide
tornado twister
blizzard snowstorm
downpour heavy-rain torrential-rain
heatwave heat-wave
drought dry-spell
famine starvation
wildfire bushfire forest-fire
wildfire fire blaze
fire blaze inferno flame
debris rubble wreckage
ruin rubble
rescue rescue-operation rescue-effort
emergency-service rescue-service first-responder
recovery rebound revival improvement
wellbeing well-being welfare
illness sickness disease ailment condition
virus pathogen
coronavirus covid covid-19
flu influenza
tumour tumor
vaccine jab shot injection
vaccination inoculation immunisation immunization jab
booster booster-shot booster-jab
drug medicine medication
treatment therapy care
healthcare health-care medical-care
surgery operation procedure
trial test experiment
test screening check
mask face-mask face-covering
intensive-care critical-care icu
birth delivery childbirth
ill sick unwell
life-threatening critical
toxic poisonous
trade commerce
economic financial
downturn slump
slowdown downturn
inflation price-rise price-increase
fee charge
tariff duty levy
tax-cut tax-reduction
tax-rise tax-increase tax-hike
price-rise price-increase price-hike
rate-rise rate-increase rate-hike
rate-cut rate-reduction
pay-rise wage-increase pay-increase wage-rise
pay wage salary
profit earnings gain
loan credit
mortgage home-loan
bailout bail-out rescue rescue-package
funding finance money fund
spending expenditure outlay
cut reduction cutback
bankruptcy insolvency
bankrupt insolvent
takeover acquisition purchase buyout buy-out
share stock
stake holding shareholding
share-price stock-price
property real-estate
goods good product merchandise item
shipment consignment delivery
stock stockpile reserve inventory
production output manufacturing manufacture
factory plant mill
shop store retailer
supermarket grocery-store
mall shopping-centre shopping-center
pharmacy drugstore chemist
cafe café coffee-shop
pub bar tavern
industry sector
competition tournament championship contest
headquarters hq head-office
advertisement advert ad commercial
wealthy rich affluent prosperous
poor impoverished needy deprived
cheap inexpensive low-cost affordable
expensive costly pricey
layoff lay-off redundancy job-cut job-loss
unemployment joblessness
unemployed jobless
strike walkout walk-out stoppage industrial-action
general-strike nationwide-strike
holiday vacation break
bank-holiday public-holiday
protest demonstration demo rally march
riot rioting disturbance disorder
crackdown clampdown repression suppression
public-transport public-transit mass-transit
car automobile
bus coach
motorcycle motorbike
bicycle bike
taxi cab
railway railroad rail
underground metro subway tube
tram streetcar trolley
railway-station train-station
route path way
plane aircraft airplane aeroplane jet
airliner plane aircraft passenger-jet
helicopter chopper
ship vessel boat craft
ferry boat vessel
freighter cargo-ship
dinghy inflatable-boat
submarine sub
trawler fishing-boat fishing-vessel
port harbour harbor
motorway freeway highway expressway
road street
pavement sidewalk
path trail footpath
junction intersection crossroads crossroad
congestion traffic-jam tailback
car-park parking-lot
petrol gasoline gas
petrol-station gas-station filling-station
tyre tire
luggage baggage
technology tech
mobile-phone cellphone cell-phone mobile smartphone phone
app application
online internet web
website site web-page
social-media social-network
artificial-intelligence ai
device gadget appliance
equipment gear kit
chip semiconductor microchip
information detail particular
information data
document file paper record
email e-mail
outage blackout power-cut
progress advance headway
progress improvement
progress development
version edition model
grid network
power-station power-plant
solar-power solar-energy
renewable-energy green-energy clean-energy
oil crude petroleum
gas natural-gas
oil-rig oil-platform
waste rubbish refuse trash garbage
carbon carbon-dioxide co2
climate-change global-warming
environmental ecological
environmentalist conservationist
sustainable environmentally-friendly eco-friendly
cold chilly
sea ocean
coast shore coastline seaboard seaside
beach shore seashore
mountain peak
exam examination test
primary-school elementary-school
secondary-school high-school
footage video film clip recording
cinema movie-theatre movie-theater
theatre theater
photo photograph picture image
story account report
article report story
broadcast programme program show
rumour rumor speculation
leaflet flyer pamphlet brochure
concert gig show performance
painting picture artwork
statue monument
monument memorial
award prize honour honor
prize trophy cup
football soccer
match game fixture
stadium arena ground venue
place location site spot
venue location site
area region zone territory
area district neighbourhood neighborhood quarter
vicinity area surroundings surrounding
outskirts outskirt edge fringe
outskirts outskirt suburb
town municipality
city metropolis
urban metropolitan
village hamlet
countryside rural-area
capital capital-city
native indigenous
earth world planet
global worldwide international
national nationwide countrywide
domestic internal
domestic national
overseas abroad foreign
north northern
south southern
east eastern
west western
northeast north-east northeastern north-eastern
northwest north-west northwestern north-western
southeast south-east southeastern south-eastern
southwest south-west southwestern south-western
centre center middle heart
city-centre city-center downtown
home house residence dwelling
housing accommodation home
apartment-block apartment-building
tower-block high-rise
skyscraper high-rise tower
building structure edifice
building premises premise property
house property
slum shantytown shanty-town
office workplace
storey story floor
barrier barricade
entrance entry
stairs staircase stairway
lift elevator
square plaza
embassy diplomatic-mission
facility installation site
camp encampment
building-site construction-site
laboratory lab
share proportion percentage
share portion part
proportion percentage rate
percent per-cent percentage
majority most bulk
number total figure
number quantity amount
amount sum total
figure statistic data
level rate
extent scale scope degree
range variety array spectrum
series string succession wave spate
group band bunch cluster
lot many plenty
many numerous multiple
several various multiple
few handful
dozen twelve
duo pair two
only sole single
single one lone sole
quarter fourth
double twofold twice
average mean
peak maximum high
record unprecedented
record all-time
kilometre kilometer km
metre meter
centimetre centimeter
litre liter
tonne metric-ton
kilogram kilogramme kilo kg
pound sterling
million m mn
billion bn
trillion tn
rise increase growth gain uptick
rise increase hike jump surge climb
surge spike upsurge increase
extension expansion
fall drop decline decrease reduction dip
fall drop decline slump slide plunge
change shift transition
start beginning outset onset commencement
final last closing
eve day-before
dawn daybreak sunrise
dusk sunset sundown nightfall
noon midday
evening night
overnight night
early-morning predawn
fortnight two-week
daily every-day
weekly every-week
monthly every-month
annually yearly every-year
era age epoch period
period time spell
phase stage
moment point instant
deadline cut-off time-limit
timetable schedule timeline
future forthcoming
current present existing
currently presently now
now today nowadays
immediate instant prompt
immediately instantly at-once straightaway promptly
soon shortly before-long
imminent impending looming
upcoming forthcoming coming next
next following
following subsequent later
subsequently later afterwards afterward thereafter then
after following
previous earlier prior former
previously earlier before prior
previously formerly once
former ex one-time onetime
historic historical
historic landmark momentous
recent latest new
latest newest most-recent
recently lately newly
new fresh novel
modern contemporary present-day
first initial
initial early preliminary
first earliest
first maiden inaugural opening
initially originally at-first
preliminary provisional
interim acting caretaker temporary provisional
permanent lasting
lasting enduring long-term
constant continuous continual
ongoing continuing under-way underway
constantly continuously continually always
repeated multiple
repeatedly several-times many-times
repeatedly often
frequent regular
frequently often regularly
occasional sporadic isolated
occasionally sometimes at-times
rare uncommon unusual
rarely seldom
long lengthy prolonged protracted
long-running long-standing longstanding
long-time longtime long-standing
brief short
quickly fast rapidly swiftly speedily
slow gradual
sudden abrupt
unexpected surprise surprising unforeseen
surprisingly unexpectedly
late delayed belated
early premature
simultaneous concurrent
simultaneously concurrently at-once
meanwhile meantime
eventually finally ultimately
again once-more
large big huge massive enormous vast
giant huge gigantic massive enormous
large sizeable sizable substantial considerable significant
major significant important
largest biggest greatest
large-scale massive major
widespread extensive broad wide
wide-ranging broad extensive sweeping far-reaching
comprehensive thorough detailed in-depth
small little tiny
small minor slight modest
slight minor marginal
narrowly just
tall high
heavy intense fierce
empty vacant unoccupied
abandoned deserted empty disused
full packed crowded overcrowded
full complete entire whole total
entirely completely totally wholly fully
partially partly in-part
mainly mostly largely primarily chiefly principally predominantly
additional extra further more another
additionally also too as-well moreover furthermore in-addition
different other
distinct separate different
similar comparable alike
same identical
equal equivalent
certain particular specific
particularly especially notably in-particular
special exceptional extraordinary remarkable
strange odd bizarre weird unusual
normal usual ordinary typical
usually normally generally typically
general overall
common widespread
joint shared common mutual
joint shared combined collective
combined total overall
jointly together collectively
together alongside with
alone single-handedly solo
alone unaccompanied
serious grave severe critical acute dire
serious major
seriously severely gravely badly heavily
crucial vital essential key important
necessary essential needed required
mandatory compulsory obligatory required
urgent pressing immediate
urgently immediately
main principal chief primary key central major
leading main
leading prominent
top senior leading
senior high-ranking high-level
prominent well-known
famous well-known renowned celebrated
notorious infamous
popular well-liked
unnamed anonymous unidentified
unknown unidentified
unknown unclear
alleged purported supposed
alleged reported
allegedly reportedly
apparently seemingly
suspected presumed
potential possible prospective
possibly perhaps maybe potentially
unlikely improbable
certain sure
certainly definitely undoubtedly
uncertain unsure unclear
clear obvious evident
clearly obviously evidently
visible apparent
noticeable marked
marked pronounced significant
sharp steep dramatic drastic marked
drastic dramatic radical
sharply steeply dramatically drastically markedly
markedly significantly sharply
significantly considerably substantially greatly markedly
hugely enormously massively vastly greatly
slightly marginally somewhat
relatively comparatively fairly quite
very extremely highly exceptionally
nearly almost virtually practically
nearly almost close-to just-under
more-than over above
less-than fewer-than under below
at-least no-fewer
up-to as-many
exactly precisely
accurate correct precise
correct right
correctly accurately
inaccurate incorrect wrong false untrue
fake bogus false counterfeit phoney phony
genuine real authentic
unfounded baseless groundless
unsubstantiated unproven unverified unconfirmed
only just merely simply
only solely exclusively
hardly barely scarcely
still yet
however but nevertheless nonetheless
although though
although while
because since
because-of due-to owing-to
therefore thus consequently hence
regarding concerning about over
near nearby close-to
nearby neighbouring neighboring adjacent
local nearby
local municipal
distant remote
remote isolated outlying
inside within
across throughout
during amid amidst
among amongst
public state
state-owned state-run government-owned public nationalised nationalized
private privately-owned
private confidential
official formal
openly publicly
secret covert clandestine hidden
secret confidential classified
peaceful non-violent nonviolent
brutal savage vicious cruel violent
bloody violent
strong powerful
strongly firmly
strict tough stringent tight
strict stern
harsh severe tough
vulnerable at-risk
unstable volatile
safe unharmed unhurt uninjured unscathed
alive living
dangerous hazardous perilous risky unsafe
harmful damaging detrimental
deadliest worst
devastating catastrophic disastrous destructive
tragic heartbreaking
terrible awful dreadful horrible appalling
horrific horrifying shocking appalling gruesome
appalling shocking dreadful
shocked stunned appalled
sad unhappy saddened
heartbroken devastated
unhappy dissatisfied
angry furious irate outraged
worried concerned anxious
afraid scared frightened
worrying alarming concerning troubling
frightening terrifying scary
happy glad delighted pleased
delighted overjoyed thrilled
proud honoured honored
grateful thankful
hopeful optimistic
enthusiastic eager keen
willing prepared ready
reluctant unwilling
brave courageous heroic
sceptical skeptical doubtful
exhausted tired weary
favourable favorable positive good
excellent outstanding superb
impressive remarkable
wonderful fantastic marvellous marvelous
unsuccessful failed
beneficial helpful useful
bad poor
inadequate insufficient
sufficient enough adequate
fair just
unfair unjust
impartial unbiased neutral
controversial contentious
embattled beleaguered
ailing struggling troubled
difficult hard tough challenging
complex complicated
simple easy straightforward
skilled skilful skillful
eligible entitled
responsible accountable
submerged underwater
burning ablaze on-fire
burned burnt
religious spiritual
culture civilisation civilization
ceremony service
funeral burial
muslim islamic
gay homosexual
race ethnicity
self-driving driverless autonomous
advanced sophisticated cutting-edge
example instance
conduct behaviour behavior
grey gray
jewellery jewelry
cheque check
involvement participation
rift split
"""
