"""Which addresses are asked, and which never reach a connection."""

from __future__ import annotations

import asyncio
import ipaddress

import httpx2
import pytest
import ssrfguard
from sources_fakes import PUBLIC, Dialler, http, resolver

from briefing.errors import FetchError, RefusedError
from briefing.sources.fetch import Fetcher, is_public, shown

EVIL = r"""
http://127.0.0.1/
http://127.0.0.1:80/
http://127.1/
http://127.0.1/
http://127.255.255.254/
http://0/
http://0.0.0.0/
http://0.0.0.0:8080/
http://2130706433/
http://017700000001/
http://0x7f000001/
http://0x7f.0.0.1/
http://0177.0.0.1/
http://0x7f.1/
http://127.0.0.1./
http://localhost/
http://LOCALHOST/
http://localhost./
http://ip6-localhost/
http://127.0.0.1.nip.example/
http://10.0.0.1/
http://10.255.255.255/
http://172.16.0.1/
http://172.31.255.255/
http://192.168.0.1/
http://192.168.1.1:8080/
http://3232235777/
http://100.64.0.1/
http://100.127.255.254/
http://169.254.169.254/latest/meta-data/
http://169.254.170.2/v2/credentials
http://2852039166/
http://0xa9fea9fe/
http://0251.0376.0251.0376/
http://metadata.google.internal/computeMetadata/v1/
http://168.63.129.16/machine
http://192.0.0.192/
http://192.0.2.1/
http://192.88.99.1/
http://198.18.0.1/
http://198.51.100.9/
http://203.0.113.9/
http://224.0.0.1/
http://239.255.255.250/
http://240.0.0.1/
http://255.255.255.255/
http://[::1]/
http://[::]/
http://[0:0:0:0:0:0:0:1]/
http://[::ffff:127.0.0.1]/
http://[::ffff:7f00:1]/
http://[::ffff:169.254.169.254]/
http://[::127.0.0.1]/
http://[64:ff9b::7f00:1]/
http://[64:ff9b:1::a9fe:a9fe]/
http://[2002:7f00:1::]/
http://[2001:0:7f00:1::]/
http://[2001:db8::1]/
http://[3fff::1]/
http://[fc00::1]/
http://[fd00:ec2::254]/
http://[fe80::1]/
http://[fe80::1%25eth0]/
http://[fec0::1]/
http://[ff02::1]/
http://[100::1]/
http://[5f00::1]/
http://private.example/
http://mixed.example/
http://mixed6.example/
http://scoped.example/
http://zero.example/
http://odd.example/
http://router.lan/
http://intranet/
http://printer.local/
http://①②⑦.⓪.⓪.①/
http://127。0。0。1/
http://lºcalhost/
http://user@news.example/
http://user:secret@news.example/
http://news.example@127.0.0.1/
http://127.0.0.1#@news.example/
http://127.0.0.1?@news.example/
http://news.example\@127.0.0.1/
http:\\127.0.0.1\
http://news.example\t.evil/
http://news.example /
http://news.example/\r\nHost: 127.0.0.1
http://news.example%00.evil/
http://127.0.0.1%2f@news.example/
http://news.example%2f127.0.0.1/
http:///127.0.0.1/
http://
http:127.0.0.1
http://[::1
http://[::1]evil/
http://[v1.x]/
http://news.example:22/
http://news.example:25/
http://news.example:6379/
http://news.example:0/
http://news.example:65536/
http://news.example:-1/
https://news.example:11211/
https://127.0.0.1/
https://[::1]:8443/
ftp://news.example/
file:///etc/passwd
file://localhost/etc/passwd
gopher://127.0.0.1:6379/_FLUSHALL
dict://127.0.0.1:11211/stats
ldap://127.0.0.1/
data:text/html,<p>text</p>
javascript:alert(1)
jar:http://127.0.0.1!/
unix:///var/run/docker.sock
http+unix://%2Fvar%2Frun%2Fdocker.sock/info
ws://127.0.0.1/
//127.0.0.1/
127.0.0.1
about:blank
""".strip().splitlines()
EVIL = [line.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t") for line in EVIL] + [
    "http://a.example/" + "x" * 9000
]

GOOD = """
http://news.example/
https://news.example/
https://news.example
HTTPS://NEWS.EXAMPLE/Story
https://news.example:443/story
http://news.example:80/story
http://news.example:8080/story
https://news.example:8443/story
https://www.news.example/2031/03/04/ferry-runs-aground
https://news.example/story.html?id=12&page=2
https://news.example/story#comments
https://news.example/a/b/../c
https://news.example/%E2%82%AC/100%25
https://news.example/straße/überblick
https://news.example/新闻/文章
https://bücher.example/artikel
https://xn--bcher-kva.example/artikel
https://новости.example/статья
https://news.example./story
https://a-b.c-d.example/x
https://under_score.example/x
https://1and2.example/
https://news.example/?q=a+b&c=%20d
https://news.example/story;v=1
https://news.example//double//slash
https://news.example/user@host/profile
https://news.example/?url=http://127.0.0.1/
https://93.184.215.14/
http://8.8.8.8/
http://172.32.0.1/
http://100.128.0.1/
http://[2606:4700:4700::1111]/
https://[2a00:1450:4001:81b::200e]/story
""".strip().splitlines()


def fetch(fetcher: Fetcher, url: str):
    return asyncio.run(fetcher.fetch(url))


@pytest.mark.parametrize("url", EVIL, ids=ascii)
def test_no_evil_url_reaches_a_connection(url):
    dialler = Dialler(says=http())
    fetcher = Fetcher(resolver=resolver(), dial=dialler)

    with pytest.raises((RefusedError, FetchError)) as caught:
        fetch(fetcher, url)

    assert dialler.dialled == []
    assert caught.value.message.isprintable()
    assert "secret" not in caught.value.message + caught.value.hint


