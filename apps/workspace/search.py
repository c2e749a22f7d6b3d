"""Finding by words what the agency works on, over every brand the person may see."""

import re
from collections.abc import Iterator
from typing import Any

from django.db import connection
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.models import User
from apps.case_studies.models import Story
from apps.clients.models import Customer
from apps.feedback.models import Response
from apps.newsroom.models import Publication
from apps.outreach.models import OutreachCase
from apps.workspace.entries import Entry, EntryGroup, quoted
from apps.workspace.sections import address_of
from apps.workspace.service_search import found_service

WORD = re.compile(r"[^\W_]+")
LONGEST, MOST_WORDS = 100, 8


def words_in(typed: str) -> list[str]:
    """This function will return the words to look for: letters and digits, in small letters."""
    return WORD.findall(typed[:LONGEST].lower())[:MOST_WORDS]


def found_objects(*, user: User, words: list[str], most: int) -> list[EntryGroup]:
    """This function will return what holds every word, each as the beginning of one; at most `most` of a kind.

    The ids come from the database's own function, which knows the wall; the rows are asked for under it.
    """
    if not words:
        return []
    query = " & ".join(f"{word}:*" for word in words)
    ids = _ids(query, most)
    groups = [
        EntryGroup(gettext_lazy("Customers"), list(_customers(user, ids.get("customer", [])))),
        EntryGroup(gettext_lazy("Outreach"), list(_cases(user, ids.get("case", [])))),
        EntryGroup(gettext_lazy("Stories"), list(_stories(user, ids.get("story", [])))),
        EntryGroup(gettext_lazy("Newsroom"), list(_publications(user, ids.get("publication", [])))),
        *found_service(user=user, words=words, query=query, most=most),
        EntryGroup(gettext_lazy("Responses"), list(_responses(user, ids.get("response", [])))),
    ]
    return [group for group in groups if group.entries]


def _ids(query: str, most: int) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    with connection.cursor() as cursor:
        cursor.execute("SELECT kind, ref FROM workspace_found(%s, %s)", [query, most])
        for kind, ref in cursor.fetchall():
            found.setdefault(kind, []).append(ref)
    return found


def _rows(model: Any, user: User, ids: list[int], *related: str) -> Any:
    rows = model.objects.visible_to(user).filter(pk__in=ids).select_related("client", *related)
    return rows.order_by("-pk") if ids else rows.none()


def _customers(user: User, ids: list[int]) -> Iterator[Entry]:
    """Each person once: who was merged is shown as the one they are known as now."""
    met: set[int] = set()
    for row in _rows(Customer, user, ids, "survivor"):
        customer = row.survivor or row
        if customer.pk in met:
            continue
        met.add(customer.pk)
        yield Entry(
            label=str(customer),
            detail=" · ".join(part for part in (customer.company, customer.email) if part),
            icon="user",
            path=address_of("customers:one", customer.public_id),
            client=row.client,
        )


def _cases(user: User, ids: list[int]) -> Iterator[Entry]:
    for case in _rows(OutreachCase, user, ids, "customer"):
        yield Entry(
            label=str(case.customer),
            detail=case.get_state_display(),
            icon="heart-handshake",
            path=address_of("outreach:case", case.public_id),
            client=case.client,
        )


def _stories(user: User, ids: list[int]) -> Iterator[Entry]:
    for story in _rows(Story, user, ids):
        yield Entry(
            label=story.title,
            detail=story.get_state_display(),
            icon="quote",
            path=address_of("case_studies:story", story.public_id),
            client=story.client,
        )


def _publications(user: User, ids: list[int]) -> Iterator[Entry]:
    for publication in _rows(Publication, user, ids, "story", "withdrawal"):
        ended = getattr(publication, "withdrawal", None)
        yield Entry(
            label=publication.headline,
            detail=_("Withdrawn") if ended else _("Published"),
            icon="news",
            path=address_of("case_studies:story", publication.story.public_id),
            client=publication.client,
        )


def _responses(user: User, ids: list[int]) -> Iterator[Entry]:
    for response in _rows(Response, user, ids, "customer"):
        yield Entry(
            label=quoted(response.comment),
            detail=_("%(name)s, %(score)s out of 10")
            % {"name": response.customer or _("somebody unnamed"), "score": response.score},
            icon="message-2",
            path=address_of("feedback:response", response.public_id),
            client=response.client,
        )
