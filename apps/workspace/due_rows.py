"""How each kind of deadline reads on Today."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest
from apps.approvals.queries import title_of
from apps.deadlines.models import Deadline
from apps.feedback.models import ClosedLoop
from apps.newsroom.models import Opening
from apps.outreach.models import Consent, OutreachCase
from apps.workspace.sections import address_of
from apps.workspace.today import DueRow, describes

LONGEST = 90


def _subjects(deadlines: Sequence[Deadline]) -> dict[int, Deadline]:
    return {each.subject_id: each for each in deadlines}


def _own_or_nobodys(user: User, where: str = "") -> Q:
    return Q(**{f"{where}owner": user}) | Q(**{f"{where}owner": None})


def my_cases(user: User) -> QuerySet[Any]:
    """This function will return the promoters whom the person looks after, and those whom nobody does."""
    return OutreachCase.objects.in_scope().filter(_own_or_nobodys(user))


def my_consents(user: User) -> QuerySet[Any]:
    """This function will return the permissions of those promoters."""
    return Consent.objects.in_scope().filter(_own_or_nobodys(user, "case__"))


def my_loops(user: User) -> QuerySet[Any]:
    """This function will return the unhappy customers whom the person answers, and those whom nobody does."""
    return ClosedLoop.objects.in_scope().filter(_own_or_nobodys(user))


def my_requests(user: User) -> QuerySet[Any]:
    """This function will return the questions that the person sent or is asked."""
    return ApprovalRequest.objects.in_scope().filter(Q(requested_by=user) | Q(approver=user))


def _words(comment: str) -> str:
    text = " ".join(comment.split())
    return f"“{text[:LONGEST]}{'…' if len(text) > LONGEST else ''}”" if text else ""


@describes("outreach.first_contact", mine=my_cases)
def first_contacts(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe promoters who are owed a first contact."""
    due = _subjects(deadlines)
    for case in OutreachCase.objects.in_scope().filter(pk__in=due).select_related("customer", "response", "owner"):
        deadline = due[case.pk]
        yield DueRow(
            title=_("First contact: %(name)s scored %(score)s") % {"name": case.customer, "score": case.response.score},
            detail=_words(case.response.comment),
            icon="heart-handshake",
            tone="pr",
            action=_("Write"),
            path=address_of("outreach:case", case.public_id),
            owner=case.owner.name if case.owner else "",
            client=deadline.client,
            deadline=deadline,
        )


@describes("outreach.consent_renewal", mine=my_consents)
def renewals(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe permissions that run out, and whose customers no mail could ask."""
    due = _subjects(deadlines)
    for consent in Consent.objects.in_scope().filter(pk__in=due).select_related("customer", "case__owner"):
        deadline = due[consent.pk]
        day = date_format(consent.valid_until, "j F Y") if consent.valid_until else ""
        yield DueRow(
            title=_("Permission of %(name)s ends on %(day)s") % {"name": consent.customer, "day": day},
            detail=_("They are asked by mail 30 days before. Where that cannot be done, ask them yourself."),
            icon="signature",
            tone="pr",
            action=_("Look"),
            path=address_of("outreach:record", consent.public_id),
            owner=consent.case.owner.name if consent.case.owner else "",
            client=deadline.client,
            deadline=deadline,
        )


@describes("feedback.closed_loop", mine=my_loops)
def closed_loops(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe detractors who are owed an answer."""
    due = _subjects(deadlines)
    rows = ClosedLoop.objects.in_scope().filter(pk__in=due).select_related("response__customer", "owner")
    for loop in rows:
        deadline, customer = due[loop.pk], loop.response.customer
        yield DueRow(
            title=_("Answer %(name)s about a %(score)s out of 10")
            % {"name": customer or _("somebody unnamed"), "score": loop.response.score},
            detail=_words(loop.response.comment),
            icon="phone-call",
            tone="cx",
            action=_("Answer"),
            path=address_of("feedback:loop", loop.pk),
            owner=loop.owner.name if loop.owner else "",
            client=deadline.client,
            deadline=deadline,
        )


@describes("approvals.decision", mine=my_requests)
def decisions(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe approvals that wait for somebody at the client."""
    due = _subjects(deadlines)
    rows = ApprovalRequest.objects.in_scope().filter(pk__in=due).select_related("approver", "customer", "version")
    for request in rows:
        deadline = due[request.pk]
        yield DueRow(
            title=_("%(name)s’s answer on “%(title)s”")
            % {"name": request.asked_name, "title": title_of(request.version)},
            detail=_("version %(number)s") % {"number": request.version.number},
            icon="eye-check",
            tone="",
            action=_("Look"),
            path=address_of("approvals:record", request.public_id),
            owner=request.asked_name,
            client=deadline.client,
            deadline=deadline,
        )


@describes("newsroom.opening")
def openings(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe texts that open to everybody by themselves."""
    due = _subjects(deadlines)
    for opening in Opening.objects.in_scope().filter(pk__in=due).select_related("planned_by"):
        deadline = due[opening.pk]
        yield DueRow(
            title=_("Opens by itself: “%(title)s”") % {"title": opening.headline},
            detail=_("under embargo until then") if opening.is_embargo else _("unknown to everybody until then"),
            icon="world",
            tone="pr",
            action=_("Look"),
            path=address_of("newsroom:opening", opening.public_id),
            owner=opening.planned_by.name,
            client=deadline.client,
            deadline=deadline,
        )
