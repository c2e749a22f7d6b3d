"""The tree. Its tables stand outside the brand wall, so a page holds an opaque title and a slug, and no story.

What a page says is read from its Publication, under the scope of the host. A page that was made or published
by any other way than `operations.publish` has none: it is an empty shell and answers 404.
"""

from typing import Any, ClassVar

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from apps.newsroom.kinds import SECTIONS
from apps.newsroom.serving import serve_front, serve_story

SAFE_METHODS = ["GET", "HEAD", "OPTIONS"]


class Shell(Page):
    """What both kinds of page leave out of Wagtail: editing of words, previews, search."""

    allowed_http_methods: ClassVar[list[str]] = SAFE_METHODS
    content_panels = [FieldPanel("title", read_only=True)]
    promote_panels = [FieldPanel("slug", read_only=True)]
    settings_panels: ClassVar[list[Any]] = []
    preview_modes: ClassVar[list[Any]] = []

    class Meta:
        abstract = True


class NewsroomIndexPage(Shell):
    """The root of one brand's newsroom. `brand_id` is the client's id, a plain number: the tree knows no brands."""

    brand_id = models.BigIntegerField(unique=True)

    is_creatable = False
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["newsroom.StoryPage"]

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        """Texts stand under the section of their kind, as in /stories/; the rest of the tree has no address."""
        if not path_components:
            return super().route(request, [])
        section, *rest = path_components
        if section not in SECTIONS or not rest:
            raise Http404("no such page")
        found = super().route(request, rest)
        if getattr(found.page, "section", "") != section:
            raise Http404("it stands in another section")
        return found

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The front page, from the brand's live publications."""
        return serve_front(request)


class StoryPage(Shell):
    """The shell of one published text: “Story 4f2a”, a slug drawn from the theme, and the section it stands in."""

    section = models.SlugField(max_length=20, default="stories", editable=False)

    is_creatable = False
    parent_page_types = ["newsroom.NewsroomIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    def get_url_parts(self, request: HttpRequest | None = None) -> Any:
        """Wagtail's answer, with the part that `route` takes off again."""
        parts = super().get_url_parts(request)
        if parts is None or parts[2] is None:
            return parts
        return parts[0], parts[1], f"/{self.section}/{self.slug}/"

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """What the publication of this page says; 404 without one, 410 after its withdrawal."""
        return serve_story(request, page_id=self.pk)
