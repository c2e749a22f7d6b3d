"""Telling other programs: signed, in order, once, and never inside a network."""

import base64
import hashlib
import hmac
import json
from collections import defaultdict
from datetime import timedelta
from threading import Lock

import psycopg
import pytest
from django.db import connection

from apps.core import clock, outbound
from apps.core.actors import SYSTEM
from apps.core.addresses import AddressRefused
from apps.core.events import announce
from apps.feedback.events import LOOP_ESCALATED
from apps.feedback.models import Response
from apps.integrations.models import WebhookAttempt, WebhookDelivery, WebhookSubscription
from apps.integrations.operations import serving, webhooks
from apps.integrations.operations.webhooks import (
    change_webhook_secret,
    make_subscription,
    resume_subscription,
    send_again,
)
from apps.notifications.models import Notice
from tests.waiting import wait_for_others


class TestTelling:
    def test_an_event_goes_out_signed_and_can_be_checked_as_the_standard_says(self, told):
        told.score()
        told.serve()
        [first, *_] = told.server.calls
        names = {name.lower(): value for name, value in first.headers.items()}
        key = base64.b64decode(told.secret.removeprefix("whsec_"))
        message = f"{names['webhook-id']}.{names['webhook-timestamp']}.".encode() + first.body
        signed = base64.b64encode(hmac.new(key, message, hashlib.sha256).digest()).decode()
        assert names["webhook-signature"] == f"v1,{signed}"
        assert "feedback.responses_received" in told.types()
        assert "outreach.cases_opened" in told.types()

    def test_tells_public_ids_and_no_number_of_ours(self, told):
        told.score()
        told.serve()
        bodies = [json.loads(call.body) for call in told.server.calls]
        [received] = [body["data"] for body in bodies if body["type"] == "feedback.responses_received"]
        with told.inside():
            response = Response.objects.get()
        assert received["object"] == {"type": "feedback.response", "id": response.public_id}
        assert (received["client"], received["actor"]) == ("harbour", "system")
        for body in bodies:
            assert not [name for name in body["data"] if name == "ids" or name.endswith("_id")]
            assert body["data"]["object"]["id"] != str(response.pk)

    def test_hears_nothing_of_a_brand_that_it_was_not_given(self, told):
        told.score("bloom")
        told.score("harbour", number=2)
        told.serve()
        assert told.types()
        assert b"bloom" not in b"".join(call.body for call in told.server.calls)

    def test_hears_only_the_kinds_that_were_chosen(self, told):
        with told.inside():
            WebhookSubscription.objects.update(kinds=["outreach.cases_opened"])
        told.score()
        told.serve()
        assert told.types() == ["outreach.cases_opened"]

    def test_what_was_before_it_is_not_told(self, told):
        told.serve()
        assert told.types() == []

    def test_both_secrets_sign_while_one_replaces_the_other(self, told):
        with told.inside():
            subscription = WebhookSubscription.objects.get()
            change_webhook_secret(by=SYSTEM, subscription=subscription)
        told.score()
        told.serve()
        assert {len(call.headers["webhook-signature"].split(" ")) for call in told.server.calls} == {2}

    @pytest.mark.durable
    def test_an_event_that_is_not_committed_yet_is_not_passed_over(self, told_truly):
        """Another transaction drew its number first and commits last: the cursor waits for it."""
        settings = connection.settings_dict
        address = {"host": settings["HOST"], "port": settings["PORT"], "user": settings["USER"]}
        with psycopg.connect(dbname=settings["NAME"], password=settings["PASSWORD"], **address) as late:
            late.execute(f'SET search_path = "{told_truly.agency.schema_name}"')
            late.execute("SELECT set_config('app.clients', %s, false)", [str(told_truly.cast.harbour.pk)])
            late.execute(
                "INSERT INTO core_event (name, client_id, actor_kind, actor_id, object_type, object_id, at, data, xid)"
                " VALUES ('feedback.loop_escalated', %s, 'system', 0, '', 0, now(), '{}',"
                " pg_current_xact_id()::text::bigint)",
                [told_truly.cast.harbour.pk],
            )
            told_truly.score()
            told_truly.serve()
            assert told_truly.types() == []
            late.commit()

        def both_were_told() -> bool:
            told_truly.serve()
            return {"feedback.loop_escalated", "feedback.responses_received"} <= set(told_truly.types())

        wait_for_others(both_were_told)


