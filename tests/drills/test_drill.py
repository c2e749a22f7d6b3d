"""A drill from its first inject to its score, and what is held against it."""

from datetime import timedelta

import pytest
from django.utils import translation

from apps.clients.models import Client
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.crises.operations.facts import judge_fact, state_fact
from apps.crises.operations.incidents import open_incident
from apps.crises.operations.playbooks import latest_of
from apps.crises.operations.statements import (
    PromisesTooMuch,
    approve_statement,
    record_remedy,
    release_statement,
    write_statement,
)
from apps.crises.operations.telling import add_stakeholder, send_statement
from apps.crises.operations.updates import set_next_update
from apps.drills.models import DrillInject
from apps.drills.operations.ending import DrillIsOver, end_drill
from apps.drills.operations.playing import play_inject
from apps.drills.operations.starting import ENDS_AFTER, DrillIsRunning, start_drill
from apps.drills.queries import QUARTER, earlier_of, rehearsed
from apps.drills.scripts import SCRIPTS
from apps.listening.models import Alert, Mention
from apps.listening.operations.alerts import acknowledge_alert
from apps.notifications.models import Mail
from apps.tickets.models import PressFlag, Ticket
from apps.tickets.operations.policies import change_policy
from apps.triage.matters import rules_in_order
from apps.triage.operations.rules import add_starters, switch_rule
from tests.drills.playing import TUESDAY, begin, inside, sweep_at
from tests.factories.crises import playbook

PROMISE = "We know that handles broke this morning. We are sorry. You will get a refund by Friday. Next update at six."


def until(north, minutes):
    for minute in range(0, minutes + 1, 5):
        sweep_at(north, TUESDAY + timedelta(minutes=minute))


def drill_brand(drill):
    return Client.objects.get(pk=drill.sandbox_id)


def rules_of(brand):
    return [rule for rule, _version in rules_in_order(brand.pk)]


class TestPlaying:
    def test_what_comes_in_does_what_real_trouble_does(self, north):
        drill = begin(north)
        until(north, 15)
        with inside(drill, 15):
            assert Mention.objects.filter(risk_reasons__contains=["safety"]).exists()
            assert Alert.objects.get().direction == "spike"
            flagged = PressFlag.objects.values_list("ticket__channel", flat=True)
            assert {"social", "mail"} <= set(flagged)  # the harm by the rule, the journalist by hand
            assert Ticket.objects.filter(channel="phone").count() == 1

    def test_each_inject_happens_once_however_often_it_is_asked(self, north):
        drill = begin(north)
        first = DrillInject.objects.get(client_id=drill.sandbox_id, place=2)
        with inside(drill, 2):
            play_inject(first.pk)
            play_inject(first.pk)
        until(north, 5)
        assert Ticket.objects.filter(client_id=drill.sandbox_id, channel="phone").count() == 1
        assert Event.objects.filter(name="drills.inject_played", object_id=first.pk).count() == 1

    def test_a_kill_within_leaves_it_whole_to_be_done(self, north, monkeypatch):
        drill = begin(north)
        with monkeypatch.context() as broken:
            broken.setattr("apps.drills.operations.playing.announce", lambda *_a, **_k: 1 / 0)
            sweep_at(north, TUESDAY)
        assert not Mention.objects.filter(client_id=drill.sandbox_id).exists()
        sweep_at(north, TUESDAY + timedelta(minutes=5))
        done = DrillInject.objects.filter(client_id=drill.sandbox_id, done_at__isnull=False)
        assert list(done.order_by("place").values_list("place", flat=True)) == [1, 2, 3]
        assert Mention.objects.filter(client_id=drill.sandbox_id).count() == 2

    def test_faster_it_comes_sooner(self, north):
        drill = begin(north, speed=10)
        last = DrillInject.objects.filter(client_id=drill.sandbox_id).order_by("-place").first()
        assert last.due_at - drill.started_at == timedelta(minutes=4.5)

    @pytest.mark.parametrize("code", SCRIPTS)
    def test_every_script_fits_a_playbook_and_begins_at_once(self, north, code):
        script = SCRIPTS[code]
        assert script.injects[0].minute == 0
        minutes = [each.minute for each in script.injects]
        assert minutes == sorted(minutes)
        assert {each.kind for each in script.injects} == set(DrillInject.Kind)
        drill = begin(north, script=code)
        with inside(drill, 0):
            names = {version.name for version in latest_of(drill_brand(drill))}
        assert str(script.playbook) in names

    def test_a_script_speaks_the_clients_language(self, north, monkeypatch):
        """Texts are looked up when the drill starts, in the brand's language and not in the leader's."""
        heard = []
        monkeypatch.setattr(
            "apps.drills.operations.starting._write_injects", lambda *_a: heard.append(translation.get_language()) or []
        )
        north.harbour.language = "es"
        north.harbour.save(update_fields=["language"])
        begin(north)
        assert heard == ["es"]

    def test_the_sandbox_works_by_the_same_rules_and_clocks(self, north):
        version = playbook(north.harbour, by=north.olga, name="Our own")
        rules = add_starters(by=north.olga, client=north.harbour, trade="food")
        switch_rule(by=north.olga, rule=rules[0].rule, is_on=True)
        times = {"first_minutes": 7, "next_minutes": 8, "solve_minutes": 9}
        change_policy(by=north.olga, client=north.harbour, priority="normal", **times)
        drill = begin(north)
        with inside(drill, 0):
            brand = drill_brand(drill)
            assert version.steps in [each.steps for each in latest_of(brand)]
            assert [each.is_on for each in rules_of(brand)] == [True, *[False] * (len(rules) - 1)]
        sweep_at(north, TUESDAY + timedelta(minutes=3))
        call = Ticket.objects.get(client_id=drill.sandbox_id, channel="phone")
        first = call.clocks.get(kind="first")
        assert first.due_at - first.started_at < timedelta(minutes=31)

    def test_one_at_a_time_and_none_within_another(self, north):
        drill = begin(north)
        with pytest.raises(DrillIsRunning):
            start_drill(by=north.olga, client=north.harbour, script="recall")
        with pytest.raises(BadInput, match="cannot be drilled"):
            start_drill(by=north.olga, client=drill_brand(drill), script="recall")


