from django.urls import path

from apps.journeys.views import acts, pages, stages

app_name = "journeys"
urlpatterns = [
    path("journeys/", pages.journeys, name="list"),
    path("journeys/new/", pages.new, name="new"),
    path("journeys/stages/<slug:public_id>/", stages.stage, name="stage"),
    path("journeys/stages/<slug:public_id>/move/", stages.move, name="stage_move"),
    path("journeys/stages/<slug:public_id>/remove/", stages.remove, name="stage_remove"),
    path("journeys/stages/<slug:public_id>/rules/", stages.rule, name="rule"),
    path("journeys/stages/<slug:public_id>/rules/<int:pk>/", stages.rule_remove, name="rule_remove"),
    path("journeys/touchpoints/<slug:public_id>/", stages.touchpoint, name="touchpoint"),
    path("journeys/touchpoints/<slug:public_id>/move/", stages.touchpoint_move, name="touchpoint_move"),
    path("journeys/touchpoints/<slug:public_id>/remove/", stages.touchpoint_remove, name="touchpoint_remove"),
    path("journeys/<slug:public_id>/", pages.board, name="board"),
    path("journeys/<slug:public_id>/live/", pages.live, name="live"),
    path("journeys/<slug:public_id>/change/", pages.change, name="change"),
    path("journeys/<slug:public_id>/versions/", pages.versions, name="versions"),
    path("journeys/<slug:public_id>/board.csv", pages.spreadsheet, name="spreadsheet"),
    path("journeys/<slug:public_id>/stages/", acts.add_stage, name="stage_add"),
    path("journeys/<slug:public_id>/touchpoints/", acts.add_touchpoint, name="touchpoint_add"),
    path("journeys/<slug:public_id>/keep/", acts.keep, name="keep"),
    path("journeys/<slug:public_id>/archive/", acts.archive, name="archive"),
]
