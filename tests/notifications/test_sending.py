"""Mails: each leaves once; what cannot be known is called unsure and not guessed."""

from datetime import timedelta

import pytest

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.notifications import sending
from apps.notifications.models import Mail, Notice
from apps.notifications.operations import give_notice, queue_mail
from apps.notifications.sending import GIVE_UP_AFTER, send_mail
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public, sweep_once
from tests.conftest import acting_as, in_agency

State = Mail.State


class Killed(BaseException):
    """What a kill looks like from inside: nothing catches it."""


def queued(client, **how) -> Mail:
    wanted = {
        "by": SYSTEM,
        "client": client,
        "purpose": "tests.letter",
        "ref": 7,
        "to_address": "rita@example.test",
        "subject": "Thank you",
        "text": "Dear Rita,\n\nthank you.\n",
    }
    return queue_mail(**(wanted | how))


def told() -> list[str]:
    rows = Event.objects.filter(name__startswith="notifications.mail_").order_by("id")
    return [name.removeprefix("notifications.mail_") for name in rows.values_list("name", flat=True)]


def kill_before_recording(monkeypatch) -> None:
    def die(*_):
        monkeypatch.undo()
        raise Killed

    monkeypatch.setattr(sending, "_record", die)


class TestQueueing:
    def test_sends_nothing_yet_and_is_on_the_registry(self, north, server):
        mail = queued(north.harbour)
        assert (mail.state, server.taken, told()) == (State.QUEUED, [], ["queued"])
        with in_public():
            assert Due.objects.filter(kind="mail", ref=mail.pk).count() == 1

    @pytest.mark.parametrize("field", ["to_address", "to_name", "subject", "reply_to"])
    @pytest.mark.parametrize("ending", ["\n", "\r", "\r\n"])
    def test_refuses_a_line_break_that_would_be_a_header(self, north, field, ending):
        with pytest.raises(BadInput, match="line break"):
            queued(north.harbour, **{field: f"x{ending}Bcc: press@rival.test"})
        assert not Mail.objects.exists()

    def test_refuses_one_in_a_header_of_its_own_and_in_the_brands_sender(self, north):
        with pytest.raises(BadInput, match="line break"):
            queued(north.harbour, headers={"X-Case": "1\r\nBcc: press@rival.test"})
        with pytest.raises(BadInput, match="line break"):
            queued(north.harbour, headers={"X-Case\nBcc": "press@rival.test"})
        north.harbour.sender_name = "Harbour\nBcc: press@rival.test"
        with pytest.raises(BadInput, match="line break"):
            queued(north.harbour, from_brand=True)

    @pytest.mark.parametrize("address", ["", "rita", "a@b.test, press@rival.test", "Rita <rita@b.test>", "a b@c.test"])
    def test_refuses_what_is_not_one_address(self, north, address):
        with pytest.raises(BadInput, match="not an e-mail address") as refused:
            queued(north.harbour, to_address=address)
        assert refused.value.field == "to"

    def test_writes_under_the_brands_name_where_it_has_one(self, north, server):
        send_mail(queued(north.harbour, from_brand=True, to_name="Moss, Rita", reply_to="tom@north.test").pk)
        (got,) = server.taken
        assert got["From"] == "Harbour Coffee <hello@harbour.test>"
        assert got["To"] == '"Moss, Rita" <rita@example.test>'
        assert got["Reply-To"] == "tom@north.test"

    def test_the_agencys_own_mail_is_no_brands_to_read(self, north):
        with acting_as(north.tom):
            mail = queued(None)
            assert not Mail.objects.filter(pk=mail.pk).exists()
        assert Mail.objects.get(pk=mail.pk).client_id == 0


