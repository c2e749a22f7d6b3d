"""Review invitations know no score: not on the page that thanks, not in a plan, not in the database."""

import re

import pytest
from django.db import connection

from apps.clients.models import Ask, ReviewSite
from apps.clients.review_sites import add_review_site, remove_review_site
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.feedback.models import AskRound
from apps.feedback.surveys.numbers import invited_by_kind
from apps.feedback.surveys.sampling import Candidate, Plan, chosen
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.factories.surveys import OFFICE_HOURS, mail_of, open_survey, personal_path, sent_letter, started_round
from tests.feedback.surveys.test_answers import send
from tests.feedback.surveys.test_rounds import run_day, send_all

# What a plan, its mails and a review site are made of. A new column here is looked at by somebody: it must not be
# possible to say with it who is invited by what they said.
COLUMNS = {
    "feedback_askround": {
        *("id", "client_id", "public_id", "kind", "survey_id", "state", "at_most_a_day", "once_in_days"),
        *("weekday_shares", "only_language", "customer_for_days", "reminds_after_days", "last_day", "base"),
        *("left_out", "job_id", "started_by", "started_at", "ended_at"),
    },
    "feedback_askletter": {
        *("id", "client_id", "round_id", "customer_id", "state", "language", "due_at", "sent_at", "left_out_for"),
        *("first_opened_at", "reminded_at"),
    },
    "clients_reviewsite": {"id", "client_id", "name", "address", "position", "added_by", "added_at"},
}


@pytest.fixture
def sites(north):
    for name in ("Northreviews", "Stars & Co"):
        add_review_site(by=SYSTEM, client=north.harbour, name=name, address=f"https://{name[:5].lower()}.example/h")


def offer_in(page):
    """The part of the page that offers review sites."""
    return re.search(r'<section class="survey-sites".*?</section>', page.content.decode(), re.DOTALL)[0]


class TestAfterAnAnswer:
    def test_every_score_sees_the_same_page_by_the_open_address(self, north, sites, browse):
        survey, pages = open_survey(north.harbour), set()
        for score in range(11):
            reader = browse("harbour.north.test")
            answer = send(reader, survey.path, score=str(score))
            with clock.pinned_to(OFFICE_HOURS):
                pages.add(reader.get(answer["Location"]).content)
        (page,) = pages
        assert b"https://north.example/h" in page
        assert b"Stars &amp; Co" in page

    def test_every_score_is_offered_the_same_by_a_personal_link(self, north, sites, browse):
        offers = set()
        for score in range(11):
            _letter, path = personal_path(north.harbour)
            reader = browse("harbour.north.test")
            send(reader, path, score=str(score))
            offers.add(offer_in(reader.get(path)))
        assert len(offers) == 1

    def test_an_empty_list_is_offered_to_nobody(self, north, sites, browse):
        survey, reader = open_survey(north.harbour), browse("harbour.north.test")
        for site in ReviewSite.objects.all():
            remove_review_site(by=SYSTEM, site=site)
        for score in ("0", "10"):
            answer = send(reader, survey.path, score=score)
            assert "survey-sites" not in reader.get(answer["Location"]).content.decode()


class TestByMail:
    def test_the_database_has_no_place_for_a_score(self, north):
        with connection.cursor() as cursor:
            for table, columns in COLUMNS.items():
                cursor.execute(
                    "SELECT column_name FROM information_schema.columns WHERE table_schema = %s AND table_name = %s",
                    [north.agency.schema_name, table],
                )
                assert {name for (name,) in cursor.fetchall()} == columns

    def test_the_lot_is_the_same_whatever_anybody_said(self, north):
        plan = Plan(5, 90, (100,) * 7, lot="x")
        assert Candidate._fields == ("customer_id", "asked_at")
        picked = chosen(plan, [Candidate(number, None) for number in range(40)], now=OFFICE_HOURS, quota=5)
        assert len(picked) == 5

    def test_unhappy_and_happy_customers_are_invited_alike_and_a_page_shows_it(self, north, browse):
        for score in (10, 9, 8, 3, 0):
            ResponseFactory(client=north.harbour, score=score, customer=CustomerFactory(client=north.harbour))
        CustomerFactory(client=north.harbour)
        ask_round = started_round(north.harbour, kind="review_invitation")
        send_all(run_day(ask_round))
        lines = invited_by_kind(north.harbour, ["P", "N", "D", "?"])
        assert [(line.label, line.customers, line.invited) for line in lines] == [
            *(("P", 2, 2), ("N", 1, 1), ("D", 2, 2), ("?", 1, 1))
        ]
        page = browse("north.test", north.priya).get("/surveys/reviews/?client=harbour").content.decode()
        assert "100 % of 2" in page
        assert "too few to say" in page

    def test_the_invitation_names_every_site_and_goes_through_the_throttle(self, north, sites):
        often = CustomerFactory(client=north.harbour)
        Ask.objects.create(client=north.harbour, customer=often, kind="survey", at=clock.now())
        ask_round = started_round(north.harbour, kind="review_invitation")
        letter = sent_letter(ask_round, at=OFFICE_HOURS)
        mail = mail_of(letter)
        assert mail.purpose == "feedback.review_invitation"
        for address in ("https://north.example/h", "https://stars.example/h", "https://reviews.example/harbour"):
            assert address in mail.text
        assert "List-Unsubscribe" in mail.headers
        refused = sent_letter(ask_round, customer=often, at=OFFICE_HOURS)
        assert (refused.state, refused.left_out_for) == ("left_out", "too_often")

    def test_without_a_site_there_is_nothing_to_invite_to(self, north, browse):
        browser = browse("north.test", north.priya)
        given = {"at_most_a_day": "5", "once_in_days": "30", "share_2": "10", "step": "start"}
        answer = browser.post("/surveys/reviews/harbour/plan/", given)
        assert answer.status_code == 422
        assert "List a review page first" in answer.content.decode()
        empty = browser.get("/surveys/reviews/?client=harbour").content.decode()
        assert "/settings/clients/harbour/reviews/" in empty

    def test_a_score_sent_along_with_the_form_changes_nothing(self, north, sites, browse):
        for score in (10, 1):
            ResponseFactory(client=north.harbour, score=score, customer=CustomerFactory(client=north.harbour))
        given = {"at_most_a_day": "5", "once_in_days": "30", "share_2": "100", "step": "start", "score_from": "9"}
        browse("north.test", north.priya).post("/surveys/reviews/harbour/plan/", given)
        assert len(run_day(AskRound.objects.get())) == 2


class TestTheListOfSites:
    @pytest.mark.parametrize(
        "address", ["", "reviews", "javascript:alert(1)", "https://", "https://u:p@x.example", "https://x.example/\x00"]
    )
    def test_takes_web_addresses_only(self, north, address):
        with pytest.raises(BadInput):
            add_review_site(by=SYSTEM, client=north.harbour, name="Site", address=address)

    def test_is_kept_in_the_settings_by_whoever_keeps_the_brand(self, north, browse):
        browser, path = browse("north.test", north.priya), "/settings/clients/harbour/reviews/"
        assert browser.post(path, {"name": "Sterne", "address": "nonsense"}).status_code == 422
        assert browser.post(path, {"name": "Sterne", "address": "https://sterne.example/h"}).status_code == 302
        site = ReviewSite.objects.get()
        assert "https://sterne.example/h" in browser.get(path).content.decode()
        browser.post(f"{path}{site.pk}/")
        assert not ReviewSite.objects.exists()
