"""Closed loops: assigned, closed, reminded of; and the responses they come from."""

from datetime import timedelta

import pytest
from django.urls import reverse

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.feedback.lifecycle import LoopIsClosed
from apps.feedback.models import ClosedLoop, Response
from apps.feedback.operations import assign_loop, close_loop, take_in
from apps.notifications.models import Notice
from tests.feedback.rows import row

URLS = "config.urls_agency"


def address(name, *args):
    return reverse(f"feedback:{name}", args=args, urlconf=URLS)


@pytest.fixture
def loop(north):
    take_in(
        by=SYSTEM,
        client=north.harbour,
        rows=[
            row(source_id="1", score=2, customer_email="una@x.test", customer_name="Una Reyes", comment="Cold again")
        ],
    )
    return ClosedLoop.objects.get()


def deadline_of(loop):
    return Deadline.objects.get(kind="feedback.closed_loop", subject_id=loop.pk)


class TestClosing:
    def test_stops_the_clock_and_keeps_the_words(self, north, loop):
        closed = close_loop(by=north.lena.actor, loop=loop, note=" Called her, sent a new bag ")
        assert (closed.state, closed.note, closed.closed_by) == ("closed", "Called her, sent a new bag", north.lena)
        assert deadline_of(loop).met

    def test_wants_words(self, north, loop):
        with pytest.raises(BadInput, match="Write what"):
            close_loop(by=north.lena.actor, loop=loop, note="  ")

    def test_happens_once(self, north, loop):
        close_loop(by=north.lena.actor, loop=loop, note="Called")
        with pytest.raises(LoopIsClosed):
            close_loop(by=north.lena.actor, loop=loop, note="Called again")
        with pytest.raises(LoopIsClosed):
            assign_loop(by=north.lena.actor, loop=loop, owner=north.lena)


class TestAssigning:
    def test_gives_it_to_somebody_who_may_close(self, north, loop):
        assert assign_loop(by=SYSTEM, loop=loop, owner=north.lena).owner == north.lena
        assert assign_loop(by=SYSTEM, loop=loop, owner=None).owner is None

    def test_refuses_somebody_who_may_not(self, north, loop):
        for person in (north.tom, north.marcus, north.dan):
            with pytest.raises(BadInput, match="may not close loops"):
                assign_loop(by=SYSTEM, loop=loop, owner=person)


class TestReminding:
    def test_reminds_cx_then_tells_the_account_lead(self, north, loop):
        deadline = deadline_of(loop)
        for hours in (13, 23, 25):
            with clock.pinned_to(deadline.starts_at + timedelta(hours=hours)):
                fall_due([deadline.pk])
        told = list(Notice.objects.order_by("pk").values_list("kind", "user_id"))
        assert told == [
            ("feedback.reminder", north.lena.pk),
            ("feedback.reminder", north.lena.pk),
            ("feedback.escalation", north.priya.pk),
        ]
        assert ClosedLoop.objects.get().state == "open"

    def test_reminds_the_owner_alone(self, north, loop):
        assign_loop(by=SYSTEM, loop=loop, owner=north.olga)
        with clock.pinned_to(deadline_of(loop).starts_at + timedelta(hours=13)):
            fall_due([deadline_of(loop).pk])
        assert list(Notice.objects.values_list("user_id", flat=True)) == [north.olga.pk]


class TestScreens:
    def test_list_and_page(self, north, loop, browse):
        browser = browse("north.test", north.lena)
        listed = browser.get(address("loops")).content.decode()
        assert "Una Reyes" in listed
        assert address("loop", loop.pk) in listed
        page = browser.get(address("loop", loop.pk)).content.decode()
        assert "Cold again" in page
        answer = browser.post(address("close_loop", loop.pk), {"note": "Called"})
        assert answer["Location"] == address("loop", loop.pk)
        assert "Una Reyes" in browser.get(address("loops") + "?view=closed").content.decode()

    def test_assigning_in_the_browser(self, north, loop, browse):
        browse("north.test", north.priya).post(address("assign_loop", loop.pk), {"owner": north.lena.pk})
        loop.refresh_from_db()
        assert loop.owner == north.lena

    def test_an_empty_note_is_refused_at_its_field(self, north, loop, browse):
        answer = browse("north.test", north.lena).post(address("close_loop", loop.pk), {"note": " "})
        assert answer.status_code == 422
        loop.refresh_from_db()
        assert loop.state == "open"

    def test_who_only_sees_cannot_close(self, north, loop, browse):
        browser = browse("north.test", north.tom)
        assert "Close the loop" not in browser.get(address("loop", loop.pk)).content.decode()
        assert browser.post(address("close_loop", loop.pk), {"note": "x"}).status_code in {403, 404}
        loop.refresh_from_db()
        assert loop.state == "open"

    def test_a_rival_finds_nothing(self, north, loop, browse):
        browser = browse("north.test", north.marcus)
        response = Response.objects.get()
        assert browser.get(address("loop", loop.pk)).status_code == 404
        assert browser.get(address("response", response.public_id)).status_code == 404
        assert browser.post(address("close_loop", loop.pk), {"note": "x"}).status_code == 404
        for name in ("loops", "responses"):
            assert "Una" not in browser.get(address(name)).content.decode()

    def test_late_ones_stand_apart(self, north, browse):
        old = row(source_id="9", score=1, hours=900, customer_email="old@x.test", customer_name="Olaf Old")
        take_in(by=SYSTEM, client=north.harbour, rows=[old])
        browser = browse("north.test", north.lena)
        assert "Olaf Old" not in browser.get(address("loops")).content.decode()
        assert "Olaf Old" in browser.get(address("loops") + "?view=late").content.decode()


class TestResponses:
    @pytest.mark.parametrize(
        ("query", "seen"),
        [
            ("", {"Ann", "Bob", "Cid"}),
            ("?band=promoters", {"Ann"}),
            ("?band=detractors", {"Cid"}),
            ("?days=7", {"Ann", "Bob"}),
            ("?worded=1", {"Ann", "Cid"}),
            ("?q=slow+delivery", {"Cid"}),
            ("?q=bob", {"Bob"}),
            ("?q=%25", set()),
            ("?band=x&days=x&page=x", {"Ann", "Bob", "Cid"}),
            ("?import=nothing", set()),
        ],
    )
    def test_can_be_filtered(self, north, browse, query, seen):
        rows = [
            row(source_id="1", score=9, customer_name="Ann", customer_email="a@x.test", comment="Lovely"),
            row(source_id="2", score=7, customer_name="Bob", customer_email="b@x.test"),
            row(
                source_id="3",
                score=1,
                hours=900,
                customer_name="Cid",
                customer_email="c@x.test",
                comment="Slow delivery",
            ),
        ]
        take_in(by=SYSTEM, client=north.harbour, rows=rows)
        page = browse("north.test", north.tom).get(address("responses") + query).content.decode()
        assert {name for name in ("Ann", "Bob", "Cid") if f">{name}</a>" in page} == seen

    def test_every_row_opens(self, north, browse):
        rows = [row(n, source_id=f"{n}", score=n, customer_name=f"P{n}" if n % 2 else "") for n in range(11)]
        take_in(by=SYSTEM, client=north.harbour, rows=rows)
        browser = browse("north.test", north.tom)
        for response in Response.objects.all():
            assert browser.get(address("response", response.public_id)).status_code == 200