class TestSending:
    def test_sends_once_and_says_so(self, north, server):
        mail = queued(north.harbour)
        for _ in range(3):
            assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        (got,) = server.taken
        assert got["Message-ID"] == mail.message_id
        assert (mail.state, mail.attempts, told()) == (State.SENT, 1, ["queued", "sent"])
        assert mail.sent_at is not None
        assert Event.objects.get(name="notifications.mail_sent").data["ref"] == 7

    def test_a_refusal_is_final_and_kept_in_the_servers_words(self, north, server):
        server.answers = ["550 no such person"]
        mail = queued(north.harbour)
        assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        assert (mail.state, told()) == (State.FAILED, ["queued", "refused"])
        assert "no such person" in mail.error

    def test_a_refusal_of_the_words_is_final_too(self, north, server):
        server.answers_to_data = ["554 looks like spam"]
        mail = queued(north.harbour)
        assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        assert (mail.state, server.taken) == (State.FAILED, [])

    @pytest.mark.parametrize("where", ["answers", "answers_to_data"])
    def test_later_means_later(self, north, server, where):
        setattr(server, where, ["451 come back"])
        mail, moment = queued(north.harbour), clock.now()
        with clock.pinned_to(moment):
            assert send_mail(mail.pk) == moment + timedelta(seconds=2)
        mail.refresh_from_db()
        assert (mail.state, told()) == (State.QUEUED, ["queued"])
        assert send_mail(mail.pk) is None
        assert len(server.taken) == 1

    def test_a_server_that_is_away_is_asked_again(self, north, server, settings):
        port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
        mail = queued(north.harbour)
        assert send_mail(mail.pk) is not None
        settings.EMAIL_PORT = port
        assert send_mail(mail.pk) is None
        assert len(server.taken) == 1

    def test_a_server_that_is_away_for_an_evening_loses_no_mail(self, north, server):
        """Greylisting alone takes a quarter of an hour: eight tries within four minutes are no patience."""
        mail, moment = queued(north.harbour), clock.now()
        ends = moment + timedelta(hours=6)
        while moment < ends:
            server.answers = ["451 greylisted"]
            with clock.pinned_to(moment):
                moment = send_mail(mail.pk)
            assert moment is not None
        server.answers = []
        with clock.pinned_to(moment):
            send_mail(mail.pk)
        assert len(server.taken) == 1

    def test_gives_up_after_two_days(self, north, server):
        mail = queued(north.harbour)
        server.answers = ["451 no"]
        with clock.pinned_to(mail.queued_at + GIVE_UP_AFTER):
            assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        assert (mail.state, told()) == (State.FAILED, ["queued", "refused"])

    def test_the_sweep_sends_without_a_broker(self, north, server):
        queued(north.harbour)
        queued(None)
        sweep_once(now=clock.now() + timedelta(seconds=10))
        assert len(server.taken) == 2
        with in_agency("north"):
            assert set(Mail.objects.values_list("state", flat=True)) == {State.SENT}


class TestNotKnowing:
    def test_a_kill_before_noting_leaves_it_unsure_and_it_is_not_sent_again(self, north, server, monkeypatch):
        mail = queued(north.harbour)
        kill_before_recording(monkeypatch)
        with pytest.raises(Killed):
            send_mail(mail.pk)
        mail.refresh_from_db()
        assert mail.state == State.SENDING
        for _ in range(2):
            assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        assert (mail.state, len(server.taken)) == (State.UNSURE, 1)
        assert told() == ["queued", "unsure"]

    def test_a_reminder_may_go_again_under_the_same_id(self, north, server, monkeypatch):
        mail = queued(north.harbour, may_repeat=True)
        kill_before_recording(monkeypatch)
        with pytest.raises(Killed):
            send_mail(mail.pk)
        assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        assert (mail.state, told()) == (State.SENT, ["queued", "sent"])
        assert [got["Message-ID"] for got in server.taken] == [mail.message_id] * 2

    def test_a_line_that_breaks_after_the_words_leaves_it_unsure(self, north, server):
        server.drops = 1
        mail = queued(north.harbour)
        assert send_mail(mail.pk) is None
        mail.refresh_from_db()
        assert (mail.state, len(server.taken)) == (State.UNSURE, 1)

    def test_a_line_that_breaks_under_a_reminder_is_tried_again(self, north, server):
        server.drops = 1
        mail = queued(north.harbour, may_repeat=True)
        assert send_mail(mail.pk) is not None
        assert send_mail(mail.pk) is None
        assert {got["Message-ID"] for got in server.taken} == {mail.message_id}


class TestNotices:
    def test_stands_in_the_app_and_goes_by_mail(self, north, server):
        notice = give_notice(client=north.harbour, user=north.tom, kind="tests.late", text="Rita waits", path="/x/")
        assert Notice.objects.get().pk == notice.pk
        mail = Mail.objects.get()
        assert (mail.purpose, mail.ref, mail.may_repeat) == ("notice.tests.late", notice.pk, True)
        assert "tom@north.test" in mail.to_address

    def test_may_stay_in_the_app(self, north):
        give_notice(client=north.harbour, user=north.tom, kind="tests.late", text="Rita waits", mail=False)
        assert not Mail.objects.exists()
