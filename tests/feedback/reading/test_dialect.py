import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.feedback.reading import open_table
from apps.feedback.reading.dialect import detect_dialect


def delimiter(text):
    return detect_dialect(text, is_whole_file=True).delimiter


class TestDetectDialect:
    @pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
    def test_finds_each_separator(self, mark):
        assert delimiter(f"id{mark}nps\n1{mark}10\n2{mark}9\n") == mark

    def test_is_not_led_astray_by_commas_in_comments(self):
        assert delimiter("id;nps;why\n1;10;good, fast, nice\n2;9;a, b, c, d, e\n") == ";"

    def test_is_not_led_astray_by_decimal_commas(self):
        assert delimiter("nps;panier;note\n9,0;12,5;7,5\n8,0;1,5;7,0\n") == ";"

    def test_prefers_what_cuts_rows_evenly(self):
        assert delimiter('id,nps,"why; in short"\n1,9,fine\n2,3,"slow; sad; dear"\n') == ","

    def test_reads_a_single_column(self, write_file):
        table = open_table(write_file("nps\n10\n9\n"))
        assert (table.columns, [row.cells for row in table.rows()]) == (("nps",), [["10"], ["9"]])

    def test_obeys_the_first_line_of_excel(self, write_file):
        table = open_table(write_file("sep=;\r\nid;nps\r\n1;9\r\n"))
        assert table.columns == ("id", "nps")
        assert [(row.number, row.cells) for row in table.rows()] == [(2, ["1", "9"])]

    def test_reads_quotes_after_a_space(self, write_file):
        table = open_table(write_file('id, why, nps\n1, "good, fast", 9\n2, "a, b", 8\n'))
        assert [row.cells for row in table.rows()] == [["1", "good, fast", "9"], ["2", "a, b", "8"]]

    def test_reads_quotes_escaped_by_a_backslash(self, write_file):
        table = open_table(write_file('id,why,nps\n1,"said \\"hi, you\\" and left",9\n'))
        assert [row.cells for row in table.rows()] == [["1", 'said "hi, you" and left', "9"]]

    def test_reads_single_quotes(self, write_file):
        table = open_table(write_file("'id','why','nps'\n'1','good, fast','9'\n"))
        assert [row.cells for row in table.rows()] == [["1", "good, fast", "9"]]


PLAIN = st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), max_size=20)


class TestRoundTrip:
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        rows=st.lists(st.tuples(PLAIN, st.integers(0, 10), PLAIN.map(lambda t: f"{t}\n{t}")), min_size=3, max_size=8),
        mark=st.sampled_from([",", ";", "\t"]),
        encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]),
    )
    def test_gives_back_what_csv_writes(self, write_file, rows, mark, encoding):
        stream = io.StringIO(newline="")
        writer = csv.writer(stream, delimiter=mark, quoting=csv.QUOTE_ALL)
        writer.writerow(["id", "nps", "why"])
        writer.writerows(rows)
        try:
            content = stream.getvalue().encode(encoding)
        except UnicodeEncodeError:
            return
        table = open_table(write_file(content))
        if table.encoding.codec != "utf-8" or encoding.startswith("utf-8"):
            assert table.dialect.delimiter == mark
            assert [row.cells for row in table.rows()] == [[str(cell) for cell in row] for row in rows]
