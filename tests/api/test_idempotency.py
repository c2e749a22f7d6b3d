"""The same call twice: by a program that lost the answer, and by twenty at once."""

import json
import threading
from collections import Counter

import pytest
from django.db import connections, transaction
from django.test import Client as Browser

from apps.api.idempotency import KEPT
from apps.api.models import GivenAnswer
from apps.clients.models import Client
from apps.core import clock
from apps.feedback.models import Response
from tests.api.conftest import sent
from tests.conftest import in_agency
from tests.factories.keys import key_for


class TestSentAgain:
    def test_gets_the_first_answer_and_does_nothing(self, program):
        first = program.post("responses/", sent(), idempotency_key="k-1")
        again = program.post("responses/", sent(), idempotency_key="k-1")
        assert (first.status_code, again.status_code) == (201, 201), "without the key it would say 200"
        assert first.json() == again.json()
        assert again.headers["Idempotency-Replayed"] == "true"
        assert Response.objects.count() == 1

    def test_a_refusal_is_given_again_too(self, program):
        for _ in range(2):
            assert program.post("responses/", sent(score=11), idempotency_key="k-1").status_code == 422

    def test_with_another_body_is_refused(self, program):
        program.post("responses/", sent(), idempotency_key="k-1")
        answer = program.post("responses/", sent(score=9), idempotency_key="k-1")
        assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")

    def test_by_another_program_is_another_call(self, program, north, calling):
        program.post("responses/", sent(), idempotency_key="k-1")
        other = calling(key_for(north.harbour)[1])
        assert other.post("responses/", sent(score=9, source_id="r-2"), idempotency_key="k-1").status_code == 201

    def test_after_a_day_is_a_new_call(self, program):
        program.post("responses/", sent(), idempotency_key="k-1")
        GivenAnswer.objects.update(at=clock.now() - KEPT * 2)
        assert program.post("responses/", sent(), idempotency_key="k-1").status_code == 200


@pytest.mark.durable
class TestTwentyAtOnce:
    def test_do_it_once_and_get_one_answer(self, durable):
        with in_agency("north"), transaction.atomic():
            _, text = key_for(Client.objects.get(slug="harbour"))
        answers, start = [], threading.Barrier(20)

        def call():
            browser = Browser(headers={"host": "north.test", "authorization": f"Bearer {text}"})
            start.wait(timeout=30)
            try:
                answer = browser.post(
                    "/api/v1/responses/",
                    json.dumps(sent()),
                    content_type="application/json",
                    headers={"idempotency-key": "one"},
                )
                answers.append((answer.status_code, answer.content))
            finally:
                connections.close_all()

        threads = [threading.Thread(target=call) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert Counter(status for status, _ in answers) == {201: 20}
        assert len({content for _, content in answers}) == 1
        with in_agency("north"), transaction.atomic():
            assert Response.objects.count() == 1
