"""manage.py import_responses: the ten numbers, and one clear line where it cannot."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from apps.clients.models import Customer
from apps.core.models import Event, Job
from apps.feedback.models import Import, Response
from tests.conftest import in_agency
from tests.feedback.rows import many_lines, written

pytestmark = pytest.mark.django_db


def run(path, *options, agency="north", client="harbour"):
    out, err = io.StringIO(), io.StringIO()
    call_command(
        "import_responses", str(path), "--agency", agency, "--client", client, *options, stdout=out, stderr=err
    )
    return out.getvalue(), err.getvalue()


def numbers(path, *options, **where):
    return json.loads(run(path, "--json", *options, **where)[0])


FORTY = {
    "rows": 40,
    "created": 30,
    "duplicates": 0,
    "rejected": 10,
    "promoters": 10,
    "passives": 10,
    "detractors": 10,
    "not_contactable": 0,
    "outreach_opened": 10,
    "late": 10,
}


class TestNumbers:
    def test_prints_the_ten_in_order(self, tmp_path):
        out, _ = run(written(tmp_path, *many_lines(40)))
        assert [line.split() for line in out.splitlines()] == [[name, str(n)] for name, n in FORTY.items()]

    def test_the_second_time_changes_nothing(self, tmp_path):
        path = written(tmp_path, *many_lines(40))
        assert numbers(path) == FORTY
        again = numbers(path)
        assert again == dict.fromkeys(FORTY, 0) | {"rows": 40, "duplicates": 30, "rejected": 10}

    def test_a_dry_run_says_the_same_and_keeps_nothing(self, tmp_path):
        path = written(tmp_path, *many_lines(40))
        with in_agency("north"):
            before = _counts()
        assert numbers(path, "--dry-run") == FORTY
        with in_agency("north"):
            assert _counts() == before
        assert numbers(path) == FORTY
        assert numbers(path, "--dry-run")["duplicates"] == 30

    def test_not_contactable_are_promoters_without_address(self, tmp_path):
        path = written(tmp_path, "a,,Ann,10,2026-11-20T10:00:00Z,", "b,,Bob,3,2026-11-20T10:00:00Z,")
        assert numbers(path)["not_contactable"] == 1

    def test_says_why_rows_were_rejected(self, tmp_path):
        _, err = run(written(tmp_path, *many_lines(8)))
        assert err.splitlines()[0] == "row 5: Score 11 is above 10. Fix the cell, or skip the row."


class TestChoices:
    def test_takes_other_header_names_by_map(self, tmp_path):
        path = written(tmp_path, "8,x,2026-11-20", header="p,q,r")
        assert numbers(path, "--map", "score=p", "comment=q", "--map", "answered_at=r")["passives"] == 1

    def test_leaves_a_guessed_field_out(self, tmp_path):
        path = written(tmp_path, *many_lines(3))
        run(path, "--map", "comment=")
        with in_agency("north"):
            assert set(Response.objects.values_list("comment", flat=True)) == {""}

    def test_one_moment_for_a_file_without_times(self, tmp_path):
        path = written(tmp_path, "9,a@x.test", header="score,email")
        assert numbers(path, "--at", "2026-11-01 10:00", "--zone", "Europe/Berlin")["created"] == 1
        with in_agency("north"):
            assert Response.objects.get().answered_at.isoformat() == "2026-11-01T09:00:00+00:00"

    def test_day_or_month_first(self, tmp_path):
        path = written(tmp_path, "9,04/11/2026", header="score,date")
        assert numbers(path)["rejected"] == 1
        assert numbers(path, "--day-first")["created"] == 1


class TestRefusing:
    @pytest.mark.parametrize(
        ("options", "says"),
        [
            (["--map", "score=nope"], "no column “nope”"),
            (["--map", "colour=score"], "no field “colour”"),
            (["--map", "score"], "lacks its “=”"),
            (["--zone", "Mars/North"], "no time zone “Mars/North”"),
            (["--map", "answered_at="], "Nothing tells the time"),
            (["--at", "yesterday-ish"], "is not a date"),
        ],
    )
    def test_names_what_is_wrong(self, tmp_path, options, says):
        with pytest.raises(CommandError, match=says):
            run(written(tmp_path, *many_lines(4)), *options)

    def test_a_file_that_is_not_there_or_no_table(self, tmp_path):
        with pytest.raises(CommandError, match="There is no file"):
            run(tmp_path / "none.csv")
        (tmp_path / "x.csv").write_bytes(b"PK\x03\x04rest")
        with pytest.raises(CommandError, match="Excel workbook"):
            run(tmp_path / "x.csv")
        with in_agency("north"):
            assert not Import.objects.exists()
            assert not Job.objects.exists()

    def test_an_agency_or_client_that_is_not_there(self, tmp_path):
        path = written(tmp_path, *many_lines(1))
        with pytest.raises(CommandError, match="no agency “west”"):
            run(path, agency="west")
        with pytest.raises(CommandError, match="no client “kestrel”"):
            run(path, client="kestrel")


def _counts():
    return [model.objects.count() for model in (Import, Response, Customer, Event, Job)]
