"""The screens of connections, and what is told of a tool that fails or has become silent."""

from datetime import timedelta

import pytest

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.feedback.models import Response
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations import make_connection, pause_connection
from apps.integrations.silence import listen, silent_from
from apps.notifications.models import Notice

HERE = "/settings/clients/harbour/connections/"


@pytest.fixture
def lead(north, browse):
    return browse("north.test", north.priya)


class TestScreens:
    def test_an_empty_page_teaches_each_tool(self, lead):
        page = lead.get(HERE).content.decode()
        assert "No tool delivers yet" in page
        for label in ("Delighted", "Typeform", "Survicate", "AskNicely", "SurveyMonkey", "Qualtrics", "Any program"):
            assert label in page

    def test_connecting_shows_our_secret_once_and_the_address_for_ever(self, lead):
        shown = lead.post(f"{HERE}new/typeform/", {"name": ""}).content.decode()
        connection = Connection.objects.get()
        assert "whsec_" in shown
        page = lead.get(f"{HERE}{connection.public_id}/").content.decode()
        assert "whsec_" not in page
        assert "/hooks/from/typeform/" in shown
        assert "/hooks/from/typeform/" in page

    def test_what_the_tool_makes_up_is_asked_for_and_never_shown(self, lead):
        assert lead.post(f"{HERE}new/delighted/", {"name": "NPS"}).status_code == 422
        shown = lead.post(f"{HERE}new/delighted/", {"name": "NPS", "secret": "pasted-key"})
        assert shown.status_code == 200
        assert "pasted-key" not in shown.content.decode()

    def test_a_failure_is_shown_with_what_came_and_replayed_after_matching_fields(self, lead, connect):
        tool = connect("json", settings={"score": "wrong"})
        tool.deliver()
        address = f"{HERE}{tool.connection.public_id}/"
        page = lead.get(address).content.decode()
        assert "There is no score at “wrong”" in page
        assert "answer.who.mail" in page, "fields that came are offered"
        lead.post(address, tool.tool.settings | {"name": ""})
        arrival = Arrival.objects.get()
        assert "Never had to chase" in lead.get(f"{address}came/{arrival.public_id}/").content.decode()
        lead.post(f"{address}came/{arrival.public_id}/")
        assert Response.objects.get().score == 10

    def test_pausing_and_ending(self, lead, connect):
        tool = connect("delighted")
        act = f"{HERE}{tool.connection.public_id}/act/"
        for done, state in (("pause", "paused"), ("resume", "active"), ("end", "ended"), ("resume", "ended")):
            assert lead.post(act, {"act": done}).status_code == 302
            assert Connection.objects.get().state == state
        assert "/hooks/from/" not in lead.get(f"{HERE}{tool.connection.public_id}/").content.decode()

    def test_a_new_secret_of_ours_is_shown_once(self, lead, connect):
        tool = connect("json")
        shown = lead.post(f"{HERE}{tool.connection.public_id}/act/", {"act": "secret"}).content.decode()
        assert "whsec_" in shown
        assert tool.secret not in shown
        assert tool.deliver().status_code == 200


class TestNotices:
    def test_who_manages_the_client_hears_once_that_deliveries_fail(self, connect, north):
        tool = connect("json", settings={"score": "wrong"})
        for number in range(3):
            tool.deliver({"nr": number})
        told = Notice.objects.get(kind="integrations.failing")
        assert told.user == north.priya
        assert told.path.endswith(f"{tool.connection.public_id}/")

    def test_a_tool_from_which_nothing_comes_for_twice_its_usual_pause_is_silent(self, north):
        connection, _ = make_connection(by=SYSTEM, client=north.harbour, tool="json")
        arrived(connection, 100, 96, 92, 80)
        assert silent_from(connection) is None, "four deliveries make nothing usual"
        arrived(connection, 74)
        last = Arrival.objects.latest("received_at").received_at
        assert silent_from(connection) == last + timedelta(hours=24), "twice the twelve hours"
        assert listen(connection.pk) > clock.now()
        assert Connection.objects.get().silent_since is not None
        assert Notice.objects.get(kind="integrations.silent").user == north.priya
        listen(connection.pk)
        assert Notice.objects.filter(kind="integrations.silent").count() == 1

    def test_what_comes_again_ends_the_silence(self, connect):
        tool = connect("json")
        Connection.objects.update(silent_since=clock.now())
        tool.deliver()
        assert Connection.objects.get().silent_since is None

    def test_nobody_listens_to_a_paused_one(self, north):
        connection, _ = make_connection(by=SYSTEM, client=north.harbour, tool="json")
        arrived(connection, 100, 99, 98, 97, 96)
        pause_connection(by=SYSTEM, connection=connection)
        assert listen(connection.pk) is None
        assert not Notice.objects.exists()


NOW = clock.now()


def arrived(connection, *hours_ago):
    """Deliveries that were taken in, so many hours ago."""
    for hours in hours_ago:
        Arrival.objects.create(
            client=connection.client,
            connection=connection,
            public_id=f"came-{hours}",
            key=f"came-{hours}",
            state="taken",
            received_at=NOW - timedelta(hours=hours),
        )
