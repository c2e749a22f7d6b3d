"""Starting a drill: a walled brand with the real one's team, playbooks, rules and clocks, and the script's moments."""

from datetime import datetime, timedelta

from django.utils import translation
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.clients.operations import AGENCY_ROLES, assign, create_client, new_public_id
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.core.wake import Entry
from apps.crises.operations.playbooks import add_starters, latest_of, write_playbook
from apps.drills.events import DRILL_STARTED
from apps.drills.models import Drill, DrillInject
from apps.drills.operations.usual import give_a_past
from apps.drills.scripts import SCRIPTS, Script
from apps.listening.models import ListeningSettings, Topic
from apps.listening.operations.places import change_settings, settings_of
from apps.listening.operations.topics import save_topic
from apps.tickets.models import TicketPolicy
from apps.tickets.operations.policies import change_policy
from apps.triage.matters import rules_in_order
from apps.triage.operations.rules import save_rule, switch_rule
from apps.triage.plans import Plan

INJECT = "inject"  # work of the due registry: one row an inject
DRILL_END = "drill_end"  # and one for the end that nobody thought of
ENDS_AFTER = timedelta(hours=24)  # its last inject: a forgotten drill would keep its team from the next
SAME = (
    *("colour", "second_colour", "type_pairing", "zone", "language", "clock", "business_hours"),
    *("holiday_country", "holiday_region", "first_contact_hours", "closed_loop_hours"),
)


class DrillIsRunning(DomainError):
    """A team does one drill at a time."""

    code = "drill_is_running"


def start_drill(*, by: User, client: Client, script: str, speed: int = Drill.Speed.REAL) -> Drill:
    """This function will start a drill of a brand's team; the scope then holds its sandbox, too.

    Raises BadInput for an unknown script or speed or a brand that is a sandbox itself, DrillIsRunning.
    """
    if script not in SCRIPTS:
        raise BadInput(_("Choose a script."), field="script")
    if speed not in Drill.Speed.values:
        raise BadInput(_("Choose how fast it plays."), field="speed")
    held = Client.objects.in_scope().select_for_update(no_key=True).get(pk=client.pk)
    if held.is_sandbox:
        raise BadInput(_("A drill cannot be drilled. Choose a real client."), field="client")
    if Drill.objects.filter(client=held, ended_at=None).exists():
        raise DrillIsRunning(_("A drill of this client is running. End it first."))
    now = clock.now()
    sandbox = _walled_copy(by, held)
    with translation.override(held.language):
        injects = _write_injects(sandbox, SCRIPTS[script], now, speed)
    drill: Drill = Drill.objects.create(
        client=held,
        public_id=new_public_id(),
        script=script,
        speed=speed,
        sandbox_id=sandbox.pk,
        started_by=by.pk,
        started_at=now,
    )
    entries = [Entry(each.pk, each.due_at) for each in injects]
    wake.schedule_many(INJECT, entries, client_id=sandbox.pk)
    last_at = max((each.due_at for each in injects), default=now)
    wake.schedule(DRILL_END, drill.pk, client_id=held.pk, at=last_at + ENDS_AFTER)
    announce(
        DRILL_STARTED, client_id=sandbox.pk, by=by.actor, obj=drill, drill_id=drill.pk, script=script, speed=int(speed)
    )
    return drill


def _walled_copy(by: User, real: Client) -> Client:
    """A brand of its own by the same operations as any other: how the real one works is read, and written anew."""
    sandbox = create_client(
        by=by.actor,
        name=(_("Drill: %(name)s") % {"name": real.name})[:120],
        slug=f"drill-{new_public_id()}",
        is_sandbox=True,
        **{field: getattr(real, field) for field in SAME},
    )
    people = Assignment.objects.filter(client=real, role__in=AGENCY_ROLES).select_related("user").order_by("pk")
    for each in people:
        if each.user.is_active:
            assign(by=by.actor, user=each.user, client=sandbox, role=each.role)
    _copy_playbooks(by, real, sandbox)
    _copy_rules(by, real, sandbox)
    _copy_listening(real, sandbox)
    for policy in TicketPolicy.objects.filter(client=real):
        minutes = {name: getattr(policy, name) for name in ("first_minutes", "next_minutes", "solve_minutes")}
        change_policy(by=by, client=sandbox, priority=policy.priority, **minutes)
    return sandbox


def _copy_playbooks(by: User, real: Client, sandbox: Client) -> None:
    for version in latest_of(real):
        write_playbook(by=by, client=sandbox, name=version.name, steps=version.steps, holding=version.holding)
    with translation.override(real.language):
        add_starters(by=by, client=sandbox)  # what the real one has not written yet


def _copy_rules(by: User, real: Client, sandbox: Client) -> None:
    for rule, version in rules_in_order(real.pk):
        saved = save_rule(by=by, client=sandbox, title=version.title, plan=Plan.from_stored(version.plan))
        if rule.is_on:
            switch_rule(by=by, rule=saved.rule, is_on=True)


def _copy_listening(real: Client, sandbox: Client) -> None:
    kept: ListeningSettings = settings_of(real)
    change_settings(
        by=SYSTEM,
        client=sandbox,
        sensitivity=kept.sensitivity,
        fewest=kept.fewest,
        hears_drops=False,  # what was usual is invented: that it stops means nothing
        opens_tickets=kept.opens_tickets,
    )
    for topic in Topic.objects.filter(client=real, archived_at=None, is_muted=False):
        save_topic(by=SYSTEM, client=sandbox, name=topic.name, words=topic.words, kind=topic.kind)
    give_a_past(sandbox)


def _write_injects(sandbox: Client, script: Script, now: datetime, speed: int) -> list[DrillInject]:
    made: list[DrillInject] = DrillInject.objects.bulk_create(
        DrillInject(
            client=sandbox,
            place=place,
            minute=each.minute,
            kind=each.kind,
            author=str(each.author),
            text=str(each.text),
            crowd=each.crowd,
            reach=each.reach,
            due_at=now + timedelta(minutes=each.minute) / speed,
        )
        for place, each in enumerate(script.injects, 1)
    )
    return made
