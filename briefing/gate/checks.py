"""The comparisons in their order, each a function that says what fails, or None.

The first that fails gives the reason, so what is plainest to see comes first: figures and times, then names, then what
turns or softens, then who says it, who does it and to whom, and last the words that are left.
"""

from __future__ import annotations

from briefing.gate.attached import attached_hold
from briefing.gate.comparison import comparisons_hold
from briefing.gate.deeds import converses_hold, deeds_hold
from briefing.gate.events import (
    causes_stand,
    events_stand,
    phrases_stand,
    talk_is_no_deed,
    what_is_against_stays_so,
)
from briefing.gate.exchanges import no_ends_are_changed, no_sides_are_changed, nothing_is_exchanged
from briefing.gate.failing import Check
from briefing.gate.fates import counted_alike, fates_hold, parts_stay_parts
from briefing.gate.figures import (
    figures_count_their_things,
    figures_keep_their_roles,
    figures_stand,
    quantities_hold,
    rates_hold,
)
from briefing.gate.firmness import firmness_holds
from briefing.gate.insertions import nothing_is_put_in
from briefing.gate.names import names_stand
from briefing.gate.neighbours import neighbours_belong_together
from briefing.gate.offices import offices_hold
from briefing.gate.overstated import nothing_is_overstated
from briefing.gate.owners import owners_hold
from briefing.gate.polarity import polarity_holds
from briefing.gate.quotations import quotations_stand
from briefing.gate.residue import every_word_is_borne
from briefing.gate.speakers import claims_stay_claims, speaker_holds
from briefing.gate.splices import clauses_are_borne, names_are_not_borrowed, short_ones_are_borne_whole
from briefing.gate.substitutions import nothing_takes_anothers_place
from briefing.gate.things import things_hold
from briefing.gate.times import times_stand

CHECKS: tuple[Check, ...] = (
    quotations_stand,
    figures_stand,
    figures_count_their_things,
    times_stand,
    quantities_hold,
    names_stand,
    polarity_holds,
    firmness_holds,
    nothing_is_overstated,
    comparisons_hold,
    speaker_holds,
    claims_stay_claims,
    figures_keep_their_roles,
    fates_hold,
    counted_alike,
    parts_stay_parts,
    rates_hold,
    nothing_is_exchanged,
    no_sides_are_changed,
    no_ends_are_changed,
    deeds_hold,
    owners_hold,
    offices_hold,
    attached_hold,
    converses_hold,
    neighbours_belong_together,
    things_hold,
    events_stand,
    causes_stand,
    talk_is_no_deed,
    what_is_against_stays_so,
    phrases_stand,
    names_are_not_borrowed,
    clauses_are_borne,
    short_ones_are_borne_whole,
    nothing_takes_anothers_place,
    nothing_is_put_in,
    every_word_is_borne,
)
