from django.urls import path

from apps.promises.views import acts, pages, series

app_name = "promises"
urlpatterns = [
    path("promises/", pages.promises, name="list"),
    path("promises/new/", pages.new, name="new"),
    path("promises/found/", pages.found, name="found"),
    path("promises/found/no/", acts.no_promise, name="no_promise"),
    path("promises/figures/", series.figures, name="figures"),
    path("promises/<slug:public_id>/", pages.promise, name="promise"),
    path("promises/<slug:public_id>/change/", pages.change, name="change"),
    path("promises/<slug:public_id>/check/", acts.check, name="check"),
    path("promises/<slug:public_id>/archive/", acts.archive, name="archive"),
    path("promises/<slug:public_id>/passage/", acts.passage, name="passage"),
]
