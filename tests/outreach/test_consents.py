"""Permission: asked, given, changed, taken back; each answer a record that nobody edits."""

import hashlib
import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection, connections, transaction
from django.db.utils import ProgrammingError

from apps.clients.days import today_of
from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.links import LinkUnknown, make_link
from apps.core.models import Event, Link
from apps.notifications.models import Mail
from apps.outreach.lifecycle import CaseCannotMove
from apps.outreach.models import Consent, ConsentRecord, OutreachCase
from apps.outreach.models.consents import Use
from apps.outreach.operations.consents import (
    ConsentAnswered,
    ConsentJustAsked,
    NothingToWithdraw,
    ask_consent,
    decide_consent,
    end_consent,
    withdraw_consent,
)
from apps.outreach.operations.contacts import CustomerNotToBeContacted
from apps.outreach.permission import latest_day, months_after
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public
from tests.conftest import in_agency
from tests.factories.consents import asked_consent, grant, granted_consent, in_a_year, link_of
from tests.factories.outreach import open_case

PRESSED = {"text": "I take it back.\n", "language": "en", "address": "192.0.2.9", "agent": "Telephone/1"}


def events_of(consent):
    rows = Event.objects.filter(object_type="outreach.consent", object_id=consent.pk)
    return list(rows.order_by("id").values_list("name", flat=True))


def withdraw(consent):
    link, _token = link_of(consent)
    record = withdraw_consent(link=link, consent=consent, **PRESSED)
    consent.refresh_from_db()
    return record


class TestAsking:
    def test_sends_a_link_to_the_brands_own_host_from_the_brand(self, north):
        consent = asked_consent(north.harbour)
        mail = Mail.objects.get(purpose="outreach.consent", ref=consent.pk)
        assert "http://harbour.north.test" in mail.text
        assert "/consent/" in mail.text
        assert "{link}" not in mail.text
        assert mail.from_address == "Harbour Coffee <hello@harbour.test>"
        assert consent.case.state == OutreachCase.State.CONSENT_ASKED
        assert events_of(consent) == ["outreach.consent_asked"]

    def test_keeps_no_token_but_its_hash(self, north):
        consent = asked_consent(north.harbour)
        token = Mail.objects.get(ref=consent.pk).text.partition("/consent/")[2].partition("/")[0]
        link = Link.objects.get(purpose="consent", subject_id=consent.pk)
        assert len(token) > 40
        assert token not in link.token_hash
        assert link.expires_at is None

    def test_puts_the_link_where_the_writer_wants_it(self, north):
        case = open_case(north.harbour, state="contacted")
        ask_consent(by=SYSTEM, case=case, subject="Marta, one question", text="Here: {link}\nTom")
        mail = Mail.objects.get(purpose="outreach.consent")
        assert mail.subject == "Marta, one question"
        assert mail.text.endswith("/\nTom")

    def test_adds_the_link_to_a_text_that_forgot_it(self, north):
        case = open_case(north.harbour, state="contacted")
        ask_consent(by=SYSTEM, case=case, subject="One question", text="May we?")
        assert "/consent/" in Mail.objects.get(purpose="outreach.consent").text

    def test_speaks_the_customers_language(self, north):
        case = open_case(north.harbour, state="contacted")
        case.customer.language = "es"
        case.customer.save()
        ask_consent(by=SYSTEM, case=case)
        assert Mail.objects.get(purpose="outreach.consent").subject == "¿Podemos contar su historia?"

    def test_comes_after_the_first_contact(self, north):
        with pytest.raises(CaseCannotMove):
            ask_consent(by=SYSTEM, case=open_case(north.harbour))

    def test_is_not_sent_twice_in_a_day_and_is_the_same_consent_later(self, north):
        consent = asked_consent(north.harbour)
        with pytest.raises(ConsentJustAsked):
            ask_consent(by=SYSTEM, case=consent.case)
        with clock.pinned_to(clock.now() + timedelta(hours=25)):
            assert ask_consent(by=SYSTEM, case=consent.case).pk == consent.pk
        assert Link.objects.filter(purpose="consent", subject_id=consent.pk).count() == 2

    def test_does_not_press_somebody_who_answered(self, north):
        consent = granted_consent(north.harbour)
        with pytest.raises(ConsentAnswered):
            ask_consent(by=SYSTEM, case=consent.case)

    def test_leaves_alone_who_asked_to_be_left_alone(self, north):
        case = open_case(north.harbour, state="contacted")
        case.customer.do_not_contact_at = clock.now()
        case.customer.save()
        with pytest.raises(CustomerNotToBeContacted):
            ask_consent(by=SYSTEM, case=case)


