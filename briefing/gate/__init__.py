"""The statement gate: does the article bear out this statement? By rule, without a model, and closed when in doubt.

    gate = Gate(article)
    verdict = gate.check("At least 12 people were killed, the governor said.")

A statement is compared with the one to three sentences that say most of it: figures with unit, scale, qualifier and
what they count; times; names; negation and denial; how firmly it is put; who says so; who did what to whom; and
comparisons. What is not found there fails with a `Reason` and a detail that names the words. The rules are English; in
other languages figures, names, quotations and the words themselves are still compared.
"""

from __future__ import annotations

from briefing.gate.gate import Gate, Verdict

__all__ = ["Gate", "Verdict"]
