"""A version as a file holds its words, its number and its hash, and nothing else of the evidence."""

import io
import re
import zipfile

import docx
import pytest
from django.utils import translation

from apps.case_studies.drafting import draft_format
from apps.documents.blocks import Document, Headline, Paragraph, Text
from apps.documents.canonical import content_hash, resolve
from apps.documents.export import FILE_TYPES, Imprint
from tests.case_studies.interviews import NAMES, sample

NASTY = "# <b>*no*</b> [x](http://a) `c` _u_ #let x = 1 ⟦ abc"


def version_of(name: str = "coffee-en-1", kind: str = "press_release"):
    found = sample(name)
    resolved = resolve(draft_format(found.material, kind=kind, lookup=found.lookup), lookup=found.lookup)
    return resolved, Imprint(number=3, content_hash=content_hash(resolved), language=found.language)


def made(ending: str, *args) -> bytes:
    resolved, imprint = version_of(*args)
    return FILE_TYPES[ending].made(resolved, imprint)


def words_of_docx(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    foot = document.sections[0].footer.paragraphs
    return "\n".join(paragraph.text for paragraph in [*document.paragraphs, *foot])


class TestEachFile:
    @pytest.mark.parametrize("name", NAMES)
    def test_markdown_and_docx_hold_every_sentence_with_number_and_hash(self, name):
        resolved, imprint = version_of(name)
        with translation.override("en"):
            markdown = FILE_TYPES["md"].made(resolved, imprint).decode().replace("\\", "")
            word = words_of_docx(FILE_TYPES["docx"].made(resolved, imprint))
        for text in (markdown, word):
            assert resolved.headline in text
            assert "Version 3" in text
            assert imprint.content_hash in text
            for block in resolved.blocks:
                assert getattr(block, "words", "") in text

    @pytest.mark.parametrize("name", ["coffee-en-1", "solar-es-2"])
    def test_pdf_is_one(self, name):
        content = made("pdf", name)
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")

    @pytest.mark.parametrize("ending", FILE_TYPES)
    def test_the_same_version_gives_the_same_file(self, ending):
        resolved, imprint = version_of()
        first, second = (FILE_TYPES[ending].made(resolved, imprint) for _ in range(2))
        assert len(first) == len(second)


class TestPrivate:
    @pytest.mark.parametrize("ending", ["md", "docx"])
    def test_no_id_of_evidence_and_no_author_is_in_it(self, ending):
        resolved, _imprint = version_of()
        content = made(ending)
        parts = [content]
        if ending == "docx":
            with zipfile.ZipFile(io.BytesIO(content)) as package:
                parts = [package.read(name) for name in package.namelist()]
        text = b"\n".join(parts).decode("utf-8", errors="ignore")
        assert not re.search(r"\b[qf]\d\b", re.sub(r"<[^>]+>", " ", text))
        assert "python-docx" not in text
        assert all(block.block_id not in text for block in resolved.blocks)


class TestNastyWords:
    def resolved(self):
        document = Document(
            blocks=(
                Headline(block_id="h", runs=(Text(text=NASTY),)),
                Paragraph(block_id="p", runs=(Text(text="- 1. **"), Text(text="bold ", bold=True), Text(text="rest"))),
            )
        )
        return resolve(document, lookup={})

    def test_are_words_in_each_file(self):
        resolved = self.resolved()
        imprint = Imprint(number=1, content_hash=content_hash(resolved), language="en")
        markdown = FILE_TYPES["md"].made(resolved, imprint).decode()
        assert "\\<b\\>" in markdown
        assert "**bold**" in markdown
        assert "<b>*no*</b>" in words_of_docx(FILE_TYPES["docx"].made(resolved, imprint))
        assert FILE_TYPES["pdf"].made(resolved, imprint).startswith(b"%PDF-")
