from __future__ import annotations

import hashlib
import itertools
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.errors import RefusedError
from briefing.models import Article, Page, SentenceKind
from briefing.sentences import article, canonical, split

PIECES = st.sampled_from(
    [
        *"aBcé .,;:!?…\n\n\n \t\"“”'’()[]—–-•*1234。！？「」«»",
        *"\u200b\u200c\u200d\ufe0f\u00ad\u202e\ufeff\u00a0\u3000\u2028\x85\x00\ud800\U000e0041\ufdd0\u0301\u0316",
        *[
            "👩\u200d🚀",
            "❤\ufe0f",
            "1\ufe0f\u20e3",
            "می\u200cخواهم",
            "क्\u200dष",
            "നന്\u200d",
            "한\u1112\u1161\u11ab",
            "नमस्ते।",
        ],
        *[
            "The army left. ",
            "He said “we go.” ",
            "U.S. ",
            "Gov. ",
            "story highlights\n",
            "KYIV (AP) — ",
            "no. 5 ",
            "end.Next ",
        ],
        *[
            "the column that had come down from the hills at night turned\n",
            "towards the river crossing and halted there,\n",
        ],
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))


def sentences_of(text: str, language: str | None = None) -> list[str]:
    text = canonical(text)
    return [text[sentence.start : sentence.end] for sentence in split(text, language)]


def kinds_of(text: str) -> list[tuple[str, str]]:
    text = canonical(text)
    return [(sentence.kind.value, text[sentence.start : sentence.end]) for sentence in split(text)]


@pytest.mark.parametrize(
    ("written", "form"),
    [
        pytest.param("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\n\ne", id="line-ends"),
        pytest.param("a\n\n \n\t\n\nb \n", "a\n\nb", id="blank-lines"),
        pytest.param("six\u00a0thousand\u3000 \tmen  ", "six thousand men", id="spaces"),
        pytest.param("cafe\u0301", "café", id="nfc"),
        pytest.param("co\u00adop\u200be\u2060ration\ufeff", "cooperation", id="zero-width"),
        pytest.param("a\u202eb\u2066c\u200ed", "abcd", id="bidi"),
        pytest.param("a" + "".join(chr(0xE0000 + ord(c)) for c in "obey") + "b", "ab", id="tags"),
        pytest.param("a\ud800b\x1b[0m\x00\x7f", "ab[0m", id="controls-and-surrogates"),
        pytest.param("a\ufe0fb\U000e0101\ufe01", "ab", id="selectors"),
        pytest.param(
            "❤\ufe0f 1\ufe0f\u20e3 👩\u200d🚀 👩🏽\u200d🚀",
            "❤\ufe0f 1\ufe0f\u20e3 👩\u200d🚀 👩🏽\u200d🚀",
            id="emoji-kept",
        ),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="persian-kept"),
        pytest.param("क्\u200dष", "क्\u200dष", id="hindi-kept"),
        pytest.param("നന്\u200d ", "നന്\u200d", id="malayalam-end-kept"),
        pytest.param("a\u200cb می\u200c\u200cخ", "ab می\u200cخ", id="joiners-without-need"),
        pytest.param("“It’s – all — right”…", "“It’s – all — right”…", id="quotes-and-dashes-stay"),
    ],
)
def test_text_has_one_form(written: str, form: str) -> None:
    assert canonical(written) == form


WRAPPED = """\
The council of Veldmoor said on Monday that its engineers had closed the
lower sluice after three days of rain, and that the last families had left
the river road by boat during the night.

A spokesman, Col. Ans Vell, told reporters that "the dam stands and the
bridge stands", but residents reached by telephone said that they could
still hear the water.

Toll

- twelve houses were lost on the northern bank of the river near the old
  mill
- four barns"""


