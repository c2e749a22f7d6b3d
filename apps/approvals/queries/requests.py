"""Reading requests and decisions."""

from typing import Any

from django.db.models import QuerySet

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, ApprovalRun, Decision, Side
from apps.approvals.queries.substitutes import asked_of
from apps.documents.canonical import parse_canonical
from apps.documents.errors import DocumentError
from apps.documents.models import Version

State = ApprovalRequest.State


def approval_of(version: Version) -> Decision | None:
    """This function will return the yes that completed the chain for exactly these words, or None.

    Of several it is the last one of the client's staff: in their name the text goes out. An edit of the document
    voids a yes, so this is the question to ask before publishing.
    """
    rows = _yes_of_client(version).filter(
        request__state=State.APPROVED,
        request__seat__step__run__state=ApprovalRun.State.APPROVED,
        request__seat__step__run__content_hash=version.content_hash,
    )
    found: Decision | None = rows.first()
    return found


def decision_for(version: Version) -> Decision | None:
    """This function will return the last yes ever given to these words by the client's staff, or None.

    Voided by a later edit or not: what was printed while the yes stood stays rightly printed. This is the
    question of provenance; the database has held at printing that the whole chain stood.
    """
    found: Decision | None = _yes_of_client(version).first()
    return found


def _yes_of_client(version: Version) -> QuerySet[Decision]:
    rows = Decision.objects.filter(
        version_id=version.pk,
        kind=Decision.Kind.APPROVE,
        content_hash=version.content_hash,
        request__seat__step__side=Side.CLIENT,
    )
    return rows.select_related("request", "decided_by", "in_place_of").order_by("-id")


def waiting_for(user: User) -> QuerySet[ApprovalRequest]:
    """This function will return what waits for this person, also in the place of others, the most urgent first."""
    rows = ApprovalRequest.objects.visible_to(user).filter(asked_of(user), state=State.WAITING)
    return rows.select_related("client", "version", "document", "requested_by", "approver", "seat__step").order_by(
        "due_at", "id"
    )


def version_before(request: ApprovalRequest) -> Version | None:
    """This function will return the version that the approver knows: the one before this that they were sent.

    One that they decided on comes before one that was voided unread.
    """
    earlier = ApprovalRequest.objects.filter(
        client_id=request.client_id,
        document_id=request.document_id,
        **_of_same_person(request),
        version__number__lt=request.version.number,
    ).select_related("version")
    known = earlier.filter(decision__isnull=False).order_by("-version__number", "-id").first()
    found = known or earlier.order_by("-version__number", "-id").first()
    return found.version if found is not None else None


def _of_same_person(request: ApprovalRequest) -> dict[str, Any]:
    """One of the two is empty: a person with an account, or the quoted customer."""
    return {"approver_id": request.approver_id, "customer_id": request.customer_id}


def last_wish(request: ApprovalRequest) -> Decision | None:
    """This function will return what this approver asked to be changed the last time, or None."""
    found: Decision | None = (
        Decision.objects.filter(
            client_id=request.client_id,
            request__document_id=request.document_id,
            request__in=ApprovalRequest.objects.filter(**_of_same_person(request)),
            kind=Decision.Kind.CHANGES,
        )
        .exclude(request_id=request.pk)
        .select_related("version")
        .order_by("-id")
        .first()
    )
    return found


def newer_request(request: ApprovalRequest) -> ApprovalRequest | None:
    """This function will return the request that asks the same person about the text as it is now, or None."""
    found: ApprovalRequest | None = (
        ApprovalRequest.objects.filter(
            client_id=request.client_id,
            document_id=request.document_id,
            **_of_same_person(request),
            state=State.WAITING,
            id__gt=request.pk,
        )
        .select_related("version")
        .order_by("-id")
        .first()
    )
    return found


def title_of(version: Version) -> str:
    """This function will return the headline of a version, or its number where it has none."""
    try:
        headline = parse_canonical(version.canonical).headline
    except DocumentError:  # tampered with: deciding and publishing refuse it, a list need not
        headline = ""
    return headline or f"#{version.number}"
