"""A program moves an incident in a person's name; what vouches for something stays with people."""

import pytest

from apps.clients.models import KeyScope
from apps.core.models import Event
from apps.crises.models import Incident, IncidentEntry, Statement
from apps.crises.operations.playbooks import latest_of
from tests.factories.crises import incident
from tests.factories.keys import key_for


@pytest.fixture
def burning(north):
    return incident(north.harbour, by=north.priya)


def opening(north, burning, **changes):
    return {
        "client": "harbour",
        "title": "The till is down in all shops",
        "severity": "smoulder",
        "playbook": burning.version.name,
        "by": north.lena.email,
    } | changes


class TestOpening:
    def test_gives_the_incident_with_its_steps(self, north, program, burning):
        answer = program.post("incidents/", opening(north, burning))
        assert answer.status_code == 201
        assert answer.json()["cx_lead"] == north.lena.email
        assert len(answer.json()["steps"]) == len(burning.version.steps)

    def test_is_done_once_for_a_key_of_idempotency(self, north, program, burning):
        answers = [program.post("incidents/", opening(north, burning), Idempotency_Key="alarm-7") for _ in range(2)]
        assert answers[0].json() == answers[1].json()
        assert Incident.objects.count() == 2

    def test_names_the_playbooks_that_there_are(self, north, program, burning):
        answer = program.post("incidents/", opening(north, burning, playbook="Flood"))
        assert answer.status_code == 422
        assert all(version.name in answer.content.decode() for version in latest_of(north.harbour))

    def test_of_a_rival_is_not_possible(self, north, program, burning):
        answer = program.post("incidents/", opening(north, burning, client="bloom"))
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown_client")


class TestInTheNameOfSomebody:
    @pytest.mark.parametrize("who", ["marcus", "helen", "vera"])
    def test_who_may_not_do_it_themselves_is_refused(self, north, program, burning, who):
        answer = program.post(
            f"incidents/{burning.public_id}/timeline/", {"by": getattr(north, who).email, "text": "Hm"}
        )
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["field"] == "by"

    def test_the_log_tells_the_person_and_the_key(self, north, calling, burning):
        key, text = key_for(north.harbour)
        calling(text).post(f"incidents/{burning.public_id}/timeline/", {"by": north.tom.email, "text": "Vans are back"})
        entry = IncidentEntry.objects.latest("pk")
        assert (entry.text, entry.made_by) == ("Vans are back", north.tom.pk)
        told = Event.objects.filter(name="api.acted_for").get()
        assert (told.actor_kind, told.actor_id, told.data["user_id"]) == ("key", key.pk, north.tom.pk)

    def test_reading_alone_does_not_write(self, north, calling, burning):
        reader = calling(key_for(north.harbour, scopes=[KeyScope.INCIDENTS_READ])[1])
        answer = reader.post(f"incidents/{burning.public_id}/review/", {"by": north.tom.email})
        assert answer.status_code == 403


class TestVerbs:
    def test_move_it_as_the_room_does(self, north, program, burning):
        at = f"incidents/{burning.public_id}/"
        by = {"by": north.lena.email}
        assert program.post(f"{at}severity/", by | {"severity": "fire", "because": "Two more shops"}).status_code == 200
        assert (
            program.post(f"{at}facts/", by | {"text": "Two more shops are closed"}).json()["standing"] == "unconfirmed"
        )
        assert program.post(f"{at}step/", by | {"place": 2}).json()["code"] == "step_is_not_next"
        assert program.post(f"{at}step/", by | {"place": 1}).json()["steps"][0]["done_at"] is not None
        late = {"at": "2199-01-01T09:00:00Z"}
        assert program.post(f"{at}next-update/", by | late).json()["next_update_at"] is not None
        assert program.post(f"{at}review/", by).json()["state"] == "review"
        assert program.post(f"{at}flare-up/", by | {"because": "A fourth shop"}).json()["state"] == "open"

    def test_a_statement_is_written_and_waits_for_people(self, north, program, burning):
        words = "We are sorry. Everyone who waited will have their money back by Friday."
        answer = program.post(f"incidents/{burning.public_id}/statements/", {"by": north.tom.email, "text": words})
        assert answer.json()["statements"][0]["promises"] is True
        assert Statement.objects.get().approved_at is None

    @pytest.mark.parametrize("verb", ["approve", "release", "remedy", "close", "judge"])
    def test_what_vouches_has_no_address(self, north, program, burning, verb):
        answer = program.post(f"incidents/{burning.public_id}/{verb}/", {"by": north.tom.email})
        assert answer.status_code == 404