def test_hard_wrapped_lines_are_joined_but_items_and_headings_stay_apart() -> None:
    lines = canonical(WRAPPED).split("\n")

    assert [line[:12] for line in lines if line] == [
        "The council ",
        "A spokesman,",
        "Toll",
        "- twelve hou",
        "- four barns",
    ]
    assert lines[0].endswith("by boat during the night.")
    assert "near the old mill" in lines[6]


def test_short_lines_are_not_taken_for_hard_wrapping() -> None:
    poem = "\n".join(
        ["Low water in the harbour", "and the boats lie on their sides", "waiting", "for the moon to pull"] * 3
    )

    assert canonical(poem) == poem


@given(TEXTS)
@example("क\u0316्\u200d")
@example("a\u0301\u200b\u0316")
def test_the_form_of_a_text_in_form_is_itself(text: str) -> None:
    once = canonical(text)

    assert canonical(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once.encode().decode() == once


@given(TEXTS)
def test_no_more_than_what_is_unseen_goes(text: str) -> None:
    """Letters and digits are all still there, in order."""

    def letters(of: str) -> list[str]:
        of = unicodedata.normalize("NFC", of)
        return [c for c in of if unicodedata.category(c) in {"Lu", "Ll", "Nd"} and not unicodedata.combining(c)]

    if "\u0301" not in text and "\u0316" not in text:
        assert letters(canonical(text)) == letters(text)


@given(TEXTS, st.sampled_from([None, "en", "de", "zh", "pt-BR", "xx", ""]))
def test_sentences_hold_all_that_is_seen_and_never_overlap(text: str, language: str | None) -> None:
    text = canonical(text)
    found = split(text, language)

    assert [sentence.id for sentence in found] == list(range(1, len(found) + 1))
    assert all(0 <= sentence.start < sentence.end <= len(text) for sentence in found)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))
    inside = "".join(text[sentence.start : sentence.end] for sentence in found)
    assert "".join(inside.split()) == "".join(text.split())
    for sentence in found:
        words = text[sentence.start : sentence.end]
        assert words == words.strip()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He lives in the U.S. | He left. | The U.S. Army came at 4 p.m. Monday.", None),
        ("It ended at 4 p.m. | The crowd left.", None),
        ("Gov. Ana Rell and Lt. Col. A. B. Smith met Sen. Doe. | They agreed.", None),
        ("It was No. 5 on the list of Jan. 5. | Then came John F. Kennedy Street.", None),
        ("Some 1.5 million fled... | The rest stayed. | She waited… | Then she left.", None),
        ("“It is over.” he said. | “We stay.” | “We go.” | He left.", None),
        ('"Really?" he asked. | "We go!" Vell said. | (It was late.) | All slept.', None),
        ('"The dam broke. | There is flooding. | We need boats," Vell said.', None),
        ('"Parts are gone [...] | There is flooding", he said [...] President Vell agreed.', None),
        ('She said "I must not speak. | It hurts to hide it[.]" | The ministry was silent.', None),
        ("The end.|Minister Vell left. | See Booking.Com or Znak.com for more. | It is v2.Beta now.", None),
        ("al-Rami left. | al-Rami came back. | iPhone sales rose.", None),
        ("KYIV (Agency) - Rebels took the base. | The army left.", None),
        ("VELDMOOR, Ore. (AP) — The mayor spoke. | He left.", None),
        ("VELDMOOR, March 3 — Thousands fled. | All is calm.", None),
        ("- First thing. | Second thing.", None),
        ("‘We go. | We leave.’ | 'We stay,' he said. | 'I won't.' | Orr's dam is the Rells' dam. | It's old.", None),
        ("In St. Louis, Mo., a man died. | The U.N. Security Council met. | The U.N. said so.", None),
        (
            "Mr. O'Neil Jr. spoke at 5 p.m. EST on No. 3. | Acme Corp. Chairman Orr left. | (See p. 5.) | [He left.]",
            None,
        ),
        ("他说。|“你好！”|她走了。|🙂好的？|是", "zh"),
        ("これは本です。|「行く。」と言った。|「行く。」|彼は言った。", "ja"),
        ("ذهب الرجل. | هل عاد؟ | نعم.", "ar"),
        ("वह गया। | वह आया। | ठीक है?", "hi"),
        ("M. Dupont est venu. | « Oui. » | Puis il a dit : « Non. » | Fin.", "fr"),
        ("Der 3. Mai war schön. | Dr. Müller sagte: „Ja. | Gut.“ | Dann ging er. | »Nein.« | Ende.", "de"),
        ("Rain fell 🌧️. | 👩\u200d🚀 Crews came. | They left 🚤! | All slept.", None),
    ],
)
def test_boundaries_are_a_readers(text: str, parts: str | None) -> None:
    """A bar stands where a sentence ends."""
    expected = [part.strip() for part in text.split("|")]

    assert sentences_of(text.replace(" | ", " ").replace("|", ""), parts) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The dam at the lower sluice, said the\nminister on Monday, would hold.", id="lower-case-goes-on"),
        pytest.param("The column marched towards the town of\nAl Veld on Monday.", id="open-end"),
        pytest.param("The column marched down towards the\n\nriver on Monday.", id="across-a-blank-line"),
    ],
)
def test_a_sentence_broken_by_a_line_end_is_one(text: str) -> None:
    assert sentences_of(text) == [text]


