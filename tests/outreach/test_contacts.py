"""What counts as contact, and what does not."""

from datetime import UTC, datetime, timedelta

import pytest

from apps.core.actors import SYSTEM
from apps.core.clock import now, pinned_to
from apps.core.errors import BadInput, DomainError
from apps.core.models import Event
from apps.notifications.events import MAIL_REFUSED, MAIL_SENT, MAIL_UNSURE
from apps.notifications.models import Mail, Notice
from apps.notifications.operations import MailIsSettled
from apps.outreach.lifecycle import OPEN
from apps.outreach.models import Contact, OutreachCase
from apps.outreach.operations.cases import assign_case, mark_no_answer
from apps.outreach.operations.contacts import (
    CaseIsClosed,
    CustomerNotToBeContacted,
    MailOnItsWay,
    count_sent_mail,
    log_contact,
    send_first_mail,
    settle_unsure_mail,
)
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.factories.outreach import becomes, deadline_of, open_case, receive, write

State = OutreachCase.State
MOMENT = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)


class TestLoggedContact:
    def test_stops_the_clock_at_the_moment_it_was_made(self, north):
        case = open_case(north.harbour, answered_at=now() - timedelta(hours=5))
        at = now() - timedelta(hours=2)
        contact = log_contact(
            by=north.tom.actor, case=case, channel="phone", at=at, text=" She told me about the landlord. "
        )
        case.refresh_from_db()
        assert (case.state, case.contacted_at) == (State.CONTACTED, at)
        assert (deadline_of(case).stopped_at, deadline_of(case).met) == (at, True)
        assert (contact.made_by, contact.text) == (north.tom.pk, "She told me about the landlord.")

    def test_after_48_hours_it_is_made_and_missed(self, north):
        with pinned_to(MOMENT):
            case = open_case(north.harbour, answered_at=MOMENT - timedelta(hours=1))
        with pinned_to(MOMENT + timedelta(hours=60)):
            log_contact(by=SYSTEM, case=case, channel="visit", at=MOMENT + timedelta(hours=59), text="Coffee together.")
        assert not deadline_of(case).met

    def test_a_second_one_is_kept_and_moves_nothing(self, north):
        case = open_case(north.harbour)
        first = log_contact(by=SYSTEM, case=case, channel="phone", at=now(), text="Voicemail.")
        log_contact(by=SYSTEM, case=case, channel="phone", at=now(), text="Talked.")
        case.refresh_from_db()
        assert case.contacted_at == first.at
        assert case.contacts.count() == 2

    @pytest.mark.parametrize(
        ("field", "wrong"),
        [
            ("at", {"at": timedelta(hours=1)}),
            ("at", {"at": timedelta(hours=-30)}),
            ("channel", {"channel": "pigeon"}),
            ("text", {"text": "  "}),
        ],
    )
    def test_refuses_what_cannot_have_been_and_names_the_field(self, north, field, wrong):
        case = open_case(north.harbour)
        said = {"channel": "phone", "at": timedelta(0), "text": "Talked."} | wrong
        with pytest.raises(BadInput) as refused:
            log_contact(by=SYSTEM, case=case, channel=said["channel"], at=now() + said["at"], text=said["text"])
        assert refused.value.field == field
        case.refresh_from_db()
        assert case.state == State.DUE


