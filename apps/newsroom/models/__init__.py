"""Wagtail's shells, and the publications that give them something to say."""

from apps.newsroom.models.pages import NewsroomIndexPage, StoryPage
from apps.newsroom.models.publications import Publication, PublishedPicture, RenderedPage, Withdrawal

__all__ = ["NewsroomIndexPage", "Publication", "PublishedPicture", "RenderedPage", "StoryPage", "Withdrawal"]
