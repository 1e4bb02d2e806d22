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


class Mark(NamedTuple):
    """A cue in a text: word indices of the cue, of its focus (the predicate it is about), and its reach."""

    cue: Cue
    at: int
    focus: int | None
    start: int
    end: int
    firmness: Firmness = Firmness.FACT


# Negation.
NOT = words("not no never none nobody nothing neither nor without cannot n't hardly barely")
# Negative implicatives: what these lead to was not done.
FAILING = words(
    "fail fails failed failing refuse refuses refused refusing unable decline declines declined declining lack lacks "
    "lacked lacking avoid avoids avoided prevent prevents prevented preventing absence unwilling impossible "
    "refusal refusals failure failures inability"
)
# Other words for a lack; left out, they turn nothing round.
SHORT = words("shortage shortages dearth scarcity shortfall scarce short insufficient inadequate insufficiently few")
# With a `from` behind them these leave a deed undone: `barred them from striking`.
BARRING = words(
    "bar bars barred barring ban bans banned banning block blocks blocked blocking stop stops stopped stopping keep "
    "keeps kept prevent prevents prevented preventing prohibit prohibits prohibited"
)
# Deeds that undo or leave undone: a statement may have one where the article has a `not`.
UNDOING_DEEDS = words(
    "lost lose loses losing dropped drop drops dropping cancelled canceled cancel cancels abandoned abandon abandons "
    "scrapped scrap boycotted boycott boycotts lifted lift stopped stop stops stopping halted halt ceased cease "
    "suspended suspend withdrew withdraw withdrawn skipped skip missed miss ended end ends false wrong empty "
    "missing banned ban bans barred blocked closed shut unless private free freed absent resist resists resisted "
    "resisting rebuff rebuffs rebuffed spurned unsuccessfully vain exempt exempted exempts immune spared excused"
)
# Those, and words of doubt and bounds: the article may have one where a statement has a `not`.
UNDOING = UNDOING_DEEDS | words(
    "cut only except until pending left against doubt doubts doubted doubting sceptical skeptical"
)
# Verbs of denying; of ruling out, with an `out`; of excluding; of pushing back, with a `back on` or `back against`.
DENYING = words(
    "deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dismiss dismisses "
    "dismissed dismissing contradict contradicts contradicted disputes disputed"
)
RULING_OUT = words("rule rules ruled ruling")
EXCLUDING = words("exclude excludes excluded excluding")
PUSHING = "push"
# Verbs of admitting.
ADMITTING = words("admitted admits conceded concedes acknowledged acknowledges confirmed confirms confessed")
# Neg-raising verbs and their like: a `not` before them is about the clause behind them, `not persuaded that it was so`.
RAISING = words(
    "persuaded convinced believe think satisfied certain sure accept agree find found shown show prove proved proven "
    "established establish suggest suggested mean meant"
)
# Epistemic modality, weak: what may be.
POSSIBLE = words(
    "may might could possibly perhaps maybe potentially possible potential can considering considers weighing mulling "
    "mulls contemplating contemplates pondering studying exploring"
)
# Epistemic modality, strong: what is expected or taken for so.
LIKELY = words(
    "expected expects expect expecting expectation likely probably probable forecast forecasts should ought "
    "anticipated anticipates anticipate believes thinks think reckons foresees predicted predicts predict feared fears "
    "fear projected seems seem seemed appears appear appeared presumably thought believed presumed suspects estimates"
)
# Nouns for what may come: they soften what stands behind them with `of`, `that`, `over` …
DREADED = words(
    "concern concerns fear fears worry worries risk risks threat threats danger possibility prospect prospects chance "
    "chances warning warnings likelihood suspicion suspicions hope hopes"
)
_ATTEMPTS = words("attempt attempts attempted effort efforts bid bids preparation")
_NEARING = words("nearing approaching verge")
# Of these only what stands behind them is softened.
FORWARD = DREADED | _ATTEMPTS | _NEARING
# One's own reckoning is not what has been counted.
RECKONED = words("estimate estimates estimated")
# The future, plans, orders, promises and attempts.
AHEAD = (
    words(
        "will would shall plans plan planned planning intends intend intended aims aim aimed vowed vows vow pledged "
        "pledges pledge promised promises promise threatened threatens threaten threatening ordered orders order "
        "offered offers offer prepared preparing prepares ready willing due scheduled set slated agreed agrees going "
        "instructed directed told invited tasked must attempting try tries tried trying"
    )
    | _ATTEMPTS
    | _NEARING
)
# A wish is less than a plan: what is asked for may never come.
WISHED = words(
    "hope hopes hoped hoping wants want wanted seeks seek seeking sought urged urges urge urging demanded demands "
    "demand demanding called calls calling asked asks ask proposed proposes propose requested requests request "
    "appealed appeals pressed presses pressing begged begs implored implores pleaded pleads wanting wishes wished"
)
# These bear on what follows only with a `to` (or `for`) behind them: `agreed to …`, `called for …`.
NEEDS_TO = (
    (AHEAD - _NEARING - words("will would shall must vow"))
    | (WISHED - words("demanded demands demand demanding"))
    | words("able expect expects expecting expected likely feared thought believed presumed")
    | words("seems seem seemed appears appear appeared")
)
# Of these, the ones that bear on what follows without it as well.
ALONE = words(
    "expected planned scheduled due likely promised pledged vowed feared proposed promise pledges promises hope hopes "
    "hoped hoping expects expect"
)
# Hearsay evidentials: it is told, by whom or how surely is not said.
HEARSAY = words(
    "reportedly allegedly alleged purportedly purported apparently supposedly suspected unconfirmed rumoured rumored "
    "ostensibly seemingly accused accusing accuses unverified rumours rumors suspicion allegation allegations "
    "accusation accusations charged"
)
# Every word that can be a cue, given the words around it, but for those in `un-` and of pushing.
TURNING = (
    NOT | FAILING | BARRING | DENYING | RULING_OUT | EXCLUDING | HEARSAY | POSSIBLE | LIKELY | WISHED | AHEAD
    | DREADED | RECKONED | words("almost nearly close probability likelihood believe")
    | words("open some whether turned turns turn threw throws throw yet rather instead unlike short process")
    | words("is are was were have has reported said understood")
    | words("considered weighed mulled contemplated discussed explored studied")
)  # fmt: skip
# Implicatives: a `to` behind these leads to what was done, `managed to land`.
IMPLICATIVE = words(
    "managed able continued continues used came come comes went goes go helped helps help allowed allows allowing "
    "forced forces forcing led leads leading failed fails returned returns proved began begins begin started starts "
    "enabled caused causing had has have got"
)
# Words of order: what stands behind them comes later, or came before.
BEFORE = words("before until ahead prior precede precedes preceded preceding")
AFTER = words("after following since follows followed")
ORDERING = BEFORE | AFTER
# Auxiliaries, and the adverbs that stand among them.
AUXILIARIES = words(
    "is am are was were be been being has have had do does did will would shall should can could may might must to "
    "not also then already still now only just even ever yet so far"
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
    "attributes added noted stated predicted praised welcomed condemned suggested put puts saw sees offers "
    "offered agreed refused declined proposed reported reports hailed lauded thanked mocked ridiculed denounced "
    "decried slammed blasted deplored defended voiced expressed lamented pressed appealed stressed pointed "
    "underlined hinted reiterated countered apologised apologized congratulated"
)
