"""The sandbox wall: nothing of a drill leaves, nothing real moves, and nobody sees one world from the other."""

import re
import smtplib
import socket
from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from apps.clients.models import Client
from apps.clients.operations import add_newsroom_host, assign
from apps.clients.queries import archived_client_ids, client_ids_of, sandbox_ids_of
from apps.core import clock, outbound, scope
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.gate import HeldBack, ask_leave
from apps.core.models import Job
from apps.drills.operations.ending import end_drill
from apps.integrations.models import WebhookDelivery
from apps.integrations.operations.webhooks import make_subscription
from apps.listening.models import SentimentLayer
from apps.listening.operations.correcting import REFIT_EVERY, correct_mentions, refit
from apps.notifications.models import Mail, Notice
from apps.notifications.operations import queue_mail
from apps.tickets.models import Ticket, TicketMessage
from apps.tickets.operations.messages import send_reply
from tests.architecture.order import CHECKOUT, python_files
from tests.conftest import browser_on
from tests.drills.playing import TUESDAY, begin, inside, sweep_at
from tests.factories.keys import key_for
from tests.factories.mentions import mention


class Tripped(OSError):
    """Something tried to leave."""


@pytest.fixture
def wire(monkeypatch, settings):
    """A line across the transport itself: every connection that is tried, whoever tries it, by whatever library."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "mail.test"
    tried = []

    def trip(*where, **_more):
        tried.append(where)
        raise Tripped

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, trip)
    monkeypatch.setattr(socket, "create_connection", trip)
    monkeypatch.setattr(smtplib.SMTP, "connect", trip)
    monkeypatch.setattr(outbound, "call", trip)
    return tried


def tables_of_brands():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name FROM information_schema.columns c JOIN pg_class p ON p.relname = c.table_name"
            " AND p.relnamespace = current_schema()::regnamespace AND p.relkind IN ('r', 'p')"
            " WHERE table_schema = current_schema() AND column_name = 'client_id' ORDER BY 1"
        )
        return [name for (name,) in cursor.fetchall() if name != "drills_drill"]


def all_that_is_real(clients):
    """How many rows each table holds of the real brands, and a sum over every word in them."""
    found = {}
    with connection.cursor() as cursor:
        for table in tables_of_brands():
            cursor.execute(
                f"SELECT count(*), md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), ''))"
                f' FROM "{table}" t WHERE client_id = ANY(%s)',
                [clients],
            )
            found[table] = cursor.fetchone()
    return found


class TestADrillBesideLiveData:
    def test_nothing_leaves_and_no_real_figure_moves(self, north, wire):
        with clock.pinned_to(TUESDAY - timedelta(minutes=30)):
            mention(north.harbour, "The grinder broke and nobody helps me. Terrible.")
        sweep_at(north, TUESDAY - timedelta(minutes=20))
        wire.clear()
        real = [scope.AGENCY_ITSELF, north.harbour.pk, north.bloom.pk]
        Mail.objects.filter(client_id__in=real).update(state=Mail.State.SENT)
        before = all_that_is_real(real)
        assert sum(rows for rows, _sum in before.values()) > 0
        assert before["tickets_ticket"][0] == before["listening_mention"][0] == 1
        drill = begin(north, script="recall")
        for minute in range(0, 50, 5):
            sweep_at(north, TUESDAY + timedelta(minutes=minute))
        with inside(drill, 50):
            asked = Ticket.objects.filter(channel="mail", customer__isnull=False).order_by("pk").first()
            send_reply(by=north.lena.actor, ticket=asked, text="We are on it.")
        sweep_at(north, TUESDAY + timedelta(minutes=52))
        with clock.pinned_to(TUESDAY + timedelta(minutes=53)):
            end_drill(by=north.olga, drill=drill)
        sweep_at(north, TUESDAY + timedelta(minutes=54))
        assert wire == []
        assert all_that_is_real(real) == before
        held = Mail.objects.filter(client_id=drill.sandbox_id, state=Mail.State.HELD)
        assert held.count() > 3
        assert not Mail.objects.filter(client_id=drill.sandbox_id, state__in=["sent", "sending", "unsure"]).exists()
        # What would have been sent counts in the drill as what is sent counts outside: the answer stopped its clock.
        assert TicketMessage.objects.get(ticket=asked, kind="reply").said_at is not None
        asked.refresh_from_db()
        assert asked.first_answered_at is not None

    def test_the_wire_trips_for_a_real_brand(self, north, wire):
        begin(north)
        values = {"purpose": "test", "to_address": "a@b.test", "subject": "Hello", "text": "Hello"}
        with clock.pinned_to(TUESDAY):
            queue_mail(by=SYSTEM, client=north.bloom, **values)
        sweep_at(north, TUESDAY + timedelta(minutes=1))
        assert wire

    def test_a_webhook_that_hears_of_it_by_name_keeps_what_it_would_have_been_told(self, north, told):
        drill = begin(north, at=clock.now())
        sandbox = Client.objects.get(pk=drill.sandbox_id)
        board = {"name": "Board", "url": told.server.url, "kinds": [], "clients": [sandbox, north.bloom]}
        told.pk = make_subscription(by=north.olga.actor, **board)[0].pk
        mention(sandbox, "The handle broke. Dangerous!")
        mention(north.bloom, "What a lovely bouquet!")
        told.serve()
        states = set(WebhookDelivery.objects.values_list("brand_id", "state"))
        assert (sandbox.pk, WebhookDelivery.State.HELD) in states
        assert (north.bloom.pk, WebhookDelivery.State.DELIVERED) in states
        assert not [each for each in told.server.calls if sandbox.slug in each.body.decode()]

    def test_the_gate_lets_nothing_of_it_pass_not_even_in_company(self, north):
        drill = begin(north)
        ask_leave([north.harbour.pk, north.bloom.pk])
        for brands in ([drill.sandbox_id], [north.harbour.pk, drill.sandbox_id]):
            with pytest.raises(HeldBack):
                ask_leave(brands)


class TestWhoSeesIt:
    def test_from_outside_nobody_does(self, north):
        drill = begin(north)
        for person in (north.olga, north.priya, north.tom):
            assert drill.sandbox_id not in client_ids_of(person)
        assert archived_client_ids() == []

    def test_only_its_team_may_go_in(self, north, browse):
        drill = begin(north)
        assert sandbox_ids_of(north.lena) == [drill.sandbox_id]
        assert sandbox_ids_of(north.marcus) == sandbox_ids_of(north.helen) == []
        assert browse("north.test", north.marcus).post(f"/drills/{drill.public_id}/enter/").status_code == 404

    def test_inside_every_screen_is_marked_and_shows_the_drill_alone(self, north, browse):
        mention(north.harbour, "A real word about the real brand.")
        drill = begin(north, at=clock.now())
        sweep_at(north, clock.now() + timedelta(seconds=5))
        lena = browse("north.test", north.lena)
        assert "handle broke off" not in lena.get("/mentions/").content.decode()
        lena.post(f"/drills/{drill.public_id}/enter/")
        for address in ("/", "/inbox/", "/mentions/", "/alerts/", "/tickets/", "/crises/", "/crises/playbooks/"):
            page = lena.get(address).content.decode()
            assert "drill-watermark" in page, address
            assert "real word" not in page, address
        assert "handle broke off" in lena.get("/mentions/").content.decode()
        assert lena.get("/mentions/?client=harbour").status_code == 404
        lena.post("/drills/leave/")
        page = lena.get("/mentions/").content.decode()
        assert "real word" in page
        assert "drill-watermark" not in page
        assert "handle broke off" not in page

    def test_who_left_the_team_is_outside_at_the_next_page(self, north, browse):
        drill = begin(north)
        lena = browse("north.test", north.lena)
        lena.post(f"/drills/{drill.public_id}/enter/")
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM clients_assignment WHERE client_id = %s", [drill.sandbox_id])
        assert lena.get("/mentions/?client=harbour").status_code == 200


class TestPrograms:
    def test_a_key_of_real_brands_hears_of_no_drill_and_one_that_names_it_does(self, north):
        mention(north.harbour, "A real word about the real brand.")
        drill = begin(north, at=clock.now())
        sweep_at(north, clock.now() + timedelta(seconds=5))
        sandbox = Client.objects.get(pk=drill.sandbox_id)
        _key, real = key_for(north.harbour, north.bloom)
        _key, named = key_for(sandbox)

        def asked(key, path):
            answer = browser_on("north.test").get(f"/api/v1/{path}", headers={"Authorization": f"Bearer {key}"})
            assert answer.status_code == 200
            return answer.content.decode()

        assert "A real word" in asked(real, "mentions/")
        assert "handle broke off" not in asked(real, "mentions/")
        assert sandbox.slug not in asked(real, "events/") + asked(real, "tickets/")
        assert "handle broke off" in asked(named, "mentions/")

    def test_corrections_in_a_drill_teach_the_agency_nothing(self, north):
        drill = begin(north, at=clock.now())
        sandbox = Client.objects.get(pk=drill.sandbox_id)
        words = [f"Post {number} of a drill" for number in range(REFIT_EVERY)]
        with scope.limited_to([sandbox.pk]):
            said = [mention(sandbox, each) for each in words]
            correct_mentions(by=north.lena, client=sandbox, mentions=said, feeling="negative")
        assert not Job.objects.filter(kind="listening.refit").exists()
        own = [mention(north.harbour, f"Post {number} of the brand") for number in range(REFIT_EVERY)]
        correct_mentions(by=north.lena, client=north.harbour, mentions=own, feeling="negative")
        refit(Job.objects.get(kind="listening.refit"))
        assert SentimentLayer.objects.filter(client=north.harbour).latest("pk").corrections == REFIT_EVERY


class TestASandbox:
    def test_is_one_for_ever(self, north):
        drill = begin(north)
        for brand, value in ((drill.sandbox_id, False), (north.harbour.pk, True)):
            with pytest.raises(IntegrityError, match="from its first moment"), transaction.atomic():
                Client.objects.filter(pk=brand).update(is_sandbox=value)

    def test_has_no_newsroom_and_nobody_of_the_client(self, north):
        sandbox = Client.objects.get(pk=begin(north).sandbox_id)
        with pytest.raises(BadInput, match="no newsroom"):
            add_newsroom_host(by=SYSTEM, client=sandbox, domain="drill.north.test")
        with pytest.raises(BadInput, match="people of the agency"):
            assign(by=SYSTEM, user=north.helen, client=sandbox, role="approver")

    def test_tells_its_team_in_the_drill_only(self, north):
        drill = begin(north)
        sweep_at(north, TUESDAY + timedelta(minutes=13))
        assert Notice.objects.filter(client_id=drill.sandbox_id, user=north.tom).exists()
        assert not Notice.objects.filter(user=north.tom).exclude(client_id=drill.sandbox_id).exists()


class TestTheGate:
    # Who may speak with other machines by themselves, and why.
    TRANSPORTS = {
        "apps/core/outbound.py": "calls by HTTP, each with a leave",
        "apps/notifications/sending.py": "hands a mail over, each with a leave",
        "apps/case_studies/drafting/machine.py": "asks a language model, with a leave",
    }
    OF_NO_BRAND = {
        "apps/core/addresses.py": "reads addresses and calls none",
    }
    OF_TRANSPORTS = re.compile(
        r"^\s*(?:import|from) (?:http\.client|urllib\.request|urllib3|requests|httpx|aiohttp|ftplib|socket)\b"
        r"|get_connection\(|EmailMessage\(|send_mass_mail|\.send_messages\(|smtplib\.SMTP\(",
        re.MULTILINE,
    )

    def test_there_is_no_way_around_it(self):
        found = {
            str(path.relative_to(CHECKOUT))
            for path in python_files("apps")
            if self.OF_TRANSPORTS.search(path.read_text())
        }
        # The demo starts programs on this machine; tenancy names no brand, asks the machine itself if it lives, and
        # looks where a host name leads, which no drill has.
        found = {path for path in found if not path.startswith(("apps/demo/", "apps/tenancy/"))}
        assert found == {*self.TRANSPORTS, *self.OF_NO_BRAND}

    def test_each_transport_asks_for_leave(self):
        for path in self.TRANSPORTS:
            assert re.search(r"\bLeave\b|ask_leave\(", (CHECKOUT / path).read_text())
