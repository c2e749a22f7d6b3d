"""Two people on one case at once, with real transactions."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connections, transaction

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.clock import now
from apps.core.errors import DomainError
from apps.notifications.events import MAIL_SENT
from apps.notifications.models import Mail
from apps.notifications.providers import Report
from apps.notifications.reports import take_report
from apps.outreach.models import Contact, OutreachCase
from apps.outreach.operations.contacts import log_contact, send_first_mail
from apps.outreach.operations.lists import assign_cases, snooze_cases
from tests.conftest import in_agency
from tests.factories.outreach import becomes, deadline_of, open_case, write

pytestmark = pytest.mark.durable
State = OutreachCase.State


def at_once(*acts):
    """Do all acts at the same moment, each on a connection of its own; what a rule refused comes back as its error."""
    ready = Barrier(len(acts))

    def run(act):
        try:
            with in_agency("north"):
                ready.wait(timeout=20)
                with transaction.atomic():
                    return act()
        except DomainError as refused:
            return refused
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


@pytest.fixture
def cases(durable):
    with in_agency("north"), transaction.atomic():
        return [open_case(Client.objects.get(slug="harbour")) for _ in range(4)]


def after(read):
    with in_agency("north"), transaction.atomic():
        return read()


def test_two_contact_one_case_and_the_clock_stops_once(cases):
    case = cases[0]

    def log():
        return log_contact(by=SYSTEM, case=case, channel="phone", at=now(), text="Talked.")

    made = at_once(log, log)
    assert all(isinstance(each, Contact) for each in made)
    state, count, is_open = after(
        lambda: (
            OutreachCase.objects.get(pk=case.pk).state,
            Contact.objects.filter(case=case).count(),
            deadline_of(case).is_open,
        )
    )
    assert (state, count, is_open) == (State.CONTACTED, 2, False)


def test_two_write_to_one_customer_and_one_mail_goes(cases):
    def send():
        return send_first_mail(by=SYSTEM, case=cases[0], subject="Thank you", text="Hello.")

    made = at_once(send, send)
    assert sorted(type(each).__name__ for each in made) == ["Mail", "MailOnItsWay"]


def test_giving_and_putting_off_the_same_list_keeps_both(cases):
    """In opposite orders: the locks are taken in one."""
    tom = after(lambda: User.objects.get(email="tom@north.test"))
    at_once(
        lambda: assign_cases(by=SYSTEM, cases=cases, owner=tom),
        lambda: snooze_cases(by=SYSTEM, cases=cases[::-1], until=now() + timedelta(hours=9), reason="Away"),
    )
    found = after(lambda: list(OutreachCase.objects.filter(pk__in=[case.pk for case in cases])))
    assert {case.owner_id for case in found} == {tom.pk}
    assert all(case.snoozed_until for case in found)


def test_a_bounce_against_a_second_contact_never_loses_the_second(cases):
    for case in cases:
        with in_agency("north"), transaction.atomic():
            mail = write(case)
            becomes(mail, Mail.State.SENT, MAIL_SENT, at=now())
        report = Report("mailgun", f"k{mail.pk}", "bounced", False, mail.message_id, "full", {}, now())
        at_once(
            lambda report=report: take_report(report),
            lambda case=case: log_contact(by=SYSTEM, case=case, channel="phone", at=now(), text="Talked."),
        )
        found, deadline = after(lambda case=case: (OutreachCase.objects.get(pk=case.pk), deadline_of(case)))
        assert (found.state, found.bounced_at, deadline.is_open) == (State.CONTACTED, None, False)
        assert after(lambda case=case: Contact.objects.filter(case=case, bounced_at=None).count()) == 1


def test_one_report_told_by_two_at_once_counts_once(cases):
    with in_agency("north"), transaction.atomic():
        mail = write(cases[0])
        becomes(mail, Mail.State.SENT, MAIL_SENT, at=now())
    report = Report("mailgun", "same", "bounced", True, mail.message_id, "gone", {}, now())
    assert sorted(at_once(lambda: take_report(report), lambda: take_report(report))) == [False, True]
    assert after(lambda: OutreachCase.objects.get(pk=cases[0].pk).state) == State.DUE
