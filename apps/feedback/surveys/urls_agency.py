from django.urls import path

from apps.feedback.surveys.views import plans, reviews, rounds, surveys

app_name = "surveys"
urlpatterns = [
    path("surveys/", surveys.surveys, name="list"),
    path("surveys/new/", surveys.new, name="new"),
    path("surveys/reviews/", reviews.reviews, name="reviews"),
    path("surveys/reviews/<slug:slug>/plan/", reviews.plan, name="review_plan"),
    path("surveys/rounds/<slug:public_id>/", rounds.one, name="round"),
    path("surveys/rounds/<slug:public_id>/move/", rounds.move, name="round_move"),
    path("surveys/<slug:public_id>/", surveys.one, name="one"),
    path("surveys/<slug:public_id>/move/", surveys.move, name="move"),
    path("surveys/<slug:public_id>/websites/", surveys.websites, name="websites"),
    path("surveys/<slug:public_id>/words/<slug:language>/", surveys.words, name="words"),
    path("surveys/<slug:public_id>/words/<slug:language>/remove/", surveys.remove_words, name="remove_words"),
    path("surveys/<slug:public_id>/preview/<slug:language>/", surveys.preview, name="preview"),
    path("surveys/<slug:public_id>/plan/", plans.plan, name="plan"),
]
