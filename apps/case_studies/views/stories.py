"""The list of stories, and beginning one."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.case_studies.models import Story
from apps.case_studies.operations import start_story
from apps.case_studies.queries import interviews_to_tell, state_counts, stories_for
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.evidence.queries import stale_documents
from apps.outreach.models import Consent, Interview

ROWS = 50


@require_safe
@workspace(Right.SEE_WORK)
def stories(request: HttpRequest) -> HttpResponse:
    """This view will show the stories by state, and interviews whose story nobody has begun."""
    user, client = person_of(request), chosen_client(request)
    state = request.GET.get("state", "")
    state = state if state in Story.State.values else ""
    counts = state_counts(user, client=client)
    kept = {"client": client.slug} if client else {}
    choices = [("", _("All"), sum(counts.values()))]
    choices += [(str(value), str(label), counts[str(value)]) for value, label in Story.State.choices]
    page = Paginator(stories_for(user, client=client, state=state), ROWS).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "stale": stale_documents([each.document for each in page]),
        "filters": [
            {
                "label": label,
                "count": count,
                "url": f"?{urlencode(kept | ({'state': value} if value else {}))}",
                "current": value == state,
            }
            for value, label, count in choices
        ],
        "to_tell": _to_tell(request) if not state else [],
        "state": state,
        "one_brand": client,
        "styles_of": client if client and Right.WRITE_STORIES in rights_of(user, client.pk) else None,
    }
    return render(request, "case_studies/stories.html", context)


@require_POST
@workspace(Right.WRITE_STORIES)
def start(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will draft a story from an interview and open it."""
    user = person_of(request)
    rows = Interview.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    interview = rows.filter(public_id=public_id).first()
    if interview is None:
        raise Http404("no such interview")
    check_right(user, Right.WRITE_STORIES, interview.client_id)
    consent = Consent.objects.visible_to(user).filter(case_id=interview.case_id).first()
    if consent is None:
        raise Http404("nobody was asked")
    story = start_story(by=user, consent=consent, interview=interview)
    messages.success(request, _("A first text is written, from the customer's own words. Read it and make it yours."))
    return HttpResponseRedirect(reverse("case_studies:story", args=[story.public_id]))


def _to_tell(request: HttpRequest) -> list[Interview]:
    user = person_of(request)
    writable = clients_with(user, Right.WRITE_STORIES)
    waiting = interviews_to_tell(user, client=chosen_client(request)).filter(client_id__in=writable)
    return list(waiting[:ROWS])
