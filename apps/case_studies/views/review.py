"""A story before it leaves the writer: preview, versions, sending for review; and its pictures."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.accounts.models import User
from apps.approvals.models import ApprovalChain, ApprovalRequest
from apps.approvals.queries import chain_for, steps_with_names
from apps.case_studies.forms import ChainReviewForm, ReviewForm
from apps.case_studies.models import Picture, Story
from apps.case_studies.operations import send_for_review, send_through_chain
from apps.case_studies.queries import approvers_of, checks_of
from apps.case_studies.views.doors import story_for
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right
from apps.core.errors import DomainError
from apps.documents.canonical import fingerprint_words, resolve
from apps.documents.errors import DocumentError
from apps.documents.models import Version
from apps.documents.rendering import ImageFile, Surroundings, reading_minutes, render_html, word_count
from apps.documents.stored import parse_document
from apps.evidence.queries import lookup_for

CRUMB = 36  # characters: a crumb stays on one line of a phone


@require_safe
@workspace(Right.SEE_WORK)
def preview(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the present draft as it will be printed."""
    story = story_for(request, public_id)
    body = parse_document(story.document.body)
    context: dict[str, Any] = {"story": story, "breadcrumbs": crumbs_to(story)}
    try:
        resolved = resolve(body, lookup=lookup_for(body, story.consent))
        with translation.override(story.client.language):
            around = Surroundings(heading_level=2, images=_images(story), anchors=False)
            html = render_html(resolved, surroundings=around)
        context |= {"text": html, "words": word_count(resolved), "minutes": reading_minutes(resolved)}
    except DocumentError as error:
        context["error"] = error
    return render(request, "case_studies/preview.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def versions(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will list the frozen versions, with their fingerprints and what was decided about each."""
    story = story_for(request, public_id)
    rows = Version.objects.filter(document_id=story.document_id).order_by("-number")
    asked = ApprovalRequest.objects.filter(document_id=story.document_id).select_related(
        "approver", "customer", "decision"
    )
    by_version: dict[int, list[ApprovalRequest]] = {}
    for each in asked.order_by("id"):
        by_version.setdefault(each.version_id, []).append(each)
    listed = [
        {"version": row, "fingerprint": fingerprint_words(row.content_hash), "requests": by_version.get(row.pk, [])}
        for row in rows
    ]
    context = {"story": story, "versions": listed, "breadcrumbs": crumbs_to(story)}
    return render(request, "case_studies/versions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.ASK_APPROVAL)
def review(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will send the text through the brand's chain or, without one, to an approver that is chosen here."""
    story = story_for(request, public_id, right=Right.ASK_APPROVAL)
    chain = chain_for(client_id=story.client_id, kind=story.document.kind)
    form = (
        ReviewForm(request.POST or None, client=story.client)
        if chain is None
        else ChainReviewForm(request.POST or None)
    )
    if request.method == "POST" and form.is_valid():
        try:
            told = _send(person_of(request), story, form, chain)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, told)
            return HttpResponseRedirect(reverse("case_studies:story", args=[story.public_id]))
    checks = checks_of(story)
    context = {
        "story": story,
        "form": form,
        "chain_steps": steps_with_names(chain) if chain is not None else [],
        "checks": checks,
        "open_checks": [check for check in checks if not check.passed],
        "has_approvers": chain is not None or approvers_of(story.client).exists(),
        "breadcrumbs": crumbs_to(story),
    }
    return render(request, "case_studies/review.html", context, status=422 if form.errors else 200)


def _send(by: User, story: Story, form: Any, chain: ApprovalChain | None) -> str:
    if chain is not None:
        send_through_chain(by=by, story=story, chain=chain)
        return _("Sent. The first step of the chain has a mail with a link.")
    approver, due_at = form.cleaned_data["approver"], form.cleaned_data["due_at"]
    send_for_review(by=by, story=story, approver=approver, due_at=due_at)
    return _("Sent to %(name)s, who gets a mail with a link.") % {"name": approver.name}


@require_safe
@workspace(Right.SEE_WORK)
def picture(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give a picture of a story to those who may see the story."""
    found = Picture.objects.visible_to(person_of(request)).filter(public_id=public_id).first()
    if found is None:
        raise Http404("no such picture")
    with found.file.open("rb") as opened:
        response = HttpResponse(opened.read(), content_type="image/jpeg")
    response["Cache-Control"] = "private, max-age=3600"
    return response


def crumbs_to(story: Story) -> list[dict[str, str]]:
    """This function will return the way to a page below the story."""
    return [
        {"label": _("Stories"), "url": reverse("case_studies:list")},
        {"label": Truncator(story.title).chars(CRUMB), "url": reverse("case_studies:story", args=[story.public_id])},
    ]


def _images(story: Story) -> dict[str, ImageFile]:
    return {
        each.public_id: ImageFile(
            url=reverse("case_studies:picture", args=[each.public_id]), width=each.file.width, height=each.file.height
        )
        for each in story.pictures.all()
    }
