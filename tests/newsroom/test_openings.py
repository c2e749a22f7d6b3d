"""Later, and under embargo: the moment, what stops it, and who reads before."""

import re
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import connections, transaction

from apps.core import clock
from apps.core.errors import DomainError
from apps.core.lifecycle import MoveRefused
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.evidence.models import Evidence
from apps.newsroom.errors import AlreadyPlanned, ConsentNotInForce, MomentPast, MomentTooFar
from apps.newsroom.models import EmbargoReader, Opening, Publication, RenderedPage
from apps.newsroom.operations import (
    cancel_opening,
    move_opening,
    open_now,
    plan_opening,
    publish,
)
from apps.newsroom.operations.openings import DEADLINE
from apps.notifications.models import Notice
from apps.outreach.models.consents import Use
from tests.conftest import AgencyBrowser, cast_of_agency, in_agency
from tests.factories.case_studies import approved_story, body_of, save, with_paragraph
from tests.factories.consents import grant
from tests.factories.newsroom import withdraw
from tests.newsroom.planning import TOMORROW, tick, with_key

STORIES = 6


class TestPlanning:
    def test_opens_a_deadline_and_publishes_nothing(self, plan):
        opening = plan()
        deadline = Deadline.objects.get(kind=DEADLINE, subject_id=opening.pk)
        assert (deadline.due_at, deadline.next_step) == (opening.opens_at, "escalation")
        assert not Publication.objects.exists()

    def test_refuses_a_moment_that_is_past_or_too_far(self, plan):
        with pytest.raises(MomentPast):
            plan(after=-TOMORROW)
        with pytest.raises(MomentTooFar):
            plan(after=timedelta(days=366))

    def test_refuses_a_second_plan_and_publishing_beside_it(self, north, story, plan):
        plan()
        with pytest.raises(AlreadyPlanned):
            plan()
        with pytest.raises(AlreadyPlanned):
            publish(by=north.tom, story=story)

    def test_refuses_a_moment_after_the_permission(self, story, plan):
        type(story.consent).objects.update(valid_until=clock.now().date())
        with pytest.raises(ConsentNotInForce):
            plan(after=2 * TOMORROW)


class TestMoment:
    def test_opens_at_the_same_address_without_a_human(self, plan, reader):
        opening = plan()
        assert reader.get(opening.path).status_code == 404
        tick()
        opening.refresh_from_db()
        publication = Publication.objects.get()
        assert (opening.state, opening.publication, publication.path) == ("opened", publication, opening.path)
        with clock.pinned_to(publication.published_at):
            assert publication.headline in reader.get(opening.path).content.decode()
        assert Deadline.objects.get(kind=DEADLINE).state == "stopped"

    def test_a_deadline_that_falls_twice_publishes_once(self, plan):
        plan()
        tick()
        tick()
        assert Publication.objects.count() == 1

    def test_opens_before_it_by_hand(self, north, plan, reader):
        opening = plan(is_embargo=True)
        open_now(by=north.tom, opening=opening)
        assert reader.get(opening.path).status_code == 200
        tick()
        assert Publication.objects.count() == 1

    def test_moves(self, north, plan):
        opening = plan()
        move_opening(by=north.tom, opening=opening, opens_at=clock.now() + 2 * TOMORROW)
        tick()
        assert not Publication.objects.exists()
        tick(2 * TOMORROW)
        assert Publication.objects.count() == 1

    def test_does_nothing_once_called_off(self, north, plan):
        opening = plan()
        cancel_opening(by=north.tom, opening=opening)
        tick()
        assert not Publication.objects.exists()
        with pytest.raises(MoveRefused):
            move_opening(by=north.tom, opening=opening, opens_at=clock.now() + TOMORROW)

    def test_a_story_called_off_can_be_published(self, north, story, plan):
        cancel_opening(by=north.tom, opening=plan())
        assert publish(by=north.tom, story=story).path