def respond(north, drill):
    """The team does all of it, each thing at its minute; the update comes two minutes after it was promised."""
    brand = drill_brand(drill)
    with inside(drill, 6):
        alert = Alert.objects.get()
        acknowledge_alert(by=north.tom, alert=alert, team="pr")
    with inside(drill, 8):
        acknowledge_alert(by=north.lena, alert=alert, team="cx")
    with inside(drill, 12):
        version = next(each for each in latest_of(brand) if each.name == "Product recall")
        burning = open_incident(
            by=north.tom, client=brand, title="Handles", severity="smoulder", version=version, alert=alert
        )
        set_next_update(by=north.tom, incident=burning, at=TUESDAY + timedelta(minutes=50))
    with inside(drill, 35):
        judge_fact(
            by=north.lena, fact=state_fact(by=north.lena, incident=burning, text="Batch 7"), standing="confirmed"
        )
    with inside(drill, 40):
        said = write_statement(by=north.tom, incident=burning, text=PROMISE)
        approve_statement(by=north.priya, statement=said)
        with pytest.raises(PromisesTooMuch):  # the interlock holds in a drill as well
            release_statement(by=north.tom, statement=said)
    with inside(drill, 45):
        remedy = record_remedy(by=north.lena, incident=burning, text="Refunds", due_at=TUESDAY + timedelta(days=3))
        said = write_statement(by=north.tom, incident=burning, text=PROMISE, remedy=remedy, statement=said)
        approve_statement(by=north.priya, statement=said)
    with inside(drill, 52):
        said = release_statement(by=north.tom, statement=said)
        add_stakeholder(by=north.tom, incident=burning, name="Cleo", email="cleo@shop.example", group="affected")
        assert len(send_statement(by=north.tom, statement=said)) == 1


