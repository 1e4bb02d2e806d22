"""PDF files written by hand: with text, locked by a password, and with pictures only."""

from __future__ import annotations

import hashlib
import zlib

_PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


def pdf(
    pages: list[list[tuple[int, int, int, str]]], *, title: str = "", password: str = "", squeezed: bool = False
) -> bytes:
    """Write a PDF; a page is a list of (x, y, size, words). `password` locks it as PDF 1.3 does (RC4, 40 bit)."""
    key, lock, ident = _lock(password) if password else (b"", b"", b"\x01" * 16)
    objects: dict[int, bytes] = {3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"}
    kids = []
    for n, lines in enumerate(pages):
        number = 10 + 2 * n
        words = b"".join(
            f"BT /F1 {size} Tf {x} {y} Td (".encode() + _escaped(text) + b") Tj ET\n" for x, y, size, text in lines
        )
        content = zlib.compress(words) if squeezed else words
        if key:
            content = _rc4(_object_key(key, number + 1), content)
        filters = b"/Filter/FlateDecode" if squeezed else b""
        objects[number] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % (number + 1)
        )
        objects[number + 1] = b"<<%s/Length %d>>stream\n%s\nendstream" % (filters, len(content), content)
        kids.append(b"%d 0 R" % number)
    objects[1] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[2] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), b" ".join(kids))
    if title:
        objects[4] = b"<</Title(" + _escaped(title) + b")>>"
    if lock:
        objects[5] = lock
    trailer = b"/Root 1 0 R/ID[<%s><%s>]" % (ident.hex().encode(), ident.hex().encode())
    trailer += b"/Info 4 0 R" if title else b""
    trailer += b"/Encrypt 5 0 R" if lock else b""
    return _written(objects, trailer)


def _written(objects: dict[int, bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n" % size
    for number in range(size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    out += b"trailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def _escaped(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _lock(password: str) -> tuple[bytes, bytes, bytes]:
    """Give the key, the encryption dictionary and the file identifier (ISO 32000-1, 7.6.3, revision 2)."""
    padded = (password.encode() + _PAD)[:32]
    ident = b"\x01" * 16
    owner = _rc4(_md5(padded)[:5], padded)
    permissions = -4
    key = _md5(padded + owner + permissions.to_bytes(4, "little", signed=True) + ident)[:5]
    user = _rc4(key, _PAD)
    lock = b"<</Filter/Standard/V 1/R 2/P %d/O<%s>/U<%s>>>" % (
        permissions,
        owner.hex().encode(),
        user.hex().encode(),
    )
    return key, lock, ident


def _object_key(key: bytes, number: int) -> bytes:
    return _md5(key + number.to_bytes(3, "little") + b"\0\0")[:10]


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


STORY = [
    (72, 780, 20, "Bridge at Tarn Ford closes"),
    (72, 740, 11, "The old bridge at Tarn Ford was closed to lorries on Monday after engi-"),
    (72, 726, 11, "neers found cracks in two of its seven piers, the district of Halm said. The"),
    (72, 712, 11, "well-"),
    (72, 698, 11, "known span, a well-known sight on the Olm-"),
    (72, 684, 11, "Halm road, dates from 1911."),
    (72, 656, 11, "Cars may still cross in one lane, said Oda Renn, who heads the roads office."),
    (72, 642, 11, "Repairs are to take five weeks and cost 1.4 million crowns, she said."),
    (72, 614, 11, "“The notice is too short,” said Per Holt of the hauliers, who asked for a"),
    (290, 40, 9, "1"),
]
STORY_2 = [
    (72, 780, 11, "ferry to be laid on until the work is done (by May at the latest)."),
    (290, 40, 9, "2"),
]
