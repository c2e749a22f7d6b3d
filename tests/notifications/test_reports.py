"""What mail providers report, in the form and with the signatures that their documentation shows."""

import base64
import hashlib
import hmac
import json

import pytest
from django.db import connection

from apps.core.actors import SYSTEM
from apps.core.clock import now
from apps.core.models import Event
from apps.notifications.models import Mail, MailReport
from apps.notifications.operations import queue_mail
from apps.notifications.sending import send_mail

KEY = "key-0123456789abcdef"
HOOK = "/hooks/mail/{}/"
Kind = MailReport.Kind


def sent(client, **how) -> Mail:
    wanted = {"by": SYSTEM, "client": client, "purpose": "tests.letter", "ref": 7, "to_address": "rita@example.test"}
    mail = queue_mail(**(wanted | {"subject": "Thank you", "text": "Dear Rita."} | how))
    mail.state, mail.sent_at = Mail.State.SENT, now()
    mail.save()
    return mail


def of_mailgun(message_id, event="failed", token="a8ce0edb2dd8301dee6c2405235584e45aa91d1e9f979f3de0", key=KEY, **more):
    """A report as Mailgun documents it: the message's id without its angles, the signature beside the event."""
    timestamp = str(int(now().timestamp()))
    signature = hmac.new(key.encode(), f"{timestamp}{token}".encode(), hashlib.sha256).hexdigest()
    told = {
        "id": "G9Bn5sl1TC6nu79C8C0bwg",
        "timestamp": float(timestamp),
        "event": event,
        "severity": "permanent",
        "reason": "bounce",
        "log-level": "error",
        "recipient": "rita@example.test",
        "recipient-domain": "example.test",
        "message": {"headers": {"message-id": message_id.strip("<>"), "to": "Rita <rita@example.test>"}, "size": 867},
        "delivery-status": {
            "code": 550,
            "attempt-no": 1,
            "message": "5.1.1 The email account that you tried to reach does not exist.",
            "description": "",
        },
        "user-variables": {},
    }
    return {
        "signature": {"timestamp": timestamp, "token": token, "signature": signature},
        "event-data": told | more,
    }


def of_postmark(message_id, kind="HardBounce", number=692560173, record="Bounce"):
    """A report as Postmark documents it: an id of its own for the message, ours among the metadata."""
    return {
        "RecordType": record,
        "MessageStream": "outbound",
        "ID": number,
        "Type": kind,
        "TypeCode": 1,
        "Name": "Hard bounce",
        "Tag": "",
        "MessageID": "883953f4-6105-42a2-a16a-77a8eac79483",
        "Metadata": {"goodword": message_id},
        "ServerID": 23,
        "Description": "The server was unable to deliver your message (ex: unknown user, mailbox not found).",
        "Details": "Test bounce details",
        "Email": "rita@example.test",
        "From": "hello@harbour.test",
        "BouncedAt": now().isoformat(),
        "DumpAvailable": True,
        "Inactive": True,
        "CanActivate": True,
        "Subject": "Thank you",
    }


@pytest.fixture
def mailgun(settings, browse):
    """Post a report to the hook of a house that sends by Mailgun."""
    settings.MAIL_PROVIDER, settings.MAIL_HOOK_SECRET = "mailgun", KEY

    def post(said, **headers):
        body = said if isinstance(said, str) else json.dumps(said)
        return browse("north.test").post(HOOK.format("mailgun"), body, content_type="application/json", headers=headers)

    return post


@pytest.fixture
def postmark(settings, browse):
    settings.MAIL_PROVIDER, settings.MAIL_HOOK_SECRET = "postmark", "goodword:a secret"

    def post(said, secret="goodword:a secret"):
        headers = {"Authorization": "Basic " + base64.b64encode(secret.encode()).decode()} if secret else {}
        body = json.dumps(said)
        return browse("north.test").post(
            HOOK.format("postmark"), body, content_type="application/json", headers=headers
        )

    return post


def reports():
    return list(MailReport.objects.order_by("pk").values_list("kind", "is_hard"))


