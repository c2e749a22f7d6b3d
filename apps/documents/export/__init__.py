"""A version as a file: Markdown, DOCX, PDF. Each holds the printed words, the version's number and its hash.

Nothing else of the evidence is in it: no id, no source, no note, and no name of whoever made the file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from apps.documents.export.docx_file import docx_of
from apps.documents.export.markdown import markdown_of
from apps.documents.export.pdf_file import pdf_of
from apps.documents.export.pieces import Imprint
from apps.documents.resolved import ResolvedDocument

__all__ = ["FILE_TYPES", "FileType", "Imprint"]


@dataclass(frozen=True, slots=True)
class FileType:
    """`made` writes the file; `content_type` is what a browser is told."""

    content_type: str
    made: Callable[[ResolvedDocument, Imprint], bytes]


FILE_TYPES: Mapping[str, FileType] = {
    "docx": FileType("application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx_of),
    "pdf": FileType("application/pdf", pdf_of),
    "md": FileType("text/markdown; charset=utf-8", markdown_of),
}
