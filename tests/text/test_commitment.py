from __future__ import annotations

import pytest

from briefing.models import Commitment
from briefing.text.attribution import attributions_in
from briefing.text.commitment import commitment_of


@pytest.mark.parametrize(
    ("text", "commitment"),
    [
        ("The bridge was reopened.", Commitment.REPORTED),
        ("The bridge will be reopened.", Commitment.PLANNED),
        ("The bridge is expected to reopen.", Commitment.EXPECTED),
        ("The bridge was reportedly reopened.", Commitment.CLAIMED),
        ("The account could not be independently verified.", Commitment.DISPUTED),
        ("The board would not confirm the figure.", Commitment.REPORTED),
        ("The council declared a flood so it could spend at once.", Commitment.REPORTED),
        ("The board would not sign before June.", Commitment.EXPECTED),
        ("Frost likely caused the crack.", Commitment.CLAIMED),
        ("Frost may have caused the crack.", Commitment.CLAIMED),
        ("Frost is likely to widen the crack.", Commitment.EXPECTED),
        ("The courier could not independently confirm the report.", Commitment.REPORTED),
        ("Mending the bridge will cost 7 million crowns.", Commitment.EXPECTED),
        ("The deficit will be 3.8 per cent of output.", Commitment.EXPECTED),
        ("The bridge will be mended at a cost of 7 million crowns.", Commitment.PLANNED),
        ("Some 210 crossings were cancelled, fewer than feared.", Commitment.REPORTED),
        ("The board met, as expected.", Commitment.REPORTED),
        ("It feared more would be cancelled than in May.", Commitment.EXPECTED),
    ],
)
def test_words_say_how_firmly_a_thing_is_put(text: str, commitment: Commitment) -> None:
    assert commitment_of(text, None) is commitment


@pytest.mark.parametrize(
    ("text", "commitment"),
    [
        ("Police said the road was closed.", Commitment.REPORTED),
        ("The union said the road was closed.", Commitment.CLAIMED),
        ("The union said the road would be closed.", Commitment.EXPECTED),
        ("The union denied that the road would be closed.", Commitment.DENIED),
    ],
)
def test_who_says_it_counts_where_the_words_do_not(text: str, commitment: Commitment) -> None:
    assert commitment_of(text, attributions_in(text)[0]) is commitment


def test_what_is_alleged_in_a_quotation_is_the_speaker_s_word() -> None:
    assert commitment_of("The “alleged” leak was mended.", None) is Commitment.REPORTED
