"""Whole pages, compared byte for byte.

BRIEFING_UPDATE_CASES=1 writes them anew: read the difference before committing it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from factory import LEAGUE, RESIDENTS, article_of, cite, flood, generator, ridge

from briefing.conflicts import COUNTED_EVENTS
from briefing.exports import ExportFormat, export
from briefing.models import (
    Brief,
    Claim,
    Commitment,
    Figure,
    Force,
    ForceKind,
    Moment,
    Outcome,
    OutcomeKind,
    Reason,
    SentenceKind,
    Speaker,
    Unanswered,
    Withheld,
)
from briefing.render import BINARY, Format, encode, render
from briefing.render._wording import number_of, range_of
from briefing.render.digest import FORMATS, read_digest, render_digest
from briefing.render.site import site
from briefing.render.text import columns, wrap

CASES = Path(__file__).parent / "cases"
DIGEST = Path(__file__).parents[2] / "schemas" / "examples" / "digest.json"
BRIEFS = {"ridge": ridge, "flood": flood}
TEXTS = sorted(set(Format) - BINARY)


@pytest.mark.parametrize("fmt", TEXTS)
@pytest.mark.parametrize("name", BRIEFS)
def test_the_page_is_the_one_agreed_on(name, fmt):
    path = CASES / f"{name}.{fmt}"
    # The style and the script of the HTML page are files of their own, which its policy names by their hashes.
    page = re.sub(
        rb"(?s)(?<=<style>).+?(?=</style>)|(?<=<script>).+?(?=</script>)|sha256-[\w+/=]{44}",
        b"",
        encode(BRIEFS[name](), fmt),
    )
    if os.environ.get("BRIEFING_UPDATE_CASES"):
        path.write_bytes(page)

    assert page.decode() == path.read_bytes().decode()


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
@pytest.mark.parametrize("zone", ["UTC", "America/St_Johns"])
def test_the_bytes_depend_on_nothing_but_the_brief(seed, locale, zone):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import locale; locale.setlocale(locale.LC_ALL, '')\n"
        "from factory import flood, ridge\n"
        "from briefing.exports import ExportFormat, export\n"
        "from briefing.render import Format, encode\n"
        "from briefing.render.digest import FORMATS, read_digest, render_digest\n"
        "from briefing.render.site import site\n"
        "for brief in (ridge(), flood()):\n"
        "    for fmt in Format:\n        sys.stdout.buffer.write(encode(brief, fmt))\n"
        "    for fmt in ExportFormat:\n        sys.stdout.buffer.write(export(brief, fmt).encode())\n"
        "digest = read_digest(open(sys.argv[2], encoding='utf-8').read())\n"
        "for fmt in FORMATS:\n    sys.stdout.buffer.write(render_digest(digest, fmt).encode())\n"
        "sys.stdout.buffer.write(repr(site([digest])).encode())\n"
    )
    env = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}
    command = [sys.executable, "-c", script, CASES.parent, DIGEST]
    done = subprocess.run(command, capture_output=True, env=env, check=True)

    here = b""
    for brief in (ridge(), flood()):
        here += b"".join(encode(brief, fmt) for fmt in Format)
        here += b"".join(export(brief, fmt).encode() for fmt in ExportFormat)
    digest = read_digest(DIGEST.read_text("utf-8"))
    here += b"".join(render_digest(digest, fmt).encode() for fmt in FORMATS) + repr(site([digest])).encode()
    assert done.stdout == here


def brief_with(**changes):
    return ridge().model_copy(update=changes)


def outcome(text, commitment, speaker=None, **more):
    article = ridge().article
    return Outcome(
        id="u1",
        text=text,
        commitment=commitment,
        speaker=speaker,
        evidence=(cite(article, 7),),
        kind=OutcomeKind.OTHER,
        **more,
    )


def line_of(claim):
    page = render(brief_with(outcomes=(claim,)), Format.TEXT, width=400)
    return page.split("\nOUTCOMES\n- ")[1].split("\n")[0].removesuffix(" [s7]")


C = Commitment
KESH = Speaker(name="Radu Kesh", kind="named")
AGENCY = Speaker(name="Norda Wire", kind="outlet")


@pytest.mark.parametrize(
    ("text", "commitment", "speaker", "line"),
    [
        ("It fell.", C.REPORTED, None, "It fell."),
        ("It fell.", C.REPORTED, LEAGUE, "Said by the Upland League: It fell."),
        ("The Upland League said it fell.", C.REPORTED, LEAGUE, "The Upland League said it fell."),
        ("The Upland League fled.", C.REPORTED, LEAGUE, "By its own account: The Upland League fled."),
        (
            "Radu Kesh, of the port, described seeing 35 huts.",
            C.CLAIMED,
            KESH,
            "Claim: Radu Kesh, of the port, described seeing 35 huts.",
        ),
        ("Radu Kesh would go.", C.EXPECTED, KESH, "Expected, by their own account: Radu Kesh would go."),
        ("Kesh told reporters it fell.", C.REPORTED, KESH, "Kesh told reporters it fell."),
        ("The kesh told of it.", C.REPORTED, LEAGUE, "Said by the Upland League: The kesh told of it."),
        ("It fell.", C.REPORTED, AGENCY, "Reported by Norda Wire: It fell."),
        ("It fell.", C.CLAIMED, LEAGUE, "Claimed by the Upland League: It fell."),
        ("It fell.", C.CLAIMED, None, "Claimed: It fell."),
        ("It allegedly fell.", C.CLAIMED, LEAGUE, "Claimed by the Upland League: It allegedly fell."),
        ("The Upland League said it fell.", C.CLAIMED, LEAGUE, "Claim: The Upland League said it fell."),
        ("Nine boats were reportedly lost.", C.CLAIMED, None, "Claim: Nine boats were reportedly lost."),
        ("The Upland League claimed it fell.", C.CLAIMED, LEAGUE, "The Upland League claimed it fell."),
        ("It shelled Tessel.", C.DENIED, LEAGUE, "Denied by the Upland League: It shelled Tessel."),
        ("It shelled Tessel.", C.DENIED, None, "Denied: It shelled Tessel."),
        ("It did not shell Tessel.", C.DENIED, LEAGUE, "Denial by the Upland League: It did not shell Tessel."),
        ("It didn’t shell Tessel.", C.DENIED, LEAGUE, "Denial by the Upland League: It didn’t shell Tessel."),
        ("The Upland League denied it.", C.DENIED, LEAGUE, "The Upland League denied it."),
        (
            "It fired despite denials.",
            C.DENIED,
            LEAGUE,
            "Denied by the Upland League: It fired despite denials.",
        ),
        ("The road will open.", C.PLANNED, None, "Planned: The road will open."),
        ("The road will open.", C.PLANNED, LEAGUE, "Planned, according to the Upland League: The road will open."),
        ("The council plans a road.", C.PLANNED, None, "The council plans a road."),
        ("Rain will stop.", C.EXPECTED, None, "Expected: Rain will stop."),
        ("Rain is expected to stop.", C.EXPECTED, LEAGUE, "According to the Upland League: Rain is expected to stop."),
        (
            "The Upland League – to reopen the pass",
            C.PLANNED,
            LEAGUE,
            "Planned: The Upland League – to reopen the pass",
        ),
        ("It fell.", C.DISPUTED, RESIDENTS, "Said by two residents, disputed: It fell."),
        ("It fell.", C.DISPUTED, None, "Disputed: It fell."),
    ],
)
def test_a_line_says_who_says_so_how_firmly_and_only_once(text, commitment, speaker, line):
    assert line_of(outcome(text, commitment, speaker)) == line


BROCK = Speaker(name="the company’s chief executive, Sunniva Brock", kind="named")
FRONT = Speaker(name="the Varn Liberation Front (VLF)", kind="organisation")


@pytest.mark.parametrize(
    ("text", "speaker", "lead"),
    [
        ("Police denied entry to aid lorries.", LEAGUE, "Denied by the Upland League:"),
        ("Government troops rejected the truce.", LEAGUE, "Denied by the Upland League:"),
        ("The garrison dismissed its commander.", LEAGUE, "Denied by the Upland League:"),
        ("The League rejected the offer.", LEAGUE, "Denied by the Upland League:"),
        ("The Upland League denied entry to aid lorries.", LEAGUE, "Denied by the Upland League:"),
        ("Police denied entry to aid lorries.", None, "Denied:"),
        ("It fired on police, who denied it.", LEAGUE, "Denied by the Upland League:"),
        ("Troops that had no orders fired.", LEAGUE, "Denied by the Upland League:"),
        ("Troops with no orders fired.", LEAGUE, "Denied by the Upland League:"),
        ("The unit that held Tessel did not fire.", LEAGUE, "Denial by the Upland League:"),
        ("The guns have never fired.", LEAGUE, "Denial by the Upland League:"),
        ("The League denied that its guns fired.", LEAGUE, ""),
        ("The League has repeatedly rejected claims that it fired.", LEAGUE, ""),
        ("Kesh, its commander, denied firing.", KESH, ""),
        ("The ministry denied that it fired.", None, ""),
        ("The council denied on Friday that it fired.", KESH, "Denial by Radu Kesh:"),
    ],
)
def test_a_denial_is_never_told_as_what_is_denied(text, speaker, lead):
    line = line_of(outcome(text, C.DENIED, speaker))

    assert line == f"{lead} {text}".lstrip()


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will reopen on 3 May.",
        "They took the town by might.",
        "The pass is closed due to snow.",
        "The proposed airport will cost a billion.",
        "The council was called on to help.",
        "The wanted man will be tried.",
        "More came than expected.",
        "The expected storm will hit the coast.",
        "The likely cause is a leak.",
        "The council’s plans will cost a billion.",
        "Ferries left under orders from the port.",
    ],
)
@pytest.mark.parametrize("commitment", [C.EXPECTED, C.PLANNED])
def test_what_is_to_come_is_never_told_as_a_fact(text, commitment):
    assert line_of(outcome(text, commitment)) == f"{commitment.value.capitalize()}: {text}"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The alleged bomber was shot.", None),
        ("The blast claimed 12 lives.", None),
        ("The claimed area was empty.", None),
        ("The alleged bomber fled the Upland League.", LEAGUE),
        ("Police claimed the Upland League fled.", LEAGUE),
    ],
)
def test_what_is_claimed_is_so_whatever_else_is_alleged(text, speaker):
    by = f" by {speaker.name}" if speaker else ""
    assert line_of(outcome(text, C.CLAIMED, speaker)) == f"Claimed{by}: {text}"


@pytest.mark.parametrize(
    ("text", "commitment", "speaker", "line"),
    [
        (
            "The company’s chief executive denied the leak.",
            C.DENIED,
            BROCK,
            "The company’s chief executive denied the leak. (company’s chief executive = Sunniva Brock)",
        ),
        ("The VLF denied losing the summit.", C.CLAIMED, FRONT, "{} (VLF = the Varn Liberation Front)"),
        ("It denied firing.", C.DENIED, LEAGUE, "It denied firing. (It = the Upland League)"),
        (
            "It says a release would drown the wheat.",
            C.EXPECTED,
            LEAGUE,
            "It says a release would drown the wheat. (It = the Upland League)",
        ),
        ("It fell, according to the League.", C.CLAIMED, LEAGUE, "Claimed by the Upland League: {}"),
        ("It fell, according to the Upland League.", C.CLAIMED, LEAGUE, "Claim: {}"),
        ("It fell, according to the Upland League.", C.REPORTED, LEAGUE, "{}"),
        ("The League, which holds Tessel, plans a truce.", C.PLANNED, LEAGUE, "{}"),
        ("Police told the Upland League to go.", C.REPORTED, LEAGUE, "Said by the Upland League: {}"),
    ],
)
def test_a_speaker_the_words_show_is_not_said_twice(text, commitment, speaker, line):
    assert line_of(outcome(text, commitment, speaker)) == line.format(text)


def test_a_day_worked_out_stands_once_beside_its_wording():
    sunday = Moment(as_written="Sunday", date="2031-02-16", precision="day", resolved=True)
    absolute = Moment(as_written="3 March 2031", date="2031-03-03", precision="day")

    assert line_of(outcome("It fell on Sunday.", C.REPORTED, dates=(sunday, sunday, absolute))) == (
        "It fell on Sunday. (Sunday = 2031-02-16)"
    )


def test_a_long_page_keeps_ten_figures_and_says_how_many_are_left():
    figures = tuple(Figure(as_written=str(n), value=n, of="carts") for n in range(20))
    page = render(brief_with(outcomes=(outcome("It fell.", C.REPORTED, figures=figures),)), Format.MARKDOWN)

    assert page.count(" | carts | ") < 10
    assert " more in the lines below." in page


def test_a_figure_of_one_speaker_stands_in_the_table_once():
    figure = Figure(as_written="14", value=14, of="wagons")
    claims = (
        outcome("It took 14.", C.REPORTED, figures=(figure,)),
        outcome("It lost 14.", C.REPORTED, figures=(figure,)),
    )

    assert render(brief_with(outcomes=claims), Format.MARKDOWN).count("| 14 | wagons |") == 1


def force_of(kind, name, number, role=""):
    return Force(id=f"f{number}", name=name, kind=ForceKind(kind), role=role, evidence=(cite(ridge().article, number),))


def test_a_force_of_no_kind_is_parted_from_what_it_did_by_a_colon():
    forces = (force_of("other", "Paywell", 7, "put the losses at 9"), force_of("company", "Paywell", 7))
    brief = brief_with(forces=forces)

    assert "- Paywell: put the losses at 9 [s7]\n- Paywell, company [s7]\n" in render(brief, Format.TEXT)
    assert "- **Paywell**: put the losses at 9 ([s7])\n" in render(brief, Format.MARKDOWN)
    assert ">Paywell</b>: <span" in render(brief, Format.HTML)


def test_the_range_is_left_out_where_nothing_is_bounded():
    figure = Figure(as_written="14", value=14, of="soldiers")
    bare = brief_with(
        bottom_line=None,
        forces=(),
        obstacles=(),
        conflicts=(),
        outcomes=(outcome("14.", C.REPORTED, figures=(figure,)),),
    )

    assert "| Figure | Of | Whose | Sentence |" in render(bare, Format.MARKDOWN)


@pytest.mark.parametrize(
    ("low", "best", "high", "shown"),
    [
        (None, 5, None, ""),
        (5, 5, 5, ""),
        (40, None, None, "≥ 40"),
        (None, None, 40, "≤ 40"),
        (1200, None, 1500, "1,200–1,500"),
        (1200, 1300, 1500, "1,200–1,500, best 1,300"),
        (-3, None, 0, "-3–0"),
    ],
)
def test_bounds_read_low_best_high(low, best, high, shown):
    assert range_of(low, best, high) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (0.0, "0"),
        (1234567, "1,234,567"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (2.50, "2.5"),
        (100.0, "100"),
        (1e6, "1,000,000"),
        (1e22, "1.000000e+22"),
        (1e-9, "1.000000e-9"),
        (10**30, "1.000000e+30"),
        (0.00041, "0.00041"),
    ],
)
def test_numbers_are_written_without_surprises(value, shown):
    assert number_of(value) == shown


def test_an_empty_section_says_why():
    article = article_of(["Nothing much."])
    empty = Brief(id="x", as_of="2031-01-01T00:00:00Z", article=article, generator=generator())
    page = render(empty, Format.TEXT)

    assert "BOTTOM LINE\nNo main point was found in the article.\n" in page
    assert "OBJECTIVES\nNo objectives were found in the article.\n" in page
    assert "WITHHELD (0)\nNothing: the article bears out all that the model said.\n" in page
    lost = Withheld(section="objectives", text="x", reason=Reason.NAME, detail="")
    page = render(empty.model_copy(update={"withheld": (lost, lost)}), Format.TEXT)
    assert "OBJECTIVES\nNone borne out by the article; 2 withheld below.\n" in page


@pytest.mark.parametrize(
    ("reason", "detail", "said"),
    [
        (Reason.NOT_IN_SOURCE, "the article does not say: toppling", "“x” — the article does not say: toppling\n"),
        (Reason.NOT_IN_SOURCE, "", "“x” — not in the article\n"),
        (Reason.NOT_A_STATEMENT, "only a heading says this", "“x” — only a heading says this\n"),
        (Reason.NAME, "“x” is not where the article says this", "“x” — name: “x” is not where the article says this"),
    ],
)
def test_a_reason_that_the_detail_tells_better_is_not_put_before_it(reason, detail, said):
    lost = Withheld(section="outcomes", text="x", reason=reason, detail=detail)

    assert said in render(brief_with(withheld=(lost,)), Format.TEXT)


def test_a_strength_that_is_withheld_is_not_called_unknown():
    size = Withheld(section="forces", text="The guard: 40 men", reason=Reason.NUMBER, detail="the article says 14")
    forces = (force_of("military", "The guard", 3), force_of("armed_group", "The militia", 4))
    page = render(brief_with(forces=forces, withheld=(size,)), Format.TEXT, width=400)

    assert "- A strength said by the model is withheld below, for The guard.\n" in page
    assert "- No strength was found that the article gives by name to The militia.\n" in page


@pytest.mark.parametrize(
    ("written", "is_day"),
    [
        ("8 p.m.", False),
        ("by 10:30", False),
        ("about noon", False),
        ("last month", True),
        ("May 12", True),
        ("12", True),
    ],
)
def test_an_hour_is_no_day_that_could_not_be_worked_out(written, is_day):
    moment = Moment(as_written=written, date=None, precision="unknown")
    page = render(brief_with(outcomes=(outcome("It fell.", C.REPORTED, dates=(moment,)),), obstacles=()), Format.TEXT)

    assert (f"No day was worked out for “{written}”." in page) is is_day


def test_a_day_alone_names_no_source():
    article = article_of(["It fell."], published_at="2031-02-16")
    brief = Brief(id="x", as_of="2031-03-01T00:00:00Z", article=article, generator=generator())

    assert "Source: outlet not known, published 2031-02-16\n" in render(brief, Format.TEXT)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason):
    lost = Withheld(section="outcomes", text="x", reason=reason, detail="")

    assert "Outcomes: “x” — " in render(brief_with(withheld=(lost,)), Format.TEXT)


@pytest.mark.parametrize(
    ("as_of", "shown"),
    [
        ("2031-02-17T06:00:00Z", "2031-02-17 06:00 UTC"),
        ("2031-02-17T06:00:00.123+00:00", "2031-02-17 06:00 UTC"),
        ("2031-02-17T06:00:00+05:45", "2031-02-17 06:00 UTC+05:45"),
        ("2031-02-17T06:00:00", "2031-02-17 06:00 (zone not known)"),
        ("2031-02-17", "2031-02-17"),
    ],
)
def test_the_time_is_given_with_its_zone(as_of, shown):
    assert f"Made {shown} from an article of 2031-02-16 18:40 UTC+01:00." in render(
        brief_with(as_of=as_of), Format.TEXT, width=300
    )


def test_an_article_of_unknown_date_is_said_to_be_one():
    assert "Made 2031-06-01 09:30 UTC+09:00 from an article of unknown date." in render(flood(), Format.TEXT, width=300)


def test_the_hash_of_the_weights_is_said_to_be_that_and_as_short_as_the_others():
    made = generator(parameters={"sha256": "cd34" * 16, "seed": 7})

    assert "Parameters: seed 7, weights sha256 cd34cd34cd34.\n" in render(brief_with(generator=made), Format.TEXT)


def test_what_the_byline_states_is_not_called_unknown():
    article = article_of(["By Mirel Tace, Valley Courier", "It fell."], author="Mirel Tace")
    furniture = article.sentences[0].model_copy(update={"kind": SentenceKind.FURNITURE})
    told = article.model_copy(update={"sentences": (furniture, article.sentences[1])})
    page = render(Brief(id="x", as_of="2031-01-01", article=told, generator=generator()), Format.TEXT, width=300)

    assert "- Not given separately from the byline “By Mirel Tace, Valley Courier”: outlet.\n" in page
    assert "- Not known of the article: publication date.\n" in page


def test_that_no_counts_differ_is_said_as_far_as_it_was_looked_for():
    page = render(brief_with(conflicts=()), Format.TEXT, width=400)
    (told,) = re.findall(r"No differing figures found. The rule compares counts .*\(people ([^)]+)\) and", page)

    assert set(re.split("[,;] | or (?:who )?", told)) == {event.replace("_", " ") for event in COUNTED_EVENTS}


@pytest.mark.parametrize("width", [1, 40, 41, 57, 80, 132])
@pytest.mark.parametrize("name", BRIEFS)
def test_no_line_of_text_is_wider_than_asked(name, width):
    page = render(BRIEFS[name](), Format.TEXT, width=width)

    assert all(columns(line) <= max(width, 40) for line in page.split("\n") if "https://" not in line)


def test_the_page_ends_with_one_line_break_and_no_line_ends_in_a_space():
    for brief in BRIEFS.values():
        for fmt in TEXTS:
            page = render(brief(), fmt)
            assert page.endswith("\n")
            assert not page.endswith("\n\n")
            assert not any(line.endswith(" ") for line in page.split("\n"))


def test_colour_is_only_there_when_asked_for():
    plain, coloured = (render(ridge(), Format.TEXT, colour=colour) for colour in (False, True))

    assert "\x1b" not in plain
    assert "\x1b[1mBOTTOM LINE\x1b[0m" in coloured
    assert coloured.replace("\x1b[1m", "").replace("\x1b[0m", "") == plain


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("aa bb cc", ["aa bb", "  cc"]),
        ("漢字漢字漢字", ["漢字漢", "  字漢", "  字"]),
        ("abcdefghij", ["abcd", "  efgh", "  ij"]),
        ("cafe\u0301s noir", ["cafe\u0301s", "  noir"]),
        ("", [""]),
    ],
)
def test_lines_break_at_spaces_and_between_wide_characters(text, lines):
    assert wrap(text, 6, indent="  ") == lines


def test_a_sentence_is_quoted_whole_and_once_however_often_it_is_cited():
    page = render(ridge(), Format.MARKDOWN)

    for sentence in ridge().article.sentences:
        assert page.count(f"\n###### s{sentence.id}\n") == 1
        assert page.count(f"\n[s{sentence.id}]: #s{sentence.id}\n") == 1


def test_a_quote_across_the_end_of_its_sentence_is_still_quoted():
    brief = ridge()
    text = brief.article.text
    start, end = brief.article.sentences[2].start + 6, brief.article.sentences[3].end
    across = {"sentence": 3, "start": start, "end": end, "quote": text[start:end]}
    claim = Claim.model_validate({"id": "b1", "text": "It fell.", "commitment": "reported", "evidence": [across]})
    for fmt in (Format.MARKDOWN, Format.TEXT):
        page = render(brief.model_copy(update={"bottom_line": claim}), fmt, width=400)
        assert " ".join(text[start:end].split()) in page


def test_who_claims_denies_and_disputes_stands_side_by_side():
    page = render(ridge(), Format.TEXT)

    assert "the Upland League            —        [s7, s8]  —\n" in page
    assert "two residents                —        —         [s9]\n" in page
    assert "No statement of this brief is claimed, denied or disputed." in render(flood(), Format.TEXT)


@pytest.mark.parametrize(
    ("names", "rows"),
    [
        (("Major Radu Kesh", "Kesh"), ["Major Radu Kesh"]),
        (("Kesh", "Major Radu Kesh"), ["Major Radu Kesh"]),
        (("Radu Kesh", "Ilka Kesh", "Kesh"), ["Radu Kesh", "Ilka Kesh", "Kesh"]),
        (("the Upland League", "the League"), ["the Upland League", "the League"]),
    ],
)
def test_one_who_is_named_in_full_once_has_one_row(names, rows):
    told = tuple(outcome(f"It fell, {n}.", C.CLAIMED, Speaker(name=name, kind="named")) for n, name in enumerate(names))
    page = render(brief_with(bottom_line=None, objectives=(), obstacles=(), outcomes=told), Format.MARKDOWN)
    table = page.partition("**Resting on one side’s word**")[2].partition("\n\n## ")[0]

    assert [line.split(" | ")[0].removeprefix("| ") for line in table.strip().split("\n")[2:]] == rows


def test_a_question_without_an_answer_is_a_gap_and_not_a_finding():
    missed = Unanswered(section="objectives", window=2, reason="the answer was cut off")
    brief = brief_with(objectives=(), generator=generator(unanswered=(missed,)))
    page = render(brief, Format.TEXT, width=300)

    assert "OBJECTIVES\nNot known: the model gave no usable answer when asked; 1 withheld below.\n" in page
    assert (
        "- The model gave no usable answer about objectives, part 2 of the article: the answer was cut off.\n" in page
    )


def test_a_heading_said_by_the_article_is_not_taken_for_one():
    """Wrapping puts the first word of a topic on a line of its own, after an empty one."""
    long = "x" * 79
    conflict = ridge().conflicts[0]
    for word in ("Outcomes", "GAPS", "Sources"):
        moved = conflict.model_copy(update={"topic": f"{word.upper()} {long}"})
        assert f"\n\n{word.upper()}\n{long}" in render(brief_with(conflicts=(conflict, moved)), Format.TEXT)
