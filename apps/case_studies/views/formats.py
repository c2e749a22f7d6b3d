"""Drafting all formats in one step, or one by a language model; saying why a story stands beside the scores."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from apps.case_studies.formats import FORMATS
from apps.case_studies.manuscripts import Kind, Manuscript, manuscript
from apps.case_studies.models import StoryFormat
from apps.case_studies.operations import draft_all, explain_trend
from apps.case_studies.operations.machine import redraft_by_machine
from apps.case_studies.views.doors import story_for, text_for
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right
from apps.core.errors import DomainError

REVISION_DIGITS = 10


@require_POST
@workspace(Right.WRITE_STORIES)
def draft(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will draft every format that is not there yet, and open the press release."""
    story = story_for(request, public_id, right=Right.WRITE_STORIES)
    try:
        made = draft_all(by=person_of(request), story=story, place=request.POST.get("place", ""))
    except DomainError as error:
        messages.error(request, str(error))
        return HttpResponseRedirect(Manuscript(story, story).address())
    words = ngettext("%(n)d text is drafted.", "%(n)d texts are drafted.", len(made)) % {"n": len(made)}
    messages.success(request, words if made else _("Every format is drafted already."))
    first = manuscript(story, Kind.PRESS_RELEASE) if made else None
    return HttpResponseRedirect((first or Manuscript(story, story)).address())


@require_POST
@workspace(Right.WRITE_STORIES)
def trend(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will keep the reason why the story stands beside scores that say otherwise."""
    story = story_for(request, public_id, right=Right.WRITE_STORIES)
    try:
        explain_trend(by=person_of(request), story=story, reason=request.POST.get("reason", ""))
    except DomainError as error:
        messages.error(request, str(error))
    kind = request.POST.get("kind", "")
    found = manuscript(story, kind) if kind in FORMATS else None
    address = (found or Manuscript(story, story)).address()
    return HttpResponseRedirect(f"{address}#checks")


@require_POST
@workspace(Right.WRITE_STORIES)
def machine(request: HttpRequest, public_id: str, kind: str) -> HttpResponse:
    """This view will have a language model draft the format anew."""
    found = text_for(request, public_id, kind, right=Right.WRITE_STORIES)
    if not isinstance(found.part, StoryFormat):
        raise Http404("the case study is drafted by rules")
    seen = request.POST.get("seen_revision", "")
    revision = int(seen) if seen.isdecimal() and len(seen) < REVISION_DIGITS else 0
    try:
        redraft_by_machine(by=person_of(request), part=found.part, seen_revision=revision)
    except DomainError as error:
        messages.error(request, str(error))
    return HttpResponseRedirect(found.address())
