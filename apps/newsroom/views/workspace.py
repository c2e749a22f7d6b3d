"""The workspace: what waits to be published, what stands, what was withdrawn."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.approvals.queries import approval_of
from apps.case_studies.manuscripts import Kind, Manuscript, manuscript
from apps.case_studies.models import Story, StoryFormat
from apps.clients.days import today_of
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, clients_with
from apps.core.errors import DomainError
from apps.documents.canonical import fingerprint_words
from apps.documents.queries import latest_version
from apps.newsroom.forms import WhenForm
from apps.newsroom.kinds import PRINTABLE
from apps.newsroom.models import Publication
from apps.newsroom.operations import plan_opening, publish, take_down
from apps.newsroom.queries import Standing, openings_for, publications_for, standing_of, texts_to_publish
from apps.newsroom.rendering import absolute
from apps.outreach.models.consents import Region, Use

PAGE = 30
SAFE_OR_POST = ["GET", "HEAD", "POST"]


@require_safe
@workspace()
def newsroom(request: HttpRequest) -> HttpResponse:
    """This view will list approved stories that wait, and publications, the newest first."""
    user, client = person_of(request), chosen_client(request)
    seen, may_publish = clients_with(user, Right.SEE_WORK), set(clients_with(user, Right.PUBLISH))
    rows = publications_for(user, client=client).filter(client_id__in=seen)
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    brands = [client.pk] if client is not None and client.pk in seen else [] if client is not None else seen
    waiting = texts_to_publish(user, client_ids=brands)
    context = {
        "waiting": [_waiting_row(text, may=text.story.client_id in may_publish) for text in waiting],
        "openings": openings_for(user, client=client).filter(client_id__in=seen),
        "page": page,
        "rows": [_row(each, may=each.client_id in may_publish) for each in page],
        "chosen": client,
        "front": absolute(client, "/") if client is not None else "",
        "is_owner": user.is_owner,
        "may_publish": bool(may_publish),
    }
    return render(request, "newsroom/list.html", context)


def _waiting_row(text: Manuscript, *, may: bool) -> dict[str, Any]:
    return {"story": text.story, "text": text, "label": PRINTABLE[text.kind].kind.label, "may": may, "url": _url(text)}


def _url(text: Manuscript) -> str:
    """The page on which this text is published."""
    if text.is_story:
        return reverse("newsroom:publish", args=[text.story.public_id])
    return reverse("newsroom:publish_format", args=[text.story.public_id, text.kind])


def _row(publication: Publication, *, may: bool) -> dict[str, Any]:
    withdrawal = getattr(publication, "withdrawal", None)
    is_live = standing_of(publication, today_of(publication.client)) is Standing.LIVE
    return {
        "publication": publication,
        "withdrawal": withdrawal,
        "is_live": is_live,
        "address": absolute(publication.client, publication.path),
        "may_take_down": may and withdrawal is None,
    }


@require_http_methods(SAFE_OR_POST)
@workspace(Right.PUBLISH)
def publish_story(request: HttpRequest, public_id: str, kind: str = Kind.CASE_STUDY) -> HttpResponse:
    """This view will show what is about to be printed and why it may be, and print it on a press of the button."""
    text = _text_to_publish(request, public_id, kind)
    form = WhenForm(request.POST if request.method == "POST" else None, client=text.story.client)
    refusal: DomainError | None = None
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                return _put_into_newsroom(request, text, form)
        except DomainError as error:
            refusal = error
    return render(
        request,
        "newsroom/publish.html",
        _before_publishing(text) | {"refusal": refusal, "form": form},
        status=refusal.status if refusal is not None else 422 if form.errors else 200,
    )


def _text_to_publish(request: HttpRequest, public_id: str, kind: str) -> Manuscript:
    """A text of a brand for which the person may publish; to others it is not there."""
    user = person_of(request)
    rows = Story.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.PUBLISH))
    story = get_object_or_404(rows.select_related("client", "customer", "consent", "document"), public_id=public_id)
    found = manuscript(story, kind) if kind in PRINTABLE else None
    if found is None:
        raise Http404("no text of this kind")
    return found


def _put_into_newsroom(request: HttpRequest, text: Manuscript, form: WhenForm) -> HttpResponse:
    """At once, or a plan for later: what the form says."""
    user, when = person_of(request), form.cleaned_data["when"]
    story, part = text.story, text.part if isinstance(text.part, StoryFormat) else None
    if when == WhenForm.NOW:
        publication = publish(by=user, story=story, part=part)
        messages.success(request, _("“%(title)s” stands in the newsroom.") % {"title": publication.headline})
        return _to_list(publication)
    is_embargo = when == WhenForm.EMBARGO
    moment = form.cleaned_data["opens_at"]
    opening = plan_opening(by=user, story=story, part=part, opens_at=moment, is_embargo=is_embargo)
    messages.success(request, _("“%(title)s” opens by itself at its moment.") % {"title": opening.headline})
    return HttpResponseRedirect(reverse("newsroom:opening", args=[opening.public_id]))


def _before_publishing(text: Manuscript) -> dict[str, Any]:
    story, version = text.story, latest_version(text.document)
    consent, printable = story.consent, PRINTABLE[text.kind]
    return {
        "story": story,
        "text": text,
        "label": printable.kind.label,
        "version": version,
        "decision": approval_of(version) if version is not None else None,
        "fingerprint": fingerprint_words(version.content_hash) if version is not None else "",
        "consent": consent,
        "in_force": consent.covers_in(printable.use, Region.WORLD, today_of(story.client)),
        "allowed": [use.label for use in Use if use in consent.uses],
        "needs_everywhere": consent.covers(printable.use, today_of(story.client)),
        "only_in": [Region(each).label for each in consent.regions if each != Region.WORLD],
        "address": f"{absolute(story.client, f'/{printable.section}/')}{story.theme}-…/",
    }


@require_http_methods(SAFE_OR_POST)
@workspace(Right.PUBLISH)
def take_down_story(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will ask once more, and take a publication down."""
    user = person_of(request)
    rows = Publication.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.PUBLISH))
    publication = get_object_or_404(rows.select_related("client", "story"), public_id=public_id)
    refusal: DomainError | None = None
    if request.method == "POST":
        try:
            with transaction.atomic():
                take_down(by=user, publication=publication)
        except DomainError as error:
            refusal = error
        else:
            messages.success(request, _("“%(title)s” was taken down.") % {"title": publication.headline})
            return _to_list(publication)
    context = {
        "publication": publication,
        "address": absolute(publication.client, publication.path),
        "refusal": refusal,
    }
    return render(request, "newsroom/take_down.html", context, status=refusal.status if refusal is not None else 200)


def _to_list(publication: Publication) -> HttpResponse:
    return HttpResponseRedirect(f"{reverse('newsroom:list')}?client={publication.client.slug}")
