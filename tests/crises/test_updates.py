"""The next update was promised in public: it is reminded of, missed aloud, and met by the next statement."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from apps.clients.models import Client
from apps.core import clock
from apps.core.errors import BadInput
from apps.crises.models import Incident, Statement
from apps.crises.operations.drafting import draft_statement
from apps.crises.operations.facts import judge_fact, state_fact
from apps.crises.operations.incidents import begin_review
from apps.crises.operations.statements import approve_statement, release_statement, write_statement
from apps.crises.operations.updates import UPDATE_DEADLINE, set_next_update
from apps.crises.reviewing import review_of
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.notifications.models import Notice
from tests.factories.crises import incident


@pytest.fixture
def burning(north):
    return incident(north.harbour, by=north.priya)


def owed():
    return Deadline.objects.get(kind=UPDATE_DEADLINE, state=Deadline.State.OPEN)


def told(kind):
    return {notice.user.name.split()[0] for notice in Notice.objects.filter(kind=kind)}


def say(north, burning, **given):
    made = write_statement(by=north.tom, incident=burning, text="We know that vans are late. We are sorry.")
    return release_statement(by=north.tom, statement=approve_statement(by=north.priya, statement=made), **given)


class TestPromise:
    def test_is_reminded_of_and_missed_aloud(self, north, burning):
        start = clock.now()
        set_next_update(by=north.tom, incident=burning, at=start + timedelta(hours=6))
        set_next_update(by=north.tom, incident=burning, at=start + timedelta(hours=8))
        deadline = owed()
        assert deadline.due_at == start + timedelta(hours=8)
        assert Deadline.objects.count() == 1, "a promise that is moved is the same promise"
        with clock.pinned_to(start + timedelta(hours=4, minutes=1)):
            fall_due([deadline.pk])
        assert told("crises.reminder") == {"Tom"}
        assert told("crises.escalation") == set()
        with clock.pinned_to(start + timedelta(hours=8)):
            for _step in range(2):
                fall_due([deadline.pk])
        assert told("crises.escalation") == {"Tom", "Lena", "Priya"}
        lines = list(burning.entries.filter(kind="update").order_by("pk"))
        assert [line.made_by for line in lines] == [north.tom.pk, north.tom.pk, 0]
        assert lines[-1].text == "The promised update did not come in time"

    def test_is_met_by_the_next_statement_which_may_make_another(self, north, burning):
        start = clock.now()
        set_next_update(by=north.tom, incident=burning, at=start + timedelta(hours=1))
        first = owed()
        with clock.pinned_to(start + timedelta(minutes=50)):
            say(north, burning, next_update_at=start + timedelta(hours=3))
        first.refresh_from_db()
        assert first.met
        assert owed().due_at == start + timedelta(hours=3)
        with clock.pinned_to(start + timedelta(hours=3)):
            fall_due([owed().pk])
        with clock.pinned_to(start + timedelta(hours=4)):
            say(north, burning)
        burning.refresh_from_db()
        assert burning.next_update_at is None
        assert not Deadline.objects.filter(state=Deadline.State.OPEN, kind=UPDATE_DEADLINE).exists()
        review = review_of(Incident.objects.get(pk=burning.pk))
        assert (review.updates, review.updates_in_time) == (2, 1)

    def test_ends_with_the_incident_and_is_not_made_after_it(self, north, burning):
        set_next_update(by=north.tom, incident=burning, at=clock.now() + timedelta(hours=1))
        begin_review(by=north.priya, incident=burning)
        assert Deadline.objects.get(kind=UPDATE_DEADLINE).state == Deadline.State.CANCELLED
        with pytest.raises(BadInput, match="It is over"):
            set_next_update(by=north.tom, incident=burning, at=clock.now() + timedelta(hours=1))


class TestScreens:
    def test_today_and_the_room_show_it(self, north, browse, burning):
        set_next_update(by=north.tom, incident=burning, at=clock.now() + timedelta(hours=1))
        assert "Next update: Vans are late" in browse("north.test", north.tom).get("/?client=harbour").content.decode()
        room = browse("north.test", north.tom).get(f"/crises/{burning.public_id}/").content.decode()
        assert "Promised for" in room

    def test_a_release_that_is_refused_leaves_nothing(self, north, browse, burning):
        made = write_statement(by=north.tom, incident=burning, text="We know that vans are late.")
        approve_statement(by=north.priya, statement=made)
        given = {"act": "release", "statement": made.pk, "next_at": "2020-01-01T10:00"}
        answer = browse("north.test", north.tom).post(f"/crises/{burning.public_id}/act/", given, follow=True)
        assert "Choose a moment to come" in answer.content.decode()
        assert Statement.objects.get().released_at is None


class TestClock:
    def test_a_moment_is_typed_drafted_and_shown_as_the_brands_clock_has_it(self, north, burning, browse):
        Client.objects.filter(pk=north.harbour.pk).update(zone="America/New_York")
        day = clock.now().date() + timedelta(days=2)
        room = browse("north.test", north.tom)
        path = f"/crises/{burning.public_id}/"
        room.post(f"{path}act/", {"act": "next_update", "at": f"{day}T18:00"})
        burning = Incident.objects.get(pk=burning.pk)
        there = ZoneInfo("America/New_York")
        assert burning.next_update_at == datetime.combine(day, time(18), there)
        judge_fact(
            by=north.lena,
            fact=state_fact(by=north.tom, incident=burning, text="Vans broke down"),
            standing="confirmed",
        )
        assert ", 18:00." in draft_statement(by=north.tom, incident=burning).text
        assert ", 18:00" in burning.entries.filter(kind="update").get().text
        assert "America/New_York" in room.get(path).content.decode()
