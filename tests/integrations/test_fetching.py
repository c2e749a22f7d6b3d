"""Tools whose deliveries carry no answers: they are fetched with a token, by the one function that calls outside."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.feedback.models import Response
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations import make_connection, replay_arrival
from apps.outreach.models import OutreachCase
from tests.core.receivers import Call, Receiver, receiver
from tests.integrations.conftest import SECRET, Delivering, Sent, Tool, qualtrics, surveymonkey, sweep_in_north

MONKEY = Tool(
    "surveymonkey",
    surveymonkey,
    {
        "event_type": "response_completed",
        "event_id": "10027615",
        "object_type": "response",
        "object_id": "5007154401",
        "resources": {"respondent_id": "5007154401", "survey_id": "123456789"},
    },
    {"score": "How likely are you to recommend us?", "comment": "302"},
    True,
)
QUALTRICS = Tool(
    "qualtrics",
    qualtrics,
    {"Status": "Complete", "SurveyID": "SV_22V", "ResponseID": "R_1l9m", "CompletedDate": "2026-11-25 13:28:11"},
    {"score": "QID1", "comment": "QID2_TEXT"},
    True,
)
ANSWERS: dict[str, dict[str, Any]] = {
    "/v3/surveys/123456789/responses/5007154401/details?simple=true": {
        "id": "5007154401",
        "response_status": "completed",
        "date_created": "2026-11-25T14:30:00+00:00",
        "first_name": "Ben",
        "email_address": "ben@tidewell.test",
        "pages": [
            {
                "questions": [
                    {
                        "id": "301",
                        "heading": "How likely are you to recommend us?",
                        "answers": [{"choice_id": "9", "simple_text": "Us - 10"}],
                    },
                    {"id": "302", "heading": "Why?", "answers": [{"text": "Never had to chase."}]},
                ]
            }
        ],
    },
    "/API/v3/surveys/SV_22V/responses/R_1l9m": {
        "result": {
            "responseId": "R_1l9m",
            "values": {
                "status": 0,
                "recordedDate": "2026-11-25T13:28:11Z",
                "QID1": 10,
                "QID2_TEXT": "Never had to chase.",
                "recipientEmail": "ben@tidewell.test",
            },
        }
    },
}


def vendors(call: Call) -> tuple[int, dict[str, str], bytes]:
    """Both APIs: they know one token."""
    given = call.headers.get("Authorization", "").removeprefix("Bearer ") or call.headers.get("X-API-TOKEN", "")
    if given != "the-token":
        return 401, {}, b"{}"
    return 200, {"Content-Type": "application/json"}, json.dumps(ANSWERS[call.path]).encode()


@pytest.fixture
def api(settings: Any) -> Iterator[Receiver]:
    with receiver(vendors) as server:
        settings.OUTBOUND_ALLOWED = {server.place}
        yield server


@pytest.fixture(params=[MONKEY, QUALTRICS], ids=lambda tool: tool.code)
def tool(request: Any, north: Any, browse: Any, api: Receiver) -> Delivering:
    return connected(north, browse, request.param, api)


def connected(north: Any, browse: Any, tool: Tool, api: Receiver, *, token: str = "the-token") -> Delivering:
    made, _ = make_connection(
        by=SYSTEM,
        client=north.harbour,
        tool=tool.code,
        secret=SECRET,
        fetch_token=token,
        settings=tool.settings | {"host": api.url},
    )
    return Delivering(browse("north.test"), tool, made, SECRET)


class TestBoth:
    def test_the_delivery_is_kept_at_once_and_its_answers_open_the_outreach(self, tool, api):
        assert tool.deliver().status_code == 202
        assert (Arrival.objects.get().state, len(api.calls)) == ("waiting", 0)
        sweep_in_north(clock.now() + timedelta(minutes=2))
        response = Response.objects.get()
        assert (response.score, response.comment) == (10, "Never had to chase.")
        assert OutreachCase.objects.get().customer.email == "ben@tidewell.test"
        assert Arrival.objects.get().fetched is not None

    def test_forged_ones_fetch_nothing(self, tool, api):
        sent = tool.signed()
        forged = sent.with_body(sent.body.replace(b"5007154401", b"5007154402").replace(b"R_1l9m", b"R_1l9n"))
        assert tool.send(forged).status_code == 401
        sweep_in_north(clock.now() + timedelta(minutes=2))
        assert api.calls == []

    def test_sent_twice_is_one_answer(self, tool, api):
        sent = tool.signed()
        assert [tool.send(sent).status_code for _ in range(2)] == [202, 202]
        sweep_in_north(clock.now() + timedelta(minutes=2))
        assert tool.send(sent).status_code == 200
        assert Response.objects.count() == len(api.calls) == 1

    def test_a_tool_that_is_down_is_asked_again(self, tool, api):
        api.answer = lambda _call: (503, {}, b"later")
        tool.deliver()
        sweep_in_north(clock.now() + timedelta(minutes=2))
        assert (Arrival.objects.get().state, Arrival.objects.get().tries) == ("waiting", 1)
        api.answer = vendors
        sweep_in_north(clock.now() + timedelta(hours=1))
        assert Response.objects.count() == 1

    def test_a_redirect_is_not_followed(self, tool, api):
        api.answer = lambda _call: (302, {"Location": "http://127.0.0.1:1/"}, b"")
        tool.deliver()
        sweep_in_north(clock.now() + timedelta(minutes=2))
        assert "302" in Arrival.objects.get().sentence


class TestOneByOne:
    def test_a_token_that_may_not_read_is_told_and_mended(self, north, browse, api):
        tool = connected(north, browse, MONKEY, api, token="wrong")
        tool.deliver()
        sweep_in_north(clock.now() + timedelta(minutes=2))
        failed = Arrival.objects.get()
        assert (failed.state, failed.reason) == ("failed", "token_refused")
        Connection.objects.get().secrets.filter(use="fetching").delete()
        from apps.integrations.operations import change_secret

        change_secret(by=SYSTEM, connection=tool.connection, secret="the-token", use="fetching")
        replay_arrival(by=SYSTEM, arrival=failed)
        sweep_in_north(clock.now() + timedelta(minutes=4))
        assert Response.objects.count() == 1

    def test_an_api_inside_the_network_is_never_called(self, north, browse, api, settings):
        settings.OUTBOUND_ALLOWED = frozenset()
        connected(north, browse, MONKEY, api).deliver()
        sweep_in_north(clock.now() + timedelta(minutes=2))
        assert (Arrival.objects.get().state, api.calls) == ("failed", [])

    def test_an_unsigned_event_of_qualtrics_needs_the_shared_key_only_where_there_is_one(self, north, browse, api):
        bare = Sent(
            b"Topic=t&Status=Complete&SurveyID=SV_22V&ResponseID=R_1l9m", {}, "application/x-www-form-urlencoded"
        )
        assert connected(north, browse, QUALTRICS, api).send(bare).status_code == 401
        made, _ = make_connection(
            by=SYSTEM,
            client=north.harbour,
            tool="qualtrics",
            fetch_token="the-token",
            settings=QUALTRICS.settings | {"host": api.url},
        )
        assert Delivering(browse("north.test"), QUALTRICS, made, "").send(bare).status_code == 202

    def test_the_wrong_encoding_of_the_right_digest_is_refused(self, north, browse, api):
        tool = connected(north, browse, MONKEY, api)
        sent = tool.signed()
        import base64

        wrong = base64.b64decode(sent.headers["Sm-Signature"]).hex()
        assert tool.send(sent.with_headers(**{"Sm-Signature": wrong})).status_code == 401

    def test_surveymonkey_may_try_the_address_by_head(self, north, browse, api):
        tool = connected(north, browse, MONKEY, api)
        assert tool.browser.head(tool.path).status_code == 200