class TestMailgun:
    def test_a_bounce_marks_the_mail_and_is_kept_as_it_came(self, north, mailgun):
        mail = sent(north.harbour)
        said = of_mailgun(mail.message_id)
        assert mailgun(said).status_code == 200
        mail.refresh_from_db()
        report = MailReport.objects.get()
        assert (report.mail, report.client_id, report.is_hard, report.raw) == (mail, north.harbour.pk, True, said)
        assert mail.bounced_at is not None
        assert "does not exist" in mail.error
        assert Event.objects.get(name="notifications.mail_bounced").data["ref"] == 7

    def test_a_temporary_failure_is_the_providers_to_repeat(self, north, mailgun):
        mail = sent(north.harbour)
        mailgun(of_mailgun(mail.message_id, severity="temporary", reason="generic"))
        mail.refresh_from_db()
        assert (mail.bounced_at, reports()) == (None, [(Kind.DEFERRED, False)])

    @pytest.mark.parametrize("forged", [{"key": "another key"}, {"token": "x", "key": "another key"}])
    def test_a_forged_one_is_refused_and_leaves_nothing(self, north, mailgun, forged):
        mail = sent(north.harbour)
        assert mailgun(of_mailgun(mail.message_id, **forged)).status_code == 403
        mail.refresh_from_db()
        assert (mail.bounced_at, reports()) == (None, [])

    def test_one_without_a_signature_is_refused(self, north, mailgun):
        for said in ({"event-data": {}}, "[]", "not json", {"signature": {}}):
            assert mailgun(said).status_code == 403

    def test_signed_nonsense_is_unreadable(self, north, mailgun):
        said = of_mailgun("<none>")
        del said["event-data"]["event"]
        assert mailgun(said).status_code == 400
        assert reports() == []

    def test_the_same_twice_changes_nothing_more(self, north, mailgun):
        mail = sent(north.harbour)
        said = of_mailgun(mail.message_id)
        assert [mailgun(said).status_code for _ in range(3)] == [200, 200, 200]
        assert len(reports()) == 1
        assert Event.objects.filter(name="notifications.mail_bounced").count() == 1

    def test_an_old_signature_over_other_words_changes_nothing(self, north, mailgun):
        """Mailgun signs its token and not what it says: a token counts once."""
        first, other = sent(north.harbour), sent(north.harbour)
        mailgun(of_mailgun(first.message_id, event="delivered", severity=None, reason=None))
        mailgun(of_mailgun(other.message_id, event="delivered", severity=None, reason=None, token="b" * 50))
        mailgun(of_mailgun(first.message_id))
        first.refresh_from_db()
        assert first.bounced_at is None

    def test_a_mail_that_is_not_ours_is_kept_and_touches_nothing(self, north, mailgun):
        assert mailgun(of_mailgun("<somebody@else.test>")).status_code == 200
        assert MailReport.objects.get().client_id == 0

    def test_nul_bytes_and_long_words_are_borne(self, north, mailgun):
        mail = sent(north.harbour)
        said = of_mailgun(mail.message_id)
        said["event-data"]["delivery-status"]["message"] = "\0" + "x" * 100_000
        assert mailgun(said).status_code == 200
        assert len(MailReport.objects.get().words) == 500

    def test_openings_are_not_watched(self, north, mailgun):
        mail = sent(north.harbour)
        assert mailgun(of_mailgun(mail.message_id, event="opened")).status_code == 200
        assert reports() == []

    def test_a_doubt_ends_when_the_mail_proves_to_have_left(self, north, mailgun):
        mail = sent(north.harbour)
        Mail.objects.filter(pk=mail.pk).update(state=Mail.State.UNSURE, sent_at=None)
        mailgun(of_mailgun(mail.message_id, event="delivered", severity=None, reason=None))
        mail.refresh_from_db()
        assert mail.state == Mail.State.SENT


class TestPostmark:
    def test_a_hard_bounce_finds_the_mail_by_our_own_id(self, north, postmark):
        mail = sent(north.harbour)
        assert postmark(of_postmark(mail.message_id)).status_code == 200
        mail.refresh_from_db()
        assert mail.bounced_at is not None
        assert reports() == [(Kind.BOUNCED, True)]

    def test_a_full_mailbox_says_nothing_of_the_address(self, north, postmark):
        mail = sent(north.harbour)
        postmark(of_postmark(mail.message_id, kind="SoftBounce"))
        mail.refresh_from_db()
        assert mail.bounced_at is not None
        assert reports() == [(Kind.BOUNCED, False)]

    def test_a_complaint_is_told(self, north, postmark):
        mail = sent(north.harbour)
        postmark(of_postmark(mail.message_id, kind="SpamComplaint", record="SpamComplaint"))
        mail.refresh_from_db()
        assert mail.bounced_at is None
        assert Event.objects.get(name="notifications.mail_unwanted").data["kind"] == "complained"

    @pytest.mark.parametrize("secret", ["", "goodword:wrong", "goodword"])
    def test_without_the_secret_it_is_refused(self, north, postmark, secret):
        mail = sent(north.harbour)
        assert postmark(of_postmark(mail.message_id), secret=secret).status_code == 403
        assert reports() == []

    def test_ours_goes_along_as_a_header(self, north, server, settings):
        settings.MAIL_PROVIDER = "postmark"
        mail = queue_mail(
            by=SYSTEM,
            client=north.harbour,
            purpose="tests.letter",
            to_address="rita@example.test",
            subject="Thank you",
            text="Dear Rita.",
        )
        send_mail(mail.pk)
        (got,) = server.taken
        assert got["X-PM-Metadata-goodword"] == mail.message_id


class TestDoor:
    def test_is_closed_for_a_provider_that_is_not_in_use(self, north, browse, mailgun, settings):
        assert browse("north.test").post(HOOK.format("postmark")).status_code == 404
        settings.MAIL_HOOK_SECRET = ""
        assert mailgun({}).status_code == 404

    def test_lets_a_provider_try_the_address(self, north, browse, mailgun):
        assert browse("north.test").head(HOOK.format("mailgun")).status_code == 200
        assert browse("north.test").get(HOOK.format("mailgun")).status_code == 405

    def test_knows_no_mail_of_another_agency(self, north, mailgun):
        mail = sent(north.harbour)
        with connection.cursor() as cursor:
            cursor.execute("SELECT client_of_mail(%s), client_of_mail(%s)", [mail.message_id, "<other@x.test>"])
            assert cursor.fetchone() == (north.harbour.pk, None)
