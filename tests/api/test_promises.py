"""A program registers promises, brings figures in, and hears how promises stand, by the rules of the screen."""

from datetime import timedelta

import pytest

from apps.clients.models import KeyScope
from apps.core import clock
from apps.promises.models import Promise
from tests.factories.keys import key_for
from tests.factories.promises import promise, tickets

NEW = {"client": "harbour", "text": "We answer within a day", "metric": "first_answer", "threshold": "24"}


@pytest.fixture
def registered(north):
    return promise(north.harbour, by=north.tom)


class TestRegistering:
    def test_checks_at_once(self, north, program):
        now = clock.now()
        tickets(north.harbour, [(now - timedelta(days=3), now - timedelta(days=1))])
        answer = program.post("promises/", NEW)
        told = answer.json()
        assert answer.status_code == 201
        assert (told["standing"], told["n"], told["met"], told["kept_share"]) == ("broken", 1, 0, 0.0)

    def test_is_done_once_for_a_key_of_idempotency(self, north, program):
        answers = [program.post("promises/", NEW, Idempotency_Key="promise-7") for _ in range(2)]
        assert answers[0].json() == answers[1].json()
        assert Promise.objects.count() == 1

    @pytest.mark.parametrize(
        ("given", "field"), [({"threshold": "0"}, "threshold"), ({"window_days": 31}, "window_days")]
    )
    def test_names_the_field_that_is_wrong(self, north, program, given, field):
        answer = program.post("promises/", NEW | given)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)

    def test_for_a_rival_is_not_possible(self, north, program):
        answer = program.post("promises/", NEW | {"client": "bloom"})
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown_client")


class TestOne:
    def test_is_changed_checked_and_put_away(self, north, program, registered):
        path = f"promises/{registered.public_id}/"
        changed = program.post(f"{path}change/", {"text": "Soon", "metric": "solved", "threshold": "48"})
        assert (changed.json()["metric"], changed.json()["threshold"]) == ("solved", "48.0000")
        assert program.post(f"{path}check/", {}).json()["standing"] == "no_data"
        assert program.post(f"{path}archive/", {}).json()["archived_at"] is not None

    def test_of_a_rival_is_not_there(self, north, program):
        other = promise(north.bloom, by=north.olga)
        assert program.get(f"promises/{other.public_id}/").status_code == 404
        assert program.get("promises/").json()["results"] == []

    def test_is_only_read_with_a_key_for_reading(self, north, calling, registered):
        reader = calling(key_for(north.harbour, scopes=[KeyScope.PROMISES_READ])[1])
        assert reader.get("promises/?standing=no_data").json()["results"][0]["id"] == registered.public_id
        assert reader.post(f"promises/{registered.public_id}/check/", {}).status_code == 403


class TestSeries:
    def test_is_filled_and_a_promise_is_measured_by_it(self, north, program):
        now = clock.now()
        points = [{"at": (now - timedelta(days=n)).isoformat(), "value": str(90 + n)} for n in range(1, 4)]
        filled = program.post("series/", {"client": "harbour", "name": "In time", "unit": "%", "points": points})
        assert (filled.status_code, filled.json()["points"]) == (200, 3)
        given = {"metric": "series", "series": "In time", "operator": "at_least", "threshold": "92", "share": "60"}
        told = program.post("promises/", NEW | given).json()
        assert (told["n"], told["met"], told["standing"]) == (3, 2, "kept")
