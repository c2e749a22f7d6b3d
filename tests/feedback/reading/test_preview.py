from datetime import UTC, datetime

from apps.feedback.reading import preview

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TEXT = (
    "response_id;email;nps;answered;why;shop_code\n"
    "q-1;rosa@example.com;10;04/11/2026 18:04;Great;LTH\n"
    "q-2;rosa@example.com;11;05/11/2026 17:51;Four suppliers to one;EDW\n"
    "q-2;;;06/11/2026 17:51;;EDW\n"
    "q-3;ana@example.com;7;07/11/2026 17:51\n"
    "q-4;bo@example.com;9;08/11/2026 17:51;Good work;LTH\n"
)


def look(path, mapping=None, **options):
    return preview(path, mapping, zone=UTC, now=NOW, **options)


def said(page):
    return {column.name: [finding.sentence for finding in column.findings] for column in page.columns}


class TestPreview:
    def test_tells_what_kind_of_file_it_is(self, write_file):
        page = look(write_file(TEXT))
        assert (page.encoding, page.delimiter, page.format_name) == ("UTF-8", ";", "")
        assert (page.counts.rows, page.is_whole_file, page.problem) == (5, True, None)

    def test_shows_each_column_with_its_guess_and_why(self, write_file):
        page = look(write_file(TEXT))
        assert [(column.name, column.field) for column in page.columns] == [
            ("response_id", "source_id"),
            ("email", "customer_email"),
            ("nps", "score"),
            ("answered", "answered_at"),
            ("why", "comment"),
            ("shop_code", ""),
        ]
        assert page.columns[0].first_values == ["q-1", "q-2", "q-4"]
        assert page.columns[2].why == "The name says so."

    def test_asks_for_the_order_of_the_day_with_an_example(self, write_file):
        page = look(write_file(TEXT))
        assert page.asks_day_order
        assert page.day_order.example == "04/11/2026 18:04"
        assert said(page)["answered"] == ["Choose day first or month first", "filled in 4"]

    def test_counts_what_was_found_once_the_order_is_known(self, write_file):
        page = look(write_file(TEXT), day_first=True)
        assert not page.asks_day_order
        assert said(page) == {
            "response_id": ["3 unique", "1 repeated"],
            "email": ["2 unique"],
            "nps": ["1 row outside 0–10", "1 blank", "filled in 3"],
            "answered": ["filled in 4"],
            "why": ["text in 3"],
            "shop_code": [],
        }
        assert page.counts.parsed == 2
        assert page.counts.rejected == {"score_above": 1, "no_score": 1, "row_short": 1}
        assert [row.number for row in page.first_rejected] == [3, 4, 5]

    def test_takes_the_map_of_a_person(self, write_file):
        page = look(write_file(TEXT), {"score": "nps"}, at=NOW, first_rows=2)
        assert page.mapping == {"score": "nps"}
        assert (page.columns[4].field, page.columns[4].why) == ("", "")
        assert len(page.first_rows) == 2

    def test_shows_the_columns_even_where_the_map_does_not_fit_yet(self, write_file):
        page = look(write_file("a,b\nx,y\n"))
        assert page.problem is not None
        assert page.problem.code == "score_unmapped"
        assert (page.counts.rows, page.first_rows) == (1, [])

    def test_keeps_huge_cells_short(self, write_file):
        big = "x" * 100_000
        page = look(write_file(f"nps,why\n9,{big}\n11,{big}\n"), at=NOW)
        assert [len(row.comment) for row in page.first_rows[:1]] == [1000]
        assert [len(row.cells[1]) for row in page.first_rejected] == [1000]

    def test_stops_where_it_is_told_and_says_so(self, write_file):
        page = look(write_file(TEXT), most_rows=2)
        assert (page.counts.rows, page.is_whole_file) == (2, False)
        assert page.counts.different == {"source_id": 2, "customer_email": 1}