def test_lines_that_end_are_not_joined() -> None:
    assert len(sentences_of("Shopping list:\napples\npears\nThe dam holds, said Vell.\nthe end came.")) == 5


NEWS = """\
Story highlights

Engineers close the lower sluice

Effort is the latest on the river's northern bank

ECN  — \u0020

Engineers in Veldmoor closed the lower sluice on Monday, officials say.

Advertisement

Mayor suggests town should move

Waters rise

“We stay,” said Ana Rell, 41.

• Twelve houses were lost

1. Keep away from the river
2. Boil the water. Do not drink it.

FILE - The dam at Veldmoor. It was built in 1931. (AP Photo/Jo Doe)

—Rell on the night of the flood

What happens next?

Read more: How the dam was built

ECN’s Jo Doe contributed to this report.

Copyright 2031 ECN. All rights reserved.

* * *"""


def test_every_line_is_known_for_what_it_is() -> None:
    assert kinds_of(NEWS) == [
        ("furniture", "Story highlights"),
        ("highlight", "Engineers close the lower sluice"),
        ("highlight", "Effort is the latest on the river's northern bank"),
        ("furniture", "ECN —"),
        ("body", "Engineers in Veldmoor closed the lower sluice on Monday, officials say."),
        ("furniture", "Advertisement"),
        ("heading", "Mayor suggests town should move"),
        ("heading", "Waters rise"),
        ("body", "“We stay,” said Ana Rell, 41."),
        ("bullet", "• Twelve houses were lost"),
        ("bullet", "1. Keep away from the river"),
        ("bullet", "2. Boil the water."),
        ("bullet", "Do not drink it."),
        ("caption", "FILE - The dam at Veldmoor."),
        ("caption", "It was built in 1931."),
        ("caption", "(AP Photo/Jo Doe)"),
        ("caption", "—Rell on the night of the flood"),
        ("body", "What happens next?"),
        ("furniture", "Read more: How the dam was built"),
        ("furniture", "ECN’s Jo Doe contributed to this report."),
        ("furniture", "Copyright 2031 ECN."),
        ("furniture", "All rights reserved."),
        ("furniture", "* * *"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "By Jo Doe",
        "By JO DOE and Ana Rell, Veldmoor Post",
        "Thursday, September 5, 2019",
        "Updated 10:30 AM EDT, Thu September 5, 2019",
        "5. September 2019, 14.30 Uhr",
        "(Reporting by Jo Doe; editing by Ana Rell)",
        "VELDMOOR, Kaldia (Agency) -",
        "(ECN)",
        "Share this article",
        "Subscribe to our newsletter",
        "Related stories",
        "3 min read",
        "© 2031 Veldmoor Post",
        "October 23, 2031 / 10:14 AM / 5 years ago",
        "(Agencies) Updated: 2031-02-26 21:52",
        "VELDMOOR Sat Jun 2, 2031 7:16am EDT",
        "5:45 p.m.",
        "Comments (12)",
        "Most popular",
    ],
)
def test_furniture_is_told_from_news(line: str) -> None:
    assert kinds_of(f"Rain fell on the town.\n\n{line}\n\nAll slept.")[1][0] == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the rebels had gone.",
        "By Friday the army of Kaldia had taken the bridge",
        "Share prices fell by a third.",
        "Copyright law was changed by the parliament.",
        "Watch towers were built along the river.",
        "Related deaths rose to 12, the ministry said.",
        "In May 2019 the dam broke.",
        "Read more than the law asks, the judge told them.",
        "Comments by the minister angered them.",
        "The relief effort, which has gone on since the spring and which draws on four towns and more, is still short",
        "The map: a forgery, said the judge.",
        "5 men were lost.",
    ],
)
def test_in_doubt_a_line_is_not_furniture(line: str) -> None:
    assert kinds_of(f"Rain fell on the town.\n\n{line}\n\nAll slept.")[1][0] in {"body", "heading"}


