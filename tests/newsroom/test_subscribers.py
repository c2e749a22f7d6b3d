"""News by mail: two yeses, one mail for each publication, and nothing of what was withdrawn."""

import io
import json
import zipfile
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from apps.clients.exporting import export_client
from apps.clients.models import SuppressedAddress
from apps.clients.suppression import suppress_addresses
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.core.models import Job
from apps.newsroom.models import NewsMail, Subscriber
from apps.newsroom.operations import (
    ask_to_subscribe,
    open_now,
    plan_opening,
    publish,
    take_down,
)
from apps.newsroom.operations.news import JOB
from apps.newsroom.operations.subscribing import CONFIRM_MAIL
from apps.notifications.events import MAIL_BOUNCED, MAIL_UNWANTED
from apps.notifications.models import Mail
from apps.notifications.sending import send_mail
from tests.factories.case_studies import approved_story
from tests.factories.newsroom import approved_release, withdraw
from tests.newsroom.planning import TOMORROW, tick
from tests.newsroom.subscribing import RITA, confirm_path, mail_all, news, stop_path, subscribed
from tests.notifications.conftest import server

__all__ = ["server"]
State, EndedFor = Subscriber.State, Subscriber.EndedFor


class TestAsking:
    def test_takes_two_yeses_without_a_cookie_or_a_script(self, north, reader):
        page = reader.get("/subscribe/")
        assert (page.cookies, "csrf" in page.content.decode()) == ({}, False)
        asked = reader.post("/subscribe/", {"address": " Rita@Readers.test ", "website": ""})
        assert (asked.status_code, asked.cookies) == (302, {})
        assert "look into your mails" in reader.get(asked["Location"]).content.decode()
        found = Subscriber.objects.get()
        assert (found.address, found.state) == (RITA, State.ASKED)
        path = confirm_path()
        assert "Yes, send me the news" in reader.get(path).content.decode()
        reader.head(path)
        found.refresh_from_db()
        assert found.state == State.ASKED, "a mail scanner has opened it, and nobody else"
        assert "You get the news from now on" in reader.post(path).content.decode()
        assert "You get the news from now on" in reader.post(path).content.decode(), "twice is once"
        found.refresh_from_db()
        assert found.state == State.CONFIRMED

    def test_answers_the_same_whoever_is_on_the_list(self, north, reader):
        subscribed(north.harbour)
        suppress_addresses(by=SYSTEM, client=north.harbour, addresses=["never@readers.test"], reason="Asked for it.")
        with clock.pinned_to(clock.now() + timedelta(hours=2)):
            answers = [
                reader.post("/subscribe/", {"address": address})
                for address in (RITA, "never@readers.test", "new@readers.test")
            ]
        assert {(each.status_code, each["Location"], each.content) for each in answers} == {
            (302, "/subscribe/?asked", b"")
        }
        written = Mail.objects.filter(purpose=CONFIRM_MAIL).values_list("to_address", flat=True)
        assert sorted(written) == ["new@readers.test", RITA]

    def test_writes_to_an_address_once_an_hour(self, north, reader):
        for _ in range(3):
            reader.post("/subscribe/", {"address": RITA})
        assert Mail.objects.filter(purpose=CONFIRM_MAIL).count() == 1
        with clock.pinned_to(clock.now() + timedelta(hours=2)):
            reader.post("/subscribe/", {"address": RITA})
        assert Mail.objects.filter(purpose=CONFIRM_MAIL).count() == 2
        assert Subscriber.objects.count() == 1

    def test_stops_one_place_from_asking_for_everybody(self, north, reader):
        codes = [reader.post("/subscribe/", {"address": f"r{n}@readers.test"}).status_code for n in range(12)]
        assert codes == [302] * 10 + [429] * 2
        assert Subscriber.objects.count() == 10

    def test_gives_a_machine_that_fills_in_everything_nothing(self, north, reader):
        assert reader.post("/subscribe/", {"address": RITA, "website": "https://x.test"}).status_code == 302
        assert not Subscriber.objects.exists()

    @pytest.mark.parametrize("typed", ["", "rita", "rita@", "a@b.test\nBcc: all@b.test", "x" * 300 + "@b.test", "\x00"])
    def test_says_what_is_wrong_with_what_is_no_address(self, north, reader, typed):
        answer = reader.post("/subscribe/", {"address": typed})
        assert answer.status_code == 422
        assert "is not an e-mail address" in answer.content.decode()

    def test_forgets_whoever_does_not_confirm(self, north, reader):
        ask_to_subscribe(by=SYSTEM, client=north.harbour, typed=RITA)
        path = confirm_path()
        with clock.pinned_to(clock.now() + timedelta(days=8)):
            assert "This link is over" in reader.post(path).content.decode()
            ask_to_subscribe(by=SYSTEM, client=north.harbour, typed="other@readers.test")
            late = Subscriber.objects.get(state=State.ENDED)
        assert (late.address, late.ended_for) == ("", EndedFor.UNCONFIRMED)
        assert not Mail.objects.filter(to_address=RITA).exists()


