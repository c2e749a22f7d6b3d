"""What readers may get at this very moment, asked of the database in one go: lists, feeds, search, the press kit."""

from collections.abc import Iterable

from django.db import connection
from django.db.models import F, Q, QuerySet

from apps.clients.days import today_of
from apps.clients.models import Client
from apps.documents.resolved import ResolvedDocument
from apps.newsroom.made import search_language
from apps.newsroom.models.publications import Publication
from apps.newsroom.reading import printed
from apps.outreach.models import Consent
from apps.outreach.models.consents import REGIONAL, Region

MOST_FOUND = 500
WORDS_LIMIT = 200  # of what is searched for, in characters


def live_publications(client: Client) -> QuerySet[Publication]:
    """This function will return what stands and is allowed today, the newest first: no row more, no row less."""
    rows = Publication.objects.in_scope().filter(
        client=client,
        withdrawal__isnull=True,
        consent__state=Consent.State.GRANTED,
        consent__valid_until__gte=today_of(client),
        consent__uses__contains=F("uses"),
    )
    # As `queries.seen_anywhere`: what may be kept to a part of the world needs the whole of it.
    regional = Q(*(("uses__contains", [use]) for use in sorted(REGIONAL)), _connector=Q.OR)
    rows = rows.filter(~regional | Q(consent__regions__contains=[Region.WORLD]))
    return rows.select_related("client", "consent", "version", "story").order_by("-published_at", "-id")


def readable_pairs(rows: Iterable[Publication]) -> list[tuple[Publication, ResolvedDocument]]:
    """This function will return publications with their words, without those whose words are not what was approved."""
    pairs = ((each, printed(each)) for each in rows)
    return [(each, resolved) for each, resolved in pairs if resolved is not None]


def found_in(client: Client, words: str) -> QuerySet[Publication]:
    """This function will return what stands and holds the words, the newest first; nothing for no words."""
    wanted = words.replace("\x00", "").strip()[:WORDS_LIMIT]
    if not wanted:
        return live_publications(client).none()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT newsroom_search(%s::regconfig, %s, %s)", [search_language(client.language), wanted, MOST_FOUND]
        )
        ids = [row[0] for row in cursor.fetchall()]
    return live_publications(client).filter(pk__in=ids)


def subjects_of(client: Client, *, kind: str) -> list[tuple[str, str]]:
    """This function will return the subjects of what stands of a kind, as (slug, words), in the alphabet's order."""
    slugs = (
        live_publications(client)
        .filter(kind=kind)
        .order_by("story__theme")
        .values_list("story__theme", flat=True)
        .distinct()
    )
    return [(slug, subject_words(slug)) for slug in slugs]


def subject_words(slug: str) -> str:
    """This function will write a subject for people: "deliveries-before-opening" as "Deliveries before opening"."""
    return slug.replace("-", " ").capitalize()
