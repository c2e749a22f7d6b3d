import codecs
import tracemalloc

import pytest

from apps.feedback.reading import ReadingError, open_table
from apps.feedback.reading.decoding import BLOCK, detect_encoding

TEXT = "id;note;commentaire\r\n1;10;Très bien, merci – à bientôt €\r\n2;3;Déçu\r\n"


def cells(path):
    return [row.cells for row in open_table(path).rows()]


class TestDetectEncoding:
    @pytest.mark.parametrize(
        ("encoding", "mark", "name"),
        [
            ("utf-8", b"", "UTF-8"),
            ("utf-8", codecs.BOM_UTF8, "UTF-8"),
            ("cp1252", b"", "Windows-1252"),
            ("utf-16-le", codecs.BOM_UTF16_LE, "UTF-16"),
            ("utf-16-be", codecs.BOM_UTF16_BE, "UTF-16"),
            ("utf-16-le", b"", "UTF-16"),
            ("utf-16-be", b"", "UTF-16"),
            ("utf-32-le", codecs.BOM_UTF32_LE, "UTF-32"),
        ],
    )
    def test_reads_the_same_cells_in_every_encoding(self, write_file, encoding, mark, name):
        path = write_file(mark + TEXT.encode(encoding))
        assert detect_encoding(path).name == name
        assert open_table(path).columns == ("id", "note", "commentaire")
        assert cells(path) == [["1", "10", "Très bien, merci – à bientôt €"], ["2", "3", "Déçu"]]

    def test_reads_latin_1(self, write_file):
        assert cells(write_file("id,nps\né,9\n", encoding="latin-1")) == [["é", "9"]]

    def test_takes_a_byte_that_windows_1252_lacks_as_latin_1(self, write_file):
        assert cells(write_file(b"id,nps\n\x81\xe9,9\n")) == [["\x81é", "9"]]

    def test_finds_a_foreign_byte_behind_the_first_blocks(self, write_file):
        path = write_file(b"id,nps\n" + b"abcdefgh,10\n" * (3 * BLOCK // 12) + b"\xe9t\xe9,9\n")
        assert detect_encoding(path).name == "Windows-1252"
        assert cells(path)[-1] == ["été", "9"]

    def test_keeps_utf_8_where_only_a_few_bytes_are_foreign_and_mends_those(self, write_file):
        path = write_file(b"id,nps\n" + "été,9\n".encode() * 50 + b"\xe9t\xe9,8\n")
        encoding = detect_encoding(path)
        assert (encoding.name, encoding.mended) == ("UTF-8", 2)
        assert cells(path)[-2:] == [["été", "9"], ["été", "8"]]

    def test_finds_no_fault_in_a_character_that_two_blocks_share(self, write_file):
        head = b"id,nps\n"
        path = write_file(head + b"a" * (BLOCK - len(head) - 1) + "é,9\n".encode())
        assert detect_encoding(path).mended == 0
        assert detect_encoding(path).name == "UTF-8"

    def test_reads_cyrillic_of_one_byte(self, write_file):
        text = "номер;оценка;отзыв\n" + "1;10;Очень хорошо, спасибо вам большое за помощь\n" * 20
        path = write_file(text, encoding="cp1251")
        assert open_table(path).columns == ("номер", "оценка", "отзыв")

    def test_drops_nul_bytes(self, write_file):
        assert cells(write_file(b"id,n\0ps\na\0b,9\0\n")) == [["ab", "9"]]
        assert open_table(write_file(b"id,n\0ps\na\0b,9\0\n")).columns == ("id", "nps")

    @pytest.mark.parametrize("content", [b"", b"\n\n \r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"\0\0\0"])
    def test_refuses_an_empty_file_with_the_mend(self, write_file, content):
        with pytest.raises(ReadingError, match="The file is empty"):
            open_table(write_file(content))

    @pytest.mark.parametrize("content", [b"PK\x03\x04\x14\0", b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"])
    def test_refuses_what_is_no_text_and_names_it(self, write_file, content):
        with pytest.raises(ReadingError, match="save it as CSV"):
            open_table(write_file(content))

    def test_reads_a_large_file_in_flat_memory(self, write_file):
        path = write_file(b"id,nps,why\n" + b"123456,10,a comment of some length\n" * 600_000)
        tracemalloc.start()
        assert sum(1 for _ in open_table(path).rows()) == 600_000
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 12 * BLOCK
