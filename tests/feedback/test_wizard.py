"""From a file to an import in the browser: what each step shows, and who may come in."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from apps.core.actors import SYSTEM
from apps.feedback import checking
from apps.feedback.models import Import, Rejection, Response
from apps.feedback.operations import imports as operations
from apps.feedback.operations import upload_file
from apps.feedback.queries import running_jobs
from tests.feedback.rows import HEADER, many_lines, run, started, written

URLS = "config.urls_agency"


def address(name, *args):
    return reverse(f"feedback:{name}", args=args, urlconf=URLS)


def text_of(answer):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def file_of(*lines, header=HEADER, name="november.csv"):
    return SimpleUploadedFile(name, "\n".join([header, *lines]).encode())


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def uploaded(north):
    return upload_file(by=SYSTEM, client=north.harbour, file=file_of(*many_lines(40)))


def columns_of(imported, browser):
    """The form as the page offers it."""
    page = browser.get(address("columns", imported.public_id)).content.decode()
    selects = re.findall(r'<select name="(column_\d+)".*?</select>', page, re.DOTALL)
    chosen = re.findall(r'<select name="(column_\d+)".*?<option value="(\w*)" selected', page, re.DOTALL)
    return dict.fromkeys(selects, "") | dict(chosen) | {"zone": "UTC", "day_order": "", "at": ""}


class TestWholeWay:
    def test_from_file_to_responses(self, north, browse):
        browser = browse("north.test", north.lena)
        answer = browser.post(address("new"), {"brand": north.harbour.pk, "file": file_of(*many_lines(40))})
        imported = Import.objects.get()
        assert answer["Location"] == address("columns", imported.public_id)
        given = columns_of(imported, browser)
        assert sorted(filter(None, given.values())) == sorted(
            ["source_id", "customer_email", "customer_name", "score", "answered_at", "comment", "UTC"]
        )
        answer = browser.post(answer["Location"], given | {"go": "check"})
        assert answer["Location"] == address("check", imported.public_id)
        checked = text_of(browser.get(answer["Location"]))
        assert "New responses 30" in checked
        assert "Rows set aside 10" in checked
        assert "Score 11 is above 10" in checked
        assert not Response.objects.exists()
        answer = browser.post(address("start", imported.public_id))
        page = browser.get(answer["Location"])
        assert "You can leave this page" in text_of(page)
        assert "Show how far it is now" in text_of(page)
        imported.refresh_from_db()
        run(imported)
        done = browser.get(answer["Location"])
        assert "30 new responses are in" in text_of(done)
        assert "hx-trigger" not in done.content.decode()

    def test_pressing_start_twice_starts_once(self, north, browse, uploaded):
        browser = browse("north.test", north.priya)
        browser.post(address("columns", uploaded.public_id), columns_of(uploaded, browser) | {"go": "save"})
        for _ in range(2):
            answer = browser.post(address("start", uploaded.public_id))
            assert answer.status_code == 302
        assert Import.objects.get().state == "running"

    def test_the_check_says_what_the_import_does(self, north, browse, uploaded):
        browser = browse("north.test", north.priya)
        browser.post(address("columns", uploaded.public_id), columns_of(uploaded, browser) | {"go": "save"})
        uploaded.refresh_from_db()
        from apps.core import clock

        checked = checking.check_rows(uploaded, now=clock.now())
        browser.post(address("start", uploaded.public_id))
        uploaded.refresh_from_db()
        counts = run(uploaded).counts
        same = ("rows", "created", "duplicates", "rejected", "promoters", "passives", "detractors")
        assert {name: getattr(checked.counts, name) for name in same} == {name: counts[name] for name in same}
        again = upload_file(by=SYSTEM, client=north.harbour, file=file_of(*many_lines(40), *many_lines(4)))
        again.mapping, again.options = uploaded.mapping, uploaded.options
        again.save()
        assert checking.check_rows(again, now=clock.now()).counts.told()["duplicates"] == 33


class TestFile:
    def test_refuses_what_is_no_table_at_the_field(self, north, browse):
        browser = browse("north.test", north.lena)
        wrong = SimpleUploadedFile("book.xlsx", b"PK\x03\x04rest of it")
        answer = browser.post(address("new"), {"brand": north.harbour.pk, "file": wrong})
        assert (answer.status_code, Import.objects.count()) == (422, 0)
        assert "not a CSV file" in text_of(answer)

    def test_says_the_limit(self, north, browse, monkeypatch):
        monkeypatch.setattr(operations, "LARGEST_UPLOAD", 10)
        browser = browse("north.test", north.lena)
        answer = browser.post(address("new"), {"brand": north.harbour.pk, "file": file_of(*many_lines(9))})
        assert "is the most" in text_of(answer)

    def test_offers_only_brands_in_which_the_person_may_import(self, north, browse):
        page = browse("north.test", north.lena).get(address("new")).content.decode()
        assert "Harbour Coffee" in page
        assert "Bean" not in page


class TestColumns:
    def test_asks_the_one_question_and_takes_the_answer(self, north, browse):
        imported = upload_file(
            by=SYSTEM, client=north.harbour, file=file_of("9,04/11/2026", "8,05/11/2026", header="score,date")
        )
        browser = browse("north.test", north.lena)
        page = address("columns", imported.public_id)
        assert "Is 04/11/2026 4 November or 11 April?" in text_of(browser.get(page))
        given = columns_of(imported, browser)
        assert "Choose whether the day" in text_of(browser.post(page, given | {"go": "check"}))
        answered = browser.post(page, given | {"answer": "day"})
        assert "Is 04/11/2026" not in text_of(answered)
        imported.refresh_from_db()
        assert imported.options["day_first"] is True

    def test_wants_a_moment_where_no_column_tells_the_time(self, north, browse):
        imported = upload_file(by=SYSTEM, client=north.harbour, file=file_of("9,Ann", header="score,name"))
        browser = browse("north.test", north.lena)
        page, given = address("columns", imported.public_id), columns_of(imported, browser)
        assert "Give one moment for the whole file" in text_of(browser.post(page, given | {"go": "check"}))
        moment = {"at": "2026-11-01 10:00", "zone": "Europe/Berlin"}
        assert browser.post(page, given | moment | {"go": "check"}).status_code == 302
        imported.refresh_from_db()
        assert imported.options["at"] == "2026-11-01T09:00:00+00:00"

    @pytest.mark.parametrize(
        ("wrong", "says"),
        [
            ({"zone": "Mars/North"}, "no time zone"),
            ({"at": "soon"}, "is not a date"),
            ({"column_0": "score"}, "is filled from"),
            ({"column_3": ""}, "No column is chosen for the score"),
        ],
    )
    def test_says_what_is_wrong_at_the_field(self, north, browse, uploaded, wrong, says):
        browser = browse("north.test", north.lena)
        given = columns_of(uploaded, browser) | wrong | {"go": "check"}
        answer = browser.post(address("columns", uploaded.public_id), given)
        assert answer.status_code == 422
        assert says in text_of(answer)

    def test_offers_the_map_of_the_last_import(self, north, browse, tmp_path):
        path = written(tmp_path, "Ann,9,2026-11-01", header="who,points,day")
        mapping = {"comment": "who", "score": "points", "answered_at": "day"}
        run(started(SYSTEM, north.harbour, path, mapping=mapping))
        next_one = upload_file(
            by=SYSTEM,
            client=north.harbour,
            file=file_of("Bob,8,2026-12-01", header="day,who,points".replace("day,", "") + ",day"),
        )
        answer = browse("north.test", north.lena).get(address("columns", next_one.public_id))
        assert "Matched as in scores.csv" in text_of(answer)

    def test_can_be_saved_for_later(self, north, browse, uploaded):
        browser = browse("north.test", north.lena)
        browser.post(
            address("columns", uploaded.public_id), columns_of(uploaded, browser) | {"column_5": "", "go": "save"}
        )
        uploaded.refresh_from_db()
        assert "comment" not in uploaded.mapping
        assert "Needs its columns matched" in text_of(browser.get(address("imports")))


class TestRejectedRows:
    def test_can_be_fetched_before_and_after(self, north, browse, uploaded):
        browser = browse("north.test", north.lena)
        browser.post(address("columns", uploaded.public_id), columns_of(uploaded, browser) | {"go": "save"})

        def fetched():
            answer = browser.get(address("rejected", uploaded.public_id))
            return b"".join(answer.streaming_content).decode()

        before = fetched()
        browser.post(address("start", uploaded.public_id))
        uploaded.refresh_from_db()
        run(uploaded)
        assert Rejection.objects.count() == 10
        assert fetched() == before
        assert before.splitlines()[1].startswith("r3,,Person 3,11")
        assert len(before.splitlines()) == 11


class TestDoors:
    @pytest.mark.parametrize("name", ["columns", "check", "import", "progress", "rejected"])
    def test_a_rival_finds_nothing(self, north, browse, uploaded, name):
        assert browse("north.test", north.marcus).get(address(name, uploaded.public_id)).status_code == 404

    @pytest.mark.parametrize("name", ["start", "drop", "resume"])
    def test_a_rival_changes_nothing(self, north, browse, uploaded, name):
        assert browse("north.test", north.marcus).post(address(name, uploaded.public_id)).status_code == 404
        assert Import.objects.get().state == "uploaded"

    def test_client_staff_and_strangers_stay_outside(self, north, browse, uploaded):
        for name in ("imports", "new", "responses", "loops"):
            assert browse("north.test", north.dan).get(address(name)).status_code == 404
            assert browse("north.test").get(address(name)).status_code == 302

    def test_get_changes_nothing(self, north, browse, uploaded):
        assert browse("north.test", north.lena).get(address("start", uploaded.public_id)).status_code == 405


class TestTray:
    def test_shows_what_runs_to_those_who_may_import(self, north, tmp_path, browse):
        imported = started(SYSTEM, north.harbour, written(tmp_path, *many_lines(40)))
        assert [each["url"] for each in running_jobs(north.lena)] == [address("import", imported.public_id)]
        assert running_jobs(north.marcus) == []
        run(imported)
        assert running_jobs(north.lena) == []

    def test_progress_reloads_the_page_when_it_is_over(self, north, tmp_path, browse):
        imported = started(SYSTEM, north.harbour, written(tmp_path, *many_lines(40)))
        browser = browse("north.test", north.lena)
        answer = browser.get(address("progress", imported.public_id))
        assert "hx-trigger" in answer.content.decode()
        assert "HX-Refresh" not in answer
        run(imported)
        assert browser.get(address("progress", imported.public_id))["HX-Refresh"] == "true"
