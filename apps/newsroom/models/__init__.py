"""Wagtail's shells, and the publications that give them something to say."""

from apps.newsroom.models.made import CopyHolder, DerivedFile, EmbedOrigin, ProvenanceCheck, PublishedText
from apps.newsroom.models.openings import EmbargoReader, Opening
from apps.newsroom.models.pages import NewsroomIndexPage, StoryPage
from apps.newsroom.models.publications import Publication, PublishedPicture, RenderedPage, Withdrawal
from apps.newsroom.models.subscribers import NewsMail, Subscriber

__all__ = [
    "CopyHolder",
    "DerivedFile",
    "EmbargoReader",
    "EmbedOrigin",
    "NewsMail",
    "NewsroomIndexPage",
    "Opening",
    "ProvenanceCheck",
    "Publication",
    "PublishedPicture",
    "PublishedText",
    "RenderedPage",
    "StoryPage",
    "Subscriber",
    "Withdrawal",
]