def test_the_list_of_evil_urls_is_long_and_without_repeats():
    assert len(set(EVIL)) == len(EVIL) >= 75
    assert len(set(GOOD)) == len(GOOD) >= 30


@pytest.mark.parametrize("url", GOOD, ids=ascii)
def test_no_legitimate_url_is_refused(url):
    dialler = Dialler(says=http())
    fetcher = Fetcher(resolver=resolver(), dial=dialler)

    answer = fetch(fetcher, url)

    assert b"Tarn Ford" in answer.content
    assert len(dialler.dialled) == 1
    assert is_public(dialler.dialled[0][0])


def test_tls_is_asked_for_the_name_and_the_connection_goes_to_the_address():
    dialler = Dialler(says=http())

    fetch(Fetcher(resolver=resolver({"news.example": "93.184.215.99"}), dial=dialler), "https://news.example/a")

    assert dialler.dialled == [("93.184.215.99", 443)]
    assert dialler.names_of_tls == ["news.example"]


def test_a_second_answer_of_the_resolver_is_never_connected_to():
    """DNS rebinding: public when checked, private when connected to."""
    answers = [[PUBLIC], ["127.0.0.1"]]
    asked = []

    async def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers[min(len(asked), 2) - 1]

    dialler = Dialler(says=http())
    fetcher = Fetcher(resolver=rebinding, dial=dialler)

    fetch(fetcher, "http://rebind.example/")
    with pytest.raises(RefusedError, match=r"rebind\.example: its address 127\.0\.0\.1 is not public"):
        fetch(fetcher, "http://rebind.example/")

    assert asked == ["rebind.example", "rebind.example"]
    assert dialler.dialled == [(PUBLIC, 80)]


def test_the_next_address_is_tried_when_one_does_not_answer_but_not_more_than_three():
    dialler = Dialler()
    many = [f"93.184.215.{n}" for n in range(1, 40)]

    with pytest.raises(FetchError, match="cannot be reached"):
        fetch(Fetcher(resolver=resolver({"many.example": many}), dial=dialler), "http://many.example/")

    assert dialler.dialled == [(address, 80) for address in many[:3]]


def test_a_name_that_does_not_exist_is_named():
    async def nothing(host: str, port: int) -> list[str]:
        raise OSError(-2, "Name or service not known")

    with pytest.raises(FetchError, match=r"nowhere\.example: no such host"):
        fetch(Fetcher(resolver=nothing, dial=Dialler()), "https://nowhere.example/")


def test_an_allowed_pair_opens_that_port_of_that_address_only():
    dialler = Dialler(says=http())
    fetcher = Fetcher(resolver=resolver(), dial=dialler, allow=[("127.0.0.1", 9000)])

    fetch(fetcher, "http://127.0.0.1:9000/")
    for url in ("http://127.0.0.2:9000/", "http://127.0.0.1/", "http://127.0.0.1:9001/", "http://[::1]:9000/"):
        with pytest.raises(RefusedError):
            fetch(fetcher, url)

    assert dialler.dialled == [("127.0.0.1", 9000)]


def _edges() -> set[str]:
    """Give the addresses at and next to the edges of every special block the second opinion knows."""
    found = {"::ffff:8.8.8.8", "::ffff:10.1.2.3", "168.63.129.16", "::ffff:168.63.129.16"}
    for block in ssrfguard.DEFAULT_DENIED.blocks:
        network = ipaddress.ip_network(str(block.network))
        size = 2**network.max_prefixlen
        for number in (int(network[0]) - 1, int(network[0]), int(network[-1]), int(network[-1]) + 1):
            if 0 <= number < size:
                found.add(str(type(network[0])(number)))
    return found


def test_whatever_a_second_opinion_denies_is_denied_here():
    edges = _edges()
    denied = {a for a in edges if ssrfguard.DEFAULT_DENIED.classify(a).blocked}

    assert len(denied) > 40
    assert {a for a in denied if is_public(a)} == set()


@pytest.mark.parametrize(
    "text", ["", "localhost", "1.2.3", "0x7f.0.0.1", "127.0.0.1 ", "fe80::1%eth0", "::ffff:127.0.0.1"]
)
def test_what_is_not_a_plain_public_address_is_not_public(text):
    assert not is_public(text)


@pytest.mark.parametrize(
    ("url", "printed"),
    [
        ("https://news.example/a/b", "https://news.example/a/b"),
        ("https://me:pass@news.example/a?token=abc#frag", "https://news.example/a?…"),
        ("https://news.example?key=abc", "https://news.example?…"),
        ("https://news.example/\x1b]0;x\x07\u202e", "https://news.example/\ufffd]0;x\ufffd\ufffd"),
        ("me:pass@news.example/a?token", "news.example/a?…"),
    ],
)
def test_an_address_is_printed_without_what_is_secret_or_moves_the_cursor(url, printed):
    assert shown(url) == printed


def test_a_printed_address_has_an_end():
    assert len(shown("https://news.example/" + "x" * 5000)) == 200


def test_the_environment_names_no_proxy(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    dialler = Dialler(says=http())

    fetch(Fetcher(resolver=resolver(), dial=dialler), "http://news.example/")

    assert dialler.dialled == [(PUBLIC, 80)]


def test_a_public_address_of_httpx2_is_the_one_that_is_checked():
    """The text is read once: what the check saw is what the request says."""
    dialler = Dialler(says=http())

    answer = fetch(Fetcher(resolver=resolver(), dial=dialler), "HTTP://News.Example:80/a#b")

    assert httpx2.URL(answer.url) == httpx2.URL("http://news.example/a")
