import csv
import io
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.feedback.reading import (
    ParsedRow,
    ReadingError,
    RejectedRow,
    find_day_order,
    open_table,
    read_responses,
)
from apps.feedback.reading.rows import LINE_CHARACTERS

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
AT = datetime(2026, 11, 1, tzinfo=UTC)
MAP = {"source_id": "id", "score": "nps", "comment": "why", "answered_at": "time", "customer_email": "mail"}


def read(path, mapping, *, at=None, day_first=None, zone=UTC):
    return list(read_responses(open_table(path), mapping, zone=zone, now=NOW, at=at, day_first=day_first))


class TestReadResponses:
    def test_reads_every_field(self, write_file):
        path = write_file(
            "id,nps,why,time,name,mail,phone,firm,key,lang,kind\n"
            "q-1,10,Great,2026-11-23 18:04,Rosa Medeiros,Rosa@Example.com,+44 7700 900123,"
            "Saltrow,c-1,pt_BR,gold\n"
        )
        mapping = MAP | {
            "customer_name": "name",
            "customer_phone": "phone",
            "company": "firm",
            "customer_id": "key",
            "language": "lang",
            "segment": "kind",
        }
        assert read(path, mapping, zone=ZoneInfo("Europe/Berlin")) == [
            ParsedRow(
                number=2,
                source_id="q-1",
                score=10,
                comment="Great",
                answered_at=datetime(2026, 11, 23, 17, 4, tzinfo=UTC),
                customer_name="Rosa Medeiros",
                customer_email="rosa@example.com",
                customer_phone="+447700900123",
                company="Saltrow",
                customer_key="c-1",
                language="pt-br",
                segment="gold",
                fingerprint=None,
            )
        ]

    def test_joins_the_two_halves_of_a_name(self, write_file):
        mapping = {"score": "nps", "customer_first_name": "first", "customer_last_name": "last"}
        (row,) = read(write_file("nps,first,last\n9,Ana,Silva\n"), mapping, at=AT)
        assert row.customer_name == "Ana Silva"

    @pytest.mark.parametrize(
        ("cells", "reason", "field", "value"),
        [
            ("1,,x,2026-11-01,", "no_score", "score", ""),
            ("1,NA,x,2026-11-01,", "no_score", "score", "NA"),
            ("1,11,x,2026-11-01,", "score_above", "score", "11"),
            ("1,9,x,31/11/2026,", "day_does_not_exist", "answered_at", "31/11/2026"),
            ("1,9,x,,", "no_moment", "answered_at", ""),
            ("1,9,x", "ends_in_row", "", ""),
        ],
    )
    def test_rejects_a_row_with_one_reason(self, write_file, cells, reason, field, value):
        good = "0,9,x,2026-11-01,\n"
        first, row = read(write_file(f"id,nps,why,time,mail\n{good}{cells}\n"), MAP)
        assert isinstance(first, ParsedRow)
        assert isinstance(row, RejectedRow)
        assert (row.number, row.reason, row.field) == (3, reason, field)
        assert row.column == MAP.get(field, "")
        assert row.value == value
        assert row.cells == cells.split(",")
        assert row.sentence

    @pytest.mark.parametrize(
        ("cells", "code", "field", "value"),
        [
            ("1,9,x,2026-11-01,ana@", "email_invalid", "customer_email", "ana@"),
            ("1,9,x,2026-11-01,a@x.test; b@x.test", "email_invalid", "customer_email", "a@x.test; b@x.test"),
            ("i" * (LINE_CHARACTERS + 1) + ",9,x,2026-11-01,", "too_long", "source_id", "i" * (LINE_CHARACTERS + 1)),
        ],
    )
    def test_keeps_the_score_and_leaves_out_a_wrong_cell_beside_it(self, write_file, cells, code, field, value):
        (row,) = read(write_file(f"id,nps,why,time,mail\n{cells}\n"), MAP)
        (note,) = row.notes
        assert (row.score, row.comment, row.customer_email) == (9, "x", "")
        assert (note.field, note.column, note.value, note.problem.code) == (field, MAP[field], value, code)

    def test_tells_a_row_whose_id_is_left_out_by_its_fingerprint(self, write_file):
        (row,) = read(write_file(f"id,nps,why,time,mail\n{'i' * 300},9,x,2026-11-01,\n"), MAP)
        assert row.source_id is None
        assert row.fingerprint

    def test_rejects_rows_without_any_time_with_the_mend(self, write_file):
        (row,) = read(write_file("nps,why\n9,x\n"), {"score": "nps"})
        assert row.reason == "no_moment_column"
        assert "give one moment for the whole file" in row.sentence

    def test_gives_rows_without_a_time_the_moment_of_the_file(self, write_file):
        rows = read(write_file("nps,time\n9,\n8,2026-11-02\n7,NA\n"), {"score": "nps", "answered_at": "time"}, at=AT)
        assert [row.answered_at.day for row in rows] == [1, 2, 1]

    def test_refuses_a_map_before_it_reads(self, write_file):
        with pytest.raises(ReadingError):
            read_responses(open_table(write_file("a,b\n1,2\n")), {"score": "c"}, zone=UTC, now=NOW)

    def test_takes_hostile_cells_as_text(self, write_file):
        path = write_file('nps,why\n9,"<script>alert(1)</script>"\n9,"=cmd|\' /C calc\'!A0"\n9,a\0b\n')
        rows = read(path, {"score": "nps", "comment": "why"}, at=AT)
        assert [row.comment for row in rows] == ["<script>alert(1)</script>", "=cmd|' /C calc'!A0", "ab"]


