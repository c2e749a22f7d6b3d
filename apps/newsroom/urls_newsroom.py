"""Stands last on a newsroom host: its last pattern takes every address that is left."""

from django.urls import path, re_path

from apps.newsroom.views import machine, newsroom, pages

app_name = "newsroom"
urlpatterns = [
    path("robots.txt", machine.robots, name="robots"),
    path("sitemap.xml", machine.sitemap, name="sitemap"),
    re_path(r"^feeds/(?P<form>rss\.xml|atom\.xml|feed\.json)$", machine.feed, name="feed"),
    path("stories/", pages.stories, name="stories"),
    path("press-kit/", pages.press_kit, name="kit"),
    path("press-kit/all.zip", pages.kit_file, name="kit_file"),
    path("press-kit/logo.svg", pages.logo, name="logo"),
    path("about/", pages.about, name="about"),
    path("stories/<slug:slug>/", newsroom.story, name="story"),
    path("stories/<slug:slug>/pictures/<slug:key>", newsroom.picture, name="picture"),
    path("stories/<slug:slug>/pictures/<slug:key>/<int:width>.<slug:form>", machine.picture_in, name="picture_in"),
    path("stories/<slug:slug>/source/<slug:evidence_id>/", newsroom.source, name="source"),
    path("stories/<slug:slug>/card.png", machine.card, name="card"),
    path("stories/<slug:slug>/story.json", machine.story_json, name="story_json"),
    path("stories/<slug:slug>/embed/", machine.embed, name="embed"),
    re_path(r"^(?P<path>(?:[\w\-]+/)*)$", newsroom.page, name="page"),
]
