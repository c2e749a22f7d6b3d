"""Incidents: listed, opened, and the room in which both sides work."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core import clock
from apps.core.errors import DomainError
from apps.crises.forms import OpenForm
from apps.crises.grounds import Ground, grounds_of
from apps.crises.live import name_in
from apps.crises.models import Fact, Incident, Stakeholder, Statement
from apps.crises.operations.incidents import open_incident
from apps.crises.operations.playbooks import add_starters, latest_of
from apps.crises.reaction import reaction_of
from apps.crises.reviewing import review_of
from apps.crises.told import concerned, told_of
from apps.crises.wording import checks_of
from apps.listening.models import Alert
from apps.listening.telling import alert_sentence
from apps.tickets.models import Team as Side
from apps.tickets.people import workers_of

MOST = 100
MOST_ENTRIES = 200
MOST_REPORTED = 2000
REPORTED = (Fact.Standing.CONFIRMED, Fact.Standing.UNCONFIRMED, Fact.Standing.WRONG)


@require_safe
@workspace(Right.SEE_WORK)
def incidents(request: HttpRequest) -> HttpResponse:
    """This view will list incidents, the open ones first."""
    user, client = person_of(request), chosen_client(request)
    rows = Incident.objects.visible_to(user).select_related("client", "cx_lead", "pr_lead", "version")
    if client is not None:
        rows = rows.filter(client=client)
    listed = list(rows.order_by("-opened_at")[:MOST])
    context: dict[str, Any] = {
        "client": client,
        "open": [each for each in listed if each.state != Incident.State.CLOSED],
        "closed": [each for each in listed if each.state == Incident.State.CLOSED],
        "may_act": bool(clients_with(user, Right.WORK_TICKETS)),
        "one_brand": client is not None,
    }
    return render(request, "crises/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_TICKETS)
def new(request: HttpRequest) -> HttpResponse:
    """This view will open an incident, by hand or from an alert."""
    user, client = person_of(request), chosen_client(request)
    alert = None
    if request.GET.get("alert") or request.POST.get("alert"):
        asked = request.GET.get("alert") or request.POST.get("alert", "")
        alert = get_object_or_404(Alert.objects.visible_to(user).select_related("client"), public_id=asked)
        client = alert.client
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.WORK_TICKETS), archived_at=None)
        context: dict[str, Any] = {"brands": brands.order_by("name"), "title": _("Open an incident")}
        return render(request, "tickets/choose_client.html", context)
    check_right(user, Right.WORK_TICKETS, client.pk)
    versions = latest_of(client)
    if request.method == "POST" and not versions:  # nobody writes playbooks while it burns
        versions = add_starters(by=user, client=client)
    initial = {"title": alert_sentence(alert).capitalize()[:200]} if alert else None
    form = OpenForm(request.POST or None, client=client, versions=versions, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            made = open_incident(by=user, client=client, alert=alert, **form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("crises:room", made.public_id)
    crumbs = [{"label": _("Crises"), "url": f"{reverse('crises:list')}?client={client.slug}"}]
    context = {"form": form, "client": client, "alert": alert, "has_playbooks": bool(versions), "breadcrumbs": crumbs}
    return render(request, "crises/new.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def room(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show an incident: what is to do, what is known, what is said, and all that happened."""
    user = person_of(request)
    rows = Incident.objects.visible_to(user).select_related(
        "client", "version__playbook", "cx_lead", "pr_lead", "alert"
    )
    incident = get_object_or_404(rows, public_id=public_id)
    rights, is_open = rights_of(user, incident.client_id), incident.state != Incident.State.CLOSED
    remedies = list(incident.remedies.order_by("pk"))
    context: dict[str, Any] = {
        "incident": incident,
        "facts": incident.facts.order_by("pk"),
        "standings": Fact.Standing.choices,
        "remedies": remedies,
        "in_force": [each for each in remedies if each.is_in_force],
        "severities": Incident.Severity.choices,
        "lessons": Incident.Lesson.choices,
        "review": None if incident.state == Incident.State.OPEN else review_of(incident),
        "may_act": is_open and Right.WORK_TICKETS in rights,
        "may_release": is_open and Right.PUBLISH in rights,
        "cx_people": workers_of([incident.client_id], Side.CX),
        "pr_people": workers_of([incident.client_id], Side.PR),
        "groups": Stakeholder.Group.choices,
        "breadcrumbs": [{"label": _("Crises"), "url": f"{reverse('crises:list')}?client={incident.client.slug}"}],
    }
    context |= what_people_did(incident, user)
    context["reaction"] = reaction_of(incident, [each["it"] for each in context["statements"]])
    with timezone.override(incident.client.zone):
        return render(request, "crises/room.html", context)


def what_people_did(incident: Incident, user: User, most: int = MOST_ENTRIES) -> dict[str, Any]:
    """This function will return steps, statements and timeline, with the names of those who did it in one query."""
    entries = list(incident.entries.order_by("-pk")[:most])
    steps = list(incident.steps.order_by("place"))
    people = concerned(incident)
    statements = list(incident.statements.select_related("remedy", "approved_by").order_by("-number"))
    ids = {each.made_by for each in entries} | {each.done_by for each in steps}
    ids |= {one for each in statements for one in (each.written_by, each.override_cx, each.override_pr)}
    facts, told = list(incident.facts.values_list("standing", "text")), told_of(statements, people)
    names = dict(User.objects.filter(pk__in=ids).values_list("pk", "name"))
    return {
        "people": people,
        "next_step": next((step.place for step in steps if step.done_at is None), 0),
        "steps": [(step, names.get(step.done_by, "")) for step in steps],
        "statements": [
            _shown(each, names, user) | {"told": told[each.pk], "grounds": _grounds(each, facts)} for each in statements
        ],
        "timeline": [(each, name_in(names, each)) for each in entries],
        "last_entry": entries[0].pk if entries else 0,
    }


def _grounds(statement: Statement, facts: list[tuple[str, str]]) -> list[Ground]:
    """What is out stays as it is: only drafts are held against the board."""
    return grounds_of(statement.text, facts) if statement.released_at is None else []


def _shown(statement: Statement, names: dict[int, str], user: User) -> dict[str, Any]:
    in_hand = statement.remedy is not None and statement.remedy.is_in_force
    return {
        "it": statement,
        "author": names.get(statement.written_by, ""),
        "checks": checks_of(statement.text, promises=statement.promises, in_hand=in_hand),
        "is_locked": statement.promises and not in_hand,
        "is_own": statement.written_by == user.pk,
        "answerable": [names.get(statement.override_cx, ""), names.get(statement.override_pr, "")],
    }


@require_safe
@workspace(Right.SEE_WORK)
def report(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will draw the situation report: how it stands at this moment, for those who are not in the room."""
    user = person_of(request)
    rows = Incident.objects.visible_to(user).select_related("client", "version", "cx_lead", "pr_lead")
    incident = get_object_or_404(rows, public_id=public_id)
    facts = list(incident.facts.order_by("pk"))
    context = {
        "incident": incident,
        "now": clock.now(),
        "facts": [(one.label, [fact for fact in facts if fact.standing == one]) for one in REPORTED],
        "remedies": [each for each in incident.remedies.order_by("pk") if each.is_in_force],
        "review": review_of(incident),
        "breadcrumbs": [{"label": incident.title, "url": reverse("crises:room", args=[incident.public_id])}],
    }
    with timezone.override(incident.client.zone):
        return render(request, "crises/report.html", context | what_people_did(incident, user, MOST_REPORTED))