class TestDayOrderOfAFile:
    TEXT = "id,nps,why,time,mail\n1,9,x,04/11/2026,\n2,9,x,05/11/2026,\n3,9,x,{last},\n"

    def test_is_decided_by_a_later_row(self, write_file):
        rows = read(write_file(self.TEXT.format(last="23/11/2026")), MAP)
        assert [(row.answered_at.month, row.answered_at.day) for row in rows] == [(11, 4), (11, 5), (11, 23)]
        rows = read(write_file(self.TEXT.format(last="10/23/2026")), MAP)
        assert [(row.answered_at.month, row.answered_at.day) for row in rows] == [(4, 11), (5, 11), (10, 23)]

    def test_is_asked_for_where_no_row_decides(self, write_file):
        path = write_file(self.TEXT.format(last="06/11/2026"))
        assert [row.reason for row in read(path, MAP)] == ["moment_ambiguous"] * 3
        assert find_day_order(open_table(path), "time").example == "04/11/2026"
        assert [row.answered_at.month for row in read(path, MAP, day_first=True)] == [11, 11, 11]

    def test_is_told_by_what_would_lie_in_the_future(self, write_file):
        rows = read(write_file("nps,time\n9,05/12/2026\n9,04/11/2026\n"), {"score": "nps", "answered_at": "time"})
        assert [(row.answered_at.month, row.answered_at.day) for row in rows] == [(5, 12), (4, 11)]

    def test_is_told_by_rows_that_follow_one_another(self, write_file):
        days = ("28", "29", "30", "31")
        text = "".join(
            f"9,{day}\n" for day in ("03/05/2026", "07/05/2026", "12/05/2026", "01/06/2026", "05/06/2026", "02/07/2026")
        )
        assert not any(day in text for day in days)
        rows = read(write_file("nps,time\n" + text), {"score": "nps", "answered_at": "time"})
        assert [row.answered_at.month for row in rows] == [5, 5, 5, 6, 6, 7]

    def test_does_not_guess_where_rows_contradict_each_other(self, write_file):
        path = write_file("nps,time\n9,04/11/2026\n9,23/11/2026\n9,11/23/2026\n")
        rows = read(path, {"score": "nps", "answered_at": "time"})
        assert [isinstance(row, ParsedRow) for row in rows] == [False, True, True]


CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)


class TestFingerprint:
    MAP = {"score": "nps", "comment": "why", "customer_name": "name", "segment": "kind"}

    def fingerprints(self, write_file, header, rows, encoding="utf-8", mark=","):
        stream = io.StringIO(newline="")
        csv.writer(stream, delimiter=mark, quoting=csv.QUOTE_ALL).writerows([header, *rows])
        path = write_file(stream.getvalue().encode(encoding))
        return [row.fingerprint for row in read(path, self.MAP, at=AT)]

    @settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        rows=st.lists(st.tuples(st.integers(0, 10).map(str), CELL, CELL, CELL), min_size=1, max_size=4),
        order=st.permutations(range(4)),
        encoding=st.sampled_from(["utf-8-sig", "utf-16"]),
        mark=st.sampled_from([",", ";", "\t"]),
    )
    def test_does_not_depend_on_columns_encoding_or_separator(self, write_file, rows, order, encoding, mark):
        header = ("nps", "why", "name", "kind")
        moved = [[row[place] for place in order] for row in rows]
        expected = self.fingerprints(write_file, header, rows)
        found = self.fingerprints(write_file, [header[place] for place in order], moved, encoding, mark)
        assert found == expected

    def test_differs_where_a_cell_or_its_field_differs(self, write_file):
        path = write_file("nps,why,name,kind\n9,a,,\n9,,a,\n9,b,,\n8,a,,\n9,a,,\n")
        first, *others = (row.fingerprint for row in read(path, self.MAP, at=AT))
        assert first == others.pop()
        assert len({first, *others}) == 4

    def test_does_not_depend_on_how_a_score_or_a_date_is_written(self, write_file):
        mapping = {"score": "nps", "answered_at": "time"}
        (one,) = read(write_file("nps,time\n9,23/11/2026 18:04\n"), mapping)
        (two,) = read(write_file("nps,time\n9.0,2026-11-23T18:04:00Z\n"), mapping)
        assert one.fingerprint == two.fingerprint

    def test_leaves_out_the_moment_that_was_given_for_the_file(self, write_file):
        path = write_file("nps\n9\n")
        assert read(path, {"score": "nps"}, at=AT)[0].fingerprint == read(path, {"score": "nps"}, at=NOW)[0].fingerprint


class TestAnyFile:
    @settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.lists(st.text(st.characters(codec="utf-8"), max_size=15), min_size=5, max_size=5), min_size=1))
    def test_takes_or_rejects_every_row(self, write_file, rows):
        stream = io.StringIO(newline="")
        csv.writer(stream).writerows([["id", "nps", "why", "time", "mail"], *rows])
        try:
            table = open_table(write_file(stream.getvalue()))
            results = list(read_responses(table, MAP, zone=UTC, now=NOW, at=AT))
        except ReadingError as error:
            results = [error]
        for row in results:
            assert isinstance(row, ParsedRow) or row.sentence != ""
