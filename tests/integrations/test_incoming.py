"""Deliveries of survey tools: whose they are, that each counts once, and what comes of them."""

import base64

import pytest

from apps.clients.leaving import Newsroom, archive_client, restore_client
from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.core.models import Event
from apps.core.sealing import unseal
from apps.deadlines.models import Deadline
from apps.feedback.models import Response
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations import (
    change_secret,
    end_connection,
    pause_connection,
    resume_connection,
)
from apps.integrations.signatures import sign_standard
from apps.outreach.models import OutreachCase
from tests.integrations.conftest import TOOLS, Sent, plain, sweep_in_north

CODES = [tool.code for tool in TOOLS]
SIGNED_IN_HEADER = [code for code in CODES if code != "asknicely"]


def problem_of(answer):
    assert answer.headers["Content-Type"] == "application/problem+json"
    return answer.json()["code"]


def other_encoding(signature: str) -> str:
    """The right digest, written in the encoding that this vendor does not use."""
    before, _, text = signature.rpartition("=") if signature.startswith("sha256=") else signature.rpartition(",")
    joint = signature[len(before) : len(before) + 1] if before else ""
    if len(text) == 64 and set(text) <= set("0123456789abcdef"):
        return before + joint + base64.b64encode(bytes.fromhex(text)).decode()
    whole = signature.removeprefix("sha256=").removeprefix("v1,")
    return signature.replace(whole, base64.b64decode(whole).hex())


@pytest.mark.parametrize("code", CODES)
class TestEveryTool:
    def test_a_promoters_answer_opens_outreach_and_its_deadline_at_once(self, connect, code):
        assert connect(code).deliver().status_code == 200
        response = Response.objects.get()
        assert (response.score, response.comment) == (10, "Never had to chase.")
        assert response.customer.email == "ben@tidewell.test"
        case = OutreachCase.objects.get(response=response)
        assert Deadline.objects.filter(kind="outreach.first_contact", subject_id=case.pk, state="open").exists()
        assert Event.objects.get(name="feedback.responses_received").actor_kind == "tool"
        assert Arrival.objects.get().made == [response.public_id]

    def test_one_changed_byte_is_refused(self, connect, code):
        tool = connect(code)
        sent = tool.signed()
        if code == "asknicely":  # its header signs nothing: there it is a byte of the secret
            sent = sent.with_headers(**{"X-Goodword-Secret": tool.secret[:-1] + "!"})
        else:
            sent = sent.with_body(sent.body.replace(b"chase", b"chasE"))
        answer = tool.send(sent)
        assert (answer.status_code, problem_of(answer)) == (401, "signature_wrong")
        assert not Response.objects.exists()

    def test_without_its_header_it_is_refused(self, connect, code):
        tool = connect(code)
        assert tool.send(tool.signed().with_headers()).status_code == 401

    def test_sent_twice_is_one_answer(self, connect, code):
        tool = connect(code)
        sent = tool.signed()
        assert [tool.send(sent).status_code for _ in range(2)] == [200, 200]
        assert Response.objects.count() == Arrival.objects.count() == 1
        assert Arrival.objects.get().times == 2

    def test_another_tools_address_is_none_of_it(self, connect, code):
        tool = connect(code)
        token = unseal(tool.connection.sealed_token)
        tool.path = f"/hooks/from/{'json' if code != 'json' else 'typeform'}/{token}/"
        assert tool.deliver().status_code == 404

    def test_the_other_agency_has_no_such_address(self, connect, browse, code):
        tool = connect(code)
        tool.browser = browse("south.test")
        assert tool.deliver().status_code == 404


@pytest.mark.parametrize("code", SIGNED_IN_HEADER)
def test_the_right_digest_in_the_wrong_encoding_is_refused(connect, code):
    tool = connect(code)
    sent = tool.signed()
    [name] = [name for name in sent.headers if "ignature" in name or name == "Hmac"]
    wrong = sent.with_headers(**sent.headers | {name: other_encoding(sent.headers[name])})
    assert wrong.headers[name] != sent.headers[name]
    assert tool.send(wrong).status_code == 401


class TestWhereTheMomentIsSigned:
    @pytest.mark.parametrize("away", [-310, 310])
    def test_a_stale_or_future_delivery_is_refused(self, connect, away):
        tool = connect("json")
        sent = plain(tool.tool.content, tool.secret, at=int(clock.now().timestamp()) + away)
        assert tool.send(sent).status_code == 401

    def test_the_published_vector_of_standard_webhooks_holds(self):
        secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        signed = sign_standard(
            message_id="msg_p5jXN8AQM9LWM0D4loKWxJek", sent=1614265330, body=b'{"test": 2432232314}', secret=secret
        )
        assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


