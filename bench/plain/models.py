"""The page of a story with its words in the tree."""

from typing import Any, ClassVar

from django.http import HttpRequest
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page

from apps.clients.models import Client
from apps.newsroom.rendering import absolute, page_context, press_contact


class Quote(blocks.StructBlock):
    words = blocks.TextBlock()
    who = blocks.CharBlock()

    class Meta:
        template = "plain/quote.html"


class Figure(blocks.StructBlock):
    label = blocks.CharBlock()
    value = blocks.CharBlock()
    before = blocks.CharBlock(required=False)

    class Meta:
        template = "plain/figure.html"


class PlainStory(Page):
    """The same template as ours draws it, from fields and blocks."""

    body = StreamField(
        [
            ("heading", blocks.CharBlock()),
            ("paragraph", blocks.RichTextBlock()),
            ("quote", Quote()),
            ("figure", Figure()),
        ]
    )
    template: ClassVar[str] = "newsroom/story.html"
    parent_page_types: ClassVar[list[str]] = ["newsroom.NewsroomIndexPage"]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the template shows."""
        client = Client.objects.in_scope().get(pk=request.host.client_id)  # type: ignore[attr-defined]
        told = {"headline": self.title, "description": self.search_description, "published_at": self.first_published_at}
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return (
            context
            | page_context(client, current="")
            | {
                "publication": told,
                "address": absolute(client, self.url or ""),
                "standfirst": self.search_description,
                "minutes": 3,
                "body": self.body,
                "contact": press_contact(client),
            }
        )
