"""From a file, standard input or an address to a page, and the names of what goes wrong."""

from __future__ import annotations

import asyncio
import gzip
import importlib.util
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pages import DIVS, WIRE
from pdfs import STORY, pdf
from sources_fakes import ARTICLE, Dialler, http, resolver

from briefing import sources
from briefing.errors import FetchError, NoSuchSourceError, RefusedError, SettingsError
from briefing.sources import Limits, reading
from briefing.sources.fetch import Fetcher
from briefing.sources.worth import refuse_unless_article

PATIENT = Limits(parse_seconds=100)  # a busy machine is no fault
PLAIN = (
    "Bridge at Tarn Ford closes\n\nThe old bridge was closed to lorries on Monday – “for good”, said Oda Renn, "
    "who heads the roads office of Halm.\n\nRepairs would cost £1.4 million, she said.\n"
)


def read(source, *, fetcher=None, stdin=None, limits=None):
    fetcher = fetcher or Fetcher(resolver=resolver(), dial=Dialler())
    stream = None if stdin is None else io.BytesIO(stdin)
    return asyncio.run(sources.read(str(source), fetcher=fetcher, stdin=stream, limits=limits or PATIENT))


@pytest.fixture
def file(tmp_path):
    def write(name: str, data: bytes | str) -> Path:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    return write


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.txt", "utf-8"),
        ("a.md", "utf-8"),
        ("no suffix", "utf-8"),
        ("bom.txt", "utf-8-sig"),
        ("wide.txt", "utf-16"),
        ("windows.txt", "cp1252"),
    ],
)
def test_a_text_file_is_read_in_its_encoding(file, name, codec):
    page = read(file(name, PLAIN.encode(codec)))

    assert page.text == PLAIN
    assert (page.title, page.url, page.outlet, page.published_at, page.hidden_removed) == (None, None, None, None, 0)


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_systems_become_one(file, ending):
    assert read(file("a.txt", PLAIN.replace("\n", ending))).text == PLAIN


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Die Brücke über die Tarn ist seit Montag für Lastwagen gesperrt, sagte Oda Renn vom Straßenamt.", "cp1252"),
        ("Le pont a été fermé lundi, a déclaré Odile Renne, chargée des routes à la mairie de Halm.", "cp1252"),
        ("Stary most w Tarnie zamknięto w poniedziałek dla ciężarówek, powiedziała Oda Renn z urzędu dróg.", "cp1250"),
        ("Starý most byl v pondělí uzavřen pro nákladní auta, řekla Oda Rennová z úřadu silnic.", "cp1250"),
        ("Η παλιά γέφυρα έκλεισε τη Δευτέρα για τα φορτηγά, είπε η Όντα Ρεν από το γραφείο οδών.", "cp1253"),
        ("Старый мост закрыт для грузовиков с понедельника, сообщила глава дорожного управления Ода Ренн.", "cp1251"),
        ("Старый мост закрыт для грузовиков с понедельника, сообщила глава дорожного управления Ода Ренн.", "koi8-r"),
        ("老桥从星期一起禁止卡车通行,公路局负责人在市政厅对记者说,维修将持续五个星期。", "gb18030"),
        ("古い橋は月曜日からトラックの通行が禁止されたと道路局の責任者が記者団に語った。", "shift_jis"),
    ],
)
def test_a_text_file_that_does_not_name_its_encoding_comes_out_right(file, text, codec):
    assert read(file("a.txt", (text + "\n").encode(codec) * 6)).text == (text + "\n") * 6


def test_a_guess_that_nobody_writes_in_is_refused_rather_than_read_wrong(file):
    text = "Eski köprü pazartesi günü kamyonlara kapatıldı, dedi yol dairesi başkanı Oda Renn.\n"

    with pytest.raises(RefusedError, match="encoding"):
        read(file("a.txt", text.encode("cp1254") * 6))


def test_the_suffix_or_the_content_tells_html(file):
    for name in ("a.HTM", "a"):
        page = read(file(name, "\n<!-- saved -->\n" + WIRE))

        assert page.title == "Ferry runs aground off Port Almere"
        assert "<" not in page.text


def test_a_wide_html_file_without_suffix_is_known(file):
    assert "Lastwagen gesperrt" in read(file("page", DIVS.encode("utf-16"))).text


