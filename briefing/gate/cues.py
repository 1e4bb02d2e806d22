"""Words that turn or soften what is said: negation, modality, hearsay, and how far each reaches."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple

from briefing.gate.lexicon import words


class Firmness(IntEnum):
    """How far a clause is from plain fact."""

    FACT = 0
    AHEAD = 1
    """Planned, ordered, promised, due: said of the future with no doubt of its own."""
    LIKELY = 2
    POSSIBLE = 3


class Cue(StrEnum):
    """What a word does to the clause it stands in."""

    NEGATION = "negation"
    DENIAL = "denial"
    MODALITY = "modality"
    HEARSAY = "hearsay"
    CONDITION = "condition"


class Mark(NamedTuple):
    """A cue in a text: word indices of the cue, of its focus (the predicate it is about), and its reach."""

    cue: Cue
    at: int
    focus: int | None
    start: int
    end: int
    firmness: Firmness = Firmness.FACT


NOT = words("not no never none nobody nothing neither nor without cannot n't hardly barely")
FAILING = words(
    "fail fails failed failing refuse refuses refused refusing unable decline declines declined declining lack lacks "
    "lacked lacking avoid avoids avoided prevent prevents prevented preventing absence unwilling impossible"
)
# Deeds that undo or leave undone: they answer to a `not` in other words, but ask for none.
UNDOING = words(
    "lost lose loses losing dropped drop drops dropping cancelled canceled cancel cancels abandoned abandon abandons "
    "scrapped scrap boycotted boycott boycotts lifted lift stopped stop stops stopping halted halt ceased cease "
    "suspended suspend withdrew withdraw withdrawn skipped skip missed miss ended end ends against cut except false "
    "wrong empty missing banned ban bans barred blocked closed shut unless private free freed until pending left "
    "absent doubt doubts doubted doubting sceptical skeptical only"
)
UNDOING_DEEDS = UNDOING - words(
    "cut only except until pending left against doubt doubts doubted doubting sceptical skeptical"
)
DENYING = words(
    "deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dismiss dismisses "
    "dismissed dismissing contradict contradicts contradicted disputes disputed"
)
# With a `from` behind them these leave a deed undone: `barred them from striking`.
BARRING = words(
    "bar bars barred barring ban bans banned banning block blocks blocked blocking stop stops stopped stopping keep "
    "keeps kept prevent prevents prevented preventing prohibit prohibits prohibited"
)
ADMITTING = words("admitted admits conceded concedes acknowledged acknowledges confirmed confirms confessed")
# A `not` before these is about the clause behind them: `not persuaded that it was so`.
RAISING = words(
    "persuaded convinced believe think satisfied certain sure accept agree find found shown show prove proved proven "
    "established establish suggest suggested mean meant"
)
RULING_OUT = words("rule rules ruled ruling")
EXCLUDING = words("exclude excludes excluded excluding")
POSSIBLE = words(
    "may might could possibly perhaps maybe potentially possible potential can considering considers weighing mulling "
    "mulls contemplating contemplates pondering studying exploring"
)
LIKELY = words(
    "expected expects expect expecting expectation likely probably probable forecast forecasts should anticipated "
    "anticipates anticipate believes thinks think reckons foresees predicted predicts predict feared fears fear "
    "projected seems seem seemed appears appear appeared presumably thought believed presumed suspects estimates"
)
# Nouns for what may come: they soften what stands behind them with `of`, `that`, `over` …
DREADED = words(
    "concern concerns fear fears worry worries risk risks threat threats danger possibility prospect prospects chance "
    "chances warning warnings likelihood suspicion suspicions hope hopes"
)
# Of these only what stands behind them is softened.
FORWARD = DREADED | words("attempt attempts attempted effort efforts bid bids nearing approaching preparation verge")
# One's own reckoning is not what has been counted.
RECKONED = words("estimate estimates estimated")
AHEAD = words(
    "will would shall plans plan planned planning intends intend intended aims aim aimed vowed vows vow pledged "
    "pledges pledge promised promises promise threatened threatens threaten threatening ordered orders order offered "
    "offers offer prepared preparing prepares ready willing due scheduled set slated agreed agrees going instructed "
    "directed told invited tasked attempt attempts attempted attempting try tries tried trying effort efforts bid "
    "bids nearing approaching preparation verge"
)
# A wish is less than a plan: what is asked for may never come.
WISHED = words(
    "hope hopes hoped hoping wants want wanted seeks seek seeking sought urged urges urge urging demanded demands "
    "demand demanding called calls calling asked asks ask proposed proposes propose requested requests request "
    "appealed appeals"
)
# These bear on what follows only with a `to` (or `for`) behind them: `agreed to …`, `called for …`.
NEEDS_TO = words(
    "attempt attempts attempted attempting try tries tried trying effort efforts bid bids preparation ordered orders "
    "order wants want wanted seeks seek seeking sought urged urges urge urging called calls calling asked asks ask "
    "offered offers offer prepared preparing prepares ready willing due set agreed agrees going told invited "
    "requested requests request appealed appeals threatened threatens threaten threatening instructed directed plan "
    "plans planned planning planning intended intends intend aims aim aimed tasked expect expects expecting able "
    "hopes hope hoped hoping promised promises vowed vows pledged pledges pledge promise proposed proposes propose "
    "thought believed presumed seems seem seemed appears appear appeared scheduled slated expected likely feared"
)
# Of these, the ones that bear on what follows without it as well.
ALONE = words(
    "expected planned scheduled due likely promised pledged vowed feared proposed promise pledges promises hope hopes "
    "hoped hoping"
)
HEARSAY = words(
    "reportedly allegedly alleged purportedly purported apparently supposedly suspected unconfirmed rumoured rumored "
    "ostensibly seemingly accused unverified rumours rumors suspicion allegation allegations accusation accusations "
    "charged"
)
CONDITION = words("if should")
# A `to` behind these leads to what was done.
IMPLICATIVE = words(
    "managed able continued continues used came come comes went goes go helped helps help allowed allows allowing "
    "forced forces forcing led leads leading failed fails returned returns proved began begins begin started starts "
    "enabled caused causing had has have got"
)
BEFORE = words("before until ahead prior precede precedes preceded preceding")
AFTER = words("after following since follows followed")
PUSHING = "push"  # back on, back against
# Every word that can be a cue, given the words around it, but for those in `un-` and of pushing.
TURNING = (
    NOT | FAILING | BARRING | DENYING | RULING_OUT | EXCLUDING | HEARSAY | POSSIBLE | LIKELY | WISHED | AHEAD
    | DREADED | RECKONED | words("almost nearly close probability likelihood believe")
    | words("yet rather instead unlike is are was were short")
)  # fmt: skip
AUXILIARIES = words(
    "is am are was were be been being has have had do does did will would shall should can could may might must to "
    "not also then already still now only just even ever been yet so far"
)
# Verbs by which a body of experts gives figures of its own.
COUNTING = words(
    "revised measured recorded registered logged counted counts records gave gives found finds revises measures "
    "speaks lists listed"
)
# Verbs that make their subject the one who says it.
REPORTING = words(
    "thinks think thought believe said says say told announced claimed claims alleged insisted argued maintained "
    "contended denied denies rejected dismissed blamed blames accused called described complained criticised "
    "criticized warned warns promised pledged vowed threatened demanded urged wants wanted expects expected hopes "
    "plans asked estimated estimates believes admitted conceded acknowledged confirmed explained attributed "
    "attributes added noted stated predicted praised welcomed condemned suggested put puts saw sees offers offered "
    "agreed refused declined proposed reported reports"
)