class TestAYes:
    def test_is_kept_with_text_ticks_day_moment_and_address(self, north):
        consent = asked_consent(north.harbour)
        record = grant(consent, Use.NAME, Use.CASE_STUDY, text="The page.\n")
        assert (record.number, record.decision, record.text) == (1, "granted", "The page.\n")
        assert record.text_hash == hashlib.sha256(b"The page.\n").hexdigest()
        assert record.uses == ["case_study", "name"], "in the page's order"
        assert (record.address, record.agent, record.language) == ("192.0.2.7", "Telephone/1", "en")
        assert (consent.state, consent.uses, consent.valid_until) == ("granted", record.uses, record.valid_until)
        assert OutreachCase.objects.get(pk=consent.case_id).state == OutreachCase.State.CONSENTED
        assert events_of(consent)[-1] == "outreach.consent_granted"

    def test_sends_a_receipt_with_the_proof_and_a_link_of_its_own(self, north):
        consent = granted_consent(north.harbour)
        mail = Mail.objects.get(purpose="outreach.consent_receipt")
        assert "I allow it." in mail.text
        assert "/consent/" in mail.text
        assert Link.objects.filter(purpose="consent", subject_id=consent.pk).count() == 3

    @pytest.mark.parametrize("uses", [["name"], ["case_study", "tattoo"]])
    def test_needs_a_place_and_knows_its_uses(self, north, uses):
        with pytest.raises(BadInput) as refused:
            grant(asked_consent(north.harbour), *uses)
        assert refused.value.field == "uses"

    @pytest.mark.parametrize("days", [-1, 0, 366 * 5 + 2])
    def test_needs_a_day_ahead_and_in_five_years_at_most(self, north, days):
        consent = asked_consent(north.harbour)
        with pytest.raises(BadInput) as refused:
            grant(consent, until=today_of(north.harbour) + timedelta(days=days))
        assert refused.value.field == "valid_until"

    def test_may_be_for_exactly_five_years(self, north):
        assert latest_day(date(2024, 2, 29)) == date(2029, 2, 28)
        assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
        grant(asked_consent(north.harbour), until=latest_day(today_of(north.harbour)))

    def test_counts_its_days_where_the_brand_is(self, north):
        north.harbour.zone = "Pacific/Auckland"
        north.harbour.save()
        with clock.pinned_to(datetime(2026, 11, 24, 22, 0, tzinfo=UTC)):
            assert today_of(north.harbour) == date(2026, 11, 25)
            with pytest.raises(BadInput):
                grant(asked_consent(north.harbour), until=date(2026, 11, 25))

    def test_sent_twice_is_one_record(self, north):
        consent = asked_consent(north.harbour)
        assert grant(consent).pk == grant(consent).pk
        assert consent.records.count() == 1

    def test_counts_although_the_case_was_given_up(self, north):
        consent = asked_consent(north.harbour)
        OutreachCase.objects.filter(pk=consent.case_id).update(state="no_answer")
        grant(consent)
        assert OutreachCase.objects.get(pk=consent.case_id).state == "consented"

    def test_counts_although_the_case_was_taken_up_again(self, north):
        consent = asked_consent(north.harbour)
        OutreachCase.objects.filter(pk=consent.case_id).update(state="contacted")
        grant(consent)
        assert OutreachCase.objects.get(pk=consent.case_id).state == "consented"

    def test_is_refused_by_a_link_of_something_else(self, north):
        consent, other = asked_consent(north.harbour), asked_consent(north.harbour)
        wrong, _token = link_of(other)
        with pytest.raises(LinkUnknown):
            decide_consent(
                link=wrong,
                consent=consent,
                decision="granted",
                uses=["case_study"],
                valid_until=in_a_year(north.harbour),
                text="x",
                language="en",
            )
        approval, _token = make_link(purpose="approval", client_id=consent.client_id, subject_id=consent.pk)
        with pytest.raises(LinkUnknown):
            withdraw_consent(link=approval, consent=consent, **PRESSED)


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