def test_a_credit_at_the_end_of_a_paragraph_is_furniture() -> None:
    assert kinds_of("The dam broke. Reporting by Jo Doe; Editing by Ana Rell")[1][0] == "furniture"
    assert kinds_of("The dam broke. Reporting by night is hard. It is dark.")[1][0] == "body"
    assert kinds_of("The dam broke. Reporting by The Veldmoor Post found no fault.")[1][0] == "body"
    assert kinds_of("The dam broke. He was edited by nobody.")[1][0] == "body"


def test_a_text_of_headings_alone_is_body() -> None:
    assert kinds_of("Rebels take the town") == [("body", "Rebels take the town")]


def test_highlights_in_bullets_end_with_the_bullets() -> None:
    kinds = [
        kind
        for kind, _ in kinds_of("Key points\n- A dam broke.\n- Twelve died.\n\nWaters rise\n\nThe dam broke. It did.")
    ]

    assert kinds == ["furniture", "highlight", "highlight", "heading", "body", "body"]


def made(text: str, **known: str) -> Article:
    return article(Page(text=text, **known))  # type: ignore[arg-type]


def test_an_article_is_named_by_its_text() -> None:
    found = made("Dam breaks\r\n\r\nThe dam broke.", url="https://news.example/dam")

    assert found.text == "Dam breaks\n\nThe dam broke."
    assert found.sha256 == hashlib.sha256(found.text.encode()).hexdigest()
    assert found.id == found.sha256[:16]
    assert found.url == "https://news.example/dam"
    assert [sentence.kind for sentence in found.sentences] == [SentenceKind.HEADING, SentenceKind.BODY]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dam breaks in Veldmoor\n\nThe dam broke.", "Dam breaks in Veldmoor"),
        ("Will the dam hold?\n\nIt may.", "Will the dam hold?"),
        ("Story highlights\n\nDam breaks\n\nThe dam broke.", None),
        ("By Jo Doe\n\nThe dam broke.", None),
        ("5 September 2019\n\nThe dam broke.", None),
        ("The dam broke.\n\nIt fell.", None),
        ("KYIV (Agency) - Rebels took the base\n\nThe army left.", None),
        ("Dam breaks\nThe dam broke.", None),
        ("Dam breaks", None),
        ("word " * 40 + "\n\nThe dam broke.", None),
    ],
)
def test_the_first_line_is_the_title_where_it_looks_like_one(text: str, title: str | None) -> None:
    assert made(text).title == title
    assert made(text, title=" The\x00 page’s\n own ").title == "The page’s own"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Thursday, September 5, 2019", "2019-09-05"),
        ("5 September 2019", "2019-09-05"),
        ("2019-09-05", "2019-09-05"),
        ("2019-09-05T14:30:00Z", "2019-09-05"),
        ("Published 5 Sept 2019 14:30", "2019-09-05"),
        ("Published: Sept. 5, 2019 at 2:30 p.m. EDT", "2019-09-05"),
        ("Thu 5th September 2019", "2019-09-05"),
        ("jeudi 5 septembre 2019", "2019-09-05"),
        ("5. September 2019, 14:30 Uhr", "2019-09-05"),
        ("05.09.2019", "2019-09-05"),
        ("5 de septiembre de 2019", "2019-09-05"),
        ("2019年9月5日", "2019-09-05"),
        ("VELDMOOR Thu Sep 5, 2019 7:16am EDT", "2019-09-05"),
        ("Source: Newsdesk Published: 2019-9-5 16:58:15", "2019-09-05"),
        ("Published 5 Sep 2019, updated 6 Sep 2019", "2019-09-05"),
        ("31 February 2019", None),
        ("5 September", None),
        ("Last updated 5 September 2019", None),
        ("5/9/2019", None),
        ("On 5 September 2019 the dam broke.", None),
        ("5 Soldiers 2019", None),
    ],
)
def test_the_day_is_read_off_a_line_that_is_a_date(line: str, day: str | None) -> None:
    text = f"Dam breaks\n\n{line}\n\nThe dam broke."

    assert made(text).published_at == day
    assert made(text, published_at="2020-01-01").published_at == "2020-01-01"


