"""From a page to an article: canonical text, and sentences that know their place.

The text is brought to one form, once, before anything is counted in it: all offsets of this
package are code points of that form. Boundaries inside a paragraph come from `sentencex`, run on
a copy in which quotation marks and brackets are blanks, and are then mended by rules of news prose.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from sentencex import get_sentence_boundaries

from briefing.errors import RefusedError
from briefing.models import Article, Page, Sentence, SentenceKind
from briefing.text.folding import is_ignorable


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_LONGEST_METADATA = 300
_LONGEST_TITLE = 150

# Letters of scripts whose spelling needs a zero-width joiner or non-joiner.
_JOINING_SCRIPTS = (
    (0x0600, 0x085F),
    (0x0860, 0x0DFF),
    (0x0F00, 0x109F),
    (0x1780, 0x18AF),
    (0xA840, 0xA8FF),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFC),
)
_EMOJI = re.compile("[©®‼⁉™ℹ←-⇿⌀-⏿Ⓜ▀-➿⤀-⥿⬀-⯿〰〽㊗㊙\U0001f000-\U0001faff]")
_NON_JOINER, _JOINER, _EMOJI_STYLE, _KEYCAP = "\u200c", "\u200d", "\ufe0f", "\u20e3"
# Signs of the Arabic and Syriac scripts that are format characters by category, yet are seen.
_SEEN_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
_UNSEEN_LETTERS = frozenset("\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc\u180b\u180c\u180d\u180f")
_MAYBE_UNSEEN = re.compile(r"[^\n\t -~]")
_KEYCAPPED = frozenset("0123456789#*")
_MOST_MARKS = 16  # more on one letter is no writing, and normalising a long run takes quadratic time
_MARK_RUN = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS + 1},}}")
_SPACES = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028]")

_TERMINAL = ".!?…。！？｡؟۔।॥։።၊။‼⁉⁈⁇"
_CLOSERS = "\"'”’»›)]}）」』】〉》］〕＂"
_OPENERS = "\"'“‘«‹„‚([{（「『【〈《［〔¿¡＂"
_MARKS = frozenset(_CLOSERS + _OPENERS)
_WIDE_TERMINAL = "。！？｡"
_ENDED = re.compile(rf"[{re.escape(_TERMINAL)}][{re.escape(_CLOSERS + _OPENERS)}\s]*$")
_BULLET = re.compile(r"(?:[•‣◦▪▫●○■□►▶·∙]\s*|[*+–-]\s+)(?=\S)")
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\S)")


def canonical(text: str) -> str:
    r"""Bring `text` to the one form that offsets are counted in; doing so twice changes nothing.

    Line ends become `\n`; NFC; controls, tags, zero-width and bidi characters, soft hyphens and
    variation selectors go (joiners stay where a script or an emoji needs them); every space is a plain
    one, runs collapsed, lines trimmed; at most one blank line in a row; hard-wrapped lines are joined.
    Quotation marks and dashes stay as written.
    """
    seen: str | None = None
    while text != seen:  # a character that goes can bring two together that compose
        seen, text = text, _pass(text)
    return text


def _pass(text: str) -> str:
    text = _LINE_ENDS.sub("\n", text.replace("\u2029", "\n\n"))
    text = _MARK_RUN.sub(_with_fewer_marks, text)
    text = _SPACES.sub(" ", _without_unseen(unicodedata.normalize("NFC", text)))
    text = re.sub(r" +", " ", text)
    text = re.sub(r" ?\n ?", "\n", text).strip(" \n")
    return _unwrapped(re.sub(r"\n{3,}", "\n\n", text))


def _with_fewer_marks(run: re.Match[str]) -> str:
    kept, marks = [], 0
    for character in run.group():
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def _without_unseen(text: str) -> str:
    kept: list[str] = []
    done, last = 0, ""
    for match in _MAYBE_UNSEEN.finditer(text):
        character, start = match.group(), match.start()
        if start > done:
            kept.append(text[done:start])
            last = text[start - 1]
        if not _is_unseen(character) or _is_needed(character, last, text[start + 1 : start + 2]):
            kept.append(character)
            last = character
        done = start + 1
    return "".join(kept) + text[done:]


@lru_cache(maxsize=4096)
def _is_unseen(character: str) -> bool:
    code = ord(character)
    noncharacter = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return noncharacter or character in _UNSEEN_LETTERS or is_ignorable(character)


def _is_needed(character: str, previous: str, after: str) -> bool:
    """Tell whether a character that is not seen changes what is seen next to it."""
    if character in _SEEN_FORMATS:
        return True
    if character == _EMOJI_STYLE:
        return bool(_EMOJI.match(previous)) or (previous in _KEYCAPPED and after == _KEYCAP)
    if character == _JOINER and (_EMOJI.match(previous) or previous == _EMOJI_STYLE) and _EMOJI.match(after):
        return True
    if character not in {_JOINER, _NON_JOINER} or not _is_joining(previous):
        return False
    return _is_joining(after) or (character == _JOINER and unicodedata.combining(previous) == 9)  # 9: virama


def _is_joining(character: str) -> bool:
    if not character or unicodedata.category(character)[0] not in "LM":
        return False
    return any(first <= ord(character) <= last for first, last in _JOINING_SCRIPTS)


def _unwrapped(text: str) -> str:
    """Join the lines of hard-wrapped text.

    Text counts as hard-wrapped where its inner lines are full: the next line's first word would not
    have fitted. Lines that were ended early on purpose, bullets and headings, stay apart.
    """
    blocks = [block.split("\n") for block in text.split("\n\n")]
    inner = [pair for lines in blocks for pair in pairwise(lines) if not _opens_item(pair[1])]
    if len(inner) < 3:
        return text
    width = max(len(line) for line, _ in inner)
    lengths = [len(line) for lines in blocks for line in lines]
    full = sum(_is_full(line, following, width) for line, following in inner)
    if not 50 <= width <= 100 or full < 0.7 * len(inner) or sum(n > width for n in lengths) > 0.2 * len(lengths):
        return text
    return "\n\n".join(_rejoined(lines, width) for lines in blocks)


def _is_full(line: str, following: str, width: int) -> bool:
    # Three characters of grace: some mail programs count differently.
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width - 3


def _rejoined(lines: Sequence[str], width: int) -> str:
    out = lines[0]
    for line, following in pairwise(lines):
        if _opens_item(following) or not _is_full(line, following, width):
            out += "\n" + following
        elif (re.search(r"\w-$", line) and following[0].islower()) or (_is_wide(line[-1]) and _is_wide(following[0])):
            out += following
        else:
            out += " " + following
    return out


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" and not _EMOJI.match(character)


def _opens_item(line: str) -> bool:
    return bool(_BULLET.match(line) or _NUMBERED.match(line))


# --- lines and paragraphs -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    end: int
    text: str


_OPEN_ENDS = _words(
    "a an the of and or but nor to in on at by for with from into onto over under than that which who whose whom as "
    "is was were are be been has have had will would could should may might must can not his her their its our my "
    "your this these those between against near after before during while because if when where said told"
)


_ENDED_INSIDE = re.compile(r"[a-z][.!?][”’\"']?\s+[“‘\"']?[A-Z]")


def _paragraphs(text: str) -> list[_Paragraph]:
    """Find the lines, those joined that a stray line break parted in mid-sentence."""
    found: list[_Paragraph] = []
    for match in re.finditer(r"[^\n]+", text):
        line = match.group()
        blank_before = text[max(0, match.start() - 2) : match.start()] == "\n\n"
        if found and _runs_on(found[-1].text.rpartition("\n")[2], line, blank_before=blank_before):
            start = found.pop().start
        else:
            start = match.start()
        found.append(_Paragraph(start, match.end(), text[start : match.end()]))
    return found


def _runs_on(line: str, following: str, *, blank_before: bool) -> bool:
    if (
        (_ENDED.search(line) and line.rstrip(_CLOSERS)[-1:] != ",")
        or line[-1] in ":;—–-"
        or _opens_item(following)
        or not following[0].isalpha()
    ):
        return False
    open_end = line.rstrip(_CLOSERS)[-1:] == "," or line.rpartition(" ")[2] in _OPEN_ENDS
    if following[0].islower():
        ends_well = len(line) >= 30 and not blank_before and bool(_ENDED.search(following))
        return ends_well or (open_end and " " in line)
    # A line that has ended one sentence and begun another is running text, cut where it was full.
    inside = len(line) >= 60 and _ENDED_INSIDE.search(line) is not None and _ENDED.search(following) is not None
    return (open_end or inside) and not blank_before and len(line) >= 30


# --- what a paragraph is --------------------------------------------------------------------------

_LABEL = re.compile(
    r"(?:story highlights|highlights|key (?:points|takeaways|facts|developments)|at a glance|in brief|the gist|"
    r"summary|points clés|l'essentiel|das wichtigste in kürze|puntos clave|in sintesi|destaques)\s*:?",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:read (?:more|also|next|the full)|also read|(?:à )?lire aussi|lesen sie auch|mehr zum thema|leia também|"
    r"leia mais|lee también|te puede interesar|lees ook|leggi anche)\b(?![^\n]*[.!?]$)"
    r"|(?:related(?: (?:articles?|stories|story|links?|topics?|coverage|content))?|see also|watch(?: now| live)?|"
    r"listen|more on this(?: story)?|more from|more stories|recommended|most read|topics?|tags?|filed under)\s*(?::|$)",
    re.IGNORECASE,
)
_CHROME = re.compile(
    r"(?:share(?: this(?: article| story| page)?)?(?: (?:on|via|with) [\w ,]{1,40})?|tweet|print|e-?mail|save|"
    r"copy link|advertisement|advertising|anzeige|publicité|publicidad|sponsored(?: content)?|"
    r"subscribe(?: now| to [^\n]{1,80})?|"
    r"sign (?:in|up)(?: (?:for|to) [^\n]{1,80})?|log in|follow us[^\n]{0,60}|click here[^\n]{0,60}|loading|"
    r"(?:most|more) (?:popular|read|viewed)|(?:hot|related) topics|(?:no |post a )?comments?(?: \(\d+\))?:?|"
    r"posted in:[^\n]{0,80}|source:[^\n]{0,60}|our standards:[^\n]{0,80}|"
    r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,4})?|"
    r"(?:the )?(?:associated press|reuters|agence france-presse|afp|xinhua)(?: staff)?|"
    r"staff (?:writers?|reporters?|and agencies)|(?:news )?agencies|"
    r"back to top|skip to [^\n]{1,30}|menu|newsletter|continue reading[^\n]{0,60}|"
    r"(?:article|story) continues (?:below|after)[^\n]{0,40}|\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read))[.!…]?",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright\s*(?:©|\(c\)|\d{4})|©|\(c\)\s*\d{4})|[^\n]{0,150}\ball rights reserved\W*$", re.IGNORECASE
)
_CREDIT_LINE = re.compile(
    r"[(\[]?(?:(?:additional |with )?reporting by|(?:additional )?reporting:|editing by|edited by|written by|"
    r"writing by|compiled by|translated by)"
    r"(?:[\s,;()./&-]+(?:(?-i:[A-ZÀ-Þ])[\w'’.-]*|and|in|by|at|for|of|de|van|additional|reporting|editing|writing))+\W*$",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(r"[^\n]{0,200}\bcontributed (?:to this (?:report|story|article)|reporting)\b", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:[Bb]y|BY|Von|Par|Por|Di|Door)\s+[A-ZÀ-ÞŁŚŠŽ][^\s.!?;:]*\.?"
    r"(?:[\s,|•·/&]+(?:[A-ZÀ-ÞŁŚŠŽ][^\s!?;:]*|and|und|et|y|e|en|in|for|of|the|de|da|van|von|der|bin|al-\S+|\d[\d:.]*))*"
)
_AGENCY = r"(?:AP|AFP|EPA|EPA-EFE|EFE|Reuters|REUTERS|Getty|TASS|Xinhua|dpa|ANSA|PA|Bloomberg|Shutterstock)"
_CAPTION = re.compile(
    r"[\[(]?(?:(?:file )?(?:photo(?:graph|s)?|image|picture|video|graphic|map|foto|bild|imagen)"
    r"(?: (?:by|caption|credit|source|courtesy of)\b\s*:?|\s*[:/–—]|\s+-)\s*\S|FILE\b\s*(?:PHOTO)?\s*[:–—-]|"
    r"credit:|caption:)"
    r"|(?:[—―]\s?|–)[^\W\d][^.!?]*$",
    re.IGNORECASE,
)
_CREDIT_AT_END = re.compile(
    rf"\([^()]{{0,80}}(?:\bPhoto\b|\bphoto by\b|\bImages\b|\bFoto\b|{_AGENCY}\s?/|/\s?{_AGENCY}\b)[^()]{{0,80}}\)\.?$"
    rf"|^[^.!?]{{0,60}}(?:Getty Images|/\s?{_AGENCY}|via {_AGENCY})$"
)
_DATELINE_ALONE = re.compile(r"\(?[^\W\d_a-z][^.!?\n]{0,60}?\)?\s*(?:—|–|--?)\s*(?:—|–|-)?|\([A-Z][\w /&.-]{1,30}\)")
_DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'’ .-]{2,40}(?:,[^—–(\n]{0,40}?)?\s*(?:\([\w /&.,-]{1,40}\))?"
    r"|[A-ZÀ-Þ][\w'’ -]{2,40}(?:,[^—–(\n]{0,40}?)?\s*\([\w /&.,-]{1,40}\)|\([\w /&.-]{1,30}\))\s*(?:—|–|--|-)\s+"
)


def _kind(line: str) -> SentenceKind:
    """Tell what a paragraph is by its own look; in doubt it is body."""
    if not any(character.isalnum() for character in line) or _is_furniture(line):
        return SentenceKind.FURNITURE
    if _BULLET.match(line):
        return SentenceKind.BULLET
    if len(line) <= 400 and (_CAPTION.match(line) or _CREDIT_AT_END.search(line)):
        return SentenceKind.CAPTION
    return SentenceKind.HEADING if _is_heading(line) else SentenceKind.BODY


def _is_furniture(line: str) -> bool:
    if len(line) > 300:
        return False
    return bool(
        _LABEL.fullmatch(line)
        or _CHROME.fullmatch(line)
        or _COPYRIGHT.match(line)
        or _LINK.match(line)
        or (len(line) <= 250 and (_CREDIT_LINE.match(line) or _CONTRIBUTED.match(line)))
        or (len(line) <= 120 and (_BYLINE.fullmatch(line) or _DATELINE_ALONE.fullmatch(line)))
        or _date_line(line) is not None
    )


def _is_heading(line: str) -> bool:
    if _ENDED.search(line) or line[-1] in ",;:" + _CLOSERS + "—–-" or len(line) > 120 or line[0].islower():
        return False
    if "\n" in line or line[0] in _OPENERS or _DATELINE.match(line):
        return False
    return len(line.split()) <= 16 and sum(map(_is_wide, line)) <= 40


def _kinds(paragraphs: Sequence[_Paragraph]) -> list[SentenceKind]:
    kinds = [_kind(paragraph.text) for paragraph in paragraphs]
    numbered = [bool(_NUMBERED.match(paragraph.text)) for paragraph in paragraphs]
    for index, kind in enumerate(kinds):
        if numbered[index] and (any(numbered[max(0, index - 1) : index]) or any(numbered[index + 1 : index + 2])):
            kinds[index] = SentenceKind.BULLET if kind is not SentenceKind.FURNITURE else kind
    for index in _highlights(paragraphs, kinds):
        kinds[index] = SentenceKind.HIGHLIGHT
    if not {SentenceKind.BODY, SentenceKind.BULLET} & set(kinds):  # then they are all there is to read
        kinds = [SentenceKind.BODY if kind is SentenceKind.HEADING else kind for kind in kinds]
    return kinds


def _highlights(paragraphs: Sequence[_Paragraph], kinds: Sequence[SentenceKind]) -> Iterator[int]:
    label = next((i for i, p in enumerate(paragraphs[:6]) if _LABEL.fullmatch(p.text)), None)
    if label is None:
        return
    listed = kinds[label + 1 : label + 2] == [SentenceKind.BULLET]
    for index in range(label + 1, min(label + 10, len(paragraphs))):
        kind = kinds[index]
        if kind is SentenceKind.BULLET or (kind is SentenceKind.HEADING and not listed):
            yield index
        else:
            return


# --- sentences ------------------------------------------------------------------------------------


def split(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """Split canonical `text` into sentences, numbered from 1 in reading order.

    They never overlap, have no white space at their ends, and hold all that is not white space.
    `language` is a BCP 47 tag; without one, English rules are used.
    """
    paragraphs = _paragraphs(text)
    code = (language or "en").lower().partition("-")[0] or "en"
    spans = [
        (paragraph.start + start, paragraph.start + end, _kind_within(paragraph.text[start:end], kind))
        for paragraph, kind in zip(paragraphs, _kinds(paragraphs), strict=True)
        for start, end in _stretches(paragraph.text, code, whole=kind is SentenceKind.HEADING)
    ]
    return tuple(
        Sentence(id=number, start=start, end=end, kind=kind) for number, (start, end, kind) in enumerate(spans, 1)
    )


def _kind_within(sentence: str, kind: SentenceKind) -> SentenceKind:
    """Tell a credit that was run on to the last paragraph from the paragraph."""
    return SentenceKind.FURNITURE if kind is SentenceKind.BODY and _CREDIT_LINE.match(sentence) else kind


def _stretches(text: str, language: str, *, whole: bool) -> Iterator[tuple[int, int]]:
    cuts = [0, *([] if whole else sorted(_cuts(text, language))), len(text)]
    for start, end in pairwise(cuts):
        piece = text[start:end]
        if stripped := piece.strip():
            first = start + piece.index(stripped[0])
            yield first, first + len(stripped)


_BLANKS = str.maketrans(dict.fromkeys('"“”„‟«»‹›()[]{}「」『』（）【】《》〈〉\n', " "))
_SINGLE_QUOTES = re.compile(r"‘|(?<![\w’'])'(?=\w)|(?<=[.!?,…])['’](?!\w)")  # apostrophes stay
# "the end.Next one": two sentences whose space was lost; the word after must not go on as an address does.
_UNSPACED = re.compile(r"(?<=[^\W\d_A-Z]{2})[.!?]+[\"”’»)]*(?=[\"“«(]?([^\W\d_a-z][^\W\d_A-Z]*)[\s,'’])")
_WIDE_END = re.compile(rf"[{_WIDE_TERMINAL}]+[{re.escape(_CLOSERS)}]*+(?!\s*(?:と|って))")
_DOMAIN_ENDINGS = _words("Com Org Net Gov Edu Co Io Uk De Fr Eu Int")
_STARTERS = _words(
    "The A An He She It They We I You This That These Those There Their His Her Its Our My In On At By For With From "
    "After Before During While When Where As If Although But And Or So Yet Also However Meanwhile Since Under Over "
    "Some Many Most Several Both Each Every No Not One Two Three Police Officials Residents Later Earlier Now Then "
    "What Who Why How Another Other Others According Last Next Still Even Despite Because Once Until Through"
)
_ELLIPSIS = re.compile(rf"(?:…|\.\.\.)[\]\"”’)]*\s+(?=[\"“(]?(?:{'|'.join(sorted(_STARTERS))})\b)")


def _cuts(text: str, language: str) -> set[int]:
    """Find where sentences begin in one paragraph, the first left out."""
    first = _first_possible(text)
    masked = _SINGLE_QUOTES.sub(" ", text.translate(_BLANKS))
    boundaries = get_sentence_boundaries(language, masked)
    found = {_placed(text, boundary["start_index"]) for boundary in boundaries}
    found = {cut for cut in found if first < cut < len(text) and _stands(text, cut)}
    found |= {_placed(text, match.end()) for match in _ELLIPSIS.finditer(text)}
    found |= {match.end() for match in _WIDE_END.finditer(text)}
    found |= {match.end() for match in _UNSPACED.finditer(text) if _starts_afresh(match.group(1))}
    return {cut for cut in found if first < cut < len(text)}


def _starts_afresh(word: str) -> bool:
    return word[0].isupper() and word not in _DOMAIN_ENDINGS


def _first_possible(text: str) -> int:
    """Skip a bullet or a dateline: no sentence ends inside it."""
    match = _BULLET.match(text) or _NUMBERED.match(text) or _DATELINE.match(text)
    return match.end() if match else 0


def _placed(text: str, cut: int) -> int:
    """Move a boundary between the closing marks of one sentence and the opening marks of the next."""
    start = end = cut
    while start and (text[start - 1].isspace() or text[start - 1] in _MARKS):
        start -= 1
    while end < len(text) and (text[end].isspace() or text[end] in _MARKS):
        end += 1
    gap = text[start:end]
    place = next((i for i, mark in enumerate(gap) if mark.isspace()), None)
    if place is None:
        return start + next((i for i, mark in enumerate(gap) if mark in _OPENERS and mark not in _CLOSERS), len(gap))
    # French closes with a space before the mark: the mark has space, or nothing, on both sides.
    place += start
    while closing := _SPACED_CLOSER.match(text, place):
        place = closing.end()
    return place


_SPACED_CLOSER = re.compile(r"\s+[»›”](?=\s|$)")


_TITLES = _words(
    "Gov Lt Col Gen Sgt Cpl Capt Maj Cmdr Cdr Adm Brig Sen Rep Reps Sens Rev Hon Prof Dr Drs Mr Mrs Ms Mme Mlle Messrs "
    "St Mt Ft Pres Supt Det Insp Pvt Pfc Spc Amb Atty Sra Srta Sr Hr Approx approx vs Vs ca cf bzw"
)
_NUMBER_AFTER = _words(
    "No Nos no nos Nr nr Art Sec Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec pp Ch Vol vol Fig fig"
)
_AFTER_TIME = re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC)\b")
_SAYS = re.compile(
    r"((?:[A-ZÀ-Þ][\w.'’-]*\s+){1,4})(?:said|says|asked|asks|told|added|wrote|shouted|cried|tweeted|replied|warned)\b"
)
_LOWER_NAME = re.compile(r"(?:al|el|as|ash|at|an|ar|az|ad)-[A-Z]|[a-z]{1,2}[A-Z]|(?:van|von|bin|ibn) [A-Z]")


_NEAR = 200  # characters around a boundary that are looked at


def _stands(text: str, cut: int) -> bool:
    """Tell whether a boundary that `sentencex` gave is one to a reader of news."""
    before, after = text[max(0, cut - _NEAR) : cut].rstrip(), text[cut : cut + _NEAR].lstrip()
    bare, following = before.rstrip(_CLOSERS + _OPENERS + " "), after.lstrip(_CLOSERS + _OPENERS + " ")
    if not bare or not following or bare[-1] not in _TERMINAL or not _is_spaced(text, cut):
        return False
    quoted = bare != before
    if following[0].islower():
        return not quoted and bool(_LOWER_NAME.match(following)) and not _goes_on(bare, following)
    if quoted and bare[-1] in "!?" and (said := _SAYS.match(after)):
        return said.group(1).split()[0] in _STARTERS
    if quoted and bare.endswith(("[...", "[…")):
        return False  # an omission; where a sentence surely starts behind it, _ELLIPSIS finds that
    return not _goes_on(bare, following)


def _is_spaced(text: str, cut: int) -> bool:
    return text[cut - 1].isspace() or text[cut].isspace()


def _goes_on(bare: str, following: str) -> bool:
    """Tell whether the full stop that ends `bare` belongs to an abbreviation in mid-sentence."""
    if bare[-1] != ".":
        return False
    word = re.split(r"[\s(\"“‘'-]", bare[-30:-1])[-1]
    if word in _TITLES or (word in _NUMBER_AFTER and following[0].isdigit()):
        return True
    if re.search(r"\b[ap]\.m\.$", bare[-6:], re.IGNORECASE):
        return bool(_AFTER_TIME.match(following))
    if len(word) == 1 and word.isupper():
        # An initial: a name goes before it, or nothing does ("John F. Kennedy", "M. Dupont").
        starts = re.match(r"\w+", following)
        named = re.search(r"(?:^|[A-ZÀ-Þ][\w'’.-]*\s|[^\w\s]\s?)$", bare[-40:-2])
        return bool(named) and not (starts and starts.group() in _STARTERS)
    return False


# --- the article ----------------------------------------------------------------------------------

_MONTH_NAMES = (
    "jan january januar janvier enero gennaio janeiro januari",
    "feb february februar février febrero febbraio fevereiro februari",
    "mar march märz mars marzo março maart",
    "apr april avril abril aprile",
    "may mai mayo maggio maio mei",
    "jun june juni juin junio giugno junho",
    "jul july juli juillet julio luglio julho",
    "aug august août agosto augustus",
    "sep sept september septembre septiembre settembre setembro",
    "oct october oktober octobre octubre ottobre outubro",
    "nov november novembre noviembre novembro",
    "dec december dezember décembre diciembre dicembre dezembro",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_TIME = (
    r"(?:(?:at\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:\(?[A-Z]{2,5}\)?(?:[+-]\d{1,2}(?::?\d{2})?)?|Uhr)?)"
)
_DATE_LINE = re.compile(
    r"(?:\([^\W\d_][\w /]{1,30}\)\s*|source:\s?[^\W\d_][\w ]{1,40}?\s)?"
    rf"(?P<said>(?:first |last )?(?:published|posted|updated|modified|date|veröffentlicht|stand|publié|mis à jour|"
    rf"publicado|actualizado|pubblicato|gepubliceerd)(?: on| at| le| el| am| il| em)?\s*:?\s+)?"
    rf"(?:{_TIME}[,|•·–—\s-]*)?"
    r"(?:[^\W\d_]{2,15}(?:-feira)?\.?,?\s+){0,2}?"
    r"(?:(?P<iso>\d{4}-\d{1,2}-\d{1,2})|(?P<han>\d{4}年\d{1,2}月\d{1,2}日)"
    r"|(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,10})\.?,?(?:\s+(?:de\s+)?(?P<year>\d{4}))?"
    r"|(?P<month2>[^\W\d_]{3,10})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?P<year2>\d{4}))?"
    r"|(?P<day3>\d{1,2})\.(?P<month3>\d{1,2})\.(?P<year3>\d{4})|\d{1,2}/\d{1,2}/\d{4})"
    rf"(?:[,|•·–—T\s-]*{_TIME}|T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?"
    r"(?:\s*[/|•·]\s*[^/|•·]{1,30}){0,3}(?:[\s,;|(–—-]+(?:last )?(?:updated|modified)\b.{0,60})?\.?",
    re.IGNORECASE,
)


def article(page: Page) -> Article:
    """Make an article of a page: its text canonical and split, its metadata cleaned.

    Title and day of publication are the page's, else read off the first lines; the language too is
    guessed where the page has none. Raises `RefusedError` where no text is left.
    """
    text = canonical(page.text)
    if not text:
        raise RefusedError("the article has no text", hint="Give the page or file that holds the article itself.")
    language = _clean(page.language) or _language(text)
    digest = hashlib.sha256(text.encode()).hexdigest()
    lines = [line for line in text.split("\n") if line]
    sentences = split(text, language)
    title = _clean(page.title) or _title(text) or _title_above_byline(text, sentences)
    return Article(
        id=digest[:16],
        title=title,
        url=_clean(page.url, limit=2000),
        outlet=_clean(page.outlet) or next(filter(None, map(_outlet, lines[:_OPENING_LINES])), None),
        author=_clean(page.author) or next(filter(None, map(_author, lines[:8])), None),
        published_at=_clean(page.published_at) or next(filter(None, map(_published, lines[:6])), None),
        language=language,
        sha256=digest,
        text=text,
        sentences=_without_place(_with_headline(sentences, text, title), text),
        hidden_removed=page.hidden_removed,
    )


def _with_headline(sentences: tuple[Sentence, ...], text: str, title: str | None) -> tuple[Sentence, ...]:
    """Call the title a heading where it stands at the head of the text, however it ends."""
    if not sentences or title is None:
        return sentences
    first, *rest = sentences
    is_title = " ".join(text[first.start : first.end].split()).casefold() == title.casefold()
    told = is_title and first.kind is SentenceKind.BODY and any(s.kind is SentenceKind.BODY for s in rest)
    return (first.model_copy(update={"kind": SentenceKind.HEADING}), *rest) if told else sentences


# `NEW SELM The council said …`: where a report comes from, its dash lost.
_BARE_DATELINE = re.compile(
    r"(?P<place>[A-Z]{3,}(?:[ -][A-Z]{2,}){0,2})(?:, [A-Z][a-z]+)?\s+(?=[A-Z][a-z]|An?\s|[“\"])"
)


def _without_place(sentences: tuple[Sentence, ...], text: str) -> tuple[Sentence, ...]:
    """Part from the first sentence of the text the place it is written from, where no mark parts them.

    A name in capitals that the article has elsewhere as other names are written is a place's, and no initials.
    """
    at = next((n for n, s in enumerate(sentences) if s.kind is SentenceKind.BODY), None)
    place = _BARE_DATELINE.match(text, sentences[at].start, sentences[at].end) if at is not None else None
    if (
        at is None
        or place is None
        or _DATELINE.match(text, sentences[at].start)
        or not re.search(rf"\b{re.escape(place['place'].title())}\b", text)
    ):
        return sentences
    first, end = sentences[at], place.end() - len(place[0]) + len(place[0].rstrip())
    parted = (
        first.model_copy(update={"end": end, "kind": SentenceKind.FURNITURE}),
        first.model_copy(update={"start": place.end()}),
    )
    told = (*sentences[:at], *parted, *sentences[at + 1 :])
    return tuple(s.model_copy(update={"id": number}) for number, s in enumerate(told, 1))


def _clean(value: str | None, limit: int = _LONGEST_METADATA) -> str | None:
    """Bring a piece of metadata to one clean line."""
    if value is None:
        return None
    return " ".join(canonical(value[: 10 * limit]).split())[:limit].strip() or None


def _title(text: str) -> str | None:
    first, _, rest = text.partition("\n")
    parted = rest.startswith("\n") and bool(rest.strip())
    if parted and _is_kicker(first):
        second, _, rest = rest.lstrip("\n").partition("\n")
        if len(second.split()) >= _HEADLINE and rest.startswith("\n") and _is_heading(second):
            first = second
    if not parted or len(first) > _LONGEST_TITLE or first[-1] in ".,;:" or _kind(first) in _NO_TITLE:
        return None
    return None if _DATELINE.match(first) else first


def _is_kicker(line: str) -> bool:
    """Tell whether a line above a headline names a part of the paper: `TECHNOLOGY`, `World news`."""
    return len(line.split()) <= _KICKER and not _ENDED.search(line) and not _LABEL.fullmatch(line)


_KICKER = 3
_HEADLINE = 5


def _title_above_byline(text: str, sentences: Sequence[Sentence]) -> str | None:
    """Find the headline where highlights stand before it: the first heading right above a byline or a date."""
    for above, below in pairwise(sentences[:12]):
        line = text[above.start : above.end]
        if (
            above.kind in {SentenceKind.HEADING, SentenceKind.HIGHLIGHT}
            and len(line) <= _LONGEST_TITLE
            and _opens_article(text[below.start : below.end])
        ):
            return line
    return None


# Words that the names of papers, agencies and stations have.
_OUTLET_WORD = (
    r"(?:News|Wire|Newswire|Herald|Times|Post|Ledger|Sentinel|Courier|Gazette|Tribune|Journal|Press|Chronicle|Observer"
    r"|Guardian|Telegraph|Radio|Television|Broadcasting|Standard|Dispatch|Register|Inquirer|Examiner|Monitor|Mercury"
    r"|Argus|Bulletin|Reuters|AFP|AP|BBC|CNN|Xinhua|TASS|EFE|DPA)"
)
_OUTLET_NAME = rf"(?:The\s)?(?:[A-Z][\w’'&.-]*\s){{0,4}}{_OUTLET_WORD}"
_OUTLETS = (
    re.compile(rf"By\s.{{3,80}}?(?:,|\s[|·–—])\s+(?P<outlet>{_OUTLET_NAME})$"),
    re.compile(rf"(?P<outlet>{_OUTLET_NAME})(?:\s*[|·–—].{{0,40}})?$"),
    re.compile(rf"[A-Z][\w’' ,.-]{{2,50}}\((?P<outlet>{_OUTLET_NAME})\)\s*(?:—|–|--|-)\s"),
)
_OPENING_LINES = 10


def _outlet(line: str) -> str | None:
    """Read the name of a paper or agency off a byline, a masthead or a dateline; None where a line has none."""
    found = next(filter(None, (pattern.match(line[:200]) for pattern in _OUTLETS)), None)
    return found["outlet"] if found else None


_BYLINE_NAME = re.compile(r"By ((?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'.-]+)(?=,|$| and )")


def _opens_article(line: str) -> bool:
    return _author(line) is not None or _published(line) is not None


def _author(line: str) -> str | None:
    named = _BYLINE_NAME.match(line)
    return named[1] if named else None


_NO_TITLE = {SentenceKind.FURNITURE, SentenceKind.CAPTION, SentenceKind.BULLET}


def _published(line: str) -> str | None:
    match = _date_line(line)
    if match is None or re.match(r"last|updated|modified|mis|actualizado", match["said"] or "", re.IGNORECASE):
        return None
    day = _day(match)
    return day.isoformat() if day else None


def _date_line(line: str) -> re.Match[str] | None:
    """Match a line that holds a date and nothing else, with or without its year."""
    match = _DATE_LINE.fullmatch(line) if len(line) <= 100 else None
    month = match and (match["month"] or match["month2"])
    return match if match and (not month or month.lower() in _MONTHS) else None


def _day(match: re.Match[str]) -> date | None:
    if digits := match["iso"] or match["han"]:
        year, month, day = re.findall(r"\d+", digits)
    else:
        year = match["year"] or match["year2"] or match["year3"]
        day = match["day"] or match["day2"] or match["day3"]
        name = match["month"] or match["month2"]
        month = _MONTHS[name.lower()] if name else match["month3"]
    if not year:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


_STOP_WORDS = {
    "en": "the and of to that was for with said is on has",
    "de": "der die und das ist nicht mit den ein von auf sich",
    "fr": "le les des et une est dans pour que du sur qui",
    "es": "el los las que una por con del para se como más",
    "it": "il che di della per una non sono con gli nel è",
    "pt": "o que os uma para com não em do da foi dos",
    "nl": "de het een van en dat niet zijn op met voor werd",
}
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile("[\uac00-\ud7af]"), 0.3),
    ("zh", re.compile("[\u4e00-\u9fff]"), 0.3),
    ("ar", re.compile("[\u0600-\u06ff]"), 0.4),
    ("ru", re.compile("[\u0400-\u04ff]"), 0.4),
    ("hi", re.compile("[\u0900-\u097f]"), 0.4),
)


def _language(text: str) -> str | None:
    """Guess the language by its script, else by counting its commonest words; None where unsure."""
    sample = text[:5000]
    letters = sum(character.isalpha() for character in sample) or 1
    for code, script, share in _SCRIPTS:
        if len(script.findall(sample)) >= share * letters:
            return code
    words = re.findall(r"[^\W\d_]+", sample.lower())
    counts = {code: sum(words.count(word) for word in known.split()) for code, known in _STOP_WORDS.items()}
    best, second = sorted(counts, key=counts.__getitem__, reverse=True)[:2]
    return best if counts[best] >= max(3, 0.05 * len(words), 1.2 * counts[second]) else None
