"""The live timeline: nothing is missed and nothing comes twice, whatever the network and the writers do."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections, transaction

from apps.clients.models import Assignment, Client
from apps.core import clock, scope
from apps.crises import live
from apps.crises.live import Pace, Reader, stream
from apps.crises.models import Incident, IncidentEntry
from apps.crises.operations.timeline import add_note
from tests.conftest import cast_of_agency, in_agency
from tests.drills.playing import begin
from tests.factories.crises import incident


class Tab:
    """A browser's side: what it was given, a clock that nobody waits for, and the number it saw last."""

    def __init__(self, reader: Reader, last: int = 0, meanwhile: Callable[[], object] = lambda: None):
        self.reader, self.seen, self.last, self.now, self.meanwhile = reader, [], last, 0.0, meanwhile

    def wait(self, seconds):
        self.now += seconds
        self.meanwhile()

    def listen(self, pieces=None):
        """One connection; with `pieces` the network breaks after so many."""
        pace = Pace(seconds=5, wait=self.wait, clock=lambda: self.now)
        for place, piece in enumerate(answer := stream(self.reader, self.last, pace), 1):
            if place == pieces:
                answer.close()  # this piece never arrived
                return
            if piece.startswith("id: "):
                self.last = int(piece.split("\n", 1)[0].removeprefix("id: "))
                self.seen.append(self.last)


def reader_of(agency, user, burning):
    return Reader(agency=agency, user_id=user.pk, incident_id=burning.pk, language="en")


class TestStream:
    @pytest.fixture
    def burning(self, north):
        return incident(north.harbour, by=north.olga)

    def test_says_what_follows_the_last_line_that_the_browser_saw(self, north, browse, burning, settings):
        settings.LIVE_SECONDS = 0
        first, second = (add_note(by=north.tom, incident=burning, text=text) for text in ("<b>One</b>", "Two"))
        browser, address = browse("north.test", north.lena), f"/crises/{burning.public_id}/live/"
        assert f'data-after="{second.pk}"' in browser.get(f"/crises/{burning.public_id}/").content.decode()

        def told(**headers):
            answer = browser.get(f"{address}?after={burning.entries.earliest('pk').pk}", headers=headers)
            assert answer["Content-Type"].startswith("text/event-stream")
            return b"".join(answer.streaming_content).decode()

        assert f"id: {first.pk}\nevent: entry\ndata: " in (text := told())
        assert "&lt;b&gt;One" in text
        assert "Tom" in text
        assert f"id: {second.pk}\n" in text
        assert "id: " not in told(**{"Last-Event-ID": str(second.pk)})
        assert f"id: {first.pk}\n" not in told(**{"Last-Event-ID": str(first.pk)})
        assert browse("north.test", north.marcus).get(address).status_code == 404

    def test_holds_few_threads_and_sends_the_rest_away_with_what_there_is(self, north, burning):
        readers = [reader_of(north.agency, north.tom, burning) for _tab in range(3)]
        holding = [stream(reader, 0, Pace()) for reader in readers[:2]]
        assert [next(each) for each in holding] == [f"retry: {live.AGAIN_AT_ONCE}\n\n"] * 2
        told = list(stream(readers[2], 0, Pace()))
        assert told[0] == f"retry: {live.AGAIN_LATER}\n\n"
        assert len(told) == 2, "the line of the opening, and the end"
        for each in holding:
            each.close()
        assert next(stream(readers[2], 0, Pace())) == f"retry: {live.AGAIN_AT_ONCE}\n\n"

    def test_goes_on_inside_a_drill_and_tells_those_outside_nothing(self, north, browse, settings):
        settings.LIVE_SECONDS = 0
        drill = begin(north)
        with scope.widened_by(drill.sandbox_id):
            burning = incident(Client.objects.get(pk=drill.sandbox_id), by=north.priya)
        lena, address = browse("north.test", north.lena), f"/crises/{burning.public_id}/live/"
        assert lena.get(address).status_code == 404
        lena.post(f"/drills/{drill.public_id}/enter/")
        assert "Opened on" in b"".join(lena.get(address).streaming_content).decode()

    def test_ends_when_the_person_may_not_see_it_any_more(self, north, burning):
        def meanwhile():
            Assignment.objects.filter(user=north.tom).delete()
            add_note(by=north.olga, incident=burning, text="Among us")

        tab = Tab(reader_of(north.agency, north.tom, burning), meanwhile=meanwhile)
        tab.listen()
        assert tab.seen == [burning.entries.earliest("pk").pk]
        assert tab.now == live.LOOK_EVERY


def _write(pk: int, number: int) -> None:
    """A line, by the operation or past it, in a transaction that takes its time."""
    try:
        with in_agency("north"), transaction.atomic():
            burning, tom = Incident.objects.get(pk=pk), cast_of_agency().tom
            if number % 2:
                add_note(by=tom, incident=burning, text=f"Note {number}")
            else:
                IncidentEntry.objects.create(
                    client_id=burning.client_id,
                    incident=burning,
                    kind="note",
                    text=f"Raw {number}",
                    made_by=tom.pk,
                    at=clock.now(),
                )
            time.sleep(0.005 * (number % 5))
    finally:
        connections.close_all()


@pytest.mark.durable
class TestCut:
    def test_thirty_seconds_without_a_network_lose_and_double_nothing(self, durable):
        with in_agency("north") as agency, transaction.atomic():
            north = cast_of_agency()
            burning = incident(north.harbour, by=north.priya)
        tab = Tab(reader_of(agency, north.lena, burning), meanwhile=lambda: time.sleep(0.01))
        with ThreadPoolExecutor(4) as writers:
            before = [writers.submit(_write, burning.pk, number) for number in range(24)]
            for pieces in (3, 4, 2, 6):
                tab.listen(pieces)  # it breaks in the middle of what it is told
            cut_at, behind = tab.now, tab.last
            during = [writers.submit(_write, burning.pk, number) for number in range(24, 48)]
            for each in before + during:
                each.result()
            tab.now += 30  # nobody waits for it
            after = [writers.submit(_write, burning.pk, number) for number in range(48, 72)]
            while any(not each.done() for each in after):
                tab.listen()
            for each in after:
                each.result()
        tab.listen()
        with in_agency("north"), transaction.atomic():
            written = list(burning.entries.order_by("pk").values_list("pk", flat=True))
        assert tab.seen == written
        assert len(written) == 73
        assert tab.now >= cut_at + 30
        assert written[-1] > behind
