"""Stands last on a newsroom host: its last pattern takes every address that is left."""

from django.urls import URLPattern, path, re_path

from apps.newsroom.kinds import PRINTABLE, Kind, Printable
from apps.newsroom.views import machine, newsroom, pages, questions, subscribing

app_name = "newsroom"


def of_a_kind(printable: Printable) -> list[URLPattern]:
    """This function will return the addresses of all texts of one kind, the list of them first."""
    at, given = f"{printable.section}/<slug:slug>/", {"kind": printable.kind.value}
    one, mark = ("story", "") if printable.kind == Kind.CASE_STUDY else ("release", "release_")
    picture = f"{at}pictures/<slug:key>"
    return [
        path(f"{printable.section}/", pages.archive, given, name=printable.section),
        path(at, newsroom.story, given, name=one),
        path(picture, newsroom.picture, given, name=f"{mark}picture"),
        path(f"{picture}/<int:width>.<slug:form>", machine.picture_in, given, name=f"{mark}picture_in"),
        path(f"{at}source/<slug:evidence_id>/", newsroom.source, given, name=f"{mark}source"),
        path(f"{at}card.png", machine.card, given, name=f"{mark}card"),
        path(f"{at}{printable.data}", machine.story_json, given, name=f"{one}_json"),
        path(f"{at}embed/", machine.embed, given, name=f"{mark}embed"),
    ]


urlpatterns = [
    path("robots.txt", machine.robots, name="robots"),
    path("sitemap.xml", machine.sitemap, name="sitemap"),
    re_path(r"^feeds/(?P<form>rss\.xml|atom\.xml|feed\.json)$", machine.feed, name="feed"),
    *(pattern for printable in PRINTABLE.values() for pattern in of_a_kind(printable)),
    path("subscribe/", subscribing.subscribe, name="subscribe"),
    path("subscribe/confirm/<str:token>/", subscribing.confirm, name="subscribe_confirm"),
    path("subscribe/stop/<str:token>/", subscribing.stop, name="subscribe_stop"),
    path("press-kit/", pages.press_kit, name="kit"),
    path("press-kit/all.zip", pages.kit_file, name="kit_file"),
    path("press-kit/logo.png", pages.logo, name="logo"),
    path("about/", pages.about, name="about"),
    path("questions/", questions.questions, name="faq"),
    path("questions/<slug:public_id>/helpful/", questions.helpful, name="faq_helpful"),
    re_path(r"^(?P<path>(?:[\w\-]+/)*)$", newsroom.page, name="page"),
]