class TestScoring:
    def test_each_target_has_its_time_and_the_next_drill_is_held_against_it(self, north):
        drill = begin(north)
        until(north, 5)
        respond(north, drill)
        sweep_at(north, TUESDAY + timedelta(minutes=53))
        letter = Mail.objects.get(client_id=drill.sandbox_id, to_address__contains="cleo@shop.example")
        assert letter.state == Mail.State.HELD  # a statement goes to nobody who was named in a drill
        with clock.pinned_to(TUESDAY + timedelta(minutes=55)):
            ended = end_drill(by=north.olga, drill=drill)
        took = {each["code"]: (each["seconds"] // 60, each["is_met"]) for each in ended.score}
        assert took == {
            "known": (8, True),
            "opened": (12, True),
            "fact": (35, False),
            "approved": (45, True),
            "remedy": (45, True),
            "update": (52, False),
        }
        assert ended.met == 4
        again = begin(north, script="viral", at=TUESDAY + timedelta(days=30))
        assert earlier_of(again) == [ended]

    def test_what_has_not_happened_when_it_ends_does_not_happen(self, north):
        drill = begin(north)
        until(north, 5)
        with clock.pinned_to(TUESDAY + timedelta(minutes=6)):
            end_drill(by=north.olga, drill=drill)
        until(north, 50)
        rows = DrillInject.objects.filter(client_id=drill.sandbox_id)
        assert rows.filter(done_at__isnull=False).count() == 3
        assert rows.filter(cancelled_at__isnull=False).count() == rows.count() - 3
        with pytest.raises(DrillIsOver):
            end_drill(by=north.olga, drill=drill)

    def test_one_that_nobody_ends_ends_a_day_later_and_counts_for_none(self, north):
        drill = begin(north, script="recall", speed=60)
        last = DrillInject.objects.filter(client_id=drill.sandbox_id).latest("due_at").due_at
        sweep_at(north, last + ENDS_AFTER - timedelta(minutes=5))
        drill.refresh_from_db()
        assert drill.is_running
        sweep_at(north, last + ENDS_AFTER)
        drill.refresh_from_db()
        assert (drill.is_running, drill.ended_by, len(drill.score)) == (False, 0, 6)
        with clock.pinned_to(TUESDAY + timedelta(days=2)):
            assert [each.last_at for each in rehearsed(north.olga) if each.client == north.harbour] == [None]
        begin(north, at=TUESDAY + timedelta(days=3))


class TestOverdue:
    def test_a_quarter_without_a_drill_is_flagged(self, north):
        created = north.harbour.created_at
        drill = begin(north, at=created + timedelta(days=2))

        def overdue(at):
            with clock.pinned_to(at):
                return {each.client.slug for each in rehearsed(north.olga) if each.is_overdue}

        assert overdue(created + timedelta(days=80)) == set()
        late = created + QUARTER + timedelta(days=1)
        assert overdue(late) == {"harbour", "bloom"}  # one that was begun and not ended was none
        with clock.pinned_to(created + timedelta(days=60)):
            end_drill(by=north.olga, drill=drill)
        assert overdue(late) == {"bloom"}
        assert overdue(created + timedelta(days=61) + QUARTER) == {"harbour", "bloom"}


class TestPages:
    def test_from_the_script_to_the_score(self, north, browse):
        priya = browse("north.test", north.priya)
        assert "never drilled" in priya.get("/drills/").content.decode()
        assert "Data breach" in priya.get("/drills/new/?client=harbour&script=breach").content.decode()
        answer = priya.post("/drills/new/", {"client": "harbour", "script": "breach", "speed": "5"})
        assert answer.status_code == 302
        assert "a drill is running" in priya.get("/").content.decode()
        sweep_at(north, clock.now())
        page = priya.get(answer.url).content.decode()
        assert "So far: 0 of 6 targets" in page
        assert "happened" in page
        assert "would have been sent" in page
        assert "A former employee says" in page  # who began it reads ahead, the team does not
        assert "A former employee says" not in browse("north.test", north.lena).get(answer.url).content.decode()
        entered = priya.post(f"{answer.url}enter/", follow=True).content.decode()
        assert "drill-watermark" in entered
        page = priya.post(f"{answer.url}end/", follow=True).content.decode()
        assert "Score: 0 of 6 targets" in page
        assert "drill-watermark" not in page
        assert "0 of 6 targets" in priya.get("/drills/?client=harbour").content.decode()
        refused = priya.post("/drills/new/", {"client": "harbour", "script": "none", "speed": "1"})
        assert refused.status_code == 422
