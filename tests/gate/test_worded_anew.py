"""What a summariser says in words of its own: each true one beside its nearest false twin."""

from __future__ import annotations

import pytest

from briefing.gate import Gate
from briefing.models import Page
from briefing.sentences import article

FERRY = (
    "A ferry sank off Morvane on Tuesday, killing 31 people and injuring 12, the coastguard said. Divers found eight "
    "people in the wreck on Wednesday, two of them dead."
)
BANK = (
    "VARN, Nov 3 (Allied) - Lothar Bank said on Monday it would cut 1,243 jobs, or 12.4 percent of its staff. Profit "
    "fell to $88.7 million from $121 million a year earlier. The bank has 38 branches. Some 45 protesters gathered "
    "outside; 21 were arrested. The union said 33 percent of its 4,500 members had joined the strike. The mayor won 66 "
    "percent of the vote. Two men and a woman died in a fire at the head office last year."
)
PAIRS = (
    "Farmers fear wolves in the valley. Dockers back the mayor, and teachers oppose the plan. The old bridge held but "
    "the new road collapsed. A rich banker and a poor widow met the mayor. The flood was easy to forecast and hard to "
    "stop. The board raised wages and cut bonuses."
)
DAYS = (
    "The mayor was elected in 2012 and arrested in 2015. The bridge opened in 1998 and was rebuilt in 2004. Unless it "
    "rains, the fire could reach Osk by Friday. The guards held 15 sailors for 13 days. The war lasted ten years. The "
    "strike began six months ago. The firm would cut 6,500 jobs in Europe over the next two years."
)
DOUBT = (
    "There is little evidence that the drug works, researchers said. Few voters trust the board. The breach was one of "
    "several incidents that year. Two lower courts have rejected the appeal. President Ode Marr issued a veto threat "
    "against the bill. Venn Wire said the boats had strayed into Corrin's waters."
)
COURT = (
    "Judge Henrik Moor sentenced five people on Friday. Stop Drilling Now described the decision as “an obscene "
    "perversion of justice”. The court threw out a lawsuit by 12 farmers accusing Venn Oil of aiding torture. "
    "Prosecutors "
    "alleged that the protest had cost 765,000 crowns, the Harbour Wire reported. In a separate case Judge Moor "
    "ordered "
    "the company to pay $2 million to the town and dismissed a claim by two ranchers."
)


@pytest.mark.parametrize(
    ("text", "true", "false"),
    [
        (FERRY, "31 dead", "31 injured"),
        (FERRY, "Injured: 12", "Injured: 31"),
        (FERRY, "12 hurt", "12 dead"),
        (FERRY, "Two people were found dead in the wreck.", "Eight people were found dead in the wreck."),
        (BANK, "Profit fell by about $32 million.", "Profit fell by about $52 million."),
        (BANK, "Profit fell by more than a quarter.", "Profit fell by more than half."),
        (BANK, "Nearly half of the protesters were arrested.", "Nearly two-thirds of the protesters were arrested."),
        (BANK, "The mayor won two-thirds of the vote.", "The mayor won a third of the vote."),
        (
            BANK,
            "Three people died in a fire at the head office last year.",
            "Four people died in a fire at the head office last year.",
        ),
        (PAIRS, "Farmers fear wolves.", "Wolves fear farmers."),
        (PAIRS, "Dockers back the mayor.", "Dockers oppose the plan."),
        (PAIRS, "The old bridge held.", "The new bridge held."),
        (PAIRS, "A rich banker met the mayor.", "A poor banker met the mayor."),
        (PAIRS, "The flood was easy to forecast.", "The flood was hard to forecast."),
        (DAYS, "The mayor was elected before he was arrested.", "The mayor was arrested before he was elected."),
        (DAYS, "The bridge was rebuilt after it opened.", "The bridge was rebuilt before it opened."),
        (
            DAYS,
            "The fire could reach Osk by Friday unless it rains.",
            "If it rains, the fire could reach Osk by Friday.",
        ),
        (
            DAYS,
            "The guards held 15 sailors for almost two weeks.",
            "The guards held 15 sailors for almost three weeks.",
        ),
        (DAYS, "The war lasted a decade.", "The war lasted two decades."),
        (DAYS, "The strike began half a year ago.", "The strike began a year ago."),
        (
            DAYS,
            "The firm would cut 6,500 jobs in Europe over two years.",
            "The firm would cut 6,500 jobs in Europe over five years.",
        ),
        (DOUBT, "Few voters trust the board.", "Voters trust the board."),
        (
            DOUBT,
            "There is little evidence that the drug works, researchers said.",
            "There is evidence that the drug works, researchers said.",
        ),
        (DOUBT, "The breach was one of several incidents.", "The breach was the only incident."),
        (DOUBT, "Two lower courts rejected the appeal.", "No lower court has rejected the appeal."),
        (DOUBT, "President Ode Marr threatened to veto the bill.", "President Ode Marr vetoed the bill."),
        (
            DOUBT,
            "Venn Wire said the boats had strayed into Corrin's waters.",
            "It is beyond dispute that the boats had strayed into Corrin's waters.",
        ),
        (
            COURT,
            "Stop Drilling Now called the decision “an obscene perversion of justice”.",
            "Henrik Moor called the decision “an obscene perversion of justice”.",
        ),
        (COURT, "Twelve farmers accused Venn Oil of aiding torture.", "Venn Oil accused 12 farmers of aiding torture."),
        (
            COURT,
            "The protest was alleged to have cost 765,000 crowns, the Harbour Wire reported.",
            "The protest was alleged to have cost 765,000 crowns, Judge Moor said.",
        ),
        (
            COURT,
            "The company was ordered to pay $2 million to the town.",
            "The town was ordered to pay $2 million to the company.",
        ),
    ],
)
def test_the_true_one_is_kept_and_its_twin_is_not(text: str, true: str, false: str) -> None:
    gate = Gate(article(Page(text=text)))

    kept, withheld = gate.check(true), gate.check(false)

    assert (kept.supported, kept.detail) == (True, "")
    assert not withheld.supported
