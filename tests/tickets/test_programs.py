"""Tickets for programs: sent in, read, said in, moved."""

import json

import pytest

from apps.core import clock
from tests.factories.keys import key_for
from tests.factories.tickets import opened_ticket


class TestPrograms:
    @pytest.fixture
    def call(self, north, browse):
        _key, text = key_for(north.harbour)
        browser = browse("north.test")

        def ask(method, path, body=None):
            return browser.generic(
                method,
                f"/api/v1/tickets/{path}",
                json.dumps(body) if body is not None else "",
                content_type="application/json",
                headers={"Authorization": f"Bearer {text}"},
            )

        return ask

    def sent(self, **more):
        return {
            "client": "harbour",
            "channel": "chat",
            "text": "No coffee",
            "said_at": clock.now().isoformat(),
            "source_id": "z-1",
        } | more

    def test_one_twice_is_one(self, call):
        first, again = call("POST", "", self.sent()), call("POST", "", self.sent())
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json()["id"] == again.json()["id"]
        assert {each["kind"] for each in first.json()["clocks"]} == {"first", "solve"}

    def test_many_with_each_ones_answer_in_its_place(self, call):
        rows = [
            self.sent(),
            self.sent(client="bloom", source_id="b"),
            self.sent(source_id="z-2", channel="pigeon"),
            self.sent(),
        ]
        body = call("POST", "", rows).json()
        assert [each["status"] for each in body["results"]] == [201, 422, 422, 200]
        assert (body["created"], body["duplicates"], body["rejected"]) == (1, 1, 2)

    def test_list_read_say_and_move(self, call, north):
        one = call("POST", "", self.sent(customer={"email": "u@x.test"})).json()["id"]
        assert len(call("GET", "?state=new&client=harbour").json()["results"]) == 1
        assert call("POST", f"{one}/wait/", {}).status_code == 409
        said = {"kind": "reply", "channel": "chat", "text": "Coming", "said_at": clock.now().isoformat()}
        assert call("POST", f"{one}/messages/", said | {"then": "waiting"}).status_code == 201
        assert call("GET", f"{one}/").json()["state"] == "waiting"
        call("POST", f"{one}/messages/", said | {"kind": "customer", "text": "Thanks"})
        assert [each["kind"] for each in call("GET", f"{one}/messages/").json()["results"]] == [
            "customer",
            "reply",
            "customer",
        ]
        assert call("POST", f"{one}/assign/", {"owner": "lena@north.test"}).json()["owner"] == "lena@north.test"
        assert call("POST", f"{one}/assign/", {"owner": "marcus@north.test"}).status_code == 422
        assert call("POST", f"{one}/priority/", {"priority": "urgent"}).json()["priority"] == "urgent"
        assert call("POST", f"{one}/solve/", {}).status_code == 409
        assert call("POST", f"{one}/solve/", {"because": "Thanks only"}).json()["state"] == "solved"
        assert call("POST", f"{one}/close/", {}).json()["state"] == "closed"
        assert call("POST", f"{one}/reopen/", {"because": "Leaks"}).json()["state"] == "reopened"
        other = call("POST", "", self.sent(source_id="z-9")).json()["id"]
        assert call("POST", f"{other}/merge/", {"into": one}).json()["merged_into"] == one
        assert call("POST", f"{other}/take-out/", {}).json()["merged_into"] is None
        assert call("POST", f"{one}/flag/", {"because": "A journalist"}).json()["pr_owner"] == "tom@north.test"

    def test_a_rivals_ticket_is_not_there(self, call, north):
        rival = opened_ticket(north.bloom)
        assert call("GET", f"{rival.public_id}/").status_code == 404
        assert call("POST", f"{rival.public_id}/solve/", {"because": "x"}).status_code == 404
