"""Past tenses that no ending shows."""

from __future__ import annotations

IRREGULAR_PASTS = (
    "told took came went made put got gave had did met began broke brought built bought caught cut drew drove fed fell "
    "fled flew forbade forced fought found froze grew held hid hit hung kept knew laid led left lent let lost overcame "
    "overthrew paid quit ran rang read rode rose sang sank sat saw sent set shook shot shrank shut slid sold sought "
    "spent split spoke spread sprang stood stole struck stuck sued swam swept swore swung taught tore thought threw "
    "undertook upheld withdrew withstood woke won wore wrote"
)
"""As a line of words; those of saying, which are read as such, are not among them."""
