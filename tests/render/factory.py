"""Briefs built by hand from fictional newswire, for the tests of everything that takes a brief.

`ridge()` is a full one: speakers of every kind, a denial, a plan, bounded figures, a conflict and
statements withheld for several reasons. `flood()` is a sparse one: no title, no outlet, wide characters,
empty sections. `article_of(sentences)` and `cite(article, number, words)` build others.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Sequence

from briefing.models import (
    Article,
    Brief,
    Claim,
    Commitment,
    Conflict,
    ConflictKind,
    ConflictValue,
    Evidence,
    Figure,
    Force,
    ForceKind,
    GateCount,
    Generator,
    Moment,
    Objective,
    Obstacle,
    Outcome,
    OutcomeKind,
    PromptRef,
    Reason,
    Section,
    Sentence,
    Speaker,
    SpeakerKind,
    Usage,
    Withheld,
)
from briefing.render import content_id

RIDGE = (
    "Council troops have taken the Ossel crossing after four days of shelling, the Defence Ministry said on Sunday.",
    "The crossing carries the only paved road between the capital, Varn, and the upper valley.",
    "Major Ilka Doren, a ministry spokeswoman, said 14 soldiers had been wounded.",
    "The Upland League claimed it had pulled back in good order and lost no more than six fighters.",
    "A hospital director in Varn said at least 40 bodies had been brought in since Thursday.",
    "The ministry put the number of dead on both sides at 25.",
    "The League denied that its guns had fired on the market in Tessel.",
    "“We never aimed at the market,” its commander, Radu Kesh, told the Valley Courier.",
    "Two residents who asked not to be named said shells fell there for about an hour.",
    "The council plans to reopen the road to lorries by 3 March.",
    "Engineers must first clear mines from a stretch of 6 to 8 kilometres.",
    "Snow has closed the Hart pass, the only other way round.",
    "Between 1,200 and 1,500 people have left the upper villages, according to the relief agency Lantern.",
    "The agency expects the number to double within a week.",
    "The League, which fields some 900 fighters, wants the garrison withdrawn from the upper valley.",
    "Talks broke off last month.",
)

FLOOD = (
    "中央政府は日曜日、ダムの放流を止めた。",
    "The gates at Lower Mere were shut at noon.",
)


def article_of(sentences: Sequence[str], **known: object) -> Article:
    """Make an article of these sentences, each a paragraph of its own."""
    text = "\n\n".join(sentences)
    found, start = [], 0
    for number, sentence in enumerate(sentences, 1):
        found.append(Sentence(id=number, start=start, end=start + len(sentence)))
        start += len(sentence) + 2
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    fields = {"id": sha256[:16], "sha256": sha256, "text": text, "sentences": tuple(found)}
    return Article.model_validate(fields | known)


def cite(article: Article, number: int, words: str | None = None) -> Evidence:
    """Point at sentence `number`, or at these words of it."""
    sentence = article.sentences[number - 1]
    start, end = sentence.start, sentence.end
    if words is not None:
        start = article.text.index(words, start, end)
        end = start + len(words)
    return Evidence(sentence=number, start=start, end=end, quote=article.text[start:end])


def generator(**changes: object) -> Generator:
    """Say what made a brief."""
    fields: dict[str, object] = {
        "name": "briefing",
        "version": "0.1.0",
        "model": "fictional-7b-q4",
        "prompt": PromptRef(name="extract", version="1", sha256="ab12" * 16),
        "parameters": {"temperature": 0.0, "seed": 7, "thinking": False, "grammar": None},
        "usage": Usage(requests=6, prompt_tokens=8421, completion_tokens=1377, cost_usd=None),
        "elapsed_s": 48.25,
        "gate": GateCount(drafted=18, kept=11, withheld=4, repeated=3),
    }
    return Generator.model_validate(fields | changes)


MINISTRY = Speaker(name="the Defence Ministry", kind=SpeakerKind.ORGANISATION)
DOREN = Speaker(name="Major Ilka Doren", kind=SpeakerKind.NAMED)
LEAGUE = Speaker(name="the Upland League", kind=SpeakerKind.ORGANISATION)
DIRECTOR = Speaker(name="a hospital director in Varn", kind=SpeakerKind.ROLE)
RESIDENTS = Speaker(name="two residents", kind=SpeakerKind.UNNAMED)
LANTERN = Speaker(name="Lantern", kind=SpeakerKind.ORGANISATION)


def identified(made: Callable[[], Brief]) -> Callable[[], Brief]:
    """Give a brief the id of its content, as a saved one has it."""

    @functools.wraps(made)
    def with_id() -> Brief:
        brief = made()
        return brief.model_copy(update={"id": content_id(brief)})

    return with_id


@identified
def ridge() -> Brief:
    """A brief with something in every section."""
    a = article_of(
        RIDGE,
        title="Council takes Ossel crossing as talks stall",
        url="https://valleycourier.example/2031/02/ossel-crossing?page=1&lang=en",
        outlet="Valley Courier",
        author="Mirel Tace",
        published_at="2031-02-16T18:40:00+01:00",
        language="en",
        hidden_removed=2,
    )
    dead = "the number of dead on both sides"
    return Brief(
        id="none yet",
        as_of="2031-02-17T06:00:00Z",
        article=a,
        bottom_line=Claim(
            id="b1",
            text="Council troops have taken the Ossel crossing after four days of shelling.",
            speaker=MINISTRY,
            commitment=Commitment.CLAIMED,
            figures=(Figure(as_written="four days", value=4, unit="day", of="shelling"),),
            dates=(Moment(as_written="Sunday", date="2031-02-16", precision="day", resolved=True),),
            evidence=(cite(a, 1),),
        ),
        forces=(
            Force(
                id="f1",
                name="Council troops",
                kind=ForceKind.MILITARY,
                role="took the Ossel crossing",
                evidence=(cite(a, 1),),
            ),
            Force(
                id="f2",
                name="The Upland League",
                aliases=("the League", "The Upland League"),
                kind=ForceKind.ARMED_GROUP,
                role="wants the garrison withdrawn",
                strength=(Figure(as_written="some 900 fighters", value=900, of="fighters", approximate=True),),
                evidence=(cite(a, 4), cite(a, 15)),
            ),
            Force(
                id="f3",
                name="Lantern",
                kind=ForceKind.ORGANISATION,
                role="relief agency",
                evidence=(cite(a, 13),),
            ),
        ),
        objectives=(
            Objective(
                id="j1",
                text="The garrison should be withdrawn from the upper valley.",
                speaker=LEAGUE,
                commitment=Commitment.REPORTED,
                evidence=(cite(a, 15),),
                force_ids=("f2",),
            ),
            Objective(
                id="j2",
                text="The road will reopen to lorries by 3 March.",
                commitment=Commitment.PLANNED,
                dates=(Moment(as_written="3 March", date="2031-03-03", precision="day", resolved=True),),
                evidence=(cite(a, 10),),
                force_ids=("f1",),
            ),
        ),
        obstacles=(
            Obstacle(
                id="o1",
                text="Mines must first be cleared from 6 to 8 kilometres of the road.",
                commitment=Commitment.REPORTED,
                figures=(Figure(as_written="6 to 8 kilometres", low=6, high=8, unit="km", of="mined road"),),
                evidence=(cite(a, 11),),
                affects=("f1",),
            ),
            Obstacle(
                id="o2",
                text="Snow has closed the Hart pass, the only other way round.",
                commitment=Commitment.REPORTED,
                evidence=(cite(a, 12), cite(a, 2)),
            ),
            Obstacle(
                id="o3",
                text="Talks broke off last month.",
                commitment=Commitment.REPORTED,
                dates=(Moment(as_written="last month", date=None, precision="unknown"),),
                evidence=(cite(a, 16),),
            ),
        ),
        outcomes=(
            Outcome(
                id="u1",
                text="14 soldiers were wounded.",
                speaker=DOREN,
                commitment=Commitment.REPORTED,
                figures=(Figure(as_written="14", value=14, of="soldiers wounded"),),
                evidence=(cite(a, 3),),
                kind=OutcomeKind.CASUALTY,
            ),
            Outcome(
                id="u2",
                text="At least 40 bodies were brought in since Thursday.",
                speaker=DIRECTOR,
                commitment=Commitment.CLAIMED,
                figures=(Figure(as_written="at least 40", low=40, of="bodies"),),
                dates=(Moment(as_written="Thursday", date="2031-02-13", precision="day", resolved=True),),
                evidence=(cite(a, 5),),
                kind=OutcomeKind.CASUALTY,
            ),
            Outcome(
                id="u3",
                text="The League's guns fired on the market in Tessel.",
                speaker=LEAGUE,
                commitment=Commitment.DENIED,
                evidence=(cite(a, 7), cite(a, 8, "We never aimed at the market")),
                kind=OutcomeKind.OTHER,
            ),
            Outcome(
                id="u4",
                text="Shells fell on the market for about an hour.",
                speaker=RESIDENTS,
                commitment=Commitment.DISPUTED,
                figures=(Figure(as_written="about an hour", value=1, unit="hour", approximate=True),),
                evidence=(cite(a, 9),),
                kind=OutcomeKind.OTHER,
            ),
            Outcome(
                id="u5",
                text="Lantern says 1,200 to 1,500 people have left the upper villages.",
                speaker=LANTERN,
                commitment=Commitment.REPORTED,
                figures=(Figure(as_written="Between 1,200 and 1,500", low=1200, high=1500, of="people who left"),),
                evidence=(cite(a, 13),),
                kind=OutcomeKind.DISPLACEMENT,
            ),
            Outcome(
                id="u6",
                text="The number of displaced will double within a week.",
                speaker=LANTERN,
                commitment=Commitment.EXPECTED,
                evidence=(cite(a, 14), cite(a, 13)),
                kind=OutcomeKind.DISPLACEMENT,
            ),
        ),
        conflicts=(
            Conflict(
                topic=dead,
                kind=ConflictKind.DISAGREEMENT,
                values=(
                    ConflictValue(
                        as_written="at least 40", low=40, speaker=DIRECTOR, article_id=a.id, evidence=(cite(a, 5),)
                    ),
                    ConflictValue(as_written="25", value=25, speaker=MINISTRY, article_id=a.id, evidence=(cite(a, 6),)),
                ),
            ),
        ),
        withheld=(
            Withheld(
                section=Section.OUTCOMES,
                text="The League lost sixteen fighters.",
                reason=Reason.NUMBER,
                detail="“sixteen” is not in the sentence cited, which says “six”.",
                offending=("sixteen",),
                evidence=(cite(a, 4),),
            ),
            Withheld(
                section=Section.OUTCOMES,
                text="Major Radu Kesh was wounded.",
                reason=Reason.ROLE,
                detail="the wounded are soldiers; Radu Kesh is named elsewhere.",
                offending=("Major", "Radu Kesh"),
                evidence=(cite(a, 3), cite(a, 8)),
            ),
            Withheld(
                section=Section.OBJECTIVES,
                text="The council will retake Hart pass by spring.",
                reason=Reason.NOT_IN_SOURCE,
                detail="",
            ),
            Withheld(
                section=Section.OBSTACLES,
                text="The bridge at Tessel has been destroyed.",
                reason=Reason.NOT_IN_SOURCE,
                detail="no sentence names a bridge.",
                offending=("bridge", "destroyed"),
            ),
        ),
        generator=generator(),
    )


@identified
def flood() -> Brief:
    """A brief with little in it: nothing known of the origin, wide characters, empty sections."""
    a = article_of(FLOOD)
    return Brief(
        id="none yet",
        as_of="2031-06-01T09:30:00+09:00",
        article=a,
        outcomes=(
            Outcome(
                id="u1",
                text="中央政府は日曜日、ダムの放流を止めた。",
                commitment=Commitment.REPORTED,
                dates=(Moment(as_written="日曜日", date=None, precision="unknown"),),
                evidence=(cite(a, 1),),
                kind=OutcomeKind.DECISION,
            ),
        ),
        withheld=(
            Withheld(
                section=Section.BOTTOM_LINE,
                text="Lower Mere was evacuated.",
                reason=Reason.NOT_IN_SOURCE,
                detail="no sentence says so.",
            ),
        ),
        generator=generator(
            gate=GateCount(drafted=2, kept=1, withheld=1),
            usage=Usage(requests=1, prompt_tokens=310, completion_tokens=64, cost_usd=0.00041),
        ),
    )
