"""What happened, for programs that follow along: complete, in order, and of their own clients."""

import json
import threading
import time

import pytest
from django.db import connection, connections, transaction

from apps.clients.queries import whole_agency
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.feedback.events import LOOP_ESCALATED
from apps.integrations.opaque import place_text
from apps.tenancy.models import Agency
from tests.conftest import AgencyBrowser, cast_of_agency
from tests.factories.keys import key_for
from tests.waiting import wait_for_others

EACH = 25


class TestAsking:
    @pytest.mark.parametrize(
        ("query", "field"),
        [("after=evt_nothing", "after"), ("limit=0", "limit"), ("limit=501", "limit"), ("limit=x", "limit"),
         ("type=no.such", "type"), ("colour=red", "colour"), ("after=%00", "after")],
    )  # fmt: skip
    def test_what_cannot_be_understood_is_told(self, program, query, field):
        answer = program.get(f"events/?{query}")
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)

    def test_a_place_of_another_agency_is_none(self, program, south):
        theirs = place_text(5, 5)
        assert program.get(f"events/?after={theirs}").status_code == 422

    def test_needs_its_scope(self, north, calling):
        text = key_for(north.harbour, scopes=("responses:read",))[1]
        assert calling(text).get("events/").status_code == 403

    def test_from_now_on_there_is_nothing_yet(self, program):
        told = program.get("events/?after=now").json()
        assert (told["events"], told["has_more"]) == ([], False)
        assert program.get(f"events/?after={told['next']}").status_code == 200


class Following:
    """A program that asks again and again, in a database with real transactions."""

    def __init__(self, slug: str) -> None:
        connection.set_schema_to_public()
        with transaction.atomic():
            self.agency = Agency.objects.get(slug="north")
        with inside(self.agency) as cast:
            self.text = key_for(getattr(cast, slug))[1]
        self.browser, self.place, self.seen = AgencyBrowser("north.test"), "", []

    def ask(self, limit: int = 7) -> bool:
        query = f"?limit={limit}" + (f"&after={self.place}" if self.place else "")
        answer = self.browser.get(f"/api/v1/events/{query}", headers={"Authorization": f"Bearer {self.text}"})
        told = answer.json()
        self.seen += told["events"]
        self.place = told["next"]
        return told["has_more"]

    def ask_to_the_end(self) -> int:
        """How many it has seen by now."""
        while self.ask(500):
            continue
        return len(self.seen)


class inside:  # noqa: N801 - reads as a phrase
    def __init__(self, agency: Agency) -> None:
        self.agency = agency

    def __enter__(self):
        connection.set_tenant(self.agency)
        self.block = transaction.atomic()
        self.block.__enter__()
        scope.limit_to(whole_agency())
        return cast_of_agency()

    def __exit__(self, *raised):
        self.block.__exit__(*raised)
        connection.set_schema_to_public()
        scope.limit_to([])


def write_many(agency: Agency, number: int) -> None:
    """For both brands; some transactions draw their numbers early and commit late."""
    try:
        for each in range(EACH):
            with inside(agency) as cast:
                announce(LOOP_ESCALATED, client_id=cast.harbour.pk, by=SYSTEM, obj=cast.harbour)
                announce(LOOP_ESCALATED, client_id=cast.bloom.pk, by=SYSTEM, obj=cast.bloom)
                if (each + number) % 3 == 0:
                    time.sleep(0.01)
    finally:
        connections.close_all()


@pytest.mark.durable
class TestFollowing:
    def test_nothing_is_missed_or_doubled_while_four_write_at_once(self, durable):
        follower = Following("harbour")
        follower.ask_to_the_end()
        follower.seen.clear()
        writers = [threading.Thread(target=write_many, args=[follower.agency, number]) for number in range(4)]
        for writer in writers:
            writer.start()
        while any(writer.is_alive() for writer in writers):
            follower.ask()
        wait_for_others(lambda: follower.ask_to_the_end() >= 4 * EACH)
        ids = [each["id"] for each in follower.seen]
        assert len(ids) == len(set(ids)) == 4 * EACH
        assert {each["client"] for each in follower.seen} == {"harbour"}

    def test_an_entry_holds_public_ids_only_and_is_the_same_whenever_it_is_asked_for(self, durable):
        follower = Following("harbour")
        with inside(follower.agency) as cast:
            announce(LOOP_ESCALATED, client_id=cast.harbour.pk, by=SYSTEM, obj=cast.harbour)
            public_id = cast.harbour.public_id
        wait_for_others(lambda: follower.ask_to_the_end() and "escalated" in follower.seen[-1]["type"])
        entry = follower.seen[-1]
        assert entry["object"] == {"type": "clients.client", "id": public_id}
        assert (entry["type"], entry["client"], entry["details"]) == ("feedback.loop_escalated", "harbour", {})
        assert not [word for word in json.dumps(follower.seen).split('"') if word.endswith("_id")]
        first = list(follower.seen)
        follower.place = ""
        follower.seen.clear()
        follower.ask_to_the_end()
        assert follower.seen == first
