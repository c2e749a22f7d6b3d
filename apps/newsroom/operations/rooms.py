"""A brand's newsroom in Wagtail's tree: a root page, and a Site row for the brand's host."""

import secrets

from django.db import connection
from wagtail.models import Page, Site

from apps.clients.models import Client
from apps.core.actors import Actor
from apps.core.events import announce
from apps.newsroom.errors import NewsroomHasNoHost
from apps.newsroom.events import NEWSROOM_OPENED
from apps.newsroom.models import NewsroomIndexPage
from apps.tenancy.hosts import newsroom_host

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that looks like something else


def opaque(length: int) -> str:
    """This function will draw letters that say nothing."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def ensure_newsroom(*, by: Actor, client: Client) -> NewsroomIndexPage:
    """This function will return the root page of the brand's newsroom, made now if there is none.

    Raises NewsroomHasNoHost while the brand has no host of its own.
    """
    # One writer in the tree at a time: a new page's place is counted from its neighbours.
    root = Page.objects.select_for_update().get(depth=1)
    found: NewsroomIndexPage | None = NewsroomIndexPage.objects.filter(brand_id=client.pk).first()
    if found is not None:
        return found
    host = newsroom_host(connection.tenant, client.pk)  # type: ignore[attr-defined]
    if host is None:
        raise NewsroomHasNoHost
    mark = opaque(4)
    page = NewsroomIndexPage(title=f"Newsroom {mark}", slug=f"newsroom-{mark}-{opaque(4)}", brand_id=client.pk)
    root.add_child(instance=page)
    Site.objects.create(hostname=host, root_page=page, is_default_site=False)
    announce(NEWSROOM_OPENED, client_id=client.pk, by=by, obj=client, batch=[client], page_id=page.pk)
    return page