class TestFirstMail:
    def test_is_from_the_brand_to_the_person(self, north):
        case = open_case(
            north.harbour,
            customer=CustomerFactory(client=north.harbour, name="Ben Sorensen", email="ben@tidewell.test"),
        )
        mail = write(case)
        assert (mail.purpose, mail.ref, mail.to_address) == (
            "outreach.contact",
            case.pk,
            "Ben Sorensen <ben@tidewell.test>",
        )
        assert mail.from_address == "Harbour Coffee <hello@harbour.test>"
        assert not mail.may_repeat

    def test_counts_from_when_it_was_sent_and_not_before(self, north):
        case = open_case(north.harbour)
        mail = write(case, by=north.tom.actor)
        case.refresh_from_db()
        assert case.state == State.DUE
        assert deadline_of(case).is_open
        sent_at = now()
        becomes(mail, Mail.State.SENT, MAIL_SENT, at=sent_at)
        case.refresh_from_db()
        assert (case.state, case.contacted_at, deadline_of(case).stopped_at) == (State.CONTACTED, sent_at, sent_at)
        contact = Contact.objects.get(case=case)
        assert (contact.channel, contact.made_by, contact.mail_id) == ("mail", north.tom.pk, mail.pk)

    def test_told_twice_it_is_one_contact(self, north):
        mail = write(open_case(north.harbour))
        becomes(mail, Mail.State.SENT, MAIL_SENT, at=now())
        assert count_sent_mail(by=SYSTEM, mail=mail) is None
        assert Contact.objects.count() == 1

    def test_other_mails_that_are_sent_count_nothing(self, north):
        case = open_case(north.harbour)
        mail = write(case)
        mail.purpose = "outreach.consent"
        becomes(mail, Mail.State.SENT, MAIL_SENT, at=now())
        case.refresh_from_db()
        assert case.state == State.DUE

    def test_a_refused_one_counts_nothing_and_the_owner_hears_of_it(self, north):
        case = assign_case(by=SYSTEM, case=open_case(north.harbour), owner=north.tom)
        becomes(write(case), Mail.State.FAILED, MAIL_REFUSED)
        case.refresh_from_db()
        assert (case.state, deadline_of(case).is_open) == (State.DUE, True)
        notice = Notice.objects.get()
        assert (notice.user, notice.path) == (north.tom, f"/outreach/{case.public_id}/")

    def test_nobody_is_written_to_twice_while_a_mail_is_on_its_way_or_in_doubt(self, north):
        case = open_case(north.harbour)
        mail = write(case)
        for state in (Mail.State.QUEUED, Mail.State.SENDING, Mail.State.UNSURE):
            Mail.objects.filter(pk=mail.pk).update(state=state)
            with pytest.raises(MailOnItsWay):
                write(case)

    def test_who_opted_out_or_has_no_address_gets_none(self, north):
        case = open_case(north.harbour)
        case.customer.do_not_contact_at = now()
        case.customer.save()
        with pytest.raises(CustomerNotToBeContacted):
            write(OutreachCase.objects.get(pk=case.pk))
        unreachable = open_case(north.harbour, customer=CustomerFactory(client=north.harbour, email="", phone="1"))
        with pytest.raises(CustomerNotToBeContacted):
            write(unreachable)

    @pytest.mark.parametrize("state", sorted(set(State.values) - OPEN))
    def test_none_goes_out_of_a_case_that_is_over(self, north, state):
        with pytest.raises(CaseIsClosed):
            write(open_case(north.harbour, state=state))

    def test_a_brand_without_a_sender_gets_answers_sent_to_who_wrote(self, north):
        north.harbour.sender_email = ""
        north.harbour.save()
        mail = write(open_case(north.harbour), by=north.tom.actor)
        assert mail.reply_to == "Tom Ellery <tom@north.test>"

    def test_a_line_break_in_the_subject_is_refused(self, north):
        with pytest.raises(BadInput):
            send_first_mail(by=SYSTEM, case=open_case(north.harbour), subject="Hi\nBcc: all@x.test", text="Hello")


class TestMailInDoubt:
    def doubtful(self, north):
        case = assign_case(by=SYSTEM, case=open_case(north.harbour), owner=north.tom)
        mail = write(case)
        becomes(mail, Mail.State.UNSURE, MAIL_UNSURE)
        return case, mail

    def test_counts_nothing_and_asks_a_person(self, north):
        case, _ = self.doubtful(north)
        assert deadline_of(case).is_open
        assert "sent?" in Notice.objects.get(user=north.tom).text

    def test_it_was_sent_counts_from_when_the_doubt_was_noted(self, north):
        case, mail = self.doubtful(north)
        noted = Event.objects.get(name=MAIL_UNSURE.name).at
        with pinned_to(now() + timedelta(hours=9)):
            settle_unsure_mail(by=north.tom.actor, case=case, message_id=mail.message_id, was_sent=True)
        case.refresh_from_db()
        assert (case.state, case.contacted_at) == (State.CONTACTED, noted)

    def test_send_again_goes_under_the_same_id_once(self, north):
        case, mail = self.doubtful(north)
        again = settle_unsure_mail(by=SYSTEM, case=case, message_id=mail.message_id, was_sent=False)
        assert (again.state, again.message_id) == (Mail.State.QUEUED, mail.message_id)
        assert deadline_of(case).is_open
        with pytest.raises(MailIsSettled):
            settle_unsure_mail(by=SYSTEM, case=case, message_id=mail.message_id, was_sent=True)

    def test_a_mail_of_another_case_is_not_settled_from_here(self, north):
        _, mail = self.doubtful(north)
        with pytest.raises(BadInput):
            settle_unsure_mail(by=SYSTEM, case=open_case(north.harbour), message_id=mail.message_id, was_sent=True)


class TestWhatDoesNotStopTheClock:
    def test_assigning(self, north):
        case = open_case(north.harbour)
        assign_case(by=SYSTEM, case=case, owner=north.tom)
        assert deadline_of(case).is_open

    def test_opening_its_page(self, north, browse):
        case = open_case(north.harbour)
        assert browse("north.test", north.tom).get(f"/outreach/{case.public_id}/").status_code == 200
        assert deadline_of(case).is_open

    def test_writing_a_mail_that_is_not_sent_yet(self, north):
        case = open_case(north.harbour)
        write(case)
        assert deadline_of(case).is_open

    def test_giving_up(self, north):
        case = open_case(north.harbour)
        with pytest.raises(DomainError):
            mark_no_answer(by=SYSTEM, case=case)
        assert deadline_of(case).is_open

    def test_a_second_score(self, north):
        case = open_case(north.harbour)
        receive(ResponseFactory(client=north.harbour, customer=case.customer, score=10))
        assert deadline_of(case).is_open
