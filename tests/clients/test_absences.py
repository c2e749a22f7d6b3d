"""Who stands in for whom, at which brand, and who hears of it."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from apps.accounts.absences import end_absence, note_absence
from apps.clients.absences import (
    absent_whom,
    brands_without,
    possible_substitutes,
    stands_in_for,
    told_with_substitutes,
    whole_days,
    zone_of,
)
from apps.clients.operations import assign
from apps.clients.rights import Right
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.notifications.models import Mail, Notice
from apps.notifications.operations import give_notices
from apps.outreach.operations.cases import assign_case
from tests.factories.outreach import open_case

DAY = timedelta(days=1)
DAY_BEFORE_CLOCKS_CHANGE = date(2026, 10, 31)


@pytest.fixture
def now(north):
    with clock.pinned_to(clock.now()):
        yield clock.now()


def away(user, substitute, now, *, start=-DAY, end=DAY):
    return note_absence(by=user.actor, user=user, substitute=substitute, starts_at=now + start, ends_at=now + end)


class TestNoteAbsence:
    def test_keeps_both_names_in_the_log_as_numbers(self, north, now):
        away(north.priya, north.tom, now)
        event = Event.objects.get(name="accounts.absence_noted")
        assert event.data == {"user_id": north.priya.pk, "substitute_id": north.tom.pk}

    @pytest.mark.parametrize(
        ("start", "end", "field", "words"),
        [
            (DAY, DAY, "last_day", "before the first"),
            (-3 * DAY, -DAY, "last_day", "over"),
        ],
        ids=["an end that is no later", "days that are over"],
    )
    def test_refuses(self, north, now, start, end, field, words):
        with pytest.raises(BadInput, match=words) as refused:
            away(north.priya, north.tom, now, start=start, end=end)
        assert refused.value.field == field

    def test_refuses_days_that_are_covered_already(self, north, now):
        away(north.priya, north.tom, now)
        with pytest.raises(BadInput, match="already"):
            away(north.priya, north.lena, now, start=timedelta(0), end=5 * DAY)

    def test_takes_the_day_after_another_absence(self, north, now):
        away(north.priya, north.tom, now)
        away(north.priya, north.lena, now, start=DAY, end=2 * DAY)
        assert north.priya.absences.count() == 2

    def test_refuses_oneself_the_other_side_and_somebody_shut_out(self, north, now):
        north.lena.is_active = False
        north.lena.save()
        for substitute in (north.priya, north.helen, north.lena):
            with pytest.raises(BadInput) as refused:
                away(north.priya, substitute, now)
            assert refused.value.field == "substitute"

    def test_the_database_holds_it_too(self, north, now):
        made = away(north.priya, north.tom, now)
        with pytest.raises(IntegrityError, match="absence_substitute_is_another"), transaction.atomic():
            type(made).objects.filter(pk=made.pk).update(substitute=north.priya)


class TestEndAbsence:
    def test_before_it_began_takes_it_back(self, north, now):
        made = end_absence(by=north.priya.actor, absence=away(north.priya, north.tom, now, start=DAY, end=2 * DAY))
        assert made.taken_back_at == now
        assert stands_in_for(north.priya, north.harbour.pk, now + 1.5 * DAY) is None

    def test_while_it_runs_brings_the_person_back_at_once(self, north, now):
        made = away(north.priya, north.tom, now)
        end_absence(by=north.priya.actor, absence=made)
        assert stands_in_for(north.priya, north.harbour.pk, now) is None

    def test_twice_changes_nothing(self, north, now):
        made = end_absence(by=north.priya.actor, absence=away(north.priya, north.tom, now))
        end_absence(by=north.priya.actor, absence=made)
        assert Event.objects.filter(name="accounts.absence_ended").count() == 1


class TestStandsInFor:
    def test_names_the_substitute_only_while_the_absence_runs(self, north, now):
        away(north.priya, north.tom, now, start=timedelta(0), end=DAY)
        moments = [now - timedelta(seconds=1), now, now + DAY - timedelta(seconds=1), now + DAY]
        found = [stands_in_for(north.priya, north.harbour.pk, moment) for moment in moments]
        assert found == [None, north.tom, north.tom, None]

    def test_asks_for_the_right_where_one_is_needed(self, north, now):
        away(north.priya, north.lena, now)
        assert stands_in_for(north.priya, north.harbour.pk, now, right=Right.WORK_OUTREACH) == north.lena
        assert stands_in_for(north.priya, north.harbour.pk, now, right=Right.PUBLISH) is None

    def test_names_nobody_at_a_brand_that_the_substitute_does_not_see(self, north, now):
        assign(by=SYSTEM, user=north.priya, client=north.bloom, role="pr")
        away(north.priya, north.tom, now)
        assert stands_in_for(north.priya, north.bloom.pk, now) is None
        assert brands_without(north.priya, north.tom) == [north.bloom]

    def test_hands_on_where_the_substitute_is_away_too(self, north, now):
        away(north.priya, north.tom, now)
        away(north.tom, north.lena, now)
        assert stands_in_for(north.priya, north.harbour.pk, now) == north.lena

    def test_ends_where_substitutes_go_round_in_a_ring(self, north, now):
        away(north.priya, north.tom, now)
        away(north.tom, north.priya, now)
        assert stands_in_for(north.priya, north.harbour.pk, now) is None

    def test_an_approvers_substitute_must_be_an_approver(self, north, now):
        away(north.helen, north.vera, now)
        assert stands_in_for(north.helen, north.harbour.pk, now, right=Right.APPROVE) is None
        assign(by=SYSTEM, user=north.vera, client=north.harbour, role="press_office")
        assert stands_in_for(north.helen, north.harbour.pk, now, right=Right.APPROVE) == north.vera
        assert absent_whom(north.vera, north.harbour.pk, now, right=Right.APPROVE) == [north.helen]


class TestPossibleSubstitutes:
    def test_are_colleagues_at_the_same_brand_and_owners(self, north):
        assert [each.name for each in possible_substitutes(north.priya)] == ["Lena Brook", "Olga Berg", "Tom Ellery"]

    def test_of_a_client_are_of_that_client_only(self, north):
        assert [each.name for each in possible_substitutes(north.helen)] == ["Dan Okafor", "Vera Lund"]


class TestNotices:
    def test_reach_the_substitute_with_the_name_of_whom_they_stand_in_for(self, north, now):
        away(north.priya, north.tom, now)
        give_notices(client=north.harbour, people=[north.priya], kind="tests.notice", text="Something is owed")
        notices = {notice.user: notice.text for notice in Notice.objects.filter(kind="tests.notice")}
        assert notices == {
            north.priya: "Something is owed",
            north.tom: "For Priya Raman, who is away: Something is owed",
        }
        assert Mail.objects.filter(purpose="notice.tests.notice").count() == 2

    def test_tell_nobody_twice(self, north, now):
        away(north.priya, north.tom, now)
        told = told_with_substitutes([north.priya, north.tom, north.lena], north.harbour.pk, now)
        assert [each.user for each in told] == [north.priya, north.tom, north.lena]

    def test_a_case_given_to_somebody_absent_is_shown_to_the_substitute(self, north, now):
        away(north.priya, north.tom, now)
        assign_case(by=north.olga.actor, case=open_case(north.harbour), owner=north.priya)
        (notice,) = Notice.objects.filter(kind="outreach.stand_in")
        assert notice.user == north.tom
        assert "stand in for Priya Raman" in notice.text


class TestDays:
    def test_are_whole_in_the_brands_zone(self, north):
        north.harbour.zone = "America/New_York"
        north.harbour.save()
        starts_at, ends_at = whole_days(DAY_BEFORE_CLOCKS_CHANGE, DAY_BEFORE_CLOCKS_CHANGE + DAY, zone_of(north.priya))
        assert (starts_at.utcoffset(), ends_at.utcoffset()) == (timedelta(hours=-4), timedelta(hours=-5))
        assert ends_at.timestamp() - starts_at.timestamp() == 49 * 3600


class TestPages:
    def test_a_person_notes_their_own_absence_and_comes_back(self, north, browse, now):
        browser = browse("north.test", north.priya)
        days = {"first_day": now.date().isoformat(), "last_day": (now + 7 * DAY).date().isoformat()}
        answer = browser.post("/away/", days | {"substitute": north.tom.pk})
        assert answer.headers["Location"] == "/away/"
        page = browser.get("/away/").content.decode()
        assert "Away now" in page
        assert "Tom Ellery stands in" in page
        browser.post("/away/", {"end": north.priya.absences.get().pk})
        assert "Away now" not in browser.get("/away/").content.decode()

    def test_the_substitute_sees_for_whom(self, north, browse, now):
        away(north.helen, north.vera, now)
        assert "for Helen Marsh" in browse("north.test", north.vera).get("/portal/away/").content.decode()

    def test_nobody_ends_the_absence_of_another(self, north, browse, now):
        made = away(north.priya, north.tom, now)
        assert browse("north.test", north.tom).post("/away/", {"end": made.pk}).status_code == 404

    @pytest.mark.parametrize("sent", ["", "x", "999999", "1' OR 1"])
    def test_a_substitute_that_was_not_offered_is_refused_with_a_sentence(self, north, browse, now, sent):
        days = {"first_day": now.date().isoformat(), "last_day": now.date().isoformat()}
        answer = browse("north.test", north.priya).post("/away/", days | {"substitute": sent})
        assert answer.status_code == 422
        assert "field-error" in answer.content.decode()

    def test_an_owner_notes_it_for_somebody_who_fell_ill(self, north, browse, now):
        days = {"first_day": now.date().isoformat(), "last_day": now.date().isoformat()}
        path = f"/settings/members/{north.priya.pk}/away/"
        browse("north.test", north.olga).post(path, days | {"substitute": north.tom.pk})
        assert north.priya.absences.get().noted_by == north.olga.pk
