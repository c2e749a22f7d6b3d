"""Permission changed, refused, taken back, run out; each answer a record that nobody edits."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, connections, transaction
from django.db.utils import ProgrammingError

from apps.clients.days import today_of
from apps.core import clock, scope
from apps.core.models import Event
from apps.outreach.models import Consent, ConsentRecord, OutreachCase
from apps.outreach.operations.consent_ends import end_consent
from apps.outreach.operations.consents import NothingToWithdraw, decide_consent, withdraw_consent
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public
from tests.conftest import in_agency
from tests.factories.consents import asked_consent, grant, granted_consent, link_of

PRESSED = {"text": "I take it back.\n", "language": "en", "address": "192.0.2.9", "agent": "Telephone/1"}


def events_of(consent):
    rows = Event.objects.filter(object_type="outreach.consent", object_id=consent.pk)
    return list(rows.order_by("id").values_list("name", flat=True))


def withdraw(consent):
    link, _token = link_of(consent)
    record = withdraw_consent(link=link, consent=consent, **PRESSED)
    consent.refresh_from_db()
    return record


class TestAChange:
    def test_is_a_new_record_and_the_old_one_stays(self, north):
        consent = asked_consent(north.harbour)
        grant(consent, "case_study", "name", "photo")
        grant(consent, "case_study")
        assert [record.uses for record in consent.records.order_by("number")] == [
            ["case_study", "name", "photo"],
            ["case_study"],
        ]
        assert consent.uses == ["case_study"]

    def test_that_takes_a_tick_or_days_away_is_told(self, north):
        consent = asked_consent(north.harbour)
        grant(consent, "case_study", "name")
        grant(consent, "case_study")
        assert events_of(consent)[-2:] == ["outreach.consent_granted", "outreach.consent_narrowed"]
        grant(consent, "case_study", "photo")
        assert events_of(consent)[-1] == "outreach.consent_granted"
        grant(consent, "case_study", "photo", until=today_of(north.harbour) + timedelta(days=9))
        assert events_of(consent)[-1] == "outreach.consent_narrowed"

    @pytest.mark.parametrize("act", ["UPDATE", "DELETE"])
    def test_is_never_an_edit_the_database_refuses_it(self, north, act):
        record = grant(asked_consent(north.harbour))
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            if act == "UPDATE":
                ConsentRecord.objects.filter(pk=record.pk).update(text="Everything is allowed.")
            else:
                ConsentRecord._base_manager.filter(pk=record.pk)._raw_delete("default")


class TestANo:
    def no(self, consent):
        link, _token = link_of(consent)
        return decide_consent(link=link, consent=consent, decision="declined", text="No.\n", language="en")

    def test_is_kept_and_closes_the_case(self, north):
        consent = asked_consent(north.harbour)
        record = self.no(consent)
        consent.refresh_from_db()
        assert (record.decision, consent.state, consent.uses) == ("declined", "declined", [])
        assert OutreachCase.objects.get(pk=consent.case_id).state == "declined"
        assert self.no(consent).pk == record.pk

    def test_can_become_a_yes_by_the_same_link(self, north):
        consent = asked_consent(north.harbour)
        self.no(consent)
        grant(consent)
        assert consent.state == "granted"
        assert OutreachCase.objects.get(pk=consent.case_id).state == "consented"

    def test_to_what_was_allowed_is_a_withdrawal(self, north):
        consent = granted_consent(north.harbour)
        assert self.no(consent).decision == "withdrawn"
        assert events_of(consent)[-1] == "outreach.consent_withdrawn"


class TestAWithdrawal:
    def test_ends_the_permission_at_once(self, north):
        consent = granted_consent(north.harbour)
        record = withdraw(consent)
        assert (record.number, record.decision, record.uses) == (2, "withdrawn", [])
        assert (consent.state, consent.uses, consent.valid_until) == ("withdrawn", [], None)
        assert events_of(consent)[-1] == "outreach.consent_withdrawn"
        assert not consent.in_force(today_of(north.harbour))

    def test_twice_is_once(self, north):
        consent = granted_consent(north.harbour)
        assert withdraw(consent).pk == withdraw(consent).pk
        assert events_of(consent).count("outreach.consent_withdrawn") == 1

    def test_of_nothing_is_refused(self, north):
        with pytest.raises(NothingToWithdraw):
            withdraw(asked_consent(north.harbour))

    def test_works_after_the_last_day(self, north):
        consent = granted_consent(north.harbour)
        with clock.pinned_to(clock.now() + timedelta(days=2000)):
            assert withdraw(consent).decision == "withdrawn"

    def test_does_not_fail_for_want_of_an_address_to_send_the_receipt_to(self, north):
        consent = granted_consent(north.harbour)
        consent.customer.email = ""
        consent.customer.save()
        assert withdraw(consent).decision == "withdrawn"


class TestTheLastDay:
    def due_rows(self, consent):
        with in_public():
            return list(Due.objects.filter(kind="consent_end", ref=consent.pk).values_list("due_at", flat=True))

    def test_stands_in_the_registry_and_moves_with_the_answer(self, north):
        consent = asked_consent(north.harbour)
        grant(consent, until=today_of(north.harbour) + timedelta(days=10))
        first = self.due_rows(consent)
        grant(consent, until=today_of(north.harbour) + timedelta(days=20))
        assert [moment - first[0] for moment in self.due_rows(consent)] == [timedelta(days=10)]
        withdraw(consent)
        assert self.due_rows(consent) == []

    def test_is_told_when_it_is_over_and_not_before(self, north):
        consent = granted_consent(north.harbour)
        assert end_consent(consent.pk) == self.due_rows(consent)[0]
        assert "outreach.consent_ran_out" not in events_of(consent)
        with clock.pinned_to(clock.now() + timedelta(days=367)):
            assert end_consent(consent.pk) is None
        assert events_of(consent)[-1] == "outreach.consent_ran_out"


@pytest.mark.durable
class TestTwoAtOnce:
    def test_are_two_records_in_a_row_and_the_head_is_the_later(self, durable):
        with in_agency("north"), transaction.atomic():
            from apps.clients.models import Client

            client = Client.objects.get(slug="harbour")
            consent = asked_consent(client)
        failed = []

        def answer(*uses):
            try:
                with in_agency("north"), transaction.atomic():
                    grant(Consent.objects.get(pk=consent.pk), *uses)
            except Exception as error:  # noqa: BLE001 - a thread must not die in silence
                failed.append(error)
            finally:
                connections.close_all()

        threads = [threading.Thread(target=answer, args=uses) for uses in (("case_study",), ("social", "name"))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failed == []
        with in_agency("north"), transaction.atomic():
            head = Consent.objects.get(pk=consent.pk)
            records = list(head.records.order_by("number"))
            assert [record.number for record in records] == [1, 2]
            assert head.uses == records[1].uses
        assert connection.tenant.schema_name == "public"
        assert scope.current() == ()