class TestNews:
    def test_go_once_to_each_who_said_yes_before(self, north, reader):
        subscribed(north.harbour)
        subscribed(north.harbour, "otto@readers.test")
        ask_to_subscribe(by=SYSTEM, client=north.harbour, typed="unsure@readers.test")
        subscribed(north.bloom, "rival@readers.test")
        part = approved_release(north.harbour, by=north.tom, approver=north.helen)
        publication = publish(by=north.tom, story=part.story, part=part)
        mail_all()
        assert sorted(mail.to_address for mail in news()) == ["otto@readers.test", RITA]
        first = news()[0]
        assert publication.headline in first.text
        assert publication.path in first.text
        assert first.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert "Bean" not in first.text
        Job.objects.filter(kind=JOB).update(state="running", cursor={})
        mail_all()
        assert len(news()) == 2, "a job that begins again mails nobody twice"
        with pytest.raises(IntegrityError), transaction.atomic():
            NewsMail.objects.create(
                client=north.harbour,
                subscriber=NewsMail.objects.first().subscriber,
                publication=publication,
                mail_id=0,
                queued_at=clock.now(),
            )

    def test_keep_an_embargo(self, north):
        subscribed(north.harbour)
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        plan_opening(by=north.tom, story=story, opens_at=clock.now() + TOMORROW, is_embargo=True)
        mail_all()
        assert (news(), Job.objects.filter(kind=JOB).count()) == ([], 0)
        tick()
        mail_all()
        assert [mail.to_address for mail in news()] == [RITA]

    def test_of_what_was_withdrawn_are_never_sent(self, north, server):
        subscribed(north.harbour)
        first = publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))
        withdraw(first.consent)
        mail_all()
        assert news() == []
        second = publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))
        mail_all()
        take_down(by=north.tom, publication=second)
        (mail,) = news()
        send_mail(mail.pk)
        mail.refresh_from_db()
        assert (mail.state, server.taken) == (Mail.State.RECALLED, [])

    def test_that_were_opened_before_their_moment_go_then(self, north):
        subscribed(north.harbour)
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        opening = plan_opening(by=north.tom, story=story, opens_at=clock.now() + TOMORROW, is_embargo=False)
        open_now(by=north.tom, opening=opening)
        mail_all()
        assert len(news()) == 1


class TestLeaving:
    def test_takes_one_press_of_a_mail_program_and_forgets_the_address(self, north, reader, server):
        subscribed(north.harbour)
        publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))
        mail_all()
        (mail,) = news()
        send_mail(mail.pk)
        path = stop_path(mail)
        assert "No more news by mail?" in reader.get(path).content.decode()
        assert Subscriber.objects.get().state == State.CONFIRMED
        answer = reader.post(path, {"List-Unsubscribe": "One-Click"})
        assert (answer.status_code, answer.cookies) == (200, {})
        assert "You get no more" in reader.post(path).content.decode()
        left = Subscriber.objects.get()
        assert (left.state, left.ended_for, left.address) == (State.ENDED, EndedFor.UNSUBSCRIBED, "")
        assert not Mail.objects.filter(to_address__contains="rita").exists()

    def test_is_known_on_the_brands_own_host_only(self, north, rival):
        subscribed(north.harbour)
        publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))
        mail_all()
        assert rival.post(stop_path(news()[0])).status_code == 404
        assert rival.post(confirm_path()).status_code == 404

    def test_comes_by_itself_when_the_mailbox_does_not_exist(self, north):
        subscribed(north.harbour)
        publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))
        mail_all()
        (mail,) = news()
        told = {"purpose": mail.purpose, "ref": mail.ref}
        announce(MAIL_BOUNCED, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], is_hard=False, **told)
        assert Subscriber.objects.get().state == State.CONFIRMED, "a full mailbox is waited out"
        announce(MAIL_BOUNCED, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], is_hard=True, **told)
        assert Subscriber.objects.get().ended_for == EndedFor.BOUNCED
        assert SuppressedAddress.objects.get().address == RITA
        ask_to_subscribe(by=SYSTEM, client=north.harbour, typed=RITA)
        assert not Subscriber.objects.filter(address=RITA).exists()

    def test_comes_by_itself_when_the_mail_is_called_unwanted(self, north):
        subscribed(north.harbour)
        publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))
        mail_all()
        (mail,) = news()
        told = {"purpose": mail.purpose, "ref": mail.ref, "kind": "complained"}
        announce(MAIL_UNWANTED, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], **told)
        assert Subscriber.objects.get().ended_for == EndedFor.UNWANTED


class TestStaff:
    def test_see_counts_and_addresses_of_their_brand_and_forget_one(self, north, browse):
        found = subscribed(north.harbour)
        subscribed(north.bloom, "rival@readers.test")
        tom = browse("north.test", north.tom)
        page = tom.get(f"/newsroom/subscribers/?client={north.harbour.slug}").content.decode()
        assert (RITA in page, "rival@" in page) == (True, False)
        assert tom.post(f"/newsroom/subscribers/{found.public_id}/forget/").status_code == 302
        found.refresh_from_db()
        assert (found.address, found.ended_for) == ("", EndedFor.ERASED)
        assert not Mail.objects.filter(to_address=RITA).exists()

    def test_take_the_addresses_along_in_the_brands_archive(self, north):
        subscribed(north.harbour)
        subscribed(north.bloom, "rival@readers.test")
        out = io.BytesIO()
        export_client(by=SYSTEM, client=north.harbour, into=out)
        lines = zipfile.ZipFile(out).read("newsroom.subscriber.jsonl").decode().splitlines()
        assert [json.loads(line)["address"] for line in lines] == [RITA]
