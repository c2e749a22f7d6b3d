"""A mail waits ten seconds in the house; until then whoever wrote it takes it back."""

import re
import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction

from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.clock import now, pinned_to
from apps.notifications.models import Mail
from apps.notifications.operations import MailHasLeft, recall_mail
from apps.notifications.sending import send_mail
from apps.outreach.operations.contacts import recall_first_mail, send_first_mail
from tests.conftest import in_agency
from tests.factories.outreach import deadline_of, open_case
from tests.notifications.conftest import server

State = Mail.State
TEN = timedelta(seconds=10)

__all__ = ["server"]


def held(case):
    return send_first_mail(by=SYSTEM, case=case, subject="Thank you", text="Hello Ben.", hold=TEN)


class TestHeldMail:
    def test_leaves_after_the_window_and_not_before(self, north, server):
        moment = now()
        with pinned_to(moment):
            mail = held(open_case(north.harbour))
            assert send_mail(mail.pk) == moment + TEN
        assert server.taken == []
        with pinned_to(moment + TEN):
            assert send_mail(mail.pk) is None
        assert len(server.taken) == 1

    def test_taken_back_never_leaves(self, north, server):
        case = open_case(north.harbour)
        mail = held(case)
        recall_first_mail(by=north.tom.actor, case=case, message_id=mail.message_id)
        with pinned_to(now() + timedelta(minutes=1)):
            assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        assert (mail.state, server.taken, deadline_of(case).is_open) == (State.RECALLED, [], True)

    def test_one_that_was_never_held_is_not_taken_back(self, north):
        mail = send_first_mail(by=SYSTEM, case=open_case(north.harbour), subject="Thank you", text="Hello.")
        with pytest.raises(MailHasLeft):
            recall_mail(by=SYSTEM, mail=mail)

    def test_the_page_gives_the_words_back(self, north, browse, server):
        case, browser = open_case(north.harbour), browse("north.test", north.tom)
        said = {"mail-subject": "Thank you", "mail-text": "Hello Ben, it is Tom."}
        page = browser.post(f"/outreach/{case.public_id}/write/", said, follow=True).content.decode()
        undo = re.search(r'action="(/outreach/[a-z0-9]+/recall/\?mail=[^"]+)"', page)[1]
        page = browser.post(undo).content.decode()
        assert "Hello Ben, it is Tom." in page
        assert Mail.objects.get(purpose="outreach.contact").state == State.RECALLED
        assert "it cannot be taken back" in browser.post(undo).content.decode()


@pytest.mark.durable
class TestTogether:
    def test_of_sending_and_taking_back_exactly_one_happens(self, durable, server):
        outcomes = []
        for _ in range(4):
            with in_agency("north"), transaction.atomic():
                mail = held(open_case(Client.objects.get(slug="harbour")))
                Mail.objects.filter(pk=mail.pk).update(leaves_at=now())
            self.both(mail)
            with in_agency("north"), transaction.atomic():
                outcomes.append(Mail.objects.get(pk=mail.pk).state)
        assert set(outcomes) <= {State.SENT, State.RECALLED}
        assert outcomes.count(State.SENT) == len(server.taken)

    def both(self, mail):
        start = threading.Barrier(2)

        def run(act):
            try:
                with in_agency("north"):
                    start.wait(10)
                    act()
            except MailHasLeft:
                pass
            finally:
                connections.close_all()

        def recall():
            with transaction.atomic():
                recall_mail(by=SYSTEM, mail=mail)

        threads = [threading.Thread(target=run, args=[act]) for act in (lambda: send_mail(mail.pk), recall)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
