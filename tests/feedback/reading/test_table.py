import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.core.columns import MAX_CELL
from apps.feedback.reading import ReadingError, open_table
from apps.feedback.reading.records import MAX_LINE, MOST_RECOVERIES


def rows(path):
    return [(row.number, row.problem.code if row.problem else row.cells) for row in open_table(path).rows()]


class TestColumns:
    def test_names_blank_columns_and_tells_repeated_ones_apart(self, write_file):
        path = write_file('"",nps,nps, nps ,\n1,9,8,7,x\n')
        assert open_table(path).columns == ("Column 1", "nps", "nps (2)", "nps (3)", "Column 5")

    def test_finds_a_free_name_where_a_column_is_called_like_a_repeat(self, write_file):
        assert open_table(write_file("a (2),a,a\n1,2,3\n")).columns == ("a (2)", "a", "a (3)")

    def test_brings_names_of_several_lines_onto_one(self, write_file):
        assert open_table(write_file('id,"How likely\nare you?"\n1,9\n')).columns == (
            "id",
            "How likely are you?",
        )

    @pytest.mark.parametrize("content", ["id,nps\n", "id,nps", "id,nps\n\n,\n"])
    def test_refuses_a_header_without_rows_with_the_mend(self, write_file, content):
        with pytest.raises(ReadingError, match="column names but no rows") as caught:
            open_table(write_file(content))
        assert caught.value.code == "file_no_rows"

    def test_refuses_a_header_that_never_ends(self, write_file):
        with pytest.raises(ReadingError, match="The file ends in the middle of row 1"):
            open_table(write_file('id,"nps\n1,9\n'))


