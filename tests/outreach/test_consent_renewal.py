"""Thirty days before the last day the customer is asked whether to go on, and somebody is told."""

import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction

from apps.clients.days import end_of_day, today_of
from apps.clients.models import Ask, Client
from apps.core import clock
from apps.core.models import Event
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail, Notice
from apps.outreach.models import Consent
from apps.outreach.operations.consent_ends import RENEWAL, end_consent
from apps.outreach.operations.consents import withdraw_consent
from tests.conftest import in_agency
from tests.factories.consents import asked_consent, grant, link_of

MONTH = timedelta(days=30)


def owed(consent):
    return Deadline.objects.filter(kind=RENEWAL, subject_id=consent.pk).order_by("id")


@pytest.fixture
def consent(north):
    """Said yes, for 100 days."""
    found = asked_consent(north.harbour)
    grant(found, until=today_of(north.harbour) + timedelta(days=100))
    return found


def fall(consent):
    """The day comes on which the customer is to be asked."""
    deadline = owed(consent).get(state="open")
    with clock.pinned_to(deadline.due_at + timedelta(minutes=1)):
        fall_due([deadline.pk])
    deadline.refresh_from_db()
    return deadline


class TestWhenItIsOwed:
    def test_thirty_days_before_the_last_day_is_over(self, consent):
        assert owed(consent).get().due_at == end_of_day(consent.client, consent.valid_until) - MONTH

    def test_moves_with_a_later_answer(self, consent, north):
        grant(consent, until=today_of(north.harbour) + timedelta(days=200))
        assert owed(consent).get().due_at == end_of_day(consent.client, consent.valid_until) - MONTH

    def test_not_for_a_permission_that_ends_sooner(self, north):
        soon = asked_consent(north.harbour)
        grant(soon, until=today_of(north.harbour) + timedelta(days=12))
        assert not owed(soon).exists()

    def test_no_more_once_the_answer_is_shortened_or_taken_back(self, consent, north):
        grant(consent, until=today_of(north.harbour) + timedelta(days=12))
        assert owed(consent).get().state == "cancelled"
        grant(consent, until=today_of(north.harbour) + timedelta(days=90))
        link, _token = link_of(consent)
        withdraw_consent(link=link, consent=consent, text="Back.\n", language="en")
        assert not owed(consent).filter(state="open").exists()


class TestWhenItFalls:
    def test_the_customer_gets_one_mail_with_a_link_of_its_own(self, consent):
        deadline = fall(consent)
        mail = Mail.objects.get(purpose="outreach.consent_renewal", ref=consent.pk)
        assert consent.customer.email in mail.to_address
        assert "May we go on?" in mail.text
        assert "/consent/" in mail.text
        assert deadline.state == "stopped"
        assert Ask.objects.filter(customer=consent.customer, kind="consent").count() == 2, "the first ask and this one"
        assert Event.objects.filter(name="outreach.consent_renewal_asked", object_id=consent.pk).count() == 1
        assert fall_due([deadline.pk])[deadline.pk] is None
        assert Mail.objects.filter(purpose="outreach.consent_renewal", ref=consent.pk).count() == 1

    def test_in_the_customers_language(self, consent):
        consent.customer.language = "es"
        consent.customer.save()
        fall(consent)
        assert "¿Podemos seguir?" in Mail.objects.get(purpose="outreach.consent_renewal", ref=consent.pk).text

    def test_the_owner_of_the_case_is_told(self, consent, north):
        consent.case.owner = north.tom
        consent.case.save()
        fall(consent)
        notice = Notice.objects.get(kind="outreach.consent_end", ref=consent.case_id)
        assert notice.user_id == north.tom.pk
        assert "they were asked to go on" in notice.text

    def test_who_cannot_be_asked_stays_owed_and_a_person_is_told_so(self, consent):
        consent.customer.do_not_contact_at = clock.now()
        consent.customer.save()
        assert fall(consent).state == "open"
        assert not Mail.objects.filter(purpose="outreach.consent_renewal", ref=consent.pk).exists()
        assert "no mail can ask them" in Notice.objects.filter(kind="outreach.consent_end").first().text
        with clock.pinned_to(end_of_day(consent.client, consent.valid_until)):
            end_consent(consent.pk)
        assert owed(consent).get().state == "cancelled"

    def test_a_yes_to_a_later_day_owes_the_next_question(self, consent, north):
        fall(consent)
        grant(consent, until=today_of(north.harbour) + timedelta(days=400))
        assert [each.state for each in owed(consent)] == ["stopped", "open"]


@pytest.mark.durable
def test_a_withdrawal_and_the_question_at_once_stop_each_other_never_and_nothing_stays_owed(durable):
    with in_agency("north"), transaction.atomic():
        consent = asked_consent(Client.objects.get(slug="harbour"))
        grant(consent)
        link, _token = link_of(consent)
        past = clock.now() - timedelta(minutes=1)
        deadline_id = owed(consent).get().pk
        Deadline.objects.filter(pk=deadline_id).update(due_at=past, next_at=past)
    failed, ready = [], threading.Barrier(2, timeout=60)

    def act(do):
        try:
            with in_agency("north"), transaction.atomic():
                ready.wait()
                do()
        except Exception as error:  # noqa: BLE001 - a thread must not die in silence
            failed.append(error)
        finally:
            connections.close_all()

    def take_back():
        withdraw_consent(link=link, consent=Consent.objects.get(pk=consent.pk), text="Back.\n", language="en")

    threads = [threading.Thread(target=act, args=(do,)) for do in (take_back, lambda: fall_due([deadline_id]))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with in_agency("north"), transaction.atomic():
        assert Consent.objects.get(pk=consent.pk).state == "withdrawn"
        asked = Mail.objects.filter(purpose="outreach.consent_renewal", ref=consent.pk).count()
        assert (owed(consent).get().state, asked) in {("cancelled", 0), ("stopped", 1)}
