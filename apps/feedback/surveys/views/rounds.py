"""A plan at work: what it does, how far today's list is, what became of its mails, and who was left out."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.clients.doors import person_of, workspace
from apps.clients.rights import check_right
from apps.core.lifecycle import MoveRefused
from apps.core.models import Job
from apps.feedback.models import AskLetter, AskRound
from apps.feedback.surveys.choosing import left_out_lines
from apps.feedback.surveys.numbers import left_out_when_sending, letters_of, sent_numbers
from apps.feedback.surveys.plan_words import plan_sentences
from apps.feedback.surveys.rounds import filter_of, move_round, plan_of
from apps.feedback.surveys.views.found import MAY_WRITE, may_write, seen_round
from apps.feedback.surveys.views.surveys import crumbs

LATEST = 20


@require_safe
@workspace()
def one(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show a plan at work."""
    found = seen_round(request, public_id)
    together, by_language = sent_numbers(letters_of(ask_round=found))
    letters = AskLetter.objects.filter(round=found).select_related("customer")
    planned = letters.filter(state=AskLetter.State.PLANNED).order_by("due_at")
    back = crumbs(found.survey) if found.survey else [*crumbs(), of_reviews()]
    context = {
        "round": found,
        "job": Job.objects.filter(pk=found.job_id or 0, client_id=found.client_id).first(),
        "sentences": plan_sentences(
            plan_of(found), filter_of(found), base=found.base, reminds_after_days=found.reminds_after_days
        ),
        "sent": together,
        "by_language": by_language,
        "left_out": left_out_lines(found.left_out),
        "left_out_later": left_out_lines(left_out_when_sending(found)),
        "next": planned[:LATEST],
        "latest": letters.filter(state=AskLetter.State.SENT).order_by("-sent_at")[:LATEST],
        "may_write": may_write(request, found.client_id),
        "breadcrumbs": back,
    }
    return render(request, "feedback/surveys/round.html", context)


def of_reviews() -> dict[str, str]:
    """This function will return the way back to the page of review invitations."""
    return {"label": _("Review invitations"), "url": reverse("surveys:reviews")}


@require_POST
@workspace(MAY_WRITE)
def move(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will hold the plan, let it go on, or end it."""
    found = seen_round(request, public_id)
    check_right(person_of(request), MAY_WRITE, found.client_id)
    to = request.POST.get("to", "")
    if to not in AskRound.State.values:
        raise MoveRefused(found.get_state_display(), _("something else"))
    move_round(by=person_of(request).actor, ask_round=found, to=to)
    told = {
        AskRound.State.RUNNING: _("It goes on in the client's next open hours."),
        AskRound.State.PAUSED: _("It is held. What was planned for today is not sent."),
        AskRound.State.ENDED: _("It is over. What was sent can still be answered."),
    }
    messages.success(request, told[AskRound.State(to)])
    return redirect("surveys:round", public_id)
