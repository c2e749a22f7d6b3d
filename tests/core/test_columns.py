"""One column of a file, read for commands that judge texts."""

import csv

import pytest

from apps.core.columns import MAX_CELL, cells_of_column
from apps.core.errors import BadInput


class TestCellsOfColumn:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
    @pytest.mark.parametrize("separator", [",", ";", "\t"])
    def test_reads_encodings_and_separators(self, tmp_path, encoding, separator):
        path = tmp_path / "texts.csv"
        path.write_bytes(f"id{separator}words\n1{separator}Déçu\n2{separator}\n".encode(encoding))
        assert list(cells_of_column(path, "words")) == [(1, "Déçu"), (2, "")]

    def test_names_the_columns_that_there_are(self, tmp_path):
        path = tmp_path / "texts.csv"
        path.write_text("id,words\n1,a\n")
        with pytest.raises(BadInput, match=r"There is no column “text”\. The file has: id, words\."):
            list(cells_of_column(path, "text"))

    def test_refuses_a_cell_over_the_limit_of_the_process(self, tmp_path):
        path = tmp_path / "texts.csv"
        path.write_text("words\n" + "x" * (MAX_CELL + 1))
        with pytest.raises(BadInput, match="field larger than field limit"):
            list(cells_of_column(path, "words"))
        assert csv.field_size_limit() == MAX_CELL
