"""What every page of surveys needs: the survey or round that a person may see, and which they may change."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from apps.accounts.models import User
from apps.clients.doors import person_of
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.feedback.models import AskRound, Survey

MAY_WRITE = Right.WORK_OUTREACH


def seen_survey(request: HttpRequest, public_id: str) -> Survey:
    """This function will return the survey, for whoever works for its brand."""
    rows = Survey.objects.visible_to(person_of(request)).select_related("client")
    found: Survey = get_object_or_404(rows, public_id=public_id)
    check_right(person_of(request), Right.SEE_WORK, found.client_id)
    return found


def own_survey(request: HttpRequest, public_id: str) -> Survey:
    """This function will return the survey for somebody who may change it."""
    found = seen_survey(request, public_id)
    check_right(person_of(request), MAY_WRITE, found.client_id)
    return found


def seen_round(request: HttpRequest, public_id: str) -> AskRound:
    """This function will return the round, for whoever works for its brand."""
    rows = AskRound.objects.visible_to(person_of(request)).select_related("client", "survey")
    found: AskRound = get_object_or_404(rows, public_id=public_id)
    check_right(person_of(request), Right.SEE_WORK, found.client_id)
    return found


def may_write(request: HttpRequest, client_id: int) -> bool:
    """This function will tell whether the person may change the brand's surveys."""
    return MAY_WRITE in rights_of(person_of(request), client_id)


def writable_clients(user: User) -> list[Client]:
    """This function will return the brands for which the person may ask."""
    rows = Client.objects.visible_to(user).filter(pk__in=clients_with(user, MAY_WRITE), archived_at=None)
    return list(rows.order_by("name"))
