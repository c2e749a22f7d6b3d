"""Which encoding a file is written in, found by streaming through it once, in flat memory.

A file is UTF-8 until a byte says otherwise, and that byte may stand 150 MB into it: the whole file is
looked at before the first row is read, at some 500 MB a second. A file that is UTF-8 with a few foreign
bytes (two exports pasted together) stays UTF-8, and only those bytes are read as Windows-1252.
"""

import codecs
import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO

import charset_normalizer
from django.utils.translation import gettext_noop

from apps.feedback.reading.problems import ReadingError

BLOCK = 1 << 20
SAMPLE = 1 << 16
MEND = "goodword-mend"  # the error handler registered below

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),  # before UTF-16, whose mark begins alike
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_NOT_TEXT = (
    (b"PK\x03\x04", gettext_noop("an Excel workbook or a zip file")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", gettext_noop("an old Excel workbook")),
    (b"%PDF-", gettext_noop("a PDF")),
    (b"\x1f\x8b", gettext_noop("a compressed file")),
    (b"SQLite format 3\x00", gettext_noop("a database file")),
    (b"\x89PNG", gettext_noop("a picture")),
    (b"\xff\xd8\xff", gettext_noop("a picture")),
)
_ESCAPED = re.compile("[\udc80-\udcff]")
# With more than this share of its letters above ASCII a text is hardly in a western language; from fewer
# letters than these nobody can tell.
_FOREIGN_SHARE = 0.6
_FOREIGN_LETTERS = 100
# Of a UTF-16 text at least this share of the bytes on one side of each pair are NUL.
_UTF16_SHARE = 0.2


def _mend(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that do not fit as Windows-1252, and what even that lacks as Latin-1."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    text = "".join(_ONE_BYTE[byte] for byte in wrong)
    return text, error.end


_ONE_BYTE = [bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in range(256)]
codecs.register_error(MEND, _mend)


@dataclass(frozen=True)
class Encoding:
    """How the bytes of a file become text."""

    name: str  # for people: "UTF-8", "Windows-1252"
    codec: str
    errors: str
    mark_length: int  # bytes of the byte order mark
    has_nul: bool
    mended: int  # bytes that did not fit and were read as Windows-1252

    def open(self, path: Path) -> TextIO:
        """Open the file as text behind its byte order mark, line ends as they are."""
        raw = path.open("rb", buffering=BLOCK)
        raw.seek(self.mark_length)
        return io.TextIOWrapper(raw, encoding=self.codec, errors=self.errors, newline="")


def detect_encoding(path: Path) -> Encoding:
    """This function will find the encoding of a file, or raise ReadingError where it is empty or no text."""
    with path.open("rb") as stream:
        head = stream.read(SAMPLE)
        if not head.strip(b"\x00\r\n\t \xef\xbb\xbf\xfe\xff"):
            _refuse_if_blank(head, stream)
        _refuse_if_not_text(head)
        for mark, codec, name in _BOMS:
            if not head.startswith(mark):
                continue
            if codec == "utf-8":
                return _detect_bytewise(stream, mark_length=len(mark))
            return Encoding(name, codec, "replace", len(mark), has_nul=True, mended=0)
        wide = _wide_codec(head)
        if wide:
            return Encoding("UTF-16", wide, "replace", 0, has_nul=True, mended=0)
        return _detect_bytewise(stream, mark_length=0)


def _refuse_if_blank(head: bytes, stream: BinaryIO) -> None:
    block = head
    while block:
        if block.strip(b"\x00\r\n\t \xef\xbb\xbf\xfe\xff"):
            return
        block = stream.read(BLOCK)
    raise ReadingError("file_empty")


def _refuse_if_not_text(head: bytes) -> None:
    for magic, kind in _NOT_TEXT:
        if head.startswith(magic):
            raise ReadingError("file_not_text", kind=kind)


def _wide_codec(head: bytes) -> str:
    """Name the UTF-16 codec of a text without a mark: its line ends and separators leave NULs on one side."""
    half = max(len(head) // 2, 1)
    first, second = head[0::2].count(0), head[1::2].count(0)
    if second >= half * _UTF16_SHARE and first <= second / 10:
        return "utf-16-le"
    if first >= half * _UTF16_SHARE and second <= first / 10:
        return "utf-16-be"
    return ""


class _Tally:
    """What one pass over the bytes of a file has counted."""

    def __init__(self) -> None:
        self.multibyte = 0  # bytes that continue a character of several bytes
        self.wrong = 0  # bytes that are no UTF-8
        self.has_nul = False
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="surrogateescape")

    def add(self, block: bytes, *, last: bool) -> None:
        """Count one block."""
        self.has_nul = self.has_nul or b"\x00" in block
        waiting, _flags = self._decoder.getstate()
        if block.isascii() and not waiting:
            return
        text = self._decoder.decode(block, final=last)
        wrong = len(_ESCAPED.findall(text)) if not text.isascii() else 0
        still_waiting, _flags = self._decoder.getstate()
        self.wrong += wrong
        self.multibyte += len(waiting) + len(block) - len(still_waiting) - len(text)


def _detect_bytewise(stream: BinaryIO, *, mark_length: int) -> Encoding:
    """Look through the whole file for bytes that are no UTF-8."""
    tally = _Tally()
    stream.seek(mark_length)
    while block := stream.read(BLOCK):
        tally.add(block, last=False)
    tally.add(b"", last=True)
    if tally.wrong == 0:
        return Encoding("UTF-8", "utf-8", MEND, mark_length, tally.has_nul, mended=0)
    # A mark, or more well-formed characters than wrong bytes, cannot be chance.
    if mark_length or tally.multibyte > tally.wrong:
        return Encoding("UTF-8", "utf-8", MEND, mark_length, tally.has_nul, mended=tally.wrong)
    stream.seek(0)
    codec = _one_byte_codec(stream)
    name = "Windows-1252" if codec == "cp1252" else codec.replace("_", "-").upper()
    return Encoding(name, codec, MEND, 0, tally.has_nul, mended=0)


def _one_byte_codec(stream: BinaryIO) -> str:
    """Choose Windows-1252, or ask charset-normalizer where most letters lie above ASCII."""
    lines: list[bytes] = []
    taken = 0
    while taken < SAMPLE and (line := stream.readline(SAMPLE)):
        if not line.isascii():
            lines.append(line)
            taken += len(line)
        elif stream.tell() > 64 * BLOCK:
            break
    sample = b"".join(lines)
    high = sum(map(sample.count, (bytes([byte]) for byte in range(128, 256))))
    letters = high + sum(map(sample.count, (bytes([byte]) for byte in (*range(65, 91), *range(97, 123)))))
    if high < max(letters * _FOREIGN_SHARE, _FOREIGN_LETTERS):
        return "cp1252"
    best = charset_normalizer.from_bytes(sample[:SAMPLE]).best()
    return best.encoding if best is not None and not best.encoding.startswith("utf") else "cp1252"
