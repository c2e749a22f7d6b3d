"""A text before it leaves the writer: preview, sending for review; and the story's pictures."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.accounts.models import User
from apps.approvals.models import ApprovalChain
from apps.approvals.queries import chain_for, steps_with_names
from apps.case_studies.forms import ChainReviewForm, ReviewForm
from apps.case_studies.manuscripts import Kind, Manuscript
from apps.case_studies.models import Picture, Story, StoryFormat
from apps.case_studies.operations import send_for_review, send_through_chain
from apps.case_studies.queries import approvers_of, checks_in
from apps.case_studies.views.doors import crumbs_to, text_for
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, rights_of
from apps.core.errors import DomainError
from apps.documents.canonical import resolve
from apps.documents.errors import DocumentError
from apps.documents.rendering import ImageFile, Surroundings, reading_minutes, render_html, word_count
from apps.documents.stored import parse_document
from apps.evidence.queries import lookup_for


@require_safe
@workspace(Right.SEE_WORK)
def preview(request: HttpRequest, public_id: str, kind: str = Kind.CASE_STUDY) -> HttpResponse:
    """This view will show the present draft as it will be printed."""
    found = text_for(request, public_id, kind)
    story, body = found.story, parse_document(found.document.body)
    context: dict[str, Any] = {"story": story, "text_of": found, "breadcrumbs": crumbs_to(found)}
    try:
        resolved = resolve(body, lookup=lookup_for(body, story.consent))
        with translation.override(story.client.language):
            around = Surroundings(heading_level=2, images=_images(story), anchors=False)
            html = render_html(resolved, surroundings=around)
        context |= {"text": html, "words": word_count(resolved), "minutes": reading_minutes(resolved)}
    except DocumentError as error:
        context["error"] = error
    return render(request, "case_studies/preview.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.ASK_APPROVAL)
def review(request: HttpRequest, public_id: str, kind: str = Kind.CASE_STUDY) -> HttpResponse:
    """This view will send the text through the brand's chain or, without one, to an approver that is chosen here."""
    found = text_for(request, public_id, kind, right=Right.ASK_APPROVAL)
    story = found.story
    chain = chain_for(client_id=story.client_id, kind=found.kind)
    form = (
        ReviewForm(request.POST or None, client=story.client)
        if chain is None
        else ChainReviewForm(request.POST or None)
    )
    if request.method == "POST" and form.is_valid():
        try:
            told = _send(person_of(request), found, form, chain)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, told)
            return HttpResponseRedirect(found.address())
    checks = checks_in(found)
    context = {
        "story": story,
        "text": found,
        "form": form,
        "chain_steps": steps_with_names(chain) if chain is not None else [],
        "may_change_chain": chain is not None and _may_change_chain(request, story),
        "checks": checks,
        "open_checks": [check for check in checks if not check.passed],
        "has_approvers": chain is not None or approvers_of(story.client).exists(),
        "breadcrumbs": crumbs_to(found),
    }
    return render(request, "case_studies/review.html", context, status=422 if form.errors else 200)


def _may_change_chain(request: HttpRequest, story: Story) -> bool:
    return Right.MANAGE_CLIENT in rights_of(person_of(request), story.client_id)


def _send(by: User, found: Manuscript, form: Any, chain: ApprovalChain | None) -> str:
    story, part = found.story, found.part if isinstance(found.part, StoryFormat) else None
    if chain is not None:
        send_through_chain(by=by, story=story, part=part, chain=chain)
        return _("Sent. The first step of the chain has a mail with a link.")
    approver, due_at = form.cleaned_data["approver"], form.cleaned_data["due_at"]
    send_for_review(by=by, story=story, part=part, approver=approver, due_at=due_at)
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


def _images(story: Story) -> dict[str, ImageFile]:
    return {
        each.public_id: ImageFile(
            url=reverse("case_studies:picture", args=[each.public_id]), width=each.file.width, height=each.file.height
        )
        for each in story.pictures.all()
    }
