"""Reading stories."""

from collections import Counter
from datetime import timedelta

from django.db.models import Count, Q, QuerySet

from apps.accounts.models import User
from apps.case_studies.checks import all_checks
from apps.case_studies.examined import Check, Examined, Permission
from apps.case_studies.manuscripts import Manuscript
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.open_themes import open_themes
from apps.case_studies.own_words import TEXT, own_words
from apps.case_studies.trend import Scores, Trend
from apps.clients.days import today_of
from apps.clients.models import Assignment, Client
from apps.clients.rights import RIGHTS, Right
from apps.core import clock
from apps.documents import blocks
from apps.documents.models import Document
from apps.documents.stored import parse_document
from apps.evidence.models import Evidence
from apps.evidence.queries import lookup_for, stale_uses
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, Response
from apps.outreach.models import Consent, Interview
from apps.outreach.models.consents import REGIONAL, Region, Use
from apps.outreach.personal_words import personal_words_not_covered
from apps.promises.guard import guard_of

TREND_DAYS = 180


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


def checks_of(story: Story, *, part: StoryFormat | None = None) -> list[Check]:
    """This function will run the checks over the present draft of the case study, or of another format: `part`."""
    return checks_in(Manuscript(story, part or story))


def checks_in(found: Manuscript) -> list[Check]:
    """This function will run the checks over the present draft of a text."""
    return all_checks(examined(found, parse_document(found.document.body)))


def examined(found: Manuscript, body: blocks.Document) -> Examined:
    """This function will gather what the checks ask about."""
    story = found.story
    consent, today = story.consent, today_of(story.client)
    items = Evidence.objects.filter(client_id=story.client_id, consent=consent)
    pictures = dict(story.pictures.values_list("public_id", "shows_customer"))
    lookup = lookup_for(body, consent)
    guard, said = guard_of(story.client), own_words(body, lookup)
    return Examined(
        document=body,
        lookup=lookup,
        permission=Permission(
            in_force=consent.in_force(today),
            covered=consent.covers(found.rules.use, today),
            photo=consent.covers(Use.PHOTO, today),
            only_in=_only_in(consent, found.rules.use),
            until=consent.valid_until,
            hidden_words=personal_words_not_covered(consent),
        ),
        topics={item.public_id: item.topic for item in items},
        labels={item.public_id: item.label for item in items},
        stale=tuple(use.evidence.label for use in stale_uses(found.document)),
        pictures_of_customer=frozenset(public_id for public_id, shows in pictures.items() if shows),
        pictures=frozenset(pictures),
        language=story.client.language,
        rules=found.rules,
        titles=(story.title, story.theme) if found.is_story else (),
        trend=trend_of(story.client),
        trend_reason=story.trend_reason,
        open_themes=open_themes(story.client, f"{story.title} {said}"),
        promises=tuple(guard.made_in(said, kind=TEXT, ref=found.document.pk)),
    )


def _only_in(consent: Consent, use: str) -> tuple[str, ...]:
    """The parts of the world for which a use is allowed; none where that is all of it, or the use has no such bound."""
    if use not in REGIONAL or Region.WORLD in consent.regions:
        return ()
    return tuple(str(Region(each).label) for each in consent.regions)


def trend_of(client: Client) -> Trend:
    """This function will count the brand's answers of the last TREND_DAYS, and of as many days before them."""
    now = clock.now()
    start, earlier = now - timedelta(days=TREND_DAYS), now - timedelta(days=2 * TREND_DAYS)
    rows = Response.objects.filter(client=client, answered_at__gt=earlier, answered_at__lte=now).order_by()
    is_new = Q(answered_at__gt=start)
    bands = {
        "promoters": Q(score__gte=PROMOTER_FROM),
        "passives": Q(score__gte=PASSIVE_FROM, score__lt=PROMOTER_FROM),
        "detractors": Q(score__lt=PASSIVE_FROM),
    }
    counted = rows.aggregate(
        **{f"now_{name}": Count("pk", filter=is_new & band) for name, band in bands.items()},
        **{f"was_{name}": Count("pk", filter=~is_new & band) for name, band in bands.items()},
    )
    fresh, old = (Scores(**{name: counted[f"{when}_{name}"] for name in bands}) for when in ("now", "was"))
    return Trend(now=fresh, before=old, days=TREND_DAYS)


def last_place(client: Client) -> str:
    """This function will return the place of the brand's newest dateline, to begin the next one with."""
    rows = StoryFormat.objects.filter(client=client, kind=Document.Kind.PRESS_RELEASE).select_related("document")
    newest = rows.order_by("-id").first()
    placed = newest.document.body.get("blocks", []) if newest is not None else []
    return next((str(block["place"]) for block in placed if block.get("kind") == "dateline"), "")
