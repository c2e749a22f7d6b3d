"""The further pages of a client's settings, as people use them."""

from datetime import timedelta
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.clients.asks import record_ask
from apps.clients.closed_days import add_closed_day
from apps.clients.days import today_of
from apps.clients.models import ClosedDay, Question, SuppressedAddress
from apps.clients.suppression import check_may_write_to, suppress_addresses
from apps.core.actors import SYSTEM
from tests.factories.feedback import CustomerFactory

HERE = "/settings/clients/harbour/"


@pytest.fixture
def priya(north, browse):
    return browse("north.test", north.priya)


def text_of(answer) -> str:
    return unescape(answer.content.decode())


class TestAsking:
    def test_the_rule_is_changed(self, north, priya):
        form = {"asks_at_most": "2", "asks_within_days": "90", "asks_not_counted": ["consent"]}
        assert priya.post(f"{HERE}asking/", form).status_code == 302
        north.harbour.refresh_from_db()
        assert (north.harbour.asks_at_most, north.harbour.asks_within_days) == (2, 90)
        assert north.harbour.asks_not_counted == ["consent"]

    def test_a_rule_that_is_none_is_refused_at_its_field(self, priya):
        answer = priya.post(f"{HERE}asking/", {"asks_at_most": "0", "asks_within_days": "x"})
        assert answer.status_code == 422
        page = text_of(answer)
        assert "id_asks_at_most_error" in page
        assert "id_asks_within_days_error" in page

    def test_who_was_asked_lately_stands_beside_it(self, north, priya):
        record_ask(by=SYSTEM, customer=CustomerFactory(client=north.harbour, name="Ada Quist"), kind="survey")
        page = text_of(priya.get(f"{HERE}asking/"))
        assert "Ada Quist" in page
        assert "Survey" in page


class TestNeverWrittenTo:
    def add(self, browser, **form):
        return browser.post(f"{HERE}never/", {"reason": "Asked by telephone", "addresses": ""} | form, follow=True)

    def test_typed_addresses_are_added_and_counted(self, north, priya):
        page = text_of(self.add(priya, addresses="Ben@tidewell.test\n+44 117 496 0001\n"))
        assert "2 addresses added." in page
        assert "ben@tidewell.test" in page

    def test_a_file_is_added_and_its_unreadable_lines_named(self, north, priya):
        file = SimpleUploadedFile("list.csv", b"\xef\xbb\xbfemail,name\nben@tidewell.test,Ben\nada@tidewell.test;Ada\n")
        page = text_of(self.add(priya, file=file))
        assert "2 addresses added." in page
        assert "line 1 “email”" in page

    @pytest.mark.parametrize(
        ("form", "mend"),
        [
            ({"addresses": " \n"}, "at least one address"),
            ({"addresses": "ben@tidewell.test", "reason": ""}, "Reason is missing"),
            ({"file": SimpleUploadedFile("list.csv", b"b\xe9n@x.test")}, "save it as CSV UTF-8"),
        ],
    )
    def test_what_cannot_be_added_says_why(self, priya, form, mend):
        answer = self.add(priya, **form)
        assert answer.status_code == 422
        assert mend in text_of(answer)

    def test_an_address_is_taken_off_with_a_reason(self, north, priya):
        suppress_addresses(by=SYSTEM, client=north.harbour, addresses=["ben@tidewell.test"], reason="Bounced")
        row = SuppressedAddress.objects.get()
        assert "Bounced" in text_of(priya.get(f"{HERE}never/{row.pk}/"))
        assert priya.post(f"{HERE}never/{row.pk}/", {"reason": ""}).status_code == 422
        priya.post(f"{HERE}never/{row.pk}/", {"reason": "New provider"})
        check_may_write_to(client_id=north.harbour.pk, address="ben@tidewell.test")

    def test_the_list_is_searched_and_asks_a_fixed_number_of_questions(self, north, priya):
        def questions():
            with CaptureQueriesContext(connection) as queries:
                page = text_of(priya.get(f"{HERE}never/?q=TIDEWELL"))
            return len(queries), page

        suppress_addresses(by=north.tom.actor, client=north.harbour, addresses=["a@tidewell.test"], reason="No")
        questions()  # what is asked once only: this person's hosts and rights
        first, page = questions()
        assert "a@tidewell.test" in page
        more = [f"b{n}@tidewell.test" for n in range(40)] + ["c@other.test"]
        suppress_addresses(by=north.tom.actor, client=north.harbour, addresses=more, reason="No")
        second, page = questions()
        assert second == first
        assert "c@other.test" not in page


