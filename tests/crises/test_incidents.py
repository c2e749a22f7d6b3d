"""An incident: its steps in order, both sides told, and no end without a lesson."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.crises.models import Incident, IncidentEntry
from apps.crises.operations.facts import judge_fact, state_fact
from apps.crises.operations.incidents import (
    StepIsNotNext,
    begin_review,
    change_severity,
    close_incident,
    do_step,
    flare_up,
)
from apps.crises.operations.playbooks import add_starters, latest_of, write_playbook
from apps.crises.operations.timeline import IncidentIsClosed, add_note
from apps.crises.operations.updates import set_next_update
from apps.notifications.models import Notice
from tests.factories.crises import STEPS, incident, playbook


class TestOpening:
    def test_tells_both_sides_and_names_their_leads(self, north):
        made = incident(north.harbour, by=north.priya)
        assert (made.cx_lead, made.pr_lead) == (north.lena, north.tom)
        told = {notice.user.name.split()[0] for notice in Notice.objects.filter(kind="crises.incident")}
        assert told == {"Lena", "Tom"}

    def test_whoever_opens_it_leads_their_own_side(self, north):
        assert incident(north.harbour, by=north.tom).pr_lead == north.tom

    def test_gives_the_steps_their_moments(self, north):
        made = incident(north.harbour, by=north.priya)
        assert [step.due_at - made.opened_at for step in made.steps.order_by("place")] == [
            timedelta(minutes=10),
            timedelta(minutes=30),
        ]

    def test_keeps_the_version_it_began_with(self, north):
        version = playbook(north.harbour, by=north.priya)
        made = incident(north.harbour, by=north.priya, version=version)
        write_playbook(
            by=north.priya,
            client=north.harbour,
            name="Outage",
            steps=STEPS[:1],
            holding="Other words",
            playbook=version.playbook,
        )
        made.refresh_from_db()
        assert (made.version.number, made.steps.count()) == (1, 2)

    def test_not_on_a_rivals_playbook(self, north):
        version = playbook(north.bloom, by=north.olga)
        with pytest.raises(BadInput, match="playbook of this client"):
            incident(north.harbour, by=north.olga, version=version)


class TestSteps:
    def test_come_in_their_order(self, north):
        made = incident(north.harbour, by=north.priya)
        with pytest.raises(StepIsNotNext):
            do_step(by=north.lena, incident=made, place=2)
        do_step(by=north.tom, incident=made, place=1)
        assert do_step(by=north.lena, incident=made, place=2).done_at is not None

    def test_a_second_time_changes_nothing(self, north):
        made = incident(north.harbour, by=north.priya)
        first = do_step(by=north.tom, incident=made, place=1)
        assert do_step(by=north.lena, incident=made, place=1).done_by == first.done_by == north.tom.pk


class TestTimeline:
    def test_has_all_that_happened_in_its_order(self, north):
        made = incident(north.harbour, by=north.priya)
        do_step(by=north.tom, incident=made, place=1)
        fact = state_fact(by=north.lena, incident=made, text="Two vans broke down")
        judge_fact(by=north.lena, fact=fact, standing="confirmed")
        change_severity(by=north.priya, incident=made, severity="fire", because="A reporter asks")
        add_note(by=north.tom, incident=made, text="The Courier called")
        kinds = list(made.entries.order_by("pk").values_list("kind", flat=True))
        assert kinds == ["opened", "step", "fact", "fact", "severity", "note"]

    def test_is_never_changed(self, north):
        made = incident(north.harbour, by=north.priya)
        with pytest.raises(Exception, match="permission denied"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE crises_incidententry SET text = 'x' WHERE incident_id = %s", [made.pk])
        assert IncidentEntry.objects.filter(incident=made).exists()

    def test_the_next_update_is_in_the_future(self, north):
        made = incident(north.harbour, by=north.priya)
        with pytest.raises(BadInput, match="moment to come"):
            set_next_update(by=north.tom, incident=made, at=clock.now())


class TestClosing:
    def test_without_review_is_refused(self, north):
        made = incident(north.harbour, by=north.priya)
        with pytest.raises(BadInput, match="review first"):
            close_incident(by=north.priya, incident=made, lesson="none", text="All went well")

    def test_without_a_changed_playbook_or_a_signed_reason_is_refused(self, north):
        made = begin_review(by=north.priya, incident=incident(north.harbour, by=north.priya))
        with pytest.raises(BadInput, match="no version from after"):
            close_incident(by=north.priya, incident=made, lesson="changed")
        with pytest.raises(BadInput):
            close_incident(by=north.priya, incident=made, lesson="none", text=" ")
        with pytest.raises(BadInput):
            close_incident(by=north.priya, incident=made, lesson="")

    def test_with_a_changed_playbook_says_what_was_learned(self, north):
        made = begin_review(by=north.priya, incident=incident(north.harbour, by=north.priya))
        write_playbook(
            by=north.priya,
            client=north.harbour,
            name="Outage",
            steps=STEPS,
            holding="Call the cafés first.",
            change="Cafés want a call, not a mail",
            playbook=made.version.playbook,
        )
        closed = close_incident(by=north.priya, incident=made, lesson="changed")
        assert (closed.changed_to.number, closed.lesson_text) == (2, "Cafés want a call, not a mail")

    def test_what_burns_again_is_open_again_and_both_sides_hear_of_it(self, north):
        made = begin_review(by=north.priya, incident=incident(north.harbour, by=north.priya))
        again = flare_up(by=north.lena, incident=made, because="Two more vans")
        assert (again.state, again.calm_at) == ("open", None)
        assert Notice.objects.filter(kind="crises.incident", text__contains="burns again").count() == 2

    def test_after_it_nothing_is_added(self, north):
        made = begin_review(by=north.priya, incident=incident(north.harbour, by=north.priya))
        close_incident(by=north.priya, incident=made, lesson="none", text="A lightning strike")
        with pytest.raises(IncidentIsClosed):
            add_note(by=north.tom, incident=made, text="One more thing")

    def test_the_database_holds_it_too(self, north):
        made = incident(north.harbour, by=north.priya)
        with pytest.raises(IntegrityError, match="incident_closed_with_lesson"), transaction.atomic():
            Incident.objects.filter(pk=made.pk).update(state="closed")


class TestPlaybooks:
    def test_the_products_own_are_written_once(self, north):
        assert len(add_starters(by=north.priya, client=north.harbour)) == 7
        assert add_starters(by=north.priya, client=north.harbour) == []
        assert len(latest_of(north.harbour)) == 7

    def test_the_same_again_is_no_version(self, north):
        first = playbook(north.harbour, by=north.priya)
        again = playbook(north.harbour, by=north.priya, playbook=first.playbook)
        assert again == first

    @pytest.mark.parametrize(
        "step", [{"text": "", "team": "pr", "minutes": 5}, {"text": "x", "team": "law", "minutes": 5}]
    )
    def test_a_step_says_what_and_by_whom(self, north, step):
        with pytest.raises(DomainError, match="A step is what to do"):
            playbook(north.harbour, by=north.priya, steps=[step])
