"""What is done to a promise with one press."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import check_right
from apps.core.errors import BadInput
from apps.promises.operations.checking import check_promise
from apps.promises.operations.registering import archive_promise
from apps.promises.operations.ruling import rule_passage, say_no_promise
from apps.promises.views.pages import ANSWERS_FOR, found_promise


@require_POST
@workspace(ANSWERS_FOR)
def check(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will check a promise now."""
    promise = found_promise(request, public_id, ANSWERS_FOR)
    made = check_promise(by=person_of(request).actor, promise=promise)
    told = {"met": made.met, "n": made.n}
    messages.success(request, _("Checked: %(met)d of %(n)d kept it.") % told)
    return redirect("promises:promise", promise.public_id)


@require_POST
@workspace(ANSWERS_FOR)
def archive(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will put a promise away that is made no more."""
    promise = found_promise(request, public_id, ANSWERS_FOR)
    archive_promise(by=person_of(request).actor, promise=promise)
    messages.success(request, _("Put away. It is checked no more; its history stays."))
    return redirect("promises:list")


@require_POST
@workspace(ANSWERS_FOR)
def passage(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note whether a passage makes the promise."""
    promise = found_promise(request, public_id, ANSWERS_FOR)
    makes = request.POST.get("ruling") == "makes"
    try:
        rule_passage(by=person_of(request), promise=promise, passage=request.POST.get("passage", ""), makes=makes)
    except BadInput as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Noted: it makes the promise.") if makes else _("Noted: it says something else."))
    return redirect(f"{reverse('promises:promise', args=[promise.public_id])}#texts")


@require_POST
@workspace(ANSWERS_FOR)
def no_promise(request: HttpRequest) -> HttpResponse:
    """This view will note that a sentence is no promise."""
    user = person_of(request)
    client = get_object_or_404(Client.objects.visible_to(user), slug=request.POST.get("client", ""))
    check_right(user, ANSWERS_FOR, client.pk)
    say_no_promise(by=user, client=client, sentence=request.POST.get("sentence", ""))
    messages.success(request, _("Noted. It is not offered again."))
    return redirect(f"{reverse('promises:found')}?client={client.slug}")
