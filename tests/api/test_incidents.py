"""Incidents as programs read them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.crises.operations.facts import judge_fact, state_fact
from apps.crises.operations.statements import record_remedy, write_statement
from apps.crises.operations.timeline import add_note
from tests.factories.crises import incident
from tests.factories.keys import key_for


@pytest.fixture
def burning(north):
    return incident(north.harbour, by=north.priya)


class TestReading:
    def test_one_comes_whole(self, north, program, burning):
        record_remedy(by=north.lena, incident=burning, text="Refund all orders", is_done=True)
        write_statement(by=north.tom, incident=burning, text="We know that vans are late.")
        told = program.get(f"incidents/{burning.public_id}/").json()
        assert (told["title"], told["severity"], told["state"]) == ("Vans are late", "smoulder", "open")
        assert [step["place"] for step in told["steps"]] == [1, 2]
        assert told["remedies"][0]["text"] == "Refund all orders"
        assert told["statements"][0]["released_at"] is None
        listed = program.get("incidents/?severity=smoulder&state=open").json()["results"]
        assert [each["id"] for each in listed] == [burning.public_id]
        assert program.get("incidents/?severity=fire").json()["results"] == []

    def test_the_timeline_goes_on_behind_the_last_line_in_a_fixed_number_of_queries(self, north, program, burning):
        def asked():
            with CaptureQueriesContext(connection) as queries:
                told = program.get(f"incidents/{burning.public_id}/timeline/").json()["results"]
            return told, len(queries)

        asked()  # what is looked up once in a while
        first, few = asked()
        for number in range(8):
            add_note(by=north.tom, incident=burning, text=f"Note {number}")
        told, many = asked()
        assert many == few
        assert told[0] == first[0]
        later = program.get(f"incidents/{burning.public_id}/timeline/?after={first[-1]['id']}").json()["results"]
        assert [line["text"] for line in later] == [f"Note {number}" for number in range(8)]
        assert {line["by"] for line in later} == {north.tom.email}
        assert program.get(f"incidents/{burning.public_id}/timeline/?before=1").status_code == 422

    def test_the_board_of_facts(self, north, program, burning):
        fact = state_fact(by=north.tom, incident=burning, text="Three of five vans broke down")
        state_fact(by=north.tom, incident=burning, text="The depot is safe")
        judge_fact(by=north.lena, fact=fact, standing="confirmed")
        told = program.get(f"incidents/{burning.public_id}/facts/?standing=confirmed").json()["results"]
        assert [(each["text"], each["by"]) for each in told] == [("Three of five vans broke down", north.tom.email)]

    def test_a_rivals_are_not_there_and_neither_are_they_without_the_scope(self, north, calling, burning):
        rival = calling(key_for(north.bloom)[1])
        for path in ("", "timeline/", "facts/"):
            assert rival.get(f"incidents/{burning.public_id}/{path}").status_code == 404
        assert rival.get("incidents/").json()["results"] == []
        assert calling(key_for(north.harbour, scopes=("tickets:read",))[1]).get("incidents/").status_code == 403