class TestHours:
    FORM = {
        "clock": "business",
        "first_contact_hours": "16",
        "closed_loop_hours": "8",
        "holiday_country": "GB",
        "holiday_region": "eng",
        "day_0": "9-12, 13-17",
        "day_1": "09:00–17:00",
        "day_2": "",
        "day_3": "09:00–17:00",
        "day_4": "09:00–17:00",
    }

    def test_hours_and_holidays_are_kept(self, north, priya):
        page = text_of(priya.post(f"{HERE}hours/", self.FORM, follow=True))
        north.harbour.refresh_from_db()
        assert (north.harbour.clock, north.harbour.holiday_region) == ("business", "ENG")
        assert north.harbour.business_hours[0] == [[540, 720], [780, 1020]]
        assert "what is open keeps its moment" in page
        assert "Christmas Day" in page

    @pytest.mark.parametrize(
        ("change", "mend"),
        [
            ({"day_0": "all day"}, "like 09:00–12:30"),
            ({"holiday_region": "BY"}, "no region of GB"),
            ({f"day_{n}": "" for n in range(7)}, "five hours a week"),
            ({"first_contact_hours": "49"}, "48"),
        ],
    )
    def test_what_cannot_be_kept_is_named(self, north, priya, change, mend):
        answer = priya.post(f"{HERE}hours/", self.FORM | change)
        assert answer.status_code == 422
        assert mend in text_of(answer)

    def test_the_page_says_what_the_clock_gives(self, north, priya):
        page = text_of(
            priya.post(f"{HERE}hours/", self.FORM | {"holiday_country": "", "holiday_region": ""}, follow=True)
        )
        assert "A score of Friday 17:00" in page
        assert "promoter: by" in page

    def test_a_day_off_is_added_and_taken_off(self, north, priya):
        day = today_of(north.harbour) + timedelta(days=9)
        page = text_of(priya.post(f"{HERE}hours/days/", {"day": day.isoformat(), "name": "Works outing"}, follow=True))
        assert "Works outing" in page
        priya.post(f"{HERE}hours/days/{ClosedDay.objects.get().pk}/")
        assert not ClosedDay.objects.exists()

    def test_a_day_off_twice_is_refused_on_the_page(self, north, priya):
        day = today_of(north.harbour)
        add_closed_day(by=SYSTEM, client=north.harbour, day=day, name="Outing")
        answer = priya.post(f"{HERE}hours/days/", {"day": day.isoformat(), "name": "Outing"})
        assert answer.status_code == 422
        assert "on the list already" in text_of(answer)

    def test_the_brands_page_leads_to_the_clocks_and_holds_none(self, priya):
        page = text_of(priya.get(HERE))
        assert f"{HERE}hours/" in page
        assert 'name="closed_loop_hours"' not in page


class TestQuestions:
    def form(self, *rows, **more):
        form = {"form-TOTAL_FORMS": str(len(rows)), "form-INITIAL_FORMS": "0"} | more
        for number, row in enumerate(rows):
            given = {"help_text": "", "topic": "problem", "kind": "words", "position": str(number + 1)} | row
            form |= {f"form-{number}-{name}": value for name, value in given.items()}
        return form

    def test_the_usual_ones_are_there_to_begin_from(self, priya):
        page = text_of(priya.get(f"{HERE}questions/"))
        assert "What was going wrong before Harbour Coffee?" in page
        assert "usual questions" in page

    def test_they_are_kept_in_the_order_of_their_places_and_empty_rows_left_out(self, north, priya):
        rows = [{"text": "Second?", "position": "2"}, {"text": "First?", "position": "1"}, {"text": ""}]
        priya.post(f"{HERE}questions/?language=es", self.form(*rows))
        asked = Question.objects.filter(client=north.harbour, question_set__language="es")
        assert [each.text for each in asked] == ["First?", "Second?"]

    def test_too_many_are_refused_and_nothing_typed_is_lost(self, priya):
        rows = [{"text": f"Question {n}?"} for n in range(13)]
        answer = priya.post(f"{HERE}questions/", self.form(*rows))
        assert answer.status_code == 422
        assert "keep 12 at most" in text_of(answer)
        assert "Question 12?" in text_of(answer)

    def test_the_usual_ones_come_back_on_request(self, north, priya):
        priya.post(f"{HERE}questions/", self.form({"text": "Why?"}))
        priya.post(f"{HERE}questions/", self.form({"text": "Why?"}, usual="1"))
        assert not Question.objects.exists()


@pytest.mark.parametrize("page", ["hours", "asking", "never", "questions"])
class TestDoors:
    def test_a_rivals_page_is_not_there(self, priya, page):
        assert priya.get(f"/settings/clients/bloom/{page}/").status_code == 404

    def test_a_specialist_finds_no_settings(self, north, browse, page):
        assert browse("north.test", north.tom).get(f"{HERE}{page}/").status_code in (403, 404)
