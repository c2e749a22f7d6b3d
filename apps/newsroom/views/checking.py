"""The workspace on what stands: does it lead back to its source, who holds copies, which sites may show it."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.core.errors import DomainError
from apps.documents.errors import VersionTampered
from apps.documents.queries import check_version
from apps.evidence.models import Evidence
from apps.newsroom.chain import chain_of
from apps.newsroom.copies import copies_of, mailed, readers_before
from apps.newsroom.models import EmbedOrigin, ProvenanceCheck, Publication
from apps.newsroom.operations import add_origin, check_newsroom, remove_origin
from apps.newsroom.provenance import Walk, walk_publication
from apps.newsroom.queries import Printed, allowed_origins, evidence_in, publications_for
from apps.newsroom.rendering import absolute


def _publication(request: HttpRequest, public_id: str) -> Publication:
    user = person_of(request)
    rows = publications_for(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    return get_object_or_404(rows.select_related("consent__customer", "consent__case__response"), public_id=public_id)


def _uses(publication: Publication) -> dict[str, Printed]:
    try:
        return evidence_in(check_version(publication.version))
    except VersionTampered:  # the walk names it as a break
        return {}


@require_safe
@workspace()
def publication(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show a publication: each quote and figure with its way back, copies, and its frame."""
    found = _publication(request, public_id)
    walk = Walk()
    withdrawal = getattr(found, "withdrawal", None)
    if withdrawal is None:
        walk_publication(walk, found)
    broken = {each.evidence for each in walk.breaks}
    address = absolute(found.client, found.path)
    context = {
        "publication": found,
        "withdrawal": withdrawal,
        "address": address,
        "data_address": absolute(found.client, found.data_path),
        "uses": [{"use": use, "is_broken": evidence_id in broken} for evidence_id, use in _uses(found).items()],
        "breaks": walk.breaks,
        "copies": copies_of(found),
        "readers": readers_before(found),
        "mailed": mailed(found),
        "origins": allowed_origins(found.client_id),
        "frame": f'<iframe src="{address}embed/" title="{found.client.name}" width="100%" height="900"></iframe>',
    }
    return render(request, "newsroom/publication.html", context)


@require_safe
@workspace()
def chain(request: HttpRequest, public_id: str, evidence_id: str) -> HttpResponse:
    """This view will show the whole chain behind one quote or figure, and each break in it."""
    found = _publication(request, public_id)
    use = _uses(found).get(evidence_id)
    rows = Evidence.objects.filter(client_id=found.client_id, consent_id=found.consent_id)
    evidence = rows.filter(public_id=evidence_id).first()
    if use is None or evidence is None:
        raise Http404("not in this text")
    walk = Walk()
    walk_publication(walk, found)
    context = {
        "publication": found,
        "use": use,
        "steps": chain_of(found, evidence),
        "breaks": [each for each in walk.breaks if each.evidence in {"", evidence_id}],
        "withdrawal": getattr(found, "withdrawal", None),
    }
    return render(request, "newsroom/chain.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace()
def check(request: HttpRequest) -> HttpResponse:
    """This view will show the last walk of each brand; a press walks the chosen brand's newsroom at once."""
    user, client = person_of(request), chosen_client(request)
    may = clients_with(user, Right.PUBLISH)
    if request.method == "POST":
        if client is None or client.pk not in may:
            raise Http404("no brand to check")
        made = check_newsroom(by=user.actor, client=client)
        told = _("Walked back from %(n)d publications.") % {"n": made.publications}
        messages.success(request, told)
        return HttpResponseRedirect(f"{reverse('newsroom:check')}?client={client.slug}")
    clients = [client] if client is not None else list(_seen(request))
    latest = ProvenanceCheck.objects.visible_to(user).filter(client__in=clients).order_by("client_id", "-at", "-id")
    by_client = {each.client_id: each for each in latest.distinct("client_id")}
    rows = [{"client": each, "check": by_client.get(each.pk), "may": each.pk in may} for each in clients]
    return render(request, "newsroom/check.html", {"rows": rows, "chosen": client})


def _seen(request: HttpRequest) -> Any:
    user = person_of(request)
    rows = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK))
    return rows.order_by("name")


@require_http_methods(["GET", "HEAD", "POST"])
@workspace()
def embeds(request: HttpRequest) -> HttpResponse:
    """This view will list the websites that may show the brand's stories, and take another one in."""
    user, client = person_of(request), chosen_client(request)
    may = clients_with(user, Right.PUBLISH)
    refusal: DomainError | None = None
    if request.method == "POST":
        if client is None or client.pk not in may:
            raise Http404("no brand to add to")
        try:
            with transaction.atomic():
                add_origin(by=user, client=client, typed=request.POST.get("origin", ""))
        except DomainError as error:
            refusal = error
        else:
            return HttpResponseRedirect(f"{reverse('newsroom:embeds')}?client={client.slug}")
    clients = [client] if client is not None else list(_seen(request))
    origins = EmbedOrigin.objects.visible_to(user).filter(client__in=clients).select_related("client", "added_by")
    context = {
        "origins": origins.order_by("client__name", "origin"),
        "chosen": client,
        "clients": clients,
        "may": client is not None and client.pk in may,
        "typed": request.POST.get("origin", ""),
        "refusal": refusal,
    }
    return render(request, "newsroom/embeds.html", context, status=refusal.status if refusal is not None else 200)


@require_POST
@workspace(Right.PUBLISH)
def embed_remove(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will take a website off the list."""
    user = person_of(request)
    rows = EmbedOrigin.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.PUBLISH))
    origin = get_object_or_404(rows.select_related("client"), pk=pk)
    with transaction.atomic():
        remove_origin(by=user, origin=origin)
    messages.success(request, _("%(origin)s shows nothing any more.") % {"origin": origin.origin})
    return HttpResponseRedirect(f"{reverse('newsroom:embeds')}?client={origin.client.slug}")
