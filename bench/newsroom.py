"""What a reader waits for: a story as we serve it, beside the same page drawn by plain Wagtail in the same run."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import connection, connections, transaction
from django.test import Client as Browser
from django.utils import timezone

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.queries import whole_agency
from apps.core import scope
from apps.documents.queries import check_version
from apps.documents.resolved import ResolvedFigures, ResolvedLine, ResolvedQuote
from apps.newsroom.models import NewsroomIndexPage, Publication
from bench.plain.models import PlainStory
from tests.factories.newsroom import published

HOST = "harbour.north.test"
TIMES = 300
Timed = Callable[[Callable[[], object], int], float]


def story_page(timed: Timed, client: Client) -> list[tuple[str, str, str]]:
    """Rows of the table: first the story that is kept, then the one that is asked for again with its tag."""
    _make_table()
    publication, plain = _both(client)
    reader = Browser(headers={"host": HOST})

    def ask(path: str, **headers: str) -> Any:
        answer = reader.get(path, headers=headers)
        if answer.status_code not in {200, 304}:
            raise RuntimeError(f"{path} answered {answer.status_code}")
        return answer

    tag = ask(publication.path)["ETag"]
    ask(plain)
    ours = timed(lambda: ask(publication.path), TIMES)
    theirs = timed(lambda: ask(plain), TIMES)
    again = timed(lambda: ask(publication.path, **{"If-None-Match": tag}), TIMES)
    beside = f"{theirs * 1e3:.2f} ms by plain Wagtail, {theirs / ours:.1f} × as long"
    return [
        ("A story's page on the newsroom", f"{ours * 1e3:.2f} ms", beside),
        ("The same for a reader who has it (304)", f"{again * 1e3:.2f} ms", f"{theirs / again:.1f} ×"),
    ]


def _make_table() -> None:
    owner = connections["owner"]
    with owner.cursor() as cursor:
        cursor.execute("SET search_path TO north, public")
    with owner.schema_editor() as editor:
        editor.create_model(PlainStory)
    with owner.cursor() as cursor:
        cursor.execute(f"GRANT ALL ON plain_plainstory TO {settings.APP_ROLE}")


def _both(client: Client) -> tuple[Publication, str]:
    """The same words twice; returns ours and the path of the plain page."""
    with transaction.atomic():
        scope.limit_to(whole_agency())
        people = {user.name.split()[0]: user for user in User.objects.all()}
        publication = published(client, by=people["Tom"], approver=people["Helen"])
        root = NewsroomIndexPage.objects.get(brand_id=client.pk)
        body = [_block(block) for block in check_version(publication.version).blocks]
        page = PlainStory(
            title=publication.headline,
            slug="plain-story",
            search_description=publication.description,
            first_published_at=timezone.now(),
            body=[found for found in body if found is not None],
        )
        root.add_child(instance=page)
    connection.set_schema_to_public()  # type: ignore[attr-defined]
    return publication, "/stories/plain-story/"


def _block(block: object) -> tuple[str, Any] | None:
    if isinstance(block, ResolvedLine) and block.kind == "paragraph":
        return "paragraph", f"<p>{block.text}</p>"
    if isinstance(block, ResolvedQuote):
        return "quote", {"words": block.words, "who": block.attribution}
    if isinstance(block, ResolvedFigures):
        first = block.figures[0]
        return "figure", {"label": first.label, "value": first.value, "before": first.before}
    return ("heading", str(getattr(block, "text", ""))) if getattr(block, "kind", "") == "subheading" else None