class TestRows:
    def test_counts_rows_as_a_spreadsheet_does_and_skips_blank_ones(self, write_file):
        path = write_file('id,nps\n\n1,"9"\n,\n2,8\n')
        assert rows(path) == [(3, ["1", "9"]), (5, ["2", "8"])]

    def test_keeps_a_comment_of_several_lines_in_one_piece_and_knows_its_line(self, write_file):
        table = open_table(write_file('id,why\n1,"a\nb\r\n\nc"\n2,d\n'))
        assert [(row.number, row.line, row.cells[1]) for row in table.rows()] == [
            (2, 2, "a\nb\r\n\nc"),
            (3, 6, "d"),
        ]

    def test_reads_old_line_ends(self, write_file):
        assert rows(write_file("id,nps\r1,9\r2,8\r")) == [(2, ["1", "9"]), (3, ["2", "8"])]

    def test_marks_short_and_long_rows_and_goes_on(self, write_file):
        path = write_file("id,nps,why\n1,9\n2,8,good,fast\n3,7,fine\n")
        assert rows(path) == [(2, "row_short"), (3, "row_long"), (4, ["3", "7", "fine"])]

    def test_forgives_separators_at_the_end(self, write_file):
        assert rows(write_file("id,nps\n1,9,,\n2,8\n")) == [(2, ["1", "9"]), (3, ["2", "8"])]

    def test_forgives_the_missing_cell_of_a_nameless_last_column(self, write_file):
        assert rows(write_file("id,nps,\n1,9\n2,8,\n")) == [(2, ["1", "9", ""]), (3, ["2", "8", ""])]

    def test_says_that_a_short_last_row_ends_the_file_in_its_middle(self, write_file):
        table = open_table(write_file("id,nps,why\n1,9,a\n2,8\n\n"))
        last = list(table.rows())[-1]
        assert last.problem.sentence.startswith("The file ends in the middle of row 3.")

    def test_says_that_an_unclosed_quote_ends_the_file_in_its_middle(self, write_file):
        table = open_table(write_file('id,why\n1,a\n2,"b\nand more words\n'))
        first, last = table.rows()
        assert first.cells == ["1", "a"]
        assert last.problem.sentence.startswith("The file ends in the middle of row 3.")

    def test_keeps_the_rows_below_a_quote_that_is_not_closed(self, write_file):
        path = write_file('id,nps,why\n1,9,a\n2,8,"b\n3,7,c\n4,6,"d, e"\n')
        assert rows(path) == [(2, ["1", "9", "a"]), (3, "quote_open"), (4, ["3", "7", "c"]), (5, ["4", "6", "d, e"])]
        _first, broken, *_others = open_table(path).rows()
        assert broken.problem.sentence.startswith("The file ends in the middle of row 3: a quote there is not closed.")

    def test_keeps_them_too_where_the_quote_swallows_more_than_a_cell_may_hold(self, write_file):
        count = 2 * MAX_CELL // 15
        found = rows(write_file('id,why\n1,a\n2,"b\n' + "3,cccccccccccc\n" * count))
        assert found[:3] == [(2, ["1", "a"]), (3, "quote_open"), (4, ["3", "cccccccccccc"])]
        assert len(found) == count + 2

    def test_gives_up_on_quotes_that_swallow_rows_without_end(self, write_file):
        text = "".join(f'{n},9,"a\n{n},8,b\n{n},7,c\n' for n in range(500))
        found = rows(write_file("id,nps,why\n" + text))
        assert sum(problem == "quote_open" for _number, problem in found) <= MOST_RECOVERIES
        assert found[-1][0] <= 1501

    def test_leaves_a_long_comment_of_many_lines_alone(self, write_file):
        path = write_file('id,nps,why\n1,9,"first, second\nthird\nfourth"\n2,8\n3,7,c\n')
        assert rows(path) == [(2, ["1", "9", "first, second\nthird\nfourth"]), (3, "row_short"), (4, ["3", "7", "c"])]

    def test_rejects_only_the_row_of_a_huge_cell(self, write_file):
        big = "x" * (MAX_CELL + 1)
        path = write_file(f'id,why\n1,{big}\n2,b\n3,"{big}"\n4,d\n')
        assert rows(path) == [(2, "cell_too_large"), (3, ["2", "b"]), (4, "cell_too_large"), (5, ["4", "d"])]

    def test_rejects_only_the_row_of_a_huge_cell_of_many_lines(self, write_file):
        path = write_file('id,why\n1,a\n2,"' + "many words\n" * (2 * MAX_CELL // 11) + '"\n3,c\n')
        assert rows(path) == [(2, ["1", "a"]), (3, "cell_too_large"), (4, ["3", "c"])]

    def test_rejects_a_row_of_too_many_cells_in_one_line(self, write_file):
        path = write_file("id,why\n1,a\n" + "x," * MAX_LINE + "\n2,b\n")
        assert rows(path) == [(2, ["1", "a"]), (3, "row_too_large"), (4, ["2", "b"])]

    def test_rejects_a_row_of_too_many_large_cells(self, write_file):
        cell = '"' + ("y" * 1000 + "\n") * 500 + '",'
        path = write_file("id,why\n1,a\n" + cell * 20 + "z\n2,b\n")
        assert rows(path)[:2] == [(2, ["1", "a"]), (3, "row_too_large")]
        assert rows(path)[-1][1] == ["2", "b"]

    def test_begins_behind_a_row(self, write_file):
        table = open_table(write_file("id,nps\n1,9\n2,8\n3,7\n"))
        assert [row.number for row in table.rows(after=3)] == [4]

    def test_tells_how_much_is_read(self, write_file):
        table = open_table(write_file("id,nps\n1,9\n"))
        list(table.rows())
        assert table.fraction_read == 1.0


class TestAnyBytes:
    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(content=st.one_of(st.binary(max_size=400), st.text(",;\"'\n\r\t ab9é\0\\", max_size=200).map(str.encode)))
    def test_gives_rows_or_a_clear_error(self, write_file, content):
        try:
            table = open_table(write_file(content))
        except ReadingError as error:
            if not error.sentence:
                pytest.fail("a refusal without a sentence")
            return
        assert len(set(table.columns)) == len(table.columns)
        for row in table.rows():
            assert row.problem is not None or len(row.cells) == len(table.columns)
            "".join(row.cells).encode()
