"""Somebody who talks to customers tells the press side what they hear, without an account, and is owed an answer."""

from datetime import timedelta

import pytest
from django.core.cache import cache

from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail, Notice
from apps.themes.models import Tip
from apps.themes.operations.tipping import answer_tip, make_tip_link, send_tip
from tests.factories.themes import theme

HEARD = "Three cafés asked today whether we grind for moka pots."


@pytest.fixture
def house(north, browse):
    cache.clear()
    token = make_tip_link(by=north.priya, client=north.harbour)
    return browse("harbour.north.test"), f"/tip/{token}/"


class TestPage:
    def test_takes_a_tip_and_owes_an_answer(self, north, house):
        reader, path = house
        assert reader.get(path).status_code == 200
        assert not Tip.objects.exists()
        answer = reader.post(path, {"text": HEARD, "name": "Ana", "email": "ana@harbour.test"})
        assert b"Thank you" in answer.content
        tip = Tip.objects.get()
        deadline = Deadline.objects.get(kind="themes.tip", subject_id=tip.pk)
        assert deadline.due_at - tip.sent_at == timedelta(days=3)
        assert Notice.objects.filter(kind="themes.tip", user=north.tom).exists()

    def test_says_what_is_missing_and_keeps_nothing(self, north, house):
        reader, path = house
        assert reader.post(path, {"text": " ", "name": "Ana"}).status_code == 422
        assert not Tip.objects.exists()

    def test_is_not_there_on_a_rivals_host_nor_by_an_older_link(self, north, house, browse):
        _reader, path = house
        assert browse("bloom.north.test").get(path).status_code == 404
        make_tip_link(by=north.priya, client=north.harbour)
        assert browse("harbour.north.test").get(path).status_code == 410

    def test_takes_thirty_a_day_from_one_place(self, north, house):
        reader, path = house
        codes = [reader.post(path, {"text": f"{HEARD} {n}"}).status_code for n in range(31)]
        assert codes == [200] * 30 + [422]


class TestAnswer:
    def test_goes_by_mail_where_there_is_an_address_and_stops_the_clock(self, north):
        tip = send_tip(by=SYSTEM, client=north.harbour, text=HEARD, name="Ana", email="ana@harbour.test")
        answer_tip(by=north.tom, tip=tip, answer="We do, and say so from May.", theme=theme(north.harbour))
        assert "from May" in Mail.objects.get(purpose="themes.tip_answer").text
        assert Deadline.objects.get(kind="themes.tip", subject_id=tip.pk).state == Deadline.State.STOPPED
        with pytest.raises(BadInput):
            answer_tip(by=north.tom, tip=tip, answer="Again")

    def test_without_an_address_stays_in_the_queue(self, north):
        tip = send_tip(by=SYSTEM, client=north.harbour, text=HEARD)
        answer_tip(by=north.tom, tip=tip, answer="Thank you.")
        assert not Mail.objects.filter(purpose="themes.tip_answer").exists()

    def test_belongs_to_no_theme_of_a_rival(self, north):
        tip = send_tip(by=SYSTEM, client=north.harbour, text=HEARD)
        with pytest.raises(BadInput) as refused:
            answer_tip(by=north.tom, tip=tip, answer="Thank you.", theme=theme(north.bloom))
        assert refused.value.field == "theme"


class TestQueue:
    def test_shows_what_waits_answers_it_and_makes_a_link(self, north, browse):
        tip = send_tip(by=SYSTEM, client=north.harbour, text=HEARD)
        tom, priya = browse("north.test", north.tom), browse("north.test", north.priya)
        assert HEARD in tom.get("/themes/tips/?client=harbour").content.decode()
        tom.post(f"/themes/tips/{tip.public_id}/answer/", {"answer": "We do."})
        assert "We do." in tom.get("/themes/tips/?client=harbour").content.decode()
        page = priya.post("/themes/tips/link/", {"client": "harbour"}).content.decode()
        assert "harbour.north.test" in page
        assert "/tip/" in page
