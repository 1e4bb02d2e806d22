"""The sentences of a summary, and what of it is left out: headings, labels, citations, code, lists of sources.

A summary is Markdown or plain text, most often a model's. What is left out is not checked, so it is counted or quoted:
whoever reads the verdicts must know what they are not about. Where it cannot be told whether words are a citation or
are said, they are said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.gate.lexicon import FINITE, MONTHS_AND_DAYS
from briefing.gate.reading import TURNS, VERB_STEMS, read
from briefing.gate.stems import is_inflected
from briefing.models import Article, SentenceKind
from briefing.sentences import canonical, split
from briefing.text.listed import words as listed

# Indented lines are text that was pasted, and a line of dashes under a sentence makes no heading of it (`_is_heading`).
_MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["code", "html_block"])
# A summary in a fence of its own is a summary.
_PROSE = frozenset({"markdown", "md", "text", "txt", "plaintext"})
_MOST_NESTED = 3
_BULLETS = re.compile(r"^([ \t]*)[•‣◦▪●○][ \t]*(?=\S)", re.MULTILINE)
_UNSEEN = re.compile(r"<!--(?:(?!<!--).)*?-->|<(script|style)\b(?:(?!<\1\b).)*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_HTML_BLOCK = re.compile(
    r"<(/?)(p|div|ul|ol|li|h[1-6]|summary|details|section|article|header|footer|blockquote|table|tr|hr)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)

# What stands for a citation that was taken out, and around the words of a link that may be one.
_MARK, _SOURCE, _MAYBE, _END = "\ue000", "\ue001", "\ue002", "\ue003"
_OWN = re.compile(f"[{_MARK}-{_END}]")
_UP = "A-ZÀ-ÖØ-Þ"
_ENDS = ".!?…。！？"

_NUMBERS = r"\^?(?:s|sources?\s+)?\d{1,3}(?:\s*[,;–-]\s*\^?(?:s|sources?\s+)?\d{1,3})*"
_NUMBERED = re.compile(
    rf"\[?\s*(?:{_NUMBERS}|\^[\w-]{{1,20}}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|sources?|ref|link|\W?)\s*\]?", re.IGNORECASE
)
# A raised 2 behind a unit of length, or a figure behind a ten, is a power.
_RAISED = r"(?<!\bm)(?<!\b[kcdm]m)(?<!\bft)(?<!\bmi)(?<!\b10)[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?:[,⁻–-][¹²³⁴⁵⁶⁷⁸⁹⁰]+)*(?=\W|$)"
_CITATION = re.compile(
    rf"\^?\[\s*{_NUMBERS}\s*\]|\[\^[\w-]{{1,20}}\]|[(\[]\s*(?:see\s+)?(?:refs?|sources?|notes?)\.?\s+\d{{1,3}}\s*[)\]]|\(\s*s\d+(?:\s*[,;]\s*s\d+)*\s*\)|【[^】]{{0,40}}】|{_RAISED}"
    r"|:contentReference\[[^\]]{0,40}\](?:\{[^}]{0,40}\})?|\[(?:cite|oai_citation)[:_][^\]]{0,80}\]|\[@[^\]\s]{1,80}\]",
    re.IGNORECASE,
)
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_URL = re.compile(r"<?\b(?:https?://|www\.)[^\s<>\ue000-\ue003]*[^\s<>\ue000-\ue003.,;:!?)\]'\"”]>?", re.IGNORECASE)
_BEHIND_URL = re.compile(rf"\s*(?:[{_ENDS};)\]{_MARK}-{_END}]|$)")
_LINKED = f"(?:{_MARK}|[{_SOURCE}{_MAYBE}][^{_END}]*{_END})"
_IN_BRACKETS = re.compile(
    rf"[(\[]\s*(?:(?:see|via|sources?|cf\.?)\s*:?\s*)?{_LINKED}(?:\s*(?:[,;&/|]|and)?\s*{_LINKED})*\s*[)\]]",
    re.IGNORECASE,
)
_SOURCE_IN_BRACKETS = re.compile(r"[(\[]\s*sources?\s*:\s*([^()\[\]]{1,120})[)\]]", re.IGNORECASE)
_NAME = rf"(?:the\s+)?[{_UP}][\w’'.&-]*(?:,?\s+(?:[{_UP}][\w’'.&-]*|of|the|and|for|et\s+al\.?,?|&|\d{{1,2}},?))*"
_YEARED = rf"(?:see\s+)?{_NAME},?\s+(?:(?:19|20)\d\d[a-z]?|n\.\s?d\.)(?:,\s*(?:pp?\.\s*|s)\d+(?:[–-]\d+)?)?"
_NAME_AND_YEAR = re.compile(rf"[(\[]({_YEARED}(?:\s*;\s*{_YEARED})*)[)\]]")
_BRACKETED_NAME = re.compile(rf"[(\[]\s*({_NAME})\s*[)\]]")
_SIGNED = re.compile(rf"\s[—–-]\s*({_NAME})\s*$")

_LABEL = re.compile(r"(?:see|via|sources?)\b\s*:?\s*", re.IGNORECASE)
_SOURCES = r"(?:sources?|references?|citations?|bibliography|works cited|further reading|read more|links?|footnotes?)"
_SOURCES_ALONE = re.compile(rf"\W*{_SOURCES}(?:\s+(?:and|&)\s+{_SOURCES})?\s*:?\W*", re.IGNORECASE)
_SOURCE_LINE = re.compile(rf"\W*{_SOURCES}\s*:", re.IGNORECASE)
_SOURCE_BEHIND = re.compile(
    rf"(?<=[{_ENDS}{_MARK}”\"])\s+(?:sources?|via)\s*:\s*[^.!?\n]{{1,120}}[.\s]*$", re.IGNORECASE
)
_DEFINED = re.compile(r"\s*\[(?:\^[^\]\s]{1,40}|\d{1,3})\]:\s?")
_PARTS = (
    r"(?:executive |short |brief |quick |one-line )?summary|bottom[ -]line(?: up front)?|bluf|tl;?\s?dr|"
    r"in (?:short|brief|a nutshell)|"
    r"key (?:points?|takeaways?|facts?|findings?|developments?|messages?|details)|main (?:points?|message)|takeaways?|"
    r"the gist|highlights|overview|background|context|conclusion|headline|at a glance|updates?|latest|"
    r"what (?:happened|we know|to know|it means|this means|changed)|why (?:it|this) matters|"
    r"what(?:['’]s| is| comes| happens) next|next steps|outlook"
)
_PART = re.compile(rf"\W*(?:the\s+)?(?:{_PARTS})\W*", re.IGNORECASE)
_OPENS_PART = re.compile(
    rf"\W*(?:(?:the\s+)?(?:{_PARTS})\s*(?::|\s[—–-])|in (?:summary|short|brief|conclusion|a nutshell),)\s*",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(r"(?:\w+[!,.]\s+)?(?:here(?: is|['’]s| are)|below (?:is|are))\b[^.!?]*:", re.IGNORECASE)
# What a model says to the one who asked it.
_ASIDE = re.compile(
    r"(?:let me know|feel free|i hope this|would you like|(?:read|learn) more|if you(?:['’]d| would) like)\b.*",
    re.IGNORECASE,
)
# A label that says of what follows that it is not so, or that it is only said.
_DOUBTED = listed("myth rumour rumor rumours rumors fiction hoax fake claim claims claimed allegation")
_LONGEST_LABEL = 6  # words
_ITEM = re.compile(r"\A\(?\d{1,2}[.)]\s+")
_TASK = re.compile(r"\A\[[ xX]\]\s+")
_LEAST_SENTENCE = 4  # words


@dataclass(frozen=True, slots=True)
class Summary:
    """What a summary says, sentence by sentence, and in a few words each what of it is left out."""

    sentences: tuple[str, ...]
    left_out: tuple[str, ...]


def read_summary(text: str, article: Article | None = None) -> Summary:
    """Take the sentences of a summary of `article`, in their order, each in its canonical form.

    The article tells a label from a name that it has, and a source from a thing said. Never raises.
    """
    return _Reader(_Known.of(article)).read(_OWN.sub(" ", text))


@dataclass(frozen=True, slots=True)
class _Known:
    """What the article tells of the words of a summary."""

    names: frozenset[str] = frozenset()
    """Words that it has with a capital only."""
    source: frozenset[str] = frozenset()
    """The words of its outlet's name and its author's."""

    @classmethod
    def of(cls, article: Article | None) -> _Known:
        if article is None:
            return cls()
        words = set(re.findall(r"[^\W\d_]+", article.text))
        signed = " ".join(filter(None, (article.outlet, article.author)))
        host = _label_of(article.url or "")
        source = {w.casefold() for w in re.findall(r"[^\W\d_]+", signed)} | ({host} if host else set())
        names = {w.casefold() for w in words if w[0].isupper() and w.lower() not in words}
        return cls(frozenset(names), frozenset(source))

    def is_source(self, name: str) -> bool:
        """Tell whether a name is the outlet's or the author's, or a part of it."""
        words = {w.casefold() for w in re.findall(r"[^\W\d_]+", name)} - {"the"}
        return bool(words) and words <= self.source

    def has(self, name: str) -> bool:
        """Tell whether the article names somebody or something so."""
        return any(w.casefold() in self.names for w in re.findall(r"[^\W\d_]+", name))


@dataclass(slots=True)
class _Line:
    """One line of a paragraph: its words, and those of them that stand in bold or italics before all others."""

    text: str = ""
    lead: str = ""
    leads: bool = True
    breaks: bool = False
    """Whether it was begun on purpose."""

    def add(self, text: str, *, strong: bool) -> None:
        self.leads = self.leads and (strong or not text.strip())
        if self.leads:
            self.lead += text
        self.text += text


@dataclass(slots=True)
class _Block:
    """A paragraph, an item of a list, or the row of a table."""

    lines: list[_Line]
    opens_list: bool = False
    in_list: bool = False


@dataclass(slots=True)
class _Reader:
    known: _Known
    found: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    labels: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    in_sources: str = ""
    """Whether a list of sources is being read: `part` to the next heading, `list` to the end of the list."""

    def read(self, text: str) -> Summary:
        texts: list[str] = []
        for block in _without_references(list(self._blocks(text)), self.counts):
            texts += self._said(block)
        sentences = [sentence for said in texts for sentence in self._split(said)]
        return Summary(tuple(sentences), self._left_out())

    def _split(self, said: str) -> Iterator[str]:
        text = canonical(said)
        for sentence in split(text):
            words = text[sentence.start : sentence.end]
            if sentence.kind is SentenceKind.FURNITURE:
                self.counts["line that says nothing"] += bool(re.search(r"\w", words) and not _PART.fullmatch(words))
            elif re.search(r"\w", words):
                yield words

    # --- blocks -----------------------------------------------------------------------------------

    def _blocks(self, text: str, depth: int = 0) -> Iterator[_Block]:
        """Give the paragraphs, items and rows that are not headings, code or lists of sources."""
        tokens = _MARKDOWN.parse(_BULLETS.sub(r"\1- ", _without_html(text)))
        heading: Token | None = None
        lists = 0
        row: list[_Line] | None = None
        for place, token in enumerate(tokens):
            lists += token.nesting if token.type in _LISTS else 0
            if token.type in {"heading_open", "heading_close"}:
                heading = token if token.type == "heading_open" else None
            elif token.type == "hr" or (token.type in _LISTS and not lists):
                self._end_list(token.type)
            elif token.type in {"tr_open", "tr_close"}:
                if row is not None and token.type == "tr_close":
                    yield from self._row(row, head=tokens[place - 1].type == "th_close")
                row = [] if token.type == "tr_open" else None
            elif token.type == "fence":
                if _info(token) in _PROSE and depth < _MOST_NESTED:
                    yield from self._blocks(token.content, depth + 1)
                else:
                    self.counts["block of code"] += 1
            elif token.type == "inline":
                lines = _lines(token.children or [], self.known)
                if row is not None:
                    row.append(_joined(lines))
                elif heading is not None and _is_heading(heading, lines):
                    self._heading(_joined(lines).text)
                else:
                    opens = any(t.type in _LISTS and t.nesting == 1 for t in tokens[place + 2 : place + 3])
                    yield from self._paragraph(_Block(lines, opens, in_list=lists > 0))

    def _heading(self, text: str) -> None:
        self.in_sources = "part" if _SOURCES_ALONE.fullmatch(text) else ""
        self.counts["heading"] += not self.in_sources

    def _end_list(self, by: str) -> None:
        if by == "hr" or self.in_sources == "list":
            self.in_sources = ""

    def _paragraph(self, block: _Block) -> Iterator[_Block]:
        """Give what is left of a paragraph: headings in bold, notes and lists of sources are not."""
        kept: list[_Line] = []
        lines = block.lines
        for number, line in enumerate(lines):
            following = lines[number + 1].text.strip() if number + 1 < len(lines) else ""
            if number == 0 and _is_bold_heading(line, following, block):
                self._heading(line.text)
            elif self.in_sources and not _is_told(line):
                self.counts["line of sources"] += 1
            elif _SOURCES_ALONE.fullmatch(line.text) and (number == 0 or line.text.strip().endswith(":") or line.lead):
                self.in_sources = "list"
                if len(lines) == 1:
                    return
            elif (label := _SOURCE_LINE.match(line.text) or _DEFINED.match(line.text)) and _is_told(line, label.end()):
                kept.append(_Line(line.text[label.end() :].strip(), ""))
            elif _SOURCE_LINE.match(line.text):
                self.counts["line of sources"] += len(lines) - number
                self.in_sources = "list" if block.opens_list else ""
                break
            elif _DEFINED.match(line.text):
                self.counts["footnote"] += sum(_DEFINED.match(each.text) is not None for each in lines[number:])
                break
            else:
                kept.append(line)
        if self.in_sources == "list" and not block.in_list and not block.opens_list:
            self.in_sources = ""
        if any(line.text.strip() for line in kept):
            yield _Block(kept, block.opens_list, block.in_list)

    def _row(self, cells: list[_Line], *, head: bool) -> Iterator[_Block]:
        """Give the sentences of a row, with the first cell before them where it is a label that is compared."""
        if self.in_sources:
            self.counts["line of sources"] += not head
            return
        cells = [cell for cell in cells if re.search(r"\w", _CITATION.sub("", cell.text))]
        told = [cell for cell in cells if _is_sentence(cell.text)]
        if not told:
            self.counts["row of a table"] += bool(cells) and not head
        elif len(told) < len(cells) and told[0] is not cells[0]:
            first = _plain(cells[0].text).rstrip(": ")
            told[0] = _Line(f"{first}: {told[0].text}", f"{first}:")
        others = len(cells) - len(told) - (bool(told) and told[0].lead.endswith(":"))
        self.counts["cell of a table"] += others if told else 0
        for cell in told:
            yield _Block([cell])

    # --- what a block says ------------------------------------------------------------------------

    def _said(self, block: _Block) -> list[str]:
        text = self._without_citations(self._without_label(_joined(block.lines)))
        if not re.search(r"\w", text):
            return []
        if _ASIDE.fullmatch(text):
            self.counts["line that says nothing"] += 1
            return []
        if _PART.fullmatch(text) or (_PREAMBLE.fullmatch(text.strip()) and not re.search(r"\d", text)):
            self.counts["heading"] += 1
            return []
        return [text]

    def _without_label(self, line: _Line) -> str:
        """Take off a label before a sentence, unless it says something that is to be compared."""
        text = line.text
        opened = _OPENS_PART.match(_plain(text))
        parted = _parted(line.lead, text)
        if parted is None:
            return _OPENS_PART.sub("", text, count=1) if opened else text
        label, rest = parted
        if _PART.fullmatch(label):
            return rest
        if not self._is_label(label) or not _has_verb(rest):
            return text
        self.labels += [label] if label not in self.labels else []
        return rest

    def _is_label(self, label: str) -> bool:
        """Tell a label from words that change what is said: a figure, a day, a name of the article, a `not`."""
        if len(label.split()) > _LONGEST_LABEL or _MARK in label or self.known.has(label):
            return False
        reading = read(label, None)
        doubted = any(w.hints & TURNS or w.low in _DOUBTED for w in reading.words)
        return not (doubted or reading.figures or reading.moments or re.search(r"\d", label))

    def _without_citations(self, text: str) -> str:
        text = _CITATION.sub(_MARK, text)
        text = _URL.sub(_shown, text)
        text = _IN_BRACKETS.sub(self._cited, text)
        text = _SOURCE_IN_BRACKETS.sub(self._cited, text)
        text = _SOURCE_BEHIND.sub(self._cited, text)
        text = _NAME_AND_YEAR.sub(self._cited_by_year, text)
        text = _BRACKETED_NAME.sub(self._cited_by_name, text)
        text = _SIGNED.sub(self._cited_by_name, text)
        text = _MAYBE_SOURCE.sub(self._linked, text)
        text = _IN_BRACKETS.sub(_MARK, text)
        text = re.sub(rf"\s+[—–-]\s*(?:{_MARK}\s*)+$", "", text)
        return re.sub(rf"\s*{_MARK}", "", text).strip()

    def _cited(self, found: re.Match[str]) -> str:
        words = _LABEL.sub("", _plain(found[0]).strip("()[]—–- "))
        if re.search(r"[^\W\d_]", words) and words not in self.sources:
            self.sources.append(words)
        return _MARK

    def _cited_by_year(self, found: re.Match[str]) -> str:
        for each in found[1].split(";"):
            named = re.findall(r"[^\W\d_]+", re.sub(r"\bn\.\s?d\.", "", each))
            told = [w for w in named if w[0].isupper() and w.lower() not in MONTHS_AND_DAYS]
            if not told or (self.known.has(" ".join(told)) and not self.known.is_source(" ".join(told))):
                return found[0]
        return self._cited(found)

    def _cited_by_name(self, found: re.Match[str]) -> str:
        return self._cited(found) if self.known.is_source(found[1]) else found[0]

    def _linked(self, found: re.Match[str]) -> str:
        """Take a link for a source where the sentence is whole without it."""
        before, after = found.string[: found.start()].rstrip(), found.string[found.end() :].lstrip()
        behind_sentence = not before or before[-1] in _ENDS + _MARK + '”"’' or _MAYBE_SOURCE_ENDS.search(before)
        at_end = not after or after[0] in _MARK + _SOURCE + _MAYBE
        known = found[0][0] == _SOURCE
        if before and (
            (behind_sentence and (at_end or (known and after[:1].isupper()))) or (known and after[:1] in _AT)
        ):
            return self._cited(found)
        return found[1]

    def _left_out(self) -> tuple[str, ...]:
        counted = [_count(number, what) for what, number in self.counts.items() if number]
        quoted = [("label", self.labels), ("source", self.sources)]
        return (*counted, *(_quoted(what, words) for what, words in quoted if words))


_LISTS = frozenset({"bullet_list_open", "ordered_list_open", "bullet_list_close", "ordered_list_close"})
_MAYBE_SOURCE = re.compile(f"[{_SOURCE}{_MAYBE}]([^{_END}]*){_END}")
_MAYBE_SOURCE_ENDS = re.compile(f"{_END}[\\s,;]*$")
_AT = tuple(_ENDS + ";")
_MOST_QUOTED = 5


def _count(number: int, what: str) -> str:
    noun, *rest = what.split(" ", 1)
    many = noun if number == 1 else f"{noun}s"
    return f"{number} {' '.join((many, *rest))}"


def _quoted(what: str, words: Sequence[str]) -> str:
    some = ", ".join(f"“{w}”" for w in words[:_MOST_QUOTED])
    more = f" and {len(words) - _MOST_QUOTED} more" if len(words) > _MOST_QUOTED else ""
    return f"{what if len(words) == 1 else what + 's'} {some}{more}"


def _shown(url: re.Match[str]) -> str:
    """Take an address out that stands at the end of a sentence; within one it is a word."""
    return _MARK if _BEHIND_URL.match(url.string, url.end()) else url[0]


def _info(token: Token) -> str:
    return next(iter(token.info.lower().split()), "")


def _joined(lines: Sequence[_Line]) -> _Line:
    text = "".join(("\n" if line.breaks else " ") + line.text.strip() for line in lines)
    return _Line(text[1:], lines[0].lead.lstrip() if lines else "")


def _without_html(text: str) -> str:
    """Write the blocks of HTML as those of Markdown; tags within a line are left to the parser."""
    return _HTML_BLOCK.sub(_as_markdown, _UNSEEN.sub("", text)) if "<" in text else text


def _as_markdown(tag: re.Match[str]) -> str:
    name = tag[2].lower()
    if tag[1] or name not in {"li", "summary", "hr"} | _HEADINGS:
        return "\n\n"
    return {"li": "\n\n- ", "hr": "\n\n---\n\n"}.get(name, "\n\n## ")


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _plain(text: str) -> str:
    return _OWN.sub("", text).strip()


def _is_heading(opened: Token, lines: Sequence[_Line]) -> bool:
    """Tell a heading from a paragraph that has a line of dashes right under it."""
    return opened.markup != "-" or (len(lines) == 1 and _plain(lines[0].text)[-1:] not in _ENDS)


def _is_bold_heading(line: _Line, following: str, block: _Block) -> bool:
    """Tell whether a line in bold is a heading: it ends no sentence, and what follows begins anew."""
    text = _plain(line.text)
    if not line.lead.strip() or line.lead.strip() != line.text.strip() or text[-1:] in _ENDS:
        return False
    if following:
        return following[:1].isupper()
    return text.endswith(":") or block.opens_list or not _has_verb(text, finite=True)


def _without_references(blocks: list[_Block], counts: Counter[str]) -> list[_Block]:
    """Leave out the lines at the end that each begin with a number cited before, and those that are a link alone."""
    marked = [[_CITATION.sub(_MARK, line.text).strip() for line in block.lines] for block in blocks]
    cited = any(_MARK in text[1:] for texts in marked for text in texts)
    for block, texts in zip(reversed(blocks), reversed(marked), strict=True):
        kept = list(block.lines)
        while kept and ((cited and texts[len(kept) - 1].startswith(_MARK)) or _is_link_alone(texts[len(kept) - 1])):
            kept.pop()
        counts["line of sources"] += len(block.lines) - len(kept)
        block.lines[:] = kept
        if kept:
            break
    return [block for block in blocks if block.lines]


def _is_link_alone(text: str) -> bool:
    """Tell whether a line is the name of a source with its address, or the one as a link to the other."""
    bare, addresses = _URL.subn("", text)
    linked = re.sub(_LINKED, "", bare)
    named = linked.strip(" -–—:,.;()")
    return (addresses > 0 or bare != linked) and (not named or _is_named_source(named))


def _is_named_source(text: str) -> bool:
    """Tell whether words may be the name of an outlet, with a date or without."""
    words = text.split()
    return (
        0 < len(words) <= 8
        and re.fullmatch(_NAME + r"(?:,?\s+(?:19|20)\d\d)?[.,]?|[\w-]+(?:\.[a-z]{2,})+", text) is not None
    )


def _parted(lead: str, text: str) -> tuple[str, str] | None:
    """Part a label in bold or italics, with its colon or dash, from what follows; None where there is none."""
    rest = text[len(lead) :]
    if lead.rstrip().endswith(":"):
        label = lead
    elif found := re.match(r"\s*:\s+|\s+[—–-]\s+", rest):
        label, rest = lead, rest[found.end() :]
    else:
        return None
    label = _ITEM.sub("", _plain(label).rstrip(": "))
    return (label, rest.strip()) if label and rest.strip() else None


def _has_verb(text: str, *, finite: bool = False) -> bool:
    """Tell whether a text has a verb; if `finite`, one that can be nothing else."""
    words = read(_plain(_CITATION.sub("", text))[:1000], None).words
    sure = any(w.low in FINITE or is_inflected(w.low) for w in words)
    return sure or (not finite and any(w.stem in VERB_STEMS for w in words))


def _is_told(line: _Line, start: int = 0) -> bool:
    """Tell whether a line of a list of sources, or a footnote, is a sentence to check and names no page."""
    text = _plain(_CITATION.sub("", line.text[start:]))
    return (
        text[-1:] in {".", "!"}
        and _MARK not in line.text
        and "://" not in text
        and _is_sentence(text)
        and _has_verb(text, finite=True)
    )


def _is_sentence(text: str) -> bool:
    """Tell whether the cell of a table says something, and does not only name it."""
    bare = _plain(_CITATION.sub("", text))
    length = len(bare.split())
    return (length >= _LEAST_SENTENCE and _has_verb(bare, finite=True)) or (length > 2 and bare[-1] in _ENDS)


# --- what stands within a line --------------------------------------------------------------------


def _lines(tokens: Sequence[Token], known: _Known) -> list[_Line]:
    """Give the lines of a paragraph; citations and links that may be sources are marked in them."""
    lines = _Within(known)
    for token in tokens:
        lines.take(token)
    lines.end()
    if len(lines.found) > 1 and all(_stands_alone(line.text) for line in lines.found):
        for line in lines.found:
            line.breaks = True
    return lines.found


def _stands_alone(text: str) -> bool:
    """Tell whether a line may be a statement of its own in a text that has one a line."""
    bare = _plain(text)
    return bare[:1].isupper() and bare[-1:] not in _ENDS and _has_verb(bare, finite=True)


@dataclass(slots=True)
class _Within:
    """Reads what stands within a paragraph, token by token."""

    known: _Known
    found: list[_Line] = field(default_factory=lambda: [_Line()])
    strong: int = 0
    struck: int = 0
    link: str | None = None
    raised: bool = False
    held: str = ""
    """Words of a link or a superscript that is not at its end."""

    def take(self, token: Token) -> None:
        kind = token.type
        if kind in {"strong_open", "em_open", "strong_close", "em_close"}:
            self.strong += token.nesting
        elif kind in {"s_open", "s_close"}:
            self.struck += token.nesting
        elif kind == "link_open":
            self.end()
            self.link = str(token.attrs.get("href", ""))
        elif kind == "link_close":
            self.end()
        elif kind == "html_inline":
            self._tag(token.content.lower())
        elif kind in {"softbreak", "hardbreak"}:
            self._break(on_purpose=kind == "hardbreak")
        elif kind in {"text", "code_inline"} and not self.struck:
            self._words(token.content)

    def end(self) -> None:
        """Add the words that were held."""
        held, self.held = self.held, ""
        if self.link is not None:
            held, self.link = _link(held, self.link, self.known), None
        elif self.raised:
            held, self.raised = _raised(held), False
        self.found[-1].add(held, strong=self.strong > 0)

    def _words(self, words: str) -> None:
        if self.link is not None or self.raised:
            self.held += words
            return
        line = self.found[-1]
        line.add(words if line.text else _TASK.sub("", words, count=1), strong=self.strong > 0)

    def _tag(self, tag: str) -> None:
        if tag.startswith("<br"):
            self._break(on_purpose=True)
        elif re.match(r"</?sup\b", tag) and self.link is None:
            self.end()
            self.raised = not tag.startswith("</")

    def _break(self, *, on_purpose: bool) -> None:
        if self.link is None and not self.raised:
            self.found.append(_Line(breaks=on_purpose))
        else:
            self.held += " "


def _link(words: str, url: str, known: _Known) -> str:
    """Give the words of a link, marked where they are a citation or may be one."""
    bare = words.strip()
    if _NUMBERED.fullmatch(bare) or _URL.fullmatch(bare):
        return _MARK
    label = _label_of(url)
    squeezed = re.sub(r"[\W_]+", "", bare).casefold()
    hosted = len(label) > 2 and (label in squeezed or (len(squeezed) > 3 and squeezed in label))
    if _is_named_source(bare):
        return f"{_SOURCE if hosted or known.is_source(bare) else _MAYBE}{words}{_END}"
    return words


def _label_of(url: str) -> str:
    """Give the name in the address of a host: `courier` of `https://www.courier.example/a`."""
    try:
        parts = [p for p in (urlsplit(url).hostname or "").split(".") if p not in {"www", "m", "en"}]
    except ValueError:
        return ""
    return max(parts[:-1], key=len, default="").casefold()


def _raised(words: str) -> str:
    """Give a superscript: a citation, a power, or letters such as those of `4th`."""
    bare = words.strip()
    if re.fullmatch(r"-?\d+", bare):
        return bare.translate(_SUPERSCRIPTS)
    return _MARK if re.fullmatch(rf"\[?{_NUMBERS}\]?|[a-z*†‡]|\[[a-z]\]", bare, re.IGNORECASE) else words
