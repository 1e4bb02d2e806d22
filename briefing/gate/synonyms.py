"""Words that stand for one another in a report, one line a sense: written for this package, general news English.

A line is one sense; lines do not chain. A hyphen joins what is written as two words: `set-up` is `set up`. Base forms are
enough: `briefing.gate.stems` finds the others. Words of a different fact share no line, however near they are: killed and
wounded, a family and a person, a city and a village.
"""

from __future__ import annotations

VERBS = """
say state tell statement
say remark comment observe note
say add mention
say tell inform
say announce declare
say report state
say claim assert
say write tweet post
say explain tell
say maintain assert
say argue contend
say voice express
state declare assert
announce declare proclaim announcement declaration proclamation
announce unveil present announcement
announce make-public publicise publicize
reveal disclose divulge disclosure revelation
reveal show expose
reveal make-known announce
reveal uncover lay-bare
leak divulge disclose leakage
unveil reveal present launch
mention cite refer-to
mention refer-to allude-to reference
cite quote reference
quote cite quotation
point-out note observe highlight
comment remark observation
comment respond react
stress emphasise emphasize underline underscore emphasis
stress insist reiterate
highlight underline point-out draw-attention
highlight spotlight flag
flag point-out raise
reiterate repeat restate reiteration
repeat reiterate echo
repeat recur happen-again
recount relate narrate tell
recount describe recall
recall remember recollect recollection
recall call-back withdraw
recall remember reminisce
explain clarify spell-out explanation
explain account-for justify
clarify make-clear clear-up clarification
elaborate expand-on go-into
outline set-out lay-out detail
outline sketch summarise summarize
detail list itemise itemize
specify stipulate detail
specify identify name
summarise summarize sum-up recap summary
describe depict portray description
describe characterise characterize portray
describe call label
describe term call
call dub label term
call name dub nickname
call brand label
call phone ring telephone
call convene summon
name call title
name appoint designate
label brand tag
portray depict represent portrayal depiction
compare liken look-like comparison
compare contrast comparison
compare liken equate
resemble look-like take-after resemblance
equate liken match
claim assert maintain contend
claim allege assertion allegation
allege accuse allegation accusation
assert contend insist assertion
insist maintain assert insistence
insist demand require
maintain contend argue
argue contend assert
argue reason contend
argue quarrel row argument
argue debate dispute
argue squabble bicker quarrel
contend argue contention
warn caution alert warning
warn alert tell
caution advise warn
alert notify inform
notify inform tell notification
inform tell brief
inform advise notify
brief update inform briefing
update inform keep-informed
advise recommend counsel advice
advise guide counsel
recommend suggest advise recommendation
suggest propose recommend suggestion
suggest imply indicate
suggest hint intimate
hint suggest imply
imply suggest insinuate implication
indicate suggest point-to
indicate signal show indication
signal indicate hint
urge exhort call-on
urge appeal call-on
urge press push
urge encourage ask
urge implore plead
appeal plead ask
appeal call-for request
appeal call urge
beg plead implore beseech
plead appeal entreat plea
call-for demand urge
call-for appeal ask-for
call-on urge ask
demand call-for insist-on
ask request inquire
ask request call-on
ask inquire enquire query
ask question quiz
ask invite request
request ask-for seek
request seek apply-for
question query doubt
question challenge doubt
question interview quiz interrogate
question interrogate grill interrogation
answer reply respond response
respond react response reaction
react respond answer
retort reply respond
deny reject dispute denial
deny refute rebut
deny disavow repudiate
deny refuse withhold
refute rebut disprove
reject dismiss rebuff rejection
reject refuse turn-down
reject spurn rebuff
reject throw-out dismiss
reject rule-out dismiss
reject vote-down defeat
refuse decline turn-down refusal
refuse deny disallow
decline refuse reject
dismiss reject brush-off
dismiss shrug-off brush-aside
rule-out exclude discount
rule-out eliminate exclude
admit acknowledge concede admission
admit accept recognise recognize
confess admit own-up confession
confess acknowledge admission
acknowledge recognise recognize accept acknowledgement acknowledgment
acknowledge concede accept
concede admit accept concession
concede give-ground yield
concede give-in yield
confirm verify corroborate confirmation
confirm affirm reaffirm
confirm validate verify
confirm acknowledge verify
verify check validate verification
verify authenticate validate
corroborate support back-up
affirm reaffirm uphold affirmation
reaffirm restate reiterate
testify give-evidence testimony
testify attest witness
attest certify vouch
swear curse cuss
vow pledge promise swear
promise commit pledge commitment
pledge commit undertake
pledge undertake promise undertaking
guarantee assure promise
guarantee ensure assure
assure reassure promise assurance
reassure assure comfort reassurance
ensure make-sure guarantee
threaten menace threat
threaten endanger jeopardise jeopardize
threaten imperil put-risk
accuse allege blame
accuse point-finger accusation
blame fault hold-responsible
blame attribute put-down
attribute ascribe put-down credit
credit attribute thank
implicate incriminate involve
praise laud hail applaud
praise commend compliment commendation
praise acclaim extol
praise pay-tribute tribute
hail welcome praise
hail applaud welcome
welcome greet receive
welcome embrace support
applaud clap cheer applause
congratulate commend applaud congratulation
thank express-gratitude gratitude
criticise criticize slam blast criticism
criticise criticize lambast lambaste slate
criticise criticize attack assail
criticise criticize condemn denounce
criticise criticize censure rebuke
criticise criticize fault knock
criticise criticize hit-out lash-out
criticise criticize take-aim
condemn denounce decry condemnation denunciation
condemn deplore denounce
condemn deprecate censure
denounce decry attack
reprimand rebuke censure admonish
scold berate tell-off rebuke
chide rebuke scold
berate lambast scold
slam blast attack
slam lambast condemn
lament bemoan deplore
lament mourn grieve
bemoan lament complain
complain protest grumble complaint
complain object gripe
complain moan grumble
protest demonstrate rally demonstration
protest object objection
protest march demonstrate
object oppose protest
mock ridicule deride mockery
mock taunt jeer
ridicule deride lampoon
joke quip jest
quip joke crack
tease taunt kid
insult offend abuse
insult slight affront
abuse insult berate
abuse mistreat maltreat
abuse misuse exploit
boast brag crow
boast feature possess
gloat crow exult
apologise apologize say-sorry apology
apologise apologize express-regret apology
regret rue lament
regret repent rue
estimate calculate reckon estimation
estimate assess gauge
estimate judge guess
estimate value appraise
predict forecast project prediction
predict foresee forecast
predict foretell prophesy
predict expect anticipate
forecast expect predict
forecast project projection
project forecast estimate
foresee anticipate envisage
envisage envision imagine
expect anticipate await expectation
expect anticipate foresee
speculate surmise conjecture speculation
speculate wonder guess
guess surmise reckon
chat talk converse
talk speak discuss
talk speak converse
speak talk say
speak address lecture
speak-out speak-up protest
discuss debate talk-about discussion
discuss talk-over consider
discuss hold-talks talk
debate discuss argue
converse chat conversation
consult confer consultation
consult seek-advice ask
confer discuss consult
negotiate bargain hold-talks negotiation
negotiate broker arrange
negotiate haggle bargain
mediate broker arbitrate mediation
mediate intercede intervene
intervene step-in intervention
interrupt break-in cut-in
interrupt disrupt break-off
shout yell scream cry
shout call-out cry-out
scream shriek yell
whisper murmur mutter
mutter mumble murmur
chant shout sing
express voice convey expression
express voice air
air broadcast screen
voice express articulate
convey communicate pass-on
convey express communicate
relay pass-on transmit
communicate convey communication
contact reach get-touch
contact call approach
write pen author
write compose pen
write put-down record
post publish share
post share upload
tweet post message
message text write
publish release print publication
publish issue release
publish bring-out release
publish post make-public
broadcast air transmit
broadcast televise screen show
broadcast stream show
stream broadcast transmit
film record shoot
film video record
photograph snap picture
photograph capture picture
record tape film
record log register
record document chronicle
report say describe
report cover coverage
report notify inform
report recount describe
chronicle record recount
read peruse look-through
translate interpret render translation
spread circulate disseminate
circulate distribute spread circulation
advertise promote publicise publicize
advertise market promote
promote publicise publicize plug
promote elevate advance promotion
promote further encourage
tell instruct order
lie deceive mislead
lie fib fabricate
mislead deceive misinform
deceive trick dupe deception
deceive mislead hoodwink
trick fool dupe
trick con dupe
exaggerate overstate inflate exaggeration
exaggerate overstate embellish
downplay play-down minimise minimize
downplay understate minimise minimize
distort misrepresent twist
misrepresent distort misstate
fabricate invent make-up fabrication
think believe consider
think reckon believe
think suppose reckon
think reflect ponder
believe think feel
believe hold consider
believe trust accept
feel sense perceive
feel experience undergo
consider think-about weigh
consider weigh mull contemplate
consider regard view
consider deem regard
consider contemplate ponder consideration
consider examine look-at
mull ponder contemplate
ponder reflect contemplate
weigh consider assess
regard view see
regard see deem
view watch look-at
deem judge consider
judge assess evaluate
assess evaluate appraise assessment evaluation
assess gauge measure
assess review examine
evaluate rate assess
know realise realize understand
know understand recognise recognize
realise realize recognise recognize
realise realize understand grasp
realise realize achieve fulfil fulfill
understand comprehend grasp
understand learn gather
recognise recognize identify recognition
recognise recognize know spot
learn discover find-out
learn hear discover
learn study master
discover find detect discovery
discover uncover unearth
discover come-across find
find locate discover
find come-across encounter
find track-down trace
find-out establish determine
locate pinpoint find
locate situate site
detect discover spot detection
detect identify find
detect sense notice
spot notice see
spot see sight
notice see observe
see observe witness
see watch view
observe watch monitor observation
observe comply keep
monitor watch track
monitor keep-watch observe
look gaze stare
look appear seem
look-at examine inspect
look-at consider study
look-after care-for tend
look-for search seek
look-forward anticipate await
look-into investigate examine
glance look peek
hear listen hearing
imagine envision picture
imagine visualise visualize envisage
assume presume suppose assumption
assume take-on undertake
suspect believe think
suspect mistrust distrust suspicion
doubt question mistrust
trust believe rely-on
trust have-faith confide
remember commemorate honour honor
forget overlook neglect
overlook miss neglect
ignore disregard overlook
ignore neglect disregard
ignore flout disregard
ignore shun snub
misunderstand misinterpret misread
misjudge miscalculate underestimate
interpret construe read interpretation
interpret understand see
analyse analyze examine study analysis
analyse analyze assess scrutinise scrutinize
concentrate focus concentration
focus concentrate centre center
focus home-in zero-in
want wish desire
want seek wish
want would-like desire
want hope wish
hope wish aspire
hope expect want
aspire aim hope aspiration
aim intend plan
aim seek target
aim intend mean
intend plan mean intention
intend aim propose
plan schedule arrange
plan prepare arrange
plan plot scheme
plot conspire scheme
plot hatch plan
conspire collude plot conspiracy
collude conspire connive collusion
need require want
need require call-for
need require demand
require need necessitate requirement
require mandate order
crave long-for yearn
yearn long crave
prefer favour favor preference
prefer like favour favor
like enjoy love
like appreciate enjoy
enjoy relish savour savor
enjoy love delight-in
love adore affection
adore love idolise idolize
admire respect esteem admiration
respect admire look-up
respect obey honour honor
appreciate value treasure
value prize cherish
value appraise assess valuation
cherish treasure value
hate detest loathe hatred
hate despise loathe
dislike disapprove disfavour disfavor
resent begrudge resentment
envy covet begrudge
fear dread worry
fear worry concern
worry concern trouble
worry fret fear
concern relate-to involve
upset distress disturb
upset sadden distress
distress upset trouble
disturb trouble upset
disturb disrupt interrupt
anger enrage infuriate
anger outrage incense
anger annoy irritate
infuriate enrage incense
outrage scandalise scandalize shock
annoy irritate irk
irritate annoy bother
bother trouble disturb
frustrate exasperate annoy
provoke incite goad provocation
provoke spark trigger
offend insult upset
shock stun stagger
shock appal appall horrify
shock startle shake
stun shock amaze
stun daze knock-out
surprise astonish amaze
surprise startle shock
astonish astound amaze astonishment
frighten scare terrify
scare frighten alarm
alarm frighten worry
terrify frighten petrify
terrorise terrorize terrify intimidate
intimidate threaten bully intimidation
intimidate cow frighten
bully intimidate harass
harass hound bully harassment
harass pester badger
haunt trouble plague
plague trouble afflict
plague beset dog
puzzle baffle perplex
baffle puzzle bewilder mystify
confuse bewilder puzzle confusion
confuse mix-up muddle
disappoint let-down disappointment
please delight gladden
delight please thrill
thrill excite delight
excite thrill rouse excitement
impress wow dazzle
amuse entertain tickle
entertain amuse entertainment
bore tire weary
embarrass humiliate shame embarrassment
humiliate shame embarrass humiliation
shame disgrace humiliate
disgrace discredit shame
satisfy please content satisfaction
satisfy meet fulfil fulfill
inspire motivate stimulate inspiration
motivate inspire drive motivation
encourage urge inspire
encourage promote foster encouragement
encourage motivate spur
encourage hearten embolden
discourage deter dissuade
discourage dishearten demoralise demoralize
persuade convince win-over persuasion
persuade coax talk-into
persuade induce convince
convince persuade sway
convince satisfy assure
sway influence swing
influence affect shape
influence sway impact
lure attract entice
tempt entice lure temptation
attract draw pull-in
attract lure draw
attract appeal draw attraction
grieve mourn grief
mourn grieve mourning
cry weep sob
laugh chuckle giggle laughter
smile grin beam
celebrate mark commemorate
celebrate rejoice party celebration
celebrate fete honour honor
commemorate mark honour honor commemoration
commemorate remember memorialise memorialize
honour honor respect fulfil fulfill
hesitate waver dither hesitation
hesitate falter pause
dare venture risk
dare challenge defy
risk gamble venture
risk endanger jeopardise jeopardize
endanger imperil jeopardise jeopardize
endanger put-risk jeopardise jeopardize
decide determine resolve decision
decide resolve opt
decide choose opt
decide settle determine
decide rule judge
decide conclude determine
determine establish ascertain determination
resolve settle solve resolution
resolve sort-out fix
settle resolve decide settlement
settle settle-down stay
settle pay-off pay
conclude find determine conclusion
conclude end finish
infer deduce conclude inference
deduce infer work-out
work-out solve figure-out
work-out exercise train
figure-out work-out understand
solve work-out crack solution
choose pick select choice selection
choose opt-for pick
choose elect opt
select shortlist choose
opt choose opt-for
opt-out pull-out drop-out
rule decide find ruling
rule hold find decide
rule judge adjudicate
rule govern reign
find rule hold finding
adjudicate judge arbitrate
arbitrate adjudicate mediate
order command instruct
order tell direct
order request ask-for
direct instruct tell
direct guide steer
direct order command
direct manage run direction
instruct order direct instruction
instruct teach train
command lead head
decree order rule
decree proclaim order
dictate decree prescribe
prescribe stipulate lay-down
force make compel
force press push
compel oblige force compulsion
coerce force pressure coercion
oblige require compel obligation
pressure press lean-on
pressure push press
pressurise pressurize press pressure
lobby press campaign
impose enforce levy imposition
impose inflict place
impose introduce bring-in
enforce implement apply enforcement
enforce uphold police
implement carry-out execute implementation
implement enact put-place
implement introduce apply
apply implement use
apply put-in submit
apply seek request application
agree consent assent
agree accept consent
agree concur assent agreement
agree approve accept
agree strike-deal reach-agreement
agree come-terms reach-agreement
consent agree permit
disagree differ dissent disagreement
disagree clash differ
differ vary diverge difference
differ disagree diverge
accept agree take-on
accept receive take
accept approve embrace acceptance
approve back endorse
approve authorise authorize sanction-off
approve authorise authorize permit approval authorisation authorization
approve clear pass
approve ratify endorse
approve green-light clear
authorise authorize permit allow
authorise authorize empower license
ratify approve confirm ratification
endorse back support endorsement
adopt approve pass adoption
adopt take-on embrace
adopt take-up use
allow permit let
allow let enable
permit allow permission
permit license authorise authorize
grant award give
grant give accord
grant allow permit
entitle qualify allow
exempt excuse exclude exemption
waive forgo relinquish waiver
ban prohibit outlaw forbid
ban bar prohibit
ban bar exclude
ban prohibit prohibition
bar prevent block
bar prohibit forbid
prohibit outlaw forbid prohibition
outlaw ban criminalise criminalize
criminalise criminalize outlaw criminalisation criminalization
legalise legalize decriminalise decriminalize
legalise legalize legalisation legalization
disqualify bar exclude
exclude bar shut-out exclusion
omit leave-out exclude omission
censor suppress gag censorship
restrict limit curb restriction
restrict limit constrain
limit cap restrict limitation
limit curb constrain
curb limit rein-in
curb restrain check
rein-in curb control
regulate control govern regulation
legislate make-law legislation
propose suggest put-forward proposal
propose put-forward table
propose float suggest
propose move put-forward
put-forward present propose
submit file lodge
submit hand-in present submission
submit put-forward enter
present give hand
present show display
present submit put-forward presentation
file register lodge
draft draw-up write
draw-up draft prepare
draw-up prepare devise
devise draw-up come-up
devise design invent
formulate devise draw-up formulation
amend change revise amendment
amend modify alter
revise amend update revision
revise review change
overhaul reform revamp
overhaul revamp restructure
reform overhaul restructure
reform change reshape
revamp overhaul makeover
restructure reorganise reorganize restructuring
reorganise reorganize restructure reorganisation reorganization
reshuffle rejig reorganise reorganize
repeal revoke rescind
repeal scrap abolish
abolish scrap do-away abolition
abolish scrap end
scrap abandon ditch
scrap drop abandon
scrap axe cancel
revoke rescind withdraw revocation
revoke cancel withdraw
annul void invalidate annulment
annul nullify cancel
nullify void annul
invalidate void nullify
overturn reverse quash
overturn quash strike-down
overturn overrule reverse
overturn flip roll-over
quash overturn annul
quash crush suppress
strike-down overturn invalidate
strike-down throw-out void
overrule overturn override
reverse overturn undo reversal
reverse back-track u-turn
backtrack u-turn back-down
uphold affirm sustain
uphold maintain support
uphold back confirm
sue take-court lawsuit
sue take-legal litigate
sue file-suit lawsuit
litigate sue litigation
prosecute try prosecution
prosecute bring-charges prosecution
try prosecute trial
try attempt seek
try endeavour endeavor strive
try test sample
charge indict indictment
charge bill ask
charge rush storm
arraign arraignment appear-court
plead plea pleading
convict find-guilty conviction
convict condemn find-guilty
sentence condemn sentencing
sentence punish sentencing
jail imprison incarcerate
jail imprison put-away
jail lock-up imprison
imprison jail imprisonment incarceration
imprison lock-up confine
punish penalise penalize discipline
punish sanction penalise penalize
punish penalise penalize punishment
penalise penalize sanction fine
fine penalise penalize penalty
discipline reprimand punish
acquit clear acquittal
acquit clear find-innocent
acquit clear exonerate
exonerate clear vindicate exoneration
clear exonerate absolve
clear remove take-away
clear tidy clean-up
vindicate justify clear
absolve forgive clear
pardon forgive absolve
pardon grant-clemency clemency
forgive pardon forgiveness
forgive write-off cancel
execute put-death execution
execute perform carry-out
extradite hand-over extradition
deport expel remove deportation
expel throw-out kick-out expulsion
expel eject oust
expel deport banish
banish exile expel
repatriate send-home repatriation
evict eject turf-out eviction
evict throw-out kick-out
subpoena summon summons
summon call summons
summon subpoena call-up
defend represent act-for
defend protect guard defence defense
defend justify stand-by
defend stand-up protect
appeal challenge contest
challenge contest dispute
challenge dispute question
challenge test confront
contest fight compete
dispute quarrel row
compensate recompense reimburse
compensate pay-compensation compensation
compensate offset make-up
reimburse refund repay reimbursement
violate breach break violation
violate flout breach
violate infringe contravene
breach contravene infringe
break violate flout
break smash shatter
break fracture crack
break snap crack
flout defy ignore
flout disobey disregard
infringe violate breach infringement
contravene breach violate contravention
comply obey abide
comply conform compliance
comply adhere follow
obey follow comply
obey heed follow
abide comply follow
adhere stick comply adherence
adhere stick cling
heed listen-to follow
defy disobey flout defiance
defy resist challenge
bribe buy-off pay-off
bribe corrupt bribery
blackmail extort blackmailing
extort blackmail extortion
slander libel defame smear
smear daub rub
govern rule run
govern rule administer
rule-over govern reign
reign rule reign-over
administer manage run administration
administer give dispense
elect vote-in choose
elect vote election
re-elect return reelect reelection
vote ballot cast-ballot
vote cast-ballot go-polls
vote elect poll
poll survey canvass
survey poll question
survey examine inspect
campaign canvass stump
campaign crusade fight
run stand contest
run campaign stand
run manage operate
run operate function
run sprint dash
run head lead
run flow pour
nominate put-forward propose nomination
nominate put-up propose
appoint name install appointment
appoint designate assign
appoint select choose
install appoint instal
install put-in fit installation
install swear-in inaugurate
inaugurate swear-in inauguration
inaugurate open launch
swear-in inaugurate sworn
crown enthrone coronation
succeed replace take-over
succeed follow replace succession
succeed manage accomplish success
succeed prosper thrive
replace substitute swap replacement
replace supplant supersede
replace change swap
substitute replace swap substitution
take-over assume take-control takeover
take-over acquire buy takeover
take-office assume-office assume-power
take-power seize-power assume-power
oust remove depose ouster
oust topple overthrow
oust drive-out expel
oust unseat remove
topple overthrow bring-down
topple fall-over fall-down
overthrow topple depose
overthrow oust bring-down
depose overthrow remove
unseat oust dislodge
impeach impeachment impeaching
resign quit step-down resignation
resign stand-down step-down
resign quit leave
resign give-up relinquish
quit give-up stop
step-down stand-down quit
step-down resign leave
abdicate give-up step-down abdication
retire stop-working retirement
retire bow-out retirement
defect switch-sides desert defection
desert abandon forsake
desert abscond run-away desertion
secede break-away split secession
secede break-away separate
unite join come-together
unite unify bring-together
unify unite merge unification
ally team-up alliance
ally side join-forces
join-forces team-up collaborate
align ally side alignment
support back stand-by
support back favour favor
support help aid
support champion advocate
support prop-up sustain
support sustain maintain
back support endorse backing
back champion support
advocate champion promote advocacy
advocate support recommend
champion promote support
oppose resist object
oppose fight resist opposition
oppose reject object-to
oppose stand-against resist
resist oppose withstand resistance
resist defy fight
boycott shun snub
boycott shun stay-away
shun avoid snub
shun avoid steer-clear
snub rebuff spurn
filibuster stall block
veto block reject
block obstruct impede
block close-off shut-off
block clog obstruct blockage
obstruct block hinder obstruction
obstruct impede hamper
thwart foil frustrate
thwart foil block
foil thwart stop
foil prevent thwart
stall stop halt
stall delay hold-up
lead guide conduct
lead head-up spearhead
lead cause result
spearhead lead head
head lead chair
head go travel
chair preside-over head
preside chair lead
oversee monitor supervise oversight
supervise oversee manage supervision
manage run handle management
manage succeed cope
manage oversee control
control run manage
control govern command
control rein-in contain
dominate control rule domination dominance
represent stand-for symbolise symbolize
represent speak-for act-for representation
symbolise symbolize represent signify
delegate assign entrust delegation
assign allocate give assignment
assign allot allocate
entrust assign hand
embargo boycott sanction
nationalise nationalize take-over nationalisation nationalization
privatise privatize sell-off privatisation privatization
tax levy taxation
levy impose charge
subsidise subsidize fund support
subsidise subsidize underwrite subsidy
fund finance bankroll
fund finance pay-for
fund pay-for sponsor funding
finance bankroll pay-for
bankroll fund back
sponsor fund back sponsorship
allocate assign earmark allocation
allocate allot set-aside
allocate distribute apportion
earmark set-aside allocate
ration limit restrict
redistribute reallocate share-out
attack assault strike
attack hit strike
attack set-upon mug
attack raid storm
assault attack beat
beat batter thrash beat-up beating
beat defeat overcome
beat overcome best
beat exceed surpass top
defeat overcome vanquish
win triumph victory prevail
win secure clinch
win gain earn secure
win receive land scoop
win come-first triumph
clinch seal secure
lose forfeit loss
lose mislay misplace
thrash trounce rout hammer
edge pip nose-out
draw tie draw-level
equalise equalize draw-level level
score net notch
score strike hit
compete contend vie competition
compete take-part participate
qualify go-through advance
eliminate knock-out dump-out elimination
eliminate remove eradicate get-rid
relegate demote relegation
promote move-up promotion
retain keep hold retention
defend retain hold
train practise practice drill
train coach teach training
coach manage train
referee officiate umpire
play take-part feature
sideline rule-out bench
bomb bombard bombing bombardment
shell bombard pound shelling
pound batter hammer
bombard pound pummel
hammer pummel pound
invade overrun invasion
invade enter incursion
occupy seize invade
occupy hold control occupation
occupy inhabit live-in
conquer capture subdue conquest
capture seize take
capture seize overrun
capture catch apprehend
seize take grab
seize take-over take-control seizure
confiscate seize confiscation impound
annex take-over annexation
recapture retake regain
recapture win-back take-back retake
regain recover win-back get-back
regain retake reclaim recover
reclaim recover take-back
liberate free liberation
liberate free set-free release
withdraw pull-out withdrawal
withdraw pull-back retreat
withdraw remove take-out
withdraw retract take-back
withdraw scratch pull-out
retreat pull-back fall-back
retreat withdraw retire
retract recant withdraw
advance push-forward move-forward press-on
advance progress move-forward
surrender give-up capitulate
surrender give-in yield
surrender hand-over give-up
surrender turn-in give-up
capitulate give-in yield capitulation
give-in yield succumb
fight battle combat
fight battle clash fighting
fight combat tackle
fight brawl scuffle
fight struggle battle
battle clash combat
clash skirmish fight
clash confront confrontation
struggle grapple wrestle
confront face challenge
confront face-up tackle
shoot fire open-fire shooting
shoot gun-down shooting
fire shoot discharge
fire launch shoot
gun-down shoot-dead gunned
shoot-down bring-down down
launch fire send
launch start begin
launch release introduce unveil
launch mount stage
ambush waylay attack
kill slay killing slaying
kill claim-life take-life
kill shoot-dead killing
kill slaughter butcher
murder slay slaying
massacre slaughter butcher
assassinate assassination assassin
die perish lose-life
die pass-away death passing
die succumb pass-away
wound injure hurt
injure hurt harm injury
maim mutilate disfigure
harm hurt damage
harm damage injure
damage spoil impair
torture torment abuse
behead decapitate beheading
hang lynch hanging
suffocate smother asphyxiate
strangle throttle choke
choke suffocate gag
poison intoxicate poisoning
besiege surround lay-siege siege
surround encircle ring
surround circle encircle
blockade seal-off blockading
seal-off cordon-off close-off
cordon-off close-off cordon
deploy send dispatch
deploy station position deployment
deploy use employ
station base post
dispatch send despatch
mobilise mobilize rally mobilisation mobilization
mobilise mobilize muster marshal
enlist join sign-up
enlist recruit sign-up
recruit hire take-on recruitment
conscript draft call-up conscription
arm equip supply
disarm lay-down disarmament
patrol police guard
guard protect watch-over
guard watch protect
protect shield safeguard protection
protect defend safeguard
protect preserve conserve
shield protect screen
secure obtain get
secure win land
secure protect safeguard
secure fasten tie
infiltrate penetrate infiltration
rebel revolt rise-up rebellion
rebel mutiny revolt
riot rampage rioting
loot plunder pillage ransack
loot steal looting
sabotage wreck undermine
retaliate hit-back strike-back retaliation
retaliate respond hit-back
avenge take-revenge revenge
escalate intensify step-up escalation
escalate worsen intensify
de-escalate calm defuse
defuse calm ease
calm soothe pacify
calm settle ease
pacify placate appease
appease placate mollify
reconcile make-up reconciliation
demilitarise demilitarize demilitarisation demilitarization
arrest apprehend nab
arrest capture catch
arrest pick-up nab
detain hold custody detention
detain intern hold
hold detain keep
hold stage host
hold stage organise organize
hold own possess
hold grasp grip clutch
hold contain accommodate
hold-up delay rob
hold-up delay slow-down
release free let-go
release launch bring-out
release emit discharge
free rescue liberate
free let-go set-free
free-up release make-available
escape flee break-out
escape get-away run-away
escape flee abscond
escape avoid evade
escape avert avoid
flee escape run-away
flee run-away bolt
flee leave escape
flee abscond run-off
evacuate leave clear
evacuate move-out evacuation
evacuate move clear
displace uproot drive-out displacement
elude evade escape
evade dodge avoid evasion
evade elude avoid
dodge avoid sidestep
avoid avert prevent
avert head-off stave-off
hide conceal cover-up
hide conceal mask
hide lie-low hide-out
conceal cover-up disguise concealment
mask hide disguise
disguise mask camouflage
bury inter burial
bury entomb inter
smuggle traffic smuggling
smuggle sneak slip
traffic smuggle deal
deal trade sell
deal-with handle tackle
deal-with address cope
steal thieve theft
steal take nick
steal pinch swipe
rob hold-up robbery
rob mug hold-up
burgle burglarise burglarize burglary
burgle break-into break-in
break-into force-way break-in
break-in burgle burglary
kidnap abduct abduction kidnapping
abduct snatch kidnap
snatch grab seize
snatch grab steal
hijack seize commandeer hijacking
defraud cheat swindle fraud
defraud con dupe
cheat swindle con
swindle con defraud
embezzle misappropriate embezzlement
embezzle siphon-off misappropriate
launder launder-money laundering
forge counterfeit fake forgery
fake feign pretend
pretend feign pose
pose impersonate masquerade
pose present raise
vandalise vandalize deface vandalism
deface vandalise vandalize daub
molest abuse molestation
grope molest touch
rape violate raping
stalk follow stalking
stalk track hunt
stab knife stabbing
slash cut gash
slash cut cut-back
punch hit strike
punch thump hit
slap smack hit
kick boot kicking
hit strike knock
hit strike slap
hit strike batter
hit affect impact
hit reach attain
hit collide-with run-into
strike hit smack
strike walk-out industrial-action
strike down-tools stop-work
run-over knock-down mow-down
run-over hit run-down
ram crash-into smash
ram hit slam-into
search hunt look-for
search scour comb
search look seek
search frisk check
hunt pursue chase
hunt track seek
hunt search manhunt
pursue chase follow pursuit
pursue seek follow
chase run-after pursue
follow track shadow
follow come-after succeed
follow tail trail
track follow trace
track monitor follow
raid storm swoop
raid search swoop
storm break-into burst-into
interview question talk-to
interview speak-to talk-to
investigate probe look-into investigation
investigate probe inquiry enquiry
probe examine explore
examine study inspect examination
examine look-at look-into
inspect check examine inspection
check verify examine
check inspect look-at
scrutinise scrutinize examine scrutiny
scrutinise scrutinize inspect study
study research investigate
study learn read
explore examine investigate exploration
explore look-into consider
test try-out trial
test check examine
test screen testing
experiment test experimentation
trap catch stick
trap strand stick
trap snare catch
trap confine pin-down
strand maroon abandon
catch trap capture
catch contract pick-up
catch grab snatch
catch land net
rescue save free
rescue save pull-out
rescue bring-safety save
rescue bail-out bailout
save rescue preserve
save spare rescue
save store keep
save put-aside set-aside
spare save exempt
salvage save recover rescue
salvage retrieve recover
recover recuperate get-well recovery
recover rebound bounce-back
recover get-better improve
recover find retrieve
recuperate convalesce recover
retrieve get-back recover retrieval
survive live-through pull-through survival
survive outlive outlast
survive live-on endure
endure suffer undergo
endure withstand tolerate
endure last persist
tolerate put-up bear
tolerate accept stand
tolerate stomach endure
withstand resist endure
suffer sustain undergo
suffer experience endure
suffer incur sustain
sustain maintain keep-up
undergo experience go-through
undergo have receive
experience face encounter
face encounter confront
encounter meet come-across
encounter meet run-into
devastate ravage lay-waste devastation
devastate destroy wreck
ravage lay-waste wreck
destroy wreck ruin destruction
destroy wipe-out demolish
destroy obliterate annihilate
destroy level flatten
ruin wreck spoil
demolish knock-down tear-down demolition
demolish pull-down bulldoze
demolish raze flatten
level flatten raze
flatten knock-down level
wipe-out eradicate eliminate
wipe-out annihilate exterminate
eradicate wipe-out stamp-out eradication
eradicate root-out eliminate
exterminate annihilate extermination
smash crash slam
shatter smash splinter
shatter dash destroy
crush squash flatten
crush suppress put-down
suppress quell put-down
suppress crush stifle suppression
quell put-down subdue
crack-down clamp-down crackdown clampdown
collapse cave-in fall-down
collapse give-way buckle
collapse fall-through break-down
collapse fail fold
collapse faint keel-over
crumble fall-apart disintegrate
disintegrate break-up fall-apart disintegration
break-up split split-up breakup
break-up disperse dissolve
break-down fail breakdown
break-down collapse fail
break-out erupt outbreak
break-out start flare-up
break-off end sever
flare-up erupt break-out
flood inundate flooding
flood submerge swamp
flood pour stream
submerge flood immerse
overflow spill-over burst-banks
spill leak spillage
leak seep ooze
leak escape seep
soak drench saturate
swamp overwhelm inundate
overwhelm swamp overload
overwhelm overpower crush
sweep-away wash-away carry-away
wash clean rinse
drown drowning drown-out
erupt explode eruption
erupt blow blow-up
burn blaze burning
burn set-fire torch
burn scorch char
burn-down destroy gut
blaze burn rage
torch set-alight set-fire
ignite set-alight set-fire ignition
ignite spark trigger
ignite light kindle
smoulder smolder burn
put-out extinguish douse
put-out issue release
extinguish put-out snuff-out
contain control bring-control
contain include hold
contain check curb containment
explode go-off detonate
explode blow-up explosion
explode go-off burst
detonate set-off explode detonation
detonate set-off blow-up
blow-up explode detonate
burst rupture split
burst explode pop
blast explode explosion
crash collide smash
crash plough plow smash
crash collide collision
crash hit smash-into
crash plunge plummet
crash come-down fall
crash fail go-down
collide hit crash-into collision
collide run-into smash-into
derail come-off derailment
overturn capsize tip-over
capsize overturn keel-over
sink founder go-down
sink go-under submerge
run-aground ground strand
skid slide slip
skid veer swerve
swerve veer turn
topple overturn tip-over
shake tremble quake
shake rattle jolt
shake shudder vibrate
rattle shake unsettle
rattle unnerve disturb
tremble shiver shake
strike hit rock
rock shake jolt
rage storm blaze
batter lash pound
lash batter buffet
lash whip flog
tear-down pull-down dismantle
tear-through rip-through sweep-through
uproot tear-up pull-up
injure wound wounding
shelter house accommodate
shelter take-shelter take-refuge
shelter protect harbour harbor
harbour harbor shelter hide
missing disappear vanish
disappear vanish disappearance
disappear go-missing vanish
disappear fade die-out
infect contaminate infection
contaminate pollute taint contamination
contaminate pollute pollution
contract catch get
contract hire engage
contract shrink narrow
diagnose identify diagnosis
treat care-for tend
treat treatment medicate
treat handle deal-with
cure heal remedy
heal recover mend
heal mend get-better
remedy fix correct
vaccinate inoculate immunise immunize
vaccinate jab vaccination inoculation
vaccinate immunise immunize vaccination immunisation immunization
inject jab injection
hospitalise hospitalize hospitalisation hospitalization
quarantine isolate isolation
isolate cut-off separate
isolate separate seclude
operate perform-surgery operation
operate run work
operate function work
transplant graft transplantation
transmit pass-on spread
transmit spread transmission
transmit broadcast send
sterilise sterilize disinfect
disinfect clean sanitise sanitize
bleed haemorrhage hemorrhage bleeding
faint pass-out black-out
pass-out faint collapse
vomit throw-up be-sick
breathe inhale respire
ail sicken fall-ill
fall-ill become-ill get-sick
suffer-from have battle
numb deaden dull
relieve ease alleviate relief
relieve soothe ease
ease soften lighten
ease abate subside
alleviate ease mitigate
mitigate lessen reduce mitigation
aggravate worsen exacerbate
aggravate make-worse inflame
exacerbate worsen make-worse
worsen deteriorate get-worse
worsen deteriorate deterioration
deteriorate decline worsen
weaken undermine erode
weaken fade lose-strength
weaken sap diminish
undermine weaken subvert
undermine erode damage
erode wear-away eat-away erosion
impair weaken damage impairment
strengthen reinforce bolster
strengthen tighten toughen
strengthen fortify reinforce
strengthen firm harden
reinforce bolster shore-up
reinforce strengthen reinforcement
bolster boost strengthen
bolster shore-up support
shore-up prop-up support
fortify strengthen fortification
tighten toughen harden
tighten stiffen toughen
relax loosen ease relaxation
relax rest unwind
rest relax take-break
improve better enhance improvement
improve get-better pick-up
improve upgrade enhance
enhance improve boost enhancement
upgrade improve modernise modernize
modernise modernize update modernisation modernization
refine improve hone
perfect hone refine
increase rise grow
increase rise go-up
increase raise boost
increase rise climb
increase raise lift
increase raise hike
increase raise step-up
increase grow growth
increase raise put-up
increase expand grow
rise climb go-up
rise grow climb
rise ascend go-up
rise edge-up inch-up
rise gain advance
rise stand-up get-up
climb ascend scale ascent
climb clamber scale
edge-up inch-up creep-up
grow expand growth
grow develop evolve
grow raise cultivate
grow swell increase
grow-up mature come-age
cultivate grow farm cultivation
swell bulge puff-up
swell grow expand
expand grow enlarge
expand widen broaden
expand extend expansion
expand spread grow
extend lengthen prolong
extend expand widen
extend stretch reach
extend offer give
prolong extend drag-out
broaden widen extend
stretch extend span
enlarge expand extend
multiply proliferate increase
double twofold doubling
treble triple threefold
quadruple fourfold quadrupling
halve cut-half halving
surge soar jump
surge soar rocket skyrocket
surge leap jump
surge spike jump
soar rocket shoot-up
soar shoot-up skyrocket
jump leap climb
jump rise climb
jump hop leap
leap bound jump
raise lift hoist
raise bring-up rear
raise bring-up mention
raise collect gather
raise put-up hike
lift end remove
lift boost raise
boost lift improve
boost enhance strengthen
boost help lift
step-up increase intensify
step-up ramp-up intensify
ramp-up increase step-up
intensify heighten deepen
intensify step-up strengthen
heighten increase raise
heighten intensify sharpen
accelerate speed-up quicken acceleration
accelerate hasten expedite
speed-up hasten quicken
hasten speed-up expedite
hurry rush hasten
rush hurry dash
rush race speed
rush race dash
inflate pump-up blow-up
exceed go-beyond surpass
exceed overtake surpass
surpass exceed outstrip
surpass outdo eclipse
overtake pass go-past
overtake surpass outstrip
top exceed pass
outnumber exceed outstrip
peak top-out crest
maximise maximize maximisation maximization
decrease fall decline
decrease reduce cut
decrease lower reduce
decrease lessen diminish
decrease drop go-down
fall drop decline
fall drop go-down
fall slip drop
fall dip slide
fall sink drop
fall tumble topple
fall slump drop
fall collapse come-down
fall trip tumble
drop lower reduce
drop dip slip
drop discard dump
drop withdraw abandon
drop leave-out omit
drop let-fall release
decline dwindle wane
decline slump fall
dip slip ease
slip slide dip
slip fall trip
slide slip fall
slide glide slip
dwindle shrink diminish
diminish reduce lessen
lessen reduce decrease
shrink contract shrinkage contraction
shrink reduce dwindle
narrow shrink reduce
plunge plummet tumble
plunge plummet nosedive
plunge dive fall
plunge slump tumble
plummet slump collapse
tumble slump slide
slump slide plunge
slump plunge collapse
reduce cut lower reduction
reduce cut slash
reduce cut cut-back
reduce cut trim
reduce lower bring-down
reduce cut-down lessen
reduce minimise minimize lessen
cut trim prune
cut slash axe
cut cut-back scale-back
cut sever slice
cut lower bring-down
cut-off sever disconnect
sever cut-off break-off
scale-back cut-back reduce
scale-down reduce scale-back
trim cut pare
curtail cut restrict
curtail reduce limit
slow slow-down decelerate slowdown
slow-down decelerate brake
slow delay hold-up
subside abate die-down
subside sink settle
abate ease die-down
abate subside let-up
fade wane diminish
fade die-away disappear
ebb recede wane
recede retreat ebb
deplete use-up exhaust
deplete run-down drain depletion
exhaust use-up drain
exhaust tire wear-out
drain empty exhaust
run-out expire end
run-out exhaust use-up
expire run-out lapse
expire end expiry expiration
stabilise stabilize steady stabilisation stabilization
stabilise stabilize level-off even-out
level-off plateau flatten-out
stagnate flatline stagnation
freeze halt suspend
freeze ice-over solidify
thaw melt defrost
melt thaw dissolve
fluctuate vary swing fluctuation
vary differ range variation
range vary extend
remain stay continue
remain stay keep
remain be-left linger
stay remain linger
stay live lodge
stay stop lodge
stay stay-put remain
linger persist last
linger loiter hang-around
keep maintain preserve
keep continue carry-on
keep store stash
keep-up maintain continue
maintain look-after service
preserve conserve maintain preservation
preserve protect keep
conserve save preserve
retain keep maintain
continue go-on carry-on
continue keep-on persist
continue proceed go-ahead
continue remain last
continue resume carry-on
continue press-on persevere
persist continue remain
persevere persist press-on
last go-on continue
last endure survive
last take run
go-on happen take-place
go-ahead proceed take-place
proceed move-ahead press-ahead
press-ahead push-ahead go-ahead
resume restart begin-again resumption
resume reopen restart
restart relaunch reboot
reopen resume re-open
renew resume restart
renew extend renewal
revive resurrect revival
revive resuscitate bring-back
restore bring-back reinstate restoration
restore repair renovate
restore give-back return
reinstate restore bring-back reinstatement
begin start commence
begin start get-underway
begin start kick-off
begin start beginning
start open begin
start kick-off get-underway
start found set-up
start set-off trigger
start turn-on switch-on
commence begin get-underway
initiate start launch initiation
initiate begin instigate
instigate provoke incite
open unlock unseal
set-up create form
set-up start launch
set-up erect put-up
set-up frame trap
set-off leave depart
set-off set-out start
set-off trigger spark
set-out leave depart
found establish set-up foundation
found create start
establish found create establishment
establish set-up form
establish prove show
create make produce
create establish found creation
create generate produce
form create establish formation
form set-up found
form make-up constitute
form make shape
pioneer introduce originate
introduce bring-in launch introduction
introduce bring-in institute
introduce present acquaint
end stop halt
end finish close
end finish complete
end bring-end terminate
end terminate scrap
end close wind-up
end come-end finish
finish conclude wrap-up
complete finish conclude completion
complete finalise finalize finish
complete fill-in fill-out
finalise finalize conclude settle
wind-up end liquidate
terminate end cut-short termination
terminate end axe
cease stop halt
cease stop end cessation
stop prevent halt
stop pull-over halt
halt stop freeze
pause stop break
suspend halt pause suspension
suspend hang dangle
close shut closure
close shut-down closure shutdown
close shut fasten
close shut seal
close-down shut-down close
shut close shut-down
shut-down switch-off power-down
cancel call-off cancellation
cancel call-off scrap
cancel call-off abandon
postpone delay put-off postponement
postpone delay defer
postpone push-back put-back
postpone reschedule rearrange
delay defer push-back
delay hold-back slow
defer postpone put-off
put-off deter discourage
push-back delay postpone
push-back repel repulse
reschedule rearrange put-back
schedule time set
schedule slate plan
bring-forward move-up advance
arrange organise organize set-up arrangement
arrange organise organize plan
arrange fix set-up
arrange order position
organise organize run coordinate
stage hold put-on
stage mount put-on
stage perform put-on
coordinate organise organize co-ordinate
prepare get-ready preparation
prepare ready gear-up
prepare brace get-ready
prepare make cook
brace prepare steel
abandon give-up scrap
abandon drop ditch
abandon leave desert
abandon ditch dump
ditch drop dump
give-up abandon quit
give-up surrender relinquish
relinquish give-up cede
cede give-up hand-over
cede yield surrender
happen occur take-place
happen come-about arise
occur happen occurrence
take-place be-held occur
arise emerge occur
arise come-up crop-up
emerge appear come-out
emerge arise surface
emerge come-light surface
appear emerge surface
appear turn-up show-up
appear feature star
appear come-before attend
turn-out prove transpire
turn-out attend show-up
become turn grow
become get grow
cause bring-about lead
cause trigger spark
cause prompt lead
cause produce create
cause result-in lead-to
cause inflict wreak
cause provoke spark
cause bring-about produce
cause prompt trigger
bring-about lead-to cause
lead-to bring-about result-in
result stem arise
result follow ensue
stem stop halt
trigger spark prompt
trigger prompt provoke
spark prompt ignite
prompt trigger spur
prompt lead spark
prompt provoke spur
spur prompt encourage
spur stimulate drive
stimulate boost spur stimulation
stimulate encourage spur
incite stir-up provoke incitement
incite instigate foment
stir-up provoke foment
stoke fuel inflame
fuel stoke fan
fuel drive feed
drive fuel propel
drive push spur
drive steer motor
drive force push
contribute add-to help
contribute give donate contribution
affect influence impact
generate produce generation
produce make manufacture
produce manufacture production
produce yield generate
produce show present
make build construct
make earn bring-in
make-up constitute comprise
make-up account-for comprise
account-for make-up represent
build construct erect
build construct construction
build put-up erect
build develop create
erect put-up raise
assemble put-together build
assemble gather come-together
assemble gather assembly
rebuild reconstruct restore reconstruction
rebuild renovate redevelop
renovate refurbish do-up renovation
renovate restore refurbish
refurbish revamp renovate refurbishment
repair fix mend
fix correct rectify
fix solve resolve
fix set determine
fix rig manipulate
mend repair patch-up
correct rectify put-right correction
correct fix amend
dismantle take-apart disassemble
dismantle break-up take-down
develop create design
develop build-up grow
develop evolve development
develop devise create
develop unfold evolve
unfold develop happen
evolve develop evolution
design plan draw-up
design create devise
invent devise create invention
innovate innovation pioneering
copy imitate mimic
copy replicate reproduce
copy duplicate reproduce
imitate mimic emulate imitation
replicate reproduce duplicate replication
change alter modify
change alter alteration
change switch swap
change shift alter
change transform reshape
change amend alter
modify adapt alter modification
adapt adjust adaptation
adapt modify tailor
adjust alter modify adjustment
adjust adapt change
transform change convert transformation
transform turn-into change
transform remake reshape
convert change turn-into conversion
shift move change
shift switch change
switch shift move
switch-on turn-on activate
switch-off turn-off shut-off
turn-off switch-off shut-down
turn-down decline reject
turn-up arrive show-up
turn-back send-back return
turn-away reject refuse
turn veer swing
rotate spin turn rotation
rotate alternate take-turns
swap exchange trade
swap switch trade
reverse go-back u-turn
give hand provide
give hand-over pass
give present award
give deliver make
give offer provide
give-away donate hand-out
give-back return hand-back
donate give contribute donation
hand give pass
hand-over give turn-over handover
hand-over pass transfer
hand-out dish-out give-out
hand-down pass-down bequeath
hand-in submit turn-in
distribute hand-out give-out distribution
distribute share-out dole-out
distribute deliver supply
provide give supply
provide supply provision
provide supply furnish
supply provide deliver
supply furnish equip
equip supply fit-out
deliver bring provide
deliver bring delivery
deliver send bring
offer tender bid
offer propose offering
bid try attempt
award present confer
bestow confer grant
share divide split
share divide share-out
divide split separate
divide split division
split divide break-up
split separate break-up
split separate part
separate part split-up separation
separate detach disconnect
transfer move shift
transfer send wire
transfer move switch
return give-back send-back
return go-back come-back
return come-home go-home
return hand-back restore
return bring-back take-back
send dispatch ship
send transmit dispatch
send mail post
send-back return repatriate
ship send transport
ship send shipment
receive get obtain
receive get be-given
get acquire obtain
get fetch bring
get gain win
get-rid remove dispose
obtain gain secure
gain get obtain
gain rise increase
acquire buy purchase acquisition
acquire get gain
take bring carry
take carry transport
take remove steal
take-away remove confiscate
take-on hire employ
take-on tackle face
take-off lift-off takeoff
take-up begin start
take-up accept adopt
deprive strip rob
strip deprive remove
strip undress disrobe
collect gather pick-up collection
collect gather amass
collect pick-up fetch
gather collect assemble
gather meet assemble
gather come-together congregate
accumulate amass build-up accumulation
inherit come-into inheritance
lend loan advance
borrow take-loan borrowing
repay pay-back pay-off repayment
repay pay-back return
pay-back repay refund
owe be-indebted debt
pay hand-over spend
pay pay-out payment
pay settle meet
pay-out disburse payout
spend pay-out splash
spend lay-out expend
waste squander fritter
squander waste blow
buy purchase snap-up
buy purchase buying
buy-up snap-up acquire
sell market trade
sell flog offload
sell sale selling
sell-off offload dispose
offload sell unload
auction sell-off put-auction
trade deal do-business
market promote sell
invest put-money investment
invest pump-in plough
profit benefit gain
benefit help aid
earn make take-home
earn merit deserve
gross take bring-in
cost price set-back
price value cost
value price estimate
merge combine amalgamate merger
merge join-together unite
combine merge join
combine unite join combination
combine blend mix
blend mix mixture
join link-up team-up
join connect link
join link unite
team-up join-forces partner
link connect tie
link connect connection
associate link connect association
spin-off hive-off demerge demerger
diversify branch-out diversification
outsource contract-out farm-out
liquidate wind-up liquidation
go-bust go-bankrupt fold
go-bust collapse fold
fold collapse shut-down
fail flop failure
fail collapse go-under
fail fall-short miss
fail break-down malfunction
flop fail bomb
flounder struggle falter
falter stumble waver
stumble trip falter
thrive flourish prosper
thrive boom prosper
boom thrive flourish
rebound bounce-back recovery
rally recover rebound
rally gather assemble
list float flotation
hedge insure protect
insure cover insurance
underwrite back guarantee
default fail-pay renege
renege back-out go-back
audit inspect check
devalue depreciate devaluation
depreciate lose-value depreciation
appreciate gain-value appreciation
downgrade demote lower
upgrade raise promote
demote downgrade relegate demotion
brand label stamp
monopolise monopolize corner dominate
hire recruit employ
hire engage appoint
hire rent charter
employ use utilise utilize
sack fire dismiss dismissal
sack dismiss axe
sack fire let-go
sack ransack plunder
fire sack dismiss firing
dismiss sack let-go
lay-off make-redundant layoff redundancy
lay-off let-go shed
shed lose cut
shed cast-off drop
axe cut scrap
work toil labour labor
work be-employed serve
serve work act
serve dish-up provide
serve wait-on attend
walk-out strike stop-work
walk-out leave storm-out
picket protest demonstrate
unionise unionize organise organize
pay reward remunerate
reward pay recompense
staff man crew
transport carry convey
transport move ship
transport take ferry
carry bear hold
carry-on continue keep-on
carry-on go-on proceed
carry-out conduct perform
carry-out commit perpetrate
carry-out do perform
carry-out mount conduct
conduct run hold
conduct lead direct
perform play performance
perform act appear
undertake carry-out conduct
undertake take-on embark
act perform play
act take-action move
ferry carry transport
ferry shuttle carry
airlift fly evacuate
fly pilot operate
fly jet travel
fly soar glide
fly hover float
land touch-down landing
land alight come-down
divert reroute redirect diversion
divert deflect redirect
board get-on embark
board get-aboard enter
disembark get-off alight
load fill pack
unload empty offload
fill occupy take
empty clear vacate
empty drain clear
park pull-up stop
navigate steer guide
commute travel commuting
ride cycle bike
sail cruise set-sail
sail voyage cruise
dock moor berth
tow haul pull
tow drag haul
haul drag pull
pull drag tug
pull-out withdraw exit
pull-over stop pull-up
push shove press
shove push thrust
press push squeeze
squeeze press compress
ground cancel halt
disrupt interrupt upset disruption
disrupt hit affect
disrupt interfere hamper
hack break-into breach hacking
hack chop cut
breach penetrate hack
crash break-down fail
log-in sign-in log-on
log-out sign-out log-off
download save downloading
install set-up load
delete erase remove deletion
delete remove take-down
erase wipe delete
wipe erase clear
wipe clean rub
encrypt scramble encode
decrypt decode decipher
decipher decode crack
automate mechanise mechanize automation
digitise digitize digitisation digitization
programme program code
click press tap
tap press touch
roll-out launch introduce rollout
roll-out release introduce
switch-over change-over switchover
disable deactivate turn-off
disable incapacitate cripple
cripple disable paralyse paralyze
cripple incapacitate maim
paralyse paralyze immobilise immobilize paralysis
activate turn-on trigger activation
enable help allow
connect plug-in hook-up
disconnect unplug cut-off
reconnect restore reconnection
prove show demonstrate proof
prove establish confirm
prove turn-out show
show demonstrate indicate
show reveal indicate
show present exhibit
show depict portray
demonstrate show prove demonstration
demonstrate display show
exhibit show display exhibition
expose uncover reveal exposure
expose lay-bare reveal
uncover expose unearth
uncover reveal discover
unearth dig-up uncover
unearth discover find
dig excavate burrow
dig-up unearth exhume
excavate dig excavation
exhume disinter dig-up
orbit circle go-round
lift-off blast-off launch
blast-off lift-off take-off
measure quantify measurement
calculate work-out compute calculation
count tally number
count tally add-up
add-up total tally
total add-up amount
total number reach
include contain comprise
include involve incorporate inclusion
include take-in cover
incorporate include integrate
integrate incorporate combine integration
involve include entail
involve entail mean
mean signify imply
mean spell signal
comprise consist-of make-up
consist-of comprise be-made
cover include span
cover span stretch
cover shroud blanket
blanket cover carpet
rain pour drizzle
pour rain bucket-down
snow snowfall snowing
blow gust puff
shine gleam glow
warm heat warm-up
heat warm heat-up
cool chill cool-down
boil simmer heat
evaporate vaporise vaporize evaporation
dry dry-out dehydrate
wet soak dampen
dampen moisten wet
dampen depress curb
condense compress shorten
dissolve melt disappear
dissolve disband break-up dissolution
disperse break-up scatter
disperse scatter spread dispersal
scatter strew spread
scatter disperse run-off
spread extend expand
pollute contaminate foul
emit release give-off emission
emit discharge send-out
discharge release let-go
absorb soak-up take-in absorption
extract take-out remove extraction
extract mine remove
mine dig extract
drill bore drilling
breed reproduce breeding
breed rear raise
hatch emerge hatching
feed nourish feeding
graze feed browse
hibernate sleep hibernation
migrate move migration
migrate emigrate relocate
emigrate leave emigration
immigrate settle immigration
relocate move relocation
relocate move move-house
move relocate transfer
move travel go
move-in move-into settle
move-out leave vacate
go leave depart
go-back return retreat
go-through pass-through cross
go-through examine search
travel journey go
travel go trip
travel visit tour
journey travel trip
visit tour trip
visit call-on drop-in
visit go-to travel-to
roam wander rove
wander stray roam
wander stroll ramble
stray wander drift
drift float drifting
float drift hover
walk stroll wander
walk hike trek
walk march parade
walk go-foot stroll
march parade procession
march walk stride
run race sprint
race sprint dash
speed race hurtle
gallop race run
crawl creep inch
creep crawl sneak
sneak creep slip
climb-down back-down give-way
back-down climb-down give-in
back-out pull-out withdraw
back-up reverse support
jump spring leap
dive plunge swim
swim bathe paddle
slide slither glide
roll tumble turn
bounce rebound spring
swing sway oscillate
sway swing rock
bend lean stoop
bend curve twist
lean tilt incline
tilt lean tip
kneel bow genuflect
bow stoop bend
sit sit-down perch
stand stand-up get-up
stand tolerate bear
lie recline lie-down
lie be-located sit
arrive reach come
arrive get-to reach
arrive come arrival
arrive land touch-down
arrive pull-in reach
come arrive turn-up
come-back return comeback
come-forward volunteer step-forward
approach near draw-near
approach near come-close
reach attain achieve
reach contact get-hold
enter go-into come-into
enter go-in come-in
enter get-into entry
enter join take-part
return re-enter come-back
leave depart exit
leave depart departure
leave go quit
leave go-away depart
leave set-off set-out
leave quit exit
leave bequeath will
bequeath leave hand-down
depart exit departure
exit leave departure
cross traverse crossing
cross go-over pass-over
pass go-by elapse
pass-on relay convey
pass-by go-past go-by
precede come-before predate
predate precede antedate
accompany escort go-with
accompany escort join
escort accompany lead
guide lead steer guidance
guide show lead
usher escort guide
invite ask invitation
invite ask call-in
meet see encounter
meet get-together meeting
meet hold-talks talk
meet gather convene
meet convene sit
meet greet welcome
convene meet assemble
greet welcome salute greeting
salute hail greet
attend go-to be-present attendance
attend take-part participate
attend turn-out go-to
participate take-part join participation
skip miss omit
miss skip fail-attend
miss overlook fail-see
reunite bring-together reunion
socialise socialize mingle mix
wed marry tie-knot
marry wed get-married marriage
marry wed wedding
engage get-engaged betroth
divorce split split-up
date go-out see
embrace hug cuddle
kiss embrace smooch
live reside dwell
live reside stay
live inhabit dwell
live be-based reside
live exist be-alive
inhabit live-in populate
settle live move
exist be existence
age grow-old ageing aging
be-born come-world birth
give-birth have-baby birth
deliver give-birth delivery
adopt foster take-in
abort terminate abortion
wake wake-up awake awaken
sleep slumber nap
sleep doze nap
house accommodate put-up
accommodate house lodge
host entertain receive
rent lease rental
lease rent hire
help assist aid
help assist assistance
help support assist
help contribute assist
help give-hand assist
facilitate ease enable facilitation
facilitate help assist
cooperate collaborate work-together cooperation collaboration
collaborate work-together team-up
cooperate co-operate work-together
volunteer offer step-forward
rely-on depend-on count-on
depend rely hinge
depend-on rely-on hinge-on
foster nurture encourage
nurture foster bring-up
prevent stop avert
prevent block stop prevention
prevent preclude stop
hinder hamper impede hindrance
hamper hinder obstruct
hamper impede slow
impede hinder obstruct
deter prevent deterrent
stave-off ward-off fend-off
fend-off repel ward-off
repel fend-off repulse
repel drive-back push-back
interfere meddle interference
meddle interfere tamper
address tackle deal-with
address handle cope
tackle handle confront
handle deal-with manage
cope manage get-by
cope deal-with handle
use exploit usage
use apply exercise
exploit use take-advantage
exploit abuse exploitation
consume eat drink
consume use use-up consumption
eat consume dine
drink sip swallow
swallow gulp ingest
cook prepare bake
taste try sample
smell sniff scent
touch handle feel
wear don sport
don wear put-on
dress clothe attire
remove take-away removal
remove take-off get-rid
remove strip eliminate
remove oust dismiss
dispose get-rid throw-away disposal
discard throw-away dump
throw hurl toss
throw fling hurl
throw pitch lob
hurl fling lob
throw-away discard bin
toss throw flip
put place set
put place lay
put place position
place finish come
set fix establish
set establish lay-down
lay-down set stipulate
insert put-in place insertion
attach fix fasten
attach connect join
tie fasten bind
untie loosen unfasten
add include append
add attach append
add tack-on append
fold crease bend
wrap cover envelop
store keep stockpile
stockpile hoard amass
hoard stockpile stash
have contain include
possess own have possession
belong be-owned be-part
seek pursue want
manage succeed achieve
achieve accomplish attain achievement
accomplish achieve fulfil fulfill
fulfil fulfill carry-out fulfilment fulfillment
practise practice rehearse
rehearse run-through rehearsal
teach instruct educate
teach train tutor
educate teach school
graduate qualify graduation
enrol enroll register sign-up
enrol enroll join enrolment enrollment
register record registration
sign put-signature signature
sign ink sign-off
sign recruit sign-up
subscribe sign-up subscription
wait await waiting
wait hang-on hold-on
await wait-for expect
play participate compete
sing croon chant
dance sway dancing
paint draw sketch
draw sketch illustrate
illustrate show demonstrate
exemplify illustrate typify
act-out perform portray
feature include present
premiere debut open
debut premiere first-appear
edit revise editing
print publish run
mark indicate signify
mark grade score
grade mark rate
rate rank grade
rank rate place
rank place come
classify categorise categorize classification
classify class group
group cluster classify
sort arrange classify
assign post appoint
separate sort sort-out
mourn pay-tribute honour honor
pray worship prayer
worship revere worshipping
bless consecrate blessing
preach sermonise sermonize sermon
convert switch change
ease-off let-up slacken
clean cleanse wash
clean-up clear-up tidy-up cleanup
tidy clean neaten
lock bolt secure
unlock open release
knock hit bang
knock-down demolish flatten
knock-out eliminate beat
bang slam knock
bite nip chew
sting prick bite
scratch scrape claw
scrape graze scratch
rub scrub polish
cut chop slice
tear rip rip-up
rip tear rend
pierce puncture perforate
puncture pierce burst
penetrate pierce enter
dissect analyse analyze dissection
stretch strain extend
strain stretch stress
overload strain overburden
burden saddle load
flow run stream
flow pour gush
gush pour spurt
drip trickle dribble
trickle drip seep
splash spray splatter
spray squirt shower
sprinkle scatter dust
litter strew scatter
hang-up ring-off end-call
ring sound peal
sound ring blare
sound seem appear
emphasise emphasize stress highlight
prioritise prioritize put-first prioritisation prioritization
overshadow eclipse outshine
outweigh exceed outbalance
counter oppose respond
counteract offset counter
offset balance counteract
balance offset even-out
match equal rival
equal match parallel
tally match agree
coincide clash overlap
overlap coincide intersect
correspond match tally
fit suit match
suit fit become
contradict conflict-with oppose contradiction
conflict clash differ
contrast differ diverge
lag trail fall-behind
trail lag follow
outperform beat surpass
outpace outstrip exceed
break beat better
smash break beat
hold-talks meet negotiate
strike agree reach
seal clinch conclude
wage conduct fight
unleash let-loose launch
let-down disappoint fail
let-up ease abate
bring-back return restore
bring-in introduce earn
bring-together unite gather
spend-time stay pass
deserve warrant merit
warrant justify merit
justify defend warrant justification
excuse justify pardon
blame accuse criticise criticize
owe-to attribute be-due
tip predict expect
tip tilt overturn
bet wager gamble
stake bet wager
back bet-on support
raffle draw lottery
reassess reconsider review
reconsider rethink review reconsideration
rethink reconsider reassess
change-mind reconsider u-turn
revisit reconsider review
repeat do-again redo
rename retitle rebrand
rebrand rename relaunch
relaunch restart reintroduce
reintroduce bring-back restore reintroduction
reduce shrink downsize
downsize shrink cut-back
phase-out scrap end
phase-in introduce roll-out
wean break-off separate
cling hold-on stick
stick glue paste
stick-to abide adhere
hover float hang
loom threaten approach
impend loom approach
lurk hide prowl
prowl roam lurk
sneak-in slip-in infiltrate
trespass intrude encroach
encroach intrude impinge
intrude trespass intrusion
gatecrash crash barge-in
crowd throng pack
flock crowd stream
queue line-up wait
line-up queue form
evict remove eviction
rehouse resettle rehousing
resettle relocate rehouse resettlement
reform change reformation
reoffend offend reoffending
rehabilitate reintegrate rehabilitation
parole free-early release-early
discriminate treat-unfairly discrimination
segregate separate segregation
persecute oppress victimise victimize persecution
oppress persecute subjugate oppression
exploit use exploitation
enslave subjugate enslavement
groom prepare train
radicalise radicalize radicalisation radicalization
recognise recognize honour honor award
spy snoop spying espionage
eavesdrop listen-in bug
bug wiretap tap
intercept stop interception
swoop raid pounce
pounce leap swoop
overpower subdue overcome
overcome beat conquer
restrain hold-back control
restrain subdue hold
subdue overpower restrain
handcuff shackle cuff
shackle chain handcuff
chain tie shackle
gag silence muzzle
"""

