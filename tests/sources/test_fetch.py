"""What the fetcher makes of servers: pages, redirects, refusals, and those that never end."""

from __future__ import annotations

import asyncio
import gzip
import socket
import zlib

import pytest
from sources_fakes import PUBLIC, Dialler, http, resolver

from briefing.errors import FetchError, FetchLaterError, RefusedError, SettingsError
from briefing.sources.fetch import USER_AGENT, Fetcher
from briefing.sources.limits import Limits

PATIENT = Limits(fetch_seconds=30)
HASTY = Limits(fetch_seconds=0.3)


def fetch(server, path="/", *, limits=PATIENT, names=None, host="127.0.0.1"):
    dialler = Dialler(lets=[server.allow])
    fetcher = Fetcher(limits=limits, allow=[server.allow], resolver=resolver(names), dial=dialler)
    try:
        return asyncio.run(fetcher.fetch(server.url(path, host)))
    finally:
        assert set(dialler.dialled) <= {server.allow}


def test_a_page_comes_with_its_type_and_charset_and_the_address_it_came_from(serve):
    server = serve(http(b"caf\xe9", Content_Type="Text/HTML; Charset=ISO-8859-1"))

    answer = fetch(server, "/a?b=c#d")

    assert answer.content == b"caf\xe9"
    assert (answer.media_type, answer.charset) == ("text/html", "iso-8859-1")
    assert answer.url == server.url("/a?b=c")
    assert server.asked == ["/a?b=c"]


def test_a_request_names_the_host_and_itself_and_carries_no_secrets(serve, monkeypatch):
    monkeypatch.setenv("NETRC", "/nonexistent")
    server = serve(http())

    fetch(server, host="news.example", names={"news.example": "127.0.0.1"})

    head = server.heads[0].decode().lower()
    assert f"host: news.example:{server.port}\r\n" in head
    assert f"user-agent: {USER_AGENT.lower()}\r\n" in head
    assert "authorization" not in head
    assert "cookie" not in head
    assert "referer" not in head


@pytest.mark.parametrize("squeeze", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_a_compressed_page_is_opened(serve, squeeze):
    name = "gzip" if squeeze is gzip.compress else "deflate"

    answer = fetch(serve(http(squeeze(b"The bridge is closed."), Content_Encoding=name)))

    assert answer.content == b"The bridge is closed."


def test_redirects_are_followed_and_the_last_address_is_kept(serve):
    def answer(path, say, stop):
        step = int(path.rpartition("/")[2])
        say(http() if step == 5 else http("", "302 Found", Location=f"/hop/{step + 1}"))

    server = serve(answer)

    assert fetch(server, "/hop/0").url == server.url("/hop/5")
    with pytest.raises(RefusedError, match="more than 5 redirects"):
        fetch(server, "/hop/-1")


def test_a_redirect_to_itself_ends(serve):
    server = serve(http("", "301 Moved Permanently", Location="/"))

    with pytest.raises(RefusedError, match="more than 5 redirects"):
        fetch(server)

    assert len(server.asked) == 6


@pytest.mark.parametrize("status", ["301 A", "302 A", "303 A", "307 A", "308 A"])
@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost/",
        "http://2130706433/",
        "http://0x7f.1:{canary}/",
        "http://127.0.0.1:{canary}/",
        "//127.0.0.1:{canary}/",
        "http://[::ffff:127.0.0.1]:{port}/",
        "http://127.0.0.2:{port}/",
        "http://private.example/",
        "http://private.example:{port}/",
        "file:///etc/passwd",
        "gopher://127.0.0.1:6379/_x",
        "javascript:alert(1)",
        "http://user:secret@127.0.0.1:{port}/",
        "http:\\\\127.0.0.1:{canary}\\",
        "/\\127.0.0.1:{canary}/",
        "http://[::1",
        "http://127.0.0.1:{port}/\x7f",
    ],
)
def test_a_redirect_to_where_nobody_may_go_is_refused(serve, target, status):
    canary = serve(http())
    server = serve(
        lambda path, say, stop: say(http("", status, Location=target.format(port=server.port, canary=canary.port)))
    )

    with pytest.raises(RefusedError) as caught:
        fetch(server)

    assert canary.asked == []
    assert server.asked == ["/"]
    assert "secret" not in caught.value.message
    assert caught.value.message.isprintable()


def test_a_redirect_to_a_name_that_has_turned_private_is_refused(serve):
    canary = serve(http())
    server = serve(lambda path, say, stop: say(http("", "302 Found", Location=f"http://turned.example:{server.port}/")))

    with pytest.raises(RefusedError, match=r"turned\.example: its address 10\.0\.0\.9 is not public"):
        fetch(server, names={"turned.example": ["127.0.0.1", "10.0.0.9"]})

    assert canary.asked == []


