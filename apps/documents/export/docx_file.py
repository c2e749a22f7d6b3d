"""A version as a DOCX file, in the styles that every word processor knows."""

import io
from datetime import datetime

import docx
from docx.shared import Pt

from apps.documents.export.pieces import Imprint, Piece, pieces_of
from apps.documents.resolved import ResolvedDocument

STYLES = {
    "title": "Title",
    "lead": "Subtitle",
    "heading": "Heading 1",
    "quote": "Intense Quote",
    "row": "List Bullet",
}
SMALL = Pt(9)
NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - the format knows no zone; the same version gives the same file


def docx_of(resolved: ResolvedDocument, imprint: Imprint) -> bytes:
    """This function will write the version as DOCX, its number and hash in the foot of each page."""
    document = docx.Document()
    about = document.core_properties
    about.title, about.language = resolved.headline, imprint.language
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = NO_DAY
    for piece in pieces_of(resolved):
        _add(document, piece)
    foot = document.sections[0].footer.paragraphs[0]
    foot.add_run(imprint.line).font.size = SMALL
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add(document: "docx.document.Document", piece: Piece) -> None:
    paragraph = document.add_paragraph(style=STYLES.get(piece.look, "Normal"))
    for span in piece.spans:
        run = paragraph.add_run(span.text)
        run.bold, run.italic = span.bold or None, (span.italic or piece.look == "by") or None
        if piece.look in {"small", "by"}:
            run.font.size = SMALL
