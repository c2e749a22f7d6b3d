"""One click by RFC 8058, on the brand's own host, without a cookie."""

import re

import pytest

from apps.clients.asks import MayNotBeAsked, check_may_ask
from apps.clients.models import Customer
from apps.clients.operations import create_client
from apps.core.actors import SYSTEM
from apps.deadlines.models import Deadline
from apps.notifications.sending import send_mail
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import deadline_of, open_case, write
from tests.notifications.conftest import server

__all__ = ["server"]
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def path_in(mail):
    return re.fullmatch(r"<https?://[^/]+(/unsubscribe/[^>]+/)>", mail.headers["List-Unsubscribe"])[1]


def opted_out(case):
    return Customer.objects.get(pk=case.customer_id).opted_out_at is not None


class TestHeaders:
    def test_stand_in_the_mail_as_it_is_sent(self, north, server):
        send_mail(write(open_case(north.harbour)).pk)
        (got,) = server.taken
        assert got["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert "harbour.north.test" in got["List-Unsubscribe"]

    def test_are_of_each_mail_by_itself(self, north):
        assert len({path_in(write(open_case(north.harbour))) for _ in range(2)}) == 2


class TestPage:
    def test_looking_changes_nothing(self, north, browse):
        case = open_case(north.harbour)
        path = path_in(write(case))
        answer = browse("harbour.north.test").get(path)
        assert "No more mails like this?" in answer.content.decode()
        assert answer["Referrer-Policy"] == "no-referrer"
        assert browse("harbour.north.test").head(path).status_code == 200
        assert not opted_out(case)

    def test_a_mail_programs_press_needs_neither_cookie_nor_form(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("harbour.north.test", enforce_csrf_checks=True)
        assert browser.post(path_in(write(case)), ONE_CLICK).status_code == 200
        assert opted_out(case)
        assert deadline_of(case).state == Deadline.State.CANCELLED
        work = browse("north.test", north.tom)
        assert "asked for no more" in work.get("/outreach/?view=table&group=opted_out").content.decode()
        assert "asked not to be asked" in work.get(f"/outreach/{case.public_id}/").content.decode()

    def test_nobody_begins_a_mail_to_them_any_more(self, north, browse):
        case, other = open_case(north.harbour), open_case(north.harbour)
        browse("harbour.north.test").post(path_in(write(case)), ONE_CLICK)
        other.customer = Customer.objects.get(pk=case.customer_id)
        with pytest.raises(MayNotBeAsked):
            check_may_ask(customer=other.customer, kind="outreach")

    def test_twice_is_once_and_a_mistake_can_be_mended(self, north, browse):
        case = open_case(north.harbour)
        path, browser = path_in(write(case)), browse("harbour.north.test")
        for _ in range(2):
            assert "You are not asked any more" in browser.post(path, ONE_CLICK).content.decode()
        browser.post(path, {"answer": "again"})
        assert not opted_out(case)
        assert Deadline.objects.filter(subject_id=case.pk, state="open").count() == 1

    def test_holds_for_one_brand_only(self, north, browse):
        email = "ben@tidewell.test"
        ours = open_case(north.harbour, customer=CustomerFactory(client=north.harbour, email=email))
        theirs = open_case(north.bloom, customer=CustomerFactory(client=north.bloom, email=email))
        browse("harbour.north.test").post(path_in(write(ours)), ONE_CLICK)
        assert (opted_out(ours), opted_out(theirs)) == (True, False)

    def test_opens_nothing_at_another_brands_host(self, north, browse):
        case = open_case(north.harbour)
        assert browse("bloom.north.test").post(path_in(write(case)), ONE_CLICK).status_code == 404
        assert not opted_out(case)

    @pytest.mark.parametrize("token", ["x", "a" * 43, "%00"])
    def test_an_unknown_one_is_not_there(self, north, browse, token):
        assert browse("harbour.north.test").get(f"/unsubscribe/{token}/").status_code in (404, 400)


def test_a_brand_without_a_host_sends_without(north):
    bare = create_client(by=SYSTEM, name="Bare", slug="bare", sender_email="hello@bare.test")
    assert "List-Unsubscribe" not in write(open_case(bare)).headers