NOUNS = """
resident inhabitant local dweller
person individual human
people person
population populace
relative relation kin family-member loved-one
mother mum mom
father dad
child kid youngster
child minor
teenager teen adolescent
youth youngster young-person
baby infant newborn
pensioner retiree
elderly old aged
man male
woman female
pupil schoolchild schoolkid
student pupil
husband spouse
wife spouse
couple pair two
neighbour neighbor
friend pal mate buddy
colleague co-worker coworker workmate
authority official
bureaucrat civil-servant public-servant
aide adviser advisor
aide assistant helper
deputy vice
leader head chief boss
head director chief
chief-executive ceo boss head chief
chairman chair chairperson chairwoman
executive manager boss
founder co-founder cofounder creator
spokesperson spokesman spokeswoman representative
envoy emissary representative delegate
mediator broker intermediary go-between
expert specialist
expert analyst
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
dead fatality death
dead deceased
toll death-toll
injured wounded hurt
injury wound
body corpse remains
migrant immigrant
tourist visitor
tourist holidaymaker vacationer
visitor guest
traveller traveler passenger
passenger commuter
motorist driver
climber mountaineer
protester protestor demonstrator marcher
worker labourer laborer
employee worker staff personnel workforce
firefighter fireman
rescuer rescue-worker emergency-worker rescue-team rescue-crew
lawmaker legislator mp parliamentarian deputy
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
winner champion
participant competitor contestant entrant
footballer soccer-player
teammate team-mate
coach trainer
star celebrity
actor actress performer
singer vocalist
novelist author writer
journalist reporter correspondent
presenter host anchor
crowd throng
customer client
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
gunman attacker
hostage captive
prisoner inmate
prisoner detainee
defendant accused
lawyer attorney counsel
lawyer solicitor
lawyer barrister
prosecutor district-attorney public-prosecutor
judge justice
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
militant fighter rebel insurgent
rebel insurgent guerrilla guerilla
jihadist jihadi
soldier troop serviceman
troop force soldier
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
government administration
government cabinet
government state authority
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
company firm business enterprise
company firm corporation group
startup start-up
bank lender
bourse stock-exchange stock-market
faith religion
university college
clinic health-centre health-center
nursing-home care-home
kindergarten nursery preschool
military army
military armed-force
intelligence-agency spy-agency secret-service
club team side
team squad
newspaper paper daily publication
newspaper outlet publication
magazine publication
media outlet news-outlet
media press
news-agency wire-service newswire
television tv
television-station tv-station tv-channel
election vote poll ballot
general-election parliamentary-election national-election
presidential-election presidential-vote presidential-poll
by-election byelection special-election
snap-election early-election
runoff run-off second-round
voter electorate
constituency electoral-district
constituency seat
polling-station polling-place voting-station voting-place
polling-station voting-site polling-site
polling-day election-day
poll survey opinion-poll
turnout participation voter-participation
referendum plebiscite
referendum vote
victory win triumph
defeat loss
campaign drive push effort
candidacy candidature bid run
inauguration swearing-in investiture
resignation departure exit
dismissal sacking firing removal ouster ousting
removal ouster ousting overthrow toppling
uprising revolt rebellion insurrection
rebellion insurgency
revolution uprising
reform overhaul revamp shake-up shakeup
reorganisation reorganization restructuring
reshuffle shake-up
stance position view
policy approach
bill draft-law legislation
law legislation act statute
rule regulation
decree edict order
order directive instruction command
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
talk negotiation discussion dialogue
conversation discussion talk chat
meeting gathering session
meeting talk
summit meeting conference
trip journey voyage
tour trip visit
agreement deal accord pact treaty
compromise middle-ground
settlement agreement deal
consensus agreement
contract deal agreement
sanction penalty
sanction restriction
ban prohibition bar
ban embargo
ban outlawing
restriction curb limit limitation
border frontier boundary
permit licence license
asylum refuge sanctuary
deportation expulsion removal
repatriation return
immigration migration
relation relationship tie link connection
cooperation co-operation collaboration
aid assistance help support
support backing endorsement
humanitarian-aid relief
relief aid
aid-worker relief-worker humanitarian-worker
donation contribution
pledge promise vow commitment
statement declaration announcement proclamation communique
comment remark statement
speech address talk
press-conference news-conference press-briefing news-briefing briefing
response reply answer
response reaction
call appeal plea request
call demand
request application
warning alert caution
criticism condemnation denunciation rebuke
backlash outcry uproar
anger fury rage outrage
denial rejection
refusal rejection
claim assertion contention
claim allegation
allegation accusation
admission acknowledgement acknowledgment
account version description
inquiry enquiry investigation probe
analysis examination review
assessment evaluation appraisal review
analysis study
study research report
study survey
finding conclusion result
finding discovery find
result outcome consequence
effect impact consequence
consequence repercussion ramification implication fallout
aftermath wake
reason cause
reason motive motivation
source origin root
reason ground basis
reason justification rationale explanation
plan scheme proposal
plan project scheme
plan intention
plan strategy blueprint roadmap
program programme scheme initiative project
proposal suggestion recommendation
proposal offer
advice guidance recommendation guideline
method technique approach way
way manner means mean
tactic method strategy
aim goal objective purpose
aim goal objective target
aim intention intent
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
estimate estimation calculation
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
defence defense
delay hold-up holdup
delay postponement deferral
halt stoppage suspension pause
interruption disruption
abolition cancellation scrapping
closure shutdown closing
launch start opening introduction rollout roll-out
implementation introduction
approval permission authorisation authorization clearance go-ahead green-light consent
approval backing
shortage lack scarcity
shortage shortfall deficit
condition circumstance situation state
drawback disadvantage downside
weakness shortcoming flaw
flaw defect fault
mistake error blunder
failure breakdown malfunction fault glitch
breakdown collapse
misconduct wrongdoing malpractice
abuse mistreatment ill-treatment maltreatment
harassment bullying
racism racial-discrimination racial-prejudice
gap difference disparity discrepancy inequality
gap divide
freedom liberty
influence sway clout
oversight supervision monitoring
surveillance monitoring
inspection check examination scrutiny
manhunt hunt search
lawsuit suit case legal-action legal-case
trial case court-case
ruling decision verdict judgment judgement
injunction court-order
charge count
indictment charge
conviction guilty-verdict
sentence punishment
jail-sentence prison-sentence jail-term prison-term sentence
life-sentence life-imprisonment
death-penalty capital-punishment death-sentence
imprisonment jailing incarceration
prison jail penitentiary
custody detention
seizure confiscation
release freeing liberation
fine penalty
penalty punishment
compensation damages payout reparation
testimony evidence
evidence proof
crime offence offense
violation breach infringement
illegal unlawful illicit
illegal outlawed banned
killing slaying
murder homicide
massacre slaughter
carnage bloodshed slaughter
shooting gun-attack
gunfire gunshot
robbery heist
burglary break-in
theft stealing larceny
kidnapping abduction kidnap
sexual-assault sex-attack
sexual-abuse sex-abuse
domestic-violence domestic-abuse
offensive assault attack push
attack raid strike onslaught
terrorist-attack terror-attack
terrorism terror
plot conspiracy
plot scheme
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
armoured armored
war conflict armed-conflict
conflict fighting
fighting combat battle hostility
clash fighting fight skirmish
battle fight fighting
clash confrontation
brawl scuffle fight
offensive assault campaign
offensive push advance
counteroffensive counter-offensive
counter-attack counterattack
raid operation
operation mission
bombardment shelling
bombardment bombing
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
crash collision smash
earthquake quake tremor
flood flooding deluge inundation
landslide landslip mudslide
storm hurricane
storm typhoon
storm cyclone
tornado twister
blizzard snowstorm
rain rainfall
downpour heavy-rain torrential-rain
heatwave heat-wave
drought dry-spell
famine starvation
wildfire bushfire forest-fire
wildfire fire blaze
fire blaze inferno flame
explosion blast detonation
debris rubble wreckage
ruin rubble
destruction devastation
damage harm
rescue rescue-operation rescue-effort
shelter refuge
shelter accommodation
emergency-service rescue-service first-responder
recovery rebound revival improvement
reconstruction rebuilding
cleanup clean-up
wellbeing well-being welfare
illness sickness disease ailment condition
virus pathogen
coronavirus covid covid-19
flu influenza
tumour tumor
spread transmission
vaccine jab shot injection
vaccine vaccination
vaccination inoculation immunisation immunization jab
booster booster-shot booster-jab
drug medicine medication
treatment therapy care
healthcare health-care medical-care
surgery operation procedure
trial test experiment
test screening check
quarantine isolation
mask face-mask face-covering
intensive-care critical-care icu
birth delivery childbirth
fatal deadly lethal
ill sick unwell
ageing aging
life-threatening critical
toxic poisonous
trade commerce
economic financial
downturn slump
slowdown downturn
inflation price-rise price-increase
cost price
cost expense
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
revenue turnover sales
loan credit
mortgage home-loan
bailout bail-out rescue rescue-package
funding finance money fund
money cash
spending expenditure outlay
cut reduction cutback
bankruptcy insolvency
bankrupt insolvent
takeover acquisition purchase buyout buy-out
merger tie-up
share stock
stake holding shareholding
share-price stock-price
bid offer
property real-estate
goods good product merchandise item
shipment consignment delivery
cargo freight
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
job work employment
layoff lay-off redundancy job-cut job-loss
unemployment joblessness
unemployed jobless
strike walkout walk-out stoppage industrial-action
general-strike nationwide-strike
labour labor
recruitment hiring
holiday vacation break
bank-holiday public-holiday
protest demonstration demo rally march
riot rioting disturbance disorder
crackdown clampdown repression suppression
transport transportation
public-transport public-transit mass-transit
car automobile
lorry truck
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
queue line
car-park parking-lot
petrol gasoline gas
petrol-station gas-station filling-station
tyre tire
luggage baggage
technology tech
mobile-phone cellphone cell-phone mobile smartphone phone
phone telephone
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
outage disruption
progress advance headway
progress improvement
progress development
version edition model
energy power
electricity power
grid network
power-station power-plant
solar-power solar-energy
renewable-energy green-energy clean-energy
oil crude petroleum
gas natural-gas
oil-rig oil-platform
waste rubbish refuse trash garbage
emission discharge
carbon carbon-dioxide co2
climate-change global-warming
environmental ecological
environmentalist conservationist
conservation preservation protection
forest woodland
forest wood
farming agriculture agricultural
sustainable environmentally-friendly eco-friendly
cold chilly
sea ocean
coast shore coastline seaboard seaside
beach shore seashore
mountain peak
exam examination test
primary-school elementary-school
secondary-school high-school
tweet post message
footage video film clip recording
film movie
cinema movie-theatre movie-theater
theatre theater
photo photograph picture image
story account report
article report story
broadcast programme program show
rumour rumor speculation
leaflet flyer pamphlet brochure
concert gig show performance
exhibition display show
painting picture artwork
statue monument
monument memorial
award prize honour honor
prize trophy cup
football soccer
match game fixture
stadium arena ground venue
draw tie
place location site spot
venue location site
scene site
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
country nation
native indigenous
earth world planet
global worldwide international
globally worldwide internationally
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
flat apartment
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
triple treble threefold
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
rise climb gain
surge spike upsurge increase
extension expansion
boost increase lift
fall drop decline decrease reduction dip
fall drop decline slump slide plunge
deterioration worsening decline
change shift transition
start beginning outset onset commencement
end conclusion close finish ending completion
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
annual yearly
annually yearly every-year
era age epoch period
period time spell
phase stage
moment point instant
deadline cut-off time-limit
timetable schedule timeline
past previous last
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
quick fast rapid swift
quickly fast rapidly swiftly speedily
slow gradual
sudden abrupt
suddenly abruptly
unexpected surprise surprising unforeseen
surprisingly unexpectedly
late delayed belated
delayed postponed
early premature
simultaneous concurrent
simultaneously concurrently at-once
meanwhile meantime
eventually finally ultimately
again once-more
large big huge massive enormous vast
giant huge gigantic massive enormous
large major big
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
limited restricted
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
alleged suspected
alleged purported supposed
alleged reported
allegedly reportedly
apparently seemingly
suspected presumed
potential possible prospective
possibly perhaps maybe potentially
probable likely
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
about around roughly approximately circa some
nearly almost virtually practically
nearly almost close-to just-under
more-than over above
less-than fewer-than under below
at-least no-fewer
up-to as-many
exactly precisely
exact precise
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
towards toward
public state
state-owned state-run government-owned public nationalised nationalized
private privately-owned
private confidential
privatisation privatization
nationalisation nationalization
official formal
officially formally
openly publicly
secret covert clandestine hidden
secret confidential classified
secretly covertly clandestinely
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
secure safe
safe unharmed unhurt uninjured unscathed
alive living
dangerous hazardous perilous risky unsafe
harmful damaging detrimental
deadliest worst
devastating catastrophic disastrous destructive
devastated ravaged
destroyed ruined wrecked
tragic heartbreaking
terrible awful dreadful horrible appalling
horrific horrifying shocking appalling gruesome
appalling shocking dreadful
shocked stunned appalled
surprised astonished
upset distressed
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
determined resolved
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
disputed contested
embattled beleaguered
ailing struggling troubled
difficult hard tough challenging
complex complicated
simple easy straightforward
skilled skilful skillful
eligible entitled
responsible accountable
permitted allowed
forbidden prohibited banned
closed shut
stranded stuck
stuck trapped
submerged underwater
flooded inundated
burning ablaze on-fire
burned burnt
religious spiritual
culture civilisation civilization
ceremony service
funeral burial
wedding marriage
muslim islamic
gay homosexual
race ethnicity
self-driving driverless autonomous
advanced sophisticated cutting-edge
example instance
type kind sort
title name
conduct behaviour behavior
colour color
grey gray
jewellery jewelry
cheque check
death die
arrival arrive
departure depart leave
announcement announce
decision decide
agreement agree
approval approve
proposal propose
denial deny
discussion discuss
meeting meet
investigation investigate
discovery discover find
detention detain
imprisonment imprison jail
conviction convict
deportation deport
resignation resign quit
dismissal dismiss sack
loss lose
growth grow
reduction reduce
destruction destroy
construction construct build
closure close shut
postponement postpone delay
withdrawal withdraw
killing kill
treatment treat
survival survive
purchase buy
sale sell
involvement participation
division split
rift split
interference meddling
"""
