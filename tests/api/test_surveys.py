"""A program makes, words, opens and closes surveys by the rules of the screen."""

import pytest
from django.test.utils import CaptureQueriesContext

from apps.clients.models import KeyScope
from apps.core.models import Event
from apps.feedback.models import AskRound, Survey
from apps.feedback.surveys.making import TEXTS, usual_texts
from tests.factories.keys import key_for
from tests.factories.surveys import open_survey, started_round

NEW = {"client": "harbour", "name": "After the delivery", "languages": ["en", "es"]}


@pytest.fixture
def survey(north):
    return open_survey(north.harbour)


def texts(north, **changes):
    return {"language": "de"} | usual_texts(north.harbour, "de") | changes


class TestMaking:
    def test_begins_a_draft_with_words_in_each_language(self, north, program):
        answer = program.post("surveys/", NEW)
        assert answer.status_code == 201
        told = answer.json()
        assert (told["state"], told["answers"]) == ("draft", 0)
        assert {each["language"] for each in told["wordings"]} == {"en", "es"}
        assert all(each["question"] for each in told["wordings"])

    def test_is_done_once_for_a_key_of_idempotency(self, north, program):
        answers = [program.post("surveys/", NEW, Idempotency_Key="survey-7") for _ in range(2)]
        assert answers[0].json() == answers[1].json()
        assert Survey.objects.count() == 1

    def test_names_the_field_that_is_wrong(self, north, program):
        answer = program.post("surveys/", NEW | {"languages": ["xx"]})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["field"].startswith("languages")

    def test_for_a_rival_is_not_possible(self, north, program):
        answer = program.post("surveys/", NEW | {"client": "bloom"})
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown_client")


class TestReading:
    def test_gives_the_open_link_on_the_brands_own_host(self, north, program, survey):
        [told] = program.get("surveys/").json()["results"]
        assert told["url"].endswith(f"{survey.path}")
        assert "harbour" in told["url"]
        assert program.get(f"surveys/{survey.public_id}/").json() == told

    def test_leaves_out_what_the_filter_leaves_out(self, north, program, survey):
        assert program.get("surveys/?state=draft").json()["results"] == []
        assert len(program.get("surveys/?state=open&client=harbour").json()["results"]) == 1

    def test_of_a_rival_finds_nothing(self, north, program):
        other = open_survey(north.bloom)
        assert program.get("surveys/").json()["results"] == []
        assert program.get(f"surveys/{other.public_id}/").status_code == 404
        assert program.post(f"surveys/{other.public_id}/close/", {}).status_code == 404

    def test_takes_as_many_queries_for_one_as_for_ten(self, north, program, survey, db):
        from django.db import connection

        program.get("surveys/")
        with CaptureQueriesContext(connection) as one:
            program.get("surveys/")
        for _ in range(9):
            open_survey(north.harbour)
        with CaptureQueriesContext(connection) as ten:
            program.get("surveys/")
        assert len(ten) == len(one)


class TestVerbs:
    def test_open_and_close_as_the_screen_does(self, north, program):
        at = f"surveys/{program.post('surveys/', NEW).json()['id']}/"
        assert program.post(f"{at}open/", {}).json()["state"] == "open"
        assert program.post(f"{at}close/", {}).json()["state"] == "closed"

    def test_closing_ends_the_plans_that_mail_it(self, north, program, survey):
        plan = started_round(north.harbour, survey=survey)
        program.post(f"surveys/{survey.public_id}/close/", {})
        plan.refresh_from_db()
        assert plan.state == AskRound.State.ENDED

    def test_a_move_that_there_is_not_is_a_conflict(self, north, program, survey):
        answer = program.post(f"surveys/{survey.public_id}/open/", {})
        assert answer.status_code == 409
        assert answer.json()["detail"]

    def test_words_a_language_whole(self, north, program, survey):
        told = program.post(f"surveys/{survey.public_id}/word/", texts(north, question="Wie war es?")).json()
        [german] = [each for each in told["wordings"] if each["language"] == "de"]
        assert german["question"] == "Wie war es?"
        assert set(german) == {"language", *TEXTS}

    def test_names_the_text_that_is_missing(self, north, program, survey):
        answer = program.post(f"surveys/{survey.public_id}/word/", texts(north, thanks=" "))
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "thanks")

    def test_takes_a_language_away_but_not_the_last(self, north, program, survey):
        at = f"surveys/{survey.public_id}/remove-wording/"
        assert [each["language"] for each in program.post(at, {"language": "es"}).json()["wordings"]] == ["en"]
        assert program.post(at, {"language": "en"}).status_code == 422

    def test_lets_websites_show_it(self, north, program, survey):
        at = f"surveys/{survey.public_id}/origins/"
        assert program.post(at, {"origins": ["https://shop.example"]}).json()["origins"] == ["https://shop.example"]
        assert program.post(at, {"origins": ["shop; script-src *"]}).status_code == 422

    def test_reading_alone_does_not_write(self, north, calling, survey):
        reader = calling(key_for(north.harbour, scopes=[KeyScope.SURVEYS_READ])[1])
        assert reader.get("surveys/").status_code == 200
        assert reader.post(f"surveys/{survey.public_id}/close/", {}).status_code == 403

    def test_the_log_tells_the_key(self, north, calling, survey):
        key, text = key_for(north.harbour)
        calling(text).post(f"surveys/{survey.public_id}/close/", {})
        told = Event.objects.filter(object_type="feedback.survey", object_id=survey.pk).latest("pk")
        assert (told.actor_kind, told.actor_id) == ("key", key.pk)
