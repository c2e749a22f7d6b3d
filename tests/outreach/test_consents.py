"""Permission asked and given: by a link for ever, kept as proof."""

import hashlib
from datetime import UTC, date, datetime, timedelta

import pytest

from apps.clients.days import today_of
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.links import LinkUnknown, make_link
from apps.core.models import Event, Link
from apps.notifications.models import Mail
from apps.outreach.lifecycle import CaseCannotMove
from apps.outreach.models import OutreachCase
from apps.outreach.models.consents import Use
from apps.outreach.operations.consents import (
    ConsentAnswered,
    ConsentJustAsked,
    ask_consent,
    decide_consent,
    withdraw_consent,
)
from apps.outreach.operations.contacts import CustomerNotToBeContacted
from apps.outreach.permission import latest_day, months_after
from tests.factories.consents import asked_consent, grant, granted_consent, in_a_year, link_of
from tests.factories.outreach import open_case

PRESSED = {"text": "I take it back.\n", "language": "en", "address": "192.0.2.9", "agent": "Telephone/1"}


def events_of(consent):
    rows = Event.objects.filter(object_type="outreach.consent", object_id=consent.pk)
    return list(rows.order_by("id").values_list("name", flat=True))


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