def test_a_date_far_down_is_not_the_day_of_publication() -> None:
    assert made("The dam broke.\n\n" * 6 + "5 September 2019").published_at is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The dam broke and the town was under water for the third time.", "en"),
        ("Der Damm ist gebrochen, und die Stadt steht nicht mehr auf der Karte.", "de"),
        ("Le barrage est tombé et les rues de la ville sont sous une eau qui monte.", "fr"),
        ("El dique se rompió y los vecinos de la villa se fueron con las barcas.", "es"),
        ("大坝在星期一崩溃了。", "zh"),
        ("ダムは月曜日に決壊した。", "ja"),
        ("댐이 월요일에 무너졌다.", "ko"),
        ("انهار السد يوم الاثنين.", "ar"),
        ("Плотина рухнула в понедельник.", "ru"),
        ("बांध सोमवार को टूट गया।", "hi"),
        ("Brr brr brr.", None),
    ],
)
def test_the_language_is_guessed_where_it_is_plain(text: str, language: str | None) -> None:
    assert made(text).language == language
    assert made(text, language="cy").language == "cy"


def test_metadata_is_one_clean_line() -> None:
    found = made("The dam broke.", author="Jo\x1b]8;;x\x07 \u202eDoe\n", outlet="o" * 900, title="\u200b")

    assert found.author == "Jo]8;;x Doe"
    assert found.outlet == "o" * 300
    assert found.title is None


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\ufeff\U000e0041"])
def test_a_page_without_text_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="no text"):
        made(text)


@pytest.mark.parametrize(
    "piece", ["a. ", "“ ", "U.S. ", ". ", "( ", "a\n", "a \n\n", "- x\n", "A-", "»  ", "\u0301", "1. ", "A, "]
)
def test_long_monotony_does_not_hold_the_work_up(piece: str) -> None:
    """Each of these would take minutes where a rule is quadratic."""
    text = canonical("The end. " + piece * 20_000)

    assert split(text)[-1].end == len(text)


@pytest.mark.parametrize(
    "line",
    [
        "[Photo: Water laps at the wall. Upland Courier/D. Voss]",
        "(Picture: A. Marrow)",
        "Photo: The harbour on Monday.",
    ],
)
def test_a_caption_in_brackets_is_a_caption(line):
    text = f"The river rose by two metres on Monday, officials said.\n\n{line}\n\nThe bridge was shut on Tuesday."
    kinds = {text[s.start : s.end]: s.kind for s in split(text)}
    assert {kind for words, kind in kinds.items() if words in line} == {SentenceKind.CAPTION}


