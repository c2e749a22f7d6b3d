"""Scores sent in by programs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.feedback.models import Response
from apps.outreach.models import OutreachCase
from tests.api.conftest import sent
from tests.factories.feedback import ResponseFactory
from tests.factories.keys import key_for


class TestSendingOne:
    def test_opens_the_outreach_and_its_deadline_in_the_same_moment(self, program, north):
        answer = program.post("responses/", sent())
        assert answer.status_code == 201
        made = Response.objects.get(public_id=answer.json()["id"])
        case = OutreachCase.objects.get(response=made)
        assert Deadline.objects.filter(kind="outreach.first_contact", subject_id=case.pk).exists()

    def test_says_what_it_understood(self, program):
        told = program.post("responses/", sent(language="EN")).json()
        assert told | {"id": "", "received_at": ""} == {
            "id": "",
            "client": "harbour",
            "source_id": "r-1",
            "score": 10,
            "kind": "promoter",
            "comment": "Never had to chase a delivery.",
            "answered_at": "2026-11-20T10:00:00Z",
            "received_at": "",
            "language": "en",
            "segment": "",
            "customer": told["customer"],
        }
        assert told["customer"]["email"] == "ben@tidewell.test"

    def test_the_same_again_changes_nothing_and_shows_what_is_here(self, program):
        first = program.post("responses/", sent())
        again = program.post("responses/", sent())
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json() == again.json()
        assert Response.objects.count() == 1

    def test_without_a_source_id_the_same_values_are_the_same_answer(self, program):
        assert program.post("responses/", sent(source_id="")).status_code == 201
        assert program.post("responses/", sent(source_id="")).status_code == 200
        assert program.post("responses/", sent(source_id="", score=9)).status_code == 201

    def test_notes_that_a_program_did_it(self, program):
        program.post("responses/", sent())
        assert Event.objects.get(name="feedback.responses_received").actor_kind == "key"

    def test_an_answer_of_nobody_known_counts_and_opens_nothing(self, program):
        answer = program.post("responses/", sent(customer={}))
        assert answer.status_code == 201
        assert answer.json()["customer"] is None
        assert not OutreachCase.objects.exists()


WRONG = {
    "no score": ({"score": None}, "score"),
    "a score in words": ({"score": "ten"}, "score"),
    "a score above 10": ({"score": 11}, "score"),
    "a yes for a score": ({"score": True}, "score"),
    "half a score": ({"score": 9.5}, "score"),
    "no moment": ({"answered_at": ""}, "answered_at"),
    "a moment without a zone": ({"answered_at": "2026-11-20T10:00:00"}, "answered_at"),
    "a moment to come": ({"answered_at": "2099-01-01T00:00:00Z"}, "answered_at"),
    "an address that is none": ({"customer": {"email": "ben@"}}, "customer.email"),
    "a telephone that is none": ({"customer": {"phone": "call me"}}, "customer.phone"),
    "a name as long as a page": ({"customer": {"name": "x" * 900}}, "customer.name"),
    "words with a NUL": ({"comment": "a\x00b"}, "comment"),
    "a customer that is a list": ({"customer": ["Ben"]}, "customer"),
    "a client nobody has": ({"client": "nobody"}, "client"),
    "the rival's client": ({"client": "bloom"}, "client"),
}


class TestBadInput:
    @pytest.mark.parametrize(("change", "field"), WRONG.values(), ids=WRONG)
    def test_is_refused_with_its_field_and_nothing_is_taken(self, program, change, field):
        answer = program.post("responses/", sent(**change))
        assert answer.status_code == 422
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.json()["errors"][0]["field"] == field
        assert Response.objects.count() == 0

    @pytest.mark.parametrize("body", ["{", "[", '"text"', "17", "null", "[[]]", "[null]", '{"client": {"$ne": 1}}'])
    def test_that_is_no_response_at_all_is_a_problem_and_no_fault(self, program, body):
        answer = program.browser.post(
            "/api/v1/responses/", body, content_type="application/json", headers=program.headers
        )
        assert answer.status_code in {207, 400, 422}
        assert Response.objects.count() == 0

    def test_of_another_kind_than_json_is_not_read(self, program):
        answer = program.browser.post("/api/v1/responses/", {"score": 9}, headers=program.headers)
        assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")

    def test_larger_than_a_call_may_be_is_said_so(self, program):
        answer = program.post("responses/", sent(comment="x" * 4_300_000))
        assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")

    @pytest.mark.parametrize("text", ["\u202egnp.exe", "<script>alert(1)</script>", "👩🏽‍🚒", "שלום"])
    def test_strange_words_are_kept_as_words(self, program, text):
        answer = program.post("responses/", sent(comment=text))
        assert answer.status_code == 201
        assert Response.objects.get().comment == answer.json()["comment"] != ""


class TestSendingMany:
    def test_gives_a_result_for_each_and_keeps_the_good_ones(self, program):
        body = [sent(source_id=f"r-{n}", score=score) for n, score in enumerate([10, 12, 3, 7])]
        answer = program.post("responses/", [*body, body[0]])
        told = answer.json()
        assert answer.status_code == 207
        assert [row["status"] for row in told["results"]] == [201, 422, 201, 201, 200]
        assert (told["created"], told["duplicates"], told["rejected"]) == (3, 1, 1)
        assert told["results"][1]["problem"]["errors"][0]["field"] == "score"

    def test_all_or_nothing_takes_nothing_where_one_is_wrong(self, program):
        answer = program.post("responses/?all_or_nothing=true", [sent(), sent(source_id="r-2", score=-1)])
        assert answer.status_code == 422
        assert [row["status"] for row in answer.json()["results"]] == [424, 422]
        assert Response.objects.count() == 0

    def test_goes_to_each_client_of_the_key(self, north, calling):
        program = calling(key_for(north.harbour, north.bloom)[1])
        body = [sent(), sent(client="bloom"), sent(source_id="r-2")]
        told = program.post("responses/", body).json()
        assert [row["response"]["client"] for row in told["results"]] == ["harbour", "bloom", "harbour"]

    @pytest.mark.parametrize("amount", [0, 1001])
    def test_takes_one_to_a_thousand(self, program, amount):
        assert program.post("responses/", [sent()] * amount).status_code == 422

    def test_asks_the_database_no_more_often_for_two_hundred_than_for_thirty(self, program):
        def statements(first, amount):
            body = [
                sent(source_id=f"r-{n}", customer={"key": f"c-{n}", "email": f"p{n}@x.test"})
                for n in range(first, first + amount)
            ]
            with CaptureQueriesContext(connection) as captured:
                assert program.post("responses/", body).json()["created"] == amount
            return len(captured)

        statements(0, 1)  # the first responses of a client also tick a first step
        assert statements(1000, 200) <= statements(100, 30)


class TestReading:
    def test_shows_the_keys_brands_only(self, program, north):
        ours, theirs = ResponseFactory(client=north.harbour), ResponseFactory(client=north.bloom)
        assert [row["id"] for row in program.get("responses/").json()["results"]] == [ours.public_id]
        assert program.get(f"responses/{ours.public_id}/").status_code == 200
        assert program.get(f"responses/{theirs.public_id}/").status_code == 404

    def test_goes_through_pages_without_gap_or_double(self, program, north):
        made = {ResponseFactory(client=north.harbour).public_id for _ in range(7)}
        found, path = [], "responses/?page_size=3"
        while path:
            page = program.get(path).json()
            found += [row["id"] for row in page["results"]]
            path = page["next"].split("/api/v1/")[1] if page["next"] else ""
        assert len(found) == 7
        assert set(found) == made

    def test_filters_by_kind(self, program, north):
        ResponseFactory(client=north.harbour, score=9)
        low = ResponseFactory(client=north.harbour, score=4)
        told = program.get("responses/?kind=detractor").json()["results"]
        assert [row["id"] for row in told] == [low.public_id]

    @pytest.mark.parametrize("query", ["kind=angry", "sort=score", "answered_from=yesterday"])
    def test_a_filter_that_there_is_not_is_refused(self, program, query):
        answer = program.get(f"responses/?{query}")
        assert (answer.status_code, answer.json()["code"]) == (422, "bad_input")
        assert answer.json()["errors"][0]["field"] == query.split("=")[0]

    def test_shows_outreach_with_its_moment(self, program):
        program.post("responses/", sent())
        [case] = program.get("outreach/").json()["results"]
        assert (case["state"], case["due_at"]) == ("due", "2026-11-22T10:00:00Z")
        assert program.get(f"outreach/{case['id']}/").json() == case
        assert program.get("outreach/?state=contacted").json()["results"] == []