@pytest.mark.parametrize("status", [401, 402, 403, 451])
def test_a_site_that_refuses_is_said_to_refuse(serve, status):
    with pytest.raises(FetchError, match=rf"the site refuses \({status}\)") as caught:
        fetch(serve(http("", f"{status} No")), "/a?key=secret")

    assert "secret" not in caught.value.message
    assert "/a?…" in caught.value.message
    assert type(caught.value) is FetchError


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_not_there_is_named(serve, status):
    with pytest.raises(FetchError, match=rf"/gone: no such page \({status}\)"):
        fetch(serve(http("", f"{status} Gone")), "/gone")


@pytest.mark.parametrize("status", [204, 206, 304, 400, 418, 500, 502, 520, 999])
def test_other_answers_than_a_page_are_named_by_their_number(serve, status):
    with pytest.raises(FetchError, match=f"status {status}"):
        fetch(serve(http("", f"{status} \x1b[31mWhatever")))


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("header", "hint"),
    [
        ("120", "Try again in 120 s."),
        ("Wed, 05 Mar 2031 07:28:00 GMT", "Try again after 2031-03-05T07:28:00+00:00."),
        ("", "Try again later."),
        ("soon\x1b[2J", "Try again later."),
        ("99999999999", "Try again later."),
    ],
)
def test_a_site_that_asks_to_wait_says_for_how_long(serve, status, header, hint):
    with pytest.raises(FetchLaterError, match=str(status)) as caught:
        fetch(serve(http("", f"{status} Later", Retry_After=header)))

    assert caught.value.hint == hint


BOMB = gzip.compress(b"\0" * 20_000_000, 1)


def test_a_gzip_bomb_is_cut_at_the_limit(serve):
    with pytest.raises(RefusedError, match="larger than 5,000,000 bytes"):
        fetch(serve(http(BOMB, Content_Encoding="gzip")))


@pytest.mark.parametrize("coding", ["gzip, gzip", "gzip,deflate,gzip", "br", "zstd", "aes128gcm", "x" * 300])
def test_an_encoding_nobody_asked_for_is_refused(serve, coding):
    with pytest.raises(RefusedError, match="an encoding that was not asked for"):
        fetch(serve(http(BOMB, Content_Encoding=coding)))


def test_a_body_without_end_is_cut_at_the_limit(serve):
    def answer(path, say, stop):
        say(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not stop.is_set():
            say(b"<p>more</p>" * 5000)

    with pytest.raises(RefusedError, match="larger than 100,000 bytes"):
        fetch(serve(answer), limits=Limits(max_bytes=100_000))


def test_chunks_without_end_are_cut_at_the_limit(serve):
    def answer(path, say, stop):
        say(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
        while not stop.is_set():
            say(b"2710\r\n" + b"x" * 10_000 + b"\r\n")

    with pytest.raises(RefusedError, match="larger than"):
        fetch(serve(answer), limits=Limits(max_bytes=100_000))


def test_a_body_exactly_at_the_limit_is_taken(serve):
    server = serve(http(b"x" * 1000))

    assert len(fetch(server, limits=Limits(max_bytes=1000)).content) == 1000
    with pytest.raises(RefusedError, match="larger than 999 bytes"):
        fetch(server, limits=Limits(max_bytes=999))


def _drip(start: bytes, drop: bytes):
    def answer(path, say, stop):
        say(start)
        while not stop.wait(0.01):
            say(drop)

    return answer


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(_drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"x"), id="body"),
        pytest.param(_drip(b"HTTP/1.1 200 OK\r\nX-A: ", b"x"), id="header"),
        pytest.param(_drip(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"), id="many-headers"),
        pytest.param(_drip(b"", b""), id="silence"),
        pytest.param(_drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"), id="chunks"),
        pytest.param(
            _drip(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b""), b"x"), id="gzip-tail"
        ),
    ],
)
def test_a_server_that_drips_meets_the_deadline(serve, answer):
    with pytest.raises(FetchError, match=r"no complete answer within 0\.3 s"):
        fetch(serve(answer), limits=HASTY)


def test_redirects_share_one_deadline(serve):
    def answer(path, say, stop):
        stop.wait(0.2)
        say(http("", "302 Found", Location="/x"))

    with pytest.raises(FetchError, match="no complete answer within"):
        fetch(serve(answer), limits=HASTY)


def test_a_resolver_that_hangs_meets_the_deadline():
    async def hangs(host, port):
        await asyncio.Event().wait()

    with pytest.raises(FetchError, match="no complete answer within"):
        asyncio.run(Fetcher(limits=HASTY, resolver=hangs, dial=Dialler()).fetch("http://news.example/"))


@pytest.mark.parametrize(
    ("said", "why"),
    [
        pytest.param(b"SSH-2.0-x\r\n", "not proper HTTP", id="another-protocol"),
        pytest.param(b"", "not proper HTTP", id="nothing"),
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 30_000, "not proper HTTP", id="endless-headers"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort", "not proper HTTP", id="cut-off"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "not proper HTTP", id="negative-length"),
        pytest.param(http(b"no gzip", Content_Encoding="gzip"), "damaged", id="false-gzip"),
    ],
)
def test_a_broken_answer_is_named_in_our_own_words(serve, said, why):
    with pytest.raises(FetchError, match=why):
        fetch(serve(said))


def test_a_closed_port_is_named():
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]

        with pytest.raises(FetchError, match="cannot be reached"):
            asyncio.run(Fetcher(allow=[("127.0.0.1", port)]).fetch(f"http://127.0.0.1:{port}/"))


