"""The statement gate: does the article bear out this statement? By rule, without a model, and closed when in doubt.

    gate = Gate(article)
    verdict = gate.check("At least 12 people were killed, the governor said.")

The sentences that have most of a statement are found, one to three side by side (`bearing`), each word of the statement
with the one that answers to it there. Where they have less than two words of three, the statement is withheld. Else it
is compared, in this order, and the first comparison that fails gives the `Reason` and the words (`checks`):

1. Figures are there with unit, scale and qualifier, and count what they count (`figures`).
2. Times are there, and times of the same (`times`); `all` is not said of what is not all (`figures`).
3. Names are there, or other names of what is there, in one piece, and places where the article has them (`names`).
4. A `not` or a denial is on both sides or on neither (`polarity`).
5. What is planned, expected, possible or hearsay is told so, and what is done is told as done (`firmness`).
6. Nothing rises that falls, is more that is less, or comes before what it came after (`comparison`).
7. Who says it says it in the article, and what is claimed keeps its claimant (`speakers`).
8. Figures stand in the same part of what is told, and so much a day is not so much in all (`figures`).
9. Who does it does it there, to the same (`deeds`); what is somebody's is theirs (`owners`); what a `by`, `in` or `on`
   hangs on a word hangs on it there (`attached`); who loses is not who beats (`deeds`).
10. A thing is not another of its kind (`things`); what befell somebody is said there, no cause is made of two sentences
    side by side, and what is talked about is not told as done (`events`).
11. No statement is put together of names and clauses that stand apart, and a short one is there whole (`splices`).
12. Every word is said, adds nothing, or is told close by (`residue`).

A description or pronoun of the article stands for what was named last that may be called so (`referents`).

A statement that is a sentence of the article, letter for letter, is borne out by it. The rules are English; in other
languages figures, names, quotations and the words themselves are still compared.
"""

from __future__ import annotations

from briefing.gate.gate import Gate, Verdict

__all__ = ["Gate", "Verdict"]
