"""What people say about promises in a text: that a passage means something else, or that it stands all the same."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.case_studies.formats import FORMATS
from apps.case_studies.manuscripts import Kind
from apps.case_studies.own_words import TEXT
from apps.case_studies.views.doors import text_for
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right
from apps.core.errors import DomainError
from apps.promises.models import Promise
from apps.promises.operations.ruling import rule_passage, sign_off


@require_POST
@workspace(Right.WRITE_STORIES)
def promise(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note what a passage means, or sign for a text that makes a broken promise."""
    kind = request.POST.get("kind", "")
    found = text_for(request, public_id, kind if kind in FORMATS else Kind.CASE_STUDY, right=Right.WRITE_STORIES)
    user, client_id = person_of(request), found.story.client_id
    rows = Promise.objects.visible_to(user).filter(client_id=client_id)
    meant: Promise = get_object_or_404(rows, public_id=request.POST.get("promise", ""))
    try:
        if request.POST.get("act") == "sign":
            check_right(user, Right.PUBLISH, client_id)  # who signs answers for what goes out
            reason = request.POST.get("reason", "")
            sign_off(by=user, promise=meant, text_kind=TEXT, text_id=found.document.pk, reason=reason)
            messages.success(request, _("Signed. Your name stands with it."))
        else:
            makes = request.POST.get("act") == "makes"
            rule_passage(by=user, promise=meant, passage=request.POST.get("passage", ""), makes=makes)
    except DomainError as error:
        messages.error(request, str(error))
    return HttpResponseRedirect(f"{found.address()}#checks")
