"""A version as Markdown. What somebody typed is never read as markup."""

import re

from apps.documents.export.pieces import Imprint, Piece, Span, pieces_of
from apps.documents.resolved import ResolvedDocument

MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
AT_START = re.compile(r"^(\s*)([-+=]|\d+[.)])")
BEFORE = {"title": "# ", "heading": "## ", "quote": "> ", "by": "> — ", "row": "- "}


def markdown_of(resolved: ResolvedDocument, imprint: Imprint) -> bytes:
    """This function will write the version as UTF-8 Markdown, its number and hash at the end."""
    lines: list[str] = []
    for piece in pieces_of(resolved):
        # A list and a quote with its speaker stay together; all else is parted by an empty line.
        together = piece.look == "row" and lines and lines[-1].startswith("- ")
        if lines and not together:
            lines.append(">" if piece.look == "by" else "")
        lines.append(BEFORE.get(piece.look, "") + _written(piece))
    return "\n".join([*lines, "", "---", "", imprint.line, ""]).encode("utf-8")


def _written(piece: Piece) -> str:
    text = "".join(_span(span) for span in piece.spans)
    return AT_START.sub(lambda found: f"{found[1]}\\{found[2]}", text)


def _span(span: Span) -> str:
    text = MARKUP.sub(r"\\\1", span.text)
    if not (span.bold or span.italic) or not text.strip():
        return text
    inner = text.strip()
    mark = ("**" if span.bold else "") + ("*" if span.italic else "")
    return text.replace(inner, f"{mark}{inner}{mark[::-1]}", 1)
