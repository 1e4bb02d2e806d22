"""`briefing check`: statements against an article."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli._article import day_of, page_of, piped, text_of
from briefing.cli._exits import PARTIAL, exits, wants_colour, write_out
from briefing.cli._habits import chosen
from briefing.cli._words import CheckFormatName

if TYPE_CHECKING:
    from briefing.models import CheckResult, Page
    from briefing.statements import Statement

_AT_ONCE = 200
_WANTED = "give a file of statements, or a summary"


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
    input as JSON lines. Exits with 0 where all are supported, 3 where some are withheld.

    For example:

    briefing check article.txt --summary summary.md

    echo '{"id": 1, "statement": "Two people were hurt."}' | briefing check article.txt --format json
    """
    withheld = 0
    with exits():
        from briefing.errors import SettingsError

        fmt = chosen(fmt, CheckFormatName.json)
        if statements is not None and summary is not None:
            raise SettingsError("--statements and --summary are both given", hint="give one of them")
        if article == "-" and (statements or summary or "-") == "-":
            raise SettingsError("article and statements cannot both come from standard input")
        page = asyncio.run(page_of(article, {"published_at": day_of(published)}, piped(article)))
        given = _summary(summary) if summary is not None else _statements(statements or "-")
        colour = fmt is CheckFormatName.text and wants_colour()
        count = 0
        for some in _in_lots(_checked(page, given)):
            write_out("".join(_line(result, fmt, colour=colour) for result in some))
            count += len(some)
            withheld += sum(result.reason is not None for result in some)
        if fmt is CheckFormatName.text:
            write_out(f"\n{count - withheld} of {count} supported, {withheld} withheld.\n")
    if withheld:
        raise typer.Exit(PARTIAL)


def _checked(page: Page, given: Iterable[Statement]) -> Iterator[CheckResult]:
    from briefing.gate import Gate
    from briefing.models import CheckResult, CheckVerdict
    from briefing.sentences import article as article_of

    gate = Gate(article_of(page))
    for statement in given:
        verdict = gate.check(statement.text, quote=statement.quote)
        yield CheckResult(
            id=statement.id,
            verdict=CheckVerdict.SUPPORTED if verdict.supported else CheckVerdict.WITHHELD,
            reason=verdict.reason,
            detail=verdict.detail,
            evidence=verdict.evidence,
            statement=statement.text,
            offending=tuple(filter(str.strip, verdict.offending)),
        )


def _statements(source: str) -> Iterator[Statement]:
    from briefing.statements import statements_in

    name = "standard input" if source == "-" else source
    return _at_least_one(statements_in(text_of(source, _WANTED).splitlines(), name), name)


def _summary(source: str) -> Iterator[Statement]:
    from briefing.statements import statements_of

    return _at_least_one(iter(statements_of(text_of(source, _WANTED))), "standard input" if source == "-" else source)


def _at_least_one(given: Iterator[Statement], name: str) -> Iterator[Statement]:
    from briefing.errors import RefusedError

    first = next(given, None)
    if first is None:
        raise RefusedError(f"{name}: there is no statement in it")
    yield first
    yield from given


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
