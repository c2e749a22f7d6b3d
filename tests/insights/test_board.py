"""The shared dashboard, as both teams and the client's own people read it."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.clients.models import Client
from apps.core import clock
from apps.crises.operations.incidents import begin_review
from apps.insights.board import board_of, period_named
from apps.insights.views import freshen_all
from tests.factories.crises import incident
from tests.factories.feedback import ResponseFactory
from tests.factories.mentions import chatter, mention
from tests.factories.outreach import open_case
from tests.factories.tickets import opened_ticket

HERE = "/overview/?client=harbour&over=week"


def over(client: Client, code: str = "week"):
    freshen_all([client.pk])
    return board_of([client], period_named(code))


def text_of(answer) -> str:
    return re.sub(r"\s+", " ", answer.content.decode())


def asked_again(page) -> str:
    """The address that the page asks every moment."""
    return re.search(r'hx-get="([^"]+)"', page.content.decode())[1].replace("&amp;", "&")


class TestFigures:
    def test_are_of_the_stretch_and_of_the_brand(self, north):
        mention(north.harbour)
        mention(north.bloom, "Bloom is great, thank you!")
        mention(north.harbour, "Long ago I liked it.", said_at=clock.now() - timedelta(days=20))
        assert over(north.harbour).sums["mentions"] == 1
        assert over(north.harbour, "month").sums["mentions"] == 2
        assert sum(column.sums["mentions"] for column in over(north.harbour, "quarter").columns) == 2

    def test_count_what_is_owed_and_what_was_missed(self, north):
        now = clock.now()
        with clock.pinned_to(now - timedelta(days=3)):
            open_case(north.harbour, score=10, answered_at=clock.now())
        open_case(north.harbour, score=9, answered_at=now)
        board = over(north.harbour)
        assert (board.owed_now, board.missed, board.sums["owed_met"]) == (2, 1, 0)

    def test_say_nothing_of_too_few(self, north, browse):
        mention(north.harbour)
        open_case(north.harbour, score=10)
        page = text_of(browse("north.test", north.tom).get(HERE))
        assert "too few to say how many are negative" in page
        assert "few data:" in page
        assert "n = 1" in page

    def test_have_an_interval_where_there_are_enough(self, north, browse):
        for number in range(40):
            ResponseFactory(client=north.harbour, customer=None, score=10 if number % 4 else 3)
        page = text_of(browse("north.test", north.tom).get(HERE))
        assert "+50" in page
        assert "n = 40" in page

    def test_days_begin_at_the_brands_midnight(self, north):
        Client.objects.filter(pk=north.harbour.pk).update(zone="Pacific/Auckland")
        north.harbour.refresh_from_db()
        columns = over(north.harbour).columns
        assert len(columns) == 7
        assert {(each.at.hour, str(each.at.tzinfo)) for each in columns} == {(0, "Pacific/Auckland")}


class TestScreen:
    def test_leads_from_each_figure_to_its_rows(self, north, browse):
        mention(north.harbour)
        tom = browse("north.test", north.tom)
        page = tom.get(HERE).content.decode()
        links = re.findall(r'overview-label"><a href="([^"]+)"', page)
        assert len(links) == page.count('class="overview-label"') == 8
        for link in links:
            assert tom.get(link.replace("&amp;", "&")).status_code == 200, link

    def test_asks_again_and_hears_only_of_what_moved(self, north, browse):
        tom = browse("north.test", north.tom)
        seen = asked_again(tom.get(HERE))
        assert tom.get(seen).status_code == 204
        mention(north.bloom, "Of a rival.")
        assert tom.get(seen).status_code == 204
        mention(north.harbour)
        moved = tom.get(seen)
        assert moved.status_code == 200
        assert "<html" not in moved.content.decode()

    def test_hears_that_an_incident_is_over(self, north, browse):
        tom, burning = browse("north.test", north.tom), incident(north.harbour, by=north.priya)
        seen = asked_again(tom.get(HERE))
        assert tom.get(seen).status_code == 204
        begin_review(by=north.priya, incident=burning)
        assert tom.get(seen).status_code == 200

    @pytest.mark.parametrize(("name", "address"), [("tom", HERE), ("helen", "/portal/overview/")])
    def test_teaches_where_nothing_has_happened_and_only_as_long(self, north, browse, name, address):
        reader = browse("north.test", getattr(north, name))
        page = reader.get(address)
        swapped = page.content.decode().split('id="overview"')[1]
        assert "Nothing to count" in swapped, "what teaches goes with the first thing that comes"
        mention(north.harbour)
        assert "Nothing to count" not in text_of(reader.get(asked_again(page)))

    @pytest.mark.parametrize("address", ["/overview/?over=quarter", "/overview/?client=harbour&over=day"])
    def test_takes_as_many_queries_for_much_as_for_little(self, north, browse, address):
        olga = browse("north.test", north.olga)

        def queries() -> int:
            olga.get(address)  # counts what is stale
            with CaptureQueriesContext(
                connection,
            ) as found:
                olga.get(address)
            return len(found)

        mention(north.harbour)
        before = queries()
        chatter(north.harbour, days=6, until=clock.now())
        for brand in (north.harbour, north.bloom):
            opened_ticket(brand)
            incident(brand, by=north.olga)
        assert queries() == before


class TestPortal:
    def test_shows_the_brands_own_people_their_figures_and_no_rivals(self, north, browse):
        mention(north.harbour)
        for number in range(5):
            mention(north.bloom, f"Bloom number {number} {number * 7919}.")
        opened_ticket(north.harbour)
        page = text_of(browse("north.test", north.helen).get("/portal/overview/"))
        assert 'overview-value"> 1 </p>' in page or 'overview-value">1</p>' in page
        assert "Tickets opened" not in page, "an approver sees no tickets"

    def test_shows_tickets_to_their_service(self, north, browse):
        opened_ticket(north.harbour)
        assert "Tickets opened" in text_of(browse("north.test", north.dan).get("/portal/overview/"))
