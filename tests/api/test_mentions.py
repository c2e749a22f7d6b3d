"""Mentions sent in by programs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.listening.models import Alert, Mention
from tests.factories.keys import key_for
from tests.factories.mentions import mention


def told(**changes):
    """What a listening tool sends of one post."""
    return {
        "client": "harbour",
        "source": "chirper",
        "source_kind": "social",
        "source_id": "p-1",
        "text": "The worst service ever, I am furious",
        "author": "@una",
        "reach": 1200,
        "said_at": "2026-11-20T10:00:00Z",
    } | changes


class TestSendingOne:
    def test_says_what_it_understood(self, program):
        answer = program.post("mentions/", told())
        assert answer.status_code == 201
        body = answer.json()
        assert (body["sentiment"], body["language"], body["risk_reasons"]) == ("negative", "en", ["It complains"])
        assert (body["source"]["code"], body["source_id"], body["reach"]) == ("chirper", "p-1", 1200)

    def test_the_same_again_changes_nothing(self, program):
        first, again = program.post("mentions/", told()), program.post("mentions/", told())
        assert (again.status_code, again.json()) == (200, first.json())
        assert Mention.objects.count() == 1

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("text", ""),
            ("text", "a\0b"),
            ("said_at", "2026-11-20T10:00:00"),
            ("source", "no slug"),
            ("reach", -1),
            ("author_kind", "king"),
            ("client", "bloom"),
        ],
    )
    def test_names_the_field_that_is_wrong(self, program, field, value):
        answer = program.post("mentions/", told(**{field: value}))
        assert answer.status_code == 422
        assert field in str(answer.json())
        assert not Mention.objects.exists()


class TestSendingMany:
    def test_each_has_its_result(self, program):
        long = "Nobody at the hotline answers the telephone and my parcel is still on its way somewhere"
        answer = program.post(
            "mentions/",
            [
                told(text=long),
                told(text=long, source_id="p-2", author="@other", reach=300),
                told(source_id="p-3", text=""),
                told(source_id="p-1", text=long),
            ],
        )
        assert answer.status_code == 207
        body = answer.json()
        assert [row["status"] for row in body["results"]] == [201, 200, 422, 200]
        assert [row.get("outcome") for row in body["results"]] == ["new", "echo", None, "known"]
        assert {name: body[name] for name in ("created", "known", "edited", "echoes", "rejected")} == {
            "created": 1,
            "known": 1,
            "edited": 0,
            "echoes": 1,
            "rejected": 1,
        }
        assert body["results"][0]["mention"]["reach"] == 1500

    def test_more_than_a_thousand_are_refused(self, program):
        assert program.post("mentions/", [told()] * 1001).status_code == 422


class TestReading:
    def test_a_rivals_are_not_there(self, north, calling):
        one = mention(north.bloom)
        program = calling(key_for(north.harbour)[1])
        assert program.get("mentions/").json()["results"] == []
        assert program.get(f"mentions/{one.public_id}/").status_code == 404

    def test_filters_by_feeling_and_place(self, program):
        program.post("mentions/", [told(), told(source_id="p-2", text="Excellent service, thank you", author="@b")])
        found = program.get("mentions/?sentiment=positive&source=chirper").json()["results"]
        assert [row["source_id"] for row in found] == ["p-2"]

    def test_what_is_removed_loses_its_words(self, program, browse):
        made = program.post("mentions/", told()).json()
        answer = program.browser.delete(f"/api/v1/mentions/{made['id']}/", headers=program.headers)
        assert answer.status_code == 204
        assert program.get(f"mentions/{made['id']}/").json()["text"] == ""

    def test_alerts_are_read_with_their_sentence(self, program, north):
        one = mention(north.harbour)
        at = one.said_at
        Alert.objects.create(
            client=north.harbour,
            public_id="a1",
            series="source",
            ref=one.source_id,
            direction="spike",
            began_at=at,
            until=at,
            raised_at=at,
            delay_ms=9,
            score=6,
            seen=50,
            usual=5,
        )
        [alert] = program.get("alerts/").json()["results"]
        assert alert["sentence"] == "much more is said (Chirper): 50 mentions in four hours, usually 5"


class TestAllOrNothing:
    def test_one_that_is_wrong_stops_all_of_them(self, program):
        answer = program.post("mentions/?all_or_nothing=true", [told(), told(source_id="p-2", text="")])
        assert answer.status_code == 422
        assert [row["status"] for row in answer.json()["results"]] == [424, 422]
        assert not Mention.objects.exists()

    def test_many_of_one_client_look_for_it_once(self, program):
        asked = []
        for count in (5, 40):
            items = [told(source_id=f"{count}-{n}", author=f"@{count}-{n}", text=f"{n} {count}") for n in range(count)]
            with CaptureQueriesContext(connection) as seen:
                assert program.post("mentions/", items).status_code == 207
            asked.append(len(seen))
        assert asked[1] <= asked[0] + 6  # above twenty rows they are staged; nothing is asked for each
