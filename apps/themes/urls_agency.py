from django.urls import path

from apps.themes.views import acts, pages, tips

app_name = "themes"
urlpatterns = [
    path("themes/", pages.themes, name="list"),
    path("themes/search/", acts.search, name="search"),
    path("themes/deeds/<slug:public_id>/end/", acts.end, name="end"),
    path("themes/tips/", tips.tips, name="tips"),
    path("themes/tips/link/", tips.tip_link, name="tip_link"),
    path("themes/tips/<slug:public_id>/answer/", tips.answer, name="tip_answer"),
    path("themes/<slug:public_id>/", pages.theme, name="theme"),
    path("themes/<slug:public_id>/rename/", acts.rename, name="rename"),
    path("themes/<slug:public_id>/merge/", acts.merge, name="merge"),
    path("themes/<slug:public_id>/pin/", acts.pin, name="pin"),
    path("themes/<slug:public_id>/split/", acts.split, name="split"),
    path("themes/<slug:public_id>/deed/", acts.deed, name="deed"),
]