def test_a_host_without_tls_is_named(serve):
    server = serve(http())
    fetcher = Fetcher(allow=[server.allow])

    with pytest.raises(FetchError, match="no secure connection could be made"):
        asyncio.run(fetcher.fetch(f"https://127.0.0.1:{server.port}/"))


def test_one_fetcher_serves_many_at_once_and_several_event_loops(serve):
    server = serve(http())
    fetcher = Fetcher(allow=[server.allow], resolver=resolver())

    async def many():
        return await asyncio.gather(*(fetcher.fetch(server.url(f"/{n}")) for n in range(8)))

    answers = asyncio.run(many()) + asyncio.run(many())

    assert [a.url for a in answers] == [server.url(f"/{n}") for n in range(8)] * 2


def test_cancelling_ends_the_fetch(serve):
    server = serve(_drip(b"HTTP/1.1 200 OK\r\n\r\n", b"x"))
    fetcher = Fetcher(allow=[server.allow], resolver=resolver())

    async def cancelled():
        task = asyncio.create_task(fetcher.fetch(server.url()))
        await asyncio.to_thread(server.was_asked.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())


def test_the_public_address_used_in_these_tests_is_never_dialled_for_real():
    dialler = Dialler(lets=[])

    with pytest.raises(FetchError, match="cannot be reached"):
        asyncio.run(Fetcher(resolver=resolver(), dial=dialler).fetch("http://news.example/"))

    assert dialler.dialled == [(PUBLIC, 80)]


def own(server, host="127.0.0.1"):
    return Fetcher(own=[f"{host}:{server.port}"], resolver=resolver({host: "127.0.0.1", "news.example": PUBLIC}))


def test_a_host_of_ones_own_that_is_named_is_read_by_that_name_alone(serve):
    server = serve(http("The bridge is closed."))

    assert asyncio.run(own(server).fetch(server.url("/"))).content == b"The bridge is closed."
    assert asyncio.run(own(server, "desk.intra").fetch(server.url("/", "desk.intra"))).content
    for fetcher, host in (
        (own(server, "desk.intra"), "127.0.0.1"),
        (own(server), "localhost"),
        (own(server), "2130706433"),
    ):
        with pytest.raises(RefusedError):
            asyncio.run(fetcher.fetch(server.url("/", host)))


def test_a_name_that_is_not_ones_own_may_not_have_ones_own_address(serve):
    server = serve(http())
    fetcher = Fetcher(own=["127.0.0.1"], resolver=resolver({"news.example": "127.0.0.1"}))

    with pytest.raises(RefusedError, match="not public"):
        asyncio.run(fetcher.fetch("http://news.example/"))
    with pytest.raises(RefusedError, match="port"):
        asyncio.run(fetcher.fetch(server.url("/")))


def test_the_open_internet_leads_to_no_host_of_ones_own(serve):
    inside = serve(http("secret"))
    outside = serve(http("", "302 Found", Location=inside.url("/")))
    dialler = Dialler(lets=[inside.allow, outside.allow])

    def fetcher(*more):
        return Fetcher(
            own=[f"127.0.0.1:{inside.port}", *more], allow=[outside.allow], resolver=resolver(), dial=dialler
        )

    with pytest.raises(RefusedError, match="your own network"):
        asyncio.run(fetcher().fetch(outside.url("/")))
    assert inside.asked == []
    # one host of theirs may lead to another
    assert asyncio.run(fetcher(f"127.0.0.1:{outside.port}").fetch(outside.url("/"))).content == b"secret"


def test_a_host_of_ones_own_that_leads_elsewhere_is_held_to_the_rules(serve):
    server = serve(http("", "302 Found", Location="http://169.254.169.254/latest/meta-data/"))

    with pytest.raises(RefusedError, match="not public"):
        asyncio.run(own(server).fetch(server.url("/")))


@pytest.mark.parametrize(
    "named", ["", "http://desk.intra/", "10.0.0.0/8", "*", "*.intra", "a b", "desk.intra:x", "u@h"]
)
def test_what_is_no_host_cannot_be_named_as_ones_own(named):
    with pytest.raises(SettingsError, match="allow_hosts"):
        Fetcher(own=[named])


@pytest.mark.parametrize(
    ("named", "url"),
    [
        ("::1", "http://[::1]/a"),
        ("[::1]", "http://[::1]:8080/a"),
        ("[fd00::1]:8000", "http://[fd00::1]:8000/a"),
        ("desk.intra", "https://Desk.Intra/a"),
        ("Desk.Intra:80", "http://desk.intra/a"),
        ("10.1.2.3:443", "https://10.1.2.3/a"),
    ],
)
def test_hosts_are_named_as_addresses_have_them(named, url):
    assert Fetcher(own=[named]).is_own(url)
    assert not Fetcher(own=[named]).is_own("http://127.0.0.1/")
    assert not Fetcher(own=[named]).is_own(url.replace("/a", ":81/a"))
