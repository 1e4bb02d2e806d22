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
honour honor pay-tribute
honour honor recognise recognize
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
block stop prevent
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
"""

NOUNS = """

"""
