"""What deliveries become: answers that grow, and those that cannot be used as yet."""

import json
from dataclasses import replace
from datetime import timedelta

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.feedback.models import ClosedLoop, Response
from apps.integrations import registry
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations import (
    change_connection,
    change_secret,
    replay_arrival,
)
from apps.outreach.models import OutreachCase
from apps.outreach.operations.contacts import log_contact
from tests.integrations.conftest import delighted_event, sweep_in_north


class TestAnswersThatGrow:
    def test_the_score_first_and_the_comment_later_are_one_response(self, connect):
        tool = connect("delighted")
        tool.deliver(delighted_event(9, None))
        tool.deliver(delighted_event(9, "Fast and flawless!", 1795500060))
        response = Response.objects.get()
        assert (response.score, response.comment) == (9, "Fast and flawless!")
        assert OutreachCase.objects.count() == 1
        assert Event.objects.filter(name="feedback.responses_changed").count() == 1

    def test_what_overtook_an_older_one_stays(self, connect):
        tool = connect("delighted")
        tool.deliver(delighted_event(9, "Newer", 1795500060))
        tool.deliver(delighted_event(9, "Older", 1795500030))
        assert Response.objects.get().comment == "Newer"

    def test_a_promoter_who_becomes_unhappy_is_owed_an_answer_and_no_thanks(self, connect):
        tool = connect("delighted")
        tool.deliver(delighted_event(9, None))
        tool.deliver(delighted_event(3, "Not any more.", 1795500060))
        response = Response.objects.get()
        assert not OutreachCase.objects.exists()
        assert not Deadline.objects.filter(kind="outreach.first_contact").exists()
        loop = ClosedLoop.objects.get(response=response)
        assert Deadline.objects.filter(kind="feedback.closed_loop", subject_id=loop.pk, state="open").exists()
        assert response.answered_at.timestamp() == 1795500060

    def test_who_was_written_to_stays_in_outreach_whatever_they_say_later(self, connect):
        tool = connect("delighted")
        tool.deliver(delighted_event(9, None))
        case = OutreachCase.objects.get()
        log_contact(by=SYSTEM, case=case, channel="phone", at=clock.now(), text="Thanked her.")
        tool.deliver(delighted_event(3, None, 1795500060))
        assert OutreachCase.objects.get().state == "contacted"

    def test_an_unhappy_customer_who_becomes_a_promoter_is_owed_thanks_and_no_answer(self, connect):
        tool = connect("delighted")
        tool.deliver(delighted_event(3, None))
        tool.deliver(delighted_event(10, "You mended it.", 1795500060))
        assert ClosedLoop.objects.get().state == "closed"
        assert OutreachCase.objects.get().response.comment == "You mended it."

    def test_who_is_unhappy_again_is_owed_another_answer(self, connect):
        tool = connect("delighted")
        tool.deliver(delighted_event(3, "Cold."))
        tool.deliver(delighted_event(8, "Warm.", 1795500060))
        tool.deliver(delighted_event(2, "Cold again.", 1795500120))
        loop = ClosedLoop.objects.get()
        owed = Deadline.objects.get(kind="feedback.closed_loop", subject_id=loop.pk, state="open")
        assert (loop.state, loop.closed_at) == ("open", None)
        assert owed.starts_at.timestamp() == 1795500120
        assert "changed the score to 8" in loop.note

    def test_an_id_that_another_tool_used_too_is_another_answer(self, connect):
        connect("delighted").deliver(delighted_event(9, None))
        later = delighted_event(9, None)
        later["event_data"] |= {"created_at": 1775500000, "updated_at": 1775500000}
        connect("delighted", name="The other shop").deliver(later)
        assert sorted(Response.objects.values_list("source_id", flat=True)) == ["5435", "delighted:5435"]


class TestWhatCannotBeUsed:
    def test_is_kept_with_its_reason_and_replayed_when_that_is_mended(self, connect):
        tool = connect("json", settings={"score": "rating"})
        assert tool.deliver().status_code == 202
        failed = Arrival.objects.get()
        assert (failed.state, failed.reason) == ("failed", "cannot_be_used")
        assert Event.objects.filter(name="integrations.connection_failing").count() == 1
        change_connection(by=SYSTEM, connection=tool.connection, name="", settings=tool.tool.settings)
        replay_arrival(by=SYSTEM, arrival=failed)
        assert Response.objects.get().score == 10
        assert Connection.objects.get().failing_since is None

    def test_unknown_fields_are_kept(self, connect):
        connect("typeform").deliver()
        assert json.loads(Arrival.objects.get().body)["form_response"]["something_new"] == {"kept": True}

    def test_a_wrong_telephone_number_costs_itself_alone(self, connect):
        tool = connect("json", settings={"score": "answer.stars", "customer_phone": "answer.words"})
        assert tool.deliver().status_code == 200
        assert Response.objects.get().score == 10

    def test_a_scale_of_five_is_not_stretched(self, connect):
        tool = connect("typeform")
        content = json.loads(json.dumps(tool.tool.content))
        content["form_response"]["definition"]["fields"][0]["properties"] = {"steps": 5}
        assert tool.deliver(content).status_code == 202
        assert "0 to 10" in Arrival.objects.get().sentence

    def test_the_last_that_was_refused_is_shown_and_can_be_tried_with_another_secret(self, connect):
        tool = connect("delighted", secret="mistyped")
        for score in (9, 10):
            tool.secret = "the right one"
            assert tool.deliver(delighted_event(score, None)).status_code == 401
        refused = Arrival.objects.get()
        assert (refused.state, json.loads(refused.body)["event_data"]["score"]) == ("refused", 10)
        change_secret(by=SYSTEM, connection=tool.connection, secret="the right one")
        assert replay_arrival(by=SYSTEM, arrival=refused).state == "taken"
        tool.deliver(delighted_event(10, None))
        assert Response.objects.count() == 1

    def test_a_fault_of_ours_is_tried_again_and_answered_with_yes(self, connect, monkeypatch):
        def broken(taking):
            raise ZeroDivisionError

        tool = connect("delighted")
        monkeypatch.setitem(
            registry._connectors, "delighted", replace(registry.connector_named("delighted"), take=broken)
        )
        assert tool.deliver().status_code == 202
        assert Arrival.objects.get().state == "waiting"
        monkeypatch.undo()
        sweep_in_north(clock.now() + timedelta(minutes=5))
        assert Arrival.objects.get().state == "taken"