class TestTrouble:
    def test_what_fails_is_sent_again_later_under_the_same_id(self, told):
        told.server.answer = lambda _call: (500, {}, b"no")
        told.score()
        told.serve()
        tried = len(told.server.calls)
        assert tried
        with told.inside():
            first = WebhookDelivery.objects.exclude(tries=0).earliest("pk")
            assert first.next_at > clock.now() + timedelta(seconds=4)
            assert WebhookAttempt.objects.filter(delivery=first).get().answer == "no"
        told.at_once()
        told.server.answer = lambda _call: (200, {}, b"")
        told.serve()
        told.serve()
        by_id = defaultdict(list)
        for call in told.server.calls:
            by_id[call.headers["webhook-id"]].append(call.body)
        assert all(len(set(bodies)) == 1 for bodies in by_id.values())
        with told.inside():
            assert set(WebhookDelivery.objects.values_list("state", flat=True)) == {"delivered"}

    def test_a_later_one_about_the_same_object_waits_for_the_one_before(self, told):
        with told.inside() as cast:
            for _ in range(3):
                announce(LOOP_ESCALATED, client_id=cast.harbour.pk, by=SYSTEM, obj=cast.harbour)
        told.server.answer = lambda _call: (500, {}, b"")
        told.serve()
        assert len(told.server.calls) == 1
        told.server.answer = lambda _call: (200, {}, b"")
        told.at_once()
        told.serve()
        with told.inside():
            in_order = list(WebhookDelivery.objects.order_by("pk").values_list("message_id", flat=True))
        assert [call.headers["webhook-id"] for call in told.server.calls] == [in_order[0], *in_order]

    def test_one_that_a_killed_worker_held_goes_again_after_a_minute(self, told):
        told.score()
        told.server.answer = lambda _call: (500, {}, b"")
        told.serve()
        with told.inside():
            held = clock.now() - timedelta(seconds=30)
            WebhookDelivery.objects.update(state="sending", claimed_at=held)
            WebhookSubscription.objects.update(rests_until=None, failures_in_row=0)
        before = len(told.server.calls)
        told.server.answer = lambda _call: (200, {}, b"")
        told.serve()
        assert len(told.server.calls) == before
        with told.inside():
            WebhookDelivery.objects.update(claimed_at=clock.now() - timedelta(seconds=61))
        told.serve()
        with told.inside():
            assert set(WebhookDelivery.objects.values_list("state", flat=True)) == {"delivered"}

    def test_an_address_that_is_gone_is_paused_and_the_owner_hears_of_it(self, told):
        told.server.answer = lambda _call: (410, {}, b"")
        told.score()
        assert told.serve() is None
        with told.inside():
            paused = WebhookSubscription.objects.get()
            assert (paused.state, paused.pause_reason) == ("paused", "gone")
            assert Notice.objects.get(kind="integrations.webhook_paused").user.email == "olga@north.test"
        told.score(number=2)
        assert told.serve() is None
        told.server.answer = lambda _call: (200, {}, b"")
        with told.inside():
            resume_subscription(by=SYSTEM, subscription=paused)
        told.serve()
        told.serve()
        with told.inside():
            assert set(WebhookDelivery.objects.values_list("state", flat=True)) == {"delivered"}
            assert WebhookDelivery.objects.filter(kind="feedback.responses_received").count() == 2, "nothing was lost"

    def test_three_days_of_failing_are_enough(self, told):
        told.server.answer = lambda _call: (503, {}, b"")
        told.score()
        told.serve()
        with told.inside():
            WebhookDelivery.objects.update(next_at=clock.now(), first_tried_at=clock.now() - timedelta(days=3))
            WebhookSubscription.objects.update(rests_until=None)
        assert told.serve() is None
        with told.inside():
            assert WebhookSubscription.objects.get().pause_reason == "failed_for_days"
            given_up = WebhookDelivery.objects.filter(state="given_up").first()
            assert send_again(by=SYSTEM, delivery=given_up).state == "waiting"

    def test_a_redirect_is_no_yes_and_is_not_followed(self, told):
        told.server.answer = lambda _call: (302, {"Location": "/elsewhere"}, b"")
        told.score()
        told.serve()
        assert {call.path for call in told.server.calls} == {"/hook"}
        with told.inside():
            assert not WebhookDelivery.objects.filter(state="delivered").exists()

    def test_a_receiver_that_wishes_for_time_gets_it(self, told):
        told.server.answer = lambda _call: (429, {"Retry-After": "900"}, b"")
        told.score()
        told.serve()
        with told.inside():
            tried = WebhookDelivery.objects.exclude(tries=0).first()
            assert tried.next_at > clock.now() + timedelta(minutes=14)

    def test_an_address_that_answers_nothing_is_left_alone_ever_longer(self):
        rests = [serving.rest_after(rounds) for rounds in range(1, 15)]
        assert rests == sorted(rests)
        assert rests[-1] == timedelta(minutes=10)

    def test_pauses_grow_over_three_days(self):
        assert list(serving.PAUSES) == sorted(serving.PAUSES)
        whole = sum(serving.PAUSES, timedelta())
        assert timedelta(hours=70) < whole < timedelta(hours=73)


