"""Rules as sentences: listed in their order, written, tried on the past, switched on."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.tickets.models import Ticket
from apps.triage.forms import RuleForm
from apps.triage.matters import MOST, matters_of, rules_in_order
from apps.triage.models import EscalationRule, RuleVersion
from apps.triage.operations.rules import add_starters, move_rule_up, save_rule, switch_rule
from apps.triage.plans import Plan, raised_by
from apps.triage.starters import DEFAULT, STARTERS

DAYS = (7, 30, 90, 365)
EXAMPLES = 20


@require_safe
@workspace(Right.SEE_WORK)
def rules(request: HttpRequest) -> HttpResponse:
    """This view will list the brand's rules as sentences, in the order in which they are read."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK), archived_at=None)
        context: dict[str, Any] = {"brands": brands.order_by("name"), "title": _("Who is told of what")}
        return render(request, "tickets/choose_client.html", context)
    listed = [(rule, version, Plan.from_stored(version.plan)) for rule, version in rules_in_order(client.pk)]
    context = {
        "client": client,
        "rules": listed,
        "default": DEFAULT.sentence,
        "trades": [(name, label) for name, (label, _rules) in STARTERS.items()],
        "may_change": Right.MANAGE_CLIENT in rights_of(user, client.pk),
    }
    return render(request, "triage/rules.html", context)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def starters(request: HttpRequest) -> HttpResponse:
    """This view will write the rules of a trade, switched off."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        raise BadInput(_("Choose a client first."), field="client")
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    made = add_starters(by=user, client=client, trade=request.POST.get("trade", ""))
    said = ngettext("%(count)d rule written.", "%(count)d rules written.", len(made)) % {"count": len(made)}
    messages.success(request, said + " " + _("They are off: try each on the past, then switch it on."))
    return _to_rules(client)


def _to_rules(client: Client) -> HttpResponse:
    return redirect(f"{reverse('triage:rules')}?client={client.slug}")


def _rule_or_404(request: HttpRequest, public_id: str) -> tuple[EscalationRule, RuleVersion]:
    rows = EscalationRule.objects.visible_to(person_of(request)).filter(archived_at=None)
    rule = get_object_or_404(rows.select_related("client", "owner"), public_id=public_id)
    return rule, rule.versions.order_by("-number")[0]


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.MANAGE_CLIENT)
def new(request: HttpRequest) -> HttpResponse:
    """This view will write a new rule, switched off."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        raise BadInput(_("Choose a client first."), field="client")
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    return _edit(request, client, None, None)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.MANAGE_CLIENT)
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will write another version of a rule."""
    rule, version = _rule_or_404(request, public_id)
    check_right(person_of(request), Right.MANAGE_CLIENT, rule.client_id)
    return _edit(request, rule.client, rule, version)


def _edit(
    request: HttpRequest, client: Client, rule: EscalationRule | None, version: RuleVersion | None
) -> HttpResponse:
    plan = Plan.from_stored(version.plan) if version else None
    title = version.title if version else ""
    form = RuleForm(request.POST if request.method == "POST" else None, plan=plan, title=title)
    if request.method == "POST" and form.is_valid():
        try:
            made = save_rule(
                by=person_of(request), client=client, title=form.cleaned_data["title"], plan=form.plan, rule=rule
            )
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Written. See what it would have raised, then switch it on."))
            return redirect("triage:past", made.rule.public_id)
    crumbs = [{"label": _("Who is told of what"), "url": f"{reverse('triage:rules')}?client={client.slug}"}]
    context = {"form": form, "client": client, "rule": rule, "breadcrumbs": crumbs}
    return render(request, "triage/edit.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def past(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show what the rule would have raised over a time gone by, with examples."""
    rule, version = _rule_or_404(request, public_id)
    typed, now = request.GET.get("days", ""), clock.now()
    days = int(typed) if typed in {str(each) for each in DAYS} else 30
    plan = Plan.from_stored(version.plan)
    since = now - timedelta(days=days)
    # Begun a window earlier, so that the first days count as they would have.
    matters = matters_of(rule.client, since=since - plan.window, until=now)
    raised = [each for each in raised_by(plan, matters) if each.at >= since]
    shown = Ticket.objects.visible_to(person_of(request)).in_bulk([each.id for each in raised[-EXAMPLES:]])
    crumbs = [{"label": _("Who is told of what"), "url": f"{reverse('triage:rules')}?client={rule.client.slug}"}]
    context = {
        "rule": rule,
        "version": version,
        "plan": plan,
        "days": days,
        "choices": DAYS,
        "looked_at": sum(each.at >= since for each in matters),
        "was_cut": len(matters) >= MOST,
        "count": len(raised),
        "examples": [(each, shown.get(each.id)) for each in reversed(raised[-EXAMPLES:])],
        "versions": list(rule.versions.order_by("-number")),
        "may_change": Right.MANAGE_CLIENT in rights_of(person_of(request), rule.client_id),
        "breadcrumbs": crumbs,
    }
    return render(request, "triage/past.html", context)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def act(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will switch a rule on or off, or put it before the one above."""
    rule, _version = _rule_or_404(request, public_id)
    user, wanted = person_of(request), request.POST.get("act", "")
    check_right(user, Right.MANAGE_CLIENT, rule.client_id)
    if wanted == "up":
        move_rule_up(by=user, rule=rule)
    elif wanted in ("on", "off"):
        switch_rule(by=user, rule=rule, is_on=wanted == "on")
        messages.success(request, _("It reads what comes in from now on.") if wanted == "on" else _("It is off."))
    else:
        raise BadInput(_("Choose what to do with the rule."), field="act")
    return _to_rules(rule.client)
