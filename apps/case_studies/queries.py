"""Reading stories."""

from collections import Counter

from django.db.models import QuerySet

from apps.accounts.models import User
from apps.case_studies.checks import Check, Examined, Permission, all_checks
from apps.case_studies.models import Story
from apps.clients.days import today_of
from apps.clients.models import Assignment, Client
from apps.clients.rights import RIGHTS, Right
from apps.documents import blocks
from apps.documents.stored import parse_document
from apps.evidence.models import Evidence
from apps.evidence.queries import lookup_for, stale_uses
from apps.outreach.models import Interview
from apps.outreach.models.consents import Use


def stories_for(user: User, *, client: Client | None = None, state: str = "") -> QuerySet[Story]:
    """This function will return the stories that the person may see, the newest first."""
    rows = Story.objects.visible_to(user).select_related("client", "customer", "author", "document")
    if client is not None:
        rows = rows.filter(client=client)
    return (rows.filter(state=state) if state else rows).order_by("-document__updated_at", "-id")


def state_counts(user: User, *, client: Client | None = None) -> Counter[str]:
    """This function will count the stories by state."""
    rows = stories_for(user, client=client).order_by().values_list("state", flat=True)
    return Counter(str(state) for state in rows)


def interviews_to_tell(user: User, *, client: Client | None = None) -> QuerySet[Interview]:
    """This function will return finished interviews whose customer has agreed and whose story nobody has begun."""
    rows = Interview.objects.visible_to(user).filter(
        state=Interview.State.DONE,
        case__consents__state="granted",
        case__consents__uses__contains=[Use.CASE_STUDY],
        case__stories__isnull=True,
    )
    if client is not None:
        rows = rows.filter(client=client)
    return rows.select_related("client", "customer", "case").order_by("-done_at")


def approvers_of(client: Client) -> QuerySet[User]:
    """This function will return the people of the client's staff who may approve."""
    roles = [role for role, rights in RIGHTS.items() if Right.APPROVE in rights]
    wanted = Assignment.objects.filter(client=client, role__in=roles).values("user_id")
    return User.objects.filter(pk__in=wanted, is_active=True).order_by("name")


def evidence_for_story(story: Story) -> list[Evidence]:
    """This function will return all evidence of the story's consent, withdrawn items last."""
    rows = Evidence.objects.filter(client_id=story.client_id, consent_id=story.consent_id)
    rows = rows.exclude(kind=Evidence.Kind.PHOTO)  # a photo stands in a text as a picture, not as words
    return sorted(rows.order_by("number"), key=lambda item: item.withdrawn_at is not None)


def checks_of(story: Story) -> list[Check]:
    """This function will run the checks over the story's present draft."""
    return all_checks(examined(story, parse_document(story.document.body)))


def examined(story: Story, body: blocks.Document) -> Examined:
    """This function will gather what the checks ask about."""
    consent, customer, today = story.consent, story.customer, today_of(story.client)
    items = Evidence.objects.filter(client_id=story.client_id, consent=consent)
    pictures = dict(story.pictures.values_list("public_id", "shows_customer"))
    named = consent.covers(Use.NAME, today)
    return Examined(
        document=body,
        lookup=lookup_for(body, consent),
        permission=Permission(
            in_force=consent.in_force(today),
            case_study=consent.covers(Use.CASE_STUDY, today),
            photo=consent.covers(Use.PHOTO, today),
            until=consent.valid_until,
            hidden_names=() if named else tuple(filter(None, (customer.name, customer.company))),
        ),
        topics={item.public_id: item.topic for item in items},
        labels={item.public_id: item.label for item in items},
        stale=tuple(use.evidence.label for use in stale_uses(story.document)),
        pictures_of_customer=frozenset(public_id for public_id, shows in pictures.items() if shows),
        pictures=frozenset(pictures),
        language=story.client.language,
    )