def test_a_name_that_a_full_line_parted_is_one_sentence():
    text = (
        "The ferry was at its berth and empty but for the crew. The fire began in the engine room, said the "
        "master, Jon\nAbel.\n\nThe port stayed open, he told reporters on the quay."
    )
    read = article(Page(text=text, title="Fire"))

    assert [read.text[s.start : s.end].split()[-1] for s in read.sentences] == ["crew.", "Abel.", "quay."]


def test_a_headline_is_not_joined_to_the_text_below_it():
    text = (
        "Ferry burns at its berth in Kessin as crew flee over the side in the early hours\nThe port is open, he said."
    )
    read = article(Page(text=text, title=None))

    assert len(read.sentences) == 2


@pytest.mark.parametrize(
    ("opening", "outlet"),
    [
        ("By Ada Venn | Harbour Ledger", "Harbour Ledger"),
        ("By Our Correspondent in Orle, The Upland Wire", "The Upland Wire"),
        ("The Lowland Herald  |  Weather", "The Lowland Herald"),
        ("ORLE (Upland Wire) — Dockers ended their strike on Monday.", "Upland Wire"),
        ("By Ada Venn, chief reporter", None),
    ],
)
def test_the_outlet_is_read_off_the_first_lines(opening: str, outlet: str | None) -> None:
    text = f"Dockers of Orle end their strike after nine days\n\n{opening}\n\nThe dockers went back on Monday.\n"
    assert article(Page(text=text)).outlet == outlet


def test_a_part_of_the_paper_is_no_headline() -> None:
    text = "TECHNOLOGY\n\nThieves took the data of 8 million travellers\n\nThe line said so on Monday.\n"
    assert article(Page(text=text)).title == "Thieves took the data of 8 million travellers"


def test_a_label_above_highlights_is_no_part_of_the_paper() -> None:
    text = "Story highlights\n\nMilitia holds the dam of Orle for a third day\n\nIt rained. The dam held.\n"
    assert article(Page(text=text)).title is None


def test_a_quotation_and_who_says_it_are_one_sentence_whatever_stands_between() -> None:
    text = "“This rule was written to be broken,”\n\nsaid Ada Venn, who leads the union. She left.\n"
    made = article(Page(text=text))
    assert [text[s.start : s.end].rsplit(maxsplit=1)[-1] for s in made.sentences] == ["union.", "left."]


def test_a_place_in_capitals_before_the_first_sentence_is_no_part_of_it_where_the_article_has_it_as_a_name():
    text = "Convoy enters Orle\n\nORLE, Lorne An aid convoy entered a town on Monday. Thousands are trapped in Orle."
    found = article(Page(text=text))
    told = [(found.text[s.start : s.end], s.kind) for s in found.sentences]
    assert told[1:3] == [
        ("ORLE, Lorne", SentenceKind.FURNITURE),
        ("An aid convoy entered a town on Monday.", SentenceKind.BODY),
    ]
    assert [s.id for s in found.sentences] == [1, 2, 3, 4]


def test_initials_before_an_office_are_no_place():
    text = "Rocket fails\n\nNALA Director Ada Venn said on Monday the rocket had failed. The nala is a small deer."
    found = article(Page(text=text))
    assert found.text[found.sentences[1].start :].startswith("NALA Director")


@pytest.mark.parametrize(
    "place", ["PORT ORLE, Lorne (Selm Wire) — ", "PORT ORLE — ", "ORLE, Sant Arvo, Sept. 14 (Wire) — "]
)
def test_a_place_that_a_dash_parts_stays_in_its_sentence(place):
    found = article(Page(text=f"Convoy enters Port Orle\n\n{place}An aid convoy entered Orle, the Port, on Monday."))
    assert found.text[found.sentences[1].start :].startswith(place)
