"""A sampling plan at work: today's list, mails over the open hours, who is left out, one reminder."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from apps.clients.contact_wishes import leave_alone, opt_out
from apps.clients.models import Ask
from apps.clients.suppression import suppress_addresses
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.jobs import run_job
from apps.feedback.models import AskLetter, AskRound, Response
from apps.feedback.surveys.choosing import Filter, counted
from apps.feedback.surveys.daily import begin_day
from apps.feedback.surveys.errors import GatedByScore, RoundIsOn, SurveyIsClosed
from apps.feedback.surveys.letters import remind, send_letter
from apps.feedback.surveys.making import move_survey
from apps.feedback.surveys.numbers import letters_of, sent_numbers
from apps.feedback.surveys.rounds import move_round, plan_of
from apps.notifications.models import Mail
from apps.notifications.providers import Report
from apps.notifications.reports import take_report
from tests.factories.feedback import CustomerFactory
from tests.factories.surveys import OFFICE_HOURS, mail_of, open_survey, path_in, sent_letter, started_round

WEDNESDAY, NINE, FIVE = OFFICE_HOURS.date(), OFFICE_HOURS.replace(hour=9), OFFICE_HOURS.replace(hour=17)


def customers(client, count, **fields):
    return [CustomerFactory(client=client, **fields) for _ in range(count)]


def run_day(ask_round, at=NINE):
    """What the sweep does in the morning; returns the letters that were planned then."""
    before = set(AskLetter.objects.values_list("pk", flat=True))
    with clock.pinned_to(at):
        begin_day(ask_round.pk)
        ask_round.refresh_from_db()
        if ask_round.job_id:
            while run_job(ask_round.job_id):
                pass
    return list(AskLetter.objects.exclude(pk__in=before).order_by("due_at", "pk"))


def send_all(letters):
    for letter in letters:
        with clock.pinned_to(letter.due_at):
            send_letter(letter.pk)


class TestADay:
    def test_spreads_its_share_over_the_clients_open_hours_and_ends_at_the_cap(self, north):
        customers(north.harbour, 30)
        ask_round = started_round(north.harbour, at_most_a_day=12, weekday_shares=(0, 0, 50, 0, 0, 0, 0))
        letters = run_day(ask_round)
        assert len(letters) == 12  # half of thirty is fifteen, and twelve is the cap
        assert letters[0].due_at == NINE
        assert all(NINE <= each.due_at < FIVE for each in letters)
        assert len({each.due_at for each in letters}) == 12
        assert run_day(ask_round) == []  # once a day, however often somebody looks
        assert run_day(ask_round, NINE + timedelta(days=1)) == []  # nothing on a Thursday

    def test_asks_everybody_in_turn_and_nobody_twice_in_its_days(self, north):
        people = customers(north.harbour, 9)
        north.harbour.asks_within_days = 5
        north.harbour.save()
        ask_round = started_round(north.harbour, at_most_a_day=3, once_in_days=10)
        asked = []
        for day in range(21):
            letters = run_day(ask_round, NINE + timedelta(days=day))
            send_all(letters)
            asked += [(each.customer_id, day) for each in letters]
        assert {person for person, _day in asked} == {each.pk for each in people}
        for person in people:
            days = [day for pk, day in asked if pk == person.pk]
            assert all(later - earlier >= 10 for earlier, later in itertools.pairwise(days))
        assert not [day for _person, day in asked if (WEDNESDAY.weekday() + day) % 7 > 4], "closed at the weekend"

    def test_leaves_out_and_says_why(self, north):
        harbour = north.harbour
        fine, left, out, never, spanish, late, often = customers(harbour, 7)
        nobody = CustomerFactory(client=harbour, email="", phone="0117 496 0000")
        leave_alone(by=SYSTEM, customer=left, reason="Said so")
        opt_out(by=SYSTEM, customer=out)
        suppress_addresses(by=SYSTEM, client=harbour, addresses=[never.email.upper()], reason="Came back")
        spanish.language = "es"
        spanish.save()
        for customer, kind, days in ((late, "survey", 40), (often, "review_invitation", 3)):
            at = OFFICE_HOURS - timedelta(days=days)
            Ask.objects.create(client=harbour, customer=customer, kind=kind, at=at)
        ask_round = started_round(harbour, filters={"only_language": "en"})
        letters = run_day(ask_round)
        assert [each.customer for each in letters] == [fine]
        assert ask_round.base == 3
        assert ask_round.left_out == {
            "language": 1,
            "no_email": 1,
            "do_not_contact": 1,
            "opted_out": 1,
            "suppressed": 1,
            "lately": 1,
            "too_often": 1,
        }
        assert nobody.pk not in {each.customer_id for each in letters}

    def test_a_wish_that_comes_between_the_list_and_the_mail_is_heard(self, north):
        one, two, three = customers(north.harbour, 3)
        letters = run_day(started_round(north.harbour))
        opt_out(by=SYSTEM, customer=one)
        two.email = ""
        two.save()
        three.email = "no address"
        three.save()
        send_all(letters)
        found = dict(AskLetter.objects.values_list("customer_id", "left_out_for"))
        assert found == {one.pk: "opted_out", two.pk: "no_email", three.pk: "bad_address"}
        assert not Mail.objects.filter(purpose="feedback.survey").exists()
        assert not Ask.objects.exists()

    def test_a_mail_that_was_late_waits_for_the_next_open_hour(self, north):
        customers(north.harbour, 1)
        (letter,) = run_day(started_round(north.harbour))
        with clock.pinned_to(FIVE + timedelta(hours=3)):
            assert send_letter(letter.pk) == NINE + timedelta(days=1)
        assert not Ask.objects.exists()


class TestAMail:
    def test_notes_the_ask_and_offers_a_way_to_hear_no_more(self, north):
        letter = sent_letter(started_round(north.harbour))
        assert list(Ask.objects.values_list("customer_id", "kind", "ref")) == [
            (letter.customer_id, "survey", letter.pk)
        ]
        mail = mail_of(letter)
        assert mail.from_address == "Harbour Coffee <hello@harbour.test>"
        assert mail.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        stop = mail.headers["List-Unsubscribe"].strip("<>")
        assert stop in mail.text
        assert "://harbour.north.test:8000/unsubscribe/" in stop
        assert next(line for line in mail.text.splitlines() if line.startswith("10: ")).endswith("/?score=10")
        with clock.pinned_to(OFFICE_HOURS):
            send_letter(letter.pk)
        assert Mail.objects.filter(ref=letter.pk, purpose="feedback.survey").count() == 1

    def test_one_reminder_goes_to_who_has_not_answered_and_never_a_second(self, north, browse):
        ask_round = started_round(north.harbour, reminds_after_days=7)
        silent, answered, gone = (sent_letter(ask_round) for _ in range(3))
        browse("harbour.north.test").post(path_in(mail_of(answered)), {"score": "8"})
        opt_out(by=SYSTEM, customer=gone.customer)
        for letter in (silent, answered, gone, silent):
            with clock.pinned_to(OFFICE_HOURS + timedelta(days=7)):
                remind(letter.pk)
        reminders = Mail.objects.filter(purpose="feedback.survey_reminder")
        assert list(reminders.values_list("ref", flat=True)) == [silent.pk]
        assert "We do not ask again." in reminders.get().text
        browse("harbour.north.test").post(path_in(reminders.get()), {"score": "7"})
        browse("harbour.north.test").post(
            path_in(Mail.objects.get(ref=silent.pk, purpose="feedback.survey")), {"score": "6"}
        )
        assert Response.objects.filter(customer=silent.customer).count() == 1, "both mails lead to one answer"

    def test_what_comes_back_or_is_unwanted_is_counted_and_heard(self, north):
        ask_round = started_round(north.harbour)
        back, unwanted, fine = (sent_letter(ask_round) for _ in range(3))
        for letter, kind in ((back, "bounced"), (unwanted, "complained"), (fine, "delivered")):
            mail = mail_of(letter)
            assert take_report(Report("mailgun", f"k{mail.pk}", kind, True, mail.message_id, "", {}, OFFICE_HOURS))
        unwanted.customer.refresh_from_db()
        assert unwanted.customer.opted_out_at is not None
        plan, wanted = plan_of(ask_round), Filter()
        found = counted(client=north.harbour, kind="survey", plan=plan, wanted=wanted, now=OFFICE_HOURS)
        assert found.left_out == {"opted_out": 1, "suppressed": 1, "lately": 1}
        together, (english,) = sent_numbers(letters_of(ask_round=ask_round))
        assert (together.sent, together.delivered, together.came_back, together.arrived) == (3, 1, 1, 2)
        assert english.label == "English"
        assert (together.rate, together.is_enough) == (0, False)
        assert fine.state == "sent"


class TestStartingAndEnding:
    def test_holding_a_plan_lets_nothing_more_out_and_going_on_begins_anew(self, north):
        customers(north.harbour, 2)
        ask_round = started_round(north.harbour)
        letters = run_day(ask_round)
        move_round(by=SYSTEM, ask_round=ask_round, to="paused")
        send_all(letters)
        assert run_day(ask_round, NINE + timedelta(days=1)) == []
        assert set(AskLetter.objects.values_list("state", "left_out_for")) == {("left_out", "stopped")}
        with clock.pinned_to(FIVE):
            move_round(by=SYSTEM, ask_round=ask_round, to="running")
        assert len(run_day(ask_round, NINE + timedelta(days=1))) == 2

    def test_closing_the_survey_ends_it(self, north):
        ask_round = started_round(north.harbour)
        move_survey(by=SYSTEM, survey=ask_round.survey, to="closed")
        ask_round.refresh_from_db()
        assert ask_round.state == "ended"
        with pytest.raises(SurveyIsClosed):
            started_round(north.harbour, survey=ask_round.survey)

    def test_one_plan_at_a_time_mails_a_survey(self, north):
        ask_round = started_round(north.harbour)
        with pytest.raises(RoundIsOn):
            started_round(north.harbour, survey=ask_round.survey)
        move_round(by=SYSTEM, ask_round=ask_round, to="ended")
        started_round(north.harbour, survey=ask_round.survey)

    @pytest.mark.parametrize("field", ["score_from", "kind", "promoters_only", "nps"])
    def test_a_plan_that_picks_by_score_cannot_be_saved(self, north, field):
        for kind in ("survey", "review_invitation"):
            with pytest.raises(GatedByScore):
                started_round(north.harbour, kind=kind, filters={field: 9})
        assert not AskRound.objects.exists()


class TestScreens:
    def test_the_plan_says_in_words_what_it_will_do_and_then_does_it(self, north, browse):
        customers(north.harbour, 40)
        CustomerFactory(client=north.harbour, email="")
        survey, browser = open_survey(north.harbour), browse("north.test", north.lena)
        path = reverse("surveys:plan", args=[survey.public_id], urlconf="config.urls_agency")
        assert "Each person at most once in 90 days." in browser.get(path).content.decode()
        given = {f"share_{day}": "50" if day < 5 else "" for day in range(7)}
        given |= {"at_most_a_day": "15", "once_in_days": "30", "reminds_after_days": "5"}
        seen = browser.post(path, given | {"step": "see"}).content.decode()
        assert "About 15 a day, Monday to Friday, in the client&#x27;s open hours; never more than 15." in seen
        assert "41 customers: 40 can be reached by mail and fit, 40 of them may be asked today." in seen
        assert "no e-mail address is known" in seen
        assert not AskRound.objects.exists()
        answer = browser.post(path, given | {"step": "start"})
        ask_round = AskRound.objects.get()
        assert answer["Location"] == f"/surveys/rounds/{ask_round.public_id}/"
        send_all(run_day(ask_round)[:2])
        page = browser.get(answer["Location"]).content.decode()
        assert "13 more are planned for today." in page
        browser.post(f"/surveys/rounds/{ask_round.public_id}/move/", {"to": "ended"})
        ask_round.refresh_from_db()
        assert ask_round.state == "ended"

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"at_most_a_day": "0"}, "at_most_a_day"),
            ({"at_most_a_day": "99999999999999999999"}, "at_most_a_day"),
            ({"once_in_days": "soon"}, "once_in_days"),
            ({"share_0": "101"}, "share_0"),
            ({"share_2": "0"}, "share_0"),
            ({"only_language": "xx"}, "only_language"),
            ({"reminds_after_days": "-1"}, "reminds_after_days"),
        ],
    )
    def test_a_plan_that_makes_no_sense_is_said_at_its_field(self, north, browse, wrong, field):
        survey = open_survey(north.harbour)
        given = {"at_most_a_day": "5", "once_in_days": "30", "share_2": "10", "step": "start"}
        answer = browse("north.test", north.lena).post(f"/surveys/{survey.public_id}/plan/", given | wrong)
        assert answer.status_code == 422
        assert f'id="id_{field}_error"' in answer.content.decode()
        assert not AskRound.objects.exists()


def test_the_calendar_is_the_clients_own(north):
    """Seven in the evening in London is nine in the morning in Honolulu: its Wednesday begins then."""
    north.harbour.zone = "Pacific/Honolulu"
    north.harbour.save()
    customers(north.harbour, 1)
    ask_round = started_round(north.harbour)
    assert run_day(ask_round, datetime(2026, 11, 25, 10, tzinfo=UTC)) == []
    (letter,) = run_day(ask_round, datetime(2026, 11, 25, 19, tzinfo=UTC))
    assert letter.due_at == datetime(2026, 11, 25, 19, tzinfo=UTC)
    assert ask_round.last_day == WEDNESDAY
