from __future__ import annotations

import pytest

from briefing.models import Commitment, SpeakerKind
from briefing.text.speakers import can_be_meant, can_speak, firmness_of, named_first, speaker_of


@pytest.mark.parametrize(
    ("name", "kind", "commitment"),
    [
        ("Oona Brask", SpeakerKind.NAMED, Commitment.CLAIMED),
        ("Mayor Oona Brask", SpeakerKind.NAMED, Commitment.REPORTED),
        ("the mayor", SpeakerKind.ROLE, Commitment.REPORTED),
        ("The interior ministry", SpeakerKind.ORGANISATION, Commitment.REPORTED),
        ("The opposition leader", SpeakerKind.ROLE, Commitment.CLAIMED),
        ("a company spokeswoman", SpeakerKind.ROLE, Commitment.CLAIMED),
        ("two residents", SpeakerKind.UNNAMED, Commitment.CLAIMED),
        ("a police source", SpeakerKind.UNNAMED, Commitment.CLAIMED),
        ("the Tarvik Gazette", SpeakerKind.OUTLET, Commitment.REPORTED),
        ("the skipper", SpeakerKind.ROLE, Commitment.CLAIMED),
    ],
)
def test_a_speaker_is_of_a_kind_and_believed_by_it(name: str, kind: SpeakerKind, commitment: Commitment) -> None:
    speaker = speaker_of(name)

    assert speaker is not None
    assert (speaker.kind, firmness_of(speaker)) == (kind, commitment)


def test_the_outlet_s_own_voice_reports() -> None:
    assert firmness_of(None) is Commitment.REPORTED


@pytest.mark.parametrize(("name", "shown"), [("The mayor", "the mayor"), ("Police", "police"), ("Lund", "Lund")])
def test_a_capital_of_the_sentence_is_not_kept(name: str, shown: str) -> None:
    speaker = speaker_of(name)

    assert speaker is not None
    assert speaker.name == shown


@pytest.mark.parametrize("name", ["", " — ", "“”", "x" * 200])
def test_what_has_no_letters_or_no_end_is_no_speaker(name: str) -> None:
    assert speaker_of(name) is None


@pytest.mark.parametrize(
    ("name", "cited"), [("Oona Brask", True), ("the harbour office", True), ("the health risks", False)]
)
def test_a_reason_is_no_source(name: str, cited: bool) -> None:
    assert can_speak(name) is cited


@pytest.mark.parametrize(
    ("name", "person", "thing"),
    [("Oona Brask", True, True), ("Dr Hart", True, False), ("the Harbour Board", False, True), ("she", False, False)],
)
def test_he_or_she_is_a_person(name: str, person: bool, thing: bool) -> None:
    speaker = speaker_of(name)

    assert speaker is not None
    assert can_be_meant(speaker, person=True) is person
    assert can_be_meant(speaker, person=False) is thing


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("When Oona Brask opened the lock, it rained.", "Oona Brask"),
        ("A nurse at Veld opened the door.", "a nurse at Veld"),
        ("Nobody came.", None),
    ],
)
def test_a_sentence_is_about_the_name_it_has_first(text: str, name: str | None) -> None:
    speaker = named_first(text, person=True)

    assert (speaker.name if speaker else None) == name