def test_text_that_speaks_of_tags_is_text(file):
    text = "The <div> element is no longer used by the town's web page, said Oda Renn of the press office.\n"

    assert read(file("a.txt", text)).text == text


def test_a_pdf_is_known_by_its_content(file):
    for name in ("a.pdf", "a.html"):
        assert "Cars may still cross in one lane" in read(file(name, pdf([STORY]))).text


def test_standard_input_may_be_text_html_or_pdf():
    assert read("-", stdin=PLAIN.encode()).text == PLAIN
    assert read("-", stdin=WIRE.encode()).author == "Lena Marr"
    assert "Tarn Ford" in read("-", stdin=pdf([STORY])).text


def test_what_is_wrong_with_standard_input_is_said_of_standard_input():
    with pytest.raises(RefusedError, match=r"standard input: empty"):
        read("-", stdin=b" \n\t ")
    with pytest.raises(RefusedError, match=r"standard input: larger than 100 bytes"):
        read("-", stdin=b"x" * 101, limits=Limits(max_bytes=100))


def test_a_file_that_is_not_there_is_named_with_what_to_do():
    with pytest.raises(NoSuchSourceError, match=r"nowhere/a\.txt: no such file") as caught:
        read("nowhere/a.txt")
    assert caught.value.hint

    with pytest.raises(NoSuchSourceError) as caught:
        read("www.news.example/story")
    assert "https://" in caught.value.hint


@pytest.mark.parametrize("source", ["", "a\0b", "x" * 5000, "a\x1b[31m.txt"], ids=["none", "nul", "long", "escape"])
def test_a_name_that_no_file_can_have_is_named_plainly(source):
    with pytest.raises(NoSuchSourceError) as caught:
        read(source)

    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 300


def test_a_folder_is_named_a_folder(tmp_path):
    for path in (tmp_path, f"{tmp_path}/"):
        with pytest.raises(NoSuchSourceError, match="a folder, not a file") as caught:
            read(path)
        assert "files in it" in caught.value.hint


def test_a_pipe_nobody_writes_to_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(RefusedError, match="not an ordinary file"):
        read(tmp_path / "pipe")


@pytest.mark.parametrize("path", ["/dev/null", "/dev/zero", "/dev/tty"])
def test_a_device_is_refused(path):
    if not Path(path).exists():
        pytest.skip("no such device here")
    with pytest.raises(RefusedError):
        read(path)


def test_a_file_one_may_not_read_is_named(file, monkeypatch):
    path = file("a.txt", PLAIN)

    really = os.open

    def denied(name, *args, **kwargs):
        if name == str(path):
            raise PermissionError(13, "Permission denied", name)
        return really(name, *args, **kwargs)

    monkeypatch.setattr("briefing.sources.file.os.open", denied)
    with pytest.raises(RefusedError, match="permission denied"):
        read(path)


def test_a_loop_of_links_is_no_file(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")

    with pytest.raises(NoSuchSourceError, match="no such file"):
        read(tmp_path / "a")


def test_a_large_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "large.txt"
    with path.open("wb") as out:
        out.truncate(6_000_000_000)
    monkeypatch.setattr("briefing.sources.file.read_stream", lambda *_: pytest.fail("it was read"))

    with pytest.raises(RefusedError, match="larger than 5,000,000 bytes"):
        read(path)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b"\n \r\n", "empty", id="white-space"),
        pytest.param(b"\xef\xbb\xbf", "empty", id="only-a-mark"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"x" * 99, "a picture", id="png"),
        pytest.param(b"\xff\xd8\xff\xe0" + b"x" * 99, "a picture", id="jpeg"),
        pytest.param(b"PK\x03\x04" + b"x" * 99, "office document", id="docx"),
        pytest.param(b"{\\rtf1 x}", "RTF", id="rtf"),
        pytest.param(gzip.compress(PLAIN.encode()), "compressed", id="gzip"),
        pytest.param(b"\x7fELF\x02\x01\x01\x00" + b"\x00" * 99, "binary", id="elf"),
        pytest.param(b"text\x00text", "binary", id="nul"),
        pytest.param(bytes(range(1, 32)) * 40, "encoding", id="controls"),
        pytest.param(b"\x1b[31mred\x1b[0m " * 20, "encoding", id="terminal-recording"),
        pytest.param(os.urandom(4000).replace(b"\0", b"\1"), "encoding", id="noise"),
    ],
)
def test_what_is_no_text_is_refused_by_name(file, data, why):
    with pytest.raises(RefusedError, match=why) as caught:
        read(file("thing.txt", data))

    assert "thing.txt" in caught.value.message