class TestMany:
    @pytest.mark.durable
    def test_all_arrive_in_order_for_each_object_at_a_receiver_that_fails_three_in_ten(self, told_truly, settings):
        settings.WEBHOOK_HASTE = 1_000
        lock, count = Lock(), iter(range(10**6))

        def now_and_then(_call):
            with lock:
                number = next(count)
            return (500 if number % 10 in (2, 5, 8) else 200), {}, b""

        told_truly.server.answer = now_and_then
        with told_truly.inside() as cast:
            subjects = [cast.harbour, cast.priya, cast.tom, cast.lena, cast.helen]
            for number in range(150):
                announce(LOOP_ESCALATED, client_id=cast.harbour.pk, by=SYSTEM, obj=subjects[number % 5])

        def all_arrived() -> bool:
            told_truly.serve()
            with told_truly.inside():
                return WebhookDelivery.objects.filter(state="delivered").count() == 150

        wait_for_others(all_arrived)
        with told_truly.inside():
            rows = list(WebhookDelivery.objects.order_by("pk").values_list("message_id", "object_key", "state"))
        assert len(rows) == 150
        assert {state for _, _, state in rows} == {"delivered"}
        came = list(dict.fromkeys(call.headers["webhook-id"] for call in told_truly.server.calls))
        for subject in {key for _, key, _ in rows}:
            wanted = [message_id for message_id, key, _ in rows if key == subject]
            assert [each for each in came if each in wanted] == wanted


class TestAddresses:
    def test_a_name_that_leads_inside_is_refused_when_it_is_saved(self, told, monkeypatch):
        monkeypatch.setattr(webhooks, "look_up", lambda _host, _port: ["10.0.0.9"])
        with told.inside() as cast, pytest.raises(AddressRefused):
            make_subscription(by=SYSTEM, name="x", url="https://inside.example/", kinds=[], clients=[cast.harbour])

    def test_a_name_whose_answer_changed_since_is_refused_when_it_is_called(self, told, monkeypatch):
        monkeypatch.setattr(webhooks, "look_up", lambda _host, _port: ["93.184.216.34"])
        monkeypatch.setattr(outbound, "look_up", lambda _host, _port: ["127.0.0.1"])
        with told.inside() as cast:
            made, _ = make_subscription(
                by=SYSTEM, name="x", url="https://turns.example/", kinds=[], clients=[cast.harbour]
            )
        told.pk = made.pk
        told.score()
        told.serve()
        with told.inside():
            attempt = WebhookAttempt.objects.filter(delivery__subscription=made).first()
            assert attempt.status is None
            assert "inside" in attempt.words
        assert told.server.calls == []