class TestStopped:
    def stopped(self, opening):
        opening.refresh_from_db()
        return opening.state, opening.stopped_for

    def test_by_the_customer_at_once(self, north, plan):
        opening = plan()
        withdraw(opening.consent)
        assert self.stopped(opening) == ("stopped", "no_permission")
        told = set(Notice.objects.filter(kind="newsroom.opening_stopped").values_list("user__name", flat=True))
        assert told == {north.tom.name, north.priya.name}
        tick()
        assert not Publication.objects.exists()

    def test_by_a_permission_that_covers_less(self, plan):
        opening = plan()
        grant(opening.consent, Use.CASE_STUDY)
        assert self.stopped(opening) == ("stopped", "no_permission")

    def test_by_an_edit(self, north, story, plan):
        opening = plan()
        save(story, by=north.tom, body=with_paragraph(body_of(story), "One more thing."))
        assert self.stopped(opening) == ("stopped", "other_words")

    def test_at_the_moment_when_the_permission_is_over_by_then(self, plan):
        opening = plan()
        type(opening.consent).objects.update(valid_until=clock.now().date())
        tick(timedelta(days=3))
        assert self.stopped(opening) == ("stopped", "no_permission")

    def test_at_the_moment_when_a_quote_was_taken_back(self, north, plan):
        opening = plan()
        Evidence.objects.update(withdrawn_at=clock.now())
        tick()
        assert self.stopped(opening) == ("stopped", "evidence")
        assert not Publication.objects.exists()


class TestScreens:
    def test_a_story_is_planned_shared_moved_and_called_off(self, north, story, browse, reader):
        browser = browse("north.test", north.tom)
        path = f"/newsroom/publish/{story.public_id}/"
        refused = browser.post(path, {"when": "embargo"})
        assert "Write day and time" in refused.content.decode()
        moment = (clock.now() + TOMORROW).strftime("%Y-%m-%dT%H:%M")
        page = browser.post(path, {"when": "embargo", "opens_at": moment}, follow=True)
        opening = Opening.objects.get()
        assert opening.headline in page.content.decode()
        made = browser.post(f"/newsroom/openings/{opening.public_id}/share/", {"name": "Sofia Brandt"}).content.decode()
        token = re.search(r"\?reader=([\w-]+)", made)[1]
        assert "hallway" in reader.get(with_key(opening.path, token)).content.decode()
        assert opening.headline in browser.get("/newsroom/").content.decode()
        who = EmbargoReader.objects.get()
        browser.post(f"/newsroom/readers/{who.public_id}/revoke/")
        browser.post(f"/newsroom/openings/{opening.public_id}/cancel/")
        opening.refresh_from_db()
        assert opening.state == "cancelled"
        again = browser.post(f"/newsroom/openings/{opening.public_id}/now/")
        assert (again.status_code, "cannot become" in again.content.decode()) == (409, True)


@pytest.mark.durable
class TestRace:
    def test_withdraw_publish_and_moment_at_once_leave_nothing_standing(self, durable):
        """Three at a time for each story: the moment, somebody's press, and the customer's withdrawal."""
        with in_agency("north"), transaction.atomic():
            north = cast_of_agency()
            opens_at = clock.now() + TOMORROW
            made = [
                plan_opening(
                    by=north.tom,
                    story=approved_story(north.harbour, by=north.tom, approver=north.helen),
                    opens_at=opens_at,
                    is_embargo=True,
                )
                for _ in range(STORIES)
            ]
            deadlines = list(Deadline.objects.filter(kind=DEADLINE).values_list("pk", flat=True))
        moment = opens_at + timedelta(seconds=1)
        barrier, unexpected = Barrier(3 * STORIES), []
        acts = [(lambda one: fall_due([one]), pk) for pk in deadlines]
        acts += [(press, opening.pk) for opening in made] + [(take_back, opening.pk) for opening in made]
        threads = [Thread(target=run, args=(act, pk, moment, barrier, unexpected)) for act, pk in acts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert unexpected == []
        with in_agency("north"), transaction.atomic():
            assert not Publication.objects.filter(withdrawal__isnull=True).exists()
            assert not Opening.objects.filter(state="waiting").exists()
            assert not RenderedPage.objects.exists()
            paths = [opening.path for opening in made]
        with in_agency("north"):
            reader = AgencyBrowser("harbour.north.test")
            assert {reader.get(path).status_code for path in paths} == {410}


def press(opening_id):
    """Open it now, unless the moment or the customer was quicker."""
    open_now(by=cast_of_agency().tom, opening=Opening.objects.get(pk=opening_id))


def take_back(opening_id):
    withdraw(Opening.objects.get(pk=opening_id).consent)


def run(act, pk, moment, barrier, unexpected):
    try:
        with in_agency("north"), clock.pinned_to(moment):
            barrier.wait(60)
            with transaction.atomic():
                act(pk)
    except DomainError:
        pass  # said to the person who was too late
    except Exception as error:  # noqa: BLE001 a thread has nobody to tell
        unexpected.append(error)
    finally:
        connections.close_all()