def test_a_pdf_without_the_extra_says_what_to_install(file, monkeypatch):
    found = importlib.util.find_spec
    monkeypatch.setattr(reading, "find_spec", lambda name: None if name == "pypdfium2" else found(name))

    with pytest.raises(SettingsError) as caught:
        read(file("a.pdf", pdf([STORY])))

    assert caught.value.hint == "pip install '.[pdf]' in the clone"


def test_what_the_parser_refuses_is_said_with_the_name_of_the_file(file):
    with pytest.raises(RefusedError, match=r"locked\.pdf: the PDF is locked by a password"):
        read(file("locked.pdf", pdf([STORY], password="x")))
    with pytest.raises(RefusedError, match=r"empty\.html: no article text on the page") as caught:
        read(file("empty.html", "<html><body><script>x</script></body></html>"))
    assert caught.value.hint


def fetching(server):
    return Fetcher(allow=[server.allow], resolver=resolver(), dial=Dialler(lets=[server.allow]))


def test_a_page_is_read_from_its_address(serve):
    server = serve(http(WIRE))

    page = read(server.url("/2031/ferry?x=1"), fetcher=fetching(server))

    assert page.url == server.url("/2031/ferry?x=1")
    assert page.title == "Ferry runs aground off Port Almere"
    assert page.published_at == "2031-03-04T09:15:00+02:00"
    assert "Captain Ivo Dahl told reporters" in page.text
    refuse_unless_article(page)


def test_the_charset_of_the_host_is_used(serve):
    server = serve(http(DIVS.replace("iso-8859-1", "utf-8").encode("cp1252"), Content_Type="text/html; charset=cp1252"))

    assert "Straßenamt" in read(server.url(), fetcher=fetching(server)).text


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("text/plain", PLAIN, "closed to lorries on Monday – “for good”"),
        ("", PLAIN, "closed to lorries on Monday – “for good”"),
        ("", ARTICLE, "cracks in two of its"),
        ("application/xhtml+xml", "saved page " + ARTICLE, "cracks in two of its"),
        ("application/pdf", pdf([STORY]), "Cars may still cross"),
        ("text/html", pdf([STORY]), "Cars may still cross"),
    ],
)
def test_a_host_may_send_text_html_or_pdf(serve, kind, body, words):
    server = serve(http(body, Content_Type=kind))

    page = read(server.url("/a"), fetcher=fetching(server))

    assert words in page.text
    assert page.url == server.url("/a")


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/json", "application/zip", "x/\x07y"])
def test_other_media_types_are_refused_by_name(serve, kind):
    server = serve(http("{}", Content_Type=kind))

    with pytest.raises((RefusedError, FetchError)) as caught:
        read(server.url("/a?token=abc"), fetcher=fetching(server))

    assert caught.value.message.isprintable()
    assert "abc" not in caught.value.message


@pytest.mark.parametrize("kind", ["text/html", "text/plain"])
def test_an_empty_page_is_named_empty(serve, kind):
    server = serve(http("  ", Content_Type=kind))

    with pytest.raises(RefusedError, match="empty"):
        read(server.url(), fetcher=fetching(server))


@pytest.mark.parametrize("source", ["file:///etc/passwd", "FTP://news.example/a", "gopher://news.example/"])
def test_other_schemes_are_refused_as_such(source):
    with pytest.raises(RefusedError, match="only http and https"):
        read(source)


def test_loading_the_package_loads_no_parser_and_no_client():
    """The command line starts fast only if these wait until they are needed."""
    code = "import sys, briefing.sources; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()

    assert "briefing.sources" in loaded
    assert {"trafilatura", "lxml", "httpx2", "httpcore2", "pypdfium2", "pydantic", "asyncio"}.isdisjoint(loaded)
