import csv
import io
from datetime import UTC, datetime

from apps.feedback.reading import (
    ParsedRow,
    RejectedRow,
    chosen_columns,
    guess_mapping,
    open_table,
    read_responses,
    rejected_lines,
    sample_of,
    write_rejected,
)

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TEXT = 'id,nps,why\n1,9,fine\n2,11,"=1+1, said\nAna"\n3,-1,@home\n4,8\n5,7,a,b,c\n6,NA,+1\n'
MAP = {"source_id": "id", "score": "nps", "comment": "why"}


def read(path, mapping=MAP):
    table = open_table(path)
    return table, list(read_responses(table, mapping, zone=UTC, now=NOW, at=NOW))


def rejected_text(table, rows):
    return "".join(rejected_lines((row for row in rows if isinstance(row, RejectedRow)), table.columns))


class TestRejectedLines:
    def test_gives_the_original_cells_with_row_and_reason(self, write_file):
        table, rows = read(write_file(TEXT))
        text = rejected_text(table, rows)
        assert text.startswith("\ufeffid,nps,why,row,reason\r\n")
        written = list(csv.reader(io.StringIO(text, newline="")))[1:]
        assert [line[-2] for line in written] == ["3", "4", "5", "6", "7"]
        assert written[0][-1] == "Score 11 is above 10. Fix the cell, or skip the row."
        assert written[2][:3] == ["4", "8", ""]
        assert written[3][:3] == ["5", "7", "a b c"]

    def test_neutralises_formulas_in_cells_and_names(self, write_file):
        table, rows = read(write_file(TEXT.replace("why", "=why")), MAP | {"comment": "=why"})
        written = list(csv.reader(io.StringIO(rejected_text(table, rows), newline="")))
        assert written[0][2] == "'=why"
        assert [line[2] for line in written[1:]] == ["'=1+1, said\nAna", "'@home", "", "a b c", "'+1"]
        assert written[2][1] == "'-1"

    def test_can_be_mended_and_brought_back(self, write_file):
        table, rows = read(write_file(TEXT))
        text = rejected_text(table, rows).replace(",11,", ",10,").replace(",'-1,", ",1,").replace(",NA,", ",5,")
        table = open_table(write_file(text, name="mended.csv"))
        mapping = chosen_columns(guess_mapping(table.columns, sample_of(table), table_format=table.format))
        assert mapping == MAP
        mended = list(read_responses(table, mapping, zone=UTC, now=NOW, at=NOW))
        assert all(isinstance(row, ParsedRow) for row in mended)
        assert [(row.source_id, row.comment) for row in mended] == [
            ("2", "=1+1, said\nAna"),
            ("3", "@home"),
            ("4", ""),
            ("5", "a b c"),
            ("6", "+1"),
        ]

    def test_writes_to_a_stream_and_counts(self, write_file):
        table, rows = read(write_file(TEXT))
        stream = io.StringIO(newline="")
        assert write_rejected((row for row in rows if isinstance(row, RejectedRow)), table.columns, stream) == 5
        assert stream.getvalue() == rejected_text(table, rows)
