"""The page of a case and what people do there."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.core.actors import SYSTEM
from apps.core.clock import now
from apps.deadlines.models import Deadline
from apps.notifications.events import MAIL_UNSURE
from apps.notifications.models import Mail
from apps.outreach.models import Contact, OutreachCase
from apps.outreach.operations.contacts import log_contact, send_first_mail
from tests.factories.feedback import ResponseFactory
from tests.factories.outreach import becomes, open_case

State = OutreachCase.State


class TestCasePage:
    def test_begins_the_mail_with_what_the_customer_said(self, north, browse):
        case = open_case(north.harbour)
        page = browse("north.test", north.tom).get(f"/outreach/{case.public_id}/").content.decode()
        assert "You wrote to us" in page
        assert "Tom Ellery" in page

    def test_sends_the_mail_as_it_was_edited(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("north.test", north.tom)
        answer = browser.post(
            f"/outreach/{case.public_id}/write/", {"mail-subject": "Your two years", "mail-text": "Hello Ben"}
        )
        assert answer.status_code == 302
        mail = Mail.objects.get(purpose="outreach.contact")
        assert (mail.subject, mail.text, mail.queued_by) == ("Your two years", "Hello Ben", north.tom.pk)
        page = browser.get(f"/outreach/{case.public_id}/").content.decode()
        assert "is on its way" in page
        assert "Write the first mail" not in page

    def test_logs_a_call(self, north, browse):
        case = open_case(north.harbour)
        said = {
            "contact-channel": "phone",
            "contact-at": now().strftime("%Y-%m-%dT%H:%M"),
            "contact-text": "She laughed.",
        }
        assert browse("north.test", north.tom).post(f"/outreach/{case.public_id}/log/", said).status_code == 302
        assert Contact.objects.get(case=case).made_by == north.tom.pk
        page = browse("north.test", north.tom).get(f"/outreach/{case.public_id}/").content.decode()
        assert "She laughed." in page

    def test_a_refused_call_keeps_what_was_typed_and_says_the_mend(self, north, browse):
        case = open_case(north.harbour)
        said = {"contact-channel": "phone", "contact-at": "2031-01-01T10:00", "contact-text": "She laughed."}
        answer = browse("north.test", north.tom).post(f"/outreach/{case.public_id}/log/", said)
        assert answer.status_code == 422
        assert "still to come" in answer.content.decode()
        assert "She laughed." in answer.content.decode()

    def test_assigns(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("north.test", north.tom)
        assert browser.post(f"/outreach/{case.public_id}/assign/", {"owner": north.lena.pk}).status_code == 302
        case.refresh_from_db()
        assert case.owner == north.lena
        assert browser.post(f"/outreach/{case.public_id}/assign/", {"owner": north.marcus.pk}).status_code == 422

    def test_ends_and_takes_up_again(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("north.test", north.tom)
        refused = browser.post(f"/outreach/{case.public_id}/no-answer/")
        assert (refused.status_code, "cannot become" in refused.content.decode()) == (409, True)
        log_contact(by=SYSTEM, case=case, channel="phone", at=now(), text="Voicemail.")
        for act, state in (("no-answer", State.NO_ANSWER), ("reopen", State.CONTACTED)):
            assert browser.post(f"/outreach/{case.public_id}/{act}/").status_code == 302
            case.refresh_from_db()
            assert case.state == state

    @pytest.mark.parametrize(("answer", "state"), [("sent", State.CONTACTED), ("again", State.DUE)])
    def test_settles_a_mail_in_doubt(self, north, browse, answer, state):
        case = open_case(north.harbour)
        mail = send_first_mail(by=SYSTEM, case=case, subject="Hello", text="Hello Ben")
        becomes(mail, Mail.State.UNSURE, MAIL_UNSURE)
        browser = browse("north.test", north.tom)
        assert "Was this mail sent?" in browser.get(f"/outreach/{case.public_id}/").content.decode()
        browser.post(f"/outreach/{case.public_id}/settle/", {"mail": mail.message_id, "answer": answer})
        case.refresh_from_db()
        assert case.state == state
        assert Deadline.objects.get(subject_id=case.pk).is_open is (state == State.DUE)

    def test_a_get_changes_nothing_and_acts_need_a_post(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("north.test", north.tom)
        for act in ("write", "log", "assign", "no-answer", "reopen", "settle"):
            assert browser.get(f"/outreach/{case.public_id}/{act}/").status_code == 405

    def test_a_rival_can_do_nothing_there(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("north.test", north.marcus)
        for act in ("write", "log", "assign", "no-answer", "reopen", "settle"):
            assert browser.post(f"/outreach/{case.public_id}/{act}/", {}).status_code == 404

    def test_takes_a_fixed_number_of_queries(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("north.test", north.priya)

        def statements():
            with CaptureQueriesContext(connection) as captured:
                assert browser.get(f"/outreach/{case.public_id}/").status_code == 200
            return len(captured)

        log_contact(by=north.tom.actor, case=case, channel="phone", at=now(), text="Voicemail.")
        statements()
        few = statements()
        for _ in range(6):
            log_contact(by=north.priya.actor, case=case, channel="phone", at=now(), text="Voicemail.")
            ResponseFactory(client=north.harbour, customer=case.customer, answered_at=now() - timedelta(days=9))
        assert statements() == few
