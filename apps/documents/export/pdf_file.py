"""A version as a PDF file, set by typst. The words go in as data, so nothing typed is ever read as markup."""

import json
from dataclasses import asdict
from pathlib import Path

import typst

from apps.documents.export.pieces import Imprint, pieces_of
from apps.documents.resolved import ResolvedDocument

TEMPLATE = Path(__file__).parent / "version.typ"


def pdf_of(resolved: ResolvedDocument, imprint: Imprint) -> bytes:
    """This function will write the version as PDF, its number and hash in the foot of each page."""
    told = {
        "title": resolved.headline,
        "language": imprint.language.split("-", maxsplit=1)[0],
        "imprint": imprint.line,
        "pieces": [asdict(piece) for piece in pieces_of(resolved)],
    }
    made = typst.compile(TEMPLATE.read_bytes(), format="pdf", sys_inputs={"data": json.dumps(told, ensure_ascii=False)})
    if not isinstance(made, bytes):
        raise TypeError(type(made).__name__)
    return made
