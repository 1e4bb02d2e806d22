"""`briefing check`: statements against an article."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._article import day_of, page_of, piped, words_of
from briefing.cli._exits import PARTIAL, complain, exits, wants_colour, write_out
from briefing.cli._habits import asked, chosen
from briefing.cli._words import CheckFormatName

if TYPE_CHECKING:
    from briefing.models import Article, CheckResult
    from briefing.statements import Statement, Unread

_AT_ONCE = 200
_WANTED = "give a file of statements, or a summary"
_A_LINE = 'each line is one object such as {"id": "1", "statement": "The bridge was closed."}'
_MOST_NAMED = 10


def check(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="A text, HTML or PDF file, a URL, or - for stdin.")],
    statements: Annotated[
        str | None,
        typer.Option("--statements", "-s", metavar="FILE", help='JSON lines of {"id", "statement"}; - for stdin.'),
    ] = None,
    summary: Annotated[
        str | None, typer.Option("--summary", metavar="FILE", help="A summary as Markdown or text; - for stdin.")
    ] = None,
    fmt: Annotated[CheckFormatName, typer.Option("--format", "-f", help="For people, or JSON lines.")] = (
        CheckFormatName.text
    ),
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="When the article was published; resolves “Sunday”.")
    ] = None,
) -> None:
    """Check statements against an article, without a model.

    Says of each whether the article bears it out, and by which sentence: figures, names, negations, hedges, speakers
    and who did what are compared by code. Without --statements and --summary, the statements are read from standard
    input as JSON lines. Headings, labels, citations and lists of sources of a summary are not checked; standard error
    says what was left out. Exits with 0 where all are supported, 3 where some are withheld or a line is no statement.

    For example:

    briefing check article.txt --summary summary.md

    echo '{"id": 1, "statement": "Two people were hurt."}' | briefing check article.txt --format json
    """
    withheld = 0
    with exits():
        from briefing.errors import SettingsError
        from briefing.sentences import article as article_of

        fmt = chosen(fmt, CheckFormatName.json)
        if statements is not None and summary is not None:
            raise SettingsError("--statements and --summary are both given", hint="give one of them")
        if article == "-" and (statements or summary or "-") == "-":
            raise SettingsError("article and statements cannot both come from standard input")
        page = asyncio.run(page_of(article, {"published_at": day_of(published)}, piped(article)))
        against = article_of(page)
        unread: list[Unread] = []
        given = _summary(summary, against) if summary is not None else _statements(statements or "-", unread)
        colour = fmt is CheckFormatName.text and wants_colour()
        count = 0
        for some in _in_lots(_checked(against, given)):
            write_out("".join(_line(result, fmt, colour=colour) for result in some))
            count += len(some)
            withheld += sum(result.reason is not None for result in some)
        if fmt is CheckFormatName.text:
            write_out(f"\n{count - withheld} of {count} supported, {withheld} withheld.\n")
    if unread:
        where = _told(statements or "-")
        complain(f"{where}, {_lines_of(unread)}; not checked", _A_LINE, kind="partial", status=PARTIAL)
    if withheld or unread:
        raise typer.Exit(PARTIAL)


def _checked(article: Article, given: Iterable[Statement]) -> Iterator[CheckResult]:
    from briefing.gate import Gate
    from briefing.models import CheckResult, CheckVerdict

    gate = Gate(article)
    for statement in given:
        verdict = gate.check(statement.text, quote=statement.quote)
        yield CheckResult(
            id=statement.id,
            verdict=CheckVerdict.SUPPORTED if verdict.supported else CheckVerdict.WITHHELD,
            reason=verdict.reason,
            detail=verdict.detail,
            evidence=verdict.evidence,
            statement=statement.text,
            offending=verdict.offending,
        )


def _statements(source: str, unread: list[Unread]) -> Iterator[Statement]:
    """Give the statements of a file; its lines that are none go to `unread`. Raises where it has no other."""
    from briefing.errors import RefusedError
    from briefing.statements import Statement, statements_in

    some = False
    for each in statements_in(io.StringIO(words_of(source, _WANTED), newline=None)):
        if isinstance(each, Statement):
            some = True
            yield each
        else:
            unread.append(each)
    if not some:
        why = f", {_lines_of(unread)}" if unread else ": there is no statement in it"
        raise RefusedError(_told(source) + why, hint=_A_LINE if unread else "")


def _summary(source: str, article: Article) -> Iterator[Statement]:
    """Give the sentences of a summary, and say what of it is none. Raises where it has none."""
    from briefing.errors import RefusedError
    from briefing.statements import numbered
    from briefing.summaries import read_summary

    summary = read_summary(words_of(source, _WANTED), article)
    left_out = ", ".join(summary.left_out)
    if not summary.sentences:
        raise RefusedError(f"{_told(source)}: there is no statement in it" + (f", only {left_out}" if left_out else ""))
    if left_out and not asked().quiet:
        complain(f"{_told(source)}: not checked: {left_out}")
    return numbered(summary.sentences)


def _told(source: str) -> str:
    return "standard input" if source == "-" else source


def _lines_of(unread: Sequence[Unread]) -> str:
    """Name lines and say what is wrong with each: `line 2: not JSON; line 5: not an object`."""
    named = [f"line {each.line}: {each.why}" for each in unread[:_MOST_NAMED]]
    more = len(unread) - len(named)
    return "; ".join(named) + (f"; {more} more" if more else "")


def _in_lots(results: Iterator[CheckResult]) -> Iterator[list[CheckResult]]:
    lot: list[CheckResult] = []
    for result in results:
        lot.append(result)
        if len(lot) == _AT_ONCE:
            yield lot
            lot = []
    yield lot


def _line(result: CheckResult, fmt: CheckFormatName, *, colour: bool) -> str:
    if fmt is CheckFormatName.json:
        return result.model_dump_json() + "\n"
    from briefing.render.verdict import render_verdict

    return render_verdict(result, colour=colour)