class TestBadBodies:
    @pytest.mark.parametrize(
        ("body", "status", "code"),
        [
            (b'{"score": ', 400, "not_json"),
            (b'{"score": 9, "score": 10}', 400, "twice"),
            (b"[" * 100_000, 400, "too_deep"),
            (b'{"a":' * 60 + b"1" + b"}" * 60, 400, "too_deep"),
            (b'{"a": "\xff\xfe"}', 400, "not_utf_8"),
            (b'{"a": "\\ud800"}', 400, "not_utf_8"),
            (b'{"a": NaN}', 400, "not_json"),
            (b'{"a": 1e999}', 400, "not_json"),
            (b'"just a text"', 400, "not_an_object"),
            (b" ", 400, "not_json"),
        ],
    )
    def test_is_told_what_is_wrong_and_kept(self, connect, body, status, code):
        tool = connect("json")
        answer = tool.send(connect_signed(tool, body))
        assert (answer.status_code, problem_of(answer)) == (status, code)
        assert Arrival.objects.get().state == "failed"
        assert Arrival.objects.get().raw == body

    def test_a_signed_secret_header_with_no_body_is_read_no_further_than_it_may(self, connect):
        tool = connect("json")
        huge = tool.browser.generic(
            "POST", tool.path, b"x", content_type="application/json", CONTENT_LENGTH=str(50 * 1024 * 1024)
        )
        assert (huge.status_code, problem_of(huge)) == (413, "delivery_too_large")

    def test_another_kind_of_content_is_refused(self, connect):
        tool = connect("delighted")
        sent = tool.signed()
        answer = tool.browser.generic("POST", tool.path, sent.body, content_type="text/xml", headers=sent.headers)
        assert (answer.status_code, problem_of(answer)) == (415, "wrong_content_type")

    def test_a_secret_that_is_no_text_is_no_crash(self, connect):
        tool = connect("json")
        assert tool.send(tool.signed().with_headers(**{"X-Goodword-Secret": "\udcff€"})).status_code == 401

    def test_looking_by_get_is_not_possible_and_a_trial_by_head_is(self, connect):
        tool = connect("json")
        assert tool.browser.get(tool.path).status_code == 405
        assert tool.browser.head(tool.path).status_code == 200

    def test_a_nul_in_a_text_costs_the_nul(self, connect):
        tool = connect("json")
        content = {"answer": tool.tool.content["answer"] | {"words": "Never\0 had"}}
        assert tool.deliver(content).status_code == 200
        assert Response.objects.get().comment == "Never had"


def connect_signed(tool, body):
    """Signed by the secret itself, whatever the body is."""
    return Sent(body, {"X-Goodword-Secret": tool.secret})


class TestFlood:
    def test_more_than_a_minute_holds_is_told_to_wait(self, connect):
        tool = connect("json")
        assert tool.deliver().status_code == 200
        Connection.objects.update(in_this_minute=600)
        answer = tool.deliver()
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")


class TestSecrets:
    def test_two_are_alive_while_one_replaces_the_other(self, connect):
        tool = connect("typeform")
        old = tool.secret
        tool.secret = change_secret(by=SYSTEM, connection=tool.connection)
        assert tool.deliver().status_code == 200
        tool.secret = old
        assert tool.deliver(tool.tool.content | {"event_id": "another"}).status_code == 200

    def test_are_not_readable_in_the_database(self, connect):
        tool = connect("typeform")
        sealed = tool.connection.secrets.get().sealed
        assert tool.secret not in sealed
        assert unseal(sealed) == tool.secret
        assert tool.path.split("/")[-2] not in tool.connection.sealed_token


class TestPausing:
    def test_keeps_what_comes_and_takes_it_in_on_going_on(self, connect):
        tool = connect("delighted")
        pause_connection(by=SYSTEM, connection=tool.connection)
        assert tool.deliver().status_code == 202
        assert not Response.objects.exists()
        resume_connection(by=SYSTEM, connection=tool.connection)
        sweep_in_north(clock.now())
        assert Response.objects.count() == 1

    def test_an_archived_brands_deliveries_wait_until_it_is_restored(self, connect, north):
        tool = connect("delighted")
        archive_client(by=SYSTEM, client=north.harbour, newsroom=Newsroom.STAYS)
        assert tool.deliver().status_code == 202
        with scope.widened_by(north.harbour.pk):
            assert not Response.objects.exists()
            restore_client(by=SYSTEM, client=north.harbour)
            sweep_in_north(clock.now())
            assert Response.objects.count() == 1

    def test_an_ended_address_is_gone(self, connect):
        tool = connect("delighted")
        end_connection(by=SYSTEM, connection=tool.connection)
        assert tool.deliver().status_code == 404
        assert not tool.connection.secrets.exists()
